//! Numbers that wrap, touch, overflow or stand between rows: each is read whole or is visibly no number.

use super::{check_grids, fill, grid, page, read, rule, typeset};
use crate::document::page::Page;

/// A page with texts at places, 10 points high.
fn placed(texts: &[(f32, f32, &str)]) -> Page {
    let mut it = page(1);
    texts.iter().for_each(|(x, y, text)| typeset(&mut it, *x, *y, 10.0, text));
    it
}

#[test]
fn a_number_that_crosses_a_line_is_no_number() {
    let (xs, ys) = ([50.0, 150.0, 180.0, 210.0], [100.0, 120.0]);
    let check = |x: f32, text: &str, expect: &str| {
        let mut it = placed(&[(55.0, 104.0, "甲"), (x, 104.0, text)]);
        grid(&mut it, &xs, &ys);
        check_grids(&[it], &[expect]);
    };
    // Two numbers that touch at the line, or one: nobody can tell.
    check(168.0, "123456", "0:甲 1:〼 2:123456〼");
    check(160.0, "123456", "0:甲 1:123456〼 2:〼");
    // The last digit stands outside of the table.
    check(192.0, "1234", "0:甲 1: 2:1234〼");
    check(152.0, "1234", "0:甲 1:1234 2:");
}

#[test]
fn a_number_between_two_rows_is_of_neither() {
    let (xs, ys) = ([50.0, 150.0, 180.0], [100.0, 120.0, 140.0]);
    let mut it = page(1);
    grid(&mut it, &xs, &ys);
    fill(&mut it, &xs, &ys, &[&["甲"], &["乙"]]);
    typeset(&mut it, 155.0, 114.0, 10.0, "12");
    check_grids(&[it], &["0:甲 1:12〼\n0:乙 1:〼"]);
}

#[test]
fn the_rest_of_a_number_stands_on_the_next_page() {
    let check = |lower: &[[&str; 3]], expect: &str| {
        let (xs, mut pages) = ([50.0, 150.0, 164.0, 200.0], [page(1), page(2)]);
        let put = |page: &mut Page, y: f32, row: &[&str; 3]| {
            row.iter().zip([55.0, 152.0, 169.0]).for_each(|(text, x)| typeset(page, x, y, 10.0, text));
        };
        grid(&mut pages[0], &xs, &[680.0, 700.0]);
        put(&mut pages[0], 684.0, &["1.甲", "12", "7"]);
        let ys: Vec<f32> = (0..=lower.len()).map(|it| 60.0 + it as f32 * 20.0).collect();
        grid(&mut pages[1], &xs, &ys);
        lower.iter().zip(&ys).for_each(|(row, y)| put(&mut pages[1], y + 4.0, row));
        check_grids(&pages, &[expect]);
    };
    check(&[["", "5", ""], ["2.乙", "3", "4"]], "0:1.甲 1:125 2:7\n0:2.乙 1:3 2:4");
    // Where there was room, it is another number.
    check(&[["", "5", "6"], ["2.乙", "3", "4"]], "0:1.甲 1:125 2:7 6\n0:2.乙 1:3 2:4");
    check(&[["2.乙", "3", "4"]], "0:1.甲 1:12 2:7\n0:2.乙 1:3 2:4");
}

#[test]
fn the_rest_of_a_number_in_another_table_spoils_both() {
    let mut pages = [page(1), page(2)];
    grid(&mut pages[0], &[50.0, 150.0, 200.0], &[680.0, 700.0]);
    fill(&mut pages[0], &[50.0, 150.0], &[680.0], &[&["1.甲", "12"]]);
    grid(&mut pages[1], &[50.0, 300.0, 400.0], &[60.0, 80.0]);
    fill(&mut pages[1], &[50.0, 300.0], &[60.0], &[&["", "5"]]);
    rule(&mut pages[1], 350.0, 60.0, 350.0, 80.0);
    check_grids(&pages, &["0:1.甲 1:12〼", "0: 1:5〼 2:"]);
}

#[test]
fn broken_numbers_with_one_label_are_no_rows() {
    let check = |labels: &[(f32, f32, &str)]| {
        let mut it = placed(labels);
        grid(&mut it, &[50.0, 150.0, 190.0, 230.0], &[100.0, 140.0]);
        for (x, upper, lower) in [(155.0, "517", "6"), (195.0, "12", "34")] {
            typeset(&mut it, x, 104.0, 10.0, upper);
            typeset(&mut it, x, 117.0, 10.0, lower);
        }
        read(&[it]).grids[0].n_rows
    };
    assert_eq!(check(&[(55.0, 110.0, "1.甲")]), 1);
    assert_eq!(check(&[(55.0, 104.0, "1.甲"), (55.0, 117.0, "乙")]), 1);
    assert_eq!(check(&[(55.0, 104.0, "1.甲"), (55.0, 117.0, "2.乙")]), 2);
}

/// Three rows without ruling lines, and more numbers.
fn check_rows(more: &[(f32, f32, &str)], expect: &str) {
    let mut it = placed(more);
    for (y, row) in [(90.0, ["1.甲", "1", "2"]), (120.0, ["2.乙", "", "4"]), (150.0, ["3.丙", "5", "6"])] {
        row.iter().zip([50.0, 200.0, 260.0]).for_each(|(text, x)| typeset(&mut it, x, y, 10.0, text));
    }
    check_grids(&[it], &[expect]);
}

#[test]
fn lines_of_broken_numbers_without_ruling_lines_are_one_row() {
    check_rows(&[], "0:1.甲 1:1 2:2\n0:2.乙 1: 2:4\n0:3.丙 1:5 2:6");
    check_rows(&[(200.0, 112.0, "12"), (200.0, 128.0, "3")], "0:1.甲 1:1 2:2\n0:2.乙 1:12 3 2:4\n0:3.丙 1:5 2:6");
    // One half alone shows that the other is lost.
    check_rows(&[(200.0, 112.0, "12")], "0:1.甲 1:1 2:2\n0:2.乙 1:12〼 2:4〼\n0:3.丙 1:5 2:6");
    // On a line of its own below, above, at the end.
    check_rows(&[(200.0, 105.0, "7")], "0:1.甲 1:1〼 2:2\n0: 1:7〼 2:\n0:2.乙 1: 2:4\n0:3.丙 1:5 2:6");
    check_rows(&[(200.0, 165.0, "7")], "0:1.甲 1:1 2:2\n0:2.乙 1: 2:4\n0:3.丙 1:5〼 2:6\n0: 1:7〼 2:");
    check_rows(&[(200.0, 78.0, "7")], "0: 1:7〼 2:\n0:1.甲 1:1〼 2:2\n0:2.乙 1: 2:4\n0:3.丙 1:5 2:6");
}

#[test]
fn numbers_that_touch_are_told_apart_or_are_none() {
    let check = |text: &[(f32, &str)], expect: &str| {
        let mut it = page(1);
        for (y, row) in [(90.0, ["1.甲", "1,234", "567"]), (110.0, ["2.乙", "8,910", "12"])] {
            row.iter().zip([50.0, 200.0, 226.0]).for_each(|(text, x)| typeset(&mut it, x, y, 10.0, text));
        }
        typeset(&mut it, 50.0, 130.0, 10.0, "3.丙");
        text.iter().for_each(|(x, text)| typeset(&mut it, *x, 130.0, 10.0, text));
        check_grids(&[it], &[&format!("0:1.甲 1:1,234 2:567\n0:2.乙 1:8,910 2:12\n0:3.丙 {expect}")]);
    };
    // A gap that other digits do not have.
    check(&[(200.0, "12345"), (226.0, "67")], "1:12345 2:67");
    // Thousands have three digits.
    check(&[(195.0, "12,345678")], "1:12,345 2:678");
    check(&[(200.0, "1234567")], "1:1234567〼 2:〼");
}

#[test]
fn words_that_touch_the_next_column_are_parted() {
    let mut it = page(1);
    let labels = [("", "1.甲"), ("(一)某", "2.乙"), ("项事由", "3.丙"), ("", "4.丁")];
    for (nth, (group, label)) in labels.iter().enumerate() {
        let y = 100.0 + nth as f32 * 20.0;
        for (x, text) in [(50.0, *group), (82.0, label), (200.0, "1"), (260.0, "2")] {
            typeset(&mut it, x, y, 10.0, text);
        }
    }
    check_grids(&[it], &["0: 1:1.甲 2:1 3:2\n0:(一)某项事由 1:2.乙 2:1 3:2\n0: 1:3.丙 2:1 3:2\n0: 1:4.丁 2:1 3:2"]);
}

#[test]
fn a_column_with_one_number_is_known_by_its_header() {
    let check = |header: &[(f32, &str)], n_grids: usize| {
        let mut it = page(1);
        header.iter().for_each(|(x, text)| typeset(&mut it, *x, 80.0, 10.0, text));
        for (nth, number) in ["", "3", "", ""].iter().enumerate() {
            let y = 100.0 + nth as f32 * 20.0;
            for (x, text) in [(50.0, "标签"), (200.0, "1"), (260.0, *number), (320.0, "2")] {
                typeset(&mut it, x, y, 10.0, text);
            }
        }
        assert_eq!(read(&[it]).grids.len(), n_grids);
    };
    check(&[(190.0, "自然人"), (250.0, "企业"), (310.0, "总计")], 1);
    check(&[(190.0, "自然人"), (310.0, "总计")], 0);
}
