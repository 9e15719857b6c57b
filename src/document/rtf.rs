//! RTF, as Word and WPS save it, into text and tables.

use std::collections::BTreeMap;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::content::{Content, ContentBuilder};
use super::limits::{Deadline, Limits};
use super::reject::{Reason, Reject};
use super::word::blocks::{Assembler, Definition};
use super::word::rows::{Edges, Vertical};
use super::word::rtf_tokens::{Token, Tokens, character};
use super::word::summary::encoding;
use super::word::{finish, raised};

/// Groups inside each other that are followed, whatever the limits say.
const DEEPEST: usize = 10_000;

/// Reads an RTF.
///
/// # Errors
/// * [`Reason::Unsupported`]: not an RTF
/// * [`Reason::Truncated`]: it ends inside a group
/// * [`Reason::TooDeep`], [`Reason::TooLarge`], [`Reason::Timeout`]
/// * [`Reason::NoTextLayer`], [`Reason::Empty`]
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    if !bytes.starts_with(b"{\\rtf") {
        return Err(Reject::new(Reason::Unsupported, "not an RTF"));
    }
    if bytes.len() as u64 > limits.max_bytes {
        return Err(Reject::new(Reason::TooLarge, format!("more than {} bytes", limits.max_bytes)));
    }
    let deepest = (limits.max_depth as usize).min(DEEPEST);
    let mut reader = Reader::new(limits.start());
    for token in Tokens::new(bytes) {
        match token {
            Token::Open if reader.groups.len() >= deepest => {
                return Err(Reject::new(Reason::TooDeep, format!("more than {deepest} groups inside each other")));
            }
            Token::Open => reader.open(),
            Token::Close => {
                reader.close();
                if reader.groups.is_empty() {
                    return reader.finish();
                }
            }
            Token::Word(name, number) => reader.word(name, number)?,
            Token::Byte(byte, is_escaped) => reader.byte(byte, is_escaped),
        }
    }
    Err(Reject::new(Reason::Truncated, "the RTF ends inside a group"))
}

/// What the text of a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Text of the document.
    Text,
    /// Nothing that is printed.
    Skipped,
    /// Fonts and their character sets.
    Fonts,
    /// A property of the document.
    Property(&'static str),
}

/// Formatting, which ends with its group.
#[derive(Debug, Clone, Copy)]
struct Group {
    kind: Kind,
    is_starred: bool,
    /// Characters that stand for a `\u` in old programs.
    uc: usize,
    font: i32,
    is_hidden: bool,
    is_deleted: bool,
    is_raised: bool,
    is_in_table: bool,
    depth: Option<usize>,
    /// Row definitions are those of an inner table.
    is_inner: bool,
    /// Its text is apart: a text box (1) or a note (2).
    apart: u8,
    /// Its text is the automatic number of a paragraph.
    is_label: bool,
}

/// Cells of a row as defined so far.
#[derive(Debug, Default)]
struct Row {
    left: i32,
    cells: Vec<Definition>,
    vertical: Option<Vertical>,
    joins_left: bool,
}

struct Reader {
    groups: Vec<Group>,
    assembler: Assembler,
    line: String,
    /// Number of the paragraph, until its first text comes.
    label: String,
    /// Bytes whose encoding waits for the next ones, and the half of a character.
    bytes: Vec<u8>,
    high: Option<u16>,
    /// Characters that are still to be left out after a `\u`.
    n_left_out: usize,
    ansi: &'static Encoding,
    fonts: BTreeMap<i32, &'static Encoding>,
    row: Row,
    inner_row: Row,
    /// Texts that are interrupted by a text box or note.
    interrupted: Vec<(Assembler, String)>,
    boxes: Vec<Assembler>,
    notes: Vec<Assembler>,
    properties: Vec<(&'static str, String)>,
    date: [i32; 5],
    n_pictures: usize,
    deadline: Deadline,
}

impl Reader {
    fn new(deadline: Deadline) -> Self {
        Self {
            groups: Vec::new(),
            assembler: Assembler::default(),
            line: String::new(),
            label: String::new(),
            bytes: Vec::new(),
            high: None,
            n_left_out: 0,
            ansi: WINDOWS_1252,
            fonts: BTreeMap::new(),
            row: Row::default(),
            inner_row: Row::default(),
            interrupted: Vec::new(),
            boxes: Vec::new(),
            notes: Vec::new(),
            properties: Vec::new(),
            date: [0; 5],
            n_pictures: 0,
            deadline,
        }
    }

    fn open(&mut self) {
        self.flush();
        self.n_left_out = 0;
        let outer = self.groups.last().copied().unwrap_or(Group {
            kind: Kind::Text,
            is_starred: false,
            uc: 1,
            font: -1,
            is_hidden: false,
            is_deleted: false,
            is_raised: false,
            is_in_table: false,
            depth: None,
            is_inner: false,
            apart: 0,
            is_label: false,
        });
        self.groups.push(Group { is_starred: false, apart: 0, ..outer });
    }

    fn close(&mut self) {
        self.flush();
        self.n_left_out = 0;
        let Some(group) = self.groups.pop() else { return };
        let outer_kind = self.groups.last().map_or(Kind::Text, |it| it.kind);
        if let Kind::Property(name) = group.kind
            && outer_kind != group.kind
        {
            let [year, month, day, hour, minute] = std::mem::take(&mut self.date);
            let date = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}");
            let value = if year > 0 { date } else { std::mem::take(&mut self.line).trim().to_owned() };
            self.line.clear();
            if !value.is_empty() {
                self.properties.push((name, value));
            }
        }
        if group.apart > 0 {
            self.end_line(0);
            if let Some((assembler, line)) = self.interrupted.pop() {
                let content = std::mem::replace(&mut self.assembler, assembler);
                self.line = line;
                if group.apart == 1 { self.boxes.push(content) } else { self.notes.push(content) }
            }
        }
    }

    fn finish(mut self) -> Result<Content, Reject> {
        self.end_line(0);
        for note in std::mem::take(&mut self.notes) {
            self.assembler.append(0, note);
        }
        let mut builder = ContentBuilder::new("rtf");
        for (name, value) in self.properties {
            builder.state(name, value);
        }
        self.assembler.write(&mut builder);
        finish(builder, self.n_pictures)
    }

    fn group(&mut self) -> &mut Group {
        self.groups.last_mut().expect("a word stands in a group: the file begins with one")
    }

    /// Tables around the paragraph.
    fn depth(&mut self) -> usize {
        let group = self.group();
        if group.is_in_table { group.depth.unwrap_or(1).max(1) } else { group.depth.unwrap_or(0) }
    }

    fn byte(&mut self, byte: u8, is_escaped: bool) {
        if self.n_left_out > 0 {
            self.n_left_out -= 1;
        } else if is_escaped || byte >= 0x20 {
            self.bytes.push(byte);
        }
    }

    /// Decodes the bytes that wait.
    fn flush(&mut self) {
        if self.high.take().is_some() {
            self.say("\u{fffd}");
        }
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let font = self.groups.last().map_or(-1, |it| it.font);
        let encoding = self.fonts.get(&font).copied().unwrap_or(self.ansi);
        let text = encoding.decode_without_bom_handling(&bytes).0;
        self.say(&text);
    }

    fn say(&mut self, text: &str) {
        let Some(group) = self.groups.last() else { return };
        match group.kind {
            Kind::Text if group.is_hidden || group.is_deleted => {}
            Kind::Text if group.is_label => self.label.push_str(text),
            Kind::Text if text.trim().is_empty() => self.line.push_str(text),
            Kind::Text if !self.label.is_empty() => {
                // What stands between number and text is no more than a blank, and none behind 一、.
                let label = std::mem::take(&mut self.label);
                let label = label.trim();
                if label.contains(char::is_alphanumeric) {
                    self.line.push_str(label);
                    self.line.push_str(if label.ends_with(|it: char| it.is_ascii()) { " " } else { "" });
                }
                self.say(text);
            }
            Kind::Text if group.is_raised => self.line.extend(text.chars().map(raised)),
            Kind::Text | Kind::Property(_) => self.line.push_str(text),
            Kind::Skipped | Kind::Fonts => {}
        }
    }

    fn unit(&mut self, unit: u16) {
        let high = self.high.take();
        if high.is_none() {
            self.flush();
        }
        match (high, unit) {
            (None, 0xd800..=0xdbff) => self.high = Some(unit),
            (Some(high), 0xdc00..=0xdfff) => self.say(&String::from_utf16_lossy(&[high, unit])),
            // Symbols lie in the private use area; digits of symbol fonts are no digits.
            (_, other) => self.say(&String::from_utf16_lossy(&[other])),
        }
    }

    fn end_line(&mut self, depth: usize) {
        self.flush();
        let line = std::mem::take(&mut self.line);
        self.label.clear();
        self.assembler.line(depth, line);
        for content in std::mem::take(&mut self.boxes) {
            self.assembler.append(depth, content);
        }
    }

    fn word(&mut self, name: &str, number: Option<i32>) -> Result<(), Reject> {
        if self.n_left_out > 0 {
            self.n_left_out -= 1;
            return Ok(());
        }
        let is_on = number != Some(0);
        let n = number.unwrap_or(0);
        if name == "u" {
            // Negative from 32768 on, since numbers once had 16 bits.
            self.unit(number.map_or(0xfffd, |it| (it & 0xffff) as u16));
            self.n_left_out = self.group().uc;
            return Ok(());
        }
        self.flush();
        match self.group().kind {
            Kind::Skipped => return Ok(()),
            Kind::Fonts => {
                match name {
                    "f" => self.group().font = n,
                    "fcharset" => {
                        let known = [(128, 932), (129, 949), (134, 936), (136, 950)];
                        if let Some((_, code_page)) = known.iter().find(|it| it.0 == n) {
                            let font = self.group().font;
                            self.fonts.insert(font, encoding(*code_page));
                        }
                    }
                    _ => {}
                }
                return Ok(());
            }
            Kind::Property(_) => {
                let places = ["yr", "mo", "dy", "hr", "min"];
                if let Some(at) = places.iter().position(|it| *it == name) {
                    self.date[at] = n;
                }
                return Ok(());
            }
            Kind::Text => {}
        }
        if let Some(kind) = destination(name) {
            self.n_pictures += usize::from(name == "pict");
            self.group().kind = kind;
            if matches!(kind, Kind::Property(_)) {
                self.date = [0; 5];
            }
            return Ok(());
        }
        if std::mem::take(&mut self.group().is_starred)
            && !matches!(name, "shppict" | "shpinst" | "nesttableprops" | "do" | "pntext")
        {
            self.group().kind = Kind::Skipped;
            return Ok(());
        }
        match name {
            "*" => self.group().is_starred = true,
            "ansicpg" => self.ansi = encoding(u16::try_from(n).unwrap_or(0)),
            "uc" => self.group().uc = usize::try_from(n).unwrap_or(1),
            "f" => self.group().font = n,
            "v" => self.group().is_hidden = is_on,
            "deleted" => self.group().is_deleted = is_on,
            "super" => self.group().is_raised = is_on,
            "nosupersub" | "sub" => self.group().is_raised = false,
            "plain" => {
                let group = self.group();
                (group.is_hidden, group.is_deleted, group.is_raised) = (false, false, false);
            }
            "pard" => (self.group().is_in_table, self.group().depth) = (false, None),
            "intbl" => self.group().is_in_table = true,
            "itap" => self.group().depth = usize::try_from(n).ok(),
            "nesttableprops" => self.group().is_inner = true,
            "listtext" | "pntext" => self.group().is_label = true,
            "shptxt" | "dptxbxtext" => self.apart(1),
            "footnote" => self.apart(2),
            "par" | "sect" | "page" => {
                let depth = self.depth();
                self.end_line(depth);
                self.check_time()?;
            }
            "cell" | "nestcell" => {
                let depth = if name == "cell" { 1 } else { self.depth().max(2) };
                self.end_line(depth);
                self.assembler.end_cell(depth);
                self.check_time()?;
            }
            "row" => self.assembler.end_row(1, &self.row.cells),
            "nestrow" => {
                let depth = self.depth().max(2);
                self.assembler.end_row(depth, &self.inner_row.cells);
            }
            _ => {
                if let Some(text) = character(name) {
                    self.say(text);
                } else {
                    self.define(name, n);
                }
            }
        }
        Ok(())
    }

    /// What follows in the group is a text box or a note.
    fn apart(&mut self, what: u8) {
        let group = self.group();
        if group.apart == 0 {
            group.apart = what;
            (group.is_in_table, group.depth) = (false, None);
            self.interrupted.push((std::mem::take(&mut self.assembler), std::mem::take(&mut self.line)));
        }
    }

    /// Defines the cells of rows.
    fn define(&mut self, name: &str, n: i32) {
        let is_inner = self.group().is_inner;
        let row = if is_inner { &mut self.inner_row } else { &mut self.row };
        match name {
            "trowd" => *row = Row::default(),
            "trleft" => row.left = n,
            "clvmgf" => row.vertical = Some(Vertical::First),
            "clvmrg" => row.vertical = Some(Vertical::Continued),
            "clmrg" => row.joins_left = true,
            "cellx" => {
                let left = row.cells.last().map_or(row.left, |it| it.edges.right);
                let vertical = row.vertical.take().unwrap_or(Vertical::Single);
                let edges = Edges { left, right: n, vertical };
                row.cells.push(Definition { edges, joins_left: std::mem::take(&mut row.joins_left) });
            }
            _ => {}
        }
    }

    fn check_time(&self) -> Result<(), Reject> {
        if self.deadline.is_over() { Err(Reject::new(Reason::Timeout, "the document takes too long to read")) } else { Ok(()) }
    }
}

/// What a group is whose first word is this; `None` for a word that says nothing of the kind.
fn destination(name: &str) -> Option<Kind> {
    Some(match name {
        "fonttbl" => Kind::Fonts,
        "title" => Kind::Property("title"),
        "subject" => Kind::Property("subject"),
        "company" => Kind::Property("company"),
        "creatim" => Kind::Property("created"),
        "revtim" => Kind::Property("modified"),
        "colortbl" | "stylesheet" | "listtable" | "listoverridetable" | "revtbl" | "rsidtbl" | "filetbl" | "generator"
        | "author" | "operator" | "manager" | "keywords" | "comment" | "doccomm" | "hlinkbase" | "category" | "printim"
        | "buptim" | "pict" | "nonshppict" | "objdata" | "objclass" | "sp" | "shprslt" | "header" | "headerl" | "headerr"
        | "headerf" | "footer" | "footerl" | "footerr" | "footerf" | "annotation" | "atnid" | "atnauthor" | "fldinst"
        | "datafield" | "bkmkstart" | "bkmkend" | "xe" | "tc" | "nonesttables" | "ftnsep" | "ftnsepc" | "ftncn" | "aftnsep"
        | "aftnsepc" | "aftncn" | "themedata" | "colorschememapping" | "latentstyles" | "datastore" | "pgptbl" | "falt"
        | "panose" | "mmathPr" | "xmlnstbl" | "private" | "template" | "wgrffmtfilter" => Kind::Skipped,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::document::limits::Limits;
    use crate::document::reject::Reason;

    const HEAD: &str = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset136 Ming;}}";

    #[track_caller]
    fn check(body: &str, expect: &str) {
        let content = read(format!("{HEAD}{body}}}").as_bytes(), &Limits::default()).unwrap();
        assert_eq!(content.text, expect);
    }

    #[track_caller]
    fn check_cells(body: &str, expect: &[&str]) {
        let content = read(format!("{HEAD}{body}}}").as_bytes(), &Limits::default()).unwrap();
        let cells = content.grids.iter().flat_map(|it| &it.cells);
        let got: Vec<String> = cells
            .map(|it| format!("{},{} {}x{} {}", it.row, it.column, it.row_span, it.column_span, it.span.of(&content.text)))
            .collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn text_in_all_its_forms() {
        check("\\pard a\\par\r\nb{\\b c}\\line d\\tab e\\~\\_\\-f\\par", "a\nbc\nd\te\u{a0}-f\n");
        // 一 in GBK, its second byte may be a letter; in Big5 by its font; as Unicode with its replacement left out.
        check("\\'d2\\'bb\\par", "一\n");
        check("\\'81A\\par", "丄\n");
        check("\\f1\\'a4@\\f0 x\\par", "一x\n");
        check("\\uc1\\u19968?\\u-10179?\\u-8704?{\\uc2\\u20108\\'b6\\'fe}{\\uc0\\u19977}x\\par", "一😀二三x\n");
        check("\\{\\\\\\}\\par", "{\\}\n");
    }

    #[test]
    fn what_is_not_printed_is_not_read() {
        check(
            "{\\*\\unknown 1}{\\stylesheet{\\s1 2;}}{\\header 3}{\\pict 4}a{\\v 5}{\\deleted 6}\\v 7\\v0 b\\bin3 }}}c\\par",
            "abc\n",
        );
        check("{\\field{\\*\\fldinst PAGE }{\\fldrslt 5}}\\par", "5\n");
        check("10{\\super 2}\\par", "10²\n");
        // Automatic numbers, of which those of blank paragraphs are none, and bullets.
        check(
            "{\\listtext\\tab\\'d2\\'bb\\'a1\\'a2\\tab}x\\par{\\pntext 1.\\tab}y\\par{\\listtext 2.}\\par{\\listtext *}z\\par",
            "一、x\n1. y\nz\n",
        );
    }

    #[test]
    fn boxes_and_notes_stand_apart() {
        check("a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard box\\par}}{\\shprslt 9}}b\\par c\\par", "ab\nbox\nc\n");
        check("a{\\footnote note}b\\par c\\par", "ab\nc\nnote\n");
    }

    #[test]
    fn rows_and_cells() {
        let row = "\\trowd\\trleft-100\\clvmgf\\cellx900\\cellx2000\\pard\\intbl a\\cell b\\par c\\cell\\row";
        let next = "\\trowd\\trleft-90\\clvmrg\\cellx905\\clmgf\\cellx1500\\clmrg\\cellx2000\\pard\\intbl\\cell d\\cell\\cell\\row\\pard e\\par";
        check_cells(&format!("{row}{next}"), &["0,0 2x1 a", "0,1 1x1 b c", "1,1 1x1 d"]);
    }

    #[test]
    fn a_table_around_tables_is_layout() {
        let inner = "\\pard\\intbl\\itap2 1\\nestcell{\\nonesttables\\par}2\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx1000\\nestrow}{\\nonesttables\\par}";
        check(&format!("\\trowd\\cellx1000\\pard\\intbl a\\par{inner}\\pard\\intbl b\\cell\\row\\pard c\\par"), "a\n1 | 2\nb\nc\n");
    }

    #[test]
    fn properties_are_stated() {
        let text =
            format!("{HEAD}{{\\info{{\\title \\'d2\\'bb}}{{\\author x}}{{\\creatim\\yr2026\\mo1\\dy20\\hr8\\min5}}}}a\\par}}");
        let content = read(text.as_bytes(), &Limits::default()).unwrap();
        let got: Vec<(&str, &str)> = content.statements.iter().map(|it| (it.name.as_str(), it.value.as_str())).collect();
        assert_eq!((got.as_slice(), content.text.as_str()), (&[("title", "一"), ("created", "2026-01-20T08:05")][..], "a\n"));
    }

    #[test]
    fn what_cannot_be_read_is_rejected() {
        let check = |bytes: &[u8], expect| {
            let limits = Limits { max_depth: 50, ..Limits::default() };
            assert_eq!(read(bytes, &limits).map_err(|it| it.reason), Err(expect));
        };
        check(b"text", Reason::Unsupported);
        check(b"{\\rtf1 a", Reason::Truncated);
        check(b"{\\rtf1 a\\", Reason::Truncated);
        check(b"{\\rtf1 a\\bin99999999 }", Reason::Truncated);
        check(b"{\\rtf1}", Reason::Empty);
        check(b"{\\rtf1{\\pict 00}}", Reason::NoTextLayer);
        check(&[b"{\\rtf1".as_slice(), &[b'{'; 60]].concat(), Reason::TooDeep);
    }
}
