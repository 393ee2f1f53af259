//! One fact of one code: the cell of a table, and the sentences that say the same.

use super::Voice;
use super::sources::citation;
use crate::model::{Code, Fact, FactKind, FactSchema, Family, Statement, Value as FactValue};
use crate::render::{Value, fields, list, markup, value};
use crate::text::html::escape;
use crate::words::{Said, Told, plain, running_text};

/// A statement in words: one per value, or one that says that there is none; and whole sentences.
pub(in crate::page) struct Worded {
    pub values: Vec<Said>,
    pub says: Vec<Said>,
}

/// The class of a code in words, as if it were a statement of a fact.
fn class_in_words(voice: Voice<'_>, family: &Family, code: &Code, classes: &[Said], name: &Said) -> Worded {
    let id = format!("{}-class-{}-says", family.slug, family.classes[code.class].id);
    Worded { values: vec![classes[code.class].clone()], says: vec![voice.say_again(&id, &[("code", name)])] }
}

/// A fact of the code called `name` in words, statement by statement.
pub(in crate::page) fn in_words(
    voice: Voice<'_>,
    family: &Family,
    schema: &FactSchema,
    fact: &Fact,
    name: &Said,
) -> Vec<Worded> {
    let id = format!("{}-fact-{}", family.slug, schema.id);
    let statements = fact.statements.iter();
    let worded = statements.map(|statement| {
        let (values, says) = words_of(voice, &id, schema, statement, name);
        Worded { values, says }
    });
    worded.collect()
}

/// All that is said in sentences, as markup.
pub(super) fn sentences(worded: &[Worded]) -> String {
    let says: Vec<&str> =
        worded.iter().flat_map(|worded| &worded.says).map(|said| said.html.as_str()).collect();
    running_text(&says)
}

/// The class of a code as templates see it in a table.
pub(super) fn of_class(
    voice: Voice<'_>,
    family: &Family,
    code: &Code,
    classes: &[Said],
    name: &Said,
) -> Value {
    let worded = class_in_words(voice, family, code, classes, name);
    let part = fields([
        ("text", markup(&classes[code.class].html)),
        ("namespace", Value::none()),
        ("reading", value(&false)),
        ("sources", list([citation(voice, family, &family.classes[code.class].defined)])),
    ]);
    fields([("parts", list([part])), ("says", markup(&sentences(&[worded])))])
}

/// A fact as templates see it in a table.
pub(super) fn of_fact(voice: Voice<'_>, family: &Family, fact: &Fact, worded: &[Worded]) -> Value {
    let parts = fact.statements.iter().zip(worded).map(|(statement, worded)| {
        let namespace = statement.namespace.map_or(Value::none(), |namespace| {
            markup(&voice.untranslated(&family.namespaces[namespace].title).html)
        });
        let text = match &worded.values[..] {
            [only] => markup(&only.html),
            several if statement.values.iter().all(|value| matches!(value, FactValue::Choice(_))) => {
                markup(&voice.words.alternatives(voice.locale, several).html)
            }
            several => markup(&voice.words.list(voice.locale, several).html),
        };
        fields([
            ("text", text),
            ("namespace", namespace),
            ("reading", value(&statement.reading)),
            ("sources", list(statement.sources.iter().map(|cited| citation(voice, family, cited)))),
        ])
    });
    fields([("parts", list(parts)), ("says", markup(&sentences(worded)))])
}

/// The words of a statement's values, and its sentences with the code as their subject.
fn words_of(
    voice: Voice<'_>,
    id: &str,
    schema: &FactSchema,
    statement: &Statement,
    name: &Said,
) -> (Vec<Said>, Vec<Said>) {
    let code = ("code", Told::Said(name));
    match &schema.kind {
        FactKind::Choice(choices) => {
            let chosen = statement.values.iter().filter_map(|value| match value {
                FactValue::Choice(choice) => choices.get(*choice),
                FactValue::Name(_) | FactValue::Number(_) => None,
            });
            chosen
                .map(|choice| {
                    let cell = voice.say_again(&format!("{id}-{choice}"), &[]);
                    (cell, voice.say_again(&format!("{id}-{choice}-says"), &[("code", name)]))
                })
                .unzip()
        }
        FactKind::Names => {
            let names: Vec<Said> = statement.values.iter().filter_map(name_value).collect();
            if names.is_empty() {
                let says = voice.say_again(&format!("{id}-none-says"), &[("code", name)]);
                return (vec![voice.say_again(&format!("{id}-none"), &[])], vec![says]);
            }
            let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
            let told = [code, ("values", Told::List(&names)), ("count", Told::Number(count))];
            let says = vec![voice.say(&format!("{id}-says"), &told)];
            (names, says)
        }
        FactKind::Number => {
            let numbers = statement.values.iter().filter_map(|value| match value {
                FactValue::Number(number) => Some(("value", Told::Number(*number))),
                FactValue::Choice(_) | FactValue::Name(_) => None,
            });
            numbers
                .map(|number| {
                    let cell = voice.say(&format!("{id}-is"), &[number]);
                    (cell, voice.say(&format!("{id}-says"), &[code, number]))
                })
                .unzip()
        }
    }
}

fn name_value(value: &FactValue) -> Option<Said> {
    match value {
        FactValue::Name(name) => Some(Said {
            html: format!("<code dir=\"ltr\" translate=\"no\">{}</code>", escape(name)),
            ..plain(name)
        }),
        FactValue::Choice(_) | FactValue::Number(_) => None,
    }
}
