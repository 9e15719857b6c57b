//! Progress and complaints on standard error: a bar on a terminal, plain lines elsewhere.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use gongkai::error::Error;
use gongkai::run::Progress;
use indicatif::{ProgressBar, ProgressState, ProgressStyle};

/// Plain lines come no more often than this.
const LINE_EVERY: Duration = Duration::from_secs(5);

/// Where progress is shown.
pub(crate) struct Terminal {
    quiet: bool,
    state: Mutex<State>,
}

struct State {
    bar: Option<ProgressBar>,
    total: usize,
    done: usize,
    reports: usize,
    started: Instant,
    last_line: Instant,
}

impl Terminal {
    /// Shows nothing where `quiet`.
    pub(crate) fn new(quiet: bool) -> Self {
        let now = Instant::now();
        Self { quiet, state: Mutex::new(State { bar: None, total: 0, done: 0, reports: 0, started: now, last_line: now }) }
    }

    fn with(&self, change: impl FnOnce(&mut State)) {
        if self.quiet {
            return;
        }
        if let Ok(mut state) = self.state.lock() {
            change(&mut state);
        }
    }
}

impl Progress for Terminal {
    fn begin(&self, documents: usize) {
        self.with(|state| {
            state.total = documents;
            if std::io::stderr().is_terminal() {
                let bar = ProgressBar::new(documents as u64);
                let template = "{bar:40} {pos}/{len} documents, {msg}, {rate}, {eta} left";
                let rate = |state: &ProgressState, out: &mut dyn std::fmt::Write| {
                    // A bar that cannot be drawn is no reason to stop.
                    let _ = write!(out, "{:.0}/s", state.per_sec());
                };
                if let Ok(style) = ProgressStyle::with_template(template) {
                    bar.set_style(style.with_key("rate", rate));
                }
                state.bar = Some(bar);
            } else {
                say(&format!("reading {documents} documents"));
            }
        });
    }

    fn advance(&self, documents: usize, reports: usize) {
        self.with(|state| {
            state.done += documents;
            state.reports += reports;
            if let Some(bar) = &state.bar {
                bar.set_message(format!("{} reports", state.reports));
                bar.inc(documents as u64);
            } else if state.last_line.elapsed() >= LINE_EVERY {
                state.last_line = Instant::now();
                let rate = state.done as f64 / state.started.elapsed().as_secs_f64().max(1e-3);
                say(&format!("{}/{} documents, {} reports, {rate:.0}/s", state.done, state.total, state.reports));
            }
        });
    }

    fn writing(&self) {
        self.with(|state| match &state.bar {
            Some(bar) => bar.set_message("writing the lake"),
            None => say("writing the lake"),
        });
    }

    fn end(&self) {
        self.with(|state| {
            if let Some(bar) = &state.bar {
                bar.finish_and_clear();
            }
        });
    }
}

/// Why the program did not do its work, and what the user can do.
pub(crate) fn complain(error: &Error) {
    say(&format!("gongkai: {error}"));
    if let Some(hint) = error.hint_text() {
        say(&format!("hint: {hint}"));
    }
}

fn say(line: &str) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
