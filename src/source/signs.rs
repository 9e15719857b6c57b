//! Whether bytes can hold a report at all, before anything is decoded: in a corpus nearly every record is something else.
//!
//! A report that can be recognised shows a statutory table, several statutory headings, or calls itself a report on 信息公开 / 政务公开.
//! None of these does without one of the words here. They are short on purpose: mirrors put readings in brackets behind single
//! characters (據(jù)), narrow cells break words at their middle, and hijacked copies replace 政府信息公开 as a whole.

use std::sync::LazyLock;

use aho_corasick::packed::{self, MatchKind, Searcher};
use encoding_rs::{BIG5, GB18030};

/// Of each word one form is in every report: 公开 in headings 2, 3 and 4 and in table III, 复议 in heading 4 and table IV,
/// 结转 in table III.
const WORDS: [&str; 8] = ["公开", "公開", "复议", "復議", "複議", "覆議", "结转", "結轉"];
/// Where a whole text is set with blanks between its characters, or as numeric references.
const SET_WIDE: [&str; 2] = ["公开", "公開"];

static SEARCHER: LazyLock<Option<Searcher>> = LazyLock::new(|| {
    let needles = needles();
    // Of two needles either will do; the leftmost one is what the packed search finds fastest.
    packed::Config::new().match_kind(MatchKind::LeftmostFirst).builder().extend(needles).build()
});

/// True where the bytes show a word of a report, in UTF-8, UTF-16, GB18030, Big5, JSON escapes or numeric references.
pub(super) fn may_hold_report(bytes: &[u8]) -> bool {
    match SEARCHER.as_ref() {
        Some(searcher) => searcher.find(bytes).is_some(),
        // Without the searcher nothing is left out.
        None => true,
    }
}

fn needles() -> Vec<Vec<u8>> {
    let mut needles: Vec<Vec<u8>> = Vec::new();
    for word in WORDS {
        needles.push(word.as_bytes().to_vec());
        needles.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
        needles.push(word.encode_utf16().flat_map(u16::to_be_bytes).collect());
        for encoding in [GB18030, BIG5] {
            let (bytes, _, has_unmappable) = encoding.encode(word);
            if !has_unmappable {
                needles.push(bytes.into_owned());
            }
        }
    }
    for word in SET_WIDE {
        let codes: Vec<u32> = word.chars().map(u32::from).collect();
        let escaped = |write: &dyn Fn(u32) -> String| codes.iter().map(|it| write(*it)).collect::<String>().into_bytes();
        needles.push(escaped(&|it| format!("\\u{it:04x}")));
        needles.push(escaped(&|it| format!("\\u{it:04X}")));
        needles.push(escaped(&|it| format!("&#{it};")));
        needles.push(escaped(&|it| format!("&#x{it:x};")));
        needles.push(escaped(&|it| format!("&#x{it:X};")));
        for blank in [" ", "\u{3000}"] {
            let wide = word.chars().map(String::from).collect::<Vec<_>>().join(blank);
            needles.push(GB18030.encode(&wide).0.into_owned());
            needles.push(wide.into_bytes());
        }
    }
    needles.sort();
    needles.dedup();
    needles
}

#[cfg(test)]
mod tests {
    use super::{SEARCHER, may_hold_report, needles};

    #[track_caller]
    fn check(bytes: &[u8], expect: bool) {
        assert_eq!(may_hold_report(bytes), expect);
    }

    #[test]
    fn words_in_any_encoding() {
        assert!(SEARCHER.is_some(), "{} needles are too many", needles().len());
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        for text in ["三、收到和处理政府信息公开申请情况", "資訊公開", "行政復議", "結轉下年度"] {
            check(text.as_bytes(), true);
            check(&utf16(text), true);
        }
        check(&encoding_rs::GB18030.encode("政务公开").0, true);
        check(&encoding_rs::BIG5.encode("政府資訊公開").0, true);
        check(br#"{"text":"\u516c\u5f00"}"#, true);
        check(br#"{"text":"\u516C\u5F00"}"#, true);
        check(b"&#20844;&#24320;", true);
        check("信 息 公 开".as_bytes(), true);
        check("公(gōng)開(kāi) 據(jù) 行政復議".as_bytes(), true);
    }

    #[test]
    fn anything_else_is_passed_over() {
        check(b"", false);
        check("今天天气很好，公园里人很多。".as_bytes(), false);
        check(&b"plain ASCII without end ".repeat(999), false);
    }
}
