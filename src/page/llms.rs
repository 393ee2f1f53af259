//! `llms.txt`: a short map of the site for language models, after <https://llmstxt.org/>: a title, a summary as a
//! quotation, and lists of links under headings of the second level, each link with what it leads to.

use super::api::published;
use super::{Kind, Make, Site, one};
use crate::model::Address;
use crate::text::markdown::literal;

pub(super) const KIND: Kind =
    Kind { name: "llms", count: one, nth: |_, _| Address::Llms, make: Make::Text(write) };

/// The words are those of the pages: each link speaks its own language, the rest the default locale's.
fn write(site: &Site, _address: Address, out: &mut Vec<u8>) {
    let title = literal(&site.catalogue.settings().title);
    let summary = literal(&site.say(site.catalogue.default_locale(), "home-intro", &[]).text);
    let families: String = (0..site.catalogue.families().len()).map(|family| section(site, family)).collect();
    let index = link("index.json", &site.url(Address::ApiIndex), &site.catalogue.settings().title);
    let schema = link("schema.json", &site.url(Address::ApiSchema), "JSON Schema");
    let text = format!("# {title}\n\n> {summary}\n{families}\n## JSON\n\n{index}{schema}");
    out.extend_from_slice(text.as_bytes());
}

/// A family: its page and its data in every published locale.
fn section(site: &Site, family: usize) -> String {
    let catalogue = &site.catalogue;
    let title = &catalogue.families()[family].title;
    let links: String = published(site)
        .map(|locale| {
            let endonym = &catalogue.locales()[locale].locale.endonym;
            let shared = &site.locales[locale].families[family];
            let (name, intro) = (&shared.name.text, &shared.intro.text);
            let page = site.url(Address::Family { locale, family });
            let data = site.url(Address::ApiFamily { locale, family });
            link(&format!("{name} ({endonym})"), &page, intro)
                + &link(&format!("{title} JSON ({endonym})"), &data, name)
        })
        .collect();
    let name = literal(&site.locales[catalogue.default_locale()].families[family].name.text);
    format!("\n## {name}\n\n{links}")
}

fn link(name: &str, url: &str, notes: &str) -> String {
    // A bracket of the address would end the link, and an ampersand may begin the name of a character.
    let is_plain = !url.contains(['(', ')', '&']);
    let target = if is_plain { url.to_owned() } else { format!("<{}>", url.replace('&', "\\&")) };
    format!("- [{}]({target}): {}\n", literal(name), literal(notes))
}
