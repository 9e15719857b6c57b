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
    /// A statutory table, or three statutory sections, make a report whatever it calls itself. So do, in a text that is no other kind,
    /// the words of a report on a line of its head that may be a title, or anywhere in the head above a statutory section.
    pub(super) fn admit(&self, text: &str, sections: &[Section], n_tables: usize) -> std::result::Result<(), Reject> {
        const ENOUGH_SECTIONS: usize = 3;
        const HEAD_CHARS: usize = 600;
        const TITLE_CHARS: usize = 60;
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
        let names_report = |text: &str| self.report.iter().all(|group| group.iter().any(|it| text.contains(it.as_str())));
        let end = text.char_indices().nth(2 * HEAD_CHARS).map_or(text.len(), |it| it.0);
        let is_titled = || text[..end].lines().any(|it| it.chars().count() <= TITLE_CHARS && names_report(it));
        if (n_statutory(sections) > 0 && names_report(&head)) || is_titled() {
            return Ok(());
        }
        Err(Reject::new(Reason::NotAReport, "no statutory table, no statutory section, and not called an annual report"))
    }
}
