//! Who reports on which year: a place of its own for every document, so that no two are one organ's on one year.
//!
//! Takes index and seed, gives an [`Organ`] and a year. Three kinds in turn (governments, townships, departments), each walked through
//! by a permutation: before a kind comes round, all its organs and years were there once.

use super::rng::{Rng, shuffled};
use super::words::{Level, Place, Words};

/// An organ that reports.
#[derive(Debug, Clone)]
pub(super) struct Organ<'w> {
    pub(super) place: &'w Place,
    /// `government`, `department` or `township`.
    pub(super) kind: &'static str,
    /// As it stands in the title.
    pub(super) name: String,
    /// How it speaks of itself.
    pub(super) we: String,
    /// Its office that keeps the matter.
    pub(super) office: String,
    /// The website that it publishes on.
    pub(super) site: String,
    pub(super) focus: &'w str,
    /// How much it does, by a hundredth of a county's government.
    pub(super) size: i64,
}

/// The organ and year of document `index`.
pub(super) fn draw<'w>(words: &'w Words, years: &[i32], seed: u64, index: u64, rng: &Rng) -> (Organ<'w>, i32) {
    let n_years = years.len() as u64;
    let (divisions, townships) = (&words.places.divisions, &words.places.townships);
    let n_bureaus = words.organs.bureau.len() as u64;
    let n_governments = divisions.len() as u64 * n_years;
    let n_townships = townships.len() as u64 * n_years;
    let (turn, round) = (index % 10, index / 10);
    let mut rng = rng.fork("organ");
    if turn == 0 && round < n_governments {
        let at = shuffled(seed ^ 1, n_governments, round);
        let place = &divisions[(at / n_years) as usize];
        return (government(words, place, &mut rng), years[(at % n_years) as usize]);
    }
    if turn == 1 && round < n_townships {
        let at = shuffled(seed ^ 2, n_townships, round);
        let place = &townships[(at / n_years) as usize];
        return (township(words, place, &mut rng), years[(at % n_years) as usize]);
    }
    let at = shuffled(seed ^ 3, divisions.len() as u64 * n_bureaus * n_years, index);
    let (at, year) = (at / n_years, years[(at % n_years) as usize]);
    (department(words, &divisions[(at / n_bureaus) as usize], (at % n_bureaus) as usize, &mut rng), year)
}

/// How many documents have an organ and year of their own.
pub(super) fn capacity(words: &Words, n_years: usize) -> u64 {
    (words.places.divisions.len() * words.organs.bureau.len() * n_years) as u64
}

/// The place's name, with those above it where it needs them and now and then without need.
fn path(place: &Place, rng: &mut Rng) -> String {
    let nearest = place.above.last().map_or("", String::as_str);
    // A county of a prefecture, or of a municipality; a township never goes without its county.
    match place.level {
        Level::Province => place.name.clone(),
        Level::Prefecture if place.is_ambiguous || rng.chance(10) => format!("{nearest}{}", place.name),
        Level::Prefecture => place.name.clone(),
        Level::County if place.is_ambiguous || rng.chance(35) => format!("{nearest}{}", place.name),
        Level::County => place.name.clone(),
        Level::Township if place.is_ambiguous => format!("{}{}", place.above[place.above.len() - 2..].concat(), place.name),
        Level::Township => format!("{nearest}{}", place.name),
    }
}

/// What people call the area of an organ: 全县, 全市.
fn tier(place: &Place) -> char {
    place.name.chars().last().unwrap_or('市')
}

fn size_of(place: &Place) -> i64 {
    match place.level {
        Level::Province => 4000,
        Level::Prefecture => 600,
        Level::County => 100,
        Level::Township => 4,
    }
}

fn government<'w>(words: &'w Words, place: &'w Place, rng: &mut Rng) -> Organ<'w> {
    let path = path(place, rng);
    let focus = &rng.pick(&words.organs.bureau).focus;
    let tier = tier(place);
    Organ {
        place,
        kind: "government",
        name: format!("{path}{}", words.organs.government.name),
        we: format!("全{tier}"),
        office: format!("{}{}", place.name, words.organs.government.office),
        site: format!("{tier}政府网站"),
        focus,
        size: size_of(place),
    }
}

fn department<'w>(words: &'w Words, place: &'w Place, bureau: usize, rng: &mut Rng) -> Organ<'w> {
    let path = path(place, rng);
    let bureau = &words.organs.bureau[bureau];
    // Provinces have 厅 where places below have 局, but not all: 审计厅, 统计局.
    let is_hall = place.level == Level::Province && !matches!(bureau.name.as_str(), "统计局" | "医疗保障局" | "林业局" | "信访局");
    let is_own = place.code.ends_with("0000") && place.name.ends_with('市');
    let name = if is_hall && !is_own { bureau.name.replace('局', "厅") } else { bureau.name.clone() };
    Organ {
        place,
        kind: "department",
        name: format!("{path}{name}"),
        we: if name.ends_with('厅') { "我厅".to_owned() } else { "我局".to_owned() },
        office: format!("{}{name}办公室", place.name),
        site: format!("{}政府网站", tier(place)),
        focus: &bureau.focus,
        size: (size_of(place) / 8).max(3),
    }
}

fn township<'w>(words: &'w Words, place: &'w Place, rng: &mut Rng) -> Organ<'w> {
    let path = path(place, rng);
    let is_subdistrict = place.name.ends_with("街道");
    let tail = if is_subdistrict { &words.organs.township.subdistrict } else { &words.organs.township.town };
    let county = place.above.last().map_or('县', |it| it.chars().last().unwrap_or('县'));
    Organ {
        place,
        kind: "township",
        name: format!("{path}{tail}"),
        we: if is_subdistrict { "街道".to_owned() } else { format!("我{}", tier(place)) },
        office: format!("{}党政办公室", place.name),
        site: format!("{county}政府网站"),
        focus: &rng.pick(&words.organs.bureau).focus,
        size: size_of(place),
    }
}
