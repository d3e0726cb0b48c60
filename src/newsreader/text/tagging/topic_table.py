"""Data of ``topics``: which topics there are, what each language calls them, and the shape of the tables of their words."""

from typing import NamedTuple


class Words(NamedTuple):
    """What articles about one topic talk of: lemmas, a blank between them, "_" between the words of one expression.

    A lemma is what ``lemma_keys`` makes of it; a word that is another's form there («шорты_трек») is written as that.
    """

    telling: str
    """Hardly said of anything else."""
    hinting: str
    """Said of other things as well: many of them together tell."""


LABELS: dict[str, dict[str, str]] = {
    "war": {"en": "War", "uk": "Війна", "ru": "Война", "pl": "Wojna", "de": "Krieg"},
    "diplomacy": {"en": "Diplomacy", "uk": "Дипломатія", "ru": "Дипломатия", "pl": "Dyplomacja", "de": "Diplomatie"},
    "politics": {"en": "Politics", "uk": "Політика", "ru": "Политика", "pl": "Polityka", "de": "Politik"},
    "law": {"en": "Courts and law", "uk": "Суди і право", "ru": "Суды и право", "pl": "Sądy i prawo", "de": "Justiz"},
    "crime": {"en": "Crime", "uk": "Злочини", "ru": "Преступления", "pl": "Przestępczość", "de": "Kriminalität"},
    "disaster": {"en": "Disasters and accidents", "uk": "Надзвичайні події", "ru": "Происшествия", "pl": "Wypadki i katastrofy", "de": "Unglücke"},
    "weather": {"en": "Weather", "uk": "Погода", "ru": "Погода", "pl": "Pogoda", "de": "Wetter"},
    "economy": {"en": "Economy", "uk": "Економіка", "ru": "Экономика", "pl": "Gospodarka", "de": "Wirtschaft"},
    "business": {"en": "Companies", "uk": "Бізнес", "ru": "Бизнес", "pl": "Biznes", "de": "Unternehmen"},
    "energy": {"en": "Energy", "uk": "Енергетика", "ru": "Энергетика", "pl": "Energetyka", "de": "Energie"},
    "housing": {"en": "Housing and utilities", "uk": "Житло і комунальні послуги", "ru": "Жильё и коммунальные услуги", "pl": "Mieszkania i media komunalne", "de": "Wohnen und Versorgung"},
    "transport": {"en": "Transport", "uk": "Транспорт", "ru": "Транспорт", "pl": "Transport", "de": "Verkehr"},
    "agriculture": {"en": "Agriculture", "uk": "Сільське господарство", "ru": "Сельское хозяйство", "pl": "Rolnictwo", "de": "Landwirtschaft"},
    "environment": {"en": "Nature and environment", "uk": "Довкілля", "ru": "Природа и экология", "pl": "Środowisko", "de": "Natur und Umwelt"},
    "health": {"en": "Health", "uk": "Здоров'я", "ru": "Здоровье", "pl": "Zdrowie", "de": "Gesundheit"},
    "science": {"en": "Science", "uk": "Наука", "ru": "Наука", "pl": "Nauka", "de": "Wissenschaft"},
    "technology": {"en": "Technology", "uk": "Технології", "ru": "Технологии", "pl": "Technologie", "de": "Technik"},
    "education": {"en": "Education", "uk": "Освіта", "ru": "Образование", "pl": "Edukacja", "de": "Bildung"},
    "culture": {"en": "Culture", "uk": "Культура", "ru": "Культура", "pl": "Kultura", "de": "Kultur"},
    "history": {"en": "History", "uk": "Історія", "ru": "История", "pl": "Historia", "de": "Geschichte"},
    "religion": {"en": "Religion", "uk": "Релігія", "ru": "Религия", "pl": "Religia", "de": "Religion"},
    "sport": {"en": "Sport", "uk": "Спорт", "ru": "Спорт", "pl": "Sport", "de": "Sport"},
    "social": {"en": "Society", "uk": "Суспільство", "ru": "Общество", "pl": "Społeczeństwo", "de": "Gesellschaft"},
    "migration": {"en": "Migration", "uk": "Міграція", "ru": "Миграция", "pl": "Migracja", "de": "Migration"},
    "media": {"en": "Media", "uk": "Медіа", "ru": "Медиа", "pl": "Media", "de": "Medien"},
}  # fmt: skip
"""Topic -> language -> label. The order decides between topics of which an article says as much."""
