//! The result of a query as texts, exact, with NULL told from everything else.

use arrow::array::RecordBatch;

use crate::error::Result;
use crate::print::{Format, Printer, texts};
use crate::warehouse::Sink;

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Which of them are numbers.
    pub is_numeric: Vec<bool>,
    /// The rows; `None` is NULL.
    pub rows: Vec<Vec<Option<String>>>,
}

impl Table {
    /// The result that `batches` are, at least one of them.
    ///
    /// # Errors
    /// - a column cannot be printed
    pub fn new(batches: &[RecordBatch]) -> Result<Self> {
        let mut table = Self { columns: Vec::new(), is_numeric: Vec::new(), rows: Vec::new() };
        for (idx, batch) in batches.iter().enumerate() {
            if idx == 0 {
                table.columns = batch.schema().fields().iter().map(|it| it.name().clone()).collect();
                table.is_numeric = batch.schema().fields().iter().map(|it| it.data_type().is_numeric()).collect();
            }
            table.rows.extend(texts(batch)?);
        }
        Ok(table)
    }

    /// The place of a column.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|it| it == name)
    }

    /// Values of a column, in the order of the rows.
    pub fn values(&self, column: usize) -> impl Iterator<Item = Option<&str>> {
        self.rows.iter().map(move |it| it[column].as_deref())
    }

    /// Values of a column without NULL, each once, in the order in which they come first.
    #[must_use]
    pub fn distinct(&self, column: usize) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for value in self.values(column).flatten() {
            if !found.contains(&value) {
                found.push(value);
            }
        }
        found
    }
}

/// The bytes of the CSV file that holds `batches`.
///
/// # Errors
/// - a column cannot be printed
pub fn csv(batches: &[RecordBatch]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut printer = Printer::new(&mut out, Format::Csv, None);
    for (idx, batch) in batches.iter().enumerate() {
        if idx == 0 {
            printer.begin(&batch.schema())?;
        }
        printer.rows(batch)?;
    }
    printer.end()?;
    Ok(out)
}
