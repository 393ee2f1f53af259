//! The comparisons of a code, as its page lists them.

use super::Stock;
use crate::model::{Address, Pair};
use crate::page::Site;
use crate::page::once::COMPARED;
use crate::render::{Leaf, RenderError, Skeleton, View, markup, text, value};
use crate::text::html::escape;

/// What templates make of a code that others are compared with, but for the address of the comparison; nothing if they do more than
/// print that.
pub(in crate::page) type Compared = Option<Vec<Skeleton>>;

impl Site {
    /// The comparisons of a code with these, one after the other, as each template of their scope made them.
    ///
    /// # Errors
    /// What a template tries and cannot do.
    pub(in crate::page) fn comparisons(
        &self,
        stock: &Stock,
        locale: usize,
        (family, code): (usize, usize),
        others: &[usize],
    ) -> Result<Leaf<'_>, RenderError> {
        let names = self.templates.names(&COMPARED);
        let mut all = vec![String::new(); names.len()];
        for &other in others {
            let pair = Pair { first: code.min(other), second: code.max(other) };
            let url = self.link(Address::Comparison { locale, family, pair });
            let skeletons = stock.of(self, locale, family).compared[other].get_or_init(|| {
                let mut view = self.view_of_compared(stock, locale, family, other);
                self.templates.skeletons(&COMPARED, "url", &mut view)
            });
            if let Some(skeletons) = skeletons {
                let url = escape(&url);
                skeletons
                    .iter()
                    .zip(&mut all)
                    .for_each(|(skeleton, all)| skeleton.write(&url, |part| all.push_str(part)));
            } else {
                let mut view = self.view_of_compared(stock, locale, family, other);
                view.set("url", text(&url));
                let made = self.templates.once(&COMPARED, &view)?;
                all.iter_mut().zip(&made).for_each(|(all, made)| all.push_str(made));
            }
        }
        let made = all.into_iter().map(|html| Leaf::Html(html.into()));
        Ok(Leaf::Fields(names.map(|name| &**name).zip(made).collect()))
    }

    fn view_of_compared(&self, stock: &Stock, locale: usize, family: usize, code: usize) -> View {
        let members = &self.catalogue.families()[family];
        let mut view = self.view_of(locale, family);
        view.set("class", value(&members.classes[members.codes[code].class].id));
        view.set("title", markup(&self.names[family][code].title.html));
        view.set("gloss", markup(&self.glosses(stock, locale, family)[code].html));
        view
    }
}
