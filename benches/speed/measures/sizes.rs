//! How time and memory grow with the site.

use super::setting::{Out, Setting, Site, itself};
use crate::Scale;
use crate::cost;
use crate::fault::Fault;
use crate::figures::{Figures, Subject, in_turns};
use crate::generate::Shape;
use crate::place::{self, Disk};

/// Everything before the first page against the whole build.
pub(super) fn start(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    for site in [setting.real()?, setting.invented()?] {
        let subjects = vec![setting.build(site, Out::Directory(Disk::Tmpfs, 0)), started(site)];
        let series = in_turns(setting.rounds(5), subjects)?;
        figures.ratio(&format!("{}: start / build, tmpfs", site.name), &series[1], &series[0]);
        figures.runs(&series);
    }
    Ok(())
}

fn started(site: &Site) -> Subject<'_> {
    let run = move || cost::run_part(itself()?.arg("tell-start").arg(&site.root));
    (format!("{}, start", site.name), Box::new(run))
}

/// Larger sites against the smallest, to archives, since folders of the largest would not fit into memory.
pub(super) fn growth(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let small = setting.invented()?;
    let larger = match setting.scale {
        Scale::Full => [(201, 20), (450, 20)],
        Scale::Smoke => [(10, 4), (12, 4)],
    };
    for (codes, locales) in larger {
        let large = setting.invent(&format!("{codes} × {locales}"), Shape { codes, locales })?;
        let out = Out::Archive(".tar.zst");
        let subjects = vec![setting.build(small, out), setting.build(&large, out), started(&large)];
        let series = in_turns(setting.rounds(5), subjects)?;
        let [of_small, of_large, start] = series.as_slice() else { continue };
        let name = format!("{}: time per page / {}, .tar.zst", large.name, small.name);
        figures.ratio_of_each(&name, (of_large, large.pages), (of_small, small.pages));
        let name = format!("{}: peak memory / {}, .tar.zst", large.name, small.name);
        figures.ratio_of_peaks(&name, of_large, of_small);
        figures.ratio(&format!("{}: start / build, .tar.zst", large.name), start, of_large);
        figures.runs(&series);
        place::remove(&large.root)?;
    }
    Ok(())
}
