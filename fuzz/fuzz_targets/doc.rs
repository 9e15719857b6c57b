//! Legacy Word: a raw compound file, or one of the fixtures with bytes overwritten. A file that is right nearly everywhere leads deep.
#![no_main]

const FIXTURES: [&[u8]; 4] = [
    include_bytes!("../../tests/cases/documents/changes.doc"),
    include_bytes!("../../tests/cases/documents/numbers.doc"),
    include_bytes!("../../tests/cases/documents/table.doc"),
    include_bytes!("../../tests/cases/containers/doc/r004.doc"),
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if data.starts_with(b"\xd0\xcf\x11\xe0") {
        let _ = gongkai_fuzz::read(data);
        return;
    }
    let Some((which, changes)) = data.split_first() else { return };
    let mut bytes = FIXTURES[usize::from(*which) % FIXTURES.len()].to_vec();
    // Where (3 bytes), how many, and with what.
    for change in changes.chunks_exact(6) {
        let at = u32::from_le_bytes([change[0], change[1], change[2], 0]) as usize % bytes.len();
        let n_bytes = match change[3] {
            n @ 0..=1 => usize::from(n) + 1,
            n => usize::from(n),
        };
        let end = (at + n_bytes).min(bytes.len());
        for (slot, value) in bytes[at..end].iter_mut().zip(change[4..6].iter().cycle()) {
            *slot = *value;
        }
    }
    let _ = gongkai_fuzz::read(&bytes);
});
