//! Where an export goes: built in a hidden folder beside its place, then renamed over what was there.
//!
//! ```text
//! out/bi             the export
//! out/.bi.building   the next one, locked while it is written; what a killed run left there the next one removes
//! out/.bi.replaced   a folder that is being replaced, between two renames
//! ```

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde_json::Value;
use walkdir::WalkDir;

use crate::error::{Error, Result};
use crate::lake::package::{Kind, PACKAGE};

const LOCK: &str = ".lock";

/// An export on its way.
#[derive(Debug)]
pub struct Building {
    target: PathBuf,
    folder: PathBuf,
    /// Released with the file; also when the process is killed.
    _lock: File,
}

impl Building {
    /// Makes the folder to build in. What stands at `target` was looked at by the caller.
    fn begin(target: &Path) -> Result<Self> {
        let target = parent_of(target).join(name_of(target)?);
        let folder = beside(&target, "building");
        let unwritable = |cause| Error::io("cannot write", &folder, cause).hint("choose a place that you may write to");
        fs::create_dir_all(parent_of(&target)).map_err(unwritable)?;
        let lock = |options: &mut fs::OpenOptions| options.write(true).open(folder.join(LOCK));
        if let Ok(file) = lock(&mut File::options())
            && file.try_lock().is_err()
        {
            return Err(Error::new("another export is writing this").path(&target).hint("wait until it has ended"));
        }
        match fs::remove_dir_all(&folder) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => return Err(unwritable(cause)),
            _ => fs::create_dir(&folder).map_err(unwritable)?,
        }
        let file = lock(File::options().create_new(true)).map_err(unwritable)?;
        file.try_lock().map_err(|cause| unwritable(cause.into()))?;
        Ok(Self { target, folder, _lock: file })
    }

    /// The folder to build in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The path that the export will have.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Begins a folder of files that a data package of this kind lists.
    ///
    /// # Errors
    /// - what stands there is not an earlier one, or holds something besides
    /// - the place cannot be written
    pub fn folder_at(target: &Path, kind: Kind) -> Result<Self> {
        name_of(target)?;
        let replaced = beside(target, "replaced");
        if !target.exists() && check_folder(&replaced, kind).is_ok_and(|it| it) {
            // A run was killed between its two renames.
            fs::rename(&replaced, target).map_err(|cause| Error::io("cannot put back", target, cause))?;
        }
        check_folder(target, kind)?;
        Self::begin(target)
    }

    /// Puts the folder that was built into its place.
    ///
    /// # Errors
    /// - something else stands there by now, or the place cannot be written; then the old export is still there
    pub fn publish_folder(self, kind: Kind) -> Result<()> {
        let failed = |cause| Error::io("cannot put the export into its place", &self.target, cause);
        let was_there = check_folder(&self.target, kind)?;
        fs::remove_file(self.folder.join(LOCK)).map_err(failed)?;
        let replaced = beside(&self.target, "replaced");
        if was_there {
            if check_folder(&replaced, kind)? {
                fs::remove_dir_all(&replaced).map_err(failed)?;
            }
            fs::rename(&self.target, &replaced).map_err(failed)?;
        }
        if let Err(cause) = fs::rename(&self.folder, &self.target) {
            let _ = fs::rename(&replaced, &self.target);
            return Err(failed(cause));
        }
        if was_there { fs::remove_dir_all(&replaced).map_err(failed) } else { Ok(()) }
    }

    /// Begins a file; `is_ours` looks at the one that is there, if there is one.
    ///
    /// # Errors
    /// - what stands there is not ours
    /// - the place cannot be written
    pub fn file_at(target: &Path, is_ours: impl FnOnce(&Path) -> Result<bool>) -> Result<Self> {
        match fs::symlink_metadata(target) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(cause) => return Err(Error::io("cannot look at the place of the export", target, cause)),
            Ok(it) if it.is_file() => {
                if !is_ours(target)? {
                    return Err(foreign(target, "a file that is not an earlier export"));
                }
            }
            Ok(_) => return Err(foreign(target, "what is no file")),
        }
        Self::begin(target)
    }

    /// Puts the file `name` of the folder into its place.
    ///
    /// # Errors
    /// - the place cannot be written; then the old export is still there
    pub fn publish_file(self, name: &str) -> Result<u64> {
        let failed = |cause| Error::io("cannot put the export into its place", &self.target, cause);
        let built = self.folder.join(name);
        let bytes = File::open(&built).and_then(|it| it.sync_all().and_then(|()| it.metadata())).map_err(failed)?.len();
        fs::rename(&built, &self.target).map_err(failed)?;
        Ok(bytes)
    }
}

/// What did not end leaves nothing behind.
impl Drop for Building {
    fn drop(&mut self) {
        // What cannot be removed now, the next export removes.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// True where an export of this kind stands there, false where nothing does.
fn check_folder(target: &Path, kind: Kind) -> Result<bool> {
    let unreadable = |cause| Error::io("cannot look at the place of the export", target, cause);
    let metadata = match fs::symlink_metadata(target) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(cause) => return Err(unreadable(cause)),
    };
    if !metadata.is_dir() {
        return Err(foreign(target, "what is no folder"));
    }
    if fs::read_dir(target).map_err(unreadable)?.next().is_none() {
        return Ok(true);
    }
    let package: Option<Value> = fs::read(target.join(PACKAGE)).ok().and_then(|it| serde_json::from_slice(&it).ok());
    let Some(package) = package.filter(|it| it["gongkai"]["kind"] == kind.as_str()) else {
        return Err(foreign(target, "a folder that is not an earlier export"));
    };
    let listed: Vec<&str> = package["resources"].as_array().into_iter().flatten().filter_map(|it| it["path"].as_str()).collect();
    for entry in WalkDir::new(target).min_depth(1) {
        let entry = entry.map_err(|cause| Error::new("cannot look at the place of the export").path(target).cause(cause))?;
        let below = entry.path().strip_prefix(target).unwrap_or(entry.path());
        let is_listed = below == Path::new(PACKAGE) || listed.iter().any(|it| below == Path::new(it));
        if !is_listed {
            return Err(foreign(entry.path(), "a folder that holds this besides an earlier export"));
        }
    }
    Ok(true)
}

fn foreign(path: &Path, what: &str) -> Error {
    Error::new(format!("will not write over {what}"))
        .path(path)
        .hint("give a path that does not exist yet, or remove what is there yourself")
}

/// `.NAME.what` beside the target.
fn beside(target: &Path, what: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".");
    name.push(what);
    target.with_file_name(name)
}

/// The last part of the path; that of `/` or `..` has none.
fn name_of(target: &Path) -> Result<&OsStr> {
    target
        .file_name()
        .ok_or_else(|| Error::new("the path of an export must end in a name").path(target).hint("give a path such as out/bi"))
}

fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(target: &Path, text: &str) -> Result<()> {
        let building = Building::folder_at(target, Kind::Csv)?;
        let package = serde_json::json!({"gongkai": {"kind": "csv"}, "resources": [{"path": "a.csv"}]});
        fs::write(building.folder().join(PACKAGE), package.to_string()).unwrap();
        fs::write(building.folder().join("a.csv"), text).unwrap();
        building.publish_folder(Kind::Csv)
    }

    #[track_caller]
    fn refuses(result: Result<impl std::fmt::Debug>, expect: &str) {
        let error = result.unwrap_err();
        assert!(error.to_string().contains(expect) && error.hint_text().is_some(), "{error}");
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn an_earlier_export_is_replaced_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let target = place.path().join("湖/bi");
        write(&target, "1").unwrap();
        write(&target, "2").unwrap();
        assert_eq!(fs::read_to_string(target.join("a.csv")).unwrap(), "2");
        assert_eq!(names(&target), ["a.csv", PACKAGE]);
        assert_eq!(names(&place.path().join("湖")), ["bi"]);
        refuses(Building::folder_at(&target, Kind::Compact), "not an earlier export");
        fs::write(target.join("thesis.txt"), "mine").unwrap();
        refuses(write(&target, "3"), "holds this besides");
        assert_eq!(fs::read_to_string(target.join("a.csv")).unwrap(), "2");
        refuses(write(&target.join("a.csv"), "3"), "what is no folder");
        refuses(Building::file_at(&target.join("a.csv"), |_| Ok(false)), "a file that is not an earlier export");
        refuses(Building::file_at(&target, |_| Ok(true)), "what is no file");
        refuses(write(Path::new("/"), "3"), "must end in a name");
    }

    #[test]
    fn leftovers_of_a_killed_run_go_and_a_living_one_is_told_of() {
        let place = tempfile::tempdir().unwrap();
        let target = place.path().join("bi");
        write(&target, "1").unwrap();
        // Killed while it wrote, and killed between its two renames.
        fs::create_dir(place.path().join(".bi.building")).unwrap();
        fs::write(place.path().join(".bi.building/half"), "h").unwrap();
        fs::rename(&target, place.path().join(".bi.replaced")).unwrap();
        let first = Building::folder_at(&target, Kind::Csv).unwrap();
        assert_eq!(fs::read_to_string(target.join("a.csv")).unwrap(), "1");
        refuses(Building::folder_at(&target, Kind::Csv), "another export is writing this");
        drop(first);
        write(&target, "2").unwrap();
        assert_eq!(names(place.path()), ["bi"]);
    }
}
