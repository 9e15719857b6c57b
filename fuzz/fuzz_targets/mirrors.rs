//! What copies on other hosts did to a text.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let _ = gongkai_fuzz::read(text.as_bytes());
    // The same as a page: edits move the cells of tables.
    let _ = gongkai_fuzz::read(
        format!("<html><table><tr><td>{}</table>", text.replace('|', "<td>").replace('\n', "<tr><td>")).as_bytes(),
    );
});
