//! Tables III and IV: integers under identities, so that glued digits can be split and lost cells placed.

use std::cell::LazyCell;

use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::form::{Along, Column, Form, Forms, Meaning, Table, TableId};
use crate::grid::TableText;
use crate::grid::cells::Columns;
use crate::grid::lex::{Number, Token};
use crate::grid::line::place_by_header;
use crate::grid::slots::{Alignment, Cells, Slot, Style, numbers_of, place};
use crate::id::Id;
use crate::record::{Cell, Method};
use crate::solve::{Equation, JointOutcome, Reading, RowRule, RowState, infer, narrow, read_row};

use super::TableReading;
use super::cells::{RowCells, empty, known_rows, one_line, opened, placed, quote, runs};

/// Reads table III or IV.
pub(super) fn read(forms: &Forms, form: &Form, text: &str, table: &TableText, glued: bool) -> TableReading {
    let def = form.table(table.table);
    let mut reading = TableReading::default();
    let mut matrix =
        Matrix { text, id: table.table, def, columns: &def.blocks[0].columns, reading: &mut reading, glued, unread: Vec::new() };
    let mut rows = if def.one_row { matrix.single_row(table) } else { matrix.rows(forms, form, table) };
    if let Some(labels) = disorder(forms, text, table) {
        let message = format!("the header names {labels}, in an order of its own; no number of the table was read");
        matrix.finding("header-order", None, message);
        rows.iter_mut().for_each(|it| it.cells = it.cells.as_ref().map(|_| Cells::Empty));
    }
    matrix.solve(rows);
    matrix.fill_blanks(forms);
    reading
}

/// The header's labels where they stand in another order than the form's.
///
/// Asked of labels that stand alone in one line of the header: 其他 and 总计 belong to several, so that reading order says nothing of them.
fn disorder(forms: &Forms, text: &str, table: &TableText) -> Option<String> {
    let mut order: Vec<(usize, String)> = Vec::new();
    for (_, hit) in table.header.iter().filter(|it| it.0 == 0 || table.table == TableId::Proceedings) {
        let label = forms.label(hit);
        let place = label.meanings.iter().find_map(|it| match it {
            Meaning::Column(TableId::Applications, _, _, column) if label.core.chars().count() > 2 => Some(*column),
            Meaning::Row(TableId::Proceedings, _, _, row) => Some(*row),
            _ => None,
        });
        let belongs = label.is_column_of(table.table) || label.is_row_of(table.table);
        if let Some(place) = place.filter(|it| belongs && !order.iter().any(|seen| seen.0 == *it)) {
            order.push((place, one_line(hit.span.of(text))));
        }
    }
    let in_order = order.windows(2).all(|it| it[0].0 < it[1].0);
    (!in_order).then(|| order.into_iter().map(|it| it.1).collect::<Vec<_>>().join(", "))
}

/// A physical row: which cells it holds, and what stands in it.
struct PhysicalRow {
    /// (row id, column id) of each of its cells.
    names: Vec<(Id, Id)>,
    /// `None`: its label is not in the source.
    cells: Option<Cells>,
}

struct Matrix<'a> {
    text: &'a str,
    id: TableId,
    def: &'a Table,
    columns: &'a [Column],
    reading: &'a mut TableReading,
    /// Some table of the document has glued digits.
    glued: bool,
    /// Rows that hold digits which could not be read.
    unread: Vec<Id>,
}

impl Matrix<'_> {
    fn finding(&mut self, rule: &'static str, row: Option<&str>, message: String) -> &mut Finding {
        let mut finding = Finding::new(rule, self.id.name(), message);
        finding.row = row.map(str::to_owned);
        self.reading.findings.push(finding);
        self.reading.findings.last_mut().expect("just pushed")
    }

    /// Table III: one physical row per row of the form.
    fn rows(&mut self, forms: &Forms, form: &Form, table: &TableText) -> Vec<PhysicalRow> {
        let n_columns = self.columns.len();
        let known = known_rows(forms, self.text, table, &mut self.reading.findings);
        let style = Style::learn(self.text, known.iter().map(|(_, row)| (&row.tokens[..], n_columns, row.label_span.end)))
            .glued_if(self.glued);
        // Asked only where a row needs it: most tables tell their cells apart.
        let alignment = LazyCell::new(|| {
            let numbers: Vec<Vec<&Number>> = known.iter().map(|(_, row)| numbers_of(&row.tokens)).collect();
            Alignment::learn(self.text, &numbers, n_columns)
        });
        let columns = Columns::learn(known.iter().map(|it| (it.1, n_columns)));
        let mut placed: Vec<RowCells> = known
            .iter()
            .map(|(id, row)| {
                let placed = match &row.cells {
                    Some(cells) => return RowCells { row: *id, cells: columns.place(self.text, cells, n_columns) },
                    None => place(&row.tokens, n_columns, style),
                };
                let cells = match placed {
                    Cells::Loose(numbers) => match alignment.as_ref().and_then(|it| it.place(self.text, &numbers)) {
                        Some(slots) => Cells::Placed(slots),
                        None => Cells::Loose(numbers),
                    },
                    cells => cells,
                };
                RowCells { row: *id, cells }
            })
            .collect();
        for (id, row) in &known {
            let in_form = self.def.blocks[0].rows.iter().any(|it| it.id == *id);
            let filled = numbers_of(&row.tokens).len() + usize::from(!in_form);
            if !in_form && filled > 1 {
                let label = one_line(row.label_span.of(self.text));
                let message = format!("the row {label:?} does not belong to the form of {}", form.id);
                self.finding("row-of-other-form", Some(id), message).span = Some(row.label_span);
            }
        }
        let rows = &self.def.blocks[0].rows;
        rows.iter()
            .map(|row| {
                let names = self.columns.iter().map(|it| (row.id, it.id)).collect();
                // No row of the form stands there twice: what is taken is not asked for again.
                let cells = placed.iter_mut().find(|it| it.row == row.id).map(|it| std::mem::replace(&mut it.cells, Cells::Empty));
                if cells.is_some() {
                    self.reading.rows_seen.push(row.id);
                } else {
                    self.finding("row-missing", Some(&row.id), format!("no row {:?}", row.label));
                }
                PhysicalRow { names, cells }
            })
            .collect()
    }

    /// Table IV: all rows of the form in one physical row.
    fn single_row(&mut self, table: &TableText) -> Vec<PhysicalRow> {
        let rows = &self.def.blocks[0].rows;
        let names: Vec<(Id, Id)> = rows.iter().flat_map(|row| self.columns.iter().map(|column| (row.id, column.id))).collect();
        if table.rows.iter().any(|it| it.cells.is_some()) {
            return self.single_row_of_cells(table, names);
        }
        let tokens = table.rows.last().map_or(&[][..], |it| &it.tokens[..]);
        let by_header = place_by_header(self.text, tokens, names.len());
        // What the header's colspans left behind in front of the first number is no cell.
        let first = tokens.iter().position(|it| matches!(it, Token::Number(_) | Token::Mark(_)));
        let tokens = &tokens[first.unwrap_or(tokens.len())..];
        let label_end = table.rows.last().map_or(0, |it| it.label_span.end);
        let style = Style::learn(self.text, std::iter::once((tokens, names.len(), label_end))).glued_if(self.glued);
        let cells = by_header.map_or_else(|| place(tokens, names.len(), style), Cells::Placed);
        let has_numbers = !numbers_of(tokens).is_empty();
        if has_numbers {
            self.reading.rows_seen.extend(rows.iter().map(|it| it.id));
        } else {
            self.finding("row-missing", None, "no numbers follow the header".to_owned());
        }
        vec![PhysicalRow { names, cells: has_numbers.then_some(cells) }]
    }

    /// Table IV where its cells are known: all in one row, or a row for each proceeding.
    fn single_row_of_cells(&mut self, table: &TableText, names: Vec<(Id, Id)>) -> Vec<PhysicalRow> {
        let by_id = |id: Id| table.rows.iter().find(|it| it.id == Some(id));
        let rows = &self.def.blocks[0].rows;
        let n_columns = self.columns.len();
        let columns = Columns::learn(table.rows.iter().flat_map(|it| [(it, names.len()), (it, n_columns)]));
        let whole = table.rows.iter().find(|it| it.id.is_none() && it.is_filled());
        if let Some(cells) = whole.and_then(|it| it.cells.as_deref()) {
            self.reading.rows_seen.extend(rows.iter().map(|it| it.id));
            let cells = columns.place(self.text, cells, names.len());
            return vec![PhysicalRow { names, cells: Some(cells) }];
        }
        let mut physical = Vec::new();
        for row in rows {
            let names = self.columns.iter().map(|it| (row.id, it.id)).collect();
            let cells = by_id(row.id).and_then(|it| it.cells.as_deref()).map(|it| columns.place(self.text, it, n_columns));
            if cells.is_some() {
                self.reading.rows_seen.push(row.id);
            } else {
                let mut missing = Finding::new("row-missing", self.id.name(), format!("no row {:?}", row.label));
                missing.row = Some(row.id.to_string());
                self.reading.findings.push(missing);
            }
            physical.push(PhysicalRow { names, cells });
        }
        physical
    }

    /// The rules that hold within a physical row.
    fn row_rules(&self, names: &[(Id, Id)]) -> Vec<RowRule> {
        let mut rules = Vec::new();
        let n_rows = names.len() / self.columns.len();
        for identity in self.def.identities.iter().filter(|it| it.along == Along::Columns) {
            for row in 0..n_rows {
                let at = |id: &Id| {
                    row * self.columns.len() + self.columns.iter().position(|it| it.id == *id).expect("definitions are validated")
                };
                let [right] = &identity.right[..] else { continue };
                rules.push(RowRule { left: identity.left.iter().map(at).collect(), right: at(right) });
            }
        }
        rules
    }

    /// Splits and places what is glued or loose, rows together where identities bind them.
    fn solve(&mut self, rows: Vec<PhysicalRow>) {
        let n_columns = self.columns.len();
        let short = |it: &Vec<Number>, n: usize| it.iter().map(|it| it.digits.len()).sum::<usize>() < n;
        // A glued row with fewer digits than columns shows that blank cells vanished; then any row may lack some.
        let cells_vanish = rows.iter().any(|row| match &row.cells {
            Some(Cells::Glued(numbers)) => short(numbers, row.names.len()),
            Some(Cells::Loose(_)) => true,
            _ => false,
        });
        let mut states: Vec<RowState> = Vec::new();
        for row in &rows {
            let state = match &row.cells {
                None | Some(Cells::Surplus(_) | Cells::Broken(_)) => RowState::Absent,
                // Where blank cells vanish and count as nothing, so does a row that lost them all.
                Some(Cells::Empty) if cells_vanish => RowState::Open(vec![blank_reading(row.names.len())]),
                Some(Cells::Empty) => RowState::Fixed(vec![None; row.names.len()]),
                Some(Cells::Placed(slots)) => RowState::Fixed(slots.iter().map(slot_value).collect()),
                Some(Cells::Loose(numbers)) => self.open(row, numbers, false, true),
                Some(Cells::Glued(numbers)) => self.open(row, numbers, true, cells_vanish),
            };
            states.push(state);
        }
        // A loose row that no way of placing makes add up lacks its total: then others may lack theirs, and what seems to be one is not.
        let lacks_total = |(row, state): (&PhysicalRow, &RowState)| {
            matches!(&row.cells, Some(Cells::Loose(numbers)) if numbers.len() >= 2)
                && matches!(state, RowState::Open(readings) if readings.is_empty())
        };
        if rows.iter().zip(&states).any(lacks_total) {
            for (row, state) in rows.iter().zip(&mut states) {
                if matches!(row.cells, Some(Cells::Loose(_))) && matches!(state, RowState::Open(_)) {
                    *state = RowState::Open(Vec::new());
                }
            }
        }
        let has_open = states.iter().any(|it| matches!(it, RowState::Open(_)));
        let before = states.clone();
        let mut outcome = JointOutcome::Unbound;
        let has_rows_rules = self.def.identities.iter().any(|it| it.along == Along::Rows);
        let mut confirmed: Vec<bool> = rows.iter().map(|it| !has_rows_rules && stands_alone(it, cells_vanish)).collect();
        if has_open && has_rows_rules {
            let row_at = |id: &Id| self.def.blocks[0].rows.iter().position(|it| it.id == *id).expect("definitions are validated");
            let rules: Vec<(Vec<usize>, Vec<usize>)> = self
                .def
                .identities
                .iter()
                .filter(|it| it.along == Along::Rows)
                .map(|it| (it.left.iter().map(row_at).collect(), it.right.iter().map(row_at).collect()))
                .collect();
            let narrowed = narrow(&mut states, &rules, n_columns);
            outcome = narrowed.outcome;
            confirmed = narrowed.confirmed;
        }
        match outcome {
            JointOutcome::Contradiction => {
                let message = "no way to split the digits makes the rows add up together".to_owned();
                self.finding("table-unsolvable", None, message);
            }
            JointOutcome::OverBudget => {
                let message = "too many ways to split the digits; the search was ended".to_owned();
                self.finding("solver-budget", None, message);
            }
            JointOutcome::Bound | JointOutcome::Unbound => {}
        }
        for (idx, row) in rows.iter().enumerate() {
            let cells = match (&row.cells, &states[idx], &before[idx]) {
                (Some(Cells::Loose(numbers) | Cells::Glued(numbers)), RowState::Open(readings), _) if confirmed[idx] => {
                    self.open_cells(row, numbers, readings, 0)
                }
                // Whole numbers that only lack their places: what all places of the row agree on stands without other rows.
                (Some(Cells::Loose(numbers)), _, RowState::Open(readings)) => self.open_cells(row, numbers, readings, 0),
                (Some(Cells::Glued(numbers)), _, RowState::Open(readings)) => {
                    let sure = certain(readings, numbers, row.names.len());
                    self.open_cells(row, numbers, &sure, readings.len() - sure.len())
                }
                (cells, ..) => self.plain_cells(row, cells.as_ref()),
            };
            self.reading.cells.extend(cells);
        }
    }

    /// An open row with all its readings.
    fn open(&mut self, row: &PhysicalRow, numbers: &[Number], glued: bool, cells_vanish: bool) -> RowState {
        let runs = runs(self.text, numbers, glued);
        let rules = self.row_rules(&row.names);
        let unsigned = vec![false; row.names.len()];
        // Blank cells are supposed only where the table shows that they vanish: else a row whose sum is wrong would find a reading.
        let found = read_row(&runs, row.names.len(), &rules, cells_vanish, &unsigned);
        match found {
            Some(readings) => RowState::Open(readings),
            None => {
                let message = format!("too many ways to split {}", quote(self.text, numbers));
                let name = row_name(&row.names).map(|it| it.as_str());
                self.finding("solver-budget", name, message);
                RowState::Absent
            }
        }
    }

    /// The cells of an open row with the readings that are left, and what is to be said of it.
    /// `unsure`: readings that were left out because no other row confirms them.
    fn open_cells(&mut self, row: &PhysicalRow, numbers: &[Number], readings: &[Reading], unsure: usize) -> Vec<Cell> {
        let quoted = quote(self.text, numbers);
        let name = row_name(&row.names).map(|it| it.as_str());
        let mut cells = opened(self.text, self.id, &row.names, numbers, readings);
        let rules = self.row_rules(&row.names);
        for (idx, cell) in cells.iter_mut().enumerate().filter(|it| it.1.method == Some(Method::Inferred)) {
            if !readings.iter().all(|it| is_implied(&rules, it, idx)) {
                *cell = empty(self.id, cell.row, cell.column);
            }
        }
        let n_cells = row.names.len();
        let n_known = cells.iter().filter(|it| it.value.is_some()).count();
        // Nothing but zeros, and blank cells among them: whatever else tells of those may fill them.
        let all_zero = !readings.is_empty() && readings.iter().all(|it| it.values.iter().all(|it| *it == 0));
        if unsure > 0 || (n_known < n_cells && !all_zero) {
            self.unread.extend(row.names.iter().map(|it| it.0));
        }
        let n_parts = readings.first().map_or(0, |it| it.parts.iter().flatten().count());
        if unsure > 0 {
            let message = format!("{unsure} ways to split {quoted} over {n_cells} columns, and no other row to confirm one");
            self.finding("split-ambiguous", name, message);
        } else if readings.is_empty() {
            let message = format!("no way to split {quoted} over {n_cells} columns adds up");
            self.finding("split-impossible", name, message);
        } else if n_known < n_cells {
            let message =
                format!("{} ways to split {quoted} over {n_cells} columns; they agree on {n_known} cells", readings.len());
            self.finding("split-ambiguous", name, message);
        }
        if !readings.is_empty() && n_parts < n_cells {
            let message = format!("{quoted} is too little for {n_cells} columns: cells were lost");
            self.finding("row-short", name, message);
        }
        cells
    }

    /// The cells of a row whose places are known, or that cannot be read.
    fn plain_cells(&mut self, row: &PhysicalRow, cells: Option<&Cells>) -> Vec<Cell> {
        let name = row_name(&row.names).map(|it| it.as_str());
        if let Some(Cells::Surplus(numbers)) = cells {
            let message = format!("{} numbers for {} columns: {}", numbers.len(), row.names.len(), quote(self.text, numbers));
            self.finding("row-surplus", name, message);
        }
        if let Some(Cells::Broken(numbers)) = cells {
            let message = format!("the line of {} is broken: digits or their order may have changed", quote(self.text, numbers));
            self.finding("row-broken", name, message);
        }
        if matches!(cells, Some(Cells::Surplus(_) | Cells::Broken(_) | Cells::Loose(_) | Cells::Glued(_))) {
            self.unread.extend(row.names.iter().map(|it| it.0));
        }
        row.names
            .iter()
            .enumerate()
            .map(|(idx, (row_id, column))| {
                let cell = empty(self.id, *row_id, *column);
                let Some(Cells::Placed(slots)) = cells else { return cell };
                let column = &self.columns[idx % self.columns.len()];
                let cell = placed(self.text, cell, column, &slots[idx], &mut self.reading.findings);
                if matches!(slots[idx], Slot::Number(_) | Slot::Words(_)) && cell.value.is_none() {
                    self.unread.push(*row_id);
                }
                cell
            })
            .collect()
    }

    /// Rows of this form alone, where the source shows none of them: then it does not tell that it has them at all.
    fn rows_in_doubt(&self, forms: &Forms) -> Vec<Id> {
        let rows = self.def.blocks[0].rows.iter().map(|it| it.id);
        let own: Vec<Id> = rows.filter(|it| !forms.have_row(self.id, *it)).collect();
        if own.iter().any(|it| self.reading.rows_seen.contains(it)) { Vec::new() } else { own }
    }

    /// Blank cells that the identities leave one value for.
    fn fill_blanks(&mut self, forms: &Forms) {
        // A row that no form knows takes part in the sums as well: then the columns tell nothing.
        let has_unknown_rows = self.reading.findings.iter().any(|it| it.rule == "unknown-row" || it.rule == "row-of-other-form");
        let known: Vec<Option<i64>> = self.reading.cells.iter().map(|it| it.value.and_then(Decimal::to_int)).collect();
        // Digits that could not be read are not blank: what the sums say of them may not be what stands there.
        let is_unread: Vec<bool> =
            self.reading.cells.iter().map(|it| self.unread.contains(&it.row) && it.value.is_none()).collect();
        let equations: Vec<&Equation> = self
            .def
            .equations
            .iter()
            .filter(|it| it.along == Along::Columns || !has_unknown_rows)
            .map(|it| &it.equation)
            .filter(|it| !it.left.iter().chain(&it.right).any(|it| is_unread[*it]))
            .collect();
        let inferred = infer(&known, &equations);
        let in_doubt = if inferred.is_empty() { Vec::new() } else { self.rows_in_doubt(forms) };
        for (cell, value) in inferred {
            let cell = &mut self.reading.cells[cell];
            if in_doubt.contains(&cell.row) {
                continue;
            }
            cell.value = Some(Decimal::from_int(value));
            cell.method = Some(Method::Inferred);
            cell.candidates = 1;
            cell.raw = None;
            cell.span = None;
        }
        let mut blank: Vec<(Id, Vec<&str>)> = Vec::new();
        for cell in self.reading.cells.iter().filter(|it| it.value.is_none() && self.reading.rows_seen.contains(&it.row)) {
            match blank.last_mut() {
                Some((row, columns)) if *row == cell.row => columns.push(cell.column.as_str()),
                _ => blank.push((cell.row, vec![cell.column.as_str()])),
            }
        }
        for (row, columns) in blank {
            let reported = self.reading.findings.iter().any(|it| it.row.as_deref() == Some(&row) && it.rule != "label-variant");
            if !reported {
                let message = format!("blank, and not implied by what stands around it: {}", columns.join(", "));
                self.finding("cells-blank", Some(&row), message);
            }
        }
    }
}

/// Readings that need no other row to confirm them: one digit per column. Others are not trusted alone.
fn certain(readings: &[Reading], numbers: &[Number], n_cells: usize) -> Vec<Reading> {
    let n_digits: usize = numbers.iter().map(|it| it.digits.len()).sum();
    if readings.len() == 1 && n_digits == n_cells { readings.to_vec() } else { Vec::new() }
}

/// True where the sums within a row are proof enough, in a table that has no other.
///
/// Digits beyond one per cell can be moved from cell to cell: one wrong number in the source, or a blank cell that vanished, then
/// leaves another split that adds up, in about one of fifty random tables with a slip; with one digit to spare in none of 6,000.
fn stands_alone(row: &PhysicalRow, cells_vanish: bool) -> bool {
    const DIGITS_TO_SPARE: usize = 1;
    match &row.cells {
        Some(Cells::Glued(numbers)) => {
            let n_digits: usize = numbers.iter().map(|it| it.digits.len()).sum();
            !cells_vanish && n_digits <= row.names.len() + DIGITS_TO_SPARE
        }
        _ => true,
    }
}

/// Whether a cell is stated in a reading, or a sum of the row leaves one value for it: a stated total that the stated parts add up to leaves nothing for
/// the others; parts that are all stated leave one total.
fn is_implied(rules: &[RowRule], reading: &Reading, cell: usize) -> bool {
    let is_stated = |it: usize| reading.parts[it].is_some();
    is_stated(cell)
        || rules.iter().any(|rule| {
            (rule.left.contains(&cell) && is_stated(rule.right))
                || (rule.right == cell && rule.left.iter().all(|it| is_stated(*it)))
        })
}

/// A row of nothing but vanished blanks.
fn blank_reading(n_cells: usize) -> Reading {
    Reading { values: vec![0; n_cells], parts: vec![None; n_cells] }
}

fn slot_value(slot: &Slot) -> Option<i64> {
    match slot {
        Slot::Number(number) => number.value().and_then(Decimal::to_int).filter(|it| *it >= 0),
        Slot::Mark(_) | Slot::Words(_) | Slot::Blank => None,
    }
}

fn row_name(names: &[(Id, Id)]) -> Option<Id> {
    let first = names.first()?.0;
    names.iter().all(|it| it.0 == first).then_some(first)
}
