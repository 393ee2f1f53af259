### What the informational HTTP status codes, 100 to 104, say, in English.

## 100 Continue

http-100-gloss = Not rejected so far; send the request body
http-100-explanation =
    The server has received the first part of the request, has not rejected it, and will
    send a final response once it has received and processed the rest. If the request carried
    `Expect: 100-continue`, the response also asks for the body. It promises nothing about the outcome: the
    final response can still be an error. A client that sent no such expectation can discard it.
http-100-when =
    curl sends `Expect: 100-continue` with large uploads, and so do some AWS SDKs that upload to
    S3; `curl -v` then prints `< HTTP/1.1 100 Continue` before the final status. If it prints “Done waiting
    for 100-continue”, no answer came in time and curl sent the body anyway. Access logs normally record
    only the final status.
http-100-fix-client =
    Send the body, discard this response and wait for the final one. Do not wait for this
    code without a limit: it cannot pass through an HTTP/1.0 intermediary, so send the body after a short
    pause.
http-100-fix-server =
    Answer `Expect: 100-continue` at once, before the body arrives: with this code, or
    with the final status if the headers already decide the outcome. If uploads pause for about a second
    before they start, look for a proxy that drops this response.
http-100-use =
    { $code } tells a client that sent `Expect: 100-continue` that its method, target and headers
    raise no objection and that the body can follow.

## 101 Switching Protocols

http-101-gloss = Agreed: this connection now changes its protocol
http-101-explanation =
    The server accepts the client’s `Upgrade` request and changes the protocol of this
    connection. The response must carry an `Upgrade` header that names the new protocol, which has to be one
    that the client offered. What follows the response is in the new protocol, in which the server deals
    with the original request; the client does not repeat it. The connection itself stays: this is no
    redirect to another server or port.
http-101-when =
    Every WebSocket over HTTP/1.1 starts with it: the network panel of a browser lists the
    `ws://` or `wss://` request with this status. In nginx and load balancer logs, a line with this code
    and a duration of minutes is a WebSocket session that has ended, not a slow request; while the session
    lasts, there is no line yet.
http-101-fix-client =
    Speak the protocol named in `Upgrade` from the end of this response on. If a WebSocket
    handshake gets 200, 400 or 426 instead, suspect a proxy that strips `Upgrade` and `Connection`.
http-101-fix-server =
    Send `Upgrade` with the chosen protocol and `Connection: upgrade`, and choose only
    from those that the request listed. A reverse proxy has to be told to pass both headers on and to keep
    quiet connections open; nginx closes them after `proxy_read_timeout`, 60 seconds by default.
http-101-use =
    { $code } is right when the request offered a protocol in `Upgrade`, such as `websocket`, and
    the server switches this connection to it.

## 102 Processing

http-102-gloss = Still at work; the final response will take time
http-102-explanation =
    The server has the complete request, is still working on it, and will send a final
    response later. RFC 2518 defined this code for slow WebDAV requests, so that the client does not time
    out. It tells nothing about progress or outcome. RFC 4918, which replaced RFC 2518, dropped it for lack
    of implementation; only the registration remains.
http-102-when =
    Hardly any server sends it. A Node.js application can, with `response.writeProcessing()`,
    to keep a client waiting for a slow answer. `curl -v` then shows it before the final status; access
    logs normally record only the final one.
http-102-fix-client =
    Keep waiting for the final response, and do not send the request again. A client that
    does not know this code may ignore it.
http-102-fix-server =
    Do not rely on it: a client may ignore it, and many proxies do not pass it on. If the
    work takes long, answer 202 with a link to a status resource.
http-102-use =
    { $code } is best avoided in new designs: answer a slow request with 202 and a link to its
    status instead.

## 103 Early Hints

http-103-gloss = The final response will probably have these headers
http-103-explanation =
    The server expects to send a final response with the headers shown here, so the
    client may act on them while it waits. In practice they are `Link` headers that name stylesheets,
    scripts or fonts to preload. They are only a forecast: the final response may change or omit them, and
    its own headers are the ones that count. The list can be incomplete, and more than one such response can
    come.
http-103-when =
    A browser that loads a page over HTTP/2 or HTTP/3 gets it from a server or CDN with early
    hints enabled, and starts to fetch styles before the HTML arrives. `curl -v` shows it as an extra block
    of headers before the final status; access logs usually record only the final one.
http-103-fix-client =
    Start to preload or connect as the `Link` headers suggest, or ignore them, and wait
    for the final response. If an HTTP library hands you this code as the result, update it: a client must
    be able to read interim responses.
http-103-fix-server =
    Send only headers that the final response will most likely carry, and repeat them
    there. Avoid it over HTTP/1.1 unless you know that the client copes, because a faulty client can take it
    for the final response and misread what follows.
http-103-use =
    { $code } pays off when a page takes time to generate but the server already knows which
    stylesheets, scripts or hosts it will need.

## 104 Upload Resumption Supported

http-104-gloss = If this upload breaks off, it can be resumed
http-104-explanation =
    The upload in progress can be resumed if it is interrupted; the response that
    announces this names in `Location` the URL at which to continue. Further responses with this code can
    report in `Upload-Offset` how much has arrived. None of them means that the upload is complete: a final
    response follows. The code comes from an IETF draft, its registration is temporary, and details may
    change.
http-104-when =
    Only clients and servers that implement the draft on resumable uploads exchange it, and
    only if the client has asked for resumption. Apple’s `URLSession` (since iOS 17) and the experimental
    modes of tusd and tus-js-client implement versions of the draft.
http-104-fix-client =
    Keep the URL from `Location`. After an interruption, ask that URL for the current
    offset with `HEAD` and send the rest with `PATCH`.
http-104-fix-server =
    Send it as soon as the upload resource exists, and while the draft lasts only if the
    request’s `Upload-Draft-Interop-Version` matches yours. Expect some proxies and client libraries to drop
    it, and give the outcome in the final response in any case.
http-104-use =
    { $code } lets a server tell a client that sent `Upload-Complete` where to resume, provided
    that both implement the same draft version.
