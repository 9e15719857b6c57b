//! Blocks, paragraphs and runs of a docx, in the order in which they are read.

use std::collections::BTreeMap;

use super::fields::Instructions;
use super::numbering::Numbering;
use super::styles::{Styles, is_hidden};
use crate::document::content::{At, ContentBuilder};
use crate::document::limits::Deadline;
use crate::document::package::xml::Node;
use crate::document::reject::{Reason, Reject};
use crate::document::word::raised;

/// What was met on the way.
#[derive(Debug, Default, Clone, Copy)]
pub struct Seen {
    /// Pictures in the text.
    pub n_pictures: usize,
    /// Tables that are no layout.
    pub n_tables: usize,
}

/// Notes by the name of the element that refers to them, and their id.
pub type Notes<'t, 'x> = BTreeMap<&'static str, BTreeMap<String, Node<'t, 'x>>>;

/// Writes a document from front to back.
pub struct Flow<'t, 'x> {
    pub(super) builder: ContentBuilder,
    pub(super) seen: Seen,
    pub(super) is_in_grid: bool,
    styles: Styles,
    numbering: Numbering,
    notes: Notes<'t, 'x>,
    instructions: Instructions,
    deadline: Deadline,
    /// Bytes of text at most: a note that is referred to again and again is written as often.
    most: u64,
    /// What is read is a note, which stands in another part.
    is_in_note: bool,
    /// Number of the paragraph, until its first text comes.
    label: Option<String>,
    /// The mark of the last paragraph is deleted: the next one goes on in its line.
    is_joined: bool,
    /// Text boxes and notes that are to follow the paragraph.
    boxes: Vec<Node<'t, 'x>>,
    referred: Vec<Node<'t, 'x>>,
}

/// How the characters of a run are printed.
#[derive(Debug, Clone, Copy, Default)]
struct Look {
    is_hidden: bool,
    is_raised: bool,
}

impl<'t, 'x> Flow<'t, 'x> {
    /// Ready to write what stands in `body`.
    pub fn new(
        builder: ContentBuilder,
        styles: Styles,
        numbering: Numbering,
        notes: Notes<'t, 'x>,
        body: Node<'t, 'x>,
        deadline: Deadline,
        most: u64,
    ) -> Self {
        let instructions = Instructions::new(body);
        Self {
            builder,
            seen: Seen::default(),
            is_in_grid: false,
            styles,
            numbering,
            notes,
            instructions,
            deadline,
            most,
            is_in_note: false,
            label: None,
            is_joined: false,
            boxes: Vec::new(),
            referred: Vec::new(),
        }
    }

    /// What was written and met.
    pub fn finish(self) -> (ContentBuilder, Seen) {
        (self.builder, self.seen)
    }

    /// Paragraphs and tables inside an element.
    pub fn blocks(&mut self, parent: Node<'t, 'x>) -> Result<(), Reject> {
        for block in parent.children() {
            match block.name() {
                "p" => self.paragraph(block)?,
                "tbl" => {
                    self.table(block)?;
                    self.notes()?;
                }
                _ => {
                    if let Some(inner) = inside(block) {
                        self.blocks(inner)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn paragraph(&mut self, paragraph: Node<'t, 'x>) -> Result<(), Reject> {
        self.check_limits()?;
        let properties = paragraph.child("pPr");
        let mark = properties.and_then(|it| it.child("rPr"));
        let is_mark_deleted = mark.is_some_and(|it| it.child("del").or_else(|| it.child("moveFrom")).is_some());
        let label = self.numbering.next(properties, &self.styles);
        if !std::mem::take(&mut self.is_joined) {
            self.label = label;
            self.part_lines();
        }
        let style = properties.and_then(|it| it.value("pStyle"));
        let look = Look { is_hidden: self.styles.is_hidden(style.as_deref()), is_raised: false };
        let boxes = std::mem::take(&mut self.boxes);
        self.inline(paragraph, look)?;
        let boxes = std::mem::replace(&mut self.boxes, boxes);
        if is_mark_deleted {
            self.is_joined = true;
        } else {
            self.label = None;
            if !self.is_in_grid {
                self.builder.end_line();
            }
        }
        for content in boxes {
            self.blocks(content)?;
        }
        if !self.is_in_grid { self.notes() } else { Ok(()) }
    }

    /// The notes that were referred to, each in lines of its own.
    fn notes(&mut self) -> Result<(), Reject> {
        for note in std::mem::take(&mut self.referred) {
            self.is_in_note = true;
            self.builder.end_line();
            let written = self.blocks(note);
            self.is_in_note = false;
            written?;
        }
        Ok(())
    }

    /// Runs and what holds them.
    fn inline(&mut self, parent: Node<'t, 'x>, look: Look) -> Result<(), Reject> {
        for child in parent.children() {
            match child.name() {
                "r" => self.run(child, look)?,
                "hyperlink" | "fldSimple" | "dir" | "bdo" | "oMath" | "oMathPara" | "ruby" | "rubyBase" => {
                    self.inline(child, look)?
                }
                // Formulas: a fraction must not become a number of all its digits.
                "f" => {
                    self.parts(child, "num", look)?;
                    self.say("/", At::Nowhere, look);
                    self.parts(child, "den", look)?;
                }
                "sup" => self.inline(child, Look { is_raised: true, ..look })?,
                "e" | "sub" | "deg" | "d" | "sSup" | "sSub" | "sSubSup" | "rad" | "nary" | "num" | "den" | "box" | "borderBox" => {
                    self.inline(child, look)?;
                }
                _ => {
                    if let Some(inner) = inside(child) {
                        self.inline(inner, look)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn parts(&mut self, parent: Node<'t, 'x>, name: &str, look: Look) -> Result<(), Reject> {
        parent.child(name).map_or(Ok(()), |it| self.inline(it, look))
    }

    fn run(&mut self, run: Node<'t, 'x>, of_paragraph: Look) -> Result<(), Reject> {
        let mut look = of_paragraph;
        if let Some(properties) = run.child("rPr") {
            let style = properties.value("rStyle");
            let by_style = style.is_some_and(|it| self.styles.is_hidden(Some(&it)));
            look.is_hidden = is_hidden(properties).unwrap_or(by_style || look.is_hidden);
            look.is_raised |= properties.value("vertAlign").is_some_and(|it| it == "superscript");
        }
        for child in run.children() {
            match child.name() {
                "t" => {
                    for text in child.children().filter(|it| it.name().is_empty()) {
                        let from = if self.is_in_note { At::Nowhere } else { At::Source(text.span()) };
                        if self.is_in_note || !self.instructions.contain(text.index()) {
                            self.say(text.text(), from, look);
                        }
                    }
                }
                "tab" | "ptab" => self.say("\t", At::Nowhere, look),
                "br" | "cr" if !look.is_hidden => self.builder.end_line(),
                "noBreakHyphen" => self.say("-", At::Nowhere, look),
                "sym" => {
                    if let Some(symbol) = symbol(child) {
                        self.say(symbol.encode_utf8(&mut [0; 4]), At::Nowhere, look);
                    }
                }
                "ruby" => self.parts(child, "rubyBase", look)?,
                "drawing" | "pict" | "object" | "AlternateContent" if !look.is_hidden => self.drawing(child),
                name => {
                    if !self.is_in_note
                        && let Some(note) = self.notes.get(name).and_then(|it| it.get(child.attribute("id")?.as_ref()))
                    {
                        self.referred.push(*note);
                    }
                }
            }
        }
        Ok(())
    }

    /// Notes text boxes and pictures.
    fn drawing(&mut self, drawing: Node<'t, 'x>) {
        let mut open = vec![drawing];
        while let Some(node) = open.pop() {
            match node.name() {
                "txbxContent" => self.boxes.push(node),
                "AlternateContent" => open.extend(inside(node)),
                "blip" | "imagedata" => self.seen.n_pictures += 1,
                _ => {
                    let at = open.len();
                    open.extend(node.children());
                    open[at..].reverse();
                }
            }
        }
    }

    /// Between paragraphs: lines, in a cell a blank.
    fn part_lines(&mut self) {
        if self.is_in_grid { self.builder.blank() } else { self.builder.end_line() }
    }

    fn say(&mut self, text: &str, from: At, look: Look) {
        if look.is_hidden || text.is_empty() {
            return;
        }
        if !text.trim().is_empty()
            && let Some(label) = self.label.take()
        {
            self.builder.push(&label, At::Nowhere);
        }
        if look.is_raised && text.contains(|it: char| it.is_ascii_digit()) {
            // 10² is not 102.
            self.builder.push(&text.chars().map(raised).collect::<String>(), from);
        } else if text.contains(['\n', '\r']) || (self.is_in_grid && text.contains('\t')) {
            self.builder.push(&text.replace(['\n', '\r', '\t'], " "), from);
        } else {
            self.builder.push(text, from);
        }
    }

    /// Ends what takes too long or becomes too much.
    pub(super) fn check_limits(&self) -> Result<(), Reject> {
        if self.builder.len() as u64 > self.most {
            return Err(Reject::new(Reason::TooLarge, format!("more than {} bytes of text", self.most)));
        }
        self.deadline.check()
    }
}

/// What an element that only wraps others has inside; `None` where it is not printed. Tracked changes are taken as accepted.
pub fn inside<'t, 'x>(wrapper: Node<'t, 'x>) -> Option<Node<'t, 'x>> {
    match wrapper.name() {
        "sdt" => wrapper.child("sdtContent"),
        "sdtContent" | "customXml" | "smartTag" | "ins" | "moveTo" => Some(wrapper),
        // The same thing for newer and for older programs: one of them is read, the newer where it says something.
        "AlternateContent" => {
            let says =
                |it: &Node<'_, '_>| it.descendants().any(|it| matches!(it.name(), "t" | "tbl" | "txbxContent" | "blip" | "sym"));
            let choice = wrapper.children().find(|it| it.name() == "Choice" && says(it));
            choice.or_else(|| wrapper.child("Fallback"))
        }
        _ => None,
    }
}

/// The character of a symbol font.
fn symbol(node: Node<'_, '_>) -> Option<char> {
    let code = u32::from_str_radix(node.attribute("char")?.trim(), 16).ok()?;
    let font = node.attribute("font").unwrap_or_default();
    // Symbol fonts lie in the private use area, their own codes in its last byte.
    let own = if (0xf000..=0xf0ff).contains(&code) { code - 0xf000 } else { code };
    let known = match (font.as_ref(), own) {
        ("Wingdings", 0x81..=0x8a) => char::from_u32('①' as u32 + own - 0x81),
        ("Wingdings", 0x8c..=0x95) => char::from_u32('❶' as u32 + own - 0x8c),
        ("Wingdings", 0xa8 | 0x6f) | ("Wingdings 2", 0x2a | 0xa3) => Some('□'),
        ("Wingdings", 0xfe) | ("Wingdings 2", 0x52) => Some('☑'),
        ("Wingdings", 0xfc) | ("Wingdings 2", 0x50) => Some('✓'),
        _ => None,
    };
    known.or_else(|| char::from_u32(code)).filter(|it| !it.is_control())
}
