//! A workbook (XLSX, ECMA-376), written sheet by sheet: XML in a zip, in bounded memory.
//!
//! Numbers go in as their digits and not by way of a float; text is never taken for a number, a date or a formula. The bytes depend on
//! what was written only: the times in the zip and in the properties are fixed.

use std::fmt::Write as _;
use std::io::{Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xlsx::APPLICATION;

/// Rows of a sheet, the header included.
pub const MAX_ROWS: u32 = 1_048_576;
/// UTF-16 units of a cell.
const MAX_UNITS: usize = 32_767;
/// Significant digits of a number.
const MAX_DIGITS: usize = 15;
/// Characters of a sheet's name.
const MAX_NAME: usize = 31;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Styles, by their position in `xl/styles.xml`.
const BOLD: u8 = 1;
const DAY: u8 = 2;
const WRAPPED: u8 = 3;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'t> {
    /// Nothing: NULL.
    Empty,
    /// Text.
    Text(&'t str),
    /// Text of several lines, for the contents.
    Wrapped(&'t str),
    /// Text in bold.
    Head(&'t str),
    /// A number, by its digits.
    Number(&'t str),
    /// A day, counted from 1970-01-01.
    Day(i32),
    /// True or false.
    Bool(bool),
}

/// A workbook on its way.
pub struct Workbook<W: Write + Seek> {
    zip: ZipWriter<W>,
    names: Vec<String>,
    row: u32,
    line: String,
    links: String,
    /// Texts that were cut to what a cell can hold.
    pub n_cut: u64,
}

impl<W: Write + Seek> Workbook<W> {
    /// Begins one; the sheet of contents comes first in it, and is written last.
    ///
    /// # Errors
    /// - what the file meets
    pub fn begin(out: W, contents: &str) -> zip::result::ZipResult<Self> {
        let names = vec![contents.to_owned()];
        let mut book = Self { zip: ZipWriter::new(out), names, row: 0, line: String::new(), links: String::new(), n_cut: 0 };
        book.part(
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\">\
                 <Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/>\
                 <Relationship Id=\"rId2\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
                 <Relationship Id=\"rId3\" Type=\"{RELATIONS}/extended-properties\" Target=\"docProps/app.xml\"/>\
                 </Relationships>"
            ),
        )?;
        book.part(
            "docProps/app.xml",
            &format!(
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">{APPLICATION}</Properties>"
            ),
        )?;
        book.part(
            "docProps/core.xml",
            &format!(
                "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
                 xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:creator>gongkai</dc:creator>\
                 <dcterms:created xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:created>\
                 <dcterms:modified xsi:type=\"dcterms:W3CDTF\">1980-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>"
            ),
        )?;
        Ok(book)
    }

    fn part(&mut self, name: &str, xml: &str) -> zip::result::ZipResult<()> {
        self.start(name)?;
        self.zip.write_all(HEAD.as_bytes())?;
        Ok(self.zip.write_all(xml.as_bytes())?)
    }

    fn start(&mut self, name: &str) -> zip::result::ZipResult<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        self.zip.start_file(name, options.last_modified_time(DateTime::default()))
    }

    /// Begins a sheet with its header; `widths` in characters. Gives the name that it got: that of a sheet must be new, short and
    /// without some characters.
    ///
    /// # Errors
    /// - what the file meets
    pub fn begin_sheet(&mut self, name: &str, header: &[&str], widths: &[usize]) -> zip::result::ZipResult<String> {
        let name = self.free_name(name);
        self.names.push(name.clone());
        self.open_sheet(self.names.len(), header, widths)?;
        Ok(name)
    }

    fn open_sheet(&mut self, number: usize, header: &[&str], widths: &[usize]) -> zip::result::ZipResult<()> {
        self.row = 0;
        self.links.clear();
        let mut columns = String::new();
        for (at, width) in widths.iter().enumerate() {
            // Writing to a String does not fail.
            let _ = write!(columns, "<col min=\"{0}\" max=\"{0}\" width=\"{width}\" customWidth=\"1\"/>", at + 1);
        }
        let columns = if columns.is_empty() { columns } else { format!("<cols>{columns}</cols>") };
        let pane = "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>";
        self.part(
            &format!("xl/worksheets/sheet{number}.xml"),
            &format!(
                "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">{pane}</sheetView></sheetViews>{columns}<sheetData>"
            ),
        )?;
        let header: Vec<Cell<'_>> = header.iter().map(|it| Cell::Head(it)).collect();
        self.row(&header)
    }

    /// A name that a sheet may have and none has yet.
    fn free_name(&self, name: &str) -> String {
        let legal: String = name.chars().map(|c| if "[]:*?/\\'".contains(c) { '_' } else { c }).collect();
        let cut = |keep: usize| legal.chars().take(keep).collect::<String>();
        let is_free = |name: &str| !self.names.iter().any(|it| it.eq_ignore_ascii_case(name));
        let tails = (2..).map(|number| format!(" ({number})"));
        let others = tails.map(|tail| format!("{}{tail}", cut(MAX_NAME - tail.chars().count())));
        std::iter::once(cut(MAX_NAME)).chain(others).find(|it| is_free(it)).unwrap_or_default()
    }

    /// True where the sheet holds no further row.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.row >= MAX_ROWS
    }

    /// Writes a row.
    ///
    /// # Errors
    /// - what the file meets
    pub fn row(&mut self, cells: &[Cell<'_>]) -> zip::result::ZipResult<()> {
        self.row += 1;
        let row = self.row;
        let mut line = std::mem::take(&mut self.line);
        line.clear();
        // Writing to a String does not fail.
        let _ = write!(line, "<row r=\"{row}\">");
        for (at, cell) in cells.iter().enumerate() {
            let place = format!("{}{row}", column_name(at));
            let _ = match cell {
                Cell::Empty => Ok(()),
                Cell::Number(digits) if is_exact(digits) => write!(line, "<c r=\"{place}\"><v>{digits}</v></c>"),
                Cell::Day(day) if *day >= FIRST_DAY => write!(line, "<c r=\"{place}\" s=\"{DAY}\"><v>{}</v></c>", day + EPOCH),
                Cell::Day(day) => write!(line, "<c r=\"{place}\" t=\"inlineStr\"><is><t>{}</t></is></c>", date(*day)),
                Cell::Bool(it) => write!(line, "<c r=\"{place}\" t=\"b\"><v>{}</v></c>", u8::from(*it)),
                Cell::Text(text) | Cell::Number(text) | Cell::Wrapped(text) | Cell::Head(text) => {
                    let style = match cell {
                        Cell::Head(_) => BOLD,
                        Cell::Wrapped(_) => WRAPPED,
                        _ => 0,
                    };
                    let (text, is_cut) = fit(text);
                    self.n_cut += u64::from(is_cut);
                    write!(line, "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
                }
            };
        }
        line.push_str("</row>\n");
        let written = self.zip.write_all(line.as_bytes());
        self.line = line;
        Ok(written?)
    }

    /// The first cell of the row just written leads to the sheet `name`.
    pub fn link_to(&mut self, name: &str) {
        let (row, name) = (self.row, escape(name));
        // Writing to a String does not fail.
        let _ = write!(self.links, "<hyperlink ref=\"A{row}\" location=\"'{name}'!A1\" display=\"{name}\"/>");
    }

    /// Ends the sheet that was begun.
    ///
    /// # Errors
    /// - what the file meets
    pub fn end_sheet(&mut self) -> zip::result::ZipResult<()> {
        let links = if self.links.is_empty() { String::new() } else { format!("<hyperlinks>{}</hyperlinks>", self.links) };
        Ok(self.zip.write_all(format!("</sheetData>{links}</worksheet>").as_bytes())?)
    }

    /// Begins the sheet of contents; behind it comes [`Workbook::finish`] only.
    ///
    /// # Errors
    /// - what the file meets
    pub fn begin_contents(&mut self, header: &[&str], widths: &[usize]) -> zip::result::ZipResult<()> {
        self.open_sheet(1, header, widths)
    }

    /// Writes what holds the sheets together.
    ///
    /// # Errors
    /// - what the file meets
    pub fn finish(mut self) -> zip::result::ZipResult<W> {
        let mut sheets = String::new();
        let mut targets = String::new();
        let mut types = String::new();
        for (at, name) in self.names.iter().enumerate() {
            let (number, name) = (at + 1, escape(name));
            // Writing to a String does not fail.
            let _ = write!(sheets, "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
            let _ = write!(
                targets,
                "<Relationship Id=\"rId{number}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
            );
            let _ =
                write!(types, "<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"{SHEET}.worksheet+xml\"/>");
        }
        let styles_id = self.names.len() + 1;
        self.part(
            "xl/workbook.xml",
            &format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{sheets}</sheets></workbook>"),
        )?;
        self.part(
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\">{targets}\
                 <Relationship Id=\"rId{styles_id}\" Type=\"{RELATIONS}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        )?;
        self.part("xl/styles.xml", &format!("<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>"))?;
        self.part(
            "[Content_Types].xml",
            &format!(
                "<Types xmlns=\"{PACKAGE}/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{SHEET}.sheet.main+xml\"/>{types}\
                 <Override PartName=\"/xl/styles.xml\" ContentType=\"{SHEET}.styles+xml\"/>\
                 <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
                 <Override PartName=\"/docProps/app.xml\" \
                 ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>"
            ),
        )?;
        self.zip.finish()
    }
}

const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// Plain, bold, day, wrapped.
const STYLES: &str = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>\
    <xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">\
    <alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>\
    <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// Days from the epoch of workbooks, 1899-12-30, to 1970-01-01.
const EPOCH: i32 = 25_569;
/// 1900-03-01: before it workbooks count a day that never was.
const FIRST_DAY: i32 = 61 - EPOCH;

fn date(day: i32) -> String {
    let days = chrono::Duration::days(day.into());
    chrono::NaiveDate::default()
        .checked_add_signed(days)
        .map_or_else(|| format!("{day} days after 1970-01-01"), |it| it.to_string())
}

/// True where a workbook holds the number as it is: it keeps 15 significant digits and makes zeros of the rest.
fn is_exact(digits: &str) -> bool {
    let (mantissa, _) = digits.split_once(['e', 'E']).unwrap_or((digits, ""));
    let is_number = mantissa.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-') && !mantissa.is_empty();
    let significant: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    is_number && significant.trim_start_matches('0').trim_end_matches('0').len() <= MAX_DIGITS
}

/// A, B, ..., Z, AA
fn column_name(mut at: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.insert(0, b'A' + u8::try_from(at % 26).unwrap_or(0));
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    String::from_utf8_lossy(&name).into_owned()
}

/// The text as XML, and true where it is longer than a cell and was cut; then it says so at its end.
fn fit(text: &str) -> (String, bool) {
    let n_units = text.encode_utf16().count();
    if n_units <= MAX_UNITS {
        return (escape(text), false);
    }
    let tail = format!("…[cut: a cell holds {MAX_UNITS} characters, this text has {n_units}]");
    let mut left = MAX_UNITS - tail.encode_utf16().count();
    let kept: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left -= if fits { c.len_utf16() } else { left };
            fits
        })
        .collect();
    (escape(&kept) + &tail, true)
}

/// Text as XML. Characters that XML has not are written `_xHHHH_`, and what looks like that is protected in the same way.
fn escape(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        // Writing to a String does not fail.
        let _ = match c {
            '&' => write!(xml, "&amp;"),
            '<' => write!(xml, "&lt;"),
            '>' => write!(xml, "&gt;"),
            '"' => write!(xml, "&quot;"),
            '_' if is_escape(&text[at..]) => write!(xml, "_x005F_"),
            '\n' | '\t' => write!(xml, "{c}"),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => write!(xml, "_x{:04X}_", u32::from(c)),
            c => write!(xml, "{c}"),
        };
    }
    xml
}

/// `_x0041_`
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 7 && bytes[1] == b'x' && bytes[2..6].iter().all(u8::is_ascii_hexdigit) && bytes[6] == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_their_names() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(column_name), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn numbers_are_numbers_where_none_of_their_digits_is_lost() {
        for digits in ["0", "-12", "856376331.05", "123456789012345", "12345678901234500000", "0.5", "1e-7", "-0.00012"] {
            assert!(is_exact(digits), "{digits}");
        }
        for digits in ["1234567890123456", "-9007199254740993", "12345678901.23456", "NaN", "inf", ""] {
            assert!(!is_exact(digits), "{digits}");
        }
    }

    #[test]
    fn text_comes_through() {
        assert_eq!(escape("<a & \"b\">\n=1+1"), "&lt;a &amp; &quot;b&quot;&gt;\n=1+1");
        assert_eq!(escape("a\rb\u{b}_x0041_ _x_"), "a_x000D_b_x000B__x005F_x0041_ _x_");
        assert_eq!(fit("字"), ("字".to_owned(), false));
        let (cut, is_cut) = fit(&"𠮷".repeat(20_000));
        assert!(is_cut && cut.ends_with("this text has 40000]"), "{}", &cut[cut.len() - 100..]);
        assert!((MAX_UNITS - 1..=MAX_UNITS).contains(&cut.encode_utf16().count()));
    }

    #[test]
    fn days_before_the_leap_day_that_never_was_are_text() {
        assert_eq!((date(0).as_str(), date(FIRST_DAY).as_str()), ("1970-01-01", "1900-03-01"));
    }

    #[test]
    fn sheets_have_names_of_their_own() {
        let mut book = Workbook::begin(std::io::Cursor::new(Vec::new()), "contents").unwrap();
        let long = "a_name_that_is_longer_than_a_sheet_may_have";
        let mut names = Vec::new();
        for name in [long, long, "Contents", "a/b"] {
            names.push(book.begin_sheet(name, &["x"], &[]).unwrap());
            book.end_sheet().unwrap();
        }
        assert_eq!(names, ["a_name_that_is_longer_than_a_sh", "a_name_that_is_longer_than_ (2)", "Contents (2)", "a_b"]);
    }
}
