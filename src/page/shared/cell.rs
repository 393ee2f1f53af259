//! One fact of one code: the cell of a table, and the sentences that say the same.

use super::Voice;
use super::sources::citation;
use crate::model::{Code, Fact, FactKind, FactSchema, Family, Statement, Value as FactValue};
use crate::render::{Value, fields, list, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Plain, Said, Told, plain, running_text};

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
    pub values: Box<[Plain]>,
    pub says: Box<[Plain]>,
}

impl Worded {
    fn of(values: &[Said], says: &[Said]) -> Self {
        let plain = |all: &[Said]| all.iter().map(Plain::from).collect();
        Self { values: plain(values), says: plain(says) }
    }
}

/// The class of a code, as a fact like the others, and as templates see it in a table.
pub(super) fn of_class(
    voice: Voice<'_>,
    family: &Family,
    code: &Code,
    classes: &[Said],
    name: &Said,
) -> (Cell, Value) {
    let class = &family.classes[code.class];
    let label = &classes[code.class];
    let says = voice.say_again(&format!("{}-class-{}-says", family.slug, class.id), &[("code", name)]);
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
        statements: vec![Worded::of(std::slice::from_ref(label), &[says])],
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
    let mut sentences = Vec::new();
    let (mut origin, mut says_origin) = (Origin::default(), Origin::default());
    for statement in &fact.statements {
        let (values, says) = words_of(voice, &id, schema, statement, name);
        let text = voice.words.list(voice.locale, &values);
        origin = origin.and(text.origin);
        says_origin = says_origin.and(Origin::of(says.iter().map(|said| said.origin)));
        statements.push(Worded::of(&values, &says));
        sentences.extend(says.into_iter().map(|said| said.html));
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
    let says = running_text(&sentences);
    let value = fields([("parts", list(parts)), ("says", markup(&says))]);
    (Cell { says, origin, says_origin, statements }, value)
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
