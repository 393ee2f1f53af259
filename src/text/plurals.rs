//! Plural categories: which a language has, and which numbers they stand for.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// Numbers that tell the categories of all languages of CLDR apart.
const SAMPLES: [std::ops::Range<u64>; 3] = [0..1_101, 10_000..10_031, 1_000_000..1_000_031];

/// The categories in CLDR's order.
const ALL: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// Which plural category a number has in a language.
pub(super) struct Plurals(Option<PluralRules>);

impl Plurals {
    /// The rules of a language; of one without rules, every number is `other`.
    pub(super) fn of(tag: &str) -> Self {
        Self(rules(tag))
    }

    /// The category of a number.
    pub(super) fn category(&self, number: i64) -> &'static str {
        self.0.as_ref().map_or("other", |rules| name(rules.category_for(number.unsigned_abs())))
    }
}

/// The cardinal plural categories of a language, in CLDR's order; only `other` for a language without rules.
#[must_use]
pub fn plural_categories(tag: &str) -> Vec<&'static str> {
    rules(tag).map_or_else(
        || vec!["other"],
        |rules| {
            let listed: Vec<PluralCategory> = rules.categories().collect();
            ALL.into_iter().filter(|category| listed.contains(category)).map(name).collect()
        },
    )
}

/// Whether a name is one of CLDR's plural categories.
#[must_use]
pub fn is_plural_category(key: &str) -> bool {
    ALL.into_iter().any(|category| name(category) == key)
}

/// Whether a category stands for one number only, so that the words need not name it.
#[must_use]
pub fn stands_for_one_number(tag: &str, key: &str) -> bool {
    let Some(rules) = rules(tag) else { return false };
    let numbers = SAMPLES.into_iter().flatten().filter(|&number| name(rules.category_for(number)) == key);
    numbers.take(2).count() == 1
}

fn rules(tag: &str) -> Option<PluralRules> {
    let mut locale: Locale = tag.parse().ok()?;
    // ICU finds nothing for `sr-Latn`, and no script changes how things are counted.
    locale.id.script = None;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::{plural_categories, stands_for_one_number};

    #[test]
    fn languages_differ_in_their_categories() {
        assert_eq!(plural_categories("ja"), ["other"]);
        assert_eq!(plural_categories("tr"), ["one", "other"]);
        assert_eq!(plural_categories("sr-Latn"), ["one", "few", "other"]);
        assert_eq!(plural_categories("ar"), ["zero", "one", "two", "few", "many", "other"]);
    }

    #[test]
    fn one_is_not_always_one() {
        assert!(stands_for_one_number("en", "one"));
        assert!(!stands_for_one_number("ru", "one"), "21 is `one` in Russian");
        assert!(!stands_for_one_number("fr", "one"), "0 is `one` in French");
        assert!(stands_for_one_number("ar", "two"));
        assert!(!stands_for_one_number("en", "other"));
    }
}
