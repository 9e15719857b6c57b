//! What it costs to tell who reports, beside reading the report: `cargo run --release --no-default-features --example identity_cost`.
//!
//! Takes the sample; prints the seconds of the whole extraction and of the identity alone.

use std::time::Instant;

use gongkai::document::{Limits, read_document};
use gongkai::extract::{Definitions, extract, parts};
use gongkai::identity::{IdentityInput, identify};

#[expect(clippy::print_stdout, reason = "an example tells what it measured")]
fn main() {
    let start = Instant::now();
    let defs = Definitions::embedded().expect("definitions load");
    println!("definitions {:?}", start.elapsed());
    let files: Vec<String> = std::env::args().skip(1).collect();
    for file in &files {
        let document = read_document(file, &std::fs::read(file).expect("readable"), &Limits::default()).expect("a document");
        for part in parts(&defs, document) {
            let Ok(report) = extract(&defs, &part) else { continue };
            println!("{file} {:?} {} {:?}", report.identity.issuer, report.identity.year, report.identity.division_code);
            for it in &report.identity.evidence {
                println!("   {} `{}` → {} ({})", it.kind, it.quote, it.speaks_for, it.weight);
            }
            for it in report.findings.iter().filter(|it| it.table == "reports") {
                println!("   ! {} {}", it.rule, it.message);
            }
        }
    }
    if !files.is_empty() {
        return;
    }
    let mut documents = Vec::new();
    let start = Instant::now();
    for entry in std::fs::read_dir("data/sample").expect("the sample is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|it| it == "txt") {
            let bytes = std::fs::read(&path).expect("readable");
            documents.push(read_document("sample.txt", &bytes, &Limits::default()).expect("a document"));
        }
    }
    let reading = start.elapsed();
    let n_rounds = 5;
    for _ in 0..2 {
        let start = Instant::now();
        for document in (0..n_rounds).flat_map(|_| &documents) {
            extract(&defs, document).expect("a report");
        }
        let whole = start.elapsed();
        let start = Instant::now();
        for document in (0..n_rounds).flat_map(|_| &documents) {
            let input = IdentityInput { text: &document.text, sections: &[], source: "", url: None };
            std::hint::black_box(identify(&defs.gazetteer, &input));
        }
        let identity = start.elapsed();
        let share = 100.0 * identity.as_secs_f64() / (whole + reading * n_rounds).as_secs_f64();
        println!(
            "{} documents: read {reading:?}, extracted {n_rounds} times {whole:?}, of that identity {identity:?}: {share:.1} %",
            documents.len()
        );
    }
}
