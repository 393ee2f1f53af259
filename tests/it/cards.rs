//! The pictures of pairs: what is drawn, who names them, and that they are the same whoever draws them when.

use std::collections::BTreeSet;

use versus::card::{Canvas, Card, HEIGHT, Half, WIDTH, artist};
use versus::check::Edition;
use versus::diag::{Report, Sources};
use versus::page::{self, Scratch, Site};
use versus::plan::Plan;

use crate::binary::{build, tree, versus};
use crate::{fixture, real_site};

type Color = [u8; 3];

/// A picture, line by line.
struct Picture(Vec<Vec<Color>>);

impl Picture {
    fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        assert_eq!((info.width, info.height, info.color_type), (WIDTH, HEIGHT, png::ColorType::Rgb));
        let pixels: Vec<Color> = bytes.chunks_exact(3).map(|rgb| [rgb[0], rgb[1], rgb[2]]).collect();
        Self(pixels.chunks_exact(WIDTH as usize).map(<[Color]>::to_vec).collect())
    }

    fn colors(&self) -> BTreeSet<Color> {
        self.0.iter().flatten().copied().collect()
    }

    /// How many pixels of a part are not paper: what is drawn there.
    fn drawn(&self, across: std::ops::Range<usize>, down: std::ops::Range<usize>) -> usize {
        let paper = self.0[0][0];
        self.0[down].iter().flat_map(|line| &line[across.clone()]).filter(|color| **color != paper).count()
    }
}

fn illustrated(name: &str) -> Site {
    let sources = fixture::sources(&fixture::files(name));
    let site = page::site(&sources, None, Edition::default(), &mut Report::default()).unwrap();
    site.illustrated(artist(&sources).unwrap())
}

fn bytes(site: &Site, file: &str) -> Vec<u8> {
    let address = page::locate(site, file).unwrap_or_else(|| panic!("no file {file}"));
    let mut out = Vec::new();
    page::render(site, address, &mut Scratch::default(), &mut out).unwrap();
    out
}

/// The picture of two halves, in the colours of this site.
fn drawn(halves: [Half<'_>; 2]) -> Vec<u8> {
    let mut out = Vec::new();
    let card = Card { family: "HTTP", site: "versus", halves };
    artist(real_site::site().sources()).unwrap().draw(&card, &mut Canvas::default(), &mut out);
    out
}

fn half(name: &str) -> Half<'_> {
    Half { name, slug: "slug", phrase: None, namespace: None, class: "success" }
}

#[test]
fn a_site_with_pictures_has_one_for_each_pair_and_its_pages_name_it() {
    let (with, without) = (illustrated("tea"), fixture::site("tea"));
    let pictures: Vec<String> = Plan::new(&with).files().filter(|file| file.starts_with("og/")).collect();
    assert_eq!(
        pictures,
        ["assam-vs-oolong", "assam-vs-sencha", "oolong-vs-sencha"].map(|name| format!("og/tea/{name}.png"))
    );
    for file in &pictures {
        let address = page::locate(&with, file).unwrap();
        assert_eq!(page::file(&with, address), *file);
        assert!(page::is_picture(address));
        assert_eq!(page::locate(&without, file), None);
        assert!(bytes(&with, file).starts_with(b"\x89PNG"));
    }
    for wrong in [
        "og/tea/sencha-vs-assam.png",
        "og/tea/assam.png",
        "og/tea/assam-vs-sencha.jpg",
        "og/coffee/assam-vs-sencha.png",
    ] {
        assert_eq!(page::locate(&with, wrong), None, "{wrong}");
    }
    let page = String::from_utf8(bytes(&with, "ar/tea/assam-vs-sencha/index.html")).unwrap();
    assert!(page.contains(
        "<meta property=\"og:image\" content=\"https://tea.example/shop/og/tea/assam-vs-sencha.png\">"
    ));
    assert!(page.contains("<meta property=\"og:image:width\" content=\"1200\">"));
    assert!(page.contains("<meta property=\"og:image:height\" content=\"630\">"));
    let plan = Plan::new(&with);
    let pages =
        (0..plan.units()).flat_map(|unit| plan.pages(unit)).filter(|&address| !page::is_picture(address));
    for file in pages.map(|address| page::file(&with, address)) {
        let names = bytes(&with, &file).windows(8).any(|bytes| bytes == b"og:image");
        assert_eq!(names, file.contains("-vs-"), "{file}");
        let same =
            page::locate(&without, &file).is_some_and(|_| bytes(&without, &file) == bytes(&with, &file));
        assert_eq!(same, !names, "{file}");
    }
}

#[test]
fn a_picture_is_the_same_whatever_was_drawn_before_it() {
    let site = illustrated("tea");
    let plan = Plan::new(&site);
    let pictures: Vec<_> = (0..plan.units())
        .flat_map(|unit| plan.pages(unit))
        .filter(|&address| page::is_picture(address))
        .collect();
    let (mut scratch, mut out) = (Scratch::default(), Vec::new());
    let mut all = BTreeSet::new();
    for &address in pictures.iter().rev().chain(&pictures) {
        page::render(&site, address, &mut scratch, &mut out).unwrap();
        assert!(out == bytes(&site, &page::file(&site, address)));
        all.insert(out.clone());
    }
    assert_eq!(all.len(), 3, "two pictures are alike");
}

#[test]
fn the_colours_are_those_of_this_sites_classes_in_its_own_style_sheet() {
    let sheet = real_site::site().sources().static_file("site.css").unwrap();
    let sheet = std::str::from_utf8(sheet).unwrap();
    let mut hues = BTreeSet::new();
    for class in &real_site::site().catalogue().families()[0].classes {
        let colors = Picture::read(&drawn([
            Half { class: &class.id, ..half("100") },
            Half { class: &class.id, ..half("200") },
        ]))
        .colors();
        let rule = sheet.split(&format!("--{}: ", class.id)).nth(1).unwrap();
        let hex = rule.split('#').nth(1).unwrap();
        let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        let hue = [channel(0), channel(2), channel(4)];
        assert!(colors.contains(&hue), "{}: {hue:?}", class.id);
        hues.insert(hue);
    }
    assert_eq!(hues.len(), 5);
    let other = Picture::read(&drawn([Half { class: "unheard-of", ..half("1") }, half("2")]));
    assert!(other.colors().len() > 20, "nothing is smooth, or nothing is drawn");
}

#[test]
fn both_names_and_all_else_are_drawn_each_in_its_place() {
    let words = Half { phrase: Some("Forbidden"), namespace: Some("nginx"), ..half("403") };
    for halves in [[words, half("1")], [half("1"), words]] {
        let left = usize::from(halves[0].phrase.is_none());
        let picture = Picture::read(&drawn(halves));
        let columns = [120..600, 660..1120];
        for (column, is_full) in columns.iter().zip([left == 0, left == 1]) {
            assert!(picture.drawn(column.clone(), 150..290) > 1000, "a name is missing");
            assert_eq!(picture.drawn(column.clone(), 300..360) > 500, is_full, "the phrase");
            assert_eq!(picture.drawn(column.clone(), 435..470) > 100, is_full, "the namespace");
        }
        assert!(picture.drawn(80..200, 80..115) > 100, "the family is missing");
        assert!(picture.drawn(80..200, 540..580) > 100, "the site is missing");
    }
}

/// The longest things that a site may say, and those that look odd.
const LONG: [&str; 8] = [
    "Non-Authoritative Information",
    "HTTP Version Not Supported",
    "Request Header Fields Too Large",
    "The plain HTTP request was sent to HTTPS port",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "PERMISSION_DENIED_BY_SOMEBODY_WHO_WOULD_RATHER_NOT_SAY_WHO_IT_WAS",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];

#[test]
fn nothing_is_drawn_beyond_its_column_however_long_it_is() {
    for long in LONG {
        let words = Half { phrase: Some(long), namespace: Some(long), ..half(long) };
        let card = Card { family: long, site: long, halves: [words, words] };
        let mut out = Vec::new();
        artist(real_site::site().sources()).unwrap().draw(&card, &mut Canvas::default(), &mut out);
        let picture = Picture::read(&out);
        for (across, what) in
            [(0..79, "the margin"), (604..620, "the right side"), (1124..1200, "the other margin")]
        {
            assert_eq!(picture.drawn(across, 130..500), 0, "{long} is drawn into {what}");
        }
        assert_eq!(picture.drawn(0..1200, 480..512), 0, "{long} is drawn over the line");
        assert_eq!(picture.drawn(1124..1200, 0..630), 0, "{long} is drawn into the margin");
        assert!(
            picture.drawn(120..600, 150..290) > 500 && picture.drawn(660..1120, 300..470) > 500,
            "{long}"
        );
    }
    for code in &real_site::site().catalogue().families()[0].codes {
        let words =
            Half { phrase: code.phrase.as_deref(), namespace: Some("Qualys SSL Labs"), ..half(&code.name) };
        let png = drawn([words, words]);
        assert!(png.len() < 25_000, "{} takes {} bytes", code.slug, png.len());
        let picture = Picture::read(&png);
        assert_eq!(picture.drawn(604..620, 130..500) + picture.drawn(1124..1200, 0..630), 0, "{}", code.slug);
    }
}

#[test]
fn what_the_fonts_cannot_write_is_left_out_and_a_slug_stands_for_a_name() {
    let plain = drawn([half("slug"), half("200")]);
    for foreign in ["煎茶", "شاي", "a\u{0}b", "", " ", "\u{10FFFF}"] {
        let card = Half { phrase: Some(foreign), namespace: Some(foreign), ..half(foreign) };
        assert!(drawn([card, half("200")]) == plain, "{foreign:?}");
    }
    let marked = drawn([half("<&\">"), half("200")]);
    assert!(Picture::read(&marked).drawn(120..600, 150..290) > 500, "what looks like markup is not drawn");
}

#[test]
fn a_site_without_style_sheets_is_drawn_in_grey() {
    let artist = artist(&Sources::default()).unwrap();
    let mut out = Vec::new();
    artist.draw(
        &Card { family: "A", site: "B", halves: [half("1"), half("2")] },
        &mut Canvas::default(),
        &mut out,
    );
    assert!(Picture::read(&out).colors().contains(&[0xff, 0xff, 0xff]));
}

#[test]
fn pictures_are_the_same_with_any_number_of_threads_and_go_when_they_are_no_longer_wanted() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let trees = ["1", "2"].map(|threads| {
        let out = folder.path().join(format!("out-{threads}"));
        build(folder.path())
            .arg("--og-images")
            .arg("--out")
            .arg(&out)
            .env("RAYON_NUM_THREADS", threads)
            .assert()
            .success();
        tree(&out)
    });
    assert!(trees[0] == trees[1], "1 and 2 threads do not draw the same");
    let pictures = |files: &std::collections::BTreeMap<std::path::PathBuf, Vec<u8>>| {
        files.keys().filter(|path| path.starts_with("og")).count()
    };
    assert_eq!(pictures(&trees[0]), 3);
    let out = folder.path().join("out-1");
    build(folder.path()).arg("--out").arg(&out).assert().success();
    assert_eq!(pictures(&tree(&out)), 0);
}

#[test]
fn a_plan_counts_pictures_and_reckons_their_weight() {
    let site = illustrated("tea");
    let plan = Plan::new(&site);
    let exact: u64 = plan
        .files()
        .filter(|file| file.starts_with("og/"))
        .map(|file| bytes(&site, &file).len() as u64)
        .sum();
    let reckoned = plan.weight_of_pictures();
    assert!(reckoned.bytes.abs_diff(exact) < 3, "{reckoned:?}, {exact}");
    assert!(reckoned.largest_file > 1000 && reckoned.largest_file < exact);
    assert_eq!(Plan::new(&fixture::site("tea")).weight_of_pictures().bytes, 0);
    let folder = fixture::on_disk(&fixture::files("tea"));
    let said = versus().arg("--root").arg(folder.path()).args(["plan", "--og-images"]).output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.lines().any(|line| line.split_whitespace().eq(["pages", "3", "picture"])), "{said}");
}
