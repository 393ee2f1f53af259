//! What is known of languages: their names in themselves, directions, plural categories and quotation marks.

use icu_locale::names::{DisplayNamesPreferences, LanguageIdentifierDisplayName};
use icu_locale::{
    Direction as IcuDirection, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality,
};

use super::plural_categories;
use crate::model::Direction;

/// A language, by what ICU and CLDR say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its name in itself, if ICU has one.
    pub endonym: Option<String>,
    pub direction: Direction,
    /// The categories of cardinal numbers, if ICU knows the language.
    pub plurals: Option<Vec<&'static str>>,
    /// The outer quotation marks.
    pub quotes: [&'static str; 2],
}

/// What is known of the language of this tag; nothing if it is no tag.
#[must_use]
pub fn language(tag: &str) -> Option<Language> {
    let id: LanguageIdentifier = tag.parse().ok()?;
    let endonym = endonym(&id);
    let direction = match LocaleDirectionality::new_extended().get(&id) {
        Some(IcuDirection::RightToLeft) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let plurals = endonym.as_ref().map(|_| plural_categories(tag));
    Some(Language { endonym, direction, plurals, quotes: quotes(tag) })
}

/// The tag as BCP 47 has it: `pt-BR` for `pt_br`, `he` for `iw`; nothing if it is no tag of a language.
#[must_use]
pub fn canonical_tag(tag: &str) -> Option<String> {
    let id: LanguageIdentifier = tag.replace('_', "-").parse().ok()?;
    let mut locale = Locale::from(id);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    (!locale.id.language.is_unknown()).then(|| locale.id.to_string())
}

fn endonym(id: &LanguageIdentifier) -> Option<String> {
    let in_itself = DisplayNamesPreferences::from(&Locale::from(id.clone()));
    let name = LanguageIdentifierDisplayName::try_new_heavy(in_itself, id.clone(), <_>::default()).ok()?;
    let name = name.as_borrowed().to_string();
    // Where there is no name, ICU writes the tag's own letters.
    let first = name.split(' ').next();
    (first != Some(id.language.as_str())).then_some(name)
}

/// The marks that most languages use.
const COMMON: [&str; 2] = ["“", "”"];

/// The tags whose marks are not those of the tag without its last part: CLDR 48.2, `delimiters.json`.
const QUOTES: &[([&str; 2], &str)] = &[
    (
        ["«", "»"],
        "am ast az-Arab az-Cyrl bas be blo bm br bua ca cv dua dyo el es-US eu ewo fa fr gsw ht hy ie it jgo kab kk \
         kkj ksf ky lij mg mua mzn nb nn nnh no oc os pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST \
         pt-TL rm ru rw sah sc sdh sg shi ti tyv uk wae yav zgh",
    ),
    (["„", "“"], "bg bs-Cyrl cs de dsb et hr hsb is ka ksh lb lt luy mk nds prg sgs sk sl"),
    (["„", "”"], "agq bs ff hu nmg pl ro sr szl"),
    (["”", "”"], "fi he lag rn se sn sv yi"),
    (["”", "“"], "ar lld ms-Arab syr ur"),
    (["‘", "’"], "fur ia nl ti-ER tn"),
    (["「", "」"], "ja yue zh-Hant"),
    (["“", "”"], "bm-Nkoo ff-Adlm"),
    (["»", "«"], "kk-Arab ug"),
    (["“", "’"], "st"),
];

fn quotes(tag: &str) -> [&'static str; 2] {
    let mut tags = std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(shorter, _)| shorter));
    let row = |tag: &str| QUOTES.iter().find(|(_, tags)| tags.split(' ').any(|listed| listed == tag));
    tags.find_map(row).map_or(COMMON, |(marks, _)| *marks)
}

#[cfg(test)]
mod tests {
    use super::{canonical_tag, language};
    use crate::model::Direction;

    #[test]
    fn a_language_is_known_by_its_tag() {
        let german = language("de-AT").unwrap();
        assert_eq!(german.endonym.as_deref(), Some("Österreichisches Deutsch"));
        assert_eq!(german.quotes, ["„", "“"]);
        let arabic = language("ar").unwrap();
        assert_eq!(arabic.direction, Direction::RightToLeft);
        assert_eq!(arabic.plurals.unwrap(), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(language("sr-Latn").unwrap().plurals.unwrap(), ["one", "few", "other"]);
        assert_eq!(language("zh-Hant-HK").unwrap().quotes, ["「", "」"]);
        assert_eq!(language("zh-Hans").unwrap().quotes, ["“", "”"]);
        assert_eq!(language("tlh").unwrap().endonym, None);
        assert_eq!(language("en_"), None);
    }

    #[test]
    fn a_tag_has_one_form() {
        for (given, wanted) in [("pt_br", "pt-BR"), ("iw", "he"), ("ZH-hant", "zh-Hant"), ("de", "de")] {
            assert_eq!(canonical_tag(given).as_deref(), Some(wanted));
        }
        for none in ["", "und", "d", "de-", "../x", "und-Latn"] {
            assert_eq!(canonical_tag(none), None, "{none}");
        }
    }
}
