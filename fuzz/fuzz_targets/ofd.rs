//! OFD: a raw package, or one around the XML of its parts.
#![no_main]

use gongkai_fuzz::{package, parts, read, read_as};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if data.starts_with(b"PK") {
        let _ = read(data);
        return;
    }
    let [page, document, template, entry] = parts(data);
    let or = |it: &'static [u8], own: &[u8]| if own.is_empty() { it.to_vec() } else { own.to_vec() };
    let entry = or(b"<o:OFD xmlns:o='o'><o:DocBody><o:DocRoot>D/Document.xml</o:DocRoot></o:DocBody></o:OFD>", entry);
    let document = or(
        b"<o:Document xmlns:o='o'><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea>\
          <o:TemplatePage ID='9' BaseLoc='T.xml'/></o:CommonData><o:Pages><o:Page ID='1' BaseLoc='P.xml'/></o:Pages></o:Document>",
        document,
    );
    read_as("ofd", &package(&[("OFD.xml", &entry), ("D/Document.xml", &document), ("D/P.xml", page), ("D/T.xml", template)]));
});
