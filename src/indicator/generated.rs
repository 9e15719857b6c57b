//! The SQL that is made from the registry: the definitions as views, and the figures and sums that they ask for.
//!
//! Takes the indicators, the forms and the population; gives the files of `sql/views/base/` by path and text. A test compares them with
//! those that are there, and writes them with `UPDATE_GENERATED=1`.

use super::population::{self, Population};
use super::{Basis, Indicator, Indicators, Term};
use crate::error::Result;
use crate::form::{Forms, TableId};

/// The generated files: path from the root of the source tree, and text.
///
/// # Errors
/// If a definition file is faulty.
pub fn files() -> Result<Vec<(String, String)>> {
    let (indicators, forms) = (Indicators::embedded()?, Forms::embedded()?);
    let files = [
        ("40_indicators", definitions(&indicators, &forms)),
        ("41_indicator_terms", terms(&indicators)),
        ("42_figure_groups", groups(&indicators)),
        ("43_population", people(&population::embedded()?)),
        ("44_figures_by_report", figures(&indicators)),
        ("45_indicator_sums", sums(&indicators)),
    ];
    Ok(files.into_iter().map(|(name, text)| (format!("sql/views/base/{name}.sql"), text)).collect())
}

const OF_METRICS: &str = "-- Generated from data/metrics.toml: change that file, not this one.\n";
const OF_POPULATION: &str = "-- Generated from data/population.csv: change that file, not this one.\n";

fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn quote_or_null(text: Option<&str>) -> String {
    text.map_or_else(|| "NULL".to_owned(), quote)
}

fn number_or_null(number: Option<i32>) -> String {
    number.map_or_else(|| "NULL".to_owned(), |it| it.to_string())
}

/// A view of constants. A column is its name and the type that it is cast to, where the constants do not tell.
fn constants(head: &str, view: &str, columns: &[(&str, &str)], rows: &[Vec<String>]) -> String {
    let selected: Vec<String> = columns
        .iter()
        .map(|(name, cast)| if cast.is_empty() { format!("    {name}") } else { format!("    CAST({name} AS {cast}) AS {name}") })
        .collect();
    let values: Vec<String> = rows.iter().map(|it| format!("        ({})", it.join(", "))).collect();
    let names: Vec<&str> = columns.iter().map(|it| it.0).collect();
    format!(
        "{head}CREATE OR REPLACE VIEW {view} AS\nSELECT\n{}\nFROM (\n    VALUES\n{}\n) AS v ({});\n",
        selected.join(",\n"),
        values.join(",\n"),
        names.join(", "),
    )
}

const DEFINITIONS_HEAD: &str = "\
-- Question: which indicators 指标 are there, and what does each mean?
-- Grain: one row per indicator.
-- Columns: indicator_no, indicator: in the order of the registry
--   zh, en: name
--   kind: share (a part of a whole), rate (events per `per` units), total (a sum)
--   per, unit: 100 for shares, and the unit of the value 单位
--   basis: reports (those that rollup_cover chooses), organs (all organs with a report), inhabitants (over the population)
--   forms: statutory forms that have its rows 统计表式, with a comma between two, an empty text where it rests on none
--   first_year, last_year: reporting years of these forms (data/forms/), NULL where open and where there are none
--   is_comparable: the series means the same over all its years. change_zh, change_en: what changes where it does not
--   source_row: row of the form 来源行
--   definition_zh, definition_en, exclusions_zh, exclusions_en, traps_zh, traps_en: 定义, 排除, 注意
-- Traps: the terms stand in indicator_terms. Reports on 2014-2018 follow another form and are in no indicator of the three tables.
-- Order: indicator_no
";

fn definitions(indicators: &Indicators, forms: &Forms) -> String {
    let columns = [
        ("indicator_no", "INT"),
        ("indicator", ""),
        ("zh", ""),
        ("en", ""),
        ("kind", ""),
        ("per", "INT"),
        ("unit", ""),
        ("basis", ""),
        ("forms", ""),
        ("first_year", "INT"),
        ("last_year", "INT"),
        ("is_comparable", ""),
        ("change_zh", "VARCHAR"),
        ("change_en", "VARCHAR"),
        ("source_row", ""),
        ("definition_zh", ""),
        ("definition_en", ""),
        ("exclusions_zh", ""),
        ("exclusions_en", ""),
        ("traps_zh", ""),
        ("traps_en", ""),
    ];
    let row = |(idx, it): (usize, &Indicator)| {
        let of = |id: Option<&String>| id.and_then(|id| forms.get(id));
        vec![
            (idx + 1).to_string(),
            quote(&it.id),
            quote(&it.zh),
            quote(&it.en),
            quote(it.kind.name()),
            it.per.to_string(),
            quote(&it.unit),
            quote(it.basis.name()),
            quote(&it.forms.join(",")),
            number_or_null(of(it.forms.first()).map(|it| it.first_year)),
            number_or_null(of(it.forms.last()).and_then(|it| it.last_year)),
            it.comparable.to_string(),
            quote_or_null(it.change_zh.as_deref()),
            quote_or_null(it.change_en.as_deref()),
            quote(&it.source_row),
            quote(&it.definition_zh),
            quote(&it.definition_en),
            quote(&it.exclusions_zh),
            quote(&it.exclusions_en),
            quote(&it.traps_zh),
            quote(&it.traps_en),
        ]
    };
    let rows: Vec<_> = indicators.all.iter().enumerate().map(row).collect();
    constants(&format!("{OF_METRICS}{DEFINITIONS_HEAD}"), "indicators", &columns, &rows)
}

const TERMS_HEAD: &str = "\
-- Question: which figures of the tables make up an indicator?
-- Grain: one row per indicator and term.
-- Columns: indicator, side (numerator or denominator), term_no: from 1 on each side
--   \"table\", \"row\", \"column\": as in the table cells, the row may be a group of figure_groups
--   sign: 1, or -1 for what is taken away
--   form: the form that table II must follow, for terms of table II of an indicator with one form only, else NULL
--   n_terms: terms on both sides that a report must state, all of them, for the indicator to be known
-- Traps: population is no figure of a report and does not count in n_terms. A figure that stands on both sides counts twice.
-- Order: indicator, side, term_no
";

fn terms(indicators: &Indicators) -> String {
    let columns = [
        ("indicator", ""),
        ("side", ""),
        ("term_no", "INT"),
        ("\"table\"", ""),
        ("\"row\"", ""),
        ("\"column\"", ""),
        ("sign", "INT"),
        ("form", "VARCHAR"),
        ("n_terms", "INT"),
    ];
    let mut rows = Vec::new();
    for it in &indicators.all {
        let n_terms = it.terms().filter(|it| !it.is_population()).count();
        for (side, terms) in [("numerator", &it.numerator), ("denominator", &it.denominator)] {
            for (idx, term) in terms.iter().enumerate() {
                rows.push(vec![
                    quote(&it.id),
                    quote(side),
                    (idx + 1).to_string(),
                    quote(&term.table),
                    quote(&term.row),
                    quote(&term.column),
                    if term.negative { "-1" } else { "1" }.to_owned(),
                    quote_or_null(it.form_of(term)),
                    n_terms.to_string(),
                ]);
            }
        }
    }
    constants(&format!("{OF_METRICS}{TERMS_HEAD}"), "indicator_terms", &columns, &rows)
}

const GROUPS_HEAD: &str = "\
-- Question: which rows of a table add up to a group that the form only heads?
-- Grain: one row per group, choice and member.
-- Columns: \"table\", \"row\": the group
--   choice: 1, or 2 where another form has other rows: the first whose members are all known is taken
--   member: a row of the form. n_members: how many the choice has
-- Traps: a group is unknown as soon as one member is. other_all is the single row of the form of 2019, or the three of that of 2021.
-- Order: \"table\", \"row\", choice, member
";

fn groups(indicators: &Indicators) -> String {
    let columns = [("\"table\"", ""), ("\"row\"", ""), ("choice", "INT"), ("member", ""), ("n_members", "INT")];
    let mut rows = Vec::new();
    for group in &indicators.groups {
        for (idx, members) in group.any_of.iter().enumerate() {
            for member in members {
                let (choice, n_members) = ((idx + 1).to_string(), members.len().to_string());
                rows.push(vec![quote(&group.table), quote(&group.row), choice, quote(member), n_members]);
            }
        }
    }
    constants(&format!("{OF_METRICS}{GROUPS_HEAD}"), "figure_groups", &columns, &rows)
}

const PEOPLE_HEAD: &str = "\
-- Question: how many people live in a place 年末常住人口?
-- Grain: one row per place and year.
-- Columns: place_code: 000000 the nation, else the ISO code of the province. year: as of its end
--   population: inhabitants, in persons (published in 10,000)
--   source
-- Traps: the nation holds servicemen, whom no province counts, so that provinces add up to about 2 million less. Years before 2011 are
--   left out, for their provinces do not add up to the nation. Central organs (CN) have no inhabitants.
-- Order: place_code, year
";

fn people(rows: &[Population]) -> String {
    let columns = [("place_code", ""), ("year", "INT"), ("population", "BIGINT"), ("source", "")];
    let row = |it: &Population| vec![quote(&it.place_code), it.year.to_string(), it.persons.to_string(), quote(&it.source)];
    let rows: Vec<_> = rows.iter().map(row).collect();
    constants(&format!("{OF_POPULATION}{PEOPLE_HEAD}"), "population", &columns, &rows)
}

/// A figure that an indicator needs of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Figure {
    table: String,
    row: String,
    column: String,
    form: Option<String>,
}

impl Figure {
    fn of(it: &Indicator, term: &Term) -> Self {
        let form = it.form_of(term).map(ToOwned::to_owned);
        Self { table: term.table.clone(), row: term.row.clone(), column: term.column.clone(), form }
    }

    /// Its column where the table is read, whichever form it follows.
    fn cell(&self) -> String {
        if self.table == "coverage" { self.column.clone() } else { format!("{}_{}", self.row, self.column) }
    }

    /// Its column in figures_by_report.
    fn name(&self) -> String {
        self.form.as_ref().map_or_else(|| self.cell(), |form| format!("{}_form_{form}", self.cell()))
    }
}

/// All figures, each once, in the order in which they are asked for.
fn all_figures(indicators: &Indicators) -> Vec<Figure> {
    let mut all: Vec<Figure> = Vec::new();
    for it in &indicators.all {
        for term in it.terms().filter(|it| !it.is_population()) {
            let figure = Figure::of(it, term);
            if !all.contains(&figure) {
                all.push(figure);
            }
        }
    }
    all
}

/// Tables, the column that names their rows, and what the query calls them.
const TABLES: [(TableId, &str, &str); 3] =
    [(TableId::Applications, "disposition", "a"), (TableId::Proceedings, "proceeding", "p"), (TableId::Proactive, "item", "d")];

const FIGURES_HEAD: &str = "\
-- Question: which figures that indicators need does each report state?
-- Grain: one row per report that stands, also where it states none of them.
-- Columns: report_id, year, province
--   the others: row and column of the tables, <row>_<column>, in the order in which data/metrics.toml names them first. A row may be
--     a group of figure_groups: denied_total is the sum of the eight grounds 不予公开. With _form_2019 or _form_2021 the figure is NULL
--     where table II follows another form
--   dated: 1 where the table coverage has a date of the report and a day by which it was due, else NULL
--   on_time: where dated is 1: 1 up to and on that day, 0 after it
-- Traps: NULL is unknown, and a group is unknown as soon as one of its members is.
--   Never add up all reports: rollup_cover tells which count for a place.
-- Order: year, province, report_id
";

const COVERAGE_FIGURES: &str = "\
coverage_figures AS (
    SELECT
        report_id,
        year,
        max(CASE WHEN published_on IS NOT NULL AND due_on IS NOT NULL THEN 1 END) AS dated,
        max(CASE WHEN published_on <= due_on THEN 1 WHEN published_on > due_on THEN 0 END) AS on_time
    FROM coverage
    WHERE report_id IS NOT NULL
    GROUP BY report_id, year
)";

fn figures(indicators: &Indicators) -> String {
    let all = all_figures(indicators);
    let mut parts: Vec<String> = Vec::new();
    for (table, key, _) in TABLES {
        let mut cells: Vec<String> = Vec::new();
        for figure in all.iter().filter(|it| it.table == table.name()) {
            let cell = aggregate(indicators, figure, key);
            if !cells.contains(&cell) {
                cells.push(cell);
            }
        }
        let name = table.name();
        parts.push(format!(
            "{name}_figures AS (\n    SELECT\n        report_id,\n        province,\n        year,\n{}\n    FROM {name}\n    GROUP BY \
             report_id, province, year\n)",
            cells.join(",\n")
        ));
    }
    parts.push(COVERAGE_FIGURES.to_owned());
    let alias = |figure: &Figure| TABLES.iter().find(|it| it.0.name() == figure.table).map_or("c", |it| it.2);
    let mut selected: Vec<String> = ["r.report_id", "r.year", "r.province"].map(|it| format!("    {it}")).to_vec();
    selected.extend(all.iter().map(|it| match &it.form {
        None => format!("    {}.{}", alias(it), it.cell()),
        Some(form) => format!("    CASE WHEN r.form = {} THEN {}.{} END AS {}", quote(form), alias(it), it.cell(), it.name()),
    }));
    let mut text = format!("{OF_METRICS}{FIGURES_HEAD}CREATE OR REPLACE VIEW figures_by_report AS\nWITH {}", parts.join(",\n\n"));
    text += &format!("\n\nSELECT\n{}\nFROM current_reports AS r\n", selected.join(",\n"));
    for (table, _, alias) in TABLES {
        text += &format!("LEFT JOIN {}_figures AS {alias}\n", table.name());
        text += &format!("    ON {alias}.report_id = r.report_id AND {alias}.province = r.province AND {alias}.year = r.year\n");
    }
    text + "LEFT JOIN coverage_figures AS c ON c.report_id = r.report_id AND c.year = r.year;\n"
}

/// The figure out of the rows of one report: NULL unless all its members are known.
fn aggregate(indicators: &Indicators, figure: &Figure, key: &str) -> String {
    let term = Term { negative: false, table: figure.table.clone(), row: figure.row.clone(), column: figure.column.clone() };
    let choices = indicators.choices(&term);
    let (column, cell) = (&figure.column, figure.cell());
    if let [members] = &choices[..]
        && let [row] = &members[..]
    {
        return format!("        max({column}) FILTER (WHERE {key} = {}) AS {cell}", quote(row));
    }
    let mut text = "        CASE\n".to_owned();
    for members in &choices {
        let rows: Vec<String> = members.iter().map(|it| quote(it)).collect();
        let filter = format!("FILTER (WHERE {key} IN ({}))", rows.join(", "));
        text += &format!("            WHEN count({column}) {filter} = {}\n", members.len());
        text += &format!("            THEN sum({column}) {filter}\n");
    }
    text + &format!("        END AS {cell}")
}

const SUMS_HEAD: &str = "\
-- Question: what are numerator and denominator of each indicator in each report?
-- Grain: one row per report that stands and indicator whose terms it states, all of them.
-- Columns: report_id, year, province, indicator_no, indicator
--   numerator: sum of its terms, a count or an amount in yuan 元
--   denominator: sum of its terms, NULL for totals and where it is the population
-- Traps: add numerators and denominators over reports and divide then, never average shares of reports.
-- Order: year, province, report_id, indicator_no
";

fn sums(indicators: &Indicators) -> String {
    let side = |terms: fn(&Indicator) -> &[Term]| -> String {
        let cases = indicators.all.iter().enumerate().filter(|(_, it)| !terms(it).is_empty());
        cases.map(|(idx, it)| format!("                WHEN {} THEN {}\n", idx + 1, expression(it, terms(it)))).collect()
    };
    let numerators = side(|it| &it.numerator);
    let denominators = side(|it| if it.basis == Basis::Inhabitants { &[] } else { &it.denominator });
    let case = |cases: String, name: &str| {
        format!(
            "        CAST(\n            CASE i.indicator_no\n{cases}            END\n            AS DECIMAL(20, 4)\n        ) AS {name}"
        )
    };
    format!(
        "{OF_METRICS}{SUMS_HEAD}CREATE OR REPLACE VIEW indicator_sums AS
WITH sums AS (
    SELECT
        f.report_id,
        f.year,
        f.province,
        i.indicator_no,
        i.indicator,
        i.kind,
        i.basis,
{},
{}
    FROM figures_by_report AS f
    CROSS JOIN indicators AS i
)

SELECT
    report_id,
    year,
    province,
    indicator_no,
    indicator,
    numerator,
    denominator
FROM sums
WHERE numerator IS NOT NULL AND (denominator IS NOT NULL OR kind = 'total' OR basis = 'inhabitants');
",
        case(numerators, "numerator"),
        case(denominators, "denominator"),
    )
}

/// The sum of terms: NULL as soon as one of them is.
fn expression(it: &Indicator, terms: &[Term]) -> String {
    let mut text = String::new();
    for (idx, term) in terms.iter().enumerate() {
        text += match (idx, term.negative) {
            (0, false) => "",
            (0, true) => "-",
            (_, false) => " + ",
            (_, true) => " - ",
        };
        text += &format!("f.{}", Figure::of(it, term).name());
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{all_figures, files};
    use crate::indicator::Indicators;

    #[test]
    fn the_generated_files_are_those_of_the_registry() {
        let update = std::env::var_os("UPDATE_GENERATED").is_some();
        for (path, text) in files().unwrap() {
            let place = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
            if update {
                std::fs::write(&place, &text).unwrap();
            }
            let found = std::fs::read_to_string(&place).unwrap_or_default();
            assert!(found == text, "{path} is not what the registry makes: run the test again with UPDATE_GENERATED=1");
        }
    }

    #[test]
    fn figures_have_names_of_their_own() {
        let all = all_figures(&Indicators::embedded().unwrap());
        let names: BTreeSet<String> = all.iter().map(super::Figure::name).collect();
        assert_eq!(names.len(), all.len());
    }
}
