//! The place: for which division the issuer reports.
//!
//! Takes the places that the issuer's name may mean and everything else that speaks of a place; gives one division or none.
//! Never picks one of two that have the same evidence: a tie is unknown.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::gazetteer::{Gazetteer, Level, Township};
use super::issuer::Issuer;
use super::marks::{Clue, ENOUGH, gather};
use super::organ::Scan;
use super::title::compile;
use super::view::View;
use crate::finding::Finding;
use crate::record::{Evidence, IssuerKind};

static COUNTY_WORDS: LazyLock<Regex> = LazyLock::new(|| compile("县委|县政府|全县|我县|区委|区政府|全区|我区|旗委|全旗|我旗"));
static CITY_WORDS: LazyLock<Regex> = LazyLock::new(|| compile("市委|市政府|全市|我市|州委|州政府|全州|我州"));

/// Weight of an issuer's name whose place is stated in full, so that furniture alone cannot outweigh it.
const STATED_IN_FULL: i32 = 20;
/// The same where only a short name states the place.
const STATED_SHORT: i32 = 10;
/// The same where the place is written with a look-alike character.
const STATED_MISREAD: i32 = 6;

/// What the place is decided from.
pub(super) struct PlaceInput<'a> {
    pub(super) gazetteer: &'a Gazetteer,
    pub(super) view: &'a View<'a>,
    pub(super) scan: &'a Scan,
    pub(super) issuer: Option<&'a Issuer>,
    pub(super) year: i32,
    /// Address of the page, where it is not that of a copy.
    pub(super) url: Option<&'a str>,
}

/// A division as decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// Its code, in force in the reporting year.
    pub(super) code: u32,
    /// It is the organ's own place, not only one that it must lie in.
    pub(super) is_whole: bool,
}

/// The division, in force in the reporting year, or `None`.
pub(super) fn decide_place(input: &PlaceInput<'_>, evidence: &mut Vec<Evidence>, findings: &mut Vec<Finding>) -> Option<Place> {
    let clues = gather(input, evidence);
    let stated = input.issuer.map(|it| with_town(input, it, in_force(input, &it.codes))).unwrap_or_default();
    let decided = match stated[..] {
        [] => from_clues(input, &clues).map(|code| Place { code, is_whole: true }),
        _ => from_name(input, &stated, &clues, findings),
    };
    if decided.is_none() && !findings.iter().any(|it| matches!(it.rule, "place-ambiguous" | "place-conflict")) {
        let issuer = input.issuer.map_or(String::new(), |it| format!(", nor does the name `{}`", it.name));
        let message = format!("no evidence decides for which place the organ reports{issuer}");
        findings.push(Finding::new("place-unknown", "reports", message));
    }
    let place = decided?;
    let code = place.code;
    if input.issuer.is_some_and(|it| it.is_misread) {
        let name = input.gazetteer.division(code, input.year).map_or("", |it| it.name);
        let issuer = input.issuer.map_or("", |it| it.name.as_str());
        let message = format!("`{issuer}` names no place that is known; read as {code} {name}");
        findings.push(Finding::new("place-misread", "reports", message));
    }
    if input.year != 0 && !input.gazetteer.was_in_force(code, input.year) {
        let message = format!("{code} was not in force in {}, and what it became or was is not one division", input.year);
        findings.push(Finding::new("division-not-in-force", "reports", message));
    }
    if rests_on_name(input, code, &clues) {
        let issuer = input.issuer.map_or("", |it| it.name.as_str());
        let message = format!("`{issuer}` is in {code} by its name alone, which no table of that year vouches for");
        findings.push(Finding::new("place-by-name-alone", "reports", message));
    }
    let is_town = input.issuer.is_some_and(|it| it.kind == IssuerKind::Township);
    if is_town && input.gazetteer.has_parts(code) && !findings.iter().any(|it| it.rule == "place-ambiguous") {
        let message = format!("the town lies somewhere in {code}: nothing tells the county");
        findings.push(Finding::new("place-ambiguous", "reports", message));
    }
    report_conflicts(input, code, &clues, findings);
    Some(place)
}

/// `codes` as they were in the reporting year; those that fell out of force are kept only where nothing else remains.
fn in_force(input: &PlaceInput<'_>, codes: &[u32]) -> Vec<u32> {
    if input.year == 0 {
        // 崇明县 is the county that it was, even where no year is known.
        if codes.len() == 1 {
            return codes.to_vec();
        }
        // Without a year, the latest of several codes of one place.
        let mut latest: Vec<u32> = codes.iter().map(|code| input.gazetteer.latest(*code)).collect();
        latest.sort_unstable();
        latest.dedup();
        return latest;
    }
    let mut valid: Vec<u32> = codes.iter().copied().filter(|it| input.gazetteer.in_force(*it, input.year) == Some(*it)).collect();
    if valid.is_empty() {
        let became = |it: &u32| {
            let in_its_last_weeks = input.gazetteer.was_in_force(*it, input.year).then_some(*it);
            input.gazetteer.in_force(*it, input.year).or(in_its_last_weeks)
        };
        valid = codes.iter().filter_map(became).collect();
        valid.sort_unstable();
        valid.dedup();
    }
    if valid.is_empty() {
        valid = codes.to_vec();
    }
    // Its 县 or 区 is left off a name only where nothing around it is called so: 长沙海关 is not 长沙县's.
    if input.issuer.is_some_and(|it| !it.is_placed_in_full) {
        let outer: Vec<u32> = valid.clone();
        valid.retain(|code| {
            let name = input.gazetteer.division(*code, input.year).map_or("", |it| it.name);
            name.ends_with('市') || !outer.iter().any(|it| it != code && input.gazetteer.is_within(*code, *it))
        });
    }
    valid
}

/// Of several counties that a town's name begins with, those that have the town, where the tables know one: 城中区总寨镇.
fn with_town(input: &PlaceInput<'_>, issuer: &Issuer, stated: Vec<u32>) -> Vec<u32> {
    if issuer.kind != IssuerKind::Township || stated.len() < 2 {
        return stated;
    }
    let counties = input.gazetteer.town(&issuer.key);
    let has_town = |code: &u32| counties.iter().any(|it| input.gazetteer.is_within(*it, input.gazetteer.latest(*code)));
    let having: Vec<u32> = stated.iter().copied().filter(has_town).collect();
    if having.is_empty() { stated } else { having }
}

/// True where nothing but a town's own name leads to `code`, and the name might have been another's.
///
/// Of 30,000 names of towns that only one county had, 1 % had been another's two years before: what no table tells of is likely right,
/// not certain.
fn rests_on_name(input: &PlaceInput<'_>, code: u32, clues: &[Clue]) -> bool {
    let Some(issuer) = input.issuer else { return false };
    let is_before_tables = input.year != 0 && input.year < Township::TABLES.0 - 1;
    let is_loose = issuer.kind == IssuerKind::Township && is_before_tables && issuer.codes.len() != 1;
    is_loose && !clues.iter().any(|it| !it.is_own_name && (it.is_mark || it.codes.len() == 1) && fits(input, it, code))
}

/// True where `clue` fits `code`: it may mean it, something around it or something in it.
fn fits(input: &PlaceInput<'_>, clue: &Clue, code: u32) -> bool {
    let gazetteer = input.gazetteer;
    clue.codes
        .iter()
        .any(|it| gazetteer.are_nested(*it, code) || gazetteer.are_nested(gazetteer.latest(*it), gazetteer.latest(code)))
}

/// The one of the divisions that the issuer's name may mean.
fn from_name(input: &PlaceInput<'_>, stated: &[u32], clues: &[Clue], findings: &mut Vec<Finding>) -> Option<Place> {
    let mut ranked: Vec<(i32, u32)> = stated
        .iter()
        .map(|code| (clues.iter().filter(|it| fits(input, it, *code)).map(|it| it.weight).sum::<i32>(), *code))
        .collect();
    ranked.sort_unstable_by_key(|(score, code)| (-score, *code));
    // 吉林 is a province and a city in it: what speaks for a part of the city speaks for the city.
    if let [(first, a), (second, b), ..] = ranked[..]
        && first == second
        && let Some((outer, inner)) = [(a, b), (b, a)].into_iter().find(|it| input.gazetteer.is_within(it.1, it.0))
        && clues.iter().any(|it| it.is_mark && it.codes.iter().all(|code| input.gazetteer.is_within(*code, inner)))
    {
        ranked.retain(|it| it.1 != outer);
    }
    let (score, best) = *ranked.first()?;
    if ranked.get(1).is_some_and(|second| second.0 == score) {
        let codes: Vec<String> = ranked.iter().take_while(|it| it.0 == score).map(|it| it.1.to_string()).collect();
        let message = format!("the issuer's place may be {}, and nothing else decides", codes.join(", "));
        findings.push(Finding::new("place-ambiguous", "reports", message));
        // What all of them lie in is certain.
        let tied: Vec<u32> = ranked.iter().take_while(|it| it.0 == score).map(|it| it.1).collect();
        let around = input.gazetteer.chain(best).find(|outer| tied.iter().all(|it| input.gazetteer.is_within(*it, *outer)));
        return around.map(|code| Place { code, is_whole: false });
    }
    let is_full = input.issuer.is_some_and(|it| it.is_placed_in_full);
    let own = if input.issuer.is_some_and(|it| it.is_misread) {
        STATED_MISREAD
    } else if ranked.len() > 1 {
        0
    } else if is_full {
        STATED_IN_FULL
    } else {
        STATED_SHORT
    };
    let against: i32 = marks_against(input, best, clues).map(|it| it.weight).sum();
    if against >= own + score {
        findings.push(conflict(input, best, clues));
        return None;
    }
    let zone = input.issuer.filter(|it| it.kind == IssuerKind::Zone && !it.is_known_zone);
    if let Some(zone) = zone.filter(|_| input.gazetteer.level(best) == Some(Level::Province)) {
        let message = format!("`{}` lies somewhere in {best}: its name tells no more", zone.name);
        findings.push(Finding::new("place-ambiguous", "reports", message));
    }
    Some(Place { code: best, is_whole: true })
}

/// The division that the clues alone decide, from the province inwards as far as they go.
fn from_clues(input: &PlaceInput<'_>, clues: &[Clue]) -> Option<u32> {
    let gazetteer = input.gazetteer;
    let clues: Vec<&Clue> = clues.iter().filter(|it| !it.is_hint).collect();
    let is_sure = |clue: &&&Clue| clue.codes.len() == 1;
    let mut weights: BTreeMap<u32, i32> = BTreeMap::new();
    for clue in clues.iter().filter(is_sure) {
        *weights.entry(in_force(input, &clue.codes).first().copied().unwrap_or(clue.codes[0])).or_insert(0) += clue.weight;
    }
    let whole = |weights: &BTreeMap<u32, i32>, outer: u32| -> i32 {
        weights.iter().filter(|(code, _)| gazetteer.is_within(**code, outer)).map(|(_, weight)| weight).sum()
    };
    // Two names or marks that each leave several places may leave one together: 城关街道 on the host fuping is 富平's.
    let strong: Vec<&&Clue> = clues.iter().filter(|it| it.codes.len() > 1 && it.weight >= ENOUGH).collect();
    for (idx, first) in strong.iter().enumerate() {
        for second in strong[idx + 1..].iter().filter(|it| !(it.is_mark && first.is_mark)) {
            if let [only] = common(input, first, second)[..] {
                *weights.entry(only).or_insert(0) += first.weight + second.weight;
            }
        }
    }
    // One telephone area over several prefectures, one town's name in several counties still speak for their province.
    for clue in clues.iter().filter(|it| it.codes.len() > 1) {
        let provinces: Vec<u32> = clue.codes.iter().map(|it| it / 10_000).collect();
        if provinces.iter().all(|it| *it == provinces[0]) {
            *weights.entry(provinces[0] * 10_000).or_insert(0) += clue.weight;
        }
    }
    // Of several places of one name, the one that something else speaks for.
    let supported: Vec<(u32, i32)> =
        clues.iter().filter(|it| it.codes.len() > 1 && !it.is_mark).filter_map(|it| supported(input, it, &weights)).collect();
    for (code, weight) in supported {
        *weights.entry(code).or_insert(0) += weight;
    }
    let candidates: Vec<u32> = gazetteer.provinces.iter().map(|it| it.code).collect();
    let province = leader(&candidates, ENOUGH, |code| whole(&weights, code))?;
    let mut homonyms: Vec<&Clue> = clues.iter().copied().filter(|it| it.codes.len() > 1).collect();
    let mut at = province;
    let county_words = COUNTY_WORDS.find_iter(&input.view.text).count();
    let city_compounds = CITY_WORDS.find_iter(&input.view.text).count();
    for _ in 0..2 {
        // Homonyms mean the one that lies in what is decided so far.
        homonyms.retain(|clue| {
            let mut inner: Vec<u32> = clue.codes.iter().filter_map(|it| in_force(input, &[*it]).first().copied()).collect();
            inner.retain(|it| gazetteer.is_within(*it, at));
            inner.dedup();
            // Of several prefectures that share a telephone area, the one that something else speaks for.
            if clue.is_mark && inner.len() > 1 {
                inner.retain(|it| weights.keys().any(|code| *code != at && gazetteer.are_nested(*code, *it)));
            }
            let [only] = inner[..] else { return true };
            *weights.entry(only).or_insert(0) += clue.weight;
            false
        });
        let mut parts: Vec<u32> =
            weights.keys().flat_map(|code| gazetteer.chain(*code)).filter(|code| gazetteer.parent(*code) == Some(at)).collect();
        parts.sort_unstable();
        parts.dedup();
        let Some(part) = leader(&parts, 3, |code| whole(&weights, code)) else { break };
        // A bureau of a prefecture names its counties too: only the words for the level tell.
        let is_county = gazetteer.level(part) == Some(Level::County);
        let here = weights.get(&at).copied().unwrap_or(0);
        let there = weights.get(&part).copied().unwrap_or(0);
        let is_town = input.issuer.is_some_and(|it| it.kind == IssuerKind::Township);
        let is_county_level = is_town || county_words > city_compounds || (county_words == 0 && there > here && there >= 6);
        if is_county && !is_county_level {
            break;
        }
        at = part;
    }
    Some(at)
}

/// The divisions that both of two clues may mean, the inner of each two.
fn common(input: &PlaceInput<'_>, a: &Clue, b: &Clue) -> Vec<u32> {
    let gazetteer = input.gazetteer;
    let now = |clue: &Clue| -> Vec<u32> {
        let one =
            |code: &u32| if input.year == 0 { Some(gazetteer.latest(*code)) } else { in_force(input, &[*code]).first().copied() };
        clue.codes.iter().filter_map(one).collect()
    };
    let (first, second) = (now(a), now(b));
    let inner = |x: u32, y: u32| if gazetteer.is_within(x, y) { Some(x) } else { gazetteer.is_within(y, x).then_some(y) };
    let mut found: Vec<u32> = first.iter().flat_map(|x| second.iter().filter_map(|y| inner(*x, *y))).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The one of a clue's divisions that other clues speak for most, with the clue's weight.
fn supported(input: &PlaceInput<'_>, clue: &Clue, weights: &BTreeMap<u32, i32>) -> Option<(u32, i32)> {
    let support = |code: u32| -> i32 {
        weights.iter().filter(|(other, _)| input.gazetteer.are_nested(**other, code)).map(|(_, weight)| weight).sum()
    };
    let mut ranked: Vec<(i32, u32)> =
        clue.codes.iter().filter_map(|it| in_force(input, &[*it]).first().copied()).map(|it| (support(it), it)).collect();
    ranked.sort_unstable_by_key(|(support, code)| (-support, *code));
    ranked.dedup_by_key(|it| it.1);
    let (most, code) = *ranked.first()?;
    let next = ranked.get(1).map_or(0, |it| it.0);
    (most > 0 && most > next).then_some((code, clue.weight))
}

/// The one of `codes` that has at least `enough` weight and clearly more than any other.
fn leader(codes: &[u32], enough: i32, weight: impl Fn(u32) -> i32) -> Option<u32> {
    let mut ranked: Vec<(i32, u32)> = codes.iter().map(|code| (weight(*code), *code)).collect();
    ranked.sort_unstable_by_key(|(weight, code)| (-weight, *code));
    let (best, code) = *ranked.first()?;
    let second = ranked.get(1).map_or(0, |it| it.0);
    (best >= enough && best >= second + 2).then_some(code)
}

/// Marks that speak for another place than `code`.
fn marks_against<'c>(input: &'c PlaceInput<'_>, code: u32, clues: &'c [Clue]) -> impl Iterator<Item = &'c Clue> {
    clues.iter().filter(move |it| it.is_mark && !fits(input, it, code))
}

fn conflict(input: &PlaceInput<'_>, code: u32, clues: &[Clue]) -> Finding {
    let quotes: Vec<&str> = marks_against(input, code, clues).map(|it| it.quote.as_str()).collect();
    let message = format!("place {code} by the issuer's name or most evidence, contradicted by `{}`", quotes.join("`, `"));
    let span = marks_against(input, code, clues).next().map(|it| input.view.span(it.start, it.end));
    let finding = Finding::new("place-conflict", "reports", message);
    match span {
        Some(span) => finding.span(span),
        None => finding,
    }
}

fn report_conflicts(input: &PlaceInput<'_>, code: u32, clues: &[Clue], findings: &mut Vec<Finding>) {
    if marks_against(input, code, clues).next().is_some() {
        findings.push(conflict(input, code, clues));
    }
}
