//! CSV for people: a file per view, and `contents.csv` that says what each answers.
//!
//! UTF-8 with a byte order mark, by which Excel knows that it is not GBK; values as `gongkai sql --format csv` prints them.

use std::io::{BufWriter, Write};
use std::path::Path;

use arrow::array::RecordBatch;
use arrow::datatypes::{DataType, SchemaRef};
use serde_json::{Map, Value, json};

use super::Exported;
use super::pages::Page;
use super::place::Building;
use crate::error::{Error, Result};
use crate::lake::manifest::FileEntry;
use crate::lake::package::{Kind, PACKAGE, file_resource, package};
use crate::lake::write::{HashingFile, WrittenFile, write_text};
use crate::print::{Format, Printer, csv_field};
use crate::warehouse::{Sink, Warehouse};

/// The byte order mark in UTF-8.
const MARK: &str = "\u{feff}";
const CONTENTS: &str = "contents.csv";

/// Writes the folder.
///
/// # Errors
/// - something else stands there, or it cannot be written
/// - the lake cannot be read
pub fn export(warehouse: &Warehouse, pages: &[Page], folder: &Path) -> Result<Exported> {
    let building = Building::folder_at(folder, Kind::Csv)?;
    let mut exported = Exported { path: building.target().to_owned(), relations: pages.len(), ..Exported::default() };
    let mut contents = format!("{MARK}file,kind,question,grain,traps,rows\n");
    let mut resources = Vec::new();
    let mut n_rows = 0;
    for page in pages {
        let (file, schema) = write_page(warehouse, page, building.folder())?;
        let kind = if page.is_view() { "view" } else { "table" };
        let rows = file.rows.to_string();
        let cells = [&file.path, kind, &page.question, &page.grain, &page.traps, &rows];
        contents.push_str(&cells.map(|it| if it.is_empty() { String::new() } else { csv_field(it) }).join(","));
        contents.push('\n');
        exported.bytes += file.bytes;
        n_rows += file.rows;
        resources.push(resource(file, page, &schema));
    }
    let contents = write_text(building.folder(), CONTENTS, &contents)?;
    exported.bytes += contents.bytes;
    resources.push(file_resource(&contents.into()));
    let text = write_text(building.folder(), PACKAGE, &package(Kind::Csv, warehouse.manifest(), resources))?;
    exported.bytes += text.bytes;
    exported.rows = Some(n_rows);
    building.publish_folder(Kind::Csv)?;
    Ok(exported)
}

fn write_page(warehouse: &Warehouse, page: &Page, folder: &Path) -> Result<(WrittenFile, SchemaRef)> {
    let path = folder.join(format!("{}.csv", page.name));
    let mut out = BufWriter::new(HashingFile::create(&path)?);
    let unwritable = |cause| Error::io("cannot write", &path, cause);
    out.write_all(MARK.as_bytes()).map_err(unwritable)?;
    let mut counter = Counter { printer: Printer::new(&mut out, Format::Csv, None), schema: None, rows: 0 };
    page.read(warehouse, &mut counter)?;
    let (rows, schema) = (counter.rows, counter.schema);
    let file = out.into_inner().map_err(|it| unwritable(it.into_error()))?;
    let schema = schema.ok_or_else(|| Error::new(format!("{} gave no result", page.name)))?;
    Ok((file.close(folder, &path, rows)?, schema))
}

/// Prints, and counts what it prints.
struct Counter<'w> {
    printer: Printer<'w>,
    schema: Option<SchemaRef>,
    rows: u64,
}

impl Sink for Counter<'_> {
    fn begin(&mut self, schema: &SchemaRef) -> Result<()> {
        self.schema = Some(schema.clone());
        self.printer.begin(schema)
    }

    fn rows(&mut self, batch: &RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        self.printer.rows(batch)
    }

    fn end(&mut self) -> Result<()> {
        self.printer.end()
    }
}

fn resource(file: WrittenFile, page: &Page, schema: &SchemaRef) -> Map<String, Value> {
    let fields = schema.fields().iter().map(|it| {
        let field_type = match it.data_type() {
            DataType::Boolean => "boolean",
            DataType::Date32 => "date",
            other if other.is_integer() => "integer",
            other if other.is_numeric() => "number",
            _ => "string",
        };
        json!({"name": it.name(), "type": field_type})
    });
    let rows = file.rows;
    let mut resource = file_resource(&FileEntry::from(file));
    resource.insert("type".to_owned(), "table".into());
    resource.insert("description".to_owned(), page.question.clone().into());
    resource.insert("encoding".to_owned(), "utf-8-sig".into());
    resource.insert("rows".to_owned(), rows.into());
    resource.insert("schema".to_owned(), json!({"fields": fields.collect::<Vec<_>>()}));
    resource
}
