### The words of the status codes of further vendors, from Laravel to Tornado: six messages a code.

## 419 Page Expired (Laravel)

http-419-gloss = Laravel found no valid CSRF token in the request
http-419-explanation =
    Laravel rejects a request that would change something, because its CSRF token is
    missing or does not match the session. Often the page with the form was open longer than the session
    lived, hence “Page Expired”. The check protects users against requests that other sites trigger, and
    says nothing about the user’s rights. Current releases look at the token only if the browser’s
    `Sec-Fetch-Site` does not say `same-origin`. Clients that do not know the code treat it as 400.
http-419-when =
    Forms left open overnight, or from before a login in another tab, show the page “419 Page
    Expired” on submission, in older releases of Laravel and over plain HTTP. In API calls and scripts, the
    message is “CSRF token mismatch.” If every `POST` fails, the session cookie does not come back, for
    instance because of a wrong session domain or a secure cookie without HTTPS.
http-419-fix-client =
    Reload the page to get a fresh token, and submit again. A script has to fetch a token
    first and send it together with its session cookie.
http-419-fix-server =
    Put `@csrf` into forms and `X-CSRF-TOKEN` into script requests, and check the domain,
    lifetime and `Secure` setting of the session. Exclude webhooks and stateless APIs from the check.
http-419-use =
    { $code } is a habit of Laravel; in other frameworks, 403 is the usual answer to a missing or
    wrong CSRF token.

## 420 Enhance Your Calm (Twitter)

http-twitter-420-gloss = Twitter’s old way to say that you ask too often
http-twitter-420-explanation =
    Twitter sent it to applications that made too many requests. Its Search API
    began with that in January 2010, two years before 429 was defined for the purpose. The present X API
    uses 429. Spring’s list of status codes and early WebDAV drafts have the same number for something else,
    “Method Failure”.
http-twitter-420-when =
    Libraries for the old API still know it, such as `Twitter::Error::EnhanceYourCalm`
    in Ruby. Some other APIs took the number over for exceeded limits, that of Yandex Market for one. On the
    X API you should no longer meet it.
http-twitter-420-fix-client =
    Stop, wait 30 seconds, and double the pause each time until requests pass
    again; add a random part. If there is a `Retry-After`, wait at least that long.
http-twitter-420-fix-server =
    Send 429 instead, with `Retry-After` if you know the time, because clients and
    proxies understand it without special code.
http-twitter-420-use = { $code } is history, so a client that goes over a rate limit gets 429 today.

## 420 Method Failure (Spring)

http-spring-420-gloss = Left over from a WebDAV draft, hardly ever sent
http-spring-420-explanation =
    The number is a deprecated constant in the Spring Framework, `METHOD_FAILURE`,
    without a definition of its own. It comes from an early draft of WebDAV, where it stood for a method
    that stopped because a part of it had failed; the published standard has no such code. If a server sends
    420, a rate limit in the manner of Twitter is the likelier meaning.
http-spring-420-when =
    You meet it in source code rather than on the wire: in `HttpStatus`, in old HTTP
    libraries, and in tables copied from them. A server sends it only if the author of the application
    picked the constant.
http-spring-420-fix-client =
    Read the content of the response and the documentation of the API. If neither
    explains it, treat it as 400.
http-spring-420-fix-server =
    Replace the constant: 424 where an earlier step failed, 429 for a rate limit,
    500 for an unexpected error.
http-spring-420-use =
    { $code } is deprecated, so send 424 for an action that failed along with another one,
    and 500 for a failure that you did not foresee.

## 430 Shopify Security Rejection

http-430-gloss = Shopify took the request for a possible attack
http-430-explanation =
    Shopify rejected the request because it might be malicious, in order to protect the
    app. The rejection comes from a security check, not from the rate limit, which is 429. It does not say
    what was suspicious, and an honest program can resemble a bot. No standard defines the number; 431, next
    to it, is about large headers.
http-430-when =
    Servers that call the Storefront API on behalf of many buyers meet it if they do not pass on
    the buyer’s address in `Shopify-Storefront-Buyer-IP`, since all traffic then seems to come from one
    machine. Scrapers and load tests against a shop get it as well.
http-430-fix-client =
    Send the buyer’s IP header in calls from a server, slow down, and use the documented
    API and not the pages of the shop. If it persists, contact Shopify with the time and request ID.
http-430-fix-server =
    Only Shopify sends it. If your service passes such a failure on, translate it for your
    callers, and log what the rejected request looked like.
http-430-use =
    { $code } is specific to Shopify, and any other server that turns away a suspicious request
    sends 403.

## 509 Bandwidth Limit Exceeded (cPanel)

http-509-gloss = The transfer quota is used up for now
http-509-explanation =
    The volume of data that a site or a user may transfer has been used up, so nothing
    more is delivered for now. The limit counts bytes over a period, such as a month; a limit on requests is
    429. On hosting with cPanel, the number stands on the error page, while the status line has 500 by the
    published source of its Apache module. The file service MEGA sends it as the real status.
http-509-when =
    Small sites on shared hosting show “509 Bandwidth Limit Exceeded” to everyone after a rush
    of visitors, hotlinked pictures or a greedy crawler. Downloads from MEGA stop with it when the quota of
    the downloader is spent.
http-509-fix-client =
    Come back later: a web host usually resets the quota with the new month, MEGA after
    the waiting time that it names. Frequent retries help nobody.
http-509-fix-server =
    Raise the bandwidth limit of the account or wait for the reset. Find out what used the
    traffic (large files, hotlinks, bots), then cache it, compress it or move it to a CDN. The access log of
    a cPanel server may have it as 500.
http-509-use =
    { $code } is not registered, so send 429 if one caller has used up an allowance, and 503 if
    the whole site has.

## 529 (overloaded)

http-529-gloss = More load than the service can bear, from all users
http-529-explanation =
    The service is overloaded, and that is not the fault of this client: the traffic of
    all users together is too much at the moment. The request is in order and can be repeated later. SSL
    Labs and the Claude API document the code; both keep 429 for a client over its own limit. The registered
    code for it is 503.
http-529-when =
    Programs that use the Claude API log it with the error type `overloaded_error`, after the
    SDK has made its own retries. SSL Labs scanners in build pipelines report “service is overloaded”. It
    tends to hit many users at the same minutes.
http-529-fix-client =
    Back off with growing, randomized pauses, heed `Retry-After` if it is there, and stop
    after some attempts. SSL Labs asks for a break of several minutes, for example 30.
http-529-fix-server =
    In your own API, send 503 with `Retry-After`, which every client and proxy knows. If
    you relay such a failure from a provider, do not turn it into 429, which would blame the caller.
http-529-use =
    { $code } marks overload that no single client has caused, and a server without that
    convention sends 503.

## 598 (Spline)

http-598-gloss = The data lineage server Spline ran out of time
http-598-explanation =
    Spline, which records the lineage of data, gave up on a request to its consumer API
    that took too long to answer. Releases 0.3.2 to 0.7.1 send it; 0.7.2 changed to 503. Lists of codes call
    the number “Network Read Timeout Error” and ascribe it to proxies that they do not name. No standard
    defines it.
http-598-when =
    In Spline, the overview of a large lineage fails with it while the database is busy. Some
    client programs use the number themselves for a response that did not come in time, and then nobody
    has sent it.
http-598-fix-client =
    Find out first whether a server sent the number or the client made it up. With
    Spline, ask for less at a time, such as a smaller depth of the lineage.
http-598-fix-server =
    Move Spline to a newer release and look at the load of its database. A proxy that
    waits in vain for its upstream should send 504.
http-598-use =
    { $code } is no longer sent even by Spline; a gateway that waited too long sends 504, and an
    overloaded server 503.

## 599 (client side)

http-599-gloss = No response came; the HTTP client made up a number
http-599-explanation =
    No server sent this number: Tornado’s HTTP client reports it if it received no HTTP
    response at all. The usual reason is a timeout, but a closed connection counts too. Whether the server
    carried out the request is unknown. Lists of codes call it “Network Connect Timeout Error”, yet no
    standard defines it.
http-599-when =
    Logs of Python services have it as `HTTP 599`, with a text such as “Timeout while
    connecting” or “Timeout during request”. With the client based on curl, DNS failures and refused
    connections appear under it as well.
http-599-fix-client =
    Read the text behind the number, which names the failure. Raise `connect_timeout` or
    `request_timeout` if the server is slow, and check before you repeat a request that is not idempotent.
http-599-fix-server =
    Look for the request in the server’s log: if it never arrived, the fault is on the way
    there (DNS, firewall, TLS). A service that passes this number on as a status should send 502 or 504 in
    its place.
http-599-use =
    { $code } has no place in a response, so a gateway that got nothing from its upstream sends
    502 or 504.
