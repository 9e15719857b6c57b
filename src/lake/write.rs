//! One Parquet file: rows in, bytes and their hash out.
//!
//! Takes batches of one schema in their final order, gives a [`WrittenFile`]. Hashes as it writes: no file is read again. The bytes depend on the rows and the version of
//! the program only. Files are made new, never opened for change.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::SortingColumn;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use sha2::{Digest, Sha256};

use super::manifest::hex;
use crate::error::{Error, Result};
use crate::schema::TableDef;

/// Level of zstd: higher ones cost several times the time for a few percent.
const ZSTD_LEVEL: i32 = 3;

/// What a Parquet file looks like.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Its columns.
    pub schema: SchemaRef,
    /// Positions of the columns that its rows are sorted by.
    pub sorted_by: Vec<usize>,
    /// Rows of a row group, at most: what a reader holds at once, and what statistics let it skip.
    pub group_rows: usize,
    /// Bytes of a row group, about: long texts fill one before its rows do.
    pub group_bytes: usize,
}

impl Layout {
    /// A file of a lake: one partition of a table.
    #[must_use]
    pub fn of_lake(table: &TableDef) -> Self {
        Self {
            schema: table.file_schema().clone(),
            sorted_by: table.sort.iter().filter_map(|it| table.position(it)).collect(),
            group_rows: 128 << 10,
            group_bytes: 64 << 20,
        }
    }

    fn properties(&self) -> WriterProperties {
        let sorting = self.sorted_by.iter().map(|position| SortingColumn {
            column_idx: i32::try_from(*position).expect("a table has few columns"),
            descending: false,
            nulls_first: false,
        });
        WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::try_new(ZSTD_LEVEL).expect("a level that zstd has")))
            .set_dictionary_enabled(true)
            .set_statistics_enabled(EnabledStatistics::Page)
            .set_max_row_group_row_count(Some(self.group_rows))
            .set_max_row_group_bytes(Some(self.group_bytes))
            .set_sorting_columns(Some(sorting.collect()))
            .build()
    }
}

/// A file that was written and is safe on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFile {
    /// Its path below the lake, with `/`.
    pub path: String,
    /// Its rows.
    pub rows: u64,
    /// Its bytes.
    pub bytes: u64,
    /// BLAKE3 of its bytes.
    pub blake3: blake3::Hash,
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
}

/// A file on the way: counts and hashes what passes.
#[derive(Debug)]
pub struct HashingFile {
    file: File,
    hasher: blake3::Hasher,
    sha256: Sha256,
    bytes: u64,
}

impl HashingFile {
    /// Begins a file that is not there yet.
    ///
    /// # Errors
    /// - the file is there already or cannot be made
    pub fn create(path: &Path) -> Result<Self> {
        let file = File::create_new(path).map_err(|cause| Error::io("cannot write", path, cause))?;
        Ok(Self { file, hasher: blake3::Hasher::new(), sha256: Sha256::new(), bytes: 0 })
    }

    /// Makes the bytes safe on disk; `path` lies below `root`.
    ///
    /// # Errors
    /// - the disk does not take them
    pub fn close(self, root: &Path, path: &Path, rows: u64) -> Result<WrittenFile> {
        self.file.sync_all().map_err(|cause| Error::io("cannot write to disk", path, cause))?;
        let below = path.strip_prefix(root).expect("files are written below the root");
        let path = below.iter().map(|it| it.to_string_lossy()).collect::<Vec<_>>().join("/");
        Ok(WrittenFile { path, rows, bytes: self.bytes, blake3: self.hasher.finalize(), sha256: hex(&self.sha256.finalize()) })
    }
}

impl Write for HashingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        self.sha256.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// A Parquet file of one table that takes its rows batch by batch.
pub struct TableFile {
    root: PathBuf,
    path: PathBuf,
    writer: ArrowWriter<HashingFile>,
    rows: u64,
}

impl TableFile {
    /// Begins the file `below` (with `/`) under `root`; its directory is there.
    ///
    /// # Errors
    /// - the file is there already or cannot be made
    pub fn create(root: &Path, below: &str, layout: &Layout) -> Result<Self> {
        let path = root.join(below);
        let file = HashingFile::create(&path)?;
        let writer = ArrowWriter::try_new(file, layout.schema.clone(), Some(layout.properties()))
            .map_err(|cause| Error::engine("cannot begin a Parquet file", cause).path(&path))?;
        Ok(Self { root: root.to_owned(), path, writer, rows: 0 })
    }

    /// Appends rows.
    ///
    /// # Errors
    /// - the rows are not of the table, or the file cannot be written
    pub fn write(&mut self, batch: &RecordBatch) -> Result<()> {
        self.rows += batch.num_rows() as u64;
        self.writer.write(batch).map_err(|cause| Error::engine("cannot write", cause).path(&self.path))
    }

    /// Ends the file and makes it safe on disk.
    ///
    /// # Errors
    /// - the file cannot be written
    pub fn close(self) -> Result<WrittenFile> {
        let file = self.writer.into_inner().map_err(|cause| Error::engine("cannot write", cause).path(&self.path))?;
        file.close(&self.root, &self.path, self.rows)
    }
}

/// Writes a text file, safe on disk; its directory is there.
///
/// # Errors
/// - the file is there already or cannot be written
pub fn write_text(root: &Path, below: &str, text: &str) -> Result<WrittenFile> {
    let path = root.join(below);
    let mut file = HashingFile::create(&path)?;
    file.write_all(text.as_bytes()).map_err(|cause| Error::io("cannot write", &path, cause))?;
    file.close(root, &path, 0)
}
