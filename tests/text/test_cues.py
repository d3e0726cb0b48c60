import pytest

from newsreader.model import Label
from newsreader.text.phrases.cues import ends_like_teaser, find_cue, is_false_friend


@pytest.mark.parametrize(
    ("line", "label", "governs"),
    [
        ("Читайте також:", Label.RELATED, True),
        ("ЧИТАЙТЕ ТАКОЖ", Label.RELATED, True),
        ("Читайте також: Як виростити гарбуз", Label.RELATED, False),
        ("Читайте також про гарбузи: Як виростити найбільший", Label.RELATED, False),
        ("Важливо Чому гарбузи дешевші за дині", Label.RELATED, False),
        ("Джерело фото: соцмережі", Label.CREDIT, False),
        ("читайте такожЯк виростити гарбуз", Label.RELATED, False),
        ("Дивіться також «Гарбуз»", Label.RELATED, False),
        ("Свіжі дописи", Label.RELATED, True),
        ("Смотрите также:", Label.RELATED, True),
        ("Картина дня", Label.RELATED, True),
        ("Czytaj też: Jak rośnie dynia", Label.RELATED, False),
        ("Mehr zum Thema", Label.RELATED, True),
        ("MORE: How pumpkins grow", Label.RELATED, False),
        ("Most read", Label.RELATED, True),
        ("Реклама", Label.ADVERT, False),
        ("Anzeige", Label.ADVERT, False),
        ("Pozostało jeszcze 84% artykułu", Label.ADVERT, False),
        ("Підписуйтесь на наш канал", Label.ADVERT, False),
        ("Цей сайт використовує Cookies.", Label.LEGAL, False),
        ("Передрук матеріалів заборонено.", Label.LEGAL, False),
        ("© 2024 Гарбуз", Label.LEGAL, False),
        ("Коментарі (12)", Label.COMMENT, True),
        ("Leave a Reply", Label.COMMENT, True),
        ("Виділіть помилку і натисніть Ctrl+Enter", Label.NAV, False),
        ("Теги: гарбуз, осінь", Label.NAV, False),
        ("Фото: Гарбузовий союз", Label.CREDIT, False),
        ("Ян Кіт | Getty Images", Label.CREDIT, False),
    ],
)
def test_a_cue_is_found_with_its_label(line: str, label: Label, *, governs: bool) -> None:
    cue = find_cue(line)

    assert cue is not None
    assert (cue.label, cue.governs) == (label, governs)


@pytest.mark.parametrize(
    "line",
    [
        "Читайте також книжки, радить учителька.",
        "Read more books, she said.",
        "More people came than expected.",
        "Related to this is the question of money.",
        "Останнє, що він сказав, було ім'я.",
        "Популярне місце відпочинку закрили.",
        "Comments?",
        "Anzeigenpreise steigen seit Jahren.",
        "Рекламу на зупинках зняли.",
        "Фотографії він робив сам.",
        "Більше новин не було.",
        "Важливо: гарбузи миють холодною водою.",
        "Важливо Україні мати свій гарбуз.",
        "Читайте також про гарбузи книжки, радить учителька.",
        "Слідкуйте за здоров'ям, радять лікарі.",
        "Передрук підручника затримали на місяць.",
        "",
        "…",
    ],
)
def test_prose_that_begins_alike_is_no_cue(line: str) -> None:
    assert find_cue(line) is None


def test_the_phrase_is_quoted_as_printed() -> None:
    cue = find_cue("📌 ЧИТАЙТЕ  ТАКОЖ: Гарбуз")

    assert cue is not None
    assert cue.phrase == "ЧИТАЙТЕ ТАКОЖ"


def test_a_teaser_s_end_is_known() -> None:
    assert ends_like_teaser("Гарбуз виріс до стелі… Читати більше") == "читати більше"
    assert ends_like_teaser("Гарбуз виріс до стелі.") is None


@pytest.mark.parametrize(
    "line",
    [
        "Інші новини за темою",
        "Що ще варто прочитати",
        "Главные новости спорта",
        "Теніс. Інші новини:",
        "ЦІКАВО ПРОЧИТАТИ ЩЕ",
        "Вас також можуть зацікавити новини:",
    ],
)
def test_a_heading_made_of_the_words_of_such_headings(line: str) -> None:
    cue = find_cue(line)

    assert cue is not None
    assert cue.composed
    assert cue.governs


@pytest.mark.parametrize(
    "line",
    [
        "Інші матчі туру",
        "Історії успіху",
        "Читайте повільно",
        "Коментарі експертів",
        "Що ще треба знати",
    ],
)
def test_a_subheading_is_no_such_heading(line: str) -> None:
    assert find_cue(line) is None


@pytest.mark.parametrize(
    "line", ["Читати всі коментарі (3)", "Комментарии закрыты", "Топ коментарі", "12 коментарів"]
)
def test_a_heading_of_comments_is_made_of_few_words_too(line: str) -> None:
    cue = find_cue(line)

    assert cue is not None
    assert cue.label is Label.COMMENT


@pytest.mark.parametrize("line", ["Нагадаємо, гарбуз", "НАПОМНИМ, тыква", "Джерело: Гарбуз", "Пряма мова:"])
def test_false_friends_are_known(line: str) -> None:
    assert is_false_friend(line)
