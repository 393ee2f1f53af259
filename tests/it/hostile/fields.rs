//! Every place that an author or editor can write something into, read off the files of a site.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant};
use fluent_syntax::{parser, serializer};
use serde_json::Value;
use std::collections::BTreeSet;

use super::payloads::Reader;
use crate::fixture::Files;

/// A way to put a text into files.
type Plant = Box<dyn Fn(&mut Files, &str) + Send + Sync>;

/// A way to put a text into a message.
type Rewording = fn(&mut Pattern<String>, &str);

/// A place for a text, and a way to put it there.
pub(super) struct Field {
    /// The file, and where in it.
    pub name: String,
    pub reader: Reader,
    /// Whether the end of a line means nothing there.
    pub is_one_text: bool,
    /// Whether the text takes the place of another.
    pub is_whole: bool,
    plant: Plant,
}

impl Field {
    fn new(name: &str, reader: Reader, plant: impl Fn(&mut Files, &str) + Send + Sync + 'static) -> Self {
        Self { name: name.to_owned(), reader, is_one_text: true, is_whole: true, plant: Box::new(plant) }
    }

    /// The files with a text in this place.
    pub(super) fn planted(&self, files: &Files, text: &str) -> Files {
        let mut files = files.clone();
        (self.plant)(&mut files, text);
        files
    }
}

/// How a text stands in a field, where it does not take the place of all.
pub(super) const BEHIND: &str = "(behind)";
pub(super) const LITERAL: &str = "(in a literal)";

/// Every field of these files. Templates are the designer's, and no fields.
pub(super) fn fields(files: &Files) -> Vec<Field> {
    let mut fields = Vec::new();
    for (path, text) in files {
        match extension(path) {
            _ if path.starts_with("templates/") => {}
            _ if path.starts_with("static/") => fields.push(Field::new(path, Reader::Data, contents(path))),
            "yaml" => fields.extend(of_yaml(path, &serde_yaml::from_str(text).unwrap())),
            "md" => fields.extend(of_note(path)),
            "ftl" | "lock" => {}
            _ => panic!("{path}: what stands in it?"),
        }
    }
    fields.extend(of_words(files));
    fields.extend(of_names(files));
    fields
}

pub(super) fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn contents(path: &str) -> impl Fn(&mut Files, &str) + Send + Sync + 'static {
    let path = path.to_owned();
    move |files, text| {
        files.get_mut(&path).unwrap().push_str(text);
    }
}

/// Each scalar of a file, in whose place or behind which something may stand, and each key.
fn of_yaml(path: &str, tree: &Value) -> Vec<Field> {
    let mut fields = Vec::new();
    let change = |change: fn(&mut Value, &str, &str), pointer: &str| {
        let (path, pointer) = (path.to_owned(), pointer.to_owned());
        move |files: &mut Files, text: &str| {
            let file = files.get_mut(&path).unwrap();
            let mut tree: Value = serde_yaml::from_str(file).unwrap();
            change(&mut tree, &pointer, text);
            *file = written(&tree) + "\n";
        }
    };
    for (pointer, scalar) in scalars(tree) {
        let name = format!("{path} {pointer}");
        let is_address = scalar.as_str().is_some_and(|text| text.contains(':'));
        let reader = if is_address { Reader::Address } else { Reader::Data };
        fields.push(Field::new(&name, reader, change(replace, &pointer)));
        if scalar.is_string() {
            let behind = Field::new(&format!("{name} {BEHIND}"), Reader::Data, change(append, &pointer));
            fields.push(Field { is_whole: false, ..behind });
        }
    }
    for pointer in keys(tree) {
        let name = format!("{path} {pointer} (key)");
        fields.push(Field::new(&name, Reader::Data, change(rename, &pointer)));
    }
    fields
}

/// The tree as JSON, but for keys of any length and for what YAML may not hold as it is.
fn written(tree: &Value) -> String {
    match tree {
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| {
                format!("? {} : {}", written(&Value::from(key.as_str())), written(value))
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", ")),
        scalar => scalar.to_string().chars().fold(String::new(), |text, character| match character {
            '\u{7F}'..='\u{9F}' | '\u{FDD0}'..='\u{FFFF}' => format!("{text}\\u{:04X}", u32::from(character)),
            other => format!("{text}{other}"),
        }),
    }
}

fn replace(tree: &mut Value, pointer: &str, text: &str) {
    *tree.pointer_mut(pointer).unwrap() = text.into();
}

fn append(tree: &mut Value, pointer: &str, text: &str) {
    let place = tree.pointer_mut(pointer).unwrap();
    *place = format!("{}{text}", place.as_str().unwrap()).into();
}

fn rename(tree: &mut Value, pointer: &str, text: &str) {
    let (above, key) = pointer.rsplit_once('/').unwrap();
    let map = tree.pointer_mut(above).unwrap().as_object_mut().unwrap();
    let entries = std::mem::take(map).into_iter();
    map.extend(entries.map(|(old, value)| (if old == key { text.to_owned() } else { old }, value)));
}

/// The scalars below a value, with the pointers to them.
fn scalars(tree: &Value) -> Vec<(String, &Value)> {
    let below = |step: String, value| {
        scalars(value).into_iter().map(move |(rest, scalar)| (format!("/{step}{rest}"), scalar))
    };
    match tree {
        Value::Object(map) => map.iter().flat_map(|(key, value)| below(key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(index, value)| below(index.to_string(), value)).collect()
        }
        scalar => vec![(String::new(), scalar)],
    }
}

/// The pointers to all that has a key.
pub(super) fn keys(tree: &Value) -> Vec<String> {
    let below = |step: String, value| keys(value).into_iter().map(move |rest| format!("/{step}{rest}"));
    match tree {
        Value::Object(map) => {
            let own = map.keys().map(|key| format!("/{key}"));
            own.chain(map.iter().flat_map(|(key, value)| below(key.clone(), value))).collect()
        }
        Value::Array(list) => {
            list.iter().enumerate().flat_map(|(index, value)| below(index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    }
}

/// Where in a text of Markdown something may stand, `§` in its place; and how it is read there.
const NOTES: [(Reader, &str); 15] = [
    (Reader::Markdown, "§\n"),
    (Reader::Markdown, "Before § behind.\n"),
    (Reader::Markdown, "## §\n"),
    (Reader::Markdown, "§\n===\n"),
    (Reader::Markdown, "- one\n- two § more\n"),
    (Reader::Markdown, "> § more\n"),
    (Reader::Markdown, "| a | b |\n| --- | --- |\n| c | d § |\n"),
    (Reader::Markdown, "**bold § more**\n"),
    (Reader::Markdown, "*and § more*\n"),
    (Reader::Data, "```\n§\n```\n"),
    (Reader::Data, "    §\n"),
    (Reader::Data, "````` § `````\n"),
    // Escaped, so that it stays within.
    (Reader::Data, "~~~\\§\ncode\n~~~\n"),
    (Reader::Data, "[x](https://a.example/ \"\\§\")\n"),
    (Reader::Data, "[x](<\\§>)\n"),
];

fn of_note(path: &str) -> Vec<Field> {
    let field = |(reader, place): (Reader, &'static str)| {
        let own = path.to_owned();
        Field::new(&format!("{path} {place:?}"), reader, move |files, text| {
            let escaped = text.chars().fold(String::new(), |mut escaped, character| {
                if matches!(character, '"' | '<' | '>' | '\\' | '&') {
                    escaped.push('\\');
                }
                escaped.push(character);
                escaped
            });
            let note = place.replace("\\§", &escaped).replace('§', text);
            files.insert(own.clone(), note);
        })
    };
    NOTES.into_iter().map(|place| Field { is_one_text: false, ..field(place) }).collect()
}

/// Each message, term and attribute, in all locales that have it: as Fluent, behind its text and that of its variants; and as
/// the text of a literal before it.
fn of_words(files: &Files) -> Vec<Field> {
    let words = || files.iter().filter(|(path, _)| extension(path) == "ftl");
    let mut all: BTreeSet<(String, Option<String>)> = BTreeSet::new();
    for (_, text) in words() {
        for entry in parser::parse(text.as_str()).unwrap().body {
            let (id, attributes) = match &entry {
                Entry::Message(message) => {
                    all.extend(message.value.is_some().then(|| (message.id.name.to_owned(), None)));
                    (message.id.name.to_owned(), &message.attributes)
                }
                Entry::Term(term) => {
                    all.insert((format!("-{}", term.id.name), None));
                    (format!("-{}", term.id.name), &term.attributes)
                }
                _ => continue,
            };
            all.extend(attributes.iter().map(|one| (id.clone(), Some(one.id.name.to_owned()))));
        }
    }
    let ways: [(&str, Rewording); 2] = [(BEHIND, push_text), (LITERAL, insert_literal)];
    all.into_iter()
        .flat_map(|(id, attribute)| {
            ways.map(|(how, way)| {
                let attribute_name = attribute.iter().fold(id.clone(), |id, own| format!("{id}.{own}"));
                let name = format!("words {attribute_name} {how}");
                let (id, attribute) = (id.clone(), attribute.clone());
                Field::new(&name, Reader::Markdown, move |files, text| {
                    for (_, file) in files.iter_mut().filter(|(path, _)| extension(path) == "ftl") {
                        reword(file, &id, attribute.as_deref(), |pattern| way(pattern, text));
                    }
                })
            })
        })
        .collect()
}

fn reword(file: &mut String, id: &str, attribute: Option<&str>, way: impl Fn(&mut Pattern<String>)) {
    let mut resource: Resource<String> = parser::parse(file.clone()).unwrap();
    let mut is_changed = false;
    for entry in &mut resource.body {
        let (own, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.clone(), message.value.as_mut(), &mut message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let pattern = match attribute {
            None => value,
            Some(name) => {
                attributes.iter_mut().find(|one| one.id.name == name).map(|attribute| &mut attribute.value)
            }
        };
        if let Some(pattern) = pattern.filter(|_| own == id) {
            way(pattern);
            is_changed = true;
        }
    }
    if is_changed {
        *file = serializer::serialize(&resource);
    }
}

fn push_text(pattern: &mut Pattern<String>, text: &str) {
    for variant in variants(pattern) {
        push_text(&mut variant.value, text);
    }
    pattern.elements.push(PatternElement::TextElement { value: format!(" {text}") });
}

fn variants(pattern: &mut Pattern<String>) -> impl Iterator<Item = &mut Variant<String>> {
    let selects = pattern.elements.iter_mut().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    selects.flatten()
}

fn insert_literal(pattern: &mut Pattern<String>, text: &str) {
    let value = text.chars().fold(String::new(), |literal, character| match character {
        '"' | '\\' => format!("{literal}\\{character}"),
        other if other.is_control() || !other.is_ascii() => {
            format!("{literal}\\U{:06X}", u32::from(other))
        }
        other => format!("{literal}{other}"),
    });
    let expression = Expression::Inline(InlineExpression::StringLiteral { value });
    pattern.elements.insert(0, PatternElement::TextElement { value: " ".into() });
    pattern.elements.insert(0, PatternElement::Placeable { expression });
}

/// The names of files and folders. A name has no slash.
fn of_names(files: &Files) -> Vec<Field> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for path in files.keys().filter(|path| !path.starts_with("templates/")) {
        let ends = path.match_indices('/').map(|(at, _)| at).skip(1).chain([path.len()]);
        all.extend(ends.map(|end| path[..end].to_owned()));
    }
    all.into_iter()
        .map(|path| {
            Field::new(&format!("{path} (name)"), Reader::Name, move |files, text| {
                let (above, name) = path.rsplit_once('/').unwrap();
                let extension = name.rfind('.').map_or("", |dot| &name[dot..]);
                let new = format!("{above}/{text}{extension}");
                let renamed = std::mem::take(files).into_iter().map(|(old, file)| {
                    let rest =
                        old.strip_prefix(&path).filter(|rest| rest.is_empty() || rest.starts_with('/'));
                    (rest.map_or(old.clone(), |rest| format!("{new}{rest}")), file)
                });
                *files = renamed.collect();
            })
        })
        .collect()
}

/// The messages of a text that another lacks.
pub(super) fn without(text: &str, other: &str) -> String {
    let ids = |text: &str| -> BTreeSet<String> {
        let entries = parser::parse(text.to_owned()).unwrap().body.into_iter();
        entries
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name),
                _ => None,
            })
            .collect()
    };
    let known = ids(other);
    let mut resource: Resource<String> = parser::parse(text.to_owned()).unwrap();
    resource
        .body
        .retain(|entry| matches!(entry, Entry::Message(message) if !known.contains(&message.id.name)));
    serializer::serialize(&resource)
}
