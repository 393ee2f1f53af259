//! What the templates below `templates/once/` are rendered for, each once for every thing of its scope.

use crate::render::Scope;

/// The interface of a locale. Every page has them as `once.NAME`.
pub(super) const LOCALE: Scope = Scope { folder: "locale", roots: &["site", "locale", "ui", "ui_text"] };

/// A code. Pages have them as `code.once.NAME`.
pub(super) const CODE: Scope =
    Scope { folder: "code", roots: &["site", "locale", "ui", "ui_text", "family", "code"] };

/// A fact of a code, or that it does not apply: `cell` is none then. Pages have them as `code.cells.NAME[fact]`.
pub(super) const CELL: Scope =
    Scope { folder: "cell", roots: &["site", "locale", "ui", "ui_text", "family", "label", "cell"] };

/// A comparison that others are near to. Comparisons have all that are near, one after the other, as `page.once.NAME`.
pub(super) const NEAR: Scope =
    Scope { folder: "near", roots: &["site", "locale", "ui", "ui_text", "family", "title", "url"] };

/// A raw exchange in the comparison of two codes, the same in every language. Comparisons have them as `exchanges[0].once.NAME`.
pub(super) const EXCHANGE: Scope = Scope { folder: "exchange", roots: &["exchange"] };

/// The addresses of a page in all its languages, for machines. Pages have them as `page.once.NAME`.
pub(super) const ALTERNATES: Scope = Scope { folder: "alternates", roots: &["alternates"] };

/// A page in one of its languages. Pages have those in all others, one after the other, as `page.once.NAME`.
pub(super) const LANGUAGE: Scope = Scope { folder: "language", roots: &["language"] };

pub(super) const SCOPES: &[Scope] = &[LOCALE, CODE, CELL, NEAR, EXCHANGE, ALTERNATES, LANGUAGE];
