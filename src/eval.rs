//! A lake against the answers of its corpus: what was read exactly, what is missing, wrong, wrong in silence, or made up.
//!
//! Takes a [`Gold`] and what the lake has of the same document ([`Answer`]), gives counts ([`Score`]) that add up over documents in any
//! order. Knows the contract's tables and nothing of how they were filled; only `storage` touches files.

mod storage;
mod tables;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::error::{Error, Result};
use crate::synth::{CellId, Gold};

pub use self::storage::evaluate;
pub use self::tables::tables;

/// Cells that are shown of all that are wrong or invented.
const MOST_EXAMPLES: usize = 40;
/// A whole number in the lake's decimals.
const ONE: i128 = 10_000;

/// A cell of the lake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Table, row and column.
    pub id: (String, String, String),
    /// In ten-thousandths; amounts in yuan.
    pub value: Option<i128>,
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its table, where it is about one.
    pub table: Option<String>,
    /// Its row.
    pub row: Option<String>,
    /// Its column.
    pub column: Option<String>,
}

/// A number of the prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metric {
    /// Its id.
    pub metric: String,
    /// Its channel; `all` where it has none.
    pub channel: String,
    /// In ten-thousandths.
    pub value: i128,
    /// What it counts.
    pub unit: Option<String>,
    /// True where it speaks of the reporting year.
    pub is_of_year: bool,
}

/// What the lake has of one document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Where it lies.
    pub source: String,
    /// Key of its partition.
    pub province: String,
    /// Key of its partition, 0 where unknown.
    pub year: i32,
    /// As the lake has them.
    pub division: Option<String>,
    /// Kind of the organ.
    pub kind: Option<String>,
    /// The organ.
    pub issuer: Option<String>,
    /// Tables II to IV.
    pub cells: Vec<Cell>,
    /// What was found wrong.
    pub findings: Vec<Finding>,
    /// Numbers of the prose.
    pub metrics: Vec<Metric>,
}

/// Counts over documents and their cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Documents of the corpus.
    pub documents: u64,
    /// Documents that gave a report.
    pub read: u64,
    /// Reports whose cells are all as in the answers.
    pub whole: u64,
    /// Cells whose value can be known.
    pub cells: u64,
    /// Of them those that the lake has.
    pub exact: u64,
    /// Those that it has not, with a finding about the cell or no report at all.
    pub missing: u64,
    /// Those that it has not, and no finding says so.
    pub missing_silent: u64,
    /// Those for which it has another value, with a finding about the cell.
    pub wrong_flagged: u64,
    /// Those for which it has another value, and nothing says so.
    pub wrong_silent: u64,
    /// Values of cells that cannot be known or are not there, with a finding about the cell.
    pub invented_flagged: u64,
    /// Those that nothing is said of.
    pub invented_silent: u64,
}

/// How often a field of the identity was right.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Field {
    /// As in the answers.
    pub right: u64,
    /// Something else.
    pub wrong: u64,
    /// Left open.
    pub unknown: u64,
}

/// Numbers of the prose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Narrative {
    /// Stated in the documents that gave a report.
    pub stated: u64,
    /// In the lake, as numbers of the year.
    pub found: u64,
    /// Both.
    pub matched: u64,
}

/// What became of the documents with one kind of fault.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Faulty {
    /// Documents.
    pub documents: u64,
    /// Documents with a finding about a statutory table, or without a report.
    pub flagged: u64,
    /// Documents whose cells are all as in the answers.
    pub whole: u64,
    /// Cells with another value and no finding.
    pub silent: u64,
}

/// What a comparison found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// By layout.
    pub layouts: BTreeMap<String, Counts>,
    /// By field of the identity.
    pub fields: BTreeMap<&'static str, Field>,
    /// By metric.
    pub narrative: BTreeMap<String, Narrative>,
    /// By kind of fault.
    pub faults: BTreeMap<String, Faulty>,
    /// Reports of the lake that no answer belongs to.
    pub strangers: u64,
    /// The first of the cells that are wrong or invented in silence, in words.
    pub silent: BTreeSet<String>,
    /// The first of the documents that gave no report, with the reason.
    pub lost: BTreeSet<String>,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.documents += other.documents;
        self.read += other.read;
        self.whole += other.whole;
        self.cells += other.cells;
        self.exact += other.exact;
        self.missing += other.missing;
        self.missing_silent += other.missing_silent;
        self.wrong_flagged += other.wrong_flagged;
        self.wrong_silent += other.wrong_silent;
        self.invented_flagged += other.invented_flagged;
        self.invented_silent += other.invented_silent;
    }
}

impl Score {
    /// Counts over all layouts.
    #[must_use]
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        self.layouts.values().for_each(|it| total.add(it));
        total
    }

    /// Cells that are wrong or made up without a finding.
    #[must_use]
    pub fn n_silent(&self) -> u64 {
        let total = self.total();
        total.wrong_silent + total.invented_silent
    }

    /// Adds the counts of other documents.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (layout, counts) in &other.layouts {
            self.layouts.entry(layout.clone()).or_default().add(counts);
        }
        for (name, it) in &other.fields {
            let field = self.fields.entry(name).or_default();
            field.right += it.right;
            field.wrong += it.wrong;
            field.unknown += it.unknown;
        }
        for (metric, it) in &other.narrative {
            let narrative = self.narrative.entry(metric.clone()).or_default();
            narrative.stated += it.stated;
            narrative.found += it.found;
            narrative.matched += it.matched;
        }
        for (fault, it) in &other.faults {
            let faulty = self.faults.entry(fault.clone()).or_default();
            faulty.documents += it.documents;
            faulty.flagged += it.flagged;
            faulty.whole += it.whole;
            faulty.silent += it.silent;
        }
        self.strangers += other.strangers;
        self.silent.extend(other.silent);
        self.lost.extend(other.lost);
        for examples in [&mut self.silent, &mut self.lost] {
            while examples.len() > MOST_EXAMPLES {
                examples.pop_last();
            }
        }
        self
    }
}

/// The score for machines.
///
/// # Errors
/// Where it cannot be written as JSON.
pub fn to_json(score: &Score) -> Result<String> {
    let json = serde_json::json!({ "total": score.total(), "score": score });
    let text = serde_json::to_string_pretty(&json).map_err(|it| Error::new("cannot write the score").cause(it))?;
    Ok(text + "\n")
}

/// What of a score stands in no table: documents that were lost, cells that are wrong in silence, reports that nobody asked for.
#[must_use]
pub fn in_words(score: &Score) -> String {
    let mut text = String::new();
    for (what, examples) in [("gave no report", &score.lost), ("in silence", &score.silent)] {
        if !examples.is_empty() {
            text += &format!("\n{what}:\n");
            examples.iter().for_each(|it| text += &format!("  {it}\n"));
        }
    }
    if score.strangers > 0 {
        text += &format!("\n{} reports of the lake have no answer\n", score.strangers);
    }
    text
}

/// The score of one document that the lake has a report of.
#[must_use]
pub fn score(gold: &Gold, answer: &Answer) -> Score {
    let mut score = Score::default();
    let counts = score_cells(gold, answer, &mut score.silent);
    score.faults.insert(
        gold.fault.clone(),
        Faulty {
            documents: 1,
            flagged: u64::from(answer.findings.iter().any(|it| it.table.is_some())),
            whole: counts.whole,
            silent: counts.wrong_silent + counts.invented_silent,
        },
    );
    score.layouts.insert(gold.layout.clone(), counts);
    let year = (answer.year != 0).then(|| answer.year.to_string());
    let province = Some(answer.province.as_str()).filter(|it| *it != "unknown");
    let fields = [
        ("province", gold.province.as_str(), province),
        ("division", gold.division.as_str(), answer.division.as_deref()),
        ("kind", gold.kind.as_str(), answer.kind.as_deref()),
        ("issuer", gold.issuer.as_str(), answer.issuer.as_deref()),
        ("year", &gold.year.to_string(), year.as_deref()),
    ];
    for (name, stated, given) in fields {
        let field = score.fields.entry(name).or_default();
        match given {
            Some(given) if given == stated => field.right += 1,
            Some(_) => field.wrong += 1,
            None => field.unknown += 1,
        }
    }
    score_narrative(gold, answer, &mut score.narrative);
    score
}

/// The score of a document that gave no report, for the `reason` that the lake states.
#[must_use]
pub fn score_lost(gold: &Gold, reason: &str) -> Score {
    let mut score = Score::default();
    let cells = gold.cells().filter(|it| it.1.is_some()).count() as u64;
    let counts = Counts { documents: 1, cells, missing: cells, ..Counts::default() };
    score.layouts.insert(gold.layout.clone(), counts);
    score.faults.insert(gold.fault.clone(), Faulty { documents: 1, flagged: 1, ..Faulty::default() });
    score.lost.insert(format!("{}: {reason} ({}, {})", gold.source, gold.layout, gold.fault));
    score
}

/// True where a finding is about a cell: about its row, its column, or its table as a whole.
fn concerns(finding: &Finding, cell: CellId<'_>) -> bool {
    let fits = |it: &Option<String>, name: &str| it.as_deref().is_some_and(|it| it == name);
    let is_whole = finding.row.is_none() && finding.column.is_none();
    fits(&finding.table, cell.table) && (is_whole || fits(&finding.row, cell.row) || fits(&finding.column, cell.column))
}

fn score_cells(gold: &Gold, answer: &Answer, silent: &mut BTreeSet<String>) -> Counts {
    let mut counts = Counts { documents: 1, read: 1, ..Counts::default() };
    let mut given: HashMap<(&str, &str, &str), Option<i128>> = HashMap::with_capacity(answer.cells.len());
    for Cell { id: (table, row, column), value } in &answer.cells {
        given.insert((table, row, column), *value);
    }
    let is_told = |id: CellId<'_>| answer.findings.iter().any(|it| concerns(it, id));
    let name = |id: CellId<'_>| format!("{}: {}.{}.{}", gold.source, id.table, id.row, id.column);
    let about = format!("({}, {})", gold.layout, gold.fault);
    for (id, stated) in gold.cells() {
        let given = given.remove(&(id.table, id.row, id.column)).flatten();
        counts.cells += u64::from(stated.is_some());
        match (stated.map(|it| i128::from(it) * ONE), given) {
            (Some(stated), Some(given)) if stated == given => counts.exact += 1,
            (Some(_), None) if is_told(id) => counts.missing += 1,
            (Some(_), None) => counts.missing_silent += 1,
            (Some(_), Some(_)) if is_told(id) => counts.wrong_flagged += 1,
            (Some(stated), Some(given)) => {
                counts.wrong_silent += 1;
                silent.insert(format!("{} states {}, read {} {about}", name(id), decimal(stated), decimal(given)));
            }
            (None, Some(_)) if is_told(id) => counts.invented_flagged += 1,
            (None, Some(given)) => {
                counts.invented_silent += 1;
                silent.insert(format!("{} cannot be known, given {} {about}", name(id), decimal(given)));
            }
            (None, None) => {}
        }
    }
    // What is left stands in no table of the document.
    let mut left: Vec<_> = given.into_iter().filter_map(|(id, value)| value.map(|it| (id, it))).collect();
    left.sort_unstable();
    for ((table, row, column), value) in left {
        let id = CellId { table, row, column };
        if is_told(id) {
            counts.invented_flagged += 1;
        } else {
            counts.invented_silent += 1;
            silent.insert(format!("{} is not there, given {} {about}", name(id), decimal(value)));
        }
    }
    let n_invented = counts.invented_flagged + counts.invented_silent;
    counts.whole = u64::from(counts.exact == counts.cells && n_invented == 0);
    counts
}

fn decimal(value: i128) -> String {
    crate::decimal::Decimal(value).to_string()
}

fn score_narrative(gold: &Gold, answer: &Answer, by_metric: &mut BTreeMap<String, Narrative>) {
    let mut open: Vec<&Metric> = answer.metrics.iter().collect();
    for (metric, channel, value, unit) in &gold.narrative {
        let counts = by_metric.entry(metric.clone()).or_default();
        counts.stated += 1;
        let value = i128::from(*value) * ONE;
        // A zero that words state has no unit.
        let fits = |it: &&Metric| {
            it.metric == *metric
                && it.channel == *channel
                && it.value == value
                && (value == 0 || it.unit.as_deref().is_none_or(|it| it == unit))
        };
        if let Some(at) = open.iter().position(fits) {
            open.swap_remove(at);
            counts.matched += 1;
            counts.found += 1;
        }
    }
    for it in open.iter().filter(|it| it.is_of_year) {
        by_metric.entry(it.metric.clone()).or_default().found += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gold(received: [Option<i64>; 7]) -> Gold {
        let line = r#"{"source":"a","layout":"x","container":"file","encoding":"utf-8","script":"simplified","form":"2021","year":2022,
            "province":"CN-ZJ","division":"330825","kind":"government","issuer":"龙游县人民政府","fault":"none",
            "proactive_disclosure":{},"applications":{},"proceedings":{},"narrative":[["reviews","all",3,"件"]]}"#;
        let mut gold: Gold = serde_json::from_str(line).unwrap();
        gold.applications.insert("received".to_owned(), received.to_vec());
        gold
    }

    fn cell(column: &str, value: Option<i64>) -> Cell {
        let id = ("applications".to_owned(), "received".to_owned(), column.to_owned());
        Cell { id, value: value.map(|it| i128::from(it) * ONE) }
    }

    fn finding(row: Option<&str>) -> Finding {
        Finding { table: Some("applications".to_owned()), row: row.map(str::to_owned), column: None }
    }

    /// Exact, missing, missing in silence, wrong, wrong in silence, invented, invented in silence.
    #[track_caller]
    fn check(cells: &[(&str, Option<i64>)], findings: &[Finding], expect: [u64; 7]) {
        let gold = gold([Some(5), Some(0), Some(0), Some(0), Some(0), None, Some(5)]);
        let cells = cells.iter().map(|it| cell(it.0, it.1)).collect();
        let answer = Answer { cells, findings: findings.to_vec(), ..Answer::default() };
        let it = score(&gold, &answer).total();
        let given =
            [it.exact, it.missing, it.missing_silent, it.wrong_flagged, it.wrong_silent, it.invented_flagged, it.invented_silent];
        assert_eq!(given, expect);
    }

    #[test]
    fn cells_are_told_apart() {
        check(&[], &[], [0, 0, 6, 0, 0, 0, 0]);
        check(&[("total", Some(5))], &[finding(None)], [1, 5, 0, 0, 0, 0, 0]);
        check(&[("total", Some(6))], &[], [0, 0, 5, 0, 1, 0, 0]);
        check(&[("total", Some(6))], &[finding(Some("received"))], [0, 5, 0, 1, 0, 0, 0]);
        check(&[("total", Some(6))], &[finding(Some("granted"))], [0, 0, 5, 0, 1, 0, 0]);
        check(&[("other_org", Some(0))], &[], [0, 0, 6, 0, 0, 0, 1]);
        check(&[("nothing", Some(0))], &[finding(None)], [0, 6, 0, 0, 0, 1, 0]);
    }

    #[test]
    fn numbers_of_the_prose_are_matched_once() {
        let metric = |value: i64| Metric {
            metric: "reviews".to_owned(),
            channel: "all".to_owned(),
            value: i128::from(value) * ONE,
            unit: Some("件".to_owned()),
            is_of_year: true,
        };
        let answer = Answer { metrics: vec![metric(3), metric(3), metric(4)], ..Answer::default() };
        let score = score(&gold([None; 7]), &answer);
        assert_eq!(score.narrative["reviews"], Narrative { stated: 1, found: 3, matched: 1 });
    }
}
