//! Paragraphs with cell and row marks, as .doc and RTF keep them, into lines and tables.

use super::rows::{Edges, Vertical, place};
use crate::document::content::{At, ContentBuilder};

/// Tables inside each other; deeper ones are as deep as this.
const DEEPEST: usize = 30;
/// Width of a column that states none, in twips.
const ANY_WIDTH: i32 = 1440;

/// A line or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Block {
    Line(String),
    Table(Vec<Row>),
}

type Row = Vec<(Edges, Vec<Block>)>;

/// A cell as its row defines it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// Where it lies.
    pub edges: Edges,
    /// It is part of the cell to its left.
    pub joins_left: bool,
}

/// Takes paragraphs and marks as they come, and puts tables together.
#[derive(Debug)]
pub struct Assembler {
    /// The text itself, then the tables that are open, each inside the one before.
    levels: Vec<Level>,
}

#[derive(Debug, Default)]
struct Level {
    rows: Vec<Row>,
    cells: Vec<Vec<Block>>,
    blocks: Vec<Block>,
}

impl Default for Assembler {
    fn default() -> Self {
        Self { levels: vec![Level::default()] }
    }
}

impl Assembler {
    /// A paragraph inside so many tables.
    pub fn line(&mut self, depth: usize, text: String) {
        self.at(depth).blocks.push(Block::Line(text));
    }

    /// Ends a cell.
    pub fn end_cell(&mut self, depth: usize) {
        let level = self.at(depth.max(1));
        let content = std::mem::take(&mut level.blocks);
        level.cells.push(content);
    }

    /// Ends a row, whose cells are defined so.
    pub fn end_row(&mut self, depth: usize, definitions: &[Definition]) {
        let level = self.at(depth.max(1));
        level.blocks.clear();
        let cells = std::mem::take(&mut level.cells);
        let mut row: Row = Vec::with_capacity(cells.len());
        let mut right = 0;
        for (index, content) in cells.into_iter().enumerate() {
            // A cell that its row does not define lies behind the others.
            let next = Edges { left: right, right: right.saturating_add(ANY_WIDTH), vertical: Vertical::Single };
            let definition = definitions.get(index).copied().unwrap_or(Definition { edges: next, joins_left: false });
            right = definition.edges.right;
            match row.last_mut() {
                Some(last) if definition.joins_left => last.0.right = right,
                _ => row.push((definition.edges, content)),
            }
        }
        if !row.is_empty() {
            level.rows.push(row);
        }
    }

    /// Drops a row that is deleted.
    pub fn drop_row(&mut self, depth: usize) {
        let level = self.at(depth.max(1));
        level.blocks.clear();
        level.cells.clear();
    }

    /// Puts another text in, as paragraphs inside so many tables.
    pub fn append(&mut self, depth: usize, mut other: Self) {
        other.at(0);
        let blocks = other.levels.into_iter().flat_map(|it| it.blocks);
        self.at(depth).blocks.extend(blocks);
    }

    /// The level at a depth; opens and closes tables to get there.
    fn at(&mut self, depth: usize) -> &mut Level {
        let wanted = depth.min(DEEPEST) + 1;
        while self.levels.len() > wanted {
            self.close();
        }
        while self.levels.len() < wanted {
            self.levels.push(Level::default());
        }
        self.levels.last_mut().expect("the text itself is never closed")
    }

    /// Closes the innermost table.
    fn close(&mut self) {
        let Some(level) = self.levels.pop() else { return };
        let Some(outer) = self.levels.last_mut() else { return };
        if !level.rows.is_empty() {
            outer.blocks.push(Block::Table(level.rows));
        }
        // Cells of a row that never ends are lines.
        outer.blocks.extend(level.cells.into_iter().flatten().chain(level.blocks));
    }

    /// Writes all that came.
    pub fn write(mut self, builder: &mut ContentBuilder) {
        self.at(0);
        for level in self.levels {
            flow(builder, &level.blocks);
        }
    }
}

/// Lines and tables one after the other.
fn flow(builder: &mut ContentBuilder, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Line(text) => {
                builder.push(text, At::Nowhere);
                builder.end_line();
            }
            Block::Table(rows) => table(builder, rows),
        }
    }
}

/// A table as a grid; one that holds tables, or a single cell, is layout, and flows.
fn table(builder: &mut ContentBuilder, rows: &[Row]) {
    let is_layout =
        rows.iter().flatten().count() < 2 || rows.iter().flatten().any(|it| it.1.iter().any(|it| matches!(it, Block::Table(_))));
    if is_layout {
        return rows.iter().flatten().for_each(|it| flow(builder, &it.1));
    }
    let edges: Vec<Vec<Edges>> = rows.iter().map(|row| row.iter().map(|it| it.0).collect()).collect();
    builder.begin_grid();
    for (line, row) in place(&edges).iter().zip(rows) {
        builder.begin_row();
        for cell in line {
            builder.begin_cell(cell.row_span, cell.column_span);
            for block in cell.cell.and_then(|it| row.get(it)).into_iter().flat_map(|it| &it.1) {
                if let Block::Line(text) = block
                    && !text.trim().is_empty()
                {
                    builder.blank();
                    builder.push(text, At::Nowhere);
                }
            }
        }
    }
    builder.end_grid();
}

#[cfg(test)]
mod tests {
    use super::{Assembler, Definition};
    use crate::document::content::ContentBuilder;
    use crate::document::word::rows::{Edges, Vertical};

    fn cell(left: i32, right: i32, joins_left: bool) -> Definition {
        Definition { edges: Edges { left, right, vertical: Vertical::Single }, joins_left }
    }

    /// Words: `[` and `]` go a table deeper and back, `|` ends a cell, `/` a row of cells that are all alike, `x` drops the row.
    #[track_caller]
    fn check(words: &str, expect: &str, n_grids: usize) {
        let mut assembler = Assembler::default();
        let mut depth = 0;
        for word in words.split(' ') {
            match word {
                "[" => depth += 1,
                "]" => depth -= 1,
                "|" => assembler.end_cell(depth),
                "/" => assembler.end_row(depth, &[]),
                "x" => assembler.drop_row(depth),
                text => assembler.line(depth, text.to_owned()),
            }
        }
        let mut builder = ContentBuilder::new("test");
        assembler.write(&mut builder);
        let content = builder.finish(None);
        assert_eq!((content.text.as_str(), content.grids.len()), (expect, n_grids));
    }

    #[test]
    fn marks_make_tables() {
        check("a [ b | c d | / e | | / ] f", "a\nb | c d\ne | \nf\n", 1);
        check("[ a | [ b | c | / ] d | / ]", "a\nb | c\nd\n", 1);
        check("[ a | / ]", "a\n", 0);
        check("[ a | b | x c | d | / ]", "c | d\n", 1);
        // A row that never ends, and marks that end nothing.
        check("[ a | b", "a\nb\n", 0);
        check("/ a", "a\n", 0);
    }

    #[test]
    fn cells_join_to_the_left() {
        let mut assembler = Assembler::default();
        for text in ["a", "hidden", "b"] {
            assembler.line(1, text.to_owned());
            assembler.end_cell(1);
        }
        assembler.end_row(1, &[cell(0, 1000, false), cell(1000, 2000, true), cell(2000, 3000, false)]);
        let mut builder = ContentBuilder::new("test");
        assembler.write(&mut builder);
        let content = builder.finish(None);
        assert_eq!(content.text, "a | b\n");
    }

    #[test]
    fn depth_is_bounded() {
        let mut assembler = Assembler::default();
        assembler.line(usize::MAX - 1, "a".to_owned());
        let mut builder = ContentBuilder::new("test");
        assembler.write(&mut builder);
        assert_eq!(builder.finish(None).text, "a\n");
    }
}
