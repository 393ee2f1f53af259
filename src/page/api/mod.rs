//! The site as data: a JSON file per family and locale, an index of them, and the schema of both.
//!
//! What the properties mean is said in `schema.json` beside this file, which is published with the data.

mod code;
mod family;
mod index;
mod pair;
mod text;

use serde::Serialize;

use super::shared::{PairWords, Portrait};
use super::{Kind, Make, Site, Stock, one};
use crate::model::{Address, Standing};

pub(super) const INDEX: Kind =
    Kind { name: "api-index", count: one, nth: |_, _| Address::ApiIndex, make: Make::Text(write_index) };

pub(super) const SCHEMA: Kind =
    Kind { name: "api-schema", count: one, nth: |_, _| Address::ApiSchema, make: Make::Text(write_schema) };

pub(super) const FAMILY: Kind = Kind {
    name: "api-family",
    count: |site| site.catalogue.families().len(),
    nth: |_, family| Address::ApiFamily { locale: 0, family },
    make: Make::Data(write_family),
};

/// Counts the changes of the form after which a program that read the files no longer would.
const VERSION: u32 = 1;

const SCHEMA_TEXT: &str = include_str!("schema.json");
/// Stands in the schema for its own address.
const SCHEMA_ADDRESS: &str = "versus:schema";

fn write_index(site: &Site, _address: Address, out: &mut Vec<u8>) {
    write(&index::index(site), out);
}

fn write_family(site: &Site, address: Address, stock: &Stock, out: &mut Vec<u8>) {
    let Address::ApiFamily { locale, family } = address else { return };
    let members = &site.catalogue.families()[family];
    let codes = 0..members.codes.len();
    let portraits: Vec<&Portrait> = codes.map(|code| site.portrait(stock, locale, family, code)).collect();
    let pairs = members.authored.keys().filter_map(|&pair| site.pair_words(locale, family, pair));
    let pairs: Vec<PairWords> = pairs.collect();
    write(&family::family_file(site, locale, family, (&portraits, &pairs)), out);
}

fn write_schema(site: &Site, _address: Address, out: &mut Vec<u8>) {
    let address = site.url(Address::ApiSchema);
    out.extend_from_slice(SCHEMA_TEXT.replace(SCHEMA_ADDRESS, &address).as_bytes());
}

/// Writes a file of data, on one line.
fn write(data: &impl Serialize, out: &mut Vec<u8>) {
    // The data has string keys only and is written to memory, so nothing can fail.
    if serde_json::to_writer(&mut *out, data).is_ok() {
        out.push(b'\n');
    }
}

/// The locales that are published, by index.
pub(super) fn published(site: &Site) -> impl Iterator<Item = usize> {
    let locales = site.catalogue.locales().iter().enumerate();
    locales.filter(|(_, words)| words.locale.standing == Standing::Public).map(|(index, _)| index)
}
