//! A folder for what is built before it goes elsewhere; gone when it is let go of.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A new folder below the system's place for temporary files.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes one that nobody else has.
    ///
    /// # Errors
    /// - the place for temporary files cannot be written
    pub fn new() -> Result<Self> {
        let place = std::env::temp_dir();
        let mut number = 0u32;
        loop {
            let path = place.join(format!("gongkai-{}-{number}", std::process::id()));
            match make_private(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(cause) if cause.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(cause) => {
                    return Err(Error::io("cannot build the lake", &path, cause)
                        .hint("a lake for an object store is built among the temporary files first; TMPDIR says where that is"));
                }
            }
        }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Temporary files that cannot be removed are the system's to remove.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_private(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}
