//! What each stage costs: `cargo bench --bench stages [-- LAYOUT...]`.
//!
//! Takes reports of our own making (`gongkai synth`), in memory, on one thread; prints for each group of layouts and each stage the time
//! per document, documents and MB per second, and the share of reading and extracting. Stages are called one by one on what the ones
//! before gave, as `extract` does; `extract` itself stands below them. Without `--bench`, as tests run it, it takes a few reports.
//! `-- --bench --rounds 50 LAYOUT` reads and extracts so often and nothing else, for a profiler.
//! A harness of our own: those of others switch on features of crates that the program shares, and would have it compiled twice.

use std::hint::black_box;
use std::time::{Duration, Instant};

use gongkai::batch::{push_report, report_builders, section_texts};
use gongkai::check::check_tables;
use gongkai::document::{Document, Limits, Reject, read_document};
use gongkai::extract::{Definitions, extract, extract_all, parts};
use gongkai::fold::Folded;
use gongkai::form::{Form, TableId};
use gongkai::grid::TableText;
use gongkai::grid::cells::split_grid_rows;
use gongkai::grid::locate::find_regions;
use gongkai::grid::rows::split_rows;
use gongkai::grid::slots::looks_glued;
use gongkai::identity::{IdentityInput, identify};
use gongkai::lake::{LakeWriter, MadeBy};
use gongkai::narrative::extract_narrative;

use gongkai::read::{TableReading, choose_forms, read_table};
use gongkai::record::Report;
use gongkai::schema::Schemas;
use gongkai::section::split_sections;
use gongkai::synth::{Order, Pack, Words, make};

/// Layouts that are measured together.
const GROUPS: [&str; 7] = ["html-plain", "html-cms", "html-word", "txt-bar", "txt-cells", "txt-glued", "md-pipe"];

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let rounds: usize = match args.iter().position(|it| it == "--rounds") {
        Some(at) => args.drain(at..=at + 1).nth(1).expect("how often").parse().expect("a number"),
        None => 0,
    };
    let n = if args.iter().any(|it| it == "--bench") { 400 } else { 8 };
    let named: Vec<&str> = args.iter().map(String::as_str).filter(|it| !it.starts_with("--")).collect();
    let groups = if named.is_empty() { GROUPS.to_vec() } else { named };
    let started = Instant::now();
    let defs = Definitions::embedded().expect("definitions load");
    let schemas = Schemas::load().expect("schemas load");
    say(&format!("definitions and schemas: {:?}", started.elapsed()));
    let words = Words::load().expect("words load");
    for group in groups {
        let years: Vec<i32> = (2019..=2025).collect();
        let order = Order::try_new(&words, n, 1, &[group.to_owned()], &years, 0.1, Pack::Files).expect("an order");
        let files: Vec<(String, Vec<u8>)> =
            (0..n).map(|it| make(&words, &order, it)).map(|it| (it.path, it.bytes)).filter(|it| !is_packed(&it.1)).collect();
        if rounds > 0 {
            read_often(group, &defs, &files, rounds);
        } else {
            measure(group, &defs, &schemas, &files);
        }
    }
}

/// Archives of one document measure the archive.
fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK") || bytes.starts_with(&[0x1f, 0x8b])
}

/// The times of one group, stage by stage.
struct Times {
    n: usize,
    bytes: usize,
    whole: Duration,
}

impl Times {
    fn say(&self, stage: &str, took: Duration) {
        let per = took.as_secs_f64() / self.n as f64;
        let rate = self.n as f64 / took.as_secs_f64();
        let mb = self.bytes as f64 / 1e6 / took.as_secs_f64();
        let share = 100.0 * took.as_secs_f64() / self.whole.as_secs_f64();
        say(&format!("  {stage:<22} {:>9.1} µs {rate:>9.0} documents/s {mb:>8.1} MB/s {share:>6.1} %", per * 1e6));
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    let value = black_box(work());
    (value, started.elapsed())
}

/// Reads and extracts `rounds` times, as a run does with each document.
#[inline(never)]
fn read_often(group: &str, defs: &Definitions, files: &[(String, Vec<u8>)], rounds: usize) {
    let limits = Limits::default();
    let read = |it: &(String, Vec<u8>)| -> usize {
        let document = read_document(&it.0, &it.1, &limits).expect("a document");
        let texts = |it: &(Document, Result<Report, Reject>)| {
            it.1.as_ref().map_or(0, |report| black_box(section_texts(report, &it.0.text)).len())
        };
        extract_all(defs, document).iter().map(texts).sum()
    };
    let mut best = Duration::MAX;
    for _ in 0..rounds {
        best = best.min(timed(|| files.iter().map(read).sum::<usize>()).1);
    }
    let times = Times { n: files.len(), bytes: files.iter().map(|it| it.1.len()).sum(), whole: best };
    times.say(group, best);
}

fn measure(group: &str, defs: &Definitions, schemas: &Schemas, files: &[(String, Vec<u8>)]) {
    let limits = Limits::default();
    let read = || -> Vec<Document> {
        files.iter().map(|(name, bytes)| read_document(name, bytes, &limits).expect("a document")).collect()
    };
    // Automata and patterns are made when they are first asked for; what is no report to the reader is told and left out.
    let is_report = |it: &Document| black_box(extract(defs, it)).is_ok();
    let n_rejects = read().iter().filter(|it| !is_report(it)).count();
    assert!(n_rejects * 100 <= files.len(), "{group}: {n_rejects} of {} are rejected", files.len());
    let (documents, to_read) = timed(read);
    let (reports, to_extract) =
        timed(|| -> Vec<Report> { documents.iter().map(|it| extract(defs, it).expect("a report")).collect() });
    let times = Times { n: files.len(), bytes: files.iter().map(|it| it.1.len()).sum(), whole: to_read + to_extract };
    say(&format!("{group}: {} documents of {:.1} kB", times.n, times.bytes as f64 / 1e3 / times.n as f64));
    times.say("document", to_read);
    let (_, took) = timed(|| documents.iter().map(|it| parts(defs, it.clone()).len()).sum::<usize>());
    times.say("parts", took);
    let (sections, took) = timed(|| documents.iter().map(|it| split_sections(&defs.sections, &it.text).0).collect::<Vec<_>>());
    times.say("sections", took);
    let (folded, took) = timed(|| documents.iter().map(|it| Folded::new(&it.text)).collect::<Vec<_>>());
    times.say("fold", took);
    let (regions, took) = timed(|| {
        folded
            .iter()
            .zip(&sections)
            .map(|it| find_regions(&defs.forms, it.0, &defs.forms.find_labels(it.0), it.1))
            .collect::<Vec<_>>()
    });
    times.say("tables: locate", took);
    let (tables, took) = timed(|| {
        let of = |at: usize| -> Vec<TableText> {
            let split = |it| {
                split_grid_rows(&defs.forms, &folded[at], it, &documents[at].grids)
                    .unwrap_or_else(|| split_rows(&defs.forms, &folded[at], it))
            };
            regions[at].iter().map(split).collect()
        };
        (0..documents.len()).map(of).collect::<Vec<_>>()
    });
    times.say("tables: rows", took);
    let (readings, took) = timed(|| documents.iter().zip(&tables).map(|it| solve(defs, it.0, it.1)).collect::<Vec<_>>());
    times.say("form and solver", took);
    let (_, took) = timed(|| {
        let all = documents.iter().zip(&sections);
        let of = |(it, sections): (&Document, &Vec<_>)| {
            let input = IdentityInput { text: &it.text, sections, source: &it.source, url: it.url.as_deref() };
            identify(&defs.gazetteer, &input).1.len()
        };
        all.map(of).sum::<usize>()
    });
    times.say("identity", took);
    let (_, took) = timed(|| {
        let of = |at: usize| {
            let mut spans: Vec<_> = tables[at].iter().map(|it| it.span).chain(documents[at].furniture.iter().copied()).collect();
            spans.sort();
            extract_narrative(&defs.narrative, &documents[at].text, &sections[at], &spans, 2021).0.len()
        };
        (0..documents.len()).map(of).sum::<usize>()
    });
    times.say("narrative", took);
    let (_, took) = timed(|| {
        readings
            .iter()
            .map(|it| check_tables(&it.iter().map(|it| (it.0, it.1, &it.2)).collect::<Vec<_>>()).findings.len())
            .sum::<usize>()
    });
    times.say("checks", took);
    times.say("extract, all of these", to_extract);
    let severity = |rule: &str| defs.rules.severity(rule);
    let (_, took) = timed(|| {
        let mut builders = report_builders(schemas);
        for (report, document) in reports.iter().zip(&documents) {
            push_report(&mut builders, report, &section_texts(report, &document.text), &severity);
        }
        builders.iter_mut().map(|it| it.finish().expect("rows").num_rows()).sum::<usize>()
    });
    times.say("Arrow", took);
    let place = std::env::temp_dir().join(format!("gongkai-stages-{}", std::process::id()));
    let rules = defs.rules.clone();
    let writer = LakeWriter::create(&place.join("lake"), schemas, move |rule| rules.severity(rule)).expect("a lake");
    let (_, took) = timed(|| {
        for (report, document) in reports.iter().zip(&documents) {
            writer.intake().add(report, &section_texts(report, &document.text)).expect("added");
        }
    });
    times.say("Arrow by partition", took);
    let made_by = MadeBy { program: "bench".to_owned(), definitions: String::new() };
    let (_, took) = timed(|| writer.publish(&made_by, &[], &defs.gazetteer).expect("published"));
    times.say("ledger and Parquet", took);
    std::fs::remove_dir_all(place).expect("removed");
}

fn solve<'d>(defs: &'d Definitions, document: &Document, tables: &[TableText]) -> Vec<(TableId, &'d Form, TableReading)> {
    let choice = choose_forms(&defs.forms, tables);
    let glued = tables.iter().any(looks_glued);
    let read = |(slot, id): (usize, TableId)| {
        let form = &defs.forms.all()[choice.tables[slot]?];
        let table = tables.iter().find(|it| it.table == id)?;
        Some((id, form, read_table(&defs.forms, form, &document.text, table, glued)))
    };
    TableId::ALL.into_iter().enumerate().filter_map(read).collect()
}

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn say(line: &str) {
    println!("{line}");
}
