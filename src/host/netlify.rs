//! Netlify: headers and redirects.

use super::{HostFile, Reversed, base, rules, speculation, text_file};
use crate::page::Site;

/// Netlify advises to stay below this many rules: <https://docs.netlify.com/manage/routing/redirects/overview/>. A site that
/// needs more leaves them to the script of its page for addresses that do not exist.
pub(super) const MOST_RULES: usize = 10_000;

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    let mut files = vec![rules::headers_file(site), speculation::file(site)];
    let reversed = match reversed(site) {
        Reversed::Rule => rules::reversed(site),
        Reversed::Script => String::new(),
    };
    // Of pages for addresses that do not exist, only the one at the root is known by its name.
    let not_found = match base(site) {
        "/" => String::new(),
        base => format!("{base}* {base}404.html 404\n"),
    };
    let redirects = reversed + &not_found;
    if !redirects.is_empty() {
        files.push(text_file(rules::REDIRECTS, redirects));
    }
    files
}

pub(super) fn reversed(site: &Site) -> Reversed {
    if rules::reversed_count(site) < MOST_RULES { Reversed::Rule } else { Reversed::Script }
}
