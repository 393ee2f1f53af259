//! Other generators that make the same pages (`benches/peers`), against versus.

use std::path::Path;
use std::process::Command;

use super::setting::{Out, Setting, build};
use crate::cost::{self, Cost};
use crate::fault::Fault;
use crate::figures::{Figures, Subject, in_turns};
use crate::place::{self, Disk};
use crate::{Scale, repository};

const PEERS: [&str; 3] = ["hugo", "hugo-cached", "eleventy"];

/// The peers against versus, once it is known that they make the same pages.
pub(super) fn peers(setting: &Setting, figures: &mut Figures) -> Result<(), Fault> {
    let site = setting.invented()?;
    let work = setting.work().join("peers");
    if let Err(fault) = prepare(setting, &site.root, &work) {
        let why = fault.to_string();
        figures.skipped("peers / versus", why.lines().next().unwrap_or_default());
        return Ok(());
    }
    let mut subjects = vec![setting.build(site, Out::Directory(Disk::Tmpfs, 0))];
    for peer in PEERS {
        subjects.push(pages(setting, peer, &work));
    }
    let series = in_turns(setting.rounds(5), subjects)?;
    for (peer, pages) in PEERS.iter().zip(&series[1..]) {
        figures.ratio(&format!("{}: {peer} / versus, tmpfs", site.name), pages, &series[0]);
    }
    figures.runs(&series);
    Ok(())
}

/// Makes ready what the peers read, and looks whether what they write is what versus writes.
fn prepare(setting: &Setting, site: &Path, work: &Path) -> Result<(), Fault> {
    let ours = setting.work().join("tree");
    // What the tests have compiled already will do for a smoke test.
    let option = match setting.scale {
        Scale::Full => "--release",
        Scale::Smoke => "--all-features",
    };
    cost::run(order("prepare").args([site, work]).arg(option))?;
    build(site, &ours)?;
    for peer in PEERS {
        place::fresh(Disk::Tmpfs, setting.work(), 0, &mut |theirs| {
            cost::run(order(peer).args([work, theirs]))?;
            cost::run(order("compare").args([&*ours, theirs]))
        })?;
    }
    place::remove(&ours)
}

fn pages<'a>(setting: &'a Setting, peer: &'static str, work: &'a Path) -> Subject<'a> {
    let run = move || -> Result<Cost, Fault> {
        place::fresh(Disk::Tmpfs, setting.work(), 0, &mut |out| {
            Ok(cost::run(order(peer).args([work, out]))?.0)
        })
    };
    (format!("{peer} to tmpfs"), Box::new(run))
}

pub(super) fn order(word: &str) -> Command {
    let mut command = Command::new(repository().join("benches/peers/run"));
    command.arg(word);
    command
}
