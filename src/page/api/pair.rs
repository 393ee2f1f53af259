//! An authored pair as data.

use serde::Serialize;

use super::Site;
use super::text::Text;
use crate::model::{self, Address, AuthoredPair};
use crate::page::shared::PairWords;

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
    words: &'a PairWords,
) -> Pair<'a> {
    let members = &site.catalogue.families()[family];
    let slug = |code: usize| members.codes[code].slug.as_str();
    let situations = authored.situations.iter().zip(&words.situations).map(|(situation, said)| Situation {
        id: &situation.id,
        text: Text::of(site, said),
        code: slug(situation.code),
    });
    Pair {
        codes: [slug(pair.first), slug(pair.second)],
        verdict: Text::of(site, &words.verdict),
        situations: situations.collect(),
        mistake: words.mistake.as_ref().map(|said| Text::of(site, said)),
        page: site.url(Address::Comparison { locale, family, pair }),
    }
}
