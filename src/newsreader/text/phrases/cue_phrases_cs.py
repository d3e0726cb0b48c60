"""Data of ``cues``: what Czech and Turkish pages say of their lines."""

from newsreader.model import Label
from newsreader.text.phrases.cue_table import CuePhrases

CZECH = CuePhrases(
    also=(
        "čtěte také | čtěte také: | čtěte též | čtěte více | čtěte více: | čtěte i | čtěte rovněž | čtěte dále: | čtěte: | přečtěte si také | přečtěte si také: | "
        "přečtěte si více | přečtěte si i | přečtěte si: | přečtěte si rozhovor: | podívejte se také | podívejte se: | podívejte se na video | poslechněte si: | "
        "poslechněte si také | viz také: | viz také | více k tématu | více k tématu: | více o tématu | více informací: | více zde: | související | související: | "
        "související článek | související článek: | související články | související témata | souvisí: | k tématu: | mohlo by vás zajímat | mohlo by vás zajímat: | "
        "mohlo by vás také zajímat | mohlo by se vám líbit | nepřehlédněte | nepřehlédněte: | nenechte si ujít | doporučujeme | doporučujeme také | doporučované | psali jsme: | "
        "sledujte také | prohlédněte si | číst dál: | čtěte dál: | číst více: | přečtěte si i:"
    ),
    feed=(
        "nejčtenější | nejčtenější články | nejčtenější zprávy | nejčtenější dnes | nejnovější | nejnovější články | nejnovější zprávy | nejnovější komentáře | nejsledovanější | "
        "nejdiskutovanější | nejkomentovanější | nejoblíbenější | nejlepší články | další články | další zprávy | další články autora | další články z rubriky | další z rubriky | "
        "další témata | další videa | podobné články | podobná témata | související články | související témata | související zprávy | související | souvisejici | "
        "mohlo by vás zajímat | mohlo by vás také zajímat | mohlo by vás ještě zajímat | mohlo by se vám líbit | doporučujeme | doporučené články | doporučené pro vás | "
        "doporučeno pro vás | doporučujeme dále | doporučuje redakce | výběr redakce | tip redakce | tipy redakce | vybíráme pro vás | vybrali jsme pro vás | čtenáři dále čtou | "
        "právě čtou ostatní | čtěte také | čtěte dále | přečtěte si také | přečtěte si dále | nepřehlédněte | nenechte si ujít | aktuální zprávy | aktuální témata | "
        "poslední zprávy | poslední články | hlavní zprávy | z naší sítě | předchozí článek | následující článek | další článek | komerční sdělení | sponzorované články | "
        "inzerce partnerů | články partnerů | naše newslettery | naše podcasty | nejnovější videa"
    ),
    more="číst více | číst dále | celý článek | zobrazit více | pokračovat ve čtení | přečíst článek | přečíst celé | přejít na článek | číst článek | zobrazit celý článek",
    comments=(
        "komentáře | komentář | diskuse | diskuze | diskuse k článku | diskuze k článku | diskuse ke článku | vstoupit do diskuse | vstoupit do diskuze | vstup do diskuse | "
        "přejít do diskuze | zobrazit diskuzi | přidat komentář | přidat příspěvek | napsat komentář | napište komentář | komentovat | komentovat článek | zobrazit komentáře | "
        "zatím žádné komentáře | 0 komentářů | vaše názory | názory čtenářů"
    ),
    tags="štítky | tagy | klíčová slova | související témata | rubriky | kategorie | témata článku | témata:",
    bylines="autor: | autorka: | text a foto: | napsal: | napsala: | redaktor: | redaktorka: | připravil: | připravila: | zdroj a autor: | přeložil: | publikoval:",
    dates="publikováno | publikováno: | aktualizováno | aktualizováno: | aktualizace: | poslední aktualizace: | datum vydání: | vydáno: | vydáno | zveřejněno: | zveřejněno",
    friends="připomeňme",
    lines={
        Label.NAV: (
            "sdílet | sdílej | sdílet: | sdílet článek | sdílet na facebooku | sdílet na twitteru | sdílet na x | sdílejte | poslat e-mailem | poslat emailem | odeslat e-mailem | "
            "poslat | vytisknout | tisk | tisknout | kopírovat odkaz | zkopírovat odkaz | odkaz zkopírován | uložit článek | uložit na později | poslechnout | poslechnout článek | "
            "přehrát článek | přehrát | přehrát video | spustit video | zobrazit galerii | fotogalerie | zobrazit fotogalerii | otevřít galerii | zvětšit | celá obrazovka | "
            "hlavní stránka | domů | zpět nahoru | přejít k obsahu | přeskočit na obsah | přejít na obsah | zavřít | hledat | vyhledávání | přihlásit | přihlásit se | přihlášení | "
            "registrovat | registrovat se | můj účet | odhlásit | zapomenuté heslo | sledovat | sledovat autora | sledovat téma | sledujte nás | sledovat na google | zobrazit více | "
            "zobrazit další | načíst další | načíst více | zobrazit vše | všechny články | všechny zprávy | odpovědět | nahlásit | nahlásit chybu | nahlásit komentář | líbí se mi | "
            "to se mi líbí | facebook | twitter | e-mail | whatsapp | o nás | rss | newsletter | doba čtení | obsah článku | otevřít v aplikaci | přidat mezi preferované zdroje | "
            "přidat jako preferovaný zdroj"
        ),
        Label.ADVERT: (
            "reklama | - reklama - | inzerce | článek pokračuje pod reklamou | text pokračuje pod reklamou | pokračování článku pod reklamou | článek pokračuje pod videem | "
            "komerční sdělení | komerční článek | komerční prezentace | sponzorovaný obsah | sponzorovaný článek | placená inzerce | placený obsah | ve spolupráci | předplatit | "
            "předplaťte si | koupit předplatné | získat předplatné | vyzkoušet zdarma | aktivovat předplatné | odemknout článek | jen pro předplatitele | pouze pro předplatitele | "
            "exkluzivně pro předplatitele | článek jen pro předplatitele | už mám předplatné | máte předplatné? | máte už předplatné? | odebírat | odebírat newsletter | "
            "odebírejte newsletter | přihlásit k odběru | chci odebírat | přihlásit odběr | podpořte nás | stáhnout aplikaci | zapnout notifikace | zapnout upozornění | bez reklam | "
            "zrušit kdykoli"
        ),
        Label.LEGAL: (
            "přijmout vše | odmítnout vše | nastavení cookies | nastavení soukromí | podrobné nastavení | cookies | zásady cookies | ochrana soukromí | ochrana osobních údajů | "
            "zásady ochrany osobních údajů | podmínky užití | podmínky používání | všeobecné podmínky | obchodní podmínky | všechna práva vyhrazena | pravidla diskuse | povolit vše | "
            "uložit nastavení"
        ),
        Label.CREDIT: (
            "čtk | reuters | afp | ap | profimedia | profimedia.cz | getty images | shutterstock | ilustrační foto | ilustrační snímek | ilustrační fotografie | foto: archiv | "
            "foto: čtk | foto: reuters | foto: profimedia | foto: shutterstock | (ilustrační foto) | (ilustrační snímek) | isifa | unsplash | pixabay"
        ),
        Label.JUNK: (
            "načítání | načítání... | načítá se | načítám | načítám... | čekejte prosím | nastala chyba | došlo k chybě | video není dostupné | obsah není dostupný | "
            "javascript je vypnutý"
        ),
        Label.SOURCE: "zdroj: čtk | čtk | zdroj: reuters | zdroj: afp | zdroje: čtk",
    },
    starts={
        Label.NAV: (
            "sdílet: | sdílejte na | sdílejte článek | témata: | štítky: | tagy: | klíčová slova: | rubrika: | kategorie: | našli jste v článku | našli jste chybu | máte tip na | "
            "líbil se vám | článek byl původně | všechny články autora | další články autora | pro přidání komentáře | pro vložení komentáře | abyste mohli komentovat | "
            "musíte být přihlášen | pro komentování se | přidejte si + zdroj | přidejte si nás | nastavte si + zdroj"
        ),
        Label.ADVERT: (
            "inzerce: | reklama: | tento článek je | tento obsah je | tento text je určen | článek je určen | článek je dostupný | pouze pro předplatitele | jen pro předplatitele | "
            "chcete číst dál | chcete-li číst | pokud chcete číst | pro čtení celého | pro pokračování ve | zbývá vám + článku | do konce článku zbývá | přečetli jste + článk | "
            "předplatné + kč | s předplatným | získejte předplatné | máte předplatné | máte již předplatné | už máte předplatné | už jste předplatitel | jste předplatitel | "
            "ještě nemáte předplatné | přihlaste se k odběru | přihlaste se a | přihlaste se nebo | vytvořte si účet | odebírejte | odebírejte náš | odebírejte newsletter | "
            "odebírat můžete | newsletter + odebírat | newsletter: | náš newsletter | každý den + newsletter | každé ráno + newsletter | každý týden + newsletter | "
            "každé ráno + mailu | dostávejte + mail | dostávejte + zpráv | nejdůležitější zprávy + mail | nejdůležitější zprávy + aplikac | sledujte + facebook | "
            "sledujte + instagram | sledujte + whatsapp | sledujte + google zpráv | najdete nás na | jsme i na | přidejte se k nám | přidejte se k naší | připojte se k | "
            "buďte v obraze | buďte stále v obraze | zůstaňte v obraze | nenechte si ujít žádn | už nikdy nezmeškejte | stáhněte si + aplikac | stáhněte si naši | "
            "podpořte + žurnalistiku | díky vaší podpoře | děkujeme, že nás | děkujeme za podporu | líbí se vám náš | líbí se vám naše | vyzkoušejte + zdarma | "
            "vyzkoušejte předplatné | ve spolupráci s | článek vznikl ve spolupráci | komerční sdělení: | článek obsahuje affiliate | v článku jsou použity affiliate | "
            "tento článek můžete číst | tento článek čtete zdarma | článek můžete číst zdarma"
        ),
        Label.LEGAL: (
            "(c) | copyright | tento web používá | tyto stránky používají | tato stránka používá | naše stránky používají | náš web používá | na tomto webu používáme | "
            "používáme cookies | používáme soubory cookie | my a naši | my a naši partneři | přihlášením k odběru | odesláním + souhlas | registrací + souhlas | "
            "odebíráním + souhlas | z odběru se můžete | odhlásit se můžete | vaše osobní údaje | informace o zpracování | více informací o zpracování | obsah je chráněn | "
            "autorská práva vykonává | komentář vyjadřuje | příspěvky v diskusi | diskuse je moderovaná | před vstupem do | za obsah + neodpovíd | pro zobrazení tohoto obsahu | "
            "pro zobrazení tohoto"
        ),
        Label.CREDIT: (
            "foto/ | foto / | (foto: | (foto | (zdroj: | (archivní | (ilustrační | fotografie: | autor fotografie: | autor: čtk | zdroj foto: | zdroj fotografie: | zdroj fota: | "
            "ilustrace: | ilustrační foto: | grafika: | infografika: | mapa: | reprofoto: | repro: | koláž: | čtk/ | čtk / | profimedia/ | reuters/ | © čtk | getty images/ | "
            "shutterstock/"
        ),
        Label.CAPTION: "na snímku: | na snímku z | na fotografii: | na obrázku: | na archivním snímku | zleva: | popisek:",
        Label.JUNK: "zapněte si javascript | zapněte javascript | pro správné zobrazení | javascript | toto video není",
        Label.BYLINE: "redakce: | spolupracoval:",
        Label.SOURCE: "zdroj čtk | s využitím čtk",
    },
    contains={
        Label.ADVERT: "do vašeho e-mailu | do vaší e-mailové | do e-mailu | přímo do schránky | do vaší schránky | k odběru newsletteru | v google zprávách",
        Label.LEGAL: (
            "ochrany osobních údajů | ochraně osobních údajů | zpracováním osobních údajů | zpracování osobních údajů | soubory cookie | souborů cookie | používá cookies | "
            "všechna práva vyhrazena | bez písemného souhlasu | bez předchozího souhlasu | nemusí vyjadřovat | nevyjadřuje názor | nemusí se shodovat"
        ),
        Label.CREDIT: "/čtk | / čtk | /profimedia | / profimedia | /reuters | (foto: | | foto: | (ilustrační foto) | (ilustrační snímek) | (archivní foto) | /shutterstock | archiv autora",
    },
)

TURKISH = CuePhrases(
    also=(
        "ilgili haber | ilgili haber: | ilgili haberler | ilgili haberler: | i̇lgili haber | i̇lgili haber: | i̇lgili haberler | ilgili içerik | ilgili içerik: | i̇lgili içerik | "
        "ilginizi çekebilir | ilginizi çekebilir: | i̇lginizi çekebilir | bu haber ilginizi çekebilir | bunlar da ilginizi çekebilir | bu da ilginizi çekebilir | bunu da okuyun | "
        "bunları da okuyun | ayrıca okuyun | ayrıca oku | ayrıca bakınız | ayrıca bkz: | önerilen haber | önerilen haber: | önerilen haberler | haberin devamı: | "
        "haberin detayı: | detaylar için: | daha fazlası için: | daha fazla bilgi için | okumaya devam et | izlemeden geçmeyin | kaçırmayın: | video haber: | "
        "okumak için tıklayın | haberi okumak için"
    ),
    feed=(
        "ilgili haberler | i̇lgili haberler | ilgili içerikler | i̇lgili içerikler | ilgili konular | i̇lgili konular | ilginizi çekebilir | i̇lginizi çekebilir | "
        "ilginizi çekebilecek haberler | bunlar da ilginizi çekebilir | bunlar ilginizi çekebilir | en çok okunanlar | en çok okunan | en çok okunan haberler | "
        "en çok izlenenler | en çok yorumlananlar | en çok paylaşılanlar | çok okunanlar | çok okunan haberler | çok izlenenler | en son haberler | en yeni haberler | "
        "en yeniler | son dakika | son dakika haberleri | son haberler | son eklenenler | son eklenen haberler | diğer haberler | diğer içerikler | diğer yazıları | "
        "yazarın diğer yazıları | benzer haberler | benzer içerikler | önerilen haberler | önerilen içerikler | önerilenler | sizin için önerilenler | sizin için seçtiklerimiz | "
        "sizin için seçtik | editörün seçtikleri | editörün seçimi | öne çıkan haberler | günün haberleri | günün öne çıkanları | günün manşetleri | gündem haberleri | "
        "popüler haberler | popüler içerikler | sponsorlu içerik | sponsorlu bağlantılar | sonraki haber | önceki haber | daha fazla haber | tüm haberler | bir sonraki haber | "
        "bunları da okuyun | bunları kaçırmayın | video galeri | foto galeri"
    ),
    more="devamını oku | devamı için tıklayın | haberin devamı için tıklayın | daha fazlası | habere git | haberi oku | tümünü gör | okumaya devam et",
    comments=(
        "yorumlar | yorum | yorum yap | yorum yaz | yorum ekle | yorumunuzu yazın | yorum yapın | yorumları gör | yorumları göster | tüm yorumlar | okur yorumları | "
        "henüz yorum yapılmamış | henüz yorum yok | i̇lk yorumu siz yapın | ilk yorumu sen yaz | sizin düşünceleriniz neler? | düşüncelerini paylaş | bir yorum yazın | 0 yorum"
    ),
    tags="etiketler | anahtar kelimeler | kategoriler | kategori | i̇lgili etiketler | haber etiketleri",
    bylines="haber: | yazar: | yazan: | hazırlayan: | editör: | muhabir: | çeviri: | derleyen: | röportaj: | kaynak ve yazar:",
    dates=(
        "yayın tarihi | yayın tarihi: | yayınlanma: | yayınlanma tarihi: | yayınlanma | güncelleme | güncelleme: | güncelleme tarihi: | son güncelleme | son güncelleme: | "
        "giriş tarihi: | oluşturulma tarihi: | oluşturma tarihi: | eklenme:"
    ),
    friends="hatırlanacağı üzere",
    lines={
        Label.NAV: (
            "paylaş | paylaş: | haberi paylaş | bu haberi paylaş | facebook'ta paylaş | twitter'da paylaş | whatsapp'ta paylaş | x'te paylaş | e-posta ile paylaş | e-posta | "
            "e-posta gönder | yazdır | linki kopyala | bağlantıyı kopyala | link kopyalandı | haberi kaydet | favorilere ekle | haberi dinle | haberi sesli dinle | sesli dinle | "
            "videoyu izle | galeriye git | foto galeri | fotoğrafları gör | tam ekran | ana sayfa | anasayfa | geri dön | başa dön | yukarı | yukarı çık | içeriğe geç | "
            "içeriğe atla | menü | kapat | giriş yap | üye ol | kayıt ol | çıkış yap | hesabım | şifremi unuttum | takip et | bizi takip edin | google news'te takip et | abone ol | "
            "sonraki | önceki | tümünü gör | daha fazla göster | daha fazla yükle | hepsini gör | yanıtla | cevapla | şikayet et | hata bildir | beğen | beğenmedim | facebook | "
            "twitter | whatsapp | telegram | instagram | linkedin | hakkımızda | rss | canlı yayın | canlı izle | okuma süresi | yazı boyutu | yazı tipi | a- a+ | a a | "
            "google tercihli kaynak olarak ekle | google'da tercih edilen kaynak olarak ekle | yorum yaz"
        ),
        Label.ADVERT: (
            "reklam | - reklam - | reklam alanı | haberin devamı reklamdan sonra | haber reklamdan sonra devam ediyor | reklamdan sonra devam ediyor | "
            "haberin devamı için aşağı kaydırın | sponsorlu içerik | advertorial | abone ol | abone olun | hemen abone ol | ücretsiz abone ol | bültene abone ol | "
            "bültenimize abone olun | e-bülten | e-bülten aboneliği | kayıt olun | üye olun | hemen üye ol | abonelere özel | sadece abonelere özel | zaten abone misiniz? | "
            "bağış yap | destek ol | uygulamayı indir | uygulamamızı indirin | bildirimleri aç"
        ),
        Label.LEGAL: (
            "kabul et | kabul ediyorum | tümünü kabul et | tümünü reddet | çerez ayarları | çerez politikası | çerezler | gizlilik politikası | kvkk | kvkk aydınlatma metni | "
            "aydınlatma metni | kullanım koşulları | kullanım şartları | yasal uyarı | tüm hakları saklıdır | her hakkı saklıdır | veri politikası | tercihleri yönet"
        ),
        Label.CREDIT: (
            "reuters | afp | ap | getty images | shutterstock | depophotos | fotoğraf: aa | fotoğraf: dha | fotoğraf: iha | foto: aa | arşiv fotoğrafı | temsili fotoğraf | "
            "temsili görsel | (arşiv) | istock | alamy"
        ),
        Label.JUNK: "yükleniyor | yükleniyor... | lütfen bekleyin | bir hata oluştu | video yüklenemedi | içerik bulunamadı",
        Label.SOURCE: "kaynak: aa | kaynak: dha | kaynak: iha | kaynak: anka | (aa) | (dha) | (iha) | (anka) | kaynak: reuters | kaynak: ajanslar",
    },
    starts={
        Label.NAV: (
            "paylaş: | bu haberi paylaş | haberi paylaş | etiketler: | etiket: | anahtar kelimeler: | kategori: | konular: | okunma: | görüntülenme: | hata bildirmek için | "
            "haberde hata | haber ihbar hattı | haber göndermek için | görüş ve önerileriniz | yorum yapmak için | yorum yapabilmek için | yorumunuzu göndererek | "
            "yazarın tüm yazıları | tüm yazıları için | bu yazı ilk olarak | bu haber ilk olarak | google + tercihli kaynak | google'da + tercih | kaynak olarak ekle"
        ),
        Label.ADVERT: (
            "haberin devamı için | haber devam ediyor | reklam: | reklamdan sonra | bu içerik sadece | bu içerik abonelere | bu haber abonelere | haberin tamamı için | "
            "okumaya devam etmek için | devamını okumak için | abonelere özel | abone olmak için | abone olun | abone ol | zaten abone | hesabınız var mı | e-bülten | e-bültenimize | "
            "bültenimize | ücretsiz bülten | günlük bülten | haftalık bülten | bizi takip edin | bizi + takip edin | sosyal medyada takip | takip etmek için | google news + takip | "
            "google haberler + abone | google haberler'de | whatsapp kanalımız | whatsapp kanalına | telegram kanalımız | instagram hesabımız | kanalımıza + abone | "
            "son dakika + takip | son dakika haberlerini | en güncel haberler | en son haberler için | destek olmak için | bu yazıyı beğendiyseniz | sponsorlu içerik | bu bir reklam"
        ),
        Label.LEGAL: (
            "haber, değiştirilmeden | (c) | copyright | sitemizde çerez | sitemiz + çerez | çerezler hakkında | size daha iyi | sizlere daha iyi | bu internet sitesinde | tıklayarak + kabul | "
            "kabul etmiş sayılırsınız | kayıt olarak + kabul | yasal uyarı: | yorumlardan + sorumlu | yapılan yorumlar | yapılan yorumlardan | suç teşkil eden | "
            "burada yer alan yatırım | bu haber yatırım"
        ),
        Label.CREDIT: "fotoğraf: | fotoğraflar: | fotoğraf/ | (fotoğraf: | (foto: | (arşiv | görsel: | grafik: | kamera: | görüntü: | illüstrasyon: | aa/ | dha/ | reuters/ | getty images/",
        Label.CAPTION: "fotoğraf altı yazısı,",
        Label.JUNK: "javascript | lütfen javascript",
        Label.BYLINE: "kaynak ve fotoğraf",
    },
    contains={
        Label.ADVERT: "google news'te | google haberler'de | google news'ten | bizi takip edin",
        Label.LEGAL: (
            "gizlilik politikası | gizlilik politikamız | çerez politikası | çerez politikamız | çerez kullan | çerezler kullan | kişisel verilerin korunması | aydınlatma metni | "
            "tüm hakları saklıdır | her hakkı saklıdır | kaynak gösterilmeden | kaynak gösterilerek | izin alınmadan | izinsiz kopyalan | yatırım danışmanlığı kapsamında | "
            "yatırım tavsiyesi değildir | sorumluluğu yazarlarına"
        ),
        Label.CREDIT: "/aa | / aa | /dha | (fotoğraf:",
    },
)
