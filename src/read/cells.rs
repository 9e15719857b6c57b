//! Slots into cells: the number, its method, its place; shared by all tables.

use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::form::{Column, Forms, TableId};
use crate::grid::lex::{Number, Token};
use crate::grid::slots::{Cells, Slot};
use crate::grid::{RowLabel, RowText, TableText};
use crate::id::Id;
use crate::record::{Cell, Method};
use crate::solve::{Reading, Run};
use crate::span::Span;

/// A row of the form with what the source shows of it.
#[derive(Debug, Clone)]
pub(super) struct RowCells {
    /// Row id.
    pub row: Id,
    /// What stands in its cells.
    pub cells: Cells,
}

/// The cell of a column that nothing is known of.
pub(super) fn empty(table: TableId, row: Id, column: Id) -> Cell {
    Cell {
        table: table.name(),
        row,
        column,
        raw: None,
        value: None,
        method: None,
        candidates: 0,
        note: None,
        span: None,
        page: None,
        rectangle: None,
    }
}

/// The cell for one placed slot. A number that the column cannot hold becomes a finding.
pub(super) fn placed(text: &str, mut cell: Cell, column: &Column, slot: &Slot, findings: &mut Vec<Finding>) -> Cell {
    match slot {
        Slot::Blank => {}
        Slot::Words(span) => {
            cell.raw = Some(span.of(text).to_owned());
            cell.span = Some(*span);
            findings.push(
                Finding::new("cell-words", cell.table, format!("not one number: {:?}", one_line(span.of(text))))
                    .at(&cell.row, Some(&cell.column))
                    .span(*span),
            );
        }
        Slot::Mark(span) => {
            cell.raw = Some(span.of(text).to_owned());
            cell.span = Some(*span);
        }
        Slot::Number(number) => {
            cell.raw = Some(number.span.of(text).to_owned());
            cell.span = Some(number.span);
            cell.note = number.note.map(|it| it.of(text).trim_matches(['(', ')', '（', '）']).to_owned());
            match fits(number, column) {
                Ok(value) => {
                    cell.value = Some(value);
                    cell.method = Some(Method::Read);
                    cell.candidates = 1;
                }
                Err(why) => findings.push(
                    Finding::new("number-unreadable", cell.table, format!("{why}: {:?}", number.span.of(text)))
                        .at(&cell.row, Some(&cell.column))
                        .span(number.span),
                ),
            }
        }
    }
    cell
}

/// The number as the column may hold it.
fn fits(number: &Number, column: &Column) -> Result<Decimal, &'static str> {
    let value = number.value().ok_or("not one number")?;
    if number.unit.is_some_and(|it| it.starts_with(['万', '亿']) && !it.ends_with('元')) {
        return Err("a rounded number");
    }
    let is_money = number.unit.is_some_and(|it| it.ends_with('元'));
    if column.amount {
        return if value < Decimal(0) { Err("an amount below zero") } else { Ok(value) };
    }
    if is_money {
        return Err("an amount of money where a count belongs");
    }
    if value.to_int().is_none() {
        return Err("not a whole number");
    }
    if value < Decimal(0) && !column.signed {
        return Err("below zero");
    }
    if number.digits.starts_with('+') && !column.signed {
        return Err("a sign where a count belongs");
    }
    Ok(value)
}

/// The runs of digits of a loose or glued row.
pub(super) fn runs(text: &str, numbers: &[Number], glued: bool) -> Vec<Run> {
    let run = |it: &Number| Run { digits: it.digits.to_string(), commas: it.commas.clone(), whole: !glued || !it.can_split(text) };
    numbers.iter().map(run).collect()
}

/// The cells of an open row: where all its readings agree on a value, that; else nothing but the raw digits.
pub(super) fn opened(text: &str, table: TableId, columns: &[(Id, Id)], numbers: &[Number], readings: &[Reading]) -> Vec<Cell> {
    let whole = Span::new(numbers[0].span.start, numbers[numbers.len() - 1].span.end);
    let n_readings = i32::try_from(readings.len()).unwrap_or(i32::MAX);
    columns
        .iter()
        .enumerate()
        .map(|(idx, (row, column))| {
            let mut cell = empty(table, *row, *column);
            cell.candidates = n_readings;
            let first = readings.first();
            let agreed = first.map(|it| it.values[idx]).filter(|it| readings.iter().all(|other| other.values[idx] == *it));
            let Some(value) = agreed else {
                cell.raw = Some(whole.of(text).to_owned());
                cell.span = Some(whole);
                return cell;
            };
            cell.value = Some(Decimal::from_int(value));
            let part = first.and_then(|it| it.parts[idx]).filter(|it| readings.iter().all(|other| other.parts[idx] == Some(*it)));
            if let Some(part) = part {
                let number = &numbers[part.run];
                let span = if part.start == 0 && part.end == number.digits.len() {
                    number.span
                } else {
                    number.part(text, part.start, part.end)
                };
                cell.raw = Some(span.of(text).to_owned());
                cell.span = Some(span);
                cell.method = Some(Method::Split);
            } else {
                cell.method = Some(Method::Inferred);
            }
            cell
        })
        .collect()
}

/// The source's rows by id; rows that no form knows, or that come twice, become findings.
pub(super) fn known_rows<'t>(
    forms: &Forms,
    text: &str,
    table: &'t TableText,
    findings: &mut Vec<Finding>,
) -> Vec<(Id, &'t RowText)> {
    let name = table.table.name();
    let mut rows: Vec<(Id, &RowText)> = Vec::new();
    for row in &table.rows {
        let label = one_line(row.label_span.of(text));
        let filled = row.is_filled();
        let Some(id) = row.id else {
            let message = if filled {
                let raw: Vec<&str> = crate::grid::slots::numbers_of(&row.tokens).iter().map(|it| it.span.of(text)).collect();
                format!("no form has the row {label:?}, which holds {}", raw.join(" "))
            } else {
                format!("no form has the label {label:?}")
            };
            let has_numbers = row.tokens.iter().any(|it| matches!(it, Token::Number(_)));
            let rule = if has_numbers { "unknown-row" } else { "unknown-label" };
            findings.push(Finding::new(rule, name, message).span(row.label_span));
            continue;
        };
        if let RowLabel::Near(idx) = row.label {
            let known = &forms.labels()[idx].core;
            let message = format!("{label:?} is read as {known:?}");
            findings.push(Finding::new("label-variant", name, message).at(&id, None).span(row.label_span));
        }
        match rows.iter_mut().find(|it| it.0 == id) {
            None => rows.push((id, row)),
            Some(first) => {
                let first_filled = first.1.is_filled();
                if !first_filled {
                    first.1 = row;
                } else if filled {
                    let message = format!("the row {label:?} stands twice; the first is read");
                    findings.push(Finding::new("row-repeated", name, message).at(&id, None).span(row.label_span));
                }
            }
        }
    }
    rows
}

/// A quote without line breaks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The digits of a row as they stand, for messages.
pub(super) fn quote(text: &str, numbers: &[Number]) -> String {
    format!("{:?}", numbers.iter().map(|it| it.span.of(text)).collect::<Vec<_>>().join(" "))
}
