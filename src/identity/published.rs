//! Dates of publication and signature.
//!
//! Takes the view; gives the dates that the page states.
//! Never computes a date: one that cannot be, or that lies before the year's end, is left out with a finding.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use regex::Regex;

use super::title::compile;
use super::view::View;
use super::year::{YEAR, parse_year};
use super::{Layout, clue};
use crate::finding::Finding;
use crate::record::Evidence;

const MONTH: &str = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const DAY: &str = "(3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";

static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        "(?m)(发布时间|发布日期|公开日期|公开时间|公布日期|公布时间|PubDate|发布于|发文日期|发文时间|成文日期|生成日期|印发日期|^日期|^时间):?\\n?({YEAR})[-/.年]{MONTH}[-/.月]{DAY}"
    ))
});
static DATE_LINE: LazyLock<Regex> = LazyLock::new(|| compile(&format!("^\\(?({YEAR})年{MONTH}月{DAY}日\\)?$")));
static DATE_AT_END: LazyLock<Regex> = LazyLock::new(|| compile(&format!("({YEAR})年{MONTH}月{DAY}日\\)?$")));

/// A date found in the view.
#[derive(Debug, Clone, Copy)]
pub(super) struct StatedDate {
    /// The date.
    pub(super) date: NaiveDate,
    /// First byte.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// How directly the label speaks of publication; 0 most.
    rank: u8,
}

/// The dates that labels state, the one that speaks of publication most directly first.
pub(super) fn labelled_dates(view: &View<'_>) -> Vec<StatedDate> {
    let mut dates: Vec<StatedDate> = LABELLED
        .captures_iter(&view.text)
        .filter_map(|captures| {
            let rank = match captures.get(1)?.as_str() {
                "发文日期" | "发文时间" => 1,
                "成文日期" | "生成日期" | "印发日期" => 2,
                "日期" | "时间" => 3,
                _ => 0,
            };
            let date = date_of(captures.get(2)?.as_str(), captures.get(3)?.as_str(), captures.get(4)?.as_str())?;
            Some(StatedDate { date, start: captures.get(2)?.start(), end: captures.get(4)?.end(), rank })
        })
        .collect();
    dates.sort_by_key(|it| it.rank);
    dates
}

/// The date of a line that is nothing else, or nothing but a short name and a date.
pub(super) fn date_line(view: &View<'_>, line: (usize, usize)) -> Option<StatedDate> {
    let text = &view.text[line.0..line.1];
    let captures = DATE_LINE.captures(text).or_else(|| {
        let captures = DATE_AT_END.captures(text)?;
        let front = &text[..captures.get(1)?.start()];
        (front.chars().count() <= 30 && front.chars().all(|c| super::words::is_han(c) || c == '(')).then_some(captures)
    })?;
    let date = date_of(captures.get(1)?.as_str(), captures.get(2)?.as_str(), captures.get(3)?.as_str())?;
    Some(StatedDate { date, start: line.0 + captures.get(1)?.start(), end: line.1, rank: 0 })
}

/// The signature's date: the last date line of the tail, else one right below the title.
pub(super) fn signature_date(
    view: &View<'_>,
    layout: &Layout,
    lines: &[(usize, usize)],
    title_end: Option<usize>,
) -> Option<StatedDate> {
    let mut tail = lines.iter().rev().take_while(|line| line.0 >= layout.tail_start);
    let in_tail = tail.find_map(|line| date_line(view, *line));
    in_tail.or_else(|| {
        let first = lines.partition_point(|line| line.1 <= title_end.unwrap_or(usize::MAX));
        lines.iter().skip(first).take(4).filter(|line| line.0 < layout.head_end).find_map(|line| date_line(view, *line))
    })
}

/// The date of publication: a labelled one that can be, else the signature's.
pub(super) fn decide_date(
    view: &View<'_>,
    labelled: &[StatedDate],
    signed: Option<StatedDate>,
    year: i32,
    evidence: &mut Vec<Evidence>,
    findings: &mut Vec<Finding>,
) -> Option<NaiveDate> {
    let kinds = labelled.iter().map(|it| ("publication_date", *it)).chain(signed.map(|it| ("signature_date", it)));
    let mut chosen = None;
    let mut refused = None;
    for (kind, stated) in kinds {
        // Reports on a year are made when it is over; some are dated in its last weeks.
        let is_early = year != 0 && (stated.date.year() < year || (stated.date.year() == year && stated.date.month() < 12));
        if is_early {
            refused.get_or_insert(stated);
            continue;
        }
        evidence.push(clue(view, kind, &stated.date.to_string(), 5 - i32::from(stated.rank), stated.start, stated.end));
        chosen = chosen.or(Some(stated.date));
    }
    if let (None, Some(stated)) = (chosen, refused) {
        let message = format!("the date {} lies before the end of the reporting year {year}", stated.date);
        findings.push(Finding::new("published-implausible", "reports", message).span(view.span(stated.start, stated.end)));
    }
    chosen
}

fn date_of(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(parse_year(year)?, small_number(month)?, small_number(day)?)
}

/// A number below 100 in digits or in characters.
fn small_number(text: &str) -> Option<u32> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let digit = |c: char| "一二三四五六七八九".chars().position(|it| it == c).and_then(|at| u32::try_from(at + 1).ok());
    match text.split_once('十') {
        None => text.chars().next().and_then(digit),
        Some((tens, ones)) => {
            let tens = tens.chars().next().map_or(Some(1), digit)?;
            let ones = ones.chars().next().map_or(Some(0), digit)?;
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::view::View;
    use super::labelled_dates;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        let view = View::new(text);
        assert_eq!(labelled_dates(&view).first().map(|it| it.date.to_string()).as_deref(), expect, "{text}");
    }

    #[test]
    fn reads_labelled_dates() {
        check("发布时间2021-02-16 14:57", Some("2021-02-16"));
        check("发布日期：2020-01-31", Some("2020-01-31"));
        check("发文日期 | 2021年3月5日 | 发布时间：2021/3/9", Some("2021-03-09"));
        check("发布日期：二〇二一年十二月二十一日", Some("2021-12-21"));
        check("发布日期：2021-02-30", None);
        check("更新时间：", None);
    }
}
