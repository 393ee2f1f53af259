//! The colours of the pictures: those of the site's own style sheets, in the light theme.

use std::collections::BTreeMap;
use std::str::FromStr;

use svgtypes::Color as Svg;

/// Red, green and blue.
pub(super) type Color = [u8; 3];

/// The colours of a site.
pub(super) struct Colors {
    pub paper: Color,
    pub ink: Color,
    pub faint: Color,
    pub line: Color,
    /// Of a class that has none.
    hue: Color,
    /// By class.
    hues: BTreeMap<String, Color>,
}

impl Colors {
    /// The colours that these style sheets set by custom properties: `--paper`, `--ink`, `--faint`, `--line` and `--hue`,
    /// and `--hue` in a rule whose selector is `.class-<class>`. Grey on white where they set none.
    ///
    /// This is no reader of CSS: it looks for these properties in rules without others within.
    pub(super) fn of<'a>(sheets: impl Iterator<Item = &'a str>) -> Self {
        let mut colors = Self {
            paper: [0xff, 0xff, 0xff],
            ink: [0x1c, 0x1f, 0x24],
            faint: [0x56, 0x5c, 0x66],
            line: [0xd9, 0xdc, 0xe1],
            hue: [0x6b, 0x72, 0x80],
            hues: BTreeMap::new(),
        };
        for sheet in sheets {
            let sheet = without_comments(sheet);
            let rules = rules(&sheet);
            let roots = rules.iter().filter(|(selector, _)| *selector == ":root");
            let root: String = roots.flat_map(|(_, body)| [*body, ";"]).collect();
            colors.read_root(&root);
            for (selector, body) in rules {
                if let (Some(class), Some(hue)) =
                    (selector.strip_prefix(".class-"), property(body, "--hue", &root))
                {
                    colors.hues.entry(class.to_owned()).or_insert(hue);
                }
            }
        }
        colors
    }

    fn read_root(&mut self, body: &str) {
        let named = [
            ("--paper", &mut self.paper),
            ("--ink", &mut self.ink),
            ("--faint", &mut self.faint),
            ("--line", &mut self.line),
            ("--hue", &mut self.hue),
        ];
        for (name, color) in named {
            *color = property(body, name, body).unwrap_or(*color);
        }
    }

    pub(super) fn of_class(&self, class: &str) -> Color {
        self.hues.get(class).copied().unwrap_or(self.hue)
    }
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after))
}

/// The selectors and bodies of the rules outside of any other.
fn rules(sheet: &str) -> Vec<(&str, &str)> {
    let mut rules = Vec::new();
    let (mut depth, mut head, mut body) = (0_usize, 0, 0);
    for (at, _) in sheet.match_indices(['{', '}', ';']) {
        match &sheet[at..=at] {
            "{" => {
                if depth == 0 {
                    body = at + 1;
                }
                depth += 1;
            }
            "}" => {
                depth = depth.saturating_sub(1);
                if depth == 0 && body > head {
                    rules.push((sheet[head..body - 1].trim(), &sheet[body..at]));
                    head = at + 1;
                }
            }
            _ if depth == 0 => head = at + 1,
            _ => {}
        }
    }
    rules
}

/// The colour that a rule gives a custom property, itself or by the name of one of the `root` rule; of two for two themes,
/// the light one.
fn property(body: &str, name: &str, root: &str) -> Option<Color> {
    let value = declared(body, name)?;
    let value = match value.strip_prefix("var(").and_then(|named| named.strip_suffix(')')) {
        Some(named) => declared(root, named.trim())?,
        None => value,
    };
    let light = value.strip_prefix("light-dark(").map_or(value, first);
    let color = Svg::from_str(light.trim()).ok()?;
    Some([color.red, color.green, color.blue])
}

/// What a rule declares of a custom property.
fn declared<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let mut declarations = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations.find(|(property, _)| property.trim() == name).map(|(_, value)| value.trim())
}

/// What stands before the first comma that is in no parentheses.
fn first(arguments: &str) -> &str {
    let mut depth = 0_usize;
    let end = arguments.find(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    &arguments[..end.unwrap_or(arguments.len())]
}

#[cfg(test)]
mod tests {
    use super::Colors;

    #[test]
    fn colours_are_read_from_the_style_sheet() {
        let sheet = "@charset \"utf-8\"; /* :root { --ink: red } */ :root { color-scheme: light dark; --ink: #123; \
                     --paper: light-dark(rgb(1, 2, 3), black); }\n\
                     .class-dark { --hue: light-dark(#b0341d, #ff9f87); }\n\
                     @media print { :root { --ink: red } .class-dark { --hue: red } }\n\
                     .class-light{--hue:teal} :root { --leaf: light-dark(#020304, red) } .class-oolong { --hue: var(--leaf) }";
        let colors = Colors::of([sheet].into_iter());
        assert_eq!((colors.ink, colors.paper), ([0x11, 0x22, 0x33], [1, 2, 3]));
        assert_eq!(colors.of_class("dark"), [0xb0, 0x34, 0x1d]);
        assert_eq!(colors.of_class("light"), [0, 0x80, 0x80]);
        assert_eq!(colors.of_class("oolong"), [2, 3, 4]);
        assert_eq!(colors.of_class("green"), [0x6b, 0x72, 0x80]);
    }

    #[test]
    fn what_is_no_style_sheet_has_no_colours() {
        for sheet in [
            "",
            "}",
            "{",
            "}}{",
            ":root {",
            ":root{--ink:}",
            "/*",
            ":root { --ink: light-dark( }",
            "{{}}:root{}",
        ] {
            assert_eq!(Colors::of([sheet].into_iter()).ink, [0x1c, 0x1f, 0x24], "{sheet}");
        }
    }
}
