//! A stored HTTP answer: what it is, and its body without the wrapping of the transfer.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::failure;
use super::inflate::{Budget, Counted, Guard, gunzip};
use crate::document::{Limits, Reason, Reject};

/// Longest head that is taken.
const MAX_HEAD: usize = 256 << 10;

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Answer<'a> {
    pub(super) status: u16,
    pub(super) media_type: Option<String>,
    is_chunked: bool,
    coding: Option<String>,
    body: &'a [u8],
}

/// Parses an answer; what has no head of HTTP is all body.
pub(super) fn parse(bytes: &[u8]) -> Answer<'_> {
    let mut answer = Answer { status: 200, media_type: None, is_chunked: false, coding: None, body: bytes };
    if !bytes.starts_with(b"HTTP/") {
        return answer;
    }
    let mut rest = bytes;
    let mut is_first = true;
    loop {
        let end = memchr::memchr(b'\n', &rest[..rest.len().min(MAX_HEAD)]);
        let Some(end) = end else { return answer };
        let line = rest[..end].trim_ascii();
        rest = &rest[end + 1..];
        if line.is_empty() {
            answer.body = rest;
            return answer;
        }
        let line = String::from_utf8_lossy(line);
        if std::mem::take(&mut is_first) {
            answer.status = line.split_ascii_whitespace().nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        } else if let Some((name, value)) = line.split_once(':') {
            let value = value.trim();
            match name.trim().to_ascii_lowercase().as_str() {
                "content-type" => answer.media_type = Some(value.to_owned()),
                "transfer-encoding" => answer.is_chunked |= value.to_ascii_lowercase().contains("chunked"),
                "content-encoding" if !value.is_empty() => answer.coding = Some(value.to_ascii_lowercase()),
                _ => {}
            }
        }
    }
}

/// True for what no report is: pictures, styles, scripts, sound, fonts.
pub(super) fn is_no_document(media_type: &str) -> bool {
    const OTHERS: [&str; 10] = [
        "image/",
        "audio/",
        "video/",
        "font/",
        "text/css",
        "text/javascript",
        "application/javascript",
        "application/x-javascript",
        "application/font",
        "application/x-font",
    ];
    let media_type = media_type.trim().to_ascii_lowercase();
    OTHERS.iter().any(|it| media_type.starts_with(it))
}

impl<'a> Answer<'a> {
    /// The body as it was meant. Crawlers undo codings and leave their names in the head, so that the bytes decide.
    ///
    /// # Errors
    /// A [`Reject`] where it does not unpack, or beyond the limits.
    pub(super) fn body(&self, limits: &Limits, budget: &Budget) -> Result<Cow<'a, [u8]>, Reject> {
        let body = match self.is_chunked.then(|| dechunk(self.body)).flatten() {
            Some(it) => Cow::Owned(it),
            None => Cow::Borrowed(self.body),
        };
        let Some(coding) = self.coding.as_deref() else { return Ok(body) };
        let read = |reader: &mut dyn Read| {
            let mut plain = Vec::new();
            reader.take(limits.max_bytes + 1).read_to_end(&mut plain).map_err(|it| failure::reject(&it))?;
            if plain.len() as u64 > limits.max_bytes {
                return Err(Reject::new(Reason::TooLarge, format!("more than {} MiB", limits.max_bytes >> 20)));
            }
            Ok(Cow::Owned(plain))
        };
        if body.starts_with(b"\x1f\x8b\x08") {
            return read(&mut gunzip(&mut body.as_ref(), budget));
        }
        if coding.contains("deflate") {
            // Meant as zlib, sent by many as bare deflate, and undone by crawlers: whatever unpacks.
            let (zlib, n) = Counted::new(body.as_ref());
            let (bare, m) = Counted::new(body.as_ref());
            return read(&mut Guard::new(ZlibDecoder::new(zlib), n, budget.clone()))
                .or_else(|_| read(&mut Guard::new(DeflateDecoder::new(bare), m, budget.clone())))
                .or(Ok(body));
        }
        if coding.contains("br") && std::str::from_utf8(&body[..body.len().min(64)]).is_err_and(|it| it.error_len().is_some()) {
            return Err(Reject::new(Reason::Unsupported, "a body packed with Brotli"));
        }
        Ok(body)
    }
}

/// The body of a chunked transfer; `None` where the chunks do not add up, for then it is none.
fn dechunk(mut bytes: &[u8]) -> Option<Vec<u8>> {
    const MAX_SIZE_LINE: usize = 256;
    let mut body = Vec::new();
    loop {
        let end = memchr::memchr(b'\n', &bytes[..bytes.len().min(MAX_SIZE_LINE)])?;
        let line = std::str::from_utf8(&bytes[..end]).ok()?;
        let size = usize::from_str_radix(line.split(';').next().unwrap_or(line).trim(), 16).ok()?;
        bytes = &bytes[end + 1..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(bytes.get(..size)?);
        bytes = &bytes[size..];
        bytes = bytes.strip_prefix(b"\r\n").or_else(|| bytes.strip_prefix(b"\n")).unwrap_or(bytes);
        // The crawler stopped within the last chunks: what is there is there.
        if bytes.is_empty() {
            return Some(body);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::inflate::Budget;
    use super::{dechunk, is_no_document, parse};
    use crate::document::{Limits, Reason};

    #[track_caller]
    fn check(bytes: &[u8], status: u16, body: Result<&[u8], Reason>) {
        let answer = parse(bytes);
        assert_eq!(answer.status, status);
        let got = answer.body(&Limits::default(), &Budget::new(1 << 20, 1000));
        assert_eq!(got.as_deref().map_err(|it| it.reason), body);
    }

    #[test]
    fn heads() {
        check(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nab", 200, Ok(b"ab"));
        check(b"HTTP/1.0 404 Not Found\nX: y\n\nab\n", 404, Ok(b"ab\n"));
        check(b"<html>", 200, Ok(b"<html>"));
        check(b"HTTP/1.1 200 OK\r\nX: y", 200, Ok(b"HTTP/1.1 200 OK\r\nX: y"));
    }

    #[test]
    fn codings() {
        let head = |it: &str| format!("HTTP/1.1 200 OK\r\n{it}\r\n\r\n").into_bytes();
        let chunked = head("Transfer-Encoding: chunked");
        check(&[&chunked[..], b"2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n"].concat(), 200, Ok(b"abcde"));
        check(&[&chunked[..], b"<html>"].concat(), 200, Ok(b"<html>"));
        check(&[&chunked[..], b"ffffffffffffffff\r\nab"].concat(), 200, Ok(b"ffffffffffffffff\r\nab"));
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gz.write_all(b"ab").unwrap();
        let gz = gz.finish().unwrap();
        check(&[head("Content-Encoding: gzip"), gz.clone()].concat(), 200, Ok(b"ab"));
        check(&[head("Content-Encoding: gzip"), gz[..gz.len() - 9].to_vec()].concat(), 200, Err(Reason::Truncated));
        check(&[head("Content-Encoding: gzip"), b"ab".to_vec()].concat(), 200, Ok(b"ab"));
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        zlib.write_all(b"ab").unwrap();
        check(&[head("Content-Encoding: deflate"), zlib.finish().unwrap()].concat(), 200, Ok(b"ab"));
        check(&[head("Content-Encoding: br"), vec![0xff, 0x80, 0xff]].concat(), 200, Err(Reason::Unsupported));
    }

    #[test]
    fn chunks_that_break_off() {
        assert_eq!(dechunk(b"2\r\nab\r\n").as_deref(), Some(&b"ab"[..]));
        assert_eq!(dechunk(b"9\r\nab\r\n"), None);
    }

    #[test]
    fn what_is_no_document() {
        for (media_type, expect) in [("image/png", true), ("Text/CSS; x", true), ("text/html", false), ("application/pdf", false)] {
            assert_eq!(is_no_document(media_type), expect);
        }
    }
}
