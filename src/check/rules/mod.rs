//! The rules: one row and one function each.

mod codes;
mod family;
mod pairs;
mod site;
mod words;

use crate::diag::{Fault, Severity};
use crate::load::Entries;

/// Something that must hold of a site as a whole.
pub struct Rule {
    /// Its stable name.
    pub name: &'static str,
    pub severity: Severity,
    /// Everything that breaks it.
    pub finds: fn(&Entries) -> Vec<Fault>,
}

/// Every rule about more than one file. To add one: one row here, one fixture in `tests/sites`.
pub const RULES: &[Rule] = &[
    error("base-url", site::base_url),
    error("bad-tag", site::bad_tag),
    error("unknown-locale", site::unknown_locale),
    error("duplicate-locale", site::duplicate_locale),
    warning("unlisted-locale", site::unlisted_locale),
    error("bad-slug", family::bad_slug),
    error("bad-source", family::bad_source),
    error("bad-schema", family::bad_schema),
    error("reserved-slug", codes::reserved_slug),
    error("duplicate-slug", codes::duplicate_slug),
    error("unknown-class", codes::unknown_class),
    error("unknown-namespace", codes::unknown_namespace),
    error("unknown-code", codes::unknown_code),
    error("bad-pair", pairs::bad_pair),
    error("duplicate-pair", pairs::duplicate_pair),
    error("stray-note", pairs::stray_note),
    error("unknown-fact", codes::unknown_fact),
    error("unknown-value", codes::unknown_value),
    error("repeated-value", codes::repeated_value),
    error("unsourced-fact", codes::unsourced_fact),
    error("bad-citation", codes::bad_citation),
    error("duplicate-message", words::duplicate_message),
    error("ambiguous-message", words::ambiguous_message),
    error("missing-message", words::missing_message),
    error("unknown-variable", words::unknown_variable),
    error("lost-variable", words::lost_variable),
    error("broken-reference", words::broken_reference),
    error("failing-message", words::failing_message),
    warning("untranslated", words::untranslated),
];

const fn error(name: &'static str, finds: fn(&Entries) -> Vec<Fault>) -> Rule {
    Rule { name, severity: Severity::Error, finds }
}

const fn warning(name: &'static str, finds: fn(&Entries) -> Vec<Fault>) -> Rule {
    Rule { name, severity: Severity::Warning, finds }
}
