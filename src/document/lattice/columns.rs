//! Lines with figures in clear columns → a table: numbers by the column they stand in, labels by the row they belong to.

use super::aligned::Row;
use super::broken::{join_fragments, mark_fragments};
use super::labels::{label_columns, place_groups, place_labels};
use super::lines::{Extent, Line};
use super::ruled::{Cell, Table};
use super::wording::is_number;
use crate::document::content::Rectangle;

/// Numbers of one row stand on one level, within this share of their height.
const LEVEL: f32 = 0.25;

/// Neighbours that fill their columns may share so many points.
const TOUCH: f32 = 1.0;

/// A row of the table that is being made.
pub(super) struct Draft {
    pub(super) depth: f32,
    pub(super) height: f32,
    /// First column, columns, and lines of what stands in front of the numbers.
    pub(super) labels: Vec<(usize, usize, Vec<Line>)>,
    /// The same of what stands in, or above, the columns of numbers.
    pub(super) figures: Vec<(usize, usize, Vec<Line>)>,
}

/// The table that lines make up of which the first `n_header` are its header; `None` where the columns are not clear.
pub(super) fn table(rows: &[Row], n_header: usize) -> Option<Table> {
    let (header, body) = rows.split_at(n_header);
    let columns = blank_columns(header, body, number_columns(header, body)?);
    let first = columns[0].0;
    let is_label = |it: &Line| it.bounds.x1 <= first + 0.3 * it.height;
    let mut drafts: Vec<Draft> = Vec::new();
    let mut labels: Vec<Line> = Vec::new();
    for row in body {
        let (own, others): (Vec<&Line>, Vec<&Line>) = row.chunks.iter().partition(|it| is_label(it));
        labels.extend(own.into_iter().cloned());
        if others.is_empty() {
            continue;
        }
        // Words of groups beside them stand at other heights.
        let depths = || others.iter().map(|it| it.depth());
        let depth = depths().sum::<f32>() / others.len() as f32;
        if depths().any(|it| (it - depth).abs() > LEVEL * row.line.height) {
            return None;
        }
        let mut draft = Draft { depth, height: row.line.height, labels: Vec::new(), figures: Vec::new() };
        for chunk in &others {
            let column = column_of(&columns, chunk)?;
            let last = columns.iter().rposition(|it| shares(*it, chunk))?;
            // Words among the numbers of a row, two numbers in one column: not clear.
            if !is_number(chunk) || draft.figures.iter().any(|it| it.0 == column) {
                return None;
            }
            if column == last {
                draft.figures.push((column, 1, vec![(*chunk).clone()]));
            } else {
                // Numbers that touch: whose digits are whose?
                draft.figures.push((column, 1, vec![(*chunk).clone(), chunk.hole()]));
                draft.figures.extend((column + 1..=last).map(|it| (it, 1, vec![chunk.hole()])));
            }
        }
        drafts.push(draft);
    }
    let zones = label_columns(&labels);
    join_fragments(&mut drafts);
    place_labels(&mut drafts, &zones)?;
    place_groups(&mut drafts, &zones);
    mark_fragments(&mut drafts);
    let mut all = header_rows(header, &columns, first, zones.n_columns());
    all.append(&mut drafts);
    Some(assemble(all, zones.n_columns(), columns.len()))
}

/// Where the columns of numbers lie: stretches that numbers of several rows share and that nothing lies across.
fn number_columns(header: &[Row], body: &[Row]) -> Option<Vec<(f32, f32)>> {
    const SINGLE_ROW: usize = 5;
    let tabular: Vec<&Row> = body.iter().filter(|it| it.is_tabular()).collect();
    let figures =
        |row: &Row| row.chunks.iter().filter(|it| is_number(it)).map(|it| (it.bounds.x0, it.bounds.x1)).collect::<Vec<_>>();
    let rows: Vec<Vec<(f32, f32)>> = tabular.iter().map(|it| figures(it)).collect();
    // Two numbers that touch lie across two of other rows.
    let shared = |a: (f32, f32), b: (f32, f32)| a.1.min(b.1) - a.0.max(b.0) > 0.5 * (b.1 - b.0);
    let lies_across = |it: (f32, f32)| rows.iter().any(|row| row.iter().filter(|other| shared(it, **other)).count() >= 2);
    let mut numbers: Vec<(f32, f32)> = rows.iter().flatten().copied().filter(|it| !lies_across(*it)).collect();
    numbers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut columns: Vec<(f32, f32, usize)> = Vec::new();
    for (x0, x1) in numbers {
        match columns.last_mut() {
            Some(last) if x0 < last.1 - TOUCH => {
                last.1 = last.1.max(x1);
                last.2 += 1;
            }
            _ => columns.push((x0, x1, 1)),
        }
    }
    let n_most = tabular.iter().map(|it| it.n_figures()).max()?;
    // A column that only one of many rows knows is a number out of place, but where a word of the header stands above it alone.
    let words: Vec<Line> = header.iter().map(header_words).filter(|it| it.len() > 1).flatten().collect();
    let places: Vec<(f32, f32)> = columns.iter().map(|it| (it.0, it.1)).collect();
    let is_only = |word: &Line, at: usize| (0..places.len()).all(|it| shares(places[it], word) == (it == at));
    let has_word = |at: usize| words.iter().any(|it| is_only(it, at));
    let is_known = |at: usize| columns[at].2 >= 2 || tabular.len() <= 2 || has_word(at);
    let has_enough = tabular.len() >= 2 || columns.len() == 1 || n_most >= SINGLE_ROW;
    let is_whole = columns.len() == n_most || (tabular.len() > 2 && (0..columns.len()).all(has_word));
    let is_clear = is_whole && (0..columns.len()).all(is_known) && has_enough;
    is_clear.then_some(places)
}

/// Adds the columns that hold no number: words of the header under which nothing stands, neither words of it nor labels.
fn blank_columns(header: &[Row], body: &[Row], columns: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    let across = |a: &Line, b: &Line| a.bounds.x0 < b.bounds.x1 && b.bounds.x0 < a.bounds.x1;
    // A word alone on its line is a caption.
    let words: Vec<Line> = header.iter().map(header_words).filter(|it| it.len() > 1).flatten().collect();
    let below = |it: &Line| words.iter().any(|other| other.depth() > it.depth() + 0.5 * it.height && across(it, other));
    let is_label = |it: &Line| body.iter().flat_map(|it| &it.chunks).any(|other| !is_number(other) && across(it, other));
    let mut all = columns;
    for word in words.iter().filter(|it| !below(it) && !is_label(it)) {
        if column_of(&all, word).is_none() {
            all.push((word.bounds.x0, word.bounds.x1));
        }
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    all
}

/// The words of a line of the header.
fn header_words(row: &Row) -> Vec<Line> {
    const GAP: f32 = 0.3;
    row.line.split(|before, after| after.bounds.x0 - before.bounds.x1 > GAP * row.line.height)
}

/// The column that a number stands in.
fn column_of(columns: &[(f32, f32)], line: &Line) -> Option<usize> {
    columns.iter().position(|it| shares(*it, line))
}

fn shares(column: (f32, f32), line: &Line) -> bool {
    line.bounds.x1.min(column.1) - line.bounds.x0.max(column.0) > TOUCH
}

/// A word above the columns: its first column and the one behind its last, its lines.
struct Heading {
    start: usize,
    end: usize,
    lines: Vec<Line>,
    is_label: bool,
}

/// Words above the columns as rows: words that stand close one below the other are one header.
fn header_rows(header: &[Row], columns: &[(f32, f32)], first: f32, n_labels: usize) -> Vec<Draft> {
    let gaps: Vec<f32> = columns.windows(2).map(|it| f32::midpoint(it[0].1, it[1].0)).collect();
    let mut words: Vec<Heading> = Vec::new();
    for chunk in header.iter().flat_map(header_words) {
        let (middle, _) = chunk.bounds.centre();
        let is_label = n_labels > 0 && middle < first;
        let own = gaps.partition_point(|it| *it <= middle);
        let start = gaps.partition_point(|it| *it <= chunk.bounds.x0 + 0.5 * chunk.height).min(own);
        let end = (gaps.partition_point(|it| *it < chunk.bounds.x1 - 0.5 * chunk.height) + 1).max(own + 1);
        let (start, end) = if is_label { (0, 0) } else { (start, end) };
        let is_above = |it: &&mut Heading| {
            let is_near = |above: &Line| chunk.bounds.y0 - above.bounds.y1 < 0.7 * above.height && above.page == chunk.page;
            (it.start, it.end, it.is_label) == (start, end, is_label) && it.lines.last().is_some_and(is_near)
        };
        match words.iter_mut().find(is_above) {
            Some(word) => word.lines.push(chunk),
            None => words.push(Heading { start, end, lines: vec![chunk], is_label }),
        }
    }
    let middle = |it: &Heading| it.lines.iter().map(Line::depth).sum::<f32>() / it.lines.len() as f32;
    words.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
    let mut rows: Vec<(f32, Draft)> = Vec::new();
    for word in words {
        let depth = middle(&word);
        let bottom = word.lines.iter().map(|it| it.depth() + it.bounds.height() / 2.0).fold(f32::MIN, f32::max);
        let is_free = |it: &Draft| {
            if word.is_label {
                it.labels.is_empty()
            } else {
                it.figures.iter().all(|it| word.end <= it.0 || it.0 + it.1 <= word.start)
            }
        };
        if rows.last().is_none_or(|(lowest, it)| depth > *lowest || !is_free(it)) {
            let height = word.lines[0].height;
            rows.push((bottom, Draft { depth, height, labels: Vec::new(), figures: Vec::new() }));
        }
        let Some((lowest, row)) = rows.last_mut() else { continue };
        *lowest = lowest.max(bottom);
        if word.is_label {
            row.labels.push((0, n_labels, word.lines));
        } else {
            row.figures.push((word.start, word.end - word.start, word.lines));
            row.figures.sort_by_key(|it| it.0);
        }
    }
    rows.into_iter().map(|it| it.1).collect()
}

/// Rows as a table whose cells cover every slot.
fn assemble(rows: Vec<Draft>, n_labels: usize, n_figures: usize) -> Table {
    // Nobody drew the box of a cell: it is as wide as can be, so that no line of it seems to fill it.
    let bounds = Rectangle { x0: 0.0, y0: 0.0, x1: f32::MAX, y1: 0.0 };
    let mut cells: Vec<Cell> = Vec::new();
    let n_rows = rows.len();
    for (row, draft) in rows.into_iter().enumerate() {
        let mut push = |column, column_span, lines| cells.push(Cell { row, column, row_span: 1, column_span, bounds, lines });
        for (shift, end, filled) in [(0, n_labels, draft.labels), (n_labels, n_labels + n_figures, draft.figures)] {
            let mut at = shift;
            for (column, span, lines) in filled {
                (at..shift + column).for_each(|it| push(it, 1, Vec::new()));
                push(shift + column, span, lines);
                at = shift + column + span;
            }
            (at..end).for_each(|it| push(it, 1, Vec::new()));
        }
    }
    Table { bounds, last_page: 0, columns: vec![0.0; n_labels + n_figures + 1], n_rows, cells }
}
