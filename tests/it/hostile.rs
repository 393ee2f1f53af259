//! Whatever an author or editor writes is a text and stays one: either it is refused, or every file of the output is made as
//! with a harmless text in its place.
//!
//! The fields are read off the files of `tests/sites/every-field.txt`, in which every field of every format stands. Each is tried by
//! itself with the templates of that site, and those for texts all at once with the templates that versus brings along.

mod fields;
mod payloads;
mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use rayon::prelude::*;
use versus::check::Edition;
use versus::diag::{Report, Severity};
use versus::host::{HOSTS, unfit_base};
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;
use walkdir::WalkDir;

use self::fields::{BEHIND, Field, LITERAL, extension, fields, keys, without};
use self::payloads::{CONTROLS, GROUPS, LINES, Payload, Reader, Shot};
use self::shape::differences;
use crate::fixture::{self, Files};

/// What becomes of a site with a text in one of its fields.
enum Outcome {
    /// The rules that forbid it.
    Refused(BTreeSet<&'static str>),
    Made(Made),
}

/// All that a build writes, by file, and where it is published.
struct Made {
    pages: BTreeMap<String, String>,
    /// What hosts read, by host and file; nothing where the address is one that they could not name.
    hosts: BTreeMap<String, String>,
    base: [String; 2],
}

/// The site with every field, with the templates that versus brings along.
fn with_shipped_templates() -> Files {
    let mut files = fixture::files("every-field");
    let root = root();
    files.retain(|path, _| !path.starts_with("templates/"));
    for entry in WalkDir::new(root.join("templates")).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    let shipped = fs::read_to_string(root.join("locales/en/ui.ftl")).unwrap();
    let words = files.get_mut("locales/en/ui.ftl").unwrap();
    words.push_str(&without(&shipped, words));
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn outcome(files: &Files) -> Outcome {
    let sources = fixture::sources(files);
    let mut report = Report::default();
    let site = page::site(&sources, None, Edition::default(), &mut report);
    let Some(site) = site else {
        let findings = report.sorted().into_iter();
        let errors = findings.filter(|finding| finding.severity == Severity::Error);
        return Outcome::Refused(errors.map(|finding| finding.rule).collect());
    };
    made(&site)
}

fn made(site: &Site) -> Outcome {
    let plan = Plan::new(site);
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let mut pages = BTreeMap::new();
    for address in (0..plan.units()).flat_map(|unit| plan.pages(unit)) {
        if page::failure(site, address, &mut scratch, &mut out).is_some() {
            return Outcome::Refused(BTreeSet::from(["template-fails"]));
        }
        pages.insert(page::file(site, address), text(out.clone()));
    }
    let hosts = HOSTS.iter().filter(|_| unfit_base(site).is_none());
    let hosts = hosts.flat_map(|host| {
        let files = host.files(site).into_iter();
        files.map(|file| (format!("{}/{}", host.name, file.path), text(file.bytes)))
    });
    let base = &site.catalogue().settings().base;
    let base = [base.as_str().to_owned(), base.path().to_owned()];
    Outcome::Made(Made { pages, hosts: hosts.collect(), base })
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// A field, and the outcomes of the harmless texts that it has held.
struct Trial<'a> {
    base: &'a Files,
    field: &'a Field,
    twins: BTreeMap<String, Outcome>,
    faults: Vec<String>,
    /// What was wrong with several texts together.
    suspicions: Vec<String>,
    /// The rules that refused every text so far that was refused.
    refusals: Option<BTreeSet<&'static str>>,
    is_ever_taken: bool,
}

impl<'a> Trial<'a> {
    fn new(base: &'a Files, field: &'a Field) -> Self {
        Self {
            base,
            field,
            twins: BTreeMap::new(),
            faults: Vec::new(),
            suspicions: Vec::new(),
            refusals: None,
            is_ever_taken: false,
        }
    }

    /// All texts, those together that go together, and one by one only where it must be known which.
    fn run(mut self) -> Self {
        let is_harmless = self.passes(&GROUPS.concat());
        // Where not even a harmless text is taken, no other will be for what it is.
        let is_for_text = is_harmless || matches!(self.twin("harmless"), Outcome::Made(_));
        if !is_harmless {
            for group in GROUPS {
                if !self.passes(group) && is_for_text {
                    self.one_by_one(group);
                }
            }
        }
        if self.field.is_one_text {
            self.one_by_one(&[LINES]);
        }
        if self.field.is_whole && is_for_text {
            // Refused as such, wherever they stand: that says nothing of the field.
            let refusals = self.refusals.take();
            self.one_by_one(CONTROLS);
            self.refusals = refusals;
        }
        if self.faults.is_empty() {
            self.faults.append(&mut self.suspicions);
        }
        self
    }

    /// Whether these texts, all together, are taken and do no harm.
    fn passes(&mut self, payloads: &[Payload]) -> bool {
        match self.tried(payloads) {
            Ok(faults) => {
                self.is_ever_taken = true;
                self.suspicions.extend(faults.first().map(|fault| self.told(fault, "several texts")));
                faults.is_empty()
            }
            Err(rules) => {
                self.refused(&rules);
                false
            }
        }
    }

    fn one_by_one(&mut self, payloads: &[Payload]) {
        for payload in payloads {
            match self.tried(&[*payload]) {
                Ok(faults) => {
                    self.is_ever_taken = true;
                    self.faults.extend(faults.first().map(|fault| self.told(fault, payload.text)));
                }
                Err(rules) => self.refused(&rules),
            }
        }
    }

    fn refused(&mut self, rules: &BTreeSet<&'static str>) {
        self.refusals = Some(self.refusals.take().map_or(rules.clone(), |all| &all & rules));
    }

    fn told(&self, fault: &str, text: &str) -> String {
        format!("{} <- {text:?}\n    {fault}", self.field.name)
    }

    fn twin(&mut self, text: &str) -> &Outcome {
        let planted = || outcome(&self.field.planted(self.base, text));
        self.twins.entry(text.to_owned()).or_insert_with(planted)
    }

    /// What is wrong with the output if the field holds these texts, or the rules that forbid it.
    fn tried(&mut self, payloads: &[Payload]) -> Result<Vec<String>, BTreeSet<&'static str>> {
        let mut shot = Shot::of(payloads, self.field.reader);
        let ours = match outcome(&self.field.planted(self.base, &shot.text)) {
            Outcome::Made(made) => made,
            Outcome::Refused(rules) => return Err(rules),
        };
        let theirs = match self.twin(&shot.twin) {
            Outcome::Made(made) => made,
            Outcome::Refused(rules) => {
                return Ok(vec![format!("`{}` is refused by {rules:?}, and the other is not", shot.twin)]);
            }
        };
        let bases = ours.base.iter().zip(&theirs.base).filter(|(ours, theirs)| ours != theirs);
        shot.swaps.splice(0..0, bases.map(|(ours, theirs)| (ours.clone(), theirs.clone())));
        let mut differing = unlike(&ours.pages, &theirs.pages, &shot);
        if !ours.hosts.is_empty() {
            differing.extend(unlike(&ours.hosts, &theirs.hosts, &shot));
        }
        Ok(differing)
    }
}

/// Where files with a text differ from those with its twin by more than the text.
fn unlike(ours: &BTreeMap<String, String>, theirs: &BTreeMap<String, String>, shot: &Shot) -> Vec<String> {
    if !ours.keys().eq(theirs.keys()) {
        return vec!["other files are written".to_owned()];
    }
    let both = ours.iter().zip(theirs.values()).filter(|((_, ours), theirs)| ours != theirs);
    both.flat_map(|((file, ours), theirs)| differences(file, ours, theirs, shot)).collect()
}

#[test]
fn whatever_is_written_into_a_field_is_refused_or_stays_a_text() {
    let base = fixture::files("every-field");
    let mut fields = fields(&base);
    assert!(fields.len() > 500, "{} fields", fields.len());
    // The items of a list are read alike: one of them will do.
    let mut known = BTreeSet::new();
    fields.retain(|field| known.insert((place(field), way(field))));
    assert!(fields.len() > 200, "{} places", fields.len());
    let trials: Vec<Trial<'_>> = fields.par_iter().map(|field| Trial::new(&base, field).run()).collect();
    let faults: Vec<&str> = trials.iter().flat_map(|trial| &trial.faults).map(String::as_str).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    // Fields that take no text at all, by the rules that each of the texts breaks.
    let taken: BTreeSet<String> =
        trials.iter().filter(|trial| trial.is_ever_taken).map(|trial| place(trial.field)).collect();
    let refused: BTreeSet<String> = trials
        .iter()
        .filter(|trial| !taken.contains(&place(trial.field)))
        .map(|trial| {
            let rules = trial.refusals.iter().flatten().copied().collect::<Vec<_>>();
            format!("{}: {}", place(trial.field), rules.join(", "))
        })
        .collect();
    insta::assert_snapshot!("hostile-refused", refused.into_iter().collect::<Vec<_>>().join("\n"));
}

/// How a text stands in a field.
fn way(field: &Field) -> Option<&'static str> {
    [BEHIND, LITERAL].into_iter().find(|way| field.name.ends_with(way))
}

/// A field, whatever the item of a list and however the text stands in it.
fn place(field: &Field) -> String {
    let name = field.name.trim_end_matches(BEHIND).trim_end_matches(LITERAL).trim_end();
    let steps = name.split('/').map(|step| {
        let (number, rest) = step.split_once(' ').map_or((step, ""), |(number, rest)| (number, rest));
        let is_number = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
        if is_number { format!("* {rest}").trim_end().to_owned() } else { step.to_owned() }
    });
    steps.collect::<Vec<_>>().join("/")
}

#[test]
fn the_templates_that_versus_brings_along_show_texts_as_texts() {
    let base = with_shipped_templates();
    let fields = fields(&base);
    let everything = GROUPS[..GROUPS.len() - 1].concat();
    // What stands within other messages would stand there twice, and be read as one text with them.
    let is_whole = |field: &&Field| !field.name.starts_with("words -") && !place(field).contains('.');
    let words = fields.iter().filter(|field| field.name.starts_with("words ")).filter(is_whole);
    let words: Vec<&Field> = words.collect();
    let data = fields.par_iter().filter(|field| field.reader == Reader::Data && field.name.ends_with(BEHIND));
    let data = data.filter(|field| {
        let text = Shot::of(&everything, field.reader).text;
        matches!(outcome(&field.planted(&base, &text)), Outcome::Made(_))
    });
    let data: Vec<&Field> = data.collect();
    assert!(words.len() > 200 && data.len() > 20, "{} words, {} other fields", words.len(), data.len());
    // The last opens a comment, which would end in another variant of a message.
    let markup = &GROUPS[3][..GROUPS[3].len() - 1];
    for (payloads, how) in [(GROUPS[0], BEHIND), (markup, BEHIND), (&everything[..], LITERAL)] {
        let words = words.iter().filter(|field| field.name.ends_with(how));
        let fields: Vec<&Field> = words.chain(&data).copied().collect();
        let shots = [Reader::Data, Reader::Markdown].map(|reader| Shot::of(payloads, reader));
        let planted = |text: fn(&Shot) -> &str| {
            let files = fields.iter().fold(base.clone(), |files, field| {
                field.planted(&files, text(&Shot::of(payloads, field.reader)))
            });
            match outcome(&files) {
                Outcome::Made(made) => made.pages,
                Outcome::Refused(rules) => panic!("{rules:?}"),
            }
        };
        // What is found as it was written stood in data.
        let [mut shot, marked] = shots;
        shot.swaps.extend(marked.swaps);
        let faults = unlike(&planted(|shot| &shot.text), &planted(|shot| &shot.twin), &shot);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn every_field_of_every_format_stands_in_the_fixture() {
    let formats = fs::read_to_string(root().join("src/load/formats.rs")).unwrap();
    let mut renamed = None;
    let mut wanted = BTreeSet::new();
    for line in formats.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("#[serde(rename = \"") {
            renamed = name.split('"').next();
        }
        let Some((name, _)) = line.strip_prefix("pub ").and_then(|line| line.split_once(": ")) else {
            continue;
        };
        wanted.insert(renamed.take().map_or(name.replace('_', "-"), str::to_owned));
    }
    let files = fixture::files("every-field");
    let yaml = files.iter().filter(|(path, _)| extension(path) == "yaml");
    let keys: BTreeSet<String> = yaml
        .flat_map(|(_, text)| keys(&serde_yaml::from_str(text).unwrap()))
        .map(|pointer| pointer.rsplit('/').next().unwrap().to_owned())
        .collect();
    assert!(wanted.len() > 40, "{wanted:?}");
    assert_eq!(wanted.difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new());
}
