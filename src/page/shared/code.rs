//! One code, as every page of a locale shows it.

use super::Voice;
use super::cell::{self, Cell, citation};
use crate::compare::{Line, lines};
use crate::model::{Address, Citation, Code, Equivalent, Exchange, Family, Mapping, Namespace};
use crate::render::{Value, fields, list, markup, value};
use crate::text::date;
use crate::text::html::escape;
use crate::words::{Origin, Said, Told, plain};

/// What the pages about one code in one locale share.
pub(in crate::page) struct CodeShared {
    pub value: Value,
    /// "403".
    pub name: Said,
    /// "403 Forbidden".
    pub title: Said,
    pub url: String,
    pub gloss: Said,
    /// When it was last held against its sources.
    pub reviewed: Option<Said>,
    pub class: Cell,
    /// One place per fact, empty where it does not apply.
    pub cells: Vec<Option<Cell>>,
    /// Of all that every page about this code says of it.
    pub origin: Origin,
    /// Where its words can be corrected.
    pub edit: Option<String>,
}

/// What is said of a code, message by message.
struct Prose {
    title: Said,
    gloss: Said,
    explanation: Said,
    when: Said,
    use_: Said,
    about: Said,
    /// Each under the name of the side that it is for, if it is not for all.
    fixes: Vec<(Option<Said>, Said)>,
}

pub(super) fn of_code(voice: Voice<'_>, family_index: usize, index: usize, classes: &[Said]) -> CodeShared {
    let family = &voice.catalogue.families()[family_index];
    let code = &family.codes[index];
    let name = voice.untranslated(&code.name);
    let told = [("code", Told::Said(&name))];
    let prose = prose(voice, family, code, &told);
    let class = cell::of_class(voice, family, code, classes, &told);
    let facts = family.facts.iter().zip(&code.facts);
    let cells: Vec<Option<Cell>> = facts
        .map(|(schema, fact)| fact.as_ref().map(|fact| cell::of_fact(voice, family, schema, fact, &name)))
        .collect();
    let url = voice.url(Address::Code { locale: voice.locale, family: family_index, code: index });
    let of_cells = cells.iter().flatten().chain([&class]).map(|cell| cell.origin);
    let origin = prose.origin().and(Origin::of(of_cells));
    let namespace = &family.namespaces[code.namespace];
    let edit = voice.edit_url(&format!("{}-{}-gloss", family.slug, code.slug));
    let reviewed = reviewed(voice, code);
    let value = fields([
        ("slug", value(&code.slug)),
        ("name", value(&code.name)),
        ("phrase", value(&code.phrase)),
        ("title", markup(&prose.title.html)),
        ("url", value(&url)),
        ("class", value(&family.classes[code.class].id)),
        ("class_label", markup(&classes[code.class].html)),
        ("gloss", markup(&prose.gloss.html)),
        ("explanation", markup(&prose.explanation.html)),
        ("when", markup(&prose.when.html)),
        ("fixes", list(prose.fixes.iter().map(|(label, text)| fix_value(label.as_ref(), text)))),
        ("use", markup(&prose.use_.html)),
        ("about", markup(&prose.about.html)),
        ("exchange", code.exchange.as_ref().map_or(Value::none(), exchange)),
        ("same_number", same_number(voice, family_index, index)),
        ("equivalents", list(code.equivalents.iter().map(|other| equivalent(voice, family, other)))),
        ("defined", citation(voice, family, &code.defined)),
        ("cited", cited(voice, family, code)),
        ("reviewed", reviewed.as_ref().map_or(Value::none(), |said| markup(&said.html))),
        ("namespace", namespace_value(voice, namespace)),
    ]);
    CodeShared {
        value,
        name,
        title: prose.title,
        url,
        gloss: prose.gloss,
        reviewed,
        class,
        cells,
        origin,
        edit,
    }
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
        about: voice.say("more-code", &[("code", Told::Said(&title))]),
        fixes: fixes(voice, family, &id("fix"), told),
        title,
    }
}

impl Prose {
    fn origin(&self) -> Origin {
        let fixes = self.fixes.iter().flat_map(|(label, text)| label.iter().chain([text]));
        let all = [&self.gloss, &self.explanation, &self.when, &self.use_].into_iter().chain(fixes);
        Origin::of(all.map(|said| said.origin))
    }
}

fn namespace_value(voice: Voice<'_>, namespace: &Namespace) -> Value {
    fields([("title", markup(&voice.untranslated(&namespace.title).html)), ("url", value(&namespace.url))])
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
    let [request, response] = [&exchange.request, &exchange.response].map(|message| {
        let lines = message.lines().map(|text| Line { text, is_own: false });
        lines.collect::<Vec<_>>()
    });
    exchange_value(&request, &response)
}

/// A request and its response, line by line.
fn exchange_value(request: &[Line<'_>], response: &[Line<'_>]) -> Value {
    let lines = |lines: &[Line<'_>]| {
        list(lines.iter().map(|line| fields([("text", value(&line.text)), ("is_own", value(&line.is_own))])))
    };
    fields([("request", lines(request)), ("response", lines(response))])
}

/// The exchanges of two codes, with the lines known that only one of them has; nothing for a code that has none, and no line
/// is told apart where the other has no exchange.
pub(in crate::page) fn exchanges(first: &Code, second: &Code) -> [Value; 2] {
    let (Some(a), Some(b)) = (&first.exchange, &second.exchange) else {
        return [first, second].map(|code| code.exchange.as_ref().map_or(Value::none(), exchange));
    };
    let [request, other_request] = lines(&a.request, &b.request);
    let [response, other_response] = lines(&a.response, &b.response);
    [exchange_value(&request, &response), exchange_value(&other_request, &other_response)]
}

/// Every place in a document that something said of the code cites, its definition first.
fn cited(voice: Voice<'_>, family: &Family, code: &Code) -> Value {
    let statements = code.facts.iter().flatten().flat_map(|fact| &fact.statements);
    let all = std::iter::once(&code.defined).chain(statements.flat_map(|statement| &statement.sources));
    let mut cited: Vec<&Citation> = Vec::new();
    for citation in all {
        if !cited.contains(&citation) {
            cited.push(citation);
        }
    }
    list(cited.into_iter().map(|cited| citation(voice, family, cited)))
}

/// When the code was last held against its sources, in words; nothing if that is not known.
fn reviewed(voice: Voice<'_>, code: &Code) -> Option<Said> {
    let day = code.reviewed.as_ref()?;
    let text = date::shown(&voice.catalogue.locales()[voice.locale].locale.tag, day);
    let html = format!("<time datetime=\"{}\">{}</time>", day.iso, escape(&text));
    Some(voice.say("more-reviewed", &[("date", Told::Said(&Said { html, ..plain(&text) }))]))
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
