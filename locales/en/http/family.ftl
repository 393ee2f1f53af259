### The family of the HTTP status codes: its name, its classes, the sides that read "how to fix it".

http-name = HTTP status codes
http-intro = The three digits on the first line of every HTTP response: what a server made of a request. All registered codes are here, with what their specifications say about them.

## Classes. $code (String): the code, "403".

http-class-informational = 1xx informational
http-class-informational-says = { $code } is an interim response: a final one to the same request follows it.
http-class-success = 2xx success
http-class-success-says = { $code } says that the server received, understood and accepted the request.
http-class-redirection = 3xx redirection
http-class-redirection-says = { $code } leaves a further step to the client before the request is fulfilled.
http-class-client-error = 4xx client error
http-class-client-error-says = { $code } says that the client seems to have erred.
http-class-server-error = 5xx server error
http-class-server-error-says = { $code } says that the server erred, or cannot carry out the request.

## Sides

http-side-client = On the client’s side
http-side-server = On the server’s side
