//! Slots and what an editor has written beside them.

use super::{Files, add, after, change, done, sync, tea};

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
