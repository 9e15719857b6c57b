//! The manifest of a lake: every file with its rows, bytes and hash, and what made them.
//!
//! Takes the files as written, gives `manifest.json`, and checks a directory against it. Holds no clock and no place: two runs
//! over the same input have the same manifest, and its hash names the generation. `datapackage.json` is made from the manifest and
//! so stands beside it, not in it.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::package::PACKAGE;
use super::write::WrittenFile;
use crate::error::{Error, Result};

/// Name of the manifest in the lake.
pub const MANIFEST: &str = "manifest.json";

/// What stands in `manifest.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The program's name and version.
    pub program: String,
    /// Hash of the definitions that the program read by.
    pub definitions: String,
    /// The tables, in the registry's order.
    pub tables: Vec<TableEntry>,
    /// Files that hold no rows: the SQL, and the schemas that the data package refers to.
    pub files: Vec<FileEntry>,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableEntry {
    /// Its id.
    pub table: String,
    /// Rows in all its files.
    pub rows: u64,
    /// Bytes of all its files.
    pub bytes: u64,
    /// Its files, by path.
    pub files: Vec<FileEntry>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Path below the lake, with `/`.
    pub path: String,
    /// Rows; 0 for files without.
    pub rows: u64,
    /// Bytes.
    pub bytes: u64,
    /// BLAKE3 of the bytes, in hex.
    pub blake3: String,
    /// SHA-256 of the bytes, in hex; empty in lakes of versions that did not write it.
    #[serde(default)]
    pub sha256: String,
}

impl From<WrittenFile> for FileEntry {
    fn from(file: WrittenFile) -> Self {
        Self { path: file.path, rows: file.rows, bytes: file.bytes, blake3: file.blake3.to_hex().to_string(), sha256: file.sha256 }
    }
}

impl TableEntry {
    /// The entry of `table` with `files` in any order.
    #[must_use]
    pub fn new(table: &str, files: Vec<WrittenFile>) -> Self {
        let mut files: Vec<FileEntry> = files.into_iter().map(FileEntry::from).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            table: table.to_owned(),
            rows: files.iter().map(|it| it.rows).sum(),
            bytes: files.iter().map(|it| it.bytes).sum(),
            files,
        }
    }
}

impl Manifest {
    /// The text of `manifest.json`.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("a manifest always prints");
        text.push('\n');
        text
    }

    /// Reads the manifest of the lake in `directory`.
    ///
    /// # Errors
    /// - there is none, or it is not one
    pub fn read(directory: &Path) -> Result<Self> {
        let path = directory.join(MANIFEST);
        let text = fs::read_to_string(&path).map_err(|cause| Error::io("cannot read", &path, cause))?;
        serde_json::from_str(&text).map_err(|cause| Error::new("not a manifest of a lake").path(&path).cause(cause))
    }

    /// Name of the generation that holds exactly this: the manifest's own hash.
    #[must_use]
    pub fn generation(&self) -> String {
        blake3::hash(self.to_json().as_bytes()).to_hex()[..16].to_owned()
    }

    /// SHA-256 of the manifest's own text, in hex.
    #[must_use]
    pub fn sha256(&self) -> String {
        hex(&Sha256::digest(self.to_json().as_bytes()))
    }

    /// The entry of one table.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&TableEntry> {
        self.tables.iter().find(|it| it.table == id)
    }

    /// True where `directory` holds every file as the manifest has it.
    #[must_use]
    pub fn holds_in(&self, directory: &Path) -> bool {
        let same = |entry: &FileEntry| {
            let mut hasher = blake3::Hasher::new();
            let read = File::open(directory.join(&entry.path)).and_then(|it| hasher.update_reader(it).map(|_| ()));
            read.is_ok() && hasher.finalize().to_hex().as_str() == entry.blake3
        };
        Self::read(directory).is_ok_and(|it| it == *self)
            && self.tables.iter().flat_map(|it| &it.files).chain(&self.files).all(same)
    }
}

/// A manifest and the data package made from it: what describes a generation, and is written behind all that it lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Every file.
    pub manifest: Manifest,
    /// The text of `datapackage.json`.
    pub package: String,
}

impl Listing {
    /// Paths of all files of the generation with their bytes, the manifest last.
    pub fn files(&self) -> impl Iterator<Item = (String, u64)> {
        let listed = self.manifest.tables.iter().flat_map(|it| &it.files).chain(&self.manifest.files);
        let last = [(PACKAGE, self.package.len()), (MANIFEST, self.manifest.to_json().len())];
        listed.map(|it| (it.path.clone(), it.bytes)).chain(last.map(|(path, bytes)| (path.to_owned(), bytes as u64)))
    }

    /// True where `directory` holds every file as it is listed, and the same description.
    #[must_use]
    pub fn holds_in(&self, directory: &Path) -> bool {
        let same_package = || fs::read(directory.join(PACKAGE)).is_ok_and(|it| it == self.package.as_bytes());
        same_package() && self.manifest.holds_in(directory)
    }
}

/// Bytes in hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
