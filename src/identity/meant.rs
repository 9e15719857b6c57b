//! Whose report a document that gave none was meant to be.
//!
//! Takes what stands around the document: its titles, its file's name, its address; gives organ, province and year as far as one of
//! them states it. Each is weighed by itself, as a document of one line: where two of them disagree, nothing is told. Never guesses:
//! without the words of a title, a place in the organ's name or a host that is that place's, there is no organ.

use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use super::gazetteer::Gazetteer;
use super::hosts::host_of;
use super::organ::parse_organ;
use super::title::compile;
use super::view::View;
use super::{IdentityInput, identify};
use crate::record::{Identity, IssuerKind};

/// What is known of a document that gave no report.
#[derive(Debug, Clone, Copy)]
pub struct MeantInput<'a> {
    /// Where it lies, as in the lake.
    pub source: &'a str,
    /// Address of the page, where known.
    pub url: Option<&'a str>,
    /// Titles that it, or the record that it came in, states.
    pub titles: &'a [&'a str],
    /// It was read and is something else: then only a title in the statute's words speaks for a report behind it.
    pub is_other: bool,
}

/// Whose report a document was meant to be; what nothing states is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meant {
    /// The organ's id.
    pub issuer_id: Option<String>,
    /// Its name as stated.
    pub issuer: Option<String>,
    /// Kind of organ.
    pub kind: Option<IssuerKind>,
    /// Code of its division in the year.
    pub division_code: Option<String>,
    /// ISO 3166-2 code of the province; of a document without a title that of its host.
    pub province: Option<String>,
    /// Reporting year.
    pub year: Option<i32>,
}

/// What parts the title of a page from the names of its site and column; between two numbers it parts years.
static PARTING: LazyLock<Regex> = LazyLock::new(|| compile("[_|\\n\\r\\t]+|[-—–]+"));
/// What whoever keeps files puts before and behind their names.
static NUMBERING: LazyLock<Regex> =
    LazyLock::new(|| compile("^(?:附件?[0-9一二三四五]{0,2}[.:：、 ]+|[(（【]?[0-9]{1,3}[)）】.、:： ]+)+"));
static STATE_OF_FILE: LazyLock<Regex> = LazyLock::new(|| compile("^(?:\\P{Han}|终稿|定稿|最终|盖章|扫描|公开版|$)"));
/// The words of the statute.
static STATUTE: LazyLock<Regex> = LazyLock::new(|| compile("政府信息公开(?:工作)?年度(?:工作)?报告"));

/// Findings after which nobody knows whose report it is.
const OPEN: [&str; 4] = ["issuer-conflict", "place-ambiguous", "place-conflict", "place-misread"];

/// Tells whose report a document was meant to be.
#[must_use]
pub fn meant(gazetteer: &Gazetteer, input: &MeantInput<'_>) -> Meant {
    let names = [Some(input.source), input.url].into_iter().flatten().filter_map(file_name);
    let pieces: Vec<String> = input.titles.iter().map(|it| (*it).to_owned()).chain(names).collect();
    let segments = pieces.iter().flat_map(|it| segments(it)).filter(|it| it.contains("公开"));
    let told: Vec<Meant> = segments.filter_map(|it| told_by(gazetteer, it, input)).collect();
    let organs = agreed(told.iter().filter(|it| it.issuer_id.is_some()), |it| it.issuer_id.clone());
    let province = agreed(told.iter(), |it| it.province.clone());
    Meant {
        year: agreed(told.iter(), |it| it.year).and_then(|it| it.year),
        province: province
            .and_then(|it| it.province.clone())
            .or_else(|| if told.is_empty() { of_host(gazetteer, input) } else { None }),
        ..organs.cloned().unwrap_or_default()
    }
}

/// The first of several that state something, where all that do state the same.
fn agreed<'m, T: PartialEq>(all: impl Iterator<Item = &'m Meant>, what: impl Fn(&Meant) -> Option<T>) -> Option<&'m Meant> {
    let stating: Vec<&Meant> = all.filter(|it| what(it).is_some()).collect();
    stating.iter().all(|it| what(it) == what(stating[0])).then(|| stating.first().copied()).flatten()
}

/// What one title states.
fn told_by(gazetteer: &Gazetteer, text: &str, input: &MeantInput<'_>) -> Option<Meant> {
    let (identity, findings) = identify(gazetteer, &IdentityInput { text, sections: &[], source: "", url: input.url });
    let title = identity.title.as_deref()?;
    let rest = &text[text.find(title)? + title.len()..];
    // …年度报告解读 speaks of a report and is none.
    if !STATE_OF_FILE.is_match(rest) || (input.is_other && !STATUTE.is_match(title)) {
        return None;
    }
    let states_year = identity.evidence.iter().any(|it| it.kind == "title_year" && it.speaks_for == identity.year.to_string());
    let is_open = findings.iter().any(|it| OPEN.contains(&it.rule));
    let is_sure = !is_open && names_its_place(gazetteer, &identity, input.url);
    let province = Some(identity.province.clone()).filter(|it| it != "unknown");
    let year = Some(identity.year).filter(|_| states_year);
    Some(match identity.issuer_id {
        Some(id) if is_sure => Meant {
            issuer_id: Some(id),
            issuer: identity.issuer,
            kind: identity.issuer_kind,
            division_code: identity.division_code,
            province,
            year,
        },
        _ => Meant { province, year, ..Meant::default() },
    })
}

/// True where the organ's name holds its place, or the page's host is that of the place and of no other.
fn names_its_place(gazetteer: &Gazetteer, identity: &Identity, url: Option<&str>) -> bool {
    let (Some(id), Some(issuer)) = (&identity.issuer_id, &identity.issuer) else { return false };
    // Whether the office reports for itself or for the government only the report tells.
    if id.ends_with(":人民政府办公室") {
        return false;
    }
    let view = View::new(issuer);
    let organ = parse_organ(gazetteer, &view.text, 0, view.text.len());
    if organ.is_some_and(|it| it.is_state_council || !it.codes.is_empty()) {
        return true;
    }
    let code = id.split_once(':').and_then(|it| it.0.parse().ok());
    let hosts = url.map(|it| gazetteer.host(host_of(it))).unwrap_or_default();
    matches!(hosts[..], [only] if Some(gazetteer.latest(only)) == code)
}

/// The province in which all divisions lie that the host may be of.
fn of_host(gazetteer: &Gazetteer, input: &MeantInput<'_>) -> Option<String> {
    let codes = gazetteer.host(host_of(input.url?));
    let province = gazetteer.province(*codes.first()?)?;
    codes.iter().all(|it| it / 10_000 == province.code / 10_000).then(|| province.iso.to_owned())
}

/// The name of the file at a path or address, without its ending.
fn file_name(path: &str) -> Option<String> {
    let name = path.split('?').next()?.rsplit(['/', '#']).next()?;
    let name = decode_percent(name)?;
    let is_ending = |it: &str| !it.is_empty() && it.len() <= 5 && it.bytes().all(|b| b.is_ascii_alphanumeric());
    let cut = name.rsplit_once('.').filter(|it| is_ending(it.1)).map(|it| it.0.to_owned());
    Some(cut.unwrap_or(name))
}

/// `text` with `%E6%94%BF` as 政; none where it is no UTF-8 then.
fn decode_percent(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let digits = behind.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        match digits.filter(|_| *first == b'%').and_then(|it| u8::from_str_radix(it, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// The parts of a title or a file's name, each of which may be a title.
fn segments(piece: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut from = 0;
    for mark in PARTING.find_iter(piece) {
        let is_digit = |c: Option<char>| c.is_some_and(|it| it.is_ascii_digit());
        let is_range = is_digit(piece[..mark.start()].chars().next_back()) && is_digit(piece[mark.end()..].chars().next());
        if !is_range {
            segments.push(&piece[from..mark.start()]);
            from = mark.end();
        }
    }
    segments.push(&piece[from..]);
    let bare = |it: &&str| NUMBERING.find(it.trim()).map_or(0, |found| found.end());
    segments.iter().map(|it| &it.trim()[bare(it)..]).collect()
}

#[cfg(test)]
mod tests {
    use super::{Meant, MeantInput, meant};
    use crate::lake::tests::GAZETTEER;

    /// `organ province year`, `-` for what is not told.
    fn tell(it: &Meant) -> String {
        let or_none = |it: Option<&str>| it.unwrap_or("-").to_owned();
        let year = it.year.map_or("-".to_owned(), |it| it.to_string());
        format!("{} {} {year}", or_none(it.issuer_id.as_deref()), or_none(it.province.as_deref()))
    }

    #[track_caller]
    fn check(source: &str, url: Option<&str>, titles: &[&str], expect: &str) {
        let told = meant(&GAZETTEER, &MeantInput { source, url, titles, is_other: false });
        assert_eq!(tell(&told), expect, "{source} {url:?} {titles:?}");
    }

    #[test]
    fn names_of_files_tell() {
        check("2021/济宁市兖州区财政局2021年政府信息公开工作年度报告.pdf", None, &[], "370812:财政局 CN-SD 2021");
        check("a.zip#03.济宁市兖州区人民政府2021年政府信息公开年度报告（终稿）.doc", None, &[], "370812:人民政府 CN-SD 2021");
        check("附件1：兖州区新兖镇2020年度政府信息公开工作报告.pdf", None, &[], "370812:新兖镇 CN-SD 2020");
        check("国家税务总局济宁市兖州区税务局2022年政府信息公开工作年度报告.pdf", None, &[], "370812:税务局 CN-SD 2022");
        check("P020220131.pdf", None, &[], "- - -");
        check("济宁市兖州区财政局2021年报.pdf", None, &[], "- - -");
        check("济宁市兖州区财政局政府信息公开年度报告.pdf", None, &[], "370812:财政局 CN-SD -");
        // A folder is no statement.
        check("2021/济宁市兖州区财政局政府信息公开年度报告.pdf", None, &[], "370812:财政局 CN-SD -");
    }

    #[test]
    fn addresses_and_titles_tell() {
        let encoded = "http://x.cn/%E6%B5%8E%E5%AE%81%E5%B8%822021%E5%B9%B4%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A.pdf";
        check("crawl.warc#a", Some(encoded), &[], "370800:人民政府 CN-SD 2021");
        check("1.pdf", Some("http://www.yishui.gov.cn/1.pdf"), &[], "- CN-SD -");
        let title = "沂水县财政局2021年政府信息公开工作年度报告_沂水县人民政府";
        check("1.pdf", Some("http://www.yishui.gov.cn/1.pdf"), &[title], "371323:财政局 CN-SD 2021");
        check("1.pdf", None, &["济宁市人民政府 - 兖州区财政局2021年政府信息公开工作年度报告"], "370812:财政局 CN-SD 2021");
    }

    #[test]
    fn a_tie_tells_nothing() {
        // 鼓楼区 is in four cities.
        check("鼓楼区财政局2021年政府信息公开工作年度报告.pdf", None, &[], "- - 2021");
        let [a, b] = ["济宁市兖州区财政局2021年政府信息公开工作年度报告", "济宁市兖州区教育局2020年政府信息公开工作年度报告"];
        check(&format!("{a}.pdf"), None, &[b], "- CN-SD -");
        check(&format!("{a}.pdf"), None, &[a], "370812:财政局 CN-SD 2021");
        // Whose 财政局 only a host could tell, and 兖州's may be its city's host too.
        check("财政局2021年政府信息公开工作年度报告.pdf", None, &[], "- - 2021");
        check("2019-2021年济宁市兖州区财政局政府信息公开年度报告.pdf", None, &[], "- - -");
        check("济宁市兖州区人民政府办公室2021年政府信息公开工作年度报告.pdf", None, &[], "- CN-SD 2021");
    }

    #[test]
    fn what_speaks_of_reports_is_none() {
        check("济宁市兖州区财政局2021年政府信息公开工作年度报告解读.pdf", None, &[], "- - -");
        check("济宁市兖州区2021年政府信息公开工作年度报告专栏.html", None, &[], "- - -");
        let other = |title| {
            let told = meant(&GAZETTEER, &MeantInput { source: "1.html", url: None, titles: &[title], is_other: true });
            tell(&told)
        };
        assert_eq!(other("济宁市兖州区财政局2021年政府信息公开工作总结"), "- - -");
        assert_eq!(other("济宁市兖州区财政局2021年政府信息公开工作年度报告"), "370812:财政局 CN-SD 2021");
    }
}
