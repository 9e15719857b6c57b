//! A zip container (docx, OFD) into its members: found by name however it is written, and never larger than the limits allow.

pub mod xml;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::limits::Limits;
use super::reject::{Reason, Reject};
use super::text::decode_text;

/// A member this small may expand at any rate: it does no harm.
const HARMLESS: u64 = 1 << 20;

/// An open container.
#[derive(Debug)]
pub struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Members by their normal name.
    names: BTreeMap<String, usize>,
    max_expansion: u64,
    /// Bytes that may still be read.
    left: u64,
}

impl<'b> Package<'b> {
    /// Opens a container.
    ///
    /// # Errors
    /// [`Reason::Truncated`]: its directory cannot be read.
    pub fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Reject> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|it| broken("the zip container", &it))?;
        let names = (0..archive.len()).filter_map(|it| Some((normal(&archive.name_for_index(it)?.ok()?), it))).collect();
        Ok(Self { archive, names, max_expansion: limits.max_expansion, left: limits.max_bytes })
    }

    /// True where there is such a member.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(&normal(name))
    }

    /// The members' normal names in order: lower case, `/` between, none in front.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The bytes of a member; `None` where there is none.
    ///
    /// # Errors
    /// * [`Reason::Encrypted`]: it needs a password
    /// * [`Reason::DecompressionBomb`]: it, or all that was read so far, expands beyond the limits
    /// * [`Reason::Unsupported`]: compressed in an unknown way
    /// * [`Reason::Truncated`]: its bytes are damaged
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, Reject> {
        let Some(&index) = self.names.get(&normal(name)) else { return Ok(None) };
        let raw = self.archive.by_index_raw(index).map_err(|it| broken(name, &it))?;
        if raw.encrypted() {
            return Err(Reject::new(Reason::Encrypted, format!("{name} needs a password")));
        }
        let compressed = raw.compressed_size();
        drop(raw);
        let file = self.archive.by_index(index).map_err(|it| broken(name, &it))?;
        let most = compressed.saturating_mul(self.max_expansion).max(HARMLESS).min(self.left);
        let mut bytes = Vec::new();
        // One byte more than allowed tells the bomb from what just fits. Nothing is allocated by the size that the zip claims.
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|it| broken(name, &it))?;
        let read = bytes.len() as u64;
        if read > most {
            return Err(Reject::new(Reason::DecompressionBomb, format!("{name} expands beyond {most} bytes")));
        }
        self.left -= read;
        Ok(Some(bytes))
    }

    /// The text of a member; `None` where there is none.
    ///
    /// # Errors
    /// As [`Self::read`], and [`Reason::Binary`] where it is no text.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Reject> {
        let Some(bytes) = self.read(name)? else { return Ok(None) };
        Ok(Some(decode_text(&bytes)?.0.into_owned()))
    }

    /// The text of a member that must be there.
    ///
    /// # Errors
    /// As [`Self::text`], and [`Reason::Truncated`] where it is missing.
    pub fn required(&mut self, name: &str) -> Result<String, Reject> {
        self.text(name)?.ok_or_else(|| Reject::new(Reason::Truncated, format!("the container has no {name}")))
    }
}

fn broken(what: &str, error: &(dyn std::error::Error + 'static)) -> Reject {
    let text = error.to_string();
    let is_unsupported = error.downcast_ref::<ZipError>().is_some_and(|it| matches!(it, ZipError::UnsupportedArchive(_)));
    let reason = if is_unsupported { Reason::Unsupported } else { Reason::Truncated };
    Reject::new(reason, format!("{what} cannot be read: {text}"))
}

/// How names are compared: writers disagree about case, slashes and the slash in front.
fn normal(name: &str) -> String {
    resolve("", name)
}

/// The normal name of what a part refers to. `base` is the part that refers, `target` what it says: relative to the part's folder, or
/// from the root where it begins with a slash.
#[must_use]
pub fn resolve(base: &str, target: &str) -> String {
    let target = target.replace('\\', "/").to_lowercase();
    let base = base.replace('\\', "/").to_lowercase();
    let folder = if target.starts_with('/') { "" } else { base.rsplit_once('/').map_or("", |it| it.0) };
    let mut path: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(target.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            other => path.push(other),
        }
    }
    path.join("/")
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::{Cursor, Write};

    use zip::write::SimpleFileOptions;

    use super::{Package, resolve};
    use crate::document::limits::Limits;
    use crate::document::reject::Reason;

    /// A zip of these members.
    pub(crate) fn zip(members: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in members {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[track_caller]
    fn check(bytes: &[u8], name: &str, expect: Result<Option<&str>, Reason>) {
        let limits = Limits { max_bytes: 4 << 20, ..Limits::default() };
        let got = Package::open(bytes, &limits).and_then(|mut it| it.text(name));
        assert_eq!(got.as_ref().map(Option::as_deref).map_err(|it| it.reason), expect);
    }

    #[test]
    fn names_are_found_however_written() {
        let bytes = zip(&[("Word\\Document.XML", "a"), ("/Doc_0/Content.xml", "b")]);
        check(&bytes, "word/document.xml", Ok(Some("a")));
        check(&bytes, "/word/document.xml", Ok(Some("a")));
        check(&bytes, "doc_0/content.xml", Ok(Some("b")));
        check(&bytes, "missing.xml", Ok(None));
    }

    #[test]
    fn references_are_resolved() {
        assert_eq!(resolve("word/document.xml", "styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word/document.xml", "/docProps/core.xml"), "docprops/core.xml");
        assert_eq!(resolve("word/document.xml", "..\\custom\\a.xml"), "custom/a.xml");
        assert_eq!(resolve("", "../../a.xml"), "a.xml");
    }

    #[test]
    fn what_is_no_container_is_rejected() {
        check(b"PK\x03\x04", "a", Err(Reason::Truncated));
        let bytes = zip(&[("a", "text of some length"), ("b", "text")]);
        check(&bytes[..bytes.len() / 2], "a", Err(Reason::Truncated));
        let mut damaged = bytes.clone();
        damaged[33] ^= 0x55;
        check(&damaged, "a", Err(Reason::Truncated));
    }

    #[test]
    fn bombs_are_rejected() {
        let zeros = "0".repeat(3 << 20);
        // Of one member, and of all together.
        check(&zip(&[("a", &zeros)]), "a", Err(Reason::DecompressionBomb));
        let noise: String =
            (0..3_u32 << 18).map(|it| char::from(b'a' + (it.wrapping_mul(2_654_435_761) >> 27) as u8 % 26)).collect();
        let bytes = zip(&[("a", &noise), ("b", &noise), ("c", &noise)]);
        let limits = Limits { max_bytes: 2 << 20, ..Limits::default() };
        let mut package = Package::open(&bytes, &limits).unwrap();
        let reasons: Vec<Option<Reason>> = ["a", "b", "c"].map(|it| package.read(it).err().map(|it| it.reason)).into();
        assert_eq!(reasons, [None, None, Some(Reason::DecompressionBomb)]);
    }

    #[test]
    fn encrypted_members_are_named() {
        let mut bytes = zip(&[("a", "text")]);
        // The flag in the local header and in the directory.
        let directory = bytes.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
        bytes[6] |= 1;
        bytes[directory + 8] |= 1;
        check(&bytes, "a", Err(Reason::Encrypted));
    }
}
