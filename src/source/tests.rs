//! The layer as a whole: one file in, its records out. Archives are built here byte by byte.

mod corpora;
#[cfg(feature = "cloud")]
mod objects;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use super::{Input, Record, Stream, find};
use crate::document::Limits;

/// Shows a word that lets it through.
const REPORT: &str = "某某县政府信息公开工作年度报告";

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn tar_header(name: &[u8], size: u64, kind: u8) -> Vec<u8> {
    let mut header = vec![0; 512];
    header[..name.len()].copy_from_slice(name);
    header[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
    header[148..156].fill(b' ');
    header[156] = kind;
    header[257..263].copy_from_slice(b"ustar\0");
    let sum: u32 = header.iter().map(|it| u32::from(*it)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    header
}

fn tar_member(name: &[u8], kind: u8, bytes: &[u8]) -> Vec<u8> {
    let mut member = tar_header(name, bytes.len() as u64, kind);
    member.extend_from_slice(bytes);
    member.resize(member.len().next_multiple_of(512), 0);
    member
}

fn tar_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar: Vec<u8> = members.iter().flat_map(|(name, bytes)| tar_member(name.as_bytes(), b'0', bytes)).collect();
    tar.extend_from_slice(&[0; 1024]);
    tar
}

/// `source: text`, or `source! reason`.
fn show(records: &[Record]) -> Vec<String> {
    let one = |it: &Record| match &it.body {
        Ok(body) if body.len() < 200 => format!("{}: {}", it.source, String::from_utf8_lossy(body)),
        Ok(body) => format!("{}: {} bytes", it.source, body.len()),
        Err(reject) => format!("{}! {}", it.source, reject.reason.as_str()),
    };
    records.iter().map(one).collect()
}

fn drain(inputs: &[Input], limits: &Limits, n_readers: usize) -> (Vec<Record>, Stream) {
    let mut stream = Stream::open(inputs, limits, n_readers).unwrap();
    let mut records = Vec::new();
    loop {
        let chunk = stream.next_chunk();
        if chunk.is_empty() {
            return (records, stream);
        }
        records.extend(chunk);
    }
}

fn input(root: &Path) -> Input {
    Input { root: root.to_owned(), ..Input::default() }
}

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

/// What one file `f` gives.
#[track_caller]
fn check(bytes: &[u8], expect: &[&str]) {
    check_within(&Limits::default(), bytes, expect);
}

#[track_caller]
fn check_within(limits: &Limits, bytes: &[u8], expect: &[&str]) {
    let folder = folder(&[("f", bytes)]);
    let (records, stream) = drain(&[input(folder.path())], limits, 1);
    assert_eq!(show(&records), expect);
    let told: u64 = records.iter().map(|it| it.read).sum::<u64>() + stream.untold();
    assert_eq!(told, bytes.len() as u64);
}

#[test]
fn a_plain_file_is_one_document() {
    check(b"ab", &["f: ab"]);
    check(b"", &["f: "]);
    check(&gz(b"ab"), &["f: ab"]);
    check(&zstd::encode_all(&b"ab"[..], 3).unwrap(), &["f: ab"]);
    check(&gz(&gz(b"ab")), &["f: ab"]);
    check(b"{\"a\": 1}", &["f: {\"a\": 1}"]);
    check(b"Rar!\x1a\x07\0", &["f! unsupported"]);
}

#[test]
fn too_large_is_a_reject() {
    let limits = Limits { max_bytes: 1000, ..Limits::default() };
    check_within(&limits, &[b'a'; 1000], &["f: 1000 bytes"]);
    check_within(&limits, &[b'a'; 1001], &["f! too_large"]);
    check_within(&limits, &gz(&[b'a'; 1001]), &["f! too_large"]);
    check_within(&limits, &zip_of(&[("a", &[b'a'; 1001]), ("b", b"b")]), &["f#a! too_large", "f#b: b"]);
}

#[test]
fn zip_archives() {
    check(&zip_of(&[("b/x.txt", b"ab"), ("a.txt", b"cd")]), &["f#b/x.txt: ab", "f#a.txt: cd"]);
    check(&zip_of(&[]), &[]);
    check(&zip_of(&[("in.zip", &zip_of(&[("a", b"x")])), ("b", &gz(b"y"))]), &["f#in.zip#a: x", "f#b: y"]);
    check(&zip_of(&[("../../a", b"x"), ("C:\\d\\b", b"y"), ("__MACOSX/._a", b"z")]), &["f#a: x", "f#d/b: y"]);
    // A program that unpacks itself shows no magic; a zip behind a magic of its own does.
    check(&[zip_of(&[])[..].to_vec(), zip_of(&[("a", b"x")])].concat(), &["f#a: x"]);
}

#[test]
fn names_in_gbk() {
    let name = encoding_rs::GB18030.encode("年报/淄博.txt").0.into_owned();
    let placeholder = "n".repeat(name.len());
    let mut zip = zip_of(&[(&placeholder, b"ab")]);
    while let Some(at) = memchr::memmem::find(&zip, placeholder.as_bytes()) {
        zip[at..at + name.len()].copy_from_slice(&name);
    }
    check(&zip, &["f#年报/淄博.txt: ab"]);
    let tar = [tar_member(&name, b'0', b"ab"), vec![0; 1024]].concat();
    check(&tar, &["f#年报/淄博.txt: ab"]);
}

#[test]
fn a_zip_of_parts_is_a_document() {
    for mark in ["[Content_Types].xml", "OFD.xml", "mimetype"] {
        let zip = zip_of(&[("word/document.xml", b"x"), (mark, b"y")]);
        check(&zip, &[&format!("f: {} bytes", zip.len())]);
        check(&zip_of(&[("a.docx", &zip)]), &[&format!("f#a.docx: {} bytes", zip.len())]);
        check(&tar_of(&[("a.docx", &zip)]), &[&format!("f#a.docx: {} bytes", zip.len())]);
    }
}

#[test]
fn damaged_zips() {
    let mut zip = zip_of(&[("a", REPORT.as_bytes()), ("b", b"y")]);
    check(&zip[..zip.len() - 30], &["f! truncated"]);
    // The data of the first member: past its head of 30 bytes and its name.
    zip[40] ^= 0xff;
    check(&zip, &["f#a! truncated", "f#b: y"]);
}

#[test]
fn encrypted_members_are_named() {
    let mut zip = zip_of(&[("a", b"x"), ("b", b"y")]);
    let at = memchr::memmem::find(&zip, b"PK\x01\x02").unwrap();
    zip[at + 8] |= 1;
    check(&zip, &["f#a! encrypted", "f#b: y"]);
    let mut zip = zip_of(&[("a", b"x"), ("b", b"y")]);
    zip[at + 10] = 14;
    check(&zip, &["f#a! unsupported", "f#b: y"]);
}

#[test]
fn bombs_cost_one_member() {
    let bomb = vec![0; 40 << 20];
    check(&gz(&bomb), &["f! decompression_bomb"]);
    check(&zip_of(&[("a", &bomb), ("b", b"y")]), &["f#a! decompression_bomb", "f#b: y"]);
    let nested = zip_of(&[("1.zip", &zip_of(&[("2.zip", &zip_of(&[("3", &bomb)]))])), ("b", b"y")]);
    check(&nested, &["f#1.zip#2.zip#3! decompression_bomb", "f#b: y"]);
    check(&tar_of(&[("a.gz", &gz(&bomb)), ("b", b"y")]), &["f#a.gz! decompression_bomb", "f#b: y"]);
    // Many members that share the same bytes: each is harmless, together they are not.
    let shared = zip_of(&[("a", &vec![0; 9 << 20])]);
    let at = memchr::memmem::find(&shared, b"PK\x01\x02").unwrap();
    let end = memchr::memmem::find(&shared, b"PK\x05\x06").unwrap();
    let entries = shared[at..end].repeat(32);
    let mut flat = [&shared[..at], &entries, &shared[end..]].concat();
    let size = u32::try_from(entries.len()).unwrap().to_le_bytes();
    let n = flat.len();
    flat[n - 10..n - 6].copy_from_slice(&size);
    let expect: Vec<String> =
        (0..32).map(|it| if it < 29 { format!("f#a: {} bytes", 9 << 20) } else { "f#a! decompression_bomb".to_owned() }).collect();
    check(&flat, &expect.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn archives_inside_archives_end() {
    let mut zip = zip_of(&[("x", b"x")]);
    for _ in 0..5 {
        zip = zip_of(&[("z", &zip)]);
    }
    check(&zip, &["f#z#z#z! too_deep"]);
    let mut layers = b"x".to_vec();
    for _ in 0..9 {
        layers = gz(&layers);
    }
    check(&layers, &["f! too_deep"]);
}

#[test]
fn tar_archives() {
    check(&tar_of(&[("b/x.txt", b"ab"), ("a.txt", &[b'a'; 600])]), &["f#b/x.txt: ab", "f#a.txt: 600 bytes"]);
    check(&gz(&tar_of(&[("a", b"x")])), &["f#a: x"]);
    check(&zstd::encode_all(&tar_of(&[("a", b"x")])[..], 3).unwrap(), &["f#a: x"]);
    // Put together with cat.
    check(&[tar_of(&[("a", b"x")]), tar_of(&[("b", b"y")])].concat(), &["f#a: x", "f#b: y"]);
    let parts = [
        tar_member(b"d/", b'5', b""),
        tar_member(b"link", b'2', b""),
        tar_member(b"hard", b'1', b""),
        tar_member(b"sparse", b'S', b"x"),
        tar_member(b"././@LongLink", b'L', "长".repeat(50).as_bytes()),
        tar_member(b"short", b'0', b"x"),
        tar_member(b"pax", b'x', "18 path=年报.txt\n".as_bytes()),
        tar_member(b"short", b'0', b"y"),
        tar_member(b"../../etc/passwd", b'0', b"z"),
        vec![0; 1024],
    ];
    let long = format!("f#{}: x", "长".repeat(50));
    check(&parts.concat(), &["f#sparse! unsupported", &long, "f#年报.txt: y", "f#etc/passwd: z"]);
}

#[test]
fn damaged_tars() {
    let tar = tar_of(&[("a", b"x"), ("b", &[b'b'; 2000])]);
    check(&tar[..2000], &["f#a: x", "f#b! truncated"]);
    let mut wrong = tar.clone();
    wrong[1024 + 5] ^= 1;
    check(&wrong, &["f#a: x", "f! truncated"]);
    let claims = [tar_header(b"a", 0o77_777_777_777, b'0'), b"x".to_vec()].concat();
    check(&claims, &["f#a! truncated"]);
    let claims = [tar_header(b"a", 0o77_777_777_777, b'L'), b"x".to_vec()].concat();
    check(&claims, &[]);
    let whole = gz(&tar_of(&[("a", b"x"), ("b", REPORT.as_bytes())]));
    check(&whole[..whole.len() - 9], &["f#a: x", "f#b: 某某县政府信息公开工作年度报告", "f! truncated"]);
}

#[test]
fn folders_and_what_cannot_be_read() {
    let folder = folder(&[("b/x.txt", b"x"), ("a.txt", b"a"), ("b.zip", &zip_of(&[("m", b"m")])), ("skip.log", b"s")]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("..", folder.path().join("b/loop")).unwrap();
        std::os::unix::fs::symlink("nowhere", folder.path().join("dangling")).unwrap();
    }
    let input = Input { exclude: vec!["*.log".to_owned()], ..input(folder.path()) };
    let shown = show(&drain(std::slice::from_ref(&input), &Limits::default(), 3).0);
    assert_eq!(shown, ["a.txt: a", "b.zip#m: m", "b/loop! unreadable", "b/x.txt: x", "dangling! unreadable"]);
    let name = folder.path().file_name().unwrap().to_string_lossy().into_owned();
    let single = Input { root: folder.path().join("a.txt"), ..Input::default() };
    let shown = show(&drain(&[input, single], &Limits::default(), 2).0);
    assert!(shown.contains(&format!("{name}/b/x.txt: x")) && shown.contains(&"a.txt: a".to_owned()), "{shown:?}");
    assert!(Stream::open(&[Input { root: PathBuf::from("no/such/place"), ..Input::default() }], &Limits::default(), 1).is_err());
}

#[test]
fn any_number_of_readers_gives_the_same_chunks() {
    let lines = |n: usize| (0..n).map(|it| format!("{{\"text\":\"公开 {it}\"}}\n")).collect::<String>();
    let files: Vec<(String, Vec<u8>)> = (0..60)
        .map(|it| (format!("{it:02}"), if it % 7 == 0 { gz(lines(it * 60).as_bytes()) } else { lines(it).into_bytes() }))
        .collect();
    let folder = folder(&files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect::<Vec<_>>());
    let chunks = |n_readers| {
        let mut stream = Stream::open(&[input(folder.path())], &Limits::default(), n_readers).unwrap();
        let mut chunks: Vec<Vec<Record>> = Vec::new();
        loop {
            let chunk = stream.next_chunk();
            if chunk.is_empty() {
                let told: u64 = chunks.iter().flatten().map(|it| it.read).sum();
                assert_eq!(told + stream.untold(), stream.n_bytes());
                return chunks.iter().map(|it| show(it)).collect::<Vec<Vec<String>>>();
            }
            chunks.push(chunk);
        }
    };
    let one = chunks(1);
    assert!(one.len() > 10 && one[..one.len() - 1].iter().all(|it| it.len() == 512));
    assert_eq!(chunks(2), one);
    assert_eq!(chunks(8), one);
}

#[test]
fn a_stream_can_be_left() {
    let lines: String = (0..100_000).map(|it| format!("{{\"text\":\"公开 {it}\"}}\n")).collect();
    let folder = folder(&[("a", lines.as_bytes()), ("b", lines.as_bytes()), ("c", lines.as_bytes())]);
    let mut stream = Stream::open(&[input(folder.path())], &Limits::default(), 2).unwrap();
    assert_eq!(stream.next_chunk().len(), 512);
}

#[test]
fn one_record_by_its_name() {
    let lines = "{\"text\":\"公开 1\",\"url\":\"http://a/1#x\"}\n{\"text\":\"公开 2\"}\n".as_bytes();
    let folder = folder(&[
        ("a.txt", b"a"),
        ("b#1.txt", b"b"),
        ("c.jsonl", lines),
        ("d.zip", &zip_of(&[("x/y.txt", b"y"), ("c.jsonl", lines)])),
    ]);
    let of = |name: &str| {
        let name = format!("{}/{name}", folder.path().display());
        find(&name, &Limits::default()).map(|it| format!("{}: {}", it.source, String::from_utf8_lossy(&it.body.unwrap())))
    };
    for (name, expect) in [
        ("a.txt", "a.txt: a"),
        ("b#1.txt", "b#1.txt: b"),
        ("c.jsonl#http://a/1#x", "c.jsonl#http://a/1#x: 公开 1"),
        ("c.jsonl#L1", "c.jsonl#http://a/1#x: 公开 1"),
        ("c.jsonl#L2", "c.jsonl#L2: 公开 2"),
        ("d.zip#x/y.txt", "d.zip#x/y.txt: y"),
        ("d.zip#c.jsonl#L1", "d.zip#c.jsonl#http://a/1#x: 公开 1"),
        ("d.zip#c.jsonl#L2", "d.zip#c.jsonl#L2: 公开 2"),
    ] {
        assert_eq!(of(name).unwrap(), expect);
    }
    for (name, message) in [
        ("nowhere", "cannot read the document"),
        ("c.jsonl", "several documents"),
        ("c.jsonl#L9", "there is no \"L9\" in it"),
        ("d.zip#z", "there is no \"z\" in it"),
    ] {
        let error = of(name).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[cfg(not(feature = "cloud"))]
#[test]
fn an_address_needs_the_feature() {
    let input = Input { root: "s3://bucket/in".into(), ..Input::default() };
    let error = super::discover(&[input]).unwrap_err();
    assert_eq!(error.to_string(), "this program was built without object stores: s3://bucket/in");
    assert!(error.hint_text().unwrap().contains("--features cloud"));
    assert!(find("s3://bucket/in/a.txt", &Limits::default()).unwrap_err().hint_text().unwrap().contains("cloud"));
    let lake = crate::lake::LakeWriter::create(Path::new("s3://b/lake"), &crate::schema::Schemas::load().unwrap(), |_| {
        crate::finding::Severity::Error
    });
    assert!(lake.err().unwrap().hint_text().unwrap().contains("cloud"));
}
