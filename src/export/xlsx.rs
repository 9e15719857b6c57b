//! A workbook for people: a sheet per view, and a first one that says what each answers.
//!
//! A view with more rows than a sheet holds goes on in further sheets, each with the header; texts longer than a cell are cut, marked,
//! and counted in the contents and in the summary. Numbers are numbers; those with more digits than a workbook keeps are text.

use std::fs::File;
use std::io::{BufWriter, Read as _};
use std::path::Path;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Date32Type, SchemaRef};
use unicode_width::UnicodeWidthStr;
use zip::ZipArchive;
use zip::result::ZipError;

use super::Exported;
use super::pages::Page;
use super::place::Building;
use super::workbook::{Cell, Workbook};
use crate::error::{Error, Result};
use crate::print::Column;
use crate::warehouse::{Sink, Warehouse};

/// What the properties of a workbook say that made it; another program that saves it puts its own name there.
pub const APPLICATION: &str = "<Application>gongkai</Application>";

/// Name of the first sheet.
const CONTENTS: &str = "目录 contents";
const BOOK: &str = "book.xlsx";

/// Writes the file.
///
/// # Errors
/// - something else stands there, or it cannot be written
/// - the lake cannot be read
pub fn export(warehouse: &Warehouse, pages: &[Page], file: &Path) -> Result<Exported> {
    let building = Building::file_at(file, is_ours)?;
    let path = building.folder().join(BOOK);
    let failed = |cause: ZipError| Error::new("cannot write the workbook").path(file).cause(cause);
    let out = File::create_new(&path).map_err(|cause| Error::io("cannot write", &path, cause))?;
    let mut book = Workbook::begin(BufWriter::new(out), CONTENTS).map_err(failed)?;
    let mut written = Vec::new();
    for page in pages {
        let before = book.n_cut;
        let mut sheets = Sheets { book: &mut book, page: &page.name, schema: None, names: Vec::new(), rows: 0 };
        page.read(warehouse, &mut sheets)?;
        let (names, rows) = (sheets.names, sheets.rows);
        written.push((page, names, rows, book.n_cut - before));
    }
    write_contents(&mut book, &written, warehouse).map_err(failed)?;
    let n_cut = written.iter().map(|it| it.3).sum::<u64>();
    let out = book.finish().map_err(failed)?;
    out.into_inner().map_err(|it| Error::io("cannot write", &path, it.into_error()))?;
    let mut exported = Exported {
        path: building.target().to_owned(),
        relations: pages.len(),
        rows: Some(written.iter().map(|it| it.2).sum()),
        ..Exported::default()
    };
    for (page, names, ..) in written.iter().filter(|it| it.1.len() > 1) {
        exported.notes.push(format!("{} has more rows than a sheet: it is on {} sheets", page.name, names.len()));
    }
    if n_cut > 0 {
        exported.notes.push(format!("{n_cut} texts are longer than a cell and were cut; `gongkai export csv` has them whole"));
    }
    exported.bytes = building.publish_file(BOOK)?;
    Ok(exported)
}

/// True where the properties of a workbook name this program.
fn is_ours(file: &Path) -> Result<bool> {
    let open = File::open(file).map_err(|cause| Error::io("cannot look at the place of the export", file, cause))?;
    let mut text = String::new();
    let read = |text: &mut String| {
        let mut zip = ZipArchive::new(open).ok()?;
        zip.by_name("docProps/app.xml").ok()?.take(64 << 10).read_to_string(text).ok()
    };
    Ok(read(&mut text).is_some() && text.contains(APPLICATION))
}

type Written<'p> = (&'p Page, Vec<String>, u64, u64);

fn write_contents(
    book: &mut Workbook<BufWriter<File>>,
    written: &[Written<'_>],
    warehouse: &Warehouse,
) -> std::result::Result<(), ZipError> {
    let header = ["表 sheet", "问题 question", "粒度 grain", "注意 traps", "行数 rows", "截断 cut texts"];
    book.begin_contents(&header, &[30, 50, 40, 80, 10, 14])?;
    for (page, names, rows, n_cut) in written {
        let (rows, n_cut) = (rows.to_string(), n_cut.to_string());
        let texts = [&page.question, &page.grain, &page.traps].map(|it| Cell::Wrapped(it));
        for (at, name) in names.iter().enumerate() {
            match at {
                0 => book.row(&[Cell::Wrapped(name), texts[0], texts[1], texts[2], Cell::Number(&rows), Cell::Number(&n_cut)])?,
                _ => book.row(&[Cell::Wrapped(name), Cell::Wrapped(&format!("{} 续表 continued", names[0]))])?,
            }
            book.link_to(name);
        }
    }
    let manifest = warehouse.manifest();
    book.row(&[])?;
    book.row(&[Cell::Text("空单元格 empty cell"), Cell::Wrapped("报告未载明，并非 0 / not stated by the reports; never 0")])?;
    book.row(&[Cell::Text("来源 source"), Cell::Text(&manifest.program)])?;
    book.row(&[Cell::Text("数据版本 generation"), Cell::Text(&manifest.generation())])?;
    book.end_sheet()
}

/// The sheets of one page.
struct Sheets<'b> {
    book: &'b mut Workbook<BufWriter<File>>,
    page: &'b str,
    schema: Option<SchemaRef>,
    names: Vec<String>,
    rows: u64,
}

impl Sheets<'_> {
    fn begin_sheet(&mut self) -> std::result::Result<(), ZipError> {
        let Some(schema) = self.schema.clone() else { return Ok(()) };
        let header: Vec<&str> = schema.fields().iter().map(|it| it.name().as_str()).collect();
        let widths: Vec<usize> = schema.fields().iter().map(|it| width(it.name(), it.data_type())).collect();
        let name = self.book.begin_sheet(self.page, &header, &widths)?;
        self.names.push(name);
        Ok(())
    }

    fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        let columns = batch.columns().iter().map(|it| Column::new(it.as_ref()));
        let columns = columns
            .collect::<std::result::Result<Vec<_>, _>>()
            .map_err(|cause| Error::engine("a result has a column that cannot be printed", cause))?;
        for row in 0..batch.num_rows() {
            if self.book.is_full() {
                self.book.end_sheet().and_then(|()| self.begin_sheet()).map_err(unwritable)?;
            }
            let texts: Vec<Option<String>> = columns.iter().map(|it| it.text(row)).collect();
            let cells: Vec<Cell<'_>> =
                batch.columns().iter().zip(&texts).map(|(array, text)| cell(array.as_ref(), row, text.as_deref())).collect();
            self.book.row(&cells).map_err(unwritable)?;
            self.rows += 1;
        }
        Ok(())
    }
}

impl Sink for Sheets<'_> {
    fn begin(&mut self, schema: &SchemaRef) -> Result<()> {
        self.schema = Some(schema.clone());
        self.begin_sheet().map_err(unwritable)
    }

    fn rows(&mut self, batch: &RecordBatch) -> Result<()> {
        self.write(batch)
    }

    fn end(&mut self) -> Result<()> {
        self.book.end_sheet().map_err(unwritable)
    }
}

fn unwritable(cause: ZipError) -> Error {
    Error::new("cannot write the workbook").cause(cause)
}

fn cell<'t>(array: &dyn Array, row: usize, text: Option<&'t str>) -> Cell<'t> {
    match (array.data_type(), text) {
        (_, None) => Cell::Empty,
        (DataType::Boolean, _) => Cell::Bool(array.as_boolean().value(row)),
        (DataType::Date32, _) => Cell::Day(array.as_primitive::<Date32Type>().value(row)),
        (data_type, Some(text)) if data_type.is_numeric() => Cell::Number(text),
        (_, Some(text)) => Cell::Text(text),
    }
}

/// Characters that a column is wide: its name, and what its values need as a rule.
fn width(name: &str, data_type: &DataType) -> usize {
    let values = if data_type.is_numeric() || data_type == &DataType::Boolean { 8 } else { 14 };
    (name.width() + 2).max(values)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, BooleanArray, Int32Array};

    use super::*;
    use crate::export::workbook::MAX_ROWS;

    #[test]
    fn rows_beyond_a_sheet_go_on_in_the_next() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("book.xlsx");
        let mut book = Workbook::begin(BufWriter::new(File::create(&path).unwrap()), CONTENTS).unwrap();
        let last = i32::try_from(MAX_ROWS).unwrap() + 1;
        let column: ArrayRef = Arc::new(Int32Array::from_iter_values(1..=last));
        let batch = RecordBatch::try_from_iter([("n", column)]).unwrap();
        let mut sheets = Sheets { book: &mut book, page: "long", schema: None, names: Vec::new(), rows: 0 };
        sheets.begin(&batch.schema()).unwrap();
        sheets.rows(&batch).unwrap();
        sheets.end().unwrap();
        assert_eq!((sheets.names, sheets.rows), (vec!["long".to_owned(), "long (2)".to_owned()], u64::from(MAX_ROWS) + 1));
        book.begin_contents(&["sheet"], &[]).unwrap();
        book.end_sheet().unwrap();
        drop(book.finish().unwrap().into_inner().unwrap());
        let mut zip = ZipArchive::new(File::open(&path).unwrap()).unwrap();
        let mut part = |name: &str| {
            let mut xml = String::new();
            zip.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
            xml
        };
        let first = part("xl/worksheets/sheet2.xml");
        assert!(first.contains(&format!("<c r=\"A{MAX_ROWS}\"><v>{}</v></c>", MAX_ROWS - 1)));
        assert_eq!(first.matches("<row ").count(), MAX_ROWS as usize);
        let second = part("xl/worksheets/sheet3.xml");
        assert!(second.contains("preserve\">n</t>") && second.contains(&format!("<c r=\"A2\"><v>{MAX_ROWS}</v></c>")));
        assert_eq!(second.matches("<row ").count(), 3);
    }

    #[test]
    fn cells_are_of_their_column() {
        let number = Int32Array::from(vec![Some(7), None]);
        assert_eq!(cell(&number, 0, Some("7")), Cell::Number("7"));
        assert_eq!(cell(&number, 1, None), Cell::Empty);
        assert_eq!(cell(&BooleanArray::from(vec![true]), 0, Some("true")), Cell::Bool(true));
        assert_eq!(cell(&arrow::array::Date32Array::from(vec![19_000]), 0, Some("2022-01-08")), Cell::Day(19_000));
        assert_eq!(cell(&arrow::array::StringArray::from(vec!["=1+1"]), 0, Some("=1+1")), Cell::Text("=1+1"));
    }
}
