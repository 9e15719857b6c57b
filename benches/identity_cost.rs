//! What it costs to tell who reports, beside reading and extracting the report: `cargo bench --bench identity_cost`.
//!
//! Takes the sample; prints the time of the whole and of the identity alone, and their ratio. Without `--bench`, as tests run it, one
//! round of few documents.

use std::time::Instant;

use gongkai::document::{Document, Limits, read_document};
use gongkai::extract::{Definitions, extract};
use gongkai::identity::{IdentityInput, identify};

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn main() {
    let is_measured = std::env::args().any(|it| it == "--bench");
    let (n_rounds, n_turns) = if is_measured { (5, 5) } else { (1, 1) };
    let start = Instant::now();
    let defs = Definitions::embedded().expect("definitions load");
    println!("definitions: {:?}", start.elapsed());
    let mut files: Vec<Vec<u8>> = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/sample")).expect("the sample is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|it| it == "txt") {
            files.push(std::fs::read(&path).expect("readable"));
        }
    }
    for _ in 0..n_turns {
        let start = Instant::now();
        let mut documents: Vec<Document> = Vec::new();
        for bytes in (0..n_rounds).flat_map(|_| &files) {
            let document = read_document("sample.txt", bytes, &Limits::default()).expect("a document");
            std::hint::black_box(extract(&defs, &document).expect("a report"));
            documents.push(document);
        }
        let whole = start.elapsed();
        let start = Instant::now();
        for document in &documents {
            let input = IdentityInput { text: &document.text, sections: &[], source: "", url: None };
            std::hint::black_box(identify(&defs.gazetteer, &input));
        }
        let identity = start.elapsed();
        let share = 100.0 * identity.as_secs_f64() / whole.as_secs_f64();
        println!("{} documents: {whole:?}, of that identity {identity:?}: {share:.1} %", documents.len());
    }
}
