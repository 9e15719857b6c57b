use super::read;
use crate::document::limits::Limits;
use crate::document::package::tests::zip;
use crate::document::reject::Reason;

const ENTRY: &str = "<ofd:OFD><ofd:DocBody><ofd:DocInfo><ofd:Title>年度报告</ofd:Title><ofd:Author>张三</ofd:Author>\
                     <ofd:CreationDate>2026-01-20</ofd:CreationDate></ofd:DocInfo><ofd:DocRoot>/Doc_0\\Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
const DOCUMENT: &str = "<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>\
                        <ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/T.xml\"/></ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/content.xml\"/>\
                        </ofd:Pages></ofd:Document>";

/// An OFD of one page.
fn ofd(content: &str, template: &str) -> Vec<u8> {
    let page =
        format!("<ofd:Page><ofd:Template TemplateID=\"9\"/><ofd:Content><ofd:Layer>{content}</ofd:Layer></ofd:Content></ofd:Page>");
    let template = format!("<ofd:Page><ofd:Content><ofd:Layer>{template}</ofd:Layer></ofd:Content></ofd:Page>");
    let members = [
        ("OFD.xml", ENTRY),
        ("Doc_0/Document.xml", DOCUMENT),
        ("doc_0/pages/page_0/Content.xml", &page),
        ("Doc_0/Tpls/T.xml", &template),
    ];
    zip(&members)
}

/// A text that starts at a place.
fn text(x: f32, y: f32, text: &str) -> String {
    format!(
        "<ofd:TextObject Boundary=\"{x} {y} 50 5\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 9 4\">{text}</ofd:TextCode></ofd:TextObject>"
    )
}

fn line(x: f32, y: f32, width: f32, height: f32) -> String {
    format!(
        "<ofd:PathObject Boundary=\"{x} {y} {width} {height}\"><ofd:AbbreviatedData>M 0 0 L {width} {height}</ofd:AbbreviatedData></ofd:PathObject>"
    )
}

#[test]
fn a_ruled_table_is_a_grid() {
    let mut drawn = text(20.0, 20.0, "二、主动公开政府信息情况");
    for row in 0..3 {
        drawn += &line(20.0, 40.0 + 10.0 * row as f32, 120.0, 0.0);
        drawn += &line(20.0 + 60.0 * row as f32, 40.0, 0.0, 20.0);
    }
    drawn +=
        &(text(22.0, 42.0, "信息内容") + &text(82.0, 42.0, "本年制发件数") + &text(22.0, 52.0, "规章") + &text(82.0, 52.0, "７"));
    let content = read(&ofd(&drawn, ""), &Limits::default()).unwrap();
    assert_eq!(content.grids.len(), 1);
    let cells: Vec<&str> = content.grids[0].cells.iter().map(|it| it.span.of(&content.text)).collect();
    assert_eq!(cells, ["信息内容", "本年制发件数", "规章", "７"]);
    let (page, place) = content.origin.place_on_page(content.grids[0].cells[3].span).unwrap();
    assert_eq!((page, place.x0.round()), (1, (82.0_f32 * 72.0 / 25.4).round()));
    let got: Vec<(&str, &str)> = content.statements.iter().map(|it| (it.name.as_str(), it.value.as_str())).collect();
    assert_eq!(got, [("title", "年度报告"), ("created", "2026-01-20")]);
}

#[test]
fn texts_of_page_and_template_are_read() {
    let hidden = "<ofd:PageBlock Visible=\"false\"><ofd:TextObject Boundary=\"0 0 9 9\"><ofd:TextCode X=\"0\" Y=\"4\">隐</ofd:TextCode></ofd:TextObject></ofd:PageBlock>";
    // Drawn twice to be bold; scaled by its matrix.
    let bold = text(20.0, 60.0, "粗") + &text(20.1, 60.0, "粗");
    let scaled = "<ofd:TextObject Boundary=\"20 80 50 5\" CTM=\"2 0 0 2 0 0\" Size=\"2\"><ofd:TextCode X=\"0\" Y=\"2\">大字</ofd:TextCode></ofd:TextObject>";
    let content =
        read(&ofd(&(text(20.0, 40.0, "页面") + hidden + &bold + scaled), &text(20.0, 20.0, "模板")), &Limits::default()).unwrap();
    let lines: Vec<&str> = content.text.lines().collect();
    assert_eq!(lines.concat(), "模板页面粗大字");
}

#[track_caller]
fn check_reject(bytes: &[u8], expect: Reason) {
    assert_eq!(read(bytes, &Limits { max_pages: 1, ..Limits::default() }).map(|it| it.text).map_err(|it| it.reason), Err(expect));
}

#[test]
fn what_cannot_be_read_is_rejected() {
    check_reject(&zip(&[("a", "")]), Reason::Unsupported);
    check_reject(&zip(&[("OFD.xml", "<ofd:OFD/>")]), Reason::Truncated);
    check_reject(&zip(&[("OFD.xml", ENTRY)]), Reason::Truncated);
    check_reject(&zip(&[("OFD.xml", ENTRY), ("Doc_0/Document.xml", DOCUMENT)]), Reason::Truncated);
    check_reject(&zip(&[("OFD.xml", ENTRY), ("Doc_0/encryptions.xml", "")]), Reason::Encrypted);
    check_reject(&ofd("", ""), Reason::Empty);
    check_reject(&ofd("<ofd:ImageObject/>", ""), Reason::NoTextLayer);
    let two = DOCUMENT.replace("</ofd:Pages>", "<ofd:Page BaseLoc=\"p.xml\"/></ofd:Pages>");
    check_reject(
        &zip(&[("OFD.xml", ENTRY), ("Doc_0/Document.xml", &two), ("doc_0/pages/page_0/content.xml", "<a/>")]),
        Reason::TooLarge,
    );
}
