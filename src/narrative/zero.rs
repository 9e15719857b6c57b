//! Zeros that are stated in words: 未收到政府信息公开申请.
//!
//! Takes a sentence; gives a 0 for each metric whose things it denies as a whole. The denial and what it denies must stand in one
//! clause that ends with them. Never reads silence, conditions (如未收到) or denials of a part (未收到网上申请).

use super::number::Count;
use super::prose::Sentence;
use super::words::Role;
use super::{Reader, Reading};
use crate::decimal::Decimal;

/// Most characters between the denial and what it denies.
const GAP_MAX: usize = 34;
/// The same for 无 and 没有, which may deny anything that stands behind them.
const BARE_GAP_MAX: usize = 20;
/// What may stand behind the last thing denied, before the clause ends.
const TAILS: [&str; 36] = [
    "的情况发生",
    "情况发生",
    "的情况",
    "情况",
    "的案件",
    "案件",
    "的事项",
    "事项",
    "的申请",
    "申请",
    "发生",
    "的现象",
    "现象",
    "等",
    "的",
    "件",
    "工作",
    "事件",
    "的发生",
    "办理",
    "信息",
    "及",
    "业务",
    "的问题",
    "、申诉案",
    "和申诉案",
    "和有关的申诉案",
    "、申诉",
    "和申诉",
    "及申诉",
    "、举报",
    "和举报",
    "、投诉",
    "产生",
    "过",
    "提起",
];

/// Reads the zeros that `sentence` states in words.
pub(super) fn read_zeros(reader: &Reader, sentence: &Sentence, counts: &[Count], readings: &mut Vec<Reading>) {
    let mut read_to: Vec<usize> = Vec::new();
    for head in reader.words.between(sentence.start, sentence.end) {
        let heads: Vec<usize> = reader
            .words
            .roles(head)
            .iter()
            .filter_map(|it| if let Role::ZeroHead(metric) = it { Some(*metric) } else { None })
            .collect();
        if heads.is_empty() || reader.prose.is_enclosed(head.start) || is_limited(reader, sentence, counts, head.start) {
            continue;
        }
        read_to.resize(reader.reg.metrics.len(), sentence.start);
        for metric in heads {
            if head.start < read_to[metric] {
                continue;
            }
            let Some(end) = denied_end(reader, sentence, head.start, head.end, metric) else { continue };
            read_to[metric] = end;
            let mut it = reader.metric(metric, sentence, head.start, end, Decimal::from_int(0));
            it.channel = None;
            readings.push(Reading { metric: it, order: metric, group: None, sentence: sentence.number });
        }
    }
}

/// True where the clause before the denial limits it: a condition, some organs out of several, a plan.
fn is_limited(reader: &Reader, sentence: &Sentence, counts: &[Count], head: usize) -> bool {
    let text = &reader.prose.text;
    let from = text[sentence.start..head].rfind([',', ';', ':']).map_or(sentence.start, |it| sentence.start + it + 1);
    let before = &text[from..head];
    let is_condition = ["如", "若", "对", "凡", "因", "有", "曾", "部分", "其余", "其他", "其它", "从", "并非", "不得", "尽管"]
        .iter()
        .any(|it| before.ends_with(it))
        || ["如果", "其余", "其他单位", "部分", "倘若", "家单位", "个单位", "各部门中", "逾期"]
            .iter()
            .any(|it| before.contains(it));
    let counts_organs = counts.iter().any(|it| from <= it.start && it.tail <= head && it.unit.is_some());
    is_condition || counts_organs || reader.is_planned(from, head)
}

/// Where the denial of `metric`'s things ends, if the clause denies them and nothing narrower.
fn denied_end(reader: &Reader, sentence: &Sentence, head_start: usize, head_end: usize, metric: usize) -> Option<usize> {
    let (words, text) = (reader.words, &reader.prose.text);
    let is_bare = matches!(&text[head_start..head_end], "无" | "没有");
    let gap_max = if is_bare { BARE_GAP_MAX } else { GAP_MAX };
    // A longer denial from the same place speaks instead.
    if words.starting(head_start).any(|it| head_end < it.end && words.has(it, Role::ZeroHead(metric))) {
        return None;
    }
    let mut list_end = None;
    let mut of_metric = None;
    let mut at = head_end;
    let mut n_gap = 0;
    while at < sentence.end {
        let limit = if list_end.is_some() { 0 } else { gap_max };
        let noun = words.starting(at).find(|it| {
            words.roles(it).iter().any(|role| matches!(role, Role::ZeroNoun(_)))
                && it.end <= sentence.end
                && goes_on(reader, it.end, sentence.end)
        });
        if let Some(noun) = noun {
            if words.has(noun, Role::ZeroNoun(metric)) {
                of_metric = Some(noun.end);
            }
            list_end = Some(noun.end);
            at = noun.end;
            let rest = &text[at..sentence.end];
            let Some(link) = ["、", "和", "及", "与", "或者", "或", "以及", ","].iter().find(|it| rest.starts_with(**it))
            else {
                break;
            };
            let is_list =
                words.starting(at + link.len()).any(|it| words.roles(it).iter().any(|role| matches!(role, Role::ZeroNoun(_))));
            if !is_list {
                break;
            }
            at += link.len();
            continue;
        }
        let c = text[at..].chars().next()?;
        if matches!(c, ',' | ';' | '。' | ':' | '\n' | '!' | '?') || c.is_ascii_digit() || limit <= n_gap {
            break;
        }
        at += c.len_utf8();
        n_gap += 1;
    }
    let (end, list_end) = (of_metric?, list_end?);
    let is_narrower = words.between(head_end, list_end).any(|it| words.has(it, Role::ZeroBlock(metric)))
        || text[head_end..end].contains("未")
        || text[head_end..end].contains("不予");
    let closes = tail_closes(&text[list_end..sentence.end]) || another_denial(reader, list_end);
    (!is_narrower && closes).then_some(end)
}

/// True where what stands behind a noun lets it be the thing denied: the clause ends, or a list goes on.
fn goes_on(reader: &Reader, at: usize, end: usize) -> bool {
    let rest = &reader.prose.text[at..end];
    let links = ["、", "和", "及", "与", "或", "以及"];
    tail_closes(rest)
        || another_denial(reader, at)
        || links.iter().any(|it| rest.strip_prefix(it).is_some_and(|rest| !rest.is_empty()))
}

/// True where the next denial follows: 无行政复议、无行政诉讼.
fn another_denial(reader: &Reader, at: usize) -> bool {
    let rest = &reader.prose.text[at..];
    let link = ["、", "也", "和"].iter().find(|it| rest.starts_with(**it));
    link.is_some_and(|it| {
        reader.words.starting(at + it.len()).any(|hit| reader.words.roles(hit).iter().any(|role| matches!(role, Role::ZeroHead(_))))
    })
}

/// True where nothing but words such as 的情况发生 stands before the clause's end.
fn tail_closes(mut rest: &str) -> bool {
    loop {
        match rest.chars().next() {
            None | Some(',' | ';' | '。' | '\n' | '!' | ')') => return true,
            Some(_) => {}
        }
        let Some(tail) = TAILS.iter().filter(|it| rest.starts_with(**it)).max_by_key(|it| it.len()) else { return false };
        rest = &rest[tail.len()..];
    }
}
