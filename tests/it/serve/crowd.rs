//! Many connections, slow ones among them, and the end.

use std::fs;
use std::io::{Read as _, Write as _};
use std::thread;
use std::time::{Duration, Instant};

use super::Server;
use crate::fixture;

/// How many come at once.
const CROWD: usize = 200;
/// How long each round takes.
const ROUND: Duration = Duration::from_secs(3);

/// Visitors come for a while: half of them read pages, the others are slow, leave early, read nothing or stay. Returns how many pages were
/// read.
fn round(server: &Server) -> usize {
    let until = Instant::now() + ROUND;
    thread::scope(|scope| {
        let visitors: Vec<_> =
            (0..CROWD).map(|number| scope.spawn(move || visit(server, number, until))).collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap()).sum()
    })
}

fn visit(server: &Server, number: usize, until: Instant) -> usize {
    let mut pages = 0;
    let request = format!("GET /shop/en/tea/assam/ HTTP/1.1\r\nHost: {}\r\n", server.address);
    while Instant::now() < until {
        match number % 8 {
            0 | 2 | 4 | 6 => {
                let answer = server.get("/shop/en/tea/assam-vs-sencha/");
                assert_eq!(answer.status, 200);
                assert!(answer.text().contains("</html>"));
                pages += 1;
            }
            // Byte by byte.
            1 => {
                let mut stream = server.connect();
                for byte in request.as_bytes() {
                    if Instant::now() > until || stream.write_all(&[*byte]).is_err() {
                        break;
                    }
                    thread::sleep(Duration::from_millis(40));
                }
            }
            // Gone before the request is whole, and before the answer is.
            3 => {
                let mut stream = server.connect();
                stream.write_all(&request.as_bytes()[..number % request.len()]).unwrap();
                drop(stream);
                let mut stream = server.connect();
                stream.write_all(format!("{request}\r\n").as_bytes()).unwrap();
                let _ = stream.read(&mut [0; 16]);
                thread::sleep(Duration::from_millis(5));
            }
            // Asks on and on, and takes nothing.
            5 => {
                let mut stream = server.connect();
                stream.set_write_timeout(Some(Duration::from_millis(200))).unwrap();
                while Instant::now() < until && stream.write_all(format!("{request}\r\n").as_bytes()).is_ok()
                {
                }
            }
            // Listens, and hears something at once.
            _ => {
                let mut events = server.events();
                events.next();
                thread::sleep(until.saturating_duration_since(Instant::now()) / 2);
            }
        }
    }
    pages
}

/// The memory that the server needs, in bytes.
fn memory(server: &Server) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn two_hundred_visitors_half_of_them_slow_or_gone_do_no_harm() {
    const GROWTH: usize = 12 << 20;
    let folder = fixture::on_disk(&fixture::files("tea"));
    let server = Server::of(folder.path());
    // What the first crowd needs is kept for the next ones.
    round(&server);
    let before = memory(&server);
    for _ in 0..3 {
        let pages = round(&server);
        assert!(pages > 100, "only {pages} pages were read");
    }
    let after = memory(&server);
    assert!(after < before + GROWTH, "from {before} to {after} bytes");
    assert_eq!(server.get("/shop/en/").status, 200);
    let said: Vec<String> = server.lines.lock().unwrap().try_iter().collect();
    let is_fault = |line: &String| line.starts_with("error") || line.contains("panicked");
    assert!(!said.iter().any(is_fault), "{said:#?}");
    ends_cleanly(server, "-TERM");
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_ends_it_at_once_whoever_is_connected() {
    for signal in ["-INT", "-TERM"] {
        let folder = fixture::on_disk(&fixture::files("tea"));
        ends_cleanly(Server::of(folder.path()), signal);
    }
}

/// Ends a server while some listen, some ask slowly and some do not read.
fn ends_cleanly(server: Server, signal: &str) {
    let mut listening: Vec<_> = (0..20).map(|_| server.events()).collect();
    for events in &mut listening {
        events.next();
    }
    let mut slow: Vec<_> = (0..20).map(|_| server.connect()).collect();
    for stream in &mut slow {
        stream.write_all(b"GET / HT").unwrap();
    }
    let (status, time) = server.end(signal);
    assert_eq!(status.code(), Some(0));
    assert!(time < Duration::from_secs(3), "{time:?}");
    // Whoever listened was told that it is over.
    let mut rest = Vec::new();
    listening[0].0.read_to_end(&mut rest).unwrap();
}
