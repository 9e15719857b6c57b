//! Tests of the writer, and the small lake that the tests of its readers use.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Date32Type, Decimal128Type, Int32Type, Int64Type};
use chrono::NaiveDate;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::*;
use crate::batch::section_texts;
use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::id::Id;
use crate::record::{
    ApplicationRow, Cell, Identity, IssuerKind, Method, NarrativeMetric, ProactiveRow, ProceedingRow, Report, RuleCount, Scope,
    Section, StatisticRow,
};
use crate::span::Span;

/// The gazetteer, built once.
pub(crate) static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::embedded().expect("the gazetteer loads"));

/// The document of every report of the sample.
pub(crate) const TEXT: &str = "一、总体情况\n全年公开信息12件。\n二、主动公开\n";

/// A report with something in every table; `seed` makes it another.
pub(crate) fn report(seed: u32) -> Report {
    let hash = blake3::hash(&seed.to_le_bytes()).to_hex();
    let n = i64::from(seed);
    let identity = Identity {
        title: Some(format!("某市第{seed}局2020年政府信息公开工作年度报告")),
        issuer: (!seed.is_multiple_of(3)).then(|| format!("某市第{seed}局")),
        issuer_id: Some(format!("370800:第{seed}局")),
        issuer_kind: Some(IssuerKind::Department),
        province: ["CN-SD", "CN-GD", "unknown"][seed as usize % 3].to_owned(),
        division_code: Some("370800".to_owned()),
        province_name: Some("山东省".to_owned()),
        prefecture_name: None,
        county_name: None,
        year: if seed.is_multiple_of(2) { 2020 } else { 0 },
        scope: Some(Scope::Own),
        published_on: NaiveDate::from_ymd_opt(2021, 1, 31),
        evidence: Vec::new(),
    };
    let heading = TEXT.find("全年").unwrap();
    let second = TEXT.find("二、").unwrap();
    let cell = |row: &str, value: i64, method| Cell {
        table: "applications",
        row: Id::of(row),
        column: Id::of("total"),
        raw: (method == Method::Read).then(|| value.to_string()),
        value: Some(Decimal::from_int(value)),
        method: Some(method),
        candidates: 1,
        note: None,
        span: (method == Method::Read).then(|| Span::new(3, 5)),
        page: None,
        rectangle: None,
    };
    Report {
        report_id: hash[..32].to_owned(),
        source: format!("2020/第{seed}局.html"),
        format: "html",
        url: None,
        identity,
        form: "2019".to_owned(),
        form_mixed: false,
        proactive_disclosure: vec![
            ProactiveRow { item: Id::of("regulations"), made: Some(0), ..ProactiveRow::default() },
            ProactiveRow {
                item: Id::of("procurement"),
                projects: Some(n),
                amount_yuan: Decimal::parse("856376331.05"),
                amount_unit: Some("万元".to_owned()),
                ..ProactiveRow::default()
            },
        ],
        // Not in the alphabet's order: the form's stays.
        applications: ["received", "carried_in", "granted"]
            .map(|it| ApplicationRow { disposition: Id::of(it), total: Some(n), ..ApplicationRow::default() })
            .to_vec(),
        proceedings: vec![ProceedingRow { proceeding: Id::of("review"), total: Some(1), ..ProceedingRow::default() }],
        statistics_2014: Vec::new(),
        narrative_metrics: vec![NarrativeMetric {
            metric: "items_published".to_owned(),
            channel: Some("all".to_owned()),
            channels: None,
            value: Decimal::from_int(12),
            unit: Some("件".to_owned()),
            qualifier: "exact",
            period: "other_year",
            year: Some(2019),
            section: 1,
            sentence: "全年公开信息12件。".to_owned(),
            span: Span::new(heading + 18, heading + 20),
        }],
        sections: vec![
            Section {
                section: 1,
                heading: "一、总体情况".to_owned(),
                heading_span: Span::new(0, 18),
                span: Span::new(heading, second),
            },
            Section {
                section: 2,
                heading: "二、主动公开".to_owned(),
                heading_span: Span::new(second, second + 18),
                span: Span::new(second + 18, TEXT.len()),
            },
        ],
        cells: vec![cell("received", n, Method::Read), cell("carried_in", 0, Method::Inferred)],
        findings: vec![
            Finding::new("row-sum-mismatch", "applications", "总计 is 3, its parts give 4")
                .at("granted", Some("total"))
                .values(Some(Decimal(40_000)), Some(Decimal(30_000)))
                .span(Span::new(1, 2)),
            Finding::new("late", "reports", "published on 31 March"),
        ],
        rule_counts: vec![
            ("row-sum-mismatch", RuleCount { evaluated: 3, failed: i64::from(seed % 2), not_assessable: 1 }),
            ("late", RuleCount { evaluated: 1, failed: 0, not_assessable: 0 }),
        ],
    }
}

/// The severity of the sample's rules.
pub(crate) fn severity(rule: &str) -> Severity {
    if rule == "late" { Severity::Warning } else { Severity::Error }
}

/// What makes the sample's lakes.
pub(crate) fn made_by() -> MadeBy {
    MadeBy { program: "gongkai test".to_owned(), definitions: "none".to_owned() }
}

/// A lake at `path` of the reports of `seeds`, in that order.
pub(crate) fn write_lake(path: &Path, seeds: &[u32]) -> PublishedLake {
    let writer = LakeWriter::create(path, &Schemas::load().unwrap(), severity).unwrap();
    seeds.par_iter().for_each(|it| {
        let report = report(*it);
        writer.intake().add(&report, &section_texts(&report, TEXT)).unwrap();
        writer.intake().reject(&format!("{it}.zip"), "unsupported-format", "not a report", Meant::default()).unwrap();
    });
    writer.intake().duplicate("b.html", &report(*seeds.iter().min().unwrap()).report_id).unwrap();
    writer.publish(&made_by(), &[("views/totals.sql".to_owned(), "SELECT 1;\n".to_owned())], &GAZETTEER).unwrap()
}

/// Every file of a directory with its bytes.
fn files_of(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(fs::canonicalize(root).unwrap()).into_iter().map(|it| it.unwrap());
    entries.filter(|it| it.file_type().is_file()).map(|it| (it.path().to_owned(), fs::read(it.path()).unwrap())).collect()
}

fn read_file(path: &Path) -> RecordBatch {
    let reader = ParquetRecordBatchReaderBuilder::try_new(fs::File::open(path).unwrap()).unwrap().build().unwrap();
    let batches: Vec<_> = reader.map(|it| it.unwrap()).collect();
    arrow::compute::concat_batches(&batches[0].schema(), &batches).unwrap()
}

fn text<'b>(batch: &'b RecordBatch, column: &str, row: usize) -> Option<&'b str> {
    let array = batch.column_by_name(column).unwrap().as_string::<i32>();
    array.is_valid(row).then(|| array.value(row))
}

fn int(batch: &RecordBatch, column: &str, row: usize) -> Option<i64> {
    let array = batch.column_by_name(column).unwrap();
    if array.is_null(row) {
        return None;
    }
    Some(match array.data_type() {
        DataType::Int32 => array.as_primitive::<Int32Type>().value(row).into(),
        _ => array.as_primitive::<Int64Type>().value(row),
    })
}

fn decimal(batch: &RecordBatch, column: &str, row: usize) -> Option<Decimal> {
    let array = batch.column_by_name(column).unwrap().as_primitive::<Decimal128Type>();
    array.is_valid(row).then(|| Decimal(array.value(row)))
}

#[test]
fn what_goes_in_comes_out() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let published = write_lake(&lake, &[4, 2, 0, 6, 1]);
    assert_eq!(published.rows[0], ("reports".to_owned(), 5));
    // 4 is of CN-GD, and the only one there with a year.
    let sample = report(4);
    let read = |table: &str| read_file(&lake.join(format!("{table}/province=CN-GD/year=2020/part-0.parquet")));

    let reports = read("reports");
    assert_eq!(reports.num_rows(), 1);
    assert_eq!(text(&reports, "report_id", 0), Some(sample.report_id.as_str()));
    assert_eq!(text(&reports, "title", 0), sample.identity.title.as_deref());
    assert_eq!(text(&reports, "prefecture_name", 0), None);
    assert_eq!(text(&reports, "scope", 0), Some("own"));
    assert!(!reports.column_by_name("form_mixed").unwrap().as_boolean().value(0));
    let day = reports.column_by_name("published_on").unwrap().as_primitive::<Date32Type>().value_as_date(0);
    assert_eq!(day, sample.identity.published_on);

    let proactive = read("proactive_disclosure");
    assert_eq!((0..2).map(|row| int(&proactive, "made", row)).collect::<Vec<_>>(), [Some(0), None]);
    assert_eq!(decimal(&proactive, "amount_yuan", 1), Decimal::parse("856376331.05"));

    let applications = read("applications");
    let dispositions: Vec<_> = (0..3).map(|row| text(&applications, "disposition", row).unwrap()).collect();
    assert_eq!(dispositions, ["received", "carried_in", "granted"]);

    let metrics = read("narrative_metrics");
    assert_eq!(int(&metrics, "other_year", 0), Some(2019));
    let (start, end) = (int(&metrics, "byte_start", 0).unwrap(), int(&metrics, "byte_end", 0).unwrap());
    assert_eq!(&TEXT[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()], "12");

    let sections = read("sections");
    assert_eq!(text(&sections, "text", 0), Some("全年公开信息12件。"));
    assert_eq!(text(&sections, "text", 1), Some(""));

    let cells = read("cells");
    assert_eq!((text(&cells, "raw", 0), text(&cells, "method", 0)), (Some("4"), Some("read")));
    assert_eq!((text(&cells, "raw", 1), int(&cells, "byte_start", 1)), (None, None));

    let findings = read("findings");
    assert_eq!((text(&findings, "severity", 0), text(&findings, "severity", 1)), (Some("error"), Some("warning")));
    assert_eq!(decimal(&findings, "expected", 0), Some(Decimal::from_int(4)));

    let rates = read_file(&lake.join("rule_rates/rule_rates.parquet"));
    assert_eq!(text(&rates, "rule", 1), Some("row-sum-mismatch"));
    assert_eq!((int(&rates, "evaluated", 1), int(&rates, "failed", 1)), (Some(15), Some(1)));
    assert_eq!(text(&rates, "example_report_id", 1), Some(report(1).report_id.as_str()));
    assert_eq!(text(&rates, "example_report_id", 0), None);

    // No report follows the form of 2014: one empty file, so that every reader finds the table.
    let statistics = read_schema(&lake.join("statistics_2014/province=unknown/year=0/part-0.parquet"));
    assert_eq!(statistics.0, 0);
}

/// Rows and schema of a file.
fn read_schema(path: &Path) -> (i64, arrow::datatypes::SchemaRef) {
    let builder = ParquetRecordBatchReaderBuilder::try_new(fs::File::open(path).unwrap()).unwrap();
    (builder.metadata().file_metadata().num_rows(), builder.schema().clone())
}

#[test]
fn every_file_has_the_registered_schema() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let mut sample = report(0);
    sample.statistics_2014 =
        vec![StatisticRow { indicator: "active_total".to_owned(), value: Some(Decimal(5)), unit: Some("条".to_owned()) }];
    let schemas = Schemas::load().unwrap();
    let writer = LakeWriter::create(&lake, &schemas, severity).unwrap();
    writer.intake().add(&sample, &section_texts(&sample, TEXT)).unwrap();
    writer.publish(&made_by(), &[], &GAZETTEER).unwrap();
    let manifest = Manifest::read(&lake).unwrap();
    for entry in &manifest.tables {
        for file in &entry.files {
            let (_, schema) = read_schema(&lake.join(&file.path));
            assert_eq!(schema.fields(), schemas.table(&entry.table).file_schema().fields(), "{}", file.path);
        }
    }
}

#[test]
fn order_and_threads_do_not_show() {
    let place = tempfile::tempdir().unwrap();
    let [one, two] = ["one/lake", "two/lake"].map(|it| place.path().join(it));
    let seeds: Vec<u32> = (0..60).collect();
    let first = write_lake(&one, &seeds);
    let reversed: Vec<u32> = seeds.iter().rev().copied().collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let second = pool.install(|| write_lake(&two, &reversed));
    assert_eq!(first.generation, second.generation);
    let bytes = |lake: &Path| files_of(lake).into_values().collect::<Vec<_>>();
    assert!(bytes(&one) == bytes(&two));
    assert!(write_lake(&one, &reversed).unchanged);
}

/// A lake of which several reports are one, as their figures tell, written in `room`, of which others need `besides`, with room made
/// behind every so many reports: whether rows waited on disk, its files, and what the ledger told.
fn write_in(room: usize, besides: usize, every: usize) -> (bool, Vec<Vec<u8>>, LedgerTally) {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let seeds: Vec<u32> = (0..60).collect();
    let writer = LakeWriter::create(&lake, &Schemas::load().unwrap(), severity).unwrap().with_room(room);
    writer.intake().need_besides(besides);
    for (at, seed) in seeds.iter().rev().enumerate() {
        // Of every twelve two are one report: the ledger reads their figures from wherever they are.
        let mut it = report(*seed);
        if seed % 12 < 2 {
            it.identity = report(seed - seed % 12).identity;
            let cell = it.cells[0].clone();
            let told = (1..9).map(|n| Cell {
                row: Id::of(&format!("row-{n}")),
                value: Some(Decimal(i128::from(n + 7) * 10_000)),
                ..cell.clone()
            });
            it.cells = told.collect();
        }
        writer.intake().add(&it, &section_texts(&it, TEXT)).unwrap();
        if at % every == every - 1 {
            writer.intake().make_room().unwrap();
        }
    }
    let waiting = place.path().join(".lake.generations/waiting");
    let waited = waiting.exists();
    let published = writer.publish(&made_by(), &[], &GAZETTEER).unwrap();
    assert!(!waiting.exists());
    (waited, files_of(&lake).into_values().collect(), published.ledger)
}

#[test]
fn rows_that_waited_on_disk_are_written_alike() {
    let held = write_in(usize::MAX, 0, 1);
    assert_eq!((held.0, held.2.n_copies), (false, 5), "{:?}", held.2);
    // The last reports are held to the end, or brought to disk for the ledger.
    for every in [1, 7, 59] {
        assert!(write_in(0, 0, every) == (true, held.1.clone(), held.2.clone()), "{every}");
    }
    assert!(write_in(0, 0, 61) == held);
}

#[test]
fn rows_have_the_room_that_others_leave() {
    let held = write_in(256 << 10, 0, 1);
    assert!(!held.0);
    let waited = write_in(256 << 10, 256 << 10, 1);
    assert!(waited == (true, held.1.clone(), held.2));
    // However much others need, rows have a part.
    assert!(!write_in(64 << 20, 1 << 40, 1).0);
}

#[test]
fn rows_are_sorted_by_report() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    write_lake(&lake, &(0..60).collect::<Vec<_>>());
    let cells = read_file(&lake.join("cells/province=CN-SD/year=2020/part-0.parquet"));
    let ids: Vec<_> = (0..cells.num_rows()).map(|row| text(&cells, "report_id", row).unwrap()).collect();
    assert!(ids.is_sorted());
    assert_eq!(ids.len(), 20);
    assert!((0..10).all(|it| text(&cells, "row", 2 * it) == Some("received")));
}

#[test]
fn manifest_lists_every_file() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let published = write_lake(&lake, &[0, 1, 2]);
    let manifest = Manifest::read(&lake).unwrap();
    assert!(manifest.holds_in(&lake));
    assert_eq!(manifest.generation(), published.generation);
    assert_eq!(files_of(&lake).len(), published.files + 2);
    assert!(manifest.files.iter().any(|it| it.path == "sql/views/totals.sql"));
    assert!(manifest.files.iter().any(|it| it.path == "schema/cells.json"));
    fs::write(lake.join("sql/views/totals.sql"), "SELECT 2;\n").unwrap();
    assert!(!manifest.holds_in(&lake));
}

#[test]
fn data_package_lists_every_file_with_its_bytes_rows_and_hash() {
    use sha2::{Digest, Sha256};

    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    write_lake(&lake, &[0, 1, 2]);
    let text = fs::read_to_string(lake.join(package::PACKAGE)).unwrap();
    let package: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut files = files_of(&lake);
    let root = fs::canonicalize(&lake).unwrap();
    let mut names = BTreeSet::new();
    for resource in package["resources"].as_array().unwrap() {
        let path = root.join(resource["path"].as_str().unwrap());
        let bytes = files.remove(&path).unwrap_or_else(|| panic!("{} is not there, or listed twice", path.display()));
        assert_eq!(resource["bytes"], bytes.len(), "{}", path.display());
        let hash = format!("sha256:{}", manifest::hex(&Sha256::digest(&bytes)));
        assert_eq!(resource["hash"], hash, "{}", path.display());
        if resource["format"] == "parquet" {
            assert_eq!(resource["rows"], read_schema(&path).0, "{}", path.display());
            assert!(root.join(resource["schema"].as_str().unwrap()).is_file());
        }
        assert!(names.insert(resource["name"].as_str().unwrap().to_owned()), "{}", resource["name"]);
    }
    assert_eq!(files.into_keys().collect::<Vec<_>>(), [root.join(package::PACKAGE)]);
    let manifest = Manifest::read(&lake).unwrap();
    assert_eq!(package["gongkai"]["generation"], manifest.generation());
    assert_eq!(package["gongkai"]["manifest"], format!("sha256:{}", manifest.sha256()));
}

#[test]
fn writer_that_stops_midway_leaves_the_old_lake() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    write_lake(&lake, &[0, 1]);
    let before = files_of(&lake);
    let writer = LakeWriter::create(&lake, &Schemas::load().unwrap(), severity).unwrap();
    writer.intake().add(&report(7), &section_texts(&report(7), TEXT)).unwrap();
    drop(writer);
    assert!(files_of(&lake) == before);
    // As a killed run leaves it: files half-written, nothing dropped.
    let writer = LakeWriter::create(&lake, &Schemas::load().unwrap(), severity).unwrap();
    fs::create_dir_all(place.path().join(".lake.generations/building/reports")).unwrap();
    fs::write(place.path().join(".lake.generations/building/reports/half"), "PAR1").unwrap();
    assert!(files_of(&lake) == before);
    drop(writer);
    assert!(!write_lake(&lake, &[7]).unchanged);
}

#[track_caller]
fn refuses_publication(reports: &[Report], expect: &str) {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let writer = LakeWriter::create(&lake, &Schemas::load().unwrap(), severity).unwrap();
    for it in reports {
        writer.intake().add(it, &section_texts(it, TEXT)).unwrap();
    }
    let error = writer.publish(&made_by(), &[], &GAZETTEER).unwrap_err();
    assert!(error.to_string().contains(expect), "{error}");
    assert!(!lake.exists());
}

#[test]
fn report_given_twice_is_told() {
    refuses_publication(&[report(1), report(1)], "was given twice, from 2020/第1局.html");
    let mut elsewhere = report(1);
    elsewhere.identity.province = "CN-HK".to_owned();
    refuses_publication(&[report(1), elsewhere], "was given twice, for different provinces");
}

#[test]
fn partition_keys_are_checked() {
    let place = tempfile::tempdir().unwrap();
    let writer = LakeWriter::create(&place.path().join("lake"), &Schemas::load().unwrap(), severity).unwrap();
    let mut astray = report(1);
    astray.identity.province = "../..".to_owned();
    assert!(writer.intake().add(&astray, &section_texts(&astray, TEXT)).is_err());
}

#[test]
fn sql_stays_below_its_directory() {
    let place = tempfile::tempdir().unwrap();
    let writer = LakeWriter::create(&place.path().join("lake"), &Schemas::load().unwrap(), severity).unwrap();
    let astray = [("../views.sql".to_owned(), String::new())];
    assert!(writer.publish(&made_by(), &astray, &GAZETTEER).is_err());
}

#[test]
fn numbers_beyond_the_columns_are_null() {
    let place = tempfile::tempdir().unwrap();
    let lake = place.path().join("lake");
    let mut huge = report(0);
    huge.findings[0].expected = Some(Decimal::from_int(i64::MAX));
    let writer = LakeWriter::create(&lake, &Schemas::load().unwrap(), severity).unwrap();
    writer.intake().add(&huge, &section_texts(&huge, TEXT)).unwrap();
    writer.publish(&made_by(), &[], &GAZETTEER).unwrap();
    let findings = read_file(&lake.join("findings/province=CN-SD/year=2020/part-0.parquet"));
    assert_eq!(decimal(&findings, "expected", 0), None);
}
