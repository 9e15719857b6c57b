//! Lines that may be headings.
//!
//! Takes the text; gives each line, or beginning of a paragraph, that reads like a heading, with how sure that is. A line decides
//! alone here: what the other lines say of it is weighed in `settle`.

use super::definition::{SectionDefinitions, SectionRules};
use super::skeleton::{Lines, Skeleton, after_newline, char_end, skeleton_of};
use super::wording::{Numeral, ends_sentence, enumerates, is_row, is_wording, read_numeral, spells};
use crate::fold::fold_char;
use crate::span::Span;

/// Longest heading line, in characters without blanks.
const HEADING_MAX: usize = 45;
/// Longest heading line that no rule knows; a longer one is a numbered paragraph.
const UNKNOWN_MAX: usize = 30;

/// How sure a heading is. A surer one of the same section disproves the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Chinese numeral and known wording.
    Exact,
    /// Chinese numeral and signs of the section.
    Loose,
    /// Without a Chinese numeral, or in a table's cell: counts only where the section has no other heading.
    Weak,
}

/// A line that may be a heading; `number` is `None` for wording that no rule knows.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) number: Option<i32>,
    pub(super) strength: Strength,
    /// The heading line without its newline; for a heading that begins a paragraph only the heading.
    pub(super) line: Span,
    /// The heading's own text.
    pub(super) heading: Span,
    /// Where the section's text starts.
    pub(super) text_start: usize,
}

/// The lines of `text` that may be headings, in document order.
pub(super) fn find_candidates(defs: &SectionDefinitions, text: &str) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut in_statistics = false;
    let mut lines = Lines { text, at: 0 }.peekable();
    let mut joined_to = 0;
    let mut skeleton = Skeleton::default();
    while let Some(line) = lines.next() {
        if line.start < joined_to {
            continue;
        }
        // Headings are in Chinese: a line of nothing but digits and bars is none.
        if line.of(text).is_ascii() {
            continue;
        }
        skeleton.take(defs, text, line);
        if skeleton.chars.len() < 2 {
            continue;
        }
        if !in_statistics && !skeleton.is_cut && skeleton.chars.len() <= HEADING_MAX {
            in_statistics = defs.statistics.iter().any(|it| holds(&skeleton.chars, it));
        }
        let Some(mut it) = candidate_of(defs, text, line, &skeleton, lines.peek().copied()) else { continue };
        if in_statistics {
            if it.number.is_none() {
                continue;
            }
            it.strength = Strength::Weak;
        }
        joined_to = it.line.end;
        candidates.push(it);
    }
    candidates
}

/// True where `phrase` stands among the characters of a line.
fn holds(chars: &[(char, usize)], phrase: &[char]) -> bool {
    chars.windows(phrase.len()).any(|it| it.iter().zip(phrase).all(|(word, c)| word.0 == *c))
}

fn candidate_of(
    defs: &SectionDefinitions,
    text: &str,
    line: Span,
    skeleton: &Skeleton,
    next_line: Option<Span>,
) -> Option<Candidate> {
    let (numeral, n_used) = read_numeral(&skeleton.chars)?;
    let words = &skeleton.chars[n_used..];
    if words.is_empty() || is_row(defs, words) {
        return None;
    }
    let is_barred = words.iter().any(|it| it.0 == '|');
    let words_end = words.iter().position(|it| it.0 == '|').unwrap_or(words.len());
    let words = &words[..words_end];
    let heading_start = skeleton.chars[0].1;
    let own_line = |number: Option<i32>, strength: Strength, line: Span, heading_end: usize| Candidate {
        number,
        strength,
        line,
        heading: Span::new(heading_start, heading_end),
        text_start: after_newline(text, line.end),
    };

    if numeral == Numeral::None {
        if skeleton.is_cut || is_barred {
            return None;
        }
        let found = defs.sections.iter().find(|it| it.bare.iter().any(|bare| spells(words, bare) == Some(words.len())))?;
        return Some(own_line(Some(found.number), Strength::Weak, line, skeleton.end));
    }
    let is_short = !skeleton.is_cut && skeleton.chars.len() <= HEADING_MAX;
    let whole = if is_short { known(defs, words) } else { None };
    // 其他事项(附表): the bracket is the heading's own.
    let ends_in_bracket = whole.is_some() && words.last().is_some_and(|it| it.0 == ')');
    if !matches!(whole, Some((_, Strength::Exact)))
        && !ends_in_bracket
        && let Some(it) = glued_heading(defs, text, line, heading_start, words, numeral)
    {
        return Some(it);
    }
    if let Some((number, strength)) = whole {
        let strength = match numeral {
            Numeral::Arabic(stated) if stated != number => return None,
            Numeral::Arabic(_) => Strength::Weak,
            _ if is_barred => Strength::Weak,
            _ => strength,
        };
        let end = if is_barred { words.last().map_or(skeleton.end, |it| char_end(text, it.1)) } else { skeleton.end };
        return Some(own_line(Some(number), strength, line, end));
    }
    if numeral != Numeral::Chinese || is_barred || !is_short {
        return None;
    }
    // A heading that is cut by the end of the line: its words go on in the next one.
    if let Some(next) = next_line {
        let tail = skeleton_of(defs, text, next);
        let is_tail = !tail.is_cut && !tail.chars.is_empty() && tail.chars.len() <= UNKNOWN_MAX;
        if is_tail && !matches!(read_numeral(&tail.chars), Some((Numeral::Chinese, _))) {
            let joined: Vec<(char, usize)> = words.iter().chain(&tail.chars).copied().collect();
            if let Some((number, Strength::Exact)) = known(defs, &joined) {
                return Some(own_line(Some(number), Strength::Exact, Span::new(line.start, next.end), tail.end));
            }
        }
    }
    let is_heading =
        n_used >= 2 && words.len() >= 2 && skeleton.chars.len() <= UNKNOWN_MAX && is_wording(words) && !ends_sentence(words);
    is_heading.then(|| own_line(None, Strength::Loose, line, skeleton.end))
}

/// The section whose wording `words` are, as a whole line.
fn known(defs: &SectionDefinitions, words: &[(char, usize)]) -> Option<(i32, Strength)> {
    let trimmed = words.iter().rposition(|it| !matches!(it.0, '。' | ':' | '*' | '_' | '#' | ';' | '.')).map_or(0, |it| it + 1);
    let words = &words[..trimmed];
    for it in &defs.sections {
        if it.exact.iter().any(|exact| spells(words, exact) == Some(words.len())) {
            return Some((it.number, Strength::Exact));
        }
    }
    if !is_wording(words) || ends_sentence(words) {
        return None;
    }
    let heading: String = words.iter().map(|it| it.0).collect();
    let found = defs.sections.iter().find(|it| it.loose.iter().any(|rule| rule.fits(&heading)))?;
    Some((found.number, Strength::Loose))
}

/// A known heading that begins a paragraph: 一、总体情况。2020年我局…
fn glued_heading(
    defs: &SectionDefinitions,
    text: &str,
    line: Span,
    heading_start: usize,
    words: &[(char, usize)],
    numeral: Numeral,
) -> Option<Candidate> {
    let longest = |it: &SectionRules| it.exact.iter().filter_map(|exact| spells(words, exact)).max().map(|n| (n, it.number));
    let (n_words, number) = defs.sections.iter().filter_map(longest).max()?;
    let last = words.get(n_words.checked_sub(1)?)?;
    let behind = &text[char_end(text, last.1)..line.end];
    let boundary = behind.chars().next()?;
    let folded = fold_char(boundary);
    let is_mark = matches!(folded, '。' | ':' | '.');
    // Digits may follow a heading (the year), but 情况5 could be a cell; four digits and 年 are a year.
    let starts_year = behind.chars().take(4).all(|c| fold_char(c).is_ascii_digit()) && behind.chars().nth(4) == Some('年');
    if !(is_mark || folded.is_whitespace() || folded == '(' || starts_year) {
        return None;
    }
    let rest = &words[n_words..];
    // A table of contents (a page number behind), or the preamble's enumeration on one line (the next heading follows).
    if rest.iter().all(|it| it.0.is_ascii_digit() || matches!(it.0, '.' | '…' | '·' | '-')) && !rest.is_empty() {
        return None;
    }
    if enumerates(&rest[..rest.len().min(60)]) {
        return None;
    }
    let strength = match numeral {
        Numeral::Chinese => Strength::Exact,
        Numeral::Arabic(stated) if stated == number => Strength::Weak,
        _ => return None,
    };
    let end = char_end(text, last.1) + if is_mark { boundary.len_utf8() } else { 0 };
    let heading = Span::new(heading_start, char_end(text, last.1));
    Some(Candidate { number: Some(number), strength, line: Span::new(line.start, end), heading, text_start: end })
}
