//! The interactive shell over a warehouse.
//!
//! Takes lines from a terminal (or whatever stands for one), gives printed results. A statement ends with `;`, a command begins
//! with `.`. Whatever goes wrong in a statement is printed and the shell goes on. The history is kept in memory only.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use rustyline::config::Config;
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Editor, Result as LineResult};

use crate::error::{Error, Result};
use crate::print::{Format, Printer};
use crate::schema::Schemas;
use crate::warehouse::Warehouse;

/// Rows of a result that the shell shows.
pub const SHELL_ROWS: usize = 200;

const PROMPT: &str = "gongkai> ";
const MORE_PROMPT: &str = "      -> ";
const HELP: &str = "\
.tables  the tables of the lake
.views   the views over them
.help    this
.quit    ends, as end of input does
Anything else is SQL and ends with a semicolon.
";

/// What came from the keyboard.
enum Input {
    Line(String),
    Interrupt,
    End,
}

/// Runs the shell on the terminal until the user ends it.
///
/// # Errors
/// - the terminal cannot be read or written
pub fn run_shell(warehouse: &Warehouse, schemas: &Schemas, out: &mut dyn Write) -> Result<()> {
    let unreadable = |cause: ReadlineError| Error::new("cannot read from the terminal").cause(cause);
    let editor: LineResult<Editor<(), MemHistory>> = Editor::with_history(Config::default(), MemHistory::new());
    let mut editor = editor.map_err(unreadable)?;
    let mut next = |prompt: &str| match editor.readline(prompt) {
        Ok(line) => {
            // A line that cannot be remembered can still be run.
            let _ = editor.add_history_entry(line.as_str());
            Ok(Input::Line(line))
        }
        Err(ReadlineError::Interrupted) => Ok(Input::Interrupt),
        Err(ReadlineError::Eof) => Ok(Input::End),
        Err(cause) => Err(unreadable(cause)),
    };
    talk(warehouse, schemas, &mut next, out)
}

/// The conversation itself.
fn talk(warehouse: &Warehouse, schemas: &Schemas, next: &mut dyn FnMut(&str) -> Result<Input>, out: &mut dyn Write) -> Result<()> {
    let unwritable = |cause: io::Error| Error::new("cannot write to the terminal").cause(cause);
    let mut statement = String::new();
    loop {
        let line = match next(if statement.is_empty() { PROMPT } else { MORE_PROMPT })? {
            Input::Line(line) => line,
            Input::Interrupt => {
                statement.clear();
                continue;
            }
            Input::End => return Ok(()),
        };
        let trimmed = line.trim();
        if statement.is_empty() && trimmed.is_empty() {
            continue;
        }
        let answer = if statement.is_empty() && trimmed.starts_with('.') {
            match trimmed {
                ".quit" | ".exit" => return Ok(()),
                ".help" => out.write_all(HELP.as_bytes()).map_err(unwritable),
                ".tables" => list_tables(warehouse, schemas, out),
                ".views" => warehouse.views().and_then(|it| it.iter().try_for_each(|it| writeln!(out, "{it}")).map_err(unwritable)),
                _ => Err(Error::new(format!("no command {trimmed}")).hint(".help lists them")),
            }
        } else {
            statement.push_str(&line);
            statement.push('\n');
            if !is_complete(&statement) {
                continue;
            }
            run_statement(warehouse, &std::mem::take(&mut statement), out)
        };
        if let Err(error) = answer {
            let hint = error.hint_text().map(|it| format!("\n  hint: {it}")).unwrap_or_default();
            writeln!(out, "error: {error}{hint}").map_err(unwritable)?;
        }
        out.flush().map_err(unwritable)?;
    }
}

/// Runs SQL; a panic of the engine is an error like others.
fn run_statement(warehouse: &Warehouse, sql: &str, out: &mut dyn Write) -> Result<()> {
    let mut printer = Printer::new(out, Format::Table, Some(SHELL_ROWS));
    catch_unwind(AssertUnwindSafe(|| warehouse.run(sql, &mut printer)))
        .unwrap_or_else(|_| Err(Error::new("the query engine broke off")))
}

fn list_tables(warehouse: &Warehouse, schemas: &Schemas, out: &mut dyn Write) -> Result<()> {
    let tables = warehouse.tables()?;
    let width = tables.iter().map(String::len).max().unwrap_or(0);
    for id in &tables {
        let about = schemas.get(id).map(|it| format!("{}: {}", it.zh, it.description)).unwrap_or_default();
        writeln!(out, "{id:width$}  {about}").map_err(|cause| Error::new("cannot write to the terminal").cause(cause))?;
    }
    Ok(())
}

/// True where the text ends with a semicolon that is in no quotes and no comment.
fn is_complete(text: &str) -> bool {
    let mut is_ended = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => {
                is_ended = false;
                // A doubled quote closes and opens again.
                if !chars.by_ref().any(|it| it == c) {
                    return false;
                }
            }
            '-' if chars.peek() == Some(&'-') => {
                chars.by_ref().find(|it| *it == '\n');
            }
            '/' if chars.peek() == Some(&'*') => {
                chars.next();
                let mut before = ' ';
                if !chars.by_ref().any(|it| std::mem::replace(&mut before, it) == '*' && it == '/') {
                    return false;
                }
            }
            ';' => is_ended = true,
            c if c.is_whitespace() => {}
            _ => is_ended = false,
        }
    }
    is_ended
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lake::tests::write_lake;

    #[track_caller]
    fn check(lines: &[&str], expect: &str) {
        let place = tempfile::tempdir().unwrap();
        let lake = place.path().join("lake");
        write_lake(&lake, &[0, 1]);
        let schemas = Schemas::load().unwrap();
        let warehouse = Warehouse::open(&lake, &schemas).unwrap();
        let mut lines = lines.iter();
        let mut next = |_: &str| {
            Ok(match lines.next() {
                Some(&"^C") => Input::Interrupt,
                Some(line) => Input::Line((*line).to_owned()),
                None => Input::End,
            })
        };
        let mut out = Vec::new();
        talk(&warehouse, &schemas, &mut next, &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains(expect), "{out}");
    }

    #[test]
    fn statements_go_over_lines() {
        check(&["SELECT count(*) AS n", "", "FROM reports;"], "n\n-\n2\n(1 row)\n");
        check(&["SELECT 1", "^C", "SELECT 2 AS two;"], "two\n---\n  2\n(1 row)\n");
    }

    #[test]
    fn bad_sql_does_not_end_it() {
        check(&["SELECT FROM WHERE;", "SELECT nothing;", "SELECT 3 AS three;"], "three\n-----\n    3\n");
        check(&["SELECT nothing;"], "error: statement failed: SELECT nothing");
        check(&[".nothing"], "hint: .help lists them");
    }

    #[test]
    fn commands_answer() {
        check(&[".tables"], "applications          收到和处理政府信息公开申请情况: table III");
        check(&["CREATE VIEW v AS SELECT 1 AS a;", ".views"], "v\n");
        check(&[".help", ".quit", "SELECT"], ".quit ");
    }

    #[test]
    fn semicolon_ends_a_statement_outside_quotes() {
        for text in ["SELECT 1;", "SELECT ';';  ", "SELECT 1; -- done", "SELECT 1 /* ; */;", "SELECT 'it''s';"] {
            assert!(is_complete(text), "{text}");
        }
        for text in ["SELECT 1", "SELECT ';", "SELECT 1 -- ;", "SELECT 1 /* ; ", "SELECT 1; SELECT 2", ""] {
            assert!(!is_complete(text), "{text}");
        }
    }
}
