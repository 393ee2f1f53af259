### What the HTTP status codes for redirection, 300 to 308, say, in English.

## 300 Multiple Choices

http-300-gloss = There are several versions; pick one from the list
http-300-explanation =
    The resource has more than one representation, each with its own URL, and the server
    leaves the choice to the client. The content should list them. If the server prefers one, it should name
    that one in `Location`, and the client may follow it automatically. No standard format for the list
    exists, so software can rarely choose by itself.
http-300-when =
    Few servers leave the choice open; most decide by `Accept` headers or redirect. OpenStack’s
    Keystone answers `GET /` with it and a list of API versions, and Apache with `mod_speling` may send it
    if several file names resemble a misspelled one.
http-300-fix-client =
    Take a URL from the list in the content, or follow `Location` if you have no
    preference. If a script stops here, give it the URL of the version that it needs.
http-300-fix-server =
    List every alternative with its URL and whatever helps to choose, such as media type
    or language, and name your default in `Location`. If the `Accept` headers are enough to decide, answer
    200 with the best version.
http-300-use =
    { $code } leaves the choice to the client when a resource exists in several versions, each at
    its own URL.

## 301 Moved Permanently

http-301-gloss = It has a new address for good; update your links
http-301-explanation =
    The resource has a new permanent URL, and future references ought to use it.
    `Location` should name it, and clients may follow automatically. For historical reasons a client may
    then turn a `POST` into a `GET`; 308 does not allow that. Caches may keep this response even without
    explicit cache headers, so a mistake can stay in browsers for a long time.
http-301-when =
    Web servers use it to take visitors from `http` to `https` or from `www` to the bare domain
    (or back), and to add the trailing slash to a directory URL. A webhook or form that arrives as a `GET`
    without a body has often met this code or 302 on the way.
http-301-fix-client =
    Replace the old URL in bookmarks, configuration and links with the one in `Location`.
    If a `POST` became a `GET`, send it directly to the new URL.
http-301-fix-server =
    Redirect each old URL to its final URL in one step, and update your own links. Send a
    short `max-age` until you are sure, and use 308 if the method must stay the same.
http-301-use =
    { $code } fits a page that has moved for good, for instance to another domain or path, and is
    requested with `GET`.

## 302 Found

http-302-gloss = Look elsewhere this time, but keep this address
http-302-explanation =
    The resource is temporarily at another URL, and the client ought to use the original
    one for future requests. `Location` should name the other URL, and clients may follow it automatically.
    For historical reasons a client may then turn a `POST` into a `GET`; 307 does not allow that. Caches may
    store it only if explicit headers allow that.
http-302-when =
    Web applications use it to send a visitor without a valid session to the login page, and
    after a form `POST`, where 303 would be more precise. An API client that ends up with 200 and the HTML
    of a login page has followed such a redirect.
http-302-fix-client =
    Follow `Location` for this request and keep the original URL. If you land on a login
    page, renew the session or token; if a `POST` lost its body, look for this code in the chain of
    redirects.
http-302-fix-server =
    Say what you mean: 303 for a result at another URL, 307 to keep the method, 301 or 308
    for a permanent move. Answer API calls without a valid session with 401 instead of a redirect to a login
    page.
http-302-use =
    { $code } is enough for a `GET` that should for now go to another URL, as in a detour through
    a login page.

## 303 See Other

http-303-gloss = The outcome is described at another URL; fetch it
http-303-explanation =
    The server redirects to a different resource, named in `Location`, that answers the
    request indirectly. The client fetches it with `GET` or `HEAD`, whatever the original method was. The
    new URL is not a substitute for the requested one. In answer to a `GET`, this code means that the server
    has no representation of the resource to send, but that the other resource describes it.
http-303-when =
    Web frameworks send it after a form `POST` (the post/redirect/get pattern), so that a reload
    does not submit the form twice. Job APIs use it to lead from a status URL to the finished result, and
    linked-data sites from the name of a thing to a document about it.
http-303-fix-client =
    Fetch `Location` with `GET` and without the original body; do not repeat the `POST`.
    Leave stored links to the original URL as they are.
http-303-fix-server =
    Send the URL of the result in `Location`, and a short note with the same link as
    content. For a resource that has moved, use 301, 302, 307 or 308.
http-303-use =
    { $code } is right after a `POST` whose outcome the client should load from another URL with
    `GET`.

## 304 Not Modified

http-304-gloss = Your stored copy is still good; use it
http-304-explanation =
    The client’s stored copy is still valid, so the server does not send the content
    again and the client uses that copy as if it had come with 200. The code answers only a conditional
    `GET` or `HEAD`, one with `If-None-Match` or `If-Modified-Since`. It points to the client’s own cache,
    not to another URL. The headers of the response update the stored ones.
http-304-when =
    Browsers and CDNs get it whenever they revalidate a cached file that has not changed, and access logs show it
    with no or few bytes. If a page stays old after a deployment, an `ETag` or `Last-Modified` value may
    have failed to change with it.
http-304-fix-client =
    Use the stored copy and update its headers. If you have no copy, repeat the request
    without `If-None-Match` and `If-Modified-Since`, and look for the library or proxy that added them.
http-304-fix-server =
    Send the `ETag`, `Cache-Control`, `Content-Location`, `Date`, `Expires` and `Vary`
    headers that a 200 would carry, and no content. See to it that `ETag` changes with the content and is
    the same on all servers of a cluster.
http-304-use =
    { $code } answers a conditional `GET` or `HEAD` whose validator still matches, which saves
    the transfer.

## 305 Use Proxy

http-305-gloss = Once named a proxy to use; deprecated as unsafe
http-305-explanation =
    This code once told the client to repeat the request through the proxy named in
    `Location`, and it is now deprecated. The reason is security: a response should not be able to configure
    a proxy for the client. It has nothing to do with the proxy that a client already uses; when such a
    proxy wants credentials, it answers 407.
http-305-when =
    Servers stopped sending it long ago, and browsers do not switch to the proxy that it names.
    A log that shows it points to very old software or to a program that chose the wrong number.
http-305-fix-client =
    Do not connect to the named proxy. Treat the request as failed and tell the operator
    of the server.
http-305-fix-server =
    Remove it. Set up proxies at the client, for instance with system settings or a PAC
    file, and redirect with 307 if the resource is at another URL for now.
http-305-use =
    { $code } should not be sent; configure proxies at the client, or send 307 if the resource is
    temporarily at another URL.

## 306 (Unused)

http-306-gloss = Defined once, no longer used, kept in reserve
http-306-explanation =
    This code has no meaning: an earlier version of the specification defined it, it is
    no longer used, and the number stays reserved. An Internet-Draft of 1996 called it “Switch Proxy”, a
    name that some libraries still carry. A client that does not recognize it must treat it like 300.
http-306-when =
    You will practically never meet it, since no specification in force says what it is for. In
    a log it comes from a test or from an application that picked a free number.
http-306-fix-client =
    Handle it like 300, as any unknown code from 300 to 399, and ask the operator of the
    server what it is supposed to say.
http-306-fix-server =
    Replace it with the redirect that you mean: 302 or 307 for now, 301 or 308 for good,
    303 for a result at another URL.
http-306-use =
    { $code } is reserved and says nothing, so send 307 for a temporary redirect and 308 for a
    permanent one.

## 307 Temporary Redirect

http-307-gloss = Repeat the same request elsewhere, this time only
http-307-explanation =
    The resource is temporarily at another URL, and a client that follows automatically
    must not change the method. A `POST` thus remains a `POST`, which 302 does not guarantee. `Location`
    should name the other URL; future requests ought to go to the original one. No client is obliged to
    follow, and care is due with methods that change something.
http-307-when =
    Chrome shows it as “Internal Redirect” for HSTS upgrades to `https`, which the browser
    makes without asking the server. S3 sends it for requests to a new bucket in another region, WebHDFS to
    direct uploads to a data node, and FastAPI by default for a path that differs from the route only in
    its trailing slash.
http-307-fix-client =
    Repeat the request at `Location` with the same method and body, and keep the original
    URL. Do not pass credentials on to another host unless you trust it.
http-307-fix-server =
    Send `Location`, and remember that the client has to send the body again, so answer
    large uploads before the body arrives. For a permanent move send 308, and for a result to fetch with
    `GET` send 303.
http-307-use =
    { $code } keeps a `POST` or `PUT` intact while it sends the client to another URL for the
    time being.

## 308 Permanent Redirect

http-308-gloss = It moved for good; repeat the same request there
http-308-explanation =
    The resource has a new permanent URL that future references ought to use, and a
    redirected `POST` has to remain a `POST`. `Location` should name the new URL, and clients may follow
    automatically. It is 301 without the permission to change the method, and caches may likewise keep it
    without explicit headers. As the youngest of the redirects, it is unknown to some old clients, which
    may treat it like 300.
http-308-when =
    Caddy, Vercel and ingress-nginx redirect from `http` to `https` with it, and Next.js uses
    it for redirects marked as permanent. An old HTTP library may fail to follow it and hand over an empty
    page, although browsers cope.
http-308-fix-client =
    Repeat the request at `Location` with the same method and body, and change the URL
    where it is stored. If your HTTP library does not follow, update it or call the new URL directly.
http-308-fix-server =
    Use it for API endpoints and forms that have moved for good. Put a link to the new URL
    into the content for clients that do not know this code, and start with a short `max-age`, because
    browsers may keep the redirect.
http-308-use =
    { $code } is the permanent redirect for endpoints that receive `POST`, `PUT` or `PATCH`,
    since it preserves the method.
