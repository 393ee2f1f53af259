//! Slots and the text of the reference in them: what a translation was made from, and what stays of an editor's.

use super::{Files, accept, add, after, change, done, findings, prune, sync, tea};

const ENGLISH: &str = "locales/en/tea.ftl";
const WORDS: &str = "locales/de/tea.ftl";

fn german() -> Files {
    after(&tea(), add("de"))
}

fn stale(files: &Files) -> Vec<String> {
    findings(files).into_iter().filter(|found| found.starts_with("stale: `de`")).collect()
}

/// What becomes of a translation that was written below the text `shown`, when English says `now`.
fn translated(shown: &str, now: &str) -> Files {
    let mut files = tea();
    let english = "locales/en/s.ftl";
    files.insert(english.into(), shown.into());
    let mut files = after(&files, add("de"));
    files.insert(english.into(), now.into());
    let slot = if shown.contains("-s-a =") { "-s-a" } else { "s-a" };
    change(&mut files, "locales/de/s.ftl", &format!("# {slot} ="), &format!("{slot} = Wort"));
    after(&files, sync)
}

#[test]
fn a_translation_is_recorded_as_made_from_the_text_that_stood_above_it() {
    let mut files = german();
    change(&mut files, ENGLISH, "tea-sencha-when = All day.", "tea-sencha-when = All night.");
    change(&mut files, WORDS, "# tea-sencha-when =\n", "tea-sencha-when = Den ganzen Tag.\n");
    let mut synced = after(&files, sync);
    assert_eq!(stale(&synced), ["stale: `de` translates an older text of `tea-sencha-when`"]);
    assert!(synced[WORDS].contains("# en: All night.\ntea-sencha-when = Den ganzen Tag.\n"));
    assert!(done(&synced, sync).files.is_empty(), "only `accept` says that it is up to date");
    assert!(stale(&after(&synced, accept("de", &["tea-sencha-when"]))).is_empty());
    change(&mut synced, ENGLISH, "tea-sencha-when = All night.", "tea-sencha-when = All day.");
    assert!(stale(&synced).is_empty(), "the digest is that of the text as it was shown");
}

#[test]
fn what_is_shown_is_read_in_every_form() {
    for (shown, now) in [
        ("# $x (String): y\n#\n# z\ns-a = b { $x }\n    .c = d\n", "s-a = b { $x }\n    .c = e\n"),
        ("s-a = { $x ->\n    [one] f\n   *[other] g\n    } h\n", "s-a = h\n"),
        ("s-a =\n    One\n    two\n\n    three\n", "s-a = One two\n"),
        ("s-a = # b\n", "s-a = b\n"),
        ("# c\ns-a = # b\n", "# c\ns-a = b\n"),
        ("s-a = [b\n    c\n", "s-a = b\n"),
        ("s-a =\n    .c = d\n", "s-a = d\n"),
        ("-s-a = b\n", "-s-a = c\n"),
    ] {
        let mut files = translated(shown, now);
        assert_eq!(stale(&files).len(), 1, "{shown}");
        files.insert("locales/en/s.ftl".into(), shown.into());
        assert!(stale(&files).is_empty(), "{shown}");
    }
}

#[test]
fn a_new_look_of_the_text_is_no_new_text() {
    for (shown, now) in [
        ("# c\ns-a = One two\n", "# d\ns-a =\n    One\n    two\n"),
        ("# c\ns-a = # b\n", "s-a = # b\n"),
        ("s-a = .b\n", "# c\ns-a = .b\n"),
        ("s-a = b\u{A0}\n", "s-a = b\u{A0}\n"),
    ] {
        assert!(stale(&translated(shown, now)).is_empty(), "{shown}");
    }
}

#[test]
fn a_slot_that_was_left_shows_the_text_too_and_no_text_at_all_shows_nothing() {
    let mut files = german();
    let filled = |id: &str| format!("# {id} =\n{id} = Wort\n");
    change(&mut files, WORDS, "# tea-sencha-when =\n", &filled("tea-sencha-when"));
    files.insert("locales/de/other.ftl".into(), "tea-sencha-gloss = Frisch\n".into());
    change(&mut files, WORDS, "# en: More time.\n# tea-oolong-fix =\n", "tea-oolong-fix = Wort\n");
    change(
        &mut files,
        WORDS,
        "# en: After lunch.\n# tea-oolong-when =\n",
        "# en: {\ntea-oolong-when = Wort\n",
    );
    for id in ["tea-sencha-when = ", "tea-sencha-gloss = ", "tea-oolong-fix = ", "tea-oolong-when = "] {
        change(&mut files, ENGLISH, id, &format!("{id}Not "));
    }
    let stale = stale(&after(&files, sync)).join("\n");
    for id in ["tea-sencha-when", "tea-sencha-gloss", "tea-oolong-when"] {
        assert!(stale.contains(&format!("`{id}`")), "{id} is not in\n{stale}");
    }
    assert!(!stale.contains("tea-oolong-fix"), "{stale}");
}

#[test]
fn a_slot_with_a_note_in_it_is_kept_in_step_and_goes_without_it() {
    let mut files = german();
    change(&mut files, WORDS, "# tea-sencha-gloss =\n", "# My note.\n# tea-sencha-gloss =\n");
    change(&mut files, WORDS, "# tea-name =\n", "# One.\n# en: more\n# Two.\n# tea-name = Tee?\n");
    change(&mut files, ENGLISH, "tea-sencha-gloss = Fresh", "tea-sencha-gloss = Green");
    let mut files = after(&files, sync);
    assert!(files[WORDS].contains("\n\n# en: Green\n# My note.\n# tea-sencha-gloss =\n"), "{}", files[WORDS]);
    assert!(files[WORDS].starts_with("# en: Tea\n# One.\n# Two.\n# tea-name = Tee?\n"), "{}", files[WORDS]);
    assert!(done(&files, sync).files.is_empty());
    change(&mut files, ENGLISH, "tea-sencha-gloss = Green\n", "");
    let files = after(&files, sync);
    let text = &files[WORDS];
    assert!(text.contains("\n\n# My note.\n\n"), "{text}");
    assert!(!text.contains("Green") && !text.contains("tea-sencha-gloss"), "{text}");
}

#[test]
fn a_slot_stays_when_the_message_right_below_it_is_pruned() {
    let mut files = german();
    let path = "locales/de/ui.ftl";
    let slot = "# en: Home\n# not-found-home =\n";
    let draft = "# Mine.\n# en: The same\n# Hm.\n# same =\n#     gleich\n";
    change(&mut files, path, slot, &format!("{slot}# Old.\njunk-x = Hallo\ndiffer = anders\n"));
    change(&mut files, path, "# en: The same\n# same =\n", &format!("{draft}# en: Junk\njunk-y = Hallo\n"));
    let pruned = after(&files, prune);
    let text = &pruned[path];
    assert!(text.contains(&format!("\n\n{slot}\ndiffer = anders\n")), "{text}");
    assert!(text.ends_with(&format!("\n\n{draft}")), "{text}");
    let aside = &pruned["locales/de/obsolete.txt"];
    assert!(aside.ends_with("\nui.ftl\n\n# Old.\njunk-x = Hallo\n# en: Junk\njunk-y = Hallo\n"), "{aside}");
}
