//! Traditional letters and Taiwan's words.
//!
//! Takes a text; gives the replacements that make it simplified again, letter by letter but for the words where that goes wrong.

use super::edit::Edits;
use super::tables::{MirrorTables, Word};
use crate::span::Span;

/// The replacements that make a traditional text simplified.
pub(super) fn simplify(tables: &MirrorTables, text: &str) -> Edits {
    // Taiwan writes 著 for 着, so a text that has 着 means 著 where it writes so.
    let is_taiwan = !text.contains('着');
    let mut edits = Edits::default();
    let letters = |from: usize, to: usize, edits: &mut Edits| {
        let mut buffer = [0; 4];
        for (at, c) in text[from..to].char_indices() {
            if let Some(it) = tables.simplified(c) {
                edits.put(Span::new(from + at, from + at + c.len_utf8()), it.encode_utf8(&mut buffer));
            }
        }
    };
    let mut from = 0;
    for found in tables.phrases.automaton.find_iter(text) {
        let phrase = &tables.phrases.list[found.pattern().as_usize()];
        if phrase.is_special && !is_taiwan {
            continue;
        }
        letters(from, found.start(), &mut edits);
        put_word(&mut edits, found.start(), phrase);
        from = found.end();
    }
    letters(from, text.len(), &mut edits);
    edits
}

/// The replacements that put Taiwan's words back into the mainland's, in a text of simplified letters.
///
/// None unless several words show that the text was so converted. A word is put back only where it stands more often than the one that
/// it is for: a converter leaves none of those, while a writer uses both.
pub(super) fn restore_words(tables: &MirrorTables, text: &str) -> Edits {
    let words = &tables.words;
    let mut counts = vec![0_usize; words.list.len()];
    for found in words.automaton.find_iter(text) {
        counts[found.pattern().as_usize()] += 1;
    }
    let is_usual = |idx: usize| counts[idx] > 0 && counts[idx] > text.matches(words.list[idx].to.as_str()).count();
    let signs: Vec<usize> = (0..words.list.len()).filter(|idx| words.list[*idx].is_special && is_usual(*idx)).collect();
    let mut edits = Edits::default();
    if signs.len() < 2 || signs.iter().map(|idx| counts[*idx]).sum::<usize>() < 3 {
        return edits;
    }
    let is_put_back: Vec<bool> =
        (0..words.list.len()).map(|idx| words.list[idx].from != words.list[idx].to && is_usual(idx)).collect();
    for found in words.automaton.find_iter(text) {
        if is_put_back[found.pattern().as_usize()] {
            put_word(&mut edits, found.start(), &words.list[found.pattern().as_usize()]);
        }
    }
    edits
}

/// Replaces the word at `start`: letter by letter where it has as many letters as the other, so that each leads back to its own.
fn put_word(edits: &mut Edits, start: usize, word: &Word) {
    if word.from.chars().count() != word.to.chars().count() {
        edits.put(Span::new(start, start + word.from.len()), &word.to);
        return;
    }
    let mut buffer = [0; 4];
    for ((at, from), to) in word.from.char_indices().zip(word.to.chars()) {
        if from != to {
            edits.put(Span::new(start + at, start + at + from.len_utf8()), to.encode_utf8(&mut buffer));
        }
    }
}
