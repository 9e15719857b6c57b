//! Clauses that became other characters because a byte of their first one was lost, and padding that became question marks.
//!
//! In GB18030 a character is two bytes; where the first is lost, each second one pairs with the first of its neighbour, up to the
//! next character of one byte. Takes a text; gives the replacements that undo it where an ordinal comes to light.

use encoding_rs::GB18030;

use super::edit::Edits;
use super::look::NUMERALS;
use crate::span::Span;

/// Longest clause that is looked at, in characters.
const LONGEST: usize = 200;

/// Undoes shifted clauses behind the question marks at `questions`.
pub(super) fn unshift(text: &str, questions: &[usize]) -> Edits {
    let mut edits = Edits::default();
    for at in questions {
        let width = if text.as_bytes()[*at] == b'?' { 1 } else { '\u{fffd}'.len_utf8() };
        let start = at + width;
        let end = text[start..].char_indices().take(LONGEST).find(|(_, c)| c.is_ascii() || *c == '\u{fffd}');
        let end =
            end.map_or_else(|| text[start..].char_indices().nth(LONGEST).map_or(text.len(), |it| start + it.0), |it| start + it.0);
        if let Some(clause) = realign(&text[start..end]) {
            edits.put(Span::new(*at, end), &clause);
        }
    }
    edits
}

/// The clause that the shifted characters are made of; its last character, of which only half is there, as `?`.
fn realign(shifted: &str) -> Option<String> {
    let (bytes, _, has_failed) = GB18030.encode(shifted);
    if has_failed || bytes.len() < 6 || bytes.len() != 2 * shifted.chars().count() {
        return None;
    }
    // The lost byte is the one that makes a beginning of a heading of the byte that remained.
    let beginnings = ['　', '（'].into_iter().chain(NUMERALS);
    for beginning in beginnings {
        let mut buffer = [0; 4];
        let (two, ..) = GB18030.encode(beginning.encode_utf8(&mut buffer));
        if two[1] != bytes[0] {
            continue;
        }
        let mut whole = vec![two[0]];
        whole.extend_from_slice(&bytes[..bytes.len() - 1]);
        let is_usual = |pair: &&[u8]| matches!(pair[0], 0xa1 | 0xa3 | 0xb0..=0xd7);
        let n_usual = whole.chunks_exact(2).filter(is_usual).count();
        let (clause, has_failed) = GB18030.decode_without_bom_handling(&whole);
        if !has_failed && has_ordinal(clause.trim_start_matches('　')) && n_usual * 5 >= whole.len() / 2 * 4 {
            return Some(format!("{clause}?"));
        }
    }
    None
}

/// True where a text begins with （一） or 一、.
fn has_ordinal(text: &str) -> bool {
    let inner = text.strip_prefix('（');
    let rest = inner.unwrap_or(text).trim_start_matches(NUMERALS);
    rest.len() < inner.unwrap_or(text).len() && rest.starts_with(if inner.is_some() { '）' } else { '、' })
}

/// Makes blanks of runs of question marks at the start or end of a line, which were blanks that could not be encoded.
pub(super) fn unpad(text: &str, questions: &[usize]) -> Edits {
    const SHORTEST: usize = 3;
    let mut edits = Edits::default();
    let mut last = 0;
    for at in questions.iter().filter(|it| text.as_bytes()[**it] == b'?') {
        if *at < last {
            continue;
        }
        let run = text[*at..].bytes().take_while(|it| *it == b'?').count();
        last = at + run;
        let before = text[..*at].trim_end_matches([' ', '\u{3000}', '\u{a0}']);
        let behind = text[last..].trim_start_matches([' ', '\u{3000}', '\u{a0}']);
        let is_edge = before.is_empty() || before.ends_with('\n') || behind.is_empty() || behind.starts_with(['\n', '\r']);
        if run >= SHORTEST && is_edge {
            edits.put(Span::new(*at, last), &" ".repeat(run));
        }
    }
    edits
}
