//! A lake as a script for DuckDB: its tables as copies, its views, what they mean as comments, and a mark that it is ours.
//!
//! Takes a manifest, the registry and where the files are, gives SQL. Never starts anything.

use std::fmt::Write as _;
use std::path::Path;

use super::pages::view_page;
use crate::lake::manifest::Manifest;
use crate::schema::{ColumnDef, ColumnType, PARTITION_LABELS, Schemas, TableDef};
use crate::sql_files::{VIEWS, view_name};

/// The table that tells what the database was made from, and by which an export is known.
pub const MARK: &str = "gongkai_export";

/// Where the tables' files are.
pub enum Tables<'p> {
    /// In a generation of a lake.
    Lake(&'p Path),
    /// One file each, with the partition columns inside.
    Compact(&'p Path),
}

/// The script. It runs in one transaction.
#[must_use]
pub fn script(manifest: &Manifest, schemas: &Schemas, tables: &Tables<'_>) -> String {
    let mut out = format!("-- A lake as a DuckDB database, made by {} export duckdb.\nBEGIN TRANSACTION;\n", manifest.program);
    out.push_str(&body(manifest, schemas, tables));
    let columns = [
        ("program", manifest.program.clone()),
        ("definitions", manifest.definitions.clone()),
        ("generation", manifest.generation()),
        ("manifest_sha256", manifest.sha256()),
    ];
    let columns = columns.map(|(name, it)| format!("{} AS {name}", text(&it))).join(", ");
    // Writing to a String does not fail.
    let _ = writeln!(
        out,
        "\nCREATE TABLE {MARK} AS SELECT {columns}, CAST(0 AS BIGINT) AS relations;\n\
         UPDATE {MARK} SET relations = {RELATIONS};\n\
         COMMENT ON TABLE {MARK} IS '本库来源 / what this database was made from';\nCOMMIT;"
    );
    out
}

/// How many tables and views a database has.
const RELATIONS: &str = "(SELECT count(*) FROM duckdb_tables() WHERE NOT internal AND NOT temporary) \
    + (SELECT count(*) FROM duckdb_views() WHERE NOT internal AND NOT temporary)";

/// A query that gives `ours` on an export with nothing of others in it, and fails or gives another word on anything else.
#[must_use]
pub fn question() -> String {
    format!("SELECT CASE WHEN relations = {RELATIONS} THEN 'ours' ELSE 'more' END FROM {MARK}")
}

/// Tables, views and comments: all but the mark. Comments are what tables.toml and the heads of the views say; a generator that
/// knows the columns of views in both languages takes the place of this function.
fn body(manifest: &Manifest, schemas: &Schemas, tables: &Tables<'_>) -> String {
    let mut out = String::new();
    for table in schemas.tables() {
        let has_files = manifest.table(&table.id).is_some_and(|it| !it.files.is_empty());
        out.push_str(&table_of(table, tables, has_files));
    }
    for (path, sql) in VIEWS {
        let name = view_name(path);
        let page = view_page(name, sql);
        let told = format!("{} 粒度 grain: {} 注意 traps: {}", page.question, page.grain, page.traps);
        let _ = writeln!(out, "\n{}\nCOMMENT ON VIEW {} IS {};", sql.trim_end(), quote(name), text(&told));
    }
    out
}

fn table_of(table: &TableDef, tables: &Tables<'_>, has_files: bool) -> String {
    let mut columns: Vec<(&str, &str, String)> =
        table.columns.iter().map(|it| (it.id.as_str(), sql_type(it.column_type), column_told(it))).collect();
    if table.partitioned {
        let [province, year] = PARTITION_LABELS.map(|(zh, description)| format!("{zh} / {description}"));
        columns.extend([("province", "VARCHAR", province), ("year", "INTEGER", year)]);
    }
    let names: Vec<String> = columns.iter().map(|it| quote(it.0)).collect();
    let rows = match tables {
        // DuckDB would make a table without columns of files that are not there.
        _ if !has_files => {
            let nulls = columns.iter().map(|it| format!("CAST(NULL AS {}) AS {}", it.1, quote(it.0)));
            format!("SELECT {} WHERE false", nulls.collect::<Vec<_>>().join(", "))
        }
        Tables::Lake(root) if table.partitioned => format!(
            "SELECT {} FROM read_parquet({}, hive_partitioning = true, hive_types = {{'province': VARCHAR, 'year': INTEGER}})",
            names.join(", "),
            files(root, &format!("{}/*/*/*.parquet", table.id))
        ),
        Tables::Lake(root) => {
            format!("SELECT {} FROM read_parquet({})", names.join(", "), files(root, &format!("{0}/{0}.parquet", table.id)))
        }
        Tables::Compact(folder) => {
            format!("SELECT {} FROM read_parquet({})", names.join(", "), files(folder, &format!("{}.parquet", table.id)))
        }
    };
    let name = quote(&table.id);
    let mut out = format!("\nCREATE TABLE {name} AS {rows};\n");
    let _ = writeln!(out, "COMMENT ON TABLE {name} IS {};", text(&format!("{} / {}", table.zh, table.description)));
    for (column, _, told) in &columns {
        let _ = writeln!(out, "COMMENT ON COLUMN {name}.{} IS {};", quote(column), text(told));
    }
    out
}

/// 自然人 [件] / applications of natural persons
fn column_told(column: &ColumnDef) -> String {
    let unit = column.unit.as_ref().map(|it| format!(" [{it}]")).unwrap_or_default();
    format!("{}{unit} / {}", column.zh, column.description)
}

fn sql_type(column: ColumnType) -> &'static str {
    match column {
        ColumnType::Utf8 => "VARCHAR",
        ColumnType::Int64 => "BIGINT",
        ColumnType::Int32 => "INTEGER",
        ColumnType::Date32 => "DATE",
        ColumnType::Decimal => "DECIMAL(20, 4)",
        ColumnType::Bool => "BOOLEAN",
    }
}

/// Files below a folder whose own path is no pattern, as a literal.
fn files(folder: &Path, pattern: &str) -> String {
    let mut path = String::new();
    for c in folder.to_string_lossy().chars() {
        match c {
            '*' | '?' | '[' => {
                path.push('[');
                path.push(c);
                path.push(']');
            }
            c => path.push(c),
        }
    }
    text(&format!("{path}/{pattern}"))
}

fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as a literal.
fn text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_commented_and_quoted() {
        let manifest =
            Manifest { program: "gongkai test".into(), definitions: "d'x".into(), tables: Vec::new(), files: Vec::new() };
        let schemas = Schemas::load().unwrap();
        let script = script(&manifest, &schemas, &Tables::Lake(Path::new("/a'b [1]*/lake")));
        for table in schemas.tables() {
            assert!(script.contains(&format!("COMMENT ON TABLE \"{}\" IS '{} / ", table.id, table.zh)), "{}", table.id);
        }
        assert!(script.contains("COMMENT ON COLUMN \"cells\".\"table\" IS '表 / "), "{script}");
        assert_eq!(script.matches("COMMENT ON VIEW ").count(), VIEWS.len());
        assert!(script.contains("'d''x' AS definitions"));
        // A statement that makes a table may count it or not; one behind it does.
        let (made, counted) = script.split_once(&format!("UPDATE {MARK} SET relations = ")).unwrap();
        assert!(made.contains(&format!("CREATE TABLE {MARK} AS ")) && !made.contains("duckdb_tables()"), "{script}");
        assert!(counted.starts_with(RELATIONS) && question().contains(RELATIONS), "{script}");
        assert_eq!(files(Path::new("/a'b [1]*/lake"), "t/*.parquet"), "'/a''b [[]1][*]/lake/t/*.parquet'");
    }
}
