//! Who should have reported, and who did: how much of the country stands behind a figure.
//!
//! Takes the digests of the reports that stand, and the gazetteer; gives one row for every organ expected in every year on which the
//! lake holds a report. Expected are the governments of all divisions and townships in force, organs that reported on other years, and
//! organs whose report came in a document that could not be read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use super::digest::Digest;
use super::issuers::IssuerRow;
use crate::error::{Error, Result};
use crate::identity::{Gazetteer, Government, Meant, OrganOf};
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
    /// Level of the division that it belongs to; `township` for townships.
    pub level: Option<&'static str>,
    /// Code of that division in the reporting year.
    pub division_code: Option<String>,
    /// Why a report is expected: `gazetteer`, `reported`, `between`, `other_years`, `rejected`.
    pub expected_by: &'static str,
    /// `found`, `late`, `no_tables`, `rejected`, `missing`.
    pub status: &'static str,
    /// Date of publication.
    pub published_on: Option<NaiveDate>,
    /// By when it had to be public.
    pub due_on: NaiveDate,
    /// Versions of the report beside the one that stands.
    pub n_earlier: i64,
    /// Copies that were set aside.
    pub n_copies: i64,
    /// The organ that it belongs to in the year, by its id: the nearest one above that has a row in the year.
    pub parent_id: Option<String>,
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

/// What coverage is told from.
#[derive(Clone, Copy)]
pub struct Coverage<'a> {
    /// Divisions and townships of every year.
    pub gazetteer: &'a Gazetteer,
    /// By when reports must be public.
    pub deadlines: &'a Deadlines,
    /// All reports.
    pub digests: &'a [Digest],
    /// Those that stand, as indices into `digests`.
    pub standing: &'a [usize],
    /// How often they came besides.
    pub besides: &'a Besides,
    /// The organs that report.
    pub issuers: &'a [IssuerRow],
    /// Whose reports the documents were meant to be that gave none.
    pub rejected: &'a [&'a Meant],
}

impl Coverage<'_> {
    /// The years on which a report stands.
    #[must_use]
    pub fn years(&self) -> BTreeSet<i32> {
        self.standing.iter().map(|it| self.digests[*it].year).filter(|it| *it != 0).collect()
    }

    /// The rows of one year, by province, division and organ: some 45,000, so that years are asked for one by one.
    #[must_use]
    pub fn rows(&self, year: i32) -> Vec<CoverageRow> {
        let mut found: BTreeMap<&str, usize> = BTreeMap::new();
        for idx in self.standing.iter().filter(|it| self.digests[**it].year == year) {
            if let Some(id) = &self.digests[*idx].issuer_id {
                found.entry(id).or_insert(*idx);
            }
        }
        let expect = |it: Government, kind| CoverageRow {
            level: Some(it.level),
            division_code: Some(it.division_code),
            ..self.blank(year, it.issuer_id, it.name, it.province, Some(kind))
        };
        let governments = self.gazetteer.governments_in(year).into_iter().map(|it| expect(it, IssuerKind::Government));
        let towns = self.gazetteer.townships_in(year).into_iter().map(|it| expect(it, IssuerKind::Township));
        let organs = self.issuers.iter().map(|it| self.expect_again(it, year, found.contains_key(it.issuer_id.as_str())));
        let rejected: BTreeMap<&str, &Meant> = self
            .rejected
            .iter()
            .rev()
            .filter(|it| it.year == Some(year))
            .filter_map(|it| Some((it.issuer_id.as_deref()?, *it)))
            .collect();
        let only_rejected = rejected.iter().map(|(id, it)| self.expect_rejected(id, it, year));
        let mut rows: Vec<CoverageRow> = governments.chain(towns).chain(organs).chain(only_rejected).collect();
        // Stable: of an organ that is expected for several reasons the first row stays.
        rows.sort_by(|a, b| a.issuer_id.cmp(&b.issuer_id));
        rows.dedup_by(|a, b| a.issuer_id == b.issuer_id);
        for row in &mut rows {
            if let Some(idx) = found.get(row.issuer_id.as_str()) {
                fill(row, &self.digests[*idx], *idx, self.besides);
            } else if rejected.contains_key(row.issuer_id.as_str()) {
                row.status = "rejected";
                // That it reported on other years only is no doubt any more.
                if row.expected_by == "other_years" {
                    row.expected_by = "rejected";
                }
            }
        }
        self.fill_parents(&mut rows);
        rows.sort_by(|a, b| (&a.province, &a.division_code, &a.issuer_id).cmp(&(&b.province, &b.division_code, &b.issuer_id)));
        rows
    }

    /// Fills in whom the organs belong to; `rows` are those of the year, by id.
    fn fill_parents(&self, rows: &mut [CoverageRow]) {
        let mut parents: Vec<Option<String>> = Vec::with_capacity(rows.len());
        for (idx, row) in rows.iter().enumerate() {
            // The towns and bureaus of one place stand side by side: nine of ten have the parent of the row before.
            let before = idx.checked_sub(1).map(|it| &rows[it]).filter(|it| is_of_same_place(it, row));
            let parent = match (before, parents.last()) {
                (Some(_), Some(parent)) => parent.clone(),
                _ => self.parent(row, rows),
            };
            parents.push(parent);
        }
        for (row, parent) in rows.iter_mut().zip(parents) {
            row.parent_id = parent;
        }
    }

    fn parent(&self, row: &CoverageRow, rows: &[CoverageRow]) -> Option<String> {
        let organ =
            OrganOf { issuer_id: &row.issuer_id, kind: row.kind, division_code: row.division_code.as_deref(), year: row.year };
        self.gazetteer.above(&organ, &|id| rows.binary_search_by(|it| it.issuer_id.as_str().cmp(id)).is_ok())
    }

    /// An organ that reported on some year.
    fn expect_again(&self, issuer: &IssuerRow, year: i32, is_found: bool) -> CoverageRow {
        let expected_by = match () {
            () if is_found => "reported",
            () if issuer.years.0 < year && year < issuer.years.1 => "between",
            () => "other_years",
        };
        let code = issuer.division_code.as_deref().and_then(|it| it.parse().ok()).map(|it| self.gazetteer.code_in(it, year));
        let code = code.map(|it| format!("{it:06}"));
        let level = code.as_deref().and_then(|it| self.gazetteer.level_name(it));
        CoverageRow {
            level: if issuer.kind == Some(IssuerKind::Township) { Some("township") } else { level },
            division_code: code,
            expected_by,
            ..self.blank(year, issuer.issuer_id.clone(), issuer.name.clone(), &issuer.province, issuer.kind)
        }
    }

    /// An organ whose report on the year came in a document that could not be read.
    fn expect_rejected(&self, id: &str, meant: &Meant, year: i32) -> CoverageRow {
        let level = meant.division_code.as_deref().and_then(|it| self.gazetteer.level_name(it));
        let name = meant.issuer.clone().unwrap_or_default();
        CoverageRow {
            level: if meant.kind == Some(IssuerKind::Township) { Some("township") } else { level },
            division_code: meant.division_code.clone(),
            expected_by: "rejected",
            ..self.blank(year, id.to_owned(), name, meant.province.as_deref().unwrap_or("unknown"), meant.kind)
        }
    }

    /// The row of an organ of which nothing else is known.
    fn blank(&self, year: i32, issuer_id: String, name: String, province: &str, kind: Option<IssuerKind>) -> CoverageRow {
        CoverageRow {
            report_id: None,
            year,
            province: province.to_owned(),
            issuer_id,
            name,
            kind,
            level: None,
            division_code: None,
            expected_by: "gazetteer",
            status: "missing",
            published_on: None,
            due_on: self.deadlines.due(kind, year),
            n_earlier: 0,
            n_copies: 0,
            parent_id: None,
        }
    }
}

/// True where both are organs of one place, so that they belong to its government.
fn is_of_same_place(a: &CoverageRow, b: &CoverageRow) -> bool {
    let place = |it: &CoverageRow| it.issuer_id.find(':');
    let is_of_place = |it: &CoverageRow| matches!(it.kind, Some(IssuerKind::Department | IssuerKind::Township | IssuerKind::Zone));
    let (Some(end), true) = (place(a), place(a) == place(b)) else { return false };
    is_of_place(a) && is_of_place(b) && a.issuer_id[..end] == b.issuer_id[..end] && a.division_code == b.division_code
}

/// Fills the row of an organ that reported.
fn fill(row: &mut CoverageRow, digest: &Digest, idx: usize, besides: &Besides) {
    let is_late = digest.published_on.is_some_and(|it| it > row.due_on);
    row.status = match () {
        () if !digest.has_tables => "no_tables",
        () if is_late => "late",
        () => "found",
    };
    row.report_id = Some(digest.report_id.clone());
    row.province.clone_from(&digest.province);
    if let Some(name) = &digest.issuer {
        row.name.clone_from(name);
    }
    if digest.division_code.is_some() {
        row.division_code.clone_from(&digest.division_code);
    }
    row.published_on = digest.published_on;
    row.n_earlier = besides.earlier.get(&idx).copied().unwrap_or(0);
    row.n_copies = besides.copies.get(&idx).copied().unwrap_or(0);
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeMap;

    use chrono::NaiveDate;

    use super::{Besides, Coverage, CoverageRow, Deadlines};
    use crate::identity::{Gazetteer, Meant};
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

    fn rejected(id: &str, kind: IssuerKind, year: Option<i32>) -> Meant {
        Meant {
            issuer_id: Some(id.to_owned()),
            issuer: Some("某机关".to_owned()),
            kind: Some(kind),
            division_code: Some("370812".to_owned()),
            province: Some("CN-SD".to_owned()),
            year,
        }
    }

    #[test]
    fn every_organ_expected_has_a_row_in_every_year() {
        let (government, bureau, school) = ("370812:人民政府", "370812:财政局", "370812:教育局");
        let digests = [
            digest(government, IssuerKind::Government, 2020, Some((2021, 4, 1))),
            digest(bureau, IssuerKind::Department, 2020, Some((2021, 1, 31))),
            digest(bureau, IssuerKind::Department, 2022, None),
            digest(school, IssuerKind::Department, 2022, None),
            Digest { has_tables: false, ..digest("370812:水利局", IssuerKind::Department, 2021, None) },
        ];
        let gazetteer = Gazetteer::embedded().unwrap();
        let standing = [0, 1, 2, 3, 4];
        let issuers = issuers(&gazetteer, digests.iter());
        let (deadlines, besides) = (Deadlines::embedded().unwrap(), Besides::default());
        let rejected = [
            rejected(government, IssuerKind::Government, Some(2020)),
            rejected("370812:新兖镇", IssuerKind::Township, Some(2020)),
            rejected("370812:林业局", IssuerKind::Department, Some(2020)),
            rejected(bureau, IssuerKind::Department, Some(2021)),
            rejected(school, IssuerKind::Department, Some(2021)),
            rejected("370812:卫生局", IssuerKind::Department, None),
            rejected("370812:卫生局", IssuerKind::Department, Some(2019)),
        ];
        let coverage = Coverage {
            gazetteer: &gazetteer,
            deadlines: &deadlines,
            digests: &digests,
            standing: &standing,
            besides: &besides,
            issuers: &issuers,
            rejected: &rejected.iter().collect::<Vec<_>>(),
        };
        let rows: Vec<CoverageRow> = coverage.years().into_iter().flat_map(|it| coverage.rows(it)).collect();
        let check = |id: &str, year: i32, expect: (&str, &str)| {
            let of: Vec<_> = rows.iter().filter(|it| it.issuer_id == id && it.year == year).collect();
            assert_eq!(of.iter().map(|it| (it.status, it.expected_by)).collect::<Vec<_>>(), [expect], "{id} {year}");
        };
        // The report stands, though a document of it was rejected, too.
        check(government, 2020, ("late", "gazetteer"));
        check(government, 2022, ("missing", "gazetteer"));
        check(bureau, 2020, ("found", "reported"));
        check(bureau, 2021, ("rejected", "between"));
        check(bureau, 2022, ("found", "reported"));
        check(school, 2020, ("missing", "other_years"));
        check(school, 2021, ("rejected", "rejected"));
        check("370812:水利局", 2021, ("no_tables", "reported"));
        check("370800:人民政府", 2020, ("missing", "gazetteer"));
        check("370812:新兖镇", 2020, ("rejected", "gazetteer"));
        check("370812:新兖镇", 2021, ("missing", "gazetteer"));
        check("370812:林业局", 2020, ("rejected", "rejected"));
        assert!(rows.iter().all(|it| it.year != 2019), "no report on 2019 stands in the lake");
        assert!(rows.iter().all(|it| it.issuer_id != "370812:卫生局"), "the year is not known");
        assert!(rows.iter().all(|it| it.issuer_id != "370812:林业局" || it.year == 2020));
        assert_eq!(issuers.iter().find(|it| it.issuer_id == bureau).unwrap().parent_id.as_deref(), Some(government));
        let parent = |id: &str| rows.iter().find(|it| it.issuer_id == id && it.year == 2020).unwrap().parent_id.as_deref();
        assert_eq!(parent(bureau), Some(government));
        assert_eq!(parent("370812:新兖镇"), Some(government));
        assert_eq!(parent("370812:林业局"), Some(government));
        assert_eq!(parent(government), Some("370800:人民政府"));
        assert_eq!(parent("370800:人民政府"), Some("370000:人民政府"));
        assert_eq!(parent("370000:人民政府"), None);
    }

    #[test]
    fn organs_between_their_years() {
        let bureau = "370812:财政局";
        let digests = [
            digest(bureau, IssuerKind::Department, 2020, None),
            digest(bureau, IssuerKind::Department, 2022, None),
            digest("370812:教育局", IssuerKind::Department, 2021, None),
        ];
        let gazetteer = Gazetteer::embedded().unwrap();
        let issuers = issuers(&gazetteer, digests.iter());
        let (deadlines, besides) = (Deadlines::embedded().unwrap(), Besides::default());
        let coverage = Coverage {
            gazetteer: &gazetteer,
            deadlines: &deadlines,
            digests: &digests,
            standing: &[0, 1, 2],
            besides: &besides,
            issuers: &issuers,
            rejected: &[],
        };
        let rows = coverage.rows(2021);
        let row = rows.iter().find(|it| it.issuer_id == bureau).unwrap();
        assert_eq!((row.status, row.expected_by), ("missing", "between"));
    }

    #[test]
    fn every_government_can_be_followed_to_its_province() {
        let gazetteer = Gazetteer::embedded().unwrap();
        let (deadlines, besides) = (Deadlines::embedded().unwrap(), Besides::default());
        let coverage = Coverage {
            gazetteer: &gazetteer,
            deadlines: &deadlines,
            digests: &[],
            standing: &[],
            besides: &besides,
            issuers: &[],
            rejected: &[],
        };
        for year in [2008, 2017, 2018, 2019, 2024] {
            let rows = coverage.rows(year);
            let levels: BTreeMap<&str, Option<&str>> = rows.iter().map(|it| (it.issuer_id.as_str(), it.level)).collect();
            let governments: BTreeMap<&Option<String>, &str> = rows
                .iter()
                .filter(|it| it.kind == Some(IssuerKind::Government))
                .map(|it| (&it.division_code, it.issuer_id.as_str()))
                .collect();
            for row in &rows {
                let above = row.parent_id.as_deref().map(|it| levels[it]);
                let is_sound = match row.level {
                    Some("province") => above.is_none(),
                    Some("prefecture") => above == Some(Some("province")),
                    Some("county") => matches!(above, Some(Some("province" | "prefecture"))),
                    // Cities without districts have towns of their own.
                    _ => {
                        let own = governments.get(&row.division_code).copied();
                        row.parent_id.as_deref() == own && matches!(above, Some(Some("county" | "prefecture")))
                    }
                };
                assert!(is_sound, "{year}: {} belongs to {:?}", row.issuer_id, row.parent_id);
            }
        }
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
