//! How far the translations are, for people and programs: a survey of all locales and its forms.

mod html;
mod json;
mod markdown;
mod table;

pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use table::table;

use crate::check::{Count, Coverage, State, Translation, coverage, find, translations, unresolved};
use crate::diag::{Report, Severity, Sources};
use crate::load::{self, Entries, LocaleEntry, SiteFile};
use crate::model::Direction;

/// Rules that the figures rest upon: where one is broken, texts, locales or shares are not what they seem.
const GROUNDS: &[&str] = &[
    "bad-coverage",
    "bad-tag",
    "unknown-locale",
    "duplicate-locale",
    "tab",
    "swallowed-message",
    "duplicate-message",
];

/// How far each locale is from saying all that the reference says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// The title of the site.
    pub title: String,
    /// What the others are measured against.
    pub reference: Language,
    /// The other locales in the order of the site, then those that it does not list.
    pub locales: Vec<Surveyed>,
}

/// A locale by its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    pub tag: String,
    pub endonym: String,
    pub direction: Direction,
}

/// How far one locale is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surveyed {
    pub language: Language,
    pub coverage: Coverage,
    pub publication: Publication,
    /// The texts that are not translated from the English as it is now, in the order of the reference.
    pub stale: Vec<String>,
    pub missing: Vec<String>,
    pub same: Vec<String>,
}

/// Whether readers find a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Publication {
    Published,
    /// Too little is translated.
    Draft,
    /// The site does not name it.
    Unlisted,
}

impl Publication {
    /// Its name in every form.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Draft => "draft",
            Self::Unlisted => "unlisted",
        }
    }
}

impl Surveyed {
    /// The files of the reference that are not wholly translated from its texts as they are now.
    pub fn incomplete(&self) -> impl Iterator<Item = (&str, &Count)> {
        let files = self.coverage.files.iter().map(|(file, count)| (file.as_str(), count));
        files.filter(|(_, count)| !is_complete(count))
    }

    /// How many files have nothing left to do.
    #[must_use]
    pub fn complete(&self) -> usize {
        self.coverage.files.len() - self.incomplete().count()
    }
}

fn is_complete(count: &Count) -> bool {
    count.translated == count.required
}

/// The survey of a site.
///
/// # Errors
/// What is wrong with something that the figures rest upon, so that they would lie.
pub fn survey(sources: &Sources) -> Result<Survey, Report> {
    let mut found = Report::default();
    let entries = load::parse(sources, &mut found);
    find(&entries, GROUNDS, &mut found);
    let is_ground = |path: &str| path == "content/site.yaml" || path.starts_with("locales/");
    found.keep(|finding| finding.severity == Severity::Error && is_ground(&finding.fault.place.path));
    if found.has_errors() {
        return Err(found);
    }
    of_entries(&entries).ok_or_else(|| {
        found.take("unresolved", [unresolved()]);
        found
    })
}

fn of_entries(entries: &Entries) -> Option<Survey> {
    let site = &entries.site.as_ref()?.value;
    let language = |tag: &str| entries.locales.iter().find(|locale| locale.tag == tag).and_then(language);
    let all = translations(entries);
    let mut locales = Vec::new();
    for coverage in coverage(entries) {
        let translations = all.get(coverage.tag.as_str())?;
        locales.push(surveyed(language(&coverage.tag)?, coverage, translations, site));
    }
    let listed = |locale: &Surveyed| place(site, &locale.language.tag).unwrap_or(usize::MAX);
    locales.sort_by_key(listed);
    Some(Survey {
        title: site.title.value.clone(),
        reference: language(&site.default_locale.value)?,
        locales,
    })
}

fn language(locale: &LocaleEntry) -> Option<Language> {
    let file = &locale.locale.as_ref()?.value;
    Some(Language {
        tag: locale.tag.clone(),
        endonym: file.endonym.clone(),
        direction: file.direction.value.into(),
    })
}

/// Where the site's list of locales has one.
fn place(site: &SiteFile, tag: &str) -> Option<usize> {
    site.locales.0.iter().position(|listed| listed.value == tag)
}

fn surveyed(
    language: Language,
    coverage: Coverage,
    translations: &[Translation],
    site: &SiteFile,
) -> Surveyed {
    let publication = match place(site, &language.tag) {
        None => Publication::Unlisted,
        Some(_) if coverage.is_enough() => Publication::Published,
        Some(_) => Publication::Draft,
    };
    // Terms are a locale's own business, and not counted.
    let texts = || translations.iter().filter(|translation| !translation.id.starts_with('-'));
    let ids = |state: State| {
        texts().filter(|text| text.state == state).map(|text| text.id.clone()).collect::<Vec<String>>()
    };
    let [stale, missing, same] = [State::Stale, State::Missing, State::SameAsReference].map(ids);
    Surveyed { language, coverage, publication, stale, missing, same }
}
