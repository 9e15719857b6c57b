//! What is undone, and what stays. Each check asserts the laws: digits stand as they stood, kept characters lead to themselves, what
//! shows no sign comes back as it was.

use std::sync::LazyLock;

use super::{Kind, MirrorTables, Quality, undo};
use crate::document::content::{At, Content, ContentBuilder, Rectangle};
use crate::span::Span;

static TABLES: LazyLock<MirrorTables> = LazyLock::new(|| MirrorTables::embedded().unwrap());

fn plain(text: &str) -> Content {
    let mut content = ContentBuilder::new("text").finish(None);
    content.text = text.to_owned();
    content
}

#[track_caller]
fn undone(text: &str) -> (Content, Quality) {
    let (content, quality) = undo(&TABLES, plain(text));
    if quality.repairs.is_empty() {
        assert_eq!(content, plain(text), "untouched");
        return (content, quality);
    }
    let source = content.origin.source.as_deref().expect("a changed text has a source");
    assert_eq!(source, text);
    let mut last = 0;
    for (at, c) in content.text.char_indices() {
        let back = content.origin.locate(Span::new(at, at + c.len_utf8()));
        assert!(last <= back.start && source.is_char_boundary(back.start) && source.is_char_boundary(back.end), "{c} runs back");
        last = back.start;
        if c.is_ascii_digit() || c == '|' || c == '\n' {
            assert_eq!(back.of(source), c.to_string());
        }
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    assert_eq!(digits(&content.text), digits(text));
    for it in quality.repairs.iter().flat_map(|it| &it.examples).chain(quality.findings.iter().filter_map(|it| it.span.as_ref())) {
        let _ = it.of(source);
    }
    assert_eq!(undo(&TABLES, plain(&content.text)).0.text, content.text, "a second time there is nothing to do");
    (content, quality)
}

#[track_caller]
fn check(text: &str, expect: &str, kinds: &[Kind]) {
    let (content, quality) = undone(text);
    assert_eq!(content.text, expect);
    assert_eq!(quality.repairs.iter().map(|it| it.kind).collect::<Vec<_>>(), kinds);
}

#[track_caller]
fn check_stays(text: &str) {
    check(text, text, &[]);
}

#[test]
fn traditional_letters_become_simplified() {
    let check = |text: &str, expect: &str| check(text, expect, &[Kind::Letter]);
    check(
        "二、主動公開政府信息情況\n第二十條第（一）項 | |||\n規章 | 7 | 0 | 9 |\n",
        "二、主动公开政府信息情况\n第二十条第（一）项 | |||\n规章 | 7 | 0 | 9 |\n",
    );
    check(
        "對申請人作出答覆，後續幹部瞭解覆蓋面，乾縣憑藉資源開展複議",
        "对申请人作出答复，后续干部了解覆盖面，乾县凭借资源开展复议",
    );
    // Taiwan's 著 is 着, but for its own words; Hong Kong's letters.
    check("圍繞著重點領域開展關係群眾切身利益的著名項目", "围绕着重点领域开展关系群众切身利益的著名项目");
    check("衞生綫上説明資訊閲讀枱賬稅務羣衆開啟總數據", "卫生线上说明资讯阅读台账税务群众开启总数据");
    check("天門市東昇街道乾務鎮濛江鎮鯰魚須鎮關於開展總體報告", "天门市东升街道乾务镇濛江镇鲇鱼须镇关于开展总体报告");
}

#[test]
fn simplified_texts_keep_their_letters() {
    check_stays("乾县瞭望台著名於某徵求後记：我局全年主动公开政府信息17条。");
    check_stays("总体情况：开展“國務院”字样的名录整理，公开规范性文件若干件，通过网络、程序和资讯平台发布信息，全文共计若干条。");
}

#[test]
fn words_of_taiwan_are_put_back() {
    let text =
        "規範性檔案 | 3 | 0 | 8 |\n政府資訊公開由檔案館提供，本年新製作數量，透過網路程式釋出檔案，專案採購，稽核資訊。聯絡電話";
    let expect =
        "规范性文件 | 3 | 0 | 8 |\n政府信息公开由档案馆提供，本年新制作数量，通过网络程序发布文件，项目采购，审核信息。联系电话";
    check(text, expect, &[Kind::Letter, Kind::Word]);
    // Both words stand there: somebody wrote them.
    check(
        "開辦資訊專欄，釋出、發佈信息，稽核、審核，信息審核發佈檔案資料",
        "开办资讯专栏，释出、发布信息，稽核、审核，信息审核发布档案资料",
        &[Kind::Letter],
    );
}

#[test]
fn readings_are_taken_out() {
    check(
        "一(yī)、總體(tǐ)情況\n規(guī)章（zhāng） | 7 | 開(kai)展(app)數據庫(A)",
        "一、总体情况\n规章 | 7 | 开展(app)数据库(A)",
        &[Kind::Reading, Kind::Letter],
    );
    check(
        "数(shù)据(jù)网(wǎng)项(xiàng)开(kāi)展（zhǎn）女(nǚ)略(lu\u{308}è)行(háng)的(de)附件(ben)",
        "数据网项开展女略行的附件(ben)",
        &[Kind::Reading],
    );
    check_stays("沭(shù)阳县、芮(ruì)城县政务(app)平台(KB)，网站(wang)");
    check_stays("甲(a)乙(b)丙(c)丁(d)戊(an)己(ang)庚(ben)（app）");
}

#[test]
fn eaten_dates_are_put_back_where_they_have_one_reading() {
    let check = |text: &str, expect: &str| check(text, expect, &[Kind::Date]);
    check("统计期限自202011日至20201231日止。", "统计期限自2020年1月1日至2020年12月31日止。");
    check("自2021年1月1日起至1231日止", "自2021年1月1日起至12月31日止");
    check("2020年11日至2020年1231日", "2020年1月1日至2020年12月31日");
    check("自20201月1日至202012月31日", "自2020年1月1日至2020年12月31日");
    check("某某局\n2022131日", "某某局\n2022年1月31日");
    check("某某局\n20220125日", "某某局\n2022年01月25日");
    // In a table nothing is put in.
    check_stays("规章 | 202011日 | 1231日 |");
    check_stays("120日内答复，365日，2020年1月1日至12月31日，1日至15日，1月11日");
    check_stays("电话05278121日，编号〔20201231日〕");
    let (content, quality) = undone("某某局\n2022125日");
    assert_eq!(content.text, "某某局\n2022125日");
    assert_eq!((quality.findings[0].rule, quality.repairs.len()), ("date-eaten", 0));
    assert_eq!(quality.findings[0].message, "1 dates can be read in several ways and stay: 2022125日");
}

#[test]
fn eaten_characters_of_headings_are_put_back() {
    let check = |text: &str, expect: &str| check(text, expect, &[Kind::Heading]);
    check("一、总体情况\n、主动公开政府信息情况\n三、", "一、总体情况\n二、主动公开政府信息情况\n三、");
    check("（一）甲\n二）乙\n（三）丙", "（一）甲\n（二）乙\n（三）丙");
    check("一年项目数量 | 本年增/ | 处理", "一年项目数量 | 本年增/减 | 处理");
    check_stays("二、主动公开情况\n、主动公开政府信息情况\n");
    check_stays("一）甲\n二）乙\n三）丙");
    check_stays("本年增/\n减 | 本年增/减 | 增/ 减");
    check_stays("、其他\n二、二）");
}

#[test]
fn substituted_words_are_put_back() {
    let text = "甲乙丙丁2020年报告\n根据《中华人民共和国甲乙丙丁条例》编制。\n三、收到和处理甲乙\n丙丁申请情况\n四、甲乙丙丁行政复议、行政诉讼情况";
    let expect = "政府信息公开2020年报告\n根据《中华人民共和国政府信息公开条例》编制。\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况";
    let (content, quality) = undone(text);
    assert_eq!(content.text, expect);
    assert_eq!(quality.findings[0].message, "甲乙丙丁 stands 4 times in place of 政府信息公开");
    assert!(quality.is_mirror);
    // One place alone, two words, an ordinary word, the word itself: no substitution.
    check_stays("三、收到和处理甲乙丙丁申请情况，甲乙丙丁，甲乙丙丁");
    check_stays("中华人民共和国甲乙丙丁条例，收到和处理戊己庚辛申请情况，甲乙丙丁，戊己庚辛，甲乙丙丁");
    check_stays("收到和处理信息公开申请情况，本年新收信息公开申请数量，信息公开");
    check_stays("收到和处理政府信息公开申请情况，本年新收甲乙丙丁申请数量，中华人民共和国甲乙丙丁条例，甲乙丙丁");
}

#[test]
fn shifted_clauses_are_put_back() {
    for (text, lost) in
        [("　（一）主动公开。全年公开信息", '　'), ("（二）依申请公开情况如下所述", '（'), ("一、总体情况与主要做法", '一')]
    {
        let (bytes, ..) = encoding_rs::GB18030.encode(text);
        let (shown, _) = encoding_rs::GB18030.decode_without_bom_handling(&bytes[1..]);
        let shown = format!("12件\n?{}\n13件", shown.trim_end_matches('\u{fffd}'));
        let mut expect = text.to_owned();
        expect.pop();
        assert!(text.starts_with(lost));
        check(&shown, &format!("12件\n{expect}?\n13件"), &[Kind::Mojibake]);
    }
    check_stays("是否？（一）公开?主动公开政府信息情况");
}

#[test]
fn padding_becomes_blank() {
    check("????2020年报告????\n一、", "    2020年报告    \n一、", &[Kind::Padding]);
    check_stays("张???局长说：是吗??");
    check_stays("https://a.cn/?a=1");
}

#[test]
fn several_faults_are_undone_together() {
    let text = "一(yī)、總體情況\n統計期限自202111日至20211231日。\n、主動公開政府信息情況\n本年增/ | 規(guī)章 | 2021 |";
    let expect = "一、总体情况\n统计期限自2021年1月1日至2021年12月31日。\n二、主动公开政府信息情况\n本年增/减 | 规章 | 2021 |";
    check(text, expect, &[Kind::Reading, Kind::Letter, Kind::Heading, Kind::Date]);
}

#[test]
fn cells_furniture_and_places_move_along() {
    let source = "<p>導航頁</p><td>規(guī)章&nbsp;總</td><td>17</td><td></td>情況開展對應";
    let mut builder = ContentBuilder::new("html");
    let put = |builder: &mut ContentBuilder, part: &str| {
        let at = source.find(part).unwrap();
        builder.push(part, At::Source(Span::new(at, at + part.len())));
    };
    builder.begin_furniture();
    put(&mut builder, "導航頁");
    builder.end_line();
    builder.end_furniture();
    builder.begin_grid();
    builder.begin_row();
    builder.begin_cell(1, 1);
    put(&mut builder, "規(guī)章");
    let entity = source.find("&nbsp;").unwrap();
    builder.push("\u{a0}", At::Source(Span::new(entity, entity + 6)));
    put(&mut builder, "總");
    builder.begin_cell(1, 1);
    put(&mut builder, "17");
    builder.begin_cell(1, 1);
    builder.end_grid();
    put(&mut builder, "情況開展對應");
    let (content, quality) = undo(&TABLES, builder.finish(Some(source.to_owned())));
    assert_eq!(content.text, "导航页\n规章\u{a0}总 | 17 | \n情况开展对应");
    assert!(quality.is_mirror);
    let cells: Vec<&str> = content.grids[0].cells.iter().map(|it| it.span.of(&content.text)).collect();
    assert_eq!(cells, ["规章\u{a0}总", "17", ""]);
    assert_eq!(content.furniture[0].of(&content.text), "导航页\n");
    let check = |part: &str, expect: &str| {
        let at = content.text.find(part).unwrap();
        assert_eq!(content.origin.locate(Span::new(at, at + part.len())).of(source), expect, "{part}");
    };
    check("规章", "規(guī)章");
    check("章", "章");
    check("\u{a0}", "&nbsp;");
    check("17", "17");
    check("对应", "對應");
    check("开展", "開展");
    let example = quality.repairs.iter().find(|it| it.kind == Kind::Letter).unwrap().examples[0];
    assert_eq!(example.of(source), "導");
}

#[test]
fn places_on_pages_move_along() {
    let at = |x0: f32| Rectangle { x0, y0: 0.0, x1: x0 + 5.0, y1: 10.0 };
    let mut builder = ContentBuilder::new("pdf");
    for (idx, part) in ["總體情況開展規", "(guī)", "範 17 ", "件"].into_iter().enumerate() {
        builder.push(part, At::Page(u32::try_from(idx).unwrap() + 1, at(10.0)));
    }
    let before = builder.finish(None);
    let (content, _) = undo(&TABLES, before.clone());
    assert_eq!(content.text, "总体情况开展规范 17 件");
    let place = |part: &str| {
        let at = content.text.find(part).unwrap();
        content.origin.place_on_page(Span::new(at, at + part.len())).map(|it| it.0)
    };
    assert_eq!((place("规"), place("范"), place("17"), place("件")), (Some(1), Some(3), Some(3), Some(4)));
    let number = content.text.find("17").unwrap();
    assert_eq!(content.origin.locate(Span::new(number, number + 2)).of(&before.text), "17");
}

#[test]
fn the_sample_is_of_no_mirrors() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/sample");
    let mut n_files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let (_, quality) = undone(&text);
        assert!(!quality.is_mirror);
        assert_eq!(quality.repairs.iter().filter(|it| !matches!(it.kind, Kind::Date | Kind::Heading)).count(), 0);
        n_files += 1;
    }
    assert!(n_files > 50);
}

#[test]
fn statements_stay_where_they_are_made() {
    let page = format!("<!DOCTYPE html><html><p>{}</p><img src=a><p>后</p>", "据(jù)悉(xī)".repeat(6));
    let document = crate::document::read_document("x", page.as_bytes(), &crate::document::Limits::default()).unwrap();
    assert_eq!(document.text.trim_end(), format!("{}\n后", "据悉".repeat(6)));
    assert_eq!(document.statements.iter().map(|it| &document.text[it.at..]).collect::<Vec<_>>(), ["后\n"]);
}
