//! The registry of rules (`data/rules.toml`): id, severity, what it means, in two languages.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::finding::Severity;

/// One rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id, kebab-case, named for the fault.
    pub id: String,
    /// How much a finding of it weighs.
    pub severity: Severity,
    /// What it means, in English.
    pub en: String,
    /// The same in Chinese.
    pub zh: String,
    /// What the reader of the finding can do, where there is anything.
    #[serde(default)]
    pub hint: Option<String>,
}

/// All rules.
#[derive(Debug, Clone)]
pub struct Rules(BTreeMap<String, Rule>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<Rule>,
}

impl Rules {
    /// The rules that the program was built with.
    ///
    /// # Errors
    /// If `data/rules.toml` does not parse, or an id stands twice or is not kebab-case.
    pub fn embedded() -> Result<Self> {
        let path = Path::new("data/rules.toml");
        let file: File = toml::from_str(include_str!("../data/rules.toml"))
            .map_err(|it| Error::definition(path, "cannot read the rules").cause(it))?;
        let mut rules = BTreeMap::new();
        for rule in file.rules {
            let kebab = rule.id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
            if !kebab {
                return Err(Error::definition(path, format!("rule id {:?} is not kebab-case", rule.id)));
            }
            if let Some(twice) = rules.insert(rule.id.clone(), rule) {
                return Err(Error::definition(path, format!("rule {} stands twice", twice.id)));
            }
        }
        Ok(Self(rules))
    }

    /// A rule by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Rule> {
        self.0.get(id)
    }

    /// The severity of a rule.
    ///
    /// # Panics
    /// If the rule is not registered: a finding under an unknown rule is a bug of ours.
    #[must_use]
    pub fn severity(&self, id: &str) -> Severity {
        self.0.get(id).unwrap_or_else(|| panic!("rule {id} is not in data/rules.toml")).severity
    }

    /// All rules, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.0.values()
    }
}
