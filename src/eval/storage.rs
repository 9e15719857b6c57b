//! Reads the answers and the lake, a partition at a time.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::datatypes::Decimal128Type;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use rayon::prelude::*;
use serde::Deserialize;

use super::{Answer, Cell, Finding, Metric, Score, score, score_lost};
use crate::error::{Error, Result};
use crate::synth::{GOLD, Gold};

/// Where the answers of every document stand: the file is never held as a whole.
struct Index {
    path: PathBuf,
    /// Hash of the source, place and length of its line, in order of the hashes.
    lines: Vec<(u64, u64, usize)>,
    seen: Vec<AtomicBool>,
}

#[derive(Deserialize)]
struct SourceOf {
    source: String,
}

/// The score of the lake at `lake` by the answers at `gold`, which is a corpus's folder or its file of answers.
///
/// # Errors
/// * there is no lake, or no file of answers
/// * a file cannot be read or does not have its form
pub fn evaluate(lake: &Path, gold: &Path) -> Result<Score> {
    if crate::cloud::is_address(lake) {
        return Err(Error::new("a lake in an object store is not compared").path(lake).hint("copy it here first"));
    }
    let index = Index::open(gold)?;
    let mut partitions = Vec::new();
    for province in folders(&lake.join("reports"))? {
        partitions.extend(folders(&province)?);
    }
    let scores: Result<Vec<Score>> = partitions.par_iter().map(|it| partition(lake, it, &index)).collect();
    let mut total = scores?.into_iter().fold(Score::default(), Score::and);
    // What gave no report, and why.
    let mut reasons: HashMap<String, String> = HashMap::new();
    for (table, column) in [("rejects", "reason"), ("duplicates", "duplicate_of")] {
        let what = if table == "rejects" { "rejected" } else { "taken for a copy of" };
        for batch in read_folder(&lake.join(table), &["source", column])? {
            for row in 0..batch.num_rows() {
                let why = text(&batch, column, row)?.unwrap_or_default();
                reasons.insert(text(&batch, "source", row)?.unwrap_or_default(), format!("{what} {why}"));
            }
        }
    }
    let mut file = index.file()?;
    for (at, seen) in index.seen.iter().enumerate() {
        if !seen.load(Ordering::Relaxed) {
            let gold = index.gold(&mut file, at)?;
            let reason = reasons.get(&gold.source).map_or("not in the lake", String::as_str);
            total = total.and(score_lost(&gold, reason));
        }
    }
    Ok(total)
}

fn hash(source: &str) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&blake3::hash(source.as_bytes()).as_bytes()[..8]);
    u64::from_le_bytes(bytes)
}

impl Index {
    fn open(gold: &Path) -> Result<Self> {
        let path = if gold.is_dir() { gold.join(GOLD) } else { gold.to_owned() };
        let unreadable = |it| Error::io("cannot read the answers", &path, it);
        let mut reader = BufReader::with_capacity(1 << 20, File::open(&path).map_err(unreadable)?);
        let (mut lines, mut at, mut line) = (Vec::new(), 0, Vec::new());
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line).map_err(unreadable)?;
            if length == 0 {
                break;
            }
            if !line.trim_ascii().is_empty() {
                let it: SourceOf = serde_json::from_slice(&line).map_err(|it| malformed(&path, lines.len() + 1, it))?;
                lines.push((hash(&it.source), at, length));
            }
            at += length as u64;
        }
        lines.sort_unstable();
        if let Some(pair) = lines.windows(2).find(|it| it[0].0 == it[1].0) {
            return Err(Error::new(format!("two answers for one document, at bytes {} and {}", pair[0].1, pair[1].1)).path(&path));
        }
        let seen = lines.iter().map(|_| AtomicBool::new(false)).collect();
        Ok(Self { path, lines, seen })
    }

    fn file(&self) -> Result<File> {
        File::open(&self.path).map_err(|it| Error::io("cannot read the answers", &self.path, it))
    }

    /// The answers at a place of the index.
    fn gold(&self, file: &mut File, at: usize) -> Result<Gold> {
        let (_, start, length) = self.lines[at];
        let mut line = vec![0; length];
        file.seek(SeekFrom::Start(start))
            .and_then(|_| file.read_exact(&mut line))
            .map_err(|it| Error::io("cannot read the answers", &self.path, it))?;
        serde_json::from_slice(&line).map_err(|it| malformed(&self.path, at + 1, it))
    }

    /// The answers of a document, which counts as seen from here on.
    fn take(&self, file: &mut File, source: &str) -> Result<Option<Gold>> {
        let wanted = hash(source);
        match self.lines.binary_search_by_key(&wanted, |it| it.0) {
            Ok(at) if !self.seen[at].swap(true, Ordering::Relaxed) => self.gold(file, at).map(Some),
            _ => Ok(None),
        }
    }
}

fn malformed(path: &Path, number: usize, cause: serde_json::Error) -> Error {
    Error::new(format!("answer {number} does not have its form")).path(path).cause(cause)
}

/// The folders in a folder, in order; none where it is not there.
fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |it| Error::io("cannot list a folder of the lake", folder, it);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The columns of all Parquet files in a folder; none where it is not there.
fn read_folder(folder: &Path, columns: &[&str]) -> Result<Vec<RecordBatch>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |it| Error::io("cannot list a folder of the lake", folder, it);
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    let mut batches = Vec::new();
    for path in paths.iter().filter(|it| it.extension().is_some_and(|it| it == "parquet")) {
        let file = File::open(path).map_err(|it| Error::io("cannot read a table of the lake", path, it))?;
        let broken = |it| Error::engine("a table of the lake is no Parquet", it).path(path);
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(broken)?;
        let mask = ProjectionMask::columns(builder.parquet_schema(), columns.iter().copied());
        for batch in builder.with_projection(mask).build().map_err(broken)? {
            batches.push(batch.map_err(|it| Error::engine("a table of the lake cannot be read", it).path(path))?);
        }
    }
    Ok(batches)
}

fn column<'b>(batch: &'b RecordBatch, name: &str) -> Result<&'b dyn Array> {
    batch.column_by_name(name).map(AsRef::as_ref).ok_or_else(|| Error::new(format!("the lake has no column {name}")))
}

fn text(batch: &RecordBatch, name: &str, row: usize) -> Result<Option<String>> {
    let column = column(batch, name)?;
    let texts = column.as_string_opt::<i32>().ok_or_else(|| Error::new(format!("column {name} holds no text")))?;
    Ok((!texts.is_null(row)).then(|| texts.value(row).to_owned()))
}

fn number(batch: &RecordBatch, name: &str, row: usize) -> Result<Option<i128>> {
    let column = column(batch, name)?;
    let numbers =
        column.as_primitive_opt::<Decimal128Type>().ok_or_else(|| Error::new(format!("column {name} holds no decimals")))?;
    Ok((!numbers.is_null(row)).then(|| numbers.value(row)))
}

/// The value of `key=value`.
fn key(path: &Path) -> String {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    name.split_once('=').map_or_else(String::new, |it| it.1.to_owned())
}

/// The score of the reports of one partition.
fn partition(lake: &Path, folder: &Path, index: &Index) -> Result<Score> {
    let (province, year) = (folder.parent().map(key).unwrap_or_default(), key(folder));
    let beside = |table: &str| lake.join(table).join(format!("province={province}/year={year}"));
    let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
    for batch in read_folder(folder, &["report_id", "source", "division_code", "issuer_kind", "issuer"])? {
        for row in 0..batch.num_rows() {
            let answer = Answer {
                source: text(&batch, "source", row)?.unwrap_or_default(),
                province: province.clone(),
                year: year.parse().unwrap_or_default(),
                division: text(&batch, "division_code", row)?,
                kind: text(&batch, "issuer_kind", row)?,
                issuer: text(&batch, "issuer", row)?,
                ..Answer::default()
            };
            answers.insert(text(&batch, "report_id", row)?.unwrap_or_default(), answer);
        }
    }
    read_cells(&beside, &mut answers)?;
    each(&beside("findings"), &["table", "row", "column"], &mut answers, |answer, batch, row| {
        let (table, of_row, column) = (text(batch, "table", row)?, text(batch, "row", row)?, text(batch, "column", row)?);
        answer.findings.push(Finding { table, row: of_row, column });
        Ok(())
    })?;
    let columns = ["metric", "channel", "value", "unit", "period"];
    each(&beside("narrative_metrics"), &columns, &mut answers, |answer, batch, row| {
        let Some(value) = number(batch, "value", row)? else { return Ok(()) };
        answer.metrics.push(Metric {
            metric: text(batch, "metric", row)?.unwrap_or_default(),
            channel: text(batch, "channel", row)?.unwrap_or_else(|| "all".to_owned()),
            value,
            unit: text(batch, "unit", row)?,
            is_of_year: text(batch, "period", row)?.as_deref() == Some("year"),
        });
        Ok(())
    })?;
    let mut file = index.file()?;
    let mut total = Score::default();
    for answer in answers.values() {
        total = total.and(match index.take(&mut file, &answer.source)? {
            Some(gold) => score(&gold, answer),
            None => Score { strangers: 1, ..Score::default() },
        });
    }
    Ok(total)
}

/// Takes every row of a table to the report that it belongs to.
fn each(
    folder: &Path,
    columns: &[&str],
    answers: &mut BTreeMap<String, Answer>,
    take: impl Fn(&mut Answer, &RecordBatch, usize) -> Result<()>,
) -> Result<()> {
    let columns: Vec<&str> = std::iter::once("report_id").chain(columns.iter().copied()).collect();
    for batch in read_folder(folder, &columns)? {
        for row in 0..batch.num_rows() {
            let id = text(&batch, "report_id", row)?.unwrap_or_default();
            if let Some(answer) = answers.get_mut(&id) {
                take(answer, &batch, row)?;
            }
        }
    }
    Ok(())
}

fn read_cells(beside: &dyn Fn(&str) -> PathBuf, answers: &mut BTreeMap<String, Answer>) -> Result<()> {
    each(&beside("cells"), &["table", "row", "column", "value"], answers, |answer, batch, row| {
        let name = |it: &str| text(batch, it, row).map(Option::unwrap_or_default);
        let id = (name("table")?, name("row")?, name("column")?);
        // Amounts stand there in the unit of the page.
        if id.2 != "amount_yuan" {
            answer.cells.push(Cell { id, value: number(batch, "value", row)? });
        }
        Ok(())
    })?;
    each(&beside("proactive_disclosure"), &["item", "amount_yuan"], answers, |answer, batch, row| {
        if let Some(value) = number(batch, "amount_yuan", row)? {
            let item = text(batch, "item", row)?.unwrap_or_default();
            let id = ("proactive_disclosure".to_owned(), item, "amount_yuan".to_owned());
            answer.cells.push(Cell { id, value: Some(value) });
        }
        Ok(())
    })
}
