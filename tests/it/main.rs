//! Tests through the front door: fixture sites in memory, the real site, the binary, the shape of the code.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail by panicking, and looks at the disk"
)]

mod archives;
mod binary;
#[cfg(feature = "og-images")]
mod cards;
mod coverage;
mod disk;
mod editions;
mod explained;
mod faults;
mod findings;
mod fixture;
mod forms;
mod fuzz;
mod hostile;
mod hosts;
mod http;
mod incremental;
mod locale;
mod locks;
mod losses;
mod machines;
mod markup;
mod pages;
mod real_site;
mod registry;
mod remembered;
mod rendered;
mod seeded;
mod serve;
mod sources;
mod spliced;
mod tidy;
mod unchanged;

/// As in the binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
