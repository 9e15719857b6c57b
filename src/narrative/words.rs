//! Where which word of the registry stands.
//!
//! Takes the folded text; gives the words in it by start and by end, found in one pass. Knows no meaning beyond the words' roles.

use super::registry::NarrativeRegistry;

/// What a word does. The number is the metric's or the channel's place in the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// May stand between a noun or verb and its number: 共计, 为.
    Filler,
    /// 约, 近.
    About,
    /// 超过, 突破.
    AtLeast,
    /// 不足: the number is none that we can state.
    AtMost,
    /// May stand between a verb and its noun: 各类.
    Modifier,
    /// 等形式的: what stands before it are ways in which a thing is done.
    FormEnd,
    /// 图解, 视频: one of those ways.
    Form,
    /// Hides the words inside it: 信息公开 holds no 公开.
    Stop,
    /// 通过, 依托.
    Preposition,
    /// 各种渠道: names no channel.
    AnyWay,
    /// Limits a count to a part.
    Topic,
    /// A column that holds all.
    WholeColumn,
    /// What is not done yet.
    Plan,
    /// 共, 全年: makes a count a total.
    Total,
    /// The same where 主动公开 is not enough.
    StrongTotal,
    /// Sub-heading about all of what is published.
    WholeLead,
    /// Sub-heading under which counts speak of a part.
    PartLead,
    /// 历年.
    Cumulative,
    /// 累计.
    CumulativeUnlessYear,
    /// 全年, 今年.
    ThisYear,
    /// 去年, 上年度.
    LastYear,
    /// What a metric counts.
    Noun(usize),
    /// What a metric counts on a channel only: 文章.
    ChannelNoun(usize),
    /// What a metric counts on one channel only, the second: 办件信息.
    NounOf(usize, usize),
    /// What was done with it.
    Verb(usize),
    /// The same, for numbers whose noun follows.
    LeadVerb(usize),
    /// Noun that may speak of anything.
    BareNoun(usize),
    /// May stand between a verb and a bare noun.
    BareLink(usize),
    /// Must stand before the number.
    Context(usize),
    /// Must not stand beside the number.
    Block(usize),
    /// 未收到.
    ZeroHead(usize),
    /// 政府信息公开申请.
    ZeroNoun(usize),
    /// Makes a denial speak of something else.
    ZeroBlock(usize),
    /// Name of a channel.
    Channel(usize),
    /// 政务新媒体.
    ChannelGroup,
    /// Holds a channel's name and is none: 微信群.
    NoChannel,
    /// 其他, in a list by channel.
    ChannelRest,
}

/// One word in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) start: usize,
    pub(super) end: usize,
    word: usize,
}

/// All words of a text.
pub(super) struct Words<'r> {
    by_end: Vec<Hit>,
    by_start: Vec<Hit>,
    roles: &'r [Vec<Role>],
}

impl<'r> Words<'r> {
    /// Finds the words of `reg` in `text`; words inside a longer word that hides them are left out.
    pub(super) fn find(reg: &'r NarrativeRegistry, text: &str) -> Self {
        let mut by_start: Vec<Hit> = reg
            .automaton
            .find_overlapping_iter(text)
            .map(|it| Hit { start: it.start(), end: it.end(), word: it.pattern().as_usize() })
            .collect();
        by_start.sort_unstable_by_key(|it| (it.start, std::cmp::Reverse(it.end)));
        let hides = |hit: &Hit| reg.roles[hit.word].iter().any(|it| matches!(it, Role::Stop | Role::NoChannel));
        let mut hidden_to: Vec<Hit> = Vec::new();
        by_start.retain(|it| {
            hidden_to.retain(|stop| it.start < stop.end);
            let is_hidden = hidden_to.iter().any(|stop| it.end <= stop.end && it.end - it.start < stop.end - stop.start);
            if !is_hidden && hides(it) {
                hidden_to.push(*it);
            }
            !is_hidden
        });
        let mut by_end = by_start.clone();
        by_end.sort_unstable_by_key(|it| (it.end, it.start));
        Self { by_end, by_start, roles: &reg.roles }
    }

    /// True where `hit` has `role`.
    pub(super) fn has(&self, hit: &Hit, role: Role) -> bool {
        self.roles[hit.word].contains(&role)
    }

    /// The roles of `hit`.
    pub(super) fn roles(&self, hit: &Hit) -> &[Role] {
        &self.roles[hit.word]
    }

    /// Words that end at `at`, the longest first.
    pub(super) fn ending(&self, at: usize) -> impl Iterator<Item = &Hit> {
        let from = self.by_end.partition_point(|it| it.end < at);
        self.by_end[from..].iter().take_while(move |it| it.end == at)
    }

    /// Words that start at `at`, the longest first.
    pub(super) fn starting(&self, at: usize) -> impl Iterator<Item = &Hit> {
        let from = self.by_start.partition_point(|it| it.start < at);
        self.by_start[from..].iter().take_while(move |it| it.start == at)
    }

    /// Words wholly between `start` and `end`, by start, the longest first.
    pub(super) fn between(&self, start: usize, end: usize) -> impl DoubleEndedIterator<Item = &Hit> {
        let from = self.by_start.partition_point(|it| it.start < start);
        let to = self.by_start.partition_point(|it| it.start < end);
        self.by_start[from..to.max(from)].iter().filter(move |it| it.end <= end)
    }

    /// True where a word of `role` stands wholly between `start` and `end`.
    pub(super) fn any(&self, start: usize, end: usize, role: Role) -> bool {
        self.between(start, end).any(|it| self.has(it, role))
    }

    /// The longest word of `role` that ends at `at` and does not begin before `start`.
    pub(super) fn before(&self, start: usize, at: usize, role: Role) -> Option<&Hit> {
        self.ending(at).find(|it| start <= it.start && self.has(it, role))
    }
}
