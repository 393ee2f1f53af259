//! The limits of static hosts, as they publish them.

use super::Census;

/// A static host, and what it takes. A limit that it does not state is left out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Host {
    pub name: &'static str,
    files: Option<usize>,
    /// Files and directories together.
    entries: Option<usize>,
    per_directory: Option<usize>,
    bytes: Option<u64>,
    file_bytes: Option<u64>,
}

const MIB: u64 = 1 << 20;
const GB: u64 = 1_000_000_000;

/// The hosts. To add one: one row, its figures from its own documentation.
pub const HOSTS: &[Host] = &[
    // developers.cloudflare.com/pages/platform/limits
    Host { files: Some(20_000), file_bytes: Some(25 * MIB), ..host("Cloudflare Pages, free") },
    Host { files: Some(100_000), file_bytes: Some(25 * MIB), ..host("Cloudflare Pages, paid") },
    // docs.netlify.com: site deploys
    Host { per_directory: Some(54_000), ..host("Netlify") },
    // docs.github.com: GitHub Pages limits
    Host { bytes: Some(GB), ..host("GitHub Pages") },
    // docs.gitlab.com: GitLab.com settings, Pages
    Host { entries: Some(200_000), bytes: Some(GB), ..host("GitLab Pages (.com)") },
    // learn.microsoft.com: quotas in Azure Static Web Apps
    Host { bytes: Some(250 * MIB), ..host("Azure Static Web Apps, free") },
    Host { bytes: Some(500 * MIB), ..host("Azure Static Web Apps, standard") },
    host("an object store, or your own server"),
];

const fn host(name: &'static str) -> Host {
    Host { name, files: None, entries: None, per_directory: None, bytes: None, file_bytes: None }
}

impl Host {
    /// Which of the host's limits a site exceeds, in words; none if it fits.
    #[must_use]
    pub fn exceeded(&self, census: &Census) -> Vec<String> {
        let count = |number: usize| number as u64;
        let limits = [
            ("files", count(census.files), self.files.map(count)),
            ("files and directories", count(census.files + census.directories), self.entries.map(count)),
            ("entries in one directory", count(census.fullest_directory), self.per_directory.map(count)),
            ("bytes", census.weight.bytes, self.bytes),
            ("bytes in one file", census.weight.largest_file, self.file_bytes),
        ];
        limits
            .into_iter()
            .filter_map(|(what, found, limit)| {
                let limit = limit.filter(|limit| found > *limit)?;
                Some(format!("{found} {what}, {limit} allowed"))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Census, HOSTS};

    #[test]
    fn a_site_that_passes_a_limit_is_told_so() {
        let census = Census { files: 20_001, ..Census::default() };
        let exceeded: Vec<_> = HOSTS.iter().filter(|host| !host.exceeded(&census).is_empty()).collect();
        assert_eq!(exceeded.len(), 1);
        assert_eq!(exceeded[0].exceeded(&census), ["20001 files, 20000 allowed"]);
    }
}
