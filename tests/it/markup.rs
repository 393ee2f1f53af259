//! The markup of every page: what no checker of HTML asks for, since it is about this site or about several pages at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::real_site::each_page;
use versus::model::Address;

/// What a page is made of, as far as it matters here.
#[derive(Default)]
struct Markup {
    /// The ids, in their order.
    ids: Vec<String>,
    /// The texts of the scripts that run where they stand.
    inline_scripts: Vec<String>,
    canonical: Vec<String>,
    /// The addresses of the page in all languages, by language.
    alternates: Vec<(String, String)>,
    /// How many headings of the first rank there are.
    titles: usize,
    /// What must stand on no page.
    faults: Vec<String>,
}

/// Elements and the attribute by which the browser loads something for them, without being asked to.
const LOADED: [(&str, &str); 12] = [
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("image", "href"),
    ("img", "src"),
    ("img", "srcset"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("source", "srcset"),
    ("use", "href"),
    ("video", "src"),
];
/// Links in the head that name a page and load nothing.
const NAMING: [&str; 2] = ["canonical", "alternate"];

fn markup(html: &str) -> Markup {
    let mut page = Markup::default();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut in_script = false;
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token.unwrap_or_else(|never| match never {}) {
            Token::StartTag(tag) => in_script = page.opens(&tag),
            Token::String(text) if in_script => {
                page.inline_scripts.last_mut().unwrap().push_str(std::str::from_utf8(&text).unwrap());
            }
            Token::Error(error) => page.faults.push(error.as_str().to_owned()),
            _ => in_script = false,
        }
    }
    page
}

impl Markup {
    /// Whether a script that runs follows.
    fn opens(&mut self, tag: &StartTag<()>) -> bool {
        let name = std::str::from_utf8(&tag.name).unwrap();
        let value = |wanted: &str| {
            let found = tag.attributes.iter().find(|(key, _)| key.as_slice() == wanted.as_bytes());
            found.map(|(_, value)| std::str::from_utf8(value).unwrap())
        };
        for (key, text) in &tag.attributes {
            let key = std::str::from_utf8(key).unwrap();
            if key.starts_with("on") || key == "style" {
                self.faults.push(format!("<{name}> has the attribute `{key}`"));
            }
            if LOADED.contains(&(name, key)) && text.starts_with(b"http") {
                self.faults.push(format!("<{name}> loads from elsewhere"));
            }
        }
        self.ids.extend(value("id").map(str::to_owned));
        self.titles += usize::from(name == "h1");
        if name == "link" {
            let rel = value("rel").unwrap_or_default();
            let href = value("href").unwrap_or_default().to_owned();
            if !NAMING.contains(&rel) && href.contains("//") {
                self.faults.push(format!("<link rel={rel}> loads from elsewhere"));
            }
            match (rel, value("hreflang")) {
                ("canonical", _) => self.canonical.push(href),
                ("alternate", Some(tag)) => self.alternates.push((tag.to_owned(), href)),
                _ => {}
            }
        }
        let runs = name == "script"
            && value("src").is_none()
            && matches!(value("type"), None | Some("" | "module" | "text/javascript"));
        if runs {
            self.inline_scripts.push(String::new());
        }
        if name == "style" {
            self.faults.push("<style>".to_owned());
        }
        runs
    }
}

/// Every page that readers see, with its address and its file.
static PAGES: LazyLock<Vec<(Address, String, Markup)>> = LazyLock::new(|| {
    let mut pages = Vec::new();
    each_page(|address, file, html| {
        if Path::new(file).extension().is_some_and(|extension| extension == "html") {
            pages.push((address, file.to_owned(), markup(html)));
        }
    });
    pages
});

/// The first id that stands twice.
fn repeated(ids: &[String]) -> Option<&String> {
    let mut seen = BTreeSet::new();
    ids.iter().find(|id| !seen.insert(*id))
}

/// What is wrong with the links between languages, for pages by their canonical address: each set of alternates names the page
/// itself under its language, and every page that it names has the same set.
fn one_sided<'a>(
    pages: impl Iterator<Item = (&'a str, &'a str, &'a [(String, String)])> + Clone,
) -> Vec<String> {
    let sets: BTreeMap<&str, &[(String, String)]> = pages.clone().map(|(url, _, set)| (url, set)).collect();
    let mut faults = Vec::new();
    for (url, tag, set) in pages {
        if set.is_empty() {
            continue;
        }
        if !set.iter().any(|(language, own)| language == tag && own == url) {
            faults.push(format!("{url} does not name itself as {tag}"));
        }
        for (language, other) in set {
            let back = sets.get(other.as_str());
            if language != "x-default" && back != Some(&set) {
                faults.push(format!("{url} names {other}, which names others"));
            }
        }
    }
    faults
}

#[test]
fn nothing_stands_on_a_page_that_a_strict_policy_forbids_or_that_comes_from_elsewhere() {
    for (_, file, page) in PAGES.iter() {
        assert!(page.faults.is_empty(), "{file}: {:?}", page.faults);
    }
    assert!(PAGES.len() > 10_000);
}

#[test]
fn the_script_that_stands_in_pages_is_one_and_the_same() {
    let scripts: BTreeSet<&[String]> =
        PAGES.iter().map(|(_, _, page)| page.inline_scripts.as_slice()).collect();
    assert!(scripts.len() == 1 && scripts.iter().all(|all| all.len() <= 1), "{scripts:?}");
}

#[test]
fn every_page_has_one_heading_of_the_first_rank_and_ids_that_are_unique() {
    for (_, file, page) in PAGES.iter() {
        assert_eq!(page.titles, 1, "{file}");
        assert_eq!(repeated(&page.ids), None, "{file}");
    }
}

#[test]
fn ids_are_the_same_in_all_languages() {
    let mut first: BTreeMap<String, (&str, &[String])> = BTreeMap::new();
    for (address, file, page) in PAGES.iter() {
        let (other, ids) = first.entry(format!("{:?}", address.in_locale(0))).or_insert((file, &page.ids));
        assert_eq!(page.ids, *ids, "{file} and {other}");
    }
    assert!(first.len() * 2 < PAGES.len());
}

#[test]
fn links_between_languages_are_the_same_on_every_page_that_they_name() {
    let localised = PAGES.iter().filter_map(|(address, file, page)| {
        address.locale()?;
        Some((page.canonical.first()?.as_str(), file.split('/').next()?, page.alternates.as_slice()))
    });
    assert_eq!(one_sided(localised.clone()), Vec::<String>::new());
    assert!(localised.filter(|(_, _, set)| !set.is_empty()).count() > 500);
}

#[test]
fn what_must_stand_on_no_page_is_found() {
    let planted = [
        ("<p style='color: red'>", "<p> has the attribute `style`"),
        ("<p OnClick=run()>", "<p> has the attribute `onclick`"),
        ("<style>p { color: red }</style>", "<style>"),
        ("<img src=https://elsewhere.example/a.png>", "<img> loads from elsewhere"),
        ("<img srcset='http://elsewhere.example/a.png 2x'>", "<img> loads from elsewhere"),
        (
            "<link rel=stylesheet href=//elsewhere.example/a.css>",
            "<link rel=stylesheet> loads from elsewhere",
        ),
        ("<script src=https://elsewhere.example/a.js></script>", "<script> loads from elsewhere"),
    ];
    for (html, fault) in planted {
        assert_eq!(markup(html).faults, [fault], "{html}");
    }
    let page = markup(concat!(
        "<link rel=canonical href=https://own.example/><link rel=alternate hreflang=en href=https://own.example/>",
        "<script>a < b</script><script type=application/ld+json>{}</script><script src=/own.js></script>",
        "<h1 id=a>on</h1><p id=b><a id=a href=https://elsewhere.example/>style</a>",
    ));
    assert_eq!((page.faults.len(), page.titles, page.canonical.len(), page.alternates.len()), (0, 1, 1, 1));
    assert_eq!(page.inline_scripts, ["a < b"]);
    assert_eq!(repeated(&page.ids), Some(&"a".to_owned()));
}

#[test]
fn links_between_languages_that_lead_one_way_only_are_found() {
    let set = |links: &[(&str, &str)]| -> Vec<(String, String)> {
        links.iter().map(|(tag, url)| ((*tag).to_owned(), (*url).to_owned())).collect()
    };
    let whole = set(&[("en", "/en/"), ("ja", "/ja/"), ("x-default", "/en/")]);
    let half = set(&[("ja", "/ja/")]);
    let alone = set(&[("en", "/en/")]);
    let none = set(&[]);
    let found = |en: &[(String, String)], ja: &[(String, String)]| {
        one_sided([("/en/", "en", en), ("/ja/", "ja", ja)].into_iter())
    };
    assert_eq!(found(&whole, &whole), Vec::<String>::new());
    assert_eq!(found(&none, &none), Vec::<String>::new());
    assert_eq!(found(&whole, &half), ["/en/ names /ja/, which names others"]);
    assert_eq!(found(&whole, &none), ["/en/ names /ja/, which names others"]);
    assert_eq!(found(&alone, &alone), ["/ja/ does not name itself as ja"]);
}
