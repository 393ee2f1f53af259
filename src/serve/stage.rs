//! A site ready to be served, with the headers that its hosts send; and the same site as editors see it.

use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue};

use super::press::Press;
use super::strings::Strings;
use crate::check::Edition;
use crate::diag::{Fault, Report, Sources};
use crate::host;
use crate::model::BaseUrl;
use crate::page::{self, Before, Site};

/// What a site is made of.
#[derive(Clone)]
pub(super) struct Recipe {
    pub sources: Arc<Sources>,
    pub base: Option<BaseUrl>,
    pub edition: Edition,
    /// What was made of the sources before.
    pub before: Arc<Before>,
}

/// A site ready to be served.
pub(super) struct Stage {
    pub press: Press,
    /// Those of every answer.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The path of the speculation rules below the base, and what stands there.
    pub speculation: (&'static str, Bytes),
    recipe: Recipe,
    /// Made when an editor first asks for it.
    edited: OnceLock<Option<Edited>>,
}

/// A site whose texts bear marks, and what is known of them.
pub(super) struct Edited {
    pub press: Press,
    pub strings: Strings,
}

impl Recipe {
    /// The site, unless the report has an error.
    pub(super) fn site(&self, report: &mut Report) -> Option<Site> {
        page::site_after(&self.before, &self.sources, self.base.clone(), self.edition, report)
    }
}

impl Stage {
    /// The stage of a site, and what its templates try and cannot do on a page of each kind.
    pub(super) fn new(site: Site, recipe: Recipe) -> (Self, Vec<Fault>) {
        let press = Press::new(site);
        let faults = page::look(press.site()).faults.clone();
        let headers = host::headers(press.site());
        let readable = headers.iter().filter_map(|(name, value)| {
            Some((HeaderName::try_from(*name).ok()?, HeaderValue::try_from(value).ok()?))
        });
        let rules = host::speculation_rules(press.site());
        let stage = Self {
            headers: readable.collect(),
            speculation: (rules.path, rules.bytes.into()),
            press,
            recipe,
            edited: OnceLock::new(),
        };
        (stage, faults)
    }

    pub(super) fn site(&self) -> &Site {
        self.press.site()
    }

    /// The path of the site's root.
    pub(super) fn base(&self) -> &str {
        self.site().catalogue().settings().base.path()
    }

    /// The same site as editors see it. Takes as long as a site takes to be made, once.
    pub(super) fn edited(&self) -> Option<&Edited> {
        let make = || {
            let edition = Edition { marks: true, ..self.recipe.edition };
            let site = Recipe { edition, ..self.recipe.clone() }.site(&mut Report::default())?;
            Some(Edited { press: Press::new(site), strings: Strings::of(&self.recipe.sources) })
        };
        self.edited.get_or_init(make).as_ref()
    }
}
