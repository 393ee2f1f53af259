//! Plain data that every stage speaks of: settings, locales, families, codes, facts, pairs, addresses.

mod address;
mod date;
mod family;
mod locale;
mod pair;
mod settings;

pub use address::{API, Address, CARDS, MANIFEST, STAGING};
pub use date::Date;
pub use family::{
    Alias, AuthoredPair, Citation, Class, Code, Equivalent, Evidence, Exchange, Fact, FactKind, FactSchema,
    Family, Mapping, Namespace, RESERVED_SLUGS, Situation, Source, Statement, Value,
};
pub use locale::{Direction, Locale, Review, Standing};
pub use pair::{PARTING, Pair, pair, pair_count, pair_index, pair_name};
pub use settings::{BaseUrl, IndexPolicy, Security, Settings, Tier};
