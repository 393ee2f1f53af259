### The family of the HTTP status codes: its name, its classes, the sides that read "how to fix it".

http-name = HTTP durum kodları
http-intro = Her HTTP yanıtında yer alan üç basamaklı sayı, sunucunun isteği nasıl değerlendirdiğini gösterir. Kayıtlı kodların tümünü ve bilinen üreticilerin kendi kodlarını, belirtimlerin ve belgelerin onlar hakkında söyledikleriyle birlikte burada bulabilirsiniz.

## Classes. $code (String): the code, "403".

http-class-informational = 1xx bilgilendirme
http-class-informational-says = { $code } kodu ara yanıtlar arasındadır; aynı isteğin nihai yanıtı bunun ardından gelir.
http-class-success = 2xx başarı
http-class-success-says = { $code } kodu, sunucunun isteği aldığını, anladığını ve kabul ettiğini bildiren sınıftadır.
http-class-redirection = 3xx yönlendirme
http-class-redirection-says = { $code } kodu, isteğin yerine getirilmesi için istemcinin bir adım daha atması gerektiğini bildiren sınıftadır.
http-class-client-error = 4xx istemci hatası
http-class-client-error-says = { $code } kodu, hatanın istemciden kaynaklanıyor gibi göründüğünü bildiren sınıftadır.
http-class-server-error = 5xx sunucu hatası
http-class-server-error-says = { $code } kodu, sunucuda bir hata oluştuğunu veya sunucunun isteği yerine getiremediğini bildiren sınıftadır.

## Sides

http-side-client = İstemci tarafında
http-side-server = Sunucu tarafında
