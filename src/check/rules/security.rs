//! The rule about `security` in `content/site.yaml`, which becomes `security.txt`: RFC 9116, sections 2.5.3, 2.5.5, 2.5.7
//! and 2.5.8. Nothing is compared with today: the same site must give the same findings tomorrow.

use std::ops::Range;

use unic_langid::LanguageIdentifier;
use url::Url;

use crate::diag::Fault;
use crate::load::{Entries, SecurityFile};
use crate::text::is_moment;
use crate::text::yaml::Spanned;

pub(super) fn bad_security(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let Some(security) = &site.value.security else { return vec![] };
    let faults = contacts(security).into_iter().chain(expires(security)).chain(policy(security));
    faults
        .chain(languages(security))
        .map(|(span, message, help)| Fault::new(site.at(&span), message).help(help))
        .collect()
}

/// A place, what is wrong there, and how to mend it.
type Wrong = (Range<usize>, String, &'static str);

fn contacts(security: &SecurityFile) -> Vec<Wrong> {
    const HELP: &str =
        "write `mailto:` and an address, `tel:` and a number, or a page that begins with https://";
    let contacts = &security.contact.value.0;
    if contacts.is_empty() {
        return vec![(security.contact.span.clone(), "there is nobody to tell".into(), HELP)];
    }
    let wrong = contacts.iter().filter(|contact| !is_contact(&contact.value));
    wrong
        .map(|Spanned { value, span }| {
            let fault = if value.starts_with("http://") {
                "does not begin with https://"
            } else {
                "is not an address to write to, call or open"
            };
            (span.clone(), format!("`{value}` {fault}"), HELP)
        })
        .collect()
}

fn expires(security: &SecurityFile) -> Option<Wrong> {
    let expires = &security.expires;
    let message = format!("`{}` is not a date and time of RFC 3339", expires.value);
    let help = "write the date, the time and its distance from UTC: `2027-06-30T00:00:00Z`";
    (!is_moment(&expires.value)).then(|| (expires.span.clone(), message, help))
}

fn policy(security: &SecurityFile) -> Option<Wrong> {
    let policy = security.policy.as_ref()?;
    let message = format!("`{}` is not the address of a page", policy.value);
    let is_page = is_contact(&policy.value) && policy.value.starts_with("https://");
    (!is_page).then(|| (policy.span.clone(), message, "write an address that begins with https://"))
}

fn languages(security: &SecurityFile) -> Vec<Wrong> {
    let languages = security.languages.0.iter();
    let wrong =
        languages.filter(|tag| tag.value.contains('_') || tag.value.parse::<LanguageIdentifier>().is_err());
    wrong
        .map(|tag| {
            let help = "write a language, and a script or region if needed: `pt-BR`";
            (tag.span.clone(), format!("`{}` is not a BCP 47 tag", tag.value), help)
        })
        .collect()
}

/// Whether a text is a URI of a kind that leads to somebody. The parser mends what a line of `security.txt` must not have, so
/// that is looked for first.
fn is_contact(text: &str) -> bool {
    let is_plain = text.chars().all(|c| c.is_ascii_graphic());
    let leads_on = |url: Url| match url.scheme() {
        "mailto" => url.path().contains('@'),
        "tel" => url.path().contains(|c: char| c.is_ascii_digit()),
        "https" => url.has_host(),
        _ => false,
    };
    is_plain && Url::parse(text).is_ok_and(leads_on)
}
