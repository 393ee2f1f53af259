//! What is read and checked with a memory of other states of a site is what is read and checked anew, whatever was edited; and so
//! are its pages.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use versus::check::{self, Edition, FoundBefore};
use versus::diag::{Report, Sources};
use versus::load::{self, ParsedBefore};
use versus::page::{self, Before, Scratch, Site};
use versus::plan::Plan;

use crate::fixture::{self, Files};

/// Edits of a site: what stands in a file, and what then stands there; each may be undone by leaving it out of the next state.
const EDITS: &[(&str, &str, &str)] = &[
    ("locales/ar/tea.ftl", "tea-assam-gloss = قوي", "tea-assam-gloss = قوي { $code } `x` 403"),
    ("locales/ar/tea.ftl", "tea-intro = ", "tea-intro = \"\t"),
    ("locales/ar/tea.ftl", "tea-sencha-use", "tea-sencha-uses"),
    ("locales/ar/tea.ftl", "tea-sencha-gloss = منعش", "tea-sencha-gloss = { tea-assam-gloss }"),
    ("locales/ar/ui.ftl", "same = متساويان", "same = { tea-assam-gloss } { -site }"),
    ("locales/ar/ui.ftl", "home-title = ", "home-title = { "),
    ("locales/ar/ui.ftl", "-site = الشاي", "-site = { $case }"),
    ("locales/en/tea.ftl", "tea-assam-gloss = Strong", "tea-assam-gloss = Strong { $code } *and* 404"),
    ("locales/en/tea.ftl", "tea-assam-gloss = Strong", "tea-assam-gloss = A cache { $secret }"),
    ("locales/en/tea.ftl", "tea-sencha-gloss = Fresh", "tea-sencha-gloss = { tea-assam-gloss }"),
    ("locales/en/tea.ftl", "tea-oolong-use", "tea-oolong-using"),
    ("locales/en/tea.ftl", "tea-intro = Three", "tea-intro = { same } Strong Tea"),
    ("locales/en/ui.ftl", "same = The same", "same = { tea-assam-gloss } `x`"),
    ("locales/en/ui.ftl", "differ = They differ", "differ = { differ"),
    ("locales/en/locale.yaml", "[\"“\", \"”\"]", "[\"«\", \"»\"]"),
    ("locales/ar/locale.yaml", "[\"”\", \"“\"]", "[\"‹\", \"›\"]"),
    ("locales/ar/locale.yaml", "direction: rtl", "direction: rtl\nfallback: [de]"),
    ("locales/ar/l10n.lock", "tea-assam-use = ", "tea-assam-use = 0123456789ab\n# "),
    ("locales/ar/l10n.lock", "tea-intro = ", "tea-outro = "),
    ("content/tea/dark.yaml", "is: 4", "is: many"),
    ("content/tea/dark.yaml", "phrase: Strong & Malty", "phrase: Strong Tea"),
    ("content/tea/dark.yaml", "slug: oolong", "slug: assam"),
    ("content/tea/dark.yaml", "slug: oolong", "slug: [oolong"),
    ("content/tea/light.yaml", "class: light", "class: bright"),
    (
        "content/tea/family.yaml",
        "minutes: { kind: number }",
        "minutes: { kind: number }\n  cups: { kind: number }",
    ),
    ("content/tea/family.yaml", "facts:", "sides: [shop]\nfacts:"),
    ("content/tea/family.yaml", "classes:", "classes: ["),
    ("content/tea/pairs.yaml", "morning: assam", "evening: rooibos"),
    ("content/tea/notes/assam-vs-sencha/en.md", "Both come", "Both\u{1} came"),
    ("content/site.yaml", "default-locale: en", "default-locale: ar"),
    ("content/site.yaml", "locales: [en, ar]", "locales: [ar, en]\ncoverage: { enable: 100 }"),
    ("content/site.yaml", "title: Tea", "titles: Tea"),
    ("content/site.yaml", "title: Tea", "title: Teas\nedit-url: https://git.example/{path}#L{line}"),
    ("templates/comparison.html", "{{ ui.differ }}", "{{ ui.same }}"),
    ("templates/comparison.html", "{% if pair.same %}", "{% if pair.same"),
];

/// Files that a state may have beside those of its fixture.
const FILES: &[(&str, &str)] = &[
    ("locales/ar/more.ftl", "tea-assam-gloss = آخر\ntea-oolong-gloss = { $code } ساخن\n"),
    ("locales/en/more.ftl", "tea-assam-gloss = Another { $code }\ntea-more = { tea-oolong-gloss }\n"),
    ("locales/ar/zz.ftl", "tea-sencha-gloss = سادة\n"),
    ("locales/de/locale.yaml", "endonym: Deutsch\ndirection: ltr\n"),
    ("locales/de/tea.ftl", "tea-assam-gloss = Strong\ntea-sencha-gloss = Der \"Server\"\n"),
    (
        "locales/glossary.yaml",
        "terms:\n  - { term: strong, locales: { ar: { use: [قوي], avoid: [منعش] }, de: { use: [stark] } } }\nkeep: [Assam]\n",
    ),
    (
        "locales/glossary.yaml",
        "terms:\n  - { term: strong, locales: { ar: { use: [شديد], avoid: [أسام] } } }\n",
    ),
    ("content/tea/notes/assam-vs-sencha/ar.md", "كلاهما\n"),
    ("content/coffee/family.yaml", "title: Coffee\n"),
];

static TEA: LazyLock<Files> = LazyLock::new(|| fixture::files("tea"));

/// Edits and files of which single states have some: each step puts one of them in, or takes it out again.
#[derive(Clone, Debug)]
struct Course {
    pool: Vec<usize>,
    steps: Vec<Index>,
}

impl Course {
    /// Takes a step from a state.
    fn go(&self, step: Index, edits: &mut BTreeSet<usize>) {
        let edit = *step.get(&self.pool);
        if !edits.insert(edit) {
            edits.remove(&edit);
        }
    }
}

fn courses() -> impl Strategy<Value = Course> {
    let all: Vec<usize> = (0..EDITS.len() + FILES.len()).collect();
    (subsequence(all, 8), proptest::collection::vec(any::<Index>(), 12))
        .prop_map(|(pool, steps)| Course { pool, steps })
}

/// The files of a site with these edits.
fn edited(edits: &BTreeSet<usize>) -> Files {
    let mut files = TEA.clone();
    for &edit in edits {
        if let Some((path, old, new)) = EDITS.get(edit) {
            if let Some(text) = files.get_mut(*path) {
                *text = text.replacen(old, new, 1);
            }
        } else {
            let (path, text) = FILES[edit - EDITS.len()];
            files.insert(path.to_owned(), text.to_owned());
        }
    }
    files
}

/// All that was found, in its order, and the catalogue.
type Outcome = (String, String);

fn anew(sources: &Sources) -> Outcome {
    let mut report = Report::default();
    let entries = load::parse(sources, &mut report);
    let catalogue = check::check(&entries, Edition::default(), &mut report);
    (format!("{report:#?}"), format!("{catalogue:#?}"))
}

fn after(sources: &Sources, parsed: &ParsedBefore, found: &FoundBefore) -> Outcome {
    let mut report = Report::default();
    let entries = load::parse_after(sources, parsed, &mut report);
    let catalogue = check::check_after(&entries, Edition::default(), found, &mut report);
    (format!("{report:#?}"), format!("{catalogue:#?}"))
}

#[test]
fn every_edit_is_one() {
    for (path, old, _) in EDITS {
        assert!(TEA[*path].contains(old), "{path}: no `{old}`");
    }
}

#[test]
fn each_faulty_site_is_found_the_same_whichever_was_there_before() {
    let (parsed, found) = (ParsedBefore::default(), FoundBefore::default());
    for name in fixture::names() {
        for files in [fixture::files(&name), TEA.clone()] {
            let sources = fixture::sources(&files);
            assert_eq!(after(&sources, &parsed, &found), anew(&sources), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_state_is_found_the_same_whatever_was_found_before(course in courses()) {
        let (parsed, found) = (ParsedBefore::default(), FoundBefore::default());
        let mut edits = BTreeSet::new();
        for step in &course.steps {
            course.go(*step, &mut edits);
            let sources = fixture::sources(&edited(&edits));
            let (report, catalogue) = after(&sources, &parsed, &found);
            let (all, expected) = anew(&sources);
            prop_assert_eq!(report, all);
            prop_assert_eq!(catalogue, expected);
        }
    }

    #[test]
    fn pages_are_the_same_whatever_they_were_before(course in courses()) {
        let (before, mut last) = (Before::default(), Arc::default());
        let mut edits = BTreeSet::new();
        for step in &course.steps {
            course.go(*step, &mut edits);
            let sources = sources_after(&last, &edited(&edits));
            let edition = Edition { pseudo: true, ..Edition::default() };
            let [mut report, mut expected] = [Report::default(), Report::default()];
            let site = page::site_after(&before, &sources, None, edition, &mut report);
            let anew = page::site(&sources, None, edition, &mut expected);
            prop_assert_eq!(report.sorted(), expected.sorted());
            prop_assert_eq!(site.as_ref().map(pages), anew.as_ref().map(pages));
            last = sources;
        }
    }
}

/// The sources of these files. What is as it was before is shared with that, as the preview does.
fn sources_after(before: &Sources, files: &Files) -> Arc<Sources> {
    let anew = fixture::sources(files);
    let mut sources = Sources::default();
    for (path, text) in anew.texts_under("") {
        let known = if before.text(path) == Some(text) { before } else { &*anew };
        assert!(sources.share_text(path, known));
    }
    for (path, _) in anew.statics() {
        assert!(sources.share_static(path, &anew));
    }
    Arc::new(sources)
}

/// Every page, or what its template tried and could not do.
fn pages(site: &Site) -> Vec<(String, Result<String, String>)> {
    let plan = Plan::new(site);
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let addresses = (0..plan.units()).flat_map(|unit| plan.pages(unit));
    let page = |address| {
        let made = page::render(site, address, &mut scratch, &mut out).map_err(|error| error.to_string());
        (page::file(site, address), made.map(|()| String::from_utf8_lossy(&out).into_owned()))
    };
    addresses.map(page).collect()
}
