//! Table II: blocks with columns of their own, signed changes, and amounts with their units.

use std::collections::BTreeMap;

use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::fold::fold_char;
use crate::form::{Block, Column, Form, Forms, LabelHit, Meaning, TableId};
use crate::grid::TableText;
use crate::grid::cells::Columns;
use crate::grid::slots::{Cells, Slot, Style, numbers_of, place};
use crate::id::Id;
use crate::solve::read_row;

use super::TableReading;
use super::cells::{empty, known_rows, one_line, opened, placed, quote, runs};

const TABLE: TableId = TableId::Proactive;

/// Reads table II.
pub(super) fn read(forms: &Forms, form: &Form, text: &str, table: &TableText, glued: bool) -> TableReading {
    let mut reading = TableReading::default();
    let rows = known_rows(forms, text, table, &mut reading.findings);
    let n_columns = |id: Id| block_of(form, id).map_or(0, |it| it.columns.len());
    let style = Style::learn(
        text,
        rows.iter().filter(|it| n_columns(it.0) > 0).map(|(id, row)| (&row.tokens[..], n_columns(*id), row.label_span.end)),
    )
    .glued_if(glued);
    let columns = Columns::learn(rows.iter().map(|(id, row)| (*row, n_columns(*id))).filter(|it| it.1 > 0));
    // A glued row with fewer digits than columns shows that blank cells vanished; then any row may lack some.
    let cells_vanish = rows.iter().any(|(id, row)| {
        let n_digits: usize = numbers_of(&row.tokens).iter().map(|it| it.digits.len()).sum();
        style.glued && row.cells.is_none() && (1..n_columns(*id)).contains(&n_digits)
    });
    for (id, row) in &rows {
        if block_of(form, *id).is_none() {
            let label = one_line(row.label_span.of(text));
            let message = format!("the row {label:?} does not belong to the form of {}", form.id);
            reading.findings.push(Finding::new("row-of-other-form", TABLE.name(), message).at(id, None).span(row.label_span));
        }
    }
    for block in &form.proactive_disclosure.blocks {
        for row in &block.rows {
            let source = rows.iter().find(|it| it.0 == row.id).map(|it| it.1);
            let Some(source) = source else {
                let message = format!("no row {:?}", row.label);
                reading.findings.push(Finding::new("row-missing", TABLE.name(), message).at(&row.id, None));
                reading.cells.extend(block.columns.iter().map(|it| empty(TABLE, row.id, it.id)));
                continue;
            };
            reading.rows_seen.push(row.id);
            let row_idx = table.rows.iter().position(|it| std::ptr::eq(it, source)).unwrap_or(0);
            let header = header_of(table, row_idx);
            let order = column_order(forms, form, block, &header);
            let ordered: Vec<&Column> = order.iter().map(|it| &block.columns[*it]).collect();
            let cells = match &source.cells {
                Some(cells) => columns.place(text, cells, ordered.len()),
                None => place(&source.tokens, ordered.len(), style),
            };
            let unit = header_unit(forms, text, &header);
            read_block_row(text, row.id, &ordered, &cells, cells_vanish, &mut reading);
            amounts(block, row.id, &cells, &ordered, unit, &mut reading);
        }
    }
    for row in reading.rows_seen.clone() {
        let blank: Vec<&str> =
            reading.cells.iter().filter(|it| it.row == row && it.value.is_none()).map(|it| it.column.as_str()).collect();
        let reported = reading.findings.iter().any(|it| it.row.as_deref() == Some(&row) && it.rule != "label-variant");
        if !blank.is_empty() && !reported {
            let message = format!("blank: {}", blank.join(", "));
            reading.findings.push(Finding::new("cells-blank", TABLE.name(), message).at(&row, None));
        }
    }
    reading
}

fn block_of(form: &Form, row: Id) -> Option<&Block> {
    form.proactive_disclosure.blocks.iter().find(|it| it.rows.iter().any(|it| it.id == row))
}

/// The header labels of the block that a row stands in: the last ones before it.
fn header_of(table: &TableText, row_idx: usize) -> Vec<LabelHit> {
    let last = table.header.iter().map(|it| it.0).filter(|it| *it <= row_idx).max();
    table.header.iter().filter(|it| Some(it.0) == last).map(|it| it.1).collect()
}

/// The block's columns in the order of the source's header, where that names all of them; else in the form's.
fn column_order(forms: &Forms, form: &Form, block: &Block, header: &[LabelHit]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    for hit in header {
        let meant = forms.label(hit).meanings.iter().filter_map(|it| match it {
            Meaning::Column(TableId::Proactive, f, b, column) => {
                let there = &forms.all()[*f];
                let column = &there.proactive_disclosure.blocks[*b].columns[*column];
                (there.id == form.id).then(|| block.columns.iter().position(|it| it.id == column.id))?
            }
            _ => None,
        });
        // 本年新 | 本年新: a header that lost its second half names the next column that it can.
        if let Some(column) = meant.into_iter().find(|it| !order.contains(it)) {
            order.push(column);
        }
    }
    if order.len() == block.columns.len() { order } else { (0..block.columns.len()).collect() }
}

/// The unit that the header states behind its label: `采购总金额（单位：万元）`.
fn header_unit(forms: &Forms, text: &str, header: &[LabelHit]) -> Option<&'static str> {
    const REACH: usize = 16;
    let is_amount = |hit: &LabelHit| {
        forms.label(hit).meanings.iter().any(|it| match it {
            Meaning::Column(TableId::Proactive, f, b, c) => forms.all()[*f].proactive_disclosure.blocks[*b].columns[*c].amount,
            _ => false,
        })
    };
    let hit = header.iter().find(|it| is_amount(it))?;
    let behind: String = text[hit.span.end..]
        .chars()
        .map(fold_char)
        .filter(|c| !c.is_whitespace())
        .take(REACH)
        .take_while(|c| *c != '|' && !c.is_ascii_digit())
        .collect();
    // Other money is no yuan.
    if ["美元", "港元", "欧元", "日元"].iter().any(|it| behind.contains(it)) {
        return None;
    }
    ["百万元", "万元", "亿元", "千元", "元"].into_iter().find(|it| behind.contains(it))
}

fn read_block_row(text: &str, row: Id, columns: &[&Column], cells: &Cells, cells_vanish: bool, reading: &mut TableReading) {
    let at = |finding: Finding| finding.at(&row, None);
    match cells {
        Cells::Placed(slots) => {
            for (column, slot) in columns.iter().zip(slots) {
                let cell = empty(TABLE, row, column.id);
                let cell = placed(text, cell, column, slot, &mut reading.findings);
                reading.cells.push(cell);
            }
            return;
        }
        Cells::Empty => {}
        Cells::Surplus(numbers) => {
            let message = format!("{} numbers for {} columns: {}", numbers.len(), columns.len(), quote(text, numbers));
            reading.findings.push(at(Finding::new("row-surplus", TABLE.name(), message)));
        }
        Cells::Broken(numbers) => {
            let message = format!("the line of {} is broken: digits or their order may have changed", quote(text, numbers));
            reading.findings.push(at(Finding::new("row-broken", TABLE.name(), message)));
        }
        Cells::Loose(numbers) => {
            let message = format!("{} numbers for {} columns: {}", numbers.len(), columns.len(), quote(text, numbers));
            reading.findings.push(at(Finding::new("row-short", TABLE.name(), message)));
            let names: Vec<(Id, Id)> = columns.iter().map(|it| (row, it.id)).collect();
            reading.cells.extend(opened(text, TABLE, &names, numbers, &[]));
            return;
        }
        Cells::Glued(numbers) => {
            // Without identities only zeros and signs tell where one cell ends: accepted where that leaves one reading.
            let signed: Vec<bool> = columns.iter().map(|it| it.signed).collect();
            let any_amount = columns.iter().any(|it| it.amount);
            // A separator binds the digits around it, not those before: what has one must have one reading with blank cells as well.
            let blanks = cells_vanish || numbers.iter().any(|it| !it.commas.is_empty());
            let found = read_row(&runs(text, numbers, true), columns.len(), &[], blanks, &signed);
            // A blank among the digits may have been a cell.
            let is_gapped = numbers.windows(2).any(|it| it[0].span.end != it[1].span.start);
            let readings = if is_gapped { Vec::new() } else { found.unwrap_or_default() };
            if readings.len() != 1 || (any_amount && readings[0].values.iter().any(|it| *it != 0)) {
                let message = format!("{} readings for {}", readings.len(), quote(text, numbers));
                reading.findings.push(at(Finding::new("split-ambiguous", TABLE.name(), message)));
            }
            let names: Vec<(Id, Id)> = columns.iter().map(|it| (row, it.id)).collect();
            let mut cells = opened(text, TABLE, &names, numbers, &readings);
            // A cell that is blank in one reading and 0 in another is no 0.
            for (idx, open) in opened(text, TABLE, &names, numbers, &[]).into_iter().enumerate() {
                if readings.iter().any(|it| it.parts[idx].is_none()) {
                    cells[idx] = open;
                }
            }
            reading.cells.extend(cells);
            return;
        }
    }
    reading.cells.extend(columns.iter().map(|it| empty(TABLE, row, it.id)));
}

/// The amount of a row in yuan. The cell's own unit wins over the header's, that over the form's.
fn amounts(block: &Block, row: Id, cells: &Cells, ordered: &[&Column], header: Option<&'static str>, reading: &mut TableReading) {
    let Some(column) = block.columns.iter().find(|it| it.amount) else { return };
    let Some(value) = reading.value(&row, &column.id) else { return };
    let own = match cells {
        Cells::Placed(slots) => ordered.iter().zip(slots).find(|it| it.0.id == column.id).and_then(|it| match it.1 {
            Slot::Number(number) => number.unit.filter(|it| it.ends_with('元')),
            _ => None,
        }),
        _ => None,
    };
    let unit = own.or(header).or(column.unit.as_deref().and_then(|it| UNITS.keys().find(|unit| **unit == it).copied()));
    let at = |finding: Finding| finding.at(&row, Some(&column.id)).values(None, Some(value));
    if let (Some(own), Some(header)) = (own, header)
        && own != header
    {
        let message = format!("the cell says {own}, its header {header}; the cell's unit is taken");
        reading.findings.push(at(Finding::new("amount-unit-conflict", TABLE.name(), message)));
    }
    let yuan = match unit.and_then(|it| UNITS.get(it)) {
        Some(factor) => value.times(*factor),
        // Nothing is nothing in every unit.
        None if value == Decimal(0) => Some(value),
        None => {
            let message = format!("neither cell, header nor form states the unit of {value}");
            reading.findings.push(at(Finding::new("amount-unit-unknown", TABLE.name(), message)));
            None
        }
    };
    reading.amounts.insert(row, (yuan, unit.map(str::to_owned)));
}

/// Units of money in yuan.
static UNITS: std::sync::LazyLock<BTreeMap<&'static str, i64>> = std::sync::LazyLock::new(|| {
    BTreeMap::from([("元", 1), ("千元", 1_000), ("万元", 10_000), ("百万元", 1_000_000), ("亿元", 100_000_000)])
});
