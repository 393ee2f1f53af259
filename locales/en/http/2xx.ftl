### What the successful HTTP status codes, 200 to 208 and 226, say, in English.

## 200 OK

http-200-gloss = The request succeeded; here is the result
http-200-explanation =
    The request succeeded, and the method determines what the content is: for `GET` the
    resource itself, for `POST` the result or status of the action, for `PUT` and `DELETE` the status of the
    action. Unless headers or the method say otherwise, a cache may store the response and choose its
    lifetime. Success is meant at the level of HTTP: a body that reports an error does not change what
    caches and monitors see.
http-200-when =
    Most lines of a healthy access log carry it. It also hides trouble: error pages sent with
    this code (“soft 404”), a login page in place of the one requested, or a GraphQL response whose body
    lists errors while the monitoring counts a success.
http-200-fix-client =
    Use the content. If an API reports errors inside successful responses, check the body
    as well as the status.
http-200-fix-server =
    Send the result, and for `GET` an `ETag` or `Last-Modified`, so that clients can
    revalidate. Set `Cache-Control` instead of leaving the lifetime to guesswork, and report a failure with
    an error status, not with this code and an error text.
http-200-use =
    { $code } is the default for a request that succeeded and has something to return, unless a
    more specific code such as 201 or 206 describes the result better.

## 201 Created

http-201-gloss = Done, and something new now exists
http-201-explanation =
    The request succeeded and has led to one or more new resources. `Location` gives the
    URL of the main one; without `Location`, the URL of the request is also that of the new resource, as
    with `PUT`. The content usually describes and links to what is new. The resources exist already: for
    work that is still to be done, the code is 202.
http-201-when =
    REST APIs send it for a `POST` to a collection such as `/orders`, and the Kubernetes API
    for each object that it creates. WebDAV servers send it for a `PUT` or `MKCOL` at a path that was free.
http-201-fix-client =
    Read the new URL from `Location` and keep it. Do not repeat the `POST` to make sure:
    that can produce a second resource.
http-201-fix-server =
    Give the new URL in `Location` after a `POST`. Answer a `PUT` with this code only if
    there was nothing at that URL before; if it replaced something, send 200 or 204.
http-201-use =
    { $code } is the answer when a `POST` or `PUT` has brought a new resource into being that
    clients can address by URL.

## 202 Accepted

http-202-gloss = Received for processing; the outcome is still open
http-202-explanation =
    The server has taken the request for processing but has not finished, and perhaps not
    started. The work may still fail or be refused later, and HTTP has no means to send another status for
    it, so this code promises no outcome. The content ought to describe the current state and point to a
    status monitor where the client can follow the work.
http-202-when =
    APIs send it for exports, video encoding, bulk imports and cloud resources that take
    minutes to build; webhook receivers send it once an event is in their queue. If that queue then loses
    the event, the access log still shows nothing but this code.
http-202-fix-client =
    Do not treat the request as done. Poll the status URL from the response, or wait for
    the callback that the API documents, before you depend on the result.
http-202-fix-server =
    Check syntax, permissions and limits before you send it, because the status cannot
    change afterward. Give the client a URL at which the outcome will appear, failures included.
http-202-use =
    { $code } is for work that goes on after the response, such as a queued job whose result
    nobody can promise yet.

## 203 Non-Authoritative Information

http-203-gloss = A proxy changed the content on its way to you
http-203-explanation =
    The request succeeded, but a transforming proxy has modified the content of the
    origin server’s 200 response. The notice matters to recipients because, for example, a later cache
    validation may work only through the same proxies. It does not say what was changed, nor that the
    content is wrong. A proxy may also change content without sending this code.
http-203-when =
    Few proxies announce what they do, so this code seldom turns up. Filtering, transcoding and
    image-shrinking proxies can send it; a few APIs still use it in an older sense, for data copied from
    another source.
http-203-fix-client =
    Use the content as a success, but do not expect it to match checksums or signatures of
    the original. If you need the original, avoid the proxy or ask its operator for an exception.
http-203-fix-server =
    In a proxy that alters the content of a 200 response, change the status to this code
    so that recipients know, and leave responses with `Cache-Control: no-transform` untouched. An origin
    server has no use for it, but can forbid alterations with `no-transform`.
http-203-use =
    { $code } lets a proxy declare that it has altered the content of a 200 response, for example
    by shrinking images or removing malware.

## 204 No Content

http-204-gloss = It worked, and there is nothing more to send
http-204-explanation =
    The server has done what was asked and has nothing to send besides headers. A browser
    stays on the page it shows. The headers still matter: an `ETag` in answer to a `PUT` belongs to the new
    version. The response ends with its headers, so even an empty JSON object would be too much.
http-204-when =
    APIs send it for `DELETE`, `PUT` and `PATCH`, and servers for CORS preflight requests,
    tracking beacons and connectivity checks such as `/generate_204`. A script that calls `response.json()`
    on it stops with “Unexpected end of JSON input”.
http-204-fix-client =
    Treat it as success and do not parse a body. In shared client code, test for this
    status before the JSON parser runs.
http-204-fix-server =
    Send no body, no `Content-Length` and no `Transfer-Encoding`. Send 200 if the client
    needs data in return, and answer a `GET` for something that does not exist with 404.
http-204-use =
    { $code } suits a `DELETE`, a `PUT` or a “save” button whose success is all that the client
    needs to know.

## 205 Reset Content

http-205-gloss = It worked; now clear the form for the next entry
http-205-explanation =
    The server has done what was asked and wants the client to reset the view that sent
    the request, such as a form, to its original state. The case in mind is repeated data entry: submit,
    clear, type the next record. Unlike 204, which leaves the view alone, this code asks for a visible
    change. The response must not have content.
http-205-when =
    Few servers ever send it. Browsers treat it like 204: the page stays and the form keeps its
    text, so web applications clear their forms with JavaScript.
http-205-fix-client =
    Count it as success, reset the form or editor that sent the request, and do not wait
    for a body.
http-205-fix-server =
    Send no content, in HTTP/1.1 with `Content-Length: 0`, because this code, unlike 204,
    does not end the message by itself. Use it only with a client that is known to act on it. For web
    pages, send 204 or redirect with 303 to an empty form.
http-205-use =
    { $code } makes sense for a data-entry client of your own that should empty its form after a
    successful submission.

## 206 Partial Content

http-206-gloss = Here is a part of the resource, as requested
http-206-explanation =
    The server fulfills a range request by sending one or more parts of the resource
    instead of all of it. For a single part, `Content-Range` says which one; several parts come as
    `multipart/byteranges`, each with its own `Content-Range`. The server may send less than was asked for,
    so the client must check. Parts may be combined only if they share the same strong validator.
http-206-when =
    Seeking in a video, resuming a download (`curl -C -`), PDF viewers and parallel downloaders
    all lead to it. An access log with many such lines for one file and one client usually shows a player or
    downloader at work, not an error.
http-206-fix-client =
    Read `Content-Range` to see what arrived, and request the rest if you need it. Add
    `If-Range` with a strong `ETag`, so that a file changed in the meantime comes back whole, with 200.
http-206-fix-server =
    Send it only in answer to a `GET` with `Range`, with `Content-Range` for a single
    part, and with the `ETag`, `Cache-Control`, `Vary` and similar headers that a 200 would carry. To ignore
    `Range` and send 200 is allowed; a range outside the resource gets 416.
http-206-use =
    { $code } answers a `GET` with a valid `Range` header if the server sends only the part asked
    for, as in a resumed download.

## 207 Multi-Status

http-207-gloss = There are several results; each has its own status
http-207-explanation =
    The body holds separate statuses for several resources or operations, and only the
    body tells which of them succeeded. In WebDAV, which defines this code, it is an XML document with a
    `multistatus` root and one `response` element for each resource. The code itself proves no success: it
    is also used when some or all of the operations failed.
http-207-when =
    WebDAV, CalDAV and CardDAV clients get it for nearly every `PROPFIND`, `PROPPATCH` and
    `REPORT`; the access log of a Nextcloud server is full of it. Some JSON APIs borrow it for bulk
    requests, with body formats of their own.
http-207-fix-client =
    Parse the body and check each status in it. Do not let a client library report success
    on the strength of this code alone.
http-207-fix-server =
    Give each `response` element an `href` and the true status of that resource. In a JSON
    API, document your body format, since RFC 4918 defines only the XML one.
http-207-use = { $code } fits a request on many resources whose outcomes can differ, first of all in WebDAV.

## 208 Already Reported

http-208-gloss = Listed before in this answer, so not repeated
http-208-explanation =
    Inside a 207 body, this status marks a collection that the same answer already lists
    under another path and whose members are therefore left out. It belongs to WebDAV bindings, with which
    one collection can have many paths and can even contain itself. It occurs only for `Depth: infinity`
    requests, and only clients that announce support in a `DAV` header should get it.
http-208-when =
    It takes a WebDAV server that supports bindings and a client that announces support for
    them, an uncommon pair. The code then stands in the XML of a `PROPFIND` response, not in the access
    log, which shows 207.
http-208-fix-client =
    Take the members from the entry of the same collection that has status 200, and do not
    descend again. Request the `DAV:resource-id` property to recognize which entries are the same
    collection.
http-208-fix-server =
    Report one path to the collection with 200 and its members, and the others with this
    code and without members. If the client did not announce `bind` in its `DAV` header, answer a loop with
    508.
http-208-use =
    { $code } marks, within the 207 answer to a `Depth: infinity` request, each further path to a
    collection that is already listed.

## 226 IM Used

http-226-gloss = The content is a delta or another derived form
http-226-explanation =
    The request succeeded, and the content is the result of one or more instance
    manipulations, typically a delta against a version of the resource that the client has. The client may
    have to combine it with other responses to get the current version, which `ETag` identifies. The server
    may send this code only in answer to a `GET` that lists an acceptable manipulation in `A-IM`.
http-226-when =
    You are unlikely to see it: browsers do not send `A-IM`, and few servers implement RFC
    3229. It found some use in RSS and Atom feeds, where a reader that sends `A-IM: feed` may get only the
    new entries.
http-226-fix-client =
    Rebuild the current version from the content and your stored copy, as `IM` prescribes,
    and store it under the `ETag` of the response. To get the complete resource with 200, leave `A-IM` out.
http-226-fix-server =
    List what you applied in `IM` and send the `ETag` of the current version, not of the
    delta. Send a delta only if `If-None-Match` names the version that it starts from. If traffic is the
    concern, try compression and conditional requests first.
http-226-use =
    { $code } applies to a `GET` with `A-IM` for which the server sends, for instance, only the
    difference from the client’s version.
