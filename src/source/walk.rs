//! One file into its records: opens what holds other things, and hands out what is a document.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use super::failure;
use super::fields::Tree;
use super::inflate::{Budget, gunzip, unzstd};
use super::sniff::{self, HEAD, JSON_HEAD, Kind};
use super::storage::Handle;
use super::window::Window;
use super::{Format, Input, Record, arc, jsonl, parquet, tar, warc, zip};
use crate::document::{Limits, Reason, Reject, Statement};

/// Archives inside each other.
const MAX_ARCHIVES: u32 = 3;
/// Compressions around one thing.
const MAX_LAYERS: u32 = 4;
/// Members of one archive.
pub(super) const MAX_MEMBERS: u64 = 10_000_000;
/// Largest archive inside another that must be held whole, for its table of contents stands at its end (zip, Parquet).
const MAX_HELD: u64 = 256 << 20;
/// Longest address that serves as a key.
const MAX_URL: usize = 4096;

/// Goes on, or stops because nobody listens any more.
pub(super) type Flow = ControlFlow<()>;

/// Where in a file something stands.
#[derive(Debug, Clone)]
pub(super) struct At {
    /// What it is called: the file's source, with `#` and the member's name behind it.
    pub(super) source: String,
    /// What it was found in: `file`, `zip`, `warc`, ...
    pub(super) container: &'static str,
    archives: u32,
    layers: u32,
}

impl At {
    pub(super) fn file(source: &str) -> Self {
        Self { source: source.to_owned(), container: "file", archives: 0, layers: 0 }
    }

    /// A member of an archive.
    pub(super) fn member(&self, name: &str, container: &'static str) -> Self {
        let source = format!("{}#{name}", self.source);
        Self { source, container, archives: self.archives + 1, layers: self.layers }
    }

    /// The same place, seen as a corpus of this kind.
    pub(super) fn within(&self, container: &'static str) -> Self {
        Self { container, ..self.clone() }
    }

    /// The same place under another name.
    pub(super) fn called(&self, source: String) -> Self {
        Self { source, ..self.clone() }
    }

    fn layer(&self) -> Self {
        Self { layers: self.layers + 1, ..self.clone() }
    }

    /// The source of a record of a corpus: by its address where it has one, else by its number.
    pub(super) fn record(&self, url: Option<&str>, number: u64) -> String {
        match url {
            Some(url) => format!("{}#{url}", self.source),
            None => format!("{}#L{number}", self.source),
        }
    }
}

/// What a record of a corpus says of itself.
#[derive(Debug, Default)]
pub(super) struct About {
    pub(super) url: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) statements: Vec<Statement>,
    pub(super) number: u64,
}

/// An address as it is kept: one line, and not endless.
pub(super) fn tidy_url(url: &str) -> Option<String> {
    let url = url.trim().trim_start_matches('<').trim_end_matches('>');
    let is_fit = !url.is_empty() && url.len() <= MAX_URL && !url.contains(char::is_control);
    is_fit.then(|| url.to_owned())
}

/// Something that can be read anywhere.
pub(super) trait ReadSeek: Read + Seek {}

impl<T: Read + Seek + ?Sized> ReadSeek for T {}

/// Walks through one file.
pub(super) struct Walk<'w> {
    pub(super) input: &'w Input,
    pub(super) tree: &'w Tree,
    pub(super) limits: &'w Limits,
    pub(super) budget: Budget,
    /// What is no document, by kind.
    pub(super) passed_over: BTreeMap<&'static str, u64>,
    /// Bytes read of the file, and how many of them were told with a record; never more than it has.
    read: Arc<AtomicU64>,
    told: u64,
    length: u64,
    lost: Arc<OnceLock<String>>,
    emit: &'w mut dyn FnMut(Record) -> Flow,
}

impl<'w> Walk<'w> {
    /// `length` is the file's.
    pub(super) fn new(
        input: &'w Input,
        tree: &'w Tree,
        limits: &'w Limits,
        length: u64,
        emit: &'w mut dyn FnMut(Record) -> Flow,
    ) -> Self {
        let budget = Budget::new(length, limits.max_expansion);
        Self {
            input,
            tree,
            limits,
            budget,
            passed_over: BTreeMap::new(),
            read: Arc::default(),
            told: 0,
            length,
            lost: Arc::default(),
            emit,
        }
    }

    /// Bytes that were read since they were last told.
    fn untold(&mut self) -> u64 {
        let read = self.read.load(Ordering::Relaxed).min(self.length);
        read - std::mem::replace(&mut self.told, read)
    }

    /// Bytes that were not told with any record.
    pub(super) fn rest(&self) -> u64 {
        self.length - self.told
    }

    /// Why the file's storage was lost, where it was.
    pub(super) fn lost(&self) -> Option<String> {
        self.lost.get().cloned()
    }

    /// Walks through a file.
    pub(super) fn file(&mut self, handle: Box<dyn Handle>, at: &At) -> Flow {
        let mut handle = Metered { inner: handle, read: Arc::clone(&self.read), lost: Arc::clone(&self.lost) };
        let mut head = Vec::new();
        if let Err(it) = (&mut handle).take(4).read_to_end(&mut head).and_then(|_| handle.seek(SeekFrom::Start(0))) {
            return self.reject(at, failure::reject(&it));
        }
        self.read.store(0, Ordering::Relaxed);
        match sniff::kind(&head) {
            Kind::Zip => self.zip(&mut handle, at),
            Kind::Parquet if self.wants(Format::Parquet) => parquet::walk(self, Box::new(handle), at),
            _ => self.stream(&mut Window::new(&mut handle), at),
        }
    }

    fn wants(&self, format: Format) -> bool {
        self.input.format == Format::Auto || self.input.format == format
    }

    /// Walks through a stream.
    pub(super) fn stream(&mut self, window: &mut Window, at: &At) -> Flow {
        let kind = sniff::kind(window.fill(HEAD));
        let is_archive = matches!(kind, Kind::Zip | Kind::Tar);
        if (is_archive && at.archives >= MAX_ARCHIVES) || at.layers >= MAX_LAYERS {
            return self.reject(at, Reject::new(Reason::TooDeep, "archives inside archives"));
        }
        match kind {
            Kind::Gzip => {
                let budget = self.budget.clone();
                let mut plain = gunzip(window, &budget);
                self.stream(&mut Window::new(&mut plain), &at.layer())
            }
            Kind::Zstd => {
                let budget = self.budget.clone();
                let head = window.fill(HEAD).to_vec();
                match unzstd(window, &head, &budget) {
                    Ok(mut plain) => self.stream(&mut Window::new(&mut plain), &at.layer()),
                    Err(it) => self.reject(at, failure::reject(&it)),
                }
            }
            Kind::Tar => tar::walk(self, window, at),
            Kind::Zip => match self.hold(window, at)? {
                Some(bytes) => self.zip(&mut Cursor::new(bytes), at),
                None => Flow::Continue(()),
            },
            Kind::Parquet if self.wants(Format::Parquet) => match self.hold(window, at)? {
                Some(bytes) => parquet::walk(self, Box::new(Cursor::new(bytes)), at),
                None => Flow::Continue(()),
            },
            Kind::Warc if self.wants(Format::Warc) => warc::walk(self, window, at),
            Kind::Arc if self.wants(Format::Warc) => arc::walk(self, window, at),
            Kind::Json if self.wants(Format::Jsonl) => match sniff::json_layout(window.fill(JSON_HEAD), &self.input.fields) {
                Some(layout) => jsonl::walk(self, window, at, layout),
                None if self.input.format == Format::Jsonl => jsonl::walk(self, window, at, sniff::Layout::Lines),
                None => self.document(window, at),
            },
            Kind::Foreign(name) => {
                self.reject(at, Reject::new(Reason::Unsupported, format!("{name} is not read; unpack it first")))
            }
            _ if !self.wants(Format::Files) => {
                let message = format!("this is no {}, which is what its input shall be", self.input.format.as_str());
                self.reject(at, Reject::new(Reason::Unsupported, message))
            }
            _ => self.document(window, at),
        }
    }

    /// All bytes of something that cannot be read from front to back.
    fn hold(&mut self, window: &mut Window, at: &At) -> ControlFlow<(), Option<Vec<u8>>> {
        let reject = match window.rest(MAX_HELD.max(self.limits.max_bytes)) {
            Ok(Some(bytes)) => return ControlFlow::Continue(Some(bytes)),
            Ok(None) => Reject::new(Reason::TooLarge, "an archive inside another that is too large to be held"),
            Err(it) => failure::reject(&it),
        };
        self.reject(at, reject)?;
        ControlFlow::Continue(None)
    }

    /// A zip file: one document made of parts, or an archive.
    pub(super) fn zip(&mut self, file: &mut dyn ReadSeek, at: &At) -> Flow {
        if zip::is_archive(file) {
            return if at.archives >= MAX_ARCHIVES {
                self.reject(at, Reject::new(Reason::TooDeep, "archives inside archives"))
            } else {
                zip::walk(self, file, at)
            };
        }
        if let Err(it) = file.seek(SeekFrom::Start(0)) {
            return self.reject(at, failure::reject(&it));
        }
        let mut file: &mut dyn ReadSeek = file;
        self.document(&mut Window::new(&mut file), at)
    }

    /// The rest of a stream is one document.
    fn document(&mut self, window: &mut Window, at: &At) -> Flow {
        let body = match window.rest(self.limits.max_bytes) {
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => Err(self.too_large()),
            Err(it) => Err(failure::reject(&it)),
        };
        self.give(at.source.clone(), at, body, About::default())
    }

    pub(super) fn too_large(&self) -> Reject {
        Reject::new(Reason::TooLarge, format!("more than {} MiB", self.limits.max_bytes >> 20))
    }

    /// Something could not be read.
    pub(super) fn reject(&mut self, at: &At, reject: Reject) -> Flow {
        self.give(at.source.clone(), at, Err(reject), About::default())
    }

    /// Where a stream ended on a failure: the reject of what it belongs to.
    pub(super) fn close(&mut self, window: &mut Window, at: &At) -> Flow {
        match window.failure() {
            Some(it) => self.reject(at, failure::reject(&it)),
            None => Flow::Continue(()),
        }
    }

    /// Hands out a record.
    pub(super) fn give(&mut self, source: String, at: &At, body: Result<Vec<u8>, Reject>, about: About) -> Flow {
        let read = self.untold();
        let About { url, media_type, statements, number } = about;
        (self.emit)(Record { source, body, url, media_type, statements, container: at.container, number, read })
    }

    /// Counts what is no document.
    pub(super) fn pass_over(&mut self, what: &'static str) {
        *self.passed_over.entry(what).or_default() += 1;
    }
}

/// Counts what is read of a file, and sees where its storage is lost: what reads it may take that for damage of the file.
struct Metered {
    inner: Box<dyn Handle>,
    read: Arc<AtomicU64>,
    lost: Arc<OnceLock<String>>,
}

impl Read for Metered {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(out);
        match &read {
            Ok(n) => {
                self.read.fetch_add(*n as u64, Ordering::Relaxed);
            }
            Err(it) if it.kind() == io::ErrorKind::NetworkDown => {
                self.lost.get_or_init(|| it.to_string());
            }
            Err(_) => {}
        }
        read
    }
}

impl Seek for Metered {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
