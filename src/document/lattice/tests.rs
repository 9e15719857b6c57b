//! Pages made by hand from glyph boxes and ruling lines.

mod broken;

use super::write_pages;
use crate::document::content::{Content, ContentBuilder, Rectangle};
use crate::document::limits::Limits;
use crate::document::page::{Glyph, Page, Ruling};
use crate::span::Span;

const WIDTH: f32 = 600.0;
const HEIGHT: f32 = 800.0;

/// Writes text on a page: ideographs as wide as they are high, ASCII half as wide; `y` is the upper edge.
fn typeset(page: &mut Page, x: f32, y: f32, size: f32, text: &str) {
    let mut x0 = x;
    for text in text.chars() {
        let x1 = x0 + if text.is_ascii() { size / 2.0 } else { size };
        page.glyphs.push(Glyph { text, rectangle: Rectangle { x0, y0: y, x1, y1: y + size } });
        x0 = x1;
    }
}

fn page(number: u32) -> Page {
    Page { number, width: WIDTH, height: HEIGHT, ..Page::default() }
}

fn rule(page: &mut Page, x0: f32, y0: f32, x1: f32, y1: f32) {
    page.rulings.push(Ruling { x0, y0, x1, y1 });
}

/// All lines of a grid at these positions.
fn grid(page: &mut Page, xs: &[f32], ys: &[f32]) {
    let ends = |it: &[f32]| (it[0], it[it.len() - 1]);
    let ((left, right), (top, bottom)) = (ends(xs), ends(ys));
    xs.iter().for_each(|x| rule(page, *x, top, *x, bottom));
    ys.iter().for_each(|y| rule(page, left, *y, right, *y));
}

/// Text in the cells of a grid, 5 points from its left and 4 from its upper edge.
fn fill(page: &mut Page, xs: &[f32], ys: &[f32], rows: &[&[&str]]) {
    for (row, y) in rows.iter().zip(ys) {
        for (text, x) in row.iter().zip(xs) {
            typeset(page, x + 5.0, y + 4.0, 10.0, text);
        }
    }
}

fn read(pages: &[Page]) -> Content {
    let mut builder = ContentBuilder::new("test");
    write_pages(&mut builder, pages, Limits::default().start()).expect("there is time");
    builder.finish(None)
}

/// The grids: a row a line, cells as `column:text` with `<rows x columns>` where they span.
fn grids(content: &Content) -> Vec<String> {
    let cell = |it: &crate::document::grid::GridCell| {
        let span = if it.row_span * it.column_span > 1 { format!("<{}x{}>", it.row_span, it.column_span) } else { String::new() };
        format!("{}:{}{span}", it.column, it.span.of(&content.text))
    };
    let row = |grid: &crate::document::grid::Grid, row| grid.row(row).map(cell).collect::<Vec<_>>().join(" ");
    content.grids.iter().map(|it| (0..it.n_rows).map(|at| row(it, at)).collect::<Vec<_>>().join("\n")).collect()
}

#[track_caller]
fn check_text(pages: &[Page], expect: &str) {
    assert_eq!(read(pages).text.trim_end(), expect);
}

#[track_caller]
fn check_grids(pages: &[Page], expect: &[&str]) {
    let content = read(pages);
    assert_eq!(grids(&content), expect, "{}", content.text);
    for grid in &content.grids {
        let slots: u32 = grid.cells.iter().map(|it| it.row_span * it.column_span).sum();
        assert_eq!(slots, grid.n_rows * grid.n_columns, "every slot belongs to one cell");
    }
}

const XS: [f32; 4] = [50.0, 200.0, 240.0, 280.0];

#[test]
fn cells_are_what_lines_enclose() {
    let ys = [100.0, 120.0, 140.0];
    let mut full = page(1);
    grid(&mut full, &XS, &ys);
    fill(&mut full, &XS, &ys, &[&["甲", "1", "2"], &["乙", "", "30"]]);
    check_grids(&[full.clone()], &["0:甲 1:1 2:2\n0:乙 1: 2:30"]);
    // The order in which it was drawn says nothing.
    full.glyphs.reverse();
    full.rulings.reverse();
    check_grids(&[full.clone()], &["0:甲 1:1 2:2\n0:乙 1: 2:30"]);
    // Every cell drawn as a box of its own, a little apart.
    full.rulings.clear();
    for y in ys.windows(2) {
        XS.windows(2).for_each(|x| grid(&mut full, &[x[0] + 0.7, x[1] - 0.7], &[y[0] + 0.7, y[1] - 0.7]));
    }
    check_grids(&[full.clone()], &["0:甲 1:1 2:2\n0:乙 1: 2:30"]);
    // Dotted lines; no lines at the left and right edge.
    full.rulings.clear();
    for y in ys {
        (0..115).for_each(|at| rule(&mut full, 50.0 + at as f32 * 2.0, y, 51.0 + at as f32 * 2.0, y));
    }
    XS[1..3].iter().for_each(|x| rule(&mut full, *x, 100.0, *x, 140.0));
    check_grids(&[full], &["0:甲 1:1 2:2\n0:乙 1: 2:30"]);
}

#[test]
fn cells_span_where_lines_are_missing() {
    let ys = [100.0, 120.0, 140.0, 160.0];
    let mut it = page(1);
    XS.iter().for_each(|x| rule(&mut it, *x, 120.0, *x, 160.0));
    rule(&mut it, 50.0, 100.0, 50.0, 160.0);
    rule(&mut it, 280.0, 100.0, 280.0, 160.0);
    for (y, from) in ys.iter().zip([50.0, 50.0, 200.0, 50.0]) {
        rule(&mut it, from, *y, 280.0, *y);
    }
    fill(&mut it, &XS, &ys, &[&["总标题"], &["组", "1", "2"], &["", "3", "4"]]);
    check_grids(&[it], &["0:总标题<1x3>\n0:组<2x1> 1:1 2:2\n1:3 2:4"]);
}

#[test]
fn frames_are_no_tables() {
    let mut it = page(1);
    grid(&mut it, &[20.0, 580.0], &[20.0, 780.0]);
    typeset(&mut it, 50.0, 60.0, 12.0, "框内的话");
    rule(&mut it, 50.0, 75.0, 150.0, 75.0);
    check_grids(&[it.clone()], &[]);
    // A table within the frame is one.
    grid(&mut it, &XS, &[100.0, 120.0]);
    fill(&mut it, &XS, &[100.0], &[&["甲", "1", "2"]]);
    check_grids(&[it], &["0:甲 1:1 2:2"]);
}

#[test]
fn lines_of_a_cell_are_one_text() {
    let check = |lines: &[&str], width: f32, expect: &str| {
        let mut it = page(1);
        let (xs, ys) = ([50.0, 150.0, 150.0 + width], [100.0, 180.0]);
        grid(&mut it, &xs, &ys);
        typeset(&mut it, 55.0, 104.0, 10.0, "标签");
        lines.iter().enumerate().for_each(|(nth, text)| typeset(&mut it, 153.0, 104.0 + nth as f32 * 13.0, 10.0, text));
        assert_eq!(grids(&read(&[it])), [format!("0:标签 1:{expect}")]);
    };
    check(&["社会", "公益", "组织"], 26.0, "社会公益组织");
    check(&["三", "、", "本", "年"], 16.0, "三、本年");
    // A number that fills its cell goes on below; one that does not is another.
    check(&["517", "645"], 21.0, "517645");
    check(&["517", "645"], 60.0, "517 645");
    check(&["5", "6451"], 23.5, "5 6451");
    check(&["077", "6"], 21.0, "077 6");
    check(&["7730.", "28"], 60.0, "7730.28");
    check(&["276", "-98"], 21.0, "276 -98");
    check(&["ABC", "DEF"], 60.0, "ABC DEF");
    check(&["共12件", "34人"], 60.0, "共12件34人");
}

#[test]
fn a_wider_number_in_the_column_shows_that_there_was_room() {
    let (xs, ys) = ([50.0, 150.0, 175.0], [100.0, 130.0, 150.0]);
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    fill(&mut it, &xs, &ys, &[&["甲", "51"], &["乙", "7645"]]);
    typeset(&mut it, 155.0, 117.0, 10.0, "64");
    check_grids(&[it], &["0:甲 1:51 64\n0:乙 1:7645"]);
}

#[test]
fn a_number_too_wide_for_its_cell_is_not_cut() {
    let (xs, ys) = ([50.0, 150.0, 180.0, 210.0], [100.0, 120.0]);
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    typeset(&mut it, 55.0, 104.0, 10.0, "甲");
    typeset(&mut it, 145.0, 104.0, 10.0, "85637.63");
    check_grids(&[it.clone()], &["0:甲 1:85637.63 2:"]);
    // Two numbers that stand apart stay two.
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    fill(&mut it, &xs, &ys, &[&["甲", "8563", "763"]]);
    check_grids(&[it], &["0:甲 1:8563 2:763"]);
}

#[test]
fn rows_without_lines_between_are_rows() {
    let (xs, ys) = ([50.0, 80.0, 200.0, 240.0, 280.0], [100.0, 180.0, 200.0]);
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    fill(
        &mut it,
        &xs[1..],
        &[104.0, 128.0, 152.0, 180.0],
        &[&["1.甲", "1", "2"], &["2.乙", "", "4"], &["3.丙", "5", "6"], &["4.丁", "7", "8"]],
    );
    ["办", "理", "结", "果"]
        .iter()
        .enumerate()
        .for_each(|(nth, text)| typeset(&mut it, 55.0, 114.0 + nth as f32 * 12.0, 10.0, text));
    let expect = "0:办理结果<3x1> 1:1.甲 2:1 3:2\n1:2.乙 2: 3:4\n1:3.丙 2:5 3:6\n0: 1:4.丁 2:7 3:8";
    check_grids(&[it], &[expect]);
    // Numbers broken in narrow cells are no rows.
    let (xs, ys) = ([50.0, 150.0, 171.0, 192.0], [100.0, 140.0]);
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    typeset(&mut it, 55.0, 104.0, 10.0, "甲");
    for (x, upper, lower) in [(153.0, "517", "645"), (174.0, "123", "4")] {
        typeset(&mut it, x, 104.0, 10.0, upper);
        typeset(&mut it, x, 117.0, 10.0, lower);
    }
    check_grids(&[it], &["0:甲 1:517645 2:1234"]);
}

#[test]
fn an_unreadable_digit_leaves_a_hole() {
    let mut it = page(1);
    grid(&mut it, &XS, &[100.0, 120.0]);
    fill(&mut it, &XS, &[100.0], &[&["甲", "1\u{fffd}6", "1 6"]]);
    check_grids(&[it], &["0:甲 1:1\u{fffd}6 2:1 6"]);
}

/// Two pages with a table at the foot of the first and the head of the second.
fn broken(upper: &[&[&str]], lower: &[&[&str]]) -> [Page; 2] {
    let ys = |top: f32, n: usize| (0..=n).map(|it| top + it as f32 * 20.0).collect::<Vec<f32>>();
    let mut pages = [page(1), page(2)];
    for (page, (rows, top)) in pages.iter_mut().zip([(upper, 700.0 - 20.0 * upper.len() as f32), (lower, 60.0)]) {
        let ys = ys(top, rows.len());
        grid(page, &XS, &ys);
        fill(page, &XS, &ys, rows);
        let number = format!("- {} -", page.number);
        typeset(page, 290.0, 750.0, 10.0, &number);
    }
    pages
}

#[test]
fn tables_go_on_over_a_page_break() {
    check_grids(&broken(&[&["1.甲", "1", "2"]], &[&["2.乙", "3", "4"]]), &["0:1.甲 1:1 2:2\n0:2.乙 1:3 2:4"]);
    // A row cut by the break: words of its label below, or its numbers.
    check_grids(
        &broken(&[&["1.甲的前半", "1", "2"]], &[&["后半", "", ""], &["2.乙", "3", "4"]]),
        &["0:1.甲的前半后半 1:1 2:2\n0:2.乙 1:3 2:4"],
    );
    check_grids(&broken(&[&["1.甲的前半", "", ""]], &[&["后半", "1", "2"]]), &["0:1.甲的前半后半 1:1 2:2"]);
    check_grids(&broken(&[&["1.甲", "", ""]], &[&["", "1", "2"]]), &["0:1.甲 1:1 2:2"]);
    check_grids(&broken(&[&["1.甲", "1", "2"]], &[&["", "", ""], &["2.乙", "3", "4"]]), &["0:1.甲 1:1 2:2\n0:2.乙 1:3 2:4"]);
    // Blank rows are rows.
    check_grids(
        &broken(&[&["1.甲", "1", "2"]], &[&["2.乙", "", ""], &["3.丙", "3", "4"]]),
        &["0:1.甲 1:1 2:2\n0:2.乙 1: 2:\n0:3.丙 1:3 2:4"],
    );
    check_grids(&broken(&[&["规章", "", ""]], &[&["文件", "1", "2"]]), &["0:规章 1: 2:\n0:文件 1:1 2:2"]);
    // Header rows that are printed again stay rows.
    check_grids(
        &broken(&[&["项", "甲", "乙"], &["1.甲", "1", "2"]], &[&["项", "甲", "乙"], &["2.乙", "3", "4"]]),
        &["0:项 1:甲 2:乙\n0:1.甲 1:1 2:2\n0:项 1:甲 2:乙\n0:2.乙 1:3 2:4"],
    );
}

#[test]
fn groups_go_on_over_a_page_break() {
    let mut pages = [page(1), page(2)];
    let xs = [50.0, 80.0, 200.0, 240.0];
    for (page, (top, text)) in pages.iter_mut().zip([(660.0, "组"), (60.0, "")]) {
        let ys = [top, top + 20.0, top + 40.0];
        grid(page, &xs[1..], &ys);
        grid(page, &xs[..2], &[top, top + 40.0]);
        fill(page, &xs, &ys, &[&[text, "1.甲", "1"], &["", "2.乙", "2"]]);
    }
    check_grids(&pages, &["0:组<4x1> 1:1.甲 2:1\n1:2.乙 2:2\n1:1.甲 2:1\n1:2.乙 2:2"]);
}

#[test]
fn tables_with_text_between_are_two() {
    let mut pages = broken(&[&["1.甲", "1", "2"]], &[&["2.乙", "3", "4"]]);
    typeset(&mut pages[1], 50.0, 30.0, 10.0, "四、另一张表");
    check_grids(&pages, &["0:1.甲 1:1 2:2", "0:2.乙 1:3 2:4"]);
}

#[test]
fn page_numbers_are_no_text() {
    let text = ["正文一", "正文二", "正文三"];
    let pages = |number: &dyn Fn(u32) -> String| -> Vec<Page> {
        (1..4)
            .map(|it| {
                let mut page = page(it);
                typeset(&mut page, 50.0, 200.0, 10.0, text[it as usize - 1]);
                typeset(&mut page, 290.0, 760.0, 10.0, &number(it));
                page
            })
            .collect()
    };
    check_text(&pages(&|it| format!("— {it} —")), "正文一\n正文二\n正文三");
    check_text(&pages(&|it| format!("第{it}页")), "正文一\n正文二\n正文三");
    check_text(&pages(&|it| format!("{}", it + 4)), "正文一\n正文二\n正文三");
    // These do not count the pages.
    check_text(&pages(&|it| format!("{}", it * 7)), "正文一\n7\n正文二\n14\n正文三\n21");
    // A foot that is the same on all pages is furniture, and is kept once.
    let content = read(&pages(&|_| "某区人民政府".to_owned()));
    assert_eq!(content.text.matches("某区人民政府").count(), 1);
    assert_eq!(content.furniture.iter().map(|it| it.of(&content.text).trim()).collect::<Vec<_>>(), ["某区人民政府"]);
}

#[test]
fn a_page_number_within_a_table_is_no_cell_text() {
    let (xs, ys) = ([50.0, 200.0, 400.0], [700.0, 720.0, 760.0]);
    let mut it = page(3);
    grid(&mut it, &xs, &ys);
    fill(&mut it, &xs, &ys, &[&["甲", "1"], &["乙", "2"]]);
    typeset(&mut it, 290.0, 745.0, 10.0, "-3-");
    check_grids(&[it.clone()], &["0:甲 1:1\n0:乙 1:2"]);
    // A bare number there is a figure.
    it.glyphs.truncate(4);
    typeset(&mut it, 290.0, 745.0, 10.0, "3");
    check_grids(&[it], &["0:甲 1:1\n0:乙 1:2 3"]);
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let full = "全年主动公开政府信息共计一二三四五六七八九十一二三四五六七八九十共1";
    let lines = |second: &str, x: f32| {
        let mut it = page(1);
        typeset(&mut it, 70.0, 100.0, 14.0, full);
        typeset(&mut it, x, 125.0, 14.0, second);
        typeset(&mut it, 50.0, 150.0, 14.0, "另起的一行比上面的两行都短也是为了量出左边和右边的空");
        it
    };
    check_text(&[lines("136条。", 50.0)], &format!("{full}136条。\n另起的一行比上面的两行都短也是为了量出左边和右边的空"));
    // Indented: another paragraph. A blank at the end of the line: two words.
    check_text(&[lines("136条。", 78.0)], &format!("{full}\n136条。\n另起的一行比上面的两行都短也是为了量出左边和右边的空"));
    let mut blank = lines("136条。", 50.0);
    typeset(&mut blank, 70.0 + 14.0 * (full.chars().count() as f32 - 0.5), 100.0, 14.0, " ");
    check_text(&[blank], &format!("{full} 136条。\n另起的一行比上面的两行都短也是为了量出左边和右边的空"));
}

#[test]
fn paragraphs_go_on_over_a_page_break_and_headings_do_not() {
    let line = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    let mut pages = [page(1), page(2)];
    typeset(&mut pages[0], 78.0, 100.0, 14.0, "一、总体情况");
    typeset(&mut pages[0], 78.0, 125.0, 14.0, &line[..line.len() - 6]);
    typeset(&mut pages[0], 50.0, 150.0, 14.0, line);
    typeset(&mut pages[0], 290.0, 760.0, 10.0, "-1-");
    typeset(&mut pages[1], 50.0, 100.0, 14.0, "其后。");
    typeset(&mut pages[1], 78.0, 125.0, 14.0, "二、其他");
    typeset(&mut pages[1], 290.0, 760.0, 10.0, "-2-");
    check_text(&pages, &format!("一、总体情况\n{}{line}其后。\n二、其他", &line[..line.len() - 6]));
}

#[test]
fn letter_spacing_is_no_blank() {
    let mut it = page(1);
    for (x, text) in [(50.0, "邮"), (66.0, "编"), (82.0, "2"), (88.0, "2"), (94.0, "3"), (100.0, "1")] {
        typeset(&mut it, x, 100.0, 10.0, text);
    }
    check_text(&[it], "邮编2231");
    let mut it = page(1);
    typeset(&mut it, 50.0, 100.0, 10.0, "共12");
    typeset(&mut it, 73.5, 100.0, 10.0, "34");
    check_text(&[it], "共12 34");
}

#[test]
fn columns_without_lines_are_a_table() {
    let mut it = page(1);
    let rows: [(&str, [&str; 3]); 3] = [("1.甲的标签", ["1", "20", ""]), ("2.乙", ["", "4", "5"]), ("3.丙丙", ["7", "8", "900"])];
    typeset(&mut it, 50.0, 80.0, 10.0, "前面的一句话。");
    for (x, text) in [(195.0, "自然人"), (255.0, "企业"), (315.0, "总计")] {
        typeset(&mut it, x, 100.0, 10.0, text);
    }
    for (nth, (label, numbers)) in rows.iter().enumerate() {
        let y = 120.0 + nth as f32 * 20.0;
        typeset(&mut it, 50.0, y, 10.0, label);
        numbers.iter().enumerate().for_each(|(nth, text)| typeset(&mut it, 205.0 + nth as f32 * 60.0, y, 10.0, text));
    }
    check_grids(&[it], &["0: 1:自然人 2:企业 3:总计\n0:1.甲的标签 1:1 2:20 3:\n0:2.乙 1: 2:4 3:5\n0:3.丙丙 1:7 2:8 3:900"]);
}

#[test]
fn labels_above_and_below_their_numbers() {
    let mut it = page(1);
    for (x, y, text) in [(50.0, 100.0, "1.甲"), (50.0, 120.0, "2.乙的标签有"), (50.0, 133.0, "两行字"), (50.0, 153.0, "3.丙")]
    {
        typeset(&mut it, x, y, 10.0, text);
    }
    for (y, numbers) in [(100.0, ["1", "2"]), (126.5, ["3", "4"]), (153.0, ["5", "6"])] {
        typeset(&mut it, 200.0, y, 10.0, numbers[0]);
        typeset(&mut it, 260.0, y, 10.0, numbers[1]);
    }
    check_grids(&[it], &["0:1.甲 1:1 2:2\n0:2.乙的标签有两行字 1:3 2:4\n0:3.丙 1:5 2:6"]);
}

#[test]
fn a_label_written_downwards_stays_out_of_the_rows() {
    let mut it = page(1);
    for nth in 0..4 {
        let y = 100.0 + nth as f32 * 14.0;
        typeset(&mut it, 80.0, y, 10.0, &format!("{}.标签甲乙", nth + 1));
        typeset(&mut it, 200.0, y, 10.0, &format!("{nth}"));
        typeset(&mut it, 260.0, y, 10.0, "7");
    }
    for (nth, text) in ["办", "理", "结", "果"].iter().enumerate() {
        typeset(&mut it, 50.0, 97.0 + nth as f32 * 12.0, 10.0, text);
    }
    let content = read(&[it]);
    let cells = grids(&content);
    assert!(cells[0].contains("办理结果"), "{cells:?}");
    assert!(
        ["1.标签甲乙 2:0", "2.标签甲乙 2:1", "3.标签甲乙 2:2", "4.标签甲乙 2:3"].iter().all(|it| cells[0].contains(it)),
        "{cells:?}"
    );
}

#[test]
fn unclear_columns_are_lines_that_stand_aligned() {
    let mut it = page(1);
    // The middle number of the second row stands between two columns.
    for (y, numbers) in [(100.0, [200.0, 240.0, 280.0]), (120.0, [200.0, 258.0, 280.0]), (140.0, [200.0, 240.0, 280.0])] {
        typeset(&mut it, 50.0, y, 10.0, "标签");
        numbers.iter().for_each(|x| typeset(&mut it, *x, y, 10.0, "5"));
    }
    let content = read(&[it]);
    assert_eq!(content.grids, []);
    let lines: Vec<&str> = content.text.lines().collect();
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["标签", "5", "5", "5"]);
    let column = |it: &str| it.rfind('5');
    assert_eq!(column(lines[0]), column(lines[1]));
}

#[test]
fn every_number_is_placed() {
    let mut it = page(2);
    grid(&mut it, &XS, &[100.0, 120.0]);
    fill(&mut it, &XS, &[100.0], &[&["甲", "12", "345"]]);
    let content = read(&[it]);
    let at = content.text.find("345").expect("is there");
    let (page, place) = content.origin.place_on_page(Span::new(at, at + 3)).expect("has a place");
    assert_eq!((page, place.x0, place.x1, place.y0), (2, 245.0, 260.0, 104.0));
}

#[test]
fn senseless_pages_are_survived() {
    let mut it = page(1);
    for bad in [f32::NAN, f32::INFINITY, -1e30, 1e30] {
        it.glyphs.push(Glyph { text: '1', rectangle: Rectangle { x0: bad, y0: 0.0, x1: 1.0, y1: bad } });
        it.glyphs.push(Glyph { text: '1', rectangle: Rectangle { x0: 5.0, y0: 5.0, x1: 5.0, y1: 5.0 } });
        rule(&mut it, bad, 0.0, bad, 100.0);
        rule(&mut it, 0.0, bad, 100.0, 5.0);
        rule(&mut it, 0.0, 0.0, bad, bad);
    }
    grid(&mut it, &XS, &[100.0, 100.0, 120.0, 120.0]);
    read(&[it, Page::default()]);
    check_text(&[], "");
}
