//! A lake as a script for DuckDB: tables, views, Chinese views, and what they mean as comments.

use std::fmt::Write as _;
use std::path::Path;

use super::chinese::{quote, text};
use super::{Column, Kind, Reference, Relation};
use crate::schema::ColumnType;
use crate::sql_files::VIEWS;

/// Where the rows of the tables lie, as DuckDB is to be told it, and what is made of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tables<'p> {
    /// Views over the files of a lake.
    Views(&'p Path),
    /// Copies of a lake's rows in the database.
    Copies(&'p Path),
    /// Copies of the one file that each table has in a folder, with its partition columns inside.
    CopiesOfCompact(&'p Path),
}

impl Tables<'_> {
    fn are_copies(&self) -> bool {
        !matches!(self, Self::Views(_))
    }
}

pub(super) fn script(reference: &Reference, tables: &Tables<'_>, has_files: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::from(
        "-- A lake for DuckDB: tables, views, Chinese views, comments. Written by `gongkai docs` or `gongkai export`.\n",
    );
    if let Tables::Views(lake) = tables {
        // Writing to a String does not fail.
        let _ = writeln!(
            out,
            "--\n-- Tables are views over the files below {}; a relative path counts from where DuckDB is started:",
            lake.display()
        );
        out.push_str("--   duckdb -init sql/views.duckdb.sql\n");
    }
    out.push_str("\n-- Tables.\n");
    for table in &reference.tables {
        out.push_str(&table_of(table, tables, has_files(&table.id)));
    }
    out.push_str("\n-- Views.\n");
    for (_, sql) in VIEWS {
        out.push_str(&without_head(sql));
    }
    out.push_str("\n-- Chinese views.\n");
    for (_, sql) in reference.chinese_views() {
        out.push_str(&without_head(&sql));
    }
    out.push_str("\n-- What they mean.\n");
    out.push_str(&comments(reference, tables));
    out
}

/// The statement without the comment lines in front of it.
fn without_head(sql: &str) -> String {
    let lines: Vec<&str> = sql.lines().skip_while(|it| it.starts_with("--") || it.is_empty()).collect();
    format!("{}\n", lines.join("\n"))
}

fn table_of(table: &Relation, tables: &Tables<'_>, has_files: bool) -> String {
    let Kind::Table { partitioned, .. } = &table.kind else { return String::new() };
    let head = format!("CREATE OR REPLACE {} {} AS", if tables.are_copies() { "TABLE" } else { "VIEW" }, quote(&table.id));
    if !has_files {
        // DuckDB would make a table without columns of files that are not there.
        let columns: Vec<String> =
            table.columns.iter().map(|it| format!("CAST(NULL AS {}) AS {}", sql_type(it), quote(&it.id))).collect();
        return format!("{head}\nSELECT {}\nWHERE false;\n", columns.join(", "));
    }
    let columns: Vec<String> = table.columns.iter().map(|it| quote(&it.id)).collect();
    let source = match tables {
        Tables::Views(lake) | Tables::Copies(lake) if *partitioned => format!(
            "{}, hive_partitioning = true, hive_types = {{'province': VARCHAR, 'year': INTEGER}}",
            files(lake, &format!("{}/*/*/*.parquet", table.id))
        ),
        Tables::Views(lake) | Tables::Copies(lake) => files(lake, &format!("{}/*.parquet", table.id)),
        Tables::CopiesOfCompact(folder) => files(folder, &format!("{}.parquet", table.id)),
    };
    format!("{head}\nSELECT {}\nFROM read_parquet({source});\n", columns.join(", "))
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

fn sql_type(column: &Column) -> &'static str {
    match column.field.map(|it| it.0) {
        Some(ColumnType::Int64) => "BIGINT",
        Some(ColumnType::Int32) => "INTEGER",
        Some(ColumnType::Date32) => "DATE",
        Some(ColumnType::Decimal) => "DECIMAL(20, 4)",
        Some(ColumnType::Bool) => "BOOLEAN",
        Some(ColumnType::Utf8) | None => "VARCHAR",
    }
}

/// Comments on everything, in Chinese and English.
fn comments(reference: &Reference, tables: &Tables<'_>) -> String {
    let mut out = String::new();
    for relation in reference.relations() {
        let is_copy = tables.are_copies() && matches!(relation.kind, Kind::Table { .. });
        let what = if is_copy { "TABLE" } else { "VIEW" };
        let told = format!("{}。{} / {}", relation.zh, relation.about.trim_end_matches('。'), relation.en);
        // Writing to a String does not fail.
        let _ = writeln!(out, "COMMENT ON {what} {} IS {};", quote(&relation.id), text(&told));
        let _ = writeln!(out, "COMMENT ON VIEW {} IS {};", quote(&relation.zh), text(&format!("{}: {told}", relation.id)));
        for column in &relation.columns {
            let told = column_told(column);
            let _ = writeln!(out, "COMMENT ON COLUMN {}.{} IS {};", quote(&relation.id), quote(&column.id), text(&told));
            let told = text(&format!("{}: {told}", column.id));
            let _ = writeln!(out, "COMMENT ON COLUMN {}.{} IS {told};", quote(&relation.zh), quote(&column.zh));
            if let Some((name, _)) = &column.words {
                let _ = writeln!(out, "COMMENT ON COLUMN {}.{} IS {told};", quote(&relation.zh), quote(name));
            }
        }
    }
    out
}

/// 公开率 [%]: 予以公开与部分公开之和，… / granted and partly granted, of handled
fn column_told(column: &Column) -> String {
    let unit = column.unit.as_ref().map(|it| format!(" [{it}]")).unwrap_or_default();
    let about = column.about.as_ref().map(|it| format!(": {it}")).unwrap_or_default();
    format!("{}{unit}{about} / {}", column.zh, column.en)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_no_pattern() {
        assert_eq!(files(Path::new("/a'b [1]*/lake"), "t/*.parquet"), "'/a''b [[]1][*]/lake/t/*.parquet'");
        assert_eq!(files(Path::new("lake"), "t/*.parquet"), "'lake/t/*.parquet'");
    }
}
