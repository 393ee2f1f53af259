//! Pages of the tea site: another family, another script, another direction, from files alone.

use versus::model::Address;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

use crate::fixture;

fn page(site: &Site, file: &str) -> String {
    let address = page::locate(site, file).unwrap_or_else(|| panic!("no page {file}"));
    let mut out = Vec::new();
    page::render(site, address, &mut Scratch::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn show(name: &str, file: &str) {
    insta::assert_snapshot!(name, page(&fixture::site("tea"), file));
}

#[test]
fn a_comparison_shows_what_differs_first() {
    show("comparison", "en/tea/assam-vs-oolong/index.html");
}

#[test]
fn a_comparison_runs_from_right_to_left() {
    show("comparison-rtl", "ar/tea/assam-vs-sencha/index.html");
}

#[test]
fn a_page_that_falls_back_says_so_and_is_not_indexed() {
    show("comparison-fallback", "ar/tea/assam-vs-oolong/index.html");
}

#[test]
fn a_code_lists_its_comparisons_closest_first() {
    show("code", "en/tea/assam/index.html");
}

#[test]
fn a_family_lists_its_codes_by_class() {
    show("family", "en/tea/index.html");
}

#[test]
fn a_matrix_has_each_pair_once_and_names_those_with_something_to_say() {
    show("matrix", "en/tea/matrix/index.html");
}

#[test]
fn a_reader_can_search_codes_and_situations() {
    show("search", "en/search.json");
    show("search-fallback", "ar/search.json");
}

#[test]
fn home_chooser_and_not_found_are_there() {
    show("home", "ar/index.html");
    show("chooser", "index.html");
    show("not-found", "404.html");
}

#[test]
fn machines_find_robots_and_sitemaps() {
    show("robots", "robots.txt");
    show("sitemap-index", "sitemap.xml");
    show("sitemap-ar", "sitemap-2.xml");
}

#[test]
fn every_planned_page_has_a_file_of_its_own_and_is_found_by_it() {
    let site = fixture::site("tea");
    let plan = Plan::new(&site);
    let addresses: Vec<Address> = (0..plan.units()).flat_map(|unit| plan.pages(unit)).collect();
    let mut files: Vec<String> = addresses.iter().map(|&address| page::file(&site, address)).collect();
    for (&address, file) in addresses.iter().zip(&files) {
        assert_eq!(page::locate(&site, file), Some(address), "{file}");
    }
    files.sort();
    files.dedup();
    assert_eq!(files.len(), addresses.len());
    // 3 pairs, 3 codes, a family, its matrix, its data, a home and its search in 2 locales; chooser, 404, robots, an index and 2
    // sitemaps; the map for language models, the index of the data and its schema.
    assert_eq!(files.len(), 11 * 2 + 9);
}

#[test]
fn the_reverse_address_does_not_exist() {
    let site = fixture::site("tea");
    for file in [
        "en/tea/sencha-vs-assam/index.html",
        "en/tea/assam-vs-assam/index.html",
        "en/tea/assam-vs-/index.html",
        "en/tea/nothing/index.html",
        "de/tea/index.html",
        "sitemap-0.xml",
        "sitemap-01.xml",
        "sitemap-3.xml",
        "api/de/tea.json",
        "api/en/coffee.json",
        "api/en/tea",
        "api/en/tea.json/",
        "api/tea.json",
        "api/en/index.html",
        ".well-known/security.txt",
        "security.txt",
        "og/tea/assam-vs-sencha.png",
        "",
    ] {
        assert_eq!(page::locate(&site, file), None, "{file}");
    }
}

#[test]
fn a_page_does_not_depend_on_the_pages_before_it() {
    let site = fixture::site("tea");
    let plan = Plan::new(&site);
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    for unit in (0..plan.units()).rev() {
        for address in plan.pages(unit) {
            page::render(&site, address, &mut scratch, &mut out).unwrap();
            let mut alone = Vec::new();
            page::render(&site, address, &mut Scratch::default(), &mut alone).unwrap();
            assert!(out == alone, "{}", page::file(&site, address));
        }
    }
}

#[test]
fn a_locale_asks_its_own_fallbacks_before_the_default_locale() {
    let site = fixture::site("chain");
    let text = page(&site, "fa/tea/assam-vs-oolong/index.html");
    assert!(text.contains("پررنگ"), "its own word");
    assert!(
        text.contains("<span class=\"fallback\" lang=\"ar\" dir=\"rtl\">شاي <code>CTC</code>"),
        "Arabic comes first"
    );
    assert!(
        text.contains("<span class=\"fallback\" lang=\"en\" dir=\"ltr\">After lunch.</span>"),
        "then English"
    );
    let notice = "<bdi lang=\"ar\">العربية</bdi> و<bdi lang=\"en\">English</bdi>";
    assert!(text.contains(notice), "the notice names both languages: {text}");
    assert!(text.contains("noindex"));
}

#[test]
fn a_template_more_in_a_folder_of_what_is_rendered_once_is_a_name_more() {
    let mut files = fixture::files("tea");
    for (path, text) in [
        ("once/locale/way.html", "way of {{ locale.tag }}"),
        ("once/code/how-to.html", "how to make <{{ code.name }}>"),
        ("once/language/tag.html", "[{{ language.tag }}]"),
        ("once/alternate/version.html", "({{ tag }}: {{ url | length }})"),
        ("once/line/first.html", "{% if line.is_first %}{{ line.message }}: {{ line.text }}{% endif %}"),
    ] {
        files.insert(format!("templates/{path}"), text.into());
    }
    let code = files.get_mut("templates/code.html").unwrap();
    *code = code.replace(
        "{% block content %}",
        "{% block content %}{{ once.way }}; {{ code.once.how_to }}; {{ page.once.tag }}; {{ page.once.version }}; {{ code.exchange?.first or \"\" }}.",
    );
    let site = fixture::site_of(&fixture::sources(&files));
    let english = page(&site, "en/tea/assam/index.html");
    assert!(
        english.contains("way of en; how to make <assam>; [ar]; (en: 38)(x-default: 38); request: A cup of Assam, please.response: &lt;Here&gt; you are.."),
        "{english}"
    );
    let arabic = page(&site, "ar/tea/sencha/index.html");
    assert!(arabic.contains("way of ar; how to make <2>; [en]; ; ."), "{arabic}");
}

#[test]
fn a_view_is_filled_anew_for_each_page() {
    let site = fixture::site("tea");
    let plan = Plan::new(&site);
    let (mut kept, mut out) = (Scratch::default(), Vec::new());
    // To and fro between the kinds and the languages, with one scratch and with a new one each.
    for address in (0..plan.units()).rev().flat_map(|unit| plan.pages(unit).collect::<Vec<_>>()) {
        page::render(&site, address, &mut kept, &mut out).unwrap();
        assert_eq!(String::from_utf8_lossy(&out), page(&site, &page::file(&site, address)), "{address:?}");
    }
}
