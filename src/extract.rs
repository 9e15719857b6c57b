//! The whole flow of one report in one function: text → sections → tables → numbers → checks → [`Report`].
//!
//! Takes a [`Document`] and the definitions, gives a [`Report`] or a [`Reject`]. Pure: no file, no clock, no state.

mod beside;
mod kinds;
mod parts;

use std::borrow::Cow;

use crate::check::check_tables;
use crate::document::{Document, Grid, Reject};
use crate::error::Result;
use crate::finding::Finding;
use crate::fold::Folded;
use crate::form::{Form, Forms, LabelHit, TableId};
use crate::grid::TableText;
use crate::grid::cells::split_grid_rows;
use crate::grid::locate::{Region, find_regions};
use crate::grid::rows::split_rows;
use crate::grid::slots::looks_glued;
use crate::identity::{Gazetteer, IdentityInput, identify};
use crate::narrative::{NarrativeRegistry, extract_narrative};
use crate::read::{TableReading, application_rows, choose_forms, proactive_rows, proceeding_rows, read_table};
use crate::record::{Report, Section};
use crate::rules::Rules;
use crate::section::{SectionDefinitions, split_sections};
use crate::span::Span;
use beside::split_beside;
use kinds::Kinds;

/// Everything that `data/` defines, loaded once.
pub struct Definitions {
    /// The statutory forms.
    pub forms: Forms,
    /// Headings of the six sections.
    pub sections: SectionDefinitions,
    /// Metrics and channels of the prose.
    pub narrative: NarrativeRegistry,
    /// Divisions, organs and what tells them.
    pub gazetteer: Gazetteer,
    /// The rules that findings are reported under.
    pub rules: Rules,
    kinds: Kinds,
}

impl Definitions {
    /// The definitions that the program was built with.
    ///
    /// # Errors
    /// If a definition file does not parse or refers to what is not there.
    pub fn embedded() -> Result<Self> {
        Ok(Self {
            forms: Forms::embedded()?,
            sections: SectionDefinitions::embedded()?,
            narrative: NarrativeRegistry::embedded()?,
            gazetteer: Gazetteer::embedded()?,
            rules: Rules::embedded()?,
            kinds: Kinds::embedded()?,
        })
    }

    /// The same, with tables read only by the forms of these ids; all where none is named.
    ///
    /// # Errors
    /// If an id names no form.
    pub fn with_forms(mut self, ids: &[String]) -> Result<Self> {
        if !ids.is_empty() {
            self.forms = Forms::only(ids)?;
        }
        Ok(self)
    }
}

/// A hash of all definitions, so that a lake can tell what it was made by.
#[must_use]
pub fn definitions_hash() -> String {
    let mut hasher = blake3::Hasher::new();
    for (path, text) in crate::form::FILES.iter().chain(OTHER_FILES) {
        hasher.update(path.as_bytes());
        hasher.update(&text.len().to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// The definition files beside the forms.
const OTHER_FILES: &[(&str, &str)] = &[
    ("data/central_organs.csv", include_str!("../data/central_organs.csv")),
    ("data/channels.toml", include_str!("../data/channels.toml")),
    ("data/deadlines.toml", include_str!("../data/deadlines.toml")),
    ("data/divisions.csv", include_str!("../data/divisions.csv")),
    ("data/html.toml", include_str!("../data/html.toml")),
    ("data/mirrors/characters.csv", include_str!("../data/mirrors/characters.csv")),
    ("data/mirrors/headings.toml", include_str!("../data/mirrors/headings.toml")),
    ("data/mirrors/phrases.csv", include_str!("../data/mirrors/phrases.csv")),
    ("data/mirrors/readings.csv", include_str!("../data/mirrors/readings.csv")),
    ("data/mirrors/words.csv", include_str!("../data/mirrors/words.csv")),
    ("data/lookalikes.csv", include_str!("../data/lookalikes.csv")),
    ("data/kinds.toml", include_str!("../data/kinds.toml")),
    ("data/narrative_metrics.toml", include_str!("../data/narrative_metrics.toml")),
    ("data/organs.toml", include_str!("../data/organs.toml")),
    ("data/phone_area_codes.csv", include_str!("../data/phone_area_codes.csv")),
    ("data/police_codes.csv", include_str!("../data/police_codes.csv")),
    ("data/provinces.csv", include_str!("../data/provinces.csv")),
    ("data/rules.toml", include_str!("../data/rules.toml")),
    ("data/sections.toml", include_str!("../data/sections.toml")),
    ("data/systems.toml", include_str!("../data/systems.toml")),
    ("data/tables.toml", include_str!("../data/tables.toml")),
    ("data/townships.csv", include_str!("../data/townships.csv")),
    ("data/zones.csv", include_str!("../data/zones.csv")),
];

/// What several stages ask of a document's text, found once.
struct Look<'d> {
    sections: Vec<Section>,
    findings: Vec<Finding>,
    folded: Folded<'d>,
    labels: Vec<LabelHit>,
}

impl<'d> Look<'d> {
    fn at(defs: &Definitions, document: &'d Document) -> Self {
        let text = document.text.as_str();
        let (sections, findings) = split_sections(&defs.sections, &masked(text, &document.furniture));
        let folded = Folded::new(text);
        let labels = defs.forms.find_labels(&folded);
        Self { sections, findings, folded, labels }
    }
}

/// The reports that a document holds, each as a document of its own: nearly always one.
#[must_use]
pub fn parts(defs: &Definitions, document: Document) -> Vec<Document> {
    let several = split(defs, &document, &Look::at(defs, &document));
    several.unwrap_or_else(|| vec![document])
}

/// The reports of a document that holds several.
fn split(defs: &Definitions, document: &Document, look: &Look<'_>) -> Option<Vec<Document>> {
    let sides = split_beside(&defs.forms, document, &look.labels);
    sides.map(Vec::from).or_else(|| parts::split_parts(document, &look.sections))
}

/// Reads all reports of a document, each with the document that it is.
#[must_use]
pub fn extract_all(defs: &Definitions, document: Document) -> Vec<(Document, std::result::Result<Report, Reject>)> {
    let look = Look::at(defs, &document);
    let Some(parts) = split(defs, &document, &look) else {
        let read = extract_from(defs, &document, look);
        return vec![(document, read)];
    };
    drop(look);
    let read = |it: Document| {
        let read = extract(defs, &it);
        (it, read)
    };
    parts.into_iter().map(read).collect()
}

/// Reads one report.
///
/// # Errors
/// A [`Reject`] where the document is no annual report.
pub fn extract(defs: &Definitions, document: &Document) -> std::result::Result<Report, Reject> {
    extract_from(defs, document, Look::at(defs, document))
}

fn extract_from(defs: &Definitions, document: &Document, look: Look<'_>) -> std::result::Result<Report, Reject> {
    let text = document.text.as_str();
    let Look { mut sections, findings: mut section_findings, folded, labels } = look;
    trim_furniture(&mut sections, &document.furniture);
    let regions = find_regions(&defs.forms, &folded, &labels, &sections);
    let tables: Vec<TableText> = regions.iter().map(|it| split_region(&defs.forms, &folded, it, &document.grids)).collect();
    defs.kinds.admit(text, &sections, tables.len())?;

    let mut findings = document.findings.clone();
    findings.append(&mut section_findings);
    for region in &regions {
        if let Some(span) = region.repeated_at {
            let message = format!("the table stands again further on: {:?}", span.of(text));
            findings.push(Finding::new("table-repeated", region.table.name(), message).span(span));
        }
    }
    let glued = tables.iter().any(looks_glued);
    let choice = choose_forms(&defs.forms, &tables);
    let read = |id: TableId| -> Option<(TableId, &Form, TableReading)> {
        let slot = TableId::ALL.iter().position(|it| *it == id)?;
        let form = &defs.forms.all()[choice.tables[slot]?];
        let table = tables.iter().find(|it| it.table == id)?;
        Some((id, form, read_table(&defs.forms, form, text, table, glued)))
    };
    let readings: Vec<(TableId, &Form, TableReading)> = TableId::ALL.into_iter().filter_map(read).collect();
    let absent = TableId::ALL.into_iter().filter(|it| !readings.iter().any(|read| read.0 == *it));
    findings.extend(absent.map(|it| absent_table(defs, document, &sections, it)));
    if choice.mixed {
        let forms: Vec<String> = readings.iter().map(|(id, form, _)| format!("{} {}", id.name(), form.id)).collect();
        findings.push(Finding::new("form-mixed", "reports", format!("the tables follow different forms: {}", forms.join(", "))));
    }

    let (identity, mut identity_findings) = identify(
        &defs.gazetteer,
        &IdentityInput {
            text,
            sections: &sections,
            source: &document.source,
            // The host of a copy is not the organ's.
            url: document.url.as_deref().filter(|_| !document.is_mirror),
        },
    );
    findings.append(&mut identity_findings);
    // Neither tables nor page furniture are prose.
    let mut table_spans: Vec<Span> = tables.iter().map(|it| it.span).chain(document.furniture.iter().copied()).collect();
    table_spans.sort();
    let (narrative_metrics, mut narrative_findings) =
        extract_narrative(&defs.narrative, text, &sections, &table_spans, identity.year);
    findings.append(&mut narrative_findings);

    let checked = check_tables(&readings.iter().map(|(id, form, reading)| (*id, *form, reading)).collect::<Vec<_>>());
    let of = |id: TableId| readings.iter().find(|it| it.0 == id).map(|it| (it.1, &it.2));
    let proactive_disclosure = of(TableId::Proactive).map(|it| proactive_rows(it.0, it.1)).unwrap_or_default();
    let applications = of(TableId::Applications).map(|it| application_rows(it.0, it.1)).unwrap_or_default();
    let proceedings = of(TableId::Proceedings).map(|it| proceeding_rows(it.0, it.1)).unwrap_or_default();
    let mut cells = Vec::with_capacity(readings.iter().map(|it| it.2.cells.len()).sum());
    for (.., mut reading) in readings {
        findings.append(&mut reading.findings);
        cells.append(&mut reading.cells);
    }
    findings.extend(checked.findings);

    let form = choice.leading().map_or("none", |it| defs.forms.all()[it].id.as_str());
    let mut report = Report {
        report_id: document.report_id.clone(),
        source: document.source.clone(),
        format: document.format,
        url: document.url.clone(),
        identity,
        form: form.to_owned(),
        form_mixed: choice.mixed,
        proactive_disclosure,
        applications,
        proceedings,
        statistics_2014: Vec::new(),
        narrative_metrics,
        sections,
        cells,
        findings,
        rule_counts: checked.counts,
    };
    lead_to_source(&mut report, document);
    Ok(report)
}

/// The text with blanks in place of its furniture, whose links name the headings of reports as well.
fn masked<'t>(text: &'t str, furniture: &[Span]) -> Cow<'t, str> {
    if furniture.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for span in furniture {
        masked.push_str(&text[at..span.start]);
        // Line breaks stay: a heading ends with its line.
        masked.extend(span.of(text).bytes().map(|it| if it == b'\n' { '\n' } else { ' ' }));
        at = span.end;
    }
    masked.push_str(&text[at..]);
    Cow::Owned(masked)
}

/// Takes furniture off the ends of sections: the footer of the page is no part of the last one.
fn trim_furniture(sections: &mut [Section], furniture: &[Span]) {
    for section in sections {
        for span in furniture.iter().rev() {
            if span.end == section.span.end && span.start >= section.span.start {
                section.span.end = span.start;
            }
        }
    }
}

/// What is to be said of a table that is not there: a picture may stand in its place, or the page names an attachment.
fn absent_table(defs: &Definitions, document: &Document, sections: &[Section], id: TableId) -> Finding {
    let section = defs.forms.all().last().map(|it| it.table(id).section);
    let span = sections.iter().find(|it| Some(it.section) == section).map(|it| it.span);
    let image = document
        .statements
        .iter()
        .find(|it| it.name == "image" && span.is_some_and(|span| (span.start..=span.end).contains(&it.at)));
    if let Some(image) = image {
        return Finding::new("table-is-image", id.name(), format!("in its section stands a picture: {:?}", image.value));
    }
    if let Some(attachment) = document.statements.iter().find(|it| it.name == "attachment") {
        let message = format!("the page shows no such table and names an attachment: {:?}", attachment.value);
        return Finding::new("table-in-attachment", id.name(), message);
    }
    Finding::new("table-missing", id.name(), "the report shows no such table")
}

/// The rows of a region: by the grids in it where they hold as many rows with numbers as the bare text does.
fn split_region(forms: &Forms, folded: &Folded<'_>, region: &Region, grids: &[Grid]) -> TableText {
    let by_text = || split_rows(forms, folded, region);
    let Some(by_grid) = split_grid_rows(forms, folded, region, grids) else { return by_text() };
    if region.table == TableId::Proceedings {
        return by_grid;
    }
    let n_filled = |it: &TableText| it.rows.iter().filter(|it| it.id.is_some() && it.is_filled()).count();
    // More rows than a form has are none of it.
    let n_rows = |it: &Form| it.table(region.table).blocks.iter().map(|it| it.rows.len()).sum();
    if forms.all().iter().map(n_rows).max().is_some_and(|most: usize| n_filled(&by_grid) >= most) {
        return by_grid;
    }
    let by_text = by_text();
    if n_filled(&by_grid) >= n_filled(&by_text) { by_grid } else { by_text }
}

/// Makes all spans of a report lead to the decoded source instead of the text that was taken out of it, and to pages.
fn lead_to_source(report: &mut Report, document: &Document) {
    for cell in &mut report.cells {
        let Some(span) = cell.span else { continue };
        if let Some((page, it)) = document.origin.place_on_page(span) {
            cell.page = i32::try_from(page).ok();
            cell.rectangle = Some(format!("{:.1} {:.1} {:.1} {:.1}", it.x0, it.y0, it.x1, it.y1));
        }
        if document.origin.source.is_some() {
            let span = document.origin.locate(span);
            cell.raw = Some(span.of(document.source_text()).to_owned());
            cell.span = Some(span);
        }
    }
    if document.origin.source.is_some() {
        // What the reader of the container found stands in the source already.
        let n_before = document.findings.len();
        let findings = report.findings.iter_mut().skip(n_before).filter_map(|it| it.span.as_mut());
        let narrative = report.narrative_metrics.iter_mut().map(|it| &mut it.span);
        let evidence = report.identity.evidence.iter_mut().filter_map(|it| it.span.as_mut());
        for span in findings.chain(narrative).chain(evidence) {
            *span = document.origin.locate(*span);
        }
    }
}

/// The statutory sections that a text shows, each once.
fn n_statutory(sections: &[Section]) -> usize {
    (1..=6).filter(|number| sections.iter().any(|it| it.section == *number)).count()
}
