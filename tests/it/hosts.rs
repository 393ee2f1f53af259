//! What is written for hosts: the files themselves, and how they get into the output and out of it again.
//!
//! Whether servers do with them what they should is told by `tests/hosts`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;
use versus::build::{Wishes, rehearse, unchanged};
use versus::host::{HOSTS, Host, Reversed, host, occupied};
use versus::model::MANIFEST;
use versus::page;
use versus::plan::{Plan, Weight, verdicts};
use versus::sink::{Sink, Way};

use crate::binary::{stderr, tree, versus};
use crate::fixture;

fn named(name: &str) -> &'static Host {
    host(name).unwrap_or_else(|| panic!("no host {name}"))
}

fn build(root: &Path, host: Option<&str>) -> Command {
    let mut command = versus();
    command.arg("--root").arg(root).arg("build");
    if let Some(host) = host {
        command.args(["--host", host]);
    }
    command
}

#[test]
fn each_host_gets_what_it_reads() {
    let mut files = fixture::files("tea");
    files.insert("static/fonts/a.woff2".into(), "a".into());
    files.insert("static/odd name.txt".into(), "a".into());
    let sources = fixture::sources(&files);
    let site = fixture::site_of(&sources);
    for host in HOSTS.iter().filter(|host| host.writes.is_some()) {
        let text = host.files(&site).iter().fold(String::new(), |mut text, file| {
            write!(text, "$$ {}\n{}\n", file.path, String::from_utf8_lossy(&file.bytes)).unwrap();
            text
        });
        insta::assert_snapshot!(format!("host-{}", host.name), text);
    }
}

#[test]
fn the_names_of_hosts_are_unique_and_those_that_versus_writes_nothing_for_are_not_offered() {
    let mut names: Vec<&str> = HOSTS.iter().map(|host| host.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), HOSTS.len());
    assert!(host("azure").is_none());
    let folder = fixture::on_disk(&fixture::files("tea"));
    let output = build(folder.path(), Some("azure")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(said.contains("cloudflare-pages") && said.contains("cloudfront"), "{said}");
}

#[test]
fn code_inside_the_pages_is_named_in_the_policy_and_data_is_not() {
    let mut files = fixture::files("tea");
    let base = files.get_mut("templates/base.html").unwrap();
    base.push_str("<script>document.title = 1</script><style>p { color: red }</style>");
    let sources = fixture::sources(&files);
    let site = fixture::site_of(&sources);
    let hashes = &page::look(&site).hashes;
    // `printf %s 'document.title = 1' | openssl dgst -sha256 -binary | base64`, and so on.
    let script = "sha256-Q36D6Uk7W0215wajbK9dq3X/PIE9glH7LT4XQYrvSeY=";
    let style = "sha256-ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4=";
    assert_eq!(hashes.scripts.iter().collect::<Vec<_>>(), [script]);
    assert_eq!(hashes.styles.iter().collect::<Vec<_>>(), [style]);
    let files = named("netlify").files(&site);
    let headers = files.iter().find(|file| file.path == "_headers").unwrap();
    let headers = String::from_utf8_lossy(&headers.bytes);
    let policy = format!("script-src 'self' '{script}'; style-src 'self' '{style}';");
    assert!(headers.contains(&policy), "{headers}");
}

#[test]
fn a_static_file_in_the_place_of_a_hosts_file_is_found() {
    let mut files = fixture::files("tea");
    for name in ["_Headers", "speculation-rules.json/a.txt", "_redirects.txt"] {
        files.insert(format!("static/{name}"), "mine".into());
    }
    let sources = fixture::sources(&files);
    let site = fixture::site_of(&sources);
    let found = |name| occupied(&site, named(name)).into_iter().map(|fault| fault.place.path.to_string());
    assert_eq!(
        found("cloudflare-pages").collect::<Vec<_>>(),
        ["static/_Headers", "static/speculation-rules.json/a.txt"]
    );
    assert_eq!(found("github-pages").count(), 0);
    let folder = fixture::on_disk(&files);
    let output = build(folder.path(), Some("netlify")).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[occupied-address]: `_Headers` is written for Netlify"));
    assert!(!folder.path().join("dist").exists());
    build(folder.path(), None).assert().success();
}

#[test]
fn files_of_a_host_come_with_it_and_go_with_it() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let dist = folder.path().join("dist");
    build(folder.path(), None).assert().success();
    assert!(!dist.join("_headers").exists() && !dist.join("speculation-rules.json").exists());
    let output = build(folder.path(), Some("netlify")).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("3 new, 0 changed"), "{said}");
    let manifest = fs::read_to_string(dist.join("versus-manifest.txt")).unwrap();
    assert!(manifest.contains(" _headers\n") && manifest.contains(" _redirects\n"), "{manifest}");
    build(folder.path(), Some("nginx")).assert().success();
    assert!(dist.join("versus.nginx").is_file() && dist.join("speculation-rules.json").is_file());
    assert!(!dist.join("_headers").exists() && !dist.join("_redirects").exists());
    build(folder.path(), None).assert().success();
    assert!(!dist.join("versus.nginx").exists() && !dist.join("speculation-rules.json").exists());
}

#[test]
fn a_plan_for_a_host_counts_its_files_and_speaks_of_no_other() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let plan = |host: &[&str]| {
        let output = versus().arg("--root").arg(folder.path()).arg("plan").args(host).output().unwrap();
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let files = |said: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix("output   ")).unwrap().to_owned();
        line.split(' ').next().unwrap().parse::<usize>().unwrap()
    };
    let (all, one) = (plan(&[]), plan(&["--host", "gitlab-pages"]));
    assert_eq!(files(&one), files(&all) + 1);
    let hosts = |said: &str| said.lines().filter(|line| line.starts_with("host ")).count();
    assert_eq!((hosts(&one), hosts(&all)), (1, HOSTS.iter().map(|host| host.limits.len()).sum()));
    assert!(one.contains("GitLab Pages (.com): fits (b-vs-a leads to a-vs-b by rule)"), "{one}");
}

#[test]
fn limits_of_rules_count_whoever_wrote_them() {
    let mut files = fixture::files("tea");
    let rules = (0..2_001).fold(String::new(), |all, number| format!("{all}/old/{number} /new/{number}\n"));
    files.insert("static/_redirects".into(), rules);
    for number in 0..100 {
        files.insert(format!("static/folder-{number}/a.txt"), "a".into());
    }
    let sources = fixture::sources(&files);
    let site = fixture::site_of(&sources);
    let host = named("cloudflare-pages");
    let plan = Plan::new(&site).for_host(host);
    let found = verdicts(&plan, &plan.census(Weight::default()), host);
    let wanted = ["103 rules of `_headers`, 100 allowed", "2001 static rules of `_redirects`, 2000 allowed"];
    assert!(found.iter().all(|verdict| verdict.exceeded == wanted), "{found:?}");
    assert_eq!(found.len(), 2);
    let folder = fixture::on_disk(&files);
    let output = build(folder.path(), Some("cloudflare-pages")).output().unwrap();
    let said = stderr(&output);
    assert!(said.contains("warning: too much for Cloudflare Pages, paid: 103 rules of `_headers`"), "{said}");
    assert!(output.status.success());
}

#[test]
fn a_host_counts_each_byte_once_however_the_pages_came_about() {
    let site = fixture::site("tea");
    let host = named("netlify");
    let plan = Plan::new(&site).for_host(host);
    let folder = TempDir::new().unwrap();
    let (out, root) = (folder.path().join("out"), Path::new("/nowhere"));
    let wishes = Wishes { host: Some(host), ..Wishes::default() };
    let fingerprint = wishes.fingerprint(site.sources());
    let mut sink = Sink::open(&out, root, Way::InPlace, 0, fingerprint).unwrap();
    let built = versus::build::build(&site, &plan, &mut sink, &|| ()).unwrap();
    sink.finish(&|file| plan.contains(file)).unwrap();
    let census = plan.census(built.weight);
    let written = tree(&out).into_iter().filter(|(path, _)| !path.ends_with(MANIFEST));
    assert_eq!(census.weight.bytes, written.map(|(_, bytes)| bytes.len() as u64).sum::<u64>());
    let again = unchanged(&out, root, fingerprint).unwrap().built(site.catalogue());
    assert_eq!(plan.census(again.weight), census);
    assert_eq!(plan.census(rehearse(&site).0.and(plan.weight_of_copies())), census);
}

#[test]
fn rules_that_a_host_would_not_take_are_left_to_the_script() {
    let mut files = fixture::files("tea");
    let (head, many) = (files["content/tea/light.yaml"].clone(), 150);
    // Only the count matters here, so what is said of the codes is what is said of one of them.
    let codes = (0..many).fold(head.clone(), |all, n| all + &head.replace("sencha", &format!("sencha-{n}")));
    files.insert("content/tea/light.yaml".into(), codes);
    for tag in ["en", "ar"] {
        let path = format!("locales/{tag}/tea.ftl");
        let words = files[&path].clone();
        let of_sencha: Vec<&str> = words.lines().filter(|line| line.starts_with("tea-sencha-")).collect();
        let more = (0..many).fold(words.clone(), |all, n| {
            all + &of_sencha.join("\n").replace("tea-sencha-", &format!("tea-sencha-{n}-")) + "\n"
        });
        files.insert(path, more);
    }
    files.remove("locales/ar/l10n.lock");
    let sources = fixture::sources(&files);
    let site = fixture::site_of(&sources);
    let pairs = (many + 3) * (many + 2) / 2;
    assert_eq!(pairs, 11_628);
    for name in ["netlify", "gitlab-pages"] {
        let host = named(name);
        assert_eq!((host.reversed)(&site), Reversed::Script, "{name}");
        let rules = host.files(&site).into_iter().find(|file| file.path == "_redirects");
        let rules = rules.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default();
        assert!(!rules.contains("-vs-"), "{name}: {rules}");
    }
}

#[test]
fn an_address_that_rules_cannot_name_is_refused() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    for base in ["https://tea.example/t%C3%A9/", "https://tea.example/a$b/", "https://tea.example/a//b/"] {
        let output = build(folder.path(), Some("nginx")).args(["--base-url", base]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{base}");
        assert!(stderr(&output).contains("the files of hosts can name"), "{}", stderr(&output));
        build(folder.path(), None).args(["--base-url", base]).assert().success();
    }
}
