//! Where words can be corrected, as pages link to it.

use super::Voice;
use crate::page::once::EDIT;
use crate::render::{RenderError, Value, View, fields, list, markup, value};
use crate::words::Said;

/// Where the words of what has a title can be corrected.
pub(in crate::page) struct Edit {
    value: Value,
    /// What templates made of it, where others stand before it and where it is the first.
    once: [Vec<String>; 2],
}

impl Edit {
    /// The place of one message of the words of what has this title; nothing where the site has no such addresses.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(super) fn of(voice: Voice<'_>, title: &Said, id: &str) -> Result<Option<Self>, RenderError> {
        let Some(url) = voice.edit_url(id) else { return Ok(None) };
        let edit = |is_first: bool| {
            fields([("title", markup(&title.html)), ("url", value(&url)), ("is_first", value(&is_first))])
        };
        let mut view = View::default();
        let mut once = |is_first: bool| {
            view.set("edit", edit(is_first));
            voice.templates.once(&EDIT, &view)
        };
        let once = [once(false)?, once(true)?];
        Ok(Some(Self { value: edit(true), once }))
    }
}

/// These places as templates see them.
pub(in crate::page) fn listed(edits: &[&Edit]) -> Value {
    list(edits.iter().map(|edit| edit.value.clone()))
}

/// What each template made of these places, one after the other.
pub(in crate::page) fn in_a_row<'a>(edits: &[&'a Edit]) -> impl Iterator<Item = &'a [String]> + Clone {
    edits.iter().enumerate().map(|(at, edit)| edit.once[usize::from(at == 0)].as_slice())
}
