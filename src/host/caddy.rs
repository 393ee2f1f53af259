//! Caddy: directives for a site block, tried with 2.6. Sources: <https://caddyserver.com/docs/caddyfile/directives>; `route`
//! keeps the order in which directives are written, `file_server` sends folders without a slash to their pages.

use super::headers::{REVALIDATE, SHORT, headers};
use super::{HostFile, base, fill, speculation, static_entries, text_file};
use crate::page::Site;

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    let base = base(site);
    let headers: Vec<String> = headers(site)
        .into_iter()
        .map(|(name, value)| format!("            {name} {}", super::quoted(&value)))
        .collect();
    let statics: Vec<String> = static_entries(site)
        .iter()
        .map(|entry| {
            let all = if entry.ends_with('/') { "*" } else { "" };
            format!("        header {base}{entry}{all} Cache-Control \"{SHORT}\"")
        })
        .collect();
    let redirect = match base.trim_end_matches('/') {
        "" => String::new(),
        without => format!("\nredir {without} {base} 301\n"),
    };
    let text = fill(
        include_str!("files/Caddyfile"),
        &[
            ("redirect", &redirect),
            ("headers", &headers.join("\n")),
            ("static", &statics.join("\n")),
            ("revalidate", REVALIDATE),
            ("pattern", &base.replace('.', "\\.")),
            ("host", &super::host_name(site)),
            ("folder", &super::example_folder(site)),
            ("base", base),
        ],
    );
    vec![text_file("versus.caddy", text), speculation::file(site)]
}
