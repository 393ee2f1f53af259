//! A day, as content names it.

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// As ISO 8601 writes it, `2026-11-22`, so that the order of the text is the order of the days.
    pub iso: String,
}
