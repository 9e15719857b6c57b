//! Word: a raw package, or one around the XML of its parts.
#![no_main]

use gongkai_fuzz::{package, parts, read, read_as};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if data.starts_with(b"PK") {
        let _ = read(data);
        return;
    }
    let [document, styles, numbering, footnotes, core] = parts(data);
    read_as(
        "docx",
        &package(&[
            ("word/document.xml", document),
            ("word/styles.xml", styles),
            ("word/numbering.xml", numbering),
            ("word/footnotes.xml", footnotes),
            ("docProps/core.xml", core),
        ]),
    );
});
