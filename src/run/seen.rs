//! Which reports were seen: ids by the million, each in little more than its own bytes.

/// Ids, sorted in buckets by their first bits, for they are hashes.
#[derive(Debug)]
pub struct Seen {
    buckets: Vec<Vec<u128>>,
    n: usize,
}

/// Bits that choose a bucket: of a million reports 244 are in each.
const BUCKET_BITS: u32 = 12;
/// Ids by which a bucket grows.
const STEP: usize = 16;

impl Default for Seen {
    fn default() -> Self {
        Self { buckets: vec![Vec::new(); 1 << BUCKET_BITS], n: 0 }
    }
}

impl Seen {
    /// Notes an id; false where it was noted before.
    pub fn insert(&mut self, id: u128) -> bool {
        let bucket = &mut self.buckets[(id >> (u128::BITS - BUCKET_BITS)) as usize];
        let Err(place) = bucket.binary_search(&id) else { return false };
        if bucket.len() == bucket.capacity() {
            bucket.reserve_exact(STEP.max(bucket.len() / 8));
        }
        bucket.insert(place, id);
        self.n += 1;
        true
    }

    /// Bytes that it takes, about.
    pub fn bytes(&self) -> usize {
        self.n * size_of::<u128>() + self.buckets.len() * (size_of::<Vec<u128>>() + STEP / 2 * size_of::<u128>())
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn an_id_is_new_once() {
        let mut seen = Seen::default();
        let id = |n: u32| u128::from_le_bytes(std::array::from_fn(|at| blake3::hash(&n.to_le_bytes()).as_bytes()[at]));
        for n in (0..100_000).chain([u32::MAX]) {
            assert!(seen.insert(id(n)));
        }
        assert!((0..100_000).all(|n| !seen.insert(id(n))));
        assert!(seen.insert(0) && seen.insert(u128::MAX) && !seen.insert(0) && !seen.insert(u128::MAX));
        assert!(seen.bytes() < 2 * 100_000 * size_of::<u128>(), "{}", seen.bytes());
    }
}
