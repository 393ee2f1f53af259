//! Answers: what is found, with the headers that hosts send.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use headers::{ETag, HeaderMapExt as _, IfNoneMatch};

use super::lookup::{Found, look_up};
use super::media::{is_page, media};
use super::scene::Scene;
use super::stage::Stage;
use super::trouble::Trouble;
use super::{News, Teller};
use super::{layer, live};
use crate::diag::Report;
use crate::host;
use crate::model::Address;
use crate::text::html::escape;

/// Static files are asked for anew each time, where hosts have them kept for some minutes: an edit must be seen.
const FRESH: &str = "no-cache";

/// What was asked for.
pub(super) struct Asked {
    pub path: String,
    pub query: Option<String>,
    pub unless: Option<IfNoneMatch>,
}

impl Asked {
    /// Whether it is asked for with what editors see.
    fn is_edit(&self) -> bool {
        let words = self.query.iter().flat_map(|query| query.split('&'));
        words.map(|word| word.split('=').next()).any(|name| name == Some("edit"))
    }
}

/// What is answered to a request, of the scene as it is. May take as long as a page takes to be rendered.
pub(super) fn answer(scene: &Scene, asked: &Asked, tell: &Teller) -> Response {
    let Some(stage) = &scene.stage else {
        let trouble = scene.trouble.as_deref().cloned().unwrap_or_default();
        return troubled(scene, None, StatusCode::SERVICE_UNAVAILABLE, &trouble);
    };
    match look_up(scene, stage, &asked.path) {
        Found::Page(address, file) => page(scene, stage, address, &file, StatusCode::OK, (asked, tell)),
        Found::Static(bytes, file) => {
            let body = if is_page(&file) {
                live::with_script(bytes.to_vec(), "", scene).into()
            } else {
                Bytes::from_owner(bytes)
            };
            whole(stage, StatusCode::OK, content_type(&file), FRESH, body, asked)
        }
        Found::Speculation => {
            let (_, rules) = &stage.speculation;
            let kind = HeaderValue::from_static(host::SPECULATION_MIME);
            whole(stage, StatusCode::OK, kind, host::REVALIDATE, rules.clone(), asked)
        }
        Found::Moved(path) => moved(stage, &path, asked),
        Found::Nothing => {
            page(scene, stage, Address::NotFound, "404.html", StatusCode::NOT_FOUND, (asked, tell))
        }
    }
}

fn page(
    scene: &Scene,
    stage: &Stage,
    address: Address,
    file: &str,
    status: StatusCode,
    (asked, tell): (&Asked, &Teller),
) -> Response {
    let edited = if asked.is_edit() && is_page(file) { stage.edited() } else { None };
    let rendered = match edited {
        Some(edited) => layer::page(edited, address),
        None => stage.press.render(address).map(|page| (page, String::new())),
    };
    match rendered {
        Ok((page, data)) => {
            let page = if is_page(file) { live::with_script(page, &data, scene) } else { page };
            whole(stage, status, content_type(file), host::REVALIDATE, page.into(), asked)
        }
        Err(fault) => {
            let sources = stage.site().sources();
            let mut report = Report::default();
            report.take("template-fails", [*fault]);
            tell(News::Found { report: &report, sources });
            let trouble = Trouble::of(&report, sources).unwrap_or_default();
            troubled(scene, Some(stage), StatusCode::INTERNAL_SERVER_ERROR, &trouble)
        }
    }
}

fn content_type(file: &str) -> HeaderValue {
    let media = media(file);
    let of_text =
        media.starts_with("text/").then(|| HeaderValue::try_from(format!("{media}; charset=utf-8")).ok());
    of_text.flatten().unwrap_or(HeaderValue::from_static(media))
}

/// An answer with content; only its head where the browser has it already.
fn whole(
    stage: &Stage,
    status: StatusCode,
    kind: HeaderValue,
    kept: &'static str,
    body: Bytes,
    asked: &Asked,
) -> Response {
    let mut response = Response::new(Body::empty());
    stamp(&mut response, stage, kept);
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    let tag = format!("\"{:016x}\"", hasher.finish()).parse::<ETag>().ok();
    let has_it =
        tag.as_ref().zip(asked.unless.as_ref()).is_some_and(|(tag, unless)| !unless.precondition_passes(tag));
    if let Some(tag) = tag {
        response.headers_mut().typed_insert(tag);
    }
    if status == StatusCode::OK && has_it {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    *response.body_mut() = Body::from(body);
    response
}

fn moved(stage: &Stage, path: &str, asked: &Asked) -> Response {
    let mut response = Response::new(Body::empty());
    stamp(&mut response, stage, host::REVALIDATE);
    let query = asked.query.as_ref().map_or_else(String::new, |query| format!("?{query}"));
    match HeaderValue::try_from(format!("{path}{query}")) {
        Ok(location) => {
            *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
            response.headers_mut().insert(header::LOCATION, location);
        }
        Err(_) => *response.status_mut() = StatusCode::BAD_REQUEST,
    }
    response
}

/// The headers of every answer.
fn stamp(response: &mut Response, stage: &Stage, kept: &'static str) {
    let headers: &mut HeaderMap = response.headers_mut();
    headers.extend(stage.headers.iter().cloned());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
}

/// A page in place of one that cannot be shown: what is wrong as text, which the script shows in its own way.
fn troubled(scene: &Scene, stage: Option<&Stage>, status: StatusCode, trouble: &Trouble) -> Response {
    let texts = trouble.findings.iter().map(|finding| escape(&finding.text));
    let text = texts.collect::<Vec<_>>().join("\n\n");
    let json = serde_json::to_string(trouble).unwrap_or_default();
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>versus: errors</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<body data-versus-trouble=\"{}\">\n<pre>{text}</pre>\n</body>\n",
        escape(&json)
    );
    let page = live::with_script(page.into_bytes(), "", scene);
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = status;
    if let Some(stage) = stage {
        stamp(&mut response, stage, FRESH);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
