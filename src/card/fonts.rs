//! The fonts of the pictures, which are part of the program: system fonts would draw something else on each machine.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Where they come from is written beside them.
const DISPLAY: &[u8] = include_bytes!("fonts/InterDisplay-SemiBold.otf");
const TEXT: &[u8] = include_bytes!("fonts/Inter-Regular.otf");

/// A font of the pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Font {
    /// For names, in large.
    Display,
    Text,
}

impl Font {
    /// How a picture calls for it: its family and its weight.
    pub(super) fn called(self) -> (&'static str, u16) {
        match self {
            Self::Display => ("Inter Display", 600),
            Self::Text => ("Inter", 400),
        }
    }

    /// What stands between letters, as a part of the size: the large figures of the font are drawn for tight headlines.
    pub(super) fn spacing(self) -> f32 {
        match self {
            Self::Display => 0.015,
            Self::Text => 0.0,
        }
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Display => DISPLAY,
            Self::Text => TEXT,
        }
    }
}

/// Both fonts, and nothing of the system's.
pub(super) fn database() -> Arc<Database> {
    let mut fonts = Database::new();
    for font in [Font::Display, Font::Text] {
        fonts.load_font_source(Source::Binary(Arc::new(font.bytes())));
    }
    Arc::new(fonts)
}

/// How wide a line is, in pixels, when written in a font of that size; nothing where the font has not all its characters.
///
/// The advances are added up without kerning, which draws Latin letters together: what is written is hardly ever wider.
pub(super) fn width(text: &str, font: Font, size: f32) -> Option<f32> {
    let face = FontRef::new(font.bytes()).ok()?;
    let (letters, widths) = (face.charmap(), face.glyph_metrics(Size::new(size), LocationRef::default()));
    text.chars().map(|letter| Some(widths.advance_width(letters.map(letter)?)? + font.spacing() * size)).sum()
}

#[cfg(test)]
mod tests {
    use resvg::usvg::fontdb::{Family, Query, Weight};

    use super::{Font, database, width};

    #[test]
    fn both_fonts_are_found_by_what_they_are_called() {
        let fonts = database();
        let found = [Font::Display, Font::Text].map(|font| {
            let (family, weight) = font.called();
            let families = [Family::Name(family)];
            let query = Query { families: &families, weight: Weight(weight), ..Query::default() };
            let id = fonts.query(&query).unwrap();
            fonts.face(id).unwrap().post_script_name.clone()
        });
        assert_eq!(found, ["InterDisplay-SemiBold", "Inter-Regular"]);
    }

    #[test]
    fn the_width_grows_with_text_and_size_and_is_unknown_for_other_scripts() {
        let of = |text, size| width(text, Font::Text, size);
        assert_eq!(of("", 40.0), Some(0.0));
        assert!(of("403", 40.0) > of("40", 40.0) && of("403", 40.0) > of("403", 30.0));
        for written in ["İstanbul", "Größe", "Łódź", "Ελλάδα", "Київ", "Not\u{2011}Found…"]
        {
            assert!(of(written, 40.0).is_some(), "{written}");
        }
        for foreign in ["煎茶", "شاي", "a\u{0}", "\n"] {
            assert_eq!(of(foreign, 40.0), None, "{foreign}");
        }
    }
}
