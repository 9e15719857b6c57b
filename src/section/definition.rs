//! What the headings of the six sections say: `data/sections.toml`, checked.
//!
//! Takes the file built into the program; gives its wordings in the form in which headings are compared. Never looks at a report.

use std::path::Path;

use serde::Deserialize;

use super::wording::is_list_mark;
use crate::error::{Error, Result};
use crate::fold::{CharTable, fold_char};

/// What the headings say: `data/sections.toml`, checked.
#[derive(Debug, Clone)]
pub struct SectionDefinitions {
    pub(super) traditional: CharTable,
    pub(super) rows: Vec<Vec<char>>,
    pub(super) statistics: Vec<Vec<char>>,
    /// In the order in which they are asked.
    pub(super) sections: Vec<SectionRules>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    traditional: String,
    rows: Vec<String>,
    statistics: Vec<String>,
    section: Vec<SectionRulesFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionRulesFile {
    number: i32,
    exact: Vec<String>,
    bare: Vec<String>,
    loose: Vec<LooseRule>,
}

/// How one section's heading is known.
#[derive(Debug, Clone)]
pub(super) struct SectionRules {
    pub(super) number: i32,
    /// Whole headings.
    pub(super) exact: Vec<Vec<char>>,
    /// Whole headings that count without a numeral.
    pub(super) bare: Vec<Vec<char>>,
    /// Signs of the section.
    pub(super) loose: Vec<LooseRule>,
}

/// Words that a heading of a section holds, ends on, and does not hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LooseRule {
    has: Vec<String>,
    #[serde(default)]
    tail: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

impl LooseRule {
    /// True where `heading` has the signs.
    pub(super) fn fits(&self, heading: &str) -> bool {
        self.has.iter().all(|it| heading.contains(it.as_str()))
            && (self.tail.is_empty() || self.tail.iter().any(|it| heading.ends_with(it.as_str())))
            && !self.without.iter().any(|it| heading.contains(it.as_str()))
    }
}

impl SectionDefinitions {
    /// The definitions built into the program.
    ///
    /// # Errors
    /// * `data/sections.toml` does not parse or has unknown keys
    /// * the traditional characters are not in pairs
    /// * a section is missing, doubled or without wording
    pub fn embedded() -> Result<Self> {
        let path = Path::new("data/sections.toml");
        let file: File = toml::from_str(include_str!("../../data/sections.toml"))
            .map_err(|cause| Error::definition(path, "cannot read the section headings").cause(cause))?;
        Self::checked(file).map_err(|message| Error::definition(path, message))
    }

    fn checked(file: File) -> std::result::Result<Self, String> {
        let pairs: Vec<char> = file.traditional.chars().collect();
        if !pairs.len().is_multiple_of(2) {
            return Err("traditional characters do not come in pairs".to_owned());
        }
        let mut numbers: Vec<i32> = file.section.iter().map(|it| it.number).collect();
        numbers.sort_unstable();
        if numbers != [1, 2, 3, 4, 5, 6] {
            return Err(format!("sections 1 to 6 must be defined once each, found {numbers:?}"));
        }
        let words = |list: Vec<String>| -> Vec<Vec<char>> {
            list.iter().map(|it| it.chars().filter(|c| !is_list_mark(fold_char(*c))).collect()).collect()
        };
        let sections: Vec<SectionRules> = file
            .section
            .into_iter()
            .map(|it| SectionRules { number: it.number, exact: words(it.exact), bare: words(it.bare), loose: it.loose })
            .collect();
        if let Some(it) = sections.iter().find(|it| it.exact.is_empty() || it.loose.iter().any(|rule| rule.has.is_empty())) {
            return Err(format!("section {} has no wording", it.number));
        }
        Ok(Self {
            traditional: pairs.chunks_exact(2).map(|it| (it[0], it[1])).collect(),
            rows: words(file.rows),
            statistics: file.statistics.iter().map(|it| it.chars().collect()).collect(),
            sections,
        })
    }
}
