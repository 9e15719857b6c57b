//! Numbers that were broken in narrow columns without ruling lines: their lines look like rows. They become one row, or are made visible as
//! what nobody can read.

use super::columns::Draft;
use super::lines::Line;
use crate::document::content::Rectangle;

/// Rows stand further apart than this, in heights of a line; the middle of a row and the lines of its broken numbers do not.
const NEAREST_ROW: f32 = 0.95;
/// The next line is no further away.
pub(super) const NEXT_LINE: f32 = 2.2;

/// A label stands on the level of its row, within this share of its height.
const LEVEL: f32 = 0.5;

/// Joins what stands nearer to each other than rows do: numbers of two lines around those of one. Where what has only one line does not
/// stand in the middle of the others, another line of it must have been lost.
pub(super) fn join_fragments(drafts: &mut Vec<Draft>) {
    let mut joined: Vec<Vec<Draft>> = Vec::new();
    for draft in drafts.drain(..) {
        match joined.last_mut() {
            Some(group) if group.last().is_some_and(|it| draft.depth - it.depth < NEAREST_ROW * it.height) => group.push(draft),
            _ => joined.push(vec![draft]),
        }
    }
    drafts.extend(joined.into_iter().filter_map(join_group));
}

fn join_group(mut group: Vec<Draft>) -> Option<Draft> {
    let mut joined = Draft { labels: Vec::new(), figures: Vec::new(), ..*group.first()? };
    if group.len() == 1 {
        return group.pop();
    }
    let (top, bottom) = (group[0].depth, group[group.len() - 1].depth);
    joined.depth = f32::midpoint(top, bottom);
    for draft in group {
        for (column, span, lines) in draft.figures {
            match joined.figures.iter_mut().find(|it| it.0 == column) {
                Some(figure) => figure.2.extend(lines),
                None => joined.figures.push((column, span, lines)),
            }
        }
    }
    for (_, _, lines) in &mut joined.figures {
        let middle = lines.iter().map(Line::depth).sum::<f32>() / lines.len() as f32;
        if (middle - joined.depth).abs() > 0.25 * joined.height {
            spoil(lines);
        }
    }
    joined.figures.sort_by_key(|it| it.0);
    Some(joined)
}

/// Marks rows that are the rest of others: those without a label below or above a line of theirs, and those others.
pub(super) fn mark_fragments(drafts: &mut [Draft]) {
    let n_most = drafts.iter().map(|it| it.figures.len()).max().unwrap_or(0);
    let has_labels = drafts.iter().any(|it| !it.labels.is_empty());
    let mut spoilt: Vec<(usize, usize)> = Vec::new();
    for at in 0..drafts.len() {
        let draft = &drafts[at];
        let is_partial = draft.figures.len() < n_most;
        if is_labelled(draft) || draft.figures.is_empty() || !(is_partial || has_labels) {
            continue;
        }
        let columns: Vec<usize> = draft.figures.iter().map(|it| it.0).collect();
        let around = [at.checked_sub(1), Some(at + 1).filter(|it| *it < drafts.len())];
        for other in around.into_iter().flatten().filter(|it| is_next(&drafts[at.min(*it)], &drafts[at.max(*it)])) {
            spoilt.extend(columns.iter().flat_map(|it| [(other, *it), (at, *it)]));
        }
    }
    for (at, column) in spoilt {
        if let Some((_, _, lines)) = drafts[at].figures.iter_mut().find(|it| it.0 == column) {
            spoil(lines);
        }
    }
}

/// Whether words stand beside a row, at its height or around it.
fn is_labelled(draft: &Draft) -> bool {
    draft.labels.iter().any(|(_, _, lines)| {
        let top = lines.iter().map(Line::depth).fold(f32::MAX, f32::min);
        let bottom = lines.iter().map(Line::depth).fold(f32::MIN, f32::max);
        (top - LEVEL * draft.height..=bottom + LEVEL * draft.height).contains(&draft.depth)
    })
}

/// Whether one stands on the line below the other, or may do so on the next page.
fn is_next(above: &Draft, below: &Draft) -> bool {
    let lines = |it: &Draft| it.figures.first().and_then(|it| it.2.first().map(|it| it.page));
    match (lines(above), lines(below)) {
        (Some(a), Some(b)) => a != b || below.depth - above.depth <= NEXT_LINE * above.height,
        _ => false,
    }
}

/// Makes a number unreadable for all who come behind.
pub(super) fn spoil(lines: &mut Vec<Line>) {
    if let Some(hole) = lines.last().filter(|it| !it.is_hole()).map(Line::hole) {
        lines.push(hole);
    }
}

/// The same for a cell of which only the place may be known.
pub(super) fn spoil_at(lines: &mut Vec<Line>, page: u32, place: Rectangle) {
    if lines.is_empty() {
        lines.push(Line::hole_at(page, place));
    } else {
        spoil(lines);
    }
}
