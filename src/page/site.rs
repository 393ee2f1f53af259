//! A site: its catalogue, its words and its templates, ready to make any page.

use std::sync::Arc;

use super::shared::{LocaleShared, shared};
use super::{sitemap, theme};
use crate::check::{Catalogue, check};
use crate::compare::{Neighbours, Reason, neighbours, tier};
use crate::diag::{Report, Sources};
use crate::load;
use crate::model::{Address, BaseUrl, Family, IndexPolicy, Pair, Tier, pair, pair_count, pair_index};
use crate::render::Templates;
use crate::words::Words;

/// Everything that pages are made of. Only [`site`] makes one, of sources without an error.
pub struct Site {
    pub(super) catalogue: Catalogue,
    pub(super) templates: Templates,
    pub(super) locales: Vec<LocaleShared>,
    /// One per family.
    pub(super) neighbours: Vec<Neighbours>,
    /// The tier of every pair of every family, and why, by the number of the pair.
    tiers: Vec<Vec<(Tier, Reason)>>,
    /// Where each sitemap begins.
    pub(super) sitemaps: Vec<sitemap::Start>,
    pub(super) words: Words,
    pub(super) sources: Arc<Sources>,
}

/// The site that these sources describe, published at `base` if one is given, unless the report has an error.
///
/// Only rendering shows whether its templates can be rendered: see [`super::failure`].
pub fn site(sources: &Arc<Sources>, base: Option<BaseUrl>, report: &mut Report) -> Option<Site> {
    let entries = load::parse(sources, report);
    let templates = theme::templates(sources, &entries, report);
    let catalogue = check(&entries, report);
    report.take("occupied-address", theme::occupied(sources, &entries));
    let (templates, catalogue) = (templates?, catalogue?);
    if report.has_errors() {
        return None;
    }
    let catalogue = match base {
        Some(base) => catalogue.published_at(base),
        None => catalogue,
    };
    let words = Words::new(catalogue.locales());
    let interface = theme::interface(&entries);
    let locales = shared(&catalogue, &words, &interface);
    let neighbours = catalogue.families().iter().map(neighbours).collect();
    let tiers =
        catalogue.families().iter().map(|family| tiers(family, &catalogue.settings().index)).collect();
    let mut site = Site {
        catalogue,
        templates,
        locales,
        neighbours,
        tiers,
        sitemaps: Vec::new(),
        words,
        sources: Arc::clone(sources),
    };
    site.sitemaps = sitemap::starts(&site);
    Some(site)
}

fn tiers(family: &Family, policy: &IndexPolicy) -> Vec<(Tier, Reason)> {
    let codes = family.codes.len();
    (0..pair_count(codes)).map(|k| tier(family, pair(k, codes), policy)).collect()
}

impl Site {
    /// The settings, families and locales of the site.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The files that are copied as they are.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The tier of a pair, and why.
    #[must_use]
    pub fn tier(&self, family: usize, pair: Pair) -> (Tier, Reason) {
        let codes = self.catalogue.families()[family].codes.len();
        self.tiers[family][pair_index(pair, codes)]
    }

    /// Whether search engines may list a page: its words are in its own language, and it has enough to say.
    pub(super) fn is_indexed(&self, address: Address) -> bool {
        let policy = &self.catalogue.settings().index;
        let is_worth_it = match address {
            Address::Comparison { family, pair, .. } => policy.tiers.contains(&self.tier(family, pair).0),
            _ => true,
        };
        is_worth_it && self.is_translated(address)
    }

    /// Whether a page's main words are all in its own language.
    pub(super) fn is_translated(&self, address: Address) -> bool {
        let Some(locale) = address.locale() else { return address == Address::Chooser };
        let shared = &self.locales[locale];
        shared.are_sentences_translated
            && match address {
                Address::Comparison { family, pair, .. } => {
                    let family = &shared.families[family];
                    let is_authored_translated =
                        family.authored.get(&pair).is_none_or(|pair| pair.is_translated);
                    let codes = [pair.first, pair.second].map(|code| &family.codes[code]);
                    is_authored_translated && codes.iter().all(|code| code.is_translated)
                }
                // The page of a code lists all others with their glosses.
                Address::Code { family, code, .. } => {
                    let family = &shared.families[family];
                    family.is_list_translated && family.codes[code].is_translated
                }
                Address::Family { family, .. } => shared.families[family].is_list_translated,
                _ => shared.is_home_translated,
            }
    }
}
