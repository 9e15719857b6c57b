//! Bytes into text, whatever encoding they are in.

use std::borrow::Cow;
use std::sync::LazyLock;

use encoding_rs::{BIG5, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::reject::{Reason, Reject};
use crate::finding::Finding;
use crate::span::Span;

/// How many chars in a thousand may be unreadable before a file counts as binary.
const BROKEN_PER_MILLE: usize = 50;

/// Decoded text and what was wrong with its bytes.
///
/// # Errors
/// [`Reason::Binary`]: no encoding makes text of it.
pub fn decode_text(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Finding>), Reject> {
    let (text, broken) = decode(bytes);
    let (n_chars, n_controls) = (n_chars(&text), n_controls(&text));
    if (broken + n_controls) * 1000 > n_chars * BROKEN_PER_MILLE {
        return Err(Reject::new(Reason::Binary, "neither UTF-8, GB18030 nor Big5 makes text of it"));
    }
    let finding = (broken > 0).then(|| {
        let at = text.find('\u{fffd}').unwrap_or(0);
        let message = format!("{broken} characters could not be decoded");
        Finding::new("bytes-undecodable", "reports", message).span(Span::new(at, at + '\u{fffd}'.len_utf8()))
    });
    Ok((text, finding))
}

/// The text, and how many characters of it could not be decoded.
///
/// A byte order mark decides. Else UTF-8 where it is valid or nearly so: text in another encoding is hardly ever valid UTF-8 for long,
/// while GB18030 makes characters of almost any bytes. Otherwise whichever of GB18030 and Big5 breaks less and makes more sense. What the
/// document declares about itself is not asked: it is wrong too often, and never needed.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, usize) {
    let by = |encoding: &'static Encoding, bytes| {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        let broken = n_replaced(&text);
        (text, broken)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return by(UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => return by(UTF_16BE, rest),
        _ => {}
    }
    let utf8 = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(utf8) {
        return (Cow::Borrowed(text), n_replaced(text));
    }
    let (text, broken) = by(UTF_8, utf8);
    // Of a page that a word processor wrote nine tenths are markup, and that is alike in every encoding.
    let n_wide = count(&text, |it| it >= 0xc0);
    if broken * 1000 <= n_wide * BROKEN_PER_MILLE {
        return (text, broken);
    }
    let candidates = [(text, broken), by(BIG5, utf8), by(GB18030, utf8)];
    let best = candidates.into_iter().max_by_key(|(text, broken)| sense(text) - i64::try_from(3 * broken).unwrap_or(i64::MAX));
    best.unwrap_or((Cow::Borrowed(""), 0))
}

/// Characters, counted by the bytes that begin one.
fn n_chars(text: &str) -> usize {
    count(text, |it| it & 0xc0 != 0x80)
}

/// How many bytes of a text are so, many at a time: a sum that is checked for overflow goes byte by byte.
fn count(text: &str, is_so: impl Fn(u8) -> bool) -> usize {
    const CHUNK: usize = u8::MAX as usize;
    let of_chunk = |it: &[u8]| usize::from(it.iter().fold(0_u8, |n, it| n.wrapping_add(u8::from(is_so(*it)))));
    text.as_bytes().chunks(CHUNK).map(of_chunk).sum()
}

/// Control characters that are no white space: those of ASCII, and U+0080 to U+009F but for the next line.
fn n_controls(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ascii = count(text, |it| (it < b' ' && !(b'\t'..=b'\r').contains(&it)) || it == 0x7f);
    let others = memchr::memchr_iter(0xc2, bytes).filter(|at| matches!(bytes[at + 1], 0x80..0xa0) && bytes[at + 1] != 0x85);
    ascii + others.count()
}

/// Characters that stand for what could not be decoded.
fn n_replaced(text: &str) -> usize {
    memchr::memmem::find_iter(text.as_bytes(), "\u{fffd}").count()
}

/// How many of a text's characters are among the most frequent of Chinese prose and of reports. Bytes of Big5 hardly ever break as
/// GB18030: only what they say tells.
fn sense(text: &str) -> i64 {
    const FREQUENT: &str =
        "的一是不了在有和年月日政府信息公开開机機关關报報申请請行件情况況数數发發务務处處理办辦办作工主动動，。、：";
    static IS_FREQUENT: LazyLock<Vec<bool>> = LazyLock::new(|| {
        let mut is_frequent = vec![false; 1 << 16];
        FREQUENT.chars().for_each(|it| is_frequent[it as usize] = true);
        is_frequent
    });
    let is_frequent = &IS_FREQUENT[..];
    text.chars().filter(|it| is_frequent.get(*it as usize) == Some(&true)).count().try_into().unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{n_chars, n_controls, n_replaced};

    #[test]
    fn characters_are_counted_by_their_bytes() {
        for text in
            ["", "公开 a\u{0}\u{1b}\t\n\r\u{b}\u{c}", "\u{7f}\u{80}\u{85}\u{9f}\u{a0}Â\u{fffd}¿", "\u{1f600}\u{fffd}\u{fffd}"]
        {
            assert_eq!(n_chars(text), text.chars().count(), "{text:?}");
            let controls = text.chars().filter(|it| it.is_control() && !it.is_whitespace());
            assert_eq!(n_controls(text), controls.count(), "{text:?}");
            assert_eq!(n_replaced(text), text.matches('\u{fffd}').count(), "{text:?}");
        }
    }
}
