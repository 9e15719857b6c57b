//! What a number counts.
//!
//! Takes the numbers of a sentence; gives those that a metric's words claim, with their channels. A number is claimed by what stands
//! right beside it: `主动公开 政府信息 共 N 条`, `收到 N 件 申请`, `通过 CH 发布 N 条`, and in a list by channel `CH N 条`.
//! Never claims a number in a title or in quotes, nor one that two metrics could claim equally; in brackets only a list by channel.

use super::channel::{Channels, channels_of, clause_start, issued_channel, merge, named_channels};
use super::footing::Stem;
use super::footing::{Footing, Place, channel_thing, is_rounded_off, noun_after, noun_before, noun_behind, stem_of, verb_alone};
use super::list::{claim_by_channel, claims_in_brackets};
use super::number::Count;
use super::prose::Sentence;
use super::registry::MetricDefinition;
use super::words::Role;
use super::{Reader, Reading};

/// A list by channel that may go on.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) metric: usize,
    pub(super) unit: Option<usize>,
    pub(super) number: usize,
}

/// A claim of a metric on a number.
pub(super) struct Claim {
    pub(super) metric: usize,
    pub(super) channels: Channels,
    /// Bytes of the words that make it; the longest claim wins.
    pub(super) weight: usize,
}

/// Reads the counts of one sentence. `group` is the list by channel that the sentence goes on with.
pub(super) fn read_counts(
    reader: &Reader,
    sentence: &Sentence,
    counts: &[Count],
    group: &mut Option<Group>,
    readings: &mut Vec<Reading>,
) {
    // Nothing before `bound` speaks of the next number: it was said of another.
    let mut bound = sentence.start;
    for (idx, count) in counts.iter().enumerate() {
        if reader.prose.is_enclosed(count.start) {
            continue;
        }
        let place = Place { sentence, count, bound };
        if let Some(claim) = claim_of(reader, &place, group.as_ref(), readings) {
            push_reading(reader, &place, &claim, group, readings);
            bound = count.tail;
            let is_total = matches!(claim.channels, Channels::Whole | Channels::Several(_));
            let rest = &counts[idx + 1..];
            let list = group.as_ref().filter(|it| is_total && it.metric == claim.metric);
            if let Some((claims, end)) = list.and_then(|it| claims_in_brackets(reader, sentence, count, rest, it)) {
                for (count, claim) in rest.iter().zip(&claims) {
                    push_reading(reader, &Place { sentence, count, bound }, claim, group, readings);
                    bound = count.tail;
                }
                bound = end;
                *group = None;
            }
        } else if count.unit.is_some() {
            bound = count.tail;
        }
    }
}

fn claim_of(reader: &Reader, place: &Place, group: Option<&Group>, readings: &[Reading]) -> Option<Claim> {
    let stem = stem_of(reader, place);
    let clause = clause_start(reader, place.bound, place.count.start);
    if stem.is_at_most || reader.is_planned(clause, place.count.start) {
        return None;
    }
    let mut best: Option<Claim> = None;
    for (metric, definition) in reader.reg.metrics.iter().enumerate() {
        let fits_unit = match place.count.unit {
            Some(unit) => definition.units.contains(&reader.reg.units[unit]),
            None => definition.unit_optional && place.count.is_scaled,
        };
        if !fits_unit {
            continue;
        }
        let claim = claim_by_words(reader, place, &stem, metric, definition, readings);
        let Some(claim) = claim.or_else(|| claim_by_channel(reader, place, &stem, metric, definition, group)) else { continue };
        // The registry's order decides between equals: 受理答复 counts what was received.
        if best.as_ref().is_none_or(|it| it.weight < claim.weight) {
            best = Some(claim);
        }
    }
    best.filter(|it| it.channels != Channels::Unclear)
}

fn claim_by_words(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
    readings: &[Reading],
) -> Option<Claim> {
    let footing = noun_before(reader, place, stem, metric, definition)
        .or_else(|| noun_behind(reader, place, stem, metric, definition))
        .or_else(|| verb_alone(reader, place, stem, metric, definition))
        .or_else(|| channel_thing(reader, place, stem, metric, definition))?;
    let (sentence, words) = (place.sentence, reader.words);
    let clause = clause_start(reader, place.bound, footing.start);
    if !is_rounded_off(reader, place) {
        return None;
    }
    if words.any(clause, place.count.start, Role::Block(metric)) {
        return None;
    }
    if !definition.contexts.is_empty() && !has_context(reader, place, &footing, metric, definition) {
        return None;
    }
    let mut channels = match &footing.thing {
        Some(thing) => thing.clone(),
        None if !definition.channels => Channels::Whole,
        None if definition.channel_adjacent => adjacent_channel(reader, place.bound, footing.start)?,
        None if metric_is_of_channel_itself(definition) => Channels::Whole,
        None => match channels_of(reader, place.bound, footing.start) {
            Channels::Whole => {
                issued_channel(reader, sentence.start, place.bound, footing.start).map_or(Channels::Whole, Channels::One)
            }
            channels => channels,
        },
    };
    let is_elsewhere = footing.of_channel.is_some_and(|it| channels != Channels::One(it));
    if is_elsewhere || (footing.needs_channel && channels == Channels::Whole) {
        return None;
    }
    if definition.needs_whole {
        let from = topic_start(reader, place.bound, footing.start);
        let is_column = words.any(from, footing.start, Role::WholeColumn);
        let is_part = words
            .between(from, place.count.start)
            .any(|it| words.has(it, Role::Topic) && !(is_column && reader.prose.text[it.start..it.end].contains('栏')));
        if is_part {
            return None;
        }
    }
    if definition.needs_total && channels == Channels::Whole {
        // Channels named before another number: 公众号1个,发布信息20条.
        let is_of_channel = !named_channels(reader, sentence.start, place.bound).is_empty();
        if is_of_channel || !is_total(reader, place, &footing, definition) {
            channels = Channels::Unclear;
        }
    }
    // Behind 其中, or behind a number of the same metric, a count without a channel is a part of it.
    if channels == Channels::Whole {
        let is_second = readings
            .iter()
            .rev()
            .take_while(|it| it.sentence == sentence.number)
            .any(|it| it.order == metric && it.metric.channel.as_deref() != Some("several"));
        let before = &reader.prose.text[sentence.start..place.count.start];
        let sums_up = words.any(clause, place.count.start, Role::Total) && !before.contains("其中");
        let is_part = definition.channels && before.contains("其中") && !is_other_year(reader, place);
        if is_part || (is_second && !sums_up && !is_other_year(reader, place)) {
            return None;
        }
    }
    Some(Claim { metric, channels, weight: footing.weight })
}

/// True where a year of its own stands between the number before and this one: 2019年100条,2020年200条.
fn is_other_year(reader: &Reader, place: &Place) -> bool {
    let text = &reader.prose.text[place.bound..place.count.start];
    text.match_indices('年').any(|(offset, _)| 4 <= offset && text.as_bytes()[offset - 4..offset].iter().all(u8::is_ascii_digit))
}

/// Accounts are channels: 政务新媒体 names what is counted, not where.
fn metric_is_of_channel_itself(definition: &MetricDefinition) -> bool {
    definition.stock && !definition.channel_adjacent
}

fn push_reading(reader: &Reader, place: &Place, claim: &Claim, group: &mut Option<Group>, readings: &mut Vec<Reading>) {
    let (reg, count, sentence) = (reader.reg, place.count, place.sentence);
    let definition = &reg.metrics[claim.metric];
    let mut metric = reader.metric(claim.metric, sentence, count.start, count.end, count.value);
    (metric.channel, metric.channels) = claim.channels.columns(reg, definition.whole.as_deref());
    metric.unit = count.unit.map(|it| definition.written_unit.clone().unwrap_or_else(|| reg.units[it].clone()));
    let stem = stem_of(reader, place);
    metric.qualifier = match () {
        () if stem.is_at_least || count.is_at_least => "at_least",
        () if stem.is_about || count.is_about => "about",
        () => "exact",
    };
    let is_total = matches!(claim.channels, Channels::Whole | Channels::Several(_));
    let mut in_group = None;
    if definition.channels {
        let goes_on =
            group.as_ref().filter(|it| it.metric == claim.metric && it.unit == count.unit && claim.channels != Channels::Whole);
        let number = goes_on.map_or(readings.len(), |it| it.number);
        let opens = goes_on.is_none();
        in_group = Some((number, opens && is_total));
        *group = Some(Group { metric: claim.metric, unit: count.unit, number });
    }
    readings.push(Reading { metric, order: claim.metric, group: in_group, sentence: sentence.number });
}

/// A channel whose name ends where the noun starts: 微博粉丝, 微信公众号用户.
fn adjacent_channel(reader: &Reader, bound: usize, noun_start: usize) -> Option<Channels> {
    let clause = clause_start(reader, bound, noun_start);
    let named = named_channels(reader, clause, noun_start);
    let last = named.last()?;
    let between = &reader.prose.text[last.end..noun_start];
    let is_near =
        ["", "的", "总", "账号", "平台", "关注", "累计", "账号总", "平台总", "拥有", "有", "现有", "共有"].contains(&between);
    let is_one = named.len() == 1 && last.channel.is_some();
    (is_near && is_one).then(|| merge(&named))
}

fn has_context(reader: &Reader, place: &Place, footing: &Footing, metric: usize, definition: &MetricDefinition) -> bool {
    let role = Role::Context(metric);
    if definition.context_sections.contains(&place.sentence.section) {
        return true;
    }
    if definition.context_near {
        return reader.words.any(clause_start(reader, place.bound, footing.start), place.count.start, role)
            || reader.words.any(place.count.tail, place.sentence.end.min(place.count.tail + 48), role)
                && footing.weight > 0
                && noun_after(reader, place, metric, definition.right_gap).is_some();
    }
    let lead = place.sentence.lead.is_some_and(|(start, end)| reader.words.any(start, end, role));
    lead || reader.words.any(place.sentence.start, place.count.start, role)
        || noun_after(reader, place, metric, definition.right_gap).is_some_and(|it| reader.words.any(place.count.tail, it.1, role))
}

/// A count without a channel is the total only where the text says so and the passage does not speak of a part.
fn is_total(reader: &Reader, place: &Place, footing: &Footing, definition: &MetricDefinition) -> bool {
    let clause = clause_start(reader, place.bound, footing.start);
    let is_part_lead = place.sentence.lead.is_some_and(|(start, end)| reader.words.any(start, end, Role::PartLead));
    let is_whole_lead = place.sentence.lead.is_none_or(|(start, end)| reader.words.any(start, end, Role::WholeLead));
    // 主动公开 and 各类 make a total only of what is published.
    let role = if is_whole_lead && definition.channels { Role::Total } else { Role::StrongTotal };
    !is_part_lead
        && (reader.words.any(clause, place.count.start, role) || reader.words.any(place.bound, place.count.start, Role::ThisYear))
}

/// Start of what may say that the count is of a part: the sentence's part behind the last ; or number.
fn topic_start(reader: &Reader, bound: usize, at: usize) -> usize {
    reader.prose.text[bound..at].rfind(';').map_or(bound, |offset| bound + offset + 1)
}
