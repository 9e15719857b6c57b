//! The digits of a number: hardly ever more than a few, and there are hundreds of numbers in a report.

use std::fmt;
use std::ops::Deref;

/// Digits, sign and point, in ASCII; up to 22 without memory of their own.
#[derive(Clone)]
pub struct Digits(Kept);

#[derive(Clone)]
enum Kept {
    Short { len: u8, bytes: [u8; SHORT] },
    Long(String),
}

const SHORT: usize = 22;

impl Default for Digits {
    fn default() -> Self {
        Self(Kept::Short { len: 0, bytes: [0; SHORT] })
    }
}

impl Digits {
    /// Appends a character.
    ///
    /// # Panics
    /// If it is not ASCII.
    pub fn push(&mut self, c: char) {
        assert!(c.is_ascii(), "digits are ASCII, not {c:?}");
        match &mut self.0 {
            Kept::Short { len, bytes } if usize::from(*len) < SHORT => {
                bytes[usize::from(*len)] = c as u8;
                *len += 1;
            }
            Kept::Short { .. } => {
                let mut long = self.to_string();
                long.push(c);
                self.0 = Kept::Long(long);
            }
            Kept::Long(long) => long.push(c),
        }
    }

    /// Takes the last character off.
    pub fn pop(&mut self) {
        match &mut self.0 {
            Kept::Short { len, .. } => *len = len.saturating_sub(1),
            Kept::Long(long) => drop(long.pop()),
        }
    }
}

impl Deref for Digits {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            Kept::Short { len, bytes } => std::str::from_utf8(&bytes[..usize::from(*len)]).expect("only ASCII is pushed"),
            Kept::Long(long) => long,
        }
    }
}

impl PartialEq for Digits {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Digits {}

impl From<&str> for Digits {
    fn from(text: &str) -> Self {
        let mut digits = Self::default();
        text.chars().for_each(|it| digits.push(it));
        digits
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Digits, SHORT};

    #[test]
    fn short_and_long_digits_are_alike() {
        let mut digits = Digits::default();
        let mut text = String::new();
        for n in 0..2 * SHORT {
            let c = char::from(b'0' + u8::try_from(n % 10).unwrap());
            digits.push(c);
            text.push(c);
            assert_eq!(*digits, *text);
            assert_eq!(digits, Digits::from(text.as_str()));
        }
        while text.pop().is_some() {
            digits.pop();
            assert_eq!(digits.to_string(), text);
        }
        digits.pop();
        assert!(digits.is_empty());
    }
}
