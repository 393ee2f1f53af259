//! Editing Fluent files without loss: a file as blocks, of which one can change while the others stay byte for byte.

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::{parser, serializer};

use super::span_in;

/// A whole Fluent file as its blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    list: Vec<Block>,
    /// The blank lines at the end.
    tail: String,
}

/// A message or term with its comment, or a comment on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The blank lines before it.
    gap: String,
    /// As written, with the line break at its end.
    pub text: String,
    pub kind: BlockKind,
}

/// The sorts of blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A message or term, by its identifier; that of a term begins with `-`.
    Entry(String),
    /// `#`, belonging to no message.
    Comment,
    /// `##`: the heading of what follows.
    Group,
    /// `###`: about the whole file.
    Resource,
}

/// The blocks of a text, unless some of it could not be read.
#[must_use]
pub fn blocks(text: &str) -> Option<Blocks> {
    if !super::parse(text).faults.is_empty() {
        return None;
    }
    let resource = parser::parse(text).ok()?;
    let found: Option<Vec<(usize, BlockKind)>> =
        resource.body.iter().map(|entry| start_and_kind(entry, text)).collect();
    let found = found?;
    let ends = found.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let mut list = Vec::new();
    let mut written = 0;
    for ((start, kind), next) in found.iter().zip(ends) {
        let end = start + filled(&text[*start..next]);
        let gap = text[written..*start].to_owned();
        list.push(Block { gap, text: text[*start..end].to_owned(), kind: kind.clone() });
        written = end;
    }
    Some(Blocks { list, tail: text[written..].to_owned() })
}

fn start_and_kind(entry: &Entry<&str>, text: &str) -> Option<(usize, BlockKind)> {
    fn of_comment<'a>(comment: &Comment<&'a str>) -> Option<&'a str> {
        comment.content.first().copied()
    }
    let (slice, kind) = match entry {
        Entry::Message(message) => {
            let comment = message.comment.as_ref().and_then(of_comment);
            (comment.unwrap_or(message.id.name), BlockKind::Entry(message.id.name.to_owned()))
        }
        Entry::Term(term) => {
            let comment = term.comment.as_ref().and_then(of_comment);
            (comment.unwrap_or(term.id.name), BlockKind::Entry(format!("-{}", term.id.name)))
        }
        Entry::Comment(comment) => (of_comment(comment)?, BlockKind::Comment),
        Entry::GroupComment(comment) => (of_comment(comment)?, BlockKind::Group),
        Entry::ResourceComment(comment) => (of_comment(comment)?, BlockKind::Resource),
        Entry::Junk { .. } => return None,
    };
    let at = span_in(text, slice).start;
    Some((text[..at].rfind('\n').map_or(0, |end| end + 1), kind))
}

/// How much of a text there is before the blank lines at its end.
fn filled(text: &str) -> usize {
    let words = text.trim_end_matches([' ', '\r', '\n']).len();
    text[words..].find('\n').map_or(text.len(), |end| words + end + 1)
}

impl Blocks {
    /// No block.
    #[must_use]
    pub fn empty() -> Self {
        Self { list: Vec::new(), tail: String::new() }
    }

    /// The blocks in order.
    #[must_use]
    pub fn list(&self) -> &[Block] {
        &self.list
    }

    /// The text of a block, to be changed.
    pub fn text_mut(&mut self, index: usize) -> &mut String {
        &mut self.list[index].text
    }

    /// Adds a block before the one at `index`, or at the end, with a blank line on each side.
    pub fn insert(&mut self, index: usize, text: String, kind: BlockKind) {
        let gap = match index.checked_sub(1).map(|before| &mut self.list[before].text) {
            Some(before) => {
                if !before.ends_with('\n') {
                    before.push('\n');
                }
                "\n".to_owned()
            }
            None => String::new(),
        };
        if let Some(after) = self.list.get_mut(index)
            && !after.gap.contains('\n')
        {
            after.gap.insert(0, '\n');
        }
        self.list.insert(index, Block { gap, text, kind });
    }

    /// Takes a block out. What stood apart before still does, so that no comment falls to the next message.
    pub fn remove(&mut self, index: usize) -> Block {
        let block = self.list.remove(index);
        if let Some(after) = self.list.get_mut(index)
            && block.gap.len() > after.gap.len()
        {
            after.gap.clone_from(&block.gap);
        }
        block
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        let blocks = self.list.iter().map(|block| format!("{}{}", block.gap, block.text));
        blocks.chain([self.tail.clone()]).collect()
    }
}

/// The text in canonical form, unless some of it could not be read: entries as Fluent's serializer writes them, one blank
/// line where there were some, and around comments that belong to no message. A text with a carriage return that ends no line
/// stays as it is written: with a line feed behind it, it would.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let unix = text.replace("\r\n", "\n");
    if unix.contains('\r') {
        return blocks(text).map(|blocks| blocks.text());
    }
    let blocks = blocks(&unix)?;
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in &blocks.list {
        let is_apart = |block: &Block| !matches!(block.kind, BlockKind::Entry(_));
        if before.is_some_and(|before| is_apart(before) || is_apart(block) || block.gap.contains('\n')) {
            out.push('\n');
        }
        out.push_str(&block.canonical());
        before = Some(block);
    }
    Some(out)
}

impl Block {
    /// The block in canonical form.
    ///
    /// Fluent's serializer moves a text of several lines to a line of its own, also where its first character would then
    /// mean something else (`[`, `*`), and drops the spaces of a blank line of a comment. What it would change stays as
    /// it is written.
    #[must_use]
    pub fn canonical(&self) -> String {
        let written = self.text.trim_end_matches([' ', '\n']).to_owned() + "\n";
        let Ok(resource) = parser::parse(self.text.as_str()) else { return written };
        let serialized = serializer::serialize(&resource);
        let stripped: String = serialized
            .lines()
            .map(|line| if line.trim_matches(' ').is_empty() { "\n".to_owned() } else { format!("{line}\n") })
            .collect();
        let tidy = stripped.trim_matches('\n').to_owned() + "\n";
        if parser::parse(tidy.as_str()).is_ok_and(|again| again == resource) { tidy } else { written }
    }

    /// The lines of its comment without their marks.
    #[must_use]
    pub fn comment(&self) -> Vec<&str> {
        self.text.lines().map_while(comment_line).collect()
    }

    /// What stands after its comment.
    #[must_use]
    pub fn entry(&self) -> &str {
        let comment = self.text.split_inclusive('\n').take_while(|line| line.starts_with('#'));
        &self.text[comment.map(str::len).sum::<usize>()..]
    }
}

fn comment_line(line: &str) -> Option<&str> {
    let line = line.strip_prefix('#')?.trim_start_matches('#');
    Some(line.strip_prefix(' ').unwrap_or(line))
}

/// Whether a message could have this identifier, or a term, if it begins with `-`.
#[must_use]
pub fn is_identifier(id: &str) -> bool {
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The text with a message or term renamed where it is defined and wherever it is referred to.
#[must_use]
pub fn renamed(text: &str, old: &str, new: &str) -> String {
    let file = super::parse(text);
    let definitions = file.messages.iter().map(|message| (&message.id, &message.span));
    let references =
        file.messages.iter().flat_map(|message| &message.references).map(|(id, span)| (id, span));
    let mut spans: Vec<_> = definitions.chain(references).filter(|(id, _)| *id == old).collect();
    spans.sort_by_key(|(_, span)| std::cmp::Reverse(span.start));
    let name = new.trim_start_matches('-');
    spans.into_iter().fold(text.to_owned(), |mut text, (_, span)| {
        text.replace_range(span.clone(), name);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, blocks, canonical, renamed};

    #[test]
    fn blocks_are_the_whole_text() {
        let text = "\n  \n### a\n\n\n## b\n# c\n#\nd = e\n    f\n\n   \n# g\n\n-h = i\n    .j = k\n#\n";
        let blocks = blocks(text).unwrap();
        assert_eq!(blocks.text(), text);
        let kinds: Vec<&BlockKind> = blocks.list().iter().map(|block| &block.kind).collect();
        let entry = |id: &str| BlockKind::Entry(id.to_owned());
        let (d, h) = (entry("d"), entry("-h"));
        let comment = &BlockKind::Comment;
        assert_eq!(kinds, [&BlockKind::Resource, &BlockKind::Group, &d, comment, &h, comment]);
    }

    #[test]
    fn what_is_taken_out_leaves_no_comment_to_another() {
        let mut blocks = blocks("# a\n\nb = c\nd = e\n").unwrap();
        assert_eq!(blocks.remove(1).text, "b = c\n");
        assert_eq!(blocks.text(), "# a\n\nd = e\n");
        blocks.insert(1, "# f\n".into(), BlockKind::Comment);
        assert_eq!(blocks.text(), "# a\n\n# f\n\nd = e\n");
    }

    #[test]
    fn the_canonical_form_keeps_what_the_serializer_would_change() {
        let text = "a=[b\n   c\r\n\r\n\r\n## d\nb  =   {$x}\n\n\n   e\n#f\n";
        assert_eq!(canonical(text), None);
        let text = "a=[b\n   c\r\n\r\n\r\n## d\nb  =   {$x}\n\n\n   e\nf = { \"\" } g  ";
        let tidy = "a=[b\n   c\n\n## d\n\nb =\n    { $x }\n\n\n    e\nf = { \"\" } g\n";
        assert_eq!(canonical(text).as_deref(), Some(tidy));
        assert_eq!(canonical(tidy).as_deref(), Some(tidy));
        for text in ["a = \r", "a = \r  \nb = c\n", "a = \r\r\n{ b }", "a  =  b\r\nc = \rd"] {
            assert_eq!(canonical(text).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_message_is_renamed_with_its_references() {
        let text = "a = b\n    .c = { a }\nd = { a.c } { -a } { F(a) } { $a ->\n   *[a] { a }\n}\n";
        let wanted = "bc = b\n    .c = { bc }\nd = { bc.c } { -a } { F(bc) } { $a ->\n   *[a] { bc }\n}\n";
        assert_eq!(renamed(text, "a", "bc"), wanted);
        assert_eq!(renamed(wanted, "bc", "a"), text);
    }
}
