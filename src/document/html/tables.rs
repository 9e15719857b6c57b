//! Which tables of a page hold data, and how they become grids.

use super::{HABITS, Page};
use crate::document::html::tree::{Kind, NodeId};

impl Page<'_> {
    /// A table with data: rows of several cells, no table inside, and no cell that holds an article.
    pub(super) fn is_data_table(&self, id: NodeId) -> bool {
        const ARTICLE: usize = 600;
        let nested = self.sizes[id].tables > 1;
        let mut most = 0;
        let mut longest = 0;
        self.rows(id, &mut |page, row| {
            let mut n_cells = 0;
            for cell in page.tree.nodes[row].children.iter().filter(|it| page.is_cell(**it)) {
                n_cells += 1;
                longest = longest.max(page.sizes[*cell].chars);
            }
            most = most.max(n_cells);
        });
        !nested && most >= 2 && longest <= ARTICLE
    }

    fn is_cell(&self, id: NodeId) -> bool {
        matches!(self.tree.nodes[id].name(), "td" | "th")
    }

    /// The rows of a table, those of its head, body and foot alike, but not of tables inside.
    fn rows(&self, table: NodeId, each: &mut dyn FnMut(&Self, NodeId)) {
        for child in &self.tree.nodes[table].children {
            match self.tree.nodes[*child].name() {
                "tr" => each(self, *child),
                "tbody" | "thead" | "tfoot" => self.rows(*child, each),
                _ => {}
            }
        }
    }

    /// Writes a data table as a grid, its caption as a line before it.
    pub(super) fn table(&mut self, id: NodeId) {
        let tree = self.tree;
        for child in &tree.nodes[id].children {
            if tree.nodes[*child].name() == "caption" {
                self.walk(*child);
            }
        }
        let mut rows: Vec<NodeId> = Vec::new();
        self.rows(id, &mut |_, row| rows.push(row));
        self.builder.begin_grid();
        for row in rows {
            self.builder.begin_row();
            for cell in tree.nodes[row].children.iter().filter(|it| self.is_cell(**it)).copied().collect::<Vec<_>>() {
                self.builder.begin_cell(self.span(cell, "rowspan"), self.span(cell, "colspan"));
                for child in &tree.nodes[cell].children {
                    self.walk_in_cell(*child);
                }
                self.builder.end_cell();
            }
        }
        self.builder.end_grid();
    }

    /// What stands in a cell, without what is hidden: a hidden number beside the one that is shown would be a number too many.
    fn walk_in_cell(&mut self, id: NodeId) {
        let tree = self.tree;
        let node = &tree.nodes[id];
        if node.attribute("style").is_some_and(is_hidden) {
            return;
        }
        let is_plain = matches!(node.kind, Kind::Element { .. })
            && !HABITS.skipped.hold(node)
            && matches!(node.name(), "span" | "font" | "p" | "div" | "b" | "strong" | "u" | "i" | "em");
        if !is_plain {
            return self.walk(id);
        }
        let is_block = HABITS.blocks.hold(node);
        if is_block {
            self.builder.end_line();
        }
        for child in &node.children {
            self.walk_in_cell(*child);
        }
        if is_block {
            self.builder.end_line();
        }
    }

    /// A span as stated; what is no number is 1, as in browsers.
    fn span(&self, cell: NodeId, attribute: &str) -> u32 {
        let Some(stated) = self.tree.nodes[cell].attribute(attribute) else { return 1 };
        let stated = stated.trim();
        let n_digits = stated.bytes().take_while(u8::is_ascii_digit).count();
        stated[..n_digits].parse::<u32>().unwrap_or(1)
    }
}

/// `display: none`, however it is typed.
fn is_hidden(style: &str) -> bool {
    let style: String = style.chars().filter(|it| !it.is_whitespace()).collect::<String>().to_ascii_lowercase();
    style.contains("display:none") || style.contains("mso-hide:all")
}
