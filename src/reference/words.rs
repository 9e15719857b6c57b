//! The words that columns may hold, in Chinese: from the statutory forms, from other registries, from `data/views.toml`.

use std::collections::BTreeMap;

use super::names::{Names, WordList, WordSource};
use super::{VIEWS_TOML, label};
use crate::error::{Error, Result};
use crate::form::{Forms, TableId};
use crate::id::Id;
use crate::indicator::Indicators;
use crate::narrative::NarrativeRegistry;
use crate::schema::Schemas;

/// (id, Chinese), in the order of their registry.
type List = Vec<(String, String)>;

/// All lists of words, by the column that they are for: `scope` of any table or view, or `rollup_cover.rule`.
#[derive(Debug)]
pub(super) struct Words(BTreeMap<String, (Option<String>, List)>);

impl Words {
    /// # Errors
    /// - a word of `data/tables.toml` has no Chinese
    /// - a registry of words does not parse
    pub(super) fn new(names: &Names, schemas: &Schemas, indicators: &Indicators) -> Result<Self> {
        let (forms, narrative) = (Forms::embedded()?, NarrativeRegistry::embedded()?);
        let registries = Registries { schemas, indicators, forms, narrative };
        let lists = names.words().map(|(key, it)| (key.clone(), (it.name.clone(), registries.list(it))));
        let words = Self(lists.collect());
        for table in schemas.tables() {
            for column in &table.columns {
                let known = words.list(&table.id, &column.id).map_or(&[][..], |it| &it.1);
                let is_named = |word: &String| !word.is_ascii() || known.iter().any(|it| it.0 == *word);
                if let Some(word) = column.values.iter().find(|it| !is_named(it)) {
                    let what = format!("the word {word} of {}.{} has no Chinese", table.id, column.id);
                    return Err(Error::definition(VIEWS_TOML.as_ref(), what));
                }
            }
        }
        Ok(words)
    }

    fn list(&self, relation: &str, column: &str) -> Option<&(Option<String>, List)> {
        self.0.get(&format!("{relation}.{column}")).or_else(|| self.0.get(column))
    }

    /// The words of a column labelled `zh`, and the name of the column that shows them in Chinese; those of `values` alone, where
    /// there are any.
    pub(super) fn of(&self, relation: &str, column: &str, zh: &str, values: &[String]) -> Option<(String, List)> {
        let (name, list) = self.list(relation, column)?;
        let mut list = list.clone();
        if !values.is_empty() {
            list.retain(|it| values.contains(&it.0));
            list.sort_by_key(|it| values.iter().position(|word| *word == it.0));
        }
        Some((name.clone().unwrap_or_else(|| format!("{zh}名称")), list))
    }
}

/// Where words stand already.
struct Registries<'r> {
    schemas: &'r Schemas,
    indicators: &'r Indicators,
    forms: Forms,
    narrative: NarrativeRegistry,
}

impl Registries<'_> {
    fn list(&self, list: &WordList) -> List {
        let word = |id: &str, zh: &str| (id.to_owned(), zh.to_owned());
        let mut words = match list.from {
            None => Vec::new(),
            Some(WordSource::Provinces) => provinces(),
            Some(WordSource::Channels) => self.narrative.channels.iter().map(|it| word(&it.id, &it.zh)).collect(),
            Some(WordSource::Metrics) => self.narrative.metrics.iter().map(|it| word(&it.id, &it.zh)).collect(),
            Some(WordSource::Indicators) => self.indicators.all.iter().map(|it| word(&it.id, &it.zh)).collect(),
            Some(WordSource::Tables) => self.schemas.tables().iter().map(|it| word(&it.id, &it.zh)).collect(),
            Some(WordSource::Items) => of_forms(&self.forms, TableId::Proactive, true),
            Some(WordSource::Dispositions) => of_forms(&self.forms, TableId::Applications, true),
            Some(WordSource::Applicants) => of_forms(&self.forms, TableId::Applications, false),
            Some(WordSource::Proceedings) => of_forms(&self.forms, TableId::Proceedings, true),
        };
        words.retain(|it| it.0.starts_with(&list.prefix) && !list.values.contains_key(&it.0));
        words.extend(list.values.iter().map(|(id, zh)| (id.clone(), zh.clone())));
        words
    }
}

/// ISO codes and names of the provinces.
fn provinces() -> List {
    let rows = include_str!("../../data/provinces.csv").lines().skip(1);
    rows.filter_map(|it| {
        let mut fields = it.split(',').skip(1);
        Some((fields.next()?.to_owned(), fields.next()?.to_owned()))
    })
    .collect()
}

/// Rows or columns of a statutory table, as the latest form that has them calls them.
fn of_forms(forms: &Forms, table: TableId, rows: bool) -> List {
    let mut words: List = Vec::new();
    for block in forms.all().iter().flat_map(|it| &it.table(table).blocks) {
        let labels: Vec<(Id, &String)> = if rows {
            block.rows.iter().map(|it| (it.id, &it.label)).collect()
        } else {
            block.columns.iter().map(|it| (it.id, &it.label)).collect()
        };
        for (id, text) in labels {
            let text = label(plain(text));
            match words.iter_mut().find(|it| id == it.0.as_str()) {
                Some(known) => known.1 = text,
                None => words.push((id.to_string(), text)),
            }
        }
    }
    words
}

/// A label of a form without the ordinal in front of it and the remark behind it.
fn plain(printed: &str) -> &str {
    let is_ordinal = |it: &str| !it.is_empty() && it.chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    let cut = |open: &str, close: char| {
        printed.strip_prefix(open).and_then(|it| it.split_once(close)).filter(|it| is_ordinal(it.0)).map(|it| it.1)
    };
    let text = cut("（", '）').or_else(|| cut("", '、')).or_else(|| cut("", '.')).unwrap_or(printed);
    match text.split_once('（') {
        Some((text, remark)) if remark.ends_with('）') && !text.is_empty() => text,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[track_caller]
    fn check(printed: &str, expect: &str) {
        assert_eq!(plain(printed), expect);
    }

    #[test]
    fn labels_lose_ordinals_and_remarks() {
        check("一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量");
        check("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开");
        check("3.危及“三安全一稳定”", "危及“三安全一稳定”");
        check(
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        );
        check("行政复议", "行政复议");
    }
}
