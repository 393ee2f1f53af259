//! The rules by name: how grave it is to break them.

use super::Severity;

/// Something that must hold of a site's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable name.
    pub name: &'static str,
    /// How grave it is to break it.
    pub severity: Severity,
}

/// Every rule, in the order in which a site meets them. To add one: a row here, a section in `docs/rules.md`, and a
/// fixture of its name in `tests/sites`.
pub const RULES: &[Rule] = &[
    error("symbolic-link"),
    error("bad-encoding"),
    error("yaml-syntax"),
    error("unknown-key"),
    error("missing-key"),
    error("wrong-type"),
    error("fluent-syntax"),
    error("missing-file"),
    error("bad-lock"),
    warning("stray-file"),
    warning("byte-order-mark"),
    error("base-url"),
    error("bad-edit-url"),
    error("bad-security"),
    error("bad-coverage"),
    error("bad-tag"),
    error("unknown-locale"),
    error("duplicate-locale"),
    warning("unlisted-locale"),
    error("bad-direction"),
    error("bad-plurals"),
    error("bad-slug"),
    error("bad-source"),
    error("bad-schema"),
    error("bad-date"),
    error("reserved-slug"),
    error("duplicate-slug"),
    error("unknown-class"),
    error("unknown-namespace"),
    error("unknown-code"),
    error("bad-pair"),
    error("duplicate-pair"),
    error("stray-note"),
    error("unknown-fact"),
    error("unknown-value"),
    error("repeated-value"),
    error("unsourced-fact"),
    error("bad-citation"),
    error("tab"),
    error("control-character"),
    warning("not-nfc"),
    error("full-width-brace"),
    warning("outer-space"),
    warning("empty-message"),
    warning("literal-escape"),
    warning("straight-quote"),
    error("swallowed-message"),
    error("duplicate-message"),
    error("duplicate-attribute"),
    error("duplicate-variant"),
    error("ambiguous-message"),
    error("missing-message"),
    error("unknown-variable"),
    error("unknown-function"),
    error("lost-variable"),
    warning("lost-reference"),
    error("lost-markup"),
    error("attribute-mismatch"),
    warning("raw-html"),
    error("bad-link"),
    warning("unclosed-markup"),
    error("broken-reference"),
    error("failing-message"),
    error("dead-variant"),
    warning("missing-plural"),
    error("hidden-number"),
    warning("glued-suffix"),
    warning("obsolete-message"),
    warning("untranslated"),
    warning("untranslated-copy"),
    error("bad-glossary"),
    warning("avoided-word"),
    warning("glossary-term"),
    warning("kept-word"),
    warning("stale"),
    warning("unrecorded"),
    error("unknown-message"),
    warning("unused-message"),
    error("template-syntax"),
    error("missing-template"),
    error("unknown-root"),
    error("template-fails"),
    error("occupied-address"),
    error("unresolved"),
];

/// The rule of this name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

const fn error(name: &'static str) -> Rule {
    Rule { name, severity: Severity::Error }
}

const fn warning(name: &'static str) -> Rule {
    Rule { name, severity: Severity::Warning }
}
