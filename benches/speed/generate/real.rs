//! The real family, cut into the pieces that invented ones are put together from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// The messages that every code has.
pub(super) const KINDS: [&str; 6] = ["gloss", "explanation", "when", "fix-client", "fix-server", "use"];

pub(super) struct Real {
    /// In the order of their classes.
    pub codes: Vec<Model>,
    /// The English words of all codes, by kind.
    pub words: BTreeMap<&'static str, Vec<String>>,
    /// Those that may stand anywhere in a text, by kind.
    pub sentences: BTreeMap<&'static str, Vec<String>>,
    pub pairs: Vec<PairModel>,
    /// The English notes.
    pub notes: Vec<String>,
}

/// A code, as its file has it.
pub(super) struct Model {
    pub number: String,
    pub class: String,
    /// Name and lines of each field but the slug, in their order.
    pub fields: Vec<(String, String)>,
    /// Name and line of each fact.
    pub facts: Vec<(String, String)>,
}

impl Model {
    pub(super) fn phrase(&self) -> Option<&str> {
        let (_, line) = self.fields.iter().find(|(name, _)| name == "phrase")?;
        Some(line.trim().trim_start_matches("phrase:").trim())
    }
}

/// A pair that an author has worded.
pub(super) struct PairModel {
    pub codes: [String; 2],
    pub evidence: String,
    /// Name, and the right code.
    pub situations: Vec<(String, String)>,
    /// What stands behind `http-<a>-<b>-`, and the English text.
    pub words: Vec<(String, String)>,
}

/// Reads the family of the repository at `root`.
pub(super) fn read(root: &Path) -> Result<Real, Fault> {
    let content = root.join("content/http");
    let mut codes = Vec::new();
    for path in files(&content, "yaml")? {
        if !path.ends_with("family.yaml") && !path.ends_with("pairs.yaml") {
            codes.append(&mut models(&text(&path)?));
        }
    }
    codes.sort_by_key(|model| super::codes::rank(&model.class));
    let mut messages = BTreeMap::new();
    for path in files(&root.join("locales/en/http"), "ftl")? {
        messages.append(&mut self::messages(&text(&path)?));
    }
    let pairs = pairs(&text(&content.join("pairs.yaml"))?, &messages);
    let words: BTreeMap<_, Vec<String>> = KINDS.map(|kind| (kind, of_kind(&messages, kind))).into();
    let sentences =
        words.iter().map(|(&kind, texts)| (kind, texts.iter().flat_map(|text| sentences(text)).collect()));
    let sentences = sentences.collect();
    let mut notes = Vec::new();
    for folder in files(&content.join("notes"), "")? {
        notes.push(text(&folder.join("en.md"))?);
    }
    Ok(Real { codes, words, sentences, pairs, notes })
}

pub(super) fn text(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(Fault::at(path))
}

/// What stands in a folder with this extension, in the order of the names.
pub(super) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Fault> {
    let entries = fs::read_dir(folder).map_err(Fault::at(folder))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>().map_err(Fault::at(folder))?;
    paths.retain(|path| path.extension().unwrap_or_default() == extension);
    paths.sort();
    Ok(paths)
}

/// The codes of a file. Its comments are dropped.
fn models(text: &str) -> Vec<Model> {
    let codes = text.split("- slug: ").skip(1);
    codes.map(|code| model(code.split_once('\n').map_or("", |(_, fields)| fields))).collect()
}

fn model(text: &str) -> Model {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim_start().starts_with("# ")) {
        let is_head = line.starts_with("  ") && line[2..].starts_with(|c: char| c.is_ascii_lowercase());
        match (is_head, fields.last_mut()) {
            (false, Some((_, field))) => field.extend([line, "\n"]),
            _ => fields.push((name(line), format!("{line}\n"))),
        }
    }
    if let Some((_, last)) = fields.last_mut() {
        last.truncate(last.trim_end().len());
        last.push('\n');
    }
    let value = |wanted: &str| {
        let line = fields.iter().find(|(name, _)| name == wanted).map(|(_, line)| line.as_str());
        line.and_then(|line| line.split_once(": "))
            .map_or(String::new(), |(_, value)| value.trim().to_owned())
    };
    let facts = fields.iter().find(|(name, _)| name == "facts").map_or("", |(_, lines)| lines);
    let facts = facts.lines().skip(1).map(|line| (name(line), format!("{line}\n"))).collect();
    Model { number: value("number"), class: value("class"), facts, fields }
}

fn name(line: &str) -> String {
    line.trim().split(':').next().unwrap_or_default().to_owned()
}

/// The messages of a Fluent file, by identifier, each on one line.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut id = "";
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let value = match line.split_once('=') {
            Some((name, value)) if !line.starts_with(' ') => {
                id = name.trim();
                value
            }
            _ => line,
        };
        let message = all.entry(id.to_owned()).or_default();
        let gap = if message.is_empty() { "" } else { " " };
        message.extend([gap, value.trim()]);
    }
    all
}

fn of_kind(messages: &BTreeMap<String, String>, kind: &str) -> Vec<String> {
    let end = format!("-{kind}");
    let is_code = |id: &str| !id.starts_with("http-fact-") && !id.contains("-situation-");
    messages
        .iter()
        .filter(|(id, _)| id.ends_with(&end) && is_code(id))
        .map(|(_, text)| text.clone())
        .collect()
}

/// The sentences of a text that can stand elsewhere, without half a piece of code or a quotation.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = String> {
    let count = |sentence: &str, mark: char| sentence.matches(mark).count();
    text.split_inclusive(". ").map(str::trim).map(str::to_owned).filter(move |sentence| {
        let is_whole = count(sentence, '`') % 2 == 0 && count(sentence, '“') == count(sentence, '”');
        is_whole && count(sentence, '(') == count(sentence, ')') && !sentence.contains('*')
    })
}

fn pairs(text: &str, messages: &BTreeMap<String, String>) -> Vec<PairModel> {
    text.split("- codes: ").skip(1).filter_map(|block| pair(block, messages)).collect()
}

fn pair(block: &str, messages: &BTreeMap<String, String>) -> Option<PairModel> {
    let unquoted = |text: &str| text.trim().trim_matches(['[', ']']).trim().trim_matches('"').to_owned();
    let mut lines = block.lines();
    let (first, second) = lines.next()?.split_once(',')?;
    let codes = [unquoted(first), unquoted(second)];
    let evidence = lines.next()?.trim().to_owned();
    let situations = lines.filter_map(|line| line.strip_prefix("    ")?.split_once(':'));
    let situations = situations.map(|(name, code)| (name.to_owned(), unquoted(code))).collect();
    let start = format!("http-{}-{}-", codes[0], codes[1]);
    let words =
        messages.iter().filter_map(|(id, text)| Some((id.strip_prefix(&start)?.to_owned(), text.clone())));
    Some(PairModel { words: words.collect(), codes, evidence, situations })
}
