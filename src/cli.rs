//! The command line: what can be typed, with examples. What it means is in `settings` and `main`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// China's annual reports on government information disclosure (政府信息公开工作年度报告) into Parquet and SQL.
///
/// Every number stands in its source at a place that can be shown, or follows uniquely from the form's accounting identities and is
/// marked so, or is NULL with a finding.
#[derive(Debug, Parser)]
#[command(name = "gongkai", version, max_term_width = 110, after_help = EXAMPLES)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  gongkai run                                        the embedded sample, into ./lake
  gongkai run --input reports/ --output lake         a folder of reports
  gongkai inspect reports/a.txt                      one report, for people
  gongkai inspect reports/a.txt --cell applications.granted.total
  gongkai sql \"SELECT * FROM national_overview\"      SQL over the lake
  gongkai report report/                             the lake as pages with figures, for a browser
  gongkai schema                                     tables and columns
  gongkai export duckdb gongkai.duckdb               the lake for BI tools; csv and xlsx for people

Exit codes: 0 clean, 1 ran with findings of severity error under --strict or found differences under --check, 2 did not run.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Reads all documents that a pipeline names, and publishes the lake
    Run(RunArgs),
    /// Shows what was understood of one document, and where each number stands
    Inspect(InspectArgs),
    /// SQL over a lake, with all views; without a query a small shell
    Sql(SqlArgs),
    /// Writes a lake as a static report: figures with their n, coverage, queries and rows, in Chinese and English
    Report(ReportArgs),
    /// Tables, columns, types, units and Chinese labels
    Schema(SchemaArgs),
    /// The lake for other programs and for people: one Parquet file per table, DuckDB, CSV, a workbook
    Export(ExportArgs),
    /// Writes what follows from the definitions into the sources: Chinese views, scripts, data dictionaries
    Docs(DocsArgs),
}

/// `gongkai run`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai run                                     pipelines/sample.toml
  gongkai run pipelines/mine.toml --threads 4
  gongkai run --input 2020/ --input 2021/ --output lake --strict
  gongkai run --input s3://bucket/reports --output s3://bucket/lake")]
pub struct RunArgs {
    /// Pipeline file; without it and without --input: pipelines/sample.toml
    pub pipeline: Option<PathBuf>,
    /// File, folder or address (s3://, gs://, az://) to read, instead of the pipeline's inputs (repeatable)
    #[arg(long, value_name = "PATH")]
    pub input: Vec<PathBuf>,
    /// Path or address where the lake is written, instead of the pipeline's
    #[arg(long, value_name = "LAKE")]
    pub output: Option<PathBuf>,
    /// Threads; 0 for as many as the machine has
    #[arg(long)]
    pub threads: Option<usize>,
    /// Exit with 1 where a finding of severity error was made
    #[arg(long)]
    pub strict: bool,
    /// No progress, no summary
    #[arg(long, short)]
    pub quiet: bool,
}

/// `gongkai inspect`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai inspect data/sample/sd-shinan-2020.txt
  gongkai inspect report.pdf --cell applications.granted.total    the bytes that a number came from
  gongkai inspect corpus.jsonl#L12                                one record of a corpus, a member of an archive
  gongkai inspect report.txt --json | jq .findings
  gongkai inspect report.txt --text                               the decoded text that all offsets refer to")]
pub struct InspectArgs {
    /// The document; FILE#KEY for one of a corpus or archive
    pub file: String,
    /// Everything, for machines
    #[arg(long, conflicts_with_all = ["cell", "text"])]
    pub json: bool,
    /// One cell (TABLE.ROW.COLUMN): its bytes, in context
    #[arg(long, value_name = "TABLE.ROW.COLUMN", conflicts_with = "text")]
    pub cell: Option<String>,
    /// The decoded text
    #[arg(long)]
    pub text: bool,
}

/// `gongkai sql`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai sql \"SELECT * FROM national_overview\"
  gongkai sql --format csv \"SELECT * FROM denial_grounds WHERE year = 2021\" > grounds.csv
  gongkai sql -f query.sql --lake /data/lake
  gongkai sql                                      a shell; .tables, .views, .quit")]
pub struct SqlArgs {
    /// Statements, separated by semicolons
    #[arg(conflicts_with = "file")]
    pub query: Option<String>,
    /// File with statements
    #[arg(long, short, value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// The lake, by path or address
    #[arg(long, default_value = "lake")]
    pub lake: PathBuf,
    /// How results look
    #[arg(long, value_enum, default_value_t = OutputFormat::Table)]
    pub format: OutputFormat,
    /// Rows that a table shows; 0 for all (csv and json always have all)
    #[arg(long, default_value_t = 200)]
    pub limit: usize,
}

/// How results of queries look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// Aligned columns, for people
    Table,
    /// Comma-separated values
    Csv,
    /// One array of objects
    Json,
}

/// `gongkai report`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai report report/                     of ./lake; open report/index.html (中文) or report/en.html
  gongkai report report/ --lake /data/lake   again: an earlier report is replaced, anything else is refused")]
pub struct ReportArgs {
    /// The folder of the report: one that does not exist yet, or an earlier report
    pub dir: PathBuf,
    /// The lake, by path or address
    #[arg(long, default_value = "lake")]
    pub lake: PathBuf,
}

/// `gongkai schema`
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// For machines
    #[arg(long)]
    pub json: bool,
}

/// `gongkai export`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai export compact bi/                                   one sorted Parquet file per table
  gongkai export duckdb gongkai.duckdb                         for BI tools; runs `duckdb`, or Python's module of that name
  gongkai export csv views/ --lake s3://bucket/lake
  gongkai export xlsx overview.xlsx --view national_overview --view denial_grounds

What stands at the place is replaced only where it is an earlier export of the same kind.")]
pub struct ExportArgs {
    /// As what
    #[command(subcommand)]
    pub command: ExportCommand,
}

/// What a lake is exported as.
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// One sorted Parquet file per table, with province and year as columns
    Compact {
        /// Folder to write
        dir: PathBuf,
        /// Which lake
        #[command(flatten)]
        lake: LakeArg,
    },
    /// A CSV file per view: UTF-8 with a byte order mark, so that Excel shows Chinese; NULL is empty, an empty text is ""
    Csv {
        /// Folder to write
        dir: PathBuf,
        /// What of it
        #[command(flatten)]
        selected: Selected,
    },
    /// A workbook with a sheet per view, and one that says what each answers
    Xlsx {
        /// File to write
        file: PathBuf,
        /// What of it
        #[command(flatten)]
        selected: Selected,
    },
    /// A DuckDB database with all tables, views and comments; needs `duckdb`, or Python with the module duckdb
    Duckdb {
        /// File to write
        #[arg(required_unless_present = "script")]
        file: Option<PathBuf>,
        /// Which lake
        #[command(flatten)]
        lake: LakeArg,
        /// The `duckdb` or Python to run, by name or path, instead of the first on the search path
        #[arg(long, value_name = "PROGRAM", conflicts_with = "script")]
        with: Option<PathBuf>,
        /// Prints the SQL instead of running it
        #[arg(long, conflicts_with = "file")]
        script: bool,
    },
}

/// Which lake.
#[derive(Debug, Args)]
pub struct LakeArg {
    /// The lake, by path or address
    #[arg(long, default_value = "lake")]
    pub lake: PathBuf,
}

/// What of a lake people get.
#[derive(Debug, Args)]
pub struct Selected {
    /// Which lake
    #[command(flatten)]
    pub lake: LakeArg,
    /// Only this view (repeatable); without it all
    #[arg(long, value_name = "NAME")]
    pub view: Vec<String>,
    /// All tables besides
    #[arg(long)]
    pub tables: bool,
}

/// `gongkai docs`
#[derive(Debug, Args)]
#[command(after_help = "\
Writes sql/zh/, sql/all.sql, sql/views.duckdb.sql, docs/data-dictionary.{en,zh}.md and the views of the indicators in
sql/views/base/. They follow from data/views.toml, data/tables.toml, data/metrics.toml, data/rules.toml, data/forms/ and the
heads of sql/views/, as the program was built with them.

Examples:
  gongkai docs                       after a view or a label has changed, in the folder of the sources
  gongkai docs --check               exit code 1, and the files named, where one is not what the definitions give
  gongkai docs --root ../gongkai")]
pub struct DocsArgs {
    /// Writes nothing; names the files that differ
    #[arg(long)]
    pub check: bool,
    /// Folder of the sources
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}
