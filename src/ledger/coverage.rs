//! Who should have reported, and who did: how much of the country stands behind a figure.
//!
//! Takes the digests of the reports that stand, and the gazetteer; gives one row for every organ expected in every year on which the
//! lake holds a report. Expected are the governments of all divisions in force, and organs that reported on other years.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use super::digest::Digest;
use super::issuers::IssuerRow;
use crate::error::{Error, Result};
use crate::identity::Gazetteer;
use crate::record::IssuerKind;

const FILE: &str = "data/deadlines.toml";
const DEADLINES: &str = include_str!("../../data/deadlines.toml");

/// One organ in one year (a row of `coverage`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow {
    /// The report that stands, where there is one.
    pub report_id: Option<String>,
    /// Reporting year.
    pub year: i32,
    /// Province of the organ.
    pub province: String,
    /// The organ's id.
    pub issuer_id: String,
    /// Its name.
    pub name: String,
    /// Kind of organ.
    pub kind: Option<IssuerKind>,
    /// Level of the division that it belongs to.
    pub level: Option<&'static str>,
    /// Code of that division in the reporting year.
    pub division_code: Option<String>,
    /// Why a report is expected: `gazetteer`, `reported`, `between`, `other_years`.
    pub expected_by: &'static str,
    /// `found`, `late`, `no_tables`, `missing`.
    pub status: &'static str,
    /// Date of publication.
    pub published_on: Option<NaiveDate>,
    /// By when it had to be public.
    pub due_on: NaiveDate,
    /// Versions of the report beside the one that stands.
    pub n_earlier: i64,
    /// Copies that were set aside.
    pub n_copies: i64,
}

/// By when reports must be public.
#[derive(Debug, Clone)]
pub struct Deadlines(Vec<Deadline>);

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlineFile {
    deadline: Vec<Deadline>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadline {
    from: i32,
    #[serde(default)]
    kinds: Vec<String>,
    month: u32,
    day: u32,
    /// Where the law says so: for people.
    #[serde(rename = "source")]
    _source: String,
}

impl Deadlines {
    /// The deadlines that the program was built with.
    ///
    /// # Errors
    /// If the file does not parse, or names a day that is none.
    pub fn embedded() -> Result<Self> {
        let broken = |message: &str| Error::definition(std::path::Path::new(FILE), message);
        let file: DeadlineFile = toml::from_str(DEADLINES).map_err(|it| broken("does not parse").cause(it))?;
        let is_day = |it: &Deadline| NaiveDate::from_ymd_opt(2001, it.month, it.day).is_some();
        if !file.deadline.iter().all(is_day) || file.deadline.first().is_none_or(|it| !it.kinds.is_empty()) {
            return Err(broken("a deadline is no day of every year, or the first does not hold for all"));
        }
        Ok(Self(file.deadline))
    }

    /// By when an organ of a kind must have published its report on `year`.
    #[must_use]
    pub fn due(&self, kind: Option<IssuerKind>, year: i32) -> NaiveDate {
        let word = kind.map_or("", IssuerKind::as_str);
        let holds = |it: &&Deadline| it.from <= year && (it.kinds.is_empty() || it.kinds.iter().any(|it| it == word));
        let deadline = self.0.iter().rfind(holds).unwrap_or(&self.0[0]);
        NaiveDate::from_ymd_opt(year + 1, deadline.month, deadline.day).expect("a day of every year, as was checked")
    }
}

/// How often a report came besides, by the index of the one that stands.
#[derive(Debug, Clone, Default)]
pub struct Besides {
    /// Earlier versions.
    pub earlier: BTreeMap<usize, i64>,
    /// Copies.
    pub copies: BTreeMap<usize, i64>,
}

/// The coverage of all years on which a report stands; `standing` are indices into `digests`.
#[must_use]
pub fn coverage(
    gazetteer: &Gazetteer,
    deadlines: &Deadlines,
    digests: &[Digest],
    standing: &[usize],
    besides: &Besides,
    issuers: &[IssuerRow],
) -> Vec<CoverageRow> {
    let mut found: BTreeMap<(i32, &str), usize> = BTreeMap::new();
    for idx in standing {
        if let Some(id) = &digests[*idx].issuer_id {
            found.entry((digests[*idx].year, id)).or_insert(*idx);
        }
    }
    let years: BTreeSet<i32> = standing.iter().map(|it| digests[*it].year).filter(|it| *it != 0).collect();
    let mut rows = Vec::new();
    for year in years {
        let begin = rows.len();
        let mut told: BTreeSet<String> = BTreeSet::new();
        let mut add = |id: &str, blank: CoverageRow| {
            if !told.insert(id.to_owned()) {
                return;
            }
            let idx = found.get(&(year, id)).copied();
            rows.push(idx.map_or(blank.clone(), |idx| fill(blank, &digests[idx], idx, besides)));
        };
        for it in gazetteer.governments_in(year) {
            let kind = Some(IssuerKind::Government);
            let blank = CoverageRow {
                report_id: None,
                year,
                province: it.province.to_owned(),
                issuer_id: it.issuer_id.clone(),
                name: it.name,
                kind,
                level: Some(it.level),
                division_code: Some(it.division_code),
                expected_by: "gazetteer",
                status: "missing",
                published_on: None,
                due_on: deadlines.due(kind, year),
                n_earlier: 0,
                n_copies: 0,
            };
            add(&it.issuer_id, blank);
        }
        for it in issuers {
            let expected_by = match () {
                () if found.contains_key(&(year, it.issuer_id.as_str())) => "reported",
                () if it.years.0 < year && year < it.years.1 => "between",
                () => "other_years",
            };
            let blank = CoverageRow {
                report_id: None,
                year,
                province: it.province.clone(),
                issuer_id: it.issuer_id.clone(),
                name: it.name.clone(),
                kind: it.kind,
                level: it.division_code.as_deref().and_then(|it| gazetteer.level_name(it)),
                division_code: it.division_code.clone(),
                expected_by,
                status: "missing",
                published_on: None,
                due_on: deadlines.due(it.kind, year),
                n_earlier: 0,
                n_copies: 0,
            };
            add(&it.issuer_id, blank);
        }
        rows[begin..]
            .sort_by(|a, b| (&a.province, &a.division_code, &a.issuer_id).cmp(&(&b.province, &b.division_code, &b.issuer_id)));
    }
    rows
}

/// The row of an organ that reported.
fn fill(blank: CoverageRow, digest: &Digest, idx: usize, besides: &Besides) -> CoverageRow {
    let is_late = digest.published_on.is_some_and(|it| it > blank.due_on);
    let status = match () {
        () if !digest.has_tables => "no_tables",
        () if is_late => "late",
        () => "found",
    };
    CoverageRow {
        report_id: Some(digest.report_id.clone()),
        province: digest.province.clone(),
        name: digest.issuer.clone().unwrap_or(blank.name),
        division_code: digest.division_code.clone().or(blank.division_code),
        status,
        published_on: digest.published_on,
        n_earlier: besides.earlier.get(&idx).copied().unwrap_or(0),
        n_copies: besides.copies.get(&idx).copied().unwrap_or(0),
        ..blank
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use chrono::NaiveDate;

    use super::{Besides, Deadlines, coverage};
    use crate::identity::Gazetteer;
    use crate::ledger::Digest;
    use crate::ledger::issuers::issuers;
    use crate::record::IssuerKind;

    /// The digest of a report that says little.
    pub(crate) fn digest(id: &str, kind: IssuerKind, year: i32, published_on: Option<(i32, u32, u32)>) -> Digest {
        Digest {
            report_id: format!("{id}{year}"),
            source: format!("{id}.html"),
            province: "CN-SD".to_owned(),
            year,
            issuer_id: Some(id.to_owned()),
            issuer: Some("某机关".to_owned()),
            kind: Some(kind),
            division_code: Some("370812".to_owned()),
            scope: None,
            received: None,
            published_on: published_on.and_then(|(y, m, d)| NaiveDate::from_ymd_opt(y, m, d)),
            has_tables: true,
            is_mirror: false,
            n_known: 1,
            text_key: None,
            gist: 0,
            figures_key: None,
        }
    }

    #[test]
    fn every_organ_expected_has_a_row_in_every_year() {
        let (government, bureau) = ("370812:人民政府", "370812:财政局");
        let digests = [
            digest(government, IssuerKind::Government, 2020, Some((2021, 4, 1))),
            digest(bureau, IssuerKind::Department, 2020, Some((2021, 1, 31))),
            digest(bureau, IssuerKind::Department, 2022, None),
        ];
        let gazetteer = Gazetteer::embedded().unwrap();
        let standing = [0, 1, 2];
        let issuers = issuers(&gazetteer, digests.iter());
        let rows = coverage(&gazetteer, &Deadlines::embedded().unwrap(), &digests, &standing, &Besides::default(), &issuers);
        let check = |id: &str, year: i32, expect: (&str, &str)| {
            let of: Vec<_> = rows.iter().filter(|it| it.issuer_id == id && it.year == year).collect();
            assert_eq!(of.iter().map(|it| (it.status, it.expected_by)).collect::<Vec<_>>(), [expect], "{id} {year}");
        };
        check(government, 2020, ("late", "gazetteer"));
        check(government, 2022, ("missing", "gazetteer"));
        check(bureau, 2020, ("found", "reported"));
        check(bureau, 2022, ("found", "reported"));
        check("370800:人民政府", 2020, ("missing", "gazetteer"));
        assert!(rows.iter().all(|it| it.year != 2021), "no report on 2021 stands in the lake");
        assert_eq!(issuers.iter().find(|it| it.issuer_id == bureau).unwrap().parent_id.as_deref(), Some(government));
    }

    #[test]
    fn deadlines_by_year_and_kind() {
        let deadlines = Deadlines::embedded().unwrap();
        let check =
            |kind, year, month, day| assert_eq!(deadlines.due(kind, year), NaiveDate::from_ymd_opt(year + 1, month, day).unwrap());
        check(Some(IssuerKind::Department), 2015, 3, 31);
        check(Some(IssuerKind::Department), 2019, 1, 31);
        check(Some(IssuerKind::Government), 2021, 3, 31);
        check(None, 2021, 1, 31);
    }
}
