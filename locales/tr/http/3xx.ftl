### Yönlendirme sınıfındaki HTTP durum kodlarının (300 ile 308 arası) Türkçe metinleri.

## 300 Multiple Choices

http-300-gloss = Birden çok sürüm var; listeden birini seçin
http-300-explanation =
    Kaynağın, her biri kendi URL’sinde bulunan birden çok temsili (representation) vardır;
    sunucu seçimi istemciye bırakır. İçeriğin bunları listelemesi önerilir. Sunucu birini yeğliyorsa onu
    `Location` ile belirtmesi önerilir; istemci oraya otomatik olarak gidebilir. Liste için standart bir biçim
    bulunmadığından yazılımlar kendi başlarına pek seçim yapamaz.
http-300-when =
    Seçimi açık bırakan sunucu azdır; çoğu `Accept` üst bilgilerine göre karar verir veya
    yönlendirir. OpenStack Keystone `GET /` isteğini bununla ve API sürümlerinin listesiyle yanıtlar.
    `mod_speling` kullanan Apache de yanlış yazılmış bir ada birden çok dosya adı benziyorsa bu kodu
    gönderebilir.
http-300-fix-client =
    İçerikteki listeden bir URL seçin ya da tercihiniz yoksa `Location` üst bilgisini
    izleyin. Bir betik burada takılıyorsa betiğe, gereken sürümün URL’sini verin.
http-300-fix-server =
    Her seçeneği URL’siyle ve medya türü veya dil gibi seçime yardımcı bilgilerle
    listeleyin; varsayılanınızı `Location` ile belirtin. `Accept` üst bilgileri karar vermeye yetiyorsa en
    uygun sürümü 200 ile gönderin.
http-300-use =
    { $code } kodu, kaynağın her biri ayrı bir URL’de bulunan birden çok sürümü olduğunda seçimi
    istemciye bırakır.

## 301 Moved Permanently

http-301-gloss = Kalıcı olarak taşındı; bağlantılarınızı güncelleyin
http-301-explanation =
    Kaynağın yeni ve kalıcı bir URL’si vardır; bundan sonra ona başvurulması beklenir. Bu
    URL’nin `Location` ile gösterilmesi önerilir; istemciler yönlendirmeyi otomatik olarak izleyebilir.
    Tarihsel nedenlerle istemci bu sırada `POST` isteğini `GET` isteğine çevirebilir; 308 buna izin vermez.
    Önbellekler bu yanıtı açık önbellek üst bilgileri olmadan da saklayabilir; bu yüzden bir yanlışlık
    tarayıcılarda uzun süre kalabilir.
http-301-when =
    Web sunucuları bunu ziyaretçileri `http` adresinden `https` adresine, `www` adresinden yalın
    alan adına (veya tersine) götürmek ve dizin URL’lerine sondaki eğik çizgiyi eklemek için kullanır.
    Gövdesiz bir `GET` olarak ulaşan webhook veya form isteği, çoğu kez yolda bu kodla ya da 302 koduyla
    karşılaşmıştır.
http-301-fix-client =
    Yer imlerindeki, yapılandırmadaki ve bağlantılardaki eski URL’yi `Location` içindekiyle
    değiştirin. `POST` isteğiniz `GET` isteğine dönüştüyse onu doğrudan yeni URL’ye gönderin.
http-301-fix-server =
    Her eski URL’yi son URL’sine tek adımda yönlendirin ve kendi bağlantılarınızı
    güncelleyin. Emin olana dek kısa bir `max-age` gönderin; yöntemin aynı kalması gerekiyorsa 308
    kullanın.
http-301-use =
    { $code } kodu, örneğin başka bir alan adına veya yola kalıcı olarak taşınmış ve `GET` ile
    istenen bir sayfa için uygundur.

## 302 Found

http-302-gloss = Bu seferlik başka adrese gidin, ama bu adresi koruyun
http-302-explanation =
    Kaynak geçici olarak başka bir URL’dedir; istemcinin sonraki isteklerde özgün URL’yi
    kullanması beklenir. Diğer URL’nin `Location` ile gösterilmesi önerilir; istemciler oraya otomatik olarak
    gidebilir. Tarihsel nedenlerle istemci bu sırada `POST` isteğini `GET` isteğine çevirebilir; 307 buna izin
    vermez. Önbellekler bu yanıtı yalnızca üst bilgiler açıkça izin veriyorsa saklayabilir.
http-302-when =
    Web uygulamaları bunu, geçerli oturumu olmayan ziyaretçiyi oturum açma sayfasına göndermek
    için ve (303 daha isabetli olsa da) bir form `POST` isteğinden sonra kullanır. Bir API istemcisinin eline
    sonunda 200 ile bir oturum açma sayfasının HTML kodu geçiyorsa istemci böyle bir yönlendirmeyi izlemiştir.
http-302-fix-client =
    Bu istek için `Location` adresine gidin ve özgün URL’yi koruyun. Karşınıza oturum açma
    sayfası çıkıyorsa oturumu veya belirteci yenileyin; bir `POST` isteğinin gövdesi kaybolduysa yönlendirme
    zincirinde bu kodu arayın.
http-302-fix-server =
    Neyi kastettiğinizi açıkça söyleyin: sonuç başka bir URL’deyse 303, yöntem
    korunacaksa 307, taşınma kalıcıysa 301 veya 308. Geçerli oturumu olmayan API çağrılarını, oturum açma
    sayfasına yönlendirmek yerine 401 ile yanıtlayın.
http-302-use =
    { $code } kodu, şimdilik başka bir URL’ye gitmesi gereken bir `GET` isteğine yeter; araya bir
    oturum açma sayfasının girmesi buna örnektir.

## 303 See Other

http-303-gloss = Sonuç başka bir URL’de anlatılıyor; oradan alın
http-303-explanation =
    Sunucu istemciyi, isteği dolaylı olarak yanıtlayan ve `Location` ile belirtilen başka
    bir kaynağa yönlendirir. İstemci onu, özgün yöntem ne olursa olsun `GET` veya `HEAD` ile alır. Yeni URL,
    istenen URL’nin yerine geçmez. Bir `GET` isteğine verildiğinde bu kod, sunucuda kaynağın gönderilebilecek
    bir temsili olmadığını, diğer kaynağın ise onu anlattığını belirtir.
http-303-when =
    Birçok web framework’ü bunu, sayfa yenilenince form ikinci kez gönderilmesin diye bir form
    `POST` isteğinden sonra gönderir (post/redirect/get kalıbı). İş API’leri onu bir durum URL’sinden biten
    işin sonucuna, bağlı veri (linked data) siteleri ise bir şeyin adından onunla ilgili belgeye götürmek için
    kullanır.
http-303-fix-client =
    `Location` adresindeki kaynağı `GET` ile, özgün gövdeyi göndermeden alın; `POST`
    isteğini yinelemeyin. Özgün URL’yi gösteren kayıtlı bağlantıları olduğu gibi bırakın.
http-303-fix-server =
    Sonucun URL’sini `Location` ile, aynı bağlantıyı veren kısa bir notu da içerik
    olarak gönderin. Taşınmış bir kaynak için 301, 302, 307 veya 308 kullanın.
http-303-use =
    { $code } kodu, istemcinin sonucu başka bir URL’den `GET` ile alması gereken bir `POST`
    isteğinden sonra doğru seçimdir.

## 304 Not Modified

http-304-gloss = Sakladığınız kopya hâlâ geçerli; onu kullanın
http-304-explanation =
    İstemcinin sakladığı kopya hâlâ geçerlidir; bu yüzden sunucu içeriği yeniden göndermez,
    istemci de kopyayı 200 ile gelmiş gibi kullanır. Kod yalnızca koşullu, yani `If-None-Match` veya
    `If-Modified-Since` taşıyan bir `GET` veya `HEAD` isteğine yanıt olarak verilir. Başka bir URL’yi değil,
    istemcinin kendi önbelleğini gösterir. Yanıttaki üst bilgiler saklananları günceller.
http-304-when =
    Tarayıcılar ve CDN’ler, önbellekteki bir dosyayı yeniden doğruladıklarında dosya değişmemişse
    bunu alır; erişim günlüklerinde bayt sayısı sıfır veya çok düşüktür. Bir dağıtımdan sonra sayfa eski
    kalıyorsa `ETag` veya `Last-Modified` değeri sayfayla birlikte değişmemiş olabilir.
http-304-fix-client =
    Sakladığınız kopyayı kullanın ve üst bilgilerini güncelleyin. Kopyanız yoksa isteği
    `If-None-Match` ve `If-Modified-Since` olmadan yineleyin; bunları ekleyen kütüphaneyi veya proxy
    sunucusunu bulun.
http-304-fix-server =
    200 yanıtında bulunacak `ETag`, `Cache-Control`, `Content-Location`, `Date`,
    `Expires` ve `Vary` üst bilgilerini gönderin, içerik göndermeyin. `ETag` değerinin içerikle birlikte
    değişmesini ve kümedeki tüm sunucularda aynı olmasını sağlayın.
http-304-use =
    { $code } kodu, doğrulayıcısı hâlâ eşleşen koşullu bir `GET` veya `HEAD` isteğini yanıtlar ve
    içeriğin aktarılmasını gereksiz kılar.

## 305 Use Proxy

http-305-gloss = Eskiden bir proxy gösterirdi; güvensiz olduğu için kullanımdan kalktı
http-305-explanation =
    Bu kod bir zamanlar istemciye, isteği `Location` ile belirtilen proxy üzerinden
    yinelemesini söylerdi; artık kullanımdan kalkmıştır. Nedeni güvenliktir: istemcinin hangi proxy sunucusunu
    kullanacağını bir yanıt belirleyememelidir. İstemcinin zaten kullandığı proxy ile ilgisi yoktur; öyle bir
    proxy kimlik bilgisi istediğinde 407 ile yanıt verir.
http-305-when =
    Sunucular bunu göndermeyi çoktan bıraktı; tarayıcılar da gösterilen proxy sunucusuna
    geçmez. Günlükte görülüyorsa çok eski bir yazılıma ya da yanlış numarayı seçmiş bir programa işaret
    eder.
http-305-fix-client =
    Gösterilen proxy sunucusuna bağlanmayın. İsteği başarısız sayın ve sunucunun
    işletmecisine bildirin.
http-305-fix-server =
    Bu kodu kaldırın. Proxy ayarlarını istemcide, örneğin sistem ayarlarıyla veya bir PAC
    dosyasıyla yapın; kaynak şimdilik başka bir URL’deyse 307 ile yönlendirin.
http-305-use =
    { $code } kodu gönderilmemelidir; proxy ayarlarını istemcide yapın ya da kaynak geçici
    olarak başka bir URL’deyse 307 gönderin.

## 306 (Unused)

http-306-gloss = Eskiden tanımlıydı; artık kullanılmıyor, numarası ayrılmış durumda
http-306-explanation =
    Bu kodun bir anlamı yoktur: belirtimin önceki bir sürümünde tanımlanmıştı, artık
    kullanılmaz, numara ise ayrılmış durumdadır. 1996 tarihli bir Internet-Draft onu “Switch Proxy” diye
    adlandırmıştı; bazı kütüphaneler hâlâ bu adı taşır. Kodu tanımayan bir istemci onu 300 gibi ele almak
    zorundadır.
http-306-when =
    Yürürlükteki hiçbir belirtim ne işe yaradığını söylemediği için karşınıza neredeyse hiç
    çıkmaz. Günlükte görünüyorsa bir testten ya da boştaki bir numarayı seçmiş bir uygulamadan gelir.
http-306-fix-client =
    Bunu, 300 ile 399 arasındaki tanınmayan her kod gibi 300 olarak ele alın; ne demek
    istendiğini sunucunun işletmecisine sorun.
http-306-fix-server =
    Yerine kastettiğiniz yönlendirmeyi koyun: şimdilik 302 veya 307, kalıcı olarak 301
    veya 308, sonuç başka bir URL’deyse 303.
http-306-use =
    { $code } kodu ayrılmıştır ve bir şey söylemez; geçici yönlendirme için 307, kalıcı
    yönlendirme için 308 gönderin.

## 307 Temporary Redirect

http-307-gloss = Aynı isteği bu seferlik başka adrese gönderin
http-307-explanation =
    Kaynak geçici olarak başka bir URL’dedir; yönlendirmeyi otomatik izleyen istemcinin
    yöntemi değiştirmesi yasaktır. Böylece `POST` isteği `POST` olarak kalır; 302 bunu güvence altına almaz.
    Diğer URL’nin `Location` ile gösterilmesi önerilir; sonraki isteklerin özgün URL’ye gitmesi beklenir.
    Hiçbir istemci yönlendirmeyi izlemek zorunda değildir; bir şeyi değiştiren yöntemlerde dikkatli
    olunmalıdır.
http-307-when =
    Chrome, HSTS gereği `https` adresine geçişleri bu kodla, “Internal Redirect” olarak gösterir;
    tarayıcı bunları sunucuya sormadan yapar. S3 kodu başka bir bölgedeki yeni bir bucket için gelen
    isteklerde, WebHDFS ise yüklemeleri bir veri düğümüne yönlendirmek için gönderir. Yolun rotadan tek farkı
    sondaki eğik çizgiyse FastAPI de varsayılan olarak bu kodu kullanır.
http-307-fix-client =
    İsteği aynı yöntem ve gövdeyle `Location` adresinde yineleyin ve özgün URL’yi
    koruyun. Güvenmediğiniz başka bir sunucuya kimlik bilgilerini iletmeyin.
http-307-fix-server =
    `Location` gönderin. İstemci gövdeyi yeniden göndermek zorunda kalacağından büyük
    yüklemeleri gövde gelmeden yanıtlayın. Kalıcı taşınma için 308, `GET` ile alınacak bir sonuç için 303
    gönderin.
http-307-use =
    { $code } kodu, istemciyi şimdilik başka bir URL’ye gönderirken `POST` veya `PUT` isteğini
    olduğu gibi korur.

## 308 Permanent Redirect

http-308-gloss = Kalıcı olarak taşındı; aynı isteği orada yineleyin
http-308-explanation =
    Kaynağın, bundan sonraki başvurularda kullanılması beklenen yeni ve kalıcı bir URL’si
    vardır; yönlendirilen bir `POST` isteği `POST` olarak kalmak zorundadır. Yeni URL’nin `Location` ile
    gösterilmesi önerilir; istemciler yönlendirmeyi otomatik olarak izleyebilir. Kod, yöntemi değiştirme izni
    vermeyen bir 301 gibidir; önbellekler bunu da açık üst bilgiler olmadan saklayabilir. Yönlendirmelerin en
    yenisi olduğu için bazı eski istemciler onu tanımaz ve 300 gibi ele alabilir.
http-308-when =
    Caddy, Vercel ve ingress-nginx `http` adresinden `https` adresine bununla yönlendirir;
    Next.js onu kalıcı olarak işaretlenmiş yönlendirmelerde kullanır. Tarayıcılarda sorun çıkmaz, ama eski
    bir HTTP kütüphanesi yönlendirmeyi izlemeyip boş bir sayfa döndürebilir.
http-308-fix-client =
    İsteği aynı yöntem ve gövdeyle `Location` adresinde yineleyin ve URL’yi kayıtlı olduğu
    yerde değiştirin. HTTP kütüphaneniz yönlendirmeyi izlemiyorsa onu güncelleyin ya da doğrudan yeni URL’yi
    çağırın.
http-308-fix-server =
    Kalıcı olarak taşınmış API uç noktaları ve formlar için kullanın. Bu kodu bilmeyen
    istemciler için içeriğe yeni URL’ye giden bir bağlantı koyun; tarayıcılar yönlendirmeyi
    saklayabileceğinden kısa bir `max-age` ile başlayın.
http-308-use =
    { $code } kodu, yöntemi koruduğu için `POST`, `PUT` veya `PATCH` alan uç noktalara uygun
    kalıcı yönlendirmedir.
