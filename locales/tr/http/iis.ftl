### Microsoft IIS ve Exchange durum kodlarının Türkçe metinleri: her kod için altı mesaj.

## 440 Login Timeout

http-440-gloss = Exchange web postasında geçerli bir oturum yok
http-440-explanation =
    Exchange Server bunu, Outlook on the web uygulamasına gelen bir istekte geçerli oturum
    yoksa gönderir. Adı, süresi dolmuş bir oturumu düşündürür; ancak IIS’te izinler veya kimlik doğrulama
    yanlış ayarlanmışsa kod hemen, daha oturum açılırken de gelebilir. Microsoft yazılımları dışında bir
    anlamı yoktur; eksik kimlik bilgilerinin kayıtlı kodu 401’dir.
http-440-when =
    Betikler ve API istemcileri “(440) Login Timeout” hatasını, oturumun form üzerinden açıldığı
    yerlerde, örneğin Exchange Web Services ile alır. Kullanıcılar bununla uzun bir aradan sonra ya da sanal
    dizinler veya IIS hesapları değiştirildikten hemen sonra karşılaşır. Microsoft’un bu konudaki makalesi
    Exchange 2007 günlerinden kalmadır.
http-440-fix-client =
    Yeniden oturum açın; tarayıcıda bu işe yaramazsa sunucunun çerezlerini silin. Bir
    betiğin, form gerektirmeyen bir adrese ve oturum açma yöntemine ihtiyacı vardır.
http-440-fix-server =
    Oturum açarken geliyorsa IIS’te Outlook on the web dizinlerinin kimlik doğrulama ve izin
    ayarlarını denetleyin, gerekirse dizinleri yeniden oluşturun. Guests grubunun oturum açmasını yasaklayan
    bir yerel ilke olup olmadığına bakın.
http-440-use =
    { $code } kodu Exchange’e özgüdür; kendi uygulamanız, oturumun süresi dolduğunda 401
    gönderir.

## 449 Retry With

http-449-gloss = İstemci isteği daha fazla bilgiyle yinelemeli
http-449-explanation =
    İstemci yetersiz bilgi vermiştir; isteği daha fazlasıyla yinelemesi gerekir.
    Microsoft’un WebDAV uzantılarında yanıt `Ms-Echo-Request` taşır, istemci de isteği `Ms-Echo-Reply` ile
    yinelemek zorundadır; sunucunun yinelenen istek için bu kodu bir daha göndermesi yasaktır. Exchange
    ActiveSync numarayı kendine özgü bir anlamda, güncel ilkeyi taşımayan bir cihaz için kullanır (“Need
    Provisioning”).
http-449-when =
    Exchange sunucusunun IIS günlüklerinde, telefon yeniyse veya ilke değiştiyse
    `/Microsoft-Server-ActiveSync` satırlarında görülür. Tek bir kayıt normaldir, ardı arkası kesilmeyen
    kayıtlar ise sorun işaretidir. Microsoft protokolleri dışında pek görülmez.
http-449-fix-client =
    ActiveSync istemcisi `Provision` komutunu gönderir, ilkeyi uygular ve isteği yeni
    ilke anahtarıyla yineler. Kodu tanımayan bir istemci onu 400 gibi ele alır.
http-449-fix-server =
    Cihazlar ardından eşitleniyorsa düzeltilecek bir şey yoktur. Döngüye giriyorlarsa
    kullanıcı için hangi mobil cihaz ilkesinin geçerli olduğunu ve cihazın buna uyup uyamadığını
    denetleyin.
http-449-use =
    { $code } kodu Microsoft protokolleriyle sınırlıdır; başka yerlerde istekte neyin eksik
    olduğunu 400, 403 veya 428 söyler.

## 451 Redirect (IIS)

http-iis-451-gloss = Posta kutusuna erişmek için başka bir sunucu daha uygun
http-iis-451-explanation =
    Exchange ActiveSync kullanan cihaz, kullanıcının posta kutusuna erişemeyen ya
    da bunun için en uygun olmayan bir sunucuya başvurmuştur; başka bir sunucuya yönelmelidir. Doğru
    URL’yi bilen sunucu onu `X-MS-Location` ile verir. `Location` bulunmadığı ve sınıf 3xx olmadığı için
    HTTP kütüphaneleri bunu kendiliğinden izlemez. Yasal taleplerle ilgili kayıtlı 451 ile ortak yanı
    yalnızca numarasıdır.
http-iis-451-when =
    Genellikle bir posta kutusu başka bir siteye veya Exchange Online’a taşındıktan sonra,
    Exchange sunucusunun IIS günlüklerindeki `/Microsoft-Server-ActiveSync` satırlarında ortaya çıkar. Kodu
    dikkate almayan cihazlar eski sunucuya başvurmayı sürdürür ve posta alamaz.
http-iis-451-fix-client =
    Bu isteği ve sonrakilerin tümünü `X-MS-Location` içindeki URL’ye gönderin. Üst bilgi
    yoksa sunucuyu Autodiscover ile bulun.
http-iis-451-fix-server =
    Yeni sunucudaki ActiveSync dizininin dış URL’sini denetleyin; cihazlar bu URL’ye
    ulaşabilmelidir. Bir cihaz yönlendirmeyi izlemiyorsa hesabı cihazdan kaldırıp yeniden ekleyin.
http-iis-451-use =
    { $code } kodunu yalnızca Exchange ActiveSync istemcileri anlar; diğer hizmetler 307
    veya 308 ile yönlendirir.
