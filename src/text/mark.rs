//! Marks around texts, which tell where each comes from. They are made of characters that Unicode keeps for programs and that no
//! text of a site may hold, so they pass through Markdown and templates as letters do, and can be taken out of anything.

/// Begins a mark.
const OPEN: char = '\u{1FFFF}';
/// Ends what a mark is about.
pub(super) const CLOSE: char = '\u{2FFFF}';

/// The text in a mark that bears a name.
#[must_use]
pub fn marked(name: &str, text: &str) -> String {
    let mut all = String::with_capacity(text.len() + 8 * (name.len() + 1));
    all.push(OPEN);
    all.extend(name.bytes().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    all.push_str(text);
    all.push(CLOSE);
    all
}

/// The text without marks.
#[must_use]
pub fn bare(text: &str) -> String {
    text.chars().filter(|&character| !is_mark(character)).collect()
}

/// Whether a character belongs to a mark.
#[must_use]
pub fn is_mark(character: char) -> bool {
    matches!(character, OPEN | CLOSE) || value(character).is_some()
}

/// One of sixteen characters: the last but one of each plane but the first.
fn digit(value: u8) -> char {
    char::from_u32((u32::from(value) + 1) << 16 | 0xFFFE).unwrap_or(OPEN)
}

fn value(character: char) -> Option<u8> {
    let code = u32::from(character);
    let plane = u8::try_from(code >> 16).ok()?;
    (code & 0xFFFF == 0xFFFE).then(|| plane.checked_sub(1)).flatten()
}

/// A piece of a text with marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    /// What follows bears this name.
    Open(String),
    Close,
}

/// The pieces of a text. A mark that is cut off is none.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(is_mark) {
        let (before, mark) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        let mut characters = mark.chars();
        match characters.next() {
            Some(OPEN) => {
                let digits: Vec<u8> = characters.clone().map_while(value).collect();
                characters.by_ref().take(digits.len()).for_each(drop);
                let bytes = digits.chunks_exact(2).map(|two| two[0] << 4 | two[1]).collect();
                pieces.extend(String::from_utf8(bytes).ok().map(Piece::Open));
            }
            Some(CLOSE) => pieces.push(Piece::Close),
            _ => {}
        }
        rest = characters.as_str();
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Piece, bare, marked, pieces};
    use crate::text::html::is_text;

    #[test]
    fn marks_can_be_read_and_taken_out() {
        let text = format!("a {} c", marked("en x-ÿ", &format!("b{}", marked("tr y", ""))));
        let open = |name: &str| Piece::Open(name.to_owned());
        let all = [
            Piece::Text("a "),
            open("en x-ÿ"),
            Piece::Text("b"),
            open("tr y"),
            Piece::Close,
            Piece::Close,
            Piece::Text(" c"),
        ];
        assert_eq!(pieces(&text), all);
        assert_eq!(bare(&text), "a b c");
        assert!(text.chars().all(|c| is_text(c) || super::is_mark(c)), "no text can be taken for a mark");
    }

    #[test]
    fn what_is_cut_off_does_not_matter() {
        let text = marked("en x", "b");
        for (end, _) in text.char_indices() {
            let _ = pieces(&text[..end]);
            assert!(bare(&text[end..]).len() <= 1);
        }
    }
}
