//! Corpora in Parquet: only the columns that are needed, some rows at a time.

use std::io::{BufReader, Read, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Field, Fields as ArrowFields};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::Result as ParquetResult;
use parquet::file::reader::{ChunkReader, Length};

use super::fields::{Found, Role};
use super::jsonl::statements;
use super::signs::may_hold_report;
use super::storage::Handle;
use super::walk::{About, At, Flow, Walk, tidy_url};
use crate::document::{Reason, Reject};

/// Bytes that one batch shall hold, by the file's own account.
const BATCH_BYTES: u64 = 8 << 20;
/// Rows of a batch at most.
const BATCH_ROWS: u64 = 1024;

/// Walks through a file.
pub(super) fn walk(walk: &mut Walk, file: Box<dyn Handle>, at: &At) -> Flow {
    let at = &at.within("parquet");
    // The reader breaks on some damaged files.
    let guarded = catch_unwind(AssertUnwindSafe(|| Columns::open(walk, file)));
    let (mut batches, columns) = match guarded.unwrap_or_else(|_| Err(unreadable("its head is damaged"))) {
        Ok(it) => it,
        Err(reject) => return walk.reject(at, reject),
    };
    let mut number = 0;
    loop {
        let batch = match catch_unwind(AssertUnwindSafe(|| batches.next())) {
            Ok(None) => return Flow::Continue(()),
            Ok(Some(Ok(batch))) => batch,
            Ok(Some(Err(cause))) => return walk.reject(at, unreadable(&format!("behind row {number}: {cause}"))),
            Err(_) => return walk.reject(at, unreadable(&format!("behind row {number} it is damaged"))),
        };
        for row in 0..batch.num_rows() {
            number += 1;
            let (body, about) = columns.record(walk, &batch, row, number);
            walk.give(at.record(about.url.as_deref(), number), at, body, about)?;
        }
    }
}

fn unreadable(why: &str) -> Reject {
    Reject::new(Reason::Unreadable, format!("this Parquet file cannot be read: {why}"))
}

/// Where the fields of a record stand: by role, with the rank of the name, a path of columns.
struct Columns(Vec<(Role, usize, Vec<String>)>);

impl Columns {
    fn open(walk: &Walk, file: Box<dyn Handle>) -> Result<(ParquetRecordBatchReader, Self), Reject> {
        let broken = |it: &dyn std::fmt::Display| unreadable(&it.to_string());
        let chunks = Chunks::new(file).map_err(|it| broken(&it))?;
        let builder = ParquetRecordBatchReaderBuilder::try_new(chunks).map_err(|it| broken(&it))?;
        let mut found = Vec::new();
        for role in Role::ALL {
            for (rank, name) in walk.input.fields.names(role).into_iter().enumerate() {
                let path: Vec<String> = name.split('.').map(str::to_owned).collect();
                if is_there(builder.schema().fields(), &path) {
                    found.push((role, rank, path));
                }
            }
        }
        if !found.iter().any(|it| it.0.is_body()) {
            let names: Vec<&str> = builder.schema().fields().iter().map(|it| it.name().as_str()).collect();
            let message = format!("no column with a text among: {}", names.join(", "));
            return Err(Reject::new(Reason::Unsupported, message));
        }
        let schema = builder.parquet_schema();
        let is_wanted = |leaf: usize| {
            let parts = schema.column(leaf).path().parts().to_vec();
            found.iter().any(|it| parts.starts_with(&it.2))
        };
        let leaves: Vec<usize> = (0..schema.num_columns()).filter(|it| is_wanted(*it)).collect();
        let mask = ProjectionMask::leaves(schema, leaves.iter().copied());
        let groups = builder.metadata().row_groups();
        let mut batch_rows = BATCH_ROWS;
        for group in groups {
            let (mut plain, mut packed) = (0u64, 0u64);
            for column in leaves.iter().filter_map(|it| group.columns().get(*it)) {
                plain = plain.saturating_add(u64::try_from(column.uncompressed_size()).unwrap_or(0));
                packed = packed.saturating_add(u64::try_from(column.compressed_size()).unwrap_or(0));
            }
            const HARMLESS: u64 = 10 << 20;
            if plain > HARMLESS && plain / walk.limits.max_expansion.max(1) > packed {
                let message = format!("expands to more than {} times its size", walk.limits.max_expansion);
                return Err(Reject::new(Reason::DecompressionBomb, message));
            }
            let rows = u64::try_from(group.num_rows()).unwrap_or(0).max(1);
            batch_rows = batch_rows.min(BATCH_BYTES / (plain / rows).max(1)).max(1);
        }
        let rows = usize::try_from(batch_rows).unwrap_or(1);
        let batches = builder.with_projection(mask).with_batch_size(rows).build().map_err(|it| broken(&it))?;
        Ok((batches, Self(found)))
    }

    /// The document of one row, and what is said of it.
    fn record(&self, walk: &Walk, batch: &RecordBatch, row: usize, number: u64) -> (Result<Vec<u8>, Reject>, About) {
        let mut found = Found::default();
        let mut body: Option<(Role, Vec<u8>)> = None;
        let mut is_passed_over = false;
        for role in [Role::Html, Role::Text] {
            for (_, _, path) in self.0.iter().filter(|it| it.0 == role) {
                let value = value_at(batch, path, row).filter(|it| !it.trim_ascii().is_empty());
                if let Some(value) = value
                    && body.is_none()
                    && !is_passed_over
                {
                    match may_hold_report(&value) {
                        true => body = Some((role, value.into_owned())),
                        false => is_passed_over = true,
                    }
                }
            }
        }
        for (role, rank, path) in self.0.iter().filter(|it| !it.0.is_body()) {
            if let Some(value) = value_at(batch, path, row) {
                found.put(*role, *rank, &String::from_utf8_lossy(&value), false);
            }
        }
        let url = found.take(Role::Url).as_deref().and_then(tidy_url);
        let media_type = body.as_ref().map(|it| if it.0 == Role::Html { "text/html" } else { "text/plain" }.to_owned());
        let about = About { url, media_type, statements: statements(&mut found), number };
        let body = match body {
            Some((_, it)) if it.len() as u64 > walk.limits.max_bytes => Err(walk.too_large()),
            Some((_, it)) => Ok(it),
            None if is_passed_over => Err(Reject::new(Reason::NotAReport, "none of the words of a report")),
            None => Err(Reject::new(Reason::Empty, "the record's text is empty")),
        };
        (body, about)
    }
}

fn is_there(fields: &ArrowFields, path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let is_value = |field: &Field| {
        !matches!(field.data_type(), DataType::Struct(_) | DataType::List(_) | DataType::LargeList(_) | DataType::Map(..))
    };
    fields.iter().find(|it| it.name() == first).is_some_and(|field| match field.data_type() {
        DataType::Struct(inner) if !rest.is_empty() => is_there(inner, rest),
        _ => rest.is_empty() && is_value(field),
    })
}

/// The bytes of a value; `None` where it is null.
fn value_at<'b>(batch: &'b RecordBatch, path: &[String], row: usize) -> Option<std::borrow::Cow<'b, [u8]>> {
    let (first, rest) = path.split_first()?;
    let mut array: &ArrayRef = batch.column_by_name(first)?;
    for name in rest {
        if array.is_null(row) {
            return None;
        }
        array = array.as_struct_opt()?.column_by_name(name)?;
    }
    if array.is_null(row) {
        return None;
    }
    let bytes: &[u8] = match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).as_bytes(),
        DataType::LargeUtf8 => array.as_string::<i64>().value(row).as_bytes(),
        DataType::Utf8View => array.as_string_view().value(row).as_bytes(),
        DataType::Binary => array.as_binary::<i32>().value(row),
        DataType::LargeBinary => array.as_binary::<i64>().value(row),
        DataType::BinaryView => array.as_binary_view().value(row),
        _ => {
            let text = arrow::util::display::array_value_to_string(array, row).ok()?;
            return Some(std::borrow::Cow::Owned(text.into_bytes()));
        }
    };
    Some(std::borrow::Cow::Borrowed(bytes))
}

/// A file as the Parquet reader wants it: readable at several places at once.
#[derive(Clone)]
struct Chunks {
    file: Arc<Mutex<Box<dyn Handle>>>,
    length: u64,
}

impl Chunks {
    fn new(mut file: Box<dyn Handle>) -> std::io::Result<Self> {
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Self { file: Arc::new(Mutex::new(file)), length })
    }
}

impl Length for Chunks {
    fn len(&self) -> u64 {
        self.length
    }
}

impl ChunkReader for Chunks {
    type T = BufReader<Chunk>;

    fn get_read(&self, start: u64) -> ParquetResult<Self::T> {
        Ok(BufReader::new(Chunk { chunks: self.clone(), at: start }))
    }

    fn get_bytes(&self, start: u64, length: usize) -> ParquetResult<bytes::Bytes> {
        let mut bytes = Vec::new();
        // Grows by what is there, not by what is claimed.
        Chunk { chunks: self.clone(), at: start }.take(length as u64).read_to_end(&mut bytes)?;
        if bytes.len() < length {
            return Err(parquet::errors::ParquetError::EOF(format!("{length} bytes at {start} are not there")));
        }
        Ok(bytes.into())
    }
}

/// Reads from one place on.
struct Chunk {
    chunks: Chunks,
    at: u64,
}

impl Read for Chunk {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let mut file = self.chunks.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.at))?;
        let n = file.read(out)?;
        self.at += n as u64;
        Ok(n)
    }
}
