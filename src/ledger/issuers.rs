//! The organs that report: one row for each, over all years.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::Digest;
use crate::identity::{Gazetteer, OrganOf};
use crate::record::IssuerKind;

/// One organ (a row of `issuers`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerRow {
    /// Its id.
    pub issuer_id: String,
    /// Its name as most of its reports state it; of names stated equally often the latest.
    pub name: String,
    /// Other names that its reports state, by name.
    pub other_names: Vec<String>,
    /// Kind, as most of its reports have it.
    pub kind: Option<IssuerKind>,
    /// Province of its latest report.
    pub province: String,
    /// Code of its place in its latest report.
    pub division_code: Option<String>,
    /// First and last year that it reports on.
    pub years: (i32, i32),
    /// Years that it reports on.
    pub n_years: usize,
    /// The government that it belongs to, by the id that it has or would have.
    pub parent_id: Option<String>,
}

/// The organs of reports that stand, by id.
#[must_use]
pub fn issuers<'d>(gazetteer: &Gazetteer, digests: impl Iterator<Item = &'d Digest>) -> Vec<IssuerRow> {
    let mut organs: BTreeMap<&str, Vec<&Digest>> = BTreeMap::new();
    for digest in digests {
        if let Some(id) = &digest.issuer_id {
            organs.entry(id).or_default().push(digest);
        }
    }
    organs.into_iter().map(|(id, reports)| issuer(gazetteer, id, &reports)).collect()
}

fn issuer(gazetteer: &Gazetteer, id: &str, reports: &[&Digest]) -> IssuerRow {
    let years: BTreeSet<i32> = reports.iter().map(|it| it.year).filter(|it| *it != 0).collect();
    let latest = reports.iter().max_by_key(|it| (it.year, &it.report_id)).expect("an organ has a report");
    let mut names: BTreeMap<&str, (usize, i32)> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, (usize, Option<IssuerKind>)> = BTreeMap::new();
    for it in reports {
        if let Some(name) = &it.issuer {
            let entry = names.entry(name).or_default();
            *entry = (entry.0 + 1, entry.1.max(it.year));
        }
        if let Some(kind) = it.kind {
            let entry = kinds.entry(kind.as_str()).or_default();
            *entry = (entry.0 + 1, Some(kind));
        }
    }
    let name = names.iter().max_by_key(|it| (it.1, it.0.len(), it.0)).map_or("", |it| it.0);
    let kind = kinds.values().max_by_key(|it| it.0).and_then(|it| it.1);
    IssuerRow {
        issuer_id: id.to_owned(),
        name: name.to_owned(),
        other_names: names.keys().filter(|it| **it != name).map(|it| (*it).to_owned()).collect(),
        kind,
        province: latest.province.clone(),
        division_code: latest.division_code.clone(),
        years: (years.first().copied().unwrap_or(0), years.last().copied().unwrap_or(0)),
        n_years: years.len(),
        parent_id: parent(gazetteer, id, kind),
    }
}

/// The government that an organ belongs to. Local bodies of vertical systems belong to their system, which is no government.
fn parent(gazetteer: &Gazetteer, id: &str, kind: Option<IssuerKind>) -> Option<String> {
    let kind = kind.filter(|it| *it != IssuerKind::Central);
    gazetteer.above(&OrganOf { issuer_id: id, kind, division_code: None, year: i32::MAX - 1 }, &|_| true)
}
