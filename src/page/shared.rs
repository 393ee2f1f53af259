//! What many pages of a locale show alike: the interface, the codes, the cells of the tables. Made once.

use super::location::path;
use super::theme::{MESSAGE_ROOTS, template_name};
use crate::check::Catalogue;
use crate::model::{
    Address, Citation, Code, Fact, FactKind, FactSchema, Family, Locale, Statement, Value as FactValue,
};
use crate::render::{Value, fields, list, map, markup, value};
use crate::text::html::escape;
use crate::words::{Origin, Pattern, Said, Told, Words, plain};

/// What the pages of one locale share.
pub(super) struct LocaleShared {
    /// The variables that every template is given.
    pub roots: Vec<(&'static str, Value)>,
    pub families: Vec<FamilyShared>,
    /// Whether every message of the interface is translated.
    pub is_interface_translated: bool,
    pub is_home_translated: bool,
    pub title: Pattern,
    pub description: Pattern,
    pub summary: Pattern,
    pub classes: Pattern,
    pub same_class: Pattern,
    /// Stands above pages that fall back.
    pub notice: Said,
}

/// What the pages of one family in one locale share.
pub(super) struct FamilyShared {
    pub value: Value,
    pub name: Said,
    pub intro: Said,
    pub classes: Vec<Said>,
    /// The label of the row that compares classes.
    pub class_label: Value,
    /// The labels of the facts.
    pub labels: Vec<Value>,
    pub codes: Vec<CodeShared>,
    /// Whether the name, the classes and every gloss are translated.
    pub is_list_translated: bool,
}

/// What the pages about one code in one locale share.
pub(super) struct CodeShared {
    pub value: Value,
    pub title: Said,
    pub gloss: Said,
    pub class: Cell,
    /// One place per fact, empty where it does not apply.
    pub cells: Vec<Option<Cell>>,
    /// Whether everything that is said of this code is translated.
    pub is_translated: bool,
}

/// A fact of a code in a table, and as a sentence.
pub(super) struct Cell {
    pub value: Value,
    pub says: Value,
    is_translated: bool,
}

/// What speaks for one locale, about one site.
#[derive(Clone, Copy)]
struct Voice<'a> {
    catalogue: &'a Catalogue,
    words: &'a Words,
    locale: usize,
}

/// The shared parts of every locale. `interface` names the messages that templates may say.
pub(super) fn shared(catalogue: &Catalogue, words: &Words, interface: &[String]) -> Vec<LocaleShared> {
    (0..catalogue.locales().len())
        .map(|locale| of_locale(Voice { catalogue, words, locale }, interface))
        .collect()
}

fn of_locale(voice: Voice<'_>, interface: &[String]) -> LocaleShared {
    let Voice { catalogue, words, locale } = voice;
    let messages: Vec<(String, Said)> =
        interface.iter().map(|id| (template_name(id), voice.say(id, &[]))).collect();
    let families: Vec<FamilyShared> =
        (0..catalogue.families().len()).map(|family| of_family(voice, family)).collect();
    let home = [voice.say("home-title", &[]), voice.say("home-intro", &[])];
    let of_families = families.iter().flat_map(|family| [&family.name, &family.intro]);
    let is_home_translated = home.iter().chain(of_families).all(is_own);
    let default = &catalogue.locales()[catalogue.default_locale()].locale;
    let pair = ["first", "second", "first-gloss", "second-gloss"];
    LocaleShared {
        roots: roots(voice, &messages),
        is_interface_translated: messages.iter().all(|(_, said)| is_own(said)),
        is_home_translated,
        families,
        title: words.pattern(locale, "comparison-title", &["family", "first", "second"]),
        description: words.pattern(locale, "comparison-description", &pair),
        summary: words.pattern(locale, "comparison-summary", &pair),
        classes: words.pattern(
            locale,
            "comparison-classes",
            &["first", "second", "first-class", "second-class"],
        ),
        same_class: words.pattern(locale, "comparison-same-class", &["first", "second", "class"]),
        notice: voice.say("fallback-notice", &[("language", Told::Said(&endonym(default)))]),
    }
}

fn roots(voice: Voice<'_>, messages: &[(String, Said)]) -> Vec<(&'static str, Value)> {
    let settings = voice.catalogue.settings();
    let Locale { tag, direction, endonym, .. } = &voice.catalogue.locales()[voice.locale].locale;
    let [ui, ui_text] = MESSAGE_ROOTS;
    let home = path(voice.catalogue, Address::Home { locale: voice.locale });
    vec![
        (
            "site",
            fields([
                ("title", value(&settings.title)),
                ("root", value(&settings.base.path())),
                ("home", value(&format!("{}{home}", settings.base.path()))),
            ]),
        ),
        (
            "locale",
            fields([
                ("tag", value(tag)),
                ("direction", value(&direction.as_html())),
                ("endonym", value(endonym)),
            ]),
        ),
        (ui, map(messages.iter().map(|(name, said)| (name.clone(), markup(&said.html))))),
        (ui_text, map(messages.iter().map(|(name, said)| (name.clone(), value(&said.text))))),
    ]
}

fn of_family(voice: Voice<'_>, index: usize) -> FamilyShared {
    let family = &voice.catalogue.families()[index];
    let slug = &family.slug;
    let name = voice.say(&format!("{slug}-name"), &[]);
    let intro = voice.say(&format!("{slug}-intro"), &[]);
    let classes: Vec<Said> =
        family.classes.iter().map(|class| voice.say(&format!("{slug}-class-{}", class.id), &[])).collect();
    let labels: Vec<Said> =
        family.facts.iter().map(|fact| voice.say(&format!("{slug}-fact-{}", fact.id), &[])).collect();
    let are_labels_own = labels.iter().all(is_own);
    let mut codes: Vec<CodeShared> =
        (0..family.codes.len()).map(|code| of_code(voice, index, code, &classes)).collect();
    for code in &mut codes {
        code.is_translated &= are_labels_own && is_own(&name);
    }
    let glosses = codes.iter().map(|code| &code.gloss);
    let is_list_translated = [&name, &intro].into_iter().chain(&classes).chain(glosses).all(is_own);
    let url = voice.url(Address::Family { locale: voice.locale, family: index });
    FamilyShared {
        value: fields([
            ("slug", value(slug)),
            ("title", value(&family.title)),
            ("name", markup(&name.html)),
            ("intro", markup(&intro.html)),
            ("url", value(&url)),
        ]),
        class_label: markup(&voice.say("fact-class", &[]).html),
        labels: labels.iter().map(|label| markup(&label.html)).collect(),
        name,
        intro,
        classes,
        codes,
        is_list_translated,
    }
}

fn of_code(voice: Voice<'_>, family_index: usize, index: usize, classes: &[Said]) -> CodeShared {
    let family = &voice.catalogue.families()[family_index];
    let code = &family.codes[index];
    let name = voice.untranslated(&code.name);
    let told = [("code", Told::Said(&name))];
    let id = |field: &str| format!("{}-{}-{field}", family.slug, code.slug);
    let say = |field: &str| voice.say(&id(field), &told);
    let (gloss, explanation, when, use_) = (say("gloss"), say("explanation"), say("when"), say("use"));
    let fixes = fixes(voice, family, &id("fix"), &told);
    let class = class_cell(voice, family, code, classes, &told);
    let cells: Vec<Option<Cell>> = family
        .facts
        .iter()
        .zip(&code.facts)
        .map(|(schema, fact)| fact.as_ref().map(|fact| cell(voice, family, schema, fact, &name)))
        .collect();
    let title = voice.untranslated(&code.title());
    let about = voice.say("more-code", &[("code", Told::Said(&title))]);
    let mut said = vec![&gloss, &explanation, &when, &use_];
    said.extend(fixes.iter().flat_map(|(label, text)| label.iter().chain([text])));
    let is_translated = said.into_iter().all(is_own)
        && class.is_translated
        && cells.iter().flatten().all(|cell| cell.is_translated);
    let namespace = &family.namespaces[code.namespace];
    let value = fields([
        ("slug", value(&code.slug)),
        ("name", value(&code.name)),
        ("phrase", value(&code.phrase)),
        ("title", markup(&title.html)),
        ("url", value(&voice.url(Address::Code { locale: voice.locale, family: family_index, code: index }))),
        ("class", value(&family.classes[code.class].id)),
        ("class_label", markup(&classes[code.class].html)),
        ("gloss", markup(&gloss.html)),
        ("explanation", markup(&explanation.html)),
        ("when", markup(&when.html)),
        ("fixes", list(fixes.iter().map(|(label, text)| fix_value(label.as_ref(), text)))),
        ("use", markup(&use_.html)),
        ("about", markup(&about.html)),
        ("defined", citation(voice, family, &code.defined)),
        ("namespace", fields([("title", value(&namespace.title)), ("url", value(&namespace.url))])),
    ]);
    CodeShared { value, title, gloss, class, cells, is_translated }
}

/// The advice for all, and then for each side that has its own, under the side's name.
fn fixes(
    voice: Voice<'_>,
    family: &Family,
    id: &str,
    told: &[(&str, Told<'_>)],
) -> Vec<(Option<Said>, Said)> {
    let for_all = voice.words.try_say(voice.locale, id, told).map(|text| (None, text));
    let for_sides = family.sides.iter().filter_map(|side| {
        let text = voice.words.try_say(voice.locale, &format!("{id}-{side}"), told)?;
        Some((Some(voice.say(&format!("{}-side-{side}", family.slug), &[])), text))
    });
    for_all.into_iter().chain(for_sides).collect()
}

fn fix_value(label: Option<&Said>, text: &Said) -> Value {
    fields([
        ("label", label.map_or(Value::none(), |label| markup(&label.html))),
        ("text", markup(&text.html)),
    ])
}

fn class_cell(
    voice: Voice<'_>,
    family: &Family,
    code: &Code,
    classes: &[Said],
    told: &[(&str, Told<'_>)],
) -> Cell {
    let class = &family.classes[code.class];
    let label = &classes[code.class];
    let says = voice.say(&format!("{}-class-{}-says", family.slug, class.id), told);
    let part = fields([
        ("text", markup(&label.html)),
        ("namespace", Value::none()),
        ("reading", value(&false)),
        ("sources", list([citation(voice, family, &class.defined)])),
    ]);
    Cell {
        value: fields([("parts", list([part]))]),
        says: markup(&says.html),
        is_translated: is_own(label) && is_own(&says),
    }
}

fn cell(voice: Voice<'_>, family: &Family, schema: &FactSchema, fact: &Fact, name: &Said) -> Cell {
    let id = format!("{}-fact-{}", family.slug, schema.id);
    let mut parts = Vec::new();
    let mut sentences = Vec::new();
    let mut is_translated = true;
    for statement in &fact.statements {
        let (text, says) = words_of(voice, &id, schema, statement, name);
        is_translated &= is_own(&text) && says.iter().all(is_own);
        sentences.extend(says.into_iter().map(|said| said.html));
        parts.push(fields([
            ("text", markup(&text.html)),
            (
                "namespace",
                statement.namespace.map_or(Value::none(), |n| value(&family.namespaces[n].title)),
            ),
            ("reading", value(&statement.reading)),
            ("sources", list(statement.sources.iter().map(|cited| citation(voice, family, cited)))),
        ]));
    }
    Cell {
        value: fields([("parts", list(parts))]),
        says: markup(&sentences.join(" ")),
        is_translated,
    }
}

/// The cell of a statement, and its sentences with the code as their subject.
fn words_of(
    voice: Voice<'_>,
    id: &str,
    schema: &FactSchema,
    statement: &Statement,
    name: &Said,
) -> (Said, Vec<Said>) {
    let code = ("code", Told::Said(name));
    match &schema.kind {
        FactKind::Choice(choices) => {
            let chosen = statement.values.iter().filter_map(|value| match value {
                FactValue::Choice(choice) => choices.get(*choice),
                FactValue::Name(_) | FactValue::Number(_) => None,
            });
            let (cells, says): (Vec<Said>, Vec<Said>) = chosen
                .map(|choice| {
                    let cell = voice.say(&format!("{id}-{choice}"), &[]);
                    (cell, voice.say(&format!("{id}-{choice}-says"), &[code]))
                })
                .unzip();
            (voice.words.list(voice.locale, &cells), says)
        }
        FactKind::Names => {
            let names: Vec<Said> = statement.values.iter().filter_map(name_value).collect();
            if names.is_empty() {
                let says = voice.say(&format!("{id}-none-says"), &[code]);
                return (voice.say(&format!("{id}-none"), &[]), vec![says]);
            }
            let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
            let told = [code, ("values", Told::List(&names)), ("count", Told::Number(count))];
            (voice.words.list(voice.locale, &names), vec![voice.say(&format!("{id}-says"), &told)])
        }
        FactKind::Number => {
            let numbers = statement.values.iter().filter_map(|value| match value {
                FactValue::Number(number) => Some(("value", Told::Number(*number))),
                FactValue::Choice(_) | FactValue::Name(_) => None,
            });
            let (cells, says): (Vec<Said>, Vec<Said>) = numbers
                .map(|number| {
                    let cell = voice.say(&format!("{id}-is"), &[number]);
                    (cell, voice.say(&format!("{id}-says"), &[code, number]))
                })
                .unzip();
            (voice.words.list(voice.locale, &cells), says)
        }
    }
}

fn name_value(value: &FactValue) -> Option<Said> {
    match value {
        FactValue::Name(name) => Some(Said {
            html: format!("<code dir=\"ltr\" translate=\"no\">{}</code>", escape(name)),
            ..plain(name)
        }),
        FactValue::Choice(_) | FactValue::Number(_) => None,
    }
}

fn citation(voice: Voice<'_>, family: &Family, cited: &Citation) -> Value {
    let source = plain(&family.sources[cited.source].title);
    let source = Said { html: format!("<bdi>{}</bdi>", source.html), ..source };
    let label = match &cited.section {
        None => source,
        Some(section) => {
            let section = plain(section);
            let told = [("source", Told::Said(&source)), ("section", Told::Said(&section))];
            voice.say("citation", &told)
        }
    };
    fields([("label", markup(&label.html)), ("url", value(&family.url(cited)))])
}

/// A language's own name, in that language.
fn endonym(locale: &Locale) -> Said {
    let name = plain(&locale.endonym);
    Said { html: format!("<bdi lang=\"{}\">{}</bdi>", locale.tag, name.html), ..name }
}

fn is_own(said: &Said) -> bool {
    said.origin == Origin::Own
}

impl Voice<'_> {
    fn say(&self, id: &str, told: &[(&str, Told<'_>)]) -> Said {
        self.words.say(self.locale, id, told)
    }

    fn url(&self, address: Address) -> String {
        format!("{}{}", self.catalogue.settings().base.path(), path(self.catalogue, address))
    }

    /// A name that is the same in every language; official phrases are in the language of the default locale.
    fn untranslated(&self, name: &str) -> Said {
        let language = &self.catalogue.locales()[self.catalogue.default_locale()].locale.tag;
        Said {
            html: format!("<bdi lang=\"{language}\" translate=\"no\">{}</bdi>", escape(name)),
            ..plain(name)
        }
    }
}
