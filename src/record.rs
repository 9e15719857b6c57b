//! The records: what one report says, as plain structs that mirror the lake's tables one to one.
//!
//! Takes nothing, does nothing: only `read`, `identity`, `narrative` and `section` make them, only `batch` turns them into Arrow.
//! `None` is "not stated", never zero.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::decimal::Decimal;
use crate::finding::Finding;
use crate::id::Id;
use crate::span::Span;

/// What kind of organ reports (column `issuer_kind`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IssuerKind {
    /// 人民政府, and its 办公室/办公厅 where it reports for the government.
    Government,
    /// A bureau, commission, department or office of a government.
    Department,
    /// 乡, 镇, 街道.
    Township,
    /// 开发区, 高新区, 管委会.
    Zone,
    /// State Council organs and local bodies of vertical systems.
    Central,
    /// Universities, hospitals, companies.
    Other,
}

impl IssuerKind {
    /// The word in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::Department => "department",
            Self::Township => "township",
            Self::Zone => "zone",
            Self::Central => "central",
            Self::Other => "other",
        }
    }
}

/// Whom the figures count (column `scope`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// The organ alone.
    Own,
    /// The organ and those below it.
    Consolidated,
}

impl Scope {
    /// The word in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Consolidated => "consolidated",
        }
    }
}

/// Who reports, for where and for which year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Identity {
    /// Title as stated.
    pub title: Option<String>,
    /// Full name of the reporting organ, as stated.
    pub issuer: Option<String>,
    /// The same for one organ over the years: `<division or 'CN'>:<normalised organ name without its place>`.
    pub issuer_id: Option<String>,
    /// Kind of organ.
    pub issuer_kind: Option<IssuerKind>,
    /// ISO 3166-2 code (`CN-SD`), `CN` for central organs themselves, `unknown` where no evidence decides.
    pub province: String,
    /// GB/T 2260 code, as finely as known, valid in the reporting year.
    pub division_code: Option<String>,
    /// Name of the province in the reporting year.
    pub province_name: Option<String>,
    /// Name of the prefecture; `None` for municipalities and directly governed counties.
    pub prefecture_name: Option<String>,
    /// Name of the county or district.
    pub county_name: Option<String>,
    /// Reporting year, 0 where unknown.
    pub year: i32,
    /// Whom the figures count.
    pub scope: Option<Scope>,
    /// Date of publication that the page states, else of signature.
    #[serde(serialize_with = "iso_date")]
    pub published_on: Option<NaiveDate>,
    /// What was found and what it spoke for, in order of weight; for `inspect`.
    pub evidence: Vec<Evidence>,
}

/// Dates leave as `2021-01-06`.
fn iso_date<S: serde::Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(it) => serializer.collect_str(it),
        None => serializer.serialize_none(),
    }
}

/// One piece of evidence for place, issuer or year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// What was found: `title`, `site_code`, `phone_area_code`, `icp`, `period`, ...
    pub kind: &'static str,
    /// The verbatim text.
    pub quote: String,
    /// What it spoke for: a division code, a year, an issuer.
    pub speaks_for: String,
    /// Its weight in the decision.
    pub weight: i32,
    /// Where it stands.
    pub span: Option<Span>,
}

/// One of the six sections, or what stands before (0) or under an unknown heading (7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// 1..=6 by what the heading says; 0 before the first; 7 unknown heading.
    pub section: i32,
    /// The heading as stated, empty for 0.
    pub heading: String,
    /// Where the heading's line stands (empty span at the start for 0).
    pub heading_span: Span,
    /// Where the text below the heading stands.
    pub span: Span,
}

/// A number stated in prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NarrativeMetric {
    /// Id of `data/narrative_metrics.toml`.
    pub metric: String,
    /// Id of `data/channels.toml`, `all`, or `several`; `None` where the metric has no channel.
    pub channel: Option<String>,
    /// The merged channels where `channel` is `several`: `weibo+wechat`.
    pub channels: Option<String>,
    /// The number, in `unit`.
    pub value: Decimal,
    /// 件, 条, 次, 个, 元, 人; `None` where the text gives none.
    pub unit: Option<String>,
    /// `exact`, `about`, `at_least`.
    pub qualifier: &'static str,
    /// `year`, `cumulative`, `other_year`.
    pub period: &'static str,
    /// The year it speaks of, where `period` is `other_year`.
    pub year: Option<i32>,
    /// Section that it stands in.
    pub section: i32,
    /// The sentence, verbatim.
    pub sentence: String,
    /// Where the number stands.
    pub span: Span,
}

/// How a statutory number was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// It stood in its cell.
    Read,
    /// It stood in the source, glued to others or without its column, and the identities left one reading.
    Split,
    /// It did not stand in the source, and the identities leave one value.
    Inferred,
}

impl Method {
    /// The word in the lake.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Split => "split",
            Self::Inferred => "inferred",
        }
    }
}

/// Where one statutory number came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// `proactive_disclosure`, `applications` or `proceedings`.
    pub table: &'static str,
    /// Row id.
    pub row: Id,
    /// Column id.
    pub column: Id,
    /// The bytes at the span, verbatim; `None` for a cell that does not stand in the source.
    pub raw: Option<String>,
    /// The number; for amounts in the unit as found. `None` where it could not be had.
    pub value: Option<Decimal>,
    /// How it was found; `None` with `value`.
    pub method: Option<Method>,
    /// How many readings fit (1 when sure).
    pub candidates: i32,
    /// What stood beside the number: 其中修订16件.
    pub note: Option<String>,
    /// Where it stands; `None` for inferred cells.
    pub span: Option<Span>,
    /// Page that it stands on, from 1, where the source has pages.
    pub page: Option<i32>,
    /// Where on that page, in points from its upper left corner: left, upper, right and lower edge.
    pub rectangle: Option<String>,
}

/// Table II, one item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ProactiveRow {
    /// Item id: `licensing` 行政许可.
    pub item: Id,
    /// 本年新制作数量; 本年制发件数.
    pub made: Option<i64>,
    /// 本年新公开数量.
    pub disclosed: Option<i64>,
    /// 对外公开总数量.
    pub disclosed_total: Option<i64>,
    /// 本年废止件数.
    pub repealed: Option<i64>,
    /// 现行有效件数.
    pub in_force: Option<i64>,
    /// 上一年项目数量.
    pub prior_year_items: Option<i64>,
    /// 本年增/减, signed, as stated.
    pub items_change: Option<i64>,
    /// 处理决定数量.
    pub decisions: Option<i64>,
    /// 采购项目数量.
    pub projects: Option<i64>,
    /// 采购总金额, 本年收费金额, in yuan.
    pub amount_yuan: Option<Decimal>,
    /// The amount's unit as found: 元, 万元, 亿元.
    pub amount_unit: Option<String>,
}

/// Table III, one disposition by the seven applicant columns.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ApplicationRow {
    /// Disposition id.
    pub disposition: Id,
    /// 自然人.
    pub natural_person: Option<i64>,
    /// 商业企业.
    pub commercial: Option<i64>,
    /// 科研机构.
    pub research: Option<i64>,
    /// 社会公益组织.
    pub social: Option<i64>,
    /// 法律服务机构.
    pub legal_service: Option<i64>,
    /// 其他.
    pub other_org: Option<i64>,
    /// 总计.
    pub total: Option<i64>,
}

/// Table IV, one kind of proceeding by its five outcomes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ProceedingRow {
    /// Proceeding id.
    pub proceeding: Id,
    /// 结果维持.
    pub upheld: Option<i64>,
    /// 结果纠正.
    pub corrected: Option<i64>,
    /// 其他结果.
    pub other: Option<i64>,
    /// 尚未审结.
    pub pending: Option<i64>,
    /// 总计.
    pub total: Option<i64>,
}

/// One indicator of the statistical table of 2014-2018.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatisticRow {
    /// Indicator id.
    pub indicator: String,
    /// The number in `unit`.
    pub value: Option<Decimal>,
    /// Unit.
    pub unit: Option<String>,
}

/// How often one rule could be asked of one report, and how often it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RuleCount {
    /// Times the rule had all the values it needs.
    pub evaluated: i64,
    /// Times it failed.
    pub failed: i64,
    /// Times a value it needs was missing.
    pub not_assessable: i64,
}

/// Everything that one report gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Stable id: the first 32 hex digits of the content's BLAKE3 hash.
    pub report_id: String,
    /// Path below the input root with `/`.
    pub source: String,
    /// `text`, `html`, ...
    pub format: &'static str,
    /// Page address where known.
    pub url: Option<String>,
    /// Who, where, when.
    pub identity: Identity,
    /// Statutory form that table II follows (table III where II is lost), `none` without tables.
    pub form: String,
    /// The tables follow different forms.
    pub form_mixed: bool,
    /// Table II in the form's order; empty where the table is lost.
    pub proactive_disclosure: Vec<ProactiveRow>,
    /// Table III in the form's order.
    pub applications: Vec<ApplicationRow>,
    /// Table IV in the form's order.
    pub proceedings: Vec<ProceedingRow>,
    /// The statistical table of 2014-2018.
    pub statistics_2014: Vec<StatisticRow>,
    /// Numbers stated in prose.
    pub narrative_metrics: Vec<NarrativeMetric>,
    /// The sections, in document order.
    pub sections: Vec<Section>,
    /// Provenance of the statutory numbers.
    pub cells: Vec<Cell>,
    /// What does not add up.
    pub findings: Vec<Finding>,
    /// Per rule that counts: how often it was asked.
    pub rule_counts: Vec<(&'static str, RuleCount)>,
}
