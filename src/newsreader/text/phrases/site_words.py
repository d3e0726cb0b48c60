"""Data of ``site_voice``: what sites talk about when they talk to their readers. Beginnings of words, by language.

Written by hand from the lines that news sites print around their articles. A word is matched by its first letters,
so that one entry serves all its endings; an entry that ends in "." is a whole word.
"""

TELLING: dict[str, str] = {
    "en": "deductible nonprofit republish reader-supported crowdfund paywalled spam username sitewide newsletter subscri unsubscri inbox cookie signup login password javascript html5 browser copyright paywall adblock bookmark republish "
    "redistribut rebroadcast disclaimer whatsapp telegram facebook instagram youtube tiktok viber recaptcha e-edition epaper logged",
    "de": "posteingang account pushnachricht aktivierungs spam bestätigungslink genossenschaftsanteil werbefrei konzernunabhängig leserbrief newsletter abonn abo. abos. postfach cookie passwort javascript browser impressum datenschutz kommentarfunktion merkliste adblock "
    "nutzungsbedingung kontoeinstellung werbefrei probeabo einwillig benutzerkonto e-paper vervielfältig",
    "pl": "newsletter subskry prenumer skrzynkę. ciasteczk cookie zaloguj zarejestruj javascript przeglądark odblokuj wykup. "
    "rozpowszechni przedruk obserwuj messenger",
    "uk": "підпишіт підписуйт підписатис підписатьс підписник підписк передплат розсилк авторизуй пароль браузер донат телеграм фейсбук інстаграм ютуб вайбер передрук гіперпосил копіюван",
    "ru": "подпишит подписывай подписк подписчик рассылк авторизуй парол браузер донат телеграм фейсбук инстаграм ютуб вайбер перепечат гиперссыл копирован",
    "fr": "newsletter abonn infolettre cookie connectez javascript désabonn commentair confidentialité republi",
    "es": "newsletter boletín boletines suscri suscrí cookie contraseña javascript navegador privacidad regístr",
    "it": "newsletter abbonat abbonament iscriv cookie password javascript browser privacy riproduz registrati",
    "cs": "newsletter předplat odebír odběr přihlaste přihlásit cookie prohlížeč zaregistruj přetisk",
    "ro": "newsletter abona abonea înscrie cookie parol browser confidențialit preluar",
    "pt": "newsletter assine assinante assinatura inscreva cookie senha javascript navegador cadastre",
    "tr": "bülten abone çerez şifre tarayıcı gizlilik üyeli kopyalan",
    "be": "падпісвай падпішыц падпіск рассылк тэлеграм фэйсбук інстаграм ютуб перадрук гіперспасыл",
    "bg": "абонир абонамент бюлетин бисквитк парол браузър препечат телеграм фейсбук инстаграм вайбър",
}
"""Words that an article about something else hardly ever uses."""

USUAL: dict[str, str] = {
    "en": "members. monthly sustaining donor donors gift. gifts. matter. matters. supported. possible. guidelines produced. mission. public. edition. deals. competitors. two. takes. inbox. ad. coffee. keep. work. make. helps. account. activat verif confirm moderat submit display field fields required notify save. browse. download free. premium account article. articles. story. stories. email e-mail mail. click clicking tap. here. app. apps. download channel channels "
    "follow. join. comment. comments. commenting commenter reader. readers. journalism journalist membership member. register. registered. registering registration sign. log. delivered daily. digest alert "
    "alerts notification offer. offers. trial unlimited access. exclusive support. supporting donate donation contribut independent updates breaking latest. news. video. "
    "videos. page. website site. device partners. advert ads. ad. sponsor promotion privacy policy. policies. terms. consent agree. agreeing personal. data. share. "
    "sharing feedback tip. tips. enable refresh podcast podcasts series. edition. print. discussion conversation replies reply moderat publish published permission rights. reserved "
    "purchase. recommend commission affiliate links. link. enjoy enjoyed enjoying thank thanks please. print. read. reading. missed. sign-up browse gift. coverage. newsroom newspaper. "
    "magazine. issue. issues. phone. straight. receive. visit. explore. scroll continue. continues. weekly. content. unlock profile. topics. topic. edit. preferences. settings. twitter. bluesky. "
    "google. discover. spotify. apple. store. licensing quotes. delayed minutes. exchanges. views. expressed. opinion. opinions. author. authors. editor. editors. write. submit. letters. "
    "mistake. error. errors. spotted correct. contact. reach. got. want. hear. us.",
    "de": "leserinnen. mitmachen. zeitung. briefkasten. stand. bringen. jede. woche. online. genossenschaft kommentierung speichern. browser. felder. erforderlich markiert. veröffentlicht. haftung. nachdruck anmeld melden. artikel. beitrag. beiträge. kostenlos gratis premium plus plus-inhalte konto. e-mail e-mails mail. klick klicken hier. app. apps. herunterlad kanal kanäle folge. folgen. "
    "kommentar kommentare kommentier leser. leserin lesen. weiterlesen. journalismus unterstütz spende. spenden. registrier täglich. wöchentlich. angebot. angebote. monat. monatlich jederzeit "
    "kündbar unbegrenzt zugang. zugriff. exklusiv inhalt. inhalte. extern externe externer datenschutzerklärung zustimm seite. website. nutzung. nutzer. teilen. feedback hinweis hinweise fehler. entdeckt "
    "redaktion. redaktionell empfohlen empfehl video. videos. podcast. podcasts. anzeige. werbung. partner. testen. nachrichten. themen. thema. thema. nachricht. bestätig aktivier laden. geladen. "
    "angezeigt diskussion diskutier mitdiskut frage. fragen. schreiben. schicken. senden. newsticker. überblick. verpassen. aktuell aktuelle. aktuellen. whatsapp whatsapp-kanal telegram facebook instagram "
    "youtube google. rechte. vorbehalten genehmigung veröffentlich meinung. meinungen. freischalt login. login. gefallen. gerne. bitte. archiv. ausgabe. zeitung. probe. wochen. euro. euro/monat.",
    "pl": "formularz redakcja. redakcji. redakcją. zadzwoń. zdjęcie. reklam. blokady. wyłączenie internautów. internaut wpisy. wulgarn usuwan odpowiedzialnoś opinie. czytelniczk wspierają. dołącz. utrzymuje tygodnik pisemn wykorzystać. skontaktuj zapisz regulamin prywatnoś hasł kopiowani artykuł artykuły bezpłat darmow premium konto. konta. e-mail mail. mailow klik kliknij tutaj. aplikacj pobierz kanał kanale profil. profilu. dołącz komentarz komentarze komentow czytelni "
    "czytaj. czytać. dziennikarstw wspieraj wesprzyj wsparci zapis codzien tygodni oferta oferty miesiąc miesięcznie nieogranicz ogranicze dostęp dostępu treści. treść. materiał materiały "
    "strona. stronie. stronę. serwis serwisu serwisie portal. portalu. zgod zgodę zgoda udostępnij podziel polub obserwować redakcj błąd. błędu. zgłoś temat. tematy. wideo. film. podcast reklama. reklamy. partner wiadomości. "
    "informacj powiadomie bieżąco. google. facebook facebooku instagram youtube telegram whatsapp twitter prawa. zastrzeżone kontakt. napisz. prześlij wyślij zdjęcia. dziękujemy zachęcamy zapraszamy "
    "przeczytał przeczyta. polecamy. więcej. najnowsz najważniejsz. najciekawsz śledź. pierwszy. dowiedz",
    "uk": "стат матеріал новин редакц канал читай читач сайт сторінк пошт безплатн безкоштовн преміум акаунт доступ натисн клікн тут. застосун завантаж коментар обговор долуч приєдн стеж слідк підтрим журналіст "
    "незалежн щоденн щотижн поділ поширю вподоб помилк повідом напиш надішл відео подкаст реклам партнер правил політик конфіденц згод дозвіл дозволу права. захищ використан посилан джерел думк автор спільнот сповіщен "
    "виділ google. telegram facebook instagram youtube viber twitter ctrl enter",
    "ru": "стат материал новост редакц канал читай читат сайт страниц почт бесплатн премиум аккаунт доступ нажм кликн здесь приложен скача коммент обсужд присоедин следи поддерж журналист независим ежеднев еженед подел "
    "ошибк сообщ напиш пришл видео подкаст реклам партн правил политик конфиденц соглас разреш права. защищ использован ссылк источник мнени автор сообществ уведомл выдел google. telegram facebook instagram youtube viber "
    "twitter ctrl enter",
    "fr": "abonné soutiennent. rédaction. intéresse. reportage. modér courtois vit. navigateur inscri reproduc article. articles. gratuit premium compte. e-mail email mail. courriel clique cliquez ici. appli application téléchar chaîne suivez rejoignez commenter lecteur lecteurs lectrice lire. lisez journalisme "
    "soutenez soutenir don. dons. quotidien. chaque matin. offre. offres. mois. illimité accès. accéder contenu. contenus. réservé politique. consent accept partenair site. page. partagez partager erreur. signaler rédaction. vidéo. vidéos. podcast "
    "publicité actualité actualités actus. info. infos. alerte alertes recevez recevoir retrouvez découvrez google. facebook instagram youtube telegram whatsapp twitter droits. réservés reste. suite. poursuivre numérique profitez boîte. merci",
    "es": "historias. gustado. gusta. café. invitar contando. contar. comparte. redes. sociales. ayuda registr reproduc artículo artículos noticia noticias gratis gratuit premium cuenta. correo. email e-mail clic. haz. aquí. app. aplicación descarg canal. canales síguenos sigue. sigue. únete comentario comentarios comentar lector lectores leer. leyendo "
    "periodismo apoya. donar. diari. cada. oferta. ofertas. mes. ilimitad acceso. accede contenido contenidos exclusiv política. acept consent socios. página. sitio. comparte compartir error. redacción. vídeo. video. vídeos. podcast publicidad "
    "recibe. recibir. alertas. última. últimas. google. facebook instagram youtube telegram whatsapp twitter derechos. reservados dispositivo. continúa. seguir. sesión. normas. gracias",
    "it": "storie. lette. telefono. sera. appassionat locali. provincia. articolo articoli notizia notizie gratis gratuit premium account. email e-mail mail. clicca qui. app. scarica canale. canali seguici segui. unisciti commento commenti commentare lettore lettori leggere. leggi. giornalismo sostieni dona. "
    "quotidian ogni. offerta. offerte. mese. illimitat accesso. accedi contenuto contenuti esclusiv consens accett partner. sito. pagina. condividi errore. redazione. video. podcast pubblicità ricevi. aggiornat ultime. ultime. google. facebook instagram "
    "youtube telegram whatsapp twitter diritti. resta. continua. grazie",
    "cs": "článek článku články zdarma premium účet účtu e-mail mail. klikn zde. aplikac stáhn kanál sledujte sledovat připoj komentář komentáře diskus diskuz čtenář číst. čtěte žurnalist podpoř denně. týdně. nabídk měsíc. měsíčně neomezen přístup. "
    "obsah. obsahu. exkluziv souhlas partner stránk web. webu. sdíle chyb redakc video. videa. podcast reklam inzerc zpráv upozorn google. facebook instagram youtube telegram whatsapp twitter práva. vyhrazen svolen bez. děkuj",
    "ro": "informați redacți adresa. scrie. subiect trimite articol articole știri. știre. gratuit premium cont. contul e-mail email mail. click clic. aici. aplicați descarc canal. canalul urmăre alătur comentari cititor citi. citești citește jurnalism susțin dona zilnic săptămân ofert lun. nelimitat acces "
    "conținut exclusiv acord accept parten site. site-ul pagin distribuie eroare redacți video. podcast publicit primești notificăr google. facebook instagram youtube telegram whatsapp twitter drepturi rezervate scris",
    "pt": "artigo. matéria notícia notícias grátis gratuit premium conta. e-mail email clique aqui. app. aplicativo aplicação baixe canal. canais siga. participe comentário comentários comentar leitor leitores ler. jornalismo apoie doe. diári todo. oferta. "
    "mês. ilimitad acesso. conteúdo exclusiv política. aceit consent parceiros site. página. compartilh partilh erro. redação. redacção vídeo. vídeos. podcast publicidade receba. alertas. últimas. google. facebook instagram youtube telegram whatsapp twitter "
    "direitos. reservados continue. obrigad",
    "tr": "haber. haberler ücretsiz premium hesap hesab e-posta eposta tıkla buraya uygulama indir kanal takip katıl yorum okur okuyucu oku. gazetecilik destek bağış günlük haftalık sınırsız erişim içerik özel izin kabul sitemiz sayfa paylaş hata editör video. "
    "reklam bildirim son. dakika. google. facebook instagram youtube telegram whatsapp twitter hakları saklıdır kaynak gösteril",
    "be": "артыкул матэрыял навін рэдакц канал чыта сайт старонк пошт бясплатн доступ націсн тут. дадат спамп каментар абмярк далуч сачы падтрым журналіст незалежн падзял памылк напіш дашл відэа падкаст рэклам google. telegram facebook instagram youtube viber",
    "bg": "стати материал новин редакц канал прочет четете четат сайт страниц пощ безплатн премиум профил достъп кликн натисн тук. приложен изтегл коментар дискус присъедин следвай последвай подкреп журналист независим ежеднев сподел грешк съобщ пише видео подкаст "
    "реклам партньор правил политик съглас разреш права. запазен google. telegram facebook instagram youtube viber twitter",
}
"""Words that say something only together."""

READER: dict[str, str] = {
    "en": "you your yours yourself we our us we'll we're you'll you're you've",
    "de": "wir uns unser unsere unseren unserem unserer du dein deine dich dir euch",
    "pl": "nas nam nami nasz nasza nasze naszego naszej naszym naszych naszymi naszą twój twoja twoje twoją swój swoją ciebie cię ci wam was państwo państwa czytasz chcesz możesz masz",
    "uk": "ви вас вам вами ваш ваша ваше ваші вашу вашої ми нас нам наш наша наше наші нашу нашої нашого нашому наших нашими нами",
    "ru": "вы вас вам вами ваш ваша ваше ваши вашу вашей мы нас нам наш наша наше наши нашу нашей нашего нашем наших нами",
    "fr": "vous votre vos nous notre nos",
    "es": "invitarnos ayudarnos seguirnos apoyarnos escríbenos escribirnos contarnos enviarnos tú tu tus usted ustedes nuestro nuestra nuestros nuestras",
    "it": "tuo tua tuoi voi vostro vostra nostro nostra nostri nostre",
    "cs": "vy vás vám vámi váš vaše vaší my nás nám náš naše naší našeho našem našich",
    "ro": "ai scrie-ne ne tine tău ta tale vă voi nostru noastră noștri noastre",
    "pt": "você vocês nós nosso nossa nossos nossas",
    "tr": "siz sizin size sizi biz bizim bize bizi",
    "be": "вы вас вам ваш ваша ваша мы нас нам наш наша нашу нашай нашы",
    "bg": "вие ви вас вашия вашата вашите ваш ние ни нас нашия нашата нашите наш",
}
"""Pronouns by which a site speaks of itself and to the reader."""

ASKING: dict[str, str] = {
    "en": "subscribe sign join follow download click tap get read watch listen support donate become register please enjoy try start share tell send write stay find see check visit discover explore want have got like love help give buy unlock log",
    "de": "abonnieren folgen jetzt melden laden klicken lesen unterstützen spenden registrieren bitte testen teilen schreiben schicken senden bleiben entdecken haben möchten wollen kennen erhalten bestellen sichern werden holen diskutieren",
    "pl": "zapisz subskrybuj obserwuj śledź pobierz kliknij czytaj wesprzyj wspieraj zostań zarejestruj zaloguj dołącz polub udostępnij podziel napisz wyślij prześlij bądź sprawdź odwiedź chcesz masz kup wykup odblokuj zobacz oceń zgłoś dziękujemy",
    "uk": "підпишіться підписуйтесь підписуйтеся підписуйся читайте стежте слідкуйте приєднуйтесь приєднуйтеся долучайтеся долучайтесь завантажуйте підтримайте підтримуйте станьте зареєструйтесь поділіться пишіть надсилайте дізнавайтесь хочете маєте виділіть",
    "ru": "подпишитесь подписывайтесь подписывайся читайте следите присоединяйтесь скачивайте скачайте поддержите поддерживайте станьте зарегистрируйтесь поделитесь пишите присылайте узнавайте хотите выделите",
    "fr": "abonnez inscrivez suivez rejoignez téléchargez cliquez lisez soutenez partagez recevez retrouvez découvrez profitez connectez créez accédez débloquez",
    "es": "suscríbete regístrate sigue síguenos únete descarga haz apoya comparte recibe descubre disfruta inicia accede hazte lee",
    "it": "sei ricevi iscriviti abbonati segui seguici unisciti scarica clicca sostieni condividi ricevi scopri accedi registrati leggi resta",
    "cs": "přihlaste odebírejte sledujte připojte stáhněte klikněte podpořte sdílejte získejte objevte předplaťte zaregistrujte přečtěte čtěte",
    "ro": "scrie scrieți trimite abonează abonați urmărește urmăriți alătură descarcă susține distribuie primește descoperă citește intră înscrie",
    "pt": "assine inscreva siga participe baixe clique apoie compartilhe receba descubra acesse leia cadastre junte",
    "tr": "abone takip katılın indirin tıklayın destekleyin paylaşın okuyun üye",
    "be": "падпісвайцеся падпішыцеся чытайце сачыце далучайцеся спампуйце падтрымайце дасылайце",
    "bg": "абонирайте последвайте следвайте присъединете изтеглете кликнете подкрепете споделете четете пишете",
}
"""Words that ask the reader to do something, where a sentence begins."""

LEGAL = (
    "cookie copyright privacy rights reproduc republish redistribut disclaimer recaptcha datenschutz impressum nutzungsbeding vervielfältig ciasteczk prywatno regulamin "
    "kopiowani rozpowszechni przedruk передрук копіюван гіперпосил конфіденц перепечат копирован гиперссыл конфиденц confidentialité reproduç privacidad riproduz zásad soukrom "
    "confidențialit çerez gizlilik saklıdır перадрук бисквитк поверител препечат"
)
"""Words of notices: a line that holds one is the law's."""

SERVICE = (
    "comment kommentar komentarz коментар комментар comentario commento komentář comentari comentário yorum каментар mistake error fehler błąd помилк ошибк erreur error errore chyb eroare erro hata памылк "
    "грешк password passwort hasł парол contraseña browser browser javascript login javascript"
)
"""Words of services: comments, mistakes, accounts."""

OWN = (
    "members gift nonpr stori storie histo redac redak redaz rédac abonn leser zeitu genos histor articl story stori comme journ newsr reade news site websi cover edito link reply repli feedb artik beitr komme leser redak nachr inhal seite artyk komen czyte dzien wiado treśc "
    "стат матер комен читач новин редак журна сайт комме читат новос lecte rédac conte contri notic perio conti redaz artic lettor commen artíc comen lector člán čtená redak zpráv obsah artig matér "
    "leito notíc haber yorum okur içeri навін чыта камен"
)
"""Beginnings of words for what a newsroom makes and who reads it: free tickets and e-mail addresses occur in any article."""
