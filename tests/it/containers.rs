//! The same reports through every container and layout: the same cells, whatever they came in.

use std::collections::BTreeMap;

use gongkai::document::{Limits, read_document};
use gongkai::extract::{extract, parts};
use gongkai::record::{Method, Report};
use gongkai::source::{Input, Stream};
use serde_json::Value;

use crate::accuracy::{Score, gold, identity_faults, number, score_cells};
use crate::support::{DEFS, assert_laws, here, shared};

/// All reports below a folder, by source.
fn reports_in(folder: &str) -> Vec<Report> {
    let input = Input { root: here(folder), ..Input::default() };
    let limits = Limits::default();
    let mut stream = Stream::open(&[input], &limits, 1).expect("the folder is there");
    let mut reports = Vec::new();
    loop {
        let chunk = stream.next_chunk();
        if chunk.is_empty() {
            return reports;
        }
        for record in chunk {
            let Ok(bytes) = record.body else { continue };
            let Ok(mut document) = read_document(&record.source, &bytes, &limits) else { continue };
            document.url = record.url.or(document.url);
            for part in parts(&DEFS, document) {
                if let Ok(report) = extract(&DEFS, &part) {
                    assert_laws(&part, &report);
                    reports.push(report);
                }
            }
        }
    }
}

/// The report that a gold entry of a file means: by its key, else by issuer and year.
fn report_of<'r>(reports: &'r [Report], file: &str, entry: &Value, gold: &Value, n_entries: usize) -> Option<&'r Report> {
    if let Some(key) = entry["key"].as_str() {
        let source = format!("{file}#{key}");
        return reports.iter().find(|it| it.source == source);
    }
    let mut of_file = reports.iter().filter(|it| it.source == file || it.source.starts_with(&format!("{file}#")));
    if n_entries == 1 {
        return of_file.next();
    }
    of_file.find(|it| {
        let issuer = it.identity.issuer.as_deref();
        i64::from(it.identity.year) == gold["year"].as_i64().unwrap_or(0) && (issuer == gold["issuer"].as_str() || issuer.is_none())
    })
}

/// Numbers that were inferred for cells which the generator left out, and are not what stood there.
fn wrongly_inferred(report: &Report, gold: &Value) -> Vec<String> {
    let inferred = report.cells.iter().filter(|it| it.method == Some(Method::Inferred));
    let is_wrong = |name: &String, given| gold["unstated"].get(name).and_then(number).is_some_and(|it| Some(it) != given);
    inferred
        .map(|it| (format!("{}.{}.{}", it.table, it.row, it.column), it.value))
        .filter(|(name, given)| is_wrong(name, *given))
        .map(|(name, given)| format!("{}: {name} was inferred as {given:?}", report.source))
        .collect()
}

#[test]
fn every_container_gives_the_same_report() {
    let all = gold(&here("tests/cases/containers/containers.json"));
    let mut faults = Vec::new();
    let mut total = Score::default();
    for (container, entry) in all["containers"].as_object().expect("an object") {
        let reports = reports_in(&format!("tests/cases/containers/{container}"));
        let unsure: Vec<&str> = entry["unsure"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut score = Score::default();
        let mut n_missing_reports = 0;
        for (file, entries) in entry["files"].as_object().expect("an object") {
            let entries: Vec<&Value> = entries.as_array().into_iter().flatten().collect();
            for it in &entries {
                let name = it["gold"].as_str().expect("names its gold");
                let gold = gold(&here(&format!("tests/cases/containers/gold/{name}.json")));
                let Some(report) = report_of(&reports, file, it, &gold, entries.len()) else {
                    n_missing_reports += 1;
                    continue;
                };
                score.add(score_cells(report, &gold));
                faults.extend(wrongly_inferred(report, &gold));
                let also: Vec<&str> = it["issuer_also"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                let is_told = |fault: &String| {
                    !unsure.iter().any(|it| fault.contains(&format!(": {it} is ")))
                        && !also.iter().any(|it| fault.contains(&format!(": issuer is Some({it:?})")))
                };
                faults.extend(identity_faults(report, &gold).into_iter().filter(is_told));
            }
        }
        println!(
            "{container:<16} exact {:>4}   missing {:>3}   wrong {}   invented {}   reports not found {n_missing_reports}",
            score.exact, score.missing, score.wrong, score.invented
        );
        faults.extend(score.faults.iter().map(|it| format!("{container}: {it}")));
        let keeps_all = entry["exact"].as_bool() == Some(true);
        if keeps_all && n_missing_reports > 0 {
            faults.push(format!("{container}: {n_missing_reports} reports were not found"));
        }
        let least = if EXACT.contains(&container.as_str()) { 1.0 } else { 0.9 };
        let share = score.exact as f64 / (score.exact + score.missing).max(1) as f64;
        if keeps_all && share < least {
            faults.push(format!("{container}: {share:.3} of the numbers, {least} expected"));
        }
        total.add(score);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(total.exact > 50 * total.missing, "{} exact, {} missing", total.exact, total.missing);
}

/// Containers in which the cells are known: every number must be read. In the others a blank cell may leave a row open.
const EXACT: [&str; 21] = [
    "html-cms",
    "html-word",
    "html-gbk",
    "html-big5",
    "html-soup",
    "html-spans",
    "html-split",
    "html-layout",
    "html-div",
    "md-plain",
    "md-rows",
    "md-groups",
    "md-html",
    "docx-python",
    "docx-lo",
    "doc",
    "rtf",
    "rtf-gbk",
    "pdf-lo",
    "pdf-wps",
    "pdf-cid",
];

#[test]
fn the_real_documents_are_read_exactly() {
    let Some(shared) = shared() else {
        println!("the real documents are not on this machine: nothing was compared");
        return;
    };
    let mut cells = Score::default();
    let mut implied: BTreeMap<&str, usize> = BTreeMap::new();
    let names = ["hangzhou_style_2025.html", "hongze_2023.pdf", "shanghai_office_2019.html", "shuyang_2025.md"];
    for name in names {
        let stem = name.split('.').next().expect("a name");
        let gold = gold(&shared.join(format!("reports/gold/{stem}.json")));
        let bytes = std::fs::read(shared.join("reports/documents").join(name)).expect("the document is there");
        let (_, report) = crate::support::read(name, &bytes).expect("a report");
        let score = score_cells(&report, &gold);
        implied.insert(name, score.implied);
        cells.add(score);
        assert_eq!(report.identity.year.to_string(), gold["year"].to_string(), "{name}");
        assert_eq!(report.form, gold["form"], "{name}");
        for fault in gold["source_inconsistencies"].as_array().into_iter().flatten() {
            // `review: 11 != total 0`
            let row = fault.as_str().and_then(|it| it.split(':').next()).map(|it| it.replace("suit_after", "litigation_after"));
            let told = report.findings.iter().any(|it| it.rule == "proceeding-sum-mismatch" && it.row == row);
            assert!(told, "{name}: {fault} is no finding");
        }
    }
    assert!(cells.faults.is_empty(), "{}", cells.faults.join("\n"));
    assert_eq!((cells.exact, cells.missing, cells.wrong, cells.invented), (649, 0, 0, 0));
    assert_eq!(implied["hongze_2023.pdf"], 0, "it has no blanks");
    assert!(implied["shanghai_office_2019.html"] > 100, "its blanks follow from the totals");
}
