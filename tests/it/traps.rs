//! The traps of `tests/cases/identity/traps.toml`: short documents, and who reports for where, for which year and for how many.
//!
//! `…` on a line of its own stands for the middle of a report, from section two to five, which says nothing of who reports.
//! Findings about the identity must be exactly those named; a trap that names none must have none.

use gongkai::document::{Limits, read_document};
use gongkai::extract::extract;
use gongkai::record::Report;
use serde::Deserialize;

use crate::support::{DEFS, here};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Traps {
    /// What `…` stands for.
    middle: String,
    trap: Vec<Trap>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trap {
    /// What the document tempts a reader to.
    name: String,
    url: Option<String>,
    text: String,
    /// `issuer | kind | province code names | year | scope`, `-` for what is not known.
    is: String,
    /// The issuer's id, `-` for none.
    id: Option<String>,
    #[serde(default)]
    findings: Vec<String>,
    /// Kinds of evidence that must have been met.
    #[serde(default)]
    evidence: Vec<String>,
}

/// The rules about who reports.
const RULES: [&str; 13] = [
    "division-not-in-force",
    "issuer-conflict",
    "issuer-kind-unknown",
    "issuer-unknown",
    "place-ambiguous",
    "place-by-name-alone",
    "place-conflict",
    "place-misread",
    "place-unknown",
    "published-implausible",
    "scope-undecided",
    "year-conflict",
    "year-unknown",
];

fn read(trap: &Trap, middle: &str) -> Report {
    let text: Vec<&str> = trap.text.lines().map(|it| if it == "…" { middle.trim_end() } else { it }).collect();
    let mut document = read_document("trap.txt", text.join("\n").as_bytes(), &Limits::default()).expect("a document");
    document.url = trap.url.clone();
    extract(&DEFS, &document).unwrap_or_else(|it| panic!("{}: {it:?}", trap.name))
}

/// What was found, as the traps write it.
fn told(report: &Report) -> String {
    let it = &report.identity;
    let or_dash = |it: Option<&str>| it.unwrap_or("-").to_owned();
    let names = [&it.province_name, &it.prefecture_name, &it.county_name];
    let place: Vec<&str> = std::iter::once(it.province.as_str())
        .chain(it.division_code.as_deref())
        .chain(names.into_iter().filter_map(|it| it.as_deref()))
        .collect();
    format!(
        "{} | {} | {} | {} | {}",
        or_dash(it.issuer.as_deref()),
        or_dash(it.issuer_kind.map(|it| it.as_str())),
        place.join(" "),
        if it.year == 0 { "-".to_owned() } else { it.year.to_string() },
        or_dash(it.scope.map(|it| it.as_str())),
    )
}

#[test]
fn no_trap_is_stepped_into() {
    let file = here("tests/cases/identity/traps.toml");
    let traps: Traps = toml::from_str(&std::fs::read_to_string(file).expect("readable")).expect("the traps have their form");
    let mut faults = Vec::new();
    for trap in &traps.trap {
        let report = read(trap, &traps.middle);
        let mut wrong = Vec::new();
        let found = told(&report);
        if found != trap.is {
            wrong.push(format!("  found    {found}\n  expected {}", trap.is));
        }
        let id = report.identity.issuer_id.as_deref().unwrap_or("-");
        if let Some(expected) = trap.id.as_deref().filter(|it| *it != id) {
            wrong.push(format!("  id {id}, expected {expected}"));
        }
        let mut rules: Vec<&str> = report.findings.iter().map(|it| it.rule).filter(|it| RULES.contains(it)).collect();
        rules.sort_unstable();
        rules.dedup();
        if rules != trap.findings {
            wrong.push(format!("  findings {rules:?}, expected {:?}", trap.findings));
        }
        let kinds: Vec<&str> = report.identity.evidence.iter().map(|it| it.kind).collect();
        let missing = trap.evidence.iter().filter(|it| !kinds.contains(&it.as_str()));
        wrong.extend(missing.map(|it| format!("  no evidence {it}")));
        if !wrong.is_empty() {
            let evidence = report
                .identity
                .evidence
                .iter()
                .map(|it| format!("    {} `{}` → {} ({})", it.kind, it.quote, it.speaks_for, it.weight));
            wrong.extend(evidence);
            wrong.extend(
                report.findings.iter().filter(|it| RULES.contains(&it.rule)).map(|it| format!("    {}: {}", it.rule, it.message)),
            );
            faults.push(format!("{}\n{}", trap.name, wrong.join("\n")));
        }
    }
    println!("{} traps, {} stepped into", traps.trap.len(), faults.len());
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), traps.trap.len(), faults.join("\n\n"));
    assert!(traps.trap.len() >= 90, "{} traps", traps.trap.len());
}
