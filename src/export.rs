//! A lake as files for other programs and for people: one Parquet file per table, CSV, a workbook, a DuckDB database.
//!
//! Takes an opened [`Warehouse`], gives a folder or a file that is built beside its place and renamed in one step. What stands
//! there already is replaced only where it is an earlier export of the same kind with nothing of others in it.
//! Same lake, same bytes (but for DuckDB, whose files are its own affair). Never changes a value: what a format cannot hold is told.

mod compact;
mod csv;
mod duckdb;
mod pages;
mod place;
mod program;
mod script;
mod workbook;
mod xlsx;

use std::path::{Path, PathBuf};

use crate::cli::{ExportCommand, Selected};
use crate::cloud::is_address;
use crate::error::{Error, Result};
use crate::reference::{Reference, Tables};
use crate::schema::Schemas;
use crate::sql_files;
use crate::warehouse::Warehouse;

/// What was exported, for the summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// Where it lies.
    pub path: PathBuf,
    /// Tables and views in it.
    pub relations: usize,
    /// Their rows; `None` where another program counted them.
    pub rows: Option<u64>,
    /// Bytes of its files.
    pub bytes: u64,
    /// What should be known about it.
    pub notes: Vec<String>,
}

/// Exports what was asked for. What it gives is to be printed: a script, or a summary.
///
/// # Errors
/// - there is no lake, or it cannot be read
/// - something that is not an earlier export stands at the place, or it cannot be written
/// - a view that was asked for is not there
/// - the program that a database needs is not there, or fails
pub fn export(command: &ExportCommand) -> Result<String> {
    let schemas = Schemas::load()?;
    let open = |lake: &Path| Warehouse::open(lake, &schemas);
    let open_selected = |selected: &Selected| {
        let pages = pages::select(&schemas, &selected.view, selected.tables)?;
        let warehouse = open(&selected.lake.lake)?;
        let names: Vec<&str> = pages.iter().filter(|it| it.is_view()).map(|it| it.name.as_str()).collect();
        warehouse.register_views(&sql_files::views_for(&names.join(" ")))?;
        Ok::<_, Error>((warehouse, pages))
    };
    let exported = match command {
        ExportCommand::Compact { dir, lake } => compact::export(&open(&lake.lake)?, &schemas, dir)?,
        ExportCommand::Csv { dir, selected } => {
            let (warehouse, pages) = open_selected(selected)?;
            csv::export(&warehouse, &pages, dir)?
        }
        ExportCommand::Xlsx { file, selected } => {
            let (warehouse, pages) = open_selected(selected)?;
            xlsx::export(&warehouse, &pages, file)?
        }
        ExportCommand::Duckdb { script: true, lake, .. } => {
            if is_address(&lake.lake) {
                let hint = "give a lake of this machine; without --script the tables are fetched first";
                return Err(Error::new("a script cannot name the files of an object store").path(&lake.lake).hint(hint));
            }
            let warehouse = open(&lake.lake)?;
            return Ok(script::script(warehouse.manifest(), &Reference::load()?, &Tables::Copies(warehouse.root())));
        }
        ExportCommand::Duckdb { file, lake, with, .. } => {
            let file = file.as_deref().unwrap_or(Path::new(""));
            duckdb::export(&open(&lake.lake)?, &schemas, file, with.as_deref())?
        }
    };
    Ok(exported.summary())
}

impl Exported {
    fn summary(&self) -> String {
        let rows = self.rows.map_or(String::new(), |it| format!(", {it} rows"));
        let mib = self.bytes as f64 / f64::from(1 << 20);
        let path = self.path.display().to_string();
        let path = path.strip_prefix("./").unwrap_or(&path);
        let mut text = format!("{path}: {} tables and views{rows}, {mib:.1} MiB\n", self.relations);
        for note in &self.notes {
            text.push_str(note);
            text.push('\n');
        }
        text
    }
}
