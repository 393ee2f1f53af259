//! What every page says of itself: title, description, addresses in all languages, breadcrumb, structured data.

use super::location::{link, url};
use super::once::{ALTERNATE, CRUMB, EDIT, LANGUAGE, NEAR, NOTICE, in_pieces};
use super::shared::{Above, Edit, in_a_row, listed};
use super::versions::{Rows, Versions, alternates};
use super::{Scratch, Site, card, json_ld};
use crate::model::Address;
use crate::render::{Leaf, RenderError, Scope, list, value};
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
    let page = page(site, address, locale, head, scratch)?.into_value();
    scratch.turn_to(site, address, locale).set("page", page);
    Ok(())
}

/// The variable `page`.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn page<'p>(
    site: &'p Site,
    address: Address,
    locale: usize,
    head: Head<'p>,
    scratch: &mut Scratch,
) -> Result<Leaf<'p>, RenderError> {
    let subject = address.in_locale(0);
    let versions = match scratch.versions.take().filter(|known| known.subject == subject) {
        Some(known) => known,
        None => Versions::of(site, address)?,
    };
    let page = fields_of(site, address, locale, head, (&versions, &mut scratch.rows));
    scratch.versions = Some(versions);
    Ok(Leaf::Fields(page))
}

fn fields_of<'p>(
    site: &'p Site,
    address: Address,
    locale: usize,
    head: Head<'p>,
    (versions, rows): (&Versions, &mut Rows),
) -> Vec<(&'p str, Leaf<'p>)> {
    let shared = &site.locales[locale];
    let (origin, is_indexed) = versions.standing[locale];
    let origin = match address.locale() {
        Some(_) => origin.and(shared.interface),
        None => Origin::default(),
    };
    let notices = shared.notices.due(origin);
    let url = site.url(address);
    let json_ld = json_ld::script(site, address, locale, &url, &head);
    let mut once = once(site, &head, versions.once(site, locale, rows));
    once.extend(in_pieces(&site.templates, &NOTICE, &notices.iter().map(|notice| &*notice.once)));
    let Head { title, description, above, edits, .. } = head;
    vec![
        ("description", Leaf::text(description)),
        ("url", Leaf::text(url)),
        ("is_indexed", value(&is_indexed).into()),
        ("alternates", Leaf::late(move || if is_indexed { alternates(site, address) } else { list([]) })),
        ("breadcrumb", Leaf::late(move || above.map_or_else(|| list([]), |above| above.value.clone()))),
        ("notices", Leaf::late(move || list(notices.iter().map(|notice| notice.value.clone())))),
        ("edits", Leaf::late(move || listed(&edits))),
        ("image", card::image(site, address, &title.text).into()),
        ("once", Leaf::Fields(once)),
        ("title", Leaf::text(title.text)),
        ("heading", Leaf::Html(title.html.into())),
        ("json_ld", Leaf::Html(json_ld.into())),
    ]
}

/// The names of the templates of a scope.
fn named<'s>(site: &'s Site, scope: &Scope) -> impl Iterator<Item = &'s str> + use<'s> {
    site.templates.names(scope).map(|name| &**name)
}

/// What templates made of the page's addresses, of its other languages, of what is above it and near it, and of where its words can
/// be corrected.
fn once<'p>(
    site: &'p Site,
    head: &Head<'p>,
    [alternates, languages]: [Vec<String>; 2],
) -> Vec<(&'p str, Leaf<'p>)> {
    let made = |html: String| Leaf::Html(html.into());
    let above = head.above.map_or(&[][..], |above| &above.once).iter();
    // What there is none of is there, so that a template can ask for it.
    let above = above.map(|html| Leaf::Html(html.into())).chain(std::iter::repeat_with(Leaf::none));
    named(site, &ALTERNATE)
        .zip(alternates.into_iter().map(made))
        .chain(named(site, &LANGUAGE).zip(languages.into_iter().map(made)))
        .chain(named(site, &CRUMB).zip(above))
        .chain(in_pieces(&site.templates, &EDIT, &in_a_row(&head.edits)))
        .chain(in_pieces(&site.templates, &NEAR, &head.near.iter().copied()))
        .collect()
}
