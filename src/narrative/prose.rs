//! The prose of a document: folded text, where each byte of it stands in the source, and its sentences.
//!
//! Takes the text, its sections and the regions left out; gives text in half width and lower case without blanks, in which a newline
//! is the end of a paragraph (a line that was only wrapped goes on). Never joins digits that stand apart.

use crate::fold::{fold_char, ideographs};
use crate::record::Section;
use crate::span::Span;

/// Longest sentence quoted, in bytes of the source.
const EXCERPT_MAX: usize = 400;
/// A line of at least so many characters without an end mark was wrapped.
const WRAPPED_MIN: usize = 18;
/// Longest sub-heading, in characters.
const LEAD_MAX: usize = 30;

const IN_BRACKETS: u8 = 1;
const IN_TITLE: u8 = 2;
const IN_QUOTES: u8 = 4;

/// Prose in the form in which words are compared.
pub(super) struct Prose<'t> {
    source: &'t str,
    /// The folded text.
    pub(super) text: String,
    /// For each byte of the folded text the source offset of its character.
    offsets: Vec<u32>,
    enclosed: Vec<u8>,
    pub(super) sentences: Vec<Sentence>,
}

/// A sentence, in bytes of the folded text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sentence {
    pub(super) start: usize,
    /// Behind its end mark.
    pub(super) end: usize,
    /// Where its paragraph starts.
    pub(super) paragraph: usize,
    pub(super) section: i32,
    /// The sub-heading that it stands under.
    pub(super) lead: Option<(usize, usize)>,
    /// Its number in the document.
    pub(super) number: usize,
}

/// A character in the form in which words are compared.
fn fold(c: char) -> char {
    fold_char(c).to_ascii_lowercase()
}

/// A word in the form in which words are compared.
pub(super) fn fold_word(word: &str) -> String {
    word.chars().map(fold).filter(|c| !c.is_whitespace()).collect()
}

/// True for marks that end a clause.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '。' | '!' | '?' | '\n' | '(' | ')')
}

impl<'t> Prose<'t> {
    /// The prose of `source` under the headings of `sections`, without `excluded`.
    pub(super) fn new(source: &'t str, sections: &[Section], excluded: &[Span]) -> Self {
        let mut prose = Self { source, text: String::new(), offsets: Vec::new(), enclosed: Vec::new(), sentences: Vec::new() };
        // Offsets are kept in 32 bits; no report comes near 4 GiB, and a text that did holds no prose for us.
        if u32::try_from(source.len()).is_err() {
            return prose;
        }
        let mut excluded = excluded.to_vec();
        excluded.sort_unstable();
        for it in sections {
            let from = prose.text.len();
            prose.fold_region(it.span, &excluded);
            prose.push('\n', it.span.end.min(source.len()));
            prose.mark_enclosed();
            prose.split_sentences(from, it.section);
        }
        prose
    }

    fn push(&mut self, c: char, offset: usize) {
        self.text.push(c);
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        self.offsets.resize(self.text.len(), offset);
    }

    /// Pushes ideographs, which have three bytes each.
    fn push_ideographs(&mut self, run: &str, offset: usize) {
        self.text.push_str(run);
        for start in (offset..offset + run.len()).step_by(3) {
            let start = u32::try_from(start).unwrap_or(u32::MAX);
            self.offsets.extend([start; 3]);
        }
    }

    fn fold_region(&mut self, region: Span, excluded: &[Span]) {
        let mut next_excluded = excluded.partition_point(|it| it.end <= region.start);
        let mut n_in_line = 0;
        let mut line_start = self.text.len();
        let mut has_gap = false;
        let mut last = '\n';
        let mut skip_to = region.start;
        while let Some(c) = self.source[skip_to..region.end].chars().next() {
            let at = skip_to;
            while excluded.get(next_excluded).is_some_and(|it| it.end <= at) {
                next_excluded += 1;
            }
            if let Some(it) = excluded.get(next_excluded).filter(|it| it.start <= at) {
                skip_to = self.source.ceil_char_boundary(it.end.min(region.end));
                self.end_paragraph(at, &mut last);
                n_in_line = 0;
                line_start = self.text.len();
                continue;
            }
            // Ideographs fold to themselves, up to what comes next of what is left out.
            let end = excluded.get(next_excluded).map_or(region.end, |it| it.start.min(region.end));
            let run = ideographs(&self.source.as_bytes()[at..end]);
            if run > 0 {
                let run = &self.source[at..self.source.floor_char_boundary((at + run).min(end))];
                self.push_ideographs(run, at);
                skip_to = at + run.len();
                has_gap = false;
                n_in_line += run.len() / 3;
                last = run.chars().next_back().unwrap_or(last);
                continue;
            }
            skip_to = at + c.len_utf8();
            let folded = fold(c);
            if matches!(c, '\n' | '\r' | '\u{c}') {
                let rest = &self.source[at..region.end];
                let next_line = rest.trim_start();
                let line = &self.text[line_start..];
                // 2.复议和诉讼的情况 is a sub-heading, not a line that goes on.
                let is_heading = starts_item(line) && !line.contains([',', ';', '。']);
                let ends = matches!(last, '。' | '!' | '?' | ';' | ':');
                let is_wrapped =
                    WRAPPED_MIN <= n_in_line && !ends && !next_line.is_empty() && !starts_item(next_line) && !is_heading;
                if !is_wrapped && 0 < n_in_line {
                    self.end_paragraph(at, &mut last);
                }
                // The blank lines of a page break do not end what was wrapped.
                skip_to = at + (rest.len() - next_line.len());
                n_in_line = 0;
                line_start = self.text.len();
                has_gap = true;
                continue;
            }
            if folded.is_whitespace() || matches!(folded, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '*') {
                has_gap = true;
                continue;
            }
            if has_gap && last.is_ascii_digit() && folded.is_ascii_digit() {
                self.push(' ', at);
            }
            has_gap = false;
            self.push(folded, at);
            n_in_line += 1;
            last = folded;
        }
    }

    fn end_paragraph(&mut self, at: usize, last: &mut char) {
        if *last != '\n' {
            self.push('\n', at);
            *last = '\n';
        }
    }

    /// Notes which bytes stand in brackets, in the title of a document, or in quotes; a sentence's end closes all.
    fn mark_enclosed(&mut self) {
        let (mut brackets, mut titles, mut quotes) = (0_u32, 0_u32, 0_u32);
        let mut straight_open = false;
        while let Some(c) = self.text[self.enclosed.len()..].chars().next() {
            let run = ideographs(&self.text.as_bytes()[self.enclosed.len()..]);
            match c {
                '(' | '[' => brackets += 1,
                '《' => titles += 1,
                '“' | '「' | '『' => quotes += 1,
                '。' | '\n' => (brackets, titles, quotes, straight_open) = (0, 0, 0, false),
                _ => {}
            }
            let marks = u8::from(0 < brackets) * IN_BRACKETS
                + u8::from(0 < titles) * IN_TITLE
                + u8::from(0 < quotes || straight_open) * IN_QUOTES;
            self.enclosed.resize(self.enclosed.len() + run.max(c.len_utf8()), marks);
            match c {
                ')' | ']' => brackets = brackets.saturating_sub(1),
                '》' => titles = titles.saturating_sub(1),
                '”' | '」' | '』' => quotes = quotes.saturating_sub(1),
                '"' => straight_open = !straight_open,
                _ => {}
            }
        }
    }

    fn split_sentences(&mut self, from: usize, section: i32) {
        let mut start = from;
        let mut paragraph = from;
        let mut lead = None;
        let mut sentences = Vec::new();
        for (offset, c) in self.text[from..].match_indices(['。', '!', '?', '\n']) {
            let end = from + offset + c.len();
            let words = self.text[start..end].trim_end_matches(['。', '\n', ':']);
            if !words.is_empty() {
                let number = self.sentences.len() + sentences.len();
                let is_lead = starts_item(words) && words.chars().take(LEAD_MAX + 1).count() <= LEAD_MAX;
                sentences.push(Sentence { start, end, paragraph, section, lead: if is_lead { None } else { lead }, number });
                if is_lead {
                    lead = Some((start, end));
                }
            }
            start = end;
            if c == "\n" {
                paragraph = end;
            }
        }
        self.sentences.append(&mut sentences);
    }

    /// True where the byte at `at` stands in brackets, a title or quotes.
    pub(super) fn is_enclosed(&self, at: usize) -> bool {
        self.enclosed.get(at).is_some_and(|it| *it != 0)
    }

    /// True where the byte at `at` stands in brackets or in the title of a document.
    pub(super) fn is_aside(&self, at: usize) -> bool {
        self.enclosed.get(at).is_some_and(|it| it & (IN_BRACKETS | IN_TITLE) != 0)
    }

    /// True where the byte at `at` stands in the title of a document.
    pub(super) fn is_titled(&self, at: usize) -> bool {
        self.enclosed.get(at).is_some_and(|it| it & IN_TITLE != 0)
    }

    /// True where the byte at `at` stands in quotes.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.enclosed.get(at).is_some_and(|it| it & IN_QUOTES != 0)
    }

    /// Where `start..end` of the folded text stands in the source.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let from = self.offsets[start] as usize;
        let last = self.offsets[end - 1] as usize;
        let width = self.source[last..].chars().next().map_or(0, char::len_utf8);
        Span::new(from, last + width)
    }

    /// The character of the source that the byte at `at` was folded from.
    pub(super) fn source_char(&self, at: usize) -> char {
        self.source[self.offsets[at] as usize..].chars().next().unwrap_or(' ')
    }

    /// The sentence verbatim, cut around `span` where it is long.
    pub(super) fn excerpt(&self, sentence: &Sentence, span: Span) -> String {
        // A paragraph's end stands for whatever ended it, which is no part of the sentence.
        let end = sentence.start + self.text[sentence.start..sentence.end].trim_end_matches('\n').len();
        let whole = self.span(sentence.start, end);
        let mut whole = Span::new(whole.start, whole.end.max(span.end));
        if EXCERPT_MAX < whole.len() {
            let spare = EXCERPT_MAX.saturating_sub(span.len()) / 2;
            let mut start = whole.start.max(span.start.saturating_sub(spare));
            while !self.source.is_char_boundary(start) {
                start += 1;
            }
            let mut end = whole.end.min(start + EXCERPT_MAX).max(span.end);
            while !self.source.is_char_boundary(end) {
                end -= 1;
            }
            whole = Span::new(start, end);
        }
        whole.of(self.source).trim().to_owned()
    }

    /// The characters before `at`, from the nearest.
    pub(super) fn chars_before(&self, at: usize) -> impl Iterator<Item = char> {
        self.text[..at].chars().rev()
    }
}

/// True where `text` begins with what begins a heading, an item of a list or a table row: (一) 1. 一、 一是 #.
fn starts_item(text: &str) -> bool {
    let mut chars = text.chars().map(fold).filter(|c| !c.is_whitespace());
    let is_numeral = |c: char| "一二三四五六七八九十".contains(c);
    let Some(first) = chars.next() else { return false };
    let (second, third) = (chars.next().unwrap_or(' '), chars.next().unwrap_or(' '));
    match first {
        '#' | '|' | '•' | '●' | '■' | '◆' | '-' | '·' | '①'..='⑩' => true,
        '(' => is_numeral(second) || second.is_ascii_digit(),
        '第' => is_numeral(second),
        c if is_numeral(c) => matches!(second, '、' | '.' | '是') || (is_numeral(second) && matches!(third, '、' | '.' | '是')),
        c if c.is_ascii_digit() => matches!(second, '、' | '.') && !third.is_ascii_digit(),
        _ => false,
    }
}
