//! The document as the resolver looks at it: folded widths, no blanks inside words, one line per paragraph or cell.
//!
//! Takes the decoded text (also the source of a page); gives text to match on, each byte of which knows where it came from.
//! Never changes a word: tags, blanks and table bars go, characters are folded, nothing is corrected.

use crate::fold::fold_char;
use crate::span::Span;

/// Folded text with the way back to the document.
pub(super) struct View<'t> {
    /// The document's text.
    source: &'t str,
    /// What to match on. Lines are paragraphs, cells or `<meta>` elements (`SiteIDCode:3213220037`).
    pub(super) text: String,
    /// Where the text comes from, in its order.
    pieces: Vec<Piece>,
    /// True where the document is the source of a page.
    is_page: bool,
}

/// A stretch of the view: characters as the document has them, or one that was folded or put in.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// First byte in the view.
    at: u32,
    /// First byte in the document.
    from: u32,
    /// Byte behind it in the document.
    to: u32,
}

/// Elements that end a line; all others stand inside one.
const INLINE: [&str; 16] =
    ["a", "b", "strong", "span", "font", "i", "em", "u", "o:p", "sub", "sup", "st1:chsdate", "label", "s", "big", "small"];

impl<'t> View<'t> {
    /// Folds `source`.
    pub(super) fn new(source: &'t str) -> Self {
        let is_page = looks_like_page(source);
        let capacity = source.len();
        let mut view = Self { source, text: String::with_capacity(capacity), pieces: Vec::with_capacity(capacity / 16), is_page };
        if is_page {
            view.fold_page();
        } else {
            view.fold_piece(0, source.len());
        }
        view
    }

    /// Where `start..end` of the view stands in the document.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        if start >= end {
            let at = if start < self.text.len() { self.origin(start).0 } else { self.source.len() };
            return Span::new(at, at);
        }
        Span::new(self.origin(start).0, self.origin(end - 1).1)
    }

    /// Where the character that byte `at` of the view belongs to stands in the document.
    fn origin(&self, at: usize) -> (usize, usize) {
        let idx = self.pieces.partition_point(|it| it.at as usize <= at) - 1;
        let piece = self.pieces[idx];
        if !self.is_copy(idx) {
            return (piece.from as usize, piece.to as usize);
        }
        let mut start = at;
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        let len = self.text[start..].chars().next().map_or(0, char::len_utf8);
        let from = piece.from as usize + start - piece.at as usize;
        (from, from + len)
    }

    /// True where the piece stands in the view as it does in the document.
    fn is_copy(&self, idx: usize) -> bool {
        let end = self.pieces.get(idx + 1).map_or(self.text.len(), |it| it.at as usize);
        let piece = self.pieces[idx];
        end - piece.at as usize == (piece.to - piece.from) as usize
    }

    /// The words at `start..end` as the document has them, on one line and without tags.
    pub(super) fn verbatim(&self, start: usize, end: usize) -> String {
        let span = self.span(start, end);
        let piece = span.of(self.source);
        if !self.is_page && !piece.contains(['\n', '\r', '|']) {
            return piece.to_owned();
        }
        let mut out = String::new();
        let mut at = start;
        while at < end {
            let (from, to) = self.origin(at);
            // An entity stands for the one character that it was folded to.
            let raw = &self.source[from..to];
            if raw.starts_with('&') {
                out.extend(self.text[at..].chars().next());
            } else {
                out.push_str(raw);
            }
            at += self.text[at..].chars().next().map_or(1, char::len_utf8);
        }
        out.retain(|c| !matches!(c, '\n' | '\r' | '|'));
        out
    }

    /// The first byte of the view that comes from the document's byte `at` or from behind it.
    pub(super) fn locate(&self, at: usize) -> usize {
        let idx = self.pieces.partition_point(|it| (it.to as usize) <= at && (it.from as usize) < at);
        let Some(piece) = self.pieces.get(idx).copied() else { return self.text.len() };
        let mut found = piece.at as usize;
        if (piece.from as usize) < at {
            let next = self.pieces.get(idx + 1).map_or(self.text.len(), |it| it.at as usize);
            found = if self.is_copy(idx) { found + at - piece.from as usize } else { next };
        }
        while !self.text.is_char_boundary(found) {
            found += 1;
        }
        found
    }

    /// The lines that hold something, as ranges of the view.
    pub(super) fn lines(&self) -> Vec<(usize, usize)> {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in self.text.split('\n') {
            if !line.is_empty() {
                lines.push((start, start + line.len()));
            }
            start += line.len() + 1;
        }
        lines
    }

    #[expect(clippy::cast_possible_truncation, reason = "documents are far smaller than 4 GiB")]
    fn push(&mut self, c: char, from: usize, to: usize) {
        let at = self.text.len();
        self.text.push(c);
        self.add_piece(at, from as u32, to as u32);
    }

    /// Notes that the view from `at` on comes from `from..to`.
    #[expect(clippy::cast_possible_truncation, reason = "documents are far smaller than 4 GiB")]
    fn add_piece(&mut self, at: usize, from: u32, to: u32) {
        let is_copied = self.text.len() - at == (to - from) as usize;
        if let Some(last) = self.pieces.last_mut()
            && is_copied
            && last.to == from
            && at - last.at as usize == (last.to - last.from) as usize
        {
            last.to = to;
        } else {
            self.pieces.push(Piece { at: at as u32, from, to });
        }
    }

    /// Copies the characters at `from` that folding leaves as they are; gives the byte behind them.
    #[expect(clippy::cast_possible_truncation, reason = "documents are far smaller than 4 GiB")]
    fn copy_plain(&mut self, from: usize, end: usize) -> usize {
        let source = self.source;
        let to = from + plain_length(&source.as_bytes()[from..end]);
        if from < to {
            if !source.as_bytes()[from].is_ascii_digit() {
                self.drop_blank();
            }
            let at = self.text.len();
            self.text.push_str(&source[from..to]);
            self.add_piece(at, from as u32, to as u32);
        }
        to
    }

    /// Takes a blank off the end.
    fn drop_blank(&mut self) {
        if !self.text.ends_with(' ') {
            return;
        }
        self.text.pop();
        let at = self.text.len();
        if let Some(last) = self.pieces.last_mut() {
            if last.at as usize == at {
                self.pieces.pop();
            } else {
                last.to -= 1;
            }
        }
    }

    fn push_line_end(&mut self, from: usize) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.push('\n', from, from);
        }
    }

    /// Folds one character; blanks stay only between two digits, where they part two numbers.
    fn push_folded(&mut self, c: char, from: usize, to: usize) {
        // What stands between the cells of a table, more than all else.
        if c == ' ' && !self.text.ends_with(|last: char| last.is_ascii_digit()) {
            return;
        }
        match fold_char(c) {
            '\n' | '|' => self.push_line_end(from),
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' => {}
            c if c.is_whitespace() => {
                if self.text.ends_with(|last: char| last.is_ascii_digit()) {
                    self.push(' ', from, to);
                }
            }
            c => {
                if !c.is_ascii_digit() {
                    self.drop_blank();
                }
                self.push(c, from, to);
            }
        }
    }

    fn fold_piece(&mut self, start: usize, end: usize) {
        let source = self.source;
        let mut at = start;
        loop {
            at = self.copy_plain(at, end);
            let Some(c) = source[at..end].chars().next() else { return };
            self.push_folded(c, at, at + c.len_utf8());
            at += c.len_utf8();
        }
    }

    fn fold_page(&mut self) {
        let source = self.source;
        // Behind the last `>` nothing can be a tag; asking there anew for each `<` would take quadratic time.
        let last_end = source.rfind('>').unwrap_or(0);
        let mut at = 0;
        loop {
            at = self.copy_plain(at, source.len());
            let rest = &source[at..];
            if rest.is_empty() {
                return;
            }
            if let Some(len) = if at <= last_end { tag_length(rest) } else { None } {
                at = self.fold_tag(at, len);
            } else if let Some((c, len)) = entity(rest) {
                self.push_folded(c, at, at + len);
                at += len;
            } else if let Some(c) = rest.chars().next() {
                // A line end in a page's source is a blank.
                let shown = if matches!(c, '\n' | '\r') { ' ' } else { c };
                self.push_folded(shown, at, at + c.len_utf8());
                at += c.len_utf8();
            }
        }
    }

    /// Where `</name` begins behind `from`, or the end.
    fn closing_tag(&self, from: usize, name: &str) -> usize {
        self.source[from..]
            .match_indices("</")
            .map(|(at, _)| from + at)
            .find(|at| {
                let rest = &self.source.as_bytes()[at + 2..];
                rest.len() >= name.len() && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
            })
            .unwrap_or(self.source.len())
    }

    /// Steps over the tag of `len` bytes at `at`; returns where to go on.
    fn fold_tag(&mut self, at: usize, len: usize) -> usize {
        let tag = &self.source[at..at + len];
        let name: String = tag[1..]
            .trim_start_matches('/')
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == ':')
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if matches!(name.as_str(), "script" | "style") && !tag.starts_with("</") {
            return self.closing_tag(at + len, &name);
        }
        if name == "meta" {
            self.push_line_end(at);
            if let (Some(label), Some(content)) = (attribute(tag, "name"), attribute(tag, "content")) {
                self.fold_piece(at + label.0, at + label.1);
                self.push(':', at + label.1, at + label.1);
                self.fold_piece(at + content.0, at + content.1);
                self.push_line_end(at + len);
            }
        } else if !INLINE.contains(&name.as_str()) {
            self.push_line_end(at);
        }
        at + len
    }
}

/// Length of what `bytes`, the start of a text, has of characters that folding and reading leave as they are: 汉, digits, letters.
fn plain_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(first) = bytes.get(at) {
        at += match first {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'(' | b')' | b',' | b'-' | b'.' | b'/' | b':' | b';' | b'%' => 1,
            // U+4E00 to U+9FFF.
            0xe5..=0xe9 => 3,
            0xe4 if bytes.get(at + 1).is_some_and(|it| *it >= 0xb8) => 3,
            _ => break,
        };
    }
    at.min(bytes.len())
}

/// True where the text is the source of a page: it has at least two kinds of tag that pages are made of.
fn looks_like_page(source: &str) -> bool {
    if !source.contains('<') {
        return false;
    }
    let mut head = source.len().min(20_000);
    while !source.is_char_boundary(head) {
        head -= 1;
    }
    let head = source[..head].to_ascii_lowercase();
    ["<p", "</p>", "<div", "<td", "<html", "<br", "<span", "<meta"].iter().filter(|tag| head.contains(**tag)).count() >= 2
}

/// Length of the tag that `rest` begins with.
fn tag_length(rest: &str) -> Option<usize> {
    let second = rest.strip_prefix('<')?.chars().next()?;
    if rest.starts_with("<!--") {
        return Some(rest.find("-->").map_or(rest.len(), |at| at + 3));
    }
    if !(second.is_ascii_alphabetic() || second == '/' || second == '!') {
        return None;
    }
    rest.find('>').map(|at| at + 1)
}

/// The character that an entity at the start of `rest` stands for, and the entity's length.
fn entity(rest: &str) -> Option<(char, usize)> {
    let body = rest.strip_prefix('&')?;
    let end = body.bytes().take(10).position(|b| b == b';')?;
    let name = &body[..end];
    let c = match name {
        "nbsp" | "ensp" | "emsp" => ' ',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "ldquo" => '“',
        "rdquo" => '”',
        "middot" => '·',
        "mdash" | "ndash" => '-',
        _ => {
            let digits = name.strip_prefix('#')?;
            let value = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(value)?
        }
    };
    Some((c, end + 2))
}

/// Where the value of an attribute stands within `tag`.
fn attribute(tag: &str, name: &str) -> Option<(usize, usize)> {
    let lower = tag.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find(name) {
        let after = from + found + name.len();
        let value = lower[after..].trim_start();
        if let Some(value) = value.strip_prefix('=') {
            let value = value.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let start = lower.len() - value.len() + 1;
            let end = start + lower[start..].find(quote)?;
            return Some((start, end));
        }
        from = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::View;

    #[track_caller]
    fn check(source: &str, expect: &str) {
        let view = View::new(source);
        assert_eq!(view.text, expect);
        // Every character leads to a character of the document, and that one back to it.
        for (at, c) in view.text.char_indices() {
            let span = view.span(at, at + c.len_utf8());
            let raw = span.of(source);
            let is_put_in = raw.is_empty();
            assert!(
                is_put_in || raw.starts_with('&') || raw.chars().map(crate::fold::fold_char).eq([c]) || c == '\n' || c == ' ',
                "{raw:?} {c:?}"
            );
            assert!(is_put_in || view.span(view.locate(span.start), view.text.len()).start == span.start, "{c:?}");
        }
        assert_eq!(view.locate(source.len()), view.text.len());
    }

    #[test]
    fn folds_text() {
        check("甲 县\u{3000}２０２０ 年（一）\r\n| 乙 |\n", "甲县2020年(一)\n乙\n");
        check("2021-02-16 14:57", "2021-02-16 14:57");
        check("12 件", "12件");
    }

    #[test]
    fn folds_pages() {
        check("<p>甲<span>县</span>&nbsp;局</p>\n<td>1</td><td>&#20108;</td><br>", "甲县局\n1\n二\n");
        check("<html><meta name=\"SiteIDCode\" content='1'/><script>x<y</script><p>a</p>", "SiteIDCode:1\na\n");
    }

    #[test]
    fn finds_the_way_back() {
        let source = "<p>甲<b>县</b> 局</p><br>";
        let view = View::new(source);
        let end = view.text.trim_end().len();
        assert_eq!(view.verbatim(0, end), "甲县局");
        assert_eq!(view.span(0, end).of(source), "甲<b>县</b> 局");
        assert_eq!(view.locate(source.find('局').unwrap_or(0)), "甲县".len());
        // From within a character, and from what the view leaves out: what comes next.
        assert_eq!(view.locate(source.find('局').unwrap_or(0) - 1), "甲县".len());
        assert_eq!(view.locate(source.find('甲').unwrap_or(0) + 1), "甲".len());
    }
}
