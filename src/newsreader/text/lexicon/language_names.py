"""Data: what languages are called, by their codes: in English first, then in Ukrainian, then by themselves."""

NAMES: dict[str, tuple[str, ...]] = {
    "ar": ("Arabic", "арабська", "العربية"),
    "be": ("Belarusian", "білоруська", "беларуская"),
    "bg": ("Bulgarian", "болгарська", "български"),
    "cs": ("Czech", "чеська", "čeština"),
    "da": ("Danish", "данська", "dansk"),
    "de": ("German", "німецька", "Deutsch"),
    "el": ("Greek", "грецька", "ελληνικά"),
    "en": ("English", "англійська"),
    "es": ("Spanish", "іспанська", "español"),
    "et": ("Estonian", "естонська", "eesti"),
    "fa": ("Persian", "перська", "فارسی"),
    "fi": ("Finnish", "фінська", "suomi"),
    "fr": ("French", "французька", "français"),
    "he": ("Hebrew", "іврит", "עברית"),
    "hi": ("Hindi", "гінді", "हिन्दी"),
    "hr": ("Croatian", "хорватська", "hrvatski"),
    "hu": ("Hungarian", "угорська", "magyar"),
    "hy": ("Armenian", "вірменська", "հայերեն"),
    "is": ("Icelandic", "ісландська", "íslenska"),
    "it": ("Italian", "італійська", "italiano"),
    "ja": ("Japanese", "японська", "日本語"),
    "ka": ("Georgian", "грузинська", "ქართული"),
    "kk": ("Kazakh", "казахська", "қазақша"),
    "ko": ("Korean", "корейська", "한국어"),
    "lt": ("Lithuanian", "литовська", "lietuvių"),
    "lv": ("Latvian", "латиська", "latviešu"),
    "nl": ("Dutch", "нідерландська", "Nederlands"),
    "no": ("Norwegian", "норвезька", "norsk"),
    "pl": ("Polish", "польська", "polski"),
    "pt": ("Portuguese", "португальська", "português"),
    "ro": ("Romanian", "румунська", "română"),
    "ru": ("Russian", "російська", "русский"),
    "sk": ("Slovak", "словацька", "slovenčina"),
    "sl": ("Slovenian", "словенська", "slovenščina"),
    "sr": ("Serbian", "сербська", "српски"),
    "sv": ("Swedish", "шведська", "svenska"),
    "tr": ("Turkish", "турецька", "Türkçe"),
    "uk": ("Ukrainian", "українська"),
    "zh": ("Chinese", "китайська", "中文"),
}

_CODES = {name.casefold(): code for code, names in NAMES.items() for name in names}


def language_code(name: str) -> str | None:
    """The code of a language that is called so; None for other words, also for a code itself."""
    return _CODES.get(name.casefold())
