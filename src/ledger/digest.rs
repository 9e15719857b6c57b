//! The digest of a report: enough to know it again among millions.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::record::{Cell, IssuerKind, Report, Scope};

/// A report as the ledger remembers it; [`super::Digests`] keeps many of them in fewer bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Digest {
    /// Id of the report.
    pub report_id: String,
    /// Where it lies.
    pub source: String,
    /// Province of its partition.
    pub province: String,
    /// Reporting year; 0 where unknown.
    pub year: i32,
    /// The organ's id over the years.
    pub issuer_id: Option<String>,
    /// The organ's name as stated.
    pub issuer: Option<String>,
    /// Kind of organ.
    pub kind: Option<IssuerKind>,
    /// Code of the place in the reporting year.
    pub division_code: Option<String>,
    /// Whom the figures count.
    pub scope: Option<Scope>,
    /// Applications received in the year, as table III states them.
    pub received: Option<i64>,
    /// Date of publication.
    #[serde(with = "crate::ledger::digest::iso_date")]
    pub published_on: Option<NaiveDate>,
    /// It shows statutory tables.
    pub has_tables: bool,
    /// A copy that a machine converted or damaged.
    pub is_mirror: bool,
    /// Cells with a value.
    pub n_known: usize,
    /// Hash of its prose, by which the same text is known in any container; `None` where there is too little of it.
    pub text_key: Option<[u8; 16]>,
    /// Similar prose has a similar gist: see [`gist_distance`].
    pub gist: u64,
    /// Hash of tables III and IV; `None` where they say too little to be known again.
    pub figures_key: Option<[u8; 16]>,
}

/// Sections that are prose in every report.
const PROSE: [i32; 3] = [1, 5, 6];
/// Less prose than this many characters may be anybody's.
const LEAST_PROSE: usize = 200;
/// Characters that the gist is taken over at a time.
const GRAM: usize = 4;
/// Tables with fewer different numbers than this may be anybody's.
const LEAST_NUMBERS: usize = 6;

impl Digest {
    /// The digest of a report; `section_texts` are those of its sections.
    #[must_use]
    pub fn of(report: &Report, section_texts: &[String]) -> Self {
        let texts = report.sections.iter().zip(section_texts).filter(|it| PROSE.contains(&it.0.section));
        // Spaces, punctuation and line breaks differ between containers.
        let prose: Vec<char> = texts.flat_map(|it| it.1.chars()).filter(|it| it.is_alphanumeric()).collect();
        let identity = &report.identity;
        Self {
            report_id: report.report_id.clone(),
            source: report.source.clone(),
            province: identity.province.clone(),
            year: identity.year,
            issuer_id: identity.issuer_id.clone(),
            issuer: identity.issuer.clone(),
            kind: identity.issuer_kind,
            division_code: identity.division_code.clone(),
            scope: identity.scope,
            received: report.applications.iter().find(|it| it.disposition == "received").and_then(|it| it.total),
            published_on: identity.published_on,
            has_tables: report.form != "none",
            is_mirror: report.findings.iter().any(|it| it.rule.starts_with("mirror-")),
            n_known: report.cells.iter().filter(|it| it.value.is_some()).count(),
            text_key: (prose.len() >= LEAST_PROSE).then(|| key(prose.iter().collect::<String>().as_bytes())),
            gist: gist(&prose),
            figures_key: figures_key(&report.cells),
        }
    }
}

impl Digest {
    /// What digests are sorted by.
    #[must_use]
    pub fn key(&self) -> (&str, &str) {
        (&self.report_id, &self.source)
    }

    /// Bytes of its texts.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        let names = [&self.issuer_id, &self.issuer, &self.division_code].into_iter().flatten();
        names.chain([&self.report_id, &self.source, &self.province]).map(String::len).sum()
    }
}

/// Dates as text, since those of `chrono` are no values of serde here.
mod iso_date {
    use chrono::NaiveDate;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(date: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
        date.map(|it| it.to_string()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
        Option::<String>::deserialize(from)?.map(|it| it.parse().map_err(D::Error::custom)).transpose()
    }
}

fn key(bytes: &[u8]) -> [u8; 16] {
    let mut key = [0; 16];
    key.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    key
}

/// The hash of the numbers of tables III and IV.
fn figures_key(cells: &[Cell]) -> Option<[u8; 16]> {
    let values = || cells.iter().filter(|it| it.table != "proactive_disclosure").filter_map(|it| it.value.map(|value| (it, value)));
    let mut numbers: Vec<i128> = values().map(|it| it.1.0).filter(|it| *it != 0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    if numbers.len() < LEAST_NUMBERS {
        return None;
    }
    let mut lines: Vec<String> = values()
        .filter(|it| it.1.0 != 0)
        .map(|(cell, value)| format!("{} {} {} {}", cell.table, cell.row, cell.column, value.0))
        .collect();
    lines.sort_unstable();
    Some(key(lines.join("\n").as_bytes()))
}

/// 64 bits of which each tells what most of the text's grams say: two texts that share most grams differ in few.
fn gist(prose: &[char]) -> u64 {
    let mut votes = [0_i32; 64];
    for gram in prose.windows(GRAM) {
        // Mixes the characters into all bits; the constant is the golden ratio's.
        let mut hash = 0_u64;
        for c in gram {
            hash = (hash ^ u64::from(u32::from(*c))).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            hash ^= hash >> 29;
        }
        for (bit, vote) in votes.iter_mut().enumerate() {
            *vote += if hash >> bit & 1 == 1 { 1 } else { -1 };
        }
    }
    votes.iter().enumerate().filter(|it| *it.1 > 0).fold(0, |gist, (bit, _)| gist | 1 << bit)
}

/// In how many of 64 bits two gists differ: a handful for two versions of a text, about 32 for unrelated ones.
#[must_use]
pub fn gist_distance(a: u64, b: u64) -> u32 {
    (a ^ b).count_ones()
}

#[cfg(test)]
mod tests {
    use super::{gist, gist_distance};

    #[track_caller]
    fn check(a: &str, b: &str, expect: std::ops::RangeInclusive<u32>) {
        let of = |text: &str| gist(&text.chars().collect::<Vec<_>>());
        let distance = gist_distance(of(a), of(b));
        assert!(expect.contains(&distance), "{distance}");
    }

    #[test]
    fn gists_tell_versions_from_other_texts() {
        let a = "本年度我局认真落实政府信息公开条例主动公开各类信息一千二百条其中网站八百条微信四百条受理依申请公开三十件均按期答复没有因政府\
                 信息公开引起的行政复议和行政诉讼存在的问题是公开内容不够丰富下一步将加强培训完善制度提高公开质量";
        let b = a.replace("三十件", "三十二件");
        let c = "镇党委高度重视召开专题会议部署村务公开栏更新及时惠民补贴发放明细逐户张贴组织集中学习两次邀请群众代表监督全年未收到申请未收取\
                 费用工作中人员流动频繁业务不熟练今后配齐专职力量健全台账定期通报";
        check(a, a, 0..=0);
        check(a, &b, 0..=10);
        check(a, c, 20..=44);
    }
}
