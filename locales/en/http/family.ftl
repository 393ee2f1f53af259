### The family of the HTTP status codes: its name, its classes, the sides that "what to do" speaks to.

http-name = HTTP status codes
http-intro = The three-digit number in every HTTP response: what a server made of a request. All registered codes are here, and those of well-known vendors, with what their specifications and documentation say about them.

## Classes. $code (String): the code, "403".

http-class-informational = 1xx informational
http-class-informational-says = { $code } belongs to the interim responses; a final one to the same request follows.
http-class-success = 2xx success
http-class-success-says = { $code } belongs to the class for requests that the server received, understood and accepted.
http-class-redirection = 3xx redirection
http-class-redirection-says = { $code } belongs to the class that asks the client for a further step before the request is fulfilled.
http-class-client-error = 4xx client error
http-class-client-error-says = { $code } belongs to the class in which the client seems to have erred.
http-class-server-error = 5xx server error
http-class-server-error-says = { $code } belongs to the class in which the server erred, or cannot carry out the request.

## Sides

http-side-client = On the client’s side
http-side-server = On the server’s side
