//! Names of organs: the place they begin with, the rest, the kind.
//!
//! Takes a piece of folded text; gives the organs and places named in it.
//! Never weighs them: whether an organ is the issuer is decided in `issuer`.

use std::sync::LazyLock;

use regex::Regex;

use super::gazetteer::Gazetteer;
use super::names::{Meaning, NameMatch};
use super::title::compile;
use super::words::{Suffix, is_han};
use crate::record::IssuerKind;

/// Rooms of whatever organ: nothing in the name but words for kinds of organs.
static ROOM: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "^(?:省|市|区|县|州|旗|镇|乡|街道|局|委|厅|署|院|校|党|政|机关|综合|管委会|政府|中心|总|支|大|队)*(?:办|办公室|办公厅|室)$",
    )
});

/// Adjacent names of places, each part of the one before: 济宁市兖州区.
#[derive(Debug, Clone, Default)]
pub(super) struct Chain {
    /// First byte.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// Where the organ's own name begins: `end`, or the start of a zone's name.
    body_start: usize,
    /// Codes that the last name may stand for behind those before it.
    pub(super) codes: Vec<u32>,
    /// Number of names.
    pub(super) links: usize,
    /// The last name is a full one: 鹤岗市, not 鹤岗.
    pub(super) is_full: bool,
    /// The last name is also a common word.
    pub(super) is_generic: bool,
    /// A name in it is written with a look-alike character.
    pub(super) is_misread: bool,
    /// Index of the central organ before the place, or without one.
    central: Option<usize>,
    /// Index of the zone at the end.
    zone: Option<usize>,
    /// State before the last name, for names such as 湖南镇 that only look like a place.
    before_last: Option<Box<Chain>>,
}

impl Chain {
    /// True where a mention of it tells something: a name in full that is no common word, or one behind its parent.
    pub(super) fn is_telling(&self) -> bool {
        !self.is_misread && ((self.is_full && !self.is_generic) || self.links > 1)
    }
}

/// An organ's name, taken apart.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the name")]
#[derive(Debug, Clone)]
pub(super) struct Organ {
    /// First byte.
    pub(super) start: usize,
    /// Byte behind it.
    pub(super) end: usize,
    /// Codes that its place may stand for; empty where it names none that is known.
    pub(super) codes: Vec<u32>,
    /// Number of names of places.
    pub(super) links: usize,
    /// The place is named in full.
    pub(super) is_full: bool,
    /// The place is written with a look-alike character.
    pub(super) is_misread: bool,
    /// Normal form of the name without the place.
    pub(super) key: String,
    /// Kind.
    pub(super) kind: IssuerKind,
    /// The 办公室 of a government.
    pub(super) is_office: bool,
    /// Nothing but a place: 汝州市.
    pub(super) is_bare: bool,
    /// An organ of the State Council itself.
    pub(super) is_state_council: bool,
    /// Its name is, or begins with, that of a zone whose host is known.
    pub(super) is_known_zone: bool,
}

/// What a text names.
pub(super) struct Scan {
    /// Places.
    pub(super) places: Vec<Chain>,
    /// Organs whose names begin with a place.
    pub(super) organs: Vec<Organ>,
}

/// All places and organs in `text`.
pub(super) fn scan(gazetteer: &Gazetteer, text: &str) -> Scan {
    let matches: Vec<NameMatch<'_>> = gazetteer.names.find_all(text).collect();
    let mut found = Scan { places: Vec::new(), organs: Vec::new() };
    let mut idx = 0;
    while idx < matches.len() {
        let (chain, next) = chain_at(gazetteer, text, &matches, idx);
        // An organ of the State Council is whole by its name; its local bodies go on with a place.
        let head = chain.central.filter(|_| chain.codes.is_empty());
        if let Some(head) = head.filter(|_| !text[chain.end..].starts_with("驻")) {
            found.organs.push(head_organ(gazetteer, head, chain.start, chain.end));
        } else if let Some((len, suffix)) = running_name(gazetteer, text, &chain) {
            let end = chain.body_start + len;
            // 某市及某区财政局: a full name inside means that the first place is not the organ's.
            let holds_place = matches[next..]
                .iter()
                .take_while(|it| it.start < end)
                .any(|it| matches!(it.meaning, Meaning::Places { is_full: true, is_generic: false, .. }));
            let has_place = !chain.codes.is_empty();
            if !holds_place && has_place && len >= suffix.len {
                found.organs.extend(organ_of(gazetteer, text, &chain, end, suffix).filter(|it| !it.codes.is_empty()));
            }
        }
        if !chain.codes.is_empty() {
            found.places.push(chain);
        }
        idx = next;
    }
    found
}

/// Length of the organ's name that begins behind `chain`, inside a sentence, and its ending.
fn running_name(gazetteer: &Gazetteer, text: &str, chain: &Chain) -> Option<(usize, Suffix)> {
    let known = chain.end - chain.body_start;
    gazetteer.words.running_name(&text[chain.body_start..], known, |it| gazetteer.is_town(it))
}

/// The organ that `start..end` of `text` names, where it names one and nothing else.
pub(super) fn parse_organ(gazetteer: &Gazetteer, text: &str, start: usize, end: usize) -> Option<Organ> {
    let name = &text[start..end];
    if name.is_empty()
        || name.chars().count() > 40
        || !name.chars().all(|c| is_han(c) || matches!(c, '(' | ')' | '〇' | '-') || (c.is_ascii_digit() && name.ends_with('团')))
    {
        return None;
    }
    let whole_start = start;
    let name = name.strip_prefix("中华人民共和国").unwrap_or(name);
    let is_state = name.len() < end - start;
    let matches: Vec<NameMatch<'_>> = gazetteer.names.find_all(name).collect();
    // 奎屯-独山子经济技术开发区: a dash is part of such names only.
    let is_of_zone = |at: usize| matches.iter().any(|it| matches!(it.meaning, Meaning::Zone(_)) && it.start < at && at < it.end);
    if name.match_indices('-').any(|(at, _)| !is_of_zone(at)) {
        return None;
    }
    // 中国河南省汝州市人民政府 is how websites call themselves; 中国 and the province are no part of the name.
    let offset = end - name.len();
    let mut first = 0;
    let mut cut = 0;
    if name.starts_with("中国") && matches.first().is_some_and(|it| it.start == "中国".len()) {
        cut = "中国".len();
        let is_province =
            matches!(matches[0].meaning, Meaning::Places { codes, .. } if codes.iter().any(|code| code % 10_000 == 0));
        if is_province && matches.get(1).is_some_and(|it| it.start == matches[0].end) {
            cut = matches[0].end;
            first = 1;
        }
    }
    if matches.get(first).is_some_and(|it| it.start == cut) {
        let (chain, _) = chain_at(gazetteer, name, &matches, first);
        // 兴海路街道 is a town's own name, and no 路街道 of 兴海.
        let inner = gazetteer.town(&gazetteer.words.normalise(&name[chain.body_start..]));
        let is_of_chain = inner.iter().any(|it| chain.codes.iter().any(|code| gazetteer.are_nested(*it, *code)));
        let is_own_name = chain.links == 1 && !chain.is_full && gazetteer.is_town(name) && !is_of_chain;
        if !is_own_name && let Some(mut organ) = whole_organ(gazetteer, name, &chain) {
            organ.start = if is_state { whole_start } else { organ.start + offset };
            organ.end += offset;
            return Some(organ);
        }
    }
    unplaced_organ(gazetteer, name, &matches).map(|mut organ| {
        organ.start += offset;
        organ.end += offset;
        organ
    })
}

/// An organ of the State Council itself, by its index.
fn head_organ(gazetteer: &Gazetteer, central: usize, start: usize, end: usize) -> Organ {
    Organ {
        start,
        end,
        codes: Vec::new(),
        links: 1,
        is_full: true,
        is_misread: false,
        key: gazetteer.central[central].name.to_owned(),
        kind: IssuerKind::Central,
        is_office: false,
        is_bare: false,
        is_state_council: true,
        is_known_zone: false,
    }
}

/// The organ that begins with `chain` and fills `name` to its end.
fn whole_organ(gazetteer: &Gazetteer, name: &str, chain: &Chain) -> Option<Organ> {
    let body = &name[chain.body_start..];
    if gazetteer.words.holds_foreign_word(body) && !gazetteer.is_town(body) {
        return None;
    }
    // Its rooms answer for the organ itself.
    let is_room = ["办公室", "办公厅", "司", "领导小组"].iter().any(|it| body.ends_with(it));
    if let Some(central) = chain.central.filter(|_| (body.is_empty() || is_room) && chain.codes.is_empty()) {
        return Some(head_organ(gazetteer, central, chain.start, chain.end));
    }
    if body.is_empty() && chain.central.is_none() && !chain.is_generic {
        return Some(Organ {
            start: chain.start,
            end: name.len(),
            codes: chain.codes.clone(),
            links: chain.links,
            is_full: chain.is_full,
            is_misread: chain.is_misread,
            key: GOVERNMENT.to_owned(),
            kind: IssuerKind::Government,
            is_office: false,
            is_bare: true,
            is_state_council: false,
            is_known_zone: false,
        });
    }
    if let Some(zone) = chain.zone.filter(|_| chain.end == name.len()) {
        let zone = &gazetteer.zones[zone];
        return Some(Organ {
            start: chain.start,
            end: name.len(),
            codes: chain.codes.clone(),
            links: chain.links,
            is_full: true,
            is_misread: chain.is_misread,
            key: if zone.local_name.is_empty() { GOVERNMENT.to_owned() } else { zone_key(gazetteer, zone.kind, &zone.local_name) },
            kind: zone.kind,
            is_office: false,
            is_bare: false,
            is_state_council: false,
            is_known_zone: true,
        });
    }
    let bracket = body.find('(').unwrap_or(body.len());
    let suffix = gazetteer.words.suffix(&body[..bracket]).or_else(|| gazetteer.words.suffix(body))?;
    organ_of(gazetteer, name, chain, name.len(), suffix)
}

/// First three digits of the codes of the cities that the Corps runs.
pub(super) const CORPS_CITIES: u32 = 659;

/// Key of governments, and of their offices where those report for them.
pub(super) const GOVERNMENT: &str = "人民政府";

/// The normal form of `name`; a zone reports through its committee, whether it says so or not.
fn zone_key(gazetteer: &Gazetteer, kind: IssuerKind, name: &str) -> String {
    let key = gazetteer.words.normalise(name);
    if kind == IssuerKind::Zone && !key.ends_with("委员会") { key + "管理委员会" } else { key }
}

/// The organ from `chain` to `end`, which ends in `suffix`.
fn organ_of(gazetteer: &Gazetteer, text: &str, chain: &Chain, end: usize, suffix: Suffix) -> Option<Organ> {
    // 市场监督管理局办公室 is a room of the bureau, not an organ.
    let whole = &text[chain.body_start..end];
    let is_room = ["局办公室", "厅办公室", "中心办公室"].iter().any(|it| whole.ends_with(it));
    let end = if is_room { end - "办公室".len() } else { end };
    let body = &text[chain.body_start..end];
    if suffix.kind == IssuerKind::Township && body.len() == suffix.len {
        // 湖南镇: the name is the town's own.
        let before = chain.before_last.as_deref()?;
        return organ_of(gazetteer, text, before, end, suffix);
    }
    let own = &text[chain.end..end];
    let zone = chain.zone.map(|it| &gazetteer.zones[it]);
    let is_area = zone.is_none_or(|it| it.kind == IssuerKind::Government);
    // 山东省地震局 is the State's, 临沂市地震局 the city's.
    let is_of_state =
        gazetteer.words.central_in_provinces.iter().any(|it| it == body) && chain.codes.iter().all(|code| code % 10_000 == 0);
    let is_vertical = chain.central.is_some() || is_of_state;
    let is_government = suffix.kind == IssuerKind::Government && own.len() == suffix.len && is_area;
    let kind = match suffix.kind {
        _ if is_vertical => IssuerKind::Central,
        // 某某学院办公室 of a government does not exist; 机关事务局政府办 and the like are departments.
        IssuerKind::Government if !is_government => IssuerKind::Department,
        kind => kind,
    };
    let key = match (zone, chain.central) {
        (Some(zone), _) if is_government && !zone.local_name.is_empty() => gazetteer.words.normalise(&zone.local_name),
        _ if is_government => GOVERNMENT.to_owned(),
        // 山东大学 is no 大学 of 山东's: such names are whole.
        _ if kind == IssuerKind::Other && body.len() == suffix.len => gazetteer.words.normalise(&text[chain.start..end]),
        (Some(zone), _) => zone_key(gazetteer, kind, &format!("{}{own}", zone.local_name)),
        // Several systems have a 监管局 in one province: only the head's name tells them apart.
        (None, Some(head)) if suffix.kind != IssuerKind::Central || suffix.is_shared => {
            format!("{}{}", gazetteer.central[head].name, gazetteer.words.normalise(body))
        }
        (None, _) => zone_key(gazetteer, kind, body),
    };
    Some(Organ {
        start: chain.start,
        end,
        codes: chain.codes.clone(),
        links: chain.links,
        is_full: chain.is_full,
        is_misread: chain.is_misread,
        key,
        kind,
        is_office: suffix.is_office && is_government,
        is_bare: false,
        is_state_council: false,
        is_known_zone: chain.zone.is_some(),
    })
}

/// An organ that names no place that is known: 市场监督管理局, 三单乡人民政府.
fn unplaced_organ(gazetteer: &Gazetteer, name: &str, matches: &[NameMatch<'_>]) -> Option<Organ> {
    let n_chars = name.chars().count();
    let holds_place = matches.iter().any(|it| matches!(it.meaning, Meaning::Places { is_full: true, is_generic: false, .. }));
    if !(3..=20).contains(&n_chars) || holds_place || (gazetteer.words.holds_foreign_word(name) && !gazetteer.is_town(name)) {
        return None;
    }
    let (kind, is_office, suffix_len) = match gazetteer.words.suffix(name) {
        Some(suffix) => (suffix.kind, suffix.is_office, suffix.len),
        None if n_chars <= 6 && name.ends_with(['市', '县', '州', '旗']) => (IssuerKind::Government, false, 0),
        None => return None,
    };
    let front = &name[..name.len() - suffix_len];
    // 局办公室, 镇党政办: a room of an organ that is not named.
    if front.is_empty() || (kind == IssuerKind::Department && ROOM.is_match(name)) {
        return None;
    }
    // 区行政审批服务局 and 行政审批服务局 are one; 市场监督管理局 keeps its first character.
    let is_level = |c: char| matches!(c, '省' | '市' | '区' | '县' | '州' | '旗');
    let own = name.strip_prefix(is_level).filter(|rest| !name.starts_with("市场") && rest.len() > suffix_len);
    let key = if kind == IssuerKind::Government { GOVERNMENT.to_owned() } else { gazetteer.words.normalise(own.unwrap_or(name)) };
    Some(Organ {
        start: 0,
        end: name.len(),
        codes: Vec::new(),
        links: 0,
        is_full: false,
        is_misread: false,
        key,
        kind,
        is_office,
        is_bare: suffix_len == 0,
        is_state_council: false,
        is_known_zone: false,
    })
}

/// True where `next` is the full name of a part of one of `codes`: 保定市容城县 has no 市容.
fn goes_on(gazetteer: &Gazetteer, codes: &[u32], next: Option<&NameMatch<'_>>) -> bool {
    let Some(Meaning::Places { codes: inner, is_full: true, .. }) = next.map(|it| it.meaning) else { return false };
    inner.iter().any(|it| codes.iter().any(|outer| it != outer && gazetteer.is_within(*it, *outer)))
}

/// True where `next` is one of the cities of the Corps, or a zone of theirs: 新疆生产建设兵团石河子.
fn is_of_corps(gazetteer: &Gazetteer, next: &NameMatch<'_>) -> bool {
    let is_city = |code: &u32| code / 1_000 == CORPS_CITIES;
    match next.meaning {
        Meaning::Places { codes, .. } => codes.iter().any(is_city),
        Meaning::Zone(zone) => is_city(&gazetteer.zones[*zone].host),
        Meaning::Central(_) => false,
    }
}

/// The chain that begins with match `first`, and the match to go on with.
fn chain_at(gazetteer: &Gazetteer, text: &str, matches: &[NameMatch<'_>], first: usize) -> (Chain, usize) {
    let mut chain = Chain { start: matches[first].start, ..Chain::default() };
    let mut idx = first;
    while let Some(found) = matches.get(idx) {
        // 审计署驻济南特派员办事处.
        let is_posted = chain.central.is_some() && chain.codes.is_empty() && text.get(chain.end..found.start) == Some("驻");
        if idx > first && found.start != chain.end && !is_posted {
            break;
        }
        match found.meaning {
            Meaning::Central(central) if idx == first => {
                chain.central = Some(*central);
                (chain.end, chain.body_start) = (found.end, found.end);
            }
            Meaning::Places { codes, is_full, is_generic, is_misread } => {
                let inner: Vec<u32> = if chain.codes.is_empty() {
                    codes.clone()
                } else {
                    let is_part = |code: &u32| chain.codes.iter().any(|outer| code != outer && gazetteer.is_within(*code, *outer));
                    codes.iter().copied().filter(is_part).collect()
                };
                if inner.is_empty() {
                    break;
                }
                let before = (!chain.codes.is_empty()).then(|| Box::new(chain.clone()));
                chain = Chain { codes: inner, before_last: before, ..chain };
                chain.links += 1;
                chain.is_full = *is_full;
                chain.is_misread |= *is_misread;
                chain.is_generic = *is_generic && chain.links == 1;
                chain.end = found.end;
                // 济宁市场监督管理局: the 市 belongs to the next word.
                let last = found.end - '市'.len_utf8();
                let rest = text.get(last..).unwrap_or_default();
                if *is_full
                    && !goes_on(gazetteer, &chain.codes, matches.get(idx + 1).filter(|it| it.start == found.end))
                    && gazetteer.words.city_compounds.iter().any(|word| rest.starts_with(word.as_str()))
                {
                    chain.end = last;
                    chain.is_full = false;
                }
                chain.body_start = chain.end;
            }
            Meaning::Zone(zone) => {
                let host = gazetteer.zones[*zone].host;
                if !chain.codes.is_empty() && !chain.codes.iter().any(|code| gazetteer.are_nested(*code, host)) {
                    break;
                }
                chain.codes = vec![host];
                chain.links += 1;
                chain.is_full = true;
                chain.is_generic = false;
                chain.zone = Some(*zone);
                (chain.body_start, chain.end) = (found.start, found.end);
                idx += 1;
                // The Corps itself is written before what lies in it.
                let is_whole_corps = gazetteer.zones[*zone].kind == IssuerKind::Government && host.is_multiple_of(10_000);
                let goes_on = |it: &&NameMatch<'_>| is_whole_corps && it.start == chain.end && is_of_corps(gazetteer, it);
                if matches.get(idx).filter(goes_on).is_none() {
                    break;
                }
                chain.zone = None;
                continue;
            }
            Meaning::Central(_) => break,
        }
        idx += 1;
        if chain.end != found.end {
            break;
        }
    }
    (chain, idx.max(first + 1))
}
