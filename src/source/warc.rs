//! Web archives (WARC 1.x, WET): records of answers, resources and conversions. Survives heads with bare line feeds, junk between
//! records, and lengths that lie.

use memchr::memmem;

use super::http;
use super::signs::may_hold_report;
use super::sniff::{self, Kind};
use super::walk::{About, At, Flow, Walk, tidy_url};
use super::window::{Line, Window};
use crate::document::{Reason, Reject};

/// Longest line of a head.
const MAX_LINE: usize = 64 << 10;
/// Lines of a head.
const MAX_LINES: usize = 512;

/// The head of a record.
#[derive(Debug, Default, PartialEq, Eq)]
struct Head {
    kind: String,
    url: Option<String>,
    media_type: Option<String>,
    length: Option<u64>,
}

/// Walks through an archive.
pub(super) fn walk(walk: &mut Walk, window: &mut Window, at: &At) -> Flow {
    let at = &at.within("warc");
    let mut number = 0;
    let mut is_trusted = true;
    while find_record(walk, window) {
        number += 1;
        let head = read_head(window);
        // More than allowed is held only as far as it must be to see that it is too much.
        let max = walk.limits.max_bytes.saturating_add(MAX_LINE as u64);
        let mut content = Vec::new();
        let end = read_content(window, head.length, is_trusted, max, &mut content);
        if end == End::Failed {
            break;
        }
        // One length that swallows neighbours may be one of many: from here on heads are searched for.
        is_trusted &= end != End::Swallowed;
        let what = match head.kind.as_str() {
            "response" | "resource" | "conversion" => None,
            "request" => Some("requests"),
            "revisit" => Some("revisits"),
            _ => Some("metadata"),
        };
        if let Some(what) = what {
            walk.pass_over(what);
            continue;
        }
        let reject = match end {
            End::TooLarge => Some(walk.too_large()),
            End::Cut => Some(Reject::new(Reason::Truncated, "the record breaks off")),
            End::Whole | End::Swallowed | End::Failed => None,
        };
        payload(walk, at, Payload { url: head.url, media_type: head.media_type, number, content: &content, reject })?;
    }
    walk.close(window, at)
}

/// A record of a web archive, as it lies there.
pub(super) struct Payload<'p> {
    pub(super) url: Option<String>,
    /// What the archive, not the server, says it is.
    pub(super) media_type: Option<String>,
    pub(super) number: u64,
    pub(super) content: &'p [u8],
    pub(super) reject: Option<Reject>,
}

/// Hands out the document of a record, if it is one.
pub(super) fn payload(walk: &mut Walk, at: &At, payload: Payload) -> Flow {
    let Payload { url, media_type, number, content, reject } = payload;
    let answer = http::parse(content);
    let is_http = content.starts_with(b"HTTP/");
    let media_type = if is_http { answer.media_type.clone() } else { media_type };
    if media_type.as_deref().is_some_and(http::is_no_document) {
        walk.pass_over("pictures, styles, scripts");
        return Flow::Continue(());
    }
    if !(200..300).contains(&answer.status) {
        walk.pass_over("redirects and errors");
        return Flow::Continue(());
    }
    let source = at.record(url.as_deref(), number);
    let about = About { url, media_type, number, ..About::default() };
    let body = match reject {
        Some(it) => Err(it),
        None => answer.body(walk.limits, &walk.budget),
    };
    let body = match body {
        Ok(body) => body,
        Err(reject) => return walk.give(source, at, Err(reject), about),
    };
    if body.len() as u64 > walk.limits.max_bytes {
        let reject = walk.too_large();
        return walk.give(source, at, Err(reject), about);
    }
    match sniff::kind(&body[..body.len().min(sniff::HEAD)]) {
        // An archive that was offered for download: its members are documents of their own.
        Kind::Zip | Kind::Tar | Kind::Gzip | Kind::Zstd => {
            let at = at.called(source);
            walk.stream(&mut Window::new(&mut body.as_ref()), &at)
        }
        Kind::Document | Kind::Json | Kind::Warc | Kind::Arc if is_text(&body) && !may_hold_report(&body) => {
            let reject = if body.trim_ascii().is_empty() {
                Reject::new(Reason::Empty, "the body is empty")
            } else {
                Reject::new(Reason::NotAReport, "none of the words of a report")
            };
            walk.give(source, at, Err(reject), about)
        }
        _ => walk.give(source, at, Ok(body.into_owned()), about),
    }
}

/// False for what shows its words only to a reader of its own.
fn is_text(body: &[u8]) -> bool {
    const PACKED: [&[u8]; 3] = [b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf"];
    let start = &body[..body.len().min(sniff::HEAD)];
    // A PDF may stand behind junk.
    !PACKED.iter().any(|it| start.starts_with(it)) && memmem::find(start, b"%PDF-").is_none()
}

/// Goes to the start of the next record; false at the end. What stands before it is junk.
fn find_record(walk: &mut Walk, window: &mut Window) -> bool {
    let mut is_junk = false;
    loop {
        let held = window.fill(16);
        if held.is_empty() {
            break;
        }
        let blank = held.iter().take_while(|it| it.is_ascii_whitespace()).count();
        if blank > 0 {
            window.consume(blank);
            continue;
        }
        if is_start(held) {
            break;
        }
        if !std::mem::replace(&mut is_junk, true) {
            walk.pass_over("junk between records");
        }
        let held = window.fill(MAX_LINE);
        // The last bytes may be the first of a start.
        let step = memmem::find(&held[1..], b"WARC/1.").map_or(held.len().saturating_sub(6).max(1), |it| it + 1);
        window.consume(step);
    }
    !window.fill(1).is_empty()
}

fn is_start(bytes: &[u8]) -> bool {
    bytes.starts_with(b"WARC/1.") || bytes.starts_with(b"WARC/0.")
}

fn read_head(window: &mut Window) -> Head {
    let mut head = Head::default();
    for _ in 0..MAX_LINES {
        let line = match window.line(MAX_LINE) {
            None => break,
            Some(Line::TooLong) => continue,
            Some(Line::Whole(line)) => line,
        };
        if line.trim_ascii().is_empty() {
            break;
        }
        let line = String::from_utf8_lossy(line);
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => head.kind = value.to_ascii_lowercase(),
            "warc-target-uri" => head.url = tidy_url(value),
            "content-type" => head.media_type = Some(value.to_owned()),
            "content-length" => head.length = value.parse().ok(),
            _ => {}
        }
    }
    // Steps behind the last line.
    window.is_at_end();
    head
}

/// How a record's content ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Whole,
    /// Before its length was reached, at another head.
    Swallowed,
    /// Larger than allowed; passed over.
    TooLarge,
    /// At the end of the file, before its length was reached.
    Cut,
    /// The stream failed within it.
    Failed,
}

/// Takes a record's content. Its length is believed where another record, or the end, follows; else the next head tells.
fn read_content(window: &mut Window, length: Option<u64>, is_trusted: bool, max: u64, content: &mut Vec<u8>) -> End {
    let mut left = u64::MAX;
    let mut is_over_max = false;
    if let Some(wanted) = length.filter(|_| is_trusted) {
        let taken = window.take_into(wanted.min(max), content);
        if taken == wanted && is_boundary(window) {
            return End::Whole;
        }
        if let Some((cut, next)) = find_start(content) {
            window.give_back(&content[next..]);
            content.truncate(cut);
            return End::Swallowed;
        }
        if taken < wanted.min(max) {
            return if window.has_failed() { End::Failed } else { End::Cut };
        }
        is_over_max = taken < wanted;
        if is_over_max {
            left = wanted - taken;
        } else if window.fill(1).first().is_some_and(|it| matches!(it, b'\r' | b'\n')) {
            return End::Whole;
        }
    }
    // From here on it is only searched for the next head.
    while left > 0 {
        let held = window.fill(MAX_LINE);
        if held.is_empty() {
            break;
        }
        let found = find_start(held);
        let certain = held.len().saturating_sub(if held.len() < MAX_LINE { 0 } else { 32 });
        let mut piece = found.map_or(certain, |it| it.1);
        piece = piece.min(usize::try_from(left).unwrap_or(usize::MAX));
        if !is_over_max {
            content.extend_from_slice(&held[..found.map_or(piece, |it| it.0.min(piece))]);
            is_over_max = content.len() as u64 > max;
        }
        window.consume(piece);
        left -= piece as u64;
        if found.is_some_and(|it| it.1 == piece) {
            break;
        }
    }
    if is_over_max {
        content.clear();
        return if window.has_failed() && window.held().is_empty() { End::Failed } else { End::TooLarge };
    }
    // The line ends between records are none of the content, at the end of the file too.
    let blank = content.iter().rev().take(4).take_while(|it| matches!(it, b'\r' | b'\n')).count();
    let stated = length.and_then(|it| usize::try_from(it).ok()).unwrap_or(0);
    content.truncate((content.len() - blank).max(stated));
    if window.has_failed() && window.held().is_empty() { End::Failed } else { End::Whole }
}

/// True where only line ends stand before the next record, or before the end.
fn is_boundary(window: &mut Window) -> bool {
    let held = window.fill(16);
    let is_end = held.len() < 16;
    let blank = held.iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
    is_start(&held[blank..]) || is_end && held.len() == blank && !window.has_failed()
}

/// Where a content ends and the next head starts: `WARC/1.x` on a line of its own, with a field of a head under it.
fn find_start(bytes: &[u8]) -> Option<(usize, usize)> {
    memmem::find_iter(bytes, b"\nWARC/1.").find_map(|at| {
        let next = at + 1;
        let mut lines = bytes[next..].splitn(3, |it| *it == b'\n');
        let version = lines.next()?.trim_ascii_end();
        let field = lines.next()?;
        let is_head = version.len() == b"WARC/1.0".len() && (field.starts_with(b"WARC-") || field.starts_with(b"Content-"));
        let blank = bytes[..next].iter().rev().take(4).take_while(|it| matches!(it, b'\r' | b'\n')).count();
        is_head.then_some((next - blank, next))
    })
}
