use super::{Markup, markup, read};
use crate::document::content::Content;
use crate::document::limits::Limits;
use crate::document::reject::Reason;

fn page(source: &str) -> Content {
    let content = read(source.to_owned(), Markup::Page, None, &Limits::default()).unwrap();
    for cell in content.grids.iter().flat_map(|it| &it.cells) {
        let text = cell.span.of(&content.text);
        let shown = content.origin.locate(cell.span).of(source);
        if text.bytes().all(|it| it.is_ascii_digit()) && !shown.contains(['<', '&']) {
            assert_eq!(shown, text, "the place in the source holds the cell's text");
        }
    }
    content
}

/// The text of a page, lines joined by ` ¶ `.
#[track_caller]
fn check(source: &str, expect: &str) {
    assert_eq!(page(source).text.trim_end().replace('\n', " ¶ "), expect);
}

/// Rows of the only table: cells as `text@row,column+rowspan x columnspan` where they span, else `text`.
#[track_caller]
fn check_table(source: &str, expect: &[&str]) {
    let content = page(source);
    assert_eq!(content.grids.len(), 1, "{}", content.text);
    let grid = &content.grids[0];
    let show = |row: u32| {
        let cells = grid.row(row).map(|it| {
            let text = it.span.of(&content.text);
            let spans = it.row_span > 1 || it.column_span > 1;
            if spans { format!("{text}@{}+{}x{}", it.column, it.row_span, it.column_span) } else { format!("{text}@{}", it.column) }
        });
        cells.collect::<Vec<_>>().join(" ")
    };
    let rows: Vec<String> = (0..grid.n_rows).map(show).collect();
    assert_eq!(rows, expect);
}

#[test]
fn paragraphs_are_lines() {
    check("<p>一、总体情况</p><p>全年<b>12</b>件。</p>", "一、总体情况 ¶ 全年12件。");
    check("<div>一<br>二<br/>三</div>四", "一 ¶ 二 ¶ 三 ¶ 四");
    check("<p>一<p>二", "一 ¶ 二");
    check("<html><body>一<html><body><p>二</p></body></html>", "一 ¶ 二");
    check("<pre>一\n二</pre>", "一 ¶ 二");
    check("<p>政府信\n息</p><p>a\n b</p>", "政府信 息 ¶ a b");
}

#[test]
fn what_is_no_text_is_left_out() {
    check("<p>一</p><script>if (a<2) document.write('<table>')</script><style>p{}</style><!-- 二 --><p>三</p>", "一 ¶ 三");
    check("<p>一<select><option>二</option></select></p>", "一");
    check("<p>一<o:p></o:p><![if !supportLists]>二<![endif]></p>", "一二");
}

#[test]
fn references_are_decoded() {
    check("<p>&lt;规章&gt;&#20214;&nbsp;7</p>", "<规章>件\u{a0}7");
}

#[test]
fn note_marks_do_not_touch_numbers() {
    check("<p>22<sup>1</sup></p>", "22 1");
    check_table("<table><tr><td>规章</td><td>22<sup>1</sup></td></tr></table>", &["规章@0 22 1@1"]);
}

#[test]
fn tables_are_grids() {
    check_table("<table><tr><td>规章<td>7<tr><td>许可<td>", &["规章@0 7@1", "许可@0 @1"]);
    check_table(
        "<table><thead><tr><th rowspan=2>项目<th colspan='2'>数量</thead><tbody><tr><td>a<td>b</table>",
        &["项目@0+2x1 数量@1+1x2", "a@1 b@2"],
    );
    check_table("<table><tr><td colspan=0>a<td rowspan=x>b</table>", &["a@0 b@1"]);
}

#[test]
fn cells_of_word_processors_are_whole() {
    check_table(
        "<table><tr><td><p class=MsoNormal><span>一</span><span lang=EN-US>、</span><span>新收<o:p></o:p></span></p></td>\
         <td><p><span>1</span><span>36</span><o:p>&nbsp;</o:p></p></td><td><o:p>&nbsp;</o:p></td></tr></table>",
        &["一、新收@0 136@1 @2"],
    );
    check_table("<table><tr><td><p>商业</p><p>企业</p></td><td>结果<br/>维持</td></tr></table>", &["商业 企业@0 结果 维持@1"]);
    check_table("<table><tr><td>规章</td><td><span style='display: none'>9</span>7</td></tr></table>", &["规章@0 7@1"]);
}

#[test]
fn layout_tables_are_lines() {
    let source = "<table><tr><td>栏目</td><td><p>二、</p><table><tr><td>规章</td><td>7</td></tr></table></td></tr></table>";
    check(source, "栏目 ¶ 二、 ¶ 规章 | 7");
    check_table(source, &["规章@0 7@1"]);
}

#[test]
fn furniture_is_marked() {
    let content = page("<div class='topNav'>首页 2021年</div><p>正文</p><div id=footer>网站标识码：3708000001</div>");
    let furniture: Vec<&str> = content.furniture.iter().map(|it| it.of(&content.text).trim()).collect();
    assert_eq!(furniture, ["首页 2021年", "网站标识码：3708000001"]);
    let table = page("<div class=footer><table><tr><td>规章</td><td>7</td></tr></table></div>");
    assert_eq!(table.furniture, [], "what holds a table is none");
}

#[test]
fn pages_say_what_they_are() {
    let content = page(
        "<head><title>年报</title><meta name=SiteIDCode content=3708000001><meta name='PubDate' content='2021-01-06'></head>\
         <body><img src=a.png><a href='/x/年报.docx?v=1'>附件</a></body>",
    );
    let said: Vec<String> = content.statements.iter().map(|it| format!("{}={}", it.name, it.value)).collect();
    assert_eq!(
        said,
        ["title=年报", "SiteIDCode=3708000001", "PubDate=2021-01-06", "image=a.png", "attachment=附件 (/x/年报.docx?v=1)"]
    );
    assert!(content.text.starts_with("年报\n网站标识码：3708000001\n发布日期：2021-01-06\n"), "{}", content.text);
    assert_eq!(content.furniture.len(), 3);
}

#[test]
fn html_is_told_by_its_marks() {
    assert_eq!(markup("<!DOCTYPE html>"), Some(Markup::Page));
    assert_eq!(markup("<p>一</p><p>二</p><p>三</p>"), Some(Markup::Page));
    assert_eq!(markup("一、总体情况\n\n《<规章>》"), None);
    let sprinkled = format!("{}<table><tr><td>规章</td><td>7</td></tr><tr><td></td><td></td></tr></table>", "一\n".repeat(12));
    assert_eq!(markup(&sprinkled), Some(Markup::Sprinkled));
}

#[test]
fn what_is_too_deep_is_rejected() {
    let deep = "<div>".repeat(100_000);
    let got = read(deep, Markup::Page, None, &Limits::default()).map(|it| it.text).map_err(|it| it.reason);
    assert_eq!(got, Err(Reason::TooDeep));
}
