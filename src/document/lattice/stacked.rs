//! Rows of a table that no line parts: their numbers stand in one cell, one below the other, at the same heights in every column.

use super::join::{Room, room};
use super::lines::{Extent, Line};
use super::ruled::{Cell, Table};
use super::wording::{is_number, opens_with_ordinal};

/// More lines in one cell are no rows of a form.
const MOST_ROWS: usize = 200;

/// Parts rows whose cells hold several numbers each, at heights that agree.
pub(super) fn part_rows(table: &mut Table) {
    for row in (0..table.n_rows).rev() {
        if let Some(heights) = heights(table, row) {
            part_row(table, row, &heights);
        }
    }
}

fn is_stack(cell: &Cell) -> bool {
    cell.lines.len() >= 2 && cell.lines.len() <= MOST_ROWS && cell.lines.iter().all(is_number)
}

fn is_beside(line: &Line, height: f32) -> bool {
    (line.bounds.centre().1 - height).abs() <= 0.4 * line.height
}

/// Where the numbers of a row stand, from top to bottom, if two columns or more agree on several heights and none disagrees.
fn heights(table: &Table, row: usize) -> Option<Vec<f32>> {
    let cells: Vec<&Cell> = table.cells.iter().filter(|it| it.row == row && it.row_span == 1).collect();
    let stacks: Vec<&&Cell> = cells.iter().filter(|it| is_stack(it)).collect();
    let fullest = stacks.iter().max_by_key(|it| it.lines.len())?;
    let heights: Vec<f32> = fullest.lines.iter().map(|it| it.bounds.centre().1).collect();
    let figures = || cells.iter().filter(|it| !it.lines.is_empty() && it.lines.iter().all(is_number));
    let agree = figures().all(|it| it.lines.iter().all(|line| heights.iter().any(|at| is_beside(line, *at))));
    // Numbers that are broken in narrow cells stand at the same heights too.
    let is_broken = |it: &&Cell| (1..it.lines.len()).all(|line| room(it, line, 0.0) == Room::Exhausted);
    let is_labelled = cells.iter().any(|it| !it.lines.iter().all(is_number) && names_rows(it, &heights));
    (stacks.len() >= 2 && agree && is_labelled && !stacks.iter().all(|it| is_broken(it))).then_some(heights)
}

/// True where a cell has words beside each of the numbers, and not the lines of one label.
fn names_rows(cell: &Cell, heights: &[f32]) -> bool {
    let beside: Vec<&Line> = heights.iter().filter_map(|at| cell.lines.iter().find(|it| is_beside(it, *at))).collect();
    let n_ordinals = beside.iter().filter(|it| opens_with_ordinal(&it.letters())).count();
    beside.len() == heights.len() && (n_ordinals == 0 || n_ordinals == heights.len())
}

/// Parts one row at the given heights. A cell whose lines stand at other heights is of all the rows.
fn part_row(table: &mut Table, row: usize, heights: &[f32]) {
    let more = heights.len() - 1;
    let mut parted: Vec<Cell> = Vec::new();
    for mut cell in std::mem::take(&mut table.cells) {
        if cell.row > row {
            cell.row += more;
        } else if cell.row + cell.row_span > row + 1 || (cell.row < row && cell.row + cell.row_span > row) {
            cell.row_span += more;
        } else if cell.row == row {
            let n_beside = cell.lines.iter().filter(|line| heights.iter().any(|at| is_beside(line, *at))).count();
            if n_beside * 2 < heights.len() && !cell.lines.is_empty() && !cell.lines.iter().all(is_number) {
                cell.row_span += more;
            } else {
                let mut lines: Vec<Vec<Line>> = vec![Vec::new(); heights.len()];
                for line in cell.lines.drain(..) {
                    let distance = |it: &usize| (line.bounds.centre().1 - heights[*it]).abs();
                    let nearest = (0..heights.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(0);
                    lines[nearest].push(line);
                }
                parted.extend(lines.into_iter().enumerate().map(|(nth, lines)| Cell { row: row + nth, lines, ..cell.clone() }));
                continue;
            }
        }
        parted.push(cell);
    }
    parted.sort_by_key(|it| (it.row, it.column));
    table.cells = parted;
    table.n_rows += more;
}
