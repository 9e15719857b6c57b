//! Pages of glyphs and ruling lines: what PDF and OFD come down to before they are text and tables.

use super::content::Rectangle;

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
