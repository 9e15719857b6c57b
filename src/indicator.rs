//! The registry of indicators (`data/metrics.toml`): what is counted, of what, and what to mind, in two languages.
//!
//! Takes the definition file and the forms that its terms name; gives the registry, checked. [`generated`] makes SQL from it.
//! Never looks at a report.

pub mod generated;
pub mod population;

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::form::{Form, Forms, TableId};

const FILE: &str = "data/metrics.toml";
const TEXT: &str = include_str!("../data/metrics.toml");

/// What an indicator is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A part of a whole.
    Share,
    /// Events per so many units; may exceed them.
    Rate,
    /// A sum.
    Total,
}

impl Kind {
    /// As in the data file and in SQL.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Rate => "rate",
            Self::Total => "total",
        }
    }
}

/// Over what an indicator of a place is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The reports that count every organ once.
    Reports,
    /// Every organ that has a report.
    Organs,
    /// The reports that count every organ once, over the population.
    Inhabitants,
}

impl Basis {
    /// As in the data file and in SQL.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Organs => "organs",
            Self::Inhabitants => "inhabitants",
        }
    }
}

/// One figure of a sum: `table.row.column`, taken away with `-` in front. The row may be a group.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Term {
    /// It is taken away.
    pub negative: bool,
    /// Table of the lake, or `population`.
    pub table: String,
    /// Row, or a group.
    pub row: String,
    /// Column.
    pub column: String,
}

impl TryFrom<String> for Term {
    type Error = String;

    fn try_from(text: String) -> std::result::Result<Self, String> {
        let (negative, name) = text.strip_prefix('-').map_or((false, text.as_str()), |it| (true, it));
        match name.split('.').collect::<Vec<_>>()[..] {
            [table, row, column] => Ok(Self { negative, table: table.to_owned(), row: row.to_owned(), column: column.to_owned() }),
            _ => Err(format!("{text:?} is no table.row.column")),
        }
    }
}

impl Term {
    /// Stands in no report.
    #[must_use]
    pub fn is_population(&self) -> bool {
        self.table == "population"
    }
}

/// A row that stands for several rows of a form.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Table of the lake.
    pub table: String,
    /// What terms call it.
    pub row: String,
    /// Rows that add up to it; where forms differ, the first choice whose rows are all known counts.
    pub any_of: Vec<Vec<String>>,
}

/// One indicator. What the words mean is said at the head of the data file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Id in the views.
    pub id: String,
    /// Chinese name.
    pub zh: String,
    /// English name.
    pub en: String,
    /// What it is.
    pub kind: Kind,
    /// 100 for shares, 1 for totals.
    pub per: i64,
    /// Unit of its value.
    pub unit: String,
    /// Over what it is taken.
    pub basis: Basis,
    /// Forms that have all its rows, in the order of their years; none where it rests on no form.
    pub forms: Vec<String>,
    /// The series means the same on all its forms.
    pub comparable: bool,
    /// What changes between forms, in Chinese.
    #[serde(default)]
    pub change_zh: Option<String>,
    /// The same in English.
    #[serde(default)]
    pub change_en: Option<String>,
    /// What is counted.
    pub numerator: Vec<Term>,
    /// Of what; nothing for totals.
    pub denominator: Vec<Term>,
    /// Rows of the form, as printed.
    pub source_row: String,
    /// Definition, in Chinese.
    pub definition_zh: String,
    /// The same in English.
    pub definition_en: String,
    /// What does not count, in Chinese.
    pub exclusions_zh: String,
    /// The same in English.
    pub exclusions_en: String,
    /// What to mind, in Chinese.
    pub traps_zh: String,
    /// The same in English.
    pub traps_en: String,
}

impl Indicator {
    /// All terms, those of the numerator first.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.numerator.iter().chain(&self.denominator)
    }

    /// The form that table II must follow for a term to mean what it says, where a column means another thing on another form.
    #[must_use]
    pub fn form_of(&self, term: &Term) -> Option<&str> {
        match &self.forms[..] {
            [form] if term.table == TableId::Proactive.name() => Some(form),
            _ => None,
        }
    }
}

/// All indicators.
#[derive(Debug, Clone)]
pub struct Indicators {
    /// Groups of rows, in the file's order.
    pub groups: Vec<Group>,
    /// Indicators, in the file's order.
    pub all: Vec<Indicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Vec<Group>,
    indicator: Vec<Indicator>,
}

impl Indicators {
    /// The indicators that the program was built with.
    ///
    /// # Errors
    /// * `data/metrics.toml` does not parse or has unknown keys
    /// * an id comes twice, a text is empty or would break a statement of SQL
    /// * a term names a row or column that a form of its indicator has not
    /// * kind, per, denominator and forms do not fit each other
    pub fn embedded() -> Result<Self> {
        Self::parse(TEXT, &Forms::embedded()?)
    }

    fn parse(text: &str, forms: &Forms) -> Result<Self> {
        let path = Path::new(FILE);
        let file: File = toml::from_str(text).map_err(|it| Error::definition(path, "cannot read the indicators").cause(it))?;
        let indicators = Self { groups: file.group, all: file.indicator };
        indicators.check(forms).map_err(|it| Error::definition(path, it))?;
        Ok(indicators)
    }

    /// The rows of a term: one choice of one row, or those of its group.
    #[must_use]
    pub fn choices(&self, term: &Term) -> Vec<Vec<String>> {
        let group = self.groups.iter().find(|it| it.table == term.table && it.row == term.row);
        group.map_or_else(|| vec![vec![term.row.clone()]], |it| it.any_of.clone())
    }

    fn check(&self, forms: &Forms) -> std::result::Result<(), String> {
        let mut ids = BTreeSet::new();
        for it in &self.groups {
            let is_row = forms.all().iter().any(|form| rows_of(form, &it.table).contains(&it.row.as_str()));
            if is_row || !ids.insert((it.table.as_str(), it.row.as_str())) {
                return Err(format!("the group {} has the name of another row", it.row));
            }
            let is_used = self.all.iter().flat_map(Indicator::terms).any(|term| term.table == it.table && term.row == it.row);
            if !is_used || it.any_of.iter().any(Vec::is_empty) {
                return Err(format!("no indicator uses the group {}, or it has no rows", it.row));
            }
        }
        for it in &self.all {
            if !ids.insert(("", it.id.as_str())) {
                return Err(format!("the indicator {} stands twice", it.id));
            }
            self.check_one(it, forms).map_err(|cause| format!("indicator {}: {cause}", it.id))?;
        }
        Ok(())
    }

    fn check_one(&self, it: &Indicator, forms: &Forms) -> std::result::Result<(), String> {
        if !it.id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_') {
            return Err("its id is not snake_case".to_owned());
        }
        let changes = [&it.change_zh, &it.change_en];
        if changes.iter().any(|change| change.is_some() == it.comparable) {
            return Err("it must be comparable, or say what changes in both languages".to_owned());
        }
        let texts = [&it.zh, &it.en, &it.unit, &it.source_row, &it.definition_zh, &it.definition_en];
        let texts = texts.into_iter().chain([&it.exclusions_zh, &it.exclusions_en, &it.traps_zh, &it.traps_en]);
        if let Some(text) = texts.chain(changes.into_iter().flatten()).find(|it| it.trim().is_empty() || it.contains(';')) {
            return Err(format!("a text is empty or has a semicolon: {text:?}"));
        }
        let fits = match it.kind {
            Kind::Share => it.per == 100 && !it.denominator.is_empty(),
            Kind::Rate => 1 < it.per && !it.denominator.is_empty(),
            Kind::Total => it.per == 1 && it.denominator.is_empty(),
        };
        if !fits || it.numerator.is_empty() {
            return Err(format!("numerator, denominator and per {} do not fit a {}", it.per, it.kind.name()));
        }
        if it.denominator.iter().any(Term::is_population) != (it.basis == Basis::Inhabitants) {
            return Err("basis inhabitants and the population go together".to_owned());
        }
        if it.basis == Basis::Inhabitants && it.denominator.len() != 1 {
            return Err("nothing stands beside the population".to_owned());
        }
        let known: Vec<&str> = forms.all().iter().map(|it| it.id.as_str()).collect();
        if !known.iter().filter(|known| it.forms.iter().any(|form| form == **known)).eq(&it.forms) {
            return Err(format!("its forms are not of {known:?}, in their order"));
        }
        for term in it.terms() {
            self.check_term(it, term, forms)?;
        }
        Ok(())
    }

    fn check_term(&self, it: &Indicator, term: &Term, forms: &Forms) -> std::result::Result<(), String> {
        let missing = || format!("{}.{}.{} is not there", term.table, term.row, term.column);
        let outside = [("coverage", "report", "dated"), ("coverage", "report", "on_time"), ("population", "resident", "persons")];
        if outside.contains(&(term.table.as_str(), term.row.as_str(), term.column.as_str())) {
            return Ok(());
        }
        if it.forms.is_empty() {
            return Err(missing());
        }
        for form in it.forms.iter().filter_map(|id| forms.get(id)) {
            let is_whole = |rows: &Vec<String>| rows.iter().all(|row| has(form, &term.table, row, &term.column));
            if !self.choices(term).iter().any(is_whole) {
                return Err(format!("{} on form {}", missing(), form.id));
            }
        }
        Ok(())
    }
}

fn table_of(name: &str) -> Option<TableId> {
    TableId::ALL.into_iter().find(|it| it.name() == name)
}

fn rows_of<'f>(form: &'f Form, table: &str) -> Vec<&'f str> {
    let blocks = table_of(table).into_iter().flat_map(|it| &form.table(it).blocks);
    blocks.flat_map(|it| &it.rows).map(|it| it.id.as_str()).collect()
}

fn has(form: &Form, table: &str, row: &str, column: &str) -> bool {
    let mut blocks = table_of(table).into_iter().flat_map(|it| &form.table(it).blocks);
    blocks.any(|it| it.rows.iter().any(|it| it.id == row) && it.columns.iter().any(|it| it.id == column))
}

#[cfg(test)]
mod tests {
    use super::{Indicators, TEXT};
    use crate::form::Forms;

    /// What is said of the registry when the first `from` in it reads `to`.
    #[track_caller]
    fn check(from: &str, to: &str, expect: &str) {
        assert!(TEXT.contains(from), "{from} is not in the registry");
        let error = Indicators::parse(&TEXT.replacen(from, to, 1), &Forms::embedded().unwrap()).unwrap_err();
        let told = format!("{error} {:?}", std::error::Error::source(&error).map(ToString::to_string));
        assert!(told.contains(expect), "{told}");
    }

    #[test]
    fn the_registry_reads() {
        let indicators = Indicators::embedded().unwrap();
        assert_eq!(indicators.all.len(), 55);
        assert_eq!(indicators.groups.len(), 5);
    }

    #[test]
    fn faults_of_the_registry_are_told() {
        check("traps_zh = ", "trap_zh = ", "unknown field");
        check("definition_en = ", "# ", "missing field `definition_en`");
        check("\"full_disclosure_pct\"", "\"disclosure_pct\"", "disclosure_pct stands twice");
        check("\"full_disclosure_pct\"", "\"Full\"", "snake_case");
        check("applications.granted.total", "applications.granted.sum", "applications.granted.sum is not there on form 2019");
        check("applications.granted.total", "applications.given.total", "applications.given.total is not there");
        check("applications.granted.total", "applications.granted", "is no table.row.column");
        check("normative_documents.repealed\"]\ndenominator = []", "x.y\"]\ndenominator = []", "x.y is not there on form 2021");
        check("forms = [\"2019\", \"2021\"]", "forms = [\"2021\", \"2019\"]", "in their order");
        check("comparable = true", "comparable = false", "say what changes");
        check("kind = \"share\"\nper = 100", "kind = \"share\"\nper = 10", "per 10 do not fit a share");
        check("kind = \"share\"\nper = 100", "kind = \"total\"\nper = 1", "do not fit a total");
        check("zh = \"公开率\"", "zh = \" \"", "a text is empty");
        check("zh = \"公开率\"", "zh = \"a; b\"", "has a semicolon");
        check("row = \"other_all\"", "row = \"granted\"", "has the name of another row");
        check("row = \"other_all\"", "row = \"other_some\"", "no indicator uses the group other_some");
        check("basis = \"inhabitants\"", "basis = \"reports\"", "go together");
    }
}
