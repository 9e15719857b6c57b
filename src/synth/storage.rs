//! Writes a corpus: shards of a thousand documents in parallel, and their answers in order.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::Duration;

use rayon::prelude::*;

use super::pack::{self, Pack, SHARD};
use super::{Order, Words, make};
use crate::error::{Error, Result};

/// File of the answers in a corpus's folder.
pub const GOLD: &str = "gold.jsonl";

/// Folder of the documents in it.
const REPORTS: &str = "reports";

/// What was written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Documents.
    pub documents: u64,
    /// Bytes of documents and packs.
    pub bytes: u64,
    /// Bytes of the answers.
    pub gold_bytes: u64,
}

impl Written {
    /// What is said at the end.
    #[must_use]
    pub fn summary(&self, folder: &Path, took: Duration) -> String {
        let (seconds, mib) = (took.as_secs_f64().max(1e-3), f64::from(1 << 20));
        format!(
            "documents  {} in {seconds:.1} s ({:.0} documents/s), {:.1} MiB ({:.1} MiB/s)\nanswers    {} ({:.1} MiB)\n\nnext: gongkai run --input {} --output lake && gongkai eval lake {}\n",
            self.documents,
            self.documents as f64 / seconds,
            self.bytes as f64 / mib,
            self.bytes as f64 / mib / seconds,
            folder.join(GOLD).display(),
            self.gold_bytes as f64 / mib,
            folder.join(REPORTS).display(),
            folder.display()
        )
    }
}

struct Shard {
    gold: Vec<u8>,
    bytes: u64,
}

/// Writes the documents below `folder/reports` and their answers to `folder/gold.jsonl`, in as many threads as the current pool has.
///
/// # Errors
/// * there is something in the folder
/// * it cannot be written
pub fn write(words: &Words, order: &Order, folder: &Path) -> Result<Written> {
    let reports = folder.join(REPORTS);
    fs::create_dir_all(folder).map_err(|it| Error::io("cannot make the corpus's folder", folder, it))?;
    let mut there = fs::read_dir(folder).map_err(|it| Error::io("cannot list the corpus's folder", folder, it))?;
    if there.next().is_some() {
        return Err(Error::new("the corpus's folder is not empty").path(folder).hint("name one that is new"));
    }
    fs::create_dir_all(&reports).map_err(|it| Error::io("cannot make the folder of the documents", &reports, it))?;
    let path = folder.join(GOLD);
    let gold = File::create_new(&path).map_err(|it| Error::io("cannot make the file of the answers", &path, it))?;
    let mut gold = BufWriter::new(gold);
    let unwritable = |it| Error::io("cannot write the answers", &path, it);
    let mut written = Written { documents: order.n, ..Written::default() };
    let n_shards = order.n.div_ceil(SHARD);
    // A few shards at a time, so that the answers wait for their turn in memory and not in thousands.
    let step = (rayon::current_num_threads() as u64 * 2).max(1);
    for first in (0..n_shards).step_by(step as usize) {
        let last = (first + step).min(n_shards);
        let shards: Vec<Result<Shard>> = (first..last).into_par_iter().map(|it| write_shard(words, order, &reports, it)).collect();
        for shard in shards {
            let shard = shard?;
            gold.write_all(&shard.gold).map_err(unwritable)?;
            written.bytes += shard.bytes;
            written.gold_bytes += shard.gold.len() as u64;
        }
    }
    gold.flush().map_err(unwritable)?;
    Ok(written)
}

fn write_shard(words: &Words, order: &Order, reports: &Path, shard: u64) -> Result<Shard> {
    let mut done = Shard { gold: Vec::new(), bytes: 0 };
    let mut packed = Vec::new();
    let mut has_folder = false;
    for index in shard * SHARD..((shard + 1) * SHARD).min(order.n) {
        let made = make(words, order, index);
        let is_file = order.pack == Pack::Files || (order.pack == Pack::Jsonl && made.text.is_none());
        if is_file {
            let path = reports.join(&made.path);
            if let Some(folder) = path.parent().filter(|_| !has_folder) {
                fs::create_dir_all(folder).map_err(|it| Error::io("cannot make a folder of documents", folder, it))?;
                has_folder = true;
            }
            fs::write(&path, &made.bytes).map_err(|it| Error::io("cannot write a document", &path, it))?;
            done.bytes += made.bytes.len() as u64;
        } else {
            pack::append(&mut packed, &made, order.pack);
        }
        serde_json::to_writer(&mut done.gold, &made.gold).map_err(|it| Error::new("cannot write an answer").cause(it))?;
        done.gold.push(b'\n');
    }
    if order.pack != Pack::Files {
        pack::finish(&mut packed, order.pack);
        let path = reports.join(order.pack.name(shard));
        fs::write(&path, &packed).map_err(|it| Error::io("cannot write a shard", &path, it))?;
        done.bytes += packed.len() as u64;
    }
    Ok(done)
}
