//! The page at the root of the site, where a reader chooses a language.

use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site, one};
use crate::model::{Address, Standing};
use crate::render::{RenderError, Value, Wanted, fields, list, markup, value};

pub(super) const KIND: Kind = Kind {
    name: "chooser",
    count: one,
    nth: |_, _| Address::Chooser,
    make: Make::Template(
        Wanted {
            template: "chooser.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "choices"],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let locale = site.catalogue.default_locale();
    let head = Head {
        title: site.say(locale, "chooser-title", &[]),
        description: site.say(locale, "site-tagline", &[]).text,
        above: None,
        about: About::Site,
        edits: Vec::new(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    scratch.view().set("choices", choices(site, &["site-tagline", "chooser-title"]));
    Ok(())
}

/// Every locale that is published, each with its own words for these messages.
pub(super) fn choices(site: &Site, messages: &[&str]) -> Value {
    let locales = site.catalogue.locales().iter().enumerate();
    let locales = locales.filter(|(_, words)| words.locale.standing == Standing::Public);
    list(locales.map(|(locale, words)| {
        let said = messages.iter().map(|id| markup(&site.say(locale, id, &[]).html));
        fields([
            ("tag", value(&words.locale.tag)),
            ("direction", value(&words.locale.direction.as_html())),
            ("endonym", value(&words.locale.endonym)),
            ("url", value(&site.link(Address::Home { locale }))),
            ("says", list(said)),
        ])
    }))
}
