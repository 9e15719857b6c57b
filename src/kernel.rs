//! The extraction kernel: documents in, rows of the lake's tables out, Arrow on both sides.
//!
//! Everything that one document tells by itself is told here; what only all reports together tell (copies, versions, organs over the
//! years) is the ledger's. A pure function of each document: whoever runs it, on however many machines, gets the same rows.
//! Never reads a file and never writes one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int32Array, RecordBatch, StringArray};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};

use crate::batch::{REPORT_TABLES, TableBuilder, push_reject, push_report, report_builders, section_texts};
use crate::convert::{Converter, read_converting};
use crate::document::{Document, Limits, Reason, Reject, Statement};
use crate::error::{Error, Result};
use crate::extract::{Definitions, extract_all};
use crate::finding::Severity;
use crate::identity::{Meant, MeantInput, meant};
use crate::record::Report;
use crate::schema::Schemas;
use crate::source::Record;

/// One document's fate.
pub(crate) enum Outcome {
    /// A report, and the text of each of its sections.
    Report(Box<Report>, Vec<String>),
    /// Why it gave none, and whose it was meant to be.
    Reject(Reject, Meant),
}

/// The columns of a batch of documents: where it lies, its bytes, the address of its page.
#[must_use]
pub fn documents_schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("source", DataType::Utf8, false),
        Field::new("body", DataType::Binary, false),
        Field::new("url", DataType::Utf8, true),
    ]))
}

/// What the kernel needs to know beside the documents.
pub struct Kernel<'a> {
    /// Forms, labels, gazetteer, rules.
    pub defs: &'a Definitions,
    /// The lake's tables.
    pub schemas: &'a Schemas,
    /// How much of a document is read before it is given up.
    pub limits: Limits,
    /// What reads formats of others.
    pub converter: &'a Converter,
}

impl Kernel<'_> {
    /// The rows of a batch of documents (see [`documents_schema`]): each table that a report fills, in the order of
    /// [`REPORT_TABLES`], and `rejects`. Rows are in the order of the documents; `province` and `year` of the report stand behind the
    /// columns of each table that is partitioned by them. Equal documents give equal rows: whoever calls drops what has the same
    /// `report_id`.
    ///
    /// # Errors
    /// * `documents` has another schema
    /// * rows do not fit the schemas: a bug
    pub fn extract(&self, documents: &RecordBatch) -> Result<Vec<(&'static str, RecordBatch)>> {
        if documents.schema().fields() != documents_schema().fields() {
            return Err(Error::new("documents must have the columns source, body and url")
                .hint("source: utf8, body: binary, url: utf8, which may be NULL"));
        }
        let (sources, urls) = (documents.column(0).as_string::<i32>(), documents.column(2).as_string::<i32>());
        let bodies = documents.column(1).as_binary::<i32>();
        let mut builders = report_builders(self.schemas);
        let mut rejects = TableBuilder::new(self.schemas.table(REJECTS));
        let mut partitions: [Vec<(String, i32)>; REPORT_TABLES.len()] = Default::default();
        let severity = |rule: &str| -> Severity { self.defs.rules.severity(rule) };
        for row in 0..documents.num_rows() {
            let record = Record {
                source: sources.value(row).to_owned(),
                body: Ok(bodies.value(row).to_vec()),
                url: urls.is_valid(row).then(|| urls.value(row).to_owned()),
                media_type: None,
                statements: Vec::new(),
                container: "batch",
                number: 0,
                read: 0,
            };
            for (source, outcome) in read_one(self.defs, record, &self.limits, self.converter) {
                match outcome {
                    Outcome::Report(report, texts) => {
                        push_report(&mut builders, &report, &texts, &severity);
                        let partition = (report.identity.province, report.identity.year);
                        for (builder, of_table) in builders.iter().zip(&mut partitions) {
                            of_table.resize(builder.rows(), partition.clone());
                        }
                    }
                    Outcome::Reject(reject, meant) => {
                        push_reject(&mut rejects, [&source, reject.reason.as_str(), &reject.message], &meant)
                    }
                }
            }
        }
        let mut tables = Vec::new();
        for ((id, builder), of_table) in REPORT_TABLES.into_iter().zip(&mut builders).zip(&partitions) {
            tables.push((id, self.placed(id, &builder.finish()?, of_table)?));
        }
        tables.push((REJECTS, rejects.finish()?));
        Ok(tables)
    }

    /// The rows with their partition behind them.
    fn placed(&self, id: &str, rows: &RecordBatch, partitions: &[(String, i32)]) -> Result<RecordBatch> {
        let province: ArrayRef = Arc::new(StringArray::from_iter_values(partitions.iter().map(|it| &it.0)));
        let year: ArrayRef = Arc::new(Int32Array::from_iter_values(partitions.iter().map(|it| it.1)));
        let columns = rows.columns().iter().cloned().chain([province, year]).collect();
        RecordBatch::try_new(self.schemas.table(id).table_schema(), columns)
            .map_err(|cause| Error::engine(format!("rows of table {id} do not fit its schema"), cause))
    }
}

/// The table of documents that gave no report.
const REJECTS: &str = "rejects";

/// What one document gives: an outcome for each report that it holds, with the source of each; one where it is rejected.
pub(crate) fn read_one(defs: &Definitions, record: Record, limits: &Limits, converter: &Converter) -> Vec<(String, Outcome)> {
    let Record { source, body, url, statements, .. } = record;
    let (address, titles) = (url.clone(), titles(&statements));
    let outcomes = body.and_then(|bytes| {
        catch_unwind(AssertUnwindSafe(|| {
            let mut document = read_converting(&source, &bytes, limits, converter)?;
            drop(bytes);
            // Where it was fetched from is better known than what the page says.
            document.url = url.or(document.url);
            document.statements.extend(statements);
            Ok(extract_all(defs, document).into_iter().map(|(part, read)| outcome_of(defs, part, read)).collect())
        }))
        .unwrap_or_else(|panic| Err(Reject::new(Reason::Defect, panic_message(panic.as_ref()))))
    });
    outcomes.unwrap_or_else(|reject| {
        let meant = whose(defs, &source, address.as_deref(), &titles, reject.reason);
        vec![(source, Outcome::Reject(reject, meant))]
    })
}

/// One report of a document, with its source.
fn outcome_of(defs: &Definitions, part: Document, read: std::result::Result<Report, Reject>) -> (String, Outcome) {
    let outcome = match read {
        Ok(report) => {
            let texts = section_texts(&report, &part.text);
            Outcome::Report(Box::new(report), texts)
        }
        Err(reject) => {
            let url = part.url.as_deref().filter(|_| !part.is_mirror);
            let meant = whose(defs, &part.source, url, &titles(&part.statements), reject.reason);
            Outcome::Reject(reject, meant)
        }
    };
    (part.source, outcome)
}

/// Whose report a document was meant to be that gave none.
fn whose(defs: &Definitions, source: &str, url: Option<&str>, titles: &[String], reason: Reason) -> Meant {
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let is_other = matches!(reason, Reason::Empty | Reason::NotAReport | Reason::AnotherKind);
    let input = MeantInput { source, url, titles: &titles, is_other };
    // What broke the extraction may break this too.
    catch_unwind(AssertUnwindSafe(|| meant(&defs.gazetteer, &input))).unwrap_or_default()
}

fn titles(statements: &[Statement]) -> Vec<String> {
    statements.iter().filter(|it| it.name == "title").map(|it| it.value.clone()).collect()
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    format!("the extraction broke: {}", text.unwrap_or("no message"))
}
