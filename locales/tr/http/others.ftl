### Laravel’den Tornado’ya, diğer üreticilerin durum kodlarının Türkçe metinleri: her kod için altı mesaj.

## 419 Page Expired (Laravel)

http-419-gloss = Laravel istekte geçerli bir CSRF belirteci bulamadı
http-419-explanation =
    Laravel, bir şeyi değiştirecek olan isteği, CSRF belirteci eksik olduğu veya oturumla
    eşleşmediği için reddeder. Çoğu kez formun bulunduğu sayfa, oturumun ömründen uzun süre açık kalmıştır;
    “Page Expired” adı buradan gelir. Denetim, kullanıcıları başka sitelerin tetiklediği isteklerden korur ve
    kullanıcının yetkileri hakkında bir şey söylemez. Güncel sürümler belirtece yalnızca tarayıcının
    gönderdiği `Sec-Fetch-Site` değeri `same-origin` değilse bakar. Kodu tanımayan istemciler onu 400 gibi ele
    alır.
http-419-when =
    Laravel’in eski sürümlerinde ve HTTPS kullanmayan sitelerde, gece boyu açık bırakılan ya da başka bir
    sekmede oturum açılmadan önce yüklenmiş olan formlar, gönderildiğinde “419 Page Expired” sayfasını
    gösterir. API çağrılarında ve betiklerde “CSRF token mismatch.” iletisi gelir. Her `POST` başarısız
    oluyorsa oturum çerezi geri gelmiyordur; örneğin oturumun alan adı yanlıştır ya da HTTPS olmadan güvenli
    (secure) çerez kullanılıyordur.
http-419-fix-client =
    Yeni bir belirteç almak için sayfayı yenileyip formu yeniden gönderin. Bir betik
    önce belirteci almalı ve onu oturum çereziyle birlikte göndermelidir.
http-419-fix-server =
    Formlara `@csrf`, betik isteklerine `X-CSRF-TOKEN` ekleyin; oturumun alan adını,
    ömrünü ve `Secure` ayarını denetleyin. Webhook uç noktalarını ve durumsuz API’leri denetimin dışında
    tutun.
http-419-use =
    { $code } kodu Laravel’e özgü bir alışkanlıktır; eksik veya yanlış bir CSRF belirtecine
    başka bir framework genellikle 403 ile yanıt verir.

## 420 Enhance Your Calm (Twitter)

http-twitter-420-gloss = Çok sık istek gönderdiğinizi Twitter eskiden böyle söylerdi
http-twitter-420-explanation =
    Twitter bunu çok fazla istek yapan uygulamalara gönderirdi. Search API buna
    Ocak 2010’da, 429’un bu amaçla tanımlanmasından iki yıl önce başladı. Bugünkü X API 429 kullanır.
    Spring’in durum kodu listesinde ve ilk WebDAV taslaklarında aynı numara başka bir şeyi, “Method Failure”
    durumunu gösterir.
http-twitter-420-when =
    Eski API için yazılmış kütüphaneler onu hâlâ tanır, örneğin Ruby’de
    `Twitter::Error::EnhanceYourCalm`. Sınır aşımları için numarayı başka birkaç API de almıştır; Yandex
    Market API bunlardan biridir. X API kullanırken artık karşınıza çıkmaması gerekir.
http-twitter-420-fix-client =
    Durun, 30 saniye bekleyin ve istekler yeniden kabul edilene dek arayı her
    seferinde ikiye katlayın; rastgele bir pay ekleyin. `Retry-After` varsa en az o kadar bekleyin.
http-twitter-420-fix-server =
    Bunun yerine 429 gönderin, süreyi biliyorsanız `Retry-After` da ekleyin;
    istemciler ve proxy sunucuları bunu ek bir kod yazılmadan anlar.
http-twitter-420-use = { $code } kodu tarihe karışmıştır; hız sınırını aşan bir istemci bugün 429 alır.

## 420 Method Failure (Spring)

http-spring-420-gloss = Bir WebDAV taslağından kalma, neredeyse hiç gönderilmez
http-spring-420-explanation =
    Numara, Spring Framework’teki `METHOD_FAILURE` sabitidir; sabit kullanımdan
    kalkmıştır ve kendi tanımı yoktur. WebDAV’ın eski bir taslağından gelir; orada, bir parçası başarısız
    olduğu için durmuş bir yöntemi gösteriyordu. Yayımlanan standartta böyle bir kod yoktur. Bir sunucu 420
    gönderiyorsa daha olası anlamı, Twitter usulü bir hız sınırıdır.
http-spring-420-when =
    Ağ trafiğinden çok kaynak kodda görülür: `HttpStatus` içinde, eski HTTP
    kütüphanelerinde ve onlardan kopyalanmış tablolarda. Bir sunucu bunu ancak uygulamanın yazarı bu
    sabiti seçmişse gönderir.
http-spring-420-fix-client =
    Yanıtın içeriğini ve API belgelerini okuyun. İkisi de açıklamıyorsa 400 gibi
    ele alın.
http-spring-420-fix-server =
    Sabiti değiştirin: daha önceki bir adım başarısız olduysa 424, hız sınırı
    için 429, beklenmeyen bir hata için 500 kullanın.
http-spring-420-use =
    { $code } kodu kullanımdan kalkmıştır; başka bir eylemle birlikte başarısız olan
    eylem için 424, öngörmediğiniz bir başarısızlık için 500 gönderin.

## 430 Shopify Security Rejection

http-430-gloss = Shopify isteği olası bir saldırı saydı
http-430-explanation =
    Shopify, kötü niyetli olabilecek bir isteği, uygulamayı korumak için reddetmiştir. Ret
    bir güvenlik denetiminden gelir; hız sınırının kodu ise 429’dur. Kod, neyin kuşku uyandırdığını söylemez;
    dürüst bir program da bota benzeyebilir. Numarayı hiçbir standart tanımlamaz; yanı başındaki 431 büyük üst
    bilgilerle ilgilidir.
http-430-when =
    Storefront API hizmetini birçok alıcı adına çağıran sunucular, alıcının adresini
    `Shopify-Storefront-Buyer-IP` ile iletmezse bunu alır, çünkü o zaman bütün trafik tek bir makineden
    geliyor gibi görünür. Veri kazıyıcılar ve bir mağazaya yapılan yük testleri de bununla karşılaşır.
http-430-fix-client =
    Sunucudan yaptığınız çağrılarda alıcının IP adresini taşıyan üst bilgiyi gönderin,
    yavaşlayın, mağaza sayfalarını değil belgelenmiş API’yi kullanın. Sorun sürerse zamanı ve istek kimliğini
    vererek Shopify’a başvurun.
http-430-fix-server =
    Bunu yalnızca Shopify gönderir. Hizmetiniz böyle bir hatayı iletiyorsa onu
    çağıranların anlayacağı bir koda çevirin ve reddedilen isteğin neye benzediğini günlüğe yazın.
http-430-use =
    { $code } kodu Shopify’a özgüdür; kuşkulu bir isteği geri çeviren başka her sunucu 403
    gönderir.

## 509 Bandwidth Limit Exceeded (cPanel)

http-509-gloss = Aktarım kotası şimdilik tükendi
http-509-explanation =
    Bir sitenin veya kullanıcının aktarabileceği veri miktarı tükenmiştir; bu yüzden
    şimdilik hiçbir şey gönderilmez. Sınır, ay gibi bir dönemdeki baytları sayar; istek sayısı sınırının kodu
    429’dur. cPanel kullanan barındırmada numara hata sayfasında durur; Apache modülünün yayımlanmış kaynağına
    göre durum satırında 500 vardır. Dosya hizmeti MEGA ise onu gerçek durum kodu olarak gönderir.
http-509-when =
    Paylaşımlı barındırmadaki küçük siteler, bir ziyaretçi akını, dışarıdan doğrudan
    kullanılan (hotlink) resimler veya doymak bilmez bir tarayıcı bot yüzünden herkese “509 Bandwidth
    Limit Exceeded” gösterir. MEGA indirmeleri, indirenin kotası bitince bu kodla durur.
http-509-fix-client =
    Daha sonra yeniden deneyin: barındırıcılar kotayı genellikle yeni ayla birlikte,
    MEGA ise bildirdiği bekleme süresinden sonra sıfırlar. Sık sık yeniden denemenin kimseye yararı olmaz.
http-509-fix-server =
    Hesabın bant genişliği sınırını yükseltin veya sıfırlanmasını bekleyin. Trafiği
    neyin tükettiğini bulun (büyük dosyalar, hotlink kullanımı, botlar); ardından önbelleğe alın,
    sıkıştırın veya bir CDN’ye taşıyın. Bir cPanel sunucusunun erişim günlüğünde 500 yazıyor olabilir.
http-509-use =
    { $code } kodu kayıtlı değildir; hakkını tek bir çağıran tükettiyse 429, sitenin tamamı
    tükettiyse 503 gönderin.

## 529 (overloaded)

http-529-gloss = Tüm kullanıcıların toplam yükü hizmete fazla geliyor
http-529-explanation =
    Hizmet aşırı yüklenmiştir ve bunda bu istemcinin kusuru yoktur: tüm kullanıcıların
    toplam trafiği o an için fazladır. İstekte bir sorun yoktur, daha sonra yinelenebilir. Kod, SSL Labs
    ve Claude API belgelerinde yer alır; ikisi de 429 kodunu kendi sınırını aşan istemciye ayırır. Bu
    durumun kayıtlı kodu 503’tür.
http-529-when =
    Claude API kullanan programlar, SDK kendi yeniden denemelerini yaptıktan sonra bunu
    `overloaded_error` hata türüyle günlüğe yazar. Derleme hatlarındaki SSL Labs tarama araçları “service
    is overloaded” bildirir. Genellikle aynı dakikalarda birçok kullanıcıyı birden etkiler.
http-529-fix-client =
    Giderek uzayan ve rastgele değişen aralarla yeniden deneyin, varsa `Retry-After`
    değerine uyun ve birkaç denemeden sonra durun. SSL Labs birkaç dakika, örneğin 30 dakika beklenmesini ister.
http-529-fix-server =
    Kendi API’nizde, her istemcinin ve proxy sunucusunun bildiği 503 kodunu
    `Retry-After` ile gönderin. Bir sağlayıcının böyle bir hatasını iletiyorsanız onu, suçu çağırana
    yükleyecek olan 429 koduna çevirmeyin.
http-529-use =
    { $code } kodu, tek bir istemciden kaynaklanmayan aşırı yükü gösterir; bu kullanımı
    benimsememiş bir sunucu 503 gönderir.

## 598 (Spline)

http-598-gloss = Veri kökeni sunucusu Spline zaman aşımına uğradı
http-598-explanation =
    Verilerin kökenini (data lineage) kaydeden Spline, tüketici API’sine gelen ve
    yanıtlanması fazla uzun süren bir istekten vazgeçmiştir. Kodu 0.3.2 ile 0.7.1 arasındaki sürümler
    gönderir; 0.7.2 ile 503 koduna geçilmiştir. Kod listeleri numaraya “Network Read Timeout Error” der ve
    onu, adlarını vermedikleri proxy sunucularına bağlar. Hiçbir standartta tanımlı değildir.
http-598-when =
    Spline’da, veritabanı meşgulken büyük bir veri kökeninin genel görünümü bu kodla başarısız
    olur. Bazı istemci programları numarayı, zamanında gelmeyen bir yanıt için kendileri kullanır; o zaman onu
    gönderen kimse yoktur.
http-598-fix-client =
    Önce numarayı bir sunucunun mu gönderdiğini yoksa istemcinin mi uydurduğunu belirleyin.
    Spline söz konusuysa tek seferde daha azını isteyin, örneğin veri kökeninin derinliğini azaltın.
http-598-fix-server =
    Spline’ı daha yeni bir sürüme geçirin ve veritabanının yüküne bakın. Arkasındaki
    sunucuyu boşuna bekleyen bir proxy 504 göndermelidir.
http-598-use =
    { $code } kodunu artık Spline bile göndermez; fazla uzun beklemiş bir ağ geçidi 504,
    aşırı yüklenmiş bir sunucu 503 gönderir.

## 599 (client side)

http-599-gloss = Yanıt gelmedi; numarayı HTTP istemcisi uydurdu
http-599-explanation =
    Bu numarayı hiçbir sunucu göndermemiştir: Tornado’nun HTTP istemcisi, hiç HTTP yanıtı
    almadığında bunu bildirir. Olağan neden zaman aşımıdır, ama kapanan bir bağlantı da buna yol açar.
    Sunucunun isteği yerine getirip getirmediği bilinmez. Kod listeleri ona “Network Connect Timeout Error”
    der, ancak hiçbir standartta tanımlı değildir.
http-599-when =
    Python hizmetlerinin günlüklerinde, “Timeout while connecting” veya “Timeout during request”
    gibi bir metinle `HTTP 599` olarak görülür. curl tabanlı istemcide DNS hataları ve reddedilen bağlantılar
    da bu numarayla ortaya çıkar.
http-599-fix-client =
    Numaranın ardındaki metni okuyun; hatanın ne olduğunu o söyler. Sunucu yavaşsa
    `connect_timeout` veya `request_timeout` değerini yükseltin. İdempotent olmayan bir isteği yinelemeden
    önce etkili olup olmadığını denetleyin.
http-599-fix-server =
    İsteği sunucunun günlüğünde arayın: hiç ulaşmadıysa sorun oraya giden yoldadır (DNS,
    güvenlik duvarı, TLS). Bu numarayı durum kodu olarak ileten bir hizmet, onun yerine 502 veya 504
    göndermelidir.
http-599-use =
    { $code } kodunun bir yanıtta yeri yoktur; arkasındaki sunucudan bir şey alamayan ağ geçidi
    502 veya 504 gönderir.
