//! What must hold in a report: every identity of the form in every row and column, and what is at least odd.
//!
//! Takes the tables as they were read, gives findings and, per rule, how often it could be asked.
//! Changes nothing: a value that breaks an identity stays as it was read.

mod oddities;
mod sums;

use crate::finding::Finding;
use crate::form::{Form, TableId};
use crate::read::TableReading;
use crate::record::RuleCount;

/// What the checks of one report gave.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// All findings, not the first.
    pub findings: Vec<Finding>,
    /// Per rule: evaluated, failed, not assessable.
    pub counts: Vec<(&'static str, RuleCount)>,
}

impl Checked {
    fn count(&mut self, rule: &'static str, outcome: Option<bool>) {
        let idx = self.counts.iter().position(|it| it.0 == rule).unwrap_or_else(|| {
            self.counts.push((rule, RuleCount::default()));
            self.counts.len() - 1
        });
        let count = &mut self.counts[idx].1;
        match outcome {
            Some(holds) => {
                count.evaluated += 1;
                count.failed += i64::from(!holds);
            }
            None => count.not_assessable += 1,
        }
    }
}

/// Checks the tables of one report, each with the form it follows.
#[must_use]
pub fn check_tables(tables: &[(TableId, &Form, &TableReading)]) -> Checked {
    let mut checked = Checked::default();
    for (id, form, reading) in tables {
        sums::check(*id, form, reading, &mut checked);
        if *id == TableId::Proactive {
            oddities::check(form, reading, &mut checked);
        }
    }
    checked
}
