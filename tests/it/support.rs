//! What the tests share.

use std::path::{Path, PathBuf};
#[cfg(feature = "sql")]
use std::process::{Command, Output};
use std::sync::LazyLock;

use gongkai::document::{Document, Limits, Reject, read_document};
use gongkai::extract::{Definitions, extract};
use gongkai::record::Report;

/// The definitions, loaded once.
pub(crate) static DEFS: LazyLock<Definitions> = LazyLock::new(|| Definitions::embedded().expect("definitions load"));

/// A path in the repository.
pub(crate) fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The folder of real reports, where this machine has it.
pub(crate) fn shared() -> Option<PathBuf> {
    let folder = std::env::var_os("GONGKAI_SHARED").map_or_else(|| here("../shared"), PathBuf::from);
    folder.join("reports/seeds").is_dir().then_some(folder)
}

/// Reads and extracts bytes, and asserts the laws that hold for every report.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<(Document, Report), Reject> {
    let document = read_document(name, bytes, &Limits::default())?;
    let report = extract(&DEFS, &document)?;
    assert_laws(&document, &report);
    Ok((document, report))
}

/// What holds for every report, whatever stands in it.
#[track_caller]
pub(crate) fn assert_laws(document: &Document, report: &Report) {
    let text = document.source_text();
    let source = &report.source;
    for cell in &report.cells {
        let name = format!("{source}: {}.{}.{}", cell.table, cell.row, cell.column);
        assert_eq!(cell.raw.is_some(), cell.span.is_some(), "{name}: raw and span go together");
        if let (Some(raw), Some(span)) = (&cell.raw, cell.span) {
            assert_eq!(raw, span.of(text), "{name}: the bytes at the span are the raw text");
        }
        assert_eq!(cell.value.is_some(), cell.method.is_some(), "{name}: a value has a method");
        if cell.method == Some(gongkai::record::Method::Inferred) {
            assert!(cell.span.is_none(), "{name}: what was inferred stands nowhere");
        }
        let is_silent = cell.value.is_none()
            && !report.findings.iter().any(|it| it.table == cell.table && it.row.as_deref().is_none_or(|row| cell.row == row));
        assert!(!is_silent, "{name}: NULL without a finding");
    }
    let mut names: Vec<_> = report.cells.iter().map(|it| (it.table, &it.row, &it.column)).collect();
    names.sort_unstable();
    let n_cells = names.len();
    names.dedup();
    assert_eq!(names.len(), n_cells, "{source}: every cell once");
    for finding in &report.findings {
        assert!(DEFS.rules.get(finding.rule).is_some(), "{source}: rule {} is not registered", finding.rule);
        if let Some(span) = finding.span {
            let _ = span.of(text);
        }
    }
    for metric in &report.narrative_metrics {
        assert!(metric.sentence.is_empty() || document.text.contains(&metric.sentence), "{source}: the sentence is verbatim");
        assert!(!metric.span.of(text).is_empty(), "{source}: {} stands somewhere", metric.metric);
    }
    let again = extract(&DEFS, document).expect("a report stays one");
    assert_eq!(again, *report, "{source}: the same twice");
}

/// Runs the program.
#[cfg(feature = "sql")]
pub(crate) fn gongkai(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gongkai"))
        .args(args)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program starts")
}

/// Its standard output and error as text, for messages.
#[cfg(feature = "sql")]
pub(crate) fn told(output: &Output) -> String {
    format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
