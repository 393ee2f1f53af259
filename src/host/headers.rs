//! What every response says beside its content, the same for all hosts that can say it.

use std::collections::BTreeSet;

use super::{base, speculation};
use crate::page::{Hashes, Site, look};

/// How pages and data are kept: they are asked for anew each time, and answered by 304 while they are the same. Their addresses
/// stay when their content changes. It is what Cloudflare Pages and Netlify send by themselves.
pub const REVALIDATE: &str = "public, max-age=0, must-revalidate";

/// How static files are kept. Their names do not change with their content either, so that a change of style need not change
/// every page; for ten minutes, which is about one visit, a browser does not ask again.
pub(super) const SHORT: &str = "public, max-age=600";

/// The headers of every response, in the order in which they are written.
///
/// - `Referrer-Policy` is what browsers do by default, said for those that do not.
/// - `Permissions-Policy` names what a page of text never asks for; code that got in could not ask either.
/// - `Strict-Transport-Security` is not among them: it binds the whole domain and all its ports for months, which is not for
///   one site on it to decide. Hosts have a switch for it, and `docs/hosting.md` says so.
/// - `Cross-Origin-Resource-Policy` is not either: pictures and data are there for other sites to show.
#[must_use]
pub fn headers(site: &Site) -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", policy(&look(site).hashes)),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Speculation-Rules", format!("\"{}{}\"", base(site), speculation::FILE)),
    ]
}

/// What pages may load and run: files of their own origin, and the code inside them by its hashes. The one thing a script
/// cannot do then is to make markup of text (`trusted-types 'none'`).
fn policy(hashes: &Hashes) -> String {
    let allowed = |hashes: &BTreeSet<String>| {
        hashes.iter().fold("'self'".to_owned(), |all, hash| format!("{all} '{hash}'"))
    };
    let directives = [
        "default-src 'none'".to_owned(),
        format!("script-src {}", allowed(&hashes.scripts)),
        format!("style-src {}", allowed(&hashes.styles)),
        "img-src 'self' data:".to_owned(),
        "connect-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'self'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types 'none'".to_owned(),
    ];
    directives.join("; ")
}
