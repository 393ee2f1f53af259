//! What each locale says: its messages, its fallback chain, its lists.

mod pattern;

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;

pub use pattern::Pattern;

use crate::check::LocaleWords;
use crate::model::{Direction, Locale};
use crate::text::fluent::{Argument, Bundle};
use crate::text::html::escape;
use crate::text::markdown;

/// The words of every locale of a site.
pub struct Words {
    locales: Vec<Speaker>,
}

struct Speaker {
    locale: Locale,
    bundle: Bundle,
    lists: Option<ListFormatter>,
}

/// A piece of a page in both its forms: markup, and the plain text of titles and descriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub html: String,
    pub text: String,
    pub origin: Origin,
}

/// Which locale something was said in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    #[default]
    Own,
    /// It fell back, and its markup names the language.
    Fallback,
}

/// What a message is told.
#[derive(Clone, Copy, Debug)]
pub enum Told<'a> {
    Said(&'a Said),
    /// Several things, joined as the message's own locale joins them.
    List(&'a [Said]),
    Number(i64),
}

impl Words {
    /// The words of these locales, in their order.
    #[must_use]
    pub fn new(locales: &[LocaleWords]) -> Self {
        Self { locales: locales.iter().map(speaker).collect() }
    }

    /// What the message says in a locale, or in the first of its fallbacks that has it.
    ///
    /// A message that no locale has is said as its identifier: the check has refused such a site.
    #[must_use]
    pub fn say(&self, locale: usize, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.try_say(locale, id, told).unwrap_or_else(|| plain(id))
    }

    /// What the message says, if this locale or one of its fallbacks has it.
    #[must_use]
    pub fn try_say(&self, locale: usize, id: &str, told: &[(&str, Told<'_>)]) -> Option<Said> {
        let speaking = self.speaking(locale, id)?;
        let names: Vec<&str> = told.iter().map(|&(name, _)| name).collect();
        let numbers: Vec<(&str, i64)> = told
            .iter()
            .filter_map(|&(name, told)| match told {
                Told::Number(number) => Some((name, number)),
                Told::Said(_) | Told::List(_) => None,
            })
            .collect();
        let pattern = self.compile(locale, speaking, id, &names, &numbers)?;
        let parts: Vec<Said> = told.iter().map(|&(_, told)| self.locales[speaking].joined(told)).collect();
        Some(pattern.fill(&parts.iter().collect::<Vec<_>>()))
    }

    /// Whether a locale has a message of its own.
    #[must_use]
    pub fn speaks(&self, locale: usize, id: &str) -> bool {
        self.locales[locale].bundle.has(id)
    }

    /// The message as a pattern, for a page that says it often: filled with one part per name.
    #[must_use]
    pub fn pattern(&self, locale: usize, id: &str, names: &[&str]) -> Pattern {
        self.speaking(locale, id)
            .and_then(|speaking| self.compile(locale, speaking, id, names, &[]))
            .unwrap_or_else(|| Pattern::literal(&plain(id)))
    }

    /// Several things, joined as this locale joins them.
    #[must_use]
    pub fn list(&self, locale: usize, items: &[Said]) -> Said {
        let mut said = self.locales[locale].list(items);
        if items.iter().any(|item| item.origin == Origin::Fallback) {
            said.origin = Origin::Fallback;
        }
        said
    }

    /// Markup in the language of another locale, as it stands on a page of this one.
    #[must_use]
    pub fn quoted(&self, locale: usize, written_in: usize, html: String) -> Said {
        if locale == written_in {
            return Said { html, text: String::new(), origin: Origin::Own };
        }
        let html = in_language(&self.locales[written_in].locale, "div", &html);
        Said { html, text: String::new(), origin: Origin::Fallback }
    }

    /// The locale that says a message for this one.
    fn speaking(&self, locale: usize, id: &str) -> Option<usize> {
        let chain = &self.locales[locale].locale.fallback;
        std::iter::once(&locale)
            .chain(chain)
            .copied()
            .find(|&candidate| self.locales[candidate].bundle.has(id))
    }

    fn compile(
        &self,
        locale: usize,
        speaking: usize,
        id: &str,
        names: &[&str],
        numbers: &[(&str, i64)],
    ) -> Option<Pattern> {
        let speaker = &self.locales[speaking];
        let marks: Vec<String> = (0..names.len()).map(pattern::mark).collect();
        let arguments = names.iter().zip(&marks).map(|(&name, mark)| {
            match numbers.iter().find(|(number, _)| *number == name) {
                Some(&(_, number)) => (name, Argument::Number(number)),
                None => (name, Argument::Text(mark)),
            }
        });
        let said = speaker.bundle.say(id, &arguments.collect::<Vec<_>>())?;
        let inline = markdown::inline(&said);
        let (html, origin) = if speaking == locale {
            (inline.html, Origin::Own)
        } else {
            (in_language(&speaker.locale, "span", &inline.html), Origin::Fallback)
        };
        let isolate = match self.locales[locale].locale.direction {
            Direction::LeftToRight => pattern::Isolate::No,
            Direction::RightToLeft => pattern::Isolate::Yes,
        };
        Some(Pattern::new(&html, &inline.text, origin, isolate))
    }
}

/// Text that is the same in every language.
#[must_use]
pub fn plain(text: &str) -> Said {
    Said { html: escape(text), text: text.to_owned(), origin: Origin::Own }
}

/// Sentences in a row: parted by a space, but for scripts whose full stop brings its own.
#[must_use]
pub fn running_text<S: AsRef<str>>(sentences: &[S]) -> String {
    let mut text = String::new();
    for sentence in sentences {
        if !text.is_empty() && !text.ends_with('。') {
            text.push(' ');
        }
        text.push_str(sentence.as_ref());
    }
    text
}

/// Markup in an element that names its language.
fn in_language(locale: &Locale, element: &str, html: &str) -> String {
    let Locale { tag, direction, .. } = locale;
    let direction = direction.as_html();
    format!("<{element} class=\"fallback\" lang=\"{tag}\" dir=\"{direction}\">{html}</{element}>")
}

fn speaker(words: &LocaleWords) -> Speaker {
    let locale = words.locale.clone();
    let tag = locale.tag.parse().unwrap_or_default();
    let lists = locale
        .tag
        .parse::<IcuLocale>()
        .ok()
        .and_then(|icu| ListFormatter::try_new_and(icu.into(), ListFormatterOptions::default()).ok());
    Speaker { locale, bundle: Bundle::new(tag, &words.texts), lists }
}

impl Speaker {
    fn joined(&self, told: Told<'_>) -> Said {
        match told {
            Told::Said(said) => said.clone(),
            Told::List(items) => self.list(items),
            Told::Number(_) => Said::default(),
        }
    }

    fn list(&self, items: &[Said]) -> Said {
        let join = |parts: Vec<&str>| match &self.lists {
            Some(lists) => lists.format(parts.into_iter()).to_string(),
            None => parts.join(", "),
        };
        Said {
            html: join(items.iter().map(|item| item.html.as_str()).collect()),
            text: join(items.iter().map(|item| item.text.as_str()).collect()),
            origin: Origin::Own,
        }
    }
}
