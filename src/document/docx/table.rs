//! Tables of a docx: grid columns and merge marks into placed cells.

use super::flow::{Flow, inside};
use super::styles::is_true;
use crate::document::package::xml::Node;
use crate::document::reject::Reject;
use crate::document::word::rows::{Edges, Vertical, place};

/// More columns than any table has.
const MOST_COLUMNS: usize = 1000;
/// Width of a column that states none, in twips.
const ANY_WIDTH: i32 = 1440;

/// A cell, and its content.
type Cell<'t, 'x> = (Edges, Node<'t, 'x>);

impl<'t, 'x> Flow<'t, 'x> {
    /// A table as a grid; one that holds tables, or a single cell, is layout, and flows.
    pub(super) fn table(&mut self, table: Node<'t, 'x>) -> Result<(), Reject> {
        self.check_limits()?;
        let mut rows = Vec::new();
        members(table, "tr", &mut rows);
        // A deleted row; an inserted one stays.
        rows.retain(|it| it.child("trPr").is_none_or(|it| it.child("del").is_none()));
        let grid = Columns::new(table);
        let rows: Vec<Vec<Cell<'t, 'x>>> = rows.into_iter().map(|it| cells(it, &grid)).collect();
        let n_cells: usize = rows.iter().map(Vec::len).sum();
        if self.is_in_grid || n_cells < 2 || table.descendants().any(|it| it.name() == "tbl") {
            return rows.iter().flatten().try_for_each(|it| self.blocks(it.1));
        }
        self.seen.n_tables += 1;
        let edges: Vec<Vec<Edges>> = rows.iter().map(|row| row.iter().map(|it| it.0).collect()).collect();
        self.builder.begin_grid();
        self.is_in_grid = true;
        let mut written = Ok(());
        for (line, row) in place(&edges).iter().zip(&rows) {
            self.builder.begin_row();
            for cell in line {
                self.builder.begin_cell(cell.row_span, cell.column_span);
                if let Some((_, content)) = cell.cell.and_then(|it| row.get(it)) {
                    written = written.and_then(|()| self.blocks(*content));
                }
            }
        }
        self.is_in_grid = false;
        self.builder.end_grid();
        written
    }
}

/// All elements of a name, also those inside wrappers.
fn members<'t, 'x>(parent: Node<'t, 'x>, name: &str, found: &mut Vec<Node<'t, 'x>>) {
    for child in parent.children() {
        if child.name() == name {
            found.push(child);
        } else if let Some(inner) = inside(child) {
            members(inner, name, found);
        }
    }
}

/// Where the columns of a table lie.
struct Columns {
    edges: Vec<i32>,
}

impl Columns {
    fn new(table: Node<'_, '_>) -> Self {
        let columns = table.child("tblGrid").into_iter().flat_map(Node::children).filter(|it| it.name() == "gridCol");
        let widths: Vec<i32> = columns.take(MOST_COLUMNS).map(|it| it.number("w").unwrap_or(0)).collect();
        // Widths that cannot be are not asked: the columns are then as wide as any.
        let is_sound = widths.iter().all(|it| (1..=100_000).contains(it));
        let mut edges = vec![0];
        let mut edge = 0;
        for width in widths {
            edge += if is_sound { width } else { ANY_WIDTH };
            edges.push(edge);
        }
        Self { edges }
    }

    fn edge(&self, column: usize) -> i32 {
        let known = column.min(self.edges.len() - 1);
        self.edges[known] + ANY_WIDTH * (column - known) as i32
    }
}

fn cells<'t, 'x>(row: Node<'t, 'x>, grid: &Columns) -> Vec<Cell<'t, 'x>> {
    let mut found = Vec::new();
    members(row, "tc", &mut found);
    let span =
        |node: Option<Node<'_, '_>>, name: &str| node.and_then(|it| it.value(name)).and_then(|it| it.trim().parse::<usize>().ok());
    let mut column = span(row.child("trPr"), "gridBefore").unwrap_or(0).min(MOST_COLUMNS);
    let mut cells: Vec<Cell<'t, 'x>> = Vec::new();
    for cell in found {
        let properties = cell.child("tcPr");
        if properties.is_some_and(|it| it.child("cellDel").is_some()) {
            continue;
        }
        let next = (column + span(properties, "gridSpan").unwrap_or(1).clamp(1, MOST_COLUMNS)).min(MOST_COLUMNS * 2);
        let (left, right) = (grid.edge(column), grid.edge(next));
        column = next;
        let merge = |name: &str| properties.and_then(|it| it.child(name)).map(|it| it.attribute("val"));
        // Older documents merge cells of a row by marks instead of spans.
        if merge("hMerge").is_some_and(|it| it.as_deref() != Some("restart"))
            && let Some(last) = cells.last_mut()
        {
            last.0.right = right;
            continue;
        }
        // A merge that is tracked counts as done: `cont`, `rest`.
        let tracked = properties.and_then(|it| it.child("cellMerge")).map(|it| it.attribute("vMerge"));
        let vertical = match merge("vMerge").or(tracked).as_ref().map(|it| it.as_deref()) {
            None => Vertical::Single,
            Some(Some("restart" | "rest")) => Vertical::First,
            Some(Some(other)) if !is_true(Some(other)) => Vertical::Single,
            Some(_) => Vertical::Continued,
        };
        cells.push((Edges { left, right, vertical }, cell));
    }
    cells
}
