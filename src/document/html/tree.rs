//! Page source into a tree of elements and text, as browsers build it, with the place of every text in the source.
//!
//! The tokens are html5gum's, which tell where they stand; the tree is html5ever's, which mends what pages get wrong.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, LocalName, QualName};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span as Stretch, Tokenizer};

use super::align::{Segment, align};
use crate::document::limits::Limits;
use crate::document::reject::{Reason, Reject};

/// More nodes than any page of a report has. Formatting that is left open is repeated in every paragraph: a small page may become any size.
const MOST_NODES: usize = 1_000_000;
/// Attributes of a tag that are looked at; the tree builder's time grows with their square.
const MOST_ATTRIBUTES: usize = 256;

/// Attributes that are asked for here or by the tree builder, and those of every element that nobody asks for are most of a page.
const ATTRIBUTES: [&str; 15] = [
    "class", "color", "colspan", "content", "encoding", "face", "href", "id", "name", "property", "rowspan", "size", "src",
    "style", "type",
];

/// A node, by its place in [`Tree::nodes`].
pub(super) type NodeId = usize;

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    /// The document, a comment and the like.
    Other,
    /// An element.
    Element {
        /// Its name, in lower case.
        name: QualName,
        /// Its attributes, names in lower case.
        attributes: Vec<(LocalName, StrTendril)>,
    },
    /// Text, in stretches of the source.
    Text(Vec<Segment>),
}

/// A node and its place among others.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) parent: Option<NodeId>,
    pub(super) children: Vec<NodeId>,
    depth: u32,
}

impl Node {
    /// The element's name; empty for what is none.
    pub(super) fn name(&self) -> &str {
        match &self.kind {
            Kind::Element { name, .. } => &name.local,
            _ => "",
        }
    }

    /// An attribute's value.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        match &self.kind {
            Kind::Element { attributes, .. } => attributes.iter().find(|it| &*it.0 == name).map(|it| &*it.1),
            _ => None,
        }
    }
}

/// A page.
#[derive(Debug)]
pub(super) struct Tree {
    /// All nodes; the first is the document.
    pub(super) nodes: Vec<Node>,
}

/// Builds the tree.
///
/// # Errors
/// * [`Reason::TooDeep`]: elements inside each other beyond the limit; the tree builder's time grows with their square
/// * [`Reason::TooLarge`]: more elements than any page has
/// * [`Reason::Timeout`]: it took too long
pub(super) fn parse(source: &str, limits: &Limits) -> Result<Tree, Reject> {
    let deadline = limits.start();
    let nodes = RefCell::new(vec![node(Kind::Other)]);
    let sink = Sink { nodes, texts: RefCell::default(), claimed: Cell::new(0), deepest: Cell::new(0) };
    let builder = TreeBuilder::new(sink, TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() });
    let mut tag: Option<Tag> = None;
    let mut is_attribute_kept = true;
    let pass_on = |token: Token| {
        // Only a script asks for anything, and none is run.
        let _ = builder.process_token(token, 1);
    };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, at: Stretch<usize>| -> Option<()> {
        match event {
            CallbackEvent::OpenStartTag { name } => tag = Some(new_tag(TagKind::StartTag, name)),
            CallbackEvent::AttributeName { name } => {
                let name = std::str::from_utf8(name).ok().filter(|it| ATTRIBUTES.contains(it));
                is_attribute_kept = name.is_some() && tag.as_ref().is_some_and(|it| it.attrs.len() < MOST_ATTRIBUTES);
                if let (Some(tag), Some(name)) = (tag.as_mut().filter(|_| is_attribute_kept), name) {
                    let name = QualName::new(None, html5ever::ns!(), LocalName::from(name));
                    tag.attrs.push(Attribute { name, value: StrTendril::new() });
                }
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some(attribute) = tag.as_mut().and_then(|it| it.attrs.last_mut()).filter(|_| is_attribute_kept) {
                    attribute.value.push_slice(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                if let Some(mut tag) = tag.take() {
                    tag.self_closing = self_closing;
                    pass_on(Token::TagToken(tag));
                    return Some(());
                }
            }
            CallbackEvent::EndTag { name } => {
                pass_on(Token::TagToken(new_tag(TagKind::EndTag, name)));
                return Some(());
            }
            CallbackEvent::String { value } => {
                let value = String::from_utf8_lossy(value);
                let end = at.end.clamp(at.start, source.len());
                let slice = source.get(at.start..end).unwrap_or("");
                builder.sink.texts.borrow_mut().extend(align(&value, slice, at.start));
                let mut parts = value.split('\0');
                if let Some(first) = parts.next().filter(|it| !it.is_empty()) {
                    pass_on(Token::CharacterTokens(StrTendril::from(first)));
                }
                for part in parts {
                    pass_on(Token::NullCharacterToken);
                    if !part.is_empty() {
                        pass_on(Token::CharacterTokens(StrTendril::from(part)));
                    }
                }
            }
            CallbackEvent::Doctype { name, public_identifier, system_identifier, force_quirks } => {
                let text = |it: &[u8]| StrTendril::from(&*String::from_utf8_lossy(it));
                pass_on(Token::DoctypeToken(Doctype {
                    name: Some(text(name)).filter(|it| !it.is_empty()),
                    public_id: public_identifier.map(text),
                    system_id: system_identifier.map(text),
                    force_quirks,
                }));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Error(_) => {}
        }
        None
    });
    emitter.naively_switch_states(true);
    const BETWEEN_LOOKS: usize = 1024;
    for (idx, _) in Tokenizer::new_with_emitter(source, emitter).enumerate() {
        if builder.sink.deepest.get() > limits.max_depth {
            return Err(Reject::new(Reason::TooDeep, format!("more than {} elements inside each other", limits.max_depth)));
        }
        if builder.sink.nodes.borrow().len() > MOST_NODES {
            return Err(Reject::new(Reason::TooLarge, format!("more than {MOST_NODES} elements and texts")));
        }
        if idx % BETWEEN_LOOKS == 0 && deadline.is_over() {
            return Err(Reject::new(Reason::Timeout, "the page took too long"));
        }
    }
    let _ = builder.process_token(Token::EOFToken, 1);
    builder.end();
    Ok(Tree { nodes: builder.sink.nodes.into_inner() })
}

fn new_tag(kind: TagKind, name: &[u8]) -> Tag {
    Tag {
        kind,
        name: LocalName::from(&*String::from_utf8_lossy(name)),
        self_closing: false,
        attrs: Vec::new(),
        had_duplicate_attributes: false,
    }
}

fn node(kind: Kind) -> Node {
    Node { kind, parent: None, children: Vec::new(), depth: 0 }
}

/// What html5ever writes into.
#[derive(Debug)]
struct Sink {
    nodes: RefCell<Vec<Node>>,
    /// Text that went into the tree builder and did not come out yet. It comes out in the same order, cut in other pieces, some blanks
    /// of it never.
    texts: RefCell<VecDeque<Segment>>,
    /// Bytes of the first of them that came out, or never will.
    claimed: Cell<usize>,
    deepest: Cell<u32>,
}

impl Sink {
    fn add(&self, kind: Kind) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(node(kind));
        nodes.len() - 1
    }

    /// Where text that came out of the tree builder stood.
    fn claim(&self, text: &str) -> Vec<Segment> {
        let mut texts = self.texts.borrow_mut();
        let mut claimed = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let Some(front) = texts.front() else { break };
            let from = self.claimed.get();
            // Nearly always it comes out as it went in.
            if from == 0
                && let Some(behind) = rest.strip_prefix(front.text.as_str())
            {
                rest = behind;
                claimed.extend(texts.pop_front());
                continue;
            }
            let left = &front.text[from..];
            let n_common = rest.bytes().zip(left.bytes()).take_while(|(a, b)| a == b).count();
            let n_common = (0..=n_common).rev().find(|it| rest.is_char_boundary(*it) && left.is_char_boundary(*it)).unwrap_or(0);
            // What is not the same is a blank that was dropped on the way, or a NUL.
            let width = if n_common == 0 { left.chars().next().map_or(0, char::len_utf8) } else { n_common };
            if n_common > 0 {
                claimed.push(front.part(from, from + n_common));
                rest = &rest[n_common..];
            }
            if from + width >= front.text.len() {
                self.claimed.set(0);
                texts.pop_front();
            } else {
                self.claimed.set(from + width);
            }
        }
        claimed
    }

    fn child(&self, child: NodeOrText<NodeId>) -> NodeId {
        match child {
            NodeOrText::AppendNode(id) => {
                self.detach(id);
                id
            }
            NodeOrText::AppendText(text) => self.add(Kind::Text(self.claim(&text))),
        }
    }

    fn detach(&self, id: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[id].parent.take() {
            // Nearly always the last one.
            let children = &mut nodes[parent].children;
            if let Some(at) = children.iter().rposition(|it| *it == id) {
                children.remove(at);
            }
        }
    }

    fn attach(&self, parent: NodeId, at: Option<usize>, id: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        nodes[id].parent = Some(parent);
        nodes[id].depth = nodes[parent].depth + 1;
        self.deepest.set(self.deepest.get().max(nodes[id].depth));
        let children = &mut nodes[parent].children;
        let at = at.unwrap_or(children.len());
        children.insert(at, id);
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Self;
    type ElemName<'a> = std::cell::Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Self::ElemName<'a> {
        std::cell::Ref::map(self.nodes.borrow(), |nodes| match &nodes[*target].kind {
            Kind::Element { name, .. } => name,
            _ => unreachable!("the tree builder asks for the names of elements only"),
        })
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> NodeId {
        let attributes = attrs.into_iter().map(|it| (it.name.local, it.value)).collect();
        self.add(Kind::Element { name, attributes })
    }

    fn create_comment(&self, _: StrTendril) -> NodeId {
        self.add(Kind::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> NodeId {
        self.add(Kind::Other)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let id = self.child(child);
        self.attach(*parent, None, id);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let has_parent = self.nodes.borrow()[*element].parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        *target
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, new_node: NodeOrText<NodeId>) {
        let id = self.child(new_node);
        let found = {
            let nodes = self.nodes.borrow();
            nodes[*sibling].parent.map(|parent| (parent, nodes[parent].children.iter().rposition(|it| it == sibling)))
        };
        if let Some((parent, at)) = found {
            self.attach(parent, at, id);
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attrs: Vec<Attribute>) {
        if let Kind::Element { attributes, .. } = &mut self.nodes.borrow_mut()[*target].kind {
            for attr in attrs {
                if attributes.iter().all(|it| it.0 != attr.name.local) {
                    attributes.push((attr.name.local, attr.value));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.detach(*target);
    }

    fn reparent_children(&self, from: &NodeId, to: &NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let moved = std::mem::take(&mut nodes[*from].children);
        let depth = nodes[*to].depth + 1;
        for id in &moved {
            nodes[*id].parent = Some(*to);
            nodes[*id].depth = depth;
        }
        nodes[*to].children.extend(moved);
    }
}
