//! A buffered reader that looks ahead as far as it is told. A failure of what it reads from comes behind the bytes before it.

use std::io::{self, Read};

/// Bytes asked for at a time.
const CHUNK: usize = 256 << 10;
/// A buffer that grew beyond this for one long line is let go afterwards.
const KEEP: usize = 4 << 20;

/// Looks ahead in a stream of bytes.
pub(super) struct Window<'r> {
    inner: &'r mut dyn Read,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Length of the line that was lent, to be stepped over by the next call.
    lent: usize,
    is_over: bool,
    failure: Option<io::Error>,
}

/// A line, or what is known of one that is too long.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'w> {
    /// Without its line end. The last line may lack one.
    Whole(&'w [u8]),
    /// Longer than allowed; it is passed over.
    TooLong,
}

impl<'r> Window<'r> {
    pub(super) fn new(inner: &'r mut dyn Read) -> Self {
        Self { inner, buffer: Vec::new(), start: 0, end: 0, lent: 0, is_over: false, failure: None }
    }

    /// What is in the buffer.
    pub(super) fn held(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// What comes next: at least so many bytes, or all there is.
    pub(super) fn fill(&mut self, at_least: usize) -> &[u8] {
        while self.end - self.start < at_least && self.more() {}
        self.held()
    }

    /// Reads once; false at the end.
    fn more(&mut self) -> bool {
        if self.is_over {
            return false;
        }
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
            if self.buffer.len() > KEEP {
                self.buffer = Vec::new();
            }
        }
        let room = self.buffer.len() - self.end;
        if room == 0 && self.start >= self.buffer.len() / 2 && self.start > 0 {
            self.buffer.copy_within(self.start..self.end, 0);
            (self.start, self.end) = (0, self.end - self.start);
        } else if room == 0 {
            // Small files are many: the first piece is small.
            let grown = if self.buffer.is_empty() { CHUNK / 4 } else { (self.buffer.len() * 2).max(CHUNK) };
            self.buffer.resize(grown, 0);
        }
        loop {
            match self.inner.read(&mut self.buffer[self.end..]) {
                Ok(0) => self.is_over = true,
                Ok(n) => self.end += n,
                Err(it) if it.kind() == io::ErrorKind::Interrupted => continue,
                Err(it) => {
                    self.is_over = true;
                    self.failure = Some(it);
                }
            }
            return !self.is_over;
        }
    }

    /// Steps over bytes that are held.
    pub(super) fn consume(&mut self, n: usize) {
        self.start = (self.start + n).min(self.end);
    }

    /// Puts bytes back in front.
    pub(super) fn give_back(&mut self, bytes: &[u8]) {
        if bytes.len() <= self.start {
            self.start -= bytes.len();
            self.buffer[self.start..self.start + bytes.len()].copy_from_slice(bytes);
            return;
        }
        let mut buffer = Vec::with_capacity(bytes.len() + self.end - self.start);
        buffer.extend_from_slice(bytes);
        buffer.extend_from_slice(self.held());
        (self.start, self.end) = (0, buffer.len());
        self.buffer = buffer;
    }

    /// Takes up to so many bytes; fewer only at the end.
    pub(super) fn take_into(&mut self, n: u64, into: &mut Vec<u8>) -> u64 {
        let mut taken = 0;
        while taken < n && !self.fill(1).is_empty() {
            let piece = (self.end - self.start).min(usize::try_from(n - taken).unwrap_or(usize::MAX));
            into.extend_from_slice(&self.buffer[self.start..self.start + piece]);
            self.start += piece;
            taken += piece as u64;
        }
        taken
    }

    /// Steps over up to so many bytes; fewer only at the end.
    pub(super) fn skip(&mut self, n: u64) -> u64 {
        let mut skipped = 0;
        while skipped < n && !self.fill(1).is_empty() {
            let piece = (self.end - self.start).min(usize::try_from(n - skipped).unwrap_or(usize::MAX));
            self.start += piece;
            skipped += piece as u64;
        }
        skipped
    }

    /// The next line; `None` at the end.
    pub(super) fn line(&mut self, max: usize) -> Option<Line<'_>> {
        self.start += std::mem::take(&mut self.lent);
        let mut seen = 0;
        loop {
            if let Some(at) = memchr::memchr(b'\n', &self.held()[seen..]) {
                let length = seen + at;
                self.lent = length + 1;
                return Some(self.lend(length, max));
            }
            seen = self.end - self.start;
            if seen > max {
                self.skip_line();
                return Some(Line::TooLong);
            }
            if !self.more() {
                if seen == 0 {
                    return None;
                }
                self.lent = seen;
                return Some(self.lend(seen, max));
            }
        }
    }

    fn lend(&self, length: usize, max: usize) -> Line<'_> {
        let line = &self.buffer[self.start..self.start + length];
        if length > max { Line::TooLong } else { Line::Whole(line.strip_suffix(b"\r").unwrap_or(line)) }
    }

    fn skip_line(&mut self) {
        loop {
            if let Some(at) = memchr::memchr(b'\n', self.held()) {
                self.consume(at + 1);
                return;
            }
            self.start = self.end;
            if !self.more() {
                return;
            }
        }
    }

    /// True where nothing is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.start += std::mem::take(&mut self.lent);
        self.fill(1).is_empty()
    }

    /// True where the stream has ended on a failure, which may lie behind bytes that are still held.
    pub(super) fn has_failed(&self) -> bool {
        self.failure.is_some()
    }

    /// Why the stream ended, where it was not its end.
    pub(super) fn failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    /// All that is left, up to so many bytes; `Err` with the failure, `None` where there is more.
    pub(super) fn rest(&mut self, max: u64) -> io::Result<Option<Vec<u8>>> {
        let limit = usize::try_from(max).unwrap_or(usize::MAX);
        while self.end - self.start <= limit && self.more() {}
        if let Some(failure) = self.failure() {
            return Err(failure);
        }
        if self.end - self.start > limit {
            return Ok(None);
        }
        let mut bytes = std::mem::take(&mut self.buffer);
        bytes.truncate(self.end);
        bytes.drain(..self.start);
        bytes.shrink_to_fit();
        (self.start, self.end) = (0, 0);
        Ok(Some(bytes))
    }
}

impl Read for Window<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.fill(1).is_empty() {
            return self.failure().map_or(Ok(0), Err);
        }
        let n = out.len().min(self.end - self.start);
        out[..n].copy_from_slice(&self.buffer[self.start..self.start + n]);
        self.start += n;
        Ok(n)
    }
}

impl io::BufRead for Window<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.fill(1).is_empty() {
            return self.failure().map_or(Ok(&[]), Err);
        }
        Ok(self.held())
    }

    fn consume(&mut self, n: usize) {
        Window::consume(self, n);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::{Line, Window};

    /// Gives one byte at a time, then fails.
    struct Drip<'d>(&'d [u8], bool);

    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            match self.0.split_first() {
                Some((first, rest)) => {
                    (out[0], self.0) = (*first, rest);
                    Ok(1)
                }
                None if self.1 => Err(io::ErrorKind::UnexpectedEof.into()),
                None => Ok(0),
            }
        }
    }

    #[track_caller]
    fn check_lines(input: &[u8], max: usize, expect: &[&str]) {
        let mut drip = Drip(input, false);
        let mut window = Window::new(&mut drip);
        let mut got = Vec::new();
        while let Some(line) = window.line(max) {
            got.push(match line {
                Line::Whole(it) => String::from_utf8(it.to_vec()).unwrap(),
                Line::TooLong => "<long>".to_owned(),
            });
        }
        assert_eq!(got, expect);
    }

    #[test]
    fn lines() {
        check_lines(b"", 9, &[]);
        check_lines(b"a\nb", 9, &["a", "b"]);
        check_lines(b"a\r\n\r\nb\n", 9, &["a", "", "b"]);
        check_lines(b"abc\nabcd\nab", 3, &["abc", "<long>", "ab"]);
        check_lines(b"abcdefgh", 3, &["<long>"]);
    }

    #[test]
    fn a_failure_comes_behind_the_bytes_before_it() {
        let mut drip = Drip(b"ab", true);
        let mut window = Window::new(&mut drip);
        assert_eq!(window.fill(9), b"ab");
        assert!(window.has_failed());
        assert_eq!(window.rest(9).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn bytes_go_back() {
        let mut drip = Drip(b"abcdef", false);
        let mut window = Window::new(&mut drip);
        let mut taken = Vec::new();
        assert_eq!(window.take_into(4, &mut taken), 4);
        window.give_back(b"xyzcd");
        assert_eq!(window.skip(1), 1);
        assert_eq!(window.rest(99).unwrap().unwrap(), b"yzcdef");
        assert_eq!(window.rest(99).unwrap().unwrap(), b"");
    }

    #[test]
    fn the_rest_is_bounded() {
        let check = |max, expect: Option<&[u8]>| {
            let mut drip = Drip(b"abc", false);
            assert_eq!(Window::new(&mut drip).rest(max).unwrap().as_deref(), expect);
        };
        check(3, Some(b"abc"));
        check(2, None);
        check(u64::MAX, Some(b"abc"));
    }
}
