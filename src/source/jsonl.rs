//! Corpora of JSON: one record a line, or objects one after the other or in one list.

use std::borrow::Cow;
use std::ops::ControlFlow;

use encoding_rs::GB18030;

use super::fields::{Found, Role, read_object};
use super::signs::may_hold_report;
use super::sniff::Layout;
use super::walk::{About, At, Flow, Walk, tidy_url};
use super::window::{Line, Window};
use crate::document::{Reason, Reject, Statement};

/// Walks through a corpus.
pub(super) fn walk(walk: &mut Walk, window: &mut Window, at: &At, layout: Layout) -> Flow {
    let at = &at.within("jsonl");
    if window.fill(3).starts_with(b"\xef\xbb\xbf") {
        window.consume(3);
    }
    // Escapes may make a record twice as long as its text.
    let max = usize::try_from(walk.limits.max_bytes.saturating_mul(2)).unwrap_or(usize::MAX);
    match layout {
        Layout::Lines => lines(walk, window, at, max)?,
        Layout::Objects => objects(walk, window, at, max)?,
    }
    walk.close(window, at)
}

fn lines(walk: &mut Walk, window: &mut Window, at: &At, max: usize) -> Flow {
    let mut number = 0;
    loop {
        number += 1;
        let is_last_cut = |window: &mut Window| window.is_at_end() && window.has_failed();
        match window.line(max) {
            None => return Flow::Continue(()),
            Some(Line::TooLong) => {
                let reject = walk.too_large();
                walk.give(at.record(None, number), at, Err(reject), About { number, ..About::default() })?;
            }
            Some(Line::Whole(line)) if line.trim_ascii().is_empty() => {}
            Some(Line::Whole(line)) => {
                let (body, about) = record(walk, line, number);
                // Half a line before a cut is no fault of the record.
                if body.as_ref().is_err_and(|it| it.reason == Reason::Unreadable) && is_last_cut(window) {
                    return Flow::Continue(());
                }
                walk.give(at.record(about.url.as_deref(), number), at, body, about)?;
            }
        }
    }
}

/// The document of one JSON object, and what is said of it.
fn record(walk: &Walk, json: &[u8], number: u64) -> (Result<Vec<u8>, Reject>, About) {
    let is_worth_reading = may_hold_report(json);
    let read = |json: &[u8]| read_object(walk.tree, json, is_worth_reading);
    let mut found = match read(json).or_else(|cause| read(&mend(json)).map_err(|_| cause)) {
        Ok(found) => found,
        Err(cause) => {
            let reject = Reject::new(Reason::Unreadable, format!("record {number} is no JSON object: {cause}"));
            return (Err(reject), About { number, ..About::default() });
        }
    };
    let body = match () {
        () if !found.has_body => Err(Reject::new(Reason::Empty, "the record has no field with a text")),
        () if !is_worth_reading => Err(Reject::new(Reason::NotAReport, "none of the words of a report")),
        () => Ok(()),
    };
    let about = |found: &mut Found, media_type: Option<&str>| About {
        url: found.take(Role::Url).as_deref().and_then(tidy_url),
        media_type: media_type.map(str::to_owned),
        statements: statements(found),
        number,
    };
    if let Err(reject) = body {
        return (Err(reject), about(&mut found, None));
    }
    let (text, media_type) = match found.take(Role::Html) {
        Some(html) => (html, "text/html"),
        None => (found.take(Role::Text).unwrap_or_default(), "text/plain"),
    };
    let about = about(&mut found, Some(media_type));
    if text.is_empty() {
        return (Err(Reject::new(Reason::Empty, "the record's text is empty")), about);
    }
    if text.len() as u64 > walk.limits.max_bytes {
        return (Err(walk.too_large()), about);
    }
    (Ok(text.into_bytes()), about)
}

/// What a record states beside its text.
pub(super) fn statements(found: &mut Found) -> Vec<Statement> {
    let named = [(Role::Title, "title"), (Role::Date, "date"), (Role::Id, "id")];
    named
        .into_iter()
        .filter_map(|(role, name)| found.take(role).map(|value| Statement { name: name.to_owned(), value, at: 0 }))
        .collect()
}

/// JSON as it is met: in GB18030, with raw line ends in its strings, with halves of surrogate pairs.
fn mend(json: &[u8]) -> Vec<u8> {
    let text = match std::str::from_utf8(json) {
        Ok(it) => Cow::Borrowed(it),
        Err(_) => {
            GB18030.decode_without_bom_handling_and_without_replacement(json).unwrap_or_else(|| String::from_utf8_lossy(json))
        }
    };
    let mut mended: Vec<u8> = text.bytes().map(|it| if it < b' ' { b' ' } else { it }).collect();
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'\\', &mended[at..]) {
        at += found;
        let high = surrogate(&mended[at..]);
        let low = mended.get(at + ESCAPE..).and_then(surrogate);
        let is_pair = high == Some(Half::High) && low == Some(Half::Low);
        if high.is_some() && !is_pair {
            mended[at + 2..at + ESCAPE].copy_from_slice(b"fffd");
        }
        // An escaped backslash must not be taken for the start of another escape.
        at += if is_pair { 2 * ESCAPE } else { 2 };
        if at >= mended.len() {
            break;
        }
    }
    mended
}

/// Length of `\uXXXX`.
const ESCAPE: usize = 6;

#[derive(Debug, PartialEq, Eq)]
enum Half {
    High,
    Low,
}

fn surrogate(escape: &[u8]) -> Option<Half> {
    let digits = escape.get(..ESCAPE)?.strip_prefix(b"\\u")?;
    let code = u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    match code {
        0xd800..0xdc00 => Some(Half::High),
        0xdc00..0xe000 => Some(Half::Low),
        _ => None,
    }
}

fn objects(walk: &mut Walk, window: &mut Window, at: &At, max: usize) -> Flow {
    let mut number = 0;
    loop {
        // Between objects stand a list's brackets, commas and blanks.
        let open = loop {
            let held = window.fill(1);
            let skipped = held.iter().take_while(|it| it.is_ascii_whitespace() || matches!(it, b',' | b'[' | b']')).count();
            let byte = held.get(skipped).copied();
            let is_over = held.is_empty();
            window.consume(skipped);
            if is_over || byte.is_some() {
                break byte;
            }
        };
        number += 1;
        let fault = match open {
            None => return Flow::Continue(()),
            Some(b'{') => None,
            Some(_) => Some(Reject::new(Reason::Unreadable, format!("no JSON object where record {number} should start"))),
        };
        if let Some(reject) = fault {
            return walk.reject(at, reject);
        }
        match object(window, max) {
            ControlFlow::Continue(length) => {
                let json = &window.held()[..length];
                let (body, about) = record(walk, json, number);
                window.consume(length);
                walk.give(at.record(about.url.as_deref(), number), at, body, about)?;
            }
            ControlFlow::Break(_) if window.has_failed() => return Flow::Continue(()),
            ControlFlow::Break(Reason::TooLarge) => {
                let reject = walk.too_large();
                return walk.reject(at, reject);
            }
            ControlFlow::Break(reason) => return walk.reject(at, Reject::new(reason, format!("record {number} breaks off"))),
        }
    }
}

/// The length of the object that comes next; it is held then.
fn object(window: &mut Window, max: usize) -> ControlFlow<Reason, usize> {
    let (mut at, mut depth, mut is_string) = (0, 0usize, false);
    loop {
        let held = window.fill(at + 1);
        if held.len() <= at {
            return ControlFlow::Break(Reason::Truncated);
        }
        while at < held.len() {
            if is_string {
                let Some(found) = memchr::memchr2(b'"', b'\\', &held[at..]) else {
                    at = held.len();
                    break;
                };
                at += found;
                if held[at] == b'\\' {
                    at += 2;
                    continue;
                }
                is_string = false;
            } else {
                match held[at] {
                    b'"' => is_string = true,
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth == 0 {
                    return ControlFlow::Continue(at + 1);
                }
            }
            at += 1;
        }
        if at > max {
            return ControlFlow::Break(Reason::TooLarge);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[track_caller]
    fn check_mend(json: &[u8], expect: &str) {
        assert_eq!(String::from_utf8(mend(json)).unwrap(), expect);
    }

    #[test]
    fn json_as_it_is_met() {
        check_mend(b"\"a\tb\"", "\"a b\"");
        check_mend(br#""\ud83d""#, r#""\ufffd""#);
        check_mend(br#""\ude00x""#, r#""\ufffdx""#);
        check_mend(br#""\ud83d\ude00""#, r#""\ud83d\ude00""#);
        check_mend(br#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#);
        check_mend(br#""\\ud83d\"#, r#""\\ud83d\"#);
        check_mend(&encoding_rs::GB18030.encode("{\"text\":\"信息\"}").0, "{\"text\":\"信息\"}");
    }
}
