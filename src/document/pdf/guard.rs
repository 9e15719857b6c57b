//! A PDF before it is drawn → whether that ends: streams that expand without bound, parts that draw parts that draw parts.

use std::collections::HashMap;
use std::io::Read;

use hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{Filter, Pdf};

use crate::document::limits::Limits;
use crate::document::reject::{Reason, Reject};

/// Drawn parts may expand to so many times the bytes that a document may have.
const MOST_DRAWN: u64 = 4;
/// Deflate makes no more of one byte.
const DEFLATE_MOST: u64 = 1032;
/// Content of one page: some hundred times that of any page of text. The clock is not looked at while it is gone through.
const MOST_ON_PAGE: usize = 32 << 20;
/// Parts drawn within parts; the interpreter itself stops at 50.
const MOST_NESTED: usize = 32;

/// Checks what the streams of a document expand to, pictures left out: they are counted, not decoded.
pub(super) fn check_streams(pdf: &Pdf, limits: &Limits) -> Result<(), Reject> {
    let most = limits.max_bytes.saturating_mul(MOST_DRAWN);
    let is_flate = |it: &Stream<'_>| it.filters().iter().filter(|it| matches!(it, Filter::FlateDecode)).count();
    if (pdf.data().as_ref().len() as u64).saturating_mul(DEFLATE_MOST) <= most && !has_double_filter(pdf) {
        return Ok(());
    }
    let mut n_bytes = 0_u64;
    for object in pdf.objects() {
        let Object::Stream(stream) = object else { continue };
        let is_picture = stream.dict().get::<Name<'_>>("Subtype").is_some_and(|it| it.as_ref() == b"Image");
        let n_flate = is_flate(&stream);
        if n_flate == 0 || is_picture {
            continue;
        }
        let raw = stream.raw_data();
        let room = most.saturating_sub(n_bytes).saturating_add(1);
        n_bytes += match n_flate {
            1 => count(flate2::read::ZlibDecoder::new(raw.as_ref()), room),
            _ => count(flate2::read::ZlibDecoder::new(flate2::read::ZlibDecoder::new(raw.as_ref())), room),
        };
        if n_bytes > most {
            let message = format!("a PDF of {} bytes expands to more than {most}", pdf.data().as_ref().len());
            return Err(Reject::new(Reason::DecompressionBomb, message));
        }
    }
    Ok(())
}

fn has_double_filter(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|it| matches!(it, Object::Stream(it) if it.filters().len() > 1))
}

/// Bytes that come out, up to a number.
fn count(from: impl Read, most: u64) -> u64 {
    const STEP: usize = 1 << 16;
    let mut buffer = vec![0; STEP];
    let mut from = from.take(most);
    let mut n_bytes = 0;
    while let Ok(n @ 1..) = from.read(&mut buffer) {
        n_bytes += n as u64;
    }
    n_bytes
}

/// Checks what a page draws, parts that are drawn several times counted as often.
pub(super) fn check_page(page: &Page<'_>, limits: &Limits) -> Result<(), Reject> {
    let content = page.page_stream().unwrap_or_default();
    if content.len() > MOST_ON_PAGE {
        return Err(Reject::new(Reason::TooLarge, format!("a page of {} bytes", content.len())));
    }
    let parts = &page.resources().x_objects;
    if parts.is_empty() {
        return Ok(());
    }
    let mut forms = Forms { known: HashMap::new(), open: Vec::new() };
    let Some(n_bytes) = forms.drawn(content, parts) else {
        return Err(Reject::new(Reason::TooDeep, format!("a page draws parts within parts more than {MOST_NESTED} deep")));
    };
    let most = limits.max_bytes.saturating_mul(MOST_DRAWN);
    if n_bytes > most {
        return Err(Reject::new(Reason::DecompressionBomb, format!("a page draws {n_bytes} bytes of content")));
    }
    Ok(())
}

/// Form XObjects: content streams that others draw by name.
struct Forms {
    /// What each comes to.
    known: HashMap<ObjectIdentifier, u64>,
    /// Those that are being counted.
    open: Vec<ObjectIdentifier>,
}

impl Forms {
    /// Bytes that are interpreted for a content stream; `None` where it draws too deep.
    fn drawn(&mut self, content: &[u8], parts: &Dict<'_>) -> Option<u64> {
        let mut n_bytes = content.len() as u64;
        let mut previous: &[u8] = b"";
        // Only an estimate: bytes of an inline picture that look like this operator do no harm.
        for token in content.split(u8::is_ascii_whitespace).filter(|it| !it.is_empty()) {
            if token == b"Do"
                && let Some(name) = previous.strip_prefix(b"/")
                && let Some(form) = parts.get::<Stream<'_>>(name)
            {
                n_bytes = n_bytes.saturating_add(self.form(&form, parts)?);
            }
            previous = token;
        }
        Some(n_bytes)
    }

    fn form(&mut self, form: &Stream<'_>, outer: &Dict<'_>) -> Option<u64> {
        if form.dict().get::<Name<'_>>("Subtype").is_none_or(|it| it.as_ref() != b"Form") {
            return Some(0);
        }
        let id = form.obj_id();
        if let Some(it) = self.known.get(&id) {
            return Some(*it);
        }
        if self.open.contains(&id) || self.open.len() >= MOST_NESTED {
            return None;
        }
        self.open.push(id);
        let resources = form.dict().get::<Dict<'_>>("Resources");
        let own = resources.map(|it| it.get::<Dict<'_>>("XObject").unwrap_or_default());
        let content = form.decoded_data().unwrap_or_default();
        let n_bytes = self.drawn(&content, own.as_ref().unwrap_or(outer));
        self.open.pop();
        self.known.insert(id, n_bytes?);
        n_bytes
    }
}
