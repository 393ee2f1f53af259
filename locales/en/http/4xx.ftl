### The words of the HTTP status codes 400 to 451, the client errors: six messages a code.

## 400 Bad Request

http-400-gloss = The request itself looks wrong to the server
http-400-explanation =
    The server cannot or will not process the request because of something that it takes
    for a mistake on the client’s side. The specification gives malformed syntax, invalid message framing and
    deceptive routing as examples, so the code is not limited to syntax. It does not say which part of the
    request is wrong; only the content of the response can. Clients must treat any 4xx code that they do not
    know like this one.
http-400-when =
    An API sends it for JSON that does not parse or for a missing parameter. Web servers send it
    on their own when an HTTP/1.1 request lacks `Host`, or when headers outgrow the buffers, as in nginx’s
    “Request Header Or Cookie Too Large”. A log entry that starts with `\x16\x03\x01` comes from a client that
    spoke TLS to a plain HTTP port.
http-400-fix-client =
    Read the response content for the reason, then compare the raw request with the API’s
    documentation: URL encoding, headers, JSON syntax. Correct the request before you send it again. In a
    browser, delete the site’s cookies if they have grown too large.
http-400-fix-server =
    Name the faulty field or header in the response content. If sound requests meet this
    code, check the header buffer limits and what the proxy in front forwards as `Host`. nginx logs the reason
    at level `info`, which the default error log leaves out.
http-400-use =
    { $code } is the general answer to a request that you take for faulty, such as one with broken
    syntax, if no other code names the fault more exactly.

## 401 Unauthorized

http-401-gloss = Lacks valid credentials for this resource
http-401-explanation =
    The request was not applied because it lacks valid authentication credentials for the
    target resource. If it did carry credentials, the response refuses authorization for them. The server must
    send `WWW-Authenticate` with at least one challenge, and the client may try again with a new or replaced
    `Authorization` header. Valid credentials that are not enough for access are a case for 403, in spite of
    this code’s phrase.
http-401-when =
    An API sends it when the token is missing, expired or malformed; a site with Basic
    authentication sends it for a wrong password. In some protocols it is the normal first step: `docker pull`
    and Kerberos logins show it in the log right before the same request succeeds with credentials.
http-401-fix-client =
    Read `WWW-Authenticate` for the accepted schemes and send matching credentials in
    `Authorization`; renew an expired token. Check that no redirect or proxy has removed the header. If the
    same challenge comes back, stop and show the response to the user, since it usually explains the failure.
http-401-fix-server =
    Send `WWW-Authenticate` every time, also from an API that takes `Bearer` tokens. If
    valid tokens fail, check the clock, the expected issuer and audience, and whether a proxy drops
    `Authorization`.
http-401-use =
    { $code } tells the client to authenticate: credentials are absent, wrong or expired, and the
    challenge shows which scheme to use.

## 402 Payment Required

http-402-gloss = Reserved; some services give it a meaning
http-402-explanation =
    HTTP reserves this code for future use and defines nothing about when to send it. Some
    services send it when a payment fails, a subscription has lapsed or prepaid credit is used up, and only
    their documentation says what it means there. The response need not name a price or a way to pay, and it
    does not promise that paying will help. A client that does not know the code treats it like 400.
http-402-when =
    It nearly always comes from one particular API. Stripe sends it for a declined card, and some
    services with prepaid credit send it for an empty balance. General-purpose clients and browsers give it no
    special treatment.
http-402-fix-client =
    Look the code up in the documentation of the service and read the error in the content.
    Then settle the bill, change the payment method or add credit; do not repeat a charge automatically unless
    the service says that this is safe.
http-402-fix-server =
    If you send it, document what it means in your API and put a machine-readable reason
    into the content, because clients cannot infer one. Clients that you do not control understand 403 better.
http-402-use =
    { $code } suits only an API that documents its own meaning for it, such as a declined card or
    spent credit; elsewhere send 403.

## 403 Forbidden

http-403-gloss = Understood, but refused
http-403-explanation =
    The server understood the request and refuses to fulfill it. If the request carried
    credentials, the server considers them insufficient; the client may try different ones, but should not
    automatically repeat the same. The reason can also have nothing to do with credentials, and the server
    need not reveal it. A server that wants to hide a forbidden resource may answer 404 instead.
http-403-when =
    A logged-in user lacks a role, or an API key lacks a scope. Web servers send it for files that
    they may not read and for directories without an index file; the nginx error log then says “Permission
    denied” or “directory index of … is forbidden”. Firewalls, IP filters and failed CSRF checks produce it
    too, and S3 sends it for a missing object if you may not list the bucket.
http-403-fix-client =
    Read the content for a reason. If another account, role or token has access, use that.
    If not, ask the owner: the cause can be your IP address, a missing CSRF token or a firewall rule.
http-403-fix-server =
    Find the layer that refused: CDN or firewall, web server, application. Check file
    permissions, access rules and assigned roles there; if the refusal is intended and no secret, state the
    reason in the content.
http-403-use =
    { $code } refuses a request that you understand: the credentials do not suffice, or a rule
    forbids the action whoever asks.

## 404 Not Found

http-404-gloss = Nothing to show here, perhaps only for now
http-404-explanation =
    The origin server found no current representation of the target resource, or will not
    disclose that one exists. The response leaves open whether this is temporary or permanent; a server that
    knows it to be likely permanent should prefer 410. Unless told otherwise, a cache may reuse the response
    for a time that it estimates itself. It does not prove that the resource never existed.
http-404-when =
    The path is misspelled, the route does not exist, or the record has been deleted. Reloading a
    deep link of a single-page application produces it if the server does not fall back to `index.html`.
    Scanners that try `/.env` and `/wp-login.php` fill access logs with it, and GitHub sends it for private
    repositories that you may not see.
http-404-fix-client =
    Check the path, its letter case and trailing slash, the host and the API version, then
    your credentials, since the resource may be hidden from you. Check again later before you delete a link
    for good.
http-404-fix-server =
    Compare the logged path with your routes or files; a proxy that adds or drops a path
    prefix is a common cause. Redirect moved pages with 301 or 308, and send 410 for what you have removed for
    good.
http-404-use =
    { $code } is the answer when the target has no current representation and you cannot say for
    how long, or when you keep its existence secret.

## 405 Method Not Allowed

http-405-gloss = The method is known, but not supported here
http-405-explanation =
    The origin server knows the request method, but the target resource does not support
    it. The response must carry `Allow`, which lists the methods that the resource supports at the moment; the
    list can be empty. The refusal concerns this one resource: the same method can work at another URI. A
    method that the server does not know or has not implemented at all calls for 501.
http-405-when =
    A `POST` reaches a static file in nginx, or a route that the framework has registered only for
    `GET`; Django then logs `Method Not Allowed (POST)`. Frequent causes are a wrong path, a form with the
    wrong action and a redirect that turned `POST` into `GET`.
http-405-fix-client =
    Use one of the methods in the response’s `Allow` header. If your method is the
    documented one, check the path, and check whether a redirect has changed the method on the way.
http-405-fix-server =
    Register the method for the route, or correct the rule in the web server or firewall
    that blocks it. Send `Allow` with each such response, including those that a gateway or framework
    generates.
http-405-use =
    { $code } rejects a method that your server implements but this resource does not support, with
    the supported ones in `Allow`.

## 406 Not Acceptable

http-406-gloss = No available version suits what the client accepts
http-406-explanation =
    The resource has no representation that satisfies the request’s negotiation headers,
    such as `Accept` and `Accept-Language`, and the server is unwilling to supply a default one. It should
    list the available versions so that the user or client can choose. A server may also disregard these
    headers and send what it has, so no client can count on this code. The format of content that the client
    sent is a matter for 415.
http-406-when =
    Few servers send it, because most fall back to a default version. Rails and Spring produce it
    when the request asks for a format that the action or controller does not offer. On shared hosting it
    often means that ModSecurity has blocked the request, which has nothing to do with negotiation.
http-406-fix-client =
    Ask for a type that the API documents, or widen the header, for example to
    `Accept: */*`. If the headers are in order and only certain input fails, suspect a firewall rule and ask
    the hosting provider.
http-406-fix-server =
    Decide whether a default version would serve clients better than this error; the
    specification permits both. If you refuse, list the available versions and their URIs in the content.
http-406-use =
    { $code } makes sense if no version meets the `Accept` headers and a default one would do the
    client more harm than an error.

## 407 Proxy Authentication Required

http-407-gloss = A proxy on the way wants credentials first
http-407-explanation =
    The client needs to authenticate itself to a proxy in order to use it for this request.
    This code resembles 401, but the challenge comes from the proxy, in the mandatory `Proxy-Authenticate`
    header, and the client answers it in `Proxy-Authorization`. Credentials for the target site do not help
    here. The response says nothing about whether that site would grant access.
http-407-when =
    It comes from proxies in company networks and hits command-line tools above all: `curl`,
    `pip`, `npm`, `apt`, container builds. For HTTPS it answers the `CONNECT` request, and curl reports
    “CONNECT tunnel failed, response 407” (older versions: “Received HTTP code 407 from proxy after CONNECT”).
http-407-fix-client =
    Give the tool credentials for the proxy, for example with `curl --proxy-user` or in
    `HTTPS_PROXY`, in a scheme that `Proxy-Authenticate` offers. If the host should not go through the proxy,
    add it to `NO_PROXY`.
http-407-fix-server =
    On the proxy, send `Proxy-Authenticate` with at least one challenge, and offer a scheme
    that command-line tools support. An origin server that sends this code should send 401 instead.
http-407-use =
    { $code } belongs to a proxy that will not carry a request until the client has authenticated
    itself to that proxy.

## 408 Request Timeout

http-408-gloss = The full request did not arrive in time
http-408-explanation =
    The server did not receive a complete request within the time that it was prepared to
    wait. The limit concerns the arrival of the request, not the work on it: a gateway that waits too long for
    another server sends 504. The client may repeat a request that was under way, over a new connection if the
    current one is no longer usable.
http-408-when =
    An upload stalls on a slow or broken link, or a client opens a connection in advance and never
    uses it; in the second case Apache logs this code with `-` in place of the request line. The limit is
    `timeout http-request` in HAProxy. nginx, past `client_header_timeout` or `client_body_timeout`, writes the
    code to its log and closes the connection without a response. Some APIs also send it for slow work of
    their own, against its definition.
http-408-fix-client =
    Repeat the request, on a new connection if need be. If uploads keep failing, send
    smaller pieces and look for a slow link, VPN or proxy.
http-408-fix-server =
    Compare the timeouts for headers and content with what slow but legitimate clients need.
    Entries without a request line are mostly unused connections; many of them from a few addresses can mean a
    slow-request attack.
http-408-use =
    { $code } ends the wait for a client that has not sent its whole request within your time
    limit.

## 409 Conflict

http-409-gloss = Clashes with the current state of the resource
http-409-explanation =
    The request could not be completed because it conflicts with the current state of the
    target resource. The code is meant for cases in which the user might resolve the conflict and submit the
    request again, so the content should show where the conflict lies. The typical case is a `PUT` of an edit
    that is based on an older version. A condition that the client itself put into a header and that fails
    gets 412.
http-409-when =
    Two people edit the same record, or a sign-up asks for a name that is taken. The Kubernetes
    API says “the object has been modified; please apply your changes to the latest version and try again”,
    Elasticsearch reports `version_conflict_engine_exception`, and Docker refuses a container name that is
    already in use.
http-409-fix-client =
    Read the content to see what conflicts, fetch the current state, merge your change or
    pick another name, and submit again. The unchanged request succeeds only if the state has changed in the
    meantime.
http-409-fix-server =
    Name the conflicting field, version or resource in the content, so that the client can
    act on it. Turn expected database errors, such as a violated unique constraint, into this code instead of
    500.
http-409-use =
    { $code } suits a sound request that clashes with the present state of the resource, if the
    user could clear the obstacle.

## 410 Gone

http-410-gloss = Taken away on purpose, probably for good
http-410-explanation =
    The resource is no longer available at the origin server, and this is likely to be
    permanent. The server says that the absence is intentional and that the server’s owners want links to the resource
    removed. Likely is not certain: the response does not rule out a return. A server that cannot tell whether
    it is permanent should send 404, and no server has to mark all that it removes or keep the mark for any
    given time.
http-410-when =
    A promotion has ended, a user has deleted an account, or an API version has been shut down.
    Apple’s push service sends it for device tokens that are no longer active. The Kubernetes API sends it for
    an expired list token and, as an event inside a 200 response, to a watch whose `resourceVersion` is too
    old.
http-410-fix-client =
    Remove the link, subscription or stored token and stop asking for it. In an API, follow
    its documentation for a replacement or a fresh start; a Kubernetes client, for example, starts over with a
    new list request.
http-410-fix-server =
    Send it only for what you have removed on purpose, and redirect with 301 or 308 where a
    successor exists. If you sent it by mistake, purge your caches as well, since they may keep it without
    explicit permission.
http-410-use = { $code } marks a resource that you have withdrawn and do not expect to bring back.

## 411 Length Required

http-411-gloss = Will not take content of undeclared size
http-411-explanation =
    The server refuses to accept the request without a defined `Content-Length`. The client
    may repeat it with that header, set to the length of the request content. Some servers insist on it
    although they understand the chunked transfer coding, typically because a gateway needs to know the length
    in advance. The size itself is not yet at issue; content that is too large gets 413.
http-411-when =
    Streaming uploads with `Transfer-Encoding: chunked` meet it at object stores and older
    proxies; S3 calls the error `MissingContentLength`. A `POST` without content can also cause it if the
    client leaves out `Content-Length: 0`.
http-411-fix-client =
    Measure or buffer the content and send `Content-Length`, or turn off chunked transfer in
    the HTTP library. For a `POST` without content, send `Content-Length: 0`.
http-411-fix-server =
    If clients have good reason to stream, let the proxy buffer the request or accept
    chunked content. Otherwise document the requirement.
http-411-use =
    { $code } asks the client to state the length of the content if you cannot accept a request
    without it.

## 412 Precondition Failed

http-412-gloss = A condition that the client set turned out false
http-412-explanation =
    At least one condition in the request headers, such as `If-Match`, was false when the
    server tested it, so the server did not apply the method. The client set the condition itself, usually so
    as not to overwrite somebody else’s change. If `If-None-Match` is false for `GET` or `HEAD`, the answer is
    304 instead. Where a failed `If-Match` belongs to a change that seems to be in place already, the server
    may report success.
http-412-when =
    A `PUT` with `If-Match` carries an `ETag` that is out of date because somebody saved in
    between, or one with `If-None-Match: *` meets a resource that already exists. S3 names the error
    `PreconditionFailed`, Azure Storage `ConditionNotMet`.
http-412-fix-client =
    Fetch the resource and its present `ETag`, merge your change, and send it with the new
    value. Do not drop the condition to force the write through, because then you can erase another client’s
    change.
http-412-fix-server =
    If the condition fails although nothing has changed, look at the `ETag` that the client
    received. `If-Match` needs a strong match, so a tag made weak by a compressing proxy never matches; nodes
    of a cluster must also produce the same tag.
http-412-use =
    { $code } reports that a condition in the request’s own headers is false and that you therefore
    did not apply the method.

## 413 Content Too Large

http-413-gloss = More content than the server will process
http-413-explanation =
    The request content is larger than the server is willing or able to process, so the
    server refuses the request. HTTP sets no limit, and the response need not state the one that applies; if
    the condition is temporary, the server should send `Retry-After`. It may also end the request or close the
    connection, so that the client sees a broken upload in place of this code. Long URIs get 414, large
    headers 431.
http-413-when =
    An upload exceeds nginx’s `client_max_body_size`, 1 MB by default; the error log says “client
    intended to send too large body”. Express logs “request entity too large” for JSON above 100 kB. Older
    software prints the earlier phrases “Request Entity Too Large” and “Payload Too Large”.
http-413-fix-client =
    Compress, shrink or split the content, or use the multipart or resumable upload that the
    API offers. Repeat the same request only if the response carries `Retry-After`, and after that time.
http-413-fix-server =
    Raise the limit in each layer on the path: CDN, load balancer, web server, framework.
    Keep a limit against abuse, and name it in the content.
http-413-use =
    { $code } applies as soon as the request content is larger than you are willing or able to
    process.

## 414 URI Too Long

http-414-gloss = The address exceeds what the server will interpret
http-414-explanation =
    The server refuses the request because the target URI is longer than the server is
    willing to interpret. The specification calls this rare and names three causes: a `POST` wrongly turned
    into a `GET` with a long query, a redirect loop that keeps extending the URI, and an attack. HTTP sets no
    upper limit and recommends support for at least 8000 octets. Unless told otherwise, a cache may reuse the
    response.
http-414-when =
    A search or report page packs hundreds of filters or IDs into the query string, or a login
    redirect nests its own return address once more on each round. Apache allows 8190 bytes for the request
    line by default (`LimitRequestLine`); in nginx the size in `large_client_header_buffers` decides.
http-414-fix-client =
    Send the data as the content of a `POST` if the API offers that, or ask for fewer items
    at a time. If the URI repeats the same part again and again, look for a redirect loop.
http-414-fix-server =
    Offer `POST` or stored queries for long input, and repair redirects that append to their
    own target. Raise the limit only where long URIs are wanted, then in each proxy on the path.
http-414-use = { $code } answers a target URI that is longer than any you are prepared to interpret.

## 415 Unsupported Media Type

http-415-gloss = Refuses the format in which the content was sent
http-415-explanation =
    The origin server rejects the request because its content is in a format that this
    method does not support on the target resource. The fault can lie in `Content-Type`, in `Content-Encoding`
    or in the data itself. The response can name acceptable media types in `Accept`; `Accept-Encoding` belongs
    in it only if the content coding was the fault. Well-formed content in a supported format, but with
    instructions that cannot be processed, gets 422.
http-415-when =
    A client posts JSON without `Content-Type: application/json`; `curl -d`, for one, sends
    `application/x-www-form-urlencoded` unless told otherwise. Spring and ASP.NET Core then refuse before the
    handler runs. Compressed content can meet the same refusal at a server that does not decode it.
http-415-fix-client =
    Set `Content-Type` to a documented type and make sure that the data has that format. If
    the response carries `Accept-Encoding`, send the content uncompressed or in a coding listed there. The
    request’s own `Accept` header is no remedy, as it describes the response.
http-415-fix-server =
    Say what you support: media types in `Accept`, or codings in `Accept-Encoding` if the
    coding was the fault. Check that parameters such as `charset=utf-8` do not make the type comparison fail.
http-415-use =
    { $code } turns away content in a media type or coding that this method does not support on
    this resource.

## 416 Range Not Satisfiable

http-416-gloss = The requested parts cannot be served
http-416-explanation =
    The server rejected the ranges in the `Range` header, either because it can satisfy
    none of them or because there are too many small or overlapping ones. For byte ranges the response should
    state the current length, as in `Content-Range: bytes */1000`. A range that starts before the end and runs
    past it is satisfiable. Servers may ignore `Range` and send everything with 200, so clients cannot depend
    on this code.
http-416-when =
    A download tool resumes a file that is already complete, so the first byte that it asks for
    lies past the end; `curl -C -` and `wget -c` run into this. It also appears if the file on the server has
    been replaced by a shorter one, or is empty.
http-416-fix-client =
    Compare the length in `Content-Range` with your partial copy. If they are equal, the
    download is probably complete; if not, start again without `Range`. To resume safely, send `If-Range` with
    a strong `ETag`, so that a changed file arrives in full.
http-416-fix-server =
    Send `Content-Range` with the current length so that the client can correct itself. If
    sound ranges are refused, check that the CDN and the origin server agree on the length of the file.
http-416-use =
    { $code } declines a `Range` header if none of its ranges overlaps the representation, or if it
    asks for an excessive number of small or overlapping ones.

## 417 Expectation Failed

http-417-gloss = A server on the path cannot do what Expect asks for
http-417-explanation =
    At least one server on the path, possibly the origin server, could not meet the
    expectation in the request’s `Expect` header. HTTP defines a single expectation, `100-continue`, with
    which a client asks for a go-ahead before it sends its content. For that one, the response shows no more
    than that the chain of servers does not support expectations. It passes no judgment on the rest of the
    request.
http-417-when =
    Clients that add `Expect: 100-continue` on their own, such as curl for large uploads and the
    older .NET `HttpWebRequest`, met it at proxies that spoke only HTTP/1.0, among them old versions of Squid.
    Now that proxies speak HTTP/1.1, it is uncommon.
http-417-fix-client =
    Repeat the request without `Expect`: in curl with `-H 'Expect:'`, in .NET with
    `ExpectContinue` (`HttpClient`) or `ServicePointManager.Expect100Continue` set to `false`.
http-417-fix-server =
    Support `100-continue`, or replace the proxy that does not. Do not use this code for
    expectations in a general sense, such as a failed validation or test.
http-417-use =
    { $code } is for an `Expect` value that you or a server behind you cannot meet; to
    `100-continue`, reply with 100 or at once with the final code.

## 418 (Unused)

http-418-gloss = No real meaning: a joke made the number unusable
http-418-explanation =
    This code has no meaning: the registry lists it as “(Unused)” and reserves it, so that
    it cannot be assigned at present. An April 1 specification, RFC 2324, defined it, and it was deployed as a
    joke so often that it became unusable for anything else. Many libraries still print “I’m a teapot”, a
    phrase that the registry does not contain. It can be reassigned if circumstances require, for example once
    the 4xx codes are exhausted.
http-418-when =
    Joke endpoints and demonstrations send it. Some sites send it to clients that they take for
    bots, and the Binance API sends it to addresses that it has banned for ignoring 429.
http-418-fix-client =
    Treat it like 400 and look for the reason in the content or the API’s documentation. If
    it follows many requests in a short time, assume a block: stop, and wait as long as `Retry-After` says, if
    it is present.
http-418-fix-server =
    Replace it with a code that clients and monitoring tools understand. If it protects you
    from unwanted traffic, 403 or 429 does the same openly.
http-418-use =
    { $code } has no place in a real service: send 403 to refuse a request, 429 to slow a client
    down, and 400 for a request that you find faulty.

## 421 Misdirected Request

http-421-gloss = Sent to a server that does not answer for this host
http-421-explanation =
    The server cannot or will not give an authoritative response for the target URI. Either
    it is not configured for that origin, or the connection, for instance one opened for another host, does
    not fit the request. The code is no verdict on the resource: the client may repeat the request over a
    different connection, even if its method is not idempotent. An origin server or its gateway sends this
    code; a proxy must not generate it.
http-421-when =
    HTTP/2 clients may reuse one connection for hosts that share an address and a certificate.
    Apache refuses the second host when its TLS settings differ, with AH02032 “no compatible SSL setup” in the
    error log; nginx does so when that host verifies client certificates. A reverse proxy that opens TLS to
    Apache without the right SNI meets it as well.
http-421-fix-client =
    Open a new connection to the host and send the same request there. In a reverse proxy,
    send an SNI that matches the `Host` header, in nginx with `proxy_ssl_server_name` and `proxy_ssl_name`.
http-421-fix-server =
    Configure the missing host name, or give the same TLS settings to all hosts that share a
    certificate and an address. If the settings must differ, use separate certificates so that clients do not
    share connections between those hosts.
http-421-use =
    { $code } tells a client that you do not answer for this host on this connection and that
    another connection may work.

## 422 Unprocessable Content

http-422-gloss = It parses, yet its instructions cannot be followed
http-422-explanation =
    The server understands the content type of the request and finds the syntax correct,
    but cannot carry out the instructions inside. That sets it apart from 415, where the type is not
    supported, and from 400 for malformed syntax. The code does not tell which value is wrong; the response
    content has to. Despite its origin in WebDAV, it is now part of HTTP itself, open to any application.
http-422-when =
    FastAPI sends it when a parameter or body fails validation, with a `detail` array that lists
    each fault. GitHub’s REST API returns it with “Validation Failed”, Laravel for requests that expect JSON and break a validation rule. Rails also answers a missing or stale CSRF token with it.
http-422-fix-client =
    Read the list of errors in the response, correct the values that it names and send the
    request again. The same content is likely to fail again.
http-422-fix-server =
    List every broken rule with the path of the value, in a documented format such as
    `application/problem+json`. Send 400 for content that does not parse, and 409 if the content is fine but
    clashes with the current state of the resource.
http-422-use =
    { $code } is the answer to content that parses but breaks a rule of meaning, such as an end
    date before the start date.

## 423 Locked

http-423-gloss = Source or destination is held against changes
http-423-explanation =
    The method cannot be applied because its source or its destination is locked. In
    WebDAV, a client that changes a locked resource must submit the lock token in the `If` header; the right
    user account alone is not enough. The lock may belong to a parent collection instead of the resource
    itself. The response should contain an error element such as `lock-token-submitted` or
    `no-conflicting-lock`, which can name the locked URL.
http-423-when =
    Office programs that save to a WebDAV share get it on `PUT` or `LOCK` while someone else edits
    the file; Nextcloud sync clients report it as a locked file. Locks of crashed clients cause it until they
    time out. Outside WebDAV, Terraform’s HTTP backend takes it to mean that the state is locked.
http-423-fix-client =
    If the lock is yours, send its token in the `If` header. If not, read the holder from
    the `lockdiscovery` property with `PROPFIND`, and try again once the lock is gone.
http-423-fix-server =
    Name the locked URL in the error element, because it may be a parent of the one
    requested. Let locks expire, and give administrators a way to remove stale ones.
http-423-use =
    { $code } fits a write that an explicit lock forbids, whereas a clash with the state of the
    resource without any lock calls for 409.

## 424 Failed Dependency

http-424-gloss = Skipped, since an action it relies on went wrong
http-424-explanation =
    The method was not performed on this resource because it depended on another action,
    and that one failed. The typical case is a WebDAV `PROPPATCH`, where all changes succeed or none: one bad
    property gets its own code and the sound ones get 424. The entry thus points away from itself, to a cause
    elsewhere in the same 207 response. RFC 4918 uses it only inside such a response, although some APIs send
    it on its own.
http-424-when =
    WebDAV clients find it in the 207 content of a failed `PROPPATCH`, or of a `LOCK` on a
    collection. Microsoft Graph reports it for each request in a batch whose `dependsOn` request failed.
    Amazon Bedrock returns it as the status of the whole response, with `ModelErrorException`.
http-424-fix-client =
    Look for the entry that failed for its own reason and remove that cause. Then repeat the
    operation, or the parts of a batch that did not run.
http-424-fix-server =
    Report the action that failed next to it, with its own code. RFC 4918 asks you to leave
    this code out of 207 responses to `DELETE`, `COPY` and `MOVE`. If you are a gateway and the upstream
    failed, send 502 or 504.
http-424-use =
    { $code } belongs in a 207 response, on each part that you did not carry out because another
    part failed.

## 425 Too Early

http-425-gloss = Might be a replay, so repeat it after the handshake
http-425-explanation =
    The server does not want to risk processing a request that might be replayed. The
    request arrived in TLS early data (0-RTT), which an attacker can capture and send again, or a proxy marked
    it with `Early-Data: 1`. The phrase refers to the TLS handshake, not to the clock or a rate limit. A
    client that used early data is expected to repeat the request, but must not send it in early data again;
    without a sign of early data, a server should not send this code.
http-425-when =
    It takes 0-RTT, which has to be switched on first: `ssl_early_data` in nginx, `allow-0rtt` in
    HAProxy, or a setting at the CDN. It then concerns the first requests of a resumed connection, and clients
    repeat them without telling the user. Some APIs misuse it for a result that is not ready yet.
http-425-fix-client =
    Send the same request again, but not in early data; a user agent should do this
    automatically. If your client does not use 0-RTT, look for a proxy that does.
http-425-fix-server =
    Send it only for requests that came in early data or carry `Early-Data: 1`, and
    configure for each resource whether early data is acceptable. A gateway must pass this code on if the
    request that it received carried `Early-Data`.
http-425-use =
    { $code } asks a client that used TLS early data to repeat the request without it, because a
    replay could do harm.

## 426 Upgrade Required

http-426-gloss = Refused over this protocol, maybe served over another
http-426-explanation =
    The server refuses to perform the request over the current protocol, but might do so
    once the client has changed to a different one. The response must have an `Upgrade` header that lists the
    acceptable protocols in order of preference. It only invites the switch; 101 is the response that carries
    it out. The phrase is about protocols, not about an outdated browser, app or price plan.
http-426-when =
    Envoy and Istio send it to HTTP/1.0 requests, often because an nginx older than 1.29.7 in front of
    them proxies without `proxy_http_version 1.1`. WebSocket servers send it to a plain `GET`, for instance
    those built on the Node.js library `ws`. An unsupported `Sec-WebSocket-Version` can have the same result.
http-426-fix-client =
    Read `Upgrade` in the response and repeat the request over a protocol that it names:
    with a WebSocket client for `websocket`, or with HTTP/1.1 in place of HTTP/1.0. Check that proxies on the
    way pass `Connection` and `Upgrade` on.
http-426-fix-server =
    List the acceptable protocols in `Upgrade`, and put `Upgrade` into `Connection` as well.
    Say in the content what the client has to change, because few clients act on the header by themselves.
http-426-use =
    { $code } is right if you would accept the same request over another protocol and can name that
    protocol in `Upgrade`.

## 428 Precondition Required

http-428-gloss = Needs a check against lost updates first
http-428-explanation =
    The origin server requires the request to be conditional, for example with `If-Match`.
    This usually guards against lost updates: a client reads a resource, changes it and writes it back, while
    someone else has saved a different change in between. No condition has been tested yet; 412 is the code
    for one that was sent and proved false. The response should explain how to send the request successfully,
    and caches must not store it.
http-428-when =
    Few public APIs use it. It answers a `PUT`, `PATCH` or `DELETE` without `If-Match` in APIs
    that insist on optimistic locking. Typical triggers are a quick `curl` test and a generated client that
    drops the entity tag.
http-428-fix-client =
    Fetch the resource, keep its `ETag`, and repeat the write with that value in `If-Match`.
    If the answer is then 412, fetch the resource again and merge your change before the next attempt.
http-428-fix-server =
    Say in the content which header you expect, with an example. Send an `ETag` with
    everything that clients may write back, and compare and write in one atomic step.
http-428-use =
    { $code } protects a resource that you let clients change only under a condition such as
    `If-Match`.

## 429 Too Many Requests

http-429-gloss = The caller went over its rate limit
http-429-explanation =
    This caller has sent more requests within a period than the server allows. How the
    server recognizes the caller and what it counts is up to the server: per credential or cookie, for one
    resource, one server or many. A `Retry-After` header may say how long to wait, but it is optional; caches
    must not store the response. The limit concerns this caller alone, while 503 means that the service as a
    whole cannot cope.
http-429-when =
    Clients that poll, run many workers or retry without a pause run into it at most public APIs.
    Docker Hub sends it with `toomanyrequests`, often to CI runners that share one address. An nginx with
    `limit_req` answers 503 unless `limit_req_status` says 429.
http-429-fix-client =
    Wait as long as `Retry-After` says; without it, back off exponentially, add random
    jitter and cap the attempts. Then lower the rate with caching, batch calls or fewer workers, or ask for a
    higher quota.
http-429-fix-server =
    Send `Retry-After`, and explain in the content which limit was exceeded. Count per
    credential if you can, because many users may share one address. In an attack, dropping connections costs
    less than answering every request.
http-429-use = { $code } holds back one caller who exceeds a rate limit, while you go on serving the others.

## 431 Request Header Fields Too Large

http-431-gloss = Metadata, often cookies, is over the size limit
http-431-explanation =
    The server is unwilling to process the request because its header fields are too large,
    either a single one or all of them together. The client may send the request again after it has reduced
    them. If one field is to blame, the response should say which; caches must not store it. Large content is
    a matter for 413 and a long URI for 414.
http-431-when =
    Node.js servers send it for headers above their limit, 16 KB by default. It is common on
    `localhost`, where the cookies of all local projects pile up, and with large session cookies or tokens;
    the same site then works in a private window. nginx reports the condition as 400.
http-431-fix-client =
    Delete the cookies of the site and try again. In code, shorten the field that the
    response names, and move bulky values into the content.
http-431-fix-server =
    Find the field that has grown, mostly `Cookie` or `Authorization`, and cut it down:
    session data can stay on the server, tokens can carry fewer claims. If you raise the limit, raise it in
    every proxy on the way too; in Node.js it is `--max-http-header-size`.
http-431-use =
    { $code } rejects a request with header fields that are larger than you are willing to process,
    be it one field or their sum.

## 451 Unavailable For Legal Reasons

http-451-gloss = Access denied because someone invoked the law
http-451-explanation =
    The server denies access to the resource because of a legal demand. It need not be the
    origin server; an access provider, a cache or a search engine can be the one that blocks. The code does
    not say whether the resource exists, nor that the request would succeed without the demand. The response
    should explain the demand and identify the party that blocks in a `Link` header with `rel="blocked-by"`;
    by default, caches may store it.
http-451-when =
    Some news publishers in the United States send it to visitors from the European Union because
    of the GDPR. GitHub’s API returns it for repositories taken down after a DMCA notice. Binance’s API sends
    it to callers from countries that it does not serve.
http-451-fix-client =
    Read the explanation, and follow the `blocked-by` link to see who blocks. Do not retry
    automatically; if you consider the block wrong, write to the party behind it.
http-451-fix-server =
    State who made the demand, under which law, and which people and resources it covers,
    and identify yourself in the `blocked-by` link. If the block depends on the visitor’s location, set
    `Cache-Control` so that shared caches do not serve it to everyone.
http-451-use =
    { $code } makes it public that you deny access because of a legal demand; for a policy of your
    own, there is 403.
