//! Readings in brackets that machine-made copies put behind characters: 据(jù).
//!
//! Takes a text; gives the replacements that take them out. What only looks alike, (app) or (A), stays.

use super::edit::Edits;
use super::tables::MirrorTables;
use crate::span::Span;

/// Longest syllable: zhuang.
const LONGEST: usize = 6;

/// A reading in brackets.
struct Reading {
    /// With its brackets.
    span: Span,
    has_tone: bool,
}

/// The replacements that take out all readings, where at least `min_toned` of them bear a tone mark.
pub(super) fn take_out(tables: &MirrorTables, text: &str, min_toned: usize) -> Edits {
    let readings = find(tables, text);
    let mut edits = Edits::default();
    if readings.iter().filter(|it| it.has_tone).count() >= min_toned {
        readings.iter().for_each(|it| edits.put(it.span, ""));
    }
    edits
}

fn find(tables: &MirrorTables, text: &str) -> Vec<Reading> {
    let mut readings: Vec<Reading> = Vec::new();
    let brackets = text.char_indices().filter(|(_, c)| matches!(c, '(' | '（'));
    for (at, open) in brackets {
        let Some(before) = text[..at].chars().next_back().filter(|it| is_han(*it)) else { continue };
        let start = at + open.len_utf8();
        let Some((syllable, has_tone, len)) = syllable(&text[start..]) else { continue };
        let Some(close) = text[start + len..].chars().next().filter(|it| matches!(it, ')' | '）')) else { continue };
        let fits = if has_tone { tables.is_syllable(&syllable) } else { tables.is_read_as(before, &syllable) };
        if fits {
            readings.push(Reading { span: Span::new(at, start + len + close.len_utf8()), has_tone });
        }
    }
    readings
}

/// The syllable that a text begins with, without its tone; whether it has one; its length in bytes.
fn syllable(text: &str) -> Option<(String, bool, usize)> {
    let mut plain = String::new();
    let mut has_tone = false;
    for (at, c) in text.char_indices() {
        let (letter, is_toned) = match c {
            'a'..='z' => (c, false),
            'ɡ' => ('g', false),
            'ɑ' => ('a', false),
            'ü' => ('v', false),
            'ê' => ('e', false),
            'ā' | 'á' | 'ǎ' | 'ă' | 'à' => ('a', true),
            'ē' | 'é' | 'ě' | 'ĕ' | 'è' => ('e', true),
            'ī' | 'í' | 'ǐ' | 'ĭ' | 'ì' => ('i', true),
            'ō' | 'ó' | 'ǒ' | 'ŏ' | 'ò' => ('o', true),
            'ū' | 'ú' | 'ǔ' | 'ŭ' | 'ù' => ('u', true),
            'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => ('v', true),
            // Marks of their own behind their letter; two points make ü.
            '\u{300}' | '\u{301}' | '\u{304}' | '\u{306}' | '\u{30c}' if !plain.is_empty() => {
                has_tone = true;
                continue;
            }
            '\u{308}' if plain.ends_with('u') => {
                plain.pop();
                ('v', false)
            }
            _ => return (!plain.is_empty()).then_some((plain, has_tone, at)),
        };
        plain.push(letter);
        has_tone |= is_toned;
        if plain.len() > LONGEST {
            return None;
        }
    }
    None
}

/// True for ideographs.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇')
}
