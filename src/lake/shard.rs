//! One part of a run: what the documents of one shard gave, to be made a lake together with the others.
//!
//! Takes an [`Intake`] whose rows are on disk, gives a folder that appears whole or not at all:
//!
//! ```text
//! lake.shards/shard-2-of-5/rows         rows, in sorted stretches
//! lake.shards/shard-2-of-5/shard.json   what is where in it, and all that is no row; with the hash of `rows`
//! lake.shards/.shard-2-of-5.building/   half-written; the next run of this shard takes it away
//! lake.shards/.shard-2-of-5.lock        held by the run that writes it
//! ```
//!
//! A shard that is run again replaces what it gave before, so that nothing doubles. Never decides what a document belongs to but by
//! the hash of its bytes, so that copies of one content meet in one shard.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io::{BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::buffer::Stretch;
use super::intake::{Brought, Intake, Partition, RejectRow, RuleTotals, SeverityOf};
use super::spill::Spill;
use crate::error::{Error, Result};
use crate::schema::Schemas;

const ROWS: &str = "rows";
const SHARD_FILE: &str = "shard.json";

/// Which of how many parts: `2/5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shard {
    /// From 1 on.
    pub number: u32,
    /// How many there are.
    pub of: u32,
}

impl Shard {
    /// True where a document whose bytes have this hash belongs to the shard.
    #[must_use]
    pub fn holds(self, hash: &blake3::Hash) -> bool {
        let (first, _) = hash.as_bytes().as_chunks::<8>();
        u64::from_le_bytes(first[0]) % u64::from(self.of) == u64::from(self.number - 1)
    }

    fn name(self) -> String {
        format!("shard-{}-of-{}", self.number, self.of)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let told = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match told {
            Some((number, of)) if 1 <= number && number <= of => Ok(Self { number, of }),
            _ => Err("a shard is told as I/N with 1 <= I <= N, such as 2/5".to_owned()),
        }
    }
}

/// What shards of one lake must agree in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Making {
    /// The program's name and version.
    pub program: String,
    /// Hash of the definitions that it read by.
    pub definitions: String,
    /// Forms, limits and converter, as they were set.
    pub settings: String,
    /// Hash over all documents of the inputs, those of other shards among them: sources and contents, in their order.
    pub input: String,
}

/// `shard.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShardFile<T> {
    shard: Shard,
    making: Making,
    rows_bytes: u64,
    rows_blake3: String,
    partitions: Vec<(Partition, Vec<Stretch>)>,
    rules: RuleTotals,
    rejects: BTreeSet<RejectRow>,
    duplicates: BTreeSet<[String; 2]>,
    tally: T,
}

/// Where the shards of the lake at `lake` are, where nothing else is said.
#[must_use]
pub fn shards_of(lake: &Path) -> PathBuf {
    let mut name = lake.file_name().unwrap_or_default().to_owned();
    name.push(".shards");
    lake.with_file_name(name)
}

/// A shard on its way.
pub struct ShardWriter {
    intake: Intake,
    place: Building,
}

/// The folder of a shard on its way; a run that ends without publishing leaves nothing half-written.
struct Building {
    folder: PathBuf,
    shard: Shard,
    /// Released with the file; also when the process is killed.
    _lock: File,
}

impl Drop for Building {
    fn drop(&mut self) {
        // What cannot be removed now, the next run of this shard removes.
        let _ = clear(&building(&self.folder, self.shard));
    }
}

impl ShardWriter {
    /// Begins a shard below `folder`; what it gave before stays until [`ShardWriter::publish`].
    ///
    /// # Errors
    /// - the same shard is being written
    /// - the place cannot be written
    pub fn create(folder: &Path, shard: Shard, schemas: &Schemas, severity: SeverityOf) -> Result<Self> {
        let unwritable = |cause| Error::io("cannot write a shard", folder, cause).hint("choose a place that you may write to");
        fs::create_dir_all(folder).map_err(unwritable)?;
        let lock = folder.join(format!(".{}.lock", shard.name()));
        let lock = File::options().create(true).write(true).truncate(false).open(lock).map_err(unwritable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::new(format!("another run is writing shard {shard}"))
                    .path(folder)
                    .hint("wait until it has ended"));
            }
            Err(TryLockError::Error(cause)) => return Err(unwritable(cause)),
        }
        let building = building(folder, shard);
        clear(&building).map_err(unwritable)?;
        fs::create_dir(&building).map_err(unwritable)?;
        let intake = Intake::new(schemas, severity, building.join(ROWS));
        Ok(Self { intake, place: Building { folder: folder.to_owned(), shard, _lock: lock } })
    }

    /// What takes the reports.
    #[must_use]
    pub fn intake(&self) -> &Intake {
        &self.intake
    }

    /// The same with so many bytes of rows in memory, about.
    #[must_use]
    pub fn with_room(mut self, bytes: usize) -> Self {
        self.intake.set_room(bytes);
        self
    }

    /// Makes the shard; gives where it is. `tally` is kept for whoever commits it.
    ///
    /// # Errors
    /// - the place cannot be written; what the shard gave before is still there then
    pub fn publish<T: Serialize>(self, making: Making, tally: &T) -> Result<PathBuf> {
        let Self { intake, place: whole } = self;
        let (folder, shard) = (&whole.folder, whole.shard);
        intake.spill_all()?;
        let building = building(folder, shard);
        let rows = building.join(ROWS);
        if let Some(spill) = intake.spill() {
            spill.sync()?;
        }
        let (rows_bytes, rows_blake3) = measure(&rows)?;
        let Brought { partitions, rules, rejects, duplicates, .. } = intake.close()?;
        let partitions = partitions.into_iter().map(|(partition, mut it)| (partition, it.take_stretches())).collect();
        let file = ShardFile { shard, making, rows_bytes, rows_blake3, partitions, rules, rejects, duplicates, tally };
        let path = building.join(SHARD_FILE);
        let fail = |cause| Error::io("cannot write a shard", &path, cause);
        let mut out = BufWriter::new(File::create_new(&path).map_err(fail)?);
        serde_json::to_writer(&mut out, &file).map_err(|cause| fail(cause.into()))?;
        out.flush().and_then(|()| out.get_ref().sync_all()).map_err(fail)?;
        drop(out);
        let place = folder.join(shard.name());
        let publish = || {
            let old = folder.join(format!(".{}.old", shard.name()));
            clear(&old)?;
            if place.exists() {
                fs::rename(&place, &old)?;
            }
            fs::rename(&building, &place)?;
            File::open(folder)?.sync_all()?;
            clear(&old)
        };
        publish().map_err(|cause| Error::io("cannot publish a shard", &place, cause))?;
        Ok(place)
    }
}

/// Adds what all shards below `folder` brought to `intake`; gives what made them, and the tally of each.
///
/// # Errors
/// - a shard is missing, or there are shards of several divisions of the work
/// - shards were made by different programs, settings or inputs, or by another program than `program` with `definitions`
/// - a shard was changed after it was written
pub fn add_shards<T: DeserializeOwned>(folder: &Path, intake: &Intake, program: &str, definitions: &str) -> Result<Vec<T>> {
    let found = find_shards(folder)?;
    let mut first: Option<(Shard, Making)> = None;
    let mut tallies = Vec::new();
    for (shard, place) in found {
        let path = place.join(SHARD_FILE);
        let file = File::open(&path).map_err(|cause| Error::io("cannot read a shard", &path, cause))?;
        let again = format!("run shard {shard} again");
        let file: ShardFile<T> = serde_json::from_reader(BufReader::new(file))
            .map_err(|cause| Error::new("a shard has another form").path(&path).cause(cause).hint(again.clone()))?;
        let rows = place.join(ROWS);
        if measure(&rows)? != (file.rows_bytes, file.rows_blake3) || file.shard != shard {
            return Err(Error::new("a shard was changed after it was written").path(&place).hint(again));
        }
        if file.making.program != program || file.making.definitions != definitions {
            return Err(Error::new(format!("shard {shard} was made by {} with other definitions", file.making.program))
                .path(&place)
                .hint("run all shards again with this program, or commit them with that one"));
        }
        match &first {
            None => first = Some((shard, file.making)),
            Some((other, making)) => {
                let what = if making.input == file.making.input { "settings" } else { "inputs" };
                if *making != file.making {
                    return Err(Error::new(format!("shards {other} and {shard} were made with different {what}"))
                        .path(folder)
                        .hint("run both again on the same inputs with the same pipeline"));
                }
            }
        }
        intake.add_shard(&Arc::new(Spill::open(rows)), file.partitions, file.rules, file.rejects, file.duplicates)?;
        tallies.push(file.tally);
    }
    Ok(tallies)
}

/// The shards below `folder`, all of one division.
fn find_shards(folder: &Path) -> Result<Vec<(Shard, PathBuf)>> {
    let fail = |cause| Error::io("cannot list the shards", folder, cause).hint("gongkai run --shard I/N makes them");
    let mut found: Vec<(Shard, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path.file_name().and_then(|it| it.to_str()).and_then(|it| it.strip_prefix("shard-"));
        if let Some(shard) = name.and_then(|it| it.replacen("-of-", "/", 1).parse().ok()) {
            found.push((shard, path));
        }
    }
    found.sort_by_key(|it| (it.0.of, it.0.number));
    let Some((Shard { of, .. }, _)) = found.first() else {
        return Err(Error::new("there are no shards").path(folder).hint("gongkai run --shard I/N makes them"));
    };
    let of = *of;
    if let Some((other, _)) = found.iter().find(|it| it.0.of != of) {
        return Err(Error::new(format!("there are shards of {of} and of {}", other.of)).path(folder).hint("remove those of one"));
    }
    let missing: Vec<String> = (1..=of)
        .filter(|number| found.iter().all(|it| it.0.number != *number))
        .map(|number| Shard { number, of }.to_string())
        .collect();
    if missing.is_empty() {
        return Ok(found);
    }
    Err(Error::new(format!("shards are missing: {}", missing.join(", "))).path(folder).hint("run them, then commit again"))
}

fn building(folder: &Path, shard: Shard) -> PathBuf {
    folder.join(format!(".{}.building", shard.name()))
}

fn clear(path: &Path) -> std::io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Length and hash of a file.
fn measure(path: &Path) -> Result<(u64, String)> {
    let mut hasher = blake3::Hasher::new();
    let fail = |cause| Error::io("cannot read a shard", path, cause);
    let file = File::open(path).map_err(fail)?;
    let bytes = file.metadata().map_err(fail)?.len();
    hasher.update_reader(file).map_err(fail)?;
    Ok((bytes, hasher.finalize().to_hex().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_are_told_as_fractions() {
        let check = |text: &str, expect: Option<(u32, u32)>| {
            assert_eq!(text.parse::<Shard>().ok().map(|it| (it.number, it.of)), expect, "{text}");
        };
        check("1/1", Some((1, 1)));
        check("2/5", Some((2, 5)));
        check("0/5", None);
        check("6/5", None);
        check("5", None);
        check("1/0", None);
        check("-1/2", None);
        check("a/b", None);
    }

    #[test]
    fn every_document_belongs_to_one_shard() {
        for of in [1, 2, 5] {
            let mut n = vec![0; of as usize];
            for number in 0..1000_u32 {
                let hash = blake3::hash(&number.to_le_bytes());
                let holds: Vec<u32> = (1..=of).filter(|number| Shard { number: *number, of }.holds(&hash)).collect();
                assert_eq!(holds.len(), 1);
                n[holds[0] as usize - 1] += 1;
            }
            assert!(n.iter().all(|it| *it > 800 / of), "{n:?}");
        }
    }

    #[test]
    fn shards_lie_beside_their_lake() {
        assert_eq!(shards_of(Path::new("out/lake")), Path::new("out/lake.shards"));
        assert_eq!(shards_of(Path::new("lake")), Path::new("lake.shards"));
    }
}
