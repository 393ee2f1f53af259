//! Slots and what an editor has written beside them.

use super::{Files, add, after, change, done, prune, sync, tea};

const ENGLISH: &str = "locales/en/tea.ftl";
const WORDS: &str = "locales/de/tea.ftl";

fn german() -> Files {
    after(&tea(), add("de"))
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
