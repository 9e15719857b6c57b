//! Where each statutory table stands: clusters of labels that prose does not use so densely.

use std::collections::BTreeSet;

use crate::fold::{Folded, fold_char};
use crate::form::{Forms, LabelHit, Meaning, TableId};
use crate::record::Section;
use crate::span::Span;

use super::lex::{Token, lex};
use super::slots::numbers_of;

/// A stretch of text that holds one table: its labels and where its content must end.
#[derive(Debug, Clone)]
pub struct Region {
    /// Which table.
    pub table: TableId,
    /// Its labels, in reading order.
    pub hits: Vec<LabelHit>,
    /// Behind its last possible byte: the next heading, table, or the end.
    pub end: usize,
    /// Another stretch looks like the same table again: the place where it starts.
    pub repeated_at: Option<Span>,
}

/// How the labels of a table lie in text.
struct Habit {
    table: TableId,
    /// Bytes of folded text that may lie between two anchors of one table.
    gap: usize,
    /// Different anchors that make a table.
    least: usize,
}

const HABITS: [Habit; 3] = [
    Habit { table: TableId::Proactive, gap: 500, least: 2 },
    Habit { table: TableId::Applications, gap: 700, least: 4 },
    Habit { table: TableId::Proceedings, gap: 260, least: 2 },
];

/// Finds the three tables. `all` are the labels of the text.
#[must_use]
pub fn find_regions(forms: &Forms, folded: &Folded<'_>, all: &[LabelHit], sections: &[Section]) -> Vec<Region> {
    let hits: Vec<LabelHit> = all
        .iter()
        .enumerate()
        .filter(|(idx, hit)| {
            let before = idx.checked_sub(1).map(|it| all[it].span.end);
            !in_heading(hit, sections)
                && !in_prose(folded.source, hit, all.get(idx + 1))
                && (folded.text[hit.folded_start..hit.folded_end].chars().count() > 2
                    || stands_alone(folded.source, hit, before, all.get(idx + 1)))
        })
        .map(|(_, hit)| *hit)
        .collect();
    let mut regions: Vec<Region> =
        HABITS.iter().filter_map(|habit| find_region(forms, &hits, habit, sections, folded.source.len())).collect();
    if !regions.iter().any(|it| it.table == TableId::Proceedings) {
        regions.extend(wrapped_header(forms, folded, sections).or_else(|| bare_row(forms, folded, sections)));
    }
    // A table ends where the next one starts, whatever lies between.
    let starts: Vec<usize> = regions.iter().map(|it| it.hits[0].span.start).collect();
    for (idx, region) in regions.iter_mut().enumerate() {
        let start = starts[idx];
        let next = starts.iter().copied().filter(|it| *it > start).min();
        region.end = next.map_or(region.end, |it| region.end.min(it));
        region.hits.retain(|it| it.span.end <= region.end);
    }
    regions.retain(|it| !it.hits.is_empty());
    regions
}

fn in_heading(hit: &LabelHit, sections: &[Section]) -> bool {
    sections.iter().any(|it| it.heading_span.start <= hit.span.start && hit.span.end <= it.heading_span.end)
}

/// True where a label is used as a word of a sentence: `予以公开12件，部分公开1件`.
fn in_prose(text: &str, hit: &LabelHit, next: Option<&LabelHit>) -> bool {
    let mut rest = text[hit.span.end..].char_indices().map(|(at, c)| (hit.span.end + at, fold_char(c))).peekable();
    let mut digits = 0;
    while rest.next_if(|(_, c)| *c == ' ').is_some() {}
    while let Some((at, c)) = rest.peek().copied() {
        let behind = text[at..].chars().nth(1).map(fold_char);
        let separates = digits > 0 && matches!(c, ',' | '.') && behind.is_some_and(|it| it.is_ascii_digit());
        if !c.is_ascii_digit() && !separates {
            break;
        }
        digits += 1;
        rest.next();
    }
    if digits > 0 {
        while rest.next_if(|(_, c)| matches!(c, '件' | '项' | '个' | '条' | '次' | '宗' | '余' | '多' | '起')).is_some() {}
    }
    let Some((at, c)) = rest.next() else { return false };
    if next.is_some_and(|it| it.span.start == at) {
        return false;
    }
    // 无 that ends a line or its cell says that the last cell is blank.
    let is_mark = c == '无' && behind_is_edge(&text[at + '无'.len_utf8()..]);
    match c {
        _ if is_mark => false,
        ',' | ';' | '。' | '、' => true,
        '的' | '等' | '为' | '了' | '和' | '是' => true,
        _ => digits > 0 && c.is_alphabetic() && !matches!(c, '万' | '亿' | '元'),
    }
}

fn behind_is_edge(text: &str) -> bool {
    text.chars().next().is_none_or(|c| c.is_whitespace() || fold_char(c) == '|')
}

/// A short label (其他, 总计) counts only as a cell of its own: `不计其他情形` holds none.
fn stands_alone(text: &str, hit: &LabelHit, before: Option<usize>, next: Option<&LabelHit>) -> bool {
    let is_edge = |c: char| c.is_whitespace() || matches!(fold_char(c), '|' | ')' | '.' | '、') || fold_char(c).is_ascii_digit();
    let opens = before == Some(hit.span.start) || text[..hit.span.start].chars().next_back().is_none_or(is_edge);
    let closes = next.is_some_and(|it| it.span.start == hit.span.end)
        || text[hit.span.end..].chars().next().is_none_or(|c| is_edge(c) && fold_char(c) != '、');
    opens && closes
}

/// Labels that prose hardly uses: the clusters are made of them.
fn is_anchor(forms: &Forms, hit: &LabelHit, table: TableId) -> bool {
    let label = forms.label(hit);
    let n_chars = label.core.chars().count();
    label.meanings.iter().any(|it| match (table, it) {
        (TableId::Proactive, Meaning::Caption(..)) => true,
        (TableId::Proactive, Meaning::Column(TableId::Proactive, ..)) => n_chars >= 5,
        (TableId::Applications, Meaning::Row(TableId::Applications, ..) | Meaning::Furniture(TableId::Applications)) => {
            n_chars >= 6 || hit.ordinal.is_some()
        }
        (TableId::Proceedings, Meaning::Column(TableId::Proceedings, ..)) => n_chars >= 4,
        _ => false,
    })
}

fn find_region(forms: &Forms, hits: &[LabelHit], habit: &Habit, sections: &[Section], text_len: usize) -> Option<Region> {
    let anchors: Vec<usize> = (0..hits.len()).filter(|it| is_anchor(forms, &hits[*it], habit.table)).collect();
    let mut clusters: Vec<Vec<usize>> = Vec::new();
    for anchor in anchors {
        match clusters.last_mut() {
            Some(last) if hits[anchor].folded_start - hits[last[last.len() - 1]].folded_end <= habit.gap => last.push(anchor),
            _ => clusters.push(vec![anchor]),
        }
    }
    let kinds = |it: &[usize]| it.iter().map(|it| hits[*it].label).collect::<BTreeSet<_>>().len();
    let best = (0..clusters.len()).max_by_key(|it| (kinds(&clusters[*it]), usize::MAX - it))?;
    let n_kinds = kinds(&clusters[best]);
    if n_kinds < habit.least {
        return None;
    }
    let repeated_at = (0..clusters.len())
        .find(|it| *it != best && kinds(&clusters[*it]) * 2 > n_kinds && kinds(&clusters[*it]) > habit.least)
        .map(|it| hits[clusters[it][0]].span);

    let (mut first, mut last) = (clusters[best][0], clusters[best][clusters[best].len() - 1]);
    let belongs = |idx: usize| forms.label(&hits[idx]).belongs_to(habit.table);
    // Header labels in front of the first anchor, and rows behind the last one.
    let heading_before = heading_start(sections, hits[first].span.start, false);
    while first > 0
        && belongs(first - 1)
        && hits[first].folded_start - hits[first - 1].folded_end <= habit.gap / 4
        && heading_before.is_none_or(|it| hits[first - 1].span.start >= it)
    {
        first -= 1;
    }
    let heading_after = heading_start(sections, hits[last].span.start, true).unwrap_or(text_len);
    while last + 1 < hits.len()
        && belongs(last + 1)
        && hits[last + 1].folded_start - hits[last].folded_end <= habit.gap
        && hits[last + 1].span.end <= heading_after
    {
        last += 1;
    }
    let hits: Vec<LabelHit> = (first..=last).filter(|it| belongs(*it)).map(|it| hits[it]).collect();
    Some(Region { table: habit.table, hits, end: heading_after, repeated_at })
}

/// The nearest heading behind (or the one in force before) a place.
fn heading_start(sections: &[Section], at: usize, behind: bool) -> Option<usize> {
    let starts = sections.iter().filter(|it| it.section != 0).map(|it| it.heading_span);
    if behind {
        starts.map(|it| it.start).filter(|it| *it > at).min()
    } else {
        starts.map(|it| it.end).filter(|it| *it <= at).max()
    }
}

/// Table IV under a header whose labels are broken over two lines (`结果 结果 其他` over `维持 纠正 结果`): the halves stand there three
/// times each, in the section of the table.
fn wrapped_header(forms: &Forms, folded: &Folded<'_>, sections: &[Section]) -> Option<Region> {
    let form = forms.all().last()?;
    let table = form.table(TableId::Proceedings);
    let section = sections.iter().find(|it| it.section == table.section)?;
    let (from, to) = (folded.position(section.span.start), folded.position(section.span.end));
    let text = &folded.text[from..to];
    let mut last = 0;
    let mut first = usize::MAX;
    for column in &table.blocks[0].columns {
        let label: Vec<char> = column.label.chars().collect();
        let half = label.len() / 2;
        for part in [&label[..half], &label[half..]] {
            let part: String = part.iter().collect();
            let places: Vec<usize> = text.match_indices(&part).map(|it| it.0).collect();
            if places.len() < table.blocks[0].rows.len() {
                return None;
            }
            first = first.min(places[0]);
            last = last.max(places[places.len() - 1] + part.len());
        }
    }
    let total = forms.labels().iter().position(|it| it.is_column_of(TableId::Proceedings))?;
    let hit = |start: usize, end: usize| LabelHit {
        label: total,
        folded_start: start,
        folded_end: end,
        span: folded.source_span(start, end),
        ordinal: None,
    };
    let width = folded.text[from + first..].chars().next().map_or(0, char::len_utf8);
    let hits = vec![hit(from + first, from + first + width), hit(from + last - width, from + last)];
    Some(Region { table: TableId::Proceedings, hits, end: section.span.end, repeated_at: None })
}

/// Table IV without a header that can be read (one character a line, or none at all): the one line of its section that holds as many
/// numbers as the table has cells, where their sums are what the form says.
fn bare_row(forms: &Forms, folded: &Folded<'_>, sections: &[Section]) -> Option<Region> {
    let form = forms.all().last()?;
    let table = form.table(TableId::Proceedings);
    let section = sections.iter().find(|it| it.section == table.section)?;
    let n_columns = table.blocks[0].columns.len();
    let n_cells = table.blocks[0].rows.len() * n_columns;
    let mut found: Option<usize> = None;
    let mut at = section.span.start;
    for line in section.span.of(folded.source).split_inclusive('\n') {
        let tokens = lex(folded.source, Span::new(at, at + line.len()));
        let values: Vec<i64> = numbers_of(&tokens).iter().filter_map(|it| it.value()?.to_int()).collect();
        let has_words = tokens.iter().any(|it| matches!(it, Token::Text(_)));
        let adds_up = |it: &[i64]| it[..n_columns - 1].iter().sum::<i64>() == it[n_columns - 1];
        if values.len() == n_cells && !has_words && values.chunks(n_columns).all(adds_up) && found.replace(at).is_some() {
            return None;
        }
        at += line.len();
    }
    let start = found?;
    let label = forms.labels().iter().position(|it| it.is_column_of(TableId::Proceedings))?;
    let position = folded.position(start);
    let hit = LabelHit { label, folded_start: position, folded_end: position, span: Span::new(start, start), ordinal: None };
    Some(Region { table: TableId::Proceedings, hits: vec![hit], end: section.span.end, repeated_at: None })
}
