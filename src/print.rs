//! Results of queries as text: a table for people, CSV, JSON.
//!
//! Takes Arrow batches ([`Printer`] is a [`Sink`]), gives text to a writer. NULL is `∅` in a table, nothing in CSV (where an
//! empty text is `""`), `null` in JSON. Decimals are exact in all three, without trailing zeros. CSV and JSON pass rows on as
//! they come; a table keeps the rows that it shows. Never cuts anything but the cells of a table, and marks those.

use std::io::{self, Write};

use arrow::array::{Array, RecordBatch};
use arrow::datatypes::{DataType, SchemaRef};
use arrow::util::display::{ArrayFormatter, FormatOptions};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::error::{Error, Result};
use crate::warehouse::Sink;

/// Columns of the terminal that a cell of a table takes at most.
const CELL_WIDTH: usize = 60;

/// What stands for NULL in a table.
const NULL: &str = "∅";

/// What stands at the end of a cell that was cut.
const CUT: &str = "..";

/// How results look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Aligned columns, for people.
    Table,
    /// Comma-separated values with a header, RFC 4180 with `\n`.
    Csv,
    /// One array of objects.
    Json,
}

/// Prints results.
pub struct Printer<'w> {
    out: &'w mut dyn Write,
    format: Format,
    limit: Option<usize>,
    schema: Option<SchemaRef>,
    shown: Vec<Vec<Option<String>>>,
    count: usize,
    results: usize,
}

impl<'w> Printer<'w> {
    /// A printer to `out`; of a table it shows the first `limit` rows and says how many there are.
    #[must_use]
    pub fn new(out: &'w mut dyn Write, format: Format, limit: Option<usize>) -> Self {
        Self { out, format, limit, schema: None, shown: Vec::new(), count: 0, results: 0 }
    }

    fn begin_result(&mut self, schema: &SchemaRef) -> io::Result<()> {
        let is_first = self.results == 0;
        self.results += 1;
        self.count = 0;
        self.shown.clear();
        self.schema = Some(schema.clone());
        if !is_first && self.format != Format::Json {
            writeln!(self.out)?;
        }
        match self.format {
            Format::Table => Ok(()),
            Format::Csv => {
                let names: Vec<_> = schema.fields().iter().map(|it| csv_field(it.name())).collect();
                writeln!(self.out, "{}", names.join(","))
            }
            Format::Json => write!(self.out, "["),
        }
    }

    fn print_rows(&mut self, batch: &RecordBatch) -> Result<()> {
        let schema = batch.schema();
        let columns = columns_of(batch)?;
        for row in 0..batch.num_rows() {
            let is_first = self.count == 0;
            self.count += 1;
            let written = match self.format {
                Format::Table => {
                    if self.limit.is_none_or(|it| self.count <= it) {
                        self.shown.push(columns.iter().map(|it| it.text(row)).collect());
                    }
                    Ok(())
                }
                Format::Csv => {
                    let cells: Vec<_> =
                        columns.iter().map(|it| it.text(row).map(|text| csv_field(&text)).unwrap_or_default()).collect();
                    writeln!(self.out, "{}", cells.join(","))
                }
                Format::Json => {
                    let cells: Vec<_> = schema
                        .fields()
                        .iter()
                        .zip(&columns)
                        .map(|(field, column)| format!("{}:{}", json_string(field.name()), column.json(row)))
                        .collect();
                    write!(self.out, "{}{{{}}}", if is_first { "\n" } else { ",\n" }, cells.join(","))
                }
            };
            written.map_err(unwritable)?;
        }
        Ok(())
    }

    fn end_result(&mut self) -> io::Result<()> {
        match self.format {
            Format::Table => self.print_table(),
            Format::Csv => Ok(()),
            Format::Json => writeln!(self.out, "{}]", if self.count > 0 { "\n" } else { "" }),
        }
    }

    fn print_table(&mut self) -> io::Result<()> {
        let Some(schema) = self.schema.take() else { return Ok(()) };
        let head: Vec<String> = schema.fields().iter().map(|it| cell(it.name())).collect();
        let rows: Vec<Vec<String>> =
            self.shown.drain(..).map(|row| row.iter().map(|it| it.as_deref().map_or(NULL.to_owned(), cell)).collect()).collect();
        let widths: Vec<usize> =
            (0..head.len()).map(|it| rows.iter().chain([&head]).map(|row| row[it].width()).max().unwrap_or(0)).collect();
        let right: Vec<bool> = schema.fields().iter().map(|it| it.data_type().is_numeric()).collect();
        let line = |row: &[String]| {
            let cells = row.iter().zip(&widths).zip(&right).map(|((text, width), is_right)| {
                let blanks = " ".repeat(width - text.width());
                if *is_right { format!("{blanks}{text}") } else { format!("{text}{blanks}") }
            });
            cells.collect::<Vec<_>>().join(" | ").trim_end().to_owned()
        };
        writeln!(self.out, "{}", line(&head))?;
        writeln!(self.out, "{}", widths.iter().map(|it| "-".repeat(*it)).collect::<Vec<_>>().join("-+-"))?;
        for row in &rows {
            writeln!(self.out, "{}", line(row))?;
        }
        let plural = if self.count == 1 { "" } else { "s" };
        match rows.len() {
            shown if shown < self.count => writeln!(self.out, "({} row{plural}, the first {shown} shown)", self.count),
            _ => writeln!(self.out, "({} row{plural})", self.count),
        }
    }
}

impl Sink for Printer<'_> {
    fn begin(&mut self, schema: &SchemaRef) -> Result<()> {
        self.begin_result(schema).map_err(unwritable)
    }

    fn rows(&mut self, batch: &RecordBatch) -> Result<()> {
        self.print_rows(batch)
    }

    fn end(&mut self) -> Result<()> {
        self.end_result().and_then(|()| self.out.flush()).map_err(unwritable)
    }
}

fn unwritable(cause: io::Error) -> Error {
    Error::new("cannot print the result").cause(cause)
}

/// One column of a batch, as text.
pub(crate) struct Column<'a> {
    array: &'a dyn Array,
    formatter: ArrayFormatter<'a>,
}

impl<'a> Column<'a> {
    pub(crate) fn new(array: &'a dyn Array) -> std::result::Result<Self, arrow::error::ArrowError> {
        const OPTIONS: FormatOptions<'static> = FormatOptions::new();
        Ok(Self { array, formatter: ArrayFormatter::try_new(array, &OPTIONS)? })
    }

    /// The value as text, `None` for NULL.
    pub(crate) fn text(&self, row: usize) -> Option<String> {
        if self.array.data_type() == &DataType::Null || self.array.is_null(row) {
            return None;
        }
        let text = self.formatter.value(row).to_string();
        let has_places = self.array.data_type().is_decimal() && text.contains('.');
        Some(if has_places { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text })
    }

    /// The value as JSON: numbers as they are, what JSON has no number for is null.
    fn json(&self, row: usize) -> String {
        let Some(text) = self.text(row) else { return "null".to_owned() };
        let data_type = self.array.data_type();
        if data_type.is_floating() && !text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) || text == "-inf" {
            return "null".to_owned();
        }
        if data_type.is_numeric() || data_type == &DataType::Boolean { text } else { json_string(&text) }
    }
}

/// The rows of a batch as texts, exact; `None` is NULL.
///
/// # Errors
/// - a column cannot be printed
pub fn texts(batch: &RecordBatch) -> Result<Vec<Vec<Option<String>>>> {
    let columns = columns_of(batch)?;
    Ok((0..batch.num_rows()).map(|row| columns.iter().map(|it| it.text(row)).collect()).collect())
}

fn columns_of(batch: &RecordBatch) -> Result<Vec<Column<'_>>> {
    let columns = batch.columns().iter().map(|it| Column::new(it.as_ref())).collect::<std::result::Result<_, _>>();
    columns.map_err(|cause| Error::engine("a result has a column that cannot be printed", cause))
}

/// A cell of a table: on one line, without control characters, cut where it is too wide.
fn cell(text: &str) -> String {
    let mut shown = String::new();
    let mut width = 0;
    let mut fits = 0;
    for c in text.chars() {
        let c = match c {
            '\n' => '↵',
            '\t' | '\r' => ' ',
            c if c.is_control() => '\u{fffd}',
            c => c,
        };
        width += c.width().unwrap_or(0);
        if width <= CELL_WIDTH - CUT.len() {
            fits = shown.len() + c.len_utf8();
        }
        if width > CELL_WIDTH {
            shown.truncate(fits);
            return shown + CUT;
        }
        shown.push(c);
    }
    shown
}

/// A value as a field of CSV; an empty text is `""`, so that it is not taken for NULL.
pub(crate) fn csv_field(text: &str) -> String {
    let is_plain = !text.is_empty() && !text.contains([',', '"', '\n', '\r']);
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

fn json_string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, BooleanArray, Decimal128Array, Float64Array, Int64Array, StringArray};

    use super::*;

    fn batch() -> RecordBatch {
        let decimals = Decimal128Array::from(vec![Some(8_563_763_310_500), Some(120_000), None]);
        let columns: Vec<(&str, ArrayRef)> = vec![
            ("机关", Arc::new(StringArray::from(vec![Some("某市财政局"), Some("a,\"b\"\nc"), None]))),
            ("n", Arc::new(Int64Array::from(vec![Some(0), None, Some(-12345)]))),
            ("amount", Arc::new(decimals.with_precision_and_scale(20, 4).unwrap())),
            ("rate", Arc::new(Float64Array::from(vec![0.5, f64::NAN, f64::NEG_INFINITY]))),
            ("ok", Arc::new(BooleanArray::from(vec![Some(true), Some(false), None]))),
            ("空", Arc::new(StringArray::from(vec![Some(""), Some("x"), None]))),
        ];
        RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, it)| (name, it, true))).unwrap()
    }

    #[track_caller]
    fn check(format: Format, limit: Option<usize>, expect: &str) {
        let mut out = Vec::new();
        let mut printer = Printer::new(&mut out, format, limit);
        let batch = batch();
        printer.begin(&batch.schema()).unwrap();
        printer.rows(&batch.slice(0, 1)).unwrap();
        printer.rows(&batch.slice(1, 2)).unwrap();
        printer.end().unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expect);
    }

    #[test]
    fn table_lines_up() {
        check(
            Format::Table,
            None,
            "\
机关       |      n |       amount | rate | ok    | 空
-----------+--------+--------------+------+-------+---
某市财政局 |      0 | 856376331.05 |  0.5 | true  |
a,\"b\"↵c    |      ∅ |           12 |  NaN | false | x
∅          | -12345 |            ∅ | -inf | ∅     | ∅
(3 rows)
",
        );
    }

    #[test]
    fn table_says_what_it_leaves_out() {
        let expect = "\
机关       | n |       amount | rate | ok   | 空
-----------+---+--------------+------+------+---
某市财政局 | 0 | 856376331.05 |  0.5 | true |
(3 rows, the first 1 shown)
";
        check(Format::Table, Some(1), expect);
    }

    #[test]
    fn csv_tells_null_from_empty() {
        let expect = "\
机关,n,amount,rate,ok,空
某市财政局,0,856376331.05,0.5,true,\"\"
\"a,\"\"b\"\"
c\",,12,NaN,false,x
,-12345,,-inf,,
";
        check(Format::Csv, Some(1), expect);
    }

    #[test]
    fn json_is_exact() {
        let expect = r#"[
{"机关":"某市财政局","n":0,"amount":856376331.05,"rate":0.5,"ok":true,"空":""},
{"机关":"a,\"b\"\nc","n":null,"amount":12,"rate":null,"ok":false,"空":"x"},
{"机关":null,"n":-12345,"amount":null,"rate":null,"ok":null,"空":null}
]
"#;
        check(Format::Json, None, expect);
        assert!(serde_json::from_str::<serde_json::Value>(expect).is_ok());
    }

    #[test]
    fn long_cells_are_cut_at_their_width() {
        assert_eq!(cell(&"字".repeat(30)), "字".repeat(30));
        assert_eq!(cell(&"字".repeat(31)), format!("{}..", "字".repeat(29)));
        assert_eq!(cell("\u{1b}[31mred\t"), "\u{fffd}[31mred ");
    }
}
