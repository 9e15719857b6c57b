//! One automaton over all names of places and central organs.
//!
//! Takes names while it is built; gives matches, each with what the name may stand for, in one pass over a text.
//! Never tells which of several homonyms is meant.

use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use crate::error::{Error, Result};

/// What a name may stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Divisions of that name (homonyms, and one place under several codes).
    Places {
        /// Their codes, sorted.
        codes: Vec<u32>,
        /// True for 鹤岗市, false for 鹤岗.
        is_full: bool,
        /// True where the name is also a common word: 城区.
        is_generic: bool,
        /// True for 沐阳县, which no place is called and 沭阳县 is misread as.
        is_misread: bool,
    },
    /// An organ of the State Council, by index.
    Central(usize),
    /// A zone, by index.
    Zone(usize),
}

/// A name found in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct NameMatch<'n> {
    /// First byte.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// What it may stand for.
    pub(super) meaning: &'n Meaning,
}

/// The automaton and the meanings of its patterns.
pub(super) struct Names {
    automaton: AhoCorasick,
    meanings: Vec<Meaning>,
}

/// Collects names for [`Names`].
#[derive(Default)]
pub(super) struct NamesBuilder {
    full: BTreeMap<String, (Vec<u32>, bool)>,
    short: BTreeMap<String, Vec<u32>>,
    central: Vec<(String, usize)>,
    zones: Vec<(String, usize)>,
    lookalikes: Vec<(String, String)>,
}

impl Names {
    /// An empty collection.
    pub(super) fn builder() -> NamesBuilder {
        NamesBuilder::default()
    }

    /// All names in `text`, leftmost first, the longest at each place, none inside another.
    pub(super) fn find_all<'n>(&'n self, text: &'n str) -> impl Iterator<Item = NameMatch<'n>> {
        self.automaton.find_iter(text).map(|found| NameMatch {
            start: found.start(),
            end: found.end(),
            meaning: &self.meanings[found.pattern().as_usize()],
        })
    }
}

impl NamesBuilder {
    /// Adds a division with its full name and its short ones.
    pub(super) fn division(&mut self, code: u32, name: &str, is_prefecture: bool, is_generic: bool) {
        let entry = self.full.entry(name.to_owned()).or_insert_with(|| (Vec::new(), is_generic));
        entry.0.push(code);
        let Some(short) = short_name(name) else { return };
        self.short.entry(short.to_owned()).or_default().push(code);
        // 恩施州 is how the people of 恩施土家族苗族自治州 write it, and 阿里地区 stays 阿里.
        if is_prefecture && name.ends_with("自治州") {
            self.full.entry(format!("{short}州")).or_insert_with(|| (Vec::new(), false)).0.push(code);
        }
        if name.ends_with("自治县") && short.chars().count() >= 2 {
            self.full.entry(format!("{short}县")).or_insert_with(|| (Vec::new(), false)).0.push(code);
        }
    }

    /// Adds the short name of a province.
    pub(super) fn short_province(&mut self, code: u32, short: &str) {
        self.short.entry(short.to_owned()).or_default().push(code);
    }

    /// Adds an organ of the State Council.
    pub(super) fn central<'a>(&mut self, idx: usize, names: impl Iterator<Item = &'a str>) {
        self.central.extend(names.map(|name| (name.to_owned(), idx)));
    }

    /// Adds a zone.
    pub(super) fn zone(&mut self, idx: usize, name: &str) {
        self.zones.push((name.to_owned(), idx));
    }

    /// Adds a character that is written where another is meant.
    pub(super) fn lookalike(&mut self, written: &str, meant: &str) {
        self.lookalikes.push((written.to_owned(), meant.to_owned()));
    }

    /// The full names that are written with a look-alike character, where no place bears the written one.
    fn misread(&self) -> BTreeMap<String, Vec<u32>> {
        let mut misread: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (name, (codes, _)) in &self.full {
            for (written, meant) in self.lookalikes.iter().filter(|it| name.contains(it.1.as_str())) {
                let written = name.replacen(meant.as_str(), written, 1);
                if !self.full.contains_key(&written) && !self.short.contains_key(&written) {
                    misread.entry(written).or_default().extend(codes);
                }
            }
        }
        misread
    }

    /// Builds the automaton. Full names win over short ones, divisions over zones and central organs.
    ///
    /// # Errors
    /// Where the automaton would be too large.
    pub(super) fn build(self) -> Result<Names> {
        let mut by_meaning: BTreeMap<String, Meaning> = BTreeMap::new();
        for (name, codes) in self.misread() {
            by_meaning.insert(name, Meaning::Places { codes: sorted(codes), is_full: true, is_generic: false, is_misread: true });
        }
        by_meaning.extend(self.central.into_iter().map(|(name, idx)| (name, Meaning::Central(idx))));
        by_meaning.extend(self.zones.into_iter().map(|(name, idx)| (name, Meaning::Zone(idx))));
        for (name, codes) in self.short {
            by_meaning.insert(name, Meaning::Places { codes: sorted(codes), is_full: false, is_generic: false, is_misread: false });
        }
        for (name, (codes, is_generic)) in self.full {
            by_meaning.insert(name, Meaning::Places { codes: sorted(codes), is_full: true, is_generic, is_misread: false });
        }
        let mut all: Vec<(String, Meaning)> = by_meaning.into_iter().collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        let automaton = AhoCorasickBuilder::new()
            .match_kind(MatchKind::LeftmostLongest)
            .build(all.iter().map(|(name, _)| name.as_bytes()))
            .map_err(|cause| Error::new("the automaton over names cannot be built").cause(cause))?;
        Ok(Names { automaton, meanings: all.into_iter().map(|(_, meaning)| meaning).collect() })
    }
}

fn sorted(mut codes: Vec<u32>) -> Vec<u32> {
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Names of peoples that stand in the names of autonomous divisions, 族 left off where it often is.
const PEOPLES: [&str; 48] = [
    "蒙古",
    "回族",
    "藏族",
    "维吾尔",
    "苗族",
    "彝族",
    "壮族",
    "布依族",
    "朝鲜族",
    "满族",
    "侗族",
    "瑶族",
    "白族",
    "土家族",
    "哈尼族",
    "哈萨克",
    "傣族",
    "黎族",
    "傈僳族",
    "佤族",
    "畲族",
    "拉祜族",
    "水族",
    "东乡族",
    "纳西族",
    "景颇族",
    "柯尔克孜",
    "土族",
    "达斡尔",
    "仫佬族",
    "羌族",
    "布朗族",
    "撒拉族",
    "毛南族",
    "仡佬族",
    "锡伯",
    "普米族",
    "塔吉克",
    "怒族",
    "鄂温克",
    "保安族",
    "裕固族",
    "独龙族",
    "鄂伦春",
    "各族",
    "满洲族",
    "族",
    "俄罗斯",
];

/// `name` without the word for its kind, and without its peoples: 鹤岗市 becomes 鹤岗, 红河哈尼族彝族自治州 becomes 红河.
///
/// `None` where less than two characters remain.
pub(super) fn short_name(name: &str) -> Option<&str> {
    let autonomous = ["自治州", "自治县", "自治旗", "自治区"].iter().find_map(|kind| name.strip_suffix(kind));
    let short = match autonomous {
        Some(rest) => {
            let at = PEOPLES.iter().filter_map(|people| rest.find(people)).filter(|at| *at > 0).min().unwrap_or(rest.len());
            &rest[..at]
        }
        None => {
            ["地区", "林区", "特区", "新区", "省", "市", "县", "区", "旗", "盟"].iter().find_map(|kind| name.strip_suffix(kind))?
        }
    };
    (short.chars().count() >= 2).then_some(short)
}

/// `zone` without the names of what it lies in, full or short, taken off its front: 泉州台商投资区 becomes 台商投资区.
pub(super) fn local_part(zone: &'static str, above: &[&str]) -> &'static str {
    let mut rest = zone;
    for name in above {
        let short = short_name(name);
        let cut = rest.strip_prefix(name).or_else(|| short.and_then(|short| rest.strip_prefix(short)));
        // 兰州新区 is 新区, but nothing would be left of a zone that bears its host's name.
        rest = cut.filter(|it| it.chars().count() >= 2).unwrap_or(rest);
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::{local_part, short_name};

    #[track_caller]
    fn check(name: &str, expect: Option<&str>) {
        assert_eq!(short_name(name), expect, "{name}");
    }

    #[test]
    fn shortens_names() {
        check("鹤岗市", Some("鹤岗"));
        check("红河哈尼族彝族自治州", Some("红河"));
        check("蒙自市", Some("蒙自"));
        check("河南蒙古族自治县", Some("河南"));
        check("内蒙古自治区", None);
        check("神农架林区", Some("神农架"));
        check("滦县", None);
        check("西沙群岛", None);
    }

    #[test]
    fn takes_the_host_off_a_zone() {
        assert_eq!(local_part("泉州台商投资区", &["福建省", "泉州市"]), "台商投资区");
        assert_eq!(local_part("河北邢台经济开发区", &["河北省", "邢台市"]), "经济开发区");
        assert_eq!(local_part("兰州新区", &["甘肃省", "兰州市"]), "新区");
    }
}
