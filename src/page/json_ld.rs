//! Structured data for machines, by schema.org. Built here and not in templates, which cannot escape for a script.
//!
//! Most of it is the same on many pages: it is kept as JSON that may stand in a script element, and put together here.

use std::borrow::Cow;
use std::fmt::Write;

use super::Site;
use super::head::Head;
use super::location::url;
use crate::check::Catalogue;
use crate::model::{Address, Code};
use crate::text::html::{is_inert, script_json};

/// What a page is about.
pub(super) enum About<'a> {
    /// A code, and the one that it is compared with, as [`term`] has them.
    Codes(&'a str, Option<&'a str>),
    Family {
        family: usize,
    },
    /// All comparisons of a family.
    Matrix {
        family: usize,
    },
    Site,
}

/// What the pages of a locale say alike: JSON.
pub(super) struct Common {
    language: String,
    site_title: String,
    site: String,
}

impl Common {
    pub(super) fn of(catalogue: &Catalogue, locale: usize) -> Self {
        let settings = catalogue.settings();
        let site_title = quoted(&settings.title);
        let site = object(&[
            ("@type", "\"WebSite\""),
            ("name", &site_title),
            ("url", &quoted(settings.base.as_str())),
        ]);
        Self { language: quoted(&catalogue.locales()[locale].locale.tag), site_title, site }
    }
}

/// A text, and whether it is written the same in JSON ([`is_inert`]).
type Known<'a> = (&'a str, bool);

/// The data of the page at `url`, as the content of its script element. `inert` tells of the title, of the description and of the
/// address whether it is written the same in JSON.
pub(super) fn script(
    site: &Site,
    address: Address,
    locale: usize,
    (url, inert): (&str, [bool; 3]),
    head: &Head<'_>,
) -> String {
    let [title, description] = [&head.title.text, &head.description].map(|text| without_isolates(text));
    let (title, description, url) = ((&*title, inert[0]), (&*description, inert[1]), (url, inert[2]));
    let mut json = String::with_capacity(room(head));
    json.push_str("{\"@context\":\"https://schema.org\",\"@graph\":[");
    if let About::Codes(first, second) = head.about {
        article(&mut json, &site.locales[locale].structured, [title, description, url], (first, second));
        if let Some(day) = site.modified(address) {
            json.push_str(",\"dateModified\":");
            push_quoted(&mut json, &day.iso);
        }
        json.push('}');
    } else {
        subject(&mut json, site, locale, [title, description, url], &head.about);
    }
    if let Some(above) = head.above {
        json.push_str(",{\"@type\":\"BreadcrumbList\",\"itemListElement\":[");
        for step in &above.items {
            json.push_str(step);
            json.push(',');
        }
        // The last step is the page itself, of which the address is known.
        push_step(&mut json, above.items.len() + 1, title);
        json.push_str("}]}");
    }
    json.push_str("]}");
    json
}

/// How long the data of a page may be, or a little less.
fn room(head: &Head<'_>) -> usize {
    const REST: usize = 640;
    let about = match head.about {
        About::Codes(first, second) => first.len() + second.map_or(0, str::len),
        _ => 0,
    };
    let steps: usize = head.above.map_or(0, |above| above.items.iter().map(String::len).sum());
    2 * head.title.text.len() + head.description.len() + about + steps + REST
}

/// A page about a code or two, still open.
fn article(
    json: &mut String,
    common: &Common,
    [title, description, url]: [Known<'_>; 3],
    (first, second): (&str, Option<&str>),
) {
    json.push_str("{\"@type\":\"TechArticle\",\"@id\":");
    push_known(json, url);
    json.push_str(",\"headline\":");
    push_known(json, title);
    json.push_str(",\"description\":");
    push_known(json, description);
    json.extend([",\"inLanguage\":", &common.language, ",\"isPartOf\":", &common.site, ",\"about\":"]);
    push_array(json, std::iter::once(first).chain(second));
}

/// A page about many codes. What it has depends on what it is about.
fn subject(json: &mut String, site: &Site, locale: usize, own: [Known<'_>; 3], about: &About<'_>) {
    let common = &site.locales[locale].structured;
    let [title, description, url] = own.map(|(text, _)| quoted(text));
    let (kind, name, more) = match about {
        About::Family { family } => {
            let codes = site.catalogue.families()[*family].order.iter();
            let terms: Vec<String> =
                codes.map(|&code| term(&site.catalogue, locale, *family, code)).collect();
            ("\"DefinedTermSet\"", &title, ("hasDefinedTerm", array(terms.iter().map(String::as_str))))
        }
        About::Matrix { family } => {
            let family = Address::Family { locale, family: *family };
            let main = object(&[("@id", &quoted(&self::url(&site.catalogue, family)))]);
            ("\"WebPage\"", &title, ("mainEntity", main))
        }
        About::Site | About::Codes(..) => ("\"WebSite\"", &common.site_title, ("", String::new())),
    };
    let (id, link, description) = (("@id", &*url), ("url", &*url), ("description", &*description));
    let language = ("inLanguage", &*common.language);
    push_object(json, &[("@type", kind), id, link, ("name", name), description, language, (more.0, &more.1)]);
}

/// A code, for all pages of a locale that are about it: JSON.
pub(super) fn term(catalogue: &Catalogue, locale: usize, family: usize, code: usize) -> String {
    let member: &Code = &catalogue.families()[family].codes[code];
    let aliases = member.aliases.iter().map(|alias| quoted(&alias.phrase));
    let aliases: Vec<String> = aliases.collect();
    let aliases = if aliases.is_empty() { String::new() } else { array(aliases.iter().map(String::as_str)) };
    object(&[
        ("@type", "\"DefinedTerm\""),
        ("name", &quoted(&member.title())),
        ("termCode", &quoted(&member.name)),
        ("url", &quoted(&url(catalogue, Address::Code { locale, family, code }))),
        ("inDefinedTermSet", &quoted(&url(catalogue, Address::Family { locale, family }))),
        ("alternateName", &aliases),
    ])
}

/// One step of the way to a page, as JSON; the first is number 1.
pub(super) fn item(position: usize, name: &str, url: &str) -> String {
    let mut json = String::new();
    push_step(&mut json, position, (name, is_inert(name)));
    json.push_str(",\"item\":");
    push_quoted(&mut json, url);
    json.push('}');
    json
}

/// The same without its address, and still open.
fn push_step(json: &mut String, position: usize, name: Known<'_>) {
    json.push_str("{\"@type\":\"ListItem\",\"position\":");
    // Writing to a string does not fail.
    let _ = write!(json, "{position}");
    json.push_str(",\"name\":");
    push_known(json, name);
}

fn object(members: &[(&str, &str)]) -> String {
    let mut json = String::new();
    push_object(&mut json, members);
    json
}

/// Adds an object with these members, whose values are JSON; those without a value are left out.
fn push_object(json: &mut String, members: &[(&str, &str)]) {
    let mut before = "{\"";
    for (name, value) in members.iter().filter(|(_, value)| !value.is_empty()) {
        json.extend([before, name, "\":", value]);
        before = ",\"";
    }
    json.push('}');
}

fn array<'a>(items: impl Iterator<Item = &'a str>) -> String {
    let mut json = String::new();
    push_array(&mut json, items);
    json
}

fn push_array<'a>(json: &mut String, items: impl Iterator<Item = &'a str>) {
    let mut before = "[";
    for item in items {
        json.extend([before, item]);
        before = ",";
    }
    json.push_str(if before == "[" { "[]" } else { "]" });
}

/// A text as JSON that may stand in a script element.
fn quoted(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    push_quoted(&mut json, text);
    json
}

fn push_quoted(json: &mut String, text: &str) {
    push_known(json, (text, is_inert(text)));
}

fn push_known(json: &mut String, (text, is_inert): Known<'_>) {
    if is_inert {
        json.extend(["\"", text, "\""]);
    } else {
        // Text is always JSON.
        json.push_str(&script_json(&serde_json::to_string(text).unwrap_or_default()));
    }
}

/// What holds a name apart in running text is no part of the name.
fn without_isolates(text: &str) -> Cow<'_, str> {
    const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];
    // They begin with E2 81, as little else does.
    let bytes = text.as_bytes();
    let may_have = bytes.contains(&0xE2) && bytes.windows(2).any(|bytes| bytes == [0xE2, 0x81]);
    if may_have { text.replace(ISOLATES, "").into() } else { text.into() }
}
