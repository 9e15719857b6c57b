//! What is written from definitions, in two languages: Chinese views, one script for DuckDB, one for DataFusion, data dictionaries.
//!
//! Takes the registries of tables, views, forms and rules and the views' files, gives texts: [`Reference::files`] by their path in the
//! sources, [`Reference::lake_files`] by their path below the lake's `sql/`. Every text follows from the definitions alone.
//! Never touches a file; `gongkai docs` writes them ([`source_tree`]).

mod chinese;
mod dictionary;
mod duckdb;
mod names;
pub mod source_tree;
mod view_file;
mod words;

use std::path::Path;

use crate::error::{Error, Result};
use crate::indicator::{Indicators, generated};
use crate::rules::Rules;
use crate::schema::{ColumnType, PARTITION_COLUMNS, Schemas, TableDef};
use crate::sql_files::{TABLES, VIEWS, view_name, views_for, words_of};
pub use dictionary::Language;
pub use duckdb::Tables;
use names::{Names, ViewNames};
use view_file::Head;
use words::Words;

/// Where the names of views and columns lie in the sources; for messages.
pub const VIEWS_TOML: &str = "data/views.toml";

/// A table or a view, with all that people are told of it.
#[derive(Debug, Clone)]
pub struct Relation {
    /// Name in SQL.
    pub id: String,
    /// Name in Chinese.
    pub zh: String,
    /// What it holds, in English.
    pub en: String,
    /// What it holds, in Chinese.
    pub about: String,
    /// Columns, in their order.
    pub columns: Vec<Column>,
    /// Path of its Chinese view below `sql/zh/`.
    zh_path: String,
    kind: Kind,
}

/// A column of a table or view.
#[derive(Debug, Clone)]
pub struct Column {
    /// Name in SQL.
    pub id: String,
    /// Label in Chinese, as the Chinese view names it.
    pub zh: String,
    /// What it means, in English.
    pub en: String,
    /// What it means, in Chinese, where the label alone does not tell.
    pub about: Option<String>,
    /// Unit of its numbers.
    pub unit: Option<String>,
    /// Type and whether NULL may stand there; of tables only.
    pub field: Option<(ColumnType, bool)>,
    /// Name of the column that shows its words in Chinese, and the words: (id, Chinese).
    pub words: Option<(String, Vec<(String, String)>)>,
}

impl Relation {
    /// Its Chinese view: (path below `sql/`, text).
    fn chinese_view(&self) -> (String, String) {
        (format!("zh/{}", self.zh_path), chinese::view(self))
    }
}

#[derive(Debug, Clone)]
enum Kind {
    Table { partitioned: bool, files: String, sort: Vec<String> },
    View { path: &'static str, head: Box<Head>, names: Box<ViewNames> },
}

/// Everything that is told of the lake.
#[derive(Debug, Clone)]
pub struct Reference {
    tables: Vec<Relation>,
    views: Vec<Relation>,
    indicators: Indicators,
    rules: Rules,
    /// The SQL that the registry of indicators gives: (path in the sources, text).
    indicator_files: Vec<(String, String)>,
}

impl Reference {
    /// By the definitions that the program was built with.
    ///
    /// # Errors
    /// - a registry does not parse
    /// - a view or column has no name, a name is left over or stands twice; the message tells all of them
    pub fn load() -> Result<Self> {
        let schemas = Schemas::load()?;
        let names = Names::embedded()?;
        let indicators = Indicators::embedded()?;
        let words = Words::new(&names, &schemas, &indicators)?;
        let mut faults = Vec::new();
        let tables: Vec<Relation> =
            schemas.tables().iter().enumerate().map(|(idx, it)| table_of(idx, it, &names, &schemas, &words)).collect();
        let mut views = Vec::new();
        for &(path, text) in VIEWS {
            match view_of(path, text, &names, &schemas, &words) {
                Ok(view) => views.push(view),
                Err(missing) => faults.extend(missing),
            }
        }
        for relation in tables.iter().chain(&views) {
            faults.extend(repeated(relation));
        }
        faults.extend(same_names(tables.iter().chain(&views)));
        if faults.is_empty() {
            return Ok(Self { tables, views, indicators, rules: Rules::embedded()?, indicator_files: generated::files()? });
        }
        Err(Error::definition(VIEWS_TOML.as_ref(), format!("names do not fit the views: {}", faults.join("; "))))
    }

    /// The tables, in the order of the data model.
    #[must_use]
    pub fn tables(&self) -> &[Relation] {
        &self.tables
    }

    /// The views, in the order in which they build on each other.
    #[must_use]
    pub fn views(&self) -> &[Relation] {
        &self.views
    }

    fn relations(&self) -> impl Iterator<Item = &Relation> {
        self.tables.iter().chain(&self.views)
    }

    /// The Chinese view of every table and view: (path below `sql/`, text).
    #[must_use]
    pub fn chinese_views(&self) -> Vec<(String, String)> {
        self.relations().map(Relation::chinese_view).collect()
    }

    /// The views that a query may read, the Chinese ones behind those that they stand on: as [`views_for`] gives those.
    ///
    /// # Errors
    /// - as [`Reference::load`]
    pub fn views_for(query: &str) -> Result<Vec<(String, String)>> {
        let asks_for_all = views_for(query).len() == VIEWS.len();
        if query.is_ascii() && !asks_for_all {
            return Ok(views_for(query));
        }
        let reference = Self::load()?;
        let is_named = |zh: &str| query.contains(&chinese::quote(zh)) || words_of(query).any(|it| it == zh);
        let named: Vec<&Relation> = reference.relations().filter(|it| asks_for_all || is_named(&it.zh)).collect();
        let ids: Vec<&str> = named.iter().map(|it| it.id.as_str()).collect();
        let mut views = views_for(&format!("{query} {}", ids.join(" ")));
        views.extend(named.into_iter().map(Relation::chinese_view));
        Ok(views)
    }

    /// What opens a lake in one go in DataFusion: the tables, the views, the Chinese views.
    #[must_use]
    pub fn all_sql(&self) -> String {
        let mut out = String::from(
            "-- A whole lake for DataFusion: its tables, all views, all Chinese views. Written by `gongkai docs`.\n\
             --\n\
             -- Run it from the directory that holds the folder \"lake\":\n\
             --   datafusion-cli -r sql/all.sql       and go on by hand\n\
             --   datafusion-cli -f sql/all.sql my-query.sql\n\n",
        );
        out.push_str(TABLES.1);
        for (path, text) in VIEWS {
            out.push_str(&format!("\n-- sql/{path}\n{text}"));
        }
        for (path, text) in self.chinese_views() {
            out.push_str(&format!("\n-- sql/{path}\n{text}"));
        }
        out
    }

    /// What opens a lake in one go in DuckDB: tables, views, Chinese views, comments.
    ///
    /// `has_files` tells of each table whether there is a file of it: one without is a table without rows.
    #[must_use]
    pub fn duckdb_script(&self, tables: &Tables<'_>, has_files: &dyn Fn(&str) -> bool) -> String {
        duckdb::script(self, tables, has_files)
    }

    /// The data dictionary.
    #[must_use]
    pub fn dictionary(&self, language: Language) -> String {
        dictionary::dictionary(self, language)
    }

    /// What is written into a lake beside the views as they stand in the sources: (path below `sql/`, text).
    #[must_use]
    pub fn lake_files(&self) -> Vec<(String, String)> {
        let mut files = self.chinese_views();
        files.push(("all.sql".to_owned(), self.all_sql()));
        // A published lake has a file of every table.
        files.push(("views.duckdb.sql".to_owned(), self.duckdb_script(&Tables::Views(Path::new("lake")), &|_| true)));
        files
    }

    /// Every generated file of the sources: (path, text), sorted by path.
    #[must_use]
    pub fn files(&self) -> Vec<(String, String)> {
        let mut files: Vec<_> = self.lake_files().into_iter().map(|(path, text)| (format!("sql/{path}"), text)).collect();
        for language in [Language::English, Language::Chinese] {
            files.push((format!("docs/data-dictionary.{}.md", language.code()), self.dictionary(language)));
        }
        files.extend(self.indicator_files.iter().cloned());
        files.sort();
        files
    }
}

/// A table's label as one name: where the forms differ the registry gives both, which SQL cannot take.
fn label(zh: &str) -> String {
    zh.replace("; ", "或")
}

fn table_of(idx: usize, table: &TableDef, names: &Names, schemas: &Schemas, words: &Words) -> Relation {
    let mut columns: Vec<Column> = table
        .columns
        .iter()
        .map(|it| Column {
            id: it.id.clone(),
            zh: label(&it.zh),
            en: it.description.clone(),
            about: it.description_zh.clone(),
            unit: it.unit.clone(),
            field: Some((it.column_type, it.nullable)),
            words: words.of(&table.id, &it.id, &label(&it.zh), &it.values),
        })
        .collect();
    if table.partitioned {
        for (id, data_type) in PARTITION_COLUMNS {
            let name = names.shared(id, schemas);
            let column_type = if data_type == ColumnType::Int32.data_type() { ColumnType::Int32 } else { ColumnType::Utf8 };
            let zh = name.zh.unwrap_or_default();
            let words = words.of(&table.id, id, &zh, &[]);
            let (en, about) = (name.en.unwrap_or_default(), name.about);
            columns.push(Column { id: id.to_owned(), zh, en, about, unit: None, field: Some((column_type, false)), words });
        }
    }
    Relation {
        id: table.id.clone(),
        zh: table.zh.clone(),
        en: table.description.clone(),
        about: table.description_zh.clone().unwrap_or_default(),
        columns,
        zh_path: format!("tables/{:02}_{}.sql", idx + 1, table.id),
        kind: Kind::Table { partitioned: table.partitioned, files: table.path_pattern(), sort: table.sort.clone() },
    }
}

/// The view of a file, or what it lacks.
fn view_of(
    path: &'static str,
    text: &'static str,
    names: &Names,
    schemas: &Schemas,
    words: &Words,
) -> std::result::Result<Relation, Vec<String>> {
    let id = view_name(path);
    let (head, column_ids) = view_file::parse(text).map_err(|it| vec![format!("sql/{path}: {it}")])?;
    let Some(view) = names.view(id) else {
        return Err(vec![format!("the view {id} has no name")]);
    };
    let mut faults: Vec<String> =
        view.columns.keys().filter(|it| !column_ids.contains(it)).map(|it| format!("{id} has no column {it}")).collect();
    let mut columns = Vec::new();
    for column in column_ids {
        let name = names.column(view, &column, schemas);
        let (Some(zh), Some(en)) = (name.zh, name.en) else {
            faults.push(format!("column {column} of {id} has no label"));
            continue;
        };
        let zh = label(&zh);
        let words = words.of(id, &column, &zh, &[]);
        columns.push(Column { id: column, zh, en, about: name.about, unit: name.unit, field: None, words });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Relation {
        id: id.to_owned(),
        zh: view.zh.clone(),
        en: view.en.clone(),
        about: view.question.clone(),
        columns,
        zh_path: path.trim_start_matches("views/").to_owned(),
        kind: Kind::View { path, head: Box::new(head), names: Box::new(view.clone()) },
    })
}

/// Names that two columns of a relation's Chinese view share.
fn repeated(relation: &Relation) -> Vec<String> {
    let mut seen: Vec<&str> = Vec::new();
    let mut faults = Vec::new();
    for name in relation.columns.iter().flat_map(|it| std::iter::once(&it.zh).chain(it.words.as_ref().map(|it| &it.0))) {
        if seen.contains(&name.as_str()) {
            faults.push(format!("two columns of {} are called {name}", relation.id));
        }
        seen.push(name);
    }
    faults
}

/// Names that two relations share.
fn same_names<'r>(relations: impl Iterator<Item = &'r Relation>) -> Vec<String> {
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut faults = Vec::new();
    for relation in relations {
        if let Some((other, _)) = seen.iter().find(|it| it.1 == relation.zh) {
            faults.push(format!("{other} and {} are both called {}", relation.id, relation.zh));
        }
        seen.push((&relation.id, &relation.zh));
    }
    faults
}

/// Labels of `data/views.toml` that nothing uses: views that are not there, entries that no column takes, words of no column.
///
/// # Errors
/// - a registry does not parse
pub fn left_over() -> Result<Vec<String>> {
    let (names, schemas) = (Names::embedded()?, Schemas::load()?);
    let mut taken: Vec<(String, String)> = Vec::new();
    for table in schemas.tables() {
        taken.extend(table.table_schema().fields().iter().map(|it| (table.id.clone(), it.name().clone())));
    }
    let n_of_tables = taken.len();
    for (path, text) in VIEWS {
        let (_, columns) = view_file::parse(text).map_err(|it| Error::definition(path.as_ref(), it))?;
        taken.extend(columns.into_iter().map(|it| (view_name(path).to_owned(), it)));
    }
    let is_view = |id: &str| VIEWS.iter().any(|(path, _)| view_name(path) == id);
    let mut unused: Vec<String> = names.views().filter(|it| !is_view(&it.id)).map(|it| format!("view {}", it.id)).collect();
    let of_views = &taken[n_of_tables..];
    unused.extend(names.dictionary().filter(|id| !of_views.iter().any(|it| it.1 == **id)).map(|it| format!("column {it}")));
    let is_word_of = |key: &str, column: &(String, String)| match key.split_once('.') {
        Some((relation, id)) => (relation, id) == (&column.0, &column.1),
        None => key == column.1,
    };
    unused.extend(
        names.words().filter(|(key, _)| !taken.iter().any(|it| is_word_of(key, it))).map(|(key, _)| format!("words {key}")),
    );
    Ok(unused)
}

#[cfg(test)]
mod tests;
