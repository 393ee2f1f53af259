//! One fact of one code: the cell of a table, and the sentences that say the same.

use super::Voice;
use super::sources::citation;
use crate::model::{Code, Fact, FactKind, FactSchema, Family, Statement, Value as FactValue};
use crate::render::{Value, fields, list, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Said, Told, plain, running_text};

/// A fact of a code in words.
pub(in crate::page) struct Cell {
    /// As sentences, in markup.
    pub says: String,
    /// Of what stands in the cell.
    pub origin: Origin,
    /// Of the sentences.
    pub says_origin: Origin,
    /// The same, statement by statement.
    pub statements: Vec<Worded>,
}

/// A statement in words: one per value, or one that says that there is none; and whole sentences.
pub(in crate::page) struct Worded {
    pub values: Vec<Said>,
    pub says: Vec<Said>,
}

/// The class of a code, as a fact like the others, and as templates see it in a table.
pub(super) fn of_class(
    voice: Voice<'_>,
    family: &Family,
    code: &Code,
    classes: &[Said],
    told: &[(&str, Told<'_>)],
) -> (Cell, Value) {
    let class = &family.classes[code.class];
    let label = &classes[code.class];
    let says = voice.say(&format!("{}-class-{}-says", family.slug, class.id), told);
    let part = fields([
        ("text", markup(&label.html)),
        ("namespace", Value::none()),
        ("reading", value(&false)),
        ("sources", list([citation(voice, family, &class.defined)])),
    ]);
    let cell = Cell {
        says: says.html.clone(),
        origin: label.origin,
        says_origin: says.origin,
        statements: vec![Worded { values: vec![label.clone()], says: vec![says] }],
    };
    let value = fields([("parts", list([part])), ("says", markup(&cell.says))]);
    (cell, value)
}

/// A fact of the code called `name`, and the same as templates see it in a table.
pub(super) fn of_fact(
    voice: Voice<'_>,
    family: &Family,
    schema: &FactSchema,
    fact: &Fact,
    name: &Said,
) -> (Cell, Value) {
    let id = format!("{}-fact-{}", family.slug, schema.id);
    let mut parts = Vec::new();
    let mut statements = Vec::new();
    let (mut origin, mut says_origin) = (Origin::default(), Origin::default());
    for statement in &fact.statements {
        let worded = words_of(voice, &id, schema, statement, name);
        let text = voice.words.list(voice.locale, &worded.values);
        origin = origin.and(text.origin);
        says_origin = says_origin.and(Origin::of(worded.says.iter().map(|said| said.origin)));
        statements.push(worded);
        parts.push(fields([
            ("text", markup(&text.html)),
            (
                "namespace",
                statement
                    .namespace
                    .map_or(Value::none(), |n| markup(&voice.untranslated(&family.namespaces[n].title).html)),
            ),
            ("reading", value(&statement.reading)),
            ("sources", list(statement.sources.iter().map(|cited| citation(voice, family, cited)))),
        ]));
    }
    let sentences: Vec<&str> =
        statements.iter().flat_map(|worded| &worded.says).map(|said| said.html.as_str()).collect();
    let says = running_text(&sentences);
    let value = fields([("parts", list(parts)), ("says", markup(&says))]);
    (Cell { says, origin, says_origin, statements }, value)
}

/// The words of a statement's values, and its sentences with the code as their subject.
fn words_of(voice: Voice<'_>, id: &str, schema: &FactSchema, statement: &Statement, name: &Said) -> Worded {
    let code = ("code", Told::Said(name));
    match &schema.kind {
        FactKind::Choice(choices) => {
            let chosen = statement.values.iter().filter_map(|value| match value {
                FactValue::Choice(choice) => choices.get(*choice),
                FactValue::Name(_) | FactValue::Number(_) => None,
            });
            let (values, says) = chosen
                .map(|choice| {
                    let cell = voice.say(&format!("{id}-{choice}"), &[]);
                    (cell, voice.say(&format!("{id}-{choice}-says"), &[code]))
                })
                .unzip();
            Worded { values, says }
        }
        FactKind::Names => {
            let names: Vec<Said> = statement.values.iter().filter_map(name_value).collect();
            if names.is_empty() {
                let says = voice.say(&format!("{id}-none-says"), &[code]);
                return Worded { values: vec![voice.say(&format!("{id}-none"), &[])], says: vec![says] };
            }
            let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
            let told = [code, ("values", Told::List(&names)), ("count", Told::Number(count))];
            let says = vec![voice.say(&format!("{id}-says"), &told)];
            Worded { values: names, says }
        }
        FactKind::Number => {
            let numbers = statement.values.iter().filter_map(|value| match value {
                FactValue::Number(number) => Some(("value", Told::Number(*number))),
                FactValue::Choice(_) | FactValue::Name(_) => None,
            });
            let (values, says) = numbers
                .map(|number| {
                    let cell = voice.say(&format!("{id}-is"), &[number]);
                    (cell, voice.say(&format!("{id}-says"), &[code, number]))
                })
                .unzip();
            Worded { values, says }
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
