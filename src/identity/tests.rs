//! What the resolver makes of reports: short ones written for the purpose, and the real ones where `GONGKAI_SHARED` is set.

use std::sync::LazyLock;

use super::{Gazetteer, IdentityInput, identify};
use crate::finding::Finding;
use crate::record::Identity;

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::embedded().expect("the embedded files have their form"));

/// Every rule that this room reports.
const RULES: [&str; 13] = [
    "division-not-in-force",
    "issuer-conflict",
    "issuer-kind-unknown",
    "issuer-unknown",
    "place-ambiguous",
    "place-by-name-alone",
    "place-conflict",
    "place-misread",
    "place-unknown",
    "published-implausible",
    "scope-undecided",
    "year-conflict",
    "year-unknown",
];

/// Identifies `text` and asserts what must hold for every document.
#[track_caller]
fn identify_lawfully(text: &str) -> (Identity, Vec<Finding>) {
    let input = IdentityInput { text, sections: &[], source: "any.txt", url: None };
    let (identity, findings) = identify(&GAZETTEER, &input);
    for evidence in &identity.evidence {
        let Some(span) = evidence.span else { continue };
        let stands = text.get(span.start..span.end).expect("evidence stands in the document");
        if !text.contains('<') {
            let plain = |it: &str| it.chars().filter(|c| !c.is_whitespace() && *c != '|').collect::<String>();
            assert_eq!(plain(stands), plain(&evidence.quote), "{}", evidence.kind);
        }
    }
    assert!(identity.evidence.is_sorted_by_key(|it| std::cmp::Reverse(it.weight)));
    for finding in &findings {
        assert!(RULES.contains(&finding.rule), "{}", finding.rule);
    }
    let is_placed = identity.province != "unknown" && identity.province != "CN";
    assert_eq!(identity.division_code.is_some(), is_placed);
    assert_eq!(identity.province_name.is_some(), is_placed);
    assert_eq!(
        identity.year == 0,
        findings.iter().any(|it| matches!(it.rule, "year-unknown" | "year-conflict")) && identity.year == 0
    );
    let again = identify(&GAZETTEER, &input);
    assert_eq!(again, (identity.clone(), findings.clone()), "the same document gives the same answer");
    (identity, findings)
}

/// `issuer | kind | province | division | year | scope`, `-` for what is not known.
#[track_caller]
fn check(text: &str, expect: &str) {
    let (identity, findings) = identify_lawfully(text);
    let or_dash = |it: Option<String>| it.unwrap_or_else(|| "-".to_owned());
    let found = format!(
        "{} | {} | {} | {} | {} | {}",
        or_dash(identity.issuer),
        or_dash(identity.issuer_kind.map(|it| it.as_str().to_owned())),
        identity.province,
        or_dash(identity.division_code),
        identity.year,
        or_dash(identity.scope.map(|it| it.as_str().to_owned())),
    );
    assert_eq!(found, expect, "{text}\n{findings:#?}\n{:#?}", identity.evidence);
}

#[track_caller]
fn check_findings(text: &str, expect: &[&str]) {
    let (identity, findings) = identify_lawfully(text);
    let mut rules: Vec<&str> = findings.iter().map(|it| it.rule).collect();
    rules.sort_unstable();
    assert_eq!(rules, expect, "{text}\n{findings:#?}\n{:#?}", identity.evidence);
}

#[track_caller]
fn check_id(text: &str, expect: Option<&str>) {
    assert_eq!(identify_lawfully(text).0.issuer_id.as_deref(), expect, "{text}");
}

#[track_caller]
fn check_year(text: &str, expect: i32) {
    let (identity, _) = identify_lawfully(text);
    assert_eq!(identity.year, expect, "{text}\n{:#?}", identity.evidence);
}

#[track_caller]
fn check_date(text: &str, expect: Option<&str>) {
    let (identity, _) = identify_lawfully(text);
    assert_eq!(identity.published_on.map(|it| it.to_string()).as_deref(), expect, "{text}");
}

#[track_caller]
fn check_names(text: &str, expect: [Option<&str>; 3]) {
    let (identity, _) = identify_lawfully(text);
    let found = [&identity.province_name, &identity.prefecture_name, &identity.county_name];
    assert_eq!(found.map(|it| it.as_deref()), expect, "{text}");
}

#[test]
fn reads_titles() {
    check(
        "首页 > 年报\n临沂市兰山区水利局2021年政府信息公开工作年度报告\n一、总体情况\n我局认真公开。",
        "临沂市兰山区水利局 | department | CN-SD | 371302 | 2021 | own",
    );
    check(
        "2021年度临沂市水利局政府信息公开工作年度报告\n一、总体情况\n无",
        "临沂市水利局 | department | CN-SD | 371300 | 2021 | own",
    );
    check(
        "沂水县\n2021年政府信息公开\n工作年度报告\n一、总体情况\n全县共收到申请1件",
        "沂水县 | government | CN-SD | 371323 | 2021 | consolidated",
    );
    check(
        "沂水县人民政府信息公开工作年度报告（2021年度）\n一、总体情况\n各部门认真落实",
        "沂水县人民政府 | government | CN-SD | 371323 | 2021 | consolidated",
    );
    check("# 沂水县住建局 2021 年政府信息公开年报\n## 一、总体情况\n", "沂水县住建局 | department | CN-SD | 371323 | 2021 | own");
    check(
        "沂水县市场监督管理局2021年政府信息公开工作年度报告\n沂水县财政局2019年政府信息公开工作年度报告格式\n一、总体情况\n",
        "沂水县市场监督管理局 | department | CN-SD | 371323 | 2021 | own",
    );
}

#[test]
fn finds_issuers_without_a_title() {
    check(
        "本报告由沂水县教育和体育局编制，统计期限自2021年1月1日起至12月31日止。\n一、总体情况\n2021年，我局认真公开。",
        "沂水县教育和体育局 | department | CN-SD | 371323 | 2021 | own",
    );
    check(
        "一、总体情况\n2021年，我委认真公开。\n六、其他需要报告的事项\n无。\n沂水县卫生健康委员会\n2022年1月20日\n主办：沂水县人民政府办公室",
        "沂水县卫生健康委员会 | department | CN-SD | 371323 | 2021 | own",
    );
    check(
        "发布机构 | 沂水县审计局 | 发布日期 | 2022-01-20\n一、总体情况\n2021年，按照《沂水县人民政府办公室关于做好年度报告的通知》要求公开。",
        "沂水县审计局 | department | CN-SD | 371323 | 2021 | own",
    );
    check(
        "一、总体情况\n2021年，我局主动公开。\n电话：0539-2250000\n主办单位：沂水县人民政府办公室 网站标识码：3713230001",
        "- | department | CN-SD | 371323 | 2021 | own",
    );
}

#[test]
fn finds_issuers_by_what_they_say_they_do() {
    for (opening, expect) in [
        ("统计期限为2021年。由沂水县马站镇人民政府向社会公布。", "沂水县马站镇人民政府 | township"),
        ("根据《条例》，沂水县马站镇人民政府现公布2021年政府信息公开年度报告。", "沂水县马站镇人民政府 | township"),
        // 局办公室 is a room of whichever bureau.
        ("发布机构：局办公室\n沂水县水利局依照格式，就2021年的政府信息公开工作作如下说明。", "沂水县水利局 | department"),
    ] {
        check(&format!("{opening}\n一、总体情况\n公开信息20条。"), &format!("{expect} | CN-SD | 371323 | 2021 | own"));
    }
    check("来源：镇党政办公室\n一、总体情况\n2021年，我镇公开。", "- | township | unknown | - | 2021 | own");
    // What the superiors publish is not this report.
    let text = "按照要求，沂水县人民政府根据《条例》编制了公开目录。\n一、总体情况\n2021年，我局公开。";
    check(text, "- | department | unknown | - | 2021 | own");
}

#[test]
fn takes_the_superiors_for_what_they_are() {
    check(
        "一、总体情况\n2021年，在沂水县人民政府的正确领导下，我镇认真公开。根据《沂水县人民政府办公室关于编制政府信息公开工作年度报告的通知》，现报告如下。全县",
        "- | township | CN-SD | 371323 | 2021 | own",
    );
}

#[test]
fn tells_homonyms_apart() {
    check_findings("鼓楼区民政局2021年政府信息公开工作年度报告\n一、总体情况\n", &["place-ambiguous"]);
    for (name, before, behind, expect) in [
        ("鼓楼区民政局", "", "", "unknown | -"),
        ("鼓楼区民政局", "联系电话：025-83200000\n", "", "CN-JS | 320106"),
        ("徐州市鼓楼区民政局", "", "", "CN-JS | 320302"),
        ("朝阳区统计局", "", "《吉林省政府信息公开规定》，《长春市政务公开办法》", "CN-JL | 220104"),
        ("通州区统计局", "南通市\n", "", "CN-JS | 320612"),
    ] {
        let text = format!("{name}2012年政府信息公开工作年度报告\n{before}一、总体情况\n{behind}");
        check(&text, &format!("{name} | department | {expect} | 2012 | own"));
    }
}

#[test]
fn names_of_towns_do_not_mislead() {
    check(
        "衢州市衢江区湖南镇人民政府2021年政府信息公开工作年度报告\n一、总体情况\n我镇",
        "衢州市衢江区湖南镇人民政府 | township | CN-ZJ | 330803 | 2021 | own",
    );
    check(
        "湖南镇2021年政府信息公开工作年度报告\n一、总体情况\n我镇\n地址：衢江区湖南镇 电话：0570-2970000",
        "湖南镇 | township | CN-ZJ | 330803 | 2021 | own",
    );
    check(
        "济宁市场监督管理局2021年政府信息公开工作年度报告\n一、总体情况\n",
        "济宁市场监督管理局 | department | CN-SD | 370800 | 2021 | own",
    );
    check("济宁市民政局2021年政府信息公开工作年度报告\n一、总体情况\n", "济宁市民政局 | department | CN-SD | 370800 | 2021 | own");
}

#[test]
fn reads_codes_where_names_are_missing() {
    check(
        "<html><head><meta name=\"SiteIDCode\" content=\"3213220037\"><meta name=\"PubDate\" content=\"2022-01-20 10:00\"></head><body><p>一、总体情况</p><p>2021年，我县认真公开，全县主动公开100条，县政府</p></body></html>",
        "- | government | CN-JS | 321322 | 2021 | consolidated",
    );
    check("一、总体情况\n2021年，我局公开。\n豫ICP备00000000号", "- | department | unknown | - | 2021 | own");
    check("一、总体情况\n2021年，我镇公开。联系电话：0534-0000000、0534-2100000", "- | township | CN-SD | 371400 | 2021 | own");
}

#[test]
fn contradictions_are_found() {
    let text = "沂水县财政局2021年政府信息公开工作年度报告\n一、总体情况\n我局\n网站标识码：4104820001 豫ICP备00000000号";
    check(text, "沂水县财政局 | department | CN-SD | 371323 | 2021 | own");
    check_findings(text, &["place-conflict"]);
    check_findings(
        "一、总体情况\n2021年，我局公开。\n网站标识码：4104820001\n网站标识码：3713230001",
        &["issuer-unknown", "place-unknown"],
    );
    check_findings(
        "沂水县财政局2021年政府信息公开工作年度报告\n一、总体情况\n我局\n六、其他需要报告的事项\n无\n沂水县水利局\n2022年1月5日",
        &["issuer-conflict"],
    );
}

#[test]
fn zones_take_their_hosts() {
    for (name, expect) in [
        ("烟台经济技术开发区管理委员会", "zone | CN-SD | 370600"),
        ("西咸新区管委会", "zone | CN-SN | 610000"),
        ("南阳市高新区财政局", "department | CN-HA | 411300"),
    ] {
        let text = format!("{name}2021年政府信息公开工作年度报告\n一、总体情况\n");
        check(&text, &format!("{name} | {expect} | 2021 | own"));
    }
    let text = "烟台经济技术开发区管委会2021年政府信息公开工作年度报告\n一、总体情况\n";
    check_id(text, Some("370600:经济技术开发区管理委员会"));
}

#[test]
fn central_organs_and_their_local_bodies() {
    for (name, expect) in [
        ("财政部", "central | CN | -"),
        ("国家税务总局沂水县税务局", "central | CN-SD | 371323"),
        ("国家统计局临沂调查队", "central | CN-SD | 371300"),
        ("临沂市气象局", "central | CN-SD | 371300"),
    ] {
        let text = format!("{name}2021年政府信息公开工作年度报告\n一、总体情况\n");
        check(&text, &format!("{name} | {expect} | 2021 | own"));
    }
    check_id("财政部2021年政府信息公开工作年度报告\n一、总体情况\n", Some("CN:财政部"));
}

#[test]
fn divisions_are_those_of_the_year() {
    let title = |place: &str, year: i32| format!("{place}财政局{year}年政府信息公开工作年度报告\n一、总体情况\n");
    check_id(&title("兖州市", 2011), Some("370812:财政局"));
    check(&title("兖州市", 2011), "兖州市财政局 | department | CN-SD | 370882 | 2011 | own");
    check(&title("兖州区", 2020), "兖州区财政局 | department | CN-SD | 370812 | 2020 | own");
    check_names(&title("兖州区", 2020), [Some("山东省"), Some("济宁市"), Some("兖州区")]);
    check_names(&title("襄樊市", 2009), [Some("湖北省"), Some("襄樊市"), None]);
    check_names(&title("北京市密云区", 2020), [Some("北京市"), None, Some("密云区")]);
    check_names(&title("济源市", 2020), [Some("河南省"), None, Some("济源市")]);
    check_names(&title("恩施州", 2020), [Some("湖北省"), Some("恩施土家族苗族自治州"), None]);
}

#[test]
fn one_organ_has_one_id() {
    let of = |name: &str| format!("{name}2021年政府信息公开工作年度报告\n一、总体情况\n全市各部门共收到申请1件，汇总统计\n");
    check_id(&of("鹤岗营商环境建设监督局"), Some("230400:营商环境建设监督局"));
    check_id(&of("鹤岗市营商环境建设监督局"), Some("230400:营商环境建设监督局"));
    for name in ["鹤岗市", "鹤岗市人民政府", "鹤岗市人民政府办公室", "黑龙江省鹤岗市政府办"] {
        check_id(&of(name), Some("230400:人民政府"));
    }
    check_id(&of("沂水县卫健局"), Some("371323:卫生健康局"));
    check_id(&of("曲靖市麒麟区珠街街道办事处"), Some("530302:珠街街道"));
    check_id(&of("沂水县马站镇人民政府"), Some("371323:马站镇"));
}

#[test]
fn years_are_stated_or_unknown() {
    check_year("甲乙县水利局二〇二〇年度政府信息公开工作年度报告\n一、总体情况\n", 2020);
    check_year("甲乙县水利局二0一七年政府信息公开工作年度报告\n一、总体情况\n", 2017);
    check_year("所列数据的统计期限自201911日起至20191231日止。\n一、总体情况\n我镇2018年未发布规范性文件。", 2019);
    check_year(
        "一、总体情况\n2019年未发布政策类文件。\n2020年，我局公开。2020年，我局受理。\n本报告统计期限自2020年1月1日起",
        2020,
    );
    check_year("一、总体情况\n我局公开信息。\n发布日期：2021-02-01", 0);
    check_year(
        "水利局2021年政府信息公开工作年度报告\n统计期限自2020年1月1日起至2020年12月31日止\n一、总体情况\n2020年，我局",
        2020,
    );
    check_findings(
        "沂水县水利局2021年政府信息公开工作年度报告\n统计期限自2020年1月1日起至2020年12月31日止\n一、总体情况\n2020年，我局",
        &["year-conflict"],
    );
    check_year("水利局2021年政府信息公开工作年度报告\n统计期限自2020年起\n一、总体情况\n", 0);
    check_year("局政府信息公开工作年度报告（2021年1月）\n一、总体情况\n2020年，我局", 2020);
}

#[test]
fn dates_are_stated_and_plausible() {
    let with = |line: &str| {
        format!("沂水县水利局2020年政府信息公开工作年度报告\n{line}\n一、总体情况\n2020年，我局\n六、其他需要报告的事项\n无\n")
    };
    check_date(&with("发布时间：2021-02-16 14:57"), Some("2021-02-16"));
    check_date(&with("索引号 | 123/2021-00001 | 发 布 日 期： | 2021年3月1日"), Some("2021-03-01"));
    check_date(&with("（2021年1月5日）"), Some("2021-01-05"));
    check_date(&format!("{}沂水县水利局\n二〇二一年一月二十一日", with("")), Some("2021-01-21"));
    check_date(&with("发布日期：2019-12-03"), None);
    check_findings(&with("发布日期：2019-12-03"), &["published-implausible"]);
    check_date(&with(""), None);
}

#[test]
fn scope_follows_the_wording() {
    let of = |name: &str, words: &str| format!("{name}2021年政府信息公开工作年度报告\n一、总体情况\n{words}");
    check(&of("沂水县人民政府", "2021年，我县公开。"), "沂水县人民政府 | government | CN-SD | 371323 | 2021 | -");
    check(&of("沂水县人民政府办公室", "本机关公开。"), "沂水县人民政府办公室 | government | CN-SD | 371323 | 2021 | own");
    check(
        &of("沂水县人民政府办公室", "全县共收到政府信息公开申请3件。"),
        "沂水县人民政府办公室 | government | CN-SD | 371323 | 2021 | consolidated",
    );
    check(&of("临沂市公安局", "本报告数据包含各区县分局。"), "临沂市公安局 | department | CN-SD | 371300 | 2021 | consolidated");
}

#[test]
fn zones_count_themselves_unless_they_say_more() {
    for (words, scope) in [
        ("办公室牵头，各单位指定联络员。共收到申请3件。", "own"),
        ("2021年，全区共收到申请3件。", "consolidated"),
        ("全区各部门认真落实。", "consolidated"),
        ("本报告汇总各部门数据。", "consolidated"),
    ] {
        let text = format!("烟台经济技术开发区管理委员会2021年政府信息公开工作年度报告\n一、总体情况\n{words}");
        check(&text, &format!("烟台经济技术开发区管理委员会 | zone | CN-SD | 370600 | 2021 | {scope}"));
    }
}

#[test]
fn bureaus_within_a_government_are_departments() {
    check(
        "本报告由沂水县人民政府国有资产监督管理局编制，统计期限自2021年1月1日起。\n一、总体情况\n我局",
        "沂水县人民政府国有资产监督管理局 | department | CN-SD | 371323 | 2021 | own",
    );
    check_id("山东大学2021年信息公开年度报告\n一、概述\n我校", Some("370000:山东大学"));
}

#[test]
fn towns_are_placed_by_their_names_where_those_are_unique() {
    check("河包镇2021年政府信息公开工作年度报告\n一、总体情况\n我镇，区政府", "河包镇 | township | CN-CQ | 500153 | 2021 | own");
    check("城关镇2021年政府信息公开工作年度报告\n一、总体情况\n我镇", "城关镇 | township | unknown | - | 2021 | own");
}

#[test]
fn links_to_other_years_do_not_mislead() {
    let link = |year: i32| format!("<li><a>沂水县教育和体育局{year}年政府信息公开工作年度报告</a></li>");
    let text = format!(
        "<html><ul>{}{}{}</ul><h1>沂水县教育和体育局2021年政府信息公开工作年度报告</h1><p>来源：沂水县教体局 发布时间：2022-01-20</p><p>一、总体情况</p><p>2021年，我局公开。</p><p>六、其他需要报告的事项</p><p>无</p><div>主办：沂水县人民政府办公室</div></html>",
        link(2018),
        link(2019),
        link(2020)
    );
    check(&text, "沂水县教育和体育局 | department | CN-SD | 371323 | 2021 | own");
}

#[test]
fn given_sections_change_nothing() {
    let text = "沂水县水利局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局公开。\n";
    let at = |word: &str| text.find(word).expect("stands in the text");
    let section = crate::record::Section {
        section: 1,
        heading: "一、总体情况".to_owned(),
        heading_span: crate::span::Span::new(at("一、"), at("\n2021年")),
        span: crate::span::Span::new(at("2021年，"), text.len()),
    };
    let input = IdentityInput { text, sections: &[section], source: "any.txt", url: None };
    assert_eq!(identify(&GAZETTEER, &input), identify(&GAZETTEER, &IdentityInput { sections: &[], ..input }));
}

#[test]
fn garbage_gives_no_identity() {
    for text in ["", "\n\n", "<p></p><p>", "2020", "一、总体情况", "&#99999999;<p", "政府信息公开工作年度报告", "〇〇〇"]
    {
        check(text, "- | - | unknown | - | 0 | -");
    }
}

/// The identity fields of a gold reading.
#[derive(serde::Deserialize)]
struct Gold {
    source: String,
    issuer: String,
    issuer_also: Vec<String>,
    issuer_kind: String,
    province: String,
    division_code: Option<String>,
    year: i32,
    scope: Option<String>,
    published_on: Option<String>,
}

#[test]
fn reads_the_real_reports_as_their_gold_does() {
    let Some(root) = std::env::var_os("GONGKAI_SHARED").map(std::path::PathBuf::from) else { return };
    let mut names: Vec<_> = std::fs::read_dir(root.join("reports/gold"))
        .expect("the gold readings are there")
        .map(|it| it.expect("an entry").path())
        .collect();
    names.sort();
    let mut n_read = 0;
    for path in names {
        let json = std::fs::read_to_string(&path).expect("a gold reading");
        let gold: Gold = serde_json::from_str(&json).expect("a gold reading has its form");
        // No extractor of text stands behind these tests.
        let Ok(text) = std::fs::read_to_string(root.join("reports").join(&gold.source)) else { continue };
        n_read += 1;
        let (identity, findings) = identify_lawfully(&text);
        let context = format!("{}\n{findings:#?}\n{:#?}", gold.source, identity.evidence);
        let issuer = identity.issuer.expect("an issuer");
        assert!(issuer == gold.issuer || gold.issuer_also.contains(&issuer), "{issuer}\n{context}");
        assert_eq!(identity.issuer_kind.map(crate::record::IssuerKind::as_str), Some(gold.issuer_kind.as_str()), "{context}");
        assert_eq!(identity.year, gold.year, "{context}");
        assert_eq!(identity.scope.map(|it| it.as_str().to_owned()), gold.scope, "{context}");
        assert_eq!(identity.published_on.map(|it| it.to_string()), gold.published_on, "{context}");
        // Its name is misread throughout (沐阳县 for 沭阳县).
        assert_eq!(findings.iter().any(|it| it.rule == "place-misread"), gold.source.contains("shuyang"), "{context}");
        assert_eq!(identity.province, gold.province, "{context}");
        assert_eq!(identity.division_code, gold.division_code, "{context}");
        if gold.source.starts_with("seeds/") {
            assert!(findings.is_empty(), "{context}");
        }
    }
    assert!(n_read >= 5, "the five seeds were read");
}

#[test]
fn ids_leave_out_what_only_some_names_have() {
    #[track_caller]
    fn check(code: u32, name: &str, expect: &str) {
        let gazetteer = Gazetteer::embedded().unwrap();
        assert_eq!(super::organ_key(&gazetteer, code, name), expect);
    }
    check(110_105, "人民政府朝外街道", "朝外街道");
    check(420_103, "水塔街街道", "水塔街道");
    check(530_302, "珠街街道", "珠街街道");
    check(110_105, "人民政府", "人民政府");
    check(110_105, "人民政府办公室", "人民政府办公室");
}
