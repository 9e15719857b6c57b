//! Reports of our own making: read, compared with their answers, and never a wrong number in silence.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gongkai::eval::{Score, evaluate, tables};
use gongkai::synth::{APPLICANTS, GOLD, Gold, Made, OUTCOMES, Order, Pack, Words, layout_names, make, write};
use walkdir::WalkDir;

use crate::support::{gongkai, here, told};

fn words() -> Words {
    Words::load().expect("words load")
}

fn order(words: &Words, n: u64, layouts: &[&str], faults: f64, pack: Pack) -> Order {
    let layouts: Vec<String> = layouts.iter().map(|it| (*it).to_owned()).collect();
    let years: Vec<i32> = (2018..=2025).collect();
    Order::try_new(words, n, 20_260_101, &layouts, &years, faults, pack).expect("an order")
}

fn utf8(path: &Path) -> &str {
    path.to_str().expect("utf8")
}

/// Makes a corpus, reads it with the program, and compares.
fn measured(place: &Path, n: u64, layouts: &[&str], faults: f64, pack: Pack) -> Score {
    let (corpus, lake) = (place.join("corpus"), place.join("lake"));
    let words = words();
    write(&words, &order(&words, n, layouts, faults, pack), &corpus).expect("written");
    let output = gongkai(&["run", "--quiet", "--input", utf8(&corpus.join("reports")), "--output", utf8(&lake)]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    evaluate(&lake, &corpus).expect("compared")
}

/// Exact cells of a hundred, by layout, of a corpus in which every tenth report has a fault: measured, and a floor.
const FLOORS: [(&str, u64); 24] = [
    ("docx", 99),
    ("html-cms", 99),
    ("html-div", 99),
    ("html-nested", 99),
    ("html-pasted", 85),
    ("html-plain", 99),
    ("html-soup", 99),
    ("html-split", 99),
    ("html-word", 90),
    ("md-pipe", 99),
    ("md-rows", 99),
    ("pdf", 99),
    ("rtf", 99),
    ("txt-aligned", 85),
    ("txt-bar", 95),
    ("txt-bar-alone", 95),
    ("txt-bar-bare", 95),
    ("txt-bar-ends", 95),
    ("txt-bar-line", 95),
    ("txt-cell-bar", 95),
    ("txt-cells", 90),
    ("txt-glued", 80),
    ("txt-run", 90),
    ("txt-tabs", 90),
];

#[test]
fn no_layout_gives_a_wrong_number_in_silence() {
    let place = tempfile::tempdir().expect("a folder");
    let score = measured(place.path(), 480, &[], 0.1, Pack::Files);
    for (layout, it) in &score.layouts {
        println!("{layout:<16} exact {} of {}, missing {}", it.exact, it.cells, it.missing + it.missing_silent);
    }
    let total = score.total();
    assert_eq!((total.documents, score.strangers), (480, 0));
    assert_eq!((score.n_silent(), total.wrong_flagged), (0, 0), "{:?}", score.silent);
    assert_eq!(layout_names().count(), FLOORS.len(), "a floor for every layout");
    for (layout, floor) in FLOORS {
        let it = score.layouts.get(layout).unwrap_or_else(|| panic!("no document in layout {layout}"));
        assert!(it.exact * 100 >= it.cells * floor, "{layout}: {} of {} cells are exact", it.exact, it.cells);
    }
    for (name, it) in &score.fields {
        assert!(it.wrong == 0 || (*name == "division" && it.wrong <= 1), "{name}: {it:?}");
    }
    for (metric, it) in &score.narrative {
        assert!(it.matched * 100 >= it.found * 98, "{metric}: {it:?}");
        assert!(it.matched * 100 >= it.stated * 95, "{metric}: {it:?}");
    }
}

#[test]
fn packs_hold_the_same_reports() {
    let place = tempfile::tempdir().expect("a folder");
    let mut scores = Vec::new();
    for pack in [Pack::Files, Pack::Jsonl, Pack::Tar, Pack::Warc] {
        let place = place.path().join(format!("{pack:?}"));
        fs::create_dir(&place).expect("writable");
        let score = measured(&place, 60, &["html-cms", "txt-bar", "docx", "pdf"], 0.0, pack);
        assert_eq!((score.total().read, score.strangers), (60, 0), "{pack:?}: {:?}", score.lost);
        scores.push((score.layouts, score.narrative));
    }
    assert!(scores.windows(2).all(|it| it[0] == it[1]), "{scores:?}");
}

/// Hash of every file below a folder, by its path.
fn hashes(folder: &Path) -> BTreeMap<String, String> {
    let files = WalkDir::new(folder).into_iter().map(|it| it.expect("listed")).filter(|it| it.file_type().is_file());
    files
        .map(|it| {
            let below = it.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
            (below, blake3::hash(&fs::read(it.path()).expect("readable")).to_hex().to_string())
        })
        .collect()
}

#[test]
fn same_seed_same_bytes_with_any_number_of_threads() {
    let place = tempfile::tempdir().expect("a folder");
    let words = words();
    let made = |name: &str, threads: usize| {
        let folder = place.path().join(name);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let order = order(&words, 2100, &["txt", "md"], 0.1, Pack::Files);
        pool.install(|| write(&words, &order, &folder)).expect("written");
        hashes(&folder)
    };
    let one = made("one", 1);
    assert_eq!(one.len(), 2101);
    assert_eq!(one, made("three", 3));
    let folders = fs::read_dir(place.path().join("one/reports")).expect("listed").count();
    assert_eq!(folders, 3, "a thousand documents to a folder");
}

fn documents(n: u64, faults: f64) -> Vec<Made> {
    let words = words();
    let order = order(&words, n, &[], faults, Pack::Files);
    (0..n).map(|it| make(&words, &order, it)).collect()
}

/// Sums that do not hold in the answers of a report; blanks that cannot be known are left out.
fn broken(gold: &Gold) -> Vec<String> {
    let mut broken = Vec::new();
    let mut check = |what: String, left: Option<i64>, right: Option<i64>| {
        if left.is_some() && right.is_some() && left != right {
            broken.push(format!("{}: {what}: {left:?} and {right:?}", gold.source));
        }
    };
    for (rows, columns) in [(&gold.applications, APPLICANTS.len()), (&gold.proceedings, OUTCOMES.len())] {
        for (row, values) in rows {
            assert_eq!(values.len(), columns, "{row}");
            check(row.clone(), values[..columns - 1].iter().copied().sum(), values[columns - 1]);
        }
    }
    if !gold.applications.is_empty() {
        let of = |row: &str, column: usize| gold.applications[row][column];
        let flows = ["received", "carried_in", "total_handled", "carried_out"];
        for column in 0..APPLICANTS.len() {
            let leaves = gold.applications.iter().filter(|it| !flows.contains(&it.0.as_str()));
            check("dispositions".to_owned(), leaves.map(|it| it.1[column]).sum(), of("total_handled", column));
            let sum = |a: &str, b: &str| Some(of(a, column)? + of(b, column)?);
            check("flow".to_owned(), sum("received", "carried_in"), sum("total_handled", "carried_out"));
        }
    }
    broken
}

#[test]
fn answers_obey_the_identities() {
    for made in documents(1500, 0.0) {
        assert!(broken(&made.gold).is_empty(), "{:?}", broken(&made.gold));
        assert_eq!(made.gold.form == "none", made.gold.year < 2019);
        assert!(made.gold.cells().all(|it| it.1.is_none_or(|value| value >= 0) || it.0.column == "items_change"));
    }
    // With faults, only the two kinds of wrong sums and what stands a column too far break one.
    for made in documents(1500, 1.0) {
        let may_break = ["wrong-total", "wrong-outcome", "shifted-row"].contains(&made.gold.fault.as_str());
        assert_eq!(may_break, !broken(&made.gold).is_empty(), "{} {:?}", made.gold.fault, broken(&made.gold));
    }
}

#[test]
fn no_two_documents_are_of_one_organ_and_year() {
    let mut seen = BTreeMap::new();
    for made in documents(5000, 0.1) {
        let key = (made.gold.issuer.clone(), made.gold.division.clone(), made.gold.year);
        assert_eq!(seen.insert(key, made.path.clone()), None, "{}", made.path);
    }
}

#[test]
fn a_sabotaged_answer_is_a_wrong_number() {
    let place = tempfile::tempdir().expect("a folder");
    assert_eq!(measured(place.path(), 20, &["html-plain"], 0.0, Pack::Files).n_silent(), 0);
    let (path, lake) = (place.path().join("corpus").join(GOLD), place.path().join("lake"));
    let strict = || gongkai(&["eval", utf8(&lake), utf8(&path), "--strict"]);
    assert_eq!(strict().status.code(), Some(0), "{}", told(&strict()));
    let text = fs::read_to_string(&path).expect("readable");
    let change = |line: &str, by: &dyn Fn(&mut Gold)| {
        let mut gold: Gold = serde_json::from_str(line).expect("an answer");
        by(&mut gold);
        text.replace(line, &serde_json::to_string(&gold).expect("an answer"))
    };
    let line = text.lines().find(|it| it.contains("\"received\"")).expect("a table");
    // A number that is not the page's; one that nobody can know; a table without a cell; another organ.
    let wrong = change(line, &|it| it.applications.get_mut("received").expect("a row")[0] = Some(987_654));
    let unknowable = change(line, &|it| it.applications.get_mut("received").expect("a row")[0] = None);
    let row_less = change(line, &|it| drop(it.applications.remove("received")));
    let another = change(line, &|it| it.issuer = "某县人民政府".to_owned());
    for (text, silent, code) in [(&wrong, 1, 1), (&unknowable, 1, 1), (&row_less, 7, 1), (&another, 0, 0)] {
        fs::write(&path, text).expect("writable");
        let score = evaluate(&lake, &path).expect("compared");
        assert_eq!(score.n_silent(), silent, "{:?}", score.silent);
        assert_eq!(strict().status.code(), Some(code), "{}", told(&strict()));
    }
    let score = evaluate(&lake, &path).expect("compared");
    assert_eq!(score.fields["issuer"].wrong, 1);
    assert_eq!(tables(&score).expect("tables").len(), 4);
}

#[test]
fn a_document_that_gave_no_report_is_told() {
    let place = tempfile::tempdir().expect("a folder");
    measured(place.path(), 10, &["txt-bar"], 0.0, Pack::Files);
    let (path, lake) = (place.path().join("corpus").join(GOLD), place.path().join("lake"));
    let text = fs::read_to_string(&path).expect("readable");
    let (first, rest) = text.split_once('\n').expect("lines");
    fs::write(&path, format!("{}\n{rest}", first.replacen("\"source\":\"00000/", "\"source\":\"elsewhere/", 1))).expect("writable");
    let score = evaluate(&lake, &path).expect("compared");
    assert_eq!((score.total().documents, score.total().read, score.strangers), (10, 9, 1));
    assert!(score.lost.iter().all(|it| it.contains("not in the lake")), "{:?}", score.lost);
    let output = gongkai(&["eval", utf8(&lake), utf8(&path), "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json["total"]["documents"], 10, "{}", told(&output));
}

#[test]
fn orders_that_cannot_be_are_refused() {
    let place = tempfile::tempdir().expect("a folder");
    let out = place.path().join("c");
    let check = |args: &[&str], expect: &str| {
        let output = gongkai(&[&["synth", "--out", utf8(&out)], args].concat());
        assert_eq!(output.status.code(), Some(2), "{}", told(&output));
        assert!(told(&output).contains(expect), "{}", told(&output));
    };
    check(&["--n", "5", "--layouts", "htm-cms"], "no layout is called \"htm-cms\"");
    check(&["--n", "5", "--years", "twenty"], "are no years");
    check(&["--n", "5", "--faults", "1.5"], "no share of reports with faults");
    check(&["--n", "5000000", "--years", "2021"], "there are organs for");
    fs::create_dir(&out).expect("writable");
    fs::write(out.join("a"), "").expect("writable");
    check(&["--n", "5"], "is not empty");
}

#[test]
fn the_generator_shares_no_code_with_the_readers() {
    let allowed = [
        "use std::",
        "use super::",
        "use self::",
        "use crate::error::",
        "use serde",
        "use rayon::",
        "use flate2::",
        "use encoding_rs::",
    ];
    let mut n_lines = 0;
    for entry in WalkDir::new(here("src/synth")).into_iter().chain(WalkDir::new(here("src/synth.rs"))) {
        let path = entry.expect("listed").into_path();
        if path.extension().is_none_or(|it| it != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        for line in text.lines().map(str::trim_start) {
            let line = line.strip_prefix("pub ").unwrap_or(line);
            let uses = line.starts_with("use ");
            assert!(!uses || allowed.iter().any(|it| line.starts_with(it)), "{}: {line}", path.display());
            let names_other = line.contains("crate::") && !line.starts_with("use crate::error::");
            assert!(!names_other || line.starts_with("//"), "{}: {line}", path.display());
            n_lines += usize::from(uses);
        }
        let own_data = text.matches("include_str!(\"").count() == text.matches("include_str!(\"../../data/synth/").count();
        assert!(own_data, "{} takes data that are not its own", path.display());
    }
    assert!(n_lines > 20, "{n_lines} lines were looked at");
}
