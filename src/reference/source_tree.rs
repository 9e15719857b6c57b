//! The generated files where they lie in the sources: written, or compared. The one place here that touches files.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::Reference;
use crate::error::{Error, Result};
use crate::sql_files::VIEWS;

/// The folder that holds nothing else.
const WHOLLY_GENERATED: &str = "sql/zh";

/// Definitions that texts follow from, as the program was built with them.
const DEFINITIONS: [(&str, &str); 5] = [
    ("data/metrics.toml", include_str!("../../data/metrics.toml")),
    ("data/population.csv", include_str!("../../data/population.csv")),
    ("data/views.toml", include_str!("../../data/views.toml")),
    ("data/tables.toml", include_str!("../../data/tables.toml")),
    ("data/rules.toml", include_str!("../../data/rules.toml")),
];

/// Paths of files below `root` that are not what the definitions give: other, missing or left over.
///
/// # Errors
/// - `root` does not hold the sources that the program was built from
/// - a file cannot be read
pub fn differing(reference: &Reference, root: &Path) -> Result<Vec<String>> {
    expect_sources(root)?;
    let mut found = left_over(reference, root)?;
    for (path, text) in reference.files() {
        if read(&root.join(&path))?.is_none_or(|it| it != text) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Writes the files that differ, takes away those left over, and gives their paths.
///
/// # Errors
/// - as [`differing`], and where a file cannot be written
pub fn write(reference: &Reference, root: &Path) -> Result<Vec<String>> {
    let changed = differing(reference, root)?;
    let files = reference.files();
    for path in &changed {
        let place = root.join(path);
        match files.iter().find(|it| it.0 == *path) {
            Some((_, text)) => {
                let folder = place.parent().unwrap_or(root);
                fs::create_dir_all(folder).map_err(|it| Error::io("cannot make a directory", folder, it))?;
                fs::write(&place, text).map_err(|it| Error::io("cannot write", &place, it))?;
            }
            None => fs::remove_file(&place).map_err(|it| Error::io("cannot remove", &place, it))?,
        }
    }
    Ok(changed)
}

/// Files of `sql/zh/` that no view gives.
fn left_over(reference: &Reference, root: &Path) -> Result<Vec<String>> {
    let files = reference.files();
    let mut found = Vec::new();
    let folder = root.join(WHOLLY_GENERATED);
    for entry in WalkDir::new(&folder).into_iter().filter(|it| it.is_ok() || folder.exists()) {
        let entry = entry.map_err(|it| Error::new("cannot list the Chinese views").path(&folder).cause(it))?;
        let below = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && !files.iter().any(|it| it.0 == below) {
            found.push(below);
        }
    }
    Ok(found)
}

/// A program that is older than the definitions would write yesterday's texts.
fn expect_sources(root: &Path) -> Result<()> {
    let views = VIEWS.iter().map(|(path, text)| (format!("sql/{path}"), *text));
    for (path, text) in DEFINITIONS.map(|(path, text)| (path.to_owned(), text)).into_iter().chain(views) {
        let place = root.join(path);
        let Some(found) = read(&place)? else {
            return Err(Error::new("not the sources of this program: a file is missing").path(&place).hint("give --root DIR"));
        };
        if found != text {
            return Err(Error::new("the program was built from another version of a file").path(&place).hint("build it again"));
        }
    }
    Ok(())
}

/// The text of a file with the line ends of the sources, None where there is none.
fn read(path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.replace("\r\n", "\n"))),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Error::io("cannot read", path, cause)),
    }
}
