//! What each locale says: its messages, its fallback chain, its lists.

mod order;
mod pattern;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale as IcuLocale;
use rayon::prelude::*;

pub use pattern::Pattern;

use crate::check::LocaleWords;
use crate::model::{Direction, Locale};
use crate::text::fluent::{Argument, Bundle};
use crate::text::html::escape;
use crate::text::{mark, markdown};

/// The words of every locale of a site.
pub struct Words {
    locales: Vec<Arc<Speaker>>,
}

struct Speaker {
    locale: Locale,
    bundle: Bundle,
    lists: Option<ListFormatter>,
    alternatives: Option<ListFormatter>,
    /// The messages that translate an older text.
    stale: BTreeSet<String>,
    marks: bool,
}

/// The words of locales as they were before, with marks and without: what has not changed is not read again.
#[derive(Default)]
pub struct WordsBefore(Mutex<Vec<Known>>);

/// What speaks for a locale, and the texts that its messages were read from.
#[derive(Clone)]
struct Known {
    texts: Vec<Arc<str>>,
    speaker: Arc<Speaker>,
}

/// A piece of a page in both its forms: markup, and the plain text of titles and descriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub html: String,
    pub text: String,
    pub origin: Origin,
    /// The locale in whose words it is said; none where it is the same in every language, such as a name.
    pub locale: Option<usize>,
}

/// How what was said stands to its original. Of several things, whether any does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// It was said in another locale, which its markup names.
    pub fell_back: bool,
    /// It translates an older text of the original.
    pub is_stale: bool,
}

impl Origin {
    /// The origin of two things together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { fell_back: self.fell_back || other.fell_back, is_stale: self.is_stale || other.is_stale }
    }

    /// The origin of several things together.
    pub fn of(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().fold(Self::default(), Self::and)
    }
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
        Self { locales: locales.par_iter().map(|words| Arc::new(speaker(words))).collect() }
    }

    /// The same, where some of them may be as they were before.
    #[must_use]
    pub fn after(WordsBefore(before): &WordsBefore, locales: &[LocaleWords]) -> Self {
        let before = || before.lock().unwrap_or_else(PoisonError::into_inner);
        let known = before().clone();
        let of = |words: &LocaleWords| {
            let known = known.iter().find(|known| known.is_of(words)).cloned();
            known.unwrap_or_else(|| Known { texts: words.texts.clone(), speaker: Arc::new(speaker(words)) })
        };
        let all: Vec<Known> = locales.par_iter().map(of).collect();
        let speakers = all.iter().map(|known| Arc::clone(&known.speaker)).collect();
        let mut kept = before();
        kept.retain(|known| locales.iter().all(|words| words.marks != known.speaker.marks));
        kept.extend(all);
        Self { locales: speakers }
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

    /// Where a locale would say a message from; nothing where no locale has it.
    #[must_use]
    pub fn origin(&self, locale: usize, id: &str) -> Option<Origin> {
        let speaking = self.speaking(locale, id)?;
        let is_stale = self.locales[speaking].stale.contains(id);
        Some(Origin { fell_back: speaking != locale, is_stale })
    }

    /// The message as a pattern, for a page that says it often: filled with one part per name.
    #[must_use]
    pub fn pattern(&self, locale: usize, id: &str, names: &[&str]) -> Pattern {
        self.speaking(locale, id)
            .and_then(|speaking| self.compile(locale, speaking, id, names, &[]))
            .unwrap_or_else(|| Pattern::literal(&plain(id)))
    }

    /// Several things, joined as this locale joins them: “a and b”.
    #[must_use]
    pub fn list(&self, locale: usize, items: &[Said]) -> Said {
        Self::told_of(locale, items, list(self.locales[locale].lists.as_ref(), items))
    }

    /// Things of which one will do, joined as this locale joins them: “a or b”.
    #[must_use]
    pub fn alternatives(&self, locale: usize, items: &[Said]) -> Said {
        Self::told_of(locale, items, list(self.locales[locale].alternatives.as_ref(), items))
    }

    fn told_of(locale: usize, items: &[Said], said: Said) -> Said {
        let origin = Origin::of(items.iter().map(|item| item.origin));
        Said { origin, locale: Some(locale), ..said }
    }

    /// Markup in the language of another locale, as it stands on a page of this one.
    #[must_use]
    pub fn quoted(&self, locale: usize, written_in: usize, html: String) -> Said {
        if locale == written_in {
            return Said { html, locale: Some(written_in), ..Said::default() };
        }
        let html = in_language(&self.locales[written_in].locale, "div", &html);
        let origin = Origin { fell_back: true, is_stale: false };
        Said { html, text: String::new(), origin, locale: Some(written_in) }
    }

    /// What a locale says under an identifier, in a mark of both if marks are wanted.
    #[must_use]
    pub fn marked<'a>(&self, locale: usize, id: &str, text: &'a str) -> Cow<'a, str> {
        let speaker = &self.locales[locale];
        if !speaker.marks {
            return Cow::Borrowed(text);
        }
        Cow::Owned(mark::marked(&format!("{} {id}", speaker.locale.tag), text))
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
        let origin = Origin { fell_back: speaking != locale, is_stale: speaker.stale.contains(id) };
        let html =
            if origin.fell_back { in_language(&speaker.locale, "span", &inline.html) } else { inline.html };
        let isolate = match self.locales[locale].locale.direction {
            Direction::LeftToRight => pattern::Isolate::No,
            Direction::RightToLeft => pattern::Isolate::Yes,
        };
        let [html, text] = [&html, &inline.text].map(|text| self.marked(speaking, id, text));
        Some(Pattern::new(&html, &text, origin, speaking, isolate))
    }
}

/// Text that is the same in every language.
#[must_use]
pub fn plain(text: &str) -> Said {
    Said { html: escape(text), text: text.to_owned(), ..Said::default() }
}

/// Things by their names, in the order of the dictionaries of the language of a tag.
#[must_use]
pub fn in_order<T>(tag: &str, things: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    order::in_order(tag, things, |thing| mark::bare(name(thing)))
}

/// Sentences in a row: parted by a space, but for scripts whose full stop brings its own.
#[must_use]
pub fn running_text<S: AsRef<str>>(sentences: &[S]) -> String {
    let room = sentences.iter().map(|sentence| sentence.as_ref().len() + 1).sum();
    let mut text = String::with_capacity(room);
    for sentence in sentences {
        if !text.is_empty() && !text.trim_end_matches(mark::is_mark).ends_with('。') {
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
    let icu = locale.tag.parse::<IcuLocale>().ok().map(ListFormatterPreferences::from);
    let options = ListFormatterOptions::default();
    let lists = icu.and_then(|icu| ListFormatter::try_new_and(icu, options).ok());
    let alternatives = icu.and_then(|icu| ListFormatter::try_new_or(icu, options).ok());
    Speaker {
        locale,
        bundle: Bundle::new(tag, &words.texts),
        lists,
        alternatives,
        stale: words.stale.clone(),
        marks: words.marks,
    }
}

impl Known {
    /// Whether it says what these words say.
    fn is_of(&self, words: &LocaleWords) -> bool {
        let Speaker { locale, stale, marks, .. } = &*self.speaker;
        let are_same = self.texts.len() == words.texts.len()
            && self.texts.iter().zip(&words.texts).all(|(own, other)| Arc::ptr_eq(own, other));
        are_same && *locale == words.locale && *stale == words.stale && *marks == words.marks
    }
}

impl Speaker {
    fn joined(&self, told: Told<'_>) -> Said {
        match told {
            Told::Said(said) => said.clone(),
            Told::List(items) => list(self.lists.as_ref(), items),
            Told::Number(_) => Said::default(),
        }
    }
}

fn list(formatter: Option<&ListFormatter>, items: &[Said]) -> Said {
    let join = |parts: Vec<&str>| match formatter {
        Some(formatter) => formatter.format(parts.into_iter()).to_string(),
        None => parts.join(", "),
    };
    Said {
        html: join(items.iter().map(|item| item.html.as_str()).collect()),
        text: join(items.iter().map(|item| item.text.as_str()).collect()),
        ..Said::default()
    }
}
