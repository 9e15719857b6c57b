//! Labels of rows: which row a label means here, and which row words are nearly the label of.

use crate::fold::{fold_char, fold_label};
use crate::form::{Forms, LabelHit, Meaning, TableId};
use crate::id::Id;

/// Words in cells that say nothing more than the form does.
const IGNORED: [&str; 8] = ["单位件", "件", "单位", "单位万元", "万元", "续表", "单位项", "项"];

/// True for words that say nothing more than the form does, and for none.
#[must_use]
pub fn is_ignored(words: &str) -> bool {
    let folded: String = words.chars().map(fold_char).filter(|c| c.is_alphanumeric()).collect();
    // A character that could not be decoded may have been a digit.
    !words.contains('\u{fffd}') && (folded.is_empty() || IGNORED.contains(&folded.as_str()))
}

/// The row that a label names here, given the id of the row before it. 其他 is 3.其他 of one form and short for （六）其他处理 of another:
/// the ordinal tells, else the row before it.
#[must_use]
pub fn row_meant(forms: &Forms, table: TableId, hit: &LabelHit, previous: Option<Id>) -> Option<Id> {
    let label = forms.label(hit);
    let ordinal = hit.ordinal.map(|it| label.ordinals[it].as_str());
    let mut best: Option<(u8, Id)> = None;
    for (meaning, printed) in label.meanings.iter().zip(&label.meaning_ordinals) {
        let Meaning::Row(t, form, block, row) = meaning else { continue };
        if *t != table {
            continue;
        }
        let rows = &forms.all()[*form].table(*t).blocks[*block].rows;
        let follows = row.checked_sub(1).is_some_and(|it| previous == Some(rows[it].id));
        let score = 2 * u8::from(ordinal == Some(printed.as_str())) + u8::from(follows);
        if best.as_ref().is_none_or(|it| score > it.0) {
            best = Some((score, rows[*row].id));
        }
    }
    best.map(|it| it.1)
}

/// The one row that the words are nearly the label of: cut off at its end, or a few characters lost or wrong. Gives the label and the
/// row's id; none that is among those `seen`.
#[must_use]
pub fn near_label(forms: &Forms, table: TableId, words: &str, seen: &[Id]) -> Option<(usize, Id)> {
    const NEAR: f64 = 0.7;
    const FAR: f64 = 0.5;
    let (_, core) = fold_label(words);
    // Shorter words are like too many.
    core.chars().nth(3)?;
    let mut chars: Vec<char> = core.chars().collect();
    chars.sort_unstable();
    let mut best: Vec<(f64, usize, Id)> = Vec::new();
    for (idx, label) in forms.labels().iter().enumerate() {
        let Some(id) = label.meanings.iter().find_map(|it| meant_row(forms, it, table)) else { continue };
        let is_prefix = chars.len() >= 6 && label.core.starts_with(&core);
        // What shares too few characters is neither near nor a rival, whatever their order.
        let likeness = match 2 * n_common(&chars, &label.sorted) > chars.len().max(label.sorted.len()) {
            _ if is_prefix => 1.0,
            true => strsim::normalized_levenshtein(&core, &label.core),
            false => continue,
        };
        best.push((likeness, idx, id));
    }
    best.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (likeness, idx, id) = *best.first()?;
    let rival = best.iter().find(|it| it.2 != id).map_or(0.0, |it| it.0);
    (likeness >= NEAR && rival <= FAR && !seen.contains(&id)).then_some((idx, id))
}

/// How many characters two words have in common, given each word's in their order.
fn n_common(a: &[char], b: &[char]) -> usize {
    let (mut n, mut rest) = (0, b);
    for c in a {
        while let Some((first, behind)) = rest.split_first()
            && first <= c
        {
            rest = behind;
            if first == c {
                n += 1;
                break;
            }
        }
    }
    n
}

/// The id of the row of this table that a meaning is.
#[must_use]
pub fn meant_row(forms: &Forms, meaning: &Meaning, table: TableId) -> Option<Id> {
    match meaning {
        Meaning::Row(t, form, block, row) if *t == table => Some(forms.all()[*form].table(table).blocks[*block].rows[*row].id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_ignored, n_common};

    #[test]
    fn common_characters_bound_the_likeness() {
        let sorted = |word: &str| {
            let mut chars: Vec<char> = word.chars().collect();
            chars.sort_unstable();
            chars
        };
        let check = |a: &str, b: &str, expect: usize| {
            let (one, other) = (sorted(a), sorted(b));
            assert_eq!((n_common(&one, &other), n_common(&other, &one)), (expect, expect), "{a} {b}");
            let bound = expect as f64 / one.len().max(other.len()).max(1) as f64;
            assert!(strsim::normalized_levenshtein(a, b) <= bound.max(f64::from(u8::from(a == b))) + 1e-9, "{a} {b}");
        };
        check("属于国家秘密", "属国家秘密", 5);
        check("aab", "abb", 2);
        check("秘密国家", "国家秘密", 4);
        check("其他", "予以公开", 0);
        check("", "公开", 0);
    }

    #[test]
    fn what_was_lost_is_not_nothing() {
        assert!(is_ignored("（件）") && is_ignored(" — "));
        assert!(!is_ignored("\u{fffd}") && !is_ignored("增"));
    }
}
