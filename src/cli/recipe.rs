//! What a site is made of, as the command line asks for it, and the site that comes of it.

use std::path::Path;
use std::sync::Arc;

use super::{Failure, output};
use crate::build::Wishes;
use crate::card::{self, Artist};
use crate::check::Edition;
use crate::diag::{Report, Sources};
use crate::host::{self, Host};
use crate::load;
use crate::model::BaseUrl;
use crate::page::{self, Draft, Site};
use crate::plan::Plan;
use crate::sink::Fingerprint;

/// Whether the site has a picture of each pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pictures {
    None,
    Drawn,
}

/// Where a site is published, as far as it was said on the command line.
pub(super) struct Target {
    pub base: Option<BaseUrl>,
    pub host: Option<&'static Host>,
}

impl Target {
    /// The plan of a site that is published there.
    pub(super) fn plan<'a>(&self, site: &'a Site) -> Plan<'a> {
        let plan = Plan::new(site);
        match self.host {
            Some(host) => plan.for_host(host),
            None => plan,
        }
    }
}

/// What a site is made of.
pub(super) struct Recipe<'a> {
    sources: Arc<Sources>,
    target: &'a Target,
    edition: Edition,
    artist: Option<Artist>,
}

const WITHOUT_PICTURES: &str = "this versus was built without pictures; build it with them: \
                                `cargo run --release --features og-images -- build --og-images`";

impl<'a> Recipe<'a> {
    /// Reads the sources at `root`.
    pub(super) fn read(
        root: &Path,
        target: &'a Target,
        edition: Edition,
        pictures: Pictures,
    ) -> Result<Self, Failure> {
        let sources = Arc::new(load::read(root)?);
        let artist = match pictures {
            Pictures::None => None,
            Pictures::Drawn => {
                let nobody = || Failure::Call(WITHOUT_PICTURES.to_owned());
                Some(card::artist(&sources).ok_or_else(nobody)?)
            }
        };
        Ok(Self { sources, target, edition, artist })
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The fingerprint of what a build makes of it.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        let wishes = Wishes {
            base: self.target.base.as_ref(),
            edition: self.edition,
            host: self.target.host,
            has_pictures: self.artist.is_some(),
        };
        wishes.fingerprint(&self.sources)
    }

    /// The draft of the site, and what was found in it. Where there is none, the findings have been printed.
    pub(super) fn draft(&self) -> Result<(Draft, Report), Failure> {
        let mut report = Report::default();
        match page::draft(&self.sources, self.target.base.clone(), self.edition, &mut report) {
            Some(draft) => Ok((draft, report)),
            None => Err(self.told(&report)),
        }
    }

    /// The site of a draft; what is found is added to the report. Where there is none, the findings have been printed.
    pub(super) fn site(self, draft: Draft, report: &mut Report) -> Result<Site, Failure> {
        let Some(site) = draft.site(report) else { return Err(self.told(report)) };
        let site = match self.artist {
            Some(artist) => site.illustrated(artist),
            None => site,
        };
        if let Some(host) = self.target.host {
            if let Some(why) = host::unfit_base(&site) {
                return Err(Failure::Call(why));
            }
            report.take("occupied-address", host::occupied(&site, host));
        }
        Ok(site)
    }

    fn told(&self, report: &Report) -> Failure {
        output::findings(report, &self.sources);
        Failure::Findings
    }
}
