//! A build of what is there already: nothing is made, and all is counted.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Built, Size};
use crate::check::{Catalogue, Edition};
use crate::diag::Sources;
use crate::host::Host;
use crate::model::BaseUrl;
use crate::page;
use crate::plan::Weight;
use crate::sink::{self, Fingerprint, Finished};

/// What is asked of a build beside its sources. Each may change the bytes of files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    pub base: Option<&'a BaseUrl>,
    pub edition: Edition,
    pub host: Option<&'a Host>,
    /// Whether the site has a picture of each pair.
    pub has_pictures: bool,
}

impl Wishes<'_> {
    /// The fingerprint of what is made of these sources then.
    #[must_use]
    pub fn fingerprint(&self, sources: &Sources) -> Fingerprint {
        let Edition { drafts, pseudo, marks } = self.edition;
        let switch = |is_on: bool| if is_on { "yes" } else { "no" };
        let base = self.base.map_or("", BaseUrl::as_str);
        let host = self.host.map_or("", |host| host.name);
        let switches = [drafts, pseudo, marks, self.has_pictures].map(switch);
        Fingerprint::of(sources, &[&[base, host], &switches[..]].concat())
    }
}

/// An output that is as a build would make it.
pub struct Unchanged {
    /// By what may be the tag of a locale.
    sizes: BTreeMap<String, Size>,
    weight: Weight,
    pub finished: Finished,
}

/// The directory `out`, if what is there is made of this and nobody has touched it; see [`sink::intact`].
#[must_use]
pub fn unchanged(out: &Path, root: &Path, fingerprint: Fingerprint) -> Option<Unchanged> {
    let (mut sizes, mut weight) = (BTreeMap::<String, Size>::new(), Weight::default());
    let finished = sink::intact(out, root, fingerprint, &mut |path, bytes| {
        weight = weight.and(Weight { bytes, largest_file: bytes });
        let tag = page::tag(path);
        match sizes.get_mut(tag) {
            Some(size) => size.add(bytes),
            None => sizes.entry(tag.to_owned()).or_default().add(bytes),
        }
    })?;
    Some(Unchanged { sizes, weight, finished })
}

impl Unchanged {
    /// How many files there are.
    #[must_use]
    pub fn files(&self) -> usize {
        self.sizes.values().map(|size| size.files).sum()
    }

    /// What a build would tell of it.
    #[must_use]
    pub fn built(&self, catalogue: &Catalogue) -> Built {
        let mut built = Built::of(catalogue);
        let rest = built.locales.len() - 1;
        for (tag, size) in &self.sizes {
            let locale = catalogue.locales().iter().position(|words| words.locale.tag == *tag);
            built.locales[locale.unwrap_or(rest)].and(*size);
        }
        built.weight = self.weight;
        built.same = self.files();
        built
    }
}
