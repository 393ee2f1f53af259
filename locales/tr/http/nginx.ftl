### nginx’in kendi durum kodlarının Türkçe metinleri: her kod için altı mesaj.

## 444 (nginx)

http-444-gloss = nginx hiç yanıt göndermeden bağlantıyı kapattı
http-444-explanation =
    nginx bağlantıyı yanıt göndermeden, genellikle yapılandırmasındaki `return 444` gereği
    kapatmıştır. İstemci yalnızca bağlantının kapandığını görür; ona gönderilmeyen numara, yapılandırmada ve
    erişim günlüğünde durur. Gerekçe kaydedilmez; yönergenin bulunduğu `server` veya `location` bloğundan
    anlaşılır. Kendiliğinden ayrılan bir istemci ise günlüğe 499 olarak yazılır.
http-444-when =
    Erişim günlüklerinde çoğunlukla tarama araçlarının satırlarında görülür: yalın IP adresine
    veya bilinmeyen bir ana makine adına istek gönderirler, her şeyi yakalayan (catch-all) bir `server` bloğu
    da bağlantıyı keser. Karşı tarafta curl “Empty reply from server” bildirir, Chrome ise
    `ERR_EMPTY_RESPONSE` gösterir.
http-444-fix-client =
    URL’deki ana makine adının doğru olduğunu ve hiçbir proxy veya betiğin `Host` üst
    bilgisini değiştirmediğini denetleyin. İkisinde de sorun yoksa işletmeciye sorun; aynı istek yine aynı
    kurala takılır.
http-444-fix-server =
    Eşleşen `return 444` yönergesini bulun; günlük biçimindeki `$server_name` bloğu
    gösterir. Gerçek istemciler buraya düşüyorsa ana makine adlarını bir `server` bloğuna ekleyin ya da
    nedenini öğrenmeleri için 403 veya 421 ile yanıt verin.
http-444-use =
    { $code } kodu, nginx’e istenmeyen trafiği sessizce kesmesini söyler; yanıtı hak eden her
    istemci ise 403 veya 404 almalıdır.

## 494 Request Header Or Cookie Too Large

http-494-gloss = İstek üst bilgileri nginx arabelleklerine sığmıyor
http-494-explanation =
    nginx, isteğin üst bilgilerini fazla büyük bulmuştur: bir satır tek bir
    `large_client_header_buffers` arabelleğine sığmamıştır, arabelleklerin hepsi dolmuştur ya da (yeni
    sürümlerde) satır sayısı fazladır. Numara nginx’in kendi içinde kullanılır; böylece bu durum
    `error_page 494` ile yakalanabilir. Yapılandırma aksini söylemedikçe istemciye “Request Header Or Cookie
    Too Large” metniyle 400 gider, erişim günlüğüne de 400 yazılır. Bu durumun kayıtlı kodu 431’dir.
http-494-when =
    Görünen belirtisi 400 için bir hata sayfasıdır; genellikle, sitenin çerezlerinin biriktiği tek bir
    tarayıcıda çıkar. Hata günlüğünde `info` düzeyinde “client sent too long header line” veya “client sent
    too large request” yazar. Büyük JWT’ler ve Kerberos biletleri de olağan nedenlerdendir.
http-494-fix-client =
    Sitenin çerezlerini silip yeniden deneyin. API istemcisinde belirteci veya diğer
    uzun üst bilgileri kısaltın.
http-494-fix-server =
    Çerezlerde daha az veri tutun ya da `large_client_header_buffers` değerini yükseltin
    (varsayılan olarak 8 KB boyutunda 4 arabellek). Değer, nginx ana makine adını öğrenmeden önce geçerli
    olabileceğinden onu portun varsayılan sunucusunda da ayarlayın.
http-494-use =
    { $code } kodu, fazla büyük üst bilgileri diğer hatalı isteklerden ayrı ele almak üzere bir
    `error_page` yönergesinde kullanılır; kendi yanıtınızda 431 gönderin.

## 495 The SSL certificate error

http-495-gloss = İstemcinin sertifikası nginx doğrulamasından geçmedi
http-495-explanation =
    İstemci, nginx’in doğrulayamadığı bir TLS sertifikası sunmuştur; örneğin sertifikanın
    süresi dolmuştur ya da onu veren yetkili bilinmiyordur. Numara bu durumun `error_page 495` ile
    yakalanmasını sağlar; yönerge yoksa nginx “The SSL certificate error” metniyle 400 yanıtı verir ve günlüğe
    de 400 yazar. Söz konusu olan istemcinin sertifikasıdır, hiçbir zaman sunucununki değildir. İstemci hiç
    sertifika göndermediyse numara 496 olur.
http-495-when =
    `ssl_verify_client` etkin olan sunucularda ortaya çıkar. Gerekçe, hata günlüğünde `info`
    düzeyinde yazar; örneğin “client SSL certificate verify error: (10:certificate has expired)”. Tipik
    durumlar yenilenmiş bir iç sertifika yetkilisi, eksik bir ara sertifika ve `ssl_verify_depth` değerini
    aşan bir zincirdir.
http-495-fix-client =
    Önce sertifikanızın tarihlerine bakın. Sonra sunucunun güvendiği bir yetkiliden
    aldığınız sertifikayı ara sertifikalarıyla birlikte sunun.
http-495-fix-server =
    Nedeni hata günlüğünden okuyun ya da `$ssl_client_verify` değişkenini erişim
    günlüğüne ekleyin. Ardından `ssl_client_certificate`, `ssl_verify_depth` veya iptal listesi ayarını
    düzeltin.
http-495-use =
    { $code } kodu, doğrulamadan geçemeyen istemci sertifikalarının bir `error_page`
    yönergesiyle ele alınmasını sağlar; bunları kendisi denetleyen uygulama 403 gönderir.

## 496 No required SSL certificate was sent

http-496-gloss = nginx istemciden sertifika istedi, ama hiç gelmedi
http-496-explanation =
    Sunucu istemcilerinden TLS sertifikası ister (`ssl_verify_client on`), bu istemci ise
    hiç göndermemiştir. nginx “No required SSL certificate was sent” metniyle 400 yanıtı verir ve günlüğe de
    400 yazar; numaranın kendisi `error_page 496` içindir. Sertifika gelmeden parolalara ve belirteçlere
    bakılmaz. Sertifika gönderilmiş ama doğrulamadan geçmemişse numara 495’tir.
http-496-when =
    Tarayıcılar bununla, karşılıklı TLS (mutual TLS) kullanan sitelerde, sertifika yüklü
    değilse veya seçim penceresi kapatıldıysa karşılaşır. Sağlık denetimleri, izleme sistemleri ve webhook
    çağrıları da buna takılır. TLS bağlantısını sonlandıran bir proxy veya CDN üzerinden gelen trafik de
    öyle, çünkü istemcinin sertifikası orada kalır.
http-496-fix-client =
    Sertifikayı anahtarıyla birlikte yapılandırın, örneğin
    `curl --cert client.pem --key client.key`. Tarayıcıda sertifikayı içe aktarıp tarayıcıyı yeniden
    başlatın, çünkü önceki seçim hatırlanıyor olabilir.
http-496-fix-server =
    Sertifika yalnızca bazı `location` bloklarında gerekiyorsa
    `ssl_verify_client optional` ayarlayın ve oralarda `$ssl_client_verify` değerini denetleyin. Yük
    dengeleyici arkasında TLS trafiğini çözmeden geçirin ya da sertifikaları dengeleyicide doğrulayın.
http-496-use =
    { $code } kodu, sertifikasız ziyaretçileri bir `error_page` yönergesiyle ele almaya,
    örneğin onlara nasıl sertifika alınacağını anlatmaya yarar.

## 497 The plain HTTP request was sent to HTTPS port

http-497-gloss = nginx’in HTTPS portuna şifresiz HTTP isteği geldi
http-497-explanation =
    İstemci, nginx’in TLS beklediği bir portta şifresiz HTTP konuşmuştur. nginx bunu fark
    eder, “The plain HTTP request was sent to HTTPS port” metniyle 400 yanıtı verir, günlüğe de 400 yazar ve
    bağlantıyı kapatır. Numara, yanlışlığı bir yönlendirmeye çevirebilen `error_page 497` içindir. İstek,
    varsa içindeki parolayla birlikte ağdan çoktan şifresiz geçmiştir.
http-497-when =
    Şeması unutulmuş veya yanlış yazılmış, `http://example.com:8443/` gibi URL’ler buna yol açar.
    TLS bağlantısını sonlandırıp isteği `ssl` etkin bir porta düz HTTP olarak ileten bir yük dengeleyici de
    aynı sonucu doğurur. Hata günlüğünde `info` düzeyinde “client sent plain HTTP request to HTTPS port”
    yazar.
http-497-fix-client =
    URL’de `https://` kullanın. İstekle birlikte gitmiş bir parola veya belirteç varsa
    değiştirin.
http-497-fix-server =
    `error_page 497 https://$host:$server_port$request_uri` ile yönlendirin. Yük
    dengeleyici arkasında, dengeleyicinin arka sunucularla konuştuğu protokolü `listen` yönergesiyle
    uyumlu hale getirin.
http-497-use =
    { $code } kodu, `error_page` yönergesinde kullanıldığında `https://` yazmayı unutanları doğru
    URL’ye götürür; yanlışlığı bildiren bir yanıt ise 400 kodunu taşır.

## 499 Client Closed Request

http-499-gloss = İstemci, nginx yanıt veremeden vazgeçti
http-499-explanation =
    İstemci bağlantıyı, nginx isteği henüz işlerken ve daha hiçbir yanıt üst bilgisi
    gönderilmeden kapatmıştır. Dolayısıyla numarayı alan olmamıştır: yalnızca günlüklerde ve metriklerde
    bulunur. İsteğin etkisiz kaldığını kanıtlamaz; nginx’in arkasındaki uygulama işi bitirmiş olabilir.
    Arkasındaki sunucuyu beklemekten nginx’in kendisi vazgeçerse kod 504 olur.
http-499-when =
    Erişim günlüklerinde, çağıranın sabrını aşan istekler için yazılır; çağıran bir uygulama, bir
    sağlık denetimi ya da zaman aşımı daha kısa bir yük dengeleyici olabilir. Kapatılan sekmeler ve yarıda
    kesilen aramalar her zaman birkaç kayıt bırakır. Cloudflare günlükleri de numarayı bu anlamda kullanır;
    ArcGIS’in JSON yanıtındaki “499 Token Required” ise başka bir şeydir.
http-499-fix-client =
    Daha çok süre tanıyın ya da tek istekte daha az şey isteyin. İdempotent olmayan bir
    isteği yinelemeden önce etkili olup olmadığını denetleyin.
http-499-fix-server =
    `$request_time` değerini çağıranların zaman aşımlarıyla karşılaştırın: tek bir
    değerde yığılan kayıtlar bir zaman aşımını ele verir. Yavaş istekleri hızlandırın veya arka plan
    işlerine taşıyın; `proxy_ignore_client_abort on` arkadaki sunucunun işi bitirmesini sağlar.
http-499-use =
    { $code } kodu, istemcinin daha önce ayrıldığını belirten bir günlük notudur; okuyacak kimse
    kalmadığından yanıt olarak hiçbir sunucunun işine yaramaz.
