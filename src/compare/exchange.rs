//! Two raw messages, line by line: which lines only one of them has.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

/// Numbers for lines: the same for the same text.
#[derive(Debug, Default)]
pub struct LineIds<'a>(BTreeMap<&'a str, usize>);

impl<'a> LineIds<'a> {
    /// The numbers of the lines of a message.
    pub fn of(&mut self, message: &'a str) -> Vec<usize> {
        let number = |line| {
            let next = self.0.len();
            *self.0.entry(line).or_insert(next)
        };
        message.lines().map(number).collect()
    }
}

/// Of every line of two messages, whether the other message lacks it. The messages are given as the numbers of their lines.
#[must_use]
pub fn lines(first: &[usize], second: &[usize]) -> [Vec<bool>; 2] {
    if first == second {
        return [first, second].map(|message| vec![false; message.len()]);
    }
    let operations = capture_diff_slices(Algorithm::Myers, first, second);
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
    use super::{LineIds, lines};

    #[test]
    fn lines_that_one_message_lacks_are_known_in_the_other() {
        let mut ids = LineIds::default();
        let messages =
            ["HTTP/1.1 401\nServer: a\n\n", "HTTP/1.1 403\nServer: a\n\n{}\n"].map(|text| ids.of(text));
        let [first, second] = lines(&messages[0], &messages[1]);
        assert_eq!(first, [true, false, false]);
        assert_eq!(second, [true, false, false, true]);
    }
}
