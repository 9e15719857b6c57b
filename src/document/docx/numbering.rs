//! Automatic numbers of paragraphs (一、（一）1.), which stand nowhere in the text of a docx.

use std::collections::{BTreeMap, BTreeSet};

use super::styles::{Styles, is_true};
use crate::document::package::xml::Node;

/// Levels of a list, by the format.
const LEVELS: usize = 9;

/// What is printed before a paragraph is no longer, in bytes; what would be says nothing about the paragraph.
const LONGEST: usize = 1000;

/// The lists of a document, and how far they have been counted.
#[derive(Debug, Default)]
pub struct Numbering {
    /// Levels of each list definition.
    definitions: BTreeMap<String, Vec<Level>>,
    lists: BTreeMap<String, List>,
    /// Numbers given last, by definition: lists of one definition go on counting.
    counters: BTreeMap<String, [Option<u32>; LEVELS]>,
    /// Lists whose own start was used, by level.
    restarted: BTreeSet<(String, usize)>,
}

/// A level of a list.
#[derive(Debug, Clone, Default)]
pub struct Level {
    /// The first number.
    pub start: u32,
    /// How numbers are written, as WordprocessingML calls it.
    pub format: String,
    /// What is printed; `%1` stands for the number of the first level.
    pub text: String,
    /// Numbers of the levels above are written in digits.
    pub is_legal: bool,
    /// The level counts on whatever comes above it.
    pub goes_on: bool,
    /// The style whose paragraphs it numbers.
    pub style: Option<String>,
}

/// A list: a definition, and what it changes.
#[derive(Debug, Default)]
pub struct List {
    /// Id of its definition.
    pub definition: String,
    /// First numbers of its own.
    pub starts: BTreeMap<usize, u32>,
    /// Levels of its own.
    pub levels: BTreeMap<usize, Level>,
}

impl Numbering {
    /// Takes them from the root of the numbering part.
    #[must_use]
    pub fn new(root: Option<Node<'_, '_>>, styles: &Styles) -> Self {
        let mut all = Self::default();
        let mut by_style = BTreeMap::new();
        for child in root.into_iter().flat_map(Node::children) {
            match child.name() {
                "abstractNum" => {
                    let Some(id) = child.attribute("abstractNumId") else { continue };
                    let mut levels = vec![Level::default(); LEVELS];
                    for (at, level) in child.children().filter_map(level) {
                        levels[at] = level;
                    }
                    if let Some(style) = child.value("numStyleLink") {
                        by_style.insert(id.clone().into_owned(), style.into_owned());
                    }
                    all.definitions.insert(id.into_owned(), levels);
                }
                "num" => {
                    let (Some(id), Some(definition)) = (child.attribute("numId"), child.value("abstractNumId")) else { continue };
                    let mut list = List { definition: definition.into_owned(), ..List::default() };
                    for change in child.children().filter(|it| it.name() == "lvlOverride") {
                        let Some(at) = change.number::<usize>("ilvl").filter(|it| *it < LEVELS) else { continue };
                        if let Some(start) = change.value("startOverride").and_then(|it| it.parse().ok()) {
                            list.starts.insert(at, start);
                        }
                        list.levels.extend(change.children().filter_map(level));
                    }
                    all.lists.insert(id.into_owned(), list);
                }
                _ => {}
            }
        }
        // A definition may leave its levels to the list that a style belongs to.
        for (id, style) in by_style {
            let linked = styles.list(Some(&style)).and_then(|it| all.lists.get(it.0)).map(|it| it.definition.clone());
            if let Some(linked) = linked.filter(|it| *it != id) {
                all.lists.values_mut().filter(|it| it.definition == id).for_each(|it| it.definition.clone_from(&linked));
            }
        }
        all
    }

    /// Lists by id, and the levels of their definitions.
    #[must_use]
    pub fn of(definitions: BTreeMap<String, Vec<Level>>, lists: BTreeMap<String, List>) -> Self {
        Self { definitions, lists, ..Self::default() }
    }

    /// Counts a paragraph with these properties, and gives the number that is printed before it.
    pub fn next(&mut self, properties: Option<Node<'_, '_>>, styles: &Styles) -> Option<String> {
        let own = properties.and_then(|it| it.child("numPr"));
        let style = properties.and_then(|it| it.value("pStyle"));
        let by_style = styles.list(style.as_deref());
        let stated = own.and_then(|it| it.value("ilvl")).and_then(|it| it.parse().ok());
        let id = match own.and_then(|it| it.value("numId")) {
            Some(it) => it.into_owned(),
            None => by_style.as_ref()?.0.to_owned(),
        };
        // 0 takes a paragraph out of the list of its style; nothing has this id.
        let list = self.lists.get(&id)?;
        let levels = self.definitions.get(&list.definition)?;
        let tied = |style: &&str| levels.iter().position(|it| it.style.as_deref() == Some(*style));
        let at = stated.or_else(|| by_style.as_ref()?.2.iter().find_map(tied)).or_else(|| by_style.as_ref()?.1).unwrap_or(0);
        self.count(&id, at)
    }

    /// Counts a paragraph of a list at a level, and gives the number that is printed before it.
    pub fn count(&mut self, id: &str, at: usize) -> Option<String> {
        let list = self.lists.get(id)?;
        let levels = self.definitions.get(&list.definition)?;
        let level = |at: usize| list.levels.get(&at).or(levels.get(at));
        let this = level(at).filter(|_| at < LEVELS)?;
        let counters = self.counters.entry(list.definition.clone()).or_default();
        let own_start = list.starts.get(&at).filter(|_| self.restarted.insert((id.to_owned(), at)));
        counters[at] = Some(match (own_start, counters[at]) {
            (Some(start), _) => *start,
            (None, Some(last)) => last.saturating_add(1),
            (None, None) => list.starts.get(&at).copied().unwrap_or(this.start),
        });
        for (deeper, counter) in counters.iter_mut().enumerate().skip(at + 1) {
            if level(deeper).is_none_or(|it| !it.goes_on) {
                *counter = None;
            }
        }
        if this.format == "bullet" || this.text.len() > LONGEST {
            return None;
        }
        let mut label = String::new();
        let mut parts = this.text.split('%');
        label.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let digit = part.chars().next().and_then(|it| it.to_digit(10)).map(|it| it as usize);
            let Some(shown) = digit.filter(|it| (1..=LEVELS).contains(it)) else {
                label.push('%');
                label.push_str(part);
                continue;
            };
            let of = level(shown - 1)?;
            let number = counters[shown - 1].unwrap_or(of.start);
            let format = if this.is_legal && shown - 1 != at { "decimal" } else { of.format.as_str() };
            label.push_str(&write(number, format));
            label.push_str(&part[1..]);
        }
        let label = label.trim();
        // Between 一、 and its heading nothing is printed that a typist would type.
        let needs_blank = label.ends_with(|it: char| it.is_ascii());
        (!label.is_empty()).then(|| if needs_blank { format!("{label} ") } else { label.to_owned() })
    }
}

/// A level and its place.
fn level(node: Node<'_, '_>) -> Option<(usize, Level)> {
    if node.name() != "lvl" {
        return None;
    }
    let at = node.number::<usize>("ilvl").filter(|it| *it < LEVELS)?;
    let level = Level {
        start: node.value("start").and_then(|it| it.parse().ok()).unwrap_or(0),
        format: node.value("numFmt").map_or_else(|| "decimal".to_owned(), Into::into),
        text: node.value("lvlText").unwrap_or_default().into_owned(),
        is_legal: node.child("isLgl").is_some_and(|it| is_true(it.attribute("val").as_deref())),
        goes_on: node.value("lvlRestart").is_some_and(|it| it == "0"),
        style: node.value("pStyle").map(Into::into),
    };
    Some((at, level))
}

/// A number in one of the formats of WordprocessingML; in digits where the format has none for it.
#[must_use]
pub fn write(n: u32, format: &str) -> String {
    let pick = |row: &str| (n as usize).checked_sub(1).and_then(|it| row.chars().nth(it)).map(String::from);
    let digits =
        |zero: &str| n.to_string().chars().map(|it| zero.chars().nth(it as usize - '0' as usize).unwrap_or(it)).collect::<String>();
    let from = |first: u32, most: u32| (1..=most).contains(&n).then(|| char::from_u32(first + n - 1)).flatten().map(String::from);
    let written = match format {
        "none" => Some(String::new()),
        "chineseCounting"
        | "chineseCountingThousand"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "japaneseCounting"
        | "koreanCounting" => chinese(n, "零一二三四五六七八九", "十百千"),
        "chineseLegalSimplified" => chinese(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
        "ideographLegalTraditional" | "japaneseLegal" => chinese(n, "零壹貳參肆伍陸柒捌玖", "拾佰仟"),
        "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" => Some(digits("〇一二三四五六七八九")),
        "ideographTraditional" => pick("甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => pick("子丑寅卯辰巳午未申酉戌亥"),
        "ideographEnclosedCircle" => from('㊀' as u32, 10),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => from('①' as u32, 20),
        "decimalEnclosedParen" => from('⑴' as u32, 20),
        "decimalEnclosedFullstop" => from('⒈' as u32, 20),
        "decimalFullWidth" | "decimalFullWidth2" => Some(digits("０１２３４５６７８９")),
        "decimalZero" => Some(format!("{n:02}")),
        "numberInDash" => Some(format!("- {n} -")),
        "lowerLetter" => letters(n),
        "upperLetter" => letters(n).map(|it| it.to_uppercase()),
        "upperRoman" => roman(n),
        "lowerRoman" => roman(n).map(|it| it.to_lowercase()),
        _ => None,
    };
    written.unwrap_or_else(|| n.to_string())
}

/// 二十一, 一百零五.
fn chinese(n: u32, digits: &str, units: &str) -> Option<String> {
    const TEN_THOUSAND: u32 = 10_000;
    let digit = |it: u32| digits.chars().nth(it as usize);
    if n == 0 || n >= TEN_THOUSAND {
        return (n == 0).then(|| digit(0).map(String::from)).flatten();
    }
    let mut text = String::new();
    let mut skipped = false;
    for place in (0..4_u32).rev() {
        let here = n / 10_u32.pow(place) % 10;
        if here == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if std::mem::take(&mut skipped) {
            text.push(digit(0)?);
        }
        // 十一, not 一十一.
        if !(place == 1 && here == 1 && text.is_empty()) {
            text.push(digit(here)?);
        }
        text.extend(place.checked_sub(1).and_then(|it| units.chars().nth(it as usize)));
    }
    Some(text)
}

/// a, b, ... z, aa, bb, ...
fn letters(n: u32) -> Option<String> {
    const MOST: u32 = 26 * 30;
    let index = n.checked_sub(1).filter(|it| *it < MOST)?;
    Some(char::from(b'a' + (index % 26) as u8).to_string().repeat(index as usize / 26 + 1))
}

fn roman(mut n: u32) -> Option<String> {
    const MOST: u32 = 3999;
    const PARTS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if n == 0 || n > MOST {
        return None;
    }
    let mut text = String::new();
    for (value, letters) in PARTS {
        while n >= value {
            text.push_str(letters);
            n -= value;
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::write;

    #[track_caller]
    fn check(format: &str, expect: &[(u32, &str)]) {
        for (n, text) in expect {
            assert_eq!(write(*n, format), *text, "{n} as {format}");
        }
    }

    #[test]
    fn numbers_are_written_in_their_format() {
        let chinese =
            [(0, "零"), (1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (105, "一百零五"), (110, "一百一十")];
        check("chineseCountingThousand", &chinese);
        check("chineseCounting", &[(1000, "一千"), (1010, "一千零一十"), (2005, "二千零五"), (10000, "10000")]);
        check("chineseLegalSimplified", &[(12, "拾贰")]);
        check("ideographTraditional", &[(1, "甲"), (11, "11")]);
        check("decimalEnclosedCircleChinese", &[(3, "③"), (0, "0"), (21, "21")]);
        check("decimalFullWidth", &[(12, "１２")]);
        check("ideographDigital", &[(20, "二〇")]);
        check("lowerLetter", &[(1, "a"), (27, "aa"), (4_000_000_000, "4000000000")]);
        check("upperRoman", &[(4, "IV"), (1999, "MCMXCIX"), (4000, "4000")]);
        check("somethingElse", &[(7, "7")]);
    }
}
