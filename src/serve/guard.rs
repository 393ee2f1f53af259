//! Whom the server takes itself for. A page elsewhere can have its own name lead to this machine and then read what stands
//! here (DNS rebinding), but the browser sends that name: requests under names that are not ours are refused.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The names under which the server may be asked.
#[derive(Clone, Copy, Debug)]
pub struct Own {
    /// Where it listens.
    address: IpAddr,
}

impl Own {
    /// The names of a server that listens at an address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        Self { address }
    }

    /// Whether a host is the server itself: `localhost`, an address of this machine's own, the one that it listens at. Where
    /// it listens at all of them, any address, since no name can be made to stand for another one then.
    fn is(self, host: &str) -> bool {
        let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
        let numeric = bare.parse::<IpAddr>();
        match numeric {
            Ok(asked) => asked.is_loopback() || asked == self.address || self.address.is_unspecified(),
            Err(_) => host.eq_ignore_ascii_case("localhost"),
        }
    }

    /// What a request lacks to be for this server.
    fn refusal(self, request: &Request) -> Option<(StatusCode, &'static str)> {
        const BAD: (StatusCode, &str) = (StatusCode::BAD_REQUEST, "one `Host` is wanted\n");
        const OTHER: (StatusCode, &str) = (
            StatusCode::MISDIRECTED_REQUEST,
            "this server answers only for localhost and for addresses of its own\n",
        );
        let mut all = request.headers().get_all(header::HOST).iter();
        let named = all.next();
        if all.next().is_some() || (named.is_none() && request.version() >= Version::HTTP_11) {
            return Some(BAD);
        }
        // Of a request in absolute form, what its line names counts (RFC 9112, section 3.2.2); here both must fit.
        let of_line = request.uri().authority().cloned();
        let of_header = match named.map(|value| Authority::try_from(value.as_bytes())) {
            Some(Err(_)) => return Some(BAD),
            Some(Ok(authority)) => Some(authority),
            None => None,
        };
        let mut asked = of_line.into_iter().chain(of_header).peekable();
        if asked.peek().is_none() {
            return Some(BAD);
        }
        let is_own = |name: Authority| !name.as_str().contains('@') && self.is(name.host());
        (!asked.all(is_own)).then_some(OTHER)
    }
}

/// Lets only requests through that are for this server.
pub(super) async fn guard(State(own): State<Own>, request: Request, next: Next) -> Response {
    match own.refusal(&request) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::extract::Request;

    use super::Own;

    fn answer(address: &str, host: &str) -> u16 {
        let request = Request::get("/").header("host", host).body(Body::empty()).unwrap();
        Own::of(address.parse().unwrap()).refusal(&request).map_or(200, |(status, _)| status.as_u16())
    }

    #[test]
    fn a_server_knows_its_names() {
        for own in
            ["localhost", "LOCALHOST:4000", "127.0.0.1:4000", "127.0.0.1", "[::1]:4000", "localhost:8080"]
        {
            assert_eq!(answer("127.0.0.1", own), 200, "{own}");
        }
        let others =
            ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:4000", "192.168.0.7:4000"];
        for other in others {
            assert_eq!(answer("127.0.0.1", other), 421, "{other}");
        }
        for bad in ["", "a b", "localhost@evil.example", "evil.example@localhost", "local/host"] {
            assert!(matches!(answer("127.0.0.1", bad), 400 | 421), "{bad}");
        }
        assert_eq!(answer("192.168.0.7", "192.168.0.7:4000"), 200);
        assert_eq!(answer("192.168.0.7", "192.168.0.8:4000"), 421);
        assert_eq!(answer("0.0.0.0", "192.168.0.8:4000"), 200);
        assert_eq!(answer("0.0.0.0", "evil.example:4000"), 421);
    }
}
