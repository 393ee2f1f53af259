### Cloudflare durum kodlarının metinleri: kod başına altı mesaj.

## 520 Web server returns an unknown error

http-520-gloss = Cloudflare, kaynak sunucunun yanıtına anlam veremedi
http-520-explanation =
    Cloudflare kaynak sunucuya ulaşmış, ancak ondan istemciye iletemeyeceği boş, bilinmeyen
    veya beklenmedik bir yanıt almıştır. Başka koda girmeyen hatalar bu kodda toplanır; neyin yanlış olduğunu
    yalnızca kaynak sunucunun günlükleri veya ağ trafiğinin kaydı (packet capture) gösterir. Neden fazla büyük
    bir çerez olabilir, yani kusur bazen istektedir. Bağlantı hiç kurulamadıysa kod 521, 522 veya 523 olur.
http-520-when =
    Çöken ve bağlantıyı durum satırı göndermeden kapatan PHP veya uygulama süreçleri sık görülen
    bir nedendir. 128 KB sınırını aşan yanıt üst bilgileri, hatalı bir HTTP/2 kurulumu ve kaynak sunucudaki
    bir güvenlik eklentisi de buna yol açar. Hata sayfasında bir Ray ID yer alır.
http-520-fix-client =
    Sitenin çerezlerini silip daha sonra yeniden deneyin. Hata sürerse site sahibine URL’yi,
    zamanı ve Ray ID değerini gönderin.
http-520-fix-server =
    Kaynak sunucunun hata günlüğünde o saniyedeki çökmeleri ve bağlantı sıfırlamalarını
    arayın; sayfayı Cloudflare’i atlayarak doğrudan kaynak sunucudan isteyin. Yanıt üst bilgilerinin boyutunu
    denetleyin; deneme olarak kaynak sunucuya giden bağlantılarda HTTP/2 desteğini kapatın.
http-520-use =
    { $code } kodunu Cloudflare gönderir; kendi ağ geçidiniz, arkasındaki sunucudan gelen
    kullanılamaz bir yanıtı 502 ile bildirir.

## 521 Web server is down

http-521-gloss = Kaynak sunucu Cloudflare’in bağlantısını reddetti
http-521-explanation =
    Kaynak sunucu, Cloudflare’in açmaya çalıştığı bağlantıyı reddetmiştir; yani isteği hiç
    görmemiştir. Ya portu dinleyen bir şey yoktur ya da bir güvenlik duvarı Cloudflare’in adreslerini geri
    çevirir. Bu durumda “Down” yanıltıcı olabilir: sunucu çalışıyor, yalnızca Cloudflare’i engelliyor
    olabilir. Reddetmek de bir karşılıktır; kaynak sunucu susarsa kod 522 olur.
http-521-when =
    Web sunucusu durduğu anda başlar; bir güvenlik duvarı veya `fail2ban`, tüm ziyaretçiler oradan
    geliyor gibi göründüğü için Cloudflare’in adreslerini yasakladığında da görülür. Bir başka neden, 443
    numaralı portu dinlemeyen bir kaynak sunucu için *Full* SSL modunun seçilmesidir.
http-521-fix-client =
    Daha sonra yeniden deneyin, hata sürerse site sahibine bildirin. Başarısız olan sizin
    bağlantınız değildir.
http-521-fix-server =
    Web sunucusunu başlatın ve SSL modunun gerektirdiği portu dinlediğini
    denetleyin: *Flexible* için 80, *Full* ve *Full (strict)* için 443. Güvenlik duvarlarında ve güvenlik
    eklentilerinde Cloudflare’in tüm IP aralıklarına izin verin.
http-521-use =
    { $code } kodu Cloudflare’e özgüdür; arka sunucu bağlantıyı reddettiğinde başka ağ geçitleri
    502 gönderir.

## 522 Connection timed out

http-522-gloss = Cloudflare’in kaynak sunucuya yolladığı paketler yanıtsız kaldı
http-522-explanation =
    Cloudflare, kaynak sunucuyla iletişim kurmaya çalışırken zaman aşımına uğramıştır.
    Kaynak sunucu ya bağlanma denemesine yanıt vermemiş (19 saniye içinde SYN+ACK gelmemiş) ya da bağlantıyı
    kabul etmiş ama isteği aldığını 90 saniye içinde onaylamamıştır (ACK). Sessizlik TCP paketleri
    düzeyindedir. İsteği aldığını onaylayan ama yanıtı geciken bir kaynak sunucu 524 koduna yol açar.
http-522-when =
    En yaygın neden, Cloudflare’in paketlerini düşüren güvenlik duvarları ve hız sınırlarıdır;
    ardından aşırı yüklü veya kapalı kaynak sunucular gelir. Taşınmadan önceki adresi hâlâ tutan bir DNS kaydı
    da aynı sonucu verir. Özel alan adındaki bir Worker, kendi ana makine adına istek gönderirse bu kodu alır.
http-522-fix-client = Birkaç dakika bekleyip yeniden deneyin, düzelmezse site sahibine bildirin.
http-522-fix-server =
    Cloudflare’in tüm IP aralıklarına izin verin ve DNS ayarlarındaki adresi gerçek adresle
    karşılaştırın. Ardından aşırı yük ve paket kaybı olup olmadığına bakın; kaynak sunucudan Cloudflare’e
    yapılan bir traceroute işe yarar.
http-522-use =
    { $code } kodu yalnızca Cloudflare’den gelir; arka sunucu tepki vermezse kendi ters proxy
    sunucunuz 504 gönderir.

## 523 Origin is unreachable

http-523-gloss = Cloudflare kaynak sunucuya giden bir ağ yolu bulamıyor
http-523-explanation =
    Cloudflare kaynak sunucuyla iletişim kuramamıştır; genellikle yoldaki bir ağ cihazında
    kaynak sunucunun IP adresine giden bir rota yoktur. Bağlantı kurulmadığından kaynak sunucunun istekten
    haberi olmaz. Reddedilen bağlantının kodu 521, yanıtsız kalanınki 522’dir. Kaynak sunucunun adı bile
    çözülemiyorsa kod 530 olur.
http-523-when =
    Kaynak sunucu yeni bir IP adresi aldığı halde DNS kaydı güncellenmediğinde ve bir barındırma
    sağlayıcısında yönlendirme (routing) sorunları yaşanırken görülür. AWS üzerinde bir VPC içindeki
    `172.0.0.0/8` rotası, Cloudflare’in `172.64.0.0/13` aralığına giden trafiği yutabilir.
http-523-fix-client =
    Daha sonra yeniden deneyin. Sorunu yalnızca site sahibi ve barındırma sağlayıcısı
    giderebilir.
http-523-fix-server =
    A ve AAAA kayıtlarını kaynak sunucunun şimdiki adresiyle karşılaştırın. Bulut ağınızın
    rota tablolarını gözden geçirin; kaynak sunucudan Cloudflare’e bir traceroute çalıştırıp çıktısıyla
    birlikte sağlayıcıya yönlendirmeyi (routing) sorun.
http-523-use =
    { $code } kodu, Cloudflare kullanan bir sitenin ziyaretçilerine kaynak sunucunun erişilemez
    olduğunu bildirir; başka ağ geçitleri bu durumda 502 veya 504 gönderir.

## 524 A timeout occurred

http-524-gloss = Bağlantı kuruldu ama kaynak sunucu Cloudflare’i bekletti
http-524-explanation =
    Cloudflare kaynak sunucuya bağlanmış, ancak zamanında (varsayılan olarak 120 saniye
    içinde) bir HTTP yanıtı gelmemiştir. Kod, kaynak sunucuya yapılan ve zamanında, çoğunlukla 30 saniyede,
    bitmeyen bir yazma işlemini de bildirir. Kaynak sunucu hâlâ çalışıyor veya işini bitirmiş olabilir; bu
    yüzden isteğin sonuç doğurup doğurmadığı bilinmez. Kaynak sunucu isteği aldığını bile onaylamadıysa kod
    522’dir.
http-524-when =
    Tipik nedenler, bir web isteği içinde çalışan dışa aktarmalar, içe aktarmalar, raporlar ve
    yavaş veritabanı sorgularıdır. Aşırı yüklü bir kaynak sunucu sıradan sayfalarda da bu koda yol açar. Aynı
    istek kaynak sunucunun kendi günlüğünde çoğunlukla uzun sürmüş başarılı bir istek gibi, önde nginx varsa
    499 olarak görünür.
http-524-fix-client =
    İşlemi yinelemeden önce gerçekleşip gerçekleşmediğini denetleyin. Bir seferde daha azını
    isteyin: daha az satır, daha kısa bir dönem.
http-524-fix-server =
    Uzun işlemleri arka plana taşıyın ve istemcilerin bunların durumunu yoklamasını
    (polling) sağlayın. Uzun sürmesi kaçınılmaz istekler, proxy üzerinden geçmeyen bir ana makine adını
    kullanabilir; Enterprise planlarda sınır yükseltilebilir.
http-524-use =
    { $code } koduyla Cloudflare kaynak sunucuyu beklemeye son verir; başka ağ geçitlerinin bu
    durumda gönderdiği kod 504’tür.

## 525 SSL handshake failed

http-525-gloss = Cloudflare ile kaynak sunucu arasında TLS kurulamadı
http-525-explanation =
    Cloudflare ile kaynak sunucu arasındaki TLS el sıkışması başarısız olmuştur. Sorun,
    ziyaretçi ile Cloudflare arasındaki bağlantıda değil, Cloudflare’in arkasındaki bağlantıdadır.
    Cloudflare’in kaynak sunucuyla HTTPS konuştuğu *Full* ve *Full (strict)* SSL modlarında ortaya çıkar. *Full
    (strict)* modunda yalnızca sertifika kabul edilmiyorsa kod 526’dır.
http-525-when =
    Genellikle kaynak sunucuda sertifika kurulu değildir, SNI desteği yoktur veya Cloudflare ile
    ortak bir şifre paketi (cipher suite) bulunmaz. HTTPS için hiç hazırlanmamış bir kaynak sunucuda mod *Full*
    yapıldıktan hemen sonra da görülür. Hata gelip gidiyorsa kaynak sunucunun hata günlüğünde o anlara ait
    başarısız denemeler vardır.
http-525-fix-client = Site sahibine bildirin; tarayıcınızdaki hiçbir ayarın bununla ilgisi yoktur.
http-525-fix-server =
    Kaynak sunucuyu doğrudan
    `openssl s_client -connect 192.0.2.1:443 -servername example.com` ile sınayın. Bir sertifika kurun
    (Cloudflare’in ücretsiz kaynak sunucu sertifikası yeterlidir), SNI desteğini etkinleştirin ve şifre
    paketlerini karşılaştırın.
http-525-use =
    { $code } kodunu, kaynak sunucuyla el sıkışması başarısız olduğunda Cloudflare gönderir; diğer
    ağ geçitleri bu durumda 502 kullanır.

## 526 Invalid SSL certificate

http-526-gloss = Cloudflare, kaynak sunucunun sertifikasını kabul etmedi
http-526-explanation =
    Cloudflare, kaynak sunucunun TLS sertifikasını doğrulayamamıştır. Proxy üzerinden geçen
    bir sitede bu yalnızca *Full (strict)* SSL modunda olur; el sıkışması başka bir nedenle başarısız olursa
    kod 525’tir. Ziyaretçinin tarayıcısının denetlediği sertifika başkadır; Cloudflare’in ucunda (edge)
    bulunur ve kusursuz olabilir.
http-526-when =
    Olağan nedenler, kaynak sunucudaki sertifikanın süresinin dolması, kendinden imzalı olması
    veya başka bir ana makine adına ait olmasıdır. Worker’lar bu kodla, trafiği Cloudflare’den geçmeyen ve
    sertifikası her zaman sıkı biçimde denetlenen sunuculara yaptıkları isteklerde karşılaşır. Bir şirket
    ağında Cloudflare Gateway, sertifikasına güvenmediği veya bağlantısını güvensiz bulduğu siteler için
    gönderir.
http-526-fix-client =
    Site sahibine bildirin. Tarayıcıda istisna eklenemez, çünkü tarayıcı o sertifikayı hiç
    görmez.
http-526-fix-server =
    Kaynak sunucudaki sertifikayı yenileyin veya Cloudflare’den alınan bir kaynak sunucu
    sertifikası kurun ve ana makine adını kapsadığından emin olun. Kendinden imzalı bir sertifika Custom
    Origin Trust Store içine konabilir; *Full* modu ise hatayı gizler, ama denetimi de ortadan kaldırır.
http-526-use =
    { $code } kodu, Cloudflare’in kaynak sunucunun sertifikasını reddettiğini bildirir; kendi ağ
    geçidinizde bunun karşılığı 502’dir.

## 530 (Cloudflare)

http-530-gloss = Cloudflare, kaynak sunucunun adını çözemiyor
http-530-explanation =
    Cloudflare, kaynak sunucunun ana makine adını çözememiş, dolayısıyla ona hiç
    bağlanmamıştır. Yanıtın içeriğinde 1xxx dizisinden ikinci bir kod bulunur; asıl tanıyı o verir.
    Ziyaretçinin yazdığı ad çözülmüştür; çözülemeyen ad, onun arkasındaki DNS veya yönlendirme (routing)
    ayarlarındadır.
http-530-when =
    Yanındaki kodların en bilineni 1016, yani “Origin DNS error” hatasıdır: bir CNAME kaydı artık
    var olmayan bir adı, örneğin silinmiş bir yük dengeleyiciyi gösterir. Shopify’ın API belgeleri de 530
    kodunu listeler, çünkü onun da önünde Cloudflare vardır. Bu numarayla gelen “Site is frozen” sayfası ise
    başka bir firmaya aittir.
http-530-fix-client = Sayfadaki 1xxx kodunu ve Ray ID değerini not edip ikisini de site sahibine bildirin.
http-530-fix-server =
    1xxx kodunun anlamına Cloudflare belgelerinden bakın. Kod 1016 ise kaynak sunucunun
    kaydını düzeltin: CNAME hedefinin genel DNS içinde bulunması gerekir.
http-530-use =
    { $code } koduyla Cloudflare, ucunun (edge) arkasındaki bir DNS sorununu bildirir; kendi ağ
    geçidiniz bunun için 502 gönderir.
