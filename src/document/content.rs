//! What a reader makes of bytes: text with its tables, and where in the source each stretch of it stands.

use super::grid::{Grid, GridBuilder};
use crate::finding::Finding;
use crate::span::Span;

/// A place on a page, in points (1/72 inch) from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rectangle {
    /// Left edge.
    pub x0: f32,
    /// Upper edge.
    pub y0: f32,
    /// Right edge.
    pub x1: f32,
    /// Lower edge.
    pub y1: f32,
}

impl Rectangle {
    /// The smallest rectangle that holds both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { x0: self.x0.min(other.x0), y0: self.y0.min(other.y0), x1: self.x1.max(other.x1), y1: self.y1.max(other.y1) }
    }
}

/// A statement that the container makes about the document outside its text: `<meta name="PubDate" content="2021-01-06">`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its name as given.
    pub name: String,
    /// What it says.
    pub value: String,
    /// Bytes of text that stood before it.
    pub at: usize,
}

/// A stretch of the text that was taken from one stretch of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    text: Span,
    source: Span,
}

/// A stretch of the text that was taken from one place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
struct PagePiece {
    text: Span,
    page: u32,
    rectangle: Rectangle,
}

/// Where the text comes from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// The decoded source, where the text was taken out of another (HTML); `None` where the text is the document itself.
    pub source: Option<String>,
    pieces: Vec<Piece>,
    pages: Vec<PagePiece>,
}

impl Origin {
    /// The stretch of the source that a stretch of the text was taken from; the same where the text is the source.
    #[must_use]
    pub fn locate(&self, span: Span) -> Span {
        if self.source.is_none() {
            return span;
        }
        let Some(first) = self.piece(span.start) else { return Span::new(0, 0) };
        let is_inside = |piece: &Piece, at: usize| piece.text.start <= at && at < piece.text.end;
        let is_linear = |piece: &Piece| piece.text.len() == piece.source.len();
        let start = match first {
            it if !is_inside(it, span.start) => it.source.end,
            it if is_linear(it) => it.source.start + (span.start - it.text.start),
            it => it.source.start,
        };
        if span.is_empty() {
            return Span::new(start, start);
        }
        let end = match self.piece(span.end - 1) {
            Some(it) if is_inside(it, span.end - 1) && is_linear(it) => it.source.start + (span.end - it.text.start),
            Some(it) => it.source.end,
            None => start,
        };
        Span::new(start, end.max(start))
    }

    /// The last piece that starts at or before an offset; the first one for what lies before all.
    fn piece(&self, at: usize) -> Option<&Piece> {
        let behind = self.pieces.partition_point(|it| it.text.start <= at);
        self.pieces.get(behind.saturating_sub(1))
    }

    /// The origin of a stretch of `text` that becomes a text of its own.
    #[must_use]
    pub fn part(&self, text: &str, span: Span) -> Self {
        let cut = |it: Span| Span::new(it.start.max(span.start) - span.start, it.end.min(span.end) - span.start);
        let overlaps = |it: &Span| it.start < span.end && it.end > span.start;
        let pages = self.pages.iter().filter(|it| overlaps(&it.text)).map(|it| PagePiece { text: cut(it.text), ..*it }).collect();
        let Some(source) = &self.source else {
            return Self { source: Some(text.to_owned()), pieces: vec![Piece { text: cut(span), source: span }], pages };
        };
        let piece = |it: &Piece| {
            let text = Span::new(it.text.start.max(span.start), it.text.end.min(span.end));
            let is_linear = it.text.len() == it.source.len();
            let from = it.source.start + (text.start - it.text.start);
            let source = if is_linear { Span::new(from, from + text.len()) } else { it.source };
            Piece { text: cut(it.text), source }
        };
        let pieces = self.pieces.iter().filter(|it| overlaps(&it.text)).map(piece).collect();
        Self { source: Some(source.clone()), pieces, pages }
    }

    /// This origin, whose source is a text that has an origin of its own.
    #[must_use]
    pub fn through(mut self, below: &Self) -> Self {
        for piece in &mut self.pieces {
            piece.source = below.locate(piece.source);
        }
        self
    }

    /// Page (from 1) and rectangle of a stretch of the text; the first page where it lies on several.
    #[must_use]
    pub fn place_on_page(&self, span: Span) -> Option<(u32, Rectangle)> {
        let from = self.pages.partition_point(|it| it.text.end <= span.start);
        let mut pieces = self.pages[from..].iter().take_while(|it| it.text.start < span.end);
        let first = pieces.next()?;
        let rectangle = pieces.filter(|it| it.page == first.page).fold(first.rectangle, |all, it| all.union(it.rectangle));
        Some((first.page, rectangle))
    }
}

/// A stretch of a text and what stands in its place in the text made of it. Empty on one side where something was put in or taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Where it stood.
    pub old: Span,
    /// Where its successor stands.
    pub new: Span,
}

/// Where the stretch at `span` of a text stands after `changes`, which are in order and do not overlap. What a boundary cuts counts whole.
#[must_use]
pub fn moved(changes: &[Change], span: Span) -> Span {
    let place = |at: usize, inside: fn(&Change) -> usize| {
        let behind = changes.partition_point(|it| it.old.start < at);
        match behind.checked_sub(1).map(|it| &changes[it]) {
            None => at,
            Some(it) if at < it.old.end => inside(it),
            Some(it) => it.new.end + (at - it.old.end),
        }
    };
    let start = place(span.start, |it| it.new.start);
    Span::new(start, place(span.end, |it| it.new.end).max(start))
}

impl Origin {
    /// The origin of `text`, which was made of `old_text`, whose origin this is, by `changes`: in order, not overlapping, all else kept.
    #[must_use]
    pub fn after(self, old_text: String, text: &str, changes: &[Change]) -> Self {
        let whole = Span::new(0, old_text.len());
        let itself = [Piece { text: whole, source: whole }];
        let old = if self.source.is_some() { &self.pieces[..] } else { &itself };
        let source = self.source.as_deref().unwrap_or(&old_text);
        let mut pieces = Pieces { pieces: Vec::with_capacity(old.len() + changes.len()), text, source };
        let end = Change { old: Span::new(whole.end, whole.end), new: Span::new(text.len(), text.len()) };
        let (mut next, mut from, mut to) = (0, 0, 0);
        for change in changes.iter().chain([&end]) {
            // What was kept before the change.
            while let Some(it) = old.get(next).filter(|it| it.text.start < change.old.start) {
                // A blank that the builder took back at a line's end is still in its piece.
                let end_here = old.get(next + 1).map_or(whole.end, |behind| behind.text.start.min(it.text.end));
                let start = it.text.start.max(from);
                let stop = old_text.floor_char_boundary(it.text.end.min(end_here).min(change.old.start));
                if start < stop && old_text.is_char_boundary(start) {
                    let kept = Span::new(to + (start - from), to + (stop - from));
                    let is_linear = it.text.len() == it.source.len();
                    let first = it.source.start + if is_linear { start - it.text.start } else { 0 };
                    let last = if is_linear { first + kept.len() } else { it.source.end };
                    pieces.push(kept, Span::new(first, last));
                }
                if change.old.end < end_here.min(it.text.end) {
                    break;
                }
                next += 1;
            }
            pieces.push(change.new, self.locate(change.old));
            (from, to) = (change.old.end, change.new.end);
        }
        let pieces = pieces.pieces;
        let place = |it: &PagePiece| PagePiece { text: moved(changes, it.text), ..*it };
        let pages = self.pages.iter().map(place).filter(|it| !it.text.is_empty()).collect();
        Self { source: Some(self.source.unwrap_or(old_text)), pieces, pages }
    }
}

/// Pieces of a text that is made of another.
struct Pieces<'t> {
    pieces: Vec<Piece>,
    text: &'t str,
    source: &'t str,
}

impl Pieces<'_> {
    fn push(&mut self, text: Span, source: Span) {
        let same_widths = || {
            let (a, b) = (text.of(self.text), source.of(self.source));
            a.len() == b.len() && a.char_indices().map(|it| it.0).eq(b.char_indices().map(|it| it.0))
        };
        if text.is_empty() {
        } else if same_widths() {
            let is_linear = |it: &Piece| it.text.len() == it.source.len();
            match self.pieces.last_mut() {
                Some(last) if last.text.end == text.start && last.source.end == source.start && is_linear(last) => {
                    last.text.end = text.end;
                    last.source.end = source.end;
                }
                _ => self.pieces.push(Piece { text, source }),
            }
        } else if text.len() == source.len() {
            // Not byte by byte, though of equal length: each character leads to the whole.
            let chars = text.of(self.text).char_indices();
            self.pieces
                .extend(chars.map(|(at, c)| Piece { text: Span::new(text.start + at, text.start + at + c.len_utf8()), source }));
        } else {
            self.pieces.push(Piece { text, source });
        }
    }
}

/// Where a stretch of text is taken from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum At {
    /// Nowhere: put there by the reader.
    Nowhere,
    /// A stretch of the decoded source; of the same length where it is taken byte by byte.
    Source(Span),
    /// A place on a page, counted from 1.
    Page(u32, Rectangle),
}

/// What a reader makes of bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// `html`, `docx`, `pdf`, ... (column `format` of `reports`).
    pub format: &'static str,
    /// The text that all later stages read: a paragraph a line, a table's row a line with ` | ` between its cells.
    pub text: String,
    /// The tables in it, in reading order.
    pub grids: Vec<Grid>,
    /// Where it comes from.
    pub origin: Origin,
    /// The page's address, where the container states it.
    pub url: Option<String>,
    /// What the container says beside the text.
    pub statements: Vec<Statement>,
    /// Stretches of the text that are page furniture (navigation, banners, footers): evidence, but never narrative.
    pub furniture: Vec<Span>,
    /// What was wrong with its bytes.
    pub findings: Vec<Finding>,
}

/// Writes a [`Content`] from front to back.
#[derive(Debug)]
pub struct ContentBuilder {
    content: Content,
    open: Option<OpenGrid>,
    furniture_from: Option<usize>,
}

/// A table that is being written.
#[derive(Debug)]
struct OpenGrid {
    grid: GridBuilder,
    start: usize,
    /// Cells in the row so far.
    n_cells: usize,
    /// Row span, column span and start of the cell that is open.
    cell: Option<(u32, u32, usize)>,
}

impl ContentBuilder {
    /// An empty document.
    #[must_use]
    pub fn new(format: &'static str) -> Self {
        let content = Content {
            format,
            text: String::new(),
            grids: Vec::new(),
            origin: Origin::default(),
            url: None,
            statements: Vec::new(),
            furniture: Vec::new(),
            findings: Vec::new(),
        };
        Self { content, open: None, furniture_from: None }
    }

    /// Adds text. Line breaks in it end lines, also in cells, where they become blanks.
    pub fn push(&mut self, text: &str, from: At) {
        if self.open.is_some() && text.contains(['\n', '\r']) {
            let mut at = 0;
            for part in text.split_inclusive(['\n', '\r']) {
                let words = part.trim_end_matches(['\n', '\r']);
                let at_part = match from {
                    At::Source(it) if it.len() == text.len() => At::Source(Span::new(it.start + at, it.start + at + words.len())),
                    other => other,
                };
                self.put(words, at_part);
                if words.len() < part.len() {
                    self.blank();
                }
                at += part.len();
            }
        } else {
            self.put(text, from);
        }
    }

    fn put(&mut self, text: &str, from: At) {
        if text.is_empty() || self.is_between_cells() {
            return;
        }
        let start = self.content.text.len();
        self.content.text.push_str(text);
        let span = Span::new(start, self.content.text.len());
        match from {
            At::Nowhere => {}
            At::Source(source) => {
                let pieces = &mut self.content.origin.pieces;
                let is_linear = |it: &Piece| it.text.len() == it.source.len();
                let piece = Piece { text: span, source };
                match pieces.last_mut() {
                    // What goes on where the last piece ended is one piece with it.
                    Some(last)
                        if last.text.end == span.start
                            && last.source.end == source.start
                            && is_linear(last)
                            && is_linear(&piece) =>
                    {
                        last.text.end = span.end;
                        last.source.end = source.end;
                    }
                    _ => pieces.push(piece),
                }
            }
            At::Page(page, rectangle) => self.content.origin.pages.push(PagePiece { text: span, page, rectangle }),
        }
    }

    /// A blank, where none stands already.
    pub fn blank(&mut self) {
        if !self.content.text.ends_with([' ', '\n']) && !self.content.text.is_empty() && !self.is_between_cells() {
            self.content.text.push(' ');
        }
    }

    /// Ends the line, if there is one; inside a cell a blank.
    pub fn end_line(&mut self) {
        if self.open.is_some() {
            self.blank();
        } else {
            // Blanks that a stretch of the source stands for stay: its places count on them.
            let floor = self.floor();
            while self.content.text.len() > floor && self.content.text.ends_with(' ') {
                self.content.text.pop();
            }
            if !self.content.text.is_empty() && !self.content.text.ends_with('\n') {
                self.content.text.push('\n');
            }
        }
    }

    /// Text up to here is spoken for by pieces of the origin, or by furniture that begins here.
    fn floor(&self) -> usize {
        let origin = &self.content.origin;
        let piece = origin.pieces.last().map_or(0, |it| it.text.end);
        let page = origin.pages.last().map_or(0, |it| it.text.end);
        piece.max(page).max(self.furniture_from.unwrap_or(0))
    }

    /// Nothing may stand between the cells of a table.
    fn is_between_cells(&self) -> bool {
        self.open.as_ref().is_some_and(|it| it.cell.is_none())
    }

    /// Starts a table. Tables do not nest: a table around tables is layout, and its cells are lines.
    ///
    /// # Panics
    /// If a table is open.
    pub fn begin_grid(&mut self) {
        assert!(self.open.is_none(), "tables do not nest");
        self.end_line();
        self.open = Some(OpenGrid { grid: GridBuilder::default(), start: self.content.text.len(), n_cells: 0, cell: None });
    }

    /// Starts a row of the open table.
    pub fn begin_row(&mut self) {
        self.end_cell();
        self.end_row_line();
        if let Some(open) = &mut self.open {
            open.grid.row();
            open.n_cells = 0;
        }
    }

    fn end_row_line(&mut self) {
        if self.open.as_ref().is_some_and(|it| it.n_cells > 0) {
            let line_end = self.content.text.trim_end_matches(' ').len();
            self.content.text.truncate(line_end.max(self.grid_floor()));
            self.content.text.push('\n');
        }
    }

    /// Text up to here belongs to cells that are closed.
    fn grid_floor(&self) -> usize {
        self.open.as_ref().and_then(|it| it.grid.last_end()).unwrap_or(0)
    }

    /// Starts a cell. `row_span` 0 reaches to the table's end.
    pub fn begin_cell(&mut self, row_span: u32, column_span: u32) {
        self.end_cell();
        let Some(open) = &mut self.open else { return };
        if open.n_cells > 0 {
            self.content.text.push_str(" | ");
        }
        open.n_cells += 1;
        open.cell = Some((row_span, column_span, self.content.text.len()));
    }

    /// Ends the cell that is open, if any.
    pub fn end_cell(&mut self) {
        let Some(open) = &mut self.open else { return };
        let Some((row_span, column_span, start)) = open.cell.take() else { return };
        let text = &self.content.text[start..];
        let trimmed = text.trim();
        let from = start + (text.len() - text.trim_start().len());
        let span = if trimmed.is_empty() { Span::new(start, start) } else { Span::new(from, from + trimmed.len()) };
        open.grid.cell(row_span, column_span, span);
    }

    /// Ends the table that is open.
    pub fn end_grid(&mut self) {
        self.end_cell();
        self.end_row_line();
        if let Some(open) = self.open.take() {
            let grid = open.grid.finish(Span::new(open.start, self.content.text.len()));
            if !grid.cells.is_empty() {
                self.content.grids.push(grid);
            }
        }
    }

    /// What follows, up to [`Self::end_furniture`], is page furniture.
    pub fn begin_furniture(&mut self) {
        self.furniture_from.get_or_insert(self.content.text.len());
    }

    /// Ends the furniture.
    pub fn end_furniture(&mut self) {
        if let Some(start) = self.furniture_from.take().filter(|it| *it < self.content.text.len()) {
            self.content.furniture.push(Span::new(start, self.content.text.len()));
        }
    }

    /// Bytes of text so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.content.text.len()
    }

    /// True where nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content.text.is_empty()
    }

    /// States something about the document.
    pub fn state(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let at = self.content.text.len();
        self.content.statements.push(Statement { name: name.into(), value: value.into(), at });
    }

    /// Notes a fault.
    pub fn finding(&mut self, finding: Finding) {
        self.content.findings.push(finding);
    }

    /// The document. `source` is the decoded source that [`At::Source`] spans refer to; without it they are forgotten, and the text is
    /// its own source.
    #[must_use]
    pub fn finish(mut self, source: Option<String>) -> Content {
        self.end_grid();
        self.end_furniture();
        if source.is_none() {
            self.content.origin.pieces.clear();
        }
        self.content.origin.source = source;
        self.content
    }
}

#[cfg(test)]
mod tests {
    use super::{At, ContentBuilder, Rectangle};
    use crate::span::Span;

    #[test]
    fn lines_and_cells_are_written_apart() {
        let mut builder = ContentBuilder::new("test");
        builder.push("一、总体情况", At::Nowhere);
        builder.begin_grid();
        builder.begin_row();
        builder.begin_cell(1, 1);
        builder.push("规章\n", At::Nowhere);
        builder.begin_cell(1, 1);
        builder.begin_cell(1, 1);
        builder.push(" 7 ", At::Nowhere);
        builder.begin_row();
        builder.begin_cell(1, 3);
        builder.end_grid();
        builder.push("二、", At::Nowhere);
        let content = builder.finish(None);
        assert_eq!(content.text, "一、总体情况\n规章  |  |  7\n\n二、");
        let grid = &content.grids[0];
        let cells: Vec<&str> = grid.cells.iter().map(|it| it.span.of(&content.text)).collect();
        assert_eq!(cells, ["规章", "", "7", ""]);
        assert_eq!((grid.n_rows, grid.n_columns), (2, 3));
    }

    #[test]
    fn spans_lead_back_to_the_source() {
        let source = "<td>1<b>2</b>&nbsp;件</td>";
        let mut builder = ContentBuilder::new("html");
        builder.push("1", At::Source(Span::new(4, 5)));
        builder.push("2", At::Source(Span::new(8, 9)));
        builder.push("\u{a0}", At::Source(Span::new(13, 19)));
        builder.push("件", At::Source(Span::new(19, 22)));
        let content = builder.finish(Some(source.to_owned()));
        let check = |part: &str, expect: &str| {
            let at = content.text.find(part).expect("is there");
            assert_eq!(content.origin.locate(Span::new(at, at + part.len())).of(source), expect);
        };
        check("12", "1<b>2");
        check("2", "2");
        check("\u{a0}", "&nbsp;");
        check("件", "件");
    }

    #[test]
    fn places_on_pages_are_joined() {
        let at = |x0: f32| Rectangle { x0, y0: 0.0, x1: x0 + 5.0, y1: 10.0 };
        let mut builder = ContentBuilder::new("pdf");
        builder.push("1", At::Page(2, at(10.0)));
        builder.push("2", At::Page(2, at(15.0)));
        let content = builder.finish(None);
        let (page, rectangle) = content.origin.place_on_page(Span::new(0, 2)).expect("has a place");
        assert_eq!((page, rectangle.x0, rectangle.x1), (2, 10.0, 20.0));
        assert_eq!(content.origin.locate(Span::new(0, 2)), Span::new(0, 2));
    }
}
