//! Splits a document's text into the six statutory sections.
//!
//! Takes the text; gives the sections in document order and findings about missing and unknown ones.
//! What a heading says decides its section, never its numeral: reports misnumber, lose and replace numerals.
//! Every byte of the text belongs to a heading line or to one section. Never reads numbers or tables.
//!
//! In the order of reading: [`definition`] (the wordings, as data), [`skeleton`] (lines as they are compared), [`wording`] (what they
//! spell), [`candidate`] (which may be headings), [`mod@settle`] (which are).

mod candidate;
mod definition;
mod settle;
mod skeleton;
mod wording;

pub use definition::SectionDefinitions;

use crate::finding::Finding;
use crate::record::Section;
use crate::span::Span;

use candidate::find_candidates;
use settle::settle;

/// Splits `text` into its sections by heading.
///
/// Sections 1 to 6 by what the heading says, 7 for top-level headings that no rule knows, 0 for what stands before the first
/// heading (left out where nothing does). A section that occurs in pieces comes in pieces. Findings: `section-missing` for each of
/// 1 to 6 that is not there, `unknown-section-heading` for each 7.
#[must_use]
pub fn split_sections(defs: &SectionDefinitions, text: &str) -> (Vec<Section>, Vec<Finding>) {
    let headings = settle(find_candidates(defs, text), text);
    let mut findings = Vec::new();
    let mut sections = Vec::with_capacity(headings.len() + 1);
    let first_start = headings.first().map_or(text.len(), |it| it.line.start);
    if first_start > 0 || headings.is_empty() {
        let span = Span::new(0, first_start);
        sections.push(Section { section: 0, heading: String::new(), heading_span: Span::new(0, 0), span });
    }
    for (idx, it) in headings.iter().enumerate() {
        let end = headings.get(idx + 1).map_or(text.len(), |next| next.line.start);
        let section = it.number.unwrap_or(7);
        let heading = it.heading.of(text).to_owned();
        if it.number.is_none() {
            let message = format!("no rule knows the heading {heading}");
            findings.push(Finding::new("unknown-section-heading", "sections", message).at("7", None).span(it.heading));
        }
        sections.push(Section { section, heading, heading_span: it.line, span: Span::new(it.text_start.min(end), end) });
    }
    for number in 1..=6 {
        if !sections.iter().any(|it| it.section == number) {
            let message = format!("no heading of section {number} was found");
            findings.push(Finding::new("section-missing", "sections", message).at(&number.to_string(), None));
        }
    }
    (sections, findings)
}

#[cfg(test)]
mod tests;
