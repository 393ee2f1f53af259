//! The list of what versus wrote: proof that a tree is ours, what may be removed from it, and what a deploy compares.
//!
//! A line of text that says so; then, in the order of the plan, a line for each file: its XXH3 hash (128 bits), its bytes, its
//! path; then a line with their number and the hash of all lines above, so that what was cut off or edited is noticed.

use std::fmt::{self, Write as _};
use std::io::{self, BufRead, Write};

use xxhash_rust::xxh3::{Xxh3, xxh3_128};

const HEADER: &str =
    "versus 3: what versus wrote here, and all that it changes or removes: XXH3 (128 bits), bytes, path\n";
/// What stands in place of a hash if a build was cut off and the file may be the old one or the new one.
const UNKNOWN: &str = "-";
/// A path is no longer than the system's, 4,096 bytes; hash and size come before it.
const LONGEST_LINE: u64 = 8192;

/// The XXH3 hash of a file's bytes. It tells a change from none, and no forgery: whoever can write to the output can write the manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hash([u8; 16]);

impl Hash {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(xxh3_128(bytes).to_be_bytes())
    }

    fn of_all(hasher: &Xxh3) -> Self {
        Self(hasher.digest128().to_be_bytes())
    }

    pub(super) fn bytes(self) -> [u8; 16] {
        self.0
    }

    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    fn read(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 32 || !text.bytes().all(is_digit) {
            return None;
        }
        u128::from_str_radix(text, 16).ok().map(|number| Self(number.to_be_bytes()))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// A line of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// Nothing if a build was cut off and the file may be the old one or the new one.
    pub hash: Option<Hash>,
    pub bytes: u64,
    pub path: &'a str,
}

impl Line<'_> {
    /// Adds the line to a text.
    pub(super) fn append(&self, text: &mut String) {
        // Writing to a string does not fail.
        let _ = match self.hash {
            Some(hash) => writeln!(text, "{hash} {} {}", self.bytes, self.path),
            None => writeln!(text, "{UNKNOWN} {} {}", self.bytes, self.path),
        };
    }
}

/// A manifest that is being written.
pub(super) struct Writer<W> {
    out: W,
    hasher: Xxh3,
    lines: usize,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(out: W) -> io::Result<Self> {
        let mut writer = Self { out, hasher: Xxh3::new(), lines: 0 };
        writer.write(HEADER)?;
        Ok(writer)
    }

    /// Adds whole lines, as [`Line::append`] makes them.
    pub(super) fn add(&mut self, lines: &str) -> io::Result<()> {
        self.lines += lines.matches('\n').count();
        self.write(lines)
    }

    /// Adds the last line, and returns the hash in it. Until then the text is not a manifest.
    pub(super) fn seal(mut self) -> io::Result<(W, Hash)> {
        let seal = Hash::of_all(&self.hasher);
        writeln!(self.out, "end {} {seal}", self.lines)?;
        self.out.flush()?;
        Ok((self.out, seal))
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        self.hasher.update(text.as_bytes());
        self.out.write_all(text.as_bytes())
    }
}

/// What became of reading a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// With the hash in its last line.
    Whole(Hash),
    /// Cut off, edited, of another version, or something else.
    Damaged,
}

/// Reads a manifest line by line. Only at its end is it known whether the lines can be trusted.
///
/// # Errors
/// If the text cannot be read.
pub(super) fn read(mut text: impl BufRead, mut each: impl FnMut(Line<'_>)) -> io::Result<Reading> {
    let (mut hasher, mut lines) = (Xxh3::new(), 0);
    let mut line = Vec::new();
    let mut is_head = true;
    loop {
        line.clear();
        io::Read::take(&mut text, LONGEST_LINE).read_until(b'\n', &mut line)?;
        let Some(said) = line.strip_suffix(b"\n").and_then(|line| std::str::from_utf8(line).ok()) else {
            return Ok(Reading::Damaged);
        };
        if is_head {
            if said != HEADER.trim_end_matches('\n') {
                return Ok(Reading::Damaged);
            }
            is_head = false;
        } else if let Some(end) = said.strip_prefix("end ") {
            let seal = Hash::of_all(&hasher);
            let is_whole = end == format!("{lines} {seal}") && text.fill_buf()?.is_empty();
            return Ok(if is_whole { Reading::Whole(seal) } else { Reading::Damaged });
        } else {
            let Some(line) = parsed(said) else { return Ok(Reading::Damaged) };
            lines += 1;
            each(line);
        }
        hasher.update(&line);
    }
}

fn parsed(line: &str) -> Option<Line<'_>> {
    let mut parts = line.splitn(3, ' ');
    let (hash, bytes, path) = (parts.next()?, parts.next()?, parts.next()?);
    let hash = if hash == UNKNOWN { None } else { Some(Hash::read(hash)?) };
    Some(Line { hash, bytes: bytes.parse().ok()?, path }).filter(|line| is_inside(line.path))
}

/// Whether a path stays below the directory: no empty part, no step up, no root; and is a line of its own.
pub(super) fn is_inside(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | "..")) && !path.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::{Hash, Line, Reading, Writer, is_inside, read};

    fn written(paths: &[&str]) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new()).unwrap();
        for &path in paths {
            let mut text = String::new();
            Line { hash: Some(Hash::of(path.as_bytes())), bytes: path.len() as u64, path }.append(&mut text);
            writer.add(&text).unwrap();
        }
        writer.seal().unwrap().0
    }

    /// Whether it is whole, and its paths.
    fn found(text: &[u8]) -> (bool, Vec<String>) {
        let mut paths = Vec::new();
        let reading = read(text, |line| {
            assert_eq!(line.hash, Some(Hash::of(line.path.as_bytes())));
            paths.push(line.path.to_owned());
        });
        (matches!(reading.unwrap(), Reading::Whole(_)), paths)
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let paths = ["a/index.html", "b.css", "name with spaces", "a:b\\c", "end 1"];
        assert_eq!(found(&written(&paths)), (true, paths.map(str::to_owned).to_vec()));
        assert!(found(&written(&[])).0);
    }

    #[test]
    fn a_manifest_that_leads_outside_is_damaged() {
        for path in ["../a", "/a", "a/../b", "a//b", "", ".", "a/.", "a\u{85}b"] {
            assert!(!found(&written(&[path])).0, "{path}");
        }
    }

    #[test]
    fn a_manifest_that_was_cut_off_or_edited_is_damaged() {
        let whole = written(&["a/index.html", "b.css"]);
        for length in 0..whole.len() {
            assert!(!found(&whole[..length]).0, "cut at {length}");
        }
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 1;
            let reading = read(&*other, |_| {}).unwrap();
            assert_eq!(reading, Reading::Damaged, "changed at {at}");
        }
        let twice = [&*whole, &*whole].concat();
        assert!(!found(&twice).0);
        assert!(!found(b"something else\na\n").0);
    }

    /// A text that may come close to a manifest.
    fn soup() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            Just(super::HEADER.as_bytes().to_vec()),
            Just(b"end 1 ".to_vec()),
            Just(b"\n".to_vec()),
            Just(b" ".to_vec()),
            Just(b"-".to_vec()),
            Just(b"../x".to_vec()),
            Just(b"18446744073709551616".to_vec()),
            "[0-9a-f]{32}".prop_map(String::into_bytes),
            proptest::collection::vec(any::<u8>(), 0..9),
            Just(vec![b'a'; 9000]),
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn only_what_versus_wrote_is_a_manifest(text in soup()) {
            let mut lines = 0;
            let reading = read(&*text, |line| {
                assert!(is_inside(line.path));
                lines += 1;
            }).unwrap();
            // The hash in the last line does not come about by chance.
            prop_assert_eq!(reading, Reading::Damaged);
            prop_assert!(lines <= text.len());
        }

        #[test]
        fn any_change_of_a_manifest_is_noticed(
            paths in proptest::collection::vec("[a-z]{1,3}(/[a-z .é]{1,4}x){0,2}", 0..9),
            at in any::<Index>(),
            to in any::<Index>(),
            how in 0..4,
            byte in any::<u8>(),
        ) {
            let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
            let whole = written(&paths);
            prop_assert_eq!(found(&whole), (true, paths.iter().map(|path| (*path).to_owned()).collect()));
            let (at, to) = (at.index(whole.len()), to.index(whole.len()));
            let mut other = whole.clone();
            match how {
                0 => other[at] = byte,
                1 => other.insert(at, byte),
                2 => drop(other.drain(at.min(to)..at.max(to))),
                _ => other.splice(at..at, whole[..to].iter().copied()).for_each(drop),
            }
            let is_whole = matches!(read(&*other, |_| {}).unwrap(), Reading::Whole(_));
            prop_assert_eq!(is_whole, other == whole);
        }
    }
}
