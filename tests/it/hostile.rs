//! Documents made to break a reader: each ends with its reason, in bounded time, and loses no neighbour.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use gongkai::document::{Limits, Reason, read_document};

use crate::support::{gongkai, here, told};

/// What becomes of bytes, within a time that no hang keeps.
#[track_caller]
fn check(what: &str, bytes: &[u8], expect: Result<&str, Reason>) {
    let started = Instant::now();
    let got = read_document("x", bytes, &Limits::default());
    assert!(started.elapsed() < Duration::from_secs(20), "{what}: {:?}", started.elapsed());
    assert_eq!(got.as_ref().map(|it| it.format).map_err(|it| it.reason), expect, "{what}");
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn pages_that_nest_or_run_on_end() {
    check("nested tags", format!("<html>{}", "<div>".repeat(100_000)).as_bytes(), Err(Reason::TooDeep));
    check("nested tables", format!("<html>{}", "<table><tr><td>".repeat(50_000)).as_bytes(), Err(Reason::TooDeep));
    let line = format!("<html><body>{}</body></html>", "政府信息公开".repeat(40 * 1024 * 1024 / 18));
    check("a line of 40 MB", line.as_bytes(), Ok("html"));
    check("text of 40 MB in a line", "政府信息公开".repeat(40 * 1024 * 1024 / 18).as_bytes(), Ok("text"));
    let rows = format!("<table>{}</table>", "<tr><td>规章<td>1<td>2<td>3".repeat(50_000));
    check("50,000 rows", rows.as_bytes(), Ok("html"));
    check("a colspan beyond all", b"<html><table><tr><td colspan=999999999 rowspan=999999999>1<td>2</table>", Ok("html"));
}

#[test]
fn containers_that_lie_are_rejected() {
    let bomb = zip(&[("word/document.xml", &vec![b' '; 80 << 20])]);
    check("a zip bomb", &bomb, Err(Reason::DecompressionBomb));
    let entities = br#"<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>A&x;B</w:t></w:r></w:p></w:body></w:document>"#;
    let document = read_document("x", &zip(&[("word/document.xml", entities)]), &Limits::default());
    assert!(document.is_ok_and(|it| !it.text.contains("root:")), "no entity reaches outside");
    check("a docx cut off", &bomb[..bomb.len() / 2], Err(Reason::Truncated));
    check(
        "a PDF without a table of references",
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n99999\n%%EOF",
        Err(Reason::Truncated),
    );
    check("an empty compound file", &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Err(Reason::Truncated));
    check("an RTF that never closes", "{\\rtf1".repeat(100_000).as_bytes(), Err(Reason::TooDeep));
}

/// A folder with a good report, another, and something hostile between them.
fn run_with(name: &str, bytes: &[u8], place: &Path) -> String {
    let (input, lake) = (place.join("in"), place.join("lake"));
    fs::create_dir_all(&input).unwrap();
    fs::copy(here("data/sample/gd-haizhu-cz-2021.txt"), input.join("a.txt")).unwrap();
    fs::copy(here("data/sample/sh-tianlin-2023.txt"), input.join("z.txt")).unwrap();
    fs::write(input.join(name), bytes).unwrap();
    let (input, lake) = (input.to_string_lossy().into_owned(), lake.to_string_lossy().into_owned());
    let run = gongkai(&["run", "--quiet", "--input", &input, "--output", &lake]);
    assert_eq!(run.status.code(), Some(0), "{name}: {}", told(&run));
    let count =
        "SELECT (SELECT count(*) FROM reports) AS reports, (SELECT string_agg(DISTINCT reason, '+') FROM rejects) AS reasons";
    let sql = gongkai(&["sql", "--lake", &lake, "--format", "csv", count]);
    String::from_utf8_lossy(&sql.stdout).lines().nth(1).unwrap_or_default().to_owned()
}

#[test]
fn nothing_hostile_loses_a_neighbour() {
    let check = |name: &str, bytes: &[u8], expect: &str| {
        let place = tempfile::tempdir().unwrap();
        assert_eq!(run_with(name, bytes, place.path()), expect, "{name}");
        assert!(!place.path().join("evil.txt").exists(), "{name}: nothing is written beside the lake");
    };
    let report =
        fs::read(here("data/sample/fj-zherong-2020.txt")).or_else(|_| fs::read(here("data/sample/ah-anhui-2020.txt"))).unwrap();
    let packed = gzip(&report);
    check("m.txt.gz", &packed, "3,");
    check("m.txt.gz", &packed[..packed.len() / 2], "2,truncated");
    check("m.zip", &zip(&[("../../evil.txt", &report), ("/etc/passwd", b"x")]), "3,not_a_report");
    check("m.gz", &gzip(&vec![0; 300 << 20]), "2,decompression_bomb");
    let lying = format!("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 999999999\r\n\r\n{}", String::from_utf8_lossy(&report));
    check("m.warc", lying.as_bytes(), "2,truncated");
}
