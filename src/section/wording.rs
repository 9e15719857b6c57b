//! What the characters of a line spell.
//!
//! Takes a line's characters; says with which numeral it begins, which phrase it spells, and whether it can be a heading at all.

use super::definition::SectionDefinitions;

/// What stands before the heading's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numeral {
    /// 一、 第一部分, and 、 alone where the numeral was eaten.
    Chinese,
    /// `2、`, with the number.
    Arabic(i32),
    /// Nothing.
    None,
}

/// Reads the numeral that `chars` begin with, and how many of them it took.
///
/// `None` for sub-headings such as （一） and for lines that begin with anything but a numeral or a word.
pub(super) fn read_numeral(chars: &[(char, usize)]) -> Option<(Numeral, usize)> {
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
pub(super) fn is_list_mark(c: char) -> bool {
    matches!(c, '、' | ',')
}

/// How many of `words` spell `phrase`, list marks aside; `None` where they do not begin with it.
pub(super) fn spells(words: &[(char, usize)], phrase: &[char]) -> Option<usize> {
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
pub(super) fn is_row(defs: &SectionDefinitions, words: &[(char, usize)]) -> bool {
    let n_words = words.iter().take_while(|it| it.0 != '|').count();
    defs.rows.iter().any(|row| {
        let n_common = row.len().min(n_words);
        0 < n_common && words.iter().zip(&row[..n_common]).all(|(word, c)| word.0 == *c)
    })
}

/// True where the words hold no figures but a year and no second numeral, as headings do; 情况 3 is a line of a table of contents.
pub(super) fn is_wording(words: &[(char, usize)]) -> bool {
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
pub(super) fn enumerates(words: &[(char, usize)]) -> bool {
    words.windows(2).any(|it| is_chinese_numeral(it[0].0) && it[1].0 == '、')
}

/// True where the words hold the end of a sentence.
pub(super) fn ends_sentence(words: &[(char, usize)]) -> bool {
    words.iter().any(|it| matches!(it.0, '。' | ';' | '!' | '?' | '；'))
}
