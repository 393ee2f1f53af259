//! `versus build`: every page of a site into a directory.

use std::path::Path;
use std::time::Instant;

use rayon::prelude::*;

use super::output::{self, Progress};
use super::{Failure, Pictures, Target, open};
use crate::check::Edition;
use crate::model::Address;
use crate::page::{self, Scratch, Site};
use crate::plan::{Plan, verdicts};
use crate::sink::{Directory, Written};

/// What a build wrote, for its summary.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Pages and bytes of each locale, and last of what has no locale.
    pub locales: Vec<Size>,
    pub new: usize,
    pub changed: usize,
    pub same: usize,
    pub removed: usize,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Size {
    pub files: usize,
    pub bytes: u64,
}

#[expect(clippy::disallowed_methods, reason = "the clock is only shown, never written")]
pub(super) fn build(
    root: &Path,
    out: &Path,
    target: &Target,
    edition: Edition,
    pictures: Pictures,
) -> Result<(), Failure> {
    let start = Instant::now();
    let (site, weight) = open(root, target, edition, pictures)?;
    let directory = Directory::open(out, root)?;
    let plan = target.plan(&site);
    if let Some(host) = target.host {
        output::excess(&verdicts(&plan, &plan.census(weight), host));
    }
    output::writing(&plan, out);
    let removed = directory.begin(plan.files(), |file| plan.contains(file))?;
    let mut tally = write(&site, &plan, &directory)?;
    tally.removed = removed;
    directory.finish(plan.files())?;
    output::summary(&site, &tally, out, start.elapsed());
    Ok(())
}

fn write(site: &Site, plan: &Plan<'_>, directory: &Directory) -> Result<Tally, Failure> {
    let progress = Progress::new(plan.units());
    let empty =
        || Tally { locales: vec![Size::default(); site.catalogue().locales().len() + 1], ..Tally::default() };
    let mut tally = (0..plan.units())
        .into_par_iter()
        .map_init(
            || (Scratch::default(), Vec::new()),
            |(scratch, buffer), unit| {
                let mut tally = empty();
                for address in plan.pages(unit) {
                    write_page(site, address, directory, scratch, buffer, &mut tally)?;
                }
                progress.advance();
                Ok::<Tally, Failure>(tally)
            },
        )
        .try_reduce(empty, |a, b| Ok(a.and(&b)))?;
    for (path, bytes) in site.sources().statics() {
        tally.count(None, bytes, directory.put(path, bytes)?);
    }
    for file in plan.host_files() {
        tally.count(None, &file.bytes, directory.put(file.path, &file.bytes)?);
    }
    Ok(tally)
}

fn write_page(
    site: &Site,
    address: Address,
    directory: &Directory,
    scratch: &mut Scratch,
    buffer: &mut Vec<u8>,
    tally: &mut Tally,
) -> Result<(), Failure> {
    page::render(site, address, scratch, buffer)?;
    let written = directory.put(&page::file(site, address), buffer)?;
    tally.count(address.locale(), buffer, written);
    Ok(())
}

impl Tally {
    fn count(&mut self, locale: Option<usize>, bytes: &[u8], written: Written) {
        let rest = self.locales.len() - 1;
        let size = &mut self.locales[locale.unwrap_or(rest)];
        size.files += 1;
        size.bytes += bytes.len() as u64;
        match written {
            Written::New => self.new += 1,
            Written::Changed => self.changed += 1,
            Written::Same => self.same += 1,
        }
    }

    fn and(mut self, other: &Self) -> Self {
        for (size, more) in self.locales.iter_mut().zip(&other.locales) {
            size.files += more.files;
            size.bytes += more.bytes;
        }
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
        self
    }
}
