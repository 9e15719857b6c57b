//! Splits a document's text into the six statutory sections.
//!
//! Takes the text; gives the sections in document order and findings about missing and unknown ones.
//! What a heading says decides its section, never its numeral: reports misnumber, lose and replace numerals.
//! Every byte of the text belongs to a heading line or to one section. Never reads numbers or tables.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::finding::Finding;
use crate::fold::fold_char;
use crate::record::Section;
use crate::span::Span;

/// Longest heading line, in characters without blanks.
const HEADING_MAX: usize = 45;
/// Longest heading line that no rule knows; a longer one is a numbered paragraph.
const UNKNOWN_MAX: usize = 30;
/// How much of a line is looked at, in characters without blanks.
const SKELETON_MAX: usize = 80;

/// What the headings say: `data/sections.toml`, checked.
#[derive(Debug, Clone)]
pub struct SectionDefinitions {
    traditional: BTreeMap<char, char>,
    rows: Vec<Vec<char>>,
    statistics: Vec<String>,
    sections: Vec<SectionRules>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    traditional: String,
    rows: Vec<String>,
    statistics: Vec<String>,
    section: Vec<SectionRulesFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionRulesFile {
    number: i32,
    exact: Vec<String>,
    bare: Vec<String>,
    loose: Vec<LooseRule>,
}

#[derive(Debug, Clone)]
struct SectionRules {
    number: i32,
    exact: Vec<Vec<char>>,
    bare: Vec<Vec<char>>,
    loose: Vec<LooseRule>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct LooseRule {
    has: Vec<String>,
    #[serde(default)]
    tail: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

impl LooseRule {
    fn fits(&self, heading: &str) -> bool {
        self.has.iter().all(|it| heading.contains(it.as_str()))
            && (self.tail.is_empty() || self.tail.iter().any(|it| heading.ends_with(it.as_str())))
            && !self.without.iter().any(|it| heading.contains(it.as_str()))
    }
}

impl SectionDefinitions {
    /// The definitions built into the program.
    ///
    /// # Errors
    /// * `data/sections.toml` does not parse or has unknown keys
    /// * the traditional characters are not in pairs
    /// * a section is missing, doubled or without wording
    pub fn embedded() -> Result<Self> {
        let path = Path::new("data/sections.toml");
        let file: File = toml::from_str(include_str!("../data/sections.toml"))
            .map_err(|cause| Error::definition(path, "cannot read the section headings").cause(cause))?;
        Self::checked(file).map_err(|message| Error::definition(path, message))
    }

    fn checked(file: File) -> std::result::Result<Self, String> {
        let pairs: Vec<char> = file.traditional.chars().collect();
        if !pairs.len().is_multiple_of(2) {
            return Err("traditional characters do not come in pairs".to_owned());
        }
        let mut numbers: Vec<i32> = file.section.iter().map(|it| it.number).collect();
        numbers.sort_unstable();
        if numbers != [1, 2, 3, 4, 5, 6] {
            return Err(format!("sections 1 to 6 must be defined once each, found {numbers:?}"));
        }
        let words = |list: Vec<String>| -> Vec<Vec<char>> {
            list.iter().map(|it| it.chars().filter(|c| !is_list_mark(fold_char(*c))).collect()).collect()
        };
        let sections: Vec<SectionRules> = file
            .section
            .into_iter()
            .map(|it| SectionRules { number: it.number, exact: words(it.exact), bare: words(it.bare), loose: it.loose })
            .collect();
        if let Some(it) = sections.iter().find(|it| it.exact.is_empty() || it.loose.iter().any(|rule| rule.has.is_empty())) {
            return Err(format!("section {} has no wording", it.number));
        }
        Ok(Self {
            traditional: pairs.chunks_exact(2).map(|it| (it[0], it[1])).collect(),
            rows: words(file.rows),
            statistics: file.statistics,
            sections,
        })
    }
}

/// Splits `text` into its sections by heading.
///
/// Sections 1 to 6 by what the heading says, 7 for top-level headings that no rule knows, 0 for what stands before the first
/// heading (left out where nothing does). A section that occurs in pieces comes in pieces. Findings: `section-missing` for each of
/// 1 to 6 that is not there, `unknown-section-heading` for each 7.
#[must_use]
pub fn split_sections(defs: &SectionDefinitions, text: &str) -> (Vec<Section>, Vec<Finding>) {
    let headings = settle(find_candidates(defs, text), text);
    let mut findings = Vec::new();
    let mut sections = Vec::with_capacity(headings.len() + 1);
    let first_start = headings.first().map_or(text.len(), |it| it.line.start);
    if first_start > 0 || headings.is_empty() {
        let span = Span::new(0, first_start);
        sections.push(Section { section: 0, heading: String::new(), heading_span: Span::new(0, 0), span });
    }
    for (idx, it) in headings.iter().enumerate() {
        let end = headings.get(idx + 1).map_or(text.len(), |next| next.line.start);
        let section = it.number.unwrap_or(7);
        let heading = it.heading.of(text).to_owned();
        if it.number.is_none() {
            let message = format!("no rule knows the heading {heading}");
            findings.push(Finding::new("unknown-section-heading", "sections", message).at("7", None).span(it.heading));
        }
        sections.push(Section { section, heading, heading_span: it.line, span: Span::new(it.text_start.min(end), end) });
    }
    for number in 1..=6 {
        if !sections.iter().any(|it| it.section == number) {
            let message = format!("no heading of section {number} was found");
            findings.push(Finding::new("section-missing", "sections", message).at(&number.to_string(), None));
        }
    }
    (sections, findings)
}

/// How sure a heading is. A surer one of the same section disproves the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strength {
    /// Chinese numeral and known wording.
    Exact,
    /// Chinese numeral and signs of the section.
    Loose,
    /// Without a Chinese numeral, or in a table's cell: counts only where the section has no other heading.
    Weak,
}

/// A line that may be a heading; `number` is `None` for wording that no rule knows.
#[derive(Debug, Clone)]
struct Candidate {
    number: Option<i32>,
    strength: Strength,
    /// The heading line without its newline; for a heading that begins a paragraph only the heading.
    line: Span,
    /// The heading's own text.
    heading: Span,
    text_start: usize,
}

/// What stands before the heading's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numeral {
    /// 一、 第一部分, and 、 alone where the numeral was eaten.
    Chinese,
    /// `2、`, with the number.
    Arabic(i32),
    /// Nothing.
    None,
}

/// A line without blanks, folded, with the byte offset of each character.
struct Skeleton {
    chars: Vec<(char, usize)>,
    /// The line goes on behind what was looked at.
    is_cut: bool,
    /// Offset behind the last character that is not blank.
    end: usize,
}

fn find_candidates(defs: &SectionDefinitions, text: &str) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut in_statistics = false;
    let mut lines = Lines { text, at: 0 }.peekable();
    let mut joined_to = 0;
    while let Some(line) = lines.next() {
        if line.start < joined_to {
            continue;
        }
        let skeleton = skeleton_of(defs, text, line);
        if skeleton.chars.len() < 2 {
            continue;
        }
        if !in_statistics && !skeleton.is_cut && skeleton.chars.len() <= HEADING_MAX {
            let words: String = skeleton.chars.iter().map(|it| it.0).collect();
            in_statistics = defs.statistics.iter().any(|it| words.contains(it.as_str()));
        }
        let Some(mut it) = candidate_of(defs, text, line, &skeleton, lines.peek().copied()) else { continue };
        if in_statistics {
            if it.number.is_none() {
                continue;
            }
            it.strength = Strength::Weak;
        }
        joined_to = it.line.end;
        candidates.push(it);
    }
    candidates
}

fn candidate_of(
    defs: &SectionDefinitions,
    text: &str,
    line: Span,
    skeleton: &Skeleton,
    next_line: Option<Span>,
) -> Option<Candidate> {
    let (numeral, n_used) = read_numeral(&skeleton.chars)?;
    let words = &skeleton.chars[n_used..];
    if words.is_empty() || is_row(defs, words) {
        return None;
    }
    let is_barred = words.iter().any(|it| it.0 == '|');
    let words_end = words.iter().position(|it| it.0 == '|').unwrap_or(words.len());
    let words = &words[..words_end];
    let heading_start = skeleton.chars[0].1;
    let own_line = |number: Option<i32>, strength: Strength, line: Span, heading_end: usize| Candidate {
        number,
        strength,
        line,
        heading: Span::new(heading_start, heading_end),
        text_start: after_newline(text, line.end),
    };

    if numeral == Numeral::None {
        if skeleton.is_cut || is_barred {
            return None;
        }
        let found = defs.sections.iter().find(|it| it.bare.iter().any(|bare| spells(words, bare) == Some(words.len())))?;
        return Some(own_line(Some(found.number), Strength::Weak, line, skeleton.end));
    }
    let is_short = !skeleton.is_cut && skeleton.chars.len() <= HEADING_MAX;
    let whole = if is_short { known(defs, words) } else { None };
    // 其他事项(附表): the bracket is the heading's own.
    let ends_in_bracket = whole.is_some() && words.last().is_some_and(|it| it.0 == ')');
    if !matches!(whole, Some((_, Strength::Exact)))
        && !ends_in_bracket
        && let Some(it) = glued_heading(defs, text, line, heading_start, words, numeral)
    {
        return Some(it);
    }
    if let Some((number, strength)) = whole {
        let strength = match numeral {
            Numeral::Arabic(stated) if stated != number => return None,
            Numeral::Arabic(_) => Strength::Weak,
            _ if is_barred => Strength::Weak,
            _ => strength,
        };
        let end = if is_barred { words.last().map_or(skeleton.end, |it| char_end(text, it.1)) } else { skeleton.end };
        return Some(own_line(Some(number), strength, line, end));
    }
    if numeral != Numeral::Chinese || is_barred || !is_short {
        return None;
    }
    // A heading that is cut by the end of the line: its words go on in the next one.
    if let Some(next) = next_line {
        let tail = skeleton_of(defs, text, next);
        let is_tail = !tail.is_cut && !tail.chars.is_empty() && tail.chars.len() <= UNKNOWN_MAX;
        if is_tail && !matches!(read_numeral(&tail.chars), Some((Numeral::Chinese, _))) {
            let joined: Vec<(char, usize)> = words.iter().chain(&tail.chars).copied().collect();
            if let Some((number, Strength::Exact)) = known(defs, &joined) {
                return Some(own_line(Some(number), Strength::Exact, Span::new(line.start, next.end), tail.end));
            }
        }
    }
    let is_heading =
        n_used >= 2 && words.len() >= 2 && skeleton.chars.len() <= UNKNOWN_MAX && is_wording(words) && !ends_sentence(words);
    is_heading.then(|| own_line(None, Strength::Loose, line, skeleton.end))
}

/// The section whose wording `words` are, as a whole line.
fn known(defs: &SectionDefinitions, words: &[(char, usize)]) -> Option<(i32, Strength)> {
    let trimmed = words.iter().rposition(|it| !matches!(it.0, '。' | ':' | '*' | '_' | '#' | ';' | '.')).map_or(0, |it| it + 1);
    let words = &words[..trimmed];
    for it in &defs.sections {
        if it.exact.iter().any(|exact| spells(words, exact) == Some(words.len())) {
            return Some((it.number, Strength::Exact));
        }
    }
    if !is_wording(words) || ends_sentence(words) {
        return None;
    }
    let heading: String = words.iter().map(|it| it.0).collect();
    let found = defs.sections.iter().find(|it| it.loose.iter().any(|rule| rule.fits(&heading)))?;
    Some((found.number, Strength::Loose))
}

/// A known heading that begins a paragraph: 一、总体情况。2020年我局…
fn glued_heading(
    defs: &SectionDefinitions,
    text: &str,
    line: Span,
    heading_start: usize,
    words: &[(char, usize)],
    numeral: Numeral,
) -> Option<Candidate> {
    let longest = |it: &SectionRules| it.exact.iter().filter_map(|exact| spells(words, exact)).max().map(|n| (n, it.number));
    let (n_words, number) = defs.sections.iter().filter_map(longest).max()?;
    let last = words.get(n_words.checked_sub(1)?)?;
    let behind = &text[char_end(text, last.1)..line.end];
    let boundary = behind.chars().next()?;
    let folded = fold_char(boundary);
    let is_mark = matches!(folded, '。' | ':' | '.');
    // Digits may follow a heading (the year), but 情况5 could be a cell; four digits and 年 are a year.
    let starts_year = behind.chars().take(4).all(|c| fold_char(c).is_ascii_digit()) && behind.chars().nth(4) == Some('年');
    if !(is_mark || folded.is_whitespace() || folded == '(' || starts_year) {
        return None;
    }
    let rest = &words[n_words..];
    // A table of contents (a page number behind), or the preamble's enumeration on one line (the next heading follows).
    if rest.iter().all(|it| it.0.is_ascii_digit() || matches!(it.0, '.' | '…' | '·' | '-')) && !rest.is_empty() {
        return None;
    }
    if enumerates(&rest[..rest.len().min(60)]) {
        return None;
    }
    let strength = match numeral {
        Numeral::Chinese => Strength::Exact,
        Numeral::Arabic(stated) if stated == number => Strength::Weak,
        _ => return None,
    };
    let end = char_end(text, last.1) + if is_mark { boundary.len_utf8() } else { 0 };
    let heading = Span::new(heading_start, char_end(text, last.1));
    Some(Candidate { number: Some(number), strength, line: Span::new(line.start, end), heading, text_start: end })
}

/// Leaves of the candidates those that are headings.
fn settle(candidates: Vec<Candidate>, text: &str) -> Vec<Candidate> {
    // First, so that the wording of the contents disproves no heading of the report.
    let mut candidates = drop_contents(candidates, text);
    let has = |list: &[Candidate], number: i32, strength: Strength| {
        list.iter().any(|it| it.number == Some(number) && it.strength == strength)
    };
    let exact: Vec<bool> = (0..=6).map(|it| has(&candidates, it, Strength::Exact)).collect();
    let loose: Vec<bool> = (0..=6).map(|it| has(&candidates, it, Strength::Loose)).collect();
    let index = |number: i32| usize::try_from(number).unwrap_or(0);
    let places: Vec<(i32, usize)> = candidates
        .iter()
        .filter(|it| it.strength != Strength::Weak)
        .filter_map(|it| it.number.map(|number| (number, it.line.start)))
        .collect();
    let in_order = |number: i32, at: usize| places.iter().all(|it| (it.0 < number) == (it.1 < at));
    let mut weak_seen = [false; 7];
    candidates.retain(|it| {
        let Some(number) = it.number else { return true };
        match it.strength {
            Strength::Exact => true,
            Strength::Loose => !exact[index(number)],
            Strength::Weak => {
                let is_first = !exact[index(number)] && !loose[index(number)] && !weak_seen[index(number)];
                let keeps = is_first && in_order(number, it.line.start);
                weak_seen[index(number)] |= keeps;
                keeps
            }
        }
    });
    candidates
}

/// Drops a table of contents (headings in a row that all come again) and the second of a heading said twice in a row.
fn drop_contents(candidates: Vec<Candidate>, text: &str) -> Vec<Candidate> {
    let follows = |idx: usize| {
        let (before, it) = (&candidates[idx - 1], &candidates[idx]);
        text[before.text_start.min(it.line.start)..it.line.start].trim().is_empty()
    };
    let mut last_at = [None; 7];
    for (idx, it) in candidates.iter().enumerate() {
        if let Some(slot) = it.number.and_then(|number| last_at.get_mut(usize::try_from(number).ok()?)) {
            *slot = Some(idx);
        }
    }
    let comes_again = |it: &Candidate, run_end: usize| {
        it.number.and_then(|number| *last_at.get(usize::try_from(number).ok()?)?).is_some_and(|last| run_end <= last)
    };
    let mut keeps = vec![true; candidates.len()];
    let mut start = 0;
    while start < candidates.len() {
        let mut end = start + 1;
        while end < candidates.len() && follows(end) {
            // The contents end where they start again: the report begins right below them.
            if candidates[start..end].iter().any(|it| it.number.is_some() && it.number == candidates[end].number)
                && start + 3 <= end
            {
                break;
            }
            if candidates[end].number.is_some() && candidates[end].number == candidates[end - 1].number {
                keeps[end] = false;
            }
            end += 1;
        }
        let known = candidates[start..end].iter().filter(|it| it.number.is_some());
        if start + 3 <= end && known.clone().count() >= 3 && known.clone().all(|it| comes_again(it, end)) {
            keeps[start..end].fill(false);
        }
        start = end;
    }
    candidates.into_iter().zip(keeps).filter_map(|(it, keep)| keep.then_some(it)).collect()
}

/// Reads the numeral that `chars` begin with, and how many of them it took.
///
/// `None` for sub-headings such as （一） and for lines that begin with anything but a numeral or a word.
fn read_numeral(chars: &[(char, usize)]) -> Option<(Numeral, usize)> {
    let at = |idx: usize| chars.get(idx).map(|it| it.0);
    let is_separator = |c: Option<char>| matches!(c, Some('、' | '.' | ',' | ':' | '，' | '．' | '·'));
    let first = at(0)?;
    if is_separator(Some(first)) {
        return (first == '、').then_some((Numeral::Chinese, 1));
    }
    let ordinal = usize::from(first == '第');
    let n_numerals = chars[ordinal..].iter().take_while(|it| is_chinese_numeral(it.0)).count();
    if ordinal == 1 {
        if n_numerals == 0 {
            return Some((Numeral::None, 0));
        }
        let n_unit = match (at(1 + n_numerals), at(2 + n_numerals)) {
            (Some('部'), Some('分')) => 2,
            (Some('章' | '篇'), _) => 1,
            _ => return Some((Numeral::None, 0)),
        };
        let n_used = 1 + n_numerals + n_unit;
        return Some((Numeral::Chinese, n_used + usize::from(is_separator(at(n_used)))));
    }
    if 0 < n_numerals && n_numerals <= 3 {
        let n_separators = chars[n_numerals..].iter().take_while(|it| is_separator(Some(it.0))).count();
        return match n_separators {
            0 => Some((Numeral::None, 0)),
            n => Some((Numeral::Chinese, n_numerals + n)),
        };
    }
    let n_digits = chars.iter().take_while(|it| it.0.is_ascii_digit()).count();
    if n_digits == 1 && is_separator(at(1)) {
        let number = first.to_digit(10).and_then(|it| i32::try_from(it).ok())?;
        return Some((Numeral::Arabic(number), 2));
    }
    (n_digits == 0 && first.is_alphabetic()).then_some((Numeral::None, 0))
}

fn is_chinese_numeral(c: char) -> bool {
    matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
}

/// True for the marks between the parts of a heading, which reports set as they like.
fn is_list_mark(c: char) -> bool {
    matches!(c, '、' | ',')
}

/// How many of `words` spell `phrase`, list marks aside; `None` where they do not begin with it.
fn spells(words: &[(char, usize)], phrase: &[char]) -> Option<usize> {
    let mut it = 0;
    for c in phrase {
        while words.get(it).is_some_and(|word| is_list_mark(word.0)) {
            it += 1;
        }
        if words.get(it)?.0 != *c {
            return None;
        }
        it += 1;
    }
    Some(it)
}

/// True where the words are a row of table III, or the first part of one that the line's end cuts.
fn is_row(defs: &SectionDefinitions, words: &[(char, usize)]) -> bool {
    let n_words = words.iter().take_while(|it| it.0 != '|').count();
    defs.rows.iter().any(|row| {
        let n_common = row.len().min(n_words);
        0 < n_common && words.iter().zip(&row[..n_common]).all(|(word, c)| word.0 == *c)
    })
}

/// True where the words hold no figures but a year and no second numeral, as headings do; 情况 3 is a line of a table of contents.
fn is_wording(words: &[(char, usize)]) -> bool {
    let mut it = 0;
    while it < words.len() {
        if words[it].0.is_ascii_digit() {
            let n_digits = words[it..].iter().take_while(|word| word.0.is_ascii_digit()).count();
            if n_digits != 4 || words.get(it + 4).is_none_or(|word| word.0 != '年') {
                return false;
            }
            it += n_digits;
        }
        it += 1;
    }
    !words.iter().any(|word| matches!(word.0, '…' | '|')) && !enumerates(words)
}

/// True where a further numeral stands among the words: 总体情况、二、主动公开….
fn enumerates(words: &[(char, usize)]) -> bool {
    words.windows(2).any(|it| is_chinese_numeral(it[0].0) && it[1].0 == '、')
}

fn ends_sentence(words: &[(char, usize)]) -> bool {
    words.iter().any(|it| matches!(it.0, '。' | ';' | '!' | '?' | '；'))
}

/// The line's characters without blanks and Markdown marks, folded to half width and simplified, without inserted readings.
fn skeleton_of(defs: &SectionDefinitions, text: &str, line: Span) -> Skeleton {
    let mut chars: Vec<(char, usize)> = Vec::new();
    let mut end = line.start;
    let mut is_cut = false;
    let mut skip_to = line.start;
    for (offset, c) in line.of(text).char_indices() {
        let at = line.start + offset;
        if at < skip_to {
            continue;
        }
        let c = fold_char(c);
        if c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{ad}' | '*') {
            continue;
        }
        if chars.is_empty() && matches!(c, '#' | '>' | '_' | '|') {
            continue;
        }
        if c == '[' && chars.is_empty() && text[at..line.end].starts_with("[bookmark") {
            skip_to = text[at..line.end].find(']').map_or(line.end, |it| at + it + 1);
            continue;
        }
        if c == '('
            && !chars.is_empty()
            && let Some(len) = reading_len(&text[at..line.end])
        {
            skip_to = at + len;
            continue;
        }
        if chars.len() == SKELETON_MAX {
            is_cut = true;
            break;
        }
        chars.push((defs.traditional.get(&c).copied().unwrap_or(c), at));
        end = char_end(text, at);
    }
    Skeleton { chars, is_cut, end }
}

/// Length in bytes of a reading in brackets, `(tǐ)`, as machine-made traditional mirrors insert it.
fn reading_len(text: &str) -> Option<usize> {
    let mut n_letters = 0;
    for (at, c) in text.char_indices().skip(1).take(9) {
        match c {
            ')' | '）' => return (0 < n_letters).then_some(at + c.len_utf8()),
            'a'..='z' | 'à'..='ü' | '\u{101}'..='\u{1dc}' | '\u{261}' => n_letters += 1,
            _ => return None,
        }
    }
    None
}

fn char_end(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(0, char::len_utf8)
}

fn after_newline(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r', '\u{c}'])) }
}

/// The lines of a text without their ends: `\n`, `\r\n`, `\r`, form feed.
struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl Iterator for Lines<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.text.len() <= self.at {
            return None;
        }
        let start = self.at;
        let end = self.text[start..].find(['\n', '\r', '\u{c}']).map_or(self.text.len(), |it| start + it);
        self.at = after_newline(self.text, end);
        Some(Span::new(start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::{SectionDefinitions, split_sections};

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let defs = SectionDefinitions::embedded().expect("definitions");
        let (sections, findings) = split_sections(&defs, text);
        let found: Vec<String> = sections.iter().map(|it| format!("{}:{}", it.section, it.heading)).collect();
        assert_eq!(found, expect, "{text}");
        let mut at = 0;
        for it in &sections {
            assert!(text[at..it.heading_span.start.max(at)].trim().is_empty(), "gap before {}", it.heading);
            assert!(it.heading_span.of(text).contains(&it.heading), "{}", it.heading);
            assert!(it.heading_span.end <= it.span.start || it.section == 0);
            at = it.span.end;
        }
        assert_eq!(at, text.len(), "the sections reach the end");
        for number in 1..=6 {
            let is_missing = !sections.iter().any(|it| it.section == number);
            let n = findings
                .iter()
                .filter(|it| it.rule == "section-missing" && it.row.as_deref() == Some(&number.to_string()))
                .count();
            assert_eq!(n, usize::from(is_missing), "section {number}");
        }
        let n_unknown = sections.iter().filter(|it| it.section == 7).count();
        assert_eq!(findings.iter().filter(|it| it.rule == "unknown-section-heading").count(), n_unknown);
    }

    #[test]
    fn splits_the_usual_six() {
        check(
            "甲县年度报告\n一、总体情况\n文\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无",
            &[
                "0:",
                "1:一、总体情况",
                "2:二、主动公开政府信息情况",
                "3:三、收到和处理政府信息公开申请情况",
                "4:四、政府信息公开行政复议、行政诉讼情况",
                "5:五、存在的主要问题及改进情况",
                "6:六、其他需要报告的事项",
            ],
        );
    }

    #[test]
    fn reads_what_the_heading_says_not_its_numeral() {
        check("一、概述\n甲\n一、主动公开政府信息的情况\n乙\n", &["1:一、概述", "2:一、主动公开政府信息的情况"]);
        check("一、基本情况\n2、 主动公开政府信息情况\n甲\n", &["1:一、基本情况", "2:2、 主动公开政府信息情况"]);
        check("、主动公开政府信息情况\n甲", &["2:、主动公开政府信息情况"]);
        check("第二部分 主动公开政府信息情况\n甲", &["2:第二部分 主动公开政府信息情况"]);
        check("三、政府信息依申请公开办理情况\n甲", &["3:三、政府信息依申请公开办理情况"]);
        check("六、需要说明的其他事项（附表）\n甲", &["6:六、需要说明的其他事项（附表）"]);
        check("六、需要说明的其他事项与附表\n甲", &["6:六、需要说明的其他事项与附表"]);
    }

    #[test]
    fn folds_blanks_widths_marks_and_mirrors() {
        check(" 一 、 总体 情况 \r\n甲\r\n", &["1:一 、 总体 情况"]);
        check("\u{3000}\u{3000}一．总体情况\n甲", &["1:一．总体情况"]);
        check("## 一、总体情况\n甲\n**二、主动公开政府信息情况**\n乙", &["1:一、总体情况", "2:二、主动公开政府信息情况"]);
        check("一(yī)、總體(tǐ)情況(kuàng)\n甲", &["1:一(yī)、總體(tǐ)情況"]);
        check("三、收到和处理某某平台申请情况\n甲", &["3:三、收到和处理某某平台申请情况"]);
        check("四、政府信息公开行政复\n议、行政诉讼情况\n甲", &["4:四、政府信息公开行政复\n议、行政诉讼情况"]);
    }

    #[test]
    fn takes_no_enumeration_row_or_sub_heading() {
        check("报告由总体情况、主动公开政府信息情况、其他需要报告的事项等部分组成。\n(一)主动公开情况\n甲", &["0:"]);
        check("一、总体情况、二、主动公开政府信息情况、三、其他需要报告的事项共六部分。", &["0:"]);
        check(
            "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0000000\n二、上年结转政府信息公开\n三、本年\n度办理结果\n三、本年度办理结果(一)予以公开0000000\n四、结转下年度继续办理0000000\n四、结转下年度继续办理 | 0 | 0 |",
            &["3:三、收到和处理政府信息公开申请情况"],
        );
        check("一、总体情况\n1.依申请公开情况。\n2.因政府信息公开申请行政复议、诉讼和申诉的情况\n甲", &["1:一、总体情况"]);
        check("一、总体情况\n甲\n二、主动公开政府信息情况......3\n乙", &["1:一、总体情况"]);
    }

    #[test]
    fn finds_a_heading_that_begins_a_paragraph() {
        check("一、总体情况。2021年,某局做了工作。\n二、主动公开情况良好,继续。", &["1:一、总体情况"]);
        check("一、总体情况2021年,某局做了工作。", &["1:一、总体情况"]);
        check(
            "一、总体情况 (一)主动公开方面,某局做了工作,还要做得更好一些,还要做得更多一些,还要做得更快一些。",
            &["1:一、总体情况"],
        );
    }

    #[test]
    fn unknown_headings_are_seven() {
        check("一、总体情况\n甲\n四、收费及减免情况\n乙\n", &["1:一、总体情况", "7:四、收费及减免情况"]);
        check("一、总体情况\n甲\n二、加强领导。某局成立了小组。\n", &["1:一、总体情况"]);
    }

    #[test]
    fn bare_headings_count_only_where_nothing_else_does() {
        check("总体情况\n甲\n主动公开政府信息情况\n乙\n", &["1:总体情况", "2:主动公开政府信息情况"]);
        check("一、总体情况\n甲\n总体情况\n乙\n", &["1:一、总体情况"]);
    }

    #[test]
    fn a_table_of_contents_is_no_section() {
        check(
            "一、总体情况\n二、主动公开政府信息情况\n三、依申请公开情况\n某局报告\n一、总体情况\n甲\n二、主动公开政府信息情况\n乙\n三、依申请公开情况\n丙",
            &["0:", "1:一、总体情况", "2:二、主动公开政府信息情况", "3:三、依申请公开情况"],
        );
        check("二、主动公开政府信息情况\n二、主动公开政府信息情况 |\n规章 | 0 |\n", &["2:二、主动公开政府信息情况"]);
    }

    #[test]
    fn the_statistical_table_has_no_sections() {
        check("一、主动公开情况\n甲\n附表:政府信息公开情况统计表\n一、主动公开情况\n二、回应解读情况\n", &["2:一、主动公开情况"]);
    }

    /// The real reports are no part of the repository: `GONGKAI_SHARED` says where they lie.
    #[test]
    fn real_reports_have_their_six_sections() {
        let Some(shared) = std::env::var_os("GONGKAI_SHARED") else { return };
        let defs = SectionDefinitions::embedded().expect("definitions");
        let mut paths: Vec<_> = std::fs::read_dir(std::path::Path::new(&shared).join("reports/seeds"))
            .expect("seeds")
            .map(|it| it.expect("entry").path())
            .collect();
        paths.sort();
        for path in paths {
            let text = std::fs::read_to_string(&path).expect("text");
            let (sections, findings) = split_sections(&defs, &text);
            let numbers: Vec<i32> = sections.iter().map(|it| it.section).collect();
            let expect: &[i32] =
                if path.to_string_lossy().contains("002_") { &[0, 1, 2, 3, 4, 5] } else { &[0, 1, 2, 3, 4, 5, 6] };
            assert_eq!(numbers, expect, "{}: {sections:?}", path.display());
            assert_eq!(findings.len(), 7 - expect.len());
        }
    }
}
