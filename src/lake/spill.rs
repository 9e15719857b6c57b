//! Rows that wait on disk: segments of one file that only grows, each read back by its place.
//!
//! Takes batches and bytes, gives the places of their segments. What a segment holds is compressed; where it came from is forgotten
//! when the run ends. Never sorts and never decides what goes to disk: that is `buffer`.

use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use arrow::array::RecordBatch;
use arrow::ipc::reader::StreamReader;
use arrow::ipc::writer::StreamWriter;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// Level of zstd: what is written once and read once shall cost little; it still takes nine tenths away.
const ZSTD_LEVEL: i32 = 1;

/// Where one segment lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    at: u64,
    bytes: u64,
}

/// A file of segments. It is opened for each reading, so that any thread may read while another appends.
#[derive(Debug)]
pub struct Spill {
    path: PathBuf,
    /// The file and its length; `None` where it is only read.
    end: Mutex<Option<(File, u64)>>,
}

impl Spill {
    /// Begins a file that is not there yet.
    ///
    /// # Errors
    /// - it cannot be made
    pub fn create(path: PathBuf) -> Result<Self> {
        let file = File::create_new(&path).map_err(|cause| Error::io("cannot write rows to disk", &path, cause))?;
        Ok(Self { path, end: Mutex::new(Some((file, 0))) })
    }

    /// A file that was written before, to read.
    #[must_use]
    pub fn open(path: PathBuf) -> Self {
        Self { path, end: Mutex::new(None) }
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends the rows of a batch.
    ///
    /// # Errors
    /// - the disk is full
    pub fn append_batch(&self, batch: &RecordBatch) -> Result<Segment> {
        let fail = |cause| Error::engine("cannot write rows to disk", cause).path(&self.path);
        let mut writer = StreamWriter::try_new(Vec::new(), &batch.schema()).map_err(fail)?;
        writer.write(batch).map_err(fail)?;
        self.append(&writer.into_inner().map_err(fail)?)
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// - the disk is full
    pub fn append(&self, bytes: &[u8]) -> Result<Segment> {
        let fail = |cause| Error::io("cannot write rows to disk", &self.path, cause);
        let packed = zstd::bulk::compress(bytes, ZSTD_LEVEL).map_err(fail)?;
        let mut end = self.end.lock().unwrap_or_else(PoisonError::into_inner);
        let (file, length) = end.as_mut().expect("what is only read is not appended to");
        file.write_all(&packed).map_err(fail)?;
        let segment = Segment { at: *length, bytes: packed.len() as u64 };
        *length += segment.bytes;
        Ok(segment)
    }

    /// Makes the file safe on disk.
    ///
    /// # Errors
    /// - the disk fails
    pub fn sync(&self) -> Result<()> {
        let end = self.end.lock().unwrap_or_else(PoisonError::into_inner);
        let synced = end.as_ref().map_or(Ok(()), |it| it.0.sync_all());
        synced.map_err(|cause| Error::io("cannot write rows to disk", &self.path, cause))
    }

    /// The bytes of a segment.
    ///
    /// # Errors
    /// - the file is gone, or was changed
    pub fn read(&self, segment: Segment) -> Result<Vec<u8>> {
        let fail = |cause| Error::io("cannot read rows back", &self.path, cause);
        let mut file = File::open(&self.path).map_err(fail)?;
        file.seek(SeekFrom::Start(segment.at)).map_err(fail)?;
        let packed = file.take(segment.bytes);
        let mut bytes = Vec::new();
        zstd::Decoder::new(packed).and_then(|mut it| it.read_to_end(&mut bytes)).map_err(fail)?;
        Ok(bytes)
    }

    /// The rows of a segment.
    ///
    /// # Errors
    /// - the file is gone, or was changed
    pub fn read_batch(&self, segment: Segment) -> Result<RecordBatch> {
        let fail = |cause| Error::engine("cannot read rows back", cause).path(&self.path);
        let bytes = self.read(segment)?;
        let mut reader = StreamReader::try_new(Cursor::new(bytes), None).map_err(fail)?;
        match reader.next() {
            Some(batch) => batch.map_err(fail),
            None => Err(Error::new("cannot read rows back: a segment holds none").path(&self.path)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow::array::{ArrayRef, Int64Array, StringArray};

    use super::*;

    #[test]
    fn what_is_appended_is_read_back() {
        let place = tempfile::tempdir().unwrap();
        let spill = Spill::create(place.path().join("rows")).unwrap();
        let batch = |words: &[&str]| {
            let words: ArrayRef = Arc::new(StringArray::from(words.to_vec()));
            let numbers: ArrayRef = Arc::new(Int64Array::from_iter_values(0..words.len() as i64));
            RecordBatch::try_from_iter([("word", words), ("number", numbers)]).unwrap()
        };
        let batches = [batch(&["一", "二", ""]), batch(&[]), batch(&["x"; 1000])];
        let segments = batches.each_ref().map(|it| spill.append_batch(it).unwrap());
        let text = spill.append(b"words").unwrap();
        for again in [spill.path().to_owned(), place.path().join("rows")].map(Spill::open) {
            // In any order, also while the file grows.
            for at in [2, 0, 1] {
                assert_eq!(again.read_batch(segments[at]).unwrap(), batches[at]);
                spill.append(b"more").unwrap();
            }
            assert_eq!(again.read(text).unwrap(), b"words");
        }
        // Packed: 13 bytes a row are fewer than 4.
        assert!(segments[2].bytes < 4000, "{segments:?}");
    }

    #[test]
    fn what_was_changed_is_told() {
        let place = tempfile::tempdir().unwrap();
        let spill = Spill::create(place.path().join("rows")).unwrap();
        let segment = spill.append(b"words").unwrap();
        std::fs::write(spill.path(), b"others").unwrap();
        assert!(spill.read(segment).unwrap_err().to_string().contains("cannot read rows back"));
        assert!(Spill::create(spill.path().to_owned()).is_err());
    }
}
