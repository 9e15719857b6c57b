//! Pipe tables and the Markdown around them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = gongkai_fuzz::read(data);
    let _ = gongkai_fuzz::read(&[data, "\n\n| 规章 | 7 |\n|---|---|\n".as_bytes(), data].concat());
});
