//! A page whose marks become elements and attributes.

use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::mark::{Piece, bare, pieces};

/// Elements without an end tag: <https://html.spec.whatwg.org/#void-elements>.
const VOID: [&[u8]; 13] = [
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source",
    b"track", b"wbr",
];
/// Elements that hold text only.
const TEXT_ONLY: [&[u8]; 6] = [b"title", b"script", b"style", b"textarea", b"option", b"noscript"];

/// A page without marks, and their names, each once, in the order in which they are met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unmarked {
    /// A text in a mark stands in an element `versus-string` whose `data-at` is the place of its name; an element with
    /// attributes in marks names their places in `data-versus`.
    pub html: String,
    pub names: Vec<String>,
}

/// The page with elements and attributes in place of marks. What can hold neither, such as a title or a script, only loses its
/// marks.
#[must_use]
pub fn unmarked(html: &str) -> Unmarked {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    // What stands in `script`, `style`, `title` and `textarea` is text up to their end tags.
    emitter.naively_switch_states(true);
    let mut writer = Writer::default();
    let mut written = 0;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        let span = match &token {
            Token::StartTag(tag) => tag.span,
            Token::EndTag(tag) => tag.span,
            Token::Comment(comment) => comment.span,
            Token::Doctype(doctype) => doctype.span,
            Token::String(_) | Token::Error(_) => continue,
        };
        let (Some(text), Some(itself)) = (html.get(written..span.start), html.get(span.start..span.end))
        else {
            continue;
        };
        writer.text(text);
        written = span.end;
        match token {
            Token::StartTag(tag) => writer.start_tag(&tag.name, tag.self_closing, itself),
            Token::EndTag(tag) => writer.end_tag(&tag.name, itself),
            _ => writer.html.push_str(&bare(itself)),
        }
    }
    writer.text(&html[written..]);
    Unmarked { html: writer.html, names: writer.names }
}

#[derive(Default)]
struct Writer {
    html: String,
    names: Vec<String>,
    /// How many elements are open, as far as tags tell.
    depth: usize,
    /// The element that holds text only, while it is open.
    text_only: Option<Vec<u8>>,
    /// Marks that have not ended: where in `html` each began, at which depth, and the place of its name.
    open: Vec<(usize, usize, usize)>,
}

impl Writer {
    fn place(&mut self, name: String) -> usize {
        self.names.iter().position(|known| *known == name).unwrap_or_else(|| {
            self.names.push(name);
            self.names.len() - 1
        })
    }

    fn text(&mut self, text: &str) {
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => self.html.push_str(text),
                Piece::Open(name) => {
                    let place = self.place(name);
                    self.open.push((self.html.len(), self.depth, place));
                }
                Piece::Close => self.close(),
            }
        }
    }

    fn close(&mut self) {
        let Some((start, depth, place)) = self.open.pop() else { return };
        // Nothing can be put around what is not whole.
        if depth == self.depth && self.text_only.is_none() {
            self.html.insert_str(start, &format!("<versus-string data-at=\"{place}\">"));
            self.html.push_str("</versus-string>");
        }
    }

    fn start_tag(&mut self, name: &[u8], is_self_closing: bool, tag: &str) {
        let mut places = Vec::new();
        for piece in pieces(tag) {
            match piece {
                Piece::Text(text) => self.html.push_str(text),
                Piece::Open(name) => places.push(self.place(name).to_string()),
                Piece::Close => {}
            }
        }
        if !places.is_empty() {
            let end = if is_self_closing { "/>" } else { ">" };
            let at = self.html.len() - if self.html.ends_with(end) { end.len() } else { 0 };
            self.html.insert_str(at, &format!(" data-versus=\"{}\"", places.join(" ")));
        }
        if !VOID.contains(&name) && !is_self_closing {
            self.depth += 1;
        }
        if TEXT_ONLY.contains(&name) && self.text_only.is_none() {
            self.text_only = Some(name.to_vec());
        }
    }

    fn end_tag(&mut self, name: &[u8], tag: &str) {
        self.html.push_str(&bare(tag));
        self.depth = self.depth.saturating_sub(1);
        if self.text_only.as_deref() == Some(name) {
            self.text_only = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::unmarked;
    use crate::text::mark::marked;

    #[test]
    fn texts_get_elements_attributes_get_places_and_the_rest_is_clean() {
        let say = |name: &str, text: &str| marked(name, text);
        let html = format!(
            "<!doctype html><title>{}</title><script>{}</script><p title=\"{} {}\">a <b>{}</b></p><input alt=\"{}\"/>\
             <select><option>{}</option></select><!-- {} -->",
            say("t", "T &amp; <"),
            say("s", "</p>"),
            say("x", "X"),
            say("y", "Y"),
            say("o", &format!("<code>{}</code><br> 1", say("i", "I"))),
            say("x", "X"),
            say("p", "P"),
            say("c", "C"),
        );
        let found = unmarked(&html);
        assert_eq!(
            found.html,
            "<!doctype html><title>T &amp; <</title><script></p></script><p title=\"X Y\" data-versus=\"2 3\">a <b>\
             <versus-string data-at=\"4\"><code><versus-string data-at=\"5\">I</versus-string></code><br> 1\
             </versus-string></b></p><input alt=\"X\" data-versus=\"2\"/><select><option>P</option></select><!-- C -->"
        );
        assert_eq!(found.names, ["t", "s", "x", "y", "o", "i", "p"]);
    }

    #[test]
    fn what_is_not_whole_gets_no_element() {
        let mark = marked("m", "<b>");
        assert_eq!(unmarked(&format!("<p>{mark}x</p>")).html, "<p><b>x</p>");
        let without_end: String = marked("m", "x").chars().take(4).collect();
        assert_eq!(unmarked(&format!("<p>{without_end}</p>y")).html, "<p>x</p>y");
    }
}
