//! What the pages about one code in one locale share: made when the first of them is asked for, and kept for thousands.

use super::cell::{of_class, of_fact, sentences};
use super::code::{Name, Portrait};
use super::edit::Edit;
use super::table::{Cells, CellsDraft, Pieces, PiecesDraft};
use super::{Stock, Voice};
use crate::model::{Address, Pair};
use crate::page::comparison::found_in;
use crate::page::once::{CODE, LABEL, NEAR};
use crate::page::{Site, json_ld, kept};
use crate::render::{Known, RenderError, Value, View, map, markup, value, with};
use crate::words::Said;

/// How many related comparisons a page links to.
pub(in crate::page) const NEAREST: usize = 8;

/// Of each fact, what it says in sentences, if that is kept.
type Says = Vec<Option<Box<str>>>;

/// What the pages about one code in one locale share.
pub(in crate::page) struct CodeShared {
    /// What comparisons print of it as the first code and as the second.
    pub found: [Known; 2],
    /// The code as templates see it, where comparisons are not put together without it.
    value: Option<Value>,
    /// What templates made of it, by their names.
    once: Value,
    pub gloss: Said,
    /// The sentences of each behavioural fact, as markup.
    pub says: Says,
    /// When the code was last held against its sources.
    pub reviewed: Option<Said>,
    /// What templates made of its class and its facts.
    pub cells: Cells,
    /// Where its words can be corrected.
    pub edit: Option<Edit>,
    /// Its comparisons with the codes that are closest to it, each with that code, as templates made them.
    near: Vec<(usize, Vec<String>)>,
    /// The code as structured data has it: JSON.
    pub term: String,
}

impl Site {
    /// What the pages about a code in a locale share. Made when it is first asked for, and kept in stock.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(in crate::page) fn code<'s>(
        &self,
        stock: &'s Stock,
        locale: usize,
        family: usize,
        code: usize,
    ) -> Result<&'s CodeShared, RenderError> {
        let known = &stock.of(self, locale, family).codes[code];
        let make = || Subject::new(self, stock, locale, family, code).shared();
        kept(known, || make().map(|(shared, _)| Box::new(shared))).map(|code| &**code)
    }

    /// A code as templates see it.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(in crate::page) fn whole_code(
        &self,
        stock: &Stock,
        locale: usize,
        family: usize,
        index: usize,
    ) -> Result<Value, RenderError> {
        let known = &stock.of(self, locale, family).codes[index];
        let mut made = None;
        let shared = kept(known, || {
            let (shared, value) = Subject::new(self, stock, locale, family, index).shared()?;
            made = Some(value);
            Ok(Box::new(shared))
        })?;
        if let Some(value) = made.or_else(|| shared.value.clone()) {
            return Ok(value);
        }
        let prose = &self.portrait(stock, locale, family, index).prose;
        let value = self.code_value(locale, family, index, prose)?;
        Ok(with(value, [("once", shared.once.clone())]))
    }
}

impl Site {
    /// What all templates are given that are rendered for things of a family.
    pub(super) fn view_of(&self, locale: usize, family: usize) -> View {
        let all = &self.locales[locale];
        let mut view = View::default();
        for (name, value) in &all.roots {
            view.set(name, value.clone());
        }
        view.set("family", all.families[family].value.clone());
        view
    }
}

/// What templates make of the labels of the rows.
///
/// # Errors
/// What a template tries and cannot do.
pub(super) fn labels(voice: Voice<'_>, labels: &[Value], view: &mut View) -> Result<Pieces, RenderError> {
    let mut made = PiecesDraft::default();
    for (row, label) in labels.iter().enumerate() {
        view.set("row", value(&row));
        view.set("label", label.clone());
        made.add(voice.templates, &LABEL, view)?;
    }
    Ok(made.done())
}

/// A code of which all is to be made that its pages share.
struct Subject<'a> {
    site: &'a Site,
    voice: Voice<'a>,
    locale: usize,
    family: usize,
    code: usize,
    name: &'a Name,
    portrait: &'a Portrait,
    /// What all templates are given that are rendered for it.
    view: View,
}

impl<'a> Subject<'a> {
    fn new(site: &'a Site, stock: &'a Stock, locale: usize, family: usize, code: usize) -> Self {
        let view = site.view_of(locale, family);
        let (voice, name) = (site.voice(locale), &site.names[family][code]);
        let portrait = site.portrait(stock, locale, family, code);
        Self { site, voice, locale, family, code, name, portrait, view }
    }

    /// What its pages share, and the code as templates see it.
    fn shared(mut self) -> Result<(CodeShared, Value), RenderError> {
        let Self { site, voice, locale, family, code: index, name, portrait, .. } = self;
        let members = &site.catalogue.families()[family];
        let code = &members.codes[index];
        let prose = &portrait.prose;
        let value = site.code_value(locale, family, index, prose)?;
        self.view.set("code", value.clone());
        let made = site.templates.once(&CODE, &self.view)?;
        let once = map(site.templates.names(&CODE).cloned().zip(made.iter().map(|html| markup(html))));
        let value = with(value, [("once", once.clone())]);
        let (says, cells) = self.rows()?;
        let edit = format!("{}-{}-gloss", members.slug, code.slug);
        let shared = CodeShared {
            found: found_in(site.splicing.as_ref(), &value),
            value: site.splicing.is_none().then(|| value.clone()),
            once,
            gloss: prose.gloss.clone(),
            says,
            reviewed: prose.reviewed.clone(),
            cells,
            edit: Edit::of(voice, &name.title, &edit)?,
            near: self.near()?,
            term: json_ld::term(&site.catalogue, locale, family, index),
        };
        Ok((shared, value))
    }

    /// The sentences of each behavioural fact, and what templates make of the class and of each fact.
    fn rows(&mut self) -> Result<(Says, Cells), RenderError> {
        let Self { site, voice, locale, family, code, name, portrait, .. } = *self;
        let members = &site.catalogue.families()[family];
        let code = &members.codes[code];
        let shared = &site.locales[locale].families[family];
        let mut cells = CellsDraft::default();
        let class = of_class(voice, members, code, &shared.classes, &name.short);
        self.cell(0, class, &mut cells)?;
        let mut says = Vec::with_capacity(members.facts.len());
        let facts = members.facts.iter().zip(&code.facts).zip(&portrait.facts);
        for (row, ((schema, fact), worded)) in (1..).zip(facts) {
            let known = fact.as_ref().zip(worded.as_ref());
            let cell = known.map_or(Value::none(), |(fact, worded)| of_fact(voice, members, fact, worded));
            self.cell(row, cell, &mut cells)?;
            let said = worded.as_ref().filter(|_| schema.behavioural);
            says.push(said.map(|worded| sentences(worded).into()));
        }
        Ok((says, cells.done()))
    }

    fn cell(&mut self, row: usize, cell: Value, cells: &mut CellsDraft) -> Result<(), RenderError> {
        let label = &self.site.locales[self.locale].families[self.family].label_values[row];
        self.view.set("row", value(&row));
        self.view.set("label", label.clone());
        self.view.set("cell", cell);
        cells.add(&self.site.templates, &self.view)
    }

    /// The comparisons with the codes that are closest to it.
    fn near(&mut self) -> Result<Vec<(usize, Vec<String>)>, RenderError> {
        let Self { site, locale, family, code, .. } = *self;
        let members = &site.catalogue.families()[family];
        // Of the two codes of a page, each brings half; the other one may be among the closest.
        let closest = site.neighbours[family].closest(members, code).iter().take(NEAREST / 2 + 1);
        let mut near = Vec::new();
        for &other in closest {
            let pair = Pair { first: code.min(other), second: code.max(other) };
            let address = Address::Comparison { locale, family, pair };
            self.view.set("title", markup(&site.locales[locale].title_of(site, family, pair).html));
            self.view.set("url", value(&site.link(address)));
            near.push((other, site.templates.once(&NEAR, &self.view)?));
        }
        Ok(near)
    }
}

/// The comparisons nearest to a pair, as each template of their scope made them. `codes` are those of the pair.
pub(in crate::page) fn near<'p>(
    pair: Pair,
    [first, second]: [&'p CodeShared; 2],
    near: &[(usize, usize)],
) -> Vec<&'p [String]> {
    let of = |&(code, other): &(usize, usize)| {
        let shared = if code == pair.first { first } else { second };
        let (_, made) = shared.near.iter().find(|(near, _)| *near == other)?;
        Some(made.as_slice())
    };
    let mut made = Vec::with_capacity(near.len());
    made.extend(near.iter().filter_map(of));
    made
}
