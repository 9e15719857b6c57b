//! PDF: a raw file, or one around the content of its pages.
#![no_main]

use gongkai_fuzz::{parts, read, read_as};

/// A PDF of one page: what it shows, a part that it may draw as `/R`, and how its font `/U` is decoded.
fn pdf(content: &[u8], form: &[u8], map: &[u8]) -> Vec<u8> {
    let stream = |entries: &str, data: &[u8]| {
        [format!("<<{entries}/Length {}>>stream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
    };
    let chinese = "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2\
        /BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/W[814[500 500]]>>]>>";
    let mapped = "<</Type/Font/Subtype/Type0/BaseFont/None/Encoding/Identity-H/ToUnicode 9 0 R/DescendantFonts[<</Type/Font\
        /Subtype/CIDFontType2/BaseFont/None/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>";
    let resources = "<</Font<</F 4 0 R/S 5 0 R/U 6 0 R>>/XObject<</R 8 0 R>>>>";
    let objects: [Vec<u8>; 9] = [
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources {resources}/Contents 7 0 R>>").into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        chinese.as_bytes().to_vec(),
        mapped.as_bytes().to_vec(),
        stream("", content),
        stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources {resources}"), form),
        stream("", map),
    ];
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{number} 0 obj\n").into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    table += &format!("trailer<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF", objects.len() + 1);
    bytes.extend(table.into_bytes());
    bytes
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if data.starts_with(b"%PDF") {
        let _ = read(data);
        return;
    }
    let [content, form, map] = parts(data);
    read_as("pdf", &pdf(content, form, map));
});
