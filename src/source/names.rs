//! Names of members of archives, as labels: whatever bytes an archive gives, a path with `/` that leads nowhere.

use encoding_rs::{Encoding, GB18030, UTF_8};

/// A member's name as a label: decoded, without drive, root, `.` and `..`.
///
/// Archives made in China before UTF-8 hold names in GBK and do not say so.
pub(super) fn label(name: &[u8]) -> String {
    let name = name.split(|it| *it == 0).next().unwrap_or_default();
    let by = |it: &'static Encoding| it.decode_without_bom_handling_and_without_replacement(name);
    let text = by(UTF_8).or_else(|| by(GB18030)).unwrap_or_else(|| String::from_utf8_lossy(name));
    let is_drive = |it: &str| it.len() == 2 && it.ends_with(':') && it.starts_with(|c: char| c.is_ascii_alphabetic());
    let parts: Vec<String> = text
        .split(['/', '\\'])
        .filter(|it| !matches!(*it, "" | "." | "..") && !is_drive(it))
        .map(|it| it.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect())
        .collect();
    if parts.is_empty() { "unnamed".to_owned() } else { parts.join("/") }
}

/// True for what operating systems leave in archives beside the files.
pub(super) fn is_litter(label: &str) -> bool {
    let last = label.rsplit('/').next().unwrap_or(label);
    label.starts_with("__MACOSX/") || last.starts_with("._") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

#[cfg(test)]
mod tests {
    use super::label;

    #[track_caller]
    fn check(name: &[u8], expect: &str) {
        assert_eq!(label(name), expect);
    }

    #[test]
    fn names_are_only_labels() {
        check("a/b.html".as_bytes(), "a/b.html");
        check(b"../../etc/passwd", "etc/passwd");
        check(b"/etc/./passwd", "etc/passwd");
        check(b"C:\\x\\..\\y.txt", "x/y.txt");
        check(b"a.txt\0.exe", "a.txt");
        check(b"a\nb", "a\u{fffd}b");
        check(b"", "unnamed");
        check(b"..", "unnamed");
    }

    #[test]
    fn names_in_any_encoding() {
        check("年报/二〇二〇.txt".as_bytes(), "年报/二〇二〇.txt");
        check(&encoding_rs::GB18030.encode("年度报告/淄博.html").0, "年度报告/淄博.html");
        // 乗 is 81 5C: its second byte is no backslash.
        check(&[0x81, 0x5c, b'/', b'a'], "乗/a");
        check(&[0xff, b'a'], "\u{fffd}a");
    }
}
