//! What an author says of a pair, as every page of a locale shows it.

use super::edit::Edit;
use super::{Stock, Voice};
use crate::model::{Address, AuthoredPair, Family, Pair, pair_name};
use crate::page::once::{SITUATION, joined};
use crate::page::{Site, kept};
use crate::render::{RenderError, Value, fields, list, map, markup, value};
use crate::text::markdown;
use crate::words::{Origin, Said};

/// What the page of an authored pair has beside what its codes have.
pub(in crate::page) struct PairShared {
    pub verdict: Said,
    pub mistake: Value,
    pub situations: Value,
    /// What templates made of the situations, one after the other, by their names.
    pub once: Value,
    pub note: Value,
    /// Where its words can be corrected.
    pub edit: Option<Edit>,
}

/// What an author says of a pair.
#[derive(Default)]
pub(in crate::page) struct PairWords {
    pub verdict: Said,
    pub mistake: Option<Said>,
    /// The words of each situation, in the order of the family's.
    pub situations: Vec<Said>,
}

impl Site {
    /// What an author says of a pair, if one does. Said anew each time.
    pub(in crate::page) fn pair_words(&self, locale: usize, family: usize, pair: Pair) -> Option<PairWords> {
        let members = &self.catalogue.families()[family];
        let authored = members.authored.get(&pair)?;
        let voice = self.voice(locale);
        let say = |id: String| voice.say(&id, &[]);
        Some(PairWords {
            verdict: say(id(members, pair, "verdict")),
            mistake: voice.words.try_say(locale, &id(members, pair, "mistake"), &[]),
            situations: situations(members, pair, authored).map(say).collect(),
        })
    }

    /// What the page of a pair has beside what its codes have, if an author has worded it. Made when it is first
    /// asked for, and kept in stock.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(in crate::page) fn authored<'s>(
        &self,
        stock: &'s Stock,
        locale: usize,
        family: usize,
        pair: Pair,
    ) -> Result<Option<&'s PairShared>, RenderError> {
        let known = stock.of(self, locale, family).authored.get(&pair);
        let make = || self.make_authored(locale, family, pair).map(Box::new);
        known.map(|known| kept(known, make).map(|pair| &**pair)).transpose()
    }

    fn make_authored(&self, locale: usize, family: usize, pair: Pair) -> Result<PairShared, RenderError> {
        let voice = self.voice(locale);
        let members = &self.catalogue.families()[family];
        let authored = &members.authored[&pair];
        let PairWords { verdict, mistake, situations } =
            self.pair_words(locale, family, pair).unwrap_or_default();
        let right = authored.situations.iter().map(|situation| situation.code);
        let situations = situations.iter().zip(right).map(|(said, code)| {
            fields([
                ("text", markup(&said.html)),
                ("code", markup(&self.names[family][code].title.html)),
                ("url", value(&self.link(Address::Code { locale, family, code }))),
                ("class", value(&members.classes[members.codes[code].class].id)),
            ])
        });
        let situations: Vec<Value> = situations.collect();
        let optional = |said: Option<Said>| said.map_or(Value::none(), |said| markup(&said.html));
        let name = self.locales[locale].title_of(self, family, pair);
        Ok(PairShared {
            once: self.made_of(&situations, locale, family)?,
            situations: list(situations),
            mistake: optional(mistake),
            note: optional(note(voice, members, pair, authored)),
            verdict,
            edit: Edit::of(voice, &name, &id(members, pair, "verdict"))?,
        })
    }
}

impl Site {
    /// What templates make of the situations of a pair.
    fn made_of(&self, situations: &[Value], locale: usize, family: usize) -> Result<Value, RenderError> {
        let mut view = self.view_of(locale, family);
        let mut made = Vec::new();
        for situation in situations {
            view.set("situation", situation.clone());
            made.push(self.templates.once(&SITUATION, &view)?);
        }
        let rows = joined(&self.templates, &SITUATION, &made.iter().map(Vec::as_slice));
        Ok(map(self.templates.names(&SITUATION).cloned().zip(rows.iter().map(|html| markup(html)))))
    }
}

/// Where all that is said of a pair comes from, known before any of it is said.
pub(super) fn origin(voice: Voice<'_>, family: &Family, pair: Pair, authored: &AuthoredPair) -> Origin {
    let said = ["verdict", "mistake"].map(|field| id(family, pair, field));
    let said = said.into_iter().chain(situations(family, pair, authored));
    let note = written(voice, authored).map(|(locale, _)| note_origin(voice, family, pair, locale));
    Origin::of(said.map(|id| voice.origin(&id)).chain(note))
}

/// The identifier of a message about a pair.
fn id(family: &Family, pair: Pair, field: &str) -> String {
    let [first, second] = [pair.first, pair.second].map(|code| family.codes[code].slug.as_str());
    [&family.slug, first, second, field].join("-")
}

fn situations(family: &Family, pair: Pair, authored: &AuthoredPair) -> impl Iterator<Item = String> {
    let situations = authored.situations.iter();
    situations.map(move |situation| id(family, pair, &format!("situation-{}", situation.id)))
}

/// The long note in this locale, or in the first of its fallbacks that has one, with that locale.
fn written<'a>(voice: Voice<'_>, authored: &'a AuthoredPair) -> Option<(usize, &'a String)> {
    let chain = &voice.catalogue.locales()[voice.locale].locale.fallback;
    std::iter::once(&voice.locale)
        .chain(chain)
        .find_map(|&locale| Some((locale, authored.notes.get(locale)?.as_ref()?)))
}

fn note_id(family: &Family, pair: Pair) -> String {
    let [first, second] = [pair.first, pair.second].map(|code| family.codes[code].slug.as_str());
    format!("{}/notes/{}", family.slug, pair_name(first, second))
}

/// Of a note that is written in a locale.
fn note_origin(voice: Voice<'_>, family: &Family, pair: Pair, locale: usize) -> Origin {
    let is_stale = voice.catalogue.locales()[locale].stale.contains(&note_id(family, pair));
    Origin { fell_back: locale != voice.locale, is_stale }
}

fn note(voice: Voice<'_>, family: &Family, pair: Pair, authored: &AuthoredPair) -> Option<Said> {
    let (locale, text) = written(voice, authored)?;
    let html = voice.words.marked(locale, &note_id(family, pair), &markdown::text(text)).into_owned();
    Some(voice.words.quoted(voice.locale, locale, html))
}
