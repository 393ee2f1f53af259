//! Static hosts: what each reads beside the pages, and what it takes.

mod caddy;
mod cloudflare;
mod cloudfront;
mod github;
mod gitlab;
mod headers;
mod limits;
mod netlify;
mod nginx;
mod rules;
mod speculation;

pub use headers::{REVALIDATE, headers};
pub use limits::{Limits, RuleLimit};
pub use speculation::{MIME as SPECULATION_MIME, file as speculation_rules};

use crate::diag::{Fault, Place};
use crate::page::Site;

/// A static host.
#[derive(Clone, Copy, Debug)]
pub struct Host {
    /// Its name on the command line.
    pub name: &'static str,
    pub title: &'static str,
    /// What the host reads beside the pages; none where versus writes nothing for it.
    pub writes: Option<fn(&Site) -> Vec<HostFile>>,
    /// What leads from `/en/http/403-vs-202/` to `/en/http/202-vs-403/`.
    pub reversed: fn(&Site) -> Reversed,
    /// What the host takes, by its plans.
    pub limits: &'static [Limits],
}

/// A file that a host reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostFile {
    /// Below the root of the output.
    pub path: &'static str,
    pub bytes: Vec<u8>,
}

/// What leads to a comparison that is asked for the wrong way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reversed {
    /// A rule of the host, by a redirect.
    Rule,
    /// The script of the page for addresses that do not exist.
    Script,
}

/// The hosts. To add one: one row, a file here, a section in `docs/hosting.md`, its checks in `tests/hosts`.
pub const HOSTS: &[Host] = &[
    Host {
        name: "cloudflare-pages",
        title: "Cloudflare Pages",
        writes: Some(cloudflare::files),
        reversed: |_| Reversed::Rule,
        limits: limits::CLOUDFLARE,
    },
    Host {
        name: "netlify",
        title: "Netlify",
        writes: Some(netlify::files),
        reversed: netlify::reversed,
        limits: limits::NETLIFY,
    },
    Host {
        name: "github-pages",
        title: "GitHub Pages",
        writes: Some(github::files),
        reversed: |_| Reversed::Script,
        limits: limits::GITHUB,
    },
    Host {
        name: "gitlab-pages",
        title: "GitLab Pages (.com)",
        writes: Some(gitlab::files),
        reversed: gitlab::reversed,
        limits: limits::GITLAB,
    },
    Host {
        name: "nginx",
        title: "nginx",
        writes: Some(nginx::files),
        reversed: |_| Reversed::Rule,
        limits: limits::NONE,
    },
    Host {
        name: "caddy",
        title: "Caddy",
        writes: Some(caddy::files),
        reversed: |_| Reversed::Rule,
        limits: limits::NONE,
    },
    Host {
        name: "cloudfront",
        title: "S3 + CloudFront",
        writes: Some(cloudfront::files),
        reversed: |_| Reversed::Rule,
        limits: limits::CLOUDFRONT,
    },
    Host {
        name: "azure",
        title: "Azure Static Web Apps",
        writes: None,
        reversed: |_| Reversed::Script,
        limits: limits::AZURE,
    },
    Host {
        name: "other",
        title: "an object store, or another server",
        writes: None,
        reversed: |_| Reversed::Script,
        limits: limits::NONE,
    },
];

impl Host {
    /// What it reads beside the pages of a site.
    #[must_use]
    pub fn files(&self, site: &Site) -> Vec<HostFile> {
        self.writes.map(|write| write(site)).unwrap_or_default()
    }
}

/// The host of this name, among those that versus writes files for.
#[must_use]
pub fn host(name: &str) -> Option<&'static Host> {
    HOSTS.iter().find(|host| host.name == name && host.writes.is_some())
}

/// Why the files of a host cannot be written for the address that the site is published at: its path would mean something
/// else in some host's rules.
#[must_use]
pub fn unfit_base(site: &Site) -> Option<String> {
    let base = base(site);
    let fits = base.chars().all(is_plain) && !base.contains("//");
    (!fits).then(|| {
        format!("the files of hosts can name `{base}` only if it has no other characters than A-Z, a-z, 0-9, -, . and _")
    })
}

/// Static files that stand where a file of the host goes, on disks that know capitals and on those that do not.
#[must_use]
pub fn occupied(site: &Site, host: &Host) -> Vec<Fault> {
    let files = host.files(site);
    let statics = site.sources().statics().map(|(path, _)| path);
    let taken = statics.filter(|path| {
        let top = path.split('/').next().unwrap_or_default();
        files.iter().any(|file| file.path.eq_ignore_ascii_case(top))
    });
    taken
        .map(|path| {
            Fault::new(
                Place::file(&format!("static/{path}")),
                format!("`{path}` is written for {}", host.title),
            )
            .help("remove the static file, or build without `--host`")
        })
        .collect()
}

/// Whether a character of a path means nothing but itself in the rules of every host.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '/' | '-' | '.' | '_')
}

/// The path of the site's root, with a slash at both ends.
fn base(site: &Site) -> &str {
    site.catalogue().settings().base.path()
}

/// A file of text.
fn text_file(path: &'static str, text: impl Into<String>) -> HostFile {
    HostFile { path, bytes: text.into().into_bytes() }
}

/// A template of ours with its `@name@`s replaced.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("@{name}@"), value))
}

/// The script that knows the order of codes, for this site.
fn canonical_js(site: &Site) -> String {
    fill(include_str!("files/canonical.js"), &[("base", base(site))])
}

/// The top-level entries of what is copied as it is, files by name and folders with a slash at the end, in order. Names that
/// would mean something in a rule are left out, and so treated like pages; `_redirects` and the like are for hosts to read.
fn static_entries(site: &Site) -> Vec<String> {
    let mut entries: Vec<String> = site
        .sources()
        .statics()
        .map(|(path, _)| match path.split_once('/') {
            Some((folder, _)) => format!("{folder}/"),
            None => path.to_string(),
        })
        .filter(|entry| entry.chars().all(is_plain))
        .filter(|entry| entry.ends_with('/') || !entry.starts_with('_'))
        .collect();
    entries.sort_unstable();
    entries.dedup();
    entries
}

/// The name of the host that the site is published at, for examples.
fn host_name(site: &Site) -> String {
    let url = site.catalogue().settings().base.as_str();
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    after.split('/').next().unwrap_or_default().to_owned()
}

/// The folder of the site where `/srv/www` is that of the host, for examples.
fn example_folder(site: &Site) -> String {
    format!("/srv/www{}", base(site).trim_end_matches('/'))
}

/// A text in double quotes, as nginx and Caddy read it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
