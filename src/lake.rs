//! The lake: reports in, one Parquet file per table and partition out, published in one step.
//!
//! Takes reports, rejects and duplicates in any order and from any thread ([`LakeWriter`]), gives `<lake>/<table>/province=<P>/
//! year=<Y>/part-0.parquet`, the tables that have no partitions, the SQL, `datapackage.json` and `manifest.json`. Same input, same bytes,
//! however many threads brought it. The lake is at a path of this machine or at an address in an object store. Until it is
//! published it is in memory and beside its path, or among the temporary files: readers never see it, and a run that is killed
//! leaves the old one. Never reads a report's document; what reports are to each other the ledger decides.

mod buffer;
mod intake;
mod latest;
pub mod manifest;
pub mod package;
mod publish;
#[cfg(feature = "cloud")]
mod scratch;
mod settle;
pub mod shard;
mod spill;
mod target;
#[cfg(feature = "cloud")]
pub mod upload;
pub(crate) mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use arrow::array::RecordBatch;
use rayon::prelude::*;

use crate::batch::{REPORT_TABLES, TableBuilder, push_reject};
use crate::error::{Error, Result};
use crate::finding::Severity;
use crate::identity::{Gazetteer, Meant};
use crate::ledger::Digests;
use crate::schema::{Schemas, TableDef};
use buffer::{PartitionBuffer, SortedPartition};
use intake::{Brought, Partition, RejectRow, RuleTotals};
pub use intake::{Intake, ROOM};
use manifest::{FileEntry, Listing, MANIFEST, Manifest, TableEntry};
use package::{PACKAGE, lake_package, schema_files};
pub use settle::LedgerTally;
use settle::{DuplicateRow, PartitionMarks};
use target::Target;
use write::{Layout, TableFile, WrittenFile, write_text};

/// Where a table without any row has its one empty file: every reader finds every table.
const EMPTY_PARTITION: &str = "province=unknown/year=0";

/// What made a lake; it stands in the manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeBy {
    /// The program's name and version.
    pub program: String,
    /// Hash of the definitions that it read by.
    pub definitions: String,
}

/// A lake on its way.
pub struct LakeWriter {
    target: Target,
    intake: Intake,
}

/// A lake that readers now see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedLake {
    /// Its path, which is a link; or its address.
    pub path: PathBuf,
    /// Where the tables are: the path itself, or the generation's address in an object store.
    pub files_at: PathBuf,
    /// Name of the generation that the link leads to.
    pub generation: String,
    /// True where the lake held exactly this before.
    pub unchanged: bool,
    /// Rows per table, in the registry's order.
    pub rows: Vec<(String, u64)>,
    /// Bytes of all files but the manifest and the data package.
    pub bytes: u64,
    /// Number of files but the manifest and the data package.
    pub files: usize,
    /// What only all reports together told.
    pub ledger: LedgerTally,
}

impl LakeWriter {
    /// Begins a lake at `path`; `severity` knows each rule's, and what is there now stays until [`LakeWriter::publish`].
    ///
    /// # Errors
    /// - something that is not a lake of ours stands at `path`
    /// - another run is writing this lake
    /// - the place cannot be written
    pub fn create(path: &Path, schemas: &Schemas, severity: impl Fn(&str) -> Severity + Send + Sync + 'static) -> Result<Self> {
        let target = Target::open(path)?;
        let intake = Intake::new(schemas, Box::new(severity), target.waiting());
        Ok(Self { target, intake })
    }

    /// What takes the reports.
    #[must_use]
    pub fn intake(&self) -> &Intake {
        &self.intake
    }

    /// The same with so many bytes of rows in memory, about, before they wait on disk. It changes no byte of the lake.
    #[must_use]
    pub fn with_room(mut self, bytes: usize) -> Self {
        self.intake.set_room(bytes);
        self
    }

    /// Settles what only all reports together tell, writes all files and makes them the lake.
    ///
    /// `sql_files` are (path below `sql/`, text). The texts of `made_by` stand in the manifest.
    ///
    /// # Errors
    /// - a report id was given twice
    /// - the place cannot be written; the old lake is still there then
    pub fn publish(self, made_by: &MadeBy, sql_files: &[(String, String)], gazetteer: &Gazetteer) -> Result<PublishedLake> {
        let Self { target, mut intake } = self;
        let root = target.building();
        let schemas = intake.schemas().clone();
        let severity = intake.take_severity();
        intake.make_room_for_ledger()?;
        let Brought { partitions, held, mut rules, rejects, duplicates } = intake.close()?;
        let mut digests = Digests::with_capacity(partitions.values().map(PartitionBuffer::reports).sum());
        let sort = |(partition, rows): (Partition, PartitionBuffer)| Ok((partition, rows.sort(&held, &mut digests)?));
        let mut partitions: Vec<(Partition, SortedPartition)> = partitions.into_iter().map(sort).collect::<Result<_>>()?;
        drop(held);
        let settled = settle::settle_lake(&mut partitions, digests, &schemas, &*severity, gazetteer)?;
        gongkai_heap::give_back();
        let mut written: BTreeMap<&str, Vec<WrittenFile>> = BTreeMap::new();
        for (table, file) in write_partitions(&root, &schemas, partitions, &settled.marks)? {
            written.entry(table).or_default().push(file);
        }
        gongkai_heap::give_back();
        // A copy has the faults of the report that is kept.
        for example in rules.values_mut().filter_map(|it| it.1.as_mut()) {
            if let Some(kept) = settled.kept(example) {
                *example = kept;
            }
        }
        let flat = write_flat_tables(&root, &schemas, &rules, &rejects, &settled.duplicates(duplicates)?)?;
        written.extend(flat.into_iter().map(|(table, file)| (table, vec![file])));
        written.insert(
            "issuers",
            vec![write_flat(&root, &schemas, "issuers", |write| write(&settled.issuers(&schemas, gazetteer)?))?],
        );
        let rejected: Vec<&Meant> = rejects.iter().map(|it| &it.meant).collect();
        written.insert(
            "coverage",
            vec![write_flat(&root, &schemas, "coverage", |write| settled.coverage(&schemas, gazetteer, &rejected, write))?],
        );
        for table in schemas.tables() {
            if !written.contains_key(table.id.as_str()) {
                let file = begin_partitioned(&root, table, EMPTY_PARTITION)?.close()?;
                written.insert(&table.id, vec![file]);
            }
        }
        let entries = schemas.tables().iter().map(|it| {
            let files = written.remove(it.id.as_str()).unwrap_or_default();
            TableEntry::new(&it.id, files)
        });
        let manifest = Manifest {
            program: made_by.program.clone(),
            definitions: made_by.definitions.clone(),
            tables: entries.collect(),
            files: write_texts(&root, sql_files, &schema_files(&schemas))?,
        };
        let package = lake_package(&manifest, &schemas);
        write_text(&root, PACKAGE, &package)?;
        write_text(&root, MANIFEST, &manifest.to_json())?;
        let listing = Listing { manifest, package };
        let publication = target.publish(&listing)?;
        let manifest = listing.manifest;
        Ok(PublishedLake {
            path: target.lake(),
            files_at: target.generations().map_or_else(|| target.lake(), |it| it.join(&publication.generation)),
            generation: publication.generation,
            unchanged: publication.unchanged,
            rows: manifest.tables.iter().map(|it| (it.table.clone(), it.rows)).collect(),
            bytes: manifest.tables.iter().map(|it| it.bytes).chain(manifest.files.iter().map(|it| it.bytes)).sum(),
            files: manifest.tables.iter().map(|it| it.files.len()).sum::<usize>() + manifest.files.len(),
            ledger: settled.tally,
        })
    }
}

/// All files of the partitioned tables, partitions in parallel.
fn write_partitions(
    root: &Path,
    schemas: &Schemas,
    partitions: Vec<(Partition, SortedPartition)>,
    marks: &[PartitionMarks],
) -> Result<Vec<(&'static str, WrittenFile)>> {
    let write = |((partition, rows), marks): ((Partition, SortedPartition), &PartitionMarks)| {
        write_partition(root, schemas, &partition, rows, marks)
    };
    let results: Vec<Result<Vec<(&'static str, WrittenFile)>>> = partitions.into_par_iter().zip(marks).map(write).collect();
    let mut files = Vec::new();
    // In the order of the partitions, so that of several errors always the same one is told.
    for result in results {
        files.extend(result?);
    }
    Ok(files)
}

fn write_partition(
    root: &Path,
    schemas: &Schemas,
    partition: &Partition,
    mut sorted: SortedPartition,
    marks: &PartitionMarks,
) -> Result<Vec<(&'static str, WrittenFile)>> {
    let mut files = Vec::new();
    for (position, id) in REPORT_TABLES.into_iter().enumerate() {
        let mut file: Option<TableFile> = None;
        sorted.drain(position, &mut |batch| {
            if file.is_none() {
                file = Some(begin_partitioned(root, schemas.table(id), &partition.path())?);
            }
            let batch = if id == "reports" { &marks.mark_reports(batch)? } else { batch };
            file.as_mut().map_or(Ok(()), |it| it.write(batch))
        })?;
        if let Some(file) = file {
            files.push((id, file.close()?));
        }
    }
    if let Some(batch) = marks.restatements(schemas)? {
        let mut file = begin_partitioned(root, schemas.table("restatements"), &partition.path())?;
        file.write(&batch)?;
        files.push(("restatements", file.close()?));
    }
    let waited = sorted.waited();
    drop(sorted);
    if waited {
        gongkai_heap::give_back();
    }
    Ok(files)
}

fn begin_partitioned(root: &Path, table: &TableDef, partition: &str) -> Result<TableFile> {
    let directory = format!("{}/{partition}", table.id);
    make_directory(&root.join(&directory))?;
    TableFile::create(root, &format!("{directory}/part-0.parquet"), &Layout::of_lake(table))
}

/// The tables that have no partitions.
fn write_flat_tables(
    root: &Path,
    schemas: &Schemas,
    rules: &RuleTotals,
    rejects: &BTreeSet<RejectRow>,
    duplicates: &[DuplicateRow],
) -> Result<Vec<(&'static str, WrittenFile)>> {
    let write = |id: &'static str, fill: &dyn Fn(&mut TableBuilder)| -> Result<(&'static str, WrittenFile)> {
        let mut builder = TableBuilder::new(schemas.table(id));
        fill(&mut builder);
        Ok((id, write_flat(root, schemas, id, |write| write(&builder.finish()?))?))
    };
    Ok(vec![
        write("rule_rates", &|builder| {
            for (rule, (count, example)) in rules {
                builder.push([
                    ("rule", rule.into()),
                    ("evaluated", count.evaluated.into()),
                    ("failed", count.failed.into()),
                    ("not_assessable", count.not_assessable.into()),
                    ("example_report_id", example.into()),
                ]);
            }
        })?,
        write("rejects", &|builder| {
            for it in rejects {
                push_reject(builder, [&it.source, &it.reason, &it.message], &it.meant);
            }
        })?,
        write("duplicates", &|builder| {
            for (source, duplicate_of, reason) in duplicates {
                builder.push([("source", source.into()), ("duplicate_of", duplicate_of.into()), ("reason", (*reason).into())]);
            }
        })?,
    ])
}

/// The one file of a table that has no partitions; `fill` hands its rows over, batch by batch.
fn write_flat(
    root: &Path,
    schemas: &Schemas,
    id: &str,
    fill: impl FnOnce(&mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()>,
) -> Result<WrittenFile> {
    make_directory(&root.join(id))?;
    let mut file = TableFile::create(root, &format!("{id}/{id}.parquet"), &Layout::of_lake(schemas.table(id)))?;
    fill(&mut |batch| file.write(batch))?;
    file.close()
}

/// Copies of the SQL that reads the lake (paths below `sql/`), and the schemas of its tables.
fn write_texts(root: &Path, sql_files: &[(String, String)], schema_files: &[(String, String)]) -> Result<Vec<FileEntry>> {
    let mut files = Vec::new();
    for (path, text) in sql_files {
        let below = Path::new("sql").join(path);
        if !Path::new(path).components().all(|it| matches!(it, Component::Normal(_))) {
            return Err(Error::new("the path of a SQL file must lie below sql/").path(&below));
        }
        make_directory(&root.join(below.parent().unwrap_or(Path::new(""))))?;
        files.push(FileEntry::from(write_text(root, &format!("sql/{path}"), text)?));
    }
    for (path, text) in schema_files {
        make_directory(&root.join(Path::new(path).parent().unwrap_or(Path::new(""))))?;
        files.push(FileEntry::from(write_text(root, path, text)?));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn make_directory(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|cause| Error::io("cannot make a directory", path, cause))
}

#[cfg(test)]
pub(crate) mod tests;
