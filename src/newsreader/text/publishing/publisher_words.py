"""Data of ``sources``: words that papers, agencies, channels and sites are called by. Folded, whole words."""

MEDIA_WORDS = frozenset(
    [
        "вісник",
        "вістник",
        "газета",
        "прес",
        "пресса",
        "радіо",
        "телеканал",
        "телебачення",
        "трк",
        "медіа",
        "вісті",
        "правда",
        "курєр",
        "кур'єр",
        "оглядач",
        "щоденник",
        "тижневик",
        "журнал",
        "інформ",
        "інформагентство",
        "агентство",
        "агенція",
        "портал",
        "хвиля",
        "канал",
        "суспільне",
        "спостерігач",
        "монітор",
        "слово",
        "голос",
        "кореспондент",
        "трибуна",
        "вестник",
        "радио",
        "медиа",
        "вести",
        "известия",
        "курьер",
        "обозреватель",
        "ежедневник",
        "еженедельник",
        "наблюдатель",
        "волна",
        "монитор",
        "комсомолец",
        "телевидение",
        "times",
        "post",
        "herald",
        "tribune",
        "gazette",
        "journal",
        "observer",
        "ledger",
        "telegraph",
        "mirror",
        "quarterly",
        "magazine",
        "radio",
        "tv",
        "television",
        "media",
        "press",
        "courier",
        "dispatch",
        "examiner",
        "guardian",
        "standard",
        "bulletin",
        "broadcasting",
        "record",
        "register",
        "chronicle",
        "argus",
        "advertiser",
        "echo",
        "globe",
        "inquirer",
        "sentinel",
        "independent",
        "zeitung",
        "anzeiger",
        "blatt",
        "kurier",
        "rundschau",
        "bote",
        "funk",
        "presse",
        "magazin",
        "tageblatt",
        "tagespost",
        "stimme",
        "merkur",
        "allgemeine",
        "rundfunk",
        "fernsehen",
        "gazeta",
        "głos",
        "dziennik",
        "tygodnik",
        "portal",
        "express",
        "ekspres",
        "przegląd",
        "przeglad",
        "telewizja",
        "kurjer",
        "monde",
        "figaro",
        "dépêche",
        "depeche",
        "tribune",
        "libération",
        "courrier",
        "républicain",
        "diario",
        "periódico",
        "periodico",
        "heraldo",
        "mundo",
        "prensa",
        "correo",
        "giornale",
        "corriere",
        "gazzetta",
        "stampa",
        "mattino",
        "deník",
        "denik",
        "listy",
        "rozhlas",
        "televize",
        "ziarul",
        "jurnal",
    ]
)
"""Beside another word they make a name: «Гарбузовий вісник», "Canyon Valley Ledger"."""

NEWS_WORDS = frozenset(
    [
        "новини",
        "новостей",
        "новости",
        "news",
        "nachrichten",
        "noticias",
        "notizie",
        "ştiri",
        "stiri",
        "noviny",
        "zprávy",
        "zpravy",
        "nowiny",
        "wiadomości",
        "wiadomosci",
        "день",
        "час",
        "тиждень",
        "star",
        "sun",
        "daily",
        "weekly",
        "fakt",
        "fakty",
        "review",
        "репортер",
        "репортёр",
        "reporter",
        "wire",
        "агентство",
        "agency",
    ]
)
"""Names have them, but so have rubrics: "Bayline News", "Local News", «Новини культури»; it depends on the other words."""

TOWN_WORDS = frozenset(
    {"online", "онлайн", "live", "today", "сьогодні", "сегодня", "24", "info", "інфо", "инфо"}
)
"""Behind a town they make the name of its site: «Кременчук Online»."""

MEDIA_ENDINGS = (
    *("zeitung", "anzeiger", "blatt", "kurier", "funk", "rundschau", "post", "press", "media", "times", "24"),
    *("медіа", "медиа", "прес", "пресс", "інформ", "информ"),
)
"""Endings of names in one word: Saale-Anzeiger, gegenblatt, eKaszuby24, АрміяМедіа."""

_COMPANIES = """
inc ltd llc limited corp corporation company group holding gmbh ag se sa sp zoo publications publishing internet digital network
тов ооо прат ао зао холдинг група группа grupa licencja protected riproduzione
rights rechte права prawa práva prava droits derechos direitos diritti
privacy terms cookie cookies powered photo photos фото
"""
COMPANY_WORDS = frozenset(_COMPANIES.split())
"""Those who own papers have them in their names: «© 2019 ABC News Internet Ventures»; and what copyright lines say besides."""

_PLATFORMS = """
youtube facebook instagram whatsapp telegram tiktok linkedin twitter pinterest viber vkontakte odnoklassniki livejournal patreon
github wordpress wikipedia openstreetmap deepseek chatgpt openai iphone ipad ios macos android playstation paypal
appstore googleplay huawei xiaomi
"""
PLATFORMS = frozenset(_PLATFORMS.split())
"""What menus link to and write of, with a capital inside as some papers' names have: «GitHub», «iPhone»."""

_BEHIND_HEADLINES = """
змі сми медіа медиа media medien médias média джерело джерела источник источники sources quellen źródła
сторінка страница page seite strona
"""
BEHIND_HEADLINES = frozenset(_BEHIND_HEADLINES.split())
"""Who told the news, or which part of it is read, as headlines end: «... – ЗМІ», «... - Сторінка 2»; none is a paper's name."""
