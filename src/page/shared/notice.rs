//! What stands above a page of which not all words are as they should be.

use super::Voice;
use crate::model::Locale;
use crate::page::once::NOTICE;
use crate::render::{RenderError, Value, View, markup};
use crate::words::{Origin, Said, Told, plain};

/// The notices of a locale.
pub(in crate::page) struct Notices {
    /// That words fall back, which names the languages that they may fall back to.
    fallback: Notice,
    /// That words are older than their original.
    stale: Notice,
}

/// A notice as templates see it.
pub(in crate::page) struct Notice {
    pub value: Value,
    /// What templates made of it.
    pub once: Vec<String>,
}

impl Notices {
    pub(super) fn of(voice: Voice<'_>) -> Result<Self, RenderError> {
        let locales = voice.catalogue.locales();
        let chain = &locales[voice.locale].locale.fallback;
        let names: Vec<Said> = chain.iter().map(|&locale| endonym(&locales[locale].locale)).collect();
        let fallback = voice.say("fallback-notice", &[("language", Told::List(&names))]);
        Ok(Self {
            fallback: Notice::of(voice, &fallback)?,
            stale: Notice::of(voice, &voice.say("stale-notice", &[]))?,
        })
    }

    /// Those that a page needs.
    pub(in crate::page) fn due(&self, origin: Origin) -> Vec<&Notice> {
        let all = [(origin.fell_back, &self.fallback), (origin.is_stale, &self.stale)];
        all.into_iter().filter(|(is_due, _)| *is_due).map(|(_, notice)| notice).collect()
    }
}

impl Notice {
    fn of(voice: Voice<'_>, said: &Said) -> Result<Self, RenderError> {
        let value = markup(&said.html);
        let mut view = View::default();
        view.set("notice", value.clone());
        Ok(Self { value, once: voice.templates.once(&NOTICE, &view)? })
    }
}

/// A language's own name, in that language.
fn endonym(locale: &Locale) -> Said {
    let name = plain(&locale.endonym);
    Said { html: format!("<bdi lang=\"{}\">{}</bdi>", locale.tag, name.html), ..name }
}
