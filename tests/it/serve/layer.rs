//! The editor's layer: each string of a page with what is known of it, and nothing else changed.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use versus::check::Edition;
use versus::diag::Report;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;
use versus::text::mark;

use super::inside::Inside;
use super::is_html;
use crate::{fixture, real_site};

/// The text without what stands from each `start` to the next `end`.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut parts = text.split(start);
    let mut rest = parts.next().unwrap().to_owned();
    for part in parts {
        rest.push_str(part.split_once(end).unwrap().1);
    }
    rest
}

/// The page as readers see it, of the page as editors see it.
fn without_layer(page: &str) -> String {
    let page = without(page, "<script type=\"application/json\" id=\"versus-strings\">", "</script>");
    let page = without(&page, "<versus-string data-at=\"", ">");
    without(&page.replace("</versus-string>", ""), " data-versus=\"", "\"")
}

fn plain_of(page: &str) -> String {
    without(page, "<script defer src=\"/_versus/live.js\" ", "</script>")
}

/// What the page tells of its strings.
fn strings(page: &str) -> Vec<Value> {
    let (_, rest) = page.split_once("id=\"versus-strings\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

fn marked(site: &Site) -> Site {
    let edition = Edition { marks: true, ..Edition::default() };
    page::site(&Arc::new(site.sources().clone()), None, edition, &mut Report::default()).unwrap()
}

#[test]
fn with_marks_every_file_says_the_same() {
    for plain in [real_site::site(), &fixture::site("tea")] {
        let marked = marked(plain);
        let (mut one, mut other) = (Scratch::default(), Scratch::default());
        let (mut page, mut with_marks) = (Vec::new(), Vec::new());
        let plan = Plan::new(plain);
        let mut marks = 0;
        for address in (0..plan.units()).flat_map(|unit| plan.pages(unit)) {
            page::render(plain, address, &mut one, &mut page).unwrap();
            page::render(&marked, address, &mut other, &mut with_marks).unwrap();
            let text = std::str::from_utf8(&with_marks).unwrap();
            assert!(mark::bare(text).as_bytes() == page, "{}", page::file(plain, address));
            marks += text.chars().filter(|c| mark::is_mark(*c)).count();
        }
        assert!(marks > 1_000, "only {marks} characters of marks");
    }
}

#[test]
fn what_editors_see_is_the_page_with_elements_around_its_strings() {
    let inside = Inside::of(Path::new(env!("CARGO_MANIFEST_DIR")));
    let site = real_site::site();
    let plan = Plan::new(site);
    let files: Vec<String> = plan.files().filter(|file| is_html(file)).collect();
    let is_pair = |file: &str| file.contains("-vs-");
    let others = files.iter().filter(|file| !is_pair(file)).step_by(7);
    let mut pages = 0;
    for file in files.iter().filter(|file| is_pair(file)).step_by(199).chain(others) {
        let path = format!("/{}", file.strip_suffix("index.html").unwrap_or(file));
        let text = |path: &str| String::from_utf8(inside.get(path).1).unwrap();
        let (shown, edited) = (text(&path), text(&format!("{path}?edit")));
        assert!(!edited.chars().any(mark::is_mark), "{path}");
        assert!(without_layer(&plain_of(&edited)) == plain_of(&shown), "{path}");
        let told = strings(&edited);
        assert!(told.len() > 3, "{path} has {} strings", told.len());
        for string in told {
            assert!(
                matches!(string["state"].as_str().unwrap(), "translated" | "original" | "stale"),
                "{path}: {string}"
            );
            let place = string["place"].as_str().unwrap();
            let Some((file, line)) = place.split_once(':') else {
                assert!(site.sources().text(place).is_some(), "{path}: {string}");
                continue;
            };
            let line: usize = line.split(':').next().unwrap().parse().unwrap();
            let source = site.sources().text(file).unwrap();
            let id = string["id"].as_str().unwrap();
            let is_said = source.lines().nth(line - 1).unwrap().starts_with(&format!("{id} ="));
            assert!(is_said, "{path}: {string}");
            assert!(!string["english"].as_str().unwrap().is_empty(), "{path}: {string}");
        }
        pages += 1;
    }
    assert!(pages > 80, "only {pages} pages");
}

#[test]
fn each_string_tells_how_its_language_stands_to_it() {
    let mut files = fixture::files("tea");
    let words = files.get_mut("locales/ar/tea.ftl").unwrap();
    let line = |start: &str| words.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    let (missing, same) = (line("tea-fact-water ="), line("tea-fact-minutes ="));
    *words = words.replace(&format!("{missing}\n"), "# tea-fact-water =\n\n");
    let english = files["locales/en/tea.ftl"].clone();
    let original = english.lines().find(|line| line.starts_with("tea-fact-minutes =")).unwrap();
    let words = files.get_mut("locales/ar/tea.ftl").unwrap();
    *words = words.replace(&same, original);
    let words = files.get_mut("locales/en/tea.ftl").unwrap();
    *words = words.replace("tea-class-dark = dark tea", "tea-class-dark = very dark tea");
    let folder = fixture::on_disk(&files);
    let inside = Inside::of(folder.path());
    let page = String::from_utf8(inside.get("/shop/ar/tea/assam-vs-sencha/?edit").1).unwrap();
    let told = strings(&page);
    let of =
        |id: &str| told.iter().find(|string| string["id"] == id).unwrap_or_else(|| panic!("{id}: {told:#?}"));
    let fallen = of("tea-fact-water");
    assert_eq!(
        (&fallen["state"], &fallen["tag"], &fallen["english"]),
        (&"fallback".into(), &"en".into(), &"Water".into())
    );
    let place = fallen["place"].as_str().unwrap();
    let slot: usize =
        place.strip_prefix("locales/ar/tea.ftl:").unwrap().split(':').next().unwrap().parse().unwrap();
    assert_eq!(
        files["locales/ar/tea.ftl"].lines().nth(slot - 1),
        Some("# tea-fact-water ="),
        "where it is to be written"
    );
    assert_eq!(of("tea-fact-minutes")["state"], "same");
    assert_eq!(of("tea-class-dark")["state"], "stale");
    assert_eq!(of("tea-class-dark")["english"], "very dark tea");
    assert_eq!(of("tea-class-light")["state"], "translated");
    let note = of("tea/notes/assam-vs-sencha");
    assert_eq!(
        (&note["state"], &note["place"]),
        (&"fallback".into(), &"content/tea/notes/assam-vs-sencha/en.md".into())
    );
    let english = String::from_utf8(inside.get("/shop/en/tea/assam-vs-sencha/?edit").1).unwrap();
    assert!(strings(&english).iter().all(|string| string["state"] == "original"));
}

#[test]
fn what_no_element_can_stand_in_is_clean_and_told_of_all_the_same() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let inside = Inside::of(folder.path());
    let page = String::from_utf8(inside.get("/shop/ar/tea/assam-vs-sencha/?edit").1).unwrap();
    let between = |start: &str, end: &str| page.split_once(start).unwrap().1.split_once(end).unwrap().0;
    let title = between("<title>", "</title>");
    assert!(!title.contains('<') && !title.is_empty(), "{title}");
    assert!(serde_json::from_str::<Value>(between("application/ld+json\">", "</script>")).is_ok());
    assert!(between("<footer ", ">").contains(" data-versus=\""));
    assert!(strings(&page).iter().any(|string| string["id"] == "comparison-title"));
}

#[test]
fn strings_of_invented_languages_lead_to_the_original() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let inside = Inside::with(folder.path(), Edition { pseudo: true, ..Edition::default() });
    let page = String::from_utf8(inside.get("/shop/ar-XB/tea/assam-vs-sencha/?edit").1).unwrap();
    for string in strings(&page).iter().filter(|string| string["tag"] == "ar-XB") {
        assert_eq!(string["state"], "invented", "{string}");
        assert!(string["place"].as_str().unwrap().starts_with("locales/en/"), "{string}");
    }
    assert!(strings(&page).iter().any(|string| string["tag"] == "ar-XB"));
}

#[test]
fn coverage_is_shown_for_all_locales_and_what_is_left_for_each() {
    let mut files = fixture::files("tea");
    let words = files.get_mut("locales/ar/tea.ftl").unwrap();
    let missing = words.lines().find(|line| line.starts_with("tea-fact-water =")).unwrap().to_owned();
    *words = words.replace(&format!("{missing}\n"), "");
    let folder = fixture::on_disk(&files);
    let inside = Inside::of(folder.path());
    let text = |path: &str| String::from_utf8(inside.get(path).1).unwrap();
    assert!(text("/_versus/coverage/").contains("<a href=\"/_versus/coverage/ar/\">ar</a>"));
    let own = text("/_versus/coverage/ar/");
    assert!(
        own.contains(
            "<tr><th>tea-fact-water</th><td>fallback</td><td>locales/ar/tea.ftl</td><td>Water</td></tr>"
        ),
        "{own}"
    );
    for nothing in
        ["/_versus/coverage/en/", "/_versus/coverage/xx/", "/_versus/coverage/%2e%2e/", "/_versus/nothing"]
    {
        assert_eq!(inside.get(nothing).0.status(), 404, "{nothing}");
    }
}
