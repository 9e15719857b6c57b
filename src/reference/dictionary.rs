//! The data dictionary as Markdown, in English and Chinese: tables, views, rules. One sentence a line, in the definitions' order.

use std::fmt::Write as _;

use super::{Column, Kind, Reference};
use crate::finding::Severity;
use crate::indicator::{Indicator, Kind as IndicatorKind, Term};
use crate::schema::ColumnType;
use crate::sql_files::view_name;

/// A language of the dictionary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English, with Chinese labels.
    English,
    /// Chinese.
    Chinese,
}

impl Language {
    /// As it stands in the name of the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    fn of<'t>(self, english: &'t str, chinese: &'t str) -> &'t str {
        match self {
            Self::English => english,
            Self::Chinese => chinese,
        }
    }
}

/// What the dictionary consists of, in order. What is told of another registry is one more function.
const CHAPTERS: [fn(&Reference, Language) -> String; 5] = [preface, tables, views, indicators, rules];

pub(super) fn dictionary(reference: &Reference, language: Language) -> String {
    CHAPTERS.map(|it| it(reference, language)).join("\n")
}

fn preface(_: &Reference, language: Language) -> String {
    let lines = match language {
        Language::English => [
            "# Data dictionary",
            "",
            "Written by `gongkai docs` from the definitions: do not edit.",
            "[中文](data-dictionary.zh.md)",
            "",
            "* NULL means that a value is not stated or could not be had; a stated zero is 0.",
            "* `province` is the ISO 3166-2 code, `CN` for central organs, `unknown` where nothing decides.",
            "* `year` is the reporting year, 0 where it is not known.",
            "* Every table and view has a twin under its Chinese name, with Chinese names of columns (`sql/zh/`).",
            "  There a column of ids stays as it is, and one behind it shows the words in Chinese.",
            "",
        ],
        Language::Chinese => [
            "# 数据字典",
            "",
            "由 `gongkai docs` 根据定义文件生成，请勿手改。",
            "[English](data-dictionary.en.md)",
            "",
            "* 空值（NULL）表示没有载明或无法得出；载明的零为 0。",
            "* `province` 为 ISO 3166-2 代码，中央机关为 `CN`，无法判定时为 `unknown`。",
            "* `year` 为报告年度，不明时为 0。",
            "* 每个表和视图都有一个以中文命名、列名也为中文的视图（`sql/zh/`）。",
            "  其中代码列保留原代码，其后一列为中文。",
            "",
        ],
    };
    lines.join("\n")
}

fn tables(reference: &Reference, language: Language) -> String {
    let mut out = format!("## {}\n", language.of("Tables", "数据表"));
    for table in &reference.tables {
        let Kind::Table { files, sort, .. } = &table.kind else { continue };
        // Writing to a String does not fail.
        let _ = writeln!(out, "\n### {} {}\n", table.id, table.zh);
        let _ = writeln!(out, "{}", sentence(language.of(&table.en, &table.about), language));
        let sort: Vec<String> = sort.iter().map(|it| format!("`{it}`")).collect();
        let _ = match language {
            Language::English => writeln!(out, "Files: `{files}`, sorted by {}.\n", sort.join(", ")),
            Language::Chinese => writeln!(out, "文件：`{files}`，按 {} 排序。\n", sort.join("、")),
        };
        out.push_str(language.of(
            "| column | type | unit | NULL | label | meaning |\n|---|---|---|---|---|---|\n",
            "| 列 | 中文名 | 类型 | 单位 | 可为空 | 含义 |\n|---|---|---|---|---|---|\n",
        ));
        for column in &table.columns {
            let Some((column_type, nullable)) = column.field else { continue };
            let unit = column.unit.as_deref().unwrap_or("");
            let fields = match language {
                Language::English => {
                    let null = if nullable { "yes" } else { "no" };
                    [&code(&column.id), column_type.name(), unit, null, &column.zh, &column.en].map(cell)
                }
                Language::Chinese => {
                    let null = if nullable { "是" } else { "否" };
                    [&code(&column.id), &column.zh, type_zh(column_type), unit, null, column.about.as_deref().unwrap_or("")]
                        .map(cell)
                }
            };
            let _ = writeln!(out, "| {} |", fields.join(" | "));
        }
        out.push_str(&words(&table.columns, language));
    }
    out
}

fn views(reference: &Reference, language: Language) -> String {
    let mut out = format!("## {}\n", language.of("Views", "视图"));
    let mut last = "";
    for view in &reference.views {
        let Kind::View { path, head, names, .. } = &view.kind else { continue };
        let folder = path.split('/').nth(1).unwrap_or("");
        if folder != last {
            let _ = writeln!(out, "\n### {}", folder_name(folder, language));
            last = folder;
        }
        let _ = writeln!(out, "\n#### {} {}\n", view_name(path), view.zh);
        match language {
            Language::English => {
                let _ = writeln!(out, "{}", sentence(&view.en, language));
                let _ = writeln!(out, "\n* Question: {}", in_lines(&head.question));
                let _ = writeln!(out, "* Grain: {}", in_lines(&head.grain));
                let _ = writeln!(out, "* Traps: {}", in_lines(&head.traps));
                let _ = writeln!(out, "* Order: `{}`", head.order);
                let _ = writeln!(out, "* SQL: [sql/{path}](../sql/{path})\n");
                out.push_str("| column | unit | label | meaning |\n|---|---|---|---|\n");
            }
            Language::Chinese => {
                let _ = writeln!(out, "* 问题：{}", names.question);
                let _ = writeln!(out, "* 粒度：{}", names.grain);
                let _ = writeln!(out, "* 注意：{}", names.traps.join("\n  "));
                let _ = writeln!(out, "* 排序：`{}`", head.order);
                let _ = writeln!(out, "* SQL：[sql/{path}](../sql/{path})，中文视图 [sql/zh/{0}](../sql/zh/{0})\n", view.zh_path);
                out.push_str("| 列 | 中文名 | 单位 | 含义 |\n|---|---|---|---|\n");
            }
        }
        for column in &view.columns {
            let unit = column.unit.as_deref().unwrap_or("");
            let fields = match language {
                Language::English => [&code(&column.id), unit, &column.zh, &column.en].map(cell),
                Language::Chinese => [&code(&column.id), &column.zh, unit, column.about.as_deref().unwrap_or("")].map(cell),
            };
            let _ = writeln!(out, "| {} |", fields.join(" | "));
        }
        out.push_str(&words(&view.columns, language));
        if language == Language::English {
            let _ = writeln!(out, "\nAs the file defines them:\n\n```text\n{}\n```", head.columns.join("\n"));
        }
    }
    out
}

fn indicators(reference: &Reference, language: Language) -> String {
    let mut out = format!("## {}\n", language.of("Indicators", "指标"));
    for it in &reference.indicators.all {
        let _ = writeln!(out, "\n### {} {}\n", it.id, it.zh);
        match language {
            Language::English => {
                let _ = writeln!(out, "{}", sentence(&it.en, language));
                let _ = writeln!(out, "\n* Definition: {}", in_lines(&it.definition_en));
                let _ = writeln!(out, "* Kind: {}", kind(it, language));
                let _ = writeln!(out, "* Numerator: {}", terms(&it.numerator));
            }
            Language::Chinese => {
                let _ = writeln!(out, "* 定义：{}", it.definition_zh);
                let _ = writeln!(out, "* 类型：{}", kind(it, language));
                let _ = writeln!(out, "* 分子：{}", terms(&it.numerator));
            }
        }
        if !it.denominator.is_empty() {
            let _ = writeln!(out, "* {}{}", language.of("Denominator: ", "分母："), terms(&it.denominator));
        }
        let parts = [
            (language.of("Rows of the form: ", "来源行："), Some(it.source_row.as_str())),
            (language.of("Exclusions: ", "排除："), Some(language.of(&it.exclusions_en, &it.exclusions_zh))),
            (language.of("Traps: ", "注意："), Some(language.of(&it.traps_en, &it.traps_zh))),
            (
                language.of("What changes with the form: ", "口径变化："),
                match language {
                    Language::English => it.change_en.as_deref(),
                    Language::Chinese => it.change_zh.as_deref(),
                },
            ),
        ];
        for (what, told) in parts {
            if let Some(told) = told.filter(|it| !it.is_empty()) {
                let _ = writeln!(out, "* {what}{told}");
            }
        }
    }
    out
}

fn kind(indicator: &Indicator, language: Language) -> String {
    let (per, unit) = (indicator.per, &indicator.unit);
    match (indicator.kind, language) {
        (IndicatorKind::Share, Language::English) => "a share in %, with Wilson's 95 % interval".to_owned(),
        (IndicatorKind::Share, Language::Chinese) => "占比（%），附 95% 威尔逊区间".to_owned(),
        (IndicatorKind::Rate, Language::English) => {
            format!("a rate per {per} ({unit}), with the score interval of a Poisson count")
        }
        (IndicatorKind::Rate, Language::Chinese) => format!("每 {per} 的比率（{unit}），附泊松计数的得分区间"),
        (IndicatorKind::Total, Language::English) => format!("a total in {unit}"),
        (IndicatorKind::Total, Language::Chinese) => format!("总量（{unit}）"),
    }
}

/// `applications.granted.total` + `applications.partly_granted.total`
fn terms(terms: &[Term]) -> String {
    let mut out = String::new();
    for term in terms {
        out.push_str(match (term.negative, out.is_empty()) {
            (true, true) => "-",
            (true, false) => " - ",
            (false, true) => "",
            (false, false) => " + ",
        });
        let _ = write!(out, "`{}.{}.{}`", term.table, term.row, term.column);
    }
    out
}

fn rules(reference: &Reference, language: Language) -> String {
    let mut out = format!("## {}\n\n", language.of("Rules", "规则"));
    out.push_str(language.of(
        "What findings are reported under; an id names the fault.\n\n| rule | severity | meaning | what to do |\n|---|---|---|---|\n",
        "检查发现所依据的规则，编号指明问题所在。\n\n| 规则 | 严重程度 | 含义 |\n|---|---|---|\n",
    ));
    for rule in reference.rules.iter() {
        let severity = match rule.severity {
            Severity::Error => language.of("error", "错误"),
            Severity::Warning => language.of("warning", "警告"),
        };
        let mut fields = vec![code(&rule.id), severity.to_owned(), cell(language.of(&rule.en, &rule.zh))];
        if language == Language::English {
            fields.push(cell(rule.hint.as_deref().unwrap_or("")));
        }
        let _ = writeln!(out, "| {} |", fields.join(" | "));
    }
    out
}

/// The words that columns may hold.
fn words(columns: &[Column], language: Language) -> String {
    let mut out = String::new();
    for (column, (_, words)) in columns.iter().filter_map(|it| it.words.as_ref().map(|words| (it, words))) {
        let words: Vec<String> = words.iter().map(|(id, zh)| format!("`{id}` {zh}")).collect();
        let _ = match language {
            Language::English => writeln!(out, "* `{}`: {}.", column.id, words.join(", ")),
            Language::Chinese => writeln!(out, "* `{}`：{}。", column.id, words.join("，")),
        };
    }
    if out.is_empty() { out } else { format!("\n{}\n\n{out}", language.of("Words:", "代码：")) }
}

fn folder_name(folder: &str, language: Language) -> &str {
    match folder {
        "base" => {
            language.of("base: which report counts for whom, and figures of each place", "base：哪份报告替谁计数，各地域数字")
        }
        "organ" => language.of("organ: by organ", "organ：各机关"),
        "province" => language.of("province: by province", "province：分省"),
        "national" => language.of("national: nationwide", "national：全国"),
        "quality" => language.of("quality: how far figures can be trusted", "quality：数据质量"),
        other => other,
    }
}

fn type_zh(column_type: ColumnType) -> &'static str {
    match column_type {
        ColumnType::Utf8 => "文本",
        ColumnType::Int64 | ColumnType::Int32 => "整数",
        ColumnType::Date32 => "日期",
        ColumnType::Decimal => "小数（20 位，小数 4 位）",
        ColumnType::Bool => "真假",
    }
}

/// With a full stop, and in English a capital.
fn sentence(text: &str, language: Language) -> String {
    match language {
        Language::English => {
            let mut chars = text.chars();
            let first: String = chars.next().map(|it| it.to_uppercase().collect()).unwrap_or_default();
            format!("{first}{}.", chars.as_str())
        }
        Language::Chinese => format!("{}。", text.trim_end_matches('。')),
    }
}

/// Sentences on lines of their own, as items of a list go on.
fn in_lines(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = c == '.' && text[at + 1..].starts_with(' ') && text[at + 2..].starts_with(|it: char| it.is_uppercase());
        out.push(c);
        if ends {
            out.push_str("\n  ");
            chars.next();
        }
    }
    out
}

fn code(id: &str) -> String {
    format!("`{id}`")
}

/// A cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
