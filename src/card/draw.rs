//! Draws a picture: a card as SVG, the SVG as pixels.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use resvg::tiny_skia::{Color as Skia, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::colors::{Color, Colors};
use super::encode::Palette;
use super::fonts::{self, Font};
use super::{Card, HEIGHT, Half, WIDTH};
use crate::diag::Sources;
use crate::text::html::escape;

/// Who draws the pictures of a site: knows its colours and its fonts.
pub struct Artist {
    colors: Colors,
    options: Options<'static>,
}

/// What one worker draws on, again and again.
#[derive(Default)]
pub struct Canvas {
    pixels: Option<Pixmap>,
    indexed: Vec<u8>,
    svg: String,
    /// By the colours of both sides.
    palettes: BTreeMap<[Color; 2], Palette>,
}

/// Somebody who draws in the colours of the site's style sheets; nobody, if versus was built without pictures.
#[must_use]
pub fn artist(sources: &Sources) -> Option<Artist> {
    let sheets = sources.statics().filter(|(path, _)| path.ends_with(".css"));
    let sheets = sheets.filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
    let options = Options { fontdb: fonts::database(), ..Options::default() };
    Some(Artist { colors: Colors::of(sheets), options })
}

/// All in pixels.
const MARGIN: f32 = 80.0;
/// Between the margins.
const FULL: f32 = 1040.0;
/// Where the right side begins.
const MIDDLE: f32 = 620.0;
/// From the bar of a side to its words.
const GAP: f32 = 40.0;
/// How wide the words of a side may be.
const COLUMN: f32 = 440.0;
/// The sizes that are tried, the largest first.
const NAMES: &[f32] = &[152.0, 128.0, 104.0, 84.0, 66.0, 52.0, 40.0];
const PHRASES: &[f32] = &[46.0, 40.0, 34.0];
const LEADING: f32 = 1.25;

impl Artist {
    /// Adds the picture of a card, a PNG, to `out`.
    pub fn draw(&self, card: &Card<'_>, canvas: &mut Canvas, out: &mut Vec<u8>) {
        let Canvas { pixels, indexed, svg, palettes } = canvas;
        let Colors { paper, ink, faint, line, .. } = self.colors;
        let hues = card.halves.map(|half| self.colors.of_class(half.class));
        self.write(card, hues, svg);
        let pixels = match pixels {
            Some(pixels) => pixels,
            none => match Pixmap::new(WIDTH, HEIGHT) {
                Some(new) => none.insert(new),
                None => return,
            },
        };
        pixels.fill(Skia::from_rgba8(paper[0], paper[1], paper[2], u8::MAX));
        // We wrote it ourselves, with everything escaped.
        if let Ok(tree) = Tree::from_str(svg, &self.options) {
            resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        }
        let palette = palettes
            .entry(hues)
            .or_insert_with(|| Palette::new(paper, &[ink, faint, line, hues[0], hues[1]]));
        palette.encode(pixels.data(), indexed, out);
    }

    /// Writes a card as SVG, in place of what was there.
    fn write(&self, card: &Card<'_>, hues: [Color; 2], svg: &mut String) {
        let Colors { faint, line, .. } = self.colors;
        svg.clear();
        // Writing to a String cannot fail, here and below.
        let _ =
            write!(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">");
        push_lines(svg, &fitted(card.family, Font::Text, &[36.0], FULL, 1), [MARGIN, 112.0], faint);
        for ((half, hue), start) in card.halves.iter().zip(hues).zip([MARGIN, MIDDLE]) {
            self.write_half(half, hue, start, svg);
        }
        push_bar(svg, [MARGIN, 514.0, FULL, 2.0], line);
        push_lines(svg, &fitted(card.site, Font::Text, &[30.0], FULL, 1), [MARGIN, 568.0], faint);
        svg.push_str("</svg>");
    }

    fn write_half(&self, half: &Half<'_>, hue: Color, start: f32, svg: &mut String) {
        let left = start + GAP;
        push_bar(svg, [start, 168.0, 8.0, 302.0], hue);
        let name = fitted(half.name, Font::Display, NAMES, COLUMN, 1);
        let name = if name.is_empty() { fitted(half.slug, Font::Display, NAMES, COLUMN, 1) } else { name };
        push_lines(svg, &name, [left, 278.0], hue);
        let words = |text: Option<&str>, sizes: &[f32], most: usize| {
            text.map(|text| fitted(text, Font::Text, sizes, COLUMN, most)).unwrap_or_default()
        };
        // A namespace takes the place of the third line.
        let namespace = words(half.namespace, &[28.0], 1);
        let phrase = words(half.phrase, PHRASES, if namespace.is_empty() { 3 } else { 2 });
        push_lines(svg, &phrase, [left, 348.0], self.colors.ink);
        push_lines(svg, &namespace, [left, 462.0], self.colors.faint);
    }
}

/// Words that stand on one line.
struct Line {
    text: String,
    font: Font,
    size: f32,
}

/// A text in the largest of these sizes, the largest first, in which it takes no more than `most` lines; cut off in the
/// last of them if need be. No lines if the font cannot write it.
fn fitted(text: &str, font: Font, sizes: &[f32], width: f32, most: usize) -> Vec<Line> {
    let fit = |&size: &f32| {
        let lines = wrapped(text, font, size, width)?;
        let is_narrow = lines.iter().all(|line| fonts::width(line, font, size).is_some_and(|is| is <= width));
        Some((size, lines, is_narrow))
    };
    let tried: Option<Vec<_>> = sizes.iter().map(fit).collect();
    let Some(tried) = tried else { return Vec::new() };
    let smallest = tried.len().saturating_sub(1);
    let chosen = tried
        .into_iter()
        .enumerate()
        .find(|(at, (_, lines, is_narrow))| *at == smallest || *is_narrow && lines.len() <= most);
    let Some((_, (size, lines, _))) = chosen else { return Vec::new() };
    let is_cut = lines.len() > most;
    let last = most.min(lines.len()).saturating_sub(1);
    let lines = lines.into_iter().take(most).enumerate();
    lines
        .map(|(at, line)| Line { text: cut(line, is_cut && at == last, font, size, width), font, size })
        .collect()
}

/// A text broken between words, so that no line of several is wider than it may be; nothing if the font cannot write it.
fn wrapped(text: &str, font: Font, size: f32, width: f32) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer {
            Some(longer) if fonts::width(&longer, font, size)? <= width => {
                lines.pop();
                lines.push(longer);
            }
            _ => {
                fonts::width(word, font, size)?;
                lines.push(word.to_owned());
            }
        }
    }
    Some(lines)
}

/// A line with dots in place of what is too much, or more than dots tell.
fn cut(mut line: String, goes_on: bool, font: Font, size: f32, width: f32) -> String {
    const DOTS: char = '…';
    let fits = |line: &str| fonts::width(line, font, size).is_none_or(|is| is <= width);
    if fits(&line) && !goes_on {
        return line;
    }
    line.push(DOTS);
    while !fits(&line) {
        line.pop();
        if line.pop().is_none() {
            break;
        }
        line.push(DOTS);
    }
    line
}

/// Adds lines to the SVG, the first on this baseline.
fn push_lines(svg: &mut String, lines: &[Line], [x, mut y]: [f32; 2], color: Color) {
    for Line { text, font, size } in lines {
        let (family, weight) = font.called();
        let (text, color, spacing) = (escape(text), hex(color), font.spacing() * size);
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{size}\" \
             letter-spacing=\"{spacing}\" fill=\"{color}\">{text}</text>"
        );
        y += size * LEADING;
    }
}

fn push_bar(svg: &mut String, [x, y, width, height]: [f32; 4], color: Color) {
    let color = hex(color);
    let _ = write!(svg, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{color}\"/>");
}

fn hex([red, green, blue]: Color) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
