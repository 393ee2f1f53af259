### Sık sorulan kod çiftlerinin metinleri: bir karar cümlesi, kararı belirleyen durumlar ve sık yapılan bir hata.

## 200 and 201

http-200-201-verdict =
    İstek yeni bir kaynak oluşturduysa 201 gönderin ve kaynağın URL’sini `Location` üst
    bilgisinde bildirin; yeni kaynak yoksa yanıt 200’dür.
http-200-201-situation-order-created =
    `/orders` adresine gönderilen `POST` isteği, kendi URL’si olan bir
    sipariş oluşturdu.
http-200-201-situation-put-replaced =
    `PUT` isteği var olan içeriğin yerine yenisini koydu; yeni sürüm de
    yanıtta döndürülüyor.
http-200-201-situation-put-created = `PUT` isteği, daha önce boş olan bir yola dosya kaydetti.
http-200-201-situation-search-by-post =
    `POST` isteği uzun bir arama sorgusu taşıyor, ancak hiçbir şey
    oluşturmuyor.
http-200-201-situation-was-there-before =
    “Getir, yoksa oluştur” türünden bir çağrıda kaydın zaten var olduğu
    anlaşılıyor.
http-200-201-situation-created-later = Kayıt, ancak kuyruğa alınmış bir iş bitince oluşacak.
http-200-201-mistake =
    `Location` yoksa 201, yeni kaynağın isteğin URL’sinde bulunduğunu söyler; bir
    koleksiyona yapılan `POST` için bu yanlıştır. Yalnızca 200’ü başarı sayan istemci kodu ise oluşturma
    işlemini hata olarak görür ve isteği bir kez daha gönderebilir.

## 200 and 203

http-200-203-verdict =
    Kaynak sunucular 200 gönderir; bir proxy, içeriği değiştirdiğini bildirmek için bunu
    203’e çevirebilir.
http-200-203-situation-own-content =
    Kaynak sunucu, bir `GET` isteğini kendi sayfasının güncel sürümüyle
    yanıtlıyor.
http-200-203-situation-images-recompressed =
    Bir mobil ağın proxy sunucusu, görselleri iletmeden önce
    küçültüyor.
http-200-203-situation-malware-removed = Şirket ağındaki bir filtre, tehlikeli bir betiği sayfadan çıkarıyor.
http-200-203-situation-third-party-data = API’niz, başka bir sağlayıcıdan kopyaladığı verileri döndürüyor.
http-200-203-situation-unchanged-from-cache = CDN, önbelleğindeki bir sayfayı içeriğine dokunmadan sunuyor.
http-200-203-situation-no-transform =
    Kaynak sunucu `Cache-Control: no-transform` göndermiş, proxy de buna
    uyuyor.
http-200-203-mistake =
    Bazı API’ler, eski bir yoruma dayanarak kopyalanmış veya doğrulanmamış verileri 203 ile
    işaretler; yalnızca 200’ü kabul eden istemciler de başarıyı başarısızlık sanır. 200 de hiçbir şeyin
    değişmediğini kanıtlamaz: bir proxy, içeriği bunu bildirmeden de değiştirebilir.

## 200 and 204

http-200-204-verdict =
    İkisi de başarı bildirir: 200 yanıtında okunacak bir şey vardır, 204 yanıtı ise üst
    bilgilerle biter.
http-200-204-situation-resource-found = `GET` isteği kaynağı buluyor; kaynak yanıtta döndürülüyor.
http-200-204-situation-delete-done = `DELETE` başarıyla tamamlandı; bununla ilgili bildirilecek bir şey yok.
http-200-204-situation-computed-fields =
    `PUT` başarıyla tamamlandı, ancak istemciye sunucunun doldurduğu
    alanlar da gerekiyor.
http-200-204-situation-background-save =
    Bir metin düzenleyici taslağı arka planda kaydediyor ve aynı sayfada
    kalıyor.
http-200-204-situation-empty-list = Geçerli bir liste isteğinin sonucunda hiçbir kayıt çıkmıyor.
http-200-204-situation-put-to-free-path =
    `PUT` isteği, daha önce hiçbir şeyin bulunmadığı bir adreste kaynak
    oluşturdu.
http-200-204-mistake =
    Bir uç noktayı 200 yerine 204 gönderecek biçimde değiştirmek, her başarılı yanıtı JSON
    ayrıştırıcısına veren tüm istemcileri bozar. 204’ten sonra gövde göndermek daha da kötüdür: HTTP/1.1’de
    mesaj üst bilgilerle biter; bağlantı yeniden kullanılıyorsa bu baytlar bir sonraki yanıtın başı sanılır.

## 200 and 206

http-200-206-verdict =
    206, `Range` üst bilgisine kaynağın bir parçasıyla yanıt verir; 200 ise aralık istenmiş
    olsa bile tamamını gönderir.
http-200-206-situation-plain-download = Tarayıcı, aralık belirtmeden bir dosya indiriyor.
http-200-206-situation-resume = İndirme 5 MB’tan sonra kesilmiş, istemci kalanını istiyor.
http-200-206-situation-from-byte-zero =
    Bir video oynatıcı dosyayı `Range: bytes=0-` ile açıyor; sunucu da
    aralık isteklerini destekliyor.
http-200-206-situation-file-replaced =
    `If-Range`, bu arada yenisiyle değiştirilmiş bir dosyanın `ETag`
    değerini taşıyor.
http-200-206-situation-range-past-end = İstenen ilk bayt, dosyanın sonunun ötesinde kalıyor.
http-200-206-situation-page-of-list = Bir API, bir listenin `?page=2` ile seçilen ikinci sayfasını döndürüyor.
http-200-206-mistake =
    `?page=2` için 206 gönderen API’ler, hiç yapılmamış bir aralık isteğini yapılmış gibi
    gösterir; üstelik tek parçalı bir yanıtta zorunlu olan `Content-Range` üst bilgisi çoğu kez eksiktir.
    Gelen 200 yanıtını daha önce kaydettiği bölümün sonuna ekleyen bir indirme programı ise dosyayı bozar;
    önce kodu denetleyin.

## 200 and 304

http-200-304-verdict =
    200 içeriği de getirir; 304, koşullu istek gönderen istemciye elindeki kopyayı
    kullanmasını söyler.
http-200-304-situation-first-visit = Tarayıcı, daha önce hiç yüklemediği bir betiği istiyor.
http-200-304-situation-same-etag =
    Bir `GET` isteğinin `If-None-Match` listesinde, kaynağın şu anki varlık
    etiketi yer alıyor.
http-200-304-situation-new-etag = İstemci kopyasını yeniden doğruluyor, ancak dosya bu arada düzenlenmiş.
http-200-304-situation-cdn-revalidates =
    CDN, geçerlilik süresi dolmuş kopyasını kaynak sunucuya soruyor;
    hiçbir şey değişmemiş.
http-200-304-situation-conditional-put = `If-None-Match: *` taşıyan bir `PUT` geliyor, ancak kaynak zaten var.
http-200-304-mistake =
    Elinde kopya olmayan bir istemci 304 aldığında gösterecek bir şey bulamaz; bu yüzden
    koşulsuz bir isteğe asla 304 ile yanıt vermeyin. Bir kümedeki sunucuların farklı varlık etiketleri
    üretmesi ise ters yönde zarar verir: her yeniden doğrulama 200 ile ve içeriğin baştan aktarılmasıyla
    sonuçlanır.

## 200 and 404

http-200-404-verdict =
    Geçerli bir arama eşleşme bulamazsa yanıt boş bir listeyle 200’dür; 404, gösterdiği
    yerde hiçbir şey bulunmayan URL’ler içindir.
http-200-404-situation-no-matches = Arama geçerli, ancak hiçbir şeyle eşleşmiyor.
http-200-404-situation-unknown-record = URL belirli bir kaydı gösteriyor, ancak böyle bir kayıt yok.
http-200-404-situation-customer-without-orders =
    Var olan, ancak henüz hiç sipariş vermemiş bir müşterinin
    siparişleri isteniyor.
http-200-404-situation-unknown-customer = Var olmayan bir müşterinin siparişleri isteniyor.
http-200-404-situation-friendly-error-page =
    Sayfa yok; ziyaretçilere arama kutusu olan, kullanıcı dostu bir
    metin gösteriliyor.
http-200-404-situation-unknown-filter = Filtre, API’nin tanımadığı bir alana başvuruyor.
http-200-404-mistake =
    Boş liste için 404 gönderilirse istemci “eşleşme yok” durumunu yanlış bir URL’den veya
    başarısız bir dağıtımdan ayırt edemez; gerçek arızalar da boş ekranların ardında gizli kalır. 200 ile
    gönderilen ve soft 404 olarak bilinen hata sayfası aynı zararı öbür yönden verir: tarayıcı botlar onu
    dizine ekleyebilir, izleme sistemi de başarıdan başka bir şey görmez.

## 200 and 416

http-200-416-verdict =
    Kaynağın sonunun ötesinde başlayan bir aralığın yanıtı 416’dır; `Range` üst bilgisini
    yok sayan sunucu ise 200 ile kaynağın tamamını gönderir.
http-200-416-situation-already-complete =
    Bir indirme aracı, tamamı zaten elinde olan bir dosyayı indirmeyi
    sürdürmeye çalışıyor.
http-200-416-situation-ranges-not-supported =
    Sunucu raporu her istekte yeniden oluşturuyor ve aralık
    isteklerini desteklemiyor.
http-200-416-situation-partly-inside = Aralık dosyanın sonundan önce başlıyor, ancak sonunu aşıyor.
http-200-416-situation-many-tiny-ranges =
    İstekte birbiriyle örtüşen yüzlerce küçük aralık var; sunucu bunları
    geri çeviriyor.
http-200-416-situation-changed-since = Dosyanın yerini daha yeni bir sürüm aldığı için `If-Range` eşleşmiyor.
http-200-416-situation-unknown-unit =
    Kaynak sunucu, `Range: pages=3-4` örneğinde olduğu gibi, istenen aralık
    birimini anlamıyor.
http-200-416-mistake =
    416 yanıtını başarısızlık olarak bildiren araçlar, kullanıcıyı eksiksiz dosyalar için
    boşuna telaşlandırır; `Content-Range` içindeki uzunluğu diskteki dosyanınkiyle karşılaştırın. Dosyanın
    nerede bittiğini öğrenmek için 416 bekleyen kod ise 200 ile dosyanın tamamını gönderen sunucularda
    çalışmaz.

## 201 and 202

http-201-202-verdict =
    201 için kaynağın yanıt anında var olması gerekir; iş yalnızca kuyruğa alındıysa ve
    hâlâ başarısız olabilecekse dürüst yanıt 202’dir.
http-201-202-situation-row-inserted = Yanıt gönderilmeden önce sipariş veritabanına yazılmış oluyor.
http-201-202-situation-video-encoding = Yüklenen bir video, kodlanmak üzere kuyrukta bekliyor.
http-201-202-situation-vm-provisioning =
    Bir sanal makinenin oluşturulması dakikalar sürüyor, üstelik
    başarısızlıkla sonuçlanabilir.
http-201-202-situation-job-with-url =
    `/jobs` adresine gönderilen `POST` isteği, istemcinin hemen
    sorgulayabileceği bir iş oluşturuyor.
http-201-202-situation-waits-for-approval =
    Üyelik başvurusu, ancak bir kişi onayladıktan sonra hesaba
    dönüşüyor.
http-201-202-mistake =
    Kuyruktaki bir iş için 201 alan istemci, yeni URL’ye hemen gider ve 404 ile karşılaşır.
    202 yanıtında en sık unutulan ise işin durumunu gösteren bir URL’dir: HTTP aynı istek için ikinci bir
    durum kodu iletemez, sonradan başarısız olan iş de fark edilmeden kalır.

## 202 and 204

http-202-204-verdict = 204 konuyu kapatır; 202, kabul edilen işin başarılı olup olmayacağını açık bırakır.
http-202-204-situation-deleted-now = Kayıt, yanıt gönderilmeden önce silinmiş oluyor.
http-202-204-situation-deleted-tonight =
    `DELETE`, ancak gece çalışan temizlik işiyle birlikte etkisini
    gösterecek.
http-202-204-situation-event-queued = Webhook alıcısı olayı kuyruğuna eklemiş, daha sonra işleyecek.
http-202-204-situation-event-processed = Webhook alıcısı olayı işlemiş; karşılığında söyleyecek bir şeyi yok.
http-202-204-situation-count-wanted = Çok sayıda kayıt silindi; istemci kaçının silindiğini öğrenmek istiyor.
http-202-204-mistake =
    İşi yalnızca kuyruğa alıp 204 yanıtı veren bir işleyici, sonraki her başarısızlığı
    sessiz bir kayba dönüştürür; çünkü istemci isteği tamamlanmış saymıştır. 202’nin içeriksiz gönderilmesine
    izin vardır, ancak o zaman istemcinin elinde izleyebileceği bir şey olmaz.

## 204 and 404

http-204-404-verdict =
    Var olmayan bir şeyi isteyen `GET` isteğinin yanıtı 404 olmalıdır; 204, isteğin
    başarılı olduğunu, yalnızca gönderilecek bir şey bulunmadığını söylerdi.
http-204-404-situation-get-unknown-id = `GET` ile, hiçbir zaman atanmamış bir ID’ye ait kayıt isteniyor.
http-204-404-situation-deleted = `DELETE` isteği kaydı sildi.
http-204-404-situation-deleted-before =
    Silinmiş bir kayıt için ikinci bir `DELETE` geliyor; çağıranın, kaydın
    artık bulunmadığını öğrenmesi isteniyor.
http-204-404-situation-document-saved = `PUT` isteği belgeyi kaydetti; istemcinin yanıtta veriye ihtiyacı yok.
http-204-404-situation-no-profile-picture =
    Profil resminin kendi URL’si var, ancak bu kullanıcı henüz resim
    yüklememiş.
http-204-404-situation-nothing-in-list = Bir liste isteniyor, ancak listede hiçbir şey yok.
http-204-404-mistake =
    Olmayan bir kayıt 204 ile yanıtlanırsa önbellekler ve izleme araçları bunu başarı
    sayar; istemci ise daha sonra, hiç gelmemiş alanları okurken hata verir. Yinelenen bir `DELETE` için iki
    kod da kullanılır, ikisi de yerindedir: yöntemde idempotent olan etkidir, yanıt farklı olabilir.

## 300 and 406

http-300-406-verdict =
    300 yanıtında istemci birden çok sürüm arasından seçim yapabilir; 406 ise hiçbirinin
    `Accept` üst bilgilerine uymadığını söyler.
http-300-406-situation-unversioned-api-root =
    Bir API’nin kök adresi üç sürümde sunuluyor, istemci ise
    hiçbirini belirtmemiş.
http-300-406-situation-only-xml-accepted =
    İstemci yalnızca XML kabul ediyor, kaynak ise JSON; bunu
    göndermektense hata vermeyi yeğliyorsunuz.
http-300-406-situation-default-helps = Tercih edilen dilde sayfa yok, ancak İngilizce sayfa da işe yarar.
http-300-406-situation-clear-best-match =
    `Accept` üst bilgisi HTML’ye PDF’den daha yüksek öncelik veriyor;
    ikisi de mevcut.
http-300-406-situation-similar-file-names =
    Yanlış yazılmış bir dosya adı var olan iki dosyanınkine benziyor;
    sunucu ikisini de öneriyor.
http-300-406-situation-request-format = İstemci, yalnızca JSON okuyan bir uç noktaya YAML gönderiyor.
http-300-406-mistake =
    İstemciler `Accept` üst bilgisini alışkanlıkla gönderir; katı bir 406 bu yüzden
    varsayılan bir sürümle karşılanabilecek istekleri geri çevirir. Belirtim ikisine de izin verir.
    Seçeneklerin listesini içermeyen bir 300 veya 406 yanıtı ise istemciye seçecek bir şey bırakmaz.

## 301 and 302

http-301-302-verdict =
    301 kodunu yalnızca taşınma kesinse gönderin; eski URL’ye yeniden ihtiyaç
    duyulabilecekse güvenli yanıt 302’dir.
http-301-302-situation-new-domain = Site başka bir alan adına taşındı ve geri dönmeyecek.
http-301-302-situation-https-only = Bundan böyle her sayfa `https` üzerinden açılacak.
http-301-302-situation-login-detour =
    Oturumu olmayan bir ziyaretçi oturum açma sayfasına gönderiliyor, sonra
    da geri dönüyor.
http-301-302-situation-short-campaign =
    Bir mağazanın ana sayfası bu hafta boyunca indirim sayfasına
    yönlendiriyor.
http-301-302-situation-show-result-of-post =
    Form işlendi; sıra, tarayıcının onay sayfasını `GET` ile
    yüklemesinde.
http-301-302-situation-api-endpoint-moved =
    `POST` alan bir uç nokta kalıcı olarak yeni bir URL’ye taşındı;
    hiçbir çağrının gövdesi yitirilmemeli.
http-301-302-mistake =
    Vaktinden önce gönderilen bir 301 tarayıcılarda kalır; çünkü hiçbir önbellek üst
    bilgisi olmadan da saklanabilir ve sunucu onu geri çağıramaz. Tersine, kalıcı bir taşınma için gönderilen
    302 istemcilere eski URL’yi korumalarını söyler ve bu URL arama sonuçlarında kalabilir.

## 301 and 307

http-301-307-verdict =
    Kalıcı olarak taşınan bir sayfa için 301, `POST` isteğinin `POST` kalması gereken
    geçici bir yönlendirme için 307 kullanın.
http-301-307-situation-new-domain =
    Bir web sitesi başka bir alan adına taşındı; ziyaretçiler kalıcı olarak
    oraya yönlendirilmeli.
http-301-307-situation-upload-elsewhere = `PUT` ile yapılan yüklemeler şimdilik ikinci bir sunucuya gitmeli.
http-301-307-situation-api-endpoint-moved =
    `POST` alan bir uç noktanın, artık değişmeyecek yeni bir URL’si
    var.
http-301-307-situation-closed-for-a-week =
    Bir şube bir haftalığına kapalı; sayfası başka bir şubenin
    sayfasına götürmeli.
http-301-307-situation-after-form =
    Form gönderildikten sonra tarayıcının sonucu `GET` ile yüklemesi
    gerekiyor.
http-301-307-situation-http-to-https = Her `http` sayfası bundan böyle `https` karşılığına götürmeli.
http-301-307-mistake =
    Tarayıcılar bir 301 yanıtını önbellek üst bilgisi olmadan da saklayabilir; geçici bir
    yönlendirme için gönderilen 301, yönlendirme kaldırıldıktan sonra da etkisini sürdürür. 301 ile karşılaşan
    webhook istekleri hedefe çoğu kez içeriksiz bir `GET` olarak ulaşır; 307 bunu önler, kalıcı bir taşınmada
    308 de.

## 301 and 308

http-301-308-verdict =
    Taşınma ikisinde de kalıcıdır: yöntem yönlendirmede korunmalıysa 308, yalnızca `GET`
    önemliyse 301 gönderin.
http-301-308-situation-article-moved = Bir blog yazısının adresi değişti; yazı yalnızca okunuyor.
http-301-308-situation-payment-callbacks =
    `POST` ile gelen ödeme geri bildirimlerinin uç noktası, kalıcı
    olarak yeni bir URL’ye taşındı.
http-301-308-situation-oldest-clients =
    Bağlantılar, HTTP kütüphanesini kimsenin güncellemediği eski
    cihazlarda açılıyor.
http-301-308-situation-form-target-moved =
    Birçok sayfada yer alan bir formun gönderildiği adres kalıcı olarak
    değişti.
http-301-308-situation-until-migration-ends =
    `PUT` isteği, yalnızca geçiş tamamlanana kadar başka bir URL’ye
    gitmeli.
http-301-308-mistake =
    Birçok istemci, 301 aldıktan sonra `POST` isteğini `GET` olarak yineler; yeni URL’deki
    çağrı, yönlendirmeye dair hiçbir ipucu vermeden başarısız olur. İki kod da, izin veren bir üst bilgi
    olmasa bile önbelleğe alınabilir; bu yüzden hangisi kullanılmış olursa olsun yanlış bir hedefi geri almak
    zordur.

## 301 and 410

http-301-410-verdict =
    Yerini alan bir sayfa varsa 301 ile yönlendirin; sayfa bilerek kaldırıldıysa ve yerine
    bir şey gelmediyse bunu 410 ile bildirin.
http-301-410-situation-page-renamed = Site yenilenirken makalenin URL’si değişti.
http-301-410-situation-product-replaced =
    Bir ürün üretimden kaldırıldı ve yerini alan ürünün, aynı ihtiyacı
    karşılayan bir sayfası var.
http-301-410-situation-campaign-over = Bir kampanya sona erdi ve bir daha yapılmayacak.
http-301-410-situation-profile-deleted =
    Bir kullanıcı profilini sildi; profile giden bağlantıların da ortadan
    kalkmasını istiyor.
http-301-410-situation-nobody-knows = Sayfa yok ve geri gelip gelmeyeceğini kimse bilmiyor.
http-301-410-situation-post-target-moved = `POST` alan bir URL kalıcı olarak taşındı.
http-301-410-mistake =
    Kaldırılan tüm sayfaları ana sayfaya yönlendirmek kimsenin işine yaramaz: arama
    motorları böyle bir yönlendirmeyi genellikle bulunamayan sayfa (“soft 404”) sayar, ziyaretçiler de
    aradıkları sayfanın nereye gittiğini merak eder. İki kod da hiçbir önbellek üst bilgisi olmadan önbelleğe
    alınabilir; aceleyle verilmiş bir 301 veya 410 bu yüzden zor geri alınır.

## 302 and 303

http-302-303-verdict =
    İşlenen bir formdan sonra sonuca yönlendirmenin tam karşılığı 303’tür; 302, şimdilik
    başka yerde bulunan bir sayfa içindir.
http-302-303-situation-order-placed = Sipariş kaydedildi; tarayıcının makbuzu göstermesi gerekiyor.
http-302-303-situation-session-missing = Sayfa oturum açmayı gerektiriyor, ziyaretçinin ise oturumu yok.
http-302-303-situation-delete-in-web-ui =
    Sayfadaki bir betiğin gönderdiği `DELETE` başarılı oldu; ardından
    liste gösterilmeli.
http-302-303-situation-short-link = Kısa bir bağlantı, bu ay geçerli olan belgeye götürüyor.
http-302-303-situation-job-finished = Durum URL’sinden izlenen iş bitti; sonucun URL’si ise başka.
http-302-303-situation-post-goes-elsewhere =
    `POST` isteğinin kendisi şimdilik başka bir sunucuya
    gönderilmeli.
http-302-303-mistake =
    Birçok framework formdan sonra 302 ile yönlendirir; tarayıcılar da bu `POST` isteğini
    gerçekten `GET` isteğine çevirir. `PUT` veya `DELETE` için bunu yapmazlar: 302’den sonra betiğin isteği
    aynı yöntemle yinelenir ve gösterilmesi gereken şeyi silebilir.

## 302 and 307

http-302-307-verdict =
    Geçici bir yönlendirmede `POST` isteğinin `POST` kalması gerekiyorsa 307 gönderin; 302,
    istemcilerin onu `GET` isteğine çevirmesine izin verir.
http-302-307-situation-page-elsewhere-today =
    Yalnızca okunan bir sayfa birkaç günlüğüne başka bir URL’de
    bulunuyor.
http-302-307-situation-other-upload-host =
    Yükleme isteğinin bu seferlik başka bir sunucuya, gövdesiyle
    birlikte gitmesi gerekiyor.
http-302-307-situation-webhook-detour =
    Gelen webhook istekleri, asıl uç nokta onarılana kadar yedek bir uç
    noktaya ulaşmalı.
http-302-307-situation-form-processed = Form işlendi; tarayıcının sonucu alması gerekiyor.
http-302-307-situation-moved-for-good = `POST` alan uç nokta taşındı ve yeni yerinde kalacak.
http-302-307-mistake =
    Bir webhook isteği 302’den sonra gövdesiz bir `GET` olarak gelir ve çoğunlukla 405 ile
    sonuçlanır; buna yol açan yönlendirme ise çok geride kalmıştır. 307’den sonra tarayıcı, parola dahil tüm
    formu bir sonraki URL’ye yeniden gönderir; bu bilgilerin o sunucuya verilebileceğinden emin olun.

## 303 and 307

http-303-307-verdict =
    303’ten sonraki istek, sonucu getiren bir `GET` olur; 307 ise aynı isteğin başka bir
    URL’ye yeniden gönderilmesini ister.
http-303-307-situation-payment-booked = Ödeme kaydedildi; tarayıcının onay sayfasını yüklemesi gerekiyor.
http-303-307-situation-not-the-leader =
    Yazma isteği bir kopya sunucuya (replica) ulaştı; oysa lider sunucuya
    gönderilmesi gerekiyor.
http-303-307-situation-direct-upload = İstemcinin yüklemeyi doğrudan depolama sunucusuna göndermesi gerekiyor.
http-303-307-situation-result-ready = Hesaplama bitti; sonucun kendi URL’si var.
http-303-307-situation-thing-and-document =
    URL bir kişiyi temsil ediyor; o kişi hakkındaki belge ise başka
    yerde.
http-303-307-situation-endpoint-stays-there = Uç nokta taşındı ve yeni URL’sinde kalacak.
http-303-307-mistake =
    Form işlendikten sonra 307 gönderilirse tarayıcı verileri ikinci kez, üstelik `GET`
    bekleyen bir sayfaya gönderir. İş yapılmadan 303 gönderilirse veriler yitirilir, çünkü sonraki isteğin
    gövdesi yoktur.

## 307 and 308

http-307-308-verdict =
    İki yönlendirmede de yöntem ve gövde korunur; belirleyici olan süredir: geçici
    yönlendirme için 307, kesin taşınma için 308.
http-307-308-situation-region-down =
    Bir bölge devre dışı; yazma istekleri, o bölge geri gelene kadar başka
    bir bölgeye gidiyor.
http-307-308-situation-path-renamed =
    Bir API yolunun adı değişti, ancak eski istemciler eski yola hâlâ `POST`
    gönderiyor.
http-307-308-situation-router-adds-slash =
    Uygulamanın yönlendiricisi (router) sona bir eğik çizgi ekliyor;
    rotalar ise hâlâ değişebilir.
http-307-308-situation-http-to-https-api =
    `http` üzerinden gelen çağrılar, yöntemleri korunarak, kalıcı
    olarak `https` üzerine taşınmalı.
http-307-308-situation-read-by-old-devices =
    Sayfa kalıcı olarak taşındı ve uzun yıllardır güncellenmeyen
    cihazlardan okunuyor.
http-307-308-mistake =
    Bir yönlendirmeyi canlı sitede 308 ile denemek, tarayıcılarda sonraki hiçbir
    yapılandırma değişikliğinin ulaşamayacağı kopyalar bırakır; 307 veya kısa bir `max-age` ile başlayın. Eski
    HTTP kütüphanelerinde ise ters yönde bir sorun çıkabilir: bunlar 307’yi izler, ancak tanımadıkları 308’de
    durur.

## 400 and 401

http-400-401-verdict =
    400, isteğin düzeltilmesini ister; 401, aynı isteğin geçerli kimlik bilgileriyle
    gelmesini.
http-400-401-situation-no-token = İstek, korunan bir uç noktaya hiçbir belirteç olmadan ulaşıyor.
http-400-401-situation-token-expired = Erişim belirteci on dakika öncesine kadar geçerliydi.
http-400-401-situation-broken-json = Oturum açmış bir kullanıcı, tırnak işareti eksik bir JSON gönderiyor.
http-400-401-situation-token-sent-twice =
    Erişim belirteci hem `Authorization` üst bilgisinde hem de sorguda
    geliyor.
http-400-401-situation-stale-refresh-token =
    OAuth belirteç uç noktasına, süresi dolmuş bir yenileme belirteci
    gönderiliyor.
http-400-401-situation-scope-too-small = Belirteç geçerli, ancak kapsamı bu işlemi içermiyor.
http-400-401-mistake =
    Süresi dolmuş bir belirtece 400 ile yanıt verilirse istemci kütüphanelerinin 401 koduna
    bağladığı yenileme hiç başlamaz ve kullanıcıların oturumu nedensiz yere kapanır. `WWW-Authenticate`
    içermeyen bir 401 belirtime aykırıdır ve genel amaçlı istemcilere hangi şemayı kullanacaklarını bildirmez.

## 400 and 404

http-400-404-verdict =
    Hatalı bir isteğin yanıtı 400, var olmayan bir şeyi isteyen düzgün bir isteğin yanıtı
    404’tür.
http-400-404-situation-no-such-record =
    `GET /users/17` isteğinde sorun yok, ancak 17 numaralı kullanıcı
    bulunmuyor.
http-400-404-situation-bad-query-value = Sorguda, API’nin sayı beklediği yerde `limit=ten` yazıyor.
http-400-404-situation-parameter-missing = Bir arama isteğinde, arama terimini taşıyan parametre yok.
http-400-404-situation-letters-for-id = Yol `/users/abc`, oysa hiçbir kullanıcının ID’si böyle olamaz.
http-400-404-situation-empty-search = Geçerli filtrelerle yapılan bir aramadan hiçbir sonuç çıkmıyor.
http-400-404-situation-unknown-reference = Yeni bir siparişin JSON metni düzgün, ancak belirttiği müşteri yok.
http-400-404-mistake =
    Hatalı bir parametreye verilen 404, kaydın var olmadığını söyler. Bir eşitleme işi
    bunun üzerine kendi kopyasını silebilir; bir önbellek de yanıtı, 400’de gerekecek olan açık izni aramadan
    saklayabilir. Olmayan bir kayıt için verilen 400 ise çağıranları, hatasız bir istekte hata aramaya iter.

## 400 and 409

http-400-409-verdict =
    400’de değişmesi gereken istektir; 409’da ise isteğin kendisinde sorun yoktur,
    değişmesi gereken kaynağın durumudur.
http-400-409-situation-create-existing = `POST` ile oluşturulmak istenen şey zaten var.
http-400-409-situation-missing-parameter = Zorunlu bir sorgu parametresi eksik.
http-400-409-situation-folder-not-empty = İstemci, içinde hâlâ dosyalar bulunan bir klasörü siliyor.
http-400-409-situation-malformed-id = Yoldaki ID’nin UUID olması gerekiyor, ancak değil.
http-400-409-situation-two-editors = İki kişi aynı sayfayı kaydediyor; ikinci kayıt daha eski metne dayanıyor.
http-400-409-situation-amount-over-limit = JSON düzgün, ancak tutar kuralların izin verdiği sınırı aşıyor.
http-400-409-mistake =
    Mükerrer bir kaydı 400 ile bildirirseniz genel amaçlı istemciler isteği yanlış
    kurdukları sonucuna varır; birleştirmenin veya başka bir adın çözüm olabileceği yerde vazgeçer. 409
    yanıtında sık görülen kusur boş gövdedir: neyin çakıştığına dair bir ipucu olmadan çakışmayı kimse
    çözemez.

## 400 and 422

http-400-422-verdict =
    Ayrıştırılabilen, ancak bir kuralı çiğneyen içeriğin yanıtı 422’dir; bozuk söz
    diziminin ve içerik dışındaki hataların yanıtı 400.
http-400-422-situation-broken-json = Gövdedeki JSON, bir nesnenin ortasında bitiyor.
http-400-422-situation-bad-query-parameter = Sorguda, sayı olması gereken yerde `page=abc` yazıyor.
http-400-422-situation-required-field-missing = Gövde geçerli JSON, ancak zorunlu `email` alanı yok.
http-400-422-situation-end-before-start = İki tarih de doğru biçimde yazılmış, ancak bitiş başlangıçtan önce.
http-400-422-situation-name-taken = Tüm değerler geçerli, ancak bu kullanıcı adını başka biri almış.
http-400-422-situation-wrong-format = Uç nokta JSON okuyor, istemci ise XML göndermiş.
http-400-422-mistake =
    Aynı tür hata için iki kodu da gönderen bir API (framework 400, kendi işleyicileri
    422), her istemciyi ikisini aynı saymaya zorlar. Doğrulama hataları için birinde karar kılın, bunu
    belgeleyin ve hatalı alanları içerikte belirtin; çünkü bunları numaraların hiçbiri söyleyemez.

## 400 and 500

http-400-500-verdict =
    İstekteki bir hatanın yanıtı 400’dür; 500, kendi kodunuzda veya kurulumunuzda
    öngörmediğiniz bir arıza içindir.
http-400-500-situation-parameter-missing =
    Zorunlu bir sorgu parametresi eksik; kodunuz bu boş değerle
    çalışmaya kalksa çökerdi.
http-400-500-situation-uncaught-exception =
    Kusursuz bir istek, kimsenin yakalamadığı bir yazılım hatasına
    denk geliyor.
http-400-500-situation-wrong-database-password =
    Bir dağıtımdan sonra uygulama kendi veritabanında oturum
    açamıyor.
http-400-500-situation-duplicate-key =
    Ad daha önce alınmış olduğu için ekleme işlemi benzersizlik kısıtına
    takılıyor.
http-400-500-situation-planned-maintenance = Veritabanı taşındığı için hizmet on dakikalığına duruyor.
http-400-500-situation-garbage-from-upstream =
    Ağ geçidiniz, arkasındaki hizmetten kullanılamaz bir yanıt
    alıyor.
http-400-500-mistake =
    Denetlenmemiş girdi 500 ile sonuçlanırsa nöbetçi mühendis, çağıranın yazım hatası
    yüzünden uyandırılır; istemciler de asla başarılı olamayacak bir isteği yeniden dener. Her istisnayı 400’e
    çeviren genel bir yakalayıcı daha da kötüdür: yazılım hatalarınız hata oranından silinir, çağıranlar da
    kendi isteklerinde var olmayan bir kusur arar.

## 401 and 403

http-401-403-verdict =
    Çağıran kim olduğunu henüz kanıtlamadıysa 401, isteği anladığınız halde geri
    çeviriyorsanız 403 yanıtı verin.
http-401-403-situation-no-credentials = Korunan bir API’ye gelen istek hiçbir kimlik bilgisi taşımıyor.
http-401-403-situation-token-expired = Erişim belirtecinin süresi dolmuş veya imzası doğrulanamıyor.
http-401-403-situation-role-lacks-right =
    Kullanıcı oturum açmış, ancak “görüntüleyici” rolünün kayıt silme
    izni yok.
http-401-403-situation-address-blocked =
    Bir güvenlik duvarı kuralı, kimlik bilgileri ne olursa olsun
    çağıranın IP adresini engelliyor.
http-401-403-situation-hide-that-it-exists = Belge gizli; bu çağıran, belgenin var olduğunu bile öğrenmemeli.
http-401-403-situation-page-needs-login =
    Oturumu olmayan bir ziyaretçi, oturum açma formu olan bir web
    sitesinin sayfasını açıyor.
http-401-403-mistake =
    Süresi dolmuş bir belirtece verilen 403, belirtecini 401 alınca yenileyen istemcileri
    çıkmaza sokar: yenilemek yerine vazgeçerler. 401 tarafındaki yaygın hata ise `WWW-Authenticate` üst
    bilgisini eklememektir; belirtim bu üst bilgiyi zorunlu kılar ve genel amaçlı istemciler onsuz nasıl
    oturum açacaklarını bilemez.

## 401 and 404

http-401-404-verdict =
    401, çağırandan oturum açmasını ister; 404 hiçbir şeyi, kaynağın var olup olmadığını
    bile ele vermez.
http-401-404-situation-known-page =
    Oturum açmamış bir ziyaretçi, her kullanıcıda bulunan `/account` sayfasını
    açıyor.
http-401-404-situation-secret-repository =
    Kimlik bilgisi göndermeyen biri, adı bile gizli olan bir depoyu
    istiyor.
http-401-404-situation-no-such-invoice = Oturum açmış bir müşteri, hiç düzenlenmemiş bir faturayı istiyor.
http-401-404-situation-foreign-invoice =
    Oturum açmış bir müşteri başkalarının fatura numaralarını deniyor;
    hiçbirinin varlığı doğrulanmamalı.
http-401-404-situation-expired-session =
    Oturumun süresi dolmuş; sunucu ise yolun neyi gösterdiğine henüz
    bakmamış.
http-401-404-situation-may-know-not-read =
    Oturum açmış bir iş arkadaşı raporun varlığını bilebilir, ancak
    raporu açamaz.
http-401-404-mistake =
    Kimlik bilgilerini denetlemeden önce kaynağı arayan bir sunucu, nelerin var olduğunu
    ele verir: gerçek yollara 401, ötekilere 404 verilirse herkes bundan bir liste çıkarabilir. Kimlik bilgisi
    göndermeyenlere iki tür yolda da aynı yanıtı verin; yanıt süresi de aynı olsun.

## 401 and 407

http-401-407-verdict =
    401 aldıysanız sitede, 407 aldıysanız oraya giden yoldaki proxy sunucusunda oturum
    açın.
http-401-407-situation-api-token-expired = Bir API, süresi dolmuş bir belirteci geri çeviriyor.
http-401-407-situation-company-proxy =
    Bir şirketin proxy sunucusu arkasındaki `curl`, daha hiçbir siteye
    ulaşamadan başarısız oluyor.
http-401-407-situation-connect-rejected =
    Bir HTTPS sitesine yapılan `CONNECT`, oturum açılmadığı için tünel
    kurulmadan geri çevriliyor.
http-401-407-situation-reverse-proxy-login =
    Uygulamanızın önündeki bir ters proxy, ziyaretçilerden parola
    istiyor.
http-401-407-situation-hotel-network = Bir otelin ağı, konuk oturum açana kadar hiçbir şeyi geçirmiyor.
http-401-407-mistake =
    407 gönderen bir ters proxy veya API ağ geçidi, tarayıcıların sunmadığı bir oturum açma
    yöntemi ister, çünkü ziyaretçi proxy yapılandırmamıştır. Chrome bu durumda `ERR_UNEXPECTED_PROXY_AUTH`
    hatasını bildirir. Böyle bir sunucu site adına yanıt verir, dolayısıyla göndermesi gereken kod 401’dir.

## 403 and 404

http-403-404-verdict =
    403 açıkça geri çevirir; 404 ise bir şey bulunamadığını bildirir, üstelik çağıranın
    bilmemesi gerekeni de gizleyebilir.
http-403-404-situation-no-such-order =
    Çağıran tüm siparişleri görebilir, ancak bu ID’ye sahip bir sipariş
    yok.
http-403-404-situation-may-read-not-edit = Bir proje üyesi sayfayı okuyabilir, ancak düzenleyemez.
http-403-404-situation-other-customer = Kayıt başka bir müşteriye ait; var olduğu bile gizli.
http-403-404-situation-no-index-file =
    URL, index dosyası bulunmayan bir dizini gösteriyor ve listeleme
    kapalı.
http-403-404-situation-not-logged-in = Kaynak kimlik bilgileri gerektiriyor, istekte ise hiç yok.
http-403-404-mistake =
    Gizleme ancak tutarlıysa işe yarar: bilinmeyen ID’lere 404, başkalarına ait olanlara
    403 veren bir API’de var olan ID’leri herkes listeleyebilir. Önbelleklere de dikkat edin: 404, buna izin
    veren bir üst bilgi olmadan da saklanabilir ve erişim verildikten sonra bile önbellekten gelmeyi
    sürdürebilir.

## 403 and 451

http-403-451-verdict =
    Kendi kurallarınız gereği geri çeviriyorsanız 403 gönderin; 451’i yasal bir talebin
    zorunlu kıldığı engellemeler için saklayın.
http-403-451-situation-role-lacks-right = Kullanıcı oturum açmış, ancak rolünün bu sayfayı açma izni yok.
http-403-451-situation-takedown-notice =
    Bir telif hakkı sahibi bir videonun kaldırılması için bildirim
    göndermiş, siz de buna uyuyorsunuz.
http-403-451-situation-court-order = Bir erişim sağlayıcısı, mahkeme kararıyla bir siteyi engellemek zorunda.
http-403-451-situation-licensed-region =
    Sözleşmeniz bir filmi yalnızca tek bir ülkede göstermenize izin
    veriyor.
http-403-451-situation-law-avoided =
    Gizlilik yasasıyla uğraşmak istemediğiniz için bir bölgeyi dışarıda
    bırakıyorsunuz.
http-403-451-situation-secret-order = Yetkili makam, ortada bir talep olduğundan söz etmenizi de yasaklıyor.
http-403-451-mistake =
    Birçok site, hiç kimse bir şey talep etmediği halde, yasasından kaçınmak istediği
    bölgelere 451 gönderir; tanıma göre doğrusu 403’tür. Önbellekler 451 yanıtını varsayılan olarak
    saklayabilir; `Cache-Control` önlemezse tek bir ülkeyi hedefleyen engel, tüm ülkelerdeki ziyaretçilere
    ulaşabilir.

## 404 and 405

http-404-405-verdict =
    404, URL’de hiçbir şey bulunmadığını söyler; 405, bu URL’nin kullandığınız yöntemi
    kabul etmediğini.
http-404-405-situation-typo-in-path = Yolda bir yazım hatası var ve hiçbir rota onunla eşleşmiyor.
http-404-405-situation-post-to-get-route =
    Bir rota `GET` ve `PUT` kabul ediyor, istemci ise `POST`
    gönderiyor.
http-404-405-situation-record-missing =
    `DELETE /orders/9` bir rotayla eşleşiyor, ancak 9 numaralı sipariş
    yok.
http-404-405-situation-form-on-static-page =
    Bir form, diskteki düz bir dosyadan ibaret olan bir sayfaya
    gönderiliyor.
http-404-405-situation-private-url =
    Erişimi olmayanlar, bir URL’nin hangi yöntemleri kabul ettiğini
    öğrenmemeli.
http-404-405-situation-made-up-method = Sunucu bu yöntemi hiç tanımıyor.
http-404-405-mistake =
    Express, eşleşmeyen yalnızca yöntem olsa bile 404 yanıtı verir (“Cannot POST /orders”);
    bunu gören de doğru bir yolda yazım hatası arar. Bir 405 yanıtının, geçerli yöntemleri `Allow` üst
    bilgisinde listelemesi zorunludur; o olmadan istemcilere tahmin yürütmek kalır.

## 404 and 410

http-404-410-verdict =
    Kaynağı bilerek ve büyük olasılıkla kalıcı olarak kaldırdıysanız 410, bunu
    söyleyemediğiniz her durumda 404 gönderin.
http-404-410-situation-mistyped-path = Yol yanlış yazılmış ve orada hiçbir zaman bir şey bulunmamış.
http-404-410-situation-no-record-of-the-past =
    Hiçbir satırda bu ID yok; daha önce olup olmadığı da
    veritabanından anlaşılmıyor.
http-404-410-situation-account-deleted = Bir kullanıcı hesabını sildi ve herkese açık profili geri gelmeyecek.
http-404-410-situation-api-version-retired =
    Eski bir API sürümü kapatıldı ve istemcilerin onu çağırmayı
    bırakması gerekiyor.
http-404-410-situation-page-moved =
    Sayfa artık bu URL’de değil, ancak içeriği başka bir URL’de varlığını
    sürdürüyor.
http-404-410-situation-must-stay-hidden =
    Orada bir şey var, ancak sunucu bu çağırana bunu açıklamak
    istemiyor.
http-404-410-mistake =
    Bazen bir site yenilendikten sonra, bilinmeyen her yola 410 yanıtı veren bir kural görülür. Böyle bir
    kural akış okuyucularına (feed reader), bağlantı denetleyicilerine ve tarayıcı botlara, geri gelebilecek
    URL’leri bırakmalarını söyler. Önbellekler bu yanıtı kendilerinden istenmese de saklayabilir; bu yüzden
    kuralı kaldırmak yetmez.

## 405 and 501

http-405-501-verdict =
    405, yöntemi yalnızca bu kaynak için geri çevirir; 501, sunucunun bu yöntemi hiçbir
    yerde desteklemediğini söyler.
http-405-501-situation-read-only-report =
    İstemci bir rapora `DELETE` gönderiyor, oysa yalnızca başka
    kaynaklar silinebiliyor.
http-405-501-situation-form-to-static-file = Bir form, statik bir HTML dosyasına gönderiliyor.
http-405-501-situation-made-up-method = Bir tarama aracı `FOOBAR` yöntemini deniyor.
http-405-501-situation-no-webdav = `PROPFIND`, WebDAV desteği hiç olmayan bir sunucuya ulaşıyor.
http-405-501-situation-trace-switched-off = Sunucuda `TRACE` desteği var, ancak yöneticisi onu kapatmış.
http-405-501-situation-unknown-transfer-coding =
    `Transfer-Encoding`, sunucunun anlamadığı bir kodlama
    belirtiyor.
http-405-501-mistake =
    Birçok framework, rotası bulunmayan her yöntem için 405 gönderir; oysa hiç duymadığı
    bir yöntem 501 gerektirir. Daha zararlısı, nginx’in yaptığı gibi zorunlu `Allow` üst bilgisi olmadan 405
    göndermektir: istemci o zaman yanlış bir URL’yi yanlış bir yöntemden ayırt edemez.

## 406 and 415

http-406-415-verdict =
    406, istemcinin `Accept` ile yanıt için istediği biçimle ilgilidir; 415, `Content-Type`
    ile gönderdiği biçimle.
http-406-415-situation-wants-xml = İstemci yalnızca XML kabul ediyor, sunucu ise JSON’da ısrar ediyor.
http-406-415-situation-sends-xml = İstemci, JSON’dan başka bir şey okumayan bir uç noktaya XML gönderiyor.
http-406-415-situation-curl-default-type =
    `curl -d` ile yapılan bir çağrının içeriği JSON, ancak
    `Content-Type` değeri bir formunki.
http-406-415-situation-unknown-compression = Gövde, sunucunun çözemediği bir kodlamayla sıkıştırılmış.
http-406-415-situation-other-language-will-do =
    Sayfa istenen dilde yok, ancak varsayılan bir sürüm de iş
    görür.
http-406-415-situation-right-type-wrong-values =
    JSON içeriğinin türü doğru ve ayrıştırılabiliyor, ancak
    değerleri bir kuralı çiğniyor.
http-406-415-mistake =
    415 ile karşılaşan istemciler çoğu kez `Accept` üst bilgisini değiştirir; oysa bu üst
    bilgi yanıtla ilgilidir ve işe yaramaz. 406’yı katı uygulayan sunucular, alışılmadık üst bilgiler gönderen
    izleme sistemlerini ve basit araçları dışarıda bırakır. Halbuki `Accept` üst bilgisini yok sayıp
    varsayılan bir sürüm göndermelerine izin vardır.

## 408 and 504

http-408-504-verdict =
    Belirleyici olan kimin geciktiğidir: isteğini tamamlamayan istemci için 408, ağ
    geçidinin arkasındaki sunucu için 504.
http-408-504-situation-upload-stalls =
    Ağ bağlantısı zayıf bir telefon, yüklemenin ortasında göndermeyi
    bırakıyor.
http-408-504-situation-idle-connection =
    Tarayıcı önceden bir bağlantı açıyor ve üzerinden hiçbir şey
    göndermiyor.
http-408-504-situation-slow-report =
    Bir raporun hesaplanması, proxy sunucusunun beklemeye razı olduğundan
    uzun sürüyor.
http-408-504-situation-backend-unreachable =
    Bir ağ geçidinin arka sunucuya bağlanma girişimi zaman aşımına
    uğruyor.
http-408-504-situation-client-leaves = nginx arka sunucuyu beklerken istemci bağlantıyı kapatıyor.
http-408-504-situation-own-time-limit =
    Sunucu, kendi yavaş işini süre sınırı dolunca durduruyor; işin içinde
    başka bir sunucu yok.
http-408-504-mistake =
    Kendi yavaş işleri için 408 gönderen API’ler, istemciye isteğinin tam olarak
    ulaşmadığını söyler. İstemciler de isteği kendiliğinden yineleyebilir; yavaş iş böylece iki kez çalışır.
    504’ten sonra bir `POST` isteğini yinelemeden önce isteğin etki bırakıp bırakmadığına bakın; arkadaki
    sunucu hâlâ çalışıyor olabilir.

## 409 and 412

http-409-412-verdict =
    Üst bilgilerdeki bir koşul sağlanmadıysa 412, kaynağın o anki durumuyla yaşanan diğer
    çakışmaların tümünde 409 gönderin.
http-409-412-situation-stale-if-match =
    `PUT` isteğinin `If-Match` üst bilgisinde, artık güncel olmayan bir
    sürümün etiketi var.
http-409-412-situation-create-only =
    `If-None-Match: *` taşıyan bir `PUT` ile dosya oluşturulmak isteniyor,
    ancak dosyanın zaten var olduğu anlaşılıyor.
http-409-412-situation-name-taken = `POST` ile kaydedilmek istenen kullanıcı adını başka biri almış.
http-409-412-situation-version-in-body = JSON’da `"version": 7` yazıyor, saklanan kayıt ise 8. sürümde.
http-409-412-situation-order-shipped = Bir müşteri, depodan çoktan çıkmış bir siparişi iptal ediyor.
http-409-412-situation-no-condition =
    Koşulsuz bir `PUT`, kimsenin körlemesine yazmasına izin vermeyen bir
    API’ye ulaşıyor.
http-409-412-mistake =
    Sağlanmayan bir `If-Match` koşulunu 409 ile bildirirseniz genel amaçlı istemciler,
    yalnızca yeni bir `ETag` almalarının yeteceğini anlayamaz. Koşul taşımayan bir isteğe 412 vermek de aynı
    ölçüde kafa karıştırır; WebDAV bunu kesin olarak yasaklar.

## 409 and 422

http-409-422-verdict =
    Aynı içerik kaynağın başka bir durumunda kabul edilecekse 409, her durumda yanlışsa 422
    gönderin.
http-409-422-situation-username-taken = Üyelik başvurusunda istenen kullanıcı adı başka birine ait.
http-409-422-situation-stale-edit =
    Düzenleme, başka bir kullanıcının bu arada yenisiyle değiştirdiği bir
    sürüme dayanıyor.
http-409-422-situation-already-shipped = İstemci, depodan çıkmış bir siparişi iptal ediyor.
http-409-422-situation-negative-quantity = Bir sipariş satırındaki miktar sıfırın altında.
http-409-422-situation-no-address = Bir üyelik formunun e-posta alanında telefon numarası yazıyor.
http-409-422-situation-if-match-fails = İstemci `If-Match` göndermiş, ancak sürüm bu arada değişmiş.
http-409-422-mistake =
    Doğrulama yapan bir framework, örneğin Rails veya Laravel, benzersizliği de denetler ve
    alınmış bir adı, değer hatalıymış gibi 422 ile bildirir. İstemci, yanıt yitirildiği için bir `POST`
    isteğini yinelediğinde 409, ilk denemenin başarılı olduğu anlamına da gelebilir; bu nedenle içerik, var
    olan kaynağı göstersin.

## 409 and 423

http-409-423-verdict =
    Kaynağın üzerinde birinin kilidi varsa 423, kaynağın o anki durumuyla başka türlü bir
    çakışma varsa 409 gönderin.
http-409-423-situation-document-open =
    Bir iş arkadaşının ofis programı, belge üzerinde bir WebDAV kilidi
    tutuyor.
http-409-423-situation-locked-parent =
    Tüm üyeleriyle birlikte kilitli olan bir koleksiyondan bir dosyanın
    silinmesi isteniyor.
http-409-423-situation-name-taken = Yeni projenin adı, var olan bir projeninkiyle aynı.
http-409-423-situation-missing-parent = `MKCOL`, üst koleksiyonu var olmayan bir yolu gösteriyor.
http-409-423-situation-job-running =
    İkinci bir içe aktarma başlatılıyor, API ise aynı anda yalnızca birine
    izin veriyor.
http-409-423-situation-account-locked =
    Çok sayıda yanlış paroladan sonra hesap engellendiği için oturum açma
    reddediliyor.
http-409-423-mistake =
    WebDAV dışında, kilidin kimde olduğunu öğrenmenin veya kilidin belirtecini göndermenin
    standart bir yolu yoktur; tek başına bir 423 bu yüzden istemcileri körlemesine bekletir. Kilidin sahibini
    ve bitiş zamanını içerikte belirtin; ortada gerçek bir kilit yoksa 409 gönderin.

## 412 and 428

http-412-428-verdict =
    428, istekte bulunmayan bir koşulun eklenmesini ister; 412, istekteki koşulun
    denetlendiğini ve sağlanmadığını bildirir.
http-412-428-situation-put-without-if-match =
    İstemci bir kaydı `If-Match` olmadan geri yazıyor, API ise onu
    şart koşuyor.
http-412-428-situation-record-changed =
    `If-Match` içindeki varlık etiketi dünden kalma, oysa bir iş arkadaşı
    bu sabah değişiklik kaydetmiş.
http-412-428-situation-object-exists =
    `If-None-Match: *` taşıyan bir `PUT`, zaten var olan bir nesneyi hedef
    alıyor.
http-412-428-situation-copy-current = `If-None-Match` taşıyan bir `GET`, hâlâ güncel olan sürümü belirtiyor.
http-412-428-situation-other-header-missing =
    İstekte zorunlu `X-Tenant` üst bilgisi yok, ancak bu üst bilgi
    bir koşul değil.
http-412-428-mistake =
    428’in istediği koşulu `If-Match: *` ile karşılayan bir istemci hiçbir şey kazanmaz: bu
    koşul, kaynak var olduğu sürece sağlanır ve güncelleme kaybı (lost update) yine yaşanır. Bir 412’den sonra
    `If-Match` üst bilgisini çıkarmak da, koşullarda ısrar etmeyen bir sunucuda aynı sonuca varır.

## 413 and 414

http-413-414-verdict = Fazla büyük içeriğin yanıtı 413, fazla uzun URL’nin yanıtı 414’tür.
http-413-414-situation-video-upload = Bir video, web sunucusunun yükleme sınırından büyük.
http-413-414-situation-ids-in-query = Bir rapor sayfası, seçilen yüzlerce ID’yi sorgu dizesinde listeliyor.
http-413-414-situation-nested-return-url =
    Oturum açma sayfasına giden bir yönlendirme, her turda kendi
    adresini bir kez daha ekliyor.
http-413-414-situation-form-uses-get = Uzun bir metin içeren form, `POST` yerine `GET` ile gönderiliyor.
http-413-414-situation-embedded-image =
    Bir JSON belgesinin içinde, 20 MB’lık Base64 metni biçiminde bir
    fotoğraf var.
http-413-414-situation-cookies-too-large = URL kısa, ancak çerezler kilobaytlarca yer tutuyor.
http-413-414-mistake =
    Uzun bir sorguyu bir `GET` isteğinin içeriğine taşımak sizi 414’ten kurtarır, ama
    başınıza daha büyük bir dert açar. Böyle bir içeriğin tanımlı bir anlamı yoktur; yolda atılabilir veya
    geri çevrilebilir. `POST` kullanın, ardından 413’e yol açan sınırı gözetin; bu sınır başka bir yerde
    ayarlanır.

## 413 and 431

http-413-431-verdict =
    Sınırı aşan içeriğin yanıtı 413, sınırı aşan üst bilgi alanlarının (çoğunlukla
    çerezlerin) yanıtı 431’dir.
http-413-431-situation-photo-upload = Bir fotoğraf, web sunucusunun kabul ettiği boyutu aşıyor.
http-413-431-situation-piled-up-cookies =
    `localhost` üzerindeki birçok projenin çerezleri birikip üst bilgi
    sınırını aşmış.
http-413-431-situation-bloated-token =
    Kullanıcının tüm gruplarını listeleyen bir belirteç, `Authorization`
    üst bilgisini fazla uzatıyor.
http-413-431-situation-bulk-import =
    Toplu bir içe aktarma, tüm kayıtlarını 50 MB’lık tek bir istekle
    gönderiyor.
http-413-431-situation-long-query = Sorgu dizesinde yüzlerce filtre yer alıyor.
http-413-431-mistake =
    nginx’te `client_max_body_size` değerini yükseltmek büyük üst bilgilere çare olmaz;
    onların arabellekleri `large_client_header_buffers` ile ayarlanır. nginx üstelik büyük üst bilgilere 431
    yerine 400 ile yanıt verir; bu yüzden günlüğünde 431 bulunmaması hiçbir olasılığı dışlamaz.

## 415 and 422

http-415-422-verdict =
    Biçimi hiç kabul etmiyorsanız 415, içerik ayrıştırılıyor ama kurallarınızı çiğniyorsa
    422 gönderin.
http-415-422-situation-form-for-json = JSON kabul eden bir uç nokta, aynı alanları form verisi olarak alıyor.
http-415-422-situation-unknown-coding = İçerik, sunucunun çözemediği bir kodlamayla sıkıştırılmış.
http-415-422-situation-mislabeled-file =
    Yüklenen dosya PNG olarak etiketlenmiş, ancak içindeki baytlar bir
    PDF’ye ait.
http-415-422-situation-end-before-start = JSON düzgün yazılmış, ancak bitiş tarihi başlangıç tarihinden önce.
http-415-422-situation-broken-json = `Content-Type` doğru, ancak JSON’da bir ayraç eksik.
http-415-422-mistake =
    FastAPI, hem yanlış `Content-Type` ile gelen JSON’a hem de ayrıştırılamayan JSON’a 422
    yanıtı verir; çağıranlar da başka yerdeki bir hatayı alanlarda arar. Tanıma göre ilki 415, ikincisi
    400’dür. Kabul edilen türleri `Accept` üst bilgisinde bildirmeyen bir 415’in yararı da bundan pek fazla
    değildir.

## 429 and 503

http-429-503-verdict =
    429, tek bir çağırana yavaşlamasını söyler; 503, herkese hizmetin şu an yükü
    kaldıramadığını bildirir.
http-429-503-situation-quota-used-up = Bir API anahtarı, bu dakikalık istek hakkını tüketmiş.
http-429-503-situation-hasty-crawler =
    Tek bir tarayıcı bot, hiçbir istemciye izin vermediğiniz bir hızla
    sayfa çekiyor.
http-429-503-situation-visitor-rush = Sıradan ziyaretçilerin akını, sunucuların kaldırabileceğini aşıyor.
http-429-503-situation-shared-ceiling =
    Veritabanını, tüm çağıranlar için ortak bir üst sınır koruyor; bu
    çağıran kendi sınırlarını aşmamış.
http-429-503-situation-not-in-plan = Çağıranın abonelik planı bu uç noktayı hiç kapsamıyor.
http-429-503-mistake =
    nginx’in `limit_req` ve `limit_conn` yönergeleri, `limit_req_status` ve
    `limit_conn_status` başka bir şey belirtmedikçe 503 yanıtı verir; açgözlü tek bir istemci böylece hizmet
    kesintisi gibi görünür. İki koddan birini alıp `Retry-After`, artan bekleme (backoff) ve rastgele sapma
    (jitter) olmadan isteği hemen yineleyen istemciler, sınırlamanın veya aşırı yükün sürmesine yol açar.

## 499 and 504

http-499-504-verdict =
    499 yalnızca nginx’in günlüğünde görülür ve istemcinin bağlantıyı kapattığını gösterir;
    504’te beklemeyi bırakan ağ geçididir.
http-499-504-situation-tab-closed = nginx uygulamayı beklerken ziyaretçi sekmeyi kapatıyor.
http-499-504-situation-impatient-client =
    Bir API istemcisi 10 saniye sonra vazgeçiyor; nginx ise bir dakika
    beklerdi.
http-499-504-situation-balancer-in-front =
    nginx’in önündeki yük dengeleyicinin zaman aşımı daha kısa ve
    bağlantıyı önce o kapatıyor.
http-499-504-situation-upstream-too-slow =
    Uygulamanın yanıt vermesi `proxy_read_timeout` süresinden uzun
    sürüyor.
http-499-504-situation-request-incomplete = İstemci bağlı, ancak isteğinin geri kalanını göndermiyor.
http-499-504-mistake =
    499 sayısındaki artış kolayca istemcilerin sorunu diye geçiştirilir; oysa arkasında,
    504’te olduğu gibi, çoğu kez yavaş bir arka sunucu vardır. Tek fark, öndeki zaman aşımının daha kısa
    olmasıdır. nginx bu durumda varsayılan olarak arka sunucuyla olan bağlantıyı da kapatır, ancak oradaki iş
    bununla durmayabilir; bu davranışı `proxy_ignore_client_abort` değiştirir.

## 500 and 502

http-500-502-verdict =
    500’de arızalanan, sunucunun kendisidir; 502’de ise sunucu, dayandığı başka bir
    sunucudan geçersiz bir yanıt almıştır.
http-500-502-situation-unhandled-in-app = Uygulama, hiçbir işleyicinin yakalamadığı bir istisna fırlatıyor.
http-500-502-situation-process-dies = nginx yanıt beklerken uygulama süreci sonlanıyor.
http-500-502-situation-php-fpm-stopped = PHP-FPM durdurulmuş; nginx onun soketine bağlanamıyor.
http-500-502-situation-rewrite-loop = Web sunucusunun bir yeniden yazma kuralı, isteği döngüye sokuyor.
http-500-502-situation-gateway-misreads = Bir API ağ geçidi, arkasındaki hizmetin gönderdiğini ayrıştıramıyor.
http-500-502-situation-timeout-first = Ağ geçidinin zaman aşımı dolduğunda hizmet hâlâ çalışıyor.
http-500-502-mistake =
    502 durumunda uygulamanın erişim günlüğünde hiç kayıt bulunmayabilir, orada aramak bu
    yüzden sonuç vermez; ağ geçidinin hata günlüğünden başlayın. Kod, ağ geçitleri ve proxy sunucuları için
    tanımlanmıştır; yine de birçok API, çağırdığı bir üçüncü taraf hizmet başarısız olduğunda da 502 gönderir.
    İstemcilerin buna göre davranmasını bekliyorsanız bu kullanımı belgeleyin.

## 500 and 503

http-500-503-verdict =
    Kimsenin öngörmediği bir arıza 500’dür; 503, büyük olasılıkla geçecek bir aşırı yükü
    veya bakımı duyurur.
http-500-503-situation-uncaught-exception = Kimsenin yakalamadığı bir istisna isteği sonlandırıyor.
http-500-503-situation-planned-maintenance = Veritabanı taşınırken site bir saatliğine kapalı.
http-500-503-situation-workers-busy = Tüm worker süreçleri meşgul ve önlerindeki kuyruk dolu.
http-500-503-situation-dependency-down =
    Gerekli bir hizmet çalışmıyor; devre kesici (circuit breaker)
    çağrıları şimdilik geri çeviriyor.
http-500-503-situation-broken-deployment =
    Son dağıtımdan beri yapılandırmadaki bir yazım hatası her isteği
    bozuyor.
http-500-503-situation-one-greedy-client =
    Tek bir istemci payına düşenden çok daha fazlasını gönderiyor;
    ötekilerin hiçbirinde sorun yok.
http-500-503-mistake =
    Her hatayı 503’e çeviren genel bir yakalayıcı, yine aynı yazılım hatasına takılacak
    isteklerin yeniden denenmesine yol açar. Bakımın 500 olarak görünmesi ise tersini yapar: istemciler
    `Retry-After` alamaz, nöbetçi de olmayan bir arızayı arar.

## 502 and 503

http-502-503-verdict =
    502’nin arkasında başka bir sunucudan gelen geçersiz bir yanıt vardır; 503, bu
    sunucunun şimdilik istek alamadığını söyler.
http-502-503-situation-restart-behind-nginx =
    Yeniden başlatma sırasında nginx, uygulamanın portuna
    bağlanamıyor.
http-502-503-situation-not-http = Arka sunucudan gelen şey HTTP değil.
http-502-503-situation-out-of-rotation =
    Sağlık denetimleri, yük dengeleyicinin tüm arka sunucularını havuzdan
    çıkarmış.
http-502-503-situation-maintenance-switch = İşletmeci siteyi bakım moduna almış.
http-502-503-situation-load-shedding =
    Uygulama, yükünü hafifletmek için istekleri geri çeviriyor; ağ geçidi
    de onun yanıtını iletiyor.
http-502-503-situation-alive-but-slow =
    Arka sunucu istek üzerinde çalışıyor, ancak ağ geçidinin sabrı önce
    tükeniyor.
http-502-503-mistake =
    Ağ geçidi uygulamaya giden trafiği kesmeden (drain) uygulamayı durduran dağıtımlar
    yüzünden ziyaretçiler `Retry-After` içermeyen bir 502 görür; planlı bir işe yakışan 503’tür. Bir kesinti
    sırasında 502, dikkatleri onu bildiren proxy sunucusuna çeker; oysa neden çoğunlukla bir adım ötededir.

## 502 and 504

http-502-504-verdict =
    502, ağ geçidinin arkasındaki sunucudan gelen kullanılamaz bir yanıtı bildirir; 504,
    zamanında gelmeyen bir yanıtı.
http-502-504-situation-nothing-listening = nginx bağlanmaya çalışıyor, ancak uygulamanın portunu dinleyen yok.
http-502-504-situation-closed-early = Arka sunucu, yanıtının üst bilgileri tamamlanmadan bağlantıyı kapatıyor.
http-502-504-situation-slow-query = Bir veritabanı sorgusu, ağ geçidinin okuma zaman aşımından uzun sürüyor.
http-502-504-situation-packets-dropped =
    Bir güvenlik duvarı arka sunucuya giden paketleri düşürüyor; nginx’in
    bağlantı girişimi bu yüzden zaman aşımına uğruyor.
http-502-504-situation-application-error =
    Uygulama kendi hata sayfasıyla yanıt veriyor, ağ geçidi de bunu
    iletiyor.
http-502-504-situation-no-healthy-backend = Yük dengeleyicinin seçebileceği sağlıklı bir arka sunucu kalmamış.
http-502-504-mistake =
    Daha uzun bir zaman aşımı 502’ye çare olmaz, 504’te ise çoğu kez yalnızca nedeni
    gizler. İki koddan sonra da bir `POST` isteğini otomatik olarak yinelemek risklidir; çünkü hiçbiri
    arkadaki sunucunun işi yapıp yapmadığını söylemez.

## 503 and 504

http-503-504-verdict =
    Şimdilik istek alamayan bir hizmet 503 gönderir; böyle bir hizmeti boşuna beklemiş bir
    ağ geçidi ise 504.
http-503-504-situation-maintenance = Hizmet, planlı bakım için kapatılmış.
http-503-504-situation-slow-backend =
    Arka sunucu hâlâ hesaplama yaparken yük dengeleyicinin süre sınırı
    doluyor.
http-503-504-situation-no-healthy-backend =
    Hiçbir arka sunucu sağlık denetiminden geçemiyor; yük
    dengeleyicinin başvurabileceği bir sunucu kalmıyor.
http-503-504-situation-queue-full = Tüm worker süreçleri meşgul; yeni istekler hemen geri çevriliyor.
http-503-504-situation-backend-crashes = Arka sunucu, yanıtının ortasında bağlantıyı kapatıyor.
http-503-504-situation-only-if-cached =
    `Cache-Control: only-if-cached` taşıyan bir istek, önbellekte hiçbir
    şey bulamıyor.
http-503-504-mistake =
    İkisini aynı sayan bir yeniden deneme mantığı tehlikelidir: 504’ten sonra iş bitmiş olabilir ve yinelenen
    bir `POST` onu ikinci kez yapar. 504’e tek çare olarak ağ geçidinin zaman aşımını uzatmak, yavaş
    isteklerin birikmesine yol açar; sonunda boşta worker süreci kalmaz ve herkes 503 alır.

## 520 and 524

http-520-524-verdict = 520’den sonra bozuk bir yanıt, 524’ten sonra yavaş bir yanıt arayın.
http-520-524-situation-crash-mid-request = PHP çöküyor ve kaynak sunucu, bağlantıyı yanıt vermeden kapatıyor.
http-520-524-situation-headers-too-large =
    Kaynak sunucu, çoğu çerez olmak üzere 128 KB’tan fazla yanıt üst
    bilgisi gönderiyor.
http-520-524-situation-broken-http2 = Kaynak sunucu HTTP/2 sunuyor, ancak protokolü düzgün uygulamıyor.
http-520-524-situation-slow-query =
    Bir sorgu birkaç dakika sürüyor; yanıtın ilk baytı ancak ondan sonra hazır
    oluyor.
http-520-524-situation-own-error-page =
    Uygulama kendi istisnasını yakalıyor ve eksiksiz bir hata sayfası
    gönderiyor.
http-520-524-situation-long-job = Bir dışa aktarma on dakika sürüyor; API’yi yeniden tasarlama imkânınız var.
http-520-524-mistake =
    İki numarayı da Cloudflare ürettiği için kaynak sunucunun günlüklerinde ikisi de
    görünmez. 520’den sonra kaynak sunucunun hata günlüğünde o saniyedeki bir çökmeyi, 524’ten sonra
    Cloudflare’in okuma zaman aşımından uzun süren bir isteği arayın. nginx böyle istekleri günlüğe çoğu kez
    499 olarak yazar.

## 521 and 522

http-521-522-verdict = Kaynak sunucuya yapılan bağlantı reddedilirse 521, yanıtsız kalırsa 522 görünür.
http-521-522-situation-server-stopped = Web sunucusu süreci çalışmıyor ve makinesi bağlantıyı reddediyor.
http-521-522-situation-firewall-rejects =
    Kaynak sunucudaki bir güvenlik duvarı, Cloudflare adreslerinden
    gelen bağlantıları reddediyor.
http-521-522-situation-firewall-drops =
    Kaynak sunucudaki bir güvenlik duvarı, Cloudflare adreslerinden gelen
    paketleri sessizce düşürüyor.
http-521-522-situation-old-address =
    Cloudflare’deki DNS kaydında, sunucunun artık kullanmadığı bir adres
    duruyor.
http-521-522-situation-wrong-port = SSL modu Full, ancak 443 numaralı portu dinleyen yok.
http-521-522-situation-no-route = Yoldaki bir yönlendiricinin, kaynak sunucunun adresine giden bir rotası yok.
http-521-522-mistake =
    Kendi adresinizden yaptığınız bir deneme pek bir şey kanıtlamaz: güvenlik duvarları ve
    hız sınırlayıcılar çoğu kez Cloudflare adreslerini hedef alır, çünkü tüm ziyaretçiler oradan geliyor gibi
    görünür. Bu adresleri reddeden bir kural 521’e, paketlerini düşüren bir kural 522’ye yol açar; web
    sunucusunu yeniden başlatmak ikisine de çare değildir.

## 522 and 524

http-522-524-verdict =
    522’den sonra kaynak sunucuya kadar olan ağı inceleyin; 524’te bağlantı kurulmuştur,
    yavaş olan uygulamadır.
http-522-524-situation-handshake-dropped =
    Bir güvenlik duvarı Cloudflare’in paketlerini düşürüyor; TCP el
    sıkışması hiç tamamlanmıyor.
http-522-524-situation-request-not-acknowledged =
    Bağlantı açılıyor, ancak ardından gelen isteğin alındığını
    onaylayan yok.
http-522-524-situation-host-off = Kaynak sunucunun makinesi kapalı ve hiçbir şeye yanıt vermiyor.
http-522-524-situation-long-export =
    Bir dışa aktarma işi, ilk baytını göndermeden önce birkaç dakika
    hesaplama yapıyor.
http-522-524-situation-locked-table = Uygulama isteği almış, ancak kilitli bir veritabanı tablosunu bekliyor.
http-522-524-situation-own-gateway-gives-up =
    Kaynak sunucunun kendi ağ geçidi beklemeyi önce bırakıyor ve bir
    hata sayfası gönderiyor.
http-522-524-mistake =
    524’ten sonra kaynak sunucu hâlâ çalışıyor olabilir; yinelenen bir `POST` bu yüzden işi
    iki kez yapabilir. 522’den sonra uygulamadaki süre sınırını uzatmak hiçbir şeyi değiştirmez, çünkü istek
    büyük olasılıkla uygulamaya hiç ulaşmamıştır.

## 525 and 526

http-525-526-verdict =
    525, başarısız olan bir TLS el sıkışmasını gösterir; 526, kaynak sunucunun Cloudflare
    tarafından doğrulanamayan sertifikasını.
http-525-526-situation-no-certificate = SSL modu Full, ancak kaynak sunucuda kurulu bir sertifika yok.
http-525-526-situation-no-common-cipher =
    Cloudflare ile kaynak sunucunun ortak bir şifre paketi (cipher
    suite) yok.
http-525-526-situation-no-sni = Kaynak sunucu SNI desteklemiyor.
http-525-526-situation-certificate-expired = SSL modu Full (strict) ve sertifikanın süresi dün gece dolmuş.
http-525-526-situation-other-host-name = Full (strict) modunda sertifika, istenen ana makine adını kapsamıyor.
http-525-526-situation-port-refused = TLS portunu dinleyen yok, dolayısıyla bağlantının kendisi reddediliyor.
http-525-526-mistake =
    SSL modunu Full (strict) yerine Full yapmak 526’yı susturur, çünkü Cloudflare o zaman
    hiçbir sertifikayı doğrulamaz; araya giren biri de kendini sunucunuz gibi gösterebilir. 525’e ise etkisi
    yoktur; bu kod iki modda da görülür.
