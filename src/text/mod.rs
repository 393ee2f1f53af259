//! The only contact with YAML, Fluent, Markdown, HTML, locks and points in time: text in, values out, with byte spans.

pub mod date;
pub mod fluent;
pub mod html;
pub mod inline;
pub mod language;
pub mod lock;
pub mod mark;
pub mod markdown;
pub mod marked;
pub mod yaml;

mod digest;
mod moment;
mod near;
mod nfc;
mod plurals;
mod style;

pub use digest::{Digest, integrity};
pub use moment::is_moment;
pub use near::did_you_mean;
pub use nfc::nfc;
pub use plurals::{is_plural_category, plural_categories, stands_for_one_number};
pub use style::plain_message;
