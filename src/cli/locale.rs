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
    let sources = load::read(root)?;
    let is_check = matches!(verb, Verb::Fmt { check: true, .. });
    let outcome = match verb {
        Verb::Add { tag } => locale::add(&sources, &tag),
        Verb::Sync { tags } => locale::sync(&sources, &tags),
        Verb::Accept { tag, ids } => locale::accept(&sources, &tag, &ids),
        Verb::Fmt { tags, .. } => locale::fmt(&sources, &tags),
        Verb::Rename { old, new } => locale::rename(&sources, &old, &new),
        // Here goes what tells whether the site uses a message.
        Verb::Prune { tags } => locale::prune(&sources, &tags, |_| true),
    };
    let outcome = outcome.map_err(|refusal| match refusal {
        Refusal::Call(message) => Failure::Call(message),
        Refusal::Findings(report) => {
            output::findings(&report, &sources);
            Failure::Findings
        }
    })?;
    if is_check || writing == Writing::Told {
        output::locale(&outcome, "would write");
        return if is_check && !outcome.files.is_empty() { Err(Failure::Findings) } else { Ok(()) };
    }
    sink::rewrite(root, &outcome.files)?;
    output::locale(&outcome, "wrote");
    Ok(())
}
