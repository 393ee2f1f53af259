//! What the templates below `templates/once/` are rendered for, each once for every thing of its scope.

use std::borrow::Cow;

use crate::render::{Leaf, Scope, Templates};

/// The interface of a locale. Every page has them as `once.NAME`.
pub(super) const LOCALE: Scope = Scope { folder: "locale", roots: &["site", "locale", "ui", "ui_text"] };

/// A code. Pages have them as `code.once.NAME`.
pub(super) const CODE: Scope =
    Scope { folder: "code", roots: &["site", "locale", "ui", "ui_text", "family", "code"] };

/// What a row is called: number 0 is the class, the facts come after it. It stands before the cells of the row, in what tables have as `TABLE.NAME`.
pub(super) const LABEL: Scope =
    Scope { folder: "label", roots: &["site", "locale", "ui", "ui_text", "family", "row", "label"] };

/// What a code says in a row; `cell` is none where the fact does not apply to it.
pub(super) const CELL: Scope =
    Scope { folder: "cell", roots: &["site", "locale", "ui", "ui_text", "family", "row", "label", "cell"] };

/// What a second code adds to a row in which it says the same: its own sources.
pub(super) const AGAIN: Scope = Scope { folder: "again", roots: CELL.roots };

/// A code that another is compared with, and their comparison. The page of a code has all of its comparisons, one after the other, as
/// `comparisons.NAME`.
pub(super) const COMPARED: Scope = Scope {
    folder: "compared",
    roots: &["site", "locale", "ui", "ui_text", "family", "class", "title", "gloss", "url"],
};

/// A comparison that others are near to. Comparisons have all that are near, one after the other, as `page.once.NAME`.
pub(super) const NEAR: Scope =
    Scope { folder: "near", roots: &["site", "locale", "ui", "ui_text", "family", "title", "url"] };

/// A situation of a pair that an author has worded. Comparisons have all of a pair, one after the other, as `pair.once.NAME`.
pub(super) const SITUATION: Scope =
    Scope { folder: "situation", roots: &["site", "locale", "ui", "ui_text", "family", "situation"] };

/// A line of a raw exchange, the same in every language. Pages have those of an exchange, one after the other, as `exchange.NAME`.
pub(super) const LINE: Scope = Scope { folder: "line", roots: &["line"] };

/// A page above others, from the home page down. Pages have those above them, one after the other, as `page.once.NAME`.
pub(super) const CRUMB: Scope = Scope { folder: "crumb", roots: &["crumb"] };

/// Where words of a page can be corrected. Pages have all such places, one after the other, as `page.once.NAME`.
pub(super) const EDIT: Scope = Scope { folder: "edit", roots: &["edit"] };

/// What stands above a page of which not all words are as they should be. Pages have all that are due, one after the other, as
/// `page.once.NAME`.
pub(super) const NOTICE: Scope = Scope { folder: "notice", roots: &["notice"] };

/// The address of a page in one of its languages, for machines. Pages have all of them, one after the other, as `page.once.NAME`.
pub(super) const ALTERNATE: Scope = Scope { folder: "alternate", roots: &["tag", "url"] };

/// A page in one of its languages. Pages have those in all others, one after the other, as `page.once.NAME`.
pub(super) const LANGUAGE: Scope = Scope { folder: "language", roots: &["language", "url"] };

pub(super) const SCOPES: &[Scope] = &[
    LOCALE, CODE, LABEL, CELL, AGAIN, COMPARED, NEAR, SITUATION, LINE, CRUMB, EDIT, NOTICE, ALTERNATE,
    LANGUAGE,
];

/// What each template of a scope made of several things, one after the other; nothing of nothing.
pub(super) fn joined<'a>(
    templates: &Templates,
    scope: &Scope,
    all: &(impl Iterator<Item = &'a [String]> + Clone),
) -> Vec<String> {
    let join = |at: usize| {
        let made = || all.clone().map(|made| made[at].as_str());
        let mut joined = String::with_capacity(made().map(str::len).sum());
        joined.extend(made());
        joined
    };
    (0..templates.names(scope).len()).map(join).collect()
}

/// The same for a page, which has each piece as it is, by the names of the templates.
pub(super) fn in_pieces<'p>(
    templates: &'p Templates,
    scope: &Scope,
    all: impl Iterator<Item = &'p [String]> + Clone,
) -> impl Iterator<Item = (&'p str, Leaf<'p>)> {
    let pieces = move |at: usize| all.clone().map(|made| Cow::from(&made[at])).collect();
    named(templates, scope).enumerate().map(move |(at, name)| (name, Leaf::Pieces(pieces(at))))
}

/// The names of the templates of a scope.
pub(super) fn named<'p>(templates: &'p Templates, scope: &Scope) -> impl Iterator<Item = &'p str> + use<'p> {
    templates.names(scope).map(|name| &**name)
}
