//! Progress and complaints on standard error: a bar on a terminal, plain lines elsewhere.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use gongkai::error::Error;
use gongkai::run::Progress;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

/// Plain lines come no more often than this.
const LINE_EVERY: Duration = Duration::from_secs(5);

/// A bar changes no more often than this.
const DRAW_EVERY: Duration = Duration::from_millis(100);

/// Where progress is shown.
pub(crate) struct Terminal {
    quiet: bool,
    state: Mutex<State>,
}

struct State {
    bar: Option<ProgressBar>,
    total: u64,
    read: u64,
    documents: usize,
    reports: usize,
    started: Instant,
    last_line: Instant,
}

impl Terminal {
    /// Shows nothing where `quiet`.
    pub(crate) fn new(quiet: bool) -> Self {
        let now = Instant::now();
        Self {
            quiet,
            state: Mutex::new(State { bar: None, total: 0, read: 0, documents: 0, reports: 0, started: now, last_line: now }),
        }
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
    fn begin(&self, files: usize, bytes: u64) {
        self.with(|state| {
            state.total = bytes;
            state.started = Instant::now();
            if std::io::stderr().is_terminal() {
                let bar = ProgressBar::new(bytes);
                let template = "{bar:40} {binary_bytes}/{binary_total_bytes}, {msg}, {eta} left";
                // A bar that cannot be drawn is no reason to stop.
                if let Ok(style) = ProgressStyle::with_template(template) {
                    bar.set_style(style);
                }
                state.bar = Some(bar);
            } else {
                say(&format!("reading {files} files, {}", HumanBytes(bytes)));
            }
        });
    }

    fn advance(&self, documents: usize, reports: usize, bytes: u64) {
        self.with(|state| {
            state.documents += documents;
            state.reports += reports;
            state.read += bytes;
            let every = if state.bar.is_some() { DRAW_EVERY } else { LINE_EVERY };
            if state.last_line.elapsed() < every {
                return;
            }
            state.last_line = Instant::now();
            let rate = state.documents as f64 / state.started.elapsed().as_secs_f64().max(1e-3);
            let counts = format!("{} documents, {} reports, {rate:.0}/s", state.documents, state.reports);
            if let Some(bar) = &state.bar {
                bar.set_message(counts);
                bar.set_position(state.read);
            } else {
                say(&format!("{} of {}: {counts}", HumanBytes(state.read), HumanBytes(state.total)));
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
