//! What is refused beyond what the parser refuses: what it cannot bear, and what it takes though nothing could be said.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{FluentFault, span_in};
use crate::text::html::is_text;

/// Decimals that still fit into the numbers by which plural forms are chosen.
const MOST_DECIMALS: usize = 18;

/// What is wrong, at this slice of the text.
type Found<'a> = Vec<(&'a str, String)>;

/// What the parser has taken, though the reference parser would not, or it cannot be said.
pub(super) fn taken_wrongly(resource: &Resource<&str>, text: &str) -> Vec<FluentFault> {
    let mut found = Found::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            of_pattern(pattern, &mut found);
        }
    }
    let faults = found.into_iter();
    faults
        .map(|(slice, message)| FluentFault { span: span_in(text, slice), noticed: None, message })
        .collect()
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut Found<'a>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, found: &mut Found<'a>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            // A lone star behind the variants, or in their place, is enough for the parser.
            if variants.iter().all(|variant| !variant.default) {
                let message = "none of the variants is the default, marked by `*`".to_owned();
                found.extend(name(selector).map(|name| (name, message)));
            }
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn name<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { .. } => None,
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut Found<'a>) {
    match inline {
        InlineExpression::StringLiteral { value } => of_literal(value, found),
        InlineExpression::NumberLiteral { value } => {
            let decimals = value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            if decimals > MOST_DECIMALS {
                found.push((*value, format!("the number has more than {MOST_DECIMALS} decimals")));
            }
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_call(arguments, found),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn of_literal<'a>(value: &'a str, found: &mut Found<'a>) {
    if value.replace("\\\\", "").contains("\\{") {
        found.push((value, "a brace in a literal needs no `\\`".to_owned()));
    }
    // An escape can bring in what would be refused as it is.
    let unfit = unescape_unicode_to_string(value).chars().find(|&character| !is_fit(character));
    found.extend(unfit.map(|character| (value, not_for_text(character))));
}

/// Whether messages may hold a character: not what no page may hold, nor what stands for something in the program.
fn is_fit(character: char) -> bool {
    is_text(character) && character != '\u{FFFC}'
}

pub(super) fn not_for_text(character: char) -> String {
    format!("the character U+{:04X} is not for text", u32::from(character))
}

fn of_call<'a>(arguments: &CallArguments<&'a str>, found: &mut Found<'a>) {
    for argument in &arguments.named {
        let (InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) =
            argument.value
        else {
            found.push((
                argument.name.name,
                "a named argument must be a text in quotes or a number".to_owned(),
            ));
            continue;
        };
        of_inline(&argument.value, found);
    }
    for argument in &arguments.positional {
        of_inline(argument, found);
    }
}

/// The first `\u` or `\U` in a literal that a letter outside of ASCII follows before all its digits. The parser would cut
/// the letter in two, and panic.
///
/// A literal is not longer than a line and begins with a quote, so what stands behind any quote is looked at.
pub(super) fn cut_escape(text: &str) -> Option<FluentFault> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(quote) = line.find('"').filter(|_| !line.starts_with('#'))
            && let Some((at, length, digits)) = in_literal(&line[quote..])
        {
            let at = start + quote + at;
            let message = format!("the escape needs {digits} hexadecimal digits");
            return Some(FluentFault { span: at..at + length, noticed: None, message });
        }
        start += line.len();
    }
    None
}

/// Where such an escape stands, how long it is so far, and how many digits it needs.
fn in_literal(text: &str) -> Option<(usize, usize, usize)> {
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        if character != '\\' {
            continue;
        }
        let digits = match characters.next() {
            Some((_, 'u')) => 4,
            Some((_, 'U')) => 6,
            _ => continue,
        };
        let behind = &text[at + 2..];
        let found = behind.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
        if found < digits && behind[found..].starts_with(|next: char| !next.is_ascii()) {
            return Some((at, 2 + found, digits));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::parse;

    proptest! {
        #[test]
        fn no_literal_makes_the_parser_panic(text in r#"[a{}"\\uU0é \n#]{0,24}"#) {
            let _ = parse(&format!("a = {{ \"{text}"));
        }
    }

    #[test]
    fn what_the_parser_takes_wrongly_is_a_fault() {
        for (text, wrong) in [
            ("a = { $b ->\n    [c] d\n   * }\n", "b"),
            ("a = { 5 ->\n * }\n", "5"),
            ("a =\n    .b = { -c(d: e) }\n", "d"),
            ("a = { F({ \"\\\\ \\{\" }) }\n", "\\\\ \\{"),
            ("a = { \"b\\u0000\" }\n", "b\\u0000"),
            ("a = { F(b: \"\\U00FDD0\") }\n", "\\U00FDD0"),
            ("-a = { 1.0000000000000000000 ->\n   *[b] c\n}\n", "1.0000000000000000000"),
        ] {
            let [fault] = &parse(text).faults[..] else { panic!("{text}") };
            assert_eq!(&text[fault.span.clone()], wrong);
        }
        assert!(parse("a = { \"\\u00AD\\u202E\\u000A\" }\n").faults.is_empty());
        assert!(parse("a = { \"\\\\{\" } { F(1.5, b: \"c\", d: 1) }\n").faults.is_empty());
    }

    #[test]
    fn an_escape_that_ends_in_a_letter_is_a_fault() {
        let text = "a = b\n  { \"\\u00日\" }\n";
        let [fault] = &parse(text).faults[..] else { panic!() };
        assert_eq!(&text[fault.span.clone()], "\\u00");
        assert_eq!(parse("a = { F(\n\"\\\\\\U01F60é\") }\n").faults.len(), 1);
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for text in
            ["a = \\u日\n", "# \"\\u日\"\na = b\n", "a = { \"\\\\u日\" }\n", "a = { \"\\u00e9日\" }\n"]
        {
            assert!(parse(text).faults.is_empty(), "{text}");
        }
    }
}
