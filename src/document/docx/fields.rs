//! Fields (page numbers, cross references, tables of contents): which stretches of a document are instructions and not text.

use std::collections::BTreeMap;

use crate::document::package::xml::Node;

/// Stretches of instructions by the node that they start at.
#[derive(Debug, Default)]
pub struct Instructions {
    /// First node, and the node that ends it.
    stretches: BTreeMap<usize, usize>,
}

impl Instructions {
    /// Finds the instructions inside an element. A field that is not complete hides nothing.
    #[must_use]
    pub fn new(body: Node<'_, '_>) -> Self {
        let mut stretches = BTreeMap::new();
        // Start of each field that is open, until its instruction ends.
        let mut open: Vec<Option<usize>> = Vec::new();
        for mark in body.descendants().filter(|it| it.name() == "fldChar") {
            match mark.attribute("fldCharType").as_deref() {
                Some("begin") => open.push(Some(mark.index())),
                Some("separate") => {
                    if let Some(start) = open.last_mut().and_then(Option::take) {
                        stretches.insert(start, mark.index());
                    }
                }
                Some("end") => {
                    if let Some(start) = open.pop().flatten() {
                        stretches.insert(start, mark.index());
                    }
                }
                _ => {}
            }
        }
        // What lies inside another is of no use, and would hide the outer one from a look-up.
        let mut outer = BTreeMap::new();
        let mut covered = 0;
        for (start, end) in stretches {
            if end > covered {
                outer.insert(start, end);
                covered = end;
            }
        }
        Self { stretches: outer }
    }

    /// True where the node is part of an instruction.
    #[must_use]
    pub fn contain(&self, node: usize) -> bool {
        self.stretches.range(..=node).next_back().is_some_and(|(_, end)| node < *end)
    }
}
