//! Paths of files in addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a path keeps as it is: RFC 3986's unreserved characters, and the slash.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The path as a part of an address, in which it can begin no other part.
#[must_use]
pub fn uri(path: &str) -> String {
    utf8_percent_encode(path, ESCAPED).to_string()
}

/// What a part of an address stands for; nothing where that is no text.
#[must_use]
pub fn plain(uri: &str) -> Option<String> {
    percent_decode_str(uri).decode_utf8().ok().map(String::from)
}
