//! Visual lines → paragraphs: Chinese text is wrapped anywhere, in the middle of words and numbers.

use std::collections::BTreeMap;

use super::join::{Room, has_blank};
use super::lines::{Extent, Line, Word};
use super::wording::opens_with_ordinal;
use crate::document::page::Page;

/// Where text begins and ends on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Margins {
    left: f32,
    right: f32,
}

/// The margins of each page, from its own lines where there are enough of them, else from those of pages of the same width.
pub(super) fn margins(pages: &[Page], lines: &[Line]) -> BTreeMap<u32, Margins> {
    const ENOUGH: usize = 3;
    const LONG: f32 = 0.5;
    let around = |all: &[&Line]| {
        let left = all.iter().map(|it| it.bounds.x0).reduce(f32::min)?;
        let right = all.iter().map(|it| it.bounds.x1).reduce(f32::max)?;
        Some(Margins { left, right })
    };
    let widths: BTreeMap<u32, f32> = pages.iter().map(|it| (it.number, it.width)).collect();
    let width = |it: u32| widths.get(&it).copied().unwrap_or(0.0);
    let is_long = |it: &&Line| it.bounds.width() >= LONG * width(it.page);
    let long: Vec<&Line> = lines.iter().filter(is_long).collect();
    let mut by_page: BTreeMap<u32, Vec<&Line>> = BTreeMap::new();
    long.iter().for_each(|it| by_page.entry(it.page).or_default().push(it));
    let mut by_width: BTreeMap<u32, Option<Margins>> = BTreeMap::new();
    let mut margins = BTreeMap::new();
    for page in pages {
        let own = by_page.get(&page.number).filter(|it| it.len() >= ENOUGH);
        let of_width = || {
            let alike = |it: &&&Line| (width(it.page) - page.width).abs() < 1.0;
            around(&long.iter().filter(alike).copied().collect::<Vec<_>>())
        };
        let found = match own {
            Some(own) => around(own),
            None => *by_width.entry(page.width.to_bits()).or_insert_with(of_width),
        };
        if let Some(found) = found {
            margins.insert(page.number, found);
        }
    }
    margins
}

/// Joins lines into paragraphs. Whatever is not clearly a continuation is a line of its own.
pub(super) fn paragraphs(lines: &[Line], margins: &BTreeMap<u32, Margins>) -> Vec<Vec<Word>> {
    let is_indented = |it: &&Line| margins.get(&it.page).is_some_and(|margin| it.bounds.x0 - margin.left > 1.2 * it.height);
    let has_indents = lines.iter().filter(is_indented).count() * 8 >= lines.len();
    let mut paragraphs: Vec<Vec<Word>> = Vec::new();
    for (idx, line) in lines.iter().enumerate() {
        let above = idx.checked_sub(1).map(|it| &lines[it]);
        match (above, paragraphs.last_mut()) {
            (Some(above), Some(paragraph)) if goes_on(above, line, margins, has_indents) => {
                if has_blank(above, line, Room::Exhausted) {
                    paragraph.push(Word::blank());
                }
                paragraph.extend(line.words());
            }
            _ => paragraphs.push(line.words()),
        }
    }
    paragraphs
}

/// Whether `below` goes on with the paragraph of `above`, which fills its line.
fn goes_on(above: &Line, below: &Line, margins: &BTreeMap<u32, Margins>, has_indents: bool) -> bool {
    let (Some(upper), Some(lower)) = (margins.get(&above.page), margins.get(&below.page)) else { return false };
    let em = above.height;
    let before = above.bounds.x0 - upper.left;
    let behind = upper.right - above.bounds.x1;
    // Punctuation may not open a line: the one before it is up to two characters short.
    let is_full = behind <= 2.2 * em;
    // A first line is indented by two characters; what stands further in on both sides is a title.
    let is_centred = before > 3.0 * em && (before - behind).abs() < em;
    let starts_left = below.bounds.x0 - lower.left <= 0.8 * em;
    let is_same_size = (above.height - below.height).abs() <= 0.2 * em;
    let is_near = above.page != below.page || below.bounds.y0 - above.bounds.y1 <= 1.6 * em;
    let is_next_page = below.page == above.page || below.page == above.page + 1;
    let is_finished = above.glyphs.last().is_some_and(|it| matches!(it.text, '。' | '：' | '；' | '！' | '？'));
    let opens = (is_finished || !has_indents) && opens_with_ordinal(&below.letters());
    is_full && !is_centred && starts_left && is_same_size && is_near && is_next_page && !opens
}
