//! The only contact with YAML, Fluent, Markdown and HTML: text in, values out, with byte spans.

pub mod fluent;
pub mod html;
pub mod markdown;
pub mod yaml;

mod near;

pub use near::did_you_mean;
