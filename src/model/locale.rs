//! One language version of the site.

use unic_langid::LanguageIdentifier;

/// A locale, as `locales/<tag>/locale.yaml` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The BCP 47 tag, in its canonical form, as it stands in addresses and in `lang`.
    pub tag: String,
    /// The language's name in itself.
    pub endonym: String,
    pub direction: Direction,
    /// Indices of the locales asked in turn for a message that this one lacks.
    pub fallback: Vec<usize>,
    pub review: Review,
    pub standing: Standing,
}

/// Who has read all words of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// Nobody who speaks the language.
    Machine,
    Native,
}

/// Whether a locale is for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Public,
    /// Too little is translated: built only when asked for, and no page or search engine leads to it.
    Draft,
}

/// The direction that a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Locale {
    /// The tag in the form of Open Graph, `language_TERRITORY`, the territory added where it is left out.
    #[must_use]
    pub fn open_graph(&self) -> String {
        let Ok(mut tag) = self.tag.parse::<LanguageIdentifier>() else {
            return self.tag.replace('-', "_");
        };
        tag.maximize();
        match tag.region {
            Some(region) => format!("{}_{region}", tag.language),
            None => tag.language.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Locale, Review, Standing};

    #[test]
    fn open_graph_wants_a_territory() {
        for (tag, wanted) in [("ja", "ja_JP"), ("tr", "tr_TR"), ("zh-Hans", "zh_CN"), ("pt-BR", "pt_BR")] {
            let locale = Locale {
                tag: tag.into(),
                endonym: String::new(),
                direction: Direction::LeftToRight,
                fallback: vec![],
                review: Review::Native,
                standing: Standing::Public,
            };
            assert_eq!(locale.open_graph(), wanted);
        }
    }
}
