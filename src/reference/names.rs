//! `data/views.toml`: names of views and columns, in two languages. Strict: an unknown key is an error.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::VIEWS_TOML;
use crate::error::{Error, Result};
use crate::schema::Schemas;

/// What a column is called and what it means; what is not said is inherited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Name {
    /// Label in Chinese.
    pub(super) zh: Option<String>,
    /// What it means, in English.
    pub(super) en: Option<String>,
    /// What it means, in Chinese.
    pub(super) about: Option<String>,
    /// Unit of its numbers.
    pub(super) unit: Option<String>,
}

impl Name {
    /// What this one leaves open is told by another.
    fn or(self, other: Self) -> Self {
        Self {
            zh: self.zh.or(other.zh),
            en: self.en.or(other.en),
            about: self.about.or(other.about),
            unit: self.unit.or(other.unit),
        }
    }
}

/// A view for people.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ViewNames {
    pub(super) id: String,
    /// Name in Chinese.
    pub(super) zh: String,
    /// One line in English.
    pub(super) en: String,
    /// The question that it answers, in Chinese.
    pub(super) question: String,
    /// What a row is, in Chinese.
    pub(super) grain: String,
    /// What to beware of, in Chinese, a sentence each.
    pub(super) traps: Vec<String>,
    /// Columns that mean something of their own here.
    #[serde(default)]
    pub(super) columns: BTreeMap<String, Name>,
}

/// Where the Chinese of a column's words comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum WordSource {
    #[serde(rename = "provinces")]
    Provinces,
    #[serde(rename = "channels")]
    Channels,
    #[serde(rename = "metrics")]
    Metrics,
    #[serde(rename = "indicators")]
    Indicators,
    #[serde(rename = "tables")]
    Tables,
    #[serde(rename = "proactive_disclosure.rows")]
    Items,
    #[serde(rename = "applications.rows")]
    Dispositions,
    #[serde(rename = "applications.columns")]
    Applicants,
    #[serde(rename = "proceedings.rows")]
    Proceedings,
}

/// The words that a column may hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordList {
    /// Columns that hold them, of any table or view or of one (`duplicates.reason`); without it those of the list's name.
    #[serde(default)]
    pub(super) columns: Vec<String>,
    /// Name of the column that shows them in Chinese; without it the label with 名称 behind.
    pub(super) name: Option<String>,
    /// Another registry that has them.
    pub(super) from: Option<WordSource>,
    /// Only those of `from` that begin so.
    #[serde(default)]
    pub(super) prefix: String,
    /// Words that stand here: id to Chinese.
    #[serde(default)]
    pub(super) values: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    columns: BTreeMap<String, Name>,
    words: BTreeMap<String, WordList>,
    view: Vec<ViewNames>,
}

/// The registry of names.
#[derive(Debug)]
pub(super) struct Names(File);

impl Names {
    pub(super) fn embedded() -> Result<Self> {
        Self::parse(include_str!("../../data/views.toml"), &Schemas::load()?)
    }

    /// The names of a registry's text.
    ///
    /// # Errors
    /// - it does not parse, a view is there twice, a text is empty
    /// - the dictionary says what the tables say already
    pub(super) fn parse(text: &str, schemas: &Schemas) -> Result<Self> {
        let definition = |message: String| Error::definition(VIEWS_TOML.as_ref(), message);
        let file: File = toml::from_str(text).map_err(|it| definition("the names of views do not parse".to_owned()).cause(it))?;
        for (idx, view) in file.view.iter().enumerate() {
            if file.view[..idx].iter().any(|it| it.id == view.id) {
                return Err(definition(format!("view {} is there twice", view.id)));
            }
            let texts = [&view.zh, &view.en, &view.question, &view.grain].into_iter().chain(&view.traps);
            if texts.into_iter().any(|it| it.trim().is_empty()) || view.traps.is_empty() {
                return Err(definition(format!("view {} lacks a text", view.id)));
            }
            for (id, name) in &view.columns {
                let known = file.columns.get(id).cloned().unwrap_or_default().or(of_tables(id, schemas).unwrap_or_default());
                if name.zh.is_some() && name.zh == known.zh || name.en.is_some() && name.en == known.en {
                    return Err(definition(format!("column {id} of {} says what is said of {id} already", view.id)));
                }
            }
        }
        for (id, name) in &file.columns {
            let of_tables = of_tables(id, schemas).unwrap_or_default();
            if name.zh.is_none() && of_tables.zh.is_none() || name.en.is_none() {
                return Err(definition(format!("column {id} lacks its label or what it means")));
            }
            if name.zh.is_some() && name.zh == of_tables.zh {
                return Err(definition(format!("column {id} is labelled so by the tables already")));
            }
        }
        Ok(Self(file))
    }

    pub(super) fn view(&self, id: &str) -> Option<&ViewNames> {
        self.0.view.iter().find(|it| it.id == id)
    }

    pub(super) fn views(&self) -> impl Iterator<Item = &ViewNames> {
        self.0.view.iter()
    }

    /// Columns of the dictionary.
    pub(super) fn dictionary(&self) -> impl Iterator<Item = &String> {
        self.0.columns.keys()
    }

    /// Lists of words, with each column that they are for.
    pub(super) fn words(&self) -> impl Iterator<Item = (&String, &WordList)> {
        self.0.words.iter().flat_map(|(id, list)| {
            let columns = if list.columns.is_empty() { std::slice::from_ref(id) } else { &list.columns[..] };
            columns.iter().map(move |it| (it, list))
        })
    }

    /// What a column of a view is called: by the view, the dictionary, the tables.
    pub(super) fn column(&self, view: &ViewNames, id: &str, schemas: &Schemas) -> Name {
        view.columns.get(id).cloned().unwrap_or_default().or(self.shared(id, schemas))
    }

    /// What a column of any view or table is called: by the dictionary, the tables.
    pub(super) fn shared(&self, id: &str, schemas: &Schemas) -> Name {
        self.0.columns.get(id).cloned().unwrap_or_default().or(of_tables(id, schemas).unwrap_or_default())
    }
}

/// What the lake's tables call a column, where all that have it agree; what it means is told by the first.
fn of_tables(id: &str, schemas: &Schemas) -> Option<Name> {
    let mut defs = schemas.tables().iter().filter_map(|table| table.columns.iter().find(|it| it.id == id));
    let first = defs.next()?;
    defs.all(|it| it.zh == first.zh && it.unit == first.unit).then(|| Name {
        zh: Some(first.zh.clone()),
        en: Some(first.description.clone()),
        about: first.description_zh.clone(),
        unit: first.unit.clone(),
    })
}
