//! A region's labels and the text between them into rows.

use crate::fold::{Folded, fold_char};
use crate::form::{Forms, LabelHit, Meaning, TableId};
use crate::id::Id;
use crate::span::Span;

use super::labels::{is_ignored, meant_row, near_label, row_meant};
use super::lex::{Token, lex};
use super::locate::Region;
use super::{RowLabel, RowText, TableText};

/// Splits a region into header and rows.
#[must_use]
pub fn split_rows(forms: &Forms, folded: &Folded<'_>, region: &Region) -> TableText {
    let mut builder = Builder {
        forms,
        text: folded.source,
        table: region.table,
        header: Vec::new(),
        rows: Vec::new(),
        previous_was_column: false,
        is_behind_group: false,
        seen: Vec::new(),
    };
    let start = region.hits[0].span.start;
    for (idx, hit) in region.hits.iter().enumerate() {
        if builder.is_complete() {
            break;
        }
        builder.label(hit);
        let content_end = region.hits.get(idx + 1).map_or(region.end, |it| it.span.start);
        let is_last = idx + 1 == region.hits.len();
        if hit.span.end < content_end {
            builder.content(Span::new(hit.span.end, content_end), is_last);
        }
    }
    let end = builder.rows.iter().filter_map(RowText::end).max().unwrap_or(0);
    let last_label = region.hits[region.hits.len() - 1].span.end;
    TableText { table: region.table, span: Span::new(start, end.max(last_label)), header: builder.header, rows: builder.rows }
}

impl RowText {
    /// Behind its last number or mark.
    fn end(&self) -> Option<usize> {
        self.tokens.iter().rev().find_map(|it| match it {
            Token::Number(it) => Some(it.note.map_or(it.span.end, |note| note.end)),
            Token::Mark(it) => Some(it.end),
            _ => None,
        })
    }
}

struct Builder<'a> {
    forms: &'a Forms,
    text: &'a str,
    table: TableId,
    header: Vec<(usize, LabelHit)>,
    rows: Vec<RowText>,
    previous_was_column: bool,
    /// A label has just gone by that is of no row.
    is_behind_group: bool,
    /// Ids of the rows so far.
    seen: Vec<Id>,
}

impl Builder<'_> {
    /// Table IV has one row: once it holds numbers, later labels are words of the text that follows.
    fn is_complete(&self) -> bool {
        const ENOUGH: usize = 5;
        // Asked at every label: only this table has so few rows that looking at all of them costs nothing.
        if self.table != TableId::Proceedings {
            return false;
        }
        let n_numbers = self.rows.last().map_or(0, |it| it.tokens.iter().filter(|it| matches!(it, Token::Number(_))).count());
        let glued = self.rows.iter().flat_map(|it| &it.tokens).any(|it| matches!(it, Token::Number(n) if n.shows_glue()));
        n_numbers >= ENOUGH || glued
    }

    /// A label: starts a row, or belongs to the header, or is furniture.
    fn label(&mut self, hit: &LabelHit) {
        let label = self.forms.label(hit);
        let is_row = label.is_row_of(self.table);
        let is_column = label.is_column_of(self.table) || label.meanings.iter().any(|it| matches!(it, Meaning::Caption(..)));
        let one_row = self.table == TableId::Proceedings;
        // 其他 and 总计 are columns in the header and rows in the body.
        let row_here = is_row && (!is_column || (!self.rows.is_empty() && (hit.ordinal.is_some() || !self.previous_was_column)));
        if row_here && !one_row {
            self.previous_was_column = false;
            let id = row_meant(self.forms, self.table, hit, self.seen.last().copied());
            self.start(RowLabel::Known(hit.label), id, hit.span);
        } else if is_column || one_row {
            self.previous_was_column = is_column;
            self.header.push((self.rows.len(), *hit));
            if one_row {
                // Whatever stood between two header labels was no row of numbers.
                self.rows.clear();
                self.start(RowLabel::Known(hit.label), None, hit.span);
            }
        } else {
            self.is_behind_group = true;
        }
    }

    fn start(&mut self, label: RowLabel, id: Option<Id>, label_span: Span) {
        self.is_behind_group = false;
        self.seen.extend(id);
        self.rows.push(RowText { label, id, label_span, tokens: Vec::new(), cells: None });
    }

    /// The text behind a label. Unknown words in it end the row and start another.
    fn content(&mut self, span: Span, is_last: bool) {
        let mut tokens = lex(self.text, span);
        if !tokens.iter().any(|it| matches!(it, Token::Text(_))) {
            if let Some(row) = self.rows.last_mut() {
                row.tokens.reserve(tokens.len());
            }
            return tokens.into_iter().for_each(|it| self.token(it));
        }
        let mut idx = 0;
        while idx < tokens.len() {
            let Token::Text(word) = &tokens[idx] else {
                self.token(std::mem::replace(&mut tokens[idx], Token::Blank(span.start)));
                idx += 1;
                continue;
            };
            // Words up to the next number or bar are one label, though blanks or line breaks cut it; lines of it that end the label
            // of the row before belong to that.
            let mut end = idx;
            let mut lines: Vec<Span> = vec![*word];
            let mut new_line = false;
            for (at, token) in tokens.iter().enumerate().skip(idx + 1) {
                match token {
                    Token::Text(it) if new_line => lines.push(*it),
                    Token::Text(it) => lines.last_mut().expect("starts with a word").end = it.end,
                    Token::Newline(_) => {}
                    Token::Blank(_) | Token::Tab(_) => continue,
                    _ => break,
                }
                new_line = matches!(token, Token::Newline(_));
                if !new_line {
                    end = at;
                }
            }
            let in_header = self.previous_was_column || self.rows.is_empty();
            let n_explained = if in_header { 0 } else { lines.iter().take_while(|it| self.explains(**it)).count() };
            if n_explained == lines.len() {
                idx = end + 1;
                continue;
            }
            let words = Span::new(lines[n_explained].start, lines[lines.len() - 1].end);
            if in_header
                && !(self.table == TableId::Applications
                    && near_label(self.forms, self.table, words.of(self.text), &self.seen).is_some())
            {
                idx = end + 1;
                continue;
            }
            self.previous_was_column = false;
            // A vertical group label may stand between the two halves of a row's label.
            if let Some((label, id)) = self.unfilled_row_of(words) {
                self.start(label, Some(id), words);
                idx = end + 1;
                continue;
            }
            let has_numbers_behind = tokens[end..].iter().any(|it| matches!(it, Token::Number(_)));
            if is_last && !self.is_row_like(words, &tokens[end + 1..]) {
                return;
            }
            if has_numbers_behind || !is_last {
                match near_label(self.forms, self.table, words.of(self.text), &self.seen) {
                    Some((label, id)) => self.start(RowLabel::Near(label), Some(id), words),
                    None => self.start(RowLabel::Unknown, None, words),
                }
            }
            idx = end + 1;
        }
    }

    fn token(&mut self, token: Token) {
        if self.previous_was_column && self.table != TableId::Proceedings {
            return;
        }
        // The bar behind a group's label closes its cell, and is none of the row's before.
        let is_blank = matches!(token, Token::Blank(_) | Token::Newline(_));
        if !is_blank && std::mem::take(&mut self.is_behind_group) && matches!(token, Token::Bar(_)) {
            return;
        }
        if let Some(row) = self.rows.last_mut() {
            row.tokens.push(token);
        }
    }

    /// True where the words belong to the label of the row that is open, or are furniture cut in pieces.
    fn explains(&self, words: Span) -> bool {
        if is_ignored(words.of(self.text)) {
            return true;
        }
        let folded: String = words.of(self.text).chars().map(fold_char).filter(|c| c.is_alphanumeric()).collect();
        let Some(id) = self.rows.last().and_then(|it| it.id) else { return false };
        self.is_part_of(id, &folded) || self.is_furniture(&folded)
    }

    /// True where folded words stand in a label without numbers of its own, its ordinal included.
    fn is_furniture(&self, folded: &str) -> bool {
        self.forms.labels().iter().any(|label| {
            label.meanings.iter().zip(&label.meaning_ordinals).any(|(meaning, ordinal)| {
                *meaning == Meaning::Furniture(self.table) && format!("{ordinal}{}", label.core).contains(folded)
            })
        })
    }

    /// True where folded words stand in a label of the row.
    fn is_part_of(&self, id: Id, folded: &str) -> bool {
        self.forms.labels().iter().any(|label| {
            label.core.contains(folded)
                && label.meanings.iter().any(|it| meant_row(self.forms, it, self.table).is_some_and(|it| it == id))
        })
    }

    /// The row before the one that is open, where it has no numbers yet and the words belong to its label.
    fn unfilled_row_of(&self, words: Span) -> Option<(RowLabel, Id)> {
        let row = self.rows.iter().rev().nth(1)?;
        let id = row.id?;
        let is_empty = |it: &RowText| !it.tokens.iter().any(|it| matches!(it, Token::Number(_)));
        let folded: String = words.of(self.text).chars().map(fold_char).filter(|c| c.is_alphanumeric()).collect();
        let unfilled = is_empty(row) && self.rows.last().is_some_and(is_empty);
        (unfilled && self.is_part_of(id, &folded)).then(|| (row.label.clone(), id))
    }

    /// Whether words behind the last label of the table can be one more row of it: short, on a line of their own, numbers behind.
    fn is_row_like(&self, words: Span, behind: &[Token]) -> bool {
        const LONGEST: usize = 40;
        let n_chars = words.of(self.text).chars().count();
        let numbers = behind.iter().take_while(|it| !matches!(it, Token::Text(_))).filter(|it| matches!(it, Token::Number(_)));
        let least = if self.table == TableId::Applications { 2 } else { 1 };
        n_chars <= LONGEST && !words.of(self.text).contains(['。', '，', '：']) && numbers.count() >= least
    }
}
