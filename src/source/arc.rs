//! The older web archives (ARC 1): a line of address, IP, date, media type and length, then the answer.

use super::walk::{At, Flow, Walk, tidy_url};
use super::warc::{Payload, payload};
use super::window::{Line, Window};
use crate::document::{Reason, Reject};

/// Longest head line.
const MAX_LINE: usize = 64 << 10;

/// Walks through an archive.
pub(super) fn walk(walk: &mut Walk, window: &mut Window, at: &At) -> Flow {
    let at = &at.within("arc");
    let mut number = 0;
    let mut was_junk = false;
    while let Some(line) = window.line(MAX_LINE) {
        let Line::Whole(line) = line else { continue };
        if line.trim_ascii().is_empty() {
            continue;
        }
        let Some((url, length)) = parse_head(&String::from_utf8_lossy(line)) else {
            if !std::mem::replace(&mut was_junk, true) {
                walk.pass_over("junk between records");
            }
            continue;
        };
        was_junk = false;
        number += 1;
        // Steps behind the head line.
        window.is_at_end();
        let mut content = Vec::new();
        let max = walk.limits.max_bytes.saturating_add(MAX_LINE as u64);
        let taken = window.take_into(length.min(max), &mut content);
        if taken < length.min(max) && window.has_failed() {
            break;
        }
        let reject = match () {
            () if length > max => Some(walk.too_large()),
            () if taken < length => Some(Reject::new(Reason::Truncated, "the record breaks off")),
            () => None,
        };
        window.skip(length - taken);
        if url.starts_with("filedesc:") || url.starts_with("dns:") {
            walk.pass_over("metadata");
            continue;
        }
        payload(walk, at, Payload { url: tidy_url(&url), media_type: None, number, content: &content, reject })?;
    }
    walk.close(window, at)
}

/// Address and length of a head line.
fn parse_head(line: &str) -> Option<(String, u64)> {
    let fields: Vec<&str> = line.split_ascii_whitespace().collect();
    let (first, last) = (fields.first()?, fields.last()?);
    let is_head = fields.len() >= 5 && first.contains(':') && fields[2].bytes().all(|it| it.is_ascii_digit());
    if is_head { Some(((*first).to_owned(), last.parse().ok()?)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::parse_head;

    #[test]
    fn heads() {
        let check = |line, expect: Option<(&str, u64)>| assert_eq!(parse_head(line), expect.map(|it| (it.0.to_owned(), it.1)));
        check("http://a.gov.cn/ 1.2.3.4 20100102030405 text/html 17", Some(("http://a.gov.cn/", 17)));
        check("1 0 InternetArchive", None);
        check("URL IP-address Archive-date Content-type Archive-length", None);
    }
}
