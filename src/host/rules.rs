//! The formats `_headers` and `_redirects`, which several hosts read: <https://docs.netlify.com/manage/routing/headers/>,
//! <https://docs.netlify.com/manage/routing/redirects/overview/>, <https://developers.cloudflare.com/pages/configuration/headers/>,
//! <https://docs.gitlab.com/user/project/pages/redirects/>.

use std::fmt::Write as _;

use super::headers::{SHORT, headers};
use super::{HostFile, base, speculation, static_entries, text_file};
use crate::model::{pair, pair_count, pair_name};
use crate::page::Site;

pub(super) const HEADERS: &str = "_headers";
pub(super) const REDIRECTS: &str = "_redirects";

/// The file of headers. Pages and data are left to the hosts' own rule, which is that of
/// [`REVALIDATE`](super::headers::REVALIDATE): a header that two rules give is joined from both.
pub(super) fn headers_file(site: &Site) -> HostFile {
    let base = base(site);
    let mut text = String::new();
    let mut rule = |path: &str, headers: &[(&str, String)]| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{base}{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    rule("*", &headers(site));
    rule(speculation::FILE, &[("Content-Type", speculation::MIME.to_owned())]);
    for entry in static_entries(site) {
        let path = if entry.ends_with('/') { format!("{entry}*") } else { entry };
        rule(&path, &[("Cache-Control", SHORT.to_owned())]);
    }
    text_file(HEADERS, text)
}

/// How many redirects lead from pairs the wrong way round to their pages, whatever the locale.
pub(super) fn reversed_count(site: &Site) -> usize {
    site.catalogue().families().iter().map(|family| pair_count(family.codes.len())).sum()
}

/// The redirects from pairs the wrong way round, one a line. The hosts try them where there is no file, with and without the
/// slash at the end.
pub(super) fn reversed(site: &Site) -> String {
    let base = base(site);
    let mut text = String::new();
    for family in site.catalogue().families() {
        let (slug, codes) = (&family.slug, &family.codes);
        for pair in (0..pair_count(codes.len())).map(|k| pair(k, codes.len())) {
            let (first, second) = (&codes[pair.first].slug, &codes[pair.second].slug);
            let (asked, found) = (pair_name(second, first), pair_name(first, second));
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{base}:locale/{slug}/{asked} {base}:locale/{slug}/{found}/ 301");
        }
    }
    text
}
