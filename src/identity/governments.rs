//! The governments that must report: every division that was in force in a year has one.
//!
//! Takes the gazetteer; gives ids and names as reports have them.

use super::gazetteer::{Gazetteer, Level, Township};
use super::organ::GOVERNMENT;
use super::organ_key;

/// The government of a division in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Government {
    /// Its id over the years.
    pub issuer_id: String,
    /// Its full name, with what its division is part of.
    pub name: String,
    /// `province`, `prefecture`, `county`, `township`.
    pub level: &'static str,
    /// Code of its division in that year; a township's is its county's.
    pub division_code: String,
    /// ISO 3166-2 code of its province.
    pub province: &'static str,
}

impl Gazetteer {
    /// The governments of all divisions that were in force at the end of `year`, by code.
    #[must_use]
    pub fn governments_in(&self, year: i32) -> Vec<Government> {
        let codes = self.divisions().iter().filter(|it| it.is_in_force(year)).map(|it| it.code);
        let mut governments: Vec<Government> = codes.filter_map(|it| self.government_in(it, year)).collect();
        governments.sort_by(|a, b| (&a.division_code, &a.name).cmp(&(&b.division_code, &b.name)));
        governments.dedup_by(|a, b| a.division_code == b.division_code);
        governments
    }

    /// The towns, townships and streets of all counties in `year`, as far as the tables of 2015-2023 tell, by county.
    #[must_use]
    pub fn townships_in(&self, year: i32) -> Vec<Government> {
        let mut towns: Vec<Government> = Vec::new();
        let mut county: Option<(u32, Option<Government>)> = None;
        let ids = self.township_ids.get_or_init(|| self.townships.iter().map(|it| self.township_id(it)).collect());
        for (town, id) in self.townships.iter().zip(ids).filter(|it| it.0.stood_in(year)) {
            if county.as_ref().is_none_or(|it| it.0 != town.county) {
                county = Some((town.county, self.in_force(town.county, year).and_then(|it| self.government_in(it, year))));
            }
            // What is no division of the year had another county then, which the tables do not tell.
            let Some(above) = county.as_ref().and_then(|it| it.1.as_ref()) else { continue };
            towns.push(Government {
                issuer_id: id.clone(),
                name: format!("{}{}", above.name.trim_end_matches(GOVERNMENT), town.name),
                level: "township",
                division_code: above.division_code.clone(),
                province: above.province,
            });
        }
        towns
    }

    fn township_id(&self, town: &Township) -> String {
        let code = self.latest(town.county);
        format!("{code:06}:{}", organ_key(self, code, &self.words.normalise(town.name)))
    }

    /// The government of the division with a code in `year`.
    fn government_in(&self, code: u32, year: i32) -> Option<Government> {
        let province = self.province(code)?;
        let mut names: Vec<&str> = self.chain(code).filter_map(|it| self.division(it, year)).map(|it| it.name).collect();
        names.reverse();
        Some(Government {
            issuer_id: Self::government_id(self.latest(code)),
            name: names.concat() + GOVERNMENT,
            level: self.level(code)?.as_str(),
            division_code: format!("{code:06}"),
            province: province.iso,
        })
    }

    /// The id of the government of a division, by its latest code.
    #[must_use]
    pub fn government_id(latest_code: u32) -> String {
        format!("{latest_code:06}:{GOVERNMENT}")
    }

    /// The level of the division with a code, as a word.
    #[must_use]
    pub fn level_name(&self, code: &str) -> Option<&'static str> {
        self.level(code.parse().ok()?).map(Level::as_str)
    }
}

impl Level {
    fn as_str(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Prefecture => "prefecture",
            Self::County => "county",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Gazetteer;

    #[track_caller]
    fn check(year: i32, code: &str, expect: Option<(&str, &str, &str)>) {
        let gazetteer = Gazetteer::embedded().unwrap();
        let all = gazetteer.governments_in(year);
        let found = all.iter().find(|it| it.division_code == code);
        assert_eq!(found.map(|it| (it.issuer_id.as_str(), it.name.as_str(), it.level)), expect);
    }

    #[test]
    fn governments_of_their_year() {
        check(2020, "370812", Some(("370812:人民政府", "山东省济宁市兖州区人民政府", "county")));
        check(2010, "370882", Some(("370812:人民政府", "山东省济宁市兖州市人民政府", "county")));
        check(2020, "370882", None);
        check(2020, "110101", Some(("110101:人民政府", "北京市东城区人民政府", "county")));
        check(2020, "110000", Some(("110000:人民政府", "北京市人民政府", "province")));
    }

    #[test]
    fn there_are_as_many_as_there_were() {
        let gazetteer = Gazetteer::embedded().unwrap();
        let count = |level: &str| gazetteer.governments_in(2020).iter().filter(|it| it.level == level).count();
        assert_eq!(count("province"), 31);
        // 333 prefectures and 2,844 counties and districts at the end of 2020, and places that have codes besides.
        assert_eq!(count("prefecture"), 333);
        assert!((2840..2900).contains(&count("county")), "{}", count("county"));
    }

    #[test]
    fn townships_of_their_year() {
        let gazetteer = Gazetteer::embedded().unwrap();
        // 38,741 towns, townships and streets at the end of 2020.
        let n = gazetteer.townships_in(2020).len();
        assert!((36_000..40_000).contains(&n), "{n}");
        let towns = gazetteer.townships_in(2020);
        let town = towns.iter().find(|it| it.division_code == "370812" && it.name.ends_with("新兖镇")).unwrap();
        assert_eq!(town.name, "山东省济宁市兖州区新兖镇");
        assert!(town.issuer_id.starts_with("370812:新兖镇"), "{}", town.issuer_id);
    }
}
