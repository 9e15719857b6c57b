//! Copies of reports on other hosts, and what machines did to them, undone where it can be done exactly.
//!
//! Takes a [`Content`] as a reader made it; gives it with letters, words, headings and dates as they were published, and says what
//! was done. Every span still leads to the source. A digit is never changed, a cell never read another way; what can be undone in
//! several ways stays. A document that shows no such sign is given back as it is.

mod dates;
mod edit;
mod headings;
mod letters;
mod look;
mod mojibake;
mod readings;
mod tables;

use super::content::Content;
use crate::finding::Finding;
use crate::span::Span;
use edit::Edits;
use look::look;
pub use tables::MirrorTables;

/// What was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Readings in brackets: 据(jù).
    Reading,
    /// Traditional letters.
    Letter,
    /// Taiwan's words for the mainland's: 网路.
    Word,
    /// Clauses shifted by a byte.
    Mojibake,
    /// Question marks in place of blanks.
    Padding,
    /// Other words in place of statutory ones.
    Substitution,
    /// Characters that headings and labels lost.
    Heading,
    /// 年 and 月 that dates lost.
    Date,
}

impl Kind {
    /// True where only copies show it. Pages of the organs themselves lose characters of headings and dates, too.
    fn is_of_copies(self) -> bool {
        matches!(self, Self::Reading | Self::Letter | Self::Word | Self::Mojibake | Self::Substitution)
    }

    /// The rule it is reported under, where it is.
    fn rule(self) -> Option<&'static str> {
        match self {
            Self::Reading => Some("mirror-pinyin"),
            Self::Letter | Self::Word => Some("mirror-traditional"),
            Self::Mojibake => Some("mojibake"),
            Self::Padding => None,
            Self::Substitution => Some("spam-substituted"),
            Self::Heading => Some("heading-eaten"),
            Self::Date => Some("date-eaten"),
        }
    }

    /// What was done, for people.
    fn done(self) -> &'static str {
        match self {
            Self::Reading => "readings in brackets taken out",
            Self::Letter => "traditional letters simplified",
            Self::Word => "letters of Taiwan's words put back",
            Self::Mojibake => "clauses shifted by a byte put back",
            Self::Padding => "runs of question marks made blank",
            Self::Substitution => "words put back",
            Self::Heading => "characters of headings and labels put back",
            Self::Date => "dates put back",
        }
    }
}

/// One kind of thing that was undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// What.
    pub kind: Kind,
    /// How often.
    pub count: usize,
    /// The first of them, as spans of the source ([`super::Document::source_text`]).
    pub examples: Vec<Span>,
}

/// What was undone in a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Quality {
    /// A copy on another host: its address says nothing about whose report it is.
    pub is_mirror: bool,
    /// What was undone, in the order in which it was.
    pub repairs: Vec<Repair>,
    /// The same for the lake. Their spans are spans of the source, as those of [`Content::findings`] are.
    pub findings: Vec<Finding>,
}

impl Quality {
    /// How often a kind of thing was undone.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.repairs.iter().filter(|it| it.kind == kind).map(|it| it.count).sum()
    }
}

/// Undoes what machines did to a document.
#[must_use]
pub fn undo(tables: &MirrorTables, content: Content) -> (Content, Quality) {
    let mut seen = look(tables, &content.text);
    let mut work = Work { content, quality: Quality::default() };
    if !seen.is_clean() {
        let is_traditional = seen.is_traditional();
        if seen.n_bracketed > 0 {
            // A few readings of rare characters are the author's own.
            let min_toned = if is_traditional { 1 } else { 5 };
            work.repair(Kind::Reading, &readings::take_out(tables, &work.content.text, min_toned));
        }
        if is_traditional {
            work.repair(Kind::Letter, &letters::simplify(tables, &work.content.text));
            work.repair(Kind::Word, &letters::restore_words(tables, &work.content.text));
            for it in &mut work.content.statements {
                it.value = letters::simplify(tables, &it.value).text_of(&it.value);
            }
        }
        if !work.quality.repairs.is_empty() {
            seen = look(tables, &work.content.text);
        }
        if !seen.questions.is_empty() {
            work.repair(Kind::Mojibake, &mojibake::unshift(&work.content.text, &seen.questions));
            seen = look(tables, &work.content.text);
            work.repair(Kind::Padding, &mojibake::unpad(&work.content.text, &seen.questions));
        }
    }
    // One at a time: the next stands elsewhere once the first is put back.
    while let Some(it) = headings::substitution(tables, &work.content.text, &seen) {
        let told = format!("{} stands {} times in place of {}", it.found, it.edits.len(), it.word);
        work.repair_as(Kind::Substitution, &it.edits, Some(told));
        seen = look(tables, &work.content.text);
    }
    if !(seen.lines.is_empty() && seen.slashes.is_empty()) {
        work.repair(Kind::Heading, &headings::complete(tables, &work.content.text, &seen));
        seen = look(tables, &work.content.text);
    }
    if !seen.days.is_empty() {
        work.repair_dates(&dates::find(&work.content, &seen.days));
    }
    work.quality.is_mirror = work.quality.repairs.iter().any(|it| it.kind.is_of_copies());
    (work.content, work.quality)
}

/// A document that is being put right.
struct Work {
    content: Content,
    quality: Quality,
}

/// How many examples are kept of each kind.
const EXAMPLES: usize = 3;
/// Longest example in a message, in characters.
const QUOTED: usize = 24;

impl Work {
    fn repair(&mut self, kind: Kind, edits: &Edits) {
        self.repair_as(kind, edits, None);
    }

    /// Makes replacements and tells of them, in the words of `told` where there are such.
    fn repair_as(&mut self, kind: Kind, edits: &Edits, told: Option<String>) {
        if edits.is_empty() {
            return;
        }
        let first: Vec<(Span, &str)> = edits.iter().take(EXAMPLES).collect();
        let examples = first.iter().map(|it| self.content.origin.locate(it.0)).collect();
        let message = told.unwrap_or_else(|| {
            let quoted: Vec<String> = first.iter().map(|(old, new)| self.quote(kind, *old, new)).collect();
            format!("{} {}: {}", edits.len(), kind.done(), quoted.join(", "))
        });
        self.content = edits.apply(std::mem::replace(&mut self.content, nothing()));
        self.note(kind, edits.len(), examples, message);
    }

    fn repair_dates(&mut self, dates: &dates::Dates) {
        let place = |it: &Span| self.content.origin.locate(*it);
        let quote = |it: &Span| it.of(&self.content.text).to_owned();
        if let Some(first) = dates.open.first() {
            let list: Vec<String> = dates.open.iter().take(EXAMPLES).map(quote).collect();
            let message = format!("{} dates can be read in several ways and stay: {}", dates.open.len(), list.join(", "));
            self.quality.findings.push(Finding::new("date-eaten", "reports", message).span(place(first)));
        }
        if dates.put_back.is_empty() {
            return;
        }
        let list: Vec<String> = dates.put_back.iter().take(EXAMPLES).map(quote).collect();
        let message = format!("{} {}: {}", dates.put_back.len(), Kind::Date.done(), list.join(", "));
        let examples = dates.put_back.iter().take(EXAMPLES).map(place).collect();
        self.content = dates.edits.apply(std::mem::replace(&mut self.content, nothing()));
        self.note(Kind::Date, dates.put_back.len(), examples, message);
    }

    /// What was replaced by what, with what stands around it where little was.
    fn quote(&self, kind: Kind, old: Span, new: &str) -> String {
        let text = &self.content.text;
        let from = old.of(text);
        match kind {
            Kind::Heading => {
                let line_start = text[..old.start].rfind('\n').map_or(0, |it| it + 1);
                let front: Vec<char> = text[line_start..old.start].chars().rev().take(QUOTED / 2).collect();
                let words = text[old.end..].lines().next().unwrap_or("");
                front.iter().rev().copied().chain(new.chars()).chain(words.chars().take(QUOTED / 2)).collect()
            }
            Kind::Reading => {
                let before = text[..old.start].chars().next_back().map(String::from).unwrap_or_default();
                format!("{before}{from}")
            }
            Kind::Mojibake => {
                format!("{} for {}", new.chars().take(QUOTED).collect::<String>(), from.chars().take(QUOTED).collect::<String>())
            }
            _ => format!("{new} for {from}"),
        }
    }

    fn note(&mut self, kind: Kind, count: usize, examples: Vec<Span>, message: String) {
        if let (Some(rule), Some(first)) = (kind.rule(), examples.first()) {
            self.quality.findings.push(Finding::new(rule, "reports", message).span(*first));
        }
        self.quality.repairs.push(Repair { kind, count, examples });
    }
}

/// What stands in a document's place while it is changed.
fn nothing() -> Content {
    super::content::ContentBuilder::new("").finish(None)
}

#[cfg(test)]
mod tests;
