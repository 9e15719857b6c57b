//! Documents and places that are not what they should be: a reject, a finding or a clear error, and every other report still lands.

use std::fs;

use gongkai::document::Reason;

use crate::support::{gongkai, here, read, told};

fn bad(name: &str) -> Vec<u8> {
    fs::read(here("tests/cases/bad").join(name)).expect("the case is there")
}

#[track_caller]
fn check_reject(name: &str, expect: Reason) {
    assert_eq!(read(name, &bad(name)).map_err(|it| it.reason).expect_err("a reject"), expect);
}

#[test]
fn what_is_no_report_is_rejected_with_its_reason() {
    check_reject("empty.txt", Reason::Empty);
    check_reject("binary.bin", Reason::Binary);
    check_reject("work_report.txt", Reason::AnotherKind);
    check_reject("guide.txt", Reason::AnotherKind);
}

#[test]
fn a_report_in_gb18030_is_read_like_its_twin() {
    let (_, utf8) = read("a.txt", &fs::read(here("data/sample/sh-tianlin-2023.txt")).expect("sample")).expect("a report");
    let (_, gbk) = read("a.txt", &bad("gbk.txt")).expect("a report");
    assert_eq!(utf8.applications, gbk.applications);
    assert_eq!(utf8.identity, gbk.identity);
}

#[test]
fn broken_bytes_cost_nothing_but_themselves() {
    let (_, whole) = read("a.txt", &fs::read(here("data/sample/ha-luoyang-zrzy-2021.txt")).expect("sample")).expect("a report");
    let (_, broken) = read("a.txt", &bad("invalid_utf8.txt")).expect("a report");
    assert_eq!(whole.applications, broken.applications);
    assert_eq!(whole.proceedings, broken.proceedings);
    assert!(broken.findings.iter().any(|it| it.rule == "bytes-undecodable"));
}

#[test]
fn a_report_cut_in_table_three_keeps_what_stands_there() {
    let (_, report) = read("cut.txt", &bad("cut_in_table_three.txt")).expect("a report");
    let gold: serde_json::Value = serde_json::from_slice(&bad("cut_in_table_three.json")).expect("gold");
    for (row, columns) in gold["applications"].as_object().into_iter().flatten() {
        let given = report.applications.iter().find(|it| it.disposition == row.as_str());
        let stated = columns["total"].as_i64();
        let given = given.and_then(|it| it.total);
        assert!(stated == given || stated.is_none() || given.is_none(), "{row}: {stated:?} {given:?}");
    }
    assert_eq!(report.applications[0].total, gold["applications"]["received"]["total"].as_i64());
    for rule in ["table-missing", "row-missing"] {
        assert!(report.findings.iter().any(|it| it.rule == rule), "{rule}");
    }
}

#[test]
fn one_bad_document_loses_no_other() {
    let place = tempfile::tempdir().expect("a folder");
    let input = place.path().join("in");
    fs::create_dir(&input).expect("writable");
    for name in ["empty.txt", "binary.bin", "work_report.txt", "guide.txt", "cut_in_table_three.txt", "invalid_utf8.txt", "gbk.txt"]
    {
        fs::copy(here("tests/cases/bad").join(name), input.join(name)).expect("copied");
    }
    fs::copy(here("data/sample/gd-haizhu-cz-2021.txt"), input.join("good.txt")).expect("copied");
    std::os::unix::fs::symlink(input.join("nowhere"), input.join("dangling.txt")).expect("linked");
    let lake = place.path().join("lake");
    let run = gongkai(&["run", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")]);
    assert_eq!(run.status.code(), Some(0), "{}", told(&run));
    let query = "SELECT (SELECT count(*) FROM reports) AS reports, (SELECT count(*) FROM rejects) AS rejects";
    let sql = gongkai(&["sql", "--lake", lake.to_str().expect("utf8"), "--format", "csv", query]);
    assert_eq!(String::from_utf8_lossy(&sql.stdout), "reports,rejects\n4,5\n", "{}", told(&sql));
    let strict = gongkai(&["run", "--strict", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")]);
    assert_eq!(strict.status.code(), Some(1), "{}", told(&strict));
}

#[track_caller]
fn check_error(args: &[&str], message: &str) {
    let output = gongkai(args);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains(message), "{told}");
}

#[test]
fn what_cannot_be_done_is_said_clearly() {
    let place = tempfile::tempdir().expect("a folder");
    let lake = place.path().join("lake");
    let lake = lake.to_str().expect("utf8");
    check_error(&["run", "--input", "/no/such/folder", "--output", lake], "cannot read the input: /no/such/folder");
    check_error(&["run", "--input", "data/sample", "--output", "/proc/nowhere/lake"], "/proc/nowhere");
    check_error(&["run", "no-such-pipeline.toml"], "cannot read the pipeline file");
    check_error(&["inspect", "no-such-file.txt"], "cannot read the document");
    check_error(&["inspect", "tests/cases/bad/guide.txt"], "another_kind");
    check_error(&["sql", "--lake", "/no/such/lake", "SELECT 1"], "/no/such/lake");
    let pipeline = place.path().join("p.toml");
    fs::write(&pipeline, "[[inputs]]\nroot = \"x\"\nincluded = []\n").expect("writable");
    check_error(&["run", pipeline.to_str().expect("utf8")], "did you mean \"include\"?");
    // A folder with somebody's files is never replaced by a lake.
    let own = place.path().join("own");
    fs::create_dir(&own).expect("writable");
    fs::write(own.join("thesis.doc"), "x").expect("writable");
    check_error(&["run", "--input", "data/sample", "--output", own.to_str().expect("utf8")], "own");
    assert!(own.join("thesis.doc").exists());
}
