//! The picture of a pair, for those who show a link to it. Only where it was asked for.

use super::{Kind, Make, Scratch, Site, in_family};
use crate::card::{Card, HEIGHT, Half, WIDTH};
use crate::model::{Address, Family, pair, pair_count};
use crate::render::{Value, fields, value};

pub(super) const KIND: Kind = Kind {
    name: "picture",
    count: |site| match site.artist {
        Some(_) => site.catalogue.families().iter().map(|family| pair_count(family.codes.len())).sum(),
        None => 0,
    },
    nth: |site, n| {
        let (family, k) = in_family(&site.catalogue, n, pair_count);
        Address::Card { family, pair: pair(k, site.catalogue.families()[family].codes.len()) }
    },
    make: Make::Picture(draw),
};

/// What a comparison says of its picture; nothing for other pages, or where there are no pictures.
pub(super) fn image(site: &Site, address: Address, title: &str) -> Value {
    match (address, &site.artist) {
        (Address::Comparison { family, pair, .. }, Some(_)) => fields([
            ("url", value(&site.url(Address::Card { family, pair }))),
            ("width", value(&WIDTH)),
            ("height", value(&HEIGHT)),
            ("alt", value(&title)),
        ]),
        _ => Value::none(),
    }
}

fn draw(site: &Site, address: Address, scratch: &mut Scratch, out: &mut Vec<u8>) {
    let (Address::Card { family, pair }, Some(artist)) = (address, &site.artist) else { return };
    let members = &site.catalogue.families()[family];
    let card = Card {
        family: &members.title,
        site: &site.catalogue.settings().title,
        halves: [half(members, pair.first), half(members, pair.second)],
    };
    artist.draw(&card, &mut scratch.canvas, out);
}

fn half(family: &Family, index: usize) -> Half<'_> {
    let code = &family.codes[index];
    Half {
        name: &code.name,
        slug: &code.slug,
        phrase: code.phrase.as_deref(),
        // Vendors use numbers alike, and numbers of the registry: who defines it tells them apart.
        namespace: (code.namespace != 0).then(|| family.namespaces[code.namespace].title.as_str()),
        class: &family.classes[code.class].id,
    }
}
