"""Data of ``signals``: words that a site's own lines are made of, and words that speak to the reader.

The languages are one bag: a line of furniture is often not in the article's language. A single word says little;
the share of them in a line does.
"""

_FURNITURE = (
    # en
    "subscribe subscriber subscribers subscription subscriptions unsubscribe newsletter newsletters inbox cookie cookies consent "
    "privacy copyright reserved rights affiliate affiliates affiliated trademark trademarks llc ltd inc rss login signup sign account "
    "password register registered advertise advertising advertisement sponsored careers contact sitemap disclaimer disclosure "
    "accessibility terms policy facebook twitter instagram linkedin youtube tiktok whatsapp telegram pinterest reddit bluesky viber "
    "threads email mail comment comments reply tweet share shares shared follow followers click clicking browser javascript skip menu "
    "search navigation toggle loading submit faq faqs podcast podcasts webinar webinars magazine articles article archive archives "
    "related trending featured read more latest posts posted updated published min mins getty ap dpa reuters afp image photo photos "
    "video videos gallery editorial editor journalist journalism writer author reporter contributor newsroom donate donation support "
    "download app print bookmark save copy link links tags tagged topics categories category next previous view views website site online "
    # de
    "datenschutz impressum abo abonnieren anmelden abmelden registrieren artikel themen thema nachrichten startseite foto fotos bild "
    "bilder teilen kommentar kommentare kommentieren autor redaktion werbung anzeige anzeigen mehr lesen weitere minuten uhr suche "
    "suchen kontakt agb urheberrecht rechte vorbehalten nutzungsbedingungen einwilligung empfohlen externe inhalte "
    # pl
    "prywatności regulamin prawa zastrzeżone subskrybuj subskrypcja prenumerata reklama udostępnij komentarze komentarz skomentuj "
    "czytaj zobacz więcej artykuł artykuły redakcja fot zdjęcie zdjęcia zaloguj rejestracja szukaj strona serwis portal tagi polecane "
    "najnowsze popularne obserwuj "
    # uk
    "підписатися підписуйтесь підписуйтеся підпишіться підпишись передплата розсилка розсилку реклама рекламодавцям редакція редакції "
    "сайт сайту сайті копіювання передрук передруку гіперпосилання посилання матеріали матеріалів матеріал права захищені захищено "
    "конфіденційності використання умови правила контакти поділитися поділитись поширити коментар коментарі коментарів коментувати "
    "залишити відповісти відповідь автор автори фото відео фотогалерея читайте читати дивіться також більше новини новин популярне "
    "останні стрічка теги мітки рубрика категорія переглядів перегляди увійти вхід реєстрація пошук меню головна телеграм фейсбук "
    "вайбер ютуб інстаграм канал каналі спільнота донат підтримати підтримайте підтримка помилку помилка натисніть ctrl enter джерело "
    "опубліковано оновлено хвилин хв додаток завантажити друкувати роздрукувати оцініть рейтинг голосів "
    # ru
    "подписаться подписывайтесь подпишитесь подпишись подписка рассылка рассылку редакция редакции сайта сайте перепечатка копирование "
    "гиперссылка ссылка ссылки материалы материалов защищены конфиденциальности использование условия контакты поделиться комментарий "
    "комментарии комментариев комментировать оставить ответить авторы смотрите также больше новости новостей популярное последние "
    "лента теги метки просмотров просмотры войти вход регистрация поиск меню главная канал канале поддержать поддержите ошибку ошибка "
    "нажмите источник опубликовано обновлено минут мин приложение скачать распечатать оцените голосов "
    # fr es it cs
    "abonnez abonnés s'abonner inscription connexion partager commentaire commentaires lire aussi publicité confidentialité mentions "
    "légales droits réservés suscríbete suscripción compartir comentarios publicidad privacidad derechos reservados noticias leer "
    "iscriviti condividi commenti pubblicità riservati leggi anche přihlásit sdílet diskuse komentáře inzerce"
)
FURNITURE = frozenset(_FURNITURE.split())

_TO_THE_READER = (
    "you your yours our ours us my i me we "
    "ви вас вам ваш ваша ваше ваші вашу вашої ваших вами ми нас нам наш наша наше наші нашого нашої наших нашу нами ти тебе тобі твій твоя "
    "вы ваши вашей мы наши нашей нашего ты тебя тебе твой твоя "
    "ty twój twoje twoja wasz nasz nasza nasze nas nam naszych naszego naszej was wam pan pani pana państwa państwo "
    "sie ihr ihre ihren ihrem ihrer ihnen wir uns unser unsere unseren unserer du dein deine dich dir "
    "vous votre vos nous notre nos tu usted su nuestro nuestra tuo vostro nostro noi voi"
)
TO_THE_READER = frozenset(_TO_THE_READER.split())
"""Pronouns of the first and second person."""
