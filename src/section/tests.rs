//! Sections of texts written for the purpose, and of the real reports where `GONGKAI_SHARED` is set.

use super::{SectionDefinitions, split_sections};

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    let defs = SectionDefinitions::embedded().expect("definitions");
    let (sections, findings) = split_sections(&defs, text);
    let found: Vec<String> = sections.iter().map(|it| format!("{}:{}", it.section, it.heading)).collect();
    assert_eq!(found, expect, "{text}");
    let mut at = 0;
    for it in &sections {
        assert!(text[at..it.heading_span.start.max(at)].trim().is_empty(), "gap before {}", it.heading);
        assert!(it.heading_span.of(text).contains(&it.heading), "{}", it.heading);
        assert!(it.heading_span.end <= it.span.start || it.section == 0);
        at = it.span.end;
    }
    assert_eq!(at, text.len(), "the sections reach the end");
    for number in 1..=6 {
        let is_missing = !sections.iter().any(|it| it.section == number);
        let n = findings.iter().filter(|it| it.rule == "section-missing" && it.row.as_deref() == Some(&number.to_string())).count();
        assert_eq!(n, usize::from(is_missing), "section {number}");
    }
    let n_unknown = sections.iter().filter(|it| it.section == 7).count();
    assert_eq!(findings.iter().filter(|it| it.rule == "unknown-section-heading").count(), n_unknown);
}

#[test]
fn splits_the_usual_six() {
    check(
        "甲县年度报告\n一、总体情况\n文\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无",
        &[
            "0:",
            "1:一、总体情况",
            "2:二、主动公开政府信息情况",
            "3:三、收到和处理政府信息公开申请情况",
            "4:四、政府信息公开行政复议、行政诉讼情况",
            "5:五、存在的主要问题及改进情况",
            "6:六、其他需要报告的事项",
        ],
    );
}

#[test]
fn reads_what_the_heading_says_not_its_numeral() {
    check("一、概述\n甲\n一、主动公开政府信息的情况\n乙\n", &["1:一、概述", "2:一、主动公开政府信息的情况"]);
    check("一、基本情况\n2、 主动公开政府信息情况\n甲\n", &["1:一、基本情况", "2:2、 主动公开政府信息情况"]);
    check("、主动公开政府信息情况\n甲", &["2:、主动公开政府信息情况"]);
    check("第二部分 主动公开政府信息情况\n甲", &["2:第二部分 主动公开政府信息情况"]);
    check("三、政府信息依申请公开办理情况\n甲", &["3:三、政府信息依申请公开办理情况"]);
    check("六、需要说明的其他事项（附表）\n甲", &["6:六、需要说明的其他事项（附表）"]);
    check("六、需要说明的其他事项与附表\n甲", &["6:六、需要说明的其他事项与附表"]);
}

#[test]
fn folds_blanks_widths_marks_and_mirrors() {
    check(" 一 、 总体 情况 \r\n甲\r\n", &["1:一 、 总体 情况"]);
    check("\u{3000}\u{3000}一．总体情况\n甲", &["1:一．总体情况"]);
    check("## 一、总体情况\n甲\n**二、主动公开政府信息情况**\n乙", &["1:一、总体情况", "2:二、主动公开政府信息情况"]);
    check("一(yī)、總體(tǐ)情況(kuàng)\n甲", &["1:一(yī)、總體(tǐ)情況"]);
    check("三、收到和处理某某平台申请情况\n甲", &["3:三、收到和处理某某平台申请情况"]);
    check("四、政府信息公开行政复\n议、行政诉讼情况\n甲", &["4:四、政府信息公开行政复\n议、行政诉讼情况"]);
}

#[test]
fn takes_no_enumeration_row_or_sub_heading() {
    check("报告由总体情况、主动公开政府信息情况、其他需要报告的事项等部分组成。\n(一)主动公开情况\n甲", &["0:"]);
    check("一、总体情况、二、主动公开政府信息情况、三、其他需要报告的事项共六部分。", &["0:"]);
    check(
        "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0000000\n二、上年结转政府信息公开\n三、本年\n度办理结果\n三、本年度办理结果(一)予以公开0000000\n四、结转下年度继续办理0000000\n四、结转下年度继续办理 | 0 | 0 |",
        &["3:三、收到和处理政府信息公开申请情况"],
    );
    check("一、总体情况\n1.依申请公开情况。\n2.因政府信息公开申请行政复议、诉讼和申诉的情况\n甲", &["1:一、总体情况"]);
    check("一、总体情况\n甲\n二、主动公开政府信息情况......3\n乙", &["1:一、总体情况"]);
}

#[test]
fn finds_a_heading_that_begins_a_paragraph() {
    check("一、总体情况。2021年,某局做了工作。\n二、主动公开情况良好,继续。", &["1:一、总体情况"]);
    check("一、总体情况2021年,某局做了工作。", &["1:一、总体情况"]);
    check("一、总体情况 (一)主动公开方面,某局做了工作,还要做得更好一些,还要做得更多一些,还要做得更快一些。", &["1:一、总体情况"]);
}

#[test]
fn unknown_headings_are_seven() {
    check("一、总体情况\n甲\n四、收费及减免情况\n乙\n", &["1:一、总体情况", "7:四、收费及减免情况"]);
    check("一、总体情况\n甲\n二、加强领导。某局成立了小组。\n", &["1:一、总体情况"]);
}

#[test]
fn bare_headings_count_only_where_nothing_else_does() {
    check("总体情况\n甲\n主动公开政府信息情况\n乙\n", &["1:总体情况", "2:主动公开政府信息情况"]);
    check("一、总体情况\n甲\n总体情况\n乙\n", &["1:一、总体情况"]);
}

#[test]
fn a_table_of_contents_is_no_section() {
    check(
        "一、总体情况\n二、主动公开政府信息情况\n三、依申请公开情况\n某局报告\n一、总体情况\n甲\n二、主动公开政府信息情况\n乙\n三、依申请公开情况\n丙",
        &["0:", "1:一、总体情况", "2:二、主动公开政府信息情况", "3:三、依申请公开情况"],
    );
    check("二、主动公开政府信息情况\n二、主动公开政府信息情况 |\n规章 | 0 |\n", &["2:二、主动公开政府信息情况"]);
}

#[test]
fn the_statistical_table_has_no_sections() {
    check("一、主动公开情况\n甲\n附表:政府信息公开情况统计表\n一、主动公开情况\n二、回应解读情况\n", &["2:一、主动公开情况"]);
}

/// The real reports are no part of the repository: `GONGKAI_SHARED` says where they lie.
#[test]
fn real_reports_have_their_six_sections() {
    let Some(shared) = std::env::var_os("GONGKAI_SHARED") else { return };
    let defs = SectionDefinitions::embedded().expect("definitions");
    let mut paths: Vec<_> = std::fs::read_dir(std::path::Path::new(&shared).join("reports/seeds"))
        .expect("seeds")
        .map(|it| it.expect("entry").path())
        .collect();
    paths.sort();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("text");
        let (sections, findings) = split_sections(&defs, &text);
        let numbers: Vec<i32> = sections.iter().map(|it| it.section).collect();
        let expect: &[i32] = if path.to_string_lossy().contains("002_") { &[0, 1, 2, 3, 4, 5] } else { &[0, 1, 2, 3, 4, 5, 6] };
        assert_eq!(numbers, expect, "{}: {sections:?}", path.display());
        assert_eq!(findings.len(), 7 - expect.len());
    }
}
