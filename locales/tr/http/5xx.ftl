### HTTP durum kodlarından 500 ile 511 arasındakilerin (sunucu hataları) metinleri: kod başına altı mesaj.

## 500 Internal Server Error

http-500-gloss = İstek işlenirken beklenmedik bir hata oluştu
http-500-explanation =
    Sunucu beklemediği bir durumla karşılaşmış ve isteği yerine getirememiştir. Kod bir
    neden göstermez; arızanın geçip geçmeyeceğini ve işin ne kadar ilerlediğini de bildirmez: veriler çoktan
    yazılmış olabilir. İsteğin doğru olduğunu da kanıtlamaz, çünkü kimsenin denetlemediği hatalı girdiler de
    sıklıkla bu kodla sonuçlanır. Ağ geçidinin arkasındaki bir sunucuyla ilgili sorunların kodları 502 ve
    504’tür.
http-500-when =
    Olağan neden yakalanmamış bir istisna, başarısız bir veritabanı sorgusu veya bozuk bir
    yapılandırmadır: PHP’de fatal error, Java’da stack trace, Python’da `Traceback`. Apache, `.htaccess`
    içindeki bir yazım hatası veya çöken bir CGI betiği (“End of script output before headers”) yüzünden
    gönderir; nginx’te neden bir “rewrite or internal redirection cycle” olabilir.
http-500-fix-client =
    Zamanı, URL’yi ve varsa istek kimliğini not edip bildirin. İsteği yalnızca yöntemi
    idempotent ise, o da ancak birkaç kez, otomatik olarak yineleyin, çünkü ilk deneme sonuç doğurmuş
    olabilir.
http-500-fix-server =
    Zamanı veya istek kimliğini uygulamanın hata günlüğünde arayın; erişim günlüğünde
    yalnızca kodun kendisi vardır. Öngörülebilir hatalara daha kesin bir kod verin ve yığın izlerini (stack
    trace) yanıta koymayın.
http-500-use = { $code } kodunu, öngörmediğiniz ve başka hiçbir kodun anlatmadığı hatalara ayırın.

## 501 Not Implemented

http-501-gloss = Gereken yöntem veya işlev bu sunucuda yok
http-501-explanation =
    Sunucu, isteğin gerektirdiği işlevi desteklemez; örneğin yöntemi tanımaz ve hiçbir
    kaynak için destekleyemez. Desteklediği ama bu kaynakta izin vermediği bir yöntemin kodu ise 405’tir.
    Sunucular anlamadıkları bir aktarım kodlaması için de bu kodu göndermelidir. Önbellekler, geçerlilik
    süresini belirleyen bir üst bilgi olmasa da yanıtı bir süre yeniden kullanabilir.
http-501-when =
    Python’un `http.server` modülü bunu günlüğe `Unsupported method ('POST')` diye yazar. S3
    uyumlu depolama hizmetleri, sunmadıkları özellikler için `NotImplemented` hata koduyla döndürür. Uydurma
    yöntemler deneyen tarama araçları da erişim günlüklerinde bu kodu bırakır, ancak bazı sunucular onlara 400
    veya 405 yanıtı verir.
http-501-fix-client =
    Yöntemde ve `Transfer-Encoding` üst bilgisinde hata olup olmadığına bakın; sunucunun
    belgelediği yöntem ve özelliklerin dışına çıkmayın. Sunucuda bir değişiklik yapılmadıkça yeniden denemenin
    yararı yoktur.
http-501-fix-server =
    Yönteme sunucuda destek ekleyin veya isteği bunu sağlayan uygulamaya yöneltin.
    Sunucunuzdaki başka bir kaynak yöntemi destekliyorsa burada `Allow` ile birlikte 405 gönderin.
http-501-use =
    { $code } kodu, yöntemin veya işlevin sunucunuzda hiçbir kaynak için bulunmadığını açıkça
    söyler.

## 502 Bad Gateway

http-502-gloss = Arka sunucu geçersiz bir yanıt verdi
http-502-explanation =
    Sunucu, ağ geçidi veya proxy olarak davranırken arkasındaki sunucudan geçersiz bir
    yanıt almıştır. Nedeni, isteğe bakmadan önce orada veya oraya giden yolda arayın. Pratikte ağ geçitleri bu
    kodu hiç bağlanamadıklarında da gönderir; zamanında gelmeyen yanıtın kodu ise 504’tür. Arka sunucunun
    isteği yerine getirip getirmediğini kod söylemez.
http-502-when =
    nginx günlüğe “connect() failed (111: Connection refused) while connecting to upstream” veya
    “upstream prematurely closed connection” yazar: uygulama kapalıdır, yeniden başlamaktadır veya çökmüştür.
    Arka sunucu boşta duran bir keep-alive bağlantısını tam yeniden kullanılırken kapatırsa yük dengeleyici de
    gönderir. Düz HTTP konuşan bir porta TLS ile bağlanmak da bu kodla sonuçlanır.
http-502-fix-client =
    İdempotent bir isteği kısa bir aradan sonra yineleyin; ağ geçidinin arkasında bir şey
    yeniden başlıyorsa bu genellikle çabuk biter. Bir `POST` isteğini yinelemeden önce işlenip işlenmediğini
    denetleyin.
http-502-fix-server =
    Arka sunucunun adresini ve nedeni ağ geçidinin hata günlüğünden alın, sonra arka
    sunucunun günlüğünde aynı saniyeye bakın. Portu, protokolü ve sağlık denetimlerini gözden geçirin; arka
    sunucunun keep-alive zaman aşımını ağ geçidininkinden uzun tutun.
http-502-use = { $code } kodu, arkasındaki sunucudan kullanılamaz bir yanıt alan ağ geçidi veya proxy içindir.

## 503 Service Unavailable

http-503-gloss = Aşırı yük veya bakım var, daha sonra denenmeli
http-503-explanation =
    Sunucu, geçici bir aşırı yük veya planlı bakım nedeniyle isteği şu anda işleyemez; bu
    durum büyük olasılıkla bir süre sonra geçer. `Retry-After` ne kadar bekleneceğini önerebilir, ama isteğe
    bağlıdır ve güvence vermez. Aşırı yüklenmiş bir sunucu bu kodu göndermek zorunda değildir; bunun yerine
    bağlantıları reddedebilir. Fazla istek gönderen tek bir çağıransa kod 429’dur.
http-503-when =
    Bakım sayfaları, tümü meşgul worker havuzları ve açık devre kesiciler (circuit breaker) bu
    koda yol açar. HAProxy “No server is available to handle this request” iletisiyle, ingress-nginx ise hazır
    pod bulunmayan bir Kubernetes servisi için gönderir. `limit_req` ve `limit_conn` sınırlarında nginx’in
    varsayılan yanıtı da budur.
http-503-fix-client =
    `Retry-After` ne kadar diyorsa o kadar bekleyin; yoksa giderek uzayan, rastgele sapmalı
    aralarla deneyin. Aynı anda geri dönen çok sayıda istemci aşırı yükü de geri getirir.
http-503-fix-server =
    Ne zaman biteceğini kestirebiliyorsanız `Retry-After` gönderin. Sağlık denetimlerine,
    kuyruklara ve worker sınırlarına bakın; istekler zaman aşımına uğramadan önce yükün bir bölümünü geri
    çevirin. Bakım sayfalarını 200 ile değil, bu kodla sunun; yoksa tarayıcı botlar onları dizine ekleyebilir.
http-503-use =
    { $code } kodu, hizmetin aşırı yük veya planlı bakım nedeniyle bir süre çalışmayacağını
    duyurur.

## 504 Gateway Timeout

http-504-gloss = Arka sunucu zamanında yanıt vermedi
http-504-explanation =
    Sunucu, ağ geçidi veya proxy olarak davranırken gerek duyduğu bir arka sunucudan
    zamanında yanıt alamamıştır. Sona eren yalnızca beklemedir: arka sunucu hâlâ çalışıyor veya işini bitirmiş
    olabilir; bu yüzden isteğin sonuç doğurup doğurmadığı bilinmez. 502 gelen ama geçersiz olan bir yanıtı,
    408 ise isteğini fazla yavaş gönderen bir istemciyi bildirir. Önbellekler de `only-if-cached` için sunacak
    bir şey bulamazsa bu kodu kullanır.
http-504-when =
    nginx, varsayılan olarak 60 saniye sonra, günlüğe “upstream timed out (110: Connection timed
    out)” yazar. Yavaş sorgular, veritabanı kilitleri ve büyük dışa aktarmalar tipik nedenlerdir; arka
    sunucuya giden paketleri sessizce düşüren bir güvenlik duvarı da öyle. AWS Application Load Balancer,
    hedefin yanıtı boşta kalma (idle) zaman aşımından uzun sürerse gönderir.
http-504-fix-client =
    İdempotent olmayan bir isteği yinelemeden önce ilkinin işlenip işlenmediğini öğrenin.
    Büyük işleri bölün veya varsa eşzamansız bir API kullanın.
http-504-fix-server =
    Arka sunucudaki yavaş adımı bulup kısaltın ya da 202 yanıtı verip işi arka planda
    bitirin. Ağ geçidinin zaman aşımını yalnızca uzun sürmesi olağan işler için yükseltin; arka sunucunun ağ
    geçidinden önce vazgeçmesini sağlayın.
http-504-use =
    { $code } kodu, arkasındaki sunucuyu beklemeye hazır olduğu sürenin sonuna dek beklemiş bir ağ
    geçidinden veya proxy sunucusundan gelir.

## 505 HTTP Version Not Supported

http-505-gloss = İstek, ana HTTP sürümü yüzünden reddedildi
http-505-explanation =
    Sunucu, isteğin gönderildiği ana HTTP sürümünü desteklemez veya desteklemeyi reddeder.
    O sürümle gönderdiği tek yanıt bu hata iletisidir; isteği tamamlamaz. Yanıt, bunun nedenini ve sunucunun
    hangi protokolleri desteklediğini belirtmelidir. Kod yalnızca ana sürümle ilgilidir; HTTP/1.0 ile HTTP/1.1
    aynı ana sürümdendir.
http-505-when =
    İstemciler HTTP/2 veya HTTP/3 için sunucuyla normalde ilk istekten önce anlaşır; bu yüzden
    koda çoğunlukla tarama araçları, elle yazılmış istekler ve bozuk istemciler yol açar. URL’de kodlanmadan
    bırakılmış bir boşluk bilinen bir tetikleyicidir, çünkü bazı sunucular ardından geleni sürüm olarak okur;
    diğerleri 400 gönderir.
http-505-fix-client =
    Ham istek satırına bakın: boşlukları `%20` olarak kodlayın ve satırı `HTTP/1.1` ile
    bitirin. Olabiliyorsa satırı bir HTTP kütüphanesi oluştursun.
http-505-fix-server =
    Desteklediğiniz sürümleri yanıtta belirtin. Sorunsuz istemciler de bu kodu alıyorsa
    istek satırını bozan bir proxy veya yeniden yazma kuralı arayın.
http-505-use =
    { $code } kodu, konuşmadığınız veya artık kabul etmediğiniz bir ana HTTP sürümüyle gelen isteği
    geri çevirir.

## 506 Variant Also Negotiates

http-506-gloss = Seçilen varyant da başka varyantlar sunuyor
http-506-explanation =
    Sunucunun içerik müzakeresi yanlış yapılandırılmıştır: seçtiği varyant da müzakere
    yapacak biçimde ayarlandığından son seçim olamaz. Kod, RFC 2295’te tanımlanan deneysel bir mekanizmanın,
    saydam içerik müzakeresinin (transparent content negotiation) parçasıdır. Hata istekte değil, sunucunun
    ayarlarındadır. İstemciye uyan bir varyant yoksa kod 406’dır.
http-506-when =
    Saydam müzakere az kullanıldığından bu kodla karşılaşan neredeyse yoktur. Apache’nin
    `mod_negotiation` modülü, bir tür eşlemesi (type map, yani bir `.var` dosyası) başka bir tür eşlemesini
    seçtiğinde gönderir. Apache’nin kaynak kodunda ve hata sayfalarında adı `HTTP_VARIANT_ALSO_VARIES` olarak
    geçer.
http-506-fix-client =
    URL’yi site işletmecisine bildirin. Bu arada, varyantlardan birinin URL’sini doğrudan
    istemek işe yarayabilir.
http-506-fix-server =
    Tür eşlemesindeki her girdi düz bir dosyayı göstersin; başka bir tür eşlemesini veya
    kendisi de müzakereyle seçilen bir adı hiçbir zaman göstermesin.
http-506-use =
    { $code } kodu, yalnızca saydam içerik müzakeresinde, kendi varyant ayarlarınızdaki bir hatayı
    bildirir.

## 507 Insufficient Storage

http-507-gloss = İsteğin gerektirdiğini kaydedecek yer kalmadı
http-507-explanation =
    Sunucu, isteği tamamlamak için gereken temsili saklayamadığından yöntemi
    uygulayamamıştır. Durum geçici sayılır; yine de kullanıcının başlattığı bir isteğin, kullanıcı yeniden
    istemedikçe yinelenmesi yasaktır. WebDAV bu kodu hem dolu bir disk hem de tükenmiş bir kota için kullanır.
    İçerik sunucunun hiçbir zaman işlemeyeceği kadar büyükse kod 413’tür.
http-507-when =
    WebDAV istemcileri disk veya kota dolduğunda `PUT`, `COPY` veya `MKCOL` isteğinde bu kodu
    alır; Nextcloud eşitleme istemcisi de kullanıcıya depolama alanının yetersiz olduğunu bildirir. MinIO, bir
    sürücüde yer kalmadığında `XMinioStorageFull` ile döndürür. Depolama hizmetleri dışında seyrek görülür.
http-507-fix-client =
    Kullanıcıya haber verin; otomatik olarak yeniden denemeyin, yeni denemeyi kullanıcının
    başlatmasını bekleyin. Önce örneğin çöp kutusunu boşaltarak yer açın veya daha büyük bir kota isteyin.
http-507-fix-server =
    Yer açın veya ekleyin ya da kotayı yükseltin; en çok yeri genellikle günlükler, eski
    sürümler ve yarım kalmış yüklemeler kaplar. WebDAV’da aşılan sınırın hangisi olduğunu `quota-not-exceeded`
    veya `sufficient-disk-space` ile bildirin.
http-507-use =
    { $code } kodu, disk alanı veya kota yetmediği için başarısız olan ve yer açılınca kullanıcının
    yeniden deneyebileceği bir yazma işlemini bildirir.

## 508 Loop Detected

http-508-gloss = Özyinelemeli gezinme bir döngüye rastladı ve durduruldu
http-508-explanation =
    Sunucu, `Depth: infinity` içeren bir isteği işlerken sonsuz bir döngüyle karşılaştığı
    için işlemi sonlandırmıştır. İşlemin tamamı başarısız olmuştur. Böyle döngüler WebDAV’da, bağlamalar
    (binding) bir koleksiyonu doğrudan veya daha alt düzeyde kendi üyesi yaptığında oluşur. `DAV: bind`
    bildiren bir `PROPFIND` ise yinelenen koleksiyonda bunun yerine 208 alabilir. Yönlendirme döngüleri başka
    bir konudur; onları istemciler saptar.
http-508-when =
    Bu anlamıyla neredeyse hiç görülmez. Paylaşımlı barındırmadaki “508 Resource Limit Is Reached”
    başka bir şeydir: CloudLinux bu sayfayı, hesap kendisine tanınan giriş süreçlerini (entry process)
    tükettiğinde gönderir. Vercel ise kendine geri dönen istekler için `INFINITE_LOOP_DETECTED` ile gönderir.
http-508-fix-client =
    WebDAV’da `Depth: 1` ile isteyip ağaçta kendiniz gezinin ya da istemciniz bağlamaları
    destekliyorsa `DAV: bind` bildirin. Paylaşımlı barındırmada daha sonra yeniden deneyin veya site sahibine
    haber verin.
http-508-fix-server =
    Döngüyü kapatan bağlamayı kaldırın veya `DAV: bind` bildiren istemcilere 208 yanıtı
    verin. Kod CloudLinux’tan geliyorsa hesabın süreç sınırına, yavaş veya saldırı altındaki betiklere bakın;
    Vercel’den geliyorsa kendi dağıtımını çağıran bir fonksiyon veya yeniden yazma kuralı arayın.
http-508-use =
    { $code } kodu, bir döngüye giren `Depth: infinity` WebDAV işlemini, 208 ile tamamlamanın yolu
    yoksa sonlandırır.

## 510 Not Extended

http-510-gloss = Erişim politikasının istediği bir bildirim eksik
http-510-explanation =
    İstek, RFC 2774’teki HTTP uzantı çerçevesine göre sunucunun kaynak için koyduğu
    politikaya uymaz; örneğin gereken bir uzantı eksiktir. Bu çerçevede istemciler uzantıları `Man` gibi üst
    bilgilerle bildirir ve yanıt, yeni bir deneme için gereken her şeyi içermelidir. Bu RFC artık tarihsel
    (historic) sayılır; IANA da kodu eskimiş olarak listeler. Tarayıcı uzantılarıyla bir ilgisi yoktur.
http-510-when =
    Çerçeveyi kullanan yazılım yok denecek kadar azdır, dolayısıyla kod neredeyse hiç görülmez.
    Günlüğünüzde bu numara varsa büyük olasılıkla uygulama ona kendi anlamını vermiştir; uygulamanın
    belgelerine ve yanıtın içeriğine bakın.
http-510-fix-client =
    Tanılama bilgisi için yanıtın içeriğini okuyun. Ekleyebileceğiniz uzantılar sayılıyorsa
    isteği onlarla yineleyebilirsiniz; yoksa site işletmecisine başvurun.
http-510-fix-server =
    Kodunuzda bu yanıtı gönderen yeri bulun ve kullanımda olan bir durum kodu seçin:
    kurallarınıza uymayan bir istek için 400 veya 403, eksik bir koşul için 428, eksik bir işlev için 501.
http-510-use =
    { $code } kodu eskimiştir; erişim politikanızın izin vermediği bir istek için 403, şart
    koştuğunuz bir şeyi içermeyen istek için 400 gönderin.

## 511 Network Authentication Required

http-511-gloss = İnternete çıkmadan önce bağlanılan ağda oturum açılmalı
http-511-explanation =
    İstemcinin, URL’deki siteye değil, ağa erişebilmek için kimliğini doğrulatması gerekir.
    Kodu, istemci ile site arasına giren (intercepting) bir proxy sunucusu gönderir; kaynak sunucular
    göndermemelidir. Böylece yazılımlar, bir portalın sayfasını sitenin yanıtı sanmaz. Yanıt, kimlik
    bilgilerini alan bir sayfaya bağlantı vermelidir, ancak bir kimlik doğrulama çağrısını veya oturum açma
    formunun kendisini içermemelidir. Yanıtın önbelleklerde saklanması yasaktır.
http-511-when =
    Otel, havalimanı ve trenlerdeki karşılama portalları (captive portal) için tasarlanmıştır, ama
    bunların birçoğu kodu göndermek yerine bir oturum açma sayfasına yönlendirir. Paket yöneticileri,
    güncelleyiciler ve eşitleme istemcileri yeni bir Wi-Fi ağında bu kodla karşılaşabilir. HTTPS kullanılırken
    portalın araya girmesi bir sertifika hatası olarak görünür.
http-511-fix-client =
    Bağlantısı verilen sayfayı bir tarayıcıda açın, oturum açın veya koşulları kabul edin,
    sonra isteği yineleyin. Yanıtı sitenin kendi yanıtı saymayın; onu da çerezlerini de o sitenin verilerine
    karıştırmayın.
http-511-fix-server =
    Kodu yalnızca, ağa erişimi denetleyen cihazdan gönderin ve yanıta oturum açma sayfasının
    bağlantısını koyun. Kendi sitenizde oturum açılmasını istiyorsanız 401, istemcilerin yapılandırdığı bir
    proxy sunucusunda oturum açılması için 407 kullanın.
http-511-use = { $code } kodu, oturum açılmadan sitelere hiç trafik geçirmeyen ağ cihazları içindir.
