//! Pixels as PNG: few colours, so one byte each.

use super::colors::Color;
use super::{HEIGHT, WIDTH};

/// How many steps lead from the paper to each other colour, for smooth edges.
const STEPS: usize = 16;
/// Colours are looked up by the upper bits of red, green and blue.
const BITS: usize = 5;

/// The colours of a picture, and the nearest of them to any other.
pub(super) struct Palette {
    colors: Vec<Color>,
    nearest: Vec<u8>,
}

impl Palette {
    /// The paper, and of each colour all shades between the two.
    pub(super) fn new(paper: Color, inks: &[Color]) -> Self {
        let mut colors = vec![paper];
        for &ink in inks {
            colors.extend((1..=STEPS).map(|step| shade(paper, ink, step)));
        }
        colors.dedup();
        debug_assert!(colors.len() <= 256);
        let mut nearest: Vec<u8> =
            (0..1 << (3 * BITS)).map(|bucket| nearest(&colors, middle(bucket))).collect();
        // What is drawn in full keeps its exact colour.
        for color in inks.iter().chain([&paper]) {
            let index = colors.iter().position(|known| known == color).unwrap_or_default();
            nearest[bucket(*color)] = u8::try_from(index).unwrap_or_default();
        }
        Self { colors, nearest }
    }

    /// Adds the picture of these pixels, four bytes each, to `out`.
    pub(super) fn encode(&self, pixels: &[u8], indexed: &mut Vec<u8>, out: &mut Vec<u8>) {
        indexed.clear();
        let (mut last, mut index) = ([0; 3], self.nearest[0]);
        indexed.extend(pixels.chunks_exact(4).map(|pixel| {
            let color = [pixel[0], pixel[1], pixel[2]];
            if color != last {
                (last, index) = (color, self.nearest[bucket(color)]);
            }
            index
        }));
        let mut encoder = png::Encoder::new(out, WIDTH, HEIGHT);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(self.colors.concat());
        encoder.set_compression(png::Compression::Balanced);
        encoder.set_filter(png::Filter::NoFilter);
        // It is written to memory, and of the right size.
        if let Ok(mut writer) = encoder.write_header() {
            let _ = writer.write_image_data(indexed);
        }
    }
}

fn shade(paper: Color, ink: Color, step: usize) -> Color {
    let channel = |at: usize| {
        let (from, to) = (usize::from(paper[at]), usize::from(ink[at]));
        let mixed = (from * (STEPS - step) + to * step + STEPS / 2) / STEPS;
        u8::try_from(mixed).unwrap_or(u8::MAX)
    };
    [channel(0), channel(1), channel(2)]
}

fn bucket(color: Color) -> usize {
    color.iter().fold(0, |all, channel| all << BITS | usize::from(channel >> (8 - BITS)))
}

/// The colour in the middle of a bucket.
fn middle(bucket: usize) -> Color {
    let channel = |from: usize| {
        let upper = bucket >> from & ((1 << BITS) - 1);
        u8::try_from(upper << (8 - BITS) | 1 << (7 - BITS)).unwrap_or(u8::MAX)
    };
    [channel(2 * BITS), channel(BITS), channel(0)]
}

fn nearest(colors: &[Color], wanted: Color) -> u8 {
    let distance = |color: &Color| -> u32 {
        color.iter().zip(wanted).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let nearest = colors.iter().enumerate().min_by_key(|(_, color)| distance(color));
    nearest.and_then(|(index, _)| u8::try_from(index).ok()).unwrap_or_default()
}
