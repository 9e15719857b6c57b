//! Pages of glyphs and ruling lines: what PDF and OFD come down to before they are text and tables.

use super::content::Rectangle;

/// No page has more lines; what does is a drawing.
pub const MOST_RULINGS: usize = 60_000;
/// No page has as many characters: the document is rejected, for one of those left out might be a digit.
pub const MOST_GLYPHS: usize = 400_000;
/// Characters and lines of all pages: some hundred times those of a long report.
pub const MOST_MARKS: usize = 4_000_000;

/// A character on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// What it says.
    pub text: char,
    /// Its box: advance width by font height.
    pub rectangle: Rectangle,
}

/// A horizontal or vertical line drawn on a page: an edge of a cell, or an edge of a thin filled rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ruling {
    /// From here, the lesser coordinates first ...
    pub x0: f32,
    /// ...
    pub y0: f32,
    /// ... to here.
    pub x1: f32,
    /// ...
    pub y1: f32,
}

/// One page, upright: rotation is undone, the origin is the upper left corner, y grows downwards, units are points.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// Its characters in drawing order, which says nothing about reading order.
    pub glyphs: Vec<Glyph>,
    /// Its lines.
    pub rulings: Vec<Ruling>,
    /// Pictures drawn on it.
    pub n_images: u32,
}
