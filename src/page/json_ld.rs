//! Structured data for machines, by schema.org. Built here and not in templates, which cannot escape for a script.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::Site;
use super::head::Head;
use super::location::url;
use crate::check::Catalogue;
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

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Node<'a> {
    Subject(Box<Subject<'a>>),
    Breadcrumb(Breadcrumb<'a>),
}

/// The page. What it has depends on its type.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Subject<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'a str>,
    description: &'a str,
    in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<WebSite<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_defined_term: Vec<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main_entity: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<&'a str>,
}

#[derive(Serialize)]
struct WebSite<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Term<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(rename = "termCode")]
    code: &'a str,
    url: String,
    in_defined_term_set: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Breadcrumb<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<Step<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Step<'a> {
    Above(&'a RawValue),
    Itself(Item<'a>),
}

#[derive(Serialize)]
struct Item<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'a str,
    #[serde(rename = "item")]
    url: &'a str,
}

/// The data of the page at `url`, as the content of its script element.
pub(super) fn script(site: &Site, address: Address, locale: usize, url: &str, head: &Head<'_>) -> String {
    let title = without_isolates(&head.title.text);
    let description = without_isolates(&head.description);
    let subject = Subject {
        id: url,
        url,
        description: &description,
        in_language: &site.catalogue.locales()[locale].locale.tag,
        ..subject(site, address, locale, &title, &head.about)
    };
    let above = head.above.map_or(&[][..], |above| &above.items);
    let itself = Item { kind: "ListItem", position: above.len() + 1, name: &title, url };
    let mut graph = vec![Node::Subject(Box::new(subject))];
    if !above.is_empty() {
        let mut steps: Vec<Step<'_>> = above.iter().map(|step| Step::Above(step)).collect();
        steps.push(Step::Itself(itself));
        graph.push(Node::Breadcrumb(Breadcrumb { kind: "BreadcrumbList", item_list_element: steps }));
    }
    let document = Document { context: "https://schema.org", graph };
    // Data of which all keys are strings is always JSON, and JSON is always text.
    let mut json = Vec::with_capacity(4096);
    let _ = serde_json::to_writer(&mut json, &document);
    script_json(&String::from_utf8(json).unwrap_or_default())
}

/// What a page of its type has beside what all have.
fn subject<'a>(
    site: &'a Site,
    address: Address,
    locale: usize,
    title: &'a str,
    about: &About,
) -> Subject<'a> {
    let settings = site.catalogue.settings();
    let terms = |family: usize, codes: &[usize]| {
        let shared = &site.locales[locale].families[family].codes;
        codes.iter().map(|&code| &*shared[code].term).collect()
    };
    match about {
        About::Codes { family, codes } => Subject {
            kind: "TechArticle",
            headline: Some(title),
            is_part_of: Some(WebSite { kind: "WebSite", name: &settings.title, url: settings.base.as_str() }),
            about: terms(*family, codes),
            date_modified: site.modified(address).map(|day| day.iso.as_str()),
            ..Subject::default()
        },
        About::Family { family } => Subject {
            kind: "DefinedTermSet",
            name: Some(title),
            has_defined_term: terms(*family, &site.catalogue.families()[*family].order),
            ..Subject::default()
        },
        About::Matrix { family } => {
            let family = Address::Family { locale, family: *family };
            let main_entity = Some(Reference { id: url(&site.catalogue, family) });
            Subject { kind: "WebPage", name: Some(title), main_entity, ..Subject::default() }
        }
        About::Site => Subject { kind: "WebSite", name: Some(&settings.title), ..Subject::default() },
    }
}

/// A code, for all pages of a locale that are about it.
pub(super) fn term(catalogue: &Catalogue, locale: usize, family: usize, code: usize) -> Box<RawValue> {
    let member: &Code = &catalogue.families()[family].codes[code];
    raw(&Term {
        kind: "DefinedTerm",
        name: member.title(),
        code: &member.name,
        url: url(catalogue, Address::Code { locale, family, code }),
        in_defined_term_set: url(catalogue, Address::Family { locale, family }),
        alternate_name: member.aliases.iter().map(|alias| alias.phrase.as_str()).collect(),
    })
}

/// One step of the way to a page; the first is number 1.
pub(super) fn item(position: usize, name: &str, url: &str) -> Box<RawValue> {
    raw(&Item { kind: "ListItem", position, name, url })
}

/// Data of which all keys are strings is always JSON.
fn raw(data: &impl Serialize) -> Box<RawValue> {
    to_raw_value(data).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// What holds a name apart in running text is no part of the name.
fn without_isolates(text: &str) -> Cow<'_, str> {
    const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
    if text.contains(ISOLATES) { text.replace(ISOLATES, "").into() } else { text.into() }
}
