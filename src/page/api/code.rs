//! A code as data.

use serde::Serialize;

use super::Site;
use super::text::{Named, Text};
use crate::model::{self, Address, Citation, FactKind, FactSchema, Family, Mapping};
use crate::page::shared::{Portrait, Worded};

#[derive(Serialize)]
pub(super) struct Code<'a> {
    slug: &'a str,
    number: Option<u32>,
    name: &'a str,
    phrase: Option<&'a str>,
    aliases: Vec<Alias<'a>>,
    namespace: &'a str,
    class: &'a str,
    gloss: Text<'a>,
    explanation: Text<'a>,
    when: Text<'a>,
    fixes: Vec<Fix<'a>>,
    #[serde(rename = "use")]
    use_: Text<'a>,
    defined: Cited<'a>,
    contrasts: Vec<&'a str>,
    same_number: Vec<&'a str>,
    facts: Named<'a, Vec<Statement<'a>>>,
    exchange: Option<Exchange<'a>>,
    equivalents: Vec<Equivalent<'a>>,
    reviewed: Option<&'a str>,
    page: String,
}

#[derive(Serialize)]
struct Alias<'a> {
    phrase: &'a str,
    defined: Cited<'a>,
}

#[derive(Serialize)]
struct Fix<'a> {
    side: Option<&'a str>,
    text: Text<'a>,
}

/// A place in a source.
#[derive(Serialize)]
pub(super) struct Cited<'a> {
    source: &'a str,
    section: Option<&'a str>,
    url: String,
}

#[derive(Serialize)]
struct Statement<'a> {
    values: Vec<Value<'a>>,
    words: Vec<Text<'a>>,
    says: Vec<Text<'a>>,
    sources: Vec<Cited<'a>>,
    reading: bool,
    namespace: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Number(i64),
}

#[derive(Serialize)]
struct Exchange<'a> {
    request: &'a str,
    response: &'a str,
}

#[derive(Serialize)]
struct Equivalent<'a> {
    family: &'a str,
    name: &'a str,
    direction: &'static str,
    defined: Cited<'a>,
}

/// The data of one code of a family.
pub(super) fn code<'a>(
    site: &'a Site,
    locale: usize,
    family: usize,
    index: usize,
    portrait: &'a Portrait,
) -> Code<'a> {
    let members = &site.catalogue.families()[family];
    let code = &members.codes[index];
    let text = |said| Text::of(site, said);
    let slugs = |codes: &mut dyn Iterator<Item = usize>| {
        codes.map(|code| members.codes[code].slug.as_str()).collect::<Vec<_>>()
    };
    let fixes = portrait.prose.fixes.iter().map(|fix| Fix {
        side: fix.side.as_ref().map(|(side, _)| members.sides[*side].as_str()),
        text: text(&fix.text),
    });
    Code {
        slug: &code.slug,
        number: code.number,
        name: &code.name,
        phrase: code.phrase.as_deref(),
        aliases: code
            .aliases
            .iter()
            .map(|alias| Alias { phrase: &alias.phrase, defined: Cited::of(members, &alias.source) })
            .collect(),
        namespace: &members.namespaces[code.namespace].id,
        class: &members.classes[code.class].id,
        gloss: text(&portrait.prose.gloss),
        explanation: text(&portrait.prose.explanation),
        when: text(&portrait.prose.when),
        fixes: fixes.collect(),
        use_: text(&portrait.prose.use_),
        defined: Cited::of(members, &code.defined),
        contrasts: slugs(&mut code.contrasts.iter().copied()),
        same_number: slugs(&mut members.same_number(index)),
        facts: facts(site, members, code, portrait),
        exchange: code
            .exchange
            .as_ref()
            .map(|exchange| Exchange { request: &exchange.request, response: &exchange.response }),
        equivalents: code.equivalents.iter().map(|other| equivalent(members, other)).collect(),
        reviewed: code.reviewed.as_ref().map(|day| day.iso.as_str()),
        page: site.url(Address::Code { locale, family, code: index }),
    }
}

impl<'a> Cited<'a> {
    pub(super) fn of(family: &'a Family, cited: &'a Citation) -> Self {
        Self {
            source: &family.sources[cited.source].id,
            section: cited.section.as_deref(),
            url: family.url(cited),
        }
    }
}

/// The facts that apply to a code, by their ids.
fn facts<'a>(
    site: &'a Site,
    family: &'a Family,
    code: &'a model::Code,
    portrait: &'a Portrait,
) -> Named<'a, Vec<Statement<'a>>> {
    let all = family.facts.iter().zip(&code.facts).zip(&portrait.facts);
    let known = all.filter_map(|((schema, fact), cell)| {
        let statements = fact.as_ref()?.statements.iter().zip(cell.as_ref()?);
        let statements = statements.map(|(said, words)| statement(site, family, schema, said, words));
        Some((schema.id.as_str(), statements.collect()))
    });
    Named(known.collect())
}

fn statement<'a>(
    site: &'a Site,
    family: &'a Family,
    schema: &'a FactSchema,
    statement: &'a model::Statement,
    worded: &'a Worded,
) -> Statement<'a> {
    Statement {
        values: statement.values.iter().filter_map(|value| self::value(&schema.kind, value)).collect(),
        words: worded.values.iter().map(|said| Text::of(site, said)).collect(),
        says: worded.says.iter().map(|said| Text::of(site, said)).collect(),
        sources: statement.sources.iter().map(|cited| Cited::of(family, cited)).collect(),
        reading: statement.reading,
        namespace: statement.namespace.map(|namespace| family.namespaces[namespace].id.as_str()),
    }
}

fn value<'a>(kind: &'a FactKind, value: &'a model::Value) -> Option<Value<'a>> {
    match (kind, value) {
        (FactKind::Choice(ids), model::Value::Choice(choice)) => ids.get(*choice).map(|id| Value::Text(id)),
        (_, model::Value::Name(name)) => Some(Value::Text(name)),
        (_, model::Value::Number(number)) => Some(Value::Number(*number)),
        (_, model::Value::Choice(_)) => None,
    }
}

fn equivalent<'a>(family: &'a Family, other: &'a model::Equivalent) -> Equivalent<'a> {
    Equivalent {
        family: &other.family,
        name: &other.name,
        direction: match other.direction {
            Mapping::To => "to",
            Mapping::From => "from",
        },
        defined: Cited::of(family, &other.source),
    }
}
