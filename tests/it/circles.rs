//! Documents and folders that lead in circles, go on for ever or claim to be more than they are: each ends with its reason, in bounded
//! time, and loses no neighbour. What needs no program stands here, the rest in `hostile`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use gongkai::document::{Document, Limits, Reason, Reject, read_document};
use gongkai::source::{Input, Stream};

/// No hang keeps this; the program's own limit ends a document after a minute, or behind the page that is being read.
const LONGEST: Duration = Duration::from_secs(90);
/// Documents that do harm by their size; less where the code is not optimised.
const LARGE: usize = if cfg!(debug_assertions) { 4 << 20 } else { 40 << 20 };

/// What becomes of bytes, within a time that no hang keeps.
#[track_caller]
fn read(what: &str, bytes: &[u8]) -> Result<Document, Reject> {
    let started = Instant::now();
    let got = read_document("x", bytes, &Limits::default());
    assert!(started.elapsed() < LONGEST, "{what}: {:?}", started.elapsed());
    got
}

/// The lines of text that bytes give, or the reason why they give none.
#[track_caller]
fn check(what: &str, bytes: &[u8], expect: Result<&str, Reason>) {
    let got = read(what, bytes);
    let lines = got.as_ref().map(|it| it.text.lines().collect::<Vec<_>>().join("|")).map_err(|it| it.reason);
    assert_eq!(lines.as_deref().map_err(|it| *it), expect, "{what}: {:?}", got.err());
}

/// Only how it ends.
#[track_caller]
fn check_ends(what: &str, bytes: &[u8], expect: Result<(), Reason>) {
    assert_eq!(read(what, bytes).map(drop).map_err(|it| it.reason), expect, "{what}");
}

/// Too much, of which the clock may tell sooner where the code is not optimised.
#[track_caller]
fn check_stops(what: &str, bytes: &[u8]) {
    let got = read(what, bytes).map(|it| it.text.len());
    assert!(got.as_ref().is_err_and(|it| matches!(it.reason, Reason::TooLarge | Reason::Timeout)), "{what}: {got:?}");
}

/// A line of a PDF's page, and the same as its content.
const LINE: &str = "The quick brown fox jumps over it";
const SHOWN: &str = "BT /F 10 Tf 50 700 Td (The quick brown fox jumps over it) Tj ET\n";

/// A PDF of these objects, numbered from 1: the first is the catalog.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    pdf_with(objects, "")
}

fn pdf_with(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (nth, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{} 0 obj\n", nth + 1).into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let trailer = trailer.replace("START", &start.to_string());
    table += &format!("trailer<</Size {}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF", objects.len() + 1);
    bytes.extend(table.into_bytes());
    bytes
}

fn stream(entries: &str, content: &[u8]) -> Vec<u8> {
    [format!("<<{entries}/Length {}>>stream\n", content.len()).as_bytes(), content, b"\nendstream"].concat()
}

fn object(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

const CATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";
const FONT: &str = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

fn page(content: usize, resources: &str) -> Vec<u8> {
    object(&format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<{FONT}{resources}>>/Contents {content} 0 R>>"))
}

/// A PDF of one page with this content; `others` are objects from 5 on, named in the page's resources.
fn one_page(content: &[u8], resources: &str, others: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![object(CATALOG), object("<</Type/Pages/Count 1/Kids[3 0 R]>>"), page(4, resources), stream("", content)];
    objects.extend_from_slice(others);
    pdf(&objects)
}

/// So many pages that share one content.
fn pages(n: usize, content: &[u8]) -> Vec<u8> {
    let kids: String = (0..n).map(|it| format!("{} 0 R ", it + 4)).collect();
    let mut objects = vec![object(CATALOG), object(&format!("<</Type/Pages/Count {n}/Kids[{kids}]>>")), stream("", content)];
    objects.extend((0..n).map(|_| page(3, "")));
    pdf(&objects)
}

#[test]
fn a_pdf_has_so_many_pages_and_no_more() {
    check_ends("10,000 pages", &pages(10_000, SHOWN.as_bytes()), Err(Reason::TooLarge));
    check_ends("2,000 pages", &pages(2000, SHOWN.as_bytes()), Ok(()));
    // Counts that lie: pages are what is there.
    let lying = String::from_utf8(pages(1, SHOWN.as_bytes())).unwrap().replace("/Count 1/", "/Count 9/");
    check("a count that lies", lying.as_bytes(), Ok(LINE));
}

#[test]
fn page_trees_in_circles_end() {
    let tree = |kids: &str, deeper: &str| {
        pdf(&[
            object(CATALOG),
            object(&format!("<</Type/Pages/Count 1/Kids[{kids}]>>")),
            page(4, ""),
            stream("", SHOWN.as_bytes()),
            object(&format!("<</Type/Pages/Parent 2 0 R/Count 1/Kids[{deeper}]>>")),
        ])
    };
    check("a tree that holds itself", &tree("2 0 R 3 0 R", ""), Ok(LINE));
    check("a tree that holds its ancestor", &tree("5 0 R 3 0 R", "2 0 R 5 0 R"), Ok(LINE));
    check("a page that stands twice", &tree("3 0 R 5 0 R 3 0 R", "3 0 R"), Ok(LINE));
    check_ends("a tree of nothing but circles", &tree("5 0 R", "2 0 R 5 0 R"), Err(Reason::Truncated));
    // Parents that are their own: entries are inherited from them.
    let orphan = pdf(&[
        object(CATALOG),
        object("<</Type/Pages/Parent 2 0 R/Count 1/Kids[3 0 R]>>"),
        object("<</Type/Page/Parent 3 0 R/Contents 4 0 R>>"),
        stream("", SHOWN.as_bytes()),
    ]);
    check("a page that is its own parent", &orphan, Ok(LINE));
}

#[test]
fn references_in_circles_end() {
    let objects = [object(CATALOG), object("<</Type/Pages/Count 1/Kids[3 0 R]>>"), page(4, ""), stream("", SHOWN.as_bytes())];
    check("a table of references before itself", &pdf_with(&objects, "/Prev START"), Ok(LINE));
    check("a table of references that goes on in itself", &pdf_with(&objects, "/XRefStm START"), Ok(LINE));
    check_ends("a table of references before the file", &pdf_with(&objects, "/Prev -1"), Ok(()));
    let circle = |content: &str, others: &[&str]| {
        let mut objects = objects.to_vec();
        objects[3] = object(content);
        objects.extend(others.iter().map(|it| object(it)));
        pdf(&objects)
    };
    let long = format!("<</Length 4 0 R>>stream\n{SHOWN}\nendstream");
    check("a content as long as itself", &circle(&long, &[]), Ok(LINE));
    check_ends("a content that refers to itself", &circle("4 0 R", &[]), Err(Reason::Truncated));
    check_ends("contents that refer to each other", &circle("5 0 R", &["4 0 R"]), Err(Reason::Truncated));
    check_ends("a list of contents that holds itself", &circle("[4 0 R 4 0 R]", &[]), Err(Reason::NoTextLayer));
}

/// A PDF whose references stand in a stream: `members` by number, each in the object stream of this number or at its own place.
fn packed(members: &[(u32, u32)], extends: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = [(0_u8, 0_u32, 0_u8); 9];
    let mut put = |bytes: &mut Vec<u8>, number: usize, object: Vec<u8>| {
        places[number] = (1, u32::try_from(bytes.len()).unwrap(), 0);
        bytes.extend(format!("{number} 0 obj\n").into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    };
    put(&mut bytes, 1, object(CATALOG));
    put(&mut bytes, 2, object("<</Type/Pages/Count 1/Kids[3 0 R]>>"));
    put(&mut bytes, 4, stream("", SHOWN.as_bytes()));
    let held = page(4, "");
    let head = b"3 0 ";
    let packed = [&head[..], &held].concat();
    put(&mut bytes, 5, stream(&format!("/Type/ObjStm/N 1/First {}{extends}", head.len()), &packed));
    put(&mut bytes, 6, stream(&format!("/Type/ObjStm/N 1/First {}/Extends 5 0 R", head.len()), &packed));
    let start = bytes.len();
    places[8] = (1, u32::try_from(start).unwrap(), 0);
    for (number, holder) in members {
        places[*number as usize] = (2, *holder, 0);
    }
    let table: Vec<u8> =
        places.iter().flat_map(|(kind, place, index)| [&[*kind][..], &place.to_be_bytes(), &[*index]].concat()).collect();
    bytes.extend(b"8 0 obj\n");
    bytes.extend(stream(&format!("/Type/XRef/Size 9/W[1 4 1]/Root 1 0 R/Prev {start}"), &table));
    bytes.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF").into_bytes());
    bytes
}

#[test]
fn object_streams_in_circles_end() {
    check("a page in an object stream", &packed(&[(3, 5)], ""), Ok(LINE));
    check("object streams that extend each other", &packed(&[(3, 5)], "/Extends 6 0 R"), Ok(LINE));
    check("an object stream that extends itself", &packed(&[(3, 5)], "/Extends 5 0 R"), Ok(LINE));
    // What cannot be found that way, the file is searched for; whether it is found there, it ends.
    for (what, members) in [
        ("an object stream within itself", &[(3, 5), (5, 5)][..]),
        ("object streams within each other", &[(3, 5), (5, 6), (6, 5)]),
        ("a catalog within what it leads to", &[(1, 3), (3, 1)]),
    ] {
        let got = read(what, &packed(members, ""));
        assert!(
            got.as_ref().is_ok_and(|it| it.text.trim() == LINE) || got.is_err_and(|it| it.reason == Reason::Truncated),
            "{what}"
        );
    }
}

#[test]
fn one_page_cannot_take_all_time() {
    let many = |operators: &str, n_bytes: usize| operators.repeat(n_bytes / operators.len()).into_bytes();
    // Nothing of this is drawn, all of it is gone through.
    for operators in
        ["q ", "Q\n", "q Q ", "0 g ", "1 0 0 1 0 0 cm ", "BT ET ", "/F 1 Tf ", "0 0 m ", "0 0 m 9 9 l ", "() Tj ", "W n "]
    {
        let content = [SHOWN.as_bytes(), &many(operators, LARGE / 2)].concat();
        let got = read(operators, &one_page(&content, "", &[]));
        let is_sound = got.as_ref().is_ok_and(|it| it.text.trim() == LINE)
            || got.as_ref().is_err_and(|it| matches!(it.reason, Reason::TooLarge | Reason::DecompressionBomb | Reason::Timeout));
        assert!(is_sound, "{operators}: {:?}", got.map(|it| it.text.len()));
    }
    check_ends("40 MB of content", &one_page(&many("q Q\n", 40 << 20), "", &[]), Err(Reason::TooLarge));
    let places = (0..45_000).map(|it| (it % 50 * 12, it / 50));
    let letters: String =
        places.map(|(x, y)| format!("BT /F 1 Tf {x} {}.{} Td (abcdefghij) Tj ET ", y * 8 / 10, y * 8 % 10)).collect();
    check_ends("450,000 letters on a page", &one_page(letters.as_bytes(), "", &[]), Err(Reason::TooLarge));
    // Letters so small that all of them stand in one place.
    let tiny = [b"BT /F 0.01 Tf 50 700 Td ", &many("(aaaaaaaaaa) Tj ", 300_000 / 10 * 16)[..], b"ET"].concat();
    check_ends("300,000 letters in one place", &one_page(&tiny, "", &[]), Ok(()));
    let same = many("BT /F 10 Tf 50 700 Td (abcdefghij) Tj ET ", LARGE / 5);
    check_ends("a word drawn again and again", &one_page(&[SHOWN.as_bytes(), &same].concat(), "", &[]), Ok(()));
}

#[test]
fn pages_that_share_a_large_content_end() {
    let places = (0..4000).map(|it| (it % 10 * 55, 790 - it / 10 * 2));
    let content: String = places.map(|(x, y)| format!("BT /F 3 Tf {x} {y} Td (abcdefghijklmnopqrstuvwxyz) Tj ET ")).collect();
    check_stops("2,000 pages of 100,000 letters", &pages(2000, content.as_bytes()));
}

#[test]
fn boxes_without_number_end() {
    // A page as large as can be, thousands of small tables on it, and letters in all of them.
    let mut content = String::from("0.5 w ");
    for nth in 0..3_000 {
        let (x, y) = (nth % 100 * 100, nth / 100 * 60);
        content += &format!("{x} {y} 80 40 re {} {y} m {} {} l S ", x + 40, x + 40, y + 40);
        content += &format!("BT /F 8 Tf {} {} Td (12) Tj 40 0 Td (34) Tj ET ", x + 5, y + 15);
    }
    let page = one_page(content.as_bytes(), "", &[]);
    let page = String::from_utf8(page).unwrap().replace("[0 0 600 800]", "[0 0 10000 5000]");
    let got = read("3,000 boxes", page.as_bytes()).unwrap();
    assert!((1..=400).contains(&got.grids.len()), "some of the boxes are tables: {}", got.grids.len());
    assert_eq!(got.text.matches("12").count(), 3000, "no number is lost");
}

#[test]
fn forms_within_forms_end() {
    // Each draws the next ten times: 10^30 in the end.
    let deep = |n: usize, fan_out: usize| {
        let forms: Vec<Vec<u8>> = (0..n)
            .map(|nth| {
                let next = if nth + 1 == n { String::new() } else { format!("/XObject<</R {} 0 R>>", nth + 6) };
                let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<{FONT}{next}>>");
                stream(&entries, "/R Do ".repeat(fan_out).as_bytes())
            })
            .collect();
        one_page(format!("{SHOWN} /R Do").as_bytes(), "/XObject<</R 5 0 R>>", &forms)
    };
    check("forms 8 deep, one each", &deep(8, 1), Ok(LINE));
    check_ends("forms 30 deep, ten each", &deep(30, 10), Err(Reason::DecompressionBomb));
    check_ends("forms 100 deep", &deep(100, 1), Err(Reason::TooDeep));
    // Without resources of their own, parts draw by the names of the page.
    let own = stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]", b"/R Do /R Do");
    check_ends("a form that draws itself", &one_page(b"/R Do", "/XObject<</R 5 0 R>>", &[own]), Err(Reason::TooDeep));
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>");
    let mut members = vec![("word/document.xml", document.as_bytes())];
    members.extend(others.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&members)
}

#[test]
fn styles_in_circles_end() {
    let styles = "<w:styles xmlns:w='w'>
        <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:basedOn w:val='b'/></w:style>
        <w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>
        <w:style w:type='paragraph' w:styleId='c'><w:basedOn w:val='c'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
        </w:styles>";
    let numbering = "<w:numbering xmlns:w='w'>
        <w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='c'/></w:abstractNum>
        <w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='c'/></w:abstractNum>
        <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
    let body: String = ["a", "b", "c", "none"]
        .iter()
        .map(|it| format!("<w:p><w:pPr><w:pStyle w:val='{it}'/></w:pPr><w:r><w:rPr><w:rStyle w:val='{it}'/></w:rPr><w:t>{it}</w:t></w:r></w:p>"))
        .collect();
    check(
        "styles that build on each other, on themselves, on none",
        &docx(&body, &[("word/styles.xml", styles), ("word/numbering.xml", numbering)]),
        Ok("a|b|c|none"),
    );
}

#[test]
fn what_a_docx_repeats_is_bounded() {
    // A number of a megabyte before each of many paragraphs.
    let numbering = format!(
        "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='{}'/></w:lvl>\
         </w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>",
        "%1".repeat(500_000)
    );
    let paragraph = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>7</w:t></w:r></w:p>";
    let got = read("labels of a megabyte", &docx(&paragraph.repeat(20_000), &[("word/numbering.xml", &numbering)]));
    assert!(got.is_ok_and(|it| it.text.len() == 2 * 20_000), "no paragraph says more than it does");
    // A note of a megabyte that is referred to again and again.
    let note = format!(
        "<w:footnotes xmlns:w='w'><w:footnote w:id='1'><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote></w:footnotes>",
        "x".repeat(1 << 20)
    );
    let paragraph = "<w:p><w:r><w:t>7</w:t><w:footnoteReference w:id='1'/></w:r></w:p>";
    check_ends("a note without end", &docx(&paragraph.repeat(20_000), &[("word/footnotes.xml", &note)]), Err(Reason::TooLarge));
    // A note that refers to itself is written once.
    let note = "<w:footnotes xmlns:w='w'><w:footnote w:id='1'><w:p><w:r><w:t>n</w:t><w:footnoteReference w:id='1'/></w:r></w:p></w:footnote></w:footnotes>";
    check("a note in a circle", &docx(paragraph, &[("word/footnotes.xml", note)]), Ok("7|n"));
}

#[test]
fn styles_of_a_doc_in_circles_end() {
    // Every style of the fixture builds on itself, or on its neighbour: numbers come from styles, and none may hang.
    let bytes = fs::read(crate::support::here("tests/cases/documents/numbers.doc")).unwrap();
    let whole = read("as it is", &bytes).unwrap();
    let mut n_changed = 0;
    // A style's second word holds its kind (1: of paragraphs) and, above it, the style that it builds on; 0xfff is none.
    for at in (0..bytes.len() - 1).step_by(2) {
        let word = u16::from_le_bytes([bytes[at], bytes[at + 1]]);
        let based = word >> 4;
        if word & 0xf == 1 && (based == 0xfff || based < 64) {
            let mut bytes = bytes.clone();
            bytes[at..at + 2].copy_from_slice(&1_u16.to_le_bytes());
            n_changed += 1;
            if let Ok(it) = read("a style that builds on the first", &bytes) {
                assert!(it.text.len() < 4 * whole.text.len());
            }
        }
    }
    assert!(n_changed > 10, "{n_changed} styles");
}

fn ofd(members: &[(&str, &str)]) -> Vec<u8> {
    let members: Vec<(&str, &[u8])> = members.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    zip(&members)
}

#[test]
fn ofd_parts_in_circles_end() {
    let entry = "<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>D.xml</o:DocRoot></o:DocBody></o:OFD>";
    let text = |it: &str| {
        format!(
            "<o:Content><o:Layer><o:TextObject Boundary='10 10 90 9' Size='4'><o:TextCode X='0' Y='4' DeltaX='g 9 4'>{it}</o:TextCode></o:TextObject></o:Layer></o:Content>"
        )
    };
    let page = |templates: &str| format!("<o:Page xmlns:o='o'>{templates}{}</o:Page>", text("第一页的文字"));
    let document = |pages: &str, template: &str| {
        format!(
            "<o:Document xmlns:o='o'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea>\
             <o:TemplatePage ID='9' BaseLoc='{template}'/></o:CommonData><o:Pages>{pages}</o:Pages></o:Document>"
        )
    };
    const ONE: &str = "<o:Page ID='1' BaseLoc='P.xml'/>";
    const USES: &str = "<o:Template TemplateID='9'/>";
    let check_parts = |what: &str, pages: &str, template: &str, expect: Result<&str, Reason>| {
        let document = document(pages, template);
        check(what, &ofd(&[("OFD.xml", entry), ("D.xml", &document), ("P.xml", &page(USES)), ("T.xml", &page(USES))]), expect);
    };
    // The template stands where the page does: bold print, read once.
    check_parts("a template that uses itself", ONE, "T.xml", Ok("第一页的文字"));
    check_parts("a page that is its own template", ONE, "P.xml", Ok("第一页的文字"));
    check_parts("a template that is the document", ONE, "D.xml", Ok("第一页的文字"));
    check_parts("a template that is not there", ONE, "X.xml", Ok("第一页的文字"));
    check_parts("a document that is a page of itself", "<o:Page ID='1' BaseLoc='D.xml'/>", "D.xml", Err(Reason::Empty));
    check_parts("a page that stands twice", &ONE.repeat(2), "T.xml", Ok("第一页的文字|第一页的文字"));
    check_parts("3,000 times the same page", &ONE.repeat(3000), "T.xml", Err(Reason::TooLarge));
    let itself = entry.replace("D.xml", "OFD.xml");
    check("a package whose document is its list", &ofd(&[("OFD.xml", &itself)]), Err(Reason::Empty));
    let twice = entry.replace("</o:DocRoot>", "</o:DocRoot></o:DocBody><o:DocBody><o:DocRoot>D.xml</o:DocRoot>");
    let document = document(ONE, "T.xml");
    check(
        "a document that stands twice",
        &ofd(&[("OFD.xml", &twice), ("D.xml", &document), ("P.xml", &page(""))]),
        Ok("第一页的文字|第一页的文字"),
    );
}

#[test]
fn cells_that_span_all_are_cells() {
    let many = LARGE / 400;
    // Each cell claims a thousand columns, or all rows: a few bytes, and a table without end.
    let wide = format!("<html><table>{}</table>", format!("<tr>{}", "<td colspan=1000>1".repeat(many / 5)).repeat(10));
    let got = read("cells a thousand columns wide", wide.as_bytes()).unwrap();
    assert!(got.grids.iter().all(|it| it.n_columns < 25_000), "{:?}", got.grids.iter().map(|it| it.n_columns).max());
    let tall = format!("<html><table><tr>{}{}</table>", "<td rowspan=0>1".repeat(many), "<tr><td>2".repeat(many));
    check_ends("cells down to the end", tall.as_bytes(), Ok(()));
    let both = format!("<html><table><tr>{}{}</table>", "<td rowspan=0 colspan=1000>1".repeat(2000), "<tr><td>2".repeat(many));
    check_ends("2,000 such cells a thousand columns wide", both.as_bytes(), Ok(()));
}

#[test]
fn pages_made_to_take_all_time_end() {
    let blanks = format!("<!DOCTYPE html>{}<p>x", " ".repeat(LARGE / 2));
    check("blanks that the page does not show", blanks.as_bytes(), Ok("x"));
    let names: String = (0..LARGE / 40).map(|it| format!(" a{it}=1")).collect();
    check(
        "attributes without number",
        format!("<!DOCTYPE html><html><body><p>x<html{names}><body{names}><p{names}>y").as_bytes(),
        Ok("x|y"),
    );
    let open: String = (0..800).map(|it| format!("<font size={it}>")).collect();
    check_ends(
        "formatting that is never closed",
        format!("<html><p>{open}{}", "<p>x".repeat(LARGE / 40)).as_bytes(),
        Err(Reason::TooLarge),
    );
    let cut = format!("<html><body>{}", "<b>x</p></b>".repeat(200_000));
    check_ends("tags across each other", cut.as_bytes(), Ok(()));
    let links = format!("<html><body>{}", "<a href=x><p>x".repeat(50_000));
    let got = read("links that are never closed", links.as_bytes());
    assert!(got.is_ok_and(|it| it.text.matches('x').count() == 50_000), "no text is lost");
}

/// `source: bytes`, or `source! reason`, of all records of a folder.
fn walk(folder: &Path) -> Vec<String> {
    let mut stream = Stream::open(&[Input { root: folder.to_owned(), ..Input::default() }], &Limits::default(), 2).unwrap();
    let mut shown = Vec::new();
    loop {
        let chunk = stream.next_chunk();
        if chunk.is_empty() {
            return shown;
        }
        shown.extend(chunk.iter().map(|it| match &it.body {
            Ok(body) => format!("{}: {}", it.source, body.len()),
            Err(reject) => format!("{}! {}", it.source, reject.reason.as_str()),
        }));
    }
}

#[test]
#[cfg(unix)]
fn links_in_circles_end_and_lose_no_neighbour() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let at = |it: &str| folder.path().join(it);
    fs::create_dir(at("sub")).unwrap();
    fs::write(at("k.txt"), "neighbour").unwrap();
    fs::write(at("sub/k.txt"), "inside").unwrap();
    symlink("b", at("a")).unwrap();
    symlink("a", at("b")).unwrap();
    symlink("itself", at("itself")).unwrap();
    symlink("..", at("sub/up")).unwrap();
    symlink(".", at("sub/here")).unwrap();
    symlink("nowhere", at("x")).unwrap();
    symlink("k.txt", at("y")).unwrap();
    assert_eq!(
        walk(folder.path()),
        [
            "a! unreadable",
            "b! unreadable",
            "itself! unreadable",
            "k.txt: 9",
            "sub/here! unreadable",
            "sub/k.txt: 6",
            "sub/up! unreadable",
            "x! unreadable",
            "y: 9"
        ]
    );
}

#[test]
fn archives_in_archives_end_and_lose_no_neighbour() {
    let nested = |n: usize| {
        (0..n).fold(b"innermost".to_vec(), |inner, _| zip(&[("k.txt", b"neighbour"), ("m", &inner), ("z.txt", b"last")]))
    };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("f.zip"), nested(50)).unwrap();
    fs::write(folder.path().join("g.txt"), "beside").unwrap();
    assert_eq!(
        walk(folder.path()),
        [
            "f.zip#k.txt: 9",
            "f.zip#m#k.txt: 9",
            "f.zip#m#m#k.txt: 9",
            "f.zip#m#m#m! too_deep",
            "f.zip#m#m#z.txt: 4",
            "f.zip#m#z.txt: 4",
            "f.zip#z.txt: 4",
            "g.txt: 6"
        ]
    );
    // One member under many names: each claims the same bytes, and all together more than the file could hold.
    let inner = zip(&[("m", &vec![b' '; 4 << 20][..])]);
    let outer = zip(&[("a", &inner), ("b", &inner)]);
    fs::write(folder.path().join("f.zip"), outer).unwrap();
    assert!(walk(folder.path()).last().is_some_and(|it| it == "g.txt: 6"));
}
