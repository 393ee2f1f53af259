//! Comparisons that are put together are those that Tera renders.

use std::sync::Arc;

use rayon::prelude::*;
use versus::check::Edition;
use versus::diag::{Color, Report, Sources, human};
use versus::model::Address;
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

use crate::real_site;

/// What no splicing understands, and what changes no page.
const NOT_UNDERSTOOD: &str = "{% if page.title == 1 %}?{% endif %}";

/// The real site, with its template of comparisons changed.
fn site_with(change: impl Fn(&str) -> String) -> Site {
    let mut sources = Sources::default();
    for (path, text) in real_site::site().sources().texts_under("") {
        let is_comparison = &**path == "templates/comparison.html";
        sources.add_text(path, &if is_comparison { change(text) } else { text.to_string() });
    }
    let mut report = Report::default();
    let edition = Edition { pseudo: true, ..Edition::default() };
    let sources = Arc::new(sources);
    let site = page::site(&sources, None, edition, &mut report);
    site.unwrap_or_else(|| panic!("{}", human(&report.sorted(), &sources, Color::Plain)))
}

/// How many pages of comparisons there are, and how many of them differ between two sites.
fn differing(one: &Site, other: &Site) -> (usize, usize) {
    let plan = Plan::new(one);
    let units = (0..plan.units()).into_par_iter().map_init(
        || (Scratch::default(), Scratch::default(), Vec::new(), Vec::new()),
        |(scratch, other_scratch, page, other_page), unit| {
            let comparisons =
                plan.pages(unit).filter(|address| matches!(address, Address::Comparison { .. }));
            comparisons.fold((0, 0), |(all, differ), address| {
                page::render(one, address, scratch, page).unwrap();
                page::render(other, address, other_scratch, other_page).unwrap();
                (all + 1, differ + usize::from(page != other_page))
            })
        },
    );
    units.reduce(|| (0, 0), |(all, differ), (more, others)| (all + more, differ + others))
}

#[test]
fn every_comparison_is_the_same_whether_it_is_spliced_or_rendered() {
    let spliced = site_with(str::to_owned);
    let rendered = site_with(|template| {
        template.replace("{% block content %}", &format!("{{% block content %}}{NOT_UNDERSTOOD}"))
    });
    assert!(spliced.is_spliced() && !rendered.is_spliced());
    let pairs = spliced.catalogue().families().iter().map(|family| family.codes.len());
    let pairs: usize = pairs.map(|codes| codes * (codes - 1) / 2).sum();
    assert_eq!(differing(&spliced, &rendered), (pairs * spliced.catalogue().locales().len(), 0));
}
