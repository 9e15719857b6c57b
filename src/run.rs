//! The batch job: documents in, lake out, and a tally of what happened.
//!
//! Documents stream in, in the order of their sources. They are extracted in parallel, a bounded number at a time, and written in that
//! order, so that the number of threads changes nothing. A document that breaks the extraction is recorded as a defect of ours and loses nothing else.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::batch::section_texts;
use crate::cloud::is_address;
use crate::convert::{Converter, read_converting};
use crate::document::{Document, Limits, Reason, Reject, Statement};
use crate::error::{Error, Result};
use crate::extract::{Definitions, extract, parts};
use crate::finding::Severity;
use crate::identity::{Meant, MeantInput, meant};
use crate::lake::{LakeWriter, LedgerTally, MadeBy, PublishedLake};
use crate::record::{Method, Report};
use crate::schema::Schemas;
use crate::settings::Settings;
use crate::source::{Record, Stream};
use crate::sql_files;

/// Threads that read ahead; more than these only wait for each other.
const MAX_READERS: usize = 8;
/// Threads that read ahead from object stores: they wait for answers, not for each other.
const FAR_READERS: usize = 16;

/// What a run did.
#[derive(Debug, Clone, Default)]
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
    pub containers: BTreeMap<&'static str, usize>,
    /// Parts of archives and corpora that are no documents, by kind.
    pub passed_over: BTreeMap<&'static str, u64>,
    /// Reports written.
    pub reports: usize,
    /// Documents with the content of another.
    pub duplicates: usize,
    /// Documents that gave no report, by reason.
    pub rejects: BTreeMap<Reason, usize>,
    /// Findings by rule.
    pub findings: BTreeMap<&'static str, usize>,
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

/// Hears how a run goes on. How many documents there will be is not known: a file may hold one or millions.
pub trait Progress: Sync {
    /// So many files of so many bytes will be read.
    fn begin(&self, files: usize, bytes: u64);
    /// So many more documents are done, of them so many are reports, and so many more bytes of the files. Called from any thread.
    fn advance(&self, documents: usize, reports: usize, bytes: u64);
    /// Writing begins.
    fn writing(&self);
    /// All is done.
    fn end(&self);
}

/// One document's fate.
enum Outcome {
    Report(Box<Report>, Vec<String>),
    Reject(Reject, Meant),
}

struct Done {
    source: String,
    container: &'static str,
    bytes: u64,
    took: Duration,
    /// One for each report that it holds, with the source of each; one where it was rejected.
    outcomes: Vec<(String, Outcome)>,
}

/// Runs the job and publishes the lake.
///
/// # Errors
/// * an input root cannot be listed
/// * the lake cannot be written, or another run is writing it; the old lake is there as before
pub fn run(settings: &Settings, defs: &Definitions, schemas: &Schemas, progress: &dyn Progress) -> Result<(Tally, PublishedLake)> {
    let started = Instant::now();
    let rules = defs.rules.clone();
    let writer = LakeWriter::create(&settings.lake, schemas, move |rule| rules.severity(rule))?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(settings.threads)
        .build()
        .map_err(|it| Error::new("cannot start the worker threads").cause(it))?;
    let is_far = settings.inputs.iter().any(|it| is_address(&it.root));
    let n_readers = if is_far { FAR_READERS } else { pool.current_num_threads().min(MAX_READERS) };
    let converter = Converter::new(&settings.converter)?;
    let mut stream = Stream::open(&settings.inputs, &settings.limits, n_readers)?;
    let mut tally = Tally { files: stream.n_files(), file_bytes: stream.n_bytes(), ..Tally::default() };
    progress.begin(tally.files, tally.file_bytes);
    // Content that was seen, and where first. Sources are in order, so that the first is always the same.
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let chunk = stream.next_chunk();
        if let Some(error) = stream.take_lost() {
            return Err(error.hint("the lake is as it was; run again"));
        }
        if chunk.is_empty() {
            break;
        }
        let process_one = |record: Record| {
            let read = record.read;
            let done = process(defs, record, &settings.limits, &converter);
            let n_reports = done.outcomes.iter().filter(|it| matches!(it.1, Outcome::Report(..))).count();
            progress.advance(1, n_reports, read);
            done
        };
        let done: Vec<Done> = pool.install(|| chunk.into_par_iter().map(process_one).collect());
        let mut fresh: Vec<(Box<Report>, Vec<String>)> = Vec::new();
        for it in done {
            tally.documents += 1;
            tally.bytes += it.bytes;
            *tally.containers.entry(it.container).or_default() += 1;
            if tally.slowest.as_ref().is_none_or(|slowest| it.took > slowest.1) {
                tally.slowest = Some((it.source.clone(), it.took));
            }
            for (source, outcome) in it.outcomes {
                match outcome {
                    Outcome::Reject(reject, meant) => {
                        *tally.rejects.entry(reject.reason).or_default() += 1;
                        writer.reject(&source, reject.reason.as_str(), &reject.message, meant)?;
                    }
                    Outcome::Report(report, texts) => match seen.get(&report.report_id) {
                        Some(first) => {
                            tally.duplicates += 1;
                            writer.duplicate(&source, first)?;
                        }
                        None => {
                            seen.insert(report.report_id.clone(), source);
                            tally.count(&report, defs);
                            fresh.push((report, texts));
                        }
                    },
                }
            }
        }
        pool.install(|| fresh.par_iter().try_for_each(|(report, texts)| writer.add(report, texts)))?;
    }
    progress.advance(0, 0, stream.untold());
    tally.passed_over = stream.passed_over().clone();
    progress.writing();
    let made_by =
        MadeBy { program: format!("gongkai {}", env!("CARGO_PKG_VERSION")), definitions: crate::extract::definitions_hash() };
    let lake = pool.install(|| writer.publish(&made_by, &sql_files::all(), &defs.gazetteer))?;
    progress.end();
    tally.settle(&lake.ledger, defs);
    tally.elapsed = started.elapsed();
    Ok((tally, lake))
}

fn process(defs: &Definitions, record: Record, limits: &Limits, converter: &Converter) -> Done {
    let started = Instant::now();
    let Record { source, body, url, statements, container, .. } = record;
    let bytes = body.as_ref().map_or(0, |it| it.len() as u64);
    let (address, titles) = (url.clone(), titles(&statements));
    let outcomes = body.and_then(|bytes| {
        catch_unwind(AssertUnwindSafe(|| {
            let mut document = read_converting(&source, &bytes, limits, converter)?;
            drop(bytes);
            // Where it was fetched from is better known than what the page says.
            document.url = url.or(document.url);
            document.statements.extend(statements);
            Ok(parts(defs, document).into_iter().map(|part| read_part(defs, &part)).collect())
        }))
        .unwrap_or_else(|panic| Err(Reject::new(Reason::Defect, panic_message(panic.as_ref()))))
    });
    let outcomes = outcomes.unwrap_or_else(|reject| {
        let meant = whose(defs, &source, address.as_deref(), &titles, reject.reason);
        vec![(source.clone(), Outcome::Reject(reject, meant))]
    });
    Done { source, container, bytes, took: started.elapsed(), outcomes }
}

/// One report of a document, with its source.
fn read_part(defs: &Definitions, part: &Document) -> (String, Outcome) {
    let outcome = match extract(defs, part) {
        Ok(report) => {
            let texts = section_texts(&report, &part.text);
            Outcome::Report(Box::new(report), texts)
        }
        Err(reject) => {
            let url = part.url.as_deref().filter(|_| !part.is_mirror);
            let meant = whose(defs, &part.source, url, &titles(&part.statements), reject.reason);
            Outcome::Reject(reject, meant)
        }
    };
    (part.source.clone(), outcome)
}

/// Whose report a document was meant to be that gave none.
fn whose(defs: &Definitions, source: &str, url: Option<&str>, titles: &[String], reason: Reason) -> Meant {
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let is_other = matches!(reason, Reason::Empty | Reason::NotAReport | Reason::AnotherKind);
    let input = MeantInput { source, url, titles: &titles, is_other };
    // What broke the extraction may break this too.
    catch_unwind(AssertUnwindSafe(|| meant(&defs.gazetteer, &input))).unwrap_or_default()
}

fn titles(statements: &[Statement]) -> Vec<String> {
    statements.iter().filter(|it| it.name == "title").map(|it| it.value.clone()).collect()
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    format!("the extraction broke: {}", text.unwrap_or("no message"))
}

impl Tally {
    fn count(&mut self, report: &Report, defs: &Definitions) {
        self.reports += 1;
        *self.forms.entry(report.form.clone()).or_default() += 1;
        for finding in &report.findings {
            *self.findings.entry(finding.rule).or_default() += 1;
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

    /// Counts what only all reports together told.
    fn settle(&mut self, ledger: &LedgerTally, defs: &Definitions) {
        for (rule, n) in &ledger.findings {
            *self.findings.entry(rule).or_default() += n;
            self.errors += if defs.rules.severity(rule) == Severity::Error { *n } else { 0 };
        }
    }

    /// What a run prints at its end.
    #[must_use]
    pub fn summary(&self, defs: &Definitions, lake: &PublishedLake) -> String {
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
        let ledger = &lake.ledger;
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
        let mut by_rule: Vec<(&&str, &usize)> = self.findings.iter().collect();
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

/// Where a run without arguments finds its pipeline.
#[must_use]
pub fn default_pipeline() -> PathBuf {
    PathBuf::from("pipelines/sample.toml")
}
