//! Messages that only say text and what they are told. Most of a site's are such: they need no resolver, and kept as text they
//! take a fraction of the memory that Fluent's tree of them takes.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// Around the name of a variable. No text has these characters: Unicode keeps them for use inside a program.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';
/// Fluent says no more of a message than so many things that it is told.
const MOST: usize = 100;

/// Messages that only say text and what they are told.
#[derive(Default)]
pub(super) struct ToldMessages {
    /// One after the other.
    text: String,
    places: BTreeMap<Box<str>, Range<usize>>,
}

impl ToldMessages {
    /// Takes in a message, if it is one of these; returns whether it is.
    pub(super) fn take(&mut self, message: &Message<&str>) -> bool {
        let Some(value) = &message.value else { return false };
        let start = self.text.len();
        if push(value, &mut self.text).is_none() {
            self.text.truncate(start);
            return false;
        }
        self.places.insert(message.id.name.into(), start..self.text.len());
        true
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// What a message says; `write` adds what it is told under a name.
    pub(super) fn say(&self, id: &str, write: impl Fn(&str, &mut String)) -> Option<String> {
        let mut rest = &self.text[self.places.get(id)?.clone()];
        let mut said = String::with_capacity(rest.len() + 32);
        while let Some((before, after)) = rest.split_once(OPEN) {
            let (name, after) = after.split_once(CLOSE).unwrap_or((after, ""));
            said.push_str(before);
            write(name, &mut said);
            rest = after;
        }
        said.push_str(rest);
        Some(said)
    }

    /// No more comes.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
    }
}

/// Adds a pattern to a text; nothing if it does more than say text and what it is told.
fn push(pattern: &Pattern<&str>, text: &mut String) -> Option<()> {
    let placeables =
        pattern.elements.iter().filter(|element| matches!(element, PatternElement::Placeable { .. }));
    if placeables.count() > MOST {
        return None;
    }
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    text.push(OPEN);
                    text.push_str(id.name);
                    text.push(CLOSE);
                }
                InlineExpression::StringLiteral { value } => {
                    let literal = unescape_unicode_to_string(value);
                    if literal.contains([OPEN, CLOSE]) {
                        return None;
                    }
                    text.push_str(&literal);
                }
                _ => return None,
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => return None,
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser;

    use super::ToldMessages;

    fn of(text: &str) -> (ToldMessages, Vec<bool>) {
        let mut told = ToldMessages::default();
        let body = parser::parse(text).unwrap().body;
        let taken = body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(told.take(message)),
            _ => None,
        });
        let taken = taken.collect();
        (told, taken)
    }

    #[test]
    fn a_message_says_its_text_and_what_it_is_told() {
        let (told, taken) = of("a = b { $c } { \"{\\u00e9\" }\n    d{ $c }{ $f }\ng = h\n");
        assert_eq!(taken, [true, true]);
        let say = |id| told.say(id, |name, said| said.push_str(&name.to_uppercase()));
        assert_eq!(say("a").as_deref(), Some("b C {é\ndCF"));
        assert_eq!((say("g").as_deref(), say("i")), (Some("h"), None));
    }

    #[test]
    fn a_message_that_does_more_is_not_taken_in_and_leaves_nothing() {
        let (told, taken) =
            of("a = b\nc = d { a }\ne = f { $g ->\n   *[h] i\n }\nj = { 5 }\nk = { -l }\n-l = m\n\
             n = { NUMBER($o) }\np =\n    .q = r\ns = { \"\\uFDD0\" }\nt = u { { $v } }\n");
        assert_eq!(taken, [true, false, false, false, false, false, false, false, false]);
        assert_eq!(told.text, "b");
        assert!(told.has("a") && !told.has("c") && !told.has("p"));
    }
}
