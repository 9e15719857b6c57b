//! A row of numbers in one line below its header in one line: which cells it leaves blank, by its separators.
//!
//! Takes the text, the row's tokens and the number of columns; gives the cells where the lines leave one reading. The header shows how
//! the table is written: one label for each column, with the same separators, so that nothing in front is the rest of a label and
//! nothing behind is padding.

use super::lex::Token;
use super::slots::Slot;
use crate::span::Span;

/// The cells of a row whose line has as many places as the header's line has labels, the last one filled.
#[must_use]
pub fn place_by_header(text: &str, tokens: &[Token], n_columns: usize) -> Option<Vec<Slot>> {
    let cells: Vec<(Span, Slot)> = tokens.iter().filter_map(cell).collect();
    let (first, last) = (cells.first()?.0, cells.last()?.0);
    if text[first.start..last.end].contains('\n') {
        return None;
    }
    let start = text[..first.start].rfind('\n').map_or(0, |it| it + 1);
    let end = text[last.end..].find('\n').map_or(text.len(), |it| last.end + it);
    let header = text[..start].trim_end().rsplit('\n').next()?;
    let line = Span::new(start, end);
    let mark = if text[start..end].contains('|') { '|' } else { '\t' };
    let is_open = header.trim_start_matches(' ').starts_with('|');
    let labels = places(header, Span::new(0, header.len()), mark, is_open)?;
    let is_header = labels.len() == n_columns && labels.iter().all(|it| it.of(header).contains(char::is_alphabetic));
    let places = places(text, line, mark, is_open)?;
    if !is_header || places.len() != n_columns {
        return None;
    }
    let mut slots = Vec::new();
    for place in places {
        let mut inside = cells.iter().filter(|it| place.start <= it.0.start && it.0.end <= place.end);
        match (inside.next(), inside.next()) {
            (Some((_, slot)), None) => slots.push(slot.clone()),
            (None, _) if place.of(text).trim().is_empty() => slots.push(Slot::Blank),
            _ => return None,
        }
    }
    // A blank end may be padding in place of a cell that is missing elsewhere.
    (slots.last() != Some(&Slot::Blank)).then_some(slots)
}

fn cell(token: &Token) -> Option<(Span, Slot)> {
    match token {
        Token::Number(it) => Some((it.span, Slot::Number(it.clone()))),
        Token::Mark(it) => Some((*it, Slot::Mark(*it))),
        _ => None,
    }
}

/// What stands between the marks of a line: bars behind all cells, or at both ends where the table's lines open with one; tabs between.
fn places(text: &str, line: Span, mark: char, is_open: bool) -> Option<Vec<Span>> {
    let mut at = line.start;
    let mut places: Vec<Span> = Vec::new();
    for part in line.of(text).split(mark) {
        places.push(Span::new(at, at + part.len()));
        at += part.len() + mark.len_utf8();
    }
    if mark == '|' {
        let is_blank = |it: Option<Span>| it.is_some_and(|it| it.of(text).trim().is_empty());
        if !is_blank(places.pop()) || is_open && !is_blank((!places.is_empty()).then(|| places.remove(0))) {
            return None;
        }
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use super::super::lex::lex;
    use super::{Slot, place_by_header};
    use crate::span::Span;

    #[track_caller]
    fn check(header: &str, row: &str, expect: Option<&str>) {
        let text = format!("行政复议 |\n{header}\n{row}\n五、问题");
        let start = text.find(row).unwrap();
        let slots = place_by_header(&text, &lex(&text, Span::new(start, start + row.len())), 3);
        let shown = slots.map(|it| {
            let cells = it.iter().map(|it| match it {
                Slot::Number(it) => it.digits.to_string(),
                Slot::Mark(_) => "-".to_owned(),
                _ => "_".to_owned(),
            });
            cells.collect::<Vec<_>>().join(" ")
        });
        assert_eq!(shown.as_deref(), expect, "{header:?} {row:?}");
    }

    #[test]
    fn separators_like_the_header_s_tell_blanks() {
        check("维持 | 纠正 | 总计 |", "| | 3 |", Some("_ _ 3"));
        check("维持 | 纠正 | 总计 |", "- | | 3 |", Some("- _ 3"));
        check("| 维持 | 纠正 | 总计 | ", "| | | 3 | ", Some("_ _ 3"));
        check("| 维持 | 纠正 | 总计 |", "| 1 | | 3 |", Some("1 _ 3"));
        check("维持\t纠正\t总计", "\t\t3", Some("_ _ 3"));
        check("维持\t纠正\t总计", "1\t\t3", Some("1 _ 3"));
    }

    #[test]
    fn all_else_stays_open() {
        // Padding, a lost cell, a header that is padded itself, one of several lines, other separators.
        check("维持 | 纠正 | 总计 |", "1 | 3 | |", None);
        check("维持 | 纠正 | 总计 |", "| 3 |", None);
        check("| 维持 | 纠正 | 总计 |", "| 1 | 3 |", None);
        check("维持 | 纠正 | |", "| | 3 |", None);
        check("总计 |", "| | 3 |", None);
        check("维持\t纠正\t总计", "| | 3 |", None);
        check("维持 | 纠正 | 总计 |", "1 | 2 3 | 4 |", None);
        check("维持 | 纠正 | 总计 |", "1 | 无此项 | 4 |", None);
        check("维持 | 纠正 | 总计 |", "1 |\n| 4 |", None);
    }
}
