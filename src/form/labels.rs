//! One automaton over the labels of all forms.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::{Form, TableId};
use crate::fold::{Folded, fold_char, fold_label};
use crate::span::Span;

/// One thing that a label may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// The caption of a block of table II: (form, block).
    Caption(usize, usize),
    /// A column: (table, form, block, column).
    Column(TableId, usize, usize, usize),
    /// A row: (table, form, block, row).
    Row(TableId, usize, usize, usize),
    /// A spanner, corner or group without numbers of its own.
    Furniture(TableId),
}

/// A label text and all that it may mean in any form.
#[derive(Debug)]
pub struct Label {
    /// The label without ordinal and punctuation.
    pub core: String,
    /// Its characters in their order, by which unlike words are told at a glance.
    pub sorted: Vec<char>,
    /// The ordinals that stand before it in the forms (`3`, `六`).
    pub ordinals: Vec<String>,
    /// Its meanings, in the order of the forms.
    pub meanings: Vec<Meaning>,
    /// For each meaning the ordinal that its form prints (`3`), empty where it prints none.
    pub meaning_ordinals: Vec<String>,
}

impl Label {
    /// True where it can be a row of the table.
    #[must_use]
    pub fn is_row_of(&self, table: TableId) -> bool {
        self.meanings.iter().any(|it| matches!(it, Meaning::Row(t, ..) if *t == table))
    }

    /// True where it can be a column of the table.
    #[must_use]
    pub fn is_column_of(&self, table: TableId) -> bool {
        self.meanings.iter().any(|it| matches!(it, Meaning::Column(t, ..) if *t == table))
    }

    /// True where it belongs to the table in any way.
    #[must_use]
    pub fn belongs_to(&self, table: TableId) -> bool {
        self.meanings.iter().any(|it| match it {
            Meaning::Caption(..) => table == TableId::Proactive,
            Meaning::Column(t, ..) | Meaning::Row(t, ..) | Meaning::Furniture(t) => *t == table,
        })
    }
}

/// A label found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelHit {
    /// Which label: see [`super::Forms::label`].
    pub label: usize,
    /// Start in the folded text, without the ordinal.
    pub folded_start: usize,
    /// End in the folded text.
    pub folded_end: usize,
    /// Where it stands in the source, its ordinal included.
    pub span: Span,
    /// The ordinal that stood before it: index into [`Label::ordinals`].
    pub ordinal: Option<usize>,
}

/// All labels and their automaton.
#[derive(Debug)]
pub(super) struct LabelIndex {
    labels: Vec<Label>,
    automaton: AhoCorasick,
}

impl LabelIndex {
    pub(super) fn build(forms: &[Form]) -> Self {
        let mut labels: Vec<Label> = Vec::new();
        let mut add = |text: &str, meaning: Meaning| {
            let (ordinal, core) = fold_label(text);
            let at = labels.iter().position(|it| it.core == core).unwrap_or_else(|| {
                let mut sorted: Vec<char> = core.chars().collect();
                sorted.sort_unstable();
                labels.push(Label { core, sorted, ordinals: Vec::new(), meanings: Vec::new(), meaning_ordinals: Vec::new() });
                labels.len() - 1
            });
            let label = &mut labels[at];
            if !ordinal.is_empty() && !label.ordinals.contains(&ordinal) {
                label.ordinals.push(ordinal.clone());
            }
            if !label.meanings.contains(&meaning) {
                label.meanings.push(meaning);
                label.meaning_ordinals.push(ordinal);
            }
        };
        for (form_idx, form) in forms.iter().enumerate() {
            for table in TableId::ALL {
                let def = form.table(table);
                for (block_idx, block) in def.blocks.iter().enumerate() {
                    if !block.caption.is_empty() {
                        add(&block.caption, Meaning::Caption(form_idx, block_idx));
                    }
                    for (idx, column) in block.columns.iter().enumerate() {
                        for text in std::iter::once(&column.label).chain(&column.variants) {
                            add(text, Meaning::Column(table, form_idx, block_idx, idx));
                        }
                    }
                    for (idx, row) in block.rows.iter().enumerate() {
                        for text in std::iter::once(&row.label).chain(&row.variants) {
                            add(text, Meaning::Row(table, form_idx, block_idx, idx));
                        }
                    }
                }
                for text in &def.furniture {
                    add(text, Meaning::Furniture(table));
                }
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            // Few labels, and every document is searched whole: the largest automaton is the fastest.
            .kind(Some(AhoCorasickKind::DFA))
            .build(labels.iter().map(|it| &it.core))
            .expect("a few hundred short labels always build");
        Self { labels, automaton }
    }

    pub(super) fn labels(&self) -> &[Label] {
        &self.labels
    }

    pub(super) fn label(&self, idx: usize) -> &Label {
        &self.labels[idx]
    }

    pub(super) fn find(&self, folded: &Folded<'_>) -> Vec<LabelHit> {
        self.automaton
            .find_iter(&folded.text)
            .map(|it| {
                let label = it.pattern().as_usize();
                let span = folded.source_span(it.start(), it.end());
                let ordinal = ordinal_before(folded.source, span.start, &self.labels[label].ordinals);
                LabelHit {
                    label,
                    folded_start: it.start(),
                    folded_end: it.end(),
                    span: Span::new(ordinal.map_or(span.start, |it| it.1), span.end),
                    ordinal: ordinal.map(|it| it.0),
                }
            })
            .collect()
    }
}

/// Which of `ordinals` stands before a label, and where it starts: `3.`, `３、`, `（三）`, `三)`, or bare at the start of
/// a cell. A digit that could as well end the number before it (`…0001属于国家秘密`) is not taken without its point.
fn ordinal_before(source: &str, label_start: usize, ordinals: &[String]) -> Option<(usize, usize)> {
    // The ordinal, its brackets and the blanks between fit in this many chars.
    const REACH: usize = 12;
    let mut reach = [(0, ' '); REACH];
    let mut n_chars = 0;
    for (at, c) in source[..label_start].char_indices().rev().take(REACH) {
        reach[n_chars] = (at, fold_char(c));
        n_chars += 1;
    }
    let chars = &reach[..n_chars];
    let blanks_from = |at: usize| chars[at.min(chars.len())..].iter().take_while(|it| it.1.is_whitespace()).count();
    let mut at = blanks_from(0);
    let breaks_line = chars[..at].iter().any(|it| it.1 == '\n');
    let marks = chars[at..].iter().take_while(|it| matches!(it.1, '.' | '、' | ',' | ')' | '·' | '．' | '“' | '"')).count();
    let closed = marks > 0;
    // A line may break between （三） and its label, and inside the bracket; a bare digit on another line is a number.
    if breaks_line && !closed {
        return None;
    }
    at += marks;
    at += blanks_from(at);
    for (idx, ordinal) in ordinals.iter().enumerate() {
        let n = ordinal.chars().count();
        if !chars.get(at..at + n).is_some_and(|it| it.iter().rev().map(|it| it.1).eq(ordinal.chars())) {
            continue;
        }
        let start = chars[at + n - 1].0;
        let before = chars.get(at + n).map(|it| it.1);
        let bracket = at + n + blanks_from(at + n);
        if closed && chars.get(bracket).is_some_and(|it| it.1 == '(') {
            return Some((idx, chars[bracket].0));
        }
        let stands_apart = before.is_none_or(|it| it.is_whitespace() || it == '|');
        if closed || stands_apart {
            return Some((idx, start));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{Forms, TableId};
    use crate::fold::Folded;

    /// The labels found, as `source text of the hit`, bar-separated.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let forms = Forms::embedded().unwrap();
        let folded = Folded::new(text);
        let hits: Vec<&str> = forms.find_labels(&folded).iter().map(|it| it.span.of(text)).collect();
        assert_eq!(hits.join("|"), expect, "{text}");
    }

    #[test]
    fn labels_are_found_in_any_typing() {
        check("(三)不予\n公开\n1.属于国家秘密000", "(三)不予\n公开|1.属于国家秘密");
        check("3．危及＂三安全一稳定＂", "3．危及＂三安全一稳定");
        check("（六）其他处理 | 0", "（六）其他处理");
        check("商业\n企业\n科研\n机构", "商业\n企业|科研\n机构");
        check("上一年项目数量本年增/减处理决定数量", "上一年项目数量|本年增/减|处理决定数量");
        check("信息内容本年处理决定数量", "信息内容|本年处理决定数量");
        check("法人或其他组织总计", "法人或其他组织|总计");
    }

    #[test]
    fn an_ordinal_is_not_eaten_from_a_number() {
        check("0000001\n属于国家秘密", "属于国家秘密");
        check("00000002.其他法律行政法规禁止公开", "2.其他法律行政法规禁止公开");
        check("0000002其他法律行政法规禁止公开", "其他法律行政法规禁止公开");
    }

    #[test]
    fn a_label_never_runs_across_a_bar() {
        check("其他 | 处理", "其他");
    }

    #[test]
    fn meanings_name_their_table() {
        let forms = Forms::embedded().unwrap();
        let folded = Folded::new("行政许可");
        let hits = forms.find_labels(&folded);
        assert!(forms.label(&hits[0]).is_row_of(TableId::Proactive));
        assert!(!forms.label(&hits[0]).is_row_of(TableId::Applications));
    }
}
