//! What speaks for a place beside the issuer's name: codes, numbers, hosts, addresses, documents cited, places named.
//!
//! Takes the view, the places and organs in it and the page's address; gives clues, each with its weight and where it stands.
//! Never weighs one clue against another: that is done in `place`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::clue;
use super::counterpart::is_counterpart;
use super::gazetteer::Gazetteer;
use super::hosts::host_of;
use super::issuer::floor_boundary;
use super::names::short_name;
use super::place::PlaceInput;
use super::title::compile;
use crate::record::{Evidence, IssuerKind};

static SITE_CODE: LazyLock<Regex> = LazyLock::new(|| compile("(?:标识码|SiteIDCode):?(?:([0-9]{6})[0-9]{4}|(bm[0-9]{2})[0-9]{6})"));
static POLICE: LazyLock<Regex> = LazyLock::new(|| compile("公网安备:?([0-9]{6})[0-9]{8}"));
static LICENCE: LazyLock<Regex> = LazyLock::new(|| compile("(.)ICP[备证]"));
static PHONE: LazyLock<Regex> = LazyLock::new(|| compile("(?:^|[^0-9])\\(?(0[0-9]{2,3})(?:\\)|-| |—|转)*[2-8][0-9]{6,7}"));
static POSTCODE: LazyLock<Regex> = LazyLock::new(|| compile("(?:邮编|邮政编码)(?:为|是)?:?([0-9]{2})[0-9]{4}(?:[^0-9]|$)"));
/// Numbers of documents, each with the letters of a government before it: 豫政办〔2020〕, 徐鼓政发〔2020〕.
static DOCUMENT: LazyLock<Regex> = LazyLock::new(|| compile("[(\\[]20[0-9]{2}[)\\]]"));
static LETTERS: LazyLock<Regex> =
    LazyLock::new(|| compile("(^|[^\\p{Han}])?(\\p{Han})?(\\p{Han})(?:政|府)(?:办|府)?(?:发|字|函|规|电)*$"));
/// How far back the letters of a document's number reach, in bytes.
const REACH: usize = 24;
static NOTICE: LazyLock<Regex> = LazyLock::new(|| compile("^关于[^》。\\n]{0,50}(?:年度报告|年报|政务公开|信息公开)"));
/// What follows those who lead: 在市委、市政府的坚强领导下.
static LED: LazyLock<Regex> = LazyLock::new(|| compile("^[^。,;\\n]{0,30}领导下"));
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| compile("地址(?:为|是)?:?"));
/// Where the report itself can be had: no other host named in a text is the issuer's.
static STATED_HOST: LazyLock<Regex> = LazyLock::new(|| compile("(?:[A-Za-z0-9-]+\\.)+gov\\.cn"));

/// Letters of document numbers that stand for their province only; 新政 may be 新乡, 宁政 南京.
const PROVINCE_ONLY_LETTERS: &str = "闽鲁豫鄂湘粤桂琼渝皖浙苏赣冀晋辽";

/// Weight that a place must have where the issuer's name states none.
pub(super) const ENOUGH: i32 = 4;

/// Something that speaks for a place.
pub(super) struct Clue {
    /// Divisions that it may mean.
    pub(super) codes: Vec<u32>,
    /// Its weight.
    pub(super) weight: i32,
    /// A mark of the place of its own (a code, a telephone number), not a mention.
    pub(super) is_mark: bool,
    /// Too weak to be a reason of its own: it only helps to choose among places of one name.
    pub(super) is_hint: bool,
    /// What the tables tell of the issuer's own name.
    pub(super) is_own_name: bool,
    /// Its words.
    pub(super) quote: String,
    /// First byte in the view; equal to `end` where it stands outside the document.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
}

/// Clues as they are gathered, each once.
struct Gathered<'a> {
    input: &'a PlaceInput<'a>,
    clues: Vec<(Clue, &'static str)>,
    seen: BTreeSet<(&'static str, Vec<u32>)>,
}

impl Gathered<'_> {
    fn add(&mut self, kind: &'static str, codes: Vec<u32>, weight: i32, is_mark: bool, (start, end): (usize, usize)) {
        // The same mark twice on a page is one mark.
        if !codes.is_empty() && self.seen.insert((kind, codes.clone())) {
            let quote = if start < end { self.input.view.verbatim(start, end) } else { String::new() };
            let (is_hint, is_own_name) = (kind == "url_letters", kind == "township_name");
            self.clues.push((Clue { codes, weight, is_mark, is_hint, is_own_name, quote, start, end }, kind));
        }
    }
}

/// Everything that speaks of a place, apart from the issuer's name.
pub(super) fn gather(input: &PlaceInput<'_>, evidence: &mut Vec<Evidence>) -> Vec<Clue> {
    let mut found = Gathered { input, clues: Vec::new(), seen: BTreeSet::new() };
    add_codes(&mut found, evidence);
    add_contacts(&mut found);
    add_documents(&mut found);
    add_hosts(&mut found);
    add_superiors(&mut found);
    add_names(&mut found);
    for (it, kind) in &found.clues {
        let codes: Vec<String> = it.codes.iter().map(u32::to_string).collect();
        let mut piece = clue(input.view, kind, &codes.join(" "), it.weight, it.start, it.end);
        if piece.span.is_none() {
            piece.quote.clone_from(&it.quote);
        }
        evidence.push(piece);
    }
    found.clues.into_iter().map(|(clue, _)| clue).collect()
}

/// Codes of websites, numbers of the police, licences.
fn add_codes(found: &mut Gathered<'_>, evidence: &mut Vec<Evidence>) {
    let (gazetteer, view) = (found.input.gazetteer, found.input.view);
    for captures in SITE_CODE.captures_iter(&view.text) {
        let Some(all) = captures.get(0) else { continue };
        if let Some(digits) = captures.get(1) {
            found.add("site_code", known_code(gazetteer, digits.as_str()), 8, true, (all.start(), all.end()));
        }
        // The code of a ministry's site speaks for no division.
        if let Some(organ) = captures.get(2).and_then(|it| gazetteer.central.iter().find(|organ| organ.site_prefix == it.as_str()))
        {
            evidence.push(clue(view, "site_code", organ.name, 1, all.start(), all.end()));
        }
    }
    for captures in POLICE.captures_iter(&view.text) {
        if let (Some(all), Some(digits)) = (captures.get(0), captures.get(1)) {
            found.add("police_number", known_code(gazetteer, digits.as_str()), 5, true, (all.start(), all.end()));
        }
    }
    for letter in LICENCE.captures_iter(&view.text).filter_map(|it| it.get(1)) {
        found.add("icp", of_letter(gazetteer, letter.as_str()), 3, true, (letter.start(), letter.end() + "ICP备".len()));
    }
}

/// Telephones, postcodes, addresses.
fn add_contacts(found: &mut Gathered<'_>) {
    let (gazetteer, text) = (found.input.gazetteer, found.input.view.text.as_str());
    for digits in PHONE.captures_iter(text).filter_map(|it| it.get(1)) {
        // A number whose dash is lost begins with its area code: 010 and 02x have three digits.
        let three = &digits.as_str()[..3];
        let area = if three == "010" || three.starts_with("02") { three } else { digits.as_str() };
        let codes = gazetteer.phones.get(area).cloned().unwrap_or_default();
        found.add("phone_area_code", codes, 5, true, (digits.start(), digits.start() + area.len()));
    }
    for digits in POSTCODE.captures_iter(text).filter_map(|it| it.get(1)) {
        let provinces = gazetteer.provinces.iter().filter(|it| it.postcodes.contains(&digits.as_str()));
        found.add("postcode", provinces.map(|it| it.code).collect(), 2, true, (digits.start(), digits.end() + 4));
    }
    let addresses: Vec<usize> = ADDRESS.find_iter(text).map(|it| it.end()).collect();
    for place in found.input.scan.places.iter().filter(|it| it.is_telling() && addresses.contains(&it.start)) {
        found.add("address", place.codes.clone(), 4, false, (place.start, place.end));
    }
}

/// Documents cited, and the notice by which the report was asked for.
fn add_documents(found: &mut Gathered<'_>) {
    let (gazetteer, text) = (found.input.gazetteer, found.input.view.text.as_str());
    for number in DOCUMENT.find_iter(text) {
        let from = floor_boundary(text, number.start().saturating_sub(REACH));
        let Some(captures) = LETTERS.captures_at(&text[..number.start()], from) else { continue };
        let Some(last) = captures.get(3) else { continue };
        let is_whole = captures.get(1).is_some() || captures.get(2).is_none();
        match (captures.get(2), is_whole) {
            (Some(first), true) => {
                let counties = counties_of_letters(gazetteer, first.as_str(), last.as_str());
                found.add("document_number", counties, 3, false, (first.start(), last.end()));
            }
            (None, _) if !is_province_only(last.as_str()) => {
                let cities = gazetteer.named_with(last.as_str(), 0).collect();
                found.add("document_number", cities, 1, false, (last.start(), last.end()));
            }
            _ if is_province_only(last.as_str()) => {
                let codes = of_letter(gazetteer, last.as_str());
                found.add("document_number", codes, 1, false, (last.start(), last.end()));
            }
            _ => {}
        }
    }
    // The notice by which reports are asked for comes from the issuer's own government or one above it.
    for organ in found.input.scan.organs.iter().filter(|it| it.kind == IssuerKind::Government) {
        if NOTICE.is_match(&text[organ.end..]) {
            found.add("notice", organ.codes.clone(), 4, false, (organ.start, organ.end));
        }
    }
}

/// The page's host, and the one where the report says that it can be had.
fn add_hosts(found: &mut Gathered<'_>) {
    let (gazetteer, view) = (found.input.gazetteer, found.input.view);
    if let Some(host) = found.input.url.map(host_of) {
        let codes = gazetteer.host(host);
        let n_before = found.clues.len();
        found.add("url_host", codes, 6, true, (0, 0));
        found.add("url_letters", gazetteer.host_of_letters(host).to_vec(), 3, false, (0, 0));
        for (clue, _) in &mut found.clues[n_before..] {
            host.clone_into(&mut clue.quote);
        }
    }
    let text = view.text.as_str();
    for host in text.contains("gov.cn").then(|| STATED_HOST.find_iter(text)).into_iter().flatten() {
        let before = &text[floor_boundary(text, host.start().saturating_sub(200))..host.start()];
        let sentence = before.rfind(['。', '\n']).map_or(before, |at| &before[at..]);
        if !["本报告", "年度报告", "年报", "电子版"].iter().any(|it| sentence.contains(it)) {
            continue;
        }
        found.add("stated_host", gazetteer.host(host.as_str()), 4, false, (host.start(), host.end()));
    }
}

/// Whoever leads the issuer is around it: 在市中区人民政府的领导下, where 市中区 alone would be a common word.
fn add_superiors(found: &mut Gathered<'_>) {
    let text = found.input.view.text.as_str();
    let governments = found.input.scan.organs.iter().filter(|it| it.kind == IssuerKind::Government);
    let committees = found.input.scan.places.iter().filter(|it| text[it.end..].starts_with('委'));
    let leaders: Vec<(Vec<u32>, usize, usize)> = governments
        .map(|it| (it.codes.clone(), it.start, it.end))
        .chain(committees.map(|it| (it.codes.clone(), it.start, it.end)))
        .filter(|(_, start, end)| text[..*start].ends_with('在') && LED.is_match(&text[*end..]))
        .collect();
    for (codes, start, end) in leaders {
        found.add("superior", codes, 4, false, (start, end));
    }
}

/// Places named, and a town's name that only one county knows.
fn add_names(found: &mut Gathered<'_>) {
    let input = found.input;
    if let Some(issuer) = input.issuer.filter(|it| it.kind == IssuerKind::Township && it.codes.is_empty()) {
        found.add("township_name", input.gazetteer.town(&issuer.key).to_vec(), ENOUGH, false, (issuer.start, issuer.end));
    }
    let mut counts: BTreeMap<&[u32], (i32, usize, usize, bool)> = BTreeMap::new();
    let text = input.view.text.as_str();
    for place in input.scan.places.iter().filter(|it| it.is_telling() && !is_counterpart(text, it.start, it.end)) {
        let count = counts.entry(&place.codes).or_insert((0, place.start, place.end, false));
        count.0 += 1;
        count.3 |= place.links > 1;
    }
    for (codes, (count, start, end, is_chain)) in counts {
        found.add("named_place", codes.to_vec(), count.min(3) + i32::from(is_chain), false, (start, end));
    }
}

/// The division that six digits of a number stand for, else its prefecture or province.
fn known_code(gazetteer: &Gazetteer, digits: &str) -> Vec<u32> {
    let Ok(code) = digits.parse::<u32>() else { return Vec::new() };
    let code = gazetteer.police.get(&code).copied().unwrap_or(code);
    [code, code / 100 * 100, code / 10_000 * 10_000].into_iter().find(|it| gazetteer.knows(*it)).into_iter().collect()
}

/// The province whose letter it is.
fn of_letter(gazetteer: &Gazetteer, letter: &str) -> Vec<u32> {
    gazetteer.provinces.iter().filter(|it| it.letters.contains(letter)).map(|it| it.code).collect()
}

fn is_province_only(letter: &str) -> bool {
    PROVINCE_ONLY_LETTERS.contains(letter)
}

/// 徐鼓: the counties whose names begin with the second letter, in prefectures whose names begin with the first.
fn counties_of_letters(gazetteer: &Gazetteer, first: &str, second: &str) -> Vec<u32> {
    gazetteer.named_with(first, 0).flat_map(|outer| gazetteer.named_with(second, outer).collect::<Vec<_>>()).collect()
}

impl Gazetteer {
    /// Divisions whose names begin with `letter`: prefectures and counties where `outer` is 0, else those right below it.
    fn named_with(&self, letter: &str, outer: u32) -> impl Iterator<Item = u32> {
        self.by_letter(letter).iter().copied().filter(move |it| if outer == 0 { true } else { self.parent(*it) == Some(outer) })
    }
}

/// The first character of a division's name, where a name in short has more than one.
pub(super) fn letter_of(name: &str) -> Option<char> {
    short_name(name).unwrap_or(name).chars().next()
}
