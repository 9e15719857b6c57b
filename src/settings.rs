//! What a run shall do: a pipeline file, with what was typed on top.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::source::Input;

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
    /// Largest document that is read, in bytes.
    pub max_bytes: u64,
    /// Findings of severity error make the run exit with 1.
    pub strict: bool,
}

/// Largest document where the pipeline says nothing. The longest real report met had 2 MiB of text.
pub const DEFAULT_MAX_MIB: u64 = 64;

/// A pipeline file as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PipelineFile {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    inputs: Vec<InputTable>,
    #[serde(default)]
    output: Option<OutputTable>,
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
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputTable {
    lake: PathBuf,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionsTable {
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    threads: usize,
    #[serde(default)]
    max_file_mib: Option<u64>,
    #[serde(default)]
    strict: bool,
}

/// Every key that a pipeline file may hold.
const KEYS: [&str; 12] =
    ["name", "inputs", "root", "include", "exclude", "output", "lake", "options", "forms", "threads", "max_file_mib", "strict"];

/// What was typed over a pipeline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides {
    /// Inputs instead of the pipeline's.
    pub inputs: Vec<PathBuf>,
    /// Lake instead of the pipeline's.
    pub lake: Option<PathBuf>,
    /// Threads instead of the pipeline's.
    pub threads: Option<usize>,
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
            None => PipelineFile { name: None, inputs: Vec::new(), output: None, options: OptionsTable::default() },
        };
        let base = pipeline.and_then(|it| it.0.parent()).unwrap_or(Path::new(""));
        let inputs: Vec<Input> = if typed.inputs.is_empty() {
            let at = |it: InputTable| Input { root: tidy(&base.join(it.root)), include: it.include, exclude: it.exclude };
            file.inputs.into_iter().map(at).collect()
        } else {
            typed.inputs.iter().map(|it| Input { root: it.clone(), include: Vec::new(), exclude: Vec::new() }).collect()
        };
        if inputs.is_empty() {
            return Err(Error::new("no input is named").hint("give --input PATH, or [[inputs]] in a pipeline file"));
        }
        let lake = typed.lake.clone().or(file.output.map(|it| tidy(&base.join(it.lake))));
        let Some(lake) = lake else {
            return Err(Error::new("no lake is named").hint("give --output LAKE, or [output] in a pipeline file"));
        };
        let max_mib = file.options.max_file_mib.unwrap_or(DEFAULT_MAX_MIB);
        Ok(Self {
            name: file.name.unwrap_or_else(|| "run".to_owned()),
            inputs,
            lake,
            forms: file.options.forms,
            threads: typed.threads.unwrap_or(file.options.threads),
            max_bytes: max_mib.saturating_mul(1 << 20),
            strict: typed.strict || file.options.strict,
        })
    }
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

    use super::{Overrides, Settings};

    const FILE: &str = "name = \"x\"\n[[inputs]]\nroot = \"../in\"\ninclude = [\"*.txt\"]\n[output]\nlake = \"../lake\"\n";

    #[test]
    fn paths_are_relative_to_the_file() {
        let settings = Settings::resolve(Some((Path::new("pipelines/x.toml"), FILE)), &Overrides::default()).unwrap();
        assert_eq!(settings.inputs[0].root, PathBuf::from("in"));
        assert_eq!(settings.lake, PathBuf::from("lake"));
    }

    #[test]
    fn what_is_typed_wins() {
        let typed = Overrides { inputs: vec!["a".into()], lake: Some("b".into()), threads: Some(1), strict: true };
        let settings = Settings::resolve(Some((Path::new("x.toml"), FILE)), &typed).unwrap();
        assert_eq!((settings.inputs[0].root.clone(), settings.lake, settings.threads), ("a".into(), "b".into(), 1));
        assert!(settings.strict);
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
        check_error("[output]\nlake = \"x\"\n", "no input is named", "give --input PATH, or [[inputs]] in a pipeline file");
    }
}
