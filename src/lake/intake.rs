//! What a run brings: the rows of its reports by partition, how often each rule was asked, rejects and duplicates.
//!
//! Takes all of them in any order and from any thread; gives them to the lake, or as a shard. Rows are in memory as long as there is
//! room, and then on disk. Never writes to a lake.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::buffer::{Held, Lane, PartitionBuffer, Stretch};
use super::spill::Spill;
use crate::error::{Error, Result};
use crate::finding::Severity;
use crate::identity::Meant;
use crate::ledger::Digest;
use crate::record::{Report, RuleCount};
use crate::schema::Schemas;

/// Bytes of rows that wait in memory where nothing else is said.
pub const ROOM: usize = 256 << 20;

/// Rows have at least this part of the room, whatever else grows.
const LEAST_PART: usize = 4;

/// What the ledger keeps of a report, about: its digest, its source, and lists of its number.
const LEDGER_BYTES: usize = 200;

/// One partition of the lake.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partition {
    pub(super) province: String,
    pub(super) year: i32,
}

impl Partition {
    fn of(report: &Report) -> Result<Self> {
        let (province, year) = (report.identity.province.clone(), report.identity.year);
        let is_key = !province.is_empty() && province.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !is_key || year < 0 {
            return Err(Error::new(format!("report {} has no partition: province {province:?}, year {year}", report.report_id)));
        }
        Ok(Self { province, year })
    }

    pub(super) fn path(&self) -> String {
        format!("province={}/year={}", self.province, self.year)
    }
}

/// How much each rule was asked over all reports, and the first report by id in which it failed.
pub type RuleTotals = BTreeMap<String, (RuleCount, Option<String>)>;

/// Knows the severity of every rule.
pub type SeverityOf = Box<dyn Fn(&str) -> Severity + Send + Sync>;

/// A row of `rejects`, ordered as they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectRow {
    pub(super) source: String,
    pub(super) reason: String,
    pub(super) message: String,
    pub(super) meant: Meant,
}

/// All that was brought, when nothing more comes.
#[derive(Debug, Default)]
pub struct Brought {
    pub(super) partitions: BTreeMap<Partition, PartitionBuffer>,
    /// Rows of theirs that are in memory.
    pub(super) held: Arc<Held>,
    pub(super) rules: RuleTotals,
    pub(super) rejects: BTreeSet<RejectRow>,
    /// Source of a document, and id of the report that it gives as another did before.
    pub(super) duplicates: BTreeSet<[String; 2]>,
}

/// What a run brings, on its way.
pub struct Intake {
    schemas: Schemas,
    severity: SeverityOf,
    partitions: Mutex<BTreeMap<Partition, Arc<Mutex<PartitionBuffer>>>>,
    /// The rows that each thread brought, by its number.
    lanes: Mutex<BTreeMap<usize, Arc<Mutex<Lane>>>>,
    rules: Mutex<RuleTotals>,
    rejects: Mutex<BTreeSet<RejectRow>>,
    duplicates: Mutex<BTreeSet<[String; 2]>>,
    /// Bytes of rows in memory.
    held: AtomicUsize,
    /// Bytes that whoever brings the reports needs besides.
    besides: AtomicUsize,
    /// Bytes that all of it may take.
    room: usize,
    spill_path: PathBuf,
    spill: OnceLock<Arc<Spill>>,
}

impl Intake {
    /// An empty intake; rows for which there is no room go to the file at `spill_path`, which is made when it is needed.
    pub fn new(schemas: &Schemas, severity: SeverityOf, spill_path: PathBuf) -> Self {
        Self {
            schemas: schemas.clone(),
            severity,
            partitions: Mutex::default(),
            lanes: Mutex::default(),
            rules: Mutex::default(),
            rejects: Mutex::default(),
            duplicates: Mutex::default(),
            held: AtomicUsize::new(0),
            besides: AtomicUsize::new(0),
            room: ROOM,
            spill_path,
            spill: OnceLock::new(),
        }
    }

    /// Sets how many bytes of rows may wait in memory, about.
    pub fn set_room(&mut self, bytes: usize) {
        self.room = bytes;
    }

    /// Hands over what knows the severity of rules; nothing is added afterwards.
    pub(super) fn take_severity(&mut self) -> SeverityOf {
        std::mem::replace(&mut self.severity, Box::new(|_| Severity::Error))
    }

    /// The schemas of the lake.
    pub fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// Adds one report with the text of each of its sections (see [`crate::batch::section_texts`]).
    ///
    /// # Errors
    /// - the report has no partition, or its rows do not fit the schemas
    ///
    /// # Panics
    /// If there is not one text per section.
    pub fn add(&self, report: &Report, section_texts: &[String]) -> Result<()> {
        let partition = Partition::of(report)?;
        let buffer = Arc::clone(hold(&self.partitions)?.entry(partition).or_default());
        let thread = rayon::current_thread_index().unwrap_or(0);
        let new_lane = || Arc::new(Mutex::new(Lane::new(&self.schemas)));
        let lane = Arc::clone(hold(&self.lanes)?.entry(thread).or_insert_with(new_lane));
        let digest = Digest::of(report, section_texts);
        let (places, bytes) = hold(&lane)?.add(report, section_texts, &self.severity)?;
        let bytes = bytes + hold(&buffer)?.add(digest, thread, places);
        self.held.fetch_add(bytes, Ordering::Relaxed);
        let mut rules = hold(&self.rules)?;
        for (rule, count) in &report.rule_counts {
            let one = (*count, (count.failed > 0).then(|| report.report_id.clone()));
            match rules.get_mut(*rule) {
                Some(total) => add_rule(total, one),
                None => drop(rules.insert((*rule).to_owned(), one)),
            }
        }
        Ok(())
    }

    /// Notes a document that gave no report, and whose it was meant to be; the same one twice is one.
    ///
    /// # Errors
    /// - another thread failed while it brought something
    pub fn reject(&self, source: &str, reason: &str, message: &str, meant: Meant) -> Result<()> {
        let [source, reason, message] = [source, reason, message].map(str::to_owned);
        hold(&self.rejects)?.insert(RejectRow { source, reason, message, meant });
        Ok(())
    }

    /// Notes a document with the bytes of another, which gave the report of this id.
    ///
    /// # Errors
    /// - another thread failed while it brought something
    pub fn duplicate(&self, source: &str, report_id: &str) -> Result<()> {
        hold(&self.duplicates)?.insert([source, report_id].map(str::to_owned));
        Ok(())
    }

    /// Tells how many bytes whoever brings the reports needs beside their rows: rows have so much less room.
    pub fn need_besides(&self, bytes: usize) {
        self.besides.store(bytes, Ordering::Relaxed);
    }

    /// Brings rows to disk where more are held than there is room for; nothing is added meanwhile.
    ///
    /// # Errors
    /// - the disk is full
    pub fn make_room(&self) -> Result<()> {
        let room = self.room.saturating_sub(self.besides.load(Ordering::Relaxed));
        // Stretches of next to nothing would be as many as there are reports.
        if self.held.load(Ordering::Relaxed) <= room.max(self.room / LEAST_PART) { Ok(()) } else { self.spill_all() }
    }

    /// Brings rows to disk where there is no room for them beside what the ledger keeps of every report, or where others are there:
    /// then there is none for them beside what writing takes either.
    ///
    /// # Errors
    /// - the disk is full
    pub(super) fn make_room_for_ledger(&self) -> Result<()> {
        let mut reports = 0;
        for it in hold(&self.partitions)?.values() {
            reports += hold(it)?.reports();
        }
        let held = self.held.load(Ordering::Relaxed);
        let is_room = self.spill.get().is_none() && held + reports * LEDGER_BYTES <= self.room;
        if held == 0 || is_room { Ok(()) } else { self.spill_all() }
    }

    /// Brings all rows that are held to disk.
    ///
    /// # Errors
    /// - the disk is full
    pub fn spill_all(&self) -> Result<()> {
        let spill = match self.spill.get() {
            Some(spill) => spill,
            None => {
                let spill = Arc::new(Spill::create(self.spill_path.clone())?);
                gongkai_heap::map_large_blocks();
                self.spill.get_or_init(|| spill)
            }
        };
        let partitions: Vec<Arc<Mutex<PartitionBuffer>>> = hold(&self.partitions)?.values().cloned().collect();
        let held = self.take_held()?;
        partitions.par_iter().try_for_each(|it| hold(it)?.spill(&held, spill))?;
        self.held.store(0, Ordering::Relaxed);
        drop(held);
        gongkai_heap::give_back();
        Ok(())
    }

    /// The rows of all lanes, which are empty then.
    fn take_held(&self) -> Result<Held> {
        let lanes = hold(&self.lanes)?;
        let mut lanes: Vec<_> = lanes.iter().map(|(number, lane)| Ok((*number, hold(lane)?))).collect::<Result<_>>()?;
        Held::take(lanes.iter_mut().map(|(number, lane)| (*number, &mut **lane)))
    }

    /// Adds what a shard brought, whose rows are in `spill`.
    pub(super) fn add_shard(
        &self,
        spill: &Arc<Spill>,
        partitions: Vec<(Partition, Vec<Stretch>)>,
        rules: RuleTotals,
        rejects: BTreeSet<RejectRow>,
        duplicates: BTreeSet<[String; 2]>,
    ) -> Result<()> {
        gongkai_heap::map_large_blocks();
        let mut held = hold(&self.partitions)?;
        for (partition, stretches) in partitions {
            let mut buffer = hold(held.entry(partition).or_default())?;
            stretches.into_iter().for_each(|it| buffer.add_stretch(spill, it));
        }
        let mut totals = hold(&self.rules)?;
        for (rule, one) in rules {
            match totals.get_mut(&rule) {
                Some(total) => add_rule(total, one),
                None => drop(totals.insert(rule, one)),
            }
        }
        hold(&self.rejects)?.extend(rejects);
        hold(&self.duplicates)?.extend(duplicates);
        Ok(())
    }

    /// The file of the rows on disk, where there is one.
    pub(super) fn spill(&self) -> Option<&Spill> {
        self.spill.get().map(|it| &**it)
    }

    /// All of it.
    ///
    /// # Errors
    /// - another thread failed while it brought something
    pub(super) fn close(self) -> Result<Brought> {
        let held = Arc::new(self.take_held()?);
        let mut partitions = BTreeMap::new();
        for (partition, buffer) in release(self.partitions)? {
            let buffer = Arc::into_inner(buffer).expect("no thread adds to what is closed");
            partitions.insert(partition, release(buffer)?);
        }
        let (rules, rejects) = (release(self.rules)?, release(self.rejects)?);
        Ok(Brought { partitions, held, rules, rejects, duplicates: release(self.duplicates)? })
    }
}

fn add_rule(total: &mut (RuleCount, Option<String>), (count, example): (RuleCount, Option<String>)) {
    total.0.evaluated += count.evaluated;
    total.0.failed += count.failed;
    total.0.not_assessable += count.not_assessable;
    if let Some(example) = example
        && total.1.as_ref().is_none_or(|it| example < *it)
    {
        total.1 = Some(example);
    }
}

/// Locks; a thread that panicked with the lock held left half of a report behind.
fn hold<T>(mutex: &Mutex<T>) -> Result<MutexGuard<'_, T>> {
    mutex.lock().map_err(|_| broken())
}

fn release<T>(mutex: Mutex<T>) -> Result<T> {
    mutex.into_inner().map_err(|_| broken())
}

fn broken() -> Error {
    Error::new("another thread failed while it wrote to this lake")
}
