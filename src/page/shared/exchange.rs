//! Raw exchanges, line by line, as every language shows them.

use crate::compare::{Line, lines};
use crate::model::{Code, Exchange};
use crate::render::{Value, fields, list, value};

/// The exchange of one code by itself: no line is told apart.
pub(super) fn exchange(exchange: &Exchange) -> Value {
    let [request, response] = [&exchange.request, &exchange.response].map(|message| {
        let lines = message.lines().map(|text| Line { text, is_own: false });
        lines.collect::<Vec<_>>()
    });
    exchange_value(&request, &response)
}

/// A request and its response, line by line.
fn exchange_value(request: &[Line<'_>], response: &[Line<'_>]) -> Value {
    let lines = |lines: &[Line<'_>]| {
        list(lines.iter().map(|line| fields([("text", value(&line.text)), ("is_own", value(&line.is_own))])))
    };
    fields([("request", lines(request)), ("response", lines(response))])
}

/// The exchanges of two codes, with the lines known that only one of them has; nothing for a code that has none, and no line
/// is told apart where the other has no exchange.
pub(in crate::page) fn exchanges(first: &Code, second: &Code) -> [Value; 2] {
    let (Some(a), Some(b)) = (&first.exchange, &second.exchange) else {
        return [first, second].map(|code| code.exchange.as_ref().map_or(Value::none(), exchange));
    };
    let [request, other_request] = lines(&a.request, &b.request);
    let [response, other_response] = lines(&a.response, &b.response);
    [exchange_value(&request, &response), exchange_value(&other_request, &other_response)]
}
