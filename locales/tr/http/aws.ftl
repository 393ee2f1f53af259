### AWS yük dengeleyicilerinin durum kodlarının Türkçe metinleri: her kod için altı mesaj.

## 460 (AWS)

http-460-gloss = İstemci, AWS yük dengeleyicisini beklemeden ayrıldı
http-460-explanation =
    Application Load Balancer isteği almış, ancak istemci bağlantıyı dengeleyicinin boşta
    kalma zaman aşımı dolmadan kapatmıştır. İstemci gittiği için numara kimseye ulaşmaz: erişim günlüğüne
    yazılır ve 4xx hataları metriğinde sayılır. Hedef, isteği yine de işlemiş olabilir. nginx bu olayı günlüğe
    499 olarak yazar.
http-460-when =
    Erişim günlüğünde `elb_status_code` değeri 460, `target_processing_time` ise genellikle
    `-1` olur. Arkasında zaman aşımı kısa istemciler vardır: uygulamalar, sınırı birkaç saniye olan
    SDK’lar veya başka hizmetlerin geri çağrıları. İşlemi iptal eden kullanıcılar da bu kaydı bırakır.
http-460-fix-client =
    Beklenen en yavaş yanıttan daha uzun, dengeleyicinin boşta kalma zaman aşımından da kısa
    olmayan bir süre tanıyın. İdempotent olmayan bir isteği yinelemeden önce etkili olup olmadığına bakın.
http-460-fix-server =
    Boşta kalma zaman aşımını (varsayılan olarak 60 saniye) istemcilerin zaman
    aşımlarıyla karşılaştırın ve yavaş hedefleri bulun. Hedeflerin, istemciler vazgeçmeden yanıt vermesini
    sağlayın.
http-460-use =
    { $code } kodu, yük dengeleyicinin kendi günlüğüne düştüğü bir kayıttır; bir uygulamanın
    onu göndermesi için neden yoktur.

## 463 (AWS)

http-463-gloss = X-Forwarded-For 30’dan fazla adres içeriyor
http-463-explanation =
    Yük dengeleyici isteği, `X-Forwarded-For` üst bilgisinde çok fazla IP adresi olduğu
    için reddetmiştir; Application Load Balancer en çok 30 adres kabul eder. Yanıtı dengeleyicinin kendisi
    göndermiş, isteği hiçbir hedef görmemiştir. Her proxy bir adres eklediğinden uzun bir liste, proxy
    sunucuları arasındaki bir döngüyü ya da uydurma bir üst bilgiyi gösterir. Bayt olarak fazla uzun bir üst
    bilgiye ise bu dengeleyici 400 veya 413 ile yanıt verir.
http-463-when =
    İstekleri yine kendisine yönlendiren bir CDN veya proxy, listeyi her turda uzatır. Tarama
    araçları ve veri kazıyıcılar uzun, uydurma listeler gönderir. Bunların dışında seyrek görülür.
http-463-fix-client = `X-Forwarded-For` göndermeyin ya da yalnızca gerçek zinciri gönderin.
http-463-fix-server =
    Adreslere bakın: yinelenenler döngüyü ele verir. Denetiminizdeki ilk proxy, üst
    bilgiye ekleme yapmak yerine onu baştan yazsın.
http-463-use =
    { $code } kodu bu yük dengeleyiciye özgüdür; bir üst bilgiyi kusurlu bulan uygulama 400
    gönderir.

## 464 (AWS)

http-464-gloss = Protokol, AWS hedef grubuna uymuyor
http-464-explanation =
    İsteğin protokolü, hedef grubunun protokol sürümüyle bağdaşmaz. Application Load
    Balancer bunu üç durumda gönderir: HTTP/2 veya gRPC grubuna HTTP/1.1, HTTP/1.1 grubuna gRPC ya da gRPC
    grubuna `POST` dışında bir yöntemle HTTP/2 isteği gelince. Hedefin bunda payı yoktur. Dengeleyicinin
    hiç beklemediği bir HTTP sürümü 505 alır.
http-464-when =
    Hedef grubu gRPC veya HTTP/2 kullanacak biçimde değiştirilince görülür; HTTP/1.1 konuşan
    tarayıcılar ve betikler artık boş bir yanıt alır. gRPC istemcileri, bir dinleyici kuralı onları sıradan
    bir gruba gönderirse bu kodla karşılaşır. Arada HTTP/1.1 sürümüne düşen bir proxy de aynı etkiyi yapar.
http-464-fix-client =
    Hizmetin protokolünü konuşun: TLS üzerinden HTTP/2, gRPC için ayrıca `POST`. Yolda
    HTTP/1.1 sürümüne düşen bir proxy olup olmadığını denetleyin.
http-464-fix-server =
    Hedef grubunun protokol sürümünü istemcilerin kullandığına göre ayarlayın. Karma
    trafikte, dinleyici kurallarıyla gRPC isteklerini ve düz istekleri ayrı gruplara gönderin.
http-464-use =
    { $code } kodu, dinleyici ile hedef grubunun protokolde anlaşamadığını gösterir; kendi
    sunucunuz bunun için 426 veya 505 gönderir.

## 561 Unauthorized

http-561-gloss = Kimlik sağlayıcısı AWS’ye hata döndürdü
http-561-explanation =
    Application Load Balancer’daki bir kural kullanıcıların kimliğini doğrular; kimlik
    sağlayıcısı bu kullanıcının kimliğini doğrularken bir hata kodu döndürmüştür. AWS ona “Unauthorized” der,
    ama numara bir 5xx kodudur ve metriklerde öyle sayılır. Hedef, isteği görmemiştir. Sağlayıcı erişimi
    reddederse veya oturum açma fazla uzun sürerse dengeleyici 401, sağlayıcıya ulaşılamazsa 500 gönderir.
http-561-when =
    Amazon Cognito veya başka bir OIDC sağlayıcısıyla oturum açmanın sonunda,
    `/oauth2/idpresponse` yolunda ortaya çıkar. Çoğu kez neden yanlış bir istemci gizli anahtarı veya geri
    çağrı URL’sidir; erişim günlüğünde bir hata nedeni kodu bulunur. Pantheon numarayı “No site detected” için
    kullanmıştır; bunun konuyla ilgisi yoktur.
http-561-fix-client =
    Yeni bir oturumda, ilk sayfadan başlayarak yeniden oturum açın. Yine başarısız
    olursa denemenin zamanını işletmeciye bildirin.
http-561-fix-server =
    Hata nedenini erişim günlüğünden öğrenin; ardından issuer değerini, uç noktaları,
    istemci kimliğini, istemci gizli anahtarını ve geri çağrı URL’sini iki tarafta karşılaştırın. Neden
    reddettiğini kimlik sağlayıcısının günlüğü söyler.
http-561-use =
    { $code } kodu yük dengeleyiciden gelir ve oturum açma girişiminin kimlik sağlayıcısında
    başarısız olduğunu bildirir; bir uygulama bunun yerine 401 veya 502 gönderir.
