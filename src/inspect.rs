//! One document for people: what was recognised, the statutory tables drawn, where each number stands, what does not add up.
//!
//! Takes a file, gives text. Shows what [`crate::extract`] found and adds nothing.

mod cell;
mod draw;

use std::path::Path;

use crate::convert::{Choice, Converter, read_converting};
use crate::document::{Document, Limits, Reject};
use crate::error::{Error, Result};
use crate::extract::{Definitions, extract, parts};
use crate::form::TableId;
use crate::record::{Report, Scope};
use crate::source::find;

/// What of a document shall be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Everything, for people.
    Page,
    /// Everything, for machines.
    Json,
    /// The decoded text that offsets refer to.
    Text,
    /// One cell, as `table.row.column`.
    Cell(String),
}

impl What {
    /// What the flags of the command line ask for.
    #[must_use]
    pub fn from_args(json: bool, cell: Option<&str>, text: bool) -> Self {
        match (json, cell, text) {
            (true, ..) => Self::Json,
            (_, Some(cell), _) => Self::Cell(cell.to_owned()),
            (_, _, true) => Self::Text,
            _ => Self::Page,
        }
    }
}

/// Reads a document and shows it: `FILE`, `FILE#KEY` for a record of a corpus, `FILE#2` for the second report of a file.
///
/// # Errors
/// * the file cannot be read, or is no text (`--text`, `--cell`)
/// * there is no such cell
pub fn inspect(defs: &Definitions, name: &str, what: &What) -> Result<String> {
    let rejected = |it: Reject| Error::new(format!("no report: {} ({})", it.message, it.reason.as_str())).path(Path::new(name));
    let limits = Limits::default();
    // FILE#2 is the second report of a file, where no record of the file is called so.
    let (record, number) = match (find(name, &limits), name.rsplit_once('#')) {
        (Ok(record), _) => (record, 1),
        (Err(error), Some((file, number))) => match number.parse::<usize>() {
            Ok(number) if number > 0 => (find(file, &limits).map_err(|_| error)?, number),
            _ => return Err(error),
        },
        (Err(error), None) => return Err(error),
    };
    let converter = Converter::new(&Choice::Auto)?;
    let read = |bytes: Vec<u8>| read_converting(&record.source, &bytes, &limits, &converter);
    let mut document = record.body.and_then(read).map_err(rejected)?;
    document.url = record.url.or(document.url);
    document.statements.extend(record.statements);
    let mut parts = parts(defs, document);
    let n_parts = parts.len();
    if number > n_parts {
        return Err(Error::new(format!("the file holds {n_parts} reports")).path(Path::new(name)));
    }
    let document = parts.swap_remove(number - 1);
    if *what == What::Text {
        return Ok(document.source_text().to_owned());
    }
    let report = extract(defs, &document).map_err(rejected)?;
    match what {
        What::Cell(cell) => cell::show(defs, &document, &report, cell),
        What::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|it| Error::new("the report does not serialize").cause(it))?;
            Ok(json + "\n")
        }
        _ => Ok(page(defs, &document, &report)),
    }
}

fn page(defs: &Definitions, document: &Document, report: &Report) -> String {
    let mut lines = head(defs, document, report);
    for id in TableId::ALL {
        lines.push(String::new());
        draw::table(defs, report, id, &mut lines);
    }
    lines.push(String::new());
    lines.push(
        "marks: 12 read   ~12 split from glued or misplaced digits   =12 inferred from the identities   · blank   ? unknown"
            .to_owned(),
    );
    narrative(document, report, &mut lines);
    findings(defs, document, report, &mut lines);
    lines.join("\n") + "\n"
}

fn head(defs: &Definitions, document: &Document, report: &Report) -> Vec<String> {
    let it = &report.identity;
    let or_unknown = |it: Option<&str>| it.unwrap_or("unknown").to_owned();
    let place: Vec<&str> =
        [&it.province_name, &it.prefecture_name, &it.county_name].into_iter().filter_map(|it| it.as_deref()).collect();
    let place = if place.is_empty() { "unknown".to_owned() } else { place.join(" ") };
    let form = defs.forms.get(&report.form).map_or_else(|| report.form.clone(), |it| format!("{}, {}", it.id, it.document));
    let scope = match it.scope {
        Some(Scope::Own) => "own: the organ alone",
        Some(Scope::Consolidated) => "consolidated: with organs below it",
        None => "undecided",
    };
    let sections: Vec<String> =
        report.sections.iter().filter(|it| it.section != 0).map(|it| format!("{} {}", it.section, it.heading.trim())).collect();
    let mut lines = vec![
        format!(
            "{}   {}, {} bytes of text   report {}",
            document.source,
            document.format,
            document.source_text().len(),
            report.report_id
        ),
        String::new(),
        format!("title      {}", or_unknown(it.title.as_deref())),
        format!("issuer     {} ({})", or_unknown(it.issuer.as_deref()), it.issuer_kind.map_or("unknown", |it| it.as_str())),
        format!("issuer_id  {}", or_unknown(it.issuer_id.as_deref())),
        format!("place      {place}   {}   {}", it.division_code.as_deref().unwrap_or("-"), it.province),
        format!("year       {}", if it.year == 0 { "unknown".to_owned() } else { it.year.to_string() }),
        format!("published  {}", it.published_on.map_or("not stated".to_owned(), |it| it.to_string())),
        format!("form       {form}{}", if report.form_mixed { " (mixed with another)" } else { "" }),
        format!("scope      {scope}"),
        format!("sections   {}", sections.join(" · ")),
        "evidence".to_owned(),
    ];
    for evidence in &it.evidence {
        let quote = draw::one_line(&evidence.quote, 48);
        lines.push(format!("  {:<18} {} → {} ({})", evidence.kind, quote, evidence.speaks_for, evidence.weight));
    }
    lines
}

fn narrative(document: &Document, report: &Report, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.push(format!("numbers in prose: {}", report.narrative_metrics.len()));
    for it in &report.narrative_metrics {
        let channel = match (&it.channel, &it.channels) {
            (_, Some(merged)) => merged.clone(),
            (Some(channel), None) => channel.clone(),
            (None, None) => "-".to_owned(),
        };
        let about = if it.qualifier == "exact" { String::new() } else { format!(" {}", it.qualifier) };
        let period = match (it.period, it.year) {
            ("year", _) => String::new(),
            (period, Some(year)) => format!(" ({period} {year})"),
            (period, None) => format!(" ({period})"),
        };
        let value = format!("{}{}{about}{period}", it.value, it.unit.as_deref().unwrap_or(""));
        lines.push(format!(
            "  {:<22} {:<16} {value:<14} {}",
            it.metric,
            channel,
            draw::around(document.source_text(), it.span, 26)
        ));
    }
}

fn findings(defs: &Definitions, document: &Document, report: &Report, lines: &mut Vec<String>) {
    lines.push(String::new());
    lines.push(format!("findings: {}", report.findings.len()));
    for it in &report.findings {
        let severity = defs.rules.severity(it.rule).as_str();
        let place = [Some(it.table), it.row.as_deref(), it.column.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(".");
        lines.push(format!("  {severity:<7} {} at {place}: {}", it.rule, draw::one_line(&it.message, 150)));
        if let Some(span) = it.span {
            lines.push(format!("          byte {}: {}", span.start, draw::around(document.source_text(), span, 24)));
        }
        if let Some(hint) = defs.rules.get(it.rule).and_then(|it| it.hint.as_deref()) {
            lines.push(format!("          hint: {hint}"));
        }
    }
}
