//! Tables whose cells are known into rows: which cell is the label, which hold the numbers, and in which column each stands.
//!
//! Takes the document's [`Grid`]s and a region of the text, gives the same [`TableText`] as the reading of bare text does, with the cells
//! of every row kept apart. No number can slip into another column here; what does not fit is left open with its row.

use std::collections::BTreeMap;

use crate::document::Grid;
use crate::document::grid::GridCell;
use crate::fold::{Folded, fold_label};
use crate::form::{Forms, LabelHit, Meaning, TableId};
use crate::id::Id;
use crate::span::Span;

use super::labels::{is_ignored, near_label, row_meant};
use super::lex::{Token, lex};
use super::locate::Region;
use super::slots::{Cells, Slot, numbers_of};
use super::{RowLabel, RowText, TableText};

/// A cell of a row that holds a number, or could.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowCell {
    /// First column of the grid.
    pub column: u32,
    /// Behind its last column.
    pub end: u32,
    /// What stands in it.
    pub tokens: Vec<Token>,
    /// Where it stands; empty where it is blank.
    pub span: Span,
}

impl RowCell {
    fn new(text: &str, cell: &GridCell) -> Self {
        Self { column: cell.column, end: cell.column + cell.column_span, tokens: lex(text, cell.span), span: cell.span }
    }

    fn is_filled(&self) -> bool {
        !self.span.is_empty()
    }

    /// True where it holds a number or a mark for blank, and no words.
    fn has_figures(&self) -> bool {
        self.tokens.iter().any(|it| matches!(it, Token::Number(_) | Token::Mark(_)))
            && !self.tokens.iter().any(|it| matches!(it, Token::Text(_)))
    }

    /// Blank, a mark that says so, one number alone, or words that no rule knows.
    fn slot(&self, text: &str) -> Slot {
        let mut numbers = numbers_of(&self.tokens).into_iter();
        let words = self.tokens.iter().any(|it| matches!(it, Token::Text(words) if !is_ignored(words.of(text))));
        match (numbers.next(), numbers.next(), words) {
            (Some(number), None, false) => Slot::Number(number.clone()),
            (None, None, false) => match self.tokens.iter().find(|it| matches!(it, Token::Mark(_))) {
                Some(Token::Mark(span)) => Slot::Mark(*span),
                _ => Slot::Blank,
            },
            _ => Slot::Words(self.span),
        }
    }
}

/// Where the columns of a table lie in its grid, by their number: table II has blocks of three columns and of one.
#[derive(Debug, Clone, Default)]
pub struct Columns {
    /// For each number of columns, where they start.
    starts: BTreeMap<usize, Vec<u32>>,
}

impl Columns {
    /// Learns from the rows that have as many cells, or filled cells, as columns, each row given with its number of columns.
    pub fn learn<'r>(rows: impl Iterator<Item = (&'r RowText, usize)>) -> Self {
        let mut votes: BTreeMap<(usize, Vec<u32>), usize> = BTreeMap::new();
        for (row, n_columns) in rows {
            let Some(cells) = &row.cells else { continue };
            let filled: Vec<u32> = cells.iter().filter(|it| it.is_filled()).map(|it| it.column).collect();
            let starts = if cells.len() == n_columns { cells.iter().map(|it| it.column).collect() } else { filled };
            if starts.len() == n_columns && n_columns > 0 {
                *votes.entry((n_columns, starts)).or_default() += 1;
            }
        }
        let mut best: BTreeMap<usize, (usize, Vec<u32>)> = BTreeMap::new();
        for ((n_columns, starts), n) in votes {
            if best.get(&n_columns).is_none_or(|it| n > it.0) {
                best.insert(n_columns, (n, starts));
            }
        }
        Self { starts: best.into_iter().map(|(n_columns, (_, starts))| (n_columns, starts)).collect() }
    }

    /// The cells of a row, one per column; open where they cannot be told.
    #[must_use]
    pub fn place(&self, text: &str, cells: &[RowCell], n_columns: usize) -> Cells {
        let numbers: Vec<_> = cells.iter().flat_map(|it| numbers_of(&it.tokens)).cloned().collect();
        let filled: Vec<&RowCell> = cells.iter().filter(|it| it.is_filled()).collect();
        let slots = |cells: &mut dyn Iterator<Item = &RowCell>| Cells::Placed(cells.map(|it| it.slot(text)).collect());
        if filled.is_empty() && cells.len() <= n_columns {
            return Cells::Empty;
        }
        if filled.len() == n_columns {
            return slots(&mut filled.into_iter());
        }
        if filled.len() > n_columns {
            return Cells::Surplus(numbers);
        }
        // As many cells as columns stand in order, also in a row that a fragment of a group, or a wrong span, has shifted.
        if cells.len() == n_columns {
            return slots(&mut cells.iter());
        }
        if let Some(placed) = self.starts.get(&n_columns).and_then(|it| by_starts(cells, it)) {
            let slot = |it: Option<usize>| it.map_or(Slot::Blank, |it| cells[it].slot(text));
            return Cells::Placed(placed.into_iter().map(slot).collect());
        }
        if numbers.is_empty() { Cells::Empty } else { Cells::Loose(numbers) }
    }
}

/// For each column the cell that stands in it. `None` where a filled cell starts elsewhere or covers two columns.
fn by_starts(cells: &[RowCell], starts: &[u32]) -> Option<Vec<Option<usize>>> {
    let mut placed = vec![None; starts.len()];
    for (idx, cell) in cells.iter().enumerate().filter(|it| it.1.is_filled()) {
        let mut covered = starts.iter().enumerate().filter(|it| (cell.column..cell.end).contains(it.1));
        let (column, start) = covered.next()?;
        if covered.next().is_some() || *start != cell.column {
            return None;
        }
        placed[column] = Some(idx);
    }
    Some(placed)
}

/// The rows of a region that stand in grids; `None` where none of its labels does.
#[must_use]
pub fn split_grid_rows(forms: &Forms, folded: &Folded<'_>, region: &Region, grids: &[Grid]) -> Option<TableText> {
    let mut builder = GridRows {
        forms,
        text: folded.source,
        table: region.table,
        header: Vec::new(),
        rows: Vec::new(),
        seen: Vec::new(),
        loose_hits: Vec::new(),
    };
    let first = region.hits.first()?.span.start;
    let last = region.hits.last()?.span.end;
    let mut span: Option<Span> = None;
    let mut hits = region.hits.iter().peekable();
    let mut previous_end = None;
    for grid in grids.iter().filter(|it| it.span.end > first && it.span.start < region.end) {
        // Behind the last label a grid belongs to the table only where nothing stands between.
        const NOTHING: usize = 40;
        let goes_on = previous_end.is_some_and(|it: usize| folded.source[it..grid.span.start].chars().count() <= NOTHING);
        if grid.span.start > last && !goes_on {
            break;
        }
        while let Some(hit) = hits.next_if(|it| it.span.start < grid.span.start) {
            builder.label_between(hit);
        }
        while hits.next_if(|it| it.span.start < grid.span.end).is_some() {}
        for row in 0..grid.n_rows {
            let cells: Vec<&GridCell> = grid.row(row).collect();
            let Some(start) = cells.first().map(|it| it.span.start) else { continue };
            let end = cells.iter().map(|it| it.span.end).max().unwrap_or(start);
            if end <= first && grid.span.start < first || start >= region.end {
                continue;
            }
            builder.row(&cells);
            span = Some(Span::new(span.map_or(start, |it| it.start.min(start)), end.max(span.map_or(0, |it| it.end))));
        }
        previous_end = Some(grid.span.end);
    }
    let span = span?;
    if region.table == TableId::Proceedings {
        builder.rows.retain(RowText::is_filled);
    }
    if !builder.rows.iter().any(RowText::is_filled) {
        return None;
    }
    Some(TableText { table: region.table, span, header: builder.header, rows: builder.rows })
}

struct GridRows<'a> {
    forms: &'a Forms,
    text: &'a str,
    table: TableId,
    header: Vec<(usize, LabelHit)>,
    rows: Vec<RowText>,
    /// Ids of the rows so far.
    seen: Vec<Id>,
    /// Labels that stand between the grids since the last row.
    loose_hits: Vec<LabelHit>,
}

/// What a cell says as a label.
struct CellLabel {
    /// Its place among the row's cells.
    at: usize,
    label: RowLabel,
    id: Option<Id>,
    span: Span,
}

impl GridRows<'_> {
    /// A label that stands between the grids: headers of tables whose first row became the header line.
    fn label_between(&mut self, hit: &LabelHit) {
        self.loose_hits.push(*hit);
        let label = self.forms.label(hit);
        if label.is_column_of(self.table) && !label.is_row_of(self.table)
            || label.meanings.iter().any(|it| matches!(it, Meaning::Caption(..)))
        {
            self.header.push((self.rows.len(), *hit));
        }
    }

    fn row(&mut self, cells: &[&GridCell]) {
        let mut cells: Vec<RowCell> = cells.iter().map(|it| RowCell::new(self.text, it)).collect();
        let hits: Vec<Vec<LabelHit>> = cells.iter().map(|it| self.hits_in(it.span)).collect();
        let numbers: Vec<bool> = cells.iter().map(RowCell::has_figures).collect();
        let has_numbers = numbers.iter().any(|it| *it);
        let in_header = |hit: &LabelHit| {
            let label = self.forms.label(hit);
            label.is_column_of(self.table)
                || label.meanings.iter().any(|it| matches!(it, Meaning::Caption(..)) || *it == Meaning::Furniture(self.table))
                || (self.table == TableId::Proceedings && label.is_row_of(self.table))
        };
        let n_header = hits.iter().filter(|it| it.iter().any(in_header)).count();
        let row_label = self.row_label(&cells, &hits, &numbers);
        let has_row_label = row_label.as_ref().is_some_and(|it| it.id.is_some());
        let is_header = !has_numbers && n_header > 0 && (n_header >= 2 || !has_row_label);
        if is_header || (self.table == TableId::Proceedings && !has_numbers) {
            let n_rows = self.rows.len();
            self.header.extend(hits.iter().flatten().filter(|it| in_header(it)).map(|it| (n_rows, *it)));
            return;
        }
        let Some(row_label) = row_label else {
            if cells.iter().any(|it| !numbers_of(&it.tokens).is_empty()) {
                let start = cells[0].span.start;
                self.push(RowLabel::Unknown, None, Span::new(start, start), cells);
            }
            return;
        };
        let values = cells.split_off(row_label.at + 1);
        self.push(row_label.label, row_label.id, row_label.span, values);
    }

    fn push(&mut self, label: RowLabel, id: Option<Id>, label_span: Span, cells: Vec<RowCell>) {
        let tokens = cells.iter().flat_map(|it| it.tokens.iter().cloned()).collect();
        let id = id.or_else(|| self.proceeding_above(cells.len()));
        self.seen.extend(id);
        self.rows.push(RowText { label, id, label_span, tokens, cells: Some(cells) });
    }

    /// Table IV cut in three: five numbers under the name of their proceeding, which stands between the grids or in the header.
    fn proceeding_above(&mut self, n_cells: usize) -> Option<Id> {
        let n_rows = self.rows.len();
        let header = self.header.iter().filter(|it| it.0 == n_rows).map(|it| it.1);
        let hits: Vec<LabelHit> = header.chain(std::mem::take(&mut self.loose_hits)).collect();
        let columns = self.forms.all().first()?.table(self.table).blocks[0].columns.len();
        if self.table != TableId::Proceedings || n_cells != columns {
            return None;
        }
        let named = hits.iter().filter(|it| self.forms.label(it).is_row_of(self.table));
        let hit = named.max_by_key(|it| it.span.start)?;
        row_meant(self.forms, self.table, hit, None).filter(|it| !self.seen.contains(it))
    }

    /// Labels within a cell, with their places in the document.
    fn hits_in(&self, span: Span) -> Vec<LabelHit> {
        // Labels are Chinese: a cell of digits holds none.
        if span.of(self.text).is_ascii() {
            return Vec::new();
        }
        let folded = Folded::new(span.of(self.text));
        let mut hits = self.forms.find_labels(&folded);
        for hit in &mut hits {
            hit.span = Span::new(hit.span.start + span.start, hit.span.end + span.start);
        }
        hits
    }

    /// The cell that names the row: the last one with a row's label in front of the first number. Groups stand before it, blank
    /// placeholders and values behind.
    fn row_label(&self, cells: &[RowCell], hits: &[Vec<LabelHit>], numbers: &[bool]) -> Option<CellLabel> {
        let first_number = numbers.iter().position(|it| *it).unwrap_or(cells.len());
        let known = (0..first_number).rev().find_map(|at| self.known_label(at, cells[at].span, &hits[at]));
        if known.is_some() {
            return known;
        }
        let at = (0..first_number).rev().find(|it| !cells[*it].span.is_empty() && !is_ignored(cells[*it].span.of(self.text)))?;
        let span = cells[at].span;
        if hits[at].iter().any(|it| self.forms.label(it).meanings.contains(&Meaning::Furniture(self.table)))
            && first_number == cells.len()
        {
            return None;
        }
        let near = near_label(self.forms, self.table, span.of(self.text), &self.seen);
        Some(match near {
            Some((label, id)) => CellLabel { at, label: RowLabel::Near(label), id: Some(id), span },
            None => CellLabel { at, label: RowLabel::Unknown, id: None, span },
        })
    }

    /// A cell whose words are a label, or a label and little else.
    fn known_label(&self, at: usize, span: Span, hits: &[LabelHit]) -> Option<CellLabel> {
        let mut rows = hits.iter().filter(|it| self.forms.label(it).is_row_of(self.table));
        let hit = rows.next()?;
        let label = self.forms.label(hit);
        if rows.next().is_some() {
            return None;
        }
        let id = row_meant(self.forms, self.table, hit, self.seen.last().copied())?;
        let (_, core) = fold_label(span.of(self.text));
        let n_label = label.core.chars().count();
        let n_rest = core.chars().count().saturating_sub(n_label);
        let label = match n_rest {
            0 => RowLabel::Known(hit.label),
            // Words beside the label: 行政许可（含备案）.
            it if it <= n_label => RowLabel::Near(hit.label),
            _ => return None,
        };
        Some(CellLabel { at, label, id: Some(id), span })
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, RowCell, RowLabel, RowText, Slot};
    use crate::document::grid::GridCell;
    use crate::grid::slots::Cells;
    use crate::span::Span;

    /// A row of `column+span:text` cells.
    fn row(text: &mut String, cells: &str) -> Vec<RowCell> {
        let mut made = Vec::new();
        for cell in cells.split(' ') {
            let (place, words) = cell.split_once(':').unwrap();
            let (column, span) = place.split_once('+').unwrap_or((place, "1"));
            let start = text.len();
            text.push_str(words);
            let span_of_text = Span::new(start, text.len());
            text.push(' ');
            let (column, column_span) = (column.parse().unwrap(), span.parse().unwrap());
            made.push(RowCell::new(text, &GridCell { row: 0, column, row_span: 1, column_span, span: span_of_text }));
        }
        made
    }

    /// `rows` teach where three columns lie; the last one is placed.
    #[track_caller]
    fn check(rows: &[&str], expect: &str) {
        let mut text = String::new();
        let rows: Vec<RowText> = rows
            .iter()
            .map(|it| RowText {
                label: RowLabel::Unknown,
                id: None,
                label_span: Span::new(0, 0),
                tokens: Vec::new(),
                cells: Some(row(&mut text, it)),
            })
            .collect();
        let columns = Columns::learn(rows.iter().map(|it| (it, 3)));
        let shown = match columns.place(&text, rows.last().unwrap().cells.as_ref().unwrap(), 3) {
            Cells::Placed(slots) => {
                let show = |it: &Slot| match it {
                    Slot::Number(it) => it.digits.to_string(),
                    Slot::Mark(_) => "-".to_owned(),
                    Slot::Words(_) => "?".to_owned(),
                    Slot::Blank => "_".to_owned(),
                };
                slots.iter().map(show).collect::<Vec<_>>().join(" ")
            }
            Cells::Empty => "empty".to_owned(),
            Cells::Loose(it) => format!("loose {}", it.len()),
            Cells::Surplus(it) => format!("surplus {}", it.len()),
            Cells::Glued(_) | Cells::Broken(_) => "of text only".to_owned(),
        };
        assert_eq!(shown, expect);
    }

    #[test]
    fn as_many_cells_as_columns_are_placed() {
        check(&["1:7 2:0 3:9"], "7 0 9");
        check(&["1:7 2: 3:9"], "7 _ 9");
        check(&["1: 2: 3:"], "empty");
        check(&["1:7 2:- 3:见附件"], "7 - ?");
        check(&["1:7 2:5、6 3:9"], "7 ? 9");
        check(&["1:7 2:5\u{fffd} 3:9"], "7 ? 9");
        check(&["1+2:7 3+2:0 5:9"], "7 0 9");
    }

    #[test]
    fn surplus_blanks_are_told_by_the_columns_of_other_rows() {
        check(&["2:7 3:0 4:9", "1: 2:7 3: 4:9"], "7 _ 9");
        check(&["1:7 2:0 3:9", "1:7 2: 3: 4:"], "7 _ _");
        check(&["1: 2:7 3: 4:9"], "loose 2");
        check(&["1:1 2:2 3:3 4:4"], "surplus 4");
    }

    #[test]
    fn too_few_cells_are_placed_only_where_they_start() {
        check(&["1:7 2:0 3:9", "1:7 3:9"], "7 _ 9");
        check(&["1:7 2:0 3:9", "1+3:7"], "loose 1");
        check(&["1:7 2:0 3:9", "1:7 2+2:"], "7 _ _");
    }

    #[test]
    fn a_shifted_row_keeps_its_order() {
        check(&["1:7 2:0 3:9", "2:1 3: 4:3"], "1 _ 3");
    }
}
