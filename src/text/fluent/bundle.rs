//! The messages of one locale, ready to be said.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::told::ToldMessages;
use super::{choosing, visit};
use crate::text::plain_message;
use crate::text::plurals::Plurals;

/// The largest number that passes through Fluent, whose numbers are floats, without loss.
pub const LARGEST_NUMBER: u64 = 1 << 53;

/// What a message is told.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    Text(&'a str),
    /// Chooses plural forms, and is written as the locale writes numbers.
    Number(i64),
}

/// The messages of one locale. Isolation marks are off: the page isolates by `<bdi>`.
pub struct Bundle {
    told: ToldMessages,
    /// All others, and what they refer to.
    messages: FluentBundle<FluentResource>,
    plurals: Plurals,
    /// How the locale writes numbers.
    numbers: OnceLock<Option<NumberFormat>>,
    tag: LanguageIdentifier,
}

impl Bundle {
    /// The messages of these texts. What cannot be read is left out, and of two messages with one
    /// identifier the first counts: both have been reported before.
    #[must_use]
    pub fn new<'a>(tag: LanguageIdentifier, texts: impl IntoIterator<Item = &'a Arc<str>>) -> Self {
        let plurals = Plurals::of(&tag.to_string());
        let mut messages = FluentBundle::new_concurrent(vec![tag.clone()]);
        messages.set_use_isolating(false);
        messages.set_formatter(Some(written_number));
        let parsed: Vec<Parsed<'_>> = texts
            .into_iter()
            .map(|text| match parser::parse(&**text) {
                Ok(resource) | Err((resource, _)) => (&**text, resource),
            })
            .collect();
        let mut told = ToldMessages::default();
        let others = Resource { body: others(&parsed, &mut told) };
        told.shrink();
        let text = choosing::by_category(&serializer::serialize(&others));
        let resource = match FluentResource::try_new(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // The errors are duplicate identifiers.
        let _ = messages.add_resource(resource);
        Self { told, messages, plurals, numbers: OnceLock::new(), tag }
    }

    /// Whether there is a message with a value under this identifier.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.told.has(id) || self.messages.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// What the message says, with these arguments; nothing where there is no such message.
    #[must_use]
    pub fn say(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let said = self.told.say(id, |name, said| self.write(name, arguments, said));
        said.or_else(|| {
            let pattern = self.messages.get_message(id)?.value()?;
            // What can go wrong has been found before, by [`Bundle::faults`].
            let told = self.told(arguments);
            Some(self.messages.format_pattern(pattern, Some(&told), &mut Vec::new()).into_owned())
        })
    }

    /// Adds an argument, as Fluent writes it.
    fn write(&self, name: &str, arguments: &[(&str, Argument<'_>)], said: &mut String) {
        match arguments.iter().find(|(own, _)| *own == name) {
            Some((_, Argument::Text(text))) => said.push_str(text),
            Some((_, Argument::Number(number))) => {
                let format = self.numbers.get_or_init(|| NumberFormat::construct(self.tag.clone(), ()).ok());
                match format {
                    Some(format) => said.push_str(&format.0.format(&Decimal::from(*number)).to_string()),
                    None => said.push_str(&number.to_string()),
                }
            }
            None => said.extend(["{$", name, "}"]),
        }
    }

    /// What goes wrong when the message is said with these arguments.
    #[must_use]
    pub fn faults(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Vec<String> {
        let pattern = self.messages.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern.filter(|_| !self.told.has(id)) else { return Vec::new() };
        let mut errors = Vec::new();
        let said = self.messages.format_pattern(pattern, Some(&self.told(arguments)), &mut errors);
        if errors.is_empty()
            && let Some((_, name)) = said.split_once("{$")
        {
            // Within a term, Fluent shows the name of a variable that the term is not given, and takes it for no error.
            let name = name.split('}').next().unwrap_or_default();
            return vec![format!("a term in it is not given `{{ ${name} }}`")];
        }
        let messages = errors.iter().map(|error| choosing::as_written(&plain_message(&error.to_string())));
        messages.map(|message| message.trim_start_matches("resolver error: ").to_owned()).collect()
    }

    /// The arguments, each with its plural category beside it.
    fn told<'a>(&self, arguments: &[(&'a str, Argument<'a>)]) -> FluentArgs<'a> {
        let mut told = FluentArgs::with_capacity(2 * arguments.len());
        for &(name, argument) in arguments {
            let category = choosing::category_of(name);
            match argument {
                Argument::Text(text) => {
                    told.set(name, FluentValue::from(text));
                    told.set(category, FluentValue::from(text));
                }
                Argument::Number(number) => {
                    told.set(name, FluentValue::from(number));
                    told.set(category, FluentValue::from(self.plurals.category(number)));
                }
            }
        }
        told
    }
}

/// A text and what is in it.
type Parsed<'a> = (&'a str, Resource<&'a str>);

/// The entries that do more than say what they are told; the rest is taken in by `told`, and is among these too where they refer
/// to it.
fn others<'a>(parsed: &[Parsed<'a>], told: &mut ToldMessages) -> Vec<Entry<&'a str>> {
    let (mut own, mut referred) = (BTreeSet::new(), BTreeSet::new());
    for (text, entry) in entries(parsed) {
        let (value, attributes) = match entry {
            // Of two messages with one identifier, the first counts.
            Entry::Message(message) if told.has(message.id.name) || own.contains(message.id.name) => continue,
            Entry::Message(message) if told.take(message) => continue,
            Entry::Message(message) => {
                own.insert(message.id.name);
                (message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        referred.extend(visit::needs(patterns, text).references.into_iter().map(|(name, _)| name));
    }
    let is_needed = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => !told.has(message.id.name) || referred.contains(message.id.name),
        Entry::Term(_) => true,
        _ => false,
    };
    entries(parsed).map(|(_, entry)| entry).filter(|entry| is_needed(entry)).cloned().collect()
}

fn entries<'p, 'a>(parsed: &'p [Parsed<'a>]) -> impl Iterator<Item = (&'a str, &'p Entry<&'a str>)> {
    parsed.iter().flat_map(|(text, resource)| resource.body.iter().map(|entry| (*text, entry)))
}

/// A number as the bundle's locale writes it, with the decimals that it was given; nothing, and so Fluent's own way, for
/// other values.
fn written_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal: Decimal = number.as_string().parse().ok()?;
    memoizer.with_try_get::<NumberFormat, _, _>((), |format| format.0.format(&decimal).to_string()).ok()
}

struct NumberFormat(DecimalFormatter);

impl Memoizable for NumberFormat {
    type Args = ();
    type Error = String;

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, String> {
        let locale: IcuLocale = tag.to_string().parse().map_err(|error| format!("{tag}: {error}"))?;
        DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
            .map(Self)
            .map_err(|error| format!("{tag}: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Argument, Bundle};

    fn said(tag: &str, message: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let text: Arc<str> = format!("m = {message}\n").into();
        Bundle::new(tag.parse().unwrap(), [&text]).say("m", arguments).unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_locale_writes_them() {
        let number = [("n", Argument::Number(10_060))];
        assert_eq!(said("en", "{ $n }", &number), "10,060");
        assert_eq!(said("tr", "{ $n }", &number), "10.060");
        assert_eq!(said("ar-EG", "{ $n }", &number), "١٠٬٠٦٠");
        assert_eq!(said("de", "{ 1234.50 } { -0.5 } { 1.0 }", &[]), "1.234,50 -0,5 1,0");
    }

    #[test]
    fn numbers_choose_plural_forms() {
        let plural = "{ $n ->\n    [one] one\n   *[other] many { $n }\n }";
        assert_eq!(said("en", plural, &[("n", Argument::Number(1))]), "one");
        assert_eq!(said("en", plural, &[("n", Argument::Number(2))]), "many 2");
    }

    #[test]
    fn plural_forms_are_those_of_icu() {
        let plural =
            "{ $n ->\n    [0] none\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }";
        let form = |tag: &str, number: i64| said(tag, plural, &[("n", Argument::Number(number))]);
        assert_eq!(form("ar", 103), "few");
        assert_eq!(form("lt", 22), "few");
        assert_eq!(form("ro", 101), "few");
        assert_eq!(form("he", 20), "other");
        assert_eq!(form("fr", 1_000_000), "many");
        assert_eq!(form("en", 0), "none");
        assert_eq!(form("en", 1), "one");
    }

    #[test]
    fn a_text_chooses_by_itself() {
        let plural = "{ $n ->\n    [one] one\n   *[other] other\n }";
        assert_eq!(said("en", plural, &[("n", Argument::Text("one"))]), "one");
        assert_eq!(said("en", plural, &[("n", Argument::Text("1"))]), "other");
    }

    #[test]
    fn no_invisible_mark_is_added() {
        assert_eq!(said("ar", "a { $x } b", &[("x", Argument::Text("403"))]), "a 403 b");
    }
}
