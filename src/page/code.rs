//! The page about one code.

use std::sync::Arc;

use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site, in_family};
use crate::model::Address;
use crate::render::{RenderError, Wanted};

pub(super) const KIND: Kind = Kind {
    name: "code",
    count: |site| site.catalogue.families().iter().map(|family| family.codes.len()).sum(),
    nth: |site, n| {
        let (family, code) = in_family(&site.catalogue, n, |codes| codes);
        Address::Code { locale: 0, family, code }
    },
    make: Make::Template(
        Wanted {
            template: "code.html",
            roots: &[
                "site",
                "locale",
                "ui",
                "ui_text",
                "once",
                "page",
                "family",
                "code",
                "facts",
                "comparisons",
            ],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let Address::Code { locale, family, code } = address else { return Ok(()) };
    let members = &site.catalogue.families()[family];
    let shared = &site.locales[locale].families[family];
    let stock = Arc::clone(&scratch.stock);
    let whole = site.whole_code(&stock, locale, family, code)?;
    let member = site.code(&stock, locale, family, code)?;
    let title = &site.names[family][code].title;
    let head = Head {
        title: site.say(locale, "code-title", &[&shared.title, title]),
        description: site.say(locale, "code-description", &[title, &member.gloss]).text,
        above: Some(&shared.above),
        about: About::Codes(&member.term, None),
        edits: member.edit.iter().collect(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    // The class, and the facts that apply.
    let known = (1..).zip(&members.codes[code].facts).filter(|(_, fact)| fact.is_some()).map(|(row, _)| row);
    let facts: Vec<usize> = std::iter::once(0).chain(known).collect();
    let closest = scratch.shown(site.neighbours[family].closest(members, code));
    let comparisons = site.comparisons(&stock, locale, (family, code), closest)?;
    let view = scratch.view();
    view.set("family", shared.value.clone());
    view.set("code", whole);
    view.set("facts", site.columns.alone(shared, member, &facts).into_value());
    view.set("comparisons", comparisons.into_value());
    Ok(())
}
