//! All records of all files in a fixed order, read ahead by several threads, in bounded memory.
//!
//! Each thread reads one file at a time; files are taken and delivered in the order of their sources. The file whose turn it is may
//! always fill its own queue, so that readers that are ahead never hold it up.

use std::collections::{BTreeMap, VecDeque};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use super::fields::Tree;
use super::walk::{At, Flow, Walk};
use super::{Input, Listed, Record, discover, storage_of};
use crate::document::{Limits, Reason, Reject};
use crate::error::{Error, Result};

/// Records that one chunk holds, and that may wait.
const CHUNK_RECORDS: usize = 512;
const QUEUE_RECORDS: usize = 2 * CHUNK_RECORDS;
/// Bytes that one chunk holds, and that may wait: in the file whose turn it is, and in all others together.
const CHUNK_BYTES: usize = 32 << 20;
const QUEUE_BYTES: usize = 32 << 20;
/// Files that readers may be ahead.
const AHEAD: usize = 4096;

/// The records of a run.
pub struct Stream {
    shared: Arc<Shared>,
    readers: Vec<JoinHandle<()>>,
    n_files: usize,
    n_bytes: u64,
    /// Bytes read since the last record that was delivered.
    untold: u64,
    passed_over: BTreeMap<&'static str, u64>,
}

struct Shared {
    places: Vec<Listed>,
    inputs: Vec<Input>,
    trees: Vec<Tree>,
    limits: Limits,
    state: Mutex<State>,
    /// Readers wait here for room, the one who takes records waits for some.
    room: Condvar,
    records: Condvar,
}

#[derive(Default)]
struct State {
    /// The files that are being read or were read ahead, from the one whose turn it is.
    slots: VecDeque<Slot>,
    /// Number of the first slot's file, and of the file that is read next.
    front: usize,
    next: usize,
    n_records: usize,
    n_bytes: usize,
    n_waiting: usize,
    /// How much the one who waits for records wants.
    wanted: Option<(usize, usize)>,
    is_closed: bool,
    /// What keeps the files was lost: which file, and why.
    lost: Option<Error>,
}

#[derive(Default)]
struct Slot {
    records: VecDeque<Record>,
    n_bytes: usize,
    /// The file has been read: what was passed over, and the bytes behind its last record.
    done: Option<(BTreeMap<&'static str, u64>, u64)>,
    /// Its reader waits for room.
    is_full: bool,
}

impl Stream {
    /// Lists the files of all inputs and starts to read them, by so many threads.
    ///
    /// # Errors
    /// * an input root does not exist or cannot be listed
    /// * a pattern is no glob
    /// * no thread can be started
    pub fn open(inputs: &[Input], limits: &Limits, n_readers: usize) -> Result<Self> {
        let places = discover(inputs)?;
        let (n_files, n_bytes) = (places.len(), places.iter().map(|it| it.bytes).sum());
        let shared = Arc::new(Shared {
            places,
            inputs: inputs.to_vec(),
            trees: inputs.iter().map(|it| it.fields.tree()).collect(),
            limits: *limits,
            state: Mutex::default(),
            room: Condvar::new(),
            records: Condvar::new(),
        });
        let mut stream = Self { shared, readers: Vec::new(), n_files, n_bytes, untold: 0, passed_over: BTreeMap::new() };
        for number in 0..n_readers.clamp(1, n_files.max(1)) {
            let shared = Arc::clone(&stream.shared);
            let reader = std::thread::Builder::new().name(format!("reader-{number}")).spawn(move || shared.read_files());
            stream.readers.push(reader.map_err(|it| Error::new("cannot start a reader").cause(it))?);
        }
        Ok(stream)
    }

    /// Files that were listed.
    #[must_use]
    pub fn n_files(&self) -> usize {
        self.n_files
    }

    /// Their bytes.
    #[must_use]
    pub fn n_bytes(&self) -> u64 {
        self.n_bytes
    }

    /// What was no document, by kind, in the files that were delivered so far.
    #[must_use]
    pub fn passed_over(&self) -> &BTreeMap<&'static str, u64> {
        &self.passed_over
    }

    /// Why not all can be had that is there: an object store that was lost on the way. What it did not give stands in rejects, which
    /// are no account of the documents.
    #[must_use]
    pub fn take_lost(&self) -> Option<Error> {
        self.shared.lock().lost.take()
    }

    /// Bytes that were read behind the last record that was delivered.
    #[must_use]
    pub fn untold(&self) -> u64 {
        self.untold
    }

    /// The next records; none at the end. How they are cut into chunks depends on nothing but them.
    pub fn next_chunk(&mut self) -> Vec<Record> {
        let mut chunk: Vec<Record> = Vec::new();
        let mut n_bytes = 0;
        let mut state = self.shared.lock();
        while chunk.len() < CHUNK_RECORDS && n_bytes < CHUNK_BYTES && state.front < self.n_files {
            let Some(slot) = state.slots.front_mut() else {
                state = self.shared.wait_for_records(state, (1, 1));
                continue;
            };
            let (mut n_taken, mut bytes_taken) = (0, 0);
            while chunk.len() < CHUNK_RECORDS && n_bytes < CHUNK_BYTES {
                let Some(mut record) = slot.records.pop_front() else { break };
                n_taken += 1;
                bytes_taken += record.size();
                n_bytes += record.size();
                record.read += std::mem::take(&mut self.untold);
                chunk.push(record);
            }
            slot.n_bytes -= bytes_taken;
            slot.is_full &= n_taken == 0;
            let done = if slot.records.is_empty() { slot.done.take() } else { None };
            state.n_records -= n_taken;
            state.n_bytes -= bytes_taken;
            if let Some((passed_over, untold)) = done {
                state.slots.pop_front();
                state.front += 1;
                self.untold += untold;
                for (what, n) in passed_over {
                    *self.passed_over.entry(what).or_default() += n;
                }
            } else if n_taken == 0 {
                let wanted = (CHUNK_RECORDS - chunk.len(), CHUNK_BYTES - n_bytes);
                state = self.shared.wait_for_records(state, wanted);
                continue;
            }
            if state.n_waiting > 0 {
                self.shared.room.notify_all();
            }
        }
        chunk
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.shared.lock().is_closed = true;
        self.shared.room.notify_all();
        for reader in self.readers.drain(..) {
            // A reader that broke has said so in a reject.
            let _ = reader.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_for_records<'s>(&'s self, mut state: MutexGuard<'s, State>, wanted: (usize, usize)) -> MutexGuard<'s, State> {
        while !state.has(wanted) {
            state.wanted = Some(wanted);
            state = self.records.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.wanted = None;
        state
    }

    fn wait_for_room<'s>(&'s self, mut state: MutexGuard<'s, State>) -> MutexGuard<'s, State> {
        state.n_waiting += 1;
        state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
        state.n_waiting -= 1;
        state
    }

    /// What a reader does.
    fn read_files(&self) {
        while let Some(number) = self.claim() {
            let (passed_over, untold) = self.read_file(number);
            let mut state = self.lock();
            if let Some(slot) = state.slot(number) {
                slot.done = Some((passed_over, untold));
            }
            self.tell(&state);
        }
    }

    /// The next file that nobody reads.
    fn claim(&self) -> Option<usize> {
        let mut state = self.lock();
        while !state.is_closed && state.next < self.places.len() && state.slots.len() >= AHEAD {
            state = self.wait_for_room(state);
        }
        if state.is_closed || state.next >= self.places.len() {
            return None;
        }
        state.slots.push_back(Slot::default());
        state.next += 1;
        Some(state.next - 1)
    }

    fn read_file(&self, number: usize) -> (BTreeMap<&'static str, u64>, u64) {
        let place = &self.places[number];
        let mut emit = |record| self.push(number, record);
        let at = At::file(&place.source);
        let mut walk = Walk::new(&self.inputs[place.input], &self.trees[place.input], &self.limits, place.bytes, &mut emit);
        let walked = catch_unwind(AssertUnwindSafe(|| walk_place(&mut walk, place, &at)));
        if walked.is_err() {
            // Whether anybody listens makes no difference any more.
            let _ = walk.reject(&at, Reject::new(Reason::Defect, "reading broke off on it: a defect of this program"));
        }
        let untold = walk.rest();
        if let Some(why) = walk.lost() {
            self.lock().lost.get_or_insert_with(|| Error::new(format!("reading was interrupted: {why}")).path(&place.path));
        }
        (walk.passed_over, untold)
    }

    fn push(&self, number: usize, record: Record) -> Flow {
        let size = record.size();
        let mut state = self.lock();
        while !state.is_closed && !state.has_room(number, size) {
            if number == state.front {
                if let Some(slot) = state.slot(number) {
                    slot.is_full = true;
                }
                self.tell(&state);
            }
            state = self.wait_for_room(state);
        }
        if state.is_closed {
            return ControlFlow::Break(());
        }
        state.n_records += 1;
        state.n_bytes += size;
        if let Some(slot) = state.slot(number) {
            slot.is_full = false;
            slot.n_bytes += size;
            slot.records.push_back(record);
        }
        self.tell(&state);
        ControlFlow::Continue(())
    }

    /// Wakes the one who waits for records where there are enough.
    fn tell(&self, state: &State) {
        if state.wanted.is_some_and(|it| state.has(it)) {
            self.records.notify_one();
        }
    }
}

/// Walks through a file, if it can be opened.
pub(super) fn walk_place(walk: &mut Walk, place: &Listed, at: &At) -> Flow {
    let opened = match &place.broken {
        Some(why) => Err(why.clone()),
        None => storage_of(&place.path).map_err(|it| it.to_string()).and_then(|it| it.open(place).map_err(|it| it.to_string())),
    };
    match opened {
        Ok(handle) => walk.file(handle, at),
        Err(why) => walk.reject(at, Reject::new(Reason::Unreadable, why)),
    }
}

impl State {
    fn slot(&mut self, number: usize) -> Option<&mut Slot> {
        let at = number.checked_sub(self.front)?;
        self.slots.get_mut(at)
    }

    /// True where the first file has so many records or bytes, or will give no more before some are taken.
    fn has(&self, wanted: (usize, usize)) -> bool {
        let Some(slot) = self.slots.front() else { return false };
        slot.done.is_some() || slot.is_full || slot.records.len() >= wanted.0 || slot.n_bytes >= wanted.1
    }

    fn has_room(&self, number: usize, size: usize) -> bool {
        match self.slots.front() {
            Some(front) if number == self.front => {
                front.records.is_empty() || front.records.len() < QUEUE_RECORDS && front.n_bytes + size <= QUEUE_BYTES
            }
            _ => self.n_records < QUEUE_RECORDS && self.n_bytes + size <= QUEUE_BYTES,
        }
    }
}
