### Bilgilendirme sınıfındaki HTTP durum kodlarının (100 ile 104 arası) Türkçe metinleri.

## 100 Continue

http-100-gloss = İstek şu ana kadar reddedilmedi; gövdesini gönderin
http-100-explanation =
    Sunucu isteğin ilk bölümünü almış ve reddetmemiştir; geri kalanını alıp işledikten
    sonra nihai yanıtı gönderecektir. İstekte `Expect: 100-continue` varsa bu yanıt ayrıca gövdeyi ister.
    Sonuç konusunda bir şey vaat etmez: nihai yanıt yine de bir hata olabilir. Böyle bir beklenti bildirmemiş
    olan istemci bu yanıtı yok sayabilir.
http-100-when =
    curl büyük yüklemelerde `Expect: 100-continue` gönderir; S3’e yükleme yapan bazı AWS SDK’ları
    da öyle. `curl -v` o zaman nihai durum kodundan önce `< HTTP/1.1 100 Continue` yazar. “Done waiting for
    100-continue” çıkıyorsa yanıt zamanında gelmemiş, curl gövdeyi yine de göndermiştir. Erişim günlüklerine
    normalde yalnızca nihai kod yazılır.
http-100-fix-client =
    Gövdeyi gönderin, bu yanıtı bir kenara bırakıp nihai yanıtı bekleyin. Bu kodu süresiz
    beklemeyin: HTTP/1.0 kullanan bir aracıdan geçemez. Kısa bir süre içinde gelmezse gövdeyi yine de
    gönderin.
http-100-fix-server =
    `Expect: 100-continue` beklentisini hemen, gövde gelmeden yanıtlayın: ya bu kodla ya da,
    üst bilgiler sonucu belirlemeye yetiyorsa, doğrudan nihai durum koduyla. Yüklemeler başlamadan önce
    yaklaşık bir saniye duraklıyorsa bu yanıtı iletmeyen bir proxy arayın.
http-100-use =
    { $code } kodu, `Expect: 100-continue` göndermiş bir istemciye yöntem, hedef ve üst bilgiler
    bakımından itiraz olmadığını ve gövdeyi gönderebileceğini bildirir.

## 101 Switching Protocols

http-101-gloss = Kabul: bu bağlantı artık başka bir protokole geçiyor
http-101-explanation =
    Sunucu, istemcinin `Upgrade` isteğini kabul eder ve bu bağlantının protokolünü
    değiştirir. Yanıtta yeni protokolü bildiren bir `Upgrade` üst bilgisi bulunması zorunludur; bu
    protokol, istemcinin önerdiklerinden biri olmalıdır. Yanıttan sonra yeni protokol konuşulur; sunucu
    özgün isteği de bu protokolle ele alır, istemci isteği yinelemez. Bağlantının kendisi değişmez: bu,
    başka bir sunucuya veya porta yönlendirme değildir.
http-101-when =
    HTTP/1.1 üzerindeki her WebSocket bununla başlar: tarayıcının ağ panelinde `ws://` veya
    `wss://` isteği bu durum koduyla listelenir. nginx ve yük dengeleyici günlüklerinde bu kodu taşıyan ve
    süresi dakikaları bulan bir satır, yavaş bir isteği değil, sona ermiş bir WebSocket oturumunu gösterir;
    oturum sürerken henüz satır yazılmaz.
http-101-fix-client =
    Bu yanıtın bitiminden itibaren `Upgrade` üst bilgisinde belirtilen protokolü konuşun.
    WebSocket el sıkışmasına bunun yerine 200, 400 veya 426 yanıtı geliyorsa `Upgrade` ve `Connection` üst
    bilgilerini silen bir proxy arayın.
http-101-fix-server =
    Seçtiğiniz protokolü bildiren `Upgrade` ile `Connection: upgrade` gönderin ve
    yalnızca istekte sayılanlar arasından seçin. Ters proxy, her iki üst bilgiyi iletecek ve sessiz
    bağlantıları açık tutacak biçimde yapılandırılmalıdır; nginx bunları `proxy_read_timeout` süresi
    (varsayılan olarak 60 saniye) dolunca kapatır.
http-101-use =
    { $code } kodu, istek `Upgrade` üst bilgisinde `websocket` gibi bir protokol önerdiyse ve
    sunucu bu bağlantıda o protokole geçiyorsa doğru seçimdir.

## 102 Processing

http-102-gloss = İşlem sürüyor; nihai yanıt zaman alacak
http-102-explanation =
    Sunucu isteğin tamamını almıştır, hâlâ üzerinde çalışmaktadır ve nihai yanıtı daha
    sonra gönderecektir. RFC 2518 bu kodu, yavaş WebDAV isteklerinde istemci zaman aşımına uğramasın diye
    tanımlamıştı. Kod, ilerleme veya sonuç hakkında bilgi vermez. RFC 2518’in yerini alan RFC 4918, uygulayan
    çıkmadığı için koda yer vermedi; geriye yalnızca kaydı kaldı.
http-102-when =
    Neredeyse hiçbir sunucu göndermez. Bir Node.js uygulaması, yanıt gecikirken istemciyi
    beklemede tutmak için `response.writeProcessing()` ile gönderebilir. `curl -v` bunu nihai durum kodundan
    önce gösterir; erişim günlüklerine ise normalde yalnızca nihai kod yazılır.
http-102-fix-client =
    Nihai yanıtı beklemeyi sürdürün ve isteği yeniden göndermeyin. Bu kodu tanımayan bir
    istemci onu yok sayabilir.
http-102-fix-server =
    Bu koda bel bağlamayın: istemci onu yok sayabilir, birçok proxy de iletmez. İş uzun
    sürecekse 202 ile yanıtlayın ve işin durumunu gösteren bir kaynağa bağlantı verin.
http-102-use =
    Yeni tasarımlarda { $code } kodundan kaçınmak en iyisidir; yavaş bir isteği, durumunu gösteren
    bir bağlantıyla birlikte 202 ile yanıtlayın.

## 103 Early Hints

http-103-gloss = Nihai yanıtta büyük olasılıkla bu üst bilgiler olacak
http-103-explanation =
    Sunucu, nihai yanıtta burada gösterilen üst bilgileri göndereceğini öngörür; istemci de
    beklerken bunlara göre davranabilir. Uygulamada bunlar, önceden yüklenecek stil dosyalarını, betikleri
    veya yazı tiplerini belirten `Link` üst bilgileridir. Yanıt yalnızca bir tahmindir: nihai yanıt bu üst
    bilgileri değiştirebilir veya atlayabilir, geçerli olan da kendi üst bilgileridir. Liste eksik olabilir ve
    böyle birden çok yanıt gelebilir.
http-103-when =
    HTTP/2 veya HTTP/3 üzerinden sayfa yükleyen bir tarayıcı bunu, erken ipuçları (early hints)
    etkin bir sunucudan veya CDN’den alır ve HTML gelmeden stil dosyalarını yüklemeye başlar. `curl -v` bunu
    nihai durum kodundan önce ek bir üst bilgi bloğu olarak gösterir; erişim günlüklerine genellikle yalnızca
    nihai kod yazılır.
http-103-fix-client =
    `Link` üst bilgilerinin önerdiği gibi ön yüklemeye veya bağlanmaya başlayın ya da onları
    yok sayın; ardından nihai yanıtı bekleyin. Bir HTTP kütüphanesi size sonuç olarak bu kodu veriyorsa
    kütüphaneyi güncelleyin: istemciler ara yanıtları okuyabilmek zorundadır.
http-103-fix-server =
    Yalnızca nihai yanıtta büyük olasılıkla bulunacak üst bilgileri gönderin ve bunları
    nihai yanıtta yineleyin. İstemcinin başa çıkabildiğini bilmiyorsanız HTTP/1.1 üzerinde bu koddan kaçının;
    hatalı bir istemci bunu nihai yanıt sanıp ardından geleni yanlış okuyabilir.
http-103-use =
    { $code } kodu, sayfanın üretilmesi zaman alıyor ama sunucu hangi stil dosyalarının, betiklerin
    veya ana makinelerin gerekeceğini şimdiden biliyorsa işe yarar.

## 104 Upload Resumption Supported

http-104-gloss = Bu yükleme yarıda kesilirse kaldığı yerden sürdürülebilir
http-104-explanation =
    Devam eden yükleme kesintiye uğrarsa sürdürülebilir; bunu duyuran yanıt, nereden devam
    edileceğini `Location` içindeki URL ile gösterir. Aynı kodu taşıyan sonraki yanıtlar, ne kadar verinin
    ulaştığını `Upload-Offset` ile bildirebilir. Hiçbiri yüklemenin tamamlandığını göstermez: ardından nihai
    yanıt gelir. Kod bir IETF taslağına dayanır, kaydı geçicidir ve ayrıntılar değişebilir.
http-104-when =
    Bunu yalnızca, kaldığı yerden sürdürülebilen yüklemelere (resumable uploads) ilişkin taslağı
    uygulayan istemciler ve sunucular kullanır; o da ancak istemci bu olanağı istemişse. Apple’ın `URLSession`
    sınıfı (iOS 17’den beri) ile tusd ve tus-js-client araçlarının deneysel kipleri, taslağın çeşitli
    sürümlerini uygular.
http-104-fix-client =
    `Location` içindeki URL’yi saklayın. Kesinti olursa o URL’ye `HEAD` göndererek
    güncel konumu (offset) öğrenin ve kalanını `PATCH` ile gönderin.
http-104-fix-server =
    Yükleme kaynağı oluşur oluşmaz gönderin; belge taslak olarak kaldığı sürece bunu ancak
    istekteki `Upload-Draft-Interop-Version` sizinkiyle eşleşiyorsa yapın. Bazı proxy sunucularının ve istemci
    kütüphanelerinin bu yanıtı iletmeyeceğini hesaba katın; sonucu her durumda nihai yanıtta verin.
http-104-use =
    İki taraf da taslağın aynı sürümünü uyguluyorsa { $code } kodu, `Upload-Complete` göndermiş bir
    istemciye yüklemeyi nereden sürdüreceğini bildirir.
