//! Which form each table follows, from what the tables say and never from the year.

use crate::form::{Forms, Meaning, TableId};
use crate::grid::{RowLabel, TableText};
use crate::id::Id;

/// The form of each table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormChoice {
    /// Index of the form per table, in the order of [`TableId::ALL`]; `None` where the table is not there.
    pub tables: [Option<usize>; 3],
    /// Tables follow different forms.
    pub mixed: bool,
}

impl FormChoice {
    /// The form that table II follows, table III where II is lost, table IV where both are.
    #[must_use]
    pub fn leading(&self) -> Option<usize> {
        self.tables.iter().flatten().copied().next()
    }
}

/// Chooses by the labels that only one form has. A table whose labels fit all forms follows its neighbours, and the newest form
/// where no table tells (table IV is the same in all).
#[must_use]
pub fn choose_forms(forms: &Forms, tables: &[TableText]) -> FormChoice {
    let mut told: [Option<usize>; 3] = [None; 3];
    let mut there = [false; 3];
    for table in tables {
        let slot = TableId::ALL.iter().position(|it| *it == table.table).expect("all tables are listed");
        there[slot] = true;
        told[slot] = tells(forms, table);
    }
    let newest = forms.all().len() - 1;
    let fallback = told[0].or(told[1]).or(told[2]).unwrap_or(newest);
    let distinct = |a: Option<usize>, b: Option<usize>| matches!((a, b), (Some(a), Some(b)) if a != b);
    FormChoice {
        tables: std::array::from_fn(|it| there[it].then(|| told[it].unwrap_or(fallback))),
        mixed: distinct(told[0], told[1]),
    }
}

/// The form that most of a table's tell-tale labels belong to.
fn tells(forms: &Forms, table: &TableText) -> Option<usize> {
    let mut votes = vec![0_usize; forms.all().len()];
    let mut vote = |label: usize, row: Option<Id>| {
        let mut of: Vec<usize> = Vec::new();
        for meaning in &forms.labels()[label].meanings {
            let form = match meaning {
                Meaning::Column(t, form, ..) if *t == table.table && row.is_none() => *form,
                Meaning::Row(t, form, block, at) if *t == table.table => {
                    let id = forms.all()[*form].table(*t).blocks[*block].rows[*at].id;
                    if row.is_some_and(|it| it != id) {
                        continue;
                    }
                    *form
                }
                Meaning::Caption(form, _) if table.table == TableId::Proactive => *form,
                _ => continue,
            };
            if !of.contains(&form) {
                of.push(form);
            }
        }
        if let [only] = of[..] {
            votes[only] += 1;
        }
    };
    table.header.iter().for_each(|(_, hit)| vote(hit.label, None));
    for row in &table.rows {
        // （六）其他处理 is a row in one form and a group without numbers in the other.
        let has_numbers = row.has_cells();
        if let RowLabel::Known(label) | RowLabel::Near(label) = row.label
            && has_numbers
        {
            vote(label, row.id);
        }
    }
    let most = *votes.iter().max()?;
    let leaders: Vec<usize> = (0..votes.len()).filter(|it| votes[*it] == most).collect();
    if most > 0 && leaders.len() == 1 {
        return Some(leaders[0]);
    }
    // No row with numbers tells. A form whose rows are not there is not the one: three rows for 其他处理 against a blank one.
    const SURE: usize = 2;
    let missing = |form: usize| {
        let rows = forms.all()[form].table(table.table).blocks.iter().flat_map(|it| &it.rows);
        rows.filter(|row| !table.rows.iter().any(|it| it.id == Some(row.id))).count()
    };
    let mut by_missing: Vec<(usize, usize)> = leaders.into_iter().map(|it| (missing(it), it)).collect();
    by_missing.sort_unstable();
    // Nor does a table tell that ends before the rows in which the forms differ.
    let goes_on = |form: usize| {
        let rows: Vec<Id> = forms.row_ids(form, table.table).collect();
        let last = rows.iter().rposition(|it| !forms.have_row(table.table, *it));
        let is_there = |row: &Id| table.rows.iter().any(|it| it.id == Some(*row));
        last.is_none_or(|it| it + 1 == rows.len() || rows[it + 1..].iter().any(is_there))
    };
    match by_missing[..] {
        [(least, form), (next, _), ..] if least + SURE <= next && goes_on(form) => Some(form),
        _ => None,
    }
}
