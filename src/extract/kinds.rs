//! Whether a document is an annual report at all (`data/kinds.toml`).

use std::path::Path;

use serde::Deserialize;

use crate::document::{Reason, Reject};
use crate::error::{Error, Result};
use crate::record::Section;

use super::n_statutory;

/// What tells reports from other documents.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kinds {
    report: Vec<Vec<String>>,
    other: Vec<OtherKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherKind {
    kind: String,
    words: Vec<String>,
    /// All words must stand there, not just one.
    #[serde(default)]
    every: bool,
}

impl Kinds {
    pub(super) fn embedded() -> Result<Self> {
        toml::from_str(include_str!("../../data/kinds.toml"))
            .map_err(|it| Error::definition(Path::new("data/kinds.toml"), "cannot read the kinds of documents").cause(it))
    }

    /// Lets reports pass.
    ///
    /// A statutory table, or three statutory sections, make a report whatever it calls itself; so do the words of a report in the
    /// head of a text that is no other kind.
    pub(super) fn admit(&self, text: &str, sections: &[Section], n_tables: usize) -> std::result::Result<(), Reject> {
        const ENOUGH_SECTIONS: usize = 3;
        const HEAD_CHARS: usize = 600;
        if n_tables > 0 || n_statutory(sections) >= ENOUGH_SECTIONS {
            return Ok(());
        }
        let head: String = text.chars().filter(|c| !c.is_whitespace()).take(HEAD_CHARS).collect();
        let first: String = head.chars().take(HEAD_CHARS / 6).collect();
        for other in &self.other {
            let mut found = other.words.iter().map(|it| first.contains(it.as_str()));
            if if other.every { found.all(|it| it) } else { found.any(|it| it) } {
                return Err(Reject::new(Reason::AnotherKind, format!("a {} and no annual report", other.kind)));
            }
        }
        if self.report.iter().all(|group| group.iter().any(|it| head.contains(it.as_str()))) {
            return Ok(());
        }
        Err(Reject::new(Reason::NotAReport, "no statutory table, no statutory section, and not called an annual report"))
    }
}
