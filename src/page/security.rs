//! `.well-known/security.txt`: whom to tell of a weakness, after RFC 9116. Only where the settings say so.

use super::{Kind, Make, Site};
use crate::model::Address;

pub(super) const KIND: Kind = Kind {
    name: "security",
    count: |site| usize::from(site.catalogue.settings().security.is_some()),
    nth: |_, _| Address::Security,
    make: Make::Text(write),
};

fn write(site: &Site, address: Address, out: &mut Vec<u8>) {
    let Some(security) = &site.catalogue.settings().security else { return };
    let mut line = |name: &str, value: &str| {
        out.extend_from_slice(format!("{name}: {value}\n").as_bytes());
    };
    for contact in &security.contacts {
        line("Contact", contact);
    }
    line("Expires", &security.expires);
    if !security.languages.is_empty() {
        line("Preferred-Languages", &security.languages.join(", "));
    }
    // Section 2.5.2: a web address in it must begin with https://. A site on trial may have another.
    let own = site.url(address);
    if own.starts_with("https://") {
        line("Canonical", &own);
    }
    if let Some(policy) = &security.policy {
        line("Policy", policy);
    }
}
