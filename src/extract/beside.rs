//! Reports of two years side by side in the lines of one text: one document for each.
//!
//! Takes a text in whose lines the labels of the tables stand twice; cuts every line where the second copy begins.

use unicode_width::UnicodeWidthStr;

use crate::document::Document;
use crate::document::content::{At, ContentBuilder};
use crate::fold::fold_char;
use crate::form::{Forms, LabelHit, TableId};
use crate::grid::lex::{Token, lex};
use crate::span::Span;

/// Lines that must hold a label twice.
const LEAST: usize = 5;

/// The left and the right report; `None` where the text is one report. `labels` are those of its text.
#[must_use]
pub(super) fn split_beside(forms: &Forms, document: &Document, labels: &[LabelHit]) -> Option<[Document; 2]> {
    if !document.grids.is_empty() {
        return None;
    }
    let text = document.text.as_str();
    let (cut, seconds) = cut_column(labels, text)?;
    let one_row = forms.all().iter().map(|it| it.table(TableId::Proceedings)).find(|it| it.one_row);
    let n_cells = one_row.map_or(0, |it| it.blocks.iter().map(|it| it.rows.len() * it.columns.len()).sum());
    let head_end = seconds.first().map_or(0, |it| text[..*it].rfind('\n').map_or(0, |it| it + 1));
    let mut seconds = seconds.into_iter().peekable();
    let mut sides = [ContentBuilder::new(document.format), ContentBuilder::new(document.format)];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(at, at + words.len());
        at += line.len();
        // A long label moves the second copy of its line to the right.
        let second = seconds.next_if(|it| *it < at).map(|it| it - span.start);
        // A heading may hold labels, but its second copy begins before them.
        let place = second_year(words).or(second).or_else(|| match has_digits(words) {
            true => twice(words, n_cells),
            // A title above all rows, or a heading, that stands once is of both.
            false => at_column(words, cut).filter(|it| *it < words.len() || !(at <= head_end || is_heading(words))),
        });
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
fn cut_column(hits: &[LabelHit], text: &str) -> Option<(usize, Vec<usize>)> {
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

/// 二、主动公开政府信息情况, and the like.
fn is_heading(line: &str) -> bool {
    let mut chars = line.trim_start().chars();
    chars.next().is_some_and(|it| "一二三四五六七八九十".contains(it)) && chars.next() == Some('、')
}

/// Digits of any width.
fn has_digits(line: &str) -> bool {
    line.contains(|it| fold_char(it).is_ascii_digit())
}

/// Where the second half begins of a line whose halves name one year each: 三、…(2022年)   三、…(2023年), or 2022年   2023年.
fn second_year(line: &str) -> Option<usize> {
    let pieces = pieces(line);
    let (left, right) = pieces.split_at_checked(pieces.len() / 2)?;
    let one_year = |half: &[Span]| -> Option<String> {
        let mut years = half.iter().flat_map(|it| years_in(it.of(line)));
        years.next().filter(|_| years.next().is_none())
    };
    let is_pair = left.len() == right.len() && one_year(left)? != one_year(right)?;
    is_pair.then(|| right[0].start)
}

/// The stretches of a line between gaps: more than one blank, or a bar.
fn pieces(line: &str) -> Vec<Span> {
    let mut pieces: Vec<Span> = Vec::new();
    let mut gap = GAP;
    for (at, c) in line.char_indices() {
        if c == '|' || c.is_whitespace() {
            gap += if c == ' ' { 1 } else { GAP };
            continue;
        }
        let end = at + c.len_utf8();
        match pieces.last_mut() {
            Some(last) if gap < GAP => last.end = end,
            _ => pieces.push(Span::new(at, end)),
        }
        gap = 0;
    }
    pieces
}

/// Blanks that part two pieces of a line.
const GAP: usize = 2;

/// The years that `text` names, in digits of any width.
fn years_in(text: &str) -> Vec<String> {
    let folded: String = text.chars().map(fold_char).collect();
    let is_year = |it: &&str| it.len() == 4 && it.starts_with("20");
    let digits = |it: &str| -> String {
        let back: String = it.chars().rev().take_while(char::is_ascii_digit).collect();
        back.chars().rev().collect()
    };
    folded.match_indices('年').map(|(at, _)| digits(&folded[..at])).filter(|it| is_year(&it.as_str())).collect()
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
    use crate::extract::{Definitions, extract, parts};
    use crate::fold::Folded;
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
        let split = |it| super::split_beside(&forms, it, &forms.find_labels(&Folded::new(&it.text)));
        let [left, right] = split(&document).unwrap();
        let lines = |it: &str| it.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
        assert_eq!(lines(&left.text)[1..3], ["规章 0", "行政规范性文件 1"]);
        assert_eq!(lines(&right.text)[1..3], ["规章 10", "行政规范性文件 11"]);
        let at = right.text.find("14").unwrap();
        assert_eq!(right.origin.locate(crate::span::Span::new(at, at + 2)).of(&text), "14");
        assert!(split(&left).is_none());
    }

    #[test]
    fn headings_and_captions_are_cut_between_their_years() {
        let check = |line: &str, expect: Option<&str>| {
            assert_eq!(super::second_year(line).map(|it| &line[it..]), expect, "{line:?}");
        };
        check("二、情况（2022年）    二、情况（2023年）", Some("二、情况（2023年）"));
        check("   2022年 \t2023年", Some("2023年"));
        check("项目 ２０２２年 | 项目 ２０２３年", Some("项目 ２０２３年"));
        check("项目  2022年  项目  2023年", Some("项目  2023年"));
        check("某县2022年、2023年年度报告对照", None);
        check("2022年    2022年", None);
        check("2022年    合计    2023年", None);
        check("与2021年相比    2022年    2023年    合计", None);
        check("2022年    12", None);
        check("", None);
    }

    /// Two years of one organ next to each other, below `head`; each line of `captions` stands above the tables.
    fn pair(head: &str, captions: &str) -> String {
        let mut text = format!("{head}\n{captions}");
        for (idx, row) in ["规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制"].iter().enumerate() {
            let pad = " ".repeat(24 - 2 * row.chars().count());
            text.push_str(&format!(
                "{row}{pad}{idx}           0           1{}{row}{pad}1{idx}           0           2\n",
                " ".repeat(40)
            ));
        }
        text
    }

    #[test]
    fn each_half_is_of_its_own_year() {
        let defs = Definitions::embedded().unwrap();
        let check = |text: &str, expect: [i32; 2]| {
            let document = read_document("x", text.as_bytes(), &Limits::default()).unwrap();
            let halves = parts(&defs, document);
            let read = |it| extract(&defs, it).unwrap_or_else(|reject| panic!("{reject:?}: {}", it.text));
            let reports: Vec<_> = halves.iter().map(read).collect();
            assert_eq!(reports.iter().map(|it| it.identity.year).collect::<Vec<_>>(), expect, "{text}");
            for report in reports {
                let is_told = report.findings.iter().any(|it| it.rule.starts_with("year-"));
                assert_eq!(report.identity.year == 0, is_told, "{text}\n{:?}", report.findings);
            }
        };
        let title = "沂水县水利局2022年、2023年政府信息公开工作年度报告对照";
        let heading = "二、主动公开政府信息情况";
        let gap = " ".repeat(60);
        check(&pair(title, &format!("{heading}（2022年）{gap}{heading}（2023年）\n")), [2022, 2023]);
        check(&pair(title, &format!("{heading}\n2022年{gap}2023年\n")), [2022, 2023]);
        check(&pair("沂水县水利局政府信息公开工作年度报告对照", &format!("{heading}\n{gap}2022年度{gap}2023年度\n")), [2022, 2023]);
        // The later year may stand first.
        check(&pair(title, &format!("{heading}\n2023年{gap}2022年\n")), [2023, 2022]);
        // What stands on the left is not said.
        check(&pair(title, &format!("{heading}\n")), [0, 0]);
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
