//! All ways in which the digits of one row fill its columns.

use std::collections::BTreeSet;

use super::{MAX_READINGS, ROW_BUDGET};
use crate::decimal::separates_thousands;

/// Digits of the longest number.
const LONGEST: usize = 15;

/// Digits that stand together in a row, separated from the next run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// ASCII digits; the first char may be a sign.
    pub digits: String,
    /// Before which of them a thousands separator stands.
    pub commas: Vec<usize>,
    /// The run is one number: it may be misplaced, but not glued.
    pub whole: bool,
}

/// Which digits of which run a cell takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Part {
    /// Index of the run.
    pub run: usize,
    /// First digit within the run.
    pub start: usize,
    /// Behind the last digit.
    pub end: usize,
}

/// One way to read a row: a value per column, and the digits that it came from (`None`: the cell is blank and counts as 0).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// One value per column.
    pub values: Vec<i64>,
    /// One part per column.
    pub parts: Vec<Option<Part>>,
}

/// Σ of the columns `left` = column `right`. `right` is the last of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowRule {
    /// Columns that are added.
    pub left: Vec<usize>,
    /// Column of the sum.
    pub right: usize,
}

/// Enumerates the readings of a row of `n_columns` that obey its rules.
///
/// With `blanks`, columns may be left out (their cells vanished); without, every column takes at least one digit.
/// `signed` tells for each column whether a sign may open it.
/// Returns `None` where there are more than the budget allows to look at.
#[must_use]
pub fn read_row(runs: &[Run], n_columns: usize, rules: &[RowRule], blanks: bool, signed: &[bool]) -> Option<Vec<Reading>> {
    let n_digits: usize = runs.iter().map(|it| if it.whole { 1 } else { digits_of(&it.digits) }).sum();
    if runs.is_empty() || runs.len() > n_columns || (!blanks && n_digits < n_columns) {
        return Some(Vec::new());
    }
    let mut search = Search {
        runs,
        n_columns,
        rules,
        blanks,
        signed,
        is_signed: signed.contains(&true),
        total: None,
        dead: BTreeSet::new(),
        steps: 0,
        values: vec![0; n_columns],
        parts: vec![None; n_columns],
        found: Vec::new(),
    };
    let ends_in_total = rules.iter().any(|it| it.right + 1 == n_columns && it.left.iter().copied().eq(0..it.right));
    let complete = if ends_in_total && !search.is_signed { search.by_total() } else { search.column(0, 0, 0) };
    complete.then_some(search.found)
}

fn digits_of(run: &str) -> usize {
    run.bytes().filter(u8::is_ascii_digit).count()
}

struct Search<'a> {
    runs: &'a [Run],
    n_columns: usize,
    rules: &'a [RowRule],
    blanks: bool,
    signed: &'a [bool],
    is_signed: bool,
    /// From where on nothing leads to a reading: column, run and digit, where no rule reaches over the column.
    dead: BTreeSet<(usize, usize, usize)>,
    /// What all columns but the last must add up to, and where the digits of the last begin, where that is chosen first.
    total: Option<Total>,
    steps: usize,
    values: Vec<i64>,
    parts: Vec<Option<Part>>,
    found: Vec<Reading>,
}

/// The sum in the last column, and where the digits of the columns before it end.
#[derive(Debug, Clone, Copy)]
struct Total {
    value: i64,
    run: usize,
    at: usize,
}

impl Search<'_> {
    /// Fills the last column first: with the sum known, partial sums beyond it, or too far below it, end a branch early.
    fn by_total(&mut self) -> bool {
        let last = self.n_columns - 1;
        let run = self.runs.len() - 1;
        let digits = &self.runs[run].digits;
        let starts = if self.runs[run].whole { 0..1 } else { 0..digits.len() };
        for start in starts.rev() {
            let Some(value) = number(&digits[start..], false) else { continue };
            if !separates_thousands(digits, &self.runs[run].commas, start, digits.len()) {
                continue;
            }
            self.values[last] = value;
            self.parts[last] = Some(Part { run, start, end: digits.len() });
            self.total = Some(Total { value, run, at: start });
            if !self.column(0, 0, 0) {
                return false;
            }
        }
        self.values[last] = 0;
        self.parts[last] = None;
        self.total = Some(Total { value: 0, run: run + 1, at: 0 });
        !self.blanks || self.column(0, 0, 0)
    }

    /// The digits up to the sum are read to their end.
    fn is_at_total(&self, total: Total, run: usize, at: usize) -> bool {
        (run, at) == (total.run, total.at)
    }

    /// False where the columns from `column` on cannot bring the sum of those before it to the total.
    fn can_reach(&self, total: Total, column: usize, run: usize, at: usize) -> bool {
        let sum: i64 = self.values[..column].iter().sum();
        if sum > total.value {
            return false;
        }
        let n_left = self.n_columns - 1 - column;
        if n_left == 0 {
            return sum == total.value;
        }
        // The most that digits in a number of columns can add up to: nearly all of them in one, single digits in the others.
        let mut n_digits = 0;
        for (idx, it) in self.runs.iter().enumerate().take(total.run + 1).skip(run) {
            if it.whole && idx < total.run {
                return true;
            }
            let end = if idx == total.run { total.at } else { it.digits.len() };
            n_digits += end.saturating_sub(if idx == run { at } else { 0 });
        }
        if n_digits < n_left && !self.blanks {
            return false;
        }
        let longest = if self.blanks { n_digits } else { n_digits + 1 - n_left };
        longest > LONGEST
            || 10i64.pow(u32::try_from(longest).unwrap_or(0)) + 9 * i64::try_from(n_left).unwrap_or(0) > total.value - sum
    }

    /// Fills `column` from digit `at` of run `run` on. False where the budget is spent.
    fn column(&mut self, column: usize, run: usize, at: usize) -> bool {
        self.steps += 1;
        if self.steps > ROW_BUDGET || self.found.len() > MAX_READINGS {
            return false;
        }
        if let Some(total) = self.total {
            if !self.can_reach(total, column, run, at) {
                return true;
            }
            if column + 1 == self.n_columns {
                if self.is_at_total(total, run, at) {
                    self.found.push(Reading { values: self.values.clone(), parts: self.parts.clone() });
                }
                return true;
            }
        }
        if column == self.n_columns {
            if run == self.runs.len() {
                self.found.push(Reading { values: self.values.clone(), parts: self.parts.clone() });
            }
            return true;
        }
        // What comes behind such a column asks nothing of the values before it.
        let is_apart = self.total.is_none()
            && column > 0
            && !self.rules.iter().any(|it| it.right >= column && it.left.iter().any(|it| *it < column));
        if is_apart && self.dead.contains(&(column, run, at)) {
            return true;
        }
        let n_found = self.found.len();
        if !self.fill(column, run, at) {
            return false;
        }
        if is_apart && self.found.len() == n_found {
            self.dead.insert((column, run, at));
        }
        true
    }

    /// Gives `column` every number that can stand there, or none.
    fn fill(&mut self, column: usize, run: usize, at: usize) -> bool {
        let left_columns = self.n_columns - column - usize::from(self.total.is_some());
        let (end_run, end_at) = self.total.map_or((self.runs.len(), 0), |it| (it.run, it.at));
        // Every run that is left needs a column of its own.
        let left_runs = end_run - run + usize::from(end_at > if run == end_run { at } else { 0 });
        if left_runs > left_columns {
            return true;
        }
        if run < end_run || at < end_at {
            let digits = if run == end_run { &self.runs[run].digits[..end_at] } else { &self.runs[run].digits[..] };
            let first = if self.runs[run].whole { digits.len() } else { at + 1 };
            let most = self.sum_due(column);
            for end in first..=digits.len() {
                let text = &digits[at..end];
                if text == "+" || text == "-" {
                    continue;
                }
                let Some(value) = number(text, self.signed[column]) else { break };
                // More digits only make it larger.
                if most.is_some_and(|it| value > it) {
                    break;
                }
                self.values[column] = value;
                self.parts[column] = Some(Part { run, start: at, end });
                let (next_run, next_at) = if end == self.runs[run].digits.len() { (run + 1, 0) } else { (run, end) };
                let fits = separates_thousands(&self.runs[run].digits, &self.runs[run].commas, at, end) && self.rules_hold(column);
                if fits && !self.column(column + 1, next_run, next_at) {
                    return false;
                }
                // A number starts with a zero only where it is zero.
                if text == "0" {
                    break;
                }
            }
            self.parts[column] = None;
            self.values[column] = 0;
        }
        if self.blanks && left_columns > left_runs && self.rules_hold(column) && !self.column(column + 1, run, at) {
            return false;
        }
        true
    }

    /// What a rule makes of a column that holds its sum, where no column is signed.
    fn sum_due(&self, column: usize) -> Option<i64> {
        let rule = self.rules.iter().find(|it| it.right == column)?;
        (!self.is_signed).then(|| rule.left.iter().map(|it| self.values[*it]).sum())
    }

    /// The rules that end at this column hold; sums are checked as soon as they are complete.
    fn rules_hold(&self, column: usize) -> bool {
        self.rules
            .iter()
            .filter(|it| it.right == column)
            .all(|it| it.left.iter().map(|it| self.values[*it]).sum::<i64>() == self.values[it.right])
    }
}

fn number(text: &str, signed: bool) -> Option<i64> {
    let digits = text.trim_start_matches(['+', '-']);
    if digits.len() != text.len() && !signed {
        return None;
    }
    let idle_zero = digits.len() > 1 && digits.starts_with('0');
    (digits.len() <= LONGEST && !idle_zero).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{RowRule, Run, read_row};

    fn sum7() -> Vec<RowRule> {
        vec![RowRule { left: (0..6).collect(), right: 6 }]
    }

    /// Readings as `29 0 0 0 0 0 29`, blanks as `_`, separated by `;`.
    #[track_caller]
    fn check(runs: &[&str], n_columns: usize, rules: &[RowRule], whole: bool, blanks: bool, expect: &str) {
        let runs: Vec<Run> = runs.iter().map(|it| Run { digits: (*it).to_owned(), commas: Vec::new(), whole }).collect();
        let readings = read_row(&runs, n_columns, rules, blanks, &vec![false; n_columns]).unwrap();
        let shown: Vec<String> = readings
            .iter()
            .map(|it| {
                let cells = it.parts.iter().zip(&it.values).map(|(part, value)| part.map_or("_".to_owned(), |_| value.to_string()));
                cells.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(shown.join(";"), expect, "{runs:?}");
    }

    #[test]
    fn glued_rows_have_the_readings_that_add_up() {
        check(&["290000029"], 7, &sum7(), false, false, "29 0 0 0 0 0 29");
        check(&["0000000"], 7, &sum7(), false, false, "0 0 0 0 0 0 0");
        check(&["28100029"], 7, &sum7(), false, false, "");
        check(&["281000029"], 7, &sum7(), false, false, "28 1 0 0 0 0 29");
        check(&["1200000"], 7, &sum7(), false, false, "");
    }

    /// Readings of a run that is written with commas.
    #[track_caller]
    fn check_commas(run: &str, n_columns: usize, signed: &[usize], blanks: bool, expect: &str) {
        let commas = run.match_indices(',').enumerate().map(|(n, (at, _))| at - n).collect();
        let runs = [Run { digits: run.replace(',', ""), commas, whole: false }];
        let signed: Vec<bool> = (0..n_columns).map(|it| signed.contains(&it)).collect();
        let shown: Vec<String> = read_row(&runs, n_columns, &[], blanks, &signed)
            .unwrap()
            .iter()
            .map(|it| {
                let cells = it.parts.iter().zip(&it.values).map(|(part, value)| part.map_or("_".to_owned(), |_| value.to_string()));
                cells.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(shown.join(";"), expect, "{run}");
    }

    #[test]
    fn separators_stand_before_three_digits_and_nowhere_else() {
        check_commas("6,790,5966,790,5966,790,598", 3, &[], true, "6790596 6790596 6790598");
        check_commas("5966,790", 2, &[], false, "5 966790;59 66790;596 6790");
        check_commas("1,2345", 2, &[], false, "1234 5");
        check_commas("1,2345", 3, &[], true, "1234 5 _;1234 _ 5;_ 1234 5");
        check_commas("12,345", 2, &[], false, "1 2345");
        check_commas("12,345", 2, &[], true, "1 2345;12345 _;_ 12345");
        check_commas("-2433,801", 2, &[0], false, "-2 433801;-24 33801;-243 3801");
        check_commas("1,234-982,6878", 3, &[1], false, "1234 -982687 8");
        // No number has a separator there.
        check_commas("5,96", 2, &[], true, "");
        check_commas("0,123", 2, &[], true, "");
        check_commas("1,2,345", 2, &[], true, "");
    }

    #[test]
    fn lost_cells_are_placed_in_every_way_that_adds_up() {
        check(&["5", "5"], 3, &[RowRule { left: vec![0, 1], right: 2 }], true, true, "5 _ 5;_ 5 5");
        check(&["000", "0"], 5, &[], false, true, "0 0 0 0 _;0 0 0 _ 0;0 0 _ 0 0;0 _ 0 0 0;_ 0 0 0 0");
    }

    #[test]
    fn without_rules_only_the_zeros_tell() {
        check(&["1000"], 3, &[], false, false, "10 0 0");
        check(&["1200"], 3, &[], false, false, "1 20 0;12 0 0");
    }

    #[test]
    fn the_budget_ends_a_search_that_leads_nowhere() {
        let runs = [Run { digits: "1".repeat(60), commas: Vec::new(), whole: false }];
        assert_eq!(read_row(&runs, 15, &[], true, &[false; 15]), None);
    }
}
