//! What an author says of a pair, as every page of a locale shows it.

use super::Voice;
use super::code::Name;
use super::edit::Edit;
use crate::model::{Address, AuthoredPair, Family, Pair, pair_name};
use crate::render::{RenderError, Value, fields, list, markup, value};
use crate::text::markdown;
use crate::words::{Origin, Pattern, Said, plain};

/// What the page of an authored pair has beside what its codes have.
pub(in crate::page) struct PairShared {
    pub verdict: Said,
    pub mistake: Value,
    pub situations: Value,
    pub mistake_said: Option<Said>,
    /// The words of each situation, in the order of the family's.
    pub situations_said: Vec<Said>,
    pub note: Value,
    /// Of all that is said of this pair.
    pub origin: Origin,
    /// Where its words can be corrected.
    pub edit: Option<Edit>,
}

pub(super) fn of_pair(
    voice: Voice<'_>,
    index: usize,
    pair: Pair,
    authored: &AuthoredPair,
    names: &[Name],
    title: &Pattern,
) -> Result<PairShared, RenderError> {
    let family = &voice.catalogue.families()[index];
    let (first, second) = (&family.codes[pair.first].slug, &family.codes[pair.second].slug);
    let id = |field: &str| format!("{}-{first}-{second}-{field}", family.slug);
    let verdict = voice.say(&id("verdict"), &[]);
    let mistake = voice.words.try_say(voice.locale, &id("mistake"), &[]);
    let situations: Vec<(Said, usize)> = authored
        .situations
        .iter()
        .map(|situation| (voice.say(&id(&format!("situation-{}", situation.id)), &[]), situation.code))
        .collect();
    let url = |code: usize| voice.url(Address::Code { locale: voice.locale, family: index, code });
    let note = note(voice, family, pair, authored);
    let said = situations.iter().map(|(said, _)| said).chain([&verdict]).chain(&mistake).chain(&note);
    let origin = Origin::of(said.map(|said| said.origin));
    let optional = |said: &Option<Said>| said.as_ref().map_or(Value::none(), |said| markup(&said.html));
    let name = title.fill(&[&plain(&family.title), &names[pair.first].title, &names[pair.second].title]);
    Ok(PairShared {
        mistake: optional(&mistake),
        note: optional(&note),
        situations: list(situations.iter().map(|(said, code)| {
            fields([
                ("text", markup(&said.html)),
                ("code", markup(&names[*code].title.html)),
                ("url", value(&url(*code))),
                ("class", value(&family.classes[family.codes[*code].class].id)),
            ])
        })),
        situations_said: situations.into_iter().map(|(said, _)| said).collect(),
        mistake_said: mistake,
        verdict,
        origin,
        edit: Edit::of(voice, &name, &id("verdict"))?,
    })
}

/// The long note in this locale, or in the first of its fallbacks that has one.
fn note(voice: Voice<'_>, family: &Family, pair: Pair, authored: &AuthoredPair) -> Option<Said> {
    let (first, second) = (&family.codes[pair.first].slug, &family.codes[pair.second].slug);
    let chain = &voice.catalogue.locales()[voice.locale].locale.fallback;
    let (locale, text) = std::iter::once(&voice.locale)
        .chain(chain)
        .find_map(|&locale| Some((locale, authored.notes.get(locale)?.as_ref()?)))?;
    let id = format!("{}/notes/{}", family.slug, pair_name(first, second));
    let html = voice.words.marked(locale, &id, &markdown::text(text)).into_owned();
    let mut said = voice.words.quoted(voice.locale, locale, html);
    said.origin.is_stale = voice.catalogue.locales()[locale].stale.contains(&id);
    Some(said)
}
