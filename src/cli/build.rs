//! `versus build`: every page of a site into a directory or an archive.

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use super::output::{self, Progress};
use super::profile::Profile;
use super::{Failure, Pictures, Target, open, settle};
use crate::build::{self, rehearse};
use crate::check::Edition;
use crate::page::Site;
use crate::plan::verdicts;
use crate::sink::{Sink, Way, is_archive};
use crate::text::date;

/// Where a build goes, and how.
#[derive(Clone, Debug)]
pub(super) struct Output {
    pub out: PathBuf,
    pub way: Way,
    /// Whether to tell where the time goes.
    pub is_profiled: bool,
}

pub(super) fn build(
    root: &Path,
    output: &Output,
    target: &Target,
    edition: Edition,
    pictures: Pictures,
) -> Result<(), Failure> {
    let mut profile = Profile::start();
    let out = &output.out;
    if output.way == Way::Swap && is_archive(out) {
        return Err(Failure::Call(
            "`--swap` is for directories; an archive takes its place in one step as it is".to_owned(),
        ));
    }
    let (site, mut report) = open(root, target, edition, pictures)?;
    // The process ends when the site is built: taking it apart value by value would be for nothing.
    let site = ManuallyDrop::new(site);
    if report.has_errors() {
        report.take("template-fails", rehearse(&site).1);
        return settle(&site, &report);
    }
    profile.step("read, check, prepare");
    let plan = target.plan(&site);
    let mut sink = Sink::open(out, root, output.way, date_of(&site)?)?;
    profile.step("look at the output");
    output::writing(&plan, out);
    let progress = Progress::new(plan.units());
    let mut built = build::build(&site, &plan, &mut sink, &|| progress.advance())?;
    drop(progress);
    profile.step("make and write pages");
    report.take("template-fails", std::mem::take(&mut built.faults));
    settle(&site, &report)?;
    let finished = sink.finish(&|file| plan.contains(file))?;
    profile.step("put in place");
    if let Some(host) = target.host {
        output::excess(&verdicts(&plan, &plan.census(built.weight), host));
    }
    output::summary(&site, &built, &finished, out, profile.elapsed());
    if output.is_profiled {
        profile.print(&site);
    }
    Ok(())
}

/// The date of all entries of an archive, in seconds since 1970: that of `SOURCE_DATE_EPOCH`
/// (<https://reproducible-builds.org/specs/source-date-epoch/>), else the day of the last review in content, else the beginning of 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "the one thing of the machine that its user sets for this purpose"
)]
fn date_of(site: &Site) -> Result<u64, Failure> {
    const NAME: &str = "SOURCE_DATE_EPOCH";
    match std::env::var(NAME) {
        Ok(text) => text
            .parse()
            .map_err(|_| Failure::Call(format!("{NAME} is `{text}`, which is not a number of seconds"))),
        Err(_) => Ok(site.reviewed().map_or(0, date::seconds)),
    }
}
