//! Digests of texts: short enough to be read in a diff, or as browsers want them.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The first bytes of a text's SHA-256, written as hexadecimal digits. A hash that every system has at hand, so that
/// a lock can be checked without versus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; LENGTH]);

const LENGTH: usize = 6;

impl Digest {
    /// The digest of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut digest = [0; LENGTH];
        digest.iter_mut().zip(Sha256::digest(text)).for_each(|(ours, theirs)| *ours = theirs);
        Self(digest)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_digit = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        if text.len() != LENGTH * 2 || !text.chars().all(is_digit) {
            return Err(format!("`{text}` is not a digest of {} hexadecimal digits", LENGTH * 2));
        }
        let number = u64::from_str_radix(text, 16).map_err(|error| error.to_string())?;
        let mut digest = [0; LENGTH];
        digest.copy_from_slice(&number.to_be_bytes()[8 - LENGTH..]);
        Ok(Self(digest))
    }
}

/// The digest of a text as a Content-Security-Policy names it: `sha256-` and the SHA-256 in Base64
/// (<https://www.w3.org/TR/CSP3/#grammardef-hash-source>).
#[must_use]
pub fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::{Digest, integrity};

    #[test]
    fn browsers_know_a_text_by_its_digest_in_base64() {
        assert_eq!(integrity("abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn a_digest_is_the_beginning_of_the_sha_256_and_is_read_as_it_is_written() {
        assert_eq!(Digest::of("abc").to_string(), "ba7816bf8f01");
        assert_eq!("ba7816bf8f01".parse(), Ok(Digest::of("abc")));
        for faulty in ["", "ba7816bf8f0", "BA7816BF8F01", "ba7816bf8f011", "ba7816bf8f0é", "+a7816bf8f01"] {
            assert!(faulty.parse::<Digest>().is_err(), "{faulty}");
        }
    }
}
