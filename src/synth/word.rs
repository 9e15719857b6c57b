//! A report as a Word document: docx, and RTF as word processors save it.

use std::fmt::Write as _;

use super::pack::zip;
use super::page::{Block, Page};
use super::rng::Rng;
use super::sheet::{Sheet, filled};

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The report as docx.
pub(super) fn docx(page: &Page, rng: &Rng) -> Vec<u8> {
    const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
    let mut rng = rng.fork("docx");
    let mut body = String::new();
    for line in &page.head {
        body += &paragraph(line, &mut rng);
    }
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => body += &table(sheet, &mut rng),
            Block::Title(it) | Block::Paragraph(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Sign(it) => {
                body += &paragraph(it, &mut rng);
            }
        }
    }
    for line in &page.foot {
        body += &paragraph(line, &mut rng);
    }
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    zip(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
    ])
}

fn paragraph(text: &str, rng: &mut Rng) -> String {
    format!("<w:p>{}</w:p>", runs(text, rng))
}

/// Text in runs, some of which end within a number; a break stays one.
fn runs(text: &str, rng: &mut Rng) -> String {
    let mut out = String::new();
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            out += "<w:r><w:br/></w:r>";
        }
        let cut = if rng.chance(40) { line.char_indices().nth(rng.index(4)).map_or(0, |it| it.0) } else { 0 };
        for piece in [&line[..cut], &line[cut..]].into_iter().filter(|it| !it.is_empty()) {
            let _ = write!(out, "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escape(piece));
        }
    }
    out
}

fn table(sheet: &Sheet, rng: &mut Rng) -> String {
    let mut out = "<w:tbl><w:tblPr/><w:tblGrid>".to_owned();
    out += &"<w:gridCol w:w=\"900\"/>".repeat(sheet.width);
    out += "</w:tblGrid>";
    for row in filled(sheet) {
        out += "<w:tr>";
        for cell in row {
            let merge = match cell.rows {
                0 => "<w:vMerge/>",
                1 => "",
                _ => "<w:vMerge w:val=\"restart\"/>",
            };
            let span = if cell.cols > 1 { format!("<w:gridSpan w:val=\"{}\"/>", cell.cols) } else { String::new() };
            let _ = write!(out, "<w:tc><w:tcPr>{span}{merge}</w:tcPr>{}</w:tc>", paragraph(&cell.text, rng));
        }
        out += "</w:tr>";
    }
    out + "</w:tbl>"
}

/// The report as RTF.
pub(super) fn rtf(page: &Page) -> Vec<u8> {
    let mut out = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\uc1\n".to_owned();
    let paragraph = |text: &str| format!("\\pard\\plain\\f0 {}\\par\n", units(text));
    for line in &page.head {
        out += &paragraph(line);
    }
    for block in &page.blocks {
        match block {
            Block::Table(sheet) => rtf_table(&mut out, sheet),
            Block::Title(it) | Block::Paragraph(it) | Block::Heading(_, it) | Block::Topic(it) | Block::Sign(it) => {
                out += &paragraph(it);
            }
        }
    }
    for line in &page.foot {
        out += &paragraph(line);
    }
    (out + "}").into_bytes()
}

/// Text as RTF has it: what is not ASCII by its UTF-16 units.
fn units(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | '{' | '}' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out += "\\line ",
            c if c.is_ascii() => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{}?", (*unit).cast_signed());
                }
            }
        }
    }
    out
}

fn rtf_table(out: &mut String, sheet: &Sheet) {
    for row in filled(sheet) {
        *out += "\\trowd\\trgaph108";
        let (mut at, mut cells) = (0, String::new());
        for cell in &row {
            let merge = match cell.rows {
                0 => "\\clvmrg",
                1 => "",
                _ => "\\clvmgf",
            };
            at += cell.cols * 900;
            let _ = write!(out, "{merge}\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx{at}");
            let _ = writeln!(cells, "\\pard\\intbl\\f0 {}\\cell", units(&cell.text));
        }
        let _ = write!(out, "\n{cells}\\row\n");
    }
    *out += "\\pard\n";
}
