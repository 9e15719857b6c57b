//! Who reports, for which place and for which year.
//!
//! Takes a document's text and what is known beforehand ([`Gazetteer`]); gives an [`Identity`] with the evidence for it.
//! First evidence is gathered, each piece with its words, its place and its weight; then it is weighed: year, issuer, place, scope.
//! Never guesses: what no evidence decides is `None`, `unknown` or 0, with a finding.

mod above;
mod counterpart;
mod gazetteer;
mod governments;
mod hosts;
mod issuer;
mod marks;
mod meant;
mod names;
mod organ;
mod place;
mod published;
mod scope;
mod systems;
mod table;
mod title;
mod view;
mod words;
mod year;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::Datelike;
use regex::Regex;

pub use above::OrganOf;
pub use gazetteer::Gazetteer;
pub use governments::Government;
pub use meant::{Meant, MeantInput, meant};

use crate::finding::Finding;
use crate::record::{Evidence, Identity, IssuerKind, Scope, Section};
use gazetteer::Level;
use issuer::{Issuer, IssuerInput, decide_issuer, floor_boundary};
use place::{Place, PlaceInput, decide_place};
use title::compile;
use view::View;
use year::{YearInput, decide_year};

/// What is known of one document.
#[derive(Debug, Clone, Copy)]
pub struct IdentityInput<'a> {
    /// The decoded text; for a page its source.
    pub text: &'a str,
    /// The sections as found, may be empty.
    pub sections: &'a [Section],
    /// Path of the file. Not used: names of files are given by whoever collected them.
    pub source: &'a str,
    /// Address of the page, where known.
    pub url: Option<&'a str>,
}

/// The parts of a document, as offsets into its view.
pub(crate) struct Layout {
    /// Where the report begins: its title, else the document's start.
    report_start: usize,
    /// Where the first section begins.
    head_end: usize,
    /// Where its first sentences end.
    opening_end: usize,
    /// Where signatures and footers begin.
    tail_start: usize,
}

static FIRST_HEADING: LazyLock<Regex> =
    LazyLock::new(|| compile("(?m)^#*(?:一[、.]|1[、.]|第一部分|\\(一\\))?\\p{Han}{0,6}(?:总体情况|基本情况|概述|概况|总体要求)"));
static LAST_HEADING: LazyLock<Regex> = LazyLock::new(|| compile("(?m)^#*六[、.]|其他需要报告的事项|需要说明的其他事项"));

/// How far the first sentences reach, in bytes.
const OPENING: usize = 1_500;
/// How much of a document without headings counts as its head, and as its tail.
const MARGIN: usize = 4_000;

/// Finds out who reports, for which place and year.
///
/// The findings are what remains open or contradicts itself; the identity's `evidence` is in order of weight.
#[must_use]
pub fn identify(gazetteer: &Gazetteer, input: &IdentityInput<'_>) -> (Identity, Vec<Finding>) {
    let view = View::new(input.text);
    let lines = view.lines();
    let mut layout = lay_out(&view, input.sections);
    let title = title::find_title(gazetteer, &view, &lines, layout.head_end);
    if let Some(title) = &title {
        layout.report_start = title.start;
        layout.opening_end = layout.opening_end.max(floor_boundary(&view.text, title.end + OPENING));
    }
    let (mut evidence, mut findings) = (Vec::new(), Vec::new());

    let labelled = published::labelled_dates(&view);
    let signed = published::signature_date(&view, &layout, &lines, title.as_ref().map(|it| it.end));
    let year = decide_year(
        &YearInput {
            view: &view,
            layout: &layout,
            lines: &lines,
            sections: input.sections,
            title: title.as_ref(),
            signed: signed.map(|it| it.date.year()),
            published: labelled.first().map(|it| it.date.year()),
            url: input.url,
        },
        &mut evidence,
        &mut findings,
    );
    let published_on = published::decide_date(&view, &labelled, signed, year, &mut evidence, &mut findings);

    let scan = organ::scan(gazetteer, &view.text);
    let self_kind = self_reference(gazetteer, &view, &layout, &mut evidence);
    let issuer = decide_issuer(
        &IssuerInput { gazetteer, view: &view, layout: &layout, lines: &lines, scan: &scan, title: title.as_ref(), self_kind },
        &mut evidence,
        &mut findings,
    );
    let kind = issuer.as_ref().map(|it| it.kind).or(self_kind);
    if kind.is_none() {
        findings.push(Finding::new("issuer-kind-unknown", "reports", "nothing tells what kind of organ reports"));
    }
    let is_state_council = issuer.as_ref().is_some_and(|it| it.is_state_council);
    let place = if is_state_council {
        None
    } else {
        let place = PlaceInput { gazetteer, view: &view, scan: &scan, issuer: issuer.as_ref(), year, url: input.url };
        decide_place(&place, &mut evidence, &mut findings)
    };
    let code = place.map(|it| it.code);
    let is_office = issuer.as_ref().is_some_and(|it| it.is_office);
    let scope = scope::decide_scope(&view, &layout, kind, is_office, &mut evidence, &mut findings);

    evidence.sort_by_key(|it| std::cmp::Reverse(it.weight));
    let mut identity = Identity {
        title: title.map(|it| view.verbatim(it.start, it.end).trim().to_owned()),
        issuer_id: issuer.as_ref().and_then(|it| issuer_id(gazetteer, it, place, scope)),
        issuer: issuer.map(|it| it.name),
        issuer_kind: kind,
        province: if is_state_council { "CN".to_owned() } else { "unknown".to_owned() },
        division_code: None,
        province_name: None,
        prefecture_name: None,
        county_name: None,
        year,
        scope,
        published_on,
        evidence,
    };
    if let Some(code) = code {
        name_place(gazetteer, code, &mut identity);
    }
    (identity, findings)
}

/// Where the head, the first sentences and the tail of the document are.
fn lay_out(view: &View<'_>, sections: &[Section]) -> Layout {
    let text = &view.text;
    let first = sections.iter().find(|it| (1..=6).contains(&it.section));
    let first = first.map(|it| view.locate(it.heading_span.start)).or_else(|| FIRST_HEADING.find(text).map(|it| it.start()));
    let head_end = first.unwrap_or_else(|| floor_boundary(text, MARGIN));
    let last = sections.iter().rev().find(|it| it.section == 6).map(|it| view.locate(it.heading_span.start));
    let last = last.or_else(|| LAST_HEADING.find_iter(text).last().map(|it| it.start())).filter(|it| *it > head_end);
    let margin = floor_boundary(text, text.len().saturating_sub(MARGIN));
    Layout {
        report_start: 0,
        head_end,
        opening_end: floor_boundary(text, head_end + OPENING),
        tail_start: last.unwrap_or(margin).max(head_end),
    }
}

/// The kind of organ that the document's words for itself are used by: 我局, 我镇.
fn self_reference(gazetteer: &Gazetteer, view: &View<'_>, layout: &Layout, evidence: &mut Vec<Evidence>) -> Option<IssuerKind> {
    let words = &gazetteer.words;
    let mut counts: Vec<(IssuerKind, usize, usize, usize)> = Vec::new();
    for (kind, start, end) in words.self_references(&view.text[layout.report_start..]) {
        let (start, end) = (layout.report_start + start, layout.report_start + end);
        match counts.iter_mut().find(|it| it.0 == kind) {
            Some(count) => count.1 += 1,
            None => counts.push((kind, 1, start, end)),
        }
    }
    if counts.is_empty() {
        return district_reference(view, layout, evidence);
    }
    // A bureau says 我局 of itself and 我市 of its city: words for governments count only alone.
    let own = counts.iter().filter(|it| it.0 != IssuerKind::Government).max_by_key(|it| it.1);
    let (kind, _, start, end) = *own.or_else(|| counts.first())?;
    evidence.push(clue(view, "self_reference", kind.as_str(), 2, start, end));
    Some(kind)
}

/// 我区 and nothing else: a district's government, unless something speaks of a zone.
fn district_reference(view: &View<'_>, layout: &Layout, evidence: &mut Vec<Evidence>) -> Option<IssuerKind> {
    let text = &view.text[layout.report_start..];
    let mut found = text.match_indices("我区");
    let (at, word) = found.next()?;
    let is_zone = ["管委会", "管理委员会", "党工委", "开发区", "园区", "新区"].iter().any(|it| text.contains(it));
    if is_zone || found.next().is_none() {
        return None;
    }
    let start = layout.report_start + at;
    evidence.push(clue(view, "self_reference", IssuerKind::Government.as_str(), 1, start, start + word.len()));
    Some(IssuerKind::Government)
}

/// `<division or CN>:<name without place>`, the division by its latest code, so that one organ keeps one id.
fn issuer_id(gazetteer: &Gazetteer, issuer: &Issuer, place: Option<Place>, scope: Option<Scope>) -> Option<String> {
    if issuer.is_state_council {
        return Some(format!("CN:{}", issuer.key));
    }
    // 水利部长江水利委员会 stands in no division's name: the head's tells it.
    if issuer.kind == IssuerKind::Central && issuer.codes.is_empty() && gazetteer.is_headed(&issuer.key) {
        return Some(format!("CN:{}", issuer.key));
    }
    let code = place.filter(|it| it.is_whole)?.code;
    // Two towns of one prefecture may bear one name: without its county a town has no id.
    if issuer.kind == IssuerKind::Township && gazetteer.has_parts(code) {
        return None;
    }
    let reports_alone = issuer.is_office && scope == Some(Scope::Own);
    let office = if reports_alone { "办公室" } else { "" };
    let code = gazetteer.latest(code);
    Some(format!("{code:06}:{}{office}", organ_key(gazetteer, code, &issuer.key)))
}

/// The name of an organ without its place as ids have it: what only some names add goes.
fn organ_key<'n>(gazetteer: &Gazetteer, code: u32, name: &'n str) -> Cow<'n, str> {
    // 某区人民政府某街道办事处 is 某街道办事处 of the district.
    let own = name.strip_prefix("人民政府").filter(|rest| rest.chars().count() >= 3 && !rest.starts_with("办公"));
    let own = own.unwrap_or(name);
    // The tables call 水塔街道 水塔街街道 since 2019; 珠街街道 was never called otherwise.
    let former = own.strip_suffix("街街道").map(|it| format!("{it}街道"));
    former.filter(|it| gazetteer.town(it).contains(&code)).map_or(Cow::Borrowed(own), Cow::Owned)
}

/// Fills in code and names of the place.
fn name_place(gazetteer: &Gazetteer, code: u32, identity: &mut Identity) {
    identity.division_code = Some(format!("{code:06}"));
    if let Some(province) = gazetteer.province(code) {
        province.iso.clone_into(&mut identity.province);
    }
    let year = if identity.year == 0 { i32::MAX - 1 } else { identity.year };
    for division in gazetteer.chain(code).filter_map(|it| gazetteer.division(it, year)) {
        let name = Some(division.name.to_owned());
        match division.level {
            Level::Province => identity.province_name = name,
            Level::Prefecture => identity.prefecture_name = name,
            Level::County => identity.county_name = name,
        }
    }
}

/// A piece of evidence with the words at `start..end` of the view; none where the range is empty.
fn clue(view: &View<'_>, kind: &'static str, speaks_for: &str, weight: i32, start: usize, end: usize) -> Evidence {
    let stands = start < end;
    Evidence {
        kind,
        quote: if stands { view.verbatim(start, end) } else { String::new() },
        speaks_for: speaks_for.to_owned(),
        weight,
        span: stands.then(|| view.span(start, end)),
    }
}
