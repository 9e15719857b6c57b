//! What a run did, and how it says so at its end.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::document::Reason;
use crate::extract::Definitions;
use crate::finding::Severity;
use crate::lake::{LedgerTally, PublishedLake};
use crate::record::{Method, Report};

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Files that were listed, and their bytes.
    pub files: usize,
    /// Bytes of the files.
    pub file_bytes: u64,
    /// Documents found in them.
    pub documents: usize,
    /// Their bytes.
    pub bytes: u64,
    /// Documents by what they were found in: `file`, `zip`, `jsonl`, `warc`, ...
    pub containers: BTreeMap<String, usize>,
    /// Parts of archives and corpora that are no documents, by kind.
    pub passed_over: BTreeMap<String, u64>,
    /// Reports written.
    pub reports: usize,
    /// Documents with the content of another.
    pub duplicates: usize,
    /// Documents that gave no report, by reason.
    pub rejects: BTreeMap<Reason, usize>,
    /// Findings by rule.
    pub findings: BTreeMap<String, usize>,
    /// Findings of severity error.
    pub errors: usize,
    /// Reports by statutory form.
    pub forms: BTreeMap<String, usize>,
    /// Cells by method; the last count is of those without a value.
    pub cells: [usize; 4],
    /// The document that took longest.
    pub slowest: Option<(String, Duration)>,
    /// Wall time.
    pub elapsed: Duration,
}

impl Tally {
    pub(super) fn count(&mut self, report: &Report, defs: &Definitions) {
        self.reports += 1;
        add(&mut self.forms, &report.form, 1);
        for finding in &report.findings {
            add(&mut self.findings, finding.rule, 1);
            self.errors += usize::from(defs.rules.severity(finding.rule) == Severity::Error);
        }
        for cell in &report.cells {
            let slot = match cell.method {
                Some(Method::Read) => 0,
                Some(Method::Split) => 1,
                Some(Method::Inferred) => 2,
                None => 3,
            };
            self.cells[slot] += 1;
        }
    }

    /// Adds what another shard did; all shards went over the same files.
    pub(super) fn add_shard(&mut self, other: Self) {
        self.documents += other.documents;
        self.bytes += other.bytes;
        self.reports += other.reports;
        self.duplicates += other.duplicates;
        self.errors += other.errors;
        self.elapsed += other.elapsed;
        (self.files, self.file_bytes, self.passed_over) = (other.files, other.file_bytes, other.passed_over);
        other.containers.iter().for_each(|(name, n)| add(&mut self.containers, name, *n));
        other.findings.iter().for_each(|(name, n)| add(&mut self.findings, name, *n));
        other.forms.iter().for_each(|(name, n)| add(&mut self.forms, name, *n));
        other.rejects.iter().for_each(|(reason, n)| *self.rejects.entry(*reason).or_default() += n);
        self.cells.iter_mut().zip(other.cells).for_each(|(own, n)| *own += n);
        if self.slowest.as_ref().map(|it| it.1) < other.slowest.as_ref().map(|it| it.1) {
            self.slowest = other.slowest;
        }
    }

    /// Counts what only all reports together told.
    pub(super) fn settle(&mut self, ledger: &LedgerTally, defs: &Definitions) {
        for (rule, n) in &ledger.findings {
            add(&mut self.findings, rule, *n);
            self.errors += if defs.rules.severity(rule) == Severity::Error { *n } else { 0 };
        }
    }

    /// What a run prints at its end; a shard has no lake.
    #[must_use]
    pub fn summary(&self, defs: &Definitions, lake: Option<&PublishedLake>) -> String {
        let mut lines: Vec<String> = Vec::new();
        let seconds = self.elapsed.as_secs_f64().max(1e-3);
        let mib = self.bytes as f64 / f64::from(1 << 20);
        lines.push(format!(
            "read       {} documents, {mib:.1} MiB in {seconds:.1} s ({:.0} documents/s)",
            self.documents,
            self.documents as f64 / seconds
        ));
        if self.containers.keys().any(|it| *it != "file") {
            let found: Vec<String> = self.containers.iter().map(|(container, n)| format!("{container}: {n}")).collect();
            let mib = self.file_bytes as f64 / f64::from(1 << 20);
            lines.push(format!("found in   {} files, {mib:.1} MiB; {}", self.files, found.join(", ")));
        }
        if !self.passed_over.is_empty() {
            let others: Vec<String> = self.passed_over.iter().map(|(what, n)| format!("{what}: {n}")).collect();
            lines.push(format!("skipped    {}", others.join(", ")));
        }
        let forms: Vec<String> = self.forms.iter().map(|(form, n)| format!("{form}: {n}")).collect();
        lines.push(format!("reports    {} by form {}", self.reports, forms.join(", ")));
        let ledger = lake.map(|it| it.ledger.clone()).unwrap_or_default();
        if self.duplicates + ledger.n_copies > 0 {
            let n = self.duplicates + ledger.n_copies;
            lines.push(format!("duplicates {n}: same bytes {}, copies of another report {}", self.duplicates, ledger.n_copies));
        }
        if ledger.n_earlier > 0 {
            lines.push(format!(
                "versions   {} reports have a later one; it changes {} numbers",
                ledger.n_earlier, ledger.n_restated
            ));
        }
        let n_rejects: usize = self.rejects.values().sum();
        let reasons: Vec<String> = self.rejects.iter().map(|(reason, n)| format!("{} {n}", reason.as_str())).collect();
        let reasons = if reasons.is_empty() { String::new() } else { format!(": {}", reasons.join(", ")) };
        lines.push(format!("rejected   {n_rejects}{reasons}"));
        let n_cells: usize = self.cells.iter().sum();
        let share = |n: usize| if n_cells == 0 { 0.0 } else { n as f64 * 100.0 / n_cells as f64 };
        let [read, split, inferred, unknown] = self.cells;
        lines.push(format!(
            "cells      {n_cells}: read {read} ({:.1} %), split {split} ({:.1} %), inferred {inferred} ({:.1} %), unknown {unknown} ({:.1} %)",
            share(read),
            share(split),
            share(inferred),
            share(unknown)
        ));
        let n_findings: usize = self.findings.values().sum();
        lines.push(format!("findings   {n_findings}, of them {} errors", self.errors));
        let mut by_rule: Vec<(&String, &usize)> = self.findings.iter().collect();
        by_rule.sort_by(|a, b| {
            (defs.rules.severity(a.0), std::cmp::Reverse(a.1), a.0).cmp(&(defs.rules.severity(b.0), std::cmp::Reverse(b.1), b.0))
        });
        for (rule, n) in by_rule {
            let severity = defs.rules.severity(rule).as_str();
            let meaning = defs.rules.get(rule).map_or("", |it| it.en.as_str());
            lines.push(format!("  {n:>6}  {severity:<7}  {rule:<30} {meaning}"));
        }
        if let Some((source, took)) = &self.slowest {
            lines.push(format!("slowest    {source} ({:.1} ms)", took.as_secs_f64() * 1e3));
        }
        let Some(lake) = lake else { return lines.join("\n") };
        let state = if lake.unchanged { ", unchanged" } else { "" };
        let mib = lake.bytes as f64 / f64::from(1 << 20);
        lines.push(format!("lake       {} ({} files, {mib:.1} MiB{state})", lake.path.display(), lake.files));
        if lake.files_at != lake.path {
            lines.push(format!("tables at  {}/<table>/", lake.files_at.display()));
        }
        lines.join("\n")
    }

    /// True where something of severity error was found, or a document broke the extraction.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0 || self.rejects.contains_key(&Reason::Defect)
    }
}

/// Adds to a count by name, which is written out only once.
pub(super) fn add<N: Default + std::ops::AddAssign>(counts: &mut BTreeMap<String, N>, name: &str, n: N) {
    match counts.get_mut(name) {
        Some(count) => *count += n,
        None => drop(counts.insert(name.to_owned(), n)),
    }
}
