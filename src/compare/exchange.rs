//! Two raw messages, line by line: which lines only one of them has.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// A line of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Without its end.
    pub text: &'a str,
    /// Whether the other message lacks it.
    pub is_own: bool,
}

/// The lines of both messages, in their order.
#[must_use]
pub fn lines<'a>(first: &'a str, second: &'a str) -> [Vec<Line<'a>>; 2] {
    let [first, second] = [first, second].map(|message| message.lines().collect::<Vec<_>>());
    let operations = capture_diff_slices(Algorithm::Myers, &first, &second);
    let is_common = |operation: &&DiffOp| operation.tag() == DiffTag::Equal;
    let common: Vec<_> = operations.iter().filter(is_common).collect();
    let marked = |lines: Vec<&'a str>, ranges: Vec<Range<usize>>| {
        let is_own = |at| !ranges.iter().any(|range| range.contains(&at));
        lines.into_iter().enumerate().map(|(at, text)| Line { text, is_own: is_own(at) }).collect()
    };
    [
        marked(first, common.iter().map(|operation| operation.old_range()).collect()),
        marked(second, common.iter().map(|operation| operation.new_range()).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_that_one_message_lacks_are_known_in_the_other() {
        let [first, second] = lines("HTTP/1.1 401\nServer: a\n\n", "HTTP/1.1 403\nServer: a\n\n{}\n");
        let own = |lines: &[super::Line<'_>]| -> Vec<String> {
            lines.iter().filter(|line| line.is_own).map(|line| line.text.to_owned()).collect()
        };
        assert_eq!(own(&first), ["HTTP/1.1 401"]);
        assert_eq!(own(&second), ["HTTP/1.1 403", "{}"]);
        assert_eq!((first.len(), second.len()), (3, 4));
    }
}
