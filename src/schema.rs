//! What the lake's tables look like: `data/tables.toml` as Arrow schemas and as text for people and programs.
//!
//! Takes the registry's text, gives [`Schemas`]. Every name, type and nullability of a column is in the registry and nowhere
//! else: builders, files, warehouse and the printed dictionary all ask here. Never touches a file.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use serde::Deserialize;
use serde_json::json;

use crate::error::{Error, Result};

/// The registry as shipped.
const TABLES_TOML: &str = include_str!("../data/tables.toml");

/// Where the registry lies in the sources; for messages.
const TABLES_PATH: &str = "data/tables.toml";

/// Digits of the lake's decimals.
pub const DECIMAL_PRECISION: u8 = 20;

/// Places of the lake's decimals.
pub const DECIMAL_SCALE: i8 = 4;

/// The partition columns of every partitioned table, in the order of the path: they stand in no file.
pub const PARTITION_COLUMNS: [(&str, DataType); 2] = [("province", DataType::Utf8), ("year", DataType::Int32)];

/// What the partition columns are called in Chinese, and what they mean, in their order.
pub const PARTITION_LABELS: [(&str, &str); 2] = [
    ("省级行政区", "ISO 3166-2 code of the province, CN for organs of the central government, unknown where no evidence decides"),
    ("年度", "the reporting year, 0 where unknown"),
];

/// Type of a column: only such as every reader opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnType {
    /// UTF-8 text.
    Utf8,
    /// Whole number.
    Int64,
    /// Small whole number.
    Int32,
    /// Day.
    Date32,
    /// Decimal128(20,4).
    Decimal,
    /// True or false.
    Bool,
}

impl ColumnType {
    /// The Arrow type.
    #[must_use]
    pub fn data_type(self) -> DataType {
        match self {
            Self::Utf8 => DataType::Utf8,
            Self::Int64 => DataType::Int64,
            Self::Int32 => DataType::Int32,
            Self::Date32 => DataType::Date32,
            Self::Decimal => DataType::Decimal128(DECIMAL_PRECISION, DECIMAL_SCALE),
            Self::Bool => DataType::Boolean,
        }
    }

    /// The name that `gongkai schema` prints, as in the documents of the lake.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "Utf8",
            Self::Int64 => "Int64",
            Self::Int32 => "Int32",
            Self::Date32 => "Date32",
            Self::Decimal => "Decimal128(20,4)",
            Self::Bool => "Boolean",
        }
    }
}

/// One column of one table.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnDef {
    /// Name in the lake.
    pub id: String,
    /// Type.
    #[serde(rename = "type")]
    pub column_type: ColumnType,
    /// Unit, where all rows have the same one.
    pub unit: Option<String>,
    /// May be NULL.
    pub nullable: bool,
    /// Chinese label; of the statutory form where there is one.
    pub zh: String,
    /// What it means, in English.
    pub description: String,
    /// The same in Chinese.
    pub description_zh: Option<String>,
    /// Where in the form or the law it comes from.
    pub source: Option<String>,
    /// The words that it may hold, where they are few.
    #[serde(default)]
    pub values: Vec<String>,
}

impl ColumnDef {
    /// The Arrow field; label, unit, description and source go into its metadata.
    fn field(&self) -> Field {
        let mut metadata =
            HashMap::from([("label_zh".to_owned(), self.zh.clone()), ("description".to_owned(), self.description.clone())]);
        if let Some(unit) = &self.unit {
            metadata.insert("unit".to_owned(), unit.clone());
        }
        if let Some(source) = &self.source {
            metadata.insert("source".to_owned(), source.clone());
        }
        Field::new(&self.id, self.column_type.data_type(), self.nullable).with_metadata(metadata)
    }
}

/// One table as the registry has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableDef {
    /// Name in the lake.
    pub id: String,
    /// Chinese label.
    pub zh: String,
    /// What a row is, in English.
    pub description: String,
    /// The same in Chinese.
    pub description_zh: Option<String>,
    /// Lies below `province=<P>/year=<Y>/`.
    pub partitioned: bool,
    /// Columns that the rows of a file are sorted by; ties keep the order of the form or document.
    pub sort: Vec<String>,
    /// Columns, in the order of the files.
    #[serde(rename = "column")]
    pub columns: Vec<ColumnDef>,
    /// The Arrow schema of the files: without the partition columns.
    #[serde(skip, default = "empty_schema")]
    schema: SchemaRef,
}

fn empty_schema() -> SchemaRef {
    Arc::new(Schema::empty())
}

impl TableDef {
    /// The Arrow schema of the files: without the partition columns.
    #[must_use]
    pub fn file_schema(&self) -> &SchemaRef {
        &self.schema
    }

    /// The Arrow schema that a query sees: with the partition columns behind the others.
    #[must_use]
    pub fn table_schema(&self) -> SchemaRef {
        let mut fields: Vec<Field> = self.schema.fields().iter().map(|it| it.as_ref().clone()).collect();
        if self.partitioned {
            fields.extend(PARTITION_COLUMNS.into_iter().zip(PARTITION_LABELS).map(|((name, data_type), (zh, description))| {
                let metadata = [("label_zh", zh), ("description", description)].map(|(key, it)| (key.to_owned(), it.to_owned()));
                Field::new(name, data_type, false).with_metadata(HashMap::from(metadata))
            }));
        }
        Arc::new(Schema::new(fields))
    }

    /// Where the table's files lie below the lake.
    #[must_use]
    pub fn path_pattern(&self) -> String {
        if self.partitioned { format!("{0}/province=*/year=*/*.parquet", self.id) } else { format!("{0}/{0}.parquet", self.id) }
    }

    /// Position of the column `id` in the files.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|it| it.id == id)
    }
}

/// All tables of the lake, in the registry's order.
#[derive(Debug, Clone)]
pub struct Schemas {
    tables: Vec<TableDef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registry {
    table: Vec<TableDef>,
}

impl Schemas {
    /// The tables as shipped.
    ///
    /// # Errors
    /// - the registry does not parse, or breaks one of its rules
    pub fn load() -> Result<Self> {
        Self::parse(TABLES_TOML)
    }

    /// The tables of a registry's text.
    ///
    /// # Errors
    /// - it does not parse
    /// - a table or a column is there twice, is not in snake_case, or is named like a partition column
    /// - a sort key names no column of its table, or there is none
    pub fn parse(text: &str) -> Result<Self> {
        let definition = |message: String| Error::definition(Path::new(TABLES_PATH), message);
        let registry: Registry =
            toml::from_str(text).map_err(|cause| definition("the registry of tables does not parse".to_owned()).cause(cause))?;
        let mut tables = registry.table;
        let mut seen = BTreeSet::new();
        for table in &mut tables {
            check_table(table).map_err(|fault| definition(format!("table {}: {fault}", table.id)))?;
            if !seen.insert(table.id.clone()) {
                return Err(definition(format!("table {} is there twice", table.id)));
            }
            table.schema = Arc::new(Schema::new(table.columns.iter().map(ColumnDef::field).collect::<Vec<_>>()));
        }
        Ok(Self { tables })
    }

    /// The tables, in the registry's order.
    #[must_use]
    pub fn tables(&self) -> &[TableDef] {
        &self.tables
    }

    /// The table `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&TableDef> {
        self.tables.iter().find(|it| it.id == id)
    }

    /// The table `id`, which the program itself names.
    ///
    /// # Panics
    /// If the registry has no such table: the program and its registry disagree, a bug.
    #[must_use]
    pub fn table(&self, id: &str) -> &TableDef {
        self.get(id).unwrap_or_else(|| panic!("{TABLES_PATH} has no table {id}"))
    }

    /// The dictionary for people: each table with its columns, types, labels and meaning.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for table in &self.tables {
            // Writing to a String does not fail.
            let _ = writeln!(out, "{}  {}\n  {}", table.id, table.zh, table.description);
            let _ = writeln!(out, "  files: {}; sorted by {}", table.path_pattern(), table.sort.join(", "));
            let width = |f: fn(&ColumnDef) -> usize| table.columns.iter().map(f).max().unwrap_or(0);
            let (name_width, type_width) = (width(|it| it.id.len()), width(|it| type_text(it).len()));
            for column in &table.columns {
                let unit = column.unit.as_ref().map(|it| format!(" [{it}]")).unwrap_or_default();
                let _ = writeln!(
                    out,
                    "    {:name_width$}  {:type_width$}  {}{unit}: {}",
                    column.id,
                    type_text(column),
                    column.zh,
                    column.description
                );
                if !column.values.is_empty() {
                    let _ = writeln!(out, "    {:name_width$}  {:type_width$}  one of: {}", "", "", column.values.join(", "));
                }
            }
            out.push('\n');
        }
        out.push_str("partition columns (in the path, not in the files): province Utf8, year Int32\n");
        out
    }

    /// The dictionary for programs: a JSON array of tables.
    #[must_use]
    pub fn to_json(&self) -> String {
        let tables: Vec<_> = self
            .tables
            .iter()
            .map(|table| {
                let columns: Vec<_> = table
                    .columns
                    .iter()
                    .map(|column| {
                        json!({
                            "id": column.id,
                            "type": column.column_type.name(),
                            "nullable": column.nullable,
                            "unit": column.unit,
                            "label_zh": column.zh,
                            "description": column.description,
                            "source": column.source,
                            "values": column.values,
                        })
                    })
                    .collect();
                let partitions: Vec<_> = PARTITION_COLUMNS
                    .iter()
                    .filter(|_| table.partitioned)
                    .map(|(name, data_type)| json!({"id": name, "type": data_type.to_string()}))
                    .collect();
                json!({
                    "id": table.id,
                    "label_zh": table.zh,
                    "description": table.description,
                    "files": table.path_pattern(),
                    "partitions": partitions,
                    "sort": table.sort,
                    "columns": columns,
                })
            })
            .collect();
        let mut text = serde_json::to_string_pretty(&tables).expect("JSON values with string keys always print");
        text.push('\n');
        text
    }
}

fn type_text(column: &ColumnDef) -> String {
    format!("{}{}", column.column_type.name(), if column.nullable { "" } else { " not null" })
}

/// The rules that one table must keep; the fault as text.
fn check_table(table: &TableDef) -> std::result::Result<(), String> {
    if !is_snake_case(&table.id) {
        return Err("name is not snake_case".to_owned());
    }
    let mut seen = BTreeSet::new();
    for column in &table.columns {
        if !is_snake_case(&column.id) {
            return Err(format!("column {} is not snake_case", column.id));
        }
        if !seen.insert(&column.id) {
            return Err(format!("column {} is there twice", column.id));
        }
        if table.partitioned && PARTITION_COLUMNS.iter().any(|(name, _)| *name == column.id) {
            return Err(format!("column {} is named like a partition column", column.id));
        }
        if column.zh.is_empty() || column.description.is_empty() {
            return Err(format!("column {} lacks its label or description", column.id));
        }
    }
    if table.sort.is_empty() {
        return Err("has no sort key".to_owned());
    }
    match table.sort.iter().find(|it| !seen.contains(it)) {
        Some(key) => Err(format!("sort key {key} is no column")),
        None => Ok(()),
    }
}

fn is_snake_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decimal::Decimal;
    use crate::finding::Finding;
    use crate::id::Id;
    use crate::record::{ApplicationRow, Cell, NarrativeMetric, ProactiveRow, ProceedingRow, StatisticRow};
    use crate::span::Span;

    fn ids(schemas: &Schemas, table: &str) -> Vec<String> {
        schemas.table(table).columns.iter().map(|it| it.id.clone()).collect()
    }

    /// The fields of a record as the lake names them: the span becomes two columns, `year` makes way for the partition's.
    fn fields_of(record: &impl serde::Serialize) -> Vec<String> {
        let value = serde_json::to_value(record).unwrap();
        let mut names = vec!["report_id".to_owned()];
        for name in value.as_object().unwrap().keys() {
            match name.as_str() {
                "span" => names.extend(["byte_start".to_owned(), "byte_end".to_owned()]),
                "year" => names.push("other_year".to_owned()),
                other => names.push(other.to_owned()),
            }
        }
        names
    }

    #[test]
    fn tables_have_the_columns_of_the_records() {
        let schemas = Schemas::load().unwrap();
        assert_eq!(ids(&schemas, "proactive_disclosure"), fields_of(&ProactiveRow::default()));
        assert_eq!(ids(&schemas, "applications"), fields_of(&ApplicationRow::default()));
        assert_eq!(ids(&schemas, "proceedings"), fields_of(&ProceedingRow::default()));
        let statistic = StatisticRow { indicator: String::new(), value: None, unit: None };
        assert_eq!(ids(&schemas, "statistics_2014"), fields_of(&statistic));
        let cell = Cell {
            table: "",
            row: Id::default(),
            column: Id::default(),
            raw: None,
            value: None,
            method: None,
            candidates: 1,
            note: None,
            span: None,
            page: None,
            rectangle: None,
        };
        assert_eq!(ids(&schemas, "cells"), fields_of(&cell));
        let metric = NarrativeMetric {
            metric: String::new(),
            channel: None,
            channels: None,
            value: Decimal(0),
            unit: None,
            qualifier: "",
            period: "",
            year: None,
            section: 0,
            sentence: String::new(),
            span: Span::new(0, 0),
        };
        assert_eq!(ids(&schemas, "narrative_metrics"), fields_of(&metric));
        let mut finding = fields_of(&Finding::new("", "", ""));
        finding.insert(5, "severity".to_owned());
        assert_eq!(ids(&schemas, "findings"), finding);
    }

    #[test]
    fn first_column_joins() {
        for table in Schemas::load().unwrap().tables() {
            let expect = match table.id.as_str() {
                "rule_rates" => "rule",
                "rejects" | "duplicates" => "source",
                "issuers" | "coverage" => "issuer_id",
                _ => "report_id",
            };
            assert_eq!(table.columns[0].id, expect, "{}", table.id);
            // Coverage is asked by year and place.
            let first = if table.id == "coverage" { "year" } else { expect };
            assert_eq!(table.sort[0], first, "{}", table.id);
            assert!(!table.columns[0].nullable, "{}", table.id);
        }
    }

    #[test]
    fn fields_carry_their_labels() {
        let schemas = Schemas::load().unwrap();
        let schema = schemas.table("applications").file_schema();
        let field = schema.field_with_name("natural_person").unwrap();
        assert_eq!(field.metadata()["label_zh"], "自然人");
        assert_eq!(field.metadata()["unit"], "件");
        let with_partitions = schemas.table("applications").table_schema();
        let names: Vec<_> = with_partitions.fields().iter().rev().take(2).map(|it| it.name().clone()).collect();
        assert_eq!(names, ["year", "province"]);
    }

    #[track_caller]
    fn refuses(text: &str, expect: &str) {
        let error = Schemas::parse(text).unwrap_err().to_string();
        assert!(error.contains(expect), "{error}");
    }

    #[test]
    fn registry_faults_are_named() {
        let column = |id: &str| {
            format!("[[table.column]]\nid = \"{id}\"\ntype = \"utf8\"\nnullable = true\nzh = \"一\"\ndescription = \"one\"\n")
        };
        let table = |sort: &str, columns: &str| {
            format!("[[table]]\nid = \"t\"\nzh = \"表\"\ndescription = \"d\"\npartitioned = true\nsort = [{sort}]\n{columns}")
        };
        assert!(Schemas::parse(&table("\"a\"", &column("a"))).is_ok());
        refuses(&table("\"a\"", &(column("a") + &column("a"))), "column a is there twice");
        refuses(&table("\"b\"", &column("a")), "sort key b is no column");
        refuses(&table("", &column("a")), "has no sort key");
        refuses(&table("\"year\"", &column("year")), "named like a partition column");
        refuses(&table("\"a\"", &column("a")).repeat(2), "table t is there twice");
        refuses(&(table("\"a\"", &column("a")) + "unti = \"件\"\n"), "does not parse");
    }

    #[test]
    fn prints_for_people_and_programs() {
        let schemas = Schemas::load().unwrap();
        let text = schemas.to_text();
        assert!(text.contains("amount_yuan"), "{text}");
        assert!(text.contains("采购总金额; 本年收费金额 [元]"), "{text}");
        let json: serde_json::Value = serde_json::from_str(&schemas.to_json()).unwrap();
        assert_eq!(json.as_array().unwrap().len(), schemas.tables().len());
        assert_eq!(json[0]["partitions"][1]["type"], "Int32");
    }
}
