//! What the rules find, piece by piece: of content, of each locale as a whole, of each file of words.

use std::cell::{LazyCell, OnceCell};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::before::{Known, Recall};
use super::ground::Ground;
use super::rules::{FINDERS, Finds};
use super::state::Progress;
use super::text::Text;
use super::translated::Texts;
use crate::diag::Fault;

/// How far each locale is but the reference, by its tag.
pub(super) type Advance<'a> = BTreeMap<&'a str, Arc<Progress>>;

/// What is looked at in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// By a single rule, of this row.
    Content(usize),
    Needed,
    /// The number of a locale.
    Entire(usize),
    Beside(usize),
    /// The numbers of a locale and of one of its files.
    InFile(usize, usize),
    Translated(usize, usize),
}

/// What was found in one go, by the rows of [`FINDERS`]; most rows find nothing.
#[derive(Default)]
pub(super) struct Piece {
    rows: Vec<(usize, Vec<Fault>)>,
    progress: Option<Arc<Progress>>,
}

/// What the rules find, piece by piece.
pub(super) type Pieces = Vec<(Scope, Known)>;

/// Which rules are asked, by their names.
pub(super) type Wanted<'a> = &'a (dyn Fn(&str) -> bool + Sync);

/// What the wanted rules find. What is known already is not looked for.
pub(super) fn judge(ground: &Ground<'_>, recall: &Recall<'_>, is_wanted: Wanted<'_>) -> Pieces {
    let tasks = tasks(ground).into_iter().par_bridge();
    let mut pieces: Pieces = tasks.flat_map_iter(|task| pieces(ground, recall, task, is_wanted)).collect();
    pieces.sort_by_key(|(scope, _)| *scope);
    pieces
}

/// What was found, in the order of the rules and of the files, each with the name of its rule.
pub(super) fn faults(pieces: &Pieces) -> impl Iterator<Item = (&'static str, Fault)> {
    let mut rows: Vec<Vec<Fault>> = FINDERS.iter().map(|_| Vec::new()).collect();
    for (row, faults) in pieces.iter().flat_map(|(_, known)| &known.piece.rows) {
        rows[*row].extend(faults.iter().cloned());
    }
    let named = FINDERS.iter().map(|(name, _)| *name).zip(rows);
    named.flat_map(|(name, faults)| faults.into_iter().map(move |fault| (name, fault)))
}

/// How far the locales are.
pub(super) fn advance<'a>(ground: &Ground<'a>, pieces: &Pieces) -> Advance<'a> {
    let of = |(scope, known): &(Scope, Known)| match (scope, &known.piece.progress) {
        (Scope::Beside(locale), Some(progress)) => {
            Some((ground.locales[*locale].locale.tag.as_str(), Arc::clone(progress)))
        }
        _ => None,
    };
    pieces.iter().filter_map(of).collect()
}

/// What one thread does in one go. What is found out about the texts of a file is used by all that looks at them.
#[derive(Clone, Copy)]
enum Task {
    Content(usize),
    Needed,
    Entire(usize),
    Beside(usize),
    File(usize, usize),
}

/// All tasks, what takes longest first: one after the other is begun, so that none is begun when all others are done.
fn tasks(ground: &Ground<'_>) -> Vec<Task> {
    let mut tasks = vec![Task::Needed];
    let mut files = Vec::new();
    for (number, words) in ground.locales.iter().enumerate() {
        tasks.push(Task::Entire(number));
        if ground.is_translation(words) {
            tasks.push(Task::Beside(number));
        }
        let lengths = words.locale.words.iter().map(|file| file.text.len()).enumerate();
        files.extend(lengths.map(|(file, length)| (length, Task::File(number, file))));
    }
    files.sort_by_key(|(length, _)| Reverse(*length));
    tasks.extend(files.into_iter().map(|(_, task)| task));
    let content = FINDERS.iter().enumerate().filter(|(_, (_, finds))| matches!(finds, Finds::InContent(_)));
    tasks.extend(content.map(|(row, _)| Task::Content(row)));
    tasks
}

fn pieces(ground: &Ground<'_>, recall: &Recall<'_>, task: Task, is_wanted: Wanted<'_>) -> Pieces {
    match task {
        Task::Content(own) => {
            let piece = || {
                find(is_wanted, |row, finds| match finds {
                    Finds::InContent(find) if row == own => Some(find(ground.entries)),
                    _ => None,
                })
            };
            vec![recall.piece(ground, Scope::Content(own), piece)]
        }
        Task::Needed => {
            let piece = || {
                find(is_wanted, |_, finds| match finds {
                    Finds::Needed(find) => Some(find(ground)),
                    _ => None,
                })
            };
            vec![recall.piece(ground, Scope::Needed, piece)]
        }
        Task::Entire(number) => {
            let piece = || {
                find(is_wanted, |_, finds| match finds {
                    Finds::Entire(find) => Some(find(ground, &ground.locales[number])),
                    _ => None,
                })
            };
            vec![recall.piece(ground, Scope::Entire(number), piece)]
        }
        Task::Beside(number) => {
            vec![recall.piece(ground, Scope::Beside(number), || beside(ground, number, is_wanted))]
        }
        Task::File(number, file) => of_file(ground, recall, (number, file), is_wanted),
    }
}

/// What the wanted rules find of which `of` knows how to ask them.
fn find(is_wanted: Wanted<'_>, of: impl Fn(usize, Finds) -> Option<Vec<Fault>>) -> Piece {
    let rows = FINDERS.iter().enumerate().filter(|(_, (name, _))| is_wanted(name));
    let found = rows.filter_map(|(row, (_, finds))| Some((row, of(row, *finds)?)));
    Piece { rows: found.filter(|(_, faults)| !faults.is_empty()).collect(), progress: None }
}

fn beside(ground: &Ground<'_>, number: usize, is_wanted: Wanted<'_>) -> Piece {
    let words = &ground.locales[number];
    let standings = ground.standings(words);
    let piece = find(is_wanted, |_, finds| match finds {
        Finds::Beside(find) => Some(find(ground, words, &standings)),
        _ => None,
    });
    Piece { progress: Some(Arc::new(Progress::of(&standings))), ..piece }
}

fn of_file(
    ground: &Ground<'_>,
    recall: &Recall<'_>,
    (number, file): (usize, usize),
    is_wanted: Wanted<'_>,
) -> Pieces {
    let words = &ground.locales[number];
    let own = OnceCell::new();
    let texts = LazyCell::new(|| Texts {
        words,
        told: &ground.content.told,
        file: &words.locale.words[file],
        messages: if ground.is_reference(words) {
            ground.originals(file)
        } else {
            own.get_or_init(|| Text::all(&words.locale.words[file]))
        },
    });
    let in_file = || {
        find(is_wanted, |_, finds| match finds {
            Finds::InFile(find) => Some(find(&texts)),
            _ => None,
        })
    };
    let mut pieces = vec![recall.piece(ground, Scope::InFile(number, file), in_file)];
    if ground.is_translation(words) {
        let translated = || {
            let translations = texts.translations(ground);
            find(is_wanted, |_, finds| match finds {
                Finds::Translated(find) => Some(find(ground, &translations)),
                _ => None,
            })
        };
        pieces.push(recall.piece(ground, Scope::Translated(number, file), translated));
    }
    pieces
}
