//! Pages: which there are, what each needs, what each shows. A page is a function of the site and an address.

mod api;
mod card;
mod chooser;
mod code;
mod comparison;
mod editing;
mod family;
mod head;
mod home;
mod inline;
mod json_ld;
mod llms;
mod location;
mod matrix;
mod not_found;
mod once;
mod robots;
mod search;
mod security;
mod shared;
mod site;
mod sitemap;
mod theme;
mod versions;

pub use inline::{Hashes, Look, look};
pub use location::{file, locate, tag};
pub use shared::Stock;
pub use site::{Before, Draft, Site, draft, site, site_after};
pub use theme::failure;
pub(crate) use theme::{MESSAGE_ROOTS, template_name, used_messages};

use std::sync::{Arc, OnceLock};

use crate::card::Canvas;
use crate::check::Catalogue;
use crate::model::Address;
use crate::render::{RenderError, Skeletons, View, Wanted, apart};

/// A kind of page.
pub struct Kind {
    pub name: &'static str,
    /// How many pages of this kind one locale has, or the whole site where it has no locale.
    count: fn(&Site) -> usize,
    /// The address of one of them, in the first locale.
    nth: fn(&Site, usize) -> Address,
    make: Make,
}

/// How a page is made.
enum Make {
    /// A template, and the view that it is given.
    Template(Wanted, fn(&Site, Address, &mut Scratch) -> Result<(), RenderError>),
    /// A template too, of pages that can be put together without rendering each.
    Spliced(Wanted, Write),
    /// Written directly: what only machines read.
    Text(fn(&Site, Address, &mut Vec<u8>)),
    /// The same, of what pages share.
    Data(fn(&Site, Address, &Stock, &mut Vec<u8>)),
    /// Drawn: no template can fail, and it takes far longer than a page.
    Picture(fn(&Site, Address, &mut Scratch, &mut Vec<u8>)),
}

impl Make {
    fn wanted(&self) -> Option<&Wanted> {
        match self {
            Self::Template(wanted, _) | Self::Spliced(wanted, _) => Some(wanted),
            Self::Text(_) | Self::Data(_) | Self::Picture(_) => None,
        }
    }
}

/// Writes a page of a template.
type Write = fn(&Site, Address, &mut Scratch, &mut Vec<u8>) -> Result<(), RenderError>;

/// Every kind, in the order of the plan. To add one: a variant of [`Address`] and the arms that the compiler then asks for,
/// a file here and a row here.
pub const KINDS: &[&Kind] = &[
    &chooser::KIND,
    &not_found::KIND,
    &robots::KIND,
    &sitemap::INDEX,
    &sitemap::KIND,
    &llms::KIND,
    &security::KIND,
    &api::INDEX,
    &api::SCHEMA,
    &api::FAMILY,
    &home::KIND,
    &family::KIND,
    &matrix::KIND,
    &search::KIND,
    &code::KIND,
    &comparison::KIND,
    &card::KIND,
];

/// What a worker keeps from page to page, so that it is made once.
#[derive(Default)]
pub struct Scratch {
    /// What it shares with others.
    stock: Arc<Stock>,
    /// The views of one kind of page, by locale.
    views: Vec<Option<View>>,
    /// The kind that they are of.
    kind: &'static str,
    /// The locale of the page that is being made.
    locale: usize,
    versions: Option<versions::Versions>,
    rows: versions::Rows,
    comparison: Option<comparison::Pairing>,
    /// Of comparisons: the family at hand, and its pages with marks, by locale.
    skeletons: (usize, Vec<Skeletons>),
    canvas: Canvas,
    /// How many codes a page that lists a family's codes shows, if not all.
    most_codes: Option<usize>,
}

/// How many codes a specimen shows of a family: enough to see whether a page can be rendered.
const IN_SPECIMEN: usize = 32;

impl Scratch {
    /// A worker's own, beside what it shares with others of the same site.
    #[must_use]
    pub fn sharing(stock: &Arc<Stock>) -> Self {
        Self { stock: Arc::clone(stock), ..Self::default() }
    }

    /// The view of a page, with all that the pages of a locale share, and what the last page of its kind was given.
    fn turn_to(&mut self, site: &Site, address: Address, locale: usize) -> &mut View {
        let kind = kind(address).name;
        if self.kind != kind {
            self.views.clear();
            self.kind = kind;
        }
        self.locale = locale;
        if self.views.len() <= locale {
            self.views.resize_with(locale + 1, || None);
        }
        self.views[locale].get_or_insert_with(|| {
            let mut view = View::default();
            for (name, value) in &site.locales[locale].roots {
                view.set(name, apart(value));
            }
            view
        })
    }

    /// The view of a comparison with what all of its family share, and the pages with marks.
    fn turn_to_spliced(
        &mut self,
        site: &Site,
        address: Address,
        locale: usize,
        family: usize,
    ) -> (&mut View, &mut Skeletons) {
        let (known, skeletons) = &mut self.skeletons;
        if *known != family || skeletons.len() != site.locales.len() {
            *known = family;
            skeletons.clear();
            skeletons.resize_with(site.locales.len(), Skeletons::default);
        }
        self.turn_to(site, address, locale)
            .set("family", site.locales[locale].families[family].value.clone());
        (self.views[locale].get_or_insert_default(), &mut self.skeletons.1[locale])
    }

    /// Those of a family's codes that a page shows.
    fn shown<'c>(&self, codes: &'c [usize]) -> &'c [usize] {
        self.most_codes.and_then(|most| codes.get(..most)).unwrap_or(codes)
    }

    /// The view of the page that is being made.
    fn view(&mut self) -> &mut View {
        self.views[self.locale].get_or_insert_default()
    }
}

/// The kind of the page at an address.
#[must_use]
pub fn kind(address: Address) -> &'static Kind {
    match address {
        Address::Comparison { .. } => &comparison::KIND,
        Address::Code { .. } => &code::KIND,
        Address::Family { .. } => &family::KIND,
        Address::Matrix { .. } => &matrix::KIND,
        Address::Search { .. } => &search::KIND,
        Address::Home { .. } => &home::KIND,
        Address::Chooser => &chooser::KIND,
        Address::NotFound => &not_found::KIND,
        Address::Robots => &robots::KIND,
        Address::SitemapIndex => &sitemap::INDEX,
        Address::Sitemap { .. } => &sitemap::KIND,
        Address::ApiFamily { .. } => &api::FAMILY,
        Address::ApiIndex => &api::INDEX,
        Address::ApiSchema => &api::SCHEMA,
        Address::Llms => &llms::KIND,
        Address::Security => &security::KIND,
        Address::Card { .. } => &card::KIND,
    }
}

/// Whether what stands at an address is drawn.
#[must_use]
pub fn is_picture(address: Address) -> bool {
    matches!(kind(address).make, Make::Picture(_))
}

/// How many pages of a kind there are, counting one locale only.
#[must_use]
pub fn count(site: &Site, kind: &Kind) -> usize {
    (kind.count)(site)
}

/// Page number `n` of a kind, in the first locale.
#[must_use]
pub fn nth(site: &Site, kind: &Kind, n: usize) -> Address {
    (kind.nth)(site, n)
}

/// Writes the page at an address into `out`, in place of what was there.
///
/// # Errors
/// What a template tried and could not do.
pub fn render(
    site: &Site,
    address: Address,
    scratch: &mut Scratch,
    out: &mut Vec<u8>,
) -> Result<(), RenderError> {
    out.clear();
    match &kind(address).make {
        Make::Text(write) => {
            write(site, address, out);
            Ok(())
        }
        Make::Data(write) => {
            write(site, address, &scratch.stock, out);
            Ok(())
        }
        Make::Picture(draw) => {
            draw(site, address, scratch, out);
            Ok(())
        }
        Make::Template(wanted, view) => {
            view(site, address, scratch)?;
            site.templates.render(wanted.template, scratch.view(), out)
        }
        Make::Spliced(_, write) => write(site, address, scratch, out),
    }
}

/// Writes a page of a kind that has any into `out`: the first, with fewer codes where it would list all of a large family.
///
/// # Errors
/// What a template tried and could not do.
fn specimen(site: &Site, kind: &Kind, scratch: &mut Scratch, out: &mut Vec<u8>) -> Result<(), RenderError> {
    scratch.most_codes = Some(IN_SPECIMEN);
    let rendered = render(site, nth(site, kind, 0), scratch, out);
    scratch.most_codes = None;
    rendered
}

/// The templates that the kinds need, and what each is given.
fn wanted() -> Vec<Wanted> {
    KINDS.iter().filter_map(|kind| kind.make.wanted().copied()).collect()
}

/// The template of the page at an address.
fn template(address: Address) -> Option<&'static str> {
    kind(address).make.wanted().map(|wanted| wanted.template)
}

/// Something that a page makes when it first asks for it, or why it cannot be made.
type Kept<T> = OnceLock<Result<T, RenderError>>;

/// What is kept in a place, or else what `make` makes, which is kept from then on. Others who ask meanwhile wait.
fn kept<T>(place: &Kept<T>, make: impl FnOnce() -> Result<T, RenderError>) -> Result<&T, RenderError> {
    place.get_or_init(make).as_ref().map_err(RenderError::clone)
}

/// For the kinds of which there is one page, whatever the site.
fn one(_site: &Site) -> usize {
    1
}

/// Finds in which family, and where in it, number `n` lies, if each family has so many.
fn in_family(catalogue: &Catalogue, mut n: usize, size: impl Fn(usize) -> usize) -> (usize, usize) {
    let sizes = catalogue.families().iter().map(|family| size(family.codes.len()));
    for (family, size) in sizes.enumerate() {
        if n < size {
            return (family, n);
        }
        n -= size;
    }
    unreachable!("the number is below the count of this kind")
}
