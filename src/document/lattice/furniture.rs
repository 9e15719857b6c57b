//! Page numbers, and what stands at the head or foot of page after page.

use std::collections::BTreeMap;

use super::lines::{Extent, Line, lines_of};
use super::wording::{PageNumber, page_number};
use crate::document::content::Rectangle;
use crate::document::page::{Glyph, Page};

/// The glyphs of a page without its furniture, and the first print of each head or foot.
pub(super) struct Cleared {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) furniture: Vec<Line>,
}

/// Head and foot end here at the latest, in points and in shares of the page's height.
const ZONE: f32 = 100.0;
const ZONE_SHARE: f32 = 0.15;
/// More lines, of letters that nobody can read, are no head or foot.
const MOST_LINES: usize = 200;
/// A head or foot stands on so many pages at least.
const LEAST_PAGES: usize = 3;

/// Takes page numbers, heads and feet out of pages. `in_table` says whether a place on a page (by index) lies within ruling lines: a bare
/// number there is a figure.
pub(super) fn clear(pages: &[Page], in_table: impl Fn(usize, Rectangle) -> bool) -> Vec<Cleared> {
    let zones: Vec<Vec<Line>> = pages.iter().map(zone_lines).collect();
    let mut gone: Vec<Vec<Rectangle>> = vec![Vec::new(); pages.len()];
    let mut bare: BTreeMap<i64, Vec<(usize, Rectangle)>> = BTreeMap::new();
    for (idx, lines) in zones.iter().enumerate() {
        for line in lines {
            let chunks = line.chunks(1.5);
            for chunk in &chunks {
                let is_alone = chunks.len() == 1 && !in_table(idx, chunk.bounds) && is_outermost(lines, line, &pages[idx]);
                match page_number(&chunk.letters()) {
                    Some(PageNumber::Marked) => gone[idx].push(chunk.bounds),
                    Some(PageNumber::Bare(it)) if is_alone => {
                        let behind = i64::from(it) - i64::from(pages[idx].number);
                        bare.entry(behind).or_default().push((idx, chunk.bounds));
                    }
                    _ => {}
                }
            }
        }
    }
    // Bare numbers count the pages, or they are none.
    for (behind, found) in bare {
        if found.len() >= 2 || (behind == 0 && pages.len() == 1) {
            found.into_iter().for_each(|(idx, bounds)| gone[idx].push(bounds));
        }
    }
    let mut furniture: Vec<Vec<Line>> = vec![Vec::new(); pages.len()];
    for group in repeated(pages, &zones, &in_table) {
        let (first, line) = group[0];
        if !gone[first].contains(&line.bounds) {
            furniture[first].push(line.clone());
        }
        group.iter().for_each(|(idx, line)| gone[*idx].push(line.bounds));
    }
    let cleared = pages.iter().zip(gone).zip(furniture);
    cleared
        .map(|((page, gone), furniture)| {
            let is_gone = |it: &Glyph| gone.iter().any(|bounds| holds(bounds, it));
            Cleared { glyphs: page.glyphs.iter().filter(|it| !is_gone(it)).copied().collect(), furniture }
        })
        .collect()
}

fn holds(bounds: &Rectangle, glyph: &Glyph) -> bool {
    let (x, y) = glyph.rectangle.centre();
    (bounds.x0..=bounds.x1).contains(&x) && (bounds.y0..=bounds.y1).contains(&y)
}

/// The lines of a page that stand in its head or foot.
fn zone_lines(page: &Page) -> Vec<Line> {
    let zone = ZONE.min(page.height * ZONE_SHARE);
    let is_in_zone = |it: &&Glyph| it.rectangle.y1 <= zone || it.rectangle.y0 >= page.height - zone;
    let lines = lines_of(page.number, page.glyphs.iter().filter(is_in_zone).copied());
    if lines.len() <= MOST_LINES { lines } else { Vec::new() }
}

/// True where no other line of the zone lies further out.
fn is_outermost(lines: &[Line], line: &Line, page: &Page) -> bool {
    let is_head = line.bounds.y1 < page.height / 2.0;
    !lines.iter().any(|it| if is_head { it.bounds.y1 <= line.bounds.y0 } else { it.bounds.y0 >= line.bounds.y1 })
}

/// Lines that stand in the same words at the same height on most pages; each group in the order of its pages.
fn repeated<'l>(
    pages: &[Page],
    zones: &'l [Vec<Line>],
    in_table: &impl Fn(usize, Rectangle) -> bool,
) -> Vec<Vec<(usize, &'l Line)>> {
    const LEVEL: f32 = 4.0;
    let mut groups: BTreeMap<String, Vec<(usize, &Line)>> = BTreeMap::new();
    for (idx, lines) in zones.iter().enumerate() {
        for line in lines.iter().filter(|it| !in_table(idx, it.bounds) && it.chunks(1.5).len() < 3) {
            groups.entry(line.letters()).or_default().push((idx, line));
        }
    }
    let mut found: Vec<Vec<(usize, &Line)>> = Vec::new();
    for (_, mut lines) in groups {
        let level = lines[0].1.bounds.y0;
        lines.retain(|it| (it.1.bounds.y0 - level).abs() <= LEVEL);
        if lines.len() >= LEAST_PAGES && lines.len() * 2 >= pages.len() {
            found.push(lines);
        }
    }
    found.sort_by(|a, b| a[0].0.cmp(&b[0].0).then(a[0].1.bounds.y0.total_cmp(&b[0].1.bounds.y0)));
    found
}
