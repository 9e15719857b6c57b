//! Chance that is the same everywhere: splitmix64 over a seed, an index and a purpose, in whole numbers only.
//!
//! Every document and every purpose within it has a stream of its own, so that none depends on how many numbers another drew.

/// A stream of numbers.
#[derive(Debug, Clone)]
pub(super) struct Rng(u64);

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The finaliser of splitmix64.
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Rng {
    /// The stream of a document.
    pub(super) fn new(seed: u64, index: u64) -> Self {
        Self(mix(mix(seed.wrapping_add(GOLDEN)).wrapping_add(index.wrapping_mul(GOLDEN))))
    }

    /// The stream of a purpose, whatever was drawn from this one.
    pub(super) fn fork(&self, purpose: &str) -> Self {
        let hash = purpose.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |it, b| (it ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
        Self(mix(self.0 ^ hash))
    }

    /// Any number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mix(self.0)
    }

    /// A number below `end`; 0 where `end` is 0.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        // The high half of a product: no bias that anything here could show.
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    /// An index below `len`.
    pub(super) fn index(&mut self, len: usize) -> usize {
        self.below(len as u64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as u64) as i64
    }

    /// True in `percent` of a hundred cases.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// True in `share` of a million cases.
    pub(super) fn in_million(&mut self, share: u64) -> bool {
        self.below(1_000_000) < share
    }

    /// One of them.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.index(from.len())]
    }

    /// An index by weight.
    pub(super) fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut at = self.below(weights.iter().sum());
        for (i, weight) in weights.iter().enumerate() {
            if at < *weight {
                return i;
            }
            at -= weight;
        }
        weights.len() - 1
    }

    /// A count about `middle` with a long tail upwards: each doubling is three times as rare.
    pub(super) fn heavy(&mut self, middle: i64) -> i64 {
        if middle <= 0 {
            return 0;
        }
        let mut value = self.between(middle * 2 / 3, middle * 4 / 3);
        while self.chance(33) {
            value = value.saturating_mul(self.between(130, 300)) / 100;
            if value > 90_000_000 {
                return 90_000_000 + self.between(0, 9_999_999);
            }
        }
        while self.chance(33) {
            value /= 2;
        }
        value
    }

    /// `count` things thrown into boxes by weight.
    pub(super) fn scatter(&mut self, count: i64, weights: &[u64]) -> Vec<i64> {
        let mut boxes = vec![0; weights.len()];
        let total: u64 = weights.iter().sum();
        let mut left = count;
        // Many are dealt by share, with some noise; the rest one by one.
        if count > 60 {
            for (i, weight) in weights.iter().enumerate() {
                let share = i128::from(count) * i128::from(*weight) / i128::from(total.max(1));
                let noisy = share * i128::from(self.between(55, 98)) / 100;
                boxes[i] = (noisy as i64).min(left);
                left -= boxes[i];
            }
            let most = weights.iter().enumerate().max_by_key(|it| it.1).map_or(0, |it| it.0);
            if left > 60 {
                boxes[most] += left - 60;
                left = 60;
            }
        }
        for _ in 0..left {
            boxes[self.weighted(weights)] += 1;
        }
        boxes
    }
}

/// A permutation of `0..len` that `seed` picks: the image of `at`.
pub(super) fn shuffled(seed: u64, len: u64, at: u64) -> u64 {
    // A Feistel network over the next even power of two, walked until it falls into the range.
    let half = (64 - len.saturating_sub(1).leading_zeros()).max(2).div_ceil(2);
    let mask = (1_u64 << half) - 1;
    let mut x = at % len.max(1);
    loop {
        let (mut left, mut right) = (x >> half, x & mask);
        for round in 0..4 {
            (left, right) = (right, left ^ (mix(seed ^ right.wrapping_mul(GOLDEN).wrapping_add(round)) & mask));
        }
        x = (left << half) | right;
        if x < len {
            return x;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_independent_of_each_other() {
        let rng = Rng::new(1, 2);
        let mut drawn = rng.clone();
        drawn.next();
        assert_eq!(rng.fork("a").next(), Rng::new(1, 2).fork("a").next());
        assert_ne!(rng.fork("a").next(), rng.fork("b").next());
        assert_ne!(Rng::new(1, 2).next(), Rng::new(2, 1).next());
    }

    #[test]
    fn what_is_scattered_is_all_there() {
        let mut rng = Rng::new(7, 7);
        for count in [0, 1, 59, 61, 1000, 12_345_678] {
            assert_eq!(rng.scatter(count, &[905, 52, 4, 9, 21, 9]).iter().sum::<i64>(), count);
        }
    }

    #[test]
    fn a_permutation_takes_every_place_once() {
        for len in [1, 2, 5, 1000, 1025] {
            let mut seen: Vec<u64> = (0..len).map(|it| shuffled(3, len, it)).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..len).collect::<Vec<_>>());
        }
    }
}
