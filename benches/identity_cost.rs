//! What it costs to tell who reports, beside the run that it is part of: `cargo bench --bench identity_cost`.
//!
//! Writes reports of our own making into a temporary folder, runs the job over them on one thread as `gongkai run` does, from the files to
//! the published lake, and then tells identities alone, of the same documents with their sections. Prints both and their ratio, in
//! several turns, since other programs use the machine as well. Without `--bench`, as tests run it, one turn of few documents.

use std::path::Path;
use std::time::{Duration, Instant};

use gongkai::document::{Document, Limits, read_document};
use gongkai::extract::Definitions;
use gongkai::identity::{IdentityInput, identify};
use gongkai::run::{Progress, run};
use gongkai::schema::Schemas;
use gongkai::section::split_sections;
use gongkai::settings::{Overrides, Settings};
use gongkai::synth::{Order, Pack, Words, make, write};

/// Hears nothing.
struct Silent;

impl Progress for Silent {
    fn begin(&self, _: usize, _: u64) {}
    fn advance(&self, _: usize, _: usize, _: u64) {}
    fn writing(&self) {}
    fn end(&self) {}
}

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn main() {
    let is_measured = std::env::args().any(|it| it == "--bench");
    let (n, n_turns) = if is_measured { (4000, 3) } else { (20, 1) };
    let started = Instant::now();
    let defs = Definitions::embedded().expect("definitions load");
    println!("definitions: {:?}", started.elapsed());
    let schemas = Schemas::load().expect("schemas load");
    let words = Words::load().expect("words load");
    let place = std::env::temp_dir().join(format!("gongkai-identity-{}", std::process::id()));
    for layouts in ["html", "txt", "md"] {
        let years: Vec<i32> = (2018..=2025).collect();
        let order = Order::try_new(&words, n, 1, &[layouts.to_owned()], &years, 0.1, Pack::Files).expect("an order");
        let corpus = place.join(layouts);
        write(&words, &order, &corpus).expect("written");
        let limits = Limits::default();
        let read = |it: u64| {
            let made = make(&words, &order, it);
            read_document(&made.path, &made.bytes, &limits).ok()
        };
        let documents: Vec<Document> = (0..n).filter_map(read).collect();
        let sections: Vec<_> = documents.iter().map(|it| split_sections(&defs.sections, &it.text).0).collect();
        for _ in 0..n_turns {
            let whole = whole_run(&corpus.join("reports"), &place.join("lake"), &defs, &schemas);
            let started = Instant::now();
            for (document, sections) in documents.iter().zip(&sections) {
                let url = document.url.as_deref().filter(|_| !document.is_mirror);
                let input = IdentityInput { text: &document.text, sections, source: &document.source, url };
                std::hint::black_box(identify(&defs.gazetteer, &input));
            }
            // As many as the run told.
            let identity = started.elapsed().mul_f64(n as f64 / documents.len().max(1) as f64);
            let share = 100.0 * identity.as_secs_f64() / whole.as_secs_f64();
            println!("{layouts}: {n} documents: {whole:?}, of that identity {identity:?}: {share:.1} %");
        }
    }
    std::fs::remove_dir_all(place).expect("removed");
}

/// The time of a run over the files below `input`.
fn whole_run(input: &Path, lake: &Path, defs: &Definitions, schemas: &Schemas) -> Duration {
    let typed = Overrides { inputs: vec![input.to_owned()], lake: Some(lake.to_owned()), threads: Some(1), ..Overrides::default() };
    let settings = Settings::resolve(None, &typed).expect("settings");
    let started = Instant::now();
    run(&settings, defs, schemas, &Silent).expect("a run");
    started.elapsed()
}
