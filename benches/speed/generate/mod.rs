//! Invented sites: a family of any number of codes, in up to 20 languages, of the size and shape of the real one.
//!
//! Codes are put together anew from the facts and sentences of this repository's family, and so is its look, so the invented
//! site stays as heavy as the real one. The same numbers give the same site.

mod codes;
mod pairs;
mod real;
mod reword;
mod tongues;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fastrand::Rng;
use versus::check::{State, translations};
use versus::diag::Report;
use versus::load;
use versus::text::lock;

use self::reword::Dictionary;
use self::tongues::{TONGUES, Tongue};
use crate::fault::Fault;

/// Numbers of a class have four digits.
const MOST_CODES: usize = 1000;

/// The words that do not hang on the codes. This repository has them in three languages.
const COMMON_WORDS: [&str; 3] = ["ui.ftl", "http/facts.ftl", "http/family.ftl"];

/// Files and their texts, by path.
type Files = BTreeMap<String, String>;

/// How large a site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub codes: usize,
    pub locales: usize,
}

impl Shape {
    fn check(self) -> Result<(), Fault> {
        let Self { codes, locales } = self;
        let most = TONGUES.len();
        if (8..=MOST_CODES).contains(&codes) && (1..=most).contains(&locales) {
            return Ok(());
        }
        Err(Fault::told(format!(
            "a site has 8 to {MOST_CODES} codes in 1 to {most} locales, not {codes} in {locales}"
        )))
    }
}

/// Writes an invented site into a folder that does not exist yet, with what it takes of the repository at `real`.
pub(crate) fn generate(shape: Shape, real: &Path, root: &Path) -> Result<(), Fault> {
    shape.check()?;
    if root.exists() {
        return Err(Fault::told(format!("{} is there already", root.display())));
    }
    for folder in ["templates", "static"] {
        copy(&real.join(folder), &root.join(folder))?;
    }
    let tongues = &TONGUES[..shape.locales];
    for (path, text) in files(shape, tongues, real)? {
        write(&root.join(path), &text)?;
    }
    write_locks(root)
}

/// All files with words or facts.
fn files(shape: Shape, tongues: &[Tongue], real: &Path) -> Result<Files, Fault> {
    let mut rng = Rng::with_seed(7);
    let model = real::read(real)?;
    let codes = codes::codes(&model, shape.codes, &mut rng);
    let pairs = pairs::pairs(&model, &codes.slugs, &mut rng);
    let mut files = Files::new();
    files.insert("content/site.yaml".to_owned(), site(tongues));
    let family = "content/http/family.yaml";
    files.insert(family.to_owned(), real::text(&real.join(family))?);
    files.insert("content/http/pairs.yaml".to_owned(), pairs.content);
    let mut words = Files::new();
    for ((rank, number), text) in codes.content {
        files.insert(format!("content/http/{}.yaml", numbered(&format!("{}xx", rank + 1), number)), text);
    }
    for ((rank, number), text) in codes.words {
        words.insert(format!("http/{}.ftl", numbered(&format!("{}xx", rank + 1), number)), text);
    }
    for (number, text) in pairs.words.into_iter().enumerate() {
        words.insert(format!("http/{}.ftl", numbered("pairs", number)), text);
    }
    for name in COMMON_WORDS {
        words.insert(name.to_owned(), real::text(&real.join("locales/en").join(name))?);
    }
    for tongue in tongues {
        locale(tongue, &words, &pairs.notes, real, &mut files)?;
    }
    Ok(files)
}

/// The name of a file among several of one kind; the first has the name of the kind.
fn numbered(name: &str, number: usize) -> String {
    if number == 0 { name.to_owned() } else { format!("{name}-{}", number + 1) }
}

/// Adds the files of one locale.
fn locale(
    tongue: &Tongue,
    words: &Files,
    notes: &[(String, String)],
    real: &Path,
    files: &mut Files,
) -> Result<(), Fault> {
    let tag = tongue.tag;
    let is_default = tag == TONGUES[0].tag;
    let mut dictionary = Dictionary::new(tongue);
    files.insert(format!("locales/{tag}/locale.yaml"), head(tongue));
    for (name, english) in words {
        let own = real.join("locales").join(tag).join(name);
        let text = if is_default {
            english.clone()
        } else if COMMON_WORDS.contains(&name.as_str()) && own.exists() {
            real::text(&own)?
        } else {
            dictionary.fluent(english)
        };
        files.insert(format!("locales/{tag}/{name}"), text);
    }
    for (folder, english) in notes {
        let text = if is_default { english.clone() } else { dictionary.note(english) };
        files.insert(format!("content/http/notes/{folder}/{tag}.md"), text);
    }
    Ok(())
}

fn site(tongues: &[Tongue]) -> String {
    let tags: Vec<&str> = tongues.iter().map(|tongue| tongue.tag).collect();
    format!(
        "title: Invented codes
base-url: https://versus.example/
default-locale: {}
locales: [{}]
edit-url: https://git.versus.example/versus/blob/main/{{path}}#L{{line}}
index:
  tiers: [authored, distinct]
  distinct: {{ differing: 4, behavioural: 1 }}
",
        tags[0],
        tags.join(", ")
    )
}

fn head(tongue: &Tongue) -> String {
    let Tongue { endonym, direction, quotes: [open, close], plurals, .. } = tongue;
    let reviewed = if tongue.tag == TONGUES[0].tag { "native" } else { "machine" };
    let plurals = plurals.join(", ");
    format!(
        "endonym: {endonym}
direction: {direction}
quotes: [\"{open}\", \"{close}\"]
plurals: [{plurals}]
reviewed: {reviewed}
"
    )
}

/// Says of every translation that it is of the English text as it is.
fn write_locks(root: &Path) -> Result<(), Fault> {
    let sources = load::read(root).map_err(|error| Fault::told(error.to_string()))?;
    let entries = load::parse(&Arc::new(sources), &mut Report::default());
    for (tag, translations) in translations(&entries) {
        let done = translations.into_iter().filter(|translation| translation.state != State::Missing);
        let lines = done.map(|translation| (translation.id, translation.current)).collect();
        write(&root.join(format!("locales/{tag}/l10n.lock")), &lock::write(&lines, &[]))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    fs::create_dir_all(to).map_err(Fault::at(to))?;
    for entry in fs::read_dir(from).map_err(Fault::at(from))? {
        let entry = entry.map_err(Fault::at(from))?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(Fault::at(&path))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Fault> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(Fault::at(folder))?;
    fs::write(path, text).map_err(Fault::at(path))
}
