//! Structured data for machines, by schema.org. Built here and not in templates, which cannot escape for a script.

use serde_json::{Value, json};

use super::Site;
use super::head::Head;
use crate::model::{Address, Code};
use crate::text::html::script_json;

/// What a page is about.
pub(super) enum About {
    /// One code or two, of a family.
    Codes {
        family: usize,
        codes: Vec<usize>,
    },
    Family {
        family: usize,
    },
    /// All comparisons of a family.
    Matrix {
        family: usize,
    },
    Site,
}

/// The data of a page, as the content of its script element.
pub(super) fn script(site: &Site, address: Address, locale: usize, head: &Head) -> String {
    let mut subject = subject(site, address, locale, head);
    if let (About::Codes { .. }, Some(day)) = (&head.about, site.modified(address)) {
        subject["dateModified"] = json!(day.iso);
    }
    let mut graph = vec![subject];
    if !head.above.is_empty() {
        graph.push(breadcrumb(site, address, head));
    }
    let script = script_json(&json!({ "@context": "https://schema.org", "@graph": graph }));
    // What holds a name apart in running text is no part of the name.
    script.replace(['\u{2068}', '\u{2069}'], "")
}

fn subject(site: &Site, address: Address, locale: usize, head: &Head) -> Value {
    let url = site.url(address);
    let language = &site.catalogue.locales()[locale].locale.tag;
    let title = &site.catalogue.settings().title;
    match &head.about {
        About::Codes { family, codes } => json!({
            "@type": "TechArticle",
            "@id": url,
            "url": url,
            "headline": head.title.text,
            "description": head.description,
            "inLanguage": language,
            "isPartOf": { "@type": "WebSite", "name": title, "url": site.catalogue.settings().base.as_str() },
            "about": codes.iter().map(|&code| term(site, locale, *family, code)).collect::<Vec<_>>(),
        }),
        About::Family { family } => {
            let codes = &site.catalogue.families()[*family].order;
            json!({
                "@type": "DefinedTermSet",
                "@id": url,
                "url": url,
                "name": head.title.text,
                "description": head.description,
                "inLanguage": language,
                "hasDefinedTerm": codes.iter().map(|&code| term(site, locale, *family, code)).collect::<Vec<_>>(),
            })
        }
        About::Matrix { family } => json!({
            "@type": "WebPage",
            "@id": url,
            "url": url,
            "name": head.title.text,
            "description": head.description,
            "inLanguage": language,
            "mainEntity": { "@id": site.url(Address::Family { locale, family: *family }) },
        }),
        About::Site => json!({
            "@type": "WebSite",
            "@id": url,
            "url": url,
            "name": title,
            "description": head.description,
            "inLanguage": language,
        }),
    }
}

fn term(site: &Site, locale: usize, family: usize, code: usize) -> Value {
    let member: &Code = &site.catalogue.families()[family].codes[code];
    let mut term = json!({
        "@type": "DefinedTerm",
        "name": member.title(),
        "termCode": member.name,
        "url": site.url(Address::Code { locale, family, code }),
        "inDefinedTermSet": site.url(Address::Family { locale, family }),
    });
    if !member.aliases.is_empty() {
        let aliases = member.aliases.iter().map(|alias| alias.phrase.as_str());
        term["alternateName"] = json!(aliases.collect::<Vec<_>>());
    }
    term
}

fn breadcrumb(site: &Site, address: Address, head: &Head) -> Value {
    let above = head.above.iter().map(|crumb| (crumb.title.text.as_str(), site.url(crumb.address)));
    let itself = (head.title.text.as_str(), site.url(address));
    let items: Vec<Value> = above
        .chain([itself])
        .enumerate()
        .map(|(index, (name, url))| {
            json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": url })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}
