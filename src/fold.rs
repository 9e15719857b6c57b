//! Folding of widths, brackets, quotes and blanks, so that labels compare equal however they were typed.
//!
//! Takes text, gives a shorter text of letters, ideographs, digits and bars with a map back to the source's bytes.

use std::collections::BTreeMap;

use crate::span::Span;

/// The half-width form of a full-width or variant character; others unchanged.
///
/// One char in, one char out: `（` `﹙` become `(`, `，` becomes `,`, `１` becomes `1`, the ideographic space a blank.
#[must_use]
#[inline]
pub fn fold_char(c: char) -> char {
    // Ideographs, the most of any text, fold to themselves.
    if ('\u{4e00}'..='\u{9fff}').contains(&c) {
        return c;
    }
    match c {
        '\u{3000}' | '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '﹙' | '〔' | '﹝' | '〈' => '(',
        '﹚' | '〕' | '﹞' | '〉' => ')',
        '﹣' | '−' | '‐' | '‑' | '–' => '-',
        '﹢' => '+',
        '﹐' => ',',
        '¦' | '│' | '┃' => '|',
        '○' | '◯' => '〇',
        _ => c,
    }
}

/// Whether a folded character takes part in the comparison of labels. Punctuation, quotes and blanks do not.
fn is_kept(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c) || c == '|' || c.is_alphanumeric() || c == '〇'
}

/// Characters that stand for others, asked of every character of a text: ideographs by their number.
#[derive(Debug, Clone)]
pub struct CharTable {
    /// U+4E00 to U+9FFF; what stands for nothing else stands for itself.
    ideographs: Vec<char>,
    others: BTreeMap<char, char>,
}

impl CharTable {
    const IDEOGRAPHS: std::ops::RangeInclusive<char> = '\u{4e00}'..='\u{9fff}';

    /// The character that `c` stands for, itself where it stands for no other.
    #[must_use]
    pub fn of(&self, c: char) -> char {
        let at = (c as usize).wrapping_sub(*Self::IDEOGRAPHS.start() as usize);
        match self.ideographs.get(at) {
            Some(it) => *it,
            None => self.others.get(&c).copied().unwrap_or(c),
        }
    }
}

impl FromIterator<(char, char)> for CharTable {
    fn from_iter<I: IntoIterator<Item = (char, char)>>(pairs: I) -> Self {
        let mut table = Self { ideographs: Self::IDEOGRAPHS.collect(), others: BTreeMap::new() };
        for (from, to) in pairs {
            if Self::IDEOGRAPHS.contains(&from) {
                table.ideographs[from as usize - *Self::IDEOGRAPHS.start() as usize] = to;
            } else {
                table.others.insert(from, to);
            }
        }
        table
    }
}

/// Bytes of the ideographs of U+5000 to U+9FFF that `bytes`, the rest of a text, begins with: each has three, and the first tells.
#[must_use]
pub fn ideographs(bytes: &[u8]) -> usize {
    let mut at = 0;
    while matches!(bytes.get(at), Some(0xe5..=0xe9)) {
        at += 3;
    }
    at
}

/// A text without blanks and punctuation, with a map from its bytes to the source's.
///
/// Bars are kept: a label never runs across a cell boundary.
#[derive(Debug)]
pub struct Folded<'t> {
    /// The source.
    pub source: &'t str,
    /// What is kept of it.
    pub text: String,
    /// For every byte of `text`, the offset in `source` of the char that it came from.
    offsets: Vec<u32>,
}

impl<'t> Folded<'t> {
    /// Folds a text.
    ///
    /// # Panics
    /// If the text is longer than 4 GiB; documents are limited far below that when they are read.
    #[must_use]
    pub fn new(source: &'t str) -> Self {
        let mut text = String::with_capacity(source.len());
        let mut offsets = Vec::with_capacity(source.len() + 1);
        let offset = |at: usize| u32::try_from(at).expect("documents are shorter than 4 GiB");
        let bytes = source.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            // Ideographs stay as they are, and most stand beside others.
            let end = at + ideographs(&bytes[at..]);
            if at < end {
                text.push_str(&source[at..end]);
                for start in (at..end).step_by(3) {
                    let start = offset(start);
                    offsets.extend([start; 3]);
                }
                at = end;
            }
            let Some(c) = source[at..].chars().next() else { break };
            let folded = fold_char(c);
            if is_kept(folded) {
                text.push(folded);
                offsets.resize(text.len(), offset(at));
            }
            at += c.len_utf8();
        }
        Self { source, text, offsets }
    }

    /// The source's span for a range of folded bytes: from the first char to behind the last.
    #[must_use]
    pub fn source_span(&self, start: usize, end: usize) -> Span {
        if start >= end {
            let at = self.offsets.get(start).map_or(self.source.len(), |it| *it as usize);
            return Span::new(at, at);
        }
        let first = self.offsets[start] as usize;
        let last = self.offsets[end - 1] as usize;
        let width = self.source[last..].chars().next().map_or(0, char::len_utf8);
        Span::new(first, last + width)
    }

    /// The number of folded bytes that come from before the source offset `at`.
    #[must_use]
    pub fn position(&self, at: usize) -> usize {
        self.offsets.partition_point(|it| (*it as usize) < at)
    }
}

/// Folds a label of a form and splits off its ordinal: `1.属于国家秘密` gives (`1`, `属于国家秘密`).
///
/// An ordinal is what stands before a point or a 、, or in brackets, at the start: `一、` `（六）` `8.`.
#[must_use]
pub fn fold_label(label: &str) -> (String, String) {
    let folded: String = label.chars().map(fold_char).collect();
    let is_ordinal = |it: &str| !it.is_empty() && it.chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    let split = if let Some(rest) = folded.strip_prefix('(') {
        rest.split_once(')').filter(|(head, _)| is_ordinal(head))
    } else {
        folded.find(['.', '、']).map(|at| {
            let width = folded[at..].chars().next().map_or(0, char::len_utf8);
            (&folded[..at], &folded[at + width..])
        })
    };
    let keep = |it: &str| it.chars().filter(|c| is_kept(*c)).collect::<String>();
    match split {
        Some((head, rest)) if is_ordinal(head) && !keep(rest).is_empty() => (head.to_owned(), keep(rest)),
        _ => (String::new(), keep(&folded)),
    }
}

#[cfg(test)]
mod tests {
    use super::{CharTable, Folded, fold_label};

    #[test]
    fn characters_stand_for_others() {
        let table: CharTable = [('開', '开'), ('ａ', 'a')].into_iter().collect();
        assert_eq!("公開ａb\u{4e00}\u{9fff}".chars().map(|it| table.of(it)).collect::<String>(), "公开ab\u{4e00}\u{9fff}");
    }

    #[track_caller]
    fn check(label: &str, ordinal: &str, core: &str) {
        assert_eq!(fold_label(label), (ordinal.to_owned(), core.to_owned()), "{label}");
    }

    #[test]
    fn labels_lose_ordinal_and_punctuation() {
        check("一、本年新收政府信息公开申请数量", "一", "本年新收政府信息公开申请数量");
        check("（六）其他处理", "六", "其他处理");
        check("3.危及“三安全一稳定”", "3", "危及三安全一稳定");
        check("本年增/减", "", "本年增减");
        check("（本列数据的勾稽关系为：第一项）", "", "本列数据的勾稽关系为第一项");
        check("其他法律、行政法规", "", "其他法律行政法规");
    }

    #[test]
    fn spans_lead_back_to_the_source() {
        let source = "（三）不予\n公 开 | １２";
        let folded = Folded::new(source);
        assert_eq!(folded.text, "三不予公开|12");
        let at = folded.text.find("不予公开").unwrap();
        assert_eq!(folded.source_span(at, at + "不予公开".len()).of(source), "不予\n公 开");
        let at = folded.text.find("12").unwrap();
        assert_eq!(folded.source_span(at, at + 2).of(source), "１２");
        assert_eq!(folded.position(source.find('|').unwrap()), folded.text.find('|').unwrap());
    }
}
