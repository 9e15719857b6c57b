//! Governments and the organs below them: a report that sums them up cannot be smaller than they are together.
//!
//! Takes the reports that stand and whom each organ belongs to; gives findings. Decides no scope: a smaller sum may be either's slip.

use std::collections::BTreeMap;

use super::digest::Digest;
use super::issuers::IssuerRow;
use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::record::Scope;

/// Findings on consolidated reports that count fewer applications than the reports of the organs that they sum up.
#[must_use]
pub fn below_parts(digests: &[Digest], standing: &[usize], issuers: &[IssuerRow]) -> Vec<(usize, Finding)> {
    let parents: BTreeMap<&str, &str> =
        issuers.iter().filter_map(|it| Some((it.issuer_id.as_str(), it.parent_id.as_deref()?))).collect();
    // Applications of all parts, and the part with most.
    let mut parts: BTreeMap<(&str, i32), (i64, usize, usize)> = BTreeMap::new();
    for idx in standing {
        let digest = &digests[*idx];
        let parent = digest.issuer_id.as_deref().and_then(|it| parents.get(it));
        if let (Some(parent), Some(received)) = (parent, digest.received.filter(|_| digest.year != 0)) {
            let entry = parts.entry((parent, digest.year)).or_insert((0, 0, *idx));
            entry.0 = entry.0.saturating_add(received);
            entry.1 += 1;
            if digests[entry.2].received < Some(received) {
                entry.2 = *idx;
            }
        }
    }
    let mut findings = Vec::new();
    for idx in standing {
        let digest = &digests[*idx];
        let Some(id) = digest.issuer_id.as_deref().filter(|_| digest.scope == Some(Scope::Consolidated)) else { continue };
        let (Some((sum, n, largest)), Some(received)) = (parts.get(&(id, digest.year)), digest.received) else { continue };
        if received < *sum {
            let message = format!(
                "a consolidated report counts {received} applications, the {n} reports of organs below it {sum} together; most: {}",
                digests[*largest].source
            );
            let values = (Some(Decimal::from_int(*sum)), Some(Decimal::from_int(received)));
            let finding = Finding::new("consolidated-below-parts", "applications", message);
            findings.push((*idx, finding.at("received", Some("total")).values(values.0, values.1)));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::below_parts;
    use crate::identity::Gazetteer;
    use crate::ledger::Digest;
    use crate::ledger::coverage::tests::digest;
    use crate::ledger::issuers::issuers;
    use crate::record::{IssuerKind, Scope};

    #[track_caller]
    fn check(scope: Option<Scope>, whole: i64, parts: [i64; 2], expect: &[&str]) {
        let of = |id: &str, kind, scope, received| Digest { scope, received: Some(received), ..digest(id, kind, 2020, None) };
        let digests = [
            of("370812:人民政府", IssuerKind::Government, scope, whole),
            of("370812:财政局", IssuerKind::Department, Some(Scope::Own), parts[0]),
            of("370812:新兖镇", IssuerKind::Township, Some(Scope::Own), parts[1]),
            of("370812:税务局", IssuerKind::Central, Some(Scope::Own), 1000),
        ];
        let issuers = issuers(&Gazetteer::embedded().unwrap(), digests.iter());
        let found = below_parts(&digests, &[0, 1, 2, 3], &issuers);
        let told: Vec<String> = found.iter().map(|it| format!("{} {}", it.0, it.1.message)).collect();
        assert_eq!(told, expect);
    }

    #[test]
    fn a_sum_is_not_smaller_than_its_parts() {
        check(Some(Scope::Consolidated), 30, [10, 20], &[]);
        check(Some(Scope::Own), 3, [10, 20], &[]);
        check(None, 3, [10, 20], &[]);
        check(
            Some(Scope::Consolidated),
            29,
            [10, 20],
            &[
                "0 a consolidated report counts 29 applications, the 2 reports of organs below it 30 together; most: 370812:新兖镇.html",
            ],
        );
    }
}
