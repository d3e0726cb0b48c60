"""What is only a part of a longer name is held back; and places of the table bear the name that the language gives them."""

import pytest
from tagged import named, tagged

from newsreader.model import Facet


def shown(text: str, language: str) -> set[str]:
    """What is shown."""
    return {tag.value for tag, entity in tagged(text, language) if entity.is_shown}


@pytest.mark.parametrize(
    ("text", "language", "part"),
    [
        ("The widow moved to Little Bavaria last year.", "en", "Bavaria"),
        ("На заводе видели Новая Ямал вчера.", "ru", "Ямал"),
        ("Компанія випускає «Україна-Смерек» щороку.", "uk", "Україна"),
        ("Про це писала «Новая Польша».", "ru", "Польша"),
        ("Тут їздив стріт-рейсер Київ-Смеречич.", "uk", "Київ"),
    ],
)
def test_a_part_of_a_longer_name_is_held_back(text: str, language: str, part: str) -> None:
    assert part not in shown(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("He moved to Bavaria last year.", "en", "Bavaria"),
        ("Die NATO-Übung begann. Die NATO-Staaten kamen.", "de", "NATO"),
        ("Бої точилися поблизу Смереки Донецької області.", "uk", "Донецька область"),
        ("Заяву оприлюднив президент Франції Еммануель Смерон.", "uk", "Франція"),
        ("Der Bürgermeister von Stuttgart sprach. Die Stadt Stuttgart wartet.", "de", "Stuttgart"),
        ("They meet in Polish Bydgoszcz today.", "en", "Bydgoszcz"),
        ("Little Bavaria is a book. He moved to Bavaria.", "en", "Bavaria"),
        (f"{'They read the Little Bavaria again. ' * 6}He moved to Bavaria.", "en", "Bavaria"),
    ],
)
def test_a_name_that_stands_alone_once_is_shown(text: str, language: str, name: str) -> None:
    assert name in shown(text, language)


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("Moskva je to zanikala.", "sl", "Moskva"),
        ("O tem govori z Moskvo.", "sl", "Moskva"),
        ("Odločila je Praga.", "sl", "Praga"),
        ("Včeraj je Bratislava molčala.", "sl", "Bratislava"),
        ("Odločila je Finska.", "sl", "Finska"),
        ("Potoval je v Maroko.", "sl", "Maroko"),
        ("Potoval je iz Londona.", "sl", "London"),
        ("Potoval je iz Kaira.", "sl", "Kairo"),
        ("Vlak jel z Francie.", "cs", "Francie"),
        ("Loď plula do Asie.", "cs", "Asie"),
    ],
)
def test_a_place_of_the_table_has_the_nominative_of_the_language(
    text: str, language: str, place: str
) -> None:
    assert named(text, language)[Facet.PLACE] == [place]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "Министерство здравоохранения Израиля опубликовало данные.",
            "ru",
            "Министерство здравоохранения Израиля",
        ),
        ("У Смеровській лікарні день відчинених дверей.", "uk", "Смеровська лікарня"),
        ("Федеральне бюро смереки обшукало будинок.", "uk", "Федеральне бюро смереки"),
        ("Данське смерекове агентство дало дозвіл.", "uk", "Данське смерекове агентство"),
        ("Комітет захисту смерек засудив арешт.", "uk", "Комітет захисту смерек"),
        ("Європейська комісія виділила кошти.", "uk", "Європейська комісія"),
        ("Міжнародна федерація смереки дала дозвіл.", "uk", "Міжнародна федерація смереки"),
        ("Министерство сельского хозяйства опубликовало данные.", "ru", "Министерство сельского хозяйства"),
        ("Die Fluggesellschaft Smerair streikt.", "de", "Smerair"),
        ("Nejvyšší soud Pákistánu ji osvobodil.", "cs", "Nejvyšší soud Pákistánu"),
        ("Vrhovno sodišče Pakistana jo je oprostilo.", "sl", "Vrhovno sodišče Pakistana"),
        ("Върховният съд на Пакистан я оправда.", "bg", "Върховен съд на Пакистан"),
        ("Депутатите от Камарата на смереките гласуваха.", "bg", "Камара на смереките"),
        (
            "Evropská agentura pro smrkové přípravky schválila.",
            "cs",
            "Evropská agentura pro smrkové přípravky",
        ),
        ("Laut der Deutschen Smerekgesellschaft fehlt Geld.", "de", "Deutsche Smerekgesellschaft"),
    ],
)
def test_an_organisation_is_named_in_full(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.ORG] == [name]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Народився він 1948 року в Смергайворівці.", "Смергайворівка"),
        ("Вона викладає у Могилянці.", "Могилянка"),
        ("Родом він зі Смерківки.", "Смерківка"),
    ],
)
def test_a_strange_place_ends_like_most_places(text: str, place: str) -> None:
    assert named(text, "uk")[Facet.PLACE] == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Місцева комісія засудила арешт.",
        "Комітет ради засудив арешт.",
        "Нова федерація дала дозвіл.",
        "Національна комісія схвалила проєкт.",
        "Міжнародна організація вимагає звільнення.",
        "Польська асоціація допомогла селу.",
    ],
)
def test_everyday_offices_that_open_a_sentence_are_no_names(text: str) -> None:
    assert named(text, "uk")[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Директор Ілля Сквира сказав слово.", "Ілля Сквира"),
        ("Директору Іллі Сквирі дали слово.", "Ілля Сквира"),
        ("Капітана Юрія Полтаву бачили там.", "Юрій Полтава"),
        ("Історик Данило Обухів сказав слово.", "Данило Обухів"),
        ("Прошу передати слово Нестору Івановичу Смеричу.", "Нестор Іванович Смерич"),
        ("Ідея належить хіміку Ростиславу Жарину.", "Ростислав Жарин"),
        ("Голова Аграрної палати Мілан Смерута подав у відставку.", "Мілан Смерута"),
    ],
)
def test_a_person_is_in_the_nominative_and_whole(text: str, person: str) -> None:
    assert named(text, "uk")[Facet.PERSON] == [person]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Asia Bibi left Pakistan.", "en"), ("Asia Bibi wyjechała. Proces Asii Bibi trwa.", "pl")],
)
def test_a_given_name_that_is_also_a_continent_is_somebodys(text: str, language: str) -> None:
    found = named(text, language)
    assert (found[Facet.PERSON], "Asia" in found[Facet.PLACE]) == (["Asia Bibi"], False)
