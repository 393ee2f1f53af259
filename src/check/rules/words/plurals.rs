//! Variants: whether each can be chosen, and whether each number has one.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::corrected;
use crate::check::needs::is_number;
use crate::check::translated::Texts;
use crate::diag::Fault;
use crate::load::WordsFile;
use crate::text::fluent::{Key, Message, Reading, Select};
use crate::text::{did_you_mean, is_plural_category, plural_categories, stands_for_one_number};

/// Variants that nothing chooses: a plural form of a text, or a word for a number.
pub(in crate::check::rules) fn dead_variant(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let (file, tag, told) = (texts.file, &texts.locale().tag, texts.told);
    let mut faults = Vec::new();
    for message in told_messages(texts) {
        for select in &message.selects {
            let Some(variable) = &select.variable else { continue };
            // What it is not told has been reported.
            if told.get(&message.id).is_some_and(|told| !told.contains(&variable.as_str())) {
                continue;
            }
            for key in select.variants.iter().filter(|key| !key.is_default) {
                let is_plural = is_plural_category(&key.name);
                let text = format!("nothing chooses `[{}]` of `{}`", key.name, message.id);
                let fault = Fault::new(file.at(&key.span), text);
                if is_number(variable) && !is_plural && !key.is_number {
                    let categories = plural_categories(tag);
                    let guess = did_you_mean(&key.name, categories.iter().copied());
                    let list = categories.join(", ");
                    let help = format!("`${variable}` is a number, and `{tag}` has {list}");
                    faults.push(fault.help(if guess.is_empty() { help } else { format!("{help}; {guess}") }));
                } else if !is_number(variable) && (is_plural || key.is_number) {
                    let help = format!("`${variable}` is text, also where it looks like a number");
                    faults.push(fault.help(help));
                }
            }
        }
    }
    faults
}

pub(in crate::check::rules) fn duplicate_variant(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in texts.all().map(|text| text.message) {
        for select in &message.selects {
            let mut seen = BTreeSet::new();
            for key in select.variants.iter().filter(|key| !seen.insert(chosen_by(key))) {
                let text = format!("`{}` has two variants `[{}]`", message.id, key.name);
                let help = "keep one: only the first is chosen";
                faults.push(Fault::new(texts.file.at(&key.span), text).help(help));
            }
        }
    }
    faults
}

/// What chooses a variant: `[1.0]` is chosen by the same number as `[1]`.
fn chosen_by(key: &Key) -> String {
    match key.name.parse::<f64>() {
        Ok(number) if key.is_number => number.to_string(),
        _ => key.name.clone(),
    }
}

/// Plural forms that the language has and a message lacks.
pub(in crate::check::rules) fn missing_plural(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let tag = &texts.locale().tag;
    let categories = LazyCell::new(|| plural_categories(tag));
    let mut faults = Vec::new();
    for message in told_messages(texts) {
        for select in message.selects.iter().filter(|select| chooses_plural(select)) {
            let has = |category: &&&str| {
                select.variants.iter().any(|key| key.name == **category || is_other(key.is_default, category))
            };
            let lacking: Vec<&str> = categories.iter().filter(|category| !has(category)).copied().collect();
            if !lacking.is_empty() {
                let names = lacking.iter().map(|name| format!("`[{name}]`")).collect::<Vec<_>>().join(", ");
                let text = format!("`{}` in `{tag}` lacks the plural forms {names}", message.id);
                let help = format!("`{tag}` has {}", categories.join(", "));
                faults.push(Fault::new(texts.file.at(&message.span), text).help(help));
            }
        }
    }
    faults
}

fn is_other(is_default: bool, category: &str) -> bool {
    is_default && category == "other"
}

fn chooses_plural(select: &Select) -> bool {
    select.variable.as_deref().is_some_and(is_number)
        && select.variants.iter().any(|key| is_plural_category(&key.name) && key.name != "other")
}

/// Plural forms that leave out the number, and stand for several.
pub(in crate::check::rules) fn hidden_number(texts: &Texts<'_, '_>) -> Vec<Fault> {
    let tag = &texts.locale().tag;
    let mut faults = Vec::new();
    for message in told_messages(texts).filter(|message| !message.selects.is_empty()) {
        let shown: BTreeSet<&str> = message.readings.iter().flat_map(Reading::variables).collect();
        for reading in &message.readings {
            let hiding = reading.choices.iter().filter(|choice| {
                is_number(&choice.variable)
                    && shown.contains(choice.variable.as_str())
                    && !reading.variables().any(|name| name == choice.variable)
                    && is_plural_category(&choice.key)
                    && !stands_for_one_number(tag, &choice.key)
            });
            for choice in hiding {
                faults.push(hidden(tag, texts.file, message, &choice.variable, &choice.key));
            }
        }
    }
    faults
}

fn hidden(tag: &str, file: &WordsFile, message: &Message, variable: &str, key: &str) -> Fault {
    let selects = message.selects.iter().filter(|select| select.variable.as_deref() == Some(variable));
    let span = selects.flat_map(|select| &select.variants).find(|own| own.name == key).map(|own| &own.span);
    let span = span.unwrap_or(&message.span);
    let text = format!("`[{key}]` of `{}` hides the number, and stands for several in `{tag}`", message.id);
    let line = corrected(file, span, key);
    Fault::new(file.at(span), text).help(format!("say `{{ ${variable} }}` in `{line}`"))
}

/// The messages and attributes that versus tells what they choose by; a term chooses by what its users write.
fn told_messages<'g>(texts: &Texts<'g, '_>) -> impl Iterator<Item = &'g Message> {
    texts.all().map(|text| text.message).filter(|message| !message.id.starts_with('-'))
}
