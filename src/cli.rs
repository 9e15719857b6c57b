//! The command line: what can be typed, with examples. What it means is in `settings` and `main`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::lake::shard::Shard;

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
  gongkai synth --n 1000 --out corpus                reports of our own making, with their answers
  gongkai eval lake corpus                           a lake against the answers

Exit codes: 0 clean, 1 ran with findings of severity error under --strict or found differences under --check, 2 did not run.";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Reads all documents that a pipeline names, and publishes the lake
    Run(RunArgs),
    /// Makes the shards of a run the lake
    Commit(CommitArgs),
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
    /// Makes a corpus of invented reports in all layouts, with the answers beside it
    Synth(SynthArgs),
    /// Compares a lake with the answers of its corpus: exact, missing, wrong, wrong in silence, invented
    Eval(EvalArgs),
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
  gongkai run --input s3://bucket/reports --output s3://bucket/lake
  gongkai run --input reports --output lake --shard 2/5    one fifth of the documents; see gongkai commit")]
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
    /// MiB of rows that wait in memory, about; more wait on disk (256 where nothing is said)
    #[arg(long, value_name = "MIB")]
    pub memory_mib: Option<usize>,
    /// Read the documents of one of N shards only, and write it to LAKE.shards
    #[arg(long, value_name = "I/N")]
    pub shard: Option<Shard>,
    /// Folder of the shards, instead of LAKE.shards
    #[arg(long, value_name = "DIR", requires = "shard")]
    pub shards: Option<PathBuf>,
    /// Exit with 1 where a finding of severity error was made
    #[arg(long)]
    pub strict: bool,
    /// No progress, no summary
    #[arg(long, short)]
    pub quiet: bool,
}

/// `gongkai commit`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai run --input reports --output lake --shard 1/2    on one machine
  gongkai run --input reports --output lake --shard 2/2    on another
  gongkai commit lake                                      the same lake as one run makes, byte for byte")]
pub struct CommitArgs {
    /// Path or address where the lake is written
    pub lake: PathBuf,
    /// Folder of the shards, instead of LAKE.shards
    #[arg(long, value_name = "DIR")]
    pub shards: Option<PathBuf>,
    /// Threads; 0 for as many as the machine has
    #[arg(long, default_value_t = 0)]
    pub threads: usize,
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

/// `gongkai synth`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai synth --n 1000 --out corpus              corpus/reports/ and corpus/gold.jsonl
  gongkai synth --n 500 --out c --layouts html,txt-glued --years 2021..2024 --faults 0
  gongkai synth --n 1000000 --out c --layouts txt --pack jsonl --seed 7
  gongkai run --input corpus/reports --output lake && gongkai eval lake corpus

The same numbers and names give the same bytes, whatever the threads. What is made and what is not: docs/synth.md")]
pub struct SynthArgs {
    /// Documents
    #[arg(long, value_name = "N")]
    pub n: u64,
    /// Folder of the corpus, new or empty
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Another seed makes other reports
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Layouts, or the beginnings of their names; all where none is named
    #[arg(long, value_delimiter = ',', value_name = "NAME,...")]
    pub layouts: Vec<String>,
    /// Reporting years: 2021, 2019..2025 or a list; before 2019 there are no tables
    #[arg(long, default_value = "2018..2025", value_name = "YEARS")]
    pub years: String,
    /// Share of the reports with a fault, from 0 to 1
    #[arg(long, default_value_t = 0.1, value_name = "SHARE")]
    pub faults: f64,
    /// What a thousand documents lie in
    #[arg(long, value_enum, default_value_t = PackFormat::Files)]
    pub pack: PackFormat,
    /// Threads; 0 for as many as the machine has
    #[arg(long, default_value_t = 0)]
    pub threads: usize,
}

/// What a thousand documents lie in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PackFormat {
    /// A folder of files, some compressed or in an archive of their own
    Files,
    /// Lines of JSON; what is no text as files beside them
    Jsonl,
    /// A tar archive
    Tar,
    /// A web archive
    Warc,
}

/// `gongkai eval`
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  gongkai eval lake corpus
  gongkai eval lake corpus/gold.jsonl --format json
  gongkai eval lake corpus --strict                for tests: 1 where a number is wrong and nothing says so")]
pub struct EvalArgs {
    /// The lake, a path
    pub lake: PathBuf,
    /// The corpus's folder or its gold.jsonl
    pub gold: PathBuf,
    /// How the score looks
    #[arg(long, value_enum, default_value_t = ScoreFormat::Text)]
    pub format: ScoreFormat,
    /// Exit with 1 where a number is wrong or made up and no finding says so
    #[arg(long)]
    pub strict: bool,
    /// Threads; 0 for as many as the machine has
    #[arg(long, default_value_t = 0)]
    pub threads: usize,
}

/// How a score looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ScoreFormat {
    /// Tables, for people
    Text,
    /// One object, for machines
    Json,
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
