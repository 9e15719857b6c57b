//! Rows of cells that know their edges, as word processors keep them, into the columns and spans of one grid.

use std::collections::BTreeMap;

/// How a cell takes part in a vertical merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vertical {
    /// Not at all.
    Single,
    /// It is the first of the merged ones.
    First,
    /// It belongs to the cell above.
    Continued,
}

/// A cell by its edges, in any unit that all rows share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edges {
    /// Left edge.
    pub left: i32,
    /// Right edge.
    pub right: i32,
    /// Merged with cells above or below.
    pub vertical: Vertical,
}

/// A cell in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Columns that it covers.
    pub column_span: u32,
    /// Rows that it covers.
    pub row_span: u32,
    /// Its index in its row; `None` for a gap that no cell fills.
    pub cell: Option<usize>,
}

/// Edges this near to each other, in twips (1/1440 inch), are one edge that was drawn by hand: a tenth of an inch.
const NEAR: i32 = 144;
/// More columns than any table has.
const MOST_COLUMNS: usize = 1000;

/// Places the cells of a table. Cells of a row come from left to right; cells that continue those above are not in the answer.
#[must_use]
pub fn place(rows: &[Vec<Edges>]) -> Vec<Vec<Placed>> {
    let rows: Vec<Vec<Edges>> = rows.iter().map(|it| in_order(it)).collect();
    let columns = columns(&rows);
    let column = |edge: i32| columns.partition_point(|it| *it <= edge).saturating_sub(1) as u32;
    let mut placed: Vec<Vec<Placed>> = Vec::with_capacity(rows.len());
    // Cells that reach into the row above, by first column: columns, row and index in `placed`.
    let mut above: BTreeMap<u32, (u32, usize, usize)> = BTreeMap::new();
    for (row, cells) in rows.iter().enumerate() {
        let mut line = Vec::with_capacity(cells.len());
        let mut reach = BTreeMap::new();
        let mut next = 0;
        for (index, cell) in cells.iter().enumerate() {
            let (first, end) = (column(cell.left), column(cell.right));
            if first > next {
                line.push(Placed { column_span: first - next, row_span: 1, cell: None });
            }
            let column_span = end.saturating_sub(first).max(1);
            next = first + column_span;
            let owner = above.get(&first).filter(|it| cell.vertical == Vertical::Continued && it.0 == column_span).copied();
            match owner {
                Some((_, owner_row, owner_index)) => {
                    placed[owner_row][owner_index].row_span = (row - owner_row + 1) as u32;
                    reach.insert(first, (column_span, owner_row, owner_index));
                }
                None => {
                    // A cell that continues nothing is the first of what continues it.
                    if cell.vertical != Vertical::Single {
                        reach.insert(first, (column_span, row, line.len()));
                    }
                    line.push(Placed { column_span, row_span: 1, cell: Some(index) });
                }
            }
        }
        placed.push(line);
        above = reach;
    }
    placed
}

/// The row with edges that only grow, whatever the file says.
fn in_order(cells: &[Edges]) -> Vec<Edges> {
    let mut edge = i32::MIN;
    let mut ordered = Vec::with_capacity(cells.len().min(MOST_COLUMNS));
    for cell in cells.iter().take(MOST_COLUMNS) {
        let left = cell.left.max(edge);
        edge = cell.right.max(left.saturating_add(1));
        ordered.push(Edges { left, right: edge, ..*cell });
    }
    ordered
}

/// The left edges of the columns, and the right edge of the last: all edges of all cells, those that nearly coincide as one. No cell
/// is lost, since what counts as near is less than a third of the narrowest cell.
fn columns(rows: &[Vec<Edges>]) -> Vec<i32> {
    let narrowest = rows.iter().flatten().map(|it| it.right.saturating_sub(it.left)).min().unwrap_or(0);
    let near = NEAR.min(narrowest / 3);
    let mut edges: Vec<i32> = rows.iter().flatten().flat_map(|it| [it.left, it.right]).collect();
    edges.sort_unstable();
    let mut columns: Vec<i32> = Vec::new();
    for edge in edges {
        if columns.last().is_none_or(|it| edge.saturating_sub(*it) > near) {
            columns.push(edge);
        }
    }
    columns.truncate(MOST_COLUMNS + 1);
    columns
}

#[cfg(test)]
mod tests {
    use super::{Edges, Vertical, place};

    /// Rows of `left:right` with `v` for the first and `^` for the rest of a vertical merge; expected `columns x rows` per cell, `_`
    /// before a gap.
    #[track_caller]
    fn check(rows: &[&str], expect: &[&str]) {
        let parse = |word: &str| {
            let vertical = match word.as_bytes()[word.len() - 1] {
                b'v' => Vertical::First,
                b'^' => Vertical::Continued,
                _ => Vertical::Single,
            };
            let (left, right) = word.trim_end_matches(['v', '^']).split_once(':').unwrap();
            Edges { left: left.parse().unwrap(), right: right.parse().unwrap(), vertical }
        };
        let rows: Vec<Vec<Edges>> = rows.iter().map(|row| row.split(' ').map(parse).collect()).collect();
        let got: Vec<String> = place(&rows)
            .iter()
            .map(|row| {
                let cells =
                    row.iter().map(|it| format!("{}{}x{}", if it.cell.is_none() { "_" } else { "" }, it.column_span, it.row_span));
                cells.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn edges_of_all_rows_make_the_columns() {
        check(&["0:3000", "0:1000 1000:3000", "0:1000 1000:2000 2000:3000"], &["3x1", "1x1 2x1", "1x1 1x1 1x1"]);
    }

    #[test]
    fn near_edges_are_one() {
        check(&["-108:1000 1000:2000", "-100:1060 1060:2005"], &["1x1 1x1", "1x1 1x1"]);
        // Never where a cell would vanish.
        check(&["0:60 60:2000", "0:2000"], &["1x1 1x1", "2x1"]);
    }

    #[test]
    fn merged_cells_span_rows() {
        check(&["0:1000v 1000:2000", "0:1000^ 1000:2000v", "0:1000^ 1000:2000^"], &["1x3 1x1", "1x2", ""]);
        // What continues a cell of other width, or none, is a cell.
        check(&["0:2000v", "0:1000^ 1000:2000"], &["2x1", "1x1 1x1"]);
        check(&["0:1000v", "0:1000", "0:1000^", "0:1000^"], &["1x1", "1x1", "1x2", ""]);
    }

    #[test]
    fn gaps_are_kept() {
        check(&["0:1000 1000:2000", "1000:2000"], &["1x1 1x1", "_1x1 1x1"]);
        check(&["0:1000 3000:4000", "0:4000"], &["1x1 _1x1 1x1", "3x1"]);
    }

    #[test]
    fn nonsense_keeps_its_cells() {
        check(&["5:5 5:5 3:1"], &["1x1 1x1 1x1"]);
        check(&["2147483647:2147483647 0:0"], &["1x1 1x1"]);
        check(&["-2147483648:-2147483648"], &["1x1"]);
    }
}
