//! A lake as SQL: its tables, the views over them, and queries.
//!
//! Takes the path of a lake and the texts of views, gives Arrow batches. The only module that names `datafusion`.
//! An opened warehouse stays with the generation that the lake's link led to then, so that no query sees two.
//! Never writes the lake: statements that would are refused.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::future::poll_fn;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::{Field, SchemaRef};
use datafusion::catalog::TableProvider;
use datafusion::datasource::TableType;
use datafusion::datasource::empty::EmptyTable;
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl};
use datafusion::error::DataFusionError;
use datafusion::execution::context::{SessionConfig, SessionContext};
use datafusion::logical_expr::LogicalPlan;
use datafusion::sql::parser::{DFParser, Statement};
use tokio::runtime::{Builder, Runtime};

use crate::error::{Error, Result};
use crate::lake::manifest::{MANIFEST, Manifest};
use crate::schema::{PARTITION_COLUMNS, Schemas, TableDef};

/// Characters of a statement that a message quotes.
const QUOTED: usize = 240;

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
    runtime: Runtime,
    context: SessionContext,
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
        let no_lake = |error: Error| error.hint("give the path of a lake that a run has written");
        let root = fs::canonicalize(path).map_err(|cause| no_lake(Error::io("there is no lake", path, cause)))?;
        if !root.join(MANIFEST).is_file() {
            return Err(no_lake(Error::new(format!("not a lake: it has no {MANIFEST}")).path(path)));
        }
        let manifest = Manifest::read(&root)?;
        let runtime =
            Builder::new_current_thread().build().map_err(|cause| Error::new("cannot begin the query engine").cause(cause))?;
        let context = SessionContext::new_with_config(config());
        for table in schemas.tables() {
            let provider = provider(&root, table)
                .and_then(|it| context.register_table(table.id.as_str(), it))
                .map_err(|cause| failed(format!("cannot open table {}", table.id), &cause))?;
            debug_assert!(provider.is_none(), "a table is registered once");
        }
        Ok(Self { runtime, context, root, manifest })
    }

    /// The directory of the generation that was opened.
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

    /// Runs the statements of `sql`, parted by `;`, in order, and hands their results to `sink` as they come.
    ///
    /// # Errors
    /// - a statement is no SQL: then none was run
    /// - a statement fails, or would write the lake: those before it were run
    pub fn run(&self, sql: &str, sink: &mut dyn Sink) -> Result<()> {
        let statements = DFParser::parse_sql(sql).map_err(|cause| failed(format!("not SQL: {}", quote(sql)), &cause))?;
        for statement in statements {
            self.runtime.block_on(self.run_one(statement, sink))?;
        }
        Ok(())
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
        self.names(TableType::Base)
    }

    /// Names of the views, sorted.
    ///
    /// # Errors
    /// - the query engine cannot tell
    pub fn views(&self) -> Result<Vec<String>> {
        self.names(TableType::View)
    }

    async fn run_one(&self, statement: Statement, sink: &mut dyn Sink) -> Result<()> {
        let text = quote(&statement.to_string());
        let failed = |cause: DataFusionError| failed(format!("statement failed: {text}"), &cause);
        let plan = self.context.state().statement_to_plan(statement).await.map_err(failed)?;
        if matches!(plan, LogicalPlan::Dml(_)) {
            return Err(Error::new(format!("a lake is read only: {text}")).hint("COPY (SELECT ...) TO 'file.csv' writes a file"));
        }
        let frame = self.context.execute_logical_plan(plan).await.map_err(failed)?;
        let schema = Arc::clone(frame.schema().inner());
        let mut stream = frame.execute_stream().await.map_err(failed)?;
        let has_result = !schema.fields().is_empty();
        if has_result {
            sink.begin(&schema)?;
        }
        while let Some(batch) = poll_fn(|context| stream.as_mut().poll_next(context)).await {
            let batch = batch.map_err(failed)?;
            if has_result {
                sink.rows(&batch)?;
            }
        }
        if has_result { sink.end() } else { Ok(()) }
    }

    fn names(&self, kind: TableType) -> Result<Vec<String>> {
        let schema = self.context.catalog("datafusion").and_then(|it| it.schema("public"));
        let schema = schema.ok_or_else(|| Error::new("the query engine has no default schema"))?;
        let mut names = Vec::new();
        for name in schema.table_names() {
            let table =
                self.runtime.block_on(schema.table(&name)).map_err(|cause| failed("cannot list tables".to_owned(), &cause))?;
            if table.is_some_and(|it| it.table_type() == kind) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

/// Text is Utf8 throughout, as in the files; results are the same on every machine, so one partition at a time.
fn config() -> SessionConfig {
    let mut config = SessionConfig::new().with_information_schema(true).with_target_partitions(1);
    let options = config.options_mut();
    options.execution.parquet.schema_force_view_types = false;
    options.sql_parser.map_string_types_to_utf8view = false;
    config
}

/// The table as the registry declares it, not as its files are found.
fn provider(root: &Path, table: &TableDef) -> std::result::Result<Arc<dyn TableProvider>, DataFusionError> {
    let directory = root.join(&table.id);
    if !directory.is_dir() {
        return Ok(Arc::new(EmptyTable::new(table.table_schema())));
    }
    let mut options =
        ListingOptions::new(Arc::new(ParquetFormat::default().with_force_view_types(false))).with_file_extension(".parquet");
    if table.partitioned {
        options = options.with_table_partition_cols(PARTITION_COLUMNS.map(|(name, it)| (name.to_owned(), it)).to_vec());
    }
    // The labels are for those who open the files; results of queries carry none.
    let fields: Vec<Field> =
        table.file_schema().fields().iter().map(|it| it.as_ref().clone().with_metadata(HashMap::new())).collect();
    let config = ListingTableConfig::new(ListingTableUrl::parse(file_url(&directory))?)
        .with_listing_options(options)
        .with_schema(Arc::new(arrow::datatypes::Schema::new(fields)));
    Ok(Arc::new(ListingTable::try_new(config)?))
}

/// The URL of a directory; a plain path would have its brackets and stars read as a pattern.
fn file_url(directory: &Path) -> String {
    let mut url = "file://".to_owned();
    for byte in directory.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte) {
            url.push(char::from(*byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url.push('/');
    url
}

/// The statement on one line, cut where it is long.
fn quote(sql: &str) -> String {
    let line = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line,
    }
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

fn failed(what: String, cause: &DataFusionError) -> Error {
    Error::engine(what, EngineFault(cause.strip_backtrace()))
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
        check(&warehouse, "SELECT * FROM duplicates", "source,duplicate_of\nb.html,a.html\n");
        check(&warehouse, "SELECT count(value) AS n FROM statistics_2014", "n\n0\n");
        assert_eq!(warehouse.tables().unwrap().len(), Schemas::load().unwrap().tables().len());
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
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("sql/views");
        let mut paths: Vec<_> = fs::read_dir(directory).unwrap().map(|it| it.unwrap().path()).collect();
        paths.sort();
        let text_of = |path: &PathBuf| (path.display().to_string(), fs::read_to_string(path).unwrap());
        let warehouse = open(&lake);
        warehouse.register_views(&paths.iter().map(text_of).collect::<Vec<_>>()).unwrap();
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
        fails(&warehouse, "INSERT INTO rejects VALUES ('a', 'b', 'c')", "a lake is read only");
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
