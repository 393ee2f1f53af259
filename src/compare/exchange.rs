//! Two raw messages, line by line: which lines only one of them has.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffTag, capture_diff_slices};

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
    // What begins and ends alike, and has nothing in common between, is known without a search.
    let start = first.iter().zip(second).take_while(|(a, b)| a == b).count();
    let rests = [&first[start..], &second[start..]];
    let end = rests[0].iter().rev().zip(rests[1].iter().rev()).take_while(|(a, b)| a == b).count();
    let [one, other] = rests.map(|rest| &rest[..rest.len() - end]);
    let mut lacking = [first, second].map(|message| vec![false; message.len()]);
    let mut note = |message: usize, range: Range<usize>| {
        lacking[message][start + range.start..start + range.end].fill(true);
    };
    if one.iter().any(|line| other.contains(line)) {
        for operation in capture_diff_slices(Algorithm::Myers, one, other) {
            if operation.tag() != DiffTag::Equal {
                note(0, operation.old_range());
                note(1, operation.new_range());
            }
        }
    } else {
        note(0, 0..one.len());
        note(1, 0..other.len());
    }
    lacking
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
