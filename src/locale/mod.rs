//! The editors' tools: what becomes of a site's files when a verb of `versus locale` is done. Nothing is written here.

mod accept;
mod add;
mod edits;
mod fmt;
mod ground;
mod listing;
mod prune;
mod rename;
mod shown;
mod slots;
mod sync;

pub use accept::accept;
pub use add::add;
pub use edits::{NewText, Outcome, Refusal};
pub use fmt::fmt;
pub use prune::prune;
pub use rename::rename;
pub use sync::sync;
