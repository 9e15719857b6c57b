//! Copies and versions: which of several reports of one organ on one year stands, and what became of the others.
//!
//! Takes the digests of all reports; gives a verdict for each, what later versions changed, and findings on tables that were handed
//! in twice. Where nothing tells two reports apart as versions of one, both stand, and a finding says so.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::digest::{Digest, gist_distance};
use super::figures::{Change, Figures};
use crate::error::Result;
use crate::finding::Finding;

/// What becomes of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It stands.
    Current,
    /// A later version of it stands.
    Earlier,
    /// Another report holds the same; it is only listed.
    Copy {
        /// The one that is kept.
        of: usize,
        /// What is the same: `same_text`, `same_figures`.
        why: &'static str,
    },
}

/// What a later version states otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restatement {
    /// The version before.
    pub earlier: usize,
    /// The one that changes it.
    pub later: usize,
    /// The numbers that changed.
    pub changes: Vec<Change>,
}

/// What was decided of all reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settled {
    /// One for each report.
    pub verdicts: Vec<Verdict>,
    /// What versions changed.
    pub restatements: Vec<Restatement>,
    /// Findings, each with its report.
    pub findings: Vec<(usize, Finding)>,
}

/// Two texts whose gists differ in more bits are no versions of one another: unrelated ones differ in 20 and more.
const MOST_BITS: u32 = 12;
/// So many different numbers in common are no chance, whatever the texts say.
const LEAST_TELLING: usize = 6;

/// Decides over all reports; `figures` reads those of one.
///
/// # Errors
/// What `figures` gives.
pub fn settle(digests: &[Digest], figures: &dyn Fn(usize) -> Result<Figures>) -> Result<Settled> {
    let mut settled = Settled { verdicts: vec![Verdict::Current; digests.len()], ..Settled::default() };
    let mut organs: BTreeMap<(&str, i32), Vec<usize>> = BTreeMap::new();
    for (idx, digest) in digests.iter().enumerate() {
        if let Some(organ) = organ_of(digest) {
            organs.entry(organ).or_default().push(idx);
        }
    }
    let mut organs: Vec<Vec<usize>> = organs.into_values().filter(|it| it.len() > 1).collect();
    // Reports lie in the order of their partitions: figures are asked for where they are, not across all.
    organs.sort_unstable();
    for members in organs {
        settle_organ(digests, members, figures, &mut settled)?;
    }
    settle_unknown(digests, figures, &mut settled)?;
    find_borrowed(digests, &mut settled);
    Ok(settled)
}

fn organ_of(digest: &Digest) -> Option<(&str, i32)> {
    digest.issuer_id.as_deref().filter(|_| digest.year != 0).map(|it| (it, digest.year))
}

/// Which of several that hold the same is kept: the first by this.
fn rank(digest: &Digest) -> impl Ord + '_ {
    let is_placed = organ_of(digest).is_some();
    let is_dated = digest.published_on.is_some();
    (!is_placed, digest.is_mirror, !digest.has_tables, Reverse(digest.n_known), !is_dated, &digest.source, &digest.report_id)
}

/// One version of a report: the one that is kept, and its figures.
struct Version {
    kept: usize,
    figures: Figures,
    members: Vec<usize>,
}

/// Reports of one organ on one year.
fn settle_organ(
    digests: &[Digest],
    mut members: Vec<usize>,
    figures: &dyn Fn(usize) -> Result<Figures>,
    settled: &mut Settled,
) -> Result<()> {
    members.sort_by(|a, b| rank(&digests[*a]).cmp(&rank(&digests[*b])));
    let mut versions: Vec<Version> = Vec::new();
    for member in members {
        let own = figures(member)?;
        let same = versions
            .iter_mut()
            .find_map(|it| why_same(&digests[it.kept], &it.figures, &digests[member], &own).map(|why| (it, why)));
        match same {
            Some((version, why)) => {
                version.members.push(member);
                settled.verdicts[member] = Verdict::Copy { of: version.kept, why };
            }
            None => versions.push(Version { kept: member, figures: own, members: vec![member] }),
        }
    }
    let base = digests[versions[0].kept].gist;
    let is_version = |it: &Version| {
        let digest = &digests[it.kept];
        digest.text_key.is_some() && gist_distance(base, digest.gist) <= MOST_BITS
    };
    let (mut versions, others): (Vec<Version>, Vec<Version>) = versions.into_iter().partition(is_version);
    if versions.is_empty() || !others.is_empty() {
        // Different texts with different figures: two organs, of which one was taken for the other, or two offices that answer for one.
        let all: Vec<usize> = versions.iter().chain(&others).map(|it| it.kept).collect();
        for it in &all {
            let other = all.iter().find(|other| *other != it).map_or("", |it| digests[*it].source.as_str());
            if all.len() > 1 {
                let message = format!(
                    "{other} is taken for the same organ's report on the year, with other text and figures: both are counted"
                );
                settled.findings.push((*it, Finding::new("organ-reported-twice", "reports", message)));
            }
        }
    }
    order_versions(digests, &mut versions, settled);
    Ok(())
}

/// Puts versions in the order of their publication and says what each changed.
fn order_versions(digests: &[Digest], versions: &mut [Version], settled: &mut Settled) {
    let published = |it: &Version| it.members.iter().filter_map(|it| digests[*it].published_on).min();
    versions.sort_by(|a, b| (published(a), rank(&digests[b.kept])).cmp(&(published(b), rank(&digests[a.kept]))));
    for [earlier, later] in versions.array_windows() {
        settled.verdicts[earlier.kept] = Verdict::Earlier;
        let changes = earlier.figures.compare(&later.figures).changes;
        settled.restatements.push(Restatement { earlier: earlier.kept, later: later.kept, changes });
        if published(earlier).is_none() || published(earlier) == published(later) {
            let message = format!("which is the later version, this one or {}, is not known", digests[earlier.kept].source);
            settled.findings.push((later.kept, Finding::new("version-order-unknown", "reports", message)));
        }
    }
}

/// Why two reports of one organ hold the same, if they do.
///
/// That no number contradicts says little where few are known of one of them, as of a table whose digits are glued.
fn why_same(a: &Digest, a_figures: &Figures, b: &Digest, b_figures: &Figures) -> Option<&'static str> {
    let comparison = a_figures.compare(b_figures);
    let has_same_text = a.text_key.is_some() && a.text_key == b.text_key;
    let has_like_text = a.text_key.is_some() && b.text_key.is_some() && gist_distance(a.gist, b.gist) <= MOST_BITS;
    match comparison.changes.is_empty() {
        false => None,
        true if has_same_text => Some("same_text"),
        true if comparison.n_telling >= LEAST_TELLING => Some("same_figures"),
        true if comparison.n_same > 0 && has_like_text => Some("same_figures"),
        true => None,
    }
}

/// Reports whose organ or year is not known: copies where their text stands in another.
fn settle_unknown(digests: &[Digest], figures: &dyn Fn(usize) -> Result<Figures>, settled: &mut Settled) -> Result<()> {
    let mut texts: BTreeMap<[u8; 16], Vec<usize>> = BTreeMap::new();
    for (idx, digest) in digests.iter().enumerate() {
        if let Some(key) = digest.text_key.filter(|_| !matches!(settled.verdicts[idx], Verdict::Copy { .. })) {
            texts.entry(key).or_default().push(idx);
        }
    }
    for mut members in texts.into_values().filter(|it| it.len() > 1) {
        members.sort_by(|a, b| rank(&digests[*a]).cmp(&rank(&digests[*b])));
        let kept = members[0];
        // The same words from two organs are a form that both filled in: nothing tells whose a third is.
        let organs = members.iter().filter_map(|it| digests[*it].issuer_id.as_deref());
        let is_one = organs.collect::<std::collections::BTreeSet<_>>().len() <= 1;
        if !is_one {
            continue;
        }
        let kept_figures = figures(kept)?;
        for member in members.into_iter().skip(1).filter(|it| organ_of(&digests[*it]).is_none()) {
            let fits = |a: i32, b: i32| a == 0 || b == 0 || a == b;
            // Tables that say something: villages share their words, and their zeros.
            let is_told = digests[member].figures_key.is_some();
            let is_same = kept_figures.compare(&figures(member)?).changes.is_empty();
            if is_told && is_same && fits(digests[kept].year, digests[member].year) {
                settled.verdicts[member] = Verdict::Copy { of: kept, why: "same_text" };
            }
        }
    }
    Ok(())
}

/// Tables that stand in the report of another organ, or stood in last year's.
fn find_borrowed(digests: &[Digest], settled: &mut Settled) {
    let mut tables: BTreeMap<[u8; 16], Vec<usize>> = BTreeMap::new();
    for (idx, digest) in digests.iter().enumerate() {
        if let Some(key) = digest.figures_key.filter(|_| organ_of(digest).is_some() && settled.verdicts[idx] == Verdict::Current) {
            tables.entry(key).or_default().push(idx);
        }
    }
    for members in tables.into_values().filter(|it| it.len() > 1) {
        let mut by_organ: BTreeMap<(&str, i32), usize> = BTreeMap::new();
        let mut by_year: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
        for idx in members {
            by_organ.extend(organ_of(&digests[idx]).map(|it| (it, idx)));
            by_year.entry(digests[idx].year).or_default().push(idx);
        }
        for ((organ, year), idx) in &by_organ {
            if let Some(last) = by_organ.get(&(*organ, year - 1)) {
                let message =
                    format!("tables III and IV are those of the year before, number by number: {}", digests[*last].source);
                settled.findings.push((*idx, Finding::new("table-of-last-year", "applications", message)));
            }
            let other = by_year[year].iter().find(|it| digests[**it].issuer_id.as_deref() != Some(organ));
            if let Some(other) = other {
                let message =
                    format!("tables III and IV stand in another organ's report, number by number: {}", digests[*other].source);
                settled.findings.push((*idx, Finding::new("table-of-another-organ", "applications", message)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::figures::tests::figures;
    use super::{Digest, Verdict, settle};

    /// A report: organ (`-` unknown), year, month of publication (0 unknown), prose (texts of one letter are alike), figures.
    type Row = (&'static str, i32, u32, &'static str, &'static str);

    fn digest(idx: usize, (organ, year, month, prose, figures): &Row) -> Digest {
        let is_known = *organ != "-";
        let gist = if prose.starts_with('a') { 0 } else { u64::MAX };
        Digest {
            report_id: format!("{idx}"),
            source: format!("{idx}.html"),
            province: "CN-SD".to_owned(),
            year: *year,
            issuer_id: is_known.then(|| (*organ).to_owned()),
            issuer: is_known.then(|| (*organ).to_owned()),
            kind: None,
            division_code: None,
            scope: None,
            received: None,
            published_on: NaiveDate::from_ymd_opt(year + 1, *month, 1),
            has_tables: true,
            is_mirror: prose.ends_with('!'),
            n_known: figures.split_whitespace().count(),
            text_key: Some([prose.trim_end_matches('!').bytes().fold(0, u8::wrapping_add); 16]),
            gist,
            figures_key: (figures.len() > 12).then(|| [figures.bytes().fold(0, u8::wrapping_add); 16]),
        }
    }

    /// Verdicts as `current`, `earlier`, `=N why`; behind them restatements and findings.
    #[track_caller]
    fn check(rows: &[Row], expect: &str) {
        let digests: Vec<Digest> = rows.iter().enumerate().map(|(idx, row)| digest(idx, row)).collect();
        let settled = settle(&digests, &|idx| Ok(figures(rows[idx].4))).unwrap();
        let mut told: Vec<String> = settled
            .verdicts
            .iter()
            .map(|it| match it {
                Verdict::Current => "current".to_owned(),
                Verdict::Earlier => "earlier".to_owned(),
                Verdict::Copy { of, why } => format!("={of} {why}"),
            })
            .collect();
        for it in &settled.restatements {
            let changes: Vec<String> =
                it.changes.iter().map(|it| format!("{} {}>{}", it.old.row, it.old.value, it.new.value)).collect();
            told.push(format!("{}>{}: {}", it.earlier, it.later, changes.join(" ")));
        }
        told.extend(settled.findings.iter().map(|it| format!("{} {}", it.0, it.1.rule)));
        assert_eq!(told.join(", "), expect);
    }

    #[test]
    fn copies_collapse_into_the_best() {
        check(&[("o", 2020, 1, "a", "x=1 y=2"), ("o", 2020, 1, "a", "x=1 y=2")], "current, =0 same_text");
        check(&[("o", 2020, 1, "a!", "x=1 y=2"), ("o", 2020, 3, "ab", "x=1")], "=1 same_figures, current");
        check(&[("o", 2020, 1, "a", "x=1"), ("p", 2020, 1, "a", "x=1"), ("o", 2021, 1, "a", "x=1")], "current, current, current");
        // Nothing in common, so that nothing tells.
        check(&[("o", 2020, 1, "a", "x=1"), ("o", 2020, 2, "ab", "y=1")], "earlier, current, 0>1: ");
    }

    #[test]
    fn later_versions_restate() {
        check(&[("o", 2020, 3, "a", "x=1 y=2"), ("o", 2020, 1, "ab", "x=1 y=3")], "current, earlier, 1>0: y 3>2");
        check(&[("o", 2020, 0, "a", "x=1"), ("o", 2020, 0, "ab", "x=2")], "current, earlier, 1>0: x 2>1, 0 version-order-unknown");
        check(
            &[("o", 2020, 1, "a", "x=1"), ("o", 2020, 2, "ab", "x=2"), ("o", 2020, 3, "ac", "x=2"), ("o", 2020, 4, "ad", "x=5")],
            "earlier, earlier, =1 same_figures, current, 0>1: x 1>2, 1>3: x 2>5",
        );
    }

    #[test]
    fn other_texts_are_no_versions() {
        check(
            &[("o", 2020, 1, "a", "x=1"), ("o", 2020, 2, "z", "x=2")],
            "current, current, 0 organ-reported-twice, 1 organ-reported-twice",
        );
        // That nothing contradicts is no proof where little is known.
        check(
            &[("o", 2020, 1, "a", "x=1 y=2"), ("o", 2020, 2, "z", "x=1")],
            "current, current, 0 organ-reported-twice, 1 organ-reported-twice",
        );
        let told = "a=1 b=2 c=3 d=4 e=5 f=6";
        check(&[("o", 2020, 1, "a", told), ("o", 2020, 2, "z", told)], "current, =0 same_figures");
    }

    #[test]
    fn an_unknown_organ_is_a_copy_where_its_text_is() {
        let (told, few) = ("a=1 b=2 c=3 d=4", "a=1");
        check(&[("-", 2020, 1, "a", told), ("o", 2020, 1, "a", told)], "=1 same_text, current");
        check(&[("-", 0, 1, "a", told), ("o", 2020, 1, "a", told)], "=1 same_text, current");
        check(&[("-", 2019, 1, "a", told), ("o", 2020, 1, "a", told)], "current, current");
        check(&[("-", 2020, 1, "a", few), ("o", 2020, 1, "a", few)], "current, current");
        check(
            &[("-", 2020, 1, "a", told), ("o", 2020, 1, "a", told), ("p", 2020, 1, "a", told)],
            "current, current, current, 1 table-of-another-organ, 2 table-of-another-organ",
        );
        check(&[("-", 2020, 1, "a", told), ("-", 2020, 1, "a", told)], "current, =0 same_text");
    }

    #[test]
    fn tables_handed_in_twice_are_found() {
        let told = "a=1 b=2 c=3 d=4";
        check(&[("o", 2020, 1, "a", told), ("o", 2021, 1, "b", told)], "current, current, 1 table-of-last-year");
        check(&[("o", 2020, 1, "a", told), ("o", 2022, 1, "b", told)], "current, current");
    }
}
