//! Dates whose 年 and 月 were eaten: 202111日 for 2021年1月1日.
//!
//! Takes a text; gives the replacements that put them back where the digits can be read in one way only, never in a table.
//! Where they can be read in several ways they stay, and are told.

use super::edit::Edits;
use crate::document::Content;
use crate::span::Span;

/// What is to be done about the dates of a text.
#[derive(Debug, Default)]
pub(super) struct Dates {
    pub(super) edits: Edits,
    /// Dates that are put back.
    pub(super) put_back: Vec<Span>,
    /// Dates that can be read in several ways.
    pub(super) open: Vec<Span>,
}

/// Looks at the 日 at `days`.
pub(super) fn find(content: &Content, days: &[usize]) -> Dates {
    let text = &content.text;
    let mut dates = Dates::default();
    let mut last: Option<usize> = None;
    for day in days {
        let front = &text[..*day];
        let start = front.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '年' | '月')).len();
        let start = start + (front[start..].len() - front[start..].trim_start_matches(['年', '月']).len());
        let before = text[..start].chars().next_back();
        if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '．' | ':' | '：' | '-' | '/' | '〔' | '﹝' | '['))
            && !(before == Some('-') && last.is_some_and(|it| it + 1 == start))
        {
            continue;
        }
        let span = Span::new(start, *day);
        let stop = day + '日'.len_utf8();
        if is_in_table(content, span) {
            continue;
        }
        // A date without its year is read only as the end of a span of time.
        let opening = text[..start].trim_end_matches(['至', '到', '-', '—', '－', '~', '～']);
        let is_end = opening.len() < start && opening.trim_end_matches('起').ends_with('日');
        let is_start = text[stop..].trim_start_matches('起').starts_with(['至', '到', '-', '—', '－', '~', '～']);
        let readings = readings(span.of(text));
        let is_sure = |it: &Reading| it.year.is_some_and(|it| it.is_eaten) || is_end || (it.year.is_some() && is_start);
        match readings.as_slice() {
            [it] if is_sure(it) => {
                for (at, mark) in it.marks() {
                    dates.edits.put(Span::new(start + at, start + at), mark);
                }
                dates.put_back.push(Span::new(start, stop));
                last = Some(stop);
            }
            [first, _, ..] if first.year.is_some_and(|it| it.is_eaten) => dates.open.push(Span::new(start, stop)),
            _ => {}
        }
    }
    dates
}

/// True where the stretch stands in a table: in a cell that is known, or on a line with bars.
fn is_in_table(content: &Content, span: Span) -> bool {
    let next = content.grids.partition_point(|it| it.span.end <= span.start);
    if content.grids.get(next).is_some_and(|it| it.span.start < span.end) {
        return true;
    }
    let (front, behind) = (&content.text[..span.start], &content.text[span.end..]);
    let is_bar = |it: &char| matches!(it, '|' | '\t');
    let on_line = |it: &char| *it != '\n';
    front.chars().rev().take(LINE).take_while(on_line).any(|it| is_bar(&it))
        || behind.chars().take(LINE).take_while(on_line).any(|it| is_bar(&it))
}

/// How much of a line is looked at on either side, in characters.
const LINE: usize = 200;

#[derive(Debug, Clone, Copy)]
struct Year {
    end: usize,
    /// Its 年 is not there.
    is_eaten: bool,
}

/// One way to read the digits before a 日.
#[derive(Debug, Clone, Copy)]
struct Reading {
    year: Option<Year>,
    /// Where 月 is missing.
    month_end: Option<usize>,
}

impl Reading {
    /// What is missing, and where.
    fn marks(&self) -> impl Iterator<Item = (usize, &'static str)> {
        let year = self.year.filter(|it| it.is_eaten).map(|it| (it.end, "年"));
        year.into_iter().chain(self.month_end.map(|it| (it, "月")))
    }
}

/// All ways to read what stands before a 日, some of it missing: none where it is a date already, or no date.
fn readings(text: &str) -> Vec<Reading> {
    const YEAR: usize = 4;
    let (year_digits, rest) = match text.split_once('年') {
        Some((year, rest)) => (Some(year), rest),
        None => (None, text),
    };
    let rest_start = text.len() - rest.len();
    let mut fronts: Vec<(Option<(u32, Year)>, usize)> = Vec::new();
    match year_digits {
        Some(year) => fronts.extend(year_of(year).map(|it| (Some((it, Year { end: year.len(), is_eaten: false })), rest_start))),
        None => {
            fronts.push((None, 0));
            let year = text.get(..YEAR).and_then(year_of);
            fronts.extend(year.map(|it| (Some((it, Year { end: YEAR, is_eaten: true })), YEAR)));
        }
    }
    let mut readings = Vec::new();
    for (year, start) in fronts {
        let number = year.map(|it| it.0);
        let year = year.map(|it| it.1);
        let rest = &text[start..];
        if let Some((month, day)) = rest.split_once('月') {
            // The month's mark stands: only the year's can be missing.
            if year.is_some_and(|it| it.is_eaten) && is_day(number, month, day) {
                readings.push(Reading { year, month_end: None });
            }
            continue;
        }
        for n_month in 1..=2 {
            if let Some((month, day)) = rest.split_at_checked(n_month)
                && is_day(number, month, day)
            {
                readings.push(Reading { year, month_end: Some(start + n_month) });
            }
        }
    }
    readings
}

fn year_of(digits: &str) -> Option<u32> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4 && digits.bytes().all(|it| it.is_ascii_digit()))?;
    (2003..=2039).contains(&year).then_some(year)
}

fn is_day(year: Option<u32>, month: &str, day: &str) -> bool {
    let number = |text: &str| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| is_number)
    };
    let (Some(month), Some(day)) = (number(month), number(day)) else { return false };
    let n_days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_none_or(|it| it.is_multiple_of(4)) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=n_days).contains(&day)
}
