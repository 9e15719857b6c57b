//! Whole reports: from bytes to records, under the laws that hold for each.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    gongkai_fuzz::report(data);
});
