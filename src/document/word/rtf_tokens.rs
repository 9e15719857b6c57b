//! The words, groups and bytes that RTF is made of.

/// A piece of RTF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'b> {
    /// A group begins.
    Open,
    /// A group ends.
    Close,
    /// A control word or symbol, and its number.
    Word(&'b str, Option<i32>),
    /// A byte of text, and whether it was written as `\'b0`.
    Byte(u8, bool),
}

/// The pieces of a text from front to back.
#[derive(Debug)]
pub struct Tokens<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Tokens<'b> {
    /// The pieces of these bytes.
    #[must_use]
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn take_while(&mut self, is_wanted: impl Fn(&u8) -> bool) -> &'b str {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|it| !is_wanted(it)).unwrap_or(rest.len());
        self.at += length;
        // What is asked for is ASCII.
        std::str::from_utf8(&rest[..length]).unwrap_or_default()
    }

    fn word(&mut self) -> Option<Token<'b>> {
        let first = *self.bytes.get(self.at)?;
        if !first.is_ascii_alphabetic() {
            self.at += 1;
            let symbol = self.bytes.get(self.at - 1..self.at).and_then(|it| std::str::from_utf8(it).ok()).unwrap_or("?");
            return match first {
                b'{' | b'}' | b'\\' => Some(Token::Byte(first, false)),
                b'\'' => {
                    let digits = self.bytes.get(self.at..self.at + 2).and_then(|it| std::str::from_utf8(it).ok());
                    let byte = digits.and_then(|it| u8::from_str_radix(it, 16).ok());
                    self.at += if byte.is_some() { 2 } else { 0 };
                    Some(byte.map_or(Token::Word("?", None), |it| Token::Byte(it, true)))
                }
                _ => Some(Token::Word(symbol, None)),
            };
        }
        let name = self.take_while(u8::is_ascii_alphabetic);
        let is_negative = self.bytes.get(self.at) == Some(&b'-') && self.bytes.get(self.at + 1).is_some_and(u8::is_ascii_digit);
        self.at += usize::from(is_negative);
        let digits = self.take_while(u8::is_ascii_digit);
        let number = digits.parse::<i32>().ok().map(|it| if is_negative { -it } else { it });
        if self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        if name == "bin" {
            self.at = self.at.saturating_add(usize::try_from(number.unwrap_or(0)).unwrap_or(0)).min(self.bytes.len());
        }
        Some(Token::Word(name, number))
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            match byte {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return self.word(),
                b'\r' | b'\n' | 0 => {}
                other => return Some(Token::Byte(other, false)),
            }
        }
    }
}

/// The text that a word stands for.
#[must_use]
pub fn character(name: &str) -> Option<&'static str> {
    Some(match name {
        "tab" => "\t",
        "line" | "column" | "softline" => "\n",
        "~" => "\u{a0}",
        "_" => "-",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "emspace" | "enspace" | "qmspace" => " ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Token, Tokens};

    #[track_caller]
    fn check(bytes: &[u8], expect: &[Token<'_>]) {
        assert_eq!(Tokens::new(bytes).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn words_end_where_their_number_ends() {
        use Token::{Byte, Close, Open, Word};
        check(b"{\\b0 a\\u-5?}\n", &[Open, Word("b", Some(0)), Byte(b'a', false), Word("u", Some(-5)), Byte(b'?', false), Close]);
        check(b"\\'b0\\'x\\~\\\\", &[Byte(0xb0, true), Word("?", None), Byte(b'x', false), Word("~", None), Byte(b'\\', false)]);
        check(b"\\bin2 }}a\\bin9 }", &[Word("bin", Some(2)), Byte(b'a', false), Word("bin", Some(9))]);
        check(b"\\u99999999999999 \\", &[Word("u", None)]);
    }
}
