//! A lake as a script for DuckDB: its tables as copies, its views, the Chinese ones too, what they mean as comments, and a mark that it
//! is ours.
//!
//! Takes a manifest, what is told of the lake, and where the files are; gives SQL. Never starts anything.

use std::fmt::Write as _;

use crate::lake::manifest::Manifest;
use crate::reference::{Reference, Tables};

/// The table that tells what the database was made from, and by which an export is known.
pub const MARK: &str = "gongkai_export";

/// The script. It runs in one transaction.
#[must_use]
pub fn script(manifest: &Manifest, reference: &Reference, tables: &Tables<'_>) -> String {
    let has_files = |table: &str| manifest.table(table).is_some_and(|it| !it.files.is_empty());
    let mut out = format!("-- A lake as a DuckDB database, made by {} export duckdb.\nBEGIN TRANSACTION;\n", manifest.program);
    out.push_str(&reference.duckdb_script(tables, &has_files));
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

/// A text as a literal.
fn text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn everything_is_commented_and_quoted() {
        let manifest =
            Manifest { program: "gongkai test".into(), definitions: "d'x".into(), tables: Vec::new(), files: Vec::new() };
        let reference = Reference::load().unwrap();
        let script = script(&manifest, &reference, &Tables::Copies(Path::new("/a'b [1]*/lake")));
        for table in reference.tables() {
            assert!(script.contains(&format!("COMMENT ON TABLE \"{}\" IS '{}", table.id, table.zh)), "{}", table.id);
        }
        assert!(script.contains("COMMENT ON COLUMN \"cells\".\"table\" IS '"), "{script}");
        let n_views = reference.tables().len() + 2 * reference.views().len();
        assert_eq!(script.matches("COMMENT ON VIEW ").count(), n_views);
        assert!(script.contains("'d''x' AS definitions"));
        // A statement that makes a table may count it or not; one behind it does.
        let (made, counted) = script.split_once(&format!("UPDATE {MARK} SET relations = ")).unwrap();
        assert!(made.contains(&format!("CREATE TABLE {MARK} AS ")) && !made.contains("duckdb_tables()"), "{script}");
        assert!(counted.starts_with(RELATIONS) && question().contains(RELATIONS), "{script}");
    }
}
