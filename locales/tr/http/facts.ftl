### The facts of HTTP status codes: a label for each, and for each value a cell of the table and a whole sentence.
### $code (String): the code, "403". $values (String): header names, already joined. $count (Number): how many.

http-fact-content = İçerik taşıyabilir mi?
http-fact-content-allowed = evet
http-fact-content-allowed-says = { $code } kodlu bir yanıt içerik taşıyabilir.
http-fact-content-none = hayır
http-fact-content-none-says = { $code } kodlu bir yanıt üst bilgileriyle sona erer ve içerik taşımaz.

http-fact-default-caching = Varsayılan olarak önbelleğe alınır mı?
http-fact-default-caching-heuristic = evet, süreyi önbellek tahmin eder
http-fact-default-caching-heuristic-says = { $code } kodlu bir yanıt, geçerlilik süresini belirleyen bir üst bilgi olmasa da saklanıp yeniden kullanılabilir; bu durumda süreyi önbellek tahmin eder.
http-fact-default-caching-explicit-only = hayır, yalnızca üst bilgiler izin verirse
http-fact-default-caching-explicit-only-says = { $code } kodlu bir yanıt, yalnızca üst bilgileri buna açıkça izin veriyorsa önbellekten yeniden kullanılır.
http-fact-default-caching-not-stored = hayır, hiçbir zaman saklanmaz
http-fact-default-caching-not-stored-says = { $code } kodlu bir yanıtın hiçbir önbellekte saklanmasına izin verilmez.

http-fact-required-headers = Zorunlu üst bilgiler
http-fact-required-headers-none = yok
http-fact-required-headers-says = { $code } kodlu her yanıtta { $values } bulunması zorunludur.
http-fact-required-headers-none-says = { $code } kodu hiçbir üst bilgiyi zorunlu kılmaz.

http-fact-recommended-headers = Önerilen üst bilgiler
http-fact-recommended-headers-none = yok
http-fact-recommended-headers-says = { $code } kodlu her yanıtta { $values } bulunması önerilir.
http-fact-recommended-headers-none-says = { $code } kodu için her durumda önerilen bir üst bilgi yoktur.

http-fact-conditional-headers = Duruma bağlı üst bilgiler
http-fact-conditional-headers-none = yok
http-fact-conditional-headers-says = { $code } kodlu bir yanıtta, belirtimde sayılan durumlarda { $values } zorunludur ya da önerilir.
http-fact-conditional-headers-none-says = { $code } kodu için duruma bağlı bir üst bilgi yoktur.

http-fact-registry = Kayıt durumu
http-fact-registry-assigned = atanmış
http-fact-registry-assigned-says = { $code } kodu, kayıt listesinde atanmış kodlar arasındadır.
http-fact-registry-temporary = geçici
http-fact-registry-temporary-says = { $code } kodu yalnızca sınırlı bir süre için kaydedilmiştir.
http-fact-registry-unused = ayrılmış, kullanılmıyor
http-fact-registry-unused-says = { $code } kodu, kayıt listesinde kullanıma kapalı tutulan bir numaradır; bir anlamı yoktur.
http-fact-registry-obsolete = eskimiş
http-fact-registry-obsolete-says = { $code } kodu, kayıt listesinde eskimiş olarak işaretlenmiştir.
