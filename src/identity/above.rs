//! What an organ belongs to: the government above a government, a bureau's government, the body above a body of a vertical system.
//!
//! Takes an organ's id and its division in a year; gives ids outwards, the nearest first. Knows nothing of reports: the caller tells
//! which organs there are.

use super::gazetteer::Gazetteer;
use super::organ::GOVERNMENT;
use crate::record::IssuerKind;

/// The organ that something is asked of.
#[derive(Debug, Clone, Copy)]
pub struct OrganOf<'a> {
    /// Its id over the years.
    pub issuer_id: &'a str,
    /// Kind.
    pub kind: Option<IssuerKind>,
    /// Code of its division in the year; `None` for the one that its id begins with.
    pub division_code: Option<&'a str>,
    /// The year.
    pub year: i32,
}

impl Gazetteer {
    /// The nearest organ above `organ` for which `stands` is true, by its id.
    ///
    /// Governments belong to the government above, bodies of vertical systems to one of their system in a division above and at last to
    /// the organ of the State Council, other organs of a place to its government, and where that does not stand to the one above.
    #[must_use]
    pub fn above(&self, organ: &OrganOf<'_>, stands: &dyn Fn(&str) -> bool) -> Option<String> {
        let (place, name) = organ.issuer_id.split_once(':')?;
        let stands = |id: &String| *id != organ.issuer_id && stands(id);
        if place == "CN" {
            return self.head_of(name).map(|it| format!("CN:{it}")).filter(stands);
        }
        let latest: u32 = place.parse().ok()?;
        let code = organ.division_code.and_then(|it| it.parse().ok()).filter(|it| self.knows(*it)).unwrap_or(latest);
        let places = self.places_above(code, organ.year);
        let government = |code: &u32| Self::government_id(self.latest(*code));
        match organ.kind? {
            IssuerKind::Government if name == GOVERNMENT => places.iter().map(government).find(stands),
            IssuerKind::Government | IssuerKind::Department | IssuerKind::Township | IssuerKind::Zone => {
                let own = [Some(latest), Some(code), self.in_force(code, organ.year)].into_iter().flatten();
                own.chain(places).map(|it| government(&it)).find(stands)
            }
            IssuerKind::Central => self.body_above(name, code, &places).into_iter().find(stands),
            IssuerKind::Other => None,
        }
    }

    /// The code that `code` had in `year`: itself where it was in force then, be it until its last weeks, or where nothing is known.
    #[must_use]
    pub fn code_in(&self, code: u32, year: i32) -> u32 {
        if self.was_in_force(code, year) { code } else { self.in_force(code, year).unwrap_or(code) }
    }

    /// What `code` was part of in `year`, outwards; behind its own the division that it became part of before the year's end.
    fn places_above(&self, code: u32, year: i32) -> Vec<u32> {
        let mut places: Vec<u32> = self.chain(code).skip(1).collect();
        let moved = self.in_force(code, year).and_then(|it| self.parent(it)).filter(|it| !places.contains(it));
        places.splice(places.len().min(1)..places.len().min(1), moved);
        places
    }

    /// The bodies that the one called `name` in `code` may belong to, the likeliest first, and the heads of its system.
    fn body_above(&self, name: &str, code: u32, places: &[u32]) -> Vec<String> {
        let (bodies, heads): (&[String], &[String]) = self.systems.of(name).map_or((&[], &[]), |it| (&it.0.bodies, &it.0.heads));
        let is_body = bodies.iter().any(|it| it == name);
        // 某开发区税务局 belongs to the city's 税务局.
        let own = (!is_body && !bodies.is_empty()).then_some(&code);
        let mut ids = Vec::new();
        for place in own.into_iter().chain(places) {
            let place = self.latest(*place);
            let others = bodies.iter().map(String::as_str).filter(|it| *it != name);
            let names = (is_body || bodies.is_empty()).then_some(name).into_iter().chain(others);
            ids.extend(names.map(|it| format!("{place:06}:{it}")));
        }
        let head = self.head_of(name).into_iter().chain(heads.iter().map(String::as_str));
        ids.extend(head.map(|it| format!("CN:{it}")));
        ids
    }

    /// The organ of the State Council whose name `name` begins with: of several the longest.
    fn head_of(&self, name: &str) -> Option<&'static str> {
        self.central.iter().map(|it| it.name).filter(|it| name.starts_with(it)).max_by_key(|it| it.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Gazetteer, OrganOf};
    use crate::lake::tests::GAZETTEER;
    use crate::record::IssuerKind::{self, Central, Department, Government, Other, Township, Zone};

    /// All organs stand but those in `missing`.
    #[track_caller]
    fn check(id: &str, kind: IssuerKind, in_year: (&str, i32), missing: &[&str], expect: Option<&str>) {
        let gazetteer: &Gazetteer = &GAZETTEER;
        let organ = OrganOf { issuer_id: id, kind: Some(kind), division_code: Some(in_year.0), year: in_year.1 };
        let above = gazetteer.above(&organ, &|it| !missing.contains(&it));
        assert_eq!(above.as_deref(), expect, "{id} {in_year:?}");
    }

    #[test]
    fn governments_belong_to_the_one_above_in_that_year() {
        check("370812:人民政府", Government, ("370812", 2020), &[], Some("370800:人民政府"));
        check("370812:人民政府", Government, ("370882", 2010), &[], Some("370800:人民政府"));
        check("370000:人民政府", Government, ("370000", 2020), &[], None);
        check("429004:人民政府", Government, ("429004", 2020), &[], Some("420000:人民政府"));
        // Part of 莱芜 until the last days of 2018, of 济南 since.
        check("370117:人民政府", Government, ("371203", 2017), &[], Some("371200:人民政府"));
        check("370117:人民政府", Government, ("371203", 2018), &[], Some("371200:人民政府"));
        check("370117:人民政府", Government, ("371203", 2018), &["371200:人民政府"], Some("370100:人民政府"));
        check("370117:人民政府", Government, ("370117", 2018), &[], Some("370100:人民政府"));
        check("371200:人民政府", Government, ("371200", 2018), &[], Some("370000:人民政府"));
        // 海东地区 gave its counties to 海东市.
        check("630222:人民政府", Government, ("632122", 2010), &[], Some("632100:人民政府"));
        check("630222:人民政府", Government, ("630222", 2020), &[], Some("630200:人民政府"));
        // 第十二师 has no code: its host is above it.
        check("650100:第十二师", Government, ("650100", 2020), &[], Some("650100:人民政府"));
    }

    #[test]
    fn organs_of_a_place_belong_to_its_government() {
        check("370812:财政局", Department, ("370812", 2020), &[], Some("370812:人民政府"));
        check("370812:财政局", Department, ("370882", 2010), &[], Some("370812:人民政府"));
        check("370812:新兖镇", Township, ("370812", 2020), &[], Some("370812:人民政府"));
        check("370800:高新技术产业开发区管理委员会", Zone, ("370800", 2020), &[], Some("370800:人民政府"));
        check("370000:财政厅", Department, ("370000", 2020), &[], Some("370000:人民政府"));
        // 崇文区 became part of 东城区.
        check("110103:财政局", Department, ("110103", 2012), &["110103:人民政府"], Some("110101:人民政府"));
        check("370812:某大学", Other, ("370812", 2020), &[], None);
    }

    #[test]
    fn bodies_of_vertical_systems_belong_to_their_system() {
        let tax = ("370812:税务局", Central, ("370812", 2020));
        check(tax.0, tax.1, tax.2, &[], Some("370800:税务局"));
        check(tax.0, tax.1, tax.2, &["370800:税务局", "370800:国家税务局"], Some("370000:税务局"));
        let local = ["370800:税务局", "370800:国家税务局", "370000:税务局", "370000:国家税务局"];
        check(tax.0, tax.1, tax.2, &local, Some("CN:国家税务总局"));
        check("370000:税务局", Central, ("370000", 2020), &["CN:国家税务总局"], None);
        check("370000:税务局", Central, ("370000", 2020), &[], Some("CN:国家税务总局"));
        check("370800:高新技术产业开发区税务局", Central, ("370800", 2020), &[], Some("370800:税务局"));
        check("370000:地方税务局", Central, ("370000", 2016), &[], None);
        check(
            "370812:消防救援大队",
            Central,
            ("370812", 2020),
            &["370800:消防救援大队", "370800:消防救援总队"],
            Some("370800:消防救援支队"),
        );
        check("370000:审计署特派员办事处", Central, ("370000", 2020), &[], Some("CN:审计署"));
        check("CN:水利部长江水利委员会", Central, ("", 2020), &[], Some("CN:水利部"));
        check("CN:水利部", Central, ("", 2020), &[], None);
    }

    #[test]
    fn codes_of_their_year() {
        let check = |code, year, expect| assert_eq!(GAZETTEER.code_in(code, year), expect, "{code} {year}");
        check(370_812, 2010, 370_882);
        check(370_882, 2020, 370_812);
        check(371_203, 2018, 371_203);
        check(371_203, 2019, 370_117);
    }
}
