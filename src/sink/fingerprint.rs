//! What an output is made of, as one hash: the same program, the same sources and the same wishes make the same files.
//!
//! It tells that nothing has changed, never what has. Which page hangs on what is not known, and need not be: as soon as
//! anything is another, all pages are made, and compared with those that are there.

use std::fmt;

use twox_hash::XxHash3_128;

use super::manifest::Hash;
use crate::diag::Sources;

/// What an output is made of. It tells a change from none, and no forgery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(Hash);

/// The sources of this program, the crates that it is compiled with and its features, by `build-script.rs`.
const PROGRAM: &str = env!("VERSUS_PROGRAM");

impl Fingerprint {
    /// The fingerprint of what this program makes of a site, given what was asked for: each wish that changes a byte of a
    /// file, always in the same place.
    #[must_use]
    pub fn of(sources: &Sources, wishes: &[&str]) -> Self {
        let mut parts = Parts(XxHash3_128::new());
        parts.add(PROGRAM.as_bytes());
        parts.list(wishes.iter().map(|wish| [wish.as_bytes()]));
        parts.list(sources.texts_under("").map(|(path, text)| [path.as_bytes(), text.as_bytes()]));
        parts.list(sources.marked().map(|path| [path.as_bytes()]));
        parts.list(sources.statics().map(|(path, bytes)| [path.as_bytes(), &**bytes]));
        Self(Hash::of_all(&parts.0))
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        Hash::read(text).map(Self)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// What is hashed: parts that cannot run into each other.
struct Parts(XxHash3_128);

impl Parts {
    fn add(&mut self, part: &[u8]) {
        self.0.write(&(part.len() as u64).to_le_bytes());
        self.0.write(part);
    }

    fn list<'a, const N: usize>(&mut self, items: impl Iterator<Item = [&'a [u8]; N]>) {
        let mut count: u64 = 0;
        for item in items {
            for part in item {
                self.add(part);
            }
            count += 1;
        }
        self.0.write(&count.to_le_bytes());
    }
}
