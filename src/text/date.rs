//! Days of the calendar: read as ISO 8601 writes them, and shown as a language does.

use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;

use crate::model::Date;

/// The day that a text names, `2026-11-22`; nothing if there is no such day, or it is written otherwise.
#[must_use]
pub fn read(text: &str) -> Option<Date> {
    let date = Date { iso: text.to_owned() };
    // The parser takes other forms of ISO 8601 too; as text, only one of them orders days.
    let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    (is_plain && icu(&date).is_some()).then_some(date)
}

/// The day in the words of a language; where ICU does not know the language, in its general form.
#[must_use]
pub fn shown(tag: &str, date: &Date) -> String {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long());
    match (formatter, icu(date)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => date.iso.clone(),
    }
}

/// When the day begins in UTC, in seconds since 1970; 0 for days before that.
#[must_use]
pub fn seconds(date: &Date) -> u64 {
    let Some((date, first)) = icu(date).zip(IcuDate::try_new_iso(1970, 1, 1).ok()) else { return 0 };
    u64::try_from(date.to_rata_die() - first.to_rata_die()).unwrap_or(0) * 24 * 60 * 60
}

fn icu(date: &Date) -> Option<IcuDate<Iso>> {
    IcuDate::try_from_str(&date.iso, Iso).ok()
}

#[cfg(test)]
mod tests {
    use super::{read, seconds, shown};

    #[test]
    fn only_days_that_exist_are_read() {
        assert_eq!(read("2026-11-22").map(|date| date.iso).as_deref(), Some("2026-11-22"));
        for wrong in ["2026-02-30", "2026-11", "22.11.2026", "20261122", "2026-11-22T10:00", ""] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_language_shows_a_day_in_its_own_way() {
        let day = read("2026-11-22").unwrap();
        assert_eq!(shown("en", &day), "November 22, 2026");
        assert_eq!(shown("ja", &day), "2026年11月22日");
        assert_eq!(shown("tr", &day), "22 Kasım 2026");
    }

    #[test]
    fn a_day_begins_at_a_moment() {
        let day = |text| seconds(&read(text).unwrap());
        assert_eq!(day("1970-01-01"), 0);
        // date -u -d 2026-11-22 +%s
        assert_eq!(day("2026-11-22"), 1_795_305_600);
        assert_eq!(day("1969-12-31"), 0);
    }
}
