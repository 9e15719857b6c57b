//! The world outside: which files a run names, and the documents in them. Nothing else reads documents.
//!
//! Takes input roots with globs, gives [`Record`]s in a fixed order: a file is one document, or an archive or corpus of many, which is
//! read from front to back and never held as a whole. What a file is, its bytes say and never its name.

mod arc;
#[cfg(feature = "cloud")]
mod cloud;
mod failure;
mod fields;
mod http;
mod inflate;
mod jsonl;
mod names;
mod parquet;
mod signs;
mod sniff;
mod storage;
mod stream;
mod tar;
mod walk;
mod warc;
mod window;
mod zip;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::cloud::is_address;
use crate::document::{Limits, Reject, Statement};
use crate::error::{Error, Result};

pub use fields::Fields;
pub use stream::Stream;

use storage::{Folders, Storage};
use walk::{At, Walk};

/// One input: a file, or a folder with patterns; of this machine or of an object store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    /// File or folder.
    pub root: PathBuf,
    /// Patterns of paths below the root that are read; empty for all.
    pub include: Vec<String>,
    /// Patterns that are left out.
    pub exclude: Vec<String>,
    /// What its files are.
    pub format: Format,
    /// Which fields of the records of a corpus mean what.
    pub fields: Fields,
}

/// What the files of an input are. Compression and archives (zip, tar) are opened for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Whatever each shows itself to be.
    #[default]
    Auto,
    /// Each is one document, also where it looks like a corpus.
    Files,
    /// Records of JSON, one a line.
    Jsonl,
    /// Parquet with a column that holds a text.
    Parquet,
    /// Web archives: WARC, WET, ARC.
    Warc,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Auto, Self::Files, Self::Jsonl, Self::Parquet, Self::Warc];

    /// Its name in a pipeline file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Files => "files",
            Self::Jsonl => "jsonl",
            Self::Parquet => "parquet",
            Self::Warc => "warc",
        }
    }
}

/// A file that was listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// Path below the input root with `/`; with the root's name in front where a run has several roots.
    pub source: String,
    /// Where the file is.
    pub path: PathBuf,
    /// Which of the inputs names it.
    pub input: usize,
    /// Its size.
    pub bytes: u64,
    /// It could not even be listed: why.
    pub broken: Option<String>,
}

/// One document as it lies there, or why it cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The file's source; for a member of an archive `archive#member`, for a record of a corpus `corpus#KEY`, KEY being its address
    /// where it has one, else `L` and its number from 1.
    pub source: String,
    /// Its bytes.
    pub body: std::result::Result<Vec<u8>, Reject>,
    /// Page address, where the corpus states it.
    pub url: Option<String>,
    /// What the corpus or the server says that it is: `text/html; charset=gbk`.
    pub media_type: Option<String>,
    /// What the corpus states beside it: `title`, `date`, `id`.
    pub statements: Vec<Statement>,
    /// What it was found in: `file`, `zip`, `tar`, `jsonl`, `parquet`, `warc`, `arc`.
    pub container: &'static str,
    /// Line or record of a corpus, from 1; 0 for what is no record of a corpus.
    pub number: u64,
    /// Bytes of the file that were read for it and for what was passed over before it.
    pub read: u64,
}

impl Record {
    /// Memory that it takes.
    fn size(&self) -> usize {
        self.body.as_ref().map_or(0, Vec::len) + self.source.len() + size_of::<Self>()
    }
}

/// Lists the files of all inputs, in the order of their sources.
///
/// # Errors
/// * an input root does not exist or cannot be listed
/// * a pattern is no glob
pub fn discover(inputs: &[Input]) -> Result<Vec<Listed>> {
    let mut places = Vec::new();
    for (number, input) in inputs.iter().enumerate() {
        let storage = storage_of(&input.root)?;
        let name = input.root.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        for mut place in storage.list(input)? {
            place.input = number;
            if inputs.len() > 1 && place.path != input.root {
                place.source = format!("{name}/{}", place.source);
            }
            places.push(place);
        }
    }
    places.sort();
    places.dedup_by(|a, b| (&a.source, &a.path) == (&b.source, &b.path));
    Ok(places)
}

/// The storage that a root or path lies in.
fn storage_of(path: &Path) -> Result<&'static dyn Storage> {
    if !is_address(path) {
        return Ok(&Folders);
    }
    #[cfg(feature = "cloud")]
    return Ok(&cloud::Objects);
    #[cfg(not(feature = "cloud"))]
    Err(crate::cloud::not_built_in(path))
}

/// One document by `FILE`, or by `FILE#KEY` for a member of an archive or a record of a corpus. A record that has an address is also
/// found by its number: `corpus.jsonl#L12`.
///
/// # Errors
/// * there is no such file, or no such record in it
/// * no KEY is named, and the file holds several documents
pub fn find(name: &str, limits: &Limits) -> Result<Record> {
    let (path, key, bytes) = split_key(name)?;
    let path = Path::new(path);
    let source = path.file_name().map_or_else(|| path.display().to_string(), |it| it.to_string_lossy().into_owned());
    let wanted = key.map(|it| format!("{source}#{it}"));
    let by_number = wanted
        .as_deref()
        .and_then(|it| it.rsplit_once("#L"))
        .and_then(|(within, number)| number.parse::<u64>().ok().map(|number| (within.to_owned(), number)));
    let is_wanted = |record: &Record| match &wanted {
        None => true,
        Some(wanted) if *wanted == record.source => true,
        Some(_) => by_number.as_ref().is_some_and(|(within, number)| {
            *number == record.number && record.url.as_ref().is_some_and(|url| record.source == format!("{within}#{url}"))
        }),
    };
    let mut found: Vec<Record> = Vec::new();
    let mut emit = |record: Record| {
        if is_wanted(&record) {
            found.push(record);
        }
        // A second one tells that the file alone does not say which.
        if found.len() > usize::from(wanted.is_none()) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let input = Input { root: path.to_owned(), ..Input::default() };
    let place = Listed { source: source.clone(), path: path.to_owned(), input: 0, bytes, broken: None };
    let tree = input.fields.tree();
    // Whether it was stopped makes no difference: what was found is there.
    let _ = stream::walk_place(&mut Walk::new(&input, &tree, limits, bytes, &mut emit), &place, &At::file(&source));
    let example = found.first().map(|it| it.source.clone());
    match (found.pop(), found.is_empty()) {
        (Some(record), true) => Ok(record),
        (Some(_), false) => Err(Error::new("the file holds several documents")
            .path(path)
            .hint(format!("name one of them, as {:?}", example.unwrap_or_default()))),
        (None, _) => Err(Error::new(format!("there is no {:?} in it", key.unwrap_or_default())).path(path)),
    }
}

/// Splits `FILE#KEY` behind the file that is there; gives the bytes of the file too.
fn split_key(name: &str) -> Result<(&str, Option<&str>, u64)> {
    let storage = storage_of(Path::new(name))?;
    let cause = match storage.size(Path::new(name)) {
        Ok(bytes) => return Ok((name, None, bytes)),
        Err(cause) => cause,
    };
    let split = name.rmatch_indices('#').find_map(|(at, _)| {
        let bytes = storage.size(Path::new(&name[..at])).ok()?;
        Some((&name[..at], Some(&name[at + 1..]), bytes))
    });
    split.ok_or_else(|| Error::io("cannot read the document", Path::new(name), cause))
}

#[cfg(test)]
mod tests;
