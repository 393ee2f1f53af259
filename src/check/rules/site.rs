//! Rules about `content/site.yaml` and the locales that it lists.

use unic_langid::LanguageIdentifier;
use url::Url;

use crate::check::locales::reserved_tag;
use crate::diag::{Fault, Place};
use crate::load::{Entries, LocaleEntry, Placed, SiteFile};
use crate::model::{BaseUrl, Direction};
use crate::text::did_you_mean;
use crate::text::language::language;
use crate::text::yaml::Spanned;

pub(super) fn base_url(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let given = &site.value.base_url;
    given
        .value
        .parse::<BaseUrl>()
        .err()
        .map(|why| {
            Fault::new(site.at(&given.span), why)
                .help("write the address that the site is published at, such as `https://versus.example/`")
        })
        .into_iter()
        .collect()
}

/// An address for corrections that does not lead to a line of a file.
pub(super) fn edit_url(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let Some(given) = &site.value.edit_url else { return vec![] };
    let tried = given.value.replace("{path}", "a/b.ftl").replace("{line}", "1");
    if let Some(unknown) = placeholder(&tried) {
        let text = format!("`{{{unknown}}}` in `{}` stands for nothing", given.value);
        let guess = did_you_mean(unknown, PLACEHOLDERS);
        let known = "an address for corrections may have `{path}` and `{line}`".to_owned();
        let help = if guess.is_empty() { known } else { guess };
        return vec![Fault::new(site.at(&given.span), text).help(help)];
    }
    let is_web = Url::parse(&tried).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if is_web && given.value.contains("{path}") {
        return vec![];
    }
    let text = format!("`{}` leads to no file", given.value);
    let help = "write a web address with `{path}`, and `{line}` where the host knows lines: \
                `https://git.example/versus/blob/main/{path}#L{line}`";
    vec![Fault::new(site.at(&given.span), text).help(help)]
}

/// What stands for something in an address for corrections.
const PLACEHOLDERS: [&str; 2] = ["path", "line"];

/// The first name in braces.
fn placeholder(url: &str) -> Option<&str> {
    let (name, _) = url.split_once('{')?.1.split_once('}')?;
    Some(name)
}

/// Shares of translated words that no locale can have, or of locales that the site does not list.
pub(super) fn bad_coverage(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let coverage = &site.value.coverage;
    let shares = coverage.locales.0.iter().map(|(_, share)| share).chain([&coverage.enable]);
    let too_much = shares.filter(|share| share.value > 100).map(|share| {
        Fault::new(site.at(&share.span), format!("{} percent is more than all", share.value))
            .help("write a number from 0 to 100")
    });
    let listed = || site.value.locales.0.iter().map(|tag| tag.value.as_str());
    let unknown = coverage.locales.0.iter().filter(|(tag, _)| !listed().any(|known| known == tag.value));
    let unknown = unknown.map(|(tag, _)| {
        Fault::new(site.at(&tag.span), format!("`{}` is not among the `locales`", tag.value))
            .help(did_you_mean(&tag.value, listed()))
    });
    too_much.chain(unknown).collect()
}

pub(super) fn bad_tag(entries: &Entries) -> Vec<Fault> {
    named_locales(entries)
        .filter_map(|(place, tag)| {
            let fault =
                |help: String| Fault::new(place, format!("`{tag}` is not a canonical BCP 47 tag")).help(help);
            match canonical(tag) {
                Some(canonical) if canonical == *tag => None,
                Some(canonical) => Some(fault(format!("write `{canonical}`, and name the folder so too"))),
                None => Some(fault("write a language, and a script or region if needed: `pt-BR`".into())),
            }
        })
        .collect()
}

/// The canonical form of a tag; nothing if it is no BCP 47 tag.
fn canonical(tag: &str) -> Option<String> {
    tag.parse::<LanguageIdentifier>().ok().map(|parsed| parsed.to_string())
}

pub(super) fn unknown_locale(entries: &Entries) -> Vec<Fault> {
    let folders = || entries.locales.iter().map(|locale| locale.tag.as_str());
    let mut faults: Vec<Fault> = named_locales(entries)
        .filter(|(_, tag)| !folders().any(|folder| folder == *tag))
        .map(|(place, tag)| {
            let guess = did_you_mean(tag, folders());
            let help = format!("add the folder `locales/{tag}` with a `locale.yaml`");
            Fault::new(place, format!("there are no words for the locale `{tag}`"))
                .help(if guess.is_empty() { help } else { guess })
        })
        .collect();
    faults.extend(entries.site.iter().filter_map(|site| {
        let default = &site.value.default_locale;
        let is_listed = site.value.locales.0.iter().any(|tag| tag.value == default.value);
        (!is_listed).then(|| {
            let message = format!("the default locale `{}` is not among the `locales`", default.value);
            Fault::new(site.at(&default.span), message).help("add it to the list")
        })
    }));
    faults.extend(entries.locales.iter().flat_map(|locale| unknown_fallback(locale, entries)));
    faults
}

/// Every tag that `site.yaml` names.
fn named_locales(entries: &Entries) -> impl Iterator<Item = (Place, &String)> {
    let named = |site: &'_ Placed<SiteFile>, tag: &Spanned<String>| site.at(&tag.span);
    entries
        .site
        .iter()
        .flat_map(move |site| site.value.locales.0.iter().map(move |tag| (named(site, tag), &tag.value)))
}

fn unknown_fallback(locale: &LocaleEntry, entries: &Entries) -> Vec<Fault> {
    let (Some(file), Some(site)) = (&locale.locale, &entries.site) else { return vec![] };
    let listed = || site.value.locales.0.iter().map(|tag| tag.value.as_str());
    file.value
        .fallback
        .0
        .iter()
        .filter(|tag| tag.value == locale.tag || !listed().any(|listed| listed == tag.value))
        .map(|tag| {
            let message = format!("`{}` cannot fall back to `{}`", locale.tag, tag.value);
            Fault::new(file.at(&tag.span), message)
                .help("name other locales that `content/site.yaml` lists, the nearest first")
        })
        .collect()
}

pub(super) fn duplicate_locale(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    let tags = &site.value.locales.0;
    tags.iter()
        .enumerate()
        .filter_map(|(index, tag)| {
            let first = tags[..index].iter().find(|earlier| earlier.value == tag.value)?;
            let message = format!("the locale `{}` is listed twice", tag.value);
            let fault = Fault::new(site.at(&tag.span), message).help("keep one");
            Some(fault.see(site.at(&first.span), "first here"))
        })
        .collect()
}

pub(super) fn unlisted_locale(entries: &Entries) -> Vec<Fault> {
    let Some(site) = &entries.site else { return vec![] };
    entries
        .locales
        .iter()
        .filter(|locale| !site.value.locales.0.iter().any(|tag| tag.value == locale.tag))
        .map(|locale| {
            let place = Place::file(&format!("locales/{}", locale.tag));
            let message = format!("the locale `{}` is not in `content/site.yaml`", locale.tag);
            Fault::new(place, message).help(how_to_list(&locale.tag, entries))
        })
        .collect()
}

/// What makes pages of a folder of words, also where its name can stand in no list.
fn how_to_list(tag: &str, entries: &Entries) -> String {
    if let Some([why, remedy]) = reserved_tag(tag) {
        return format!("no locale can be called so, since {why}: {remedy}, or move the folder elsewhere");
    }
    match canonical(tag) {
        Some(canonical) if canonical == tag => {
            "add it to `locales` there, and its pages will be built".to_owned()
        }
        Some(canonical) if entries.locales.iter().any(|locale| locale.tag == canonical) => format!(
            "its name is not a canonical BCP 47 tag; move what you need of it to `locales/{canonical}`, and remove it"
        ),
        Some(canonical) => format!(
            "its name is not a canonical BCP 47 tag; call it `{canonical}`, then add that to `locales` there"
        ),
        None => "its name is no BCP 47 tag; call it after a language, and a script or region if needed, such as `pt-BR`, \
                 or move it elsewhere"
            .to_owned(),
    }
}

/// Languages that run the other way.
pub(super) fn bad_direction(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let (Some(known), Some(file)) = (language(&locale.tag), &locale.locale) else { continue };
        let given = Direction::from(file.value.direction.value);
        if known.endonym.is_some() && given != known.direction {
            let wanted = known.direction.as_html();
            let message = format!("`{}` runs the other way", locale.tag);
            let place = file.at(&file.value.direction.span);
            faults.push(Fault::new(place, message).help(format!("write `direction: {wanted}`")));
        }
    }
    faults
}

/// Plural categories that are not those of the language. Nothing is said of languages that ICU does not know.
pub(super) fn bad_plurals(entries: &Entries) -> Vec<Fault> {
    let mut faults = Vec::new();
    for locale in &entries.locales {
        let Some(known) = language(&locale.tag).and_then(|language| language.plurals) else { continue };
        let Some(file) = &locale.locale else { continue };
        let Some(written) = &file.value.plurals else { continue };
        let mut names: Vec<&str> = written.value.0.iter().map(|name| name.value.as_str()).collect();
        let mut wanted = known.clone();
        names.sort_unstable();
        wanted.sort_unstable();
        if names != wanted {
            let message = format!("these are not the plural categories of `{}`", locale.tag);
            let help = format!("write `plurals: [{}]`", known.join(", "));
            faults.push(Fault::new(file.at(&written.span), message).help(help));
        }
    }
    faults
}
