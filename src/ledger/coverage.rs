//! Who should have reported, and who did: how much of the country stands behind a figure.
//!
//! Takes the digests of the reports that stand, and the gazetteer; gives one row for every organ expected in every year on which the
//! lake holds a report. Expected are the governments of all divisions and townships in force, organs that reported on other years, and
//! organs whose report came in a document that could not be read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use super::digests::{Digests, ReportId};
use super::issuers::IssuerRow;
use super::names::Symbol;
use crate::error::{Error, Result};
use crate::identity::{Gazetteer, Government, Meant, OrganOf};
use crate::record::IssuerKind;

const FILE: &str = "data/deadlines.toml";
const DEADLINES: &str = include_str!("../../data/deadlines.toml");

/// One organ in one year (a row of `coverage`). There are some 100,000 a year: texts stand where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow<'a> {
    /// The report that stands, where there is one.
    pub report_id: Option<ReportId>,
    /// Reporting year.
    pub year: i32,
    /// Province of the organ.
    pub province: &'a str,
    /// The organ's id.
    pub issuer_id: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Kind of organ.
    pub kind: Option<IssuerKind>,
    /// Level of the division that it belongs to; `township` for townships.
    pub level: Option<&'static str>,
    /// Code of that division in the reporting year.
    pub division: Division<'a>,
    /// Why a report is expected: `gazetteer`, `reported`, `between`, `other_years`, `rejected`.
    pub expected_by: &'static str,
    /// `found`, `late`, `no_tables`, `rejected`, `missing`.
    pub status: &'static str,
    /// Date of publication.
    pub published_on: Option<NaiveDate>,
    /// By when it had to be public.
    pub due_on: NaiveDate,
    /// Versions of the report beside the one that stands.
    pub n_earlier: u32,
    /// Copies that were set aside.
    pub n_copies: u32,
    /// The organ that it belongs to in the year: the nearest one above that has a row in the year.
    pub parent_id: Option<&'a str>,
}

/// The code of a division.
#[derive(Debug, Clone, Copy)]
pub enum Division<'a> {
    /// Not known.
    Unknown,
    /// As it is stated somewhere.
    Stated(&'a str),
    /// What another became in the year: digits, and how many of them there are.
    OfYear([u8; 10], u8),
}

impl Division<'_> {
    /// Its digits.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Unknown => None,
            Self::Stated(code) => Some(code),
            Self::OfYear(digits, n) => std::str::from_utf8(&digits[..usize::from(*n)]).ok(),
        }
    }

    fn of_year(code: u32) -> Self {
        let text = format!("{code:06}");
        let mut digits = [0; 10];
        let mut n = 0;
        for (to, digit) in digits.iter_mut().zip(text.bytes()) {
            *to = digit;
            n += 1;
        }
        Self::OfYear(digits, n)
    }
}

impl PartialEq for Division<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Division<'_> {}

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
    pub earlier: BTreeMap<u32, u32>,
    /// Copies.
    pub copies: BTreeMap<u32, u32>,
}

/// The reports that stand, by year and organ.
#[derive(Debug, Default)]
pub struct Standing(Vec<u32>);

impl Standing {
    /// Those of `reports` whose year and organ are known; of an organ that reported twice on a year the first.
    #[must_use]
    pub fn new(digests: &Digests, reports: &[u32]) -> Self {
        let key = |it: &u32| digests.at(*it).organ().map(|(organ, year)| (year, organ));
        let mut standing: Vec<u32> = reports.iter().copied().filter(|it| key(it).is_some()).collect();
        standing.sort_unstable_by_key(|it| (key(it), *it));
        standing.dedup_by_key(|it| key(it));
        Self(standing)
    }

    /// Those of one year, by organ.
    fn of_year(&self, digests: &Digests, year: i32) -> &[u32] {
        let start = self.0.partition_point(|it| digests.at(*it).year < year);
        let end = self.0.partition_point(|it| digests.at(*it).year <= year);
        &self.0[start..end]
    }
}

/// What coverage is told from.
#[derive(Clone, Copy)]
pub struct Coverage<'a> {
    /// Divisions and townships of every year.
    pub gazetteer: &'a Gazetteer,
    /// By when reports must be public.
    pub deadlines: &'a Deadlines,
    /// All reports.
    pub digests: &'a Digests,
    /// Those that stand.
    pub standing: &'a Standing,
    /// How often they came besides.
    pub besides: &'a Besides,
    /// The organs that report, by id.
    pub issuers: &'a [IssuerRow],
    /// Whose reports the documents were meant to be that gave none.
    pub rejected: &'a [&'a Meant],
}

impl<'a> Coverage<'a> {
    /// The organs that the gazetteer knows in a year, each with its kind; the rows of the year point into them.
    #[must_use]
    pub fn known(&self, year: i32) -> Vec<(Government, IssuerKind)> {
        let governments = self.gazetteer.governments_in(year).into_iter().map(|it| (it, IssuerKind::Government));
        let towns = self.gazetteer.townships_in(year).into_iter().map(|it| (it, IssuerKind::Township));
        governments.chain(towns).collect()
    }

    /// The rows of one year, by province, division and organ: some 100,000, so that years are asked for one by one.
    #[must_use]
    pub fn rows(&self, year: i32, known: &'a [(Government, IssuerKind)]) -> Vec<CoverageRow<'a>> {
        let found = self.standing.of_year(self.digests, year);
        let expect = |(it, kind): &'a (Government, IssuerKind)| CoverageRow {
            level: Some(it.level),
            division: Division::Stated(&it.division_code),
            ..self.blank(year, &it.issuer_id, &it.name, it.province, Some(*kind))
        };
        let organ_of = |it: &u32| self.digests.at(*it).issuer_id;
        let is_found = |it: Symbol| found.binary_search_by_key(&Some(it), organ_of).is_ok();
        let organs = self.issuers.iter().map(|it| self.expect_again(it, year, is_found(it.issuer_id)));
        let rejected: BTreeMap<&str, &Meant> = self
            .rejected
            .iter()
            .rev()
            .filter(|it| it.year == Some(year))
            .filter_map(|it| Some((it.issuer_id.as_deref()?, *it)))
            .collect();
        let only_rejected = rejected.iter().map(|(id, it)| self.expect_rejected(id, it, year));
        let mut rows: Vec<CoverageRow> = Vec::with_capacity(known.len() + self.issuers.len() + rejected.len());
        rows.extend(known.iter().map(expect).chain(organs).chain(only_rejected));
        // Stable: of an organ that is expected for several reasons the first row stays.
        rows.sort_by(|a, b| a.issuer_id.cmp(b.issuer_id));
        rows.dedup_by(|a, b| a.issuer_id == b.issuer_id);
        let mut found = found.iter().peekable();
        for row in &mut rows {
            let id = |it: &u32| self.digests.name_of(organ_of(it)).unwrap_or_default();
            while found.next_if(|it| id(it) < row.issuer_id).is_some() {}
            if let Some(idx) = found.next_if(|it| id(it) == row.issuer_id) {
                self.fill(row, *idx);
            } else if rejected.contains_key(row.issuer_id) {
                row.status = "rejected";
                // That it reported on other years only is no doubt any more.
                if row.expected_by == "other_years" {
                    row.expected_by = "rejected";
                }
            }
        }
        self.fill_parents(&mut rows);
        rows.sort_by(|a, b| (a.province, a.division.code(), a.issuer_id).cmp(&(b.province, b.division.code(), b.issuer_id)));
        rows
    }

    /// The years on which a report stands.
    #[must_use]
    pub fn years(&self, reports: &[u32]) -> BTreeSet<i32> {
        reports.iter().map(|it| self.digests.at(*it).year).filter(|it| *it != 0).collect()
    }

    /// Fills in whom the organs belong to; `rows` are those of the year, by id.
    fn fill_parents(&self, rows: &mut [CoverageRow<'a>]) {
        let mut parents: Vec<Option<&'a str>> = Vec::with_capacity(rows.len());
        for (idx, row) in rows.iter().enumerate() {
            // The towns and bureaus of one place stand side by side: nine of ten have the parent of the row before.
            let before = idx.checked_sub(1).map(|it| &rows[it]).filter(|it| is_of_same_place(it, row));
            let parent = match (before, parents.last()) {
                (Some(_), Some(parent)) => *parent,
                _ => self.parent(row, rows),
            };
            parents.push(parent);
        }
        for (row, parent) in rows.iter_mut().zip(parents) {
            row.parent_id = parent;
        }
    }

    fn parent(&self, row: &CoverageRow<'a>, rows: &[CoverageRow<'a>]) -> Option<&'a str> {
        let organ = OrganOf { issuer_id: row.issuer_id, kind: row.kind, division_code: row.division.code(), year: row.year };
        let find = |id: &str| rows.binary_search_by(|it| it.issuer_id.cmp(id)).ok();
        let id = self.gazetteer.above(&organ, &|id| find(id).is_some())?;
        find(&id).map(|it| rows[it].issuer_id)
    }

    /// An organ that reported on some year.
    fn expect_again(&self, issuer: &IssuerRow, year: i32, is_found: bool) -> CoverageRow<'a> {
        let expected_by = match () {
            () if is_found => "reported",
            () if issuer.years.0 < year && year < issuer.years.1 => "between",
            () => "other_years",
        };
        let code = self.digests.name_of(issuer.division_code).and_then(|it| it.parse().ok());
        let division = code.map_or(Division::Unknown, |it| Division::of_year(self.gazetteer.code_in(it, year)));
        let level = division.code().and_then(|it| self.gazetteer.level_name(it));
        let [name, province] = [issuer.name, Some(issuer.province)].map(|it| self.digests.name_of(it).unwrap_or_default());
        CoverageRow {
            level: if issuer.kind == Some(IssuerKind::Township) { Some("township") } else { level },
            division,
            expected_by,
            ..self.blank(year, self.digests.name(issuer.issuer_id), name, province, issuer.kind)
        }
    }

    /// An organ whose report on the year came in a document that could not be read.
    fn expect_rejected(&self, id: &'a str, meant: &'a Meant, year: i32) -> CoverageRow<'a> {
        let level = meant.division_code.as_deref().and_then(|it| self.gazetteer.level_name(it));
        let name = meant.issuer.as_deref().unwrap_or_default();
        CoverageRow {
            level: if meant.kind == Some(IssuerKind::Township) { Some("township") } else { level },
            division: meant.division_code.as_deref().map_or(Division::Unknown, Division::Stated),
            expected_by: "rejected",
            ..self.blank(year, id, name, meant.province.as_deref().unwrap_or("unknown"), meant.kind)
        }
    }

    /// The row of an organ of which nothing else is known.
    fn blank(&self, year: i32, issuer_id: &'a str, name: &'a str, province: &'a str, kind: Option<IssuerKind>) -> CoverageRow<'a> {
        CoverageRow {
            report_id: None,
            year,
            province,
            issuer_id,
            name,
            kind,
            level: None,
            division: Division::Unknown,
            expected_by: "gazetteer",
            status: "missing",
            published_on: None,
            due_on: self.deadlines.due(kind, year),
            n_earlier: 0,
            n_copies: 0,
            parent_id: None,
        }
    }

    /// Fills the row of an organ that reported.
    fn fill(&self, row: &mut CoverageRow<'a>, idx: u32) {
        let digest = self.digests.at(idx);
        let is_late = digest.published_on.is_some_and(|it| it > row.due_on);
        row.status = match () {
            () if !digest.has_tables() => "no_tables",
            () if is_late => "late",
            () => "found",
        };
        row.report_id = Some(digest.report_id);
        row.province = self.digests.name(digest.province);
        if let Some(name) = self.digests.name_of(digest.issuer) {
            row.name = name;
        }
        if let Some(code) = self.digests.name_of(digest.division_code) {
            row.division = Division::Stated(code);
        }
        row.published_on = digest.published_on;
        row.n_earlier = self.besides.earlier.get(&idx).copied().unwrap_or(0);
        row.n_copies = self.besides.copies.get(&idx).copied().unwrap_or(0);
    }
}

/// True where both are organs of one place, so that they belong to its government.
fn is_of_same_place(a: &CoverageRow<'_>, b: &CoverageRow<'_>) -> bool {
    let place = |it: &CoverageRow<'_>| it.issuer_id.find(':');
    let is_of_place =
        |it: &CoverageRow<'_>| matches!(it.kind, Some(IssuerKind::Department | IssuerKind::Township | IssuerKind::Zone));
    let (Some(end), true) = (place(a), place(a) == place(b)) else { return false };
    is_of_place(a) && is_of_place(b) && a.issuer_id[..end] == b.issuer_id[..end] && a.division == b.division
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeMap;

    use chrono::NaiveDate;

    use super::{Besides, Coverage, CoverageRow, Deadlines, Standing};
    use crate::identity::{Gazetteer, Meant};
    use crate::ledger::issuers::issuers;
    use crate::ledger::{Digest, Digests};
    use crate::record::IssuerKind;

    /// The digest of a report that says little.
    pub(crate) fn digest(id: &str, kind: IssuerKind, year: i32, published_on: Option<(i32, u32, u32)>) -> Digest {
        Digest {
            report_id: blake3::hash(format!("{id}{year}").as_bytes()).to_hex()[..32].to_owned(),
            source: format!("{id}.html"),
            province: "CN-SD".into(),
            year,
            issuer_id: Some(id.into()),
            issuer: Some("某机关".into()),
            kind: Some(kind),
            division_code: Some("370812".into()),
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
            issuer_id: Some(id.into()),
            issuer: Some("某机关".into()),
            kind: Some(kind),
            division_code: Some("370812".into()),
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
        let digests = Digests::of(&digests).unwrap();
        let reports = [0, 1, 2, 3, 4];
        let standing = Standing::new(&digests, &reports);
        let issuers = issuers(&digests, &reports);
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
        let known: Vec<_> = coverage.years(&reports).into_iter().map(|it| (it, coverage.known(it))).collect();
        let rows: Vec<CoverageRow> = known.iter().flat_map(|(year, known)| coverage.rows(*year, known)).collect();
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
        let issuer = issuers.iter().find(|it| digests.name(it.issuer_id) == bureau).unwrap();
        assert_eq!(issuer.parent(&gazetteer, &digests).as_deref(), Some(government));
        let parent = |id: &str| rows.iter().find(|it| it.issuer_id == id && it.year == 2020).unwrap().parent_id;
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
        let digests = Digests::of(&digests).unwrap();
        let standing = Standing::new(&digests, &[0, 1, 2]);
        let issuers = issuers(&digests, &[0, 1, 2]);
        let (deadlines, besides) = (Deadlines::embedded().unwrap(), Besides::default());
        let coverage = Coverage {
            gazetteer: &gazetteer,
            deadlines: &deadlines,
            digests: &digests,
            standing: &standing,
            besides: &besides,
            issuers: &issuers,
            rejected: &[],
        };
        let known = coverage.known(2021);
        let rows = coverage.rows(2021, &known);
        let row = rows.iter().find(|it| it.issuer_id == bureau).unwrap();
        assert_eq!((row.status, row.expected_by), ("missing", "between"));
    }

    #[test]
    fn every_government_can_be_followed_to_its_province() {
        let gazetteer = Gazetteer::embedded().unwrap();
        let (deadlines, besides) = (Deadlines::embedded().unwrap(), Besides::default());
        let (digests, standing) = (Digests::default(), Standing::default());
        let coverage = Coverage {
            gazetteer: &gazetteer,
            deadlines: &deadlines,
            digests: &digests,
            standing: &standing,
            besides: &besides,
            issuers: &[],
            rejected: &[],
        };
        for year in [2008, 2017, 2018, 2019, 2024] {
            let known = coverage.known(year);
            let rows = coverage.rows(year, &known);
            let levels: BTreeMap<&str, Option<&str>> = rows.iter().map(|it| (it.issuer_id, it.level)).collect();
            let governments: BTreeMap<Option<&str>, &str> = rows
                .iter()
                .filter(|it| it.kind == Some(IssuerKind::Government))
                .map(|it| (it.division.code(), it.issuer_id))
                .collect();
            for row in &rows {
                let above = row.parent_id.map(|it| levels[it]);
                let is_sound = match row.level {
                    Some("province") => above.is_none(),
                    Some("prefecture") => above == Some(Some("province")),
                    Some("county") => matches!(above, Some(Some("province" | "prefecture"))),
                    // Cities without districts have towns of their own.
                    _ => {
                        let own = governments.get(&row.division.code()).copied();
                        row.parent_id == own && matches!(above, Some(Some("county" | "prefecture")))
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
