//! Folding of widths, brackets, quotes and blanks, so that labels compare equal however they were typed.
//!
//! Takes text, gives a shorter text of letters, ideographs, digits and bars with a map back to the source's bytes.

use crate::span::Span;

/// The half-width form of a full-width or variant character; others unchanged.
///
/// One char in, one char out: `（` `﹙` become `(`, `，` becomes `,`, `１` becomes `1`, the ideographic space a blank.
#[must_use]
pub fn fold_char(c: char) -> char {
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
    c == '|' || c.is_alphanumeric() || c == '〇'
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
        for (at, c) in source.char_indices() {
            let folded = fold_char(c);
            if is_kept(folded) {
                text.push(folded);
                offsets.resize(text.len(), u32::try_from(at).expect("documents are shorter than 4 GiB"));
            }
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
    use super::{Folded, fold_label};

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
