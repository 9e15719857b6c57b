//! Bytes into a [`Document`]: decoded text, or a reject with its reason.
//!
//! Decides by content and never by name. Takes bytes, gives a value; reads no file.

use std::borrow::Cow;

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8};

use crate::finding::Finding;
use crate::span::Span;

/// Why a document gave no report (column `reason` of `rejects`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// No bytes, or nothing but blanks.
    Empty,
    /// Neither text nor a known container.
    Binary,
    /// A container that this version does not read.
    Unsupported,
    /// Larger than the limit of the run.
    TooLarge,
    /// The file could not be read.
    Unreadable,
    /// Text that shows no sign of a report.
    NotAReport,
    /// Another kind of document: 政府工作报告, 信息公开指南, ...
    AnotherKind,
    /// Extraction broke on it: a defect of ours.
    Defect,
}

impl Reason {
    /// All reasons, in the order of the summary.
    pub const ALL: [Self; 8] = [
        Self::Empty,
        Self::Binary,
        Self::Unsupported,
        Self::TooLarge,
        Self::Unreadable,
        Self::NotAReport,
        Self::AnotherKind,
        Self::Defect,
    ];

    /// The code in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Binary => "binary",
            Self::Unsupported => "unsupported",
            Self::TooLarge => "too_large",
            Self::Unreadable => "unreadable",
            Self::NotAReport => "not_a_report",
            Self::AnotherKind => "another_kind",
            Self::Defect => "defect",
        }
    }
}

/// A document that gave no report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// Why, as a code.
    pub reason: Reason,
    /// Why, for people.
    pub message: String,
}

impl Reject {
    /// A reject.
    #[must_use]
    pub fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into() }
    }
}

/// One document, ready to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// First 32 hex digits of the BLAKE3 hash of its bytes.
    pub report_id: String,
    /// Path below the input root, with `/`.
    pub source: String,
    /// `text`.
    pub format: &'static str,
    /// Page address where known.
    pub url: Option<String>,
    /// Decoded text; all spans are byte offsets into it.
    pub text: String,
    /// What was wrong with its bytes.
    pub findings: Vec<Finding>,
}

/// How many chars in a thousand may be unreadable before a file counts as binary.
const BROKEN_PER_MILLE: usize = 50;

/// Decodes a document.
///
/// # Errors
/// * [`Reason::Empty`]: nothing but blanks
/// * [`Reason::Unsupported`]: PDF, Word, zip, HTML and the like
/// * [`Reason::Binary`]: no encoding makes text of it
pub fn read_document(source: &str, bytes: &[u8]) -> Result<Document, Reject> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Reject::new(Reason::Empty, "the file holds no text"));
    }
    if let Some(kind) = container(bytes) {
        return Err(Reject::new(Reason::Unsupported, format!("{kind} is not read yet; save it as plain text")));
    }
    let (text, broken) = decode(bytes);
    let n_chars = text.chars().count();
    let n_controls = text.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    if (broken + n_controls) * 1000 > n_chars * BROKEN_PER_MILLE {
        return Err(Reject::new(Reason::Binary, "neither UTF-8, GB18030 nor Big5 makes text of it"));
    }
    let mut findings = Vec::new();
    if broken > 0 {
        let at = text.find('\u{fffd}').unwrap_or(0);
        let message = format!("{broken} characters could not be decoded");
        findings.push(Finding::new("bytes-undecodable", "reports", message).span(Span::new(at, at + '\u{fffd}'.len_utf8())));
    }
    let report_id = blake3::hash(bytes).to_hex()[..32].to_owned();
    Ok(Document { report_id, source: source.to_owned(), format: "text", url: None, text: text.into_owned(), findings })
}

/// The container that the first bytes announce.
fn container(bytes: &[u8]) -> Option<&'static str> {
    let magic: [(&[u8], &str); 6] = [
        (b"%PDF", "PDF"),
        (b"PK\x03\x04", "a zip container (docx, xlsx, ofd)"),
        (b"\xd0\xcf\x11\xe0", "a legacy Word or WPS file"),
        (b"{\\rtf", "RTF"),
        (b"\x1f\x8b", "gzip"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
    ];
    if let Some((_, kind)) = magic.iter().find(|it| bytes.starts_with(it.0)) {
        return Some(kind);
    }
    const HEAD: usize = 1024;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let is_html = head.starts_with("<!doctype html") || head.starts_with("<html") || head.contains("<head>");
    is_html.then_some("HTML")
}

/// The text, and how many characters of it could not be decoded.
///
/// UTF-8 where it is valid or nearly so: text in another encoding is hardly ever valid UTF-8 for long, while GB18030 makes characters
/// of almost any bytes. Otherwise whichever of GB18030 and Big5 breaks less.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, usize) {
    let utf8 = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(utf8) {
        return (Cow::Borrowed(text), text.matches('\u{fffd}').count());
    }
    let by = |encoding: &'static Encoding| {
        let (text, _) = encoding.decode_without_bom_handling(utf8);
        let broken = text.matches('\u{fffd}').count();
        (text, broken)
    };
    let (text, broken) = by(UTF_8);
    if broken * 1000 <= text.chars().count() * BROKEN_PER_MILLE {
        return (text, broken);
    }
    [by(GB18030), by(BIG5), (text, broken)].into_iter().min_by_key(|it| it.1).unwrap_or((Cow::Borrowed(""), 0))
}

#[cfg(test)]
mod tests {
    use super::{Reason, read_document};

    #[track_caller]
    fn check(bytes: &[u8], expect: Result<&str, Reason>) {
        let got = read_document("x", bytes);
        assert_eq!(got.as_ref().map(|it| it.text.as_str()).map_err(|it| it.reason), expect);
    }

    #[test]
    fn text_in_any_encoding() {
        check("一、总体情况".as_bytes(), Ok("一、总体情况"));
        check("\u{feff}一、总体情况".as_bytes(), Ok("一、总体情况"));
        check(&encoding_rs::GB18030.encode("一、总体情况").0, Ok("一、总体情况"));
    }

    #[test]
    fn what_is_no_text_is_named() {
        check(b"", Err(Reason::Empty));
        check(b" \n\t", Err(Reason::Empty));
        check(b"%PDF-1.7", Err(Reason::Unsupported));
        check(b"<!DOCTYPE html><html>", Err(Reason::Unsupported));
        check(&[0, 1, 2, 3, 0x80, 0xff, 0, 0, 1], Err(Reason::Binary));
    }

    #[test]
    fn damaged_text_is_read_with_a_finding() {
        let mut bytes = "一、总体情况。".repeat(40).into_bytes();
        bytes.splice(30..31, [0xff]);
        let document = read_document("x", &bytes).unwrap();
        assert_eq!(document.findings[0].rule, "bytes-undecodable");
        assert!(document.text.contains("总体情况"));
    }
}
