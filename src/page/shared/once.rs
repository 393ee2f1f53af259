//! What templates make of each code, of each of its facts and of the comparisons near it: rendered once, for all pages of a locale.

use super::exchange::alone;
use super::table::{Cells, Pieces};
use super::{CodeShared, Making};
use crate::model::{Address, Pair};
use crate::page::Site;
use crate::page::comparison::found_in;
use crate::page::head::joined;
use crate::page::location::link;
use crate::page::once::{CODE, LABEL, NEAR};
use crate::render::{RenderError, Value, View, map, markup, value, with};
use crate::words::{Pattern, Said, plain};

/// How many related comparisons a page links to.
pub(in crate::page) const NEAREST: usize = 8;

/// What the codes of a family in one locale are rendered with.
pub(super) struct Setting<'a> {
    pub making: Making<'a>,
    pub locale: usize,
    pub family: usize,
    /// What all their templates are given.
    pub view: &'a mut View,
    /// The labels of the class and of each fact.
    pub labels: &'a [Value],
    /// The title of a comparison.
    pub title: &'a Pattern,
}

/// What templates make of the labels of the rows.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn labels(setting: &mut Setting<'_>) -> Result<Pieces, RenderError> {
    let mut made = Pieces::default();
    for (row, label) in setting.labels.iter().enumerate() {
        setting.view.set("row", value(&row));
        setting.view.set("label", label.clone());
        made.add(setting.making.templates, &LABEL, setting.view)?;
    }
    Ok(made)
}

/// Gives every code what templates make of it. `cells` are its class and its facts, as they see them.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn complete(
    mut setting: Setting<'_>,
    codes: &mut [CodeShared],
    cells: &[Vec<Value>],
) -> Result<(), RenderError> {
    let titles: Vec<Said> = codes.iter().map(|code| code.title.clone()).collect();
    for (index, (code, cells)) in codes.iter_mut().zip(cells).enumerate() {
        let Making { templates, exchanges, .. } = setting.making;
        let lines = exchanges[setting.family][index].as_ref();
        let exchange = lines.map_or(Value::none(), |lines| alone(templates, lines));
        let value = std::mem::replace(&mut code.value, Value::none());
        code.value = with(value, [("exchange", exchange)]);
        setting.view.set("code", code.value.clone());
        let made = templates.once(&CODE, setting.view)?;
        let once = map(templates.names(&CODE).cloned().zip(made.iter().map(|html| markup(html))));
        let value = std::mem::replace(&mut code.value, Value::none());
        code.value = with(value, [("once", once)]);
        code.found = found_in(setting.making.splicing, &code.value);
        code.cells = setting.cells(cells)?;
        code.near = setting.near(index, &titles)?;
    }
    Ok(())
}

impl Setting<'_> {
    /// What templates make of the class and of each fact of a code.
    fn cells(&mut self, cells: &[Value]) -> Result<Cells, RenderError> {
        let mut made = Cells::default();
        for (row, (label, cell)) in self.labels.iter().zip(cells).enumerate() {
            self.view.set("row", value(&row));
            self.view.set("label", label.clone());
            self.view.set("cell", cell.clone());
            made.add(self.making.templates, self.view)?;
        }
        made.shrink();
        Ok(made)
    }

    /// The comparisons of a code with those closest to it.
    fn near(&mut self, code: usize, titles: &[Said]) -> Result<Vec<(usize, Vec<String>)>, RenderError> {
        let Making { catalogue, neighbours, templates, .. } = self.making;
        let family = &catalogue.families()[self.family];
        // Of the two codes of a page, each brings half; the other one may be among the closest.
        let closest = neighbours[self.family][code].iter().take(NEAREST / 2 + 1);
        let mut near = Vec::new();
        for &other in closest {
            let pair = Pair { first: code.min(other), second: code.max(other) };
            let title = self.title.fill(&[&plain(&family.title), &titles[pair.first], &titles[pair.second]]);
            let address = Address::Comparison { locale: self.locale, family: self.family, pair };
            self.view.set("title", markup(&title.html));
            self.view.set("url", value(&link(catalogue, address)));
            near.push((other, templates.once(&NEAR, self.view)?));
        }
        Ok(near)
    }
}

/// The comparisons nearest to a pair, as each template of their scope made them.
pub(in crate::page) fn near(site: &Site, codes: &[CodeShared], near: &[(usize, usize)]) -> Vec<String> {
    let made = near.iter().filter_map(|&(code, other)| {
        let of = codes[code].near.iter().find(|(near, _)| *near == other)?;
        Some(of.1.as_slice())
    });
    joined(&site.templates, &NEAR, made)
}
