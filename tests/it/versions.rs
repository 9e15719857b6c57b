//! Several reports of one organ on one year: copies, later versions, borrowed tables; and who is missing.

use std::fs;
use std::path::Path;

use crate::support::{gongkai, here, told};

/// A report whose organ, year and date are stated.
fn sample() -> String {
    fs::read_to_string(here("data/sample/hb-yichang-2021.txt")).expect("the sample is there")
}

fn run(input: &Path, lake: &Path) -> String {
    let args = ["run", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")];
    let output = gongkai(&args);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    told(&output)
}

fn ask(lake: &Path, query: &str) -> String {
    let output = gongkai(&["sql", "--lake", lake.to_str().expect("utf8"), "--format", "csv", query]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let text = String::from_utf8(output.stdout).expect("utf8");
    text.lines().skip(1).collect::<Vec<_>>().join("\n")
}

/// The text with the first `old` that stands behind `mark` changed into `new`.
fn change(text: &str, mark: &str, old: &str, new: &str) -> String {
    let from = text.find(mark).expect("the mark stands in it");
    let at = from + text[from..].find(old).expect("the old text stands behind the mark");
    format!("{}{new}{}", &text[..at], &text[at + old.len()..])
}

#[test]
fn copies_collapse_and_later_versions_restate() {
    let place = tempfile::tempdir().expect("a folder");
    let (input, lake) = (place.path().join("input"), place.path().join("lake"));
    fs::create_dir(&input).expect("made");
    let first = sample();
    let row = first.lines().position(|it| it.starts_with("行政许可")).expect("the row is there");
    let number = first.lines().nth(row).and_then(|it| it.split('|').nth(1)).map(str::trim).expect("a number");
    let mut later = change(&first, "行政许可", number, "7654321");
    later = change(&later, "发文日期", "2022-02-16", "2022-09-30");
    fs::write(input.join("a.txt"), &first).expect("written");
    fs::write(input.join("a-again.txt"), &first).expect("written");
    fs::write(input.join("b-reposted.txt"), first.replace('\n', "\n\n")).expect("written");
    fs::write(input.join("c-later.txt"), &later).expect("written");
    fs::write(input.join("other.txt"), fs::read_to_string(here("data/sample/hb-yichang-2020.txt")).expect("read"))
        .expect("written");
    let told = run(&input, &lake);
    assert!(told.contains("duplicates 2: same bytes 1, copies of another report 1"), "{told}");
    assert!(told.contains("versions   1 reports have a later one; it changes 1 numbers"), "{told}");
    assert_eq!(
        ask(&lake, "SELECT source, current FROM reports ORDER BY source"),
        "a-again.txt,false\nc-later.txt,true\nother.txt,true"
    );
    let duplicates = ask(&lake, "SELECT source, duplicate_of, reason FROM duplicates ORDER BY source");
    assert_eq!(duplicates, "a.txt,a-again.txt,same_bytes\nb-reposted.txt,a-again.txt,same_text");
    let restated = ask(&lake, "SELECT \"table\", \"row\", old_value, new_value FROM restatements");
    assert_eq!(restated, format!("proactive_disclosure,licensing,{number},7654321"));
    // The changed number stands where the lake says.
    let [start, end]: [usize; 2] = ask(&lake, "SELECT byte_start, byte_end FROM restatements")
        .split(',')
        .map(|it| it.parse().expect("an offset"))
        .collect::<Vec<_>>()
        .try_into()
        .expect("two");
    assert_eq!(&later[start..end], "7654321");
    // Sums take the version that stands.
    assert_eq!(ask(&lake, "SELECT count(*) FROM applications_by_report"), "2");
    let coverage = "SELECT status, n_earlier, n_copies FROM coverage WHERE report_id IS NOT NULL ORDER BY year";
    assert_eq!(ask(&lake, coverage).lines().last(), Some("late,1,0"));
    assert_eq!(ask(&lake, "SELECT n_years FROM issuers"), "2");
}

/// A report on 2020 whose wording tells nothing of its scope, with so many applications.
fn plain(organ: &str, received: i64) -> String {
    let sample = fs::read_to_string(here("data/sample/gd-shishan-2020.txt")).expect("the sample is there");
    let (from, to) = (sample.find("三、收到和处理").expect("table III"), sample.find("五、存在").expect("section five"));
    let tables = sample[from..to]
        .replace("数量 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |", &format!("数量 | {received} | 0 | 0 | 0 | 0 | 0 | {received} |"))
        .replace("予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |", &format!("予以公开 | {0} | 0 | 0 | 0 | 0 | 0 | {0} |", received - 4))
        .replace("(七)总计 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |", &format!("(七)总计 | {received} | 0 | 0 | 0 | 0 | 0 | {received} |"));
    format!("{organ}2020年政府信息公开工作年度报告\n一、总体情况\n2020年，认真落实条例。\n{tables}六、其他需要报告的事项\n无。\n")
}

#[test]
fn a_government_smaller_than_its_organs_reports_alone() {
    let place = tempfile::tempdir().expect("a folder");
    let (input, lake) = (place.path().join("input"), place.path().join("lake"));
    fs::create_dir(&input).expect("made");
    let organs = [
        ("济宁市兖州区人民政府", 15),
        ("济宁市兖州区财政局", 10),
        ("济宁市兖州区教育局", 20),
        ("济宁市兖州区新兖镇人民政府", 9),
        ("济宁市任城区人民政府", 50),
        ("济宁市任城区财政局", 60),
        ("济宁市人民政府", 14),
    ];
    for (organ, received) in organs {
        fs::write(input.join(format!("{organ}.txt")), plain(organ, received)).expect("written");
    }
    run(&input, &lake);
    let scopes = "SELECT issuer_id, scope FROM reports WHERE issuer_kind = 'government' ORDER BY issuer_id";
    assert_eq!(ask(&lake, scopes), "370800:人民政府,own\n370811:人民政府,\n370812:人民政府,own");
    let findings = "SELECT r.issuer_id, f.severity, CAST(f.expected AS BIGINT), CAST(f.actual AS BIGINT) \
                    FROM findings f JOIN reports r ON f.report_id = r.report_id WHERE f.rule = 'scope-by-sums' ORDER BY 1";
    assert_eq!(ask(&lake, findings), "370800:人民政府,warning,15,14\n370812:人民政府,warning,19,15");
    let message = ask(&lake, "SELECT message FROM findings WHERE rule = 'scope-by-sums' AND actual = 15");
    assert!(message.contains("教育局") && message.contains("19"), "{message}");
}

#[test]
fn a_document_that_cannot_be_read_is_no_missing_report() {
    let place = tempfile::tempdir().expect("a folder");
    let (input, lake) = (place.path().join("input"), place.path().join("lake"));
    fs::create_dir(&input).expect("made");
    fs::write(input.join("a.txt"), sample()).expect("written");
    for name in ["济宁市兖州区人民政府", "济宁市兖州区财政局", "湖北省宜昌市人民政府"] {
        fs::write(input.join(format!("{name}2021年政府信息公开工作年度报告.pdf")), "%PDF-1.4\nbroken").expect("written");
    }
    fs::write(input.join("济宁市兖州区教育局2021年工作总结.pdf"), "%PDF-1.4\nbroken").expect("written");
    // A page in the report's place, and two that are about something else.
    let titles = [
        "济宁市兖州区民政局2021年政府信息公开工作年度报告_兖州区",
        "济宁市兖州区水利局2021年政府信息公开工作年度报告解读",
        "济宁市兖州区林业局2021年政府信息公开工作总结",
    ];
    let records = titles.map(|it| format!("{{\"title\": \"{it}\", \"text\": \"页面不存在，请稍后再试。\"}}\n"));
    fs::write(input.join("crawl.jsonl"), records.concat()).expect("written");
    run(&input, &lake);
    let rejects = "SELECT DISTINCT issuer_id, province, year FROM rejects ORDER BY issuer_id";
    assert_eq!(
        ask(&lake, rejects),
        "370812:人民政府,CN-SD,2021\n370812:民政局,CN-SD,2021\n370812:财政局,CN-SD,2021\n420500:人民政府,CN-HB,2021\n,,"
    );
    let rejected =
        "SELECT issuer_id, expected_by, status, parent_issuer_id FROM coverage WHERE status = 'rejected' ORDER BY issuer_id";
    assert_eq!(
        ask(&lake, rejected),
        "370812:人民政府,gazetteer,rejected,370800:人民政府\n370812:民政局,rejected,rejected,370812:人民政府\n\
         370812:财政局,rejected,rejected,370812:人民政府"
    );
    assert_eq!(
        ask(&lake, "SELECT count(*) FROM coverage WHERE issuer_id = '420500:人民政府' AND status IN ('found', 'late')"),
        "1"
    );
    let counted = "SELECT sum(n_rejected), sum(n_found) FROM coverage_by_province_year";
    assert_eq!(ask(&lake, counted), "3,1");
}

#[test]
fn one_report_in_every_container_is_one_report() {
    let place = tempfile::tempdir().expect("a folder");
    let lake = place.path().join("lake");
    let told = run(&here("tests/cases/containers"), &lake);
    let n = |query: &str| ask(&lake, query).parse::<usize>().expect("a count");
    let n_current = n("SELECT count(*) FROM current_reports WHERE issuer_id IS NOT NULL AND year <> 0");
    let n_organs = n(
        "SELECT count(DISTINCT issuer_id || CAST(year AS VARCHAR)) FROM current_reports WHERE issuer_id IS NOT NULL AND year <> 0",
    );
    assert_eq!(n_current, n_organs, "{told}");
    assert!(n("SELECT count(*) FROM duplicates") > 60, "{told}");
    assert_eq!(ask(&lake, "SELECT * FROM restatements"), "", "{told}");
}
