//! Exact decimal numbers with four places, as the lake stores them (Decimal128(20,4)).

use std::fmt;

use serde::{Serialize, Serializer};

/// A number in ten-thousandths: `Decimal(85_637_6331)` is 85637.6331.
///
/// Amounts in the statutory tables carry at most four places (万元 down to the yuan), so four places hold every one exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(pub i128);

/// Ten-thousandths in one.
pub const SCALE: i128 = 10_000;

impl Decimal {
    /// The whole number `n`.
    #[must_use]
    pub fn from_int(n: i64) -> Self {
        Self(i128::from(n) * SCALE)
    }

    /// The number as an integer, where it is one that fits.
    #[must_use]
    pub fn to_int(self) -> Option<i64> {
        if self.0 % SCALE == 0 { i64::try_from(self.0 / SCALE).ok() } else { None }
    }

    /// Parses plain ASCII digits with an optional sign and at most four decimal places (more only where they are zeros).
    ///
    /// Returns `None` for anything else, and for numbers of more than 16 digits before the point.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 16 || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        if digits.contains('.') && fraction.is_empty() {
            return None;
        }
        let (kept, rest) = fraction.split_at(fraction.len().min(4));
        if rest.bytes().any(|b| b != b'0') {
            return None;
        }
        let mut value: i128 = whole.parse().ok()?;
        value *= SCALE;
        if !kept.is_empty() {
            let places: i128 = kept.parse().ok()?;
            value += places * 10_i128.pow(4 - u32::try_from(kept.len()).ok()?);
        }
        Some(Self(if negative { -value } else { value }))
    }

    /// `self` times a whole factor (10,000 turns 万元 into 元); `None` on overflow of 16 whole digits.
    #[must_use]
    pub fn times(self, factor: i64) -> Option<Self> {
        let value = self.0.checked_mul(i128::from(factor))?;
        (value.abs() < 10_i128.pow(20)).then_some(Self(value))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, places) = (self.0.abs() / SCALE, self.0.abs() % SCALE);
        if places == 0 {
            return write!(f, "{sign}{whole}");
        }
        let places = format!("{places:04}");
        write!(f, "{sign}{whole}.{}", places.trim_end_matches('0'))
    }
}

/// Serialized as a string, so that no reader rounds it.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// True where the thousands separators within `digits[start..end]` stand as they do in a number: one to three digits before the first, three
/// behind each. None do as well; one at an end of the part does not. `commas` are the digits that a separator stands before.
#[must_use]
pub fn separates_thousands(digits: &str, commas: &[usize], start: usize, end: usize) -> bool {
    let mut inside = commas.iter().copied().filter(|it| (start..=end).contains(it));
    let Some(first) = inside.next() else { return true };
    let n_sign = usize::from(digits[start..end].starts_with(['+', '-']));
    let mut last = first;
    (1..=3).contains(&first.saturating_sub(start + n_sign))
        && inside.all(|it| std::mem::replace(&mut last, it) + 3 == it)
        && last + 3 == end
}

#[cfg(test)]
mod tests {
    use super::{Decimal, separates_thousands};

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(Decimal::parse(text).map(|it| it.to_string()).as_deref(), expect, "{text}");
    }

    #[test]
    fn parses_what_the_tables_hold() {
        check("0", Some("0"));
        check("85637.6331", Some("85637.6331"));
        check("77302800.00", Some("77302800"));
        check("+18", Some("18"));
        check("-98", Some("-98"));
        check("4068.208", Some("4068.208"));
        check("1.50000", Some("1.5"));
        check("", None);
        check("-", None);
        check(".5", None);
        check("1.", None);
        check("1.23456", None);
        check("12a", None);
        check("12345678901234567", None);
    }

    /// A number with its commas.
    #[track_caller]
    fn check_commas(text: &str, expect: bool) {
        let commas: Vec<usize> = text.match_indices(',').enumerate().map(|(n, (at, _))| at - n).collect();
        let digits = text.replace(',', "");
        assert_eq!(separates_thousands(&digits, &commas, 0, digits.len()), expect, "{text}");
    }

    #[test]
    fn thousands_are_parted_by_threes_from_the_end() {
        ["1", "1234", "1,234", "123,456", "-1,234", "+123,456,789"].iter().for_each(|it| check_commas(it, true));
        ["1234,567", "1,23", "1,2345", "12,34,567", "-,234", "-1234,567", "1,2345,678"]
            .iter()
            .for_each(|it| check_commas(it, false));
    }

    #[test]
    fn scales_units_exactly() {
        let wan = Decimal::parse("85637.6331").unwrap();
        assert_eq!(wan.times(10_000).unwrap().to_string(), "856376331");
        assert_eq!(Decimal::from_int(i64::MAX).times(10_000), None);
    }
}
