//! What lines say, as far as layout asks: ordinals, page numbers, figures.

use super::lines::{Line, is_figure};

/// True where a text opens with an ordinal: 一、 （三） 1. 第二十条.
pub(super) fn opens_with_ordinal(text: &str) -> bool {
    let rest = text.trim_start_matches(['（', '(', '第']);
    let is_bare = rest.len() == text.len();
    let behind = rest.trim_start_matches(|it: char| it.is_ascii_digit() || "一二三四五六七八九十〇零百".contains(it));
    if behind.len() == rest.len() {
        return false;
    }
    // 1.5 and 2023年 are no ordinals.
    let next = behind.chars().nth(1).is_some_and(|it| it.is_ascii_digit());
    if is_bare {
        behind.starts_with(['、', '.', '．', '）', ')']) && !next
    } else {
        behind.starts_with(['）', ')', '条', '项', '章', '、'])
    }
}

/// True where a line is one number, or the mark of a blank.
pub(super) fn is_number(line: &Line) -> bool {
    let text = line.letters();
    let is_mark = matches!(text.as_str(), "-" | "—" | "——" | "/" | "无" | "－");
    is_mark || (text.chars().any(|it| it.is_ascii_digit() || ('０'..='９').contains(&it)) && text.chars().all(is_figure))
}

/// A page number as it is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageNumber {
    /// `- 3 -`, 第3页, 3 / 12: nothing else looks like it.
    Marked,
    /// `3`: may be anything.
    Bare(u32),
}

/// What page number a text is, if it is one.
pub(super) fn page_number(text: &str) -> Option<PageNumber> {
    const DASHES: [char; 9] = ['-', '—', '–', '－', '─', '―', '·', '~', '一'];
    let digits = |it: &str| -> Option<u32> {
        if it.is_empty() || it.len() > 4 || !it.bytes().all(|it| it.is_ascii_digit()) { None } else { it.parse().ok() }
    };
    let folded: String = text
        .chars()
        .filter(|it| !it.is_whitespace())
        .map(|it| match it {
            '０'..='９' => char::from_u32(u32::from(it) - 0xff10 + 0x30).unwrap_or(it),
            '／' => '/',
            it => it,
        })
        .collect();
    if let Some(it) = digits(&folded) {
        return Some(PageNumber::Bare(it));
    }
    let within = folded.trim_start_matches(DASHES);
    let bare = within.trim_end_matches(DASHES);
    let is_dashed = within.len() < folded.len() && bare.len() < within.len();
    let worded = || {
        let (number, rest) = folded.strip_prefix('第')?.split_once('页')?;
        let rest = rest.trim_start_matches(['/', '，', ',']);
        let is_total = |it: &str| it.strip_prefix('共').and_then(|it| it.strip_suffix('页')).is_some_and(|it| digits(it).is_some());
        digits(number).filter(|_| rest.is_empty() || is_total(rest))
    };
    let of_total =
        || folded.split_once('/').and_then(|(a, b)| Some((digits(a)?, digits(b)?))).filter(|it| 1 <= it.0 && it.0 <= it.1);
    let is_marked = (is_dashed && digits(bare).is_some()) || worded().is_some() || of_total().is_some();
    is_marked.then_some(PageNumber::Marked)
}

#[cfg(test)]
mod tests {
    use super::{PageNumber, opens_with_ordinal, page_number};

    #[test]
    fn ordinals_open_labels() {
        for (text, expect) in [
            ("一、本年新收", true),
            ("（三）不予公开", true),
            ("(三)不予公开", true),
            ("1.属于国家秘密", true),
            ("10、其他", true),
            ("第二十条第（一）项", true),
            ("1.5万元", false),
            ("2023年", false),
            ("计其他情形）", false),
            ("第三方", false),
            ("", false),
        ] {
            assert_eq!(opens_with_ordinal(text), expect, "{text}");
        }
    }

    #[test]
    fn page_numbers_are_known() {
        for (text, expect) in [
            ("-3-", Some(PageNumber::Marked)),
            ("— 12 —", Some(PageNumber::Marked)),
            ("第3页 共5页", Some(PageNumber::Marked)),
            ("第３页", Some(PageNumber::Marked)),
            ("3 / 5", Some(PageNumber::Marked)),
            ("3", Some(PageNumber::Bare(3))),
            ("5/3", None),
            ("-3", None),
            ("3-", None),
            ("-", None),
            ("12345", None),
            ("第3项", None),
        ] {
            assert_eq!(page_number(text), expect, "{text}");
        }
    }
}
