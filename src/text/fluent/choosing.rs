//! Plural forms as ICU chooses them: fluent-bundle's own rules are those of CLDR 37, and forget remainders in ranges.

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};

use crate::text::is_plural_category;

/// What is added to a variable's name for the one that has its plural category.
const SUFFIX: &str = "-plural-category";

/// The name of the variable that is told the plural category of another, or its text, if it is no number.
pub(super) fn category_of(variable: &str) -> String {
    format!("{variable}{SUFFIX}")
}

/// A message about such a variable, in terms of the variable that an editor has written.
pub(super) fn as_written(message: &str) -> String {
    message.replace(SUFFIX, "")
}

/// The same messages, with plural forms chosen by the variable that is told the category.
pub(super) fn by_category(text: &str) -> String {
    if !text.contains("->") {
        return text.to_owned();
    }
    let mut resource = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        // A term chooses by what its users write, not by what versus tells.
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
            for pattern in attributes.chain(&mut message.value) {
                in_pattern(pattern);
            }
        }
    }
    serializer::serialize(&Resource { body: resource.body })
}

fn in_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression);
        }
    }
}

fn in_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                in_pattern(&mut variant.value);
            }
            if let InlineExpression::VariableReference { id } = selector
                && variants.iter().any(|variant| is_category(&variant.key))
            {
                let variable = id.name.clone();
                *expression = chosen(&variable, std::mem::take(variants));
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(_) => {}
    }
}

/// Numbers that are named are chosen by the number itself; all else by its category.
fn chosen(variable: &str, variants: Vec<Variant<String>>) -> Expression<String> {
    let is_number = |variant: &Variant<String>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    let (mut numbers, others): (Vec<_>, Vec<_>) = variants.into_iter().partition(is_number);
    // Where the default is a number, the forms keep their order, and Fluent its own way to choose.
    if numbers.iter().any(|variant| variant.default) {
        numbers.extend(others);
        return select(variable, numbers);
    }
    let by_category = select(&category_of(variable), others);
    if numbers.is_empty() {
        return by_category;
    }
    let placeable = PatternElement::Placeable { expression: by_category };
    numbers.push(Variant {
        key: VariantKey::Identifier { name: "other".to_owned() },
        value: Pattern { elements: vec![placeable] },
        default: true,
    });
    select(variable, numbers)
}

fn select(variable: &str, variants: Vec<Variant<String>>) -> Expression<String> {
    let selector = InlineExpression::VariableReference { id: Identifier { name: variable.to_owned() } };
    Expression::Select { selector, variants }
}

fn is_category(key: &VariantKey<String>) -> bool {
    matches!(key, VariantKey::Identifier { name } if is_plural_category(name))
}
