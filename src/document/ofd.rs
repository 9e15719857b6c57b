//! OFD, the national format of fixed pages (GB/T 33190), into pages of glyphs and lines, and these into text and tables.

mod draw;
mod path;

use std::collections::BTreeMap;

use super::content::{Content, ContentBuilder};
use super::lattice::write_pages;
use super::limits::Limits;
use super::package::xml::{Node, Tree};
use super::package::{Package, resolve};
use super::page::{MOST_GLYPHS, MOST_MARKS, Page};
use super::reject::{Reason, Reject};
use draw::{Canvas, numbers};

/// A4 in millimetres, for a page that states no size.
const A4: [f32; 4] = [0.0, 0.0, 210.0, 297.0];

/// Reads an OFD.
///
/// # Errors
/// * [`Reason::Unsupported`]: another container
/// * [`Reason::Encrypted`]: its parts are encrypted
/// * [`Reason::Truncated`]: parts are missing or broken
/// * [`Reason::NoTextLayer`]: pictures only
/// * [`Reason::TooLarge`]: more pages than the limits allow
/// * [`Reason::Empty`], [`Reason::DecompressionBomb`], [`Reason::TooDeep`], [`Reason::Timeout`]
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    let deadline = limits.start();
    let mut package = Package::open(bytes, limits)?;
    const ENTRY: &str = "OFD.xml";
    // Encrypted packages (GM/T 0099) list what is encrypted, and how.
    if package.names().any(|it| it.rsplit('/').next().is_some_and(|it| it.starts_with("encrypt") && it.ends_with(".xml"))) {
        return Err(Reject::new(Reason::Encrypted, "the parts of the document are encrypted"));
    }
    if !package.has(ENTRY) {
        return Err(Reject::new(Reason::Unsupported, "a zip container without an OFD"));
    }
    let mut builder = ContentBuilder::new("ofd");
    let mut pages = Vec::new();
    let mut n_marks = 0;
    for root in entry(&package.required(ENTRY)?, &mut builder, limits)? {
        let document = package.required(&root)?;
        let tree = Tree::parse(&document, limits)?;
        let layout = tree.root().map(|it| Layout::new(it, &root)).unwrap_or_default();
        let mut templates = BTreeMap::new();
        for (number, place) in layout.pages.iter().enumerate() {
            if pages.len() >= limits.max_pages as usize {
                return Err(Reject::new(Reason::TooLarge, format!("more than {} pages", limits.max_pages)));
            }
            if deadline.is_over() {
                return Err(Reject::new(Reason::Timeout, format!("the document takes too long to read: page {}", number + 1)));
            }
            let page = page(&mut package, place, &layout, &mut templates, pages.len() as u32 + 1, limits)?;
            // A template may be drawn on every page: what is small in the file need not be so on its pages.
            n_marks += page.glyphs.len() + page.rulings.len();
            if page.glyphs.len() >= MOST_GLYPHS {
                return Err(Reject::new(Reason::TooLarge, format!("{MOST_GLYPHS} characters or more on page {}", page.number)));
            }
            if n_marks > MOST_MARKS {
                return Err(Reject::new(Reason::TooLarge, format!("more than {MOST_MARKS} glyphs and lines")));
            }
            pages.push(page);
        }
    }
    if pages.iter().all(|it| it.glyphs.iter().all(|it| it.text.is_whitespace())) {
        return Err(match pages.iter().map(|it| it.n_images).sum::<u32>() {
            0 => Reject::new(Reason::Empty, "the document holds no text"),
            n => Reject::new(Reason::NoTextLayer, format!("{n} pictures and no text")),
        });
    }
    write_pages(&mut builder, &pages, deadline)?;
    Ok(builder.finish(None))
}

/// Places of the documents in a package; states what it says about them.
fn entry(text: &str, builder: &mut ContentBuilder, limits: &Limits) -> Result<Vec<String>, Reject> {
    let tree = Tree::parse(text, limits)?;
    let mut roots = Vec::new();
    for body in tree.root().into_iter().flat_map(Node::children).filter(|it| it.name() == "DocBody") {
        if let Some(root) = body.child("DocRoot") {
            roots.push(resolve("", root.all_text().trim()));
        }
        for property in body.child("DocInfo").into_iter().flat_map(Node::descendants) {
            // Names of people are not taken.
            let name = match property.name() {
                "Title" => "title".to_owned(),
                "Subject" => "subject".to_owned(),
                "CreationDate" => "created".to_owned(),
                "ModDate" => "modified".to_owned(),
                "CustomData" => property.attribute("Name").unwrap_or_default().into_owned(),
                _ => continue,
            };
            let value = property.all_text();
            if !name.is_empty() && !value.trim().is_empty() {
                builder.state(name, value.trim());
            }
        }
    }
    if roots.is_empty() {
        return Err(Reject::new(Reason::Truncated, "the container names no document"));
    }
    Ok(roots)
}

/// Where the pages of a document are.
#[derive(Debug, Default)]
struct Layout {
    area: Option<[f32; 4]>,
    pages: Vec<String>,
    /// Places of templates by their id.
    templates: BTreeMap<String, String>,
}

impl Layout {
    fn new(root: Node<'_, '_>, place: &str) -> Self {
        let common = root.child("CommonData");
        let area = common.and_then(|it| it.child("PageArea")).and_then(area);
        let location = |it: Node<'_, '_>| Some(resolve(place, it.attribute("BaseLoc")?.trim()));
        let pages = root
            .child("Pages")
            .into_iter()
            .flat_map(Node::children)
            .filter(|it| it.name() == "Page")
            .filter_map(location)
            .collect();
        let templates = common.into_iter().flat_map(Node::children).filter(|it| it.name() == "TemplatePage");
        let templates = templates.filter_map(|it| Some((it.attribute("ID")?.into_owned(), location(it)?))).collect();
        Self { area, pages, templates }
    }
}

/// The size that an area states, in millimetres.
fn area(node: Node<'_, '_>) -> Option<[f32; 4]> {
    let text = node.child("PhysicalBox").or_else(|| node.child("ApplicationBox"))?.all_text();
    numbers(&text).try_into().ok().filter(|it: &[f32; 4]| it[2] > 0.0 && it[3] > 0.0)
}

/// Reads a page, with the templates that lie under it. `templates` keeps what was read for other pages.
fn page(
    package: &mut Package<'_>,
    place: &str,
    layout: &Layout,
    templates: &mut BTreeMap<String, Option<String>>,
    number: u32,
    limits: &Limits,
) -> Result<Page, Reject> {
    let text = package.required(place)?;
    let tree = Tree::parse(&text, limits)?;
    let root = tree.root();
    let size = root.and_then(|it| it.child("Area")).and_then(area).or(layout.area).unwrap_or(A4);
    let mut canvas = Canvas::new(number, size);
    for used in root.into_iter().flat_map(Node::children).filter(|it| it.name() == "Template") {
        let Some(place) = used.attribute("TemplateID").and_then(|it| layout.templates.get(it.as_ref())) else { continue };
        if !templates.contains_key(place) {
            templates.insert(place.clone(), package.text(place)?);
        }
        if let Some(Some(text)) = templates.get(place) {
            let tree = Tree::parse(text, limits)?;
            tree.root().into_iter().for_each(|it| canvas.content(it));
        }
    }
    root.into_iter().for_each(|it| canvas.content(it));
    Ok(canvas.finish())
}

#[cfg(test)]
mod tests;
