//! What templates make of each code, of each of its facts and of the comparisons near it: rendered once, for all pages of a locale.

use super::exchange::exchange;
use super::{CodeShared, Making};
use crate::model::{Address, Pair};
use crate::page::Site;
use crate::page::head::joined;
use crate::page::location::link;
use crate::page::once::{CELL, CODE, EXCHANGE, NEAR};
use crate::render::{RenderError, Templates, Value, View, list, map, markup, value, with};
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
        let templates = setting.making.templates;
        let member = &setting.making.catalogue.families()[setting.family].codes[index];
        let exchange = member.exchange.as_ref().map_or(Value::none(), exchange);
        let value = std::mem::replace(&mut code.value, Value::none());
        code.value = with(value, [("exchange", exchange_once(templates, exchange)?)]);
        setting.view.set("code", code.value.clone());
        let made = templates.once(&CODE, setting.view)?;
        let once = map(templates.names(&CODE).zip(made.iter().map(|html| markup(html))));
        let cells = setting.cells(cells)?;
        let value = std::mem::replace(&mut code.value, Value::none());
        code.value = with(value, [("once", once), ("cells", cells)]);
        code.near = setting.near(index, &titles)?;
    }
    Ok(())
}

impl Setting<'_> {
    /// For each template of a cell what it makes of the class and of each fact.
    fn cells(&mut self, cells: &[Value]) -> Result<Value, RenderError> {
        let templates = self.making.templates;
        let mut made = Vec::new();
        for (label, cell) in self.labels.iter().zip(cells) {
            self.view.set("label", label.clone());
            self.view.set("cell", cell.clone());
            made.push(templates.once(&CELL, self.view)?);
        }
        let by_template = templates
            .names(&CELL)
            .enumerate()
            .map(|(at, name)| (name, list(made.iter().map(|made| markup(&made[at])))));
        Ok(map(by_template))
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
pub(in crate::page) fn near(site: &Site, codes: &[CodeShared], near: &[(usize, usize)]) -> Vec<Value> {
    let made = near.iter().filter_map(|&(code, other)| {
        let of = codes[code].near.iter().find(|(near, _)| *near == other)?;
        Some(of.1.as_slice())
    });
    joined(site, &NEAR, made)
}

/// A comparison's exchange and what templates make of it.
pub(in crate::page) fn exchange_once(templates: &Templates, exchange: Value) -> Result<Value, RenderError> {
    if exchange.is_none() {
        return Ok(exchange);
    }
    let mut view = View::default();
    view.set("exchange", exchange.clone());
    let made = templates.once(&EXCHANGE, &view)?;
    let once = map(templates.names(&EXCHANGE).zip(made.iter().map(|html| markup(html))));
    Ok(with(exchange, [("once", once)]))
}
