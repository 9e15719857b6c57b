//! The scope: whether the figures count the organ alone or those below it too.
//!
//! Takes the kind of organ and the wording; gives the scope where they decide it.
//! Never infers it from the size of the figures.

use std::sync::LazyLock;

use regex::Regex;

use super::title::compile;
use super::view::View;
use super::{Layout, clue};
use crate::finding::Finding;
use crate::record::{Evidence, IssuerKind, Scope};

/// The report says that it adds up others' figures.
static ADDED_UP: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "(?:本报告|本年报|年度报告|数据|报表)[^。\\n]{0,25}(?:汇总|包括|包含|涵盖|含)[^。\\n、]{0,12}(?:各(?:县|市|区|部门|单位|乡镇|镇|街道)|下属|直属|所属|分局|行政机关)|(?:数据|数字|本报告)[^。\\n]{0,10}为[^。\\n]{0,40}汇总(?:数|数据|结果|而成|得出)|(?:汇总|合并)(?:统计|编制|形成|而成)",
    )
});
/// Words of a government that speaks of the organs below it.
static COVERED: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "全[省市县区州旗盟](?:上下|各级|各|行政机关|政府|共|主动|通过|累计|收到)?|各级行政机关|各(?:县|区|市|旗)(?:\\(|区|市|人民政府|政府)|各(?:部门|乡镇|镇街|街镇|镇|街道|单位|委办局)|市直|县直|区直|(?:[市县区]|我[市县区州旗])共(?:主动公开|收到|受理)",
    )
});
/// The same where the government's office reports: only counts over the whole division tell.
static COUNTED_ALL: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "全[省市县区州旗盟](?:各级|行政机关|各级行政机关|各单位|各部门)?(?:共|累计|共计)?(?:主动公开|收到|受理|新收|办理)[^。\\n]{0,10}(?:政府信息|依申请|信息公开|申请)",
    )
});
/// The same where a zone's committee reports: that its units do this or that says nothing of whom the figures count.
static COVERED_ZONE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        "全区(?:上下|各级|各部门|各单位|各镇|各街道|各委办局|行政机关|共|累计|合计|主动公开|收到|受理|新收)|各(?:镇|街道|部门|单位)[^。\\n]{0,6}(?:共计?|累计|合计)(?:主动公开|收到|受理)",
    )
});
/// The whole of a vertical system.
static WHOLE_SYSTEM: LazyLock<Regex> =
    LazyLock::new(|| compile("全(?:省|市|区|县|州|国)(?:\\p{Han}{0,4})系统[^。,;\\n]{0,12}(?:收到|受理|新收|主动公开)"));

/// The scope, or `None` with a finding where wording and kind leave it open.
pub(super) fn decide_scope(
    view: &View<'_>,
    layout: &Layout,
    kind: Option<IssuerKind>,
    is_office: bool,
    evidence: &mut Vec<Evidence>,
    findings: &mut Vec<Finding>,
) -> Option<Scope> {
    // From the title on: menus of websites are no words of the report.
    let from = layout.report_start;
    let text = &view.text[from..];
    let mut says = |pattern: &Regex| {
        let found = pattern.find(text);
        if let Some(found) = found {
            evidence.push(clue(view, "scope_words", Scope::Consolidated.as_str(), 1, from + found.start(), from + found.end()));
        }
        found.is_some()
    };
    let scope = if says(&ADDED_UP) {
        Some(Scope::Consolidated)
    } else {
        match kind {
            Some(IssuerKind::Government) if is_office => Some(if says(&COUNTED_ALL) { Scope::Consolidated } else { Scope::Own }),
            Some(IssuerKind::Government) => says(&COVERED).then_some(Scope::Consolidated),
            Some(IssuerKind::Zone) => Some(if says(&COVERED_ZONE) { Scope::Consolidated } else { Scope::Own }),
            Some(IssuerKind::Central | IssuerKind::Department) => {
                Some(if says(&WHOLE_SYSTEM) { Scope::Consolidated } else { Scope::Own })
            }
            Some(IssuerKind::Township | IssuerKind::Other) => Some(Scope::Own),
            None => None,
        }
    };
    if scope.is_none() {
        findings.push(Finding::new("scope-undecided", "reports", "neither wording nor kind of organ tells whom the figures count"));
    }
    scope
}
