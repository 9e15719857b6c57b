//! Failures of reading, as rejects: what a reader says of its bytes travels through `std::io` and comes out again.

use std::fmt;
use std::io;

use crate::document::{Reason, Reject};

/// A reject on its way through readers that know nothing but [`io::Error`].
#[derive(Debug)]
struct Carried(Reject);

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Carried {}

/// A failure that will come out as this reject.
pub(super) fn failure(reason: Reason, message: impl Into<String>) -> io::Error {
    io::Error::other(Carried(Reject::new(reason, message)))
}

/// The reject that a failure stands for.
pub(super) fn reject(error: &io::Error) -> Reject {
    if let Some(Carried(reject)) = error.get_ref().and_then(|it| it.downcast_ref::<Carried>()) {
        return reject.clone();
    }
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Reject::new(Reason::Truncated, "the data break off"),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            Reject::new(Reason::Truncated, format!("the data are damaged: {error}"))
        }
        _ => Reject::new(Reason::Unreadable, error.to_string()),
    }
}
