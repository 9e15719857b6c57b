//! Statutory tables as text, with Chinese labels and a mark for how each number was found.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::extract::Definitions;
use crate::form::{Block, Form, TableId};
use crate::record::{Cell, Method, Report};
use crate::span::Span;

/// Width of row labels; longer ones are cut.
const LABEL_WIDTH: usize = 44;
/// Least width of a column.
const COLUMN_WIDTH: usize = 8;

/// Draws one table, or says that it is not there.
pub(super) fn table(defs: &Definitions, report: &Report, id: TableId, lines: &mut Vec<String>) {
    let title = match id {
        TableId::Proactive => "表二  主动公开政府信息情况",
        TableId::Applications => "表三  收到和处理政府信息公开申请情况",
        TableId::Proceedings => "表四  政府信息公开行政复议、行政诉讼情况",
    };
    let cells: Vec<&Cell> = report.cells.iter().filter(|it| it.table == id.name()).collect();
    let Some(form) = form_of(defs, report, id, &cells) else {
        lines.push(format!("{title}: not in the report"));
        return;
    };
    lines.push(format!("{title}  ({} · form {})", id.name(), form.id));
    for block in &form.table(id).blocks {
        draw_block(report, id, block, &cells, lines);
    }
}

/// The form whose rows the cells are those of.
fn form_of<'d>(defs: &'d Definitions, report: &Report, id: TableId, cells: &[&Cell]) -> Option<&'d Form> {
    if cells.is_empty() {
        return None;
    }
    // Where the forms have the same table, it is the report's.
    let own = defs.forms.all().iter().filter(|it| it.id == report.form);
    own.chain(defs.forms.all()).find(|form| {
        let mut names =
            form.table(id).blocks.iter().flat_map(|block| {
                block.rows.iter().flat_map(move |row| block.columns.iter().map(move |column| (&row.id, &column.id)))
            });
        names.all(|(row, column)| cells.iter().any(|it| it.row == *row && it.column == *column))
            && cells.iter().all(|cell| form.table(id).blocks.iter().any(|it| it.rows.iter().any(|it| it.id == cell.row)))
    })
}

fn draw_block(report: &Report, id: TableId, block: &Block, cells: &[&Cell], lines: &mut Vec<String>) {
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for row in &block.rows {
        let shown = block.columns.iter().map(|column| {
            let cell = cells.iter().find(|it| it.row == row.id && it.column == column.id);
            let unit = if column.amount { amount_unit(report, id, &row.id) } else { String::new() };
            cell.map_or("·".to_owned(), |it| mark(it, &unit))
        });
        rows.push((cut(&row.label, LABEL_WIDTH), shown.collect()));
    }
    let widths: Vec<usize> = (0..block.columns.len())
        .map(|idx| {
            rows.iter().map(|it| it.1[idx].width()).chain([block.columns[idx].label.width(), COLUMN_WIDTH]).max().unwrap_or(0)
        })
        .collect();
    let header: Vec<String> = block.columns.iter().zip(&widths).map(|(column, width)| right(&column.label, *width)).collect();
    lines.push(format!("  {}  {}", left(&block.caption, LABEL_WIDTH), header.join("  ")));
    for (label, shown) in rows {
        let shown: Vec<String> = shown.iter().zip(&widths).map(|(it, width)| right(it, *width)).collect();
        lines.push(format!("  {}  {}", left(&label, LABEL_WIDTH), shown.join("  ")));
    }
}

fn amount_unit(report: &Report, id: TableId, row: &str) -> String {
    let row = report.proactive_disclosure.iter().find(|it| id == TableId::Proactive && it.item == row);
    row.and_then(|it| it.amount_unit.clone()).unwrap_or_default()
}

fn mark(cell: &Cell, unit: &str) -> String {
    match (cell.value, cell.method) {
        (Some(value), Some(Method::Split)) => format!("~{value}{unit}"),
        (Some(value), Some(Method::Inferred)) => format!("={value}{unit}"),
        (Some(value), _) => format!("{value}{unit}"),
        (None, _) if cell.raw.is_some() => "?".to_owned(),
        (None, _) => "·".to_owned(),
    }
}

/// Pads to a width in half-width characters.
fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// Cuts a text to a width in half-width characters, with `…` where something was cut.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let kept = text.chars().take_while(|c| {
        used += c.width().unwrap_or(0);
        used <= width
    });
    kept.collect::<String>() + "…"
}

/// A quote on one line, cut to a width.
pub(super) fn one_line(text: &str, width: usize) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), width)
}

/// What stands at a span, in 「」, with some characters before and behind.
pub(super) fn around(text: &str, span: Span, n_chars: usize) -> String {
    let before: Vec<char> = text[..span.start].chars().rev().take(n_chars).collect();
    let before: String = before.into_iter().rev().map(plain).collect();
    let behind: String = text[span.end..].chars().take(n_chars).map(plain).collect();
    let inside: String = one_line(span.of(text), 80);
    format!("{before}「{inside}」{behind}")
}

/// Line breaks and tabs as signs, so that a quote stays on its line.
fn plain(c: char) -> char {
    match c {
        '\n' => '⏎',
        '\t' => '⇥',
        c if c.is_control() => ' ',
        c => c,
    }
}
