//! Zip archives, by their table of contents, which is read piece by piece: an archive of ten million members needs no more memory
//! than one of ten. Names are labels; links are passed over.

use std::io::{self, BufReader, Read, SeekFrom};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use super::failure;
use super::inflate::{Counted, Guard};
use super::names::{is_litter, label};
use super::walk::{At, Flow, MAX_MEMBERS, ReadSeek, Walk};
use super::window::Window;
use crate::document::{Reason, Reject};

/// Entries among which the mark of a document is looked for.
const MARK_WITHIN: usize = 4096;
/// Bytes of the table of contents read at a time.
const PIECE: usize = 64 << 10;
/// Fixed part of an entry.
const ENTRY: usize = 46;

/// True where a zip file is an archive of other things. A document made of parts names itself by one of them; a file whose table of
/// contents cannot be read counts as an archive unless its first part is one of a document.
pub(super) fn is_archive(file: &mut dyn ReadSeek) -> bool {
    let is_mark = |name: &[u8]| {
        let name = label(name).to_ascii_lowercase();
        matches!(name.as_str(), "[content_types].xml" | "ofd.xml" | "mimetype" | "_rels/.rels" | "meta-inf/container.xml")
    };
    let Ok(mut contents) = Contents::open(file) else {
        let mut head = Vec::new();
        let is_read = file.seek(SeekFrom::Start(0)).and_then(|_| file.take(PIECE as u64).read_to_end(&mut head)).is_ok();
        let name = LocalHeader::parse(&head).and_then(|it| head.get(LocalHeader::FIXED..LocalHeader::FIXED + it.name));
        return is_read && !name.is_some_and(|it| is_mark(it) || it.starts_with(b"word/") || it.starts_with(b"Doc_"));
    };
    for _ in 0..MARK_WITHIN {
        match contents.next(file) {
            Ok(Some(entry)) if is_mark(&entry.name) => return false,
            Ok(Some(_)) => {}
            _ => break,
        }
    }
    true
}

/// Walks through an archive.
pub(super) fn walk(walk: &mut Walk, file: &mut dyn ReadSeek, at: &At) -> Flow {
    let mut contents = match Contents::open(file) {
        Ok(it) => it,
        Err(it) => return walk.reject(at, failure::reject(&it)),
    };
    let mut n_members = 0;
    loop {
        let entry = match contents.next(file) {
            Ok(Some(it)) => it,
            Ok(None) => return Flow::Continue(()),
            Err(it) => return walk.reject(at, failure::reject(&it)),
        };
        let name = label(&entry.name);
        if entry.is_folder() {
            continue;
        }
        if entry.is_link() || is_litter(&name) {
            walk.pass_over(if entry.is_link() { "links" } else { "system files" });
            continue;
        }
        n_members += 1;
        if n_members > MAX_MEMBERS {
            return walk.reject(at, Reject::new(Reason::TooLarge, format!("more than {MAX_MEMBERS} members")));
        }
        member(walk, file, &entry, contents.base, &at.member(&name, "zip"))?;
    }
}

fn member(walk: &mut Walk, file: &mut dyn ReadSeek, entry: &Entry, base: u64, at: &At) -> Flow {
    const ENCRYPTED: u16 = 1;
    if entry.flags & ENCRYPTED != 0 {
        return walk.reject(at, Reject::new(Reason::Encrypted, "a member that needs a password"));
    }
    if let Err(it) = seek_to_data(file, entry, base) {
        return walk.reject(at, failure::reject(&it));
    }
    let (counted, n) = Counted::new(file.take(entry.compressed));
    let buffered = BufReader::with_capacity(PIECE, counted);
    let plain: Box<dyn Read> = match entry.method {
        0 => Box::new(buffered),
        8 => Box::new(DeflateDecoder::new(buffered)),
        93 => match zstd::stream::read::Decoder::with_buffer(buffered) {
            Ok(it) => Box::new(it),
            Err(it) => return walk.reject(at, failure::reject(&it)),
        },
        other => {
            let name = match other {
                9 => "Deflate64",
                12 => "bzip2",
                14 => "LZMA",
                95 => "xz",
                _ => "a method",
            };
            return walk.reject(at, Reject::new(Reason::Unsupported, format!("a member packed with {name} ({other})")));
        }
    };
    let guarded = Guard::new(plain, n, walk.budget.clone());
    let mut checked = Checked { inner: guarded, crc: Crc::new(), entry };
    walk.stream(&mut Window::new(&mut checked), at)
}

fn seek_to_data(file: &mut dyn ReadSeek, entry: &Entry, base: u64) -> io::Result<()> {
    let start = base.saturating_add(entry.offset);
    file.seek(SeekFrom::Start(start))?;
    let mut head = [0; LocalHeader::FIXED];
    file.read_exact(&mut head)?;
    let header = LocalHeader::parse(&head)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the table of contents leads to something else"))?;
    file.seek(SeekFrom::Current((header.name + header.extra) as i64)).map(drop)
}

/// What stands before a member's data.
struct LocalHeader {
    name: usize,
    extra: usize,
}

impl LocalHeader {
    const FIXED: usize = 30;

    fn parse(bytes: &[u8]) -> Option<Self> {
        let bytes = bytes.get(..Self::FIXED).filter(|it| it.starts_with(b"PK\x03\x04"))?;
        Some(Self { name: u16_at(bytes, 26).into(), extra: u16_at(bytes, 28).into() })
    }
}

/// Fails at the end of data that are not what was packed.
struct Checked<'e, R> {
    inner: R,
    crc: Crc,
    entry: &'e Entry,
}

impl<R: Read> Read for Checked<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(out)?;
        self.crc.update(&out[..n]);
        if n == 0 && !out.is_empty() && self.crc.sum() != self.entry.crc {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the checksum of a member does not hold"));
        }
        Ok(n)
    }
}

/// One line of the table of contents.
#[derive(Debug)]
struct Entry {
    name: Vec<u8>,
    flags: u16,
    method: u16,
    crc: u32,
    compressed: u64,
    offset: u64,
    mode: u32,
}

impl Entry {
    fn is_folder(&self) -> bool {
        self.name.ends_with(b"/") || self.name.ends_with(b"\\") && self.compressed == 0
    }

    fn is_link(&self) -> bool {
        const KIND: u32 = 0o170_000;
        const LINK: u32 = 0o120_000;
        self.mode & KIND == LINK
    }
}

/// The table of contents.
struct Contents {
    /// Where the archive starts in the file; programs that unpack themselves stand before it.
    base: u64,
    at: u64,
    end: u64,
    piece: Vec<u8>,
    start: usize,
}

impl Contents {
    fn open(file: &mut dyn ReadSeek) -> io::Result<Self> {
        const END: usize = 22;
        const LOCATOR: u64 = 20;
        const MAX_COMMENT: u64 = 65535;
        let lost = || failure::failure(Reason::Truncated, "a zip archive without its table of contents");
        let length = file.seek(SeekFrom::End(0))?;
        let from = length.saturating_sub(END as u64 + MAX_COMMENT);
        let tail = read_at(file, from, usize::try_from(length - from).map_err(|_| lost())?)?;
        let is_end = |at: &usize| {
            let comment = tail.get(*at..*at + END).map(|it| usize::from(u16_at(it, 20)));
            comment.is_some_and(|it| at + END + it <= tail.len())
        };
        let end_at = memchr::memmem::rfind_iter(&tail, b"PK\x05\x06").find(is_end).ok_or_else(lost)?;
        let record = &tail[end_at..end_at + END];
        let mut size = u64::from(u32_at(record, 12));
        let mut offset = u64::from(u32_at(record, 16));
        let mut end = from + end_at as u64;
        let n_entries = u16_at(record, 10);
        if (size == u64::from(u32::MAX) || offset == u64::from(u32::MAX) || n_entries == u16::MAX)
            && let Some(locator_at) = end.checked_sub(LOCATOR)
        {
            let locator = read_at(file, locator_at, LOCATOR as usize)?;
            if locator.starts_with(b"PK\x06\x07") {
                const LARGE_END: usize = 56;
                // Straight before the locator where the stated place does not hold it.
                let stated = u64_at(&locator, 8);
                for at in [stated, locator_at.saturating_sub(LARGE_END as u64)] {
                    let large = read_at(file, at, LARGE_END).unwrap_or_default();
                    if large.starts_with(b"PK\x06\x06") {
                        (size, offset, end) = (u64_at(&large, 40), u64_at(&large, 48), at);
                        break;
                    }
                }
            }
        }
        let base = end.checked_sub(size).and_then(|it| it.checked_sub(offset)).unwrap_or(0);
        Ok(Self { base, at: base.saturating_add(offset), end, piece: Vec::new(), start: 0 })
    }

    fn next(&mut self, file: &mut dyn ReadSeek) -> io::Result<Option<Entry>> {
        let broken = || failure::failure(Reason::Truncated, "the table of contents of a zip archive breaks off");
        if self.held(file, ENTRY)? < ENTRY {
            return if self.piece[self.start..].is_empty() { Ok(None) } else { Err(broken()) };
        }
        let fixed = &self.piece[self.start..self.start + ENTRY];
        if !fixed.starts_with(b"PK\x01\x02") {
            return Err(broken());
        }
        let (name, extra, comment) = (u16_at(fixed, 28).into(), u16_at(fixed, 30).into(), u16_at(fixed, 32).into());
        let length: usize = [ENTRY, name, extra, comment].iter().sum();
        if self.held(file, length)? < length {
            return Err(broken());
        }
        let bytes = &self.piece[self.start..self.start + length];
        // Only Unix and macOS put a file's mode into the upper half.
        let is_unix = matches!(bytes[5], 3 | 19);
        let mut entry = Entry {
            name: bytes[ENTRY..ENTRY + name].to_vec(),
            flags: u16_at(bytes, 8),
            method: u16_at(bytes, 10),
            crc: u32_at(bytes, 16),
            compressed: u32_at(bytes, 20).into(),
            offset: u32_at(bytes, 42).into(),
            mode: if is_unix { u32_at(bytes, 38) >> 16 } else { 0 },
        };
        let is_plain_large = u32_at(bytes, 24) == u32::MAX;
        extra_fields(&bytes[ENTRY + name..ENTRY + name + extra], &mut entry, is_plain_large);
        self.start += length;
        Ok(Some(entry))
    }

    /// Reads until so many bytes are held, or all there are; says how many.
    fn held(&mut self, file: &mut dyn ReadSeek, wanted: usize) -> io::Result<usize> {
        if self.piece.len() - self.start < wanted && self.at < self.end {
            self.piece.drain(..self.start);
            self.start = 0;
            let n = usize::try_from(self.end - self.at).unwrap_or(usize::MAX).min(PIECE.max(wanted));
            let more = read_at(file, self.at, n)?;
            self.at += more.len() as u64;
            self.piece.extend_from_slice(&more);
        }
        Ok(self.piece.len() - self.start)
    }
}

/// What the fixed part had no room for: sizes beyond 4 GiB, and a name in UTF-8.
fn extra_fields(mut bytes: &[u8], entry: &mut Entry, is_plain_large: bool) {
    const LARGE: u16 = 1;
    const UNICODE_NAME: u16 = 0x7075;
    while bytes.len() >= 4 {
        let (id, length) = (u16_at(bytes, 0), usize::from(u16_at(bytes, 2)));
        let Some(field) = bytes.get(4..4 + length) else { return };
        if id == LARGE {
            let mut numbers = field.chunks_exact(8).map(|it| u64_at(it, 0));
            if is_plain_large {
                numbers.next();
            }
            for value in [&mut entry.compressed, &mut entry.offset] {
                if *value == u64::from(u32::MAX) {
                    *value = numbers.next().unwrap_or(*value);
                }
            }
        } else if id == UNICODE_NAME && field.len() > 5 {
            let mut crc = Crc::new();
            crc.update(&entry.name);
            if crc.sum() == u32_at(field, 1) {
                entry.name = field[5..].to_vec();
            }
        }
        bytes = &bytes[4 + length..];
    }
}

/// So many bytes at a place; fewer at the end.
fn read_at(file: &mut dyn ReadSeek, at: u64, n: usize) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.take(n as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
