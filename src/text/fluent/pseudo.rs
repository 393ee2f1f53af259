//! Invented languages: the reference's own words, changed so that a reader sees what is not translatable or does not fit.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term,
};
use fluent_syntax::{parser, serializer};

/// How the words of an invented language are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Letters with accents, 40 percent longer, in brackets: `[Ħeeŀŀoo …]`.
    Accented,
    /// Every word runs from right to left.
    Mirrored,
}

/// Words that fill a text up to the length that languages such as German or Finnish need.
const FILLER: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
/// How much longer a text becomes, in percent of its letters.
const LONGER: usize = 40;

/// The same messages in an invented language. Code spans, the targets of links and all that stands in braces stay.
#[must_use]
pub fn pseudo(text: &str, pseudo: Pseudo) -> String {
    let resource = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let body = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let value = message.value.map(|value| whole(value, pseudo));
            Some(Entry::Message(Message { value, comment: None, ..message }))
        }
        // A term is only a part of a message.
        Entry::Term(term) => {
            let value = changed(term.value, pseudo, &mut Markup::default());
            Some(Entry::Term(Term { value, comment: None, ..term }))
        }
        _ => None,
    });
    serializer::serialize(&Resource { body: body.collect() })
}

fn whole(pattern: Pattern<String>, pseudo: Pseudo) -> Pattern<String> {
    let letters = letters(&pattern);
    let mut elements = changed(pattern, pseudo, &mut Markup::default()).elements;
    if pseudo == Pseudo::Accented {
        let missing = (letters.0 * (100 + LONGER) / 100).saturating_sub(letters.0 + letters.1);
        // A line that begins with a bracket would be read as a variant.
        let bracket = InlineExpression::StringLiteral { value: "[".to_owned() };
        elements.insert(0, PatternElement::Placeable { expression: Expression::Inline(bracket) });
        elements.push(text(&filler(missing)));
        elements.push(text("]"));
    }
    Pattern { elements }
}

fn text(value: &str) -> PatternElement<String> {
    PatternElement::TextElement { value: value.to_owned() }
}

/// Words of about so many letters, parted from what stands before.
fn filler(letters: usize) -> String {
    let mut filler = String::new();
    let mut words = FILLER.iter().cycle();
    let mut length = 0;
    while length < letters {
        let Some(word) = words.next() else { break };
        filler.push(' ');
        filler.push_str(&fluent_pseudo::transform(word, false, false));
        length += word.len();
    }
    filler
}

/// How many letters the texts of a pattern have, and how many more they get by being drawn out.
fn letters(pattern: &Pattern<String>) -> (usize, usize) {
    pattern.elements.iter().fold((0, 0), |(all, more), element| match element {
        PatternElement::TextElement { value } => {
            let prose: String = value.split('`').step_by(2).collect();
            let drawn_out = fluent_pseudo::transform(&prose, false, true).chars().count();
            let length = prose.chars().count();
            (all + length, more + drawn_out - length)
        }
        PatternElement::Placeable { .. } => (all, more),
    })
}

/// Where in the markup of a message a text begins.
#[derive(Default)]
struct Markup {
    is_code: bool,
    is_target: bool,
}

fn changed(pattern: Pattern<String>, pseudo: Pseudo, markup: &mut Markup) -> Pattern<String> {
    let elements = pattern.elements.into_iter().map(|element| match element {
        PatternElement::TextElement { value } => {
            PatternElement::TextElement { value: changed_text(&value.replace('\n', " "), pseudo, markup) }
        }
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let variants = variants.into_iter().map(|mut variant| {
                variant.value = changed(variant.value, pseudo, &mut Markup::default());
                variant
            });
            let variants = variants.collect();
            PatternElement::Placeable { expression: Expression::Select { selector, variants } }
        }
        PatternElement::Placeable { expression } => PatternElement::Placeable { expression },
    });
    Pattern { elements: elements.collect() }
}

/// A text with its words changed, character by character of its markup.
fn changed_text(text: &str, pseudo: Pseudo, markup: &mut Markup) -> String {
    let mut changed = String::new();
    let mut word = String::new();
    let mut before = ' ';
    for character in text.chars() {
        let opens_target = before == ']' && character == '(';
        if character.is_alphanumeric() && !markup.is_code && !markup.is_target {
            word.push(character);
        } else {
            changed.push_str(&changed_word(&std::mem::take(&mut word), pseudo));
            changed.push(character);
            markup.is_code ^= character == '`';
            markup.is_target = opens_target || markup.is_target && character != ')';
        }
        before = character;
    }
    changed.push_str(&changed_word(&word, pseudo));
    changed
}

fn changed_word(word: &str, pseudo: Pseudo) -> String {
    if word.is_empty() {
        return String::new();
    }
    match pseudo {
        Pseudo::Accented => fluent_pseudo::transform(word, false, true).into_owned(),
        // Another number is another code.
        Pseudo::Mirrored if word.contains(|letter: char| letter.is_ascii_digit()) => word.to_owned(),
        // A right-to-left mark and override before, and the ends of both behind.
        Pseudo::Mirrored => format!("\u{200F}\u{202E}{word}\u{202C}\u{200F}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Pseudo, pseudo};
    use crate::text::fluent::parse;

    fn said(text: &str, how: Pseudo) -> String {
        let file = parse(&pseudo(text, how));
        assert!(file.faults.is_empty(), "{:?}", file.faults);
        file.messages[0].readings[0].source()
    }

    #[test]
    fn words_change_and_markup_stays() {
        let text = "a = Read `Retry-After` in\n    the [guide](https://a.example/b) about { $code }.\n";
        let accented = said(text, Pseudo::Accented);
        assert!(
            accented.starts_with(
                "[Řeeaaḓ `Retry-After` iƞ ŧħee [ɠuuiḓee](https://a.example/b) aaƀoouuŧ { $code }."
            )
        );
        assert!(accented.ends_with(']'));
        let mirrored = said(text, Pseudo::Mirrored);
        assert!(said("a = See 403\n", Pseudo::Mirrored).ends_with(" 403"));
        assert!(
            mirrored.contains("\u{202E}Read\u{202C}") && mirrored.contains("`Retry-After`"),
            "{mirrored}"
        );
    }

    #[test]
    fn an_accented_text_is_forty_percent_longer() {
        for text in [
            "Sky",
            "It is my first try",
            "Understood, but refused",
            "The server cannot or will not process it",
        ] {
            let long = said(&format!("a = {text}\n"), Pseudo::Accented);
            let (long, short) = (long.chars().count() - 2, text.chars().count());
            assert!(long * 100 >= short * 138, "{text}: {long} of {short}");
        }
    }

    #[test]
    fn what_chooses_and_what_is_referred_to_stays() {
        let text = "-t = Tea\na = { $n ->\n    [one] one { -t }\n   *[other] { $n }\n } x { b }\nb = c\n";
        let file = parse(&pseudo(text, Pseudo::Accented));
        let message = &file.messages[1];
        assert_eq!(message.selects[0].variants.len(), 2);
        assert_eq!(message.references.len(), 2);
    }
}
