//! Raw exchanges, line by line, as every language shows them.

use crate::compare::{LineIds, add_lines};
use crate::model::{Exchange, Family};
use crate::page::once::{LINE, in_pieces};
use crate::page::{Kept, kept};
use crate::render::{Leaf, RenderError, Templates, Value, View, fields, value};

/// The lines of a code's exchange: those of the request and those of the response.
pub(in crate::page) struct Lines {
    /// Of each message, equal numbers for equal lines.
    ids: [Vec<usize>; 2],
    /// Made when they are first shown.
    made: Kept<Made>,
}

/// What each template made of each line, as one that another code has too and as one that only this code has.
type Made = Vec<[Vec<String>; 2]>;

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
        kept(&self.made, || made_of(templates, exchange))
    }
}

fn made_of(templates: &Templates, exchange: &Exchange) -> Result<Made, RenderError> {
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
    Ok(as_leaf(templates, shown, &[])?.into_value())
}

/// The exchange of a code as templates see it, with lines told apart: those of which `own` says so, if of any; nothing for a code that
/// has none.
///
/// # Errors
/// What a template tries and cannot do.
pub(in crate::page) fn as_leaf<'p>(
    templates: &'p Templates,
    shown: Shown<'p>,
    own: &[bool],
) -> Result<Leaf<'p>, RenderError> {
    let Some((exchange, lines)) = shown else { return Ok(Leaf::none()) };
    let lines = lines.made(templates, exchange)?;
    let own = own.iter().copied().chain(std::iter::repeat(false));
    let lines = lines.iter().zip(own).map(|(made, is_own)| made[usize::from(is_own)].as_slice());
    Ok(Leaf::Fields(in_pieces(templates, &LINE, lines).collect()))
}

/// Which lines of the exchanges of two codes only one of them has; nothing where one of them has no exchange.
pub(in crate::page) fn own_lines(codes: [Shown<'_>; 2]) -> [Vec<bool>; 2] {
    let [Some((_, first)), Some((_, second))] = codes else { return [vec![], vec![]] };
    let mut lacking = [first, second].map(|lines| Vec::with_capacity(lines.ids.iter().map(Vec::len).sum()));
    for (message, other) in first.ids.iter().zip(&second.ids) {
        add_lines(message, other, &mut lacking);
    }
    lacking
}
