//! A lake as SQL: its tables, the views over them, and queries.
//!
//! Takes the path or address of a lake and the texts of views, gives Arrow batches. The engine itself is `src/engine`.
//! An opened warehouse stays with the generation that the lake's link led to then, so that no query sees two.
//! Never writes the lake: statements that would are refused.

use std::fmt;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use gongkai_engine::{Engine, Event, Fault, Files, TableSource};

use crate::cloud::is_address;
use crate::error::{Error, Result};
use crate::lake::manifest::{MANIFEST, Manifest};
use crate::schema::{PARTITION_COLUMNS, Schemas};
use crate::sql_files::view_name;

/// Takes the results of statements, one after the other.
pub trait Sink {
    /// A result with these columns begins.
    ///
    /// # Errors
    /// - what the sink meets
    fn begin(&mut self, schema: &SchemaRef) -> Result<()>;

    /// Rows of the result that has begun.
    ///
    /// # Errors
    /// - what the sink meets
    fn rows(&mut self, batch: &RecordBatch) -> Result<()>;

    /// The result that has begun is whole.
    ///
    /// # Errors
    /// - what the sink meets
    fn end(&mut self) -> Result<()>;
}

/// An opened lake.
pub struct Warehouse {
    engine: Engine,
    root: PathBuf,
    manifest: Manifest,
}

impl Warehouse {
    /// Opens the generation that the lake at `path` is now, with the tables of `schemas`.
    ///
    /// # Errors
    /// - there is no lake at the path
    /// - the query engine cannot take its tables
    pub fn open(path: &Path, schemas: &Schemas) -> Result<Self> {
        let engine = Engine::new().map_err(failed)?;
        if is_address(path) { Self::open_address(path, schemas, engine) } else { Self::open_folder(path, schemas, engine) }
    }

    fn open_folder(path: &Path, schemas: &Schemas, engine: Engine) -> Result<Self> {
        let root = fs::canonicalize(path).map_err(|cause| no_lake(Error::io("there is no lake", path, cause)))?;
        if !root.join(MANIFEST).is_file() {
            return Err(no_lake(Error::new(format!("not a lake: it has no {MANIFEST}")).path(path)));
        }
        let manifest = Manifest::read(&root)?;
        register(&engine, schemas, |table| {
            let directory = root.join(table);
            if directory.is_dir() { Files::Directory(directory) } else { Files::None }
        })?;
        Ok(Self { engine, root, manifest })
    }

    #[cfg(feature = "cloud")]
    fn open_address(path: &Path, schemas: &Schemas, engine: Engine) -> Result<Self> {
        use crate::cloud::Place;
        use crate::lake::upload::{POINTER, Pointer, read_manifest};

        let place = Place::open(path)?;
        let Some((pointer, _)) = Pointer::read(&place)? else {
            return Err(no_lake(Error::new(format!("there is no lake: it has no {POINTER}")).path(path)));
        };
        let manifest = read_manifest(&place, &pointer)?;
        let address = place.address_of(&place.key_of(&pointer.path));
        engine.register_store(&address, place.store().clone()).map_err(failed)?;
        register(&engine, schemas, |table| {
            let is_there = manifest.tables.iter().any(|it| it.table == table && !it.files.is_empty());
            if is_there { Files::Address(format!("{address}/{table}")) } else { Files::None }
        })?;
        Ok(Self { engine, root: address.into(), manifest })
    }

    #[cfg(not(feature = "cloud"))]
    fn open_address(path: &Path, _: &Schemas, _: Engine) -> Result<Self> {
        Err(crate::cloud::not_built_in(path))
    }

    /// The directory, or address, of the generation that was opened.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The manifest of the generation that was opened.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Runs the texts of views, (name, SQL), in their order; a view may use those before it.
    ///
    /// # Errors
    /// - a text is no SQL or does not fit the tables; the message names it
    pub fn register_views(&self, views: &[(String, String)]) -> Result<()> {
        for (name, sql) in views {
            self.run(sql, &mut Nothing).map_err(|cause| Error::new(format!("view {name} does not fit the lake")).cause(cause))?;
        }
        Ok(())
    }

    /// Registers views as [`Warehouse::register_views`] does, and works out those of the names `keep` once for all queries: what stands on
    /// them sees the same rows, sooner.
    ///
    /// # Errors
    /// - see [`Warehouse::register_views`]; or a name is no view
    pub fn register_views_keeping(&self, views: &[(String, String)], keep: &[String]) -> Result<()> {
        for view in views {
            self.register_views(std::slice::from_ref(view))?;
            let name = view_name(&view.0);
            if keep.iter().any(|it| it == name) {
                self.engine.keep(name).map_err(failed)?;
            }
        }
        match keep.iter().find(|it| !views.iter().any(|view| view_name(&view.0) == *it)) {
            Some(name) => Err(Error::new(format!("there is no view {name} to keep"))),
            None => Ok(()),
        }
    }

    /// Runs the statements of `sql`, parted by `;`, in order, and hands their results to `sink` as they come.
    ///
    /// # Errors
    /// - a statement is no SQL: then none was run
    /// - a statement fails, or would write the lake: those before it were run
    pub fn run(&self, sql: &str, sink: &mut dyn Sink) -> Result<()> {
        let mut error = None;
        let mut take = |event: Event<'_>| {
            let taken = match event {
                Event::Begin(schema) => sink.begin(schema),
                Event::Rows(batch) => sink.rows(batch),
                Event::End => sink.end(),
            };
            match taken {
                Ok(()) => ControlFlow::Continue(()),
                Err(it) => {
                    error = Some(it);
                    ControlFlow::Break(())
                }
            }
        };
        self.engine.run(sql, &mut take).map_err(failed)?;
        error.map_or(Ok(()), Err)
    }

    /// Runs the statements of `sql` and returns the result of the last that has one; at least one batch, maybe an empty one.
    ///
    /// # Errors
    /// - see [`Warehouse::run`]
    pub fn query(&self, sql: &str) -> Result<Vec<RecordBatch>> {
        let mut last = Last::default();
        self.run(sql, &mut last)?;
        Ok(last.batches)
    }

    /// Names of the tables, sorted.
    ///
    /// # Errors
    /// - the query engine cannot tell
    pub fn tables(&self) -> Result<Vec<String>> {
        self.engine.tables().map_err(failed)
    }

    /// Names of the views, sorted.
    ///
    /// # Errors
    /// - the query engine cannot tell
    pub fn views(&self) -> Result<Vec<String>> {
        self.engine.views().map_err(failed)
    }
}

fn no_lake(error: Error) -> Error {
    error.hint("give the path of a lake that a run has written")
}

/// Makes all tables known.
fn register(engine: &Engine, schemas: &Schemas, files_of: impl Fn(&str) -> Files) -> Result<()> {
    for table in schemas.tables() {
        let partition = PARTITION_COLUMNS.map(|(name, it)| (name.to_owned(), it)).to_vec();
        let source = TableSource {
            name: table.id.clone(),
            files: files_of(&table.id),
            file_schema: table.file_schema().clone(),
            partition_columns: if table.partitioned { partition } else { Vec::new() },
        };
        engine.register(&source).map_err(failed)?;
    }
    Ok(())
}

/// An error of the engine as its message alone: its causes stand in the message already.
#[derive(Debug)]
struct EngineFault(String);

impl fmt::Display for EngineFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EngineFault {}

fn failed(fault: Fault) -> Error {
    let error = match fault.message {
        Some(message) => Error::engine(fault.what, EngineFault(message)),
        None => Error::new(fault.what),
    };
    match fault.hint {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// Lets results go.
struct Nothing;

impl Sink for Nothing {
    fn begin(&mut self, _: &SchemaRef) -> Result<()> {
        Ok(())
    }

    fn rows(&mut self, _: &RecordBatch) -> Result<()> {
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}

/// Keeps the last result.
#[derive(Default)]
struct Last {
    batches: Vec<RecordBatch>,
    schema: Option<SchemaRef>,
}

impl Sink for Last {
    fn begin(&mut self, schema: &SchemaRef) -> Result<()> {
        self.batches.clear();
        self.schema = Some(schema.clone());
        Ok(())
    }

    fn rows(&mut self, batch: &RecordBatch) -> Result<()> {
        self.batches.push(batch.clone());
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        if let (true, Some(schema)) = (self.batches.is_empty(), &self.schema) {
            self.batches.push(RecordBatch::new_empty(schema.clone()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lake::tests::write_lake;
    use crate::print::{Format, Printer};

    fn open(path: &Path) -> Warehouse {
        Warehouse::open(path, &Schemas::load().unwrap()).unwrap()
    }

    #[track_caller]
    fn check(warehouse: &Warehouse, sql: &str, expect: &str) {
        let mut out = Vec::new();
        warehouse.run(sql, &mut Printer::new(&mut out, Format::Csv, None)).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), expect, "{sql}");
    }

    #[track_caller]
    fn fails(warehouse: &Warehouse, sql: &str, expect: &str) {
        let error = warehouse.query(sql).unwrap_err().to_string();
        assert!(error.contains(expect), "{error}");
    }

    #[test]
    fn tables_answer() {
        let place = tempfile::tempdir().unwrap();
        // A path that is full of what patterns and URLs are made of.
        let lake = place.path().join("湖 [1] 100%?*/lake");
        write_lake(&lake, &[0, 1, 2, 3, 4, 5]);
        let warehouse = open(&lake);
        check(&warehouse, "SELECT count(*) AS n FROM cells", "n\n12\n");
        check(
            &warehouse,
            "SELECT province, year, count(*) AS n FROM reports GROUP BY province, year ORDER BY province, year",
            "province,year,n\nCN-GD,0,1\nCN-GD,2020,1\nCN-SD,0,1\nCN-SD,2020,1\nunknown,0,1\nunknown,2020,1\n",
        );
        check(
            &warehouse,
            "SELECT c.\"column\", p.amount_yuan, a.natural_person FROM proactive_disclosure p
             JOIN cells c ON c.report_id = p.report_id JOIN applications a ON a.report_id = p.report_id
             WHERE p.province = 'CN-GD' AND p.year = 2020 AND item = 'procurement'
             AND c.\"row\" = disposition AND disposition = 'received'",
            "column,amount_yuan,natural_person\ntotal,856376331.05,\n",
        );
        check(&warehouse, "SELECT * FROM duplicates", "source,duplicate_of,reason\nb.html,2020/第0局.html,same_bytes\n");
        check(&warehouse, "SELECT count(value) AS n FROM statistics_2014", "n\n0\n");
        assert_eq!(warehouse.tables().unwrap().len(), Schemas::load().unwrap().tables().len());
    }

    #[test]
    fn a_view_that_is_kept_says_the_same() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1, 2]);
        let views = [
            ("10_a.sql", "CREATE VIEW a AS SELECT report_id FROM reports"),
            ("20_b.sql", "CREATE VIEW b AS SELECT count(*) AS n FROM a"),
        ];
        let views = views.map(|(path, sql)| (path.to_owned(), sql.to_owned()));
        let (plain, kept) = (open(&lake), open(&lake));
        plain.register_views(&views).unwrap();
        kept.register_views_keeping(&views, &["a".to_owned()]).unwrap();
        for query in ["SELECT n FROM b", "SELECT report_id FROM a ORDER BY report_id"] {
            let told = |it: &Warehouse| {
                let mut out = Vec::new();
                it.run(query, &mut Printer::new(&mut out, Format::Csv, None)).unwrap();
                String::from_utf8(out).unwrap()
            };
            assert_eq!(told(&plain), told(&kept), "{query}");
        }
        let error = open(&lake).register_views_keeping(&views, &["c".to_owned()]).unwrap_err();
        assert!(error.to_string().contains("no view c"), "{error}");
    }

    #[test]
    fn table_without_directory_is_empty() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0]);
        fs::remove_dir_all(lake.join("findings")).unwrap();
        fs::remove_dir_all(lake.join("sections/province=CN-SD")).unwrap();
        let warehouse = open(&lake);
        check(&warehouse, "SELECT rule, year FROM findings", "rule,year\n");
        check(&warehouse, "SELECT text, year FROM sections", "text,year\n");
    }

    #[test]
    fn columns_are_the_registered_ones() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1]);
        let (warehouse, schemas) = (open(&lake), Schemas::load().unwrap());
        for table in schemas.tables() {
            let batches = warehouse.query(&format!("SELECT * FROM {}", table.id)).unwrap();
            let types = |schema: &SchemaRef| {
                schema.fields().iter().map(|it| (it.name().clone(), it.data_type().clone())).collect::<Vec<_>>()
            };
            assert_eq!(types(&batches[0].schema()), types(&table.table_schema()), "{}", table.id);
        }
    }

    /// `sql/tables.sql` declares to any DataFusion what we register, for it is what users outside this program run.
    #[test]
    fn tables_sql_declares_the_same() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1]);
        let sql = include_str!("../sql/tables.sql").replace("'lake/", &format!("'{}/", lake.display()));
        let schemas = Schemas::load().unwrap();
        let ours = open(&lake);
        let theirs = open(&lake);
        for table in schemas.tables() {
            theirs.query(&format!("DROP TABLE {}", table.id)).unwrap();
        }
        theirs.query(&sql).unwrap();
        assert_eq!(ours.tables().unwrap(), theirs.tables().unwrap());
        for table in schemas.tables() {
            let describe = format!(
                "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '{}' ORDER BY ordinal_position",
                table.id
            );
            assert_eq!(ours.query(&describe).unwrap(), theirs.query(&describe).unwrap(), "{}", table.id);
            let all = format!("SELECT * FROM {} ORDER BY 1, 2", table.id);
            let rows = |it: &Warehouse| it.query(&all).unwrap().iter().map(RecordBatch::num_rows).sum::<usize>();
            assert_eq!(rows(&ours), rows(&theirs), "{}", table.id);
        }
    }

    #[test]
    fn views_build_on_each_other() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1, 2]);
        let warehouse = open(&lake);
        let view = |name: &str, sql: &str| (name.to_owned(), sql.to_owned());
        warehouse
            .register_views(&[
                view("a.sql", "CREATE VIEW a AS SELECT report_id, year FROM reports;"),
                view("b.sql", "-- a remark\nCREATE VIEW b AS SELECT count(*) AS n FROM a WHERE year = 2020;\n"),
            ])
            .unwrap();
        check(&warehouse, "SELECT n FROM b", "n\n2\n");
        assert_eq!(warehouse.views().unwrap(), ["a", "b"]);
        let error = warehouse.register_views(&[view("c.sql", "CREATE VIEW c AS SELECT nothing FROM a")]).unwrap_err().to_string();
        assert!(error.starts_with("view c.sql does not fit the lake") && error.contains("nothing"), "{error}");
    }

    #[test]
    fn shipped_views_fit() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1, 2, 3]);
        let warehouse = open(&lake);
        warehouse.register_views(&crate::sql_files::views()).unwrap();
        let views = warehouse.views().unwrap();
        assert!(!views.is_empty());
        for view in views {
            warehouse.query(&format!("SELECT * FROM {view}")).unwrap();
        }
    }

    #[test]
    fn scripts_run_in_order() {
        let place = tempfile::tempdir().unwrap();
        write_lake(&place.path().join("lake"), &[0]);
        let warehouse = open(&place.path().join("lake"));
        check(&warehouse, "SELECT 1 AS a; CREATE VIEW v AS SELECT ';' AS b; SELECT b FROM v;", "a\n1\n\nb\n;\n");
        check(&warehouse, "", "");
    }

    #[test]
    fn bad_sql_is_quoted() {
        let place = tempfile::tempdir().unwrap();
        write_lake(&place.path().join("lake"), &[0]);
        let warehouse = open(&place.path().join("lake"));
        fails(&warehouse, "SELEC 1", "not SQL: SELEC 1");
        fails(&warehouse, "SELECT 1;\n SELECT nothing\n FROM reports", "statement failed: SELECT nothing FROM reports");
        fails(&warehouse, "SELECT CAST(title AS BIGINT) FROM reports", "statement failed: SELECT CAST(title AS BIGINT)");
        fails(&warehouse, "INSERT INTO duplicates VALUES ('a', 'b', 'c')", "a lake is read only");
        fails(&warehouse, &format!("SELECT {}1{}", "(".repeat(500), ")".repeat(500)), "not SQL");
        check(&warehouse, "SELECT count(*) AS n FROM rejects", "n\n1\n");
    }

    #[test]
    fn opened_generation_stays() {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0]);
        let warehouse = open(&lake);
        write_lake(&lake, &[1, 2]);
        check(&warehouse, "SELECT count(*) AS n FROM reports", "n\n1\n");
        check(&open(&lake), "SELECT count(*) AS n FROM reports", "n\n2\n");
    }

    #[cfg(feature = "cloud")]
    #[test]
    fn a_lake_in_an_object_store() {
        let store = crate::cloud::Place::in_memory("warehouse");
        let place = tempfile::tempdir().unwrap();
        let (here, there) = (place.path().join("lake"), Path::new("s3://warehouse/省 lake [1]/*/x"));
        write_lake(&here, &[0, 1, 2]);
        write_lake(there, &[0, 1, 2]);
        let (ours, theirs) = (open(&here), open(there));
        assert_eq!(ours.manifest(), theirs.manifest());
        assert_eq!(ours.tables().unwrap(), theirs.tables().unwrap());
        for table in ours.tables().unwrap() {
            let all = format!("SELECT * FROM {table} ORDER BY 1, 2, 3");
            assert_eq!(ours.query(&all).unwrap(), theirs.query(&all).unwrap(), "{table}");
        }
        check(&theirs, "SELECT count(*) AS n FROM reports WHERE province = 'CN-GD'", "n\n1\n");
        // Opened, it stays with its generation.
        write_lake(there, &[4]);
        check(&theirs, "SELECT count(*) AS n FROM reports", "n\n3\n");
        check(&open(there), "SELECT count(*) AS n FROM reports", "n\n1\n");
        store.place("none/x", b"x");
        let error = Warehouse::open(Path::new("s3://warehouse/none"), &Schemas::load().unwrap()).err().unwrap();
        assert!(error.to_string().starts_with("there is no lake: it has no current.json: s3://warehouse/none"), "{error}");
    }

    #[test]
    fn what_is_no_lake_is_told() {
        let place = tempfile::tempdir().unwrap();
        let schemas = Schemas::load().unwrap();
        let told = |path: &Path| {
            let error = Warehouse::open(path, &schemas).err().unwrap();
            assert!(error.hint_text().is_some());
            error.to_string()
        };
        assert!(told(&place.path().join("none")).starts_with("there is no lake"));
        assert!(told(place.path()).starts_with("not a lake"));
    }
}
