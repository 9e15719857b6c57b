//! A table whose cells are known: every slot of the grid is a cell, or a part of one that spans it.

use crate::span::Span;

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridCell {
    /// Its first row, from 0.
    pub row: u32,
    /// Its first column, from 0.
    pub column: u32,
    /// Rows that it covers, at least 1.
    pub row_span: u32,
    /// Columns that it covers, at least 1.
    pub column_span: u32,
    /// Its text in [`super::Document::text`], without the blanks around it; empty where it is blank.
    pub span: Span,
}

/// A table of cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Where it stands in the text.
    pub span: Span,
    /// Rows.
    pub n_rows: u32,
    /// Columns.
    pub n_columns: u32,
    /// Its cells in reading order.
    pub cells: Vec<GridCell>,
}

impl Grid {
    /// The cells that start in a row, by column.
    pub fn row(&self, row: u32) -> impl Iterator<Item = &GridCell> {
        let from = self.cells.partition_point(|it| it.row < row);
        self.cells[from..].iter().take_while(move |it| it.row == row)
    }
}

/// Places cells in a grid as they come, row by row, as HTML's table model does: a cell takes the first slot that no cell from above
/// covers.
#[derive(Debug, Default)]
pub struct GridBuilder {
    cells: Vec<GridCell>,
    /// For each column, the first row that is free again.
    free_from: Vec<u32>,
    n_rows: u32,
    column: u32,
}

/// More columns than any table of a report has: spans that reach further, and those down from there, are a fault of the page. They would
/// make a table of any size, and any work, of a few bytes.
const WIDEST: u32 = 1000;

impl GridBuilder {
    /// Starts the next row.
    pub fn row(&mut self) {
        self.n_rows += 1;
        self.column = 0;
    }

    /// Puts a cell into the row that is open. `row_span` 0 reaches to the end of the table.
    pub fn cell(&mut self, row_span: u32, column_span: u32, span: Span) {
        if self.n_rows == 0 {
            self.row();
        }
        let row = self.n_rows - 1;
        while self.free_from.get(self.column as usize).is_some_and(|it| *it > row) {
            self.column += 1;
        }
        let column = self.column;
        let column_span = column_span.clamp(1, WIDEST.saturating_sub(column).max(1));
        let row_span = if column < WIDEST { row_span } else { 1 };
        let end = column.saturating_add(column_span);
        if self.free_from.len() < end as usize {
            self.free_from.resize(end as usize, 0);
        }
        let until = if row_span == 0 { u32::MAX } else { row.saturating_add(row_span) };
        for slot in &mut self.free_from[column as usize..end as usize] {
            *slot = (*slot).max(until);
        }
        self.column = end;
        self.cells.push(GridCell { row, column, row_span: until - row, column_span, span });
    }

    /// Behind the last cell's text.
    #[must_use]
    pub fn last_end(&self) -> Option<usize> {
        self.cells.last().map(|it| it.span.end)
    }

    /// The grid, with spans cut at its last row.
    #[must_use]
    pub fn finish(mut self, span: Span) -> Grid {
        let n_rows = self.n_rows;
        for cell in &mut self.cells {
            cell.row_span = cell.row_span.min(n_rows - cell.row);
        }
        Grid { span, n_rows, n_columns: u32::try_from(self.free_from.len()).unwrap_or(u32::MAX), cells: self.cells }
    }
}

#[cfg(test)]
mod tests {
    use super::GridBuilder;
    use crate::span::Span;

    /// Rows of `columnspan x rowspan` cells, and where they come to lie: `row,column`.
    #[track_caller]
    fn check(rows: &[&[(u32, u32)]], expect: &str, n_columns: u32) {
        let mut builder = GridBuilder::default();
        for row in rows {
            builder.row();
            row.iter().for_each(|(columns, rows)| builder.cell(*rows, *columns, Span::new(0, 0)));
        }
        let grid = builder.finish(Span::new(0, 0));
        let cells: Vec<String> = grid.cells.iter().map(|it| format!("{},{}", it.row, it.column)).collect();
        assert_eq!((cells.join(" ").as_str(), grid.n_columns), (expect, n_columns));
        assert!(grid.cells.iter().all(|it| it.row + it.row_span <= grid.n_rows));
    }

    #[test]
    fn cells_take_the_first_free_slot() {
        check(&[&[(1, 1), (1, 1)], &[(1, 1), (1, 1)]], "0,0 0,1 1,0 1,1", 2);
        check(&[&[(2, 2), (1, 1)], &[(1, 1)]], "0,0 0,2 1,2", 3);
        check(&[&[(1, 3), (1, 1)], &[(1, 1)], &[(1, 1)]], "0,0 0,1 1,1 2,1", 2);
    }

    #[test]
    fn wrong_spans_end_with_the_table() {
        check(&[&[(1, 99), (1, 0)], &[(1, 1)]], "0,0 0,1 1,2", 3);
        check(&[&[(999_999_999, 1)]], "0,0", 1000);
        // Behind the widest table every cell is one slot.
        check(&[&[(998, 1), (9, 1), (9, 0), (9, 9)], &[(1, 1)]], "0,0 0,998 0,1000 0,1001 1,0", 1002);
    }
}
