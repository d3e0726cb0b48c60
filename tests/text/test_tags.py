import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.model import Block, Facet, Label, LabelledBlock, Metadata, Precision, Span, Tag
from newsreader.text.lexicon.lemmas import LANGUAGES, readings
from newsreader.text.sanitise import paragraph
from newsreader.text.tagging.tags import MAX_VALUE, extract_tags

NAMED = (Facet.PERSON, Facet.ORG, Facet.PLACE)


def body(*texts: str, label: Label = Label.BODY) -> tuple[LabelledBlock, ...]:
    return tuple(LabelledBlock(Block(Span(0, len(text)), text), label, "") for text in texts)


def named(text: str, language: str | None = "uk") -> dict[Facet, list[str]]:
    tags = extract_tags(body(text), Metadata(language=language))
    return {facet: [tag.value for tag in tags if tag.facet is facet] for facet in NAMED}


def entities(text: str, language: str | None = "uk") -> set[str]:
    return {tag.entity for tag in extract_tags(body(text), Metadata(language=language))} - {""}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Переговори провів із генерал-майором Володимиром Демчуком посол.", "uk", "Володимир Демчук"),
        ("Про це сказала голова громади Олена Крижанівська.", "uk", "Олена Крижанівська"),
        ("Зустріч із Соломією Луговою триває.", "uk", "Соломія Лугова"),
        ("Бій Олександра Усика скасували.", "uk", "Олександр Усик"),
        ("За словами Олександри Матвійчук, усе готово.", "uk", "Олександра Матвійчук"),
        ("Зустрівся з Урсулою фон дер Ляєн у місті.", "uk", "Урсула фон дер Ляєн"),
        ("Вони бачили, як В. О. Зеленський виступив.", "uk", "В. О. Зеленський"),
        ("Президент України Володимир Зеленський у місті зустрівся з послом.", "uk", "Володимир Зеленський"),
        ("Prezes partii Jarosław Kaczyński skrytykował rząd.", "pl", "Jarosław Kaczyński"),
        ("Рассказала об этом Владимиру Путину помощница.", "ru", "Владимир Путин"),
        ("The talks with Defense Minister Rustem Umerov began.", "en", "Rustem Umerov"),
        ("Dyrektorka biblioteki Zofia Lis mówi, że tak.", "pl", "Zofia Lis"),
    ],
)
def test_a_full_name_is_a_person_in_the_nominative(text: str, language: str, name: str) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


def test_a_bare_surname_is_understood_by_the_full_name() -> None:
    found = named("Ігор Терехов відкрив міст. Зустріч із Тереховим тривала годину. Терехова вітали.")

    assert found == {Facet.PERSON: ["Ігор Терехов"], Facet.ORG: [], Facet.PLACE: []}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ворог обстріляв Харків і відійшов.", "uk"),
        ("Враг обстрелял Харьков и отошёл.", "ru"),
        ("Shells fell on Kharkiv again.", "en"),
        ("Pociąg do Charkowa i Charków.", "pl"),
    ],
)
def test_a_place_is_one_entity_in_every_language(text: str, language: str) -> None:
    assert "place:geonames-706483" in entities(text, language)


def test_an_organisation_is_one_entity_by_all_its_names() -> None:
    uk = extract_tags(body("У НАТО кажуть, що країни Альянсу та Альянс готові."), Metadata())
    en = extract_tags(body("Officials of NATO say that the Alliance is ready."), Metadata())

    assert uk == (Tag(Facet.ORG, "НАТО", "org:nato"),)
    assert en == (Tag(Facet.ORG, "NATO", "org:nato"),)


def test_without_a_dictionary_the_label_is_the_one_of_the_table() -> None:
    found = extract_tags(body("Minister powiedział w Sejmie, że w Krakowie będzie lepiej."), Metadata())

    assert found == (
        Tag(Facet.ORG, "Sejm", "org:pl-sejm"),
        Tag(Facet.PLACE, "Kraków", "place:geonames-3094802"),
    )


def test_latin_letters_inside_cyrillic_are_mostly_things() -> None:
    assert named("Обіцяв нові ракети Storm Shadow для армії.")[Facet.PERSON] == []


def test_a_weak_name_says_nothing_alone() -> None:
    assert named("Вони створили Альянс перевізників і Альянс водіїв, а Союз розпався.")[Facet.ORG] == []


def test_the_abbreviation_in_brackets_is_the_organisation_before_it() -> None:
    found = named(
        "Смерекова спілка бджолярів (ССБ) просить допомоги. У ССБ чекають. Смерекову спілку бджолярів чули."
    )

    assert len(found[Facet.ORG]) == 1


def test_an_adjective_before_an_office_is_not_a_first_name() -> None:
    found = named("Очільник Миколаївської ОВА Віталій Кім заявив про це.")

    assert found[Facet.PERSON] == ["Віталій Кім"]
    assert found[Facet.ORG] == ["Миколаївська ОВА"]


def test_each_region_of_a_list_is_a_place() -> None:
    text = "Тривога у Сумській, Харківській та Полтавській областях, а також на Київщині."

    assert entities(text) == {"place:UA-59", "place:UA-63", "place:UA-53", "place:UA-32"}
    assert named(text)[Facet.PLACE] == [
        "Сумська область",
        "Харківська область",
        "Полтавська область",
        "Київщина",
    ]


def test_documents_write_the_surname_first() -> None:
    assert named("Засновником є Ковач Анна Василівна з міста.")[Facet.PERSON] == ["Анна Василівна Ковач"]


def test_two_people_side_by_side_are_two() -> None:
    found = named("За часів Віктора Януковича Євген Анісімов мав вплив.")

    assert found[Facet.PERSON] == ["Віктор Янукович", "Євген Анісімов"]


def test_whoever_a_street_is_named_after_is_not_in_the_news() -> None:
    assert named("Ремонт на вул. Івана Франка та вулиці Ярослава Галана триває.")[Facet.PERSON] == []


@pytest.mark.parametrize(
    "text", ["Мені відомо все.", "Досі тихо.", "Того дня йшов дощ.", "Схід сонця о п'ятій."]
)
def test_a_sentence_does_not_begin_with_a_town(text: str) -> None:
    assert named(text)[Facet.PLACE] == []


def test_small_words_after_a_listed_name_belong_to_the_sentence() -> None:
    found = named("Курс встановлено Національним банком України поточного робочого дня.")

    assert found[Facet.ORG] == ["Національний банк України"]


def test_a_given_name_that_one_person_has_is_that_person() -> None:
    found = named("Полина Ковальчук відкрила школу. Полина вела уроки сама. Школа чекала на Полину.")

    assert found[Facet.PERSON] == ["Полина Ковальчук"]


def test_a_capital_alone_is_no_name_where_all_nouns_have_one() -> None:
    text = "Nach Angaben der Polizei in Reaktion auf den Brand. In Reaktion, nach Angaben, in Brand."

    assert named(text, "de") == {Facet.PERSON: [], Facet.ORG: [], Facet.PLACE: []}


def test_a_quoted_name_after_its_kind_is_an_organisation() -> None:
    assert named("Завод «Червоний маяк» та фонд «Тепло рук» домовилися.")[Facet.ORG] == [
        "Червоний маяк",
        "Тепло рук",
    ]


def test_spellings_of_and_are_one_name() -> None:
    found = named("Асоціація малих міст та громад зросла. Голова Асоціації малих міст і громад задоволений.")

    assert found[Facet.ORG] == ["Асоціація малих міст та громад"]


@pytest.mark.parametrize(
    "text",
    [
        "Реклама. Водночас він додав. Про це кажуть. Нагадаємо, у березні. Читайте також.",
        "У Понеділок і Вівторок, а також у Березні. Генеральний секретар прибув. Президент сказав.",
        "The Minister and the Secretary General met on Monday in March. Ukrainian and Polish troops.",
        "Reklama. W Poniedziałek i Wtorek pada. Premier mówi.",
        "Das Tragseil ist alt. Die Gemeinde und die Techniker warten. Im Herbst fahren Busse.",
    ],
)
def test_ordinary_words_are_no_tags(text: str) -> None:
    assert all(
        extract_tags(body(text), Metadata(language=lang)) in {(), (Tag(Facet.LANG, lang),)}
        for lang in ("uk", "en")
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Many people came. Andy and Sophie left. Premium Bonds rose.", "en"),
        ("Man kann es sehen. Dabei ist Essen wichtig. Handys und Kanus fehlen.", "de"),
        ("Tata wyszedł. Sana nie widać. Ludzie klucze mają. Kita urosła.", "pl"),
        ("Додаток оновили. У Додатку написано. Мережа росте, у Мережі кажуть.", "uk"),
    ],
)
def test_everyday_words_are_no_places(text: str, language: str) -> None:
    assert named(text, language)[Facet.PLACE] == []


def test_an_everyday_word_that_is_a_town_needs_a_preposition() -> None:
    assert named("Das Werk in Essen schließt.", "de")[Facet.PLACE] == ["Essen"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rozmawiano z Agnieszką Ziętek w ratuszu.", "Agnieszka Ziętek"),
        ("Słowa Donalda Tuska cytuje prasa.", "Donald Tusk"),
        ("Spotkał się z Markiem Kowalskim.", "Marek Kowalski"),
        ("List Anny Zaręby dotarł.", "Anna Zaręba"),
        ("Biuro Jerzego Kaczmarka milczy.", "Jerzy Kaczmarek"),
    ],
)
def test_polish_names_are_put_into_the_nominative(text: str, name: str) -> None:
    assert named(text, "pl")[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wyrok Sądu Okręgowego w Gdańsku jest prawomocny.", "Sąd Okręgowy w Gdańsku"),
        ("Rzecznik Ministerstwa Obrony Narodowej milczy.", "Ministerstwo Obrony Narodowej"),
        ("Student Politechniki Gdańskiej wygrał.", "Politechnika Gdańska"),
        ("Śledztwo prowadzi Prokuratura Rejonowa w Nowym Sączu.", "Prokuratura Rejonowa w Nowym Sączu"),
        ("Posiedzenie Rady Osiedla Glinki trwa.", "Rada Osiedla Glinki"),
        ("Mówi o tym Bank Nadodrzański Izabela Modzelan.", "Bank Nadodrzański"),
    ],
)
def test_polish_offices_are_put_into_the_nominative(text: str, name: str) -> None:
    assert named(text, "pl")[Facet.ORG] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das Landgericht Hannover verurteilte ihn.", ["Landgericht Hannover"]),
        ("Ein Sprecher des Amtsgerichts Kassel bestätigte das.", ["Amtsgericht Kassel"]),
        (
            "Die Staatsanwaltschaft Bonn ermittelt, das Ministerium Menschen zuliebe nicht.",
            ["Staatsanwaltschaft Bonn"],
        ),
    ],
)
def test_german_offices_bear_the_name_of_their_town(text: str, names: list[str]) -> None:
    assert named(text, "de")[Facet.ORG] == names


def test_an_inflected_office_is_the_one_of_the_table() -> None:
    assert entities("Decyzja Urzędu Ochrony Konkurencji i Konsumentów zapadła.", "pl") == {"org:pl-uokik"}


def test_a_city_called_like_a_church_is_a_place() -> None:
    assert named("Потяг до міста Біла Церква затримали.")[Facet.PLACE] == ["Біла Церква"]


def test_what_an_adjective_names_a_part_of_the_land_of_is_a_place() -> None:
    found = named(
        "Прогулянка Стрийським парком до Високого замку. Стрийський парк і Високий замок людні. Старий парк порожній."
    )

    assert found[Facet.PLACE] == ["Стрийський парк", "Високий замок"]
    assert named("Хвилі Київського моря біля греблі.")[Facet.PLACE] == ["Київське море"]
    assert named("Волоський горіх росте тут. Волоський горіх там.")[Facet.PLACE] == []


def test_names_of_offices_made_of_beginnings_need_no_table() -> None:
    assert named("Посадовці Держрезерву мовчать, а в Держрезерві бояться.")[Facet.ORG] == ["Держрезерв"]


def test_polish_places_are_put_into_the_nominative() -> None:
    found = named("Był w Nowym Sączu, w Kłodzku, w Hiszpanii i w Bydgoszczy, a potem w Warszawie.", "pl")

    assert found[Facet.PLACE] == ["Nowy Sącz", "Kłodzko", "Hiszpania", "Bydgoszcz", "Warszawa"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Рішення Господарського суду Одеської області оскаржать.", "Господарський суд Одеської області"),
        ("Рішення Господарського суду м. Києва оскаржать.", "Господарський суд м. Києва"),
        ("Він очолив Інститут ботаніки ім. М. Холодного торік.", "Інститут ботаніки ім. М. Холодного"),
        ("Угоду підписала Дніпровська міськрада.", "Дніпровська міськрада"),
        ("Директор Чернігівського заводу автозапчастин мовчить.", "Чернігівський завод автозапчастин"),
        ("Виграло ПП «Ранкова роса» з Одеси.", "Ранкова роса"),
    ],
)
def test_the_whole_name_of_an_office(text: str, name: str) -> None:
    assert named(text)[Facet.ORG] == [name]


def test_a_person_ends_the_name_of_an_office() -> None:
    found = named("За словами голови Партії винахідників Олександра Коваля, усе готово.")

    assert found == {Facet.PERSON: ["Олександр Коваль"], Facet.ORG: ["Партія винахідників"], Facet.PLACE: []}


def test_a_town_before_a_person_is_no_given_name() -> None:
    found = named("Начальник управління у Києві Віталій Плевнік мовчить.")

    assert (found[Facet.PERSON], found[Facet.PLACE]) == (["Віталій Плевнік"], ["Київ"])


def test_people_may_be_called_like_towns_never_like_countries() -> None:
    assert named("The letters of Jack London and of Anna Denmark were sold.", "en") == {
        Facet.PERSON: ["Jack London"],
        Facet.ORG: [],
        Facet.PLACE: [],
    }


def test_initials_before_a_country_are_a_list() -> None:
    assert named("Група В. Іспанія зіграла з Чилі.")[Facet.PERSON] == []


def test_a_german_noun_is_no_second_surname() -> None:
    assert named("Gestern gab Johanna Merz Mietstreitigkeiten ab.", "de")[Facet.PERSON] == ["Johanna Merz"]


def test_a_latin_paragraph_in_a_ukrainian_article_is_read_in_its_own_language() -> None:
    tags = extract_tags(
        body("Так і сказав.", "Many people came to Kharkiv and Andy left them there."),
        Metadata(language="uk"),
    )

    assert [tag.value for tag in tags if tag.facet is Facet.PLACE] == ["Kharkiv"]


def test_only_content_is_looked_at() -> None:
    text = "Нічого нового. Віталій Кім і Харків, НАТО та Україна."
    labels = [label for label in Label if not label.is_content]
    blocks = tuple(found for label in labels for found in body(text, label=label))

    assert extract_tags(blocks, Metadata()) == ()


def test_what_the_file_states_is_a_tag() -> None:
    metadata = Metadata(
        published=dt.datetime(2026, 3, 6),  # noqa: DTZ001 - local time as printed
        precision=Precision.DAY,
        source="Новини.LIVE",
        language="uk",
    )

    assert extract_tags((), metadata) == (
        Tag(Facet.SOURCE, "Новини.LIVE", "source:novyny.live"),
        Tag(Facet.LANG, "uk"),
        Tag(Facet.MONTH, "2026-03"),
    )


def test_a_bare_year_is_no_month() -> None:
    new_year = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - local time as printed

    assert extract_tags((), Metadata(published=new_year, precision=Precision.YEAR)) == ()


# Pieces that recognisers look for, in hostile order.
PIECES = st.sampled_from(
    [
        "Ігор",
        "Терехов",
        "Демчуком",
        "НАТО",
        "Альянс",
        "(ДСНС)",
        "ОВА",
        "Рада",
        "з",
        "та",
        "і",
        "фон",
        "В.",
        "О.",
        "«",
        "»",
        '"',
        "„",
        "“",
        "—",
        "-",
        ".",
        ",",
        ":",
        "\n",
        "області",
        "Миколаївська\n",
        "",
        "",
        "",
        "Україна",
        "Харкові",
        "міст",
        "громад",
        "Центр",
        "здоров'я",
        "партія",
        "«Слуга",
        "народу»",
        "United",
        "Nations",
        "of",
        "the",
        "Ministry",
        "'s",
        "Jens\n",
        "",
        "",
        "",
        "Stoltenberg",
        "US",
        "2026",
        "m.",
        "ʼ",
        "\xad",
        "\u202e",
        "�",
        "Ґ",
        "İ",
        "ß",
        "\x00",
        "президент",
        "Водночас",
        "реклама",
        "Нью-Йорк",
        "A1",
        "Zofia",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(PIECES, max_size=60).map(" ".join),
    st.lists(PIECES, max_size=60).map("".join),
)


@settings(max_examples=200, deadline=None)
@given(texts=st.lists(TEXTS, max_size=4), language=st.sampled_from([None, "uk", "ru", "en", "de", "xx"]))
def test_any_text_gives_clean_tags_and_always_the_same(texts: list[str], language: str | None) -> None:
    blocks = body(*texts)
    metadata = Metadata(language=language, source="".join(texts) or None)
    tags = extract_tags(blocks, metadata)

    assert extract_tags(blocks, metadata) == tags
    assert len(set(tags)) == len(tags)
    for tag in tags:
        assert tag.value
        assert tag.value == paragraph(tag.value)
        assert len(tag.value) <= MAX_VALUE


@pytest.mark.parametrize(
    "text",
    [
        "А" * 100_000,
        "А " * 50_000,
        "Ігор " * 20_000,
        "В. " * 33_000,
        "НАТО-" * 20_000,
        "«" * 50_000 + "партія «" * 5_000,
        "Рада міст та " * 8_000,
        "Ministry of the " * 6_000,
        "фон " * 25_000,
        "Марк фон " * 11_000,
        "Верховна " * 11_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_lengths_come_to_an_end(text: str) -> None:
    tags = extract_tags(body(text), Metadata(language="uk"))

    assert all(len(tag.value) <= MAX_VALUE for tag in tags)


@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("0123456789аіїґЖx-'.,²½Ⅷ\U00017000"), st.characters()), max_size=12
    )
)
@example("\U00017000а")
def test_any_word_has_readings_or_none(word: str) -> None:
    for language in (*sorted(LANGUAGES), "en", None):
        assert all(reading.lemma for reading in readings(word, language))


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Про це президенту доповів Ллойд Остін.", "uk", "Ллойд Остін"),
        ("The court freed Asia Bibi on Monday.", "en", "Asia Bibi"),
        ("Министр иностранных дел Литвы Линас Линкявичюс выступил.", "ru", "Линас Линкявичюс"),
        ("Policie obvinila bývalého hejtmana Davida Ratha z korupce.", "cs", "David Rath"),
        ("Sešel se s prezidentem Petrem Pavlem.", "cs", "Petr Pavel"),
        ("Външният министър Румен Радев замина.", "bg", "Румен Радев"),
        ("W Kijowie premier rozmawiał z Putinem o pokoju.", "pl", "Putin"),
        ("Речниця Єврокомісії Кая Каллас нагадала про це.", "uk", "Кая Каллас"),
    ],
)
def test_a_person_is_known_by_the_table_by_the_office_or_by_the_ending(
    text: str, language: str, name: str
) -> None:
    assert named(text, language)[Facet.PERSON] == [name]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Spor rozhodl Krajský soud v Praze včera.", "cs", "Krajský soud v Praze"),
        ("Obžalobu podal k Vrchnímu soudu v Praze.", "cs", "Vrchní soud v Praze"),
        ("Той разговаря с председателя на Европейската комисия.", "bg", "Европейска комисия"),
        ("Пленумът на Върховния съд реши.", "bg", "Върховен съд"),
        ("O tem odloča Ustavno sodišče danes.", "sl", "Ustavno sodišče"),
        ("Partia Konserwatywna Borisa Johnsona wygrała wybory.", "pl", "Partia Konserwatywna"),
    ],
)
def test_an_organisation_whose_head_is_small_is_in_the_nominative(
    text: str, language: str, name: str
) -> None:
    assert named(text, language)[Facet.ORG] == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Česká vláda schválila zákon.", "cs"),
        ("Новата комисия заседава.", "bg"),
        ("Policie hledá svědky.", "cs"),
    ],
)
def test_any_government_is_no_organisation(text: str, language: str) -> None:
    assert named(text, language)[Facet.ORG] == []


@pytest.mark.parametrize(
    ("text", "language", "facet", "name"),
    [
        ("У Білому домі зазначили, що рішення буде.", "uk", Facet.ORG, "Білий дім"),
        ("Hejtman Středočeského kraje odstoupil.", "cs", Facet.PLACE, "Středočeský kraj"),
        ("V Brně a v Ústí nad Labem prší.", "cs", Facet.PLACE, "Brno"),
        ("Sestala sta se v Londonu.", "sl", Facet.PLACE, "London"),
        ("У селі Смерекове збитків немає, а в селі Смерекове є школа.", "uk", Facet.PLACE, "Смерекове"),
    ],
)
def test_a_name_of_several_words_is_known_in_any_case(
    text: str, language: str, facet: Facet, name: str
) -> None:
    assert named(text, language)[facet][:1] == [name]


@pytest.mark.parametrize(
    ("text", "language", "facet", "name"),
    [
        ("The plane left NEW YORK on Monday.", "en", Facet.PLACE, "New York"),
        (
            "Das Urteil des Europäischen Gerichtshofs fiel am Montag.",
            "de",
            Facet.ORG,
            "Europäischer Gerichtshof",
        ),
        ("Hier klagt das Statistische Bundesamt.", "de", Facet.ORG, "Statistisches Bundesamt"),
    ],
)
def test_a_label_is_the_name_as_it_is_known(text: str, language: str, facet: Facet, name: str) -> None:
    assert named(text, language)[facet] == [name]


@pytest.mark.parametrize("text", ["They flew to the Moon in May.", "A cottage in Nova Scotia was sold."])
def test_a_moon_is_no_person(text: str) -> None:
    assert named(text, "en")[Facet.PERSON] == []


@pytest.mark.parametrize(
    ("text", "language", "facet", "name"),
    [
        ("Ministr jednal s protějškem Andrijem Sybihou.", "cs", Facet.PERSON, "Andrij Sybiha"),
        ("Mluvčí ruského Gazpromu to odmítl.", "cs", Facet.ORG, "Gazprom"),
        ("Днес Висшият съдебен съвет реши.", "bg", Facet.ORG, "Висш съдебен съвет"),
        ("Rozhodl o tom Ústavní soud v Brně.", "cs", Facet.ORG, "Ústavní soud"),
    ],
)
def test_endings_of_czech_and_articles_of_bulgarian_are_undone(
    text: str, language: str, facet: Facet, name: str
) -> None:
    assert named(text, language)[facet] == [name]


def test_an_article_may_end_in_the_name_of_an_office() -> None:
    """What stands behind an office's last word was looked at past the end of the text."""
    for end in ("Die Akte liegt beim Landgericht.", "Mehr weiß die Polizei."):
        assert "Hannover" in named("Der Fall beschäftigt Hannover seit Jahren. " + end, "de")[Facet.PLACE]
