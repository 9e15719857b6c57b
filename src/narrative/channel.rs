//! On which channel something was published.
//!
//! Takes a stretch of folded text; gives the channels that it names. Says `Unclear` where a channel is meant that no name fits.

use super::Reader;
use super::registry::NarrativeRegistry;
use super::words::Role;

/// Most characters between the closing quote of an account's name and the verb said of it.
const ACCOUNT_GAP_MAX: usize = 7;

/// What a stretch of text says of channels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Channels {
    /// Nothing: the number is the whole.
    Whole,
    /// One, by its place in the registry.
    One(usize),
    /// Several that share one number, in the registry's order; none where only 政务新媒体 is said.
    Several(Vec<usize>),
    /// It names a way to publish that is none of ours, or could be read in two ways.
    Unclear,
}

impl Channels {
    /// The columns `channel` and `channels`; `whole` is what the metric says for the whole.
    pub(super) fn columns(&self, reg: &NarrativeRegistry, whole: Option<&str>) -> (Option<String>, Option<String>) {
        match self {
            Self::Whole | Self::Unclear => (whole.map(str::to_owned), None),
            Self::One(idx) => (Some(reg.channels[*idx].id.clone()), None),
            Self::Several(list) => {
                let ids: Vec<&str> = list.iter().map(|idx| reg.channels[*idx].id.as_str()).collect();
                (Some("several".to_owned()), (!ids.is_empty()).then(|| ids.join("+")))
            }
        }
    }
}

/// A channel's name in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Place in the registry; `None` for 政务新媒体.
    pub(super) channel: Option<usize>,
}

/// The channels named between `start` and `end`, those in brackets and titles left out.
///
/// Names in quotes are names of accounts (“某某发布”) and count only where nothing outside quotes does.
pub(super) fn named_channels(reader: &Reader, start: usize, end: usize) -> Vec<Named> {
    named_where(reader, start, end, |at| !reader.prose.is_aside(at))
}

/// The same for a stretch that stands in brackets.
pub(super) fn named_in_brackets(reader: &Reader, start: usize, end: usize) -> Vec<Named> {
    named_where(reader, start, end, |at| !reader.prose.is_titled(at))
}

fn named_where(reader: &Reader, start: usize, end: usize, counts: impl Fn(usize) -> bool) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let mut at = start;
    for hit in reader.words.between(start, end) {
        if hit.start < at || !counts(hit.start) {
            continue;
        }
        let channel = reader.words.roles(hit).iter().find_map(|it| match it {
            Role::Channel(idx) => Some(Some(Some(*idx))),
            Role::ChannelGroup => Some(Some(None)),
            Role::NoChannel => Some(None),
            _ => None,
        });
        let Some(channel) = channel else { continue };
        at = hit.end;
        if let Some(channel) = channel {
            found.push(Named { start: hit.start, end: hit.end, channel });
        }
    }
    if found.iter().any(|it| !reader.prose.is_quoted(it.start)) {
        found.retain(|it| !reader.prose.is_quoted(it.start));
    }
    found
}

/// The channels of a list of names, without doubles.
pub(super) fn merge(named: &[Named]) -> Channels {
    let mut list: Vec<usize> = named.iter().filter_map(|it| it.channel).collect();
    list.sort_unstable();
    list.dedup();
    match list.as_slice() {
        [] if named.is_empty() => Channels::Whole,
        // 微信等政务新媒体 is more than the one that is named.
        [idx] if named.iter().all(|it| it.channel.is_some()) => Channels::One(*idx),
        _ => Channels::Several(list),
    }
}

/// The channels of a list between `start` and `end` that may name others beside those that we know.
///
/// 政府网站等平台 is more than the website, and so is 某某网、政府网站: the number is not the one channel's.
fn merge_list(reader: &Reader, start: usize, end: usize, named: &[Named]) -> Channels {
    let merged = merge(named);
    let (Channels::One(idx), Some(first), Some(last)) = (&merged, named.first(), named.last()) else { return merged };
    let behind = &reader.prose.text[last.end..end];
    let by = reader.words.between(start, first.start).rfind(|it| reader.words.has(it, Role::Preposition));
    let has_unknown = by.is_some_and(|it| reader.prose.text[it.end..first.start].contains('、'))
        || behind.contains('、')
        || behind.contains(['和', '及', '与']);
    if behind.starts_with('等') || behind.starts_with("平台等") || has_unknown { Channels::Several(vec![*idx]) } else { merged }
}

/// The channels on which what the verb at `verb_start` says was done; nothing before `start` is looked at.
///
/// The clause of the verb decides. Where it names none, an earlier clause of the sentence does with 通过, 依托 and the like; an
/// earlier clause that names a channel in another way leaves it unclear.
pub(super) fn channels_of(reader: &Reader, start: usize, verb_start: usize) -> Channels {
    let clause = clause_start(reader, start, verb_start);
    let named = named_channels(reader, clause, verb_start);
    if !named.is_empty() {
        return if is_for_each(reader, verb_start) { Channels::Unclear } else { merge_list(reader, clause, verb_start, &named) };
    }
    // “某某发布”推送: an account whose channel is not said.
    if ends_with_account(&reader.prose.text[clause..verb_start]) {
        return Channels::Unclear;
    }
    let is_by = |from: usize, to: usize| reader.words.between(from, to).any(|it| reader.words.has(it, Role::Preposition));
    let is_any = |from: usize, to: usize| reader.words.any(from, to, Role::AnyWay);
    if is_by(clause, verb_start) || says_place(&reader.prose.text[clause..verb_start]) {
        return if is_any(clause, verb_start) { Channels::Whole } else { Channels::Unclear };
    }
    let mut end = clause;
    while start < end {
        // Over the mark that ends the earlier clause.
        let mark = reader.prose.chars_before(end).next().unwrap_or(' ');
        let inner = end - mark.len_utf8();
        if mark == ';' || inner <= start {
            break;
        }
        let from = clause_start(reader, start, inner);
        let named = named_channels(reader, from, inner);
        if !named.is_empty() {
            let says_by = named.first().is_some_and(|first| is_by(from, first.start));
            return if says_by && !is_for_each(reader, verb_start) {
                merge_list(reader, from, inner, &named)
            } else {
                Channels::Unclear
            };
        }
        if is_by(from, inner) && !is_any(from, inner) {
            return Channels::Unclear;
        }
        end = from;
    }
    Channels::Whole
}

/// The periodical whose issues were counted right before: 政府公报出版12期,刊登文件30件.
///
/// `bound` is the end of the number before, `verb_start` where the verb of the next one starts.
pub(super) fn issued_channel(reader: &Reader, sentence_start: usize, bound: usize, verb_start: usize) -> Option<usize> {
    let (reg, text) = (reader.reg, &reader.prose.text);
    let between = text[bound..verb_start].trim_start_matches([',', ';', '、']);
    let is_next = ["", "共", "共计", "总计", "合计", "累计", "全年", "全年共"].contains(&between);
    let prints = reg.issue_verbs.iter().any(|it| text[verb_start..].starts_with(it.as_str()));
    let counts_issues = reg.issue_units.iter().any(|it| text[sentence_start..bound].ends_with(it.as_str()));
    if !(is_next && prints && counts_issues) {
        return None;
    }
    // Its name may stand in 《》; a second channel leaves open where the things were printed.
    let mut named = reader.words.between(sentence_start, bound).flat_map(|it| reader.words.roles(it)).filter_map(|it| match it {
        Role::Channel(idx) => Some(*idx),
        _ => None,
    });
    let first = named.next()?;
    (reg.channels[first].issues && named.all(|it| it == first)).then_some(first)
}

/// True where a name in quotes, other than a number such as “12345”, is what the verb is said of.
fn ends_with_account(clause: &str) -> bool {
    let Some(close) = clause.rfind(['”', '"', '」']) else { return false };
    let Some(open) = clause[..close].rfind(['“', '"', '「']) else { return false };
    let is_number = clause[open..close].chars().skip(1).all(|c| c.is_ascii_digit());
    !is_number && clause[close..].chars().count() <= ACCOUNT_GAP_MAX
}

/// 在…平台, 在…栏: a place to publish.
fn says_place(clause: &str) -> bool {
    clause
        .find('在')
        .is_some_and(|at| ["平台", "栏", "网", "页面", "系统", "报", "号", "端", "上"].iter().any(|it| clause[at..].contains(it)))
}

/// 各发布20条, 分别发布20条: each channel has its own number.
fn is_for_each(reader: &Reader, verb_start: usize) -> bool {
    let before = &reader.prose.text[..verb_start];
    before.ends_with('各') || before.ends_with("分别") || before.ends_with("均")
}

/// Start of the clause that `at` stands in, not before `start`. A comma between names of channels is no end of a clause.
pub(super) fn clause_start(reader: &Reader, start: usize, at: usize) -> usize {
    let text = &reader.prose.text[start..at];
    let mark = text
        .char_indices()
        .rev()
        .find(|(offset, c)| matches!(c, ',' | ';' | ':' | '\n' | '。') && !reader.prose.is_enclosed(start + offset));
    mark.map_or(start, |(offset, c)| start + offset + c.len_utf8())
}
