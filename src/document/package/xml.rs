//! XML text into a flat tree: elements and texts in document order, by local names. Resolves no entity that the text itself defines.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use crate::document::limits::Limits;
use crate::document::reject::{Reason, Reject};
use crate::span::Span;

/// More nodes than any report has: some 200 times a long one.
const MOST_NODES: usize = 4_000_000;
/// Elements inside each other that the stack can bear, whatever the limits say.
const DEEPEST: usize = 1000;

/// A parsed text.
#[derive(Debug)]
pub struct Tree<'x> {
    nodes: Vec<Item<'x>>,
}

#[derive(Debug)]
struct Item<'x> {
    /// Local name of an element; empty for a text.
    name: &'x str,
    /// All attributes as written.
    attributes: &'x str,
    /// What a text says.
    text: Cow<'x, str>,
    /// Where it stands.
    span: (u32, u32),
    /// Behind its last descendant.
    end: u32,
}

/// An element or text of a tree.
#[derive(Debug, Clone, Copy)]
pub struct Node<'t, 'x> {
    tree: &'t Tree<'x>,
    index: usize,
}

impl<'x> Tree<'x> {
    /// Parses a text.
    ///
    /// # Errors
    /// * [`Reason::Truncated`]: not well-formed
    /// * [`Reason::TooDeep`], [`Reason::TooLarge`]: beyond the limits
    pub fn parse(source: &'x str, limits: &Limits) -> Result<Self, Reject> {
        let deepest = (limits.max_depth as usize).min(DEEPEST);
        let mut reader = Reader::from_str(source);
        let mut nodes: Vec<Item<'x>> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let offset = |it: u64| u32::try_from(it).map_err(|_| Reject::new(Reason::TooLarge, "XML of more than 4 GiB"));
        loop {
            let start = offset(reader.buffer_position())?;
            let event = reader
                .read_event()
                .map_err(|it| Reject::new(Reason::Truncated, format!("XML breaks off at byte {start}: {it}")))?;
            let end = offset(reader.buffer_position())?;
            let span = (start, end);
            let next = nodes.len() as u32 + 1;
            let item = |text| Item { name: "", attributes: "", text, span, end: next };
            match event {
                Event::Start(tag) | Event::Empty(tag) => {
                    let written = source.get(start as usize..end as usize).unwrap_or_default();
                    let is_open = !written.ends_with("/>");
                    let inner = written.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
                    let (name, attributes) = inner.split_at(tag.name().as_ref().len().min(inner.len()));
                    let name = name.rsplit_once(':').map_or(name, |it| it.1);
                    if is_open {
                        if open.len() >= deepest {
                            return Err(Reject::new(
                                Reason::TooDeep,
                                format!("more than {deepest} XML elements inside each other"),
                            ));
                        }
                        open.push(nodes.len());
                    }
                    nodes.push(Item { name, attributes, text: Cow::Borrowed(""), span, end: next });
                }
                Event::End(_) => {
                    let Some(index) = open.pop() else { continue };
                    nodes[index].end = next - 1;
                }
                Event::Text(text) => nodes.push(item(text.into_inner())),
                Event::CData(text) => nodes.push(item(text.into_inner())),
                Event::GeneralRef(name) => {
                    let resolved = match name.resolve_char_ref() {
                        Ok(Some(c)) => Cow::Owned(c.to_string()),
                        _ => match resolve_predefined_entity(&name.into_inner()) {
                            Some(it) => Cow::Borrowed(it),
                            // What a DTD would say is not asked; the reference stays as it is written.
                            None => Cow::Borrowed(source.get(start as usize..end as usize).unwrap_or_default()),
                        },
                    };
                    nodes.push(item(resolved));
                }
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
            if nodes.len() > MOST_NODES {
                return Err(Reject::new(Reason::TooLarge, format!("XML of more than {MOST_NODES} nodes")));
            }
        }
        if !open.is_empty() {
            return Err(Reject::new(Reason::Truncated, "XML breaks off inside an element"));
        }
        Ok(Self { nodes })
    }

    /// The outermost element.
    #[must_use]
    pub fn root(&self) -> Option<Node<'_, 'x>> {
        let index = self.nodes.iter().position(|it| !it.name.is_empty())?;
        Some(Node { tree: self, index })
    }
}

impl<'t, 'x> Node<'t, 'x> {
    fn item(self) -> &'t Item<'x> {
        &self.tree.nodes[self.index]
    }

    /// Its place in document order.
    #[must_use]
    pub fn index(self) -> usize {
        self.index
    }

    /// Local name of an element; empty for a text.
    #[must_use]
    pub fn name(self) -> &'x str {
        self.item().name
    }

    /// What a text says, as written but for entities.
    #[must_use]
    pub fn text(self) -> &'t str {
        &self.item().text
    }

    /// Where it stands in the XML text: an element's start tag, a text's characters.
    #[must_use]
    pub fn span(self) -> Span {
        let (start, end) = self.item().span;
        Span::new(start as usize, end as usize)
    }

    /// All text inside.
    #[must_use]
    pub fn all_text(self) -> String {
        self.tree.nodes[self.index..self.item().end as usize].iter().map(|it| it.text.as_ref()).collect()
    }

    /// The value of an attribute by its local name.
    #[must_use]
    pub fn attribute(self, name: &str) -> Option<Cow<'x, str>> {
        attributes(self.item().attributes)
            .find(|(it, _)| it.rsplit_once(':').map_or(*it, |it| it.1) == name)
            .map(|it| unescape(it.1))
    }

    /// Elements and texts directly inside.
    pub fn children(self) -> impl Iterator<Item = Self> {
        let (end, mut at) = (self.item().end as usize, self.index + 1);
        std::iter::from_fn(move || {
            (at < end).then(|| {
                let node = Self { tree: self.tree, index: at };
                at = node.item().end as usize;
                node
            })
        })
    }

    /// All elements and texts inside, in document order.
    pub fn descendants(self) -> impl Iterator<Item = Self> {
        (self.index + 1..self.item().end as usize).map(move |index| Self { tree: self.tree, index })
    }

    /// The first element directly inside that has this name.
    #[must_use]
    pub fn child(self, name: &str) -> Option<Self> {
        self.children().find(|it| it.name() == name)
    }

    /// The first element found by going down these names.
    #[must_use]
    pub fn find(self, path: &[&str]) -> Option<Self> {
        path.iter().try_fold(self, |node, name| node.child(name))
    }

    /// The attribute `val` of the element directly inside that has this name, as WordprocessingML states its properties.
    #[must_use]
    pub fn value(self, name: &str) -> Option<Cow<'x, str>> {
        self.child(name)?.attribute("val")
    }

    /// A number that an attribute holds.
    #[must_use]
    pub fn number<N: std::str::FromStr>(self, name: &str) -> Option<N> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Names and values of attributes as written.
fn attributes(mut rest: &str) -> impl Iterator<Item = (&str, &str)> {
    std::iter::from_fn(move || {
        let (name, behind) = rest.split_once('=')?;
        let behind = behind.trim_start();
        let quote = behind.chars().next().filter(|it| matches!(it, '"' | '\''))?;
        let (value, behind) = behind[1..].split_once(quote)?;
        rest = behind;
        Some((name.trim(), value))
    })
}

fn unescape(value: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

#[cfg(test)]
mod tests {
    use super::Tree;
    use crate::document::limits::Limits;
    use crate::document::reject::Reason;

    #[track_caller]
    fn check(source: &str, expect: Result<&str, Reason>) {
        let limits = Limits { max_depth: 5, ..Limits::default() };
        let got =
            Tree::parse(source, &limits).map(|it| it.root().map_or_else(String::new, |it| it.all_text())).map_err(|it| it.reason);
        assert_eq!(got.as_deref().map_err(|it| *it), expect);
    }

    #[test]
    fn texts_are_joined_and_entities_resolved() {
        check("<?xml version='1.0'?><w:a><w:b>1</w:b>&amp;<c/>&#x4e00;<![CDATA[<2>]]></w:a>", Ok("1&一<2>"));
        check("", Ok(""));
    }

    #[test]
    fn nothing_is_defined_by_the_text() {
        let bomb = "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y SYSTEM 'file:///etc/hosts'>]><a>&x;&y;</a>";
        check(bomb, Ok("&x;&y;"));
    }

    #[test]
    fn what_is_not_well_formed_is_rejected() {
        check("<a><b></a>", Err(Reason::Truncated));
        check("<a><b>text", Err(Reason::Truncated));
        check("<a><a><a><a><a><a/></a></a></a></a></a>", Ok(""));
        check("<a><a><a><a><a><a></a></a></a></a></a></a>", Err(Reason::TooDeep));
    }

    #[test]
    fn nodes_know_names_attributes_and_places() {
        let source = "<w:p  w:id = \"1\" w:val='a&lt;b'><w:r/>文<w:r w:val=\"2\"><t/></w:r></w:p>";
        let tree = Tree::parse(source, &Limits::default()).unwrap();
        let root = tree.root().unwrap();
        assert_eq!((root.name(), root.attribute("val").as_deref(), root.number("id")), ("p", Some("a<b"), Some(1)));
        let names: Vec<&str> = root.children().map(|it| it.name()).collect();
        assert_eq!(names, ["r", "", "r"]);
        let text = root.children().find(|it| it.name().is_empty()).unwrap();
        assert_eq!(text.span().of(source), "文");
        assert_eq!(root.descendants().filter(|it| it.name() == "t").count(), 1);
    }
}
