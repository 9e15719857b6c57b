//! Bytes in any encoding.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = gongkai_fuzz::read(data);
});
