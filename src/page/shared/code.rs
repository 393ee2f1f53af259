//! One code, as every page of a locale shows it.

use super::cell::{self, Cell, citation};
use super::{Voice, is_own};
use crate::model::{Address, Equivalent, Exchange, Family, Mapping};
use crate::render::{Value, fields, list, markup, value};
use crate::text::html::escape;
use crate::words::{Said, Told, plain};

/// What the pages about one code in one locale share.
pub(in crate::page) struct CodeShared {
    pub value: Value,
    pub title: Said,
    pub url: String,
    pub gloss: Said,
    pub class: Cell,
    /// One place per fact, empty where it does not apply.
    pub cells: Vec<Option<Cell>>,
    /// Whether everything that is said of this code is translated.
    pub is_translated: bool,
}

pub(super) fn of_code(voice: Voice<'_>, family_index: usize, index: usize, classes: &[Said]) -> CodeShared {
    let family = &voice.catalogue.families()[family_index];
    let code = &family.codes[index];
    let name = voice.untranslated(&code.name);
    let told = [("code", Told::Said(&name))];
    let id = |field: &str| format!("{}-{}-{field}", family.slug, code.slug);
    let say = |field: &str| voice.say(&id(field), &told);
    let (gloss, explanation, when, use_) = (say("gloss"), say("explanation"), say("when"), say("use"));
    let fixes = fixes(voice, family, &id("fix"), &told);
    let class = cell::of_class(voice, family, code, classes, &told);
    let cells: Vec<Option<Cell>> = family
        .facts
        .iter()
        .zip(&code.facts)
        .map(|(schema, fact)| fact.as_ref().map(|fact| cell::of_fact(voice, family, schema, fact, &name)))
        .collect();
    let title = voice.untranslated(&code.title());
    let about = voice.say("more-code", &[("code", Told::Said(&title))]);
    let equivalents: Vec<(Said, Value)> =
        code.equivalents.iter().map(|other| equivalent(voice, family, other)).collect();
    let mut said = vec![&gloss, &explanation, &when, &use_];
    said.extend(fixes.iter().flat_map(|(label, text)| label.iter().chain([text])));
    let is_translated = said.into_iter().all(is_own)
        && class.is_translated
        && cells.iter().flatten().all(|cell| cell.is_translated);
    let url = voice.url(Address::Code { locale: voice.locale, family: family_index, code: index });
    let namespace = &family.namespaces[code.namespace];
    let value = fields([
        ("slug", value(&code.slug)),
        ("name", value(&code.name)),
        ("phrase", value(&code.phrase)),
        ("title", markup(&title.html)),
        ("url", value(&url)),
        ("class", value(&family.classes[code.class].id)),
        ("class_label", markup(&classes[code.class].html)),
        ("gloss", markup(&gloss.html)),
        ("explanation", markup(&explanation.html)),
        ("when", markup(&when.html)),
        ("fixes", list(fixes.iter().map(|(label, text)| fix_value(label.as_ref(), text)))),
        ("use", markup(&use_.html)),
        ("about", markup(&about.html)),
        ("exchange", code.exchange.as_ref().map_or(Value::none(), exchange)),
        ("same_number", same_number(voice, family_index, index)),
        ("equivalents", list(equivalents.iter().map(|(_, value)| value.clone()))),
        ("defined", citation(voice, family, &code.defined)),
        (
            "namespace",
            fields([
                ("title", markup(&voice.untranslated(&namespace.title).html)),
                ("url", value(&namespace.url)),
            ]),
        ),
    ]);
    CodeShared { value, title, url, gloss, class, cells, is_translated }
}

/// The advice for all, and then for each side that has its own, under the side's name.
fn fixes(
    voice: Voice<'_>,
    family: &Family,
    id: &str,
    told: &[(&str, Told<'_>)],
) -> Vec<(Option<Said>, Said)> {
    let for_all = voice.words.try_say(voice.locale, id, told).map(|text| (None, text));
    let for_sides = family.sides.iter().filter_map(|side| {
        let text = voice.words.try_say(voice.locale, &format!("{id}-{side}"), told)?;
        Some((Some(voice.say(&format!("{}-side-{side}", family.slug), &[])), text))
    });
    for_all.into_iter().chain(for_sides).collect()
}

fn fix_value(label: Option<&Said>, text: &Said) -> Value {
    fields([
        ("label", label.map_or(Value::none(), |label| markup(&label.html))),
        ("text", markup(&text.html)),
    ])
}

fn exchange(exchange: &Exchange) -> Value {
    fields([("request", value(&exchange.request)), ("response", value(&exchange.response))])
}

/// A sentence that names the other codes of this number; nothing where there are none.
fn same_number(voice: Voice<'_>, family_index: usize, index: usize) -> Value {
    let family = &voice.catalogue.families()[family_index];
    let others: Vec<Said> = family
        .same_number(index)
        .map(|code| {
            let url = voice.url(Address::Code { locale: voice.locale, family: family_index, code });
            let title = voice.untranslated(&family.codes[code].title());
            Said { html: format!("<a href=\"{}\">{}</a>", escape(&url), title.html), ..title }
        })
        .collect();
    if others.is_empty() {
        return Value::none();
    }
    markup(&voice.say("same-number", &[("codes", Told::List(&others))]).html)
}

/// What the code becomes in another family, or what becomes it, with the source of the mapping.
fn equivalent(voice: Voice<'_>, family: &Family, other: &Equivalent) -> (Said, Value) {
    let name = plain(&other.name);
    let name = Said { html: format!("<code translate=\"no\">{}</code>", name.html), ..name };
    let told = [("name", Told::Said(&name)), ("family", Told::Said(&plain(&other.family)))];
    let said = match other.direction {
        Mapping::To => voice.say("equivalent-to", &told),
        Mapping::From => voice.say("equivalent-from", &told),
    };
    let value = fields([("text", markup(&said.html)), ("source", citation(voice, family, &other.source))]);
    (said, value)
}
