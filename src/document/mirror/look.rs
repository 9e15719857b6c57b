//! The first look at a text, in one pass: is there anything that a copy did to it?
//!
//! Takes a text; gives where to look closer. Fast, because nearly all texts are as they were published.

use super::tables::{MirrorTables, class};

/// Where to look closer.
#[derive(Debug, Default)]
pub(super) struct Look {
    /// Ideographs, nearly: characters of three bytes.
    pub(super) n_wide: usize,
    /// Traditional characters that simplified texts do not use.
    pub(super) n_traditional: usize,
    /// Latin letters in brackets behind wide characters.
    pub(super) n_bracketed: usize,
    /// 日 behind digits that are no date as they stand.
    pub(super) days: Vec<usize>,
    /// Lines that begin with 、 or with a numeral that a bracket closes.
    pub(super) lines: Vec<usize>,
    /// Question marks before a wide character or another question mark, and characters that could not be decoded.
    pub(super) questions: Vec<usize>,
    /// Labels that end on a slash.
    pub(super) slashes: Vec<usize>,
    /// How often each of the words stands there that hijacked hosts replace.
    pub(super) n_words: Vec<usize>,
    /// Where one of them would stand: which, and behind which of its places' beginnings.
    pub(super) befores: Vec<(usize, usize)>,
}

impl Look {
    /// True where the letters are traditional throughout: a name in traditional letters on a simplified page is less.
    pub(super) fn is_traditional(&self) -> bool {
        const LEAST: usize = 6;
        const PER_CENT: usize = 5;
        LEAST <= self.n_traditional && self.n_wide * PER_CENT <= self.n_traditional * 100
    }

    /// True where there is nothing to look closer at.
    pub(super) fn is_clean(&self) -> bool {
        !self.is_traditional()
            && self.n_bracketed == 0
            && self.days.is_empty()
            && self.lines.is_empty()
            && self.questions.is_empty()
            && self.slashes.is_empty()
    }
}

/// How often a word that was not replaced stands in a report, and one that was put in its place.
pub(super) const OFTEN: usize = 3;

/// 一 to 十, in the order of their numbers.
pub(super) const NUMERALS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/// Looks at a text.
pub(super) fn look(tables: &MirrorTables, text: &str) -> Look {
    let bytes = text.as_bytes();
    let classes = &tables.classes;
    let mut look = Look { n_words: vec![0; tables.replaced.len()], ..Look::default() };
    look_at_line(text, 0, &mut look);
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            lead @ 0xe0..0xf0 if at + 2 < bytes.len() => {
                let unit = usize::from(lead & 15) << 12 | usize::from(bytes[at + 1] & 63) << 6 | usize::from(bytes[at + 2] & 63);
                look.n_wide += 1;
                let class = classes[unit & 0xffff];
                if class != 0 {
                    look_at_wide(tables, bytes, at, class, &mut look);
                }
                at += 3;
            }
            b'\n' => {
                at += 1;
                look_at_line(text, at, &mut look);
            }
            b'?' => {
                if bytes.get(at + 1).is_some_and(|it| *it == b'?' || !it.is_ascii()) {
                    look.questions.push(at);
                }
                at += 1;
            }
            b'(' => {
                look.n_bracketed += usize::from(is_bracketed(bytes, at, at + 1));
                at += 1;
            }
            b'/' => {
                if at >= 3 && &bytes[at - 3..at] == "增".as_bytes() {
                    look.slashes.push(at);
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    look
}

fn look_at_wide(tables: &MirrorTables, bytes: &[u8], at: usize, class: u8, look: &mut Look) {
    look.n_traditional += usize::from(class & class::TRADITIONAL != 0);
    if class & class::BRACKET != 0 {
        look.n_bracketed += usize::from(is_bracketed(bytes, at, at + 3));
    }
    if class & class::DAY != 0 && at > 0 && bytes[at - 1].is_ascii_digit() && is_odd_date(&bytes[..at]) {
        look.days.push(at);
    }
    if class & class::WORD != 0 {
        for (n, it) in look.n_words.iter_mut().zip(&tables.replaced) {
            *n += usize::from(bytes[at..].starts_with(it.word.as_bytes()));
        }
    }
    if class & class::BEFORE != 0 {
        let end = at + 3;
        for (idx, it) in tables.replaced.iter().enumerate() {
            if it.places.iter().any(|it| bytes[..end].ends_with(it.before.as_bytes())) {
                look.befores.push((idx, end));
            }
        }
    }
    if class & class::UNDECODED != 0 {
        look.questions.push(at);
    }
}

/// True where a letter stands behind the bracket that ends at `end`, and a wide character before its start at `at`.
fn is_bracketed(bytes: &[u8], at: usize, end: usize) -> bool {
    let is_letter = |it: &u8| it.is_ascii_lowercase() || (0xc3..0xcd).contains(it);
    at > 0 && bytes[at - 1] >= 0x80 && bytes.get(end).is_some_and(is_letter)
}

/// True where the digits before a 日 are not one or two behind a 月 that has one or two before it.
fn is_odd_date(before: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().rev().take_while(|it| it.is_ascii_digit()).count();
    let n_days = digits(before);
    let front = &before[..before.len() - n_days];
    if let Some(front) = front.strip_suffix("月".as_bytes()) {
        return n_days > 2 || digits(front) > 2;
    }
    n_days > 2 || (n_days == 2 && front.ends_with("年".as_bytes()))
}

fn look_at_line(text: &str, start: usize, look: &mut Look) {
    // Most lines begin with another character: only 一 to 十 and 、 are looked at, by their first bytes.
    let line = &text.as_bytes()[start..];
    if !matches!(line, [0xe4 | 0xe5 | 0xe3 | b' ' | b'\t', ..]) {
        return;
    }
    let rest = text[start..].trim_start_matches([' ', '\t', '\u{3000}']);
    let front = rest.trim_start_matches(NUMERALS);
    let is_cut = if front.len() == rest.len() { rest.starts_with('、') } else { front.starts_with([')', '）']) };
    if is_cut {
        look.lines.push(text.len() - rest.len());
    }
}
