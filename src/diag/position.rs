//! Where a place stands in its text: bytes into lines and columns.

use std::ops::Range;

use serde::Serialize;

use super::{Place, Sources};

/// A point in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Position {
    /// From 1; lines end with a line feed.
    pub line: usize,
    /// From 1, in characters (Unicode scalar values), not in bytes.
    pub column: usize,
    /// From 0, in bytes of the UTF-8 text; a byte order mark does not count.
    pub offset: usize,
}

/// The first point of a place and the one after its last; none for a file as a whole.
pub(super) fn extent(place: &Place, sources: &Sources) -> Option<(Position, Position)> {
    let text = sources.text(&place.path).filter(|_| !place.is_whole_file())?;
    let Range { start, end } = within(place, text);
    Some((position(text, start), position(text, end)))
}

/// A place as terminals and editors write it: `path:line:column`, or only the path where it is a file as a whole.
#[must_use]
pub fn locus(place: &Place, sources: &Sources) -> String {
    match extent(place, sources) {
        Some((Position { line, column, .. }, _)) => format!("{}:{line}:{column}", place.path),
        None => place.path.to_string(),
    }
}

/// The part of a place that lies within the text and on character boundaries.
///
/// A parser may report a place past the end, or within a character; to slice the text there would panic.
pub(super) fn within(place: &Place, text: &str) -> Range<usize> {
    let start = text.floor_char_boundary(place.span.start);
    start..text.floor_char_boundary(place.span.end).max(start)
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        offset,
    }
}

#[cfg(test)]
mod tests {
    use super::{Position, Range, extent};
    use crate::diag::{Place, Sources};

    #[test]
    fn columns_count_characters_and_offsets_bytes_however_wild_the_place() {
        let mut sources = Sources::default();
        sources.add_text("a", "ab\n日本 = x\n");
        let at = |span| extent(&Place { path: "a".into(), span }, &sources);
        let point = |line, column, offset| Position { line, column, offset };
        assert_eq!(at(6..9), Some((point(2, 2, 6), point(2, 3, 9))));
        assert_eq!(at(4..8), Some((point(2, 1, 3), point(2, 2, 6))), "within characters");
        assert_eq!(at(13..99), Some((point(2, 7, 13), point(3, 1, 14))), "past the end");
        assert_eq!(
            at(Range { start: 99, end: 1 }),
            Some((point(3, 1, 14), point(3, 1, 14))),
            "the wrong way round"
        );
        assert_eq!(at(0..0), None);
        assert_eq!(extent(&Place { path: "b".into(), span: 1..2 }, &sources), None);
    }
}
