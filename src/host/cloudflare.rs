//! Cloudflare Pages: headers, and a worker that turns comparisons the right way round.
//!
//! Redirects cannot: a hundred of them may have placeholders (<https://developers.cloudflare.com/pages/platform/limits/>), and
//! they are followed also where there is a page, so a rule would have to know the order of codes. The worker is asked for
//! comparisons only (<https://developers.cloudflare.com/pages/functions/routing/>); what it hands on has the headers of the file.

use serde_json::json;

use super::{HostFile, base, canonical_js, fill, rules, speculation, text_file};
use crate::page::Site;

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    let routes = json!({ "version": 1, "include": [format!("{}*-vs-*", base(site))], "exclude": [] });
    let worker = fill(include_str!("files/worker.js"), &[("canonical", &canonical_js(site))]);
    vec![
        rules::headers_file(site),
        text_file("_routes.json", format!("{routes:#}\n")),
        text_file("_worker.js", worker),
        speculation::file(site),
    ]
}
