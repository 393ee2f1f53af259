//! What `content/site.yaml` settles for the whole site.

use std::str::FromStr;

use url::Url;

/// The settings of a site.
#[derive(Clone, Debug)]
pub struct Settings {
    pub title: String,
    pub base: BaseUrl,
    pub index: IndexPolicy,
    /// Where readers can correct a text: an address with `{path}` and `{line}`.
    pub edit_url: Option<String>,
    pub security: Option<Security>,
}

/// Whom to tell of a weakness, as RFC 9116 wants it told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security {
    /// Addresses, the best first; at least one.
    pub contacts: Vec<String>,
    /// A date and time in the form of RFC 3339.
    pub expires: String,
    pub policy: Option<String>,
    /// BCP 47 tags.
    pub languages: Vec<String>,
}

/// Which comparisons search engines may list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexPolicy {
    /// The tiers that are listed; the pages of the others are there all the same.
    pub tiers: Vec<Tier>,
    /// How many facts must differ for a pair to be distinct.
    pub differing: usize,
    /// How many of them must be behavioural.
    pub behavioural: usize,
}

/// How much a comparison has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// An author has worded it.
    Authored,
    /// Enough facts tell the two apart, and they are near enough to be mistaken for each other.
    Distinct,
    /// The rest: there for who looks for it.
    Reachable,
}

/// The address that a site is published at: a web address without query and fragment, a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    url: String,
    path: String,
}

impl BaseUrl {
    /// The absolute address of the site's root.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// The path of the site's root on its host, with a slash at both ends (or a single one).
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl FromStr for BaseUrl {
    type Err = String;

    /// Reads an address, adding the slash at its end if need be.
    ///
    /// # Errors
    /// A sentence that says why nothing can be published there.
    fn from_str(given: &str) -> Result<Self, String> {
        let mut base = Url::parse(given).map_err(|error| format!("`{given}` is not an address: {error}"))?;
        if !matches!(base.scheme(), "http" | "https") {
            return Err(format!("`{given}` does not begin with https:// or http://"));
        }
        if !base.username().is_empty() || base.password().is_some() {
            return Err("the address has a user name or a password, which every page would tell".to_owned());
        }
        if base.query().is_some() || base.fragment().is_some() {
            return Err(format!("`{given}` has a query or a fragment"));
        }
        if !base.path().ends_with('/') {
            let path = format!("{}/", base.path());
            base.set_path(&path);
        }
        Ok(Self { url: base.as_str().to_owned(), path: base.path().to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_base_url_ends_in_a_slash_and_knows_its_path() {
        let base: BaseUrl = "https://who.example/versus".parse().unwrap();
        assert_eq!(base.as_str(), "https://who.example/versus/");
        assert_eq!(base.path(), "/versus/");
    }

    #[test]
    fn a_base_url_is_a_bare_web_address() {
        for wrong in [
            "versus.example",
            "ftp://a.example/",
            "https://a.example/?q",
            "https://a.example/#f",
            "https://me@a.example/",
            "https://:secret@a.example/",
        ] {
            assert!(wrong.parse::<BaseUrl>().is_err(), "{wrong}");
        }
    }
}
