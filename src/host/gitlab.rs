//! GitLab Pages: redirects, where there are few; no headers. The page `404.html` works by itself.

use super::limits::{GITLAB_BYTES, GITLAB_RULES};
use super::{HostFile, Reversed, rules, text_file};
use crate::page::Site;

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    match reversed(site) {
        Reversed::Rule => vec![text_file(rules::REDIRECTS, rules::reversed(site))],
        Reversed::Script => Vec::new(),
    }
}

pub(super) fn reversed(site: &Site) -> Reversed {
    let fits = rules::reversed_count(site) <= GITLAB_RULES && rules::reversed(site).len() <= GITLAB_BYTES;
    if fits { Reversed::Rule } else { Reversed::Script }
}
