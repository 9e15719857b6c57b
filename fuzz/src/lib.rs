//! What the fuzz targets share: bytes → a document or a reject, and what must hold for either.

use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use gongkai::document::{Document, Limits, Reason, Reject, read_document};
use gongkai::extract::{Definitions, extract};
use gongkai::finding::Finding;
use gongkai::source::{Input, Record, Stream};
use gongkai::span::Span;

/// The laws of a report, as the tests assert them.
#[path = "../../tests/it/support.rs"]
#[allow(dead_code, unexpected_cfgs, reason = "only the laws are of use here")]
mod support;

/// Longer than any document of a fuzzer may take, on a machine that does other things besides.
const SLOWEST: Duration = Duration::from_secs(30);

/// Limits that documents of a fuzzer can reach.
#[must_use]
pub fn limits() -> Limits {
    Limits { max_bytes: 8 << 20, max_pages: 50, max_expansion: 200, ..Limits::default() }
}

/// The definitions, loaded once.
pub fn definitions() -> &'static Definitions {
    static DEFS: LazyLock<Definitions> = LazyLock::new(|| Definitions::embedded().expect("definitions load"));
    &DEFS
}

/// Reads bytes as a document, and asserts what holds for each: it ends in time, and all that it says of its text is so.
pub fn read(bytes: &[u8]) -> Result<Document, Reject> {
    let started = Instant::now();
    let read = read_document("x", bytes, &limits());
    assert!(started.elapsed() < SLOWEST, "reading took {:?}", started.elapsed());
    match &read {
        Ok(document) => assert_document(document),
        Err(it) => assert!(!matches!(it.reason, Reason::Timeout | Reason::Defect), "{it:?}"),
    }
    // Twice the work: for some only, and always for the same.
    if bytes.len() % 8 == 3 {
        let shown = |it: &Result<Document, Reject>| it.as_ref().map(|it| (it.text.clone(), it.grids.clone())).map_err(Clone::clone);
        assert!(shown(&read) == shown(&read_document("x", bytes, &limits())), "the same twice");
    }
    read
}

/// Reads bytes as a document that one reader is for.
pub fn read_as(format: &str, bytes: &[u8]) {
    if let Ok(document) = read(bytes) {
        assert_eq!(document.format, format);
    }
}

/// Reads and extracts, and asserts the laws of reports.
pub fn report(bytes: &[u8]) {
    let Ok(document) = read(bytes) else { return };
    // Loading them takes longer than any report.
    let definitions = definitions();
    let started = Instant::now();
    let extracted = extract(definitions, &document);
    assert!(started.elapsed() < SLOWEST, "extraction took {:?}", started.elapsed());
    if let Ok(report) = extracted {
        support::assert_laws(&document, &report);
    }
}

/// Asserts that spans lie within the text, tables are tables, and every character has its place in the source.
pub fn assert_document(document: &Document) {
    let (text, source) = (document.text.as_str(), document.source_text());
    let mut grid_end = 0;
    for grid in &document.grids {
        let _ = grid.span.of(text);
        assert!(grid_end <= grid.span.start, "tables follow each other");
        grid_end = grid.span.end;
        let mut before: Option<(u32, u32)> = None;
        for cell in &grid.cells {
            let _ = cell.span.of(text);
            assert!(grid.span.start <= cell.span.start && cell.span.end <= grid.span.end, "{cell:?} lies within its table");
            assert!(cell.row_span > 0 && cell.column_span > 0, "{cell:?} covers something");
            assert!(cell.row + cell.row_span <= grid.n_rows, "{cell:?} of {} rows", grid.n_rows);
            assert!(cell.column + cell.column_span <= grid.n_columns, "{cell:?} of {} columns", grid.n_columns);
            assert!(before < Some((cell.row, cell.column)), "{cell:?} comes in order");
            before = Some((cell.row, cell.column));
        }
    }
    let of_source = document.findings.iter().filter_map(|it: &Finding| it.span);
    of_source.for_each(|it| {
        let _ = it.of(source);
    });
    document.furniture.iter().for_each(|it| {
        let _ = it.of(text);
    });
    document.statements.iter().for_each(|it| assert!(it.at <= text.len(), "{it:?} stands in the text"));
    // A long text is looked at here and there.
    const LOOKS: usize = 4096;
    let step = (text.len() / LOOKS).max(1);
    for (_, (at, c)) in text.char_indices().enumerate().filter(|it| it.0 % step == 0) {
        let span = Span::new(at, at + c.len_utf8());
        let from = document.origin.locate(span).of(source);
        if c.is_ascii_digit() && from.len() == 1 {
            assert_eq!(from, c.encode_utf8(&mut [0; 4]), "a digit is never another");
        }
        if let Some((page, _)) = document.origin.place_on_page(span) {
            assert!(page > 0, "pages count from 1");
        }
    }
    let _ = document.origin.locate(Span::new(0, text.len())).of(source);
}

/// A zip of these members, not compressed.
#[must_use]
pub fn package(members: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, stored).expect("the name is fit");
        zip.write_all(bytes).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

/// The parts of an input that is several: a NUL stands between them, which no XML holds.
pub fn parts<const N: usize>(data: &[u8]) -> [&[u8]; N] {
    let mut parts = data.splitn(N, |it| *it == 0);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// What `gongkai::source` makes of a file with these bytes.
pub fn walk(bytes: &[u8]) -> Vec<Record> {
    // One file for all runs of this process, in memory where there is such a place.
    static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
        let memory = PathBuf::from("/dev/shm");
        let place = if memory.is_dir() { memory } else { std::env::temp_dir() };
        let folder = place.join(format!("gongkai-fuzz-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a place for one file");
        folder.join("f")
    });
    std::fs::write(&*FILE, bytes).expect("the file can be written");
    let started = Instant::now();
    let input = Input { root: FILE.clone(), ..Input::default() };
    let mut stream = Stream::open(&[input], &limits(), 1).expect("the file can be listed");
    let mut records = Vec::new();
    loop {
        let chunk = stream.next_chunk();
        if chunk.is_empty() {
            break;
        }
        records.extend(chunk);
    }
    assert!(started.elapsed() < SLOWEST, "walking took {:?}", started.elapsed());
    let told: u64 = records.iter().map(|it| it.read).sum::<u64>() + stream.untold();
    assert_eq!(told, bytes.len() as u64, "every byte is told once");
    for record in &records {
        assert!(record.source.starts_with('f'), "{:?} says where it is from", record.source);
        match &record.body {
            Ok(body) => assert!(body.len() as u64 <= limits().max_bytes, "{} is within the limits", record.source),
            Err(it) => assert!(!matches!(it.reason, Reason::Timeout | Reason::Defect), "{it:?}"),
        }
    }
    records
}
