//! The rules: one row and one function each.

mod codes;
mod family;
mod pairs;
mod security;
mod site;
mod translations;
mod words;

use self::Finds::{Alone, Compared};
use super::state::Translations;
use crate::diag::Fault;
use crate::load::Entries;

/// What finds everything in a site's files that breaks one rule.
#[derive(Clone, Copy)]
pub(super) enum Finds {
    Alone(fn(&Entries) -> Vec<Fault>),
    /// Looks at how each locale stands to the reference, which is found out once for all such rules.
    Compared(fn(&Entries, &Translations<'_>) -> Vec<Fault>),
}

impl Finds {
    pub(super) fn all(self, entries: &Entries, translations: &Translations<'_>) -> Vec<Fault> {
        match self {
            Self::Alone(find) => find(entries),
            Self::Compared(find) => find(entries, translations),
        }
    }
}

/// Every rule about more than one file, by its name in [`crate::diag::RULES`], and what finds who breaks it.
pub(super) const FINDERS: &[(&str, Finds)] = &[
    ("base-url", Alone(site::base_url)),
    ("bad-edit-url", Alone(site::edit_url)),
    ("bad-security", Alone(security::bad_security)),
    ("bad-coverage", Alone(site::bad_coverage)),
    ("bad-tag", Alone(site::bad_tag)),
    ("unknown-locale", Alone(site::unknown_locale)),
    ("duplicate-locale", Alone(site::duplicate_locale)),
    ("unlisted-locale", Alone(site::unlisted_locale)),
    ("bad-direction", Alone(site::bad_direction)),
    ("bad-plurals", Alone(site::bad_plurals)),
    ("bad-slug", Alone(family::bad_slug)),
    ("bad-source", Alone(family::bad_source)),
    ("bad-schema", Alone(family::bad_schema)),
    ("bad-date", Alone(family::bad_date)),
    ("reserved-slug", Alone(codes::reserved_slug)),
    ("duplicate-slug", Alone(codes::duplicate_slug)),
    ("unknown-class", Alone(codes::unknown_class)),
    ("unknown-namespace", Alone(codes::unknown_namespace)),
    ("unknown-code", Alone(codes::unknown_code)),
    ("bad-pair", Alone(pairs::bad_pair)),
    ("duplicate-pair", Alone(pairs::duplicate_pair)),
    ("stray-note", Alone(pairs::stray_note)),
    ("unknown-fact", Alone(codes::unknown_fact)),
    ("unknown-value", Alone(codes::unknown_value)),
    ("repeated-value", Alone(codes::repeated_value)),
    ("unsourced-fact", Alone(codes::unsourced_fact)),
    ("bad-citation", Alone(codes::bad_citation)),
    ("tab", Alone(words::characters::tab)),
    ("control-character", Alone(words::characters::control_character)),
    ("not-nfc", Alone(words::characters::not_nfc)),
    ("full-width-brace", Alone(words::characters::full_width_brace)),
    ("outer-space", Alone(words::space::outer_space)),
    ("empty-message", Alone(words::space::empty_message)),
    ("literal-escape", Alone(words::characters::literal_escape)),
    ("straight-quote", Alone(words::characters::straight_quote)),
    ("swallowed-message", Alone(words::characters::swallowed_message)),
    ("duplicate-message", Alone(words::messages::duplicate_message)),
    ("duplicate-attribute", Alone(words::references::duplicate_attribute)),
    ("duplicate-variant", Alone(words::plurals::duplicate_variant)),
    ("ambiguous-message", Alone(words::messages::ambiguous_message)),
    ("missing-message", Alone(words::messages::missing_message)),
    ("unknown-variable", Alone(words::variables::unknown_variable)),
    ("unknown-function", Alone(words::references::unknown_function)),
    ("lost-variable", Alone(words::variables::lost_variable)),
    ("lost-reference", Alone(words::references::lost_reference)),
    ("lost-markup", Alone(words::markup::lost_markup)),
    ("attribute-mismatch", Alone(words::references::attribute_mismatch)),
    ("raw-html", Alone(words::markup::raw_html)),
    ("unclosed-markup", Alone(words::markup::unclosed_markup)),
    ("broken-reference", Alone(words::references::broken_reference)),
    ("failing-message", Alone(words::references::failing_message)),
    ("dead-variant", Alone(words::plurals::dead_variant)),
    ("missing-plural", Alone(words::plurals::missing_plural)),
    ("hidden-number", Alone(words::plurals::hidden_number)),
    ("glued-suffix", Alone(words::characters::glued_suffix)),
    ("obsolete-message", Alone(words::copies::obsolete_message)),
    ("untranslated", Alone(words::copies::untranslated)),
    ("untranslated-copy", Compared(words::copies::untranslated_copy)),
    ("bad-glossary", Alone(words::glossary::bad_glossary)),
    ("avoided-word", Alone(words::glossary::avoided_word)),
    ("glossary-term", Alone(words::glossary::glossary_term)),
    ("kept-word", Alone(words::glossary::kept_word)),
    ("stale", Compared(translations::stale)),
    ("unrecorded", Compared(translations::unrecorded)),
];
