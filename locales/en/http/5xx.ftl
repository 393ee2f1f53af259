### The words of the HTTP status codes 500 to 511, the server errors: six messages a code.

## 500 Internal Server Error

http-500-gloss = Something unexpected broke while handling it
http-500-explanation =
    The server met a condition that it did not expect and could not fulfill the request.
    The code gives no cause, does not say whether the fault will pass, and does not tell how far the work got:
    data may already have been written. It does not prove the request right either, since bad input that
    nobody checked often ends here. For trouble with a server behind a gateway there are 502 and 504.
http-500-when =
    An uncaught exception, a failed database query or a broken configuration is the usual cause: a
    PHP fatal error, a Java stack trace, a Python `Traceback`. Apache sends it for a typo in `.htaccess`, or
    for a crashed CGI script (“End of script output before headers”); nginx for a “rewrite or internal
    redirection cycle”.
http-500-fix-client =
    Note the time, the URL and any request ID, and report them. Repeat the request
    automatically only if its method is idempotent, and only a few times, because the first attempt may have
    taken effect.
http-500-fix-server =
    Find the time or request ID in the application’s error log; the access log has only the
    number. Map foreseeable failures to a more exact code, and keep stack traces out of the response.
http-500-use = { $code } is left for a failure that you did not foresee and that no other code describes.

## 501 Not Implemented

http-501-gloss = The server lacks the method or feature needed
http-501-explanation =
    The server does not support the functionality that the request needs, such as a method
    that it does not recognize and cannot support for any resource. A method that it has implemented but does
    not allow on this resource is a case for 405. Servers should also send it for a transfer coding that they
    do not understand. Caches may reuse the response for a while even if no header sets a lifetime.
http-501-when =
    Python’s `http.server` logs it as `Unsupported method ('POST')`. S3-compatible storage returns
    it with the error code `NotImplemented` for features that it lacks. Scanners with made-up methods leave it
    in access logs as well, although some servers answer them with 400 or 405.
http-501-fix-client =
    Check the method and `Transfer-Encoding` for mistakes, and keep to the methods and
    features that the server documents. A retry is pointless until the server has been changed.
http-501-fix-server =
    Implement the method, or route it to the application that does. If another resource on
    your server supports it, send 405 with `Allow` here.
http-501-use =
    { $code } admits that your server has no implementation of the method or feature for any
    resource.

## 502 Bad Gateway

http-502-gloss = The upstream server gave an invalid answer
http-502-explanation =
    The server acted as a gateway or proxy and received an invalid response from the server
    behind it. Look for the cause there, or on the way there, before you look at the request. In practice,
    gateways also send it if they cannot connect at all; for an answer that does not come in time there is
    504. The code does not tell whether the server behind has carried out the request.
http-502-when =
    nginx logs “connect() failed (111: Connection refused) while connecting to upstream” or
    “upstream prematurely closed connection”: the application is down or restarting, or has crashed. A load
    balancer sends it when a backend closes an idle keep-alive connection at the moment of reuse. TLS to a
    port that speaks plain HTTP ends here too.
http-502-fix-client =
    Repeat an idempotent request after a short pause, since a restart behind the gateway
    often passes quickly. Check whether a `POST` has taken effect before you repeat it.
http-502-fix-server =
    Take the upstream address and the reason from the gateway’s error log, then read the log
    of that upstream at the same second. Check port, protocol and health checks, and keep the upstream’s
    keep-alive timeout longer than the gateway’s.
http-502-use = { $code } is for a gateway or proxy that got an unusable response from the server behind it.

## 503 Service Unavailable

http-503-gloss = Overloaded or in maintenance, so try again later
http-503-explanation =
    The server cannot handle the request at present because of a temporary overload or
    scheduled maintenance, a state that is likely to pass after some delay. `Retry-After` may suggest how long
    to wait, but is optional and no guarantee. An overloaded server does not have to send this code; it may
    refuse connections instead. If one caller alone sends too much, 429 is the code.
http-503-when =
    Maintenance pages, full worker pools and open circuit breakers produce it. HAProxy sends it
    with “No server is available to handle this request”, and ingress-nginx for a Kubernetes service without
    ready pods. It is also what nginx sends by default for `limit_req` and `limit_conn`.
http-503-fix-client =
    Wait as long as `Retry-After` says; otherwise back off with growing, randomized pauses.
    Many clients that return at the same moment bring the overload back.
http-503-fix-server =
    Send `Retry-After` if you can estimate the end. Look at health checks, queues and worker
    limits, and shed load before requests time out. Serve maintenance pages with this code and not with 200,
    or crawlers may index them.
http-503-use =
    { $code } announces that the service is out of action for a while, through overload or planned
    maintenance.

## 504 Gateway Timeout

http-504-gloss = The upstream server did not answer in time
http-504-explanation =
    The server acted as a gateway or proxy and got no timely response from an upstream
    server that it needed. Only the waiting has ended: the upstream may be working still, or may have
    finished, so the effect of the request is unknown. 502 stands for an answer that came but was invalid, 408
    for a client that was too slow to send. Caches also use this code if `only-if-cached` finds nothing to
    serve.
http-504-when =
    nginx logs “upstream timed out (110: Connection timed out)”, after 60 seconds by default. Slow
    queries, database locks and large exports are typical causes, as is a firewall that silently drops packets
    to the backend. AWS Application Load Balancers send it when the target takes longer than the idle timeout.
http-504-fix-client =
    Before you repeat a request that is not idempotent, find out whether the first one took
    effect. Split large jobs, or use an asynchronous API if there is one.
http-504-fix-server =
    Find the slow step upstream and shorten it, or answer 202 and finish the job in the
    background. Raise the gateway’s timeout only for work that is meant to take long, and let the upstream
    give up before the gateway does.
http-504-use =
    { $code } comes from a gateway or proxy that has waited for the server behind it as long as it
    is prepared to.

## 505 HTTP Version Not Supported

http-505-gloss = Refused for the major HTTP version of the request
http-505-explanation =
    The server does not support, or refuses to support, the major version of HTTP in which
    the request was sent. It will not complete the request in that version, apart from this error message. The
    response should say why, and which protocols the server does support. The code is about major versions
    only, and HTTP/1.0 and HTTP/1.1 share theirs.
http-505-when =
    Clients normally agree with the server on HTTP/2 or HTTP/3 before the first request, so most
    of it comes from scanners, hand-written requests and broken clients. A space in the URL that is not
    encoded is a known trigger, because some servers read what follows as the version; others send 400.
http-505-fix-client =
    Look at the raw request line: encode spaces as `%20` and end it with `HTTP/1.1`. Let an
    HTTP library build it if you can.
http-505-fix-server =
    Name the versions that you support in the response. If sound clients meet this code,
    look for a proxy or rewrite rule that garbles the request line.
http-505-use =
    { $code } turns down a request in a major version of HTTP that you do not speak or no longer
    accept.

## 506 Variant Also Negotiates

http-506-gloss = A chosen alternative offers alternatives itself
http-506-explanation =
    The server’s content negotiation is misconfigured: the variant that it picked is set up
    to negotiate in turn, so it cannot serve as the final choice. The code is part of transparent content
    negotiation, an experimental scheme from RFC 2295. The mistake is in the setup of the server, not in the
    request. If no variant suits the client, the code is 406.
http-506-when =
    Hardly anyone sees it, because transparent negotiation is little used. Apache’s
    `mod_negotiation` sends it when a type map (a `.var` file) selects another type map. In Apache’s source
    and error documents it is called `HTTP_VARIANT_ALSO_VARIES`.
http-506-fix-client =
    Report the URL to the operator. In the meantime, a direct request for the URL of one
    variant may work.
http-506-fix-server =
    Let every entry of a type map point to a plain file, never to another type map or to a
    name that is negotiated in turn.
http-506-use =
    { $code } reports a mistake in your own variant setup, within transparent content negotiation
    only.

## 507 Insufficient Storage

http-507-gloss = No room left to save what the request needs
http-507-explanation =
    The server could not perform the method because it cannot store the representation
    needed to complete the request. The condition counts as temporary, yet a request that a user started must not be
    repeated until the user asks for it again. WebDAV uses the code for a full disk and for an exhausted quota
    alike. If the content is larger than the server would ever process, 413 is the code.
http-507-when =
    WebDAV clients get it on `PUT`, `COPY` or `MKCOL` when the disk or the quota is full; a sync
    client for Nextcloud then reports insufficient storage. MinIO returns it with `XMinioStorageFull` when a
    drive runs out of space. Outside storage services it is rare.
http-507-fix-client =
    Tell the user and wait for a new attempt by that user, with no automatic retry. Free
    space first, for example by emptying the trash, or ask for a larger quota.
http-507-fix-server =
    Free or add space, or raise the quota; logs, old versions and abandoned uploads often
    take up the most. In WebDAV, say which limit it was with `quota-not-exceeded` or `sufficient-disk-space`.
http-507-use =
    { $code } stands for a write that failed for lack of disk space or quota and that the user may
    try again once there is room.

## 508 Loop Detected

http-508-gloss = The recursive walk met a cycle and was called off
http-508-explanation =
    The server terminated an operation because it met an infinite loop while processing a
    request with `Depth: infinity`. The entire operation failed. Such loops arise in WebDAV if bindings make a
    collection its own member, directly or further down; a `PROPFIND` that announces `DAV: bind` can get 208
    at the repeated collection instead. Redirect loops are a different matter, and clients detect them.
http-508-when =
    In this meaning it is hardly ever seen. “508 Resource Limit Is Reached” on shared hosting is
    something else: CloudLinux sends that page when an account has used up its entry processes. Vercel sends
    it with `INFINITE_LOOP_DETECTED` for requests that lead back to themselves.
http-508-fix-client =
    In WebDAV, ask with `Depth: 1` and walk the tree yourself, or announce `DAV: bind` if
    your client supports bindings. On shared hosting, try again later or tell the owner of the site.
http-508-fix-server =
    Remove the binding that closes the loop, or answer 208 to clients that announce
    `DAV: bind`. If CloudLinux is the sender, look at the account’s process limit and at slow or attacked
    scripts; on Vercel, look for a function or rewrite that calls its own deployment.
http-508-use =
    { $code } ends a WebDAV operation with `Depth: infinity` that has run into a loop, if 208
    offers no way to complete it.

## 510 Not Extended

http-510-gloss = Lacks a declaration that the access policy demands
http-510-explanation =
    The request does not meet the server’s policy for the resource in terms of the HTTP
    extension framework of RFC 2774, for instance because a required extension is missing. In that framework,
    clients declare extensions in headers such as `Man`, and the response should hold all that they need for a
    new attempt. That RFC is historic now, and IANA lists the code as obsoleted. It has nothing to do with
    browser extensions.
http-510-when =
    Next to no software uses the framework, so the code is almost never seen. If the number is in
    your log, the application most likely gave it a meaning of its own, so consult its documentation and the
    content of the response.
http-510-fix-client =
    Read the content of the response for diagnostic information. If it names extensions that
    you can add, you may repeat the request with them; otherwise contact the operator.
http-510-fix-server =
    Find the place in your code that sends it and choose a code in use: 400 or 403 for a
    request that breaks your rules, 428 for a missing condition, 501 for a missing feature.
http-510-use =
    { $code } is obsolete, so send 403 for a request that your access policy does not allow and 400
    for one that lacks something you require.

## 511 Network Authentication Required

http-511-gloss = Sign in at the hotspot before going online
http-511-explanation =
    The client has to authenticate to get access to the network, not to the site in the
    URL. An intercepting proxy between client and site sends it, and origin servers should not; thanks to it, software
    does not mistake a portal’s page for an answer of the site. The response should link to a page that takes
    the credentials, but should not hold a challenge or the login form itself. Caches must not store it.
http-511-when =
    Captive portals in hotels, airports and trains are what it was made for, but many of them
    redirect to a login page instead. Package managers, updaters and sync clients can meet it on a new Wi-Fi
    network. On HTTPS, the portal’s interference shows up as a certificate error.
http-511-fix-client =
    Open the linked page in a browser, log in or accept the terms, then repeat the request.
    Do not treat the response as the site’s own: keep it and its cookies out of the data of that site.
http-511-fix-server =
    Send it only from the equipment that controls network access, with a link to the login
    page. For a login to your site, use 401; for a login to a proxy that clients have configured, use 407.
http-511-use = { $code } is meant for network equipment that lets no traffic through to a site before a login.
