//! The compound file (CFB, OLE) that .doc and .wps files are: a small file system, into the streams of its root.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::reject::{Reason, Reject};

/// The first bytes of every compound file.
pub const MAGIC: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER: usize = 512;
/// Sector numbers from here on are marks (end of chain, free, ...).
const MARKS: u32 = 0xffff_fffa;
/// Sector numbers of the table itself that the header holds.
const IN_HEADER: usize = 109;

/// A compound file.
#[derive(Debug)]
pub struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// Next sector of each sector.
    table: Vec<u32>,
    /// The stream that holds small streams, and the next small sector of each.
    small: Vec<u8>,
    small_table: Vec<u32>,
    small_sector: usize,
    small_below: u64,
    /// First sector and size of the root's streams.
    streams: BTreeMap<String, (u32, u64)>,
}

/// A little-endian number of 2 bytes.
#[must_use]
pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

/// A little-endian number of 4 bytes.
#[must_use]
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).filter_map(|it| u32_at(it, 0))
}

impl<'b> Compound<'b> {
    /// Reads the directory.
    ///
    /// # Errors
    /// [`Reason::Truncated`]: no compound file, or a broken one.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Reject> {
        Self::parse(bytes).ok_or_else(|| Reject::new(Reason::Truncated, "the compound file breaks off"))
    }

    fn parse(bytes: &'b [u8]) -> Option<Self> {
        if !bytes.starts_with(&MAGIC) {
            return None;
        }
        let shift = |at| u16_at(bytes, at).filter(|it| (6..=12).contains(it)).map(|it| 1_usize << it);
        let (sector, small_sector) = (shift(30)?, shift(32)?);
        let mut file = Self {
            bytes,
            sector,
            table: Vec::new(),
            small: Vec::new(),
            small_table: Vec::new(),
            small_sector,
            small_below: u64::from(u32_at(bytes, 56)?),
            streams: BTreeMap::new(),
        };
        let most = bytes.len() / sector + 1;
        let mut at: Vec<u32> = numbers(bytes.get(76..HEADER)?).take(IN_HEADER).filter(|it| *it < MARKS).collect();
        // The rest of the table's own sectors stand in a chain whose links are its last numbers.
        let mut next = u32_at(bytes, 68)?;
        for _ in 0..most {
            if next >= MARKS {
                break;
            }
            let Some((link, list)) =
                file.part(next).and_then(|it| it.split_last_chunk::<4>().map(|it| (u32::from_le_bytes(*it.1), it.0)))
            else {
                break;
            };
            at.extend(numbers(list).filter(|it| *it < MARKS));
            next = link;
        }
        for number in at.into_iter().take(most) {
            file.table.extend(file.part(number).into_iter().flat_map(numbers));
        }
        let directory = file.chain(u32_at(bytes, 48)?, u64::MAX);
        let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
        let root = *entries.first()?;
        let stream = |entry: &[u8]| Some((u32_at(entry, 116)?, u64::from(u32_at(entry, 120)?)));
        let (start, size) = stream(root)?;
        file.small = file.chain(start, size);
        let small_table = file.chain(u32_at(bytes, 60)?, u64::MAX);
        file.small_table = numbers(&small_table).collect();
        // The root's entries form a tree; embedded objects have their own below it, which must not be taken for the document's.
        let mut open = vec![u32_at(root, 76)?];
        let mut seen = BTreeSet::new();
        while let Some(index) = open.pop() {
            let Some(entry) = entries.get(index as usize).filter(|_| seen.insert(index)) else { continue };
            open.extend([u32_at(entry, 68)?, u32_at(entry, 72)?]);
            const STREAM: u8 = 2;
            let length = usize::from(u16_at(entry, 64)?).saturating_sub(2).min(62);
            let name: Vec<u16> = entry[..length].chunks_exact(2).filter_map(|it| u16_at(it, 0)).collect();
            if entry[66] == STREAM {
                file.streams.insert(String::from_utf16_lossy(&name), stream(entry)?);
            }
        }
        Some(file)
    }

    /// A sector; the file's last one may be short.
    fn part(&self, number: u32) -> Option<&'b [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|it| !it.is_empty())
    }

    /// The bytes of a chain of sectors, as far as it goes.
    fn chain(&self, start: u32, size: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut next = start;
        // A chain has no more links than the file has sectors, else it is a circle.
        for _ in 0..=self.bytes.len() / self.sector {
            let Some(part) = self.part(next).filter(|_| next < MARKS && (bytes.len() as u64) < size) else { break };
            bytes.extend_from_slice(part);
            next = self.table.get(next as usize).copied().unwrap_or(u32::MAX);
        }
        bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        bytes
    }

    /// True where the root has such a stream.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.streams.contains_key(name)
    }

    /// The bytes of a stream; as many as there are, where it breaks off.
    #[must_use]
    pub fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (start, size) = *self.streams.get(name)?;
        if size >= self.small_below {
            return Some(self.chain(start, size));
        }
        let mut bytes = Vec::new();
        let mut next = start;
        // No more links than there are small sectors, else it is a circle.
        for _ in 0..=self.small.len() / self.small_sector {
            if next >= MARKS || bytes.len() as u64 >= size {
                break;
            }
            let at = next as usize * self.small_sector;
            let Some(part) = self.small.get(at..(at + self.small_sector).min(self.small.len())).filter(|it| !it.is_empty()) else {
                break;
            };
            bytes.extend_from_slice(part);
            next = self.small_table.get(next as usize).copied().unwrap_or(u32::MAX);
        }
        bytes.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Compound;
    use crate::document::reject::Reason;

    #[test]
    fn what_is_no_compound_file_is_rejected() {
        let check = |bytes: &[u8]| assert_eq!(Compound::open(bytes).err().map(|it| it.reason), Some(Reason::Truncated));
        check(b"");
        check(&super::MAGIC);
        check(&[super::MAGIC.as_slice(), &[0; 1000]].concat());
        check(&[super::MAGIC.as_slice(), &[9; 1000]].concat());
    }
}
