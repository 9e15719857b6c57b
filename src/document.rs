//! Bytes into a [`Document`]: text and tables, or a reject with its reason.
//!
//! Decides by content and never by name: a `.doc` may be a web page, a `.txt` a PDF. Each container has a reader of its own, from bytes
//! to [`Content`]; nothing behind them knows where a document came from. Takes bytes, gives a value; reads no file.

pub mod content;
mod docx;
pub mod grid;
mod html;
mod lattice;
pub mod limits;
mod markdown;
pub mod mirror;
mod ofd;
mod package;
pub mod page;
mod pdf;
mod reject;
mod rtf;
mod text;
mod word;

use std::sync::LazyLock;

use crate::finding::Finding;
use crate::span::Span;
use mirror::MirrorTables;

pub use content::{Content, Origin, Statement};
pub use grid::Grid;
pub use limits::Limits;
pub use reject::{Reason, Reject};

/// One document, ready to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// First 32 hex digits of the BLAKE3 hash of its bytes.
    pub report_id: String,
    /// Path below the input root, with `/`.
    pub source: String,
    /// `text`, `html`, `pdf`, ...
    pub format: &'static str,
    /// Page address where known.
    pub url: Option<String>,
    /// The text that all stages read; their spans are byte offsets into it.
    pub text: String,
    /// The tables in it whose cells are known, in reading order.
    pub grids: Vec<Grid>,
    /// Where in the source the text stands.
    pub origin: Origin,
    /// What the container states beside the text.
    pub statements: Vec<Statement>,
    /// Page furniture: evidence, never narrative.
    pub furniture: Vec<Span>,
    /// A copy that a machine converted or damaged: its host says nothing of the place.
    pub is_mirror: bool,
    /// What was wrong with its bytes.
    pub findings: Vec<Finding>,
}

impl Document {
    /// The decoded source that the lake's offsets refer to: the page source of HTML, else the text itself.
    #[must_use]
    pub fn source_text(&self) -> &str {
        self.origin.source.as_deref().unwrap_or(&self.text)
    }
}

static MIRRORS: LazyLock<MirrorTables> = LazyLock::new(|| MirrorTables::embedded().expect("data/mirrors is checked by a test"));

/// Reads a document.
///
/// # Errors
/// A [`Reject`] where it is empty, no text, broken beyond reading, or beyond the limits.
pub fn read_document(source: &str, bytes: &[u8], limits: &Limits) -> Result<Document, Reject> {
    if bytes.len() as u64 > limits.max_bytes {
        return Err(Reject::new(Reason::TooLarge, format!("more than {} MiB", limits.max_bytes >> 20)));
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reject::new(Reason::Empty, "the file holds no text"));
    }
    let (mut content, quality) = mirror::undo(&MIRRORS, read_content(bytes, limits)?);
    content.findings.extend(quality.findings);
    Ok(Document {
        report_id: report_id(bytes),
        source: source.to_owned(),
        format: content.format,
        url: content.url,
        text: content.text,
        grids: content.grids,
        origin: content.origin,
        statements: content.statements,
        furniture: content.furniture,
        is_mirror: quality.is_mirror,
        findings: content.findings,
    })
}

/// The id of a document: the first 32 hex digits of the BLAKE3 hash of its bytes.
#[must_use]
pub fn report_id(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex()[..32].to_owned()
}

/// Which reader a document is for, by its first bytes.
fn read_content(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    match container(bytes) {
        Some(Container::Pdf) => return pdf::read(bytes, limits),
        Some(Container::Zip) => return read_package(bytes, limits),
        Some(Container::Compound) => return word::read(bytes, limits),
        Some(Container::Rtf) => return rtf::read(bytes, limits),
        Some(Container::Foreign(kind)) => return Err(reject::needs_converter(kind)),
        Some(Container::Compressed) => {
            return Err(Reject::new(Reason::Unsupported, "compressed data inside a document"));
        }
        None => {}
    }
    let (text, finding) = text::decode_text(bytes)?;
    if let Some(kind) = foreign_markup(&text) {
        return Err(reject::needs_converter(kind));
    }
    if let Some(markup) = html::markup(&text) {
        return html::read(text.into_owned(), markup, finding, limits);
    }
    if markdown::is_markdown(&text) {
        let mut content = markdown::read(text.into_owned());
        content.findings.extend(finding);
        return Ok(content);
    }
    let mut content = content::ContentBuilder::new("text").finish(None);
    content.text = text.into_owned();
    content.findings.extend(finding);
    Ok(content)
}

/// What the first bytes announce.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Container {
    Pdf,
    /// DOCX, OFD and others.
    Zip,
    /// Legacy Word and WPS.
    Compound,
    Rtf,
    Compressed,
    /// What only other programs read, by name.
    Foreign(&'static str),
}

/// The container that the first bytes announce. A PDF may have junk in front.
fn container(bytes: &[u8]) -> Option<Container> {
    const MAGIC: [(&[u8], Container); 9] = [
        (b"PK\x03\x04", Container::Zip),
        (b"\xd0\xcf\x11\xe0", Container::Compound),
        (b"{\\rtf", Container::Rtf),
        (b"\x1f\x8b", Container::Compressed),
        (b"\x28\xb5\x2f\xfd", Container::Compressed),
        (b"\xdb\xa5\x2d\x00", Container::Foreign("a document of Word 2")),
        (b"\x31\xbe\x00\x00", Container::Foreign("a document of Write")),
        (b"\xfe\x37\x00\x23", Container::Foreign("a document of Word for DOS")),
        (b"\xffWPC", Container::Foreign("a document of WordPerfect")),
    ];
    const JUNK: usize = 1024;
    let found = MAGIC.iter().find(|it| bytes.starts_with(it.0)).map(|it| it.1);
    let is_pdf = || bytes[..bytes.len().min(JUNK)].windows(5).any(|it| it == b"%PDF-");
    found.or_else(|| is_pdf().then_some(Container::Pdf))
}

/// A zip that is a document; what is none is rejected by the reader of DOCX.
fn read_package(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    let package = package::Package::open(bytes, limits)?;
    if package.has("OFD.xml") {
        return ofd::read(bytes, limits);
    }
    if package.has("content.xml") && package.has("META-INF/manifest.xml") {
        return Err(reject::needs_converter("an OpenDocument file"));
    }
    docx::read(bytes, limits)
}

/// Documents of office programs as a single XML file, by name.
fn foreign_markup(text: &str) -> Option<&'static str> {
    const HEAD: usize = 1000;
    if !text.trim_start().starts_with("<?xml") {
        return None;
    }
    let head = text.char_indices().nth(HEAD).map_or(text, |it| &text[..it.0]);
    let kinds =
        [("<uof:UOF", "a document in the Uniform Office Format (标文通)"), ("<office:document", "a flat OpenDocument file")];
    kinds.iter().find(|it| head.contains(it.0)).map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::{Limits, Reason, read_document};

    #[track_caller]
    fn check(bytes: &[u8], expect: Result<&str, Reason>) {
        let got = read_document("x", bytes, &Limits::default());
        assert_eq!(got.as_ref().map(|it| it.text.as_str()).map_err(|it| it.reason), expect);
    }

    #[test]
    fn text_in_any_encoding() {
        check("一、总体情况".as_bytes(), Ok("一、总体情况"));
        check("\u{feff}一、总体情况".as_bytes(), Ok("一、总体情况"));
        check(&encoding_rs::GB18030.encode("一、总体情况").0, Ok("一、总体情况"));
        check(&encoding_rs::BIG5.encode("一、總體情況：政府信息公開工作年度報告").0, Ok("一、總體情況：政府信息公開工作年度報告"));
        let markup = " ".repeat(4000);
        let text = format!("一、总体情况{markup}公开");
        check(&encoding_rs::GB18030.encode(&text).0, Ok(&text));
        check(b"\xff\xfe\x00\x4e\x01\x30", Ok("一、"));
        check(b"\xfe\xff\x4e\x00\x30\x01", Ok("一、"));
    }

    #[test]
    fn what_is_no_text_is_named() {
        check(b"", Err(Reason::Empty));
        check(b" \n\t", Err(Reason::Empty));
        check(b"\x1f\x8b\x08", Err(Reason::Unsupported));
        check(&[0, 1, 2, 3, 0x80, 0xff, 0, 0, 1], Err(Reason::Binary));
        check(b"\x31\xbe\x00\x00\x00\xab", Err(Reason::NeedsConverter));
        check(b"<?xml version=\"1.0\"?>\n<uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2003/uof\"/>", Err(Reason::NeedsConverter));
    }

    #[test]
    fn damaged_text_is_read_with_a_finding() {
        let mut bytes = "一、总体情况。".repeat(40).into_bytes();
        bytes.splice(30..31, [0xff]);
        let document = read_document("x", &bytes, &Limits::default()).unwrap();
        assert_eq!(document.findings[0].rule, "bytes-undecodable");
        assert!(document.text.contains("总体情况"));
    }
}
