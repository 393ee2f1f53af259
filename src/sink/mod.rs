//! Where bytes go: those of a build into a directory, those of an editor's tool into the site.

mod directory;
mod manifest;
mod site;

pub use directory::{Directory, SinkError, Written};
pub use site::rewrite;
