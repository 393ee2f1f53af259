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

/// Adds of every line of two messages whether the other message lacks it. The messages are given as the numbers of their lines.
pub fn add_lines(first: &[usize], second: &[usize], lacking: &mut [Vec<bool>; 2]) {
    // What begins and ends alike, and has nothing in common between, is known without a search.
    let start = first.iter().zip(second).take_while(|(a, b)| a == b).count();
    let rests = [&first[start..], &second[start..]];
    let end = rests[0].iter().rev().zip(rests[1].iter().rev()).take_while(|(a, b)| a == b).count();
    let [one, other] = rests.map(|rest| &rest[..rest.len() - end]);
    let starts = lacking.each_ref().map(|lines| lines.len() + start);
    for (lines, message) in lacking.iter_mut().zip([first, second]) {
        lines.resize(lines.len() + message.len(), false);
    }
    let mut note = |message: usize, range: Range<usize>| {
        lacking[message][starts[message] + range.start..starts[message] + range.end].fill(true);
    };
    if let Some(common) = in_order(one, other) {
        note(0, 0..one.len());
        note(1, 0..other.len());
        for (line, same) in common {
            lacking[0][starts[0] + line] = false;
            lacking[1][starts[1] + same] = false;
        }
    } else {
        for operation in capture_diff_slices(Algorithm::Myers, one, other) {
            if operation.tag() != DiffTag::Equal {
                note(0, operation.old_range());
                note(1, operation.new_range());
            }
        }
    }
}

/// The places of the lines that two messages have in common, if each of them is there once and they come in the same order: then no
/// search can find more. Else nothing.
fn in_order(one: &[usize], other: &[usize]) -> Option<Vec<(usize, usize)>> {
    let mut common: Vec<(usize, usize)> = Vec::new();
    for (at, line) in one.iter().enumerate() {
        let mut same = other.iter().enumerate().filter(|(_, own)| *own == line).map(|(place, _)| place);
        let Some(place) = same.next() else { continue };
        let is_next = common.last().is_none_or(|(_, last)| *last < place);
        if same.next().is_some() || !is_next {
            return None;
        }
        common.push((at, place));
    }
    Some(common)
}

#[cfg(test)]
mod tests {
    use similar::{Algorithm, DiffTag, capture_diff_slices};

    use super::{LineIds, add_lines};

    fn lines(first: &[usize], second: &[usize]) -> [Vec<bool>; 2] {
        let mut lacking = [Vec::new(), Vec::new()];
        add_lines(first, second, &mut lacking);
        lacking
    }

    #[test]
    fn lines_that_one_message_lacks_are_known_in_the_other() {
        let mut ids = LineIds::default();
        let messages =
            ["HTTP/1.1 401\nServer: a\n\n", "HTTP/1.1 403\nServer: a\n\n{}\n"].map(|text| ids.of(text));
        let [first, second] = lines(&messages[0], &messages[1]);
        assert_eq!(first, [true, false, false]);
        assert_eq!(second, [true, false, false, true]);
    }

    #[test]
    fn no_search_finds_more_in_common() {
        let searched = |one: &[usize], other: &[usize]| {
            let mut lacking = [one, other].map(|message| vec![false; message.len()]);
            for operation in capture_diff_slices(Algorithm::Myers, one, other) {
                if operation.tag() != DiffTag::Equal {
                    lacking[0][operation.old_range()].fill(true);
                    lacking[1][operation.new_range()].fill(true);
                }
            }
            lacking
        };
        // All messages of up to four lines of four kinds, beside some.
        let messages = (0..5_u32.pow(4)).map(|number| {
            let lines = (0..4).map(|at| (number / 5_u32.pow(at) % 5) as usize);
            lines.filter(|line| *line < 4).collect::<Vec<_>>()
        });
        let others = [vec![], vec![0], vec![1, 0], vec![0, 1, 2], vec![3, 1, 0, 2], vec![1, 1, 2]];
        for (message, other) in
            messages.flat_map(|message| others.clone().map(|other| (message.clone(), other)))
        {
            // Which of several equal lines is the common one is all the same.
            let counts =
                |lacking: [Vec<bool>; 2]| lacking.map(|lines| lines.iter().filter(|own| **own).count());
            let found = lines(&message, &other);
            assert_eq!(counts(found), counts(searched(&message, &other)), "{message:?} {other:?}");
        }
    }
}
