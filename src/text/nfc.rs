//! Unicode's composed form.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizer;

/// The text in normalisation form C.
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizer::new_nfc().normalize(text)
}
