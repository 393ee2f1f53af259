//! Renders pages of one site, with what workers keep from page to page.

use std::sync::{Arc, Mutex, PoisonError};

use crate::diag::Fault;
use crate::model::Address;
use crate::page::{self, Scratch, Site, Stock};

/// A site, and what is kept from page to page.
pub(super) struct Press {
    site: Site,
    stock: Arc<Stock>,
    /// What is not in use just now; never more than have been at work at once.
    benches: Mutex<Vec<Bench>>,
}

/// What a worker keeps. Its views are of one site.
struct Bench {
    scratch: Scratch,
    page: Vec<u8>,
}

impl Press {
    pub(super) fn new(site: Site) -> Self {
        Self { site, stock: Arc::default(), benches: Mutex::default() }
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
        let known = benches().pop();
        let new = || Bench { scratch: Scratch::sharing(&self.stock), page: Vec::new() };
        let mut bench = known.unwrap_or_else(new);
        let failed = page::failure(&self.site, address, &mut bench.scratch, &mut bench.page);
        let page = bench.page.clone();
        benches().push(bench);
        failed.map_or(Ok(page), |fault| Err(Box::new(fault)))
    }
}
