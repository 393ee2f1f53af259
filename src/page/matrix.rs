//! All comparisons of a family as one table, each code against each: half of a square, since a pair has no order.

use std::sync::Arc;

use super::head::{self, Head};
use super::json_ld::About;
use super::{Kind, Make, Scratch, Site};
use crate::model::{Address, Pair, Tier};
use crate::render::{RenderError, Value, Wanted, fields, list, value};

pub(super) const KIND: Kind = Kind {
    name: "matrix",
    count: |site| site.catalogue.families().len(),
    nth: |_, family| Address::Matrix { locale: 0, family },
    make: Make::Template(
        Wanted {
            template: "matrix.html",
            roots: &["site", "locale", "ui", "ui_text", "once", "page", "family", "columns", "rows"],
        },
        view,
    ),
};

fn view(site: &Site, address: Address, scratch: &mut Scratch) -> Result<(), RenderError> {
    let stock = Arc::clone(&scratch.stock);
    let Address::Matrix { locale, family } = address else { return Ok(()) };
    let members = &site.catalogue.families()[family];
    let shared = &site.locales[locale].families[family];
    let head = Head {
        title: site.say(locale, "matrix-title", &[&shared.name]),
        description: site.say(locale, "matrix-description", &[&shared.name]).text,
        above: Some(&shared.above),
        about: About::Matrix { family },
        edits: shared.edit.iter().collect(),
        near: Vec::new(),
    };
    head::set(site, address, locale, head, scratch)?;
    let shown = scratch.shown(&members.order);
    let codes: Vec<Value> =
        shown.iter().map(|&code| site.listed_code(&stock, locale, family, code)).collect();
    let rows = shown.iter().zip(&codes).enumerate().map(|(row, (&code, value))| {
        let cells = shown[..row].iter().map(|&other| cell(site, address, code, other));
        fields([("code", value.clone()), ("cells", list(cells))])
    });
    let rows = list(rows);
    let view = scratch.view();
    view.set("family", shared.value.clone());
    view.set("columns", list(codes));
    view.set("rows", rows);
    Ok(())
}

/// The place of one pair: its tier, and the name and address of its page. Those of the lowest tier are so many, and so
/// seldom wanted, that they have neither: a script makes their links of the codes of row and column.
fn cell(site: &Site, address: Address, code: usize, other: usize) -> Value {
    let Address::Matrix { locale, family } = address else { return Value::none() };
    let pair = Pair { first: code.min(other), second: code.max(other) };
    let (tier, _) = site.tier(family, pair);
    let tier_name = match tier {
        Tier::Authored => "authored",
        Tier::Distinct => "distinct",
        Tier::Reachable => return Value::none(),
    };
    let shared = &site.locales[locale];
    let names = &site.names[family];
    let name = shared.pair_name.fill(&[&names[pair.first].short, &names[pair.second].short]);
    fields([
        ("tier", value(&tier_name)),
        ("name", value(&name.text)),
        ("url", value(&site.link(Address::Comparison { locale, family, pair }))),
    ])
}
