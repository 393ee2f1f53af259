//! The way to a page: the pages above it.

use super::Voice;
use crate::model::Address;
use crate::page::json_ld;
use crate::page::location::{link, url};
use crate::page::once::{CRUMB, joined};
use crate::render::{RenderError, Value, View, fields, list, markup, value};
use crate::text::html::escape;

/// The pages above a page, from the home page down.
pub(in crate::page) struct Above {
    pub value: Value,
    /// What templates made of them, one after the other.
    pub once: Vec<String>,
    /// The same as structured data has it: JSON, one item each.
    pub items: Vec<String>,
}

/// A step of the way to a page: its title and its address.
pub(super) type Crumb<'a> = (&'a str, Address);

pub(super) fn home_crumb(voice: Voice<'_>) -> Crumb<'_> {
    (&voice.catalogue.settings().title, Address::Home { locale: voice.locale })
}

pub(super) fn family_crumb(voice: Voice<'_>, family: usize) -> Crumb<'_> {
    (&voice.catalogue.families()[family].title, Address::Family { locale: voice.locale, family })
}

impl Above {
    pub(super) fn of(voice: Voice<'_>, crumbs: &[Crumb<'_>]) -> Result<Self, RenderError> {
        let catalogue = voice.catalogue;
        let values = crumbs.iter().map(|(title, address)| {
            fields([("title", markup(&escape(title))), ("url", value(&link(catalogue, *address)))])
        });
        let values: Vec<Value> = values.collect();
        let mut view = View::default();
        let mut made = Vec::new();
        for crumb in &values {
            view.set("crumb", crumb.clone());
            made.push(voice.templates.once(&CRUMB, &view)?);
        }
        let once = joined(voice.templates, &CRUMB, &made.iter().map(Vec::as_slice));
        let items = crumbs.iter().enumerate();
        let items =
            items.map(|(at, (title, address))| json_ld::item(at + 1, title, &url(catalogue, *address)));
        Ok(Self { value: list(values), once, items: items.collect() })
    }
}
