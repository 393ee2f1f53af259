//! The only contact with YAML, Fluent, Markdown and HTML: text in, values out, with byte spans.

pub mod fluent;
pub mod html;
pub mod markdown;
pub mod yaml;

mod near;
mod style;

pub use near::did_you_mean;
pub use style::plain_message;
