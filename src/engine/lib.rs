//! SQL over Parquet files: the only package that names DataFusion.
//!
//! Takes tables (a directory or an address, a schema, partition columns) and SQL, gives Arrow batches as they come.
//! Knows nothing of lakes, reports or how results look.

use std::collections::HashMap;
use std::fmt;
use std::fmt::Write as _;
use std::future::poll_fn;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::catalog::TableProvider;
use datafusion::datasource::MemTable;
use datafusion::datasource::TableType;
use datafusion::datasource::empty::EmptyTable;
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl};
use datafusion::error::DataFusionError;
use datafusion::execution::context::{SessionConfig, SessionContext};
use datafusion::logical_expr::LogicalPlan;
use datafusion::sql::parser::{DFParser, Statement};
use tokio::runtime::{Builder, Runtime};

/// Characters of a statement that a message quotes.
const QUOTED: usize = 240;

/// Why the engine could not do what it was asked.
#[derive(Debug)]
pub struct Fault {
    /// What failed: the statement, the table.
    pub what: String,
    /// What the engine says of it, without its backtrace.
    pub message: Option<String>,
    /// What the user can do instead.
    pub hint: Option<&'static str>,
}

impl Fault {
    fn new(what: impl Into<String>, cause: &DataFusionError) -> Self {
        Self { what: what.into(), message: Some(cause.strip_backtrace()), hint: None }
    }

    fn plain(what: impl Into<String>) -> Self {
        Self { what: what.into(), message: None, hint: None }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.message {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}

/// Where the files of a table are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Files {
    /// Nowhere: a table without rows.
    None,
    /// In a directory.
    Directory(PathBuf),
    /// Below this address of a store that was registered, as people write it.
    Address(String),
}

/// A table of Parquet files.
#[derive(Debug, Clone)]
pub struct TableSource {
    /// Name in SQL.
    pub name: String,
    /// Where its files are.
    pub files: Files,
    /// Columns of the files.
    pub file_schema: SchemaRef,
    /// Columns that stand in the path, in its order.
    pub partition_columns: Vec<(String, DataType)>,
}

/// What a statement gives, in order.
#[derive(Debug)]
pub enum Event<'b> {
    /// A result with these columns begins.
    Begin(&'b SchemaRef),
    /// Rows of it.
    Rows(&'b RecordBatch),
    /// It is whole.
    End,
}

/// A session.
pub struct Engine {
    runtime: Runtime,
    context: SessionContext,
}

impl Engine {
    /// A session for a lake: text is Utf8 throughout, as in the files; one partition at a time, so that results are the same on every
    /// machine.
    ///
    /// # Errors
    /// - the runtime cannot be started
    pub fn new() -> Result<Self, Fault> {
        let mut config = SessionConfig::new().with_information_schema(true).with_target_partitions(1);
        let options = config.options_mut();
        options.execution.parquet.schema_force_view_types = false;
        options.sql_parser.map_string_types_to_utf8view = false;
        Self::with(SessionContext::new_with_config(config))
    }

    /// A session as a stock client has it.
    ///
    /// # Errors
    /// - the runtime cannot be started
    pub fn stock() -> Result<Self, Fault> {
        Self::with(SessionContext::new())
    }

    fn with(context: SessionContext) -> Result<Self, Fault> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|it| Fault::plain(format!("cannot begin the query engine: {it}")))?;
        Ok(Self { runtime, context })
    }

    /// Makes a table known.
    ///
    /// # Errors
    /// - the files cannot be taken as such a table
    pub fn register(&self, table: &TableSource) -> Result<(), Fault> {
        provider(table)
            .and_then(|it| self.context.register_table(table.name.as_str(), it))
            .map(|_| ())
            .map_err(|cause| Fault::new(format!("cannot open table {}", table.name), &cause))
    }

    /// Makes the store known that an address lies in. Its requests must run on threads of their own: those of a session run only
    /// while it is asked something.
    ///
    /// # Errors
    /// - it is no address
    #[cfg(feature = "cloud")]
    pub fn register_store(&self, address: &str, store: Arc<dyn object_store::ObjectStore>) -> Result<(), Fault> {
        let url = ListingTableUrl::parse(encode(address.as_bytes()))
            .map_err(|cause| Fault::new(format!("cannot open the object store of {address}"), &cause))?;
        self.context.register_object_store(url.object_store().as_ref(), store);
        Ok(())
    }

    /// Runs the statements of `sql`, parted by `;`, in order, and hands their results on as they come.
    ///
    /// # Errors
    /// - a statement is no SQL: then none was run
    /// - a statement fails, or would write a table: those before it were run
    ///
    /// Ends early, without an error, where `take` breaks. Not generic over an error of the taker: what is generic here would be
    /// compiled into every caller, and the planner with it.
    pub fn run(&self, sql: &str, take: &mut dyn FnMut(Event<'_>) -> ControlFlow<()>) -> Result<(), Fault> {
        let statements = DFParser::parse_sql(sql).map_err(|cause| Fault::new(format!("not SQL: {}", quote(sql)), &cause))?;
        for statement in statements {
            if self.runtime.block_on(self.run_one(statement, take))?.is_break() {
                break;
            }
        }
        Ok(())
    }

    async fn run_one(
        &self,
        statement: Statement,
        take: &mut dyn FnMut(Event<'_>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, Fault> {
        let text = quote(&statement.to_string());
        let failed = |cause: DataFusionError| Fault::new(format!("statement failed: {text}"), &cause);
        let plan = self.context.state().statement_to_plan(statement).await.map_err(failed)?;
        if matches!(plan, LogicalPlan::Dml(_)) {
            let what = format!("a lake is read only: {text}");
            let hint = Some("COPY (SELECT ...) TO 'file.csv' writes a file");
            return Err(Fault { what, message: None, hint });
        }
        let frame = self.context.execute_logical_plan(plan).await.map_err(failed)?;
        let schema = Arc::clone(frame.schema().inner());
        let mut stream = frame.execute_stream().await.map_err(failed)?;
        let has_result = !schema.fields().is_empty();
        if has_result && take(Event::Begin(&schema)).is_break() {
            return Ok(ControlFlow::Break(()));
        }
        while let Some(batch) = poll_fn(|context| stream.as_mut().poll_next(context)).await {
            let batch = batch.map_err(failed)?;
            if has_result && take(Event::Rows(&batch)).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(if has_result { take(Event::End) } else { ControlFlow::Continue(()) })
    }

    /// Puts the rows of a view in its place: what is asked often is worked out once. Views that were made before see it as it was.
    ///
    /// # Errors
    /// - there is no such view, or it cannot be worked out
    pub fn keep(&self, view: &str) -> Result<(), Fault> {
        let failed = |cause: DataFusionError| Fault::new(format!("cannot keep the rows of {view}"), &cause);
        self.runtime.block_on(self.keep_one(view)).map_err(failed)
    }

    async fn keep_one(&self, view: &str) -> Result<(), DataFusionError> {
        let frame = self.context.table(view).await?;
        let schema = Arc::clone(frame.schema().inner());
        let rows = frame.collect().await?;
        let table = MemTable::try_new(schema, vec![rows])?;
        self.context.deregister_table(view)?;
        self.context.register_table(view, Arc::new(table)).map(|_| ())
    }

    /// Names of the tables, sorted.
    ///
    /// # Errors
    /// - the engine cannot tell
    pub fn tables(&self) -> Result<Vec<String>, Fault> {
        self.names(TableType::Base)
    }

    /// Names of the views, sorted.
    ///
    /// # Errors
    /// - the engine cannot tell
    pub fn views(&self) -> Result<Vec<String>, Fault> {
        self.names(TableType::View)
    }

    fn names(&self, kind: TableType) -> Result<Vec<String>, Fault> {
        let schema = self.context.catalog("datafusion").and_then(|it| it.schema("public"));
        let schema = schema.ok_or_else(|| Fault::plain("the query engine has no default schema"))?;
        let mut names = Vec::new();
        for name in schema.table_names() {
            let table = self.runtime.block_on(schema.table(&name)).map_err(|cause| Fault::new("cannot list tables", &cause))?;
            if table.is_some_and(|it| it.table_type() == kind) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }
}

/// The table as it is declared, not as its files are found.
fn provider(table: &TableSource) -> Result<Arc<dyn TableProvider>, DataFusionError> {
    let url = match &table.files {
        Files::None => None,
        Files::Directory(directory) => Some(format!("file://{}/", encode(directory.as_os_str().as_encoded_bytes()))),
        Files::Address(address) => Some(format!("{}/", encode(address.as_bytes()))),
    };
    let Some(url) = url else {
        let partition = table.partition_columns.iter().map(|(name, it)| Arc::new(Field::new(name, it.clone(), false)));
        let fields: Vec<_> = table.file_schema.fields().iter().cloned().chain(partition).collect();
        return Ok(Arc::new(EmptyTable::new(Arc::new(Schema::new(fields)))));
    };
    let options = ListingOptions::new(Arc::new(ParquetFormat::default().with_force_view_types(false)))
        .with_file_extension(".parquet")
        .with_table_partition_cols(table.partition_columns.clone());
    // Labels are for those who open the files; results of queries carry none.
    let fields: Vec<Field> =
        table.file_schema.fields().iter().map(|it| it.as_ref().clone().with_metadata(HashMap::new())).collect();
    let config = ListingTableConfig::new(ListingTableUrl::parse(url)?)
        .with_listing_options(options)
        .with_schema(Arc::new(Schema::new(fields)));
    Ok(Arc::new(ListingTable::try_new(config)?))
}

/// A path or an address as it stands in a URL; plain, its brackets and stars would be read as a pattern.
fn encode(path: &[u8]) -> String {
    let mut url = String::new();
    for byte in path {
        if byte.is_ascii_alphanumeric() || b"/-_.~:@=".contains(byte) {
            url.push(char::from(*byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
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
