//! Every output of a site, counted and in order, never as a list.

mod census;
mod fitting;

pub use census::{Census, Tiers, Weight, tiers};
pub use fitting::{Verdict, verdicts};

use std::ops::Range;

use crate::host::{Host, HostFile};
use crate::model::Address;
use crate::page::{self, KINDS, Kind, Site};

/// What a build of a site puts out.
pub struct Plan<'a> {
    site: &'a Site,
    /// What has no language, and then every kind in some languages at a time.
    stretches: Vec<Stretch>,
    units: usize,
    /// What the host reads beside the pages.
    host_files: Vec<HostFile>,
}

/// How many languages are made in one round: what their pages share is in memory together, and what the pages of a pair have in
/// common in all languages is made anew in each round.
const AT_ONCE: usize = 2;

/// The pages of a kind in some languages.
struct Stretch {
    /// The number of its first unit.
    start: usize,
    kind: &'static Kind,
    locales: Range<usize>,
    round: usize,
}

impl<'a> Plan<'a> {
    /// The plan of a whole site.
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let (spoken, unspoken): (Vec<&Kind>, Vec<&Kind>) = KINDS
            .iter()
            .filter(|kind| page::count(site, kind) > 0)
            .partition(|kind| page::nth(site, kind, 0).locale().is_some());
        let locales = site.catalogue().locales().len();
        let starts = (0..locales).step_by(AT_ONCE);
        let rounds = starts.map(|first| first..locales.min(first + AT_ONCE));
        let rounds = std::iter::once((0..1, unspoken)).chain(rounds.map(|locales| (locales, spoken.clone())));
        let (mut units, mut stretches) = (0, Vec::new());
        for (round, (locales, kinds)) in rounds.enumerate() {
            for kind in kinds {
                stretches.push(Stretch { start: units, kind, locales: locales.clone(), round });
                units += page::count(site, kind);
            }
        }
        Self { site, stretches, units, host_files: Vec::new() }
    }

    /// The plan with what a host reads beside the pages.
    #[must_use]
    pub fn for_host(self, host: &Host) -> Self {
        Self { host_files: host.files(self.site), ..self }
    }

    /// How many units of work there are: a unit is one page in some of its languages.
    #[must_use]
    pub fn units(&self) -> usize {
        self.units
    }

    /// The pages of unit number `unit`.
    ///
    /// # Panics
    /// If `unit` is not below [`Plan::units`].
    pub fn pages(&self, unit: usize) -> impl Iterator<Item = Address> + use<> {
        assert!(unit < self.units, "unit {unit} of {}", self.units);
        let after = self.stretches.partition_point(|stretch| stretch.start <= unit);
        let Stretch { start, kind, locales, .. } = &self.stretches[after - 1];
        let address = page::nth(self.site, kind, unit - start);
        locales.clone().map(move |locale| address.in_locale(locale))
    }

    /// The units, round by round: the pages of one round need nothing that those of another have made.
    pub fn rounds(&self) -> impl Iterator<Item = Range<usize>> {
        let starts =
            self.stretches.chunk_by(|one, other| one.round == other.round).map(|round| round[0].start);
        let ends = starts.clone().skip(1).chain([self.units]);
        starts.zip(ends).map(|(start, end)| start..end)
    }

    /// How many pages there are of each kind, all languages counted.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, usize)> {
        KINDS.iter().map(|kind| {
            let of_it = self.stretches.iter().filter(|stretch| stretch.kind.name == kind.name);
            let languages: usize = of_it.map(|stretch| stretch.locales.len()).sum();
            (kind.name, page::count(self.site, kind) * languages)
        })
    }

    /// What the host reads beside the pages.
    #[must_use]
    pub fn host_files(&self) -> &[HostFile] {
        &self.host_files
    }

    /// Every file of the output, pages first, then what is copied as it is, then what the host reads.
    pub fn files(&self) -> impl Iterator<Item = String> + '_ {
        let pages = (0..self.units).flat_map(|unit| self.pages(unit));
        let statics = self.site.sources().statics().map(|(path, _)| path.to_string());
        let host_files = self.host_files.iter().map(|file| file.path.to_owned());
        pages.map(|address| page::file(self.site, address)).chain(statics).chain(host_files)
    }

    /// How many files the output has.
    #[must_use]
    pub fn count(&self) -> usize {
        let pages: usize = self.kinds().map(|(_, pages)| pages).sum();
        pages + self.site.sources().statics().count() + self.host_files.len()
    }

    /// Whether a file belongs to the output.
    #[must_use]
    pub fn contains(&self, file: &str) -> bool {
        page::locate(self.site, file).is_some()
            || self.site.sources().static_file(file).is_some()
            || self.host_files.iter().any(|host_file| host_file.path == file)
    }
}
