//! The numbers of a sentence with their units.
//!
//! Takes a sentence; gives every count in it, exact to the digit. Years, dates, phones, ordinals, percentages, ranges and document
//! numbers are no counts. Never guesses where digits are broken.

use super::prose::{Prose, Sentence};
use super::registry::NarrativeRegistry;
use crate::decimal::{Decimal, SCALE};

/// A number in prose.
#[derive(Debug, Clone)]
pub(super) struct Count {
    /// First byte in the folded text.
    pub(super) start: usize,
    /// Behind the number with its 万, before 余 and the unit.
    pub(super) end: usize,
    /// Behind the unit, or behind the number where there is none.
    pub(super) tail: usize,
    /// The number, 万 applied.
    pub(super) value: Decimal,
    /// Place of the unit in the registry.
    pub(super) unit: Option<usize>,
    /// 余, 多, 左右.
    pub(super) is_about: bool,
    /// 以上.
    pub(super) is_at_least: bool,
    /// 万 or 亿 stands behind the digits.
    pub(super) is_scaled: bool,
}

/// Finds the counts of `sentence`, in order, into `counts`.
pub(super) fn find_counts(reg: &NarrativeRegistry, prose: &Prose, sentence: &Sentence, counts: &mut Vec<Count>) {
    let mut at = sentence.start;
    let starts = |c: char| c.is_ascii_digit() || is_chinese_digit(c);
    while let Some((next, c)) = prose.text[at..sentence.end].char_indices().find(|it| starts(it.1)) {
        at += next;
        let is_chinese = is_chinese_digit(c);
        let rest = &prose.text[at..sentence.end];
        let len = if is_chinese { run_len(rest, is_chinese_digit) } else { ascii_len(rest) };
        // 5966,790件: digits were lost or numbers glued, and no part of it is a number.
        if !is_chinese && let Some(end) = misplaced_thousands(rest, len) {
            // A full-width comma parts clauses.
            if rest[..end].match_indices(',').all(|(offset, _)| prose.source_char(at + offset) == ',') {
                at += end;
                continue;
            }
        }
        if let Some(count) = count_at(reg, prose, sentence, at, len, is_chinese) {
            counts.push(count);
        }
        at += len.max(1);
    }
}

fn count_at(
    reg: &NarrativeRegistry,
    prose: &Prose,
    sentence: &Sentence,
    start: usize,
    len: usize,
    is_chinese: bool,
) -> Option<Count> {
    let text = &prose.text[..sentence.end];
    let digits = &text[start..start + len];
    let before = if start == sentence.start { ' ' } else { prose.chars_before(start).next().unwrap_or(' ') };
    if before.is_ascii_alphanumeric()
        || is_chinese_digit(before)
        || matches!(before, '第' | '-' | '.' | '/' | '~' | '—' | '+' | '±' | '№' | '$' | '¥')
        || (is_chinese && matches!(before, '数' | '几'))
    {
        return None;
    }
    // The end of a range: 3至5条.
    if matches!(before, '至' | '到') && prose.chars_before(start).nth(1).is_some_and(|c| c.is_ascii_digit() || is_chinese_digit(c))
    {
        return None;
    }
    if before == ' ' && prose.chars_before(start).nth(1).is_some_and(|c| c.is_ascii_digit()) && sentence.start < start {
        return None;
    }
    // A full-width comma parts clauses: 200，108件 are two numbers, and which digits belong together is not ours to guess.
    if digits.match_indices(',').any(|(offset, _)| prose.source_char(start + offset) != ',') {
        return None;
    }
    let mut value = if is_chinese { Decimal(parse_chinese(digits)? * SCALE) } else { parse_ascii(digits)? };
    let mut end = start + len;
    let mut is_scaled = false;
    if !is_chinese {
        for (name, factor) in [("万", 10_000), ("亿", 100_000_000), ("千", 1_000), ("百", 100)] {
            if text[end..].starts_with(name) {
                value = value.times(factor)?;
                end += name.len();
                is_scaled = true;
                break;
            }
        }
        if text[end..].starts_with("万")
            || text[end..].starts_with("亿")
            || is_chinese_digit(text[end..].chars().next().unwrap_or(' '))
        {
            return None;
        }
    }
    let mut tail = end;
    let mut is_about = false;
    if let Some(c) = text[tail..].chars().next().filter(|c| matches!(c, '余' | '多' | '来')) {
        is_about = true;
        tail += c.len_utf8();
    } else if text[tail..].starts_with('几') {
        return None;
    }
    if text[tail..].starts_with('/') {
        tail += 1;
    }
    let unit = reg.units.iter().position(|it| text[tail..].starts_with(it.as_str()));
    match unit {
        Some(unit) => tail += reg.units[unit].len(),
        None if is_chinese => return None,
        None => {}
    }
    let mut after = text[tail..].chars();
    let (next, next_but_one) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
    let is_part = match unit {
        None => {
            next.is_ascii_alphanumeric()
                || "年月日时号届楼%％‰-/.~—至℃版级周度点折后米期款".contains(next)
                || (next == ' ' && next_but_one.is_ascii_digit())
        }
        // 5个工作日, 3条线, 2个方面, 一次性, 一体化: no counts of things published.
        Some(_) => matches!(
            (next, next_but_one),
            ('工', '作') | ('百', '分') | ('方', '面') | ('性' | '款' | '月', _) | ('规', '定') | ('自', '然')
        ),
    };
    if is_part {
        return None;
    }
    let mut is_at_least = false;
    if text[tail..].starts_with("左右") {
        is_about = true;
        tail += "左右".len();
    } else if text[tail..].starts_with("以上") {
        is_at_least = true;
        tail += "以上".len();
    }
    Some(Count { start, end, tail, value, unit, is_about, is_at_least, is_scaled })
}

fn run_len(text: &str, fits: fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

/// Length of a number in ASCII digits: 1234, 1,234, 62.8.
fn ascii_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let n_digits = |from: usize| bytes[from..].iter().take_while(|it| it.is_ascii_digit()).count();
    let mut len = n_digits(0);
    if len <= 3 {
        while bytes.get(len) == Some(&b',') && n_digits(len + 1) == 3 {
            len += 4;
        }
    }
    if bytes.get(len) == Some(&b'.') && 0 < n_digits(len + 1) {
        len += 1 + n_digits(len + 1);
        // 2020.1.5 and 1.2.3 are dates and chapters: taken whole, so that no part of them is read.
        while bytes.get(len) == Some(&b'.') && 0 < n_digits(len + 1) {
            len += 1 + n_digits(len + 1);
        }
    }
    len
}

/// The end of a run of digits and commas of which the first `len` bytes are a number and no comma behind it is a thousands separator,
/// though three digits or more stand behind one: 5966,790 and 1,2345, not 12,34.
fn misplaced_thousands(text: &str, len: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let n_digits = |from: usize| bytes[from..].iter().take_while(|it| it.is_ascii_digit()).count();
    let (mut end, mut is_thousands) = (len + n_digits(len), false);
    while bytes.get(end) == Some(&b',') && 0 < n_digits(end + 1) {
        is_thousands |= 3 <= n_digits(end + 1);
        end += 1 + n_digits(end + 1);
    }
    is_thousands.then_some(end)
}

fn parse_ascii(digits: &str) -> Option<Decimal> {
    let plain: String = digits.chars().filter(|c| *c != ',').collect();
    // 0123 is a code, not a count.
    if 1 < plain.len() && plain.starts_with('0') && !plain.starts_with("0.") {
        return None;
    }
    Decimal::parse(&plain)
}

fn is_chinese_digit(c: char) -> bool {
    chinese_digit(c).is_some() || chinese_scale(c).is_some()
}

fn chinese_digit(c: char) -> Option<i128> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

fn chinese_scale(c: char) -> Option<i128> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1_000),
        '万' => Some(10_000),
        _ => None,
    }
}

/// Reads 二十三, 三百, 一万二千; `None` for anything that is not one number, such as 一二 or 百.
fn parse_chinese(digits: &str) -> Option<i128> {
    let (mut total, mut section, mut digit) = (0_i128, 0_i128, None);
    let mut last_scale = i128::MAX;
    for c in digits.chars() {
        if let Some(value) = chinese_digit(c) {
            if digit.is_some_and(|it| it != 0) {
                return None;
            }
            digit = Some(value);
            continue;
        }
        let scale = chinese_scale(c)?;
        if scale == 10_000 {
            total = (section + digit.unwrap_or(0)) * scale;
            if total == 0 {
                return None;
            }
            (section, digit, last_scale) = (0, None, i128::MAX);
            continue;
        }
        if last_scale <= scale {
            return None;
        }
        section += match digit.take() {
            Some(value) if value != 0 => value * scale,
            None | Some(_) if scale == 10 && section == 0 => 10,
            _ => return None,
        };
        last_scale = scale;
    }
    let ends_short = digit.is_some_and(|it| it != 0) && 10 < last_scale && last_scale < i128::MAX && !digits.contains(['零', '〇']);
    // 三百五 is 350 in speech and 305 in haste.
    if ends_short { None } else { Some(total + section + digit.unwrap_or(0)) }
}

#[cfg(test)]
mod tests {
    use super::{ascii_len, misplaced_thousands, parse_ascii, parse_chinese};

    #[test]
    fn reads_chinese_numerals() {
        for (text, expect) in [
            ("一", Some(1)),
            ("两", Some(2)),
            ("十", Some(10)),
            ("十二", Some(12)),
            ("二十三", Some(23)),
            ("三百", Some(300)),
            ("一百零五", Some(105)),
            ("一千二百三十", Some(1230)),
            ("一万二千", Some(12_000)),
            ("百", None),
            ("万", None),
            ("一二", None),
            ("三百五", None),
            ("十百", None),
        ] {
            assert_eq!(parse_chinese(text), expect, "{text}");
        }
    }

    #[test]
    fn reads_ascii_numbers() {
        for (text, len, expect) in [
            ("1,234条", 5, Some("1234")),
            ("200,108件", 7, Some("200108")),
            ("12,34", 2, Some("12")),
            ("62.8万", 4, Some("62.8")),
            ("2020.1.5", 8, None),
            ("0537", 4, None),
            ("0", 1, Some("0")),
        ] {
            assert_eq!(ascii_len(text), len, "{text}");
            assert_eq!(parse_ascii(&text[..len]).map(|it| it.to_string()).as_deref(), expect, "{text}");
        }
    }

    #[test]
    fn tells_misplaced_thousands() {
        for (text, expect) in [
            ("5966,790件", Some(8)),
            ("1,2345件", Some(6)),
            ("6,790,5966,790件", Some(14)),
            ("12,34,567件", Some(9)),
            ("1,234件", None),
            ("12,34件", None),
            ("1234,其中", None),
            ("62.8万", None),
        ] {
            assert_eq!(misplaced_thousands(text, ascii_len(text)), expect, "{text}");
        }
    }
}
