//! versus: facts in YAML, words in Fluent, looks in Tera; a page for every pair of codes, in every language.
//!
//! The modules stand in reading order. Each names only those above it in this list.

pub mod model;

pub mod diag;

pub mod text;

pub mod load;

pub mod check;

pub mod compare;

pub mod words;

pub mod render;

pub mod coverage;

pub mod card;

pub mod page;

pub mod locale;

pub mod host;

pub mod plan;

pub mod sink;

pub mod build;

pub mod serve;

pub mod cli;
