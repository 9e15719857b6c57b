//! A report as PDF: glyphs of a font that is not embedded, and ruling lines, on pages of A4. Tables run over page breaks, labels wrap
//! in their columns.

use std::fmt::Write as _;

use super::page::{Block, Page};
use super::sheet::{Cell, Sheet};

/// Points.
const WIDTH: f64 = 595.0;
const HEIGHT: f64 = 842.0;
const MARGIN: f64 = 70.0;
const SIZE: f64 = 10.0;
const LEADING: f64 = 15.0;
const PAD: f64 = 3.0;

struct Pen {
    pages: Vec<String>,
    y: f64,
}

/// A cell in its table's grid.
struct Placed<'a> {
    cell: &'a Cell,
    x: usize,
    y: usize,
    rows: usize,
}

/// The report as PDF.
pub(super) fn pdf(page: &Page) -> Vec<u8> {
    let mut pen = Pen { pages: Vec::new(), y: 0.0 };
    pen.turn();
    for line in &page.head {
        pen.paragraph(line, 0);
    }
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => pen.table(sheet),
            Block::Paragraph(it) => pen.paragraph(it, 2),
            Block::Title(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Sign(it) => pen.paragraph(it, 0),
        }
    }
    for line in &page.foot {
        pen.paragraph(line, 0);
    }
    file(&pen.pages)
}

fn width_of(c: char) -> f64 {
    if c.is_ascii() { SIZE / 2.0 } else { SIZE }
}

fn text_width(text: &str) -> f64 {
    text.chars().map(width_of).sum()
}

fn wrap(text: &str, width: f64) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n') {
        let (mut line, mut at) = (String::new(), 0.0);
        for c in part.chars() {
            if !line.is_empty() && at + width_of(c) > width {
                lines.push(std::mem::take(&mut line));
                at = 0.0;
            }
            line.push(c);
            at += width_of(c);
        }
        lines.push(line);
    }
    lines
}

impl Pen {
    fn turn(&mut self) {
        let number = format!("- {} -", self.pages.len() + 1);
        self.pages.push(String::new());
        self.y = HEIGHT - MARGIN;
        self.show((WIDTH - text_width(&number)) / 2.0, 40.0, &number);
    }

    fn draw(&mut self) -> &mut String {
        if self.pages.is_empty() {
            self.pages.push(String::new());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn show(&mut self, x: f64, y: f64, text: &str) {
        let hex: String = text.encode_utf16().map(|it| format!("{it:04X}")).collect();
        let _ = writeln!(self.draw(), "BT /F1 {SIZE} Tf {x:.2} {y:.2} Td <{hex}> Tj ET");
    }

    fn rule(&mut self, from: (f64, f64), to: (f64, f64)) {
        let _ = writeln!(self.draw(), "{:.2} {:.2} m {:.2} {:.2} l S", from.0, from.1, to.0, to.1);
    }

    fn paragraph(&mut self, text: &str, indent: usize) {
        let text = "　".repeat(indent) + text;
        for line in wrap(&text, WIDTH - 2.0 * MARGIN) {
            if self.y - LEADING < MARGIN {
                self.turn();
            }
            self.y -= LEADING;
            let y = self.y;
            self.show(MARGIN, y, &line);
        }
    }

    fn table(&mut self, sheet: &Sheet) {
        let placed = place(sheet);
        let edges = edges(sheet);
        let span_width = |it: &Placed<'_>| edges[(it.x + it.cell.cols).min(sheet.width)] - edges[it.x] - 2.0 * PAD;
        let lines_of = |it: &Placed<'_>| wrap(&it.cell.text, span_width(it));
        // A row is as high as the highest of the cells that end in it need.
        let mut heights = vec![LEADING + 4.0; sheet.rows.len()];
        for it in &placed {
            let needed = lines_of(it).len() as f64 * LEADING + 4.0;
            let there: f64 = heights[it.y..it.y + it.rows].iter().sum();
            let last = it.y + it.rows - 1;
            heights[last] += (needed - there).max(0.0);
        }
        let mut first = 0;
        while first < sheet.rows.len() {
            // As many rows as fit on what is left of the page.
            let (mut last, mut height) = (first, 0.0);
            while last < sheet.rows.len() && height + heights[last] <= self.y - MARGIN - 10.0 {
                height += heights[last];
                last += 1;
            }
            if last == first {
                self.turn();
                continue;
            }
            self.band(sheet, &placed, &edges, &heights, first..last, &lines_of);
            first = last;
            if first < sheet.rows.len() {
                self.turn();
            }
        }
        self.y -= LEADING / 2.0;
    }

    /// The rows of one page: their cells' frames and texts, spans cut at its edges.
    fn band(
        &mut self,
        sheet: &Sheet,
        placed: &[Placed<'_>],
        edges: &[f64],
        heights: &[f64],
        rows: std::ops::Range<usize>,
        lines_of: &dyn Fn(&Placed<'_>) -> Vec<String>,
    ) {
        let top = self.y - 6.0;
        let at = |row: usize| top - heights[rows.start..row].iter().sum::<f64>();
        for it in placed.iter().filter(|it| it.y < rows.end && it.y + it.rows > rows.start) {
            let (from, to) = (it.y.max(rows.start), (it.y + it.rows).min(rows.end));
            let (left, right) = (edges[it.x], edges[(it.x + it.cell.cols).min(sheet.width)]);
            let (up, down) = (at(from), at(to));
            for (a, b) in
                [((left, up), (right, up)), ((left, down), (right, down)), ((left, up), (left, down)), ((right, up), (right, down))]
            {
                self.rule(a, b);
            }
            // A cell that a page break cuts has its text on the page where it begins.
            if it.y < rows.start {
                continue;
            }
            let lines = lines_of(it);
            let height = lines.len() as f64 * LEADING;
            let mut y = up - ((up - down - height) / 2.0).max(0.0);
            for line in lines {
                y -= LEADING;
                let x = left + ((right - left - text_width(&line)) / 2.0).max(PAD);
                self.show(x, y + 4.0, &line);
            }
        }
        self.y = at(rows.end);
    }
}

fn place(sheet: &Sheet) -> Vec<Placed<'_>> {
    let mut hanging = vec![0; sheet.width];
    let mut found = Vec::new();
    for (y, row) in sheet.rows.iter().enumerate() {
        let mut x = 0;
        for cell in row {
            while x < sheet.width && hanging[x] > y {
                x += 1;
            }
            if x >= sheet.width {
                break;
            }
            let rows = cell.rows.min(sheet.rows.len() - y);
            let end = (x + cell.cols).min(sheet.width);
            hanging[x..end].fill(y + rows);
            found.push(Placed { cell, x, y, rows });
            x = end;
        }
    }
    found
}

/// Left edges of the columns, and the right edge.
fn edges(sheet: &Sheet) -> Vec<f64> {
    let first: &[f64] = match sheet.number {
        2 => &[150.0],
        3 => &[24.0, 40.0, 125.0],
        _ => &[],
    };
    let rest = (WIDTH - 2.0 * MARGIN - first.iter().sum::<f64>()) / (sheet.width - first.len()) as f64;
    let mut edges = vec![MARGIN];
    for column in 0..sheet.width {
        edges.push(edges[column] + first.get(column).copied().unwrap_or(rest));
    }
    edges
}

fn file(pages: &[String]) -> Vec<u8> {
    let kids: String = (0..pages.len()).map(|it| format!("{} 0 R ", 6 + 2 * it)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [ {kids}] /Count {} >>", pages.len()),
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ 4 0 R ] >>".to_owned(),
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /W [ 1 95 500 814 939 500 ] /FontDescriptor 5 0 R >>".to_owned(),
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [ -25 -254 1000 880 ] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>".to_owned(),
    ];
    for (i, content) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 {WIDTH} {HEIGHT} ] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            7 + 2 * i
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{content}endstream", content.len()));
    }
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend_from_slice(format!("{} 0 obj\n{object}\nendobj\n", i + 1).as_bytes());
    }
    let table = out.len();
    out.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    for place in places {
        out.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    out.extend_from_slice(
        format!("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).as_bytes(),
    );
    out
}
