//! Raw exchanges, line by line, as every language shows them.

use crate::compare::lines;
use crate::model::{Code, Exchange, Family};
use crate::render::{Value, fields, list, value};

/// The lines of the request and of the response of a code as templates see them: each as one that the other code has too, and
/// as one that only this code has.
pub(in crate::page) type Lines = [Vec<[Value; 2]>; 2];

/// The lines of every code of a family; nothing for codes without an exchange.
pub(in crate::page) fn of_family(family: &Family) -> Vec<Option<Lines>> {
    family.codes.iter().map(|code| code.exchange.as_ref().map(lines_of)).collect()
}

fn lines_of(exchange: &Exchange) -> Lines {
    let line =
        |text: &str| [false, true].map(|is_own| fields([("text", value(&text)), ("is_own", value(&is_own))]));
    [&exchange.request, &exchange.response].map(|message| message.lines().map(line).collect())
}

/// The exchange of one code by itself: no line is told apart.
pub(super) fn exchange(exchange: &Exchange) -> Value {
    alone(&lines_of(exchange))
}

fn alone(lines: &Lines) -> Value {
    let [request, response] =
        lines.each_ref().map(|lines| list(lines.iter().map(|[common, _]| common.clone())));
    fields([("request", request), ("response", response)])
}

/// The exchanges of two codes, with the lines known that only one of them has; nothing for a code that has none, and no line
/// is told apart where the other has no exchange.
pub(in crate::page) fn exchanges(codes: [&Code; 2], known: [Option<&Lines>; 2]) -> [Value; 2] {
    let [first, second] = codes;
    let (Some(a), Some(b), [Some(lines_a), Some(lines_b)]) = (&first.exchange, &second.exchange, known)
    else {
        return known.map(|lines| lines.map_or(Value::none(), alone));
    };
    let [request, other_request] = lines(&a.request, &b.request);
    let [response, other_response] = lines(&a.response, &b.response);
    let marked = |known: &[[Value; 2]], is_own: Vec<bool>| {
        list(known.iter().zip(is_own).map(|(line, is_own)| line[usize::from(is_own)].clone()))
    };
    let both = |[lines_request, lines_response]: &Lines, request, response| {
        fields([("request", marked(lines_request, request)), ("response", marked(lines_response, response))])
    };
    [both(lines_a, request, response), both(lines_b, other_request, other_response)]
}
