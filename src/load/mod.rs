//! Reads a site: once from the disk into [`Sources`](crate::diag::Sources), then each file on its own into [`Entries`].

mod disk;
mod entries;
mod file;
mod formats;
mod odd;
mod parse;
mod turn;

use disk::TOOLS;
pub use disk::{ReadError, again, read, read_to_change};
pub use entries::{CodeEntry, Entries, FamilyEntry, LocaleEntry, NoteFile, PairEntry, Placed, WordsFile};
pub use formats::{
    AliasFile, ClassFile, CodeFile, CoverageFile, DirectionFile, DistinctFile, EquivalentFile, EvidenceFile,
    ExchangeFile, FactFile, FamilyFile, GlossaryFile, IndexFile, KindFile, LocaleFile, MappingFile,
    NamespaceFile, PairFile, ReviewedFile, SecurityFile, SiteFile, SourceFile, StatementFile, TermFile,
    TermWordsFile, TierFile, ValueFile,
};
pub use odd::misread;
pub use parse::{ParsedBefore, parse, parse_after};
pub use turn::Turn;
