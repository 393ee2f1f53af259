//! Two raw messages, line by line: which lines only one of them has.

use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// Of every line of both messages, whether the other message lacks it.
#[must_use]
pub fn lines(first: &str, second: &str) -> [Vec<bool>; 2] {
    let [first, second] = [first, second].map(|message| message.lines().collect::<Vec<_>>());
    let operations = capture_diff_slices(Algorithm::Myers, &first, &second);
    let common = || operations.iter().filter(|operation| operation.tag() == DiffTag::Equal);
    [
        outside(first.len(), common().map(DiffOp::old_range)),
        outside(second.len(), common().map(DiffOp::new_range)),
    ]
}

/// For so many lines, whether each is outside all ranges.
fn outside(count: usize, ranges: impl Iterator<Item = Range<usize>>) -> Vec<bool> {
    let mut outside = vec![true; count];
    for range in ranges {
        outside[range].fill(false);
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_that_one_message_lacks_are_known_in_the_other() {
        let [first, second] = lines("HTTP/1.1 401\nServer: a\n\n", "HTTP/1.1 403\nServer: a\n\n{}\n");
        assert_eq!(first, [true, false, false]);
        assert_eq!(second, [true, false, false, true]);
    }
}
