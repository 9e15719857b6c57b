//! Reads the numbers that reports state in prose.
//!
//! Takes the document's text, its sections and the regions of its tables; gives [`NarrativeMetric`]s and findings about figures that
//! do not add up. Every value stands in the text at its span, or is a zero that the words at the span state. What could be read in
//! two ways is left out: a missing number is better than a wrong one. Never reads tables, never counts or sums values into results.
//!
//! In the order of reading: [`registry`] (the words, as data), [`prose`] (folded text and its sentences), [`words`] (where which word
//! stands), [`number`] (the numbers), [`frame`] (what a number counts), [`footing`] (the words that say so), [`list`] (lists by channel),
//! [`channel`] (on which channel), [`zero`] (zeros in words), [`period`] (of which year), [`check`] (what does not add up).

mod channel;
mod check;
mod footing;
mod frame;
mod list;
mod number;
mod period;
mod prose;
mod registry;
mod words;
mod zero;

pub use registry::{ChannelDefinition, MetricDefinition, NarrativeRegistry};

use crate::finding::Finding;
use crate::record::{NarrativeMetric, Section};
use crate::span::Span;

use frame::Group;
use prose::{Prose, Sentence};
use words::Words;

/// Reads the numbers stated in the prose of `text`.
///
/// `excluded` are regions that are never read (tables), in any order; `reporting_year` is 0 where it is not known. The metrics come
/// in document order. Findings: `narrative-total-conflict` and `narrative-channel-sum-mismatch`.
#[must_use]
pub fn extract_narrative(
    reg: &NarrativeRegistry,
    text: &str,
    sections: &[Section],
    excluded: &[Span],
    reporting_year: i32,
) -> (Vec<NarrativeMetric>, Vec<Finding>) {
    let prose = Prose::new(text, sections, excluded);
    let words = Words::find(reg, &prose.text);
    let reader = Reader { reg, prose: &prose, words: &words, reporting_year };
    let mut readings: Vec<Reading> = Vec::new();
    let mut group: Option<Group> = None;
    let mut counts = Vec::new();
    for sentence in &prose.sentences {
        counts.clear();
        number::find_counts(reg, &prose, sentence, &mut counts);
        if list::list_opener(&reader, &prose.text[sentence.start..sentence.end]).is_none() {
            group = None;
        }
        frame::read_counts(&reader, sentence, &counts, &mut group, &mut readings);
        zero::read_zeros(&reader, sentence, &counts, &mut readings);
    }
    readings.sort_by_key(|it| (it.metric.span.start, it.order));
    readings.dedup_by(|b, a| a.metric.metric == b.metric.metric && a.metric.span == b.metric.span);
    let findings = check::check_readings(reg, &readings);
    (readings.into_iter().map(|it| it.metric).collect(), findings)
}

/// What all the parts of the reader look at.
struct Reader<'r> {
    reg: &'r NarrativeRegistry,
    prose: &'r Prose<'r>,
    words: &'r Words<'r>,
    reporting_year: i32,
}

/// A metric with what the checks need to know of it.
struct Reading {
    metric: NarrativeMetric,
    /// Index of the metric in the registry.
    order: usize,
    /// Number of the list by channel that it belongs to, and whether it is the list's total.
    group: Option<(usize, bool)>,
    /// Number of its sentence.
    sentence: usize,
}

impl Reader<'_> {
    /// The record for `metric` with the number or phrase at `start..end` of the folded text.
    fn metric(
        &self,
        metric: usize,
        sentence: &Sentence,
        start: usize,
        end: usize,
        value: crate::decimal::Decimal,
    ) -> NarrativeMetric {
        let (period, year) = period::period_of(self, metric, sentence, start);
        let span = self.prose.span(start, end);
        NarrativeMetric {
            metric: self.reg.metrics[metric].id.clone(),
            channel: None,
            channels: None,
            value,
            unit: None,
            qualifier: "exact",
            period,
            year,
            section: sentence.section,
            sentence: self.prose.excerpt(sentence, span),
            span,
        }
    }

    /// True where prose between `start` and `end` speaks of what is planned.
    fn is_planned(&self, start: usize, end: usize) -> bool {
        self.words.any(start, end, words::Role::Plan)
    }
}

#[cfg(test)]
mod tests;
