//! `versus plan`: what a build would write, and where it would fit.

use std::path::Path;

use rayon::prelude::*;

use super::{Failure, open, output};
use crate::model::BaseUrl;
use crate::page::{self, Scratch};
use crate::plan::{HOSTS, Plan, tiers};

/// Whether each pair is listed with its tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Counts,
    Pairs,
}

pub(super) fn plan(root: &Path, base: Option<BaseUrl>, detail: Detail) -> Result<(), Failure> {
    let site = open(root, base)?;
    let plan = Plan::new(&site);
    let rendered: Result<Vec<Vec<u64>>, Failure> = (0..plan.units())
        .into_par_iter()
        .map_init(
            || (Scratch::default(), Vec::new()),
            |(scratch, buffer), unit| {
                plan.pages(unit)
                    .map(|address| {
                        page::render(&site, address, scratch, buffer)?;
                        Ok(buffer.len() as u64)
                    })
                    .collect()
            },
        )
        .collect();
    let statics = site.sources().statics().map(|(_, bytes)| bytes.len() as u64);
    let census = plan.census(rendered?.into_iter().flatten().chain(statics));
    if detail == Detail::Pairs {
        for (family, pair, tier, reason) in tiers(&site) {
            output::pair(&site.catalogue().families()[family], pair, tier, reason);
        }
    }
    output::plan(&site, &plan, &census, HOSTS);
    Ok(())
}
