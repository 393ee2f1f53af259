//! The disk once more: what has changed is read, the rest is shared.

use std::path::Path;

use super::disk::{Hidden, ReadError, STATICS, TEXTS, TOOLS, bytes, files, name, shown, text};
use crate::diag::Sources;

/// The same as [`read`](super::read), where `before` is what stood there. A file that it has is read again only if `is_changed`
/// picks its path from `root`; which files there are is always looked up.
///
/// # Errors
/// Those of [`read`](super::read).
pub fn again(root: &Path, before: &Sources, is_changed: &dyn Fn(&str) -> bool) -> Result<Sources, ReadError> {
    let mut sources = Sources::default();
    for folder in TEXTS {
        let top = root.join(folder);
        if !top.is_dir() {
            return Err(ReadError::Missing { path: shown(&top) });
        }
        for file in files(&top, Hidden::Skipped) {
            let file = file?;
            let name = name(&file, root)?;
            if is_changed(&name) || !sources.share_text(&name, before) {
                sources.add_text(&name, &text(&file)?);
            }
        }
    }
    let tools = root.join(TOOLS);
    if tools.is_file() && (is_changed(TOOLS) || !sources.share_text(TOOLS, before)) {
        sources.add_text(TOOLS, &text(&tools)?);
    }
    let statics = root.join(STATICS);
    if statics.is_dir() {
        for file in files(&statics, Hidden::Taken) {
            let file = file?;
            let name = name(&file, &statics)?;
            if is_changed(&format!("{STATICS}/{name}")) || !sources.share_static(&name, before) {
                sources.add_static(&name, &bytes(&file)?);
            }
        }
    }
    Ok(sources)
}
