//! Addresses as paths and back, and pairs as numbers and back.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use versus::check::Edition;
use versus::diag::Report;
use versus::model::{Address, Pair, pair, pair_count, pair_index, pair_name};
use versus::page::{self, Site};
use versus::plan::Plan;

use crate::{fixture, real_site};

/// Every address of a site.
fn addresses(site: &Site) -> Vec<Address> {
    let plan = Plan::new(site);
    (0..plan.units()).flat_map(|unit| plan.pages(unit)).collect()
}

/// That every address has a file of its own, which leads back to it, and that no pair is found the other way round.
fn check(site: &Site) -> Result<(), TestCaseError> {
    let mut files = BTreeSet::new();
    for address in addresses(site) {
        let file = page::file(site, address);
        prop_assert_eq!(page::locate(site, &file), Some(address), "{}", file);
        // Some disks do not know capitals.
        prop_assert!(files.insert(file.to_lowercase()), "{} stands twice", file);
        let (Address::Comparison { family, pair, .. } | Address::Card { family, pair }) = address else {
            continue;
        };
        let [first, second] =
            [pair.first, pair.second].map(|code| &site.catalogue().families()[family].codes[code].slug);
        let reversed = file.replace(&pair_name(first, second), &pair_name(second, first));
        prop_assert_eq!(page::locate(site, &reversed), None, "{}", reversed);
    }
    Ok(())
}

/// The pieces of which paths are made, and others.
const PIECES: &[&str] = &[
    "en",
    "ar",
    "EN",
    "tea",
    "http",
    "index.html",
    "404.html",
    "robots.txt",
    "sitemap",
    "sitemap.xml",
    "sitemap-1.xml",
    "sitemap-0.xml",
    "sitemap-01.xml",
    "sitemap-+1.xml",
    "sitemap-99999999999999999999.xml",
    "llms.txt",
    "api",
    "og",
    "index.json",
    "schema.json",
    "search.json",
    "matrix",
    ".well-known",
    "security.txt",
    "assam",
    "oolong",
    "sencha",
    "200",
    "404",
    "-vs-",
    "-",
    "vs",
    ".",
    "..",
    ".json",
    ".png",
    "/",
    "/",
    "/",
    "//",
    "\\",
    "%2F",
    "?",
    "#",
    "\0",
    " ",
    "é",
    "日本",
    "",
];

fn path() -> impl Strategy<Value = String> {
    let piece =
        prop_oneof![8 => select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

/// A slug, allowed or not, of the words that are hard to tell apart in the name of a pair.
fn slug() -> impl Strategy<Value = String> {
    let piece = select(&["a", "b", "v", "s", "vs", "-", "-", "0", "matrix", "A"][..]);
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// The site about tea with other slugs for its codes, and pictures, if it may be built.
fn with_slugs(slugs: &[String]) -> Option<Site> {
    let mut files = fixture::files("tea");
    for (old, new) in ["assam", "oolong", "sencha"].iter().zip(slugs) {
        // Nothing stands in their place before all are away.
        let away = |text: &str| text.replace(old, &format!("⟦{new}⟧"));
        files = files.iter().map(|(path, text)| (away(path), away(text))).collect();
    }
    let bare = |text: &str| text.replace(['⟦', '⟧'], "");
    let mut files: fixture::Files = files.iter().map(|(path, text)| (bare(path), bare(text))).collect();
    files.retain(|path, _| !path.ends_with("pairs.yaml") && !path.contains("/notes/"));
    let sources = fixture::sources(&files);
    let site = page::site(&sources, None, Edition::default(), &mut Report::default());
    #[cfg(feature = "og-images")]
    let site = site.map(|site| site.illustrated(versus::card::artist(&sources).unwrap()));
    site
}

#[test]
fn every_address_of_every_site_has_a_file_of_its_own() {
    check(&fixture::site("every-field")).unwrap();
    check(real_site::site()).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn slugs_that_are_allowed_can_be_told_apart(slugs in prop::collection::vec(slug(), 3)) {
        if let Some(site) = with_slugs(&slugs) {
            check(&site)?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_path_leads_to_no_page_but_that_which_stands_there(path in path(), is_real in any::<bool>()) {
        let site = if is_real { real_site::site() } else { &*TEA };
        if let Some(address) = page::locate(site, &path) {
            prop_assert_eq!(page::file(site, address), path);
        }
    }

    #[test]
    fn a_path_that_was_changed_leads_to_no_page_but_that_which_stands_there(
        address in any::<Index>(),
        at in any::<Index>(),
        piece in select(PIECES),
        cut in 0..4_usize,
    ) {
        let mut file = page::file(&TEA, *address.get(&addresses(&TEA)));
        let start = at.index(file.len() + 1);
        let end = (start + cut).min(file.len());
        file.replace_range(start..end, piece);
        if let Some(address) = page::locate(&TEA, &file) {
            prop_assert_eq!(page::file(&TEA, address), file);
        }
    }

    #[test]
    fn pairs_are_numbers_and_back(codes in 2..3_000_000_usize, at in any::<Index>(), next in 0..3_usize) {
        let count = pair_count(codes);
        let k = at.index(count);
        let Pair { first, second } = pair(k, codes);
        prop_assert!(first < second && second < codes);
        let back = pair_index(Pair { first, second }, codes);
        prop_assert_eq!(back, k);
        // In order, also at the ends of rows.
        let next = (k + next).min(count - 1);
        let follows = pair(next, codes) >= Pair { first, second };
        prop_assert!(follows);
    }
}

static TEA: std::sync::LazyLock<Site> = std::sync::LazyLock::new(|| fixture::site("every-field"));
