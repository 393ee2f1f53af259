//! What a pattern needs from elsewhere: variables, messages, terms.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement};

use super::span_in;

/// The variables and references of some patterns.
#[derive(Default)]
pub(super) struct Needs {
    pub variables: BTreeSet<String>,
    pub references: Vec<(String, Range<usize>)>,
    pub given: BTreeSet<(String, String)>,
}

/// The needs of all these patterns of one text, in every variant.
pub(super) fn needs<'a>(patterns: impl Iterator<Item = &'a Pattern<&'a str>>, text: &str) -> Needs {
    let mut needs = Needs::default();
    for pattern in patterns {
        of_pattern(pattern, text, &mut needs);
    }
    needs
}

fn of_pattern(pattern: &Pattern<&str>, text: &str, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, text, needs);
        }
    }
}

fn of_expression(expression: &Expression<&str>, text: &str, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, text, needs),
        Expression::Select { selector, variants } => {
            of_inline(selector, text, needs);
            for variant in variants {
                of_pattern(&variant.value, text, needs);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, text: &str, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            refer(id.name.to_owned(), id, attribute.as_ref(), text, needs);
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let name = format!("-{}", id.name);
            let given = arguments.iter().flat_map(|arguments| &arguments.named);
            needs.given.extend(given.map(|argument| (name.clone(), argument.name.name.to_owned())));
            refer(name, id, attribute.as_ref(), text, needs);
            of_arguments(arguments.as_ref(), text, needs);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            of_arguments(Some(arguments), text, needs);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, text, needs),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn refer(
    name: String,
    id: &Identifier<&str>,
    attribute: Option<&Identifier<&str>>,
    text: &str,
    needs: &mut Needs,
) {
    let of_attribute = attribute.map(|own| (format!("{name}.{}", own.name), span_in(text, own.name)));
    needs.references.push((name, span_in(text, id.name)));
    needs.references.extend(of_attribute);
}

fn of_arguments(arguments: Option<&CallArguments<&str>>, text: &str, needs: &mut Needs) {
    let Some(arguments) = arguments else { return };
    let named = arguments.named.iter().map(|argument| &argument.value);
    for inline in arguments.positional.iter().chain(named) {
        of_inline(inline, text, needs);
    }
}
