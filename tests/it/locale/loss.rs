//! Files as editors have them: nothing of theirs is lost, and what cannot be kept is refused.

use std::fs;

use versus::diag::Sources;
use versus::locale::{self, NewText, Refusal};
use versus::sink::{self, SinkError};

use super::{
    Done, accept, add, after, change, done, findings, fmt, on_disk_again, prune, refused, rename, sync, tea,
    texts, versus,
};
use crate::fixture::{self, Files};

const WORDS: &str = "locales/ar/tea.ftl";

/// The rules of the findings with which a verb refuses to do anything.
fn found(files: &Files, verb: impl Fn(&Sources) -> Done) -> Vec<&'static str> {
    match verb(&fixture::sources(files)) {
        Err(Refusal::Findings(report)) => report.sorted().iter().map(|finding| finding.rule).collect(),
        other => panic!("{other:?}"),
    }
}

fn windows(files: &mut Files, path: &str) {
    let text = files.get_mut(path).unwrap();
    *text = text.replace('\n', "\r\n");
}

fn is_windows(text: &str) -> bool {
    text.matches('\n').count() == text.matches("\r\n").count()
}

#[test]
fn a_message_that_fluent_overlooks_stops_every_verb() {
    for (rule, path, old, new) in [
        ("tab", "locales/en/tea.ftl", "tea-intro = ", "\ttea-intro = "),
        ("tab", WORDS, "tea-assam-fix = ", "\ttea-assam-fix = "),
        ("swallowed-message", WORDS, "tea-assam-fix = ", "    tea-assam-fix = "),
        ("duplicate-message", "locales/en/tea.ftl", "tea-intro = ", "tea-name = x\ntea-intro = "),
    ] {
        let mut files = tea();
        change(&mut files, path, old, new);
        for verb in
            [&sync as &dyn Fn(&Sources) -> Done, &prune, &accept("ar", &[]), &fmt, &rename("same", "q")]
        {
            let found = found(&files, verb);
            assert!(found.contains(&rule), "{rule}: {found:?}");
        }
    }
}

#[test]
fn what_is_said_through_messages_of_the_locale_alone_is_not_pruned() {
    let mut files = tea();
    files
        .get_mut(WORDS)
        .unwrap()
        .push_str("own-a = { own-b }\nown-b = { own-c }\nown-c = x\nown-d = { own-c }\n");
    change(&mut files, WORDS, "tea-intro = ثلاثة أنواع.", "tea-intro = { own-a }");
    let pruned = after(&files, prune);
    assert!(
        pruned[WORDS].ends_with("own-a = { own-b }\nown-b = { own-c }\nown-c = x\n"),
        "{}",
        pruned[WORDS]
    );
    assert!(pruned["locales/ar/obsolete.txt"].ends_with("\nown-d = { own-c }\n"));
}

#[test]
fn messages_are_put_aside_before_they_are_taken_out() {
    let mut files = tea();
    files.get_mut(WORDS).unwrap().push_str("old = x\n");
    let paths: Vec<String> = done(&files, prune).files.into_iter().map(|file| file.path).collect();
    assert_eq!(paths, ["locales/ar/obsolete.txt", WORDS]);
}

#[test]
fn files_keep_the_line_breaks_of_windows() {
    let mut files = tea();
    files.insert("l10n.toml".into(), "locales = [\"ar\"] # all\n".into());
    files.insert("locales/en/g.ftl".into(), "## A\n\ng-a = a\n\n## B\n\ng-b = b\n".into());
    files.insert("locales/ar/g.ftl".into(), "## A\n\n## B\n\ng-b  =  x\n".into());
    change(&mut files, WORDS, "tea-assam-fix = وقت أقل.\n", "");
    let unix = files.clone();
    let paths = [WORDS, "locales/ar/g.ftl", "locales/ar/l10n.lock", "l10n.toml", "locales/en/tea.ftl"];
    for path in paths {
        windows(&mut files, path);
    }
    let steps: [&dyn Fn(&Sources) -> Done; 6] =
        [&sync, &fmt, &add("de"), &rename("tea-name", "tea-title"), &accept("ar", &[]), &prune];
    let (mut files, mut unix) = (files, unix);
    for step in steps {
        (files, unix) = (after(&files, step), after(&unix, step));
        for path in paths {
            assert!(is_windows(&files[path]), "{path}: {:?}", files[path]);
        }
        for (path, text) in &files {
            assert_eq!(text.replace("\r\n", "\n"), unix[path], "{path}");
            assert!(is_windows(text) || !text.contains('\r'), "{path}");
        }
    }
    assert_eq!(files["locales/ar/g.ftl"].matches("## A").count(), 1);
}

#[test]
fn comments_in_a_lock_stay_above_their_lines() {
    let mut files = tea();
    let path = "locales/ar/l10n.lock";
    change(&mut files, path, "\ndiffer = ", "\n# Asked Ahmed.\n# Twice.\ndiffer = ");
    files.get_mut(path).unwrap().push_str("# The end.\n");
    change(&mut files, "locales/en/ui.ftl", "differ = They differ", "differ = They do differ");
    let accepted = after(&files, accept("ar", &[]));
    let text = &accepted[path];
    assert!(
        text.contains("\n# Asked Ahmed.\n# Twice.\ndiffer = ") && text.ends_with("\n# The end.\n"),
        "{text}"
    );
    let renamed = after(&accepted, rename("differ", "unlike"));
    assert!(renamed[path].ends_with("\n# Asked Ahmed.\n# Twice.\n# The end.\n"), "{}", renamed[path]);
}

#[test]
fn a_note_of_no_pair_breaks_no_lock() {
    let mut files = tea();
    for tag in ["en", "ar"] {
        files.insert(format!("content/tea/notes/assam vs sencha/{tag}.md"), "x\n".into());
    }
    let files = after(&files, sync);
    assert!(!findings(&files).iter().any(|found| found.starts_with("bad-lock")));
}

#[test]
fn a_name_that_could_not_be_taken_back_is_refused() {
    let mut files = tea();
    files.get_mut(WORDS).unwrap().push_str("own = { tea-z }\n");
    assert_eq!(
        refused(&files, rename("tea-assam-fix", "tea-z")),
        "`locales/ar/tea.ftl` refers to `tea-z` already, though there is no such message; mend that first"
    );
    let mut files = tea();
    files.get_mut("locales/en/ui.ftl").unwrap().push_str("a-b = x\n");
    assert_eq!(
        refused(&files, rename("same", "a_b")),
        "templates could not tell `a_b` from `a-b`: they write `a_b` for both"
    );
    let files = after(&files, rename("a-b", "a_b"));
    assert!(files["locales/en/ui.ftl"].ends_with("a_b = x\n"));
}

#[test]
fn a_name_that_was_used_before_leaves_no_line_in_the_lock() {
    let mut files = tea();
    let path = "locales/ar/l10n.lock";
    change(&mut files, path, "\ndiffer = ", "\nunlike = 000000000000\ndiffer = ");
    change(&mut files, "locales/en/ui.ftl", "differ = They differ", "differ = They do differ");
    let line = |text: &str, id: &str| text.split_once(&format!("\n{id} = ")).unwrap().1[..12].to_owned();
    let renamed = after(&files, rename("differ", "unlike"));
    assert_eq!(line(&renamed[path], "unlike"), line(&files[path], "differ"));
}

#[test]
fn templates_that_choose_messages_by_name_are_told_of() {
    let mut files = tea();
    change(&mut files, "templates/comparison.html", "{{ ui.differ }}", "{{ ui[\"differ\"] }}");
    let said = done(&files, rename("differ", "unlike")).said.join("\n");
    assert!(said.contains("look for `differ` in them"), "{said}");
}

#[test]
fn a_file_that_an_editor_saves_meanwhile_stays_as_it_is_saved() {
    let site = fixture::on_disk(&tea());
    let path = site.path().join(WORDS);
    let (read, turn) = versus::load::read_to_change(site.path()).unwrap();
    let files = locale::rename(&read, "tea-name", "tea-title").unwrap().files;
    let mut saved = fs::read_to_string(&path).unwrap();
    saved.push_str("# Saved meanwhile.\n");
    fs::write(&path, &saved).unwrap();
    let mut before = texts(&read);
    before.insert(WORDS.to_owned(), saved);
    assert!(matches!(sink::rewrite(&turn, &files), Err(SinkError::Changed { .. })));
    drop(turn);
    assert_eq!(on_disk_again(site.path()), before);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 4, "no draft is left");
}

#[test]
fn what_fails_leaves_no_folder() {
    let site = fixture::on_disk(&tea());
    let new =
        |path: &str| NewText { path: path.into(), text: "x\n".into(), before: None, what: String::new() };
    let files = [new("locales/de/tea/a.ftl"), new("locales/ar/tea.ftl")];
    let (_, turn) = versus::load::read_to_change(site.path()).unwrap();
    assert!(matches!(sink::rewrite(&turn, &files), Err(SinkError::Changed { .. })));
    assert!(!site.path().join("locales/de").exists());
}

#[test]
fn two_commands_at_once_lose_nothing() {
    let site = fixture::on_disk(&tea());
    let words = site.path().join(WORDS);
    let mut text = fs::read_to_string(&words).unwrap();
    text.push_str("old  =  x\n");
    fs::write(&words, text).unwrap();
    std::thread::scope(|scope| {
        for verb in [&["fmt"][..], &["prune"], &["sync"], &["rename", "same", "equal"], &["add", "de"]] {
            let root = site.path();
            scope.spawn(move || {
                let (code, said) = versus(root, verb);
                assert_eq!(code, Some(0), "{verb:?}: {said}");
            });
        }
    });
    let files = on_disk_again(site.path());
    assert!(files.contains_key("locales/de/ui.ftl") && files["locales/en/ui.ftl"].contains("\nequal = "));
    let aside = files.get("locales/ar/obsolete.txt").map_or("", String::as_str);
    assert_eq!(format!("{}{aside}", files[WORDS]).matches("\nold ").count(), 1);
    assert!(findings(&files).iter().all(|found| !found.starts_with("fluent-syntax")));
}

#[test]
fn nobody_reads_what_a_command_has_half_written() {
    let site = fixture::on_disk(&tea());
    let (root, sound) = (site.path(), findings(&tea()));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for round in 0..40 {
                let (sources, turn) = versus::load::read_to_change(root).unwrap();
                let (old, new) = if round % 2 == 0 { ("same", "equal") } else { ("equal", "same") };
                sink::rewrite(&turn, &locale::rename(&sources, old, new).unwrap().files).unwrap();
            }
        });
        while !writer.is_finished() {
            assert_eq!(findings(&on_disk_again(root)), sound);
        }
    });
}

#[cfg(target_os = "linux")]
#[test]
fn findings_that_cannot_be_printed_are_a_fault_of_the_machine() {
    let site = fixture::on_disk(&tea());
    let check = ["check", "--format"].map(str::to_owned);
    let calls = ["json", "github", "sarif"].map(|form| [&check[..], &[form.to_owned()]].concat());
    for arguments in calls.into_iter().chain([vec!["explain".to_owned()]]) {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut versus = std::process::Command::new(assert_cmd::cargo::cargo_bin("versus"));
        let done = versus.arg("--root").arg(site.path()).args(&arguments).stdout(full).output().unwrap();
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
    }
}
