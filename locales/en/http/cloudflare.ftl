### The words of the status codes of Cloudflare: six messages a code.

## 520 Web server returns an unknown error

http-520-gloss = The origin’s answer made no sense to Cloudflare
http-520-explanation =
    Cloudflare reached the origin server, but got an empty, unknown or unexpected
    response that it could not pass on. It is a catch-all, and only the origin’s logs or a packet capture
    show what was wrong. An oversized cookie can be the cause, so the request is not always innocent. If no
    connection comes about, the codes are 521, 522 and 523.
http-520-when =
    PHP or application workers that crash and close the connection without a status line are a
    frequent source. Response headers above 128 KB, a faulty HTTP/2 setup and a security plugin at the
    origin cause it as well. The error page shows a Ray ID.
http-520-fix-client =
    Delete the cookies of the site and try again later. If it lasts, send its owner the
    URL, the time and the Ray ID.
http-520-fix-server =
    Look in the origin’s error log at that second for crashes and resets, and request the
    page from the origin directly, past Cloudflare. Check the size of the response headers, and turn off
    HTTP/2 to the origin as a test.
http-520-use =
    { $code } is for Cloudflare to send; a gateway of your own reports an unusable upstream
    response with 502.

## 521 Web server is down

http-521-gloss = The origin refused Cloudflare’s connection
http-521-explanation =
    The origin server refused the connection that Cloudflare tried to open, so it never
    saw the request. Either nothing listens on the port, or a firewall turns Cloudflare’s addresses away.
    “Down” may be wrong, then: the server can be well and block Cloudflare alone. A refusal is an answer; if
    the origin stays silent, the code is 522.
http-521-when =
    It begins at the moment when the web server stops, or when a firewall or `fail2ban` bans
    Cloudflare’s addresses, from which all visitors seem to come. Another occasion is the SSL mode *Full*
    for an origin that does not listen on port 443.
http-521-fix-client =
    Try again later, and tell the owner of the site if it stays. Your own connection is
    not the one that fails.
http-521-fix-server =
    Start the web server, and check that it listens on the port that the SSL mode needs:
    80 for *Flexible*, 443 for *Full* and *Full (strict)*. Allow all of Cloudflare’s IP ranges in firewalls
    and security plugins.
http-521-use =
    { $code } is Cloudflare’s own; other gateways send 502 when the upstream refuses the
    connection.

## 522 Connection timed out

http-522-gloss = Cloudflare’s packets to the origin went unanswered
http-522-explanation =
    Cloudflare timed out while it tried to contact the origin server. Either the origin
    did not answer the attempt to connect (no SYN+ACK within 19 seconds), or it accepted the connection and
    did not acknowledge the request within 90 seconds. The silence is one of TCP packets. An origin that
    acknowledges the request but is slow to respond leads to 524.
http-522-when =
    Firewalls and rate limits that drop Cloudflare’s packets are the most common cause;
    overloaded or switched-off origins are next. A DNS record that still has the address from before a move
    has the same effect. A Worker on a custom domain gets it if it fetches its own host name.
http-522-fix-client = Wait a few minutes and try again, then tell the owner of the site.
http-522-fix-server =
    Allow all of Cloudflare’s IP ranges, and compare the address in the DNS settings with
    the real one. Then look for overload and packet loss; a traceroute from the origin to Cloudflare helps.
http-522-use =
    { $code } comes from Cloudflare alone, and a reverse proxy of your own sends 504 if the
    upstream does not react.

## 523 Origin is unreachable

http-523-gloss = Cloudflare finds no network route to the origin
http-523-explanation =
    Cloudflare could not contact the origin server, typically because a network device on
    the way has no route to its IP address. No connection came about, so the origin knows nothing of the
    request. A connection that was refused is 521, one that went unanswered is 522. If even the name of the
    origin cannot be resolved, the code is 530.
http-523-when =
    It appears when the origin has got a new IP address and the DNS record has not followed, and
    during routing trouble at a hosting provider. In AWS, a route for `172.0.0.0/8` in a VPC can swallow the
    traffic to Cloudflare’s range `172.64.0.0/13`.
http-523-fix-client = Try again later. Only the owner of the site and the hosting provider can mend it.
http-523-fix-server =
    Check the A and AAAA records against the origin’s present address. Review the route
    tables of your cloud network, and ask the provider about routing with a traceroute from the origin to
    Cloudflare.
http-523-use =
    { $code } tells visitors of a site on Cloudflare that its origin is out of reach, which other
    gateways report as 502 or 504.

## 524 A timeout occurred

http-524-gloss = Connected, but the origin kept Cloudflare waiting
http-524-explanation =
    Cloudflare connected to the origin server, but no HTTP response came in time, by
    default within 120 seconds. The code also stands for a write to the origin that was not done in time,
    usually after 30 seconds. The origin may still be at work or may have finished, so the effect of the
    request is unknown. If the origin did not even acknowledge the request, the code is 522.
http-524-when =
    Exports, imports, reports and slow database queries that run inside a web request are
    typical. An overloaded origin produces it for ordinary pages as well. In the origin’s own log, the same
    request often looks successful, with a long duration, or is a 499 if nginx stands in front.
http-524-fix-client =
    Check whether the operation took effect before you repeat it. Ask for less at a time:
    fewer rows, a shorter period.
http-524-fix-server =
    Move long work to a background job, and let clients poll for its status. Requests that
    must take long can use a host name that is not proxied; Enterprise plans can raise the limit.
http-524-use = { $code } is how Cloudflare ends its wait for the origin; gateways elsewhere send 504.

## 525 SSL handshake failed

http-525-gloss = TLS between Cloudflare and the origin failed
http-525-explanation =
    The TLS handshake between Cloudflare and the origin server failed. It concerns the
    connection behind Cloudflare, not the one between the visitor and Cloudflare. It occurs in the SSL
    modes *Full* and *Full (strict)*, in which Cloudflare speaks HTTPS to the origin. If only the
    certificate is not accepted, in *Full (strict)*, the code is 526.
http-525-when =
    Typically, the origin has no certificate installed, does not support SNI, or shares no
    cipher suite with Cloudflare. It also shows up right after the mode is set to *Full* for an origin that
    was never prepared for HTTPS. If it comes and goes, the error log of the origin has the failures at
    those times.
http-525-fix-client = Report it to the owner of the site; no setting in your browser is involved.
http-525-fix-server =
    Test the origin directly with `openssl s_client -connect 192.0.2.1:443 -servername
    example.com`. Install a certificate (a free origin certificate from Cloudflare will do), enable SNI, and
    compare the cipher suites.
http-525-use =
    { $code } is sent by Cloudflare when the handshake with the origin fails, where any other
    gateway has 502.

## 526 Invalid SSL certificate

http-526-gloss = The origin’s certificate did not satisfy Cloudflare
http-526-explanation =
    Cloudflare could not validate the TLS certificate of the origin server. For a proxied
    site that happens in the SSL mode *Full (strict)* only, and if the handshake fails for another reason, the
    code is 525. The certificate that the visitor’s browser checks is a different one, at the edge of
    Cloudflare, and may be in perfect order.
http-526-when =
    The usual reasons are an origin certificate that has expired, is self-signed or belongs to
    another host name. Workers meet it in requests to hosts that Cloudflare does not proxy, which are always
    checked strictly. In a company network, Cloudflare Gateway sends it for sites whose certificate it does
    not trust, or whose connection it takes for insecure.
http-526-fix-client =
    Report it to the owner of the site. An exception in the browser is not possible,
    because the browser never sees that certificate.
http-526-fix-server =
    Renew the certificate on the origin, or install an origin certificate from Cloudflare,
    and see that it covers the host name. A self-signed one can go into the Custom Origin Trust Store; the
    mode *Full* hides the error and gives up the check.
http-526-use =
    { $code } means that Cloudflare rejects the origin’s certificate, a case for 502 in a gateway
    of your own.

## 530 (Cloudflare)

http-530-gloss = Cloudflare cannot resolve the origin’s host name
http-530-explanation =
    Cloudflare could not resolve the host name of the origin server, so it never
    connected to it. The content of the response holds a second code of the series 1xxx, and that one is the
    real diagnosis. The name that the visitor typed was resolved; the one that failed stands in the DNS or
    routing settings behind it.
http-530-when =
    Its best-known companion is error 1016, “Origin DNS error”: a CNAME record points to a name
    that no longer exists, such as a deleted load balancer. Shopify’s API documentation lists 530 too, since
    Cloudflare stands in front. A page with “Site is frozen” under this number comes from another vendor.
http-530-fix-client =
    Note the 1xxx code and the Ray ID on the page, and report both to the owner of the
    site.
http-530-fix-server =
    Look up the 1xxx code in Cloudflare’s documentation. For 1016, correct the record of
    the origin: the target of a CNAME must exist in public DNS.
http-530-use =
    { $code } is Cloudflare’s report of a DNS problem behind its edge, for which your own gateway
    sends 502.
