//! Lines of text that stand in columns without ruling lines → tables, or lines padded with blanks where the columns are not clear.

use super::broken::NEXT_LINE;
use super::columns::table;
use super::lines::{Extent, Line, Word, is_figure};
use super::ruled::Table;
use super::wording::{is_number, opens_with_ordinal};

/// A stretch of lines.
pub(super) enum Part {
    Prose(Vec<Line>),
    Table(Table),
    Padded(Vec<Vec<Word>>),
}

/// A line and its parts.
pub(super) struct Row {
    pub(super) line: Line,
    pub(super) chunks: Vec<Line>,
}

/// Figures stand at least so far from their label, in heights of the line.
const LABEL_GAP: f32 = 1.5;
/// So many lines without figures may stand between two with figures: labels of several lines, headings of groups.
const MOST_BETWEEN: usize = 6;
/// So many lines of labels may stand between them, if nothing stands where the figures do.
const MOST_BLANK: usize = 30;
/// Longer ones are read in parts.
const MOST_LINES: usize = 400;
/// Longer lines, in characters, are no row of a table.
const LONGEST: usize = 4000;
/// Lines of a table's header.
const MOST_HEADER: usize = 10;

impl Row {
    fn new(line: Line) -> Self {
        let chunks = if line.glyphs.len() <= LONGEST { line.columns() } else { vec![line.clone()] };
        Self { line, chunks }
    }

    pub(super) fn n_figures(&self) -> usize {
        self.chunks.iter().filter(|it| is_number(it)).count()
    }

    /// True where figures stand in columns.
    pub(super) fn is_tabular(&self) -> bool {
        match self.chunks.as_slice() {
            [label, figure] => is_number(figure) && figure.bounds.x0 - label.bounds.x1 > LABEL_GAP * self.line.height,
            chunks => chunks.last().is_some_and(is_number) && self.n_figures() >= 2 && !self.is_sentence(),
        }
    }

    /// True where there are numbers and nothing else.
    fn is_bare(&self) -> bool {
        self.n_figures() == self.chunks.len()
    }

    fn is_sentence(&self) -> bool {
        const LONG: f32 = 28.0;
        let text = self.line.letters();
        text.ends_with(['。', '；', '：'])
            || (self.chunks.len() == 1 && self.line.bounds.width() > LONG * self.line.height && !text.ends_with('）'))
    }

    /// True where several words stand apart, none of them a figure: the header of a table.
    fn is_header(&self) -> bool {
        self.chunks.len() >= 2 && self.n_figures() == 0 && !self.is_sentence()
    }

    /// Left edge of its first figure.
    fn first_figure(&self) -> Option<f32> {
        self.chunks.iter().find(|it| is_number(it)).map(|it| it.bounds.x0)
    }
}

/// Cuts lines into prose and tables.
pub(super) fn parts(lines: Vec<Line>) -> Vec<Part> {
    let left = lines.iter().map(|it| it.bounds.x0).reduce(f32::min).unwrap_or(0.0);
    let mut rows: Vec<Row> = lines.into_iter().map(Row::new).collect();
    part_touching(&mut rows);
    let mut parts = Vec::new();
    let mut done = 0;
    while let Some(first) = (done..rows.len()).find(|it| rows[*it].is_tabular()) {
        let first = fragments(&rows[done..first]).map_or(first, |it| done + it);
        let end = region_end(&rows, first);
        let start = header_start(&rows, done, first, left);
        let n_tabular = rows[first..end].iter().filter(|it| it.is_tabular()).count();
        // Two numbers side by side make no table; many in a row, or some in several rows do.
        let most = rows[first..end].iter().map(Row::n_figures).max().unwrap_or(0);
        if n_tabular < 2 && most < 3 && start == first {
            push_prose(&mut parts, &rows[done..end]);
        } else {
            push_prose(&mut parts, &rows[done..start]);
            let rows = &rows[start..end];
            parts.push(table(rows, first - start).map_or_else(|| Part::Padded(padded(rows)), Part::Table));
        }
        done = end;
    }
    push_prose(&mut parts, &rows[done..]);
    parts
}

/// Parts words that fill their column and so touch those of the next: where others begin at the same place, and what begins there is a
/// number, or has an ordinal, or stands a little apart.
fn part_touching(rows: &mut [Row]) {
    const SAME: f32 = 1.0;
    const LEAST: usize = 2;
    const APART: f32 = 0.1;
    let starts_own = |it: &Line| is_number(it) || opens_with_ordinal(&it.letters());
    let mut starts: Vec<f32> = rows.iter().flat_map(|it| &it.chunks).filter(|it| starts_own(it)).map(|it| it.bounds.x0).collect();
    starts.sort_by(f32::total_cmp);
    let n_starts = |at: f32| starts.partition_point(|it| *it <= at + SAME) - starts.partition_point(|it| *it < at - SAME);
    for row in rows.iter_mut().filter(|it| !it.is_sentence()) {
        let part = |chunk: Line| {
            let glyphs = &chunk.glyphs;
            let is_start = |at: &usize| {
                let is_word = |it: char| !is_figure(it) && (it.is_alphanumeric() || matches!(it, '）' | ')' | '”'));
                let rest: String = glyphs[*at..].iter().map(|it| it.text).collect();
                let is_own = opens_with_ordinal(&rest) || rest.chars().all(is_figure);
                let is_apart = glyphs[*at].bounds.x0 - glyphs[*at - 1].bounds.x1 > APART * chunk.height;
                let n = n_starts(glyphs[*at].bounds.x0);
                is_word(glyphs[*at - 1].text) && (is_own && n >= LEAST || is_apart && !is_figure(glyphs[*at].text) && n > LEAST)
            };
            let places: Vec<usize> = (1..glyphs.len()).filter(is_start).collect();
            chunk.cut(&places)
        };
        if row.line.glyphs.len() <= LONGEST && row.chunks.iter().any(|it| !is_number(it)) {
            row.chunks = std::mem::take(&mut row.chunks).into_iter().flat_map(part).collect();
        }
    }
}

fn push_prose(parts: &mut Vec<Part>, rows: &[Row]) {
    if rows.is_empty() {
        return;
    }
    let lines = rows.iter().map(|it| it.line.clone());
    match parts.last_mut() {
        Some(Part::Prose(last)) => last.extend(lines),
        _ => parts.push(Part::Prose(lines.collect())),
    }
}

/// Where the numbers begin that stand, without a label, right above the first line with figures: lines of broken ones.
fn fragments(before: &[Row]) -> Option<usize> {
    let n = before.iter().rev().take_while(|it| it.is_bare()).count();
    (n > 0).then(|| before.len() - n)
}

/// Behind the last line with figures that belongs together with the first.
fn region_end(rows: &[Row], first: usize) -> usize {
    let mut end = first + 1;
    let mut figures = rows[first].first_figure().unwrap_or(f32::MAX);
    for at in first + 1..rows.len().min(first + MOST_LINES) {
        let row = &rows[at];
        // The rest of broken numbers is of the line above it.
        let is_rest = at == end && row.is_bare() && row.line.depth() - rows[at - 1].line.depth() <= NEXT_LINE * row.line.height;
        if row.is_tabular() || is_rest {
            end = at + 1;
            figures = row.first_figure().map_or(figures, |it| it.min(figures));
            continue;
        }
        // A heading and the header of another table: words where the figures were.
        let is_header = |it: &Row| it.is_header() && it.chunks.last().is_some_and(|it| it.bounds.x1 > figures);
        let opens_another = is_header(row) || rows.get(at + 1).is_some_and(is_header);
        // Blank rows hold nothing but their labels.
        let are_labels = || rows[end..=at].iter().all(|it| it.line.bounds.x1 <= figures);
        if row.is_sentence() || opens_another || at - end >= MOST_BLANK || (at - end >= MOST_BETWEEN && !are_labels()) {
            break;
        }
    }
    end
}

/// Where the header of the table begins whose first line with figures is `first`.
fn header_start(rows: &[Row], floor: usize, first: usize, left: f32) -> usize {
    const INDENT: f32 = 3.0;
    const LONGEST: usize = 22;
    let mut start = first;
    for at in (floor.max(first.saturating_sub(MOST_HEADER))..first).rev() {
        let row = &rows[at];
        let text = row.line.letters();
        let is_inset = row.line.bounds.x0 - left > INDENT * row.line.height;
        let is_caption = is_inset && text.chars().count() <= LONGEST && !text.contains('、') && !row.is_sentence();
        let is_note = text.starts_with(['（', '(']) && text.ends_with(['）', ')']);
        // The label of the first row, where its figures stand in the middle of it.
        let is_label = !row.is_sentence() && at + 1 == start && opens_with_ordinal(&text) && !text.contains('、');
        if rows[first].line.page.abs_diff(row.line.page) > 1 || !(row.is_header() || is_caption || is_note || is_label) {
            break;
        }
        start = at;
    }
    start
}

/// Lines with blanks for gaps, so that what stands one below the other does so in the text too.
fn padded(rows: &[Row]) -> Vec<Vec<Word>> {
    let left = rows.iter().map(|it| it.line.bounds.x0).reduce(f32::min).unwrap_or(0.0);
    let mut heights: Vec<f32> = rows.iter().map(|it| it.line.height).collect();
    heights.sort_by(f32::total_cmp);
    let half = (heights.get(heights.len() / 2).copied().unwrap_or(10.0) / 2.0).max(1.0);
    let pad = |row: &Row| {
        let mut words = Vec::new();
        let mut n_columns = 0_usize;
        for chunk in &row.chunks {
            let at = ((chunk.bounds.x0 - left) / half).round().clamp(0.0, 400.0) as usize;
            let n_blanks = at.saturating_sub(n_columns).max(usize::from(n_columns > 0));
            words.push(Word { text: " ".repeat(n_blanks), place: None });
            let chunk = chunk.words();
            let width = |it: &Word| it.text.chars().map(|it| if it.is_ascii() { 1 } else { 2 }).sum::<usize>();
            n_columns += n_blanks + chunk.iter().map(width).sum::<usize>();
            words.extend(chunk);
        }
        words
    };
    rows.iter().map(pad).collect()
}
