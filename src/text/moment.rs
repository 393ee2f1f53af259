//! Points in time.

use toml_datetime::Datetime;

/// Whether a text is a `date-time` of RFC 3339, section 5.6. TOML's is one whose offset, seconds and `T` may be missing.
#[must_use]
pub fn is_moment(text: &str) -> bool {
    let is_whole = text.as_bytes().get(10).is_some_and(|letter| letter.eq_ignore_ascii_case(&b'T'))
        && text.as_bytes().get(16) == Some(&b':');
    is_whole
        && text
            .parse::<Datetime>()
            .is_ok_and(|moment| moment.date.is_some() && moment.time.is_some() && moment.offset.is_some())
}

#[cfg(test)]
mod tests {
    use super::is_moment;

    #[test]
    fn a_moment_has_a_date_a_time_and_an_offset() {
        for right in ["2027-06-30T00:00:00Z", "2027-06-30t23:59:59.25+05:30", "2028-02-29T12:00:00-00:00"] {
            assert!(is_moment(right), "{right}");
        }
        for wrong in [
            "",
            "2027-06-30",
            "2027-06-30T00:00:00",
            "2027-06-30 00:00:00Z",
            "2027-06-30T00:00Z",
            "2027-06-31T00:00:00Z",
            "2027-02-29T00:00:00Z",
            "2027-06-30T24:00:00Z",
            "2027-06-30T00:00:00Z\n",
            "2027-6-30T00:00:00Z",
            "next summer, the 16:th",
        ] {
            assert!(!is_moment(wrong), "{wrong}");
        }
    }
}
