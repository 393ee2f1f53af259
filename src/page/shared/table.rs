//! Tables of facts, put together of what templates made of their rows, so that no page loops over them.

use std::borrow::Cow;
use std::sync::Arc;

use super::{CodeShared, FamilyShared};
use crate::page::once::{AGAIN, CELL, LABEL};
use crate::render::{Leaf, RenderError, Scope, Templates, View, value};

/// What the templates of one scope made of several things: one text per thing and template.
#[derive(Default)]
pub(in crate::page) struct Pieces {
    text: Box<str>,
    /// Where each ends.
    ends: Box<[u32]>,
    templates: usize,
}

/// The same while it is made.
#[derive(Default)]
pub(super) struct PiecesDraft {
    text: Vec<u8>,
    ends: Vec<u32>,
    templates: usize,
}

impl PiecesDraft {
    /// Adds what the templates of a scope make of a view.
    ///
    /// # Errors
    /// What one of them tries and cannot do.
    pub(super) fn add(
        &mut self,
        templates: &Templates,
        scope: &Scope,
        view: &View,
    ) -> Result<(), RenderError> {
        self.templates = templates.names(scope).len();
        let Self { text, ends, .. } = self;
        templates.once_to(scope, view, text, |end| ends.push(u32::try_from(end).unwrap_or(u32::MAX)))
    }

    pub(super) fn done(self) -> Pieces {
        // Templates write text.
        let text = String::from_utf8(self.text).unwrap_or_default();
        Pieces { text: text.into(), ends: self.ends.into(), templates: self.templates }
    }
}

impl Pieces {
    /// What template number `template` of the scope made of a thing.
    pub(in crate::page) fn of(&self, thing: usize, template: usize) -> &str {
        let place = thing * self.templates + template;
        let end = |place: usize| self.ends[place] as usize;
        let start = place.checked_sub(1).map_or(0, end);
        self.text.get(start..end(place)).unwrap_or_default()
    }
}

/// What a code says in each row: of its class, and of its facts.
#[derive(Default)]
pub(in crate::page) struct Cells {
    cell: Pieces,
    again: Pieces,
}

/// The same while it is made.
#[derive(Default)]
pub(super) struct CellsDraft {
    cell: PiecesDraft,
    again: PiecesDraft,
}

impl CellsDraft {
    /// Adds a row.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(super) fn add(&mut self, templates: &Templates, view: &View) -> Result<(), RenderError> {
        self.cell.add(templates, &CELL, view)?;
        self.again.add(templates, &AGAIN, view)
    }

    pub(super) fn done(self) -> Cells {
        Cells { cell: self.cell.done(), again: self.again.done() }
    }
}

/// The names of what a table is made of, and by which template of each scope.
pub(in crate::page) struct Columns(Vec<Column>);

struct Column {
    name: Arc<str>,
    label: Option<usize>,
    cell: Option<usize>,
    again: Option<usize>,
}

impl Columns {
    /// What these templates bring: a name that is known in any of the three scopes.
    pub(in crate::page) fn of(templates: &Templates) -> Self {
        let scopes = [LABEL, CELL, AGAIN].map(|scope| templates.names(&scope).collect::<Vec<_>>());
        let mut names: Vec<&Arc<str>> = scopes.iter().flatten().copied().collect();
        names.sort();
        names.dedup();
        let columns = names.into_iter().map(|name| {
            let [label, cell, again] =
                scopes.each_ref().map(|scope| scope.iter().position(|own| *own == name));
            Column { name: Arc::clone(name), label, cell, again }
        });
        Self(columns.collect())
    }

    /// The rows in which two codes differ: each with its label and both cells; nothing if there are none.
    pub(in crate::page) fn differing<'p>(
        &'p self,
        family: &'p FamilyShared,
        codes: [&'p CodeShared; 2],
        rows: &[usize],
    ) -> Leaf<'p> {
        self.table(rows, |column, row, table| {
            push(table, &family.labels, row, column.label);
            for code in codes {
                push(table, &code.cells.cell, row, column.cell);
            }
        })
    }

    /// The rows in which two codes say the same: each with its label, the cell of the first, and what the second adds to it.
    pub(in crate::page) fn same<'p>(
        &'p self,
        family: &'p FamilyShared,
        [first, second]: [&'p CodeShared; 2],
        rows: &[usize],
    ) -> Leaf<'p> {
        self.table(rows, |column, row, table| {
            push(table, &family.labels, row, column.label);
            push(table, &first.cells.cell, row, column.cell);
            let is_equal = |at| first.cells.cell.of(row, at) == second.cells.cell.of(row, at);
            if !column.cell.is_some_and(is_equal) {
                push(table, &second.cells.again, row, column.again);
            }
        })
    }

    /// The rows of one code.
    pub(in crate::page) fn alone<'p>(
        &'p self,
        family: &'p FamilyShared,
        code: &'p CodeShared,
        rows: &[usize],
    ) -> Leaf<'p> {
        self.table(rows, |column, row, table| {
            push(table, &family.labels, row, column.label);
            push(table, &code.cells.cell, row, column.cell);
        })
    }

    fn table<'p>(&'p self, rows: &[usize], add: impl Fn(&Column, usize, &mut Vec<Cow<'p, str>>)) -> Leaf<'p> {
        if rows.is_empty() {
            return Leaf::none();
        }
        let columns = self.0.iter().map(|column| {
            // A row has a label and two cells.
            let mut table = Vec::with_capacity(3 * rows.len());
            for &row in rows {
                add(column, row, &mut table);
            }
            (&*column.name, Leaf::Pieces(table))
        });
        Leaf::Fields(columns.chain([("count", value(&rows.len()).into())]).collect())
    }
}

fn push<'p>(table: &mut Vec<Cow<'p, str>>, pieces: &'p Pieces, row: usize, template: Option<usize>) {
    if let Some(template) = template {
        table.push(pieces.of(row, template).into());
    }
}
