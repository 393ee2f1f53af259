//! The only contact with YAML, Fluent, Markdown, HTML and locks: text in, values out, with byte spans.

pub mod fluent;
pub mod html;
pub mod language;
pub mod lock;
pub mod markdown;
pub mod yaml;

mod digest;
mod near;
mod style;

pub use digest::Digest;
pub use near::did_you_mean;
pub use style::plain_message;
