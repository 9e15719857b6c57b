//! A file with several reports: one document for each.
//!
//! Takes a document and its sections; gives its parts. A report begins where the first section comes again after later ones, with the
//! title in front of it.

use crate::document::{Document, Grid};
use crate::record::Section;
use crate::span::Span;

/// Longest title line, in characters.
const TITLE_MAX: usize = 60;

/// Splits a document into its reports; `None` where it holds one.
#[must_use]
pub(super) fn split_parts(document: &Document, sections: &[Section]) -> Option<Vec<Document>> {
    let starts = starts_of_parts(&document.text, sections);
    if starts.len() < 2 {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(document.text.len()));
    Some(starts.iter().zip(ends).enumerate().map(|(idx, (start, end))| part(document, idx + 1, Span::new(*start, end))).collect())
}

/// Where the parts start; the first at 0.
fn starts_of_parts(text: &str, sections: &[Section]) -> Vec<usize> {
    let headings: Vec<&Section> = sections.iter().filter(|it| (1..=6).contains(&it.section)).collect();
    let mut starts = vec![0];
    let mut seen: Vec<i32> = Vec::new();
    for (idx, heading) in headings.iter().enumerate() {
        // A report has gone by, and another follows: not a heading said twice, or an annex with one of its own.
        let gone_by = [2, 3, 4].iter().filter(|it| seen.contains(it)).count() >= 2;
        let follows = [2, 3, 4].iter().filter(|number| headings[idx..].iter().any(|it| it.section == **number)).count() >= 2;
        if heading.section <= 2 && seen.contains(&heading.section) && gone_by && follows {
            let floor = headings[idx - 1].span.start;
            starts.push(title_before(text, floor, heading.heading_span.start));
            seen.clear();
        }
        seen.push(heading.section);
    }
    starts
}

/// The start of the title that stands before a heading; the heading itself where there is none.
fn title_before(text: &str, floor: usize, heading: usize) -> usize {
    let mut end = heading;
    for line in text[floor..heading].split_inclusive('\n').rev() {
        let start = end - line.len();
        let words: String = line.chars().filter(|it| !it.is_whitespace()).collect();
        let is_title = words.chars().count() <= TITLE_MAX
            && (words.contains("报告") || words.contains("年报"))
            && words.contains("公开")
            && !words.contains(['。', '；', '|']);
        if is_title {
            return start;
        }
        end = start;
    }
    heading
}

/// One part as a document of its own.
fn part(whole: &Document, number: usize, span: Span) -> Document {
    let moved = |it: Span| Span::new(it.start - span.start, it.end - span.start);
    let is_inside = |it: &Span| span.start <= it.start && it.end <= span.end;
    let grids = whole.grids.iter().filter(|it| is_inside(&it.span)).map(|grid| {
        let cells = grid.cells.iter().map(|it| crate::document::grid::GridCell { span: moved(it.span), ..*it }).collect();
        Grid { span: moved(grid.span), cells, ..*grid }
    });
    let id = blake3::hash(format!("{}#{number}", whole.report_id).as_bytes());
    Document {
        report_id: id.to_hex()[..32].to_owned(),
        source: format!("{}#{number}", whole.source),
        format: whole.format,
        url: whole.url.clone(),
        text: span.of(&whole.text).to_owned(),
        grids: grids.collect(),
        origin: whole.origin.part(&whole.text, span),
        statements: whole.statements.iter().filter(|it| number == 1 || it.at >= span.start).cloned().collect(),
        furniture: whole.furniture.iter().filter(|it| is_inside(it)).map(|it| moved(*it)).collect(),
        is_mirror: whole.is_mirror,
        findings: if number == 1 { whole.findings.clone() } else { Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Limits, read_document};
    use crate::extract::Definitions;

    /// The parts' first lines, joined by bars.
    #[track_caller]
    fn check(text: &str, expect: &str) {
        let defs = Definitions::embedded().unwrap();
        let document = read_document("x", text.as_bytes(), &Limits::default()).unwrap();
        let parts = super::super::parts(&defs, document);
        let heads: Vec<&str> = parts.iter().map(|it| it.text.lines().next().unwrap()).collect();
        assert_eq!(heads.join("|"), expect);
        for part in &parts {
            assert_eq!(part.origin.locate(crate::span::Span::new(0, part.text.len())).of(text.trim_start()).len(), part.text.len());
        }
    }

    const BODY: &str = "一、总体情况\n好。\n二、主动公开政府信息情况\n略。\n三、收到和处理政府信息公开申请情况\n略。\n\
        四、政府信息公开行政复议、行政诉讼情况\n略。\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。\n";

    #[test]
    fn two_reports_are_two_parts() {
        let (first, second) = ("甲县2023年政府信息公开工作年度报告", "甲县2024年政府信息公开工作年度报告");
        check(&format!("{first}\n{BODY}"), first);
        check(&format!("{first}\n{BODY}\n{second}\n{BODY}"), &format!("{first}|{second}"));
        check(&format!("{first}\n{BODY}{BODY}"), &format!("{first}|一、总体情况"));
    }

    #[test]
    fn a_heading_said_again_is_no_report() {
        check(&format!("一、总体情况\n{BODY}"), "一、总体情况");
        check(&format!("{BODY}二、主动公开政府信息情况\n附。\n"), "一、总体情况");
    }
}
