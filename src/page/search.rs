//! What a reader may search for, as the data of a locale's finder: codes with their glosses, and the situations of the pairs
//! that authors have worded. `static/find.js` reads it.

use serde_json::{Value, json};

use super::{Kind, Make, Site, Stock, one};
use crate::model::Address;

pub(super) const KIND: Kind =
    Kind { name: "search", count: one, nth: |_, _| Address::Search { locale: 0 }, make: Make::Data(write) };

/// `families`, each with its `codes` as `[slug, name, phrase, gloss, alias…]` and its `situations` as `[first, second, right, text]`, in which
/// the first three are places in `codes`.
fn write(site: &Site, address: Address, stock: &Stock, out: &mut Vec<u8>) {
    let Address::Search { locale } = address else { return };
    let families = (0..site.catalogue.families().len()).map(|family| of_family(site, stock, locale, family));
    let data = json!({ "families": families.collect::<Vec<_>>() });
    out.extend_from_slice(data.to_string().as_bytes());
}

fn of_family(site: &Site, stock: &Stock, locale: usize, index: usize) -> Value {
    let family = &site.catalogue.families()[index];
    let codes = family.codes.iter().zip(site.glosses(stock, locale, index)).map(|(code, gloss)| {
        let phrase = code.phrase.as_deref().unwrap_or_default();
        let own = [code.slug.as_str(), &code.name, phrase, &gloss.text];
        let aliases = code.aliases.iter().map(|alias| alias.phrase.as_str());
        json!(own.into_iter().chain(aliases).collect::<Vec<_>>())
    });
    let situations = family.authored.iter().flat_map(|(pair, authored)| {
        let texts = site.pair_words(locale, index, *pair).unwrap_or_default().situations;
        authored
            .situations
            .iter()
            .zip(texts)
            .map(move |(situation, said)| json!([pair.first, pair.second, situation.code, said.text]))
    });
    json!({
        "slug": family.slug,
        "title": family.title,
        "codes": codes.collect::<Vec<_>>(),
        "situations": situations.collect::<Vec<_>>(),
    })
}
