//! What an author says of a pair, as every page of a locale shows it.

use super::code::CodeShared;
use super::{Voice, is_own};
use crate::model::{AuthoredPair, Family, Pair};
use crate::render::{Value, fields, list, markup, value};
use crate::text::markdown;
use crate::words::Said;

/// What the page of an authored pair has beside what its codes have.
pub(in crate::page) struct PairShared {
    pub verdict: Said,
    pub mistake: Value,
    pub situations: Value,
    pub note: Value,
    /// Whether everything that is said of this pair is translated.
    pub is_translated: bool,
}

pub(super) fn of_pair(
    voice: Voice<'_>,
    family: &Family,
    pair: Pair,
    authored: &AuthoredPair,
    codes: &[CodeShared],
) -> PairShared {
    let (first, second) = (&family.codes[pair.first].slug, &family.codes[pair.second].slug);
    let id = |field: &str| format!("{}-{first}-{second}-{field}", family.slug);
    let verdict = voice.say(&id("verdict"), &[]);
    let mistake = voice.words.try_say(voice.locale, &id("mistake"), &[]);
    let situations: Vec<(Said, usize)> = authored
        .situations
        .iter()
        .map(|situation| (voice.say(&id(&format!("situation-{}", situation.id)), &[]), situation.code))
        .collect();
    let note = note(voice, authored);
    let said = situations.iter().map(|(said, _)| said).chain([&verdict]).chain(&mistake).chain(&note);
    let is_translated = said.into_iter().all(is_own);
    let optional = |said: &Option<Said>| said.as_ref().map_or(Value::none(), |said| markup(&said.html));
    PairShared {
        mistake: optional(&mistake),
        note: optional(&note),
        situations: list(situations.iter().map(|(said, code)| {
            fields([
                ("text", markup(&said.html)),
                ("code", markup(&codes[*code].title.html)),
                ("url", value(&codes[*code].url)),
                ("class", value(&family.classes[family.codes[*code].class].id)),
            ])
        })),
        verdict,
        is_translated,
    }
}

/// The long note in this locale, or in the first of its fallbacks that has one.
fn note(voice: Voice<'_>, authored: &AuthoredPair) -> Option<Said> {
    let chain = &voice.catalogue.locales()[voice.locale].locale.fallback;
    let (locale, text) = std::iter::once(&voice.locale)
        .chain(chain)
        .find_map(|&locale| Some((locale, authored.notes[locale].as_ref()?)))?;
    Some(voice.words.quoted(voice.locale, locale, markdown::text(text)))
}
