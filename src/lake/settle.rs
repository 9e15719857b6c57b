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
use crate::ledger::coverage::{Besides, Coverage, Deadlines};
use crate::ledger::figures::Change;
use crate::ledger::issuers::{IssuerRow, issuers};
use crate::ledger::parts::compare_sums;
use crate::ledger::{Digest, Verdict, settle};
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
    /// Ids of reports that have a later version.
    earlier: BTreeSet<String>,
    /// Ids of reports whose sums tell that they count their organ alone.
    own: BTreeSet<String>,
    /// Later version, earlier version, what changed.
    restated: Vec<(String, String, Vec<Change>)>,
}

/// What the ledger says of all partitions.
pub(super) struct SettledLake {
    /// One for each partition.
    pub(super) marks: Vec<PartitionMarks>,
    /// Rows of `duplicates`.
    pub(super) copies: Vec<[String; 3]>,
    /// The report that is kept, by the id of its copy.
    pub(super) kept: BTreeMap<String, String>,
    pub(super) tally: LedgerTally,
    digests: Vec<Digest>,
    standing: Vec<usize>,
    besides: Besides,
    issuers: Vec<IssuerRow>,
}

/// Asks the ledger, takes copies out of the partitions and adds its findings to them.
pub(super) fn settle_lake(
    partitions: &mut [(Partition, SortedPartition)],
    schemas: &Schemas,
    severity: &dyn Fn(&str) -> Severity,
    gazetteer: &Gazetteer,
) -> Result<SettledLake> {
    let (mut digests, mut places): (Vec<Digest>, Vec<(usize, usize)>) = Default::default();
    for (at, (_, rows)) in partitions.iter_mut().enumerate() {
        let taken = rows.take_digests();
        places.extend((0..taken.len()).map(|report| (at, report)));
        digests.extend(taken);
    }
    check_ids(&digests)?;
    let cache = ChunkCache::default();
    let settled = settle(&digests, &|idx| {
        let (partition, report) = places[idx];
        partitions[partition].1.figures(partition, report, &cache)
    })?;
    drop(cache);

    let mut lake = SettledLake {
        marks: partitions.iter().map(|_| PartitionMarks::default()).collect(),
        copies: Vec::new(),
        kept: BTreeMap::new(),
        tally: LedgerTally::default(),
        digests: Vec::new(),
        standing: Vec::new(),
        besides: Besides::default(),
        issuers: Vec::new(),
    };
    let mut besides = Besides::default();
    for (idx, verdict) in settled.verdicts.iter().enumerate() {
        match verdict {
            Verdict::Current => {}
            Verdict::Earlier => {
                lake.tally.n_earlier += 1;
                lake.marks[places[idx].0].earlier.insert(digests[idx].report_id.clone());
            }
            Verdict::Copy { of, why } => {
                lake.tally.n_copies += 1;
                *besides.copies.entry(*of).or_default() += 1;
                lake.kept.insert(digests[idx].report_id.clone(), digests[*of].report_id.clone());
                lake.copies.push([&*digests[idx].source, &*digests[*of].source, *why].map(str::to_owned));
            }
        }
    }
    // From the latest back, so that each version counts for the one that stands.
    let mut stands: BTreeMap<usize, usize> = BTreeMap::new();
    for it in settled.restatements.iter().rev() {
        let standing = stands.get(&it.later).copied().unwrap_or(it.later);
        stands.insert(it.earlier, standing);
        *besides.earlier.entry(standing).or_default() += 1;
    }
    for it in settled.restatements {
        lake.tally.n_restated += it.changes.len();
        let ids = [it.later, it.earlier].map(|it| digests[it].report_id.clone());
        let [later, earlier] = ids;
        lake.marks[places[it.later].0].restated.push((later, earlier, it.changes));
    }
    let standing: Vec<usize> = (0..digests.len()).filter(|it| settled.verdicts[*it] == Verdict::Current).collect();
    lake.issuers = issuers(gazetteer, standing.iter().map(|it| &digests[*it]));
    let mut findings = settled.findings;
    let sums = compare_sums(gazetteer, &digests, &standing);
    findings.extend(sums.findings);
    for idx in sums.own {
        lake.marks[places[idx].0].own.insert(digests[idx].report_id.clone());
    }
    add_findings(partitions, schemas, severity, &|idx| (places[idx], &digests[idx].report_id), &findings)?;
    for (_, finding) in &findings {
        *lake.tally.findings.entry(finding.rule).or_default() += 1;
    }
    let mut verdicts = settled.verdicts.iter();
    for (_, rows) in partitions.iter_mut() {
        rows.retain(|| !matches!(verdicts.next(), Some(Verdict::Copy { .. })));
    }
    (lake.digests, lake.standing, lake.besides) = (digests, standing, besides);
    Ok(lake)
}

/// No report is in two partitions: whoever reads the sources drops duplicates and says so in `duplicates`.
fn check_ids(digests: &[Digest]) -> Result<()> {
    let mut ids: Vec<&str> = digests.iter().map(|it| it.report_id.as_str()).collect();
    ids.sort_unstable();
    match ids.array_windows::<2>().find(|[a, b]| a == b) {
        Some([id, _]) => Err(Error::new(format!("report {id} was given twice, for different provinces or years"))),
        None => Ok(()),
    }
}

/// `locate` knows the partition of a report, its place there, and its id.
fn add_findings<'d>(
    partitions: &mut [(Partition, SortedPartition)],
    schemas: &Schemas,
    severity: &dyn Fn(&str) -> Severity,
    locate: &dyn Fn(usize) -> ((usize, usize), &'d String),
    findings: &[(usize, Finding)],
) -> Result<()> {
    let mut by_partition: BTreeMap<usize, Vec<(usize, &str, &Finding)>> = BTreeMap::new();
    for (idx, finding) in findings {
        let ((partition, report), id) = locate(*idx);
        by_partition.entry(partition).or_default().push((report, id, finding));
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
        let current: BooleanArray = ids.iter().map(|it| Some(it.is_none_or(|it| !self.earlier.contains(it)))).collect();
        columns[column("current")?] = Arc::new(current);
        let at = column("scope")?;
        let stated = batch.column(at).as_string::<i32>();
        let is_own = |id: Option<&str>| id.is_some_and(|it| self.own.contains(it));
        let scope: StringArray =
            ids.iter().zip(stated).map(|(id, stated)| stated.or_else(|| is_own(id).then_some(Scope::Own.as_str()))).collect();
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
            for Change { old, new } in changes {
                let offset = |span: Option<(i64, i64)>| (span.map(|it| it.0), span.map(|it| it.1));
                let ((old_start, old_end), (new_start, new_end)) = (offset(old.span), offset(new.span));
                builder.push([
                    ("report_id", later.into()),
                    ("earlier_report_id", earlier.into()),
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

impl SettledLake {
    /// Rows of `duplicates` for documents with the bytes of another, each with the id of the report that both give.
    pub(super) fn same_bytes(&self, duplicates: BTreeSet<[String; 2]>) -> Result<BTreeSet<[String; 3]>> {
        let ids: BTreeSet<&str> = duplicates.iter().map(|it| it[1].as_str()).collect();
        let sources: BTreeMap<&str, &str> = (self.digests.iter())
            .filter(|it| ids.contains(it.report_id.as_str()))
            .map(|it| (it.report_id.as_str(), it.source.as_str()))
            .collect();
        let row = |[source, id]: &[String; 2]| match sources.get(id.as_str()) {
            Some(first) => Ok([source.as_str(), first, "same_bytes"].map(str::to_owned)),
            None => Err(Error::new(format!("{source} is a duplicate of report {id}, which was not given"))),
        };
        duplicates.iter().map(row).collect()
    }

    /// The rows of `issuers`.
    pub(super) fn issuers(&self, schemas: &Schemas) -> Result<RecordBatch> {
        let mut organs = TableBuilder::new(schemas.table("issuers"));
        for it in &self.issuers {
            let other_names = (!it.other_names.is_empty()).then(|| it.other_names.join("; "));
            organs.push([
                ("issuer_id", (&it.issuer_id).into()),
                ("name", (&it.name).into()),
                ("other_names", (&other_names).into()),
                ("issuer_kind", it.kind.map(|it| it.as_str()).into()),
                ("province", (&it.province).into()),
                ("division_code", (&it.division_code).into()),
                ("first_year", it.years.0.into()),
                ("last_year", it.years.1.into()),
                ("n_years", Value::Int64(i64::try_from(it.n_years).unwrap_or(i64::MAX))),
                ("parent_issuer_id", (&it.parent_id).into()),
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
            standing: &self.standing,
            besides: &self.besides,
            issuers: &self.issuers,
            rejected,
        };
        let years: Vec<i32> = coverage.years().into_iter().collect();
        for years in years.chunks(YEARS_AT_ONCE) {
            let batches: Vec<Result<RecordBatch>> = years.par_iter().map(|it| year_of_coverage(schemas, &coverage, *it)).collect();
            for batch in batches {
                write(&batch?)?;
            }
        }
        Ok(())
    }
}

/// Years of `coverage` that are made at a time: each takes some 20 MiB.
const YEARS_AT_ONCE: usize = 4;

/// The rows of `coverage` of one year.
fn year_of_coverage(schemas: &Schemas, coverage: &Coverage<'_>, year: i32) -> Result<RecordBatch> {
    let mut covered = TableBuilder::new(schemas.table("coverage"));
    for it in coverage.rows(year) {
        covered.push([
            ("issuer_id", (&it.issuer_id).into()),
            ("year", it.year.into()),
            ("province", (&it.province).into()),
            ("report_id", (&it.report_id).into()),
            ("issuer", (&it.name).into()),
            ("issuer_kind", it.kind.map(|it| it.as_str()).into()),
            ("level", it.level.into()),
            ("division_code", (&it.division_code).into()),
            ("expected_by", it.expected_by.into()),
            ("status", it.status.into()),
            ("published_on", it.published_on.into()),
            ("due_on", it.due_on.into()),
            ("n_earlier", it.n_earlier.into()),
            ("n_copies", it.n_copies.into()),
            ("parent_issuer_id", (&it.parent_id).into()),
        ]);
    }
    covered.finish()
}
