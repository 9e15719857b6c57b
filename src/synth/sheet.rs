//! The three tables as cells with spans, as a page has them: what a span of an earlier row covers is not repeated.

use super::fault::{Fault, Slip};
use super::figures::{N_COLUMNS, N_OUTCOMES};
use super::look::{Digits, Look, Unit};
use super::rng::Rng;
use super::words::{Block, Form, Label, Words};

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Head,
    Label,
    Data,
}

/// A cell.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) cols: usize,
    pub(super) rows: usize,
    pub(super) kind: Kind,
}

impl Cell {
    fn new(text: impl Into<String>, cols: usize, rows: usize, kind: Kind) -> Self {
        Self { text: text.into(), cols, rows, kind }
    }
}

/// A table.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// 2, 3 or 4: the section that it stands in.
    pub(super) number: usize,
    pub(super) width: usize,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A figure as it is printed; `None` is a blank.
pub(super) type Printed = Option<i64>;

/// How a report writes labels and figures.
pub(super) struct Pen<'a> {
    pub(super) look: &'a Look,
    pub(super) rng: Rng,
}

impl Pen<'_> {
    /// A label, perhaps in other words.
    fn label(&mut self, label: &Label) -> String {
        if !label.variants.is_empty() && self.rng.chance(self.look.variants) {
            return self.rng.pick(&label.variants).clone();
        }
        label.label.clone()
    }

    /// Digits as the report has them.
    pub(super) fn digits(&self, text: &str) -> String {
        match self.look.digits {
            Digits::Plain => text.to_owned(),
            Digits::Thousands => with_commas(text),
            Digits::FullWidth => text.chars().map(full_width).collect(),
        }
    }

    fn count(&self, figure: Printed) -> String {
        figure.map_or_else(|| self.look.mark.to_owned(), |it| self.digits(&it.to_string()))
    }

    fn figure(&self, column: &str, figure: Printed) -> String {
        match (column, figure) {
            ("items_change", Some(it)) if it > 0 && self.look.is_signed => self.digits(&format!("+{it}")),
            ("amount_yuan", Some(it)) => match self.look.unit {
                Unit::CellYuan => format!("{}元", self.digits(&it.to_string())),
                Unit::Cell => format!("{}万元", self.digits(&ten_thousands(it))),
                Unit::Header | Unit::None => self.digits(&ten_thousands(it)),
            },
            _ => self.count(figure),
        }
    }
}

/// Yuan as 万元, exact.
fn ten_thousands(yuan: i64) -> String {
    let text = format!("{}.{:04}", yuan / 10_000, yuan % 10_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn with_commas(text: &str) -> String {
    let whole = text.find('.').unwrap_or(text.len());
    let (digits, rest) = text.split_at(whole);
    let n_digits = digits.trim_start_matches(['+', '-']).len();
    let start = digits.len() - n_digits;
    let mut out = digits[..start].to_owned();
    for (i, c) in digits[start..].chars().enumerate() {
        if i > 0 && (n_digits - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out + rest
}

fn full_width(c: char) -> char {
    match c {
        '0'..='9' => char::from_u32(u32::from(c) - u32::from('0') + u32::from('０')).unwrap_or(c),
        '.' => '．',
        '-' => '－',
        '+' => '＋',
        _ => c,
    }
}

/// Table II.
pub(super) fn two(form: &Form, figures: &[Vec<Vec<Printed>>], pen: &mut Pen<'_>) -> Sheet {
    const WIDTH: usize = 4;
    let mut rows = Vec::new();
    for (block, figures) in form.blocks.iter().zip(figures) {
        rows.push(vec![Cell::new(&block.caption, WIDTH, 1, Kind::Head)]);
        // The last column takes what is left of the width.
        let span = |column: usize| if column + 1 == block.columns.len() { WIDTH - block.columns.len() } else { 1 };
        let mut head = vec![Cell::new(&form.item, 1, 1, Kind::Head)];
        for (i, column) in block.columns.iter().enumerate() {
            head.push(Cell::new(column_head(block, column, pen), span(i), 1, Kind::Head));
        }
        rows.push(head);
        for (row, figures) in block.rows.iter().zip(figures) {
            let mut cells = vec![Cell::new(pen.label(row), 1, 1, Kind::Label)];
            for (i, (column, figure)) in block.columns.iter().zip(figures).enumerate() {
                cells.push(Cell::new(pen.figure(&column.id, *figure), span(i), 1, Kind::Data));
            }
            rows.push(cells);
        }
    }
    Sheet { number: 2, width: WIDTH, rows }
}

fn column_head(block: &Block, column: &Label, pen: &mut Pen<'_>) -> String {
    let text = pen.label(column);
    match column.id.as_str() {
        "amount_yuan" if pen.look.unit == Unit::Header => format!("{text}（单位：万元）"),
        // Half a header falls on a second line.
        "made" | "disclosed" if pen.look.wraps && block.columns.len() == 3 => text.replacen("本年新", "本年新\n", 1),
        _ => text,
    }
}

/// Table III: the results of the year span their dispositions, each group its own.
pub(super) fn three(words: &Words, labels: &[&Label], figures: &[[Printed; N_COLUMNS]], fault: &Fault, pen: &mut Pen<'_>) -> Sheet {
    const WIDTH: usize = N_COLUMNS + 3;
    let names = &words.forms.applications;
    let head = |text: &str, cols, rows| Cell::new(text, cols, rows, Kind::Head);
    let mut rows = vec![
        vec![head(&names.corner, 3, 3), head(&names.applicants, N_COLUMNS, 1)],
        vec![head(&names.columns[0].label, 1, 2), head(&names.organizations, 5, 1), head(&names.columns[6].label, 1, 2)],
        names.columns[1..6].iter().map(|it| head(&it.label, 1, 1)).collect(),
    ];
    // Rows as printed: one may be lost or stand there twice.
    let printed: Vec<usize> = (0..labels.len().min(fault.rows_left.unwrap_or(labels.len())))
        .filter(|it| fault.slip != Slip::LostRow || *it != fault.row)
        .flat_map(|it| std::iter::repeat_n(it, 1 + usize::from(fault.slip == Slip::DoubledRow && it == fault.row)))
        .collect();
    let carried_out = labels.len() - 1;
    let n_results = printed.iter().filter(|it| **it >= 2 && **it != carried_out).count();
    let mut group = None;
    for (i, row) in printed.iter().enumerate() {
        let label = labels[*row];
        let mut cells = Vec::new();
        if i == 2 {
            cells.push(Cell::new(&names.results, 1, n_results, Kind::Label));
        }
        if label.group.is_some() && label.group != group {
            let n_rows = printed.iter().filter(|it| labels[**it].group == label.group).count();
            let text = label.group.clone().unwrap_or_default();
            let text = if pen.look.wraps { text.replacen("不予", "不予\n", 1).replacen("无法", "无法\n", 1) } else { text };
            cells.push(Cell::new(text, 1, n_rows, Kind::Label));
        }
        group.clone_from(&label.group);
        let is_flow = *row < 2 || *row == carried_out;
        let text = if fault.slip == Slip::Typo && *row == fault.row { label.typos[0].clone() } else { pen.label(label) };
        let text = if pen.look.wraps && *row < 2 { text.replacen("申请数量", "\n申请数量", 1) } else { text };
        let span = if is_flow {
            3
        } else if label.group.is_some() {
            1
        } else {
            2
        };
        cells.push(Cell::new(text, span, 1, Kind::Label));
        cells.extend(figures[*row].iter().map(|it| Cell::new(pen.count(*it), 1, 1, Kind::Data)));
        rows.push(cells);
    }
    Sheet { number: 3, width: WIDTH, rows }
}

/// Table IV: one row of fifteen.
pub(super) fn four(words: &Words, figures: &[[Printed; N_OUTCOMES]; 3], pen: &mut Pen<'_>) -> Sheet {
    let names = &words.forms.proceedings;
    let head = |text: &str, cols, rows| Cell::new(text, cols, rows, Kind::Head);
    let outcomes = |rows: usize| names.columns.iter().map(move |it| head(&it.label, 1, rows));
    let litigation = [head(&names.direct, 5, 1), head(&names.after_review, 5, 1)];
    let mut rows = if pen.rng.chance(50) {
        vec![
            vec![head(&names.review, 5, 1), head(&names.litigation, 10, 1)],
            outcomes(2).chain(litigation).collect(),
            outcomes(1).chain(outcomes(1)).collect(),
        ]
    } else {
        vec![
            vec![head(&names.review, 5, 2), head(&names.litigation, 10, 1)],
            litigation.to_vec(),
            outcomes(1).chain(outcomes(1)).chain(outcomes(1)).collect(),
        ]
    };
    rows.push(figures.iter().flatten().map(|it| Cell::new(pen.count(*it), 1, 1, Kind::Data)).collect());
    Sheet { number: 4, width: 3 * N_OUTCOMES, rows }
}

/// Rows with an empty cell for each that hangs down from above.
pub(super) fn filled(sheet: &Sheet) -> Vec<Vec<Cell>> {
    let mut hanging = vec![(0_usize, 0_usize); sheet.width + 1];
    let mut rows = Vec::new();
    for row in &sheet.rows {
        let (mut cells, mut x) = (Vec::new(), 0);
        let mut queue = row.iter();
        while x < sheet.width {
            let (left, width) = hanging[x];
            if left > 0 {
                cells.push(Cell::new("", width, 1, Kind::Label));
                hanging[x].0 -= 1;
                x += width;
                continue;
            }
            let Some(cell) = queue.next() else { break };
            cells.push(cell.clone());
            hanging[x] = (cell.rows - 1, cell.cols);
            x += cell.cols;
        }
        rows.push(cells);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        for (yuan, expect) in [(0, "0"), (1, "0.0001"), (437_880, "43.788"), (2_400_000, "240")] {
            assert_eq!(ten_thousands(yuan), expect);
        }
    }

    #[test]
    fn commas_stand_between_thousands() {
        for (text, expect) in [("0", "0"), ("1234", "1,234"), ("+1234567", "+1,234,567"), ("59237.2449", "59,237.2449")] {
            assert_eq!(with_commas(text), expect);
        }
    }
}
