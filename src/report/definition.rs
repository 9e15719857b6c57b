//! What the report shows: `data/report.toml`, parsed strictly, and the tiles of its map.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::indicator::Indicators;
use crate::rules::Rules;

const PATH: &str = "data/report.toml";
const TILES_PATH: &str = "data/report/tiles.csv";

/// The dictionary of [`Definition::word`] that is made of the rules' registry.
const RULES: &str = "rule";
/// The dictionary that is made of the indicators' registry.
const INDICATORS: &str = "indicator";
/// The dictionary that is made of the map's tiles.
const PROVINCES: &str = "province";

/// The languages of the report, in the order of its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Chinese.
    Zh,
    /// English.
    En,
}

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The text in `language`.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }
}

/// `data/report.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Below this n a value is hatched and is not ranked.
    pub small_n: u64,
    /// Views that many figures stand on: worked out once.
    pub keep: Vec<String>,
    /// Title of the page.
    pub title: Words,
    /// What the page is, below its title.
    pub lead: Words,
    /// Texts of the page that belong to no figure, by id.
    pub texts: BTreeMap<String, Words>,
    /// What the numbers are not.
    pub cautions: Vec<Words>,
    /// What the lake is: one value each.
    pub facts: Vec<Fact>,
    /// Parts of the page, in order.
    pub sections: Vec<Section>,
    /// Columns of figures: the same name means the same in all of them.
    pub columns: BTreeMap<String, Column>,
    /// Dictionaries of the words that columns hold, by name, then by word.
    pub words: BTreeMap<String, BTreeMap<String, Words>>,
    /// Rows behind figures, written as CSV.
    pub rows: Vec<RowSet>,
    /// The figures, in order.
    pub figures: Vec<Figure>,
    /// Tiles of the map.
    #[serde(skip)]
    pub tiles: Vec<Tile>,
}

/// One value about the lake.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Id.
    pub id: String,
    /// What it tells.
    pub name: Words,
    /// A query with one row and one column.
    pub sql: String,
}

/// A part of the page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Id, the anchor.
    pub id: String,
    /// Its heading.
    pub name: Words,
}

/// How values of a column look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A year, without separators.
    Year,
    /// A count, with separators.
    Count,
    /// A share of 100, with two places.
    Percent,
    /// A number whose unit stands in the column `unit` of the same row, and what it is (share, rate, total) in the column `kind`.
    Value,
    /// A word of a dictionary.
    Word,
    /// Text as it is.
    Text,
}

/// A column of figures.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its heading.
    pub name: Words,
    /// How its values look.
    pub kind: Kind,
    /// The dictionary of its words, for words.
    #[serde(default)]
    pub words: Option<String>,
}

/// Rows behind figures.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowSet {
    /// Id; the file is `rows-<id>.csv`.
    pub id: String,
    /// What a row is.
    pub name: Words,
    /// The query.
    pub sql: String,
}

/// How a figure is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chart {
    /// Tiles of provinces, coloured by `series`, with a list beside them.
    Map,
    /// Lines over `x`.
    Lines,
    /// Columns over `x`, parts on top of each other.
    Stack,
    /// Bars, one for each `x`, from top to bottom.
    Bars,
}

impl Chart {
    /// The word of `data/report.toml`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Lines => "lines",
            Self::Stack => "stack",
            Self::Bars => "bars",
        }
    }
}

/// One figure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Id; the file is `<id>.csv`.
    pub id: String,
    /// The section that it stands in.
    pub section: String,
    /// Its title.
    pub name: Words,
    /// What it shows, and how not to read it.
    pub note: Words,
    /// How it is drawn.
    pub chart: Chart,
    /// The query: all its columns are in the registry.
    pub sql: String,
    /// The column along the axis.
    pub x: String,
    /// The columns that are drawn.
    pub series: Vec<String>,
    /// Lower and upper end of the interval of the one series.
    #[serde(default)]
    pub interval: Option<[String; 2]>,
    /// Columns of which the reader chooses a value; the last one of years, the first of others at the start.
    #[serde(default)]
    pub choose: Vec<String>,
    /// The column of n: reports.
    pub n: String,
    /// The column of the denominator; where a figure has one, it decides what is small.
    #[serde(default)]
    pub denominator: Option<String>,
    /// The column of the coverage.
    pub coverage: String,
    /// The rows behind it.
    pub rows: String,
}

/// One tile of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// ISO 3166-2 code, CN for the central organs.
    pub code: String,
    /// From the top, from 1.
    pub row: u8,
    /// From the left, from 1.
    pub column: u8,
    /// The short name, and the English one.
    pub name: Words,
    /// The one character that stands for it.
    pub letter: String,
    /// Publishes reports, does not, or stands apart.
    pub scope: Scope,
}

/// What a tile is to the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A province whose organs report.
    In,
    /// The regulation on disclosure does not apply.
    Out,
    /// No province: the organs of the centre.
    Apart,
}

impl Scope {
    /// The word of `data/report/tiles.csv`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Apart => "apart",
        }
    }
}

impl Definition {
    /// The definition that the program was built with.
    ///
    /// # Errors
    /// - a file does not parse, or refers to something that is not there
    pub fn embedded() -> Result<Self> {
        let (rules, indicators) = (Rules::embedded()?, Indicators::embedded()?);
        Self::parse(include_str!("../../data/report.toml"), include_str!("../../data/report/tiles.csv"), &rules, &indicators)
    }

    fn parse(text: &str, tiles: &str, rules: &Rules, indicators: &Indicators) -> Result<Self> {
        let mut definition: Self =
            toml::from_str(text).map_err(|it| Error::definition(Path::new(PATH), "cannot read the report's figures").cause(it))?;
        definition.tiles = parse_tiles(tiles)?;
        let words = |zh: &str, en: &str| Words { zh: zh.to_owned(), en: en.to_owned() };
        let of_rules = rules.iter().map(|it| (it.id.clone(), words(&it.zh, &it.en)));
        definition.words.entry(RULES.to_owned()).or_default().extend(of_rules);
        let of_indicators = indicators.all.iter().map(|it| (it.id.clone(), words(&it.zh, &it.en)));
        definition.words.entry(INDICATORS.to_owned()).or_default().extend(of_indicators);
        let of_tiles: Vec<_> = definition.tiles.iter().map(|it| (it.code.clone(), it.name.clone())).collect();
        definition.words.entry(PROVINCES.to_owned()).or_default().extend(of_tiles);
        definition.check().map_err(|it| Error::definition(Path::new(PATH), it))?;
        Ok(definition)
    }

    fn check(&self) -> std::result::Result<(), String> {
        let ids = |kind: &str, ids: &mut dyn Iterator<Item = &String>| {
            let mut seen = BTreeSet::new();
            for id in ids {
                let is_plain = !id.is_empty() && id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
                if !is_plain || !seen.insert(id.clone()) {
                    return Err(format!("{kind} {id:?} stands twice or is no id"));
                }
            }
            Ok(())
        };
        ids("figure", &mut self.figures.iter().map(|it| &it.id))?;
        ids("section", &mut self.sections.iter().map(|it| &it.id))?;
        ids("rows", &mut self.rows.iter().map(|it| &it.id))?;
        ids("fact", &mut self.facts.iter().map(|it| &it.id))?;
        for (id, column) in &self.columns {
            match (&column.words, column.kind) {
                (Some(words), Kind::Word) if self.words.contains_key(words) => {}
                (None, kind) if kind != Kind::Word => {}
                _ => return Err(format!("column {id} needs a dictionary that is there if it holds words, and none otherwise")),
            }
        }
        for figure in &self.figures {
            let id = &figure.id;
            let has_section = self.sections.iter().any(|it| it.id == figure.section);
            if !has_section || !self.rows.iter().any(|it| it.id == figure.rows) {
                return Err(format!("figure {id} names a section or rows that are not there"));
            }
            if let Some(column) = figure.named_columns().find(|it| !self.columns.contains_key(*it)) {
                return Err(format!("figure {id} names the column {column}, which is not in the registry"));
            }
            let has_one = figure.series.len() == 1;
            if figure.series.is_empty() || !has_one && (figure.interval.is_some() || figure.chart == Chart::Map) {
                return Err(format!("figure {id} has no series, or more than it can draw"));
            }
        }
        if let Some(section) = self.sections.iter().find(|it| !self.figures.iter().any(|figure| figure.section == it.id)) {
            return Err(format!("section {} is empty", section.id));
        }
        Ok(())
    }

    /// A text of the page.
    ///
    /// # Panics
    /// If there is none of this id: a bug of ours that every report shows.
    #[must_use]
    pub fn text(&self, id: &str, language: Language) -> &str {
        self.texts.get(id).unwrap_or_else(|| panic!("text {id} is not in {PATH}")).of(language)
    }

    /// A word that a column holds, as people say it; itself where no dictionary has it.
    #[must_use]
    pub fn word<'a>(&'a self, column: &Column, word: &'a str, language: Language) -> &'a str {
        let entry = column.words.as_ref().and_then(|it| self.words.get(it)).and_then(|it| it.get(word));
        entry.map_or(word, |it| it.of(language))
    }
}

impl Figure {
    /// All columns that it names; its query gives these and maybe more.
    pub fn named_columns(&self) -> impl Iterator<Item = &str> {
        let interval = self.interval.iter().flatten();
        let all = [&self.x, &self.n, &self.coverage].into_iter().chain(&self.series).chain(interval).chain(&self.choose);
        all.chain(&self.denominator).map(String::as_str)
    }
}

fn parse_tiles(text: &str) -> Result<Vec<Tile>> {
    let fault = |line: &str| Error::definition(Path::new(TILES_PATH), format!("no tile: {line:?}"));
    let mut tiles: Vec<Tile> = Vec::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [code, row, column, zh, letter, en, scope] = fields[..] else { return Err(fault(line)) };
        let scope = match scope {
            "in" => Scope::In,
            "out" => Scope::Out,
            "apart" => Scope::Apart,
            _ => return Err(fault(line)),
        };
        let place = (row.parse().map_err(|_| fault(line))?, column.parse().map_err(|_| fault(line))?);
        if tiles.iter().any(|it| it.code == code || (it.row, it.column) == place) {
            return Err(fault(line));
        }
        let name = Words { zh: zh.to_owned(), en: en.to_owned() };
        let (row, column) = place;
        tiles.push(Tile { code: code.to_owned(), row, column, name, letter: letter.to_owned(), scope });
    }
    Ok(tiles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definition_is_sound() {
        let definition = Definition::embedded().unwrap();
        for caution in &definition.cautions {
            assert!(!caution.zh.is_empty() && !caution.en.is_empty());
        }
    }

    #[test]
    fn tiles_are_all_units_of_province_level() {
        let definition = Definition::embedded().unwrap();
        let of = |scope: Scope| definition.tiles.iter().filter(move |it| it.scope == scope).map(|it| it.code.as_str());
        assert_eq!(of(Scope::In).count() + of(Scope::Out).count(), 34);
        assert_eq!(of(Scope::Out).collect::<BTreeSet<_>>(), BTreeSet::from(["CN-HK", "CN-MO", "CN-TW"]));
        assert_eq!(of(Scope::Apart).collect::<Vec<_>>(), ["CN"]);
        let gazetteer = include_str!("../../data/provinces.csv");
        for line in gazetteer.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let tile = definition.tiles.iter().find(|it| it.code == fields[1]).unwrap_or_else(|| panic!("{line}"));
            assert!(tile.name.zh == fields[3] && fields[4].contains(&tile.letter) && tile.scope == Scope::In, "{line}");
        }
    }

    #[track_caller]
    fn refuses(from: &str, to: &str, expect: &str) {
        let text = include_str!("../../data/report.toml");
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from} is not there");
        let error = Definition::parse(&changed, "", &Rules::embedded().unwrap(), &Indicators::embedded().unwrap()).unwrap_err();
        assert!(error.to_string().contains(expect), "{error}");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        refuses("small_n = 30", "small_m = 30", "unknown field");
        refuses("chart = \"lines\"", "chart = \"pie\"", "unknown variant");
        refuses("rows = \"reports\"", "rows = \"nothing\"", "rows that are not there");
        refuses("coverage = \"coverage_pct\"", "coverage = \"cover\"", "not in the registry");
        refuses("kind = \"year\"", "kind = \"word\"", "needs a dictionary");
    }

    #[test]
    fn tiles_that_overlap_are_refused() {
        assert!(parse_tiles("head\nCN-A,1,1,甲,甲,A,in\nCN-B,1,1,乙,乙,B,in\n").is_err());
        assert!(parse_tiles("head\nCN-A,1,1,甲,甲,A,maybe\n").is_err());
    }
}
