//! The figures of a report beside those of another: the same, or what changed.

use std::collections::BTreeSet;

use crate::decimal::Decimal;

/// One statutory number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Table of the lake.
    pub table: String,
    /// Row id.
    pub row: String,
    /// Column id.
    pub column: String,
    /// The number.
    pub value: Decimal,
    /// Where it stands; `None` where it was inferred.
    pub span: Option<(i64, i64)>,
}

impl Figure {
    fn name(&self) -> (&str, &str, &str) {
        (&self.table, &self.row, &self.column)
    }
}

/// The numbers of a report that are known, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures(Vec<Figure>);

/// A number that two versions state differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// In the earlier version.
    pub old: Figure,
    /// In the later one.
    pub new: Figure,
}

/// Two reports' figures side by side.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Cells that both state alike.
    pub n_same: usize,
    /// Different numbers other than 0 among them: what tells a report from others.
    pub n_telling: usize,
    /// Cells that they state differently.
    pub changes: Vec<Change>,
}

impl Figures {
    /// The figures, in any order.
    #[must_use]
    pub fn new(mut figures: Vec<Figure>) -> Self {
        figures.sort_by(|a, b| a.name().cmp(&b.name()));
        Self(figures)
    }

    /// Compares what both state. What only one states is no change: the other may have lost it.
    #[must_use]
    pub fn compare(&self, later: &Self) -> Comparison {
        let mut comparison = Comparison::default();
        let mut telling = BTreeSet::new();
        let mut others = later.0.iter().peekable();
        for old in &self.0 {
            while others.next_if(|it| it.name() < old.name()).is_some() {}
            let Some(new) = others.next_if(|it| it.name() == old.name()) else { continue };
            if is_same(old, new) {
                comparison.n_same += 1;
                telling.extend((new.value.0 != 0).then_some(new.value.0));
            } else {
                comparison.changes.push(Change { old: old.clone(), new: new.clone() });
            }
        }
        comparison.n_telling = telling.len();
        comparison
    }
}

/// True where both state the same; an amount may stand in another unit.
fn is_same(old: &Figure, new: &Figure) -> bool {
    const UNITS: [i128; 2] = [10_000, 100_000_000];
    let (a, b) = (old.value.0, new.value.0);
    let is_scaled = |a: i128, b: i128| UNITS.iter().any(|it| a.checked_mul(*it) == Some(b));
    a == b || (old.column == "amount_yuan" && (is_scaled(a, b) || is_scaled(b, a)))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Figure, Figures};
    use crate::decimal::Decimal;

    /// Figures out of `row=value` words.
    pub(crate) fn figures(words: &str) -> Figures {
        let figure = |word: &str| {
            let (name, value) = word.split_once('=').expect("row=value");
            let (row, column) = name.split_once('.').unwrap_or((name, "total"));
            Figure {
                table: "applications".to_owned(),
                row: row.to_owned(),
                column: column.to_owned(),
                value: Decimal::parse(value).expect("a number"),
                span: None,
            }
        };
        Figures::new(words.split_whitespace().map(figure).collect())
    }

    #[track_caller]
    fn check(old: &str, new: &str, n_same: usize, changes: &str) {
        let comparison = figures(old).compare(&figures(new));
        let told: Vec<String> =
            comparison.changes.iter().map(|it| format!("{}:{}>{}", it.old.row, it.old.value, it.new.value)).collect();
        assert_eq!((comparison.n_same, told.join(" ").as_str()), (n_same, changes));
    }

    #[test]
    fn what_both_state_is_compared() {
        check("received=3 granted=2", "granted=2 received=3", 2, "");
        check("received=3 granted=2", "received=4 granted=2 other=1", 1, "received:3>4");
        check("received=3", "granted=2", 0, "");
        check("fees.amount_yuan=1.5", "fees.amount_yuan=15000", 1, "");
        check("fees=1", "fees=10000", 0, "fees:1>10000");
    }
}
