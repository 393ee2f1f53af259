### The words of the pairs that people ask about: a verdict, the situations that decide, a common mistake.

## 200 and 201

http-200-201-verdict =
    Send 201 if the request has created a resource, with its URL in `Location`; a result
    without a new one is 200.
http-200-201-situation-order-created = A `POST` to `/orders` has created an order with a URL of its own.
http-200-201-situation-put-replaced = A `PUT` has replaced what was there, and the new version is returned.
http-200-201-situation-put-created = A `PUT` has stored a file at a path that was free.
http-200-201-situation-search-by-post = A `POST` carries a long search query and creates nothing.
http-200-201-situation-was-there-before = A “get or create” call finds that the record already exists.
http-200-201-situation-created-later = The record will exist only after a queued job has finished.
http-200-201-mistake =
    Without `Location`, 201 says that the new resource is at the URL of the request, which
    after a `POST` to a collection is wrong. Client code that tests for exactly 200 treats a creation as an
    error and may send it once more.

## 200 and 203

http-200-203-verdict =
    Origin servers send 200; a proxy may turn it into 203 to say that it has altered the
    content.
http-200-203-situation-own-content = An origin server answers `GET` with the current version of its own page.
http-200-203-situation-images-recompressed =
    The proxy of a mobile network shrinks images before it passes
    them on.
http-200-203-situation-malware-removed = A company’s filter cuts a dangerous script out of the page.
http-200-203-situation-third-party-data = Your API returns data that it has copied from another provider.
http-200-203-situation-unchanged-from-cache = A CDN serves a stored page without touching its content.
http-200-203-situation-no-transform =
    The origin server has sent `Cache-Control: no-transform`, and the proxy
    obeys.
http-200-203-mistake =
    Some APIs mark copied or unverified data with 203, an older reading, and clients that
    test for 200 alone then take a success for a failure. Nor does 200 prove that nothing was changed: a proxy
    may alter content without saying so.

## 200 and 204

http-200-204-verdict = Both report success, 200 with something to read and 204 with nothing after the headers.
http-200-204-situation-resource-found = A `GET` finds the resource and returns it.
http-200-204-situation-delete-done = A `DELETE` has succeeded, and there is nothing to report about it.
http-200-204-situation-computed-fields =
    A `PUT` has succeeded, and the client needs the fields that the
    server filled in.
http-200-204-situation-background-save = An editor saves a draft in the background and stays on the page.
http-200-204-situation-empty-list = A valid request for a list finds no entries.
http-200-204-situation-put-to-free-path = A `PUT` has created a resource where there was none.
http-200-204-mistake =
    Changing an endpoint from 200 to 204 breaks every client that hands each success to a
    JSON parser. A body after 204 is worse: in HTTP/1.1 the message ends with its headers, so on a reused
    connection those bytes are taken for the start of the next response.

## 200 and 206

http-200-206-verdict =
    206 answers a `Range` header with a part of the resource; 200 delivers all of it, even
    if a range was asked for.
http-200-206-situation-plain-download = A browser downloads a file without asking for a range.
http-200-206-situation-resume = A download broke off after 5 MB, and the client asks for the rest.
http-200-206-situation-from-byte-zero =
    A video player opens the file with `Range: bytes=0-`, and the server
    supports ranges.
http-200-206-situation-file-replaced = `If-Range` carries the `ETag` of a file that has been replaced since.
http-200-206-situation-range-past-end = The first byte asked for lies beyond the end of the file.
http-200-206-situation-page-of-list = An API returns the second page of a list, chosen with `?page=2`.
http-200-206-mistake =
    APIs that send 206 for `?page=2` claim a range request that never took place, usually
    without the `Content-Range` that a response with a single part must carry. A downloader that appends a 200 to what it has
    already saved corrupts the file: check the code first.

## 200 and 304

http-200-304-verdict =
    200 brings the content along; 304 tells a client that asked conditionally to use the
    copy it has.
http-200-304-situation-first-visit = A browser requests a script that it has never loaded before.
http-200-304-situation-same-etag =
    The `If-None-Match` of a `GET` lists the entity tag that the resource has
    now.
http-200-304-situation-new-etag =
    The client revalidates its copy, and the file has been edited in the
    meantime.
http-200-304-situation-cdn-revalidates =
    A CDN checks its stale copy with the origin server, and nothing has
    changed.
http-200-304-situation-conditional-put = A `PUT` with `If-None-Match: *` meets a resource that already exists.
http-200-304-mistake =
    A client without a copy can show nothing after 304, so never send it to an
    unconditional request. Entity tags that differ between the servers of a cluster do the opposite harm:
    revalidation keeps ending in 200 and a full transfer.

## 200 and 404

http-200-404-verdict =
    A valid search without matches is 200 with an empty list; 404 is for a URL at which
    there is nothing to find.
http-200-404-situation-no-matches = A search is valid and matches nothing.
http-200-404-situation-unknown-record = The URL names one particular record, and there is no such record.
http-200-404-situation-customer-without-orders =
    Orders are requested of a customer who exists but has not
    ordered anything yet.
http-200-404-situation-unknown-customer = Orders are requested of a customer who does not exist.
http-200-404-situation-friendly-error-page =
    The page is missing, and visitors get a friendly text with a
    search box.
http-200-404-situation-unknown-filter = The filter names a field that the API does not know.
http-200-404-mistake =
    With 404 for an empty list, a client cannot tell “no matches” from a wrong URL or a
    failed deployment, and hides real faults as empty screens. An error page sent with 200, known as a soft
    404, does the same harm from the other side: crawlers may index it, and monitoring sees nothing but
    success.

## 200 and 416

http-200-416-verdict =
    A range that begins past the end of the resource gets 416, unless the server ignores `Range` and
    sends all of it with 200.
http-200-416-situation-already-complete = A download tool resumes a file of which it already has every byte.
http-200-416-situation-ranges-not-supported =
    The server builds the report on each request and does not
    support ranges.
http-200-416-situation-partly-inside = The range begins before the end of the file and reaches beyond it.
http-200-416-situation-many-tiny-ranges =
    A request asks for hundreds of tiny, overlapping ranges, and the
    server refuses them.
http-200-416-situation-changed-since = `If-Range` does not match, because the file is a newer one.
http-200-416-situation-unknown-unit =
    The origin server does not understand the range unit, as in
    `Range: pages=3-4`.
http-200-416-mistake =
    Tools that report 416 as a failure alarm their users about files that are complete;
    compare the length in `Content-Range` with the one on disk. Code that waits for 416 to learn where a file
    ends breaks on servers that answer with 200 and the whole file.

## 201 and 202

http-201-202-verdict =
    201 needs a resource that exists when you answer; if the work is only queued and may
    still fail, 202 is honest.
http-201-202-situation-row-inserted = The order is in the database before the response leaves.
http-201-202-situation-video-encoding = An uploaded video waits in a queue for encoding.
http-201-202-situation-vm-provisioning = A virtual machine takes minutes to build, and that may fail.
http-201-202-situation-job-with-url = A `POST` to `/jobs` creates a job that the client can query at once.
http-201-202-situation-waits-for-approval = A sign-up becomes an account only after a person has approved it.
http-201-202-mistake =
    Whoever gets 201 for queued work fetches the new URL at once and meets 404. With 202
    the common omission is a status URL: HTTP cannot deliver a second status for the same request, so a job
    that fails later fails unseen.

## 202 and 204

http-202-204-verdict = 204 closes the matter, while 202 leaves it open whether the accepted work will succeed.
http-202-204-situation-deleted-now = The record is deleted before the response is sent.
http-202-204-situation-deleted-tonight = The `DELETE` takes effect when the nightly cleanup runs.
http-202-204-situation-event-queued =
    A webhook receiver has put the event into its queue and will process it
    later.
http-202-204-situation-event-processed =
    A webhook receiver has processed the event and has nothing to say in
    return.
http-202-204-situation-count-wanted = Many records have been deleted, and the client wants to know how many.
http-202-204-mistake =
    A handler that only queues the work but answers 204 turns each later failure into
    silent loss, because the client has ticked the request off. A 202 without content is permitted, yet it
    leaves the client with nothing to follow.

## 204 and 404

http-204-404-verdict =
    A `GET` for something that does not exist deserves 404, since 204 would report success
    with nothing to send.
http-204-404-situation-get-unknown-id = A `GET` asks for a record whose ID nobody has assigned.
http-204-404-situation-deleted = A `DELETE` has removed the record.
http-204-404-situation-deleted-before =
    A second `DELETE` arrives for a record that is gone, and the caller
    should learn that.
http-204-404-situation-document-saved = A `PUT` has saved the document, and the client needs no data back.
http-204-404-situation-no-profile-picture =
    The profile picture has a URL of its own, and this user has not
    uploaded one.
http-204-404-situation-nothing-in-list = A list is requested, and nothing is on it.
http-204-404-mistake =
    A missing record behind 204 counts as success for caches and monitors, and the client
    fails later, when it reads fields that never came. For a repeated `DELETE` both codes are in use and both
    are sound: the method is idempotent in its effect, and the response may differ.

## 300 and 406

http-300-406-verdict =
    With 300 the client may choose among several versions; 406 says that none of them fits
    its `Accept` headers.
http-300-406-situation-unversioned-api-root =
    The root of an API exists in three versions, and the client has
    named none.
http-300-406-situation-only-xml-accepted =
    The client accepts only XML, the resource is JSON, and you would
    rather fail than send that.
http-300-406-situation-default-helps =
    No page exists in the preferred language, but an English one would
    still be useful.
http-300-406-situation-clear-best-match = `Accept` ranks HTML before PDF, and both are available.
http-300-406-situation-similar-file-names =
    A misspelled file name resembles two existing files, and the
    server offers both.
http-300-406-situation-request-format = The client uploads YAML to an endpoint that reads only JSON.
http-300-406-mistake =
    Clients send `Accept` by habit, so a strict 406 fails requests that a default version
    would have served; the specification allows both. And 300 or 406 without a list of the alternatives leaves
    the client nothing to choose from.

## 301 and 302

http-301-302-verdict =
    Send 301 only when the move is final; as long as the old URL may be needed again, 302
    is the safe answer.
http-301-302-situation-new-domain = The site has moved to another domain and will not return.
http-301-302-situation-https-only = From now on, every page is to be read over `https`.
http-301-302-situation-login-detour =
    Somebody without a session is sent to the login page and returns
    afterward.
http-301-302-situation-short-campaign = The start page of a shop leads to a sale during this week.
http-301-302-situation-show-result-of-post =
    A form has been processed, and the browser should load the
    confirmation with `GET`.
http-301-302-situation-api-endpoint-moved =
    An endpoint that receives `POST` has a new URL for good, and no
    call may lose its body.
http-301-302-mistake =
    A 301 sent too early stays in browsers, because it may be cached without any cache
    header and the server cannot call it back. The reverse, 302 for a permanent move, tells clients to keep
    the old URL and can leave it in search results.

## 301 and 307

http-301-307-verdict =
    Use 301 for a page that has moved for good and 307 for a detour on which a `POST` must
    stay a `POST`.
http-301-307-situation-new-domain =
    A website has moved to another domain, and visitors should be sent on for
    good.
http-301-307-situation-upload-elsewhere = For now, uploads by `PUT` should go to a second server.
http-301-307-situation-api-endpoint-moved = An endpoint that receives `POST` has a new URL that will stay.
http-301-307-situation-closed-for-a-week =
    A branch is closed for a week, and its page should lead to the page
    of another.
http-301-307-situation-after-form = After a form has been sent, the browser should load the result with `GET`.
http-301-307-situation-http-to-https = Every `http` page should lead to its `https` counterpart from now on.
http-301-307-mistake =
    Browsers may keep a 301 without any caching header, so one sent for a detour lives on
    after the detour has ended. Webhooks that meet it often arrive as a `GET` without content; 307 prevents
    that, and for a permanent move so does 308.

## 301 and 308

http-301-308-verdict =
    Moved for good in either case: 308 if the method must survive the redirect, 301 if only
    `GET` matters.
http-301-308-situation-article-moved = A blog article has a new address and is only ever read.
http-301-308-situation-payment-callbacks =
    Payment callbacks arrive by `POST`, and their endpoint has a new
    permanent URL.
http-301-308-situation-oldest-clients = Links are opened by old devices whose HTTP library nobody updates.
http-301-308-situation-form-target-moved =
    A form on many pages points to an address that has changed for
    good.
http-301-308-situation-until-migration-ends = A `PUT` has to go to another URL only until a migration is over.
http-301-308-mistake =
    Behind a 301, many clients repeat a `POST` as a `GET`, and the call fails at the new
    URL with no hint of the redirect. A wrong target is hard to take back with either code, because both may
    be cached without explicit headers.

## 301 and 410

http-301-410-verdict =
    Redirect with 301 if a successor exists; if the page is gone on purpose and has none,
    say so with 410.
http-301-410-situation-page-renamed = A redesign has given the article a new URL.
http-301-410-situation-product-replaced =
    A product is discontinued, and its successor has a page that serves
    the same need.
http-301-410-situation-campaign-over = A promotion has ended and will not come back.
http-301-410-situation-profile-deleted = A user has deleted the profile and wants links to it to disappear.
http-301-410-situation-nobody-knows = The page is missing, and nobody can say whether it will return.
http-301-410-situation-post-target-moved = A URL that receives `POST` has moved for good.
http-301-410-mistake =
    Redirecting all removed pages to the home page helps nobody: search engines tend to
    treat such a redirect as a missing page (“soft 404”), and visitors wonder where their page went. Both
    codes may be cached without explicit headers, so a hasty 301 or 410 is hard to take back.

## 302 and 303

http-302-303-verdict =
    After a processed form, 303 is the exact redirect to the result; 302 is for a page that
    is elsewhere for now.
http-302-303-situation-order-placed = The order is booked, and the browser should show the receipt.
http-302-303-situation-session-missing = A page needs a login, and the visitor has no session.
http-302-303-situation-delete-in-web-ui =
    A `DELETE` sent by a script in the page has succeeded, and the list
    should follow.
http-302-303-situation-short-link = A short link points to the document that is current this month.
http-302-303-situation-job-finished = The job behind a status URL is done, and its result has another URL.
http-302-303-situation-post-goes-elsewhere = The `POST` itself has to be sent to another server for now.
http-302-303-mistake =
    Many frameworks redirect with 302 after a form, and browsers do turn that `POST` into a
    `GET`. They do not do so for `PUT` or `DELETE`: after 302 the script’s request is repeated with the same
    method, which can delete what it was meant to show.

## 302 and 307

http-302-307-verdict =
    For a detour that has to keep a `POST` a `POST`, send 307, because 302 lets clients
    turn it into a `GET`.
http-302-307-situation-page-elsewhere-today =
    A page that is only read is to be found at another URL for a few
    days.
http-302-307-situation-other-upload-host = An upload has to go to another host this time, with its body.
http-302-307-situation-webhook-detour =
    Incoming webhooks should reach a standby endpoint until the main one
    is repaired.
http-302-307-situation-form-processed = The form has been processed, and the browser should fetch the result.
http-302-307-situation-moved-for-good = The endpoint that takes the `POST` has moved and will stay there.
http-302-307-mistake =
    After 302, a webhook arrives as `GET` without a body and typically ends in 405, far
    from the redirect that caused it. After 307, a browser submits a whole form again, password included, to
    the next URL, so check that this host may have it.

## 303 and 307

http-303-307-verdict =
    303 makes the next request a `GET` for the outcome, 307 has the same request sent again
    to another URL.
http-303-307-situation-payment-booked = The payment is booked, and the browser should load a confirmation.
http-303-307-situation-not-the-leader = The write has reached a replica and has to be sent to the leader.
http-303-307-situation-direct-upload = The client should send its upload straight to the storage host.
http-303-307-situation-result-ready = The computation is finished, and its result has a URL of its own.
http-303-307-situation-thing-and-document =
    The URL stands for a person, and a document about that person is
    elsewhere.
http-303-307-situation-endpoint-stays-there = The endpoint has moved and will stay at its new URL.
http-303-307-mistake =
    With 307 after a processed form, the browser posts the data a second time, to a page
    that expects `GET`. With 303 before the work is done, the data is lost, because the next request has no
    body.

## 307 and 308

http-307-308-verdict =
    Method and body survive both redirects, so what decides is time: 307 for a detour, 308
    for a final move.
http-307-308-situation-region-down = One region is down, and writes go to another until it is back.
http-307-308-situation-path-renamed = An API path has been renamed, and old clients still send `POST` to it.
http-307-308-situation-router-adds-slash = The router adds a trailing slash, and the routes may still change.
http-307-308-situation-http-to-https-api =
    Calls over `http` are to move to `https` for good, each with its
    method.
http-307-308-situation-read-by-old-devices = The page has moved for good and is read by devices that have had no updates for many years.
http-307-308-mistake =
    Trying out a redirect with 308 on a live site leaves copies in browsers that no later
    change of configuration reaches; begin with 307 or a short `max-age`. Old HTTP libraries can fail the
    other way: they follow 307 but stop at 308, which they do not know.

## 400 and 401

http-400-401-verdict = 400 wants a corrected request, 401 the same one with valid credentials.
http-400-401-situation-no-token = The request reaches a protected endpoint without any token.
http-400-401-situation-token-expired = The access token was valid until ten minutes ago.
http-400-401-situation-broken-json = A signed-in user sends JSON with a missing quotation mark.
http-400-401-situation-token-sent-twice = The access token comes in `Authorization` and in the query as well.
http-400-401-situation-stale-refresh-token =
    A refresh token that has expired is sent to an OAuth token
    endpoint.
http-400-401-situation-scope-too-small = The token is valid, but its scope does not cover the action.
http-400-401-mistake =
    An expired token answered with 400 never starts the refresh that client libraries tie
    to 401, and users are logged out for no reason. A 401 without `WWW-Authenticate` breaks the specification
    and does not tell generic clients which scheme to use.

## 400 and 404

http-400-404-verdict = A faulty request gets 400; a sound request for something that is not there gets 404.
http-400-404-situation-no-such-record = `GET /users/17` is in order, but there is no user 17.
http-400-404-situation-bad-query-value = The query says `limit=ten` where the API demands a number.
http-400-404-situation-parameter-missing = A search request lacks the parameter that holds the search term.
http-400-404-situation-letters-for-id = The path is `/users/abc`, and no user can have such an ID.
http-400-404-situation-empty-search = A search with valid filters finds nothing.
http-400-404-situation-unknown-reference =
    A new order is sound JSON, but it names a customer who does not
    exist.
http-400-404-mistake =
    A 404 for a bad parameter says that the record is not there: a sync job may delete its
    own copy, and a cache may keep the answer without explicit headers, which a 400 would need. A 400 for a
    missing record, in turn, sends callers after a mistake in a request that has none.

## 400 and 409

http-400-409-verdict =
    400 asks for a different request, 409 for a different state of the resource, since the
    request itself is in order.
http-400-409-situation-create-existing = A `POST` is to create something that exists already.
http-400-409-situation-missing-parameter = A required query parameter is absent.
http-400-409-situation-folder-not-empty = The client deletes a folder that still has files in it.
http-400-409-situation-malformed-id = The ID in the path should be a UUID and is not one.
http-400-409-situation-two-editors =
    Two people save the same page, and the second save is based on the older
    text.
http-400-409-situation-amount-over-limit = The JSON is sound, but the amount exceeds what the rules allow.
http-400-409-mistake =
    A duplicate reported as 400 makes generic clients conclude that they built the request
    wrongly, so they give up where a merge or another name would have helped. With 409, the common fault is an
    empty body: without a hint at what clashes, nobody can resolve it.

## 400 and 422

http-400-422-verdict =
    Content that parses but breaks a rule gets 422; broken syntax and faults outside the
    content get 400.
http-400-422-situation-broken-json = The JSON in the body ends in the middle of an object.
http-400-422-situation-bad-query-parameter = The query says `page=abc` where a number belongs.
http-400-422-situation-required-field-missing =
    The body is valid JSON, but the required field `email` is
    absent.
http-400-422-situation-end-before-start = Both dates are well-formed, yet the end lies before the start.
http-400-422-situation-name-taken = All values are valid, but somebody else already has this username.
http-400-422-situation-wrong-format = The endpoint reads JSON, and the client has sent XML.
http-400-422-mistake =
    An API that sends both codes for the same kind of fault, 400 from the framework and
    422 from its own handlers, forces every client to treat them alike. Settle on one for validation errors,
    document it, and name the faulty fields in the content, since neither number can.

## 400 and 500

http-400-500-verdict =
    A fault in the request gets 400; 500 is for a failure of your own code or setup that
    you did not foresee.
http-400-500-situation-parameter-missing =
    A mandatory query parameter is absent, and your code would crash on
    the empty value.
http-400-500-situation-uncaught-exception = A sound request runs into a bug that nobody has caught.
http-400-500-situation-wrong-database-password =
    After a deployment, the application cannot log in to its own
    database.
http-400-500-situation-duplicate-key = An insert fails on a unique constraint, because the name is taken.
http-400-500-situation-planned-maintenance =
    The database is being migrated, and the service pauses for ten
    minutes.
http-400-500-situation-garbage-from-upstream =
    Your gateway gets an unusable answer from the service behind
    it.
http-400-500-mistake =
    Unchecked input that ends in 500 wakes the on-call engineer for a caller’s typo, and
    clients retry what can never succeed. A catch-all that turns every exception into 400 is worse: your bugs
    vanish from the error rate, and callers search for a fault of theirs that does not exist.

## 401 and 403

http-401-403-verdict =
    Answer 401 if the caller has yet to prove who it is, and 403 if you understood the
    request and refuse it.
http-401-403-situation-no-credentials = A request to a protected API arrives without any credentials.
http-401-403-situation-token-expired = The access token has expired, or its signature does not verify.
http-401-403-situation-role-lacks-right = The user is logged in, but the role “viewer” may not delete records.
http-401-403-situation-address-blocked =
    A firewall rule bars the caller’s IP address, whatever the
    credentials.
http-401-403-situation-hide-that-it-exists =
    The document is private, and this caller must not even learn that
    it exists.
http-401-403-situation-page-needs-login =
    A visitor without a session opens a page of a website that has a
    login form.
http-401-403-mistake =
    A 403 for an expired token strands clients that renew their token on 401: they give up
    instead. The usual fault on the other side is 401 without `WWW-Authenticate`, which the specification
    demands and without which generic clients cannot tell how to log in.

## 401 and 404

http-401-404-verdict =
    401 invites the caller to log in; 404 reveals nothing, not even whether the resource
    exists.
http-401-404-situation-known-page = A visitor who is not logged in opens `/account`, which every user has.
http-401-404-situation-secret-repository =
    Somebody without credentials asks for a repository whose very name
    is private.
http-401-404-situation-no-such-invoice = A signed-in customer asks for an invoice that was never written.
http-401-404-situation-foreign-invoice =
    A signed-in customer tries the invoice numbers of others, and none
    may be confirmed.
http-401-404-situation-expired-session =
    The session has expired, and the server has not looked the path up
    yet.
http-401-404-situation-may-know-not-read = A signed-in colleague may know of the report but not open it.
http-401-404-mistake =
    A server that looks the resource up before it checks credentials gives away what
    exists: 401 for real paths and 404 for the others is a list that anyone can collect. Give callers without
    credentials one answer on both kinds of path, and in the same time.

## 401 and 407

http-401-407-verdict = Log in to the site after 401, and to the proxy on the way there after 407.
http-401-407-situation-api-token-expired = An API rejects a token that has run out.
http-401-407-situation-company-proxy = Behind a company’s proxy, `curl` fails before it reaches any site.
http-401-407-situation-connect-rejected =
    `CONNECT` to an HTTPS site is turned down before the tunnel opens,
    for lack of a login.
http-401-407-situation-reverse-proxy-login =
    A reverse proxy in front of your application asks visitors for a
    password.
http-401-407-situation-hotel-network = A hotel’s network lets nothing through until the guest has signed in.
http-401-407-mistake =
    A reverse proxy or API gateway that sends 407 asks for a login that browsers do not
    offer, since the visitor has configured no proxy; Chrome reports `ERR_UNEXPECTED_PROXY_AUTH`. It answers
    on behalf of the site, and so its code is 401.

## 403 and 404

http-403-404-verdict =
    403 refuses openly, whereas 404 reports that nothing was found and may also hide what
    the caller must not know of.
http-403-404-situation-no-such-order = The caller may see all orders, but there is none with this ID.
http-403-404-situation-may-read-not-edit = A member of the project may read the page but not edit it.
http-403-404-situation-other-customer =
    The record belongs to another customer, and its existence is
    confidential.
http-403-404-situation-no-index-file =
    The URL is a directory without an index file, and listings are switched
    off.
http-403-404-situation-not-logged-in = The resource needs credentials, and the request has none.
http-403-404-mistake =
    Hiding works only if it is uniform: an API that answers 404 for unknown IDs and 403 for
    foreign ones lets anybody list the existing ones. Mind the caches too, since 404 may be kept without
    explicit headers and can outlive the moment at which access is granted.

## 403 and 451

http-403-451-verdict =
    Refuse by your own rules with 403, and keep 451 for access that a legal demand makes
    you deny.
http-403-451-situation-role-lacks-right = A user is signed in, but the role may not open this page.
http-403-451-situation-takedown-notice =
    A copyright holder has sent a takedown notice for a video, and you
    comply.
http-403-451-situation-court-order = An access provider has to block a site by order of a court.
http-403-451-situation-licensed-region = Your contract lets you show a film in one country only.
http-403-451-situation-law-avoided =
    You shut out a region because you would rather not deal with its privacy
    law.
http-403-451-situation-secret-order = The authority also forbids you to mention that there is a demand.
http-403-451-mistake =
    Many sites send 451 to regions whose law they would rather avoid, although nobody has
    demanded anything; by definition that is 403. Caches may store 451 by default, so a block meant for one
    country can reach visitors in all of them unless `Cache-Control` prevents it.

## 404 and 405

http-404-405-verdict =
    404 means that nothing was found at the URL, 405 that this URL does not take the method
    you used.
http-404-405-situation-typo-in-path = The path contains a typo, and no route matches it.
http-404-405-situation-post-to-get-route = A route takes `GET` and `PUT`, and the client sends `POST`.
http-404-405-situation-record-missing = `DELETE /orders/9` matches a route, but there is no order 9.
http-404-405-situation-form-on-static-page = A form posts to a page that is a plain file on disk.
http-404-405-situation-private-url = Callers without access must not learn which methods a URL takes.
http-404-405-situation-made-up-method = The method is one that the server does not know at all.
http-404-405-mistake =
    Express answers 404 if only the method fails to match (“Cannot POST /orders”), and
    people hunt for a typo in a correct path. A 405 must list the methods that work in `Allow`; without it,
    clients have to guess.

## 404 and 410

http-404-410-verdict =
    Send 410 if you removed the resource on purpose and probably for good, and 404 whenever
    you cannot say that.
http-404-410-situation-mistyped-path = The path is misspelled, and nothing was ever there.
http-404-410-situation-no-record-of-the-past =
    No row has this ID, and the database does not tell whether one
    ever had.
http-404-410-situation-account-deleted =
    A user has deleted the account, and its public profile will not come
    back.
http-404-410-situation-api-version-retired =
    An old API version has been switched off, and clients should stop
    calling it.
http-404-410-situation-page-moved = The page has left this URL, but its content lives on at another one.
http-404-410-situation-must-stay-hidden =
    Something is there, but the server does not want to disclose it to
    this caller.
http-404-410-mistake =
    A rule that answers every unknown path with 410, as sometimes after a relaunch, tells
    feed readers, link checkers and crawlers to drop URLs that may return. Caches may keep that answer without
    being asked to, so removing the rule is not enough.

## 405 and 501

http-405-501-verdict =
    405 refuses the method on this one resource; 501 says that the server supports it
    nowhere.
http-405-501-situation-read-only-report =
    A client sends `DELETE` to a report, and only other resources can be
    deleted.
http-405-501-situation-form-to-static-file = A form posts to a static HTML file.
http-405-501-situation-made-up-method = A scanner tries the method `FOOBAR`.
http-405-501-situation-no-webdav = `PROPFIND` reaches a server without any WebDAV support.
http-405-501-situation-trace-switched-off =
    The server implements `TRACE`, and its administrator has switched
    it off.
http-405-501-situation-unknown-transfer-coding =
    `Transfer-Encoding` names a coding that the server does not
    understand.
http-405-501-mistake =
    Many frameworks send 405 for any method that they do not route, although one that they
    have never heard of calls for 501. More harmful is a 405 without the mandatory `Allow`, which nginx leaves
    out: the client cannot tell a wrong URL from a wrong method.

## 406 and 415

http-406-415-verdict =
    406 is about the format that the client wants back, in `Accept`, and 415 about the one
    it sent, in `Content-Type`.
http-406-415-situation-wants-xml = The client accepts only XML, and the server insists on JSON.
http-406-415-situation-sends-xml = The client posts XML to an endpoint that reads nothing but JSON.
http-406-415-situation-curl-default-type =
    A call with `curl -d` carries JSON, but the `Content-Type` of a
    form.
http-406-415-situation-unknown-compression =
    The body is compressed with a coding that the server does not
    decode.
http-406-415-situation-other-language-will-do =
    The page does not exist in the requested language, but a
    default version will do.
http-406-415-situation-right-type-wrong-values =
    The JSON has the right type and parses, but its values break
    a rule.
http-406-415-mistake =
    Clients that meet 415 often change `Accept`, which describes the response and cannot
    help. Servers that enforce 406 strictly lock out monitors and simple tools with unusual headers, although
    they may ignore `Accept` and send a default version.

## 408 and 504

http-408-504-verdict =
    Who was too slow decides: 408 is for a client that did not finish its request, 504 for
    a server behind a gateway.
http-408-504-situation-upload-stalls = A phone on a weak network stops sending in the middle of an upload.
http-408-504-situation-idle-connection = A browser opens a connection in advance and sends nothing on it.
http-408-504-situation-slow-report = A report takes longer to compute than the proxy is prepared to wait.
http-408-504-situation-backend-unreachable =
    A gateway’s connection attempt to its backend runs into the
    timeout.
http-408-504-situation-client-leaves = A client closes the connection while nginx waits for the backend.
http-408-504-situation-own-time-limit =
    A server stops its own slow work after a time limit, and no other
    server is involved.
http-408-504-mistake =
    APIs that send 408 for slow work of their own tell the client that its request never
    arrived in full, and clients may then repeat it on their own: the slow work runs twice. After 504, look
    for an effect before you repeat a `POST`, since the server behind may still be at work.

## 409 and 412

http-409-412-verdict = If a condition in the headers proved false, send 412; for any other clash with the current state of the resource, 409.
http-409-412-situation-stale-if-match =
    A `PUT` carries in `If-Match` the tag of a version that is no longer
    current.
http-409-412-situation-create-only =
    A `PUT` with `If-None-Match: *` should create a file that turns out to
    exist.
http-409-412-situation-name-taken = A `POST` registers a user name that somebody else already has.
http-409-412-situation-version-in-body =
    The JSON says `"version": 7`, while the stored record is at version
    8.
http-409-412-situation-order-shipped = A customer cancels an order that has already left the warehouse.
http-409-412-situation-no-condition =
    A `PUT` without a condition reaches an API that lets nobody write
    blindly.
http-409-412-mistake =
    A failed `If-Match` reported as 409 hides from generic clients that a fresh `ETag` is
    all they need. As confusing is 412 for a request that carried no condition; WebDAV forbids it outright.

## 409 and 422

http-409-422-verdict =
    If the same content would be accepted in another state of the resource, it is 409; if
    it is wrong in any state, 422.
http-409-422-situation-username-taken = A sign-up asks for a username that somebody else has.
http-409-422-situation-stale-edit = An edit starts from a version that another user has since replaced.
http-409-422-situation-already-shipped = The client cancels an order that has left the warehouse.
http-409-422-situation-negative-quantity = An order line has a quantity below zero.
http-409-422-situation-no-address = The email field of a sign-up holds a phone number.
http-409-422-situation-if-match-fails = The client sent `If-Match`, and the version has changed since.
http-409-422-mistake =
    Validation frameworks such as those of Rails and Laravel also check uniqueness and
    report a taken name as 422, as if the value were malformed. When a client repeats a `POST` after a lost
    response, 409 may also mean that the first attempt succeeded, so let the content point to the existing
    resource.

## 409 and 423

http-409-423-verdict =
    Send 423 when somebody holds a lock on the resource, and 409 for any other clash with
    its current state.
http-409-423-situation-document-open = A colleague’s office program holds a WebDAV lock on the document.
http-409-423-situation-locked-parent =
    A file should be deleted from a collection that is locked with all its
    members.
http-409-423-situation-name-taken = The new project has the same name as an existing one.
http-409-423-situation-missing-parent = `MKCOL` names a path whose parent collection does not exist.
http-409-423-situation-job-running = A second import is started, and the API allows one at a time.
http-409-423-situation-account-locked =
    A login is refused because the account was blocked after too many
    wrong passwords.
http-409-423-mistake =
    Outside WebDAV there is no standard way to learn who holds a lock or to submit its
    token, so a bare 423 leaves clients waiting blindly. State the holder and the expiry in the content, or
    send 409 if no real lock is involved.

## 412 and 428

http-412-428-verdict =
    428 demands a condition that the request lacks; 412 has tested the one it carries and
    found it false.
http-412-428-situation-put-without-if-match =
    A client writes back a record without `If-Match`, and the API
    insists on one.
http-412-428-situation-record-changed =
    The entity tag in `If-Match` is from yesterday, and a colleague saved
    this morning.
http-412-428-situation-object-exists = A `PUT` with `If-None-Match: *` hits an object that is already there.
http-412-428-situation-copy-current = A `GET` with `If-None-Match` names the version that is still current.
http-412-428-situation-other-header-missing =
    The request lacks a mandatory `X-Tenant` header, which is no
    condition.
http-412-428-mistake =
    A client that satisfies 428 with `If-Match: *` has gained nothing: this condition holds
    whenever the resource exists, so the lost update happens all the same. Dropping `If-Match` after a 412
    ends the same way on a server that does not insist on conditions.

## 413 and 414

http-413-414-verdict = Too much content is a case for 413, too long a URL for 414.
http-413-414-situation-video-upload = A video is larger than the upload limit of the web server.
http-413-414-situation-ids-in-query = A report page lists hundreds of selected IDs in the query string.
http-413-414-situation-nested-return-url = A login redirect appends its own address once more on every round.
http-413-414-situation-form-uses-get = A form with a long text is sent with `GET` instead of `POST`.
http-413-414-situation-embedded-image = A JSON document contains a photo as Base64 text of 20 MB.
http-413-414-situation-cookies-too-large = The URL is short, but the cookies fill many kilobytes.
http-413-414-mistake =
    Moving a long query into the content of a `GET` trades 414 for worse trouble: such
    content has no defined meaning and may be dropped or rejected on the way. Use `POST`, and then mind the
    limit behind 413, which is set elsewhere.

## 413 and 431

http-413-431-verdict = Content over the limit gets 413; header fields over the limit, mostly cookies, get 431.
http-413-431-situation-photo-upload = A photo exceeds the size that the web server accepts.
http-413-431-situation-piled-up-cookies =
    Cookies of many projects on `localhost` have grown past the header
    limit.
http-413-431-situation-bloated-token =
    A token that lists every group of the user makes `Authorization` too
    long.
http-413-431-situation-bulk-import = A bulk import sends all its records in one request of 50 MB.
http-413-431-situation-long-query = Hundreds of filters stand in the query string.
http-413-431-mistake =
    Raising `client_max_body_size` in nginx does nothing for large headers, whose buffers
    are set with `large_client_header_buffers`. nginx also answers them with 400 in place of 431, so the
    absence of 431 from its log rules nothing out.

## 415 and 422

http-415-422-verdict =
    Send 415 if you do not take the format at all, and 422 if the content parses but breaks
    your rules.
http-415-422-situation-form-for-json = An endpoint that takes JSON receives the same fields as form data.
http-415-422-situation-unknown-coding = The content is compressed with a coding that the server cannot decode.
http-415-422-situation-mislabeled-file = An upload is labeled as PNG, but its bytes are those of a PDF.
http-415-422-situation-end-before-start =
    The JSON is well formed, and the end date lies before the start
    date.
http-415-422-situation-broken-json = The `Content-Type` is right, but a bracket is missing in the JSON.
http-415-422-mistake =
    FastAPI answers 422 both to JSON with a wrong `Content-Type` and to JSON that does not
    parse, so callers search the fields for a fault that sits elsewhere; by definition the first is 415, the
    second 400. A 415 that does not name the accepted types in `Accept` helps little more.

## 429 and 503

http-429-503-verdict =
    429 tells one caller to slow down, 503 tells all of them that the service cannot cope
    at the moment.
http-429-503-situation-quota-used-up = An API key has used up its requests for this minute.
http-429-503-situation-hasty-crawler = One crawler fetches pages faster than you allow any client to.
http-429-503-situation-visitor-rush = A rush of ordinary visitors exceeds what the servers can handle.
http-429-503-situation-shared-ceiling =
    A ceiling for all callers together protects the database, and this
    caller is within limits.
http-429-503-situation-not-in-plan = The caller’s plan does not include this endpoint at all.
http-429-503-mistake =
    nginx’s `limit_req` and `limit_conn` answer 503 unless `limit_req_status` and
    `limit_conn_status` say otherwise, so one greedy client looks like an outage. Clients that repeat either
    code at once, without `Retry-After`, backoff and jitter, keep the limit or the overload going.

## 499 and 504

http-499-504-verdict =
    499 appears only in nginx’s log and means that the client hung up; with 504 the gateway
    stopped waiting.
http-499-504-situation-tab-closed = The visitor closes the tab while nginx waits for the application.
http-499-504-situation-impatient-client =
    An API client gives up after 10 seconds, and nginx would have waited
    for a minute.
http-499-504-situation-balancer-in-front =
    A load balancer in front of nginx has the shorter timeout and hangs
    up first.
http-499-504-situation-upstream-too-slow =
    The application needs longer than `proxy_read_timeout` for its
    answer.
http-499-504-situation-request-incomplete = The client is connected but does not send the rest of its request.
http-499-504-mistake =
    A rise in 499 is easily dismissed as the clients’ affair, although a slow upstream is
    often behind it, as with 504, only with a shorter timeout in front. By default nginx then closes the
    upstream connection as well, which need not stop the work there; `proxy_ignore_client_abort` changes that.

## 500 and 502

http-500-502-verdict =
    With 500 the server itself has failed, with 502 it got an invalid answer from a server
    that it relied on.
http-500-502-situation-unhandled-in-app = The application throws an exception that no handler catches.
http-500-502-situation-process-dies = The application process dies while nginx waits for its answer.
http-500-502-situation-php-fpm-stopped = PHP-FPM is stopped, and nginx cannot connect to its socket.
http-500-502-situation-rewrite-loop = A rewrite rule of the web server sends the request around in circles.
http-500-502-situation-gateway-misreads = An API gateway cannot parse what the service behind it sends.
http-500-502-situation-timeout-first = The service is still at work when the gateway’s timeout ends.
http-500-502-mistake =
    For 502, the application’s access log may have no entry at all, so a search there finds
    nothing; begin with the gateway’s error log. The code is defined for gateways and proxies, yet many APIs
    also send it when a third party they call has failed: document that if clients are to act on it.

## 500 and 503

http-500-503-verdict =
    A failure that nobody foresaw is a 500, while 503 announces an overload or maintenance
    that is likely to pass.
http-500-503-situation-uncaught-exception = An exception that nobody catches ends the request.
http-500-503-situation-planned-maintenance = The site is closed for an hour while the database is migrated.
http-500-503-situation-workers-busy = All workers are busy, and the queue in front of them is full.
http-500-503-situation-dependency-down =
    A required service is down, and the circuit breaker rejects calls for
    now.
http-500-503-situation-broken-deployment =
    Since the last deployment, a typo in the configuration breaks every
    request.
http-500-503-situation-one-greedy-client =
    A single client sends far more than its share, and all others are
    fine.
http-500-503-mistake =
    A catch-all handler that maps every error to 503 invites retries of requests that hit
    the same bug again. Maintenance that shows as 500 does the opposite: clients get no `Retry-After`, and
    whoever is on call looks for a fault that is not there.

## 502 and 503

http-502-503-verdict =
    Behind 502 is an invalid answer from another server; 503 means that this server cannot
    take requests for now.
http-502-503-situation-restart-behind-nginx =
    During a restart, nginx cannot connect to the application’s
    port.
http-502-503-situation-not-http = What comes back from the backend is not HTTP.
http-502-503-situation-out-of-rotation =
    Health checks have taken every backend of the load balancer out of
    rotation.
http-502-503-situation-maintenance-switch = The operator has switched the site to maintenance.
http-502-503-situation-load-shedding = The application sheds load, and the gateway passes its answer on.
http-502-503-situation-alive-but-slow =
    The backend works on the request, but the gateway’s patience ends
    first.
http-502-503-mistake =
    Deployments that stop the application before the gateway has drained it give visitors
    502 without `Retry-After`; planned work deserves 503. In an incident, 502 sends people to the proxy that
    reports it, although the cause is usually one hop further on.

## 502 and 504

http-502-504-verdict =
    502 stands for an unusable answer from the server behind the gateway, 504 for one that
    did not come in time.
http-502-504-situation-nothing-listening = nginx finds nothing listening on the application’s port.
http-502-504-situation-closed-early =
    The backend closes the connection before its response headers are
    complete.
http-502-504-situation-slow-query = A database query runs longer than the gateway’s read timeout.
http-502-504-situation-packets-dropped =
    A firewall drops the packets to the backend, so nginx’s connection
    attempt times out.
http-502-504-situation-application-error =
    The application answers with its own error page, and the gateway
    passes it on.
http-502-504-situation-no-healthy-backend = The load balancer has no healthy backend left to choose.
http-502-504-mistake =
    A longer timeout cannot cure 502 and often only hides the cause of 504. Automatic
    repetition of a `POST` is risky after either, because neither says whether the server behind has done the
    work.

## 503 and 504

http-503-504-verdict =
    A service that cannot take requests for now says 503; a gateway that has waited in vain
    for one says 504.
http-503-504-situation-maintenance = The service is switched off for planned maintenance.
http-503-504-situation-slow-backend =
    The load balancer’s time limit ends while the backend is still
    computing.
http-503-504-situation-no-healthy-backend =
    Every backend fails its health check, so the load balancer has
    none to ask.
http-503-504-situation-queue-full = All workers are busy, and new requests are turned away at once.
http-503-504-situation-backend-crashes = The backend closes the connection in the middle of its answer.
http-503-504-situation-only-if-cached =
    A request with `Cache-Control: only-if-cached` finds nothing in the
    cache.
http-503-504-mistake =
    Retry logic that handles both alike is dangerous: after 504 the work may be finished,
    and a repeated `POST` does it twice. A longer gateway timeout as the only answer to 504 lets slow requests
    pile up until no worker is free and everybody gets 503.

## 520 and 524

http-520-524-verdict = Look for a broken response after 520 and for a slow one after 524.
http-520-524-situation-crash-mid-request =
    PHP crashes, and the origin server closes the connection without an
    answer.
http-520-524-situation-headers-too-large =
    The origin server sends more than 128 KB of response headers,
    mostly cookies.
http-520-524-situation-broken-http2 = The origin server offers HTTP/2 and then does not speak it properly.
http-520-524-situation-slow-query =
    A query runs for several minutes before the first byte of the response is
    ready.
http-520-524-situation-own-error-page = The application catches its exception and sends a complete error page.
http-520-524-situation-long-job = An export takes ten minutes, and you are free to redesign the API.
http-520-524-mistake =
    The origin server’s logs show neither number, because Cloudflare makes both. After 520
    search its error log for a crash at that second; after 524 look for a request that outlasted Cloudflare’s
    read timeout, which nginx often logs as 499.

## 521 and 522

http-521-522-verdict = A refused connection to the origin server shows as 521, an unanswered one as 522.
http-521-522-situation-server-stopped = The web server process is down, and its host refuses the connection.
http-521-522-situation-firewall-rejects =
    A firewall at the origin server rejects connections from
    Cloudflare’s addresses.
http-521-522-situation-firewall-drops =
    A firewall at the origin server silently drops packets from
    Cloudflare’s addresses.
http-521-522-situation-old-address =
    The DNS record at Cloudflare still holds an address that the server has
    given up.
http-521-522-situation-wrong-port = The SSL mode is Full, and nothing listens on port 443.
http-521-522-situation-no-route = A router on the way has no route to the origin server’s address.
http-521-522-mistake =
    A test from your own address proves little: firewalls and rate limiters often act
    against Cloudflare’s addresses, from which all visitors seem to come. A rule that rejects them gives 521,
    one that drops them 522, and a restart of the web server cures neither.

## 522 and 524

http-522-524-verdict =
    After 522 check the network up to the origin server; after 524 the connection stood and
    the application was slow.
http-522-524-situation-handshake-dropped =
    A firewall drops Cloudflare’s packets, and the TCP handshake never
    completes.
http-522-524-situation-request-not-acknowledged =
    The connection opens, but nothing acknowledges the request
    that follows.
http-522-524-situation-host-off = The host of the origin server is switched off and answers nothing.
http-522-524-situation-long-export = An export computes for several minutes before it sends anything.
http-522-524-situation-locked-table = The application has the request but waits for a locked database table.
http-522-524-situation-own-gateway-gives-up =
    The origin server’s own gateway stops waiting first and sends an
    error page.
http-522-524-mistake =
    After 524 the origin server may still be at work, so a repeated `POST` can do the job
    twice. After 522 a longer time limit in the application changes nothing, because the request has most
    likely never reached it.

## 525 and 526

http-525-526-verdict =
    525 points to a TLS handshake that failed, 526 to an origin certificate that Cloudflare
    could not validate.
http-525-526-situation-no-certificate =
    The SSL mode is Full, and the origin server has no certificate
    installed.
http-525-526-situation-no-common-cipher = Cloudflare and the origin server have no cipher suite in common.
http-525-526-situation-no-sni = The origin server cannot handle SNI.
http-525-526-situation-certificate-expired =
    The certificate expired last night, and the SSL mode is Full
    (strict).
http-525-526-situation-other-host-name =
    In Full (strict) mode, the certificate does not cover the requested
    host name.
http-525-526-situation-port-refused = Nothing listens on the TLS port, so the connection itself is refused.
http-525-526-mistake =
    Changing the SSL mode from Full (strict) to Full silences 526, because Cloudflare then
    validates no certificate at all, and somebody in between can pose as your server. It does nothing for 525,
    which occurs in both modes.
