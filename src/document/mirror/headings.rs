//! Headings and labels that lost a character, and words that hijacked hosts put in the place of statutory ones.
//!
//! Takes a text; gives the replacements that make it whole again where there is one way to.

use super::edit::Edits;
use super::look::{Look, NUMERALS, OFTEN};
use super::tables::MirrorTables;
use crate::span::Span;

/// Words by which hijacked hosts replace others are of at least so many characters, and at most.
const SPAM: std::ops::RangeInclusive<usize> = 3..=16;

/// So many lines that may have lost a character are looked at: each is held against all others.
const MOST: usize = 200;

/// Puts back what headings, sub-headings and labels lost.
pub(super) fn complete(tables: &MirrorTables, text: &str, look: &Look) -> Edits {
    let mut places: Vec<(Span, String)> = Vec::new();
    for start in look.lines.iter().take(MOST) {
        let line = text[*start..].lines().next().unwrap_or("");
        places.extend(lost_numeral(tables, text, line).map(|it| (Span::new(*start, *start), it.to_string())));
        places.extend(lost_bracket(text, line).map(|it| (Span::new(*start, *start), it.to_owned())));
    }
    for slash in &look.slashes {
        let cut = tables.cut.iter().find(|it| text[..slash + 1].ends_with(&it.label));
        let rest = text[slash + 1..].trim_start_matches([' ', '\u{3000}', '\u{a0}']);
        // 减 may stand on the next line of its cell.
        let is_lost =
            |lost: &str| (rest.is_empty() || rest.starts_with(['|', '\n', '\r', '\t'])) && !rest.trim_start().starts_with(lost);
        if let Some(cut) = cut.filter(|it| is_lost(&it.lost)) {
            places.push((Span::new(*slash, slash + 1), format!("/{}", cut.lost)));
        }
    }
    places.sort_by_key(|it| it.0.start);
    let mut edits = Edits::default();
    places.iter().for_each(|(span, it)| edits.put(*span, it));
    edits
}

/// The numeral of a heading that begins with 、, where no other heading bears it.
fn lost_numeral(tables: &MirrorTables, text: &str, line: &str) -> Option<char> {
    let words = |it: &str| it.chars().filter(|c| !c.is_whitespace() && !matches!(c, '、' | ',' | '，')).collect::<String>();
    let heading = words(line.strip_prefix('、')?);
    let number = tables.headings.iter().position(|it| words(it) == heading)?;
    let numeral = NUMERALS[number];
    let is_taken = text.lines().any(|it| it.trim_start().strip_prefix(numeral).is_some_and(|it| it.starts_with('、')));
    (!is_taken).then_some(numeral)
}

/// The bracket that opens a sub-heading's numeral, 二）, where its neighbour has both.
fn lost_bracket(text: &str, line: &str) -> Option<&'static str> {
    let numeral = line.split([')', '）']).next().filter(|it| it.len() < line.len())?;
    let idx = NUMERALS.iter().position(|it| numeral.strip_prefix(*it) == Some(""))?;
    let has_neighbour =
        [idx.checked_sub(1), Some(idx + 1)].into_iter().flatten().filter_map(|it| NUMERALS.get(it)).any(|neighbour| {
            text.lines().any(|it| {
                let inner = it.trim_start().strip_prefix(['(', '（']).and_then(|it| it.strip_prefix(*neighbour));
                inner.is_some_and(|it| it.starts_with([')', '）']))
            })
        });
    has_neighbour.then_some(if line[numeral.len()..].starts_with(')') { "(" } else { "（" })
}

/// A word that stands in the place of another.
pub(super) struct Substitution<'t> {
    /// The word that stands there.
    pub(super) found: String,
    /// The one that was there.
    pub(super) word: &'t str,
    pub(super) edits: Edits,
}

/// The first word that stands throughout in the place of another.
pub(super) fn substitution<'t>(tables: &'t MirrorTables, text: &str, look: &Look) -> Option<Substitution<'t>> {
    let rare = (0..tables.replaced.len()).filter(|it| look.n_words[*it] < OFTEN);
    rare.filter_map(|it| substitution_of(tables, it, text, look)).next()
}

fn substitution_of<'t>(tables: &'t MirrorTables, idx: usize, text: &str, look: &Look) -> Option<Substitution<'t>> {
    let replaced = &tables.replaced[idx];
    let mut found: Vec<(usize, String)> = Vec::new();
    for (_, end) in look.befores.iter().filter(|it| it.0 == idx) {
        let (front, rest) = text.split_at(*end);
        for (place, it) in replaced.places.iter().enumerate().filter(|it| front.ends_with(&it.1.before)) {
            let Some(word) = stands_before(rest, &it.after) else { continue };
            if word == replaced.word {
                return None;
            }
            let is_name = word.chars().all(char::is_alphanumeric) && SPAM.contains(&word.chars().count());
            if is_name && !tables.ordinary.iter().any(|it| word.contains(it.as_str())) {
                found.push((place, word));
            }
        }
    }
    let (first, word) = found.first()?.clone();
    let is_one = found.iter().all(|it| it.1 == word) && found.iter().any(|it| it.0 != first);
    let spans = if is_one { occurrences(text, &word) } else { Vec::new() };
    if spans.len() < OFTEN {
        return None;
    }
    let mut edits = Edits::default();
    spans.iter().for_each(|it| edits.put(*it, &replaced.word));
    Some(Substitution { found: word, word: &replaced.word, edits })
}

/// What stands, without blanks, at the start of a text before `after`; `None` where that is not near.
fn stands_before(text: &str, after: &str) -> Option<String> {
    const NEAR: usize = 80;
    let end = text.char_indices().map(|it| it.0).take_while(|it| *it <= NEAR).last()?;
    let at = text[..end].find(after)?;
    Some(text[..at].chars().filter(|c| !c.is_whitespace()).collect())
}

/// Where `word` stands, blanks and line ends inside it or not.
fn occurrences(text: &str, word: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let Some(first) = word.chars().next() else { return spans };
    for (start, _) in text.match_indices(first) {
        if spans.last().is_some_and(|it| start < it.end) {
            continue;
        }
        let mut wanted = word.chars().peekable();
        for (at, c) in text[start..].char_indices() {
            if wanted.peek() == Some(&c) {
                wanted.next();
                if wanted.peek().is_none() {
                    spans.push(Span::new(start, start + at + c.len_utf8()));
                    break;
                }
            } else if !c.is_whitespace() {
                break;
            }
        }
    }
    spans
}
