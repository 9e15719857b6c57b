//! `datapackage.json`: a lake, or what was exported from one, as a Frictionless Data Package (datapackage.org, version 2).
//!
//! Takes a manifest and the registry of tables, gives text. Holds no clock, like the manifest that it is made from: every file with
//! its rows, bytes and SHA-256. The files of one table share a schema, so that a lake keeps schemas in files of their own
//! (`schema/<table>.json`) rather than once in each of thousands of resources.

use serde_json::{Map, Value, json};

use super::manifest::{FileEntry, MANIFEST, Manifest};
use crate::schema::{ColumnDef, ColumnType, PARTITION_COLUMNS, PARTITION_LABELS, Schemas, TableDef};

/// Name of the data package in the lake.
pub const PACKAGE: &str = "datapackage.json";

/// The profile that data packages of version 2 name.
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const TITLE_ZH: &str = "政府信息公开工作年度报告数据";
const TITLE_EN: &str = "China's annual reports on government information disclosure";

/// What a package holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A generation of a lake.
    Lake,
    /// One Parquet file per table.
    Compact,
    /// CSV files of views and tables.
    Csv,
}

impl Kind {
    /// Its word in the package.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lake => "lake",
            Self::Compact => "compact",
            Self::Csv => "csv",
        }
    }
}

/// The files that hold the schemas of a lake's tables: (path, text).
#[must_use]
pub fn schema_files(schemas: &Schemas) -> Vec<(String, String)> {
    schemas.tables().iter().map(|it| (schema_path(&it.id), print(&table_schema(it, false)))).collect()
}

fn schema_path(table: &str) -> String {
    format!("schema/{table}.json")
}

/// The data package of the lake that `manifest` lists.
#[must_use]
pub fn lake_package(manifest: &Manifest, schemas: &Schemas) -> String {
    let mut resources = Vec::new();
    for entry in &manifest.tables {
        for file in &entry.files {
            let mut resource = table_resource(&entry.table, schemas.get(&entry.table), file);
            resource.insert("schema".to_owned(), schema_path(&entry.table).into());
            resources.push(resource);
        }
    }
    resources.extend(manifest.files.iter().map(file_resource));
    let text = manifest.to_json();
    resources.push(file_resource(&FileEntry {
        path: MANIFEST.to_owned(),
        rows: 0,
        bytes: text.len() as u64,
        blake3: String::new(),
        sha256: manifest.sha256(),
    }));
    package(Kind::Lake, manifest, resources)
}

/// A package of resources that come from the lake that `manifest` lists.
#[must_use]
pub fn package(kind: Kind, manifest: &Manifest, resources: Vec<Map<String, Value>>) -> String {
    print(&json!({
        "$schema": PROFILE,
        "name": format!("gongkai-{}", kind.as_str()),
        "title": format!("{TITLE_ZH} / {TITLE_EN}"),
        "title_zh": TITLE_ZH,
        "title_en": TITLE_EN,
        "description": "Figures that organs of government in China state in their annual reports (政府信息公开工作年度报告), \
            with the place of each in its source. NULL is what a report does not state; it is never 0.",
        "keywords": ["政府信息公开", "依申请公开", "China", "freedom of information"],
        "licenses": [{
            "name": "Apache-2.0",
            "path": "https://www.apache.org/licenses/LICENSE-2.0",
            "title": "Apache License 2.0, for the program's schemas, descriptions and SQL; it says nothing of the reports themselves",
        }],
        "sources": [{
            "title": "政府信息公开工作年度报告, published by the organs that reports.issuer names; reports.source and reports.url tell where each was",
        }],
        "gongkai": {
            "kind": kind.as_str(),
            "program": manifest.program,
            "definitions": manifest.definitions,
            "generation": manifest.generation(),
            "manifest": format!("sha256:{}", manifest.sha256()),
        },
        "resources": resources,
    }))
}

/// A Parquet file of `table`, still without its schema.
#[must_use]
pub fn table_resource(table: &str, def: Option<&TableDef>, file: &FileEntry) -> Map<String, Value> {
    let mut resource = file_resource(file);
    resource.insert("type".to_owned(), "table".into());
    resource.insert("table".to_owned(), table.into());
    if let Some(def) = def {
        resource.insert("title".to_owned(), def.zh.clone().into());
        resource.insert("description".to_owned(), def.description.clone().into());
    }
    resource.insert("rows".to_owned(), file.rows.into());
    let keys = partition_of(&file.path);
    if !keys.is_empty() {
        resource.insert("partition".to_owned(), keys.into());
    }
    resource
}

/// Any file.
#[must_use]
pub fn file_resource(file: &FileEntry) -> Map<String, Value> {
    let (stem, format) = file.path.rsplit_once('.').unwrap_or((&file.path, ""));
    let mediatype = match format {
        "parquet" => "application/vnd.apache.parquet",
        "csv" => "text/csv",
        "json" => "application/json",
        "sql" => "application/sql",
        _ => "application/octet-stream",
    };
    let resource = json!({
        "name": name_of(stem),
        "path": file.path,
        "format": format,
        "mediatype": mediatype,
        "bytes": file.bytes,
        "hash": format!("sha256:{}", file.sha256),
    });
    resource.as_object().cloned().unwrap_or_default()
}

/// The name of a resource: its path in lower case, of letters, digits, `-`, `_`, `.` and `/`.
fn name_of(stem: &str) -> String {
    let is_legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_./".contains(c);
    stem.to_ascii_lowercase().chars().map(|c| if is_legal(c) { c } else { '-' }).collect()
}

/// The partition keys that stand in a path.
fn partition_of(path: &str) -> Map<String, Value> {
    let value = |key: &str, text: &str| match text.parse::<i32>() {
        Ok(year) if key == "year" => Value::from(year),
        _ => Value::from(text),
    };
    path.split('/').filter_map(|it| it.split_once('=')).map(|(key, text)| (key.to_owned(), value(key, text))).collect()
}

/// The Table Schema of a table's files; with the partition columns where they stand in the file.
#[must_use]
pub fn table_schema(table: &TableDef, with_partition: bool) -> Value {
    let mut fields: Vec<Value> = table.columns.iter().map(field).collect();
    if with_partition && table.partitioned {
        for ((name, data_type), (zh, description)) in PARTITION_COLUMNS.iter().zip(PARTITION_LABELS) {
            let is_text = *data_type == arrow::datatypes::DataType::Utf8;
            fields.push(json!({
                "name": name,
                "type": if is_text { "string" } else { "integer" },
                "title": zh,
                "description": description,
                "constraints": {"required": true},
            }));
        }
    }
    let mut schema = json!({"fields": fields});
    if table.partitioned && !with_partition {
        schema["partition"] = PARTITION_COLUMNS.map(|it| it.0).to_vec().into();
    }
    schema["sort"] = table.sort.clone().into();
    schema
}

fn field(column: &ColumnDef) -> Value {
    let mut field = json!({
        "name": column.id,
        "type": match column.column_type {
            ColumnType::Utf8 => "string",
            ColumnType::Int64 | ColumnType::Int32 => "integer",
            ColumnType::Date32 => "date",
            ColumnType::Decimal => "number",
            ColumnType::Bool => "boolean",
        },
        "title": column.zh,
        "description": column.description,
    });
    if let Some(unit) = &column.unit {
        field["unit"] = unit.clone().into();
    }
    if let Some(source) = &column.source {
        field["source"] = source.clone().into();
    }
    let mut constraints = Map::new();
    if !column.nullable {
        constraints.insert("required".to_owned(), true.into());
    }
    if !column.values.is_empty() {
        constraints.insert("enum".to_owned(), column.values.clone().into());
    }
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}

fn print(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("JSON values with string keys always print");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, name: &str, partition: &Value) {
        let file = FileEntry { path: path.to_owned(), rows: 3, bytes: 5, blake3: String::new(), sha256: "ab".to_owned() };
        let resource = Value::from(table_resource("t", None, &file));
        assert_eq!((&resource["name"], resource.get("partition").unwrap_or(&Value::Null)), (&json!(name), partition));
        assert_eq!((&resource["hash"], &resource["rows"], &resource["bytes"]), (&json!("sha256:ab"), &json!(3), &json!(5)));
    }

    #[test]
    fn resources_have_legal_names_and_their_partition() {
        let keys = json!({"province": "CN-SD", "year": 2020});
        check("cells/province=CN-SD/year=2020/part-0.parquet", "cells/province-cn-sd/year-2020/part-0", &keys);
        check("issuers/issuers.parquet", "issuers/issuers", &Value::Null);
    }

    #[test]
    fn schemas_tell_types_units_and_constraints() {
        let schemas = Schemas::load().unwrap();
        let schema = table_schema(schemas.table("proactive_disclosure"), true);
        let field = |name: &str| schema["fields"].as_array().unwrap().iter().find(|it| it["name"] == name).unwrap().clone();
        assert_eq!((&field("amount_yuan")["type"], &field("amount_yuan")["unit"]), (&json!("number"), &json!("元")));
        assert_eq!(field("item")["constraints"]["required"], json!(true));
        assert_eq!(field("item")["constraints"]["enum"][0], json!("regulations"));
        assert!(field("made").get("constraints").is_none());
        assert_eq!(field("year")["type"], json!("integer"));
        let in_lake = table_schema(schemas.table("proactive_disclosure"), false);
        assert_eq!(in_lake["partition"], json!(["province", "year"]));
        assert_eq!(in_lake["fields"].as_array().unwrap().len() + 2, schema["fields"].as_array().unwrap().len());
    }
}
