//! Governments and the organs below them: a report that sums them up cannot be smaller than they are together.
//!
//! Takes the reports that stand; gives findings, and the reports whose wording leaves open whom they count and that are too small to
//! count more than their government alone. Never overrules what is stated, and that a sum is not too small proves nothing.

use std::collections::BTreeMap;

use super::digests::Digests;
use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::identity::{Gazetteer, OrganOf};
use crate::record::{IssuerKind, Scope};

/// What sums tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sums {
    /// Findings, each with its report.
    pub findings: Vec<(u32, Finding)>,
    /// Reports that count their organ alone, by their size only.
    pub own: Vec<u32>,
}

/// Applications of the organs that belong to one in a year.
struct Parts {
    sum: i64,
    n: usize,
    /// The one with most, and its report.
    largest: (i64, u32),
}

/// Compares governments with the organs that belong to them in the year, governments below among them.
#[must_use]
pub fn compare_sums(gazetteer: &Gazetteer, digests: &Digests, standing: &[u32]) -> Sums {
    let parts = parts(gazetteer, digests, standing);
    let mut sums = Sums::default();
    for idx in standing {
        let digest = digests.at(*idx);
        let (Some(id), Some(received)) = (digests.name_of(digest.issuer_id), digest.received()) else { continue };
        let Some(parts) = parts.get(&(id.to_owned(), digest.year)) else { continue };
        // One slip of one organ decides nothing: what it adds, the largest takes away at least.
        let rest = parts.sum.saturating_sub(parts.largest.0);
        let largest = || digests.source(parts.largest.1);
        let values = |it: i64| (Some(Decimal::from_int(it)), Some(Decimal::from_int(received)));
        let n = parts.n;
        match digest.scope {
            Some(Scope::Consolidated) if received < parts.sum => {
                let sum = parts.sum;
                let message = format!(
                    "a consolidated report counts {received} applications, the {n} reports of organs below it {sum} together; most: {}",
                    largest()
                );
                let finding = Finding::new("consolidated-below-parts", "applications", message);
                let (expected, actual) = values(sum);
                sums.findings.push((*idx, finding.at("received", Some("total")).values(expected, actual)));
            }
            None if digest.kind == Some(IssuerKind::Government) && received < rest => {
                let message = format!(
                    "it counts {received} applications, the {n} reports of organs below it {rest} without the largest ({}): \
                     it counts the organ alone",
                    largest()
                );
                let finding = Finding::new("scope-by-sums", "applications", message);
                let (expected, actual) = values(rest);
                sums.findings.push((*idx, finding.at("received", Some("total")).values(expected, actual)));
                sums.own.push(*idx);
            }
            _ => {}
        }
    }
    sums
}

/// What belongs to whom, by the organ's id and the year.
fn parts(gazetteer: &Gazetteer, digests: &Digests, standing: &[u32]) -> BTreeMap<(String, i32), Parts> {
    // Of an organ that reported twice the smaller counts, for one of the two may be another's.
    let key = |it: &u32| (digests.at(*it).organ(), digests.at(*it).received(), *it);
    let mut organs: Vec<u32> = standing.iter().copied().filter(|it| key(it).0.is_some() && key(it).1.is_some()).collect();
    organs.sort_unstable_by_key(key);
    organs.dedup_by_key(|it| digests.at(*it).organ());
    let mut parts: BTreeMap<(String, i32), Parts> = BTreeMap::new();
    for idx in organs {
        let digest = digests.at(idx);
        let (Some(id), Some(received)) = (digests.name_of(digest.issuer_id), digest.received()) else { continue };
        // Bodies of vertical systems belong to no government.
        let kind = digest.kind.filter(|it| *it != IssuerKind::Central);
        let organ = OrganOf { issuer_id: id, kind, division_code: digests.name_of(digest.division_code), year: digest.year };
        let Some(parent) = gazetteer.above(&organ, &|_| true) else { continue };
        let parts = parts.entry((parent, digest.year)).or_insert(Parts { sum: 0, n: 0, largest: (received, idx) });
        parts.sum = parts.sum.saturating_add(received);
        parts.n += 1;
        if received > parts.largest.0 {
            parts.largest = (received, idx);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::compare_sums;
    use crate::lake::tests::GAZETTEER;
    use crate::ledger::coverage::tests::digest;
    use crate::ledger::{Digest, Digests};
    use crate::record::IssuerKind::{Central, Department, Government, Township};
    use crate::record::{IssuerKind, Scope};

    /// Organ, its division's code, kind, scope, applications received.
    type Row = (&'static str, &'static str, IssuerKind, Option<Scope>, i64);

    const OWN: Option<Scope> = Some(Scope::Own);
    const WHOLE: Option<Scope> = Some(Scope::Consolidated);

    /// Findings as `report rule expected>actual`; `own` behind those that it decides.
    #[track_caller]
    fn check(rows: &[Row], expect: &[&str]) {
        let of = |(id, code, kind, scope, received): &Row| Digest {
            scope: *scope,
            received: Some(*received),
            division_code: Some((*code).into()),
            ..digest(id, *kind, 2020, None)
        };
        let digests: Vec<Digest> = rows.iter().map(of).collect();
        let standing: Vec<u32> = (0u32..).take(digests.len()).collect();
        let sums = compare_sums(&GAZETTEER, &Digests::of(&digests).unwrap(), &standing);
        let number = |it: Option<crate::decimal::Decimal>| it.map_or("?".to_owned(), |it| it.to_string());
        let tell = |(idx, finding): &(u32, crate::finding::Finding)| {
            let own = if sums.own.contains(idx) { " own" } else { "" };
            format!("{} {} {}>{}{own}", rows[*idx as usize].0, finding.rule, number(finding.expected), number(finding.actual))
        };
        assert_eq!(sums.findings.iter().map(tell).collect::<Vec<_>>(), expect);
    }

    fn county(scope: Option<Scope>, received: i64, parts: [i64; 3]) -> [Row; 5] {
        [
            ("370812:人民政府", "370812", Government, scope, received),
            ("370812:财政局", "370812", Department, OWN, parts[0]),
            ("370812:新兖镇", "370812", Township, OWN, parts[1]),
            ("370812:教育局", "370812", Department, OWN, parts[2]),
            ("370812:税务局", "370812", Central, OWN, 1000),
        ]
    }

    #[test]
    fn a_sum_is_not_smaller_than_its_parts() {
        check(&county(WHOLE, 36, [10, 20, 6]), &[]);
        check(&county(OWN, 3, [10, 20, 6]), &[]);
        check(&county(WHOLE, 35, [10, 20, 6]), &["370812:人民政府 consolidated-below-parts 36>35"]);
    }

    #[test]
    fn too_small_for_a_sum_is_the_organ_alone() {
        check(&county(None, 15, [10, 20, 6]), &["370812:人民政府 scope-by-sums 16>15 own"]);
        // Not smaller proves nothing, and no single slip decides.
        check(&county(None, 16, [10, 20, 6]), &[]);
        check(&county(None, 100, [10, 20, 6]), &[]);
        check(&county(None, 36, [10, 20_000, 6]), &[]);
        check(&county(None, 0, [0, 20, 0]), &[]);
    }

    #[test]
    fn governments_below_count_among_the_parts() {
        let [one, two, three] = [
            ("370812:人民政府", "370812", Government, None, 30),
            ("370811:人民政府", "370811", Government, None, 40),
            ("370826:人民政府", "370826", Government, WHOLE, 50),
        ];
        let city = |received| ("370800:人民政府", "370800", Government, None, received);
        let own = ("370812:财政局", "370812", Department, OWN, 20);
        let more = ("370812:教育局", "370812", Department, OWN, 40);
        check(&[one, two, three, city(69)], &["370800:人民政府 scope-by-sums 70>69 own"]);
        check(&[one, two, three, city(70)], &[]);
        // What belongs to a county is in the county's sum, or belongs to the county alone; the city compares with the county.
        check(&[one, own, more, two, three, city(70)], &[]);
        check(
            &[one, own, more, ("370812:水利局", "370812", Department, OWN, 11), two, three, city(5)],
            &["370812:人民政府 scope-by-sums 31>30 own", "370800:人民政府 scope-by-sums 70>5 own"],
        );
        // 钢城区 was a part of 莱芜 until 2018 and is one of 济南: in 2020 its figures are none of 莱芜's.
        let moved = [
            ("371200:人民政府", "371200", Government, None, 1),
            ("370116:人民政府", "370116", Government, WHOLE, 10),
            ("370117:人民政府", "370117", Government, WHOLE, 10),
        ];
        check(&moved, &[]);
    }

    #[test]
    fn an_organ_that_reported_twice_counts_once() {
        let rows = county(None, 10, [10, 20, 6]);
        let mut twice = rows.to_vec();
        twice.push(("370812:财政局", "370812", Department, OWN, 1));
        check(&twice, &[]);
        twice[0].4 = 6;
        check(&twice, &["370812:人民政府 scope-by-sums 7>6 own"]);
    }
}
