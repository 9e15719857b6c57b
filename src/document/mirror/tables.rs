//! What machine-made copies do to a text: the tables of `data/mirrors/`, checked.
//!
//! Takes the files built into the program; gives them in the form in which they are asked. Never looks at a report.

use std::collections::BTreeMap;
use std::path::Path;

use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;

use crate::error::{Error, Result};

/// What a character means to the first look at a text.
pub(super) mod class {
    /// A traditional character that simplified texts do not use.
    pub(in super::super) const TRADITIONAL: u8 = 1;
    /// 日, behind which a date ends.
    pub(in super::super) const DAY: u8 = 2;
    /// A full-width bracket that opens.
    pub(in super::super) const BRACKET: u8 = 4;
    /// What stands for bytes that could not be decoded.
    pub(in super::super) const UNDECODED: u8 = 8;
    /// A word begins with it that hijacked hosts replace.
    pub(in super::super) const WORD: u8 = 16;
    /// What stands before such a word ends on it.
    pub(in super::super) const BEFORE: u8 = 32;
}

/// One word in place of another.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// The one.
    pub(super) from: String,
    /// The other.
    pub(super) to: String,
    /// For letters: only where 着 is written 著. For words: that it stands there shows that the text was put into Taiwan's words.
    pub(super) is_special: bool,
}

/// Words and the automaton that finds them.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) list: Vec<Word>,
    pub(super) automaton: AhoCorasick,
}

impl Words {
    fn new(list: Vec<Word>) -> std::result::Result<Self, String> {
        let builder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(list.iter().map(|it| &it.from));
        Ok(Self { automaton: builder.map_err(|it| it.to_string())?, list })
    }
}

/// A statutory word that hijacked hosts replace, and where it shows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replaced {
    /// The word.
    pub(super) word: String,
    /// What stands around it.
    pub(super) places: Vec<Place>,
}

/// What stands around a word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) before: String,
    pub(super) after: String,
}

/// A label that lost its last character.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cut {
    pub(super) label: String,
    pub(super) lost: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Headings {
    headings: Vec<String>,
    ordinary: Vec<String>,
    replaced: Vec<Replaced>,
    cut: Vec<Cut>,
}

/// The tables of `data/mirrors/`.
#[derive(Debug)]
pub struct MirrorTables {
    /// Per UTF-16 unit, what the character means: see [`class`].
    pub(super) classes: Box<[u8]>,
    /// Per UTF-16 unit, the simplified character; 0 where it is the same.
    simplified: Box<[u16]>,
    /// Words of traditional letters that go wrong letter by letter.
    pub(super) phrases: Words,
    /// Words of Taiwan, in simplified letters.
    pub(super) words: Words,
    /// Per syllable without tone, the characters that are read so.
    readings: BTreeMap<String, String>,
    pub(super) headings: Vec<String>,
    /// Words that no word put in another's place holds.
    pub(super) ordinary: Vec<String>,
    pub(super) replaced: Vec<Replaced>,
    pub(super) cut: Vec<Cut>,
}

/// The rows of a table behind its header, which must be `header`.
fn rows<'t, const N: usize>(table: &'t str, header: [&str; N]) -> std::result::Result<Vec<[&'t str; N]>, String> {
    let mut lines = table.lines().map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        <[&str; N]>::try_from(fields).map_err(|_| format!("{line:?} has not {N} fields"))
    });
    match lines.next() {
        Some(Ok(first)) if first == header => lines.collect(),
        _ => Err(format!("the header is not {}", header.join(","))),
    }
}

/// The number of a character of the basic plane.
fn unit(c: char) -> std::result::Result<u16, String> {
    u16::try_from(u32::from(c)).map_err(|_| format!("{c} is not of the basic plane"))
}

impl MirrorTables {
    /// The tables built into the program.
    ///
    /// # Errors
    /// If a table of `data/mirrors/` does not have its columns, or names a character twice.
    pub fn embedded() -> Result<Self> {
        Self::checked().map_err(|(path, message)| Error::definition(Path::new(path), message))
    }

    fn checked() -> std::result::Result<Self, (&'static str, String)> {
        const UNITS: usize = 1 << 16;
        let (mut classes, mut simplified) = (vec![0; UNITS], vec![0_u16; UNITS]);
        let path = "data/mirrors/characters.csv";
        let table = include_str!("../../../data/mirrors/characters.csv");
        for [target, only, shared] in rows(table, ["simplified", "traditional", "traditional_in_use"]).map_err(|it| (path, it))? {
            let target = target.chars().next().ok_or((path, "a row without a simplified character".to_owned()))?;
            for (idx, c) in only.chars().chain(shared.chars()).enumerate() {
                let at = unit(c).map_err(|it| (path, it))?;
                if simplified[usize::from(at)] != 0 {
                    return Err((path, format!("{c} stands twice")));
                }
                simplified[usize::from(at)] = unit(target).map_err(|it| (path, it))?;
                if idx < only.chars().count() {
                    classes[usize::from(at)] |= class::TRADITIONAL;
                }
            }
        }
        classes['日' as usize] |= class::DAY;
        classes['（' as usize] |= class::BRACKET;
        classes['\u{fffd}' as usize] |= class::UNDECODED;

        let path = "data/mirrors/phrases.csv";
        let phrases = rows(include_str!("../../../data/mirrors/phrases.csv"), ["traditional", "simplified", "where"])
            .and_then(|it| Words::new(it.into_iter().map(|it| word(it, "taiwan_letters")).collect::<std::result::Result<_, _>>()?))
            .map_err(|it| (path, it))?;
        let path = "data/mirrors/words.csv";
        let words = rows(include_str!("../../../data/mirrors/words.csv"), ["taiwan", "mainland", "sign"])
            .and_then(|it| Words::new(it.into_iter().map(|it| word(it, "1")).collect::<std::result::Result<_, _>>()?))
            .map_err(|it| (path, it))?;
        let path = "data/mirrors/readings.csv";
        let readings = rows(include_str!("../../../data/mirrors/readings.csv"), ["syllable", "characters"])
            .map_err(|it| (path, it))?
            .into_iter()
            .map(|[syllable, characters]| (syllable.to_owned(), characters.to_owned()))
            .collect();
        let path = "data/mirrors/headings.toml";
        let file: Headings =
            toml::from_str(include_str!("../../../data/mirrors/headings.toml")).map_err(|it| (path, it.to_string()))?;
        if file.headings.len() != 6 {
            return Err((path, "there are six statutory headings".to_owned()));
        }
        for c in file.replaced.iter().flat_map(|it| &it.places).filter_map(|it| it.before.chars().next_back()) {
            classes[usize::from(unit(c).map_err(|it| (path, it))?)] |= class::BEFORE;
        }
        for c in file.replaced.iter().filter_map(|it| it.word.chars().next()) {
            classes[usize::from(unit(c).map_err(|it| (path, it))?)] |= class::WORD;
        }
        Ok(Self {
            classes: classes.into(),
            simplified: simplified.into(),
            phrases,
            words,
            readings,
            headings: file.headings,
            ordinary: file.ordinary,
            replaced: file.replaced,
            cut: file.cut,
        })
    }

    /// The simplified form of a traditional character.
    pub(super) fn simplified(&self, c: char) -> Option<char> {
        let at = u16::try_from(u32::from(c)).ok()?;
        match self.simplified[usize::from(at)] {
            0 => None,
            it => char::from_u32(u32::from(it)),
        }
    }

    /// Whether there is such a syllable.
    pub(super) fn is_syllable(&self, syllable: &str) -> bool {
        self.readings.contains_key(syllable)
    }

    /// Whether a character can be read as a syllable.
    pub(super) fn is_read_as(&self, c: char, syllable: &str) -> bool {
        let c = self.simplified(c).unwrap_or(c);
        self.readings.get(syllable).is_some_and(|it| it.contains(c))
    }
}

/// A word of a row whose third field is empty or `sign`.
fn word([from, to, special]: [&str; 3], sign: &str) -> std::result::Result<Word, String> {
    if from.is_empty() || !(special.is_empty() || special == sign) {
        return Err(format!("{from:?},{to:?},{special:?} is no row"));
    }
    Ok(Word { from: from.to_owned(), to: to.to_owned(), is_special: !special.is_empty() })
}
