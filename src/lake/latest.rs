//! The values that were asked for last, so few that they do not count.

use std::collections::BTreeMap;

use crate::error::Result;

/// Values that are kept: of chunks some 20 MiB.
const MOST: usize = 64;

/// Values by key, the latest asked for.
#[derive(Debug)]
pub struct Latest<K, V> {
    values: BTreeMap<K, (V, u64)>,
    by_use: BTreeMap<u64, K>,
    n_asked: u64,
}

impl<K, V> Default for Latest<K, V> {
    fn default() -> Self {
        Self { values: BTreeMap::new(), by_use: BTreeMap::new(), n_asked: 0 }
    }
}

impl<K: Ord + Copy, V: Clone> Latest<K, V> {
    /// The value of a key; `load` makes it where it is not among the latest.
    ///
    /// # Errors
    /// What `load` gives.
    pub fn get(&mut self, key: K, load: impl FnOnce() -> Result<V>) -> Result<V> {
        self.n_asked += 1;
        let now = self.n_asked;
        let value = match self.values.get_mut(&key) {
            Some((value, used)) => {
                self.by_use.remove(used);
                *used = now;
                value.clone()
            }
            None => {
                let value = load()?;
                self.values.insert(key, (value.clone(), now));
                value
            }
        };
        self.by_use.insert(now, key);
        if self.values.len() > MOST
            && let Some((_, oldest)) = self.by_use.pop_first()
        {
            self.values.remove(&oldest);
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{Latest, MOST};

    #[test]
    fn the_latest_are_kept() {
        let mut latest: Latest<usize, usize> = Latest::default();
        let mut loaded = Vec::new();
        for key in (0..MOST).chain([0, MOST, 0, 1, 2]) {
            let load = || {
                loaded.push(key);
                Ok(key * 10)
            };
            assert_eq!(latest.get(key, load).unwrap(), key * 10);
        }
        assert_eq!(loaded, (0..=MOST).chain([1, 2]).collect::<Vec<_>>());
    }
}
