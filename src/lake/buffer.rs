//! What waits to be written: per partition the rows of its reports, in the order they came.
//!
//! Takes reports in any order, gives each table's rows sorted by report id, the rows of one report in their own order.
//! Rows lie in chunks of bounded size, and every report knows its rows in them, so that nothing large is ever copied to sort it
//! and a chunk is what can go to disk and come back. Never writes.

use std::ops::Range;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::interleave_record_batch;
use arrow::datatypes::{Decimal128Type, Int64Type};

use crate::batch::{REPORT_TABLES, TableBuilder, push_finding, push_report, report_builders};
use crate::decimal::Decimal;
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::ledger::{Digest, Figure, Figures};
use crate::record::Report;
use crate::schema::Schemas;

/// Number of tables that a report fills.
const TABLES: usize = REPORT_TABLES.len();

/// A chunk is closed at this many bytes of text: far below the 2 GiB that a column of 32-bit offsets can hold.
const CHUNK_TEXT_BYTES: usize = 64 << 20;

/// A chunk is closed at this many rows.
const CHUNK_ROWS: usize = 1 << 20;

/// Sorted rows leave in batches of at most about this many rows and bytes of text; both depend on content only.
const BATCH_ROWS: usize = 16 << 10;
const BATCH_TEXT_BYTES: usize = 64 << 20;

/// Where the rows of one report lie in one table: a chunk and rows in it.
#[derive(Debug, Clone)]
struct Place {
    chunk: usize,
    rows: Range<usize>,
    text_bytes: usize,
}

/// One report of the partition.
#[derive(Debug)]
struct Entry {
    places: [Place; TABLES],
    /// Rows of `findings` that came after the report.
    later: Vec<Place>,
}

/// The rows of one partition.
#[derive(Debug)]
pub struct PartitionBuffer {
    entries: Vec<(Digest, Entry)>,
    chunks: [Vec<RecordBatch>; TABLES],
    builders: [TableBuilder; TABLES],
}

impl PartitionBuffer {
    /// An empty buffer.
    #[must_use]
    pub fn new(schemas: &Schemas) -> Self {
        Self { entries: Vec::new(), chunks: Default::default(), builders: report_builders(schemas) }
    }

    /// Appends the rows of one report.
    ///
    /// # Errors
    /// - rows do not fit the schema
    pub fn add(&mut self, report: &Report, section_texts: &[String], severity: &dyn Fn(&str) -> Severity) -> Result<()> {
        let before: Vec<(usize, usize)> = self.builders.iter().map(|it| (it.rows(), it.text_bytes())).collect();
        push_report(&mut self.builders, report, section_texts, severity);
        let places = std::array::from_fn(|table| {
            let (rows, text_bytes) = before[table];
            let builder = &self.builders[table];
            Place { chunk: self.chunks[table].len(), rows: rows..builder.rows(), text_bytes: builder.text_bytes() - text_bytes }
        });
        self.entries.push((Digest::of(report, section_texts), Entry { places, later: Vec::new() }));
        for table in 0..TABLES {
            let builder = &self.builders[table];
            if builder.rows() >= CHUNK_ROWS || builder.text_bytes() >= CHUNK_TEXT_BYTES {
                self.close_chunk(table)?;
            }
        }
        Ok(())
    }

    fn close_chunk(&mut self, table: usize) -> Result<()> {
        let chunk = self.builders[table].finish()?;
        self.chunks[table].push(chunk);
        Ok(())
    }

    /// The rows in their final order.
    ///
    /// # Errors
    /// - a report id was given twice: whoever reads the sources drops duplicates and says so in `duplicates`
    pub fn sort(mut self) -> Result<SortedPartition> {
        for table in 0..TABLES {
            if self.builders[table].rows() > 0 {
                self.close_chunk(table)?;
            }
        }
        self.entries.sort_by(|(a, _), (b, _)| (&a.report_id, &a.source).cmp(&(&b.report_id, &b.source)));
        if let Some([(a, _), (b, _)]) = self.entries.array_windows::<2>().find(|[a, b]| a.0.report_id == b.0.report_id) {
            return Err(Error::new(format!("report {} was given twice, from {} and from {}", a.report_id, a.source, b.source)));
        }
        let (digests, entries) = self.entries.into_iter().unzip();
        Ok(SortedPartition { digests, entries, chunks: self.chunks })
    }
}

/// The rows of one partition, in their final order.
#[derive(Debug)]
pub struct SortedPartition {
    /// Taken when the ledger begins.
    digests: Vec<Digest>,
    entries: Vec<Entry>,
    chunks: [Vec<RecordBatch>; TABLES],
}

/// Positions in [`REPORT_TABLES`].
const CELLS: usize = 7;
const FINDINGS: usize = 8;

impl SortedPartition {
    /// The digests of the reports, by id, as long as nobody took them.
    #[must_use]
    pub fn digests(&self) -> &[Digest] {
        &self.digests
    }

    /// The same, handed over.
    pub fn take_digests(&mut self) -> Vec<Digest> {
        std::mem::take(&mut self.digests)
    }

    /// The figures of one report.
    ///
    /// # Panics
    /// If the columns of `cells` are not those of the registry: a bug.
    #[must_use]
    pub fn figures(&self, report: usize) -> Figures {
        let place = &self.entries[report].places[CELLS];
        let Some(chunk) = self.chunks[CELLS].get(place.chunk) else { return Figures::default() };
        let column = |name: &str| chunk.column_by_name(name).expect("a column of the registry");
        let text = |name: &str| column(name).as_string::<i32>();
        let (tables, rows, columns) = (text("table"), text("row"), text("column"));
        let values = column("value").as_primitive::<Decimal128Type>();
        let [starts, ends] = ["byte_start", "byte_end"].map(|it| column(it).as_primitive::<Int64Type>());
        let is_known = |row: &usize| values.is_valid(*row);
        let figure = |row: usize| Figure {
            table: tables.value(row).to_owned(),
            row: rows.value(row).to_owned(),
            column: columns.value(row).to_owned(),
            value: Decimal(values.value(row)),
            span: starts.is_valid(row).then(|| (starts.value(row), ends.value(row))),
        };
        Figures::new(place.rows.clone().filter(is_known).map(figure).collect())
    }

    /// Adds findings that only all reports together give, each with its report and that one's id.
    ///
    /// # Errors
    /// - rows do not fit the schema
    pub fn add_findings(
        &mut self,
        schemas: &Schemas,
        findings: &[(usize, &str, &Finding)],
        severity: &dyn Fn(&str) -> Severity,
    ) -> Result<()> {
        if findings.is_empty() {
            return Ok(());
        }
        let mut builder = TableBuilder::new(schemas.table(REPORT_TABLES[FINDINGS]));
        for (report, id, finding) in findings {
            let entry = &mut self.entries[*report];
            let row = builder.rows();
            let text_bytes = builder.text_bytes();
            push_finding(&mut builder, id, finding, severity);
            let text_bytes = builder.text_bytes() - text_bytes;
            entry.later.push(Place { chunk: self.chunks[FINDINGS].len(), rows: row..row + 1, text_bytes });
        }
        self.chunks[FINDINGS].push(builder.finish()?);
        Ok(())
    }

    /// Lets go of the reports for which `keep`, asked for each in turn, is false; their rows are not written.
    pub fn retain(&mut self, mut keep: impl FnMut() -> bool) {
        self.entries.retain(|_| keep());
    }

    /// Hands the rows of the table at `table` of [`REPORT_TABLES`] to `write`, batch by batch, and lets go of them.
    ///
    /// # Errors
    /// - what `write` gives
    pub fn drain(&mut self, table: usize, write: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()> {
        let chunks = std::mem::take(&mut self.chunks[table]);
        if chunks.is_empty() {
            return Ok(());
        }
        let chunks: Vec<&RecordBatch> = chunks.iter().collect();
        let mut rows: Vec<(usize, usize)> = Vec::new();
        let mut text_bytes = 0;
        let mut flush = |rows: &mut Vec<(usize, usize)>| -> Result<()> {
            let batch = interleave_record_batch(&chunks, rows)
                .map_err(|cause| Error::engine(format!("sorting table {}", REPORT_TABLES[table]), cause))?;
            rows.clear();
            write(&batch)
        };
        for entry in &self.entries {
            let later: &[Place] = if table == FINDINGS { &entry.later } else { &[] };
            for place in std::iter::once(&entry.places[table]).chain(later) {
                let is_full = rows.len() + place.rows.len() > BATCH_ROWS || text_bytes + place.text_bytes > BATCH_TEXT_BYTES;
                if is_full && !rows.is_empty() {
                    flush(&mut rows)?;
                    text_bytes = 0;
                }
                rows.extend(place.rows.clone().map(|row| (place.chunk, row)));
                text_bytes += place.text_bytes;
            }
        }
        if rows.is_empty() { Ok(()) } else { flush(&mut rows) }
    }
}
