//! Indicators over a small lake (`tests/cases/indicators/`), against numbers worked out by hand.

use std::collections::BTreeSet;
use std::path::Path;

use gongkai::indicator::{Indicators, Kind};
use gongkai::schema::Schemas;
use gongkai_engine::Engine;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::sql::{Rows, csv, json, open, query, rows, write_lake};
use crate::support::here;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

/// What is left out is NULL.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    indicator: String,
    year: i32,
    place: String,
    working: String,
    #[serde(default)]
    note: Option<String>,
    n_reports: i64,
    n_known: i64,
    numerator: Option<i64>,
    denominator: Option<i64>,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
}

impl Case {
    fn expect(&self) -> String {
        let number = |it: Option<i64>| it.map_or_else(String::new, |it| it.to_string());
        let text = |it: &Option<String>| it.clone().unwrap_or_default();
        let (numerator, denominator) = (number(self.numerator), number(self.denominator));
        let (value, low, high) = (text(&self.value), text(&self.low), text(&self.high));
        format!("{},{},{numerator},{denominator},{value},{low},{high}", self.n_reports, self.n_known)
    }

    fn given(&self, engine: &Engine) -> String {
        one_row(
            engine,
            &format!(
                "SELECT n_reports, n_known, numerator, denominator, value, low, high FROM indicators_by_place \
                 WHERE year = {} AND place_code = '{}' AND indicator = '{}'",
                self.year, self.place, self.indicator
            ),
        )
    }
}

fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(here("tests/cases/indicators/cases.toml")).expect("the cases are there");
    toml::from_str::<Cases>(&text).expect("the cases read").case
}

fn lake() -> Rows {
    rows(&json("tests/cases/indicators/lake.json"))
}

fn with_lake<T>(rows: &Rows, ask: impl FnOnce(&Engine) -> T) -> T {
    let folder = tempfile::tempdir().expect("a folder");
    write_lake(folder.path(), &Schemas::load().expect("schemas load"), rows);
    ask(&open(Path::new(folder.path())))
}

/// The lines of an answer, without its header.
fn lines(engine: &Engine, sql: &str) -> Vec<String> {
    csv(&query(engine, sql)).lines().skip(1).map(ToOwned::to_owned).collect()
}

#[track_caller]
fn one_row(engine: &Engine, sql: &str) -> String {
    let lines = lines(engine, sql);
    assert_eq!(lines.len(), 1, "{sql}: {lines:?}");
    lines.concat()
}

#[test]
fn every_indicator_gives_the_numbers_worked_out_by_hand() {
    let cases = cases();
    let known: BTreeSet<&str> = cases.iter().filter(|it| it.value.is_some()).map(|it| it.indicator.as_str()).collect();
    let indicators = Indicators::embedded().expect("the registry reads");
    for it in &indicators.all {
        assert!(known.contains(it.id.as_str()), "no case gives a value of {}", it.id);
    }
    with_lake(&lake(), |engine| {
        for case in &cases {
            let it = indicators.all.iter().find(|it| it.id == case.indicator).expect("a case is of an indicator");
            let note = case.note.as_deref().unwrap_or_default();
            assert_eq!(case.given(engine), case.expect(), "{} of {}: {} {note}", it.id, case.year, case.working);
            assert!(it.kind != Kind::Total || case.numerator.is_none(), "{}: a total has no numerator", it.id);
        }
    });
}

/// The rows of one report once more, as those of another organ that nobody reports for.
fn doubled(rows: &Rows, report_id: &str) -> Rows {
    let mut all = rows.clone();
    for rows in all.values_mut() {
        let mut copies: Vec<Map<String, Value>> =
            rows.iter().filter(|it| it.get("report_id").and_then(Value::as_str) == Some(report_id)).cloned().collect();
        for copy in &mut copies {
            copy.insert("report_id".to_owned(), format!("{report_id}-twice").into());
            if copy.contains_key("issuer_id") {
                copy.insert("issuer_id".to_owned(), "640000:又一机关".into());
                copy.insert("issuer_kind".to_owned(), "other".into());
                copy.insert("expected_by".to_owned(), "reported".into());
                copy.insert("parent_issuer_id".to_owned(), Value::Null);
            }
        }
        rows.extend(copies);
    }
    for row in all.get_mut("reports").into_iter().flatten() {
        row.remove("expected_by");
        row.remove("parent_issuer_id");
    }
    all
}

#[test]
fn a_report_that_counts_twice_is_seen_in_every_indicator() {
    let of_year = |year: i32| -> Vec<Case> { cases().into_iter().filter(|it| it.year == year && it.value.is_some()).collect() };
    let mut seen = BTreeSet::new();
    for (year, report_id) in [(2024, "nx-2024"), (2020, "yinchuan-2020")] {
        with_lake(&doubled(&lake(), report_id), |engine| {
            for case in of_year(year) {
                assert_ne!(case.given(engine), case.expect(), "{} of {year} does not see it", case.indicator);
                seen.insert(case.indicator);
            }
        });
    }
    assert_eq!(seen.len(), Indicators::embedded().expect("the registry reads").all.len());
}

#[test]
fn a_report_within_another_changes_no_indicator_of_the_whole() {
    // The bureaus of 2024 lie within the province's report: without them only the share published on time is another.
    let mut without = lake();
    for rows in without.values_mut() {
        let is_bureau = |it: &Map<String, Value>| {
            it.get("report_id").and_then(Value::as_str).is_some_and(|it| it.starts_with("nx-") && it != "nx-2024")
        };
        rows.retain(|it| !is_bureau(it));
    }
    with_lake(&without, |engine| {
        for case in cases().iter().filter(|it| it.year == 2024) {
            assert_eq!(case.given(engine) == case.expect(), case.indicator != "on_time_pct", "{}", case.indicator);
        }
    });
}

#[test]
fn peers_are_those_of_the_level_with_thirty_or_more() {
    // Eleven bureaus grant 5, 10, 15 … 45, 50, 50 of 100; a twelfth grants all of 29 and is no peer. By nearest rank P10 is the second
    // (⌈1.1⌉), P50 the sixth (⌈5.5⌉), P90 the tenth (⌈9.9⌉).
    with_lake(&lake(), |engine| {
        let peers = "SELECT level, issuer_kind, n_organs, p10, p50, p90 FROM indicator_peers \
                     WHERE year = 2022 AND indicator = 'full_disclosure_pct'";
        assert_eq!(one_row(engine, peers), "county,department,11,10.00,30.00,50.00");
        let standing = "SELECT report_id, denominator, value, p50, n_organs, rank_no, position FROM indicator_standing \
                        WHERE year = 2022 AND indicator = 'full_disclosure_pct' ORDER BY rank_no, report_id";
        let standing = lines(engine, standing);
        assert_eq!(standing.len(), 11, "{standing:?}");
        assert_eq!(standing[0], "bureau-10-2022,100,50.00,30.00,11,1,within");
        assert_eq!(standing[1], "bureau-11-2022,100,50.00,30.00,11,1,within");
        assert_eq!(standing[2], "bureau-09-2022,100,45.00,30.00,11,3,within");
        assert_eq!(standing[10], "bureau-01-2022,100,5.00,30.00,11,11,below_p10");
    });
}

#[test]
fn a_part_that_is_larger_than_its_whole_has_no_interval() {
    // 吴忠市 of 2023 grants 12 of 10: the value stands as the report states it.
    with_lake(&lake(), |engine| {
        let sql = "SELECT numerator, denominator, value, low, high FROM indicators_by_report \
                   WHERE report_id = 'wuzhong-2023' AND indicator = 'full_disclosure_pct'";
        assert_eq!(one_row(engine, sql), "12,10,120.00,,");
    });
}
