//! What waits to be written: the rows of reports, and per partition which are its own.
//!
//! Takes reports in any order, gives each table's rows sorted by report id, the rows of one report in their own order.
//! Rows of all partitions lie together, in chunks of bounded size, and every report knows its rows in them: there is no room for more in
//! hundreds of builders of which each waits for its partition, and nothing large is ever copied to sort it.
//! When memory is short the rows that are held go to disk as a stretch of each partition: sorted, in small chunks, so that many stretches are
//! read side by side with little of each in memory. Never decides when.
//! Digests leave for the ledger's memory as soon as rows are sorted.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use arrow::array::{Array, AsArray, RecordBatch};
use arrow::compute::interleave_record_batch;
use arrow::datatypes::{Decimal128Type, Int64Type};
use serde::{Deserialize, Serialize};

use super::latest::Latest;
use super::spill::{Segment, Spill};
use crate::batch::{REPORT_TABLES, TableBuilder, push_finding, push_report, report_builders};
use crate::decimal::Decimal;
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::ledger::{Digest, Digests, Figure, Figures};
use crate::record::Report;
use crate::schema::Schemas;

/// Number of tables that a report fills.
const TABLES: usize = REPORT_TABLES.len();

/// Chunks in memory are closed at this.
const CHUNK: Limit = Limit { rows: 8 << 10, text_bytes: 4 << 20 };

/// Chunks on disk are closed sooner: one of each stretch is in memory while a partition is written.
const SPILLED: Limit = Limit { rows: 2 << 10, text_bytes: 1 << 20 };

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
pub struct Place {
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
pub type Places = [Place; TABLES];

/// Reports on disk: their digests, where their rows are, and the chunks of each table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stretch {
    reports: u32,
    digests: Segment,
    places: Segment,
    /// How many chunks each table has.
    n_chunks: [u32; TABLES],
    /// All chunks, table by table: there are as many stretches as partitions, again and again.
    chunks: Box<[Segment]>,
}

/// Chunks of each table.
type Chunks = [Vec<RecordBatch>; TABLES];

/// Rows on their way into chunks, of whatever partition, as one thread brings them.
#[derive(Debug)]
pub struct Lane {
    chunks: Chunks,
    builders: [TableBuilder; TABLES],
}

impl Lane {
    /// An empty one.
    #[must_use]
    pub fn new(schemas: &Schemas) -> Self {
        Self { chunks: Default::default(), builders: report_builders(schemas) }
    }

    /// Appends the rows of one report; gives where they are, and their bytes.
    ///
    /// # Errors
    /// - rows do not fit the schema
    pub fn add(
        &mut self,
        report: &Report,
        section_texts: &[String],
        severity: &dyn Fn(&str) -> Severity,
    ) -> Result<(Places, usize)> {
        let before: [_; TABLES] = self.builders.each_ref().map(|it| (it.rows(), it.text_bytes()));
        push_report(&mut self.builders, report, section_texts, severity);
        let mut bytes = 0;
        let places = std::array::from_fn(|table| {
            let ((rows, text_bytes), builder) = (before[table], &self.builders[table]);
            let text_bytes = builder.text_bytes() - text_bytes;
            bytes += text_bytes + (builder.rows() - rows) * builder.row_bytes();
            Place::new(self.chunks[table].len(), rows..builder.rows(), text_bytes)
        });
        for table in 0..TABLES {
            let builder = &self.builders[table];
            if builder.rows() >= CHUNK.rows || builder.text_bytes() >= CHUNK.text_bytes {
                self.close_chunk(table)?;
            }
        }
        Ok((places, bytes))
    }

    /// Builders grow by doubling: what a chunk does not fill is given back.
    fn close_chunk(&mut self, table: usize) -> Result<()> {
        let (schema, mut columns, _) = self.builders[table].finish()?.into_parts();
        columns.iter_mut().for_each(Array::shrink_to_fit);
        let chunk = RecordBatch::try_new(schema, columns).map_err(|cause| Error::engine("rows do not fit their schema", cause))?;
        self.chunks[table].push(chunk);
        Ok(())
    }
}

/// The rows that are held, of all partitions, by lane.
#[derive(Debug, Default)]
pub struct Held(Vec<Chunks>);

impl Held {
    /// Takes the rows of all lanes, of which each has its number; a number may be missing.
    ///
    /// # Errors
    /// - rows do not fit the schema
    pub fn take<'l>(lanes: impl Iterator<Item = (usize, &'l mut Lane)>) -> Result<Self> {
        let mut held = Self::default();
        for (number, lane) in lanes {
            for table in 0..TABLES {
                if lane.builders[table].rows() > 0 {
                    lane.close_chunk(table)?;
                }
            }
            held.0.resize_with(held.0.len().max(number + 1), Default::default);
            held.0[number] = std::mem::take(&mut lane.chunks);
        }
        Ok(held)
    }

    fn chunk(&self, table: usize, (lane, chunk): ChunkKey) -> RecordBatch {
        self.0[lane as usize][table][chunk as usize].clone()
    }
}

/// The reports of one partition.
#[derive(Debug, Default)]
pub struct PartitionBuffer {
    digests: Vec<Digest>,
    /// Of each report whose rows are held the lane that has them, and where they are.
    places: Vec<(u32, Places)>,
    stretches: Vec<(Arc<Spill>, Stretch)>,
}

impl PartitionBuffer {
    /// Adds one report, whose rows are in a lane; gives how many bytes more are held.
    pub fn add(&mut self, digest: Digest, lane: usize, places: Places) -> usize {
        let bytes = size_of::<Digest>() + digest.text_bytes() + size_of::<(u32, Places)>();
        self.digests.push(digest);
        self.places.push((narrow(lane), places));
        bytes
    }

    /// Adds reports that another buffer brought to disk.
    pub fn add_stretch(&mut self, spill: &Arc<Spill>, stretch: Stretch) {
        self.stretches.push((Arc::clone(spill), stretch));
    }

    /// Hands the stretches over; what is held is not among them.
    pub fn take_stretches(&mut self) -> Vec<Stretch> {
        std::mem::take(&mut self.stretches).into_iter().map(|it| it.1).collect()
    }

    /// Brings the reports whose rows are `held` to disk.
    ///
    /// # Errors
    /// - the disk is full
    pub fn spill(&mut self, held: &Held, spill: &Arc<Spill>) -> Result<()> {
        if self.digests.is_empty() {
            return Ok(());
        }
        let digests = std::mem::take(&mut self.digests);
        let places = std::mem::take(&mut self.places);
        let mut order: Vec<usize> = (0..digests.len()).collect();
        order.sort_by(|a, b| digests[*a].key().cmp(&digests[*b].key()));
        let mut laid: [Vec<Place>; TABLES] = Default::default();
        let (mut n_chunks, mut segments) = ([0; TABLES], Vec::new());
        for table in 0..TABLES {
            let rows: Vec<(u32, Place)> = order.iter().map(|it| (places[*it].0, places[*it].1[table])).collect();
            let load = |key: ChunkKey| Ok(held.chunk(table, key));
            laid[table] = gather(SPILLED, &rows, &load, &mut |batch| {
                segments.push(spill.append_batch(batch)?);
                n_chunks[table] += 1;
                Ok(())
            })?;
        }
        let digests: Vec<&Digest> = order.iter().map(|it| &digests[*it]).collect();
        let text = serde_json::to_vec(&digests).map_err(|cause| Error::new("cannot write digests").cause(cause))?;
        let places: Vec<u8> = (0..digests.len()).flat_map(|at| laid.each_ref().map(|it| it[at].to_bytes())).flatten().collect();
        let stretch = Stretch {
            reports: narrow(order.len()),
            digests: spill.append(&text)?,
            places: spill.append(&places)?,
            n_chunks,
            chunks: segments.into(),
        };
        self.add_stretch(spill, stretch);
        Ok(())
    }

    /// Reports that it has, on disk and held.
    #[must_use]
    pub fn reports(&self) -> usize {
        self.stretches.iter().map(|it| it.1.reports as usize).sum::<usize>() + self.digests.len()
    }

    /// The rows in their final order, with those that are `held`; their digests are appended to `digests` in the same.
    ///
    /// # Errors
    /// - a report id was given twice: whoever reads the sources drops duplicates and says so in `duplicates`
    /// - what went to disk cannot be read back
    pub fn sort(mut self, held: &Arc<Held>, digests: &mut Digests) -> Result<SortedPartition> {
        let start = digests.len();
        let mut laid: Vec<Laid> = Vec::with_capacity(self.reports());
        for (number, (spill, stretch)) in self.stretches.iter().enumerate() {
            let own = stretch.digests(spill)?;
            if own.len() != stretch.reports as usize {
                return Err(Error::new("cannot read rows back: not as many digests as reports").path(spill.path()));
            }
            own.iter().try_for_each(|it| digests.push(it))?;
            laid.extend((0..stretch.reports).map(|report| Laid { stretch: narrow(number), report }));
        }
        std::mem::take(&mut self.digests).iter().try_for_each(|it| digests.push(it))?;
        let first_lane = narrow(self.stretches.len());
        laid.extend((0u32..).zip(&self.places).map(|(report, it)| Laid { stretch: first_lane + it.0, report }));
        let mut order: Vec<u32> = (narrow(start)..narrow(digests.len())).collect();
        order.sort_unstable_by(|a, b| digests.order(*a, *b));
        let id = |it: u32| digests.at(it).report_id;
        if let Some([a, b]) = order.array_windows::<2>().find(|[a, b]| id(*a) == id(*b)) {
            let (id, a, b) = (id(*a), digests.source(*a), digests.source(*b));
            return Err(Error::new(format!("report {id} was given twice, from {a} and from {b}")));
        }
        let mut order: Vec<usize> = order.into_iter().map(|it| it as usize - start).collect();
        arrange(&mut order, |a, b| {
            laid.swap(a, b);
            digests.swap(start + a, start + b);
        });
        let on_disk = vec![Vec::new(); self.stretches.len()];
        let in_memory = self.places.into_iter().map(|it| it.1).collect();
        let (held, later) = (Arc::clone(held), Later::default());
        Ok(SortedPartition { order: laid, on_disk, in_memory, held, stretches: self.stretches, later })
    }
}

fn narrow(it: usize) -> u32 {
    u32::try_from(it).expect("reports, lanes and stretches are fewer than 2^32")
}

/// Brings what stands at `order[i]` to `i`, for every `i`, where it is; `order` is used up.
fn arrange(order: &mut [usize], mut swap: impl FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut at = start;
        // Along the circle of places that exchange what they hold.
        while order[at] != start {
            let from = std::mem::replace(&mut order[at], at);
            swap(at, from);
            at = from;
        }
        order[at] = at;
    }
}

impl Stretch {
    fn chunk(&self, spill: &Spill, table: usize, chunk: u32) -> Result<RecordBatch> {
        let before: u32 = self.n_chunks[..table].iter().sum();
        match self.chunks.get(before as usize + chunk as usize).filter(|_| chunk < self.n_chunks[table]) {
            Some(segment) => spill.read_batch(*segment),
            None => Err(Error::new("cannot read rows back: a chunk is not there").path(spill.path())),
        }
    }

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

/// A chunk: number of its stretch or lane, and its own.
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

/// A report of a sorted partition: its stretch, or behind all stretches the lane that holds its rows, and its place there.
#[derive(Debug, Clone, Copy)]
struct Laid {
    stretch: u32,
    report: u32,
}

impl Laid {
    fn is_left_out(self) -> bool {
        self.stretch == LEFT_OUT
    }
}

/// Stands for the stretch of reports that are not written.
const LEFT_OUT: u32 = u32::MAX;

/// Rows of `findings` that came after the reports, by the report's position.
#[derive(Debug, Default)]
struct Later {
    places: BTreeMap<usize, Vec<Place>>,
    chunks: Vec<RecordBatch>,
}

/// Stands for the stretch of [`Later`].
const LATER: u32 = u32::MAX - 1;

/// The rows of one partition, in their final order.
#[derive(Debug)]
pub struct SortedPartition {
    order: Vec<Laid>,
    /// Where the rows of reports are: one list for each stretch, empty until it is asked for.
    on_disk: Vec<Vec<Places>>,
    /// The same of reports whose rows are held.
    in_memory: Vec<Places>,
    held: Arc<Held>,
    stretches: Vec<(Arc<Spill>, Stretch)>,
    later: Later,
}

/// Positions in [`REPORT_TABLES`].
const CELLS: usize = 7;
const FINDINGS: usize = 8;

impl SortedPartition {
    /// How many reports it has.
    #[must_use]
    pub fn reports(&self) -> usize {
        self.order.len()
    }

    /// The figures of one report; `cache` keeps chunks of this lake's partitions, of which this one has the number `partition`.
    ///
    /// # Errors
    /// - what went to disk cannot be read back
    ///
    /// # Panics
    /// If the columns of `cells` are not those of the registry: a bug.
    pub fn figures(&self, partition: usize, report: usize, cache: &ChunkCache) -> Result<Figures> {
        let Laid { stretch, report } = self.order[report];
        let on_disk = self.stretches.get(stretch as usize);
        let cells = match on_disk {
            None => self.in_memory[report as usize][CELLS],
            Some((spill, it)) => cache.cells_of((partition, stretch), report, || it.places(spill))?,
        };
        if cells.rows == 0 {
            return Ok(Figures::default());
        }
        let chunk = match on_disk {
            None => self.held.chunk(CELLS, (stretch - narrow(self.stretches.len()), cells.chunk)),
            Some((spill, it)) => cache.chunk((partition, stretch, cells.chunk), || it.chunk(spill, CELLS, cells.chunk))?,
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
        findings: &[(usize, String, &Finding)],
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
        for it in &mut self.order {
            if !keep() {
                it.stretch = LEFT_OUT;
            }
        }
    }

    /// True where rows of it were on disk.
    #[must_use]
    pub fn waited(&self) -> bool {
        !self.stretches.is_empty()
    }

    /// Hands the rows of the table at `table` of [`REPORT_TABLES`] to `write`, batch by batch.
    ///
    /// # Errors
    /// - what `write` gives
    /// - what went to disk cannot be read back
    pub fn drain(&mut self, table: usize, write: &mut dyn FnMut(&RecordBatch) -> Result<()>) -> Result<()> {
        for ((spill, stretch), places) in self.stretches.iter().zip(&mut self.on_disk) {
            if places.is_empty() {
                *places = stretch.places(spill)?;
            }
        }
        let mut rows: Vec<(u32, Place)> = Vec::with_capacity(self.order.len());
        for (position, it) in self.order.iter().enumerate().filter(|it| !it.1.is_left_out()) {
            let places = self.on_disk.get(it.stretch as usize).unwrap_or(&self.in_memory);
            rows.push((it.stretch, places[it.report as usize][table]));
            if table == FINDINGS {
                rows.extend(self.later.places.get(&position).into_iter().flatten().map(|it| (LATER, *it)));
            }
        }
        let load = |(stretch, chunk): ChunkKey| match self.stretches.get(stretch as usize) {
            _ if stretch == LATER => Ok(self.later.chunks[chunk as usize].clone()),
            None => Ok(self.held.chunk(table, (stretch - narrow(self.stretches.len()), chunk))),
            Some((spill, it)) => it.chunk(spill, table, chunk),
        };
        gather(BATCH, &rows, &load, write).map(|_| ())
    }
}

/// Where the rows of `cells` of each report of a stretch are.
type CellPlaces = Rc<[Place]>;

/// What was read back for the ledger, the latest used; so little that it does not count.
#[derive(Debug, Default)]
pub struct ChunkCache {
    chunks: RefCell<Latest<(usize, u32, u32), RecordBatch>>,
    cells: RefCell<Latest<(usize, u32), CellPlaces>>,
}

impl ChunkCache {
    fn chunk(&self, key: (usize, u32, u32), load: impl FnOnce() -> Result<RecordBatch>) -> Result<RecordBatch> {
        self.chunks.borrow_mut().get(key, load)
    }

    fn cells_of(&self, key: (usize, u32), report: u32, load: impl FnOnce() -> Result<Vec<Places>>) -> Result<Place> {
        let load = || Ok(load()?.iter().map(|it| it[CELLS]).collect());
        Ok(self.cells.borrow_mut().get(key, load)?[report as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::arrange;

    #[test]
    fn things_are_arranged_in_place() {
        let check = |order: &[usize]| {
            let mut things: Vec<usize> = (0..order.len()).map(|it| it * 10).collect();
            arrange(&mut order.to_vec(), |a, b| things.swap(a, b));
            assert_eq!(things, order.iter().map(|it| it * 10).collect::<Vec<_>>());
        };
        check(&[]);
        check(&[0]);
        check(&[1, 0]);
        check(&[2, 0, 1]);
        check(&[1, 2, 0, 3, 5, 4]);
        check(&[4, 3, 2, 1, 0]);
    }
}
