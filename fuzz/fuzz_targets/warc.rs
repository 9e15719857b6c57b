//! Web archives: WARC and ARC, with the HTTP in them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = gongkai_fuzz::walk(data);
    let _ = gongkai_fuzz::walk(&[b"WARC/1.0\r\n", data].concat());
});
