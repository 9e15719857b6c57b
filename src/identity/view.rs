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
    /// Per byte of `text`: first byte of its character in the document.
    starts: Vec<u32>,
    /// Per byte of `text`: byte behind its character in the document.
    ends: Vec<u32>,
    /// True where the document is the source of a page.
    is_page: bool,
}

/// Elements that end a line; all others stand inside one.
const INLINE: [&str; 16] =
    ["a", "b", "strong", "span", "font", "i", "em", "u", "o:p", "sub", "sup", "st1:chsdate", "label", "s", "big", "small"];

impl<'t> View<'t> {
    /// Folds `source`.
    pub(super) fn new(source: &'t str) -> Self {
        let is_page = looks_like_page(source);
        let capacity = source.len();
        let mut view = Self {
            source,
            text: String::with_capacity(capacity),
            starts: Vec::with_capacity(capacity),
            ends: Vec::with_capacity(capacity),
            is_page,
        };
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
            let at = self.starts.get(start).map_or(self.source.len(), |it| *it as usize);
            return Span::new(at, at);
        }
        Span::new(self.starts[start] as usize, self.ends[end - 1] as usize)
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
            let (from, to) = (self.starts[at] as usize, self.ends[at] as usize);
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
        let mut found = self.starts.partition_point(|start| (*start as usize) < at);
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
        self.text.push(c);
        self.starts.resize(self.text.len(), from as u32);
        self.ends.resize(self.text.len(), to as u32);
    }

    fn push_line_end(&mut self, from: usize) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.push('\n', from, from);
        }
    }

    /// Folds one character; blanks stay only between two digits, where they part two numbers.
    fn push_folded(&mut self, c: char, from: usize, to: usize) {
        match fold_char(c) {
            '\n' | '|' => self.push_line_end(from),
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' => {}
            c if c.is_whitespace() => {
                if self.text.ends_with(|last: char| last.is_ascii_digit()) {
                    self.push(' ', from, to);
                }
            }
            c => {
                if !c.is_ascii_digit() && self.text.ends_with(' ') {
                    self.text.pop();
                    self.starts.pop();
                    self.ends.pop();
                }
                self.push(c, from, to);
            }
        }
    }

    fn fold_piece(&mut self, start: usize, end: usize) {
        let source = self.source;
        for (at, c) in source[start..end].char_indices() {
            self.push_folded(c, start + at, start + at + c.len_utf8());
        }
    }

    fn fold_page(&mut self) {
        let source = self.source;
        // Behind the last `>` nothing can be a tag; asking there anew for each `<` would take quadratic time.
        let last_end = source.rfind('>').unwrap_or(0);
        let mut at = 0;
        while at < source.len() {
            let rest = &source[at..];
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

/// True where the text is the source of a page: it has at least two kinds of tag that pages are made of.
fn looks_like_page(source: &str) -> bool {
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
        assert_eq!(view.starts.len(), view.text.len());
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
    }
}
