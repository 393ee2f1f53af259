//! Every page rendered and none kept.

use rayon::prelude::*;

use crate::diag::Fault;
use crate::page::{self, Scratch, Site};
use crate::plan::{Plan, Weight};

/// Renders every page and keeps none: what they weigh, and the templates that fail, be it on a single one. Pictures need no
/// template, and are not drawn: their weight is not in the sum.
#[must_use]
pub fn rehearse(site: &Site) -> (Weight, Vec<Fault>) {
    let plan = Plan::new(site);
    (0..plan.units())
        .into_par_iter()
        .map_init(
            || (Scratch::default(), Vec::new()),
            |(scratch, out), unit| {
                let pages = plan.pages(unit).filter(|&address| !page::is_picture(address));
                pages.fold((Weight::default(), Vec::new()), |(weight, mut faults), address| {
                    faults.extend(page::failure(site, address, scratch, out));
                    (weight.and(Weight::of(out)), faults)
                })
            },
        )
        .reduce(Default::default, |(weight, mut faults), (more, others)| {
            faults.extend(others);
            (weight.and(more), faults)
        })
}
