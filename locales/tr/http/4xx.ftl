### HTTP durum kodlarından 400 ile 451 arasındakilerin (istemci hataları) metinleri: kod başına altı mesaj.

## 400 Bad Request

http-400-gloss = Sunucuya göre hata isteğin kendisinde
http-400-explanation =
    Sunucu, istemciden kaynaklandığını düşündüğü bir hata yüzünden isteği işleyemez veya
    işlemek istemez. Belirtim örnek olarak bozuk söz dizimini, geçersiz mesaj çerçevelemesini (framing) ve
    isteğin yanıltıcı biçimde yöneltilmesini (routing) sayar; yani kod söz dizimi hatalarıyla sınırlı
    değildir. İsteğin hangi bölümünün hatalı olduğunu kod söylemez; bunu ancak yanıtın içeriği söyleyebilir.
    İstemciler, tanımadıkları her 4xx kodunu bu kod gibi ele almak zorundadır.
http-400-when =
    API’ler bu kodu, ayrıştırılamayan JSON veya eksik bir parametre karşısında gönderir. Web
    sunucuları ise bir HTTP/1.1 isteğinde `Host` bulunmadığında ya da üst bilgiler arabelleklere sığmadığında
    kendiliğinden gönderir; nginx’in “Request Header Or Cookie Too Large” sayfası ikinci duruma örnektir.
    Günlükte `\x16\x03\x01` ile başlayan bir kayıt, düz HTTP portuyla TLS konuşmaya çalışan bir istemciden
    gelir.
http-400-fix-client =
    Nedeni öğrenmek için yanıtın içeriğini okuyun, ardından ham isteği API belgeleriyle
    karşılaştırın: URL kodlaması, üst bilgiler, JSON söz dizimi. Yeniden göndermeden önce isteği düzeltin.
    Tarayıcı kullanıyorsanız ve sitenin çerezleri fazla büyümüşse bunları silin.
http-400-fix-server =
    Hatalı alanı veya üst bilgiyi yanıtın içeriğinde belirtin. Sorunsuz istekler de bu kodu
    alıyorsa üst bilgi arabelleklerinin sınırlarını ve öndeki proxy sunucusunun `Host` olarak ne ilettiğini
    denetleyin. nginx nedeni `info` düzeyinde kaydeder; hata günlüğü varsayılan ayarla bu düzeyi içermez.
http-400-use =
    { $code } kodu, örneğin söz dizimi bozuk olduğu için hatalı saydığınız bir isteğe verilecek
    genel yanıttır; hatayı daha kesin adlandıran bir kod varsa onu gönderin.

## 401 Unauthorized

http-401-gloss = İstekte bu kaynak için geçerli kimlik bilgileri yok
http-401-explanation =
    İstek, hedef kaynak için geçerli kimlik bilgileri taşımadığından uygulanmamıştır. İstekte kimlik
    bilgileri vardıysa yanıt, bunlara yetki verilmediğini bildirir. Sunucu, en az bir kimlik doğrulama çağrısı
    (challenge) içeren `WWW-Authenticate` üst bilgisini göndermek zorundadır; istemci yeni veya değiştirilmiş
    bir `Authorization` üst bilgisiyle yeniden deneyebilir. Kimlik bilgileri geçerli olup erişime yetmiyorsa,
    bu kodun adı ne derse desin, doğru kod 403’tür.
http-401-when =
    Belirteç eksik veya bozuksa ya da süresi dolmuşsa API’ler, parola yanlışsa Basic kimlik
    doğrulaması kullanan siteler gönderir. Bazı protokollerde olağan ilk adımdır: `docker pull` komutunda ve
    Kerberos ile oturum açarken günlükte önce bu kod, hemen ardından kimlik bilgileriyle başarılı olan aynı
    istek görünür.
http-401-fix-client =
    Kabul edilen şemaları `WWW-Authenticate` üst bilgisinden okuyup uygun kimlik bilgilerini
    `Authorization` ile gönderin; süresi dolan belirteci yenileyin. Gönderdiğiniz üst bilginin bir
    yönlendirmede veya proxy sunucusunda silinmediğini denetleyin. Aynı kimlik doğrulama çağrısı yeniden
    gelirse durun ve yanıtı kullanıcıya gösterin; nedeni genellikle o açıklar.
http-401-fix-server =
    `WWW-Authenticate` üst bilgisini her seferinde, `Bearer` belirteci kabul eden API’lerde
    de gönderin. Geçerli belirteçler reddediliyorsa saati, beklenen issuer ve audience değerlerini, bir de
    proxy sunucusunun `Authorization` üst bilgisini silip silmediğini denetleyin.
http-401-use =
    { $code } kodu istemciden kimliğini doğrulatmasını ister: kimlik bilgileri ya yoktur ya
    yanlıştır ya da süreleri dolmuştur; kullanılacak şemayı kimlik doğrulama çağrısı gösterir.

## 402 Payment Required

http-402-gloss = Gelecek için ayrılmış; bazı hizmetler ona anlam yüklüyor
http-402-explanation =
    HTTP bu kodu ileride kullanılmak üzere ayırmış, ne zaman gönderileceğini ise hiç
    tanımlamamıştır. Bazı hizmetler ödeme başarısız olduğunda, abonelik sona erdiğinde veya ön ödemeli bakiye
    tükendiğinde gönderir; orada ne anlama geldiğini yalnızca kendi belgeleri söyler. Yanıt, fiyat veya ödeme
    yolu bildirmek zorunda değildir; ödeme yapmanın işe yarayacağını da garanti etmez. Kodu tanımayan bir
    istemci onu 400 gibi ele alır.
http-402-when =
    Neredeyse her zaman belirli bir API’den gelir. Stripe reddedilen bir kart için, ön ödemeli
    çalışan bazı hizmetler de bakiye bittiğinde gönderir. Genel amaçlı istemciler ve tarayıcılar bu kod için
    özel bir şey yapmaz.
http-402-fix-client =
    Kodun anlamına hizmetin belgelerinden bakın ve içerikteki hatayı okuyun. Ardından borcu
    kapatın, ödeme yöntemini değiştirin veya bakiye yükleyin; hizmet bunun güvenli olduğunu belirtmedikçe bir
    tahsilatı otomatik olarak yinelemeyin.
http-402-fix-server =
    Bu kodu gönderiyorsanız API’nizdeki anlamını belgeleyin ve nedeni içerikte, makinenin
    okuyabileceği biçimde verin, çünkü istemciler bunu kendileri çıkaramaz. Sizin denetiminizde olmayan
    istemciler 403 kodunu daha iyi anlar.
http-402-use =
    { $code } kodu yalnızca ona verdiği anlamı belgeleyen bir API’de, örneğin reddedilen bir kart
    veya tükenen bakiye için uygundur; başka yerlerde 403 gönderin.

## 403 Forbidden

http-403-gloss = Anlaşıldı ama reddedildi
http-403-explanation =
    Sunucu isteği anlamış, ancak yerine getirmeyi reddetmiştir. İstek kimlik bilgileri
    taşıyorsa sunucu bunları yetersiz bulmuştur; istemci başka kimlik bilgileriyle deneyebilir, ancak
    aynılarıyla isteği otomatik olarak yinelememelidir. Nedenin kimlik bilgileriyle hiç ilgisi olmayabilir;
    sunucu bu nedeni açıklamak zorunda değildir. Yasak bir kaynağın varlığını gizlemek isteyen sunucu bunun
    yerine 404 yanıtı verebilir.
http-403-when =
    Oturum açmış bir kullanıcıda gereken rol veya bir API anahtarında gereken kapsam (scope)
    eksiktir. Web sunucuları, okuma iznine sahip olmadıkları dosyalar ve index dosyası bulunmayan dizinler
    için gönderir; nginx bunu hata günlüğüne “Permission denied” veya “directory index of … is forbidden” diye
    yazar. Güvenlik duvarları, IP filtreleri ve başarısız CSRF denetimleri de bu koda yol açar. S3 ise bucket
    içeriğini listeleme izniniz yoksa var olmayan bir nesneye bu yanıtı verir.
http-403-fix-client =
    İçerikte bir neden arayın. Erişimi olan başka bir hesap, rol veya belirteç varsa onu
    kullanın. Yoksa kaynağın sahibine sorun: neden IP adresiniz, eksik bir CSRF belirteci veya bir güvenlik
    duvarı kuralı olabilir.
http-403-fix-server =
    İsteği reddeden katmanı bulun: CDN veya güvenlik duvarı, web sunucusu, uygulama. O
    katmanda dosya izinlerini, erişim kurallarını ve atanmış rolleri denetleyin; ret bilinçliyse ve gizlenmesi
    gerekmiyorsa nedenini içerikte belirtin.
http-403-use =
    { $code } kodu, anladığınız bir isteği geri çevirir: ya kimlik bilgileri yetmez ya da bir
    kural, isteyen kim olursa olsun işlemi yasaklar.

## 404 Not Found

http-404-gloss = Burada gösterilecek bir şey yok, belki de yalnızca şimdilik
http-404-explanation =
    Kaynak sunucu hedef kaynağın güncel bir temsilini bulamamış ya da böyle bir temsilin
    var olduğunu açıklamak istememiştir. Yanıt, bunun geçici mi kalıcı mı olduğunu açık bırakır; büyük
    olasılıkla kalıcı olduğunu bilen bir sunucu 410 kodunu yeğlemelidir. Aksi belirtilmedikçe bir önbellek,
    yanıtı kendi tahmin ettiği bir süre boyunca yeniden kullanabilir. Bu kod, kaynağın hiç var olmadığını
    kanıtlamaz.
http-404-when =
    Yol yanlış yazılmış, rota hiç tanımlanmamış veya kayıt silinmiştir. Tek sayfalı bir
    uygulamanın alt sayfalarından biri yenilendiğinde, sunucu yedek olarak `index.html` dosyasını
    göndermiyorsa da görülür. `/.env` ve `/wp-login.php` adreslerini deneyen tarama araçları erişim
    günlüklerini bu kodla doldurur; GitHub ise görme izniniz olmayan özel depolar için gönderir.
http-404-fix-client =
    Yolu, yoldaki büyük ve küçük harfleri, sondaki eğik çizgiyi, ana makine adını ve API
    sürümünü denetleyin; ardından kimlik bilgilerinize bakın, çünkü kaynak sizden gizleniyor olabilir. Bir
    bağlantıyı temelli silmeden önce, aradan biraz zaman geçince bir kez daha deneyin.
http-404-fix-server =
    Günlüğe yazılan yolu rotalarınızla veya dosyalarınızla karşılaştırın; sık görülen bir
    neden, yola önek ekleyen veya yoldan önek silen bir proxy sunucusudur. Taşınan sayfaları 301 veya 308 ile
    yönlendirin, kalıcı olarak kaldırdıklarınız için 410 gönderin.
http-404-use =
    { $code } kodu, hedefin güncel bir temsili yoksa ve bunun ne kadar süreceğini söyleyemiyorsanız
    ya da hedefin varlığını gizli tutuyorsanız doğru yanıttır.

## 405 Method Not Allowed

http-405-gloss = Yöntem tanınıyor ama burada desteklenmiyor
http-405-explanation =
    Kaynak sunucu isteğin yöntemini tanır, ancak hedef kaynak bu yöntemi desteklemez.
    Yanıtta, kaynağın o anda desteklediği yöntemleri sayan `Allow` üst bilgisinin bulunması zorunludur; liste
    boş olabilir. Ret yalnızca bu kaynağı ilgilendirir: aynı yöntem başka bir URI’de çalışabilir. Sunucunun
    tanımadığı veya hiçbir kaynak için desteklemediği bir yöntemin kodu ise 501’dir.
http-405-when =
    Bir `POST` isteği nginx’te statik bir dosyaya ya da framework tarafından yalnızca `GET` için
    kaydedilmiş bir rotaya ulaşır; Django’nun günlüğüne bu durum `Method Not Allowed (POST)` diye geçer. Sık
    görülen nedenler yanlış bir yol, yanlış adrese gönderilen bir form ve `POST` isteğini `GET` isteğine
    çeviren bir yönlendirmedir.
http-405-fix-client =
    Yanıtın `Allow` üst bilgisindeki yöntemlerden birini kullanın. Belgelerdeki yöntemi
    kullanıyorsanız yolu denetleyin; bir yönlendirmenin yöntemi yol üzerinde değiştirip değiştirmediğine de
    bakın.
http-405-fix-server =
    Yöntemi rota için tanımlayın veya web sunucusunda ya da güvenlik duvarında onu
    engelleyen kuralı düzeltin. `Allow` üst bilgisini, ağ geçidinin veya framework’ün ürettikleri de dahil
    olmak üzere bu yanıtların hepsinde gönderin.
http-405-use =
    { $code } kodu, sunucunuzda bulunan ama bu kaynağın desteklemediği bir yöntemi geri çevirir;
    desteklenen yöntemler `Allow` içinde yer alır.

## 406 Not Acceptable

http-406-gloss = Eldeki hiçbir sürüm istemcinin kabul ettiklerine uymuyor
http-406-explanation =
    Kaynağın, isteğin `Accept` ve `Accept-Language` gibi içerik müzakeresi üst bilgilerini
    karşılayan bir temsili yoktur; sunucu da varsayılan bir temsil göndermek istemez. Kullanıcının veya
    istemcinin seçebilmesi için sunucu mevcut sürümleri listelemelidir. Bu üst bilgileri göz ardı edip
    elindekini de gönderebilir; dolayısıyla hiçbir istemci bu koda bel bağlayamaz. Sorun istemcinin gönderdiği
    içeriğin biçimindeyse kod 415’tir.
http-406-when =
    Sunucuların çoğu varsayılan bir sürüme döndüğünden bu kodu gönderen azdır. Rails ve Spring
    onu, action’ın veya controller’ın sunmadığı bir biçim istendiğinde üretir. Paylaşımlı barındırmada ise
    çoğunlukla ModSecurity’nin isteği engellediğini gösterir; bunun içerik müzakeresiyle ilgisi yoktur.
http-406-fix-client =
    API’nin belgelerinde geçen bir tür isteyin veya üst bilgiyi genişletin, örneğin
    `Accept: */*` gönderin. Üst bilgiler doğruysa ve hata yalnızca belirli girdilerde çıkıyorsa bir güvenlik
    duvarı kuralından kuşkulanın ve barındırma sağlayıcısına sorun.
http-406-fix-server =
    İstemcilerin işine varsayılan bir sürümün mü yoksa bu hatanın mı daha çok yarayacağına
    karar verin; belirtim ikisine de izin verir. Reddediyorsanız mevcut sürümleri ve URI’lerini içerikte
    listeleyin.
http-406-use =
    { $code } kodu, hiçbir sürüm `Accept` üst bilgilerine uymuyorsa ve varsayılan bir sürüm
    göndermek istemciye hatadan daha çok zarar verecekse anlamlıdır.

## 407 Proxy Authentication Required

http-407-gloss = Yoldaki bir proxy önce kimlik bilgisi istiyor
http-407-explanation =
    İstemcinin bu istekte proxy sunucusunu kullanabilmesi için önce ona kimliğini doğrulatması gerekir. Bu
    kod 401 koduna benzer, ancak kimlik doğrulama çağrısı (challenge) proxy sunucusundan, zorunlu
    `Proxy-Authenticate` üst bilgisiyle gelir; istemci de buna `Proxy-Authorization` ile karşılık verir. Hedef
    sitenin kimlik bilgileri burada işe yaramaz. Yanıt, o sitenin erişime izin verip vermeyeceği konusunda bir
    şey söylemez.
http-407-when =
    Şirket ağlarındaki proxy sunucularından gelir ve en çok komut satırı araçlarının karşısına
    çıkar: `curl`, `pip`, `npm`, `apt`, konteyner derlemeleri. HTTPS bağlantılarında `CONNECT` isteğine
    verilen yanıttır; curl bunu “CONNECT tunnel failed, response 407” diye bildirir (eski sürümler: “Received
    HTTP code 407 from proxy after CONNECT”).
http-407-fix-client =
    Proxy için gereken kimlik bilgilerini araca örneğin `curl --proxy-user` ile veya
    `HTTPS_PROXY` içinde verin; `Proxy-Authenticate` ile sunulan şemalardan birini kullanın. Hedefe proxy
    üzerinden gidilmemesi gerekiyorsa ana makine adını `NO_PROXY` değişkenine ekleyin.
http-407-fix-server =
    Proxy sunucusunda, en az bir kimlik doğrulama çağrısı içeren `Proxy-Authenticate`
    gönderin ve komut satırı araçlarının desteklediği bir şema sunun. Bu kodu gönderen bir kaynak sunucu ise
    aslında 401 göndermelidir.
http-407-use =
    { $code } kodu, istemci kimliğini kendisine doğrulatana dek isteği iletmeyecek bir proxy
    sunucusuna aittir.

## 408 Request Timeout

http-408-gloss = İsteğin tamamı zamanında ulaşmadı
http-408-explanation =
    Sunucu, beklemeye hazır olduğu süre içinde isteğin tamamını alamamıştır. Bu sınır
    isteğin işlenmesine değil, ulaşmasına ilişkindir: başka bir sunucuyu fazla uzun bekleyen bir ağ geçidi 504
    gönderir. İstemci, gönderilmekte olan bir isteği yineleyebilir; bağlantı artık kullanılamıyorsa bunu yeni
    bir bağlantı üzerinden yapar.
http-408-when =
    Yavaş veya kopuk bir hatta yükleme takılıp kalır ya da bir istemci önceden açtığı bağlantıyı
    hiç kullanmaz; Apache ikinci durumda bu kodu, istek satırının yerine `-` koyarak günlüğe yazar. HAProxy’de
    sınırı `timeout http-request` belirler. nginx, `client_header_timeout` veya `client_body_timeout` aşılınca
    kodu günlüğüne yazar ve bağlantıyı yanıt göndermeden kapatır. Bazı API’ler, tanımına aykırı olarak, kendi
    yavaş işlemleri için de gönderir.
http-408-fix-client =
    İsteği yineleyin, gerekirse yeni bir bağlantı üzerinden. Yüklemeler yine başarısız
    oluyorsa daha küçük parçalar gönderin ve arada yavaş bir hat, VPN veya proxy olup olmadığına bakın.
http-408-fix-server =
    Üst bilgiler ve içerik için ayarlanan zaman aşımlarını, yavaş ama meşru istemcilerin
    gerek duyduğu sürelerle karşılaştırın. İstek satırı olmayan kayıtlar çoğunlukla hiç kullanılmamış
    bağlantılardır; birkaç adresten çok sayıda geliyorlarsa bu, bir yavaş istek (slow request) saldırısına
    işaret edebilir.
http-408-use =
    { $code } kodu, isteğinin tamamını süre sınırınız içinde göndermemiş bir istemci için beklemeye
    son verir.

## 409 Conflict

http-409-gloss = İstek, kaynağın o anki durumuyla çakışıyor
http-409-explanation =
    İstek, hedef kaynağın o anki durumuyla çakıştığı için tamamlanamamıştır. Kod,
    kullanıcının çakışmayı giderip isteği yeniden gönderebileceği durumlar içindir; bu yüzden içerik,
    çakışmanın nerede olduğunu göstermelidir. Tipik örnek, eski bir sürüm üzerinde yapılmış değişikliği
    gönderen bir `PUT` isteğidir. İstemcinin bir üst bilgide kendi koyduğu koşul sağlanmazsa yanıt 412 olur.
http-409-when =
    İki kişi aynı kaydı düzenler ya da biri üye olurken daha önce alınmış bir ad seçer. Kubernetes
    API’si “the object has been modified; please apply your changes to the latest version and try again” der,
    Elasticsearch `version_conflict_engine_exception` bildirir, Docker ise kullanımda olan bir konteyner adını
    reddeder.
http-409-fix-client =
    Neyin çakıştığını yanıtın içeriğinden öğrenin, güncel durumu alın, değişikliğinizi
    onunla birleştirin veya başka bir ad seçin ve yeniden gönderin. Değiştirilmemiş istek ancak durum bu arada
    değişmişse başarılı olur.
http-409-fix-server =
    İstemcinin gereğini yapabilmesi için çakışan alanı, sürümü veya kaynağı içerikte
    belirtin. Benzersizlik kısıtının ihlali gibi beklenen veritabanı hatalarını 500 yerine bu koda çevirin.
http-409-use =
    { $code } kodu, kendisi sorunsuz olan ama kaynağın o anki durumuyla çakışan bir istek için
    uygundur; yeter ki engeli kullanıcı kaldırabilsin.

## 410 Gone

http-410-gloss = Bilerek kaldırıldı, büyük olasılıkla kalıcı olarak
http-410-explanation =
    Hedef kaynak artık kaynak sunucuda bulunmaz ve bu büyük olasılıkla kalıcıdır. Sunucu,
    kaynağın bilerek kaldırıldığını ve sunucu sahiplerinin ona giden bağlantıların silinmesini istediğini
    bildirir. Ancak bu kesin değildir: yanıt, kaynağın geri gelme olasılığını dışlamaz. Kalıcı olup olmadığını
    bilemeyen bir sunucu 404 göndermelidir. Hiçbir sunucu, kaldırdığı her şeyi böyle işaretlemek veya işareti
    belirli bir süre korumak zorunda değildir.
http-410-when =
    Bir kampanya bitmiş, bir kullanıcı hesabını silmiş veya bir API sürümü kapatılmıştır. Apple’ın
    anlık bildirim hizmeti, artık etkin olmayan cihaz belirteçleri için gönderir. Kubernetes API’si süresi
    dolmuş bir liste belirtecine bu kodla yanıt verir; `resourceVersion` değeri fazla eski olan bir watch
    isteğine de 200 yanıtının içinde bir olay olarak bildirir.
http-410-fix-client =
    Bağlantıyı, aboneliği veya saklanan belirteci silin ve kaynağı istemeyi bırakın. Bir API
    söz konusuysa yerini neyin aldığını veya nasıl baştan başlanacağını belgelerinden öğrenin; Kubernetes
    istemcisi, örneğin, yeni bir liste isteğiyle baştan başlar.
http-410-fix-server =
    Yalnızca bilerek kaldırdıklarınız için gönderin; yerini alan bir kaynak varsa 301 veya
    308 ile yönlendirin. Yanlışlıkla gönderdiyseniz önbelleklerinizi de temizleyin, çünkü bu yanıtı açık bir
    izin olmadan da saklayabilirler.
http-410-use = { $code } kodu, geri çektiğiniz ve geri getirmeyi beklemediğiniz bir kaynağı işaretler.

## 411 Length Required

http-411-gloss = Boyutu bildirilmeyen içerik kabul edilmiyor
http-411-explanation =
    Sunucu, `Content-Length` değeri belirtilmemiş isteği kabul etmez. İstemci, içeriğin
    uzunluğunu bu üst bilgide bildirerek isteği yineleyebilir. Bazı sunucular parçalı (chunked) aktarım
    kodlamasını anladıkları halde bu üst bilgide ısrar eder, çünkü genellikle bir ağ geçidinin uzunluğu
    önceden bilmesi gerekir. Boyutun kendisi henüz söz konusu değildir; fazla büyük bir içeriğe verilen yanıt
    413’tür.
http-411-when =
    `Transfer-Encoding: chunked` ile akış halinde yapılan yüklemeler nesne depolarında ve eski
    proxy sunucularında bu koda takılır; S3 hataya `MissingContentLength` adını verir. İstemci
    `Content-Length: 0` göndermezse içeriği olmayan bir `POST` isteği de aynı sonucu verebilir.
http-411-fix-client =
    İçeriğin uzunluğunu ölçerek veya içeriği önce arabelleğe alarak `Content-Length`
    gönderin ya da HTTP kütüphanesinde parçalı aktarımı kapatın. İçeriği olmayan bir `POST` için
    `Content-Length: 0` gönderin.
http-411-fix-server =
    İstemcilerin içeriği akış halinde göndermek için haklı bir nedeni varsa isteği proxy
    sunucusunda arabelleğe alın ya da parçalı içeriği kabul edin. Öyle bir neden yoksa bu koşulu
    belgelerinizde belirtin.
http-411-use =
    { $code } kodu, içeriğin uzunluğu bildirilmeyen bir isteği kabul edemiyorsanız istemciden bu
    uzunluğu bildirmesini ister.

## 412 Precondition Failed

http-412-gloss = İstemcinin koyduğu bir koşul sağlanmadı
http-412-explanation =
    Sunucu, isteğin üst bilgilerindeki koşulları (örneğin `If-Match`) denetlemiş, en az
    biri sağlanmadığı için yöntemi uygulamamıştır. Koşulu, genellikle bir başkasının değişikliğini ezmemek
    için, istemcinin kendisi koyar. `GET` veya `HEAD` isteğinde `If-None-Match` sağlanmazsa yanıt bunun yerine
    304 olur. Sağlanmayan `If-Match`, zaten yapılmış görünen bir değişikliğe aitse sunucu başarı bildirebilir.
http-412-when =
    Bir `PUT` isteğindeki `If-Match`, arada başkası kayıt yaptığı için güncelliğini yitirmiş bir
    `ETag` taşır ya da `If-None-Match: *` içeren bir istek zaten var olan bir kaynağa denk gelir. S3 hataya
    `PreconditionFailed`, Azure Storage `ConditionNotMet` adını verir.
http-412-fix-client =
    Kaynağı ve güncel `ETag` değerini alın, değişikliğinizi birleştirin ve yeni değerle
    gönderin. Değişikliği zorla yazdırmak için koşulu kaldırmayın; yoksa başka bir istemcinin değişikliğini
    silebilirsiniz.
http-412-fix-server =
    Hiçbir şey değişmediği halde koşul sağlanmıyorsa istemcinin aldığı `ETag` değerine
    bakın. `If-Match` güçlü eşleşme gerektirir; bu yüzden sıkıştırma yapan bir proxy sunucusunun zayıf hale
    getirdiği etiket hiçbir zaman eşleşmez. Bir kümenin düğümleri de aynı etiketi üretmek zorundadır.
http-412-use =
    { $code } kodu, isteğin kendi üst bilgilerindeki bir koşulun sağlanmadığını, bu yüzden yöntemi
    uygulamadığınızı bildirir.

## 413 Content Too Large

http-413-gloss = İçerik, sunucunun işlemeyi kabul ettiğinden büyük
http-413-explanation =
    Sunucu, içeriği işlemek istediğinden veya işleyebildiğinden büyük olan isteği reddeder.
    HTTP bir sınır koymaz, yanıtın da geçerli olan sınırı bildirmesi gerekmez; durum geçiciyse sunucu
    `Retry-After` göndermelidir. Sunucu isteği yarıda kesebilir veya bağlantıyı kapatabilir; bu durumda
    istemci bu kod yerine yarıda kalmış bir yükleme görür. Uzun URI’lerin kodu 414, büyük üst bilgilerin kodu
    431’dir.
http-413-when =
    Bir yükleme, nginx’te varsayılan değeri 1 MB olan `client_max_body_size` sınırını aşar; hata
    günlüğünde “client intended to send too large body” yazar. Express, 100 kB sınırını aşan JSON için günlüğe
    “request entity too large” yazar. Eski yazılımlar kodun önceki adlarını, “Request Entity Too Large” ve
    “Payload Too Large” ifadelerini gösterir.
http-413-fix-client =
    İçeriği sıkıştırın, küçültün veya bölün ya da API’nin sunduğu çok parçalı (multipart)
    veya kaldığı yerden sürdürülebilen yüklemeyi kullanın. Aynı isteği yalnızca yanıtta `Retry-After` varsa ve
    o süre geçtikten sonra yineleyin.
http-413-fix-server =
    Sınırı yol üzerindeki her katmanda yükseltin: CDN, yük dengeleyici, web sunucusu,
    framework. Kötüye kullanıma karşı yine de bir sınır bırakın ve bu sınırı içerikte belirtin.
http-413-use =
    { $code } kodu, isteğin içeriği işlemek istediğiniz veya işleyebildiğiniz boyutu aştığı anda
    doğru yanıttır.

## 414 URI Too Long

http-414-gloss = Adres, sunucunun yorumlamayı kabul ettiğinden uzun
http-414-explanation =
    Sunucu, hedef URI yorumlamak istediğinden uzun olduğu için isteği reddeder. Belirtim
    bunu seyrek görülen bir durum sayar ve üç neden gösterir: yanlışlıkla uzun sorgulu bir `GET` isteğine
    çevrilen bir `POST`, URI’yi sürekli uzatan bir yönlendirme döngüsü, bir de saldırı. HTTP üst sınır koymaz
    ve en az 8000 baytlık bir uzunluğun desteklenmesini önerir. Aksi belirtilmedikçe bir önbellek yanıtı
    yeniden kullanabilir.
http-414-when =
    Bir arama veya rapor sayfası sorgu dizesine yüzlerce filtre veya ID doldurur. Bazen de oturum
    açma sayfasına giden bir yönlendirme, dönüş adresini her turda bir kez daha kendi içine ekler. Apache
    istek satırı için varsayılan olarak 8190 bayta izin verir (`LimitRequestLine`); nginx’te ise
    `large_client_header_buffers` ile verilen boyut belirleyicidir.
http-414-fix-client =
    API olanak tanıyorsa verileri bir `POST` isteğinin içeriği olarak gönderin veya bir
    seferde daha az öğe isteyin. URI’de aynı bölüm defalarca geçiyorsa bir yönlendirme döngüsü arayın.
http-414-fix-server =
    Uzun girdiler için `POST` veya kayıtlı sorgular sunun ve kendi hedeflerine ekleme yapan
    yönlendirmeleri onarın. Sınırı yalnızca uzun URI’lerin gerçekten istendiği yerde ve yol üzerindeki her
    proxy sunucusunda yükseltin.
http-414-use = { $code } kodunu, yorumlamaya hazır olduğunuzdan daha uzun bir hedef URI geldiğinde gönderin.

## 415 Unsupported Media Type

http-415-gloss = Gönderilen içeriğin biçimi reddedildi
http-415-explanation =
    Kaynak sunucu isteği geri çevirir, çünkü içerik, bu yöntemin hedef kaynakta
    desteklemediği bir biçimdedir. Hata `Content-Type` veya `Content-Encoding` üst bilgisinde ya da verinin
    kendisinde olabilir. Yanıt kabul edilen medya türlerini `Accept` ile bildirebilir; `Accept-Encoding` ise
    ancak hata içerik kodlamasındaysa yanıta konur. Biçimi desteklenen ve düzgün oluşturulmuş ama talimatları
    işlenemeyen içeriğin kodu 422’dir.
http-415-when =
    Bir istemci JSON verisini `Content-Type: application/json` olmadan gönderir; örneğin
    `curl -d`, aksi istenmedikçe `application/x-www-form-urlencoded` kullanır. Spring ve ASP.NET Core böyle
    bir isteği daha işleyici (handler) çalışmadan reddeder. Sıkıştırılmış içerik de onu açmayan bir sunucuda
    aynı şekilde geri çevrilebilir.
http-415-fix-client =
    `Content-Type` değeri olarak belgelerde geçen bir tür verin ve verinin bu biçimde
    olduğundan emin olun. Yanıtta `Accept-Encoding` varsa içeriği sıkıştırmadan veya orada sayılan bir
    kodlamayla gönderin. İsteğin kendi `Accept` üst bilgisi çare değildir, çünkü o yanıtla ilgilidir.
http-415-fix-server =
    Neyi desteklediğinizi bildirin: medya türlerini `Accept` ile, hata kodlamadaysa
    kodlamaları `Accept-Encoding` ile. `charset=utf-8` gibi parametrelerin tür karşılaştırmasını bozmadığını
    denetleyin.
http-415-use =
    { $code } kodu, bu yöntemin bu kaynakta desteklemediği bir medya türündeki veya kodlamadaki
    içeriği geri çevirir.

## 416 Range Not Satisfiable

http-416-gloss = İstenen parçalar sunulamıyor
http-416-explanation =
    Sunucu, `Range` üst bilgisindeki aralıkları ya hiçbirini karşılayamadığı ya da çok
    sayıda küçük veya örtüşen aralık istendiği için geri çevirmiştir. Bayt aralıklarında yanıt,
    `Content-Range: bytes */1000` örneğindeki gibi güncel uzunluğu bildirmelidir. Sondan önce başlayıp sonu
    aşan bir aralık karşılanabilir sayılır. Sunucular `Range` üst bilgisini yok sayıp her şeyi 200 ile
    gönderebilir; bu yüzden istemciler bu koda güvenemez.
http-416-when =
    Bir indirme aracı, zaten tamamlanmış bir indirmeyi sürdürmek ister; istediği ilk bayt dosyanın
    sonundan ileridedir. `curl -C -` ve `wget -c` bu duruma düşebilir. Sunucudaki dosya daha kısa bir dosyayla
    değiştirilmişse veya boşsa da görülür.
http-416-fix-client =
    `Content-Range` içindeki uzunluğu elinizdeki kısmi kopyayla karşılaştırın. Eşitlerse
    indirme büyük olasılıkla tamamlanmıştır; değillerse `Range` olmadan baştan başlayın. Güvenle sürdürmek
    için `If-Range` ile güçlü bir `ETag` gönderin; böylece değişmiş bir dosyanın tamamı gelir.
http-416-fix-server =
    İstemcinin kendini düzeltebilmesi için güncel uzunluğu `Content-Range` ile gönderin.
    Sorunsuz aralıklar reddediliyorsa CDN ile kaynak sunucunun dosyanın uzunluğu konusunda uyuştuğunu
    denetleyin.
http-416-use =
    { $code } kodu, hiçbir aralığı temsille örtüşmeyen ya da aşırı sayıda küçük veya birbiriyle
    örtüşen aralık isteyen bir `Range` üst bilgisini geri çevirir.

## 417 Expectation Failed

http-417-gloss = Yoldaki bir sunucu Expect ile isteneni yapamıyor
http-417-explanation =
    Yol üzerindeki en az bir sunucu, belki de kaynak sunucu, isteğin `Expect` üst
    bilgisindeki beklentiyi karşılayamamıştır. HTTP tek bir beklenti tanımlar: `100-continue`; istemci
    bununla, içeriğini göndermeden önce onay ister. Bu beklenti söz konusuysa yanıt yalnızca, zincirdeki
    sunucuların beklentileri desteklemediğini gösterir. İsteğin geri kalanı hakkında bir yargı içermez.
http-417-when =
    `Expect: 100-continue` üst bilgisini kendiliğinden ekleyen istemciler, örneğin büyük
    yüklemelerde curl ve eski .NET sınıfı `HttpWebRequest`, bu kodla HTTP/1.0’dan başkasını bilmeyen proxy
    sunucularında karşılaşırdı; Squid’in eski sürümleri bunlardandı. Proxy sunucuları artık HTTP/1.1 konuştuğu
    için seyrek görülür.
http-417-fix-client =
    İsteği `Expect` olmadan yineleyin: curl kullanıyorsanız `-H 'Expect:'` seçeneğiyle, .NET
    kullanıyorsanız `ExpectContinue` (`HttpClient`) veya `ServicePointManager.Expect100Continue` özelliğini
    `false` yaparak.
http-417-fix-server =
    `100-continue` beklentisini destekleyin veya desteklemeyen proxy sunucusunu yenisiyle
    değiştirin. Bu kodu genel anlamdaki beklentiler, örneğin başarısız bir doğrulama veya test için
    kullanmayın.
http-417-use =
    { $code } kodu, sizin veya arkanızdaki bir sunucunun karşılayamadığı bir `Expect` değeri
    içindir; `100-continue` beklentisine 100 ile ya da hemen nihai kodla yanıt verin.

## 418 (Unused)

http-418-gloss = Gerçek anlamı yok: bir şaka numarayı kullanılamaz kıldı
http-418-explanation =
    Bu kodun bir anlamı yoktur: kayıt listesinde “(Unused)” diye geçer ve ayrılmıştır, yani
    şu anda atanamaz. Kodu, bir 1 Nisan belirtimi olan RFC 2324 tanımlamış, ancak şaka olarak o kadar çok
    kullanılmıştır ki başka bir iş için kullanılamaz hale gelmiştir. Birçok kütüphane hâlâ, kayıt listesinde
    bulunmayan “I’m a teapot” ifadesini gösterir. Koşullar gerektirirse, örneğin 4xx kodları tükenirse,
    yeniden atanabilir.
http-418-when =
    Şaka amaçlı uç noktalardan ve demolardan gelir. Bazı siteler bot sandıkları istemcilere,
    Binance API’si ise 429 kodunu dikkate almadıkları için yasakladığı adreslere gönderir.
http-418-fix-client =
    400 gibi ele alın ve nedeni içerikte veya API belgelerinde arayın. Kısa sürede
    gönderilen çok sayıda isteğin ardından geliyorsa engellendiğinizi varsayın: durun ve yanıtta varsa
    `Retry-After` ne kadar diyorsa o kadar bekleyin.
http-418-fix-server =
    Bunun yerine, istemcilerin ve izleme araçlarının anladığı bir kod gönderin. Sizi
    istenmeyen trafikten koruyorsa 403 veya 429 aynı işi açıkça yapar.
http-418-use =
    { $code } kodunun gerçek bir hizmette yeri yoktur: bir isteği reddetmek için 403, bir istemciyi
    yavaşlatmak için 429, hatalı bulduğunuz bir istek için 400 gönderin.

## 421 Misdirected Request

http-421-gloss = İstek, bu ana makineden sorumlu olmayan bir sunucuya gitti
http-421-explanation =
    Sunucu, hedef URI için yetkili (authoritative) bir yanıt veremez veya vermek istemez.
    Ya o köken (origin) için yapılandırılmamıştır ya da bağlantı isteğe uymaz; örneğin başka bir ana makine
    için açılmıştır. Kod, kaynak hakkında bir yargı içermez: istemci isteği, yöntemi idempotent olmasa bile,
    farklı bir bağlantı üzerinden yineleyebilir. Bu kodu kaynak sunucu veya onun ağ geçidi gönderir; proxy
    sunucularının üretmesi yasaktır.
http-421-when =
    HTTP/2 istemcileri, aynı adresi ve sertifikayı paylaşan ana makineler için tek bir bağlantıyı
    yeniden kullanabilir. İkinci ana makinenin TLS ayarları farklıysa Apache isteği reddeder ve hata günlüğüne
    AH02032 “no compatible SSL setup” yazar; nginx de o ana makine istemci sertifikalarını doğruluyorsa
    reddeder. Apache ile TLS bağlantısını doğru SNI göndermeden kuran bir ters proxy de bu kodla karşılaşır.
http-421-fix-client =
    Ana makineye yeni bir bağlantı açın ve aynı isteği oradan gönderin. Ters proxy
    sunucusunda `Host` üst bilgisiyle eşleşen bir SNI gönderin; nginx’te bunu `proxy_ssl_server_name` ve
    `proxy_ssl_name` sağlar.
http-421-fix-server =
    Eksik ana makine adını yapılandırmaya ekleyin veya aynı sertifikayı ve adresi paylaşan
    tüm ana makinelere aynı TLS ayarlarını verin. Ayarların farklı olması gerekiyorsa, istemciler bu ana
    makineler arasında bağlantı paylaşmasın diye ayrı sertifikalar kullanın.
http-421-use = { $code } kodu istemciye, bu bağlantıda bu ana makineden sorumlu olmadığınızı ve başka bir bağlantının işe yarayabileceğini bildirir.

## 422 Unprocessable Content

http-422-gloss = İçerik ayrıştırılıyor ama talimatları yerine getirilemiyor
http-422-explanation =
    Sunucu isteğin içerik türünü anlar ve söz dizimini doğru bulur, ancak içindeki
    talimatları yerine getiremez. Onu, türün desteklenmediği 415’ten ve söz diziminin bozuk olduğu 400’den
    ayıran budur. Hangi değerin yanlış olduğunu kod söylemez; bunu yanıtın içeriği bildirmelidir. Kökeni
    WebDAV olsa da artık HTTP’nin kendi parçasıdır ve her uygulamaya açıktır.
http-422-when =
    FastAPI, bir parametre veya gövde doğrulamadan geçmediğinde, hataları tek tek sayan bir
    `detail` dizisiyle gönderir. GitHub’ın REST API’si “Validation Failed” iletisiyle döndürür, Laravel ise
    yanıt olarak JSON bekleyen istekler bir doğrulama kuralına uymadığında gönderir. Rails, eksik veya eskimiş
    bir CSRF belirtecine de bu kodla yanıt verir.
http-422-fix-client =
    Yanıttaki hata listesini okuyun, orada belirtilen değerleri düzeltin ve isteği yeniden
    gönderin. Aynı içerik büyük olasılıkla yine reddedilir.
http-422-fix-server =
    Uyulmayan her kuralı, ilgili değerin yoluyla birlikte, `application/problem+json` gibi
    belgelenmiş bir biçimde listeleyin. Ayrıştırılamayan içerik için 400, kendisi sorunsuz olup kaynağın o
    anki durumuyla çakışan içerik için 409 gönderin.
http-422-use =
    { $code } kodu, ayrıştırılabilen ama bir anlam kuralını çiğneyen içeriğe verilecek yanıttır;
    başlangıç tarihinden önceki bir bitiş tarihi buna örnektir.

## 423 Locked

http-423-gloss = İşlemin kaynağı ya da hedefi değişikliklere karşı kilitli
http-423-explanation =
    Yöntem uygulanamaz, çünkü işlemin kaynağı (source) veya hedefi (destination)
    kilitlidir. WebDAV’da kilitli bir kaynağı değiştiren istemci, kilit belirtecini `If` üst bilgisinde sunmak
    zorundadır; doğru kullanıcı hesabı tek başına yetmez. Kilit, kaynağın kendisine değil, üst koleksiyonuna
    ait olabilir. Yanıt, kilitli URL’yi de belirtebilen `lock-token-submitted` veya `no-conflicting-lock` gibi
    bir hata öğesi içermelidir.
http-423-when =
    Bir WebDAV paylaşımına kaydeden ofis programları, başka biri dosyayı düzenlerken `PUT` veya
    `LOCK` isteğinde bu kodu alır; Nextcloud eşitleme istemcileri dosyanın kilitli olduğunu bildirir. Çöken
    istemcilerin kilitleri, süreleri dolana dek buna yol açar. WebDAV dışında, Terraform’un HTTP backend
    bileşeni bu koddan durum kaydının (state) kilitli olduğunu anlar.
http-423-fix-client =
    Kilit sizinse belirtecini `If` üst bilgisinde gönderin. Değilse kilidin sahibini
    `PROPFIND` ile `lockdiscovery` özelliğinden okuyun ve kilit kalkınca yeniden deneyin.
http-423-fix-server =
    Kilitli URL’yi hata öğesinde belirtin, çünkü bu, istenen URL’nin üst koleksiyonu
    olabilir. Kilitlere süre koyun ve yöneticilere sahipsiz kalan kilitleri kaldırma olanağı verin.
http-423-use =
    { $code } kodu, açıkça konmuş bir kilidin engellediği bir yazma işlemi için uygundur; kilit
    olmadan kaynağın durumuyla çakışan bir isteğin kodu ise 409’dur.

## 424 Failed Dependency

http-424-gloss = Bağlı olduğu işlem başarısız olduğu için atlandı
http-424-explanation =
    Yöntem bu kaynağa uygulanmamıştır, çünkü bağlı olduğu başka bir işlem başarısız
    olmuştur. Tipik örnek, değişikliklerin ya hepsinin ya da hiçbirinin yapıldığı WebDAV `PROPPATCH`
    isteğidir: hatalı bir özellik kendi kodunu, sorunsuz olanlar ise 424 kodunu alır. Dolayısıyla bu girdi
    kendisine değil, aynı 207 yanıtının başka yerindeki bir nedene işaret eder. RFC 4918 kodu yalnızca böyle
    bir yanıtın içinde kullanır; yine de bazı API’ler tek başına gönderir.
http-424-when =
    WebDAV istemcileri bu kodu, başarısız bir `PROPPATCH` isteğine veya bir koleksiyona yönelik
    `LOCK` isteğine verilen 207 yanıtının içeriğinde bulur. Microsoft Graph, toplu istekte `dependsOn` ile
    bağlı olduğu istek başarısız olan her istek için bildirir. Amazon Bedrock ise `ModelErrorException` ile
    birlikte yanıtın tamamının durum kodu olarak döndürür.
http-424-fix-client =
    Kendinden kaynaklanan bir nedenle başarısız olan girdiyi bulup o nedeni giderin.
    Ardından işlemi veya toplu isteğin çalıştırılmayan bölümlerini yineleyin.
http-424-fix-server =
    Başarısız olan işlemi de kendi koduyla aynı yanıtta bildirin. RFC 4918, `DELETE`, `COPY`
    ve `MOVE` isteklerine verilen 207 yanıtlarında bu kodu kullanmamanızı ister. Sunucunuz bir ağ geçidiyse ve
    arkasındaki sunucu başarısız olduysa 502 veya 504 gönderin.
http-424-use =
    { $code } kodunun yeri bir 207 yanıtıdır: başka bir bölüm başarısız olduğu için yerine
    getirmediğiniz her bölümde kullanılır.

## 425 Too Early

http-425-gloss = İstek bir tekrar (replay) olabilir; el sıkışmasından sonra yinelenmeli
http-425-explanation =
    Sunucu, tekrarlama (replay) olabilecek bir isteği işleme riskine girmek istemez. İstek,
    bir saldırganın ele geçirip yeniden gönderebileceği TLS erken verisinde (0-RTT) gelmiş ya da bir proxy
    sunucusu onu `Early-Data: 1` ile işaretlemiştir. Kodun adı saatle veya hız sınırıyla değil, TLS el
    sıkışmasıyla ilgilidir. Erken veri kullanmış olan istemcinin isteği yinelemesi beklenir, ancak isteği
    yeniden erken veri olarak göndermesi yasaktır; erken veriye dair bir belirti yoksa sunucu bu kodu
    göndermemelidir.
http-425-when =
    Önce 0-RTT açılmış olmalıdır: nginx’te `ssl_early_data`, HAProxy’de `allow-0rtt` ile ya da
    CDN’deki bir ayarla. Kod bu durumda, sürdürülen (resumed) bir TLS oturumuyla kurulan bağlantının ilk
    isteklerini etkiler; istemciler bunları kullanıcıya bildirmeden yineler. Bazı API’ler kodu, amacı dışında,
    henüz hazır olmayan bir sonuç için kullanır.
http-425-fix-client =
    Aynı isteği yineleyin, ama bu kez erken veri olarak göndermeyin; kullanıcı aracıları
    (user agent) bunu otomatik olarak yapmalıdır. İstemciniz 0-RTT kullanmıyorsa onu kullanan bir proxy
    arayın.
http-425-fix-server =
    Yalnızca erken veride gelen veya `Early-Data: 1` taşıyan isteklere gönderin ve erken
    verinin kabul edilip edilmeyeceğini her kaynak için ayrı ayrı yapılandırın. Bir ağ geçidi, aldığı istekte
    `Early-Data` varsa bu kodu istemciye iletmek zorundadır.
http-425-use =
    { $code } kodu, tekrarlama (replay) zarar verebileceği için, TLS erken verisi kullanan bir
    istemciden isteği erken veri olmadan yinelemesini ister.

## 426 Upgrade Required

http-426-gloss = Bu protokolle reddedildi, başka bir protokolle kabul edilebilir
http-426-explanation =
    Sunucu isteği o anki protokolle yerine getirmeyi reddeder, ancak istemci başka bir
    protokole geçince yerine getirebilir. Yanıtta, kabul edilen protokolleri tercih sırasıyla sayan bir
    `Upgrade` üst bilgisinin bulunması zorunludur. Bu kod yalnızca geçişe davet eder; geçişi gerçekleştiren
    yanıt 101’dir. Adı protokollerle ilgilidir; güncelliğini yitirmiş bir tarayıcı veya uygulamayla ya da
    abonelik paketiyle ilgisi yoktur.
http-426-when =
    Envoy ve Istio, HTTP/1.0 isteklerine bu kodla yanıt verir; nedeni çoğunlukla, önlerindeki
    1.29.7’den eski bir nginx’in istekleri `proxy_http_version 1.1` olmadan iletmesidir. WebSocket sunucuları,
    örneğin Node.js kütüphanesi `ws` ile yazılmış olanlar, düz bir `GET` isteğine gönderir. Desteklenmeyen bir
    `Sec-WebSocket-Version` da aynı sonucu verebilir.
http-426-fix-client =
    Yanıttaki `Upgrade` üst bilgisini okuyun ve isteği orada adı geçen bir protokolle
    yineleyin: `websocket` için bir WebSocket istemcisiyle ya da HTTP/1.0 yerine HTTP/1.1 ile. Yol üzerindeki
    proxy sunucularının `Connection` ve `Upgrade` üst bilgilerini ilettiğini denetleyin.
http-426-fix-server =
    Kabul ettiğiniz protokolleri `Upgrade` içinde sayın, ayrıca `Connection` içine de
    `Upgrade` yazın. İstemcinin neyi değiştirmesi gerektiğini içerikte açıklayın, çünkü bu üst bilginin
    gereğini kendiliğinden yapan istemci azdır.
http-426-use =
    { $code } kodu, aynı isteği başka bir protokolle kabul edecekseniz ve bu protokolün adını
    `Upgrade` içinde verebiliyorsanız doğru seçimdir.

## 428 Precondition Required

http-428-gloss = Önce kayıp güncellemelere karşı bir koşul gerekiyor
http-428-explanation =
    Kaynak sunucu, isteğin koşullu olmasını, örneğin `If-Match` taşımasını şart koşar. Bu
    genellikle kayıp güncellemeleri önler: bir istemci kaynağı okur, değiştirir ve geri yazar, oysa arada
    başka biri farklı bir değişiklik kaydetmiştir. Henüz hiçbir koşul denetlenmemiştir; gönderilip de
    sağlanmayan koşulun kodu 412’dir. Yanıt, isteğin nasıl başarıyla gönderilebileceğini açıklamalıdır;
    önbelleklerde saklanması yasaktır.
http-428-when =
    Bu kodu herkese açık API’lerin pek azı kullanır. İyimser kilitlemeyi (optimistic locking) şart
    koşan API’ler, `If-Match` içermeyen bir `PUT`, `PATCH` veya `DELETE` isteğine bu yanıtı verir. Yanıtı
    çoğunlukla `curl` ile yapılan hızlı bir deneme veya varlık etiketini atlayan, otomatik üretilmiş bir
    istemci tetikler.
http-428-fix-client =
    Kaynağı alın, `ETag` değerini saklayın ve yazma isteğini bu değeri `If-Match` ile
    göndererek yineleyin. Yanıt bu kez 412 olursa bir sonraki denemeden önce kaynağı yeniden alın ve
    değişikliğinizi birleştirin.
http-428-fix-server =
    Hangi üst bilgiyi beklediğinizi içerikte bir örnekle belirtin. İstemcilerin geri
    yazabileceği her şeyle birlikte bir `ETag` gönderin; karşılaştırmayı ve yazmayı tek bir atomik adımda
    yapın.
http-428-use =
    { $code } kodu, istemcilerin yalnızca `If-Match` gibi bir koşulla değiştirmesine izin
    verdiğiniz bir kaynağı korur.

## 429 Too Many Requests

http-429-gloss = Çağıran, kendisine tanınan hız sınırını aştı
http-429-explanation =
    Çağıran, belirli bir sürede sunucunun izin verdiğinden fazla istek göndermiştir. Onu
    nasıl tanıyacağına ve neyi sayacağına sunucu karar verir: kimlik bilgisine veya çereze göre; tek bir
    kaynak, tek bir sunucu veya birçok sunucu için. `Retry-After` üst bilgisi ne kadar bekleneceğini
    bildirebilir, ama isteğe bağlıdır; önbelleklerin yanıtı saklaması yasaktır. Sınır yalnızca bu çağıranı
    ilgilendirir; 503 ise hizmetin bütün olarak yetişemediğini bildirir.
http-429-when =
    Sürekli yoklama yapan (polling), çok sayıda worker çalıştıran veya ara vermeden yeniden
    deneyen istemciler, herkese açık API’lerin çoğunda bu kodla karşılaşır. Docker Hub onu `toomanyrequests`
    ile, sıklıkla tek bir adresi paylaşan CI çalıştırıcılarına gönderir. `limit_req` kullanan bir nginx,
    `limit_req_status` ile 429 seçilmedikçe 503 yanıtını verir.
http-429-fix-client =
    `Retry-After` ne kadar diyorsa o kadar bekleyin; yoksa bekleme süresini üstel olarak
    artırın, rastgele sapma (jitter) ekleyin ve deneme sayısını sınırlayın. Ardından önbellekle, toplu
    çağrılarla veya daha az worker ile istek hızını düşürün ya da daha yüksek bir kota isteyin.
http-429-fix-server =
    `Retry-After` gönderin ve hangi sınırın aşıldığını içerikte açıklayın. Olabiliyorsa
    kimlik bilgisine göre sayın, çünkü tek bir adresi birçok kullanıcı paylaşabilir. Bir saldırı sırasında
    bağlantıları düşürmek, her isteğe yanıt vermekten daha ucuza gelir.
http-429-use =
    { $code } kodu, hız sınırını aşan tek bir çağıranı frenler; siz diğerlerine hizmet vermeyi
    sürdürürsünüz.

## 431 Request Header Fields Too Large

http-431-gloss = Üst bilgiler, çoğunlukla çerezler, boyut sınırını aşıyor
http-431-explanation =
    Sunucu, üst bilgi alanlarından biri tek başına veya hepsi birlikte fazla büyük olduğu
    için isteği işlemek istemez. İstemci, bunları küçülttükten sonra isteği yeniden gönderebilir. Sorun tek
    bir alandan kaynaklanıyorsa yanıtta hangisi olduğu belirtilmelidir; önbelleklerin yanıtı saklamasına izin
    verilmez. Büyük içeriğin kodu 413, uzun URI’nin kodu 414’tür.
http-431-when =
    Node.js sunucuları, varsayılan değeri 16 KB olan sınırlarını aşan üst bilgiler için gönderir.
    En sık, bütün yerel projelerin çerezlerinin biriktiği `localhost` adresinde ve büyük oturum çerezleri veya
    belirteçler kullanıldığında görülür; aynı site gizli pencerede sorunsuz çalışır. nginx bu durumu 400
    olarak bildirir.
http-431-fix-client =
    Sitenin çerezlerini silip yeniden deneyin. Kodunuzda, yanıtta adı geçen alanı kısaltın
    ve yer kaplayan değerleri içeriğe taşıyın.
http-431-fix-server =
    Büyüyen alanı (çoğunlukla `Cookie` veya `Authorization`) bulup küçültün: oturum verileri
    sunucuda kalabilir, belirteçler daha az bilgi (claim) taşıyabilir. Sınırı yükseltiyorsanız yol üzerindeki
    her proxy sunucusunda da yükseltin; Node.js için bu, `--max-http-header-size` seçeneğidir.
http-431-use =
    { $code } kodu, tek bir üst bilgi alanı veya hepsinin toplamı işlemek istediğinizden büyük olan
    bir isteği geri çevirir.

## 451 Unavailable For Legal Reasons

http-451-gloss = Yasal bir talep yüzünden erişim engellendi
http-451-explanation =
    Sunucu, yasal bir talep nedeniyle kaynağa erişimi reddeder. Bunun kaynak sunucu olması
    gerekmez; engelleyen bir erişim sağlayıcısı, bir önbellek veya bir arama motoru olabilir. Kod, kaynağın
    var olup olmadığını belirtmez; talep olmasaydı isteğin başarılı olacağını da söylemez. Yanıt talebi
    açıklamalı ve engelleyen tarafı `rel="blocked-by"` içeren bir `Link` üst bilgisinde belirtmelidir;
    önbellekler yanıtı varsayılan olarak saklayabilir.
http-451-when =
    Amerika Birleşik Devletleri’ndeki bazı haber yayıncıları GDPR nedeniyle Avrupa Birliği’nden
    gelen ziyaretçilere gönderir. GitHub’ın API’si, DMCA bildirimi üzerine kaldırılan depolar için döndürür.
    Binance API’si ise hizmet vermediği ülkelerden gelen isteklere gönderir.
http-451-fix-client =
    Açıklamayı okuyun ve kimin engellediğini görmek için `blocked-by` bağlantısını izleyin.
    Otomatik olarak yeniden denemeyin; engeli haksız buluyorsanız engelleyen tarafa yazın.
http-451-fix-server =
    Talebi kimin hangi yasaya dayanarak yaptığını, hangi kişileri ve kaynakları kapsadığını
    belirtin; `blocked-by` bağlantısında da kendinizi tanıtın. Engel ziyaretçinin konumuna bağlıysa
    `Cache-Control` değerini, paylaşılan önbellekler yanıtı herkese sunmayacak biçimde ayarlayın.
http-451-use =
    { $code } kodu, erişimi yasal bir talep nedeniyle reddettiğinizi herkese açık biçimde duyurur;
    kendi politikanız gereği reddediyorsanız 403 gönderin.
