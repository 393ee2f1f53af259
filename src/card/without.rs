//! Stands for the artist in a versus that was built without one.

use super::Card;
use crate::diag::Sources;

/// Who would draw: there is none.
pub enum Artist {}

/// What would be drawn on.
#[derive(Default)]
pub struct Canvas;

/// Nobody.
#[must_use]
pub fn artist(_sources: &Sources) -> Option<Artist> {
    None
}

impl Artist {
    /// Draws a picture, which nobody can.
    pub fn draw(&self, _card: &Card<'_>, _canvas: &mut Canvas, _out: &mut Vec<u8>) {
        match *self {}
    }
}
