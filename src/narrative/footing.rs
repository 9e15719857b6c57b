//! The words beside a number that say what it counts.
//!
//! Takes a number's place; gives the noun and verb of a metric that it rests on: `V 信息 共 N 条`, `V N 件 申请`, `V N 条`,
//! `V 微博 N 条`. Knows no channels but those that are things themselves, and judges nothing of the rest of the sentence.

use super::Reader;
use super::channel::Channels;
use super::number::Count;
use super::prose::{Sentence, is_break};
use super::registry::MetricDefinition;
use super::words::Role;

/// A number and the text that may speak of it.
pub(super) struct Place<'p> {
    pub(super) sentence: &'p Sentence,
    pub(super) count: &'p Count,
    pub(super) bound: usize,
}

/// Where a number's words end when one goes left over 共计, 为, 约.
pub(super) struct Stem {
    pub(super) at: usize,
    /// Every place on the way, from the number's start to `at`: a noun may end in what looks like a filler (关注人数).
    pub(super) steps: Vec<usize>,
    pub(super) is_about: bool,
    pub(super) is_at_least: bool,
    pub(super) is_at_most: bool,
}

/// The words that a claim rests on.
pub(super) struct Footing {
    /// Where its first word starts.
    pub(super) start: usize,
    /// Bytes of its noun and of an adjacent verb.
    pub(super) weight: usize,
    pub(super) needs_channel: bool,
    /// The only channel on which its noun counts.
    pub(super) of_channel: Option<usize>,
    /// A channel whose things are counted: 发布微博20条.
    pub(super) thing: Option<Channels>,
}

pub(super) fn stem_of(reader: &Reader, place: &Place) -> Stem {
    let mut stem =
        Stem { at: place.count.start, steps: vec![place.count.start], is_about: false, is_at_least: false, is_at_most: false };
    let is_link = |role: &Role| matches!(role, Role::Filler | Role::About | Role::AtLeast | Role::AtMost);
    while let Some(hit) =
        reader.words.ending(stem.at).find(|it| place.bound <= it.start && reader.words.roles(it).iter().any(is_link))
    {
        stem.is_about |= reader.words.has(hit, Role::About);
        stem.is_at_least |= reader.words.has(hit, Role::AtLeast);
        stem.is_at_most |= reader.words.has(hit, Role::AtMost);
        stem.at = hit.start;
        stem.steps.push(hit.start);
    }
    stem
}

/// `V N(oun) 共 12 U`: a noun ends at the stem, its verb right before it or within the gap.
pub(super) fn noun_before(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
) -> Option<Footing> {
    let words = reader.words;
    let nouns = stem.steps.iter().flat_map(|at| words.ending(*at)).filter(|it| place.bound <= it.start);
    for noun in nouns {
        let of_channel = words.roles(noun).iter().find_map(|role| match role {
            Role::NounOf(it, channel) if *it == metric => Some(*channel),
            _ => None,
        });
        let needs_channel = of_channel.is_some() || words.has(noun, Role::ChannelNoun(metric));
        if !needs_channel && !words.has(noun, Role::Noun(metric)) {
            continue;
        }
        if definition.no_list && is_listed(reader, place.bound, noun.start) {
            return None;
        }
        if definition.verbs.is_empty() {
            return Some(Footing { start: noun.start, weight: noun.end - noun.start, needs_channel, of_channel, thing: None });
        }
        let mut at = skip_back(reader, place.bound, noun.start, Role::Modifier);
        if definition.takes_forms {
            at = skip_forms(reader, place.bound, at);
        }
        // 更新网站信息: the channel stands between the verb and its noun.
        let mut thing = None;
        if definition.needs_total
            && let Some((start, idx)) = channel_ending(reader, place.bound, at)
        {
            at = start;
            thing = Some(Channels::One(idx));
        }
        // 播出 ends in what looks like a modifier.
        let found = verb_before(reader, place.bound, at, metric, definition);
        let Some(verb) = found.or_else(|| verb_before(reader, place.bound, noun.start, metric, definition)) else { continue };
        if words.has(noun, Role::BareNoun(metric)) && verb.1 < at && !words.any(verb.1, noun.end, Role::BareLink(metric)) {
            continue;
        }
        let adjacent = if at <= verb.1 { verb.1 - verb.0 } else { 0 };
        return Some(Footing { start: verb.0, weight: noun.end - noun.start + adjacent, needs_channel, of_channel, thing });
    }
    None
}

/// `V 12 U N(oun)`: a verb ends at the stem, and the noun follows the unit and ends its clause.
pub(super) fn noun_behind(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
) -> Option<Footing> {
    let words = reader.words;
    let is_verb = |role: &Role| matches!(role, Role::Verb(it) | Role::LeadVerb(it) if *it == metric);
    let verb = words.ending(stem.at).find(|it| place.bound <= it.start && words.roles(it).iter().any(is_verb))?;
    if words.ending(stem.at).next().is_some_and(|it| it.start < verb.start && words.has(it, Role::Stop)) {
        return None;
    }
    let noun = noun_after(reader, place, metric, definition.right_gap)?;
    if words.any(place.count.tail, noun.1, Role::Block(metric)) {
        return None;
    }
    Some(Footing {
        start: verb.start,
        weight: verb.end - verb.start + noun.1 - noun.0,
        needs_channel: noun.2,
        of_channel: None,
        thing: None,
    })
}

/// `V 12 U`: a verb ends at the stem, and the clause ends behind the unit.
pub(super) fn verb_alone(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
) -> Option<Footing> {
    if !definition.verb_alone || !ends_clause(&reader.prose.text[place.count.tail..place.sentence.end]) {
        return None;
    }
    let words = reader.words;
    let verb = words.ending(stem.at).find(|it| place.bound <= it.start && words.has(it, Role::Verb(metric)))?;
    if words.ending(stem.at).next().is_some_and(|it| it.start < verb.start && words.has(it, Role::Stop)) {
        return None;
    }
    Some(Footing {
        start: verb.start,
        weight: verb.end - verb.start,
        needs_channel: definition.channels && definition.contexts.is_empty(),
        of_channel: None,
        thing: None,
    })
}

/// `V CH 12 U` of channels that are also what is published or kept: 发布微博20条, 开设公众号2个.
pub(super) fn channel_thing(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
) -> Option<Footing> {
    if definition.channel_things.is_empty() {
        return None;
    }
    let (thing_start, idx) = channel_ending(reader, place.bound, stem.at)?;
    if !definition.channel_things.contains(&reader.reg.channels[idx].id)
        || (definition.no_list && is_listed(reader, place.bound, thing_start))
    {
        return None;
    }
    let at = skip_back(reader, place.bound, thing_start, Role::Modifier);
    let verb = verb_before(reader, place.bound, at, metric, definition)?;
    // What was published must stand right behind its verb; between 开设 and 公众号 may stand whose it is.
    if definition.gap == 0 && verb.1 != at {
        return None;
    }
    Some(Footing {
        start: verb.0,
        weight: stem.at - thing_start,
        needs_channel: false,
        of_channel: None,
        thing: Some(Channels::One(idx)),
    })
}

/// The verb of `metric` nearest before `at`: right there, or within the metric's gap with no break and no list between.
pub(super) fn verb_before(
    reader: &Reader,
    bound: usize,
    at: usize,
    metric: usize,
    definition: &MetricDefinition,
) -> Option<(usize, usize)> {
    let is_verb = |role: &Role| *role == Role::Verb(metric);
    // A longer word that ends here hides the verb: 依申请公开 is no 公开.
    let longest = reader.words.ending(at).next();
    if let Some(hit) = reader.words.ending(at).find(|it| bound <= it.start && reader.words.roles(it).iter().any(is_verb))
        && longest.is_none_or(|it| it.start == hit.start || !reader.words.has(it, Role::Stop))
    {
        return Some((hit.start, hit.end));
    }
    if definition.gap == 0 {
        return None;
    }
    let from = nth_char_before(&reader.prose.text, bound, at, definition.gap);
    let found = reader
        .words
        .between(from, at)
        .filter(|it| reader.words.roles(it).iter().any(is_verb))
        .max_by_key(|it| (it.end, std::cmp::Reverse(it.start)))?;
    let between = &reader.prose.text[found.end..at];
    let is_broken = between.chars().any(|c| is_break(c) && !matches!(c, '(' | ')'))
        || between.replace("12345", "").bytes().any(|it| it.is_ascii_digit());
    let is_list = definition.no_list && between.contains(['、', '和', '及', '与']);
    let is_blocked = reader.words.any(found.end, at, Role::Block(metric));
    (!is_broken && !is_list && !is_blocked).then_some((found.start, found.end))
}

/// The noun that follows the unit within `gap` characters and ends its clause, and whether it needs a channel.
pub(super) fn noun_after(reader: &Reader, place: &Place, metric: usize, gap: usize) -> Option<(usize, usize, bool)> {
    let (words, text) = (reader.words, &reader.prose.text);
    let mut at = place.count.tail;
    if text[at..].starts_with('的') {
        at += '的'.len_utf8();
    }
    while let Some(hit) = words.starting(at).find(|it| words.has(it, Role::Modifier)) {
        at = hit.end;
    }
    for (n, (offset, c)) in text[at..place.sentence.end].char_indices().enumerate() {
        if gap < n || is_break(c) || matches!(c, '、') || c.is_ascii_digit() {
            break;
        }
        for noun in words.starting(at + offset) {
            let needs_channel = words.has(noun, Role::ChannelNoun(metric));
            if (needs_channel || words.has(noun, Role::Noun(metric))) && ends_clause(&text[noun.end..place.sentence.end]) {
                return Some((noun.start, noun.end, needs_channel));
            }
        }
    }
    None
}

/// True where the unit is not the measure of another noun: 公众号2个栏目, 公开3次会议.
pub(super) fn is_rounded_off(reader: &Reader, place: &Place) -> bool {
    let rest = &reader.prose.text[place.count.tail..place.sentence.end];
    let is_loose = place.count.unit.is_some_and(|it| !matches!(reader.reg.units[it].as_str(), "条" | "件" | "篇" | "元"));
    !is_loose
        || ends_clause(rest)
        || reader
            .words
            .starting(place.count.tail)
            .any(|it| reader.words.roles(it).iter().any(|role| matches!(role, Role::Noun(_) | Role::Modifier)))
        || noun_follows(reader, place)
}

/// True where a noun of some metric ends the clause behind the unit: 举办3场专题新闻发布会.
pub(super) fn noun_follows(reader: &Reader, place: &Place) -> bool {
    reader.reg.metrics.iter().enumerate().any(|(metric, it)| noun_after(reader, place, metric, it.right_gap).is_some())
}

/// The channel whose name ends at `at`: where the name starts, and its place in the registry.
pub(super) fn channel_ending(reader: &Reader, bound: usize, at: usize) -> Option<(usize, usize)> {
    reader.words.ending(at).filter(|it| bound <= it.start).find_map(|it| {
        reader.words.roles(it).iter().find_map(|role| if let Role::Channel(idx) = role { Some((it.start, *idx)) } else { None })
    })
}

/// True where the noun at `at` is the last of a list (行政复议、行政诉讼3件), whose number is of all of them.
pub(super) fn is_listed(reader: &Reader, bound: usize, at: usize) -> bool {
    let before = &reader.prose.text[bound..at];
    let inner = before.strip_suffix("申请").or_else(|| before.strip_suffix("提起")).unwrap_or(before);
    let Some(inner) = ["、", "和", "及", "与", "或"].iter().find_map(|it| inner.strip_suffix(it)) else { return false };
    // Directly behind a number the mark parts the items of a list that all have their own numbers.
    !inner.is_empty()
}

pub(super) fn skip_back(reader: &Reader, bound: usize, mut at: usize, role: Role) -> usize {
    while let Some(hit) = reader.words.before(bound, at, role) {
        at = hit.start;
    }
    at
}

/// Goes left over 图解、视频等形式的, where every part is a known word; nowhere where one is not.
fn skip_forms(reader: &Reader, bound: usize, at: usize) -> usize {
    let Some(mut start) = reader.words.before(bound, at, Role::FormEnd).map(|it| it.start) else { return at };
    loop {
        let Some(form) = reader.words.before(bound, start, Role::Form) else { return at };
        let before = &reader.prose.text[bound..form.start];
        match ["、", "和", "及", "与", "以及"].iter().find_map(|it| before.strip_suffix(it)) {
            Some(rest) => start = bound + rest.len(),
            None => return skip_back(reader, bound, form.start, Role::Modifier),
        }
    }
}

pub(super) fn ends_clause(rest: &str) -> bool {
    let Some(c) = rest.chars().next() else { return true };
    is_break(c)
        || c == '、'
        || rest.starts_with("其中")
        || rest.starts_with("均")
        || rest.starts_with("并")
        || rest.starts_with("全部")
}

/// The byte `n` characters before `at`, not before `bound`.
pub(super) fn nth_char_before(text: &str, bound: usize, at: usize, n: usize) -> usize {
    text[bound..at].char_indices().rev().nth(n.saturating_sub(1)).map_or(bound, |(offset, _)| bound + offset)
}
