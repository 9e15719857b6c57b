//! Objects on a page of an OFD: texts into glyphs, paths into lines. Lengths are millimetres until they are on the page.

use std::collections::HashSet;

use super::path::segments;
use crate::document::content::Rectangle;
use crate::document::package::xml::Node;
use crate::document::page::{Glyph, MOST_GLYPHS, MOST_RULINGS, Page, Ruling};

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;
/// How far a glyph's box reaches above and below its baseline, in parts of its height.
const ASCENT: f32 = 0.88;
const DESCENT: f32 = 0.12;
/// A filled area up to this width is a line, in points.
const THIN: f32 = 3.2;
/// A line that departs less from the horizontal or vertical is one, in points.
const SLANT: f32 = 0.5;
/// Height of text that states none.
const HEIGHT: f32 = 4.23;

/// A place on the page or inside an object.
pub type Point = (f32, f32);

/// An affine map: `a b c d e f`.
#[derive(Debug, Clone, Copy)]
pub struct Transform([f32; 6]);

impl Transform {
    const NONE: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// The map of an object into what it lies in.
    fn of(node: Node<'_, '_>) -> Self {
        let ctm = node.attribute("CTM").and_then(|it| numbers(&it).try_into().ok()).unwrap_or(Self::NONE.0);
        let at = node.attribute("Boundary").map(|it| numbers(&it)).unwrap_or_default();
        let [a, b, c, d, e, f] = ctm;
        Self([a, b, c, d, e + at.first().unwrap_or(&0.0), f + at.get(1).unwrap_or(&0.0)])
    }

    /// A point as it lies on the page, in points.
    fn place(self, (x, y): Point) -> Point {
        let [a, b, c, d, e, f] = self.0;
        ((a * x + c * y + e) * POINTS, (b * x + d * y + f) * POINTS)
    }
}

/// A page that is being drawn.
#[derive(Debug)]
pub struct Canvas {
    page: Page,
    /// Where glyphs stand: bold text may be drawn twice.
    places: HashSet<(char, i32, i32)>,
}

impl Canvas {
    /// A page of this size with nothing on it.
    #[must_use]
    pub fn new(number: u32, [_, _, width, height]: [f32; 4]) -> Self {
        let page = Page { number, width: width * POINTS, height: height * POINTS, ..Page::default() };
        Self { page, places: HashSet::new() }
    }

    /// The page.
    #[must_use]
    pub fn finish(self) -> Page {
        self.page
    }

    /// Draws what a page or template holds.
    pub fn content(&mut self, root: Node<'_, '_>) {
        let mut open: Vec<Node<'_, '_>> = root.children().filter(|it| it.name() == "Content").collect();
        while let Some(node) = open.pop() {
            if node.attribute("Visible").is_some_and(|it| matches!(it.trim(), "false" | "0")) {
                continue;
            }
            match node.name() {
                "TextObject" => self.text(node),
                "PathObject" => self.path(node),
                "ImageObject" => self.page.n_images += 1,
                "Content" | "Layer" | "PageBlock" => {
                    let at = open.len();
                    open.extend(node.children());
                    open[at..].reverse();
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, object: Node<'_, '_>) {
        // Text behind the picture of a scanned page is not printed, and often misread.
        if object.attribute("Alpha").is_some_and(|it| it.trim() == "0") {
            return;
        }
        let transform = Transform::of(object);
        let height = object.number("Size").filter(|it: &f32| *it > 0.0).unwrap_or(HEIGHT);
        let scale = object.number("HScale").filter(|it: &f32| *it > 0.0).unwrap_or(1.0);
        let (mut x, mut y) = (0.0, 0.0);
        for code in object.children().filter(|it| it.name() == "TextCode") {
            // What is not stated is as in the code before.
            x = code.number("X").unwrap_or(x);
            y = code.number("Y").unwrap_or(y);
            let text = code.all_text();
            let text = text.trim_matches(['\n', '\r', '\t']);
            let n = text.chars().count();
            let steps = |name: &str| code.attribute(name).map(|it| steps(&it, n));
            let (steps_x, steps_y) = (steps("DeltaX"), steps("DeltaY"));
            let (mut at_x, mut at_y) = (x, y);
            for (nth, c) in text.chars().enumerate() {
                let natural = if c.is_ascii() { height / 2.0 } else { height } * scale;
                let step = match (&steps_x, &steps_y) {
                    (Some(steps), _) => steps.get(nth).copied().unwrap_or(natural),
                    // Only a downward step: text that runs down.
                    (None, Some(_)) => 0.0,
                    (None, None) => natural,
                };
                // A step that is larger than the glyph is a gap behind it.
                let width = if step > natural * 0.1 { step.min(natural) } else { natural };
                self.glyph(c, transform, [at_x, at_y - height * ASCENT, at_x + width, at_y + height * DESCENT]);
                at_x += step;
                at_y += steps_y.as_ref().and_then(|it| it.get(nth)).copied().unwrap_or(0.0);
            }
        }
    }

    fn glyph(&mut self, c: char, transform: Transform, [x0, y0, x1, y1]: [f32; 4]) {
        let corners = [(x0, y0), (x1, y0), (x0, y1), (x1, y1)].map(|it| transform.place(it));
        let [first, rest @ ..] = corners.map(|(x, y)| Rectangle { x0: x, y0: y, x1: x, y1: y });
        let rectangle = rest.into_iter().fold(first, Rectangle::union);
        if !corners.iter().all(|it| it.0.is_finite() && it.1.is_finite()) || self.page.glyphs.len() >= MOST_GLYPHS {
            return;
        }
        let c = match c {
            // Where a glyph cannot be read, a hole must be seen: 1□6 is not 16.
            it if it.is_control() && !it.is_whitespace() => char::REPLACEMENT_CHARACTER,
            it if it.is_whitespace() => ' ',
            it => it,
        };
        // Half a point is less than any glyph's width, and more than any shift that makes text bold.
        let cell = |it: f32| (it * 2.0).round() as i32;
        let (column, line) = (cell(rectangle.x0), cell(rectangle.y0));
        let mut around = (-1..=1).flat_map(|x| (-1..=1).map(move |y| (x, y)));
        if c != ' ' && around.any(|(x, y)| self.places.contains(&(c, column.saturating_add(x), line.saturating_add(y)))) {
            return;
        }
        self.places.insert((c, column, line));
        self.page.glyphs.push(Glyph { text: c, rectangle });
    }

    fn path(&mut self, object: Node<'_, '_>) {
        let says =
            |name: &str, otherwise: bool| object.attribute(name).map_or(otherwise, |it| it.trim() == "true" || it.trim() == "1");
        let (is_stroked, is_filled) = (says("Stroke", true), says("Fill", false));
        let transform = Transform::of(object);
        let data = object.child("AbbreviatedData").map(Node::all_text).unwrap_or_default();
        for figure in segments(&data, MOST_RULINGS) {
            let points: Vec<Point> = figure.points.iter().map(|it| transform.place(*it)).collect();
            if points.iter().any(|it| !(it.0.is_finite() && it.1.is_finite())) {
                continue;
            }
            let bounds = points.iter().map(|it| Rectangle { x0: it.0, y0: it.1, x1: it.0, y1: it.1 }).reduce(Rectangle::union);
            let Some(bounds) = bounds else { continue };
            let (width, height) = (bounds.x1 - bounds.x0, bounds.y1 - bounds.y0);
            if width.min(height) <= THIN && (is_stroked || is_filled) && figure.is_straight {
                // A line, or a rectangle that is as good as one.
                let (x, y) = ((bounds.x0 + bounds.x1) / 2.0, (bounds.y0 + bounds.y1) / 2.0);
                if width > height {
                    self.ruling(Ruling { x0: bounds.x0, y0: y, x1: bounds.x1, y1: y });
                } else {
                    self.ruling(Ruling { x0: x, y0: bounds.y0, x1: x, y1: bounds.y1 });
                }
            } else if is_stroked {
                for (from, to) in figure.lines.iter().filter_map(|it| Some((*points.get(it.0)?, *points.get(it.1)?))) {
                    let (x0, x1, y0, y1) = (from.0.min(to.0), from.0.max(to.0), from.1.min(to.1), from.1.max(to.1));
                    if x1 - x0 <= SLANT || y1 - y0 <= SLANT {
                        self.ruling(Ruling { x0, y0, x1, y1 });
                    }
                }
            }
        }
    }

    fn ruling(&mut self, ruling: Ruling) {
        if self.page.rulings.len() < MOST_RULINGS && (ruling.x1 > ruling.x0 || ruling.y1 > ruling.y0) {
            self.page.rulings.push(ruling);
        }
    }
}

/// Numbers between blanks or commas.
#[must_use]
pub fn numbers(text: &str) -> Vec<f32> {
    const MOST: usize = 16;
    text.split([' ', '\n', '\r', '\t', ',']).filter(|it| !it.is_empty()).take(MOST).map_while(|it| it.parse().ok()).collect()
}

/// Steps from glyph to glyph; `g 3 5.5` stands for three times 5.5. No more than there are glyphs.
fn steps(text: &str, n: usize) -> Vec<f32> {
    let mut steps = Vec::new();
    let mut words = text.split([' ', '\n', '\r', '\t', ',']).filter(|it| !it.is_empty());
    while let Some(word) = words.next().filter(|_| steps.len() < n) {
        let (count, step) =
            if word == "g" { (words.next().and_then(|it| it.parse().ok()).unwrap_or(0), words.next()) } else { (1, Some(word)) };
        let Some(step) = step.and_then(|it| it.parse::<f32>().ok()) else { break };
        steps.extend(std::iter::repeat_n(step, usize::min(count, n - steps.len())));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn steps_may_be_counted() {
        assert_eq!(steps("1 g 2 3.5 4", 9), [1.0, 3.5, 3.5, 4.0]);
        assert_eq!(steps("g 999999999999999999999 1", 3), [0.0; 0]);
        assert_eq!(steps("g 999999999 1", 3), [1.0; 3]);
        assert_eq!(steps("1 x 2", 3), [1.0]);
        assert_eq!(steps("", 3), [0.0; 0]);
    }
}
