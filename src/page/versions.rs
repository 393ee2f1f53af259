//! A page in all its languages: which of them say it in their own words, and the addresses of all, for readers and for machines.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Site;
use super::location::{link, url};
use super::once::{ALTERNATE, LANGUAGE, joined, named};
use crate::model::{Address, Standing, pair_name};
use crate::render::{Leaf, RenderError, Scope, Skeleton, Value, View, fields, list, text, value};
use crate::text::html::escape;
use crate::words::Origin;

/// A page in all its languages: made once, and used for each.
pub(super) struct Versions {
    /// The page in the first locale.
    pub subject: Address,
    /// By locale, where the page's words come from, and whether search engines may list it.
    pub standing: Vec<(Origin, bool)>,
    addresses: Addresses,
}

/// What templates make of the addresses of a page.
enum Addresses {
    /// A row of its family, with what is the page's own in them: markup.
    Row { family: usize, own: Arc<str> },
    /// Made for this page: those for machines, one after the other, and each language for readers.
    Own { alternates: Vec<String>, languages: Vec<(usize, Vec<String>)> },
}

/// The addresses of pages of codes and pairs, as templates made them with a mark in place of what is the page's own in them: "401" or
/// "401-vs-403".
#[derive(Default)]
pub(super) struct Rows {
    /// By family and by the languages in which search engines may list the page: those for machines.
    alternates: BTreeMap<usize, BTreeMap<Vec<bool>, Row>>,
    /// By family and locale: the other languages.
    others: BTreeMap<(usize, usize), Row>,
}

/// By template of a scope.
type Row = Vec<Arc<Skeleton>>;

/// Of so many choices of languages at most the rows are kept.
const MOST_CHOICES: usize = 256;

impl Versions {
    /// # Errors
    /// What a template tries and cannot do.
    pub(super) fn of(site: &Site, address: Address) -> Result<Self, RenderError> {
        let standing = site.standing(address);
        let addresses = match own_part(site, address) {
            Some((family, own)) if site.has_rows() => Addresses::Row { family, own: escape(&own).into() },
            _ => Addresses::of(site, address, &standing)?,
        };
        Ok(Self { subject: address.in_locale(0), standing, addresses })
    }

    /// Adds what templates make, for the page in one language, of its addresses for machines and of its other languages, one after
    /// the other, to what they made once.
    pub(super) fn once<'p>(
        &self,
        site: &'p Site,
        locale: usize,
        rows: &mut Rows,
        once: &mut Vec<(&'p str, Leaf<'p>)>,
    ) {
        let is_indexed = self.standing[locale].1;
        match &self.addresses {
            Addresses::Row { family, own } => {
                let with = |skeleton: &Arc<Skeleton>| Leaf::Filled(Arc::clone(skeleton), Arc::clone(own));
                let alternates =
                    if is_indexed { rows.alternates(site, *family, &self.standing) } else { &[] };
                once.extend(in_full(site, &ALTERNATE, alternates.iter().map(with)));
                let others = rows.others(site, *family, locale);
                once.extend(in_full(site, &LANGUAGE, others.iter().map(with)));
            }
            Addresses::Own { alternates, languages } => {
                let alternates = alternates.iter().filter(|_| is_indexed).cloned();
                let others = languages.iter().filter(|(other, _)| *other != locale);
                let others = joined(&site.templates, &LANGUAGE, &others.map(|(_, made)| made.as_slice()));
                let html = |html: String| Leaf::Html(html.into());
                once.extend(in_full(site, &ALTERNATE, alternates.map(html)));
                once.extend(in_full(site, &LANGUAGE, others.into_iter().map(html)));
            }
        }
    }
}

/// What each template of a scope made, by its name; empty text where it made nothing.
fn in_full<'p>(
    site: &'p Site,
    scope: &Scope,
    made: impl Iterator<Item = Leaf<'p>>,
) -> impl Iterator<Item = (&'p str, Leaf<'p>)> {
    named(&site.templates, scope).zip(made.chain(std::iter::repeat_with(|| Leaf::Html("".into()))))
}

impl Addresses {
    fn of(site: &Site, address: Address, standing: &[(Origin, bool)]) -> Result<Self, RenderError> {
        let mut view = View::default();
        let made = addresses(site, address, standing).map(|(locale, page)| {
            view.set("tag", value(&tag(site, locale)));
            view.set("url", text(&site.url(page)));
            site.templates.once(&ALTERNATE, &view)
        });
        let made: Vec<Vec<String>> = made.collect::<Result<_, _>>()?;
        let alternates = joined(&site.templates, &ALTERNATE, &made.iter().map(Vec::as_slice));
        let languages = languages(site, address).map(|(locale, page)| {
            let shared = &site.locales[locale];
            let url = site.link(page);
            if let Some(skeletons) = &shared.language {
                let url = escape(&url);
                let made = skeletons.iter().map(|skeleton| skeleton.with(&url));
                return Ok::<_, RenderError>((locale, made.collect()));
            }
            view.set("language", shared.itself.clone());
            view.set("url", text(&url));
            Ok((locale, site.templates.once(&LANGUAGE, &view)?))
        });
        Ok(Self::Own { alternates, languages: languages.collect::<Result<_, _>>()? })
    }
}

impl Rows {
    fn alternates(&mut self, site: &Site, family: usize, standing: &[(Origin, bool)]) -> &[Arc<Skeleton>] {
        let choice: Vec<bool> = standing.iter().map(|(_, is_indexed)| *is_indexed).collect();
        let known = self.alternates.entry(family).or_default();
        if known.len() >= MOST_CHOICES && !known.contains_key(&choice) {
            known.clear();
        }
        known.entry(choice).or_insert_with(|| {
            let above = Address::Family { locale: 0, family };
            let parts = addresses(site, above, standing).map(|(locale, page)| {
                let skeletons = match locale {
                    Some(locale) => &site.locales[locale].alternate,
                    None => &site.default_alternate,
                };
                (skeletons.as_deref().unwrap_or_default(), url(&site.catalogue, page))
            });
            row(site, &ALTERNATE, &parts.collect::<Vec<_>>())
        })
    }

    fn others(&mut self, site: &Site, family: usize, locale: usize) -> &[Arc<Skeleton>] {
        self.others.entry((family, locale)).or_insert_with(|| {
            let others = languages(site, Address::Family { locale, family });
            let parts = others.filter(|(other, _)| *other != locale).map(|(other, page)| {
                let skeletons = site.locales[other].language.as_deref().unwrap_or_default();
                (skeletons, link(&site.catalogue, page))
            });
            row(site, &LANGUAGE, &parts.collect::<Vec<_>>())
        })
    }
}

/// By template of a scope, the versions of a page in a row, given what the template made of each and the address of the family above the
/// page.
fn row(site: &Site, scope: &Scope, parts: &[(&[Skeleton], String)]) -> Row {
    let of = |at: usize| {
        let parts = parts.iter().filter_map(move |(skeletons, above)| {
            Some((skeletons.get(at)?, [escape(above), "/".to_owned()]))
        });
        Arc::new(Skeleton::in_a_row(parts))
    };
    (0..site.templates.names(scope).len()).map(of).collect()
}

/// The family of a page of a code or a pair, and what is the page's own in its address: what stands between that of the family and the
/// slash at the end.
fn own_part(site: &Site, address: Address) -> Option<(usize, String)> {
    let slug = |family: usize, code: usize| site.catalogue.families()[family].codes[code].slug.as_str();
    match address {
        Address::Comparison { family, pair, .. } => {
            Some((family, pair_name(slug(family, pair.first), slug(family, pair.second))))
        }
        Address::Code { family, code, .. } => Some((family, slug(family, code).to_owned())),
        _ => None,
    }
}

impl Site {
    /// Whether templates only print the addresses of versions, so that rows can be made.
    fn has_rows(&self) -> bool {
        self.default_alternate.is_some()
            && self.locales.iter().all(|locale| locale.language.is_some() && locale.alternate.is_some())
    }
}

/// A page's addresses for machines, as templates see them.
pub(super) fn alternates(site: &Site, address: Address) -> Value {
    let standing = site.standing(address);
    let all = addresses(site, address, &standing);
    list(
        all.map(|(locale, page)| {
            fields([("tag", value(&tag(site, locale))), ("url", value(&site.url(page)))])
        }),
    )
}

/// How `hreflang` names a locale, and the version for readers of other languages (<https://html.spec.whatwg.org/#attr-hyperlink-hreflang>).
fn tag(site: &Site, locale: Option<usize>) -> &str {
    locale.map_or(X_DEFAULT, |locale| site.catalogue.locales()[locale].locale.tag.as_str())
}

/// The version for readers of languages that there is none in.
pub(super) const X_DEFAULT: &str = "x-default";

/// The translated versions of a page, itself among them, with their locales, and the one for readers of other languages.
fn addresses(
    site: &Site,
    address: Address,
    standing: &[(Origin, bool)],
) -> impl Iterator<Item = (Option<usize>, Address)> {
    let address = match address {
        Address::Chooser => Address::Home { locale: 0 },
        other => other,
    };
    let is_indexed = move |locale: usize| match address {
        Address::Home { .. } => site.is_indexed(address.in_locale(locale)),
        _ => standing[locale].1,
    };
    let translated = (0..site.locales.len()).filter(move |&locale| is_indexed(locale));
    let versions = translated.map(move |locale| (Some(locale), address.in_locale(locale)));
    let default = site.catalogue.default_locale();
    let default = match address {
        Address::Home { .. } => Some(Address::Chooser),
        _ => is_indexed(default).then_some(address.in_locale(default)),
    };
    versions.chain(default.map(|address| (None, address)))
}

/// The page in every language that is published, for readers: the number of its locale, and its address.
fn languages(site: &Site, address: Address) -> impl Iterator<Item = (usize, Address)> {
    let locales = site.catalogue.locales().iter().enumerate();
    let locales = locales.filter(|(_, words)| words.locale.standing == Standing::Public);
    locales.map(move |(locale, _)| {
        let page = match address.locale() {
            Some(_) => address.in_locale(locale),
            None => Address::Home { locale },
        };
        (locale, page)
    })
}
