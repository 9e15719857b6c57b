//! The metrics and channels and the words they are known by.
//!
//! Takes `data/narrative_metrics.toml` and `data/channels.toml`; gives the registry, checked. Never looks at a report.

use std::collections::BTreeMap;
use std::path::Path;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use serde::Deserialize;

use super::words::Role;
use crate::error::{Error, Result};

/// One metric of `data/narrative_metrics.toml`. What the words do is said at the head of that file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is an independent statement of the data file about its metric")]
pub struct MetricDefinition {
    /// Id in the lake.
    pub id: String,
    /// Chinese name.
    pub zh: String,
    /// English name.
    pub en: String,
    /// Units in which it is counted.
    pub units: Vec<String>,
    /// It may be counted by channel.
    pub channels: bool,
    /// The channel of a count that names none (`all`); absent where that is no statement about channels.
    pub whole: Option<String>,
    #[serde(default)]
    pub(super) nouns: Vec<String>,
    #[serde(default)]
    pub(super) channel_nouns: Vec<String>,
    /// Nouns that count on one channel only, being all that it carries.
    #[serde(default)]
    pub(super) nouns_of: Vec<ChannelNouns>,
    #[serde(default)]
    pub(super) verbs: Vec<String>,
    /// Verbs that may stand before a number whose noun follows, where the noun before a number needs none.
    #[serde(default)]
    pub(super) lead_verbs: Vec<String>,
    #[serde(default)]
    pub(super) verb_alone: bool,
    pub(super) gap: usize,
    pub(super) right_gap: usize,
    /// Ways in which it is done may stand between its verb and noun: 发布图解、视频等形式的政策解读.
    #[serde(default)]
    pub(super) takes_forms: bool,
    #[serde(default)]
    pub(super) channel_things: Vec<String>,
    #[serde(default)]
    pub(super) contexts: Vec<String>,
    #[serde(default)]
    pub(super) context_near: bool,
    #[serde(default)]
    pub(super) context_sections: Vec<i32>,
    #[serde(default)]
    pub(super) blocks: Vec<String>,
    /// Nouns that count only with context and with no unknown word before them.
    #[serde(default)]
    pub(super) bare_nouns: Vec<String>,
    #[serde(default)]
    pub(super) bare_links: Vec<String>,
    /// A count without a channel must be called a total.
    #[serde(default)]
    pub(super) needs_total: bool,
    /// A count that a topic limits is none.
    #[serde(default)]
    pub(super) needs_whole: bool,
    #[serde(default)]
    pub(super) no_list: bool,
    #[serde(default)]
    pub(super) stock: bool,
    #[serde(default)]
    pub(super) unit_optional: bool,
    /// The unit that the metric is written in, where its unit words all mean the same (an application is a 件, a 条, a 宗).
    #[serde(default)]
    pub(super) written_unit: Option<String>,
    #[serde(default)]
    pub(super) channel_adjacent: bool,
    #[serde(default)]
    pub(super) zero_heads: Vec<String>,
    #[serde(default)]
    pub(super) zero_nouns: Vec<String>,
    #[serde(default)]
    pub(super) zero_blocks: Vec<String>,
}

/// What a metric counts on one channel.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChannelNouns {
    pub(super) channel: String,
    pub(super) nouns: Vec<String>,
}

/// One channel of `data/channels.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelDefinition {
    /// Id in the lake.
    pub id: String,
    /// Chinese name.
    pub zh: String,
    /// English name.
    pub en: String,
    /// What reports call it.
    pub names: Vec<String>,
    /// It comes out in issues: what is counted behind them stands in them.
    #[serde(default)]
    pub(super) issues: bool,
}

/// The registry of metrics and channels.
#[derive(Debug, Clone)]
pub struct NarrativeRegistry {
    /// The metrics, in the file's order.
    pub metrics: Vec<MetricDefinition>,
    /// The channels, in the file's order.
    pub channels: Vec<ChannelDefinition>,
    pub(super) units: Vec<String>,
    pub(super) issue_units: Vec<String>,
    pub(super) issue_verbs: Vec<String>,
    pub(super) list_openers: Vec<String>,
    /// Each word's roles, by the automaton's pattern number.
    pub(super) roles: Vec<Vec<Role>>,
    pub(super) automaton: AhoCorasick,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MetricsFile {
    units: Vec<String>,
    fillers: Vec<String>,
    about_before: Vec<String>,
    at_least_before: Vec<String>,
    at_most_before: Vec<String>,
    modifiers: Vec<String>,
    forms: Vec<String>,
    form_ends: Vec<String>,
    stops: Vec<String>,
    prepositions: Vec<String>,
    any_way: Vec<String>,
    topics: Vec<String>,
    whole_columns: Vec<String>,
    plans: Vec<String>,
    totals: Vec<String>,
    strong_totals: Vec<String>,
    whole_leads: Vec<String>,
    part_leads: Vec<String>,
    cumulative: Vec<String>,
    cumulative_unless_year: Vec<String>,
    this_year: Vec<String>,
    last_year: Vec<String>,
    metric: Vec<MetricDefinition>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChannelsFile {
    groups: Vec<String>,
    not_channels: Vec<String>,
    rest: Vec<String>,
    list_openers: Vec<String>,
    issue_units: Vec<String>,
    issue_verbs: Vec<String>,
    channel: Vec<ChannelDefinition>,
}

impl NarrativeRegistry {
    /// The registry built into the program.
    ///
    /// # Errors
    /// * `data/narrative_metrics.toml` or `data/channels.toml` does not parse or has unknown keys
    /// * an id comes twice, a metric has neither nouns nor verbs, or names a unit or channel that is not there
    /// * a word is empty or not in the form in which words are compared
    pub fn embedded() -> Result<Self> {
        let (metrics, channels) = (Path::new("data/narrative_metrics.toml"), Path::new("data/channels.toml"));
        let metrics_file: MetricsFile = toml::from_str(include_str!("../../data/narrative_metrics.toml"))
            .map_err(|cause| Error::definition(metrics, "cannot read the metrics").cause(cause))?;
        let channels_file: ChannelsFile = toml::from_str(include_str!("../../data/channels.toml"))
            .map_err(|cause| Error::definition(channels, "cannot read the channels").cause(cause))?;
        check_ids(&metrics_file, &channels_file).map_err(|message| Error::definition(metrics, message))?;
        let lexicon = lexicon_of(&metrics_file, &channels_file);
        if let Some(word) = lexicon.keys().find(|it| it.is_empty() || **it != super::prose::fold_word(it)) {
            return Err(Error::definition(metrics, format!("the word `{word}` is not folded")));
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(lexicon.keys())
            .map_err(|cause| Error::definition(metrics, "cannot search for the words").cause(cause))?;
        let roles = lexicon.into_values().collect();
        let mut list_openers = channels_file.list_openers;
        list_openers.sort_by_key(|it| std::cmp::Reverse(it.len()));
        Ok(Self {
            metrics: metrics_file.metric,
            channels: channels_file.channel,
            units: metrics_file.units,
            issue_units: channels_file.issue_units,
            issue_verbs: channels_file.issue_verbs,
            list_openers,
            roles,
            automaton,
        })
    }
}

fn check_ids(metrics: &MetricsFile, channels: &ChannelsFile) -> std::result::Result<(), String> {
    let mut ids: Vec<&str> = channels.channel.iter().map(|it| it.id.as_str()).collect();
    ids.extend(["all", "several"]);
    for it in &metrics.metric {
        ids.push(&it.id);
        if it.nouns.is_empty() {
            return Err(format!("metric {} has no nouns", it.id));
        }
        if let Some(unit) = it.units.iter().find(|unit| !metrics.units.contains(unit)) {
            return Err(format!("metric {} is counted in an unknown unit {unit}", it.id));
        }
        let mut named = it.channel_things.iter().chain(it.nouns_of.iter().map(|of| &of.channel));
        if let Some(name) = named.find(|name| !channels.channel.iter().any(|channel| channel.id == **name)) {
            return Err(format!("metric {} names an unknown channel {name}", it.id));
        }
    }
    ids.sort_unstable();
    match ids.windows(2).find(|it| it[0] == it[1]) {
        Some(it) => Err(format!("the id {} comes twice", it[0])),
        None => Ok(()),
    }
}

/// All words with their roles, sorted, so that the automaton is the same every time.
fn lexicon_of<'f>(metrics: &'f MetricsFile, channels: &'f ChannelsFile) -> BTreeMap<&'f str, Vec<Role>> {
    let mut lexicon: BTreeMap<&str, Vec<Role>> = BTreeMap::new();
    let mut add = |list: &'f [String], role: Role| {
        for word in list {
            lexicon.entry(word).or_default().push(role);
        }
    };
    add(&metrics.fillers, Role::Filler);
    add(&metrics.about_before, Role::About);
    add(&metrics.at_least_before, Role::AtLeast);
    add(&metrics.at_most_before, Role::AtMost);
    add(&metrics.modifiers, Role::Modifier);
    add(&metrics.forms, Role::Form);
    add(&metrics.form_ends, Role::FormEnd);
    add(&metrics.stops, Role::Stop);
    add(&metrics.prepositions, Role::Preposition);
    add(&metrics.any_way, Role::AnyWay);
    add(&metrics.topics, Role::Topic);
    add(&metrics.whole_columns, Role::WholeColumn);
    add(&metrics.plans, Role::Plan);
    add(&metrics.totals, Role::Total);
    add(&metrics.strong_totals, Role::StrongTotal);
    add(&metrics.whole_leads, Role::WholeLead);
    add(&metrics.part_leads, Role::PartLead);
    add(&metrics.cumulative, Role::Cumulative);
    add(&metrics.cumulative_unless_year, Role::CumulativeUnlessYear);
    add(&metrics.this_year, Role::ThisYear);
    add(&metrics.last_year, Role::LastYear);
    for (idx, it) in metrics.metric.iter().enumerate() {
        add(&it.nouns, Role::Noun(idx));
        add(&it.channel_nouns, Role::ChannelNoun(idx));
        for of in &it.nouns_of {
            // The ids were checked.
            let channel = channels.channel.iter().position(|channel| channel.id == of.channel);
            add(&of.nouns, channel.map_or(Role::ChannelNoun(idx), |channel| Role::NounOf(idx, channel)));
        }
        add(&it.verbs, Role::Verb(idx));
        add(&it.lead_verbs, Role::LeadVerb(idx));
        add(&it.bare_nouns, Role::BareNoun(idx));
        add(&it.bare_links, Role::BareLink(idx));
        add(&it.contexts, Role::Context(idx));
        add(&it.blocks, Role::Block(idx));
        add(&it.zero_heads, Role::ZeroHead(idx));
        add(&it.zero_nouns, Role::ZeroNoun(idx));
        add(&it.zero_blocks, Role::ZeroBlock(idx));
    }
    add(&channels.groups, Role::ChannelGroup);
    add(&channels.not_channels, Role::NoChannel);
    add(&channels.rest, Role::ChannelRest);
    for (idx, it) in channels.channel.iter().enumerate() {
        add(&it.names, Role::Channel(idx));
    }
    lexicon
}
