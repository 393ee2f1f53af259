//! Every output of a site, counted and in order, never as a list.

mod census;
mod fitting;

pub use census::{Census, Tiers, Weight, tiers};
pub use fitting::{Verdict, verdicts};

use crate::host::{Host, HostFile};
use crate::model::Address;
use crate::page::{self, KINDS, Kind, Site};

/// What a build of a site puts out.
pub struct Plan<'a> {
    site: &'a Site,
    /// Each kind, with the number of its first unit.
    kinds: Vec<(usize, &'static Kind)>,
    units: usize,
    /// What the host reads beside the pages.
    host_files: Vec<HostFile>,
}

impl<'a> Plan<'a> {
    /// The plan of a whole site.
    #[must_use]
    pub fn new(site: &'a Site) -> Self {
        let mut units = 0;
        let mut kinds = Vec::with_capacity(KINDS.len());
        for &kind in KINDS {
            kinds.push((units, kind));
            units += page::count(site, kind);
        }
        Self { site, kinds, units, host_files: Vec::new() }
    }

    /// The plan with what a host reads beside the pages.
    #[must_use]
    pub fn for_host(self, host: &Host) -> Self {
        Self { host_files: host.files(self.site), ..self }
    }

    /// How many units of work there are: a unit is one page in all its languages.
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
        let after = self.kinds.partition_point(|(start, _)| *start <= unit);
        let (start, kind) = self.kinds[after - 1];
        let address = page::nth(self.site, kind, unit - start);
        let locales = match address.locale() {
            Some(_) => self.site.catalogue().locales().len(),
            None => 1,
        };
        (0..locales).map(move |locale| address.in_locale(locale))
    }

    /// How many pages there are of each kind, all languages counted.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.kinds.iter().map(|(start, kind)| {
            let units = page::count(self.site, kind);
            let languages = if units == 0 { 1 } else { self.pages(*start).count() };
            (kind.name, units * languages)
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
