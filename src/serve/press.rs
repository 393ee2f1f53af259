//! Renders pages of one site, with what workers keep from page to page.

use std::sync::{Mutex, PoisonError};

use crate::diag::Fault;
use crate::model::Address;
use crate::page::{self, Scratch, Site};

/// A site, and what is kept from page to page.
pub(super) struct Press {
    site: Site,
    /// What is not in use just now; never more than have been at work at once.
    benches: Mutex<Vec<Bench>>,
}

/// What a worker keeps. Its views are of one site.
#[derive(Default)]
struct Bench {
    scratch: Scratch,
    page: Vec<u8>,
}

impl Press {
    pub(super) fn new(site: Site) -> Self {
        Self { site, benches: Mutex::default() }
    }

    pub(super) fn site(&self) -> &Site {
        &self.site
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
