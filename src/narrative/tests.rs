//! Numbers in prose: each case is a text and what is read from it, one line per metric.

use super::{NarrativeRegistry, extract_narrative};
use crate::record::Section;
use crate::span::Span;

/// A report on 2020 that consists of `text`, in section 1.
fn read(text: &str) -> (Vec<String>, Vec<&'static str>) {
    static REGISTRY: std::sync::OnceLock<NarrativeRegistry> = std::sync::OnceLock::new();
    let reg = REGISTRY.get_or_init(|| NarrativeRegistry::embedded().expect("registry"));
    let section = Section { section: 1, heading: String::new(), heading_span: Span::new(0, 0), span: Span::new(0, text.len()) };
    let (metrics, findings) = extract_narrative(reg, text, &[section], &[], 2020);
    let mut lines = Vec::new();
    for it in metrics {
        assert!(!it.span.is_empty() && text.contains(it.span.of(text)));
        assert!(it.sentence.contains(it.span.of(text).trim()), "the sentence holds the number");
        let mut line = format!(
            "{} {} {}",
            it.metric,
            it.channels.map(|list| format!("several:{list}")).or(it.channel).unwrap_or("-".to_owned()),
            it.value
        );
        line.push_str(it.unit.as_deref().unwrap_or("-"));
        if it.qualifier != "exact" {
            line = format!("{line} {}", it.qualifier);
        }
        if it.period != "year" {
            line = format!("{line} {}{}", it.period, it.year.map(|it| format!(" {it}")).unwrap_or_default());
        }
        lines.push(line);
    }
    (lines, findings.iter().map(|it| it.rule).collect())
}

#[track_caller]
fn check(text: &str, expect: &[&str]) {
    let (lines, _) = read(text);
    assert_eq!(lines, expect, "{text}");
}

#[track_caller]
fn check_findings(text: &str, expect: &[&str]) {
    let (lines, findings) = read(text);
    assert_eq!(findings, expect, "{text}: {lines:?}");
}

#[test]
fn a_total_and_its_channels() {
    check(
        "2020年,我局共主动公开政府信息1200条,其中通过政府网站公开700条,微信公众号300条,微博200条。",
        &[
            "items_published all 1200条",
            "items_published website 700条",
            "items_published wechat 300条",
            "items_published weibo 200条",
        ],
    );
    check(
        "全年主动公开各类政府信息500条。其中:门户网站发布信息400条、政务微博发布信息100条。",
        &["items_published all 500条", "items_published website 400条", "items_published weibo 100条"],
    );
    check(
        "2020年公开政府信息共计1,234条;其中,网站1,000条;微信234条。",
        &["items_published all 1234条", "items_published website 1000条", "items_published wechat 234条"],
    );
    check(
        "目前在用政务新媒体10个,其中微信5个,微博3个,其他2个。",
        &["accounts all 10个", "accounts wechat 5个", "accounts weibo 3个", "accounts other 2个"],
    );
}

#[test]
fn lists_by_channel_in_brackets_and_in_the_next_sentence() {
    check(
        "主动公开政府信息120条(门户网站90条,官方微博10条,官方微信20条)。",
        &["items_published all 120条", "items_published website 90条", "items_published weibo 10条", "items_published wechat 20条"],
    );
    check("主动公开政府信息100条(其中网站60条)。", &["items_published all 100条", "items_published website 60条"]);
    check("现有政务新媒体账号3个(微信2个,微博1个)。", &["accounts all 3个", "accounts wechat 2个", "accounts weibo 1个"]);
    check(
        "全年主动公开政府信息总数为500条。按渠道分,政府网站300条,政务微博100条,微信公众号100条。",
        &[
            "items_published all 500条",
            "items_published website 300条",
            "items_published weibo 100条",
            "items_published wechat 100条",
        ],
    );
    // All of the brackets is a list by channel, or none of it is read.
    check("主动公开政府信息100条(机构职能60条,政策解读40条)。", &["items_published all 100条"]);
    check("主动公开政府信息100条(网站60条,宣传栏目40条,微信20条)。", &["items_published all 100条"]);
    check("主动公开政府信息100条(网站60条,微信不足40条)。", &["items_published all 100条"]);
    check("主动公开政府信息100条(网站60条,微信40次)。", &["items_published all 100条"]);
    check("主动公开政府信息100条(含微信20条)。", &["items_published all 100条"]);
    check("主动公开政府信息100条(网站60条(含转载20条),微信40条)。", &["items_published all 100条"]);
    check("微信公众号发布信息300条(视频号20条,抖音号30条)。", &["items_published wechat 300条"]);
    check("全年主动公开政府信息500条。按类别分,机构职能类300条,政策解读类200条。", &["items_published all 500条"]);
    check("从公开渠道看,政府网站300条。", &[]);
    // What follows the brackets is no part of their list.
    check_findings("主动公开政府信息120条(网站100条,微信20条),通过广播播出信息30条。", &[]);
    check_findings("主动公开政府信息130条(网站100条,微信20条)。", &["narrative-channel-sum-mismatch"]);
}

#[test]
fn what_a_channel_carries() {
    check("通过政务服务网公开办件结果等信息1736条。", &["items_published service_platform 1736条"]);
    check("利用村村响广播播出政策信息37条。", &["items_published broadcast 37条"]);
    check("在政务公开栏张贴公示21条。", &["items_published bulletin_board 21条"]);
    check("“某某在线”微信公众号发文562篇。", &["items_published wechat 562篇"]);
    check("政府公报全年出版12期,刊登文件40件。", &["items_published gazette 40件"]);
    check("编印《某县人民政府公报》6期,共刊登文件30件。", &["items_published gazette 30件"]);
    // The same words of a channel that carries more, or of none.
    check("通过政府网站公开办件结果等信息1736条。", &[]);
    check("通过政府网站发布政策信息37条。", &[]);
    check("在政府网站公开文件40件。", &[]);
    check("全年发文562篇。", &[]);
    check("编印政府公报12期,召开会议3次,刊登文件40件。", &[]);
    check("编印政府公报12期,发放公报网站宣传单3份,刊登文件40件。", &[]);
    check("《大公报》刊发2期,刊登文件3件。", &[]);
    check("编印政府公报12期,网站发布信息40条。", &["items_published website 40条"]);
}

#[test]
fn the_channel_first() {
    check(
        "通过县政府门户网站公开信息41条,通过“某县发布”微信公众号推送信息67条。",
        &["items_published website 41条", "items_published wechat 67条"],
    );
    check("依托政务服务网发布各类政务信息1500余条。", &["items_published service_platform 1500条 about"]);
    check("利用微信公众号,发布信息120条。", &["items_published wechat 120条"]);
    check("门户网站更新信息33条。", &["items_published website 33条"]);
    check("全年在政府公报刊登信息12篇。", &["items_published gazette 12篇"]);
    check("微信公众号推送文章56篇。", &["items_published wechat 56篇"]);
    check("发布微博120条、微信85条。", &["items_published weibo 120条", "items_published wechat 85条"]);
    check("在抖音号发布短视频30条。", &["items_published short_video 30条"]);
    check("通过各种渠道主动公开政府信息88条。", &["items_published all 88条"]);
    check("通过微博、微信等政务新媒体发布信息300条。", &["items_published several:weibo+wechat 300条"]);
    check("政务新媒体发布信息2808条。", &["items_published several 2808条"]);
}

#[test]
fn channels_that_are_not_the_only_ones() {
    check("通过某某网、学习强国等平台发布信息30条。", &["items_published several:other 30条"]);
    check("通过政府网站等平台公开信息30条。", &["items_published several:website 30条"]);
    check("现有微信公众号1个、微博1个,共发布信息450条。", &["accounts wechat 1个", "accounts weibo 1个"]);
    check("“某县发布”累计推送信息1200条。", &[]);
    check("更新政府网站信息260条。", &["items_published website 260条"]);
    check("广播电视播出信息30条。", &["items_published broadcast 30条"]);
    check("政府网站共发布信息总数6000条,其中概况类信息更新量20条。", &["items_published website 6000条"]);
    check(
        "全年公开信息100条,其中公开规范性文件12件,网站公开信息60条,其他方式公开信息40条。",
        &["items_published all 100条", "items_published website 60条", "items_published other 40条"],
    );
}

#[test]
fn sub_headings_say_what_a_count_is_of() {
    check("一是主动公开方面。全年主动公开信息320条。", &["items_published all 320条"]);
    check("(一)财政信息公开。主动公开政府信息12条。", &[]);
    check("1.机构设置信息。发布信息3条。", &[]);
}

#[test]
fn numbers_as_they_are_written() {
    check("通过政府网站公开信息62.8万条。", &["items_published website 628000条"]);
    check("通过政府网站公开信息18万余条。", &["items_published website 180000条 about"]);
    check("通过政府网站公开信息１２０条。", &["items_published website 120条"]);
    check("通过政府网站公开信息三百余条。", &["items_published website 300条 about"]);
    check("通过政府网站公开信息二十三条。", &["items_published website 23条"]);
    check("通过政府网站公开信息超过380条。", &["items_published website 380条 at_least"]);
    check("通过政府网站公开信息近300条。", &["items_published website 300条 about"]);
    check("通过政府网站公开信息300条左右。", &["items_published website 300条 about"]);
    check("通过政府网站公开信息200条以上。", &["items_published website 200条 at_least"]);
    check("通过政府网站公开信息不足200条。", &[]);
    check("通过政府网站公开信息10-20条。", &[]);
    check("通过政府网站公开信息12\n34条。", &[]);
    check("通过政府网站公开信息12 34条。", &[]);
    check("全年收到政府信息公开申请一件。", &["applications_received - 1件"]);
}

#[test]
fn applications() {
    check("全年共收到政府信息公开申请29件,答复申请28件。", &["applications_received - 29件", "applications_answered - 28件"]);
    check("2020年收到公民、法人和其他组织提出的政府信息公开申请15件。", &["applications_received - 15件"]);
    check("共收到12件政府信息公开申请,均按时办结。", &["applications_received - 12件"]);
    check("本年度受理依申请公开0件。", &["applications_received - 0件"]);
    check("受理答复政府信息公开申请8件。", &["applications_received - 8件"]);
    check("其中网上申请5件,信函申请3件。", &[]);
    check("收到网上申请5件。", &[]);
    check("收到政府信息公开申请20件(其中自然人申请19件),上年结转申请2件。", &["applications_received - 20件"]);
    check("收到低保申请200件,收到入党申请30份。", &[]);
    check("做好信息公开工作,共收到公民提交的申请12件。", &["applications_received - 12件"]);
    check("回复网民留言30件,办理建议12件。", &[]);
}

#[test]
fn zeros_in_words() {
    check("2020年,我局未收到政府信息公开申请。", &["applications_received - 0-"]);
    check("本年度没有收到公民、法人和其他组织的政府信息公开申请。", &["applications_received - 0-"]);
    check("全年无依申请公开事项。", &["applications_received - 0-"]);
    check("没有因信息公开工作申请行政复议、诉讼的情况。", &["reviews - 0-", "lawsuits - 0-"]);
    check("未发生因政府信息公开引起的行政复议和行政诉讼案件。", &["reviews - 0-", "lawsuits - 0-"]);
    check("未收到政府信息公开申请,无行政复议、行政诉讼。", &["applications_received - 0-", "reviews - 0-", "lawsuits - 0-"]);
    check("本年度未收取信息处理费。", &["fees_charged - 0-"]);
    check("没有被申请行政复议和被提起行政诉讼的情况。", &["reviews - 0-", "lawsuits - 0-"]);
    check("我办无行政复议、无行政诉讼案件。", &["reviews - 0-", "lawsuits - 0-"]);
    check("没有向申请人收取任何费用。", &["fees_charged - 0-"]);
    check("未收到书面的政府信息公开申请。", &[]);
    check("未因政府信息公开发生行政复议、行政诉讼败诉案件。", &[]);
    check("未收到申请人的补正材料。", &[]);
    check("未收到网上申请。", &[]);
    check("如未收到政府信息公开申请的答复,可以投诉。", &[]);
    check("没有超期答复政府信息公开申请的情况。", &[]);
    check("没有行政复议被纠正的情况。", &[]);
    check("全年有12家单位未收到政府信息公开申请。", &[]);
    check("无法提供政府信息公开申请。", &[]);
    check("2019年未收到政府信息公开申请。", &["applications_received - 0- other_year 2019"]);
}

#[test]
fn reviews_and_lawsuits() {
    check("因政府信息公开被申请行政复议3件,行政诉讼1件。", &["reviews - 3件", "lawsuits - 1件"]);
    check("全年发生政府信息公开行政复议案件2起,其中维持1起。", &["reviews - 2件"]);
    check("因政府信息公开引发行政复议、行政诉讼案件5件。", &[]);
    check("全年办理行政复议案件120件。", &[]);
    check("政府信息公开行政复议维持2件。", &[]);
}

#[test]
fn other_metrics() {
    check("通过门户网站发布政策解读共46件。", &["policy_interpretations website 46件"]);
    check("全年发布解读类信息33条。", &["policy_interpretations - 33条"]);
    check("全年发布21篇政策解读。", &["policy_interpretations - 21篇"]);
    check("围绕某某条例,发布政策解读5篇。", &[]);
    check("发布图解、视频等形式的政策解读16篇。", &["policy_interpretations - 16篇"]);
    check("通过门户网站发布图文、短视频和H5等多种形式的政策解读材料7件。", &["policy_interpretations website 7件"]);
    check("制作动漫形式的政策解读3个。", &["policy_interpretations - 3个"]);
    // A part that is no known way, or other words between.
    check("发布图解、会议等形式的政策解读16篇。", &[]);
    check("发布公报,图解、视频等形式的政策解读16篇。", &[]);
    check("组织图解、视频等形式的政策解读16篇。", &[]);
    check("微信公众号关注人数1.5万。", &["followers wechat 15000-"]);
    check("召开会议4次,举办培训班1期。", &[]);
    check("召开新闻发布会6场。", &["press_conferences - 6场"]);
    check("举办3场新闻发布会。", &["press_conferences - 3场"]);
    check("“12345”便民热线共受理案件57件,满意率98%。", &["hotline_cases all 57件"]);
    check("办理12345热线工单56件。", &["hotline_cases all 56件"]);
    check("政务微博粉丝突破32万,微信公众号用户5.1万人。", &["followers weibo 320000- at_least", "followers wechat 51000人"]);
    check("组织开展政务公开业务培训3次。", &["trainings - 3次"]);
    check("举办2期政府信息公开培训班。", &["trainings - 2期"]);
    check("制发行政规范性文件5件。", &["normative_documents_issued - 5件"]);
    check("全年制发文件221件,其中规范性文件5件,主动公开文件199件。", &["documents_issued - 221件"]);
    check("印发文件3份,部署公开工作;全年转发文件20件。", &[]);
    check("办理人大代表建议和政协提案26件。", &["proposals_answered - 26件"]);
    check("实际收取信息处理费共计0.12万元。", &["fees_charged - 1200元"]);
    check("开设微信公众号1个。", &["accounts wechat 1个"]);
}

#[test]
fn what_is_no_count_of_ours() {
    for text in [
        "联系电话:05371234567,邮编:272100。",
        "按照《某某办法》(某政办〔2020〕69号)公开信息。",
        "公开率达100%,办结率98条%。",
        "微信公众号阅读量12万次,点赞300条。",
        "公开信息41条",
        "公开某类文件9条、某类设置7条。",
        "通过微信群发布信息300条。",
        "清理过期信息41条,整改错误信息6条。",
        "安排经费5万元,配备3名人员。",
        "围绕疫情防控,通过微信公众号发布信息300条。",
        "在网站某某专栏发布信息20条。",
        "2021年,将通过网站公开信息200条。",
        "要求每周通过网站发布信息5条。",
        "督促各部门在网站公开信息510条。",
        "主动公开的政府信息在20个工作日内公开。",
        "通过网站公开信息(含图片12条)。",
        "依申请公开信息3条,不予公开信息2条。",
        "政府网站、微信公众号各发布20条。",
        "加强网站建设,发布信息20条。",
        "开展技能培训30次,组织参加上级培训2次。",
        "关停政务新媒体5个。",
        "新增粉丝2000人。",
        "参加新闻发布会2次。",
        "比上年增加20条。",
        "公开信息共200条款。",
    ] {
        check(text, &[]);
    }
}

#[test]
fn years_and_sums_over_years() {
    check(
        "2019年通过网站公开信息100条,2020年通过网站公开信息150条。",
        &["items_published website 100条 other_year 2019", "items_published website 150条"],
    );
    check(
        "历年累计通过网站公开信息1000条,其中2020年通过网站公开信息80条。",
        &["items_published website 1000条 cumulative", "items_published website 80条"],
    );
    check("自2008年以来,通过网站公开信息1000条。", &["items_published website 1000条 cumulative"]);
    check("通过网站累计公开信息1000条。", &["items_published website 1000条 cumulative"]);
    check("2020年,通过网站累计公开信息1000条。", &["items_published website 1000条"]);
    check("较2019年有进步,通过网站公开信息1000条。", &["items_published website 1000条"]);
    check("去年通过网站公开信息10条。", &["items_published website 10条 other_year 2019"]);
}

#[test]
fn categories_are_no_channels() {
    check("通过网站公开信息41条,其中:某类文件9条、政策解读4条、某类设置7条。", &["items_published website 41条"]);
}

#[test]
fn sums_and_totals_that_disagree() {
    check_findings("共主动公开政府信息100条,其中网站60条,微信50条。", &["narrative-channel-sum-mismatch"]);
    check_findings("共主动公开政府信息110条,其中网站60条,微信50条。", &[]);
    check_findings("共主动公开政府信息110条,其中网站60条。", &[]);
    check_findings("共主动公开政府信息200余条,其中网站60条,微信50条。", &[]);
    check_findings("共主动公开政府信息100条。某局全年主动公开政府信息90条。", &["narrative-total-conflict"]);
}

#[test]
fn tables_are_never_read() {
    let text = "通过网站公开信息41条。\n通过微信发布信息30条。";
    let cut = text.find('\n').expect("two lines");
    let section = Section { section: 2, heading: String::new(), heading_span: Span::new(0, 0), span: Span::new(0, text.len()) };
    let reg = NarrativeRegistry::embedded().expect("registry");
    let (metrics, _) = extract_narrative(&reg, text, &[section], &[Span::new(cut, text.len())], 2020);
    assert_eq!(metrics.len(), 1);
    assert_eq!((metrics[0].section, metrics[0].span.of(text), metrics[0].sentence.as_str()), (2, "41", "通过网站公开信息41条。"));
}

#[test]
fn wrapped_lines_go_on_and_paragraphs_end() {
    check("2020年,某某局按照要求做好各项工作,通过政府门户网站\n公开信息41条。", &["items_published website 41条"]);
    check("总计\n41条", &[]);
}

/// The real reports are no part of the repository: `GONGKAI_SHARED` says where they lie. Prints what the gold does not ask for.
#[test]
fn real_reports_give_what_the_gold_asks_for() {
    let Some(shared) = std::env::var_os("GONGKAI_SHARED") else { return };
    let reports = std::path::Path::new(&shared).join("reports");
    let reg = NarrativeRegistry::embedded().expect("registry");
    let defs = crate::section::SectionDefinitions::embedded().expect("definitions");
    let mut paths: Vec<_> = ["seeds", "documents"]
        .iter()
        .flat_map(|it| std::fs::read_dir(reports.join(it)).expect("folder"))
        .map(|it| it.expect("entry").path())
        .filter(|it| it.extension().is_some_and(|ext| ext == "txt" || ext == "md" || ext == "html"))
        .collect();
    paths.sort();
    for path in paths {
        let mut text = std::fs::read_to_string(&path).expect("text");
        if path.extension().is_some_and(|it| it == "html") {
            text = plain_text(&text);
        }
        let stem = path.file_stem().expect("name").to_string_lossy().into_owned();
        let gold_name = if path.extension().is_some_and(|it| it == "txt") { format!("seed_{}", &stem[..3]) } else { stem };
        let gold = std::fs::read_to_string(reports.join("gold").join(format!("{gold_name}.json"))).expect("gold");
        let gold: serde_json::Value = serde_json::from_str(&gold).expect("gold");
        let year = i32::try_from(gold["year"].as_i64().expect("year")).expect("year");
        let (sections, _) = crate::section::split_sections(&defs, &text);
        let (metrics, findings) = extract_narrative(&reg, &text, &sections, &[], year);
        let word = |it: &serde_json::Value| match it {
            serde_json::Value::String(it) => it.clone(),
            serde_json::Value::Null => String::new(),
            it => it.to_string(),
        };
        let mut wanted: Vec<[String; 4]> =
            gold["narrative"].as_array().expect("narrative").iter().map(|it| [0, 1, 2, 3].map(|idx| word(&it[idx]))).collect();
        for it in &metrics {
            let found = [
                it.metric.clone(),
                it.channel.clone().unwrap_or_default(),
                it.value.to_string(),
                it.unit.clone().unwrap_or_default(),
            ];
            // One reading of the gold counts applications in 件 where the text says 条; the unit is the one that is stated.
            let is_wanted = |it: &[String; 4]| it[..3] == found[..3] && (it[3] == found[3] || (it[3] == "件" && found[3] == "条"));
            if let Some(at) = wanted.iter().position(is_wanted) {
                wanted.remove(at);
            } else {
                println!(
                    "{gold_name}: extra {found:?} {:?} {} {} {:?}: {}",
                    it.channels, it.qualifier, it.period, it.year, it.sentence
                );
            }
        }
        assert!(wanted.is_empty(), "{gold_name} lacks {wanted:?}");
        assert!(findings.is_empty(), "{gold_name}: {findings:?}");
    }
}

/// The text of a page, a line per paragraph, its tables left out.
fn plain_text(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = if rest.starts_with("<table") { rest.find("</table>") } else { rest.find('>') }.unwrap_or(rest.len() - 1);
        if rest.starts_with("</p") || rest.starts_with("<table") {
            text.push('\n');
        }
        rest = rest[end..].find('>').map_or("", |it| &rest[end + it + 1..]);
    }
    text.push_str(rest);
    text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")
}
