//! A DuckDB database with all tables, views and comments: what BI tools open.
//!
//! Takes a warehouse, has DuckDB run the script, and puts the database into its place whole. An object store's tables are fetched
//! first, so that DuckDB needs no extension and no network.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::Exported;
use super::compact::write_tables;
use super::place::Building;
use super::program::Program;
use super::script::{question, script};
use crate::cloud::is_address;
use crate::error::{Error, Result};
use crate::reference::{Reference, Tables};
use crate::schema::Schemas;
use crate::warehouse::Warehouse;

const DATABASE: &str = "database.duckdb";

/// Writes the file.
///
/// # Errors
/// - DuckDB is not there, or fails
/// - something else stands there, or it cannot be written
/// - the lake cannot be read
pub fn export(warehouse: &Warehouse, schemas: &Schemas, file: &Path, with: Option<&Path>) -> Result<Exported> {
    let reference = Reference::load()?;
    let program = Program::find(with)?;
    let building = Building::file_at(file, is_database)?;
    let write = |name: &str, text: &str| {
        let path = building.folder().join(name);
        fs::write(&path, text).map_err(|cause| Error::io("cannot write", &path, cause))?;
        Ok::<_, Error>(path)
    };
    if file.exists() {
        check_ours(&program, file, &write("question.sql", &question())?)?;
    }
    let manifest = warehouse.manifest();
    let text = if is_address(warehouse.root()) {
        write_tables(warehouse, schemas, building.folder())?;
        script(manifest, &reference, &Tables::CopiesOfCompact(&absolute(building.folder())?))
    } else {
        script(manifest, &reference, &Tables::Copies(warehouse.root()))
    };
    program.run(&building.folder().join(DATABASE), &write("script.sql", &text)?)?;
    let path = building.target().to_owned();
    let bytes = building.publish_file(DATABASE)?;
    Ok(Exported {
        path,
        // Each has a Chinese view.
        relations: 2 * (reference.tables().len() + reference.views().len()),
        rows: Some(manifest.tables.iter().map(|it| it.rows).sum()),
        bytes,
        notes: vec![format!("made by {}", program.version)],
    })
}

fn absolute(path: &Path) -> Result<std::path::PathBuf> {
    fs::canonicalize(path).map_err(|cause| Error::io("cannot look at", path, cause))
}

/// True where a file begins as DuckDB's do.
fn is_database(file: &Path) -> Result<bool> {
    let mut head = [0; 12];
    let read = fs::File::open(file).and_then(|mut it| it.read_exact(&mut head));
    Ok(read.is_ok() && &head[8..] == b"DUCK")
}

/// Refuses a database that is not an export, or that somebody has put tables into.
fn check_ours(program: &Program, file: &Path, question: &Path) -> Result<()> {
    let what = match program.ask(file, question)?.as_deref() {
        Some("ours") => return Ok(()),
        Some(_) => "an export that tables or views of others were put into",
        None => "a database that is not an earlier export, is open elsewhere, or is of a newer DuckDB",
    };
    Err(Error::new(format!("will not write over {what}"))
        .path(file)
        .hint("give a path that does not exist yet, or remove what is there yourself"))
}
