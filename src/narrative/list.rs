//! Numbers in a list by channel: `其中网站 N 条,微信 N 条`.
//!
//! Takes a number behind another number of the list; gives the channel whose name alone stands between them. The metric is the
//! list's. A list in brackets, 100条(网站60条,微信40条), is read as a whole or not at all. Never goes on with a list in another unit.

use super::Reader;
use super::channel::{Channels, merge, named_channels, named_in_brackets};
use super::footing::{Place, Stem, is_rounded_off, stem_of};
use super::frame::{Claim, Group};
use super::number::Count;
use super::prose::Sentence;
use super::registry::MetricDefinition;
use super::words::Role;

/// Longest name of an organ before a channel's name in a list, in characters.
const LIST_PREFIX_MAX: usize = 14;

/// `CH 12 U` in a list by channel: only names of channels stand between the number before and this one.
pub(super) fn claim_by_channel(
    reader: &Reader,
    place: &Place,
    stem: &Stem,
    metric: usize,
    definition: &MetricDefinition,
    group: Option<&Group>,
) -> Option<Claim> {
    group.filter(|it| it.metric == metric && it.unit == place.count.unit && definition.channels)?;
    let (words, text) = (reader.words, &reader.prose.text);
    let mut from = place.bound;
    let links = ["包括", "分别为", "分别是", "通过", "以及", "在", "和", "及", "由", "并"];
    loop {
        let rest = &text[from..stem.at];
        if let Some(c) = rest.chars().next().filter(|c| matches!(c, ',' | ';' | '、' | ':')) {
            from += c.len_utf8();
        } else if let Some(it) = list_opener(reader, rest).or_else(|| links.into_iter().find(|it| rest.starts_with(*it))) {
            from += it.len();
        } else {
            break;
        }
    }
    // What may follow the name: 平台, 等, the verb and noun of the list's head.
    let mut at = stem.at;
    if let Some(it) = words
        .ending(at)
        .find(|it| from < it.start && (words.has(it, Role::Noun(metric)) || words.has(it, Role::ChannelNoun(metric))))
    {
        at = it.start;
    }
    if let Some(it) = words.ending(at).find(|it| from < it.start && words.has(it, Role::Verb(metric))) {
        at = it.start;
    }
    for suffix in ["等", "平台", "账号", "方面", "渠道", "上", "端"] {
        if let Some(rest) = text[from..at].strip_suffix(suffix) {
            at = from + rest.len();
        }
    }
    let stretch = &text[from..at];
    if stretch.contains([',', ';', ':', '。', '\n']) || stretch.bytes().any(|it| it.is_ascii_digit()) {
        return None;
    }
    let rest = words.starting(from).find(|it| it.end == at && words.has(it, Role::ChannelRest));
    let channels = if rest.is_some() {
        Channels::One(reader.reg.channels.iter().position(|it| it.id == "other")?)
    } else {
        let is_aside = reader.prose.is_aside(place.count.start);
        let named = if is_aside { named_in_brackets(reader, from, stem.at) } else { named_channels(reader, from, stem.at) };
        let (first, last) = (named.first()?, named.last()?);
        let is_prefix_short = text[from..first.start.max(from)].chars().count() <= LIST_PREFIX_MAX;
        let has_noun = words
            .between(from, first.start.max(from))
            .any(|it| words.roles(it).iter().any(|role| matches!(role, Role::Noun(_) | Role::ChannelNoun(_))));
        // Before the names only whose they are, behind them nothing.
        if last.end < at || !is_prefix_short || has_noun || !is_rounded_off(reader, place) {
            return None;
        }
        if text[last.end..stem.at].starts_with('等') {
            Channels::Several(named.iter().filter_map(|it| it.channel).collect())
        } else {
            merge(&named)
        }
    };
    let is_else = words.between(from, stem.at).any(|it| {
        words.roles(it).iter().any(|role| match role {
            Role::Block(idx) => *idx == metric,
            Role::Topic => true,
            _ => false,
        })
    });
    (!is_else).then_some(Claim { metric, channels, weight: stem.at - from })
}

/// The words at the start of `text` that say that a list by channel follows: 其中, 按渠道分.
pub(super) fn list_opener<'r>(reader: &'r Reader, text: &str) -> Option<&'r str> {
    reader.reg.list_openers.iter().map(String::as_str).find(|it| text.starts_with(it))
}

/// The list by channel in brackets right behind its total, 100条(网站60条,微信40条), and where its brackets close.
///
/// `counts` are the numbers behind the total. All the numbers in the brackets are claimed, or none.
pub(super) fn claims_in_brackets(
    reader: &Reader,
    sentence: &Sentence,
    total: &Count,
    counts: &[Count],
    group: &Group,
) -> Option<(Vec<Claim>, usize)> {
    let inner = reader.prose.text[total.tail..sentence.end].strip_prefix('(')?;
    let start = total.tail + '('.len_utf8();
    let len = inner.find(['(', ')'])?;
    let end = start + len;
    if !inner[len..].starts_with(')') {
        return None;
    }
    let definition = &reader.reg.metrics[group.metric];
    let mut bound = start;
    let mut claims = Vec::new();
    for count in counts.iter().take_while(|it| it.start < end) {
        let place = Place { sentence, count, bound };
        let stem = Some(stem_of(reader, &place)).filter(|it| !it.is_at_most)?;
        claims.push(claim_by_channel(reader, &place, &stem, group.metric, definition, Some(group))?);
        bound = count.tail;
    }
    // A single number may be anything of the whole, unless the words say that it is a part.
    let is_list = 2 <= claims.len() || (claims.len() == 1 && list_opener(reader, inner).is_some());
    is_list.then_some((claims, end + ')'.len_utf8()))
}
