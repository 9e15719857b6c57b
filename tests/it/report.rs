//! The HTML report of the sample's lake: every figure is there, says what its query says, and is the same twice.

use std::collections::BTreeMap;
use std::path::Path;

use gongkai::report::{Chart, Definition, Figure, Language, figure_file, file_of, rows_file};
use serde_json::{Map, Value};

use crate::support::{gongkai, here, told};

fn path(path: &Path) -> &str {
    path.to_str().expect("utf8")
}

#[track_caller]
fn works(args: &[&str]) -> String {
    let output = gongkai(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", told(&output));
    String::from_utf8(output.stdout).expect("utf8")
}

/// All files below a folder.
fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(root).into_iter().map(|it| it.expect("listed")).filter(|it| it.file_type().is_file());
    let file = |it: walkdir::DirEntry| {
        let name = path(it.path().strip_prefix(root).expect("below")).to_owned();
        (name, std::fs::read(it.path()).expect("readable"))
    };
    entries.map(file).collect()
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not there"));
    String::from_utf8(bytes.clone()).expect("utf8")
}

/// What stands between two texts.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, behind) = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there"));
    behind.split_once(to).unwrap_or_else(|| panic!("{to} is not there")).0
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The value of a cell as it is, `None` where it is shown as unknown.
fn value_of(cell: &str) -> Option<String> {
    let raw = cell.split_once("data-v=\"").map(|it| unescape(it.1.split_once('"').expect("quoted").0));
    if raw.is_none() {
        assert!(cell.contains("<abbr title=") && cell.contains(">–</abbr>"), "NULL is shown as {cell}");
    }
    raw
}

fn told_as(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(it) => Some(it.clone()),
        it => Some(it.to_string()),
    }
}

/// A figure of a page agrees with what its query gives.
fn check_figure(files: &BTreeMap<String, Vec<u8>>, language: Language, figure: &Figure, rows: &[Map<String, Value>]) {
    let id = &figure.id;
    let page = text(files, file_of(language));
    let part = between(&page, &format!("id=\"fig-{id}\""), "</article>");
    assert!(part.contains(&format!(">{}</h3>", figure.name.of(language))), "{id} has its title");
    assert!(part.contains("data-basis=\"n\"") && part.contains("data-basis=\"coverage\""), "{id} tells n and coverage");
    assert_eq!(part.contains("data-basis=\"denominator\""), figure.denominator.is_some(), "{id}");
    assert_eq!(unescape(between(part, "<code>", "</code>")), figure.sql.trim(), "{id} shows its query");
    for file in [figure_file(id), rows_file(&figure.rows)] {
        assert!(part.contains(&format!("href=\"{file}\"")) && files.contains_key(&file), "{id} leads to {file}");
    }
    assert!(part.contains(&format!("id=\"c-{id}\" role=\"img\" aria-label=\"")), "{id} has a chart with a name");
    let is_map = figure.chart == Chart::Map;
    let table = between(part, &format!("<table id=\"{}-{id}\">", if is_map { "l" } else { "d" }), "</table>");
    assert!(table.contains("<caption>"), "{id}");
    let heads: Vec<&str> = table.split("data-c=\"").skip(1).map(|it| it.split_once('"').expect("quoted").0).collect();
    let shown: Vec<Vec<Option<String>>> = between(table, "<tbody>", "</tbody>")
        .split("</tr>")
        .filter(|it| it.contains("<tr"))
        .map(|row| row.split("<t").filter(|it| it.starts_with(['d', 'h'])).map(value_of).collect())
        .collect();
    let chosen = |row: &&Map<String, Value>| {
        !is_map
            || figure
                .choose
                .iter()
                .all(|it| row[it] == if it == "year" { start_year(rows, &figure.n) } else { rows[0][it].clone() })
    };
    let expect: Vec<Vec<Option<String>>> =
        rows.iter().filter(chosen).map(|row| heads.iter().map(|it| told_as(&row[*it])).collect()).collect();
    assert!(!expect.is_empty(), "{id}: the sample has nothing for it");
    assert_eq!(shown, expect, "{id}");
}

/// The last year that rests on at least half as many reports as the year with the most.
fn start_year(rows: &[Map<String, Value>], n: &str) -> Value {
    let mut reports: BTreeMap<i64, i64> = BTreeMap::new();
    for row in rows {
        *reports.entry(row["year"].as_i64().expect("a year")).or_default() += row[n].as_i64().unwrap_or(0);
    }
    let most = reports.values().copied().max().expect("rows");
    reports.into_iter().rev().find(|it| 2 * it.1 >= most).expect("a year").0.into()
}

#[test]
fn every_figure_says_what_its_query_says() {
    let temp = tempfile::tempdir().expect("a folder");
    let (lake, report, again) = (temp.path().join("lake"), temp.path().join("report"), temp.path().join("again"));
    works(&["run", "--quiet", "--input", path(&here("data/sample")), "--output", path(&lake)]);
    works(&["report", path(&report), "--lake", path(&lake)]);
    works(&["report", path(&again), "--lake", path(&lake)]);
    let found = files(&report);
    assert_eq!(found, files(&again), "the same lake makes the same bytes");

    let sql = |format: &str, query: &str| works(&["sql", "--lake", path(&lake), "--format", format, query]);
    let definition = Definition::embedded().expect("it loads");
    for figure in &definition.figures {
        let rows: Vec<Map<String, Value>> = serde_json::from_str(&sql("json", &figure.sql)).expect("rows");
        assert_eq!(text(&found, &figure_file(&figure.id)), sql("csv", &figure.sql), "{}", figure.id);
        for language in [Language::Zh, Language::En] {
            check_figure(&found, language, figure, &rows);
        }
        // A word that no dictionary has would be shown as its id.
        for (name, column) in &definition.columns {
            let words = rows.iter().filter_map(|it| it.get(name)).filter_map(Value::as_str);
            for word in words.filter(|_| column.words.is_some()) {
                assert!(
                    definition.words[column.words.as_ref().expect("there")].contains_key(word),
                    "{}: no word {word}",
                    figure.id
                );
            }
        }
    }
    for set in &definition.rows {
        assert_eq!(text(&found, &rows_file(&set.id)), sql("csv", &set.sql), "rows {}", set.id);
    }
    for fact in &definition.facts {
        let rows: Vec<Map<String, Value>> = serde_json::from_str(&sql("json", &fact.sql)).expect("rows");
        let page = text(&found, file_of(Language::Zh));
        let shown = between(&page, &format!("data-fact=\"{}\"", fact.id), "</dd>");
        assert!(rows[0].values().next().and_then(told_as) == value_of(shown), "{}: {shown}", fact.id);
    }

    // Nothing in the pages leads to the network, and nothing but the marker tells more than the files.
    for language in [Language::Zh, Language::En] {
        let page = text(&found, file_of(language));
        let leads_out = |it: &&str| it.starts_with("http:") || it.starts_with("https:") || it.starts_with("//");
        assert_eq!(page.split(['"', '\'']).find(leads_out), None, "what the page names");
    }
}

#[test]
fn only_a_report_is_replaced() {
    let temp = tempfile::tempdir().expect("a folder");
    let (lake, report, other) = (temp.path().join("lake"), temp.path().join("report"), temp.path().join("other"));
    works(&["run", "--quiet", "--input", path(&here("data/sample/sd-shinan-2020.txt")), "--output", path(&lake)]);
    works(&["report", path(&report), "--lake", path(&lake)]);
    let before = files(&report);
    works(&["report", path(&report), "--lake", path(&lake)]);
    assert_eq!(files(&report), before);
    std::fs::create_dir(&other).expect("made");
    std::fs::write(other.join("thesis.txt"), "years of work").expect("written");
    let refused = gongkai(&["report", path(&other), "--lake", path(&lake)]);
    assert_eq!(refused.status.code(), Some(2), "{}", told(&refused));
    assert!(told(&refused).contains("a folder that is no report"), "{}", told(&refused));
    assert_eq!(files(&other).len(), 1);
    let no_lake = gongkai(&["report", path(&report), "--lake", path(&temp.path().join("nothing"))]);
    assert_eq!(no_lake.status.code(), Some(2), "{}", told(&no_lake));
    assert_eq!(files(&report), before, "what was there stays");
}
