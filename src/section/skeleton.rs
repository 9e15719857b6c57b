//! Lines in the form in which headings are compared.
//!
//! Takes the text; gives its lines, and of a line the characters without blanks and marks, each with its offset. Judges nothing.

use super::definition::SectionDefinitions;
use crate::fold::fold_char;
use crate::span::Span;

/// How much of a line is looked at, in characters without blanks.
const SKELETON_MAX: usize = 80;

/// A line without blanks, folded, with the byte offset of each character.
#[derive(Default)]
pub(super) struct Skeleton {
    pub(super) chars: Vec<(char, usize)>,
    /// The line goes on behind what was looked at.
    pub(super) is_cut: bool,
    /// Offset behind the last character that is not blank.
    pub(super) end: usize,
}

/// The line's characters without blanks and Markdown marks, folded to half width and simplified, without inserted readings.
pub(super) fn skeleton_of(defs: &SectionDefinitions, text: &str, line: Span) -> Skeleton {
    let mut skeleton = Skeleton::default();
    skeleton.take(defs, text, line);
    skeleton
}

impl Skeleton {
    /// Becomes that of another line, in the same memory.
    pub(super) fn take(&mut self, defs: &SectionDefinitions, text: &str, line: Span) {
        let Self { chars, is_cut, end } = self;
        chars.clear();
        *is_cut = false;
        *end = line.start;
        let mut skip_to = line.start;
        for (offset, raw) in line.of(text).char_indices() {
            let at = line.start + offset;
            if at < skip_to {
                continue;
            }
            let c = fold_char(raw);
            if c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' | '*') {
                continue;
            }
            if chars.is_empty() && matches!(c, '#' | '>' | '_' | '|') {
                continue;
            }
            if c == '[' && chars.is_empty() && text[at..line.end].starts_with("[bookmark") {
                skip_to = text[at..line.end].find(']').map_or(line.end, |it| at + it + 1);
                continue;
            }
            if c == '('
                && !chars.is_empty()
                && let Some(len) = reading_len(&text[at..line.end])
            {
                skip_to = at + len;
                continue;
            }
            if chars.len() == SKELETON_MAX {
                *is_cut = true;
                break;
            }
            chars.push((defs.traditional.of(c), at));
            *end = at + raw.len_utf8();
        }
    }
}

/// Length in bytes of a reading in brackets, `(tǐ)`, as machine-made traditional mirrors insert it.
fn reading_len(text: &str) -> Option<usize> {
    let mut n_letters = 0;
    for (at, c) in text.char_indices().skip(1).take(9) {
        match c {
            ')' | '）' => return (0 < n_letters).then_some(at + c.len_utf8()),
            'a'..='z' | 'à'..='ü' | '\u{101}'..='\u{1dc}' | '\u{261}' => n_letters += 1,
            _ => return None,
        }
    }
    None
}

/// Offset behind the character at `at`.
pub(super) fn char_end(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}

/// Offset behind the line end at `at`.
pub(super) fn after_newline(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + if rest.starts_with("\r\n") { 2 } else { usize::from(rest.as_bytes().first().is_some_and(|it| b"\n\r\x0c".contains(it))) }
}

/// The lines of a text without their ends: `\n`, `\r\n`, `\r`, form feed.
pub(super) struct Lines<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.text.len() <= self.at {
            return None;
        }
        let start = self.at;
        let end = memchr::memchr3(b'\n', b'\r', 0xc, &self.text.as_bytes()[start..]).map_or(self.text.len(), |it| start + it);
        self.at = after_newline(self.text, end);
        Some(Span::new(start, end))
    }
}
