//! What else an edition of the site may have: drafts, invented languages, words older than their original, invitations
//! to correct them. Whatever it has, the rest of the site stays as it is.

use std::collections::BTreeMap;

use versus::check::Edition;
use versus::diag::Report;
use versus::page::{self, Scratch};
use versus::plan::Plan;

use crate::fixture::{self, Files};

const DRAFTS: Edition = Edition { drafts: true, pseudo: false, marks: false };
const PSEUDO: Edition = Edition { drafts: false, pseudo: true, marks: false };

/// Every page of a site, by its file.
fn pages(files: &Files, edition: Edition) -> BTreeMap<String, String> {
    let mut report = Report::default();
    let site = page::site(&fixture::sources(files), None, edition, &mut report);
    let site = site.unwrap_or_else(|| panic!("{:#?}", report.sorted()));
    let plan = Plan::new(&site);
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let addresses = (0..plan.units()).flat_map(|unit| plan.pages(unit));
    addresses
        .map(|address| {
            page::render(&site, address, &mut scratch, &mut out).unwrap();
            (page::file(&site, address), String::from_utf8(out.clone()).unwrap())
        })
        .collect()
}

fn change(files: &mut Files, path: &str, old: &str, new: &str) {
    let file = files.get_mut(path).unwrap();
    assert_eq!(file.matches(old).count(), 1, "{old}");
    *file = file.replace(old, new);
}

#[test]
fn pages_that_show_older_words_say_so_and_no_other_page_changes() {
    let before = fixture::files("clean");
    let mut after = before.clone();
    change(&mut after, "locales/en/tea.ftl", "tea-sencha-when = All day.", "tea-sencha-when = All year.");
    let (before, after) = (pages(&before, Edition::default()), pages(&after, Edition::default()));
    let mut told = Vec::new();
    // The data marks single words, not pages.
    for (file, text) in after.iter().filter(|(file, _)| !file.starts_with("api/")) {
        if text.contains("بعض الكلمات قديمة.") {
            let is_shown = text.contains("طوال اليوم.") || file.ends_with("/sencha/index.html");
            assert!(is_shown, "{file} says that it is old, and shows nothing old");
            told.push(file.as_str());
        } else if text.contains("All year.") {
            assert!(file.starts_with("en/"), "{file}");
        } else {
            assert_eq!(text, &before[file], "{file}");
        }
    }
    assert_eq!(
        told,
        [
            "ar/tea/assam-vs-sencha/index.html",
            "ar/tea/oolong-vs-sencha/index.html",
            "ar/tea/sencha/index.html"
        ]
    );
    assert!(!before.values().any(|text| text.contains("بعض الكلمات قديمة.")));
}

#[test]
fn older_sentences_are_told_of_only_where_they_stand() {
    let mut files = fixture::files("clean");
    change(
        &mut files,
        "locales/en/tea.ftl",
        "tea-class-dark-says = { $code } is dark.",
        "tea-class-dark-says = { $code } looks dark.",
    );
    let pages = pages(&files, Edition::default());
    let is_told = |file: &str| pages[file].contains("بعض الكلمات قديمة.");
    assert!(is_told("ar/tea/assam-vs-sencha/index.html"), "the classes differ, and a sentence says so");
    assert!(!is_told("ar/tea/assam-vs-oolong/index.html"), "the classes are the same");
}

#[test]
fn an_older_note_makes_the_pages_of_its_pair_say_so() {
    let mut files = fixture::files("clean");
    files.insert("content/tea/notes/assam-vs-sencha/ar.md".into(), "شاي\n".into());
    let lock = files.get_mut("locales/ar/l10n.lock").unwrap();
    lock.push_str("tea/notes/assam-vs-sencha = 000000000000\n");
    let pages = pages(&files, Edition::default());
    let told: Vec<&String> =
        pages.iter().filter(|(_, text)| text.contains("بعض الكلمات قديمة.")).map(|(file, _)| file).collect();
    assert_eq!(told, ["ar/tea/assam-vs-sencha/index.html"]);
}

/// The tea site, of which too little is translated into Arabic.
fn with_draft() -> Files {
    let mut files = fixture::files("tea");
    change(
        &mut files,
        "content/site.yaml",
        "default-locale: en",
        "coverage: { enable: 0, locales: { ar: 99 } }\ndefault-locale: en",
    );
    files
}

#[test]
fn a_locale_of_which_too_little_is_translated_is_built_only_as_a_draft() {
    let (public, drafts) = (pages(&with_draft(), Edition::default()), pages(&with_draft(), DRAFTS));
    assert!(!public.keys().any(|file| file.starts_with("ar/")));
    for (file, text) in &public {
        assert_eq!(text, &drafts[file], "{file} depends on drafts");
        assert!(!text.contains("hreflang=\"ar\"") && !text.contains("/ar/"), "{file} leads to a draft");
    }
    let only: Vec<(&String, &String)> =
        drafts.iter().filter(|(file, _)| !public.contains_key(*file)).collect();
    assert!(only.iter().any(|(file, _)| *file == "ar/tea/assam-vs-sencha/index.html"));
    for (file, text) in only {
        assert!(!file.ends_with("html") || text.contains("content=\"noindex\""), "{file}");
        assert!(!file.ends_with("xml") || !text.contains("/ar/"), "{file}");
    }
}

#[test]
fn a_locale_of_which_enough_is_translated_is_published() {
    let mut files = with_draft();
    change(&mut files, "content/site.yaml", "ar: 99", "ar: 91");
    assert!(pages(&files, Edition::default()).contains_key("ar/index.html"));
}

#[test]
fn invented_languages_show_what_bears_no_other_language_and_nobody_is_led_there() {
    let files = fixture::files("clean");
    let (public, pseudo) = (pages(&files, Edition::default()), pages(&files, PSEUDO));
    for (file, text) in &public {
        assert_eq!(text, &pseudo[file], "{file} depends on invented languages");
    }
    let accented = &pseudo["en-XA/tea/assam-vs-sencha/index.html"];
    assert!(
        accented.contains("[Ĭ") || accented.contains("[Aaşşaam") || accented.contains("<p>["),
        "{accented}"
    );
    assert!(accented.contains("<code>CTC</code>"), "code stays as it is");
    let mirrored = &pseudo["ar-XB/tea/assam-vs-sencha/index.html"];
    assert!(mirrored.contains("lang=\"ar-XB\" dir=\"rtl\"") && mirrored.contains('\u{202E}'));
    for (file, text) in
        pseudo.iter().filter(|(file, _)| file.starts_with("en-XA") || file.starts_with("ar-XB"))
    {
        assert!(text.contains("content=\"noindex\"") || text.starts_with('{'), "{file}");
        assert!(!text.contains("class=\"fallback\"") || text.contains("plant"), "{file} falls back");
    }
    assert!(!pseudo.iter().any(|(file, text)| file.ends_with("xml") && text.contains("XA/")));
}

#[test]
fn a_page_says_who_read_it_and_leads_to_the_lines_to_correct() {
    let mut files = fixture::files("clean");
    change(
        &mut files,
        "content/site.yaml",
        "default-locale: en",
        "edit-url: https://git.example/t/{path}#L{line}\ndefault-locale: en",
    );
    let line =
        files["locales/ar/tea.ftl"].lines().position(|line| line.starts_with("tea-sencha-gloss")).unwrap()
            + 1;
    let template = "{% if locale.review %}<p>{{ locale.review }}</p>{% endif %}\
                    {% for edit in page.edits %}<a href=\"{{ edit.url }}\">{{ edit.title }}</a>{% endfor %}</html>";
    change(&mut files, "templates/base.html", "</html>", template);
    let pages = pages(&files, Edition::default());
    let page = &pages["ar/tea/assam-vs-sencha/index.html"];
    assert!(page.contains("<p>ترجمة آلية.</p>"));
    assert!(page.contains(&format!("href=\"https://git.example/t/locales/ar/tea.ftl#L{line}\"")), "{page}");
    assert!(!pages["en/tea/assam-vs-sencha/index.html"].contains("By machine."));
    assert!(!pages["404.html"].contains("git.example"));
}
