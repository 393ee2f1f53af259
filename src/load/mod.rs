//! Reads a site: once from the disk into [`Sources`], then each file on its own into [`Entries`].

mod disk;
mod entries;
mod parse;

pub use disk::{ReadError, read};
pub use entries::{
    ClassFile, CodeEntry, CodeFile, DirectionFile, Entries, FactFile, FamilyEntry, FamilyFile, KindFile,
    LocaleEntry, LocaleFile, NamespaceFile, Placed, SiteFile, SourceFile, StatementFile, ValueFile,
    WordsFile,
};
pub use parse::parse;
