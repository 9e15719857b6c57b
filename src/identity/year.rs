//! The reporting year.
//!
//! Takes the title and the view; gives the year with the evidence for it.
//! Never takes a date of publication alone for it: reports are published a year later, or many.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::issuer::floor_boundary;
use super::title::{Title, compile};
use super::view::View;
use super::{Layout, clue};
use crate::finding::Finding;
use crate::record::{Evidence, Section};

/// A year in digits or in characters: 2020, 二〇二〇, 二0一七.
pub(super) const YEAR: &str = "(?:20[0-3][0-9]|二[〇零0oO][〇零一二三0-3][〇零一二三四五六七八九0-9])";

static PERIOD: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("统计(?:的)?(?:期限|时间|时限|时段|区间|周期|起止|范围)[^0-9二。\\n]{{0,12}}({YEAR})")));
static RANGE: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("({YEAR})年0?1月0?1日?(?:起|零时|0时)?(?:至|到|-|—|~|～)+(?:{YEAR}|本|当|同)?年?12月31日")));
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        "(?:(?:现将|公布|编制|撰写|形成)[^。,;《\\n]{{0,40}}?|[,。]现?就)({YEAR})年?度?[^。,;《\\n]{{0,12}}?(?:政府信息|信息公开|政务公开|工作情况|年度报告|年报)"
    ))
});
static OPENING: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("(?:^|[\\n。])(?:在)?({YEAR})年(?:度|以来|来)?([^0-9〇一二三四五六七八九十]|$)")));
static STATED: LazyLock<Regex> = LazyLock::new(|| compile(&format!("({YEAR})年(?:度|[^0-9度]|$)")));
/// Where a period that begins in one year ends in the next: school years, which go by the year of their end.
static SCHOOL_END: LazyLock<Regex> =
    LazyLock::new(|| compile(&format!("^年?(?:0?[89]|10)月?[^。,;\\n]{{0,8}}?(?:至|到|-|—|~|～)+({YEAR})年?(?:0?[6789])月")));
/// The year behind a statutory heading: 二、主动公开政府信息情况(2024年).
static HEADING: LazyLock<Regex> = LazyLock::new(|| compile(&format!("\\(({YEAR})年度?\\)")));
/// The caption of a table: 附表:2018年度政府信息公开情况统计表.
static CAPTION: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        "^(?:附?[表件][一二三四0-9]*:?)?[^\\n。,;0-9]{{0,20}}({YEAR})年度?[^\\n。,;]{{0,30}}?(?:统计表|情况表|情况统计)$"
    ))
});
/// A line that is nothing but a year: above one half of a table whose other half is another year's.
static ALONE: LazyLock<Regex> = LazyLock::new(|| compile(&format!("^\\(?({YEAR})年度?(?:数据|情况|统计)?\\)?$")));
/// Folders of reports by year; a folder or name that is a date tells only when the page was made.
static URL_YEAR: LazyLock<Regex> = LazyLock::new(|| {
    compile("(?:fbtime=|(?:nb|ndbg|niandu|nianbao|zfxxgknb|xxgknb|gknb|gkbg|year)[a-z]*[-_/=]?)(20[0-3][0-9])(?:[^0-9]|$)")
});

/// Years that reports can be on: the regulation is in force since 2008; the first reports reach back a little.
const PLAUSIBLE: std::ops::RangeInclusive<i32> = 2003..=2039;

/// Weight from which a piece of evidence states the year, and does not only fit it.
const STATES: i32 = 5;

/// The number that `text`, a match of [`YEAR`], names.
pub(super) fn parse_year(text: &str) -> Option<i32> {
    let digit = |c: char| match c {
        '〇' | '零' | 'o' | 'O' => Some(0),
        c if c.is_ascii_digit() => c.to_digit(10),
        c => "一二三四五六七八九".chars().position(|it| it == c).and_then(|at| u32::try_from(at + 1).ok()),
    };
    let mut year = 0;
    for c in text.chars() {
        year = year * 10 + i32::try_from(digit(c)?).ok()?;
    }
    PLAUSIBLE.contains(&year).then_some(year)
}

/// What the year is decided from.
pub(super) struct YearInput<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) layout: &'a Layout,
    /// The view's lines.
    pub(super) lines: &'a [(usize, usize)],
    /// The sections as found.
    pub(super) sections: &'a [Section],
    pub(super) title: Option<&'a Title>,
    /// Year of the signature's date.
    pub(super) signed: Option<i32>,
    /// Year of the date of publication.
    pub(super) published: Option<i32>,
    pub(super) url: Option<&'a str>,
}

/// The reporting year, 0 where it is unknown.
pub(super) fn decide_year(input: &YearInput<'_>, evidence: &mut Vec<Evidence>, findings: &mut Vec<Finding>) -> i32 {
    let mut clues: Vec<(i32, Evidence)> = Vec::new();
    let view = input.view;
    let mut add = |year: i32, kind: &'static str, weight: i32, start: usize, end: usize| {
        clues.push((year, clue(view, kind, &year.to_string(), weight, start, end)));
    };
    if let Some((year, start, end)) = input.title.and_then(|it| it.year) {
        add(year, "title_year", 10, start, end);
    }
    let text = &view.text;
    let opening = &text[..input.layout.opening_end];
    let groups =
        [(&*PERIOD, "period", 10, &text[..]), (&*RANGE, "year_range", 8, opening), (&*ANNOUNCED, "announcement", 7, opening)];
    for (pattern, kind, weight, within) in groups {
        if let Some(found) = pattern.captures(within).and_then(|it| it.get(1))
            && let Some(year) = parse_year(found.as_str())
        {
            let end = SCHOOL_END.captures(&within[found.end()..]).and_then(|it| it.get(1)).and_then(|it| parse_year(it.as_str()));
            add(end.filter(|it| *it == year + 1).unwrap_or(year), kind, weight, found.start(), found.end());
        }
    }
    let headings: Vec<_> = input
        .sections
        .iter()
        .filter(|it| (1..=6).contains(&it.section))
        .filter_map(|it| {
            // The first behind the heading's words: another report may stand beside it on the same line.
            let (start, end) = (view.locate(it.heading_span.start), view.locate(it.heading_span.end) + 24);
            HEADING
                .captures(&text[start..floor_boundary(text, end)])
                .and_then(|it| it.get(1))
                .map(|it| (it.as_str(), start + it.start()))
        })
        .collect();
    let from = input.layout.report_start;
    let is_caption = |line: &str| ["统计表", "情况表", "情况统计"].iter().any(|it| line.ends_with(it));
    let captions: Vec<_> = input
        .lines
        .iter()
        .filter(|it| it.0 >= from && is_caption(&text[it.0..it.1]))
        .filter_map(|it| CAPTION.captures(&text[it.0..it.1])?.get(1).map(|year| (year.as_str(), it.0 + year.start())))
        .collect();
    for (stated, kind, weight) in [(headings, "heading_year", 6), (captions, "caption_year", 5)] {
        // Several years, as of two reports side by side, state none.
        if let [(first, start), rest @ ..] = &stated[..]
            && rest.iter().all(|it| it.0 == *first)
            && let Some(year) = parse_year(first)
        {
            add(year, kind, weight, *start, start + first.len());
        }
    }
    // The first sentences below 总体情况 speak of the reporting year; later ones of others too.
    let body_start = input.layout.head_end;
    let first = OPENING.captures_iter(&opening[body_start..]).next().and_then(|it| it.get(1)).map(|it| (it, body_start));
    let first = first.or_else(|| OPENING.captures_iter(&opening[..body_start]).next().and_then(|it| it.get(1)).map(|it| (it, 0)));
    if let Some((found, offset)) = first
        && let Some(year) = parse_year(found.as_str())
    {
        // 2019年未发布…: what did not happen is told of other years too.
        let after = &opening[offset + found.end()..];
        let is_lack = ["年未", "年度未", "年没有", "年底", "年末"].iter().any(|it| after.starts_with(it));
        // Only the first words of a paragraph open it.
        let is_first = offset + found.start() == 0 || opening[..offset + found.start()].ends_with('\n') || after.starts_with("年,");
        let weight = if is_lack || !is_first { STATES - 3 } else { STATES };
        add(year, "opening_year", weight, offset + found.start(), offset + found.end());
    }
    // The year that most sentences name.
    let mut counts: BTreeMap<i32, (usize, usize, usize)> = BTreeMap::new();
    let mut n_stated = 0;
    for found in STATED.captures_iter(text).filter_map(|it| it.get(1)) {
        let before = &text[floor_boundary(text, found.start().saturating_sub(6))..found.start()];
        // 与2019年相比, 较2019年: a yardstick.
        if before.ends_with(['与', '较', '比', '同']) || text[found.end()..].starts_with("年未") {
            continue;
        }
        if let Some(year) = parse_year(found.as_str()) {
            n_stated += 1;
            counts.entry(year).or_insert((0, found.start(), found.end())).0 += 1;
        }
    }
    if let Some((year, (count, start, end))) = counts.into_iter().max_by_key(|(year, it)| (it.0, -year))
        && count >= 3
        && count * 5 >= n_stated * 3
    {
        add(year, "most_named_year", 4, start, end);
    }
    for (year, kind, weight) in [(input.signed, "signature_year", 2), (input.published, "publication_year", 1)] {
        if let Some(year) = year {
            add(year - 1, kind, weight, 0, 0);
        }
    }
    if let Some(found) = input.url.and_then(|it| URL_YEAR.captures(it)).and_then(|it| it.get(1))
        && let Some(year) = parse_year(found.as_str())
    {
        add(year, "url_year", 3, 0, 0);
    }
    if !clues.iter().any(|it| it.1.weight >= STATES) {
        clues.extend(year_alone(input));
    }
    let year = weigh(&clues, findings);
    evidence.extend(clues.into_iter().map(|(_, it)| it));
    year
}

/// The one year that lines below the first heading consist of; none where they name several.
fn year_alone(input: &YearInput<'_>) -> Option<(i32, Evidence)> {
    let text = &input.view.text;
    let below = input.lines.iter().filter(|it| it.0 >= input.layout.head_end);
    let mut stated =
        below.filter_map(|it| ALONE.captures(&text[it.0..it.1])?.get(1).map(|year| (year.as_str(), it.0 + year.start())));
    let (first, start) = stated.next()?;
    let year = parse_year(first).filter(|year| stated.all(|it| parse_year(it.0) == Some(*year)))?;
    Some((year, clue(input.view, "caption_year", &year.to_string(), STATES, start, start + first.len())))
}

/// The year that the clues state, and the findings where they do not agree.
fn weigh(clues: &[(i32, Evidence)], findings: &mut Vec<Finding>) -> i32 {
    let mut scores: BTreeMap<i32, (i32, bool)> = BTreeMap::new();
    for (year, evidence) in clues {
        let score = scores.entry(*year).or_insert((0, false));
        score.0 += evidence.weight;
        score.1 |= evidence.weight >= STATES;
    }
    let mut ranked: Vec<(i32, i32, bool)> = scores.into_iter().map(|(year, (score, is_stated))| (year, score, is_stated)).collect();
    ranked.sort_by_key(|(year, score, _)| (-score, -year));
    let best = ranked.first().copied();
    // Without a statement, the year that most sentences name stands only where another kind of evidence agrees.
    let Some((year, score, _)) = best.filter(|it| it.2 || it.1 >= 5) else {
        findings.push(Finding::new("year-unknown", "reports", "no title, period or sentence states the reporting year"));
        return 0;
    };
    let rival = ranked.iter().skip(1).find(|it| it.2);
    if let Some((other, other_score, _)) = rival {
        let quote = |year: i32| clues.iter().find(|it| it.0 == year).map(|it| it.1.quote.clone()).unwrap_or_default();
        let message = format!("evidence for {year} ({}) and for {other} ({})", quote(year), quote(*other));
        // Only a second statement of weight is a contradiction; a lone sentence on another year is not.
        let is_weighty = clues.iter().any(|it| it.0 == *other && it.1.weight > STATES);
        if is_weighty || score - other_score < 2 {
            findings.push(Finding::new("year-conflict", "reports", message));
        }
        if score - other_score < 2 {
            return 0;
        }
    }
    year
}
