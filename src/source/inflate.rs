//! Compressed bytes into plain ones: gzip of any number of members, zstd with or without a dictionary, under a guard against bombs.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use flate2::{Crc, Decompress, FlushDecompress, Status};

use super::failure::failure;
use crate::document::Reason;

/// Below this nobody is harmed, however little it was made of.
const HARMLESS: u64 = 10 << 20;
/// The same for all members of a file together, so that some bombs do not cost their neighbours.
const HARMLESS_FILE: u64 = 256 << 20;
/// The frame that holds the dictionary of a `.warc.zst`.
pub(super) const DICTIONARY_FRAME: [u8; 4] = [0x5d, 0x2a, 0x4d, 0x18];
/// Largest dictionary that is taken; real ones have some hundred KiB.
const MAX_DICTIONARY: u64 = 16 << 20;

/// What all decompression within one file may make. Layers and members that are harmless one by one are counted here together.
#[derive(Debug, Clone)]
pub(super) struct Budget {
    made: Rc<Cell<u64>>,
    allowed: u64,
    max_expansion: u64,
}

impl Budget {
    /// The budget of a file of so many bytes.
    pub(super) fn new(length: u64, max_expansion: u64) -> Self {
        let allowed = length.saturating_mul(max_expansion).saturating_add(HARMLESS_FILE);
        Self { made: Rc::default(), allowed, max_expansion }
    }
}

/// Counts the bytes that go through.
pub(super) struct Counted<R> {
    inner: R,
    n: Rc<Cell<u64>>,
}

impl<R> Counted<R> {
    /// The reader, and its count.
    pub(super) fn new(inner: R) -> (Self, Rc<Cell<u64>>) {
        let n = Rc::default();
        (Self { inner, n: Rc::clone(&n) }, n)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(out)?;
        self.n.set(self.n.get() + n as u64);
        Ok(n)
    }
}

/// Stops a decompressor that makes more than its input is worth.
pub(super) struct Guard<R> {
    inner: R,
    consumed: Rc<Cell<u64>>,
    made: u64,
    budget: Budget,
}

impl<R: Read> Guard<R> {
    /// `consumed` counts what `inner` reads.
    pub(super) fn new(inner: R, consumed: Rc<Cell<u64>>, budget: Budget) -> Self {
        Self { inner, consumed, made: 0, budget }
    }
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(out)?;
        self.made += n as u64;
        let made = self.budget.made.get() + n as u64;
        self.budget.made.set(made);
        let is_bomb = self.made > HARMLESS && self.made / self.budget.max_expansion.max(1) > self.consumed.get();
        if is_bomb || made > self.budget.allowed {
            let message = format!("expands to more than {} times its size", self.budget.max_expansion);
            return Err(failure(Reason::DecompressionBomb, message));
        }
        Ok(n)
    }
}

/// The plain bytes of a gzip stream.
pub(super) fn gunzip<'r>(compressed: &'r mut dyn Read, budget: &Budget) -> Guard<Gunzip<BufReader<Counted<&'r mut dyn Read>>>> {
    let (counted, n) = Counted::new(compressed);
    Guard::new(Gunzip::new(BufReader::with_capacity(64 << 10, counted)), n, budget.clone())
}

/// The plain bytes of a zstd stream; `head` is its first bytes, not consumed.
///
/// # Errors
/// If its dictionary cannot be read.
pub(super) fn unzstd<'r>(compressed: &'r mut dyn Read, head: &[u8], budget: &Budget) -> io::Result<Guard<Box<dyn Read + 'r>>> {
    let (counted, n) = Counted::new(compressed);
    let mut counted = BufReader::with_capacity(128 << 10, counted);
    let dictionary = if head.starts_with(&DICTIONARY_FRAME) { Some(read_dictionary(&mut counted, budget)?) } else { None };
    let decoder = zstd::stream::read::Decoder::with_dictionary(counted, dictionary.as_deref().unwrap_or_default())?;
    Ok(Guard::new(Box::new(decoder), n, budget.clone()))
}

fn read_dictionary(input: &mut impl BufRead, budget: &Budget) -> io::Result<Vec<u8>> {
    let mut head = [0; 8];
    input.read_exact(&mut head)?;
    let length = u64::from(u32::from_le_bytes([head[4], head[5], head[6], head[7]]));
    let mut dictionary = Vec::new();
    input.take(length.min(MAX_DICTIONARY)).read_to_end(&mut dictionary)?;
    if (dictionary.len() as u64) < length {
        return Err(if length > MAX_DICTIONARY {
            failure(Reason::TooLarge, "its zstd dictionary is too large")
        } else {
            io::ErrorKind::UnexpectedEof.into()
        });
    }
    const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
    if dictionary.starts_with(&ZSTD) {
        let (counted, n) = Counted::new(dictionary.as_slice());
        let decoder = zstd::stream::read::Decoder::new(counted)?;
        let mut plain = Vec::new();
        Guard::new(decoder, n, budget.clone()).take(MAX_DICTIONARY).read_to_end(&mut plain)?;
        return Ok(plain);
    }
    Ok(dictionary)
}

/// A gzip stream. Members follow each other; zeros and junk between and behind them are passed over, as `gzip` does.
pub(super) struct Gunzip<R> {
    input: R,
    inflate: Decompress,
    crc: Crc,
    is_in_member: bool,
    n_members: u64,
}

impl<R: BufRead> Gunzip<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, inflate: Decompress::new(false), crc: Crc::new(), is_in_member: false, n_members: 0 }
    }

    /// Goes into the next member; false at the end.
    fn next_member(&mut self) -> io::Result<bool> {
        if !self.find_magic()? {
            return if self.n_members == 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(false) };
        }
        const EXTRA: u8 = 4;
        const NAME: u8 = 8;
        const COMMENT: u8 = 16;
        const HEADER_CRC: u8 = 2;
        let mut fixed = [0; 7];
        self.input.read_exact(&mut fixed)?;
        let flags = fixed[0];
        if flags & EXTRA != 0 {
            let mut length = [0; 2];
            self.input.read_exact(&mut length)?;
            self.skip(u64::from(u16::from_le_bytes(length)))?;
        }
        for _ in 0..u32::from(flags & NAME != 0) + u32::from(flags & COMMENT != 0) {
            self.input.skip_until(0)?;
        }
        if flags & HEADER_CRC != 0 {
            self.skip(2)?;
        }
        self.inflate.reset(false);
        self.crc.reset();
        self.is_in_member = true;
        self.n_members += 1;
        Ok(true)
    }

    fn skip(&mut self, n: u64) -> io::Result<()> {
        let skipped = io::copy(&mut self.input.by_ref().take(n), &mut io::sink())?;
        if skipped < n { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
    }

    /// Steps behind the next `1f 8b 08`.
    fn find_magic(&mut self) -> io::Result<bool> {
        const MAGIC: [u8; 3] = [0x1f, 0x8b, 8];
        let mut matched = 0;
        while matched < MAGIC.len() {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(false);
            }
            let mut used = 0;
            for byte in buffer {
                used += 1;
                matched = if *byte == MAGIC[matched] { matched + 1 } else { usize::from(*byte == MAGIC[0]) };
                if matched == MAGIC.len() {
                    break;
                }
            }
            self.input.consume(used);
        }
        Ok(true)
    }
}

impl<R: BufRead> Read for Gunzip<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            if !self.is_in_member && !self.next_member()? {
                return Ok(0);
            }
            let input = self.input.fill_buf()?;
            let is_over = input.is_empty();
            let (before_in, before_out) = (self.inflate.total_in(), self.inflate.total_out());
            let status = self.inflate.decompress(input, out, FlushDecompress::None)?;
            let used = usize::try_from(self.inflate.total_in() - before_in).unwrap_or(input.len());
            let made = usize::try_from(self.inflate.total_out() - before_out).unwrap_or(out.len());
            self.input.consume(used);
            self.crc.update(&out[..made]);
            if status == Status::StreamEnd {
                self.is_in_member = false;
                let mut trailer = [0; 8];
                self.input.read_exact(&mut trailer)?;
                let stated = u32::from_le_bytes([trailer[0], trailer[1], trailer[2], trailer[3]]);
                if stated != self.crc.sum() {
                    return Err(io::Error::new(io::ErrorKind::InvalidData, "the checksum of gzip data does not hold"));
                }
            } else if made == 0 && used == 0 && is_over {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if made > 0 {
                return Ok(made);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::super::failure::reject;
    use super::{Budget, DICTIONARY_FRAME, gunzip, unzstd};
    use crate::document::Reason;

    fn gz(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn budget() -> Budget {
        Budget::new(1 << 20, 1000)
    }

    #[track_caller]
    fn check_gz(bytes: &[u8], expect: Result<&str, Reason>) {
        let mut bytes = bytes;
        let mut out = Vec::new();
        let got = gunzip(&mut bytes, &budget()).read_to_end(&mut out).map(|_| String::from_utf8(out).unwrap());
        assert_eq!(got.as_deref().map_err(|it| reject(it).reason), expect);
    }

    #[test]
    fn members_follow_each_other() {
        check_gz(&gz(b"ab"), Ok("ab"));
        check_gz(&[gz(b"ab"), gz(b""), gz(b"cd")].concat(), Ok("abcd"));
        check_gz(&[gz(b"ab"), vec![0; 700], gz(b"cd"), b"junk".to_vec()].concat(), Ok("abcd"));
        check_gz(&[gz(b"ab"), b"\x1f\x1f".to_vec(), gz(b"cd")].concat(), Ok("abcd"));
    }

    #[test]
    fn damage_is_told() {
        let whole = gz("政府信息公开".repeat(9).as_bytes());
        check_gz(&whole[..whole.len() - 9], Err(Reason::Truncated));
        check_gz(&whole[..whole.len() - 1], Err(Reason::Truncated));
        check_gz(&whole[..5], Err(Reason::Truncated));
        let mut wrong = whole.clone();
        let at = wrong.len() - 6;
        wrong[at] ^= 1;
        check_gz(&wrong, Err(Reason::Truncated));
    }

    #[test]
    fn a_header_may_hold_a_name() {
        let mut encoder = flate2::GzBuilder::new()
            .filename("a.html")
            .comment("x")
            .extra(vec![1, 2, 3])
            .write(Vec::new(), flate2::Compression::fast());
        encoder.write_all(b"ab").unwrap();
        check_gz(&encoder.finish().unwrap(), Ok("ab"));
    }

    #[test]
    fn bombs_stop() {
        check_gz(&gz(&vec![0; 40 << 20]), Err(Reason::DecompressionBomb));
        // The layers are harmless one by one.
        let layered = gz(&vec![b'a'; 9 << 20]);
        let budget = Budget::new(1, 1000);
        for round in 0..40 {
            let reason = (round * 9 >= 252).then_some(Reason::DecompressionBomb);
            let mut bytes = layered.as_slice();
            let got = gunzip(&mut bytes, &budget).read_to_end(&mut Vec::new());
            assert_eq!(got.err().map(|it| reject(&it).reason), reason);
        }
    }

    #[test]
    fn zstd_with_a_dictionary() {
        let dictionary = "政府信息公开工作年度报告".repeat(20).into_bytes();
        let mut encoder = zstd::stream::write::Encoder::with_dictionary(Vec::new(), 3, &dictionary).unwrap();
        encoder.write_all(b"ab").unwrap();
        let frame = encoder.finish().unwrap();
        for dictionary in [dictionary.clone(), zstd::encode_all(dictionary.as_slice(), 3).unwrap()] {
            let length = u32::try_from(dictionary.len()).unwrap().to_le_bytes();
            let file = [&DICTIONARY_FRAME[..], &length, &dictionary, &frame].concat();
            let mut out = Vec::new();
            unzstd(&mut file.as_slice(), &file[..4], &budget()).unwrap().read_to_end(&mut out).unwrap();
            assert_eq!(out, b"ab");
        }
        let lying = [&DICTIONARY_FRAME[..], &u32::MAX.to_le_bytes(), &[0; 99]].concat();
        assert!(unzstd(&mut lying.as_slice(), &lying[..4], &budget()).is_err());
    }
}
