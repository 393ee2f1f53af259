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

/// The real site, with some templates changed.
fn site_with(templates: &[&str], change: impl Fn(&str) -> String) -> Site {
    let mut sources = Sources::default();
    for (path, text) in real_site::site().sources().texts_under("") {
        let is_changed = path.strip_prefix("templates/").is_some_and(|path| templates.contains(&path));
        sources.add_text(path, &if is_changed { change(text) } else { text.to_string() });
    }
    let mut report = Report::default();
    let edition = Edition { pseudo: true, ..Edition::default() };
    let sources = Arc::new(sources);
    let site = page::site(&sources, None, edition, &mut report);
    site.unwrap_or_else(|| panic!("{}", human(&report.sorted(), &sources, Color::Plain)))
}

/// How many pages of codes and comparisons there are, and how many of them differ between two sites.
fn differing(one: &Site, other: &Site) -> (usize, usize) {
    let plan = Plan::new(one);
    let stocks = [Arc::default(), Arc::default()];
    let scratches = || stocks.each_ref().map(Scratch::sharing);
    let units = (0..plan.units()).into_par_iter().map_init(
        || (scratches(), Vec::new(), Vec::new()),
        |([scratch, other_scratch], page, other_page), unit| {
            let is_either =
                |address: &Address| matches!(address, Address::Comparison { .. } | Address::Code { .. });
            plan.pages(unit).filter(is_either).fold((0, 0), |(all, differ), address| {
                page::render(one, address, scratch, page).unwrap();
                page::render(other, address, other_scratch, other_page).unwrap();
                (all + 1, differ + usize::from(page != other_page))
            })
        },
    );
    units.reduce(|| (0, 0), |(all, differ), (more, others)| (all + more, differ + others))
}

fn count(site: &Site) -> usize {
    let pages = site.catalogue().families().iter().map(|family| family.codes.len());
    let pages: usize = pages.map(|codes| codes + codes * (codes - 1) / 2).sum();
    pages * site.catalogue().locales().len()
}

#[test]
fn every_comparison_is_the_same_whether_it_is_spliced_or_rendered() {
    let spliced = site_with(&[], str::to_owned);
    let rendered = site_with(&["comparison.html"], |template| {
        template.replace("{% block content %}", &format!("{{% block content %}}{NOT_UNDERSTOOD}"))
    });
    assert!(spliced.is_spliced() && !rendered.is_spliced());
    assert_eq!(differing(&spliced, &rendered), (count(&spliced), 0));
}

#[test]
fn every_page_is_the_same_whether_its_addresses_are_put_in_or_rendered() {
    let templates = ["once/language/choice.html", "once/alternate/links.html", "once/compared/item.html"];
    let rendered = site_with(&templates, |template| format!("{{% if url == 1 %}}?{{% endif %}}{template}"));
    let put_in = site_with(&[], str::to_owned);
    assert_eq!(differing(&put_in, &rendered), (count(&put_in), 0));
    let renders = |site: &Site| {
        let costs = site.template_costs();
        let of =
            |name: &str| costs.iter().find(|(template, _)| *template == name).map(|(_, cost)| cost.renders);
        templates.map(|name| of(name).unwrap_or_default())
    };
    assert!(renders(&put_in).iter().all(|renders| *renders < 1000), "{:?}", renders(&put_in));
    assert!(renders(&rendered).iter().all(|renders| *renders > 5_000), "{:?}", renders(&rendered));
}
