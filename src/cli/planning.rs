//! `versus plan`: what a build would write, and where it would fit.

use std::path::Path;

use super::recipe::{Pictures, Recipe, Target};
use super::{Failure, output, settle};
use crate::build::rehearse;
use crate::check::Edition;
use crate::host::{self, HOSTS};
use crate::plan::{tiers, verdicts};

/// Whether each pair is listed with its tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Counts,
    Pairs,
}

pub(super) fn plan(root: &Path, target: &Target, detail: Detail, pictures: Pictures) -> Result<(), Failure> {
    let recipe = Recipe::read(root, target, Edition::default(), pictures)?;
    let (draft, mut report) = recipe.draft()?;
    let site = recipe.site(draft, &mut report)?;
    let (weight, faults) = rehearse(&site);
    report.take("template-fails", faults);
    settle(site.catalogue(), site.sources(), &report)?;
    let plan = target.plan(&site);
    let census = plan.census(weight.and(plan.weight_of_pictures()).and(plan.weight_of_copies()));
    let mut text = String::new();
    if detail == Detail::Pairs {
        for (family, pair, tier, reason) in tiers(&site) {
            output::pair(&mut text, &site.catalogue().families()[family], pair, tier, reason);
        }
    }
    output::plan(&mut text, &site, &plan, &census);
    if let Some(why) = host::unfit_base(&site) {
        output::unfit(&mut text, &why);
    } else {
        let hosts = HOSTS.iter().filter(|host| target.host.is_none_or(|target| target.name == host.name));
        for host in hosts {
            output::verdicts(&mut text, &verdicts(&plan, &census, host));
        }
    }
    output::document(&text).map_err(Failure::Output)
}
