//! The start page of a locale.

use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site, one};
use crate::model::Address;
use crate::render::{RenderError, Wanted, fields, list, markup};
use crate::words::in_order;

pub(super) const KIND: Kind = Kind {
    name: "home",
    count: one,
    nth: |_, _| Address::Home { locale: 0 },
    make: Make::Template(
        Wanted {
            template: "home.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "families"],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let Address::Home { locale } = address else { return Ok(()) };
    let head = Head {
        title: site.say(locale, "home-title", &[]),
        description: site.say(locale, "home-intro", &[]).text,
        above: None,
        about: About::Site,
        edits: site.locales[locale].home_edit.iter().collect(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    let tag = &site.catalogue.locales()[locale].locale.tag;
    let families = site.locales[locale].families.iter().enumerate().collect();
    let families = in_order(tag, families, |(_, family)| &family.name.text);
    let families = families
        .into_iter()
        .map(|(_, family)| fields([("about", family.value.clone()), ("size", markup(&family.size.html))]));
    scratch.view().set("families", list(families));
    Ok(())
}
