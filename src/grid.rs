//! Text into tables: where each statutory table stands, which rows it has, and what stands in them.
//!
//! Takes the document's text and its grids, gives [`TableText`] per table: header labels and rows of tokens, by cells where they are known.
//! Structure comes from labels alone: no line number or position is trusted, and text between labels that no rule
//! explains starts a row of its own, so that its numbers can never slip into a row that is known.

pub mod cells;
pub mod digits;
pub mod labels;
pub mod lex;
pub mod line;
pub mod locate;
pub mod rows;
pub mod slots;

use crate::form::{LabelHit, TableId};
use crate::id::Id;
use crate::span::Span;
use cells::RowCell;
use lex::Token;

/// One statutory table as it stands in the text.
#[derive(Debug, Clone)]
pub struct TableText {
    /// Which table.
    pub table: TableId,
    /// From its first label to behind its last number.
    pub span: Span,
    /// Column labels and captions in reading order, each with the number of rows that stood before it.
    pub header: Vec<(usize, LabelHit)>,
    /// Its rows in reading order.
    pub rows: Vec<RowText>,
}

/// One row: its label and what follows up to the next.
#[derive(Debug, Clone)]
pub struct RowText {
    /// What it is called.
    pub label: RowLabel,
    /// Id of the form's row that the label names; `None` where no form knows it.
    pub id: Option<Id>,
    /// Where the label stands.
    pub label_span: Span,
    /// What follows the label.
    pub tokens: Vec<Token>,
    /// The same by cells, where the document tells them apart.
    pub cells: Option<Vec<RowCell>>,
}

impl RowText {
    /// True where a number or a mark follows the label, or blank cells that could hold some.
    #[must_use]
    pub fn has_cells(&self) -> bool {
        const SOME: usize = 5;
        self.is_filled() || self.cells.as_ref().is_some_and(|it| it.len() >= SOME)
    }

    /// True where a number, or a mark that says blank, follows the label.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        self.tokens.iter().any(|it| matches!(it, Token::Number(_) | Token::Mark(_)))
    }
}

/// Which row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowLabel {
    /// A label of the forms: index of [`crate::form::Forms::label`].
    Known(usize),
    /// Nearly a label of the forms, and unlike every other: read, with a finding.
    Near(usize),
    /// A label that no form knows.
    Unknown,
}
