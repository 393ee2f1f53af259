//! Which locales a build has, and what each says.

use std::collections::BTreeSet;

use super::catalogue::{Edition, LocaleWords};
use super::coverage::enough;
use super::judge::Advance;
use crate::load::{Entries, ReviewedFile, SiteFile};
use crate::model::{API, CARDS, Direction, Locale, Review, Standing};
use crate::text::fluent::{Pseudo, pseudo};

/// The locales of a build that have files, in order, and how they stand.
pub(super) type Chosen<'a> = Vec<(&'a str, Standing)>;

/// The invented languages: their tags, their names, how they run, how they are made.
const PSEUDO: [(&str, &str, Direction, Pseudo); 2] = [
    ("en-XA", "Ƥşeeuuḓoo", Direction::LeftToRight, Pseudo::Accented),
    ("ar-XB", "\u{202E}Pseudo\u{202C}", Direction::RightToLeft, Pseudo::Mirrored),
];

/// Why no locale should have this tag, and what to do; nothing if one may.
#[must_use]
pub fn reserved_tag(tag: &str) -> Option<[&'static str; 2]> {
    let is_it = |reserved: &str| reserved.eq_ignore_ascii_case(tag);
    if [API, CARDS].into_iter().any(is_it) {
        let why = "its pages would stand where versus puts data or pictures";
        return Some([why, "add a script or region to the tag"]);
    }
    let is_invented = PSEUDO.iter().any(|(invented, ..)| is_it(invented));
    is_invented.then_some([
        "it is an invented language of `build --pseudo`",
        "leave out the region, or write another",
    ])
}

/// The locales that the site lists: those of which enough is translated, and the others if drafts are wanted.
pub(super) fn chosen<'a>(advance: &Advance<'_>, site: &'a SiteFile, edition: Edition) -> Chosen<'a> {
    let is_draft = |tag: &str| {
        let progress = advance.get(tag);
        progress.is_some_and(|progress| !progress.total.reaches(enough(tag, site)))
    };
    let standing = |tag: &str| if is_draft(tag) { Standing::Draft } else { Standing::Public };
    let listed = site.locales.0.iter().map(|tag| (tag.value.as_str(), standing(&tag.value)));
    listed.filter(|(_, standing)| *standing == Standing::Public || edition.drafts).collect()
}

/// The words of the chosen locales, and of the invented ones if they are wanted.
pub(super) fn resolve(
    entries: &Entries,
    advance: &Advance<'_>,
    chosen: &Chosen<'_>,
    edition: Edition,
) -> Option<Vec<LocaleWords>> {
    let site = &entries.site.as_ref()?.value;
    let mut locales: Vec<LocaleWords> =
        chosen.iter().map(|(tag, _)| locale(tag, entries, site, chosen, advance)).collect::<Option<_>>()?;
    if edition.pseudo {
        let default = chosen.iter().position(|(tag, _)| *tag == site.default_locale.value)?;
        let wanted = PSEUDO.iter().filter(|(tag, ..)| !chosen.iter().any(|(known, _)| known == tag));
        let made: Vec<LocaleWords> = wanted
            .map(|&(tag, name, direction, how)| {
                invented(tag, name, direction, how, default, &locales[default])
            })
            .collect();
        locales.extend(made);
    }
    for words in &mut locales {
        words.marks = edition.marks;
    }
    Some(locales)
}

fn locale(
    tag: &str,
    entries: &Entries,
    site: &SiteFile,
    chosen: &Chosen<'_>,
    advance: &Advance<'_>,
) -> Option<LocaleWords> {
    let (_, standing) = *chosen.iter().find(|(known, _)| *known == tag)?;
    let entry = entries.locales.iter().find(|entry| entry.tag == tag)?;
    let file = &entry.locale.as_ref()?.value;
    let own = file.fallback.0.iter().map(|tag| tag.value.as_str());
    let default = Some(site.default_locale.value.as_str()).filter(|default| *default != tag);
    let mut fallback = Vec::new();
    for tag in own.chain(default) {
        // What is published does not depend on whether drafts are built.
        let found =
            chosen.iter().position(|(known, standing)| *known == tag && *standing == Standing::Public);
        fallback.extend(found.filter(|index| !fallback.contains(index)));
    }
    let review = match file.reviewed {
        ReviewedFile::Machine => Review::Machine,
        ReviewedFile::Native => Review::Native,
    };
    Some(LocaleWords {
        locale: Locale {
            tag: tag.to_owned(),
            endonym: file.endonym.clone(),
            direction: file.direction.value.into(),
            fallback,
            review,
            standing,
        },
        texts: entry.words.iter().map(|words| words.text.clone()).collect(),
        stale: advance.get(tag).map(|progress| progress.stale.clone()).unwrap_or_default(),
        marks: false,
    })
}

fn invented(
    tag: &str,
    name: &str,
    direction: Direction,
    how: Pseudo,
    default: usize,
    original: &LocaleWords,
) -> LocaleWords {
    LocaleWords {
        locale: Locale {
            tag: tag.to_owned(),
            endonym: name.to_owned(),
            direction,
            fallback: vec![default],
            review: Review::Native,
            standing: Standing::Draft,
        },
        texts: original.texts.iter().map(|text| pseudo(text, how).into()).collect(),
        stale: BTreeSet::new(),
        marks: false,
    }
}
