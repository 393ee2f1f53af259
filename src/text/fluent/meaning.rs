//! What a message means, whatever the look of its text: the digest that tells whether it was reworded.

use fluent_syntax::ast::{
    Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::text::Digest;

/// The digest of a message or term. It covers value and attributes; comments, identifiers and the places of line breaks do
/// not matter to it.
pub(super) fn digest(value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) -> Digest {
    // A line break stands nowhere else in it.
    let attributes = attributes.iter();
    let attributes =
        attributes.map(|attribute| format!("\n.{}={}", attribute.id.name, pattern(&attribute.value)));
    let out: String = value.map(pattern).into_iter().chain(attributes).collect();
    Digest::of(&out)
}

/// A pattern on one line. Braces cannot stand in text, so no two different patterns look the same.
fn pattern(pattern: &Pattern<&str>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut out, value),
            PatternElement::Placeable { expression: inner } => out.push_str(&braced(inner)),
        }
    }
    out
}

/// Adds text, each run of breakable white space as one space, also where the run began in an earlier element.
fn push_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b' ' | b'\n' | b'\r')) {
        out.push_str(&rest[..at]);
        if !out.ends_with(' ') {
            out.push(' ');
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

fn braced(inner: &Expression<&str>) -> String {
    format!("{{{}}}", expression(inner))
}

fn expression(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(inner) => inline(inner),
        Expression::Select { selector, variants } => {
            let variants: String = variants.iter().map(variant).collect();
            format!("{}->{variants}", inline(selector))
        }
    }
}

fn variant(variant: &Variant<&str>) -> String {
    let star = if variant.default { "*" } else { "" };
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
    format!("{star}[{key}]{{{}}}", pattern(&variant.value))
}

fn inline(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => {
            format!("{}{}", id.name, call(arguments))
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
            format!("{}{}", id.name, attribute.unwrap_or_default())
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
            let arguments = arguments.as_ref().map(call).unwrap_or_default();
            format!("-{}{}{arguments}", id.name, attribute.unwrap_or_default())
        }
        InlineExpression::Placeable { expression } => braced(expression),
    }
}

fn call(arguments: &CallArguments<&str>) -> String {
    let named = arguments.named.iter();
    let named = named.map(|argument| format!("{}:{}", argument.name.name, inline(&argument.value)));
    let all: Vec<String> = arguments.positional.iter().map(inline).chain(named).collect();
    format!("({})", all.join(","))
}

#[cfg(test)]
mod tests {
    use crate::text::fluent::digests;

    fn differ(a: &str, b: &str) -> bool {
        let [a, b] = [a, b].map(|text| digests(text)[0].1);
        a != b
    }

    #[test]
    fn comments_names_and_line_breaks_are_no_change() {
        assert!(!differ("# c\na = b { $c } d\n", "e =\n    b { $c }\n\n      d\n"));
        assert!(!differ("a = { NUMBER($b,c:1) }\n", "a = {NUMBER( $b, c: 1 )}\n"));
        let select = "a = { $b ->\n    [one] c\n   *[other] d\n}\n";
        assert!(!differ(select, "a =\n    {$b   ->\n  [one] c\n  *[other]\n    d\n    }\n"));
    }

    #[test]
    fn words_variables_variants_and_attributes_are() {
        assert!(differ("a = b\n", "a = c\n"));
        assert!(differ("a = b c\n", "a = bc\n"));
        assert!(differ("a = b c\n", "a = b\u{A0}c\n"));
        assert!(differ("a = { $b }\n", "a = { $c }\n"));
        assert!(differ("a = { \" \" }b\n", "a = { \"  \" }b\n"));
        assert!(differ("a = b\n    .c = d\n", "a = b\n    .c = e\n"));
        assert!(differ(
            "a = { $b ->\n   *[one] c\n    [other] d\n}\n",
            "a = { $b ->\n    [one] c\n   *[other] d\n}\n"
        ));
    }
}
