//! DuckDB, where it is installed: a script in, a database out.
//!
//! Besides `convert` the one place that starts another program: a database's file format is its engine's own affair, and DuckDB
//! compiled in would take longer to build than all else together.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::error::{Error, Result};

/// What runs a script, given as standard input, on the database that its argument names; `read` opens it read-only and prints rows.
/// A `duckdb.py` in the folder that one happens to be in is not taken for the module.
const PYTHON: &str = "\
import sys
sys.path = [it for it in sys.path if it]
import duckdb
how, path = sys.argv[1:]
connection = duckdb.connect(path, read_only=how == 'read')
result = connection.execute(sys.stdin.buffer.read().decode('utf-8'))
if how == 'read':
    for row in result.fetchall():
        print(*row, sep=',')
connection.close()
";

/// A program that runs DuckDB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    path: PathBuf,
    is_python: bool,
    /// What it calls itself, for the summary.
    pub version: String,
}

impl Program {
    /// The program that was named, or the first of `duckdb`, `python3` and `python` on the search path that runs DuckDB.
    ///
    /// # Errors
    /// - there is none
    pub fn find(named: Option<&Path>) -> Result<Self> {
        let hint = "`pip install duckdb-cli` or `pip install duckdb` brings it, then name it by --with if it is not on the search path; \
            --script prints the script to run elsewhere";
        if let Some(named) = named {
            let path = if named.components().count() > 1 { Some(named.to_owned()) } else { on_path(&named.to_string_lossy()) };
            return path.as_deref().and_then(Self::at).ok_or_else(|| {
                Error::new("this program does not run DuckDB: neither its command line nor a Python with the module duckdb")
                    .path(named)
                    .hint(hint)
            });
        }
        let found = ["duckdb", "python3", "python"].into_iter().filter_map(on_path).find_map(|it| Self::at(&it));
        found.ok_or_else(|| {
            Error::new("a DuckDB database needs DuckDB: neither `duckdb` nor a Python with the module duckdb is on the search path")
                .hint(hint)
        })
    }

    fn at(path: &Path) -> Option<Self> {
        let told = |arguments: &[&str]| {
            let output = Command::new(path).args(arguments).stdin(Stdio::null()).output().ok()?;
            let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            output.status.success().then_some(text)
        };
        let version = told(&["--version"])?;
        if !version.starts_with("Python") {
            let number = version.split_whitespace().next().unwrap_or_default().to_owned();
            let is_duckdb = number.strip_prefix('v').is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
            return is_duckdb.then(|| Self { path: path.to_owned(), is_python: false, version: format!("DuckDB {number}") });
        }
        let module =
            told(&["-c", "import sys; sys.path = [it for it in sys.path if it]; import duckdb; print(duckdb.__version__)"])?;
        Some(Self { path: path.to_owned(), is_python: true, version: format!("DuckDB {module} in {version}") })
    }

    /// Runs the script in a file on a new database.
    ///
    /// # Errors
    /// - the program does not run, or a statement fails; the message is DuckDB's
    pub fn run(&self, database: &Path, script: &Path) -> Result<()> {
        let input = File::open(script).map_err(|cause| Error::io("cannot read the script", script, cause))?;
        let output = self.start("write", database, input.into());
        let output = output.map_err(|cause| Error::io("cannot run DuckDB", &self.path, cause))?;
        if output.status.success() && database.is_file() {
            return Ok(());
        }
        let told = String::from_utf8_lossy(&output.stderr);
        let told = told.lines().filter(|it| !it.trim().is_empty() && !it.starts_with("Traceback") && !it.starts_with("  File"));
        let told = told.take(6).collect::<Vec<_>>().join("; ");
        Err(Error::new(format!("{} could not make the database: {told}", self.version))
            .path(&self.path)
            .hint("--script prints the script; --with names another DuckDB"))
    }

    /// What a query on a database that is there prints; `None` where it fails.
    ///
    /// # Errors
    /// - the query cannot be handed over
    pub fn ask(&self, database: &Path, query: &Path) -> Result<Option<String>> {
        let input = File::open(query).map_err(|cause| Error::io("cannot read the query", query, cause))?;
        let output = self.start("read", database, input.into());
        let output = output.map_err(|cause| Error::io("cannot run DuckDB", &self.path, cause))?;
        Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned()))
    }

    fn start(&self, how: &str, database: &Path, input: Stdio) -> io::Result<Output> {
        let mut command = Command::new(&self.path);
        if self.is_python {
            command.args(["-c", PYTHON, how]);
        } else {
            // Not what a user's own start file says.
            let no_file = if cfg!(windows) { "NUL" } else { "/dev/null" };
            command.args(["-batch", "-bail", "-csv", "-noheader", "-init", no_file]);
            if how == "read" {
                command.arg("-readonly");
            }
        }
        command.arg(database).stdin(input).output()
    }
}

/// The program of a name on the search path.
fn on_path(name: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) { vec![format!("{name}.exe"), name.to_owned()] } else { vec![name.to_owned()] };
    let folders = std::env::split_paths(&std::env::var_os("PATH")?).collect::<Vec<_>>();
    folders.iter().flat_map(|folder| names.iter().map(|it| folder.join(it))).find(|it| it.is_file())
}
