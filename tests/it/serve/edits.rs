//! Edits on the disk and what browsers are told of them.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::Server;
use crate::fixture;

const PAGE: &str = "/shop/en/tea/assam-vs-sencha/";

fn edit(root: &Path, file: &str, old: &str, new: &str) {
    let path = root.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no `{old}`");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

/// The part of a scene by which a page knows that it is of another.
fn pages(event: &serde_json::Value) -> String {
    event["pages"].as_str().unwrap().to_owned()
}

#[test]
fn each_edit_arrives_and_says_what_it_changed() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let root = folder.path();
    fs::write(root.join("static/tea.css"), "p {}").unwrap();
    fs::write(root.join("static/tea.txt"), "old").unwrap();
    let server = Server::of(root);
    let mut events = server.events();
    let first = events.next();
    assert!(server.get(PAGE).text().contains(&pages(&first)), "a page tells of which scene it is");
    let mut last = pages(&first);
    let edits = [
        ("locales/en/tea.ftl", "tea-fact-water = Water", "tea-fact-water = Wetness", "Wetness"),
        ("content/tea/dark.yaml", "phrase: Strong & Malty", "phrase: Quite Malty", "Quite Malty"),
        ("templates/base.html", "<h1>", "<h1 class=\"new\">", "<h1 class=\"new\">"),
    ];
    for (file, old, new, shown) in edits {
        assert!(!server.get(PAGE).text().contains(shown));
        edit(root, file, old, new);
        let event = events.next();
        assert_ne!(pages(&event), last, "{file}");
        assert!(event["trouble"].is_null(), "{event}");
        last = pages(&event);
        assert!(server.get(PAGE).text().contains(shown), "{file}");
        assert_eq!(server.line("renewed"), format!("renewed  {file}"));
    }
    edit(root, "static/tea.css", "p {}", "p { margin: 0 }");
    let event = events.next();
    assert_eq!((pages(&event), event["sheets"].as_u64()), (last.clone(), Some(2)), "no page is loaded again");
    assert_eq!(server.get("/shop/tea.css").text(), "p { margin: 0 }");
    edit(root, "static/tea.txt", "old", "new");
    let event = events.next();
    assert_ne!(pages(&event), last);
    assert_eq!(server.get("/shop/tea.txt").text(), "new");
    fs::create_dir(root.join("static/below")).unwrap();
    fs::write(root.join("static/below/more.txt"), "more").unwrap();
    events.next();
    assert_eq!(server.get("/shop/below/more.txt").text(), "more");
    fs::remove_dir_all(root.join("static/below")).unwrap();
    events.next();
    assert_eq!(server.get("/shop/below/more.txt").status, 404);
}

#[test]
fn with_errors_the_last_good_site_stays_and_returns_when_they_are_mended() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let root = folder.path();
    let server = Server::of(root);
    let mut events = server.events();
    let first = events.next();
    let before = server.get(PAGE).body;
    edit(root, "content/tea/dark.yaml", "water: { is: hot", "water: { is: hott");
    let event = events.next();
    let finding = &event["trouble"]["findings"][0];
    let place = finding["place"].as_str().unwrap();
    assert!(place.starts_with("content/tea/dark.yaml:9:"), "{event}");
    let text = finding["text"].as_str().unwrap();
    assert!(text.starts_with("error[unknown-value]: `hott` is no value of `water`\n"), "{text}");
    assert!(text.contains(&format!("--> {place}")) && text.contains("did you mean `hot`?"), "{text}");
    assert_eq!(pages(&event), pages(&first));
    assert!(server.get(PAGE).body == before, "the last good site stays");
    assert_eq!(server.line("error["), text.lines().next().unwrap(), "the terminal says the same");
    edit(root, "content/tea/dark.yaml", "water: { is: hott", "water: { is: hot");
    let event = events.next();
    assert!(event["trouble"].is_null() && pages(&event) != pages(&first), "{event}");
    assert_eq!(server.get(PAGE).status, 200);
    let more = root.join("locales/en/more.ftl");
    fs::write(&more, b"tea-intro = caf\xe9").unwrap();
    let event = events.next();
    assert_eq!(event["trouble"]["findings"][0]["place"], "locales/en/more.ftl:1:16", "{event}");
    fs::remove_file(&more).unwrap();
    assert!(events.next()["trouble"].is_null());
    let unreadable = root.join("locales/en").join(OsStr::from_bytes(b"m\xff.ftl"));
    fs::write(&unreadable, "a = b").unwrap();
    let event = events.next();
    assert!(
        event["trouble"]["findings"][0]["text"].as_str().unwrap().contains("the name is not UTF-8"),
        "{event}"
    );
    // The site is then as it was, and shown although no file of it is another.
    fs::remove_file(unreadable).unwrap();
    assert!(events.next()["trouble"].is_null());
    fs::rename(root.join("content"), root.join("elsewhere")).unwrap();
    assert!(!events.next()["trouble"].is_null());
    fs::rename(root.join("elsewhere"), root.join("content")).unwrap();
    assert!(events.next()["trouble"].is_null());
    edit(root, "content/tea/dark.yaml", "Strong & Malty", "Very Malty");
    events.next();
    assert!(server.get(PAGE).text().contains("Very Malty"), "the folder that came again is watched");
}

#[test]
fn a_site_with_errors_from_the_start_is_shown_once_it_is_mended() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let root = folder.path();
    edit(root, "templates/base.html", "<h1>", "<h1>{{ page.");
    let server = Server::of(root);
    let mut events = server.events();
    let event = events.next();
    assert!(event["trouble"]["findings"][0]["text"].as_str().unwrap().contains("template-syntax"), "{event}");
    let page = server.get(PAGE);
    assert_eq!(page.status, 503);
    assert!(page.text().contains("error[template-syntax]") && page.text().contains(&pages(&event)));
    edit(root, "templates/base.html", "<h1>{{ page.", "<h1>");
    let event = events.next();
    assert!(event["trouble"].is_null(), "{event}");
    assert_eq!(server.get(PAGE).status, 200);
}

#[test]
fn a_file_that_cannot_be_read_from_the_start_is_shown_too() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let more = folder.path().join("locales/en").join(OsStr::from_bytes(b"m\xff.ftl"));
    fs::write(&more, "a = b").unwrap();
    let server = Server::of(folder.path());
    let mut events = server.events();
    assert!(
        events.next()["trouble"]["findings"][0]["text"].as_str().unwrap().contains("the name is not UTF-8")
    );
    assert!(server.get(PAGE).text().contains("the name is not UTF-8"));
    fs::remove_file(more).unwrap();
    assert!(events.next()["trouble"].is_null());
    assert_eq!(server.get(PAGE).status, 200);
}

#[test]
fn a_template_that_fails_on_one_page_is_shown_in_place_of_that_page() {
    let folder = fixture::on_disk(&fixture::files("template-fails-once"));
    let server = Server::of(folder.path());
    let plan = fixture::files("template-fails-once");
    assert!(plan.contains_key("templates/comparison.html"));
    let pages: Vec<_> = ["assam-vs-sencha", "assam-vs-oolong", "oolong-vs-sencha"]
        .iter()
        .map(|pair| server.get(&format!("/shop/en/tea/{pair}/")))
        .collect();
    let failed: Vec<_> = pages.iter().filter(|page| page.status == 500).collect();
    assert_eq!(failed.len(), 1);
    assert!(failed[0].text().contains("error[template-fails]"), "{}", failed[0].text());
    assert_eq!(pages.iter().filter(|page| page.status == 200).count(), 2);
    server.line("error[template-fails]");
}

#[test]
fn a_link_is_shown_as_an_error_until_it_is_gone() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let root = folder.path();
    let server = Server::of(root);
    let mut events = server.events();
    assert!(events.next()["trouble"].is_null());
    for link in ["content/tea/green.yaml", "static/more.css"] {
        symlink("nowhere", root.join(link)).unwrap();
        let event = events.next();
        assert_eq!(event["trouble"]["findings"][0]["place"], link, "{event}");
        fs::remove_file(root.join(link)).unwrap();
        assert!(events.next()["trouble"].is_null(), "{link}");
    }
}
