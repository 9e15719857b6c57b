//! Glyphs in any order → visual lines, and lines → words with their places.

use crate::document::content::Rectangle;
use crate::document::page::Glyph;

/// A stretch of text that was printed in one place, or a blank between two such.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub(super) text: String,
    /// Page and box; `None` for a blank.
    pub(super) place: Option<(u32, Rectangle)>,
}

impl Word {
    pub(super) fn blank() -> Self {
        Self { text: " ".to_owned(), place: None }
    }
}

/// Glyphs on one baseline, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub(super) page: u32,
    /// Its glyphs; none of them is a blank.
    pub(super) glyphs: Vec<Placed>,
    /// Around all of its glyphs.
    pub(super) bounds: Rectangle,
    /// Height of most of its glyphs.
    pub(super) height: f32,
    /// A blank stands behind its last glyph.
    pub(super) ends_blank: bool,
}

/// A glyph of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    pub(super) text: char,
    pub(super) bounds: Rectangle,
    /// A blank was printed in front of it.
    pub(super) after_blank: bool,
}

/// Measures of a box.
pub(super) trait Extent {
    /// From left to right.
    fn width(&self) -> f32;
    /// From top to bottom.
    fn height(&self) -> f32;
    /// Its middle.
    fn centre(&self) -> (f32, f32);
}

impl Extent for Rectangle {
    fn width(&self) -> f32 {
        self.x1 - self.x0
    }

    fn height(&self) -> f32 {
        self.y1 - self.y0
    }

    fn centre(&self) -> (f32, f32) {
        (f32::midpoint(self.x0, self.x1), f32::midpoint(self.y0, self.y1))
    }
}

impl Line {
    fn new(page: u32, mut glyphs: Vec<Glyph>) -> Option<Self> {
        glyphs.sort_by(|a, b| a.rectangle.x0.total_cmp(&b.rectangle.x0));
        let mut placed: Vec<Placed> = Vec::with_capacity(glyphs.len());
        let mut after_blank = false;
        for glyph in glyphs {
            if glyph.text.is_whitespace() {
                after_blank = !placed.is_empty();
            } else {
                placed.push(Placed { text: glyph.text, bounds: glyph.rectangle, after_blank });
                after_blank = false;
            }
        }
        Self::of(page, placed, after_blank)
    }

    fn of(page: u32, glyphs: Vec<Placed>, ends_blank: bool) -> Option<Self> {
        let bounds = glyphs.iter().map(|it| it.bounds).reduce(Rectangle::union)?;
        let mut heights: Vec<f32> = glyphs.iter().map(|it| it.bounds.height()).collect();
        heights.sort_by(f32::total_cmp);
        let height = heights[heights.len() / 2];
        Some(Self { page, glyphs, bounds, height, ends_blank })
    }

    /// Its parts between gaps wider than `gap` times the height of its glyphs.
    pub(super) fn chunks(&self, gap: f32) -> Vec<Line> {
        self.split(|before, after| after.bounds.x0 - before.bounds.x1 > gap * self.height)
    }

    /// Its parts as columns: between wide gaps, and between any two numbers, be they ever so near to each other.
    pub(super) fn columns(&self) -> Vec<Line> {
        const GAP: f32 = 0.8;
        let usual = usual_gap(&self.glyphs);
        let parts = self.split(|before, after| {
            let gap = after.bounds.x0 - before.bounds.x1;
            let is_wide = gap > GAP * self.height;
            let is_apart = is_gap(before, after) || gap > usual + TOUCHING * self.height;
            is_wide || (is_figure(before.text) && is_figure(after.text) && is_apart)
        });
        parts.into_iter().flat_map(Self::cut_groups).collect()
    }

    fn cut_groups(self) -> Vec<Line> {
        let places = group_ends(&self.letters());
        self.cut(&places)
    }

    /// Its parts in front of and behind glyphs at these places.
    pub(super) fn cut(self, places: &[usize]) -> Vec<Line> {
        let mut parts = Vec::new();
        let mut start = 0;
        for end in places.iter().copied().chain([self.glyphs.len()]) {
            let ends_blank = end == self.glyphs.len() && self.ends_blank;
            parts.extend(Self::of(self.page, self.glyphs[start..end].to_vec(), ends_blank));
            start = end;
        }
        parts
    }

    /// A sign at its place that digits are missing, or that there is no saying whose they are.
    pub(super) fn hole(&self) -> Self {
        Self::hole_at(self.page, self.bounds)
    }

    pub(super) fn hole_at(page: u32, bounds: Rectangle) -> Self {
        let glyph = Placed { text: HOLE, bounds, after_blank: true };
        Self { page, glyphs: vec![glyph], bounds, height: bounds.height(), ends_blank: false }
    }

    pub(super) fn is_hole(&self) -> bool {
        matches!(self.glyphs.as_slice(), [it] if it.text == HOLE)
    }

    pub(super) fn split(&self, is_apart: impl Fn(&Placed, &Placed) -> bool) -> Vec<Line> {
        let parts: Vec<&[Placed]> = self.glyphs.chunk_by(|a, b| !is_apart(a, b)).collect();
        let last = parts.len().saturating_sub(1);
        let to_line = |(idx, glyphs): (usize, &[Placed])| Self::of(self.page, glyphs.to_vec(), idx == last && self.ends_blank);
        parts.into_iter().enumerate().filter_map(to_line).collect()
    }

    /// Its middle from top to bottom, across pages.
    pub(super) fn depth(&self) -> f32 {
        const PAGE: f32 = 20_000.0;
        self.page as f32 * PAGE + self.bounds.centre().1
    }

    /// Its characters, without any blank.
    pub(super) fn letters(&self) -> String {
        self.glyphs.iter().map(|it| it.text).collect()
    }

    /// Its words: numbers apart from all else, so that each is placed by itself.
    pub(super) fn words(&self) -> Vec<Word> {
        let mut words: Vec<Word> = Vec::new();
        let mut previous: Option<&Placed> = None;
        for glyph in &self.glyphs {
            let is_apart = previous.is_some_and(|it| is_gap(it, glyph));
            let is_same = !is_apart && previous.is_some_and(|it| is_figure(it.text) == is_figure(glyph.text));
            if is_apart {
                words.push(Word::blank());
            }
            match words.last_mut() {
                Some(Word { text, place: Some((_, bounds)) }) if is_same => {
                    text.push(glyph.text);
                    *bounds = bounds.union(glyph.bounds);
                }
                _ => words.push(Word { text: glyph.text.to_string(), place: Some((self.page, glyph.bounds)) }),
            }
            previous = Some(glyph);
        }
        words
    }
}

/// Stands where a number cannot be known for sure, so that nobody takes it for one: a letter, since signs beside numbers say nothing.
const HOLE: char = '〼';
/// Digits so much further apart than others of their line, in heights of it, are of two numbers.
pub(super) const TOUCHING: f32 = 0.06;

/// The gap that glyphs have which follow each other closely; at least 0.
fn usual_gap(glyphs: &[Placed]) -> f32 {
    const CLOSE: f32 = 0.25;
    let gap = |it: &[Placed]| it[1].bounds.x0 - it[0].bounds.x1;
    let is_close = |it: &&[Placed]| is_figure(it[0].text) && is_figure(it[1].text) && gap(it) <= CLOSE * it[0].bounds.height();
    let mut gaps: Vec<f32> = glyphs.windows(2).filter(is_close).map(gap).collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len().saturating_sub(1) / 2).map_or(0.0, |it| it.max(0.0))
}

/// Where numbers with thousands separators end that are followed by another: behind a separator stand three digits, no more.
fn group_ends(text: &str) -> Vec<usize> {
    let chars: Vec<char> = text.chars().collect();
    if !chars.contains(&',') || !chars.iter().all(|it| it.is_ascii_digit() || matches!(it, ',' | '.')) {
        return Vec::new();
    }
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let is_group_end = |at: &usize| {
        let at = *at;
        is_digit(at) && at >= 4 && chars[at - 4] == ',' && (at - 3..at).all(is_digit)
    };
    (0..chars.len()).filter(is_group_end).collect()
}

/// Digits and what stands between them.
pub(super) fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | '．' | ',' | '-' | '+' | '%' | '０'..='９')
}

/// Characters of scripts that put blanks between words.
fn is_western(c: char) -> bool {
    c.is_ascii_graphic() || ('\u{a1}'..'\u{2000}').contains(&c)
}

/// Whether there is a blank between two neighbours on a line. Chinese text has none, whatever its letter spacing; digits have one where
/// they stand apart at all, so that two numbers never become one.
fn is_gap(before: &Placed, after: &Placed) -> bool {
    let gap = after.bounds.x0 - before.bounds.x1;
    let em = before.bounds.height().max(after.bounds.height());
    if is_western(before.text) && is_western(after.text) { after.after_blank || gap > 0.25 * em } else { gap > em }
}

/// Groups the glyphs of a page, or of a cell, into lines from top to bottom.
pub(super) fn lines_of(page: u32, glyphs: impl IntoIterator<Item = Glyph>) -> Vec<Line> {
    const SHARED: f32 = 0.5;
    // Small print beside large is on its line where their middles are not far apart for either.
    let reach = |a: f32, b: f32| (SHARED * a.min(b)).max(0.3 * a.max(b));
    let mut glyphs: Vec<Glyph> = glyphs.into_iter().filter(is_sound).collect();
    glyphs.sort_by(|a, b| {
        let ((ax, ay), (bx, by)) = (a.rectangle.centre(), b.rectangle.centre());
        ay.total_cmp(&by).then(ax.total_cmp(&bx)).then(a.text.cmp(&b.text))
    });
    // Blanks follow the lines and make none: their boxes are often of another font.
    let (blanks, inked): (Vec<Glyph>, Vec<Glyph>) = glyphs.into_iter().partition(|it| it.text.is_whitespace());
    let mut groups: Vec<(f32, f32, Vec<Glyph>)> = Vec::new();
    for glyph in inked {
        let (centre, height) = (glyph.rectangle.centre().1, glyph.rectangle.height());
        match groups.last_mut() {
            Some((at, tallest, members)) if (centre - *at).abs() <= reach(height, *tallest) => {
                let n = members.len() as f32;
                *at = (*at * n + centre) / (n + 1.0);
                *tallest = tallest.max(height);
                members.push(glyph);
            }
            _ => groups.push((centre, height, vec![glyph])),
        }
    }
    for blank in blanks {
        let centre = blank.rectangle.centre().1;
        let from = groups.partition_point(|it| it.0 < centre - it.1 * SHARED);
        if let Some(group) = groups.get_mut(from).filter(|it| (it.0 - centre).abs() <= it.1 * SHARED) {
            group.2.push(blank);
        }
    }
    groups.into_iter().filter_map(|(_, _, glyphs)| Line::new(page, glyphs)).collect()
}

fn is_sound(glyph: &Glyph) -> bool {
    let it = glyph.rectangle;
    [it.x0, it.y0, it.x1, it.y1].iter().all(|it| it.is_finite()) && it.x0 <= it.x1 && it.y0 <= it.y1
}
