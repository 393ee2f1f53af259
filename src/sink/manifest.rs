//! The list of what versus wrote: proof that a tree is ours, what may be removed from it, and what a deploy compares.
//!
//! A line of text that says so; one with the fingerprint of what the files are made of; then, in the order of the plan, a line
//! for each file: its XXH3 hash (128 bits), its bytes, its path; then a line with their number and the hash of all lines above, so
//! that what was cut off or edited is noticed.

use std::fmt::{self, Write as _};
use std::io::{self, BufRead, Write};

use twox_hash::XxHash3_128;

use super::fingerprint::Fingerprint;

const HEADER: &str =
    "versus 4: what versus wrote here, and all that it changes or removes: XXH3 (128 bits), bytes, path\n";
/// What the second line begins with.
const MADE_OF: &str = "made of ";
/// What stands in place of a hash if a build was cut off and the file may be the old one or the new one.
const UNKNOWN: &str = "-";
/// A path is no longer than the system's, 4,096 bytes; hash and size come before it.
const LONGEST_LINE: u64 = 8192;

/// The XXH3 hash of a file's bytes. It tells a change from none, and no forgery: whoever can write to the output can write the manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hash([u8; 16]);

impl Hash {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(bytes).to_be_bytes())
    }

    pub(super) fn of_all(hasher: &XxHash3_128) -> Self {
        Self(hasher.finish_128().to_be_bytes())
    }

    pub(super) fn bytes(self) -> [u8; 16] {
        self.0
    }

    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(super) fn read(text: &str) -> Option<Self> {
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
    hasher: XxHash3_128,
    lines: usize,
}

impl<W: Write> Writer<W> {
    /// The manifest of files that are made of this; of nothing that is known if a build was cut off.
    pub(super) fn new(out: W, made_of: Option<Fingerprint>) -> io::Result<Self> {
        let mut writer = Self { out, hasher: XxHash3_128::new(), lines: 0 };
        writer.write(HEADER)?;
        writer.write(&match made_of {
            Some(fingerprint) => format!("{MADE_OF}{fingerprint}\n"),
            None => format!("{MADE_OF}{UNKNOWN}\n"),
        })?;
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
        self.hasher.write(text.as_bytes());
        self.out.write_all(text.as_bytes())
    }
}

/// What became of reading a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Whole(Ends),
    /// Cut off, edited, of another version, or something else.
    Damaged,
}

/// What stands before and after the files of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ends {
    /// What the files are made of; nothing if a build was cut off.
    pub made_of: Option<Fingerprint>,
    /// The hash in the last line.
    pub seal: Hash,
}

/// Reads a manifest line by line. Only at its end is it known whether the lines can be trusted.
///
/// # Errors
/// If the text cannot be read.
pub(super) fn read(text: impl BufRead, mut each: impl FnMut(Line<'_>)) -> io::Result<Reading> {
    let mut lines = Lines::of(text);
    let Some(Head { made_of }) = lines.head()? else { return Ok(Reading::Damaged) };
    let mut count = 0;
    loop {
        lines.turn()?;
        let Some(said) = lines.said() else { return Ok(Reading::Damaged) };
        if let Some(end) = said.strip_prefix("end ") {
            let seal = Hash::of_all(&lines.above);
            let is_whole = end == format!("{count} {seal}") && lines.text.fill_buf()?.is_empty();
            return Ok(if is_whole { Reading::Whole(Ends { made_of, seal }) } else { Reading::Damaged });
        }
        let Some(line) = parsed(said) else { return Ok(Reading::Damaged) };
        count += 1;
        each(line);
    }
}

/// What the files of a manifest are made of, by its first lines; nothing if a build was cut off, or it is no manifest. Whether
/// it is whole is not known then.
///
/// # Errors
/// If the text cannot be read.
pub(super) fn made_of(text: impl BufRead) -> io::Result<Option<Fingerprint>> {
    Ok(Lines::of(text).head()?.and_then(|head| head.made_of))
}

/// What a manifest begins with.
struct Head {
    made_of: Option<Fingerprint>,
}

/// A text that is read line by line.
struct Lines<T> {
    text: T,
    line: Vec<u8>,
    /// All lines above this one.
    above: XxHash3_128,
}

impl<T: BufRead> Lines<T> {
    fn of(text: T) -> Self {
        Self { text, line: Vec::new(), above: XxHash3_128::new() }
    }

    /// Goes on to the next line.
    fn turn(&mut self) -> io::Result<()> {
        self.above.write(&self.line);
        self.line.clear();
        io::Read::take(&mut self.text, LONGEST_LINE).read_until(b'\n', &mut self.line)?;
        Ok(())
    }

    /// The line without its end; nothing if it is none.
    fn said(&self) -> Option<&str> {
        self.line.strip_suffix(b"\n").and_then(|line| std::str::from_utf8(line).ok())
    }

    /// The first lines; nothing if the text does not begin as a manifest does.
    fn head(&mut self) -> io::Result<Option<Head>> {
        self.turn()?;
        if self.said() != Some(HEADER.trim_end_matches('\n')) {
            return Ok(None);
        }
        self.turn()?;
        let Some(said) = self.said().and_then(|line| line.strip_prefix(MADE_OF)) else { return Ok(None) };
        let made_of = Fingerprint::read(said);
        Ok((made_of.is_some() || said == UNKNOWN).then_some(Head { made_of }))
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
    let has_control = if path.is_ascii() {
        path.bytes().any(|byte| byte.is_ascii_control())
    } else {
        path.contains(char::is_control)
    };
    !has_control && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::{Hash, Line, Reading, Writer, is_inside, made_of, read};
    use crate::diag::Sources;
    use crate::sink::Fingerprint;

    fn fingerprint() -> Fingerprint {
        Fingerprint::of(&Sources::default(), &[])
    }

    fn written(paths: &[&str]) -> Vec<u8> {
        let mut writer = Writer::new(Vec::new(), Some(fingerprint())).unwrap();
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
    fn a_manifest_tells_what_its_files_are_made_of() {
        let cut_off = Writer::new(Vec::new(), None).unwrap().seal().unwrap().0;
        for (text, wanted) in [(written(&["a"]), Some(fingerprint())), (cut_off, None)] {
            let Reading::Whole(ends) = read(&*text, |_| {}).unwrap() else { panic!("damaged") };
            assert_eq!((ends.made_of, made_of(&*text).unwrap()), (wanted, wanted));
        }
        for text in ["", "made of -\n", "versus 3: what versus wrote\n"] {
            assert_eq!(made_of(text.as_bytes()).unwrap(), None);
        }
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
            Just(b"made of -\n".to_vec()),
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
