//! What a run shall do: a pipeline file, with what was typed on top.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::cloud::is_address;
use crate::convert::Choice;
use crate::document::Limits;
use crate::error::{Error, Result};
use crate::lake::ROOM;
use crate::source::{Fields, Format, Input};

/// Everything that a run needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The pipeline's name, for people.
    pub name: String,
    /// Where the documents are.
    pub inputs: Vec<Input>,
    /// Where the lake is written.
    pub lake: PathBuf,
    /// Forms that tables are read by, by id; empty for all.
    pub forms: Vec<String>,
    /// Threads; 0 for as many as the machine has.
    pub threads: usize,
    /// How much of a document is read before it is given up.
    pub limits: Limits,
    /// What reads formats of others.
    pub converter: Choice,
    /// Bytes of rows that wait in memory, about, before they wait on disk.
    pub memory: usize,
    /// Findings of severity error make the run exit with 1.
    pub strict: bool,
}

/// Largest document where the pipeline says nothing. The longest real report met had 2 MiB of text.
pub const DEFAULT_MAX_MIB: u64 = 64;

/// A pipeline file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PipelineFile {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    inputs: Vec<InputTable>,
    #[serde(default)]
    output: Option<OutputTable>,
    #[serde(default)]
    limits: LimitsTable,
    #[serde(default)]
    options: OptionsTable,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InputTable {
    root: PathBuf,
    #[serde(default)]
    include: Vec<String>,
    #[serde(default)]
    exclude: Vec<String>,
    #[serde(default)]
    format: Format,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    html: Option<String>,
    #[serde(default)]
    url: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    id: Option<String>,
}

impl InputTable {
    fn into_input(self, base: &Path) -> Input {
        let root = place(base, self.root);
        let fields = Fields { text: self.text, html: self.html, url: self.url, title: self.title, date: self.date, id: self.id };
        Input { root, include: self.include, exclude: self.exclude, format: self.format, fields }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputTable {
    lake: PathBuf,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsTable {
    #[serde(default)]
    max_mib: Option<u64>,
    #[serde(default)]
    max_depth: Option<u32>,
    #[serde(default)]
    max_pages: Option<u32>,
    #[serde(default)]
    max_expansion: Option<u64>,
    #[serde(default)]
    max_seconds: Option<u64>,
}

impl LimitsTable {
    /// The limits; what is not named is as usual. `max_file_mib` is the older name of `max_mib`.
    fn into_limits(self, max_file_mib: Option<u64>) -> Limits {
        let usual = Limits::default();
        let max_mib = self.max_mib.or(max_file_mib).unwrap_or(DEFAULT_MAX_MIB);
        Limits {
            max_bytes: max_mib.saturating_mul(1 << 20),
            max_depth: self.max_depth.unwrap_or(usual.max_depth),
            max_pages: self.max_pages.unwrap_or(usual.max_pages),
            max_expansion: self.max_expansion.unwrap_or(usual.max_expansion),
            max_time: self.max_seconds.map_or(usual.max_time, Duration::from_secs),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionsTable {
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    threads: usize,
    #[serde(default)]
    memory_mib: Option<usize>,
    #[serde(default)]
    max_file_mib: Option<u64>,
    #[serde(default)]
    converter: Option<String>,
    #[serde(default)]
    strict: bool,
}

impl OptionsTable {
    /// `auto`, `none`, or the path of a program.
    fn converter(&self, base: &Path) -> Choice {
        match self.converter.as_deref() {
            None | Some("auto") => Choice::Auto,
            Some("none") => Choice::Never,
            Some(path) => Choice::At(base.join(path)),
        }
    }
}

/// Every key that a pipeline file may hold.
const KEYS: [&str; 27] = [
    "name",
    "inputs",
    "root",
    "include",
    "exclude",
    "format",
    "text",
    "html",
    "url",
    "title",
    "date",
    "id",
    "output",
    "lake",
    "limits",
    "max_mib",
    "max_depth",
    "max_pages",
    "max_expansion",
    "max_seconds",
    "options",
    "forms",
    "threads",
    "memory_mib",
    "max_file_mib",
    "converter",
    "strict",
];

/// What was typed over a pipeline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Inputs instead of the pipeline's.
    pub inputs: Vec<PathBuf>,
    /// Lake instead of the pipeline's.
    pub lake: Option<PathBuf>,
    /// Threads instead of the pipeline's.
    pub threads: Option<usize>,
    /// MiB of rows in memory instead of the pipeline's.
    pub memory_mib: Option<usize>,
    /// Exit with 1 on findings of severity error, whatever the pipeline says.
    pub strict: bool,
}

impl Settings {
    /// The settings of a pipeline file (path and text), if there is one, with what was typed on top.
    ///
    /// # Errors
    /// * the file does not parse or has an unknown key (the nearest known one is named)
    /// * neither file nor command line names an input, or a lake
    pub fn resolve(pipeline: Option<(&Path, &str)>, typed: &Overrides) -> Result<Self> {
        let file = match pipeline {
            Some((path, text)) => parse(path, text)?,
            None => PipelineFile::default(),
        };
        let base = pipeline.and_then(|it| it.0.parent()).unwrap_or(Path::new(""));
        let inputs: Vec<Input> = if typed.inputs.is_empty() {
            file.inputs.into_iter().map(|it| it.into_input(base)).collect()
        } else {
            typed.inputs.iter().map(|it| Input { root: it.clone(), ..Input::default() }).collect()
        };
        if inputs.is_empty() {
            return Err(Error::new("no input is named").hint("give --input PATH, or [[inputs]] in a pipeline file"));
        }
        let lake = typed.lake.clone().or(file.output.map(|it| place(base, it.lake)));
        let Some(lake) = lake else {
            return Err(Error::new("no lake is named").hint("give --output LAKE, or [output] in a pipeline file"));
        };
        Ok(Self {
            name: file.name.unwrap_or_else(|| "run".to_owned()),
            inputs,
            lake,
            converter: file.options.converter(base),
            forms: file.options.forms,
            threads: typed.threads.unwrap_or(file.options.threads),
            memory: typed.memory_mib.or(file.options.memory_mib).map_or(ROOM, |it| it.saturating_mul(1 << 20)),
            limits: file.limits.into_limits(file.options.max_file_mib),
            strict: typed.strict || file.options.strict,
        })
    }

    /// What of it decides how documents are read, as text: shards of one lake must agree in it.
    #[must_use]
    pub fn of_extraction(&self) -> String {
        format!("forms {:?}, {:?}, converter {:?}", self.forms, self.limits, self.converter)
    }
}

/// Where a path of a pipeline file leads: it is relative to the file. An address is not relative to anything.
fn place(base: &Path, path: PathBuf) -> PathBuf {
    if is_address(&path) { path } else { tidy(&base.join(path)) }
}

/// Takes `x/..` out of a path, so that messages show `lake` and not `pipelines/../lake`.
fn tidy(path: &Path) -> PathBuf {
    let mut tidied = PathBuf::new();
    for part in path.components() {
        let can_pop = tidied.components().next_back().is_some_and(|it| matches!(it, std::path::Component::Normal(_)));
        if part == std::path::Component::ParentDir && can_pop {
            tidied.pop();
        } else {
            tidied.push(part);
        }
    }
    tidied
}

fn parse(path: &Path, text: &str) -> Result<PipelineFile> {
    toml::from_str(text).map_err(|cause| {
        let message = cause.message().to_owned();
        let unknown = message.split('`').nth(1).filter(|_| message.starts_with("unknown field"));
        let error = Error::definition(path, "the pipeline file does not parse").cause(cause);
        match unknown.and_then(nearest_key) {
            Some(known) => error.hint(format!("did you mean {known:?}?")),
            None => error,
        }
    })
}

/// The known key that is most like an unknown one.
fn nearest_key(unknown: &str) -> Option<&'static str> {
    const ALIKE: f64 = 0.6;
    let likeness = |it: &str| strsim::jaro_winkler(unknown, it);
    KEYS.into_iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b))).filter(|it| likeness(it) >= ALIKE)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use std::time::Duration;

    use super::{DEFAULT_MAX_MIB, Overrides, Settings};
    use crate::source::{Fields, Format};

    const FILE: &str = "name = \"x\"\n[[inputs]]\nroot = \"../in\"\ninclude = [\"*.txt\"]\n[output]\nlake = \"../lake\"\n";

    #[test]
    fn paths_are_relative_to_the_file() {
        let settings = Settings::resolve(Some((Path::new("pipelines/x.toml"), FILE)), &Overrides::default()).unwrap();
        assert_eq!(settings.inputs[0].root, PathBuf::from("in"));
        assert_eq!(settings.lake, PathBuf::from("lake"));
    }

    #[test]
    fn addresses_stay_as_they_are() {
        let file = "[[inputs]]\nroot = \"s3://in/a\"\n[output]\nlake = \"gs://out/../lake\"\n";
        let settings = Settings::resolve(Some((Path::new("pipelines/x.toml"), file)), &Overrides::default()).unwrap();
        assert_eq!(settings.inputs[0].root.to_str(), Some("s3://in/a"));
        assert_eq!(settings.lake.to_str(), Some("gs://out/../lake"));
    }

    #[test]
    fn what_is_typed_wins() {
        let typed =
            Overrides { inputs: vec!["a".into()], lake: Some("b".into()), threads: Some(1), memory_mib: Some(3), strict: true };
        let settings = Settings::resolve(Some((Path::new("x.toml"), FILE)), &typed).unwrap();
        assert_eq!((settings.inputs[0].root.clone(), settings.lake, settings.threads), ("a".into(), "b".into(), 1));
        assert!(settings.strict && settings.memory == 3 << 20);
    }

    #[test]
    fn limits_and_fields() {
        let resolve = |more: &str| Settings::resolve(Some((Path::new("x.toml"), &format!("{FILE}{more}"))), &Overrides::default());
        let max_mib = |more: &str| resolve(more).unwrap().limits.max_bytes >> 20;
        assert_eq!(max_mib(""), DEFAULT_MAX_MIB);
        assert_eq!(max_mib("[options]\nmax_file_mib = 5\n"), 5);
        assert_eq!(max_mib("[limits]\nmax_mib = 7\n[options]\nmax_file_mib = 5\n"), 7);
        assert_eq!(resolve("[limits]\nmax_seconds = 3\n").unwrap().limits.max_time, Duration::from_secs(3));
        let corpus = "[[inputs]]\nroot = \"s3://b//c\"\nformat = \"jsonl\"\ntext = \"content\"\n";
        let inputs = resolve(corpus).unwrap().inputs;
        assert_eq!((inputs[1].root.to_str(), inputs[1].format), (Some("s3://b//c"), Format::Jsonl));
        assert_eq!(inputs[1].fields, Fields { text: Some("content".to_owned()), ..Fields::default() });
    }

    #[track_caller]
    fn check_error(text: &str, message: &str, hint: &str) {
        let error = Settings::resolve(Some((Path::new("p.toml"), text)), &Overrides::default()).unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(error.hint_text().unwrap_or_default(), hint);
    }

    #[test]
    fn a_wrong_key_names_the_nearest() {
        check_error("[[input]]\nroot = \"x\"\n", "unknown field `input`", "did you mean \"inputs\"?");
        check_error("[options]\nthread = 2\n", "unknown field `thread`", "did you mean \"threads\"?");
        check_error("[[inputs]]\nroot = \"x\"\nformats = \"a\"\n", "unknown field `formats`", "did you mean \"format\"?");
        check_error("[[inputs]]\nroot = \"x\"\nformat = \"csv\"\n", "unknown variant `csv`", "");
        check_error("[limits]\nmax_page = 2\n", "unknown field `max_page`", "did you mean \"max_pages\"?");
        check_error("[output]\nlake = \"x\"\n", "no input is named", "give --input PATH, or [[inputs]] in a pipeline file");
    }
}
