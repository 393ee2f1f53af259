//! A site: its catalogue, its words and its templates, ready to make any page.

use std::sync::Arc;

use rayon::prelude::*;

use super::editing::Editing;
use super::shared::{Columns, Lines, LocaleShared, Making, exchange_lines, shared};
use super::{comparison, sitemap, theme};
use crate::card::Artist;
use crate::check::{Catalogue, Edition, check};
use crate::compare::{Comparison, Neighbours, Reason, Relation, compare, neighbours, tier};
use crate::diag::{Report, Sources};
use crate::load;
use crate::model::{
    Address, BaseUrl, Date, Family, IndexPolicy, Pair, Standing, Tier, pair, pair_count, pair_index,
};
use crate::render::{Cost, RenderError, Splicing, Templates};
use crate::words::{Origin, Said, Words, plain};

/// Everything that pages are made of. Only [`site`] makes one, of sources without an error.
pub struct Site {
    pub(super) catalogue: Catalogue,
    pub(super) templates: Templates,
    /// How comparisons are put together, if their template allows it.
    pub(super) splicing: Option<Splicing>,
    /// What tables are made of.
    pub(super) columns: Columns,
    pub(super) locales: Vec<LocaleShared>,
    /// One per family.
    pub(super) neighbours: Vec<Neighbours>,
    /// The tier of every pair of every family, and why, by the number of the pair.
    tiers: Vec<Vec<(Tier, Reason)>>,
    /// The lines of the exchange of each code of each family, which are the same in every locale.
    pub(super) exchanges: Vec<Vec<Option<Lines>>>,
    /// Where each sitemap begins.
    pub(super) sitemaps: Vec<sitemap::Start>,
    /// Who draws the pictures, if there are any.
    pub(super) artist: Option<Artist>,
    pub(super) sources: Arc<Sources>,
}

/// A site that keeps every rule, before anything is made of it.
pub struct Draft {
    sources: Arc<Sources>,
    catalogue: Catalogue,
    templates: Templates,
    editing: Editing,
    interface: Vec<String>,
}

/// The site that these sources describe, published at `base` if one is given, unless the report has an error.
///
/// Only rendering shows whether its templates can be rendered: see [`super::failure`].
pub fn site(
    sources: &Arc<Sources>,
    base: Option<BaseUrl>,
    edition: Edition,
    report: &mut Report,
) -> Option<Site> {
    draft(sources, base, edition, report)?.site(report)
}

/// The same without what pages share, and without the faults of the templates that are rendered for it.
pub fn draft(
    sources: &Arc<Sources>,
    base: Option<BaseUrl>,
    edition: Edition,
    report: &mut Report,
) -> Option<Draft> {
    let entries = load::parse(sources, report);
    let templates = theme::templates(sources, &entries, report);
    let catalogue = check(&entries, edition, report);
    report.take("occupied-address", theme::occupied(sources, &entries));
    let (templates, catalogue) = (templates?, catalogue?);
    if report.has_errors() {
        return None;
    }
    let catalogue = match base {
        Some(base) => catalogue.published_at(base),
        None => catalogue,
    };
    let (editing, interface) = (Editing::new(&entries), theme::interface(&entries));
    // What was read is a third of all memory, and goes here.
    Some(Draft { sources: Arc::clone(sources), catalogue, templates, editing, interface })
}

impl Draft {
    /// The settings, families and locales of the site.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The site, unless a template fails.
    pub fn site(self, report: &mut Report) -> Option<Site> {
        let Self { sources, catalogue, templates, editing, interface } = self;
        match put_together(&sources, (&editing, &interface), catalogue, templates) {
            Ok(site) => Some(site),
            Err(error) => {
                report.take("template-fails", [error.fault(&sources)]);
                None
            }
        }
    }
}

fn put_together(
    sources: &Arc<Sources>,
    (editing, interface): (&Editing, &[String]),
    catalogue: Catalogue,
    templates: Templates,
) -> Result<Site, RenderError> {
    let words = Words::new(catalogue.locales());
    let neighbours: Vec<Neighbours> = catalogue.families().iter().map(neighbours).collect();
    let exchanges: Vec<Vec<Option<Lines>>> = catalogue
        .families()
        .iter()
        .map(|family| exchange_lines(&templates, family))
        .collect::<Result<_, _>>()?;
    let splicing = comparison::splicing(sources);
    let making = Making {
        catalogue: &catalogue,
        words: &words,
        editing,
        templates: &templates,
        neighbours: &neighbours,
        exchanges: &exchanges,
        splicing: splicing.as_ref(),
        sources,
    };
    let locales = shared(making, interface)?;
    let policy = &catalogue.settings().index;
    let tiers = catalogue.families().iter().map(|family| tiers(family, policy)).collect();
    let mut site = Site {
        columns: Columns::of(&templates),
        splicing,
        catalogue,
        templates,
        locales,
        neighbours,
        tiers,
        exchanges,
        sitemaps: Vec::new(),
        artist: None,
        sources: Arc::clone(sources),
    };
    site.sitemaps = sitemap::starts(&site);
    Ok(site)
}

fn tiers(family: &Family, policy: &IndexPolicy) -> Vec<(Tier, Reason)> {
    let codes = family.codes.len();
    (0..pair_count(codes)).into_par_iter().map(|k| tier(family, pair(k, codes), policy)).collect()
}

impl Site {
    /// The same site with a picture of each pair.
    #[must_use]
    pub fn illustrated(mut self, artist: Artist) -> Self {
        self.artist = Some(artist);
        self
    }

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

    /// What each template has cost so far.
    #[must_use]
    pub fn template_costs(&self) -> Vec<(&str, Cost)> {
        self.templates.costs()
    }

    /// Whether comparisons can be put together without Tera rendering each: their template only prints, asks and loops.
    #[must_use]
    pub fn is_spliced(&self) -> bool {
        self.splicing.is_some()
    }

    /// The tier of a pair, and why.
    #[must_use]
    pub fn tier(&self, family: usize, pair: Pair) -> (Tier, Reason) {
        let codes = self.catalogue.families()[family].codes.len();
        self.tiers[family][pair_index(pair, codes)]
    }

    /// The day on which anything in content was last gone over, as content says.
    #[must_use]
    pub fn reviewed(&self) -> Option<&Date> {
        self.catalogue.families().iter().filter_map(last_reviewed).max()
    }

    /// What a message says on a single page.
    pub(super) fn say(&self, locale: usize, id: &str, told: &[&Said]) -> Said {
        self.locales[locale].says.get(id).map_or_else(|| plain(id), |pattern| pattern.fill(told))
    }

    /// The day on which what a page tells was last gone over.
    pub(super) fn modified(&self, address: Address) -> Option<&Date> {
        let of = |family: usize, code: usize| self.catalogue.families()[family].codes[code].reviewed.as_ref();
        match address {
            Address::Comparison { family, pair, .. } => of(family, pair.first).max(of(family, pair.second)),
            Address::Code { family, code, .. } => of(family, code),
            Address::Family { family, .. } | Address::Matrix { family, .. } => {
                last_reviewed(&self.catalogue.families()[family])
            }
            _ => self.reviewed(),
        }
    }

    /// Whether search engines may list a page: its words are in its own language, and it has enough to say.
    pub(super) fn is_indexed(&self, address: Address) -> bool {
        self.is_worth_it(address) && self.may_be_indexed(address, self.origin(address))
    }

    /// Where the main words of a page come from, and whether search engines may list it, in every locale.
    pub(super) fn standing(&self, address: Address) -> Vec<(Origin, bool)> {
        let comparison = match address {
            Address::Comparison { family, pair, .. } => {
                Some(compare(&self.catalogue.families()[family], pair))
            }
            _ => None,
        };
        let versions = (0..self.locales.len()).map(|locale| address.in_locale(locale));
        let standing = versions.map(|version| {
            let origin = match (version, &comparison) {
                (Address::Comparison { locale, family, pair }, Some(comparison)) => {
                    comparison_origin(&self.locales[locale], family, pair, comparison)
                }
                _ => self.origin(version),
            };
            (origin, self.may_be_indexed(version, origin))
        });
        standing.collect()
    }

    fn may_be_indexed(&self, address: Address, origin: Origin) -> bool {
        self.is_worth_it(address) && is_translated(address, origin) && self.is_public(address)
    }

    /// Whether a page has enough to say.
    fn is_worth_it(&self, address: Address) -> bool {
        let policy = &self.catalogue.settings().index;
        match address {
            Address::Comparison { family, pair, .. } => policy.tiers.contains(&self.tier(family, pair).0),
            _ => address.is_page(),
        }
    }

    /// Whether a page is one for readers to find.
    fn is_public(&self, address: Address) -> bool {
        let locale = address.locale().map(|locale| &self.catalogue.locales()[locale].locale);
        locale.is_none_or(|locale| locale.standing == Standing::Public)
    }

    /// Where the main words of a page come from.
    pub(super) fn origin(&self, address: Address) -> Origin {
        let Some(locale) = address.locale() else { return Origin::default() };
        let shared = &self.locales[locale];
        match address {
            Address::Comparison { family, pair, .. } => {
                let comparison = compare(&self.catalogue.families()[family], pair);
                comparison_origin(shared, family, pair, &comparison)
            }
            // The page of a code lists all others with their glosses.
            Address::Code { family, code, .. } => {
                let family = &shared.families[family];
                shared.sentences.code.and(family.list).and(family.codes[code].origin)
            }
            Address::Family { family, .. } => shared.sentences.other.and(shared.families[family].list),
            Address::Matrix { family, .. } => shared.sentences.matrix.and(shared.families[family].list),
            _ => shared.sentences.other.and(shared.home),
        }
    }
}

fn comparison_origin(all: &LocaleShared, family: usize, pair: Pair, comparison: &Comparison) -> Origin {
    let shared = &all.families[family];
    let authored = shared.authored.get(&pair).map(|pair| pair.origin);
    let codes = [pair.first, pair.second].map(|code| &shared.codes[code]);
    // Sentences stand only where the two differ.
    let classes = codes.iter().filter(|_| comparison.class == Relation::Differs).map(|code| &code.class);
    let facts = comparison.differing().flat_map(|fact| codes.map(|code| code.facts[fact].as_ref())).flatten();
    let says = classes.chain(facts).map(|cell| cell.says_origin);
    let words = authored.into_iter().chain(codes.iter().map(|code| code.origin)).chain(says);
    all.sentences.comparison.and(Origin::of(words))
}

/// Whether a page's main words are all in its own language.
fn is_translated(address: Address, origin: Origin) -> bool {
    match address.locale() {
        Some(_) => !origin.fell_back,
        None => address == Address::Chooser,
    }
}

fn last_reviewed(family: &Family) -> Option<&Date> {
    family.codes.iter().filter_map(|code| code.reviewed.as_ref()).max()
}
