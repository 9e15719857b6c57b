//! Which of the lines that may be headings are headings.
//!
//! Takes the candidates in document order; gives those that the others do not disprove, without the table of contents.

use super::candidate::{Candidate, Strength};

/// Leaves of the candidates those that are headings.
pub(super) fn settle(candidates: Vec<Candidate>, text: &str) -> Vec<Candidate> {
    // First, so that the wording of the contents disproves no heading of the report.
    let mut candidates = drop_contents(candidates, text);
    let has = |list: &[Candidate], number: i32, strength: Strength| {
        list.iter().any(|it| it.number == Some(number) && it.strength == strength)
    };
    let exact: Vec<bool> = (0..=6).map(|it| has(&candidates, it, Strength::Exact)).collect();
    let loose: Vec<bool> = (0..=6).map(|it| has(&candidates, it, Strength::Loose)).collect();
    let index = |number: i32| usize::try_from(number).unwrap_or(0);
    let places: Vec<(i32, usize)> = candidates
        .iter()
        .filter(|it| it.strength != Strength::Weak)
        .filter_map(|it| it.number.map(|number| (number, it.line.start)))
        .collect();
    let in_order = |number: i32, at: usize| places.iter().all(|it| (it.0 < number) == (it.1 < at));
    let mut weak_seen = [false; 7];
    candidates.retain(|it| {
        let Some(number) = it.number else { return true };
        match it.strength {
            Strength::Exact => true,
            Strength::Loose => !exact[index(number)],
            Strength::Weak => {
                let is_first = !exact[index(number)] && !loose[index(number)] && !weak_seen[index(number)];
                let keeps = is_first && in_order(number, it.line.start);
                weak_seen[index(number)] |= keeps;
                keeps
            }
        }
    });
    candidates
}

/// Drops a table of contents (headings in a row that all come again) and the second of a heading said twice in a row.
fn drop_contents(candidates: Vec<Candidate>, text: &str) -> Vec<Candidate> {
    let follows = |idx: usize| {
        let (before, it) = (&candidates[idx - 1], &candidates[idx]);
        text[before.text_start.min(it.line.start)..it.line.start].trim().is_empty()
    };
    let mut last_at = [None; 7];
    for (idx, it) in candidates.iter().enumerate() {
        if let Some(slot) = it.number.and_then(|number| last_at.get_mut(usize::try_from(number).ok()?)) {
            *slot = Some(idx);
        }
    }
    let comes_again = |it: &Candidate, run_end: usize| {
        it.number.and_then(|number| *last_at.get(usize::try_from(number).ok()?)?).is_some_and(|last| run_end <= last)
    };
    let mut keeps = vec![true; candidates.len()];
    let mut start = 0;
    while start < candidates.len() {
        let mut end = start + 1;
        while end < candidates.len() && follows(end) {
            // The contents end where they start again: the report begins right below them.
            if candidates[start..end].iter().any(|it| it.number.is_some() && it.number == candidates[end].number)
                && start + 3 <= end
            {
                break;
            }
            if candidates[end].number.is_some() && candidates[end].number == candidates[end - 1].number {
                keeps[end] = false;
            }
            end += 1;
        }
        let known = candidates[start..end].iter().filter(|it| it.number.is_some());
        if start + 3 <= end && known.clone().count() >= 3 && known.clone().all(|it| comes_again(it, end)) {
            keeps[start..end].fill(false);
        }
        start = end;
    }
    candidates.into_iter().zip(keeps).filter_map(|(it, keep)| keep.then_some(it)).collect()
}
