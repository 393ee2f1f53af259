//! `versus locale`: the editors' tools.

use std::path::Path;

use super::arguments::Verb;
use super::{Failure, output};
use crate::load;
use crate::locale::{self, Refusal};
use crate::sink;

/// Whether files are written, or only told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    Done,
    Told,
}

pub(super) fn run(root: &Path, verb: Verb, writing: Writing) -> Result<(), Failure> {
    let (sources, turn) = load::read_to_change(root)?;
    let is_check = matches!(verb, Verb::Fmt { check: true, .. });
    let outcome = match verb {
        Verb::Add { tag } => locale::add(&sources, &tag),
        Verb::Sync { tags } => locale::sync(&sources, &tags),
        Verb::Accept { tag, ids } => locale::accept(&sources, &tag, &ids),
        Verb::Fmt { tags, .. } => locale::fmt(&sources, &tags),
        Verb::Rename { old, new } => locale::rename(&sources, &old, &new),
        Verb::Prune { tags } => locale::prune(&sources, &tags),
    };
    let is_told = is_check || writing == Writing::Told;
    let written = match &outcome {
        Ok(outcome) if !is_told => sink::rewrite(&turn, &outcome.files),
        _ => Ok(()),
    };
    // Others need not wait for whoever reads what is printed.
    drop(turn);
    let outcome = outcome.map_err(|refusal| match refusal {
        Refusal::Call(message) => Failure::Call(message),
        Refusal::Findings(report) => {
            output::findings(&report, &sources);
            Failure::Findings
        }
    })?;
    written?;
    output::locale(&outcome, if is_told { "would write" } else { "wrote" });
    if is_check && !outcome.files.is_empty() { Err(Failure::Findings) } else { Ok(()) }
}
