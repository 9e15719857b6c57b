//! The digests of all reports of a lake, some 150 bytes each with all that belongs to them.

use std::cmp::Ordering;
use std::fmt;

use chrono::NaiveDate;

use super::digest::Digest;
use super::names::{Names, Symbol};
use super::sources::{SourceAt, Sources};
use crate::error::{Error, Result};
use crate::record::{IssuerKind, Scope};

/// The id of a report: 32 hex digits in half their bytes, in the same order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId([u8; 16]);

impl ReportId {
    /// Reads an id.
    ///
    /// # Errors
    /// - it is not 32 hex digits in lower case
    pub fn parse(text: &str) -> Result<Self> {
        let digit = |it: u8| match it {
            b'0'..=b'9' => Some(it - b'0'),
            b'a'..=b'f' => Some(it - b'a' + 10),
            _ => None,
        };
        let mut id = [0; 16];
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let is_id = pairs.len() == id.len()
            && rest.is_empty()
            && id.iter_mut().zip(pairs).all(|(byte, [high, low])| {
                let value = digit(*high).zip(digit(*low)).map(|(high, low)| high << 4 | low);
                *byte = value.unwrap_or(0);
                value.is_some()
            });
        if is_id { Ok(Self(id)) } else { Err(Error::new(format!("report id {text:?} is not 32 hex digits in lower case"))) }
    }

    /// The number that its digits write.
    #[must_use]
    pub fn number(self) -> u128 {
        u128::from_be_bytes(self.0)
    }
}

impl fmt::Display for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for ReportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A digest as it is kept: [`Digest`] tells what its parts are.
#[derive(Debug, Clone, Copy)]
pub struct Kept {
    /// Id of the report.
    pub report_id: ReportId,
    text_key: [u8; 16],
    figures_key: [u8; 16],
    /// Similar prose has a similar gist.
    pub gist: u64,
    received: i64,
    /// The organ's id over the years; symbols compare as their names do.
    pub issuer_id: Option<Symbol>,
    /// The organ's name as stated.
    pub issuer: Option<Symbol>,
    /// Code of the place in the reporting year.
    pub division_code: Option<Symbol>,
    /// Province of its partition.
    pub province: Symbol,
    source: SourceAt,
    /// Reporting year; 0 where unknown.
    pub year: i32,
    /// Cells with a value.
    pub n_known: u32,
    /// Date of publication.
    pub published_on: Option<NaiveDate>,
    /// Kind of organ.
    pub kind: Option<IssuerKind>,
    /// Whom the figures count.
    pub scope: Option<Scope>,
    flags: u8,
}

const HAS_TABLES: u8 = 1;
const IS_MIRROR: u8 = 2;
const HAS_TEXT_KEY: u8 = 4;
const HAS_FIGURES_KEY: u8 = 8;
const HAS_RECEIVED: u8 = 16;

impl Kept {
    fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// It shows statutory tables.
    #[must_use]
    pub fn has_tables(&self) -> bool {
        self.has(HAS_TABLES)
    }

    /// A copy that a machine converted or damaged.
    #[must_use]
    pub fn is_mirror(&self) -> bool {
        self.has(IS_MIRROR)
    }

    /// Hash of its prose.
    #[must_use]
    pub fn text_key(&self) -> Option<[u8; 16]> {
        self.has(HAS_TEXT_KEY).then_some(self.text_key)
    }

    /// Hash of tables III and IV.
    #[must_use]
    pub fn figures_key(&self) -> Option<[u8; 16]> {
        self.has(HAS_FIGURES_KEY).then_some(self.figures_key)
    }

    /// Applications received in the year.
    #[must_use]
    pub fn received(&self) -> Option<i64> {
        self.has(HAS_RECEIVED).then_some(self.received)
    }

    /// The organ and the year, where both are known.
    #[must_use]
    pub fn organ(&self) -> Option<(Symbol, i32)> {
        self.issuer_id.filter(|_| self.year != 0).map(|it| (it, self.year))
    }
}

/// The digests of all reports.
#[derive(Debug, Default)]
pub struct Digests {
    kept: Vec<Kept>,
    names: Names,
    sources: Sources,
}

impl Digests {
    /// Room for so many reports.
    #[must_use]
    pub fn with_capacity(n: usize) -> Self {
        Self { kept: Vec::with_capacity(n), ..Self::default() }
    }

    /// Those of some reports.
    ///
    /// # Errors
    /// What [`Digests::push`] gives.
    pub fn of(digests: &[Digest]) -> Result<Self> {
        let mut all = Self::with_capacity(digests.len());
        digests.iter().try_for_each(|it| all.push(it))?;
        all.sort_names();
        Ok(all)
    }

    /// Keeps a digest.
    ///
    /// # Errors
    /// - the report's id is none
    /// - there are too many
    pub fn push(&mut self, digest: &Digest) -> Result<()> {
        let too_many = || Error::new("there are too many reports for one lake").hint("make a lake of a part of them");
        let names = &mut self.names;
        let mut intern = |it: &Option<String>| it.as_deref().map(|it| names.intern(it));
        let flags = [
            (digest.has_tables, HAS_TABLES),
            (digest.is_mirror, IS_MIRROR),
            (digest.text_key.is_some(), HAS_TEXT_KEY),
            (digest.figures_key.is_some(), HAS_FIGURES_KEY),
            (digest.received.is_some(), HAS_RECEIVED),
        ];
        self.kept.push(Kept {
            report_id: ReportId::parse(&digest.report_id)?,
            text_key: digest.text_key.unwrap_or_default(),
            figures_key: digest.figures_key.unwrap_or_default(),
            gist: digest.gist,
            received: digest.received.unwrap_or_default(),
            issuer_id: intern(&digest.issuer_id),
            issuer: intern(&digest.issuer),
            division_code: intern(&digest.division_code),
            province: self.names.intern(&digest.province),
            source: self.sources.push(&digest.source).ok_or_else(too_many)?,
            year: digest.year,
            // More than any report has.
            n_known: u32::try_from(digest.n_known).unwrap_or(u32::MAX),
            published_on: digest.published_on,
            kind: digest.kind,
            scope: digest.scope,
            flags: flags.iter().filter(|it| it.0).fold(0, |flags, it| flags | it.1),
        });
        if u32::try_from(self.kept.len()).is_ok() { Ok(()) } else { Err(too_many()) }
    }

    /// Makes symbols compare as their names do; nothing is pushed afterwards.
    pub fn sort_names(&mut self) {
        let new = self.names.sort();
        for it in &mut self.kept {
            it.province = new.of(it.province);
            for symbol in [&mut it.issuer_id, &mut it.issuer, &mut it.division_code] {
                *symbol = symbol.map(|it| new.of(it));
            }
        }
    }

    /// Changes the places of two.
    pub fn swap(&mut self, a: usize, b: usize) {
        self.kept.swap(a, b);
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// True where there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Bytes that they take, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.kept.len() * size_of::<Kept>() + self.names.bytes() + self.sources.bytes()
    }

    /// One of them, by its index.
    #[must_use]
    pub fn at(&self, idx: u32) -> &Kept {
        &self.kept[idx as usize]
    }

    /// Those of which `key` is known, by it; of one key in their own order.
    pub fn sorted_by<K: Ord>(&self, key: impl Fn(&Kept) -> Option<K>) -> Vec<u32> {
        let mut sorted: Vec<u32> = (0u32..).zip(&self.kept).filter(|it| key(it.1).is_some()).map(|it| it.0).collect();
        sorted.sort_unstable_by(|a, b| key(self.at(*a)).cmp(&key(self.at(*b))).then(a.cmp(b)));
        sorted
    }

    /// What a symbol stands for.
    #[must_use]
    pub fn name(&self, symbol: Symbol) -> &str {
        self.names.get(symbol)
    }

    /// The same of what may be unknown.
    #[must_use]
    pub fn name_of(&self, symbol: Option<Symbol>) -> Option<&str> {
        symbol.map(|it| self.names.get(it))
    }

    /// Where a report lies.
    #[must_use]
    pub fn source(&self, idx: u32) -> String {
        self.sources.get(self.at(idx).source)
    }

    /// The order of two by id, then by source.
    #[must_use]
    pub fn order(&self, a: u32, b: u32) -> Ordering {
        let (one, other) = (self.at(a), self.at(b));
        one.report_id.cmp(&other.report_id).then_with(|| self.source(a).cmp(&self.source(b)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Digests, ReportId};
    use crate::ledger::Digest;
    use crate::ledger::coverage::tests::digest;
    use crate::record::IssuerKind;

    #[test]
    fn ids_are_hex_in_lower_case() {
        let check = |text: &str, is_id: bool| {
            let id = ReportId::parse(text);
            assert_eq!(id.is_ok(), is_id, "{text}");
            assert!(id.is_ok_and(|it| it.to_string() == text) == is_id, "{text}");
        };
        check("00f1e2d3c4b5a697887766554433221a", true);
        check("00000000000000000000000000000000", true);
        check("00F1E2D3C4B5A697887766554433221A", false);
        check("00f1e2d3c4b5a697887766554433221", false);
        check("00f1e2d3c4b5a697887766554433221a0", false);
        check("+0f1e2d3c4b5a697887766554433221a", false);
    }

    #[test]
    fn a_report_takes_few_bytes() {
        // Eight years of 2,000 organs, their names among them.
        let given: Vec<Digest> = (0..16_000)
            .map(|n| {
                let (organ, year) = (format!("37{:04}:第{}局", n % 2_000 % 97, n % 2_000), 2016 + n / 2_000);
                let source = format!(
                    "{:05}.jsonl#http://www.d37{:04}.example/zwgk/{year}01/t{year}0120_{n:07}.html",
                    n / 1_000,
                    n % 2_000 % 97
                );
                Digest {
                    source,
                    issuer: Some(format!("某省某市某某区第{}局", n % 2_000)),
                    ..digest(&organ, IssuerKind::Zone, year, None)
                }
            })
            .collect();
        let bytes = Digests::of(&given).unwrap().bytes() / given.len();
        assert!(bytes <= 160, "{bytes}");
    }

    #[test]
    fn what_is_kept_is_what_was_given() {
        let given = ["b", "a", "c"].map(|it| digest(it, IssuerKind::Zone, 2020, Some((2021, 1, 2))));
        let digests = Digests::of(&given).unwrap();
        for (idx, it) in (0u32..).zip(&given) {
            let kept = digests.at(idx);
            assert_eq!((kept.report_id.to_string(), digests.source(idx)), (it.report_id.clone(), it.source.clone()));
            assert_eq!(digests.name_of(kept.issuer_id), it.issuer_id.as_deref());
            assert_eq!((digests.name(kept.province), kept.published_on), (it.province.as_str(), it.published_on));
            assert_eq!((kept.received(), kept.text_key(), kept.has_tables()), (it.received, it.text_key, it.has_tables));
        }
        assert_eq!(digests.sorted_by(|it| it.issuer_id), [1, 0, 2]);
    }
}
