//! Where files lie: folders of this machine. What else can list and open files (`cloud.rs`) is another [`Storage`].

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

use globset::{Glob, GlobSet, GlobSetBuilder};
use walkdir::WalkDir;

use super::{Input, Listed};
use crate::error::{Error, Result};

/// An open file.
pub trait Handle: Read + Seek + Send {}

impl<T: Read + Seek + Send> Handle for T {}

/// A place that holds files.
pub trait Storage: Send + Sync {
    /// Lists the files of an input, in any order. A part that cannot be listed is a [`Listed`] that says why.
    ///
    /// # Errors
    /// If the root itself cannot be listed.
    fn list(&self, input: &Input) -> Result<Vec<Listed>>;

    /// Opens a file that was listed.
    ///
    /// # Errors
    /// If it cannot be opened.
    fn open(&self, place: &Listed) -> io::Result<Box<dyn Handle>>;

    /// Bytes of a file.
    ///
    /// # Errors
    /// If there is none, or a folder.
    fn size(&self, path: &Path) -> io::Result<u64>;
}

/// The patterns of an input.
#[derive(Debug)]
pub struct Patterns {
    include: GlobSet,
    exclude: GlobSet,
}

impl Patterns {
    /// Takes an input's patterns.
    ///
    /// # Errors
    /// If one is no glob.
    pub fn of(input: &Input) -> Result<Self> {
        Ok(Self { include: globs(&input.include)?, exclude: globs(&input.exclude)? })
    }

    /// True for a path below the root that shall be read.
    #[must_use]
    pub fn want(&self, below: &str) -> bool {
        (self.include.is_empty() || self.include.is_match(below)) && !self.exclude.is_match(below)
    }
}

fn globs(patterns: &[String]) -> Result<GlobSet> {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        builder.add(Glob::new(pattern).map_err(|it| Error::new(format!("{pattern:?} is no pattern")).cause(it))?);
    }
    builder.build().map_err(|it| Error::new("the patterns do not build").cause(it))
}

/// Files and folders of this machine.
#[derive(Debug, Default)]
pub struct Folders;

impl Storage for Folders {
    fn list(&self, input: &Input) -> Result<Vec<Listed>> {
        let root = &input.root;
        let metadata = std::fs::metadata(root).map_err(|it| {
            Error::io("cannot read the input", root, it).hint("check the path; inputs of a pipeline file are relative to it")
        })?;
        if metadata.is_file() {
            let name = root.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
            return Ok(vec![Listed { source: name, path: root.clone(), bytes: metadata.len(), input: 0, broken: None }]);
        }
        let patterns = Patterns::of(input)?;
        std::fs::read_dir(root).map_err(|it| Error::io("cannot list the input", root, it))?;
        let mut places = Vec::new();
        for entry in WalkDir::new(root).follow_links(true).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let source = below(root, entry.path());
                    if patterns.want(&source) {
                        let bytes = entry.metadata().map_or(0, |it| it.len());
                        places.push(Listed { source, path: entry.into_path(), bytes, input: 0, broken: None });
                    }
                }
                Ok(_) => {}
                Err(cause) => {
                    let path = cause.path().unwrap_or(root).to_owned();
                    let source = below(root, &path);
                    places.push(Listed { source, path, bytes: 0, input: 0, broken: Some(cause.to_string()) });
                }
            }
        }
        Ok(places)
    }

    fn open(&self, place: &Listed) -> io::Result<Box<dyn Handle>> {
        Ok(Box::new(File::open(&place.path)?))
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        let metadata = std::fs::metadata(path)?;
        if metadata.is_dir() { Err(io::ErrorKind::IsADirectory.into()) } else { Ok(metadata.len()) }
    }
}

fn below(root: &Path, path: &Path) -> String {
    let path: PathBuf = path.strip_prefix(root).unwrap_or(path).to_owned();
    path.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
