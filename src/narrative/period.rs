//! Of which year a number speaks.
//!
//! Takes a sentence and the place of a number in it; gives `year`, `cumulative` or `other_year`. The nearest statement to the left
//! decides. Years in titles and comparisons (较2019年) say nothing.

use super::Reader;
use super::prose::Sentence;
use super::words::Role;

/// Period of the number at `at`, and the year where it is another one.
pub(super) fn period_of(reader: &Reader, metric: usize, sentence: &Sentence, at: usize) -> (&'static str, Option<i32>) {
    let stock = reader.reg.metrics[metric].stock;
    let cumulative = if stock { "year" } else { "cumulative" };
    let year = last_year_token(reader, sentence.start, at);
    let word = reader
        .words
        .between(sentence.start, at)
        .filter(|it| !reader.prose.is_enclosed(it.start))
        .filter_map(|it| period_role(reader, it.start, reader.words.roles(it)).map(|role| (it.start, role)))
        .rfind(|it| it.1 != Role::CumulativeUnlessYear);
    let word_at = word.map_or(0, |it| it.0);
    if let Some(token) = year.filter(|it| word.is_none() || word_at < it.at) {
        return token.period(reader.reporting_year, cumulative);
    }
    match word.map(|it| it.1) {
        Some(Role::Cumulative) => return (cumulative, None),
        Some(Role::LastYear) => {
            let year = (reader.reporting_year != 0).then_some(reader.reporting_year - 1);
            return ("other_year", year);
        }
        Some(_) => return ("year", None),
        None => {}
    }
    if reader.words.any(sentence.start, at, Role::CumulativeUnlessYear) {
        let speaks_of_year = reader.words.any(sentence.paragraph, at, Role::ThisYear)
            || last_year_token(reader, sentence.paragraph, at).is_some_and(|it| it.year == reader.reporting_year);
        if !speaks_of_year {
            return (cumulative, None);
        }
    }
    ("year", None)
}

fn period_role(reader: &Reader, at: usize, roles: &[Role]) -> Option<Role> {
    let role =
        *roles.iter().find(|it| matches!(it, Role::Cumulative | Role::CumulativeUnlessYear | Role::ThisYear | Role::LastYear))?;
    // 较去年, 与上年同期: a comparison.
    let is_compared = role == Role::LastYear
        && (reader.prose.chars_before(at).next().is_some_and(|c| "较比与同从和".contains(c))
            || reader.prose.text[at..].chars().take(5).any(|c| c == '同' || c == '结'));
    (!is_compared).then_some(role)
}

/// A year in prose.
#[derive(Debug, Clone, Copy)]
struct YearToken {
    at: usize,
    year: i32,
    /// 2003年以来, 2008年至2020年.
    is_open: bool,
}

impl YearToken {
    fn period(self, reporting_year: i32, cumulative: &'static str) -> (&'static str, Option<i32>) {
        match () {
            () if reporting_year == 0 && !self.is_open => ("year", None),
            () if self.is_open && (self.year < reporting_year || reporting_year == 0) => (cumulative, None),
            () if self.year == reporting_year => ("year", None),
            () => ("other_year", Some(self.year)),
        }
    }
}

/// The last year between `start` and `at` that dates what follows.
fn last_year_token(reader: &Reader, start: usize, at: usize) -> Option<YearToken> {
    let prose = reader.prose;
    let text = &prose.text[start..at];
    let mut found: Option<YearToken> = None;
    for (offset, _) in text.match_indices('年') {
        let Some(digits_at) = offset.checked_sub(4) else { continue };
        let Some(digits) = text.as_bytes().get(digits_at..offset).filter(|it| it.iter().all(u8::is_ascii_digit)) else {
            continue;
        };
        let year = digits.iter().fold(0, |year, it| year * 10 + i32::from(it - b'0'));
        let before = text[..digits_at].chars().next_back().unwrap_or('\n');
        if !(1990..2100).contains(&year) || before.is_ascii_digit() || prose.is_enclosed(start + digits_at) {
            continue;
        }
        let rest = &text[offset + '年'.len_utf8()..];
        let is_compared = "较比与同和".contains(before);
        let is_cut_off = text[..digits_at].ends_with("截至")
            || text[..digits_at].ends_with("截止")
            || text[..digits_at].ends_with("截止到")
            || text[..digits_at].ends_with("截至到");
        // 公开2019年部门决算 says what was published, not when.
        let dates = matches!(
            before,
            '\n' | ','
                | ';'
                | ':'
                | '、'
                | ')'
                | '在'
                | '于'
                | '自'
                | '从'
                | '-'
                | '至'
                | '到'
                | '中'
                | '是'
                | '。'
                | '—'
                | '~'
                | '.'
        ) || offset == 4;
        let is_report = year == reader.reporting_year;
        if is_compared || is_cut_off || !(dates || is_report) {
            continue;
        }
        let spans_years = matches!(before, '-' | '至' | '到' | '—' | '~') && found.is_some_and(|it| it.year < year);
        let is_since = rest.starts_with("以来")
            || rest.starts_with('起')
            || (matches!(before, '自' | '从') && rest.chars().take(12).collect::<String>().contains(['起', '来']));
        let first = found.map_or(year, |it| it.year);
        let token =
            YearToken { at: start + digits_at, year: if spans_years { first } else { year }, is_open: spans_years || is_since };
        found = Some(token);
    }
    found
}
