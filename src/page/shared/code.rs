//! One code, as every page of a locale shows it.

use super::Voice;
use super::cell::{self, Cell};
use super::edit::Edit;
use super::sources::{citation, cited, reviewed};
use super::table::Cells;
use crate::model::{Address, Alias, Code, Equivalent, Family, Mapping, Namespace};
use crate::page::json_ld;
use crate::render::{RenderError, Value, fields, list, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Said, Told, plain};

/// What the pages about one code in one locale share.
pub(in crate::page) struct CodeShared {
    pub value: Value,
    /// What comparisons print of it as the first code and as the second.
    pub found: [Vec<Option<Value>>; 2],
    /// "403".
    pub name: Said,
    /// "403 Forbidden".
    pub title: Said,
    pub url: String,
    pub gloss: Said,
    pub prose: Prose,
    pub class: Cell,
    /// One place per fact, empty where it does not apply.
    pub facts: Vec<Option<Cell>>,
    /// What templates made of its class and its facts.
    pub cells: Cells,
    /// Of all that every page about this code says of it.
    pub origin: Origin,
    /// Where its words can be corrected.
    pub edit: Option<Edit>,
    /// Its comparisons with the codes that are closest to it, each with that code, as templates made them.
    pub near: Vec<(usize, Vec<String>)>,
    /// The code as structured data has it: JSON.
    pub term: String,
}

/// What is said of a code, message by message.
pub(in crate::page) struct Prose {
    title: Said,
    gloss: Said,
    pub explanation: Said,
    pub when: Said,
    pub use_: Said,
    about: Said,
    /// When the code was last held against its sources.
    pub reviewed: Option<Said>,
    pub fixes: Vec<Fix>,
}

/// A piece of advice, and the side that it is for, if it is not for all: its index and its name.
pub(in crate::page) struct Fix {
    pub side: Option<(usize, Said)>,
    pub text: Said,
}

/// The code, but for what templates make of it; and its class and its facts as they see them, none where one does not apply.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn of_code(
    voice: Voice<'_>,
    family_index: usize,
    index: usize,
    classes: &[Said],
) -> Result<(CodeShared, Vec<Value>), RenderError> {
    let family = &voice.catalogue.families()[family_index];
    let code = &family.codes[index];
    let name = voice.untranslated(&code.name);
    let told = [("code", Told::Said(&name))];
    let prose = prose(voice, family, code, &told);
    let (class, class_value) = cell::of_class(voice, family, code, classes, &name);
    let statements = family.facts.iter().zip(&code.facts);
    let (facts, mut values): (Vec<Option<Cell>>, Vec<Value>) = statements
        .map(|(schema, fact)| match fact {
            None => (None, Value::none()),
            Some(fact) => {
                let (cell, value) = cell::of_fact(voice, family, schema, fact, &name);
                (Some(cell), value)
            }
        })
        .unzip();
    values.insert(0, class_value);
    let of_cells = facts.iter().flatten().chain([&class]).map(|cell| cell.origin);
    let origin = prose.origin().and(Origin::of(of_cells));
    let shared = CodeShared {
        url: voice.url(Address::Code { locale: voice.locale, family: family_index, code: index }),
        edit: Edit::of(voice, &prose.title, &format!("{}-{}-gloss", family.slug, code.slug))?,
        value: code_value(voice, family_index, index, &classes[code.class], &prose),
        found: Default::default(),
        near: Vec::new(),
        term: json_ld::term(voice.catalogue, voice.locale, family_index, index),
        title: prose.title.clone(),
        gloss: prose.gloss.clone(),
        prose,
        name,
        class,
        facts,
        cells: Cells::default(),
        origin,
    };
    Ok((shared, values))
}

/// The code as templates see it.
fn code_value(
    voice: Voice<'_>,
    family_index: usize,
    index: usize,
    class_label: &Said,
    prose: &Prose,
) -> Value {
    let family = &voice.catalogue.families()[family_index];
    let code = &family.codes[index];
    let url = voice.url(Address::Code { locale: voice.locale, family: family_index, code: index });
    fields([
        ("slug", value(&code.slug)),
        ("name", value(&code.name)),
        ("phrase", value(&code.phrase)),
        ("title", markup(&prose.title.html)),
        ("url", value(&url)),
        ("class", value(&family.classes[code.class].id)),
        ("class_label", markup(&class_label.html)),
        ("gloss", markup(&prose.gloss.html)),
        ("explanation", markup(&prose.explanation.html)),
        ("when", markup(&prose.when.html)),
        ("fixes", list(prose.fixes.iter().map(fix_value))),
        ("use", markup(&prose.use_.html)),
        ("about", markup(&prose.about.html)),
        ("aliases", list(code.aliases.iter().map(|alias| alias_value(voice, family, alias)))),
        ("same_number", same_number(voice, family_index, index)),
        ("equivalents", list(code.equivalents.iter().map(|other| equivalent(voice, family, other)))),
        ("defined", citation(voice, family, &code.defined)),
        ("cited", cited(voice, family, code)),
        ("reviewed", prose.reviewed.as_ref().map_or(Value::none(), |said| markup(&said.html))),
        ("namespace", namespace_value(voice, &family.namespaces[code.namespace])),
    ])
}

fn prose(voice: Voice<'_>, family: &Family, code: &Code, told: &[(&str, Told<'_>)]) -> Prose {
    let id = |field: &str| format!("{}-{}-{field}", family.slug, code.slug);
    let say = |field: &str| voice.say(&id(field), told);
    let title = voice.untranslated(&code.title());
    Prose {
        gloss: say("gloss"),
        explanation: say("explanation"),
        when: say("when"),
        use_: say("use"),
        about: voice.say_again("more-code", &[("code", &title)]),
        reviewed: reviewed(voice, code),
        fixes: fixes(voice, family, &id("fix"), told),
        title,
    }
}

impl Prose {
    fn origin(&self) -> Origin {
        let fixes =
            self.fixes.iter().flat_map(|fix| fix.side.iter().map(|(_, name)| name).chain([&fix.text]));
        let all = [&self.gloss, &self.explanation, &self.when, &self.use_].into_iter().chain(fixes);
        Origin::of(all.map(|said| said.origin))
    }
}

fn namespace_value(voice: Voice<'_>, namespace: &Namespace) -> Value {
    fields([("title", markup(&voice.untranslated(&namespace.title).html)), ("url", value(&namespace.url))])
}

/// The advice for all, and then for each side that has its own, under the side's name.
fn fixes(voice: Voice<'_>, family: &Family, id: &str, told: &[(&str, Told<'_>)]) -> Vec<Fix> {
    let for_all = voice.words.try_say(voice.locale, id, told).map(|text| Fix { side: None, text });
    let for_sides = family.sides.iter().enumerate().filter_map(|(index, side)| {
        let text = voice.words.try_say(voice.locale, &format!("{id}-{side}"), told)?;
        let name = voice.say(&format!("{}-side-{side}", family.slug), &[]);
        Some(Fix { side: Some((index, name)), text })
    });
    for_all.into_iter().chain(for_sides).collect()
}

fn fix_value(fix: &Fix) -> Value {
    fields([
        ("label", fix.side.as_ref().map_or(Value::none(), |(_, name)| markup(&name.html))),
        ("text", markup(&fix.text.html)),
    ])
}

fn alias_value(voice: Voice<'_>, family: &Family, alias: &Alias) -> Value {
    let phrase = voice.untranslated(&alias.phrase);
    fields([("phrase", markup(&phrase.html)), ("source", citation(voice, family, &alias.source))])
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
fn equivalent(voice: Voice<'_>, family: &Family, other: &Equivalent) -> Value {
    let name = plain(&other.name);
    let name = Said { html: format!("<code translate=\"no\">{}</code>", name.html), ..name };
    let told = [("name", Told::Said(&name)), ("family", Told::Said(&plain(&other.family)))];
    let said = match other.direction {
        Mapping::To => voice.say("equivalent-to", &told),
        Mapping::From => voice.say("equivalent-from", &told),
    };
    fields([("text", markup(&said.html)), ("source", citation(voice, family, &other.source))])
}
