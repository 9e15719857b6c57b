//! Places and organs that a report names beside its own: 与北京市通州区开展交流, 赴某市考察, 借鉴某县的做法.
//!
//! Takes the text and where a name stands; tells whether the words around it make it somebody else.
//! Never takes a superior for a counterpart, nor the organ that is to be asked: 请与某局联系.

use std::sync::LazyLock;

use regex::Regex;

use super::issuer::floor_boundary;
use super::title::compile;

/// Words whose object is somebody else, and further names between them and this one: 赴甲市、乙市.
static VISITED: LazyLock<Regex> = LazyLock::new(|| {
    compile("(?:赴|前往|借鉴|学习|考察|参观|观摩|对标|对照|参照|邀请|接待|走访)(?:了|过|的)?(?:\\p{Han}{2,20}(?:、|和|及|与))*$")
});
/// Words that join the name to a doing of two.
static JOINED: LazyLock<Regex> = LazyLock::new(|| compile("(?:与|同|跟|和|及|、|到|去|来自)$"));
/// What two do with each other, or one learns from the other.
static MUTUAL: LazyLock<Regex> = LazyLock::new(|| compile("交流|考察|学习|借鉴|调研|参观|观摩|取经|结对|协作|来访|经验|做法"));

/// How far back the words before a name reach, in bytes.
const REACH: usize = 120;
/// How far those behind it do.
const AHEAD: usize = 90;

/// True where the name at `start..end` is that of somebody else.
pub(super) fn is_counterpart(text: &str, start: usize, end: usize) -> bool {
    let before = &text[floor_boundary(text, start.saturating_sub(REACH))..start];
    let before = before.rfind(['。', ';', ',', '\n']).map_or(before, |at| &before[at..]);
    if VISITED.is_match(before) {
        return true;
    }
    if !JOINED.is_match(before) {
        return false;
    }
    let after = &text[end..floor_boundary(text, end + AHEAD)];
    let after = after.find(['。', ';', ',', '\n']).map_or(after, |at| &after[..at]);
    MUTUAL.is_match(after)
}

#[cfg(test)]
mod tests {
    use super::is_counterpart;

    #[track_caller]
    fn check(text: &str, expect: bool) {
        let name = "北京市通州区";
        let start = text.find(name).expect("names it");
        assert_eq!(is_counterpart(text, start, start + name.len()), expect, "{text}");
    }

    #[test]
    fn tells_others_from_superiors() {
        check("工作稳步推进。与北京市通州区开展了工作交流。", true);
        check("组织人员赴北京市通州区考察", true);
        check("组织人员赴天津市、北京市通州区考察", true);
        check("学习借鉴了北京市通州区人民政府门户网站的经验", true);
        check("到北京市通州区取经", true);
        check("在北京市通州区委的领导下,与各局交流", false);
        check("请与北京市通州区教育局联系", false);
        check("地址:北京市通州区新华街1号", false);
        check("学习条例,北京市通州区主动公开信息", false);
        check("北京市通州区", false);
    }
}
