//! The page that lists the codes of a family, by class.

use std::sync::Arc;

use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site};
use crate::model::Address;
use crate::render::{RenderError, Wanted, fields, list, markup, value};

pub(super) const KIND: Kind = Kind {
    name: "family",
    count: |site| site.catalogue.families().len(),
    nth: |_, family| Address::Family { locale: 0, family },
    make: Make::Template(
        Wanted {
            template: "family.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "family", "classes", "size"],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let stock = Arc::clone(&scratch.stock);
    let Address::Family { locale, family } = address else { return Ok(()) };
    let members = &site.catalogue.families()[family];
    let shared = &site.locales[locale].families[family];
    let head = Head {
        title: shared.name.clone(),
        description: shared.intro.text.clone(),
        above: Some(&site.locales[locale].above),
        about: About::Family { family },
        edits: shared.edit.iter().collect(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    let shown = scratch.shown(&members.order);
    let classes = members.classes.iter().enumerate().filter_map(|(index, class)| {
        let in_class = shown.iter().filter(|&&code| members.codes[code].class == index);
        let codes: Vec<_> = in_class.map(|&code| site.listed_code(&stock, locale, family, code)).collect();
        (!codes.is_empty()).then(|| {
            fields([
                ("id", value(&class.id)),
                ("label", markup(&shared.classes[index].html)),
                ("codes", list(codes)),
            ])
        })
    });
    let view = scratch.view();
    view.set("family", shared.value.clone());
    view.set("classes", list(classes));
    view.set("size", markup(&shared.size.html));
    Ok(())
}
