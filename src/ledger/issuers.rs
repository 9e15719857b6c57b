//! The organs that report: one row for each, over all years.

use std::collections::{BTreeMap, BTreeSet};

use super::digests::{Digests, Kept};
use super::names::Symbol;
use crate::identity::{Gazetteer, OrganOf};
use crate::record::IssuerKind;

/// One organ (a row of `issuers`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerRow {
    /// Its id.
    pub issuer_id: Symbol,
    /// Its name as most of its reports state it; of names stated equally often the latest. `None` where none states one.
    pub name: Option<Symbol>,
    /// Other names that its reports state, by name.
    pub other_names: Box<[Symbol]>,
    /// Kind, as most of its reports have it.
    pub kind: Option<IssuerKind>,
    /// Province of its latest report.
    pub province: Symbol,
    /// Code of its place in its latest report.
    pub division_code: Option<Symbol>,
    /// First and last year that it reports on.
    pub years: (i32, i32),
    /// Years that it reports on.
    pub n_years: u32,
}

/// The organs of reports that stand, by id.
#[must_use]
pub fn issuers(digests: &Digests, standing: &[u32]) -> Vec<IssuerRow> {
    let id = |it: &u32| digests.at(*it).issuer_id;
    let mut by_organ: Vec<u32> = standing.iter().copied().filter(|it| id(it).is_some()).collect();
    by_organ.sort_unstable_by_key(|it| (id(it), *it));
    let organs = by_organ.chunk_by(|a, b| id(a) == id(b));
    organs.filter_map(|it| Some(issuer(digests, id(&it[0])?, it))).collect()
}

fn issuer(digests: &Digests, id: Symbol, reports: &[u32]) -> IssuerRow {
    let reports = || reports.iter().map(|it| digests.at(*it));
    let years: BTreeSet<i32> = reports().map(|it| it.year).filter(|it| *it != 0).collect();
    let latest: &Kept = reports().max_by_key(|it| (it.year, it.report_id)).expect("an organ has a report");
    let mut names: BTreeMap<Symbol, (usize, i32)> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, (usize, Option<IssuerKind>)> = BTreeMap::new();
    for it in reports() {
        if let Some(name) = it.issuer {
            let entry = names.entry(name).or_default();
            *entry = (entry.0 + 1, entry.1.max(it.year));
        }
        if let Some(kind) = it.kind {
            let entry = kinds.entry(kind.as_str()).or_default();
            *entry = (entry.0 + 1, Some(kind));
        }
    }
    let name = names.iter().max_by_key(|it| (it.1, digests.name(*it.0).len(), it.0)).map(|it| *it.0);
    IssuerRow {
        issuer_id: id,
        name,
        other_names: names.keys().copied().filter(|it| Some(*it) != name).collect(),
        kind: kinds.values().max_by_key(|it| it.0).and_then(|it| it.1),
        province: latest.province,
        division_code: latest.division_code,
        years: (years.first().copied().unwrap_or(0), years.last().copied().unwrap_or(0)),
        n_years: u32::try_from(years.len()).unwrap_or(u32::MAX),
    }
}

impl IssuerRow {
    /// The government that it belongs to, by the id that it has or would have. Local bodies of vertical systems belong to their system,
    /// which is no government.
    #[must_use]
    pub fn parent(&self, gazetteer: &Gazetteer, digests: &Digests) -> Option<String> {
        let kind = self.kind.filter(|it| *it != IssuerKind::Central);
        let issuer_id = digests.name(self.issuer_id);
        gazetteer.above(&OrganOf { issuer_id, kind, division_code: None, year: i32::MAX - 1 }, &|_| true)
    }
}
