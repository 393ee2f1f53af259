//! A site: its catalogue, its words and its templates, ready to make any page.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::comparison::Pairings;
use super::editing::Editing;
use super::head::Lists;
use super::inline::Look;
use super::shared::{
    Columns, Lines, LocaleShared, Making, Name, Refrain, Shown, Voice, alternate, exchange_lines, names,
    shared,
};
use super::theme::TemplatesBefore;
use super::versions::X_DEFAULT;
use super::{comparison, sitemap, theme, wanted};
use crate::card::Artist;
use crate::check::{Catalogue, Edition, FoundBefore, check, check_after};
use crate::compare::{Comparison, Neighbours, Reason, Relation, compare, tier};
use crate::diag::{Report, Sources};
use crate::load::{self, ParsedBefore};
use crate::model::{Address, BaseUrl, Date, Family, Pair, Standing, Tier};
use crate::render::{Cost, RenderError, Skeleton, Splicing, Templates, is_template};
use crate::words::{Origin, Said, Words, WordsBefore, plain};

/// Everything that pages are made of. Only [`site`] makes one, of sources without an error.
pub struct Site {
    pub(super) catalogue: Catalogue,
    words: Words,
    editing: Editing,
    pub(super) templates: Arc<Templates>,
    /// How comparisons are put together, if their template allows it.
    pub(super) splicing: Option<Splicing>,
    pub(super) pairings: Pairings,
    /// What `page` has, by template.
    pub(super) lists: BTreeMap<&'static str, Lists>,
    /// What tables are made of.
    pub(super) columns: Columns,
    pub(super) locales: Vec<LocaleShared>,
    /// What templates make of the version for readers of other languages, as [`LocaleShared::alternate`].
    pub(super) default_alternate: Option<Vec<Skeleton>>,
    /// What many codes say alike, by locale.
    refrains: Vec<Refrain>,
    /// What each code of each family is called.
    pub(super) names: Vec<Vec<Name>>,
    /// One per family.
    pub(super) neighbours: Vec<Neighbours>,
    /// The lines of the exchange of each code of each family, which are the same in every locale.
    exchanges: Vec<Vec<Option<Lines>>>,
    sitemaps: OnceLock<Vec<sitemap::Start>>,
    pub(super) look: OnceLock<Look>,
    /// Who draws the pictures, if there are any.
    pub(super) artist: Option<Artist>,
    pub(super) sources: Arc<Sources>,
}

/// What was made of the sources as they were before. Of sources that differ a little, only what differs is made anew.
#[derive(Default)]
pub struct Before {
    parsed: ParsedBefore,
    found: FoundBefore,
    words: WordsBefore,
    templates: TemplatesBefore,
}

/// A site that keeps every rule, before anything is made of it.
pub struct Draft {
    sources: Arc<Sources>,
    catalogue: Catalogue,
    templates: Arc<Templates>,
    /// The messages that templates may say.
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

/// The same, where some of it may be as it was before.
pub fn site_after(
    before: &Before,
    sources: &Arc<Sources>,
    base: Option<BaseUrl>,
    edition: Edition,
    report: &mut Report,
) -> Option<Site> {
    draft_after(Some(before), sources, base, edition, report)?.site_after(before, report)
}

/// The same as [`site`] without what pages share, and without the faults of the templates that are rendered for it.
pub fn draft(
    sources: &Arc<Sources>,
    base: Option<BaseUrl>,
    edition: Edition,
    report: &mut Report,
) -> Option<Draft> {
    draft_after(None, sources, base, edition, report)
}

/// To remember takes time and memory: nothing is, where there is no `before`.
fn draft_after(
    before: Option<&Before>,
    sources: &Arc<Sources>,
    base: Option<BaseUrl>,
    edition: Edition,
    report: &mut Report,
) -> Option<Draft> {
    let entries = match before {
        Some(before) => load::parse_after(sources, &before.parsed, report),
        None => load::parse(sources, report),
    };
    let mut of_templates = Report::default();
    let (templates, catalogue) = rayon::join(
        || theme::templates(sources, &entries, before.map(|before| &before.templates), &mut of_templates),
        || match before {
            Some(before) => check_after(&entries, edition, &before.found, report),
            None => check(&entries, edition, report),
        },
    );
    report.append(of_templates);
    report.take("occupied-address", theme::occupied(sources, &entries));
    let (templates, catalogue) = (templates?, catalogue?);
    if report.has_errors() {
        return None;
    }
    let catalogue = match base {
        Some(base) => catalogue.published_at(base),
        None => catalogue,
    };
    let interface = theme::interface(&entries);
    // What was read is a third of all memory, and goes here; most of it are locales.
    entries.locales.into_par_iter().for_each(drop);
    Some(Draft { sources: Arc::clone(sources), catalogue, templates, interface })
}

impl Draft {
    /// The settings, families and locales of the site.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// From now on, renders of its templates are timed, also those of the site that comes of it.
    pub fn time_templates(&self) {
        self.templates.time();
    }

    /// The site, unless a template fails.
    pub fn site(self, report: &mut Report) -> Option<Site> {
        self.site_after(&Before::default(), report)
    }

    fn site_after(self, before: &Before, report: &mut Report) -> Option<Site> {
        let sources = Arc::clone(&self.sources);
        match put_together(before, self) {
            Ok(site) => Some(site),
            Err(error) => {
                report.take("template-fails", [error.fault(&sources)]);
                None
            }
        }
    }
}

fn put_together(before: &Before, draft: Draft) -> Result<Site, RenderError> {
    let Draft { sources, mut catalogue, templates, interface } = draft;
    let words = Words::after(&before.words, catalogue.locales());
    let editing = Editing::new(&catalogue, &sources);
    catalogue.forget_texts();
    let names = names(&catalogue);
    let refrains: Vec<Refrain> = catalogue.locales().iter().map(|_| Refrain::default()).collect();
    let making = Making {
        catalogue: &catalogue,
        words: &words,
        editing: &editing,
        templates: &templates,
        names: &names,
        refrains: &refrains,
    };
    let locales = shared(making, &interface)?;
    let families = catalogue.families().iter();
    Ok(Site {
        columns: Columns::of(&templates),
        default_alternate: alternate(&templates, X_DEFAULT),
        pairings: Pairings::new(catalogue.families()),
        lists: wanted().iter().map(|kind| (kind.template, Lists::used(kind.template, &sources))).collect(),
        splicing: comparison::splicing(&sources),
        neighbours: families.clone().map(Neighbours::of).collect(),
        exchanges: families.map(exchange_lines).collect(),
        catalogue,
        words,
        editing,
        templates,
        locales,
        refrains,
        names,
        sitemaps: OnceLock::new(),
        look: OnceLock::new(),
        artist: None,
        sources,
    })
}

impl Site {
    /// The same site with a picture of each pair.
    #[must_use]
    pub fn illustrated(mut self, artist: Artist) -> Self {
        self.artist = Some(artist);
        self
    }

    /// The same site without the texts that it is made by now, but for those that findings point into.
    #[must_use]
    pub fn without_texts(mut self, report: &Report) -> Self {
        let named: BTreeSet<&str> =
            report.sorted().iter().flat_map(|finding| finding.fault.paths()).collect();
        self.sources = Arc::new(self.sources.with_texts(|path| is_template(path) || named.contains(path)));
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
        tier(&self.catalogue.families()[family], pair, &self.catalogue.settings().index)
    }

    /// What speaks for a locale.
    pub(super) fn voice(&self, locale: usize) -> Voice<'_> {
        let Self { catalogue, words, editing, templates, refrains, .. } = self;
        Voice { catalogue, words, editing, templates, locale, refrain: &refrains[locale] }
    }

    /// The exchange of a code and its lines.
    pub(super) fn exchange(&self, family: usize, code: usize) -> Shown<'_> {
        let exchange = self.catalogue.families()[family].codes[code].exchange.as_ref();
        exchange.zip(self.exchanges[family][code].as_ref())
    }

    /// Where each sitemap begins.
    pub(super) fn sitemaps(&self) -> &[sitemap::Start] {
        self.sitemaps.get_or_init(|| sitemap::starts(self))
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
        self.is_worth_it(address) && self.may_be_indexed(address)
    }

    /// The same of a page that has enough to say.
    pub(super) fn may_be_indexed(&self, address: Address) -> bool {
        let is_whole = address.locale().is_some_and(|locale| !self.locales[locale].origin.fell_back);
        self.is_public(address) && (is_whole || is_translated(address, self.origin(address)))
    }

    /// Where the main words of a page come from, and whether search engines may list it, in every locale.
    pub(super) fn standing(&self, address: Address) -> Vec<(Origin, bool)> {
        let comparison = OnceCell::new();
        let is_worth_it = self.is_worth_it(address);
        let versions = (0..self.locales.len()).map(|locale| address.in_locale(locale));
        let standing = versions.map(|version| {
            let origin = match version {
                Address::Comparison { locale, family, pair } if !self.says_all_itself(locale) => {
                    let comparison =
                        comparison.get_or_init(|| compare(&self.catalogue.families()[family], pair));
                    comparison_origin(&self.locales[locale], family, pair, comparison)
                }
                _ => self.origin(version),
            };
            (origin, is_worth_it && is_translated(version, origin) && self.is_public(version))
        });
        standing.collect()
    }

    /// Whether nothing that pages of a locale say falls back or is stale.
    fn says_all_itself(&self, locale: usize) -> bool {
        self.locales[locale].origin == Origin::default()
    }

    /// Whether a page has enough to say.
    pub(super) fn is_worth_it(&self, address: Address) -> bool {
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
        if self.says_all_itself(locale) {
            return Origin::default();
        }
        let shared = &self.locales[locale];
        match address {
            Address::Comparison { family, pair, .. } => {
                let comparison = compare(&self.catalogue.families()[family], pair);
                comparison_origin(shared, family, pair, &comparison)
            }
            // The page of a code lists all others with their glosses.
            Address::Code { family, code, .. } => {
                let family = &shared.families[family];
                shared.sentences.code.and(family.list).and(family.origins[code].code)
            }
            Address::Family { family, .. } => shared.sentences.other.and(shared.families[family].list),
            Address::Matrix { family, .. } => shared.sentences.matrix.and(shared.families[family].list),
            _ => shared.sentences.other.and(shared.home),
        }
    }
}

fn comparison_origin(all: &LocaleShared, family: usize, pair: Pair, comparison: &Comparison) -> Origin {
    let shared = &all.families[family];
    let authored = shared.authored.get(&pair).copied();
    let codes = [pair.first, pair.second].map(|code| &shared.origins[code]);
    // Sentences stand only where the two differ.
    let classes = codes.iter().filter(|_| comparison.class == Relation::Differs).map(|code| code.class_says);
    let says = comparison.differing().flat_map(|fact| codes.map(|code| code.says[fact]));
    let words = authored.into_iter().chain(codes.iter().map(|code| code.code)).chain(classes).chain(says);
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
