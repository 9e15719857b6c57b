//! Objects of a store as files: listed below a prefix, and read in pieces.
//!
//! An object of at most one block is one request. A larger one is read in pieces that grow while it is read in order, the next one
//! under way while one is used, and that are small again after a jump: a corpus of any size streams in bounded memory, and the table
//! of contents at an archive's end costs little.

use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::path::Path as Key;
use object_store::{GetOptions, GetRange, ObjectMeta, ObjectStore, ObjectStoreExt};
use tokio::task::JoinHandle;

use super::storage::{Handle, Patterns, Storage};
use super::{Input, Listed};
use crate::cloud::{Fault, Place, runtime};
use crate::error::Result;

/// Largest piece that is asked for at once; an object has at most two in memory.
const BLOCK: u64 = 8 << 20;
/// The first piece of a larger object: enough to tell what it is.
const FIRST: u64 = 1 << 20;
/// The first piece after a jump.
const JUMP: u64 = 256 << 10;

/// The objects of all stores.
#[derive(Debug)]
pub struct Objects;

impl Storage for Objects {
    fn list(&self, input: &Input) -> Result<Vec<Listed>> {
        let place = Place::open(&input.root)?;
        let patterns = Patterns::of(input)?;
        let failed = |fault: Fault| fault.at("cannot list the input", &place.address());
        let prefix = Some(place.key()).filter(|it| !it.as_ref().is_empty());
        let mut objects: Vec<ObjectMeta> = place.wait(place.store().list(prefix).try_collect()).map_err(failed)?;
        objects.sort_by(|a, b| a.location.cmp(&b.location));
        let listed = |source: &str, object: &ObjectMeta| Listed {
            source: source.to_owned(),
            path: PathBuf::from(place.address_of(&object.location)),
            input: 0,
            bytes: object.size,
            broken: None,
        };
        if objects.is_empty() && prefix.is_some() {
            let object = place.wait(place.store().head(place.key())).map_err(failed)?;
            let name = place.key().filename().unwrap_or_default();
            return Ok(vec![listed(name, &object)]);
        }
        let mut places = Vec::new();
        for object in &objects {
            // Some tools mark folders by empty objects; `Key` takes the slash from their names.
            if object.size == 0 && has_below(&objects, &object.location) {
                continue;
            }
            if let Some(source) = place.below(&object.location).filter(|it| patterns.want(it)) {
                places.push(listed(source, object));
            }
        }
        Ok(places)
    }

    fn open(&self, place: &Listed) -> io::Result<Box<dyn Handle>> {
        let size = place.bytes;
        let place = Place::open(&place.path).map_err(io::Error::other)?;
        Ok(Box::new(Object { place, size, tag: None, at: 0, start: 0, held: Bytes::new(), step: 0, ahead: None }))
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        let place = Place::open(path).map_err(io::Error::other)?;
        Ok(place.wait(place.store().head(place.key()))?.size)
    }
}

/// True where one of the sorted objects lies below the key.
fn has_below(objects: &[ObjectMeta], key: &Key) -> bool {
    let folder = format!("{key}/");
    let at = objects.partition_point(|it| it.location.as_ref() < folder.as_str());
    objects.get(at).is_some_and(|it| it.location.as_ref().starts_with(&folder))
}

/// An object that is read.
struct Object {
    place: Place,
    size: u64,
    /// Which version of it is read, once that is known: pieces of two never come together.
    tag: Option<String>,
    /// Where the next byte is read.
    at: u64,
    /// What is held, and where it starts.
    start: u64,
    held: Bytes,
    /// How long the last piece was meant to be; 0 before the first.
    step: u64,
    ahead: Option<Ahead>,
}

/// A piece that is under way.
struct Ahead {
    range: Range<u64>,
    task: JoinHandle<object_store::Result<(Bytes, ObjectMeta)>>,
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Object {
    /// The end of what is held.
    fn end(&self) -> u64 {
        self.start + self.held.len() as u64
    }

    /// Holds the piece around the next byte.
    fn load(&mut self) -> io::Result<()> {
        let ahead = self.ahead.take().filter(|it| it.range.contains(&self.at));
        let is_in_order = self.at >= self.end() && self.at - self.end() <= self.step;
        let (range, got) = match ahead {
            Some(mut ahead) => {
                let joined = self.place.wait(async { Ok((&mut ahead.task).await) })?;
                // A task that broke is asked again here.
                match joined {
                    Ok(got) => (ahead.range.clone(), got.map_err(Fault::from)?),
                    Err(_) => (ahead.range.clone(), self.fetch(ahead.range.clone())?),
                }
            }
            None => {
                let range = self.next_range(is_in_order);
                let got = self.fetch(range.clone())?;
                (range, got)
            }
        };
        let (bytes, meta) = got;
        if self.tag.is_none() {
            // It may be another one than was listed; from here on it is this one.
            self.size = meta.size;
            self.tag = meta.e_tag;
        }
        if bytes.is_empty() && self.at < self.size {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.step = range.end - range.start;
        (self.start, self.held) = (range.start, bytes);
        if is_in_order && self.step > FIRST && self.end() < self.size {
            let range = self.end()..(self.end() + (self.step * 2).min(BLOCK)).min(self.size);
            let request = request(&self.place, &range, self.size, self.tag.clone());
            let task = runtime().map_err(io::Error::other)?.spawn(request);
            self.ahead = Some(Ahead { range, task });
        }
        Ok(())
    }

    /// What to ask for to have the next byte.
    fn next_range(&self, is_in_order: bool) -> Range<u64> {
        if self.size <= BLOCK {
            return 0..self.size;
        }
        let step = match self.step {
            0 if self.at == 0 => FIRST,
            step if is_in_order => (step * 2).clamp(JUMP, BLOCK),
            _ => JUMP,
        };
        // What reads the end reads what is before it next.
        let start = if self.size - self.at < step { self.size - step } else { self.at };
        start..(start + step).min(self.size)
    }

    fn fetch(&self, range: Range<u64>) -> io::Result<(Bytes, ObjectMeta)> {
        Ok(self.place.wait(request(&self.place, &range, self.size, self.tag.clone()))?)
    }
}

/// Asks for a range of an object, of this version where it is given.
fn request(
    place: &Place,
    range: &Range<u64>,
    size: u64,
    tag: Option<String>,
) -> impl Future<Output = object_store::Result<(Bytes, ObjectMeta)>> + Send + 'static {
    let (store, key): (_, Key) = (place.store().clone(), place.key().clone());
    let part = (*range != (0..size)).then(|| GetRange::Bounded(range.clone()));
    let options = GetOptions { range: part, if_match: tag, ..GetOptions::default() };
    async move {
        let result = store.get_opts(&key, options).await?;
        let meta = result.meta.clone();
        Ok((result.bytes().await?, meta))
    }
}

impl Read for Object {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() || self.at >= self.size {
            return Ok(0);
        }
        if !(self.start..self.end()).contains(&self.at) {
            self.load()?;
        }
        let from = usize::try_from(self.at - self.start).map_err(io::Error::other)?;
        let held = self.held.get(from..).unwrap_or_default();
        let n = held.len().min(out.len());
        out[..n].copy_from_slice(&held[..n]);
        self.at += n as u64;
        Ok(n)
    }
}

impl Seek for Object {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
