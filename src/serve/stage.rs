//! A site ready to be served: with the headers that its hosts send, and what workers keep from page to page.

use std::sync::{Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::{HeaderName, HeaderValue};

use crate::diag::Fault;
use crate::host;
use crate::model::Address;
use crate::page::{self, KINDS, Scratch, Site};

/// A site ready to be served.
pub(super) struct Stage {
    site: Site,
    /// Those of every answer.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The path of the speculation rules below the base, and what stands there.
    pub speculation: (&'static str, Bytes),
    /// What is not in use just now; never more than have been at work at once.
    benches: Mutex<Vec<Bench>>,
}

/// What a worker keeps from page to page. Its views are of one site.
#[derive(Default)]
struct Bench {
    scratch: Scratch,
    page: Vec<u8>,
}

impl Stage {
    /// The stage of a site, and what its templates try and cannot do on the first page of each kind.
    pub(super) fn new(site: Site) -> (Self, Vec<Fault>) {
        let headers = host::headers(&site);
        let readable = headers.iter().filter_map(|(name, value)| {
            Some((HeaderName::try_from(*name).ok()?, HeaderValue::try_from(value).ok()?))
        });
        let rules = host::speculation_rules(&site);
        let stage = Self {
            headers: readable.collect(),
            speculation: (rules.path, rules.bytes.into()),
            benches: Mutex::default(),
            site,
        };
        let tried = KINDS.iter().filter(|kind| page::count(&stage.site, kind) > 0);
        let faults = tried.filter_map(|kind| stage.render(page::nth(&stage.site, kind, 0)).err());
        let faults = faults.map(|fault| *fault).collect();
        (stage, faults)
    }

    pub(super) fn site(&self) -> &Site {
        &self.site
    }

    /// The path of the site's root.
    pub(super) fn base(&self) -> &str {
        self.site.catalogue().settings().base.path()
    }

    /// The page at an address.
    ///
    /// # Errors
    /// What its template tries and cannot do.
    pub(super) fn render(&self, address: Address) -> Result<Vec<u8>, Box<Fault>> {
        let benches = || self.benches.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bench = benches().pop().unwrap_or_default();
        let failed = page::failure(&self.site, address, &mut bench.scratch, &mut bench.page);
        let page = bench.page.clone();
        benches().push(bench);
        failed.map_or(Ok(page), |fault| Err(Box::new(fault)))
    }
}
