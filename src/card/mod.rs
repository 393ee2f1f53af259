//! The picture of a pair that others show with a link to it: two codes side by side, the same in every language.
//!
//! Behind the feature `og-images`, because drawing needs crates that nothing else does.

#[cfg(feature = "og-images")]
mod colors;
#[cfg(feature = "og-images")]
mod draw;
#[cfg(feature = "og-images")]
mod encode;
#[cfg(feature = "og-images")]
mod fonts;
#[cfg(not(feature = "og-images"))]
mod without;

#[cfg(feature = "og-images")]
pub use draw::{Artist, Canvas, artist};
#[cfg(not(feature = "og-images"))]
pub use without::{Artist, Canvas, artist};

/// In pixels: the size that others show whole, of nearly 1.91 to 1.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

/// What stands on a picture.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// What stands before the names: "HTTP".
    pub family: &'a str,
    /// The name of the site.
    pub site: &'a str,
    pub halves: [Half<'a>; 2],
}

/// What stands on one side of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Half<'a> {
    pub name: &'a str,
    /// Stands for a name that the fonts cannot write.
    pub slug: &'a str,
    pub phrase: Option<&'a str>,
    /// Who defines the code, where that is not who defines most.
    pub namespace: Option<&'a str>,
    /// Chooses the colour.
    pub class: &'a str,
}
