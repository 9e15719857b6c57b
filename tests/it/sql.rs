//! The views and checks over a small lake with known answers (`tests/sql/`), in plain DataFusion: what a stock client would see.

use std::collections::BTreeMap;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::Schema;
use gongkai::schema::{Schemas, TableDef};
use gongkai::sql_files::{CHECKS, TABLES, VIEWS, order_of, view_name};
use gongkai_engine::{Engine, Event};
use parquet::arrow::ArrowWriter;
use serde_json::{Map, Value};

use crate::support::{gongkai, here, told};

/// Rows per table, as `fixture.json` and `faults.json` give them.
pub(crate) type Rows = BTreeMap<String, Vec<Map<String, Value>>>;

pub(crate) fn rows(value: &Value) -> Rows {
    serde_json::from_value(value.clone()).expect("rows per table")
}

pub(crate) fn json(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(here(path)).expect("the file is there")).expect("it is JSON")
}

/// Writes rows as a lake of the contract's layout.
pub(crate) fn write_lake(folder: &Path, schemas: &Schemas, rows: &Rows) {
    for table in schemas.tables() {
        let mut partitions: BTreeMap<String, Vec<Map<String, Value>>> = BTreeMap::new();
        for row in rows.get(&table.id).into_iter().flatten() {
            let mut row = row.clone();
            let mut path = table.id.clone();
            if table.partitioned {
                let province = row.remove("province").expect("a partition");
                let year = row.remove("year").expect("a partition");
                path = format!("{path}/province={}/year={year}", province.as_str().expect("text"));
            }
            partitions.entry(path).or_default().push(row);
        }
        for (path, rows) in partitions {
            write_file(&folder.join(path), table, &rows);
        }
    }
}

fn write_file(folder: &Path, table: &TableDef, rows: &[Map<String, Value>]) {
    std::fs::create_dir_all(folder).expect("writable");
    // What the fixture leaves out is NULL, whatever the lake itself promises.
    let fields: Vec<_> = table.file_schema().fields().iter().map(|it| it.as_ref().clone().with_nullable(true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let mut decoder = arrow_json::ReaderBuilder::new(Arc::clone(&schema)).build_decoder().expect("the schema decodes");
    decoder.serialize(rows).expect("rows fit the schema");
    let batch = decoder.flush().expect("rows decode").expect("there are rows");
    let file = File::create(folder.join("part-0.parquet")).expect("writable");
    let mut writer = ArrowWriter::try_new(file, schema, None).expect("a writer");
    writer.write(&batch).expect("written");
    writer.close().expect("closed");
}

pub(crate) fn query(engine: &Engine, sql: &str) -> Vec<RecordBatch> {
    let mut batches = Vec::new();
    let mut take = |event: Event<'_>| {
        match event {
            Event::Begin(schema) => batches = vec![RecordBatch::new_empty(schema.clone())],
            Event::Rows(batch) => batches.push(batch.clone()),
            Event::End => {}
        }
        ControlFlow::Continue(())
    };
    engine.run(sql, &mut take).unwrap_or_else(|it| panic!("{it:?}\n{sql}"));
    batches
}

/// `tables.sql` and the views, as a stock client runs them.
pub(crate) fn open(folder: &Path) -> Engine {
    open_with(folder, &|_, text| text)
}

/// The same, with views changed on their way.
fn open_with(folder: &Path, change: &dyn Fn(&str, String) -> String) -> Engine {
    let context = Engine::stock().expect("the engine starts");
    let place = format!("LOCATION '{}/", folder.display());
    let without_comments = |it: &str| it.lines().filter(|it| !it.trim_start().starts_with("--")).collect::<Vec<_>>().join("\n");
    for (path, text) in std::iter::once(&TABLES).chain(VIEWS) {
        let text = change(path, without_comments(text));
        for statement in text.replace("LOCATION 'lake/", &place).split(';').filter(|it| !it.trim().is_empty()) {
            let _ = query(&context, statement);
        }
    }
    context
}

pub(crate) fn csv(batches: &[RecordBatch]) -> String {
    let mut out = Vec::new();
    let mut writer = arrow_csv::WriterBuilder::new().with_header(true).build(&mut out);
    // The first batch is empty: it brings the header where there are no rows.
    batches.iter().for_each(|it| writer.write(it).expect("rows print"));
    drop(writer);
    String::from_utf8(out).expect("utf8")
}

#[test]
fn every_view_gives_the_answers_worked_out_beforehand() {
    let schemas = Schemas::load().expect("schemas load");
    let lake = tempfile::tempdir().expect("a folder");
    write_lake(lake.path(), &schemas, &rows(&json("tests/sql/fixture.json")));
    let context = open(lake.path());
    for (path, _) in VIEWS {
        let view = view_name(path);
        let order = order_of(view).expect("every view states its order");
        let given = csv(&query(&context, &format!("SELECT * FROM {view} ORDER BY {order}")));
        let expect = std::fs::read_to_string(here(&format!("tests/sql/{view}.csv"))).expect("every view has its answers");
        assert_eq!(given, expect, "{view}");
    }
}

/// The classic errors, made on purpose: each must show in the totals, and in a check.
#[test]
fn a_deliberate_double_count_does_not_pass() {
    let schemas = Schemas::load().expect("schemas load");
    let lake = tempfile::tempdir().expect("a folder");
    write_lake(lake.path(), &schemas, &rows(&json("tests/sql/fixture.json")));
    let received = |context: &Engine| csv(&query(context, "SELECT received FROM national_overview WHERE year = 2022"));
    let n_rows = |context: &Engine, check: &str| {
        let (_, text) = CHECKS.iter().find(|it| it.0 == format!("checks/{check}.sql")).expect("a check");
        query(context, text.trim_end().trim_end_matches(';')).iter().map(RecordBatch::num_rows).sum::<usize>()
    };
    let sabotage = |file: &str, from: &str, to: &str, sum: &str, check: Option<&str>| {
        let context = open_with(lake.path(), &|path, text| {
            if !path.ends_with(file) {
                return text;
            }
            assert!(text.contains(from), "{path} has changed");
            text.replace(from, to)
        });
        assert_eq!(received(&context), format!("received\n{sum}\n"), "{file}: {from}");
        for (path, _) in CHECKS {
            let name = path.trim_start_matches("checks/").trim_end_matches(".sql");
            if Some(name) == check {
                assert!(n_rows(&context, name) > 0, "{name} does not see {file}: {to}");
            }
        }
    };
    let cover = "12_rollup_cover.sql";
    // As it is: 5 + 7 + 100 + 20 + 8 + 40 of 河北, 200 of 天津, 60 of the tax administration.
    sabotage(cover, "covered_by IS NULL", "covered_by IS NULL", "440", None);
    // All reports, also those that another sums up: 30 + 4 + 6 + 3 + 2 + 11 + 25 + 50 + 9 more.
    sabotage(cover, "AND covered_by IS NULL", "", "580", Some("counted_twice"));
    // A revision beside what it replaced: it is left out as a second report of the organ.
    sabotage("05_current_reports.sql", "WHERE current", "WHERE true", "440", None);
    // An own-scope government taken for a consolidated one: its 5 for the whole province, so that 175 are missing.
    sabotage("10_organ_tree.sql", "(r.scope IS NULL OR r.scope = 'consolidated')", "true", "265", None);
    // An undecided one taken for the office alone: the county that it may hold comes beside it, 25 more.
    sabotage("10_organ_tree.sql", "r.scope IS NULL OR", "", "465", None);
}

#[test]
fn checks_find_the_planted_faults_and_nothing_else() {
    let schemas = Schemas::load().expect("schemas load");
    let sound = rows(&json("tests/sql/fixture.json"));
    let faults = json("tests/sql/faults.json");
    let name = |path: &'static str| path.trim_start_matches("checks/").trim_end_matches(".sql");
    let n_rows = |context: &Engine, sql: &str| query(context, sql).iter().map(RecordBatch::num_rows).sum::<usize>();
    let statement = |text: &'static str| -> String {
        text.lines()
            .filter(|it| !it.trim_start().starts_with("--"))
            .collect::<Vec<_>>()
            .join("\n")
            .trim()
            .trim_end_matches(';')
            .to_owned()
    };
    let lake = tempfile::tempdir().expect("a folder");
    write_lake(lake.path(), &schemas, &sound);
    let context = open(lake.path());
    for (path, text) in CHECKS {
        assert_eq!(n_rows(&context, &statement(text)), 0, "{path} on the sound lake");
    }
    for (check, planted) in faults.as_object().expect("faults per check") {
        let (path, text) = CHECKS.iter().find(|it| name(it.0) == check).unwrap_or_else(|| panic!("no check {check}"));
        for fault in planted.as_array().expect("a list") {
            let mut broken = sound.clone();
            for (table, rows) in rows(fault) {
                broken.entry(table).or_default().extend(rows);
            }
            let lake = tempfile::tempdir().expect("a folder");
            write_lake(lake.path(), &schemas, &broken);
            assert!(n_rows(&open(lake.path()), &statement(text)) > 0, "{path} does not see {fault}");
        }
    }
}

#[test]
fn checks_pass_on_the_lake_of_the_sample() {
    let place = tempfile::tempdir().expect("a folder");
    let lake = place.path().join("lake");
    let input = here("data/sample");
    let output = gongkai(&["run", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    for (path, _) in CHECKS {
        let file = here(&format!("sql/{path}"));
        let sql = gongkai(&["sql", "--lake", lake.to_str().expect("utf8"), "--format", "csv", "-f", file.to_str().expect("utf8")]);
        assert_eq!(sql.status.code(), Some(0), "{path}: {}", told(&sql));
        let n_lines = String::from_utf8_lossy(&sql.stdout).lines().count();
        assert!(n_lines <= 1, "{path}: {}", told(&sql));
    }
    // The same through tables.sql in plain DataFusion: the registration in the program and the one in SQL agree.
    let context = open(&std::fs::canonicalize(&lake).expect("the lake is there"));
    let ours = gongkai(&[
        "sql",
        "--lake",
        lake.to_str().expect("utf8"),
        "--format",
        "csv",
        "SELECT * FROM national_overview ORDER BY year",
    ]);
    let theirs = csv(&query(&context, "SELECT * FROM national_overview ORDER BY year"));
    let count = |it: &str| it.lines().count();
    assert!(count(&theirs) > 3, "{theirs}");
    assert_eq!(count(&String::from_utf8_lossy(&ours.stdout)), count(&theirs));
}
