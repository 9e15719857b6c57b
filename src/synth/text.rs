//! Tables as bare text: with bars, a cell a line, tabs, blanks, or nothing between the cells; and as Markdown.

use super::sheet::{Cell, Kind, Sheet, filled};

/// The lines of a table in a layout of text or Markdown.
pub(super) fn lines(layout: &str, sheet: &Sheet) -> Vec<String> {
    match layout {
        "txt-bar" => sheet.rows.iter().map(|row| padded_bars(row, sheet.width)).collect(),
        "txt-bar-bare" => sheet.rows.iter().map(|row| barred(row)).collect(),
        "txt-bar-ends" => sheet.rows.iter().map(|row| format!("| {} ", barred(row))).collect(),
        "txt-cell-bar" => cell_bar(sheet),
        "txt-bar-line" => {
            let row = |row: &Vec<Cell>| std::iter::once("|".to_owned()).chain(row.iter().map(barred_cell)).collect::<Vec<_>>();
            sheet.rows.iter().flat_map(row).collect()
        }
        "txt-bar-alone" => sheet.rows.iter().flatten().flat_map(bar_alone).collect(),
        "txt-cells" => sheet.rows.iter().flatten().flat_map(|it| [it.text.clone(), String::new()]).collect(),
        "txt-tabs" => sheet.rows.iter().map(|row| joined(row, "\t")).collect(),
        "txt-aligned" => aligned(sheet),
        "txt-glued" => sheet.rows.iter().map(|row| joined(row, "")).collect(),
        "md-pipe" => pipes(sheet),
        "md-rows" => pipe_rows(sheet),
        // One cell a line and nothing else; blank cells are gone.
        _ => sheet.rows.iter().flatten().filter(|it| !it.text.is_empty()).map(|it| it.text.clone()).collect(),
    }
}

fn plain(text: &str) -> String {
    text.replace('\n', "")
}

fn joined(row: &[Cell], between: &str) -> String {
    row.iter().map(|it| plain(&it.text)).collect::<Vec<_>>().join(between)
}

fn barred_cell(cell: &Cell) -> String {
    if cell.text.is_empty() { "|".to_owned() } else { format!("{} |", plain(&cell.text)) }
}

/// `规章 | 7 | | 9 |`: a bar behind every cell.
fn barred(row: &[Cell]) -> String {
    row.iter().map(barred_cell).collect::<Vec<_>>().join(" ")
}

/// As [`barred`], and a bare bar for every column that a span covers.
fn padded_bars(row: &[Cell], width: usize) -> String {
    let missing = width.saturating_sub(row.len());
    let tail = if missing > 0 { format!(" {}", "|".repeat(missing)) } else { String::new() };
    barred(row) + &tail
}

fn cell_bar(sheet: &Sheet) -> Vec<String> {
    let mut lines = Vec::new();
    for (i, row) in sheet.rows.iter().enumerate() {
        lines.extend(row.iter().map(barred_cell));
        let missing = sheet.width.saturating_sub(row.len());
        if missing > 0 && i + 1 < sheet.rows.len() {
            lines.push("|".repeat(missing));
        }
    }
    lines
}

fn bar_alone(cell: &Cell) -> Vec<String> {
    if cell.text.is_empty() { vec!["|".to_owned()] } else { vec![plain(&cell.text), "|".to_owned()] }
}

/// Columns of the terminal that a text takes.
fn width_of(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn left(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(width_of(text)).max(1)))
}

fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(width_of(text)).max(1)))
}

/// As text is taken from a page by its places: figures in columns, long labels around their figures.
fn aligned(sheet: &Sheet) -> Vec<String> {
    const LEAD: usize = 48;
    const NUMBER: usize = 9;
    if sheet.number == 2 {
        let row = |row: &Vec<Cell>| {
            let tail: String = row[1..].iter().map(|it| right(&plain(&it.text), 20)).collect();
            if row.len() == 1 {
                format!("{}{}", " ".repeat(22), row[0].text)
            } else {
                format!("    {}{tail}", left(&plain(&row[0].text), 26))
            }
        };
        return sheet.rows.iter().map(row).collect();
    }
    let mut lines = Vec::new();
    for row in &sheet.rows {
        let data: String = row.iter().filter(|it| it.kind == Kind::Data).map(|it| right(&it.text, NUMBER)).collect();
        let labels: Vec<String> = row.iter().filter(|it| it.kind != Kind::Data).map(|it| plain(&it.text)).collect();
        if data.is_empty() {
            lines.push(format!("    {}", labels.join("  ")));
            continue;
        }
        // Labels of groups stand on a line of their own above their first row.
        let Some((label, groups)) = labels.split_last() else {
            lines.push(data);
            continue;
        };
        lines.extend(groups.iter().map(|it| format!("  {it}")));
        let parts = wrapped(label, LEAD - 8);
        let at = parts.len() / 2;
        for (i, part) in parts.iter().enumerate() {
            let part = format!("      {part}");
            lines.push(if i == at { left(&part, LEAD) + &data } else { part });
        }
    }
    lines
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for c in text.chars() {
        let last = lines.len() - 1;
        if width_of(&lines[last]) + 2 > width {
            lines.push(c.to_string());
        } else {
            lines[last].push(c);
        }
    }
    lines
}

fn pipe_row(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn pipe_line(cells: usize) -> String {
    format!("|{}", "---|".repeat(cells))
}

/// One pipe table, every cell in its column, those that a span covers empty.
fn pipes(sheet: &Sheet) -> Vec<String> {
    let spread = |row: &Vec<Cell>| {
        let mut cells = Vec::new();
        for cell in row {
            cells.push(plain(&cell.text));
            cells.extend(std::iter::repeat_n(String::new(), cell.cols - 1));
        }
        cells.resize(sheet.width, String::new());
        cells
    };
    let mut lines = vec![String::new()];
    for (i, row) in filled(sheet).iter().enumerate() {
        lines.push(pipe_row(&spread(row)));
        if i == 0 {
            lines.push(pipe_line(sheet.width));
        }
    }
    lines.push(String::new());
    lines
}

/// Table III as one pipe table of its data rows below a head of their columns; the others as they are.
fn pipe_rows(sheet: &Sheet) -> Vec<String> {
    if sheet.number != 3 {
        return pipes(sheet);
    }
    let columns = [
        &sheet.rows[1][0],
        &sheet.rows[2][0],
        &sheet.rows[2][1],
        &sheet.rows[2][2],
        &sheet.rows[2][3],
        &sheet.rows[2][4],
        &sheet.rows[1][2],
    ];
    let head: Vec<String> = std::iter::once("类别".to_owned()).chain(columns.iter().map(|it| plain(&it.text))).collect();
    let mut lines = vec![String::new(), pipe_row(&head), pipe_line(head.len())];
    for row in &sheet.rows[3..] {
        let label = row.iter().rfind(|it| it.kind == Kind::Label).map(|it| plain(&it.text)).unwrap_or_default();
        let data = row.iter().filter(|it| it.kind == Kind::Data).map(|it| it.text.clone());
        lines.push(pipe_row(&std::iter::once(label).chain(data).collect::<Vec<_>>()));
    }
    lines.push(String::new());
    lines
}
