//! The answers: what a reader must make of a document, one JSON line each.
//!
//! A cell has the number that is printed, or that follows from the identities where it is blank; `null` where it cannot be known.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The answers of one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gold {
    /// As the lake calls it where the corpus's folder is the input's root.
    pub source: String,
    /// How its tables reach a reader.
    pub layout: String,
    /// What it lies in: `file`, `gzip`, `zip`, `tar`, `jsonl`, `warc`.
    pub container: String,
    /// Bytes of its text; nothing for formats that state their own.
    pub encoding: String,
    /// `simplified` or `traditional`.
    pub script: String,
    /// The form of table II; `none` where there are no tables.
    pub form: String,
    /// Reporting year.
    pub year: i32,
    /// ISO 3166-2 code.
    pub province: String,
    /// GB/T 2260 code.
    pub division: String,
    /// `government`, `department`, `township`.
    pub kind: String,
    /// The organ, as the title has it, in simplified characters.
    pub issuer: String,
    /// What is wrong with it, or `none`.
    pub fault: String,
    /// Table II: row, column, value; amounts in yuan.
    pub proactive_disclosure: BTreeMap<String, BTreeMap<String, Option<i64>>>,
    /// Table III: row, and its columns in the order of [`APPLICANTS`].
    pub applications: BTreeMap<String, Vec<Option<i64>>>,
    /// Table IV: row, and its columns in the order of [`OUTCOMES`].
    pub proceedings: BTreeMap<String, Vec<Option<i64>>>,
    /// Numbers in prose: metric, channel (`all` where it has none), value, unit.
    pub narrative: Vec<(String, String, i64, String)>,
}

/// Columns of table III.
pub const APPLICANTS: [&str; 7] = ["natural_person", "commercial", "research", "social", "legal_service", "other_org", "total"];

/// Columns of table IV.
pub const OUTCOMES: [&str; 5] = ["upheld", "corrected", "other", "pending", "total"];

/// Which cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId<'a> {
    /// Table of the lake.
    pub table: &'a str,
    /// Its row.
    pub row: &'a str,
    /// Its column.
    pub column: &'a str,
}

impl Gold {
    /// Every cell and its value.
    pub fn cells(&self) -> impl Iterator<Item = (CellId<'_>, Option<i64>)> {
        let two = self.proactive_disclosure.iter().flat_map(|(row, columns)| {
            columns.iter().map(move |(column, value)| (CellId { table: "proactive_disclosure", row, column }, *value))
        });
        let three = in_order("applications", &self.applications, &APPLICANTS);
        let four = in_order("proceedings", &self.proceedings, &OUTCOMES);
        two.chain(three).chain(four)
    }
}

fn in_order<'a>(
    table: &'static str,
    rows: &'a BTreeMap<String, Vec<Option<i64>>>,
    columns: &'static [&'static str],
) -> impl Iterator<Item = (CellId<'a>, Option<i64>)> {
    rows.iter().flat_map(move |(row, values)| {
        columns.iter().zip(values).map(move |(column, value)| (CellId { table, row, column }, *value))
    })
}
