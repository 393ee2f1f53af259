### Başarı sınıfındaki HTTP durum kodlarının (200 ile 208 arası ve 226) Türkçe metinleri.

## 200 OK

http-200-gloss = İstek başarılı; sonucu bu yanıtta
http-200-explanation =
    İstek başarılıdır; içeriğin ne olduğunu yöntem belirler: `GET` için kaynağın kendisi,
    `POST` için eylemin sonucu veya durumu, `PUT` ve `DELETE` için eylemin durumu. Üst bilgiler veya yöntem
    aksini gerektirmedikçe bir önbellek yanıtı saklayabilir ve geçerlilik süresini kendisi seçebilir.
    Kastedilen, HTTP düzeyindeki başarıdır: gövdenin bir hata bildirmesi, önbelleklerin ve izleme araçlarının
    gördüğünü değiştirmez.
http-200-when =
    Sağlıklı bir erişim günlüğündeki satırların çoğunda bu kod vardır. Sorunları gizlediği de
    olur: hata sayfaları bu kodla gönderilir (“soft 404”), istenen sayfanın yerine oturum açma sayfası gelir
    ya da bir GraphQL yanıtının gövdesinde hatalar sıralanırken izleme sistemi bir başarı sayar.
http-200-fix-client =
    İçeriği kullanın. Bir API hataları başarılı yanıtların içinde bildiriyorsa durum
    kodunun yanı sıra gövdeyi de denetleyin.
http-200-fix-server =
    Sonucu gönderin; istemciler yeniden doğrulama yapabilsin diye `GET` yanıtlarına `ETag`
    veya `Last-Modified` ekleyin. Geçerlilik süresini tahmine bırakmayıp `Cache-Control` ile belirleyin.
    Başarısızlığı bu kod ve bir hata metniyle değil, bir hata koduyla bildirin.
http-200-use =
    { $code } kodu, başarılı olan ve karşılığında bir şey döndürülen istekler için varsayılan
    seçimdir; yeter ki sonucu 201 veya 206 gibi daha özgül bir kod daha iyi anlatmasın.

## 201 Created

http-201-gloss = Tamamlandı; artık yeni bir kaynak var
http-201-explanation =
    İstek başarılı olmuş ve bir veya daha çok yeni kaynağın oluşmasını sağlamıştır.
    Bunlardan asıl olanının URL’sini `Location` verir; `Location` yoksa yeni kaynağın URL’si, `PUT` isteğinde
    olduğu gibi, isteğin URL’sidir. İçerik genellikle yeni kaynakları tanıtır ve onlara bağlantı verir.
    Kaynaklar şimdiden vardır; henüz yapılacak bir işin kodu ise 202’dir.
http-201-when =
    REST API’leri bunu `/orders` gibi bir koleksiyona yapılan `POST` için, Kubernetes API’si
    oluşturduğu her nesne için gönderir. WebDAV sunucuları, boş bir yola yapılan `PUT` veya `MKCOL`
    isteğini bununla yanıtlar.
http-201-fix-client =
    Yeni URL’yi `Location` üst bilgisinden okuyup saklayın. Emin olmak için `POST`
    isteğini yinelemeyin: ikinci bir kaynak oluşabilir.
http-201-fix-server =
    Bir `POST` isteğinden sonra yeni URL’yi `Location` ile verin. `PUT` isteğini
    yalnızca o URL’de daha önce bir şey yoksa bu kodla yanıtlayın; var olanın yerine geçtiyse 200 veya 204
    gönderin.
http-201-use =
    { $code } kodu, bir `POST` veya `PUT` isteğiyle, istemcilerin URL üzerinden ulaşabileceği
    yeni bir kaynak oluştuğunda verilecek yanıttır.

## 202 Accepted

http-202-gloss = İşlenmek üzere alındı; sonuç henüz belli değil
http-202-explanation =
    Sunucu isteği işlenmek üzere almış ama bitirmemiş, belki de başlamamıştır. İş
    sonradan başarısız olabilir veya reddedilebilir; HTTP’de bunun için bir durum kodu daha göndermenin
    yolu yoktur, bu yüzden kod bir sonuç vaat etmez. İçeriğin o anki durumu açıklaması ve istemcinin işi
    izleyebileceği bir yeri göstermesi beklenir.
http-202-when =
    API’ler bunu dışa aktarma, video kodlama, toplu içe aktarma ve kurulması dakikalar süren bulut
    kaynakları için, webhook alıcıları ise olayı kuyruğa alınca gönderir. Olay sonradan kuyrukta kaybolursa
    erişim günlüğünde yine yalnızca bu kod görünür.
http-202-fix-client =
    İsteği tamamlanmış saymayın. Sonuca bel bağlamadan önce yanıttaki durum URL’sini düzenli
    olarak sorgulayın ya da API belgelerinde anlatılan geri çağrıyı bekleyin.
http-202-fix-server =
    Durum kodu sonradan değişemeyeceği için göndermeden önce söz dizimini, izinleri ve
    sınırları denetleyin. İstemciye, sonucun (başarısızlık da olsa) görüneceği bir URL verin.
http-202-use =
    { $code } kodu, yanıttan sonra da süren işler içindir; örneğin sonucu için henüz kimsenin söz
    veremeyeceği, kuyruğa alınmış bir iş.

## 203 Non-Authoritative Information

http-203-gloss = Bir proxy, içeriği size ulaşmadan değiştirdi
http-203-explanation =
    İstek başarılıdır; ancak kaynak sunucunun 200 yanıtındaki içeriği, dönüşüm yapan bir
    proxy (transforming proxy) değiştirmiştir. Bunu bilmek alıcı için önemlidir; örneğin önbellekteki kopya
    sonradan belki yalnızca aynı proxy sunucuları üzerinden doğrulanabilir. Kod neyin değiştiğini söylemez;
    içeriğin yanlış olduğu anlamına da gelmez. Bir proxy, bu kodu göndermeden de içeriği değiştirebilir.
http-203-when =
    Proxy sunucuları yaptıklarını pek duyurmaz; bu yüzden kod seyrek görülür. Filtreleyen, medya biçimini
    dönüştüren veya görselleri küçülten proxy sunucuları gönderebilir. Birkaç API ise onu hâlâ eski bir
    anlamıyla, başka bir kaynaktan kopyalanmış veriler için kullanır.
http-203-fix-client =
    İçeriği başarılı bir yanıt olarak kullanın, ama özgün içeriğin sağlama toplamlarına
    veya imzalarına uymasını beklemeyin. Özgün içerik gerekiyorsa proxy kullanmadan bağlanın ya da proxy
    işletmecisinden bir istisna isteyin.
http-203-fix-server =
    Proxy sunucunuz bir 200 yanıtının içeriğini değiştiriyorsa, alıcıların haberi olsun diye
    durum kodunu buna çevirin; `Cache-Control: no-transform` taşıyan yanıtlara dokunmayın. Kaynak sunucunun bu
    kodla işi olmaz, ama değişikliği `no-transform` ile yasaklayabilir.
http-203-use =
    { $code } kodu, 200 yanıtının içeriğini değiştiren bir proxy sunucusunun bunu duyurmasını sağlar; örneğin
    görselleri küçülttüğünde veya kötü amaçlı yazılımları ayıkladığında.

## 204 No Content

http-204-gloss = Başarılı; gönderilecek başka bir şey yok
http-204-explanation =
    Sunucu isteneni yapmıştır ve üst bilgilerden başka gönderecek bir şeyi yoktur.
    Tarayıcı, gösterdiği sayfada kalır. Üst bilgiler yine de önemlidir: `PUT` isteğine verilen yanıttaki
    `ETag` yeni sürüme aittir. Yanıt üst bilgilerle sona erer; boş bir JSON nesnesi bile fazladır.
http-204-when =
    API’ler bunu `DELETE`, `PUT` ve `PATCH` için, sunucular da CORS ön istekleri (preflight),
    izleme işaretçileri (beacon) ve `/generate_204` gibi bağlantı denetimleri için gönderir. Bu yanıtta
    `response.json()` çağıran betik “Unexpected end of JSON input” hatasıyla durur.
http-204-fix-client =
    Başarı sayın ve gövde ayrıştırmaya kalkışmayın. Ortak istemci kodunda, JSON
    ayrıştırıcısı çalışmadan önce bu durum kodunu sınayın.
http-204-fix-server =
    Gövde, `Content-Length` ve `Transfer-Encoding` göndermeyin. İstemciye veri dönmesi
    gerekiyorsa 200 gönderin; var olmayan bir şeye yapılan `GET` isteğini 404 ile yanıtlayın.
http-204-use =
    { $code } kodu, istemcinin işlemin başarılı olduğunu bilmekten başka bir şeye gerek duymadığı
    bir `DELETE`, bir `PUT` veya bir “Kaydet” düğmesi için uygundur.

## 205 Reset Content

http-205-gloss = Başarılı; şimdi formu sonraki giriş için temizleyin
http-205-explanation =
    Sunucu isteneni yapmıştır ve istemciden, isteği gönderen görünümü (örneğin bir formu)
    ilk durumuna döndürmesini ister. Düşünülen kullanım art arda veri girişidir: gönder, temizle, sıradaki
    kaydı yaz. Görünüme dokunmayan 204 kodunun tersine görünür bir değişiklik ister. Yanıtın içerik taşıması
    yasaktır.
http-205-when =
    Pek az sunucu gönderir. Tarayıcılar onu 204 gibi ele alır: sayfa değişmez, formdaki metin de
    yerinde kalır. Bu yüzden web uygulamaları formlarını JavaScript ile temizler.
http-205-fix-client =
    Başarı sayın, isteği gönderen formu veya düzenleyiciyi sıfırlayın ve gövde
    beklemeyin.
http-205-fix-server =
    İçerik göndermeyin; HTTP/1.1 üzerinde `Content-Length: 0` kullanın, çünkü bu kod 204
    kodunun tersine mesajı kendiliğinden sonlandırmaz. Yalnızca buna göre davrandığı bilinen bir
    istemciyle kullanın. Web sayfalarında 204 gönderin veya 303 ile boş bir forma yönlendirin.
http-205-use =
    { $code } kodu, başarılı bir gönderimden sonra formunu boşaltması gereken, kendi
    geliştirdiğiniz bir veri giriş istemcisi için anlamlıdır.

## 206 Partial Content

http-206-gloss = İstek üzerine kaynağın bir bölümü gönderildi
http-206-explanation =
    Sunucu bir aralık isteğini, kaynağın tamamı yerine bir veya birkaç bölümünü
    göndererek karşılar. Tek bölüm gelirse hangisi olduğunu `Content-Range` söyler; birden çok bölüm, her
    biri kendi `Content-Range` üst bilgisiyle, `multipart/byteranges` olarak gelir. Sunucu istenenden
    azını gönderebilir; bu yüzden istemci denetlemek zorundadır. Bölümler yalnızca güçlü doğrulayıcıları
    aynıysa birleştirilebilir.
http-206-when =
    Videoda başka bir yere atlama, indirmeyi sürdürme (`curl -C -`), PDF görüntüleyiciler ve
    paralel indiriciler hep bu koda yol açar. Erişim günlüğünde tek bir dosya ve istemci için böyle çok
    satır varsa bu genellikle hatayı değil, çalışan bir oynatıcıyı veya indiriciyi gösterir.
http-206-fix-client =
    Neyin geldiğini `Content-Range` üst bilgisinden okuyun, gerekiyorsa kalanını isteyin.
    `If-Range` üst bilgisini güçlü bir `ETag` ile ekleyin; böylece bu arada değişmiş bir dosya 200 ile bütün
    olarak gelir.
http-206-fix-server =
    Yalnızca `Range` taşıyan bir `GET` isteğine yanıt olarak gönderin. Tek bölümde
    `Content-Range` bulunmalıdır; 200 yanıtının taşıyacağı `ETag`, `Cache-Control`, `Vary` ve benzeri üst
    bilgileri de ekleyin. `Range` üst bilgisini yok sayıp 200 göndermek serbesttir; kaynağın dışında kalan bir
    aralığa 416 yanıtı verilir.
http-206-use =
    { $code } kodu, geçerli bir `Range` üst bilgisi taşıyan `GET` isteğine, sunucu yalnızca istenen
    bölümü gönderiyorsa verilir; kaldığı yerden süren bir indirme buna örnektir.

## 207 Multi-Status

http-207-gloss = Birden çok sonuç var; her birinin durum kodu ayrı
http-207-explanation =
    Gövdede birkaç kaynağın veya işlemin ayrı durum kodları bulunur; hangilerinin
    başarılı olduğunu yalnızca gövde söyler. Bu kodu tanımlayan WebDAV’da gövde, kökü `multistatus` olan
    ve her kaynak için bir `response` öğesi taşıyan bir XML belgesidir. Kodun kendisi başarıyı kanıtlamaz:
    işlemlerin bir kısmı veya tümü başarısız olduğunda da kullanılır.
http-207-when =
    WebDAV, CalDAV ve CardDAV istemcileri neredeyse her `PROPFIND`, `PROPPATCH` ve `REPORT`
    isteğinde bunu alır; bir Nextcloud sunucusunun erişim günlüğü bununla doludur. Bazı JSON API’leri kodu
    toplu istekler için ödünç alır ve kendi gövde biçimleriyle kullanır.
http-207-fix-client =
    Gövdeyi ayrıştırın ve içindeki her durum kodunu denetleyin. İstemci kütüphanesinin
    yalnızca bu koda dayanarak başarı bildirmesine izin vermeyin.
http-207-fix-server =
    Her `response` öğesine bir `href` ile o kaynağın gerçek durum kodunu koyun. Bir JSON
    API’sinde gövde biçiminizi belgeleyin, çünkü RFC 4918 yalnızca XML biçimini tanımlar.
http-207-use =
    { $code } kodu, sonuçları birbirinden farklı olabilecek çok kaynaklı isteklere, en başta da
    WebDAV isteklerine uygundur.

## 208 Already Reported

http-208-gloss = Bu yanıtta daha önce listelendi, burada yinelenmiyor
http-208-explanation =
    207 yanıtının gövdesindeki bu durum kodu, aynı yanıtta başka bir yol altında zaten
    listelenmiş, bu yüzden üyeleri yinelenmeyen bir koleksiyonu işaretler. WebDAV’ın bağlama (binding)
    uzantısına aittir; orada bir koleksiyonun birçok yolu olabilir, koleksiyon kendini bile içerebilir.
    Yalnızca `Depth: infinity` isteklerinde görülür; desteğini `DAV` üst bilgisinde bildirmemiş istemcilere
    gönderilmemesi önerilir.
http-208-when =
    Bağlamaları destekleyen bir WebDAV sunucusu ile bu desteği bildiren bir istemci gerekir;
    bu ikili seyrek bulunur. O zaman da kod erişim günlüğünde değil, `PROPFIND` yanıtının XML içeriğinde
    yer alır; günlük 207 gösterir.
http-208-fix-client =
    Üyeleri, aynı koleksiyonun 200 durum kodlu girdisinden alın ve yeniden alt düzeye
    inmeyin. Hangi girdilerin aynı koleksiyon olduğunu anlamak için `DAV:resource-id` özelliğini isteyin.
http-208-fix-server =
    Koleksiyona giden bir yolu 200 ile ve üyeleriyle, diğerlerini bu kodla ve üyeleri
    olmadan bildirin. İstemci `DAV` üst bilgisinde `bind` bildirmediyse bir döngüyü 508 ile yanıtlayın.
http-208-use =
    { $code } kodu, `Depth: infinity` isteğine verilen 207 yanıtının içinde, zaten listelenmiş
    bir koleksiyona giden diğer yolların her birini işaretler.

## 226 IM Used

http-226-gloss = İçerik, sürümler arası fark ya da türetilmiş başka bir biçim
http-226-explanation =
    İstek başarılıdır; içerik, bir veya daha çok örnek dönüşümünün (instance
    manipulation) sonucu, tipik olarak da kaynağın istemcideki bir sürümüne göre farkıdır (delta).
    İstemcinin, `ETag` ile tanıtılan güncel sürümü elde etmek için bunu başka yanıtlarla birleştirmesi
    gerekebilir. Sunucu bu kodu yalnızca, kabul edilebilir bir dönüşümü `A-IM` içinde sayan bir `GET`
    isteğine yanıt olarak gönderebilir.
http-226-when =
    Karşınıza çıkması pek olası değildir: tarayıcılar `A-IM` göndermez, RFC 3229’u uygulayan
    sunucu da azdır. RSS ve Atom akışlarında biraz kullanılmıştır; `A-IM: feed` gönderen bir okuyucu
    yalnızca yeni girdileri alabilir.
http-226-fix-client =
    Güncel sürümü, `IM` üst bilgisinde belirtildiği biçimde, içerikten ve sakladığınız
    kopyadan yeniden oluşturun; yanıttaki `ETag` ile birlikte saklayın. Kaynağın tamamını 200 ile almak
    için `A-IM` göndermeyin.
http-226-fix-server =
    Uyguladıklarınızı `IM` içinde sıralayın; farkın değil, güncel sürümün `ETag` değerini
    gönderin. Farkı ancak dayandığı sürüm `If-None-Match` içinde belirtilmişse gönderin. Amacınız trafiği
    azaltmaksa önce sıkıştırmayı ve koşullu istekleri deneyin.
http-226-use =
    { $code } kodu, sunucunun `A-IM` taşıyan bir `GET` isteğine örneğin yalnızca istemcideki sürüme
    göre farkı gönderdiği durumlar içindir.
