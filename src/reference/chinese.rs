//! The Chinese view of a table or view: `SELECT year AS "年度", … FROM national_overview`.

use std::fmt::Write as _;

use super::{Column, Kind, Relation};

/// How far a line of words goes before the next is begun, in characters.
const WIDTH: usize = 100;

/// The view as SQL that runs unchanged in DataFusion and DuckDB.
pub(super) fn view(relation: &Relation) -> String {
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = writeln!(out, "-- {}：{} 的中文视图，由 `gongkai docs` 生成，请勿手改。", relation.zh, relation.id);
    match &relation.kind {
        Kind::Table { .. } => {
            let _ = writeln!(out, "-- 内容：{}", relation.about);
        }
        Kind::View { names, .. } => {
            let _ = writeln!(out, "-- 问题：{}\n-- 粒度：{}", names.question, names.grain);
            for (idx, trap) in names.traps.iter().enumerate() {
                let _ = writeln!(out, "-- {}{trap}", if idx == 0 { "注意：" } else { "　　　" });
            }
        }
    }
    if relation.columns.iter().any(|it| it.words.is_some()) {
        let names = relation.columns.iter().filter_map(|it| it.words.as_ref().map(|words| format!("{}（{}）", it.zh, words.0)));
        let _ = writeln!(out, "-- 代码列保留原代码，其后一列为中文：{}。", names.collect::<Vec<_>>().join("、"));
    }
    let columns: Vec<String> = relation.columns.iter().flat_map(select).collect();
    let _ = writeln!(
        out,
        "CREATE OR REPLACE VIEW {} AS\nSELECT\n{}\nFROM {};",
        quote(&relation.zh),
        columns.join(",\n"),
        quote(&relation.id)
    );
    out
}

/// What stands for a column in the list of the SELECT: itself, and its words.
fn select(column: &Column) -> Vec<String> {
    let mut items = vec![format!("    {} AS {}", quote(&column.id), quote(&column.zh))];
    if let Some((name, words)) = &column.words {
        let mut lines = vec![String::new()];
        let mut width = 0;
        for (id, zh) in words {
            let arm = format!("WHEN {} THEN {}", text(id), text(zh));
            width += arm.chars().count() + 1;
            if width > WIDTH {
                lines.push(String::new());
                width = arm.chars().count() + 1;
            }
            let line = lines.len() - 1;
            lines[line].push(' ');
            lines[line].push_str(&arm);
        }
        let id = quote(&column.id);
        items.push(format!("    CASE {id}\n       {}\n        ELSE {id}\n    END AS {}", lines.join("\n       "), quote(name)));
    }
    items
}

/// A name in SQL.
pub(super) fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text in SQL.
pub(super) fn text(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}
