//! Styles of a docx, as far as they decide what is printed: list numbers and hidden text.

use std::collections::BTreeMap;

use crate::document::package::xml::Node;

/// More styles that build on each other than any document has; also ends circles.
const LONGEST_CHAIN: usize = 32;

/// All styles by their id.
#[derive(Debug, Default)]
pub struct Styles {
    styles: BTreeMap<String, Style>,
    /// The style of paragraphs that name none.
    default: Option<String>,
}

#[derive(Debug, Default)]
struct Style {
    base: Option<String>,
    list: Option<String>,
    level: Option<usize>,
    is_hidden: Option<bool>,
}

impl Styles {
    /// Takes them from the root of the styles part.
    #[must_use]
    pub fn new(root: Option<Node<'_, '_>>) -> Self {
        let mut all = Self::default();
        for style in root.into_iter().flat_map(Node::children).filter(|it| it.name() == "style") {
            let Some(id) = style.attribute("styleId") else { continue };
            let is_default = style.attribute("default").is_some_and(|it| is_true(Some(&it)));
            if is_default && style.attribute("type").is_some_and(|it| it == "paragraph") {
                all.default = Some(id.clone().into_owned());
            }
            let list = style.find(&["pPr", "numPr"]);
            let of = Style {
                base: style.value("basedOn").map(Into::into),
                list: list.and_then(|it| it.value("numId")).map(Into::into),
                level: list.and_then(|it| it.value("ilvl")).and_then(|it| it.parse().ok()),
                is_hidden: style.child("rPr").and_then(is_hidden),
            };
            all.styles.insert(id.into_owned(), of);
        }
        all
    }

    /// The ids of a style and of those it builds on, nearest first; the default's for none.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = (&'s str, &'s Style)> {
        let entry = |id: &'s str| self.styles.get(id).map(|it| (id, it));
        let first = id.or(self.default.as_deref()).and_then(entry);
        std::iter::successors(first, move |it| it.1.base.as_deref().and_then(entry)).take(LONGEST_CHAIN)
    }

    /// The list that paragraphs of a style belong to, their level where a style states it, and the styles that may be tied to a level.
    #[must_use]
    pub fn list<'s>(&'s self, id: Option<&'s str>) -> Option<(&'s str, Option<usize>, Vec<&'s str>)> {
        let list = self.chain(id).find_map(|it| it.1.list.as_deref())?;
        let level = self.chain(id).find_map(|it| it.1.level);
        Some((list, level, self.chain(id).map(|it| it.0).collect()))
    }

    /// True where text of a style is hidden.
    #[must_use]
    pub fn is_hidden(&self, id: Option<&str>) -> bool {
        self.chain(id).find_map(|it| it.1.is_hidden).unwrap_or(false)
    }
}

/// What run properties say about hiding, where they say something.
#[must_use]
pub fn is_hidden(properties: Node<'_, '_>) -> Option<bool> {
    properties.child("vanish").map(|it| is_true(it.attribute("val").as_deref()))
}

/// The value of a switch; on where it is named without a value.
#[must_use]
pub fn is_true(value: Option<&str>) -> bool {
    !matches!(value, Some("0" | "false" | "off" | "none"))
}
