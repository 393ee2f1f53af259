//! The start of a build: everything before the first page, that is, reading, parsing, checking, compiling templates.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use versus::check::Edition;
use versus::diag::Report;
use versus::{load, page};

use crate::fault::Fault;

/// How long the site takes until pages can be made of it.
pub(crate) fn start(root: &Path) -> Result<Duration, Fault> {
    let start = Instant::now();
    let sources = Arc::new(load::read(root).map_err(|error| Fault::told(error.to_string()))?);
    let mut report = Report::default();
    let site = page::site(&sources, None, Edition::default(), &mut report);
    let time = start.elapsed();
    if site.is_none() || report.has_errors() {
        return Err(Fault::told(format!("{} has errors", root.display())));
    }
    Ok(time)
}
