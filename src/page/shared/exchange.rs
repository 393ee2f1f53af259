//! Raw exchanges, line by line, as every language shows them.

use crate::compare::{LineIds, add_lines};
use crate::model::{Exchange, Family};
use crate::page::once::LINE;
use crate::page::{Kept, kept};
use crate::render::{Leaf, RenderError, Templates, Value, View, fields, map, markup, value};

/// The lines of a code's exchange: those of the request and those of the response.
pub(in crate::page) struct Lines {
    /// Of each message, equal numbers for equal lines.
    ids: [Vec<usize>; 2],
    /// Made when they are first shown.
    made: Kept<Made>,
}

struct Made {
    /// What each template made of each line, as one that another code has too and as one that only this code has.
    lines: Vec<[Vec<String>; 2]>,
    /// The exchange by itself, in which no line is told apart.
    alone: Vec<String>,
}

/// The lines of every code of a family; nothing for codes without an exchange.
pub(in crate::page) fn of_family(family: &Family) -> Vec<Option<Lines>> {
    let mut ids = LineIds::default();
    let exchanges = family.codes.iter().map(|code| code.exchange.as_ref());
    let lines = exchanges.map(|exchange| {
        exchange.map(|exchange| Lines {
            ids: [&exchange.request, &exchange.response].map(|text| ids.of(text)),
            made: Kept::new(),
        })
    });
    lines.collect()
}

impl Lines {
    fn made(&self, templates: &Templates, exchange: &Exchange) -> Result<&Made, RenderError> {
        kept(&self.made, || {
            let lines = made_of(templates, exchange)?;
            Ok(Made { alone: joined(templates, &lines, |_| false), lines })
        })
    }
}

fn made_of(templates: &Templates, exchange: &Exchange) -> Result<Vec<[Vec<String>; 2]>, RenderError> {
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
    Ok(made)
}

/// A code's exchange and its lines; nothing where it has none.
pub(in crate::page) type Shown<'a> = Option<(&'a Exchange, &'a Lines)>;

/// The exchange of one code by itself: no line is told apart; nothing for a code that has none.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn alone(templates: &Templates, shown: Shown<'_>) -> Result<Value, RenderError> {
    let Some(lines) = alone_of(templates, shown)? else { return Ok(Value::none()) };
    Ok(map(templates.names(&LINE).cloned().zip(lines.iter().map(|html| markup(html)))))
}

fn alone_of(templates: &Templates, shown: Shown<'_>) -> Result<Joined, RenderError> {
    let Some((exchange, lines)) = shown else { return Ok(None) };
    Ok(Some(lines.made(templates, exchange)?.alone.clone()))
}

/// What each template made of the lines of an exchange, one after the other; nothing for a code that has none.
pub(in crate::page) type Joined = Option<Vec<String>>;

/// The exchange as templates see it.
pub(in crate::page) fn as_leaf<'p>(templates: &'p Templates, exchange: &'p Joined) -> Leaf<'p> {
    let Some(made) = exchange else { return Leaf::none() };
    let made = made.iter().map(|html| Leaf::Html(html.into()));
    Leaf::Fields(templates.names(&LINE).map(|name| &**name).zip(made).collect())
}

/// The exchanges of two codes, with the lines told apart that only one of them has; nothing for a code that has none, and no line
/// is told apart where the other has no exchange.
///
/// # Errors
/// What a template tries and cannot do.
pub(in crate::page) fn exchanges(
    templates: &Templates,
    codes: [Shown<'_>; 2],
) -> Result<[Joined; 2], RenderError> {
    let [Some((first_exchange, first)), Some((second_exchange, second))] = codes else {
        let [first, second] = codes;
        return Ok([alone_of(templates, first)?, alone_of(templates, second)?]);
    };
    let mut lacking = [first, second].map(|lines| Vec::with_capacity(lines.ids.iter().map(Vec::len).sum()));
    for (message, other) in first.ids.iter().zip(&second.ids) {
        add_lines(message, other, &mut lacking);
    }
    let [own, others] = lacking;
    let [first, second] = [first.made(templates, first_exchange)?, second.made(templates, second_exchange)?];
    Ok([
        Some(joined(templates, &first.lines, |line| own[line])),
        Some(joined(templates, &second.lines, |line| others[line])),
    ])
}

/// The lines of an exchange, one after the other, by template.
fn joined(templates: &Templates, lines: &[[Vec<String>; 2]], is_own: impl Fn(usize) -> bool) -> Vec<String> {
    const ROOM: usize = 1024;
    let join = |at: usize| {
        let mut text = String::with_capacity(ROOM);
        let made = lines.iter().enumerate();
        text.extend(made.map(|(line, made)| made[usize::from(is_own(line))][at].as_str()));
        text
    };
    (0..templates.names(&LINE).len()).map(join).collect()
}
