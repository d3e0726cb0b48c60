"""Data of ``cues``: phrases that say what a line is, by language. Lower case, apostrophe ', "|" between.

A phrase that ends in ":" needs its colon. "a + b": starts with (or holds) a and holds b further on.
"""

from newsreader.model import Label

ALSO: dict[str, str] = {
    "uk": "також цікаво | це цікаво | читайте більше | більше на цю тему | рекомендуємо до прочитання | не пропустіть: | не пропустіть | дізнайтеся більше: | детальніше читайте | також читай | дивись також | читайте також | дивіться також | читайте ще | читай також | дивись також | також читайте | читайте теж | "
    "читайте: | читайте на тему: | по темі: | дивіться: | ще за темою | за темою | до теми: | матеріали за темою | "
    "читати також | вас може зацікавити | вам може бути цікаво | може зацікавити: | більше за темою | раніше за темою: | "
    "слухайте також | також за темою | до речі, читайте",
    "ru": "также интересно | это интересно | читайте больше | не пропустите | не пропустите: | подробнее: | рекомендуем прочитать | читайте также | смотрите также | читай также | по теме: | материалы по теме | читайте: | также читайте | "
    "смотри также | вам может быть интересно | вас может заинтересовать | еще по теме | ещё по теме | читайте ещё | "
    "читайте еще | сюжет по теме | слушайте также",
    "be": "чытайце таксама | глядзіце таксама | чытайце яшчэ",
    "bg": "прочетете още | вижте още | още по темата | прочети още",
    "pl": "przeczytaj: | zobacz: | warto przeczytać: | nie przegap: | to też cię zainteresuje | czytaj dalej: | zainteresuje cię: | polecamy | czytaj także | czytaj też | czytaj więcej | czytaj również | zobacz też | zobacz także | zobacz również | "
    "przeczytaj także | przeczytaj też | przeczytaj również | przeczytaj: | sprawdź też | sprawdź także | "
    "dowiedz się więcej: | czytaj: | zobacz: | polecamy: | polecamy również",
    "de": "zum weiterlesen: | mehr zum thema: | auch interessant: | lesen sie hierzu | mehr lesen | nicht verpassen: | das interessiert auch: | mehr zum thema | auch interessant | lesen sie auch | lesen sie mehr | lesen sie hier | zum selben thema | "
    "mehr dazu: | lesen sie dazu | lesetipp: | auch lesenswert | das könnte sie auch interessieren | "
    "das könnte dich auch interessieren | siehe auch: | passend dazu | mehr lesen: | zum thema:",
    "en": "don't miss | in case you missed it | you might like: | must reads | more on this: | for more: | also see | read more | read next | read also | see also | also read | you may also like | you might also like | "
    "you might be interested in | related: | related articles | related stories | related story | related posts | "
    "related content | related news | related topics | related coverage | more: | more on this story | more on this topic | "
    "more like this | recommended: | recommended for you | recommended reading | recommended stories | up next | "
    "watch: | watch more: | watch also | must read | must-read: | don't miss: | further reading: | similar articles | "
    "what to read next | keep reading: | editor's picks: | read: | also on | see more: | click here for more",
    "cs": "čtěte také | čtěte více | přečtěte si také | související | související články | mohlo by vás zajímat | "
    "doporučované | viz také:",
    "fr": "lire aussi | à lire aussi | voir aussi | à découvrir également | lire également | sur le même sujet | "
    "à lire également | pour aller plus loin",
    "es": "lee también | lea también | le puede interesar | te puede interesar | más información: | ver también | "
    "también te puede interesar | leer más: | noticias relacionadas | podría interesarte",
    "it": "leggi anche | vedi anche | ti potrebbe interessare | potrebbe interessarti anche | leggi pure | articoli correlati",
    "ro": "citește și | citeşte şi | citește mai multe: | vezi și | articole similare | te-ar putea interesa",
    "pt": "leia também | leia mais | veja também | saiba mais: | leia ainda | você também pode gostar",
    "tr": "ayrıca okuyun | ilgili haberler | bunlar da ilginizi çekebilir | ilgili haber",
}
"""Pointers to other articles: with text after them the line itself, alone they govern what follows."""

FEED: dict[str, str] = {
    "uk": "на ту ж тему | на цю ж тему | резонансні теми | також цікаво | найцікавіше сьогодні | головне сьогодні | найважливіше | інтерв'ю дня | статті партнерів | цікаве в мережі | матеріали розділу | останні матеріали | останні статті | вас зацікавить | що ще почитати | гарячі новини | свіжі дописи | останнє | останні новини | останні публікації | головні новини | новини партнерів | вибір редактора | "
    "вибір редакції | популярне | популярні новини | популярне за тиждень | популярне за добу | найпопулярніше | "
    "топ новин | топ-новини | головне за добу | головне за день | ще за розділом | наступний матеріал | "
    "попередній матеріал | схожі новини | схожі матеріали | схожі статті | схожі дописи | інші новини | більше новин | "
    "стрічка новин | новини за темою | читайте на сайті | рекомендовані | рекомендуємо | рекомендуємо прочитати | "
    "найчитаніше | найцікавіше | новини дня | новини по темі | наступна новина | попередня новина | більше по темі | актуально зараз | пов'язані новини | інші матеріали | "
    "попередня стаття | наступна стаття | новини від партнерів | новини компаній | матеріали партнерів | ще новини",
    "ru": "на ту же тему | резонансные темы | самое интересное сегодня | самое интересное | самое важное | главное за день | интересное в сети | материалы партнеров | последние материалы | читайте в этом разделе | что еще почитать | горячие новости | популярные новости | новости партнеров | новости партнёров | выбор читателей | картина дня | последние новости | популярное | "
    "самое читаемое | главное сегодня | выбор редакции | другие новости | похожие новости | лента новостей | "
    "похожие статьи | похожие материалы | сейчас читают | рекомендуем | новости по теме | следующая статья | "
    "предыдущая статья | свежие записи | свежие новости | топ новостей | новости сми2 | читайте на",
    "pl": "polecamy | polecamy również | na topie | inni czytali też | zobacz nasze | z ostatniej chwili | najnowsze artykuły | czytaj więcej artykułów | przeczytaj też | najnowsze | najpopularniejsze | najczęściej czytane | polecane | polecane artykuły | wybrane dla ciebie | "
    "popularne | ostatnie artykuły | powiązane artykuły | podobne artykuły | zobacz więcej | poprzedni artykuł | "
    "następny artykuł | warto przeczytać | czytaj dalej | najnowsze wiadomości | wiadomości partnerów",
    "de": "mehr zum thema | auf einen blick | aktuelle themen | neueste meldungen | mehr aus | unsere empfehlungen | leserempfehlungen | am meisten gelesen | weitere beiträge | meistgelesen | meistgelesene artikel | das könnte sie interessieren | weitere artikel | weitere nachrichten | "
    "weitere meldungen | neueste artikel | beliebte artikel | ähnliche artikel | aus dem ressort | empfehlungen der redaktion | "
    "vorheriger artikel | nächster artikel | mehr nachrichten | top-themen | mehr artikel | weitere themen",
    "en": "more from this section | most shared | what to read next | people are reading | readers also liked | popular in the community | top picks | in the news | you may have missed | today's headlines | most read | most viewed | most popular | most recent | trending | trending now | latest news | latest stories | "
    "latest | recent posts | popular posts | popular now | top stories | top news | more news | more stories | "
    "editors' picks | editor's picks | recommended | previous article | next article | previous post | next post | "
    "more from | more top stories | news from our partners | from our partners | sponsored content | promoted stories | "
    "around the web | from around the web | featured stories | related | read next | in other news | you may like | the latest | what's new | "
    "more in | trending stories | popular stories | popular articles | latest articles | recent articles | partner content | "
    "paid content | sponsored stories | today's top stories",
    "cs": "nejčtenější | nejnovější | další články | podobné články",
    "fr": "les plus lus | articles les plus lus | à la une | les plus récents | articles similaires | nos recommandations",
    "es": "lo más leído | lo más visto | últimas noticias | más noticias | lo último",
    "it": "i più letti | ultime notizie | più letti | in evidenza | altri articoli",
    "ro": "cele mai citite | ultimele știri | ultima oră | recomandări | știri recente",
    "pt": "mais lidas | últimas notícias | mais notícias | notícias relacionadas | mais vistas",
    "tr": "son dakika haberleri | en çok okunanlar | diğer haberler",
}
"""Headings of lists of other articles: they govern what follows."""

MORE_TAILS = "– тут | — тут | – здесь | — здесь | за посиланням | за цим посиланням | по ссылке | по этой ссылке | читати більше | читати далі | читать далее | читать полностью | continue reading | read more | czytaj więcej | weiterlesen | lire la suite | leer más | leggi tutto | číst dál | детальніше | подробнее | подробности | zum artikel | mehr erfahren | więcej | dowiedz się więcej | full story | więcej na ten temat"
"""At the end of a teaser."""

COMMENTS: dict[str, str] = {
    "uk": "коментарі | коментарів | коментувати | залишити коментар | додати коментар | залиште коментар | обговорення | останні коментарі",
    "ru": "комментарии | комментариев | оставить комментарий | добавить комментарий | обсуждение",
    "pl": "komentarze | dodaj komentarz | skomentuj | zostaw komentarz",
    "de": "kommentare | kommentar schreiben | kommentieren | schreiben sie einen kommentar | leserkommentare",
    "en": "comments | comment | leave a comment | leave a reply | post a comment | add a comment | join the conversation | "
    "reader comments | view comments | show comments | join the discussion",
    "fr": "commentaires | laisser un commentaire", "es": "comentarios | deja un comentario", "it": "commenti | lascia un commento",
    "cs": "komentáře | diskuse", "pt": "comentários | deixe um comentário", "ro": "comentarii | lasă un comentariu", "tr": "yorumlar",
}  # fmt: skip
"""Headings of a comment section: everything after them was written by readers."""

LINES: dict[Label, str] = {
    Label.JUNK: "alt | завантажити | скачать | view in telegram | view on telegram | t.me/ | дивитися відео | дивитись відео | переглянути відео | смотреть видео | завантаження відео | завантаження плеєра | загрузка видео | загрузка плеера | відео дня | видео дня | фото дня | новина доповнюється | новость дополняется | повноекранний режим | на весь екран згорнути | копіювати код для вставки | loading | loading... | завантаження | загрузка | ładowanie | wird geladen | ваш браузер не підтримує відтворення відео | ваш браузер не поддерживает видео | twoja przeglądarka nie obsługuje odtwarzacza | "
    "your browser does not support the video tag | your browser does not support the audio element | ihr browser unterstützt dieses video nicht | переглянути цей допис в instagram | посмотреть эту публикацию в instagram | wyświetl ten post na instagramie | "
    "sieh dir diesen beitrag auf instagram an | view this post on instagram | відтворити відео | воспроизвести видео | odtwórz wideo | video abspielen | play video | play | pause | mute | unmute | javascript is disabled | like loading | "
    "сталася помилка | an error occurred | null | undefined | nan",
    Label.ADVERT: "для передплатників | лише для передплатників | тільки для передплатників | для підписників | для подписчиков | только для подписчиков | продовження після реклами | продолжение после рекламы | реклама партнерів | партнерська реклама | рекламна пауза | koniec reklamy | reszta tekstu pod reklamą | dalsza część tekstu pod reklamą | artykuł wznowi się po reklamie | ciąg dalszy pod reklamą | artikel wird nach der werbung fortgesetzt | nach der werbung weiterlesen | weiter nach der anzeige | der artikel geht nach der anzeige weiter | advertisement - continue reading below | advertisement - article continues below | advertisement continue reading the main story | article continues below | прогорніть, щоб читати далі | гортайте, щоб читати далі | гортайте далі, щоб читати | * на правах реклами | на правах реклами. | матеріал на правах реклами | спонсорський матеріал | партнерський проєкт | партнерский проект | exklusiv für abonnenten | nur für abonnenten | this content is reserved for subscribers only | subscriber only | subscribers only | subscriber exclusive | premium | дочитайте до кінця | приєднатися до клубу | приєднатися | долучитися | стати читачем | підтримати | підтримати нас | підтримати проєкт | поддержать | поддержать проект | wesprzyj | wspieraj nas | jetzt unterstützen | support us | join us | become a member | get started | register / sign in to unlock more articles | jetzt weiterlesen | weiterlesen mit abo | zur app | передплатити зараз | оформити передплату | оформить подписку | kup dostęp | kup subskrypcję | "
    "реклама | реклама: | на правах реклами | на правах рекламы | рекламний блок | advertisement | advertisements | "
    "ad | ads | advert | sponsored | promoted | reklama | materiał promocyjny | materiał sponsorowany | artykuł sponsorowany | "
    "werbung | anzeige | anzeigen | publicité | publicidad | pubblicità | publicidade | publicitate | reklam | рэклама | "
    "story continues below advertisement | article continues below advertisement | scroll to continue | continue reading below | "
    "партнерський матеріал | партнерский материал | promocja | koniec bloku reklamowego | dalsza część artykułu pod materiałem wideo | "
    "article réservé aux abonnés | newsletter | newsletters | subscribe | subscribe now | підписатися | підписатись | "
    "подписаться | subskrybuj | abonnieren | s'abonner | suscríbete | передплатити | donate | jetzt abonnieren | "
    "sign up",
    Label.NAV: "переглянути лист у браузері | відкрити лист у браузері | открыть письмо в браузере | view this email in your browser | view in browser | переслати другові | переслать другу | forward to a friend | пошук у facebook | the code has been copied to your clipboard | the url has been copied to your clipboard | код скопійовано | посилання скопійовано | youtube player | video player | back to top button | generic selectors | exact matches only | search in title | search in content | post type selectors | пошук по заголовку | пошук по змісту | пошук за заголовком | пошук за змістом | menu open | menu closed | open menu | close menu | зараз дивляться | зараз читають | сейчас смотрят | сейчас читают | перейти до панелі інструментів | версія для людей із порушенням зору | версія для людей з порушенням зору | версія для слабозорих | версия для слабовидящих | людям із порушенням зору | відправити лист | надіслати листом | надіслати другу | отправить другу | твитнуть | твітнути | мне нравится | подобається | відповісти | скачати | зберегти | сохранить | дивитися всі фото | усі фото | всі фото | все фото | смотреть все фото | читати коментарі | версія для друку | версия для печати | wersja do druku | druckversion | print version | зберегти в закладки | додати в закладки | в закладки | читать на русском | читати українською | read in english | читати російською | читати англійською | слухати | слухати новину | слухати статтю | прослушать | слушать | posłuchaj | posłuchaj artykułu | vorlesen | artikel anhören | listen | listen to this article | listen to article | zur startseite | zur übersicht | спочатку нові | спочатку старі | сначала новые | сначала старые | оновити | обновить | odśwież | aktualisieren | refresh | od najnowszych | od najstarszych | neueste zuerst | älteste zuerst | newest first | oldest first | завантажити ще | загрузить ещё | mehr laden | pokaż więcej | pokaż więcej wpisów | więcej | mehr anzeigen | pinned | закріплено | закреплено | проголосувати | голосувати | проголосовать | głosuj | abstimmen | vote | результати | показати результати | per e-mail versenden | per mail teilen | auf facebook teilen | auf x teilen | teilen auf | надіслати | надіслати в telegram | поділитися у facebook | поділитися новиною | поділіться новиною | поділись | поширити новину | розповісти друзям | поделиться новостью | подписаться на новости | копировать ссылку | скопіювати | kopiuj | opcje | opinie | думки | колонка | блоги | блог | копіювати | відправити | повернутися до новин | до списку новин | усі матеріали | всі статті | попередній запис | наступний запис | попередній запис наступний запис | dieses thema im programm | artikel drucken | artikel kommentieren | report a mistake | zgłoś błąd | повідомити про помилку | сообщить об ошибке | fehler melden | reader mode | збільшити шрифт | розмір шрифту | text size | font size | a a a | about | contact | open gallery | gallery | image gallery | subskrybuj kanał | obserwuj | follow | folgen | стежити | click to expand | expand | read full article | читати повністю | next article | prev | prev next | previous next | 1 of 1 | full screen | fullscreen | autoplay | news | новини | новости | "
    "головна | головна сторінка | на головну | главная | на главную | home | homepage | startseite | strona główna | accueil | inicio | "
    "menu | меню | search | пошук | поиск | szukaj | suche | log in | login | sign in | увійти | вход | войти | zaloguj się | anmelden | "
    "skip to content | skip to main content | перейти до вмісту | перейти до основного вмісту | перейти к содержанию | "
    "share | share this | share this article | share this story | tweet | pin | email | print | copy link | link copied | save | bookmark | "
    "поділитися | поділитись | поділитися: | поширити | поширити: | надрукувати | друкувати | роздрукувати | друк | копіювати посилання | скопіювати посилання | "
    "поделиться | поделиться: | распечатать | печать | скопировать ссылку | "
    "udostępnij | drukuj | kopiuj link | skopiuj link | podziel się | teilen | drucken | link kopieren | artikel teilen | merken | partager | imprimer | compartir | condividi | "
    "facebook | twitter | x | telegram | viber | whatsapp | linkedin | instagram | youtube | tiktok | pinterest | reddit | messenger | "
    "back to top | вгору | наверх | до гори | na górę | nach oben | close | закрити | закрыть | zamknij | schließen | "
    "contact us | about us | про нас | контакти | о нас | контакты | kontakt | o nas | über uns | reklama na sajcie | "
    "rss | all news | всі новини | усі новини | все новости | show more | показати ще | показати більше | показать ещё | load more | завантажити ще | view all | see all | "
    "view gallery | show all | next | previous | наступна | попередня | далі | назад | далее",
    Label.LEGAL: "wir benötigen ihre zustimmung | mit tracking einverstanden | akceptuję i przechodzę do serwisu | przechodzę do serwisu | mit werbung und cookies weiterlesen | mit werbung weiterlesen | externer inhalt | cookie-einstellungen | datenschutzeinstellungen | alle akzeptieren | ablehnen | einstellungen | we value your privacy | manage your privacy settings | manage preferences | manage cookies | reject all | reject non-essential | reject non-essential cookies | save preferences | allow and show | accept cookies | accept all cookies | rozumiem | zgadzam się | akceptuję wszystkie | przejdź do serwisu | ustawienia zaawansowane | szanowna użytkowniczko, szanowny użytkowniku | szanowni państwo | drogi użytkowniku | прийняти cookie | прийняти всі cookie | відхилити | налаштування cookie | погоджуюся | зрозуміло | согласен | соглашаюсь | принять все | отклонить | tout accepter | aceptar | accetta | "
    "privacy policy | terms of use | terms of service | terms and conditions | cookie policy | cookies | cookie settings | "
    "політика конфіденційності | політика приватності | правила користування | умови використання | правила передруку | політика cookie | "
    "политика конфиденциальности | пользовательское соглашение | условия использования | "
    "polityka prywatności | regulamin | datenschutz | datenschutzerklärung | impressum | agb | nutzungsbedingungen | "
    "do not sell my personal information | accept | accept all | прийняти | прийняти всі | погоджуюсь | принять | akceptuję | akzeptieren | "
    "mentions légales | aviso legal | all rights reserved",
    Label.SOURCE: "соб. инф | соб.инф | соб. инф. | вл. інф | власн. інф | власна інформація | inf. własna | inf. wł | źródło: własne",
    Label.CREDIT: "getty images | reuters | ap photo | afp | фото: | foto: | photo: | фото | shutterstock",
}
"""Lines that are just this."""

STARTS: dict[Label, str] = {
    Label.JUNK: "googletag | adsbygoogle | window.adsbygoogle | window.datalayer | window._taboola | window.yacontextcb | fbq( | gtag( | div-gpt-ad | допис, поширений | публикация от | post udostępniony przez | ein beitrag geteilt von | a post shared by | ваш браузер не підтримує | ваш браузер не поддерживает | your browser does not support | ihr browser unterstützt | увімкніть javascript | включите javascript | please enable javascript",
    Label.ADVERT: "с более полной + подписавшись | більш повну + підписавшись | оголошення: | объявление: | введіть e-mail | введіть email | введіть ваш | введіть свій | введите e-mail | введите email | введите ваш | введите свой | ваш e-mail | ваша електронна | ваша электронная | читайте + google news | читайте + в telegram | читайте + у telegram | читайте + в телеграм | читайте + у телеграм | читайте + facebook | дивіться + youtube | смотрите + youtube | слухайте + spotify | слухайте + apple podcasts | слушайте + apple podcasts | ми в google | мы в google | слідкуйте за подіями | стежте за подіями | следите за событиями | надіслати новину | запропонувати новину | повідомити новину | прислать новость | предложить новость | сообщить новость | підписатися на | підписатись на | подписаться на | ти ще не підписан | ты еще не подписан | ще не підписан | обов'язково підпиш | не набридаємо | сподобалась стаття? | вже маєте передплату | уже є передплата | jetzt zugang sichern | jetzt abo | получить доступ | отримати доступ | get exclusive access | already subscribed? | сподобався матеріал? | подобається те, що + підтрим | завантажуй застосунок | завантажуйте застосунок | завантажуйте додаток | скачайте приложение | встановлюйте застосунок | цей матеріал доступний + передплат | цей текст доступний + передплат | матеріал доступний лише | матеріал лише для передплатників | текст для передплатників | тільки для передплатників | лише для передплатників | залишилося + статті | вам залишилося прочитати | ви прочитали + статті | ви прочитали + безплатн | ви дочитали | оформіть передплату | оформити передплату | передплатіть | стати читачем + клубу | стати учасником + клубу | стати підписником | станьте + спільноти | станьте частиною | станьте патроном | долучайтеся до спільноти | донатьте | материал доступен только | только для подписчиков | чтобы читать дальше, + подпис | чтобы продолжить чтение | осталось прочитать | оформите подписку | оформить подписку | станьте подписчиком | помогите + редакц | ten artykuł przeczytasz + subskrypcj | artykuł dostępny tylko | dostęp tylko dla | już od + miesięcznie | kontynuuj czytanie | masz już konto? | masz już subskrypcję? | wykup dostęp | zyskaj dostęp | odblokuj | wspieraj niezależne | artykuł sponsorowany: | materiał partnera: | materiał promocyjny: | testen sie + abo | testen sie unser | jetzt testen | mit einem abo + | sie sind bereits abonnent | sind sie bereits abonnent | bereits abonnent | sie haben bereits ein abo | haben sie bereits ein + abo | dieser artikel ist + abonnent | jetzt weiterlesen mit | weiterlesen mit | unterstützen sie + journalismus | laden sie unsere app | zur app | subscribe now to | create an account or sign in | already have an account? | already a member? | you can save this article by | this advertisement has not loaded | this content is reserved | register to + free | register for free | sign in to + | log in to + | sign up to our | sign up to get | sign up now to | enjoying this article? | enjoy unlimited | unlock + articles | unlimited online access | you have + free articles | you've read + articles | try + free for | try our + free | start your free trial | help us + journalism | support + newsroom | "
    "реклама: | advertisement: | pozostało jeszcze | pozostało + artykułu | "
    "підписуйтесь + канал | підписуйтеся + канал | читайте нас у | читайте нас в | читай нас у | слідкуйте за + telegram | слідкуйте за + телеграм | слідкуйте за + facebook | слідкуйте за + соцмереж | слідкуйте за нами | стежте за нами | стежте за новинами | "
    "хочете отримувати | долучайтеся до + канал | приєднуйтесь до + канал | приєднуйтеся до + канал | підтримайте + редакці | підтримати редакцію | стати спонсором | "
    "більше новин у + telegram | більше новин в + telegram | наші новини є у | найважливіші новини + telegram | оперативні новини + telegram | "
    "новини від + telegram | новини від + телеграм | надішліть нам + новин | "
    "оставайтесь в курсе | следите за нами | следите за новостями | читайте нас в | присоединяйтесь к + канал | "
    "больше новостей в + | поддержите + редакц | хотите быть в курсе | "
    "zapisz się + newsletter | zapisz się na newsletter | subskrybuj | dołącz do + kanał | obserwuj nas | polub nas | śledź nas | kup prenumeratę | "
    "wesprzyj nas | newsletter: | abonnieren sie | melden sie sich + newsletter | jetzt + newsletter | folgen sie uns | newsletter bestellen | "
    "folgen sie + auf | laden sie + app | "
    "subscribe to our | subscribe to the + newsletter | subscribe to + channel | subscribe to + newsletter | sign up for + newsletter | sign up to + newsletter | sign up for our | sign up here | "
    "follow us on | follow us | like us on facebook | join our + channel | join us on | download our app | download the app | support our journalism | "
    "get the latest + inbox | get our + newsletter | story continues below | article continues after | story continues | "
    "scroll to continue | click here to subscribe | become a member | become a subscriber | support independent journalism | "
    "already a subscriber | this article is for subscribers | to continue reading | want to read more? | "
    "abonnez-vous | inscrivez-vous + newsletter | article réservé | la suite de cet article | suivez-nous | suscríbete | síguenos | iscriviti | seguici | "
    "odebírejte | sledujte nás | abonează-te | urmărește-ne | assine | siga-nos | bizi takip",
    Label.LEGAL: "информация, размещенная + собственност | інформація, розміщена + власніст | мы весьма признательны всем, кто | матеріал створено за допомогою штучного інтелекту | ви отримали цей лист | ви отримуєте цей лист | вы получили это письмо | вы получаете это письмо | you are receiving this email | you received this email | you're receiving this | otrzymujesz tę wiadomość | otrzymałeś tę wiadomość | sie erhalten diese e-mail | sie erhalten diesen newsletter | настоящий материал + агент | данное сообщение + агент | материал создан + агент | сообщения и материалы + старше | предназначен для лиц старше | сообщения и материалы информационного | матеріал призначений для осіб | думка редакції може | думка автора може не | погляди автор | точка зору редакції | позиція редакції може | редакція не завжди поділяє | відповідальність за зміст | матеріали розділу «блоги» | матеріали рубрики | колонка є + думк | мнение автора может | мнение редакции может | tekst wyraża poglądy | poglądy wyrażone | artykuł wyraża | opinie wyrażone | der kommentar gibt | dieser beitrag gibt + meinung | die hier geäußerte | gastbeiträge geben | the views expressed | views expressed in | opinions expressed | the opinions expressed | this article reflects the views | um ihnen ein optimales | wir und + partner | wir benötigen ihre | an dieser stelle finden sie einen externen | an dieser stelle finden sie externe | ich bin damit einverstanden, dass + externe | we and our + partners | we use + cookies | we value your privacy | this embed is provided | this content is hosted by | to show this content + permission | klikając „ | klikając + zgod | wyrażam zgodę | kliknięcie + zgod | używamy plików cookie | my i nasi partnerzy | ми та наші партнери | ми використовуємо cookie | натискаючи + погоджу | нажимая + соглаша | мы и наши партнеры | dieser inhalt wird + bereitgestellt | "
    "© | (c) 20 | copyright © | copyright 20 | copyright: | цей сайт використовує | сайт використовує + cookie | ми використовуємо + cookie | ми використовуємо файли | "
    "цей веб-сайт використовує | використання матеріалів | використання будь-яких матеріалів | передрук + матеріал | передрук + посилан | передрук + заборон | передрук + дозв | републікація + матеріал | републікація + посилан | повне або часткове + матеріал | "
    "будь-яке копіювання | будь-яке використання | копіювання матеріалів | при копіюванні | при використанні матеріалів | "
    "при цитуванні | у разі використання + посилання | редакція не несе відповідальності | редакція може не поділяти | думка редакції може не | "
    "матеріали з позначкою | матеріали під рубрикою | матеріали, позначені | "
    "перепечатка + материал | перепечатка + ссылк | перепечатка + запрещ | перепечатка + разреш | при использовании материалов | использование материалов | при цитировании | при копировании | любое использование | "
    "копирование материалов | редакция не несет ответственности | редакция не несёт | мнение редакции | на сайте используются | этот сайт использует | мы используем + cookie | "
    "wszelkie prawa zastrzeżone | ta strona używa | ta strona korzysta | strona korzysta z | serwis korzysta | używamy + cookie | kopiowanie + zabronione | "
    "alle rechte vorbehalten | diese website verwendet | diese website nutzt | wir verwenden + cookie | wir nutzen + cookies | "
    "this site uses | this website uses | we use cookies | we and our partners | our website uses | by using this site | by continuing to | by clicking + you agree | "
    "all rights reserved | this material may not be | terms of use | by signing up + you agree | "
    "no part of this + reproduced | tous droits réservés | todos los derechos | tutti i diritti | ce site utilise | este sitio + cookies | questo sito + cookie | "
    "tento web používá | všechna práva vyhrazena | acest site + cookie | todos os direitos reservados | bu site + çerez",
    Label.NAV: "оценка статьи: | оцінка статті: | опубликуйте анонс | прямая ссылка: + копировать | не відображається лист | не отображается письмо | прямая ссылка: | пряме посилання: | нажмите правой | натисніть правою | розмір тексту | розмір шрифту | размер текста | размер шрифта | пропустити + продовжити | пропустить + продолжить | кінець + канал | конец истории | тэги: | все про: | усе про: | все о: | оригінал новини | оригінал публікації | оригинал новости | читать полностью на | читати повністю на | повний текст на сайті | полный текст на сайте | обратная связь | зворотний зв'язок | час прочитання | час для читання | тривалість читання | время на прочтение | время прочтения | поділитися публікацією | поділитися статтею | поділитися матеріалом | поділитися дописом | поділитися записом | поділитися посиланням | поділитися сторінкою | поділитися цим | поділитися цією | поділитися через | поділитись публікацією | поділитись статтею | поділитись матеріалом | поділитись новиною | поділитись дописом | поділитись записом | поділитись посиланням | поділитись цим | поділитись цією | поділитись через | поширити публікацію | поширити статтю | поширити матеріал | поширити допис | поширити у | поширити в | поделиться публикацией | поделиться статьей | поделиться материалом | поделиться записью | поделиться ссылкой | поделиться этим | поделиться этой | поделиться через | поделиться на | читайте більше новин | читайте больше новостей | більше новин про: | більше новин за тем | больше новостей о: | больше новостей по тем | усі новини про: | все новости о: | темы: | теми: | кількість переглядів | кількість коментарів | количество просмотров | натисніть на фото | нажмите на фото | щоб збільшити фото | цей матеріал також доступний | цей матеріал можна прочитати | ця стаття також доступна | этот материал доступен | этот материал также доступен | was this article helpful | чи була стаття корисною | была ли статья полезной | war dieser artikel hilfreich | czy artykuł był | поділитися: | поділитися новиною | поділіться з друзями | сподобалось? поділ | читати також англійською | читати також російською | читати українською | читать на украинском | читать на русском | також доступно | подобається + | нравится + | оцініть | оцените | рейтинг: | попередня новина: | наступна новина: | предыдущая новость: | следующая новость: | попередня стаття: | наступна стаття: | попередній: | наступний: | категорії: | schlagwörter zu diesem | dieses thema im programm | click to share | share this: | like loading | share tweet | tweet share | facebook twitter | слухати статтю | читайте цю новину + | цей матеріал + мовами | related topics: | in this story: | more about: | topics in this | read this in | auch verfügbar | чи задоволені ви + | якою була ваша реакція | jak oceniasz | zgłoś + błąd | see something wrong | spotted a mistake | report an error | завантажити pdf | роздрукувати статтю | версія для друку | версия для печати | перейти до | skip to | "
    "теги: | теги по темі | мітки: | ключові слова: | tags: | tagged: | topics: | tagi: | schlagworte: | schlagwörter: | метки: | рубрика: | "
    "рубрики: | категорія: | категории: | category: | categories: | filed under: | themen: | share on | share this | поділитися в | поділитися на | поділитись у | поділитись в | "
    "поделиться в | udostępnij na | auf facebook teilen | переглядів: | перегляди: | просмотров: | просмотры: | views: | wyświetleń: | "
    "час читання: | час на читання | lesezeit: | lesedauer: | reading time: | время чтения: | czas czytania: | hashtags: | фото дня: | "
    "якщо ви помітили помилку | якщо ви знайшли помилку | знайшли помилку | побачили помилку | помітили помилку | виділіть + ctrl | если вы заметили ошибку | если вы нашли ошибку | "
    "нашли ошибку | заметили ошибку | выделите + ctrl | если вы обнаружили ошибку | znalazłeś błąd | jeżeli znalazłeś",
    Label.COMMENT: "per poter lasciare o votare un commento | per poter commentare | effettua l'accesso oppure registrati | partecipa al dibattito | l'espace des commentaires | l'espace commentaire | there are no comments | имя (обязательно) | ім'я (обов'язково) | e-mail (не публикуется) | e-mail (не публікується) | текст комментария | текст коментаря | правила размещения комментариев | правила розміщення коментарів | дякуємо за вашу активність | спасибі за вашу активність | спасибо за вашу активность | ваш коментар буде + модера | ваш комментарий будет + модера | коментар очікує + модера | комментарий ожидает + модера",
    Label.BYLINE: "про автора: | про авторку: | про авторів: | об авторе: | об авторах: | про автора + пише | про авторку + пише",
    Label.CAPTION: "підпис до фото | підпис до зображення | подпись к фото | image caption | на фото: | на знімку: | на снимке: | на світлині: | bildunterschrift: | na zdjęciu: | file photo: | file - | file – | file — | pictured:",
    Label.SOURCE: "джерело новини | джерело інформації | джерело тексту | источник новости | источник информации | за матеріалами | по материалам | оригінал статті | оригинал статьи | оригінал: | оригинал: | джерело – | источник – | джерело - | источник - ",
    Label.CREDIT: "джерело фото | джерело зображення | джерело відео | джерело ілюстрації | источник фото | источник изображения | источник видео | обкладинка: | обложка: | автор фото | автор фотографії | авторка фото | автор фотографии | image source | фото автора | afp/ | epa/ | reuters/ | ap/ | (reuters | (afp | (epa | (ap | (фото | (foto | (photo | reuters / | afp / | epa-efe | epa / | ap photo/ | фото надане | фото надала | фото надав | фото з архіву | архівне фото | архивное фото | фото ілюстративне | иллюстративное фото | фото: з | фото предоставлено | "
    "фото: | фото з | фото / | фото - | фото – | фото із | фото ілюстративне | ілюстративне фото | ілюстрація: | колаж: | скріншот: | скріншот з | фото надане | foto: | foto/ | photo: | "
    "photo by | photo credit: | photo courtesy | photograph: | photograph by | image: | image credit: | images: | credit: | credits: | courtesy of | (ap photo | getty images | "
    "fot. | zdjęcie: | zdj. | bild: | bildquelle: | quelle: imago | bilder: | foto de | фото и видео: | фото та відео: | фото и | иллюстрация: | скриншот | зображення: | screenshot: | "
    "video: | відео: | видео: | grafik: | illustration: | crédit photo | photo d'illustration",
}

CONTAINS: dict[Label, str] = {
    Label.LEGAL: "усі права захищен | всі права захищен | все права защищены | all rights reserved | wszelkie prawa zastrzeżone | "
    "alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | tutti i diritti riservati | "
    "активне гіперпосилання | гіперпосилання на | гіперпосилання обов'язков | активная гиперссылка | гиперссылка на | гиперссылки на | активного гіперпосилання | "
    "відкрите для пошукових систем | may not be published, broadcast | may not be reproduced | використовує файли cookie | использует файлы cookie | "
    "використовує cookies | verwendet cookies | używa plików cookie | korzysta z plików cookie | uses cookies | "
    "письмового дозволу | письменного разрешения",
    Label.NAV: "ctrl+enter | ctrl + enter | ctrl enter",
    Label.ADVERT: "telegram-канал + підписуй | telegram-канал + підпис | t.me/ + підпис | telegram + подпис",
    Label.CREDIT: "(ap photo/ | | getty images | / getty images | / getty | /getty images | © getty | via getty images | (reuters/ | фото: reuters | / фото reuters | © dpa | /dpa | via ap | /afp | (photo by | / фото | / foto | "
    "via reuters | picture alliance",
}
"""Held by a short line (legal phrases: by any)."""

LINES_OF_DATES = (
    "published | published: | posted | updated | last updated | опубліковано | оновлено | дата публікації | опубликовано | "
    "обновлено | дата публикации | opublikowano | zaktualizowano | data publikacji | aktualizacja | veröffentlicht | aktualisiert | stand | "
    "publié le | mis à jour le | publicado | actualizado"
)
"""Shells of a dateline whose date was lost."""

TAG_HEADINGS = (
    "теги | теги по темі | мітки | ключові слова | метки | tags | topics | tagi | schlagworte | schlagwörter | themen | "
    "related topics | topics mentioned in this article | рубрики | categories | filed under | в сюжеті | тема"
)
"""Alone on a line they govern the short lines below them."""

SECTIONS = (
    "новини новости news nachrichten wiadomości aktuell aktualności політика политика politics politik polityka світ мир world welt świat "
    "україна украина війна война суспільство общество society gesellschaft społeczeństwo економіка экономика бізнес бизнес economy business "
    "wirtschaft gospodarka biznes спорт sport sports культура культура culture kultur kultura технології технологии technology tech technik "
    "technologia наука science wissen nauka здоров'я здоровье health gesundheit zdrowie авто auto відео видео video videos фото photo photos фоторепортаж "
    "головна главная home startseite статті статьи articles інтерв'ю интервью блоги блог blog blogs думки мнения opinion opinions погляди аналітика "
    "аналитика події происшествия кримінал криминал регіони регионы kraj panorama inland ausland lokales lifestyle події шоу-бізнес публікації "
    "спецпроєкти спецпроекти архів опитування погода гороскоп рецепти життя жизнь life travel туризм освіта наука тексти тексты колонки колонка подкасти подкасты афіша афиша довідник справочник оголошення объявления фінанси финансы гаджети гаджеты медицина медіа медиа екологія экология безпека безопасность кіно кино музика музыка мода стиль краса красота футбол хокей хоккей теніс теннис бокс баскетбол авто кримінал публікації публикации репортажі репортажи économie politique société entreprises"
)
"""Names of a site's sections: a line of nothing else, outside the text, is its menu."""

BYLINES = "роль | автор, | авторка, | автори, | авторы, | підготувала | підготував | підготували | підготував: | підготувала: | записала | записав | переклала | переклав | переклад: | переклад | переклад з | спілкувалася | спілкувався | розмовляла | розмовляв | текст і фото: | текст та фото: | фото і текст: | подготовил | подготовила | подготовили | записал | перевел | перевела | перевод: | перевод | перевод с | беседовал | беседовала | текст и фото: | редакторка: | кореспондент | кореспондентка | корреспондент | oprac. | opracowanie: | reporting by | writing by | editing by | автор: | автори: | автор | автор тексту: | текст: | авторка: | автор статті: | автор публікації: | журналіст: | журналістка: | авторы: | автор статьи: | редактор: | by | written by | author: | authors: | reported by | posted by | story by | autor: | autorzy: | autorka: | opracował: | opracowała: | opr. | tekst: | von | text: | von: | par | por: | di | autore: | auteur: | автор матеріалу: | аутор: | auteur :"
"""Before names."""

FALSE_FRIENDS = "голи: | голы: | нагадаємо | нагадуємо | раніше | джерело: | пряма мова: | деталі: | дослівно: | передісторія: | напомним | ранее | источник: | прямая речь: | подробности: | przypomnijmy | wcześniej | zur erinnerung | erinnerung: | earlier | as a reminder | recall that | довідково: | що відомо: | довідка: | справка:"
"""Openings that look like cues and are always the article's own."""

FRONT_PAGE = "головна | головна сторінка | на головну | новини | всі новини | публікації | статті | главная | главная страница | новости | статьи | публикации | home | news | startseite | strona główna | accueil | inicio"
"""Where the way to an article begins."""

CALLS_BEFORE_TITLES = "важливо | до теми | цікаво | актуально | зверніть увагу | довідково | важно | к теме | интересно | актуально | обратите внимание"
"""Right before a title, with nothing between («Важливо Чому дрони дешевшають»); with a colon or in a sentence they are prose."""
