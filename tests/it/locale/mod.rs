//! The editors' tools: what they write, that they lose nothing, and that they leave alone what they cannot read.

mod disk;
mod loss;
mod random;
mod slots;

use std::path::Path;

use assert_cmd::Command;
use versus::check::State;
use versus::diag::Sources;
use versus::locale::{self, Outcome, Refusal};
use versus::text::fluent::{canonical, digests};

use crate::fixture::{self, Files};

type Done = Result<Outcome, Refusal>;

/// The same files after a verb.
fn after(files: &Files, verb: impl Fn(&Sources) -> Done) -> Files {
    let mut files = files.clone();
    for file in done(&files, verb).files {
        files.insert(file.path, file.text);
    }
    files
}

fn done(files: &Files, verb: impl Fn(&Sources) -> Done) -> Outcome {
    match verb(&fixture::sources(files)) {
        Ok(outcome) => outcome,
        Err(Refusal::Call(message)) => panic!("{message}"),
        Err(Refusal::Findings(report)) => panic!("{report:?}"),
    }
}

/// What a verb says when it cannot be done as it was called.
fn refused(files: &Files, verb: impl Fn(&Sources) -> Done) -> String {
    match verb(&fixture::sources(files)) {
        Err(Refusal::Call(message)) => message,
        other => panic!("{other:?}"),
    }
}

fn tags(tags: &[&str]) -> Vec<String> {
    tags.iter().map(|tag| (*tag).to_owned()).collect()
}

fn add(tag: &str) -> impl Fn(&Sources) -> Done {
    move |sources| locale::add(sources, tag)
}

fn sync(sources: &Sources) -> Done {
    locale::sync(sources, &[])
}

fn fmt(sources: &Sources) -> Done {
    locale::fmt(sources, &[])
}

fn prune(sources: &Sources) -> Done {
    locale::prune(sources, &[])
}

fn rename<'a>(old: &'a str, new: &'a str) -> impl Fn(&Sources) -> Done + 'a {
    move |sources| locale::rename(sources, old, new)
}

fn accept<'a>(tag: &'a str, ids: &'a [&'a str]) -> impl Fn(&Sources) -> Done + 'a {
    move |sources| locale::accept(sources, tag, &tags(ids))
}

/// The report of these files: rule names with their messages.
fn findings(files: &Files) -> Vec<String> {
    let sources = fixture::sources(files);
    let mut report = versus::diag::Report::default();
    versus::page::site(&sources, None, versus::check::Edition::default(), &mut report);
    report.sorted().iter().map(|finding| format!("{}: {}", finding.rule, finding.fault.message)).collect()
}

fn tea() -> Files {
    fixture::files("tea")
}

fn change(files: &mut Files, path: &str, old: &str, new: &str) {
    let text = files.get_mut(path).unwrap();
    assert_eq!(text.matches(old).count(), 1, "{old}");
    *text = text.replace(old, new);
}

/// The real files of this repository, words and all that they need.
fn repository() -> Files {
    on_disk_again(Path::new(env!("CARGO_MANIFEST_DIR")))
}

#[test]
fn a_new_language_has_a_head_that_is_its_own_and_slots() {
    let mut shown = String::new();
    for tag in ["de", "pt-BR", "ar", "zh-Hant"] {
        let mut files = tea();
        files.retain(|path, _| !path.starts_with("locales/ar/"));
        change(&mut files, "content/site.yaml", "[en, ar]", "[en]");
        let files = after(&files, add(tag));
        shown.push_str(&files[&format!("locales/{tag}/locale.yaml")]);
        shown.push('\n');
        assert!(
            findings(&files)
                .iter()
                .all(|found| found.starts_with("untranslated") || found.starts_with("raw-html")),
            "{:?}",
            findings(&files)
        );
        assert!(files["content/site.yaml"].contains(&format!("locales: [en, {tag}]\n")));
    }
    insta::assert_snapshot!("locale-heads", shown);
}

#[test]
fn slots_show_the_text_with_its_comments_and_headings() {
    let mut files = tea();
    let text = "### About this file.\n\n# A remark.\n\n## Group\n\n# $x (String): y\n#\n# z\nslot-a = b { $x }\n    .c = d\nslot-e = { $x ->\n    [one] f\n   *[other] g\n    } h\n";
    files.insert("locales/en/slots.ftl".into(), text.into());
    let files = after(&files, add("de"));
    insta::assert_snapshot!("locale-slots", files["locales/de/slots.ftl"]);
    assert!(
        done(&files, sync).files.iter().all(|file| !file.path.starts_with("locales/de/")),
        "sync finds nothing to do"
    );
}

#[test]
fn a_tag_is_refused_unless_it_is_canonical_and_new() {
    let tea = tea();
    let say = |tag: &str| refused(&tea, add(tag));
    assert_eq!(say("en_US"), "`en_US` is not a canonical BCP 47 tag; did you mean `en-US`?");
    assert_eq!(say("PT-br"), "`PT-br` is not a canonical BCP 47 tag; did you mean `pt-BR`?");
    assert_eq!(say("iw"), "`iw` is not a canonical BCP 47 tag; did you mean `he`?");
    assert!(say("../x").contains("is not a BCP 47 tag"));
    assert_eq!(say("ar"), "there is a locale `ar`; `versus locale sync ar` adds what it lacks");
    let pages = "its pages would stand where versus puts data or pictures; add a script or region to the tag";
    for tag in ["api", "og"] {
        assert_eq!(say(tag), format!("no locale can be called `{tag}`: {pages}"));
        assert_eq!(say(&tag.to_uppercase()), say(tag));
    }
    let invented = "it is an invented language of `build --pseudo`; leave out the region, or write another";
    for tag in ["en-XA", "ar-XB"] {
        assert_eq!(say(tag), format!("no locale can be called `{tag}`: {invented}"));
    }
}

#[test]
fn the_tag_no_is_a_text_in_the_list() {
    let files = after(&tea(), add("no"));
    assert!(!findings(&files).iter().any(|found| found.contains("unknown-locale")), "{:?}", findings(&files));
}

#[test]
fn sync_puts_a_slot_where_the_reference_has_the_message() {
    let mut files = tea();
    change(
        &mut files,
        "locales/en/tea.ftl",
        "tea-oolong-gloss",
        "# New.\nslot-new = { $x }\ntea-oolong-gloss",
    );
    let files = after(&files, sync);
    let text = &files["locales/ar/tea.ftl"];
    let wanted = "tea-assam-use = { $code } يوقظك.\n\n# en: # New.\n# en: { $x }\n# slot-new =\n\n# en: Half way\n# tea-oolong-gloss =\n";
    assert!(text.contains(wanted), "{text}");
    assert!(done(&files, sync).files.is_empty());
}

#[test]
fn sync_brings_a_new_group_with_its_heading() {
    let mut files = tea();
    files.insert(
        "locales/en/g.ftl".into(),
        "## A\n\ng-a = a\n\n## B\n\ng-b = b\ng-bb = b\n\n## C\n\ng-c = c\n".into(),
    );
    files.insert("locales/ar/g.ftl".into(), "## A\n\ng-a = x\n\n## C\n\ng-c = z\n".into());
    let files = after(&files, sync);
    assert_eq!(
        files["locales/ar/g.ftl"],
        "## A\n\ng-a = x\n\n## B\n\n# en: b\n# g-b =\n\n# en: b\n# g-bb =\n\n## C\n\ng-c = z\n"
    );
}

#[test]
fn what_an_editor_has_written_into_a_slot_stays() {
    let mut files = after(&tea(), add("de"));
    let path = "locales/de/tea.ftl";
    change(&mut files, path, "# tea-name =\n", "tea-name = Tee\n");
    change(&mut files, path, "# tea-intro =\n", "# tea-intro = Drei Sorten?\n");
    change(
        &mut files,
        path,
        "# tea-class-dark =\n",
        "# Welches Wort?\n# tea-class-dark =\n#     dunkler Tee\n",
    );
    change(&mut files, "locales/en/tea.ftl", "tea-name = Tea", "tea-name = Teas");
    change(&mut files, "locales/en/tea.ftl", "tea-intro = Three sorts.", "tea-intro = Some sorts.");
    let files = after(&files, sync);
    let text = &files[path];
    for kept in [
        "# en: Teas\ntea-name = Tee\n",
        "# en: Some sorts.\n# tea-intro = Drei Sorten?\n",
        "# en: dark tea\n# Welches Wort?\n# tea-class-dark =\n#     dunkler Tee\n",
    ] {
        assert!(text.contains(kept), "{kept}\n{text}");
    }
    assert!(done(&files, sync).files.is_empty());
}

#[test]
fn an_empty_slot_goes_when_its_message_does_or_is_translated_elsewhere() {
    let mut files = after(&tea(), add("de"));
    files.insert("locales/de/other.ftl".into(), "tea-name = Tee\n".into());
    change(&mut files, "locales/de/tea.ftl", "# tea-intro =\n", "# tea-intro =\n\n# Mine.\n");
    change(&mut files, "locales/en/tea.ftl", "tea-intro = Three sorts.\n", "");
    let files = after(&files, sync);
    let text = &files["locales/de/tea.ftl"];
    assert!(
        !text.contains("tea-name") && !text.contains("tea-intro") && text.contains("# Mine.\n"),
        "{text}"
    );
}

#[test]
fn what_is_stale_is_accepted_by_name_and_only_by_accept() {
    let mut files = tea();
    change(&mut files, "locales/en/tea.ftl", "tea-assam-gloss = Strong", "tea-assam-gloss = Bold");
    change(&mut files, "locales/en/tea.ftl", "tea-sencha-gloss = Fresh", "tea-sencha-gloss = Green");
    let stale = |files: &Files| findings(files).iter().filter(|found| found.starts_with("stale")).count();
    assert_eq!(stale(&after(&files, sync)), 2);
    let one = after(&files, accept("ar", &["tea-assam-gloss"]));
    assert_eq!(stale(&one), 1);
    assert_eq!(done(&one, accept("ar", &[])).said, ["accepted `tea-sencha-gloss`"]);
    assert_eq!(stale(&after(&one, accept("ar", &[]))), 0);
    assert_eq!(
        refused(&files, accept("ar", &["tea-asam-gloss"])),
        "`ar` has no translation `tea-asam-gloss`; did you mean `tea-assam-gloss`?"
    );
    assert!(refused(&files, accept("en", &[])).contains("translated from"));
    assert_eq!(refused(&files, accept("a", &[])), "there is no locale `a`; did you mean `ar`?");
}

#[test]
fn a_line_of_the_lock_goes_with_its_message_and_a_wrapped_line_is_no_change() {
    let mut files = tea();
    change(&mut files, "locales/ar/tea.ftl", "tea-assam-fix = وقت أقل.\n", "");
    change(
        &mut files,
        "locales/en/tea.ftl",
        "tea-intro = Three sorts.",
        "tea-intro =\n    Three\n     sorts.",
    );
    assert!(!findings(&files).iter().any(|found| found.starts_with("stale")));
    let files = after(&files, accept("ar", &["tea-name"]));
    assert!(!files["locales/ar/l10n.lock"].contains("tea-assam-fix"));
}

#[test]
fn a_message_is_renamed_wherever_it_is_named_and_back() {
    let mut files = after(&tea(), add("de"));
    change(
        &mut files,
        "locales/en/ui.ftl",
        "differ = They differ",
        "differ = They differ\nboth = { differ } { same }",
    );
    change(&mut files, "locales/ar/ui.ftl", "differ = مختلفان", "differ = مختلفان\nboth = { differ }");
    let files = after(&files, accept("ar", &[]));
    let renamed = after(&files, rename("differ", "un-like"));
    assert!(renamed["templates/comparison.html"].contains("{{ ui.un_like }}"));
    assert!(renamed["locales/ar/ui.ftl"].contains("un-like = مختلفان\nboth = { un-like }"));
    assert!(renamed["locales/de/ui.ftl"].contains("# un-like =\n"));
    assert_eq!(findings(&renamed), findings(&files));
    assert_eq!(after(&renamed, rename("un-like", "differ")), files);
    let tea = tea();
    assert_eq!(
        refused(&tea, rename("difer", "x")),
        "no locale has a message `difer`; did you mean `differ`?"
    );
    assert_eq!(refused(&tea, rename("differ", "same")), "there is a message `same`");
    assert_eq!(refused(&tea, rename("differ", "site")), "there is a message `site`");
    assert!(refused(&tea, rename("differ", "1x")).contains("cannot be an identifier"));
    assert!(refused(&tea, rename("differ", "-x")).contains("a term stays a term"));
}

#[test]
fn what_is_pruned_is_kept_as_it_was_written() {
    let mut files = tea();
    let old = "# Mine.\nold-one  =   x\n    y\n";
    let path = "locales/ar/tea.ftl";
    let rest = "\n# Apart.\n\nold-two = { old-three }\nold-three = w\n-term = t\n";
    let text = format!("{}\n{old}{rest}", files[path]);
    files.insert(path.into(), text);
    change(&mut files, path, "tea-intro = ثلاثة أنواع.", "tea-intro = { old-three }");
    let pruned = after(&files, prune);
    assert!(pruned["locales/ar/obsolete.txt"].contains(old));
    assert!(
        pruned[path].contains("# Apart.\n")
            && pruned[path].contains("old-three = w")
            && pruned[path].contains("-term")
    );
    assert!(!pruned[path].contains("old-one"));
    assert!(done(&pruned, prune).files.is_empty());
    assert!(
        !findings(&pruned).iter().any(|found| found.starts_with("stray-file")),
        "{:?}",
        findings(&pruned)
    );
    let mut files = tea();
    change(&mut files, "locales/en/tea.ftl", "tea-assam-fix", "tea-asam-fix");
    let pruned = after(&files, prune);
    assert!(pruned["locales/en/obsolete.txt"].contains("tea-asam-fix = Less time."));
    files.get_mut("content/tea/dark.yaml").unwrap().push_str("- {");
    assert!(
        matches!(prune(&fixture::sources(&files)), Err(Refusal::Findings(_))),
        "who knows what that needs"
    );
}

#[test]
fn each_translation_has_a_state() {
    let mut files = tea();
    change(&mut files, "locales/ar/ui.ftl", "-site = الشاي\n", "");
    change(&mut files, "locales/ar/tea.ftl", "tea-assam-fix = وقت أقل.", "tea-assam-fix = Less time.");
    change(&mut files, "locales/en/tea.ftl", "tea-sencha-gloss = Fresh", "tea-sencha-gloss = Green");
    files.insert("content/tea/notes/assam-vs-sencha/ar.md".into(), "شاي\n".into());
    files.get_mut("locales/en/ui.ftl").unwrap().push_str("-own = x\n");
    let entries = versus::load::parse(&fixture::sources(&files), &mut versus::diag::Report::default());
    let states = versus::check::translations(&entries).remove("ar").unwrap();
    let state = |id: &str| states.iter().find(|translation| translation.id == id).unwrap().state;
    assert_eq!(state("tea-assam-fix"), State::SameAsReference);
    assert_eq!(state("tea-sencha-gloss"), State::Stale);
    assert_eq!(state("tea-sencha-use"), State::Translated);
    assert_eq!(state("tea-oolong-gloss"), State::Missing);
    assert_eq!(state("tea/notes/assam-vs-sencha"), State::Translated);
    assert!(states.iter().all(|translation| translation.id != "-own"), "a term is never missing");
}

#[test]
fn the_canonical_form_of_every_file_of_the_repository_says_the_same() {
    let files = repository();
    let words = files.iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|e| e == "ftl"));
    for (path, text) in words {
        let tidy = canonical(text).unwrap_or_else(|| panic!("{path}"));
        assert_eq!(digests(&tidy), digests(text), "{path}");
        assert_eq!(canonical(&tidy), Some(tidy), "{path}");
    }
}

#[test]
fn the_repository_takes_every_verb_and_a_second_time_nothing_is_left_to_do() {
    let mut files = repository();
    let [lacking, wanted] = ["de", "zh-Hant"];
    files = after(&files, add(lacking));
    files = after(&files, add(wanted));
    for verb in [&sync as &dyn Fn(&Sources) -> Done, &prune, &fmt, &accept("ja", &[]), &sync] {
        files = after(&files, verb);
        let rest: Vec<String> = done(&files, verb).files.into_iter().map(|file| file.path).collect();
        assert!(rest.is_empty(), "{rest:?}");
    }
    let errors = findings(&files)
        .into_iter()
        .filter(|found| !found.starts_with("untranslated") && !found.starts_with("unrecorded"));
    assert_eq!(errors.collect::<Vec<_>>(), Vec::<String>::new());
}

fn versus(root: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::cargo_bin("versus").unwrap();
    let output = command.arg("--root").arg(root).arg("locale").args(arguments).output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (output.status.code(), said)
}

/// Every file below a folder.
fn on_disk_again(root: &Path) -> Files {
    texts(&versus::load::read(root).unwrap())
}

fn texts(sources: &Sources) -> Files {
    sources.texts_under("").map(|(path, text)| (path.to_string(), text.to_string())).collect()
}
