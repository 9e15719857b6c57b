//! From one lake to the next in one step, in an object store.
//!
//! ```text
//! lake/current.json                     the pointer: which generation is the lake; written last, in one step
//! lake/generations/0123456789abcdef/    complete, never changed again
//! lake/generations/fedcba9876543210/    the one before: readers that opened it finish in peace
//! ```
//!
//! Takes the directory that a generation was built in. Its files are uploaded under a name that nothing stands under, and only then is
//! the pointer replaced, on the condition that it is still the one that this run saw at its start: of two runs that end at the same
//! time one wins and the other is told. A run that is killed leaves the old lake, and files that no pointer leads to; the next run
//! removes them. What it removes it has listed before it replaced the pointer, so that it is never of a run that can still win.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use object_store::path::Path as Key;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload, UpdateVersion};
use serde::{Deserialize, Serialize};

use super::manifest::{Listing, MANIFEST, Manifest};
use super::publish::{Publication, is_generation};
use super::scratch::Scratch;
use crate::cloud::{Fault, Kind, Place};
use crate::error::{Error, Result};

/// Name of the pointer.
pub const POINTER: &str = "current.json";
/// What all generations lie below.
const GENERATIONS: &str = "generations";
/// What a pointer says that it is.
const FORMAT: &str = "gongkai-lake-1";

/// Files that are uploaded at the same time.
const UPLOADS: usize = 8;
/// A larger file goes in parts of this size, one after the other.
const PART: u64 = 8 << 20;
/// Parts that a store takes of one file; S3 has the lowest number, 10 000.
const MAX_PARTS: u64 = 9_000;

/// What stands in `current.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pointer {
    format: String,
    /// Name of the generation that is the lake.
    pub generation: String,
    /// Where its files are, below the lake.
    pub path: String,
    /// Name of the generation before.
    pub previous: Option<String>,
}

impl Pointer {
    fn new(generation: &str, previous: Option<&str>) -> Self {
        Self {
            format: FORMAT.to_owned(),
            generation: generation.to_owned(),
            path: below_generations(generation),
            previous: previous.map(str::to_owned),
        }
    }

    /// The pointer of the lake at `place`, and which version of it that is; `None` where there is none.
    ///
    /// # Errors
    /// - the store fails
    /// - what stands there is no pointer of ours
    pub fn read(place: &Place) -> Result<Option<(Self, UpdateVersion)>> {
        let key = place.key_of(POINTER);
        let got = place.wait(async {
            let result = place.store().get(&key).await?;
            let version = UpdateVersion { e_tag: result.meta.e_tag.clone(), version: result.meta.version.clone() };
            Ok((result.bytes().await?, version))
        });
        let (bytes, version) = match got {
            Ok(it) => it,
            Err(fault) if fault.kind == Kind::Missing => return Ok(None),
            Err(fault) => return Err(fault.at("cannot read the lake's pointer", &place.address_of(&key))),
        };
        let parsed: Option<Self> = serde_json::from_slice(&bytes).ok();
        let is_ours = |it: &Self| {
            it.format == FORMAT && is_generation(it.generation.as_ref()) && it.path == below_generations(&it.generation)
        };
        match parsed.filter(is_ours) {
            Some(pointer) => Ok(Some((pointer, version))),
            None => Err(Error::new(format!("not a lake: its {POINTER} is not of this program"))
                .path(Path::new(&place.address()))
                .hint("give another address, or remove what is there yourself")),
        }
    }
}

fn below_generations(generation: &str) -> String {
    format!("{GENERATIONS}/{generation}")
}

/// Reads the manifest of a generation.
///
/// # Errors
/// - the store fails, or there is none
pub fn read_manifest(place: &Place, pointer: &Pointer) -> Result<Manifest> {
    let key = place.key_of(&format!("{}/{MANIFEST}", pointer.path));
    let address = place.address_of(&key);
    let got = place.wait(async { place.store().get(&key).await?.bytes().await });
    let bytes = got.map_err(|fault| fault.at("cannot read", &address))?;
    serde_json::from_slice(&bytes).map_err(|cause| Error::new("not a manifest of a lake").path(Path::new(&address)).cause(cause))
}

/// A lake in an object store that this run will publish.
#[derive(Debug)]
pub struct Upload {
    place: Place,
    scratch: Scratch,
    /// The pointer at the start of the run.
    seen: Option<(Pointer, UpdateVersion)>,
    /// Where rows wait that memory has no room for.
    rows: Scratch,
}

impl Upload {
    /// Looks at what is there, and makes a folder to build in.
    ///
    /// # Errors
    /// - something that is not a lake of ours stands below the address
    /// - the store cannot be reached
    pub fn begin(lake: &Path) -> Result<Self> {
        let place = Place::open(lake)?;
        if place.key().as_ref().is_empty() {
            return Err(Error::new("a lake needs a name of its own in the bucket")
                .path(lake)
                .hint(format!("give an address such as {}/lake", place.address())));
        }
        let seen = Pointer::read(&place)?;
        if seen.is_none() {
            refuse_foreign(&place)?;
        }
        Ok(Self { place, scratch: Scratch::new()?, rows: Scratch::new()?, seen })
    }

    /// The lake's address.
    #[must_use]
    pub fn lake(&self) -> PathBuf {
        self.place.address().into()
    }

    /// The directory to write the next generation in.
    #[must_use]
    pub fn building(&self) -> PathBuf {
        self.scratch.path().to_owned()
    }

    /// The file of rows that wait on disk; gone when this is let go of.
    #[must_use]
    pub fn waiting(&self) -> PathBuf {
        self.rows.path().join("waiting")
    }

    /// The address that the generations lie below.
    #[must_use]
    pub fn generations_at(&self) -> PathBuf {
        self.place.address_of(&self.place.key_of(GENERATIONS)).into()
    }

    /// Makes what was built the lake; `listing` lists it and is in it.
    ///
    /// # Errors
    /// - another run has published meanwhile, or something not ours stands there by now
    /// - the store fails; the old lake is still there then
    pub fn publish(&self, listing: &Listing) -> Result<Publication> {
        let now = Pointer::read(&self.place)?;
        let mut generations = self.generations()?;
        let id = listing.manifest.generation();
        let is_whole = |name: &str| generations.get(name).is_some_and(|objects| self.holds(name, objects, listing));
        let is_it = |name: &str| name == id || name.strip_prefix(&id).is_some_and(|it| it.starts_with('-'));
        if let Some((pointer, _)) = now.as_ref().filter(|it| is_it(&it.0.generation) && is_whole(&it.0.generation)) {
            return Ok(Publication { generation: pointer.generation.clone(), unchanged: true });
        }
        if now != self.seen {
            return Err(self.lost_race());
        }
        let current = now.as_ref().map(|it| it.0.generation.as_str());
        let previous = now.as_ref().and_then(|it| it.0.previous.as_deref());
        // The one before is still there, and stays there while this run can win.
        let name = match previous.filter(|it| is_it(it) && is_whole(it)) {
            Some(previous) => previous.to_owned(),
            None => {
                let names = std::iter::once(id.clone()).chain((2u32..).map(|it| format!("{id}-{it}")));
                let name = names.into_iter().find(|it| !generations.contains_key(it)).unwrap_or_else(|| id.clone());
                self.upload(&name, listing)?;
                name
            }
        };
        let publication = self.point_to(&Pointer::new(&name, current))?;
        generations.retain(|it, _| *it != name && Some(it.as_str()) != current);
        self.remove(generations.into_values().flatten().map(|it| it.location).collect());
        Ok(publication)
    }

    /// The objects of all generations, by name.
    fn generations(&self) -> Result<BTreeMap<String, Vec<ObjectMeta>>> {
        let all = self.place.key_of(GENERATIONS);
        let objects: Vec<ObjectMeta> = self
            .place
            .wait(self.place.store().list(Some(&all)).try_collect())
            .map_err(|fault| fault.at("cannot list the lake", &self.place.address_of(&all)))?;
        let mut generations: BTreeMap<String, Vec<ObjectMeta>> = BTreeMap::new();
        for object in objects {
            let name = generation_of(&self.place, &object.location).map(str::to_owned);
            if let Some(name) = name {
                generations.entry(name).or_default().push(object);
            }
        }
        Ok(generations)
    }

    /// True where the objects of a generation are all that is listed, and as long. Their bytes were right when they were
    /// uploaded: an object is there whole or not at all.
    fn holds(&self, name: &str, objects: &[ObjectMeta], listing: &Listing) -> bool {
        let sizes: BTreeMap<&Key, u64> = objects.iter().map(|it| (&it.location, it.size)).collect();
        listing.files().all(|(path, bytes)| sizes.get(&self.key(name, &path)) == Some(&bytes))
    }

    fn key(&self, generation: &str, path: &str) -> Key {
        self.place.key_of(&format!("{}/{path}", below_generations(generation)))
    }

    /// Uploads all files of a generation, its manifest last.
    fn upload(&self, name: &str, listing: &Listing) -> Result<()> {
        let put = |path: String| {
            let (from, to) = (self.scratch.path().join(&path), self.key(name, &path));
            async move {
                let sent = put_file(&self.place, &from, &to).await;
                sent.map_err(|cause| (self.place.address_of(&to), cause))
            }
        };
        let files = listing.files().map(|it| it.0).filter(|it| it != MANIFEST);
        let all = async {
            let sent: std::result::Result<(), _> = stream::iter(files).map(put).buffer_unordered(UPLOADS).try_collect().await;
            Ok(match sent {
                Ok(()) => put(MANIFEST.to_owned()).await,
                failed => failed,
            })
        };
        let sent = self.place.wait(all).map_err(|fault| fault.at("cannot upload", &self.place.address()))?;
        sent.map_err(|(address, cause)| match cause {
            Broken::Store(fault) => fault.at("cannot upload", &address),
            Broken::File(cause) => Error::io("cannot read what was built", self.scratch.path(), cause),
        })?;
        // A store that took all and has not all is none to lead readers to.
        let is_whole = self.generations()?.get(name).is_some_and(|it| self.holds(name, it, listing));
        if is_whole { Ok(()) } else { Err(self.lost_race()) }
    }

    /// Replaces the pointer that was seen.
    fn point_to(&self, pointer: &Pointer) -> Result<Publication> {
        let key = self.place.key_of(POINTER);
        let mut text = serde_json::to_string_pretty(pointer).expect("a pointer always prints");
        text.push('\n');
        let put = |mode: PutMode| {
            let payload = PutPayload::from(text.clone());
            self.place.wait(self.place.store().put_opts(&key, payload, PutOptions { mode, ..PutOptions::default() }))
        };
        let condition = match &self.seen {
            Some((_, version)) => PutMode::Update(version.clone()),
            None => PutMode::Create,
        };
        let mut done = put(condition);
        if done.as_ref().is_err_and(|it| it.kind == Kind::Unable) {
            // The store knows no conditions: as near to one as it comes.
            if Pointer::read(&self.place)? != self.seen {
                return Err(self.lost_race());
            }
            done = put(PutMode::Overwrite);
        }
        match done {
            Ok(_) => Ok(Publication { generation: pointer.generation.clone(), unchanged: false }),
            Err(fault) if matches!(fault.kind, Kind::Changed | Kind::Missing) => match Pointer::read(&self.place)? {
                // Written, and the answer was lost; or another run has published the same.
                Some((now, _)) if now.generation == pointer.generation => {
                    Ok(Publication { generation: now.generation, unchanged: false })
                }
                _ => Err(self.lost_race()),
            },
            Err(fault) => Err(fault.at("cannot publish the lake", &self.place.address_of(&key))),
        }
    }

    /// Removes what no pointer leads to any more. What cannot be removed now, a later run removes.
    fn remove(&self, keys: Vec<Key>) {
        let keys = stream::iter(keys.into_iter().map(Ok)).boxed();
        let _ = self.place.wait(async {
            self.place.store().delete_stream(keys).for_each(|_| async {}).await;
            Ok(())
        });
    }

    fn lost_race(&self) -> Error {
        Error::new("another run has written this lake meanwhile")
            .path(Path::new(&self.place.address()))
            .hint("the lake is as that run left it; run again")
    }
}

/// The generation that a key belongs to.
fn generation_of<'k>(place: &Place, key: &'k Key) -> Option<&'k str> {
    let (name, _) = place.below(key)?.strip_prefix(GENERATIONS)?.strip_prefix('/')?.split_once('/')?;
    is_generation(name.as_ref()).then_some(name)
}

/// Refuses a place without a pointer where anything stands but what a run that was killed left behind.
fn refuse_foreign(place: &Place) -> Result<()> {
    let failed = |fault: Fault| fault.at("cannot look at the lake's place", &place.address());
    let mut objects = place.store().list(Some(place.key()));
    while let Some(object) = place.wait(objects.try_next()).map_err(failed)? {
        if generation_of(place, &object.location).is_none() {
            return Err(Error::new(format!("will not write a lake beside what is there: {}", place.address_of(&object.location)))
                .hint("give an address that nothing lies below, or remove what is there yourself"));
        }
    }
    Ok(())
}

/// Why a file was not uploaded.
enum Broken {
    File(io::Error),
    Store(Fault),
}

impl From<io::Error> for Broken {
    fn from(cause: io::Error) -> Self {
        Self::File(cause)
    }
}

impl From<object_store::Error> for Broken {
    fn from(cause: object_store::Error) -> Self {
        Self::Store(cause.into())
    }
}

/// Uploads a file; a large one in parts, which become an object with the last of them.
async fn put_file(place: &Place, from: &Path, to: &Key) -> std::result::Result<(), Broken> {
    let mut file = File::open(from)?;
    let size = file.metadata()?.len();
    if size <= PART {
        place.store().put(to, read_part(&mut file, size)?.into()).await?;
        return Ok(());
    }
    let part = PART.max(size / MAX_PARTS);
    let mut upload = place.store().put_multipart(to).await?;
    let parts = async {
        let mut left = size;
        while left > 0 {
            let bytes = read_part(&mut file, part.min(left))?;
            left -= bytes.len() as u64;
            upload.put_part(bytes.into()).await?;
        }
        Ok::<(), Broken>(())
    };
    if let Err(broken) = parts.await {
        // The store throws the parts away in its own time where it cannot now.
        let _ = upload.abort().await;
        return Err(broken);
    }
    upload.complete().await?;
    Ok(())
}

/// Blocks the thread that publishes, which has nothing else to do; requests have threads of their own.
fn read_part(file: &mut File, length: u64) -> io::Result<Bytes> {
    let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
    file.read_exact(&mut bytes)?;
    Ok(bytes.into())
}

#[cfg(test)]
mod tests;
