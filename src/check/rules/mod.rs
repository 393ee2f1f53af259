//! The rules: one row and one function each.

mod codes;
mod family;
mod pairs;
mod security;
mod site;
mod translations;
mod words;

use crate::diag::Fault;
use crate::load::Entries;

/// Finds everything in a site's files that breaks one rule.
type Finds = fn(&Entries) -> Vec<Fault>;

/// Every rule about more than one file, by its name in [`crate::diag::RULES`], and what finds who breaks it.
pub(super) const FINDERS: &[(&str, Finds)] = &[
    ("base-url", site::base_url),
    ("bad-edit-url", site::edit_url),
    ("bad-security", security::bad_security),
    ("bad-coverage", site::bad_coverage),
    ("bad-tag", site::bad_tag),
    ("unknown-locale", site::unknown_locale),
    ("duplicate-locale", site::duplicate_locale),
    ("unlisted-locale", site::unlisted_locale),
    ("bad-direction", site::bad_direction),
    ("bad-plurals", site::bad_plurals),
    ("bad-slug", family::bad_slug),
    ("bad-source", family::bad_source),
    ("bad-schema", family::bad_schema),
    ("bad-date", family::bad_date),
    ("reserved-slug", codes::reserved_slug),
    ("duplicate-slug", codes::duplicate_slug),
    ("unknown-class", codes::unknown_class),
    ("unknown-namespace", codes::unknown_namespace),
    ("unknown-code", codes::unknown_code),
    ("bad-pair", pairs::bad_pair),
    ("duplicate-pair", pairs::duplicate_pair),
    ("stray-note", pairs::stray_note),
    ("unknown-fact", codes::unknown_fact),
    ("unknown-value", codes::unknown_value),
    ("repeated-value", codes::repeated_value),
    ("unsourced-fact", codes::unsourced_fact),
    ("bad-citation", codes::bad_citation),
    ("tab", words::characters::tab),
    ("control-character", words::characters::control_character),
    ("not-nfc", words::characters::not_nfc),
    ("full-width-brace", words::characters::full_width_brace),
    ("outer-space", words::space::outer_space),
    ("empty-message", words::space::empty_message),
    ("literal-escape", words::characters::literal_escape),
    ("straight-quote", words::characters::straight_quote),
    ("swallowed-message", words::characters::swallowed_message),
    ("duplicate-message", words::messages::duplicate_message),
    ("duplicate-attribute", words::references::duplicate_attribute),
    ("duplicate-variant", words::plurals::duplicate_variant),
    ("ambiguous-message", words::messages::ambiguous_message),
    ("missing-message", words::messages::missing_message),
    ("unknown-variable", words::variables::unknown_variable),
    ("unknown-function", words::references::unknown_function),
    ("lost-variable", words::variables::lost_variable),
    ("lost-reference", words::references::lost_reference),
    ("lost-markup", words::markup::lost_markup),
    ("attribute-mismatch", words::references::attribute_mismatch),
    ("raw-html", words::markup::raw_html),
    ("unclosed-markup", words::markup::unclosed_markup),
    ("broken-reference", words::references::broken_reference),
    ("failing-message", words::references::failing_message),
    ("dead-variant", words::plurals::dead_variant),
    ("missing-plural", words::plurals::missing_plural),
    ("hidden-number", words::plurals::hidden_number),
    ("glued-suffix", words::characters::glued_suffix),
    ("obsolete-message", words::copies::obsolete_message),
    ("untranslated", words::copies::untranslated),
    ("untranslated-copy", words::copies::untranslated_copy),
    ("bad-glossary", words::glossary::bad_glossary),
    ("avoided-word", words::glossary::avoided_word),
    ("glossary-term", words::glossary::glossary_term),
    ("kept-word", words::glossary::kept_word),
    ("stale", translations::stale),
    ("unrecorded", translations::unrecorded),
];
