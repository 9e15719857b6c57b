//! What a stream of bytes is, by its first bytes.

use super::fields::{Fields, Role};

/// What is looked at at first.
pub(super) const HEAD: usize = 1024;
/// What is looked at where the head may open a corpus of JSON.
pub(super) const JSON_HEAD: usize = 64 << 10;

/// What a stream is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// One document, of whatever format.
    Document,
    Gzip,
    Zstd,
    /// An archive, or a document made of parts.
    Zip,
    Tar,
    Parquet,
    Warc,
    Arc,
    /// Perhaps a corpus of JSON records.
    Json,
    /// An archive that is not read.
    Foreign(&'static str),
}

/// The kind that the first bytes announce.
pub(super) fn kind(head: &[u8]) -> Kind {
    const MAGIC: [(&[u8], Kind); 14] = [
        (b"\x1f\x8b\x08", Kind::Gzip),
        (b"\x28\xb5\x2f\xfd", Kind::Zstd),
        (b"PK\x03\x04", Kind::Zip),
        (b"PK\x05\x06", Kind::Zip),
        (b"PK\x07\x08PK", Kind::Zip),
        (b"PAR1", Kind::Parquet),
        (b"filedesc://", Kind::Arc),
        (b"Rar!\x1a\x07", Kind::Foreign("a RAR archive")),
        (b"7z\xbc\xaf\x27\x1c", Kind::Foreign("a 7-Zip archive")),
        (b"BZh", Kind::Foreign("bzip2")),
        (b"\xfd7zXZ\0", Kind::Foreign("xz")),
        (b"\x04\x22\x4d\x18", Kind::Foreign("LZ4")),
        (b"MSCF\0\0\0\0", Kind::Foreign("a cabinet archive")),
        (b"\x1f\x9d", Kind::Foreign("compress (.Z)")),
    ];
    let is_bzip2_text =
        head.starts_with(b"BZh") && !head[3..].starts_with(b"91AY&SY") && !head.get(4..).is_some_and(is_bzip2_block);
    if let Some((_, kind)) = MAGIC.iter().find(|it| head.starts_with(it.0))
        && !is_bzip2_text
    {
        return *kind;
    }
    // A zstd frame that is to be skipped: parallel compressors write lengths there, web archives a dictionary.
    if let [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] = head {
        return Kind::Zstd;
    }
    if is_tar_header(head) {
        return Kind::Tar;
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    match text {
        _ if text.starts_with(b"WARC/") => Kind::Warc,
        [b'{' | b'[', ..] => Kind::Json,
        _ => Kind::Document,
    }
}

fn is_bzip2_block(behind: &[u8]) -> bool {
    behind.starts_with(b"1AY&SY")
}

/// True where a block of 512 bytes is the header of a tar member: its checksum holds.
pub(super) fn is_tar_header(block: &[u8]) -> bool {
    const CHECKSUM: std::ops::Range<usize> = 148..156;
    let Some(block) = block.get(..512) else { return false };
    let Some(stated) = octal(&block[CHECKSUM]) else { return false };
    let is_in_checksum = |at: &usize| CHECKSUM.contains(at);
    let sum = |value: &dyn Fn(u8) -> i64| {
        (0..block.len()).map(|at| if is_in_checksum(&at) { i64::from(b' ') } else { value(block[at]) }).sum::<i64>()
    };
    let stated = i64::try_from(stated).unwrap_or(-1);
    // Old programs summed signed bytes.
    block[0] != 0 && (stated == sum(&|it| i64::from(it)) || stated == sum(&|it| i64::from(it.cast_signed())))
}

/// An octal number among blanks and zero bytes.
pub(super) fn octal(digits: &[u8]) -> Option<u64> {
    let digits = digits.split(|it| *it == 0).next().unwrap_or_default().trim_ascii();
    let text = std::str::from_utf8(digits).ok()?;
    if text.is_empty() { None } else { u64::from_str_radix(text, 8).ok() }
}

/// How the records of a corpus of JSON are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// One a line.
    Lines,
    /// Objects one after the other or in one list, over any number of lines.
    Objects,
}

/// How a stream that opens with a bracket holds records; `None` where it does not look like that.
pub(super) fn json_layout(head: &[u8], fields: &Fields) -> Option<Layout> {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    // A style sheet or a script opens with a bracket too.
    let opens = |byte: u8| text[1..].trim_ascii_start().first() == Some(&byte);
    let is_list = text.first() == Some(&b'[');
    if !(if is_list { opens(b'{') } else { opens(b'"') }) {
        return None;
    }
    let is_named = |name: &str| has_key(text, name.split('.').next().unwrap_or(name).as_bytes());
    if !Role::ALL.iter().filter(|it| it.is_body()).any(|it| fields.names(*it).into_iter().any(is_named)) {
        return None;
    }
    if is_list {
        return Some(Layout::Objects);
    }
    let first = text.split(|it| *it == b'\n').next().unwrap_or(text).trim_ascii_end();
    // A line longer than the head is one of many words: nobody breaks lines between short fields only there.
    let is_whole_line = first.ends_with(b"}") || first.len() == text.trim_ascii_end().len() && first.len() > HEAD;
    Some(if is_whole_line { Layout::Lines } else { Layout::Objects })
}

/// True where the bytes hold `"key"` and a colon.
fn has_key(json: &[u8], key: &[u8]) -> bool {
    let quoted = [b"\"", key, b"\""].concat();
    memchr::memmem::find_iter(json, &quoted).any(|at| json[at + quoted.len()..].trim_ascii_start().first() == Some(&b':'))
}

#[cfg(test)]
mod tests {
    use super::super::fields::Fields;
    use super::{Kind, Layout, json_layout, kind, octal};

    #[track_caller]
    fn check(head: &[u8], expect: Kind) {
        assert_eq!(kind(head), expect);
    }

    #[test]
    fn by_content() {
        check(b"", Kind::Document);
        check("政府信息公开".as_bytes(), Kind::Document);
        check(b"BZh is text", Kind::Document);
        check(b"BZh", Kind::Document);
        check(b"BZh91AY&SY...", Kind::Foreign("bzip2"));
        check(b"\r\n WARC/1.0\r\n", Kind::Warc);
        check(b"\x50\x2a\x4d\x18\x04\0\0\0", Kind::Zstd);
        check(b"\x60\x2a\x4d\x18\x04\0\0\0", Kind::Document);
        check(b"\xef\xbb\xbf{\"a\":1}", Kind::Json);
        check(&[0; 512], Kind::Document);
    }

    #[track_caller]
    fn check_json(head: &str, expect: Option<Layout>) {
        assert_eq!(json_layout(head.as_bytes(), &Fields::default()), expect);
    }

    #[test]
    fn corpora_of_json() {
        check_json("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", Some(Layout::Lines));
        check_json("{\"text\":\"a\"}", Some(Layout::Lines));
        check_json(&format!("{{\"text\":\"{}", "a".repeat(2000)), Some(Layout::Lines));
        check_json("{\n  \"url\": \"u\",\n  \"text\" : \"a\"\n}", Some(Layout::Objects));
        check_json("[{\"text\":\"a\"},\n{\"text\":\"b\"}]", Some(Layout::Objects));
        check_json("{\"a\":\"text\"}", None);
        check_json("{ color: red }", None);
        check_json("[1,2]", None);
        check_json("{", None);
    }

    #[test]
    fn octal_numbers() {
        assert_eq!((octal(b"0000017\0"), octal(b" 17 \0"), octal(b"\0"), octal(b"9")), (Some(15), Some(15), None, None));
    }
}
