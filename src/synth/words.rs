//! The generator's own words: forms, places, organs, sentences, of `data/synth/*.toml`, parsed strictly.
//!
//! They are written apart from the definitions that reports are read by, so that a label which one side has wrong shows.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};

/// All words.
#[derive(Debug)]
pub struct Words {
    pub(super) forms: Forms,
    pub(super) organs: Organs,
    pub(super) places: Places,
    pub(super) prose: Prose,
    pub(super) traditional: BTreeMap<char, char>,
}

/// A label with its other wordings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Label {
    pub(super) id: String,
    pub(super) label: String,
    #[serde(default)]
    pub(super) variants: Vec<String>,
    #[serde(default)]
    pub(super) typos: Vec<String>,
    /// The group of a disposition.
    pub(super) group: Option<String>,
    /// The form that alone has it.
    pub(super) only: Option<String>,
    #[serde(default)]
    pub(super) weight: u64,
    #[serde(default)]
    pub(super) middle: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Forms {
    pub(super) sections: Vec<String>,
    pub(super) old_sections: Vec<String>,
    pub(super) applications: Applications,
    pub(super) proceedings: Proceedings,
    pub(super) form: Vec<Form>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Applications {
    pub(super) corner: String,
    pub(super) applicants: String,
    pub(super) organizations: String,
    pub(super) results: String,
    pub(super) columns: Vec<Label>,
    pub(super) rows: Vec<Label>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Proceedings {
    pub(super) review: String,
    pub(super) litigation: String,
    pub(super) direct: String,
    pub(super) after_review: String,
    pub(super) rows: Vec<String>,
    pub(super) columns: Vec<Label>,
}

/// Table II of one form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub(super) id: String,
    #[expect(dead_code, reason = "says where the form stands")]
    document: String,
    pub(super) item: String,
    pub(super) blocks: Vec<Block>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Block {
    pub(super) caption: String,
    pub(super) columns: Vec<Label>,
    pub(super) rows: Vec<Label>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organs {
    pub(super) government: Government,
    pub(super) township: Township,
    pub(super) bureau: Vec<Bureau>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Government {
    pub(super) name: String,
    pub(super) office: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Township {
    pub(super) town: String,
    pub(super) subdistrict: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Bureau {
    pub(super) name: String,
    pub(super) focus: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceFile {
    townships: Vec<String>,
    province: Vec<ProvinceFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProvinceFile {
    code: String,
    name: String,
    iso: String,
    icp: String,
    post: String,
    #[serde(default)]
    municipality: bool,
    prefectures: Vec<String>,
    counties: Vec<String>,
}

/// How high a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Township,
    County,
    Prefecture,
    Province,
}

/// A division.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) level: Level,
    pub(super) code: String,
    pub(super) name: String,
    /// Names of those above it, the nearest last.
    pub(super) above: Vec<String>,
    /// Others bear its name too.
    pub(super) is_ambiguous: bool,
    pub(super) phone: String,
    pub(super) iso: String,
    pub(super) icp: String,
    /// First two digits of its postcodes.
    pub(super) post: String,
}

/// Divisions and townships.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) divisions: Vec<Place>,
    pub(super) townships: Vec<Place>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Prose {
    pub(super) topics: Vec<String>,
    pub(super) intros: Vec<String>,
    pub(super) problems: Vec<String>,
    pub(super) problems_more: Vec<String>,
    pub(super) remedies: Vec<String>,
    pub(super) remedies_more: Vec<String>,
    pub(super) nothing: Vec<String>,
    pub(super) elsewhere: String,
    pub(super) main: Vec<Sentence>,
    pub(super) sentence: Vec<Sentence>,
    pub(super) applications: Vec<Count>,
    pub(super) proceedings: Vec<Count>,
    pub(super) fees: Vec<Count>,
}

/// A sentence with numbers of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sentence {
    #[serde(default)]
    pub(super) topic: usize,
    pub(super) text: String,
    #[serde(default)]
    pub(super) numbers: BTreeMap<String, i64>,
    /// Metric, channel, number, unit.
    #[serde(default)]
    pub(super) metrics: Vec<[String; 4]>,
}

/// A sentence about numbers of the tables.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Count {
    pub(super) zero: bool,
    pub(super) text: String,
    /// Metric, number, unit.
    pub(super) metrics: Vec<[String; 3]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Traditional {
    pairs: String,
}

impl Words {
    /// The words that the program was built with.
    ///
    /// # Errors
    /// Where a file does not have its form.
    pub fn load() -> Result<Self> {
        let pairs: Traditional = parse("data/synth/traditional.toml", include_str!("../../data/synth/traditional.toml"))?;
        let mut characters = pairs.pairs.chars().filter(|it| !it.is_whitespace());
        let mut traditional = BTreeMap::new();
        while let (Some(simplified), Some(other)) = (characters.next(), characters.next()) {
            traditional.insert(simplified, other);
        }
        let forms: Forms = parse("data/synth/forms.toml", include_str!("../../data/synth/forms.toml"))?;
        if forms.sections.len() != 6 || forms.old_sections.len() != 6 || forms.applications.columns.len() != 7 {
            return Err(wrong("data/synth/forms.toml", "six sections, six older ones and seven columns of applicants are needed"));
        }
        let organs = parse("data/synth/organs.toml", include_str!("../../data/synth/organs.toml"))?;
        let prose: Prose = parse("data/synth/prose.toml", include_str!("../../data/synth/prose.toml"))?;
        if prose.topics.len() != 5 {
            return Err(wrong("data/synth/prose.toml", "five topics are needed"));
        }
        let places = places(parse("data/synth/places.toml", include_str!("../../data/synth/places.toml"))?)?;
        Ok(Self { forms, organs, places, prose, traditional })
    }
}

fn wrong(path: &str, message: &str) -> Error {
    Error::definition(Path::new(path), message)
}

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T> {
    toml::from_str(text).map_err(|it| Error::definition(Path::new(path), "it does not have its form").cause(it))
}

fn places(file: PlaceFile) -> Result<Places> {
    const PATH: &str = "data/synth/places.toml";
    let mut divisions: Vec<Place> = Vec::new();
    for province in file.province {
        let ProvinceFile { code, name, iso, icp, post, municipality, prefectures, counties } = province;
        let place = |level, entry: &str, above: Vec<String>| {
            let (is_ambiguous, entry) = entry.strip_prefix('*').map_or((false, entry), |it| (true, it));
            let mut words = entry.split(' ');
            match (words.next(), words.next()) {
                (Some(code), Some(name)) if code.len() == 6 => Ok(Place {
                    level,
                    code: code.to_owned(),
                    name: name.to_owned(),
                    above,
                    is_ambiguous,
                    phone: words.next().unwrap_or("").to_owned(),
                    iso: iso.clone(),
                    icp: icp.clone(),
                    post: post.clone(),
                }),
                _ => Err(wrong(PATH, &format!("{entry:?} is no code and name"))),
            }
        };
        divisions.push(place(Level::Province, &format!("{code} {name}"), Vec::new())?);
        let mut by_code: BTreeMap<String, Place> = BTreeMap::new();
        for entry in &prefectures {
            let found = place(Level::Prefecture, entry, vec![name.clone()])?;
            by_code.insert(found.code[..4].to_owned(), found);
        }
        for entry in &counties {
            let mut found = place(Level::County, entry, vec![name.clone()])?;
            match by_code.get(&found.code[..4]) {
                Some(prefecture) => {
                    found.above.push(prefecture.name.clone());
                    found.phone.clone_from(&prefecture.phone);
                }
                None if municipality => {}
                None => return Err(wrong(PATH, &format!("{entry:?} has no prefecture"))),
            }
            divisions.push(found);
        }
        divisions.extend(by_code.into_values());
    }
    divisions.sort_by(|a, b| a.code.cmp(&b.code));
    let mut townships = Vec::new();
    for entry in &file.townships {
        let found = entry.split_once(' ').and_then(|(code, name)| {
            let county = divisions.binary_search_by(|it| it.code.as_str().cmp(code)).ok().map(|it| &divisions[it])?;
            let mut above = county.above.clone();
            above.push(county.name.clone());
            let (name, is_ambiguous) = (name.to_owned(), county.is_ambiguous);
            Some(Place { level: Level::Township, name, above, is_ambiguous, ..county.clone() })
        });
        townships.push(found.ok_or_else(|| wrong(PATH, &format!("{entry:?} lies in no county of this file")))?);
    }
    Ok(Places { divisions, townships })
}
