//! Web pages into [`Content`]: text in reading order, tables as grids, and what the page says about itself.
//!
//! Takes decoded page source; every stretch of the text knows where in the source it stands.

mod align;
mod tables;
mod tree;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use html5ever::LocalName;
use serde::Deserialize;

use super::content::{At, Content, ContentBuilder};
use super::limits::Limits;
use super::reject::Reject;
use crate::finding::Finding;
use crate::span::Span;
use align::Segment;
use tree::{Kind, Node, NodeId, Tree};

/// What elements are good for: `data/html.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Habits {
    skipped: Elements,
    blocks: Elements,
    set_off: Elements,
    furniture_elements: Elements,
    furniture_words: Vec<String>,
    furniture_longest: usize,
    attachments: Vec<String>,
    statements: BTreeMap<String, String>,
}

/// Names of elements, as the tree has them: two of them compare at once.
#[derive(Debug, Deserialize)]
#[serde(from = "Vec<String>")]
struct Elements(Vec<LocalName>);

impl From<Vec<String>> for Elements {
    fn from(names: Vec<String>) -> Self {
        Self(names.into_iter().map(LocalName::from).collect())
    }
}

impl Elements {
    fn hold(&self, node: &Node) -> bool {
        matches!(&node.kind, Kind::Element { name, .. } if self.0.contains(&name.local))
    }
}

static HABITS: LazyLock<Habits> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/html.toml")).expect("data/html.toml is checked by a test"));

/// How a text is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
    /// A page, or a piece of one: line breaks of the source mean nothing.
    Page,
    /// Text with tables of HTML in it: line breaks end lines.
    Sprinkled,
}

/// Whether a text is HTML.
#[must_use]
pub(super) fn markup(text: &str) -> Option<Markup> {
    const HEAD: usize = 4096;
    let head_end = (0..=HEAD.min(text.len())).rev().find(|it| text.is_char_boundary(*it)).unwrap_or(0);
    let head = text[..head_end].to_ascii_lowercase();
    if ["<!doctype html", "<html", "<head>", "<body"].iter().any(|it| head.contains(it)) {
        return Some(Markup::Page);
    }
    // Tags that open count as those that close: both are often left out.
    let mut tags = [0_usize; 2];
    for (at, _) in text.match_indices('<') {
        let rest = text[at + 1..].trim_start_matches('/');
        let name: String = rest.chars().take(6).take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        match name.as_str() {
            "p" | "div" | "body" | "html" | "span" | "li" | "a" => tags[0] += 1,
            "td" | "tr" | "table" | "th" => tags[1] += 1,
            _ => {}
        }
    }
    match tags {
        [0..=4, 0..=4] => None,
        // Paragraphs are elements, or there is hardly a line.
        [paragraphs, _] if paragraphs >= 5 || text.lines().count() < 10 => Some(Markup::Page),
        _ => Some(Markup::Sprinkled),
    }
}

/// Reads a page. `finding`: what was wrong with its bytes.
///
/// # Errors
/// See [`tree::parse`].
pub(super) fn read(source: String, markup: Markup, finding: Option<Finding>, limits: &Limits) -> Result<Content, Reject> {
    let tree = tree::parse(&source, limits)?;
    let format = if markup == Markup::Page { "html" } else { "markdown" };
    let mut page = Page { tree: &tree, sizes: sizes(&tree), builder: ContentBuilder::new(format), markup, is_in_furniture: false };
    page.walk(0);
    page.builder.end_line();
    let mut content = page.builder.finish(Some(source));
    content.findings.extend(finding);
    Ok(content)
}

/// What an element holds, its descendants included.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    chars: usize,
    tables: usize,
}

/// Sizes of all elements, in one pass. Children come behind their parents only mostly (foster parents), so the walk is by the tree.
fn sizes(tree: &Tree) -> Vec<Size> {
    let mut sizes = vec![Size::default(); tree.nodes.len()];
    let mut order: Vec<NodeId> = vec![0];
    let mut next = 0;
    while next < order.len() {
        order.extend(&tree.nodes[order[next]].children);
        next += 1;
    }
    for id in order.into_iter().rev() {
        let node = &tree.nodes[id];
        let mut size: Size = node
            .children
            .iter()
            .map(|it| sizes[*it])
            .fold(Size::default(), |all, it| Size { chars: all.chars + it.chars, tables: all.tables + it.tables });
        if let Kind::Text(segments) = &node.kind {
            size.chars += segments.iter().flat_map(|it| it.text.chars()).filter(|it| !it.is_whitespace()).count();
        }
        size.tables += usize::from(node.name() == "table");
        if HABITS.skipped.hold(node) {
            size = Size::default();
        }
        sizes[id] = size;
    }
    sizes
}

fn is_one_of(list: &[String], name: &str) -> bool {
    !name.is_empty() && list.iter().any(|it| it == name)
}

struct Page<'t> {
    tree: &'t Tree,
    sizes: Vec<Size>,
    builder: ContentBuilder,
    markup: Markup,
    is_in_furniture: bool,
}

impl Page<'_> {
    /// Writes a node and what it holds. As deep as the tree, which the parser bounds.
    fn walk(&mut self, id: NodeId) {
        let node = &self.tree.nodes[id];
        let name = match &node.kind {
            Kind::Text(segments) => return self.text(segments),
            Kind::Other => "",
            Kind::Element { .. } => node.name(),
        };
        match name {
            "meta" => return self.meta(node),
            "br" => return self.builder.end_line(),
            "img" => return self.image(node),
            "title" => return self.title(id),
            "a" => self.link(id),
            "base" => self.state(node, "href", "base"),
            "pre" => return self.preformatted(id),
            _ if HABITS.skipped.hold(node) => return,
            _ => {}
        }
        let is_furniture = !self.is_in_furniture && self.is_furniture(id);
        if is_furniture {
            self.builder.end_line();
            self.builder.begin_furniture();
            self.is_in_furniture = true;
        }
        let is_block = HABITS.blocks.hold(node);
        if is_block {
            self.builder.end_line();
        }
        if name == "table" && self.is_data_table(id) {
            self.table(id);
        } else if HABITS.set_off.hold(node) {
            self.builder.blank();
            self.children(id);
            self.builder.blank();
        } else {
            self.children(id);
        }
        if is_block {
            self.builder.end_line();
        }
        if is_furniture {
            self.builder.end_line();
            self.builder.end_furniture();
            self.is_in_furniture = false;
        }
    }

    /// Line breaks of the source are line breaks of the page.
    fn preformatted(&mut self, id: NodeId) {
        let outside = std::mem::replace(&mut self.markup, Markup::Sprinkled);
        self.builder.end_line();
        self.children(id);
        self.builder.end_line();
        self.markup = outside;
    }

    fn children(&mut self, id: NodeId) {
        let tree = self.tree;
        for child in &tree.nodes[id].children {
            self.walk(*child);
        }
    }

    /// Text without the line breaks and runs of blanks of the source.
    fn text(&mut self, segments: &[Segment]) {
        for segment in segments {
            let is_linear = segment.text.len() == segment.source.len();
            let mut at = 0;
            for word in segment.text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
                let kept = word.trim_end_matches(|c: char| c.is_ascii_whitespace());
                if !kept.is_empty() {
                    let from = segment.source.start + at;
                    let source = if is_linear { Span::new(from, from + kept.len()) } else { segment.source };
                    self.builder.push(kept, At::Source(source));
                }
                if kept.len() < word.len() {
                    if self.markup == Markup::Sprinkled && word.ends_with('\n') {
                        self.builder.end_line();
                    } else {
                        self.builder.blank();
                    }
                }
                at += word.len();
            }
        }
    }

    /// `<meta name="PubDate" content="2021-01-06">`: government sites must state column, title, date and source so.
    fn meta(&mut self, node: &Node) {
        let name = node.attribute("name").or_else(|| node.attribute("property"));
        if let (Some(name), Some(content)) = (name, node.attribute("content").filter(|it| !it.trim().is_empty())) {
            let (name, content) = (name.trim(), content.trim());
            self.builder.state(name, content);
            if let Some(words) = HABITS.statements.get(&name.to_ascii_lowercase()) {
                self.furniture_line(&format!("{words}：{content}"));
            }
        }
    }

    fn image(&mut self, node: &Node) {
        const LONGEST: usize = 200;
        let source = node.attribute("src").unwrap_or("");
        let shown: String = if source.starts_with("data:") { "data:" } else { source }.chars().take(LONGEST).collect();
        if !self.is_in_furniture {
            self.builder.state("image", shown);
        }
    }

    /// An attachment that the page links to.
    fn link(&mut self, id: NodeId) {
        let node = &self.tree.nodes[id];
        let Some(address) = node.attribute("href") else { return };
        let path = address.split(['?', '#']).next().unwrap_or("");
        let ending = path.rsplit_once('.').map_or("", |it| it.1).to_ascii_lowercase();
        if is_one_of(&HABITS.attachments, &ending) && !self.is_in_furniture {
            let words = self.words(id);
            self.builder.state("attachment", if words.is_empty() { address.to_owned() } else { format!("{words} ({address})") });
        }
    }

    fn state(&mut self, node: &Node, attribute: &str, name: &str) {
        if let Some(value) = node.attribute(attribute) {
            self.builder.state(name, value);
        }
    }

    /// The title of the window. It often names site, column and year beside the report.
    fn title(&mut self, id: NodeId) {
        let words = self.words(id);
        if !words.is_empty() {
            self.furniture_line(&words);
            self.builder.state("title", words);
        }
    }

    /// A line that the page does not show.
    fn furniture_line(&mut self, words: &str) {
        if !self.is_in_furniture {
            self.builder.end_line();
            self.builder.begin_furniture();
            self.builder.push(&words.split_whitespace().collect::<Vec<_>>().join(" "), At::Nowhere);
            self.builder.end_line();
            self.builder.end_furniture();
        }
    }

    /// All text below a node, in one line.
    fn words(&self, id: NodeId) -> String {
        let mut words = String::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let node = &self.tree.nodes[id];
            if let Kind::Text(segments) = &node.kind {
                segments.iter().for_each(|it| words.push_str(&it.text));
            }
            open.extend(node.children.iter().rev());
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Navigation, banners and footers, by name; never what holds a table or much text.
    fn is_furniture(&self, id: NodeId) -> bool {
        let node = &self.tree.nodes[id];
        if matches!(node.name(), "" | "body" | "html" | "p" | "span" | "td" | "tr" | "tbody" | "table" | "font" | "strong" | "b") {
            return false;
        }
        let by_word = |attribute: &str| {
            node.attribute(attribute).is_some_and(|it| words_of(it).any(|it| is_one_of(&HABITS.furniture_words, &it)))
        };
        // The name first: to look for a table goes through all that an element holds.
        (HABITS.furniture_elements.hold(node) || by_word("class") || by_word("id"))
            && self.sizes[id].chars <= HABITS.furniture_longest
            && !self.holds_data_table(id)
    }

    fn holds_data_table(&self, id: NodeId) -> bool {
        if self.sizes[id].tables == 0 {
            return false;
        }
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if self.tree.nodes[id].name() == "table" && self.is_data_table(id) {
                return true;
            }
            open.extend(&self.tree.nodes[id].children);
        }
        false
    }
}

/// The words of an id or class: `topNav-box2` holds `top`, `nav`, `box`.
fn words_of(names: &str) -> impl Iterator<Item = String> + '_ {
    names.split(|c: char| !c.is_ascii_alphabetic()).flat_map(|name| {
        let mut words: Vec<String> = vec![name.to_ascii_lowercase()];
        let mut word = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !word.is_empty() && !word.ends_with(|it: char| it.is_ascii_uppercase()) {
                words.push(std::mem::take(&mut word).to_ascii_lowercase());
            }
            word.push(c);
        }
        words.push(word.to_ascii_lowercase());
        words
    })
}

#[cfg(test)]
mod tests;
