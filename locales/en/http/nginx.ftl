### The words of nginx’s own status codes: six messages a code.

## 444 (nginx)

http-444-gloss = nginx hung up without sending any response
http-444-explanation =
    nginx closed the connection without sending a response, usually because its
    configuration told it to with `return 444`. The number is not sent to the client, which only sees the
    connection end; it stands in the configuration and in the access log. The reason is not recorded; it
    follows from the `server` or `location` block that holds the directive. A client that went away by
    itself is logged as 499.
http-444-when =
    Access logs show it mostly for scanners that ask for the bare IP address or an unknown host
    name, which a catch-all `server` block drops. On the other side, curl reports “Empty reply from server”,
    and Chrome shows `ERR_EMPTY_RESPONSE`.
http-444-fix-client =
    Check the host name in the URL, and that no proxy or script changes the `Host` header.
    If both are right, ask the operator; the same request meets the same rule again.
http-444-fix-server =
    Find the `return 444` that matched; `$server_name` in the log format tells the block.
    If genuine clients end there, add their host name to a `server` block, or answer with 403 or 421 so that
    they learn why.
http-444-use =
    { $code } tells nginx to drop unwanted traffic in silence, so any client that deserves an
    answer should get 403 or 404.

## 494 Request Header Or Cookie Too Large

http-494-gloss = Request headers exceed the buffers of nginx
http-494-explanation =
    nginx found the headers of the request too large: one line does not fit into a buffer
    of `large_client_header_buffers`, all buffers are full or, in recent versions, there are too many lines.
    The number works inside nginx, so that `error_page 494` can catch the case. Unless the configuration
    says otherwise, client and access log get 400, with the text “Request Header Or Cookie Too Large”. The
    registered code for this case is 431.
http-494-when =
    The visible sign is an error page for 400, typically in one browser only, in which the cookies of
    a site have piled up. At the level `info`, the error log says “client sent too long header line” or
    “client sent too large request”. Large JWTs and Kerberos tickets are other usual causes.
http-494-fix-client =
    Delete the cookies of the site and try again. In an API client, shorten the token or
    the other long headers.
http-494-fix-server =
    Keep less in cookies, or raise `large_client_header_buffers` (4 buffers of 8 KB by
    default). Set it in the default server of the port too, because its value may apply before nginx knows
    the host name.
http-494-use =
    { $code } belongs in an `error_page` directive, to treat oversized headers apart from other
    bad requests; a response of your own says 431.

## 495 The SSL certificate error

http-495-gloss = The client’s certificate failed verification by nginx
http-495-explanation =
    The client presented a TLS certificate that nginx could not verify, for example
    because it has expired or comes from an unknown authority. The number lets `error_page 495` catch the
    case; without that, nginx answers and logs 400, with the text “The SSL certificate error”. It is about
    the certificate of the client, never about that of the server. If the client sent none at all, the
    number is 496.
http-495-when =
    Servers with `ssl_verify_client` switched on produce it. The error log has the reason at the
    level `info`, such as “client SSL certificate verify error: (10:certificate has expired)”. Typical
    occasions are a renewed internal CA, a missing intermediate certificate, and a chain longer than
    `ssl_verify_depth`.
http-495-fix-client =
    Look at the dates of your certificate first. Then present one from an authority that
    the server trusts, together with its intermediate certificates.
http-495-fix-server =
    Read the reason in the error log, or put `$ssl_client_verify` into the access log.
    Then correct `ssl_client_certificate`, `ssl_verify_depth` or the revocation list.
http-495-use =
    { $code } lets an `error_page` directive handle client certificates that did not pass; an
    application that checks them itself sends 403.

## 496 No required SSL certificate was sent

http-496-gloss = nginx demands a client certificate and got none
http-496-explanation =
    The server requires a TLS certificate from its clients (`ssl_verify_client on`), and
    this one sent none. nginx answers and logs 400, with the text “No required SSL certificate was sent”;
    the number itself is for `error_page 496`. Passwords and tokens are not looked at before the certificate
    is there. A certificate that was sent but did not pass is 495.
http-496-when =
    Browsers meet it on sites with mutual TLS if no certificate is installed or the selection
    dialog was dismissed. Health checks, monitoring and webhooks run into it as well. So does traffic
    through a proxy or CDN that ends TLS, because the certificate of the client stops there.
http-496-fix-client =
    Configure a certificate with its key, such as `curl --cert client.pem --key
    client.key`. In a browser, import the certificate and restart, since the earlier choice may be
    remembered.
http-496-fix-server =
    If only some `location` blocks need a certificate, set `ssl_verify_client optional` and check
    `$ssl_client_verify` there. Behind a load balancer, pass TLS through or verify the certificates at the
    balancer.
http-496-use =
    { $code } gives an `error_page` directive a handle on visitors without a certificate, for
    instance to explain how to get one.

## 497 The plain HTTP request was sent to HTTPS port

http-497-gloss = Plain HTTP arrived at an HTTPS port of nginx
http-497-explanation =
    The client spoke unencrypted HTTP to a port on which nginx expects TLS. nginx notices
    it, answers and logs 400 with the text “The plain HTTP request was sent to HTTPS port”, and closes the
    connection. The number is for `error_page 497`, which can turn the mistake into a redirect. The request
    has already crossed the network in the clear, with any password in it.
http-497-when =
    URLs such as `http://example.com:8443/` lead to it, where the scheme was forgotten or
    mistyped. So does a load balancer that ends TLS and forwards plain HTTP to a port with `ssl`. The error
    log says “client sent plain HTTP request to HTTPS port” at the level `info`.
http-497-fix-client = Use `https://` in the URL. Replace a password or token that went along.
http-497-fix-server =
    Redirect with `error_page 497 https://$host:$server_port$request_uri`. Behind a
    balancer, make the protocol of its backend connections match the `listen` directive.
http-497-use =
    { $code } in an `error_page` directive sends people who forgot `https://` to the right URL; a
    response that names the mistake carries 400.

## 499 Client Closed Request

http-499-gloss = The client gave up before nginx had an answer
http-499-explanation =
    The client closed the connection while nginx was still processing its request, before
    any response header could be sent. So nobody received the number: it exists in logs and metrics only. It
    does not prove that nothing happened, since the application behind nginx may have finished the work. If
    nginx itself gives up waiting for the upstream, the code is 504.
http-499-when =
    Access logs have it for requests that outlast the patience of a caller: an app, a health
    check, or a load balancer with a shorter timeout. Closed tabs and abandoned searches leave a few at any
    time. Cloudflare’s logs use the number in this sense too; “499 Token Required” in a JSON answer of
    ArcGIS is something else.
http-499-fix-client =
    Allow more time, or ask for less in a request. Before you repeat one that is not
    idempotent, check whether it took effect.
http-499-fix-server =
    Compare `$request_time` with the timeouts of the callers: a pile of entries at one
    value betrays a timeout. Speed up the slow requests or move them to background jobs;
    `proxy_ignore_client_abort on` lets the upstream finish.
http-499-use =
    { $code } is a note in a log that the client left first, and no server has a use for it as a
    response, since nobody is there to read it.
