//! All that other generators need to make the pages of a site's codes and pairs, as one file of JSON: fragments in the words
//! of each locale, sentences with their places open, which codes are near. What a pair's page says is left to them. What a site
//! publishes as data is there ready-made, as files by their paths.
//!
//! The fragments are what templates are given, so templates write them: those of `benches/peers/data`, in place of the site's.

#![expect(clippy::disallowed_methods, reason = "its arguments and its templates are no part of a build")]

use std::collections::BTreeSet;
use std::error::Error;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::{env, fs, io};

use serde_json::{Map, Value as Json, json};
use versus::check::Edition;
use versus::compare::{LineIds, Neighbours, add_lines, compare};
use versus::diag::{Color, Report, Sources, human};
use versus::load;
use versus::model::{Address, Code, Fact, Family, Pair, pair, pair_count, pair_name};
use versus::page::{self, Scratch, Site};
use versus::words::{Said, Told, Words, plain};

type Failure = Box<dyn Error>;

/// As many as a page of versus links to.
const NEAR: usize = 8;
/// What `<q>` and `</q>` in our templates become: characters that no page may hold.
const QUOTES: [char; 2] = ['\u{1}', '\u{2}'];
/// The templates of ours that take the place of the site's.
const TEMPLATES: [(&str, &str); 6] = [
    ("home.html", "home.json"),
    ("code.html", "code.json"),
    ("comparison.html", "comparison.json"),
    ("once/cell/data.html", "cell.json"),
    ("once/label/data.html", "label.json"),
    ("page.json", "page.json"),
];
/// Templates that a site must have, of which nothing is asked.
const UNASKED: [&str; 4] = ["chooser.html", "family.html", "matrix.html", "not-found.html"];

fn main() -> Result<(), Failure> {
    let root = env::args().nth(1).ok_or("tell me the folder of a site")?;
    let sources = Arc::new(with_our_templates(&load::read(Path::new(&root))?)?);
    let mut report = Report::default();
    let draft = page::draft(&sources, None, Edition::default(), &mut report);
    // A site has let go of the texts of its words.
    let words = draft.as_ref().map(|draft| Words::new(draft.catalogue().locales()));
    let site = draft.and_then(|draft| draft.site(&mut report)).zip(words);
    let (site, words) = site.ok_or_else(|| human(&report.sorted(), &sources, Color::Plain))?;
    Ok(serde_json::to_writer(io::stdout().lock(), &Exporter::new(&site, words).all()?)?)
}

/// The site with other templates: those that print data.
fn with_our_templates(sources: &Sources) -> Result<Sources, Failure> {
    let mut ours = Sources::default();
    for (path, text) in sources.texts_under("").filter(|(path, _)| !path.starts_with("templates/")) {
        ours.add_text(path, text);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers/data");
    let read = |file: &str| -> Result<String, Failure> {
        let text = fs::read_to_string(folder.join(file))?;
        Ok(text.replace("<q>", &QUOTES[0].to_string()).replace("</q>", &QUOTES[1].to_string()))
    };
    for (name, file) in TEMPLATES {
        ours.add_text(&format!("templates/{name}"), &read(file)?);
    }
    for name in UNASKED {
        ours.add_text(&format!("templates/{name}"), "nothing");
    }
    Ok(ours)
}

struct Exporter<'a> {
    site: &'a Site,
    words: Words,
    scratch: Scratch,
    page: Vec<u8>,
}

impl<'a> Exporter<'a> {
    fn new(site: &'a Site, words: Words) -> Self {
        Self { site, words, scratch: Scratch::default(), page: Vec::new() }
    }

    fn all(&mut self) -> Result<Json, Failure> {
        let settings = self.site.catalogue().settings();
        let locales = self.locales().map(|locale| self.data(Address::Home { locale }));
        let locales: Vec<Json> = locales.collect::<Result<_, _>>()?;
        let families = 0..self.site.catalogue().families().len();
        let families: Vec<Json> = families.map(|family| self.family(family)).collect::<Result<_, _>>()?;
        let default = self.site.catalogue().default_locale();
        let files = self.files()?;
        Ok(json!({
            "title": settings.title,
            "base": settings.base.as_str(),
            "root": settings.base.path(),
            "default": self.site.catalogue().locales()[default].locale.tag,
            "locales": locales,
            "families": families,
            "files": files,
        }))
    }

    /// What is published as data in each locale: for programs, and for the search.
    fn files(&mut self) -> Result<Map<String, Json>, Failure> {
        let families = self.site.catalogue().families().len();
        let addresses = self.locales().flat_map(|locale| {
            let of_families = (0..families).map(move |family| Address::ApiFamily { locale, family });
            of_families.chain([Address::Search { locale }])
        });
        let mut files = Map::new();
        for address in addresses {
            page::render(self.site, address, &mut self.scratch, &mut self.page)?;
            files.insert(page::file(self.site, address), serde_json::from_slice(&self.page)?);
        }
        Ok(files)
    }

    fn locales(&self) -> Range<usize> {
        0..self.site.catalogue().locales().len()
    }

    /// What our template makes of the page at an address.
    fn data(&mut self, address: Address) -> Result<Json, Failure> {
        page::render(self.site, address, &mut self.scratch, &mut self.page)?;
        let page = std::str::from_utf8(&self.page)?;
        let mut text = String::with_capacity(page.len());
        for (index, part) in page.split(QUOTES).enumerate() {
            if index % 2 == 0 {
                text.push_str(part);
            } else {
                text.push_str(&serde_json::to_string(part)?);
            }
        }
        Ok(serde_json::from_str(&text).map_err(|error| format!("{error} in {text}"))?)
    }

    fn family(&mut self, family: usize) -> Result<Json, Failure> {
        let members = &self.site.catalogue().families()[family];
        let near = Neighbours::of(members);
        let codes = members.codes.iter().enumerate().map(|(index, code)| {
            let slug = |code: usize| members.codes[code].slug.as_str();
            let near = near
                .closest(members, index)
                .iter()
                .map(|&other| [slug(other).to_owned(), name(&code.slug, slug(other))]);
            (code.slug.clone(), of_code(members, code, &near.collect::<Vec<_>>()))
        });
        let codes: Map<String, Json> = codes.collect();
        let count = members.codes.len();
        let pairs = (0..pair_count(count)).map(|k| self.pair(family, pair(k, count), &near));
        let pairs: Vec<Json> = pairs.collect::<Result<_, _>>()?;
        let locales = self.locales().map(|locale| self.in_locale(locale, family));
        let locales: Vec<Json> = locales.collect::<Result<_, _>>()?;
        // The class stands before the facts, as if it were one.
        Ok(json!({
            "slug": members.slug,
            "title": members.title,
            "codes": codes,
            "pairs": pairs,
            "locales": locales,
        }))
    }

    /// A pair, and of each locale what only the page of this pair says there, if it says anything.
    fn pair(&mut self, family: usize, pair: Pair, near: &Neighbours) -> Result<Json, Failure> {
        let members = &self.site.catalogue().families()[family];
        let slug = |code: usize| members.codes[code].slug.as_str();
        let is_authored = members.authored.contains_key(&pair);
        let (mut indexed, mut words) = (Vec::new(), Map::new());
        for locale in self.locales() {
            let tag = &self.site.catalogue().locales()[locale].locale.tag;
            let mut page = self.data(Address::Comparison { locale, family, pair })?;
            if page["indexed"] == json!(true) {
                indexed.push(tag);
            }
            if is_authored || page["notices"] != json!([]) {
                page["authored"] = json!(is_authored);
                let edit = page["edits"].get(0).filter(|_| is_authored).cloned();
                page["edit"] = edit.unwrap_or_default();
                let page = page.as_object_mut().ok_or("a page is an object")?;
                page.retain(|name, _| !["indexed", "edits"].contains(&name.as_str()));
                words.insert(tag.clone(), json!(page));
            }
        }
        let near = near.nearest(members, pair).take(NEAR);
        // The class stands before the facts.
        let lead = compare(members, pair).lead(members, pair).map(|fact| fact + 1);
        Ok(json!({
            "name": pair_name(slug(pair.first), slug(pair.second)),
            "first": slug(pair.first),
            "second": slug(pair.second),
            "near": near.map(|(one, other)| name(slug(one), slug(other))).collect::<Vec<_>>(),
            "lead": lead,
            "own": own_lines(&members.codes[pair.first], &members.codes[pair.second]),
            "indexed": indexed,
            "words": words,
        }))
    }

    /// The words of a locale: sentences with their places open, and of each code its fragments.
    fn in_locale(&mut self, locale: usize, family: usize) -> Result<Json, Failure> {
        let members = &self.site.catalogue().families()[family];
        // The class stands before the facts, as if it were one.
        let (mut codes, mut labels) = (Map::new(), vec![Json::Null; members.facts.len() + 1]);
        for (index, code) in members.codes.iter().enumerate() {
            let mut said = self.data(Address::Code { locale, family, code: index })?;
            said["cells"] = cells(&said["rows"].take(), &mut labels)?;
            said["gloss_text"] = json!(self.gloss(locale, members, code));
            codes.insert(code.slug.clone(), said);
        }
        let first = codes.values().next().ok_or("a family has codes")?;
        let (name, url) = (first["family_name"].clone(), first["family_url"].clone());
        let pair = ["first", "second", "first-gloss", "second-gloss"];
        let classes = ["first", "second", "first-class", "second-class"];
        let title = self.pattern(locale, "comparison-title", &["family", "first", "second"]);
        Ok(json!({
            "name": name,
            "url": url,
            "title": title[0],
            "title_text": title[1],
            "description": self.pattern(locale, "comparison-description", &pair)[1],
            "summary": self.pattern(locale, "comparison-summary", &pair)[0],
            "classes": self.pattern(locale, "comparison-classes", &classes)[0],
            "same_class": self.pattern(locale, "comparison-same-class", &["first", "second", "class"])[0],
            "labels": labels,
            "codes": codes,
        }))
    }

    /// A message with `%[1]s` and so on in its places, as markup and as text.
    fn pattern(&self, locale: usize, id: &str, names: &[&str]) -> [String; 2] {
        let marks: Vec<(String, String)> = (1..=names.len())
            .zip('\u{1}'..)
            .map(|(n, mark)| (mark.to_string(), format!("%[{n}]s")))
            .collect();
        let said: Vec<Said> = marks
            .iter()
            .map(|(mark, _)| Said { html: mark.clone(), text: mark.clone(), ..Said::default() })
            .collect();
        let filled = self.words.pattern(locale, id, names).fill(&said.iter().collect::<Vec<_>>());
        [filled.html, filled.text].map(|text| {
            marks.iter().fold(text.replace('%', "%%"), |text, (mark, place)| text.replace(mark, place))
        })
    }

    fn gloss(&self, locale: usize, members: &Family, code: &Code) -> String {
        let id = format!("{}-{}-gloss", members.slug, code.slug);
        self.words.say(locale, &id, &[("code", Told::Said(&plain(&code.name)))]).text
    }
}

/// The cells of rows that are given as number, label and cell; their labels are taken in. Facts that do not apply have none.
fn cells(rows: &Json, labels: &mut [Json]) -> Result<Json, Failure> {
    let mut cells = vec![Json::Null; labels.len()];
    for row in rows.as_array().into_iter().flatten().filter(|row| !row.is_null()) {
        let number = row[0].as_u64().ok_or("a row has a number")?;
        let number = usize::try_from(number)?;
        labels[number] = row[1].clone();
        cells[number] = row[2].clone();
    }
    Ok(json!(cells))
}

/// What is the same in every language.
fn of_code(members: &Family, code: &Code, near: &[[String; 2]]) -> Json {
    let lines = |message: &str| message.lines().map(str::to_owned).collect::<Vec<_>>();
    let exchange = code.exchange.as_ref();
    let class = &members.classes[code.class].id;
    let facts = code.facts.iter().map(|fact| fact.as_ref().map(key).unwrap_or_default());
    json!({
        "slug": code.slug,
        "name": code.name,
        "title": code.title(),
        "class": class,
        "aliases": code.aliases.iter().map(|alias| &alias.phrase).collect::<Vec<_>>(),
        "reviewed": code.reviewed.as_ref().map_or("", |day| &day.iso),
        "keys": std::iter::once(class.clone()).chain(facts).collect::<Vec<_>>(),
        "exchange": exchange.map(|exchange| [lines(&exchange.request), lines(&exchange.response)]),
        "near": near,
    })
}

/// The name of the pair of two codes, in whatever order they are given.
fn name(one: &str, other: &str) -> String {
    if one < other { pair_name(one, other) } else { pair_name(other, one) }
}

/// A text that is the same for two facts if they agree.
fn key(fact: &Fact) -> String {
    let statements = fact.statements.iter();
    let said: BTreeSet<_> = statements
        .map(|statement| (statement.namespace, statement.values.iter().collect::<BTreeSet<_>>()))
        .collect();
    format!("{said:?}")
}

/// Of both exchanges, request and response, which lines the other does not have; nothing unless both codes have one.
fn own_lines(first: &Code, second: &Code) -> Option<Json> {
    let (a, b) = (first.exchange.as_ref()?, second.exchange.as_ref()?);
    let mut ids = LineIds::default();
    let numbers = [&a.request, &b.request, &a.response, &b.response].map(|message| ids.of(message));
    let own = |first: usize, second: usize| {
        let mut lacking = [Vec::new(), Vec::new()];
        add_lines(&numbers[first], &numbers[second], &mut lacking);
        lacking
    };
    let [request, other_request] = own(0, 1);
    let [response, other_response] = own(2, 3);
    Some(json!([[request, response], [other_request, other_response]]))
}
