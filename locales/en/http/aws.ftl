### The words of the status codes of AWS load balancers: six messages a code.

## 460 (AWS)

http-460-gloss = The client hung up on the AWS load balancer
http-460-explanation =
    An Application Load Balancer had received the request, but the client closed the
    connection before the idle timeout of the balancer was over. The client has gone, so the number reaches
    nobody: it stands in the access log and counts in the metric for 4xx errors. The target may have handled
    the request all the same. nginx logs this event as 499.
http-460-when =
    In the access log, `elb_status_code` is 460 and `target_processing_time` is usually `-1`.
    Behind it are clients with a short timeout, such as apps, SDKs with a limit of a few seconds, or
    callbacks of other services. Users who cancel leave it as well.
http-460-fix-client =
    Allow more time than the slowest expected response takes, and no less than the idle
    timeout of the balancer. Check whether a request that is not idempotent took effect before you repeat
    it.
http-460-fix-server =
    Compare the idle timeout (60 seconds by default) with the timeouts of the clients, and
    find the slow targets. Let targets answer before the clients give up.
http-460-use =
    { $code } is an entry that the load balancer makes in its log, and an application has no
    occasion to send it.

## 463 (AWS)

http-463-gloss = X-Forwarded-For holds more than 30 addresses
http-463-explanation =
    The load balancer rejected the request because its `X-Forwarded-For` header has too
    many IP addresses; an Application Load Balancer accepts 30. The balancer sent the response itself, and
    no target saw the request. Each proxy adds an address, so a long list means a loop between proxies or an
    invented header. A header that is too long in bytes gets 400 or 413 there.
http-463-when =
    A CDN or proxy that routes requests back to itself makes the list grow with every round.
    Scanners and scrapers send long made-up lists. Otherwise it is rare.
http-463-fix-client = Leave out `X-Forwarded-For`, or send no more than the real chain.
http-463-fix-server =
    Look at the addresses: repeated ones reveal the loop. Let the first proxy under your
    control replace the header instead of adding to it.
http-463-use =
    { $code } stays with this load balancer; an application that finds fault with a header sends
    400.

## 464 (AWS)

http-464-gloss = The protocol does not suit the AWS target group
http-464-explanation =
    The protocol of the request does not go with the protocol version of the target
    group. An Application Load Balancer sends it in three cases: HTTP/1.1 to a group for HTTP/2 or gRPC,
    gRPC to a group for HTTP/1.1, and HTTP/2 with a method other than `POST` to a group for gRPC. The target
    is not involved. An HTTP version that the balancer does not expect at all gets 505.
http-464-when =
    It follows a switch of the target group to gRPC or HTTP/2, after which browsers and scripts
    with HTTP/1.1 get an empty response. gRPC clients meet it when a listener rule sends them to an ordinary
    group. A proxy in between that falls back to HTTP/1.1 has the same effect.
http-464-fix-client =
    Speak the protocol of the service: HTTP/2 over TLS, and for gRPC with `POST`. Check
    whether a proxy on the way falls back to HTTP/1.1.
http-464-fix-server =
    Set the protocol version of the target group to what the clients use. For mixed
    traffic, let listener rules send gRPC and plain requests to separate groups.
http-464-use = { $code } shows that listener and target group disagree about the protocol; a server of your own would send 426 or 505.

## 561 Unauthorized

http-561-gloss = The identity provider returned an error to AWS
http-561-explanation =
    A rule of an Application Load Balancer authenticates users, and the identity provider
    returned an error code when it authenticated this one. AWS calls it “Unauthorized”, yet the number is a
    5xx and counts as such in the metrics. The target has not seen the request. If the provider denies
    access or the login takes too long, the balancer sends 401; if it cannot be reached, 500.
http-561-when =
    It shows up at the end of a login through Amazon Cognito or another OIDC provider, on the
    path `/oauth2/idpresponse`. Wrong client secrets and callback URLs are the usual reason, and the access
    log has an error reason code. Pantheon has used the number for “No site detected”, which is unrelated.
http-561-fix-client =
    Start the login again from the first page, in a fresh session. If it fails again, send
    the operator the time of the attempt.
http-561-fix-server =
    Take the error reason from the access log, then compare issuer, endpoints, client ID,
    client secret and callback URL on both sides. The log of the identity provider tells why it refused.
http-561-use =
    { $code } is the load balancer’s report of a login that failed at the identity provider; an
    application sends 401 or 502 instead.
