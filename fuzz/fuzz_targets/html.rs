//! Web pages.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    // Also what does not look like a page shall be one.
    let _ = gongkai_fuzz::read(&[b"<!DOCTYPE html>", data].concat());
});
