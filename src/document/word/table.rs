//! How a .doc defines the cells of a table's row: edges and merge marks, and the changes made to them.

use super::blocks::Definition;
use super::compound::u16_at;
use super::rows::{Edges, Vertical};

/// Cells that a row may have.
const MOST: usize = 64;

const HORIZONTAL: u16 = 0x0003;
const FIRST_OF_ROW: u16 = 0x0001;
const PART_OF_ROW: u16 = 0x0002;
const VERTICAL: u16 = 0x0060;
const IN_COLUMN: u16 = 0x0020;
const FIRST_IN_COLUMN: u16 = 0x0040;

/// Cells of a row.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct RowDefinition {
    left: i32,
    /// Width and marks of each cell.
    cells: Vec<(i32, u16)>,
}

impl RowDefinition {
    /// Applies a change of properties; what is no change of a row does nothing.
    pub fn apply(&mut self, code: u16, operand: &[u8]) {
        self.try_apply(code, operand).unwrap_or_default();
    }

    fn try_apply(&mut self, code: u16, operand: &[u8]) -> Option<()> {
        let byte = |at: usize| operand.get(at).map(|it| usize::from(*it));
        let width = |at: usize| u16_at(operand, at).map(i32::from);
        match code {
            // Edges of all cells, then 20 bytes for each cell as far as they go.
            0xd608 => {
                let n = byte(0)?.min(MOST);
                let edge = |at: usize| u16_at(operand, 1 + 2 * at).map(|it| i32::from(it.cast_signed()));
                self.left = edge(0)?;
                let marks = |at: usize| u16_at(operand, 1 + 2 * (n + 1) + 20 * at).unwrap_or(0);
                self.cells = (0..n).map_while(|it| Some((edge(it + 1)? - edge(it)?, marks(it)))).collect();
            }
            0x7621 => {
                let (first, n, width) = (byte(0)?, byte(1)?, width(2)?);
                let first = first.min(self.cells.len());
                let n = n.min(MOST.saturating_sub(self.cells.len()));
                self.cells.splice(first..first, std::iter::repeat_n((width, 0), n));
            }
            0x5622 => drop(self.cells.drain(self.range(byte(0)?, byte(1)?))),
            0x7623 => {
                let (range, width) = (self.range(byte(0)?, byte(1)?), width(2)?);
                self.cells[range].iter_mut().for_each(|it| it.0 = width);
            }
            0x5624 => {
                let range = self.range(byte(0)?, byte(1)?);
                for (at, cell) in self.cells[range].iter_mut().enumerate() {
                    cell.1 = cell.1 & !HORIZONTAL | if at == 0 { FIRST_OF_ROW } else { PART_OF_ROW };
                }
            }
            0x5625 => {
                let range = self.range(byte(0)?, byte(1)?);
                self.cells[range].iter_mut().for_each(|it| it.1 &= !HORIZONTAL);
            }
            0xd62b => {
                let (cell, marks) = (self.cells.get_mut(byte(0)?)?, byte(1)?);
                cell.1 = cell.1 & !VERTICAL | (marks as u16 & 3) << 5;
            }
            _ => {}
        }
        Some(())
    }

    fn range(&self, first: usize, behind: usize) -> std::ops::Range<usize> {
        let end = behind.min(self.cells.len());
        first.min(end)..end
    }

    /// The cells, in the terms of all formats.
    #[must_use]
    pub fn cells(&self) -> Vec<Definition> {
        let mut edge = self.left;
        // Which of the two marks begins a set is told differently by different writers: the one that the set begins with does.
        let mut first = 0;
        let mut cells = Vec::with_capacity(self.cells.len());
        for (width, marks) in &self.cells {
            let left = edge;
            edge = edge.saturating_add(*width);
            let mark = marks & HORIZONTAL;
            let joins_left = mark != 0 && first != 0 && mark != first;
            if !joins_left {
                first = mark;
            }
            let vertical = match marks & VERTICAL {
                0 => Vertical::Single,
                it if it & FIRST_IN_COLUMN != 0 => Vertical::First,
                IN_COLUMN => Vertical::Continued,
                _ => Vertical::Single,
            };
            cells.push(Definition { edges: Edges { left, right: edge, vertical }, joins_left });
        }
        cells
    }
}

#[cfg(test)]
mod tests {
    use super::RowDefinition;
    use crate::document::word::rows::Vertical;

    /// A row of three cells with these marks, and what becomes of it: `left-right`, `<` where it joins the left, `v` and `^` for the
    /// first and the rest of a vertical merge.
    #[track_caller]
    fn check(marks: [u16; 3], changes: &[(u16, &[u8])], expect: &str) {
        let edges: Vec<u8> = [-10_i16, 990, 1990, 2990].iter().flat_map(|it| it.to_le_bytes()).collect();
        let cells: Vec<u8> = marks.iter().flat_map(|it| [&it.to_le_bytes()[..], &[0; 18]].concat()).collect();
        let mut row = RowDefinition::default();
        row.apply(0xd608, &[&[3][..], &edges, &cells].concat());
        changes.iter().for_each(|it| row.apply(it.0, it.1));
        let text = |it: &super::Definition| {
            let vertical = match it.edges.vertical {
                Vertical::Single => "",
                Vertical::First => "v",
                Vertical::Continued => "^",
            };
            format!("{}-{}{}{vertical}", it.edges.left, it.edges.right, if it.joins_left { "<" } else { "" })
        };
        assert_eq!(row.cells().iter().map(text).collect::<Vec<_>>().join(" "), expect);
    }

    #[test]
    fn marks_merge_cells() {
        check([0, 0, 0], &[], "-10-990 990-1990 1990-2990");
        check([0x60, 0x20, 0], &[], "-10-990v 990-1990^ 1990-2990");
        // Both ways of saying which is the first.
        check([1, 2, 2], &[], "-10-990 990-1990< 1990-2990<");
        check([2, 1, 1], &[], "-10-990 990-1990< 1990-2990<");
        check([1, 2, 1], &[], "-10-990 990-1990< 1990-2990");
    }

    #[test]
    fn changes_apply() {
        check([0, 0, 0], &[(0x5624, &[1, 3])], "-10-990 990-1990 1990-2990<");
        check([1, 2, 0], &[(0x5625, &[0, 2])], "-10-990 990-1990 1990-2990");
        check([0, 0, 0], &[(0xd62b, &[1, 3])], "-10-990 990-1990v 1990-2990");
        check([0, 0, 0], &[(0x5622, &[0, 1])], "-10-990 990-1990");
        check([0, 0, 0], &[(0x7621, &[1, 1, 100, 0])], "-10-990 990-1090 1090-2090 2090-3090");
        check([0, 0, 0], &[(0x7623, &[0, 2, 100, 0])], "-10-90 90-190 190-1190");
    }

    #[test]
    fn nonsense_changes_nothing() {
        check(
            [0, 0, 0],
            &[(0x5624, &[9, 200]), (0x5622, &[3, 1]), (0xd62b, &[99, 3]), (0x7623, &[0])],
            "-10-990 990-1990 1990-2990",
        );
    }
}
