from newsreader.model import Facet
from newsreader.tui.name_lines import name_lines
from newsreader.tui.spellings import Named, names_in
from newsreader.tui.words import value_words

KHARKIV = Named(
    Facet.PLACE,
    "Харків",
    is_shown=True,
    forms=(("Харкова", 12), ("Харкові", 9)),
    reasons=("forms of one name: they differ in their endings only",),
)
HELD = Named(Facet.PLACE, "Смерекове", is_shown=False, forms=(("Смерекове", 1),), reasons=())


def test_forms_stand_behind_the_name_and_the_reason_below() -> None:
    lines = [
        "".join(run.text for run in line.runs).strip()
        for line in name_lines((KHARKIV, HELD), 80, value_words)
    ]

    assert lines == [
        "How the text writes them",
        "Харків: Харкова 12, Харкові 9",
        "forms of one name: they differ in their endings only",
        "",
        "No tags: named only once, unknown to the tables, or a part of a longer name",
        "Смерекове",
        "",
    ]


def test_a_name_that_is_written_once_as_its_tag_says_nothing_more() -> None:
    once = KHARKIV._replace(forms=(("Харків", 1),), reasons=())

    assert name_lines((once,), 80, value_words) == []
    assert name_lines((once._replace(forms=(("Харків", 2),)),), 80, value_words)


def test_lines_are_no_wider_than_there_is_room() -> None:
    assert all(
        len("".join(run.text for run in line.runs)) <= 30 for line in name_lines((KHARKIV,), 30, value_words)
    )


async def test_nobody_answers_for_a_file_that_is_gone() -> None:
    assert await names_in("/no/such/file.txt") == ()
