//! A score as tables, in the Arrow batches that results of queries are printed from.

use std::sync::Arc;

use arrow::array::{ArrayRef, Float64Array, Int64Array, RecordBatch, StringArray};

use super::{Counts, Score};
use crate::error::{Error, Result};

/// The tables of a score: layouts, fields of the identity, prose, faults.
///
/// # Errors
/// Where Arrow does not take the columns.
pub fn tables(score: &Score) -> Result<Vec<RecordBatch>> {
    let mut layouts: Vec<(&str, Counts)> = score.layouts.iter().map(|it| (it.0.as_str(), it.1.clone())).collect();
    layouts.push(("all", score.total()));
    let count = |of: fn(&Counts) -> u64| ints(layouts.iter().map(|it| of(&it.1)));
    let names = texts(layouts.iter().map(|it| it.0));
    let layouts = batch(vec![
        ("layout", names),
        ("documents", count(|it| it.documents)),
        ("read", count(|it| it.read)),
        ("whole_pct", shares(layouts.iter().map(|it| (it.1.whole, it.1.documents)))),
        ("cells", count(|it| it.cells)),
        ("exact", count(|it| it.exact)),
        ("exact_pct", shares(layouts.iter().map(|it| (it.1.exact, it.1.cells)))),
        ("missing", count(|it| it.missing)),
        ("missing_silent", count(|it| it.missing_silent)),
        ("wrong_flagged", count(|it| it.wrong_flagged)),
        ("wrong_silent", count(|it| it.wrong_silent)),
        ("invented_flagged", count(|it| it.invented_flagged)),
        ("invented_silent", count(|it| it.invented_silent)),
    ])?;
    let fields = &score.fields;
    let fields = batch(vec![
        ("field", texts(fields.keys().copied())),
        ("right", ints(fields.values().map(|it| it.right))),
        ("wrong", ints(fields.values().map(|it| it.wrong))),
        ("unknown", ints(fields.values().map(|it| it.unknown))),
        ("right_pct", shares(fields.values().map(|it| (it.right, it.right + it.wrong + it.unknown)))),
    ])?;
    let narrative = &score.narrative;
    let narrative = batch(vec![
        ("metric", texts(narrative.keys().map(String::as_str))),
        ("stated", ints(narrative.values().map(|it| it.stated))),
        ("found", ints(narrative.values().map(|it| it.found))),
        ("matched", ints(narrative.values().map(|it| it.matched))),
        ("precision_pct", shares(narrative.values().map(|it| (it.matched, it.found)))),
        ("recall_pct", shares(narrative.values().map(|it| (it.matched, it.stated)))),
    ])?;
    let faults = &score.faults;
    let faults = batch(vec![
        ("fault", texts(faults.keys().map(String::as_str))),
        ("documents", ints(faults.values().map(|it| it.documents))),
        ("flagged_pct", shares(faults.values().map(|it| (it.flagged, it.documents)))),
        ("whole_pct", shares(faults.values().map(|it| (it.whole, it.documents)))),
        ("silent_cells", ints(faults.values().map(|it| it.silent))),
    ])?;
    Ok(vec![layouts, fields, narrative, faults])
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> Result<RecordBatch> {
    let columns = columns.into_iter().map(|(name, it)| (name, it, true));
    RecordBatch::try_from_iter_with_nullable(columns).map_err(|it| Error::engine("cannot make a table of the score", it))
}

fn texts<'a>(values: impl Iterator<Item = &'a str>) -> ArrayRef {
    Arc::new(values.map(Some).collect::<StringArray>())
}

fn ints(values: impl Iterator<Item = u64>) -> ArrayRef {
    Arc::new(values.map(|it| i64::try_from(it).ok()).collect::<Int64Array>())
}

/// Percentages with two digits, cut and not rounded: 100 is all. NULL of nothing.
fn shares(values: impl Iterator<Item = (u64, u64)>) -> ArrayRef {
    let share = |(part, whole): (u64, u64)| (whole > 0).then(|| (part * 10_000 / whole.max(1)) as f64 / 100.0);
    Arc::new(values.map(share).collect::<Float64Array>())
}
