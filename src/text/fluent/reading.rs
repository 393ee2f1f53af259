//! The readings of a message: each way in which it can come out, variant by variant.

use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::span_in;

/// How many readings of one message are looked at. Four selectors of six plural forms each have more.
const MOST_READINGS: usize = 1_296;
/// How many readings of a file are looked at; once they are made, of each message only as many as show each of its variants.
const MOST_OF_FILE: usize = 100_000;

/// How many readings of a file are still to be looked at.
pub(super) struct Left(usize);

impl Default for Left {
    fn default() -> Self {
        Self(MOST_OF_FILE)
    }
}

/// One way in which a message can come out: what was chosen, and what then stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub choices: Vec<Choice>,
    pub parts: Vec<Part>,
}

/// A variant that was chosen by a variable: `[one]` of `{ $count -> … }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub variable: String,
    pub key: String,
}

/// A piece of a reading, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub content: Content,
    pub span: Range<usize>,
}

/// What a piece of a reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Text(String),
    /// `{ "…" }` or `{ 5 }`.
    Literal(String),
    Variable(String),
    /// A message, or a term by its name with `-`.
    Reference(String),
    Function(String),
}

/// A `{ … -> … }` of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The variable that decides, unless something else does.
    pub variable: Option<String>,
    /// Where that variable is named; empty if there is none.
    pub span: Range<usize>,
    pub variants: Vec<Key>,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub name: String,
    pub is_number: bool,
    pub is_default: bool,
    pub span: Range<usize>,
}

impl Reading {
    /// The reading as it is written, each variable and reference in braces.
    #[must_use]
    pub fn source(&self) -> String {
        self.parts.iter().map(|part| part.content.source()).collect()
    }

    /// The names of the variables that it shows, in order.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::Variable(name) => Some(name.as_str()),
            _ => None,
        })
    }
}

impl Content {
    fn source(&self) -> String {
        match self {
            Self::Text(text) | Self::Literal(text) => text.clone(),
            Self::Variable(name) => format!("{{ ${name} }}"),
            Self::Reference(id) => format!("{{ {id} }}"),
            Self::Function(name) => format!("{{ {name}() }}"),
        }
    }
}

/// All readings of a pattern, as far as [`MOST_READINGS`] and those of the file go, and all its selects.
pub(super) fn readings(
    pattern: &Pattern<&str>,
    text: &str,
    Left(left): &mut Left,
) -> (Vec<Reading>, Vec<Select>) {
    let mut selects = Vec::new();
    let readings = of_pattern(pattern, text, MOST_READINGS.min(*left), &mut selects);
    *left = left.saturating_sub(readings.len() - 1);
    (readings, selects)
}

fn of_pattern(pattern: &Pattern<&str>, text: &str, most: usize, selects: &mut Vec<Select>) -> Vec<Reading> {
    let mut readings = vec![Reading::default()];
    for element in &pattern.elements {
        let mut ways = match element {
            PatternElement::TextElement { value } => {
                vec![one(Content::Text((*value).to_owned()), span_in(text, value))]
            }
            PatternElement::Placeable { expression } => of_expression(expression, text, most, selects),
        };
        // Most messages have one reading, which then is not copied.
        if let ([reading], [way]) = (&mut readings[..], &mut ways[..]) {
            reading.choices.append(&mut way.choices);
            if reading.parts.is_empty() {
                reading.parts = std::mem::take(&mut way.parts);
            } else {
                reading.parts.append(&mut way.parts);
            }
            continue;
        }
        // Where there are too many combinations, each way is still gone by some reading.
        let count = readings.len();
        let wanted = (count * ways.len()).min(most.max(ways.len()));
        if wanted > count {
            let combined =
                (0..wanted).map(|n| readings[n * count / wanted].followed_by(&ways[n % ways.len()]));
            readings = combined.collect();
            continue;
        }
        // Copies of all that was read so far would take the square of the message's length.
        for (reading, way) in readings.iter_mut().zip(ways.iter().cycle()) {
            reading.choices.extend(way.choices.iter().cloned());
            reading.parts.extend(way.parts.iter().cloned());
        }
    }
    readings
}

impl Reading {
    fn followed_by(&self, other: &Self) -> Self {
        Self {
            choices: self.choices.iter().chain(&other.choices).cloned().collect(),
            parts: self.parts.iter().chain(&other.parts).cloned().collect(),
        }
    }
}

fn one(content: Content, span: Range<usize>) -> Reading {
    Reading { choices: Vec::new(), parts: vec![Part { content, span }] }
}

fn of_expression(
    expression: &Expression<&str>,
    text: &str,
    most: usize,
    selects: &mut Vec<Select>,
) -> Vec<Reading> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, text, most, selects)
        }
        Expression::Inline(inline) => vec![of_inline(inline, text)],
        Expression::Select { selector, variants } => {
            let decided_by = deciding(selector);
            let variable = decided_by.map(ToOwned::to_owned);
            selects.push(Select {
                variable: variable.clone(),
                span: decided_by.map_or(0..0, |name| span_in(text, name)),
                variants: variants.iter().map(|variant| key(variant, text)).collect(),
            });
            let mut readings = Vec::new();
            for variant in variants {
                for mut reading in of_pattern(&variant.value, text, most, selects) {
                    if let Some(variable) = &variable {
                        let choice = Choice { variable: variable.clone(), key: key(variant, text).name };
                        reading.choices.insert(0, choice);
                    }
                    // A function may decide: it is named, though it shows nothing.
                    if let InlineExpression::FunctionReference { id, .. } = selector {
                        let content = Content::Function(id.name.to_owned());
                        reading.parts.insert(0, Part { content, span: span_in(text, id.name) });
                    }
                    readings.push(reading);
                }
            }
            readings
        }
    }
}

/// The variable by which a selector decides, also through a function.
fn deciding<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.first().and_then(deciding)
        }
        _ => None,
    }
}

fn key(variant: &Variant<&str>, text: &str) -> Key {
    let (name, is_number) = match variant.key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    Key { name: name.to_owned(), is_number, is_default: variant.default, span: span_in(text, name) }
}

fn of_inline(inline: &InlineExpression<&str>, text: &str) -> Reading {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            one(Content::Literal((*value).to_owned()), span_in(text, value))
        }
        InlineExpression::VariableReference { id } => {
            one(Content::Variable(id.name.to_owned()), span_in(text, id.name))
        }
        InlineExpression::MessageReference { id, attribute } => {
            let name = match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            };
            one(Content::Reference(name), span_in(text, id.name))
        }
        InlineExpression::TermReference { id, .. } => {
            one(Content::Reference(format!("-{}", id.name)), span_in(text, id.name))
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let function = one(Content::Function(id.name.to_owned()), span_in(text, id.name));
            arguments.positional.iter().fold(function, |mut reading, argument| {
                reading.parts.extend(of_inline(argument, text).parts);
                reading
            })
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => of_inline(inner, text),
            Expression::Select { .. } => Reading::default(),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::parse;
    use super::{Choice, Content, Reading};

    #[test]
    fn a_message_without_variants_has_one_reading() {
        let file = parse("a = b { $c } { -d } { \"e\" }\n    f\n");
        let [reading] = &file.messages[0].readings[..] else { panic!() };
        assert_eq!(reading.source(), "b { $c } { -d } e\nf");
        assert_eq!(reading.variables().collect::<Vec<_>>(), ["c"]);
    }

    #[test]
    fn every_combination_of_variants_is_a_reading() {
        let text =
            "a = { $n ->\n    [one] x\n   *[other] { $n } y\n } { $m ->\n    [1] p\n   *[other] q\n }\n";
        let file = parse(text);
        let message = &file.messages[0];
        let readings: Vec<String> = message.readings.iter().map(Reading::source).collect();
        assert_eq!(readings, ["x p", "x q", "{ $n } y p", "{ $n } y q"]);
        let choice = |variable: &str, key: &str| Choice { variable: variable.into(), key: key.into() };
        assert_eq!(message.readings[1].choices, [choice("n", "one"), choice("m", "other")]);
        assert!(message.selects[1].variants[0].is_number && message.selects[1].variants[1].is_default);
        assert_eq!(&text[message.selects[0].variants[0].span.clone()], "one");
    }

    #[test]
    fn of_too_many_combinations_each_variant_is_in_some_reading() {
        let choices: String = (0..40).fold(String::new(), |text, n| {
            format!("{text}{{ $n ->\n    [one] a{n}\n    [two] b{n}\n   *[other] c{n}\n }}")
        });
        let readings = &parse(&format!("a = {choices}\n")).messages[0].readings;
        assert_eq!(readings.len(), super::MOST_READINGS);
        let shown: BTreeSet<String> = readings
            .iter()
            .flat_map(|reading| reading.parts.iter().map(|part| part.content.source()))
            .collect();
        assert_eq!(shown.len(), 3 * 40);
        // Of the last of many messages, too.
        let file = parse(&format!("a = {choices}\n").repeat(150));
        assert_eq!(file.messages[149].readings.len(), 3);
    }

    #[test]
    fn a_function_that_decides_is_named() {
        let file = parse("a = { NUMBER($n) ->\n    [one] x\n   *[other] y\n }\n");
        let reading = &file.messages[0].readings[0];
        assert_eq!(reading.parts[0].content, Content::Function("NUMBER".to_owned()));
        assert_eq!(reading.choices[0].variable, "n");
    }
}
