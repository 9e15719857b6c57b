//! The page of a report: figures and their rows as HTML, in one language.
//!
//! Takes values, gives text. Every value of a table carries itself as it is in `data-v`, beside how people read it; NULL has none.

use std::fmt::Write as _;

use super::definition::{Chart, Column, Definition, Figure, Kind, Language, Scope};
use super::html::{escape, json_text, number, script};
use super::table::Table;

const TEMPLATE: &str = include_str!("../../data/report/page.html");

/// What stands where nothing is known.
const UNKNOWN: &str = "–";

/// The column that tells what a value of [`Kind::Value`] is.
const MEASURE: &str = "kind";

/// What a report is made from.
pub struct Content<'a> {
    /// The definition.
    pub definition: &'a Definition,
    /// The program's name and version.
    pub program: &'a str,
    /// The lake's generation.
    pub lake: &'a str,
    /// Hash of the definitions that its numbers were read by.
    pub definitions: &'a str,
    /// The facts, in the definition's order; `None` is NULL.
    pub facts: Vec<Option<String>>,
    /// The figures' rows, in the definition's order.
    pub tables: Vec<Table>,
    /// Rows of the row sets, in the definition's order.
    pub n_rows: Vec<usize>,
}

/// The file of the page in `language`.
#[must_use]
pub fn file_of(language: Language) -> &'static str {
    match language {
        Language::Zh => "index.html",
        Language::En => "en.html",
    }
}

/// The file of a figure's rows.
#[must_use]
pub fn figure_file(id: &str) -> String {
    format!("data/{id}.csv")
}

/// The file of a row set.
#[must_use]
pub fn rows_file(id: &str) -> String {
    format!("data/rows-{id}.csv")
}

/// The page.
#[must_use]
pub fn render(content: &Content<'_>, language: Language) -> String {
    let page = Page { content, definition: content.definition, language };
    let other = match language {
        Language::Zh => Language::En,
        Language::En => Language::Zh,
    };
    let text = |id: &str| escape(page.text(id));
    let parts = [
        ("lang", if language == Language::Zh { "zh-CN" } else { "en" }.to_owned()),
        ("other_lang", if other == Language::Zh { "zh-CN" } else { "en" }.to_owned()),
        ("other_file", file_of(other).to_owned()),
        ("title", escape(page.definition.title.of(language))),
        ("lead", escape(page.definition.lead.of(language))),
        ("other_language", text("other_language")),
        ("skip", text("skip")),
        ("contents", text("contents")),
        ("about", text("about")),
        ("cautions_title", text("cautions")),
        ("needs_script", text("needs_script")),
        ("charts_by", text("charts_by")),
        ("top", text("top")),
        ("nav", page.nav()),
        ("facts", page.facts()),
        ("cautions", page.cautions()),
        ("sections", page.sections()),
        ("data", script(&page.data())),
    ];
    fill(TEMPLATE, &parts)
}

/// Puts values where the template names them, `{{name}}`, in one pass: what a value holds is never looked at.
fn fill(template: &str, parts: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once("{{") {
        out.push_str(before);
        let (name, behind) = behind.split_once("}}").expect("the template closes what it opens");
        let value = parts.iter().find(|it| it.0 == name).unwrap_or_else(|| panic!("the template names {name}"));
        out.push_str(&value.1);
        rest = behind;
    }
    out + rest
}

struct Page<'a> {
    content: &'a Content<'a>,
    definition: &'a Definition,
    language: Language,
}

impl Page<'_> {
    fn text(&self, id: &str) -> &str {
        self.definition.text(id, self.language)
    }

    fn figures(&self) -> impl Iterator<Item = (&Figure, &Table)> {
        self.definition.figures.iter().zip(&self.content.tables)
    }

    fn nav(&self) -> String {
        let mut out = String::new();
        for section in &self.definition.sections {
            let _ = writeln!(out, "<li><a href=\"#{}\">{}</a></li>", section.id, escape(section.name.of(self.language)));
        }
        out
    }

    fn facts(&self) -> String {
        let mut out = String::new();
        let mut fact = |id: &str, name: &str, value: Option<&str>| {
            let shown = value.map_or_else(|| self.unknown(), |it| escape(&number(it, Kind::Count, None)));
            let raw = value.map(|it| format!(" data-v=\"{}\"", escape(it))).unwrap_or_default();
            let _ = writeln!(out, "<div><dt>{}</dt><dd data-fact=\"{id}\"{raw}>{shown}</dd></div>", escape(name));
        };
        for (it, value) in self.definition.facts.iter().zip(&self.content.facts) {
            fact(&it.id, it.name.of(self.language), value.as_deref());
        }
        // The beginning of a hash tells it from others, and fits.
        let definitions = self.content.definitions.get(..16).unwrap_or(self.content.definitions);
        let made = [("made_from", self.content.lake), ("definitions", definitions), ("made_by", self.content.program)];
        for (id, value) in made {
            fact(id, self.text(id), (!value.is_empty()).then_some(value));
        }
        out
    }

    fn unknown(&self) -> String {
        format!("<abbr title=\"{}\">{UNKNOWN}</abbr>", escape(self.text("unknown")))
    }

    fn cautions(&self) -> String {
        let lines = self.definition.cautions.iter().map(|it| format!("<li>{}</li>\n", escape(it.of(self.language))));
        lines.collect()
    }

    fn sections(&self) -> String {
        let mut out = String::new();
        for section in &self.definition.sections {
            let name = escape(section.name.of(self.language));
            let _ = writeln!(out, "<section id=\"{0}\" aria-labelledby=\"h-{0}\">\n<h2 id=\"h-{0}\">{name}</h2>", section.id);
            for (figure, table) in self.figures().filter(|it| it.0.section == section.id) {
                out.push_str(&self.figure(figure, table));
            }
            out.push_str("</section>\n");
        }
        out
    }

    fn figure(&self, figure: &Figure, table: &Table) -> String {
        let id = &figure.id;
        let name = escape(figure.name.of(self.language));
        let mut out = format!("<article class=\"figure {}\" id=\"fig-{id}\" aria-labelledby=\"t-{id}\">\n", figure.chart.word());
        let _ = writeln!(out, "<h3 id=\"t-{id}\">{name}</h3>");
        let shown = default_rows(self.definition, figure, table);
        let _ = writeln!(out, "<p class=\"basis\" id=\"b-{id}\">{}</p>", self.basis(figure, table, &shown));
        if table.rows.is_empty() {
            let _ = writeln!(out, "<p class=\"empty\">{}</p>", escape(self.text("no_data")));
        } else {
            let is_map = figure.chart == Chart::Map;
            let text = format!("{}: {name}. {}", self.text("chart_of"), self.text(if is_map { "map_text" } else { "chart_text" }));
            let _ = writeln!(out, "<div class=\"choices\" id=\"s-{id}\"></div>");
            let chart = format!("<div class=\"chart\" id=\"c-{id}\" role=\"img\" aria-label=\"{}\"></div>", escape(&text));
            let _ = writeln!(out, "<div class=\"shown\"><div class=\"drawing\">{chart}</div>");
            if is_map {
                out.push_str(&self.list(figure, table, &shown));
            }
            out.push_str("</div>\n");
        }
        let _ = writeln!(out, "<p class=\"note\">{}</p>", escape(figure.note.of(self.language)));
        if figure.chart != Chart::Map && !table.rows.is_empty() {
            out.push_str(&self.data_table(figure, table));
        }
        let _ = writeln!(
            out,
            "<details class=\"sql\"><summary>{}</summary><pre tabindex=\"0\"><code>{}</code></pre></details>",
            escape(self.text("query")),
            escape(figure.sql.trim())
        );
        let (set, n_rows) = self.rows_of(figure);
        let _ = writeln!(
            out,
            "<p class=\"links\"><a href=\"{}\" download>{}</a> <a href=\"{}\" download>{}{}{}</a></p>\n</article>",
            figure_file(id),
            self.counted(self.text("own_rows"), table.rows.len()),
            rows_file(&figure.rows),
            escape(self.text("rows_behind")),
            if self.language == Language::Zh { "：" } else { ": " },
            self.counted(set, n_rows)
        );
        out
    }

    fn counted(&self, name: &str, n_rows: usize) -> String {
        let (open, close) = if self.language == Language::Zh { ("（", "）") } else { (" (", ")") };
        let n_rows = number(&n_rows.to_string(), Kind::Count, None);
        format!("{}{open}{n_rows} {}{close}", escape(name), escape(self.text("n_rows")))
    }

    fn rows_of(&self, figure: &Figure) -> (&str, usize) {
        let idx = self.definition.rows.iter().position(|it| it.id == figure.rows).expect("the definition was checked");
        (self.definition.rows[idx].name.of(self.language), self.content.n_rows[idx])
    }

    /// On how much the rows that are shown rest: n, denominator and coverage, as ranges over them.
    fn basis(&self, figure: &Figure, table: &Table, shown: &[usize]) -> String {
        let mut parts = Vec::new();
        if !figure.choose.is_empty() && !shown.is_empty() {
            let first = &table.rows[shown[0]];
            let chosen = figure.choose.iter().filter_map(|name| {
                let column = self.definition.columns.get(name)?;
                Some(escape(&self.shown(column, first[table.column(name)?].as_deref()?, None)))
            });
            parts.push(format!("<span>{}</span>", chosen.collect::<Vec<_>>().join(" · ")));
        }
        let named = [("n", Some(&figure.n)), ("denominator", figure.denominator.as_ref()), ("coverage", Some(&figure.coverage))];
        for (label, name) in named {
            let Some((name, column)) = name.and_then(|it| table.column(it).map(|column| (it, column))) else { continue };
            let kind = self.definition.columns.get(name).map_or(Kind::Text, |it| it.kind);
            let range = range(shown.iter().map(|it| table.rows[*it][column].as_deref()));
            let value = range.map_or_else(
                || self.unknown(),
                |(low, high)| {
                    let (low, high) = (number(low, kind, None), number(high, kind, None));
                    let unit = if kind == Kind::Percent { " %" } else { "" };
                    escape(&if low == high { format!("{low}{unit}") } else { format!("{low} – {high}{unit}") })
                },
            );
            parts.push(format!("<span><b>{}</b> <span data-basis=\"{label}\">{value}</span></span>", escape(self.text(label))));
        }
        parts.join(" ")
    }

    fn shown(&self, column: &Column, value: &str, measure: Option<&str>) -> String {
        match column.kind {
            Kind::Word => self.definition.word(column, value, self.language).to_owned(),
            kind => number(value, kind, measure),
        }
    }

    fn cell(&self, table: &Table, row: usize, idx: usize, is_head: bool) -> String {
        let column = self.definition.columns.get(&table.columns[idx]);
        let (tag, scope) = if is_head { ("th", " scope=\"row\"") } else { ("td", "") };
        let Some(value) = table.rows[row][idx].as_deref() else { return format!("<{tag}{scope}>{}</{tag}>", self.unknown()) };
        let measure = table.column(MEASURE).and_then(|it| table.rows[row][it].as_deref());
        let shown = column.map_or_else(|| value.to_owned(), |it| self.shown(it, value, measure));
        let class = if table.is_numeric[idx] && !is_head { " class=\"num\"" } else { "" };
        format!("<{tag}{scope}{class} data-v=\"{}\">{}</{tag}>", escape(value), escape(&shown))
    }

    fn heading(&self, name: &str) -> String {
        escape(self.definition.columns.get(name).map_or(name, |it| it.name.of(self.language)))
    }

    fn data_table(&self, figure: &Figure, table: &Table) -> String {
        let name = escape(figure.name.of(self.language));
        let mut out = format!(
            "<details class=\"data\"><summary>{}</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table id=\"d-{}\"><caption>{name}</caption>\n<thead><tr>",
            self.counted(self.text("table"), table.rows.len()),
            escape(&format!("{}: {}", self.text("table"), figure.name.of(self.language))),
            figure.id,
        );
        let numeric = |idx: usize| if table.is_numeric[idx] { " class=\"num\"" } else { "" };
        for (idx, name) in table.columns.iter().enumerate() {
            let _ = write!(out, "<th scope=\"col\"{} data-c=\"{}\">{}</th>", numeric(idx), escape(name), self.heading(name));
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        let small = figure.denominator.as_ref().and_then(|it| table.column(it));
        for row in 0..table.rows.len() {
            let is_small = small.is_some_and(|it| is_small(table.rows[row][it].as_deref(), self.definition.small_n));
            out.push_str(if is_small { "<tr class=\"small\">" } else { "<tr>" });
            for idx in 0..table.columns.len() {
                out.push_str(&self.cell(table, row, idx, table.columns[idx] == figure.x));
            }
            out.push_str("</tr>\n");
        }
        out + "</tbody></table></div></details>\n"
    }

    /// The list beside the map: what is chosen at the start; the script shows the rest.
    fn list(&self, figure: &Figure, table: &Table, shown: &[usize]) -> String {
        let interval = figure.interval.iter().flatten().map(String::as_str);
        let names: Vec<&str> = [figure.x.as_str(), &figure.series[0]]
            .into_iter()
            .chain(interval)
            .chain(figure.denominator.as_deref())
            .chain([figure.n.as_str(), &figure.coverage])
            .collect();
        let mut out = format!(
            "<div class=\"list\"><p class=\"hint\">{}</p><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table id=\"l-{}\"><caption>{}</caption><thead><tr>",
            escape(self.text("list_hint")),
            escape(self.text("list")),
            figure.id,
            escape(self.text("list"))
        );
        for name in &names {
            let class = if *name == figure.x { "" } else { " class=\"num\"" };
            let _ = write!(out, "<th scope=\"col\"{class} data-c=\"{name}\">{}</th>", self.heading(name));
        }
        out.push_str("</tr></thead><tbody>\n");
        for row in shown {
            let small = figure.denominator.as_ref().and_then(|it| table.column(it));
            let is_small = small.is_some_and(|it| is_small(table.rows[*row][it].as_deref(), self.definition.small_n));
            out.push_str(if is_small { "<tr class=\"small\">" } else { "<tr>" });
            for name in &names {
                if let Some(idx) = table.column(name) {
                    out.push_str(&self.cell(table, *row, idx, *name == figure.x));
                }
            }
            out.push_str("</tr>\n");
        }
        let x = table.column(&figure.x);
        let has_row = |code: &str| x.is_some_and(|x| shown.iter().any(|it| table.rows[*it][x].as_deref() == Some(code)));
        let absent = self.definition.tiles.iter().filter(|it| it.scope != Scope::Out && !has_row(&it.code));
        let absent: Vec<&str> = absent.map(|it| it.name.of(self.language)).collect();
        let told =
            if absent.is_empty() { String::new() } else { self.text("absent").to_owned() + &absent.join(self.text("comma")) };
        out + &format!("</tbody></table></div>\n<p class=\"hint\" id=\"a-{}\">{}</p></div>\n", figure.id, escape(&told))
    }

    /// What the script draws from, as JSON.
    fn data(&self) -> String {
        let mut texts = Vec::new();
        for (id, words) in &self.definition.texts {
            texts.push(format!("{}:{}", json_text(id), json_text(words.of(self.language))));
        }
        let tiles: Vec<String> = self.definition.tiles.iter().map(|it| self.tile(it)).collect();
        let figures: Vec<String> = self.figures().map(|(figure, table)| self.figure_data(figure, table)).collect();
        format!(
            "{{\"small_n\":{},\"texts\":{{{}}},\"tiles\":[{}],\"figures\":[\n{}\n]}}",
            self.definition.small_n,
            texts.join(","),
            tiles.join(","),
            figures.join(",\n")
        )
    }

    fn tile(&self, tile: &super::definition::Tile) -> String {
        // An English tile has room for the two letters of the code only.
        let code = tile.code.rsplit('-').next().unwrap_or(&tile.code);
        let (short, letter) =
            if self.language == Language::Zh { (tile.name.zh.as_str(), tile.letter.as_str()) } else { (code, code) };
        format!(
            "{{\"code\":{},\"row\":{},\"column\":{},\"name\":{},\"short\":{},\"letter\":{},\"scope\":{}}}",
            json_text(&tile.code),
            tile.row,
            tile.column,
            json_text(tile.name.of(self.language)),
            json_text(short),
            json_text(letter),
            json_text(tile.scope.word())
        )
    }

    fn figure_data(&self, figure: &Figure, table: &Table) -> String {
        let list = |names: &mut dyn Iterator<Item = &String>| names.map(|it| json_text(it)).collect::<Vec<_>>().join(",");
        let or_null = |name: Option<&String>| name.map_or("null".to_owned(), |it| json_text(it));
        let columns: Vec<String> = table.columns.iter().enumerate().map(|(idx, name)| self.column_data(table, idx, name)).collect();
        let rows: Vec<String> = (0..table.rows.len())
            .map(|row| {
                let cells = table.rows[row].iter().zip(&table.is_numeric);
                format!(
                    "[{}]",
                    cells.map(|(value, is_numeric)| json_value(value.as_deref(), *is_numeric)).collect::<Vec<_>>().join(",")
                )
            })
            .collect();
        let start = figure.choose.iter().filter_map(|it| {
            let value = default_choice(self.definition, figure, table, it)?;
            Some(format!("{}:{}", json_text(it), json_value(Some(value), table.is_numeric[table.column(it)?])))
        });
        format!(
            "{{\"id\":{},\"name\":{},\"chart\":{},\"x\":{},\"series\":[{}],\"interval\":[{}],\"choose\":[{}],\"start\":{{{}}},\"n\":{},\"denominator\":{},\"coverage\":{},\"columns\":[{}],\"rows\":[{}]}}",
            json_text(&figure.id),
            json_text(figure.name.of(self.language)),
            json_text(figure.chart.word()),
            json_text(&figure.x),
            list(&mut figure.series.iter()),
            list(&mut figure.interval.iter().flatten()),
            list(&mut figure.choose.iter()),
            start.collect::<Vec<_>>().join(","),
            json_text(&figure.n),
            or_null(figure.denominator.as_ref()),
            json_text(&figure.coverage),
            columns.join(","),
            rows.join(",")
        )
    }

    fn column_data(&self, table: &Table, idx: usize, name: &str) -> String {
        let Some(column) = self.definition.columns.get(name) else { return "null".to_owned() };
        let kind = match column.kind {
            Kind::Year => "year",
            Kind::Count => "count",
            Kind::Percent => "percent",
            Kind::Value => "value",
            Kind::Word => "word",
            Kind::Text => "text",
        };
        let words: Vec<String> = match column.kind {
            Kind::Word => table
                .distinct(idx)
                .into_iter()
                .map(|it| format!("{}:{}", json_text(it), json_text(self.definition.word(column, it, self.language))))
                .collect(),
            _ => Vec::new(),
        };
        format!(
            "{{\"id\":{},\"name\":{},\"kind\":\"{kind}\",\"words\":{{{}}}}}",
            json_text(name),
            json_text(column.name.of(self.language)),
            words.join(",")
        )
    }
}

/// A value of a row: a number as it is where JSON has one for it, else text.
fn json_value(value: Option<&str>, is_numeric: bool) -> String {
    match value {
        None => "null".to_owned(),
        Some(it) if is_numeric && serde_json::from_str::<serde_json::Number>(it).is_ok() => it.to_owned(),
        Some(it) => json_text(it),
    }
}

fn is_small(value: Option<&str>, small_n: u64) -> bool {
    value.and_then(|it| it.parse::<f64>().ok()).is_some_and(|it| it < small_n as f64)
}

/// The smallest and the largest of the values that are known.
fn range<'a>(values: impl Iterator<Item = Option<&'a str>>) -> Option<(&'a str, &'a str)> {
    let mut range: Option<(&str, &str)> = None;
    let is_less = |a: &str, b: &str| a.parse::<f64>().ok() < b.parse::<f64>().ok();
    for value in values.flatten() {
        range = Some(match range {
            None => (value, value),
            Some((low, high)) => (if is_less(value, low) { value } else { low }, if is_less(high, value) { value } else { high }),
        });
    }
    range
}

/// The value of a column that is chosen at the start: the last year that rests on at least half as many reports as the year with the
/// most, for the last year of a lake is seldom whole; the first of all others.
#[must_use]
pub fn default_choice<'a>(definition: &Definition, figure: &Figure, table: &'a Table, name: &str) -> Option<&'a str> {
    let column = table.column(name)?;
    let mut values = table.distinct(column);
    if definition.columns.get(name).map(|it| it.kind) != Some(Kind::Year) {
        return values.into_iter().next();
    }
    values.sort_by_key(|it| it.parse::<i64>().ok());
    let n = table.column(&figure.n);
    // Summed over the rows of the year: of provinces there may be few.
    let n_of = |year: &str| {
        let rows = table.rows.iter().filter(|row| row[column].as_deref() == Some(year));
        rows.filter_map(|row| row[n?].as_deref()?.parse::<f64>().ok()).sum::<f64>()
    };
    let most = values.iter().map(|it| n_of(it)).fold(0.0, f64::max);
    values.iter().rev().copied().find(|it| 2.0 * n_of(it) >= most)
}

/// The rows that a figure shows at the start.
fn default_rows(definition: &Definition, figure: &Figure, table: &Table) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..table.rows.len()).collect();
    for name in &figure.choose {
        let (Some(column), Some(value)) = (table.column(name), default_choice(definition, figure, table, name)) else { continue };
        rows.retain(|it| table.rows[*it][column].as_deref() == Some(value));
    }
    rows
}
