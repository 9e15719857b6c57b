//! The folder of a report: written beside its place and moved there whole.
//!
//! `report.json` in it names its files. A folder without it, or with files that it does not name, is somebody's and stays.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The file that tells a report from other folders.
pub const MARKER: &str = "report.json";

/// What stands in [`MARKER`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// The program's name and version.
    pub program: String,
    /// The generation of the lake that it was made from.
    pub lake: String,
    /// Its files, by path.
    pub files: Vec<String>,
}

/// A report that is being written.
pub struct Folder {
    place: PathBuf,
    building: PathBuf,
    files: BTreeSet<String>,
}

impl Folder {
    /// Begins the report that shall stand at `place`.
    ///
    /// # Errors
    /// - something else than a report stands there
    /// - the folder beside it cannot be made
    pub fn begin(place: &Path) -> Result<Self> {
        check_place(place)?;
        let building = beside(place, "building")?;
        take_away(&building)?;
        fs::create_dir_all(&building).map_err(|it| Error::io("cannot make a folder", &building, it))?;
        Ok(Self { place: place.to_owned(), building, files: BTreeSet::new() })
    }

    /// Opens the file `path` of the report.
    ///
    /// # Errors
    /// - it cannot be made
    pub fn create(&mut self, path: &str) -> Result<File> {
        self.files.insert(path.to_owned());
        let file = self.building.join(path);
        let folder = file.parent().unwrap_or(&self.building);
        fs::create_dir_all(folder).map_err(|it| Error::io("cannot make a folder", folder, it))?;
        File::create(&file).map_err(|it| Error::io("cannot write", &file, it))
    }

    /// Writes the file `path` of the report.
    ///
    /// # Errors
    /// - it cannot be written
    pub fn write(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.create(path)?.write_all(bytes).map_err(|it| Error::io("cannot write", &self.building.join(path), it))
    }

    /// Puts what was written in its place, instead of the report that stood there.
    ///
    /// # Errors
    /// - it cannot be moved; what stood there stays
    pub fn finish(mut self, program: &str, lake: &str) -> Result<()> {
        let files = self.files.iter().cloned().collect();
        let marker = Marker { program: program.to_owned(), lake: lake.to_owned(), files };
        let mut text = serde_json::to_string_pretty(&marker).map_err(|it| Error::engine("a list of files does not print", it))?;
        text.push('\n');
        self.write(MARKER, text.as_bytes())?;
        // Asked again: somebody may have put something there meanwhile.
        let was_there = check_place(&self.place)?;
        let old = beside(&self.place, "old")?;
        take_away(&old)?;
        let moved = |from: &Path, to: &Path| fs::rename(from, to).map_err(|it| Error::io("cannot move the report to", to, it));
        if was_there {
            moved(&self.place, &old)?;
        }
        if let Err(error) = moved(&self.building, &self.place) {
            if was_there {
                moved(&old, &self.place)?;
            }
            return Err(error);
        }
        take_away(&old)
    }
}

/// What was begun and not finished goes away with it.
impl Drop for Folder {
    fn drop(&mut self) {
        // After finish there is nothing left; and where it cannot go, the next report takes it away.
        let _ = take_away(&self.building);
    }
}

/// The hidden folder of ours beside `place`.
fn beside(place: &Path, what: &str) -> Result<PathBuf> {
    let name = place.file_name().ok_or_else(|| Error::new("the report needs a folder with a name").path(place))?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".report-{what}"));
    Ok(place.with_file_name(hidden))
}

fn take_away(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::io("cannot take away", path, error)),
        _ => Ok(()),
    }
}

/// True where an earlier report or an empty folder stands at `place`, false where nothing does.
fn check_place(place: &Path) -> Result<bool> {
    let refuse = |what: &str| {
        let hint = "give a folder that does not exist yet, or one that holds an earlier report and nothing else";
        Err(Error::new(format!("will not write a report over {what}")).path(place).hint(hint))
    };
    let metadata = match fs::symlink_metadata(place) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::io("cannot look at the report's place", place, error)),
    };
    if !metadata.is_dir() {
        return refuse("what is no folder");
    }
    let found = files_in(place)?;
    if found.is_empty() {
        return Ok(true);
    }
    let marker = fs::read_to_string(place.join(MARKER)).ok().and_then(|it| serde_json::from_str::<Marker>(&it).ok());
    let Some(marker) = marker else { return refuse("a folder that is no report") };
    let ours: BTreeSet<String> = marker.files.into_iter().chain([MARKER.to_owned()]).collect();
    match found.difference(&ours).next() {
        Some(file) => refuse(&format!("a report with a file that is not its own, {file}")),
        None => Ok(true),
    }
}

/// Paths of all that is no folder below `root`, with `/`.
fn files_in(root: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in walkdir::WalkDir::new(root).min_depth(1) {
        let entry = entry.map_err(|it| Error::engine("cannot look at the report's place", it))?;
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let parts: Vec<_> = path.components().map(|it| it.as_os_str().to_string_lossy()).collect();
            found.insert(parts.join("/"));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(place: &Path, files: &[&str]) -> Result<()> {
        let mut folder = Folder::begin(place)?;
        for file in files {
            folder.write(file, file.as_bytes())?;
        }
        folder.finish("gongkai", "lake")
    }

    #[track_caller]
    fn refuses(place: &Path, expect: &str) {
        let before = files_in(place).unwrap();
        let error = write(place, &["a.html"]).unwrap_err();
        assert!(error.to_string().contains(expect) && error.hint_text().is_some(), "{error}");
        assert_eq!(files_in(place).unwrap(), before);
    }

    #[test]
    fn a_report_takes_the_place_of_an_earlier_one() {
        let temp = tempfile::tempdir().unwrap();
        let place = temp.path().join("report");
        write(&place, &["a.html", "data/b.csv"]).unwrap();
        write(&place, &["a.html", "data/c.csv"]).unwrap();
        assert_eq!(files_in(&place).unwrap(), ["a.html", "data/c.csv", MARKER].map(str::to_owned).into());
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1, "nothing is left beside it");
        fs::create_dir(temp.path().join("empty")).unwrap();
        write(&temp.path().join("empty"), &["a.html"]).unwrap();
    }

    #[test]
    fn what_is_somebodys_stays() {
        let temp = tempfile::tempdir().unwrap();
        let place = temp.path().join("thesis");
        fs::create_dir(&place).unwrap();
        fs::write(place.join("thesis.doc"), "years of work").unwrap();
        refuses(&place, "a folder that is no report");
        let place = temp.path().join("report");
        write(&place, &["a.html"]).unwrap();
        fs::write(place.join("notes.txt"), "mine").unwrap();
        refuses(&place, "notes.txt");
        fs::write(place.join(MARKER), "{}").unwrap();
        refuses(&place, "a folder that is no report");
    }

    #[test]
    fn what_is_not_finished_is_not_there() {
        let temp = tempfile::tempdir().unwrap();
        let place = temp.path().join("report");
        write(&place, &["a.html"]).unwrap();
        let mut folder = Folder::begin(&place).unwrap();
        folder.write("b.html", b"half").unwrap();
        drop(folder);
        assert_eq!(files_in(&place).unwrap(), ["a.html", MARKER].map(str::to_owned).into());
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    }
}
