//! The world outside: which files a run names, and their bytes. Nothing else reads documents.
//!
//! Takes input roots with globs, gives places in a fixed order; takes a place, gives its bytes or a reject.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use globset::{Glob, GlobSet, GlobSetBuilder};
use walkdir::WalkDir;

use crate::document::{Reason, Reject};
use crate::error::{Error, Result};

/// One input: a file, or a folder with patterns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// File or folder.
    pub root: PathBuf,
    /// Patterns of paths below the root that are read; empty for all.
    pub include: Vec<String>,
    /// Patterns that are left out.
    pub exclude: Vec<String>,
}

/// A document's place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path below the input root with `/`; with the root's name in front where a run has several roots.
    pub source: String,
    /// Where the file is.
    pub path: PathBuf,
    /// It could not even be listed: why.
    pub broken: Option<String>,
}

/// Lists the documents of all inputs, in the order of their sources.
///
/// # Errors
/// * an input root does not exist or cannot be listed
/// * a pattern is no glob
pub fn discover(inputs: &[Input]) -> Result<Vec<Place>> {
    let mut places = Vec::new();
    for input in inputs {
        let include = globs(&input.include)?;
        let exclude = globs(&input.exclude)?;
        let metadata = std::fs::metadata(&input.root).map_err(|it| {
            Error::io("cannot read the input", &input.root, it).hint("check the path; inputs of a pipeline file are relative to it")
        })?;
        let name = input.root.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        let prefix = if inputs.len() > 1 && metadata.is_dir() { format!("{name}/") } else { String::new() };
        if metadata.is_file() {
            places.push(Place { source: name, path: input.root.clone(), broken: None });
            continue;
        }
        std::fs::read_dir(&input.root).map_err(|it| Error::io("cannot list the input", &input.root, it))?;
        for entry in WalkDir::new(&input.root).follow_links(true).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let below = slashed(entry.path().strip_prefix(&input.root).unwrap_or(entry.path()));
                    let wanted = (input.include.is_empty() || include.is_match(&below)) && !exclude.is_match(&below);
                    if wanted {
                        places.push(Place { source: format!("{prefix}{below}"), path: entry.into_path(), broken: None });
                    }
                }
                Ok(_) => {}
                Err(cause) => {
                    let path = cause.path().unwrap_or(&input.root).to_owned();
                    let below = slashed(path.strip_prefix(&input.root).unwrap_or(&path));
                    places.push(Place { source: format!("{prefix}{below}"), path, broken: Some(cause.to_string()) });
                }
            }
        }
    }
    places.sort();
    places.dedup();
    Ok(places)
}

fn globs(patterns: &[String]) -> Result<GlobSet> {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        builder.add(Glob::new(pattern).map_err(|it| Error::new(format!("{pattern:?} is no pattern")).cause(it))?);
    }
    builder.build().map_err(|it| Error::new("the patterns do not build").cause(it))
}

fn slashed(path: &Path) -> String {
    path.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Reads a document's bytes.
///
/// # Errors
/// A [`Reject`] where the file cannot be read or is larger than `max_bytes`.
pub fn read_bytes(place: &Place, max_bytes: u64) -> std::result::Result<Vec<u8>, Reject> {
    let unreadable = |it: std::io::Error| Reject::new(Reason::Unreadable, it.to_string());
    if let Some(why) = &place.broken {
        return Err(Reject::new(Reason::Unreadable, why.clone()));
    }
    let file = File::open(&place.path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that grew, or a device, from one that fits.
    file.take(max_bytes + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > max_bytes {
        return Err(Reject::new(Reason::TooLarge, format!("more than {} MiB", max_bytes / (1 << 20))));
    }
    Ok(bytes)
}
