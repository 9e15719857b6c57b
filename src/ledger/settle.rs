//! Copies and versions: which of several reports of one organ on one year stands, and what became of the others.
//!
//! Takes the digests of all reports; gives a verdict for each, what later versions changed, and findings on tables that were handed
//! in twice. Where nothing tells two reports apart as versions of one, both stand, and a finding says so.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::digest::gist_distance;
use super::digests::{Digests, Kept};
use super::figures::{Change, Figures};
use super::names::Symbol;
use crate::error::Result;
use crate::finding::Finding;

/// What is the same in a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    /// The prose, and no figure contradicts.
    Text,
    /// The figures.
    Figures,
}

impl Same {
    /// The word in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "same_text",
            Self::Figures => "same_figures",
        }
    }
}

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
        of: u32,
        /// What is the same.
        why: Same,
    },
}

/// What a later version states otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restatement {
    /// The version before.
    pub earlier: u32,
    /// The one that changes it.
    pub later: u32,
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
    pub findings: Vec<(u32, Finding)>,
}

impl Settled {
    fn decide(&mut self, report: u32, verdict: Verdict) {
        self.verdicts[report as usize] = verdict;
    }

    fn verdict(&self, report: u32) -> Verdict {
        self.verdicts[report as usize]
    }
}

/// Reads the figures of one report.
pub type FiguresOf<'a> = &'a dyn Fn(u32) -> Result<Figures>;

/// Two texts whose gists differ in more bits are no versions of one another: unrelated ones differ in 20 and more.
const MOST_BITS: u32 = 12;
/// So many different numbers in common are no chance, whatever the texts say.
const LEAST_TELLING: usize = 6;

/// Decides over all reports; `figures` reads those of one.
///
/// # Errors
/// What `figures` gives.
pub fn settle(digests: &Digests, figures: FiguresOf<'_>) -> Result<Settled> {
    let mut settled = Settled { verdicts: vec![Verdict::Current; digests.len()], ..Settled::default() };
    let by_organ = digests.sorted_by(Kept::organ);
    let mut organs: Vec<&[u32]> = groups(digests, &by_organ, Kept::organ).collect();
    // Reports lie in the order of their partitions: figures are asked for where they are, not across all.
    organs.sort_unstable();
    for members in organs {
        settle_organ(digests, members.to_vec(), figures, &mut settled)?;
    }
    drop(by_organ);
    settle_unknown(digests, figures, &mut settled)?;
    find_borrowed(digests, &mut settled);
    Ok(settled)
}

/// Those of `sorted` that share their key with others, key by key.
fn groups<'s, K: PartialEq>(digests: &Digests, sorted: &'s [u32], key: impl Fn(&Kept) -> K) -> impl Iterator<Item = &'s [u32]> {
    sorted.chunk_by(move |a, b| key(digests.at(*a)) == key(digests.at(*b))).filter(|it| it.len() > 1)
}

/// Puts reports that hold the same in the order in which they are kept: the first by this.
fn sort_by_rank(digests: &Digests, reports: &mut [u32]) {
    reports.sort_by(|a, b| compare_rank(digests, *a, *b));
}

fn compare_rank(digests: &Digests, a: u32, b: u32) -> std::cmp::Ordering {
    let rank = |it: &Kept| (it.organ().is_none(), it.is_mirror(), !it.has_tables(), Reverse(it.n_known), it.published_on.is_none());
    let tie = || digests.source(a).cmp(&digests.source(b)).then(digests.at(a).report_id.cmp(&digests.at(b).report_id));
    rank(digests.at(a)).cmp(&rank(digests.at(b))).then_with(tie)
}

/// One version of a report: the one that is kept, and its figures.
struct Version {
    kept: u32,
    figures: Figures,
    members: Vec<u32>,
}

/// Reports of one organ on one year.
fn settle_organ(digests: &Digests, mut members: Vec<u32>, figures: FiguresOf<'_>, settled: &mut Settled) -> Result<()> {
    sort_by_rank(digests, &mut members);
    let mut versions: Vec<Version> = Vec::new();
    for member in members {
        let own = figures(member)?;
        let same = versions
            .iter_mut()
            .find_map(|it| why_same(digests.at(it.kept), &it.figures, digests.at(member), &own).map(|why| (it, why)));
        match same {
            Some((version, why)) => {
                version.members.push(member);
                settled.decide(member, Verdict::Copy { of: version.kept, why });
            }
            None => versions.push(Version { kept: member, figures: own, members: vec![member] }),
        }
    }
    let base = digests.at(versions[0].kept).gist;
    let is_version = |it: &Version| {
        let kept = digests.at(it.kept);
        kept.text_key().is_some() && gist_distance(base, kept.gist) <= MOST_BITS
    };
    let (mut versions, others): (Vec<Version>, Vec<Version>) = versions.into_iter().partition(is_version);
    if versions.is_empty() || !others.is_empty() {
        // Different texts with different figures: two organs, of which one was taken for the other, or two offices that answer for one.
        let all: Vec<u32> = versions.iter().chain(&others).map(|it| it.kept).collect();
        for it in &all {
            let other = all.iter().find(|other| *other != it).map_or(String::new(), |it| digests.source(*it));
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
fn order_versions(digests: &Digests, versions: &mut [Version], settled: &mut Settled) {
    let published = |it: &Version| it.members.iter().filter_map(|it| digests.at(*it).published_on).min();
    versions.sort_by(|a, b| published(a).cmp(&published(b)).then_with(|| compare_rank(digests, b.kept, a.kept)));
    for [earlier, later] in versions.array_windows() {
        settled.decide(earlier.kept, Verdict::Earlier);
        let changes = earlier.figures.compare(&later.figures).changes;
        settled.restatements.push(Restatement { earlier: earlier.kept, later: later.kept, changes });
        if published(earlier).is_none() || published(earlier) == published(later) {
            let message = format!("which is the later version, this one or {}, is not known", digests.source(earlier.kept));
            settled.findings.push((later.kept, Finding::new("version-order-unknown", "reports", message)));
        }
    }
}

/// Why two reports of one organ hold the same, if they do.
///
/// That no number contradicts says little where few are known of one of them, as of a table whose digits are glued.
fn why_same(a: &Kept, a_figures: &Figures, b: &Kept, b_figures: &Figures) -> Option<Same> {
    let comparison = a_figures.compare(b_figures);
    let has_same_text = a.text_key().is_some() && a.text_key() == b.text_key();
    let has_like_text = a.text_key().is_some() && b.text_key().is_some() && gist_distance(a.gist, b.gist) <= MOST_BITS;
    match comparison.changes.is_empty() {
        false => None,
        true if has_same_text => Some(Same::Text),
        true if comparison.n_telling >= LEAST_TELLING => Some(Same::Figures),
        true if comparison.n_same > 0 && has_like_text => Some(Same::Figures),
        true => None,
    }
}

/// Reports whose organ or year is not known: copies where their text stands in another.
fn settle_unknown(digests: &Digests, figures: FiguresOf<'_>, settled: &mut Settled) -> Result<()> {
    let mut by_text = digests.sorted_by(Kept::text_key);
    by_text.retain(|it| !matches!(settled.verdict(*it), Verdict::Copy { .. }));
    for members in groups(digests, &by_text, Kept::text_key) {
        let mut members = members.to_vec();
        sort_by_rank(digests, &mut members);
        let kept = members[0];
        // The same words from two organs are a form that both filled in: nothing tells whose a third is.
        let organs: BTreeSet<Symbol> = members.iter().filter_map(|it| digests.at(*it).issuer_id).collect();
        if organs.len() > 1 {
            continue;
        }
        let kept_figures = figures(kept)?;
        for member in members.into_iter().skip(1).filter(|it| digests.at(*it).organ().is_none()) {
            let fits = |a: i32, b: i32| a == 0 || b == 0 || a == b;
            // Tables that say something: villages share their words, and their zeros.
            let is_told = digests.at(member).figures_key().is_some();
            let is_same = kept_figures.compare(&figures(member)?).changes.is_empty();
            if is_told && is_same && fits(digests.at(kept).year, digests.at(member).year) {
                settled.decide(member, Verdict::Copy { of: kept, why: Same::Text });
            }
        }
    }
    Ok(())
}

/// Tables that stand in the report of another organ, or stood in last year's.
fn find_borrowed(digests: &Digests, settled: &mut Settled) {
    let mut by_figures = digests.sorted_by(|it| it.figures_key().filter(|_| it.organ().is_some()));
    by_figures.retain(|it| settled.verdict(*it) == Verdict::Current);
    for members in groups(digests, &by_figures, Kept::figures_key) {
        let mut by_organ: BTreeMap<(Symbol, i32), u32> = BTreeMap::new();
        let mut by_year: BTreeMap<i32, Vec<u32>> = BTreeMap::new();
        for idx in members {
            by_organ.extend(digests.at(*idx).organ().map(|it| (it, *idx)));
            by_year.entry(digests.at(*idx).year).or_default().push(*idx);
        }
        for ((organ, year), idx) in &by_organ {
            if let Some(last) = by_organ.get(&(*organ, year - 1)) {
                let message =
                    format!("tables III and IV are those of the year before, number by number: {}", digests.source(*last));
                settled.findings.push((*idx, Finding::new("table-of-last-year", "applications", message)));
            }
            let other = by_year[year].iter().find(|it| digests.at(**it).issuer_id != Some(*organ));
            if let Some(other) = other {
                let message =
                    format!("tables III and IV stand in another organ's report, number by number: {}", digests.source(*other));
                settled.findings.push((*idx, Finding::new("table-of-another-organ", "applications", message)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::figures::tests::figures;
    use super::super::{Digest, Digests};
    use super::{Verdict, settle};

    /// A report: organ (`-` unknown), year, month of publication (0 unknown), prose (texts of one letter are alike), figures.
    type Row = (&'static str, i32, u32, &'static str, &'static str);

    fn digest(idx: usize, (organ, year, month, prose, figures): &Row) -> Digest {
        let is_known = *organ != "-";
        let gist = if prose.starts_with('a') { 0 } else { u64::MAX };
        Digest {
            report_id: format!("{idx:032x}"),
            source: format!("{idx}.html"),
            province: "CN-SD".into(),
            year: *year,
            issuer_id: is_known.then(|| (*organ).into()),
            issuer: is_known.then(|| (*organ).into()),
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
        let settled = settle(&Digests::of(&digests).unwrap(), &|idx| Ok(figures(rows[idx as usize].4))).unwrap();
        let mut told: Vec<String> = settled
            .verdicts
            .iter()
            .map(|it| match it {
                Verdict::Current => "current".to_owned(),
                Verdict::Earlier => "earlier".to_owned(),
                Verdict::Copy { of, why } => format!("={of} {}", why.as_str()),
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
