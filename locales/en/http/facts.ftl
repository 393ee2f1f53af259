### The facts of HTTP status codes: a label for each, and for each value a cell of the table and a whole sentence.
### $code (String): the code, "403". $values (String): header names, already joined. $count (Number): how many.

http-fact-content = Can it carry content?
http-fact-content-allowed = yes
http-fact-content-allowed-says = A response with { $code } may carry content.
http-fact-content-none = no
http-fact-content-none-says = A response with { $code } carries no content.

http-fact-default-caching = Cached by default?
http-fact-default-caching-heuristic = yes, for a time that the cache estimates
http-fact-default-caching-heuristic-says = { $code } may be stored and reused even if no header sets a lifetime; the cache then estimates one.
http-fact-default-caching-explicit-only = only if headers allow it
http-fact-default-caching-explicit-only-says = { $code } is reused from a cache only if its headers allow that explicitly.
http-fact-default-caching-not-stored = never stored
http-fact-default-caching-not-stored-says = { $code } must not be stored by any cache.

http-fact-required-headers = Headers it must carry
http-fact-required-headers-none = none
http-fact-required-headers-says = { $code } must always come with { $values }.
http-fact-required-headers-none-says = { $code } demands no particular header.

http-fact-recommended-headers = Headers it should carry
http-fact-recommended-headers-none = none
http-fact-recommended-headers-says = { $code } should come with { $values }.
http-fact-recommended-headers-none-says = { $code } has no header that is recommended for every response.

http-fact-conditional-headers = Headers it carries in certain cases
http-fact-conditional-headers-none = none
http-fact-conditional-headers-says = { $code } must or should carry { $values } in the cases that the specification names.
http-fact-conditional-headers-none-says = { $code } has no header that depends on the case.

http-fact-registry = Registration
http-fact-registry-assigned = assigned
http-fact-registry-assigned-says = { $code } is assigned in the registry.
http-fact-registry-temporary = temporary
http-fact-registry-temporary-says = { $code } is registered for a limited time only.
http-fact-registry-unused = reserved, unused
http-fact-registry-unused-says = { $code } is reserved in the registry and has no meaning.
http-fact-registry-obsolete = obsolete
http-fact-registry-obsolete-says = { $code } is marked as obsolete in the registry.
