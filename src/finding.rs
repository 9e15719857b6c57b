//! What does not add up in a report: data, collected beside the values, never control flow.

use serde::Serialize;

use crate::decimal::Decimal;
use crate::span::Span;

/// How much a finding weighs. The severity of each rule stands in `data/rules.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The report contradicts itself or a value could not be had.
    Error,
    /// Worth a look; the values stand.
    Warning,
}

impl Severity {
    /// The word in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One thing found in one report.
///
/// `rule` is an id of `data/rules.toml`; a finding whose rule is not registered is a bug, and a test says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Id of the rule, kebab-case, named for the fault: `row-sum-mismatch`.
    pub rule: &'static str,
    /// Table of the lake that it speaks of: `applications`, `reports`, ...
    pub table: &'static str,
    /// Row id within the table (`granted`), where there is one.
    pub row: Option<String>,
    /// Column id within the table (`total`), where there is one.
    pub column: Option<String>,
    /// What the rule expected, where it is a number.
    pub expected: Option<Decimal>,
    /// What stands there, where it is a number.
    pub actual: Option<Decimal>,
    /// One sentence for people: lower case, no full stop, the offending text verbatim.
    pub message: String,
    /// Where it stands in the document's text.
    pub span: Option<Span>,
}

impl Finding {
    /// A finding of `rule` about `table`, with its message; the rest is added by the `at`-methods.
    #[must_use]
    pub fn new(rule: &'static str, table: &'static str, message: impl Into<String>) -> Self {
        Self { rule, table, row: None, column: None, expected: None, actual: None, message: message.into(), span: None }
    }

    /// Places it at a row, and a column where one is given.
    #[must_use]
    pub fn at(mut self, row: &str, column: Option<&str>) -> Self {
        self.row = Some(row.to_owned());
        self.column = column.map(str::to_owned);
        self
    }

    /// Adds the two numbers that disagree.
    #[must_use]
    pub fn values(mut self, expected: Option<Decimal>, actual: Option<Decimal>) -> Self {
        self.expected = expected;
        self.actual = actual;
        self
    }

    /// Adds where it stands.
    #[must_use]
    pub fn span(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
}
