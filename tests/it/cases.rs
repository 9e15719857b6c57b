//! Cases in `tests/cases/tables/`: one file each with prose, a document, the cells that must come of it, and the findings.
//!
//! Cells are written as `gongkai inspect` marks them: `12` read, `~12` split, `=12` inferred, `·` blank, `?` unknown.
//! The findings about statutory tables must be exactly those named (rule, place); a case that names none must have none.

use gongkai::record::{Cell, Method};

use crate::support::{here, read};

/// The text between ```` ```name ```` and the closing fence.
fn fenced<'t>(case: &'t str, name: &str) -> Option<&'t str> {
    let (_, behind) = case.split_once(&format!("```{name}\n"))?;
    behind.split_once("\n```").map(|it| it.0)
}

fn mark(cell: &Cell) -> String {
    match (cell.value, cell.method) {
        (Some(value), Some(Method::Split)) => format!("~{value}"),
        (Some(value), Some(Method::Inferred)) => format!("={value}"),
        (Some(value), _) => value.to_string(),
        (None, _) if cell.raw.is_some() => "?".to_owned(),
        (None, _) => "·".to_owned(),
    }
}

/// What of a case does not hold, in words.
fn check(name: &str, case: &str) -> Vec<String> {
    let text = fenced(case, "text").unwrap_or_else(|| panic!("{name}: no document"));
    let (_, report) = read(name, text.as_bytes()).unwrap_or_else(|it| panic!("{name}: {it:?}"));
    let mut faults = Vec::new();
    for line in fenced(case, "cells").unwrap_or_else(|| panic!("{name}: no cells")).lines() {
        let (place, expect) = line.split_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
        let (table, row) = place.split_once('.').unwrap_or_else(|| panic!("{name}: {line}"));
        let given: Vec<String> = report.cells.iter().filter(|it| it.table == table && it.row == row).map(mark).collect();
        if given.join(" ") != expect {
            faults.push(format!("{name}: {place} is {}, expected {expect}", given.join(" ")));
        }
    }
    let tables = ["proactive_disclosure", "applications", "proceedings"];
    let mut given: Vec<String> = report
        .findings
        .iter()
        .filter(|it| tables.contains(&it.table) && it.rule != "table-missing")
        .map(|it| format!("{} {}{}", it.rule, it.table, it.row.as_deref().map_or(String::new(), |row| format!(".{row}"))))
        .collect();
    given.sort();
    given.dedup();
    let mut expect: Vec<String> = fenced(case, "findings").unwrap_or("").lines().map(str::to_owned).collect();
    expect.sort();
    faults.extend(given.iter().filter(|it| !expect.contains(it)).map(|it| format!("{name}: unexpected finding {it}")));
    faults.extend(expect.iter().filter(|it| !given.contains(it)).map(|it| format!("{name}: no finding {it}")));
    faults
}

#[test]
fn tables_are_read_as_the_cases_say() {
    let mut n_cases = 0;
    let mut faults = Vec::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(here("tests/cases/tables")).expect("listed").map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        faults.extend(check(&name, &std::fs::read_to_string(&path).expect("readable")));
        n_cases += 1;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(n_cases >= 18, "{n_cases} cases");
}
