//! How much of a document is read before it is given up.

use std::time::{Duration, Instant};

use super::reject::{Reason, Reject};

/// Limits of one document. What goes beyond is a reject, never a crash or a hang.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a document, also after decompression.
    pub max_bytes: u64,
    /// Elements inside each other, in HTML and XML.
    pub max_depth: u32,
    /// Pages of a PDF or OFD.
    pub max_pages: u32,
    /// Bytes that one compressed byte may become.
    pub max_expansion: u64,
    /// Time for one document.
    pub max_time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_bytes: 64 << 20, max_depth: 1024, max_pages: 2000, max_expansion: 1000, max_time: Duration::from_secs(60) }
    }
}

impl Limits {
    /// A clock for one document that starts now.
    #[must_use]
    pub fn start(&self) -> Deadline {
        Deadline { until: Instant::now().checked_add(self.max_time) }
    }
}

/// When a document has had its time.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    until: Option<Instant>,
}

impl Deadline {
    /// True where time is up. Costs some 30 ns: ask once a page, a table, some thousand tokens.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.until.is_some_and(|it| Instant::now() > it)
    }

    /// Goes on while there is time.
    ///
    /// # Errors
    /// [`Reason::Timeout`].
    pub fn check(&self) -> Result<(), Reject> {
        if self.is_over() { Err(Reject::new(Reason::Timeout, "the document takes too long to read")) } else { Ok(()) }
    }
}
