//! The extraction kernel, as other schedulers call it: batches of documents in, rows of the lake's tables out.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, AsArray, BinaryArray, RecordBatch, StringArray};
use arrow::compute::concat_batches;
use arrow::datatypes::Int32Type;
use gongkai::batch::REPORT_TABLES;
use gongkai::convert::{Choice, Converter};
use gongkai::document::Limits;
use gongkai::kernel::{Kernel, documents_schema};
use gongkai::schema::Schemas;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::support::{DEFS, gongkai, here, told};

fn documents(files: &[(String, Vec<u8>)]) -> RecordBatch {
    let sources: ArrayRef = Arc::new(StringArray::from_iter_values(files.iter().map(|it| &it.0)));
    let bodies: ArrayRef = Arc::new(BinaryArray::from_iter_values(files.iter().map(|it| &it.1)));
    let urls: ArrayRef = Arc::new(StringArray::from_iter(files.iter().map(|_| None::<&str>)));
    RecordBatch::try_new(documents_schema(), vec![sources, bodies, urls]).expect("documents")
}

fn read_parquet(path: &Path) -> RecordBatch {
    let file = fs::File::open(path).expect("the file is there");
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).expect("Parquet").build().expect("a reader");
    let batches: Vec<RecordBatch> = reader.map(|it| it.expect("rows")).collect();
    concat_batches(&batches[0].schema(), &batches).expect("one batch")
}

#[test]
fn the_kernel_gives_the_rows_of_a_run() {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for entry in fs::read_dir(here("data/sample")).expect("listed") {
        let path: PathBuf = entry.expect("an entry").path();
        if path.extension().is_some_and(|it| it == "txt") {
            files.push((path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read(&path).expect("readable")));
        }
    }
    files.push(("noise.bin".to_owned(), vec![0, 159, 146, 150]));
    // The order of the lake: by the hash of the content.
    files.sort_by_key(|it| gongkai::document::report_id(&it.1));
    let schemas = Schemas::load().expect("schemas load");
    let converter = Converter::new(&Choice::Never).expect("none");
    let kernel = Kernel { defs: &DEFS, schemas: &schemas, limits: Limits::default(), converter: &converter };
    let whole = kernel.extract(&documents(&files)).expect("rows");

    // A document gives the same rows whatever comes with it.
    let alone: Vec<_> = files.iter().map(|it| kernel.extract(&documents(std::slice::from_ref(it))).expect("rows")).collect();
    for (at, (id, rows)) in whole.iter().enumerate() {
        let parts: Vec<RecordBatch> = alone.iter().map(|it| it[at].1.clone()).collect();
        assert_eq!(concat_batches(&rows.schema(), &parts).expect("one batch"), *rows, "{id}");
    }
    assert_eq!(whole.last().map(|it| (it.0, it.1.num_rows())), Some(("rejects", 1)));

    // And they are those that a run writes.
    let place = tempfile::tempdir().expect("a folder");
    let lake = place.path().join("lake");
    let input = here("data/sample");
    let output = gongkai(&["run", "--quiet", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let mut n_files = 0;
    for (id, rows) in &whole {
        // What all reports together tell stands in these two as well.
        if !REPORT_TABLES.contains(id) || ["reports", "findings"].contains(id) {
            continue;
        }
        let n_columns = rows.num_columns() - 2;
        let (provinces, years) =
            (rows.column(n_columns).as_string::<i32>(), rows.column(n_columns + 1).as_primitive::<Int32Type>());
        let mut partitions: BTreeMap<(&str, i32), Vec<RecordBatch>> = BTreeMap::new();
        for row in 0..rows.num_rows() {
            partitions.entry((provinces.value(row), years.value(row))).or_default().push(rows.slice(row, 1));
        }
        for ((province, year), rows) in partitions {
            let path = lake.join(format!("{id}/province={province}/year={year}/part-0.parquet"));
            let written = read_parquet(&path);
            let rows = concat_batches(&rows[0].schema(), &rows).expect("one batch");
            assert_eq!(rows.columns()[..n_columns], *written.columns(), "{}", path.display());
            n_files += 1;
        }
    }
    assert!(n_files > 100, "{n_files}");
}

#[test]
fn other_columns_are_refused() {
    let schemas = Schemas::load().expect("schemas load");
    let converter = Converter::new(&Choice::Never).expect("none");
    let kernel = Kernel { defs: &DEFS, schemas: &schemas, limits: Limits::default(), converter: &converter };
    let sources: ArrayRef = Arc::new(StringArray::from(vec!["a.txt"]));
    let batch = RecordBatch::try_from_iter([("source", sources)]).expect("a batch");
    let error = kernel.extract(&batch).expect_err("refused");
    assert!(error.to_string().contains("source, body and url"), "{error}");
    assert!(error.hint_text().is_some());
}
