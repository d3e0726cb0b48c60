from newsreader.model import Facet, Tag
from newsreader.text import read_document
from newsreader.text.markup import Document
from newsreader.text.tagging.spellings import spelled_names

TEXT = """Мер Харкова назвав збитки

Мер Харкова Ігор Терехов розповів про збитки міста. За словами Терехова, у Харкові пошкоджено сорок будинків.

«Ми відбудуємо Харків», - сказав Терехов журналістам. У селі Смерекове збитків немає.
"""


def test_a_name_tells_its_forms_how_often_and_why_they_are_one() -> None:
    found = {spelled.tag.value: spelled for spelled in spelled_names(read_document("", Document(TEXT)))}

    assert dict(found["Харків"].forms) == {"Харкова": 2, "Харкові": 1, "Харків": 1}
    assert dict(found["Ігор Терехов"].forms) == {"Ігор Терехов": 1, "Терехова": 1, "Терехов": 1}
    assert found["Ігор Терехов"].reasons == (
        "one name in the text of an article: the short form was used beside the full one",
    )


def test_what_is_held_back_is_told_and_is_no_tag() -> None:
    article = read_document("", Document(TEXT))
    held = [spelled.tag for spelled in spelled_names(article) if not spelled.is_shown]

    assert held == [Tag(Facet.PLACE, "Смерекове")]
    assert held[0] not in article.tags
