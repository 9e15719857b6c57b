//! The prose of a report and the numbers that it states.
//!
//! Takes sentences of `data/synth/prose.toml`, gives paragraphs; a metric is noted in the moment its sentence is written.

use std::collections::BTreeMap;

use super::fault::{Fault, Slip};
use super::figures::Figures;
use super::look::Look;
use super::organ::Organ;
use super::rng::Rng;
use super::words::{Count, Sentence, Words};

/// A number that a reader has to find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stated {
    pub(super) metric: String,
    /// Nothing where the metric has no channel.
    pub(super) channel: String,
    pub(super) value: i64,
    pub(super) unit: String,
}

/// The prose of a report, by section.
#[derive(Debug, Clone, Default)]
pub(super) struct Prose {
    pub(super) intro: String,
    /// Headings of topics and their paragraphs.
    pub(super) topics: Vec<(String, String)>,
    pub(super) fifth: Vec<String>,
    pub(super) sixth: String,
    pub(super) stated: Vec<Stated>,
}

struct Story<'a> {
    organ: &'a Organ<'a>,
    rng: Rng,
    slots: BTreeMap<&'static str, String>,
    stated: Vec<Stated>,
}

/// Writes the prose.
pub(super) fn write(
    words: &Words,
    organ: &Organ<'_>,
    year: i32,
    look: &Look,
    figures: &Figures,
    fault: &Fault,
    rng: &Rng,
) -> Prose {
    let mut rng = rng.fork("prose");
    let local = rng.between(2_100_000, 8_899_999);
    // Where the code is not known none is made up.
    let tel = if organ.place.phone.is_empty() { format!("6{local}") } else { format!("{}-{local}", organ.place.phone) };
    let slots = BTreeMap::from([
        ("name", organ.name.clone()),
        ("we", organ.we.clone()),
        ("site", organ.site.clone()),
        ("year", year.to_string()),
        ("last", (year - 1).to_string()),
        ("f", organ.focus.to_owned()),
        ("tel", tel),
        ("post", format!("{}{:04}", organ.place.post, rng.between(0, 9999))),
    ]);
    let mut story = Story { organ, rng, slots, stated: Vec::new() };
    let prose = &words.prose;
    let intro = story.pick(&prose.intros);
    let mut topics = Vec::new();
    for (i, topic) in prose.topics.iter().enumerate() {
        let mut text = String::new();
        if i == 0 {
            let main = story.rng.index(prose.main.len());
            text += &story.sentence(&prose.main[main]);
        }
        if i == 1 {
            text += &story.applications(words, figures, fault);
        }
        let all: Vec<&Sentence> = prose.sentence.iter().filter(|it| it.topic == i + 1).collect();
        let (first, n) = (story.rng.index(all.len()), story.rng.between(1, 3) as usize);
        for sentence in all.iter().cycle().skip(first).take(n) {
            text += &story.sentence(sentence);
        }
        topics.push((format!("（{}）{topic}", numeral(i)), text));
    }
    let fifth = vec![
        story.pick(&prose.problems) + &story.pick(&prose.problems_more),
        story.pick(&prose.remedies) + &story.pick(&prose.remedies_more),
    ];
    // A report that breaks off states no fees.
    let sixth = if fault.slip == Slip::CutOff {
        String::new()
    } else if look.form == "2021" && story.rng.chance(60) {
        story.fees(&prose.fees)
    } else {
        story.pick(&prose.nothing)
    };
    Prose { intro, topics, fifth, sixth, stated: story.stated }
}

/// 一, 二, ...
pub(super) fn numeral(index: usize) -> char {
    ['一', '二', '三', '四', '五', '六', '七', '八'][index % 8]
}

impl Story<'_> {
    fn pick(&mut self, from: &[String]) -> String {
        let text = self.rng.pick(from).clone();
        self.fill(&text, &BTreeMap::new())
    }

    /// The text with its braces filled in.
    fn fill(&self, text: &str, numbers: &BTreeMap<&str, i64>) -> String {
        let mut out = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            out += before;
            match numbers.get(name) {
                Some(number) => out += &number.to_string(),
                None => out += self.slots.get(name).map_or("", String::as_str),
            }
            rest = after;
        }
        out + rest
    }

    fn state(&mut self, metric: &str, channel: &str, value: i64, unit: &str) {
        self.stated.push(Stated { metric: metric.to_owned(), channel: channel.to_owned(), value, unit: unit.to_owned() });
    }

    fn sentence(&mut self, sentence: &Sentence) -> String {
        let mut numbers: BTreeMap<&str, i64> = BTreeMap::new();
        for (name, middle) in &sentence.numbers {
            // Small counts (meetings, trainings) hardly depend on the size of an organ.
            let middle = if *middle < 50 { *middle } else { (middle * self.organ.size / 100).max(9) };
            numbers.insert(name, self.rng.heavy(middle).max(2));
        }
        let total = numbers.values().sum();
        numbers.insert("t", total);
        for [metric, channel, number, unit] in &sentence.metrics {
            self.state(metric, channel, numbers.get(number.as_str()).copied().unwrap_or(0), unit);
        }
        self.fill(&sentence.text, &numbers)
    }

    fn count(&mut self, counts: &[Count], is_zero: bool, numbers: &BTreeMap<&str, i64>) -> String {
        let fitting: Vec<&Count> = counts.iter().filter(|it| it.zero == is_zero).collect();
        let chosen = *self.rng.pick(&fitting);
        for [metric, number, unit] in &chosen.metrics {
            self.state(metric, "", numbers.get(number.as_str()).copied().unwrap_or(0), unit);
        }
        self.fill(&chosen.text, numbers)
    }

    /// What came in and what was contested, as the tables have it; before there were tables this is all that is said.
    fn applications(&mut self, words: &Words, figures: &Figures, fault: &Fault) -> String {
        let total = words.forms.applications.columns.len() - 1;
        let three = &figures.three;
        let (handled, carried_out) = (three[three.len() - 2][total], three[three.len() - 1][total]);
        let received = three[0][total] + if fault.slip == Slip::ProseDiffers { 2 } else { 0 };
        let natural = three[0][0].min(received);
        let numbers =
            BTreeMap::from([("received", received), ("handled", handled), ("carried_out", carried_out), ("natural", natural)]);
        let mut text = self.count(&words.prose.applications, received == 0, &numbers);
        let (reviews, lawsuits) = (figures.four[0][4], figures.four[1][4] + figures.four[2][4]);
        if self.rng.chance(60) {
            let numbers = BTreeMap::from([("reviews", reviews), ("lawsuits", lawsuits)]);
            text += &self.count(&words.prose.proceedings, reviews + lawsuits == 0, &numbers);
        }
        text
    }

    fn fees(&mut self, fees: &[Count]) -> String {
        let is_zero = self.organ.size < 100 || self.rng.chance(50);
        let fee = if is_zero { 0 } else { self.rng.between(2, 60) * 100 };
        let numbers = BTreeMap::from([("a", fee), ("b", self.rng.between(1, 6))]);
        self.count(fees, is_zero, &numbers)
    }
}
