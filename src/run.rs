//! The batch job: documents in, lake out, and a tally of what happened.
//!
//! Documents stream in, in the order of their sources. They are read in parallel, a bounded number at a time, and written in that
//! order, so that the number of threads changes nothing. A run takes all documents and publishes a lake, or takes those of one shard;
//! [`commit`] makes the shards a lake. A document that breaks the extraction is recorded as a defect of ours and loses nothing else.

mod seen;
mod tally;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::cloud::is_address;
use crate::convert::Converter;
use crate::error::{Error, Result};
use crate::extract::{Definitions, definitions_hash};
use crate::finding::Severity;
use crate::kernel::{Outcome, read_one};
use crate::lake::shard::{Making, Shard, ShardWriter, add_shards};
use crate::lake::{Intake, LakeWriter, MadeBy, PublishedLake};
use crate::ledger::ReportId;
use crate::record::Report;
use crate::reference::Reference;
use crate::schema::Schemas;
use crate::settings::Settings;
use crate::source::{Record, Stream};
use crate::sql_files;
use seen::Seen;
pub use tally::Tally;

/// Threads that read ahead; more than these only wait for each other.
const MAX_READERS: usize = 8;
/// Threads that read ahead from object stores: they wait for answers, not for each other.
const FAR_READERS: usize = 16;

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

/// One document, read.
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
    let sql = sql_of_a_lake()?;
    let started = Instant::now();
    let writer = LakeWriter::create(&settings.lake, schemas, severity_of(defs))?.with_room(settings.memory);
    let pool = pool(settings.threads)?;
    let (mut tally, _) = take_in(settings, defs, &pool, writer.intake(), None, progress)?;
    progress.writing();
    let lake = pool.install(|| writer.publish(&made_by(), &sql, &defs.gazetteer))?;
    progress.end();
    tally.settle(&lake.ledger, defs);
    tally.elapsed = started.elapsed();
    Ok((tally, lake))
}

/// Reads the documents of one shard and writes it below `folder`; gives where it is.
///
/// # Errors
/// * an input root cannot be listed
/// * the shard cannot be written, or another run is writing it; what it gave before is there then
pub fn run_shard(
    settings: &Settings,
    defs: &Definitions,
    schemas: &Schemas,
    (folder, shard): (&Path, Shard),
    progress: &dyn Progress,
) -> Result<(Tally, PathBuf)> {
    let started = Instant::now();
    let writer = ShardWriter::create(folder, shard, schemas, Box::new(severity_of(defs)))?.with_room(settings.memory);
    let pool = pool(settings.threads)?;
    let (mut tally, input) = take_in(settings, defs, &pool, writer.intake(), Some(shard), progress)?;
    progress.writing();
    tally.elapsed = started.elapsed();
    let MadeBy { program, definitions } = made_by();
    let making = Making { program, definitions, settings: settings.of_extraction(), input };
    let place = pool.install(|| writer.publish(making, &tally))?;
    progress.end();
    Ok((tally, place))
}

/// Makes the shards below `folder` the lake at `lake`, the same as one run over all documents makes.
///
/// # Errors
/// * shards are missing, were changed, or do not belong together
/// * the lake cannot be written, or another run is writing it; the old lake is there as before
pub fn commit(
    (lake, folder): (&Path, &Path),
    threads: usize,
    defs: &Definitions,
    schemas: &Schemas,
    progress: &dyn Progress,
) -> Result<(Tally, PublishedLake)> {
    let sql = sql_of_a_lake()?;
    let writer = LakeWriter::create(lake, schemas, severity_of(defs))?;
    let made_by = made_by();
    let mut tally = Tally::default();
    for shard in add_shards::<Tally>(folder, writer.intake(), &made_by.program, &made_by.definitions)? {
        tally.add_shard(shard);
    }
    progress.begin(tally.files, tally.file_bytes);
    progress.writing();
    let lake = pool(threads)?.install(|| writer.publish(&made_by, &sql, &defs.gazetteer))?;
    progress.end();
    tally.settle(&lake.ledger, defs);
    Ok((tally, lake))
}

/// The SQL that a lake carries: as it stands in the sources, and what is made of it.
fn sql_of_a_lake() -> Result<Vec<(String, String)>> {
    let mut files = sql_files::all();
    files.extend(Reference::load()?.lake_files());
    Ok(files)
}

fn severity_of(defs: &Definitions) -> impl Fn(&str) -> Severity + Send + Sync + 'static {
    let rules = defs.rules.clone();
    move |rule| rules.severity(rule)
}

fn made_by() -> MadeBy {
    MadeBy { program: format!("gongkai {}", env!("CARGO_PKG_VERSION")), definitions: definitions_hash() }
}

/// So many worker threads; 0 for as many as the machine has.
///
/// # Errors
/// * they cannot be started
pub fn pool(threads: usize) -> Result<rayon::ThreadPool> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|it| Error::new("cannot start the worker threads").cause(it))
}

/// Reads all documents, or those of `shard`, into `intake`; for a shard also gives a hash over all documents.
fn take_in(
    settings: &Settings,
    defs: &Definitions,
    pool: &rayon::ThreadPool,
    intake: &Intake,
    shard: Option<Shard>,
    progress: &dyn Progress,
) -> Result<(Tally, String)> {
    let is_far = settings.inputs.iter().any(|it| is_address(&it.root));
    let n_readers = if is_far { FAR_READERS } else { pool.current_num_threads().min(MAX_READERS) };
    let converter = Converter::new(&settings.converter)?;
    let mut stream = Stream::open(&settings.inputs, &settings.limits, n_readers)?;
    let mut tally = Tally { files: stream.n_files(), file_bytes: stream.n_bytes(), ..Tally::default() };
    progress.begin(tally.files, tally.file_bytes);
    let mut input = blake3::Hasher::new();
    // Reports that were seen. Sources are in order, so that the first of several with the same content is always the same.
    let mut seen = Seen::default();
    loop {
        let mut chunk = stream.next_chunk();
        if let Some(error) = stream.take_lost() {
            return Err(error.hint("the lake is as it was; run again"));
        }
        if chunk.is_empty() {
            break;
        }
        if let Some(shard) = shard {
            let hashes: Vec<blake3::Hash> = pool.install(|| chunk.par_iter().map(hash_of).collect());
            let mut hashes = hashes.iter();
            chunk.retain(|record| {
                let hash = hashes.next().expect("one for each record");
                input.update(record.source.as_bytes()).update(&[0]).update(hash.as_bytes());
                let is_ours = shard.holds(hash);
                if !is_ours {
                    progress.advance(0, 0, record.read);
                }
                is_ours
            });
        }
        let process_one = |record: Record| {
            let read = record.read;
            let done = process(defs, record, settings, &converter);
            let n_reports = done.outcomes.iter().filter(|it| matches!(it.1, Outcome::Report(..))).count();
            progress.advance(1, n_reports, read);
            done
        };
        let done: Vec<Done> = pool.install(|| chunk.into_par_iter().map(process_one).collect());
        let mut fresh: Vec<(Box<Report>, Vec<String>)> = Vec::new();
        for it in done {
            tally.documents += 1;
            tally.bytes += it.bytes;
            tally::add(&mut tally.containers, it.container, 1);
            if tally.slowest.as_ref().is_none_or(|slowest| it.took > slowest.1) {
                tally.slowest = Some((it.source.clone(), it.took));
            }
            for (source, outcome) in it.outcomes {
                match outcome {
                    Outcome::Reject(reject, meant) => {
                        *tally.rejects.entry(reject.reason).or_default() += 1;
                        intake.reject(&source, reject.reason.as_str(), &reject.message, meant)?;
                    }
                    Outcome::Report(report, _) if !seen.insert(ReportId::parse(&report.report_id)?.number()) => {
                        tally.duplicates += 1;
                        intake.duplicate(&source, &report.report_id)?;
                    }
                    Outcome::Report(report, texts) => {
                        tally.count(&report, defs);
                        fresh.push((report, texts));
                    }
                }
            }
        }
        pool.install(|| {
            fresh.par_iter().try_for_each(|(report, texts)| intake.add(report, texts))?;
            intake.need_besides(seen.bytes());
            intake.make_room()
        })?;
    }
    progress.advance(0, 0, stream.untold());
    tally.passed_over = stream.passed_over().iter().map(|(what, n)| ((*what).to_owned(), *n)).collect();
    Ok((tally, input.finalize().to_hex().to_string()))
}

/// What decides which shard a document belongs to: its bytes, or its source where it has none.
fn hash_of(record: &Record) -> blake3::Hash {
    blake3::hash(record.body.as_deref().unwrap_or(record.source.as_bytes()))
}

fn process(defs: &Definitions, record: Record, settings: &Settings, converter: &Converter) -> Done {
    let started = Instant::now();
    let (source, container) = (record.source.clone(), record.container);
    let bytes = record.body.as_ref().map_or(0, |it| it.len() as u64);
    let outcomes = read_one(defs, record, &settings.limits, converter);
    Done { source, container, bytes, took: started.elapsed(), outcomes }
}

/// Where a run without arguments finds its pipeline.
#[must_use]
pub fn default_pipeline() -> PathBuf {
    PathBuf::from("pipelines/sample.toml")
}
