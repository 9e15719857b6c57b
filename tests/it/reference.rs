//! What `gongkai docs` writes: the committed files are what the definitions give, and the Chinese views say what the others say.

use std::sync::LazyLock;

use arrow::array::{AsArray, RecordBatch};
use arrow::datatypes::Int64Type;
use gongkai::reference::{Reference, source_tree};
use gongkai::schema::Schemas;
use gongkai_engine::Engine;
use tempfile::TempDir;

use crate::sql::{json, open, query, rows, write_lake};
use crate::support::{gongkai, here, told};

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::load().expect("the definitions fit each other"));

/// The lake of `tests/sql/fixture.json`, and its tables and views in plain DataFusion.
fn fixture() -> (TempDir, Engine) {
    let schemas = Schemas::load().expect("schemas load");
    let lake = tempfile::tempdir().expect("a folder");
    write_lake(lake.path(), &schemas, &rows(&json("tests/sql/fixture.json")));
    let engine = open(lake.path());
    (lake, engine)
}

fn columns(batches: &[RecordBatch]) -> Vec<String> {
    batches[0].schema().fields().iter().map(|it| it.name().clone()).collect()
}

/// The one row of a query for whole numbers.
fn numbers(engine: &Engine, sql: &str) -> Vec<i64> {
    let batches = query(engine, sql);
    let batch = batches.iter().find(|it| it.num_rows() > 0).expect("a row");
    batch.columns().iter().map(|it| it.as_primitive::<Int64Type>().value(0)).collect()
}

fn run(engine: &Engine, sql: &str) {
    let _ = query(engine, sql);
}

#[test]
fn committed_files_are_what_the_definitions_give() {
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        source_tree::write(&REFERENCE, &here("")).expect("written");
    }
    let differing = source_tree::differing(&REFERENCE, &here("")).expect("compared");
    assert!(differing.is_empty(), "run `gongkai docs`, or this test with UPDATE_GENERATED=1: {differing:?}");
}

#[test]
fn every_column_of_every_view_has_a_label() {
    let (_lake, engine) = fixture();
    for view in REFERENCE.views() {
        let labelled: Vec<&str> = view.columns.iter().map(|it| it.id.as_str()).collect();
        let given = columns(&query(&engine, &format!("SELECT * FROM {} LIMIT 0", view.id)));
        assert_eq!(labelled, given, "{}: the columns that its file seems to name, and those that it has", view.id);
    }
}

#[test]
fn chinese_views_say_what_the_others_say() {
    let (_lake, engine) = fixture();
    for (path, sql) in REFERENCE.chinese_views() {
        assert!(path.starts_with("zh/"), "{path}");
        run(&engine, &sql);
    }
    for relation in REFERENCE.tables().iter().chain(REFERENCE.views()) {
        let mut names: Vec<&str> = Vec::new();
        for column in &relation.columns {
            names.push(&column.zh);
            names.extend(column.words.as_ref().map(|it| it.0.as_str()));
        }
        assert_eq!(columns(&query(&engine, &format!("SELECT * FROM \"{}\" LIMIT 0", relation.zh))), names, "{}", relation.id);
        // As many rows, and as many values in each column; a code that stands in the place of its Chinese has none.
        let mut counts = (vec!["count(*)".to_owned()], vec!["count(*)".to_owned()]);
        for column in &relation.columns {
            counts.0.push(format!("count(\"{}\")", column.id));
            counts.1.push(format!("count(\"{}\")", column.zh));
            if let Some((name, _)) = &column.words {
                counts.0.push(format!("CAST(0 AS BIGINT) AS none_{}", counts.0.len()));
                counts.1.push(format!("count(*) FILTER (WHERE \"{}\" = \"{name}\")", column.zh));
            }
        }
        let of = |counts: &[String], table: &str| numbers(&engine, &format!("SELECT {} FROM \"{table}\"", counts.join(", ")));
        assert_eq!(of(&counts.1, &relation.zh), of(&counts.0, &relation.id), "{}: {}", relation.id, counts.1.join(", "));
    }
}

#[test]
fn one_file_opens_a_lake() {
    let schemas = Schemas::load().expect("schemas load");
    let lake = tempfile::tempdir().expect("a folder");
    write_lake(lake.path(), &schemas, &rows(&json("tests/sql/fixture.json")));
    let engine = Engine::stock().expect("the engine starts");
    run(&engine, &REFERENCE.all_sql().replace("LOCATION 'lake/", &format!("LOCATION '{}/", lake.path().display())));
    assert!(numbers(&engine, "SELECT count(*) FROM \"全国总览\" WHERE \"公开率\" IS NOT NULL")[0] > 0);
}

#[test]
fn the_program_checks_and_writes() {
    let output = gongkai(&["docs", "--check"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    // Sources of its own: one file is missing, one differs, one is left over.
    let place = tempfile::tempdir().expect("a folder");
    let root = place.path().to_str().expect("utf8");
    assert_eq!(gongkai(&["docs", "--root", root]).status.code(), Some(2));
    for folder in ["data", "sql/views"] {
        for entry in walkdir::WalkDir::new(here(folder)) {
            let entry = entry.expect("listed");
            let target = place.path().join(entry.path().strip_prefix(here("")).expect("below"));
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(target).expect("made");
            } else {
                std::fs::copy(entry.path(), target).expect("copied");
            }
        }
    }
    let written = gongkai(&["docs", "--root", root]);
    assert_eq!(written.status.code(), Some(0), "{}", told(&written));
    let missing = REFERENCE.files().iter().filter(|it| !it.0.starts_with("sql/views/")).count();
    assert_eq!(String::from_utf8_lossy(&written.stdout).lines().count(), missing);
    std::fs::remove_file(place.path().join("sql/all.sql")).expect("removed");
    std::fs::write(place.path().join("docs/data-dictionary.zh.md"), "改").expect("written");
    std::fs::write(place.path().join("sql/zh/organ/99_gone.sql"), "").expect("written");
    let checked = gongkai(&["docs", "--check", "--root", root]);
    assert_eq!(checked.status.code(), Some(1), "{}", told(&checked));
    let expect = "differs: docs/data-dictionary.zh.md\ndiffers: sql/all.sql\ndiffers: sql/zh/organ/99_gone.sql\n";
    assert_eq!(String::from_utf8_lossy(&checked.stdout), expect);
    assert_eq!(gongkai(&["docs", "--root", root]).status.code(), Some(0));
    assert_eq!(gongkai(&["docs", "--check", "--root", root]).status.code(), Some(0));
    // A program older than the definitions does not write.
    std::fs::write(place.path().join("data/views.toml"), "").expect("written");
    let stale = gongkai(&["docs", "--root", root]);
    assert_eq!(stale.status.code(), Some(2));
    assert!(told(&stale).contains("built from another version"), "{}", told(&stale));
}
