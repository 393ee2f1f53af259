### The words of the status codes of Microsoft IIS and Exchange: six messages a code.

## 440 Login Timeout

http-440-gloss = Exchange web mail has no valid login session
http-440-explanation =
    Exchange Server sends it when a request to Outlook on the web has no valid login
    session. The name suggests that a session has expired, but the code can also come at once, at login, if
    permissions or authentication in IIS are set wrongly. Outside Microsoft’s software it has no meaning;
    the registered code for missing credentials is 401.
http-440-when =
    Scripts and API clients meet “(440) Login Timeout” where the login goes through a form, for
    example with Exchange Web Services. Users get it after a long pause, or right away after changes to
    virtual directories or to the accounts of IIS. Microsoft’s article about it is from the days of Exchange
    2007.
http-440-fix-client =
    Log in again; if that fails in a browser, clear its cookies for the server. A script
    needs an address and a login method that do without the form.
http-440-fix-server =
    If it comes at login, check authentication and permissions of the Outlook on the web
    directories in IIS, and recreate them if need be. Look for a local policy that denies logon to the group
    Guests.
http-440-use =
    { $code } belongs to Exchange, so an application of your own sends 401 when a session has
    expired.

## 449 Retry With

http-449-gloss = Repeat it with more information from the client
http-449-explanation =
    The client gave too little information, and should repeat the request with more. In
    Microsoft’s extensions to WebDAV, the response brings `Ms-Echo-Request`, the client has to repeat the
    request with `Ms-Echo-Reply`, and the server must not send the code again for that one. Exchange ActiveSync
    uses the number in its own way, for a device that lacks the current policy (“Need Provisioning”).
http-449-when =
    IIS logs of an Exchange server have it for `/Microsoft-Server-ActiveSync` when a phone is
    new or the policy has changed; one entry is normal, an endless series is not. Outside Microsoft’s
    protocols it is hardly seen.
http-449-fix-client =
    An ActiveSync client sends the `Provision` command, applies the policy, and repeats
    the request with the new policy key. A client that does not know the code treats it as 400.
http-449-fix-server =
    Nothing needs mending if devices synchronize afterwards. If they loop, check which
    mobile device policy applies to the user and whether the device can comply with it.
http-449-use =
    { $code } is confined to Microsoft’s protocols, and elsewhere 400, 403 or 428 says what the
    request lacks.

## 451 Redirect (IIS)

http-iis-451-gloss = The mailbox is better reached at another server
http-iis-451-explanation =
    In Exchange ActiveSync, the device has asked a server that cannot access the
    user’s mailbox or is not the best one for it; the device should turn to another. A server that knows the
    right URL gives it in `X-MS-Location`. As there is no `Location` and the class is not 3xx, HTTP
    libraries do not follow it by themselves. The registered 451, about legal demands, only shares the
    number.
http-iis-451-when =
    It appears in IIS logs of an Exchange server for `/Microsoft-Server-ActiveSync`, usually
    after a mailbox has moved to another site or to Exchange Online. Devices that ignore it keep asking the
    old server and receive no mail.
http-iis-451-fix-client =
    Send this and all later requests to the URL in `X-MS-Location`. If the header is
    missing, run Autodiscover to find the server.
http-iis-451-fix-server =
    Check the external URL of the ActiveSync directory on the new server, which must
    be reachable for devices. If a device does not follow, remove the account on it and add it again.
http-iis-451-use =
    { $code } is understood by Exchange ActiveSync clients only, and other services redirect
    with 307 or 308.
