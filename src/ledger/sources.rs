//! Where reports lie, in a third of the memory: folders and hosts are the same for many.

use super::names::{Names, Symbol};

/// What parts folders, members of archives, and records of corpora.
const PARTING: [char; 2] = ['/', '#'];

/// Sources, each at its place: the numbers of its folders, 0, and what is behind them with its length in front.
#[derive(Debug, Default)]
pub struct Sources {
    folders: Names,
    bytes: Vec<u8>,
}

/// The place of a source.
pub type SourceAt = u32;

impl Sources {
    /// Keeps a source; `None` where 4 GiB are full.
    #[must_use]
    pub fn push(&mut self, source: &str) -> Option<SourceAt> {
        let at = u32::try_from(self.bytes.len()).ok()?;
        let mut rest = source;
        while let Some(end) = rest.find(PARTING) {
            let (folder, behind) = rest.split_at(end + 1);
            let symbol = self.folders.intern(folder);
            self.push_number(u64::from(symbol.number()));
            rest = behind;
        }
        self.push_number(0);
        self.push_number(rest.len() as u64);
        self.bytes.extend_from_slice(rest.as_bytes());
        Some(at)
    }

    /// Bytes that they take, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes.len() + self.folders.bytes()
    }

    /// The source at a place.
    ///
    /// # Panics
    /// If no source is there: a bug.
    #[must_use]
    pub fn get(&self, at: SourceAt) -> String {
        let mut at = at as usize;
        let mut source = String::new();
        loop {
            let number = u32::try_from(self.number(&mut at)).expect("a symbol");
            match Symbol::of_number(number) {
                Some(symbol) => source.push_str(self.folders.get(symbol)),
                None => break,
            }
        }
        let n_bytes = usize::try_from(self.number(&mut at)).expect("a length of what is in memory");
        source.push_str(std::str::from_utf8(&self.bytes[at..at + n_bytes]).expect("what was text is text"));
        source
    }

    /// Appends a number, seven bits a byte, the lowest first.
    fn push_number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(0x80 | (number & 0x7f) as u8);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// The number at a place, which moves behind it.
    fn number(&self, at: &mut usize) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.bytes[*at];
            *at += 1;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::Sources;

    #[test]
    fn sources_come_back_as_they_were() {
        let mut sources = Sources::default();
        let mut words: Vec<String> =
            ["", "/", "a.html", "a/b/c.html", "00034.jsonl#http://www.d640106.example/zwgk/t1.html", "x#", "年/报.txt", "a//b"]
                .map(str::to_owned)
                .to_vec();
        words.extend((0..300).map(|n| format!("folder {n}/{n}.txt")));
        words.push("long".repeat(100));
        let places: Vec<_> = words.iter().map(|it| sources.push(it).unwrap()).collect();
        assert!(words.iter().zip(places).all(|(word, at)| sources.get(at) == *word));
    }

    #[test]
    fn hosts_and_folders_are_kept_once() {
        let mut sources = Sources::default();
        let n_bytes: usize = (0..10_000)
            .map(|n| format!("{:05}.jsonl#http://www.d{}.example/zwgk/2023{:02}/t{n:07}.html", n / 100, 100_000 + n % 50, n % 12))
            .map(|it| sources.push(&it).map(|_| it.len()).unwrap())
            .sum();
        assert!(sources.bytes.len() * 2 < n_bytes, "{} of {n_bytes}", sources.bytes.len());
    }
}
