//! The accounting identities: row sums, sums of dispositions, flow, outcomes of proceedings.

use super::Checked;
use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::form::{Form, TableId};
use crate::read::TableReading;

/// Rule ids are constants of the program; the forms name them, and loading the rules checks that they exist.
const RULES: [&str; 4] = ["row-sum-mismatch", "handled-sum-mismatch", "flow-mismatch", "proceeding-sum-mismatch"];

/// Evaluates every identity of a table in every row or column.
pub(super) fn check(id: TableId, form: &Form, reading: &TableReading, checked: &mut Checked) {
    let value = |cell: usize| reading.cells[cell].value.and_then(Decimal::to_int);
    for place in &form.table(id).equations {
        let equation = &place.equation;
        let Some(rule) = RULES.into_iter().find(|it| place.rule == *it) else { continue };
        let sum = |side: &[usize]| side.iter().map(|it| value(*it)).sum::<Option<i64>>();
        let (Some(left), Some(right)) = (sum(&equation.left), sum(&equation.right)) else {
            checked.count(rule, None);
            continue;
        };
        checked.count(rule, Some(left == right));
        if left == right {
            continue;
        }
        let message = match rule {
            "flow-mismatch" => format!("received and carried in are {left}, handled and carried out {right}"),
            _ => format!("the parts add up to {left}, the total says {right}"),
        };
        let span = equation.right.first().and_then(|it| reading.cells[*it].span);
        let mut finding = Finding::new(rule, id.name(), message)
            .at(&place.row, Some(&place.column))
            .values(Some(Decimal::from_int(left)), Some(Decimal::from_int(right)));
        finding.span = span;
        checked.findings.push(finding);
    }
}
