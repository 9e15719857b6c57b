//! Decoded text against the source that it was decoded from: character references and line ends make the two differ in length.

use crate::span::Span;

/// A stretch of text and where it stood. Of equal length it is the same byte by byte; otherwise it is one decoded reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) text: String,
    pub(super) source: Span,
}

impl Segment {
    /// A part of it, by bytes of its text.
    pub(super) fn part(&self, start: usize, end: usize) -> Self {
        let is_linear = self.text.len() == self.source.len();
        let source = if is_linear { Span::new(self.source.start + start, self.source.start + end) } else { self.source };
        Self { text: self.text[start..end].to_owned(), source }
    }
}

/// Pairs decoded text with its source slice, which starts at `offset` of the page.
pub(super) fn align(text: &str, source: &str, offset: usize) -> Vec<Segment> {
    if text == source {
        return vec![Segment { text: text.to_owned(), source: Span::new(offset, offset + source.len()) }];
    }
    let mut segments: Vec<Segment> = Vec::new();
    let mut at = 0;
    let mut same_from: Option<(usize, usize)> = None;
    let flush = |segments: &mut Vec<Segment>, from: Option<(usize, usize)>, text_end: usize, source_end: usize| {
        if let Some((text_start, source_start)) = from.filter(|it| it.0 < text_end) {
            let span = Span::new(offset + source_start, offset + source_end);
            segments.push(Segment { text: text[text_start..text_end].to_owned(), source: span });
        }
    };
    for (text_at, c) in text.char_indices() {
        // An end tag without a name is dropped, and parts no text; where markup is text, it is text.
        const NAMELESS: &str = "</>";
        while source[at..].starts_with(NAMELESS) && !text[text_at..].starts_with(NAMELESS) {
            flush(&mut segments, same_from.take(), text_at, at);
            at += NAMELESS.len();
        }
        let rest = &source[at..];
        let n_reference = reference_length(rest, c);
        if n_reference == 0 && rest.starts_with(c) {
            same_from.get_or_insert((text_at, at));
            at += c.len_utf8();
            continue;
        }
        flush(&mut segments, same_from.take(), text_at, at);
        let width = match n_reference {
            0 if c == '\n' && rest.starts_with("\r\n") => 2,
            0 => rest.chars().next().map_or(0, char::len_utf8),
            it => it,
        };
        let span = Span::new(offset + at, offset + at + width);
        segments.push(Segment { text: c.to_string(), source: span });
        at += width;
    }
    flush(&mut segments, same_from, text.len(), at);
    segments
}

/// Bytes of the character reference that `source` starts with and that stands for `c`; 0 where it starts with none.
fn reference_length(source: &str, c: char) -> usize {
    let Some(body) = source.strip_prefix('&') else { return 0 };
    let name_length = body.bytes().take_while(|it| it.is_ascii_alphanumeric() || *it == b'#').count();
    if name_length == 0 {
        return 0;
    }
    let closed = body.as_bytes().get(name_length) == Some(&b';');
    if closed {
        // `&copy;` and the like; a name that is none stays as it stands, which `&` shows.
        let is_plain = c == '&' && !matches!(&body[..name_length], "amp" | "AMP" | "#38" | "#x26" | "#X26");
        return if is_plain { 0 } else { name_length + 2 };
    }
    // References without a semicolon end where their name does.
    const OPEN: [(&str, char); 6] = [("nbsp", '\u{a0}'), ("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("middot", '·')];
    if let Some((name, _)) = OPEN.iter().find(|it| it.1 == c && body.starts_with(it.0)) {
        return name.len() + 1;
    }
    if body.starts_with('#') && c != '&' {
        let is_hex = body[1..].starts_with(['x', 'X']);
        let digits = body[1 + usize::from(is_hex)..].bytes();
        let n_digits = digits.take_while(|it| if is_hex { it.is_ascii_hexdigit() } else { it.is_ascii_digit() }).count();
        return 2 + usize::from(is_hex) + n_digits;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::align;

    /// Segments as `text=source`, joined by bars.
    #[track_caller]
    fn check(text: &str, source: &str, expect: &str) {
        let shown: Vec<String> = align(text, source, 0).iter().map(|it| format!("{}={}", it.text, it.source.of(source))).collect();
        assert_eq!(shown.join("|"), expect);
    }

    #[test]
    fn references_are_one_piece() {
        check("政府", "政府", "政府=政府");
        check("<规章>", "&lt;规章&gt;", "<=&lt;|规章=规章|>=&gt;");
        check("12件", "&#49;2件", "1=&#49;|2件=2件");
        check("\u{a0}7", "&nbsp7", "\u{a0}=&nbsp|7=7");
        check("a&b", "a&b", "a&b=a&b");
        check("a&b;", "a&amp;b;", "a=a|&=&amp;|b;=b;");
        check("12件0", "1</>2件</></>0", "1=1|2件=2件|0=0");
        check("</>&1", "</>&amp;1", "</>=</>|&=&amp;|1=1");
        check("1\n2", "1\r\n2", "1=1|\n=\r\n|2=2");
    }
}
