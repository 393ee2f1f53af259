//! The limits of static hosts, as they publish them, and what counts against those of their rules.

use super::cloudfront::{FUNCTION, POLICY};
use super::netlify::MOST_RULES;
use super::rules::{HEADERS, REDIRECTS};

/// What one plan of a host takes. A limit that the host does not state is left out.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The name of the plan; empty where there is only one.
    pub plan: &'static str,
    pub files: Option<usize>,
    /// Files and directories together.
    pub entries: Option<usize>,
    pub per_directory: Option<usize>,
    pub bytes: Option<u64>,
    pub file_bytes: Option<u64>,
    /// Those of files that the host reads, whoever wrote them.
    pub rules: &'static [RuleLimit],
}

/// A limit of a file that a host reads.
#[derive(Clone, Copy, Debug)]
pub struct RuleLimit {
    pub file: &'static str,
    pub what: &'static str,
    pub count: fn(&str) -> usize,
    pub most: usize,
}

const MIB: u64 = 1 << 20;
const GB: u64 = 1_000_000_000;

const fn plan(plan: &'static str) -> Limits {
    Limits {
        plan,
        files: None,
        entries: None,
        per_directory: None,
        bytes: None,
        file_bytes: None,
        rules: &[],
    }
}

pub(super) const NONE: &[Limits] = &[plan("")];

// developers.cloudflare.com/pages/platform/limits
pub(super) const CLOUDFLARE: &[Limits] = &[
    Limits { files: Some(20_000), file_bytes: Some(25 * MIB), rules: CLOUDFLARE_RULES, ..plan("free") },
    Limits { files: Some(100_000), file_bytes: Some(25 * MIB), rules: CLOUDFLARE_RULES, ..plan("paid") },
];

// The same, and developers.cloudflare.com/pages/configuration/headers and …/redirects
const CLOUDFLARE_RULES: &[RuleLimit] = &[
    RuleLimit { file: HEADERS, what: "rules", count: header_rules, most: 100 },
    RuleLimit { file: HEADERS, what: "characters in a line", count: longest_line, most: 2_000 },
    RuleLimit { file: REDIRECTS, what: "static rules", count: static_redirects, most: 2_000 },
    RuleLimit { file: REDIRECTS, what: "dynamic rules", count: dynamic_redirects, most: 100 },
    RuleLimit { file: REDIRECTS, what: "characters in a line", count: longest_line, most: 1_000 },
];

// docs.netlify.com: site deploys; redirects and rewrites
pub(super) const NETLIFY: &[Limits] = &[Limits {
    per_directory: Some(54_000),
    rules: &[RuleLimit { file: REDIRECTS, what: "rules", count: redirects, most: MOST_RULES }],
    ..plan("")
}];

// docs.github.com: GitHub Pages limits
pub(super) const GITHUB: &[Limits] = &[Limits { bytes: Some(GB), ..plan("") }];

// docs.gitlab.com: GitLab.com settings, Pages; user/project/pages/redirects; the instance's defaults for `_redirects`
pub(super) const GITLAB: &[Limits] = &[Limits {
    entries: Some(200_000),
    bytes: Some(GB),
    rules: &[
        RuleLimit { file: REDIRECTS, what: "rules", count: redirects, most: GITLAB_RULES },
        RuleLimit { file: REDIRECTS, what: "bytes", count: str::len, most: GITLAB_BYTES },
    ],
    ..plan("")
}];
pub(super) const GITLAB_RULES: usize = 1_000;
pub(super) const GITLAB_BYTES: usize = 64 * 1024;

// docs.aws.amazon.com: AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits
pub(super) const CLOUDFRONT: &[Limits] = &[Limits {
    rules: &[
        RuleLimit { file: FUNCTION, what: "bytes", count: str::len, most: 10 * 1024 },
        RuleLimit {
            file: POLICY,
            what: "characters of its content security policy",
            count: policy,
            most: 1_783,
        },
    ],
    ..plan("")
}];

// learn.microsoft.com: quotas in Azure Static Web Apps
pub(super) const AZURE: &[Limits] = &[
    Limits { bytes: Some(250 * MIB), ..plan("free") },
    Limits { bytes: Some(500 * MIB), ..plan("standard") },
];

/// Lines that say something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
}

/// Lines that begin a rule: what is indented belongs to it.
fn header_rules(text: &str) -> usize {
    lines(text).filter(|line| !line.starts_with(char::is_whitespace)).count()
}

fn longest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
}

fn redirects(text: &str) -> usize {
    lines(text).count()
}

fn dynamic_redirects(text: &str) -> usize {
    let source = |line: &str| line.split_whitespace().next().unwrap_or_default().to_owned();
    lines(text).filter(|line| source(line).contains(['*', ':'])).count()
}

fn static_redirects(text: &str) -> usize {
    redirects(text) - dynamic_redirects(text)
}

fn policy(text: &str) -> usize {
    let config: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    let policy = &config["SecurityHeadersConfig"]["ContentSecurityPolicy"]["ContentSecurityPolicy"];
    policy.as_str().map_or(0, |policy| policy.chars().count())
}

#[cfg(test)]
mod tests {
    use super::{dynamic_redirects, header_rules, longest_line, policy, static_redirects};

    #[test]
    fn rules_are_counted_as_hosts_count_them() {
        let headers = "# a\n/*\n  A: b\n  C: d\n\n/x\n  E: f\n";
        assert_eq!((header_rules(headers), longest_line(headers)), (2, 6));
        let redirects = "/a /b 301\n# /c /d\n/e/* /f/:splat\n/:g/h /i\n/j /:k\n";
        assert_eq!((static_redirects(redirects), dynamic_redirects(redirects)), (2, 2));
        let config =
            "{\"SecurityHeadersConfig\":{\"ContentSecurityPolicy\":{\"ContentSecurityPolicy\":\"abc\"}}}";
        assert_eq!((policy(config), policy("{")), (3, 0));
    }
}
