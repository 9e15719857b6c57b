//! What documents lie in: nothing, a compression or archive of their own, or one archive or corpus for a thousand of them.

use std::io::Write as _;

use flate2::write::GzEncoder;
use flate2::{Compression, Crc};
use serde_json::json;

use super::Made;
use super::rng::Rng;

/// Documents that one shard holds.
pub(super) const SHARD: u64 = 1000;

/// What a shard of the corpus is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pack {
    /// A folder of files, some of them compressed or in an archive of their own.
    #[default]
    Files,
    /// Lines of JSON, with what is no text as files beside them.
    Jsonl,
    /// A tar archive.
    Tar,
    /// A web archive.
    Warc,
}

impl Pack {
    /// File name of a shard.
    pub(super) fn name(self, shard: u64) -> String {
        match self {
            Self::Files => format!("{shard:05}"),
            Self::Jsonl => format!("{shard:05}.jsonl"),
            Self::Tar => format!("{shard:05}.tar"),
            Self::Warc => format!("{shard:05}.warc"),
        }
    }
}

/// Says where a document lies, and puts some files into a container of their own.
pub(super) fn wrap(made: &mut Made, index: u64, pack: Pack, rng: &mut Rng) {
    let shard = index / SHARD;
    let within = |key: &str| format!("{}#{key}", pack.name(shard));
    let (container, source) = match pack {
        Pack::Files => {
            made.path = format!("{}/{}", pack.name(shard), made.path);
            match rng.below(100) {
                0..=3 => {
                    made.bytes = gzip(&made.bytes);
                    made.path += ".gz";
                    ("gzip", made.path.clone())
                }
                4..=5 => {
                    let member = made.path.rsplit('/').next().unwrap_or("report").to_owned();
                    made.bytes = zip(&[(&member, &made.bytes)]);
                    made.path += ".zip";
                    ("zip", format!("{}#{member}", made.path))
                }
                _ => ("file", made.path.clone()),
            }
        }
        Pack::Jsonl if made.text.is_none() => {
            made.path = format!("{shard:05}/{}", made.path);
            ("file", made.path.clone())
        }
        Pack::Jsonl => ("jsonl", within(&made.url)),
        Pack::Tar => ("tar", within(&made.path)),
        Pack::Warc => ("warc", within(&made.url)),
    };
    made.gold.container = container.to_owned();
    made.gold.source = source;
}

/// Adds a document to a shard that is one file.
pub(super) fn append(out: &mut Vec<u8>, made: &Made, pack: Pack) {
    match pack {
        Pack::Files => {}
        Pack::Jsonl => {
            let body = if made.is_html { "html" } else { "text" };
            let line = json!({ "id": made.path, "url": made.url, body: made.text });
            out.extend_from_slice(line.to_string().as_bytes());
            out.push(b'\n');
        }
        Pack::Tar => tar(out, &made.path, &made.bytes),
        Pack::Warc => warc(out, made),
    }
}

/// What ends a shard that is one file.
pub(super) fn finish(out: &mut Vec<u8>, pack: Pack) {
    if pack == Pack::Tar {
        out.resize(out.len() + 1024, 0);
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory does not fail; were it to, the half would show as a damaged file.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// A zip archive without compression: a document that is deflated already hardly shrinks.
pub(super) fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    /// 1 January 1980.
    const DAY: u16 = 33;
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in members {
        let mut crc = Crc::new();
        crc.update(bytes);
        let mut common = Vec::new();
        // Version 2.0, names in UTF-8, stored.
        for it in [20_u16, 0x0800, 0, 0, DAY] {
            common.extend_from_slice(&it.to_le_bytes());
        }
        for it in [crc.sum(), bytes.len() as u32, bytes.len() as u32] {
            common.extend_from_slice(&it.to_le_bytes());
        }
        common.extend_from_slice(&(name.len() as u16).to_le_bytes());
        common.extend_from_slice(&0_u16.to_le_bytes());
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&common);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&(out.len() as u32).to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&common);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);
    }
    let at = out.len() as u32;
    out.extend_from_slice(&directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for it in [members.len() as u16, members.len() as u16] {
        out.extend_from_slice(&it.to_le_bytes());
    }
    for it in [directory.len() as u32, at] {
        out.extend_from_slice(&it.to_le_bytes());
    }
    out.extend_from_slice(&[0, 0]);
    out
}

fn tar(out: &mut Vec<u8>, name: &str, bytes: &[u8]) {
    let mut header = [0_u8; 512];
    header[..name.len()].copy_from_slice(name.as_bytes());
    header[100..108].copy_from_slice(b"0000644\0");
    header[108..116].copy_from_slice(b"0000000\0");
    header[116..124].copy_from_slice(b"0000000\0");
    header[124..136].copy_from_slice(format!("{:011o}\0", bytes.len()).as_bytes());
    header[136..148].copy_from_slice(b"00000000000\0");
    header[148..156].fill(b' ');
    header[156] = b'0';
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|it| u32::from(*it)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    out.extend_from_slice(&header);
    out.extend_from_slice(bytes);
    out.resize(out.len().next_multiple_of(512), 0);
}

fn warc(out: &mut Vec<u8>, made: &Made) {
    let media_type = match made.path.rsplit('.').next() {
        Some("html") => "text/html",
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("rtf") => "application/rtf",
        _ => "text/plain",
    };
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n\r\n", made.bytes.len());
    let length = head.len() + made.bytes.len();
    let record = format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n",
        made.url
    );
    out.extend_from_slice(record.as_bytes());
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(&made.bytes);
    out.extend_from_slice(b"\r\n\r\n");
}
