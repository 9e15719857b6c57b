//! Characters of a .doc with their properties into lines, cells and rows.

use super::binary::{Runs, Unit, sprms};
use super::blocks::Assembler;
use super::compound::{u16_at, u32_at};
use super::lists::Lists;
use super::table::RowDefinition;
use crate::document::limits::Deadline;
use crate::document::reject::{Reason, Reject};

const CELL: u16 = 0x07;
const PARAGRAPH: u16 = 0x0d;
const PAGE: u16 = 0x0c;
const FIELD: u16 = 0x13;
const RESULT: u16 = 0x14;
const FIELD_END: u16 = 0x15;

/// Writes the parts of a document.
#[derive(Debug)]
pub struct Writer<'b> {
    assembler: Assembler,
    characters: Runs<'b>,
    paragraphs: Runs<'b>,
    /// The stream for what is too long for its page.
    data: &'b [u8],
    lists: Lists,
    /// Pictures met so far.
    pub n_pictures: usize,
}

/// How a character is printed.
#[derive(Debug, Clone, Copy, Default)]
struct Look {
    is_deleted: bool,
    is_hidden: bool,
    is_raised: bool,
    symbol: Option<u16>,
}

/// What a paragraph is.
#[derive(Debug, Default)]
struct Paragraph {
    is_in_table: bool,
    ends_row: bool,
    depth: Option<u32>,
    ends_inner_cell: bool,
    ends_inner_row: bool,
    row: RowDefinition,
    /// Its style, its list and level.
    style: u16,
    list: Option<u16>,
    level: Option<u8>,
}

impl<'b> Writer<'b> {
    /// Ready to write.
    #[must_use]
    pub fn new(assembler: Assembler, characters: Runs<'b>, paragraphs: Runs<'b>, data: &'b [u8], lists: Lists) -> Self {
        Self { assembler, characters, paragraphs, data, lists, n_pictures: 0 }
    }

    /// What was written.
    #[must_use]
    pub fn finish(self) -> Assembler {
        self.assembler
    }

    /// Writes a part: the text itself, the notes, the text boxes.
    ///
    /// # Errors
    /// [`Reason::Timeout`].
    pub fn part(&mut self, units: &[Unit], deadline: Deadline) -> Result<(), Reject> {
        let is_instruction = instructions(units);
        let mut line = Line::default();
        let mut properties: &[u8] = &[];
        let mut look = Look::default();
        for (unit, is_instruction) in units.iter().zip(is_instruction) {
            let here = self.characters.at(unit.offset);
            if !std::ptr::eq(here, properties) {
                properties = here;
                look = Look::new(here);
            }
            match unit.code {
                CELL | PARAGRAPH | PAGE => {
                    if deadline.is_over() {
                        return Err(Reject::new(Reason::Timeout, "the document takes too long to read"));
                    }
                    self.end(unit, look, &mut line);
                }
                _ if is_instruction || look.is_hidden || look.is_deleted => {}
                // A drawn object may be a text box: the text of those follows at the end.
                0x01 => self.n_pictures += usize::from(look.symbol.is_none()),
                0x28 if look.symbol.is_some() => line.units.extend(look.symbol),
                0x09 => line.units.push(0x09),
                0x0a | 0x0b | 0x0e => line.units.push(0x0a),
                0x1e => line.units.push(u16::from(b'-')),
                0x00..=0x1f => {}
                digit @ 0x30..=0x39 if look.is_raised => line.units.push(raised(digit)),
                code => line.units.push(code),
            }
        }
        if !line.units.is_empty() {
            self.assembler.line(0, line.take());
        }
        Ok(())
    }

    /// Ends a paragraph, a cell or a row.
    fn end(&mut self, mark: &Unit, look: Look, line: &mut Line) {
        let paragraph = self.paragraph(mark.offset);
        let depth = paragraph.depth.unwrap_or(u32::from(paragraph.is_in_table)) as usize;
        let ends_row = (mark.code == CELL && paragraph.ends_row) || (depth > 1 && paragraph.ends_inner_row);
        let ends_cell = (mark.code == CELL && depth > 0) || (depth > 1 && paragraph.ends_inner_cell);
        let label = if ends_row { None } else { self.lists.next(paragraph.style, paragraph.list, paragraph.level) };
        line.label(label);
        if ends_row {
            line.units.clear();
            if look.is_deleted {
                self.assembler.drop_row(depth);
            } else {
                self.assembler.end_row(depth, &paragraph.row.cells());
            }
        } else if ends_cell {
            self.assembler.line(depth, line.take());
            self.assembler.end_cell(depth);
        } else if !look.is_deleted {
            // A paragraph mark that is deleted joins two paragraphs.
            self.assembler.line(depth, line.take());
        }
    }

    fn paragraph(&mut self, offset: u32) -> Paragraph {
        let mut paragraph = Paragraph::default();
        let own = self.paragraphs.at(offset);
        paragraph.style = u16_at(own, 0).unwrap_or(0);
        for (code, operand) in sprms(own.get(2..).unwrap_or_default()) {
            const ELSEWHERE: [u16; 2] = [0x6645, 0x6646];
            if ELSEWHERE.contains(&code) {
                let far = u32_at(operand, 0).and_then(|it| self.data.get(it as usize..));
                let far = far.and_then(|it| it.get(2..)?.get(..usize::from(u16_at(it, 0)?))).unwrap_or_default();
                sprms(far).for_each(|it| paragraph.apply(it.0, it.1));
            }
            paragraph.apply(code, operand);
        }
        paragraph
    }
}

impl Paragraph {
    fn apply(&mut self, code: u16, operand: &[u8]) {
        let is_on = operand.first().is_some_and(|it| *it != 0);
        match code {
            0x2416 => self.is_in_table = is_on,
            0x2417 => self.ends_row = is_on,
            0x6649 => self.depth = u32_at(operand, 0),
            0x244b => self.ends_inner_cell = is_on,
            0x460b => self.list = u16_at(operand, 0),
            0x260a => self.level = operand.first().copied(),
            0x244c => self.ends_inner_row = is_on,
            other => self.row.apply(other, operand),
        }
    }
}

impl Look {
    fn new(properties: &[u8]) -> Self {
        let mut look = Self::default();
        for (code, operand) in sprms(properties) {
            // 0 and 1 say it; 128 and 129 refer to the style, which hardly ever hides.
            let is_on = operand.first().is_some_and(|it| matches!(it, 1 | 129));
            match code {
                0x0800 => look.is_deleted = is_on,
                0x083c => look.is_hidden = is_on,
                0x2a48 => look.is_raised = operand.first() == Some(&1),
                0x6a09 => look.symbol = u16_at(operand, 2),
                _ => {}
            }
        }
        look
    }
}

/// Which characters are instructions of fields and not text. A field that is not complete hides nothing.
fn instructions(units: &[Unit]) -> Vec<bool> {
    // How many instructions begin, less those that end, before each character.
    let mut steps = vec![0_i32; units.len()];
    let mut open: Vec<Option<usize>> = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let start = match unit.code {
            FIELD => {
                open.push(Some(at));
                None
            }
            RESULT => open.last_mut().and_then(Option::take),
            FIELD_END => open.pop().flatten(),
            _ => None,
        };
        if let Some(start) = start {
            steps[start] += 1;
            steps[at] -= 1;
        }
    }
    let mut depth = 0;
    let is_inside = |step: i32| {
        depth += step;
        depth > 0
    };
    steps.into_iter().map(is_inside).collect()
}

#[derive(Debug, Default)]
struct Line {
    units: Vec<u16>,
}

impl Line {
    /// Puts the number of its paragraph before it, where it says something.
    fn label(&mut self, label: Option<String>) {
        const BLANKS: [u16; 3] = [0x20, 0x09, 0x0a];
        if let Some(label) = label.filter(|_| self.units.iter().any(|it| !BLANKS.contains(it))) {
            self.units.splice(0..0, label.encode_utf16());
        }
    }

    fn take(&mut self) -> String {
        String::from_utf16_lossy(&std::mem::take(&mut self.units))
    }
}

/// A digit of 10², which is not 102.
fn raised(digit: u16) -> u16 {
    match digit {
        0x31 => 0xb9,
        0x32 => 0xb2,
        0x33 => 0xb3,
        other => 0x2070 + other - 0x30,
    }
}
