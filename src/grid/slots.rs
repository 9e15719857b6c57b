//! A row's tokens into cells: exactly placed where separators tell, loose where they do not.

use super::lex::{Number, Token};
use crate::fold::fold_char;
use crate::span::Span;

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// A number.
    Number(Number),
    /// A mark that says blank: `-`, `/`, `无`.
    Mark(Span),
    /// Words that no rule knows, or several numbers.
    Words(Span),
    /// Nothing.
    Blank,
}

/// The cells of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cells {
    /// No number and no mark.
    Empty,
    /// Every cell is known, one per column.
    Placed(Vec<Slot>),
    /// Fewer numbers than columns, and no saying which are missing.
    Loose(Vec<Number>),
    /// Digits of several cells may be glued.
    Glued(Vec<Number>),
    /// More numbers than columns.
    Surplus(Vec<Number>),
    /// As many numbers as columns, but of a line that was broken: digits, or their order, may have changed.
    Broken(Vec<Number>),
}

/// So many rows of a table without a complete row, all with as many slots as columns, show how it is written.
const EVEN_ROWS: usize = 8;
/// Digits of the longest count that was met in a statutory table, and one to spare.
const LONGEST_COUNT: usize = 9;

/// How the rows of a table are written, learned from its complete rows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// Cells are not separated: digits may be glued.
    pub glued: bool,
    /// The most bars that follow the last column in a complete row.
    pub trailing: usize,
    /// The most blank slots in front of the first column of a complete row: what a label's colspan left behind.
    pub leading: usize,
    /// Some row is complete.
    pub has_complete: bool,
    /// Some row has fewer slots than columns: cells vanish with their bars.
    pub vanishes: bool,
}

impl Style {
    /// Digits were glued in another table of the same document.
    #[must_use]
    pub fn glued_if(mut self, elsewhere: bool) -> Self {
        self.glued |= elsewhere;
        self
    }

    /// Learns from all rows of a table, given with their numbers of columns.
    pub fn learn<'r>(text: &str, rows: impl Iterator<Item = (&'r [Token], usize, usize)>) -> Self {
        let mut style = Self::default();
        let mut touching = 0;
        let (mut n_even, mut n_uneven) = (0, 0);
        for (tokens, n_columns, label_end) in rows {
            let separated = tokens.iter().any(|it| matches!(it, Token::Bar(_) | Token::Tab(_)));
            let slots = bar_slots(line_of(tokens));
            let numbers = numbers_of(tokens);
            let is_even = slots.len() == n_columns && slots.iter().all(|it| it.n <= 1);
            match (numbers.is_empty(), is_even) {
                (true, _) => {}
                (_, true) => n_even += 1,
                (_, false) => n_uneven += 1,
            }
            if numbers.len() == n_columns {
                style.has_complete = true;
                let last = slots.iter().rposition(|it| !it.is_empty()).map_or(0, |it| it + 1);
                style.trailing = style.trailing.max(slots.len() - last);
                style.leading = style.leading.max(slots.iter().position(|it| !it.is_empty()).unwrap_or(0));
            }
            let has_bars = tokens.iter().any(|it| matches!(it, Token::Bar(_)));
            style.vanishes |= has_bars && !numbers.is_empty() && slots.len() < n_columns;
            let shows_glue = numbers.iter().any(|it| it.shows_glue());
            if n_columns > 1 && !separated && shows_glue {
                style.glued = true;
            }
            // A digit right behind the label: no separator was kept.
            let behind = text[label_end..].chars().next().map(fold_char);
            if n_columns > 1 && !separated && numbers.len() < n_columns && behind.is_some_and(|c| c.is_ascii_digit()) {
                touching += 1;
            }
        }
        style.glued |= touching >= 2;
        // A column is blank throughout, but rows with and without a group's label in front have all as many bars as columns:
        // what pads rows to one width would give them different numbers.
        style.has_complete |= n_even >= EVEN_ROWS && n_uneven == 0;
        style
    }
}

/// The numbers among tokens.
#[must_use]
pub fn numbers_of(tokens: &[Token]) -> Vec<&Number> {
    tokens
        .iter()
        .filter_map(|it| match it {
            Token::Number(it) => Some(it),
            _ => None,
        })
        .collect()
}

/// The tokens of a row that stand on its line, where all its numbers do: the bars behind are the beginning of the next row's line.
fn line_of(tokens: &[Token]) -> &[Token] {
    let is_cell = |it: &Token| matches!(it, Token::Number(_) | Token::Mark(_));
    let first = tokens.iter().position(|it| is_cell(it) || matches!(it, Token::Bar(_))).unwrap_or(tokens.len());
    let end = tokens[first..].iter().position(|it| matches!(it, Token::Newline(_))).map_or(tokens.len(), |it| first + it);
    if tokens[first..end].iter().any(is_cell) && !tokens[end..].iter().any(is_cell) { &tokens[..end] } else { tokens }
}

/// The numbers and marks between two separators: the first of them, and how many there are.
#[derive(Debug, Clone, Copy, Default)]
struct Between<'t> {
    first: Option<&'t Token>,
    n: usize,
}

impl<'t> Between<'t> {
    fn push(&mut self, token: &'t Token) {
        self.first.get_or_insert(token);
        self.n += 1;
    }

    fn is_empty(&self) -> bool {
        self.n == 0
    }
}

/// Tokens between bars. What stands before the first bar counts only where it holds something.
fn bar_slots(tokens: &[Token]) -> Vec<Between<'_>> {
    let mut slots = Vec::with_capacity(tokens.len() + 1);
    slots.push(Between::default());
    let mut n_bars = 0;
    for token in tokens {
        match token {
            Token::Bar(_) => {
                slots.push(Between::default());
                n_bars += 1;
            }
            Token::Number(_) | Token::Mark(_) => slots.last_mut().expect("there is always one slot").push(token),
            _ => {}
        }
    }
    if n_bars > 0 {
        if slots[0].is_empty() {
            slots.remove(0);
        }
        // Behind the last bar stands the next row, not a cell.
        if slots.last().is_some_and(Between::is_empty) {
            slots.pop();
        }
    }
    slots
}

/// Tokens between tabs, within the first paragraph: an empty line ends the row.
fn tab_slots(tokens: &[Token]) -> Vec<Between<'_>> {
    let mut slots: Vec<Between<'_>> = Vec::new();
    let mut newlines_in_a_row = 0;
    for token in tokens {
        match token {
            Token::Newline(_) => {
                newlines_in_a_row += 1;
                if newlines_in_a_row >= 2 && slots.iter().any(|it| !it.is_empty()) {
                    break;
                }
                continue;
            }
            Token::Tab(_) => slots.push(Between::default()),
            Token::Number(_) | Token::Mark(_) => {
                if slots.is_empty() {
                    slots.push(Between::default());
                }
                slots.last_mut().expect("just filled").push(token);
            }
            _ => {}
        }
        newlines_in_a_row = 0;
    }
    slots
}

fn slot(token: &Token) -> Slot {
    match token {
        Token::Number(it) => Slot::Number(it.clone()),
        Token::Mark(it) => Slot::Mark(*it),
        _ => Slot::Blank,
    }
}

/// Places a row's tokens into `n_columns` cells.
#[must_use]
pub fn place(tokens: &[Token], n_columns: usize, style: Style) -> Cells {
    let has_bars = tokens.iter().any(|it| matches!(it, Token::Bar(_)));
    let has_tabs = tokens.iter().any(|it| matches!(it, Token::Tab(_)));
    let filled: Vec<&Token> = tokens.iter().filter(|it| matches!(it, Token::Number(_) | Token::Mark(_))).collect();
    let numbers = numbers_of(tokens);
    let owned = |numbers: Vec<&Number>| numbers.into_iter().cloned().collect();
    if numbers.is_empty() && filled.len() < n_columns {
        // Bars or tabs around nothing, or marks that say so: a row of blank cells.
        return Cells::Empty;
    }
    // More digits than any count has: at most eight were met.
    let too_long = |it: &Number| it.digits.len() > LONGEST_COUNT && !it.digits.contains('.');
    let glued_digits =
        numbers.iter().any(|it| it.shows_glue()) || (filled.len() < n_columns && numbers.iter().any(|it| too_long(it)));
    if filled.len() == n_columns && !numbers.is_empty() && !glued_digits && !has_bars && !has_tabs && is_broken(tokens) {
        // Digits that went over into another line may be the rest of these; sums hold in any order.
        return Cells::Broken(owned(numbers));
    }
    if filled.len() == n_columns && !glued_digits {
        return Cells::Placed(filled.into_iter().map(slot).collect());
    }
    if filled.len() > n_columns {
        return Cells::Surplus(owned(numbers));
    }
    if has_bars || has_tabs {
        let slots = if has_bars { bar_slots(line_of(tokens)) } else { tab_slots(tokens) };
        let single = slots.iter().all(|it| it.n <= 1);
        let last = slots.iter().rposition(|it| !it.is_empty());
        // A blank in front may be the rest of the label's colspan, unless complete rows show that labels leave none.
        let starts = !slots.first().is_some_and(Between::is_empty) || (style.has_complete && style.leading == 0);
        // Blank cells are known as such where the slots are all there: the last column is filled, or as many bars follow as in
        // the complete rows. A row that only ends early may have lost cells instead.
        let is_whole = starts
            && slots.len() >= n_columns
            && last.is_some_and(|it| it < n_columns)
            && (last == Some(n_columns - 1)
                || (style.has_complete && !style.vanishes && slots.len() >= n_columns + style.trailing));
        if single && is_whole && !glued_digits {
            let cells = slots.iter().take(n_columns).map(|it| it.first.map_or(Slot::Blank, slot));
            return Cells::Placed(cells.collect());
        }
    }
    // Marks among glued digits stand for cells that nobody can count: 6——33.
    let has_marks = filled.len() > numbers.len();
    if (glued_digits || style.glued && !has_bars && !has_tabs) && !has_marks {
        Cells::Glued(owned(numbers))
    } else {
        Cells::Loose(owned(numbers))
    }
}

/// True where a row's numbers stand on several lines, and several on one: its line was broken in two, perhaps in the middle of numbers.
fn is_broken(tokens: &[Token]) -> bool {
    let mut lines: Vec<usize> = vec![0];
    for token in tokens {
        match token {
            Token::Newline(_) => lines.push(0),
            Token::Number(_) | Token::Mark(_) => *lines.last_mut().expect("starts with a line") += 1,
            _ => {}
        }
    }
    lines.retain(|it| *it > 0);
    lines.len() > 1 && lines.iter().any(|it| *it > 1)
}

/// True where a table holds digits that no number starts with, and no separators: its cells were glued.
#[must_use]
pub fn looks_glued(table: &super::TableText) -> bool {
    table.rows.iter().filter(|it| it.cells.is_none()).any(|row| {
        let separated = row.tokens.iter().any(|it| matches!(it, Token::Bar(_) | Token::Tab(_)));
        !separated && numbers_of(&row.tokens).iter().any(|it| it.shows_glue())
    })
}

/// Where the columns of a table lie that is aligned by blanks: the middle of each, in half-width characters from the line's start.
#[derive(Debug, Clone)]
pub struct Alignment {
    centres: Vec<f64>,
    /// Least distance between two of them.
    gap: f64,
}

impl Alignment {
    /// Learns from rows whose numbers stand on one line each and are complete. `None` where they disagree or there are too few.
    #[must_use]
    pub fn learn(text: &str, rows: &[Vec<&Number>], n_columns: usize) -> Option<Self> {
        let complete: Vec<Vec<f64>> = rows
            .iter()
            .filter(|it| it.len() == n_columns && on_one_line(text, it.first().copied(), it.last().copied()))
            .map(|it| it.iter().map(|it| centre(text, it.span)).collect())
            .collect();
        if complete.len() < 2 {
            return None;
        }
        // The median: a row that ambiguous-width quotes have shifted does not move the columns.
        let median = |column: usize| {
            let mut at: Vec<f64> = complete.iter().map(|row| row[column]).collect();
            at.sort_by(f64::total_cmp);
            at[at.len() / 2]
        };
        let centres: Vec<f64> = (0..n_columns).map(median).collect();
        let gap = centres.windows(2).map(|it| it[1] - it[0]).fold(f64::INFINITY, f64::min);
        let steady = complete.iter().filter(|row| row.iter().zip(&centres).all(|(a, b)| (a - b).abs() <= gap / 4.0)).count();
        (gap >= 3.0 && steady >= 2 && steady * 4 >= complete.len() * 3).then_some(Self { centres, gap })
    }

    /// The cells of a row with fewer numbers than columns; `None` where a number lies between two columns.
    #[must_use]
    pub fn place(&self, text: &str, numbers: &[Number]) -> Option<Vec<Slot>> {
        if !on_one_line(text, numbers.first(), numbers.last()) {
            return None;
        }
        let mut cells = vec![Slot::Blank; self.centres.len()];
        for number in numbers {
            let at = centre(text, number.span);
            let column = self.centres.iter().position(|it| (it - at).abs() <= self.gap / 3.0)?;
            if cells[column] != Slot::Blank {
                return None;
            }
            cells[column] = Slot::Number(number.clone());
        }
        Some(cells)
    }
}

fn on_one_line(text: &str, first: Option<&Number>, last: Option<&Number>) -> bool {
    match (first, last) {
        (Some(first), Some(last)) => !text[first.span.start..last.span.end].contains('\n'),
        _ => false,
    }
}

/// The middle of a span, counted in half-width characters from the start of its line.
fn centre(text: &str, span: Span) -> f64 {
    let line_start = text[..span.start].rfind('\n').map_or(0, |it| it + 1);
    let width = |it: &str| f64::from(u32::try_from(unicode_width::UnicodeWidthStr::width(it)).unwrap_or(u32::MAX));
    width(&text[line_start..span.start]) + width(span.of(text)) / 2.0
}

#[cfg(test)]
mod tests {
    use super::super::lex::lex;
    use super::{Cells, Slot, Style, place};
    use crate::span::Span;

    fn show(cells: &Cells) -> String {
        let numbers = |it: &[super::Number]| it.iter().map(|it| it.digits.to_string()).collect::<Vec<_>>().join(" ");
        match cells {
            Cells::Empty => "empty".to_owned(),
            Cells::Placed(it) => {
                let cells = it.iter().map(|it| match it {
                    Slot::Number(it) => it.digits.to_string(),
                    Slot::Mark(_) => "-".to_owned(),
                    Slot::Words(_) => "?".to_owned(),
                    Slot::Blank => "_".to_owned(),
                });
                cells.collect::<Vec<_>>().join(" ")
            }
            Cells::Loose(it) => format!("loose {}", numbers(it)),
            Cells::Glued(it) => format!("glued {}", numbers(it)),
            Cells::Surplus(it) => format!("surplus {}", numbers(it)),
            Cells::Broken(it) => format!("broken {}", numbers(it)),
        }
    }

    #[track_caller]
    fn check(row: &str, n_columns: usize, style: Style, expect: &str) {
        let cells = place(&lex(row, Span::new(0, row.len())), n_columns, style);
        assert_eq!(show(&cells), expect, "{row:?}");
    }

    #[test]
    fn separated_cells_are_placed() {
        let style = Style { trailing: 1, has_complete: true, ..Style::default() };
        check(" | 7 | 0 | 9 |\n", 3, style, "7 0 9");
        check(" |\n7 |\n0 |\n9 |\n|\n", 3, style, "7 0 9");
        check("\n|\n7\n|\n0\n|\n9\n|\n", 3, style, "7 0 9");
        check("\n7\n\n0\n\n9\n", 3, style, "7 0 9");
        check("\n\t7\n\t0\n\t9\n\n\t", 3, style, "7 0 9");
        check("\t7\t0\t9\n", 3, style, "7 0 9");
    }

    #[test]
    fn blanks_are_known_only_where_the_slots_are_all_there() {
        let style = Style { trailing: 1, has_complete: true, ..Style::default() };
        check(" | 5 | | 5 | |\n", 3, style, "5 _ 5");
        check(" | 5 | | | |\n", 3, style, "5 _ _");
        check(" | 5 | | |\n", 3, style, "loose 5");
        check(" | 5 | 5 | |\n", 3, style, "loose 5 5");
        // The bar that opens the next line is none of this row's, nor is the one behind a group's label.
        let opened = Style { trailing: 0, ..style };
        check(" | 5 | 5 | | \n| ", 3, opened, "5 5 _");
        check(" | 5 | 5 | | ", 3, opened, "5 5 _");
        check(" | 5 | 5 | \n| |", 3, opened, "loose 5 5");
        check(" |\n5 |\n5 |\n|\n", 3, opened, "5 5 _");
        check("\t5\t\t5\n", 3, style, "5 _ 5");
        check("\n\t5\n\t\n\t5\n\n\t\n\t", 3, style, "5 _ 5");
        check(" | - | / | 5 |\n", 3, style, "- - 5");
        check(" | | | |\n", 3, style, "empty");
        check(" | | 5 | 5 |\n", 3, style, "_ 5 5");
        // What a colspan of the label left behind is no blank cell.
        let vanishing = Style { vanishes: true, ..style };
        check(" | 5 | | | |\n", 3, vanishing, "loose 5");
        let spanned = Style { leading: 2, ..style };
        check(" ||| 7 | 0 | 9 |\n", 3, spanned, "7 0 9");
        check(" | | 5 | 5 |\n", 3, spanned, "loose 5 5");
        check(" | | 5 | 5 |\n", 3, Style::default(), "loose 5 5");
    }

    #[test]
    fn rows_show_how_a_table_is_written() {
        let learn = |rows: &[&str]| {
            let lexed: Vec<_> = rows.iter().map(|it| lex(it, Span::new(0, it.len()))).collect();
            let style = Style::learn("", lexed.iter().map(|it| (&it[..], 3, 0)));
            (style.has_complete, style.trailing, style.vanishes)
        };
        // Padding and the next line's bar: the padding counts.
        assert_eq!(learn(&[" | 7 | 0 | 9 | ||\n| ", " | 1 | 1 | | ||"]), (true, 2, false));
        assert_eq!(learn(&[" | 7 | 0 | \n| "]), (false, 0, true));
        // One column is blank throughout.
        assert_eq!(learn(&[" | 7 | 0 | | \n| "; 8]), (true, 0, false));
        assert_eq!(learn(&[" | 7 | 0 | | \n| "; 7]), (false, 0, false));
        assert_eq!(learn(&[[" | 7 | 0 | | \n| "; 8], [" | 7 | 0 | | | \n| "; 8]].concat()), (false, 0, false));
    }

    #[test]
    fn glued_digits_are_not_placed() {
        check("000\n", 3, Style::default(), "glued 000");
        check("000 0  \n", 7, Style::default(), "glued 000 0");
        check("12\n", 3, Style { glued: true, ..Style::default() }, "glued 12");
        check("1 2 3 4", 3, Style::default(), "surplus 1 2 3 4");
        // Thousands that nobody writes.
        check("6,790,5966,790,5966,790,598\n", 3, Style::default(), "glued 679059667905966790598");
        check("6，790，5966，790\n", 3, Style::default(), "glued 67905966790");
        check("276-2433,801\n", 3, Style::default(), "glued 276 -2433801");
        check("1,2345\n", 1, Style::default(), "glued 12345");
        check("7 1,2345 9\n", 3, Style::default(), "glued 7 12345 9");
        check(" | 7 | 1,234 | 9 |\n", 3, Style::default(), "7 1234 9");
        check("1,234\n", 3, Style::default(), "loose 1234");
    }

    #[test]
    fn a_broken_line_is_not_read() {
        check(" 1138 83\n2\n", 3, Style::default(), "broken 1138 83 2");
        check(" 1138 83 2\n", 3, Style::default(), "1138 83 2");
        check("\n1138\n83\n2\n", 3, Style::default(), "1138 83 2");
    }
}
