//! The rules: one row and one function each.

mod codes;
mod family;
mod pairs;
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
    ("bad-tag", site::bad_tag),
    ("unknown-locale", site::unknown_locale),
    ("duplicate-locale", site::duplicate_locale),
    ("unlisted-locale", site::unlisted_locale),
    ("bad-plurals", site::bad_plurals),
    ("bad-slug", family::bad_slug),
    ("bad-source", family::bad_source),
    ("bad-schema", family::bad_schema),
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
    ("duplicate-message", words::duplicate_message),
    ("ambiguous-message", words::ambiguous_message),
    ("missing-message", words::missing_message),
    ("unknown-variable", words::unknown_variable),
    ("lost-variable", words::lost_variable),
    ("broken-reference", words::broken_reference),
    ("failing-message", words::failing_message),
    ("untranslated", words::untranslated),
    ("stale", translations::stale),
    ("unrecorded", translations::unrecorded),
];
