//! The property set in which a .doc states its title and dates.

use encoding_rs::{BIG5, Encoding, GBK, UTF_8, WINDOWS_1252};

use super::compound::{u16_at, u32_at};

/// Titles and dates by name. Names of people are not taken.
#[must_use]
pub fn properties(bytes: &[u8]) -> Vec<(&'static str, String)> {
    const MOST: u32 = 1000;
    let mut found = Vec::new();
    let Some(set) = u32_at(bytes, 44).and_then(|it| bytes.get(it as usize..)) else { return found };
    let n = u32_at(set, 4).unwrap_or(0).min(MOST) as usize;
    let entries: Vec<(u32, &[u8])> =
        (0..n).filter_map(|it| Some((u32_at(set, 8 + 8 * it)?, set.get(u32_at(set, 12 + 8 * it)? as usize..)?))).collect();
    let code_page = entries.iter().find(|it| it.0 == 1).and_then(|it| u16_at(it.1, 4)).unwrap_or(0);
    for (id, value) in entries {
        let name = match id {
            2 => "title",
            3 => "subject",
            5 => "keywords",
            12 => "created",
            13 => "modified",
            _ => continue,
        };
        let text = value_text(value, code_page).unwrap_or_default();
        let text = text.trim_matches(['\0', ' ']);
        if !text.is_empty() {
            found.push((name, text.to_owned()));
        }
    }
    found
}

fn value_text(value: &[u8], code_page: u16) -> Option<String> {
    const TEXT: u16 = 30;
    const WIDE: u16 = 31;
    const TIME: u16 = 64;
    let length = u32_at(value, 4)? as usize;
    match u16_at(value, 0)? {
        TEXT => Some(encoding(code_page).decode_without_bom_handling(value.get(8..8 + length.min(value.len()))?).0.into_owned()),
        WIDE => Some(String::from_utf16_lossy(
            &value.get(8..)?.chunks_exact(2).take(length).filter_map(|it| u16_at(it, 0)).collect::<Vec<_>>(),
        )),
        TIME => time(u64::from(u32_at(value, 8)?) << 32 | u64::from(u32_at(value, 4)?)),
        _ => None,
    }
}

/// The encoding of a code page number of Windows.
#[must_use]
pub fn encoding(code_page: u16) -> &'static Encoding {
    match code_page {
        932 => encoding_rs::SHIFT_JIS,
        936 | 54936 => GBK,
        949 => encoding_rs::EUC_KR,
        950 => BIG5,
        65001 => UTF_8,
        _ => WINDOWS_1252,
    }
}

/// A time in tenths of microseconds since 1601, as 2026-01-20T08:00:00Z.
fn time(ticks: u64) -> Option<String> {
    const PER_SECOND: u64 = 10_000_000;
    const PER_DAY: u64 = 86_400;
    let (days, second) = (ticks / PER_SECOND / PER_DAY, ticks / PER_SECOND % PER_DAY);
    // Days of whole cycles of 400 years, of leap cycles in the century, counted from March so that the leap day is the last.
    let days = days + 306;
    let (cycle, day) = (days / 146_097, days % 146_097);
    let year_of_cycle = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month + 2) / 5 + 1;
    let year = 1600 + 400 * cycle + year_of_cycle + u64::from(month >= 10);
    let month = if month < 10 { month + 3 } else { month - 9 };
    // An unset time is 0; others lie in the lifetime of the format.
    let text = format!("{year:04}-{month:02}-{day_of_month:02}T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
    (1990..2200).contains(&year).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_are_dates() {
        let check = |unix: u64, expect: Option<&str>| assert_eq!(time((unix + 11_644_473_600) * 10_000_000).as_deref(), expect);
        check(1_768_896_000, Some("2026-01-20T08:00:00Z"));
        check(951_782_400, Some("2000-02-29T00:00:00Z"));
        check(951_868_799, Some("2000-02-29T23:59:59Z"));
        check(1_735_689_599, Some("2024-12-31T23:59:59Z"));
        check(0, None);
        assert_eq!((time(0), time(u64::MAX)), (None, None));
    }
}
