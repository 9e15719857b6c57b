//! Formats that have no reader here, by way of LibreOffice where it is installed: bytes in, document out.
//!
//! A last resort. What another program makes of a file depends on its version, so that the report says which one it was.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use crate::document::{Document, Limits, Reason, Reject, read_document, report_id};
use crate::error::{Error, Result};
use crate::finding::Finding;

/// What LibreOffice's program is called.
const NAMES: [&str; 2] = ["soffice", "libreoffice"];
/// How often a conversion is looked after.
const TICK: Duration = Duration::from_millis(20);

/// Which converter a run may use (`converter` of a pipeline file).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Choice {
    /// LibreOffice where it is on the search path.
    #[default]
    Auto,
    /// None: what needs one is rejected.
    Never,
    /// The program at this path.
    At(PathBuf),
}

/// What turns documents into DOCX, looked for when the first one needs it.
#[derive(Debug)]
pub struct Converter {
    found: OnceLock<Option<Office>>,
}

impl Converter {
    /// The converter of a choice.
    ///
    /// # Errors
    /// If the program at a path that was chosen does not run.
    pub fn new(choice: &Choice) -> Result<Self> {
        let found = match choice {
            Choice::Auto => return Ok(Self { found: OnceLock::new() }),
            Choice::Never => None,
            Choice::At(path) => Some(Office::at(path).map_err(|it| {
                Error::io("cannot run the converter", path, it).hint("it must understand LibreOffice's --version and --convert-to")
            })?),
        };
        Ok(Self { found: OnceLock::from(found) })
    }

    fn office(&self) -> Option<&Office> {
        self.found.get_or_init(Office::find).as_ref()
    }
}

/// LibreOffice, or what behaves like it.
#[derive(Debug)]
struct Office {
    program: PathBuf,
    /// What it calls itself.
    version: String,
    /// It takes a processor and hundreds of MiB: one at a time.
    turn: Mutex<()>,
}

impl Office {
    /// LibreOffice on the search path.
    fn find() -> Option<Self> {
        let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
        let program = NAMES.iter().find_map(|name| folders.iter().map(|it| it.join(name)).find(|it| it.is_file()))?;
        Self::at(&program).ok()
    }

    fn at(program: &Path) -> io::Result<Self> {
        let output = Command::new(program).arg("--version").stdin(Stdio::null()).stderr(Stdio::null()).output()?;
        let version = String::from_utf8_lossy(&output.stdout);
        let version = version.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        if !output.status.success() || version.is_empty() {
            return Err(io::Error::other(format!("{} does not tell its version", program.display())));
        }
        Ok(Self { program: program.to_owned(), version, turn: Mutex::new(()) })
    }

    /// The document as DOCX.
    fn convert(&self, bytes: &[u8], limits: &Limits) -> std::result::Result<Vec<u8>, Reject> {
        // A thread that panicked with its turn left nothing behind that the next could stumble over.
        let _turn = self.turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let failed = |it: io::Error| Reject::new(Reason::NeedsConverter, format!("{} could not convert it: {it}", self.version));
        let folder = Scratch::new().map_err(failed)?;
        let given = folder.0.join("document");
        fs::write(&given, bytes).map_err(failed)?;
        let mut profile = std::ffi::OsString::from("-env:UserInstallation=file://");
        profile.push(folder.0.join("profile"));
        let log = File::create(folder.0.join("log")).map_err(failed)?;
        let mut command = Command::new(&self.program);
        command
            .arg(profile)
            .args(["--headless", "--norestore", "--convert-to", "docx", "--outdir"])
            .args([folder.0.join("out").as_os_str(), given.as_os_str()])
            .stdin(Stdio::null())
            .stderr(log.try_clone().map_err(failed)?)
            .stdout(log);
        let status = run_within(&mut command, limits.max_time).map_err(failed)?;
        let Some(status) = status else {
            return Err(Reject::new(Reason::Timeout, format!("{} took longer than the limit", self.version)));
        };
        let made = fs::read(folder.0.join("out/document.docx"));
        made.map_err(|_| failed(io::Error::other(format!("it made no DOCX ({status})"))))
    }
}

/// Reads a document as [`read_document`] does; one that needs a converter goes through it, where there is one.
///
/// The converted document keeps the id of the bytes as they came. Its spans lead to the text of the converted one; the finding
/// `converted` names the program.
///
/// # Errors
/// As [`read_document`]; [`Reason::NeedsConverter`] also where the converter fails, [`Reason::Timeout`] where it takes too long.
pub fn read_converting(
    source: &str,
    bytes: &[u8],
    limits: &Limits,
    converter: &Converter,
) -> std::result::Result<Document, Reject> {
    let reject = match read_document(source, bytes, limits) {
        Err(reject) if reject.reason == Reason::NeedsConverter => reject,
        other => return other,
    };
    let Some(office) = converter.office() else { return Err(reject) };
    let made = office.convert(bytes, limits)?;
    let mut document = read_document(source, &made, limits)?;
    document.report_id = report_id(bytes);
    let message = format!("read from what {} made of it", office.version);
    document.findings.push(Finding::new("converted", "reports", message));
    Ok(document)
}

/// Runs a command; `None` where it was stopped after its time.
fn run_within(command: &mut Command, time: Duration) -> io::Result<Option<ExitStatus>> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let mut child = command.spawn()?;
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if started.elapsed() >= time {
            stop(&mut child);
            return Ok(None);
        }
        std::thread::sleep(TICK);
    }
}

/// Stops a process and what it started: LibreOffice's program is a script around the one that works.
fn stop(child: &mut Child) {
    if cfg!(unix) {
        let group = format!("-{}", child.id());
        let _ = Command::new("kill").args([OsStr::new("-KILL"), OsStr::new("--"), group.as_ref()]).status();
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// A folder that is gone with its value.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> io::Result<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let name = format!("gongkai-convert-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        // Fails where it is there: nobody else's folder is used.
        fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    use super::{Choice, Converter, read_converting};
    use crate::document::{Limits, Reason, report_id};

    /// The head of a document from before Word 97.
    const OLD: &[u8] = b"\xdb\xa5\x2d\x00 an old document";

    /// A program that answers `--version` and does `does` with the path of the DOCX to make in `$out`.
    fn program(folder: &Path, does: &str) -> PathBuf {
        let path = folder.join("office");
        let script = format!(
            "#!/bin/sh\n[ \"$1\" = --version ] && echo Office 1.0 extra && exit\nwhile [ $# -gt 2 ]; do shift; done\n\
             mkdir -p \"$1\"; out=\"$1/document.docx\"; given=\"$2\"\n{does}\n"
        );
        std::fs::write(&path, script).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    #[track_caller]
    fn check(does: &str, expect: Result<&str, Reason>) {
        let folder = tempfile::tempdir().unwrap();
        let converter = Converter::new(&Choice::At(program(folder.path(), does))).unwrap();
        let limits = Limits { max_time: Duration::from_secs(2), ..Limits::default() };
        let got = read_converting("old.doc", OLD, &limits, &converter);
        assert_eq!(got.as_ref().map(|it| it.text.trim()).map_err(|it| it.reason), expect);
        if let Ok(document) = got {
            assert_eq!(document.report_id, report_id(OLD));
            assert_eq!(document.findings.last().unwrap().rule, "converted");
            assert!(document.findings.last().unwrap().message.contains("Office 1.0"));
        }
    }

    #[test]
    fn what_has_no_reader_goes_through_the_converter() {
        // The converter may make anything that has a reader.
        check("printf '一、总体情况' > \"$out\"", Ok("一、总体情况"));
        check("tail -c 15 \"$given\" > \"$out\"", Ok("an old document"));
        check("exit 3", Err(Reason::NeedsConverter));
        check("cp \"$given\" \"$out\"", Err(Reason::NeedsConverter));
        check("sleep 60 & sleep 60", Err(Reason::Timeout));
    }

    #[test]
    fn without_a_converter_the_reject_tells_what_to_install() {
        let reject = read_converting("old.doc", OLD, &Limits::default(), &Converter::new(&Choice::Never).unwrap()).unwrap_err();
        assert_eq!(reject.reason, Reason::NeedsConverter);
        assert!(reject.message.contains("LibreOffice"), "{}", reject.message);
        assert!(Converter::new(&Choice::At(PathBuf::from("/nowhere/office"))).is_err());
    }
}
