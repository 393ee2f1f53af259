//! Locks: of which English text each translation was made, `id = digest` on a line of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::Digest;

/// What a lock says, and what could not be read of it.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    pub lines: BTreeMap<String, Digest>,
    /// Lines of comments that somebody has added, each with the identifier of the line that follows; empty at the end.
    pub comments: Vec<(String, String)>,
    pub faults: Vec<LockFault>,
}

/// What is wrong with a line of a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockFault {
    pub span: Range<usize>,
    pub message: String,
    pub help: String,
    /// An earlier line with the same identifier.
    pub earlier: Option<Range<usize>>,
}

const HEAD: &str = "\
# The English text that each translation was made from, as a digest. `versus locale accept` and `sync` write this file.
";

const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Reads a lock as far as it can be read. Empty lines and lines that begin with `#` say nothing.
#[must_use]
pub fn parse(text: &str) -> Lock {
    let lines = || spanned_lines(text).filter(|(_, line)| !line.is_empty());
    if let Some((span, _)) = lines().find(|(_, line)| CONFLICT.iter().any(|mark| line.starts_with(mark))) {
        let message = "a merge left its conflict here".to_owned();
        let help = "remove the marks, keep one line for each translation, then check those again".to_owned();
        let fault = LockFault { span, message, help, earlier: None };
        return Lock { faults: vec![fault], ..Lock::default() };
    }
    let mut lock = Lock::default();
    let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    let mut comments = Vec::new();
    for (span, line) in lines() {
        if line.starts_with('#') {
            comments.extend((line != HEAD.trim_end()).then_some(line));
            continue;
        }
        let fault = |message: String, help: &str, earlier: Option<&Range<usize>>| LockFault {
            span: span.clone(),
            message,
            help: help.to_owned(),
            earlier: earlier.cloned(),
        };
        match entry(line) {
            Err(why) => lock.faults.push(fault(why, "remove the line, then run `versus locale sync`", None)),
            Ok((id, _)) if first.contains_key(id) => {
                let message = format!("`{id}` has two lines");
                lock.faults.push(fault(message, "keep the one that is true", first.get(id)));
            }
            Ok((id, digest)) => {
                first.insert(id, span);
                lock.comments.extend(comments.drain(..).map(|comment| (id.to_owned(), comment.to_owned())));
                lock.lines.insert(id.to_owned(), digest);
            }
        }
    }
    lock.comments.extend(comments.into_iter().map(|comment| (String::new(), comment.to_owned())));
    lock
}

/// The text of a lock with these lines, sorted, and these comments: above their lines, or at the end where those are gone.
#[must_use]
pub fn write(lines: &BTreeMap<String, Digest>, comments: &[(String, String)]) -> String {
    let mut text = HEAD.to_owned();
    let (above, rest): (Vec<_>, Vec<_>) = comments.iter().partition(|(id, _)| lines.contains_key(id));
    for (id, digest) in lines {
        for (_, comment) in above.iter().filter(|(below, _)| below == id) {
            text.extend([comment, "\n"]);
        }
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{id} = {digest}");
    }
    for (_, comment) in rest {
        text.extend([comment, "\n"]);
    }
    text
}

/// Whether a lock can have a line for this identifier.
#[must_use]
pub fn is_id(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
    !id.is_empty() && id.chars().all(is_plain)
}

fn entry(line: &str) -> Result<(&str, Digest), String> {
    let (id, digest) =
        line.split_once(" = ").ok_or_else(|| format!("`{line}` is not an identifier, ` = ` and a digest"))?;
    if !is_id(id) {
        return Err(format!("`{id}` cannot be the identifier of a translation"));
    }
    Ok((id, digest.parse()?))
}

/// The lines of a text without the space around them, and where they stand.
fn spanned_lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut end = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = end + line.len() - line.trim_start().len();
        end += line.len();
        let line = line.trim();
        (start..start + line.len(), line)
    })
}

#[cfg(test)]
mod tests {
    use super::{parse, write};

    #[test]
    fn a_lock_is_read_as_it_is_written() {
        let text = "# mine\n\nb = 012345678901\r\na/notes/x-vs-y = abcdefabcdef\n# last\n";
        let lock = parse(text);
        assert!(lock.faults.is_empty());
        let written = write(&lock.lines, &lock.comments);
        assert!(
            written.ends_with("a/notes/x-vs-y = abcdefabcdef\n# mine\nb = 012345678901\n# last\n"),
            "{written}"
        );
        assert_eq!(parse(&written).lines, lock.lines);
        assert_eq!(write(&parse(&written).lines, &parse(&written).comments), written);
    }

    #[test]
    fn what_is_no_line_of_a_lock_is_a_fault_where_it_stands() {
        let text = "a = 012345678901\nb: 012345678901\n a = 012345678902\nc = 0\né = 012345678901\n";
        let found: Vec<&str> = parse(text).faults.iter().map(|fault| &text[fault.span.clone()]).collect();
        assert_eq!(found, ["b: 012345678901", "a = 012345678902", "c = 0", "é = 012345678901"]);
        let conflict = "a = 012345678901\n<<<<<<< x\nb = 1\n=======\n>>>>>>> y\n";
        assert_eq!(parse(conflict).faults.len(), 1);
    }
}
