//! The least that reading documents can cost: `cargo bench --bench floor -- FOLDER [THREADS]`.
//!
//! Reads every byte of every file below the folder, decodes it and runs the bare tokenizer over it, of HTML where it is HTML, else line by
//! line and character by character; writes nothing. Lines of a JSONL corpus are parsed, and their texts taken. Prints one line of
//! JSON: documents, bytes, seconds. What a whole run takes beside it is the figure that counts. Without a folder, as tests run it, it takes the
//! sample.

use std::path::{Path, PathBuf};
use std::time::Instant;

use html5gum::Tokenizer;
use rayon::prelude::*;

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with("--")).collect();
    let sample = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/sample")).to_owned();
    let folder = args.first().map_or(sample, PathBuf::from);
    let threads: usize = args.get(1).and_then(|it| it.parse().ok()).unwrap_or(1);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads start");
    let started = Instant::now();
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(&folder)
        .into_iter()
        .map(|it| it.expect("listed"))
        .filter(|it| it.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    files.sort();
    let (documents, bytes, tokens) = pool.install(|| {
        let none = || (0, 0, 0);
        files.par_iter().map(|it| read_file(it)).reduce(none, |a, b| (a.0 + b.0, a.1 + b.1, a.2 + b.2))
    });
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "{{\"documents\": {documents}, \"bytes\": {bytes}, \"tokens\": {tokens}, \"threads\": {threads}, \"seconds\": {seconds:.4}}}"
    );
}

/// Documents, bytes and tokens of one file.
fn read_file(path: &Path) -> (usize, usize, usize) {
    let bytes = std::fs::read(path).expect("readable");
    let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut unpacked = Vec::new();
        std::io::copy(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut unpacked).expect("gzip");
        unpacked
    } else {
        bytes
    };
    if path.extension().is_none_or(|it| it != "jsonl") {
        return (1, bytes.len(), tokens(&bytes));
    }
    let lines = bytes.split(|it| *it == b'\n').filter(|it| !it.is_empty());
    let texts = lines.map(|it| {
        let record: serde_json::Value = serde_json::from_slice(it).expect("a line of JSON");
        let text = ["text", "html"].into_iter().find_map(|key| record[key].as_str().map(|it| tokens(it.as_bytes())));
        text.unwrap_or_default()
    });
    texts.fold((0, bytes.len(), 0), |it, n| (it.0 + 1, it.1, it.2 + n))
}

fn tokens(bytes: &[u8]) -> usize {
    let encoding = match std::str::from_utf8(bytes) {
        Ok(_) => encoding_rs::UTF_8,
        Err(_) => encoding_rs::GB18030,
    };
    let (text, _, _) = encoding.decode(bytes);
    if text.as_bytes().iter().take(1024).any(|it| *it == b'<') {
        return Tokenizer::new(&*text).count();
    }
    text.lines().map(|it| it.chars().filter(|it| !it.is_whitespace()).count()).sum()
}
