//! The words that names of organs are made of, from `data/organs.toml`.
//!
//! Takes the file's text; gives where a name ends, what kind of organ an ending means, and a name's normal form.
//! Never looks at places.

use std::collections::HashMap;
use std::path::Path;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use crate::error::{Error, Result};
use crate::record::IssuerKind;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    generic_places: Vec<String>,
    continuations: Vec<String>,
    within_government: Vec<String>,
    not_the_organ: Vec<String>,
    never_within: Vec<String>,
    city_compounds: Vec<String>,
    central_in_provinces: Vec<String>,
    self_reference: SelfReferences,
    suffix: Vec<SuffixEntry>,
    alias: Vec<AliasEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SelfReferences {
    department: Vec<String>,
    township: Vec<String>,
    government: Vec<String>,
    zone: Vec<String>,
    other: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SuffixEntry {
    kind: Kind,
    running: bool,
    office: bool,
    #[serde(default)]
    shared: bool,
    texts: Vec<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Government,
    Department,
    Township,
    Zone,
    Central,
    Other,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AliasEntry {
    to: String,
    from: Vec<String>,
}

/// What an ending means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Suffix {
    /// Kind of organ.
    pub(super) kind: IssuerKind,
    /// True for the 办公室 of a government.
    pub(super) is_office: bool,
    /// True where the ending is trusted inside a sentence.
    is_running: bool,
    /// True where several vertical systems have it.
    pub(super) is_shared: bool,
    /// Its length in bytes.
    pub(super) len: usize,
}

/// The words, ready for use.
pub(super) struct Words {
    generic_places: Vec<String>,
    continuations: Vec<String>,
    not_the_organ: Vec<String>,
    never_within: Vec<String>,
    /// See `data/organs.toml`.
    pub(super) city_compounds: Vec<String>,
    /// See `data/organs.toml`.
    pub(super) central_in_provinces: Vec<String>,
    /// Kinds of organ, by pattern of the automaton over words of self-reference.
    reference_kinds: Vec<IssuerKind>,
    references: AhoCorasick,
    /// What bureaus within a government are called: 人民政府信访局.
    within_government: Vec<String>,
    suffixes: HashMap<String, Suffix>,
    longest_suffix: usize,
    /// The last characters of all endings that are trusted inside a sentence.
    running_ends: Vec<char>,
    /// Longest first.
    aliases: Vec<(String, String)>,
}

/// The most characters that a name may have behind its place in running text.
const MAX_RUN: usize = 26;

impl Words {
    /// Reads the file.
    ///
    /// # Errors
    /// Where it does not have its form, or an ending or an abbreviation stands in it twice.
    pub(super) fn parse(file: &str, text: &str) -> Result<Self> {
        let wrong = |what: String| Error::definition(Path::new(file), what);
        let parsed: File = toml::from_str(text).map_err(|cause| wrong(cause.to_string()))?;
        let mut suffixes = HashMap::new();
        for entry in parsed.suffix {
            for text in entry.texts {
                let suffix = Suffix {
                    kind: entry.kind.into(),
                    is_office: entry.office,
                    is_running: entry.running,
                    is_shared: entry.shared,
                    len: text.len(),
                };
                if suffixes.insert(text.clone(), suffix).is_some() {
                    return Err(wrong(format!("ending `{text}` stands there twice")));
                }
            }
        }
        let mut aliases: Vec<(String, String)> =
            parsed.alias.into_iter().flat_map(|it| it.from.into_iter().map(move |from| (from, it.to.clone()))).collect();
        aliases.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        if let Some(pair) = aliases.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(wrong(format!("abbreviation `{}` stands there twice", pair[0].0)));
        }
        let mut continuations = parsed.continuations;
        continuations.sort_by_key(|it| std::cmp::Reverse(it.len()));
        let longest_suffix = suffixes.keys().map(|it| it.chars().count()).max().unwrap_or(0);
        let mut running_ends: Vec<char> = suffixes
            .iter()
            .filter(|(_, it)| it.is_running)
            .filter_map(|(text, _): (&String, _)| text.chars().next_back())
            .collect();
        running_ends.sort_unstable();
        running_ends.dedup();
        let references = parsed.self_reference;
        let (words, reference_kinds): (Vec<String>, Vec<IssuerKind>) = [
            (references.department, IssuerKind::Department),
            (references.township, IssuerKind::Township),
            (references.government, IssuerKind::Government),
            (references.zone, IssuerKind::Zone),
            (references.other, IssuerKind::Other),
        ]
        .into_iter()
        .flat_map(|(words, kind)| words.into_iter().map(move |word| (word, kind)))
        .unzip();
        let references = AhoCorasick::new(&words).map_err(|cause| wrong(cause.to_string()))?;
        Ok(Self {
            generic_places: parsed.generic_places,
            continuations,
            not_the_organ: parsed.not_the_organ,
            never_within: parsed.never_within,
            city_compounds: parsed.city_compounds,
            central_in_provinces: parsed.central_in_provinces,
            reference_kinds,
            references,
            within_government: parsed.within_government,
            running_ends,
            suffixes,
            longest_suffix,
            aliases,
        })
    }

    /// Words of self-reference in `text`: kind of organ, first byte, byte behind.
    pub(super) fn self_references<'w>(&'w self, text: &'w str) -> impl Iterator<Item = (IssuerKind, usize, usize)> {
        self.references.find_iter(text).map(|it| (self.reference_kinds[it.pattern().as_usize()], it.start(), it.end()))
    }

    /// True for names of places that are also common words.
    pub(super) fn is_generic(&self, name: &str) -> bool {
        self.generic_places.iter().any(|it| it == name)
    }

    /// The longest ending of `name`, whose end is known.
    pub(super) fn suffix(&self, name: &str) -> Option<Suffix> {
        let starts: Vec<usize> = name.char_indices().rev().take(self.longest_suffix).map(|(at, _)| at).collect();
        starts.iter().rev().find_map(|at| self.suffixes.get(&name[*at..])).copied()
    }

    /// True where `name` holds a word that no organ's name holds.
    pub(super) fn holds_foreign_word(&self, name: &str) -> bool {
        self.never_within.iter().any(|word| name.contains(word.as_str()))
    }

    /// Length of the organ's name (behind its place) that `text` begins with, inside a sentence; its first `known` bytes are one.
    ///
    /// `is_town` tells what towns are called: 向阳乡 is none of the words that its 向 would be.
    pub(super) fn running_name(&self, text: &str, known: usize, is_town: impl Fn(&str) -> bool) -> Option<(usize, Suffix)> {
        let is_name = |at: usize, c: char| at < known || is_han(c);
        let run = text.char_indices().take(MAX_RUN).take_while(|(at, c)| is_name(*at, *c));
        let run_end = run.last().map_or(0, |(at, c)| at + c.len_utf8());
        let run = &text[..run_end];
        let can_end = |c: &char| self.running_ends.binary_search(c).is_ok();
        // 漳州招商局经济技术开发区 does not end at its 招商局.
        let mut ends = run.char_indices().filter(|(_, c)| can_end(c)).map(|(at, c)| at + c.len_utf8()).filter(|it| *it >= known);
        let (mut end, mut suffix) = ends.find_map(|end| {
            let suffix = self.suffix(&run[..end]).filter(|it| it.is_running)?;
            Some((end, suffix))
        })?;
        if self.holds_foreign_word(&run[..end]) && !is_town(&run[..end]) {
            return None;
        }
        loop {
            let rest = &run[end..];
            // 公安局某某分局: the branch is the organ.
            let branch = rest.find("分局").filter(|at| *at <= 18 && !self.holds_foreign_word(&rest[..*at]));
            let bureau = (suffix.kind == IssuerKind::Government
                && self.within_government.iter().any(|it| rest.starts_with(it.as_str())))
            .then(|| self.running_name(rest, 0, never))
            .flatten();
            if let Some((len, bureau)) = bureau {
                return Some((end + len, bureau));
            }
            let more = match (self.continuations.iter().find(|it| rest.starts_with(it.as_str())), branch) {
                (Some(word), _) => word.len(),
                (None, Some(at)) if suffix.kind == IssuerKind::Department => at + "分局".len(),
                _ => break,
            };
            end += more;
            suffix = self.suffix(&run[..end]).unwrap_or(suffix);
        }
        Some((end, suffix))
    }

    /// True where what follows a name shows that the organ's website or paper is meant: 门户网站.
    pub(super) fn is_about_something_else(&self, following: &str) -> bool {
        self.not_the_organ.iter().any(|it| following.starts_with(it.as_str()))
    }

    /// The normal form of a name without its place: 卫健委 becomes 卫生健康委员会.
    pub(super) fn normalise(&self, name: &str) -> String {
        for (from, to) in &self.aliases {
            if name.ends_with(to.as_str()) {
                continue;
            }
            if let Some(front) = name.strip_suffix(from.as_str()) {
                return format!("{front}{to}");
            }
        }
        name.to_owned()
    }
}

/// What a bureau within a government is: no town.
fn never(_name: &str) -> bool {
    false
}

impl From<Kind> for IssuerKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Government => Self::Government,
            Kind::Department => Self::Department,
            Kind::Township => Self::Township,
            Kind::Zone => Self::Zone,
            Kind::Central => Self::Central,
            Kind::Other => Self::Other,
        }
    }
}

/// True for characters of Chinese names.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2fa1f}')
}
