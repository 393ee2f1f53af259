//! Where a page stands: its kind and what it is about.

use super::Pair;

/// The file in which an output directory lists what versus wrote there. No dot in front: uploads of CI artifacts drop
/// hidden files.
pub const MANIFEST: &str = "versus-manifest.txt";

/// The folder in an output directory in which a build prepares what is new.
pub const STAGING: &str = "versus-staging";

/// The folder of the data in a site.
pub const API: &str = "api";

/// The folder of the pictures in a site.
pub const CARDS: &str = "og";

/// The address of a page. Locales, families and codes are indices into the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Address {
    /// `/<locale>/<family>/<a>-vs-<b>/`
    Comparison { locale: usize, family: usize, pair: Pair },
    /// `/<locale>/<family>/<slug>/`
    Code { locale: usize, family: usize, code: usize },
    /// `/<locale>/<family>/`
    Family { locale: usize, family: usize },
    /// `/<locale>/<family>/matrix/`: all comparisons of a family as one table
    Matrix { locale: usize, family: usize },
    /// `/<locale>/search.json`: what a reader may search for
    Search { locale: usize },
    /// `/<locale>/`
    Home { locale: usize },
    /// `/`: the choice of a language
    Chooser,
    /// `/404.html`
    NotFound,
    /// `/robots.txt`
    Robots,
    /// `/sitemap.xml`: the index of the sitemaps
    SitemapIndex,
    /// `/sitemap-<n>.xml`, counted from 1
    Sitemap { number: usize },
    /// `/api/<locale>/<family>.json`: a family as data
    ApiFamily { locale: usize, family: usize },
    /// `/api/index.json`: which files of data there are
    ApiIndex,
    /// `/api/schema.json`: what the data looks like
    ApiSchema,
    /// `/llms.txt`
    Llms,
    /// `/.well-known/security.txt`
    Security,
    /// `/og/<family>/<a>-vs-<b>.png`: the picture of a pair, the same in every language
    Card { family: usize, pair: Pair },
}

impl Address {
    /// The same page in another locale; itself where it has no locale.
    #[must_use]
    pub fn in_locale(self, to: usize) -> Self {
        match self {
            Self::Comparison { family, pair, .. } => Self::Comparison { locale: to, family, pair },
            Self::Code { family, code, .. } => Self::Code { locale: to, family, code },
            Self::Family { family, .. } => Self::Family { locale: to, family },
            Self::Matrix { family, .. } => Self::Matrix { locale: to, family },
            Self::Search { .. } => Self::Search { locale: to },
            Self::Home { .. } => Self::Home { locale: to },
            Self::ApiFamily { family, .. } => Self::ApiFamily { locale: to, family },
            Self::Chooser
            | Self::NotFound
            | Self::Robots
            | Self::SitemapIndex
            | Self::Sitemap { .. }
            | Self::ApiIndex
            | Self::ApiSchema
            | Self::Llms
            | Self::Security
            | Self::Card { .. } => self,
        }
    }

    /// Whether it is a page that a browser shows, and not a file that only programs read.
    #[must_use]
    pub fn is_page(self) -> bool {
        match self {
            Self::Comparison { .. }
            | Self::Code { .. }
            | Self::Family { .. }
            | Self::Matrix { .. }
            | Self::Home { .. }
            | Self::Chooser
            | Self::NotFound => true,
            Self::Search { .. }
            | Self::Robots
            | Self::SitemapIndex
            | Self::Sitemap { .. }
            | Self::ApiIndex
            | Self::ApiFamily { .. }
            | Self::ApiSchema
            | Self::Llms
            | Self::Security
            | Self::Card { .. } => false,
        }
    }

    /// Its locale, if it has one.
    #[must_use]
    pub fn locale(self) -> Option<usize> {
        match self {
            Self::Comparison { locale, .. }
            | Self::Code { locale, .. }
            | Self::Family { locale, .. }
            | Self::Matrix { locale, .. }
            | Self::Search { locale }
            | Self::Home { locale }
            | Self::ApiFamily { locale, .. } => Some(locale),
            Self::Chooser
            | Self::NotFound
            | Self::Robots
            | Self::SitemapIndex
            | Self::Sitemap { .. }
            | Self::ApiIndex
            | Self::ApiSchema
            | Self::Llms
            | Self::Security
            | Self::Card { .. } => None,
        }
    }
}
