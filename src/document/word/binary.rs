//! The binary structures of a .doc: the header, the pieces of its text, and the properties of its characters and paragraphs.

use std::ops::Range;

use super::compound::{u16_at, u32_at};

/// Where the header keeps its table of places.
const PLACES: usize = 154;

/// Bytes of a structure in the table stream; none where the header says so, `None` where they should be there and are not.
#[must_use]
pub fn place<'b>(header: &[u8], table: &'b [u8], index: usize) -> Option<&'b [u8]> {
    let at = PLACES + 8 * index;
    let (start, length) = (u32_at(header, at)? as usize, u32_at(header, at + 4)? as usize);
    if length == 0 { Some(&[]) } else { table.get(start..start.checked_add(length)?) }
}

/// Where a structure of the table stream ends.
#[must_use]
pub fn end(header: &[u8], index: usize) -> Option<usize> {
    let at = PLACES + 8 * index;
    (u32_at(header, at)? as usize).checked_add(u32_at(header, at + 4)? as usize)
}

/// Entries of a PLC: ascending numbers, one more than there are entries, then the entries' data of `size` bytes each.
fn entries(plc: &[u8], size: usize) -> impl Iterator<Item = (u32, u32, &[u8])> {
    let n = plc.len().saturating_sub(4) / (4 + size);
    (0..n).filter_map(move |it| {
        let data = 4 * (n + 1) + it * size;
        Some((u32_at(plc, 4 * it)?, u32_at(plc, 4 * it + 4)?, plc.get(data..data + size)?))
    })
}

/// A stretch of the text that stands in one place of the file.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Characters before it, and before the next one.
    from: u32,
    until: u32,
    start: u32,
    is_narrow: bool,
}

/// The text of a .doc, by the place of each character in the file.
#[derive(Debug)]
pub struct Pieces {
    pieces: Vec<Piece>,
}

/// A UTF-16 unit of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Characters before it.
    pub position: u32,
    /// Its byte in the file.
    pub offset: u32,
    /// What it says.
    pub code: u16,
}

impl Pieces {
    /// Takes them from the structure that the header calls Clx; `None` where it is broken.
    #[must_use]
    pub fn new(mut clx: &[u8]) -> Option<Self> {
        const CHANGES: u8 = 1;
        while let [CHANGES, rest @ ..] = clx {
            clx = rest.get(2 + usize::from(u16_at(rest, 0)?)..)?;
        }
        let [2, rest @ ..] = clx else { return None };
        let plc = rest.get(4..)?.get(..u32_at(rest, 0)? as usize)?;
        const NARROW: u32 = 1 << 30;
        let piece = |(from, until, data): (u32, u32, &[u8])| {
            let place = u32_at(data, 2)?;
            let is_narrow = place & NARROW != 0;
            let place = place & (NARROW - 1);
            Some(Piece { from, until, start: if is_narrow { place / 2 } else { place }, is_narrow })
        };
        let pieces: Vec<Piece> = entries(plc, 8).filter_map(piece).collect();
        let mut last = 0;
        let is_sound = pieces.iter().all(|it| it.from == std::mem::replace(&mut last, it.until) && it.from <= it.until);
        is_sound.then_some(Self { pieces })
    }

    /// The units of a stretch of the text; ends early where the file does.
    pub fn units<'s>(&'s self, stream: &'s [u8], range: Range<u32>) -> impl Iterator<Item = Unit> {
        let first = self.pieces.partition_point(|it| it.until <= range.start);
        let pieces = self.pieces[first..].iter().take_while(move |it| it.from < range.end);
        pieces.flat_map(move |piece| {
            let inside = piece.from.max(range.start)..piece.until.min(range.end);
            inside.map_while(move |position| {
                let width = if piece.is_narrow { 1 } else { 2 };
                let offset = piece.start.checked_add((position - piece.from).checked_mul(width)?)?;
                let code = if piece.is_narrow { wide(*stream.get(offset as usize)?) } else { u16_at(stream, offset as usize)? };
                Some(Unit { position, offset, code })
            })
        })
    }
}

/// A character of an 8-bit piece: those of Latin-1 but for the ones that windows-1252 prints.
fn wide(byte: u8) -> u16 {
    const PRINTED: [u16; 32] = [
        0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
        0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
    ];
    match byte {
        0x80..=0x9f => PRINTED[usize::from(byte - 0x80)],
        other => u16::from(other),
    }
}

/// Stretches of the file with the properties that they have in common.
#[derive(Debug)]
pub struct Runs<'b> {
    runs: Vec<(u32, u32, &'b [u8])>,
    last: usize,
}

/// What runs are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Characters (CHPX).
    Characters,
    /// Paragraphs (PAPX).
    Paragraphs,
}

impl<'b> Runs<'b> {
    /// Takes them from the pages that a structure of the table stream lists; `None` where a page is missing.
    #[must_use]
    pub fn new(stream: &'b [u8], list: &[u8], of: Of) -> Option<Self> {
        const PAGE: usize = 512;
        let mut runs = Vec::new();
        let most = stream.len() / PAGE + 1;
        for (_, _, data) in entries(list, 4).take(most) {
            let number = u32_at(data, 0).unwrap_or(u32::MAX) & 0x3f_ffff;
            let page = stream.get(number as usize * PAGE..)?.get(..PAGE)?;
            let n = usize::from(page[PAGE - 1]);
            let width = if of == Of::Characters { 1 } else { 13 };
            for at in 0..n {
                let Some(((start, end), place)) =
                    u32_at(page, 4 * at).zip(u32_at(page, 4 * at + 4)).zip(page.get(4 * (n + 1) + at * width).copied())
                else {
                    break;
                };
                runs.push((start, end, changes(page, usize::from(place) * 2, of)));
            }
        }
        runs.sort_by_key(|it| it.0);
        Some(Self { runs, last: 0 })
    }

    /// The properties at a byte of the file.
    pub fn at(&mut self, offset: u32) -> &'b [u8] {
        let holds = |it: &(u32, u32, &[u8])| it.0 <= offset && offset < it.1;
        if !self.runs.get(self.last).is_some_and(holds) {
            self.last = self.runs.partition_point(|it| it.0 <= offset).saturating_sub(1);
        }
        self.runs.get(self.last).filter(|it| holds(it)).map_or(&[], |it| it.2)
    }
}

/// The changes of properties that a page keeps at a place; for paragraphs the number of their style before.
fn changes(page: &[u8], place: usize, of: Of) -> &[u8] {
    let whole = || {
        if place == 0 {
            return None;
        }
        let length = usize::from(*page.get(place)?);
        match of {
            Of::Characters => page.get(place + 1..place + 1 + length),
            // Length in words, without a byte; 0 where it stands in the next byte.
            Of::Paragraphs if length == 0 => {
                let length = usize::from(*page.get(place + 1)?) * 2;
                page.get(place + 2..place + 2 + length)
            }
            Of::Paragraphs => page.get(place + 1..place + length * 2),
        }
    };
    whole().unwrap_or_default()
}

/// Changes of properties (sprm) one by one: code and operand.
pub fn sprms(mut rest: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    const TABLE: u16 = 0xd608;
    const TABS: u16 = 0xc615;
    std::iter::from_fn(move || {
        let code = u16_at(rest, 0)?;
        let behind = &rest[2..];
        let (skip, length) = match code >> 13 {
            0 | 1 => (0, 1),
            2 | 4 | 5 => (0, 2),
            3 => (0, 4),
            7 => (0, 3),
            _ if code == TABLE => (2, usize::from(u16_at(behind, 0)?).saturating_sub(1)),
            // Tab stops may be more than their length can say: deletions of 4 bytes, then additions of 3.
            _ if code == TABS && behind.first() == Some(&255) => {
                let deleted = usize::from(*behind.get(1)?) * 4;
                (1, 2 + deleted + usize::from(*behind.get(2 + deleted)?) * 3)
            }
            _ => (1, usize::from(*behind.first()?)),
        };
        let operand = behind.get(skip..skip + length)?;
        rest = &behind[skip + length..];
        Some((code, operand))
    })
}

#[cfg(test)]
mod tests {
    use super::{Pieces, sprms};

    #[test]
    fn pieces_are_joined_in_order() {
        let stream = b"..\x2d\x4e\x00\x4eabc";
        let mut plc: Vec<u8> = [0_u32, 2, 4].iter().flat_map(|it| it.to_le_bytes()).collect();
        for place in [(1 << 30) | 12, 2_u32] {
            plc.extend([&[0, 0][..], &place.to_le_bytes(), &[0, 0]].concat());
        }
        let clx = [&[1, 1, 0, 9, 2][..], &(plc.len() as u32).to_le_bytes(), &plc].concat();
        let pieces = Pieces::new(&clx).unwrap();
        let text = |range| String::from_utf16(&pieces.units(stream, range).map(|it| it.code).collect::<Vec<_>>()).unwrap();
        assert_eq!(text(0..4), "ab中一");
        assert_eq!(text(1..3), "b中");
        assert_eq!(text(4..u32::MAX), "");
        assert!(Pieces::new(&clx[..clx.len() - 1]).is_none());
        assert!(Pieces::new(b"").is_none());
    }

    #[test]
    fn changes_are_told_apart() {
        let bytes = [0x16, 0x24, 1, 0x49, 0x66, 2, 0, 0, 0, 0x08, 0xd6, 3, 0, 7, 8, 0x0b, 0x46, 5, 0];
        let got: Vec<(u16, &[u8])> = sprms(&bytes).collect();
        assert_eq!(got, [(0x2416, &[1][..]), (0x6649, &[2, 0, 0, 0]), (0xd608, &[7, 8]), (0x460b, &[5, 0])]);
        assert_eq!(sprms(&bytes[..6]).count(), 1);
    }
}
