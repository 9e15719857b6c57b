//! Corpora: JSON, web archives, Parquet.

use super::super::{Fields, Format, Input};
use super::{REPORT, check, check_within, drain, folder, gz, input, show, zip_of};
use crate::document::{Limits, Reason};

fn warc_record(kind: &str, url: &str, media_type: &str, content: &[u8]) -> Vec<u8> {
    warc_claiming(kind, url, media_type, content, content.len())
}

fn warc_claiming(kind: &str, url: &str, media_type: &str, content: &[u8], length: usize) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), content, b"\r\n\r\n"].concat()
}

fn page(media_type: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\n\r\n{body}").into_bytes()
}

#[test]
fn lines_of_json() {
    let lines = format!(
        "{{\"text\":\"{REPORT}\",\"url\":\"http://a/1\",\"title\":\"T\"}}\n\n{{\"text\":\"else\",\"url\":\"http://a/2\"}}\n{{\"text\":null}}\nx\n{{\"html\":\"<p>{REPORT}\",\"text\":\"t\"}}\n[1]\n{{}}"
    );
    let expect = [
        "f#http://a/1: 某某县政府信息公开工作年度报告",
        "f#http://a/2! not_a_report",
        "f#L4! empty",
        "f#L5! unreadable",
        "f#L6: <p>某某县政府信息公开工作年度报告",
        "f#L7! unreadable",
        "f#L8! empty",
    ];
    // A text of nothing shows no word either; that it is null tells the parser only where it looks.
    let expect: Vec<&str> = expect.iter().map(|it| if *it == "f#L4! empty" { "f#L4! not_a_report" } else { it }).collect();
    check(lines.as_bytes(), &expect);
    check(&gz(lines.as_bytes()), &expect);
    check(
        &zip_of(&[("c", lines.as_bytes())]),
        &expect.iter().map(|it| it.replacen('f', "f#c", 1)).collect::<Vec<_>>().iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let folder = folder(&[("f", lines.as_bytes())]);
    let (records, _) = drain(&[input(folder.path())], &Limits::default(), 1);
    assert_eq!((records[0].statements[0].name.as_str(), records[0].statements[0].value.as_str()), ("title", "T"));
    assert_eq!((records[0].url.as_deref(), records[0].media_type.as_deref()), (Some("http://a/1"), Some("text/plain")));
    assert_eq!((records[4].number, records[4].media_type.as_deref(), records[4].container), (6, Some("text/html"), "jsonl"));
}

#[test]
fn json_in_other_shapes() {
    let pretty = format!("[\n  {{\n    \"text\": \"{REPORT}\"\n  }},\n  {{ \"text\": \"a}}\\\"\" }}\n]\n");
    check(pretty.as_bytes(), &["f#L1: 某某县政府信息公开工作年度报告", "f#L2! not_a_report"]);
    check(&pretty.as_bytes()[..pretty.len() - 8], &["f#L1: 某某县政府信息公开工作年度报告", "f! truncated"]);
    let escaped = r#"{"text": "\u516c\u5f00"}"#;
    check(escaped.as_bytes(), &["f#L1: 公开"]);
    let gbk = encoding_rs::GB18030.encode("{\"text\":\"公开\"}\n{\"text\":\"b\"}").0.into_owned();
    check(&gbk, &["f#L1: 公开", "f#L2! not_a_report"]);
    check(&[b"\xef\xbb\xbf", escaped.as_bytes()].concat(), &["f#L1: 公开"]);
    check(br#"{"text": "\u516c\u5f00\ud83d"}"#, &["f#L1: 公开\u{fffd}"]);
}

#[test]
fn one_endless_line() {
    let limits = Limits { max_bytes: 1 << 20, ..Limits::default() };
    let line = format!("{{\"text\":\"{}\"}}\n{{\"text\":\"公开\"}}\n", "公开".repeat(40 << 20 >> 3));
    check_within(&limits, line.as_bytes(), &["f#L1! too_large", "f#L2: 公开"]);
    check(line.as_bytes(), &[&format!("f#L1: {} bytes", (40 << 20 >> 3) * 6), "f#L2: 公开"]);
}

#[test]
fn a_cut_corpus_gives_what_is_before_the_cut() {
    let lines: String =
        (0..2000u32).map(|it| format!("{{\"text\":\"公开 {} {}\"}}\n", it, it.wrapping_mul(2_654_435_761))).collect();
    let whole = gz(lines.as_bytes());
    let folder = folder(&[("f", &whole[..whole.len() / 2])]);
    let shown = show(&drain(&[input(folder.path())], &Limits::default(), 1).0);
    assert!(shown.len() > 500, "{}", shown.len());
    assert_eq!(shown.last().map(String::as_str), Some("f! truncated"));
    assert!(shown[..shown.len() - 1].iter().all(|it| it.contains(": 公开 ")));
}

#[test]
fn fields_can_be_named() {
    let folder = folder(&[("f", "{\"正文\":\"公开\",\"text\":\"no\",\"meta\":{\"u\":\"http://a\"}}\n".as_bytes())]);
    let fields = Fields { text: Some("正文".to_owned()), url: Some("meta.u".to_owned()), ..Fields::default() };
    let input = Input { fields, format: Format::Jsonl, ..input(folder.path()) };
    assert_eq!(show(&drain(&[input], &Limits::default(), 1).0), ["f#http://a: 公开"]);
}

#[test]
fn a_format_can_be_forced() {
    let json = "{\"text\":\"公开\"}";
    let folder = folder(&[("f", json.as_bytes())]);
    let by = |format| show(&drain(&[Input { format, ..input(folder.path()) }], &Limits::default(), 1).0);
    assert_eq!(by(Format::Files), [format!("f: {json}")]);
    assert_eq!(by(Format::Jsonl), ["f#L1: 公开"]);
    assert_eq!(by(Format::Warc), ["f! unsupported"]);
    assert_eq!(by(Format::Parquet), ["f! unsupported"]);
}

fn web_archive() -> Vec<Vec<u8>> {
    vec![
        warc_record("warcinfo", "", "application/warc-fields", b"software: x"),
        warc_record("request", "http://a/1", "application/http", b"GET / HTTP/1.1\r\n\r\n"),
        warc_record("response", "http://a/1", "application/http", &page("text/html", REPORT)),
        warc_record("response", "http://a/2", "application/http", &page("text/html", "else")),
        warc_record("response", "http://a/p", "application/http", &page("image/png", REPORT)),
        warc_record("response", "http://a/e", "application/http", b"HTTP/1.1 404 Not Found\r\n\r\n\xe5\x85\xac\xe5\xbc\x80"),
        warc_record("resource", "<http://a/3>", "text/html", REPORT.as_bytes()),
        warc_record("conversion", "http://a/4", "text/plain", REPORT.as_bytes()),
        warc_record("response", "http://a/5", "application/http", &page("application/pdf", "%PDF-1.4")),
        warc_record("revisit", "http://a/6", "application/http", b""),
    ]
}

const WEB_RECORDS: [&str; 5] = [
    "f#http://a/1: 某某县政府信息公开工作年度报告",
    "f#http://a/2! not_a_report",
    "f#http://a/3: 某某县政府信息公开工作年度报告",
    "f#http://a/4: 某某县政府信息公开工作年度报告",
    "f#http://a/5: %PDF-1.4",
];

#[test]
fn web_archives() {
    let records = web_archive();
    check(&records.concat(), &WEB_RECORDS);
    check(&records.iter().flat_map(|it| gz(it)).collect::<Vec<_>>(), &WEB_RECORDS);
    check(&records.iter().flat_map(|it| zstd::encode_all(&it[..], 3).unwrap()).collect::<Vec<_>>(), &WEB_RECORDS);
    let folder = folder(&[("f", &records.concat())]);
    let (records, stream) = drain(&[input(folder.path())], &Limits::default(), 1);
    let passed_over: Vec<(&str, u64)> = stream.passed_over().iter().map(|(what, n)| (*what, *n)).collect();
    assert_eq!(
        passed_over,
        [("metadata", 1), ("pictures, styles, scripts", 1), ("redirects and errors", 1), ("requests", 1), ("revisits", 1)]
    );
    assert_eq!((records[0].number, records[0].media_type.as_deref()), (3, Some("text/html")));
}

#[test]
fn web_archives_as_they_are_met() {
    // Heads with bare line feeds.
    let bare: Vec<u8> = web_archive().concat().into_iter().filter(|it| *it != b'\r').collect();
    let bare = String::from_utf8_lossy(&bare).into_owned();
    assert!(bare.contains("WARC/1.0\nWARC-Type"));
    let response = format!(
        "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://a/1\nContent-Length: {}\n\nHTTP/1.1 200 OK\n\n{REPORT}\n\n",
        17 + REPORT.len()
    );
    check(response.repeat(2).as_bytes(), &[WEB_RECORDS[0], WEB_RECORDS[0]]);
    // Junk between records.
    let junk = vec![b'x'; 100_000];
    check(&web_archive().join(&junk[..]), &WEB_RECORDS);
    check(&web_archive().join(&b"WARC/1. and so on\n"[..]), &WEB_RECORDS);
    // No length at all.
    let without = |url: &str| format!("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {url}\r\n\r\n公开\r\n\r\n");
    check((without("u:1") + &without("u:2")).as_bytes(), &["f#u:1: 公开", "f#u:2: 公开"]);
}

#[test]
fn lengths_that_lie() {
    let record = |url: &str, length| warc_claiming("resource", url, "text/html", REPORT.as_bytes(), length);
    let whole = |url: &str| format!("f#{url}: {REPORT}");
    let (a, b, c) = (whole("u:a"), whole("u:b"), whole("u:c"));
    let n = REPORT.len();
    check(&[record("u:a", n), record("u:b", n), record("u:c", n)].concat(), &[&a, &b, &c]);
    for lie in [n + 50, 100_000, 1 << 40, usize::MAX] {
        check(&[record("u:a", lie), record("u:b", lie), record("u:c", n)].concat(), &[&a, &b, &c]);
    }
    // Too short: it goes on until the next head.
    check(&[record("u:a", n - 6), record("u:b", n), record("u:c", n)].concat(), &[&a, &b, &c]);
    // A page that shows a head of an archive is no other record.
    let shows = format!("{REPORT}\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n");
    let shows = warc_record("resource", "u:s", "text/html", shows.as_bytes());
    let folder = folder(&[("f", &[shows, record("u:b", n)].concat())]);
    assert_eq!(drain(&[input(folder.path())], &Limits::default(), 1).0.len(), 2);
}

#[test]
fn records_beyond_the_limit() {
    let limits = Limits { max_bytes: 1000, ..Limits::default() };
    let large = warc_record("resource", "u:a", "text/html", &vec![b'x'; 300_000]);
    let small = warc_record("resource", "u:b", "text/html", "公开".as_bytes());
    check_within(&limits, &[large, small].concat(), &["f#u:a! too_large", "f#u:b: 公开"]);
    let lying = warc_claiming("resource", "u:a", "text/html", &vec![b'x'; 300_000], usize::MAX);
    let small = warc_record("resource", "u:b", "text/html", "公开".as_bytes());
    check_within(&limits, &[lying, small].concat(), &["f#u:a! too_large", "f#u:b: 公开"]);
}

#[test]
fn cut_web_archives() {
    let whole = web_archive().concat();
    let at = memchr::memmem::find(&whole, b"<http://a/3>").unwrap() + 100;
    check(&whole[..at], &[WEB_RECORDS[0], WEB_RECORDS[1], "f#http://a/3! truncated"]);
    let packed = gz(&whole);
    let folder = folder(&[("f", &packed[..packed.len() - 100])]);
    let shown = show(&drain(&[input(folder.path())], &Limits::default(), 1).0);
    assert_eq!(shown.last().map(String::as_str), Some("f! truncated"));
    assert_eq!(shown[0], WEB_RECORDS[0]);
}

#[test]
fn archives_within_web_archives() {
    let zip = zip_of(&[("a", b"x"), ("b", b"y")]);
    let bytes = warc_record("resource", "u:z", "application/zip", &zip);
    check(&bytes, &["f#u:z#a: x", "f#u:z#b: y"]);
}

#[test]
fn older_web_archives() {
    let body = String::from_utf8(page("text/html", "公开")).unwrap();
    let record = |url: &str| format!("{url} 1.2.3.4 20100102030405 text/html {}\n{body}\n", body.len());
    let head = "filedesc://x.arc 0.0.0.0 20100102030405 text/plain 9\n1 0 IA\nX\n\n";
    check(
        (head.to_owned() + &record("http://a/1") + "junk\n" + &record("http://a/2")).as_bytes(),
        &["f#http://a/1: 公开", "f#http://a/2: 公开"],
    );
}

fn parquet_of(columns: Vec<(&str, arrow::array::ArrayRef)>) -> Vec<u8> {
    let batch = arrow::record_batch::RecordBatch::try_from_iter(columns).unwrap();
    let mut bytes = Vec::new();
    let mut writer = parquet::arrow::ArrowWriter::try_new(&mut bytes, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    bytes
}

#[test]
fn parquet_files() {
    use arrow::array::{ArrayRef, BinaryArray, Int32Array, LargeStringArray, StringArray};
    let text: ArrayRef = std::sync::Arc::new(StringArray::from(vec![Some("公开"), Some("else"), None, Some("公开 2")]));
    let url: ArrayRef = std::sync::Arc::new(StringArray::from(vec![Some("http://a/1"), Some("http://a/2"), None, None]));
    let other: ArrayRef = std::sync::Arc::new(Int32Array::from(vec![1, 2, 3, 4]));
    let bytes = parquet_of(vec![("n", other.clone()), ("text", text), ("url", url.clone())]);
    let expect = ["f#http://a/1: 公开", "f#http://a/2! not_a_report", "f#L3! empty", "f#L4: 公开 2"];
    check(&bytes, &expect);
    check(&gz(&bytes), &expect);
    check(&bytes[..bytes.len() - 20], &["f! unreadable"]);
    let html: ArrayRef = std::sync::Arc::new(BinaryArray::from(vec![Some("<p>公开".as_bytes()), None, None, None]));
    let text: ArrayRef = std::sync::Arc::new(LargeStringArray::from(vec!["公开"; 4]));
    let bytes = parquet_of(vec![("html", html), ("content", text)]);
    check(&bytes, &["f#L1: <p>公开", "f#L2: 公开", "f#L3: 公开", "f#L4: 公开"]);
    check(&parquet_of(vec![("n", other)]), &["f! unsupported"]);
}

#[test]
fn damaged_parquet_never_panics() {
    let text: arrow::array::ArrayRef = std::sync::Arc::new(arrow::array::StringArray::from(vec!["公开"; 50]));
    let whole = parquet_of(vec![("text", text)]);
    for at in 4..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        let folder = folder(&[("f", &bytes)]);
        let (records, _) = drain(&[input(folder.path())], &Limits::default(), 1);
        assert!(!records.iter().any(|it| it.body.as_ref().is_err_and(|it| it.reason == Reason::Defect)), "byte {at}");
    }
}
