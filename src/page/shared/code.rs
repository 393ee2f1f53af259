//! One code: what is said of it, and how templates see it.

use super::Stock;
use super::cell::{Worded, in_words};
use super::exchange::alone;
use super::sources::{citation, cited, reviewed};
use super::voice::{Voice, untranslated};
use crate::check::Catalogue;
use crate::model::{Address, Alias, Code, Equivalent, Family, Mapping, Namespace};
use crate::page::Site;
use crate::render::{RenderError, Value, fields, list, markup, value, with};
use crate::text::html::escape;
use crate::words::{Said, Told, plain};

/// What a code is called, the same in every language.
pub(in crate::page) struct Name {
    /// "403".
    pub short: Said,
    /// "403 Forbidden".
    pub title: Said,
}

/// What the codes of each family are called.
pub(in crate::page) fn names(catalogue: &Catalogue) -> Vec<Vec<Name>> {
    let name = |code: &Code| Name {
        short: untranslated(catalogue, &code.name),
        title: untranslated(catalogue, &code.title()),
    };
    catalogue.families().iter().map(|family| family.codes.iter().map(name).collect()).collect()
}

/// What is said of a code, message by message.
pub(in crate::page) struct Prose {
    pub gloss: Said,
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

/// All that is said of a code, for data.
pub(in crate::page) struct Portrait {
    pub prose: Prose,
    /// One place per fact, empty where it does not apply.
    pub facts: Vec<Option<Vec<Worded>>>,
}

impl Site {
    /// All that is said of a code. Said when it is first asked for, and kept in stock.
    pub(in crate::page) fn portrait<'s>(
        &self,
        stock: &'s Stock,
        locale: usize,
        family: usize,
        index: usize,
    ) -> &'s Portrait {
        let voice = self.voice(locale);
        let members = &self.catalogue.families()[family];
        let code = &members.codes[index];
        let name = &self.names[family][index];
        stock.of(self, locale, family).portraits[index].get_or_init(|| {
            let facts = members.facts.iter().zip(&code.facts).map(|(schema, fact)| {
                fact.as_ref().map(|fact| in_words(voice, members, schema, fact, &name.short))
            });
            Box::new(Portrait { facts: facts.collect(), prose: prose(voice, members, code, name) })
        })
    }

    /// A code as templates see it, but for what templates made of it. Made anew each time.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(super) fn code_value(
        &self,
        locale: usize,
        family: usize,
        index: usize,
        prose: &Prose,
    ) -> Result<Value, RenderError> {
        let voice = self.voice(locale);
        let members = &self.catalogue.families()[family];
        let code = &members.codes[index];
        let exchange = alone(&self.templates, self.exchange(family, index))?;
        let own = fields([
            ("explanation", markup(&prose.explanation.html)),
            ("when", markup(&prose.when.html)),
            ("fixes", list(prose.fixes.iter().map(fix_value))),
            ("use", markup(&prose.use_.html)),
            ("about", markup(&prose.about.html)),
            ("aliases", list(code.aliases.iter().map(|alias| alias_value(voice, members, alias)))),
            ("same_number", same_number(voice, family, index)),
            ("equivalents", list(code.equivalents.iter().map(|other| equivalent(voice, members, other)))),
            ("defined", citation(voice, members, &code.defined)),
            ("cited", cited(voice, members, code)),
            ("reviewed", prose.reviewed.as_ref().map_or(Value::none(), |said| markup(&said.html))),
            ("namespace", namespace_value(voice, &members.namespaces[code.namespace])),
            ("exchange", exchange),
        ]);
        Ok(with(own, self.in_lists(locale, family, index, &prose.gloss)))
    }

    /// A code as templates see it in a list of many.
    pub(in crate::page) fn listed_code(
        &self,
        stock: &Stock,
        locale: usize,
        family: usize,
        index: usize,
    ) -> Value {
        let gloss = &self.glosses(stock, locale, family)[index];
        fields(self.in_lists(locale, family, index, gloss))
    }

    fn in_lists(
        &self,
        locale: usize,
        family: usize,
        index: usize,
        gloss: &Said,
    ) -> [(&'static str, Value); 8] {
        let members = &self.catalogue.families()[family];
        let code = &members.codes[index];
        let class_label = &self.locales[locale].families[family].classes[code.class];
        [
            ("slug", value(&code.slug)),
            ("name", value(&code.name)),
            ("phrase", value(&code.phrase)),
            ("title", markup(&self.names[family][index].title.html)),
            ("url", value(&self.link(Address::Code { locale, family, code: index }))),
            ("class", value(&members.classes[code.class].id)),
            ("class_label", markup(&class_label.html)),
            ("gloss", markup(&gloss.html)),
        ]
    }

    /// What the codes of a family are in a few words each. Said when they are first asked for, and kept in
    /// stock.
    pub(in crate::page) fn glosses<'s>(&self, stock: &'s Stock, locale: usize, family: usize) -> &'s [Said] {
        let members = &self.catalogue.families()[family];
        let voice = self.voice(locale);
        stock.of(self, locale, family).glosses.get_or_init(|| {
            let codes = members.codes.iter().zip(&self.names[family]);
            codes.map(|(code, name)| gloss(voice, members, code, name)).collect()
        })
    }
}

/// The identifier of a message about a code.
pub(super) fn id(family: &Family, code: &Code, field: &str) -> String {
    [&family.slug, &code.slug, field].join("-")
}

fn gloss(voice: Voice<'_>, family: &Family, code: &Code, name: &Name) -> Said {
    voice.say(&id(family, code, "gloss"), &[("code", Told::Said(&name.short))])
}

fn prose(voice: Voice<'_>, family: &Family, code: &Code, name: &Name) -> Prose {
    let told = [("code", Told::Said(&name.short))];
    let say = |field: &str| voice.say(&id(family, code, field), &told);
    Prose {
        gloss: gloss(voice, family, code, name),
        explanation: say("explanation"),
        when: say("when"),
        use_: say("use"),
        about: voice.say_again("more-code", &[("code", &name.title)]),
        reviewed: reviewed(voice, code),
        fixes: fixes(voice, family, &id(family, code, "fix"), &told),
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
