//! The same site built in other ways: to an archive, with one thread, by a build for development.

use std::path::Path;
use std::process::Command;

use super::setting::{Out, Setting, Site, build_with, versus};
use crate::cost;
use crate::fault::Fault;
use crate::figures::{Figures, Subject, in_turns};
use crate::place::{self, Disk};
use crate::{Scale, repository};

/// Archives against a folder.
pub(super) fn archive(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let site = setting.invented()?;
    let endings = [".tar", ".tar.zst"];
    let mut subjects = vec![setting.build(site, Out::Directory(Disk::Tmpfs, 0))];
    subjects.extend(endings.map(|ending| setting.build(site, Out::Archive(ending))));
    let series = in_turns(setting.rounds(5), subjects)?;
    for (ending, archive) in endings.iter().zip(&series[1..]) {
        figures.ratio(&format!("{}: {ending} / folder, tmpfs", site.name), archive, &series[0]);
    }
    figures.runs(&series);
    Ok(())
}

/// Two threads against one.
pub(super) fn threads(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    for site in [setting.real()?, setting.invented()?] {
        let subject = |threads: &'static str| {
            let versus = move || {
                let mut versus = versus();
                versus.env("RAYON_NUM_THREADS", threads);
                versus
            };
            program(setting, site, format!("{}, threads: {threads}", site.name), Box::new(versus))
        };
        let series = in_turns(setting.rounds(5), vec![subject("1"), subject("2")])?;
        figures.ratio(&format!("{}: 2 threads / 1, tmpfs", site.name), &series[1], &series[0]);
        figures.runs(&series);
    }
    Ok(())
}

/// The program as `cargo run` builds it against the one that is released.
pub(super) fn profile(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let released = Path::new(env!("CARGO_BIN_EXE_versus"));
    let dev = match setting.scale {
        Scale::Full => {
            let manifest = repository().join("Cargo.toml");
            cost::run(Command::new("cargo").args(["build", "--locked", "--manifest-path"]).arg(manifest))?;
            let target = released.ancestors().nth(2).unwrap_or(released);
            target.join("debug").join("versus")
        }
        Scale::Smoke => released.to_owned(),
    };
    let site = setting.real()?;
    let subject = |path: &Path, name: &str| {
        let path = path.to_owned();
        program(setting, site, format!("{}, {name}", site.name), Box::new(move || Command::new(&path)))
    };
    let subjects = vec![subject(&dev, "dev profile"), subject(released, "release profile")];
    let series = in_turns(setting.rounds(5), subjects)?;
    figures.ratio(&format!("{}: dev profile / release, tmpfs", site.name), &series[0], &series[1]);
    figures.runs(&series);
    Ok(())
}

/// A build to a folder on tmpfs by this program.
fn program<'a>(
    setting: &'a Setting,
    site: &'a Site,
    name: String,
    versus: Box<dyn Fn() -> Command + 'a>,
) -> Subject<'a> {
    let run = move || {
        place::fresh(Disk::Tmpfs, setting.work(), 0, &mut |out| {
            Ok(build_with(versus(), &site.root, out)?.cost)
        })
    };
    (name, Box::new(run))
}
