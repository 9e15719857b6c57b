//! Tar archives: ustar, GNU and pax, read from front to back. Names are labels; links are passed over.

use std::io::{self, Read};

use super::names::{is_litter, label};
use super::sniff::{is_tar_header, octal};
use super::walk::{At, Flow, MAX_MEMBERS, Walk};
use super::window::Window;
use crate::document::{Reason, Reject};

const BLOCK: usize = 512;
/// Longest name or pax header that is taken.
const MAX_HEADER: u64 = 1 << 20;

/// Walks through an archive.
pub(super) fn walk(walk: &mut Walk, window: &mut Window, at: &At) -> Flow {
    let mut told: Told = Told::default();
    let mut n_members = 0;
    loop {
        let block = window.fill(BLOCK);
        if block.len() < BLOCK {
            let is_cut = !block.is_empty() && !window.has_failed();
            walk.close(window, at)?;
            return if is_cut {
                walk.reject(at, Reject::new(Reason::Truncated, "the archive breaks off"))
            } else {
                Flow::Continue(())
            };
        }
        let mut header = [0; BLOCK];
        header.copy_from_slice(&block[..BLOCK]);
        window.consume(BLOCK);
        // Archives end with zeros, and are put together with `cat`.
        if header.iter().all(|it| *it == 0) {
            continue;
        }
        if !is_tar_header(&header) {
            return walk.reject(at, Reject::new(Reason::Truncated, "the archive goes on with something that is no member"));
        }
        let size = told.size.or_else(|| number(&header[124..136])).unwrap_or(0);
        let padded = |size: u64| size.div_ceil(BLOCK as u64).saturating_mul(BLOCK as u64);
        let kind = header[156];
        if matches!(kind, b'L' | b'K' | b'x' | b'g') {
            let mut bytes = Vec::new();
            let taken = window.take_into(size.min(MAX_HEADER), &mut bytes);
            window.skip(padded(size).saturating_sub(taken));
            match kind {
                b'L' => told.name = Some(bytes),
                b'x' => told.pax(&bytes),
                _ => {}
            }
            continue;
        }
        let told = std::mem::take(&mut told);
        let name = label(&told.name.unwrap_or_else(|| name_of(&header)));
        let mut member = Member { window: &mut *window, left: size };
        match kind {
            b'0' | 0 | b'7' if told.is_sparse => {
                let at = at.member(&name, "tar");
                walk.reject(&at, Reject::new(Reason::Unsupported, "a sparse file in a tar archive"))?;
            }
            b'S' => {
                let at = at.member(&name, "tar");
                walk.reject(&at, Reject::new(Reason::Unsupported, "a sparse file in a tar archive"))?;
            }
            b'0' | 0 | b'7' if is_litter(&name) => walk.pass_over("system files"),
            // Before ustar a folder was a file whose name ends with a slash.
            b'0' | 0 | b'7' if size > 0 || !name_of(&header).ends_with(b"/") => {
                n_members += 1;
                if n_members > MAX_MEMBERS {
                    return walk.reject(at, Reject::new(Reason::TooLarge, format!("more than {MAX_MEMBERS} members")));
                }
                let at = at.member(&name, "tar");
                walk.stream(&mut Window::new(&mut member), &at)?;
            }
            b'1' | b'2' => walk.pass_over("links"),
            _ => {}
        }
        let left = member.left;
        window.skip(left);
        window.skip(padded(size) - size);
    }
}

/// What headers before a member say of it.
#[derive(Debug, Default)]
struct Told {
    name: Option<Vec<u8>>,
    size: Option<u64>,
    is_sparse: bool,
}

impl Told {
    /// Reads the lines of a pax header: `LENGTH KEY=VALUE\n`.
    fn pax(&mut self, mut bytes: &[u8]) {
        while let Some(blank) = memchr::memchr(b' ', bytes) {
            let length = std::str::from_utf8(&bytes[..blank]).ok().and_then(|it| it.parse::<usize>().ok());
            let Some(line) = length.and_then(|it| bytes.get(blank + 1..it)) else { return };
            bytes = &bytes[blank + 1 + line.len()..];
            let Some(equals) = memchr::memchr(b'=', line) else { continue };
            let value = line[equals + 1..].strip_suffix(b"\n").unwrap_or(&line[equals + 1..]);
            match &line[..equals] {
                b"path" => self.name = Some(value.to_vec()),
                b"size" => self.size = std::str::from_utf8(value).ok().and_then(|it| it.parse().ok()),
                key if key.starts_with(b"GNU.sparse.") => self.is_sparse = true,
                _ => {}
            }
        }
    }
}

/// A number in octal, or where the first bit is set in base 256.
fn number(field: &[u8]) -> Option<u64> {
    match field {
        [first, rest @ ..] if first & 0x80 != 0 => {
            rest.iter().try_fold(u64::from(first & 0x7f), |all, it| all.checked_mul(256).map(|it2| it2 + u64::from(*it)))
        }
        _ => octal(field),
    }
}

/// The name in the header itself; ustar keeps its front apart.
fn name_of(header: &[u8; BLOCK]) -> Vec<u8> {
    let until_zero = |field: &[u8]| field.split(|it| *it == 0).next().unwrap_or_default().to_vec();
    let name = until_zero(&header[..100]);
    let prefix = if &header[257..263] == b"ustar\0" { until_zero(&header[345..500]) } else { Vec::new() };
    if prefix.is_empty() { name } else { [&prefix[..], b"/", &name].concat() }
}

/// The bytes of one member.
struct Member<'m, 'r> {
    window: &'m mut Window<'r>,
    left: u64,
}

impl Read for Member<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let held = self.window.fill(usize::from(self.left > 0));
        let n = held.len().min(out.len()).min(usize::try_from(self.left).unwrap_or(usize::MAX));
        if n == 0 && self.left > 0 && !out.is_empty() {
            // The failure itself belongs to the archive.
            self.left = 0;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        out[..n].copy_from_slice(&held[..n]);
        self.window.consume(n);
        self.left -= n as u64;
        Ok(n)
    }
}
