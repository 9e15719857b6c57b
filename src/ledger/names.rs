//! Names that many reports bear, each once in memory: of organs, places, folders.

use std::hash::{BuildHasher, RandomState};
use std::num::NonZeroU32;

/// The number of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Symbol(NonZeroU32);

impl Symbol {
    /// The symbol of the name at `idx`, and the other way round.
    fn of(idx: usize) -> Self {
        Self(u32::try_from(idx + 1).ok().and_then(NonZeroU32::new).expect("names are fewer than 2^32"))
    }

    fn idx(self) -> usize {
        self.0.get() as usize - 1
    }

    /// Its number, from 1 on.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0.get()
    }

    /// The symbol of a number that [`Symbol::number`] gave.
    #[must_use]
    pub fn of_number(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(Self)
    }
}

/// Names and their numbers: some ten bytes a name beside its text.
#[derive(Debug, Default)]
pub struct Names {
    text: String,
    /// Where each ends in `text`.
    ends: Vec<usize>,
    /// Numbers at the places that hashes give, 0 where there is none; a power of two, at most three quarters full.
    slots: Vec<u32>,
    hasher: RandomState,
}

impl Names {
    /// The number of a name, given to it where it has none.
    pub fn intern(&mut self, name: &str) -> Symbol {
        if (self.ends.len() + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let slot = self.slot(name);
        if let Some(known) = Symbol::of_number(self.slots[slot]) {
            return known;
        }
        let symbol = Symbol::of(self.ends.len());
        self.slots[slot] = symbol.number();
        self.text.push_str(name);
        self.ends.push(self.text.len());
        symbol
    }

    /// The name of a number.
    #[must_use]
    pub fn get(&self, symbol: Symbol) -> &str {
        let start = symbol.idx().checked_sub(1).map_or(0, |it| self.ends[it]);
        &self.text[start..self.ends[symbol.idx()]]
    }

    /// Bytes that they take, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.text.len() + self.ends.len() * size_of::<usize>() + self.slots.len() * size_of::<u32>()
    }

    /// Numbers the names anew, in their order, so that numbers compare as names do; gives the new symbol of each, by its old one.
    #[must_use]
    pub fn sort(&mut self) -> NewSymbols {
        let mut order: Vec<Symbol> = (0..self.ends.len()).map(Symbol::of).collect();
        order.sort_unstable_by(|a, b| self.get(*a).cmp(self.get(*b)));
        let mut sorted = Self { text: String::with_capacity(self.text.len()), ..Self::default() };
        let mut new = vec![Symbol::of(0); order.len()];
        for (idx, old) in order.iter().enumerate() {
            new[old.idx()] = Symbol::of(idx);
            sorted.text.push_str(self.get(*old));
            sorted.ends.push(sorted.text.len());
        }
        sorted.slots.resize(self.slots.len(), 0);
        sorted.fill_slots();
        *self = sorted;
        NewSymbols(new)
    }

    /// Where a name's number is, or would be.
    fn slot(&self, name: &str) -> usize {
        let mask = self.slots.len() - 1;
        // The low bits are as good as any.
        let mut slot = self.hasher.hash_one(name) as usize & mask;
        while Symbol::of_number(self.slots[slot]).is_some_and(|it| self.get(it) != name) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(16)];
        self.fill_slots();
    }

    fn fill_slots(&mut self) {
        for symbol in (0..self.ends.len()).map(Symbol::of) {
            let slot = self.slot(self.get(symbol));
            self.slots[slot] = symbol.number();
        }
    }
}

/// What became of symbols when their names were sorted.
#[derive(Debug)]
pub struct NewSymbols(Vec<Symbol>);

impl NewSymbols {
    /// The new symbol of a name.
    #[must_use]
    pub fn of(&self, old: Symbol) -> Symbol {
        self.0[old.idx()]
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn a_name_has_one_number() {
        let mut names = Names::default();
        let words: Vec<String> = (0..1000).map(|n| format!("第{}局", n * 7919 % 1000)).chain([String::new()]).collect();
        let first: Vec<_> = words.iter().map(|it| names.intern(it)).collect();
        let second: Vec<_> = words.iter().map(|it| names.intern(it)).collect();
        assert_eq!(first, second);
        assert!(words.iter().zip(&first).all(|(word, symbol)| names.get(*symbol) == word));
    }

    #[test]
    fn sorted_numbers_compare_as_names() {
        let mut names = Names::default();
        let words = ["b", "", "ab", "财政局", "a", "教育局"];
        let old = words.map(|it| names.intern(it));
        let new = names.sort();
        let numbers = old.map(|it| new.of(it));
        for (a, x) in words.iter().zip(numbers) {
            assert_eq!(names.get(x), *a);
            assert_eq!(names.intern(a), x);
            assert!(words.iter().zip(numbers).all(|(b, y)| a.cmp(b) == x.cmp(&y)));
        }
    }
}
