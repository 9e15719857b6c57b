//! Archives (zip, tar) and compression around them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let _ = gongkai_fuzz::walk(data);
});
