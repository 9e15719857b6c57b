//! Lists of a .doc and the styles that belong to them: automatic numbers of paragraphs, which stand nowhere in its text.

use std::collections::BTreeMap;

use super::binary::{place, sprms};
use super::compound::{u16_at, u32_at};
use crate::document::docx::numbering::{Level, List, Numbering};

/// Levels of a list, by the format.
const LEVELS: usize = 9;
/// More styles that build on each other than any document has; also ends circles.
const LONGEST_CHAIN: usize = 32;

/// Lists and styles.
#[derive(Debug, Default)]
pub struct Lists {
    numbering: Numbering,
    styles: Vec<Style>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Style {
    base: u16,
    list: Option<u16>,
    level: Option<u8>,
}

impl Lists {
    /// Takes them from the header and the table stream. What is broken numbers nothing.
    #[must_use]
    pub fn new(header: &[u8], table: &[u8]) -> Self {
        const STYLES: usize = 1;
        let numbering = numbering(header, table).unwrap_or_default();
        let styles = place(header, table, STYLES).and_then(styles).unwrap_or_default();
        Self { numbering, styles }
    }

    /// Counts a paragraph of a style with a list and level of its own, and gives the number that is printed before it.
    pub fn next(&mut self, style: u16, list: Option<u16>, level: Option<u8>) -> Option<String> {
        let chain = || {
            let first = self.styles.get(usize::from(style));
            std::iter::successors(first, |it| self.styles.get(usize::from(it.base))).take(LONGEST_CHAIN)
        };
        let list = list.or_else(|| chain().find_map(|it| it.list))?;
        let level = level.or_else(|| chain().find_map(|it| it.level)).unwrap_or(0);
        self.numbering.count(&list.to_string(), usize::from(level))
    }
}

fn styles(mut rest: &[u8]) -> Option<Vec<Style>> {
    let head = rest.get(2..2 + usize::from(u16_at(rest, 0)?))?;
    let base_length = usize::from(u16_at(head, 2)?);
    rest = rest.get(2 + head.len()..)?;
    let mut styles = Vec::new();
    while let Some(length) = u16_at(rest, 0) {
        let Some(style) = rest.get(2..2 + usize::from(length)) else { break };
        rest = &rest[2 + usize::from(length)..];
        styles.push(paragraph_style(style, base_length).unwrap_or(Style { base: u16::MAX, ..Style::default() }));
    }
    Some(styles)
}

/// A style of paragraphs; `None` for another kind.
fn paragraph_style(style: &[u8], base_length: usize) -> Option<Style> {
    const PARAGRAPHS: u16 = 1;
    let kind = u16_at(style, 2)?;
    if kind & 0xf != PARAGRAPHS {
        return None;
    }
    let name_length = usize::from(u16_at(style, base_length)?);
    let properties = base_length + 2 + 2 * name_length + 2;
    let properties = properties + properties % 2;
    let changes = style.get(properties + 2..)?.get(..usize::from(u16_at(style, properties)?))?;
    let mut found = Style { base: kind >> 4, ..Style::default() };
    for (code, operand) in sprms(changes.get(2..)?) {
        match code {
            0x460b => found.list = u16_at(operand, 0),
            0x260a => found.level = operand.first().copied(),
            _ => {}
        }
    }
    Some(found)
}

fn numbering(header: &[u8], table: &[u8]) -> Option<Numbering> {
    const DEFINITIONS: usize = 73;
    const LISTS: usize = 74;
    let heads = place(header, table, DEFINITIONS)?;
    let n = usize::from(u16_at(heads, 0)?);
    // The levels follow behind the structure, outside the length that the header tells.
    let mut rest = table.get(super::binary::end(header, DEFINITIONS)?..)?;
    let mut definitions = BTreeMap::new();
    for head in heads.get(2..)?.chunks_exact(28).take(n) {
        let n_levels = if head[26] & 1 == 1 { 1 } else { LEVELS };
        let mut levels = Vec::with_capacity(LEVELS);
        for _ in 0..n_levels {
            let (level, behind) = level(rest)?;
            levels.push(level);
            rest = behind;
        }
        definitions.insert(u32_at(head, 0)?.to_string(), levels);
    }
    let heads = place(header, table, LISTS)?;
    let n = u32_at(heads, 0)? as usize;
    let list_heads = heads.get(4..)?.chunks_exact(16).take(n);
    let mut rest = heads.get(n.checked_mul(16)?.checked_add(4)?..)?;
    let mut lists = BTreeMap::new();
    for (index, head) in list_heads.enumerate() {
        let mut list = List { definition: u32_at(head, 0)?.to_string(), ..List::default() };
        rest = rest.get(4..).unwrap_or_default();
        for _ in 0..head[12] {
            let (Some(start), Some(marks)) = (u32_at(rest, 0), u32_at(rest, 4)) else { break };
            rest = rest.get(8..)?;
            let at = (marks & 0xf) as usize;
            if marks & 0x10 != 0 {
                list.starts.insert(at, start);
            }
            if marks & 0x20 != 0 {
                let (level, behind) = level(rest)?;
                list.levels.insert(at, level);
                rest = behind;
            }
        }
        // Paragraphs count the lists from 1.
        lists.insert((index + 1).to_string(), list);
    }
    Some(Numbering::of(definitions, lists))
}

/// A level, and what is behind it.
fn level(bytes: &[u8]) -> Option<(Level, &[u8])> {
    const LEGAL: u8 = 0x04;
    const GOES_ON: u8 = 0x08;
    let head = bytes.get(..28)?;
    let text = bytes.get(28 + usize::from(head[24]) + usize::from(head[25])..)?;
    let length = usize::from(u16_at(text, 0)?);
    let units: Vec<u16> = text.get(2..2 + 2 * length)?.chunks_exact(2).filter_map(|it| u16_at(it, 0)).collect();
    let mut written = String::new();
    for c in char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)) {
        // The number of a level stands as the level itself.
        match c as u32 {
            level @ 0..=8 => {
                written.push('%');
                written.push_str(&(level + 1).to_string());
            }
            _ => written.push(c),
        }
    }
    let level = Level {
        start: u32_at(head, 0)?,
        format: format(head[4]).to_owned(),
        text: written,
        is_legal: head[5] & LEGAL != 0,
        goes_on: head[5] & GOES_ON != 0,
        style: None,
    };
    Some((level, &text[2 + 2 * length..]))
}

/// What WordprocessingML calls a format of numbers.
fn format(code: u8) -> &'static str {
    match code {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        10 => "ideographDigital",
        11 => "japaneseCounting",
        14 | 19 => "decimalFullWidth",
        16 => "japaneseLegal",
        17 => "japaneseDigitalTenThousand",
        18 | 28 => "decimalEnclosedCircle",
        22 => "decimalZero",
        23 => "bullet",
        26 => "decimalEnclosedFullstop",
        27 => "decimalEnclosedParen",
        29 => "ideographEnclosedCircle",
        30 => "ideographTraditional",
        31 => "ideographZodiac",
        33 | 35 => "taiwaneseCounting",
        34 => "ideographLegalTraditional",
        36 => "taiwaneseDigital",
        37 | 39 => "chineseCountingThousand",
        38 => "chineseLegalSimplified",
        57 => "numberInDash",
        255 => "none",
        _ => "decimal",
    }
}
