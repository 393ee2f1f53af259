//! Every page rendered and none kept.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::Fault;
use crate::page::{self, Scratch, Site};
use crate::plan::{Plan, Weight};

/// Renders every page and keeps none: what they weigh, and the templates that fail, be it on a single one. Pictures need no
/// template, and are not drawn: their weight is not in the sum.
#[must_use]
pub fn rehearse(site: &Site) -> (Weight, Vec<Fault>) {
    let plan = Plan::new(site);
    let rounds = plan.rounds().map(|round| rehearse_round(site, &plan, round));
    rounds.fold(Default::default(), and)
}

fn rehearse_round(site: &Site, plan: &Plan<'_>, round: Range<usize>) -> (Weight, Vec<Fault>) {
    let stock = Arc::default();
    round
        .into_par_iter()
        .map_init(
            || (Scratch::sharing(&stock), Vec::new()),
            |(scratch, out), unit| {
                let pages = plan.pages(unit).filter(|&address| !page::is_picture(address));
                pages.fold((Weight::default(), Vec::new()), |(weight, mut faults), address| {
                    faults.extend(page::failure(site, address, scratch, out));
                    (weight.and(Weight::of(out)), faults)
                })
            },
        )
        .reduce(Default::default, and)
}

/// What was found in these pages and in those.
fn and(
    (weight, mut faults): (Weight, Vec<Fault>),
    (more, others): (Weight, Vec<Fault>),
) -> (Weight, Vec<Fault>) {
    faults.extend(others);
    (weight.and(more), faults)
}
