//! Bytes into text, whatever encoding they are in.

use std::borrow::Cow;

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
    let mut n_chars = 0;
    let mut n_controls = 0;
    for c in text.chars() {
        n_chars += 1;
        n_controls += usize::from(c.is_control() && !c.is_whitespace());
    }
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
        let broken = text.matches('\u{fffd}').count();
        (text, broken)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return by(UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => return by(UTF_16BE, rest),
        _ => {}
    }
    let utf8 = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(utf8) {
        return (Cow::Borrowed(text), text.matches('\u{fffd}').count());
    }
    let (text, broken) = by(UTF_8, utf8);
    // Of a page that a word processor wrote nine tenths are markup, and that is alike in every encoding.
    let n_wide = text.chars().filter(|it| !it.is_ascii()).count();
    if broken * 1000 <= n_wide * BROKEN_PER_MILLE {
        return (text, broken);
    }
    let candidates = [(text, broken), by(BIG5, utf8), by(GB18030, utf8)];
    let best = candidates.into_iter().max_by_key(|(text, broken)| sense(text) - i64::try_from(3 * broken).unwrap_or(i64::MAX));
    best.unwrap_or((Cow::Borrowed(""), 0))
}

/// How many of a text's characters are among the most frequent of Chinese prose and of reports. Bytes of Big5 hardly ever break as
/// GB18030: only what they say tells.
fn sense(text: &str) -> i64 {
    const FREQUENT: &str =
        "的一是不了在有和年月日政府信息公开開机機关關报報申请請行件情况況数數发發务務处處理办辦办作工主动動，。、：";
    text.chars().filter(|it| FREQUENT.contains(*it)).count().try_into().unwrap_or(i64::MAX)
}
