//! A table and its continuation on the next page → one table.

use super::broken::spoil;
use super::lines::{Extent, Line};
use super::ruled::{Cell, Table};
use super::wording::{is_number, opens_with_ordinal};

/// Column lines of both parts agree within this many points.
const SAME: f32 = 4.0;
/// Pages for binding are shifted against each other, by no more than this.
const SHIFT: f32 = 60.0;
/// Longer tables, of no statutory form, are read in parts.
const MOST_ROWS: usize = 2000;

/// Appends `next`, which opens the following page, where it goes on with the same columns; gives it back where it is another table.
pub(super) fn unite(table: &mut Table, next: Table, page: u32) -> Result<(), Box<Table>> {
    let is_next = page == table.last_page + 1 && table.n_rows < MOST_ROWS;
    let mut next = next;
    let Some(columns) = common_columns(table, &next).filter(|_| is_next) else {
        spoil_rest(table, &mut next, page);
        return Err(Box::new(next));
    };
    let shift = next.columns[0] - table.columns[0];
    let (Some(own), Some(others)) = (places(table, &columns, 0.0), places(&next, &columns, shift)) else {
        return Err(Box::new(next));
    };
    recolumn(table, &columns, &own);
    recolumn(&mut next, &columns, &others);
    let n_repeated = repeated_rows(table, &next);
    let figures = number_columns(&[table, &next], columns.len() - 1);
    if is_split_row(table, &next, n_repeated, &figures) {
        append_row(table, &mut next, n_repeated);
    }
    if n_repeated == 0 {
        join_groups(table, &mut next, &figures);
    }
    let offset = table.n_rows;
    next.cells.iter_mut().for_each(|it| it.row += offset);
    table.cells.append(&mut next.cells);
    table.cells.sort_by_key(|it| (it.row, it.column));
    table.n_rows += next.n_rows;
    table.last_page = next.last_page;
    table.drop_idle_lines();
    Ok(())
}

/// Numbers without a word at the head of a page belong to rows of the page before it: neither can be read where the columns do not agree.
fn spoil_rest(table: &mut Table, next: &mut Table, page: u32) {
    let figure_cells =
        |of: &Table, cells: Vec<usize>| -> Vec<usize> { cells.into_iter().filter(|it| is_figure_cell(&of.cells[*it])).collect() };
    let is_bare = row_cells(next, 0).iter().all(|it| next.cells[*it].lines.iter().all(is_number));
    let (above, below) = (figure_cells(table, last_row(table)), figure_cells(next, row_cells(next, 0)));
    if page == table.last_page + 1 && is_bare && !above.is_empty() {
        above.into_iter().for_each(|it| spoil(&mut table.cells[it].lines));
        below.into_iter().for_each(|it| spoil(&mut next.cells[it].lines));
    }
}

/// The column lines of both, where they agree.
fn common_columns(table: &Table, next: &Table) -> Option<Vec<f32>> {
    let (own, others) = (&table.columns, &next.columns);
    let shift = others[0] - own[0];
    let width = |it: &[f32]| it[it.len() - 1] - it[0];
    if shift.abs() > SHIFT || (width(own) - width(others)).abs() > SAME {
        return None;
    }
    let mut columns = own.clone();
    let mut n_shared: usize = 0;
    for at in others.iter().map(|it| it - shift) {
        if own.iter().any(|it| (it - at).abs() <= SAME) {
            n_shared += 1;
        } else {
            columns.push(at);
        }
    }
    let n_least = own.len().min(others.len());
    columns.sort_by(f32::total_cmp);
    // Both outer ones agree; so must half of the inner ones.
    (n_shared >= 2 && (n_shared - 2) * 2 + 2 >= n_least).then_some(columns)
}

/// Which of some column lines each of a table's is; `None` where two would be one.
fn places(table: &Table, columns: &[f32], shift: f32) -> Option<Vec<usize>> {
    let nearest = |at: f32| {
        let distance = |it: &usize| (columns[*it] - at).abs();
        (0..columns.len()).min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(0)
    };
    let places: Vec<usize> = table.columns.iter().map(|it| nearest(it - shift)).collect();
    places.is_sorted_by(|a, b| a < b).then_some(places)
}

/// Counts a table's cells in other column lines, which hold its own.
fn recolumn(table: &mut Table, columns: &[f32], places: &[usize]) {
    for cell in &mut table.cells {
        let (start, end) = (places[cell.column], places[cell.column + cell.column_span]);
        (cell.column, cell.column_span) = (start, end - start);
    }
    table.columns = columns.to_vec();
}

fn letters(cell: &Cell) -> String {
    cell.lines.iter().map(Line::letters).collect()
}

fn is_figure_cell(cell: &Cell) -> bool {
    cell.column_span == 1 && !cell.lines.is_empty() && cell.lines.iter().all(is_number)
}

/// In which columns there are numbers.
fn number_columns(tables: &[&Table], n_columns: usize) -> Vec<bool> {
    let mut figures = vec![false; n_columns];
    for cell in tables.iter().flat_map(|it| &it.cells).filter(|it| !it.lines.is_empty() && it.lines.iter().all(is_number)) {
        figures[cell.column..cell.column + cell.column_span].fill(true);
    }
    figures
}

/// How many rows at the top of the continuation repeat those at the top of the table.
fn repeated_rows(table: &Table, next: &Table) -> usize {
    let row = |of: &Table, row: usize| -> Vec<(usize, usize, String)> {
        of.cells.iter().filter(|it| it.row == row).map(|it| (it.column, it.column_span, letters(it))).collect()
    };
    let has_text = |it: &[(usize, usize, String)]| it.iter().any(|it| !it.2.is_empty());
    let has_figure = |it: usize| next.cells.iter().any(|cell| cell.row == it && is_figure_cell(cell));
    (0..table.n_rows.min(next.n_rows))
        .take_while(|it| {
            let own = row(table, *it);
            has_text(&own) && own == row(next, *it) && !has_figure(*it)
        })
        .count()
}

/// The cells that end a table's last row, by column.
fn last_row(table: &Table) -> Vec<usize> {
    let mut cells: Vec<usize> =
        (0..table.cells.len()).filter(|it| table.cells[*it].row + table.cells[*it].row_span == table.n_rows).collect();
    cells.sort_by_key(|it| table.cells[*it].column);
    cells
}

fn row_cells(table: &Table, row: usize) -> Vec<usize> {
    (0..table.cells.len()).filter(|it| table.cells[*it].row == row).collect()
}

/// Whether the page break cut a row in two: one half has its numbers, the other only words of its label.
fn is_split_row(table: &Table, next: &Table, row: usize, figures: &[bool]) -> bool {
    let (above, below) = (last_row(table), row_cells(next, row));
    let (above, below): (Vec<&Cell>, Vec<&Cell>) =
        (above.iter().map(|it| &table.cells[*it]).collect(), below.iter().map(|it| &next.cells[*it]).collect());
    let columns = |it: &[&Cell]| -> Vec<(usize, usize)> { it.iter().map(|it| (it.column, it.column_span)).collect() };
    if columns(&above) != columns(&below) || below.len() < 2 {
        return false;
    }
    let is_figure = |it: &&&Cell| figures[it.column];
    let is_empty = |it: &[&Cell]| it.iter().filter(is_figure).all(|it| it.lines.is_empty());
    let has_figures = |it: &[&Cell]| it.iter().filter(is_figure).any(|it| is_figure_cell(it));
    // The label of the row itself stands next to its numbers; those before it are of groups.
    let label = |it: &[&Cell]| -> Option<String> {
        let end = it.iter().position(|it| figures[it.column])?;
        Some(letters(it.get(end.checked_sub(1)?)?))
    };
    let (Some(upper), Some(lower)) = (label(&above), label(&below)) else {
        return has_figures(&above) && has_figures(&below) && is_rest(&above, &below, figures);
    };
    let goes_on = !opens_with_ordinal(&lower);
    let is_blank = |it: &[&Cell]| it.iter().all(|it| it.lines.is_empty());
    if is_blank(&above) || is_blank(&below) {
        // Nothing but the lower or upper edge of the row came to stand there.
        true
    } else if lower.is_empty() && is_rest(&above, &below, figures) {
        true
    } else if has_figures(&above) && is_empty(&below) {
        !lower.is_empty() && goes_on
    } else if is_empty(&above) && has_figures(&below) {
        !upper.is_empty() && (lower.is_empty() || (goes_on && opens_with_ordinal(&upper)))
    } else {
        false
    }
}

/// Whether numbers without a label are the last lines of those above: no word stands with them, and there is none where there was none above.
fn is_rest(above: &[&Cell], below: &[&Cell], figures: &[bool]) -> bool {
    let has_words = below.iter().any(|it| !it.lines.is_empty() && !figures[it.column]);
    let is_below = |(above, below): (&&Cell, &&Cell)| below.lines.is_empty() || (is_figure_cell(below) && is_figure_cell(above));
    !has_words && above.iter().zip(below).all(is_below)
}

/// Appends a row of the continuation to the last row of the table.
fn append_row(table: &mut Table, next: &mut Table, row: usize) {
    let above = last_row(table);
    for idx in row_cells(next, row) {
        let cell = &mut next.cells[idx];
        let Some(owner) = above.iter().find(|it| table.cells[**it].column == cell.column) else { continue };
        let owner = &mut table.cells[*owner];
        owner.lines.append(&mut cell.lines);
        if row == 0 {
            owner.row_span += cell.row_span - 1;
            cell.row_span = 0;
        } else {
            // Repeated header rows stand between: the group's rest stays a cell of its own.
            cell.row_span -= 1;
        }
    }
    // What reaches below the first row of the continuation now hangs from above; its rows begin one earlier.
    next.cells.retain(|it| it.row_span > 0);
    next.cells.iter_mut().filter(|it| it.row > row).for_each(|it| it.row -= 1);
    next.n_rows -= 1;
}

/// Joins the two halves of cells that stand for a group of rows.
fn join_groups(table: &mut Table, next: &mut Table, figures: &[bool]) {
    let is_group_column = |column: usize| {
        let spans = |it: &Cell| it.column == column && it.row_span > 1;
        !figures[column] && (table.cells.iter().any(spans) || next.cells.iter().any(spans))
    };
    let groups: Vec<bool> = (0..figures.len()).map(is_group_column).collect();
    for owner in last_row(table) {
        let owner = &mut table.cells[owner];
        let is_other_half = |it: &Cell| it.row == 0 && (it.column, it.column_span) == (owner.column, owner.column_span);
        let Some(idx) = next.cells.iter().position(is_other_half) else { continue };
        let half = &next.cells[idx];
        let text = letters(half);
        let is_narrow = |it: &Cell| it.row_span > 1 && it.bounds.height() > it.bounds.width();
        let goes_on = half.lines.is_empty()
            || (owner.lines.is_empty() && owner.row_span > 1)
            || (!opens_with_ordinal(&text) && (is_narrow(owner) || is_narrow(half)));
        if groups[owner.column] && goes_on && owner.row + owner.row_span == table.n_rows {
            let mut half = next.cells.remove(idx);
            owner.row_span += half.row_span;
            owner.lines.append(&mut half.lines);
        }
    }
}
