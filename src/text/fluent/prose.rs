//! The words of a message that are not code.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Content, Message, Part};

/// A stretch of a message's own text outside of code spans, and where it stands.
pub struct Prose<'a> {
    pub text: &'a str,
    pub span: Range<usize>,
}

impl Message {
    /// The texts of a message, variant by variant, without their code spans; each once.
    #[must_use]
    pub fn prose(&self) -> Vec<Prose<'_>> {
        let mut all: Vec<Prose<'_>> = Vec::new();
        // What has one reading says nothing twice.
        let mut seen = (self.readings.len() > 1).then(BTreeSet::new);
        for reading in &self.readings {
            let mut is_code = false;
            for Part { content, span } in &reading.parts {
                let Content::Text(text) = content else { continue };
                let mut start = 0;
                for (index, piece) in text.split('`').enumerate() {
                    is_code ^= index > 0;
                    let own = span.start + start..span.start + start + piece.len();
                    let mut is_new = || seen.as_mut().is_none_or(|seen| seen.insert(own.start));
                    if !is_code && !piece.is_empty() && is_new() {
                        all.push(Prose { text: piece, span: own });
                    }
                    start += piece.len() + 1;
                }
            }
        }
        all
    }

    /// Whether it has a word of its own, outside of code spans.
    #[must_use]
    pub fn says_words(&self) -> bool {
        let is_word = |prose: &Prose<'_>| {
            prose.text.chars().filter(|character| character.is_alphabetic()).nth(1).is_some()
        };
        self.prose().iter().any(is_word)
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn code_with_a_variable_in_it_is_no_prose() {
        let file = parse("a = `get { $code } now` { $b }\nb = `c` is { $d }\n");
        assert!(!file.messages[0].says_words());
        assert!(file.messages[1].says_words());
        let prose: Vec<&str> = file.messages[1].prose().iter().map(|prose| prose.text).collect();
        assert_eq!(prose, [" is "]);
    }
}
