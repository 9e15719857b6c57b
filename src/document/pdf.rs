//! PDF bytes → pages of glyphs and ruling lines → text with its tables.

mod collect;
mod fonts;
mod guard;
mod ideographs;

use hayro_interpret::kurbo::Rect;
use hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, TransformExt, interpret_page};
use hayro_syntax::metadata::Metadata;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use self::collect::Collector;
use self::fonts::Fonts;
use super::content::{Content, ContentBuilder};
use super::lattice;
use super::limits::{Deadline, Limits};
use super::page::{MOST_GLYPHS, MOST_MARKS, Page};
use super::reject::{Reason, Reject};
use crate::finding::Finding;

/// Readable characters that a page has on average, if its text is text and no picture.
const LEAST_PER_PAGE: usize = 15;
/// Of a hundred glyphs, so many may be unreadable without a word ...
const UNREADABLE_NOTED: usize = 2;
/// ... and from so many on the text is worth nothing.
const UNREADABLE_MOST: usize = 30;

/// Reads a PDF.
///
/// # Errors
/// * [`Reason::Encrypted`]: it needs a password
/// * [`Reason::NoTextLayer`]: its pages are pictures, or its fonts do not say what their glyphs mean
/// * [`Reason::DecompressionBomb`], [`Reason::TooDeep`]: a small file that draws without end
/// * [`Reason::TooLarge`]: more bytes or pages than the limits allow
/// * [`Reason::Truncated`]: no pages can be found in it
/// * [`Reason::Timeout`]: it took too long
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Content, Reject> {
    let deadline = limits.start();
    let (pages, reading) = read_pages(bytes, limits, deadline)?;
    let mut builder = ContentBuilder::new("pdf");
    for (name, value) in reading.statements {
        builder.state(name, value);
    }
    let (n_unreadable, n_glyphs) = (reading.n_unreadable, reading.n_glyphs);
    if n_unreadable * 100 > n_glyphs * UNREADABLE_NOTED {
        let message = format!("{n_unreadable} of {n_glyphs} glyphs stand for no known character");
        builder.finding(Finding::new("glyphs-unreadable", "reports", message));
    }
    for page in reading.undecodable {
        builder.finding(Finding::new("glyphs-unreadable", "reports", format!("what page {page} shows cannot be decoded")));
    }
    lattice::write_pages(&mut builder, &pages, deadline)?;
    Ok(builder.finish(None))
}

/// What was met on the way.
struct Reading {
    n_glyphs: usize,
    n_unreadable: usize,
    /// Pages whose content is damaged.
    undecodable: Vec<u32>,
    statements: Vec<(&'static str, String)>,
}

fn read_pages(bytes: &[u8], limits: &Limits, deadline: Deadline) -> Result<(Vec<Page>, Reading), Reject> {
    if bytes.len() as u64 > limits.max_bytes {
        return Err(Reject::new(Reason::TooLarge, format!("{} bytes", bytes.len())));
    }
    let pdf = Pdf::new(bytes.to_vec()).map_err(|it| load_error(&it))?;
    let n_pages = pdf.pages().len();
    if n_pages == 0 {
        return Err(Reject::new(Reason::Truncated, "the PDF has no pages that can be found"));
    }
    if n_pages > limits.max_pages as usize {
        return Err(Reject::new(Reason::TooLarge, format!("{n_pages} pages")));
    }
    guard::check_streams(&pdf, limits)?;
    let cache = InterpreterCache::new();
    // Notes and stamps that somebody laid over a page are not what it says.
    let settings = InterpreterSettings { render_content: RenderContent::PAGE, ..InterpreterSettings::default() };
    let mut pages = Vec::with_capacity(n_pages);
    let mut reading = Reading { n_glyphs: 0, n_unreadable: 0, undecodable: Vec::new(), statements: statements(pdf.metadata()) };
    let (mut n_invisible, mut n_images, mut n_marks) = (0, 0, 0);
    for (number, page) in (1..).zip(pdf.pages().iter()) {
        if deadline.is_over() {
            let message = format!("the PDF took longer than {} s", limits.max_time.as_secs());
            return Err(Reject::new(Reason::Timeout, message));
        }
        guard::check_page(page, limits)?;
        if page.raw().contains_key("Contents") && page.page_stream().is_none() {
            reading.undecodable.push(number);
        }
        let (width, height) = page.render_dimensions();
        let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let upright = page.initial_transform(true).to_kurbo();
        let mut context = Context::new(upright, area, &cache, pdf.xref(), settings.clone());
        let mut collector = Collector::new(number, width, height, Fonts::of(page.resources()));
        interpret_page(page, &mut context, &mut collector);
        reading.n_unreadable += collector.n_unreadable;
        n_invisible += collector.n_invisible;
        let page = collector.finish();
        reading.n_glyphs += page.glyphs.iter().filter(|it| it.text != ' ').count();
        n_images += page.n_images;
        // Pages may share their content: what is small in the file need not be so on them.
        n_marks += page.glyphs.len() + page.rulings.len();
        if page.glyphs.len() >= MOST_GLYPHS || n_marks > MOST_MARKS {
            let message =
                format!("{} characters and lines on page {number}, {n_marks} up to there", page.glyphs.len() + page.rulings.len());
            return Err(Reject::new(Reason::TooLarge, message));
        }
        pages.push(page);
    }
    let n_readable = reading.n_glyphs - reading.n_unreadable;
    if n_readable < LEAST_PER_PAGE * n_pages && reading.n_unreadable <= n_readable {
        if !reading.undecodable.is_empty() {
            return Err(Reject::new(
                Reason::Truncated,
                format!("what {} of {n_pages} pages show cannot be decoded", reading.undecodable.len()),
            ));
        }
        let behind = if n_invisible > 0 { "; the text behind them was guessed by a machine from the pictures" } else { "" };
        let message = format!("{n_pages} pages with {n_images} pictures and {n_readable} characters of text{behind}");
        return Err(Reject::new(Reason::NoTextLayer, message));
    }
    if reading.n_unreadable * 100 > reading.n_glyphs * UNREADABLE_MOST {
        let message = format!("{} of {} glyphs stand for no known character", reading.n_unreadable, reading.n_glyphs);
        return Err(Reject::new(Reason::NoTextLayer, message));
    }
    Ok((pages, reading))
}

fn load_error(error: &LoadPdfError) -> Reject {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => {
            Reject::new(Reason::Encrypted, "the PDF opens with a password only")
        }
        LoadPdfError::Decryption(it) => {
            Reject::new(Reason::Encrypted, format!("the PDF is encrypted and cannot be opened: {it:?}"))
        }
        LoadPdfError::Invalid => Reject::new(Reason::Truncated, "the parts of the PDF cannot be found"),
    }
}

/// What the file says about itself.
fn statements(metadata: &Metadata) -> Vec<(&'static str, String)> {
    let date = |it: &hayro_syntax::object::DateTime| format!("{:04}-{:02}-{:02}", it.year, it.month, it.day);
    let title = metadata.title.as_deref().map(text_string).filter(|it| !it.trim().is_empty());
    let all = [
        ("Title", title),
        ("CreationDate", metadata.creation_date.as_ref().map(date)),
        ("ModDate", metadata.modification_date.as_ref().map(date)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A text string of PDF: UTF-16 or UTF-8 with a mark, else (not quite) Latin-1; Chinese programs also write GBK into it.
fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(it) => it.to_owned(),
            Err(_) => encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::document::limits::Limits;
    use crate::document::reject::Reason;

    /// A PDF of pages with these contents. `/F` is Helvetica, `/S` a Chinese font that is not embedded, in GBK codes, `/N` a font whose
    /// codes say nothing, `/P` a picture, `/R` a form that draws a form that draws a form, each many times, `/T` a form that draws itself.
    fn pdf(pages: &[&[u8]], page_entries: &str) -> Vec<u8> {
        const FIXED: usize = 8 + N_FORMS;
        const N_FORMS: usize = 8;
        let mut objects: Vec<Vec<u8>> = vec![
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            Vec::new(),
            b"<</Font<</F 4 0 R/S 5 0 R/N 6 0 R>>/XObject<</P 7 0 R/R 9 0 R/T 8 0 R>>>>".to_vec(),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
            b"<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2\
              /BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/W[814[500 500]]>>]>>"
                .to_vec(),
            b"<</Type/Font/Subtype/Type0/BaseFont/None/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2\
              /BaseFont/None/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"
                .to_vec(),
            stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", b"x"),
            stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", b"/T Do /T Do"),
        ];
        for nth in 1..=N_FORMS {
            let next =
                if nth == N_FORMS { "/Resources<<>>".to_owned() } else { format!("/Resources<</XObject<</R {} 0 R>>>>", 9 + nth) };
            objects.push(stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 1 1]{next}"), &b"/R Do ".repeat(40)));
        }
        let kids: Vec<String> = (0..pages.len()).map(|it| format!("{} 0 R", FIXED + 1 + 2 * it)).collect();
        objects[1] = format!("<</Type/Pages/Count {}/Kids[{}]>>", pages.len(), kids.join(" ")).into_bytes();
        for (nth, content) in pages.iter().enumerate() {
            let content_id = FIXED + 2 + 2 * nth;
            let page = format!(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources 3 0 R/Contents {content_id} 0 R{page_entries}>>"
            );
            objects.push(page.into_bytes());
            objects.push(stream("", content));
        }
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let mut xref = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
        for (nth, object) in objects.iter().enumerate() {
            xref += &format!("{:010} 00000 n \n", bytes.len());
            bytes.extend(format!("{} 0 obj\n", nth + 1).into_bytes());
            bytes.extend(object);
            bytes.extend(b"\nendobj\n");
        }
        let start = bytes.len();
        xref += &format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF", objects.len() + 1);
        bytes.extend(xref.into_bytes());
        bytes
    }

    fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
        [format!("<<{entries}/Length {}>>stream\n", content.len()).as_bytes(), content, b"\nendstream"].concat()
    }

    /// `BT .. ET` that shows a text in a font at a place.
    fn show(font: &str, x: f32, y: f32, text: &str) -> Vec<u8> {
        let (codes, _, _) = encoding_rs::GBK.encode(text);
        let hex: String = codes.iter().map(|it| format!("{it:02x}")).collect();
        format!("BT /{font} 10 Tf {x} {y} Td <{hex}> Tj ET\n").into_bytes()
    }

    const LINE: &str = "The quick brown fox jumps over it";

    #[track_caller]
    fn check(bytes: &[u8], expect: Result<&str, Reason>) {
        let got = read(bytes, &Limits::default());
        assert_eq!(got.as_ref().map(|it| it.text.trim_end()).map_err(|it| it.reason), expect, "{:?}", got.as_ref().err());
    }

    #[test]
    fn text_is_read_by_its_encoding() {
        check(&pdf(&[&show("F", 50.0, 700.0, LINE)], ""), Ok(LINE));
        let chinese = "一、总体情况，全年主动公开政府信息12条";
        check(&pdf(&[&show("S", 50.0, 700.0, chinese)], ""), Ok(chinese));
    }

    #[test]
    fn pages_are_turned_upright() {
        check(&pdf(&[&show("F", 50.0, 700.0, LINE)], "/Rotate 180"), Ok(LINE));
        let turned =
            [b"q 0 1 -1 0 600 0 cm ".to_vec(), show("F", 50.0, 500.0, LINE), show("F", 50.0, 480.0, "below"), b"Q".to_vec()];
        check(&pdf(&[&turned.concat()], ""), Ok(&format!("{LINE}\nbelow")));
        check(&pdf(&[&turned.concat()], "/Rotate 90"), Ok(&format!("{LINE}\nbelow")));
    }

    #[test]
    fn what_cannot_be_seen_is_not_read() {
        let with = |before: &str, after: &str| {
            let hidden = show("F", 50.0, 600.0, "hidden");
            [show("F", 50.0, 700.0, LINE), before.as_bytes().to_vec(), hidden, after.as_bytes().to_vec()].concat()
        };
        check(&pdf(&[&with("", "")], ""), Ok(&format!("{LINE}\nhidden")));
        // Outside the clip, in no colour, white on white, aslant.
        check(&pdf(&[&with("q 0 0 40 40 re W n ", "Q")], ""), Ok(LINE));
        check(&pdf(&[&with("3 Tr ", "")], ""), Ok(LINE));
        check(&pdf(&[&with("1 g ", "")], ""), Ok(LINE));
        check(&pdf(&[&with("q 0.7 0.7 -0.7 0.7 300 0 cm ", "Q")], ""), Ok(LINE));
        // White on blue is seen.
        check(&pdf(&[&with("0 0 1 rg 40 590 200 30 re f 1 g ", "")], ""), Ok(&format!("{LINE}\nhidden")));
    }

    #[test]
    fn text_drawn_twice_is_read_once() {
        let twice = [show("F", 50.0, 700.0, LINE), show("F", 50.4, 700.0, LINE)].concat();
        check(&pdf(&[&twice], ""), Ok(LINE));
        check(&pdf(&[&[b"2 Tr ".to_vec(), show("F", 50.0, 700.0, LINE)].concat()], ""), Ok(LINE));
        check(&pdf(&[&show("F", 50.0, 700.0, "11 2233 llllllll 00000")], ""), Ok("11 2233 llllllll 00000"));
    }

    #[test]
    fn strokes_and_thin_boxes_are_lines_of_tables() {
        let words =
            [show("F", 55.0, 705.0, "first cell"), show("F", 155.0, 705.0, "12"), show("F", 205.0, 705.0, "345678")].concat();
        let strokes = "0.5 w 50 700 200 20 re S 150 700 m 150 720 l 200 700 m 200 720 l S ";
        let boxes = "50 700 200 0.7 re 50 720 200 0.7 re 50 700 0.7 20 re 150 700 0.7 20 re 200 700 0.7 20 re 250 700 0.7 20 re f ";
        for lines in [strokes, boxes] {
            let content = read(&pdf(&[&[lines.as_bytes(), &words].concat()], ""), &Limits::default()).expect("is read");
            let cells: Vec<&str> = content.grids[0].cells.iter().map(|it| it.span.of(&content.text)).collect();
            assert_eq!(cells, ["first cell", "12", "345678"]);
        }
    }

    #[test]
    fn pages_without_text_are_rejected() {
        check(&pdf(&[b"q 600 0 0 800 0 0 cm /P Do Q"], ""), Err(Reason::NoTextLayer));
        let number = show("F", 290.0, 20.0, "- 1 -");
        check(&pdf(&[&[b"q 600 0 0 800 0 0 cm /P Do Q ".to_vec(), number].concat()], ""), Err(Reason::NoTextLayer));
        check(&pdf(&[&show("N", 50.0, 700.0, LINE)], ""), Err(Reason::NoTextLayer));
    }

    #[test]
    fn unreadable_glyphs_are_noted() {
        let some = [show("F", 50.0, 700.0, LINE), show("F", 50.0, 680.0, LINE), show("N", 50.0, 600.0, "abcd")].concat();
        let content = read(&pdf(&[&some], ""), &Limits::default()).expect("is read");
        assert_eq!(content.findings.iter().map(|it| it.rule).collect::<Vec<_>>(), ["glyphs-unreadable"]);
        assert!(content.text.contains('\u{fffd}'));
        let content = read(&pdf(&[&show("F", 50.0, 700.0, LINE)], ""), &Limits::default()).expect("is read");
        assert_eq!(content.findings, []);
    }

    #[test]
    fn what_goes_beyond_the_limits_is_rejected() {
        let line = show("F", 50.0, 700.0, LINE);
        let three = pdf(&[&line, &line, &line], "");
        let reason = |limits: Limits| read(&three, &limits).err().map(|it| it.reason);
        assert_eq!(reason(Limits { max_pages: 3, ..Limits::default() }), None);
        assert_eq!(reason(Limits { max_pages: 2, ..Limits::default() }), Some(Reason::TooLarge));
        assert_eq!(reason(Limits { max_bytes: 100, ..Limits::default() }), Some(Reason::TooLarge));
        assert_eq!(reason(Limits { max_time: std::time::Duration::ZERO, ..Limits::default() }), Some(Reason::Timeout));
        check(&pdf(&[&[line.clone(), b"/R Do".to_vec()].concat()], ""), Err(Reason::DecompressionBomb));
        check(&pdf(&[&[line, b"/T Do".to_vec()].concat()], ""), Err(Reason::TooDeep));
    }

    #[test]
    fn damaged_files_are_read_or_rejected() {
        let whole = pdf(&[&show("F", 50.0, 700.0, LINE)], "");
        // The table of contents of the file is not needed.
        let body = whole.windows(4).position(|it| it == b"xref").expect("has one");
        check(&[&whole[..body], b"startxref\n7\n%%EOF"].concat(), Ok(LINE));
        for bytes in [b"".as_slice(), b"%PDF-1.7", b"not a PDF", &whole[..60]] {
            check(bytes, Err(Reason::Truncated));
        }
        // Whatever is cut off, it ends.
        for end in (0..whole.len()).step_by(37) {
            let _ = read(&whole[..end], &Limits::default());
        }
    }
}
