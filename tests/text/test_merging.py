import pytest

from newsreader.model import Facet
from newsreader.text.entities.merging import why_one


@pytest.mark.parametrize(
    ("facet", "entity", "first", "second", "reason"),
    [
        (Facet.PLACE, "place:UA", "УКРАЇНА", "Україна", "the same word, apart from capitals and accents"),
        (
            Facet.PLACE,
            "place:UA",
            "Україна",
            "Ukraine",
            "names of one place: UA in Unicode CLDR and ISO 3166",
        ),
        (
            Facet.PLACE,
            "place:UA-63",
            "Харківщина",
            "Kharkiv Oblast",
            "names of one place: UA-63 in Unicode CLDR and ISO 3166",
        ),
        (
            Facet.PLACE,
            "place:150",
            "Європа",
            "Europe",
            "names of one place: 150 in Unicode CLDR and ISO 3166",
        ),
        (
            Facet.PLACE,
            "place:geonames-706483",
            "Харків",
            "Kharkiv",
            "names of one place: number 706483 at geonames.org",
        ),
        (Facet.PLACE, "place:donbas", "Донбас", "Donbas", "names of one place: donbas in the list of places"),
        (
            Facet.ORG,
            "org:nato",
            "НАТО",
            "NATO",
            "names of one organisation in the table of organisations: nato",
        ),
        (
            Facet.PERSON,
            "person:mark-rutte",
            "Марк Рютте",
            "Mark Rutte",
            "names of one person in the table of people: mark-rutte",
        ),
        (
            Facet.PERSON,
            "person:petro-hriSCenko",
            "Петро Грищенко",
            "Petro Hryszczenko",
            "one given name (petro) and surnames that sound alike (hrishchenko) by the spelling rules of their languages",
        ),
        (
            Facet.ORG,
            "",
            "Спілка пасічників",
            "Спілки пасічників",
            "forms of one name: they differ in their endings only",
        ),
        (
            Facet.ORG,
            "",
            "Смереківська спілка",
            "СС",
            "one name in the text of an article: the short form was used beside the full one",
        ),
        (Facet.ORG, "other:1", "А", "Б", "both are known as other:1"),
    ],
)
def test_why_two_spellings_are_one(facet: Facet, entity: str, first: str, second: str, reason: str) -> None:
    assert why_one(facet, entity, first, second) == reason
