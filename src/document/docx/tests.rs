use super::read;
use crate::document::content::Content;
use crate::document::limits::Limits;
use crate::document::package::tests::zip;
use crate::document::reject::Reason;
use crate::span::Span;

const OPEN: &str = "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>";
const CLOSE: &str = "</w:body></w:document>";

/// A docx with this body and these other parts.
fn docx(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("{OPEN}{body}{CLOSE}");
    let mut members = vec![("word/document.xml", document.as_str())];
    members.extend(others);
    zip(&members)
}

/// A paragraph of one run.
fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A cell with these properties.
fn tc(properties: &str, text: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text))
}

/// Grids as lines of `row,column rows x columns text`.
fn cells(content: &Content) -> Vec<String> {
    let cells = content.grids.iter().flat_map(|it| &it.cells);
    cells.map(|it| format!("{},{} {}x{} {}", it.row, it.column, it.row_span, it.column_span, it.span.of(&content.text))).collect()
}

#[track_caller]
fn check_with(body: &str, others: &[(&str, &str)], expect: &str) {
    let content = read(&docx(body, others), &Limits::default()).unwrap();
    assert_eq!(content.text, expect);
}

#[track_caller]
fn check(body: &str, expect: &str) {
    check_with(body, &[], expect);
}

#[track_caller]
fn check_cells(table: &str, expect: &[&str]) {
    let content = read(&docx(table, &[]), &Limits::default()).unwrap();
    assert_eq!(cells(&content), expect);
}

#[test]
fn paragraphs_are_lines() {
    check(&(p("一、总体情况") + "<w:p/>" + &p("全年")), "一、总体情况\n全年\n");
    check(
        "<w:p><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r></w:p>",
        "上\n下\ta-b\n",
    );
    check("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F082\"/><w:sym w:font=\"Symbol\" w:char=\"x\"/></w:r></w:p>", "②\n");
    check(
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:smartTag><w:r><w:t>内</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>",
        "内\n",
    );
}

#[test]
fn changes_are_accepted() {
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let body = format!(
        "<w:p>{}<w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins>{}</w:ins><w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>",
        run("共"),
        run("8"),
        run("9"),
        run("件")
    );
    check(&body, "共8件\n");
    // A paragraph mark that is deleted joins two paragraphs.
    check(&format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>{}", run("上"), p("下")), "上下\n");
    // A row that is deleted, a cell that is deleted.
    let row = |properties: &str, cells: &str| format!("<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>");
    let table = row("", &(tc("", "a") + &tc("", "b")))
        + &row("<w:del/>", &(tc("", "c") + &tc("", "d")))
        + &row("<w:ins/>", &(tc("", "e") + &tc("<w:cellDel/>", "f") + &tc("", "g")));
    check_cells(&format!("<w:tbl>{table}</w:tbl>"), &["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 e", "1,1 1x1 g"]);
}

#[test]
fn hidden_text_is_not_read() {
    let styles = "<w:styles><w:style w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"i\"><w:basedOn w:val=\"h\"/></w:style></w:styles>";
    let run = |properties: &str, text: &str| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>");
    let body =
        run("<w:vanish/>", "1") + &run("<w:vanish w:val=\"0\"/>", "2") + &run("<w:rStyle w:val=\"i\"/>", "3") + &run("", "4");
    check_with(&format!("<w:p>{body}</w:p>"), &[("word/styles.xml", styles)], "24\n");
}

#[test]
fn fields_show_their_results() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let code = "<w:r><w:instrText>PAGE</w:instrText></w:r>";
    check(&format!("<w:p>{}{code}{}{}{}</w:p>", mark("begin"), mark("separate"), run("5"), mark("end")), "5\n");
    // The result of a field inside an instruction is not printed.
    let inner = format!("{}{code}{}{}{}", mark("begin"), mark("separate"), run("9"), mark("end"));
    check(&format!("<w:p>{}{inner}{}{}{}</w:p>", mark("begin"), mark("separate"), run("6"), mark("end")), "6\n");
    // A field that never ends hides nothing.
    check(&format!("<w:p>{}{code}{}</w:p>", mark("begin"), run("7")), "7\n");
    check("<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>2025年</w:t></w:r></w:fldSimple></w:p>", "2025年\n");
}

#[test]
fn raised_digits_and_fractions_are_no_plain_numbers() {
    check("<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>", "10²\n");
    check(
        "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>",
        "1/2\n",
    );
}

#[test]
fn text_boxes_are_read_once() {
    let content = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(text));
    let both = format!(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{}</w:drawing></mc:Choice><mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent>",
        content("框"),
        content("框")
    );
    check(&format!("<w:p><w:r><w:t>上</w:t></w:r><w:r>{both}</w:r><w:r><w:t>下</w:t></w:r></w:p>"), "上下\n框\n");
    let fallback = format!(
        "<mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent>",
        content("旧")
    );
    check(&format!("<w:p><w:r>{fallback}</w:r></w:p>"), "旧\n");
    check_cells(
        &format!("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t>{both}</w:r></w:p></w:tc>{}</w:tr></w:tbl>", tc("", "b")),
        &["0,0 1x1 a 框", "0,1 1x1 b"],
    );
}

#[test]
fn notes_follow_what_refers_to_them() {
    let notes = "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>含电子件。</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let refer = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let body = format!("<w:p><w:r><w:t>共3件</w:t></w:r>{refer}</w:p>{}", p("下"));
    check_with(&body, &[("word/footnotes.xml", notes)], "共3件\n含电子件。\n下\n");
    let table = format!("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>7</w:t></w:r>{refer}</w:p></w:tc>{}</w:tr></w:tbl>", tc("", "8"));
    check_with(&table, &[("word/footnotes.xml", notes)], "7 | 8\n含电子件。\n");
}

#[test]
fn cells_span_columns_and_rows() {
    let table = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        tc("<w:vMerge w:val=\"restart\"/>", "甲"),
        tc("<w:gridSpan w:val=\"2\"/>", "乙"),
        tc("<w:vMerge/>", ""),
        tc("", "1"),
        tc("", "2"),
        tc("<w:vMerge w:val=\"continue\"/>", ""),
        tc("<w:gridSpan w:val=\"2\"/>", "3"),
    );
    check_cells(&table, &["0,0 3x1 甲", "0,1 1x2 乙", "1,1 1x1 1", "1,2 1x1 2", "2,1 1x2 3"]);
}

#[test]
fn rows_may_begin_later() {
    let table = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{}</w:tr></w:tbl>",
        tc("", "a"),
        tc("", "b"),
        tc("", "c")
    );
    check_cells(&table, &["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 ", "1,1 1x1 c"]);
}

#[test]
fn slivers_between_columns_are_no_columns() {
    let grid = "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"20\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>";
    let wide = "<w:gridSpan w:val=\"2\"/>";
    let table =
        format!("<w:tbl>{grid}<w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>", tc("", "a"), tc(wide, "b"), tc(wide, "c"), tc("", "d"));
    check_cells(&table, &["0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"]);
}

#[test]
fn old_marks_merge_cells_too() {
    let table = format!(
        "<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr></w:tbl>",
        tc("<w:hMerge w:val=\"restart\"/>", "a"),
        tc("<w:hMerge w:val=\"continue\"/>", ""),
        tc("", "b"),
        tc("", "c"),
        tc("", "d"),
        tc("", "e")
    );
    check_cells(&table, &["0,0 1x2 a", "0,2 1x1 b", "1,0 1x1 c", "1,1 1x1 d", "1,2 1x1 e"]);
}

#[test]
fn a_table_around_tables_is_layout() {
    let inner = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", tc("", "1"), tc("", "2"));
    let outer = format!("<w:tbl><w:tr><w:tc>{}{inner}{}</w:tc></w:tr></w:tbl>", p("上"), p("下"));
    let content = read(&docx(&outer, &[]), &Limits::default()).unwrap();
    assert_eq!(content.text, "上\n1 | 2\n下\n");
    assert_eq!(content.grids.len(), 1);
    // So is a frame of one cell.
    check(&format!("<w:tbl><w:tr><w:tc>{}{}</w:tc></w:tr></w:tbl>", p("上"), p("下")), "上\n下\n");
}

#[test]
fn automatic_numbers_are_written() {
    let level = |at: usize, format: &str, text: &str| {
        format!("<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>")
    };
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"0\">{}{}{}</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">{}</w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>\
         <w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num></w:numbering>",
        level(0, "chineseCountingThousand", "%1、"),
        level(1, "chineseCounting", "（%2）"),
        level(2, "decimal", "%3."),
        level(0, "bullet", "*")
    );
    let styles = "<w:styles><w:style w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    let item = |list: u32, level: u32, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let styled =
        |own: &str, text: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"s\"/>{own}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>");
    let body = item(1, 0, "总体情况")
        + &item(1, 1, "主动公开")
        + &item(1, 1, "依申请")
        + &item(1, 2, "件")
        + &item(2, 0, "点")
        + &styled("", "申请情况")
        + &item(1, 1, "再")
        + &styled("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "无")
        + &item(3, 0, "五")
        + &item(1, 0, "六")
        + &item(9, 0, "无此列");
    let expect = "一、总体情况\n（一）主动公开\n（二）依申请\n1. 件\n点\n二、申请情况\n（一）再\n无\n五、五\n六、六\n无此列\n";
    check_with(&body, &[("word/numbering.xml", &numbering), ("word/styles.xml", styles)], expect);
}

#[test]
fn properties_are_stated() {
    let core = "<cp:coreProperties><dc:title>年度报告</dc:title><dc:creator>张三</dc:creator><dcterms:created>2026-01-20T08:00:00Z</dcterms:created></cp:coreProperties>";
    let content = read(&docx(&p("文"), &[("docProps/core.xml", core)]), &Limits::default()).unwrap();
    let got: Vec<(&str, &str)> = content.statements.iter().map(|it| (it.name.as_str(), it.value.as_str())).collect();
    assert_eq!(got, [("title", "年度报告"), ("created", "2026-01-20T08:00:00Z")]);
}

#[test]
fn pictures_instead_of_tables_are_found() {
    let picture = "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>";
    let rules =
        |body: &str| read(&docx(body, &[]), &Limits::default()).unwrap().findings.iter().map(|it| it.rule).collect::<Vec<_>>();
    assert_eq!(rules(&(p("文") + picture)), ["table-is-image"]);
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", tc("", "1"), tc("", "2"));
    assert_eq!(rules(&(p("文") + picture + &table)), [""; 0]);
    assert_eq!(rules(&p("文")), [""; 0]);
}

#[test]
fn parts_are_found_by_their_relations() {
    let rels = "<Relationships><Relationship Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/Main/Doc.xml\"/></Relationships>";
    let document = format!("{OPEN}{}{CLOSE}", p("文"));
    let bytes = zip(&[("_rels/.rels", rels), ("main/doc.xml", &document)]);
    assert_eq!(read(&bytes, &Limits::default()).unwrap().text, "文\n");
}

#[test]
fn spans_refer_to_the_text() {
    let content = read(&docx(&p("共12件"), &[]), &Limits::default()).unwrap();
    let span = Span::new(0, 3);
    assert_eq!((content.origin.locate(span), content.origin.source.is_some()), (span, false));
}

#[track_caller]
fn check_reject(bytes: &[u8], expect: Reason) {
    assert_eq!(read(bytes, &Limits::default()).map_err(|it| it.reason), Err(expect));
}

#[test]
fn what_cannot_be_read_is_rejected() {
    check_reject(b"PK\x03\x04", Reason::Truncated);
    check_reject(&zip(&[("xl/workbook.xml", "<a/>")]), Reason::Unsupported);
    check_reject(&zip(&[("a.txt", "a")]), Reason::Unsupported);
    check_reject(&zip(&[("[Content_Types].xml", "<a/>")]), Reason::Truncated);
    check_reject(&zip(&[("word/document.xml", "<w:document><w:body><w:p>")]), Reason::Truncated);
    check_reject(&docx("<w:p/>", &[]), Reason::Empty);
    check_reject(&docx("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>", &[]), Reason::NoTextLayer);
    let deep = docx(&("<w:sdt>".repeat(30) + &"</w:sdt>".repeat(30)), &[]);
    let limits = Limits { max_depth: 20, ..Limits::default() };
    assert_eq!(read(&deep, &limits).map_err(|it| it.reason), Err(Reason::TooDeep));
}

#[test]
fn deep_documents_do_not_overflow_the_stack() {
    let deep = "<w:tbl><w:tr><w:tc>".repeat(300) + &p("底") + &"</w:tc></w:tr></w:tbl>".repeat(300);
    let limits = Limits { max_depth: u32::MAX, ..Limits::default() };
    assert_eq!(read(&docx(&deep, &[]), &limits).unwrap().text, "底\n");
}
