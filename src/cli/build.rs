//! `versus build`: every page of a site into a directory or an archive.

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use super::output::{self, Progress};
use super::profile::Profile;
use super::recipe::{Pictures, Recipe, Target};
use super::{Failure, settle};
use crate::build::{self, Built, Unchanged, rehearse, unchanged};
use crate::check::{Catalogue, Edition};
use crate::diag::Report;
use crate::page::{Draft, Site};
use crate::plan::verdicts;
use crate::render::Cost;
use crate::sink::{Fingerprint, Finished, Sink, Way, is_archive, is_other_archive, says_made_of};
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
    let profile = Profile::start();
    let out = &output.out;
    if output.way == Way::Swap && is_archive(out) {
        return Err(Failure::Call(
            "`--swap` is for directories; an archive takes its place in one step as it is".to_owned(),
        ));
    }
    if is_other_archive(out) {
        return Err(Failure::Call(format!(
            "{}: versus writes archives whose names end in `.tar`, `.tar.gz` or `.tar.zst`, and no others",
            out.display()
        )));
    }
    let recipe = Recipe::read(root, target, edition, pictures)?;
    let fingerprint = recipe.fingerprint();
    let order = Order { root, output, target, recipe, fingerprint, profile };
    if !says_made_of(out, fingerprint) {
        let (draft, report) = order.draft()?;
        return order.make(draft, report);
    }
    let (unchanged, checked) = rayon::join(|| unchanged(out, root, fingerprint), || order.draft());
    let (draft, report) = checked?;
    match unchanged {
        Some(unchanged) => order.leave(draft, report, &unchanged),
        None => order.make(draft, report),
    }
}

/// A build that was asked for.
struct Order<'a> {
    root: &'a Path,
    output: &'a Output,
    target: &'a Target,
    recipe: Recipe<'a>,
    fingerprint: Fingerprint,
    profile: Profile,
}

impl Order<'_> {
    fn draft(&self) -> Result<(Draft, Report), Failure> {
        let (draft, report) = self.recipe.draft()?;
        if self.output.is_profiled {
            draft.time_templates();
        }
        Ok((draft, report))
    }

    /// Makes every page, and writes what differs.
    fn make(self, draft: Draft, mut report: Report) -> Result<(), Failure> {
        let Self { root, output: Output { out, way, .. }, target, recipe, fingerprint, mut profile } = self;
        let site = recipe.site(draft, &mut report)?.without_texts(&report);
        // The process ends when the site is built: taking it apart value by value would be for nothing.
        let site = ManuallyDrop::new(site);
        if report.has_errors() {
            report.take("template-fails", rehearse(&site).1);
            return settle(site.catalogue(), site.sources(), &report);
        }
        profile.step("read, check, prepare");
        let plan = target.plan(&site);
        let mut sink = Sink::open(out, root, *way, date_of(&site)?, fingerprint)?;
        profile.step("look at the output");
        output::writing(plan.count(), out);
        let progress = Progress::new(plan.units());
        let mut built = build::build(&site, &plan, &mut sink, &|| progress.advance())?;
        drop(progress);
        profile.step("make and write pages");
        report.take("template-fails", std::mem::take(&mut built.faults));
        settle(site.catalogue(), site.sources(), &report)?;
        let finished = sink.finish(&|file| plan.contains(file))?;
        profile.step("put in place");
        if let Some(host) = target.host {
            output::excess(&verdicts(&plan, &plan.census(built.weight), host));
        }
        end(self.output, site.catalogue(), (&built, &finished), &profile, site.template_costs());
        Ok(())
    }

    /// Tells of what is there as a build would, and makes nothing. Only what a host takes hangs on the site itself.
    fn leave(self, draft: Draft, mut report: Report, unchanged: &Unchanged) -> Result<(), Failure> {
        let Self { output, target, recipe, mut profile, .. } = self;
        let built = unchanged.built(draft.catalogue());
        let told = (&built, &unchanged.finished);
        output::writing(unchanged.files(), &output.out);
        let Some(host) = target.host else {
            let draft = ManuallyDrop::new(draft);
            settle(draft.catalogue(), recipe.sources(), &report)?;
            profile.step("read, check, look at the output");
            end(output, draft.catalogue(), told, &profile, Vec::new());
            return Ok(());
        };
        let site = ManuallyDrop::new(recipe.site(draft, &mut report)?);
        settle(site.catalogue(), site.sources(), &report)?;
        profile.step("read, check, prepare, look at the output");
        let plan = target.plan(&site);
        output::excess(&verdicts(&plan, &plan.census(built.weight), host));
        end(output, site.catalogue(), told, &profile, site.template_costs());
        Ok(())
    }
}

/// Prints the end of a build.
fn end(
    output: &Output,
    catalogue: &Catalogue,
    (built, finished): (&Built, &Finished),
    profile: &Profile,
    costs: Vec<(&str, Cost)>,
) {
    output::summary(catalogue, built, finished, &output.out, profile.elapsed());
    if output.is_profiled {
        profile.print(costs);
    }
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
