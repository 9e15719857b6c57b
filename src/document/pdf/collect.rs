//! What is drawn on one PDF page → glyphs with boxes, ruling lines, number of pictures.

use std::collections::HashMap;

use hayro_interpret::font::{Glyph as PdfGlyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape, Vec2};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask};

use super::fonts::Fonts;
use super::ideographs::fold_ideograph;
use crate::document::content::Rectangle;
use crate::document::page::{Glyph, MOST_GLYPHS, MOST_RULINGS, Page, Ruling};

/// A stroke or filled rectangle up to this width is a line, in points.
const THIN: f64 = 3.2;
/// Shorter ones are dots or parts of a drawing, unless they make up a dotted line.
const SHORTEST: f64 = 0.4;
/// Units of a font's em, and how far a glyph's box reaches below its baseline.
const EM: f64 = 1000.0;
const DESCENT: f64 = -120.0;
const ASCENT: f64 = 880.0;
/// More coloured areas are a drawing.
const MOST_FILLS: usize = 4_000;

/// A quarter turn: which way the text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heading {
    Right,
    Down,
    Left,
    Up,
}

const HEADINGS: [Heading; 4] = [Heading::Right, Heading::Down, Heading::Left, Heading::Up];

/// Takes what the interpreter draws.
pub(super) struct Collector {
    page: Page,
    fonts: Fonts,
    headings: Vec<Heading>,
    clips: Vec<Rect>,
    /// Areas filled with a colour: white on them can be seen.
    fills: Vec<Rect>,
    /// Glyphs by where they stand, to find those that are drawn twice.
    places: HashMap<(char, i32, i32), Vec<u32>>,
    /// Glyphs that say nothing.
    pub(super) n_unreadable: usize,
    /// Glyphs drawn without colour: text behind the picture of a scanned page.
    pub(super) n_invisible: usize,
}

impl Collector {
    /// A page with nothing on it yet.
    pub(super) fn new(number: u32, width: f32, height: f32, fonts: Fonts) -> Self {
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        Self {
            page: Page { number, width, height, ..Page::default() },
            fonts,
            headings: Vec::new(),
            clips: vec![area],
            fills: Vec::new(),
            places: HashMap::new(),
            n_unreadable: 0,
            n_invisible: 0,
        }
    }

    /// The page, turned so that most of its text runs from left to right.
    pub(super) fn finish(self) -> Page {
        let Self { mut page, headings, .. } = self;
        let count = |heading| headings.iter().filter(|it| **it == heading).count();
        let most = HEADINGS.into_iter().rev().max_by_key(|it| count(*it)).unwrap_or(Heading::Right);
        if most == Heading::Right || count(most) * 10 < headings.len() * 6 {
            return page;
        }
        let (width, height) = (page.width, page.height);
        let turn = |x: f32, y: f32| match most {
            Heading::Right => (x, y),
            Heading::Down => (y, width - x),
            Heading::Left => (width - x, height - y),
            Heading::Up => (height - y, x),
        };
        let turn_box = |x0, y0, x1, y1| {
            let ((ax, ay), (bx, by)) = (turn(x0, y0), turn(x1, y1));
            Rectangle { x0: ax.min(bx), y0: ay.min(by), x1: ax.max(bx), y1: ay.max(by) }
        };
        for glyph in &mut page.glyphs {
            let it = glyph.rectangle;
            glyph.rectangle = turn_box(it.x0, it.y0, it.x1, it.y1);
        }
        for ruling in &mut page.rulings {
            let it = turn_box(ruling.x0, ruling.y0, ruling.x1, ruling.y1);
            *ruling = Ruling { x0: it.x0, y0: it.y0, x1: it.x1, y1: it.y1 };
        }
        if most != Heading::Left {
            (page.width, page.height) = (height, width);
        }
        page
    }

    fn clip(&self) -> Rect {
        self.clips.last().copied().unwrap_or(Rect::ZERO)
    }

    /// True where paint leaves a trace at a place: it is opaque, and not white on white.
    fn is_seen(&self, paint: &Paint<'_>, at: Point) -> bool {
        match shade(paint) {
            Shade::Clear => false,
            Shade::White => self.fills.iter().any(|it| it.contains(at)),
            Shade::Colour => true,
        }
    }

    /// One glyph. `until` is where the next of its run starts: char spacing and wrong widths never reach into that.
    fn glyph(&mut self, glyph: &PdfGlyph<'_>, transform: Affine, until: Option<Point>, heading: Heading) {
        let advance = match glyph {
            PdfGlyph::Outline(it) => it.advance_width(),
            PdfGlyph::Type3(it) => it.advance_width(),
        };
        let advance = advance.map(f64::from).filter(|it| *it > 0.0 && it.is_finite()).unwrap_or(EM).min(2.0 * EM);
        let [a, b, c, d, ..] = transform.as_coeffs();
        let height = Vec2::new(c, d).hypot();
        let across = Vec2::new(a, b).hypot();
        if !(height.is_finite() && across.is_finite()) || height <= 0.0 || across <= 0.0 {
            return;
        }
        // Type 3 fonts and substituted ones are scaled in ways of their own: no box is much wider than its em is high.
        let mut width = (advance * across).min(1.25 * EM * height);
        let start = transform * Point::ZERO;
        if let Some(next) = until {
            let step = (next - start).dot(Vec2::new(a, b) / across);
            if step > 0.1 * width {
                width = width.min(step);
            }
        }
        let far = width / across;
        let corners = [(0.0, DESCENT), (far, DESCENT), (0.0, ASCENT), (far, ASCENT)].map(|it| transform * Point::from(it));
        let bounds = corners.iter().skip(1).fold(Rect::from_points(corners[0], corners[0]), |all, it| all.union_pt(*it));
        if !bounds.is_finite() || !self.clip().contains(bounds.center()) || self.page.glyphs.len() >= MOST_GLYPHS {
            return;
        }
        match glyph.as_unicode() {
            Some(BfString::Char(c)) => self.char(c, bounds, heading),
            Some(BfString::String(text)) => {
                // A ligature: its letters share the box.
                let n = text.chars().count().max(1);
                for (nth, c) in text.chars().enumerate() {
                    let part = |nth: usize| nth as f64 / n as f64;
                    let (x0, y0) = (bounds.x0, bounds.y0);
                    let shared = match heading {
                        Heading::Right | Heading::Left => {
                            Rect::new(x0 + bounds.width() * part(nth), y0, x0 + bounds.width() * part(nth + 1), bounds.y1)
                        }
                        Heading::Down | Heading::Up => {
                            Rect::new(x0, y0 + bounds.height() * part(nth), bounds.x1, y0 + bounds.height() * part(nth + 1))
                        }
                    };
                    self.char(c, shared, heading);
                }
            }
            None => {
                let c = self.fonts.decode(glyph).unwrap_or(char::REPLACEMENT_CHARACTER);
                self.char(c, bounds, heading);
            }
        }
    }

    fn char(&mut self, c: char, bounds: Rect, heading: Heading) {
        let c = match fold_ideograph(c) {
            // Where a glyph cannot be read, a hole must be seen: 1□6 is not 16.
            '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffd}'..='\u{ffff}' => char::REPLACEMENT_CHARACTER,
            '\u{ad}' => '-',
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2028}'..='\u{202e}' | '\u{2060}' => return,
            it if it.is_whitespace() => ' ',
            it => it,
        };
        if self.is_drawn_again(c, bounds) {
            return;
        }
        self.n_unreadable += usize::from(c == char::REPLACEMENT_CHARACTER);
        let rectangle = Rectangle { x0: bounds.x0 as f32, y0: bounds.y0 as f32, x1: bounds.x1 as f32, y1: bounds.y1 as f32 };
        self.page.glyphs.push(Glyph { text: c, rectangle });
        self.headings.push(heading);
    }

    /// True where the same char stands at nearly the same place: bold made by drawing twice, a shadow, fill then stroke.
    fn is_drawn_again(&mut self, c: char, bounds: Rect) -> bool {
        const STEP: f64 = 4.0;
        const NEAR: f64 = 0.22;
        // More of one char do not stand in so small a place, unless a page was made to take all time.
        const MOST_HERE: usize = 64;
        let place = |at: f64| (at / STEP).floor() as i32;
        let (x, y) = (place(bounds.x0), place(bounds.y0));
        for near in (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (c, x.saturating_add(dx), y.saturating_add(dy)))) {
            for idx in self.places.get(&near).into_iter().flat_map(|it| it.iter().rev().take(MOST_HERE)) {
                let it = self.page.glyphs[*idx as usize].rectangle;
                let is_near_x = (f64::from(it.x0) - bounds.x0).abs() < NEAR * bounds.width();
                let is_near_y = (f64::from(it.y0) - bounds.y0).abs() < NEAR * bounds.height();
                if is_near_x && is_near_y {
                    return true;
                }
            }
        }
        let idx = u32::try_from(self.page.glyphs.len()).unwrap_or(u32::MAX);
        self.places.entry((c, x, y)).or_default().push(idx);
        false
    }

    /// A thin box, as the line along its middle.
    fn thin(&mut self, bounds: Rect) {
        let cut = bounds.intersect(self.clip());
        // An empty intersection may only be one of no width.
        let is_out = cut.x1 < cut.x0 || cut.y1 < cut.y0 || !bounds.is_finite();
        if is_out || cut.width().max(cut.height()) < SHORTEST || self.page.rulings.len() >= MOST_RULINGS {
            return;
        }
        let middle = cut.center();
        let (x0, y0, x1, y1) =
            if cut.width() >= cut.height() { (cut.x0, middle.y, cut.x1, middle.y) } else { (middle.x, cut.y0, middle.x, cut.y1) };
        self.page.rulings.push(Ruling { x0: x0 as f32, y0: y0 as f32, x1: x1 as f32, y1: y1 as f32 });
    }

    /// A straight stroke of some width.
    fn stroke(&mut self, from: Point, to: Point, width: f64) {
        const LEVEL: f64 = 0.6;
        if width <= THIN && ((from.x - to.x).abs() <= LEVEL || (from.y - to.y).abs() <= LEVEL) {
            self.thin(Rect::from_points(from, to));
        }
    }

    fn fill(&mut self, bounds: Rect, is_colour: bool) {
        if bounds.width().min(bounds.height()) <= THIN {
            self.thin(bounds);
        } else if is_colour && self.fills.len() < MOST_FILLS {
            self.fills.push(bounds);
        }
    }
}

enum Shade {
    Clear,
    White,
    Colour,
}

fn shade(paint: &Paint<'_>) -> Shade {
    const WHITE: f32 = 0.97;
    const CLEAR: f32 = 0.02;
    match paint {
        Paint::Color(it) => {
            let [red, green, blue, alpha] = it.to_rgba().components();
            match () {
                () if alpha <= CLEAR => Shade::Clear,
                () if red.min(green).min(blue) >= WHITE => Shade::White,
                () => Shade::Colour,
            }
        }
        Paint::Pattern(_) => Shade::Colour,
    }
}

/// Which way text runs under a transform; `None` where it runs aslant, as a watermark does.
fn heading(transform: Affine) -> Option<Heading> {
    const ASLANT: f64 = 0.1;
    let [a, b, ..] = transform.as_coeffs();
    match () {
        () if b.abs() <= ASLANT * a.abs() => Some(if a >= 0.0 { Heading::Right } else { Heading::Left }),
        () if a.abs() <= ASLANT * b.abs() => Some(if b >= 0.0 { Heading::Down } else { Heading::Up }),
        () => None,
    }
}

/// The straight parts of a path, and the box of each of its parts.
fn parts(path: &BezPath, mut line: impl FnMut(Point, Point), mut part: impl FnMut(Rect)) {
    let (mut start, mut at) = (Point::ZERO, Point::ZERO);
    let mut bounds: Option<Rect> = None;
    for element in path.elements() {
        let to = match *element {
            PathEl::MoveTo(to) => {
                bounds.take().into_iter().for_each(&mut part);
                (start, at) = (to, to);
                bounds = Some(Rect::from_points(to, to));
                continue;
            }
            PathEl::LineTo(to) => {
                line(at, to);
                to
            }
            PathEl::ClosePath => {
                line(at, start);
                start
            }
            PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => to,
        };
        bounds = bounds.map(|it| it.union_pt(to));
        at = to;
    }
    bounds.into_iter().for_each(&mut part);
}

impl<'a> Device<'a> for Collector {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let path = props.transform * path.clone();
        let is_colour = match shade(&props.paint) {
            Shade::Clear => return,
            Shade::Colour => true,
            Shade::White => false,
        };
        let (fills, stroke) = match mode {
            DrawMode::Fill(_) => (true, None),
            DrawMode::Stroke(it) => (false, Some(it)),
            DrawMode::FillAndStroke(_, it) => (true, Some(it)),
            DrawMode::Invisible => return,
        };
        if fills {
            let mut boxes = Vec::new();
            parts(&path, |_, _| {}, |it| boxes.push(it));
            for bounds in boxes {
                if is_colour || self.is_seen(&props.paint, bounds.center()) {
                    self.fill(bounds, is_colour);
                }
            }
        }
        if let Some(stroke) = stroke {
            let width = f64::from(stroke.line_width) * props.transform.determinant().abs().sqrt();
            let mut lines = Vec::new();
            parts(&path, |from, to| lines.push((from, to)), |_| {});
            for (from, to) in lines {
                if is_colour || self.is_seen(&props.paint, from.midpoint(to)) {
                    self.stroke(from, to, width);
                }
            }
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        self.push_clip_rect(&clip.path.bounding_box());
    }

    fn push_clip_rect(&mut self, rect: &Rect) {
        self.clips.push(self.clip().intersect(*rect));
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        let glyphs = run.glyphs();
        let places: Vec<Affine> = glyphs.iter().map(|it| props.transform * it.transform()).collect();
        for (idx, (glyph, transform)) in glyphs.iter().zip(&places).enumerate() {
            let Some(heading) = heading(*transform) else { continue };
            if matches!(mode, DrawMode::Invisible) {
                self.n_invisible += 1;
                continue;
            }
            let [.., x, y] = transform.as_coeffs();
            if self.is_seen(&props.paint, Point::new(x, y)) {
                self.glyph(glyph, *transform, places.get(idx + 1).map(|it| *it * Point::ZERO), heading);
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let size = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        let bounds = props.transform.transform_rect_bbox(size);
        if bounds.width().min(bounds.height()) <= THIN {
            // Some converters draw their lines as pictures.
            self.thin(bounds);
        } else {
            self.page.n_images += 1;
        }
    }

    fn pop_clip(&mut self) {
        if self.clips.len() > 1 {
            self.clips.pop();
        }
    }

    fn pop_transparency_group(&mut self) {}
}
