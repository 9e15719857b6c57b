//! What the documents and registries promise, checked.

use std::fs;
use std::path::PathBuf;

use walkdir::WalkDir;

use crate::support::{DEFS, gongkai, here};

fn sources() -> Vec<PathBuf> {
    let files = WalkDir::new(here("src")).into_iter().map(|it| it.expect("listed").into_path());
    files.filter(|it| it.extension().is_some_and(|it| it == "rs")).collect()
}

/// The lines of a file that are code: no comments, no blanks, nothing behind `#[cfg(test)]`.
fn code_lines(text: &str) -> Vec<&str> {
    text.split("#[cfg(test)]")
        .next()
        .unwrap_or("")
        .lines()
        .filter(|it| !it.trim().is_empty() && !it.trim_start().starts_with("//"))
        .collect()
}

#[test]
fn every_path_that_the_documents_name_exists() {
    for document in ["ARCHITECTURE.md", "README.md", "DESIGN.md", "CONTRIBUTING.md"] {
        let path = here(document);
        if !path.exists() {
            assert_ne!(document, "ARCHITECTURE.md", "ARCHITECTURE.md is missing");
            continue;
        }
        let text = fs::read_to_string(path).expect("readable");
        for quoted in text.split('`').skip(1).step_by(2) {
            let roots = ["src/", "sql/", "data/", "tests/", "pipelines/", "scripts/", "docs/", ".ci/", "benches/"];
            let is_path = roots.iter().any(|it| quoted.starts_with(it)) && !quoted.contains(['*', '<', ' ', '{', '…']);
            assert!(!is_path || here(quoted).exists(), "{document} names {quoted}, which is not there");
        }
    }
}

#[test]
fn every_module_stands_in_the_architecture() {
    let text = fs::read_to_string(here("ARCHITECTURE.md")).expect("readable");
    for entry in fs::read_dir(here("src")).expect("listed") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(text.contains(&format!("src/{name}")), "ARCHITECTURE.md does not tell what src/{name} is for");
    }
}

#[test]
fn files_stay_readable() {
    const MOST_LINES: usize = 500;
    for path in sources() {
        let text = fs::read_to_string(&path).expect("readable");
        let n_lines = code_lines(&text).len();
        assert!(n_lines <= MOST_LINES, "{} has {n_lines} lines of code", path.display());
    }
}

#[test]
fn datafusion_is_named_in_one_package_only() {
    for path in sources() {
        let text = fs::read_to_string(&path).expect("readable");
        let names_it = code_lines(&text).iter().any(|it| it.contains("datafusion::"));
        assert!(!names_it || path.to_string_lossy().contains("/src/engine/"), "{}", path.display());
    }
}

#[test]
fn files_are_touched_only_at_the_ends() {
    // The stages between source and lake are functions of values; tests behind cfg(test) are not looked at.
    let ends = [
        "source.rs",
        "storage.rs",
        "convert.rs",
        "folder.rs",
        "lake.rs",
        "report.rs",
        "warehouse.rs",
        "main.rs",
        "inspect.rs",
        "terminal.rs",
        "tests.rs",
        "source_tree.rs",
    ];
    let folders = ["/lake/", "/engine/", "/export/"];
    for path in sources() {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        if ends.contains(&name.as_str()) || folders.iter().any(|it| path.to_string_lossy().contains(it)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        for line in code_lines(&text) {
            let touches = ["std::fs", "File::open", "SystemTime", "std::env::", "std::net"].iter().any(|it| line.contains(it));
            assert!(!touches, "{}: {line}", path.display());
        }
    }
}

#[test]
fn every_rule_of_the_registry_is_used_and_every_used_rule_registered() {
    let mut code = String::new();
    for path in sources() {
        code.push_str(&fs::read_to_string(path).expect("readable"));
    }
    for form in DEFS.forms.all() {
        for table in gongkai::form::TableId::ALL {
            for identity in &form.table(table).identities {
                assert!(DEFS.rules.get(&identity.rule).is_some(), "{} is not in data/rules.toml", identity.rule);
            }
        }
    }
    for rule in DEFS.rules.iter() {
        assert!(code.contains(&format!("\"{}\"", rule.id)), "no code reports {}", rule.id);
    }
}

#[test]
fn the_help_names_every_command() {
    let help = String::from_utf8_lossy(&gongkai(&["--help"]).stdout).into_owned();
    for command in ["run", "commit", "inspect", "sql", "report", "schema", "export", "synth", "eval", "docs"] {
        assert!(help.contains(command), "{help}");
    }
}
