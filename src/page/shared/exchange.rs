//! Raw exchanges, line by line, as every language shows them.

use std::sync::Arc;

use crate::compare::{LineIds, lines};
use crate::model::{Exchange, Family};
use crate::page::once::LINE;
use crate::render::{RenderError, Templates, Value, View, fields, map, markup, value};

/// The lines of a code's exchange: those of the request and those of the response.
pub(in crate::page) struct Lines {
    /// Of each message, equal numbers for equal lines.
    ids: [Vec<usize>; 2],
    /// What each template made of each line, as one that another code has too and as one that only this code has.
    made: Vec<[Vec<String>; 2]>,
}

/// The lines of every code of a family; nothing for codes without an exchange.
///
/// # Errors
/// What a template tries and cannot do.
pub(in crate::page) fn of_family(
    templates: &Templates,
    family: &Family,
) -> Result<Vec<Option<Lines>>, RenderError> {
    let mut ids = LineIds::default();
    let exchanges = family.codes.iter().map(|code| code.exchange.as_ref());
    exchanges
        .map(|exchange| exchange.map(|exchange| lines_of(templates, exchange, &mut ids)).transpose())
        .collect()
}

fn lines_of<'a>(
    templates: &Templates,
    exchange: &'a Exchange,
    ids: &mut LineIds<'a>,
) -> Result<Lines, RenderError> {
    let messages = [("request", &*exchange.request), ("response", &*exchange.response)];
    let mut view = View::default();
    let mut made = Vec::new();
    for (message, text) in messages {
        let last = text.lines().count().saturating_sub(1);
        for (at, line) in text.lines().enumerate() {
            let mut once = |is_own: bool| {
                let line = fields([
                    ("message", value(&message)),
                    ("text", value(&line)),
                    ("is_own", value(&is_own)),
                    ("is_first", value(&(at == 0))),
                    ("is_last", value(&(at == last))),
                ]);
                view.set("line", line);
                templates.once(&LINE, &view)
            };
            made.push([once(false)?, once(true)?]);
        }
    }
    Ok(Lines { ids: messages.map(|(_, text)| ids.of(text)), made })
}

/// The exchange of one code by itself: no line is told apart.
pub(super) fn alone(templates: &Templates, lines: &Lines) -> Value {
    joined(templates, lines, |_| false)
}

/// The exchanges of two codes, with the lines told apart that only one of them has; nothing for a code that has none, and no line
/// is told apart where the other has no exchange.
pub(in crate::page) fn exchanges(templates: &Templates, codes: [Option<&Lines>; 2]) -> [Value; 2] {
    let [Some(first), Some(second)] = codes else {
        return codes.map(|lines| lines.map_or(Value::none(), |lines| alone(templates, lines)));
    };
    let [request, other_request] = lines(&first.ids[0], &second.ids[0]);
    let [response, other_response] = lines(&first.ids[1], &second.ids[1]);
    [(first, request, response), (second, other_request, other_response)].map(|(lines, mut own, response)| {
        own.extend(response);
        joined(templates, lines, |line| own[line])
    })
}

/// The lines of an exchange, one after the other, by the names of the templates.
fn joined(templates: &Templates, lines: &Lines, is_own: impl Fn(usize) -> bool) -> Value {
    const ROOM: usize = 1024;
    let mut text = String::with_capacity(ROOM);
    map(templates.names(&LINE).enumerate().map(|(at, name)| {
        text.clear();
        let made = lines.made.iter().enumerate();
        text.extend(made.map(|(line, made)| made[usize::from(is_own(line))][at].as_str()));
        (Arc::clone(name), markup(&text))
    }))
}
