//! The batch job: documents in, lake out, and a tally of what happened.
//!
//! Reports are extracted in parallel, a bounded number at a time, and written in the order of their sources, so that the number of
//! threads changes nothing. A document that breaks the extraction is recorded as a defect of ours and loses nothing else.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::batch::section_texts;
use crate::document::{Limits, Reason, Reject, read_document};
use crate::error::{Error, Result};
use crate::extract::{Definitions, extract};
use crate::finding::Severity;
use crate::lake::{LakeWriter, MadeBy, PublishedLake};
use crate::record::{Method, Report};
use crate::schema::Schemas;
use crate::settings::Settings;
use crate::source::{Place, discover, read_bytes};
use crate::sql_files;

/// Documents that are in memory at a time. Large enough to keep all threads busy, small enough to bound memory.
const IN_FLIGHT: usize = 512;

/// What a run did.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Documents found.
    pub documents: usize,
    /// Their bytes.
    pub bytes: u64,
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

/// Hears how a run goes on.
pub trait Progress: Sync {
    /// So many documents will be read.
    fn begin(&self, documents: usize);
    /// So many more are read, of them so many are reports. Called from any thread.
    fn advance(&self, documents: usize, reports: usize);
    /// Writing begins.
    fn writing(&self);
    /// All is done.
    fn end(&self);
}

/// One document's fate.
enum Outcome {
    Report(Box<Report>, Vec<String>),
    Reject(Reject),
}

struct Done {
    bytes: u64,
    took: Duration,
    outcome: Outcome,
}

/// Runs the job and publishes the lake.
///
/// # Errors
/// * an input root cannot be listed
/// * the lake cannot be written, or another run is writing it; the old lake is there as before
pub fn run(settings: &Settings, defs: &Definitions, schemas: &Schemas, progress: &dyn Progress) -> Result<(Tally, PublishedLake)> {
    let started = Instant::now();
    let places = discover(&settings.inputs)?;
    let rules = defs.rules.clone();
    let writer = LakeWriter::create(&settings.lake, schemas, move |rule| rules.severity(rule))?;
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(settings.threads)
        .build()
        .map_err(|it| Error::new("cannot start the worker threads").cause(it))?;
    progress.begin(places.len());
    let mut tally = Tally { documents: places.len(), ..Tally::default() };
    // Content that was seen, and where first. Sources are in order, so that the first is always the same.
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for chunk in places.chunks(IN_FLIGHT) {
        let process_one = |place: &Place| {
            let done = process(defs, place, &Limits { max_bytes: settings.max_bytes, ..Limits::default() });
            progress.advance(1, usize::from(matches!(done.outcome, Outcome::Report(..))));
            done
        };
        let mut done: Vec<Done> = pool.install(|| chunk.par_iter().map(process_one).collect());
        for (place, it) in chunk.iter().zip(&done) {
            tally.bytes += it.bytes;
            if tally.slowest.as_ref().is_none_or(|slowest| it.took > slowest.1) {
                tally.slowest = Some((place.source.clone(), it.took));
            }
        }
        let mut fresh: Vec<(Box<Report>, Vec<String>)> = Vec::new();
        for (place, it) in chunk.iter().zip(done.drain(..)) {
            match it.outcome {
                Outcome::Reject(reject) => {
                    *tally.rejects.entry(reject.reason).or_default() += 1;
                    writer.reject(&place.source, reject.reason.as_str(), &reject.message)?;
                }
                Outcome::Report(report, texts) => match seen.get(&report.report_id) {
                    Some(first) => {
                        tally.duplicates += 1;
                        writer.duplicate(&place.source, first)?;
                    }
                    None => {
                        seen.insert(report.report_id.clone(), place.source.clone());
                        tally.count(&report, defs);
                        fresh.push((report, texts));
                    }
                },
            }
        }
        pool.install(|| fresh.par_iter().try_for_each(|(report, texts)| writer.add(report, texts)))?;
    }
    progress.writing();
    let made_by =
        MadeBy { program: format!("gongkai {}", env!("CARGO_PKG_VERSION")), definitions: crate::extract::definitions_hash() };
    let lake = pool.install(|| writer.publish(&made_by, &sql_files::all()))?;
    progress.end();
    tally.elapsed = started.elapsed();
    Ok((tally, lake))
}

fn process(defs: &Definitions, place: &Place, limits: &Limits) -> Done {
    let started = Instant::now();
    let mut n_bytes = 0;
    let outcome = read_bytes(place, limits.max_bytes).and_then(|bytes| {
        n_bytes = bytes.len() as u64;
        catch_unwind(AssertUnwindSafe(|| {
            let document = read_document(&place.source, &bytes, limits)?;
            let report = extract(defs, &document)?;
            let texts = section_texts(&report, &document.text);
            Ok((Box::new(report), texts))
        }))
        .unwrap_or_else(|panic| Err(Reject::new(Reason::Defect, panic_message(panic.as_ref()))))
    });
    let outcome = match outcome {
        Ok((report, texts)) => Outcome::Report(report, texts),
        Err(reject) => Outcome::Reject(reject),
    };
    Done { bytes: n_bytes, took: started.elapsed(), outcome }
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
        let forms: Vec<String> = self.forms.iter().map(|(form, n)| format!("{form}: {n}")).collect();
        lines.push(format!("reports    {} by form {}", self.reports, forms.join(", ")));
        if self.duplicates > 0 {
            lines.push(format!("duplicates {}", self.duplicates));
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
