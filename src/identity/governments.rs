//! The governments that must report: every division that was in force in a year has one.
//!
//! Takes the gazetteer; gives ids and names as reports have them.

use super::gazetteer::{Gazetteer, Level};
use super::organ::GOVERNMENT;

/// The government of a division in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Government {
    /// Its id over the years.
    pub issuer_id: String,
    /// Its full name, with what its division is part of.
    pub name: String,
    /// `province`, `prefecture`, `county`.
    pub level: &'static str,
    /// Code of its division in that year.
    pub division_code: String,
    /// ISO 3166-2 code of its province.
    pub province: &'static str,
}

impl Gazetteer {
    /// The governments of all divisions that were in force at the end of `year`, by code.
    #[must_use]
    pub fn governments_in(&self, year: i32) -> Vec<Government> {
        let mut governments: Vec<Government> = Vec::new();
        for division in self.divisions().iter().filter(|it| it.is_in_force(year)) {
            let Some(province) = self.province(division.code) else { continue };
            let mut names: Vec<&str> =
                self.chain(division.code).filter_map(|it| self.division(it, year)).map(|it| it.name).collect();
            names.reverse();
            governments.push(Government {
                issuer_id: Self::government_id(self.latest(division.code)),
                name: names.concat() + GOVERNMENT,
                level: division.level.as_str(),
                division_code: format!("{:06}", division.code),
                province: province.iso,
            });
        }
        governments.sort_by(|a, b| (&a.division_code, &a.name).cmp(&(&b.division_code, &b.name)));
        governments.dedup_by(|a, b| a.division_code == b.division_code);
        governments
    }

    /// The id of the government of a division, by its latest code.
    #[must_use]
    pub fn government_id(latest_code: u32) -> String {
        format!("{latest_code:06}:{GOVERNMENT}")
    }

    /// The id of the government above that of a division; `None` for provinces.
    #[must_use]
    pub fn government_above(&self, code: u32) -> Option<String> {
        self.chain(code).nth(1).map(|it| Self::government_id(self.latest(it)))
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
    fn what_stands_above() {
        let gazetteer = Gazetteer::embedded().unwrap();
        assert_eq!(gazetteer.government_above(370_812).as_deref(), Some("370800:人民政府"));
        assert_eq!(gazetteer.government_above(370_000), None);
    }
}
