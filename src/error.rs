//! The one error type for failures of ours: a path where there is one, and the chain of causes.
//!
//! A fault in a report is never an `Error` but a [`crate::finding::Finding`] or a reject.

use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the program could not do its work. Opaque; made by the constructors, which all take the context.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    message: String,
    path: Option<PathBuf>,
    hint: Option<String>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

/// Shorthand for results with our error.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// A failure that `message` tells wholly.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner { message: message.into(), path: None, hint: None, cause: None }))
    }

    /// Reading or writing failed at `path` while doing `what`.
    #[must_use]
    pub fn io(what: &str, path: &Path, cause: std::io::Error) -> Self {
        Self::new(what).path(path).cause(cause)
    }

    /// A definition file under `data/` or a pipeline file does not parse or refers to something that is not there.
    #[must_use]
    pub fn definition(path: &Path, message: impl Into<String>) -> Self {
        Self::new(message).path(path)
    }

    /// Arrow, Parquet or DataFusion failed while doing `what`.
    #[must_use]
    pub fn engine(what: impl Into<String>, cause: impl StdError + Send + Sync + 'static) -> Self {
        Self::new(what).cause(cause)
    }

    /// Adds the path.
    #[must_use]
    pub fn path(mut self, path: &Path) -> Self {
        self.0.path = Some(path.to_owned());
        self
    }

    /// Adds what the user can do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn cause(mut self, cause: impl StdError + Send + Sync + 'static) -> Self {
        self.0.cause = Some(Box::new(cause));
        self
    }

    /// The kind of the failure of reading or writing among the causes, if there is one.
    #[must_use]
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        let mut cause = self.0.cause.as_deref().map(|it| it as &dyn StdError);
        while let Some(it) = cause {
            if let Some(error) = it.downcast_ref::<std::io::Error>() {
                return Some(error.kind());
            }
            cause = it.source();
        }
        None
    }

    /// What the user can do, where we know.
    #[must_use]
    pub fn hint_text(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }
}

/// The message, the path, and the causes, outermost first, on one line.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(path) = &self.0.path {
            write!(f, ": {}", path.display())?;
        }
        let mut cause = self.0.cause.as_deref().map(|it| it as &dyn StdError);
        while let Some(it) = cause {
            write!(f, ": {it}")?;
            cause = it.source();
        }
        Ok(())
    }
}

impl StdError for Error {}
