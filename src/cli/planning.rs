//! `versus plan`: what a build would write, and where it would fit.

use std::path::Path;

use super::{Failure, Pictures, open, output};
use crate::check::Edition;
use crate::model::BaseUrl;
use crate::plan::{HOSTS, Plan, tiers};

/// Whether each pair is listed with its tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Counts,
    Pairs,
}

pub(super) fn plan(
    root: &Path,
    base: Option<BaseUrl>,
    detail: Detail,
    pictures: Pictures,
) -> Result<(), Failure> {
    let (site, weight) = open(root, base, Edition::default(), pictures)?;
    let plan = Plan::new(&site);
    let census = plan.census(weight.and(plan.weight_of_pictures()));
    if detail == Detail::Pairs {
        for (family, pair, tier, reason) in tiers(&site) {
            output::pair(&site.catalogue().families()[family], pair, tier, reason);
        }
    }
    output::plan(&site, &plan, &census, HOSTS);
    Ok(())
}
