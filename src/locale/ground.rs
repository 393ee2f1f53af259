//! What a verb stands on: a site's words, as far as they can be read.

use super::Refusal;
use crate::check::find;
use crate::diag::{Report, Sources};
use crate::load::{Entries, LocaleEntry, parse};
use crate::text::did_you_mean;

/// Rules beside those of single files that tell whether a file's messages are what they seem to be.
const GROUNDS: &[&str] = &["tab", "swallowed-message", "duplicate-message"];

pub(super) struct Ground<'a> {
    pub sources: &'a Sources,
    pub entries: Entries,
    /// The tag of the locale that the others are translated from.
    pub reference: String,
    report: Report,
}

impl<'a> Ground<'a> {
    /// The words of a site.
    ///
    /// # Errors
    /// If it is not clear which locale is the reference, or that has no words.
    pub(super) fn open(sources: &'a Sources) -> Result<Self, Refusal> {
        let mut report = Report::default();
        let entries = parse(sources, &mut report);
        find(&entries, GROUNDS, &mut report);
        let Some(site) = &entries.site else {
            return Err(Refusal::Findings(report.about(|path| path == "content/site.yaml")));
        };
        let reference = site.value.default_locale.value.clone();
        let ground = Self { sources, entries, reference, report };
        match ground.locale(&ground.reference) {
            Some(_) => Ok(ground),
            None => Err(Refusal::Call(format!(
                "there is no folder `locales/{}`, which the other locales are translated from",
                ground.reference
            ))),
        }
    }

    pub(super) fn locale(&self, tag: &str) -> Option<&LocaleEntry> {
        self.entries.locales.iter().find(|locale| locale.tag == tag)
    }

    /// The tags of all locales, the reference among them.
    pub(super) fn all(&self) -> Vec<&str> {
        self.entries.locales.iter().map(|locale| locale.tag.as_str()).collect()
    }

    /// The locales that a call names, or all translations if it names none; each of them, and the reference, can be read.
    ///
    /// # Errors
    /// If a name is not that of a translation, or a file of these locales or of the reference could not be read.
    pub(super) fn translations(&self, named: &[String]) -> Result<Vec<&LocaleEntry>, Refusal> {
        if named.contains(&self.reference) {
            let message = format!("`{}` is the locale that the others are translated from", self.reference);
            return Err(Refusal::Call(message));
        }
        let locales = self.locales(named)?;
        let is_translation = |locale: &&LocaleEntry| locale.tag != self.reference;
        let translations: Vec<&LocaleEntry> = locales.into_iter().filter(is_translation).collect();
        let mut tags: Vec<&str> = translations.iter().map(|locale| locale.tag.as_str()).collect();
        tags.push(&self.reference);
        self.readable(&tags)?;
        Ok(translations)
    }

    /// The locales that a call names, or all if it names none.
    ///
    /// # Errors
    /// If a name is not that of a locale.
    pub(super) fn locales(&self, named: &[String]) -> Result<Vec<&LocaleEntry>, Refusal> {
        let unknown = named.iter().find(|tag| self.locale(tag).is_none());
        if let Some(tag) = unknown {
            let guess = did_you_mean(tag, self.all());
            let message = if guess.is_empty() {
                format!("there is no locale `{tag}`; there are `{}`", self.all().join("`, `"))
            } else {
                format!("there is no locale `{tag}`; {guess}")
            };
            return Err(Refusal::Call(message));
        }
        let is_named = |locale: &&LocaleEntry| named.is_empty() || named.contains(&locale.tag);
        Ok(self.entries.locales.iter().filter(is_named).collect())
    }

    /// # Errors
    /// If a file of these locales could not be read: a verb that would touch one file that it does not understand touches none.
    pub(super) fn readable(&self, tags: &[&str]) -> Result<(), Refusal> {
        let is_concerned = |path: &str| {
            let tag = path.strip_prefix("locales/").and_then(|path| path.split('/').next());
            tag.is_some_and(|tag| tags.contains(&tag))
        };
        self.refuse(is_concerned)
    }

    /// # Errors
    /// If a file of the content could not be read.
    pub(super) fn readable_content(&self) -> Result<(), Refusal> {
        self.refuse(|path| path.starts_with("content/"))
    }

    fn refuse(&self, is_concerned: impl Fn(&str) -> bool) -> Result<(), Refusal> {
        let report = self.report.about(is_concerned);
        if report.has_errors() { Err(Refusal::Findings(report)) } else { Ok(()) }
    }
}
