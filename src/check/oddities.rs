//! Table II has no identities; what is evidently a misunderstanding of its columns is pointed out.

use super::Checked;
use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::form::Form;
use crate::read::TableReading;

/// A change of the number of items that leaves less than none, or is far more than there were, and published documents that
/// outnumber all that were ever published.
pub(super) fn check(form: &Form, reading: &TableReading, checked: &mut Checked) {
    /// 本年增/减 beyond this multiple of the items there were is taken for a count of decisions.
    const MANY: i64 = 3;
    /// Small stocks of items do double in a year.
    const FEW: i64 = 100;
    for row in form.proactive_disclosure.blocks.iter().flat_map(|it| &it.rows) {
        let int = |column: &str| reading.value(&row.id, column).and_then(Decimal::to_int);
        let span = |column: &str| reading.cells.iter().find(|it| it.row == row.id && it.column == column).and_then(|it| it.span);
        if let (Some(prior), Some(change)) = (int("prior_year_items"), int("items_change")) {
            let holds = prior + change >= 0 && change <= FEW.max(MANY * prior);
            checked.count("items-change-implausible", Some(holds));
            if !holds {
                let message = format!("{prior} items with a change of {change}: evidently a count of something else");
                let mut finding = Finding::new("items-change-implausible", "proactive_disclosure", message)
                    .at(&row.id, Some("items_change"))
                    .values(None, Some(Decimal::from_int(change)));
                finding.span = span("items_change");
                checked.findings.push(finding);
            }
        }
        if let (Some(disclosed), Some(total)) = (int("disclosed"), int("disclosed_total")) {
            checked.count("disclosed-exceeds-total", Some(disclosed <= total));
            if disclosed > total {
                let message = format!("{disclosed} newly disclosed, {total} disclosed in all");
                let mut finding = Finding::new("disclosed-exceeds-total", "proactive_disclosure", message)
                    .at(&row.id, Some("disclosed_total"))
                    .values(Some(Decimal::from_int(disclosed)), Some(Decimal::from_int(total)));
                finding.span = span("disclosed_total");
                checked.findings.push(finding);
            }
        }
    }
}
