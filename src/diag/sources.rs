//! The texts of a site, as read: what findings point into.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::encoding::Decoded;

/// Every file of a site, by its path from the site's root with forward slashes.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    texts: BTreeMap<Arc<str>, Arc<str>>,
    statics: BTreeMap<Arc<str>, Arc<[u8]>>,
    marked: BTreeSet<Arc<str>>,
    folders: BTreeSet<Arc<str>>,
    odd: BTreeMap<Arc<str>, Oddity>,
}

/// Why what stands at a path is not what a file of that name would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// A symbolic link, which is not followed.
    Link,
    /// A folder whose name is that of a file.
    Folder,
    /// A file whose name is that of a folder.
    File,
    /// A text that is UTF-16.
    Utf16,
    /// A text that is not UTF-8 from this byte on, of what is read of it.
    NotUtf8 { at: usize },
}

impl Sources {
    /// Adds a text file: content, words or a template. A byte order mark at its beginning is remembered and left out.
    pub fn add_text(&mut self, path: &str, text: &str) {
        self.add_decoded(path, Decoded::from(text));
    }

    /// Adds a text file as it was decoded.
    pub fn add_decoded(&mut self, path: &str, file: Decoded) {
        let path: Arc<str> = path.into();
        if file.is_marked {
            self.marked.insert(Arc::clone(&path));
        }
        if let Some(oddity) = file.oddity {
            self.odd.insert(Arc::clone(&path), oddity);
        }
        self.texts.insert(path, file.text);
    }

    /// Adds a folder, which may be empty.
    pub fn add_folder(&mut self, path: &str) {
        self.folders.insert(path.into());
    }

    /// Takes over a text file as it stands in other sources, without a copy. Returns whether it is there.
    pub fn share_text(&mut self, path: &str, others: &Self) -> bool {
        let Some((path, text)) = others.texts.get_key_value(path) else { return false };
        if others.marked.contains(path) {
            self.marked.insert(Arc::clone(path));
        }
        if let Some(oddity) = others.oddity(path) {
            self.odd.insert(Arc::clone(path), oddity);
        }
        self.texts.insert(Arc::clone(path), Arc::clone(text));
        true
    }

    /// The same of a file of `static/`.
    pub fn share_static(&mut self, path: &str, others: &Self) -> bool {
        let Some((path, bytes)) = others.statics.get_key_value(path) else { return false };
        self.statics.insert(Arc::clone(path), Arc::clone(bytes));
        true
    }

    /// The same files, of the texts only those whose paths are picked.
    #[must_use]
    pub fn with_texts(&self, is_picked: impl Fn(&str) -> bool) -> Self {
        let mut picked = self.clone();
        picked.texts.retain(|path, _| is_picked(path));
        picked
    }

    /// The text files that begin with a byte order mark.
    pub fn marked(&self) -> impl Iterator<Item = &Arc<str>> {
        self.marked.iter()
    }

    /// Adds what stands at a path, from the site's root also below `static/`, and is no file that can be read or copied.
    pub fn add_odd(&mut self, path: &str, oddity: Oddity) {
        self.odd.insert(path.into(), oddity);
    }

    /// What stands among the files and is not what it seems, by path from the site's root.
    pub fn odd(&self) -> impl Iterator<Item = (&Arc<str>, Oddity)> {
        self.odd.iter().map(|(path, oddity)| (path, *oddity))
    }

    /// What is odd about a path.
    #[must_use]
    pub fn oddity(&self, path: &str) -> Option<Oddity> {
        self.odd.get(path).copied()
    }

    /// Adds a file of `static/`, copied as it is. The path is the one it will have in the site.
    pub fn add_static(&mut self, path: &str, bytes: Arc<[u8]>) {
        self.statics.insert(path.into(), bytes);
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&Arc<str>> {
        self.texts.get(path)
    }

    /// The text files below a folder (`"content/"`), by path.
    pub fn texts_under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a Arc<str>, &'a Arc<str>)> {
        self.texts.iter().filter(move |(path, _)| path.starts_with(folder))
    }

    /// The folders right below another (`"content/"`) that were added, by name.
    pub fn folders_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.folders.iter().filter_map(move |path| path.strip_prefix(folder))
    }

    /// The static files, by path.
    pub fn statics(&self) -> impl Iterator<Item = (&Arc<str>, &Arc<[u8]>)> {
        self.statics.iter()
    }

    /// The bytes of a static file.
    #[must_use]
    pub fn static_file(&self, path: &str) -> Option<&Arc<[u8]>> {
        self.statics.get(path)
    }
}
