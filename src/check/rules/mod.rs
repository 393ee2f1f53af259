//! The rules: one row and one function each, or one for each of the things that a rule looks at.

mod codes;
mod family;
mod pairs;
mod security;
mod site;
mod texts;
mod translations;
mod words;

use self::Finds::{Beside, Entire, InContent, InFile, Needed, Translated};
use super::ground::{Ground, Words};
use super::state::Standing;
use super::translated::{Texts, Translation};
use crate::diag::Fault;
use crate::load::Entries;

/// What finds things that break a rule, by what it looks at. It must look at nothing else, since what it found is kept as long as
/// that is the same: `check::scope` tells for each of them what that is.
#[derive(Clone, Copy)]
pub(super) enum Finds {
    /// Content, settings, notes, the glossary, and which locales there are; no words.
    InContent(fn(&Entries) -> Vec<Fault>),
    /// The same and what it needs of the reference, as a whole.
    Needed(fn(&Ground<'_>) -> Vec<Fault>),
    /// A locale as a whole, and what messages are told.
    Entire(fn(&Ground<'_>, &Words<'_>) -> Vec<Fault>),
    /// A locale as a whole beside the reference, text by text.
    Beside(fn(&Ground<'_>, &Words<'_>, &[Standing<'_>]) -> Vec<Fault>),
    /// A single file of words, what its messages are told, and the words of the glossary for its language.
    InFile(fn(&Texts<'_, '_>) -> Vec<Fault>),
    /// The messages of a file, each beside its original.
    Translated(fn(&Ground<'_>, &[Translation<'_, '_>]) -> Vec<Fault>),
}

/// Every rule about more than one file, by its name in [`crate::diag::RULES`], and what finds who breaks it. Some look at two things,
/// and have two rows.
pub(super) const FINDERS: &[(&str, Finds)] = &[
    ("wrong-type", InContent(texts::empty)),
    ("base-url", InContent(site::base_url)),
    ("bad-edit-url", InContent(site::edit_url)),
    ("bad-security", InContent(security::bad_security)),
    ("bad-coverage", InContent(site::bad_coverage)),
    ("bad-tag", InContent(site::bad_tag)),
    ("unknown-locale", InContent(site::unknown_locale)),
    ("duplicate-locale", InContent(site::duplicate_locale)),
    ("unlisted-locale", InContent(site::unlisted_locale)),
    ("bad-direction", InContent(site::bad_direction)),
    ("bad-plurals", InContent(site::bad_plurals)),
    ("bad-slug", InContent(family::bad_slug)),
    ("bad-source", InContent(family::bad_source)),
    ("bad-schema", InContent(family::bad_schema)),
    ("bad-date", InContent(family::bad_date)),
    ("reserved-slug", InContent(codes::reserved_slug)),
    ("duplicate-slug", InContent(codes::duplicate_slug)),
    ("unknown-class", InContent(codes::unknown_class)),
    ("unknown-namespace", InContent(codes::unknown_namespace)),
    ("unknown-code", InContent(codes::unknown_code)),
    ("bad-pair", InContent(pairs::bad_pair)),
    ("duplicate-pair", InContent(pairs::duplicate_pair)),
    ("stray-note", InContent(pairs::stray_note)),
    ("unknown-fact", InContent(codes::unknown_fact)),
    ("unknown-value", InContent(codes::unknown_value)),
    ("repeated-value", InContent(codes::repeated_value)),
    ("unsourced-fact", InContent(codes::unsourced_fact)),
    ("bad-citation", InContent(codes::bad_citation)),
    ("tab", InFile(words::characters::tab)),
    ("control-character", InContent(words::characters::control_character)),
    ("control-character", InFile(words::characters::invisible)),
    ("not-nfc", InFile(words::slips::not_nfc)),
    ("full-width-brace", InFile(words::slips::full_width_brace)),
    ("outer-space", InFile(words::space::outer_space)),
    ("empty-message", InFile(words::space::empty_message)),
    ("literal-escape", InFile(words::slips::literal_escape)),
    ("straight-quote", InFile(words::slips::straight_quote)),
    ("swallowed-message", InFile(words::characters::swallowed_message)),
    ("duplicate-message", Entire(words::messages::duplicate_message)),
    ("duplicate-attribute", InFile(words::references::duplicate_attribute)),
    ("duplicate-variant", InFile(words::plurals::duplicate_variant)),
    ("ambiguous-message", Needed(words::messages::ambiguous_message)),
    ("missing-message", Needed(words::messages::missing_message)),
    ("unknown-variable", Needed(words::variables::unknown_variable)),
    ("unknown-variable", Entire(words::variables::ungiven_variable)),
    ("unknown-function", InFile(words::references::unknown_function)),
    ("lost-variable", Translated(words::variables::lost_variable)),
    ("lost-reference", Translated(words::references::lost_reference)),
    ("lost-markup", Translated(words::markup::lost_markup)),
    ("attribute-mismatch", Translated(words::references::attribute_mismatch)),
    ("raw-html", InFile(words::markup::raw_html)),
    ("bad-link", InFile(words::markup::bad_link)),
    ("bad-link", InContent(words::markup::bad_link_of_note)),
    ("unclosed-markup", InFile(words::markup::unclosed_markup)),
    ("broken-reference", Entire(words::references::broken_reference)),
    ("failing-message", Entire(words::failing::circle)),
    ("failing-message", Entire(words::failing::failing_message)),
    ("dead-variant", InFile(words::plurals::dead_variant)),
    ("missing-plural", InFile(words::plurals::missing_plural)),
    ("hidden-number", InFile(words::plurals::hidden_number)),
    ("glued-suffix", InFile(words::characters::glued_suffix)),
    ("obsolete-message", Beside(words::copies::obsolete_message)),
    ("untranslated", Beside(words::copies::untranslated)),
    ("untranslated-copy", Beside(words::copies::untranslated_copy)),
    ("bad-glossary", InContent(words::glossary::bad_glossary)),
    ("avoided-word", InFile(words::glossary::avoided_word)),
    ("glossary-term", Translated(words::glossary::glossary_term)),
    ("kept-word", Translated(words::glossary::kept_word)),
    ("stale", Beside(translations::stale)),
    ("unrecorded", Beside(translations::unrecorded)),
];
