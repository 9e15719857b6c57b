//! A lake as a report for people: two static pages with figures, each with its n, its coverage, its query and the rows behind it.
//!
//! What it shows is data (`data/report.toml`); `definition` parses it, `page` makes the text of a page from the results of its
//! queries, `folder` puts it in its place. The pages open from the file system: nothing in them asks the network. The same lake
//! makes the same bytes.

mod definition;
mod folder;
mod html;
mod page;
mod table;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;

pub use definition::{Chart, Column, Definition, Fact, Figure, Kind, Language, RowSet, Scope, Section, Tile, Words};
pub use page::{figure_file, file_of, rows_file};
pub use table::Table;

use crate::error::{Error, Result};
use crate::print::{Format, Printer};
use crate::sql_files;
use crate::warehouse::{Sink, Warehouse};
use folder::Folder;
use page::Content;
use table::csv;

/// Files that every report holds: (path, bytes).
const ASSETS: &[(&str, &[u8])] = &[
    ("report.css", include_bytes!("../data/report/report.css")),
    ("report.js", include_bytes!("../data/report/report.js")),
    ("echarts/echarts.min.js", include_bytes!("../data/report/echarts/echarts.min.js")),
    ("echarts/LICENSE", include_bytes!("../data/report/echarts/LICENSE")),
    ("echarts/NOTICE", include_bytes!("../data/report/echarts/NOTICE")),
    ("echarts/LICENSE-d3", include_bytes!("../data/report/echarts/LICENSE-d3")),
    ("echarts/LICENSE-zrender", include_bytes!("../data/report/echarts/LICENSE-zrender")),
    ("echarts/VERSION", include_bytes!("../data/report/echarts/VERSION")),
];

/// Writes the report of the lake that `warehouse` has just opened into the folder `place`.
///
/// # Errors
/// - something else than an earlier report stands there
/// - a query does not fit the lake
/// - a file cannot be written
pub fn write_report(warehouse: &Warehouse, definition: &Definition, place: &Path) -> Result<()> {
    let mut folder = Folder::begin(place)?;
    warehouse.register_views_keeping(&sql_files::views_for(&queries(definition)), &definition.keep)?;
    let mut facts = Vec::new();
    for fact in &definition.facts {
        let table = Table::new(&ask(warehouse, "fact", &fact.id, &fact.sql)?)?;
        match &table.rows[..] {
            [row] if row.len() == 1 => facts.push(row[0].clone()),
            _ => return Err(Error::new(format!("fact {} is not one value", fact.id))),
        }
    }
    let mut tables = Vec::new();
    for figure in &definition.figures {
        let batches = ask(warehouse, "figure", &figure.id, &figure.sql)?;
        let table = Table::new(&batches)?;
        let missing = figure.named_columns().find(|it| table.column(it).is_none());
        let unknown = table.columns.iter().find(|it| !definition.columns.contains_key(*it));
        if let Some(column) = missing.or(unknown.map(String::as_str)) {
            return Err(Error::new(format!("figure {} and its query do not agree on the column {column}", figure.id)));
        }
        folder.write(&figure_file(&figure.id), &csv(&batches)?)?;
        tables.push(table);
    }
    let mut n_rows = Vec::new();
    for set in &definition.rows {
        let mut out = Rows { out: BufWriter::new(folder.create(&rows_file(&set.id))?), n_rows: 0 };
        warehouse.run(&set.sql, &mut out).map_err(|it| unanswered("rows", &set.id, it))?;
        n_rows.push(out.finish(place)?);
    }
    let manifest = warehouse.manifest();
    let lake = manifest.generation();
    let program = concat!("gongkai ", env!("CARGO_PKG_VERSION"));
    let content = Content { definition, program, lake: &lake, definitions: &manifest.definitions, facts, tables, n_rows };
    for language in [Language::Zh, Language::En] {
        folder.write(file_of(language), page::render(&content, language).as_bytes())?;
    }
    for (path, bytes) in ASSETS {
        folder.write(path, bytes)?;
    }
    folder.finish(program, &lake)
}

/// All that is asked, and what is to be kept.
fn queries(definition: &Definition) -> String {
    let facts = definition.facts.iter().map(|it| &it.sql);
    let figures = definition.figures.iter().map(|it| &it.sql);
    let rows = definition.rows.iter().map(|it| &it.sql);
    let texts: Vec<&str> = facts.chain(figures).chain(rows).chain(&definition.keep).map(String::as_str).collect();
    texts.join("\n")
}

fn ask(warehouse: &Warehouse, kind: &str, id: &str, sql: &str) -> Result<Vec<RecordBatch>> {
    warehouse.query(sql).map_err(|it| unanswered(kind, id, it))
}

fn unanswered(kind: &str, id: &str, cause: Error) -> Error {
    Error::new(format!("the lake does not answer the query of {kind} {id} in data/report.toml")).cause(cause)
}

/// Writes rows as CSV as they come: there may be many.
struct Rows {
    out: BufWriter<File>,
    n_rows: usize,
}

impl Rows {
    fn finish(mut self, place: &Path) -> Result<usize> {
        use std::io::Write;
        self.out.flush().map_err(|it| Error::io("cannot write the rows of a report", place, it))?;
        Ok(self.n_rows)
    }
}

impl Sink for Rows {
    fn begin(&mut self, schema: &SchemaRef) -> Result<()> {
        Printer::new(&mut self.out, Format::Csv, None).begin(schema)
    }

    fn rows(&mut self, batch: &RecordBatch) -> Result<()> {
        self.n_rows += batch.num_rows();
        Printer::new(&mut self.out, Format::Csv, None).rows(batch)
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}
