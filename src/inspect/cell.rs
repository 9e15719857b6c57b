//! One cell: the bytes that its number came from, in context.

use crate::document::Document;
use crate::error::{Error, Result};
use crate::extract::Definitions;
use crate::form::TableId;
use crate::record::{Cell, Report};

use super::draw::around;

/// Shows the cell that `name` (`applications.granted.total`) stands for.
pub(super) fn show(defs: &Definitions, document: &Document, report: &Report, name: &str) -> Result<String> {
    let full = |it: &Cell| format!("{}.{}.{}", it.table, it.row, it.column);
    let Some(cell) = report.cells.iter().find(|it| full(it) == name) else {
        let nearest =
            report.cells.iter().map(full).max_by(|a, b| strsim::jaro_winkler(a, name).total_cmp(&strsim::jaro_winkler(b, name)));
        let error = Error::new(format!("the report has no cell {name:?}"));
        return Err(match nearest {
            Some(it) => error.hint(format!("did you mean {it}?")),
            None => error,
        });
    };
    let mut lines = vec![name.to_owned()];
    let table = TableId::ALL.into_iter().find(|it| it.name() == cell.table);
    if let Some((row, column)) = table.and_then(|it| defs.forms.labels_of(it, &cell.row, &cell.column)) {
        lines.push(format!("  label      {row} / {column}"));
    }
    lines.push(format!("  value      {}", cell.value.map_or("unknown".to_owned(), |it| it.to_string())));
    lines.push(format!("  method     {}", cell.method.map_or("none", |it| it.as_str())));
    lines.push(format!("  candidates {}", cell.candidates));
    if let Some(note) = &cell.note {
        lines.push(format!("  note       {note}"));
    }
    match cell.span {
        Some(span) => {
            lines.push(format!("  bytes      {}..{} {:?}", span.start, span.end, span.of(document.source_text())));
            lines.push(format!("  context    {}", around(document.source_text(), span, 60)));
        }
        None => lines.push("  bytes      none: it does not stand in the source".to_owned()),
    }
    if let (Some(page), Some(rectangle)) = (cell.page, &cell.rectangle) {
        lines.push(format!("  page       {page}, at {rectangle} (left, upper, right, lower, in points)"));
    }
    for finding in &report.findings {
        let here = finding.table == cell.table
            && finding.row.as_deref().is_none_or(|it| cell.row == it)
            && finding.column.as_deref().is_none_or(|it| cell.column == it);
        if here {
            lines.push(format!("  finding    {}: {}", finding.rule, finding.message));
        }
    }
    Ok(lines.join("\n") + "\n")
}
