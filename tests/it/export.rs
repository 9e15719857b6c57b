//! Exports of the sample's lake: complete, exact, the same twice, and never over what is not theirs. What other programs see in them
//! `scripts/check_exports.py` asks those programs.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::LazyLock;

use arrow::array::{AsArray, RecordBatch};
use arrow::compute::concat_batches;
use arrow::datatypes::Int32Type;
use gongkai::lake::manifest::Manifest;
use gongkai::schema::Schemas;
use gongkai::sql_files::{VIEWS, order_of};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{gongkai, here, told};

/// The lake of the sample, made once.
static LAKE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let place = tempfile::tempdir().expect("a folder");
    // What patterns and quotes are made of.
    let lake = place.path().join("湖 [1]*'s/lake");
    let output = gongkai(&["run", "--quiet", "--input", text(&here("data/sample")), "--output", text(&lake)]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    (place, lake)
});

fn text(path: &Path) -> &str {
    path.to_str().expect("utf8")
}

fn run(args: &[&str]) -> Output {
    gongkai(&[&["export"], args, &["--lake", text(&LAKE.1)]].concat())
}

#[track_caller]
fn export(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[track_caller]
fn refuses(args: &[&str], expect: &str) {
    let output = run(args);
    let told = told(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains(expect) && told.contains("hint: "), "{told}");
}

fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).expect("listed").map(|it| it.expect("an entry"));
    files.map(|it| (it.file_name().to_string_lossy().into_owned(), fs::read(it.path()).expect("readable"))).collect()
}

/// The rows of a Parquet file, and the rows of its groups.
fn read(path: &Path) -> (RecordBatch, Vec<i64>) {
    let builder = ParquetRecordBatchReaderBuilder::try_new(File::open(path).expect("there")).expect("Parquet");
    let groups = builder.metadata().row_groups().iter().map(|it| it.num_rows()).collect();
    let schema = builder.schema().clone();
    let batches: Vec<_> = builder.build().expect("readable").map(|it| it.expect("a batch")).collect();
    (concat_batches(&schema, &batches).expect("one schema"), groups)
}

#[test]
fn compact_holds_all_rows_in_order_with_their_partition() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("bi");
    export(&["compact", text(&folder)]);
    let manifest = Manifest::read(&LAKE.1).expect("a manifest");
    let schemas = Schemas::load().expect("schemas load");
    for table in schemas.tables() {
        let (all, groups) = read(&folder.join(format!("{}.parquet", table.id)));
        assert_eq!(all.schema().fields(), table.table_schema().fields(), "{}", table.id);
        assert!(groups.iter().rev().skip(1).all(|it| (100_000..=1_000_000).contains(it)), "{}: {groups:?}", table.id);
        let mut partitions: Vec<(String, i32, &str)> = Vec::new();
        for file in &manifest.table(&table.id).expect("listed").files {
            let keys: Vec<&str> = file.path.split('/').filter_map(|it| it.split_once('=')).map(|it| it.1).collect();
            let (province, year) = (keys.first().copied().unwrap_or(""), keys.get(1).map_or(0, |it| it.parse().expect("a year")));
            partitions.push((province.to_owned(), year, &file.path));
        }
        partitions.sort();
        let mut at = 0;
        for (province, year, path) in partitions {
            let (part, _) = read(&LAKE.1.join(path));
            let here = all.slice(at, part.num_rows());
            at += part.num_rows();
            for field in part.schema().fields() {
                assert_eq!(here.column_by_name(field.name()), part.column_by_name(field.name()), "{path}: {}", field.name());
            }
            if table.partitioned && here.num_rows() > 0 {
                let provinces = here.column_by_name("province").expect("there").as_string::<i32>();
                assert!((0..here.num_rows()).all(|it| provinces.value(it) == province), "{path}");
                let years = here.column_by_name("year").expect("there").as_primitive::<Int32Type>();
                assert!(years.values().iter().all(|it| *it == year), "{path}");
            }
        }
        assert_eq!(at, all.num_rows(), "{}", table.id);
        assert!(
            at > 0 || ["statistics_2014", "rejects", "duplicates", "restatements"].contains(&table.id.as_str()),
            "{}",
            table.id
        );
    }
    check_package(&folder, "compact");
    let first = bytes_of(&folder);
    export(&["compact", text(&folder)]);
    assert!(first == bytes_of(&folder), "the same lake gives the same files");
}

/// The data package of a folder lists all its other files, with their bytes.
#[track_caller]
fn check_package(folder: &Path, kind: &str) {
    let mut files = bytes_of(folder);
    let package: Value = serde_json::from_slice(&files.remove("datapackage.json").expect("there")).expect("JSON");
    assert_eq!(package["gongkai"]["kind"], kind);
    assert_eq!(package["gongkai"]["generation"], Manifest::read(&LAKE.1).expect("a manifest").generation());
    for resource in package["resources"].as_array().expect("a list") {
        let bytes = files.remove(resource["path"].as_str().expect("a path")).expect("the file is there, and listed once");
        assert_eq!(resource["bytes"], bytes.len(), "{}", resource["path"]);
    }
    assert!(files.is_empty(), "{:?}", files.keys());
}

fn sql(query: &str) -> String {
    let output = gongkai(&["sql", "--lake", text(&LAKE.1), "--format", "csv", query]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    String::from_utf8(output.stdout).expect("utf8")
}

#[test]
fn csv_is_what_sql_prints_behind_a_mark() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("views");
    let names = ["national_overview", "report_listing", "rule_failure_rates"];
    export(&[&["csv", text(&folder)][..], &names.map(|it| ["--view", it]).concat()].concat());
    check_package(&folder, "csv");
    let files = bytes_of(&folder);
    assert_eq!(files.len(), names.len() + 2);
    for name in names {
        let order = order_of(name).expect("an order");
        let expect = format!("\u{feff}{}", sql(&format!("SELECT * FROM {name} ORDER BY {order}")));
        assert_eq!(String::from_utf8_lossy(&files[&format!("{name}.csv")]), expect);
    }
    let contents = String::from_utf8_lossy(&files["contents.csv"]).into_owned();
    assert!(names.iter().all(|it| contents.contains(&format!("\n{it}.csv,view,"))), "{contents}");
    export(&["csv", text(&folder), "--view", "national_overview", "--tables"]);
    let schemas = Schemas::load().expect("schemas load");
    assert_eq!(bytes_of(&folder).len(), 1 + schemas.tables().len() + 2, "views that were not asked for are gone");
    let cells = String::from_utf8(bytes_of(&folder)["cells.csv"].clone()).expect("utf8");
    let n_cells: usize = sql("SELECT count(*) FROM cells").lines().nth(1).expect("a row").parse().expect("a number");
    assert_eq!(csv_records(&cells), 1 + n_cells);
}

/// Records of a CSV text: lines outside quotes.
fn csv_records(text: &str) -> usize {
    let mut is_quoted = false;
    text.chars()
        .filter(|c| {
            is_quoted ^= *c == '"';
            *c == '\n' && !is_quoted
        })
        .count()
}

fn part(book: &Path, name: &str) -> String {
    let mut zip = zip::ZipArchive::new(File::open(book).expect("there")).expect("a zip");
    let mut xml = String::new();
    zip.by_name(name).expect("a part").read_to_string(&mut xml).expect("utf8");
    xml
}

#[test]
fn workbook_has_numbers_as_their_digits() {
    let place = tempfile::tempdir().expect("a folder");
    let book = place.path().join("book.xlsx");
    export(&["xlsx", text(&book), "--view", "national_overview", "--view", "proactive_by_province_year"]);
    let first = fs::read(&book).expect("readable");
    let sheet = part(&book, "xl/worksheets/sheet3.xml");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"), "{sheet}");
    for number in ["received", "n_reports"].map(|it| sql(&format!("SELECT {it} FROM national_overview WHERE {it} > 9"))) {
        for number in number.lines().skip(1) {
            let sheets = ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"].map(|it| part(&book, it));
            assert!(sheets.iter().any(|it| it.contains(&format!("<v>{number}</v>"))), "{number}");
        }
    }
    assert!(part(&book, "xl/workbook.xml").contains("<sheet name=\"目录 contents\" sheetId=\"1\""));
    assert!(part(&book, "xl/worksheets/sheet1.xml").contains("location=\"'national_overview'!A1\""));
    export(&["xlsx", text(&book), "--view", "national_overview", "--view", "proactive_by_province_year"]);
    assert!(first == fs::read(&book).expect("readable"), "the same lake gives the same file");
    refuses(&["xlsx", text(&book), "--view", "national_overvie"], "there is no view national_overvie");
}

#[test]
fn what_is_not_an_export_stays() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("mine");
    fs::create_dir(&folder).expect("writable");
    fs::write(folder.join("thesis.txt"), "mine").expect("writable");
    refuses(&["compact", text(&folder)], "a folder that is not an earlier export");
    refuses(&["csv", text(&folder)], "a folder that is not an earlier export");
    refuses(&["xlsx", text(&folder.join("thesis.txt"))], "a file that is not an earlier export");
    refuses(&["compact", text(&LAKE.1)], "what is no folder");
    assert_eq!(fs::read_to_string(folder.join("thesis.txt")).expect("there"), "mine");
    assert_eq!(fs::read_dir(place.path()).expect("listed").count(), 1);
}

#[test]
fn script_makes_and_comments_everything() {
    let script = export(&["duckdb", "--script"]);
    let schemas = Schemas::load().expect("schemas load");
    for table in schemas.tables() {
        assert!(script.contains(&format!("CREATE OR REPLACE TABLE \"{}\" AS\nSELECT ", table.id)), "{}", table.id);
        assert!(script.contains(&format!("COMMENT ON TABLE \"{}\" IS '{}", table.id, table.zh)), "{}", table.id);
    }
    for (path, sql) in VIEWS {
        let statement = sql.find("CREATE OR REPLACE VIEW").expect("behind its head");
        assert!(script.contains(sql[statement..].trim_end()), "{path}");
    }
    assert!(script.contains("/湖 [[]1][*]''s/"), "the path is quoted");
}

/// A program that answers like DuckDB's and writes what it was given.
#[cfg(unix)]
fn program(folder: &Path, does: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = folder.join("duckdb");
    let script = format!(
        "#!/bin/sh\n[ \"$1\" = --version ] && echo 'v1.0.0 abc' && exit\nfor it in \"$@\"; do [ \"$it\" = -readonly ] && read=1; done\n\
         while [ $# -gt 1 ]; do shift; done\n{does}\n"
    );
    fs::write(&path, script).expect("writable");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("ours");
    path
}

#[cfg(unix)]
#[test]
fn database_is_put_into_its_place_whole_or_not_at_all() {
    let place = tempfile::tempdir().expect("a folder");
    let file = place.path().join("out/a.duckdb");
    let with = |does: &str| text(&program(place.path(), does)).to_owned();
    let answers = |word: &str| with(&format!("if [ \"$read\" ]; then echo {word}; else (printf '12345678DUCK'; cat) > \"$1\"; fi"));
    let told = export(&["duckdb", text(&file), "--with", &answers("ours")]);
    assert!(told.contains("made by DuckDB v1.0.0"), "{told}");
    let before = fs::read_to_string(&file).expect("there");
    assert!(before.contains("CREATE OR REPLACE TABLE \"reports\""), "the script comes in whole");
    export(&["duckdb", text(&file), "--with", &answers("ours")]);
    refuses(&["duckdb", text(&file), "--with", &answers("more")], "tables or views of others were put into");
    refuses(&["duckdb", text(&file), "--with", &with("exit 1")], "a database that is not an earlier export");
    let fails = with("if [ \"$read\" ]; then echo ours; else echo 'Parser Error: no' >&2; touch \"$1\" \"$1.wal\"; exit 1; fi");
    refuses(&["duckdb", text(&file), "--with", &fails], "could not make the database: Parser Error: no");
    assert_eq!(fs::read_to_string(&file).expect("there"), before);
    assert_eq!(fs::read_dir(file.parent().expect("a folder")).expect("listed").count(), 1, "nothing is left behind");
    fs::write(&file, "mine").expect("writable");
    refuses(&["duckdb", text(&file), "--with", &answers("ours")], "a file that is not an earlier export");
    refuses(&["duckdb", text(&file), "--with", "/bin/false"], "does not run DuckDB");
}

#[test]
fn without_duckdb_it_is_told_what_to_install() {
    let file = tempfile::tempdir().expect("a folder").path().join("a.duckdb");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_gongkai"))
        .args(["export", "duckdb", text(&file), "--lake", text(&LAKE.1)])
        .env("PATH", "")
        .output()
        .expect("the program starts");
    let told = told(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("pip install duckdb-cli") && told.contains("--script"), "{told}");
}
