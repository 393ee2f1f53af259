//! What editors see: a page on which each string tells where it comes from, and what a locale still has to translate.

use super::live::OWN;
use super::stage::{Edited, Stage};
use super::strings::Told;
use crate::coverage::{self, survey};
use crate::diag::Fault;
use crate::model::Address;
use crate::text::html::{escape, script_json};
use crate::text::marked::unmarked;

/// A page with an element around each string, and what is known of each for the script, in front of the script.
///
/// # Errors
/// What its template tries and cannot do.
pub(super) fn page(edited: &Edited, address: Address) -> Result<(Vec<u8>, String), Box<Fault>> {
    let Edited { press, strings } = edited;
    let page = unmarked(&String::from_utf8_lossy(&press.render(address)?));
    let locale =
        address.locale().map(|locale| press.site().catalogue().locales()[locale].locale.tag.as_str());
    let told = serde_json::to_string(&strings.tell(&page.names, locale)).unwrap_or_default();
    let data = script_json(&told);
    Ok((
        page.html.into_bytes(),
        format!("<script type=\"application/json\" id=\"versus-strings\">{data}</script>"),
    ))
}

/// How far the locales are, or one of them with all that is left to do.
pub(super) fn coverage(stage: &Stage, locale: Option<&str>) -> Option<String> {
    let mut survey = survey(stage.site().sources()).ok()?;
    let tags: Vec<String> = survey.locales.iter().map(|locale| locale.language.tag.clone()).collect();
    let below = match locale {
        Some(tag) => {
            survey.locales.retain(|surveyed| surveyed.language.tag == tag);
            (!survey.locales.is_empty()).then_some(())?;
            left(&stage.edited()?.strings.left(tag))
        }
        None => links(&tags),
    };
    let page = coverage::html(&survey).ok()?;
    Some(page.replacen("</main>", &format!("{below}</main>"), 1))
}

fn links(tags: &[String]) -> String {
    let item = |tag: &String| format!("<li><a href=\"{OWN}coverage/{tag}/\">{tag}</a></li>");
    let items: String = tags.iter().map(item).collect();
    format!("<h2>What is left to do</h2>\n<ul>{items}</ul>\n")
}

fn left(strings: &[Told<'_>]) -> String {
    let row = |told: &Told<'_>| {
        let [id, state, place, english] = [told.id, told.state, told.place, told.english].map(escape);
        format!("<tr><th>{id}</th><td>{state}</td><td>{place}</td><td>{english}</td></tr>\n")
    };
    let rows: String = strings.iter().map(row).collect();
    let all = "<p><a href=\"../\">all locales</a></p>\n";
    if strings.is_empty() {
        return format!("<p>Nothing is left to do.</p>\n{all}");
    }
    format!(
        "<h2>What is left to do</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"What is left to do\" tabindex=\"0\"><table>\n\
         <thead><tr><th>string</th><th>state</th><th>place</th><th>original</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n{all}"
    )
}
