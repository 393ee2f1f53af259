//! The page for addresses that do not exist. One file serves all languages, so it speaks all of them.

use super::chooser::choices;
use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site, one};
use crate::model::Address;
use crate::render::{RenderError, Wanted};

pub(super) const KIND: Kind = Kind {
    name: "not-found",
    count: one,
    nth: |_, _| Address::NotFound,
    make: Make::Template(
        Wanted {
            template: "not-found.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "choices"],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let locale = site.catalogue.default_locale();
    let head = Head {
        title: site.say(locale, "not-found-title", &[]),
        description: site.say(locale, "not-found-text", &[]).text,
        above: None,
        about: About::Site,
        edits: Vec::new(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    scratch.view().set("choices", choices(site, &["not-found-title", "not-found-text", "not-found-home"]));
    Ok(())
}
