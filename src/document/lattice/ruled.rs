//! Ruling lines and glyphs of a page → tables whose cells are what the lines enclose.

use super::broken::spoil_at;
use super::lines::{Extent, Line, TOUCHING, is_figure, lines_of};
use super::stacked::part_rows;
use crate::document::content::Rectangle;
use crate::document::limits::Deadline;
use crate::document::page::{Glyph, Page, Ruling};
use crate::document::reject::Reject;

/// Lines this near to each other are one: double borders, both edges of a border, borders of neighbours.
const SNAP: f32 = 4.0;
/// How far the end of a line may be from the line that it meets.
const TOUCH: f32 = 3.0;
/// A shorter one is no edge of a cell.
const SHORTEST: f32 = 4.0;
/// More crossings to check than any table has: a drawing.
const MOST_CROSSINGS: usize = 8_000_000;
/// More cells than any page holds: a drawing.
const MOST_SLOTS: usize = 40_000;

/// More boxes on one page are a drawing; those of the most cells are looked at.
const MOST_BOXES: usize = 400;

/// A table, or the part of it that one page holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// Its first page, and where it stands there.
    pub(super) bounds: Rectangle,
    /// Page of its last part.
    pub(super) last_page: u32,
    /// Positions of the lines between columns, both outer ones included.
    pub(super) columns: Vec<f32>,
    pub(super) n_rows: usize,
    /// Its cells; they cover every slot once.
    pub(super) cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) row_span: usize,
    pub(super) column_span: usize,
    /// What it encloses.
    pub(super) bounds: Rectangle,
    pub(super) lines: Vec<Line>,
}

/// A horizontal or vertical line: its position, and where it begins and ends.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Edge {
    at: f32,
    from: f32,
    to: f32,
}

/// The tables of a page, and those of its glyphs that stand in none.
///
/// # Errors
/// [`crate::document::reject::Reason::Timeout`]: a drawing of thousands of boxes.
pub(super) fn tables_of(page: &Page, glyphs: &[Glyph], deadline: Deadline) -> Result<(Vec<Table>, Vec<Glyph>), Reject> {
    let horizontal = edges(&page.rulings, |it| (it.y0, it.y1, it.x0, it.x1));
    let vertical = edges(&page.rulings, |it| (it.x0, it.x1, it.y0, it.y1));
    let mut lattices: Vec<Lattice> =
        components(&horizontal, &vertical).iter().filter_map(|(rows, columns)| Lattice::new(rows, columns)).collect();
    // Of two that overlap, the frame around a table or a frame within one, the finer is the table.
    lattices.sort_by_key(|it| std::cmp::Reverse((it.rows.len() - 1) * (it.columns.len() - 1)));
    let mut rest = glyphs.to_vec();
    let mut tables: Vec<Table> = Vec::new();
    for lattice in lattices.into_iter().take(MOST_BOXES) {
        deadline.check()?;
        if tables.iter().any(|it| overlap(it.bounds, lattice.bounds())) {
            continue;
        }
        let (inside, outside): (Vec<_>, Vec<_>) =
            rest.iter().copied().zip(place_numbers(&rest)).partition(|it| lattice.holds(it.1.centre));
        let table = lattice.table(page.number, &inside);
        // A frame around text, the axes of a drawing: no table.
        let n_filled = table.cells.iter().filter(|it| !it.lines.is_empty()).count();
        if n_filled >= 2 || (n_filled == 1 && table.cells.len() >= 3) {
            tables.push(table);
            rest = outside.into_iter().map(|it| it.0).collect();
        }
    }
    Ok((tables, rest))
}

pub(super) fn overlap(a: Rectangle, b: Rectangle) -> bool {
    a.x1.min(b.x1) - a.x0.max(b.x0) > SNAP && a.y1.min(b.y1) - a.y0.max(b.y0) > SNAP
}

/// The lines of one direction, pieces and dots joined.
fn edges(rulings: &[Ruling], measure: impl Fn(&Ruling) -> (f32, f32, f32, f32)) -> Vec<Edge> {
    const DOT: f32 = 2.5;
    const SAME: f32 = 1.2;
    const GAP: f32 = 3.0;
    let mut pieces: Vec<Edge> = Vec::new();
    for ruling in rulings {
        let (at0, at1, from, to) = measure(ruling);
        let (across, along) = ((at1 - at0).abs(), (to - from).abs());
        if [at0, at1, from, to].iter().all(|it| it.is_finite()) && (across <= along || across.max(along) <= DOT) {
            pieces.push(Edge { at: f32::midpoint(at0, at1), from: from.min(to), to: from.max(to) });
        }
    }
    pieces.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.from.total_cmp(&b.from)).then(a.to.total_cmp(&b.to)));
    let mut joined: Vec<Edge> = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let n = rest.partition_point(|it| it.at <= first.at + SAME);
        let (same, behind) = rest.split_at(n);
        rest = behind;
        let mut same = same.to_vec();
        same.sort_by(|a, b| a.from.total_cmp(&b.from));
        let from = joined.len();
        for edge in same {
            match joined[from..].last_mut() {
                Some(last) if edge.from <= last.to + GAP => last.to = last.to.max(edge.to),
                _ => joined.push(edge),
            }
        }
    }
    joined.retain(|it| it.to - it.from >= SHORTEST);
    joined
}

/// Lines that touch each other, directly or through others: rows' and columns' lines of one table each.
fn components(horizontal: &[Edge], vertical: &[Edge]) -> Vec<(Vec<Edge>, Vec<Edge>)> {
    let n_rows = horizontal.len();
    if n_rows.saturating_mul(vertical.len()) > MOST_CROSSINGS {
        return Vec::new();
    }
    let mut parent: Vec<usize> = (0..n_rows + vertical.len()).collect();
    for (h, row) in horizontal.iter().enumerate() {
        for (v, column) in vertical.iter().enumerate() {
            let meets_x = row.from - TOUCH <= column.at && column.at <= row.to + TOUCH;
            let meets_y = column.from - TOUCH <= row.at && row.at <= column.to + TOUCH;
            if meets_x && meets_y {
                let (a, b) = (root(&mut parent, h), root(&mut parent, n_rows + v));
                parent[a.max(b)] = a.min(b);
            }
        }
    }
    let mut found: Vec<(Vec<Edge>, Vec<Edge>)> = vec![Default::default(); parent.len()];
    for idx in 0..parent.len() {
        let (rows, columns) = &mut found[root(&mut parent, idx)];
        if idx < n_rows { rows.push(horizontal[idx]) } else { columns.push(vertical[idx - n_rows]) }
    }
    found.into_iter().filter(|it| it.0.len() + it.1.len() >= 3).collect()
}

fn root(parent: &mut [usize], mut of: usize) -> usize {
    while parent[of] != of {
        parent[of] = parent[parent[of]];
        of = parent[of];
    }
    of
}

/// Positions that are nearly the same, as one each.
fn snap(mut positions: Vec<f32>, reach: f32) -> Vec<f32> {
    positions.sort_by(f32::total_cmp);
    // Sum and number of each group: a position belongs to the group whose mean is near.
    let mut groups: Vec<(f32, f32)> = Vec::new();
    for at in positions {
        match groups.last_mut() {
            Some((sum, n)) if at - *sum / *n <= reach => {
                *sum += at;
                *n += 1.0;
            }
            _ => groups.push((at, 1.0)),
        }
    }
    groups.into_iter().map(|(sum, n)| sum / n).collect()
}

/// Lines of one table, and between which of its slots they stand.
struct Lattice {
    columns: Vec<f32>,
    rows: Vec<f32>,
    /// For each row and column: a line at its left edge, at its upper edge.
    left: Vec<Vec<bool>>,
    above: Vec<Vec<bool>>,
}

impl Lattice {
    fn new(horizontal: &[Edge], vertical: &[Edge]) -> Option<Self> {
        const NARROWEST: f32 = 30.0;
        const LOWEST: f32 = 12.0;
        // Tables may be open at their sides: lines of the other direction end where the side would be.
        let ends = |edges: &[Edge]| -> Vec<f32> {
            let low = edges.iter().map(|it| it.from).reduce(f32::min);
            let high = edges.iter().map(|it| it.to).reduce(f32::max);
            low.into_iter().chain(high).collect()
        };
        let positions = |own: &[Edge], others: &[Edge]| own.iter().map(|it| it.at).chain(ends(others)).collect();
        let columns = snap(positions(vertical, horizontal), SNAP);
        let rows = snap(positions(horizontal, vertical), SNAP);
        let (n_columns, n_rows) = (columns.len().checked_sub(1)?, rows.len().checked_sub(1)?);
        let is_small = columns[n_columns] - columns[0] < NARROWEST || rows[n_rows] - rows[0] < LOWEST;
        if n_columns * n_rows < 2 || n_columns * n_rows > MOST_SLOTS || is_small {
            return None;
        }
        let left = (0..n_rows)
            .map(|row| (0..n_columns).map(|it| is_covered(vertical, columns[it], rows[row], rows[row + 1])).collect())
            .collect();
        let above = (0..n_rows)
            .map(|row| (0..n_columns).map(|it| is_covered(horizontal, rows[row], columns[it], columns[it + 1])).collect())
            .collect();
        Some(Self { columns, rows, left, above })
    }

    fn bounds(&self) -> Rectangle {
        let ends = |it: &[f32]| (it[0], it[it.len() - 1]);
        let ((x0, x1), (y0, y1)) = (ends(&self.columns), ends(&self.rows));
        Rectangle { x0, y0, x1, y1 }
    }

    fn holds(&self, (x, y): (f32, f32)) -> bool {
        slot(&self.columns, x).is_some() && slot(&self.rows, y).is_some()
    }

    /// What the lines enclose: along each row first, then down where the same columns go on without a line.
    fn cells(&self) -> Vec<Cell> {
        let n_columns = self.columns.len() - 1;
        let mut cells: Vec<Cell> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for row in 0..self.rows.len() - 1 {
            let starts: Vec<usize> = (0..n_columns).filter(|it| *it == 0 || self.left[row][*it]).collect();
            let mut next_open = Vec::new();
            for (nth, column) in starts.iter().enumerate() {
                let end = starts.get(nth + 1).copied().unwrap_or(n_columns);
                let above = open.iter().copied().find(|it| cells[*it].column == *column && cells[*it].column_span == end - column);
                match above.filter(|_| !self.is_cut(row, *column, end)) {
                    Some(it) => {
                        cells[it].row_span += 1;
                        cells[it].bounds.y1 = self.rows[row + 1];
                        next_open.push(it);
                    }
                    None => {
                        let bounds = Rectangle {
                            x0: self.columns[*column],
                            y0: self.rows[row],
                            x1: self.columns[end],
                            y1: self.rows[row + 1],
                        };
                        next_open.push(cells.len());
                        cells.push(Cell {
                            row,
                            column: *column,
                            row_span: 1,
                            column_span: end - column,
                            bounds,
                            lines: Vec::new(),
                        });
                    }
                }
            }
            open = next_open;
        }
        cells
    }

    /// Whether a line runs above most of a row's slots from one column to another.
    fn is_cut(&self, row: usize, from: usize, end: usize) -> bool {
        let width = |it: usize| self.columns[it + 1] - self.columns[it];
        let cut: f32 = (from..end).filter(|it| self.above[row][*it]).map(width).sum();
        cut * 2.0 >= (from..end).map(width).sum()
    }

    fn table(&self, page: u32, glyphs: &[(Glyph, Placing)]) -> Table {
        let mut cells = self.cells();
        let (n_columns, n_rows) = (self.columns.len() - 1, self.rows.len() - 1);
        let mut owner = vec![0; n_columns * n_rows];
        for (idx, cell) in cells.iter().enumerate() {
            for row in cell.row..cell.row + cell.row_span {
                owner[row * n_columns + cell.column..row * n_columns + cell.column + cell.column_span].fill(idx);
            }
        }
        let cell_at = |(x, y): (f32, f32)| Some(owner[slot(&self.rows, y)? * n_columns + slot(&self.columns, x)?]);
        let mut of_cells: Vec<Vec<Glyph>> = vec![Vec::new(); cells.len()];
        let mut spoilt: Vec<usize> = Vec::new();
        for (glyph, place) in glyphs {
            let Some(own) = cell_at(place.centre) else { continue };
            of_cells[own].push(*glyph);
            let others: Vec<Option<usize>> = place.reach.iter().map(|it| cell_at(*it)).filter(|it| *it != Some(own)).collect();
            if !others.is_empty() {
                spoilt.push(own);
                spoilt.extend(others.into_iter().flatten());
            }
        }
        for (cell, glyphs) in cells.iter_mut().zip(of_cells) {
            cell.lines = lines_of(page, glyphs);
        }
        for at in spoilt {
            let place = cells[at].bounds;
            spoil_at(&mut cells[at].lines, page, place);
        }
        let mut table = Table { bounds: self.bounds(), last_page: page, columns: self.columns.clone(), n_rows, cells };
        table.drop_idle_lines();
        part_rows(&mut table);
        table
    }
}

/// Whether lines at a position run along most of a stretch.
fn is_covered(edges: &[Edge], at: f32, from: f32, to: f32) -> bool {
    let mut parts: Vec<(f32, f32)> = edges
        .iter()
        .filter(|it| (it.at - at).abs() <= SNAP)
        .map(|it| (it.from.max(from), it.to.min(to)))
        .filter(|it| it.0 < it.1)
        .collect();
    parts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut covered, mut end) = (0.0, from);
    for (start, stop) in parts {
        covered += (stop - start.max(end)).max(0.0);
        end = end.max(stop);
    }
    covered * 2.0 >= to - from
}

/// Between which two positions something lies.
fn slot(positions: &[f32], at: f32) -> Option<usize> {
    let behind = positions.partition_point(|it| *it <= at);
    (behind > 0 && behind < positions.len()).then(|| behind - 1)
}

/// Where a glyph belongs.
#[derive(Debug, Clone, Default)]
struct Placing {
    /// What decides its cell.
    centre: (f32, f32),
    /// What must lie in the same cell, if it is a digit; else there is no saying whose digit it is.
    reach: Vec<(f32, f32)>,
}

/// For each glyph its place: its own middle, but for digits the middle of the number. One that is too wide for its cell must not be cut by
/// the line it crosses, and must not be taken for a number of that cell either: two numbers that touch look the same. An amount with
/// decimals is one number.
fn place_numbers(glyphs: &[Glyph]) -> Vec<Placing> {
    const NEXT: f32 = 0.12;
    const EDGE: f32 = 0.2;
    const CORE: f32 = 0.2;
    let mut places: Vec<Placing> = glyphs.iter().map(|it| Placing { centre: it.rectangle.centre(), reach: Vec::new() }).collect();
    let mut figures: Vec<usize> = (0..glyphs.len()).filter(|it| is_figure(glyphs[*it].text)).collect();
    let level = |it: usize| (glyphs[it].rectangle.centre().1 * 4.0).round();
    let left = |it: usize| glyphs[it].rectangle.centre().0;
    figures.sort_by(|a, b| level(*a).total_cmp(&level(*b)).then(left(*a).total_cmp(&left(*b))));
    let gap = |a: usize, b: usize| glyphs[b].rectangle.x0 - glyphs[a].rectangle.x1;
    let follows = |a: usize, b: usize| {
        let em = glyphs[a].rectangle.height();
        level(a) == level(b) && (-0.5 * em..=NEXT * em).contains(&gap(a, b))
    };
    let mut gaps: Vec<f32> = figures.windows(2).filter(|it| follows(it[0], it[1])).map(|it| gap(it[0], it[1])).collect();
    gaps.sort_by(f32::total_cmp);
    let usual = gaps.get(gaps.len() / 2).map_or(0.0, |it| it.max(0.0));
    let is_one = |a: usize, b: usize| follows(a, b) && gap(a, b) <= usual + TOUCHING * glyphs[a].rectangle.height();
    for run in figures.chunk_by(|a, b| is_one(*a, *b)) {
        let Some(bounds) = run.iter().map(|it| glyphs[*it].rectangle).reduce(Rectangle::union) else { continue };
        let (x, y) = bounds.centre();
        let is_amount = run.iter().filter(|it| matches!(glyphs[**it].text, '.' | '．')).count() == 1;
        let (edge, core) = (EDGE * bounds.height(), CORE * bounds.height());
        for it in run {
            places[*it].centre.0 = x;
            if glyphs[*it].rectangle.height() > 0.0 {
                places[*it].reach.extend([(x, y - core), (x, y + core)]);
            }
            if !is_amount && bounds.width() > 2.0 * edge {
                places[*it].reach.extend([(bounds.x0 + edge, y), (bounds.x1 - edge, y)]);
            }
        }
    }
    places
}

impl Table {
    /// Drops rows and columns in which no cell begins: a line that cuts nothing made them.
    pub(super) fn drop_idle_lines(&mut self) {
        let n_columns = self.columns.len() - 1;
        let begins = |n: usize, start: fn(&Cell) -> usize| -> Vec<usize> {
            let mut used = vec![0; n + 1];
            self.cells.iter().for_each(|it| used[start(it)] = 1);
            // How many used ones lie before each.
            let mut sum = 0;
            used.into_iter()
                .map(|it| {
                    let before = sum;
                    sum += it;
                    before
                })
                .collect()
        };
        let rows = begins(self.n_rows, |it| it.row);
        let columns = begins(n_columns, |it| it.column);
        for cell in &mut self.cells {
            cell.row_span = rows[cell.row + cell.row_span] - rows[cell.row];
            cell.column_span = columns[cell.column + cell.column_span] - columns[cell.column];
            (cell.row, cell.column) = (rows[cell.row], columns[cell.column]);
        }
        self.n_rows = rows[self.n_rows];
        let kept = |it: &usize| *it == n_columns || columns[*it] < columns[*it + 1];
        self.columns = (0..=n_columns).filter(kept).map(|it| self.columns[it]).collect();
    }
}
