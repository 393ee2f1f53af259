### Bilgilendirme sınıfındaki HTTP durum kodlarının (100 ile 104 arası) Türkçe metinleri.

## 100 Continue
http-100-gloss = Şu ana kadar reddedilmedi; istek gövdesini gönderin
http-100-explanation = Sunucu isteğin ilk bölümünü almış ve reddetmemiştir; geri kalanını alıp işledikten
    sonra nihai yanıtı gönderecektir. İstekte `Expect: 100-continue` varsa bu yanıt ayrıca gövdeyi ister.
    Sonuç için söz vermez: nihai yanıt yine de bir hata olabilir. Böyle bir beklenti bildirmemiş istemci
    bu yanıtı yok sayabilir.
http-100-when = curl, bir de S3 hizmetine yükleme yapan bazı AWS SDK’ları, büyük yüklemelerde
    `Expect: 100-continue` gönderir; `curl -v` o zaman nihai durum kodundan önce `< HTTP/1.1 100 Continue`
    yazar. “Done waiting for 100-continue” yazıyorsa zamanında karşılık gelmemiş, curl gövdeyi yine de
    göndermiştir. Erişim günlüklerinde normalde yalnızca nihai kod bulunur.
http-100-fix-client = Gövdeyi gönderin, bu yanıtı atlayın ve nihai yanıtı bekleyin. Bu kodu süresiz
    beklemeyin: HTTP/1.0 kullanan bir aracıdan geçemez; kısa bir süre sonra gövdeyi yine de gönderin.
http-100-fix-server = `Expect: 100-continue` beklentisini gövde gelmeden, hemen yanıtlayın: bu kodla ya da
    üst bilgiler sonucu zaten belirliyorsa nihai durum koduyla. Yüklemeler başlamadan önce yaklaşık bir
    saniye duraklıyorsa bu yanıtı iletmeyen bir proxy arayın.
http-100-use = { $code } kodu, `Expect: 100-continue` göndermiş bir istemciye yönteme, hedefe ve üst
    bilgilere bir itiraz olmadığını ve gövdenin gönderilebileceğini bildirir.

## 101 Switching Protocols
http-101-gloss = Kabul: bu bağlantı artık başka bir protokole geçiyor
http-101-explanation = Sunucu, istemcinin `Upgrade` isteğini kabul eder ve bu bağlantının protokolünü
    değiştirir. Yanıtta yeni protokolü bildiren bir `Upgrade` üst bilgisi bulunması zorunludur; bu
    protokol, istemcinin önerdiklerinden biri olmalıdır. Yanıttan sonra yeni protokol konuşulur; sunucu
    özgün isteği de bu protokolle ele alır, istemci isteği yinelemez. Bağlantının kendisi değişmez: bu,
    başka bir sunucuya veya porta yönlendirme değildir.
http-101-when = HTTP/1.1 üzerindeki her WebSocket bununla başlar: tarayıcının ağ panelinde `ws://` veya
    `wss://` isteği bu durum koduyla listelenir. nginx ve yük dengeleyici günlüklerinde bu kodun yanında
    dakikalar süren bir istek görüyorsanız bu, yavaş bir istek değil, sona ermiş bir WebSocket oturumudur;
    oturum sürerken henüz satır yazılmaz.
http-101-fix-client = Bu yanıtın bitiminden itibaren `Upgrade` üst bilgisinde belirtilen protokolü
    kullanın. WebSocket el sıkışması bunun yerine 200, 400 veya 426 alıyorsa `Upgrade` ve `Connection` üst
    bilgilerini silen bir proxy arayın.
http-101-fix-server = Seçtiğiniz protokolü bildiren `Upgrade` ile `Connection: upgrade` gönderin ve
    yalnızca istekte sayılanlar arasından seçin. Ters proxy, her iki üst bilgiyi iletecek ve sessiz
    bağlantıları açık tutacak biçimde yapılandırılmalıdır; nginx bunları `proxy_read_timeout` süresi
    (varsayılan olarak 60 saniye) dolunca kapatır.
http-101-use = { $code } kodu, istek `Upgrade` üst bilgisinde `websocket` gibi bir protokol önerdiğinde ve
    sunucu bu bağlantıda ona geçtiğinde doğru seçimdir.

## 102 Processing
http-102-gloss = İşlem sürüyor; nihai yanıt zaman alacak
http-102-explanation = Sunucu isteğin tamamını almıştır, hâlâ üzerinde çalışmaktadır ve nihai yanıtı daha
    sonra gönderecektir. RFC 2518 bu kodu, yavaş WebDAV isteklerinde istemci zaman aşımına uğramasın diye
    tanımlamıştı. Kod, ilerleme veya sonuç hakkında bilgi vermez. RFC 2518’in yerini alan RFC 4918,
    uygulayan olmadığı için onu çıkardı; geriye yalnızca kaydı kaldı.
http-102-when = Bunu gönderen sunucu neredeyse yoktur. Bir Node.js uygulaması, yavaş bir yanıt için
    istemciyi bekletmek üzere `response.writeProcessing()` ile gönderebilir. `curl -v` onu nihai durum
    kodundan önce gösterir; erişim günlüklerinde normalde yalnızca nihai olan bulunur.
http-102-fix-client = Nihai yanıtı beklemeyi sürdürün ve isteği yeniden göndermeyin. Bu kodu tanımayan bir
    istemci onu yok sayabilir.
http-102-fix-server = Bu koda bel bağlamayın: istemci onu yok sayabilir, birçok proxy de iletmez. İş uzun
    sürecekse 202 ile yanıt verin ve durumun izlenebileceği bir kaynağı gösterin.
http-102-use = { $code } kodundan yeni tasarımlarda kaçınmak en iyisidir: yavaş bir isteği 202 ve durumunu
    gösteren bir URL ile yanıtlayın.

## 103 Early Hints
http-103-gloss = Nihai yanıtta büyük olasılıkla bu üst bilgiler olacak
http-103-explanation = Sunucu, nihai yanıtta burada gösterilen üst bilgileri göndereceğini öngörür;
    istemci de beklerken bunlara göre davranabilir. Uygulamada bunlar, önceden yüklenecek stil
    dosyalarını, betikleri veya yazı tiplerini belirten `Link` üst bilgileridir. Yalnızca bir tahmindir:
    nihai yanıt bunları değiştirebilir veya atlayabilir; geçerli olan, onun kendi üst bilgileridir. Liste
    eksik olabilir ve bu türden birden fazla yanıt gelebilir.
http-103-when = HTTP/2 veya HTTP/3 üzerinden sayfa yükleyen bir tarayıcı bunu, erken ipuçları (early
    hints) etkin bir sunucudan veya CDN’den alır ve HTML gelmeden stilleri yüklemeye başlar. `curl -v`
    bunu nihai durum kodundan önce ek bir üst bilgi bloğu olarak gösterir; erişim günlüklerine genellikle
    yalnızca nihai olan yazılır.
http-103-fix-client = `Link` üst bilgilerinin önerdiği gibi ön yüklemeye veya bağlanmaya başlayın ya da
    onları yok sayın; ardından nihai yanıtı bekleyin. Bir HTTP kütüphanesi size sonuç olarak bu kodu
    veriyorsa onu güncelleyin: istemciler ara yanıtları okuyabilmek zorundadır.
http-103-fix-server = Yalnızca nihai yanıtta büyük olasılıkla bulunacak üst bilgileri gönderin ve orada
    yineleyin. İstemcinin buna hazır olduğunu bilmiyorsanız HTTP/1.1 üzerinde kullanmaktan kaçının; hatalı
    bir istemci bunu nihai yanıt sanıp ardından geleni yanlış okuyabilir.
http-103-use = { $code } kodu, sayfanın üretilmesi zaman alırken sunucu hangi stil dosyalarının,
    betiklerin veya sunucuların gerekeceğini önceden biliyorsa işe yarar.

## 104 Upload Resumption Supported
http-104-gloss = Bu yükleme yarıda kesilirse sürdürülebilir
http-104-explanation = Süren yükleme kesintiye uğrarsa kaldığı yerden sürdürülebilir; bunu duyuran yanıt,
    devam edilecek URL’yi `Location` ile verir. Aynı kodlu sonraki yanıtlar, ne kadar verinin ulaştığını
    `Upload-Offset` ile bildirebilir. Hiçbiri yüklemenin tamamlandığını göstermez: ardından nihai yanıt
    gelir. Kod bir IETF taslağına dayanır, kaydı geçicidir ve ayrıntılar değişebilir.
http-104-when = Bunu yalnızca sürdürülebilir yüklemelere ilişkin taslağı uygulayan istemciler ve
    sunucular, o da ancak istemci sürdürme olanağını istemişse kullanır. Apple’ın `URLSession` sınıfı (iOS
    17 ve sonrası) ile tusd ve tus-js-client araçlarının deneysel kipleri, taslağın çeşitli sürümlerini
    uygular.
http-104-fix-client = `Location` içindeki URL’yi saklayın. Kesinti olursa o URL’ye `HEAD` göndererek
    güncel konumu (offset) öğrenin ve kalanını `PATCH` ile gönderin.
http-104-fix-server = Yükleme kaynağı oluşur oluşmaz gönderin; taslak aşaması sürdükçe yalnızca istekteki
    `Upload-Draft-Interop-Version` sizinkiyle eşleşiyorsa gönderin. Bazı proxy sunucularının ve istemci
    kütüphanelerinin bunu iletmeyeceğini hesaba katın; sonucu her durumda nihai yanıtta verin.
http-104-use = { $code } kodu, ikisi de taslağın aynı sürümünü uyguluyorsa, sunucunun `Upload-Complete`
    göndermiş bir istemciye yüklemeyi nerede sürdüreceğini bildirmesini sağlar.
