//! What waits to be written: per partition the rows of its reports, in the order they came.
//!
//! Takes reports in any order, gives each table's rows sorted by report id, the rows of one report in their own order.
//! Rows lie in chunks of bounded size, and every report knows its rows in them, so that nothing large is ever copied to sort it.
//! When memory is short the rows that are held go to disk as a stretch: sorted, in small chunks, so that many stretches are read
//! side by side with little of each in memory. Never decides when.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::interleave_record_batch;
use arrow::datatypes::{Decimal128Type, Int64Type};
use serde::{Deserialize, Serialize};

use super::spill::{Segment, Spill};
use crate::batch::{REPORT_TABLES, TableBuilder, push_finding, push_report, report_builders};
use crate::decimal::Decimal;
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::ledger::digest::Names;
use crate::ledger::{Digest, Figure, Figures};
use crate::record::Report;
use crate::schema::Schemas;

/// Number of tables that a report fills.
const TABLES: usize = REPORT_TABLES.len();

/// A chunk is closed at this many bytes of text: far below the 2 GiB that a column of 32-bit offsets can hold.
const CHUNK_TEXT_BYTES: usize = 64 << 20;

/// A chunk is closed at this many rows.
const CHUNK_ROWS: usize = 1 << 20;

/// Chunks on disk are closed sooner: one of each stretch is in memory while a partition is written.
const SPILLED: Limit = Limit { rows: 8 << 10, text_bytes: 4 << 20 };

/// Sorted rows leave in batches of at most about this many rows and bytes of text; both depend on content only.
const BATCH: Limit = Limit { rows: 16 << 10, text_bytes: 64 << 20 };

/// How much goes into one batch, about.
#[derive(Debug, Clone, Copy)]
struct Limit {
    rows: usize,
    text_bytes: usize,
}

/// Where the rows of one report lie in one table: a chunk, and rows in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    chunk: u32,
    start: u32,
    rows: u32,
    text_bytes: u32,
}

/// The numbers of a [`Place`], as they lie on disk.
const PLACE_BYTES: usize = 16;

impl Place {
    fn new(chunk: usize, rows: Range<usize>, text_bytes: usize) -> Self {
        let narrow = |it: usize| u32::try_from(it).expect("chunks and their rows are fewer than 2^32");
        // A report of 4 GiB fills a batch as well as a larger one.
        let text_bytes = u32::try_from(text_bytes).unwrap_or(u32::MAX);
        Self { chunk: narrow(chunk), start: narrow(rows.start), rows: narrow(rows.len()), text_bytes }
    }

    fn rows(self) -> Range<usize> {
        self.start as usize..self.start as usize + self.rows as usize
    }

    fn to_bytes(self) -> [u8; PLACE_BYTES] {
        let mut bytes = [0; PLACE_BYTES];
        for (to, from) in bytes.as_chunks_mut::<4>().0.iter_mut().zip([self.chunk, self.start, self.rows, self.text_bytes]) {
            *to = from.to_le_bytes();
        }
        bytes
    }

    fn of_bytes(bytes: [u8; PLACE_BYTES]) -> Self {
        let [chunk, start, rows, text_bytes] =
            std::array::from_fn(|at| u32::from_le_bytes(std::array::from_fn(|byte| bytes[at * 4 + byte])));
        Self { chunk, start, rows, text_bytes }
    }
}

/// The rows of one report in all tables.
type Places = [Place; TABLES];

/// Reports on disk: their digests, where their rows are, and the chunks of each table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    digests: Segment,
    places: Segment,
    chunks: [Vec<Segment>; TABLES],
}

/// The rows of one partition.
#[derive(Debug)]
pub struct PartitionBuffer {
    digests: Vec<Digest>,
    places: Vec<Places>,
    chunks: [Vec<RecordBatch>; TABLES],
    builders: [TableBuilder; TABLES],
    /// Bytes of the rows that are in memory.
    held: usize,
    stretches: Vec<(Arc<Spill>, Stretch)>,
}

impl PartitionBuffer {
    /// An empty buffer.
    #[must_use]
    pub fn new(schemas: &Schemas) -> Self {
        Self {
            digests: Vec::new(),
            places: Vec::new(),
            chunks: Default::default(),
            builders: report_builders(schemas),
            held: 0,
            stretches: Vec::new(),
        }
    }

    /// Appends the rows of one report; gives how many bytes more are held.
    ///
    /// # Errors
    /// - rows do not fit the schema
    pub fn add(&mut self, report: &Report, section_texts: &[String], severity: &dyn Fn(&str) -> Severity) -> Result<usize> {
        let before: [_; TABLES] = self.builders.each_ref().map(|it| (it.rows(), it.text_bytes()));
        push_report(&mut self.builders, report, section_texts, severity);
        let mut bytes = size_of::<Digest>() + size_of::<Places>();
        self.places.push(std::array::from_fn(|table| {
            let ((rows, text_bytes), builder) = (before[table], &self.builders[table]);
            let text_bytes = builder.text_bytes() - text_bytes;
            bytes += text_bytes + (builder.rows() - rows) * builder.row_bytes();
            Place::new(self.chunks[table].len(), rows..builder.rows(), text_bytes)
        }));
        let digest = Digest::of(report, section_texts);
        bytes += digest.text_bytes();
        self.digests.push(digest);
        self.held += bytes;
        for table in 0..TABLES {
            let builder = &self.builders[table];
            if builder.rows() >= CHUNK_ROWS || builder.text_bytes() >= CHUNK_TEXT_BYTES {
                self.close_chunk(table)?;
            }
        }
        Ok(bytes)
    }

    fn close_chunk(&mut self, table: usize) -> Result<()> {
        let chunk = self.builders[table].finish()?;
        self.chunks[table].push(chunk);
        Ok(())
    }

    fn close_chunks(&mut self) -> Result<()> {
        for table in 0..TABLES {
            if self.builders[table].rows() > 0 {
                self.close_chunk(table)?;
            }
        }
        Ok(())
    }

    /// Adds reports that another buffer brought to disk.
    pub fn add_stretch(&mut self, spill: &Arc<Spill>, stretch: Stretch) {
        self.stretches.push((Arc::clone(spill), stretch));
    }

    /// Hands the stretches over; what is held is not among them.
    pub fn take_stretches(&mut self) -> Vec<Stretch> {
        std::mem::take(&mut self.stretches).into_iter().map(|it| it.1).collect()
    }

    /// Brings all that is held to disk; gives how many bytes fewer are held.
    ///
    /// # Errors
    /// - the disk is full
    pub fn spill(&mut self, spill: &Arc<Spill>) -> Result<usize> {
        if self.digests.is_empty() {
            return Ok(0);
        }
        self.close_chunks()?;
        let digests = std::mem::take(&mut self.digests);
        let places = std::mem::take(&mut self.places);
        let chunks = std::mem::take(&mut self.chunks);
        let mut order: Vec<usize> = (0..digests.len()).collect();
        order.sort_by(|a, b| digests[*a].key().cmp(&digests[*b].key()));
        let mut laid: [Vec<Place>; TABLES] = Default::default();
        let mut segments: [Vec<Segment>; TABLES] = Default::default();
        for table in 0..TABLES {
            let rows: Vec<(u32, Place)> = order.iter().map(|it| (0, places[*it][table])).collect();
            let load = |(_, chunk): ChunkKey| Ok(chunks[table][chunk as usize].clone());
            laid[table] = gather(SPILLED, &rows, &load, &mut |batch| {
                segments[table].push(spill.append_batch(batch)?);
                Ok(())
            })?;
        }
        let digests: Vec<&Digest> = order.iter().map(|it| &digests[*it]).collect();
        let text = serde_json::to_vec(&digests).map_err(|cause| Error::new("cannot write digests").cause(cause))?;
        let places: Vec<u8> = (0..digests.len()).flat_map(|at| laid.each_ref().map(|it| it[at].to_bytes())).flatten().collect();
        let stretch = Stretch { digests: spill.append(&text)?, places: spill.append(&places)?, chunks: segments };
        self.add_stretch(spill, stretch);
        Ok(std::mem::take(&mut self.held))
    }

    /// The rows in their final order; digests share `names`.
    ///
    /// # Errors
    /// - a report id was given twice: whoever reads the sources drops duplicates and says so in `duplicates`
    /// - what went to disk cannot be read back
    pub fn sort(mut self, names: &mut Names) -> Result<SortedPartition> {
        self.close_chunks()?;
        let mut reports: Vec<(Digest, Laid)> = Vec::new();
        for (number, (spill, stretch)) in self.stretches.iter().enumerate() {
            let digests = stretch.digests(spill)?;
            let places = stretch.places(spill)?;
            if digests.len() != places.len() {
                return Err(Error::new("cannot read rows back: not as many places as digests").path(spill.path()));
            }
            let laid = places.iter().enumerate().map(|(report, places)| Laid::new(number, report, places));
            reports.extend(digests.into_iter().zip(laid));
        }
        let held = self.stretches.len();
        let laid = self.places.iter().enumerate().map(|(report, places)| Laid::new(held, report, places));
        reports.extend(std::mem::take(&mut self.digests).into_iter().zip(laid));
        reports.sort_by(|(a, _), (b, _)| a.key().cmp(&b.key()));
        if let Some([(a, _), (b, _)]) = reports.array_windows::<2>().find(|[a, b]| a.0.report_id == b.0.report_id) {
            return Err(Error::new(format!("report {} was given twice, from {} and from {}", a.report_id, a.source, b.source)));
        }
        reports.iter_mut().for_each(|it| it.0.share(names));
        let (digests, order): (Vec<Digest>, Vec<Laid>) = reports.into_iter().unzip();
        let mut places: Vec<Vec<Places>> = vec![Vec::new(); held];
        places.push(self.places);
        let later = Later::default();
        Ok(SortedPartition { digests, order, places, held: self.chunks, stretches: self.stretches, later })
    }
}

impl Stretch {
    fn digests(&self, spill: &Spill) -> Result<Vec<Digest>> {
        let text = spill.read(self.digests)?;
        serde_json::from_slice(&text).map_err(|cause| Error::new("cannot read digests back").path(spill.path()).cause(cause))
    }

    fn places(&self, spill: &Spill) -> Result<Vec<Places>> {
        let bytes = spill.read(self.places)?;
        let (places, _) = bytes.as_chunks::<PLACE_BYTES>();
        let (places, rest) = places.as_chunks::<TABLES>();
        if !rest.is_empty() {
            return Err(Error::new("cannot read rows back: places of half a report").path(spill.path()));
        }
        Ok(places.iter().map(|it| it.map(Place::of_bytes)).collect())
    }
}

/// A chunk: number of its stretch, and its own.
type ChunkKey = (u32, u32);

/// Hands the rows of one table to `emit` in the order of `reports`, in batches within `limit`; gives where each report's rows are in
/// these. A chunk is loaded when the first report needs it and let go of behind the last.
fn gather(
    limit: Limit,
    reports: &[(u32, Place)],
    load: &dyn Fn(ChunkKey) -> Result<RecordBatch>,
    emit: &mut dyn FnMut(&RecordBatch) -> Result<()>,
) -> Result<Vec<Place>> {
    let mut uses: HashMap<ChunkKey, usize> = HashMap::new();
    for (stretch, place) in reports.iter().filter(|it| it.1.rows > 0) {
        *uses.entry((*stretch, place.chunk)).or_default() += 1;
    }
    let mut live: BTreeMap<ChunkKey, RecordBatch> = BTreeMap::new();
    let mut flush = |waiting: &mut Vec<(ChunkKey, Range<usize>)>| -> Result<()> {
        let mut numbers: BTreeMap<ChunkKey, usize> = waiting.iter().map(|it| (it.0, 0)).collect();
        for (number, (key, slot)) in numbers.iter_mut().enumerate() {
            *slot = number;
            if !live.contains_key(key) {
                live.insert(*key, load(*key)?);
            }
        }
        let chunks: Vec<&RecordBatch> = numbers.keys().map(|it| &live[it]).collect();
        let rows: Vec<(usize, usize)> =
            waiting.iter().flat_map(|(key, rows)| rows.clone().map(|row| (numbers[key], row))).collect();
        let batch = interleave_record_batch(&chunks, &rows).map_err(|cause| Error::engine("cannot sort rows", cause))?;
        for (key, _) in waiting.drain(..) {
            let left = uses.entry(key).or_default();
            *left -= 1;
            if *left == 0 {
                live.remove(&key);
            }
        }
        emit(&batch)
    };
    let mut laid: Vec<Place> = Vec::with_capacity(reports.len());
    let mut waiting: Vec<(ChunkKey, Range<usize>)> = Vec::new();
    let (mut n_batches, mut n_rows, mut text_bytes) = (0, 0, 0);
    for (stretch, place) in reports {
        let own_text = place.text_bytes as usize;
        let is_full = n_rows + place.rows().len() > limit.rows || text_bytes + own_text > limit.text_bytes;
        if is_full && n_rows > 0 {
            flush(&mut waiting)?;
            (n_batches, n_rows, text_bytes) = (n_batches + 1, 0, 0);
        }
        laid.push(Place::new(n_batches, n_rows..n_rows + place.rows().len(), own_text));
        if place.rows > 0 {
            waiting.push(((*stretch, place.chunk), place.rows()));
            n_rows += place.rows().len();
            text_bytes += own_text;
        }
    }
    if n_rows > 0 {
        flush(&mut waiting)?;
    }
    Ok(laid)
}

/// A report of a sorted partition.
#[derive(Debug)]
struct Laid {
    stretch: u32,
    report: u32,
    /// Its rows of `cells`, which the ledger may ask for.
    cells: Place,
    is_left_out: bool,
}

impl Laid {
    fn new(stretch: usize, report: usize, places: &Places) -> Self {
        let narrow = |it: usize| u32::try_from(it).expect("a partition has fewer than 2^32 reports");
        Self { stretch: narrow(stretch), report: narrow(report), cells: places[CELLS], is_left_out: false }
    }
}

/// Rows of `findings` that came after the reports, by the report's position.
#[derive(Debug, Default)]
struct Later {
    places: BTreeMap<usize, Vec<Place>>,
    chunks: Vec<RecordBatch>,
}

/// Stands for the stretch of [`Later`].
const LATER: u32 = u32::MAX;

/// The rows of one partition, in their final order.
#[derive(Debug)]
pub struct SortedPartition {
    /// Taken when the ledger begins.
    digests: Vec<Digest>,
    order: Vec<Laid>,
    /// One for each stretch, empty until it is asked for, and one for what is held.
    places: Vec<Vec<Places>>,
    held: [Vec<RecordBatch>; TABLES],
    stretches: Vec<(Arc<Spill>, Stretch)>,
    later: Later,
}

/// Positions in [`REPORT_TABLES`].
const CELLS: usize = 7;
const FINDINGS: usize = 8;

impl SortedPartition {
    /// The digests of the reports, by id, handed over.
    pub fn take_digests(&mut self) -> Vec<Digest> {
        std::mem::take(&mut self.digests)
    }

    /// The figures of one report; `cache` keeps chunks of this lake's partitions, of which this one has the number `partition`.
    ///
    /// # Errors
    /// - what went to disk cannot be read back
    ///
    /// # Panics
    /// If the columns of `cells` are not those of the registry: a bug.
    pub fn figures(&self, partition: usize, report: usize, cache: &ChunkCache) -> Result<Figures> {
        let Laid { stretch, cells, .. } = self.order[report];
        if cells.rows == 0 {
            return Ok(Figures::default());
        }
        let chunk = match self.stretches.get(stretch as usize) {
            None => self.held[CELLS][cells.chunk as usize].clone(),
            Some((spill, it)) => {
                cache.get((partition, stretch, cells.chunk), || spill.read_batch(it.chunks[CELLS][cells.chunk as usize]))?
            }
        };
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
        Ok(Figures::new(cells.rows().filter(is_known).map(figure).collect()))
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
            let (row, text_bytes) = (builder.rows(), builder.text_bytes());
            push_finding(&mut builder, id, finding, severity);
            let place = Place::new(self.later.chunks.len(), row..row + 1, builder.text_bytes() - text_bytes);
            self.later.places.entry(*report).or_default().push(place);
        }
        self.later.chunks.push(builder.finish()?);
        Ok(())
    }

    /// Lets go of the reports for which `keep`, asked for each in turn, is false; their rows are not written.
    pub fn retain(&mut self, mut keep: impl FnMut() -> bool) {
        self.order.iter_mut().for_each(|it| it.is_left_out = !keep());
    }

    /// Hands the rows of the table at `table` of [`REPORT_TABLES`] to `write`, batch by batch, and lets go of them.
    ///
    /// # Errors
    /// - what `write` gives
    /// - what went to disk cannot be read back
    pub fn drain(&mut self, table: usize, write: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()> {
        for ((spill, stretch), places) in self.stretches.iter().zip(&mut self.places) {
            if places.is_empty() {
                *places = stretch.places(spill)?;
            }
        }
        let held = std::mem::take(&mut self.held[table]);
        let mut rows: Vec<(u32, Place)> = Vec::with_capacity(self.order.len());
        for (position, it) in self.order.iter().enumerate().filter(|it| !it.1.is_left_out) {
            rows.push((it.stretch, self.places[it.stretch as usize][it.report as usize][table]));
            if table == FINDINGS {
                rows.extend(self.later.places.get(&position).into_iter().flatten().map(|it| (LATER, *it)));
            }
        }
        let load = |(stretch, chunk): ChunkKey| match self.stretches.get(stretch as usize) {
            _ if stretch == LATER => Ok(self.later.chunks[chunk as usize].clone()),
            None => Ok(held[chunk as usize].clone()),
            Some((spill, it)) => spill.read_batch(it.chunks[table][chunk as usize]),
        };
        gather(BATCH, &rows, &load, write).map(|_| ())
    }
}

/// Chunks that were read back, the latest used; so few that they do not count.
#[derive(Debug, Default)]
pub struct ChunkCache(RefCell<Cached>);

#[derive(Debug, Default)]
struct Cached {
    chunks: HashMap<(usize, u32, u32), (RecordBatch, u64)>,
    by_use: BTreeMap<u64, (usize, u32, u32)>,
    n_asked: u64,
}

/// Chunks that are kept: some 64 MiB.
const MOST_CACHED: usize = 64;

impl ChunkCache {
    fn get(&self, key: (usize, u32, u32), load: impl FnOnce() -> Result<RecordBatch>) -> Result<RecordBatch> {
        let cached = &mut *self.0.borrow_mut();
        cached.n_asked += 1;
        let now = cached.n_asked;
        let chunk = match cached.chunks.get_mut(&key) {
            Some((chunk, used)) => {
                cached.by_use.remove(used);
                *used = now;
                chunk.clone()
            }
            None => {
                let chunk = load()?;
                cached.chunks.insert(key, (chunk.clone(), now));
                chunk
            }
        };
        cached.by_use.insert(now, key);
        if cached.chunks.len() > MOST_CACHED
            && let Some((_, oldest)) = cached.by_use.pop_first()
        {
            cached.chunks.remove(&oldest);
        }
        Ok(chunk)
    }
}
