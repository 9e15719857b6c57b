//! What people get: views, and tables where asked for, each with what it answers.
//!
//! Takes names, gives [`Page`]s, and their rows to a [`Sink`]. What a view answers stands in the head of its file.

use arrow::datatypes::SchemaRef;

use super::compact::read_table;
use crate::error::{Error, Result};
use crate::schema::{Schemas, TableDef};
use crate::sql_files::{VIEWS, order_of, view_name};
use crate::warehouse::{Sink, Warehouse};

/// One view or table.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its name in SQL.
    pub name: String,
    /// What it answers.
    pub question: String,
    /// What a row is.
    pub grain: String,
    /// How it is misread.
    pub traps: String,
    /// The table; `None` for a view.
    table: Option<TableDef>,
}

/// The pages that were asked for: all views where none is named, and all tables where `with_tables`.
///
/// # Errors
/// - a name is no view
pub fn select(schemas: &Schemas, names: &[String], with_tables: bool) -> Result<Vec<Page>> {
    let views: Vec<(&str, &str)> = VIEWS.iter().map(|(path, text)| (view_name(path), *text)).collect();
    for name in names {
        if !views.iter().any(|it| it.0 == name) {
            return Err(unknown(name, views.iter().map(|it| it.0)));
        }
    }
    let is_asked = |name: &str| names.is_empty() || names.iter().any(|it| it == name);
    let mut pages: Vec<Page> = views.iter().filter(|it| is_asked(it.0)).map(|(name, text)| view_page(name, text)).collect();
    if with_tables {
        pages.extend(schemas.tables().iter().map(table_page));
    }
    Ok(pages)
}

fn unknown<'v>(name: &str, views: impl Iterator<Item = &'v str>) -> Error {
    let likeness = |it: &str| strsim::jaro_winkler(name, it);
    let nearest = views.max_by(|a, b| likeness(a).total_cmp(&likeness(b))).unwrap_or_default();
    Error::new(format!("there is no view {name}"))
        .hint(format!("did you mean {nearest}? `.views` in the shell of `gongkai sql` lists them, --tables adds the tables"))
}

/// A view as the head of its file describes it.
#[must_use]
pub fn view_page(name: &str, text: &str) -> Page {
    Page {
        name: name.to_owned(),
        question: head(text, "Question"),
        grain: head(text, "Grain"),
        traps: head(text, "Traps"),
        table: None,
    }
}

fn table_page(table: &TableDef) -> Page {
    Page {
        name: table.id.clone(),
        question: format!("{}: {}", table.zh, table.description),
        grain: String::new(),
        traps: String::new(),
        table: Some(table.clone()),
    }
}

/// What the head of a view's file says under a key, on one line.
fn head(text: &str, key: &str) -> String {
    const KEYS: [&str; 5] = ["Question", "Grain", "Columns", "Traps", "Order"];
    let mut parts: Vec<&str> = Vec::new();
    let mut is_here = false;
    for line in text.lines().map_while(|it| it.strip_prefix("--")).map(str::trim) {
        match line.split_once(':').filter(|it| KEYS.contains(&it.0)) {
            Some((found, rest)) => {
                is_here = found == key;
                if is_here {
                    parts.push(rest.trim());
                }
            }
            None if is_here => parts.push(line),
            None => {}
        }
    }
    parts.join(" ").trim().to_owned()
}

impl Page {
    /// True for a view.
    #[must_use]
    pub fn is_view(&self) -> bool {
        self.table.is_none()
    }

    /// Hands the rows over, in the order that the view's file asks for, or the table's own.
    ///
    /// # Errors
    /// - the lake cannot be read, or the query fails
    /// - what `sink` meets
    pub fn read(&self, warehouse: &Warehouse, sink: &mut dyn Sink) -> Result<()> {
        let Some(table) = &self.table else {
            let order = order_of(&self.name).unwrap_or("1");
            return warehouse.run(&format!("SELECT * FROM {} ORDER BY {order}", self.name), sink);
        };
        let schema: SchemaRef = table.table_schema();
        sink.begin(&schema)?;
        read_table(warehouse, table, &mut |batch| sink.rows(batch))?;
        sink.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_says_what_it_answers() {
        let pages = select(&Schemas::load().unwrap(), &[], false).unwrap();
        assert_eq!(pages.len(), VIEWS.len());
        for page in pages {
            assert!(!page.question.is_empty() && !page.grain.is_empty() && !page.traps.is_empty(), "{}", page.name);
            assert!(!page.question.contains("Grain:") && !page.traps.contains("Order:"), "{page:?}");
        }
    }

    #[test]
    fn pages_are_chosen_by_name() {
        let schemas = Schemas::load().unwrap();
        let names = |views: &[&str], tables: bool| {
            let views: Vec<String> = views.iter().map(|it| (*it).to_owned()).collect();
            select(&schemas, &views, tables).map(|it| it.into_iter().map(|it| it.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&["national_overview"], false).unwrap(), ["national_overview"]);
        assert_eq!(names(&["national_overview"], true).unwrap().len(), 1 + schemas.tables().len());
        let error = names(&["nationl_overview"], false).unwrap_err();
        assert!(error.hint_text().unwrap().contains("did you mean national_overview?"), "{error}");
    }
}
