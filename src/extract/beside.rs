//! Reports of two years side by side in the lines of one text: one document for each.
//!
//! Takes a text in whose lines the labels of the tables stand twice; cuts every line where the second copy begins.

use unicode_width::UnicodeWidthStr;

use crate::document::Document;
use crate::document::content::{At, ContentBuilder};
use crate::fold::{Folded, fold_char};
use crate::form::{Forms, TableId};
use crate::grid::lex::{Token, lex};
use crate::span::Span;

/// Lines that must hold a label twice.
const LEAST: usize = 5;

/// The left and the right report; `None` where the text is one report.
#[must_use]
pub(super) fn split_beside(forms: &Forms, document: &Document) -> Option<[Document; 2]> {
    if !document.grids.is_empty() {
        return None;
    }
    let text = document.text.as_str();
    let (cut, seconds) = cut_column(forms, text)?;
    let one_row = forms.all().iter().map(|it| it.table(TableId::Proceedings)).find(|it| it.one_row);
    let n_cells = one_row.map_or(0, |it| it.blocks.iter().map(|it| it.rows.len() * it.columns.len()).sum());
    let mut seconds = seconds.into_iter().peekable();
    let mut sides = [ContentBuilder::new(document.format), ContentBuilder::new(document.format)];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(at, at + words.len());
        at += line.len();
        // A long label moves the second copy of its line to the right.
        let second = seconds.next_if(|it| *it < at).map(|it| it - span.start);
        let place = second.or_else(|| if has_digits(words) { twice(words, n_cells) } else { at_column(words, cut) });
        match place {
            // What runs across the cut speaks of both; numbers that no label tells apart are too many for either.
            None => sides.iter_mut().for_each(|it| it.push(words, At::Source(span))),
            Some(place) => {
                sides[0].push(&words[..place], At::Source(Span::new(span.start, span.start + place)));
                sides[1].push(&words[place..], At::Source(Span::new(span.start + place, span.end)));
            }
        }
        sides.iter_mut().for_each(|it| it.push("\n", At::Nowhere));
    }
    let mut number = 0;
    Some(sides.map(|builder| {
        number += 1;
        let content = builder.finish(Some(document.source_text().to_owned()));
        let id = blake3::hash(format!("{}#{number}", document.report_id).as_bytes());
        Document {
            report_id: id.to_hex()[..32].to_owned(),
            source: format!("{}#{number}", document.source),
            origin: content.origin.through(&document.origin),
            text: content.text,
            furniture: Vec::new(),
            ..document.clone()
        }
    }))
}

/// The display column that the second copy begins at, and its places in the lines whose labels stand twice.
fn cut_column(forms: &Forms, text: &str) -> Option<(usize, Vec<usize>)> {
    let folded = Folded::new(text);
    let hits = forms.find_labels(&folded);
    let mut columns: Vec<usize> = Vec::new();
    let mut seconds: Vec<usize> = Vec::new();
    let mut line_start = 0;
    let mut next = 0;
    for line in text.split_inclusive('\n') {
        let line_end = line_start + line.len();
        let from = next;
        while next < hits.len() && hits[next].span.start < line_end {
            next += 1;
        }
        let on_line = &hits[from..next];
        // The first label of the line once more: a header names its columns once in each copy as well.
        let again = on_line.first().and_then(|first| on_line[1..].iter().find(|it| it.label == first.label));
        if let Some(again) = again.filter(|_| has_digits(line)) {
            columns.push(text[line_start..again.span.start].width());
            seconds.push(again.span.start);
        }
        line_start = line_end;
    }
    columns.sort_unstable();
    let cut = *columns.first()?;
    // The copy begins at one column: labels that are indented stand a little behind it.
    const INDENT: usize = 24;
    (columns.len() >= LEAST && columns[columns.len() / 2] <= cut + INDENT).then_some((cut, seconds))
}

/// Digits of any width.
fn has_digits(line: &str) -> bool {
    line.contains(|it| fold_char(it).is_ascii_digit())
}

/// Where the second half begins of a line that holds table IV twice: it has no labels, but no cell is missing in either.
fn twice(line: &str, n_cells: usize) -> Option<usize> {
    let mut cells: Vec<Span> = Vec::new();
    for token in lex(line, Span::new(0, line.len())) {
        match token {
            Token::Number(it) => cells.push(it.span),
            Token::Mark(it) => cells.push(it),
            Token::Blank(_) => {}
            _ => return None,
        }
    }
    let second = cells.get(n_cells).filter(|_| cells.len() == 2 * n_cells)?;
    line[..second.start].ends_with(char::is_whitespace).then_some(second.start)
}

/// The byte of a line at a display column where a blank stands before it; the line's end where it is shorter.
fn at_column(line: &str, column: usize) -> Option<usize> {
    let mut width = 0;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        if width >= column {
            return (width == column && before.is_whitespace()).then_some(at);
        }
        let mut bytes = [0; 4];
        width += c.encode_utf8(&mut bytes).width();
        before = c;
    }
    Some(line.len())
}

#[cfg(test)]
mod tests {
    use crate::document::{Limits, read_document};
    use crate::form::Forms;

    #[test]
    fn lines_are_cut_where_the_second_year_begins() {
        let rows = ["规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制"];
        let mut text = String::from("某县2023年、2024年对照\n");
        for (idx, row) in rows.iter().enumerate() {
            let pad = " ".repeat(16 - 2 * row.chars().count());
            text.push_str(&format!("{row}{pad}{idx}    {row}{pad}1{idx}\n"));
        }
        let document = read_document("x", text.as_bytes(), &Limits::default()).unwrap();
        let forms = Forms::embedded().unwrap();
        let [left, right] = super::split_beside(&forms, &document).unwrap();
        let lines = |it: &str| it.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
        assert_eq!(lines(&left.text)[1..3], ["规章 0", "行政规范性文件 1"]);
        assert_eq!(lines(&right.text)[1..3], ["规章 10", "行政规范性文件 11"]);
        let at = right.text.find("14").unwrap();
        assert_eq!(right.origin.locate(crate::span::Span::new(at, at + 2)).of(&text), "14");
        assert!(super::split_beside(&forms, &left).is_none());
    }

    #[test]
    fn numbers_without_labels_are_cut_only_where_none_is_missing() {
        let check = |line: &str, expect: Option<&str>| {
            assert_eq!(super::twice(line, 3).map(|it| &line[it..]), expect, "{line:?}");
            assert!(super::has_digits(line));
        };
        check("  1  0 1    ２ １,２３４   3 ", Some("２ １,２３４   3 "));
        check("1 0 — / 2 3", Some("/ 2 3"));
        check("1 0 1 2 3", None);
        check("1 0 1 2 3 4 5", None);
        check("规章 1 0 2 3 4", None);
        assert_eq!((super::twice("", 3), super::has_digits("规章")), (None, false));
    }
}
