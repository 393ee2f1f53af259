//! What is made for each code in each language, which takes most memory: made when a page first asks for it, gone with its stock.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{CodeShared, Compared, PairShared, Portrait};
use crate::model::Pair;
use crate::page::{Kept, Site};
use crate::render::Shapes;
use crate::words::Said;

/// Codes and authored pairs as the pages of a locale show them. Threads that make pages of the same locales share one; who has made
/// all pages of a locale lets go of it, so that only words take memory for each language.
#[derive(Default)]
pub struct Stock(OnceLock<Locales>);

/// By locale and family. Each place is made when the first page of its family is.
type Locales = Vec<Vec<OnceLock<OfFamily>>>;

/// What is made for the pages of a family in a locale.
pub(super) struct OfFamily {
    /// By code, as are the next three.
    pub codes: Vec<Kept<Box<CodeShared>>>,
    pub portraits: Vec<OnceLock<Box<Portrait>>>,
    pub compared: Vec<OnceLock<Compared>>,
    pub glosses: OnceLock<Vec<Said>>,
    /// Of comparisons.
    pub shapes: Shapes,
    /// Of the pairs that an author has worded.
    pub authored: BTreeMap<Pair, Kept<Box<PairShared>>>,
}

impl Stock {
    /// The place of a family in a locale. A stock is of one site.
    pub(super) fn of(&self, site: &Site, locale: usize, family: usize) -> &OfFamily {
        let families = site.catalogue.families();
        let places = || families.iter().map(|_| OnceLock::new()).collect();
        let locales = self.0.get_or_init(|| site.locales.iter().map(|_| places()).collect());
        locales[locale][family].get_or_init(|| OfFamily {
            codes: families[family].codes.iter().map(|_| Kept::new()).collect(),
            portraits: families[family].codes.iter().map(|_| OnceLock::new()).collect(),
            compared: families[family].codes.iter().map(|_| OnceLock::new()).collect(),
            glosses: OnceLock::new(),
            shapes: Shapes::default(),
            authored: families[family].authored.keys().map(|&pair| (pair, Kept::new())).collect(),
        })
    }
}

impl Site {
    /// The comparisons of a family in a locale, with marks.
    pub(in crate::page) fn shapes<'s>(&self, stock: &'s Stock, locale: usize, family: usize) -> &'s Shapes {
        &stock.of(self, locale, family).shapes
    }
}
