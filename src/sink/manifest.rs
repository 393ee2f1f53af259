//! The list of what versus wrote into a directory: proof that the directory is ours, and what may be removed from it.

const HEADER: &str = "versus 1: the files that versus wrote here. It removes no others.\n";

/// The text of a manifest.
pub(super) fn text(files: impl Iterator<Item = String>) -> String {
    files.fold(HEADER.to_owned(), |mut text, file| {
        text.push_str(&file);
        text.push('\n');
        text
    })
}

/// The files that a manifest lists; nothing where the text is not a manifest of ours, or names a path outside.
pub(super) fn files(text: &str) -> Option<Vec<&str>> {
    let files: Vec<&str> = text.strip_prefix(HEADER)?.lines().collect();
    files.iter().all(|file| is_inside(file)).then_some(files)
}

/// Whether a path stays below the directory: no empty part, no step up, no root, no drive.
fn is_inside(file: &str) -> bool {
    file.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']))
}

#[cfg(test)]
mod tests {
    use super::{files, text};

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let written = text(["a/index.html".to_owned(), "b.css".to_owned()].into_iter());
        assert_eq!(files(&written), Some(vec!["a/index.html", "b.css"]));
    }

    #[test]
    fn a_manifest_that_leads_outside_is_no_manifest() {
        for path in ["../a", "/a", "a/../b", "a//b", "c:/a", "a\\b", ""] {
            assert_eq!(files(&text([path.to_owned()].into_iter())), None, "{path}");
        }
        assert_eq!(files("something else\na\n"), None);
    }
}
