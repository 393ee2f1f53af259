### The words of the interface: what stands on every page, whatever it is about.
### Values are inline Markdown. Codes, phrases and names of documents arrive as variables and are never translated.

## On every page

site-tagline = Birbirine benzeyen kodları ayırt edin
skip-to-content = İçeriğe geç
# The label of the list of a page's sections.
on-this-page = Bu sayfada
breadcrumb = Buradasınız
languages = Bu sayfanın diğer dillerdeki sürümleri
# Stands above a page of which some words are not translated yet.
# $language (String): the name of the language that those words are in, in that language.
fallback-notice = Bu sayfanın çevirisi henüz tamamlanmadı. Çevrilmemiş metinler şu dilde gösteriliyor: { $language }.
# Stands above a page of which some words translate an older text of the original.
stale-notice = Bu sayfanın bazı bölümleri, özgün metnin eski bir sürümünden çevrilmiştir.
footer-sources = Her bilginin kaynağı gösterilir; kendi yorumumuz olanlar ayrıca işaretlenir.
# Stands below a page in a language that no native speaker has reviewed (`reviewed: machine` in `locale.yaml`).
review-machine = Bu bir makine çevirisidir; ana dili Türkçe olan biri tarafından henüz gözden geçirilmemiştir. Düzeltmeleriniz bizi sevindirir.
# Links to the lines of the files that this page is made of.
improve = Metni düzeltin:

## Find a code or a comparison

# Opens the panel with the search and the picker.
finder-open = Kod bul
finder-search = Ara
# Stands in the empty search field as an example of what can be typed.
finder-example = Örn. 403, hız sınırı veya bakım
finder-none = Sonuç bulunamadı. Bir kod numarası, kodun adından bir sözcük veya bir durum yazmayı deneyin.
finder-unavailable = Arama verileri yüklenemedi. Tüm sayfalara aşağıdaki bağlantılardan ulaşabilirsiniz.
picker-title = İki kodu karşılaştırın
picker-first = Birinci kod
picker-second = İkinci kod
picker-go = Karşılaştır
picker-same = İki kod aynı. Birbirinden farklı iki kod seçin.
picker-unknown = Öneriler arasından aynı aileden iki kod seçin.
finder-lists = Tüm kodlar ve karşılaştırmalar
finder-matrix = Tüm karşılaştırmalar tek tabloda

## Theme

theme = Tema
theme-auto = Otomatik
theme-light = Açık
theme-dark = Koyu

## Comparison: one page for two codes

# The title and heading. $family (String): "HTTP". $first, $second (String): "202 Accepted", "403 Forbidden".
# same-as-source
comparison-title = { $family } { $first } *vs* { $second }
# The short name of a comparison. $first, $second (String): the names of two codes, "401", "403".
# same-as-source
pair-name = { $first } vs { $second }
# What search engines show. The glosses are short clauses, such as "Understood, but refused".
comparison-description = { $first }: “{ $first-gloss }”. { $second }: “{ $second-gloss }”. Aralarındaki farklar, hangisinin ne zaman kullanıldığı ve gördüğünüzde ne yapmanız gerektiği.
comparison-summary = { $first }, kısaca: “{ $first-gloss }”. { $second } ise: “{ $second-gloss }”.
# $first-class, $second-class (String): the labels of the classes, such as "4xx client error".
comparison-classes = İlki { $first-class } sınıfında, ikincisi { $second-class } sınıfındadır.
comparison-same-class = İkisi de { $class } sınıfındadır.

## The sections of a comparison, in the order of the page

section-explanation = Açıklama
section-when = Gördüğünüzde
section-fix = Nasıl Düzeltilir
section-facts = Bir Bakışta
section-differences = Temel Farklar
section-which = Hangisini Ne Zaman Kullanmalı
section-note = Ayrıntılar
section-exchange = Örnek İstek ve Yanıt
exchange-marked = Vurgulanan satırlar yalnızca bu kodun örneğinde yer alır.
section-more = Daha Fazla Öğren

## The table of facts

facts-differ = İkisinde farklı
facts-same = İkisinde aynı
fact-class = Sınıf
fact-not-applicable = bu kod için geçerli değil
fact-reading = kendi yorumumuz
no-differences = Burada kayıtlı özelliklerin hiçbiri bu iki kodu birbirinden ayırmıyor. Her birinin ne işe yaradığı diğer bölümlerde anlatılıyor.

## Which to use when

situation = Durum
situation-code = Doğru kod
common-mistake = Sık yapılan bir hata
# $codes (String): the other codes of the same number, already joined.
same-number = Bu numaranın birden fazla anlamı var. Ayrıca bakınız: { $codes }.

## Learn more

more-code = { $code } hakkında her şey
more-sources = Kaynaklar
# $date (String): a day, as the language writes it.
more-reviewed = İçerik en son { $date } tarihinde kaynaklarla karşılaştırılarak doğrulandı.
more-near = İlgili karşılaştırmalar
more-equivalents = Diğer kod ailelerindeki karşılıklar
# A published mapping from our code to one of another family. $name (String): `UNAVAILABLE`. $family (String): "gRPC".
equivalent-to = { $family } ailesinde { $name } koduna dönüşür
# A published mapping from a code of another family to ours.
equivalent-from = { $family } ailesindeki { $name } kodunun karşılığıdır
# How a place in a document is cited. $source (String): "RFC 9110". $section (String): "15.5.4".
citation = { $source }, bölüm { $section }
# For a document that another has replaced. $citation (String): "RFC 2518, section 10.1".
citation-historical = { $citation } (geçerliliğini yitirmiş)

## Code: everything about one code

# $family (String): "HTTP". $code (String): "403 Forbidden".
code-title = { $family } { $code }
code-description = { $code }: “{ $gloss }”. Ne anlama geldiği, ne zaman görüldüğü, nasıl düzeltileceği ve diğer kodlardan farkı.
# Other phrases of the code follow, each with its source.
also-known-as = Şu adlarla da karşınıza çıkabilir:
section-facts-of-code = Özellikler
section-use = Ne zaman kullanılır
section-comparisons = Diğer kodlarla karşılaştırmalar
comparisons-order = En yakın kodlar önce gelir.
defined-in = Tanımlandığı yer
namespace = Tanımlayan

## Family: all codes of one kind

# $count (Number): how many codes there are. $pairs (Number): how many pages compare two of them.
family-count = { $count } kod, { $pairs } karşılaştırma
family-how = Bir kod seçin; sayfasında, diğer kodların her biriyle karşılaştırmasını bulursunuz.
family-data = Veri olarak (JSON)
often-compared = Sık karşılaştırılanlar

## Matrix: all comparisons of a family as a table

# $family (String): the name of the family, "HTTP status codes".
matrix-title = { $family }: tüm karşılaştırmalar
matrix-description = { $family }: tüm ikili karşılaştırmalar tek bir tabloda. Bir satır ve bir sütun seçin.
matrix-how = Her simge, bulunduğu satır ve sütundaki kodların karşılaştırmasına götürür.
matrix-authored = sık karşılaştırılanlar: kısa bir sonuç, örnek durumlar ve sık yapılan bir hatayla
matrix-distinct = birbirine yakın olup birçok özelliği farklı olan kodlar
matrix-reachable = birbirine daha uzak olan veya az sayıda özelliği farklı olan kodlar
matrix-rest = Her karşılaştırmaya, iki koddan herhangi birinin sayfasından da ulaşabilirsiniz.

## Home

home-title = Bu hangi kod?
home-intro = Günlük kayıtlarında birbirine benzeyen iki kod aslında farklı anlamlara gelebilir. Burada her kod çiftinin bir sayfası var: her kodun ne söylediği, aralarındaki farklar, hangisinin ne zaman kullanılacağı ve bunların nerede yazdığı.
home-families = Kod aileleri

## Choice of a language, and the page for addresses that do not exist

chooser-title = Dil seçin
not-found-title = Burada bir sayfa yok
not-found-text = Bu adres hiçbir sayfaya çıkmıyor. Bir karşılaştırma arıyorsanız kodların sırasını değiştirmeyi deneyin veya listeden başlayın.
not-found-home = Ana sayfaya git
