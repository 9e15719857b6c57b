//! Records as Arrow: one builder per table, filled row by row from reports.
//!
//! Takes records and the schemas, gives [`RecordBatch`]es with the columns and types of `data/tables.toml`.
//! Each row names its columns, and a name or a type that is not the schema's is a bug and panics: nothing is cast, reordered
//! or left out in silence. Never sorts and never writes; that is `lake`.

use std::sync::Arc;

use arrow::array::{
    ArrayRef, BooleanBuilder, Date32Builder, Decimal128Builder, Int32Builder, Int64Builder, RecordBatch, StringBuilder,
};
use arrow::datatypes::{Date32Type, SchemaRef};
use chrono::NaiveDate;

use crate::decimal::Decimal;
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::id::Id;
use crate::identity::Meant;
use crate::record::Report;
use crate::schema::{ColumnType, DECIMAL_PRECISION, DECIMAL_SCALE, Schemas, TableDef};
use crate::span::Span;

/// The tables that a report fills, in the order of [`push_report`]'s builders.
pub const REPORT_TABLES: [&str; 9] = [
    "reports",
    "proactive_disclosure",
    "applications",
    "proceedings",
    "statistics_2014",
    "narrative_metrics",
    "sections",
    "cells",
    "findings",
];

/// The first number, in ten-thousandths, that the lake's decimals cannot hold: a sum of numbers that each just fit may reach it.
const DECIMAL_LIMIT: i128 = 10_i128.pow(DECIMAL_PRECISION as u32);

/// One value on its way into a column.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// Not stated.
    Null,
    /// Text.
    Utf8(&'a str),
    /// Whole number.
    Int64(i64),
    /// Small whole number.
    Int32(i32),
    /// Day.
    Date(NaiveDate),
    /// Exact number.
    Decimal(Decimal),
    /// True or false.
    Bool(bool),
}

macro_rules! value_from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl<'a> From<$from> for Value<'a> {
            fn from(value: $from) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

value_from!(&'a str => Utf8, i64 => Int64, i32 => Int32, NaiveDate => Date, Decimal => Decimal, bool => Bool);

impl<'a> From<&'a String> for Value<'a> {
    fn from(value: &'a String) -> Self {
        Self::Utf8(value)
    }
}

impl From<Id> for Value<'_> {
    fn from(value: Id) -> Self {
        Self::Utf8(value.as_str())
    }
}

impl<'a> From<&'a Option<String>> for Value<'a> {
    fn from(value: &'a Option<String>) -> Self {
        value.as_deref().map_or(Self::Null, Self::Utf8)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The builder of one column.
#[derive(Debug)]
enum ColumnBuilder {
    Utf8(StringBuilder),
    Int64(Int64Builder),
    Int32(Int32Builder),
    Date32(Date32Builder),
    Decimal(Decimal128Builder),
    Bool(BooleanBuilder),
}

impl ColumnBuilder {
    /// An empty builder that has reserved nothing: there is one per column, table and partition.
    fn new(column_type: ColumnType) -> Self {
        match column_type {
            ColumnType::Utf8 => Self::Utf8(StringBuilder::with_capacity(0, 0)),
            ColumnType::Int64 => Self::Int64(Int64Builder::with_capacity(0)),
            ColumnType::Int32 => Self::Int32(Int32Builder::with_capacity(0)),
            ColumnType::Date32 => Self::Date32(Date32Builder::with_capacity(0)),
            ColumnType::Decimal => {
                let builder = Decimal128Builder::with_capacity(0);
                Self::Decimal(
                    builder.with_precision_and_scale(DECIMAL_PRECISION, DECIMAL_SCALE).expect("the lake's decimals are valid ones"),
                )
            }
            ColumnType::Bool => Self::Bool(BooleanBuilder::with_capacity(0)),
        }
    }

    /// Appends `value`; false where it is not of the column's type.
    fn push(&mut self, value: Value<'_>) -> bool {
        match (self, value) {
            (Self::Utf8(it), Value::Utf8(value)) => it.append_value(value),
            (Self::Utf8(it), Value::Null) => it.append_null(),
            (Self::Int64(it), Value::Int64(value)) => it.append_value(value),
            (Self::Int64(it), Value::Null) => it.append_null(),
            (Self::Int32(it), Value::Int32(value)) => it.append_value(value),
            (Self::Int32(it), Value::Null) => it.append_null(),
            (Self::Date32(it), Value::Date(value)) => it.append_value(Date32Type::from_naive_date(value)),
            (Self::Date32(it), Value::Null) => it.append_null(),
            // A number of more digits than the lake's decimals would be cut by the file: better none.
            (Self::Decimal(it), Value::Decimal(value)) if value.0.abs() < DECIMAL_LIMIT => it.append_value(value.0),
            (Self::Decimal(it), Value::Decimal(_)) => it.append_null(),
            (Self::Decimal(it), Value::Null) => it.append_null(),
            (Self::Bool(it), Value::Bool(value)) => it.append_value(value),
            (Self::Bool(it), Value::Null) => it.append_null(),
            _ => return false,
        }
        true
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Utf8(it) => Arc::new(it.finish()),
            Self::Int64(it) => Arc::new(it.finish()),
            Self::Int32(it) => Arc::new(it.finish()),
            Self::Date32(it) => Arc::new(it.finish()),
            Self::Decimal(it) => Arc::new(it.finish()),
            Self::Bool(it) => Arc::new(it.finish()),
        }
    }
}

/// Bytes that a value takes in its column, about; of a text that of its offset.
fn bytes_of(column_type: ColumnType) -> usize {
    match column_type {
        ColumnType::Utf8 | ColumnType::Int32 | ColumnType::Date32 => 4,
        ColumnType::Int64 => 8,
        ColumnType::Decimal => 16,
        ColumnType::Bool => 1,
    }
}

/// Rows of one table, as many as were pushed since the last batch.
#[derive(Debug)]
pub struct TableBuilder {
    table: String,
    schema: SchemaRef,
    columns: Vec<ColumnBuilder>,
    row_bytes: usize,
    rows: usize,
    text_bytes: usize,
    /// The names of a row's columns were compared with the schema's.
    is_named: bool,
}

impl TableBuilder {
    /// An empty builder for `table`.
    #[must_use]
    pub fn new(table: &TableDef) -> Self {
        Self {
            table: table.id.clone(),
            schema: table.file_schema().clone(),
            columns: table.columns.iter().map(|it| ColumnBuilder::new(it.column_type)).collect(),
            row_bytes: table.columns.iter().map(|it| bytes_of(it.column_type)).sum(),
            rows: 0,
            text_bytes: 0,
            is_named: false,
        }
    }

    /// Appends one row: all columns by name, in the schema's order. Names are compared for the first row: all others come from the same
    /// place in the program.
    ///
    /// # Panics
    /// If the names or types are not the schema's: the program and its registry disagree, a bug.
    pub fn push<const N: usize>(&mut self, row: [(&str, Value<'_>); N]) {
        assert_eq!(N, self.columns.len(), "table {}: a row with another number of columns", self.table);
        if !self.is_named {
            for (position, (name, _)) in row.iter().enumerate() {
                assert_eq!(self.schema.field(position).name(), name, "table {}: column {position} in another order", self.table);
            }
            self.is_named = true;
        }
        for ((position, (name, value)), column) in row.into_iter().enumerate().zip(&mut self.columns) {
            assert!(
                column.push(value),
                "table {}: column {name} is {} and got {value:?}",
                self.table,
                self.schema.field(position).data_type()
            );
            if let Value::Utf8(text) = value {
                self.text_bytes += text.len();
            }
        }
        self.rows += 1;
    }

    /// Rows since the last batch.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Bytes of text since the last batch: what decides when a batch is full.
    #[must_use]
    pub fn text_bytes(&self) -> usize {
        self.text_bytes
    }

    /// Bytes that a row takes in memory, about, its text aside.
    #[must_use]
    pub fn row_bytes(&self) -> usize {
        self.row_bytes
    }

    /// The rows as a batch; the builder is empty again.
    ///
    /// # Errors
    /// - a column that may not be NULL holds one
    pub fn finish(&mut self) -> Result<RecordBatch> {
        self.rows = 0;
        self.text_bytes = 0;
        let columns = self.columns.iter_mut().map(ColumnBuilder::finish).collect();
        RecordBatch::try_new(self.schema.clone(), columns)
            .map_err(|cause| Error::engine(format!("rows of table {} do not fit its schema", self.table), cause))
    }
}

/// Empty builders for the tables that a report fills, in the order of [`REPORT_TABLES`].
#[must_use]
pub fn report_builders(schemas: &Schemas) -> [TableBuilder; REPORT_TABLES.len()] {
    REPORT_TABLES.map(|it| TableBuilder::new(schemas.table(it)))
}

/// The texts of a report's sections where the document's text is for people already: what the spans cover.
///
/// For a document whose text is markup the caller takes the tags out and gives the texts itself.
///
/// # Panics
/// If a span does not lie in the text: whoever made it has a bug.
#[must_use]
pub fn section_texts(report: &Report, document_text: &str) -> Vec<String> {
    report.sections.iter().map(|it| it.span.of(document_text).trim().to_owned()).collect()
}

/// Appends a row of `rejects`: source, reason and message, and whose report it was meant to be.
pub(crate) fn push_reject(builder: &mut TableBuilder, [source, reason, message]: [&str; 3], meant: &Meant) {
    builder.push([
        ("source", source.into()),
        ("reason", reason.into()),
        ("message", message.into()),
        ("issuer_id", (&meant.issuer_id).into()),
        ("province", (&meant.province).into()),
        ("year", meant.year.into()),
    ]);
}

/// Appends all rows of one report; its partition is the caller's matter.
///
/// `section_texts` has the text of each section, in the order of `report.sections`; `severity` knows each rule's.
///
/// # Panics
/// If there is not one text per section.
pub fn push_report(
    builders: &mut [TableBuilder; REPORT_TABLES.len()],
    report: &Report,
    section_texts: &[String],
    severity: &dyn Fn(&str) -> Severity,
) {
    assert_eq!(report.sections.len(), section_texts.len(), "one text per section");
    let [reports, proactive, applications, proceedings, statistics, narrative, sections, cells, findings] = builders;
    push_head(reports, report);
    push_tables(proactive, applications, proceedings, report);
    push_figures(statistics, narrative, report);
    let id = || ("report_id", Value::from(&report.report_id));
    for (row, text) in report.sections.iter().zip(section_texts) {
        sections.push([id(), ("section", row.section.into()), ("heading", (&row.heading).into()), ("text", text.into())]);
    }
    push_cells(cells, report);
    push_findings(findings, report, severity);
}

/// Tables II, III and IV.
fn push_tables(proactive: &mut TableBuilder, applications: &mut TableBuilder, proceedings: &mut TableBuilder, report: &Report) {
    let id = || ("report_id", Value::from(&report.report_id));
    for row in &report.proactive_disclosure {
        proactive.push([
            id(),
            ("item", row.item.into()),
            ("made", row.made.into()),
            ("disclosed", row.disclosed.into()),
            ("disclosed_total", row.disclosed_total.into()),
            ("repealed", row.repealed.into()),
            ("in_force", row.in_force.into()),
            ("prior_year_items", row.prior_year_items.into()),
            ("items_change", row.items_change.into()),
            ("decisions", row.decisions.into()),
            ("projects", row.projects.into()),
            ("amount_yuan", row.amount_yuan.into()),
            ("amount_unit", (&row.amount_unit).into()),
        ]);
    }
    for row in &report.applications {
        applications.push([
            id(),
            ("disposition", row.disposition.into()),
            ("natural_person", row.natural_person.into()),
            ("commercial", row.commercial.into()),
            ("research", row.research.into()),
            ("social", row.social.into()),
            ("legal_service", row.legal_service.into()),
            ("other_org", row.other_org.into()),
            ("total", row.total.into()),
        ]);
    }
    for row in &report.proceedings {
        proceedings.push([
            id(),
            ("proceeding", row.proceeding.into()),
            ("upheld", row.upheld.into()),
            ("corrected", row.corrected.into()),
            ("other", row.other.into()),
            ("pending", row.pending.into()),
            ("total", row.total.into()),
        ]);
    }
}

/// The table of 2014-2018 and the numbers in prose.
fn push_figures(statistics: &mut TableBuilder, narrative: &mut TableBuilder, report: &Report) {
    let id = || ("report_id", Value::from(&report.report_id));
    for row in &report.statistics_2014 {
        statistics.push([id(), ("indicator", (&row.indicator).into()), ("value", row.value.into()), ("unit", (&row.unit).into())]);
    }
    for row in &report.narrative_metrics {
        let [start, end] = offsets(Some(row.span));
        narrative.push([
            id(),
            ("metric", (&row.metric).into()),
            ("channel", (&row.channel).into()),
            ("channels", (&row.channels).into()),
            ("value", row.value.into()),
            ("unit", (&row.unit).into()),
            ("qualifier", row.qualifier.into()),
            ("period", row.period.into()),
            ("other_year", row.year.into()),
            ("section", row.section.into()),
            ("sentence", (&row.sentence).into()),
            start,
            end,
        ]);
    }
}

/// Where the numbers of the tables came from.
fn push_cells(cells: &mut TableBuilder, report: &Report) {
    let id = ("report_id", Value::from(&report.report_id));
    for row in &report.cells {
        let [start, end] = offsets(row.span);
        cells.push([
            id,
            ("table", row.table.into()),
            ("row", row.row.into()),
            ("column", row.column.into()),
            ("raw", (&row.raw).into()),
            ("value", row.value.into()),
            ("method", row.method.map(|it| it.as_str()).into()),
            ("candidates", row.candidates.into()),
            ("note", (&row.note).into()),
            start,
            end,
            ("page", row.page.into()),
            ("rectangle", (&row.rectangle).into()),
        ]);
    }
}

/// What does not add up.
fn push_findings(findings: &mut TableBuilder, report: &Report, severity: &dyn Fn(&str) -> Severity) {
    for row in &report.findings {
        push_finding(findings, &report.report_id, row, severity);
    }
}

/// One row of `findings`.
///
/// # Panics
/// If the builder is not that table's.
pub fn push_finding(findings: &mut TableBuilder, report_id: &str, row: &Finding, severity: &dyn Fn(&str) -> Severity) {
    let [start, end] = offsets(row.span);
    findings.push([
        ("report_id", report_id.into()),
        ("rule", row.rule.into()),
        ("table", row.table.into()),
        ("row", (&row.row).into()),
        ("column", (&row.column).into()),
        ("severity", severity(row.rule).as_str().into()),
        ("expected", row.expected.into()),
        ("actual", row.actual.into()),
        ("message", (&row.message).into()),
        start,
        end,
    ]);
}

/// The one row of `reports`.
fn push_head(reports: &mut TableBuilder, report: &Report) {
    let identity = &report.identity;
    reports.push([
        ("report_id", (&report.report_id).into()),
        ("source", (&report.source).into()),
        ("format", report.format.into()),
        ("url", (&report.url).into()),
        ("title", (&identity.title).into()),
        ("issuer", (&identity.issuer).into()),
        ("issuer_id", (&identity.issuer_id).into()),
        ("issuer_kind", identity.issuer_kind.map(|it| it.as_str()).into()),
        ("division_code", (&identity.division_code).into()),
        ("province_name", (&identity.province_name).into()),
        ("prefecture_name", (&identity.prefecture_name).into()),
        ("county_name", (&identity.county_name).into()),
        ("form", (&report.form).into()),
        ("form_mixed", report.form_mixed.into()),
        ("scope", identity.scope.map(|it| it.as_str()).into()),
        ("published_on", identity.published_on.into()),
        // Only all reports together tell; the lake says it when it writes.
        ("current", true.into()),
    ]);
}

/// The two columns of a span.
fn offsets(span: Option<Span>) -> [(&'static str, Value<'static>); 2] {
    // A document is far smaller than 2^63 bytes.
    let offset = |it: usize| i64::try_from(it).expect("offsets fit 63 bits");
    [("byte_start", span.map(|it| offset(it.start)).into()), ("byte_end", span.map(|it| offset(it.end)).into())]
}
