//! Words in data: plain text, and the language that it is in.

use serde::ser::{Serialize, Serializer};

use super::Site;
use crate::words::Said;

/// Words, as every text of the data has them.
#[derive(serde::Serialize)]
pub(super) struct Text<'a> {
    #[serde(rename = "text")]
    plain: &'a str,
    /// Left out where the text is the same in every language.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    /// Only there where it is so.
    #[serde(skip_serializing_if = "is_false")]
    stale: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks in this way")]
fn is_false(value: &bool) -> bool {
    !value
}

impl<'a> Text<'a> {
    pub(super) fn of(site: &'a Site, said: &'a Said) -> Self {
        let locale = said.locale.map(|locale| site.catalogue.locales()[locale].locale.tag.as_str());
        Self { plain: &said.text, lang: locale, stale: said.origin.is_stale }
    }
}

/// Things by their names, in the order given.
pub(super) struct Named<'a, T>(pub Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, thing)| (name, thing)))
    }
}
