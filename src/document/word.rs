//! Legacy Word and WPS documents (.doc, .wps) into text and tables.

mod binary;
pub mod blocks;
pub mod compound;
mod lists;
pub mod rows;
pub mod rtf_tokens;
pub mod summary;
mod table;
mod text;

use super::content::{Content, ContentBuilder};
use super::limits::Limits;
use super::reject::{Reason, Reject, needs_converter};
use crate::finding::Finding;
use binary::{Of, Pieces, Runs, place};
use blocks::Assembler;
use compound::{Compound, u16_at, u32_at};
use lists::Lists;
use text::Writer;

/// Reads a .doc or .wps.
///
/// # Errors
/// * [`Reason::Encrypted`]: it needs a password (also a docx that does)
/// * [`Reason::Unsupported`]: another compound file, such as a spreadsheet
/// * [`Reason::NeedsConverter`]: written before Word 97
/// * [`Reason::Truncated`]: parts are missing or broken
/// * [`Reason::NoTextLayer`], [`Reason::Empty`], [`Reason::Timeout`], [`Reason::TooLarge`]
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    let deadline = limits.start();
    if bytes.len() as u64 > limits.max_bytes {
        return Err(Reject::new(Reason::TooLarge, format!("more than {} bytes", limits.max_bytes)));
    }
    let file = Compound::open(bytes)?;
    let Some(stream) = file.stream("WordDocument") else { return Err(another(&file)) };
    let truncated = || Reject::new(Reason::Truncated, "the Word document breaks off");
    const WORD: u16 = 0xa5ec;
    /// Word 97; what is older keeps its text otherwise.
    const OLDEST: u16 = 0x00c1;
    const ENCRYPTED: u16 = 0x0100;
    const OTHER_TABLE: u16 = 0x0200;
    let number = |at: usize| u16_at(&stream, at).ok_or_else(truncated);
    let (magic, version, flags) = (number(0)?, number(2)?, number(10)?);
    if flags & ENCRYPTED != 0 {
        return Err(Reject::new(Reason::Encrypted, "the document needs a password"));
    }
    if magic != WORD || version < OLDEST {
        return Err(needs_converter("a document from before Word 97"));
    }
    let tables = if flags & OTHER_TABLE == 0 { ["0Table", "1Table"] } else { ["1Table", "0Table"] };
    let table = tables.iter().find_map(|it| file.stream(it)).ok_or_else(truncated)?;
    let data = file.stream("Data").unwrap_or_default();

    const CHARACTERS: usize = 12;
    const PARAGRAPHS: usize = 13;
    const TEXT: usize = 33;
    let part = |index| place(&stream, &table, index).ok_or_else(truncated);
    let pieces = Pieces::new(part(TEXT)?).ok_or_else(truncated)?;
    let characters = Runs::new(&stream, part(CHARACTERS)?, Of::Characters).ok_or_else(truncated)?;
    let paragraphs = Runs::new(&stream, part(PARAGRAPHS)?, Of::Paragraphs).ok_or_else(truncated)?;
    let lists = Lists::new(&stream, &table);
    let mut writer = Writer::new(Assembler::default(), characters, paragraphs, &data, lists);

    // The text is followed by notes, heads and feet, macros, remarks, end notes and text boxes, whose lengths the header tells.
    const LENGTHS: usize = 76;
    let mut start = 0_u32;
    for (part, is_read) in [true, true, false, false, false, true, true].into_iter().enumerate() {
        let length = u32_at(&stream, LENGTHS + 4 * part).ok_or_else(truncated)?;
        let end = start.checked_add(length).ok_or_else(truncated)?;
        if is_read {
            // Each character takes a byte at least: more of them are a fault.
            let units: Vec<_> = pieces.units(&stream, start..end).take(stream.len()).collect();
            if units.len() != length as usize {
                return Err(truncated());
            }
            writer.part(&units, deadline)?;
        }
        start = end;
    }
    let mut builder = ContentBuilder::new("doc");
    for (name, value) in file.stream("\u{5}SummaryInformation").map(|it| summary::properties(&it)).unwrap_or_default() {
        builder.state(name, value);
    }
    let n_pictures = writer.n_pictures;
    writer.finish().write(&mut builder);
    finish(builder, n_pictures)
}

/// A raised digit as a character of its own: 10² is not 102.
#[must_use]
pub fn raised(c: char) -> char {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    c.to_digit(10).and_then(|it| DIGITS.get(it as usize)).copied().unwrap_or(c)
}

/// The document, with a finding or a reject where pictures stand for its text.
///
/// # Errors
/// [`Reason::NoTextLayer`], [`Reason::Empty`]: there is no text.
pub fn finish(builder: ContentBuilder, n_pictures: usize) -> Result<Content, Reject> {
    if builder.is_empty() {
        return Err(match n_pictures {
            0 => Reject::new(Reason::Empty, "the document holds no text"),
            n => Reject::new(Reason::NoTextLayer, format!("{n} pictures and no text")),
        });
    }
    let mut content = builder.finish(None);
    if n_pictures > 0 && content.grids.is_empty() {
        let message = format!("no table, but {n_pictures} pictures: the tables may be pictures");
        content.findings.push(Finding::new("table-is-image", "reports", message));
    }
    Ok(content)
}

/// What a compound file without a Word document is.
fn another(file: &Compound<'_>) -> Reject {
    let kinds = [
        ("EncryptedPackage", Reason::Encrypted, "the document needs a password"),
        ("Workbook", Reason::Unsupported, "a spreadsheet, not a text document"),
        ("Book", Reason::Unsupported, "a spreadsheet, not a text document"),
        ("PowerPoint Document", Reason::Unsupported, "a presentation, not a text document"),
    ];
    if file.has("MatOST") {
        return needs_converter("a Microsoft Works document");
    }
    let kind = kinds.iter().find(|it| file.has(it.0));
    kind.map_or_else(|| Reject::new(Reason::Unsupported, "a compound file without a Word document"), |it| Reject::new(it.1, it.2))
}

#[cfg(test)]
mod tests {
    use super::compound::MAGIC;
    use super::read;
    use crate::document::limits::Limits;
    use crate::document::reject::Reason;

    /// A heading, and a table with a cell over all columns, one over two rows, and a blank one.
    const TABLE: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/documents/table.doc"));
    /// Deleted, inserted, hidden and raised text, a field, and a table inside a table.
    const CHANGES: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/documents/changes.doc"));

    /// Numbered paragraphs of three levels, one of them by its style.
    const NUMBERS: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/documents/numbers.doc"));

    #[test]
    fn automatic_numbers_are_written() {
        let expect = "一、总体情况\n（一）主动公开\n（二）依申请公开\n1. 件\n正文\n二、主动公开政府信息情况\n（一）再\n";
        assert_eq!(read(NUMBERS, &Limits::default()).unwrap().text, expect);
    }

    #[test]
    fn cells_span_columns_and_rows() {
        let content = read(TABLE, &Limits::default()).unwrap();
        let expect =
            "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 制发 | 废止 | 现行\n规章 | 7 |  | 12\n11 | 22 | 33\n完\n";
        assert_eq!(content.text, expect);
        let cells = content.grids.iter().flat_map(|it| &it.cells);
        let got: Vec<String> = cells.map(|it| format!("{},{} {}x{}", it.row, it.column, it.row_span, it.column_span)).collect();
        let expect = "0,0 1x4|1,0 1x1|1,1 1x1|1,2 1x1|1,3 1x1|2,0 2x1|2,1 1x1|2,2 1x1|2,3 1x1|3,1 1x1|3,2 1x1|3,3 1x1";
        assert_eq!(got.join("|"), expect);
        assert!(content.statements.iter().any(|it| it.name == "title" && it.value == "云泽县年度报告"));
    }

    #[test]
    fn only_what_is_printed_is_read() {
        let content = read(CHANGES, &Limits::default()).unwrap();
        assert_eq!(content.text, "公开11件，面积 10m²1\n外\n内00 | 内01\n内10 | 内11\n末\n");
    }

    #[track_caller]
    fn check_reject(bytes: &[u8], expect: Reason) {
        assert_eq!(read(bytes, &Limits::default()).map(|it| it.text).map_err(|it| it.reason), Err(expect));
    }

    /// The table with some bytes changed: `at` is behind the first place where `find` stands.
    fn changed(find: &[u8], at: usize, to: &[u8]) -> Vec<u8> {
        let mut bytes = TABLE.to_vec();
        let start = bytes.windows(find.len()).position(|it| it == find).unwrap() + at;
        bytes[start..start + to.len()].copy_from_slice(to);
        bytes
    }

    #[test]
    fn what_cannot_be_read_is_rejected() {
        const HEADER: &[u8] = &[0xec, 0xa5];
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        check_reject(b"", Reason::Truncated);
        check_reject(&MAGIC, Reason::Truncated);
        check_reject(&TABLE[..TABLE.len() / 2], Reason::Truncated);
        check_reject(&changed(HEADER, 11, &[0x01]), Reason::Encrypted);
        check_reject(&changed(HEADER, 2, &[0x65, 0]), Reason::NeedsConverter);
        // The length of the text, far beyond the file.
        check_reject(&changed(HEADER, 76, &[0xff, 0xff, 0xff, 0x7f]), Reason::Truncated);
        check_reject(&changed(&utf16("WordDocument"), 0, &utf16("Workbook\0\0\0\0")), Reason::Unsupported);
        check_reject(&changed(&utf16("1Table"), 0, &utf16("XTable")), Reason::Truncated);
    }
}
