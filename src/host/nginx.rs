//! nginx: directives for a `server` block, tried with 1.22. Sources: <https://nginx.org/en/docs/http/ngx_http_core_module.html>,
//! `ngx_http_headers_module` (`add_header … always` goes with errors too, and locations inside inherit it as long as they add
//! none), `ngx_http_rewrite_module` (`return` is safe inside `if`).

use super::headers::{SHORT, headers};
use super::{HostFile, base, fill, speculation, static_entries, text_file};
use crate::page::Site;

pub(super) fn files(site: &Site) -> Vec<HostFile> {
    let base = base(site);
    let headers: String = headers(site).iter().fold(String::new(), |all, (name, value)| {
        format!("{all}add_header {name} {} always;\n", super::quoted(value))
    });
    let age = SHORT.rsplit_once('=').map_or("0", |(_, seconds)| seconds);
    let statics: Vec<String> = static_entries(site)
        .iter()
        .map(|entry| {
            let exact = if entry.ends_with('/') { "" } else { "= " };
            format!("    location {exact}{base}{entry} {{\n        expires {age}s;\n    }}")
        })
        .collect();
    // Headers beside those of the owner's, where the whole server is this site: those of a location would shut them out.
    let (before, inside) = match base.trim_end_matches('/') {
        "" => (format!("\n{headers}"), String::new()),
        without => (
            format!("\nlocation = {without} {{\n    absolute_redirect off;\n    return 301 {base};\n}}\n"),
            headers.lines().fold(String::new(), |all, line| format!("{all}    {line}\n")),
        ),
    };
    let text = fill(
        include_str!("files/nginx.conf"),
        &[
            ("before", &before),
            ("inside", &inside),
            ("static", &statics.join("\n")),
            ("pattern", &base.replace('.', "\\.")),
            ("host", &super::host_name(site)),
            ("folder", &super::example_folder(site)),
            ("base", base),
        ],
    );
    vec![text_file("versus.nginx", text), speculation::file(site)]
}
