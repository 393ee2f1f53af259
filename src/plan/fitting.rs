//! Whether a host takes what a build puts out.

use super::{Census, Plan};
use crate::host::{Host, Limits, Reversed};

/// What is to be said of a plan of a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The host and its plan.
    pub title: String,
    /// The limits that the site exceeds, in words; none if it fits.
    pub exceeded: Vec<String>,
    /// What leads to comparisons asked for the wrong way round.
    pub reversed: Reversed,
}

/// What is to be said of each plan of a host.
#[must_use]
pub fn verdicts(plan: &Plan<'_>, census: &Census, host: &Host) -> Vec<Verdict> {
    let files = host.files(plan.site);
    let text = |path: &str| {
        let own = files.iter().find(|file| file.path == path).map(|file| &*file.bytes);
        own.or_else(|| plan.site.sources().static_file(path).map(|bytes| &**bytes))
            .map(String::from_utf8_lossy)
    };
    let verdict = |limits: &Limits| {
        let rules = limits.rules.iter().filter_map(|limit| {
            let found = (limit.count)(&text(limit.file)?);
            let what = format!("{} of `{}`", limit.what, limit.file);
            (found > limit.most).then(|| told(found as u64, &what, limit.most as u64))
        });
        let parting = if limits.plan.is_empty() { "" } else { ", " };
        Verdict {
            title: format!("{}{parting}{}", host.title, limits.plan),
            exceeded: counts(limits, census).into_iter().chain(rules).collect(),
            reversed: (host.reversed)(plan.site),
        }
    };
    host.limits.iter().map(verdict).collect()
}

/// Which of a plan's limits of files and bytes a site exceeds.
fn counts(limits: &Limits, census: &Census) -> Vec<String> {
    let count = |number: usize| number as u64;
    let counted = [
        ("files", count(census.files), limits.files.map(count)),
        ("files and directories", count(census.files + census.directories), limits.entries.map(count)),
        ("entries in one directory", count(census.fullest_directory), limits.per_directory.map(count)),
        ("bytes", census.weight.bytes, limits.bytes),
        ("bytes in one file", census.weight.largest_file, limits.file_bytes),
    ];
    counted
        .into_iter()
        .filter_map(|(what, found, limit)| {
            let limit = limit.filter(|limit| found > *limit)?;
            Some(told(found, what, limit))
        })
        .collect()
}

fn told(found: u64, what: &str, limit: u64) -> String {
    format!("{found} {what}, {limit} allowed")
}

#[cfg(test)]
mod tests {
    use super::{Census, counts};
    use crate::host::HOSTS;

    #[test]
    fn a_site_that_passes_a_limit_is_told_so() {
        let census = Census { files: 20_001, ..Census::default() };
        let limits = HOSTS.iter().flat_map(|host| host.limits);
        let exceeded: Vec<_> = limits.flat_map(|limits| counts(limits, &census)).collect();
        assert_eq!(exceeded, ["20001 files, 20000 allowed"]);
    }
}
