//! What a file holds, by its name.

/// The media type of a file.
pub(super) fn media(file: &str) -> &'static str {
    mime_guess::from_path(file).first_raw().unwrap_or("application/octet-stream")
}

/// Whether it is a page.
pub(super) fn is_page(file: &str) -> bool {
    media(file) == "text/html"
}

/// Whether it is a style sheet.
pub(super) fn is_sheet(file: &str) -> bool {
    media(file) == "text/css"
}
