//! Lines of a cell or paragraph → words, with a blank between two lines only where the language has one.

use super::lines::{Extent, Line, Word, is_figure};
use super::ruled::Cell;

/// Cell padding of office programs, both sides.
const PADDING: f32 = 11.5;

/// How two lines that follow each other are one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// The first had no room for one more character: what is cut may be one number.
    Exhausted,
    /// It ended of its own accord.
    Left,
}

/// Whether a blank stands between two lines.
pub(super) fn has_blank(above: &Line, below: &Line, room: Room) -> bool {
    let (Some(last), Some(first)) = (above.glyphs.last(), below.glyphs.first()) else { return false };
    match (last.text, first.text) {
        ('.' | '-' | '/' | '@' | '_', it) if it.is_ascii_alphanumeric() && !above.ends_blank => false,
        (it, '.' | '%' | '/' | '@') if it.is_ascii_alphanumeric() && !above.ends_blank => false,
        (a, b) if is_figure(a) && is_figure(b) => room == Room::Left || above.ends_blank || matches!(b, '-' | '+'),
        (a, b) => a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric(),
    }
}

/// The words of a cell. `widest` is the width of the widest number that stands on one line in its column.
pub(super) fn cell_words(cell: &Cell, widest: f32) -> Vec<Word> {
    let mut words = Vec::new();
    for (idx, line) in cell.lines.iter().enumerate() {
        if idx > 0 && has_blank(&cell.lines[idx - 1], line, room(cell, idx, widest)) {
            words.push(Word::blank());
        }
        words.extend(line.words());
    }
    words
}

/// Whether the line above `idx` filled its cell. Two numbers that stand one below the other must never become one, so all signs of a
/// number that was broken must be there.
pub(super) fn room(cell: &Cell, idx: usize, widest: f32) -> Room {
    let (above, below) = (&cell.lines[idx - 1], &cell.lines[idx]);
    let is_number = |line: &Line| line.glyphs.iter().all(|it| is_figure(it.text));
    let Some(last) = above.glyphs.last() else { return Room::Left };
    let digit = last.bounds.width();
    let is_full = cell.bounds.width() - above.bounds.width() < digit + PADDING.min(cell.bounds.width() * 0.4);
    let is_next = above.page != below.page || below.bounds.y0 - above.bounds.y1 <= 0.8 * above.height;
    if !is_full || !is_next {
        return Room::Left;
    }
    if is_number(above) && is_number(below) {
        let text = above.letters();
        let leads_with_zero = text.starts_with('0') && !text.starts_with("0.");
        let is_longest = above.bounds.width() + 0.5 * digit >= below.bounds.width().max(widest);
        if leads_with_zero || !is_longest {
            return Room::Left;
        }
    }
    Room::Exhausted
}

/// The width of the widest number that stands on one line in a cell by itself, for each column of a table.
pub(super) fn widest_numbers(cells: &[Cell], n_columns: usize) -> Vec<f32> {
    let mut widest = vec![0.0_f32; n_columns];
    for cell in cells.iter().filter(|it| it.column_span == 1 && it.column < n_columns) {
        if let [line] = cell.lines.as_slice()
            && line.glyphs.iter().all(|it| is_figure(it.text))
        {
            widest[cell.column] = widest[cell.column].max(line.bounds.width());
        }
    }
    widest
}
