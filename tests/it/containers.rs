//! The same reports through every container and layout: the same cells, whatever they came in.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::document::{Limits, read_document};
use gongkai::extract::{extract, parts};
use gongkai::inspect::{What, inspect};
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
            document.statements.extend(record.statements);
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
        let least = match container.as_str() {
            // One report is without lines, its labels broken around their figures.
            "cases-pdf" | "cases-ofd" => 0.99,
            // Some hold a text in which a blank last cell is not told from one that is not there.
            it if it.starts_with("cases-") => 0.998,
            it if EXACT.contains(&it) => 1.0,
            _ => 0.9,
        };
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

/// What a copy on another host shows, by the finding that says so.
const MIRRORS: [(&str, &str); 5] = [
    ("cases-trad", "mirror-traditional"),
    ("cases-pinyin", "mirror-pinyin"),
    ("cases-eaten", "date-eaten"),
    ("cases-spam", "spam-substituted"),
    ("cases-mojibake", "mojibake"),
];
/// Kinds of files that hold documents.
const CORPORA: [&str; 10] = ["zip", "tar.gz", "tar.zst", "gz", "zst", "jsonl", "parquet", "warc", "wet", "arc"];
/// Kinds of documents, as readers name them.
const FORMATS: [&str; 8] = ["html", "markdown", "text", "docx", "doc", "rtf", "ofd", "pdf"];

/// What makes a source a case of its own: the variant that its file or member is named for; in a corpus its record.
fn structure(is_corpus: bool, source: &str) -> &str {
    let file = source.rsplit(['#', '/']).next().unwrap_or(source);
    if is_corpus { source } else { file.split_once('-').map_or(file, |it| it.1) }
}

#[test]
fn every_reader_has_ten_cases_and_can_be_inspected() {
    const LEAST: usize = 10;
    let all = gold(&here("tests/cases/containers/containers.json"));
    let mut cases: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    // The first of each kind, and its issuer.
    let mut firsts: BTreeMap<&str, (String, Option<String>)> = BTreeMap::new();
    for (container, entry) in all["containers"].as_object().expect("an object") {
        if !container.starts_with("cases-") {
            continue;
        }
        let folder = format!("tests/cases/containers/{container}");
        let stated = entry["format"].as_str().expect("names its format");
        let corpus = CORPORA.into_iter().find(|it| *it == stated);
        for report in reports_in(&folder) {
            let name = structure(corpus.is_some(), &report.source).to_owned();
            let mirror = MIRRORS.into_iter().find(|it| it.0 == container);
            if let Some((_, rule)) = mirror {
                assert!(report.findings.iter().any(|it| it.rule == rule), "{container}: {} has no {rule}", report.source);
            }
            let kinds = [Some(report.format), corpus, mirror.map(|it| it.1)];
            for kind in kinds.into_iter().flatten() {
                cases.entry(kind).or_default().insert(name.clone());
                let path = here(&folder).join(&report.source).display().to_string();
                firsts.entry(kind).or_insert((path, report.identity.issuer.clone()));
            }
        }
    }
    for kind in FORMATS.into_iter().chain(CORPORA).chain(MIRRORS.map(|it| it.1)) {
        let n = cases.get(kind).map_or(0, BTreeSet::len);
        println!("{kind:<20} {n:>3} cases");
        assert!(n >= LEAST, "{kind}: {n} cases, {LEAST} expected: {:?}", cases.get(kind));
        let (path, issuer) = &firsts[kind];
        let page = inspect(&DEFS, path, &What::Page).unwrap_or_else(|it| panic!("{path}: {it}"));
        for part in ["form       20", "一、本年新收", "findings: "] {
            assert!(page.contains(part), "{path}: no {part:?} in\n{page}");
        }
        assert!(issuer.as_ref().is_none_or(|it| page.contains(it.as_str())), "{path}: {issuer:?} in\n{page}");
        let json = inspect(&DEFS, path, &What::Json).unwrap_or_else(|it| panic!("{path}: {it}"));
        let json: Value = serde_json::from_str(&json).expect("is JSON");
        assert_eq!(json["identity"]["issuer"].as_str(), issuer.as_deref(), "{path}");
        let cell = inspect(&DEFS, path, &What::Cell("applications.received.natural_person".to_owned()));
        assert!(cell.is_ok_and(|it| it.contains("received")), "{path}");
        let text = inspect(&DEFS, path, &What::Text).unwrap_or_else(|it| panic!("{path}: {it}"));
        assert!(text.contains(|it: char| it.is_ascii_digit()), "{path}: no text");
    }
}

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
