//! Who is let in, what is said at the door, and what never leaves the house.

use std::fs;

use super::Server;
use crate::fixture;

#[test]
fn pages_have_the_headers_of_hosts_and_addresses_lead_where_hosts_lead() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let built = fixture::site("tea");
    let server = Server::of(folder.path());
    let page = server.get("/shop/en/tea/assam-vs-sencha/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    for (name, value) in versus::host::headers(&built) {
        assert_eq!(page.header(name), Some(value.as_str()), "{name}");
    }
    for (asked, location) in [
        ("/shop/en/tea/sencha-vs-assam/", "/shop/en/tea/assam-vs-sencha/"),
        ("/shop/ar/tea/sencha-vs-assam", "/shop/ar/tea/assam-vs-sencha/"),
        ("/shop/en/tea/sencha-vs-assam?edit", "/shop/en/tea/assam-vs-sencha/?edit"),
        ("/shop/en/tea", "/shop/en/tea/"),
        ("/shop/en", "/shop/en/"),
        ("/shop", "/shop/"),
        ("/", "/shop/"),
    ] {
        let moved = server.get(asked);
        assert_eq!((moved.status, moved.header("location")), (308, Some(location)), "{asked}");
    }
    let missing = server.get("/shop/ar/nowhere/");
    assert_eq!(missing.status, 404);
    assert!(missing.text().contains("<a href=\"/shop/ar/\""), "the page speaks all languages");
    assert_eq!(missing.header("content-security-policy"), page.header("content-security-policy"));
    for (path, kind) in [
        ("api/index.json", "application/json"),
        ("en/search.json", "application/json"),
        ("sitemap.xml", "text/xml; charset=utf-8"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("llms.txt", "text/plain; charset=utf-8"),
        ("speculation-rules.json", "application/speculationrules+json"),
    ] {
        let answer = server.get(&format!("/shop/{path}"));
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
    }
}

#[test]
fn what_a_browser_has_is_not_sent_again_and_a_head_has_no_body() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let server = Server::of(folder.path());
    let host = server.address;
    let whole = server.get("/shop/en/");
    let tag = whole.header("etag").unwrap();
    let head = format!("Host: {host}\r\nConnection: close\r\n");
    let same = server.raw(&format!("GET /shop/en/ HTTP/1.1\r\n{head}If-None-Match: \"x\", {tag}\r\n\r\n"));
    assert_eq!((same.status, same.body.len(), same.header("etag")), (304, 0, Some(tag)));
    assert!(same.header("content-security-policy").is_some());
    let other = server.raw(&format!("GET /shop/en/ HTTP/1.1\r\n{head}If-None-Match: \"x\"\r\n\r\n"));
    assert_eq!(other.status, 200);
    let only_head = server.raw(&format!("HEAD /shop/en/ HTTP/1.1\r\n{head}\r\n"));
    assert_eq!((only_head.status, only_head.body.len()), (200, 0));
    assert_eq!(only_head.header("content-length"), whole.header("content-length"));
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let refused = server.raw(&format!("{method} /shop/en/ HTTP/1.1\r\n{head}Content-Length: 0\r\n\r\n"));
        assert_eq!((refused.status, refused.header("allow")), (405, Some("GET,HEAD")), "{method}");
    }
}

#[test]
fn only_requests_for_this_server_are_answered() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let server = Server::of(folder.path());
    let port = server.address.port();
    let ask = |line: &str, hosts: &[String]| {
        let hosts = hosts.iter().fold(String::new(), |all, host| all + "Host: " + host + "\r\n");
        server.raw(&format!("GET {line} HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n"))
    };
    for own in ["localhost", "127.0.0.1", "[::1]", "LocalHost"] {
        assert_eq!(ask("/shop/en/", &[format!("{own}:{port}")]).status, 200, "{own}");
    }
    for path in ["/shop/en/", "/shop/site.css", "/_versus/live.js", "/_versus/events", "/"] {
        for other in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.1"] {
            let answer = ask(path, &[format!("{other}:{port}")]);
            assert_eq!(answer.status, 421, "{path} for {other}");
            assert!(!answer.text().contains("html"), "{path} for {other}");
        }
    }
    let own = || format!("localhost:{port}");
    assert_eq!(ask("http://evil.example/shop/en/", &[own()]).status, 421, "what the line names counts");
    assert_eq!(ask(&format!("http://localhost:{port}/shop/en/"), &[own()]).status, 200);
    assert_eq!(ask("/shop/en/", &[]).status, 400);
    assert_eq!(ask("/shop/en/", &[own(), own()]).status, 400);
    assert_eq!(server.raw("GET /shop/en/ HTTP/1.0\r\n\r\n").status, 400);
}

/// Ways to write the name of a file that is not the site's, or of one that is in a way that no link has.
const SPELLINGS: &[&str] = &[
    "../secret.txt",
    "../../secret.txt",
    "%2e%2e/secret.txt",
    "%2E%2E%2Fsecret.txt",
    "..%2fsecret.txt",
    "..%5csecret.txt",
    "..\\secret.txt",
    "en/../../secret.txt",
    "%252e%252e/secret.txt",
    "./plain.txt",
    "en/%2e/index.html",
    "plain.txt%00",
    "%00",
    "plain.txt%00.html",
    "link/secret.txt",
    "link.txt",
    "link",
    "..;/secret.txt",
    "%c0%ae%c0%ae/secret.txt",
    "%ff",
    "static/plain.txt",
    "content/site.yaml",
    "../content/site.yaml",
    "/plain.txt",
    "plain.txt/",
    "plain%2etxt/..",
    "file:///etc/passwd",
    "C:/secret.txt",
    "C%3A%5Csecret.txt",
    "content/.secret.txt",
    "~/secret.txt",
    "%2fetc%2fpasswd",
    "/etc/passwd",
];

#[cfg(unix)]
#[test]
fn no_spelling_of_a_path_leads_out_of_the_site() {
    let outside = tempfile::TempDir::new().unwrap();
    fs::write(outside.path().join("secret.txt"), "secret").unwrap();
    let folder = fixture::on_disk(&fixture::files("tea"));
    fs::write(folder.path().join("secret.txt"), "secret").unwrap();
    fs::write(folder.path().join("content/.secret.txt"), "secret").unwrap();
    let statics = folder.path().join("static");
    fs::write(statics.join("plain.txt"), "plain").unwrap();
    let server = Server::of(folder.path());
    let mut events = server.events();
    events.next();
    std::os::unix::fs::symlink(outside.path(), statics.join("link")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("secret.txt"), statics.join("link.txt")).unwrap();
    assert!(!events.next()["trouble"].is_null());
    assert_eq!(server.get("/shop/plain.txt").text(), "plain");
    let absolute = outside.path().join("secret.txt").display().to_string();
    for spelling in SPELLINGS
        .iter()
        .map(|spelling| (*spelling).to_owned())
        .chain([absolute.clone(), absolute.replace('/', "%2f")])
    {
        for path in [format!("/shop/{spelling}"), format!("/{spelling}"), format!("/_versus/{spelling}")] {
            let answer = server.get(&path);
            assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
            assert!(!answer.text().contains("secret\n") && answer.text() != "secret", "{path}");
        }
    }
    // An address never leads to another host.
    for path in [
        "//evil.example/en",
        "//evil.example/sencha-vs-assam",
        "/shop//evil.example/..",
        "/\\evil.example/en",
    ] {
        assert!(server.get(path).header("location").is_none(), "{path}");
    }
}

#[test]
fn nonsense_is_refused_and_does_no_harm() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let server = Server::of(folder.path());
    let long = format!("GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n", "a".repeat(100_000));
    let many = format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n", "a: b\r\n".repeat(10_000));
    for nonsense in [
        "\r\n\r\nx\r\n\r\n",
        "GET\r\n\r\n",
        "\u{0}\u{1}\u{2}\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n",
        &long,
        &many,
    ] {
        let mut stream = server.connect();
        // It may be refused before all of it is written.
        let _ = std::io::Write::write_all(&mut stream, nonsense.as_bytes());
        let mut said = Vec::new();
        let _ = std::io::Read::read_to_end(&mut stream, &mut said);
        let start = String::from_utf8_lossy(&said[..said.len().min(12)]).into_owned();
        assert!(said.is_empty() || start.starts_with("HTTP/1.1 4"), "{start}");
    }
    assert_eq!(server.get("/shop/en/").status, 200);
}

#[test]
fn an_address_that_is_taken_and_a_folder_without_a_site_are_named() {
    let folder = fixture::on_disk(&fixture::files("tea"));
    let server = Server::of(folder.path());
    let taken = server.address.to_string();
    let output = crate::binary::versus()
        .arg("--root")
        .arg(folder.path())
        .args(["serve", "--addr", &taken])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = crate::binary::stderr(&output);
    assert!(said.starts_with(&format!("error: {taken}: ")) && said.contains("--addr"), "{said}");
    let empty = tempfile::TempDir::new().unwrap();
    let output = crate::binary::versus()
        .arg("--root")
        .arg(empty.path())
        .args(["serve", "--addr", "127.0.0.1:0"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(crate::binary::stderr(&output).contains("there is no such folder"));
}
