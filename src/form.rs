//! The statutory forms, parsed from `data/forms/`: tables, blocks, columns, rows, labels, units and identities.
//!
//! Takes the embedded definition files, gives [`Forms`]: the forms and one automaton over all their labels.
//! Knows nothing of documents. A new form year is a new file in `data/forms/` and a line in [`FILES`].

mod definition;
mod labels;

use std::path::Path;

pub use definition::{Along, Block, Column, Form, Identity, Row, Table};
pub use labels::{Label, LabelHit, Meaning};

use crate::error::{Error, Result};
use crate::id::Id;
use labels::LabelIndex;

/// The definition files, in the order of their years. A test checks that none in `data/forms/` is left out.
pub const FILES: &[(&str, &str)] = &[
    ("data/forms/2019.toml", include_str!("../data/forms/2019.toml")),
    ("data/forms/2021.toml", include_str!("../data/forms/2021.toml")),
];

/// Which of the three statutory tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableId {
    /// Table II, 主动公开政府信息情况.
    Proactive,
    /// Table III, 收到和处理政府信息公开申请情况.
    Applications,
    /// Table IV, 政府信息公开行政复议、行政诉讼情况.
    Proceedings,
}

impl TableId {
    /// All three, in the form's order.
    pub const ALL: [Self; 3] = [Self::Proactive, Self::Applications, Self::Proceedings];

    /// The table's name in the lake.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Proactive => "proactive_disclosure",
            Self::Applications => "applications",
            Self::Proceedings => "proceedings",
        }
    }
}

/// All known forms and the index of their labels.
#[derive(Debug)]
pub struct Forms {
    forms: Vec<Form>,
    index: LabelIndex,
}

impl Forms {
    /// The forms that the program was built with.
    ///
    /// # Errors
    /// If a definition file does not parse, or refers to a row or column that it does not define.
    pub fn embedded() -> Result<Self> {
        Self::parse(FILES)
    }

    /// The forms with these ids only.
    ///
    /// # Errors
    /// As [`Forms::embedded`], and if an id names no form.
    pub fn only(ids: &[String]) -> Result<Self> {
        let path = |id: &String| format!("data/forms/{id}.toml");
        if let Some(id) = ids.iter().find(|id| !FILES.iter().any(|it| it.0 == path(id))) {
            let known: Vec<&str> = FILES.iter().filter_map(|it| it.0.strip_prefix("data/forms/")?.strip_suffix(".toml")).collect();
            return Err(Error::new(format!("there is no form {id:?}")).hint(format!("known forms: {}", known.join(", "))));
        }
        let files: Vec<(&str, &str)> = FILES.iter().filter(|it| ids.iter().any(|id| it.0 == path(id))).copied().collect();
        Self::parse(&files)
    }

    /// Parses definition files given as (path, text).
    ///
    /// # Errors
    /// As [`Forms::embedded`].
    pub fn parse(files: &[(&str, &str)]) -> Result<Self> {
        let mut forms = Vec::new();
        for (path, text) in files {
            let form: Form = toml::from_str(text)
                .map_err(|it| Error::definition(Path::new(path), "form definition does not parse").cause(it))?;
            form.validate().map_err(|it| Error::definition(Path::new(path), it))?;
            forms.push(form);
        }
        let index = LabelIndex::build(&forms);
        Ok(Self { forms, index })
    }

    /// The forms, in the order of their years.
    #[must_use]
    pub fn all(&self) -> &[Form] {
        &self.forms
    }

    /// The form with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|it| it.id == id)
    }

    /// The Chinese labels of a row and a column of a table in whichever form defines both last.
    #[must_use]
    pub fn labels_of(&self, table: TableId, row: &str, column: &str) -> Option<(&str, &str)> {
        self.forms.iter().rev().find_map(|form| {
            form.table(table).blocks.iter().find_map(|block| {
                let row = block.rows.iter().find(|it| it.id == row)?;
                let column = block.columns.iter().find(|it| it.id == column)?;
                Some((row.label.as_str(), column.label.as_str()))
            })
        })
    }

    /// Every label of every form that stands in the folded text, leftmost and longest first, without overlaps.
    #[must_use]
    pub fn find_labels(&self, folded: &crate::fold::Folded<'_>) -> Vec<LabelHit> {
        self.index.find(folded)
    }

    /// The rows of a table of a form, in its order.
    pub fn row_ids(&self, form: usize, table: TableId) -> impl Iterator<Item = Id> {
        self.all()[form].table(table).blocks.iter().flat_map(|it| &it.rows).map(|it| it.id)
    }

    /// True where all forms have this row.
    #[must_use]
    pub fn have_row(&self, table: TableId, row: Id) -> bool {
        (0..self.all().len()).all(|it| self.row_ids(it, table).any(|it| it == row))
    }

    /// Every label of every form.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        self.index.labels()
    }

    /// What a label that was found may mean.
    #[must_use]
    pub fn label(&self, hit: &LabelHit) -> &Label {
        self.index.label(hit.label)
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, Forms, TableId};

    #[test]
    fn every_definition_file_is_embedded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/forms");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|it| format!("data/forms/{}", it.unwrap().file_name().to_string_lossy()))
            .filter(|it| it.ends_with(".toml"))
            .collect();
        found.sort();
        assert_eq!(found, FILES.iter().map(|(path, _)| *path).collect::<Vec<_>>());
    }

    #[test]
    fn forms_have_the_statutory_shape() {
        let forms = Forms::embedded().unwrap();
        let shape = |form: &str| {
            let form = forms.get(form).unwrap();
            let cells = |table| form.table(table).blocks.iter().map(|it| it.rows.len() * it.columns.len()).sum::<usize>();
            (cells(TableId::Proactive), cells(TableId::Applications), cells(TableId::Proceedings))
        };
        assert_eq!(shape("2019"), (22, 23 * 7, 15));
        assert_eq!(shape("2021"), (10, 25 * 7, 15));
    }

    #[test]
    fn a_broken_definition_names_its_file() {
        let err = Forms::parse(&[("data/forms/x.toml", "id = 1")]).unwrap_err().to_string();
        assert!(err.contains("data/forms/x.toml"), "{err}");
        let text = FILES[0].1.replace("right = [\"total_handled\"]", "right = [\"no_such_row\"]");
        let err = Forms::parse(&[("data/forms/x.toml", &text)]).unwrap_err().to_string();
        assert!(err.contains("no_such_row"), "{err}");
    }
}
