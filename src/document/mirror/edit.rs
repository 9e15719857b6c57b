//! Replacements in a document.
//!
//! Takes a [`Content`] and what stands in place of which stretches; gives the changed one, whose spans still lead to the source.

use super::super::content::{Change, Content, moved};
use crate::span::Span;

/// Replacements in a text, in order and without overlap.
#[derive(Debug, Default)]
pub(super) struct Edits {
    /// All replacements, one behind the other.
    buffer: String,
    /// The stretch of the text, and of `buffer`.
    list: Vec<(Span, Span)>,
}

impl Edits {
    /// Puts `text` in the place of what stands at `old`. Replacements come in order: one that overlaps the last is left out.
    pub(super) fn put(&mut self, old: Span, text: &str) {
        if self.list.last().is_some_and(|(last, _)| old.start < last.end) {
            return;
        }
        let start = self.buffer.len();
        self.buffer.push_str(text);
        self.list.push((old, Span::new(start, self.buffer.len())));
    }

    /// Number of replacements.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// True where nothing is replaced.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The stretches that are replaced, and what by.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Span, &str)> {
        self.list.iter().map(|(old, new)| (*old, new.of(&self.buffer)))
    }

    /// A text with its replacements, and where they stand.
    fn apply_to(&self, text: &str) -> (String, Vec<Change>) {
        let mut out = String::with_capacity(text.len() + self.buffer.len());
        let mut changes = Vec::with_capacity(self.list.len());
        let mut from = 0;
        for (old, new) in self.iter() {
            out.push_str(&text[from..old.start]);
            let start = out.len();
            out.push_str(new);
            changes.push(Change { old, new: Span::new(start, out.len()) });
            from = old.end;
        }
        out.push_str(&text[from..]);
        (out, changes)
    }

    /// The text alone.
    pub(super) fn text_of(&self, text: &str) -> String {
        self.apply_to(text).0
    }

    /// The document with its replacements.
    pub(super) fn apply(&self, mut content: Content) -> Content {
        if self.is_empty() {
            return content;
        }
        let (text, changes) = self.apply_to(&content.text);
        for grid in &mut content.grids {
            grid.span = moved(&changes, grid.span);
            for cell in &mut grid.cells {
                let span = moved(&changes, cell.span);
                let (words, front) = (span.of(&text).trim(), span.of(&text).trim_start());
                let start = if words.is_empty() { span.start } else { span.end - front.len() };
                cell.span = Span::new(start, start + words.len());
            }
        }
        content.statements.iter_mut().for_each(|it| it.at = moved(&changes, Span::new(it.at, it.at)).end);
        content.furniture.iter_mut().for_each(|it| *it = moved(&changes, *it));
        content.furniture.retain(|it| !it.is_empty());
        let old_text = std::mem::replace(&mut content.text, text);
        content.origin = content.origin.after(old_text, &content.text, &changes);
        content
    }
}
