//! Hosts of governments: `www.yishui.gov.cn` is 沂水县's, for its label is the reading of the name.
//!
//! Takes the names of divisions and the readings of characters; gives the divisions that a host may belong to.
//! Never knows a host by heart but those of the provinces, and never looks at hosts outside `gov.cn`.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::names::short_name;
use super::table::read_table;
use crate::error::Result;

const READINGS_FILE: &str = "data/mirrors/readings.csv";
const READINGS: &str = include_str!("../../data/mirrors/readings.csv");

/// Names longer than this are written in short in hosts.
const LONGEST: usize = 5;
/// Readings tried of one name whose characters have several.
const MOST_READINGS: usize = 24;

/// Which divisions a label of a host may stand for.
///
/// Few documents show a host: what labels mean is made when one is first asked for, their letters when no name is one.
pub(super) struct Hosts {
    readings: Readings,
    by_label: OnceLock<HashMap<String, Vec<u32>>>,
    /// The same for labels in letters: njgl, 南京's 鼓楼区.
    by_letters: OnceLock<HashMap<String, Vec<u32>>>,
    /// Provinces by the labels that they chose.
    provinces: HashMap<&'static str, u32>,
}

/// The readings of characters, without tones.
pub(super) struct Readings(HashMap<char, Vec<&'static str>>);

impl Readings {
    /// The readings that the program was built with.
    ///
    /// # Errors
    /// Where the file does not have its form.
    pub(super) fn embedded() -> Result<Self> {
        let mut readings: HashMap<char, Vec<&'static str>> = HashMap::new();
        for [syllable, characters] in read_table(READINGS_FILE, READINGS, ["syllable", "characters"])? {
            for c in characters.chars() {
                readings.entry(c).or_default().push(syllable);
            }
        }
        Ok(Self(readings))
    }

    /// The ways to read `name`, none where a character has no reading here.
    fn of(&self, name: &str) -> Vec<String> {
        if name.chars().count() > LONGEST {
            return Vec::new();
        }
        let mut read = vec![String::new()];
        for c in name.chars() {
            let Some(syllables) = self.0.get(&c) else { return Vec::new() };
            read = read.iter().flat_map(|front| syllables.iter().map(move |it| format!("{front}{it}"))).collect();
            read.truncate(MOST_READINGS);
        }
        read
    }
}

impl Readings {
    /// The first letters of `name`, its 沙 as s and as sh.
    fn letters(&self, name: &str) -> Vec<String> {
        let mut read = vec![String::new()];
        for c in name.chars().take(LONGEST) {
            let Some(syllables) = self.0.get(&c) else { return Vec::new() };
            let mut firsts: Vec<&str> = syllables.iter().map(|it| &it[..1]).collect();
            firsts.extend(syllables.iter().filter(|it| ["zh", "ch", "sh"].contains(&&it[..it.len().min(2)])).map(|it| &it[..2]));
            firsts.sort_unstable();
            firsts.dedup();
            read = read.iter().flat_map(|front| firsts.iter().map(move |it| format!("{front}{it}"))).collect();
            read.truncate(MOST_READINGS);
        }
        read
    }
}

/// A division with the names of all that it is part of: its code, its name, and the names above it from the outermost on.
pub(super) type Named = (u32, &'static str, Vec<&'static str>);

impl Hosts {
    /// Nothing but the labels that provinces chose for themselves.
    ///
    /// # Errors
    /// Where the readings do not have their form.
    pub(super) fn of_provinces(provinces: impl Iterator<Item = (u32, &'static str)>) -> Result<Self> {
        let labels = provinces.flat_map(|(code, labels)| labels.split(';').filter(|it| !it.is_empty()).map(move |it| (it, code)));
        Ok(Self {
            readings: Readings::embedded()?,
            by_label: OnceLock::new(),
            by_letters: OnceLock::new(),
            provinces: labels.collect(),
        })
    }

    /// Divisions by the readings of their full names and their short ones.
    fn by_label(&self, divisions: impl FnOnce() -> Vec<Named>) -> &HashMap<String, Vec<u32>> {
        self.by_label.get_or_init(|| {
            let mut by_label = HashMap::new();
            for (code, name, _) in divisions() {
                let mut forms = vec![name.to_owned()];
                if let Some(short) = short_name(name) {
                    forms.push(short.to_owned());
                    // 恩施州, 长阳县: how autonomous divisions are called, and name their hosts.
                    let kind = name.chars().next_back().filter(|_| name.contains("自治"));
                    forms.extend(kind.map(|kind| format!("{short}{kind}")));
                }
                for label in forms.iter().flat_map(|it| self.readings.of(it)) {
                    add_code(&mut by_label, label, code);
                }
            }
            by_label
        })
    }

    /// Divisions by the letters of their names behind those of each name above, and before that of their kind.
    fn by_letters(&self, divisions: impl FnOnce() -> Vec<Named>) -> &HashMap<String, Vec<u32>> {
        self.by_letters.get_or_init(|| {
            let mut by_letters = HashMap::new();
            for (code, name, above) in divisions().into_iter().filter(|it| !it.2.is_empty()) {
                for label in self.labels_in_letters(name, &above).into_iter().filter(|it| it.len() >= 3) {
                    add_code(&mut by_letters, label, code);
                }
            }
            by_letters
        })
    }

    /// The letters that `name` may have as a label.
    fn labels_in_letters(&self, name: &str, above: &[&str]) -> Vec<String> {
        let readings = &self.readings;
        let short = short_name(name).unwrap_or(name);
        let own: Vec<String> = readings.letters(short);
        let kind = name.chars().next_back().map_or(Vec::new(), |kind| readings.letters(&kind.to_string()));
        let fronts: Vec<String> = above.iter().flat_map(|it| readings.letters(short_name(it).unwrap_or(it))).collect();
        let mut labels: Vec<String> = Vec::new();
        for own in &own {
            labels.extend(kind.iter().map(|kind| format!("{own}{kind}")));
            for front in &fronts {
                labels.push(format!("{front}{own}"));
                labels.extend(kind.iter().map(|kind| format!("{front}{own}{kind}")));
            }
        }
        let spelt = readings.of(short);
        labels.extend(fronts.iter().flat_map(|front| spelt.iter().map(move |own| format!("{front}{own}"))));
        labels
    }

    /// The divisions whose letters the host's label is, where it is no name written out.
    pub(super) fn of_letters(&self, host: &str, divisions: impl Fn() -> Vec<Named>) -> &[u32] {
        let host = host.to_ascii_lowercase();
        let label = host.strip_suffix(".gov.cn").map(|it| it.rsplit_once('.').map_or(it, |it| it.1)).unwrap_or_default();
        if label.is_empty() || self.by_label(&divisions).contains_key(label) || self.provinces.contains_key(label) {
            return &[];
        }
        let bare = label.strip_suffix("zf").unwrap_or(label);
        let by_letters = self.by_letters(&divisions);
        by_letters.get(label).or_else(|| by_letters.get(bare)).map_or(&[], Vec::as_slice)
    }

    /// The divisions that `host` may belong to; `is_within` tells whether one is part of another.
    ///
    /// A label further in narrows them down: `lanshan.linyi.gov.cn` is 临沂's 兰山区.
    pub(super) fn divisions(
        &self,
        host: &str,
        divisions: impl Fn() -> Vec<Named>,
        is_within: impl Fn(u32, u32) -> bool,
    ) -> Vec<u32> {
        let host = host.to_ascii_lowercase();
        let Some(labels) = host.strip_suffix(".gov.cn") else { return Vec::new() };
        let by_label = self.by_label(divisions);
        let mut found: Vec<u32> = Vec::new();
        for (idx, label) in labels.rsplit('.').enumerate() {
            let codes: Vec<u32> = match self.provinces.get(label) {
                Some(code) if idx == 0 => vec![*code],
                _ => by_label.get(label).cloned().unwrap_or_default(),
            };
            if idx == 0 {
                found = codes;
                continue;
            }
            let inner: Vec<u32> =
                codes.into_iter().filter(|it| found.iter().any(|outer| it != outer && is_within(*it, *outer))).collect();
            if !inner.is_empty() {
                found = inner;
            }
        }
        found.sort_unstable();
        found
    }
}

fn add_code(index: &mut HashMap<String, Vec<u32>>, label: String, code: u32) {
    let codes = index.entry(label).or_default();
    if !codes.contains(&code) {
        codes.push(code);
    }
}

/// The host of an address.
pub(super) fn host_of(url: &str) -> &str {
    let behind = url.split_once("://").map_or(url, |it| it.1);
    let host = &behind[..behind.find(['/', '?', '#', ':']).unwrap_or(behind.len())];
    host.rsplit_once('@').map_or(host, |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::super::gazetteer::Gazetteer;
    use super::host_of;

    #[track_caller]
    fn check(url: &str, expect: &[u32]) {
        let gazetteer = Gazetteer::embedded().expect("the embedded files have their form");
        assert_eq!(gazetteer.host(host_of(url)), expect, "{url}");
    }

    #[test]
    fn reads_hosts_of_governments() {
        check("http://www.yishui.gov.cn/a/b.html", &[371_323]);
        check("https://jyj.ruzhou.gov.cn:8080/a", &[410_482]);
        check("http://lanshan.linyi.gov.cn/", &[371_302]);
        check("http://www.shandong.gov.cn/", &[370_000]);
        check("http://www.henan.gov.cn/", &[410_000]);
        check("http://www.gov.cn/", &[]);
        check("http://www.yishui.com/", &[]);
        check("http://www.yishui.gov.cn.copy.com/", &[]);
        check("yishui.gov.cn", &[371_323]);
    }
}
