//! From one lake to the next in one step.
//!
//! The lake's path is a symbolic link to a generation beside it:
//!
//! ```text
//! lake -> .lake.generations/0123456789abcdef
//! .lake.generations/lock                held by the run that writes
//! .lake.generations/building/           half-written; the next run takes it away
//! .lake.generations/waiting             rows that memory had no room for; the same
//! .lake.generations/0123456789abcdef/   complete, never changed again
//! .lake.generations/fedcba9876543210/   the one before: readers that opened it finish in peace
//! ```
//!
//! A generation is written whole and made safe on disk under `building`, gets its name, and only then is a new link renamed over
//! the old one: readers see one or the other, and a run that is killed leaves what was there. What stands at the lake's path and is
//! not our link is never touched, but for an empty directory.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::manifest::Listing;
use crate::error::{Error, Result};

const BUILDING: &str = "building";
const WAITING: &str = "waiting";
const NEXT_LINK: &str = "next";
const LOCK: &str = "lock";

/// What stands at the lake's path.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    /// Nothing.
    Free,
    /// A directory without entries, which may be replaced.
    EmptyDirectory,
    /// Our link, to the generation of this name.
    Ours(OsString),
}

/// The generations of one lake, locked for this run.
#[derive(Debug)]
pub struct Generations {
    lake: PathBuf,
    directory: PathBuf,
    /// Released with the file; also when the process is killed.
    _lock: File,
}

/// How a publication ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Name of the generation that the lake's path now leads to.
    pub generation: String,
    /// True where the lake held exactly this before.
    pub unchanged: bool,
}

impl Generations {
    /// Locks the generations of the lake at `lake` and makes an empty directory to build the next one in.
    ///
    /// # Errors
    /// - something that is not ours stands at the path
    /// - another run is writing this lake
    /// - the place cannot be written
    pub fn lock(lake: &Path) -> Result<Self> {
        let Some(name) = lake.file_name() else {
            return Err(Error::new("the path of a lake must end in a name").path(lake).hint("give a path such as out/lake"));
        };
        let lake = parent_of(lake).join(name);
        check_place(&lake)?;
        let directory = lake.with_file_name(generations_name(name));
        let place = directory.clone();
        let unwritable = |cause| Error::io("cannot write the lake", &place, cause).hint("choose a place that you may write to");
        fs::create_dir_all(&directory).map_err(unwritable)?;
        let lock = File::options().create(true).write(true).truncate(false).open(directory.join(LOCK)).map_err(unwritable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::new("another run is writing this lake")
                    .path(&lake)
                    .hint("wait until it has ended, or write to another path"));
            }
            Err(TryLockError::Error(cause)) => return Err(Error::io("cannot lock the lake", &directory, cause)),
        }
        let generations = Self { lake, directory, _lock: lock };
        generations.clear_building().map_err(unwritable)?;
        fs::create_dir(generations.building()).map_err(unwritable)?;
        Ok(generations)
    }

    /// The lake's path.
    #[must_use]
    pub fn lake(&self) -> &Path {
        &self.lake
    }

    /// The directory to write the next generation in.
    #[must_use]
    pub fn building(&self) -> PathBuf {
        self.directory.join(BUILDING)
    }

    /// The file of rows that wait on disk; gone when this is let go of.
    #[must_use]
    pub fn waiting(&self) -> PathBuf {
        self.directory.join(WAITING)
    }

    /// Makes what was built the lake; `listing` lists it and is in it.
    ///
    /// # Errors
    /// - the place cannot be written, or something not ours stands at the lake's path by now
    pub fn publish(&self, listing: &Listing) -> Result<Publication> {
        let place = check_place(&self.lake)?;
        let fail = |cause| Error::io("cannot publish the lake", &self.lake, cause);
        let name = self.settle(listing, &place).map_err(fail)?;
        let unchanged = place == Place::Ours(OsString::from(&name));
        if !unchanged {
            self.point_to(&name, &place).map_err(fail)?;
            self.clear_older(&name, &place).map_err(fail)?;
        }
        Ok(Publication { generation: name, unchanged })
    }

    /// Gives what was built its name among the generations, or lets go of it where it is there already.
    fn settle(&self, listing: &Listing, place: &Place) -> io::Result<String> {
        let building = self.building();
        sync_directories(&building)?;
        let id = listing.manifest.generation();
        // A generation that was damaged after it was written is replaced, but not under the feet of its readers.
        let mut attempt = 1;
        let name = loop {
            let name = if attempt == 1 { id.clone() } else { format!("{id}-{attempt}") };
            let path = self.directory.join(&name);
            if !path.exists() {
                fs::rename(&building, &path)?;
                break name;
            }
            if listing.holds_in(&path) {
                fs::remove_dir_all(&building)?;
                break name;
            }
            if *place == Place::Ours(OsString::from(&name)) {
                attempt += 1;
            } else {
                fs::remove_dir_all(&path)?;
            }
        };
        sync_directory(&self.directory)?;
        Ok(name)
    }

    /// Renames a link to the generation `name` over the lake's path.
    fn point_to(&self, name: &str, place: &Place) -> io::Result<()> {
        let next = self.directory.join(NEXT_LINK);
        // Relative, so that the parent can be moved with all that is in it.
        let target = Path::new(self.directory.file_name().unwrap_or_default()).join(name);
        symlink(&target, &next)?;
        if *place == Place::EmptyDirectory {
            fs::remove_dir(&self.lake)?;
        }
        fs::rename(&next, &self.lake)?;
        sync_directory(&parent_of(&self.lake))
    }

    /// Takes away all generations but the new one and the one before.
    fn clear_older(&self, name: &str, place: &Place) -> io::Result<()> {
        for entry in fs::read_dir(&self.directory)? {
            let entry = entry?;
            let file_name = entry.file_name();
            let is_kept = file_name == name || *place == Place::Ours(file_name.clone());
            if !is_kept && is_generation(&file_name) && entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    /// Takes away what a run that did not end left behind.
    fn clear_building(&self) -> io::Result<()> {
        let gone = |result: io::Result<()>| match result {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
        gone(fs::remove_file(self.directory.join(NEXT_LINK)))?;
        gone(fs::remove_file(self.waiting()))?;
        gone(fs::remove_dir_all(self.building()))
    }
}

/// A run that ends without publishing leaves nothing half-written.
impl Drop for Generations {
    fn drop(&mut self) {
        // What cannot be removed now, the next run removes.
        let _ = self.clear_building();
    }
}

fn generations_name(lake_name: &OsStr) -> OsString {
    let mut name = OsString::from(".");
    name.push(lake_name);
    name.push(".generations");
    name
}

fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// True for the names that [`Generations::settle`] gives.
pub(super) fn is_generation(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else { return false };
    let (id, attempt) = name.split_once('-').unwrap_or((name, "2"));
    id.len() == 16 && id.bytes().all(|b| b.is_ascii_hexdigit()) && attempt.bytes().all(|b| b.is_ascii_digit())
}

/// What stands at the lake's path.
fn check_place(lake: &Path) -> Result<Place> {
    let not_ours = |what: &str| {
        Err(Error::new(format!("will not write a lake over {what}"))
            .path(lake)
            .hint("give a path that does not exist yet, or remove what is there yourself"))
    };
    let unreadable =
        |cause| Error::io("cannot look at the lake's place", lake, cause).hint("give a path whose parent is a directory");
    let metadata = match fs::symlink_metadata(lake) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Place::Free),
        Err(error) => return Err(unreadable(error)),
    };
    if metadata.is_symlink() {
        let target = fs::read_link(lake).map_err(unreadable)?;
        let mut components = target.components();
        let ours = generations_name(lake.file_name().unwrap_or_default());
        return match (components.next(), components.next(), components.next()) {
            (Some(Component::Normal(directory)), Some(Component::Normal(name)), None) if directory == ours => {
                Ok(Place::Ours(name.to_owned()))
            }
            _ => not_ours("a symbolic link that leads elsewhere"),
        };
    }
    if metadata.is_dir() {
        let is_empty = fs::read_dir(lake).map_err(unreadable)?.next().is_none();
        return if is_empty { Ok(Place::EmptyDirectory) } else { not_ours("a directory that holds something") };
    }
    not_ours("a file")
}

#[cfg(unix)]
fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

#[cfg(not(unix))]
fn symlink(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::new(ErrorKind::Unsupported, "a lake needs symbolic links that can be renamed over each other"))
}

/// Makes the entries of one directory safe on disk.
fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Makes the entries of a directory and all below it safe on disk.
fn sync_directories(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_directories(&entry.path())?;
        }
    }
    sync_directory(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lake::manifest::{MANIFEST, Manifest};
    use crate::lake::package::PACKAGE;

    fn listing(program: &str) -> Listing {
        let manifest = Manifest { program: program.to_owned(), definitions: String::new(), tables: Vec::new(), files: Vec::new() };
        Listing { manifest, package: "{}".to_owned() }
    }

    fn publish(lake: &Path, program: &str) -> Publication {
        let generations = Generations::lock(lake).unwrap();
        let listing = listing(program);
        fs::write(generations.building().join(PACKAGE), &listing.package).unwrap();
        fs::write(generations.building().join(MANIFEST), listing.manifest.to_json()).unwrap();
        generations.publish(&listing).unwrap()
    }

    fn generations_of(lake: &Path) -> Vec<String> {
        let directory = lake.with_file_name(generations_name(lake.file_name().unwrap()));
        let names = fs::read_dir(directory).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|it| it != LOCK).collect();
        names.sort();
        names
    }

    #[track_caller]
    fn refuses(lake: &Path, expect: &str) {
        let error = Generations::lock(lake).unwrap_err();
        assert!(error.to_string().contains(expect), "{error}");
        assert!(error.hint_text().is_some(), "{error}");
    }

    #[test]
    fn link_moves_from_one_generation_to_the_next() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("deep/湖");
        let first = publish(&lake, "one");
        assert!(!first.unchanged);
        assert_eq!(Manifest::read(&lake).unwrap().program, "one");
        assert_eq!(fs::read_link(&lake).unwrap(), Path::new(".湖.generations").join(&first.generation));
        let second = publish(&lake, "two");
        assert_eq!(Manifest::read(&lake).unwrap().program, "two");
        let mut kept = [first.generation.clone(), second.generation.clone()];
        kept.sort();
        assert_eq!(generations_of(&lake), kept);
        let third = publish(&lake, "three");
        let mut kept = [second.generation, third.generation];
        kept.sort();
        assert_eq!(generations_of(&lake), kept);
    }

    #[test]
    fn same_content_is_the_same_generation() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        let first = publish(&lake, "one");
        let again = publish(&lake, "one");
        assert_eq!(again, Publication { unchanged: true, ..first });
        assert_eq!(generations_of(&lake), [again.generation]);
    }

    #[test]
    fn damaged_generation_is_replaced() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        publish(&lake, "one");
        for file in [MANIFEST, PACKAGE] {
            fs::write(lake.join(file), "damaged").unwrap();
            assert!(!publish(&lake, "one").unchanged);
            assert_eq!(Manifest::read(&lake).unwrap().program, "one");
            assert_eq!(fs::read_to_string(lake.join(PACKAGE)).unwrap(), "{}");
        }
    }

    #[test]
    fn what_is_not_ours_is_not_touched() {
        let place = tempfile::tempdir().unwrap();
        let directory = place.path().join("directory");
        fs::create_dir(&directory).unwrap();
        fs::write(directory.join("thesis.txt"), "mine").unwrap();
        refuses(&directory, "a directory that holds something");
        assert_eq!(fs::read_to_string(directory.join("thesis.txt")).unwrap(), "mine");
        refuses(&directory.join("thesis.txt"), "a file");
        let link = place.path().join("link");
        symlink(Path::new("directory"), &link).unwrap();
        refuses(&link, "a symbolic link that leads elsewhere");
        refuses(Path::new("/"), "must end in a name");
        refuses(&directory.join("thesis.txt/lake"), "thesis.txt");
    }

    #[test]
    fn empty_directory_is_replaced_at_the_end_only() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        fs::create_dir(&lake).unwrap();
        drop(Generations::lock(&lake).unwrap());
        assert!(fs::symlink_metadata(&lake).unwrap().is_dir());
        publish(&lake, "one");
        assert_eq!(Manifest::read(&lake).unwrap().program, "one");
    }

    #[test]
    fn second_run_is_told_of_the_first() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        let first = Generations::lock(&lake).unwrap();
        refuses(&lake, "another run is writing this lake");
        drop(first);
        publish(&lake, "one");
    }

    #[test]
    fn leftovers_of_a_killed_run_go() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        publish(&lake, "one");
        let directory = place.path().join(".lake.generations");
        fs::create_dir_all(directory.join(BUILDING).join("reports")).unwrap();
        fs::create_dir(directory.join("0123456789abcdef")).unwrap();
        symlink(Path::new("nowhere"), &directory.join(NEXT_LINK)).unwrap();
        fs::create_dir(directory.join("not ours")).unwrap();
        publish(&lake, "two");
        let names = generations_of(&lake);
        assert_eq!(names.len(), 3, "{names:?}");
        assert!(names.contains(&"not ours".to_owned()));
    }

    #[test]
    fn moved_parent_is_still_a_lake() {
        let place = tempfile::tempdir().unwrap();
        publish(&place.path().join("a/lake"), "one");
        fs::rename(place.path().join("a"), place.path().join("b")).unwrap();
        assert_eq!(Manifest::read(&place.path().join("b/lake")).unwrap().program, "one");
    }
}
