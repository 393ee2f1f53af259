//! The order of names in a language.

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;

/// These things by their names, in the order of a language's dictionaries.
pub(super) fn in_order<T>(tag: &str, mut things: Vec<T>, name: impl Fn(&T) -> String) -> Vec<T> {
    let Ok(locale) = tag.parse::<Locale>() else { return things };
    if let Ok(collator) = Collator::try_new(locale.into(), CollatorOptions::default()) {
        things.sort_by(|a, b| collator.compare(&name(a), &name(b)));
    }
    things
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn each_language_has_its_own_order() {
        let order = |tag: &str, names: &[&'static str]| {
            in_order(tag, names.to_vec(), |name| (*name).to_owned()).join(" ")
        };
        assert_eq!(order("en", &["zebra", "ärger", "Apfel"]), "Apfel ärger zebra");
        assert_eq!(order("sv", &["zebra", "ärger", "apa"]), "apa zebra ärger");
        assert_eq!(order("tr", &["iz", "ız", "jz", "hz"]), "hz ız iz jz");
        assert_eq!(order("es", &["oz", "ñu", "nz"]), "nz ñu oz");
    }
}
