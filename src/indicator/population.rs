//! How many people live in a place (`data/population.csv`).
//!
//! Takes the embedded file: a header, then lines without quotes, in the order of years. Gives its rows.

use std::path::Path;

use crate::error::{Error, Result};

const FILE: &str = "data/population.csv";
const TEXT: &str = include_str!("../../data/population.csv");
const HEADER: &str = "place_code,year,population_10k,source";

/// The population of one place at the end of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Population {
    /// `000000` for the nation, else the ISO code of a province.
    pub place_code: String,
    /// Year.
    pub year: i32,
    /// Inhabitants, in persons; published in 10,000.
    pub persons: i64,
    /// Whose figure it is.
    pub source: String,
}

/// The population that the program was built with.
///
/// # Errors
/// If `data/population.csv` has another header, or a line that is not four fields with two numbers.
pub fn embedded() -> Result<Vec<Population>> {
    parse(TEXT)
}

fn parse(text: &str) -> Result<Vec<Population>> {
    let fault = |line: &str| Error::definition(Path::new(FILE), format!("cannot read the line {line:?}"));
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return Err(Error::definition(Path::new(FILE), format!("the header is not {HEADER}")));
    }
    lines.map(|line| row(line).ok_or_else(|| fault(line))).collect()
}

fn row(line: &str) -> Option<Population> {
    let [place_code, year, population_10k, source] = line.split(',').collect::<Vec<_>>()[..] else { return None };
    let persons = population_10k.parse::<i64>().ok()?.checked_mul(10_000)?;
    let is_whole = !place_code.is_empty() && !source.is_empty() && 0 < persons;
    is_whole.then_some(Population {
        place_code: place_code.to_owned(),
        year: year.parse().ok()?,
        persons,
        source: source.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{HEADER, embedded, parse};

    #[test]
    fn every_year_has_every_province_and_they_add_up_to_the_nation() {
        const PROVINCES: &str = include_str!("../../data/provinces.csv");
        let mut codes: BTreeSet<&str> = PROVINCES.lines().skip(1).filter_map(|it| it.split(',').nth(1)).collect();
        codes.insert("000000");
        let rows = embedded().unwrap();
        let years: BTreeSet<i32> = rows.iter().map(|it| it.year).collect();
        assert_eq!(years, (2011..2025).collect());
        for year in years {
            let of_year: Vec<_> = rows.iter().filter(|it| it.year == year).collect();
            assert_eq!(of_year.iter().map(|it| it.place_code.as_str()).collect::<BTreeSet<_>>(), codes, "{year}");
            assert_eq!(of_year.len(), codes.len(), "{year}");
            let sum = |nation: bool| -> i64 {
                of_year.iter().filter(|it| (it.place_code == "000000") == nation).map(|it| it.persons).sum()
            };
            // The nation counts servicemen, whom no province counts: 2.3 million by the census of 2010, 2.0 million by that of 2020.
            let servicemen = sum(true) - sum(false);
            assert!((1_990_000..2_330_000).contains(&servicemen), "{year}: {servicemen}");
        }
    }

    #[test]
    fn a_line_that_is_not_whole_is_told() {
        for line in
            ["CN-BJ,2020,2189", "CN-BJ,2020,,x", "CN-BJ,2020,0,x", "CN-BJ,year,2189,x", ",2020,2189,x", "CN-BJ,2020,2189,x,y"]
        {
            assert!(parse(&format!("{HEADER}\n{line}\n")).is_err(), "{line}");
        }
        assert!(parse("place,year\n").is_err());
    }
}
