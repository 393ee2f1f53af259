//! What a plan comes to: files, bytes, directories, tiers.

use std::collections::{BTreeMap, BTreeSet};

use super::Plan;
use crate::compare::Reason;
use crate::model::{Pair, Tier, pair, pair_count};
use crate::page::{self, Scratch, Site};

/// What hosts count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    pub files: usize,
    pub directories: usize,
    pub weight: Weight,
    /// Entries of the directory that has most.
    pub fullest_directory: usize,
}

/// The bytes of some files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    pub bytes: u64,
    pub largest_file: u64,
}

impl Weight {
    /// The weight of one file.
    #[must_use]
    pub fn of(file: &[u8]) -> Self {
        let bytes = file.len() as u64;
        Self { bytes, largest_file: bytes }
    }

    /// The weight of these files and those.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { bytes: self.bytes + other.bytes, largest_file: self.largest_file.max(other.largest_file) }
    }
}

/// How many comparisons are in each tier, by reason; languages are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tiers(pub BTreeMap<(Tier, Reason), usize>);

/// How many pictures are drawn to know what all weigh: they differ little, and drawing all takes longer than all else.
const SAMPLE: usize = 64;

impl Plan<'_> {
    /// What the site's pictures weigh, reckoned from some of them; nothing where it has none.
    #[must_use]
    pub fn weight_of_pictures(&self) -> Weight {
        let (mut scratch, mut out) = (Scratch::default(), Vec::new());
        let mut all = Weight::default();
        for stretch in &self.stretches {
            let pictures = stretch.start..stretch.start + page::count(self.site, stretch.kind);
            if !pictures.clone().take(1).flat_map(|unit| self.pages(unit)).any(page::is_picture) {
                continue;
            }
            let (mut drawn, mut count) = (Weight::default(), 0);
            for address in
                pictures.clone().step_by(pictures.len().div_ceil(SAMPLE)).flat_map(|unit| self.pages(unit))
            {
                if page::render(self.site, address, &mut scratch, &mut out).is_ok() {
                    drawn = drawn.and(Weight::of(&out));
                    count += 1;
                }
            }
            let bytes = drawn.bytes * pictures.len() as u64 / count.max(1);
            all = all.and(Weight { bytes, ..drawn });
        }
        all
    }

    /// What the files weigh that are no pages: those that are copied as they are, and those that the host reads.
    #[must_use]
    pub fn weight_of_copies(&self) -> Weight {
        let statics = self.site.sources().statics().map(|(_, bytes)| Weight::of(bytes));
        let host_files = self.host_files.iter().map(|file| Weight::of(&file.bytes));
        statics.chain(host_files).fold(Weight::default(), Weight::and)
    }

    /// What hosts count, given what all files weigh.
    #[must_use]
    pub fn census(&self, weight: Weight) -> Census {
        let mut census = Census { weight, ..Census::default() };
        let mut entries: BTreeMap<String, usize> = BTreeMap::new();
        let mut static_directories: BTreeSet<String> = BTreeSet::new();
        for file in self.files() {
            census.files += 1;
            // A page has a directory of its own, which is an entry of the one above.
            let page = file.strip_suffix("/index.html");
            *entries.entry(above(page.unwrap_or(&file)).to_owned()).or_default() += 1;
            if page.is_some() {
                census.directories += 1;
            } else {
                static_directories.extend(file.match_indices('/').map(|(end, _)| file[..end].to_owned()));
            }
        }
        census.directories += static_directories.len();
        census.fullest_directory = entries.values().max().map_or(0, |most| most + 1);
        census
    }
}

fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(above, _)| above)
}

/// Every pair of a site's families with its tier and the reason for it.
pub fn tiers(site: &Site) -> impl Iterator<Item = (usize, Pair, Tier, Reason)> {
    site.catalogue().families().iter().enumerate().flat_map(move |(index, family)| {
        let codes = family.codes.len();
        (0..pair_count(codes)).map(move |k| {
            let pair = pair(k, codes);
            let (tier, reason) = site.tier(index, pair);
            (index, pair, tier, reason)
        })
    })
}

impl Tiers {
    /// The tiers of a site, counted.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        tiers(site).fold(Self::default(), |mut all, (_, _, tier, reason)| {
            *all.0.entry((tier, reason)).or_default() += 1;
            all
        })
    }
}
