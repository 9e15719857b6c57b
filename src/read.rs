//! Tables into numbers: which form each follows, which cell holds what, and how that is known.
//!
//! Takes [`TableText`]s and the forms, gives [`TableReading`]s: cells with provenance, findings, and nothing else.
//! Whether the numbers add up is not asked here but in `check`; identities serve here only to place and split digits.

mod cells;
mod form_choice;
mod matrix;
mod proactive;

use std::collections::BTreeMap;

use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::form::{Form, Forms, TableId};
use crate::grid::TableText;
use crate::id::Id;
use crate::record::{ApplicationRow, Cell, ProactiveRow, ProceedingRow};

pub use form_choice::{FormChoice, choose_forms};

/// What one statutory table says.
#[derive(Debug, Clone, Default)]
pub struct TableReading {
    /// One cell per row and column of the form, in its order.
    pub cells: Vec<Cell>,
    /// Amounts in yuan and their unit as found, by row id.
    pub amounts: BTreeMap<Id, (Option<Decimal>, Option<String>)>,
    /// Rows that the source shows.
    pub rows_seen: Vec<Id>,
    /// What was wrong.
    pub findings: Vec<Finding>,
}

impl TableReading {
    /// The number of a cell.
    #[must_use]
    pub fn value(&self, row: &str, column: &str) -> Option<Decimal> {
        self.cells.iter().find(|it| it.row == row && it.column == column).and_then(|it| it.value)
    }

    fn int(&self, row: &str, column: &str) -> Option<i64> {
        self.value(row, column).and_then(Decimal::to_int)
    }
}

/// Reads one table of a document in the form that was chosen for it. `glued`: some table of the document has glued digits.
#[must_use]
pub fn read_table(forms: &Forms, form: &Form, text: &str, table: &TableText, glued: bool) -> TableReading {
    match table.table {
        TableId::Proactive => proactive::read(forms, form, text, table, glued),
        TableId::Applications | TableId::Proceedings => matrix::read(forms, form, text, table, glued),
    }
}

/// Table II as records, in the form's order.
#[must_use]
pub fn proactive_rows(form: &Form, reading: &TableReading) -> Vec<ProactiveRow> {
    let rows = form.proactive_disclosure.blocks.iter().flat_map(|it| &it.rows);
    rows.map(|row| {
        let int = |column: &str| reading.int(&row.id, column);
        let (amount_yuan, amount_unit) = reading.amounts.get(&row.id).cloned().unwrap_or_default();
        ProactiveRow {
            item: row.id,
            made: int("made"),
            disclosed: int("disclosed"),
            disclosed_total: int("disclosed_total"),
            repealed: int("repealed"),
            in_force: int("in_force"),
            prior_year_items: int("prior_year_items"),
            items_change: int("items_change"),
            decisions: int("decisions"),
            projects: int("projects"),
            amount_yuan,
            amount_unit,
        }
    })
    .collect()
}

/// Table III as records, in the form's order.
#[must_use]
pub fn application_rows(form: &Form, reading: &TableReading) -> Vec<ApplicationRow> {
    let rows = form.applications.blocks.iter().flat_map(|it| &it.rows);
    rows.map(|row| {
        let int = |column: &str| reading.int(&row.id, column);
        ApplicationRow {
            disposition: row.id,
            natural_person: int("natural_person"),
            commercial: int("commercial"),
            research: int("research"),
            social: int("social"),
            legal_service: int("legal_service"),
            other_org: int("other_org"),
            total: int("total"),
        }
    })
    .collect()
}

/// Table IV as records, in the form's order.
#[must_use]
pub fn proceeding_rows(form: &Form, reading: &TableReading) -> Vec<ProceedingRow> {
    let rows = form.proceedings.blocks.iter().flat_map(|it| &it.rows);
    rows.map(|row| {
        let int = |column: &str| reading.int(&row.id, column);
        ProceedingRow {
            proceeding: row.id,
            upheld: int("upheld"),
            corrected: int("corrected"),
            other: int("other"),
            pending: int("pending"),
            total: int("total"),
        }
    })
    .collect()
}
