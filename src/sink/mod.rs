//! Where the bytes of a build go.

mod directory;
mod manifest;

pub use directory::{Directory, SinkError, Written};
