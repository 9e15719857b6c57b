//! Characters of a table into tokens: numbers with unit and note, marks for blank, separators, and text that nobody knows yet.

use super::digits::Digits;
use crate::decimal::{Decimal, separates_thousands};
use crate::fold::fold_char;
use crate::span::Span;

/// A number as it stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The digits, with sign and point, without unit and note.
    pub span: Span,
    /// The same, folded to ASCII, thousands separators removed: `-98`, `85637.6331`, `000`.
    pub digits: Digits,
    /// Before which of `digits` a thousands separator stands.
    pub commas: Vec<usize>,
    /// 万元, 元, 件 ... behind the number.
    pub unit: Option<&'static str>,
    /// What stands beside it: （其中修订16件）.
    pub note: Option<Span>,
}

impl Number {
    /// Its value; `None` where more than one number must be glued in it (`000`, `012`, `5966,790`), or it is too long for one.
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        if self.shows_glue() { None } else { Decimal::parse(&self.digits) }
    }

    /// True where nobody writes a number like this: cells were glued, or digits were lost.
    #[must_use]
    pub fn shows_glue(&self) -> bool {
        let whole = self.digits.find('.').unwrap_or(self.digits.len());
        let is_separated =
            || self.commas.iter().all(|it| *it < whole) && separates_thousands(&self.digits[..whole], &self.commas, 0, whole);
        self.has_idle_zero() || !is_separated()
    }

    /// True where the digits start with a zero that no number starts with.
    fn has_idle_zero(&self) -> bool {
        let digits = self.digits.trim_start_matches(['+', '-']).as_bytes();
        digits.len() > 1 && digits[0] == b'0' && digits[1] != b'.'
    }

    /// True where several cells may be glued in it: digits and perhaps a sign and thousands separators, no unit and no point.
    #[must_use]
    pub fn can_split(&self, text: &str) -> bool {
        let n_chars = self.span.of(text).chars().count();
        self.unit.is_none() && !self.digits.contains('.') && self.digits.len() + self.commas.len() == n_chars
    }

    /// The bytes of its digits `start..end`, where [`Number::can_split`].
    #[must_use]
    pub fn part(&self, text: &str, start: usize, end: usize) -> Span {
        let is_separator = |c: char| matches!(fold_char(c), ',' | '\'');
        let offset = |n: usize| {
            let mut chars = self.span.of(text).char_indices().filter(|it| !is_separator(it.1));
            chars.nth(n).map_or(self.span.end, |(at, _)| self.span.start + at)
        };
        Span::new(offset(start), offset(end))
    }
}

/// One token between two labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A number.
    Number(Number),
    /// `-`, `/`, `—`, `无` alone in its cell: stated to be blank.
    Mark(Span),
    /// `|`.
    Bar(usize),
    /// A line break.
    Newline(usize),
    /// A tab.
    Tab(usize),
    /// One or more blanks.
    Blank(usize),
    /// Text that is no label: to be explained or reported.
    Text(Span),
}

/// Units that may follow a number in a cell, longer ones before those that they begin with.
const UNITS: [&str; 18] =
    ["百万元", "万元", "亿元", "千元", "万件", "万项", "万个", "万", "亿", "人次", "元", "件", "项", "个", "条", "宗", "次", "份"];

/// What makes a number part of a date, a share or a place instead of a figure of the table.
const NO_FIGURE: [char; 9] = ['年', '月', '日', '号', '页', '楼', '%', '％', '‰'];

/// Words that give a change its sign.
const SIGN_WORDS: [(&str, char); 6] = [("增加", '+'), ("新增", '+'), ("减少", '-'), ("增", '+'), ("减", '-'), ("下降", '-')];

/// Tokens that a row has room for at first.
const SOME_TOKENS: usize = 32;

/// Splits `text[span]` into tokens. All of the span is covered.
#[must_use]
pub fn lex(text: &str, span: Span) -> Vec<Token> {
    let mut lexer = Lexer { text, at: span.start, end: span.end, tokens: Vec::with_capacity(span.len().min(SOME_TOKENS)) };
    while lexer.at < lexer.end {
        lexer.step();
    }
    lexer.tokens
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    tokens: Vec<Token>,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..self.end]
    }

    fn step(&mut self) {
        let Some(raw) = self.rest().chars().next() else { return };
        let start = self.at;
        match fold_char(raw) {
            '\n' => self.push_char(raw, Token::Newline(start)),
            '\t' => self.push_char(raw, Token::Tab(start)),
            '|' => self.push_char(raw, Token::Bar(start)),
            '\r' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' => self.at += raw.len_utf8(),
            c if c.is_whitespace() => {
                while let Some(c) =
                    self.rest().chars().next().filter(|c| !matches!(c, '\n' | '\t') && fold_char(*c).is_whitespace())
                {
                    self.at += c.len_utf8();
                }
                self.tokens.push(Token::Blank(start));
            }
            _ => {
                if let Some(end) = page_number(self.text, self.at, self.end) {
                    self.at = end;
                } else if !self.number() && !self.mark() && !self.note() {
                    self.word();
                }
            }
        }
    }

    fn push_char(&mut self, raw: char, token: Token) {
        self.at += raw.len_utf8();
        self.tokens.push(token);
    }

    /// A number with sign, separators, decimals, unit and note.
    fn number(&mut self) -> bool {
        let start = self.at;
        let mut at = start;
        let mut digits = Digits::default();
        let mut commas: Vec<usize> = Vec::new();
        let rest = &self.text[start..self.end];
        let is_word = !rest.as_bytes()[0].is_ascii();
        let sign_word = SIGN_WORDS.iter().filter(|_| is_word).find(|(word, _)| rest.starts_with(word));
        if let Some((word, sign)) = sign_word {
            digits.push(*sign);
            at += word.len();
        } else if let Some(c) = rest.chars().next()
            && matches!(fold_char(c), '+' | '-')
        {
            digits.push(fold_char(c));
            at += c.len_utf8();
        }
        let n_sign = digits.len();
        let peek = |at: usize| self.text[at..self.end].chars().next();
        while let Some(c) = peek(at) {
            let folded = fold_char(c);
            let next = at + c.len_utf8();
            if folded.is_ascii_digit() {
                digits.push(folded);
                at = next;
            } else if folded == '.'
                && digits.len() > n_sign
                && !digits.contains('.')
                && peek(next).is_some_and(|it| fold_char(it).is_ascii_digit())
            {
                digits.push('.');
                at = next;
            } else if matches!(folded, ',' | '\'')
                && digits.len() > n_sign
                && (!commas.is_empty() || joins_thousands(&self.text[next..self.end]))
                && peek(next).is_some_and(|it| fold_char(it).is_ascii_digit())
            {
                commas.push(digits.len());
                at = next;
            } else {
                break;
            }
        }
        if digits.len() == n_sign {
            return false;
        }
        // `2.其他法律…`: an ordinal, not a number; behind glued digits only the last one is.
        let after = &self.text[at..self.end];
        let is_ordinal = n_sign == 0
            && !digits.contains('.')
            && after.starts_with(['.', '．', '、'])
            && after.chars().nth(1).is_some_and(|c| !fold_char(c).is_ascii_digit());
        if is_ordinal {
            if digits.len() == 1 {
                return false;
            }
            let last = self.text[..at].chars().next_back().map_or(0, char::len_utf8);
            at -= last;
            digits.pop();
            if commas.pop_if(|it| *it == digits.len()).is_some() {
                at -= self.text[..at].chars().next_back().map_or(0, char::len_utf8);
            }
        }
        let span = Span::new(start, at);
        if let Some(c) = self.text[at..self.end].chars().next().filter(|c| NO_FIGURE.contains(c)) {
            self.at = at + c.len_utf8();
            self.tokens.push(Token::Text(Span::new(start, self.at)));
            return true;
        }
        // Money and rounded counts keep their unit across a blank or line break: 251000 元 under a header in 万元 is no amount in
        // 万元, and 12 万件 are not 12.
        let behind = &self.text[at..self.end];
        let apart = behind.trim_start();
        let holds_apart = |it: &str| it.ends_with('元') || it.starts_with(['万', '亿']);
        let has_words = apart.bytes().next().is_some_and(|it| !it.is_ascii());
        let mut units = UNITS.iter().filter(|_| has_words);
        let unit = units.find(|it| behind.starts_with(**it) || (holds_apart(it) && apart.starts_with(**it))).copied();
        if let Some(unit) = unit {
            at += if behind.starts_with(unit) { 0 } else { behind.len() - apart.len() } + unit.len();
        }
        let note = note_at(self.text, at, self.end);
        self.at = note.map_or(at, |it| it.end);
        self.tokens.push(Token::Number(Number { span, digits, commas, unit, note }));
        true
    }

    /// A dash, slash or 无 that fills its cell.
    fn mark(&mut self) -> bool {
        let start = self.at;
        let mut at = start;
        while let Some(c) = self.text[at..self.end].chars().next()
            && matches!(fold_char(c), '-' | '—' | '/' | '\\' | '─' | '―' | '_')
        {
            at += c.len_utf8();
        }
        if at == start && self.rest().starts_with('无') {
            at += '无'.len_utf8();
        }
        let is_edge = |it: Option<char>| it.is_none_or(|c| c.is_whitespace() || fold_char(c) == '|');
        let is_digit = |it: Option<char>| it.is_some_and(|c| fold_char(c).is_ascii_digit());
        let (before, behind) = (self.text[..start].chars().next_back(), self.text[at..self.end].chars().next());
        let touches = is_digit(before) || is_digit(behind);
        // A hyphen there may as well be a sign, or a neighbour's.
        let is_hyphen = self.text[start..at].contains(|c: char| fold_char(c) == '-');
        if at > start && touches && !is_hyphen && (is_edge(before) || is_digit(before)) && (is_edge(behind) || is_digit(behind)) {
            // Cells were glued: 8/////8 is a number, five blank cells and a number. How many cells a dash stands for is not sure.
            let marks =
                self.text[start..at].char_indices().map(|(offset, c)| Span::new(start + offset, start + offset + c.len_utf8()));
            self.tokens.extend(marks.map(Token::Mark));
            self.at = at;
            return true;
        }
        if at == start || !is_edge(behind) || !is_edge(before) {
            return false;
        }
        self.tokens.push(Token::Mark(Span::new(start, at)));
        self.at = at;
        true
    }

    /// A bracket with words that follows a number in a cell or line of its own.
    fn note(&mut self) -> bool {
        let Some(note) = note_at(self.text, self.at, self.end) else { return false };
        let last = self.tokens.iter_mut().rev().find(|it| !matches!(it, Token::Blank(_) | Token::Newline(_) | Token::Bar(_)));
        let Some(Token::Number(number)) = last else { return false };
        if number.note.is_some() {
            return false;
        }
        number.note = Some(note);
        self.at = note.end;
        true
    }

    /// Anything else, up to a blank, bar, line break or digit.
    fn word(&mut self) {
        let start = self.at;
        let mut at = start;
        let mut first = true;
        for c in self.text[start..self.end].chars() {
            let folded = fold_char(c);
            let is_ordinal_digit = folded.is_ascii_digit() && first;
            if folded.is_whitespace() || folded == '|' || (folded.is_ascii_digit() && !is_ordinal_digit) {
                break;
            }
            first = false;
            at += c.len_utf8();
        }
        self.at = at;
        let word = Span::new(start, at);
        if let Some(Token::Text(last)) = self.tokens.last_mut()
            && last.end == start
        {
            last.end = at;
        } else {
            self.tokens.push(Token::Text(word));
        }
    }
}

/// True where a comma with this behind it is a thousands separator, well placed or not: three digits or more stand together behind it, or
/// behind a later one. `5,6` are two numbers; `5,6,790` may be anything, and is one token so that nobody reads a part of it.
fn joins_thousands(behind: &str) -> bool {
    let mut n_digits = 0;
    for c in behind.chars().map(fold_char) {
        match c {
            '0'..='9' => n_digits += 1,
            ',' | '\'' if n_digits > 0 => n_digits = 0,
            _ => break,
        }
        if n_digits == 3 {
            return true;
        }
    }
    false
}

/// The span of `（其中…）` at `at`, if a bracket with words in it opens there and closes soon.
fn note_at(text: &str, at: usize, end: usize) -> Option<Span> {
    const REACH: usize = 90;
    let mut chars = text[at..end].char_indices();
    if chars.next().is_none_or(|(_, c)| fold_char(c) != '(') {
        return None;
    }
    let mut has_words = false;
    for (offset, c) in chars.take(REACH) {
        match fold_char(c) {
            ')' => return has_words.then(|| Span::new(at, at + offset + c.len_utf8())),
            '|' | '\n' | '(' => return None,
            it => has_words |= it.is_alphabetic(),
        }
    }
    None
}

/// The end of a page number that fills its line, if one starts here: `-3-`, `— 3 —`, `第3页`, `3 / 5`.
fn page_number(text: &str, at: usize, end: usize) -> Option<usize> {
    // Nothing but blanks may stand before it on its line.
    if text[..at].chars().rev().take_while(|it| *it != '\n').any(|it| !it.is_whitespace()) {
        return None;
    }
    let line_end = text[at..end].find('\n').map_or(end, |it| at + it);
    let line: String = text[at..line_end].chars().map(fold_char).filter(|c| !c.is_whitespace()).collect();
    let is_digits = |it: &str| !it.is_empty() && it.len() <= 4 && it.bytes().all(|b| b.is_ascii_digit());
    let dashed = line
        .strip_prefix(['-', '—'])
        .and_then(|it| it.strip_suffix(['-', '—']))
        .is_some_and(|it| is_digits(it.trim_matches(['-', '—'])));
    let worded = line
        .strip_prefix('第')
        .and_then(|it| it.split_once('页'))
        .is_some_and(|(number, rest)| is_digits(number) && (rest.is_empty() || rest.starts_with('共') || rest.starts_with('/')));
    let of_all = line.split_once('/').is_some_and(|(page, pages)| is_digits(page) && is_digits(pages));
    (dashed || worded || of_all).then_some(line_end)
}

#[cfg(test)]
mod tests {
    use super::{Token, lex};
    use crate::span::Span;

    /// Tokens as text: numbers as digits with unit and note, separators as themselves.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let shown: Vec<String> = lex(text, Span::new(0, text.len()))
            .into_iter()
            .map(|it| match it {
                Token::Number(it) => {
                    let glue = if it.shows_glue() { "?" } else { "" };
                    format!("{}{glue}{}{}", it.digits, it.unit.unwrap_or(""), it.note.map_or("", |note| note.of(text)))
                }
                Token::Mark(_) => "□".to_owned(),
                Token::Bar(_) => "|".to_owned(),
                Token::Newline(_) => "¶".to_owned(),
                Token::Tab(_) => "→".to_owned(),
                Token::Blank(_) => "·".to_owned(),
                Token::Text(it) => format!("<{}>", it.of(text)),
            })
            .collect();
        assert_eq!(shown.join(" "), expect, "{text:?}");
    }

    #[test]
    fn numbers_as_they_stand_in_cells() {
        check("0 | 12", "0 · | · 12");
        check("290000029", "290000029");
        check("276-9826878", "276 -9826878");
        check("+18", "+18");
        check("１，２３４", "1234");
        check("1,234,567", "1234567");
        check("85637.6331", "85637.6331");
        check("43.788万元", "43.788万元");
        check("251000元", "251000元");
        check("减少3", "-3");
        check("22（其中修订 16 件）\n55", "22（其中修订 16 件） ¶ 55");
        check("22 | （其中修订16件） | 5", "22（其中修订16件） · | · · | · 5");
        // Characters without width, which pages put around cells.
        check("\u{200b}3\u{200c} |\u{feff} 4\u{2060}", "3 · | · 4");
    }

    #[test]
    fn thousands_that_nobody_writes_are_one_token_without_a_value() {
        check("1,2345", "12345?");
        check("5966,790", "5966790?");
        check("-2433,801", "-2433801?");
        check("-2,433 -433,801", "-2433 · -433801");
        check("6,790,5966,790,5966,790,598", "679059667905966790598?");
        check("6，790，5966，790", "67905966790?");
        check("６，７９０，５９６６，７９０", "67905966790?");
        check("6﹐790﹐5966﹐790", "67905966790?");
        check("6'790'5966'790", "67905966790?");
        check("1，2345件 | 1,234,567元", "12345?件 · | · 1234567元");
        check("001,234", "001234?");
        check("0,123", "0123?");
        check("12,34,567", "1234567?");
        check("12.5,678", "12.5678?");
        check("2312,345.60", "2312345.60?");
        check("12,345.60", "12345.60");
        // Digits of less than a thousand are numbers of their own, as far as a comma tells.
        check("12,34", "12 <,> 34");
        check("5，0，0", "5 <，> 0 <，> 0");
        check("1,234,", "1234 <,>");
        check("1,234,其他", "1234 <,其他>");
        check("0001,2342.其他", "0001234? <2.其他>");
        check("000", "000?");
    }

    #[test]
    fn parts_of_a_number_lead_to_their_characters() {
        let text = "6，790，5966，790";
        let Some(Token::Number(number)) = lex(text, Span::new(0, text.len())).into_iter().next() else { panic!("no number") };
        assert!(number.can_split(text));
        assert_eq!(number.part(text, 0, 7).of(text), "6，790，596");
        assert_eq!(number.part(text, 7, 11).of(text), "6，790");
    }

    #[test]
    fn dates_and_shares_are_no_figures() {
        check("0\n2021年1月6日", "0 ¶ <2021年> <1月> <6日>");
        check("95%", "<95%>");
        check("1.2万 | 3万件", "1.2万 · | · 3万件");
        check("3百万元", "3百万元");
        check("251000 元", "251000元");
        check("12 万件", "12万件");
        check("43.788\n万元 |", "43.788万元 · |");
    }

    #[test]
    fn blank_marks_are_not_numbers() {
        check("- | — | / | 无", "□ · | · □ · | · □ · | · □");
        check("-98", "-98");
    }

    #[test]
    fn ordinals_of_unknown_labels_are_text() {
        check("0 0\n2.其他事由 5", "0 · 0 ¶ <2.其他事由> · 5");
        check("00000002.其他", "0000000? <2.其他>");
    }

    #[test]
    fn glued_marks_are_cells() {
        check("8///8\n", "8 □ □ □ 8 ¶");
        check("85/4,874\n", "85 □ 4874 ¶");
        check("6—33\n", "6 □ 33 ¶");
        check("7 6-  -\n", "7 · 6 <-> · □ ¶");
    }

    #[test]
    fn page_numbers_vanish() {
        check("0\n-3-\n1", "0 ¶ ¶ 1");
        check("0\n  — 12 —\n1", "0 ¶ · ¶ 1");
        check("0\n第3页 共5页\n1", "0 ¶ ¶ 1");
        check("0\n3 / 5\n1", "0 ¶ ¶ 1");
    }
}
