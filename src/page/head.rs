//! What every page says of itself: title, description, addresses in all languages, breadcrumb, structured data.

use super::location::{link, url};
use super::once::{CRUMB, EDIT, NEAR, NOTICE, in_pieces, named};
use super::shared::{Above, Edit, in_a_row, listed};
use super::versions::{Rows, Versions, alternates};
use super::{Scratch, Site, card, json_ld, template};
use crate::diag::Sources;
use crate::model::Address;
use crate::render::{Leaf, RenderError, Value, fields_used, list, value};
use crate::text::html::is_inert;
use crate::words::{Origin, Said};

/// What one page says of itself.
pub(super) struct Head<'a> {
    pub title: Said,
    pub description: String,
    /// The pages above this one; nothing where there are none.
    pub above: Option<&'a Above>,
    /// What the page is about, for machines.
    pub about: json_ld::About<'a>,
    /// Where its words can be corrected.
    pub edits: Vec<&'a Edit>,
    /// The comparisons that are near, as each template of their scope made them.
    pub near: Vec<&'a [String]>,
}

impl Site {
    /// The absolute address of a page.
    pub(super) fn url(&self, address: Address) -> String {
        url(&self.catalogue, address)
    }

    /// The address of a page as links within the site write it.
    pub(super) fn link(&self, address: Address) -> String {
        link(&self.catalogue, address)
    }
}

/// The lists in `page`.
const LISTS: [&str; 4] = ["alternates", "breadcrumb", "notices", "edits"];

/// Which of them are made: those that a template asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lists([bool; LISTS.len()]);

impl Lists {
    const ALL: Self = Self([true; LISTS.len()]);

    /// Those that a template uses, as far as that is known.
    pub(super) fn used(template: &str, sources: &Sources) -> Self {
        let used = fields_used(template, "page", sources);
        used.map_or(Self::ALL, |used| Self(LISTS.map(|list| used.contains(list))))
    }

    fn of(site: &Site, address: Address) -> Self {
        template(address).and_then(|template| site.lists.get(template)).copied().unwrap_or(Self::ALL)
    }

    /// The lists, each as it is made here, in the order of their names.
    fn made<'p>(
        self,
        make: [&dyn Fn() -> Value; LISTS.len()],
    ) -> impl Iterator<Item = (&'static str, Leaf<'p>)> {
        let asked = LISTS.into_iter().zip(make).zip(self.0).filter(|(_, is_asked)| *is_asked);
        asked.map(|((name, make), _)| (name, make().into()))
    }
}

/// Gives the template what all pages of a locale share, and the `page` itself.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn set(
    site: &Site,
    address: Address,
    locale: usize,
    head: Head<'_>,
    scratch: &mut Scratch,
) -> Result<(), RenderError> {
    let subject = address.in_locale(0);
    let versions = match scratch.versions.take().filter(|known| known.subject == subject) {
        Some(known) => known,
        None => Versions::of(site, address)?,
    };
    let page = page(site, address, locale, head, (&versions, &mut scratch.rows)).into_value();
    scratch.versions = Some(versions);
    scratch.turn_to(site, address, locale).set("page", page);
    Ok(())
}

/// The variable `page`, with the lists that the page's template asks for.
pub(super) fn page<'p>(
    site: &'p Site,
    address: Address,
    locale: usize,
    head: Head<'p>,
    (versions, rows): (&Versions, &mut Rows),
) -> Leaf<'p> {
    const ALL: usize = 12;
    let shared = &site.locales[locale];
    let (origin, is_indexed) = versions.standing[locale];
    let origin = match address.locale() {
        Some(_) => origin.and(shared.interface),
        None => Origin::default(),
    };
    let notices = shared.notices.due(origin);
    let url = site.url(address);
    let inert = [&head.title.text, &head.description, &url].map(|text| is_inert(text));
    let json_ld = json_ld::script(site, address, locale, (&url, inert), &head);
    let [title_is_inert, description_is_inert, url_is_inert] = inert;
    let mut once = Vec::with_capacity(ALL);
    versions.once(site, locale, rows, &mut once);
    add_once(site, &head, notices.iter().map(|notice| &*notice.once), &mut once);
    let mut page: Vec<(&str, Leaf<'_>)> = Vec::with_capacity(ALL);
    let of_list: [&dyn Fn() -> Value; LISTS.len()] = [
        &|| if is_indexed { alternates(site, address) } else { list([]) },
        &|| head.above.map_or_else(|| list([]), |above| above.value.clone()),
        &|| list(notices.iter().map(|notice| notice.value.clone())),
        &|| listed(&head.edits),
    ];
    page.extend(Lists::of(site, address).made(of_list));
    let Head { title, description, .. } = head;
    page.extend([
        ("description", Leaf::text(description, description_is_inert)),
        ("url", Leaf::text(url, url_is_inert)),
        ("is_indexed", value(&is_indexed).into()),
        ("image", card::image(site, address, &title.text).into()),
        ("once", Leaf::Fields(once)),
        ("title", Leaf::text(title.text, title_is_inert)),
        ("heading", Leaf::Html(title.html.into())),
        ("json_ld", Leaf::Html(json_ld.into())),
    ]);
    Leaf::Fields(page)
}

/// Adds what templates made of what is above the page and near it, of where its words can be corrected, and of its notices.
fn add_once<'p>(
    site: &'p Site,
    head: &Head<'p>,
    notices: impl Iterator<Item = &'p [String]> + Clone,
    once: &mut Vec<(&'p str, Leaf<'p>)>,
) {
    let templates = &site.templates;
    let above = head.above.map_or(&[][..], |above| &above.once).iter();
    // What there is none of is there, so that a template can ask for it.
    let above = above.map(|html| Leaf::Html(html.into())).chain(std::iter::repeat_with(Leaf::none));
    once.extend(named(templates, &CRUMB).zip(above));
    once.extend(in_pieces(templates, &EDIT, in_a_row(&head.edits)));
    once.extend(in_pieces(templates, &NEAR, head.near.iter().copied()));
    once.extend(in_pieces(templates, &NOTICE, notices));
}
