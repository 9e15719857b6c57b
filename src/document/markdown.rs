//! Markdown as converters make it: lines, and pipe tables as grids.
//!
//! Takes text; gives [`Content`] whose spans lead back to it. Marks of emphasis, escapes and `<br>` are no text. The header line of a table
//! is a row like any other: converters put whatever they find there, often the first row of numbers.

use super::content::{At, Content, ContentBuilder};
use crate::span::Span;

/// True where some line rules off the header of a table: `|---|:--:|`.
#[must_use]
pub(super) fn is_markdown(text: &str) -> bool {
    let mut previous_has_bar = false;
    for line in text.lines() {
        if previous_has_bar && is_rule(line) {
            return true;
        }
        previous_has_bar = line.contains('|');
    }
    false
}

/// `|---|:-:|---|`. A dash alone is a blank cell.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    let is_dashes = |cell: &str| {
        let dashes = cell.trim().trim_start_matches(':').trim_end_matches(':');
        cell.trim().len() >= 2 && !dashes.is_empty() && dashes.bytes().all(|it| it == b'-')
    };
    line.contains('|') && line.trim_matches('|').split('|').all(is_dashes)
}

/// Reads a text with tables.
#[must_use]
pub(super) fn read(source: String) -> Content {
    let mut builder = ContentBuilder::new("markdown");
    let mut lines: Vec<Span> = Vec::new();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        lines.push(Span::new(at, at + line.trim_end_matches(['\n', '\r']).len()));
        at += line.len();
    }
    let is_table_row = |line: Span| line.of(&source).contains('|');
    let mut idx = 0;
    while idx < lines.len() {
        let starts_table = is_table_row(lines[idx]) && lines.get(idx + 1).is_some_and(|it| is_rule(it.of(&source)));
        if !starts_table {
            inline(&mut builder, &source, lines[idx]);
            builder.end_line();
            idx += 1;
            continue;
        }
        builder.begin_grid();
        while idx < lines.len() && is_table_row(lines[idx]) {
            // The header of the next table may follow without an empty line.
            if !is_rule(lines[idx].of(&source)) {
                builder.begin_row();
                for cell in cells(&source, lines[idx]) {
                    builder.begin_cell(1, 1);
                    inline(&mut builder, &source, cell);
                    builder.end_cell();
                }
            }
            idx += 1;
        }
        builder.end_grid();
    }
    builder.finish(Some(source))
}

/// The cells of a line: what stands between its bars, the outer ones left out.
fn cells(source: &str, line: Span) -> Vec<Span> {
    let mut cells = Vec::new();
    let mut start = line.start;
    let mut escaped = false;
    for (at, c) in line.of(source).char_indices() {
        if c == '|' && !escaped {
            cells.push(Span::new(start, line.start + at));
            start = line.start + at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    cells.push(Span::new(start, line.end));
    let is_blank = |it: Option<&Span>| it.is_some_and(|it| it.of(source).trim().is_empty());
    if is_blank(cells.first()) {
        cells.remove(0);
    }
    if cells.len() > 1 && is_blank(cells.last()) {
        cells.pop();
    }
    cells
}

/// Marks that are no text, longer ones before those that they begin with.
const MARKS: [&str; 10] = ["<br/>", "<br />", "<br>", "<BR>", "&nbsp;", "&emsp;", "&ensp;", "**", "__", "`"];

/// Text without its marks.
fn inline(builder: &mut ContentBuilder, source: &str, span: Span) {
    let text = span.of(source);
    let mut from = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let escape = rest.strip_prefix('\\').and_then(|it| it.chars().next()).is_some_and(|it| it.is_ascii_punctuation());
        let mark = if escape { 1 } else { MARKS.iter().find(|it| rest.starts_with(**it)).map_or(0, |it| it.len()) };
        if mark == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        builder.push(&text[from..at], At::Source(Span::new(span.start + from, span.start + at)));
        if rest.starts_with(['<', '&']) {
            builder.blank();
        }
        at += mark;
        from = at;
        if escape {
            at += rest[1..].chars().next().map_or(0, char::len_utf8);
        }
    }
    builder.push(&text[from..], At::Source(Span::new(span.start + from, span.end)));
}

#[cfg(test)]
mod tests {
    use super::{is_markdown, read};

    /// The rows of the first table, cells joined by `;`.
    #[track_caller]
    fn check(source: &str, expect: &[&str]) {
        assert!(is_markdown(source), "{source}");
        let content = read(source.to_owned());
        let grid = &content.grids[0];
        let rows: Vec<String> =
            (0..grid.n_rows).map(|row| grid.row(row).map(|it| it.span.of(&content.text)).collect::<Vec<_>>().join(";")).collect();
        assert_eq!(rows, expect);
        for cell in grid.cells.iter().filter(|it| it.span.of(&content.text).chars().all(char::is_alphanumeric)) {
            let shown = content.origin.locate(cell.span).of(source);
            assert!(shown.contains(cell.span.of(&content.text)) || shown.contains("**"), "{shown:?}");
        }
    }

    #[test]
    fn tables_are_grids() {
        check("## 二\n| 规章 | 0 | 7 |\n|---|---|---|\n| 行政许可 | 5 |  |\n\n三\n", &["规章;0;7", "行政许可;5;"]);
        check("规章 | 0\n---|---\n行政许可 |  | \n", &["规章;0", "行政许可;"]);
        check("|规章|**1**2|\n|:-:|--:|\n|本年<br>公开|a\\|b|\n", &["规章;12", "本年 公开;a|b"]);
    }

    #[test]
    fn bars_alone_make_no_markdown() {
        assert!(!is_markdown("规章 | 7 | 0 |\n行政许可 | 5 |\n"));
        assert!(!is_markdown("--- | ---\n"));
        assert!(!is_markdown("7 |\n- |\n|\n"));
    }
}
