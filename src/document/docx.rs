//! Word and WPS documents (docx) into text and tables: what a reader of the printed page sees, with all tracked changes accepted.

mod fields;
mod flow;
pub mod numbering;
mod styles;
mod table;

use std::collections::BTreeMap;

use super::content::{Content, ContentBuilder};
use super::limits::Limits;
use super::package::xml::{Node, Tree};
use super::package::{Package, resolve};
use super::reject::{Reason, Reject};
use crate::finding::Finding;
use flow::Flow;
use numbering::Numbering;
use styles::Styles;

/// Reads a docx.
///
/// # Errors
/// * [`Reason::Unsupported`]: another container, such as a spreadsheet
/// * [`Reason::Truncated`]: parts are missing or broken
/// * [`Reason::NoTextLayer`]: pictures only
/// * [`Reason::Empty`]: no text
/// * [`Reason::Encrypted`], [`Reason::DecompressionBomb`], [`Reason::TooDeep`], [`Reason::TooLarge`], [`Reason::Timeout`]
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    let deadline = limits.start();
    let mut package = Package::open(bytes, limits)?;
    let main = main_part(&mut package, limits)?;
    let source = package.required(&main)?;
    let related = relations(&mut package, &main, limits)?;
    let texts = PartTexts {
        styles: part(&mut package, &main, &related, "styles")?,
        numbering: part(&mut package, &main, &related, "numbering")?,
        footnotes: part(&mut package, &main, &related, "footnotes")?,
        endnotes: part(&mut package, &main, &related, "endnotes")?,
    };
    let tree = Tree::parse(&source, limits)?;
    let root = tree.root().filter(|it| it.name() == "document");
    let body = root.and_then(|it| it.child("body")).ok_or_else(|| Reject::new(Reason::Truncated, format!("{main} has no body")))?;
    let styles_tree = tolerant(&texts.styles, limits)?;
    let styles = Styles::new(styles_tree.root());
    let numbering_tree = tolerant(&texts.numbering, limits)?;
    let numbering = Numbering::new(numbering_tree.root(), &styles);
    let footnotes = tolerant(&texts.footnotes, limits)?;
    let endnotes = tolerant(&texts.endnotes, limits)?;
    let notes = [("footnoteReference", notes(&footnotes)), ("endnoteReference", notes(&endnotes))].into();

    let mut builder = ContentBuilder::new("docx");
    state_properties(&mut package, &mut builder, limits)?;
    let mut flow = Flow::new(builder, styles, numbering, notes, body, deadline, limits.max_bytes);
    flow.blocks(body)?;
    let (mut builder, seen) = flow.finish();
    if builder.is_empty() {
        return Err(match seen.n_pictures {
            0 => Reject::new(Reason::Empty, "the document holds no text"),
            n => Reject::new(Reason::NoTextLayer, format!("{n} pictures and no text")),
        });
    }
    if seen.n_pictures > 0 && seen.n_tables == 0 {
        let message = format!("no table, but {} pictures: the tables may be pictures", seen.n_pictures);
        builder.finding(Finding::new("table-is-image", "reports", message));
    }
    Ok(builder.finish(None))
}

/// Texts of the parts that the main part refers to; empty where there are none.
struct PartTexts {
    styles: String,
    numbering: String,
    footnotes: String,
    endnotes: String,
}

/// Target of each relation of a part, by the last word of its type.
type Relations = BTreeMap<String, String>;

fn relations(package: &mut Package<'_>, part: &str, limits: &Limits) -> Result<Relations, Reject> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let Some(text) = package.text(&format!("{folder}/_rels/{name}.rels"))? else { return Ok(Relations::new()) };
    let tree = tolerant(&text, limits)?;
    let mut relations = Relations::new();
    for relation in
        tree.root().into_iter().flat_map(Node::children).filter(|it| it.attribute("TargetMode").is_none_or(|it| it != "External"))
    {
        let (Some(kind), Some(target)) = (relation.attribute("Type"), relation.attribute("Target")) else { continue };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        relations.entry(kind).or_insert_with(|| resolve(part, &target));
    }
    Ok(relations)
}

/// Name of the main part: what the container says it is, else its usual name.
fn main_part(package: &mut Package<'_>, limits: &Limits) -> Result<String, Reject> {
    let stated = relations(package, "", limits)?.remove("officeDocument").filter(|it| package.has(it));
    let name = stated.unwrap_or_else(|| "word/document.xml".to_owned());
    let folder = |it: &str| package.names().any(|name| name.starts_with(it));
    for (place, kind) in [("xl/", "a spreadsheet"), ("ppt/", "a presentation")] {
        if name.starts_with(place) || (!package.has(&name) && folder(place)) {
            return Err(Reject::new(Reason::Unsupported, format!("{kind}, not a text document")));
        }
    }
    if !package.has(&name) && !folder("word/") && !package.has("[Content_Types].xml") {
        return Err(Reject::new(Reason::Unsupported, "a zip container without a Word document"));
    }
    Ok(name)
}

/// The text of a part that the main part may refer to.
fn part(package: &mut Package<'_>, main: &str, related: &Relations, kind: &str) -> Result<String, Reject> {
    let usual = resolve(main, &format!("{kind}.xml"));
    Ok(package.text(related.get(kind).unwrap_or(&usual))?.unwrap_or_default())
}

/// The tree of a part that only helps: nothing where it is broken. What is beyond the limits stays an error.
fn tolerant<'x>(text: &'x str, limits: &Limits) -> Result<Tree<'x>, Reject> {
    match Tree::parse(text, limits) {
        Err(it) if it.reason == Reason::Truncated => Tree::parse("", limits),
        other => other,
    }
}

/// Footnotes or endnotes by their id.
fn notes<'t, 'x>(tree: &'t Tree<'x>) -> BTreeMap<String, Node<'t, 'x>> {
    // Separators have a type; notes have none, or `normal`.
    let is_note = |it: &Node<'_, '_>| it.attribute("type").is_none_or(|it| it == "normal");
    let all = tree.root().into_iter().flat_map(Node::children).filter(is_note);
    all.filter_map(|it| Some((it.attribute("id")?.into_owned(), it))).collect()
}

/// States what the container says about the document. Names of people are not taken.
fn state_properties(package: &mut Package<'_>, builder: &mut ContentBuilder, limits: &Limits) -> Result<(), Reject> {
    let wanted = [
        ("docProps/core.xml", ["title", "subject", "keywords", "created", "modified"].as_slice()),
        ("docProps/app.xml", &["Company"]),
    ];
    for (part, names) in wanted {
        let text = package.text(part)?.unwrap_or_default();
        let tree = tolerant(&text, limits)?;
        for property in tree.root().into_iter().flat_map(Node::children).filter(|it| names.contains(&it.name())) {
            let value = property.all_text();
            if !value.trim().is_empty() {
                builder.state(property.name().to_lowercase(), value.trim());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
