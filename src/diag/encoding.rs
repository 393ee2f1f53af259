//! Bytes as text. What is not UTF-8 is read as well as it can be, so that the rest of a site is looked at all the same.

use std::borrow::Cow;
use std::sync::Arc;

use super::Oddity;

/// What Windows-1252 has where Latin-1 has control characters, from 0x80 on.
const WINDOWS: &str = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ";

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Decoded {
    pub(super) text: Arc<str>,
    /// Whether it begins with a byte order mark, which is left out.
    pub(super) is_marked: bool,
    pub(super) oddity: Option<Oddity>,
}

impl Decoded {
    /// The text that stands in these bytes. What is not UTF-8 is odd, and read as well as it can be.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let (text, oddity) = decoded(bytes);
        Self { oddity, ..Self::from(&*text) }
    }
}

impl From<&str> for Decoded {
    fn from(text: &str) -> Self {
        let rest = text.strip_prefix('\u{FEFF}');
        Self { text: rest.unwrap_or(text).into(), is_marked: rest.is_some(), oddity: None }
    }
}

/// The bytes as text, and what is odd about them. What is not UTF-8 is taken for Windows-1252, as most such files are.
fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Option<Oddity>) {
    if let Some(text) = utf_16(bytes) {
        return (text.into(), Some(Oddity::Utf16));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.into(), None),
        Err(error) => {
            let chunks = bytes.utf8_chunks();
            let text = chunks.fold(String::with_capacity(bytes.len()), |mut text, chunk| {
                text.push_str(chunk.valid());
                text.extend(chunk.invalid().iter().map(|byte| windows(*byte)));
                text
            });
            // The mark is left out of what is read.
            let mark = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
            (text.into(), Some(Oddity::NotUtf8 { at: error.valid_up_to() - mark }))
        }
    }
}

fn windows(byte: u8) -> char {
    let place = byte.checked_sub(0x80).map(usize::from);
    place.and_then(|place| WINDOWS.chars().nth(place)).unwrap_or(char::from(byte))
}

/// The text of UTF-16, which is known by its byte order mark or, without one, by a first character as ASCII has it.
fn utf_16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] | [1..=0xFF, 0, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] | [0, 1..=0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text = char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(text.skip_while(|character| *character == '\u{FEFF}').collect())
}

#[cfg(test)]
mod tests {
    use super::{Oddity, decoded};

    #[test]
    fn texts_are_read_in_whatever_they_are_written() {
        let utf_16 = |unit: fn(u16) -> [u8; 2], text: &str| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        for text in ["slug: é", "\u{FEFF}slug: é"] {
            for bytes in [utf_16(u16::to_le_bytes, text), utf_16(u16::to_be_bytes, text)] {
                assert_eq!(decoded(&bytes), ("slug: é".into(), Some(Oddity::Utf16)));
            }
        }
        assert_eq!(decoded(b"slug: \xE9s"), ("slug: és".into(), Some(Oddity::NotUtf8 { at: 6 })));
        assert_eq!(decoded(b"\x80\x9F \x93").0, "€Ÿ “");
        assert_eq!(decoded("slug: é".as_bytes()), ("slug: é".into(), None));
        assert_eq!(decoded(b""), ("".into(), None));
        assert_eq!(decoded(b"a"), ("a".into(), None));
    }
}
