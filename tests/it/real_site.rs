//! The site of this repository: every page of it, by quick looks, and some by a parser.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::rendered::REDUPLICATED;
use scraper::{Html, Selector};
use versus::check::Edition;
use versus::compare::tier;
use versus::diag::{Color, Report, human};
use versus::load;
use versus::model::{Address, pair_count};
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let sources = Arc::new(load::read(&PathBuf::from(env!("CARGO_MANIFEST_DIR"))).unwrap());
    let mut report = Report::default();
    let site = page::site(&sources, None, Edition::default(), &mut report);
    site.unwrap_or_else(|| panic!("{}", human(&report.sorted(), &sources, Color::Plain)))
});

pub(crate) fn site() -> &'static Site {
    &SITE
}

/// Every page that a browser shows: its address, file and text.
pub(crate) fn each_page(mut look: impl FnMut(Address, &str, &str)) {
    each_file(|address, file, text| {
        if address.is_page() {
            look(address, file, text);
        }
    });
}

/// Every page, and every file that only programs read, but for the families as data, which have tests of their own.
fn each_file(mut look: impl FnMut(Address, &str, &str)) {
    let plan = Plan::new(site());
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    for unit in 0..plan.units() {
        let is_data = |address: &Address| matches!(address, Address::ApiFamily { .. });
        for address in plan.pages(unit).filter(|address| !is_data(address)) {
            page::render(site(), address, &mut scratch, &mut out).unwrap();
            look(address, &page::file(site(), address), std::str::from_utf8(&out).unwrap());
        }
    }
}

pub(crate) fn page_text(file: &str) -> String {
    let address = page::locate(site(), file).unwrap_or_else(|| panic!("no page {file}"));
    let mut out = Vec::new();
    page::render(site(), address, &mut Scratch::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// What stands between each `before` and the next `after`.
fn between<'a>(text: &'a str, before: &'a str, after: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| rest.split(after).next())
}

#[test]
fn every_pair_of_the_registry_has_a_page_in_every_language() {
    let catalogue = site().catalogue();
    let http = &catalogue.families()[0];
    let registered = http.codes.iter().filter(|code| http.namespaces[code.namespace].id == "iana").count();
    assert_eq!((http.slug.as_str(), registered), ("http", 64));
    let tags: Vec<&str> = catalogue.locales().iter().map(|words| words.locale.tag.as_str()).collect();
    assert_eq!(tags, ["en", "ja", "tr"]);
    let mut pairs = BTreeSet::new();
    each_page(|address, file, _| {
        if matches!(address, Address::Comparison { .. }) {
            pairs.insert(file.to_owned());
        }
    });
    assert_eq!(pairs.len(), pair_count(http.codes.len()) * 3);
    assert!(pairs.len() >= 6_048);
    let readme =
        std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let (vendors, all) = (http.codes.len() - registered, pair_count(http.codes.len()));
    let said = format!("{registered} registered HTTP status codes and {vendors} of vendors");
    let counted = format!("{},{:03} pairs", all / 1000, all % 1000);
    assert!(
        readme.contains(&said) && readme.contains(&counted),
        "the README does not say: {said}, {counted}"
    );
}

#[test]
fn no_page_leaks_what_was_meant_to_be_replaced() {
    let leaks = ["{ $", "{$", "{{", "{%", "<p></p>", "\u{FFFD}", "\u{FFFC}", "\u{2068}", "http-fact"];
    each_file(|_, file, text| {
        for leak in leaks {
            assert!(!text.contains(leak), "{file} has `{leak}`");
        }
        assert!(
            !text.contains(|c| ('\u{FDD0}'..='\u{FDEF}').contains(&c)),
            "{file}: an argument was not filled"
        );
    });
}

#[test]
fn every_page_has_one_canonical_address_that_is_its_own() {
    each_page(|address, file, text| {
        let Some(_) = address.locale() else { return };
        let canonical: Vec<&str> = between(text, "rel=\"canonical\" href=\"", "\"").collect();
        let own = format!("https://versus.example/{}", file.trim_end_matches("index.html"));
        assert_eq!(canonical, [own.as_str()], "{file}");
    });
}

#[test]
fn titles_of_documents_have_a_language_unless_they_are_capitals_and_numbers() {
    const IN_NONE: [&str; 2] = ["RFC 9110", "RFC 6585"];
    const IN_ENGLISH: [&str; 3] =
        ["IANA HTTP Status Code Registry", "nginx, ngx_http_request.h", "google.rpc.Code"];
    let in_none = IN_NONE.map(|title| format!("<bdi>{title}</bdi>"));
    let in_english = IN_ENGLISH.map(|title| format!("<bdi lang=\"en\" translate=\"no\">{title}</bdi>"));
    let said = in_none.iter().chain(&in_english);
    let mut found: BTreeMap<&String, usize> = BTreeMap::new();
    each_page(|address, file, text| {
        if !matches!(address, Address::Comparison { .. }) {
            return;
        }
        for (title, html) in IN_NONE.iter().chain(&IN_ENGLISH).zip(said.clone()) {
            let count = text.matches(html.as_str()).count();
            assert_eq!(count, text.matches(&format!(">{title}</bdi>")).count(), "{file}: {title}");
            *found.entry(html).or_default() += count;
        }
    });
    assert!(found.values().all(|count| *count > 0), "{found:?}");
}

#[test]
fn every_link_within_the_site_leads_to_a_page_or_a_static_file() {
    let plan = Plan::new(site());
    let known: BTreeSet<String> =
        plan.files().map(|file| format!("/{}", file.trim_end_matches("index.html"))).collect();
    let mut links = 0;
    each_page(|_, file, text| {
        for link in between(text, "href=\"", "\"") {
            let path = link.strip_prefix("https://versus.example").unwrap_or(link);
            if path.starts_with('/') {
                assert!(known.contains(path), "{file} links to {link}");
                links += 1;
            } else {
                let is_web = path.starts_with("https://") || path.starts_with("http://");
                assert!(is_web || path.starts_with('#'), "{file} links to {link}");
            }
        }
    });
    assert!(links > 100_000, "only {links} links were found");
}

#[test]
fn structured_data_is_json_of_the_promised_types() {
    each_page(|address, file, text| {
        let blocks: Vec<&str> = between(text, "<script type=\"application/ld+json\">", "</script>").collect();
        let Some(_) = address.locale() else { return };
        assert_eq!(blocks.len(), 1, "{file}");
        let data: serde_json::Value =
            serde_json::from_str(blocks[0]).unwrap_or_else(|error| panic!("{file}: {error}"));
        let graph = data["@graph"].as_array().unwrap();
        let wanted = match address {
            Address::Comparison { .. } | Address::Code { .. } => "TechArticle",
            Address::Family { .. } => "DefinedTermSet",
            Address::Matrix { .. } => "WebPage",
            _ => "WebSite",
        };
        assert_eq!(graph[0]["@type"], wanted, "{file}");
        if let Address::Comparison { .. } = address {
            assert_eq!(graph[0]["about"].as_array().unwrap().len(), 2, "{file}");
            assert_eq!(graph[1]["@type"], "BreadcrumbList", "{file}");
        }
        assert!(!text.contains("FAQPage"), "{file}");
    });
}

#[test]
fn languages_are_linked_to_each_other_and_only_where_search_engines_may_list_them() {
    each_page(|address, file, text| {
        if address.locale().is_none() {
            return;
        }
        let alternates: Vec<&str> = between(text, "rel=\"alternate\" hreflang=\"", "\"").collect();
        let is_indexed = !text.contains("<meta name=\"robots\" content=\"noindex\">");
        assert!(!text.contains("class=\"fallback\""), "{file} falls back");
        let is_listed = match address {
            Address::Comparison { family, pair, .. } => {
                let catalogue = site().catalogue();
                let policy = &catalogue.settings().index;
                policy.tiers.contains(&tier(&catalogue.families()[family], pair, policy).0)
            }
            _ => true,
        };
        assert_eq!(is_indexed, is_listed, "{file}: listed {is_listed}");
        match address {
            _ if is_indexed => assert_eq!(alternates, ["en", "ja", "tr", "x-default"], "{file}"),
            _ => assert!(alternates.is_empty(), "{file}"),
        }
    });
}

#[test]
fn sitemaps_list_what_is_indexed_and_nothing_else() {
    let mut indexed = BTreeSet::new();
    let mut listed = BTreeSet::new();
    each_file(|address, file, text| match address {
        Address::Sitemap { .. } => {
            for url in between(text, "<loc>", "</loc>") {
                assert!(listed.insert(url.to_owned()), "{url} is listed twice");
            }
        }
        _ if !address.is_page() => {}
        _ if text.contains("content=\"noindex\"") => {}
        _ => {
            indexed.insert(format!("https://versus.example/{}", file.trim_end_matches("index.html")));
        }
    });
    assert_eq!(indexed, listed);
    assert!(indexed.len() > 500, "{}", indexed.len());
}

/// The labels of the sections that the pages must have, by locale: explanation, when, fix, differences, which, more.
const LABELS: [(&str, [&str; 6]); 2] = [
    (
        "ja",
        ["説明", "このコードが表示される場合", "解決方法", "主な違い", "どちらをいつ使うか", "詳しく見る"],
    ),
    (
        "tr",
        [
            "Açıklama",
            "Gördüğünüzde",
            "Nasıl Düzeltilir",
            "Temel Farklar",
            "Hangisini Ne Zaman Kullanmalı",
            "Daha Fazla Öğren",
        ],
    ),
];

#[test]
fn the_pages_of_the_seeds_have_their_sections_in_order_under_their_labels() {
    for (tag, [explanation, when, fix, differences, which, more]) in LABELS {
        let page = Html::parse_document(&page_text(&format!("{tag}/http/202-vs-403/index.html")));
        let texts = |selector: &str| -> Vec<String> {
            page.select(&Selector::parse(selector).unwrap()).map(|found| found.text().collect()).collect()
        };
        assert_eq!(texts("h1"), ["HTTP 202 Accepted vs 403 Forbidden"]);
        assert_eq!(texts(".breadcrumb li:last-child"), ["HTTP"]);
        assert!(!texts(".summary p").is_empty());
        let labels: Vec<String> = texts(".code h3");
        assert_eq!(labels[..3], [explanation, when, fix]);
        let second = labels.len() / 2;
        assert_eq!(labels[second..second + 3], [explanation, when, fix]);
        let headings = texts("main h2");
        let own: Vec<&String> = headings.iter().filter(|heading| !heading.starts_with(['2', '4'])).collect();
        let places: Vec<usize> = [differences, which, more]
            .iter()
            .map(|label| own.iter().position(|heading| heading == label).unwrap_or_else(|| panic!("{label}")))
            .collect();
        assert!(places.is_sorted(), "{tag}: {own:?}");
        for section in ["#facts tbody tr", "#differences li", "#which li", "#more a"] {
            assert!(!texts(section).is_empty(), "{tag}: {section} is empty");
        }
    }
}

#[test]
fn pages_are_whole_html_with_unique_ids() {
    for file in [
        "index.html",
        "404.html",
        "en/index.html",
        "ja/http/index.html",
        "tr/http/206/index.html",
        "en/http/401-vs-403/index.html",
        "ja/http/206-vs-226/index.html",
    ] {
        let page = Html::parse_document(&page_text(file));
        assert!(page.errors.is_empty(), "{file}: {:?}", page.errors);
        let mut ids = BTreeSet::new();
        for element in page.select(&Selector::parse("[id]").unwrap()) {
            let id = element.attr("id").unwrap();
            assert!(ids.insert(id.to_owned()), "{file}: the id {id} stands twice");
        }
        for element in page.select(&Selector::parse("[aria-labelledby]").unwrap()) {
            let id = element.attr("aria-labelledby").unwrap();
            assert!(ids.contains(id), "{file}: labelled by {id}, which is not there");
        }
    }
}

#[test]
fn no_word_stands_twice_in_a_row() {
    for words in site().catalogue().locales() {
        for text in &words.texts {
            let all: Vec<&str> =
                text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
            for pair in all.windows(2) {
                let is_word = pair[0].chars().all(char::is_alphabetic);
                let is_meant = REDUPLICATED.contains(&pair[0]);
                assert!(
                    !is_word || is_meant || pair[0] != pair[1],
                    "{}: `{} {}`",
                    words.locale.tag,
                    pair[0],
                    pair[1]
                );
            }
        }
    }
}

#[test]
fn nothing_is_found_in_this_site_but_what_english_has_outrun() {
    let mut report = Report::default();
    let sources = Arc::new(site().sources().clone());
    assert!(page::site(&sources, None, Edition::default(), &mut report).is_some());
    // Who changes an English text need not speak the other languages; the pages say that they are older.
    let found: Vec<_> = report.sorted().into_iter().filter(|finding| finding.rule != "stale").collect();
    assert!(found.is_empty(), "{found:#?}");
}
