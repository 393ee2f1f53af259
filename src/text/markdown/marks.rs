//! What a text of Markdown marks, does not close, or writes as a link that is none.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::{guarded, is_safe};

/// What a line of Markdown marks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Code(String),
    /// A link, by where it leads.
    Link(String),
    Emphasis,
    Strong,
    /// A tag of HTML, as it is written; it is shown and marks nothing.
    Tag(String),
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "the code `{code}`"),
            Self::Link(target) => write!(f, "the link to `{target}`"),
            Self::Emphasis => write!(f, "the emphasis of `*…*`"),
            Self::Strong => write!(f, "the emphasis of `**…**`"),
            Self::Tag(tag) => write!(f, "the tag `{tag}`"),
        }
    }
}

impl Mark {
    /// A piece of the source by which the mark can be found again.
    #[must_use]
    pub fn needle(&self) -> &str {
        match self {
            Self::Code(text) | Self::Link(text) | Self::Tag(text) => text,
            Self::Emphasis => "*",
            Self::Strong => "**",
        }
    }
}

/// What is written as a link or a picture and is shown as its words only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unlinked {
    /// A link that is none to a web page, by where it was to lead.
    Link(String),
    /// A picture, by its address.
    Picture(String),
}

impl Unlinked {
    /// Where it was to lead.
    #[must_use]
    pub fn target(&self) -> &str {
        let (Self::Link(target) | Self::Picture(target)) = self;
        target
    }

    fn of(event: &Event<'_>) -> Option<Self> {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) if !is_safe(dest_url) => {
                Some(Self::Link(dest_url.to_string()))
            }
            Event::Start(Tag::Image { dest_url, .. }) => Some(Self::Picture(dest_url.to_string())),
            _ => None,
        }
    }
}

/// The links and pictures of a whole text that are shown as their words only, and where they stand.
#[must_use]
pub fn unlinked(source: &str) -> Vec<(Range<usize>, Unlinked)> {
    let events = Parser::new_ext(source, Options::ENABLE_TABLES).into_offset_iter();
    events.filter_map(|(event, range)| Some((range, Unlinked::of(&event)?))).collect()
}

/// What the Markdown of one message marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// Each once.
    pub marks: BTreeSet<Mark>,
    pub unlinked: BTreeSet<Unlinked>,
    /// A mark in its text that was to begin or end something, and which of its kind in the source, from 0.
    pub unclosed: Option<(&'static str, usize)>,
}

/// What the Markdown of one message marks, and does not close.
#[must_use]
pub fn marked(source: &str) -> Marked {
    let source = guarded(source);
    let mut marks = BTreeSet::new();
    let mut unlinked = BTreeSet::new();
    let mut shown: Vec<Range<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(&source, Options::empty()).into_offset_iter() {
        unlinked.extend(Unlinked::of(&event));
        match event {
            Event::Text(_) => shown.push(range),
            Event::Code(code) => _ = marks.insert(Mark::Code(code.into_string())),
            Event::Start(Tag::Link { dest_url, .. }) => _ = marks.insert(Mark::Link(dest_url.into_string())),
            Event::Start(Tag::Emphasis) => _ = marks.insert(Mark::Emphasis),
            Event::Start(Tag::Strong) => _ = marks.insert(Mark::Strong),
            Event::InlineHtml(tag) | Event::Html(tag) => _ = marks.insert(Mark::Tag(tag.into_string())),
            _ => {}
        }
    }
    let unclosed = ["`", "**", "]("].into_iter().find_map(|mark| {
        let is_shown = |at: usize| shown.iter().any(|range| range.contains(&at));
        let mut all = source.match_indices(mark).enumerate();
        all.find(|&(_, (at, _))| is_shown(at) && !source[..at].ends_with('\\'))
            .map(|(index, _)| (mark, index))
    });
    Marked { marks, unlinked, unclosed }
}
