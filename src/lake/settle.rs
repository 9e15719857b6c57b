//! The ledger's decisions, as marks and rows for the lake.
//!
//! Takes the sorted partitions; gives what is to be left out, marked and added, partition by partition, and the tables `issuers` and
//! `coverage`. Decides nothing itself: that is `ledger`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use arrow::array::{ArrayRef, AsArray, BooleanArray, RecordBatch, StringArray};
use rayon::prelude::*;

use super::buffer::{ChunkCache, SortedPartition};
use super::intake::Partition;
use crate::batch::{TableBuilder, Value};
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::identity::{Gazetteer, Meant};
use crate::ledger::coverage::{Besides, Coverage, CoverageRow, Deadlines, Standing};
use crate::ledger::figures::Change;
use crate::ledger::issuers::{IssuerRow, issuers};
use crate::ledger::parts::compare_sums;
use crate::ledger::settle::Same;
use crate::ledger::{Digests, ReportId, Verdict, settle};
use crate::record::Scope;
use crate::schema::Schemas;

/// What the ledger told, for the summary.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LedgerTally {
    /// Reports that are copies of others and stand in `duplicates` only.
    pub n_copies: usize,
    /// Reports that have a later version.
    pub n_earlier: usize,
    /// Numbers that later versions changed.
    pub n_restated: usize,
    /// Findings by rule.
    pub findings: BTreeMap<&'static str, usize>,
}

/// What the ledger says of one partition.
#[derive(Debug, Default)]
pub(super) struct PartitionMarks {
    /// Reports that have a later version.
    earlier: BTreeSet<ReportId>,
    /// Reports whose sums tell that they count their organ alone.
    own: BTreeSet<ReportId>,
    /// Later version, earlier version, what changed.
    restated: Vec<(ReportId, ReportId, Vec<Change>)>,
}

/// A report that is only listed.
#[derive(Debug, Clone, Copy)]
struct CopyOf {
    copy: u32,
    of: u32,
    why: Same,
}

/// What the ledger says of all partitions.
pub(super) struct SettledLake {
    /// One for each partition.
    pub(super) marks: Vec<PartitionMarks>,
    pub(super) tally: LedgerTally,
    copies: Vec<CopyOf>,
    digests: Digests,
    /// Reports that stand.
    standing: Vec<u32>,
    besides: Besides,
    issuers: Vec<IssuerRow>,
}

/// Where the reports of each partition begin among all.
struct Places(Vec<usize>);

impl Places {
    fn new(partitions: &[(Partition, SortedPartition)]) -> Self {
        let mut end = 0;
        let next = |it: &(Partition, SortedPartition)| {
            let start = end;
            end += it.1.reports();
            start
        };
        Self(partitions.iter().map(next).collect())
    }

    /// The partition of a report, and its place there.
    fn of(&self, report: u32) -> (usize, usize) {
        let report = report as usize;
        let partition = self.0.partition_point(|it| *it <= report) - 1;
        (partition, report - self.0[partition])
    }
}

/// Asks the ledger, takes copies out of the partitions and adds its findings to them; `digests` are those of the partitions.
pub(super) fn settle_lake(
    partitions: &mut [(Partition, SortedPartition)],
    mut digests: Digests,
    schemas: &Schemas,
    severity: &dyn Fn(&str) -> Severity,
    gazetteer: &Gazetteer,
) -> Result<SettledLake> {
    digests.sort_names();
    check_ids(&digests)?;
    let places = Places::new(partitions);
    let cache = ChunkCache::default();
    let settled = settle(&digests, &|report| {
        let (partition, at) = places.of(report);
        partitions[partition].1.figures(partition, at, &cache)
    })?;
    drop(cache);

    let mut marks: Vec<PartitionMarks> = partitions.iter().map(|_| PartitionMarks::default()).collect();
    let mut tally = LedgerTally::default();
    let mut besides = Besides::default();
    let (mut copies, mut standing) = (Vec::new(), Vec::new());
    let id = |it: u32| digests.at(it).report_id;
    for (report, verdict) in (0u32..).zip(&settled.verdicts) {
        match verdict {
            Verdict::Current => standing.push(report),
            Verdict::Earlier => {
                tally.n_earlier += 1;
                marks[places.of(report).0].earlier.insert(id(report));
            }
            Verdict::Copy { of, why } => {
                tally.n_copies += 1;
                *besides.copies.entry(*of).or_default() += 1;
                copies.push(CopyOf { copy: report, of: *of, why: *why });
            }
        }
    }
    // From the latest back, so that each version counts for the one that stands.
    let mut stands: BTreeMap<u32, u32> = BTreeMap::new();
    for it in settled.restatements.iter().rev() {
        let standing = stands.get(&it.later).copied().unwrap_or(it.later);
        stands.insert(it.earlier, standing);
        *besides.earlier.entry(standing).or_default() += 1;
    }
    drop(stands);
    for it in settled.restatements {
        tally.n_restated += it.changes.len();
        marks[places.of(it.later).0].restated.push((id(it.later), id(it.earlier), it.changes));
    }
    let mut findings = settled.findings;
    let sums = compare_sums(gazetteer, &digests, &standing);
    findings.extend(sums.findings);
    for it in sums.own {
        marks[places.of(it).0].own.insert(id(it));
    }
    add_findings(partitions, schemas, severity, &|it| (places.of(it), id(it).to_string()), &findings)?;
    for (_, finding) in &findings {
        *tally.findings.entry(finding.rule).or_default() += 1;
    }
    drop(findings);
    let mut verdicts = settled.verdicts.iter();
    for (_, rows) in partitions.iter_mut() {
        rows.retain(|| !matches!(verdicts.next(), Some(Verdict::Copy { .. })));
    }
    let issuers = issuers(&digests, &standing);
    Ok(SettledLake { marks, tally, copies, digests, standing, besides, issuers })
}

/// No report is in two partitions: whoever reads the sources drops duplicates and says so in `duplicates`.
fn check_ids(digests: &Digests) -> Result<()> {
    let sorted = digests.sorted_by(|it| Some(it.report_id));
    let id = |it: u32| digests.at(it).report_id;
    match sorted.array_windows::<2>().find(|[a, b]| id(*a) == id(*b)) {
        Some([it, _]) => Err(Error::new(format!("report {} was given twice, for different provinces or years", id(*it)))),
        None => Ok(()),
    }
}

/// `locate` knows the partition of a report, its place there, and its id.
fn add_findings(
    partitions: &mut [(Partition, SortedPartition)],
    schemas: &Schemas,
    severity: &dyn Fn(&str) -> Severity,
    locate: &dyn Fn(u32) -> ((usize, usize), String),
    findings: &[(u32, Finding)],
) -> Result<()> {
    let mut by_partition: BTreeMap<usize, Vec<(usize, String, &Finding)>> = BTreeMap::new();
    for (report, finding) in findings {
        let ((partition, at), id) = locate(*report);
        by_partition.entry(partition).or_default().push((at, id, finding));
    }
    for (partition, findings) in by_partition {
        partitions[partition].1.add_findings(schemas, &findings, severity)?;
    }
    Ok(())
}

impl PartitionMarks {
    /// Rows of `reports` with their columns `current` and `scope`.
    pub(super) fn mark_reports(&self, batch: &RecordBatch) -> Result<RecordBatch> {
        if self.earlier.is_empty() && self.own.is_empty() {
            return Ok(batch.clone());
        }
        let column = |name: &str| {
            batch.schema().index_of(name).map_err(|cause| Error::engine(format!("reports have no column {name}"), cause))
        };
        let ids = batch.column(0).as_string::<i32>();
        let mut columns: Vec<ArrayRef> = batch.columns().to_vec();
        let is_among = |id: Option<&str>, among: &BTreeSet<ReportId>| {
            id.and_then(|it| ReportId::parse(it).ok()).is_some_and(|it| among.contains(&it))
        };
        let current: BooleanArray = ids.iter().map(|it| Some(!is_among(it, &self.earlier))).collect();
        columns[column("current")?] = Arc::new(current);
        let at = column("scope")?;
        let stated = batch.column(at).as_string::<i32>();
        let scope: StringArray = ids
            .iter()
            .zip(stated)
            .map(|(id, stated)| stated.or_else(|| is_among(id, &self.own).then_some(Scope::Own.as_str())))
            .collect();
        columns[at] = Arc::new(scope);
        RecordBatch::try_new(batch.schema(), columns)
            .map_err(|cause| Error::engine("rows of reports do not fit their schema", cause))
    }

    /// Rows of `restatements`; `None` where nothing was restated.
    pub(super) fn restatements(&self, schemas: &Schemas) -> Result<Option<RecordBatch>> {
        let mut builder = TableBuilder::new(schemas.table("restatements"));
        let mut restated: Vec<_> = self.restated.iter().collect();
        restated.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
        for (later, earlier, changes) in restated {
            let [later, earlier] = [later, earlier].map(ReportId::to_string);
            for Change { old, new } in changes {
                let offset = |span: Option<(i64, i64)>| (span.map(|it| it.0), span.map(|it| it.1));
                let ((old_start, old_end), (new_start, new_end)) = (offset(old.span), offset(new.span));
                builder.push([
                    ("report_id", (&later).into()),
                    ("earlier_report_id", (&earlier).into()),
                    ("table", (&new.table).into()),
                    ("row", (&new.row).into()),
                    ("column", (&new.column).into()),
                    ("old_value", old.value.into()),
                    ("new_value", new.value.into()),
                    ("old_byte_start", old_start.into()),
                    ("old_byte_end", old_end.into()),
                    ("byte_start", new_start.into()),
                    ("byte_end", new_end.into()),
                ]);
            }
        }
        if builder.rows() == 0 { Ok(None) } else { builder.finish().map(Some) }
    }
}

/// A row of `duplicates`: a source, that of the report that is kept, and what is the same.
pub(super) type DuplicateRow = (String, String, &'static str);

impl SettledLake {
    /// The rows of `duplicates`, in their order: the copies, and `same_bytes`, documents with the bytes of another, each with the id of
    /// the report that both give.
    ///
    /// # Errors
    /// - a document is a duplicate of a report that was not given
    pub(super) fn duplicates(&self, same_bytes: BTreeSet<[String; 2]>) -> Result<Vec<DuplicateRow>> {
        let by_id = if same_bytes.is_empty() { Vec::new() } else { self.digests.sorted_by(|it| Some(it.report_id)) };
        let find = |id: &str| {
            let id = ReportId::parse(id).ok()?;
            by_id.binary_search_by_key(&id, |it| self.digests.at(*it).report_id).ok().map(|it| by_id[it])
        };
        let source = |it: u32| self.digests.source(it);
        let mut rows: Vec<DuplicateRow> = self.copies.iter().map(|it| (source(it.copy), source(it.of), it.why.as_str())).collect();
        for [duplicate, id] in same_bytes {
            let Some(first) = find(&id) else {
                return Err(Error::new(format!("{duplicate} is a duplicate of report {id}, which was not given")));
            };
            rows.push((duplicate, source(first), "same_bytes"));
        }
        rows.sort_unstable();
        rows.dedup();
        Ok(rows)
    }

    /// The id of the report that is kept of one that is a copy; `None` where it is none.
    pub(super) fn kept(&self, id: &str) -> Option<String> {
        let id = ReportId::parse(id).ok()?;
        let copy = self.copies.iter().find(|it| self.digests.at(it.copy).report_id == id)?;
        Some(self.digests.at(copy.of).report_id.to_string())
    }

    /// The rows of `issuers`.
    pub(super) fn issuers(&self, schemas: &Schemas, gazetteer: &Gazetteer) -> Result<RecordBatch> {
        let mut organs = TableBuilder::new(schemas.table("issuers"));
        let name = |it| self.digests.name(it);
        for it in &self.issuers {
            let other_names: Vec<&str> = it.other_names.iter().map(|it| name(*it)).collect();
            let other_names = (!other_names.is_empty()).then(|| other_names.join("; "));
            organs.push([
                ("issuer_id", name(it.issuer_id).into()),
                ("name", it.name.map_or("", name).into()),
                ("other_names", (&other_names).into()),
                ("issuer_kind", it.kind.map(|it| it.as_str()).into()),
                ("province", name(it.province).into()),
                ("division_code", it.division_code.map(name).into()),
                ("first_year", it.years.0.into()),
                ("last_year", it.years.1.into()),
                ("n_years", Value::Int64(it.n_years.into())),
                ("parent_issuer_id", (&it.parent(gazetteer, &self.digests)).into()),
            ]);
        }
        organs.finish()
    }

    /// Hands the rows of `coverage` to `write`, in the order of their years.
    pub(super) fn coverage(
        &self,
        schemas: &Schemas,
        gazetteer: &Gazetteer,
        rejected: &[&Meant],
        write: &mut dyn FnMut(&RecordBatch) -> Result<()>,
    ) -> Result<()> {
        let deadlines = Deadlines::embedded()?;
        let coverage = Coverage {
            gazetteer,
            deadlines: &deadlines,
            digests: &self.digests,
            standing: &Standing::new(&self.digests, &self.standing),
            besides: &self.besides,
            issuers: &self.issuers,
            rejected,
        };
        let years: Vec<i32> = coverage.years(&self.standing).into_iter().collect();
        for years in years.chunks(YEARS_AT_ONCE) {
            let known: Vec<(i32, Vec<_>)> = years.par_iter().map(|it| (*it, coverage.known(*it))).collect();
            let rows: Vec<Vec<CoverageRow<'_>>> = known.par_iter().map(|(year, known)| coverage.rows(*year, known)).collect();
            for rows in rows {
                write(&coverage_batch(schemas, &rows)?)?;
            }
        }
        Ok(())
    }
}

/// Years of `coverage` that are made at a time: each takes some 30 MiB.
const YEARS_AT_ONCE: usize = 2;

fn coverage_batch(schemas: &Schemas, rows: &[CoverageRow<'_>]) -> Result<RecordBatch> {
    let mut covered = TableBuilder::new(schemas.table("coverage"));
    for it in rows {
        covered.push([
            ("issuer_id", it.issuer_id.into()),
            ("year", it.year.into()),
            ("province", it.province.into()),
            ("report_id", (&it.report_id.map(|it| it.to_string())).into()),
            ("issuer", it.name.into()),
            ("issuer_kind", it.kind.map(|it| it.as_str()).into()),
            ("level", it.level.into()),
            ("division_code", it.division.code().into()),
            ("expected_by", it.expected_by.into()),
            ("status", it.status.into()),
            ("published_on", it.published_on.into()),
            ("due_on", it.due_on.into()),
            ("n_earlier", i64::from(it.n_earlier).into()),
            ("n_copies", i64::from(it.n_copies).into()),
            ("parent_issuer_id", it.parent_id.into()),
        ]);
    }
    covered.finish()
}
