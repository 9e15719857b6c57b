//! Parses what was typed, runs it, and turns the outcome into an exit code.

mod terminal;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use gongkai::cli::{
    Cli, Command, CommitArgs, DocsArgs, EvalArgs, ExportArgs, InspectArgs, OutputFormat, PackFormat, ReportArgs, RunArgs,
    SchemaArgs, ScoreFormat, SqlArgs, SynthArgs,
};
use gongkai::cloud::is_address;
use gongkai::error::{Error, Result};
use gongkai::export::export;
use gongkai::extract::Definitions;
use gongkai::lake::{PublishedLake, shard};
use gongkai::print::{Format, Printer};
use gongkai::reference::{Reference, source_tree};
use gongkai::report::{Definition, write_report};
use gongkai::run::Tally;
use gongkai::schema::Schemas;
use gongkai::settings::{Overrides, Settings};
use gongkai::synth::{Order, Pack, Words};
use gongkai::warehouse::{Sink, Warehouse};
use gongkai::{eval, inspect, run, shell, sql_files, synth};
use terminal::Terminal;

/// Ran, with findings of severity error where asked to be strict, or with differences where asked to check.
const FOUND_ERRORS: u8 = 1;
/// Did not run.
const DID_NOT_RUN: u8 = 2;

/// Reports of a lake whose first view is shown at the end of a run: of more, a query takes memory that the run did not.
const MOST_SHOWN: u64 = 50_000;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match &cli.command {
        Command::Run(args) => run_batch(args),
        Command::Commit(args) => run_commit(args),
        Command::Inspect(args) => inspect_one(args),
        Command::Sql(args) => run_sql(args),
        Command::Report(args) => make_report(args),
        Command::Schema(args) => print_schema(args),
        Command::Export(args) => run_export(args),
        Command::Docs(args) => write_docs(args),
        Command::Synth(args) => make_corpus(args),
        Command::Eval(args) => evaluate(args),
    };
    match outcome {
        Ok(code) => code,
        // Whoever read our output went away (`| head`): no failure.
        Err(error) if error.io_kind() == Some(io::ErrorKind::BrokenPipe) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(&error);
            ExitCode::from(DID_NOT_RUN)
        }
    }
}

fn run_batch(args: &RunArgs) -> Result<ExitCode> {
    let typed = Overrides {
        inputs: args.input.clone(),
        lake: args.output.clone(),
        threads: args.threads,
        memory_mib: args.memory_mib,
        strict: args.strict,
    };
    let default = (args.input.is_empty() && args.pipeline.is_none()).then(run::default_pipeline);
    let path = args.pipeline.clone().or(default);
    let text = match &path {
        Some(path) => Some(std::fs::read_to_string(path).map_err(|it| {
            Error::io("cannot read the pipeline file", path, it).hint("name one, or give --input PATH and --output LAKE")
        })?),
        None => None,
    };
    let settings = Settings::resolve(path.as_deref().zip(text.as_deref()), &typed)?;
    let defs = Definitions::embedded()?.with_forms(&settings.forms)?;
    let schemas = Schemas::load()?;
    let terminal = Terminal::new(args.quiet);
    let (tally, lake) = match args.shard {
        None => run::run(&settings, &defs, &schemas, &terminal)?,
        Some(shard) => {
            let folder = shards_of(args.shards.as_deref(), &settings.lake)?;
            let (tally, place) = run::run_shard(&settings, &defs, &schemas, (&folder, shard), &terminal)?;
            if !args.quiet {
                let summary = tally.summary(&defs, None);
                let lake = settings.lake.display();
                let next = format!(
                    "shard      {}\n\nnext: gongkai commit {lake}, when all {} shards are there\n",
                    place.display(),
                    shard.of
                );
                write(&mut io::stdout().lock(), &format!("{summary}\n{next}"))?;
            }
            return Ok(exit_code(settings.strict, &tally));
        }
    };
    if !args.quiet {
        show_lake(&tally, &lake, &defs, &schemas)?;
    }
    Ok(exit_code(settings.strict, &tally))
}

fn run_commit(args: &CommitArgs) -> Result<ExitCode> {
    let (defs, schemas) = (Definitions::embedded()?, Schemas::load()?);
    let folder = shards_of(args.shards.as_deref(), &args.lake)?;
    let terminal = Terminal::new(args.quiet);
    let (tally, lake) = run::commit((&args.lake, &folder), args.threads, &defs, &schemas, &terminal)?;
    if !args.quiet {
        show_lake(&tally, &lake, &defs, &schemas)?;
    }
    Ok(exit_code(args.strict, &tally))
}

/// The folder of a lake's shards; that of a lake in an object store must be told.
fn shards_of(told: Option<&Path>, lake: &Path) -> Result<PathBuf> {
    match told {
        Some(folder) => Ok(folder.to_owned()),
        None if is_address(lake) => Err(Error::new("shards are folders of this machine").hint("name theirs by --shards DIR")),
        None => Ok(shard::shards_of(lake)),
    }
}

fn exit_code(is_strict: bool, tally: &Tally) -> ExitCode {
    if is_strict && tally.has_errors() { ExitCode::from(FOUND_ERRORS) } else { ExitCode::SUCCESS }
}

/// What was done, and the first view of the lake where it is not too large.
fn show_lake(tally: &Tally, lake: &PublishedLake, defs: &Definitions, schemas: &Schemas) -> Result<()> {
    let mut out = io::stdout().lock();
    write(&mut out, &format!("{}\n\n", tally.summary(defs, Some(lake))))?;
    let name = lake.path.display().to_string();
    let name = name.strip_prefix("./").unwrap_or(&name);
    let name = if name == "lake" { String::new() } else { format!(" --lake {name}") };
    let n_reports = lake.rows.iter().find(|it| it.0 == "reports").map_or(0, |it| it.1);
    if n_reports > MOST_SHOWN {
        return write(&mut out, &format!("next: gongkai sql{name} \"SELECT * FROM {}\"\n", sql_files::FIRST_VIEW));
    }
    let warehouse = Warehouse::open(&lake.path, schemas)?;
    let order = sql_files::order_of(sql_files::FIRST_VIEW).unwrap_or("1");
    let query = format!("SELECT * FROM {} ORDER BY {order}", sql_files::FIRST_VIEW);
    warehouse.register_views(&sql_files::views_for(&query))?;
    warehouse.run(&query, &mut Printer::new(&mut out, Format::Table, None))?;
    write(&mut out, &format!("\nnext: gongkai sql{name} \"SELECT * FROM applications_province_year\"\n"))
}

fn inspect_one(args: &InspectArgs) -> Result<ExitCode> {
    let defs = Definitions::embedded()?;
    let mut out = io::stdout().lock();
    let text = inspect::inspect(&defs, &args.file, &inspect::What::from_args(args.json, args.cell.as_deref(), args.text))?;
    write(&mut out, &text)?;
    Ok(ExitCode::SUCCESS)
}

fn run_sql(args: &SqlArgs) -> Result<ExitCode> {
    let schemas = Schemas::load()?;
    let warehouse = Warehouse::open(&args.lake, &schemas)?;
    let mut out = io::stdout().lock();
    let query = match (&args.query, &args.file) {
        (Some(query), _) => query.clone(),
        (None, Some(path)) => std::fs::read_to_string(path).map_err(|it| Error::io("cannot read the query file", path, it))?,
        (None, None) => {
            warehouse.register_views(&sql_files::views())?;
            warehouse.register_views(&Reference::load()?.chinese_views())?;
            shell::run_shell(&warehouse, &schemas, &mut out)?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    warehouse.register_views(&Reference::views_for(&query)?)?;
    let format = match args.format {
        OutputFormat::Table => Format::Table,
        OutputFormat::Csv => Format::Csv,
        OutputFormat::Json => Format::Json,
    };
    let limit = (args.limit > 0).then_some(args.limit);
    warehouse.run(&query, &mut Printer::new(&mut out, format, limit))?;
    Ok(ExitCode::SUCCESS)
}

fn make_report(args: &ReportArgs) -> Result<ExitCode> {
    let warehouse = Warehouse::open(&args.lake, &Schemas::load()?)?;
    write_report(&warehouse, &Definition::embedded()?, &args.dir)?;
    let page = args.dir.join("index.html");
    write(&mut io::stdout().lock(), &format!("report     {}\n", page.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn print_schema(args: &SchemaArgs) -> Result<ExitCode> {
    let schemas = Schemas::load()?;
    let text = if args.json { schemas.to_json() } else { schemas.to_text() };
    write(&mut io::stdout().lock(), &text)?;
    Ok(ExitCode::SUCCESS)
}

fn run_export(args: &ExportArgs) -> Result<ExitCode> {
    write(&mut io::stdout().lock(), &export(&args.command)?)?;
    Ok(ExitCode::SUCCESS)
}

fn write_docs(args: &DocsArgs) -> Result<ExitCode> {
    let reference = Reference::load()?;
    let (files, done) = if args.check {
        (source_tree::differing(&reference, &args.root)?, "differs")
    } else {
        (source_tree::write(&reference, &args.root)?, "written")
    };
    let lines: String = files.iter().map(|it| format!("{done}: {it}\n")).collect();
    write(&mut io::stdout().lock(), &lines)?;
    Ok(if args.check && !files.is_empty() { ExitCode::from(FOUND_ERRORS) } else { ExitCode::SUCCESS })
}

fn make_corpus(args: &SynthArgs) -> Result<ExitCode> {
    let words = Words::load()?;
    let pack = match args.pack {
        PackFormat::Files => Pack::Files,
        PackFormat::Jsonl => Pack::Jsonl,
        PackFormat::Tar => Pack::Tar,
        PackFormat::Warc => Pack::Warc,
    };
    let years = synth::years(&args.years)?;
    let order = Order::try_new(&words, args.n, args.seed, &args.layouts, &years, args.faults, pack)?;
    let started = Instant::now();
    let written = run::pool(args.threads)?.install(|| synth::write(&words, &order, &args.out))?;
    write(&mut io::stdout().lock(), &written.summary(&args.out, started.elapsed()))?;
    Ok(ExitCode::SUCCESS)
}

fn evaluate(args: &EvalArgs) -> Result<ExitCode> {
    let score = run::pool(args.threads)?.install(|| eval::evaluate(&args.lake, &args.gold))?;
    let mut out = io::stdout().lock();
    match args.format {
        ScoreFormat::Json => write(&mut out, &eval::to_json(&score)?)?,
        ScoreFormat::Text => {
            let mut printer = Printer::new(&mut out, Format::Table, None);
            for table in eval::tables(&score)? {
                printer.begin(&table.schema())?;
                printer.rows(&table)?;
                printer.end()?;
            }
            write(&mut out, &eval::in_words(&score))?;
        }
    }
    Ok(if args.strict && score.n_silent() > 0 { ExitCode::from(FOUND_ERRORS) } else { ExitCode::SUCCESS })
}

/// Writes to standard output.
fn write(out: &mut dyn Write, text: &str) -> Result<()> {
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|it| Error::new("cannot write to standard output").cause(it))
}
