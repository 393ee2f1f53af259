//! An authored pair as data.

use serde::Serialize;

use super::Site;
use super::text::Text;
use crate::model::{self, Address, AuthoredPair};

#[derive(Serialize)]
pub(super) struct Pair<'a> {
    codes: [&'a str; 2],
    verdict: Text<'a>,
    situations: Vec<Situation<'a>>,
    mistake: Option<Text<'a>>,
    page: String,
}

#[derive(Serialize)]
struct Situation<'a> {
    id: &'a str,
    text: Text<'a>,
    code: &'a str,
}

/// The data of a pair that an author has worded.
pub(super) fn pair<'a>(
    site: &'a Site,
    locale: usize,
    family: usize,
    pair: model::Pair,
    authored: &'a AuthoredPair,
) -> Option<Pair<'a>> {
    let members = &site.catalogue.families()[family];
    let shared = site.locales[locale].families[family].authored.get(&pair)?;
    let slug = |code: usize| members.codes[code].slug.as_str();
    let situations = authored.situations.iter().zip(&shared.situations_said).map(|(situation, said)| {
        Situation { id: &situation.id, text: Text::of(site, said), code: slug(situation.code) }
    });
    Some(Pair {
        codes: [slug(pair.first), slug(pair.second)],
        verdict: Text::of(site, &shared.verdict),
        situations: situations.collect(),
        mistake: shared.mistake_said.as_ref().map(|said| Text::of(site, said)),
        page: site.url(Address::Comparison { locale, family, pair }),
    })
}
